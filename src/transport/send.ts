import { QlikConnectionError } from "../errors.ts";
import type { Send } from "./policy.ts";

/** The signature of `fetch` as this package uses it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Sends by the given function, or by the platform's `fetch` as it is at that moment: what replaces it later (a mock, an
 * instrumentation) is seen.
 */
export function sendWith(fetch: Fetch | undefined): Send {
  return async ({ method, url, path, headers, body, signal }) => {
    const init: RequestInit & { duplex?: "half" } = { method, headers };
    if (body !== undefined) init.body = body;
    if (signal) init.signal = signal;
    // The fetch standard asks for it with a stream; without, Node throws.
    if (body instanceof ReadableStream) init.duplex = "half";
    try {
      return await (fetch ?? globalThis.fetch)(url, init);
    } catch (cause) {
      if (signal?.aborted) throw cause;
      throw new QlikConnectionError(`no answer came: ${reasonOf(cause)}`, { method, path, cause });
    }
  };
}

/** Node's fetch says "fetch failed" and hides the reason in the cause. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const inner = cause.cause instanceof Error ? cause.cause : cause;
  const code = "code" in inner && typeof inner.code === "string" ? `${inner.code} ` : "";
  return `${code}${inner.message}`.trim();
}
