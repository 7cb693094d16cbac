/** Redirects, followed by ourselves: not every platform's fetch leaves the token behind when the origin changes. */

import { isBrowser } from "../platform.ts";

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const MOST_REDIRECTS = 10;

/** What must not leave the tenant's origin. */
const SECRETS = ["authorization", "cookie", "proxy-authorization"];

/**
 * Makes a `fetch` that follows redirects as the fetch standard does, and sends secrets to the tenant's origin alone. A
 * browser doesn't tell where a redirect leads; it follows by itself, without the token to other origins.
 */
export function createRedirects(
  tenant: string,
): (fetch: Fetch, url: string, init: RequestInit) => Promise<Response> {
  return async (fetch, url, init) => {
    if (isBrowser()) return fetch(url, init);
    // Node keeps a copy of a body for as long as a redirect may come, of a file all in memory; "error" spares it that.
    if (init.body instanceof ReadableStream || init.body instanceof Blob) {
      return fetch(url, { ...init, redirect: "error" });
    }
    let target = url;
    let options: RequestInit = { ...init, redirect: "manual" };
    for (let redirects = 0; ; redirects++) {
      const response = await fetch(target, options);
      const location = isRedirect(response) ? response.headers.get("location") : null;
      if (location === null) return response;
      await response.body?.cancel();
      if (redirects === MOST_REDIRECTS) throw new Error(`more than ${MOST_REDIRECTS} redirects`);
      const next = new URL(location, target);
      options = redirected(options, response.status, next, next.origin === tenant);
      target = next.href;
    }
  };
}

/**
 * By the fetch standard, section 4.4 ("HTTP-redirect fetch"), but for one rule: a POST that is told 301 or 302 becomes a
 * GET there, whose answer would pass for that of the POST.
 */
function redirected(init: RequestInit, status: number, next: URL, isHome: boolean): RequestInit {
  const { method = "GET", body, ...rest } = init;
  const headers = new Headers(init.headers);
  if (!isHome) for (const name of SECRETS) headers.delete(name);
  if (/^(GET|HEAD)$/.test(method)) return { ...rest, method, headers };
  if (status === 303) {
    headers.delete("content-type");
    return { ...rest, method: "GET", headers };
  }
  if (!isHome || body instanceof ReadableStream || (method === "POST" && status < 303)) {
    throw new Error(`the request is redirected to ${next.origin}. Is that the tenant's address?`);
  }
  return { ...rest, method, headers, ...(body === undefined ? {} : { body }) };
}

function isRedirect({ status }: Response): boolean {
  return /^30[12378]$/.test(String(status));
}
