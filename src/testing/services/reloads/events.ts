/** The events of a reload that has ended. */
import type { AppReloadFinishedEventData } from "../../../../generated/schema.ts";
import { publish } from "../../events/publish.ts";
import type { AppRecord } from "../../state/records.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { memoryOf } from "../apps/data.ts";
import type { ReloadRecord } from "./queue.ts";

/** Publishes the events of a reload that has ended: that of the engine, if the reload was started, and that of the service. */
export function publishReload(state: TenantState, reload: ReloadRecord): void {
  const { appId, userId, type, status, startTime, endTime = "", resourceId } = reload;
  // It may have been deleted meanwhile.
  const app = state.apps.get(appId);
  const change = { state, user: { id: userId } };
  const common = { time: endTime, topLevelResourceId: appId, spaceId: app?.spaceId };
  const duration = startTime === undefined ? 0 : Date.parse(endTime) - Date.parse(startTime);
  if (startTime !== undefined) {
    const attempt = dataOfAttempt(reload, app, duration);
    const attributes = { ...common, ownerId: app?.ownerId };
    publish(change, "com.qlik.v1.app.reload.finished", attempt, attributes);
  }
  const finished = {
    ...reload,
    succeeded: status === "SUCCEEDED",
    appUsage: app?.usage,
    taskId: type === "chronos" ? resourceId : undefined,
    durationSeconds: startTime === undefined ? undefined : duration / 1_000,
    lastReloadTime: reload.engineTime,
    requeueCounters: { requeuesTotal: 0, requeuesWithErrors: 0 },
  };
  publish(change, "com.qlik.v1.reload.finished", finished, common);
}

function dataOfAttempt(
  { id, status, errorMessage, partial, endTime = "" }: ReloadRecord,
  app: AppRecord | undefined,
  duration: number,
): AppReloadFinishedEventData {
  const { size, peak } = memoryOf(app?.data);
  return {
    reloadId: id,
    // The engine has no other status for an attempt that was stopped.
    status: status === "SUCCEEDED" ? "ok" : "error",
    ...(app && { name: app.name, usage: app.usage }),
    duration,
    endTime,
    /* eslint-disable @typescript-eslint/no-deprecated -- Qlik still sends what it has deprecated. */
    errors: errorMessage === undefined ? [] : [errorMessage],
    warnings: [],
    statements: [],
    /* eslint-enable @typescript-eslint/no-deprecated */
    isPartialReload: partial,
    isSessionApp: false,
    isSkipStore: false,
    isDirectQueryMode: app?.usage === "DIRECT_QUERY_MODE",
    rowLimit: -1,
    peakMemoryBytes: peak,
    size: { memory: size },
    endedWithMemoryConstraint: false,
  };
}
