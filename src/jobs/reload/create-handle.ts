import type { Reload } from "../../../generated/schema.ts";
import type { QlikClient } from "../../client/client.ts";
import { callListener } from "../../core/call-listener.ts";
import { QlikAbortError, QlikError, QlikInputError, type JobState } from "../../errors/errors.ts";
import { pollUntilDone } from "./poll-until-done.ts";
import type { ReloadHandle } from "./handle.ts";
import type { ReadReloadOptions } from "./options.ts";
import { endOfLog } from "./read-reloads.ts";
import { hasEnded, QlikReloadError } from "../../errors/reload-error.ts";
import type { ReloadEvent } from "./reload-events.ts";
import type { Started } from "./start.ts";
import { unwrap } from "../../call/unwrap.ts";
import { addJobState, createWaitScope } from "./wait-scope.ts";

/** How to get hold of a reload. */
export interface ReloadSource {
  readonly get: (signal: AbortSignal) => Promise<Started>;
  /** Whether the reload was started before, so that `get` only reads it. */
  readonly isStarted: boolean;
}

/**
 * Where a handle is: `"starting"` while it gets hold of its reload, `"queued"` behind another reload of the app, `"running"`
 * while it polls its own, `"ended"` when its promise is about to settle.
 */
type Phase = "starting" | "queued" | "running" | "ended";

/** Creates the handle of a reload, from its start to its end. */
export function createHandle(
  qlik: QlikClient,
  appId: string,
  options: ReadReloadOptions,
  source: ReloadSource,
): ReloadHandle {
  const { signal, deadline, events, ifPending, throwOnFailure, logLines, pollInterval } = options;
  const { clock } = qlik;
  const startedAt = clock.monotonic();
  /** The record at each change of status. */
  const records: Reload[] = [];
  const listeners = new Set<{ readonly callback: (reload: Reload) => unknown }>();
  let phase: Phase = "starting";
  let found: Started | undefined;
  let isCancelled = false;
  let failure: { readonly error: unknown } | undefined;
  let wakeIterators: () => void = () => undefined;
  let nextRecord: Promise<void>;

  const scope = createWaitScope(appId, clock, signal, deadline);
  let callbackFailure: { readonly error: unknown } | undefined;
  const stopByCallback = (error: unknown): void => {
    if (scope.signal.aborted) return;
    callbackFailure = { error };
    scope.abort(error);
  };
  const awaitRecord = (): void => {
    nextRecord = new Promise((resolve) => {
      wakeIterators = resolve;
    });
  };
  awaitRecord();
  const addRecord = (reload: Reload): void => {
    records.push(reload);
    wakeIterators();
    awaitRecord();
    for (const { callback } of [...listeners]) callListener(callback, reload, stopByCallback);
  };
  const notify = ({ type, data }: ReloadEvent): void => {
    if (type !== "com.qlik.v1.reload.finished") return;
    const { id, appId: app = appId } = Object(data) as Partial<Reload>;
    if (id && app === appId && id === (records[0]?.id ?? id)) scope.notify(id);
  };
  const unsubscribe = events?.subscribe(notify);

  const jobStateAfter = (error: unknown): JobState => {
    if (phase === "running" || source.isStarted) return "running";
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
    if (signal.aborted && !callbackFailure) addJobState(failure.error, jobStateAfter(error));
    return failure.error;
  };
  const stopInQueue = (): void => {
    const message = `The reload of the app ${appId} was cancelled before it started.`;
    scope.abort(new QlikAbortError(message, { jobState: "not-started" }));
  };

  const start = async (): Promise<Reload> => {
    try {
      while ((found = await source.get(scope.callSignal)).attached && ifPending === "queue") {
        phase = "queued";
        if (isCancelled) stopInQueue();
        await pollUntilDone(qlik, scope, found.reload, pollInterval);
        phase = "starting";
      }
    } catch (error) {
      throw fail(error);
    }
    phase = "running";
    addRecord(found.reload);
    return found.reload;
  };
  const waitForEnd = async (): Promise<Reload> => {
    const first = await started;
    try {
      const reload = await pollUntilDone(qlik, scope, first, pollInterval, addRecord);
      // By a callback that threw for the last record.
      scope.throwIfEnded();
      return reload;
    } catch (error) {
      throw fail(error);
    }
  };
  const finish = async (): Promise<Reload> => {
    try {
      const reload = await waitForEnd();
      if (reload.status === "SUCCEEDED" || !throwOnFailure) return reload;
      // That the reload has failed matters more than that its log can't be read.
      const log =
        logLines > 0 ? await endOfLog(qlik, reload, logLines, scope.callSignal) : undefined;
      throw new QlikReloadError(reload, clock.monotonic() - startedAt, log);
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

  const handle: Omit<ReloadHandle, keyof Promise<Reload>> = {
    appId,
    get id() {
      return records[0]?.id;
    },
    get status() {
      return records.at(-1)?.status;
    },
    get attached() {
      return !!found?.attached;
    },
    get started() {
      void markHandled();
      return started;
    },
    notify,
    onProgress(callback) {
      const listener = { callback };
      listeners.add(listener);
      for (const reload of [...records]) callListener(callback, reload, stopByCallback);
      return () => {
        listeners.delete(listener);
      };
    },
    async *[Symbol.asyncIterator]() {
      const settled = markHandled();
      for (let index = 0; ;) {
        while (index < records.length) yield records[index++]!;
        if (phase === "ended") break;
        await Promise.race([nextRecord, settled]);
      }
      await result;
      return undefined;
    },
    async cancel() {
      void markHandled();
      isCancelled = true;
      if (phase === "queued") stopInQueue();
      const reload = await started.catch((error: unknown) => {
        const { jobState } = Object(error) as Partial<QlikAbortError>;
        if (jobState !== "not-started") throw error;
      });
      if (!reload || hasEnded(records.at(-1)!)) return;
      const reloadId = reload.id;
      const result = await qlik.POST("/api/v1/reloads/{reloadId}/actions/cancel", {
        params: { path: { reloadId } },
        // A second request is rejected by 409, or has no effect.
        retry: { idempotent: true },
      });
      // 409: it has ended by itself.
      if (result.status !== 409) unwrap(result);
      scope.notify(reloadId);
    },
    toJSON() {
      if (!records[0]) throw new QlikInputError('The reload has no id yet. Await "started" first.');
      return { appId, reloadId: records[0].id };
    },
  };
  return Object.defineProperties(result, Object.getOwnPropertyDescriptors(handle)) as ReloadHandle;
}
