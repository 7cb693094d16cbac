import { operations } from "../../../generated/operations.ts";
import type { RouteKey } from "./handler.ts";

/** Qlik's specification marks what is to go since its version 2026-03; it tells no day. Seconds since 1970. */
const SINCE = `@${Date.UTC(2026, 2, 1) / 1_000}`;

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
  return {
    deprecation: SINCE,
    ...(sunset !== undefined && { sunset: new Date(sunset).toUTCString() }),
    ...(path !== undefined && { link: `<${origin}${path}>; rel="successor-version"` }),
  };
}
