import { QlikProtocolError, type FailedCall } from "../../errors/errors.ts";

/** The address of a temporary file. */
export interface TempLocation {
  readonly id: string;
  readonly query: Readonly<Record<string, string>>;
}

/**
 * Reads the `Location` of a temporary file of the tenant.
 *
 * @throws {QlikProtocolError} when the header is missing, leads to another origin, or is not about a temporary file.
 */
export function readTempLocation(headers: Headers, origin: string, call: FailedCall): TempLocation {
  const location = headers.get("location") ?? "";
  const reject = (why: string): QlikProtocolError =>
    new QlikProtocolError(`The Location header ${why}.`, { ...call, excerpt: "" });
  if (location === "") throw reject("is missing or empty");
  if (!URL.canParse(location, origin)) throw reject("is not a valid URL");
  const url = new URL(location, origin);
  // The token must not go anywhere else.
  if (url.origin !== origin) throw reject(`points to ${url.origin}, which is not the tenant`);
  // Qlik's responses to uploads leave out /api; the file is the same.
  const path = /^(?:\/api)?\/v1\/temp-contents\/(?:files\/)?([\w.~-]+)$/;
  const [, id] = path.exec(url.pathname) ?? [];
  if (id === undefined) throw reject(`points to ${url.pathname}, which is not a temporary file`);
  return { id, query: Object.fromEntries(url.searchParams) };
}
