import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";
import type { RunnableRecord, TaskRecord } from "../../state/records.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { assertAccess, assertBelowLimit, requireReloadableApp } from "../scheduling/access.ts";
import { loadSchedules, readSchedule } from "../scheduling/schedule.ts";
import type { GivenEnd, ReloadOrder, ReloadRecord } from "../reloads/queue.ts";
import type { Run } from "../scheduling/task-runner.ts";

export const RELOAD_TASKS = "/api/v1/reload-tasks";

/** The rules of reload tasks. `autoReload` is only stored: nothing but reloads changes an app's data in a tenant. */
export const rules: RulesByPath = {
  [RELOAD_TASKS]: rulesOf<TaskRecord>({
    // The tasks of a deleted app don't exist any longer.
    sees: ({ state }, { appId }) => state.apps.has(appId),
    permit({ state, user }, verb, task) {
      if (task) assertAccess(state, user, verb === "read" ? "read" : "reload", task);
    },
    create({ state, user }, draft) {
      const app = requireReloadableApp(state, user, draft.appId);
      const unset = { disabledCode: undefined, lastExecutionTime: undefined, migrated: false };
      const planned = plan(state, { ...draft, ...unset, userId: user.id, state: "Enabled" });
      assertBelowLimit(state.tasks.all(), app);
      return planned;
    },
    change({ state, user, body }, _, before) {
      const sent = body as Partial<TaskRecord>;
      const { id, tenantId, userId, lastExecutionTime } = before;
      // Qlik does not document what happens to settings that are left out. Here they stay.
      const task = { ...before, ...sent, id, tenantId, userId, lastExecutionTime };
      const app = requireReloadableApp(state, user, task.appId);
      if (app.id !== before.appId) assertBelowLimit(state.tasks.all(), app);
      const isDisabled = (sent.state ?? before.state) === "Disabled";
      return plan(state, {
        ...task,
        state: sent.state ?? (isDisabled ? "Disabled" : "Enabled"),
        disabledCode: isDisabled ? (before.disabledCode ?? "MANUALLY") : undefined,
      });
    },
    present: ({ state }, task) => ({ ...task, spaceId: state.apps.get(task.appId)?.spaceId }),
    removed({ state }, { id }) {
      state.tasks.stop(id);
    },
  }),
};

export const reactions: Reactions = {
  "POST /api/v1/reload-tasks": { before: loadSchedules },
  "PUT /api/v1/reload-tasks/{taskId}": { before: loadSchedules },
};

/** Plans the runs of a task. Empty settings are as good as none. */
function plan({ clock, tasks }: TenantState, task: TaskRecord): TaskRecord {
  const { startDateTime = "", endDateTime = "", recurrence = [] } = task;
  const times = {
    startDateTime: startDateTime === "" ? undefined : startDateTime,
    endDateTime: endDateTime === "" ? undefined : endDateTime,
    recurrence: recurrence.length > 0 ? recurrence : undefined,
  };
  return tasks.plan({ ...task, ...times }, readSchedule({ ...task, ...times }, clock.now()));
}

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
