/** Converts the records of scheduling tasks and runs to responses. */
import type {
  AppUsage,
  Task,
  TaskMetadata,
  TaskOrchestration,
  TaskRun,
  TaskRunSummary,
} from "../../../../generated/schema.ts";
import type {
  SchedulingTaskRecord,
  SchedulingTaskRecord as Shown,
  TaskRunRecord,
} from "../../state/records.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { awaitedEvents } from "./document.ts";
import { waitsFor, lastRunOf, summaryOf } from "./run-records.ts";
import type { Rules } from "../../engine/rules.ts";

/** Returns a task as callers see it, and what lists of tasks are filtered and sorted by. */
export function presentTask(
  state: TenantState,
  task: SchedulingTaskRecord,
): SchedulingTaskRecord & Pick<Task, "metadata"> {
  return { ...task, metadata: metadataOf(state, task) };
}

export function presentRun(state: TenantState, run: TaskRunRecord): TaskRun {
  const task = state.schedulingTasks.get(run.taskId);
  return {
    ...summaryOf(state, run),
    taskId: run.taskId,
    taskName: run.taskName,
    taskMeta: task ? metadataOf(state, task) : {},
    actionId: run.actionId,
    resourceId: run.appId,
  };
}

/** The types of trigger, in the order of Qlik's numbers. */
const TRIGGERS = [
  "TIME_SCHEDULE",
  "SINGLE_EVENT",
  "MULTI_EVENT",
  "MIXED",
  "AAO_DATA_UPDATED",
] as const;

/** Returns the trigger of a task; `undefined` for a task that is only started by hand. */
export function triggerOf(task: SchedulingTaskRecord): (typeof TRIGGERS)[number] | undefined {
  const events = awaitedEvents(task);
  if (task.start) return events.length > 0 ? "MIXED" : "TIME_SCHEDULE";
  if (events.length > 1) return "MULTI_EVENT";
  const [event] = events;
  return event?.source === "dataset.updated" ? "AAO_DATA_UPDATED" : event && "SINGLE_EVENT";
}

/** The number of the newest task system in Qlik's specification, MINIBUS. */
const ORCHESTRATION_TYPE = 3;

function metadataOf(state: TenantState, task: SchedulingTaskRecord): TaskMetadata {
  const app = state.apps.get(task.appId);
  const spaceType = app?.spaceId === undefined ? "personal" : state.spaces.get(app.spaceId)?.type;
  const trigger = triggerOf(task);
  const disabledCode = task.state === "Completed" ? "SCHEDULE-EXPIRED" : task.disabledCode;
  return {
    usage: usageOf(app?.usage),
    ownerId: task.userId,
    spaceId: app?.spaceId ?? "",
    spaceType,
    tenantId: state.tenantId,
    createdAt: task.createdAt,
    createdBy: task.createdBy,
    updatedAt: task.updatedAt,
    disabledCode,
    resourceType: "app",
    resourceName: app?.name,
    topology: {
      isChild: awaitedEvents(task).some(({ type }) => type === "com.qlik.v1.task.run.finished"),
      isParent: state.schedulingTasks.all().some((other) => waitsFor(other, task.id)),
    },
    trigger: trigger && { id: task.triggerId, type: TRIGGERS.indexOf(trigger) },
    orchestration: orchestrationOf(state, task),
  };
}

/** Returns the usage of a task: apps have one more, which tasks don't have. */
function usageOf(usage: AppUsage = "ANALYTICS"): AppUsage {
  return usage === "DIRECT_QUERY_MODE" ? "ANALYTICS" : usage;
}

function orchestrationOf(state: TenantState, task: SchedulingTaskRecord): TaskOrchestration {
  const system = { id: task.orchestrationId, type: ORCHESTRATION_TYPE };
  const run = lastRunOf(state, task.id);
  if (!run) return system;
  const lastRun = summaryOf(state, run);
  const attrs = {
    last_run_status: lastRun.status,
    last_run_startedAt: run.startedAt,
    ...(lastRun.endedAt !== undefined && { last_run_endedAt: lastRun.endedAt }),
    last_run_worker_type: "reloads",
  };
  return { ...system, attrs, lastRun };
}

type Attributes<Row extends object> = NonNullable<Rules<Row>["attributes"]>;

const lastRun = (name: keyof TaskRunSummary) => (task: Shown) => [
  task.metadata?.orchestration?.lastRun?.[name] ?? "",
];

export const taskAttributes: Attributes<Shown> = {
  createdAt: ({ createdAt }) => [createdAt],
  ownerId: ({ userId }) => [userId],
  spaceId: ({ metadata }) => [metadata?.spaceId ?? ""],
  updatedAt: ({ updatedAt }) => [updatedAt],
  updatedBy: ({ updatedBy }) => [updatedBy],
  lastStatus: lastRun("status"),
  lastTriggeredBy: lastRun("triggeredBy"),
  lastStartedAt: lastRun("startedAt"),
  lastEndedAt: lastRun("endedAt"),
  lastExecutedAs: lastRun("executedAs"),
  // The names in Qlik's specification; which of them filters use is not documented.
  triggerType: (task) => [triggerOf(task) ?? ""],
};

export const runAttributes: Attributes<TaskRun> = {
  endedAt: ({ endedAt = "" }) => [endedAt],
  status: ({ status }) => [status ?? ""],
};
