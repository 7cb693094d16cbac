import { QlikTimeoutError } from "../../errors/errors.ts";
import { passAbort } from "../../core/abort.ts";
import { afterFinite, type Clock } from "../../core/clock.ts";
import { failed, type CallRecord } from "../../transport/policy.ts";

/** What ends a transfer before its end. */
export interface JobOptions {
  /** Ends it; it then rejects with `QlikAbortError`, whose `cause` is the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds that all of it may take. `Infinity` is no limit. The client's own `deadline` is for single calls.
   * @default 3_600_000, as long as Qlik keeps an exported file
   */
  readonly deadline?: number;
}

/** An hour. */
export const USUAL_DEADLINE = 3_600_000;

/** Several calls that end together. */
export interface Job {
  /** What errors about the job tell. */
  readonly call: CallRecord;
  /** For all its calls and waits. */
  readonly signal: AbortSignal;
  readonly abort: (reason: unknown) => void;
  /** Lets go of the timer and of the caller's signal. */
  readonly end: () => void;
}

/** Begins a job, whose signal ends by the caller's or by the deadline. */
export function beginJob(
  method: string,
  path: string,
  { signal, deadline = USUAL_DEADLINE }: JobOptions,
  clock: Clock,
): Job {
  const call: CallRecord = { method, path, begun: clock.now(), attempts: 0 };
  const own = new AbortController();
  const abort = (reason: unknown): void => {
    own.abort(reason);
  };
  const release = passAbort(signal, abort);
  const stopTimer = afterFinite(clock, deadline, () => {
    const message = `the file was not there within ${deadline} ms (deadline).`;
    abort(new QlikTimeoutError(message, { ...failed(call, clock), limit: "deadline" }));
  });
  return {
    call,
    signal: own.signal,
    abort,
    end() {
      stopTimer();
      release();
    },
  };
}
