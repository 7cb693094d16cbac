import { isLoopback } from "../core/loopback.ts";
import { QlikInputError } from "../errors/errors.ts";
import type { WarningEvent } from "../transport/log.ts";

/**
 * Reads a tenant's origin from its host or origin: `my-tenant.eu.qlikcloud.com`, the same with `https://` or a slash at the
 * end, an alias host name. A loopback host without a scheme is http: `localhost:3000`.
 *
 * Any https origin is accepted, since regions, aliases and government domains are many. Plain http, over which the token
 * would be sent unencrypted, is accepted for loopback hosts, and for all with `insecureHttp`.
 *
 * @throws {QlikInputError} for anything else. The message doesn't contain a user name, a password or a query.
 */
export function tenantOrigin(tenant: string, insecureHttp = false): string {
  if (typeof tenant !== "string" || tenant.trim() === "")
    throw reject(`got ${describeMissing(tenant)}`, "Is the environment variable set?");
  const url = parse(tenant.trim());
  if (url.username || url.password)
    throw reject("got one with a user name or password", `Use "${url.origin}".`);
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw reject(`got the scheme "${url.protocol.slice(0, -1)}"`, "Use https.");
  if (url.pathname !== "/" || url.search || url.hash) {
    const part = url.pathname !== "/" ? "path" : url.search ? "query" : "fragment";
    throw reject(`got one with a ${part}`, `Use "${url.origin}".`);
  }
  // What `https://${process.env.TENANT}` is where the variable isn't set.
  if (/^(undefined|null)$/.test(url.hostname))
    throw reject(`got the host "${url.hostname}"`, "Is the environment variable set?");
  if (url.protocol === "http:" && !insecureHttp && !isLoopback(url.hostname)) {
    throw new QlikInputError(
      `"tenant" must use https, got http: the token would be sent unencrypted. Use "https://${url.host}", or set insecureHttp: true if the network is trusted.`,
    );
  }
  return url.origin;
}

/** The warning about an origin that is not encrypted, for the logger. */
export function insecureHttpWarning(origin: string): WarningEvent | undefined {
  const { protocol, hostname } = new URL(origin);
  if (protocol === "https:" || isLoopback(hostname)) return undefined;
  const message = `insecureHttp: keys and tokens are sent to ${origin} unencrypted`;
  return { type: "warning", message };
}

const EXPECTED =
  '"tenant" must be the tenant\'s host or origin, such as "my-tenant.eu.qlikcloud.com"';

function reject(got: string, remedy: string): QlikInputError {
  return new QlikInputError(`${EXPECTED}; ${got}. ${remedy}`);
}

function describeMissing(tenant: unknown): string {
  if (typeof tenant === "string") return "an empty string";
  return tenant === undefined || tenant === null
    ? String(tenant)
    : `a value of type ${typeof tenant}`;
}

function parse(tenant: string): URL {
  if (/^["'`]|["'`]$/.test(tenant))
    throw reject("got one in quotes", "Remove the quotes (docker --env-file keeps them).");
  // The platform would drop line breaks and tabs, and so call another host than the one that is written there.
  if (/[\s\p{Cc}]/u.test(tenant))
    throw reject("got one with whitespace or a control character", "Remove it.");
  if (/^https?:(?!\/\/[^/\\])/i.test(tenant))
    throw reject("got one with a scheme and no host", 'Write the scheme as "https://".');
  if (/^[\da-f]*:[\da-f]*:[\da-f:.]*$/i.test(tenant))
    throw reject("got an IPv6 address without brackets", 'Write it as "[::1]".');
  const url = tryParse(tenant);
  // The platform takes hosts with quotes, which no name has.
  if (url && !/["'`]/.test(url.hostname)) return url;
  throw reject("got one that is not a valid host", "Check its spelling.");
}

function tryParse(tenant: string): URL | undefined {
  try {
    if (/^[a-z][a-z\d+.-]*:\/\//i.test(tenant)) return new URL(tenant);
    const url = new URL(`https://${tenant}`);
    return isLoopback(url.hostname) ? new URL(`http://${tenant}`) : url;
  } catch {
    return undefined;
  }
}
