import type { ReloadTask } from "../../../../generated/schema.ts";
import type { TaskRecord } from "../../state/records.ts";
import type { Call, Handlers } from "../../http/handler.ts";
import { paginate, type Order } from "../../http/paging.ts";
import { invalid } from "../../http/http-error.ts";
import type { User, TenantState } from "../../state/tenant-state.ts";
import type { Privilege } from "../permissions.ts";
import {
  requireReloadableApp,
  assertBelowLimit,
  canAccess,
  requireAccess,
} from "../scheduling/access.ts";
import { readSchedule, ScheduleError, type Schedule } from "../scheduling/schedule.ts";

/** The handlers of reload tasks. `autoReload` is only stored: nothing but reloads changes an app's data in a tenant. */
export const reloadTaskHandlers: Handlers = {
  "GET /api/v1/reload-tasks": ({ state, user, query, url }) => {
    const { appId, partial } = query;
    const tasks = state.tasks
      .all()
      .filter(
        (task) =>
          (appId === undefined || task.appId === appId) &&
          (partial === undefined || task.partial === partial) &&
          canAccess(state, user, "read", task),
      );
    const { data, links } = paginate(tasks, BY_CREATION, query, url);
    return {
      status: 200,
      body: { data: data.map((task) => present(task, { state, url })), links },
    };
  },

  "POST /api/v1/reload-tasks": async ({ state, user, body, url }) => {
    const app = requireReloadableApp(state, user, body.appId);
    const settings = {
      timeZone: body.timeZone,
      startDateTime: body.startDateTime ?? "",
      endDateTime: body.endDateTime ?? "",
      recurrence: body.recurrence ?? [],
      partial: body.partial ?? false,
      autoReload: body.autoReload ?? false,
      autoReloadPartial: body.autoReloadPartial ?? false,
    };
    const schedule = await scheduleOf(settings, state);
    assertBelowLimit(state.tasks.all(), app);
    const task: TaskRecord = {
      id: state.ids.object(),
      sequence: state.ids.sequence(),
      appId: app.id,
      userId: user.id,
      ...settings,
      state: "Enabled",
      disabledCode: undefined,
      lastExecutionTime: undefined,
      nextExecutionTime: undefined,
    };
    return { status: 201, body: present(state.tasks.set(task, schedule), { state, url }) };
  },

  "GET /api/v1/reload-tasks/{taskId}": ({ state, user, path, url }) => {
    const task = requireTask(state, user, "read", path.taskId);
    return { status: 200, body: present(task, { state, url }) };
  },

  // Qlik does not document what happens to settings that are left out. Here they stay.
  "PUT /api/v1/reload-tasks/{taskId}": async ({ state, user, path, body, url }) => {
    const previous = requireTask(state, user, "reload", path.taskId);
    const settings = {
      timeZone: body.timeZone ?? previous.timeZone,
      startDateTime: body.startDateTime ?? previous.startDateTime,
      endDateTime: body.endDateTime ?? previous.endDateTime,
      recurrence: body.recurrence ?? previous.recurrence,
      partial: body.partial ?? previous.partial,
      autoReload: body.autoReload ?? previous.autoReload,
      autoReloadPartial: body.autoReloadPartial ?? previous.autoReloadPartial,
    };
    const schedule = await scheduleOf(settings, state);
    // The task may have run meanwhile.
    const task = requireTask(state, user, "reload", path.taskId);
    const app = requireReloadableApp(state, user, body.appId ?? task.appId);
    if (app.id !== task.appId) assertBelowLimit(state.tasks.all(), app);
    const taskState = body.state ?? (task.state === "Disabled" ? "Disabled" : "Enabled");
    const changed: TaskRecord = {
      ...task,
      ...settings,
      appId: app.id,
      state: taskState,
      disabledCode: taskState === "Disabled" ? (task.disabledCode ?? "MANUALLY") : undefined,
      nextExecutionTime: undefined,
    };
    return { status: 200, body: present(state.tasks.set(changed, schedule), { state, url }) };
  },

  "DELETE /api/v1/reload-tasks/{taskId}": ({ state, user, path }) => {
    state.tasks.remove(requireTask(state, user, "reload", path.taskId).id);
    return { status: 204 };
  },
};

const BY_CREATION: Order<TaskRecord> = { name: "+id", descending: false, valueOf: () => "" };

function requireTask(state: TenantState, user: User, privilege: Privilege, id: string): TaskRecord {
  return requireAccess(state, user, privilege, state.tasks.get(id));
}

async function scheduleOf(
  definition: Pick<TaskRecord, "timeZone" | "startDateTime" | "endDateTime" | "recurrence">,
  { clock }: TenantState,
): Promise<Schedule> {
  try {
    return await readSchedule(definition, clock.now());
  } catch (error) {
    throw error instanceof ScheduleError
      ? invalid({ pointer: error.pointer }, error.message)
      : error;
  }
}

function present(task: TaskRecord, { state, url }: Pick<Call, "state" | "url">): ReloadTask {
  const { id, appId, userId, disabledCode, timeZone, recurrence, partial } = task;
  const { startDateTime, endDateTime, lastExecutionTime, nextExecutionTime } = task;
  const spaceId = state.apps.get(appId)?.spaceId;
  return {
    id,
    appId,
    tenantId: state.tenantId,
    userId,
    ...(spaceId !== undefined && { spaceId }),
    state: task.state,
    ...(disabledCode !== undefined && { disabledCode }),
    timeZone,
    ...(startDateTime !== "" && { startDateTime }),
    ...(endDateTime !== "" && { endDateTime }),
    ...(recurrence.length > 0 && { recurrence: [...recurrence] }),
    partial,
    autoReload: task.autoReload,
    autoReloadPartial: task.autoReloadPartial,
    migrated: false,
    ...(lastExecutionTime !== undefined && { lastExecutionTime }),
    ...(nextExecutionTime !== undefined && { nextExecutionTime }),
    links: { self: { href: `${url.origin}/api/v1/reload-tasks/${id}` } },
  };
}
