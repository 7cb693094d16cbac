/** The package's version; a test compares it with package.json. */
export const VERSION = "0.1.0";

/**
 * The header that tells Qlik who calls. Browsers send their own, and would ask the server's leave to send another one
 * (Fetch standard, CORS preflight).
 */
export function userAgent(): Record<string, string> {
  return isBrowser() ? {} : { "user-agent": `qlik-cloud-client/${VERSION}` };
}

/**
 * Asked at each use, so that nothing global is touched when the module is loaded. React Native has a navigator that
 * tells no user agent.
 */
export function isBrowser(): boolean {
  return agent().startsWith("Mozilla/");
}

/** Cloudflare's workers, whose `fetch` throws for a `redirect` that is `"error"`. */
export function isWorker(): boolean {
  return agent() === "Cloudflare-Workers";
}

/**
 * Whether the platform opens a connection for each request under way: Node, Deno and Bun do, browsers and edge workers have
 * a bound of their own. Node 20 has no navigator; other platforms without one have no `process` either.
 */
export function opensConnections(): boolean {
  return /^(Node\.js|Deno|Bun)\//.test(agent()) || (agent() === "" && "process" in globalThis);
}

function agent(): string {
  return (globalThis as { navigator?: Partial<Navigator> }).navigator?.userAgent ?? "";
}
