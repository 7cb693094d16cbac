/**
 * Tasks that are triggered when a run of another task ends: `com.qlik.v1.task.run.finished`. A tenant has no datasets, so
 * their updates never trigger a task.
 */
import type { TaskEvent } from "../../../../generated/schema.ts";
import type { SchedulingTaskRecord, TaskRunRecord } from "../../state/records.ts";
import type { EngineCall } from "../../engine/rules.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import type { ReloadRecord } from "../reloads/queue.ts";
import { awaitedEvents } from "./document.ts";
import { runsOf, startRun, summaryOf } from "./run-records.ts";

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
