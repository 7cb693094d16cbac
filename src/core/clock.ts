/** Time and timers. Passed in, so that tests don't have to wait. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now()`. */
  now(): number;
  /**
   * Milliseconds from an arbitrary start, which never go back. Durations are differences of it, since the system's time
   * may be set meanwhile.
   */
  monotonic(): number;
  /** Calls a function once, after some milliseconds. Returns the function that cancels this. */
  after(milliseconds: number, run: () => void, options?: TimerOptions): () => void;
}

export interface TimerOptions {
  /**
   * Whether the timer must not keep the process running (Node's `timer.unref()`). A clock may ignore it.
   * @default false
   */
  readonly background?: boolean;
}

/** The platform's time. Its functions are looked up at each use, so that fake timers are seen. */
export const realClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after(milliseconds, run, { background = false } = {}) {
    const timer = setTimeout(run, milliseconds);
    // In browsers a timer is a number.
    if (background) (timer as { unref?: () => void }).unref?.();
    return () => {
      clearTimeout(timer);
    };
  },
};

/** Returns how long ago something began, in whole milliseconds; `startedAt` is by the clock's `monotonic()`. */
export function elapsedSince(startedAt: number, clock: Clock): number {
  return Math.round(clock.monotonic() - startedAt);
}

/** As the clock's `after`, but never for `Infinity`, which no timer can hold. */
export function afterFinite(
  clock: Clock,
  milliseconds: number,
  run: () => void,
  options?: TimerOptions,
): () => void {
  return milliseconds === Infinity ? () => undefined : clock.after(milliseconds, run, options);
}
