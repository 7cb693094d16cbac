/** What a tenant was asked, for tests to look at. */

/** A request that a tenant has answered. Secrets are masked: `***` stands in their place. */
export interface ReceivedRequest {
  readonly method: string;
  /** Such as `/api/v1/reloads/5be59decca62aa00097268a4`. */
  readonly path: string;
  /** The query parameters, decoded; the values of a repeated one are joined by commas. */
  readonly query: Readonly<Record<string, string>>;
  /** The status of the answer. */
  readonly status: number;
}

/** How many requests are kept: the newest. Without a limit, a test of many calls would fill the memory. */
const MOST_KEPT = 10_000;

export interface RequestLog {
  add(method: string, url: URL, status: number, secrets: readonly string[]): void;
  list(): ReceivedRequest[];
  clear(): void;
}

export function createRequestLog(): RequestLog {
  let requests: ReceivedRequest[] = [];
  return {
    add(method, url, status, secrets) {
      const query: Record<string, string> = {};
      for (const [name, value] of url.searchParams) {
        const masked = isSecret(name) ? MASK : mask(value, secrets);
        query[name] = Object.hasOwn(query, name) ? `${query[name]},${masked}` : masked;
      }
      requests.push({ method, path: mask(url.pathname, secrets), query, status });
      // Seldom, since each time costs a copy.
      if (requests.length >= 2 * MOST_KEPT) requests = requests.slice(-MOST_KEPT);
    },
    list: () => requests.slice(-MOST_KEPT),
    clear() {
      requests = [];
    },
  };
}

const MASK = "***";

function isSecret(name: string): boolean {
  return /token|secret|password|signature|assertion|credential|authorization|(?:api|access)[-_]?key/i.test(
    name,
  );
}

/** Hides the tenant's own secrets, and JSON Web Tokens, which all begin alike (RFC 7519: base64url of `{"`). */
function mask(text: string, secrets: readonly string[]): string {
  const masked = secrets.reduce((rest, secret) => rest.replaceAll(secret, () => MASK), text);
  return masked.replace(/\beyJ[\w-]+(?:\.[\w-]*)*/g, () => MASK);
}
