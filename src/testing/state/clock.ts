/** The tenant's time: what stamps its records and moves its reloads. */
import { realClock, type Clock as ClientClock } from "../../core/clock.ts";
import { toMilliseconds, type Duration } from "../../core/duration.ts";
import { QlikInputError } from "../../errors/errors.ts";
import { isWorkingInRealTime } from "./real-time.ts";

/** Work for later. A manual clock awaits the promise, so it must not itself wait for the clock. */
export type Task = () => void | Promise<void>;

export interface Clock {
  /** Milliseconds since 1970, as `Date.now()`. */
  now(): number;
  /** Milliseconds from an arbitrary start, which never go back, not by `reset()` either. */
  monotonic(): number;
  /** Runs the task once, `delay` milliseconds from now. Returns the function that cancels it. */
  after(delay: number, task: Task): () => void;
  /** The clock of the tenant's clients. `reset()` keeps their timers. */
  readonly client: ClientClock;
  /** Advances the time; rejects when it advances by itself. */
  advance(duration: Duration): Promise<void>;
  /** Delays for a promise; a manual clock is advanced until it settles. */
  run<T>(promise: PromiseLike<T>): Promise<T>;
  /** Cancels the tenant's own tasks, and returns to the beginning where there is one. */
  reset(): void;
}

/** The platform's time. Its functions are looked up at each use, so that fake timers work here too. */
export function createRealClock(): Clock {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  return {
    client: realClock,
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
          'advance() needs a manual clock: createTenant({ clock: "manual" }). This tenant has the real one.',
        ),
      ),
    run: async (promise) => promise,
    reset() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

/** Where a manual clock begins. Fixed, so that records have the same times in each run. */
export const MANUAL_START: number = Date.UTC(2026, 0, 1);

/** How much of the clock's time `run` waits for a promise: a year. */
const MAX_RUN = 365 * 86_400_000;

/** How many turns of the event loop `run` waits for a promise while no timer is set. */
const MAX_IDLE_TURNS = 1_000;

interface Timer {
  due: number;
  readonly task: Task;
  /** Whether a client set it. */
  readonly isClients: boolean;
}

/** A clock that only moves when it is advanced. */
export class ManualClock implements Clock {
  #now = MANUAL_START;
  /** How far the clock had come before the last reset. */
  #before = 0;
  /** In the order in which they run. */
  #timers: Timer[] = [];
  #advanced: Promise<void> = Promise.resolve();

  readonly client: ClientClock = Object.freeze({
    now: () => this.now(),
    monotonic: () => this.monotonic(),
    after: (delay: number, task: () => void) => this.#set(delay, task, true),
  });

  now(): number {
    return this.#now;
  }

  monotonic(): number {
    return this.#before + this.#now - MANUAL_START;
  }

  after(delay: number, task: Task): () => void {
    return this.#set(delay, task, false);
  }

  #set(delay: number, task: Task, isClients: boolean): () => void {
    const timer: Timer = { due: this.#now + delay, task, isClients };
    const before = this.#timers.findLastIndex(({ due }) => due <= timer.due);
    this.#timers.splice(before + 1, 0, timer);
    return () => {
      const index = this.#timers.indexOf(timer);
      if (index >= 0) this.#timers.splice(index, 1);
    };
  }

  /** Overlapping calls follow one another, each from where the one before has ended. */
  async advance(duration: Duration): Promise<void> {
    const milliseconds = toMilliseconds(duration, "duration", {
      min: 0,
      max: Number.MAX_SAFE_INTEGER,
    });
    await this.#enqueue(() => this.#advanceTo(this.#now + milliseconds));
  }

  async run<T>(promise: PromiseLike<T>): Promise<T> {
    let isSettled = false;
    const settle = (): void => {
      isSettled = true;
    };
    promise.then(settle, settle);
    await this.#enqueue(() => this.#advanceUntil(() => isSettled));
    return promise;
  }

  async #enqueue(work: () => Promise<void>): Promise<void> {
    const done = this.#advanced.then(work);
    // A task that fails is the failure of its own call, not of all later ones.
    this.#advanced = done.catch(() => undefined);
    await done;
  }

  async #advanceTo(end: number): Promise<void> {
    for (;;) {
      // What was begun before may still be about to set a timer.
      await nextTurn();
      if (isWorkingInRealTime()) {
        await nextMillisecond();
        continue;
      }
      const [next] = this.#timers;
      if (!next || next.due > end) break;
      await this.#runFirst();
    }
    this.#now = end;
  }

  async #advanceUntil(isDone: () => boolean): Promise<void> {
    const end = this.monotonic() + MAX_RUN;
    for (let idleTurns = 0; ;) {
      await nextTurn();
      if (isDone()) return;
      if (isReadingFiles()) continue;
      if (isWorkingInRealTime()) {
        await nextMillisecond();
        continue;
      }
      const [next] = this.#timers;
      if (next) {
        if (this.monotonic() + next.due - this.#now > end) {
          throw stuck("within 365 days of the tenant's time");
        }
        idleTurns = 0;
        await this.#runFirst();
      } else if (++idleTurns > MAX_IDLE_TURNS) {
        throw stuck("and nothing waits for the tenant's clock");
      } else {
        // What has no timer waits for the platform: a socket, a stream, a worker.
        await nextMillisecond();
      }
    }
  }

  async #runFirst(): Promise<void> {
    const next = this.#timers.shift()!;
    this.#now = next.due;
    await next.task();
  }

  reset(): void {
    const back = this.#now - MANUAL_START;
    this.#before = this.monotonic();
    this.#now = MANUAL_START;
    // Clients go on waiting for as long as they would have.
    this.#timers = this.#timers.filter(({ isClients }) => isClients);
    for (const timer of this.#timers) timer.due -= back;
  }
}

function stuck(circumstance: string): QlikInputError {
  return new QlikInputError(
    `run(): the promise did not settle ${circumstance}. Pass tenant.clock to the client (tenant.clientOptions has it), and await the promise itself where it does not depend on time.`,
  );
}

// Captured now, since tests that fake the platform's timers would otherwise make `advance` wait for ever.
const { setTimeout: wait } = globalThis;
const turn: (run: () => void) => unknown = typeof setImmediate === "function" ? setImmediate : wait;

/** Delays until no microtask is left: they all run before the platform's next turn, however long their chains are. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    turn(resolve);
  });
}

function nextMillisecond(): Promise<void> {
  return new Promise((resolve) => {
    wait(resolve, 1);
  });
}

interface Platform {
  readonly process?: { readonly getActiveResourcesInfo?: () => readonly string[] };
}

/** Whether file operations are under way, as far as the platform reports it: time must not pass over them. */
function isReadingFiles(): boolean {
  const active = (globalThis as Platform).process?.getActiveResourcesInfo?.() ?? [];
  return active.some((resource) => /^FSReq|CloseReq$/i.test(resource));
}
