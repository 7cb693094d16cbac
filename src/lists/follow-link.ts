/** From a page's link to the query of the following page. */
import { encodePath, type Encoding } from "../call/encode.ts";

/** Where the caller began is not where a link leads: parameters that say from where on a list is read. */
const POSITION_PARAMETERS = new Set([
  "next",
  "prev",
  "page",
  "offset",
  "cursor",
  "skip",
  "startingAfter",
  "endingBefore",
]);

/** The list that a link belongs to. */
export interface ListAddress {
  /** The tenant's origin. */
  readonly origin: string;
  /** The path as the specification writes it. */
  readonly path: string;
  readonly pathParameters: Record<string, unknown>;
  /** How the parameters of the path are encoded. */
  readonly encoding?: Encoding | undefined;
  /** The query of the first page, encoded. */
  readonly query: string;
}

/** A link that can't be followed. */
export class LinkError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/**
 * Returns the query of the page that a link leads to, encoded as the service wrote it. Only the query is taken from a link:
 * the request goes to the path that the caller named, on the tenant's origin. So nothing is sent elsewhere by a link to
 * another host (an alias of the tenant, an address behind a proxy), which is followed when its path is that of the list.
 *
 * Parameters of the first page that the link leaves out are kept, except for the position. A parameter that the link
 * repeats is sent in the form that it had on the first page (`a,b` or `a%2Cb`).
 *
 * @throws {LinkError}
 */
export function followLink(link: string, address: ListAddress): string {
  const { origin } = address;
  const url = URL.canParse(link, origin) ? new URL(link, origin) : undefined;
  if (!url) throw new LinkError("is not a valid URL");
  if (url.origin !== origin && !isSamePath(url, address)) {
    throw new LinkError(
      `leads to ${url.origin === "null" ? url.protocol : url.origin}, not to the list on the client's tenant`,
      "Create the client with that address if it is the tenant's.",
    );
  }
  const own = groupByName(address.query);
  const linked = groupByName(url.search.slice(1));
  const pairs: string[] = [];
  for (const [name, values] of own) {
    if (!linked.has(name) && !POSITION_PARAMETERS.has(name)) pairs.push(...values);
  }
  for (const [name, values] of linked) {
    const first = own.get(name);
    pairs.push(...(first && isSameText(first, values) ? first : values));
  }
  return pairs.join("&");
}

/** The same for queries with the same parameters, in whatever order and encoding: to detect a page that was read before. */
export function normalizeQuery(query: string): string {
  const pairs = [...new URLSearchParams(query)];
  return JSON.stringify(pairs.map((pair) => JSON.stringify(pair)).sort());
}

function isSamePath(url: URL, { origin, path, pathParameters, encoding }: ListAddress): boolean {
  if (!/^https?:$/.test(url.protocol)) return false;
  const own = new URL(encodePath(path, pathParameters, encoding), origin);
  return decoded(url.pathname) === decoded(own.pathname);
}

function isSameText(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length === other.length &&
    one.every((pair, index) => decoded(pair) === decoded(other[index] ?? ""))
  );
}

/** The pairs of a query as they are written, by their decoded names. */
function groupByName(query: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const name = decoded(pair.replace(/=.*/s, ""));
    const group = groups.get(name);
    if (group) group.push(pair);
    else groups.set(name, [pair]);
  }
  return groups;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
