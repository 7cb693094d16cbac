/** Lists: what they contain, and how they are filtered, sorted and paged. */
import type { SchemaObject } from "../../../scripts/openapi/document.ts";
import { ALTERNATIVES, propertiesOf } from "../../../scripts/openapi/schemas.ts";
import { document } from "../../types/sampled-operations.ts";
import { operations, resolve, type DescribedOperation } from "./description.ts";
import type { Findings } from "./findings.ts";
import { holds, memberOf, recordsOf } from "./records.ts";
import type { Session } from "./session.ts";
import { valuesFor, type Created, type Ids } from "./values.ts";

type Query = Readonly<Record<string, unknown>>;

/** What pages and sorts rather than filters. */
const PAGING = /^(limit|next|prev|page|offset|cursor|skip|startingAfter|endingBefore|sort|filter)$/;

/** What a schema may say of text without excluding any. */
const FREE = /^(description|example|title|m..Length|default)$/;

const MAX_PAGES = 100;

export async function checkList(
  session: Session,
  collection: string,
  parents: Ids,
  created: readonly Created[],
  findings: Findings,
): Promise<void> {
  const list = operations.get(`GET ${collection}`);
  if (!list) return;
  const ids = created.map(({ id }) => id);
  /** The records that the suite has created, in the order of the list. */
  const find = async (query: Query, mayBeRejected = false): Promise<readonly unknown[]> => {
    const pages = await pagesOf(session, list, parents, query, mayBeRejected);
    return pages.flat().filter((record) => ids.some((id) => holds([record], id)));
  };
  const all = new Map<string, unknown>();
  await findings.of(list.key, async () => {
    const found = await find({});
    for (const id of ids) {
      const record = found.find((each) => holds([each], id));
      if (record === undefined) findings.add(list.key, `doesn't contain ${id}`);
      else all.set(id, record);
    }
  });
  const [[id, record] = []] = all;
  if (id === undefined || typeof record !== "object" || record === null) return;
  for (const { query, contains } of filtersFor(list, record)) {
    await findings.of(`${list.key} ${JSON.stringify(query)}`, async () => {
      const found = (await find(query, !contains)).some((each) => holds([each], id));
      if (found !== contains) {
        findings.add(list.key, `${JSON.stringify(query)} finds ${String(found)}`, record);
      }
    });
  }
  for (const sort of sortsOf(list)) {
    await findings.of(`${list.key} sort=${sort}`, async () => {
      const name = sort.replace(/^[+-]/, "");
      const values = (await find({ sort })).map((each) => memberOf([each], name) as string);
      if (values.some((value) => typeof value === "object")) return;
      const isSorted = values.every((value, index) => {
        const before = values[index - 1];
        if (before === undefined || value === undefined || value === before) return true;
        return sort.startsWith("-") ? before > value : before < value;
      });
      if (!isSorted) findings.add(list.key, `sort=${sort} gives`, values);
    });
  }
  const leadsOn = list.answer && propertiesOf(document, list.answer, ALTERNATIVES).has("links");
  if (!list.paging || !leadsOn || !has(list, "limit")) return;
  await findings.of(`${list.key} limit=1`, async () => {
    const pages = await pagesOf(session, list, parents, { limit: 1 });
    const seen = pages.flat().filter((each) => ids.some((one) => holds([each], one)));
    const longest = Math.max(...pages.map(({ length }) => length));
    if (longest > 1) findings.add(list.key, `limit=1 gives ${longest} records`);
    if (seen.length !== ids.length) {
      findings.add(list.key, `limit=1 leads to ${seen.length} of ${ids.length} records`);
    }
  });
}

/** All pages of a list, each as its records. A query with a value that nothing can have may be rejected. */
async function pagesOf(
  session: Session,
  list: DescribedOperation,
  parents: Ids,
  query: Query,
  mayBeRejected = false,
): Promise<readonly (readonly unknown[])[]> {
  const values = await valuesFor(session, list, parents);
  const pages: (readonly unknown[])[] = [];
  let next: Query | undefined = { ...values.query, ...query };
  while (next && pages.length < MAX_PAGES) {
    const { status, body } = await session.ask(list.key, { ...values, query: next });
    if (status === 400 && mayBeRejected) return [];
    if (status !== 200) throw new Error(`answers ${status}: ${JSON.stringify(body)}`);
    const records = recordsOf(body, list.paging?.items);
    pages.push(records);
    next = list.paging && nextPage(body, next);
  }
  return pages;
}

function nextPage(body: unknown, query: Query): Query | undefined {
  const next = memberOf(memberOf(body, "links"), "next");
  const href = typeof next === "object" ? memberOf(next, "href") : next;
  if (typeof href !== "string" || href === "") return undefined;
  const { searchParams } = new URL(href, "https://embedded.us.qlikcloud.com");
  return { ...query, ...Object.fromEntries(searchParams) };
}

function has({ parameters }: DescribedOperation, name: string): boolean {
  return parameters.some((each) => each.group === "query" && each.name === name);
}

interface Filter {
  readonly query: Query;
  /** Whether it finds the record. */
  readonly contains: boolean;
}

/** Every filter of which the record has the property. */
function filtersFor({ parameters }: DescribedOperation, record: object): readonly Filter[] {
  const own = (name: string): unknown => (record as Record<string, unknown>)[name];
  return parameters.flatMap(({ name, group, schema, description }) => {
    if (group !== "query") return [];
    if (name === "filter") {
      const named = [...description.matchAll(/`(\w+)`/g)].map(([, attribute]) => attribute!);
      return (named.length > 0 ? named : ["name"]).flatMap((attribute) => {
        const value = own(attribute);
        if (typeof value !== "string" || value === "") return [];
        return [
          { query: { filter: `${attribute} eq ${JSON.stringify(value)}` }, contains: true },
          { query: { filter: `${attribute} eq "none such"` }, contains: false },
        ];
      });
    }
    const value = own(name);
    if (PAGING.test(name) || typeof value === "object" || value === undefined) return [];
    const { type, ...narrower } = resolve(schema);
    const { enum: choices } = narrower as { readonly enum?: readonly unknown[] };
    if (choices?.includes(value) === false) return [];
    const isFree = type === "string" && Object.keys(narrower).every((key) => FREE.test(key));
    return [
      { query: { [name]: type === "array" ? [value] : value }, contains: true },
      ...(isFree ? [{ query: { [name]: "none-such" }, contains: false }] : []),
    ];
  });
}

function sortsOf({ parameters }: DescribedOperation): readonly string[] {
  const sort = parameters.find(({ name, group }) => group === "query" && name === "sort");
  if (!sort) return [];
  const schema = resolve(sort.schema);
  const items = schema.type === "array" ? resolve(schema["items"] as SchemaObject) : schema;
  return (items["enum"] ?? []) as string[];
}
