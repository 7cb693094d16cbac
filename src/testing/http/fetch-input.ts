/** Reads what `fetch` is called with. */
import type { IncomingRequest } from "./incoming-request.ts";

/** Methods whose names need no judgement by the platform. */
const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]);

/** The request that the platform's `fetch` would send. Rejects with a TypeError where that would. */
export async function readFetchInput(
  input: string | URL | Request,
  init: RequestInit,
): Promise<IncomingRequest> {
  // Kept from Request, which would add a listener to the signal at each call and never remove it.
  const { signal = isRequest(input) ? input.signal : undefined, ...rest } = init;
  signal?.throwIfAborted();
  const received = readPlainly(input, rest) ?? (await readByPlatform(new Request(input, rest)));
  return signal ? { ...received, signal } : received;
}

/** The usual case, in a third of the time that the platform needs for a Request with its streams and signals. */
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

async function readByPlatform(request: Request): Promise<IncomingRequest> {
  const { method, url, headers } = request;
  return { method, url: new URL(url), headers, body: new Uint8Array(await request.arrayBuffer()) };
}

function isRequest(input: string | URL | Request): input is Request {
  return typeof input === "object" && "signal" in input;
}
