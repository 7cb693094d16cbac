/** Makes valid calls: values by the description, and ids of records that were created before. */
import { EXAMPLE } from "../example-tenant.ts";
import { collectionAt, collections, operations, type DescribedOperation } from "./description.ts";
import { given } from "./exceptions.ts";
import { idOf, recordsOf } from "./records.ts";
import type { Answer, Session, Values } from "./session.ts";

export type Ids = Readonly<Record<string, string>>;

/** What the tenant begins with, by the names of the properties that refer to it. */
const REFERENCES: Readonly<Record<string, string>> = {
  appId: EXAMPLE.app,
  spaceId: EXAMPLE.space,
  space: EXAMPLE.space,
  ownerId: EXAMPLE.user,
  userId: EXAMPLE.user,
};

const UUID = /^[0-9a-f]{8}-/;

/** The id of what there is, unless the description wants ids of another form. */
export function referenceOf(name: string, value: unknown): string | undefined {
  const reference = REFERENCES[name];
  const isOther = UUID.test(String(value)) && reference !== undefined && !UUID.test(reference);
  return isOther ? undefined : reference;
}

/** Texts that services may want to be unique. */
const NAMES = /^(q?name|clientName|title|label|question)$/;

/** A valid call, about the ids that are given as far as they are. */
export async function valuesFor(
  session: Session,
  { key, path, parameters, body }: DescribedOperation,
  ids: Ids = {},
): Promise<Values> {
  const required = (group: string): Record<string, unknown> =>
    Object.fromEntries(
      parameters
        .filter((each) => each.group === group && each.required)
        .map(({ name, value }) => [name, referenceOf(name, value) ?? value]),
    );
  const { prepare, ready, body: own, header } = given[key] ?? {};
  const prepared = await prepare?.(session);
  const variant = session.next();
  const found = await idsFor(session, path, { ...(prepared?.path as Ids), ...ids });
  await ready?.(session, found);
  return {
    path: found,
    query: { ...required("query"), ...prepared?.query },
    header: { ...required("header"), ...prepared?.header, ...header?.(found) },
    ...(body && { body: prepared?.body ?? withOwn(varied(body.value, variant), own?.(variant)) }),
  };
}

function withOwn(body: unknown, own: object | undefined): unknown {
  if (own === undefined || Array.isArray(own)) return own ?? body;
  return { ...(body as object), ...own };
}

/** The ids that a path needs, of records that are made for it. */
export async function idsFor(session: Session, path: string, given: Ids = {}): Promise<Ids> {
  const ids: Record<string, string> = { ...given };
  for (const { 1: name = "", index } of path.matchAll(/\{([^{}]+)\}/g)) {
    const isParent = path.length > index + name.length + 2;
    ids[name] ??=
      (isParent ? REFERENCES[name] : undefined) ??
      (await idIn(session, path, path.slice(0, index - 1), name, ids));
  }
  return ids;
}

async function idIn(
  session: Session,
  path: string,
  collection: string,
  name: string,
  ids: Ids,
): Promise<string> {
  const own = collectionAt(collection);
  if (own !== undefined) return (await create(session, own, renamed(ids, own))).id;
  const listed = await firstIn(session, collection, name, ids);
  if (listed !== undefined) return listed;
  const elsewhere = collections.find(({ item }) => item.endsWith(`/{${name}}`));
  if (name !== "id" && elsewhere) return (await create(session, elsewhere.collection)).id;
  const { parameters } = [...operations.values()].find((each) => each.path === path)!;
  return String(parameters.find((each) => each.name === name)!.value);
}

/** The same ids by the names that another path has for them. */
export function renamed(ids: Ids, path: string): Ids {
  const values = Object.values(ids);
  const names = Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => name);
  return Object.fromEntries(names.map((name, index) => [name, values[index]!]));
}

const ANY = { parameter: "id" };

export interface Created {
  readonly id: string;
  readonly sent: Values;
  readonly answer: Answer;
}

/** Creates a record in a collection, and the records around it that no id is given of. */
export async function create(
  session: Session,
  collection: string,
  ids: Ids = {},
): Promise<Created> {
  const operation = operations.get(`POST ${collection}`)!;
  const sent = await valuesFor(session, operation, ids);
  const answer = await session.ask(operation.key, sent);
  if (answer.status >= 300) {
    throw new Error(`${operation.key} answers ${answer.status}: ${JSON.stringify(answer.body)}`);
  }
  const { parameter } = collections.find((each) => each.collection === collection) ?? ANY;
  const id = idOf(answer, parameter) ?? (await firstIn(session, collection, parameter, ids));
  if (id === undefined) throw new Error(`${operation.key} doesn't say what it has created.`);
  return { id, sent, answer };
}

/** The id of the first record of a list, if it has any. */
async function firstIn(
  session: Session,
  collection: string,
  parameter: string,
  ids: Ids,
): Promise<string | undefined> {
  const list = operations.get(`GET ${collection}`);
  if (!list) return undefined;
  const { body } = await session.ask(list.key, await valuesFor(session, list, ids));
  const [first] = recordsOf(body, list.paging?.items);
  return first === undefined ? undefined : idOf({ body: first }, parameter);
}

/** The same value with another name, and with references to what there is. */
export function varied(value: unknown, variant: number): unknown {
  return withNames(value, (name, text, depth) => {
    const isName = depth < 2 && (NAMES.test(name) || (name === "id" && text === "string"));
    return referenceOf(name, text) ?? (isName ? `${text}${100 + variant}` : text);
  });
}

function withNames(
  value: unknown,
  change: (name: string, text: string, depth: number) => string,
  depth = 0,
): unknown {
  if (Array.isArray(value)) return value.map((each) => withNames(each, change, depth + 1));
  if (typeof value !== "object" || value === null || value instanceof Blob) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]: [string, unknown]) => {
      const isText = typeof member === "string";
      return [name, isText ? change(name, member, depth) : withNames(member, change, depth + 1)];
    }),
  );
}

/** An id of the same form that nothing has. */
export function unknownId(id: string): string {
  const other = id.replace(/[0-9a-f](?=[^0-9a-f]*$)/, (digit) => (digit === "0" ? "1" : "0"));
  return other === id ? `${id}-other` : other;
}
