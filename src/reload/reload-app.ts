import type { Reload, ReloadRequest } from "../../generated/schema.ts";
import { resultsOf, type AnyQlikClient } from "../any-client.ts";
import { QlikApiError } from "../api-error.ts";
import type { QlikClient } from "../client.ts";
import { QlikAbortError, QlikInputError, QlikTimeoutError } from "../errors.ts";
import { follow } from "./follow.ts";
import { finishedReload, type ReloadEvent, type ReloadEvents } from "./reload-events.ts";
import { ReloadError } from "./reload-error.ts";
import { startReload, type IfPending, type Started } from "./start.ts";

/** How a reload is waited for. */
export interface ReloadOptions {
  /**
   * What to do when a reload of the app has not ended yet.
   * @default "attach"
   */
  readonly ifPending?: IfPending;
  /**
   * Whether another end than success rejects, with {@link ReloadError}.
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
  readonly signal?: AbortSignal;
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

/** Asks for a reload, and waits for its end: a promise of the record of the finished reload. */
export interface ReloadHandle extends Promise<Reload>, AsyncIterable<Reload> {
  readonly appId: string;
  /** The reload's id, once Qlik has told it. */
  readonly id: string | undefined;
  /** The status that was seen last. */
  readonly status: Reload["status"] | undefined;
  /** Whether the reload is one that was pending before. */
  readonly attached: boolean;
  /** The record as it was when the reload was there. */
  readonly started: Promise<Reload>;
  /** Calls back at each change of status, at once for those that were. What it throws ends the waiting. */
  onProgress(callback: (reload: Reload) => void): this;
  /** Each change of status, from the first one; ends as the promise does. */
  [Symbol.asyncIterator](): AsyncIterator<Reload>;
  /** Asks Qlik to cancel the reload. The promise then rejects with a {@link ReloadError} that says `CANCELED`. */
  cancel(): Promise<void>;
  /** Tells an event that came. When it is about this reload, the wait is over. */
  notify(event: ReloadEvent): void;
  /**
   * What {@link resumeReload} needs.
   *
   * @throws {QlikInputError} before the reload has an id: await `started`.
   */
  toJSON(): ReloadTicket;
}

/**
 * Reloads an app and waits until that has ended.
 *
 * Rejects with {@link ReloadError} when the reload ends otherwise than by success, `QlikApiError` when Qlik refuses it
 * (`isQuota`, a role that is missing), `QlikTimeoutError` after the deadline, `QlikAbortError` by the signal. A POST whose
 * answer is lost rejects with `QlikConnectionError`: call again, to follow the reload if there is one.
 *
 * @example
 * const reload = await reloadApp(qlik, { appId });
 *
 * const run = reloadApp(qlik, { appId, partial: true }, { deadline: 600_000, logLines: 20 });
 * for await (const { status } of run) console.log(status);
 */
export function reloadApp(
  qlik: AnyQlikClient,
  request: ReloadRequest,
  options: ReloadOptions = {},
): ReloadHandle {
  const { ifPending = "attach" } = options;
  return new Run(resultsOf(qlik), request.appId, options, (run) =>
    startReload(run.qlik, request, { ifPending, signal: run.signal, follow: run.follow }),
  );
}

/**
 * Goes on waiting for a reload that another process, or an earlier run, has started.
 *
 * @example
 * const run = reloadApp(qlik, { appId });
 * await run.started;
 * await redis.set("reload", JSON.stringify(run));
 * // later
 * const reload = await resumeReload(qlik, JSON.parse(await redis.get("reload")));
 */
export function resumeReload(
  qlik: AnyQlikClient,
  { appId, reloadId }: ReloadTicket,
  options: Omit<ReloadOptions, "ifPending"> = {},
): ReloadHandle {
  if (typeof reloadId !== "string" || reloadId === "") {
    throw new QlikInputError(
      "resumeReload: there is no reloadId. Give what JSON.stringify made of a handle.",
    );
  }
  return new Run(resultsOf(qlik), appId, options, async ({ qlik, signal }) => {
    const params = { path: { reloadId } };
    const result = await qlik.GET("/api/v1/reloads/{reloadId}", { params, signal });
    if (!result.ok) throw new QlikApiError(result);
    return { reload: result.data, attached: true };
  });
}

type Start = (run: {
  readonly qlik: QlikClient;
  readonly signal: AbortSignal;
  readonly follow: (reload: Reload) => Promise<Reload>;
}) => Promise<Started>;

class Run implements ReloadHandle {
  readonly [Symbol.toStringTag] = "ReloadHandle";
  readonly appId: string;
  readonly #qlik: QlikClient;
  readonly #options: ReloadOptions;
  readonly #stop = new AbortController();
  readonly #started: Promise<Reload>;
  readonly #result: Promise<Reload>;
  #attached = false;
  /** Each status that was seen, and who wants to hear of the next one. */
  readonly #seen: Reload[] = [];
  readonly #listeners = new Set<(reload: Reload) => void>();
  /** When events told the end of which reloads. */
  readonly #told = new Map<string, number>();
  #wake: () => void = () => undefined;

  constructor(qlik: QlikClient, appId: string, options: ReloadOptions, start: Start) {
    this.appId = appId;
    this.#qlik = qlik;
    this.#options = options;
    const begun = qlik.clock.now();
    const release = this.#limit();
    const follow = (reload: Reload): Promise<Reload> => this.#follow(reload, () => undefined);
    this.#started = start({ qlik, signal: this.#stop.signal, follow }).then((started) => {
      this.#attached = started.attached;
      this.#see(started.reload);
      return started.reload;
    });
    this.#result = this.#started
      .then((reload) =>
        this.#follow(reload, (changed) => {
          this.#see(changed);
        }),
      )
      .then((reload) => this.#judge(reload, begun))
      .finally(release);
  }

  get id(): string | undefined {
    return this.#seen[0]?.id;
  }

  get status(): Reload["status"] | undefined {
    return this.#seen.at(-1)?.status;
  }

  get attached(): boolean {
    return this.#attached;
  }

  get started(): Promise<Reload> {
    this.#expectRejection();
    return this.#started;
  }

  then: ReloadHandle["then"] = (...args) => this.#result.then(...args);
  catch: ReloadHandle["catch"] = (...args) => this.#result.catch(...args);
  finally: ReloadHandle["finally"] = (...args) => this.#result.finally(...args);

  onProgress(callback: (reload: Reload) => void): this {
    for (const reload of this.#seen) callback(reload);
    this.#listeners.add(callback);
    return this;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Reload, undefined> {
    this.#expectRejection();
    let given = 0;
    const result = this.#result.then(() => undefined);
    result.catch(() => undefined);
    for (;;) {
      while (given < this.#seen.length) yield this.#seen[given++]!;
      const more = new Promise<true>((resolve) => {
        const listener = (): void => {
          this.#listeners.delete(listener);
          resolve(true);
        };
        this.#listeners.add(listener);
      });
      if (!(await Promise.race([more, result])) && given === this.#seen.length) return;
    }
  }

  async cancel(): Promise<void> {
    const { id: reloadId } = await this.started;
    const params = { path: { reloadId } };
    const result = await this.#qlik.POST("/api/v1/reloads/{reloadId}/actions/cancel", { params });
    // 409: it has ended by itself.
    if (!result.ok && result.status !== 409) throw new QlikApiError(result);
    this.#wake();
  }

  notify(event: ReloadEvent): void {
    const finished = finishedReload(event);
    if (finished === undefined || (this.id !== undefined && finished !== this.id)) return;
    this.#told.set(finished, this.#qlik.clock.now());
    this.#wake();
  }

  toJSON(): ReloadTicket {
    if (this.id !== undefined) return { appId: this.appId, reloadId: this.id };
    throw new QlikInputError("the reload has no id yet: await its started before.");
  }

  /** Whoever hears of a failure in another way need not wait for the promise. */
  #expectRejection(): void {
    this.#result.catch(() => undefined);
  }

  #see(reload: Reload): void {
    this.#seen.push(reload);
    for (const listener of [...this.#listeners]) listener(reload);
  }

  #follow(reload: Reload, onChange: (reload: Reload) => void): Promise<Reload> {
    return follow(reload, {
      qlik: this.#qlik,
      signal: this.#stop.signal,
      onChange,
      pause: (milliseconds) => this.#pause(milliseconds),
      toldAt: (reloadId) => this.#told.get(reloadId),
    });
  }

  async #judge(reload: Reload, begun: number): Promise<Reload> {
    const { throwOnFailure = true, logLines = 0 } = this.#options;
    if (reload.status === "SUCCEEDED" || !throwOnFailure) return reload;
    const elapsedMs = this.#qlik.clock.now() - begun;
    throw new ReloadError(
      reload,
      elapsedMs,
      logLines > 0 ? await this.#log(reload, logLines) : undefined,
    );
  }

  async #log({ appId, id: reloadId }: Reload, lines: number): Promise<string | undefined> {
    try {
      const result = await this.#qlik.GET("/api/v1/apps/{appId}/reloads/logs/{reloadId}", {
        params: { path: { appId, reloadId } },
        signal: this.#stop.signal,
      });
      return result.ok ? result.data.trimEnd().split("\n").slice(-lines).join("\n") : undefined;
    } catch {
      // The failure of the reload matters more than that of reading its log.
      return undefined;
    }
  }

  /** Heeds the deadline, the caller's signal and events, until the function that it gives is called. */
  #limit(): () => void {
    const { signal, deadline, events } = this.#options;
    const pass = (): void => {
      this.#stop.abort(signal?.reason);
    };
    if (signal?.aborted) pass();
    signal?.addEventListener("abort", pass);
    const stopTimer =
      deadline === undefined
        ? undefined
        : this.#qlik.clock.after(deadline, () => {
            this.#stop.abort(this.#late(deadline));
          });
    const unsubscribe = events?.subscribe((event) => {
      this.notify(event);
    });
    return () => {
      signal?.removeEventListener("abort", pass);
      stopTimer?.();
      unsubscribe?.();
    };
  }

  #late(deadline: number): QlikTimeoutError {
    const which = this.id === undefined ? "" : ` ${this.id}`;
    const message = `the reload${which} of the app ${this.appId} had not ended after ${deadline} ms (deadline). It goes on.`;
    return new QlikTimeoutError(message, { limit: "deadline", elapsedMs: deadline });
  }

  #pause(milliseconds: number): Promise<void> {
    const { signal } = this.#stop;
    return new Promise((resolve, reject) => {
      const end = (): void => {
        stopTimer();
        signal.removeEventListener("abort", abort);
        this.#wake = () => undefined;
      };
      const abort = (): void => {
        end();
        const cause: unknown = signal.reason;
        const message = `waiting for a reload of the app ${this.appId} was aborted by its signal. The reload goes on.`;
        reject(cause instanceof QlikTimeoutError ? cause : new QlikAbortError(message, { cause }));
      };
      const wake = (): void => {
        end();
        resolve();
      };
      const stopTimer = this.#qlik.clock.after(milliseconds, wake);
      this.#wake = wake;
      signal.addEventListener("abort", abort);
      if (signal.aborted) abort();
    });
  }
}
