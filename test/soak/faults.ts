import type { AddedFault, Fault, Faults } from "../../src/testing.ts";

/** Of a hundred requests about ten are struck. Retry-After is in the client's seconds. */
const FAULTS: Readonly<Record<string, Fault>> = {
  "reset before": { match: "*", share: 0.015, reset: true },
  "reset amid": { match: "*", share: 0.015, reset: "midway" },
  429: { match: "*", share: 0.01, status: 429, headers: { "retry-after": "5" } },
  503: { match: "*", share: 0.01, status: 503 },
  "503, Retry-After": { match: "*", share: 0.01, status: 503, headers: { "retry-after": "5" } },
  "truncated JSON": { match: "*", share: 0.015, truncate: true },
  "HTML 502": { match: "*", share: 0.015, html: true },
  "slow body": { match: "*", share: 0.01, slowBody: "20ms" },
  "stalled body": { match: "GET /api/v1/spaces/types", share: 0.02, slowBody: "1m" },
};

/** The access token that the next call comes with has ended, and so it has for all others that are under way with it. */
export const TOKEN_EXPIRY: Fault = { match: /^\w+ \/api\//, times: 1, expireToken: true };

/** Adds all of them; gives them by name. */
export function addFaults(faults: Faults): ReadonlyMap<string, AddedFault> {
  return new Map(Object.entries(FAULTS).map(([name, fault]) => [name, faults.add(fault)]));
}
