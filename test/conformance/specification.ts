/** What the specification declares, as far as the judges ask: `generated/openapi.json`, references followed. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fidelityOf } from "../../src/testing.ts";

interface Referring {
  readonly $ref?: string;
}

interface HeaderObject extends Referring {
  readonly required?: boolean;
}

interface ResponseObject extends Referring {
  readonly headers?: { readonly [name: string]: HeaderObject };
}

interface Document {
  readonly paths: {
    readonly [path: string]: {
      readonly [method: string]: {
        readonly responses?: { readonly [status: string]: ResponseObject };
      };
    };
  };
  readonly components: {
    readonly responses: { readonly [name: string]: ResponseObject };
    readonly headers: { readonly [name: string]: HeaderObject };
  };
}

/** An answer that an operation may give. */
export interface DeclaredAnswer {
  /** The headers that it always has. */
  readonly headers: readonly string[];
}

export const root: string = path.resolve(import.meta.dirname, "../..");

/** The services that the tour and the workflows go through. Of all services, the contract asks each operation. */
const TOURED =
  /^\/(api\/(v1\/(apps|audits|items|reload-tasks|reloads|spaces|temp-contents|webhooks)|core\/webhooks|scheduling\/tasks)|oauth\/token)\b/;

/** The contract of all operations covers them. */
const UNTOURED = /\/apps\/\{appId\}\/(media|report-filters)\b/;

function isToured(method: string, path: string): boolean {
  return (
    TOURED.test(path) &&
    !UNTOURED.test(path) &&
    fidelityOf(`${method.toUpperCase()} ${path}`) === "stateful"
  );
}

const document = JSON.parse(
  readFileSync(path.join(root, "generated/openapi.json"), "utf8"),
) as Document;
const { paths, components } = document;

/**
 * Writes the description of the operations of the tour into a folder, for judges that ask for each operation
 * of a file. Returns the file.
 */
export function writeDescription(folder: string): string {
  const items = Object.entries(paths).map(([template, item]) => {
    const members = Object.entries(item).filter(
      ([name, { responses }]) => !responses || isToured(name, template),
    );
    return [template, Object.fromEntries(members)] as const;
  });
  const described = items.filter(([, item]) => Object.values(item).some((each) => each.responses));
  const file = path.join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify({ ...document, paths: Object.fromEntries(described) }));
  return file;
}

/** The answers of each operation of the tour (`GET /api/v1/reloads`), by status. */
export const declared: ReadonlyMap<string, ReadonlyMap<number, DeclaredAnswer>> = new Map(
  Object.entries(paths).flatMap(([template, methods]) =>
    Object.entries(methods).flatMap(([method, { responses }]) => {
      const operation = `${method.toUpperCase()} ${template}`;
      if (!responses || !isToured(method, template)) return [];
      const answers = Object.entries(responses).map(
        ([status, answer]) => [Number(status), readAnswer(answer)] as const,
      );
      return [[operation, new Map(answers)] as const];
    }),
  ),
);

function readAnswer(answer: ResponseObject): DeclaredAnswer {
  const { headers = {} } = referred(answer, components.responses);
  return {
    headers: Object.entries(headers)
      .filter(([, header]) => referred(header, components.headers).required)
      .map(([name]) => name),
  };
}

function referred<Value extends Referring>(
  value: Value,
  shared: { readonly [name: string]: Value },
): Value {
  const name = value.$ref?.split("/").at(-1);
  return (name === undefined ? undefined : shared[name]) ?? value;
}
