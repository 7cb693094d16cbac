/** How values become a path, a query and a body. What can't be encoded faithfully is refused, never altered. */
import { QlikInputError } from "../errors/errors.ts";
import type { SentBody } from "../transport/policy.ts";
import { EncodedQuery } from "./encoded-query.ts";

/**
 * Fills a path template: `("/spaces/{spaceId}", { spaceId: "a b" })` → `/spaces/a%20b`.
 *
 * A value stays within its segment. Empty values, `.` and `..` (percent-encoded too, since servers and proxies decode)
 * would address another resource: RFC 3986, section 5.2.4, removes dot segments.
 *
 * @throws {QlikInputError} for such values, and for values that are missing, null, or no text, number or boolean.
 */
export function encodePath(template: string, values: Record<string, unknown>): string {
  // Not by a regular expression, which takes longer than all the rest of the encoding.
  let [filled, rest] = ["", template];
  for (;;) {
    const open = rest.indexOf("{");
    const close = rest.indexOf("}", open);
    if (open < 0 || close < 0) return filled + rest;
    const name = rest.slice(open + 1, close);
    filled += rest.slice(0, open) + encodeSegment(name, values[name]);
    rest = rest.slice(close + 1);
  }
}

function encodeSegment(name: string, value: unknown): string {
  const what = `the path parameter ${name}`;
  if (value === undefined)
    throw new QlikInputError(`${what} is missing. Give it as params.path.${name}.`);
  const text = toText(value, what);
  if (text === "")
    throw new QlikInputError(`${what} is empty. Without it the path means another resource.`);
  if (/^(?:\.|%2e){1,2}$/i.test(text)) {
    throw new QlikInputError(
      `${what} is ${JSON.stringify(text)}, which would lead out of its place in the path.`,
    );
  }
  return encodeText(text, what);
}

/**
 * Writes a query: `({ limit: 5, since: new Date(0) })` → `limit=5&since=1970-01-01T00%3A00%3A00.000Z`.
 *
 * Undefined and null are left out, dates go as ISO 8601 in UTC, a list repeats its name or is joined by commas as the
 * operation has it.
 *
 * @throws {QlikInputError} for objects, invalid dates, NaN and infinities.
 */
export function encodeQuery(
  values: Record<string, unknown>,
  commaSeparated: readonly string[] = [],
): string {
  if (values instanceof EncodedQuery) return values.text;
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const what = `the query parameter ${name}`;
    const encode = (item: unknown): string => encodeText(toText(item, what), what);
    const key = encodeText(name, what);
    if (!Array.isArray(value)) pairs.push(`${key}=${encode(value)}`);
    else if (!commaSeparated.includes(name))
      pairs.push(...value.map((item) => `${key}=${encode(item)}`));
    else if (value.length > 0) pairs.push(`${key}=${value.map(encode).join(",")}`);
  }
  return pairs.join("&");
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
      throw new QlikInputError(`${what} is ${value}, which is no number that can be sent.`);
    default:
      if (!(value instanceof Date)) {
        const kind =
          value === null ? "null" : Array.isArray(value) ? "a list" : `of type ${typeof value}`;
        throw new QlikInputError(`${what} is ${kind}. Give a string, a number or a boolean.`);
      }
      if (!Number.isNaN(value.getTime())) return value.toISOString();
      throw new QlikInputError(`${what} is an invalid Date.`);
  }
}

function encodeText(text: string, what: string): string {
  try {
    return encodeURIComponent(text);
  } catch (cause) {
    throw new QlikInputError(`${what} holds half of a surrogate pair, so it is no Unicode text.`, {
      cause,
    });
  }
}

/**
 * Refuses headers that the platform would refuse with a message that shows the value, which may be a secret. RFC 9110,
 * section 5, says what a name and a value may hold.
 *
 * @throws {QlikInputError} with the header's name alone.
 */
export function assertHeaders(headers: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
      throw new QlikInputError(`${JSON.stringify(name)} is no name that a header may have.`);
    }
    if (/[^\t\x20-\x7e\x80-\xff]/.test(String(value))) {
      throw new QlikInputError(`the header ${name} holds a character that no header may hold.`);
    }
  }
}

/** A body as `fetch` takes it, and the media type to name it by; none where `fetch` names it itself. */
export interface EncodedBody {
  readonly body: SentBody;
  readonly mediaType: string | null;
}

/**
 * Encodes a request body. Bytes, blobs, streams and forms go as they are; anything else is JSON.
 *
 * @throws {QlikInputError} for a body that JSON cannot hold: a cycle, a bigint, a function.
 */
export function encodeBody(body: unknown, mediaTypes: readonly string[] = []): EncodedBody {
  const declared = (pattern: RegExp, otherwise: string): string =>
    mediaTypes.find((mediaType) => pattern.test(mediaType)) ?? otherwise;

  // fetch writes the boundary between the parts into the media type.
  if (body instanceof FormData) return { body, mediaType: null };
  if (body instanceof URLSearchParams)
    return { body, mediaType: "application/x-www-form-urlencoded" };
  if (isBinary(body)) {
    const own = body instanceof Blob && body.type ? body.type : "application/octet-stream";
    return { body, mediaType: declared(/^(?!.*(json|x-www-form-urlencoded|form-data))/, own) };
  }
  if (
    typeof body === "string" &&
    mediaTypes.length > 0 &&
    !mediaTypes.some((type) => IS_JSON.test(type))
  ) {
    return { body, mediaType: declared(/^text\//, mediaTypes[0] ?? "text/plain") };
  }
  return { body: toJson(body), mediaType: declared(IS_JSON, "application/json") };
}

const IS_JSON = /[/+]json\b/;

function isBinary(
  body: unknown,
): body is Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream {
  return (
    body instanceof Blob ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body) ||
    body instanceof ReadableStream
  );
}

function toJson(body: unknown): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(body);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new QlikInputError(`the body cannot be written as JSON: ${reason}`, { cause });
  }
  if (json === undefined)
    throw new QlikInputError(`the body is a ${typeof body}, which JSON cannot hold.`);
  return json;
}
