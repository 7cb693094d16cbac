/** What the transport has to know of Qlik: its rate limits, its error codes and its token endpoint. */
import { operationKey, rateOf, type Operations } from "../call/operation.ts";
import { isRateLimit } from "../errors/error-codes.ts";
import type { ServiceRules } from "../transport/service-rules.ts";
import { tokenEndpoint } from "./token-endpoint.ts";

/**
 * Qlik documents its limits per minute and measures them over five minutes.
 * @see https://qlik.dev/basics/rate-limiting/
 */
const WINDOW_MINUTES = 5;

/** The query parameters whose values hold no personal data. */
const LOGGED_PARAMETERS = ["limit", "sort", "partial", "log", "type", "resourceType", "NoData"];

/** @param operations The table of the client. */
export function createQlikRules(operations: Operations): ServiceRules {
  return {
    tokenEndpoint,
    /**
     * Limits apply per user. A request for a token has a budget of its own, so that it never waits behind calls that wait
     * for the token.
     */
    rateKey({ method, path }) {
      const key = operationKey(method, path);
      const { name, limit } = rateOf(key, operations[key]);
      return { name, limit: limit * WINDOW_MINUTES, window: WINDOW_MINUTES * 60_000 };
    },
    isRateLimit,
    loggedParameters: new Set(LOGGED_PARAMETERS),
  };
}
