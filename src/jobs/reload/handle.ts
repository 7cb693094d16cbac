/** What is given to a reload that is waited for, and what it gives. Types alone. */
import type { Reload } from "../../../generated/schema.ts";
import type { ReloadEvent, ReloadEvents } from "./reload-events.ts";
import type { IfPending } from "./start.ts";

/** How a reload is waited for. */
export interface ReloadOptions {
  /**
   * What to do when a reload of the app has not ended yet.
   * @default "attach"
   */
  readonly ifPending?: IfPending;
  /**
   * Whether another end than success rejects, with `ReloadError`.
   * @default true
   */
  readonly throwOnFailure?: boolean;
  /**
   * How many of the last lines of the log the error shall have.
   * @default 0: the log is not read
   */
  readonly logLines?: number;
  /** Shortens the wait: tells when the reload has finished. See `createReloadEvents`. */
  readonly events?: Pick<ReloadEvents, "subscribe">;
  /** Ends the waiting, with `QlikAbortError`. The reload goes on; `cancel()` ends that. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The longest to wait, in milliseconds; then it rejects with `QlikTimeoutError`, and the reload goes on.
   * @default no limit; Qlik ends reloads after three hours
   */
  readonly deadline?: number;
}

/** A reload as another process can go on waiting for it. */
export interface ReloadTicket {
  readonly appId: string;
  readonly reloadId: string;
}

/**
 * A reload that is waited for: a promise of its record, once it has finished. Whoever iterates over it, awaits `started`
 * or cancels it hears of a failure there, and need not await the promise too.
 */
export interface ReloadHandle extends Promise<Reload>, AsyncIterable<Reload> {
  readonly appId: string;
  /** The reload's id, once Qlik has told it. */
  readonly id: string | undefined;
  /** The status that was seen last. */
  readonly status: Reload["status"] | undefined;
  /** Whether the reload had been there before; known once `started` has resolved. */
  readonly attached: boolean;
  /** The record as it was when the reload was there. Rejects when there is none. */
  readonly started: Promise<Reload>;
  /**
   * Calls back at each change of status, at once for those that were. What the callback throws ends the waiting: the
   * promise rejects with it. What it throws at once is thrown here, and ends nothing.
   */
  onProgress(callback: (reload: Reload) => void): this;
  /** Each change of status, from the first one; ends as the promise does. */
  [Symbol.asyncIterator](): AsyncGenerator<Reload, undefined>;
  /**
   * Asks Qlik to cancel the reload; one that has ended is left as it is. The promise then rejects with a `ReloadError`
   * that says `CANCELED`. While another reload is waited for (`ifPending: "queue"`), nothing is started, and the promise
   * rejects with `QlikAbortError`.
   *
   * @throws {QlikApiError} when Qlik refuses.
   */
  cancel(): Promise<void>;
  /** Tells an event that came. When it says that this reload has finished, the record is read at once. */
  notify(event: ReloadEvent): void;
  /**
   * What `resumeReload` needs.
   *
   * @throws {QlikInputError} before the reload has an id: await `started`.
   */
  toJSON(): ReloadTicket;
}
