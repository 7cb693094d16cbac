/** Whether the responses with the parts of a file are about one edition of it. */
import { isBrowser } from "../../core/platform.ts";
import { readContentRange, type FilePart } from "./content-range.ts";

/** What identifies an edition of a file (RFC 9110, section 8.8), as far as responses have said. */
export interface Edition {
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  readonly totalBytes: number | undefined;
}

/** The edition with what a response adds to it; `undefined` if the response is about another one. */
export function mergeEditions(
  known: Edition,
  headers: Headers,
  part: FilePart,
): Edition | undefined {
  const found: Edition = {
    etag: headers.get("etag") ?? undefined,
    lastModified: headers.get("last-modified") ?? undefined,
    totalBytes: part.size,
  };
  const names = ["etag", "lastModified", "totalBytes"] as const;
  const isOther = names.some(
    (name) => (found[name] ?? known[name]) !== (known[name] ?? found[name]),
  );
  if (isOther) return undefined;
  return {
    etag: known.etag ?? found.etag,
    lastModified: known.lastModified ?? found.lastModified,
    totalBytes: known.totalBytes ?? found.totalBytes,
  };
}

/** The part of the file that a response has; `undefined` if it is unclear. */
export function readPart(status: number, headers: Headers): FilePart | undefined {
  if (status === 206) return readContentRange(headers.get("content-range"));
  const length = headers.has("content-encoding") ? null : headers.get("content-length");
  return { first: 0, size: length === null ? undefined : Number(length) };
}

/** The headers that ask for a file from a byte on. */
export function headersFrom(first: number, etag: string | undefined): Record<string, string> {
  // Positions and sizes in a compressed file are not those of the bytes that arrive. Browsers forbid the header, and with
  // Range, fetch sends it by itself (Fetch standard, HTTP-network-or-cache fetch).
  if (first === 0) return isBrowser() ? {} : { "accept-encoding": "identity" };
  const range = `bytes=${first}-`;
  // A weak tag, W/"…", doesn't promise the same bytes (RFC 9110, section 13.1.5).
  return etag?.startsWith('"') ? { range, "if-range": etag } : { range };
}

/** Why a successful response cannot have the bytes of an app; `undefined` if it can. */
export function findProblem(headers: Headers, anyType = false): string | undefined {
  const encoding = headers.get("content-encoding");
  // Platforms decode a compressed body, and may not notice that it was cut short.
  if (encoding !== null && encoding !== "identity" && !isBrowser())
    return `Expected an uncompressed file but got Content-Encoding: ${encoding}. A proxy may have compressed it.`;
  const type = headers.get("content-type") ?? "";
  if (!anyType && /^\s*(?:application\/(?:[\w.-]+\+)?json|text\/html)\b/i.test(type))
    return `Expected the file of an app but got ${type}.`;
  return headers.get("content-length") === "0" ? EMPTY : undefined;
}

export const EMPTY = "Expected a file but got an empty response.";
