import { QlikAbortError, QlikTimeoutError } from "../errors.ts";
import { passAbort } from "../transport/abort.ts";
import { afterFinite, type Clock } from "../transport/clock.ts";
import { assertTime } from "../transport/deadline.ts";

/** All the waiting for one reload: pauses that news cut short, until signal or deadline stops it. */
export interface Waiting {
  /** Is aborted when the waiting is stopped, with the error to reject with as its reason. */
  readonly signal: AbortSignal;
  /**
   * Waits so many milliseconds, or until it is woken; not at all when it was woken since the last pause.
   *
   * @throws the error that the waiting was stopped with.
   */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** There is news: ends the pause, or else the next one. */
  readonly wake: () => void;
  /** Stops the waiting. */
  readonly stop: (error: Error) => void;
  /** Heeds signal and deadline no more. */
  readonly end: () => void;
}

/**
 * Begins to wait for a reload of an app.
 *
 * @throws {QlikInputError} for a deadline that is no time.
 */
export function createWaiting(
  appId: string,
  clock: Clock,
  signal: AbortSignal | undefined,
  deadline: number | undefined = Infinity,
): Waiting {
  assertTime("deadline", deadline);
  const own = new AbortController();
  const what = `the reload of the app ${appId}`;
  let isWoken = false;
  let resume: (() => void) | undefined;

  const wake = (): void => {
    isWoken = true;
    resume?.();
  };
  const stop = (error: Error): void => {
    own.abort(error);
    wake();
  };
  const release = passAbort(signal, (cause) => {
    stop(new QlikAbortError(`waiting for ${what} was aborted by its signal.`, { cause }));
  });
  const stopTimer = afterFinite(clock, deadline, () => {
    const message = `${what} had not ended after ${deadline} ms (deadline). It goes on.`;
    stop(new QlikTimeoutError(message, { limit: "deadline", elapsedMs: deadline }));
  });

  return {
    signal: own.signal,
    wake,
    stop,
    async pause(milliseconds) {
      if (!isWoken) {
        let stopPause: (() => void) | undefined;
        await new Promise<void>((resolve) => {
          resume = resolve;
          stopPause = clock.after(milliseconds, resolve);
        });
        stopPause?.();
      }
      isWoken = false;
      own.signal.throwIfAborted();
    },
    end() {
      release();
      stopTimer();
    },
  };
}
