import type { TokenEndpoint } from "./auth/token-endpoint.ts";
import type { Answer, OutgoingRequest } from "./policy.ts";
import type { BudgetKey } from "./rate-budget.ts";

/** What the transport has to know of the service that it calls; the client passes in that of Qlik. */
export interface ServiceRules {
  /** Where access tokens are requested. */
  readonly tokenEndpoint: TokenEndpoint;
  /** The rate limit that a request draws on. */
  readonly rateKey: (request: OutgoingRequest) => BudgetKey;
  /** Whether a response says that there were too many requests, so that later ones succeed. */
  readonly isRateLimit: (answer: Answer) => boolean;
  /** The query parameters whose values may be logged. */
  readonly loggedParameters: ReadonlySet<string>;
}
