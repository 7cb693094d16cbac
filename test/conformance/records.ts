/** Makes the records that a path names, as far as the description tells how: each in its collection, the parents first. */
import { sampledOperations, type SampledOperation } from "../types/sampled-operations.ts";

/** Sends a request to the tenant. */
export type Ask = (method: string, path: string, body?: BodyInit | object) => Promise<Response>;

const operations = new Map(sampledOperations.map((each) => [formOf(each.key), each]));

/** Where something is created that a parameter of this name identifies: `/api/v1/reloads` for `reloadId`. */
const collectionsByName = new Map(
  [...sampledOperations].reverse().flatMap(({ path }) => {
    const [, collection, name] = /^(.*)\/\{(\w+)\}$/.exec(path) ?? [];
    const creates = collection !== undefined && operations.has(formOf(`POST ${collection}`));
    return creates && name !== "id" ? [[name, collection]] : [];
  }),
);

/** The same for an operation, whatever its path parameters are called. */
export function formOf(operation: string): string {
  return operation.replace(/\{[^{}]+\}/g, "{}");
}

/**
 * The values of an operation's path parameters, in their order: ids of records that are created now or listed, else what the
 * description shows.
 */
export async function idsOf({ path, parameters }: SampledOperation, ask: Ask): Promise<string[]> {
  const ids: string[] = [];
  const segments = path.split("/");
  for (const [index, segment] of segments.entries()) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined) continue;
    const collection = segments.slice(0, index).join("/");
    const shown = String(parameters.find((each) => each.name === name)?.value);
    const isThere = await ask("GET", filled(`${collection}/{}`, [...ids, shown]));
    ids.push(isThere.ok ? shown : ((await idIn(collection, ids, name, ask)) ?? shown));
  }
  return ids;
}

async function idIn(
  collection: string,
  parents: readonly string[],
  name: string,
  ask: Ask,
): Promise<string | undefined> {
  const create = operations.get(formOf(`POST ${collection}`));
  if (create) {
    const made = await ask("POST", filled(collection, parents), create.body?.value as object);
    const id = made.ok ? await idFrom(made, name) : undefined;
    if (id !== undefined) return id;
  }
  if (operations.has(formOf(`GET ${collection}`))) {
    const listed = await ask("GET", filled(collection, parents));
    const id = listed.ok ? await idFrom(listed, name) : undefined;
    if (id !== undefined) return id;
  }
  const elsewhere = collectionsByName.get(name);
  if (elsewhere === undefined || elsewhere === collection) return undefined;
  const { [elsewhere.split("{").length - 1]: id } = await idsOf(
    operations.get(formOf(`GET ${elsewhere}/{}`)) ?? create!,
    ask,
  );
  return id;
}

/** A path with values for its parameters. */
function filled(path: string, values: readonly string[]): string {
  const rest = [...values];
  return path.replace(/\{[^{}]*\}/g, () => encodeURIComponent(rest.shift()!));
}

/** The id in a response: by the parameter's name, as `id`, or called otherwise; else in the link to what was created. */
async function idFrom(response: Response, name: string): Promise<string | undefined> {
  const text = await response.text();
  const found =
    text.startsWith("{") || text.startsWith("[") ? findId(JSON.parse(text), name) : undefined;
  return found ?? response.headers.get("location")?.split("/").at(-1);
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
