/** Redirects, followed by ourselves: not every platform's fetch leaves the token behind when the origin changes. */

/** The headers that another origin is sent. Any other may hold what is meant for the tenant alone. */
const HARMLESS = /^(accept.*|if-.*|range|traceparent|tracestate|user-agent)$/;

/** What `fetch` is told beside the address. */
export interface SentInit extends RequestInit {
  headers: Headers;
  /** The fetch standard asks for it with a stream as the body. */
  duplex?: "half";
}

/** A request as `fetch` takes it. */
export interface Hop {
  readonly url: string;
  readonly init: SentInit;
}

/** Where an answer redirects to; `undefined` for one that doesn't. */
export function locationOf({ status, headers }: Response): string | undefined {
  return /^30[12378]$/.test(String(status)) ? (headers.get("location") ?? undefined) : undefined;
}

/**
 * The request that a redirect asks for, by the fetch standard, section 4.4 ("HTTP-redirect fetch"), but stricter: what
 * may be secret goes to the tenant's origin alone, bodies too; and a POST that is told 301 or 302 doesn't become a GET,
 * whose answer would pass for that of the POST.
 *
 * @returns in words, where it leads to and why it must not be followed.
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
    return "what is no address";
  }
  // A query may hold a secret.
  const where = target.origin + target.pathname;
  if (!/^https?:$/.test(target.protocol)) return `an address of the kind ${target.protocol}`;
  const isHome = target.origin === tenant;
  const { method = "GET", body, ...rest } = init;
  const headers = new Headers(init.headers);
  if (!isHome) drop(headers, (name) => !HARMLESS.test(name));
  if (/^(GET|HEAD)$/.test(method)) return { url: target.href, init: { ...rest, method, headers } };
  if (status === 303) {
    drop(headers, (name) => name.startsWith("content-"));
    return { url: target.href, init: { ...rest, method: "GET", headers } };
  }
  if (!isHome)
    return `${where}, which is not the tenant. Is that its address? Then give it as tenant`;
  if (method === "POST" && status < 303) return `${where}, where a POST would become a GET`;
  if (body instanceof ReadableStream) return `${where}, but a stream can be sent once`;
  return { url: target.href, init: { ...init, headers } };
}

function drop(headers: Headers, isMeant: (name: string) => boolean): void {
  for (const name of [...headers.keys()]) if (isMeant(name)) headers.delete(name);
}
