import { QlikConnectionError } from "../errors.ts";
import { abortError } from "./abort.ts";
import type { Clock } from "./clock.ts";
import { failed, type OutgoingRequest, type Send } from "./policy.ts";
import { readData, readError } from "./read.ts";
import { createRedirects } from "./redirect.ts";
import { maskOf, plainError } from "./secrets.ts";

/** The signature of `fetch` as this package uses it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Sends, and reads the answer. By the given function, or by the platform's `fetch` as it is at that moment: what
 * replaces it later (a mock, an instrumentation) is seen.
 */
export function sendWith(fetch: Fetch | undefined, origin: string, clock: Clock): Send {
  const follow = createRedirects(origin);
  return async (request) => {
    request.call.attempts++;
    const response = await ask(request, (url, init) =>
      follow(fetch ?? globalThis.fetch, url, init),
    );
    const { status, ok } = response;
    const unread = { response, request, clock };
    return ok
      ? { status, ok, data: await readData(unread), response }
      : { status, ok, error: await readError(unread), response };
  };

  async function ask(request: OutgoingRequest, fetch: Fetch): Promise<Response> {
    const { method, url, body, signal, call } = request;
    const init: RequestInit & { duplex?: "half" } = { method, headers: headersOf(request) };
    if (body !== undefined) init.body = body;
    if (signal) init.signal = signal;
    // The fetch standard asks for it with a stream; without, Node throws.
    if (body instanceof ReadableStream) init.duplex = "half";
    try {
      return await fetch(url, init);
    } catch (error) {
      if (signal?.aborted) throw abortError(signal, call, clock);
      const cause = plainError(error, maskOf(request));
      const message = `no answer came: ${reasonOf(cause)}`;
      throw new QlikConnectionError(message, { ...failed(call, clock), cause });
    }
  }
}

/** A copy: what is set here must not be there when the request is sent again, to another origin above all. */
function headersOf({ headers, token }: OutgoingRequest): Headers {
  if (token === undefined) return headers;
  const all = new Headers(headers);
  // RFC 6750, section 2.1.
  all.set("authorization", `Bearer ${token()}`);
  return all;
}

/** Node's fetch says "fetch failed" and hides the reason in the cause. */
function reasonOf(thrown: Error | undefined): string {
  if (!thrown) return "fetch threw something that is no error.";
  const inner = thrown.cause instanceof Error ? thrown.cause : thrown;
  const code = "code" in inner && typeof inner.code === "string" ? `${inner.code} ` : "";
  return `${code}${inner.message}`.trim();
}
