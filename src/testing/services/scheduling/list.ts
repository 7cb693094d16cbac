/** The sort fields and filters for lists of scheduling tasks and runs. */
import type { SchedulingTaskRecord, TaskRunRecord } from "../../state/records.ts";
import { invalid } from "../../http/http-error.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { FilterError, parseFilter, STRING_OPERATORS } from "../../http/scim.ts";
import { lastRunOf, summaryOf } from "./run-records.ts";
import { triggerOf } from "./view.ts";

type Fields<Entry> = Readonly<{ [name: string]: (entry: Entry) => string }>;

/** Returns the fields of tasks for sorting and filtering. Missing values sort first. */
export function taskFields(state: TenantState): Fields<SchedulingTaskRecord> {
  const last =
    (name: "status" | "triggeredBy" | "startedAt" | "endedAt" | "executedAs") =>
    ({ id }: SchedulingTaskRecord): string => {
      const run = lastRunOf(state, id);
      return (run && summaryOf(state, run)[name]) ?? "";
    };
  return {
    createdAt: ({ createdAt }) => createdAt,
    enabled: ({ state }) => String(state === "Enabled"),
    name: ({ definition }) => definition.name,
    ownerId: ({ userId }) => userId,
    resourceId: ({ appId }) => appId,
    spaceId: ({ appId }) => state.apps.get(appId)?.spaceId ?? "",
    updatedAt: ({ updatedAt }) => updatedAt,
    updatedBy: ({ updatedBy }) => updatedBy,
    lastStatus: last("status"),
    lastTriggeredBy: last("triggeredBy"),
    lastStartedAt: last("startedAt"),
    lastEndedAt: last("endedAt"),
    lastExecutedAs: last("executedAs"),
    // The names in Qlik's specification; which of them filters use is not documented.
    triggerType: (task) => triggerOf(task) ?? "",
  };
}

export function runFields(state: TenantState): Fields<TaskRunRecord> {
  return {
    startedAt: ({ startedAt }) => startedAt,
    endedAt: (run) => summaryOf(state, run).endedAt ?? "",
    status: (run) => summaryOf(state, run).status,
    taskId: ({ taskId }) => taskId,
    actionId: ({ actionId }) => actionId,
  };
}

/** Returns a predicate for tasks, from a filter. */
export function readTaskFilter(
  filter: string | undefined,
  state: TenantState,
): (task: SchedulingTaskRecord) => boolean {
  if (filter === undefined) return () => true;
  const attributes = Object.entries(taskFields(state)).map(
    ([name, valueOf]) =>
      [
        name,
        name === "enabled"
          ? ({ type: "boolean", valueOf: isEnabled } as const)
          : ({ type: "string", valueOf, isCaseless: true } as const),
      ] as const,
  );
  try {
    return parseFilter(filter, Object.fromEntries(attributes), STRING_OPERATORS);
  } catch (error) {
    throw error instanceof FilterError ? invalid({ parameter: "filter" }, error.message) : error;
  }
}

function isEnabled({ state }: SchedulingTaskRecord): boolean {
  return state === "Enabled";
}
