import { operations } from "../../../generated/operations.ts";
import type { RouteKey } from "./handler.ts";

/** Qlik's specification marks what is to go since its version 2026-03; it tells no day. */
const SINCE = Date.UTC(2026, 2, 1);

/** That of webhooks was announced in November 2026. */
const WEBHOOKS_SINCE = Date.UTC(2026, 10, 1);

/**
 * How an answer says that Qlik discourages its operation: `deprecation` (RFC 9745), `sunset` (RFC 8594) and a `link` to
 * what takes its place. Empty for all other operations.
 */
export function deprecationHeaders(key: RouteKey, { origin }: URL): Record<string, string> {
  const deprecated = operations[key]?.deprecated;
  if (!deprecated) return {};
  const { sunset, replacedBy } = deprecated;
  // Without the method, and no further than to what has an id: there the old one's is unknown.
  const path = replacedBy?.replace(/^[A-Z]+ |\/\{.*$/g, "");
  const since = key.includes(" /api/v1/webhooks") ? WEBHOOKS_SINCE : SINCE;
  return {
    deprecation: `@${since / 1_000}`,
    ...(sunset !== undefined && { sunset: new Date(sunset).toUTCString() }),
    ...(path !== undefined && { link: `<${origin}${path}>; rel="successor-version"` }),
  };
}
