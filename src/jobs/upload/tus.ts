/**
 * The requests of the tus protocol (https://tus.io/protocols/resumable-upload) to Qlik's temporary contents. Qlik describes
 * the creation and PATCH; HEAD, which asks for the offset, is required by the protocol, so that each server has it.
 */
import { unwrap } from "../../call/unwrap.ts";
import type { QlikClient } from "../../client/client.ts";
import { QlikProtocolError } from "../../errors/errors.ts";
import { readTempLocation } from "../files/temp-location.ts";

const VERSION = "1.0.0";

export const CREATE = { method: "POST", path: "/api/v1/temp-contents/files" } as const;
const FILE = "/api/v1/temp-contents/files/{id}";

/** What ends a request. */
export interface RequestLimits {
  readonly signal: AbortSignal;
  readonly timeout: number;
  /** Infinity: the upload has its own. */
  readonly deadline: number;
}

/** The file that is created. */
export interface NewUpload {
  readonly totalBytes: number;
  readonly filename: string | undefined;
  /** Milliseconds. */
  readonly ttl: number;
}

/** Creates an upload, and returns its id. One whose response is lost expires, so that another one can be created. */
export async function createUpload(
  { POST, origin }: QlikClient,
  { totalBytes, filename, ttl }: NewUpload,
  limits: RequestLimits,
): Promise<string> {
  const metadata = [
    ...(filename === undefined ? [] : [`filename ${toBase64(filename)}`]),
    `ttl ${toBase64(String(Math.ceil(ttl / 1000)))}`,
  ].join(",");
  const header = {
    "Tus-Resumable": VERSION,
    "Upload-Length": totalBytes,
    "Upload-Metadata": metadata,
  };
  const options = { retry: { idempotent: true }, ...limits };
  return readTempLocation(await POST(CREATE.path, { params: { header }, ...options }), origin).id;
}

/**
 * Asks how many bytes of an upload Qlik has.
 *
 * @throws {QlikProtocolError} when the response doesn't say, or is about an upload of another size.
 */
export async function readOffset(
  { raw }: QlikClient,
  id: string,
  totalBytes: number,
  limits: RequestLimits,
): Promise<number> {
  const answer = await raw("HEAD", FILE, {
    params: { path: { id } },
    headers: { "tus-resumable": VERSION },
    ...limits,
  });
  unwrap(answer);
  const { headers } = answer.response;
  const offset = readNumber(headers, "upload-offset");
  const length = readNumber(headers, "upload-length") ?? totalBytes;
  if (offset !== undefined && length === totalBytes) return offset;
  throw protocolError(
    `Expected the Upload-Offset of an upload of ${totalBytes} bytes, got ${headers.get("upload-offset") ?? "none"} of ${length} bytes.`,
    answer.status,
  );
}

/** Appends a chunk. Returns how many bytes Qlik has now; `undefined` if the response doesn't say. */
export async function append(
  { PATCH }: QlikClient,
  id: string,
  offset: number,
  body: Blob | Uint8Array,
  limits: RequestLimits,
): Promise<number | undefined> {
  const answer = await PATCH(FILE, {
    params: { path: { id }, header: { "Tus-Resumable": VERSION, "Upload-Offset": offset } },
    body,
    ...limits,
  });
  unwrap(answer);
  return readNumber(answer.response.headers, "upload-offset");
}

/** The error of a response that cannot be. */
export function protocolError(message: string, status?: number): QlikProtocolError {
  return new QlikProtocolError(message, { method: "PATCH", path: FILE, status, excerpt: "" });
}

function readNumber(headers: Headers, name: string): number | undefined {
  const text = headers.get(name) ?? "";
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
