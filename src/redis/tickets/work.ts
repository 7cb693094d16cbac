/** A worker: waits for the runs of jobs, and hands over those of workers that have died. */
import { passAbort, sleep } from "../../core/abort.ts";
import type { AnyQlikClient } from "../../client/client-types.ts";
import type { Clock } from "../../core/clock.ts";
import { messageOf } from "../../core/message-of.ts";
import { abortSignal, callback, concurrency, duration } from "../../core/option-readers.ts";
import { option, readOptions, required, type OptionsTable } from "../../core/options.ts";
import { QlikAbortError, QlikError } from "../../errors/errors.ts";
import { QlikRunError } from "../../errors/run-error.ts";
import type { ReloadTicket } from "../../jobs/reload/handle.ts";
import { resumeReload } from "../../jobs/reload/reload-app.ts";
import type { RunTicket, WaitOptions } from "../../jobs/wait/handle.ts";
import { resumeRun } from "../../jobs/wait/wait-for.ts";
import type { EndedJob, TicketWorkOptions } from "./job-types.ts";
import { attemptOf, type Held, type Ledger } from "./ledger.ts";

/** The options as a worker uses them. */
export interface ReadWorkOptions {
  readonly onEnd: TicketWorkOptions["onEnd"];
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
  readonly pollInterval: number | undefined;
  readonly onError: (error: unknown, id: string) => unknown;
}

/** The most jobs that a worker takes at a time. */
const MAX_TAKEN = 1_000;

const OPTIONS = {
  onEnd: required(callback<TicketWorkOptions["onEnd"]>("a function (job) => …")),
  concurrency: option(concurrency, 100),
  signal: option(abortSignal),
  pollInterval: option(duration()),
  onError: option(callback<ReadWorkOptions["onError"]>("a function (error, id) => …"), print),
} satisfies OptionsTable<TicketWorkOptions>;

/** @throws {QlikInputError} when an option is invalid. */
export function readWorkOptions(options: TicketWorkOptions): ReadWorkOptions {
  return readOptions(options, OPTIONS);
}

export interface WorkTools {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly qlik: AnyQlikClient;
  readonly events: NonNullable<WaitOptions["events"]>;
  readonly lease: number;
  /** Milliseconds between two renewals of the leases. */
  readonly beatEvery: number;
  /** The functions that wake the workers of this process. */
  readonly workers: Set<() => void>;
}

/** A job of this worker. */
interface Job extends Held {
  /** Ends the waiting for the run. */
  readonly waiting: AbortController;
  /** Is aborted when another worker has the job. */
  readonly owning: AbortController;
  /** Whether its run has ended, so that the worker stays until that is recorded. */
  isEnding: boolean;
}

export async function workOn(
  { onEnd, concurrency: most, signal, pollInterval, onError }: ReadWorkOptions,
  { ledger, clock, qlik, events, lease, beatEvery, workers }: WorkTools,
): Promise<void> {
  const jobs = new Map<string, Job>();
  /** What is under way, jobs that were lost included. */
  const running = new Set<Promise<void>>();
  const isStopped = (): boolean => signal?.aborted === true;
  let endPause: (() => void) | undefined;
  let hasNews = false;
  const wake = (): void => {
    hasNews = true;
    endPause?.();
  };

  const report = async (error: unknown, { id }: Held): Promise<void> => {
    try {
      await onError(error, id);
    } catch (failure) {
      print(failure, id);
    }
  };
  const lose = (job: Job): void => {
    const error = new QlikAbortError("Another worker has taken over the job.");
    if (jobs.get(job.id) === job) jobs.delete(job.id);
    job.owning.abort(error);
    job.waiting.abort(error);
  };
  /** Repeats a command until Redis takes it; after the worker was stopped, for the time of a lease. */
  const insist = async <T>(command: () => Promise<T>): Promise<T> => {
    for (let stoppedAt: number | undefined; ;) {
      try {
        return await command();
      } catch (error) {
        if (isStopped()) stoppedAt ??= clock.monotonic();
        if (stoppedAt !== undefined && clock.monotonic() - stoppedAt > lease) throw error;
      }
      await sleep(beatEvery, clock, (slept) => slept);
    }
  };
  /** Whether this worker still has the job, by what Redis knows now. */
  const isOwner = async (job: Job): Promise<boolean> => {
    if (job.owning.signal.aborted) return false;
    return insist(() => ledger.keep(job, lease));
  };

  const finish = async (job: Job): Promise<void> => {
    const ended = await endOf(qlik, job, { events, pollInterval, signal: job.waiting.signal });
    job.isEnding = true;
    const isOurs = await isOwner(job);
    if (isOurs) await onEnd(ended);
    const { outcome } = ended;
    const message = outcome === "failed" ? { message: ended.error.message } : {};
    const record = JSON.stringify({ outcome, ...message });
    if (isOurs && (await insist(() => ledger.end(job, record)))) return;
    lose(job);
    throw job.owning.signal.reason;
  };
  const run = async (job: Job): Promise<void> => {
    try {
      await finish(job);
      jobs.delete(job.id);
    } catch (error) {
      const isHandover = isStopped() && !job.isEnding && !job.owning.signal.aborted;
      // Another worker has it by now, or gets it: at once when this one was stopped, otherwise after a pause.
      if (jobs.get(job.id) === job) {
        jobs.delete(job.id);
        await ledger.keep(job, isHandover ? 0 : lease).catch(() => undefined);
      }
      if (!isHandover) await report(error, job);
    } finally {
      wake();
    }
  };

  const beat = async (): Promise<void> => {
    const free = isStopped() ? 0 : Math.min(MAX_TAKEN, most - jobs.size);
    const { lost, taken } = await ledger.beat(jobs.values(), free);
    for (const id of lost) {
      const job = jobs.get(id);
      if (job) lose(job);
    }
    for (const held of taken) {
      const job: Job = {
        ...held,
        waiting: new AbortController(),
        owning: new AbortController(),
        isEnding: false,
      };
      jobs.set(job.id, job);
      if (isStopped()) job.waiting.abort(signal?.reason);
      const isRunning = run(job).finally(() => running.delete(isRunning));
      running.add(isRunning);
    }
  };

  const stopListening = passAbort(signal, (reason) => {
    for (const { waiting } of jobs.values()) waiting.abort(reason);
    wake();
  });
  workers.add(wake);
  try {
    while (!isStopped() || jobs.size > 0) {
      hasNews = false;
      // While Redis is unavailable, jobs go on.
      await beat().catch(() => undefined);
      if (!hasNews)
        await sleep(
          beatEvery,
          clock,
          (slept) => slept,
          (end) => (endPause = end),
        );
    }
    await Promise.all(running);
  } finally {
    workers.delete(wake);
    stopListening();
  }
}

/** Waits for the run of a job. Rejects when it can't be read. */
async function endOf(
  qlik: AnyQlikClient,
  { id, fence, ticket: json, owning }: Job,
  options: { [Name in "events" | "signal" | "pollInterval"]: WaitOptions[Name] },
): Promise<EndedJob> {
  const ticket = JSON.parse(json) as ReloadTicket | RunTicket;
  const isReload = "reloadId" in ticket;
  const operation = isReload ? "POST /api/v1/reloads" : ticket.operation;
  const job = { id, attempt: attemptOf(fence), signal: owning.signal, operation };
  try {
    const run: unknown = await (isReload
      ? resumeReload(qlik, ticket, options)
      : resumeRun(qlik, ticket, options));
    return { ...job, outcome: "succeeded", run } as EndedJob;
  } catch (error) {
    // What Qlik does not have any more has ended, too.
    const hasEnded =
      error instanceof QlikRunError || (error instanceof QlikError && error.status === 404);
    if (hasEnded) return { ...job, outcome: "failed", error };
    throw error;
  }
}

function print(error: unknown, id: string): void {
  // eslint-disable-next-line no-console -- `onError` replaces it
  console.error(`qlik-cloud-client/redis: job ${JSON.stringify(id)}: ${messageOf(error)}`);
}
