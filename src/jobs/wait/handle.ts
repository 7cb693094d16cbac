/** The options and the handle of a run that is waited for. Types alone. */
import type { WaitIndex } from "../../../generated/waits.ts";
import type { Duration } from "../../core/duration.ts";
import type { RunEvent, RunEvents } from "./run-events.ts";

/** The operations that start a run: `POST /api/v1/reports`. */
export type WaitStart = keyof WaitIndex;

/** The run of an operation, as it is when it is read. */
export type RunOf<Start extends WaitStart> = WaitIndex[Start]["run"];

/** The parameters and the body of an operation that starts a run. */
export type WaitCall<Start extends WaitStart> = Omit<
  WaitIndex[Start]["options"],
  "signal" | "deadline"
>;

/** How a run is waited for. */
export interface WaitOptions {
  /**
   * Whether the handle rejects with `QlikRunError` when the run ends without success.
   * @default true
   */
  readonly throwOnFailure?: boolean | undefined;
  /** Reports that the run has changed, without a polling delay. See `createRunEvents`. */
  readonly events?: Pick<RunEvents, "subscribe"> | undefined;
  /** Stops the waiting, with `QlikAbortError`. The run continues; `cancel()` of the handle stops the run. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The longest time to wait, as milliseconds or text such as `"10m"`. Then the handle rejects with `QlikTimeoutError`, and
   * the run continues.
   * @default Infinity
   */
  readonly deadline?: Duration | undefined;
  /**
   * A fixed time between two polls, as milliseconds or text such as `"5s"`.
   * @default 15 % of the time since the start, at least 1 s, at most 30 s
   */
  readonly pollInterval?: Duration | undefined;
}

/** How the run of any operation is waited for. */
export interface RunOptions extends WaitOptions {
  /**
   * States that count as failures in addition to those that are described as such.
   * @default []
   */
  readonly failOn?: readonly string[] | undefined;
}

/** What another process needs to wait for a run. It can be stored as JSON. */
export interface RunTicket<Start extends WaitStart = WaitStart> {
  /** The operation that started it. */
  readonly operation: Start;
  /** The values of the path parameters by which the run is read and cancelled. */
  readonly path: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** The run's id, where the path doesn't contain it. */
  readonly id?: string;
}

/**
 * A run that is waited for: a promise of the run, once it has ended. A failure that is reported by iterating, `started` or
 * `cancel()` need not be handled on the promise too.
 */
export interface RunHandle<Start extends WaitStart>
  extends Promise<RunOf<Start>>, AsyncIterable<RunOf<Start>> {
  readonly operation: Start;
  /** The run's id, once it is known. */
  readonly id: string | undefined;
  /** The state at the last poll. */
  readonly state: string | undefined;
  /** The run when it was read first. Rejects when there is none. */
  readonly started: Promise<RunOf<Start>>;
  /**
   * Calls back at each change of state, at once for earlier ones. When the callback throws, or its promise rejects, the
   * waiting ends and the handle rejects with that error; after the run has ended, that has no effect.
   *
   * @returns a function that removes the callback
   */
  onProgress(callback: (run: RunOf<Start>) => unknown): () => void;
  /**
   * Yields the run at each change of state, from the first one; ends as the promise does. Leaving the loop early does not
   * stop the waiting: use `signal` for that, or `cancel()`.
   */
  [Symbol.asyncIterator](): AsyncGenerator<RunOf<Start>, undefined>;
  /** Passes an event. When it is about this run, the run is read at once. */
  notify(event: RunEvent): void;
  /**
   * Returns what `resumeRun` needs.
   *
   * @throws {QlikInputError} before the run's id is known: await `started`.
   */
  toJSON(): RunTicket<Start>;
}

/** The handle of a run that Qlik can cancel. */
export interface CancellableRunHandle<Start extends WaitStart> extends RunHandle<Start> {
  /**
   * Asks Qlik to cancel the run; one that has ended is left as it is. The handle then rejects with a `QlikRunError` with the
   * state of cancelled runs, or resolves if the run was faster.
   *
   * @throws {QlikApiError} when Qlik rejects it.
   */
  cancel(): Promise<void>;
}

/** The handle of the run of an operation. */
export type RunHandleOf<Start extends WaitStart> = WaitIndex[Start]["cancel"] extends true
  ? CancellableRunHandle<Start>
  : RunHandle<Start>;
