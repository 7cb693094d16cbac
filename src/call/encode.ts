/** How values become a path, a query and headers. What can't be encoded faithfully is rejected, never altered. */
import { describeValue } from "../core/describe-value.ts";
import { assertPlainObject, type Reader } from "../core/options.ts";
import { QlikInputError } from "../errors/errors.ts";
import { EncodedQuery } from "./encoded-query.ts";
import type { Operation } from "./operation.ts";

/** What the specification says of how an operation's values are encoded. */
export type Encoding = Pick<Operation, "separators" | "wildcards" | "folder" | "pathLists">;

/**
 * Fills a path template: `("/spaces/{spaceId}", { spaceId: "a b" })` → `/spaces/a%20b`.
 *
 * A value stays within its segment, unless the operation says that it spans slashes; each of its segments is then encoded.
 * The items of an array are joined by commas where the operation takes one. Empty values, `.` and `..` (percent-encoded
 * too, since servers and proxies decode) would address another resource: RFC 3986, section 5.2.4, removes dot segments. Only
 * a folder may be empty, which is the root.
 *
 * @throws {QlikInputError} for such values, and for values that are missing, null, or no text, number or boolean.
 */
export function encodePath(
  template: string,
  values: Record<string, unknown>,
  { wildcards = [], folder, pathLists = [] }: Encoding = {},
): string {
  // Not by a regular expression, which takes longer than all the rest of the encoding.
  let [filled, rest] = ["", template];
  for (;;) {
    const open = rest.indexOf("{");
    const close = rest.indexOf("}", open);
    if (open < 0 || close < 0) return filled + rest;
    const name = rest.slice(open + 1, close);
    const encode = wildcards.includes(name)
      ? encodeSegments
      : pathLists.includes(name)
        ? encodeList
        : encodeSegment;
    const isRoot = folder && values[name] === "" && wildcards.includes(name);
    filled += rest.slice(0, open) + (isRoot ? "" : encode(name, values[name]));
    rest = rest.slice(close + 1);
  }
}

function encodeSegment(name: string, value: unknown): string {
  const { text, what } = readPathValue(name, value);
  if (text === "")
    throw new QlikInputError(`${what} must not be empty (the URL would address another resource).`);
  assertNoDots(text, what);
  return encodeText(text, what);
}

/** Encodes `a b/c` as `a%20b/c`. */
function encodeSegments(name: string, value: unknown): string {
  const { text, what } = readPathValue(name, value);
  const segments = text.split("/");
  if (segments.includes("")) {
    throw new QlikInputError(
      `${what} must be segments such as "a/b", without an empty one, got ${JSON.stringify(text)}. Remove the "/" at the start, at the end or before another "/".`,
    );
  }
  return segments
    .map((segment) => {
      assertNoDots(segment, what);
      return encodeText(segment, what);
    })
    .join("/");
}

/** Encodes the items of an array, joined by commas; another value is an array of one. */
function encodeList(name: string, value: unknown): string {
  if (!Array.isArray(value)) return encodeSegment(name, value);
  if (value.length === 0) {
    throw new QlikInputError(
      `Path parameter "${name}" must have at least one item (the URL would address another resource).`,
    );
  }
  return value.map((item) => encodeSegment(name, item)).join(",");
}

function readPathValue(name: string, value: unknown): { text: string; what: string } {
  const what = `Path parameter "${name}"`;
  if (value === undefined)
    throw new QlikInputError(`${what} is missing. Pass it in "params.path.${name}".`);
  return { text: toText(value, what), what };
}

function assertNoDots(segment: string, what: string): void {
  if (!/^(?:\.|%2e){1,2}$/i.test(segment)) return;
  throw new QlikInputError(
    `${what} must not be "." or ".." (path traversal), got ${JSON.stringify(segment)}.`,
  );
}

/**
 * Writes a query: `({ limit: 5, since: new Date(0) })` → `limit=5&since=1970-01-01T00%3A00%3A00.000Z`.
 *
 * Undefined and null are left out, dates are written as ISO 8601 in UTC. The items of an array repeat the name, or are joined
 * by the separator that the operation says.
 *
 * @throws {QlikInputError} for objects, invalid dates, NaN and infinities.
 */
export function encodeQuery(
  values: Record<string, unknown>,
  { separators = {} }: Encoding = {},
): string {
  if (values instanceof EncodedQuery) return values.text;
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const what = `Query parameter "${name}"`;
    const encode = (item: unknown): string => encodeText(toText(item, what), what);
    const key = encodeText(name, what);
    if (!Array.isArray(value)) pairs.push(`${key}=${encode(value)}`);
    else if (!Object.hasOwn(separators, name))
      pairs.push(...value.map((item) => `${key}=${encode(item)}`));
    else if (value.length > 0)
      pairs.push(`${key}=${joinItems(value.map(encode), separators[name]!, what)}`);
  }
  return pairs.join("&");
}

/** An encoded comma differs from the separator; an encoded space or bar does not. */
function joinItems(items: readonly string[], separator: string, what: string): string {
  if (separator !== "," && items.some((item) => item.includes(separator))) {
    const text = JSON.stringify(decodeURIComponent(separator));
    throw new QlikInputError(
      `${what} must not have items that contain ${text}, which separates them.`,
    );
  }
  return items.join(separator);
}

function toText(value: unknown, what: string): string {
  switch (typeof value) {
    case "string":
      return value;
    case "boolean":
    case "bigint":
      return String(value);
    case "number":
      if (Number.isFinite(value)) return String(value);
      break;
    default:
      if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  }
  const found = value instanceof Date ? "an invalid Date" : describeValue(value);
  throw new QlikInputError(
    `${what} must be a string, a finite number, a boolean or a valid Date, got ${found}.`,
  );
}

function encodeText(text: string, what: string): string {
  try {
    return encodeURIComponent(text);
  } catch (cause) {
    throw new QlikInputError(
      `${what} must be well-formed Unicode; it contains half of a surrogate pair.`,
      { cause },
    );
  }
}

/**
 * A reader of headers. It rejects what the platform would reject with a message that shows the value, which may be a
 * secret. RFC 9110, section 5, defines names and values.
 *
 * @param acceptsNull whether `null` leaves out a header
 */
export function readHeaders<const AcceptsNull extends boolean = false>(
  acceptsNull?: AcceptsNull,
): Reader<Readonly<Record<string, AcceptsNull extends true ? string | null : string>>> {
  return (headers, name) =>
    checkHeaders(headers, name, (value) => {
      if (typeof value === "string" || (acceptsNull === true && value === null)) return undefined;
      return acceptsNull ? "a string, or null to leave out the header" : "a string";
    });
}

/** Reads the header parameters of an operation; `null` and `undefined` are left out. */
export const readHeaderParameters: Reader<Record<string, unknown>> = (headers, name) =>
  checkHeaders(headers, name, (value) =>
    value === null || /^(string|boolean|bigint)$/.test(typeof value) || Number.isFinite(value)
      ? undefined
      : "a string, a finite number or a boolean",
  );

/** `expected` gives what a value should be; nothing for one that is right. */
function checkHeaders(
  headers: unknown,
  place: string,
  expected: (value: unknown) => string | undefined,
): Record<string, never> {
  assertPlainObject(headers, place);
  for (const [name, value] of Object.entries(headers as object) as [string, unknown][]) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      throw new QlikInputError(`${JSON.stringify(name)} in "${place}" is not a valid header name.`);
    if (value === undefined) continue;
    const wanted = expected(value);
    if (wanted !== undefined) {
      const kind = value === null ? "null" : Array.isArray(value) ? "an array" : typeof value;
      throw new QlikInputError(`"${place}.${name}" must be ${wanted}, got ${kind}.`);
    }
    if (/[^\t\x20-\x7e\x80-\xff]/.test(value as string))
      throw new QlikInputError(
        `"${place}.${name}" contains a character that a header must not contain, such as a line break.`,
      );
  }
  return headers as Record<string, never>;
}
