/** Starts and finds the runs of scheduling tasks. */
import type { TaskRunStatus, TaskRunSummary } from "../../../../generated/schema.ts";
import type { SchedulingTaskRecord, TaskRunRecord } from "../../state/records.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { startReload } from "../reload-tasks/run-task.ts";
import type { Collection } from "../../engine/store.ts";
import type { GivenEnd } from "../reloads/queue.ts";
import type { Run } from "./task-runner.ts";

export const TASKS = "/api/scheduling/tasks";

export function runsOf({ store }: TenantState, taskId: string): Collection<TaskRunRecord> {
  return store.at(`${TASKS}/${taskId}/runs`);
}

/** The trigger of a run that a schedule starts. Qlik only documents `manual`. */
const SCHEDULE = "schedule";

/** Runs a task that is due. */
export function runOnSchedule(state: TenantState, task: SchedulingTaskRecord): Run {
  const run = startRun(state, task, SCHEDULE);
  return typeof run === "string" ? run : "started";
}

/** Reloads the task's app. No run is recorded when the app cannot be reloaded now. */
export function startRun(
  state: TenantState,
  task: SchedulingTaskRecord,
  triggeredBy: string,
  end?: () => Partial<GivenEnd>,
): TaskRunRecord | "skipped" | "gone" {
  const kind = { type: "choreographer", resourceType: "tasks" } as const;
  const reload = startReload(state, task, kind, end);
  if (typeof reload === "string") return reload;
  const run: TaskRunRecord = {
    id: state.ids.uuid(),
    taskId: task.id,
    taskName: task.name,
    actionId: task.actionId,
    appId: task.appId,
    reloadId: reload.id,
    startedAt: reload.creationTime,
    executedAs: task.userId,
    triggeredBy,
  };
  return runsOf(state, task.id).set(run.id, run);
}

/** Returns the last run of a task. */
export function lastRunOf(state: TenantState, taskId: string): TaskRunRecord | undefined {
  return runsOf(state, taskId).records.at(-1);
}

/** Cancels the reload of a run that has not ended. */
export function cancelRuns(state: TenantState, taskId: string): void {
  for (const { reloadId } of runsOf(state, taskId).records) {
    const reload = state.reloads.get(reloadId);
    if (reload) state.reloads.cancel(reload);
  }
}

/** Returns the status of a run, which is that of its reload. The run of a cancelled reload has failed. */
export function summaryOf({ reloads }: TenantState, run: TaskRunRecord): TaskRunSummary {
  const { status = "FAILED", endTime } = reloads.get(run.reloadId) ?? {};
  return {
    id: run.id,
    status: STATUSES[status] ?? "FAILED",
    startedAt: run.startedAt,
    endedAt: endTime,
    executedAs: run.executedAs,
    triggeredBy: run.triggeredBy,
    workerId: run.reloadId,
    workerType: "reloads",
  };
}

const STATUSES: Readonly<Record<string, TaskRunStatus>> = {
  QUEUED: "RUNNING",
  RELOADING: "RUNNING",
  CANCELING: "RUNNING",
  SUCCEEDED: "SUCCEEDED",
};
