import { passAbort } from "../../core/abort.ts";
import type { Clock } from "../../core/clock.ts";
import { createDeadlineScope, type DeadlineScope } from "../../core/deadline-scope.ts";

/** The waiting for a run, which notifications shorten and the signal or the deadline stops. */
export interface WaitScope extends DeadlineScope {
  /**
   * Pass it to calls in place of `signal`: they then reject with an error of their own, which says whether the request was
   * sent.
   */
  readonly callSignal: AbortSignal;
  /** Notifies those who wait: the run has changed, or is about to. */
  readonly notify: () => void;
  /** Subscribes to notifications; one that came before and was not used counts. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Begins to wait for a run, which messages call `label`: "the reload of the app sales". `deadline` is in milliseconds. */
export function createWaitScope(
  label: string,
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
      timedOut: `${capitalised(label)} did not end within ${deadline} ms (deadline).`,
      aborted: `Waiting for ${label} was aborted by its signal.`,
      call: () => ({ elapsedMs: clock.monotonic() - startedAt }),
    },
  });
  const calls = new AbortController();
  const release = passAbort(scope.signal, () => {
    calls.abort(new Error("The waiting was stopped."));
  });
  let listener: (() => void) | undefined;
  let isUnused = false;

  return {
    ...scope,
    callSignal: calls.signal,
    notify() {
      isUnused = !listener;
      listener?.();
    },
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

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
