import { toJson } from "../../call/json.ts";
import { unwrap } from "../../call/unwrap.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import type { QlikClient } from "../../client/client.ts";
import { flag, plainObject, text } from "../../core/option-readers.ts";
import { assertPlainObject, option, readOptions } from "../../core/options.ts";
import { QlikMatchError } from "../../errors/match-error.ts";
import type { ListPath } from "../../lists/list-types.ts";
import { paginate } from "../../lists/paginate.ts";
import { fieldsOf } from "../bulk/verdict.ts";
import { CALLS_OPTIONS, runJob } from "../job.ts";
import { patch } from "../patch/patch.ts";
import { idAt } from "../wait/read-row.ts";
import { unexpected } from "../wait/unexpected.ts";
import type {
  Ensured,
  EnsureArguments,
  EnsuredRecord,
  EnsurePath,
  Wanted,
} from "./ensure-types.ts";
import { onlyMatch } from "./only-match.ts";
import { rowOf, type EnsureRow, type Json } from "./row.ts";
import { isSame } from "./same.ts";

const OPTIONS = {
  params: option(plainObject<{ path?: Json }>(), {}),
  dryRun: option(flag, false),
  ...CALLS_OPTIONS,
};

/**
 * Makes sure that a collection has a record: finds it by its natural key, such as the name of a space or the subject of a
 * user, creates it if there is none, and otherwise changes what differs. Only the properties that are given are compared and
 * changed. Properties that no response shows, such as the secret of a webhook, are sent when the record is created and with
 * each change of others; alone, they do not count as a change.
 *
 * It can be called again, and by several processes at once, where the service rejects a second record of the same key (as for
 * spaces, users and groups): after a 409, it searches again.
 *
 * @throws {QlikMatchError} before anything is changed, when several records have the key, and when the record differs in
 * what cannot be changed, such as the type of a space.
 * @throws {QlikApiError} when Qlik rejects a call; {@link QlikConflictError} when the record that conflicts is not found.
 * @throws {QlikInputError} for a collection without a natural key, and for an unknown option.
 * @example
 * const { outcome, record } = await ensure(qlik, "/api/v1/spaces", { name: "Sales", type: "shared" });
 *
 * @example
 * const plan = await ensure(qlik, "/api/v1/csp-origins", { origin, frameAncestors: true }, { dryRun: true });
 */
export async function ensure<P extends EnsurePath, Dry extends boolean = false>(
  qlik: AnyQlikClient,
  path: P,
  wanted: Wanted<P>,
  ...[options]: EnsureArguments<P, Dry>
): Promise<Ensured<EnsuredRecord<P> | (Dry extends true ? undefined : never)>> {
  const row = rowOf(path);
  const { params, dryRun, ...limits } = readOptions(options, OPTIONS);
  const given = readWanted(wanted, row);
  const client = resultsOf(qlik);
  const call = { method: "POST", path };
  return runJob(client.clock, limits, call, "ensure()", (signal) => {
    const collection = { client, path, row, inPath: params.path ?? {}, signal };
    return settle(collection, given, dryRun) as Promise<never>;
  });
}

interface Collection {
  readonly client: QlikClient;
  readonly path: string;
  readonly row: EnsureRow;
  /** The parameters of the collection's path. */
  readonly inPath: Json;
  readonly signal: AbortSignal;
}

/** What is wanted, as JSON has it: times as text, and without what is undefined. */
function readWanted(wanted: unknown, { key }: EnsureRow): Json {
  assertPlainObject(wanted ?? null, "wanted");
  const given = JSON.parse(toJson(wanted)) as Json;
  text(given[key[0]], `wanted.${key[0]}`);
  return given;
}

async function settle(
  collection: Collection,
  given: Json,
  dryRun: boolean,
): Promise<Ensured<Json | undefined>> {
  const found = await find(collection, given);
  if (found) return change(collection, found, given, dryRun);
  if (dryRun) return { outcome: "created", record: undefined, changes: {} };
  const { client, path, row, inPath, signal } = collection;
  const { late = [] } = row;
  const body = pick(given, (name) => !late.includes(name));
  const created = await client.raw<Json>("POST", path as "/", {
    params: { path: inPath },
    body,
    signal,
  });
  if (created.ok) {
    const { id = "id" } = row;
    if (idAt(created.data, id) === undefined) {
      const answered = { method: "POST", path, status: created.status };
      throw unexpected(answered, `a record with its ${id}`, Object.keys(created.data));
    }
    const rest = pick(given, (name) => late.includes(name));
    const { record } = await change(collection, created.data, rest, false);
    // A secret is in the response of the creation alone.
    return { outcome: "created", record: { ...created.data, ...record }, changes: {} };
  }
  // Somebody else has created it in between.
  const other = created.status === 409 ? await find(collection, given) : undefined;
  if (other) return change(collection, other, given, false);
  const hint =
    created.status === 409
      ? `A record with this ${row.key.join(" and ")} may exist that the caller can't see, or another property is taken.`
      : undefined;
  return unwrap({ ...created, call: { ...created.call, ...(hint && { hint }) } });
}

/** Finds the record with the given key. What a list says of a record may be less than the whole of it. */
async function find(collection: Collection, given: Json): Promise<Json | undefined> {
  const { client, path, row, inPath, signal } = collection;
  const { key, find: parameter, id = "id" } = row;
  const value = given[key[0]];
  const query = parameter && {
    [parameter]: parameter === "filter" ? `${key[0]} eq ${JSON.stringify(value)}` : value,
  };
  const list = paginate(
    client,
    path as ListPath,
    {
      params: { path: inPath, query },
      signal,
    } as never,
  ) as AsyncIterable<unknown> as AsyncIterable<Json>;
  const matches: Json[] = [];
  for await (const each of list) {
    if (key.every((name) => isSame(given[name], fieldsOf(each)[name]))) matches.push(each);
  }
  const match = onlyMatch(matches, {
    method: "POST",
    path,
    id,
    what: `the ${key.join(" and ")} that is wanted`,
  });
  return match && read(collection, match[id]);
}

async function read({ client, row, inPath, signal }: Collection, id: unknown): Promise<Json> {
  const params = { path: itemParameters(row, inPath, id) };
  return unwrap(await client.raw<Json>("GET", row.item as "/", { params, signal }));
}

/** The last parameter of a record's path is its id. */
function itemParameters({ item }: EnsureRow, inPath: Json, id: unknown): Json {
  const name = item.slice(item.lastIndexOf("{") + 1, -1);
  return { ...inPath, [name]: id };
}

async function change(
  collection: Collection,
  record: Json,
  given: Json,
  dryRun: boolean,
): Promise<Ensured<Json>> {
  const { client, path, row, inPath, signal } = collection;
  const { hidden = [], id = "id", item, changes: changeable } = row;
  const differing = Object.keys(given).filter(
    (name) => !hidden.includes(name) && !isSame(given[name], record[name]),
  );
  if (differing.length === 0) return { outcome: "same", record, changes: {} };
  const fixed = differing.filter((name) => !changeable.includes(name));
  if (fixed.length > 0) throw cannotChange(path, row, record, fixed);

  const changes = Object.fromEntries(
    differing.map((name) => [name, { from: record[name], to: given[name] }]),
  );
  if (dryRun) return { outcome: "changed", record, changes };
  const isChangeable = (name: string): boolean => changeable.includes(name);
  const isSentAgain = (name: string): boolean => hidden.includes(name) && isChangeable(name);
  const body =
    row.change === "PATCH"
      ? patch(
          `PATCH ${item}` as never,
          pick(given, (name) => differing.includes(name) || isSentAgain(name)) as never,
        )
      : { ...pick(record, isChangeable), ...pick(given, isChangeable) };
  const params = { path: itemParameters(row, inPath, record[id]) };
  unwrap(await client.raw(row.change, item as "/", { params, body, signal }));
  return { outcome: "changed", record: await read(collection, record[id]), changes };
}

function cannotChange(
  path: string,
  { id = "id", key: [key] }: EnsureRow,
  record: Json,
  properties: readonly string[],
): QlikMatchError {
  const found = String(record[id]);
  return new QlikMatchError(
    `The record ${found} differs in ${properties.join(", ")}, which cannot be changed after its creation.`,
    {
      ...{ method: "POST", path, code: "fixed", properties },
      candidates: [{ id: found, name: String(record[key]), spaceId: undefined }],
      hint: "Leave them out, or delete the record first.",
    },
  );
}

function pick(record: Json, isPicked: (name: string) => boolean): Json {
  return Object.fromEntries(Object.entries(record).filter(([name]) => isPicked(name)));
}
