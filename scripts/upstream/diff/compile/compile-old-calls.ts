/** The second judge: compiles typed calls of the old edition against the types of the new one. */
import { isDeepStrictEqual } from "node:util";
import { emitTypes } from "../../../pipeline/types.ts";
import { operationsOf, type EditionDocument, type Operation } from "../edition-operations.ts";
import { findTypeErrors } from "./compiler.ts";
import { writeCalls, type CallSource } from "./old-calls.ts";

export interface Compilation {
  /** How many operations of the old edition have a typed call. */
  readonly operations: number;
  readonly broken: readonly BrokenCall[];
}

export interface BrokenCall {
  readonly service: string;
  /** `GET /api/v1/users` */
  readonly operation: string;
  /** What the compiler says. */
  readonly messages: readonly string[];
}

/**
 * Returns the operations whose typed calls no longer compile. A call that does not compile against its own edition either
 * is not counted: no value was found that its types accept.
 */
export async function compileOldCalls(
  old: readonly EditionDocument[],
  next: readonly EditionDocument[],
): Promise<Compilation> {
  const results: Compilation[] = [];
  for (const before of old) {
    const calls = operationsOf(before).filter(({ section }) => section === "paths");
    const after = next.find(({ service }) => service === before.service);
    if (after && isDeepStrictEqual(before.document, after.document)) {
      results.push({ operations: calls.length, broken: [] });
    } else {
      results.push(await compileService(before, calls, relevantParts(calls, after, next)));
    }
  }
  return {
    operations: results.reduce((sum, { operations }) => sum + operations, 0),
    broken: results.flatMap(({ broken }) => broken),
  };
}

/** The new document of the service, and those to which one of its paths moved. */
function relevantParts(
  calls: readonly Operation[],
  after: EditionDocument | undefined,
  next: readonly EditionDocument[],
): EditionDocument[] {
  const paths = new Set(calls.map(({ path }) => path));
  return next.filter(
    (each) =>
      each === after || Object.keys(each.document.paths ?? {}).some((path) => paths.has(path)),
  );
}

async function compileService(
  { service, document }: EditionDocument,
  calls: readonly Operation[],
  parts: readonly EditionDocument[],
): Promise<Compilation> {
  const own = [["old-types.ts", await emitTypes(document)]] as const;
  const others = await Promise.all(
    parts.map(async (part, index) => {
      return [`new-types-${index}.ts`, await emitTypes(part.document)] as const;
    }),
  );
  const joined = others.map(([name]) => `import("./${name}").paths`).join(" & ") || "object";
  const types = `export type paths = ${joined};\n`;
  const [against, baseline] = [
    writeCalls(calls, "new-types.ts"),
    writeCalls(calls, "old-types.ts"),
  ];
  const errors = findTypeErrors(
    new Map([
      ...own,
      ...others,
      ["new-types.ts", types],
      ["calls-on-old-types.ts", baseline.text],
      ["calls-on-new-types.ts", against.text],
    ]),
  );
  const messagesIn = (file: string, source: CallSource): Map<Operation, string[]> => {
    const messages = new Map<Operation, string[]>();
    for (const error of errors) {
      const operation = error.file === file ? source.operationAt(error.line) : undefined;
      if (operation) messages.set(operation, [...(messages.get(operation) ?? []), error.message]);
    }
    return messages;
  };
  const unusable = messagesIn("calls-on-old-types.ts", baseline);
  const failed = messagesIn("calls-on-new-types.ts", against);
  const broken = [...failed].filter(([operation]) => !unusable.has(operation));
  return {
    operations: calls.length - unusable.size,
    broken: broken.map(([{ name }, messages]) => ({ service, operation: name, messages })),
  };
}
