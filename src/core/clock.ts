/** Time, as far as the transport needs it. Passed in, so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now()`. */
  now(): number;
  /**
   * Milliseconds from an arbitrary start, which never go back: for how long something took, whatever happens to the
   * system's time meanwhile.
   */
  monotonic(): number;
  /** Runs something once, so many milliseconds from now. The function that it gives takes it back. */
  after(milliseconds: number, run: () => void): () => void;
}

/** The longest time that the platform's timers can hold, almost 25 days; a longer one would be over at once. */
export const LONGEST_TIMER: number = 2 ** 31 - 1;

/** The platform's time. Its functions are looked up at each use, so that fake timers are seen. */
export const realClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** As the clock's `after`, but never for `Infinity`, which no timer can hold. */
export function afterFinite(clock: Clock, milliseconds: number, run: () => void): () => void {
  return milliseconds === Infinity ? () => undefined : clock.after(milliseconds, run);
}
