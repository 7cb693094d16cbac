import { QlikAbortError, QlikTimeoutError } from "../../errors/errors.ts";
import { passAbort } from "../../core/abort.ts";
import { afterFinite, type Clock } from "../../core/clock.ts";
import { assertTime } from "../../transport/deadline.ts";

/** All the waiting for one reload: pauses that news cut short, until signal or deadline stops it. */
export interface Waiting {
  /** Is aborted when the waiting is stopped, with the error to reject with as its reason. */
  readonly signal: AbortSignal;
  /**
   * Waits so many milliseconds, or until there is news; not at all when there was some since the last pause.
   *
   * @throws the error that the waiting was stopped with.
   */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** When it was heard last that the reload with an id has ended, or is about to, by the client's clock. */
  readonly news: ReadonlyMap<string, number>;
  /** There is news of the reload with this id: ends the pause, or else the next one. */
  readonly hear: (reloadId: string) => void;
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
  const news = new Map<string, number>();
  let wake!: () => void;
  let woken: Promise<void>;

  const rest = (): void => {
    woken = new Promise((resolve) => {
      wake = resolve;
    });
  };
  const stop = (error: Error): void => {
    own.abort(error);
    wake();
  };
  rest();
  const release = passAbort(signal, (cause) => {
    stop(new QlikAbortError(`waiting for ${what} was aborted by its signal.`, { cause }));
  });
  const stopTimer = afterFinite(clock, deadline, () => {
    const message = `${what} had not ended after ${deadline} ms (deadline). It goes on.`;
    stop(new QlikTimeoutError(message, { limit: "deadline", elapsedMs: deadline }));
  });

  return {
    signal: own.signal,
    news,
    stop,
    hear(reloadId) {
      news.set(reloadId, clock.now());
      wake();
    },
    async pause(milliseconds) {
      const stopPause = clock.after(milliseconds, wake);
      await woken;
      stopPause();
      rest();
      own.signal.throwIfAborted();
    },
    end() {
      release();
      stopTimer();
    },
  };
}
