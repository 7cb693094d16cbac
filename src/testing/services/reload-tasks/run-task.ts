import type { RunnableRecord, TaskRecord } from "../../state/records.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import type { GivenEnd, ReloadOrder, ReloadRecord } from "../reloads/queue.ts";
import type { Run } from "../scheduling/task-runner.ts";

export const RELOAD_TASKS = "/api/v1/reload-tasks";

/** Reloads the app of a task that is due, unless it is still reloading or its daily quota is used up. */
export function runTask(state: TenantState, task: TaskRecord): Run {
  // By Qlik's migration guide, an app's reload tasks stop once it has a task of the scheduling service.
  const isReplaced = state.schedulingTasks.all().some(({ appId }) => appId === task.appId);
  if (isReplaced && state.apps.has(task.appId)) return "skipped";
  const reload = startReload(state, task, { type: "chronos", resourceType: "reload-tasks" });
  return typeof reload === "string" ? reload : "started";
}

/** Starts the reload of a task, or returns why it was not started. */
export function startReload(
  { apps, ids, reloads, tenantId }: TenantState,
  { id, appId, userId, partial = false }: RunnableRecord,
  kind: Pick<ReloadOrder, "type" | "resourceType">,
  end?: () => Partial<GivenEnd>,
): ReloadRecord | "skipped" | "gone" {
  if (!apps.has(appId)) return "gone";
  if (reloads.pendingOf(appId) || reloads.isQuotaMet(appId)) return "skipped";
  const about = { id: ids.object(), tenantId, appId, userId, partial };
  return reloads.add({ ...about, weight: 1, resourceId: id, ...kind }, end?.());
}
