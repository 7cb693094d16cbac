/**
 * Pages of a list. A cursor is a boundary between two records, given by the value that the list is sorted by. Records
 * that are added or removed meanwhile cause no duplicates and no gaps, as an offset would.
 */
import { invalid } from "./http-error.ts";

/** The query parameters of a paged list. */
export interface PageQuery {
  /** The maximum number of records on a page; 10 where the operation has no default of its own. */
  readonly limit?: number | undefined;
  readonly next?: string | undefined;
  readonly prev?: string | undefined;
  /** A cursor of either direction, for the lists that have one parameter for both. */
  readonly page?: string | undefined;
}

export interface Order<Entry> {
  /** Such as `-creationTime`. */
  readonly name: string;
  readonly descending: boolean;
  readonly valueOf: (entry: Entry) => string;
}

export interface Page<Entry> {
  readonly data: readonly Entry[];
  /** The number of records on all pages. */
  readonly count: number;
  readonly links: PageLinks;
}

export interface PageLinks {
  readonly self: Link;
  readonly next?: Link;
  readonly prev?: Link;
}

export interface Link {
  readonly href: string;
}

export interface Sequenced {
  /** The order of creation, which distinguishes records with the same value. */
  readonly sequence: number;
}

/**
 * Reads `sort`: a field, with `-` before it for descending, `+` or nothing for ascending. `otherwise` is the default
 * order.
 */
export function readOrder<Entry>(
  { sort }: { readonly sort?: string | undefined },
  fields: Readonly<{ [field: string]: (entry: Entry) => string }>,
  { otherwise }: { readonly otherwise: string },
): Order<Entry> {
  const name = sort ?? otherwise;
  const [, sign, field = ""] = /^([+-]?)(.*)$/s.exec(name) ?? [];
  const valueOf = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (valueOf) return { name, descending: sign === "-", valueOf };
  throw invalid({ parameter: "sort" }, `must be one of ${Object.keys(fields).join(", ")}`);
}

/** The parameters that a list has for its cursors: one for each direction, or the same for both. */
export interface CursorNames {
  readonly next: string;
  readonly prev: string;
}

const NEXT_AND_PREV: CursorNames = { next: "next", prev: "prev" };

/** Returns one page, by the query's `limit` and cursor. Links keep the other parameters of the request's `url`. */
export function paginate<Entry extends Sequenced>(
  records: readonly Entry[],
  order: Order<Entry>,
  query: PageQuery,
  url: URL,
  names: CursorNames = NEXT_AND_PREV,
): Page<Entry> {
  const { limit = 10 } = query;
  const cursor = readCursor(query, order, names);
  const sorted = sort(records, order);
  let [start, end] = [0, limit];
  if (cursor) {
    const boundary = indexOf(cursor.boundary, sorted, order);
    [start, end] =
      cursor.direction === "next"
        ? [boundary, boundary + limit]
        : [Math.max(0, boundary - limit), boundary];
  }
  const data = sorted.slice(start, end);
  const [first, last] = [data[0], data.at(-1)];
  const before = first ? boundaryAt(first, "before", order) : cursor?.boundary;
  const after = last ? boundaryAt(last, "after", order) : cursor?.boundary;
  return {
    data,
    count: sorted.length,
    links: {
      self: selfOf(url),
      ...(after && end < sorted.length && { next: linkTo(url, "next", after, order, names) }),
      ...(before && start > 0 && { prev: linkTo(url, "prev", before, order, names) }),
    },
  };
}

interface Boundary {
  readonly value: string;
  readonly sequence: number;
  readonly side: "before" | "after";
}

function boundaryAt<Entry extends Sequenced>(
  record: Entry,
  side: Boundary["side"],
  { valueOf }: Order<Entry>,
): Boundary {
  return { value: valueOf(record), sequence: record.sequence, side };
}

function sort<Entry extends Sequenced>(
  records: readonly Entry[],
  { valueOf, descending }: Order<Entry>,
): Entry[] {
  const sorted = records.toSorted((one, other) =>
    compare(valueOf(one), one.sequence, valueOf(other), other.sequence),
  );
  return descending ? sorted.reverse() : sorted;
}

/** Compares by code units, since the order of a locale differs between platforms. */
function compare(value: string, sequence: number, other: string, otherSequence: number): number {
  if (value === other) return sequence - otherSequence;
  return value < other ? -1 : 1;
}

/** Returns the number of sorted records before the boundary. */
function indexOf<Entry extends Sequenced>(
  { value, sequence, side }: Boundary,
  sorted: readonly Entry[],
  { valueOf, descending }: Order<Entry>,
): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = sorted[middle];
    if (!entry) break;
    const ascending = compare(valueOf(entry), entry.sequence, value, sequence);
    const difference = descending ? -ascending : ascending;
    if (side === "after" ? difference <= 0 : difference < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Encodes the query again, since hand-written URLs may contain characters that are not allowed in a URI. */
function selfOf(url: URL): Link {
  const link = new URL(url);
  link.search = link.searchParams.toString();
  return { href: link.href };
}

function linkTo<Entry>(
  url: URL,
  direction: "next" | "prev",
  { value, sequence, side }: Boundary,
  { name }: Order<Entry>,
  names: CursorNames,
): Link {
  const link = new URL(url);
  for (const parameter of [names.next, names.prev]) link.searchParams.delete(parameter);
  // The value may be any string, and btoa only accepts bytes.
  const text = encodeURIComponent(JSON.stringify([name, value, sequence, side, direction]));
  link.searchParams.set(names[direction], btoa(text).replace(/=+$/, ""));
  return { href: link.href };
}

function readCursor<Entry>(
  { next, prev, page }: PageQuery,
  { name }: Order<Entry>,
  names: CursorNames,
): { direction: "next" | "prev"; boundary: Boundary } | undefined {
  if (next !== undefined && prev !== undefined) {
    throw invalid({ parameter: names.next }, `must not be combined with ${names.prev}`);
  }
  const text = next ?? prev ?? page;
  if (text === undefined) return undefined;
  const [order, value, sequence, side, onward] = decode(text);
  const given = next !== undefined ? "next" : prev !== undefined ? "prev" : undefined;
  const direction = given ?? onward;
  const parameter = names[given ?? "next"];
  if (
    typeof order !== "string" ||
    typeof value !== "string" ||
    typeof sequence !== "number" ||
    (side !== "before" && side !== "after") ||
    (direction !== "next" && direction !== "prev")
  ) {
    throw invalid({ parameter }, "must be a cursor of this list");
  }
  if (order !== name) {
    throw invalid(
      { parameter },
      `must be a cursor of the list in this order, and is one of the list sorted by ${order}`,
    );
  }
  return { direction, boundary: { value, sequence, side } };
}

function decode(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(decodeURIComponent(atob(text)));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
