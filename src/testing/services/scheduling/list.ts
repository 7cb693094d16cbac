/** What lists of scheduling tasks and runs are filtered and sorted by besides their properties. Missing values sort first. */
import type { TaskRun, TaskRunSummary } from "../../../../generated/schema.ts";
import type { Rules } from "../../engine/rules.ts";
import type { SchedulingTaskRecord as Shown } from "../../state/records.ts";
import { triggerOf } from "./view.ts";

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
