import { appendHint, QlikError, QlikTimeoutError } from "../errors/errors.ts";
import { sleep, untilAborted } from "../core/abort.ts";
import type { Clock } from "../core/clock.ts";
import { callOf, type Log } from "./log.ts";
import type { Answer, OutgoingRequest, Policy } from "./policy.ts";
import { isIdempotent, isTransient, isTransientError } from "./repeatable.ts";
import { retryAfterOf } from "../core/retry-after.ts";
import { isStream } from "../core/is-stream.ts";
import { retryRules, type RetryRules } from "./retry-rules.ts";
import type { ServiceRules } from "./service-rules.ts";

/** What the policy works with. `random` gives numbers from 0 to 1. */
export interface RetryTools {
  readonly clock: Clock;
  readonly log: Log;
  readonly random: () => number;
  readonly isRateLimit: ServiceRules["isRateLimit"];
}

/**
 * Retries transient failures: see {@link isTransient}. A delay that the response asks for by Retry-After is kept to the
 * millisecond; any other is random ("full jitter"), up to twice as long each time.
 */
export function retry(
  defaults: RetryRules,
  { clock, log, random, isRateLimit }: RetryTools,
): Policy {
  const isTransientOutcome = ({ answer, error }: Outcome, idempotent: boolean): boolean =>
    answer
      ? isRateLimit(answer) || isTransient(answer, idempotent)
      : isTransientError(error, idempotent);

  return async (request, next) => {
    const { call } = request;
    const rules = retryRules(request.retry, defaults);
    for (let retries = 0; ; retries++) {
      const sent = call.attempts;
      const outcome = await settle(next(request));
      const { answer, error } = outcome;
      if (retries > 0 && request.method === "DELETE" && answer?.status === 404) {
        return { ...answer, hint: PERHAPS_GONE };
      }
      if (!isTransientOutcome(outcome, true) || retries === rules.retries) return unsettle(outcome);

      const asked = answer && retryAfterOf(answer.response.headers, clock.now());
      const delay = asked ?? random() * Math.min(rules.maxDelay, rules.firstDelay * 2 ** retries);
      // The time was up before there was a token.
      const isUnsent = error instanceof QlikTimeoutError && call.attempts === sent;
      const isSafeToRetry =
        isUnsent || isTransientOutcome(outcome, rules.idempotent || isIdempotent(request.method));
      const obstacle =
        isSafeToRetry || isStream(request.body)
          ? obstacleTo(asked, clock.monotonic() + delay, request, rules)
          : `${request.method} may already have been processed. Check first, or set retry.idempotent if repeating it is safe`;
      if (obstacle !== undefined) {
        const hint = `Not retried: ${obstacle}.`;
        if (answer) return { ...answer, hint };
        if (error instanceof QlikError) appendHint(error, hint);
        throw error;
      }
      log?.({
        type: "retry",
        ...callOf(call),
        message: `${call.method} ${call.path} is retried in ${Math.round(delay)} ms`,
        status: answer?.status,
        error: error instanceof QlikError ? error.name : undefined,
        delayMs: delay,
        retryAfter: asked !== undefined,
      });
      await sleep(delay, clock, (slept) => untilAborted(slept, request, clock));
    }
  };
}

/** A response or an error, so that both are handled alike. */
interface Outcome {
  readonly answer?: Answer;
  readonly error?: unknown;
}

function settle(answer: Promise<Answer>): Promise<Outcome> {
  return answer.then(
    (answer) => ({ answer }),
    (error: unknown) => ({ error }),
  );
}

function unsettle({ answer, error }: Outcome): Answer {
  if (answer) return answer;
  throw error;
}

const PERHAPS_GONE = "The request was sent more than once: an earlier attempt may have deleted it.";

function obstacleTo(
  asked: number | undefined,
  at: number,
  { call, body, endsAt = Infinity }: OutgoingRequest,
  { maxRetryAfter, maxElapsed }: RetryRules,
): string | undefined {
  if (isStream(body)) {
    return "the body is a stream, which can be sent only once, and by a browser over HTTP/2 only. Pass a Blob or bytes instead";
  }
  if (asked !== undefined && asked > maxRetryAfter) {
    return `Retry-After asks for ${Math.ceil(asked / 1000)} s, more than retry.maxRetryAfter (${maxRetryAfter / 1000} s)`;
  }
  if (at - call.startedAt > maxElapsed)
    return "the next attempt would start after retry.maxElapsed";
  return at >= endsAt ? "the next attempt would start after the deadline" : undefined;
}
