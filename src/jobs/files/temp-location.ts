import type { Failure, Success } from "../../call/result.ts";
import { unwrap } from "../../call/unwrap.ts";
import { QlikProtocolError, type FailedCall } from "../../errors/errors.ts";

/** The address of a temporary file. */
export interface TempLocation {
  readonly id: string;
  readonly query: Readonly<Record<string, string>>;
}

type AnyAnswer = Success<number, unknown> | Failure<number, object>;

/**
 * Reads the `Location` of a response, which must be a temporary file of the tenant.
 *
 * @throws {QlikApiError} for an unsuccessful response.
 * @throws {QlikProtocolError} when the header is missing, leads to another origin, or is not about a temporary file.
 */
export function readTempLocation(answer: AnyAnswer, origin: string): TempLocation {
  unwrap(answer);
  const { response, call, status } = answer;
  const location = response.headers.get("location") ?? "";
  return parseTempLocation(location, origin, { ...call, status, what: "The Location header" });
}

/**
 * Parses the address of a temporary file of the tenant.
 *
 * @param place the call that has returned it, and how messages call it
 * @throws {QlikProtocolError} when it is empty, leads to another origin, or is not that of a temporary file.
 */
export function parseTempLocation(
  location: string,
  origin: string,
  { what, ...call }: FailedCall & { readonly what: string },
): TempLocation {
  const reject = (why: string): QlikProtocolError =>
    new QlikProtocolError(`${what} ${why}.`, { ...call, excerpt: "" });
  if (location === "" || !URL.canParse(location, origin))
    throw reject("is missing or empty, or not a valid URL");
  const url = new URL(location, origin);
  // The token must not go anywhere else.
  if (url.origin !== origin) throw reject(`points to ${url.origin}, which is not the tenant`);
  // Qlik's responses to uploads leave out /api; the file is the same.
  const path = /^(\/api)?\/v1\/temp-contents\/(files\/)?([\w.~-]+)$/;
  const id = path.exec(url.pathname)?.[3];
  if (id === undefined) throw reject(`points to ${url.pathname}, which is not a temporary file`);
  return { id, query: Object.fromEntries(url.searchParams) };
}
