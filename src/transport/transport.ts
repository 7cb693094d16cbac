/** The path of a call from the client to the wire and back, policy by policy. */
import type { CallRecord } from "../core/call-record.ts";
import type { Clock } from "../core/clock.ts";
import { createTokenSource, type Auth } from "./auth/auth.ts";
import { authorize } from "./auth/authorize.ts";
import { budget } from "./budget.ts";
import { concurrency, defaultConcurrency } from "./concurrency.ts";
import { deadline, timeout } from "./deadline.ts";
import { createLog, type Logger } from "./log.ts";
import { observe } from "./observe.ts";
import { chain, type Policy, type Send } from "./policy.ts";
import type { RateLimit } from "./rate-budget.ts";
import { retry } from "./retry.ts";
import type { RetryRules } from "./retry-rules.ts";
import { sendWith, type Fetch } from "./send.ts";
import type { ServiceRules } from "./service-rules.ts";
import { warnDeprecated } from "./warn-deprecated.ts";

/** The options of a client that concern the transport, read: see `QlikClientOptions`. Durations are milliseconds. */
export interface TransportSettings {
  readonly auth: Auth | undefined;
  readonly fetch: Fetch | undefined;
  readonly timeout: number;
  readonly deadline: number | undefined;
  readonly retry: RetryRules;
  readonly rateLimit: RateLimit;
  readonly concurrency: number | undefined;
  readonly maxResponseBytes: number;
  readonly policies: { readonly call: readonly Policy[]; readonly attempt: readonly Policy[] };
  readonly logger: Logger | undefined;
  readonly warnDeprecated: boolean;
  readonly clock: Clock;
}

/** The way to the tenant. */
export interface Transport {
  readonly send: Send;
  /** Returns the access token that the next request would be sent with. */
  readonly token: () => Promise<string>;
}

/**
 * Composes the policies: the first one is the outermost.
 *
 * @throws {QlikInputError} for credentials or a rate limit that cannot be used.
 */
export function createTransport(
  origin: string,
  settings: TransportSettings,
  service: ServiceRules,
): Transport {
  const { clock, policies, retry: rules } = settings;
  const log = createLog(settings.logger);
  const tools = {
    ...service,
    clock,
    log,
    random: Math.random,
    maxRetryAfter: rules.maxRetryAfter,
  };

  const retrying = retry(rules, tools);
  const turn = budget(settings.rateLimit, tools);
  const slot = concurrency(settings.concurrency ?? defaultConcurrency(), tools);
  const attempt = [...(log ? [observe({ ...tools, log })] : []), timeout(settings.timeout, clock)];
  const wire = sendWith(settings.fetch, origin, clock, settings.maxResponseBytes, settings.timeout);

  // Without a slot: the calls that wait for the token may hold all of them.
  const send = chain([retrying, turn, ...attempt], wire);
  const tokens = createTokenSource(settings.auth!, {
    ...{ origin, clock, log, send },
    endpoint: service.tokenEndpoint,
  });
  const warnings = settings.warnDeprecated ? [warnDeprecated(log)] : [];
  const call = [deadline(settings.deadline, clock), ...policies.call, ...warnings];
  return {
    send: chain(
      [...call, retrying, authorize(tokens), ...policies.attempt, turn, slot, ...attempt],
      wire,
    ),
    token: async () => {
      // No call: its errors have neither method nor path.
      const none = { startedAt: clock.monotonic(), attempts: 0 } as CallRecord;
      return tokens.get({ signal: undefined, call: none });
    },
  };
}
