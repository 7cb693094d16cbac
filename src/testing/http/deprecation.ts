import { operations } from "../../../generated/operations.ts";
import type { RouteKey } from "./handler.ts";

/** Qlik's specification marks deprecated operations since its version 2026-03; it names no day. */
const SINCE = Date.UTC(2026, 2, 1);

/** The deprecation of the webhooks was announced in November 2026. */
const WEBHOOKS_SINCE = Date.UTC(2026, 10, 1);

/**
 * Returns the headers for a deprecated operation: `deprecation` (RFC 9745), `sunset` (RFC 8594) and a `link` to its
 * successor. Empty for all other operations.
 */
export function deprecationHeaders(key: RouteKey, { origin }: URL): Record<string, string> {
  const deprecated = operations[key]?.deprecated;
  if (!deprecated) return {};
  const { sunset, replacedBy } = deprecated;
  // The path without the method, up to the first parameter: ids of the deprecated service are unknown to the successor.
  const path = replacedBy?.replace(/^[A-Z]+ |\/\{.*$/g, "");
  const since = key.includes(" /api/v1/webhooks") ? WEBHOOKS_SINCE : SINCE;
  return {
    deprecation: `@${since / 1_000}`,
    ...(sunset !== undefined && { sunset: new Date(sunset).toUTCString() }),
    ...(path !== undefined && { link: `<${origin}${path}>; rel="successor-version"` }),
  };
}
