/** The package's version; a test compares it with package.json. */
export const VERSION = "0.1.0";

/**
 * Returns the User-Agent header. Browsers send their own, and another one would cause a CORS preflight request (Fetch
 * standard).
 */
export function userAgent(): Record<string, string> {
  return isBrowser() ? {} : { "user-agent": `qlik-cloud-client/${VERSION}` };
}

/**
 * Evaluated at each use, so that loading the module touches nothing global. React Native has a navigator without a user
 * agent.
 */
export function isBrowser(): boolean {
  return agent().startsWith("Mozilla/");
}

/** Cloudflare's workers, whose `fetch` throws for a `redirect` that is `"error"`. */
export function isWorker(): boolean {
  return agent().startsWith("Cloudflare");
}

/** Deno's `fetch` sends a text or bytes again by itself when an open connection is reset, but no Blob. */
export function resendsPlain(): boolean {
  return agent().startsWith("Deno/");
}

/**
 * Whether the platform opens a connection for each request in flight: Node, Deno and Bun do, browsers and edge workers have
 * a bound of their own. Other platforms without a navigator than Node 20 have no `process` either.
 */
export function opensConnections(): boolean {
  return /^(Node|Deno|Bun|$)/.test(agent()) && "process" in globalThis;
}

/** Node 20 has no navigator; other platforms without one have no `process` either. */
export function isNode(): boolean {
  return /^(Node|$)/.test(agent()) && "process" in globalThis;
}

function agent(): string {
  return (globalThis as { navigator?: Partial<Navigator> }).navigator?.userAgent ?? "";
}
