import { callListener } from "../../core/call-listener.ts";
import type { Clock } from "../../core/clock.ts";
import { waitInLine } from "../../core/wait-in-line.ts";
import {
  appendHint,
  QlikAbortError,
  QlikError,
  QlikInputError,
  QlikTimeoutError,
  type JobState,
} from "../../errors/errors.ts";
import type { ReadWaitOptions } from "./options.ts";
import { pollRun } from "./poll-run.ts";
import type { RunEvent } from "./run-events.ts";
import { capitalised, createWaitScope } from "./wait-scope.ts";

/** The run that a job has got hold of. */
export interface Begun<Run> {
  /** The run, if starting it has returned it; otherwise it is read. */
  readonly run?: Run | undefined;
  /** Whether it is another run, whose end must be awaited before the job can begin. */
  readonly isOther?: boolean;
}

/** What a handle waits for. */
export interface RunJob<Run> {
  /** How messages call the run: "the reload of the app sales". */
  readonly label: string;
  /** Whether the run was started before. It must then be there when it is read. */
  readonly isStarted: boolean;
  /** What the error of a stopped waiting says about the run. */
  readonly hints: Readonly<Record<JobState, string>>;
  /** Starts the run, or gets hold of one. */
  readonly begin: (signal: AbortSignal) => Promise<Begun<Run>>;
  /** Reads the run that was begun last. */
  readonly read: (signal: AbortSignal) => Promise<Run>;
  readonly stateOf: (run: Run) => string;
  readonly hasEnded: (run: Run) => boolean;
  /** The error of a run that has ended without success. */
  readonly failureOf: (
    run: Run,
    elapsedMs: number,
    signal: AbortSignal,
  ) => QlikError | undefined | Promise<QlikError | undefined>;
  /** Whether an event is about the run that was begun last, or may be while that is not known. */
  readonly isAbout: (event: RunEvent) => boolean;
  /** Asks Qlik to cancel the run. One that has ended is left as it is. */
  readonly cancel: () => Promise<void>;
}

/** What the handle of any run has. */
export interface RunControls<Run> extends AsyncIterable<Run> {
  readonly started: Promise<Run>;
  onProgress(callback: (run: Run) => unknown): () => void;
  [Symbol.asyncIterator](): AsyncGenerator<Run, undefined>;
  cancel(): Promise<void>;
  notify(event: RunEvent): void;
}

/**
 * Where a handle is: `"starting"` while it gets hold of its run, `"queued"` behind another one, `"running"` while it polls
 * its own, `"ended"` when its promise is about to settle.
 */
type Phase = "starting" | "queued" | "running" | "ended";

/**
 * Creates the handle of a run, from its start to its end.
 *
 * @param own what this kind of handle has besides; it receives the run at each change of state so far
 */
export function createRunHandle<Run, Own extends object>(
  clock: Clock,
  job: RunJob<Run>,
  options: ReadWaitOptions,
  own: (runs: readonly Run[]) => Own,
): Promise<Run> & RunControls<Run> & Own {
  const { signal, deadline, events, throwOnFailure, pollInterval } = options;
  const { label, hasEnded } = job;
  const startedAt = clock.monotonic();
  /** The run at each change of state. */
  const runs: Run[] = [];
  const listeners = new Set<{ readonly callback: (run: Run) => unknown }>();
  /** Those that wait for the next run. */
  const iterators = new Set<() => void>();
  let phase: Phase = "starting";
  let isCancelled = false;
  let failure: { readonly error: unknown } | undefined;

  const scope = createWaitScope(label, clock, signal, deadline);
  let callbackFailure: { readonly error: unknown } | undefined;
  const stopByCallback = (error: unknown): void => {
    if (scope.signal.aborted) return;
    callbackFailure = { error };
    scope.abort(error);
  };
  const addRun = (run: Run): void => {
    runs.push(run);
    for (const proceed of [...iterators]) proceed();
    for (const { callback } of [...listeners]) callListener(callback, run, stopByCallback);
  };
  const notify = (event: RunEvent): void => {
    if (job.isAbout(event)) scope.notify();
  };
  const unsubscribe = subscribe(events, notify, scope.end);

  const poll = (
    isLast: (run: Run) => boolean,
    current?: Run,
    onChange?: (run: Run) => void,
  ): Promise<Run> =>
    pollRun(clock, scope, job, {
      ...{ isLast, current, isNew: !job.isStarted, pollInterval, onChange },
    });
  const jobStateAfter = (error: unknown): JobState => {
    if (phase === "running" || job.isStarted) return "running";
    const wasSent =
      phase === "starting" &&
      error instanceof QlikError &&
      error.method === "POST" &&
      !!error.attempts;
    return wasSent ? "unknown" : "not-started";
  };
  /** The error of the handle: the reason of the stop where there was one, since calls then reject because of it. */
  const fail = (error: unknown): unknown => {
    if (failure) return failure.error;
    const { signal } = scope;
    failure = callbackFailure ?? { error: signal.aborted ? signal.reason : error };
    if (signal.aborted && !callbackFailure)
      addJobState(failure.error, jobStateAfter(error), job.hints);
    return failure.error;
  };
  const stopInQueue = (): void => {
    const message = `${capitalised(label)} was cancelled before it started.`;
    scope.abort(new QlikAbortError(message, { jobState: "not-started" }));
  };

  const start = async (): Promise<Run> => {
    try {
      let begun: Begun<Run>;
      while ((begun = await job.begin(scope.callSignal)).isOther) {
        phase = "queued";
        if (isCancelled) stopInQueue();
        await poll(hasEnded, begun.run);
        phase = "starting";
      }
      phase = "running";
      const run = begun.run ?? (await poll(() => true));
      addRun(run);
      return run;
    } catch (error) {
      throw fail(error);
    }
  };
  const finish = async (): Promise<Run> => {
    try {
      const run = await poll(hasEnded, await started, addRun);
      // By a callback that threw for the last run.
      scope.throwIfEnded();
      if (throwOnFailure) {
        const elapsedMs = clock.monotonic() - startedAt;
        const error = await job.failureOf(run, elapsedMs, scope.callSignal);
        // A stop while the log is read comes too late.
        if (error) throw (failure = { error }).error;
      }
      return run;
    } catch (error) {
      throw fail(error);
    } finally {
      phase = "ended";
      scope.end();
      unsubscribe?.();
    }
  };
  const started = start();
  const result = finish();
  /** Marks the rejection as handled: the caller gets it in another way. */
  const markHandled = (): Promise<unknown> => result.catch(() => undefined);

  const controls: RunControls<Run> = {
    get started() {
      void markHandled();
      return started;
    },
    notify,
    onProgress(callback) {
      const listener = { callback };
      listeners.add(listener);
      for (const run of [...runs]) callListener(callback, run, stopByCallback);
      return () => {
        listeners.delete(listener);
      };
    },
    async *[Symbol.asyncIterator]() {
      const settled = markHandled();
      for (let index = 0; ;) {
        while (index < runs.length) yield runs[index++]!;
        if (phase === "ended") break;
        await Promise.race([waitInLine(iterators), settled]);
      }
      await result;
      return undefined;
    },
    async cancel() {
      void markHandled();
      isCancelled = true;
      if (phase === "queued") stopInQueue();
      const run = await started.catch((error: unknown) => {
        const { jobState } = Object(error) as Partial<QlikAbortError>;
        if (jobState !== "not-started") throw error;
      });
      if (run === undefined || hasEnded(runs.at(-1)!)) return;
      await job.cancel();
      scope.notify();
    },
  };
  return Object.defineProperties(result, {
    ...Object.getOwnPropertyDescriptors(controls),
    ...Object.getOwnPropertyDescriptors(own(runs)),
  }) as Promise<Run> & RunControls<Run> & Own;
}

/** Subscribes to events; when that fails, nothing is left of the waiting. */
function subscribe(
  events: ReadWaitOptions["events"],
  listener: (event: RunEvent) => void,
  end: () => void,
): (() => void) | undefined {
  if (!events) return undefined;
  try {
    const unsubscribe: unknown = events.subscribe(listener);
    if (typeof unsubscribe === "function") return unsubscribe as () => void;
    throw new QlikInputError('"events.subscribe" must return a function that unsubscribes.');
  } catch (error) {
    end();
    throw error;
  }
}

/** Adds to the error of a stopped waiting how far the run had come, which is known only when its calls have ended. */
function addJobState(error: unknown, jobState: JobState, hints: RunJob<never>["hints"]): void {
  if (!(error instanceof QlikAbortError || error instanceof QlikTimeoutError)) return;
  if (error.jobState !== undefined) return;
  Object.assign(error, { jobState });
  appendHint(error, hints[jobState]);
}
