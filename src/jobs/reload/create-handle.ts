import type { Reload } from "../../../generated/schema.ts";
import type { QlikClient } from "../../client/client.ts";
import { QlikAbortError, QlikInputError } from "../../errors/errors.ts";
import { follow } from "./follow.ts";
import type { ReloadHandle, ReloadOptions } from "./handle.ts";
import { endOfLog } from "./read-reloads.ts";
import { ReloadError } from "../../errors/reload-error.ts";
import type { ReloadEvent } from "./reload-events.ts";
import type { Started } from "./start.ts";
import { unwrap } from "../../call/unwrap.ts";
import { createWaiting } from "./waiting.ts";

/** Gets hold of a reload. */
export type Start = (signal: AbortSignal) => Promise<Started>;

/**
 * A reload from its start to its end.
 *
 * @throws {QlikInputError} for a deadline that is no time.
 */
export function createHandle(
  qlik: QlikClient,
  appId: string,
  options: ReloadOptions,
  start: Start,
): ReloadHandle {
  const { signal, deadline, events, ifPending, throwOnFailure = true, logLines = 0 } = options;
  const { clock } = qlik;
  const begun = clock.now();
  /** The record at each change of status. */
  const seen: Reload[] = [];
  const callbacks: ((reload: Reload) => void)[] = [];
  let found: Started | undefined;
  let isInQueue = false;
  let cancelled: QlikAbortError | undefined;
  let isOver = false;

  const waiting = createWaiting(appId, clock, signal, deadline);
  const see = (reload: Reload): void => {
    seen.push(reload);
    for (const callback of callbacks) callback(reload);
  };
  const notify = ({ type, data }: ReloadEvent): void => {
    if (type !== "com.qlik.v1.reload.finished") return;
    const { id, appId: app = appId } = (data ?? {}) as Partial<Reload>;
    if (id && app === appId && id === (seen[0]?.id ?? id)) waiting.hear(id);
  };
  const unsubscribe = events?.subscribe(notify);

  const hold = async (): Promise<Reload> => {
    while ((found = await start(waiting.signal)).attached && ifPending === "queue") {
      if (cancelled) throw cancelled;
      isInQueue = true;
      await follow(qlik, waiting, found);
      isInQueue = false;
    }
    see(found.reload);
    return found.reload;
  };
  const finish = async (): Promise<Reload> => {
    try {
      await started;
      const reload = await follow(qlik, waiting, found!, see);
      if (reload.status === "SUCCEEDED" || !throwOnFailure) return reload;
      // That the reload has failed matters more than that its log cannot be read.
      const log = logLines > 0 ? await endOfLog(qlik, reload, logLines, waiting.signal) : undefined;
      throw new ReloadError(reload, clock.now() - begun, log);
    } finally {
      isOver = true;
      waiting.end();
      unsubscribe?.();
    }
  };
  const started = hold();
  const result = finish();
  /** Whoever hears of a failure in another way need not wait for the promise. */
  const excuse = (): Promise<unknown> => result.catch(() => undefined);

  const handle: Omit<ReloadHandle, keyof Promise<Reload>> = {
    appId,
    get id() {
      return seen[0]?.id;
    },
    get status() {
      return seen.at(-1)?.status;
    },
    get attached() {
      return !!found?.attached;
    },
    get started() {
      void excuse();
      return started;
    },
    notify,
    onProgress(callback) {
      for (const reload of seen) callback(reload);
      callbacks.push(callback);
      return result as ReloadHandle;
    },
    async *[Symbol.asyncIterator]() {
      void excuse();
      for (let given = 0; ;) {
        while (given < seen.length) yield seen[given++]!;
        if (isOver) break;
        await Promise.race([excuse(), new Promise((resolve) => callbacks.push(resolve))]);
      }
      await result;
      return undefined;
    },
    async cancel() {
      void excuse();
      cancelled ??= new QlikAbortError(
        `the reload of the app ${appId} was cancelled before its start.`,
      );
      if (isInQueue) waiting.stop(cancelled);
      const reload = await started.catch((error: unknown) => {
        // Whoever has ended in the queue, by this or otherwise, has nothing to cancel.
        if (!isInQueue && error !== cancelled) throw error;
      });
      // None was started.
      if (!reload) return;
      const reloadId = reload.id;
      const answer = await qlik.POST("/api/v1/reloads/{reloadId}/actions/cancel", {
        params: { path: { reloadId } },
        // A second time it is refused by 409, or does no harm.
        retry: { idempotent: true },
      });
      // 409: it has ended by itself.
      if (answer.status !== 409) unwrap(answer);
      waiting.hear(reloadId);
    },
    toJSON() {
      if (!seen[0]) throw new QlikInputError("the reload has no id yet: await started.");
      return { appId, reloadId: seen[0].id };
    },
  };
  return Object.defineProperties(result, Object.getOwnPropertyDescriptors(handle)) as ReloadHandle;
}
