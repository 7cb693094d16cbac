/** Lists: filters, sorts and pages of the records of a collection, by what the description says of the query. */
import { describeOperation, resolve } from "../description/description.ts";
import type { ParameterObject, Schema } from "../description/schema.ts";
import type { Call, HandlerResponse, ResponseFor, RouteKey } from "../http/handler.ts";
import { invalid } from "../http/http-error.ts";
import { paginate, type Order, type PageLinks } from "../http/paging.ts";
import { FilterError, parseFilter, STRING_OPERATORS, type Attributes } from "../http/scim.ts";
import { conform } from "./conform.ts";
import { noPages, successOf } from "./respond.ts";
import type { EngineCall, Rules } from "./rules.ts";
import { isObject, shapeOf, typeOf } from "./shape.ts";
import type { Entry, Json } from "./store.ts";

/** Parameters that say which part of the list is wanted, not which records. */
const FORM =
  /^(?:limit|size|sort|order|orderBy|next|prev|page|cursor|offset|skip|startingAfter|endingBefore|filter|fields|countTotal|totalResults)$/;

/** Returns one page of the entries that the query wants, each as `present` makes it. */
export function list(
  call: EngineCall,
  entries: readonly Entry[],
  rules: Rules,
  present: (entry: Entry) => Json,
): HandlerResponse {
  const { key } = call;
  const query = isObject(call.body) ? { ...call.query, ...call.body } : call.query;
  const { status, content } = successOf(key);
  const schema = content?.schema ?? {};
  const items = itemsOf(key, schema);
  const record = items === undefined ? {} : recordSchema(schema, items);
  const { filter } = query;
  const fits =
    typeof filter === "string" && filter !== "" && !("filter" in (rules.filters ?? {}))
      ? readFilter(filter, attributesOf(shapeOf(record).properties, rules), present)
      : () => true;
  const wanted = entries.filter((entry) => fits(entry) && matches(call, entry, record, rules));
  const page = pageOf(call, wanted, orderOf(query, record), rules);
  const records = page.data.map(present);
  if (items === "" || items === undefined) return { status, body: conform(records, schema) };
  const { properties } = shapeOf(schema);
  const numbers = {
    total: page.count,
    shown: records.length,
    limit: Number(query["limit"] ?? page.count),
    page: page.number,
    pages: page.pages,
  };
  const isCounted = ({ name }: ParameterObject): boolean =>
    name !== "totalResults" || query["totalResults"] === true;
  const body = {
    ...(describeOperation(key).parameters.every(isCounted) && totalsOf(properties, numbers)),
    [items]: records,
    ...(properties["links"] && { links: linksOf(properties["links"], page.links) }),
  };
  return { status, body: conform(body, schema) };
}

/** Answers a list of records that the engine does not keep. */
export function listRecords<Key extends RouteKey>(
  call: Call<Key>,
  records: readonly object[],
  rules: Rules = {},
): ResponseFor<Key> {
  const entries = records.map((record, sequence) => ({
    id: String(sequence),
    record: record as Json,
    sequence,
  }));
  return list(call as EngineCall, entries, rules, ({ record }) => record) as never;
}

/** The property with the records; "" when the page itself is the list. */
export function itemsOf(key: string, schema: Schema): string | undefined {
  const { paging } = describeOperation(key);
  if (paging) return paging.items;
  if (typeOf(schema) === "array") return "";
  const { properties } = shapeOf(schema);
  const names = Object.keys(properties);
  const isAny = properties["data"] && typeOf(properties["data"]) === undefined;
  return (
    names.find((name) => typeOf(properties[name]!) === "array") ?? (isAny ? "data" : undefined)
  );
}

/** The schema of the records of a list. */
export function recordSchema(schema: Schema, items: string): Schema {
  const list = items === "" ? schema : shapeOf(schema).properties[items];
  return (list && arrayItems(list)) ?? {};
}

function arrayItems(schema: Schema): Schema | undefined {
  const { items, allOf, anyOf, oneOf } = resolve(schema);
  if (items) return items;
  return [...(allOf ?? []), ...(anyOf ?? []), ...(oneOf ?? [])].map(arrayItems).find(Boolean);
}

function matches(call: EngineCall, entry: Entry, schema: Schema, { filters = {} }: Rules): boolean {
  const { key, query } = call;
  const { properties } = shapeOf(schema, entry.record);
  return describeOperation(key).parameters.every(({ in: place, name }) => {
    const value = query[name];
    if (place !== "query" || value === undefined) return true;
    const own = filters[name];
    if (own) return own(entry.record, value as never, call);
    const property = FORM.test(name) ? undefined : propertyNamed(name, properties);
    return property === undefined || equals(entry.record[property], value);
  });
}

/** Finds the property that a parameter means: `createdByUserId`, `datecreated`, `CREATED`, `_id`. */
function propertyNamed(
  name: string,
  properties: Readonly<Record<string, Schema>>,
): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const wanted = plain(name);
  const names = Object.keys(properties);
  return (
    names.find((each) => each === name) ??
    names.find((each) => plain(each) === wanted) ??
    names.find(
      (each) =>
        plain(each).replace(/(?:at|date|time|on)$/, "") ===
        wanted.replace(/^date|(?:at|date|time|on)$/g, ""),
    )
  );
}

function equals(value: unknown, wanted: unknown): boolean {
  const values = Array.isArray(value)
    ? value
    : [value ?? (typeof wanted === "boolean" ? false : undefined)];
  const choices = Array.isArray(wanted) ? wanted : [wanted];
  return choices.some((choice) =>
    values.some((each) => each !== undefined && String(each) === String(choice)),
  );
}

/** Parses a filter of what the caller sees of the records. */
function readFilter(
  filter: string,
  attributes: Attributes<Json>,
  present: (entry: Entry) => Json,
): (entry: Entry) => boolean {
  try {
    const isWanted = parseFilter(filter, attributes, STRING_OPERATORS);
    return (entry) => isWanted(present(entry));
  } catch (error) {
    if (!(error instanceof FilterError)) throw error;
    throw invalid({ parameter: "filter" }, error.message);
  }
}

/** The attributes of a record, `name`, and of the objects in it, `assignedRoles.name`. SCIM compares without case. */
function attributesOf(
  properties: Readonly<Record<string, Schema>>,
  { attributes: others = {} }: Rules = {},
  depth = 0,
): Attributes<Json> {
  const attributes: Record<string, Attributes<Json>[string]> = Object.fromEntries(
    Object.entries(others).map(([name, valueOf]) => [
      name,
      { type: "string", valueOf, isCaseless: true },
    ]),
  );
  for (const [name, schema] of Object.entries(properties)) {
    const element = typeOf(schema) === "array" ? (arrayItems(schema) ?? {}) : schema;
    const type = typeOf(element);
    const valuesIn = (record: Json): unknown[] => [record[name] ?? []].flat();
    if (type === "string" || type === "boolean") {
      const absent = type === "boolean" ? false : "";
      const valueOf = (record: Json): Values => {
        const values = valuesIn(record);
        return (values.length > 0 || element !== schema ? values : [absent]) as Values;
      };
      attributes[name] = { type, valueOf, isCaseless: true };
    } else if (type === "object" && depth < MAX_DEPTH) {
      for (const [inner, attribute] of Object.entries(
        attributesOf(shapeOf(element).properties, {}, depth + 1),
      )) {
        const valueOf = (record: Json): Values =>
          valuesIn(record).filter(isObject).flatMap(attribute.valueOf);
        attributes[`${name}.${inner}`] = { ...attribute, valueOf };
      }
    }
  }
  return attributes;
}

type Values = readonly (string | boolean)[];

/** How deep the objects in a record are that a filter can reach. */
const MAX_DEPTH = 2;

function orderOf({ sort }: EngineCall["query"], schema: Schema): Order<Entry> {
  const [name = ""] = [sort ?? ""].flat().map(String);
  const [, sign, field = ""] = /^([+-]?)(.*)$/s.exec(name) ?? [];
  const property = propertyNamed(field, shapeOf(schema).properties);
  return {
    name,
    descending: sign === "-",
    valueOf: ({ id, record }) =>
      sortable(property === undefined ? (field === "_id" ? id : "") : record[property]),
  };
}

/** Text that sorts as the values do. */
function sortable(value: unknown): string {
  if (typeof value === "number") return value.toFixed(6).padStart(30, "0");
  return typeof value === "string" ? value.toLowerCase() : JSON.stringify(value ?? "");
}

interface AnyPage {
  readonly data: readonly Entry[];
  readonly count: number;
  readonly number: number;
  readonly pages: number;
  readonly links: Partial<PageLinks>;
}

function pageOf(
  call: EngineCall,
  entries: readonly Entry[],
  order: Order<Entry>,
  { pageSize = 20 }: Rules,
): AnyPage {
  const { key, query, url } = call;
  const { parameters, paging } = describeOperation(key);
  const declared = (names: readonly string[]): string | undefined =>
    names.find((name) =>
      parameters.some((each: ParameterObject) => each.in === "query" && each.name === name),
    );
  const size = declared(["limit", "size"]);
  const limit = Math.max(
    1,
    Number(
      (size === undefined ? undefined : query[size]) ?? (paging ? pageSize : entries.length),
    ) ||
      entries.length ||
      1,
  );
  const pages = Math.max(1, Math.ceil(entries.length / limit));
  const next = declared(["next", "cursor", "startingAfter", "page"]);
  if (paging?.style === "cursor" && next !== undefined) {
    const prev = declared(["prev", "endingBefore"]) ?? next;
    const cursor =
      prev === next
        ? { page: text(query[next]) }
        : { next: text(query[next]), prev: text(query[prev]) };
    const page = paginate(entries, order, { limit, ...cursor }, url, { next, prev });
    return { ...page, number: 1, pages };
  }
  const sorted = paginate(entries, order, { limit: entries.length }, url).data;
  const byPage = declared(["page"]);
  const bySkip = declared(["offset", "skip"]);
  const start =
    byPage !== undefined
      ? (Number(query[byPage] ?? 1) - 1) * limit
      : Number((bySkip && query[bySkip]) ?? 0);
  const linkTo = (at: number): { href: string } => {
    const link = new URL(url);
    if (byPage !== undefined) link.searchParams.set(byPage, String(at / limit + 1));
    else if (bySkip !== undefined) link.searchParams.set(bySkip, String(at));
    return { href: link.href };
  };
  return {
    data: sorted.slice(start, start + limit),
    count: sorted.length,
    number: Math.floor(start / limit) + 1,
    pages,
    links: {
      self: { href: url.href },
      ...(start + limit < sorted.length && { next: linkTo(start + limit) }),
      ...(start > 0 && { prev: linkTo(Math.max(0, start - limit)) }),
    },
  };
}

function text(value: unknown): string | undefined {
  return value === undefined || typeof value === "string" ? value : JSON.stringify(value);
}

/** The counts of a page, on it or in `meta`, by their names. */
function totalsOf(
  properties: Readonly<Record<string, Schema>>,
  numbers: Readonly<Record<"total" | "shown" | "limit" | "page" | "pages", number>>,
): Json {
  const totals: Json = {};
  for (const [name, schema] of Object.entries(properties)) {
    const type = typeOf(schema);
    if (type === "integer" || type === "number") {
      const kind = /pages/i.test(name)
        ? "pages"
        : /^currentPageCount$/.test(name)
          ? "shown"
          : /^page|currentPage/i.test(name)
            ? "page"
            : /limit|size/i.test(name)
              ? "limit"
              : "total";
      totals[name] = numbers[kind];
    } else if (/^meta$/i.test(name) && type === "object") {
      totals[name] = totalsOf(shapeOf(schema).properties, numbers);
    }
  }
  return totals;
}

/** The links of a page in the form that the schema has for them: an object with `href`, or text. */
function linksOf(schema: Schema, links: Partial<PageLinks>): Json {
  const { properties } = shapeOf(schema);
  const shown: Json = noPages(schema);
  for (const [name, link] of Object.entries(properties)) {
    const href = (links as Readonly<Record<string, { href: string } | undefined>>)[
      name === "previous" ? "prev" : name
    ]?.href;
    if (href !== undefined) shown[name] = typeOf(link) === "string" ? href : { href };
  }
  return shown;
}
