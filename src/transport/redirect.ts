/** Follows redirects: not every platform's `fetch` drops the token when the origin changes. */
import { isStream } from "../core/is-stream.ts";

/** The headers that are sent to another origin. Any other header may contain a secret of the tenant. */
const CROSS_ORIGIN_SAFE_HEADERS = /^(accept.*|if-.*|range|traceparent|tracestate|user-agent)$/;

/** The second argument of `fetch`. */
export interface SentInit extends Omit<RequestInit, "body"> {
  method: string;
  headers: Headers;
  body?: RequestInit["body"] | undefined;
  /** The Fetch standard requires it for a stream as the body. */
  duplex?: "half";
  /** Of undici, which Node's `fetch` is. */
  dispatcher?: unknown;
}

/** A request as `fetch` takes it. */
export interface Hop {
  readonly url: string;
  readonly init: SentInit;
}

/** Returns the Location of a redirect; `undefined` for any other response. */
export function locationOf({ status, headers }: Response): string | undefined {
  return /^30[12378]$/.test(String(status)) ? (headers.get("location") ?? undefined) : undefined;
}

/**
 * Returns the request that follows a redirect, by the Fetch standard, section 4.4 ("HTTP-redirect fetch"), but stricter:
 * headers that may be secret, and bodies, are sent to the tenant's origin only, and a POST that gets 301 or 302 doesn't
 * become a GET, whose response would be taken for that of the POST.
 *
 * @returns a text where the redirect leads to and why it must not be followed, or else the request.
 */
export function redirected(
  { url, init }: Hop,
  status: number,
  location: string,
  tenant: string,
): Hop | string {
  let target: URL;
  try {
    target = new URL(location, url);
  } catch {
    return "an invalid URL";
  }
  // A query may hold a secret.
  const where = target.origin + target.pathname;
  if (!/^https?:$/.test(target.protocol)) return `a ${target.protocol} URL`;
  // fetch rejects them.
  if (target.username || target.password) return `${where}, with a user name or password`;
  const isHome = target.origin === tenant;
  const { method, body, ...rest } = init;
  const headers = new Headers(init.headers);
  if (!isHome) drop(headers, (name) => !CROSS_ORIGIN_SAFE_HEADERS.test(name));
  if (/^(GET|HEAD)$/.test(method)) return { url: target.href, init: { ...rest, method, headers } };
  if (status === 303) {
    drop(headers, (name) => name.startsWith("content-"));
    return { url: target.href, init: { ...rest, method: "GET", headers } };
  }
  if (!isHome)
    return `${where}, which is not the tenant. If it is the tenant's address, set "tenant" to it`;
  if (method === "POST" && status < 303) return `${where}, where a POST would become a GET`;
  if (isStream(body)) return `${where}, but a stream can be sent only once`;
  return { url: target.href, init: { ...init, headers } };
}

function drop(headers: Headers, matches: (name: string) => boolean): void {
  for (const name of [...headers.keys()]) if (matches(name)) headers.delete(name);
}
