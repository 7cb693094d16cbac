/** The default budget of a client, in memory. */
import type { Clock } from "../core/clock.ts";
import { MAX_TIMER } from "../core/duration.ts";
import { isWorker } from "../core/platform.ts";
import { waitInLine } from "../core/wait-in-line.ts";
import type { BudgetKey, RateBudget } from "./rate-budget.ts";

/** Requests that were sent apart may arrive together, so the window is counted a little longer than it is. */
const MARGIN = 1.01;

/** How much later than requested a paused budget resumes, at most, in milliseconds. */
const JITTER = 1000;

/** For how long after a pause requests are spread evenly over the window, in milliseconds. */
const RAMP_UP_MS = 60_000;

/** What budgets work with. `random` gives numbers from 0 to 1. */
export interface WindowTools {
  readonly clock: Clock;
  readonly random: () => number;
}

/** The budget in memory, whose methods take effect at once. */
export interface WindowBudget extends RateBudget {
  pause(key: BudgetKey, milliseconds: number): void;
  sync(key: BudgetKey, remaining: number, milliseconds: number): void;
}

/** Creates a budget with a sliding window: bursts are sent at once, and no window ever contains more than its limit. */
export function createWindowBudget(tools: WindowTools): WindowBudget {
  const queues = new Map<string, Queue>();
  const queueOf = (key: BudgetKey): Queue => {
    let queue = queues.get(key.name);
    if (!queue) queues.set(key.name, (queue = new Queue(key, tools)));
    return queue;
  };
  return {
    acquire: (key, signal) => queueOf(key).acquire(signal),
    pause: (key, milliseconds) => {
      queueOf(key).pause(milliseconds);
    },
    sync: (key, remaining, milliseconds) => {
      queueOf(key).sync(remaining, milliseconds);
    },
  };
}

class Queue {
  readonly #tools: WindowTools;
  readonly #limit: number;
  readonly #window: number;
  /** When the last `limit` requests were sent: a ring buffer, in which `#next` is the index of the oldest. */
  readonly #times: Float64Array;
  #next = 0;
  /** First come, first served; a set, since any of its members is removed quickly. */
  readonly #waiting = new Set<() => void>();
  #stopTimer: (() => void) | undefined;
  #closedUntil = -Infinity;
  #rampUpUntil = -Infinity;
  #allowance: { left: number; readonly until: number } | undefined;

  constructor({ limit, window }: BudgetKey, tools: WindowTools) {
    this.#tools = tools;
    this.#limit = limit;
    this.#window = window * MARGIN;
    this.#times = new Float64Array(limit).fill(-Infinity);
  }

  acquire(signal: AbortSignal | undefined): Promise<void> | undefined {
    signal?.throwIfAborted();
    const now = this.#tools.clock.monotonic();
    if (this.#waiting.size === 0 && this.#earliest(now) <= now) {
      this.#count(now);
      return undefined;
    }
    const turn = waitInLine(this.#waiting, signal, () => {
      if (this.#waiting.size === 0) this.#stop();
    });
    // In Workers, the timer of a request that has ended never fires.
    if (!this.#stopTimer || isWorker()) this.#drain();
    return turn;
  }

  pause(milliseconds: number): void {
    const { clock, random } = this.#tools;
    const until = clock.monotonic() + milliseconds + random() * JITTER;
    this.#closedUntil = Math.max(this.#closedUntil, until);
    this.#rampUpUntil = this.#closedUntil + RAMP_UP_MS;
    this.#drain();
  }

  sync(remaining: number, milliseconds: number): void {
    this.#allowance = { left: remaining, until: this.#tools.clock.monotonic() + milliseconds };
    this.#drain();
  }

  /** When the next request may be sent. */
  #earliest(now: number): number {
    const oldest = this.#times[this.#next] ?? -Infinity;
    const newest = this.#times[(this.#next || this.#limit) - 1] ?? -Infinity;
    const isRampingUp = now < this.#rampUpUntil;
    const spent = this.#allowance && this.#allowance.left <= 0 ? this.#allowance.until : -Infinity;
    return Math.max(
      oldest + this.#window,
      this.#closedUntil,
      isRampingUp ? newest + this.#window / this.#limit : -Infinity,
      spent,
    );
  }

  #count(now: number): void {
    this.#times[this.#next] = now;
    this.#next = (this.#next + 1) % this.#limit;
    if (!this.#allowance) return;
    if (this.#allowance.until <= now) this.#allowance = undefined;
    else this.#allowance.left--;
  }

  /** Sends the waiting requests whose time has come, and sets a timer for the next one. */
  #drain(): void {
    this.#stop();
    const now = this.#tools.clock.monotonic();
    for (const go of this.#waiting) {
      const earliest = this.#earliest(now);
      if (earliest > now) {
        // Timers may fire a fraction of a millisecond early.
        const wait = Math.min(Math.ceil(earliest - now), MAX_TIMER);
        this.#stopTimer = this.#tools.clock.after(wait, () => {
          this.#drain();
        });
        return;
      }
      this.#count(now);
      go();
    }
  }

  #stop(): void {
    this.#stopTimer?.();
    this.#stopTimer = undefined;
  }
}
