/** Starts and finds the runs of scheduling tasks, and the tasks that wait for the runs of others. */
import type { TaskEvent, TaskRunStatus, TaskRunSummary } from "../../../../generated/schema.ts";
import type { SchedulingTaskRecord, TaskRunRecord } from "../../state/records.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { startReload } from "../reload-tasks/reload-tasks.ts";
import { collectionAt, type CollectionAt } from "../../engine/store.ts";
import type { GivenEnd } from "../reloads/queue.ts";
import type { Run } from "./task-runner.ts";
import type { EngineCall } from "../../engine/rules.ts";
import type { ReloadRecord } from "../reloads/queue.ts";
import { awaitedEvents } from "./document.ts";

export const TASKS = "/api/scheduling/tasks";

export const runsOf: CollectionAt<TaskRunRecord, [taskId: string]> = collectionAt(
  `${TASKS}/{taskId}/runs`,
);

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

const RUN_FINISHED = "com.qlik.v1.task.run.finished";

/** Starts the tasks that were waiting for the task run of a reload that has ended. */
export function afterTaskRun(state: TenantState, reload: ReloadRecord): void {
  const { resourceId = "" } = reload;
  const run = runsOf(state, resourceId).records.find(({ reloadId }) => reloadId === reload.id);
  if (!run) return;
  const attributes = attributesOf(state, run);
  for (const task of state.schedulingTasks.all()) {
    if (task.state !== "Enabled" || !recordEvent(task, attributes)) continue;
    task.received.clear();
    startRun(state, task, run.taskName);
  }
}

/** Returns whether a task waits for the runs of another one. */
export function waitsFor(task: SchedulingTaskRecord, taskId: string): boolean {
  return awaitedEvents(task).some(
    ({ type, correlation = [] }) =>
      type === RUN_FINISHED &&
      correlation.some(
        ({ contextAttributeName: name, contextAttributeValue: value }) =>
          name === "id" && value === taskId,
      ),
  );
}

/** Returns the attributes for correlations. Qlik only documents their names; `id` is probably that of the task. */
function attributesOf(state: TenantState, run: TaskRunRecord): Readonly<Record<string, string>> {
  return {
    id: run.taskId,
    status: summaryOf(state, run).status,
    appId: run.appId,
    spaceId: state.apps.get(run.appId)?.spaceId ?? "",
  };
}

/** Records an event. Returns whether the task has received all events that it waits for. */
function recordEvent(
  task: SchedulingTaskRecord,
  attributes: Readonly<Record<string, string>>,
): boolean {
  const { received, states: [{ exclusive = true } = {}] = [] } = task;
  const events = awaitedEvents(task);
  const met = events.filter((event) => matchesEvent(event, attributes));
  for (const { name = "" } of met) received.add(name);
  return met.length > 0 && (exclusive || events.every(({ name = "" }) => received.has(name)));
}

function matchesEvent(
  { type, correlation = [] }: TaskEvent,
  attributes: Readonly<Record<string, string>>,
): boolean {
  return (
    type === RUN_FINISHED &&
    correlation.every(
      ({ contextAttributeName: name, contextAttributeValue: value }) =>
        // Qlik writes statuses in upper case and in lower case.
        value === undefined || attributes[name]?.toLowerCase() === value.toLowerCase(),
    )
  );
}

/** Returns what the events of a change say of a task. */
export function eventOf(task: SchedulingTaskRecord, { state }: Pick<EngineCall, "state">): object {
  const spaceId = state.apps.get(task.appId)?.spaceId;
  return { ...task, action: "reload", ownerId: task.userId, spaceId, resourceType: "app" };
}
