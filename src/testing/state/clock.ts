/** The tenant's time: what stamps its records and moves its reloads. */
import { QlikInputError } from "../../errors/errors.ts";
import { toMilliseconds, type Duration } from "./duration.ts";

/** Work for later. A manual clock waits for the promise, so it must not itself wait for the clock. */
export type Task = () => void | Promise<void>;

export interface Clock {
  /** Milliseconds since 1970, as `Date.now()`. */
  now(): number;
  /** Milliseconds from an arbitrary start, which never go back, not by `reset()` either. */
  monotonic(): number;
  /** Runs the task once, `delay` milliseconds from now. The function that it gives takes the task back. */
  after(delay: number, task: Task): () => void;
  /** Moves the time on; rejects when it moves by itself. */
  advance(duration: Duration): Promise<void>;
  /** Takes back all tasks, and returns to the beginning where there is one. */
  reset(): void;
}

/** The longest time that the platform's timers can hold; a longer one would be over at once. */
export const LONGEST_TIMER: number = 2 ** 31 - 1;

/** The platform's time. Its functions are looked up at each use, so that fake timers work here too. */
export function createRealClock(): Clock {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  return {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    after(delay, task) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        void task();
      }, delay);
      timers.add(timer);
      // A reload that nobody waits for should not keep the process alive. Outside Node a timer is a number.
      if (typeof timer === "object") timer.unref();
      return () => {
        timers.delete(timer);
        clearTimeout(timer);
      };
    },
    advance: () =>
      Promise.reject(
        new QlikInputError(
          'the clock is real: make the tenant with clock: "manual" to advance it.',
        ),
      ),
    reset() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

/** Where a manual clock begins. Fixed, so that records have the same times in each run. */
export const MANUAL_START: number = Date.UTC(2026, 0, 1);

interface Timer {
  readonly due: number;
  readonly task: Task;
}

/** A clock that stands still until it is advanced. */
export class ManualClock implements Clock {
  #now = MANUAL_START;
  /** How far the clock had come before the last reset. */
  #before = 0;
  /** In the order of their running. */
  #timers: Timer[] = [];
  #advanced: Promise<void> = Promise.resolve();

  now(): number {
    return this.#now;
  }

  monotonic(): number {
    return this.#before + this.#now - MANUAL_START;
  }

  after(delay: number, task: Task): () => void {
    const timer: Timer = { due: this.#now + delay, task };
    const before = this.#timers.findLastIndex(({ due }) => due <= timer.due);
    this.#timers.splice(before + 1, 0, timer);
    return () => {
      const index = this.#timers.indexOf(timer);
      if (index >= 0) this.#timers.splice(index, 1);
    };
  }

  /** Calls that overlap follow one another, each from where the one before has come to. */
  async advance(duration: Duration): Promise<void> {
    const milliseconds = toMilliseconds(duration);
    const advance = this.#advanced.then(() => this.#advanceTo(this.#now + milliseconds));
    // A task that failed is the failure of its own call to advance, not of all later ones.
    this.#advanced = advance.catch(() => undefined);
    await advance;
  }

  async #advanceTo(end: number): Promise<void> {
    for (;;) {
      // What was begun before may still be about to set a timer.
      await microtasks();
      const [next] = this.#timers;
      if (!next || next.due > end) break;
      this.#timers.shift();
      this.#now = next.due;
      await next.task();
    }
    this.#now = end;
  }

  reset(): void {
    this.#before = this.monotonic();
    this.#now = MANUAL_START;
    this.#timers = [];
  }
}

// Captured now, since tests that fake the platform's timers would otherwise make `advance` wait for ever.
const nextTurn: (run: () => void) => unknown =
  typeof setImmediate === "function" ? setImmediate : setTimeout;

/** Waits until no microtask is left: they all run before the platform's next turn, however long their chains are. */
function microtasks(): Promise<void> {
  return new Promise((resolve) => {
    nextTurn(resolve);
  });
}
