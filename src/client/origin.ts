import { QlikInputError } from "../errors/errors.ts";

/**
 * Reads a tenant's origin from what people have at hand: `my-tenant.eu.qlikcloud.com`, the same with `https://` or a
 * slash at the end, an alias host name.
 *
 * Any https origin will do, since regions, aliases and government domains are many. Plain http is for loopback alone:
 * the token would travel readable.
 *
 * @throws {QlikInputError} for anything else. The message doesn't repeat a user name or password found in the address.
 */
export function tenantOrigin(tenant: string, insecureHttp = false): string {
  if (typeof tenant !== "string" || tenant.trim() === "") {
    throw new QlikInputError(`tenant is ${tenant === "" ? "empty" : typeof tenant}: ${EXPECTED}`);
  }
  const url = parse(tenant.trim());
  if (!url) throw new QlikInputError(`tenant is no address of a host: ${EXPECTED}`);
  if (url.username || url.password) {
    throw new QlikInputError(`tenant carries a user name or password: ${EXPECTED}`);
  }
  if (url.pathname !== "/" || url.search || url.hash) {
    throw new QlikInputError(`tenant has something after the host ${url.host}: ${EXPECTED}`);
  }
  if (
    url.protocol === "https:" ||
    (url.protocol === "http:" && (insecureHttp || isLoopback(url.hostname)))
  ) {
    return url.origin;
  }
  throw new QlikInputError(
    `tenant has to be reached by https, not ${url.protocol.slice(0, -1)} (http is for loopback alone): ${EXPECTED}`,
  );
}

const EXPECTED = 'give the tenant\'s host or origin, such as "my-tenant.eu.qlikcloud.com"';

function parse(tenant: string): URL | undefined {
  try {
    return new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(tenant) ? tenant : `https://${tenant}`);
  } catch {
    return undefined;
  }
}

/** RFC 6761, section 6.3, for names; RFC 1122 and RFC 4291 for addresses. `URL` has normalised them already. */
function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127(\.\d+){3}$/.test(hostname)
  );
}
