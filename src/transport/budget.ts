import { QlikInputError } from "../errors.ts";
import { abortError, untilAborted } from "./abort.ts";
import type { Clock } from "./clock.ts";
import { callOf, type Log } from "./log.ts";
import type { OutgoingRequest, Policy } from "./policy.ts";
import type { BudgetKey, RateBudget, RateLimit } from "./rate-budget.ts";
import { isRateLimit } from "./repeatable.ts";
import { readRetryAfter } from "./retry-after.ts";
import { createWindowBudget } from "./window-budget.ts";

/** What the policy works with. `random` gives numbers from 0 to 1. */
export interface BudgetTools {
  readonly clock: Clock;
  readonly log: Log;
  readonly random: () => number;
  /** The longest Retry-After that closes a budget, in milliseconds. */
  readonly maxRetryAfter: number;
}

/**
 * Lets each call wait for its turn, in the budget of its tier or operation, instead of being refused.
 *
 * @throws {QlikInputError} for a limit that is none.
 */
export function budget(limit: RateLimit, { maxRetryAfter, ...tools }: BudgetTools): Policy {
  if (limit === "off") return (request, next) => next(request);
  const { clock, log } = tools;
  const share = shareOf(limit);
  const budget =
    (typeof limit === "object" ? limit.budget : undefined) ?? createWindowBudget(tools);
  return async (request, next) => {
    const key = keyOf(request, share);
    const { signal, call } = request;
    // Before a budget would reject with the bare reason.
    if (signal?.aborted) throw abortError(signal, call, clock);
    const turn = budget.acquire(key, signal);
    if (turn) {
      const since = clock.now();
      await untilAborted(turn, request, clock);
      const durationMs = clock.now() - since;
      const { method, path } = request.call;
      const message = `${method} ${path} waited ${Math.round(durationMs)} ms for its turn (${key.name})`;
      log?.({ type: "wait", ...callOf(call), message, budget: key.name, durationMs });
    }
    const answer = await next(request);
    const { headers } = answer.response;
    if (isRateLimit(answer)) {
      const asked = readRetryAfter(headers.get("retry-after"), clock.now()) ?? 0;
      budget.penalise(key, Math.min(asked, maxRetryAfter));
    } else if (headers.has("ratelimit-remaining")) correct(budget, key, headers);
    return answer;
  };
}

/** Qlik's rate limits are told by the minute and judged over five. */
const MINUTES = 5;

/** A path that isn't described draws on the tier that such operations usually have: reading on 1, writing on 2. */
function keyOf({ operation, method }: OutgoingRequest, share: number): BudgetKey {
  const isRead = method === "GET" || method === "HEAD";
  const { id, tier, limit } = operation ?? {
    id: "",
    tier: isRead ? "1" : "2",
    limit: isRead ? 1000 : 100,
  };
  return {
    name: tier === "special" ? id : `tier ${tier}`,
    limit: Math.max(1, Math.floor(limit * MINUTES * share)),
    window: MINUTES * 60_000,
  };
}

function shareOf(limit: RateLimit): number {
  if (limit === "strict") return 1;
  if (typeof limit === "object") {
    const { share = 1 } = limit;
    if (share > 0 && share <= 1) return share;
  }
  throw new QlikInputError(
    'rateLimit is neither "strict", "off", { share } with more than 0 and at most 1, nor { budget }.',
  );
}

/** Qlik doesn't document these headers, though it sends them at times: seconds until the budget is full again. */
function correct(budget: RateBudget, key: BudgetKey, headers: Headers): void {
  const [remaining, reset] = ["remaining", "reset"].map((name) => {
    const value = headers.get(`ratelimit-${name}`);
    return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
  });
  if (remaining !== undefined && reset !== undefined && reset * 1000 <= key.window) {
    budget.correct?.(key, remaining, reset * 1000);
  }
}
