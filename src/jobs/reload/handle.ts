/** The options and the handle of a reload. Types alone. */
import type { Reload } from "../../../generated/schema.ts";
import type { Duration } from "../../core/duration.ts";
import type { ReloadEvent, ReloadEvents } from "./reload-events.ts";
import type { IfPending } from "./start.ts";

/** How a reload is waited for. */
export interface ReloadOptions {
  /**
   * What to do when a reload of the app is pending.
   * @default "attach"
   */
  readonly ifPending?: IfPending | undefined;
  /**
   * Whether another end than success rejects, with `QlikReloadError`.
   * @default true
   */
  readonly throwOnFailure?: boolean | undefined;
  /**
   * How many of the last lines of the log the error gets.
   * @default 0: the log is not read
   */
  readonly logLines?: number | undefined;
  /** Reports when the reload has finished, without a polling delay. See `createReloadEvents`. */
  readonly events?: Pick<ReloadEvents, "subscribe"> | undefined;
  /** Stops the waiting, with `QlikAbortError`. The reload goes on; `cancel()` ends that. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The longest time to wait, as milliseconds or text such as `"10m"`; then it rejects with `QlikTimeoutError`, and the
   * reload goes on.
   * @default Infinity; Qlik ends reloads after three hours
   */
  readonly deadline?: Duration | undefined;
  /**
   * A fixed time between two polls, as milliseconds or text such as `"5s"`.
   * @default 15 % of the time since the start, at least 1 s, at most 30 s
   */
  readonly pollInterval?: Duration | undefined;
}

/** A reload as another process can wait for it. */
export interface ReloadTicket {
  readonly appId: string;
  readonly reloadId: string;
}

/**
 * A reload that is waited for: a promise of its record, once it has finished. A failure that is reported by iterating,
 * `started` or `cancel()` need not be handled on the promise too.
 */
export interface ReloadHandle extends Promise<Reload>, AsyncIterable<Reload> {
  readonly appId: string;
  /** The reload's id, once Qlik has returned it. */
  readonly id: string | undefined;
  /** The status at the last poll. */
  readonly status: Reload["status"] | undefined;
  /** Whether the reload was pending before the call; known once `started` has resolved. */
  readonly attached: boolean;
  /** The record when the reload was started or found. Rejects when there is none. */
  readonly started: Promise<Reload>;
  /**
   * Calls back at each change of status, at once for earlier ones. When the callback throws, or its promise rejects, the
   * waiting ends and the handle rejects with that error; after the reload has ended, that has no effect.
   *
   * @returns a function that removes the callback
   */
  onProgress(callback: (reload: Reload) => unknown): () => void;
  /**
   * Yields the record at each change of status, from the first one; ends as the promise does. Leaving the loop early does
   * not stop the waiting: use `signal` for that, or `cancel()`.
   */
  [Symbol.asyncIterator](): AsyncGenerator<Reload, undefined>;
  /**
   * Asks Qlik to cancel the reload; one that has ended is left as it is. The handle then rejects with a `QlikReloadError` whose
   * status is `CANCELED`. While another reload is waited for (`ifPending: "queue"`), nothing is started, and the handle
   * rejects with `QlikAbortError`.
   *
   * @throws {QlikApiError} when Qlik rejects it.
   * @example
   * process.once("SIGINT", () => void run.cancel().catch(console.error));
   */
  cancel(): Promise<void>;
  /** Passes an event. When it reports that this reload has finished, the record is read at once. */
  notify(event: ReloadEvent): void;
  /**
   * Returns what `resumeReload` needs.
   *
   * @throws {QlikInputError} before the reload has an id: await `started`.
   */
  toJSON(): ReloadTicket;
}
