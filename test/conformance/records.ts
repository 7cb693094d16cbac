/** Makes the records that a path names, as far as the description tells how: each in its collection, the parents first. */
import type { QlikClient } from "../../src/index.ts";
import { sampledOperations, type SampledOperation } from "../types/sampled-operations.ts";

const operations = new Map(sampledOperations.map((each) => [formOf(each.key), each]));

/** Paths of records that are created in a collection of the tenant, by the parameter: `/api/v1/reloads/{reloadId}`. */
const recordsByName = new Map(
  sampledOperations.flatMap((operation) => {
    const [, collection = "", name = ""] = /^([^{}]+)\/\{(.+)\}$/.exec(operation.path) ?? [];
    return operations.has(`POST ${collection}`) && name !== "id" ? [[name, operation]] : [];
  }),
);

/** The same for an operation, whatever its path parameters are called. */
export function formOf(operation: string): string {
  return operation.replace(/\{[^{}]+\}/g, "{}");
}

/**
 * The values of an operation's path parameters, in their order: what the description shows when there is such a record, else
 * the id of one that is created now, or listed.
 */
export async function idsOf(
  { path, parameters }: SampledOperation,
  client: QlikClient,
): Promise<string[]> {
  const ids: string[] = [];
  const segments = path.split("/");
  for (const [index, segment] of segments.entries()) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined) continue;
    const collection = segments.slice(0, index).join("/");
    const shown = String(parameters.find((each) => each.name === name)?.value);
    const elsewhere = recordsByName.get(name);
    const id =
      ((await ask(client, `GET ${collection}/{}`, [...ids, shown])) && shown) ??
      idFrom(await ask(client, `POST ${collection}`, ids), name) ??
      idFrom(await ask(client, `GET ${collection}`, ids), name) ??
      (elsewhere && elsewhere.path !== `${collection}/{${name}}`
        ? (await idsOf(elsewhere, client)).at(-1)
        : shown);
    ids.push(id!);
  }
  return ids;
}

/** Calls an operation, if the description has it. Returns what is successful. */
async function ask(
  client: QlikClient,
  key: string,
  ids: readonly string[],
): Promise<Answer | undefined> {
  const operation = operations.get(formOf(key));
  if (!operation) return undefined;
  const { method, path, parameters, body } = operation;
  const params: Record<string, Record<string, unknown>> = { path: {} };
  const rest = [...ids];
  for (const { group, name, value, required } of parameters) {
    if (group !== "path" && required) (params[group] ??= {})[name] = value;
  }
  for (const [, name = ""] of path.matchAll(/\{(.+?)\}/g)) params["path"]![name] = rest.shift();
  const call = client[method as "POST"] as (path: string, options: object) => Promise<Answer>;
  const answer = await call(path, { params, ...(body && { body: body.value }) });
  return answer.response.ok ? answer : undefined;
}

interface Answer {
  readonly data?: unknown;
  readonly response: Response;
}

/** The id in an answer: by the parameter's name, as `id`, or called otherwise; else in the link to what was created. */
function idFrom(answer: Answer | undefined, name: string): string | undefined {
  const link = answer?.response.headers.get("location")?.split("/").at(-1);
  return findId(answer?.data, name) ?? link;
}

function findId(body: unknown, name: string): string | undefined {
  const fields = fieldsOf(body);
  for (const isId of [(key: string) => key === name, (key: string) => key === "id", isCalledId]) {
    const field = fields.find(([key, value]) => isId(key) && typeof value === "string");
    if (field) return field[1] as string;
  }
  return undefined;
}

function isCalledId(key: string): boolean {
  return /id$/i.test(key);
}

/** All fields of a value, the outer ones first. */
function fieldsOf(body: unknown): [key: string, value: unknown][] {
  const fields: [string, unknown][] = [];
  for (let level = [body]; level.length > 0;) {
    const own = level
      .filter((each) => typeof each === "object" && each !== null)
      .flatMap((each) => Object.entries(each) as [string, unknown][]);
    fields.push(...own);
    level = own.map(([, value]) => value);
  }
  return fields;
}
