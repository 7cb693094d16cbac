/** The types of jobs that outlive their process. Types alone. */
import type { AnyQlikClient } from "../../client/client-types.ts";
import type { Duration } from "../../core/duration.ts";
import type { QlikError } from "../../errors/errors.ts";
import type { ReloadTicket } from "../../jobs/reload/handle.ts";
import type { RunOf, RunTicket, WaitStart } from "../../jobs/wait/handle.ts";
import type { RedisFleet } from "../fleet.ts";

export interface RedisTicketsOptions {
  /** The fleet whose Redis keeps the jobs. */
  readonly fleet: RedisFleet;
  /** The client that waits for the runs. */
  readonly qlik: AnyQlikClient;
  /**
   * A name for these jobs. Workers take the jobs of their own queue only.
   * @default "jobs"
   */
  readonly queue?: string;
  /**
   * How long after the death of a worker another one takes over its jobs. While a worker lives, it keeps them.
   * @default "30s"
   */
  readonly lease?: Duration;
  /**
   * How long the end of a job is remembered, and its id not used again.
   * @default "7d"
   */
  readonly remember?: Duration;
}

/** The handle of a run: what `reloadApp`, `waitFor`, `runAutomation` and `createReport` return. */
export interface TicketHandle extends PromiseLike<unknown> {
  readonly started: Promise<unknown>;
  toJSON(): ReloadTicket | RunTicket;
}

/** A job whose run has ended. `outcome` and `operation` say which type `run` has. */
export type EndedJob = {
  readonly id: string;
  /**
   * How many workers have had the job, this one included. It grows with each of them: a store that keeps the highest one
   * notices a worker that was too slow.
   */
  readonly attempt: number;
  /** Is aborted when another worker has taken over the job. */
  readonly signal: AbortSignal;
} & (
  | { [Start in WaitStart]: SucceededRun<Start> }[WaitStart]
  | {
      /** The run failed or was cancelled (`QlikReloadError`, `QlikRunError`), or Qlik has deleted it (`QlikApiError`, 404). */
      readonly outcome: "failed";
      readonly operation: WaitStart;
      readonly error: QlikError;
    }
);

interface SucceededRun<Start extends WaitStart> {
  readonly outcome: "succeeded";
  /** The operation that started the run; that of a reload is `POST /api/v1/reloads`. */
  readonly operation: Start;
  readonly run: RunOf<Start>;
}

export interface TicketWorkOptions {
  /**
   * Is called with each job whose run has ended. When its promise resolves, the end is recorded, which happens once for each job. When
   * it rejects, or the worker dies before, it is called again, maybe in another worker, after the lease.
   */
  readonly onEnd: (job: EndedJob) => unknown;
  /**
   * How many jobs this worker waits for at a time.
   * @default 100
   */
  readonly concurrency?: number;
  /** Ends the work: functions that run are awaited, other jobs are handed over at once. */
  readonly signal?: AbortSignal;
  /**
   * A fixed time between two polls of a run.
   * @default 15 % of the time since the worker took the job, at least 1 s, at most 30 s
   */
  readonly pollInterval?: Duration;
  /**
   * Is called when `onEnd` has failed, a run could not be read, or another worker has taken over a job. The job goes on.
   * @default console.error
   */
  readonly onError?: (error: unknown, id: string) => unknown;
}

/** What is known of a job. */
export type TicketStatus =
  | { readonly state: "starting"; readonly attempt: number }
  | {
      readonly state: "running";
      readonly attempt: number;
      readonly ticket: ReloadTicket | RunTicket;
    }
  | {
      readonly state: "ended";
      readonly attempt: number;
      readonly outcome: "succeeded" | "failed";
      /** What went wrong, in a sentence. */
      readonly message?: string;
    };

/** Runs of Qlik that any process of the fleet can start, and any worker waits for. */
export interface RedisTickets {
  /**
   * Starts a run, unless a job with this id is known: of several processes that start the same id, one does. Resolves as soon as the
   * run's ticket is in Redis, so that workers wait for it.
   *
   * @param begin starts the run; pass its signal to the run, so that this process need not wait for it
   * @returns whether this call has started it
   * @throws {QlikConnectionError} while Redis is unavailable. With `jobState: "running"`, the run was started, and its ticket could
   * not be stored within the lease.
   * @throws what the run's start rejects with. The id can then be used again.
   * @example
   * await jobs.start(`nightly-${date}`, (signal) => reloadApp(qlik, { appId }, { signal }));
   */
  start(id: string, begin: (signal: AbortSignal) => TicketHandle): Promise<boolean>;
  /**
   * Waits for jobs and calls `onEnd` for each, until the signal is aborted.
   *
   * @throws {QlikInputError} when an option is invalid.
   */
  work(options: TicketWorkOptions): Promise<void>;
  /** Returns what is known of a job. */
  status(id: string): Promise<TicketStatus | undefined>;
}
