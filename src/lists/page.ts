import type { Operation, Operations } from "../call/operation.ts";
import { QlikProtocolError } from "../errors/errors.ts";
import { hiding } from "../errors/secrets.ts";
import { linkWithRelation } from "./link-header.ts";

/** Which way a list is read: by `links.next` or by `links.prev`. */
export type Direction = "next" | "prev";

/** A page of a list, as far as reading on needs it. */
export interface ListPage {
  /** The page as it came. */
  readonly body: unknown;
  readonly items: readonly unknown[];
  /** The address of the following page; `undefined` when this is the last one. */
  readonly link: string | undefined;
  /** Why the link can't be followed, if it can't. The records of the page are valid nevertheless. */
  readonly linkProblem: string | undefined;
}

/** The list that a page belongs to. */
export interface ListOperation {
  readonly method: "GET" | "POST";
  readonly path: string;
}

/** Returns the operation that reads the list of a path: GET, or POST where only that is a list. */
export function listOperation(path: string, operations: Operations): ListOperation {
  const isPost =
    !operations[`GET ${path}`]?.paging && operations[`POST ${path}`]?.paging !== undefined;
  return { method: isPost ? "POST" : "GET", path };
}

/** An answer as it came. */
export interface Answer {
  readonly body: unknown;
  readonly status: number;
  readonly headers: Headers;
}

/**
 * Reads an answer as a page.
 *
 * @throws {QlikProtocolError} when it has no list.
 */
export function readPage(
  { body, status, headers }: Answer,
  { method, path }: ListOperation,
  { direction, operation = {} }: { direction: Direction; operation: Operation | undefined },
): ListPage {
  // The value can be anything; null then has no properties.
  const page = Object(body) as Readonly<Record<string, unknown>>;
  const { paging, items: marked = paging && "data" } = operation;
  const name = marked ?? itemsKeyOf(page);
  const list = name === "" ? body : page[name];
  // Some services have null for an empty list. A page without links would not be recognised.
  const items = list === null && page["links"] ? [] : list;
  if (!Array.isArray(items)) {
    const got = body === undefined ? "no body" : describeJson(body);
    const array = name === "" ? "an array" : `an array "${name}"`;
    const message = `Expected a page of a list (${array}) but got ${got} (status ${status}).`;
    const excerpt = body === undefined ? "" : hiding([])(JSON.stringify(body).slice(0, 200));
    throw new QlikProtocolError(message, { method, path, status, excerpt });
  }
  const links =
    name === "" ? { [direction]: linkWithRelation(headers.get("link"), direction) } : page["links"];
  return { body, items, ...readLink(links, direction) };
}

/** The property that holds the records of an undescribed list: `data`, or the one list that there is. */
function itemsKeyOf(page: Readonly<Record<string, unknown>>): string {
  if ("data" in page) return "data";
  if (Array.isArray(page)) return "";
  const [name = "data", ...others] = Object.keys(page).filter((key) => Array.isArray(page[key]));
  return others.length === 0 ? name : "data";
}

/**
 * Reads the link to the following page: `{ href }`, or its address as a string. Only a link that is absent, null or empty
 * (`{}`) ends a list; any other value that is not a link is a problem, since the list would be cut short silently.
 */
function readLink(links: unknown, direction: Direction): Pick<ListPage, "link" | "linkProblem"> {
  if (links === undefined || links === null) return { link: undefined, linkProblem: undefined };
  if (typeof links !== "object" || Array.isArray(links))
    return { link: undefined, linkProblem: `links is ${describeJson(links)}` };
  const value = (links as Readonly<Record<string, unknown>>)[direction];
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  const isEmpty = isRecord && Object.keys(value).length === 0;
  const isLink = isRecord && "href" in value;
  const href = isEmpty ? undefined : isLink ? value.href : value;
  if (href === undefined || href === null) return { link: undefined, linkProblem: undefined };
  if (typeof href === "string" && href !== "") return { link: href, linkProblem: undefined };
  const place = `links.${direction}${isLink ? ".href" : ""}`;
  return { link: undefined, linkProblem: `${place} is ${describeJson(href)}, which is not a URL` };
}

function describeJson(value: unknown): string {
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) {
    const names = Object.keys(value)
      .slice(0, 5)
      .map((name) => JSON.stringify(name));
    return names.length > 0 ? `an object with ${names.join(", ")}` : "an empty object";
  }
  return typeof value === "string" && value !== ""
    ? "a string"
    : (JSON.stringify(value) ?? "nothing");
}
