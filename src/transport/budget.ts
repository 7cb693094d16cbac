import { isObject } from "../core/is-object.ts";
import { QlikInputError } from "../errors/errors.ts";
import { describeValue } from "../core/describe-value.ts";
import { abortError, untilAborted } from "../core/abort.ts";
import { elapsedSince, type Clock } from "../core/clock.ts";
import { callOf, type Log } from "./log.ts";
import type { OutgoingRequest, Policy } from "./policy.ts";
import type { BudgetKey, RateBudget, RateLimit } from "./rate-budget.ts";
import { retryAfterOf } from "../core/retry-after.ts";
import type { ServiceRules } from "./service-rules.ts";
import { createWindowBudget } from "./window-budget.ts";

/** What the policy works with. `random` gives numbers from 0 to 1. */
export interface BudgetTools extends Pick<ServiceRules, "rateKey" | "isRateLimit"> {
  readonly clock: Clock;
  readonly log: Log;
  readonly random: () => number;
  /** The longest Retry-After that a call waits for, in milliseconds. */
  readonly maxRetryAfter: number;
}

/**
 * Makes each request wait for its turn in the budget of its rate limit, so that the service doesn't reject it.
 *
 * @throws {QlikInputError} for an invalid limit.
 * @throws {QlikAbortError} or {@link QlikTimeoutError} from the policy, when the call ends while it waits.
 */
export function budget(limit: RateLimit, tools: BudgetTools): Policy {
  if (limit === false || limit === "off") return (request, next) => next(request);
  const { clock, log, maxRetryAfter, rateKey, isRateLimit } = tools;
  const { share, budget = createWindowBudget(tools) } = optionsOf(limit);
  /** How many requests of each budget have been sent. */
  const sent = new Map<string, number>();

  return async (request, next) => {
    const { signal, call } = request;
    if (signal?.aborted) throw abortError(signal, call, clock);
    const key = shareOf(rateKey(request), share);
    const turn = budget.acquire(key, signal);
    if (turn) await waited(turn, request, key);
    const position = (sent.get(key.name) ?? 0) + 1;
    sent.set(key.name, position);

    const answer = await next(request);
    const { headers } = answer.response;
    if (isRateLimit(answer)) {
      const asked = retryAfterOf(headers, clock.now()) ?? 0;
      // After a longer one, a single request finds out whether it has to wait longer.
      const longest = Math.max(key.window, maxRetryAfter);
      void ignoreErrors(() => budget.pause(key, Math.min(asked, longest)));
    } else if (headers.has("ratelimit-remaining")) {
      const [remaining, reset] = readRemaining(headers);
      // The response doesn't count the requests that were sent after its own.
      const left = Math.max(0, remaining - ((sent.get(key.name) ?? 0) - position));
      if (left >= 0 && reset <= key.window)
        void ignoreErrors(() => budget.sync?.(key, left, reset));
    }
    return answer;
  };

  async function waited(
    turn: Promise<void>,
    request: OutgoingRequest,
    { name }: BudgetKey,
  ): Promise<void> {
    const { call } = request;
    const startedAt = clock.monotonic();
    await untilAborted(turn, request, clock);
    const durationMs = elapsedSince(startedAt, clock);
    const message = `${call.method} ${call.path} waited ${durationMs} ms for its turn (${name})`;
    log?.({ type: "wait", ...callOf(call), message, budget: name, durationMs });
  }
}

/** Updates the budget. The call has its response, which must not get lost or be delayed because that fails. */
async function ignoreErrors(update: () => Promise<void> | void): Promise<void> {
  try {
    await update();
  } catch {
    // A failure of the caller's budget is ignored.
  }
}

/** The part of a limit that the client may use, at least one call. */
function shareOf({ name, limit, window }: BudgetKey, share: number): BudgetKey {
  return { name, limit: Math.max(1, Math.floor(limit * share)), window };
}

function optionsOf(limit: Exclude<RateLimit, "off" | false>): {
  readonly share: number;
  readonly budget?: RateBudget | undefined;
} {
  const options: unknown = limit === "strict" ? {} : limit;
  if (isObject(options)) {
    const { share = 1, budget } = options as Exclude<RateLimit, string | false>;
    const isBudget = !budget || typeof budget.acquire === "function";
    if (share > 0 && share <= 1 && isBudget) return { share, budget };
  }
  throw new QlikInputError(
    `"rateLimit" must be "strict", false, { share: 0 < n ≤ 1 } or { budget }, got ${describeValue(options)}.`,
  );
}

/**
 * Reads the headers RateLimit-Remaining and RateLimit-Reset: how many requests are left, and after how many seconds the
 * budget is full again, here in milliseconds. Services send them at times, without documenting them. `NaN` for a value
 * that can't be read.
 */
function readRemaining(headers: Headers): [remaining: number, reset: number] {
  const [remaining = NaN, reset = NaN] = ["remaining", "reset"].map((name) => {
    const value = headers.get(`ratelimit-${name}`) ?? "";
    return /^\d+$/.test(value) ? Number(value) : NaN;
  });
  return [remaining, reset * 1000];
}
