/**
 * How often a user may call: each tier of operations has a budget of its own, judged over five minutes. A window begins
 * with the first call; when its budget is used up, the whole tier stays closed until the window's end.
 */
import type { rateOf } from "../../call/operation.ts";
import type { Clock } from "../state/clock.ts";

/** Minutes over which Qlik judges the calls of a tier. */
const WINDOW_MINUTES = 5;

interface Window {
  readonly end: number;
  calls: number;
}

export class RateLimits {
  readonly #clock: Clock;
  /** Of the documented limits; 0 for none at all. */
  readonly #share: number;
  readonly #windows = new Map<string, Window>();

  constructor(clock: Clock, share: number) {
    this.#clock = clock;
    this.#share = share;
  }

  /** Counts a call. Gives the seconds to wait when the tier is closed, and counts nothing then. */
  count(userId: string, { name, limit }: ReturnType<typeof rateOf>): number | undefined {
    if (this.#share === 0) return undefined;
    const key = `${name} ${userId}`;
    const now = this.#clock.now();
    let window = this.#windows.get(key);
    if (!window || window.end <= now) {
      window = { end: now + WINDOW_MINUTES * 60_000, calls: 0 };
      this.#windows.set(key, window);
    }
    const budget = Math.max(1, Math.floor(limit * WINDOW_MINUTES * this.#share));
    if (window.calls >= budget) return Math.ceil((window.end - now) / 1000);
    window.calls++;
    return undefined;
  }
}
