import type { TaskDefinition } from "../../../../generated/schema.ts";
import type { SchedulingTaskRecord } from "../../state/records.ts";
import type { Handlers } from "../../http/handler.ts";
import { problemOf } from "../../http/validation/schema-validator.ts";
import { schemas } from "../../http/validation/openapi.ts";
import { paginate, readOrder } from "../../http/paging.ts";
import { invalid, Refusal } from "../../http/http-error.ts";
import type { User, World } from "../../state/tenant-state.ts";
import { applyPatch, PatchError, type Change } from "../../http/json-patch.ts";
import type { Privilege } from "../permissions.ts";
import { appToReload, assertRoom, isOpenTo, openTask } from "./access.ts";
import { readDocument } from "./document.ts";
import { readTaskFilter, taskFields } from "./list.ts";
import { removeRuns, startRun } from "./run-records.ts";
import { presentTask } from "./view.ts";
import { isoTime } from "../../state/time.ts";

/**
 * What else Qlik has, and a tenant has nothing that could cause it: tasks that are disabled because of their owner or a
 * move of their app, conditions, retries and timeouts of actions, updates of datasets.
 */
export const schedulingTaskHandlers: Handlers = {
  "GET /api/scheduling/tasks": ({ world, user, query, url }) => {
    const { resourceId } = query;
    const matches = readTaskFilter(query.filter, world);
    const order = readOrder(query, taskFields(world), { otherwise: "-updatedAt" });
    const tasks = world.schedulingTasks
      .all()
      .filter(
        (task) =>
          (resourceId === undefined || task.appId === resourceId) &&
          isOpenTo(world, user, "reload", task) &&
          matches(task),
      );
    const { data, links } = paginate(tasks, order, query, url, "page");
    return { status: 200, body: { data: data.map((task) => presentTask(world, task)), links } };
  },

  "POST /api/scheduling/tasks": async ({ world, user, body }) => {
    const { schedule, ...read } = await readDocument(body, world.clock.now());
    const app = appToReload(world, user, read.appId);
    assertRoom(world.schedulingTasks.all(), app);
    const now = isoTime(world.clock);
    const task: SchedulingTaskRecord = {
      id: world.ids.uuid(),
      sequence: world.ids.sequence(),
      userId: user.id,
      ...read,
      ...switchedBy(body),
      received: new Set(),
      triggerId: world.ids.uuid(),
      orchestrationId: world.ids.uuid(),
      actionId: world.ids.uuid(),
      createdAt: now,
      createdBy: user.id,
      updatedAt: now,
      updatedBy: user.id,
      lastExecutionTime: undefined,
      nextExecutionTime: undefined,
    };
    return { status: 201, body: presentTask(world, world.schedulingTasks.set(task, schedule)) };
  },

  "GET /api/scheduling/tasks/{id}": ({ world, user, path }) => ({
    status: 200,
    body: presentTask(world, taskFor(world, user, "reload", path.id)),
  }),

  "PUT /api/scheduling/tasks/{id}": async ({ world, user, path, body }) => {
    taskFor(world, user, "reload", path.id);
    const task = await replace(world, user, path.id, body);
    return { status: 200, body: presentTask(world, task) };
  },

  "PATCH /api/scheduling/tasks/{id}": async ({ world, user, path, body }) => {
    const before = presentTask(world, taskFor(world, user, "reload", path.id));
    const task = await replace(world, user, path.id, patched(before, body));
    return { status: 200, body: presentTask(world, task) };
  },

  "DELETE /api/scheduling/tasks/{id}": ({ world, user, path }) => {
    const { id } = taskFor(world, user, "reload", path.id);
    world.schedulingTasks.remove(id);
    removeRuns(world, id);
    return { status: 204 };
  },

  // A task that is disabled may be started all the same: it is its triggers that are off.
  "POST /api/scheduling/tasks/{id}/actions/start": ({ world, user, path, query }) => {
    const task = taskFor(world, user, "reload", path.id);
    const run = startRun(world, task, query.source ?? "manual");
    if (typeof run !== "string") return { status: 200, body: { message: "Task started" } };
    // The operation declares neither 409 nor a reason of its own.
    if (world.reloads.pendingOf(task.appId)) {
      const detail = `App ${task.appId} is being reloaded, and has one reload at a time.`;
      throw new Refusal(400, { title: "A reload of this app is pending", detail });
    }
    const detail = `App ${task.appId} has had all the reloads that it may have today.`;
    throw new Refusal(403, { title: "The reload quota is met", detail });
  },
};

export function taskFor(
  world: World,
  user: User,
  privilege: Privilege,
  id: string,
): SchedulingTaskRecord {
  return openTask(world, user, privilege, world.schedulingTasks.get(id));
}

function switchedBy({
  enabled = false,
}: TaskDefinition): Pick<SchedulingTaskRecord, "state" | "disabledCode"> {
  return enabled
    ? { state: "Enabled", disabledCode: undefined }
    : { state: "Disabled", disabledCode: "MANUALLY" };
}

/** Whoever changes a task owns it from then on. */
async function replace(
  world: World,
  user: User,
  id: string,
  body: TaskDefinition,
): Promise<SchedulingTaskRecord> {
  const { schedule, ...read } = await readDocument(body, world.clock.now());
  // It may have run meanwhile, or may have been deleted.
  const before = taskFor(world, user, "reload", id);
  const app = appToReload(world, user, read.appId);
  if (app.id !== before.appId) assertRoom(world.schedulingTasks.all(), app);
  const task: SchedulingTaskRecord = {
    ...before,
    ...read,
    ...switchedBy(body),
    userId: user.id,
    received: new Set(),
    updatedAt: isoTime(world.clock),
    updatedBy: user.id,
    nextExecutionTime: undefined,
  };
  return world.schedulingTasks.set(task, schedule);
}

function patched(task: object, changes: readonly Change[]): TaskDefinition {
  try {
    const document = applyPatch(task, changes);
    const problem = problemOf(document, schemas["#/components/schemas/TaskDefinition"] ?? {});
    if (problem) throw invalid({ pointer: problem.pointer }, problem.text);
    return document as TaskDefinition;
  } catch (error) {
    throw error instanceof PatchError ? invalid({ pointer: error.pointer }, error.message) : error;
  }
}
