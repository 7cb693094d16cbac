import { realClock, type Clock } from "../../src/core/clock.ts";

/** The platform's clock, which knows how many timers are set. */
export interface CountingClock extends Clock {
  readonly timers: () => number;
}

export function createCountingClock(): CountingClock {
  let timers = 0;
  return {
    ...realClock,
    timers: () => timers,
    after(milliseconds, run, options) {
      timers++;
      let isOver = false;
      const end = (): void => {
        if (!isOver) timers--;
        isOver = true;
      };
      const stop = realClock.after(
        milliseconds,
        () => {
          end();
          run();
        },
        options,
      );
      return () => {
        stop();
        end();
      };
    },
  };
}
