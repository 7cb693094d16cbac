/** Time that passes at once, from timer to timer. */
import type { Clock } from "../../../../src/core/clock.ts";

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

export class VirtualTime {
  now = 1_000_000;
  #order = 0;
  readonly #timers = new Map<number, Timer>();
  #pending = 0;

  /** The clock of one process: it is off, and ends when the process is killed. */
  clock(offset: number, killed: AbortSignal): Clock {
    return {
      now: () => this.now + offset,
      monotonic: () => this.now - offset,
      after: (milliseconds, run) =>
        this.after(milliseconds, () => {
          if (!killed.aborted) run();
        }),
    };
  }

  after(milliseconds: number, run: () => void): () => void {
    const order = this.#order++;
    this.#timers.set(order, { at: this.now + milliseconds, order, run });
    return () => this.#timers.delete(order);
  }

  /** Waits for something real, as if it took no time. */
  async hold<T>(promise: Promise<T>): Promise<T> {
    this.#pending++;
    try {
      return await promise;
    } finally {
      this.#pending--;
    }
  }

  async pass(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.after(milliseconds, resolve));
  }

  async runUntil(end: number): Promise<void> {
    for (;;) {
      do await new Promise(setImmediate);
      while (this.#pending > 0);
      let next: Timer | undefined;
      for (const timer of this.#timers.values())
        if (!next || timer.at < next.at || (timer.at === next.at && timer.order < next.order))
          next = timer;
      if (!next || next.at > end) return;
      this.now = Math.max(this.now, next.at);
      this.#timers.delete(next.order);
      next.run();
    }
  }
}
