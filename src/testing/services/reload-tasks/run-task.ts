import type { RunnableRecord, TaskRecord } from "../../state/records.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import type { ReloadOrder, ReloadRecord } from "../reloads/queue.ts";
import type { Run } from "../scheduling/task-runner.ts";

/** Reloads the app of a task that is due, unless it is still reloading or has had all its reloads of the day. */
export function runTask(state: TenantState, task: TaskRecord): Run {
  // By Qlik's guide to their migration, an app's reload tasks are off once it has one of the scheduling service.
  const isReplaced = state.schedulingTasks.all().some(({ appId }) => appId === task.appId);
  if (isReplaced && state.apps.has(task.appId)) return "skipped";
  const reload = startReload(state, task, { type: "chronos", resourceType: "reload-tasks" });
  return typeof reload === "string" ? reload : "started";
}

/** The reload that a task starts, or why it starts none. */
export function startReload(
  { apps, ids, reloads }: TenantState,
  { id, appId, userId, partial }: RunnableRecord,
  kind: Pick<ReloadOrder, "type" | "resourceType">,
): ReloadRecord | "skipped" | "gone" {
  if (!apps.has(appId)) return "gone";
  if (reloads.pendingOf(appId) || reloads.isQuotaMet(appId)) return "skipped";
  return reloads.add({
    id: ids.object(),
    sequence: ids.sequence(),
    appId,
    userId,
    partial,
    weight: 1,
    resourceId: id,
    ...kind,
  });
}
