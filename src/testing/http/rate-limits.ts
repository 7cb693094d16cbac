/**
 * The rate limits of a tenant: each user has a budget for each tier of operations, over five minutes. A window begins
 * with the first call. When its budget is used up, all calls of the tier are rejected until the window ends.
 */
import type { rateOf } from "../../call/operation.ts";
import type { Clock } from "../state/clock.ts";

/** The length of the window over which Qlik counts calls, in minutes. */
const WINDOW_MINUTES = 5;

export interface RateLimitOptions {
  /** The share of the documented limits; 0 turns rate limits off. */
  readonly share: number;
  /** In milliseconds; five minutes by default. */
  readonly window?: number;
}

interface Window {
  readonly end: number;
  calls: number;
}

export class RateLimits {
  readonly #clock: Clock;
  /** The share of the documented limits; 0 turns rate limits off. */
  readonly #share: number;
  /** The length of a window, in milliseconds. */
  readonly #length: number;
  readonly #windows = new Map<string, Window>();

  constructor(clock: Clock, { share, window = WINDOW_MINUTES * 60_000 }: RateLimitOptions) {
    this.#clock = clock;
    this.#share = share;
    this.#length = window;
  }

  /** Counts a call. When the budget is used up, returns the seconds until the window ends, and counts nothing. */
  count(userId: string, { name, limit }: ReturnType<typeof rateOf>): number | undefined {
    if (this.#share === 0) return undefined;
    const key = `${name} ${userId}`;
    const now = this.#clock.now();
    let window = this.#windows.get(key);
    if (!window || window.end <= now) {
      window = { end: now + this.#length, calls: 0 };
      this.#windows.set(key, window);
    }
    const budget = Math.max(1, Math.floor(limit * WINDOW_MINUTES * this.#share));
    if (window.calls >= budget) return Math.ceil((window.end - now) / 1000);
    window.calls++;
    return undefined;
  }
}
