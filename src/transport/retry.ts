import { QlikError } from "../errors.ts";
import { sleep } from "./abort.ts";
import type { Clock } from "./clock.ts";
import { callOf, type Log } from "./log.ts";
import type { Answer, OutgoingRequest, Policy } from "./policy.ts";
import { isIdempotent, isTransient, isTransientError } from "./repeatable.ts";
import { readRetryAfter } from "./retry-after.ts";
import { retryRules, type RetryRules } from "./retry-rules.ts";

/** What the policy works with. `random` gives numbers from 0 to 1. */
export interface RetryTools {
  readonly clock: Clock;
  readonly log: Log;
  readonly random: () => number;
}

const ONE_STREAM =
  "It was not repeated, since its body is a stream, which can be sent once. Give a Blob or bytes instead.";

/**
 * Repeats what may pass: see {@link isTransient}. A wait that the answer asks for by Retry-After is kept to the
 * millisecond; any other is random ("full jitter"), up to twice as long each time.
 */
export function retry(defaults: RetryRules, { clock, log, random }: RetryTools): Policy {
  return async (request, next) => {
    const { call } = request;
    const rules = retryRules(request.retry, defaults);
    if (rules.retries === 0) return next(request);
    const idempotent = rules.idempotent || isIdempotent(request.method);

    if (request.body instanceof ReadableStream) {
      // Before, so that an error says it too.
      call.hint = ONE_STREAM;
      const answer = await next(request);
      if (!isTransient(answer, idempotent)) call.hint = undefined;
      return answer;
    }

    for (let retries = 0; ; retries++) {
      const outcome = await settle(next(request));
      const { answer, error } = outcome;
      const mayPass = answer
        ? isTransient(answer, idempotent)
        : isTransientError(error, idempotent);
      if (!mayPass || retries === rules.retries) return unsettle(outcome);

      const now = clock.now();
      const asked = readRetryAfter(answer?.response.headers.get("retry-after") ?? null, now);
      const delay = asked ?? random() * Math.min(rules.maxDelay, rules.firstDelay * 2 ** retries);
      const obstacle = obstacleTo(asked, now + delay, request, rules);
      if (obstacle !== undefined) {
        call.hint = `It was not repeated, since ${obstacle}.`;
        return unsettle(outcome);
      }
      log?.({
        type: "retry",
        ...callOf(call),
        message: `${call.method} ${call.path} is repeated in ${Math.round(delay)} ms`,
        status: answer?.status,
        error: error instanceof QlikError ? error.name : undefined,
        delayMs: delay,
        retryAfter: asked !== undefined,
      });
      await sleep(delay, request, clock);
    }
  };
}

/** An answer or an error, so that one road leads on from both. */
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

function obstacleTo(
  asked: number | undefined,
  at: number,
  { call, endsAt }: OutgoingRequest,
  { maxRetryAfter, maxElapsed }: RetryRules,
): string | undefined {
  if (asked !== undefined && asked > maxRetryAfter) {
    return `Retry-After asks for ${Math.ceil(asked / 1000)} s, more than retry.maxRetryAfter`;
  }
  if (at - call.begun > maxElapsed) return "the next attempt would begin after retry.maxElapsed";
  if (endsAt !== undefined && at >= endsAt)
    return "the next attempt would begin after the deadline";
  return undefined;
}
