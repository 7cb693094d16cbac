/** The options and the handle of a reload. Types alone. */
import type { Reload } from "../../../generated/schema.ts";
import type { WaitOptions } from "../wait/handle.ts";
import type { RunEvent } from "../wait/run-events.ts";
import type { IfPending } from "./start.ts";

/**
 * How a reload is waited for. `throwOnFailure` rejects with `QlikReloadError`; `events` are those of
 * `com.qlik.v1.reload.finished`, and Qlik ends reloads after three hours.
 */
export interface ReloadOptions extends WaitOptions {
  /**
   * What to do when a reload of the app is pending.
   * @default "attach"
   */
  readonly ifPending?: IfPending | undefined;
  /**
   * How many of the last lines of the log the error gets.
   * @default 0: the log is not read
   */
  readonly logLines?: number | undefined;
}

/** What another process needs to wait for a reload. */
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
  notify(event: RunEvent): void;
  /**
   * Returns what `resumeReload` needs.
   *
   * @throws {QlikInputError} before the reload has an id: await `started`.
   */
  toJSON(): ReloadTicket;
}
