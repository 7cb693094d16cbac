/** Ranges of bytes (RFC 9110, section 14). */
import type { HeaderLookup } from "../../http/incoming-request.ts";
import { invalid, HttpError } from "../../http/http-error.ts";

interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * Returns the requested range (RFC 9110, section 14.1.2); `undefined` for the whole file.
 *
 * @throws {HttpError} 400 for an invalid range, which the RFC would ignore; 416 when the range is outside the file.
 */
export function readRange(headers: HeaderLookup, length: number): Range | undefined {
  const text = headers.get("range");
  // The file has neither an ETag nor a date that If-Range could match (RFC 9110, section 13.1.5).
  if (text === null || headers.has("if-range")) return undefined;
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(text) ?? [];
  const isOrdered = from === "" || to === "" || Number(from) <= Number(to);
  if ((from === "" && to === "") || !isOrdered) {
    throw invalid(
      { parameter: "Range" },
      "must be a range such as bytes=0-1023, bytes=1024- or bytes=-1024",
    );
  }
  const first = from === "" ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === "" || to === "" ? length - 1 : Math.min(Number(to), length - 1);
  if (first <= last) return { first, last };
  throw new HttpError(416, {
    title: "Range not satisfiable",
    detail: `${text} is not in a file of ${length} bytes.`,
    headers: { "content-range": `bytes */${length}` },
  });
}
