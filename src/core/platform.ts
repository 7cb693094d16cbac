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

/** Node 20 has no navigator, as little as other platforms that have no `process` either. */
export function isNode(): boolean {
  return /^(Node\.js\/|$)/.test(agent()) && "process" in globalThis;
}

function agent(): string {
  return (globalThis as { navigator?: Partial<Navigator> }).navigator?.userAgent ?? "";
}
