import { realClock, type Clock } from "../../src/core/clock.ts";

/** How many milliseconds of the client's pass in one of the platform's. */
export const SPEED = 10_000;

/**
 * The platform's clock, ten thousand times as fast: budgets of five minutes, waits of seconds and tokens of six hours are
 * kept as they are and pass within a soak.
 */
export function createFastClock(): Clock {
  const begun = realClock.now();
  const started = performance.now();
  return {
    now: () => begun + (performance.now() - started) * SPEED,
    monotonic: () => (performance.now() - started) * SPEED,
    after: (milliseconds, run) => realClock.after(milliseconds / SPEED, run),
  };
}
