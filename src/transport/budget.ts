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
 * Lets each call wait for its turn, in the budget of its tier or operation, instead of being refused.
 *
 * @throws {QlikInputError} for a limit that is none; {@link QlikAbortError} or {@link QlikTimeoutError} at the call, when
 * it ends before its turn.
 */
export function budget(limit: RateLimit, tools: BudgetTools): Policy {
  if (limit === false || limit === "off") return (request, next) => next(request);
  const { clock, log, maxRetryAfter, rateKey, isRateLimit } = tools;
  const { share, budget = createWindowBudget(tools) } = optionsOf(limit);
  /** How many calls each budget has let go. */
  const sent = new Map<string, number>();

  return async (request, next) => {
    const { signal, call } = request;
    if (signal?.aborted) throw abortError(signal, call, clock);
    const key = shareOf(rateKey(request), share);
    const turn = budget.acquire(key, signal);
    if (turn) await waited(turn, request, key);
    const place = (sent.get(key.name) ?? 0) + 1;
    sent.set(key.name, place);

    const answer = await next(request);
    const { headers } = answer.response;
    if (isRateLimit(answer)) {
      const asked = retryAfterOf(headers, clock.now()) ?? 0;
      // A longer one is asked about again, by one call.
      const longest = Math.max(key.window, maxRetryAfter);
      void ignoreErrors(() => budget.pause(key, Math.min(asked, longest)));
    } else if (headers.has("ratelimit-remaining")) {
      const [remaining, reset] = readRemaining(headers);
      // The answer doesn't know of the calls that were sent after its own.
      const left = Math.max(0, remaining - ((sent.get(key.name) ?? 0) - place));
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

/** The call has its answer, which must not get lost or be late because a budget cannot be told. */
async function ignoreErrors(tell: () => Promise<void> | void): Promise<void> {
  try {
    await tell();
  } catch {
    // See above.
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
  if (typeof options === "object" && options !== null) {
    const { share = 1, budget } = options as Exclude<RateLimit, string | false>;
    const isBudget = !budget || typeof budget.acquire === "function";
    if (share > 0 && share <= 1 && isBudget) return { share, budget };
  }
  throw new QlikInputError(
    `"rateLimit" must be "strict", false, { share: 0 < n ≤ 1 } or { budget }, got ${describeValue(options)}.`,
  );
}

/**
 * Qlik doesn't document these headers, though it sends them at times: calls that are left, and seconds until the budget
 * is full again, here in milliseconds. `NaN` is what cannot be read.
 */
function readRemaining(headers: Headers): [remaining: number, reset: number] {
  const [remaining = NaN, reset = NaN] = ["remaining", "reset"].map((name) => {
    const value = headers.get(`ratelimit-${name}`) ?? "";
    return /^\d+$/.test(value) ? Number(value) : NaN;
  });
  return [remaining, reset * 1000];
}
