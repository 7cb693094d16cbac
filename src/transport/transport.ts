/** The way of a call from the client to the wire and back, policy by policy. */
import { byteLimit } from "../core/option-readers.ts";
import { assertFunction, assertRecord, refuseUnknown } from "../core/validate-options.ts";
import { createTokenSource, type Auth } from "./auth/auth.ts";
import { authorize } from "./auth/authorize.ts";
import type { TokenEndpoint } from "./auth/token-endpoint.ts";
import { budget } from "./budget.ts";
import { realClock, type Clock } from "../core/clock.ts";
import { deadline, timeout } from "./deadline.ts";
import { createLog, type Logger } from "./log.ts";
import { observe } from "./observe.ts";
import { chain, type Policy, type Send } from "./policy.ts";
import type { RateLimit } from "./rate-budget.ts";
import { retry } from "./retry.ts";
import { DEFAULT_RETRY, retryRules, type RetryOption } from "./retry-rules.ts";
import { DEFAULT_MAX_RESPONSE_BYTES } from "./read-body.ts";
import { sendWith, type Fetch } from "./send.ts";

/** How calls are carried. Times are in milliseconds. */
export interface TransportOptions {
  /** Who calls. */
  readonly auth: Auth;
  /**
   * Sends the requests; for tests, proxies, instrumentation.
   * @default the platform's `fetch`, looked up at each call
   */
  readonly fetch?: Fetch;
  /**
   * The longest that an attempt may take, through the end of its body. `Infinity` is no limit.
   * @default 60_000
   */
  readonly timeout?: number;
  /**
   * The longest that a call may take with all its waits and repetitions.
   * @default no limit but those of `retry`
   */
  readonly deadline?: number;
  /**
   * The most bytes of a response that are read into memory, counted after decompression. A larger one is a
   * `QlikProtocolError`. What `download` streams is not limited; `Infinity` is no limit.
   * @default 268_435_456 (256 MiB)
   */
  readonly maxResponseBytes?: number;
  /**
   * How failures that may pass are repeated: `false`, how often at most, or `RetryOptions`.
   * @default 3 repetitions, of what can do no harm
   */
  readonly retry?: RetryOption;
  /**
   * How Qlik's rate limits are kept.
   * @default "strict"
   */
  readonly rateLimit?: RateLimit;
  /**
   * Policies of your own. `call` ones stand around the whole call, `attempt` ones around each attempt, the token at hand;
   * the first one listed is the outermost. Requests for access tokens pass them by, since these hold secrets.
   * @example
   * const slow: Policy = async (request, next) => {
   *   const begun = performance.now();
   *   const answer = await next(request);
   *   if (performance.now() - begun > 5000) console.warn(`${request.path} took long`);
   *   return answer;
   * };
   * createQlikClient({ tenant, auth, policies: { call: [slow] } });
   */
  readonly policies?: { readonly call?: readonly Policy[]; readonly attempt?: readonly Policy[] };
  /**
   * Is told what happens: attempts, repetitions, waits, tokens, deprecations.
   * @example
   * createQlikClient({ tenant, auth, logger: ({ message }) => console.debug(message) });
   */
  readonly logger?: Logger;
  /**
   * Time; for tests. That of an embedded tenant is `tenant.clock`.
   * @default the platform's
   */
  readonly clock?: Clock;
}

/**
 * Composes the policies: the first one is the outermost.
 *
 * @throws {QlikInputError} for an option that cannot be used.
 */
export function createTransport(
  origin: string,
  options: TransportOptions,
  endpoint: TokenEndpoint,
): Send {
  const { auth, fetch, logger, policies = {}, clock = realClock, rateLimit = "strict" } = options;
  const { maxResponseBytes = DEFAULT_MAX_RESPONSE_BYTES } = options;
  byteLimit(maxResponseBytes, "maxResponseBytes");
  assertRecord("policies", policies);
  const { call: outer = [], attempt: inner = [], ...rest } = policies;
  refuseUnknown(rest, "policies.");
  assertFunction("fetch", fetch);
  assertFunction("logger", logger);
  const log = createLog(logger);
  const rules = retryRules(options.retry, DEFAULT_RETRY);
  const tools = { clock, log, random: Math.random, maxRetryAfter: rules.maxRetryAfter };

  const repeat = retry(rules, tools);
  const attempt = [
    budget(rateLimit, tools),
    ...(log ? [observe(log, clock)] : []),
    timeout(options.timeout ?? 60_000, clock),
  ];
  const wire = sendWith(fetch, origin, clock, maxResponseBytes);

  const send = chain([repeat, ...attempt], wire);
  const tokens = createTokenSource(auth, { origin, clock, log, send, endpoint });
  const call = [deadline(options.deadline, clock), ...outer];
  return chain([...call, repeat, authorize(tokens), ...inner, ...attempt], wire);
}
