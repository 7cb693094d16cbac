/** The events of a reload that has ended. */
import type {
  AppReloadFinishedEventData,
  ReloadFinishedEventData,
} from "../../../../generated/schema.ts";
import { publish } from "../../events/publish.ts";
import type { AppRecord } from "../../state/records.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { memoryOf } from "../apps/data.ts";
import type { ReloadRecord } from "./queue.ts";

/** Publishes the events of a reload that has ended: that of the engine, if the reload was started, and that of the service. */
export function publishReload(state: TenantState, reload: ReloadRecord): void {
  const { appId, userId, startTime, endTime = "" } = reload;
  // It may have been deleted meanwhile.
  const app = state.apps.get(appId);
  const change = { state, user: { id: userId } };
  const common = { time: endTime, topLevelResourceId: appId, spaceId: app?.spaceId };
  if (startTime !== undefined) {
    const attempt = dataOfAttempt(reload, app, millisecondsBetween(startTime, endTime));
    const attributes = { ...common, ownerId: app?.ownerId };
    publish(change, "com.qlik.v1.app.reload.finished", attempt, attributes);
  }
  publish(change, "com.qlik.v1.reload.finished", dataOfReload(reload, app, state.tenantId), common);
}

function dataOfReload(
  reload: ReloadRecord,
  app: AppRecord | undefined,
  tenantId: string,
): ReloadFinishedEventData {
  const { id, appId, userId, type, partial, weight, creationTime } = reload;
  const { startTime, engineTime, endTime = "", resourceId, resourceType } = reload;
  const { errorCode, errorMessage } = reload;
  const status = endOf(reload);
  return {
    id,
    appId,
    userId,
    tenantId,
    type,
    status,
    succeeded: status === "SUCCEEDED",
    partial,
    weight,
    creationTime,
    ...(app && { appUsage: app.usage }),
    ...(type === "chronos" && resourceId !== undefined && { taskId: resourceId }),
    ...(resourceId !== undefined && { resourceId }),
    ...(resourceType !== undefined && { resourceType }),
    ...(startTime !== undefined && {
      startTime,
      durationSeconds: millisecondsBetween(startTime, endTime) / 1_000,
    }),
    ...(engineTime !== undefined && { lastReloadTime: engineTime }),
    ...(errorCode !== undefined && { errorCode }),
    ...(errorMessage !== undefined && { errorMessage }),
    requeueCounters: { requeuesTotal: 0, requeuesWithErrors: 0 },
  };
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

function endOf({ status }: ReloadRecord): NonNullable<ReloadFinishedEventData["status"]> {
  switch (status) {
    case "SUCCEEDED":
    case "FAILED":
    case "EXCEEDED_LIMIT":
      return status;
    default:
      return "CANCELED";
  }
}

function millisecondsBetween(start: string, end: string): number {
  return Date.parse(end) - Date.parse(start);
}
