import { passAbort } from "../../core/abort.ts";
import type { Clock } from "../../core/clock.ts";
import { createDeadlineScope, type DeadlineScope } from "../../core/deadline-scope.ts";
import {
  appendHint,
  QlikAbortError,
  QlikTimeoutError,
  type JobState,
} from "../../errors/errors.ts";

/** The waiting for the reload of one app, which notifications shorten and the signal or the deadline stops. */
export interface WaitScope extends DeadlineScope {
  /**
   * Pass it to calls in place of `signal`: they then reject with an error of their own, which says whether the request was
   * sent.
   */
  readonly callSignal: AbortSignal;
  /** Notifies those who wait: the reload with this id has ended, or is about to. */
  readonly notify: (reloadId: string) => void;
  /** When the last notification about the reload came, by the clock's monotonic time. */
  readonly notifiedAt: (reloadId: string) => number | undefined;
  /** Subscribes to notifications; one that came before and was not used counts. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Begins to wait for a reload of an app. `deadline` is in milliseconds. */
export function createWaitScope(
  appId: string,
  clock: Clock,
  signal: AbortSignal | undefined,
  deadline: number,
): WaitScope {
  const startedAt = clock.monotonic();
  const scope = createDeadlineScope({
    clock,
    signal,
    deadline,
    errorContext: {
      timedOut: `The reload of the app ${appId} did not end within ${deadline} ms (deadline).`,
      aborted: `Waiting for the reload of the app ${appId} was aborted by its signal.`,
      call: () => ({ elapsedMs: clock.monotonic() - startedAt }),
    },
  });
  const calls = new AbortController();
  const release = passAbort(scope.signal, () => {
    calls.abort(new Error("The waiting was stopped."));
  });
  const notifications = new Map<string, number>();
  let listener: (() => void) | undefined;
  let isUnused = false;

  return {
    ...scope,
    callSignal: calls.signal,
    notify(reloadId) {
      notifications.set(reloadId, clock.monotonic());
      isUnused = !listener;
      listener?.();
    },
    notifiedAt: (reloadId) => notifications.get(reloadId),
    subscribe(next) {
      listener = next;
      if (isUnused) next();
      isUnused = false;
      return () => {
        listener = undefined;
      };
    },
    end() {
      release();
      scope.end();
    },
  };
}

const HINTS = {
  "not-started": "The reload was not started.",
  unknown:
    "Whether the reload was started is not known. Call reloadApp() again: it attaches to it.",
  running: "The reload is still running. Wait for it with resumeReload(), or cancel it.",
} as const satisfies Record<JobState, string>;

/** Adds to the error of a stopped waiting how far the reload had come, which is known only when its calls have ended. */
export function addJobState(error: unknown, jobState: JobState): void {
  if (!(error instanceof QlikAbortError || error instanceof QlikTimeoutError)) return;
  if (error.jobState !== undefined) return;
  Object.assign(error, { jobState });
  appendHint(error, HINTS[jobState]);
}
