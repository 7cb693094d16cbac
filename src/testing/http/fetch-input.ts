/** Reads the arguments of `fetch`, and what it does with redirects and streams. */
import type { RawResponse } from "./encode-response.ts";
import type { IncomingRequest } from "./incoming-request.ts";
import { inRealTime } from "../state/real-time.ts";

/** A request of `fetch`. */
export interface FetchInput extends IncomingRequest {
  readonly redirect: RequestRedirect;
}

/** The methods that every platform accepts as they are written here. */
const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]);

/** Returns the request that the platform's `fetch` would send. Rejects with a TypeError where `fetch` would. */
export async function readFetchInput(
  input: string | URL | Request,
  init: RequestInit,
): Promise<FetchInput> {
  // The signal is not passed to Request, which would add a listener at each call and never remove it.
  const { signal = isRequest(input) ? input.signal : undefined, ...rest } = init;
  signal?.throwIfAborted();
  const { redirect = isRequest(input) ? input.redirect : "follow" } = init;
  const received =
    readPlainly(input, rest) ?? (await readByPlatform(new Request(input, rest), rest.body));
  return signal ? { ...received, redirect, signal } : { ...received, redirect };
}

/**
 * Returns the request that follows a redirect (Fetch standard, section 4.4, "HTTP-redirect fetch"); `undefined` for a
 * response that is not one, or that the caller wants to see.
 *
 * @throws {TypeError} where `fetch` would.
 */
export function redirectOf(
  request: FetchInput,
  { status, headers }: RawResponse,
): FetchInput | undefined {
  const { location } = headers;
  if (location === undefined || !/^30[12378]$/.test(String(status))) return undefined;
  if (request.redirect === "manual") return undefined;
  if (request.redirect === "error")
    throw new TypeError("fetch failed", { cause: new Error("unexpected redirect") });
  const url = new URL(location, request.url);
  const becomesGet =
    (request.method === "POST" && status < 303) ||
    (status === 303 && !/^(?:GET|HEAD)$/.test(request.method));
  if (!becomesGet) return { ...request, url };
  const kept = [...request.headers].filter(([name]) => !/^content-/i.test(name));
  return { ...request, url, method: "GET", headers: new Headers(kept), body: new Uint8Array() };
}

/** Returns a body whose stream ends, for its source and its reader, when the signal aborts. */
export function abortable(
  body: RawResponse["body"],
  signal: AbortSignal | undefined,
): RawResponse["body"] {
  if (!(body instanceof ReadableStream) || !signal) return body;
  return body.pipeThrough(new TransformStream(), { signal });
}

/** Handles the usual case, in a third of the time that the platform needs to create a Request. */
function readPlainly(
  input: string | URL | Request,
  { method = "GET", headers: given, body }: RequestInit,
): IncomingRequest | undefined {
  if (isRequest(input) || !METHODS.has(method)) return undefined;
  const hasBody = body !== undefined && body !== null;
  if (hasBody && (typeof body !== "string" || method === "GET" || method === "HEAD")) {
    return undefined;
  }
  const url = new URL(input);
  if (url.username || url.password) return undefined;
  const headers = new Headers(given);
  if (hasBody && !headers.has("content-type")) {
    headers.set("content-type", "text/plain;charset=UTF-8");
  }
  return { method, url, headers, body: new TextEncoder().encode(body ?? "") };
}

async function readByPlatform(
  request: Request,
  given: RequestInit["body"],
): Promise<IncomingRequest> {
  const { method, url, headers } = request;
  const read = (): Promise<ArrayBuffer> => request.arrayBuffer();
  // The platform reads files; a stream may wait for the tenant's clock.
  const isStream = !given || given instanceof ReadableStream;
  const bytes = await (isStream ? read() : inRealTime(read));
  return { method, url: new URL(url), headers, body: new Uint8Array(bytes) };
}

function isRequest(input: string | URL | Request): input is Request {
  return typeof input === "object" && "signal" in input;
}
