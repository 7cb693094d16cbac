/** Conditional requests (RFC 9110, section 13): versions of records as entity tags. */
import { HttpError } from "./http-error.ts";
import type { HeaderLookup } from "./incoming-request.ts";
import { digest } from "../state/random.ts";

/** Returns the version of a record: an entity tag that differs when any of its members does. */
export function etagOf(record: object): string {
  return `"${digest(JSON.stringify(record))}"`;
}

/** Returns the headers of a response with a record: its version, and the time of its last change if it has one. */
export function versionHeaders(record: object, updatedAt?: string): Record<string, string> {
  return {
    etag: etagOf(record),
    ...(updatedAt !== undefined && { "last-modified": new Date(updatedAt).toUTCString() }),
  };
}

/**
 * Asserts that a record still has the version that the request's If-Match names, if it names one.
 *
 * @throws {HttpError} 412 when it was changed.
 */
export function assertVersion(headers: HeaderLookup, record: object): void {
  const expected = headers.get("if-match");
  if (expected === null || expected.trim() === "*") return;
  const current = etagOf(record);
  // Commas cannot occur in the tags that are made here. A weak tag never matches.
  if (expected.split(",").some((tag) => tag.trim() === current)) return;
  throw new HttpError(
    412,
    `If-Match is ${expected}, but the version is ${current}. Read the resource again.`,
  );
}
