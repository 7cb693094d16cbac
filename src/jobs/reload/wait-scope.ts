import { passAbort } from "../../core/abort.ts";
import { afterFinite, type Clock } from "../../core/clock.ts";
import { QlikAbortError, QlikTimeoutError, type JobState } from "../../errors/errors.ts";

/** Makes the error to reject with, once it is known how far the reload had come. */
export type StopError = (state: JobState) => unknown;

/** The waiting for one reload: delays that a notification cuts short, until the signal or the deadline stops them. */
export interface WaitScope {
  /** Aborted when the waiting is stopped. Its reason is internal: throw what `stopError` makes. */
  readonly signal: AbortSignal;
  /** Makes the error to reject with, once the waiting is stopped. */
  readonly stopError: StopError | undefined;
  /**
   * Waits for a time in milliseconds, or until a notification, but for `min` at least. A notification since the last delay
   * counts. Returns at once when the waiting is stopped.
   */
  readonly delay: (milliseconds: number, min: number) => Promise<void>;
  /** Ends the current delay, or else the next one: the reload with this id has ended, or is about to. */
  readonly notify: (reloadId: string) => void;
  /** When the last notification about the reload came, by the clock's monotonic time. */
  readonly notifiedAt: (reloadId: string) => number | undefined;
  /** Stops the waiting; the first call counts. */
  readonly stop: (error: StopError) => void;
  /** Releases the signal and the deadline. */
  readonly end: () => void;
}

const HINTS = {
  "not-started": "The reload was not started.",
  unknown:
    "Whether the reload was started is not known. Call reloadApp() again: it attaches to it.",
  running: "The reload is still running. Wait for it with resumeReload(), or cancel it.",
} as const satisfies Record<JobState, string>;

/** Begins to wait for a reload of an app. `deadline` is in milliseconds. */
export function createWaitScope(
  appId: string,
  clock: Clock,
  signal: AbortSignal | undefined,
  deadline: number,
): WaitScope {
  const controller = new AbortController();
  const notifications = new Map<string, number>();
  let stopError: StopError | undefined;
  let isNotified = false;
  let wake: () => void = () => undefined;

  const stop = (error: StopError): void => {
    if (stopError) return;
    stopError = error;
    controller.abort(new Error("The waiting was stopped."));
    wake();
  };
  const sleep = async (milliseconds: number, isOver: () => boolean): Promise<void> => {
    const until = clock.monotonic() + milliseconds;
    while (!stopError && !isOver()) {
      const rest = until - clock.monotonic();
      // Timers fire up to a millisecond early, and fractions get lost in the sum of large numbers.
      if (rest < 1) return;
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const cancelTimer = clock.after(rest, wake);
      await woken;
      cancelTimer();
    }
  };
  const release = passAbort(signal, (cause) => {
    const message = `Waiting for the reload of the app ${appId} was aborted by its signal.`;
    stop((jobState) => new QlikAbortError(message, { cause, jobState, hint: HINTS[jobState] }));
  });
  const cancelDeadline = afterFinite(clock, deadline, () => {
    const message = `The reload of the app ${appId} did not end within ${deadline} ms (deadline).`;
    const failed = { limit: "deadline", elapsedMs: deadline } as const;
    stop(
      (jobState) => new QlikTimeoutError(message, { ...failed, jobState, hint: HINTS[jobState] }),
    );
  });

  return {
    signal: controller.signal,
    get stopError() {
      return stopError;
    },
    stop,
    notify(reloadId) {
      notifications.set(reloadId, clock.monotonic());
      isNotified = true;
      wake();
    },
    notifiedAt: (reloadId) => notifications.get(reloadId),
    async delay(milliseconds, min) {
      const throttled = Math.max(0, min);
      await sleep(throttled, () => false);
      await sleep(milliseconds - throttled, () => isNotified);
      isNotified = false;
    },
    end() {
      release();
      cancelDeadline();
    },
  };
}
