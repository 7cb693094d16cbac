import type { ReloadTask } from "../../../../generated/schema.ts";
import type { TaskRecord } from "../../state/records.ts";
import type { Call, Handlers } from "../../http/handler.ts";
import { paginate, type Order } from "../../http/paging.ts";
import { invalid } from "../../http/http-error.ts";
import type { User, World } from "../../state/tenant-state.ts";
import type { Privilege } from "../permissions.ts";
import { appToReload, assertRoom, isOpenTo, openTask } from "../scheduling/access.ts";
import { readSchedule, ScheduleError, type Schedule } from "../scheduling/schedule.ts";

/** Changes of an app's data start no reload here, as nothing else changes them: `autoReload` is kept and told alone. */
export const reloadTaskHandlers: Handlers = {
  "GET /api/v1/reload-tasks": ({ world, user, query, url }) => {
    const { appId, partial } = query;
    const tasks = world.tasks
      .all()
      .filter(
        (task) =>
          (appId === undefined || task.appId === appId) &&
          (partial === undefined || task.partial === partial) &&
          isOpenTo(world, user, "read", task),
      );
    const { data, links } = paginate(tasks, BY_CREATION, query, url);
    return {
      status: 200,
      body: { data: data.map((task) => present(task, { world, url })), links },
    };
  },

  "POST /api/v1/reload-tasks": async ({ world, user, body, url }) => {
    const app = appToReload(world, user, body.appId);
    const settings = {
      timeZone: body.timeZone,
      startDateTime: body.startDateTime ?? "",
      endDateTime: body.endDateTime ?? "",
      recurrence: body.recurrence ?? [],
      partial: body.partial ?? false,
      autoReload: body.autoReload ?? false,
      autoReloadPartial: body.autoReloadPartial ?? false,
    };
    const schedule = await scheduleOf(settings, world);
    assertRoom(world.tasks.all(), app);
    const task: TaskRecord = {
      id: world.ids.object(),
      sequence: world.ids.sequence(),
      appId: app.id,
      userId: user.id,
      ...settings,
      state: "Enabled",
      disabledCode: undefined,
      lastExecutionTime: undefined,
      nextExecutionTime: undefined,
    };
    return { status: 201, body: present(world.tasks.set(task, schedule), { world, url }) };
  },

  "GET /api/v1/reload-tasks/{taskId}": ({ world, user, path, url }) => {
    const task = taskFor(world, user, "read", path.taskId);
    return { status: 200, body: present(task, { world, url }) };
  },

  // Qlik doesn't say what becomes of a setting that is left out. Here it stays.
  "PUT /api/v1/reload-tasks/{taskId}": async ({ world, user, path, body, url }) => {
    const before = taskFor(world, user, "reload", path.taskId);
    const settings = {
      timeZone: body.timeZone ?? before.timeZone,
      startDateTime: body.startDateTime ?? before.startDateTime,
      endDateTime: body.endDateTime ?? before.endDateTime,
      recurrence: body.recurrence ?? before.recurrence,
      partial: body.partial ?? before.partial,
      autoReload: body.autoReload ?? before.autoReload,
      autoReloadPartial: body.autoReloadPartial ?? before.autoReloadPartial,
    };
    const schedule = await scheduleOf(settings, world);
    // It may have run meanwhile.
    const task = taskFor(world, user, "reload", path.taskId);
    const app = appToReload(world, user, body.appId ?? task.appId);
    if (app.id !== task.appId) assertRoom(world.tasks.all(), app);
    const state = body.state ?? (task.state === "Disabled" ? "Disabled" : "Enabled");
    const changed: TaskRecord = {
      ...task,
      ...settings,
      appId: app.id,
      state,
      disabledCode: state === "Disabled" ? (task.disabledCode ?? "MANUALLY") : undefined,
      nextExecutionTime: undefined,
    };
    return { status: 200, body: present(world.tasks.set(changed, schedule), { world, url }) };
  },

  "DELETE /api/v1/reload-tasks/{taskId}": ({ world, user, path }) => {
    world.tasks.remove(taskFor(world, user, "reload", path.taskId).id);
    return { status: 204 };
  },
};

const BY_CREATION: Order<TaskRecord> = { name: "+id", descending: false, valueOf: () => "" };

function taskFor(world: World, user: User, privilege: Privilege, id: string): TaskRecord {
  return openTask(world, user, privilege, world.tasks.get(id));
}

async function scheduleOf(
  terms: Pick<TaskRecord, "timeZone" | "startDateTime" | "endDateTime" | "recurrence">,
  { clock }: World,
): Promise<Schedule> {
  try {
    return await readSchedule(terms, clock.now());
  } catch (error) {
    throw error instanceof ScheduleError
      ? invalid({ pointer: error.pointer }, error.message)
      : error;
  }
}

function present(task: TaskRecord, { world, url }: Pick<Call, "world" | "url">): ReloadTask {
  const { id, appId, userId, state, disabledCode, timeZone, recurrence, partial } = task;
  const { startDateTime, endDateTime, lastExecutionTime, nextExecutionTime } = task;
  const spaceId = world.apps.get(appId)?.spaceId;
  return {
    id,
    appId,
    tenantId: world.tenantId,
    userId,
    ...(spaceId !== undefined && { spaceId }),
    state,
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
