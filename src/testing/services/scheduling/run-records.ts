/** Starts and finds the runs of scheduling tasks. */
import type { TaskRunStatus, TaskRunSummary } from "../../../../generated/schema.ts";
import type { SchedulingTaskRecord, TaskRunRecord } from "../../state/records.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { startReload } from "../reload-tasks/run-task.ts";
import type { Run } from "./task-runner.ts";

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
): TaskRunRecord | "skipped" | "gone" {
  const reload = startReload(state, task, { type: "choreographer", resourceType: "tasks" });
  if (typeof reload === "string") return reload;
  const run: TaskRunRecord = {
    id: state.ids.uuid(),
    sequence: state.ids.sequence(),
    taskId: task.id,
    taskName: task.definition.name,
    actionId: task.actionId,
    appId: task.appId,
    reloadId: reload.id,
    startedAt: reload.creationTime,
    executedAs: task.userId,
    triggeredBy,
  };
  state.taskRuns.set(run.id, run);
  return run;
}

export function runsOfTask({ taskRuns }: TenantState, taskId: string): TaskRunRecord[] {
  return [...taskRuns.values()].filter((run) => run.taskId === taskId);
}

/** Returns the last run of a task. */
export function lastRunOf(state: TenantState, taskId: string): TaskRunRecord | undefined {
  return runsOfTask(state, taskId).at(-1);
}

/** Removes the runs of a task, and cancels the reload of a run that has not ended. */
export function removeRuns(state: TenantState, taskId: string): void {
  for (const { id, reloadId } of runsOfTask(state, taskId)) {
    const reload = state.reloads.get(reloadId);
    if (reload) state.reloads.cancel(reload);
    state.taskRuns.delete(id);
  }
}

/** Returns the status of a run, which is that of its reload. The run of a cancelled reload has failed. */
export function summaryOf({ reloads }: TenantState, run: TaskRunRecord): TaskRunSummary {
  const { status = "FAILED", endTime } = reloads.get(run.reloadId) ?? {};
  return {
    id: run.id,
    status: STATUSES[status] ?? "FAILED",
    startedAt: run.startedAt,
    ...(endTime !== undefined && { endedAt: endTime }),
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
