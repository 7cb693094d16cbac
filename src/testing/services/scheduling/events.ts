/**
 * Tasks that wait for the end of others: `com.qlik.v1.task.run.finished`. Updates of datasets never come here, as a
 * tenant has no datasets.
 */
import type { TaskEvent } from "../../../../generated/schema.ts";
import type { SchedulingTaskRecord, TaskRunRecord } from "../../state/records.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import type { ReloadRecord } from "../reloads/queue.ts";
import { startRun, summaryOf } from "./run-records.ts";

const RUN_FINISHED = "com.qlik.v1.task.run.finished";

/** Sets off the tasks that have waited for the run of a task which a reload has just ended. */
export function afterTaskRun(state: TenantState, reload: ReloadRecord): void {
  const run = [...state.taskRuns.values()].find(({ reloadId }) => reloadId === reload.id);
  if (!run) return;
  const attributes = attributesOf(state, run);
  for (const task of state.schedulingTasks.all()) {
    if (task.state !== "Enabled" || !recordEvent(task, attributes)) continue;
    task.received.clear();
    startRun(state, task, run.taskName);
  }
}

/** Whether a task waits for another one's runs. */
export function waitsFor({ events }: SchedulingTaskRecord, taskId: string): boolean {
  return events.some(
    ({ type, correlation = [] }) =>
      type === RUN_FINISHED &&
      correlation.some(
        ({ contextAttributeName: name, contextAttributeValue: value }) =>
          name === "id" && value === taskId,
      ),
  );
}

/** Qlik names the attributes without saying more; by the name of its event, `id` is that of the task. */
function attributesOf(state: TenantState, run: TaskRunRecord): Readonly<Record<string, string>> {
  return {
    id: run.taskId,
    status: summaryOf(state, run).status,
    appId: run.appId,
    spaceId: state.apps.get(run.appId)?.spaceId ?? "",
  };
}

/** Notes an event, and tells whether all that the task has waited for has now come. */
function recordEvent(
  { events, exclusive, received }: SchedulingTaskRecord,
  attributes: Readonly<Record<string, string>>,
): boolean {
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
        // Qlik writes the same statuses in upper and in lower case.
        value === undefined || attributes[name]?.toLowerCase() === value.toLowerCase(),
    )
  );
}
