import type { Reload } from "../../../generated/schema.ts";
import type { QlikClient } from "../../client/client.ts";
import { unwrap } from "../../call/unwrap.ts";
import { QlikInputError, type JobState } from "../../errors/errors.ts";
import { hasEnded, QlikReloadError } from "../../errors/reload-error.ts";
import { createRunHandle } from "../wait/create-run-handle.ts";
import type { ReloadHandle } from "./handle.ts";
import type { ReadReloadOptions } from "./options.ts";
import { endOfLog, readReload } from "./read-reloads.ts";
import type { Started } from "./start.ts";

/** How to get hold of a reload: by starting it, or by the id of one that was started before. */
export type ReloadSource =
  { readonly start: (signal: AbortSignal) => Promise<Started> } | { readonly reloadId: string };

const HINTS: Readonly<Record<JobState, string>> = {
  "not-started": "The reload was not started.",
  unknown:
    "It is not known whether the reload was started. Call reloadApp() again: it attaches to a pending reload.",
  running: "The reload is still running. Wait for it with resumeReload(), or cancel it.",
};

/** Creates the handle of a reload: of a run that may attach to another one, or queue behind it. */
export function createReloadHandle(
  qlik: QlikClient,
  appId: string,
  { ifPending, logLines, ...options }: ReadReloadOptions,
  source: ReloadSource,
): ReloadHandle {
  let found: Started | undefined;
  const isStarted = "reloadId" in source;
  const idOf = (): string | undefined => (isStarted ? source.reloadId : found?.reload.id);
  return createRunHandle<
    Reload,
    Pick<ReloadHandle, "appId" | "id" | "status" | "attached" | "toJSON">
  >(
    qlik.clock,
    {
      label: `the reload of the app ${appId}`,
      isStarted,
      hints: HINTS,
      begin: async (signal) => {
        if (isStarted) return {};
        found = await source.start(signal);
        return { run: found.reload, isOther: found.attached && ifPending === "queue" };
      },
      read: (signal) => readReload(qlik, idOf()!, signal),
      stateOf: ({ status }) => status,
      hasEnded,
      async failureOf(reload, elapsedMs, signal) {
        if (reload.status === "SUCCEEDED") return undefined;
        // That the reload has failed matters more than that its log can't be read.
        const log = logLines > 0 ? await endOfLog(qlik, reload, logLines, signal) : undefined;
        return new QlikReloadError(reload, elapsedMs, log);
      },
      isAbout: ({ type, data }) => {
        const { id, appId: app = appId } = Object(data) as Partial<Reload>;
        return (
          type === "com.qlik.v1.reload.finished" && app === appId && !!id && id === (idOf() ?? id)
        );
      },
      async cancel() {
        const result = await qlik.POST("/api/v1/reloads/{reloadId}/actions/cancel", {
          params: { path: { reloadId: idOf()! } },
          // A second request is rejected by 409, or has no effect.
          retry: { idempotent: true },
        });
        // 409: it has ended by itself.
        if (result.status !== 409) unwrap(result);
      },
    },
    options,
    (reloads) => ({
      appId,
      get id() {
        return reloads[0]?.id;
      },
      get status() {
        return reloads.at(-1)?.status;
      },
      get attached() {
        return isStarted || !!found?.attached;
      },
      toJSON() {
        if (!reloads[0])
          throw new QlikInputError('The reload has no id yet. Await "started" first.');
        return { appId, reloadId: reloads[0].id };
      },
    }),
  );
}
