import type { AnyQlikClient } from "../client/client-types.ts";
import type { Clock } from "../core/clock.ts";
import { createDeadlineScope, type DeadlineScope } from "../core/deadline-scope.ts";
import { describeValue } from "../core/describe-value.ts";
import type { Duration } from "../core/duration.ts";
import { abortSignal, duration } from "../core/option-readers.ts";
import { option, type Option, type OptionsTable, type Reader } from "../core/options.ts";
import { QlikAbortError, QlikInputError, QlikTimeoutError } from "../errors/errors.ts";
import { failed, type CallRecord } from "../core/call-record.ts";

/** What ends a job early. */
export interface JobOptions {
  /** Aborts the job; it then rejects with `QlikAbortError`, whose `cause` is the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The maximum duration of the whole job: milliseconds, or text such as `"10m"`; `Infinity` for no limit. The job then
   * rejects with `QlikTimeoutError`. It replaces the client's `deadline`, which is for single calls.
   * @default 3_600_000, one hour: as long as Qlik keeps an exported file
   */
  readonly deadline?: Duration | undefined;
}

/** One hour, in milliseconds. */
export const DEFAULT_DEADLINE = 3_600_000;

export const JOB_OPTIONS: {
  readonly signal: Option<AbortSignal>;
  readonly deadline: Option<number, number>;
} = {
  signal: option(abortSignal),
  deadline: option(duration({ infinite: true }), DEFAULT_DEADLINE),
} satisfies OptionsTable<JobOptions>;

/** A client of either kind. */
export const client: Reader<AnyQlikClient> = (value, name) => {
  if (typeof (value as Partial<AnyQlikClient> | null)?.GET === "function")
    return value as AnyQlikClient;
  throw new QlikInputError(
    `"${name}" must be a client, got ${describeValue(value)}. Create one with createQlikClient().`,
  );
};

/** The limits of several short calls together, which have no deadline of their own by default. */
export const CALLS_OPTIONS: typeof JOB_OPTIONS = {
  signal: JOB_OPTIONS.signal,
  deadline: option(JOB_OPTIONS.deadline.read, Infinity),
};

/** Several calls that end together. */
export interface Job extends DeadlineScope {
  /** What errors of the job report. */
  readonly call: CallRecord;
}

/**
 * Begins a job, which ends by the caller's signal or by the deadline.
 *
 * @param what the job, as messages name it: `"The export"`
 * @param remedy what to do about a deadline that has passed
 */
export function beginJob(
  clock: Clock,
  { signal, deadline }: { signal: AbortSignal | undefined; deadline: number },
  { method, path }: { method: string; path: string },
  what: string,
  remedy: string,
): Job {
  const call: CallRecord = { method, path, startedAt: clock.monotonic(), attempts: 0 };
  const scope = createDeadlineScope({
    clock,
    signal,
    deadline,
    errorContext: {
      timedOut: `${what} had not finished after ${deadline} ms ("deadline"). ${remedy}`,
      aborted: `${what} was aborted by its signal.`,
      call: () => failed(call, clock),
    },
  });
  return { ...scope, call };
}

/**
 * Does work whose calls end together, by the caller's signal or by the deadline.
 *
 * @param what the work, as messages name it: `"The transfer"`
 * @param work passes the signal to each of its calls
 */
export async function runJob<Value>(
  clock: Clock,
  limits: { readonly signal: AbortSignal | undefined; readonly deadline: number },
  call: { readonly method: string; readonly path: string },
  what: string,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const job = beginJob(clock, limits, call, what, 'Increase "deadline".');
  try {
    job.throwIfEnded();
    return await work(job.signal);
  } catch (error) {
    const { reason } = job.signal as { reason: unknown };
    // The error of work on many items says how many were begun.
    const says = error instanceof QlikAbortError && error.begun !== undefined;
    if (!says || reason instanceof QlikTimeoutError) job.throwIfEnded();
    throw error;
  } finally {
    job.end();
  }
}
