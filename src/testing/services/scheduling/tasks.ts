import type { TaskDefinition } from "../../../../generated/schema.ts";
import type { SchedulingTaskRecord } from "../../state/records.ts";
import type { Call, Handlers } from "../../http/handler.ts";
import { findProblem } from "../../http/validation/schema-validator.ts";
import { schemaNamed } from "../../description/description.ts";
import { paginate, readOrder } from "../../http/paging.ts";
import { invalid, HttpError } from "../../http/http-error.ts";
import type { User, TenantState } from "../../state/tenant-state.ts";
import { applyPatch, PatchError, type Change } from "../../http/json-patch.ts";
import type { Privilege } from "../permissions.ts";
import { requireReloadableApp, assertBelowLimit, canAccess, requireAccess } from "./access.ts";
import { publishTask } from "./events.ts";
import { readDocument } from "./document.ts";
import { readTaskFilter, taskFields } from "./list.ts";
import { removeRuns, startRun } from "./run-records.ts";
import { presentTask } from "./view.ts";
import { isoTime } from "../../state/time.ts";

/**
 * The handlers of scheduling tasks. Not supported: disabling tasks because of their owner or a move of their app, conditions,
 * retries and timeouts of actions, updates of datasets.
 */
export const schedulingTaskHandlers: Handlers = {
  "GET /api/scheduling/tasks": ({ state, user, query, url }) => {
    const { resourceId } = query;
    const matches = readTaskFilter(query.filter, state);
    const order = readOrder(query, taskFields(state), { otherwise: "-updatedAt" });
    const tasks = state.schedulingTasks
      .all()
      .filter(
        (task) =>
          (resourceId === undefined || task.appId === resourceId) &&
          canAccess(state, user, "reload", task) &&
          matches(task),
      );
    const { data, links } = paginate(tasks, order, query, url, { next: "page", prev: "page" });
    return { status: 200, body: { data: data.map((task) => presentTask(state, task)), links } };
  },

  "POST /api/scheduling/tasks": async (call) => {
    const { state, user, body } = call;
    const { schedule, ...read } = await readDocument(body, state.clock.now());
    const app = requireReloadableApp(state, user, read.appId);
    assertBelowLimit(state.schedulingTasks.all(), app);
    const now = isoTime(state.clock);
    const task: SchedulingTaskRecord = {
      id: state.ids.uuid(),
      sequence: state.ids.sequence(),
      userId: user.id,
      ...read,
      ...switchedBy(body),
      received: new Set(),
      triggerId: state.ids.uuid(),
      orchestrationId: state.ids.uuid(),
      actionId: state.ids.uuid(),
      createdAt: now,
      createdBy: user.id,
      updatedAt: now,
      updatedBy: user.id,
      lastExecutionTime: undefined,
      nextExecutionTime: undefined,
    };
    const created = state.schedulingTasks.set(task, schedule);
    publishTask(call, "created", created);
    return { status: 201, body: presentTask(state, created) };
  },

  "GET /api/scheduling/tasks/{id}": ({ state, user, path }) => ({
    status: 200,
    body: presentTask(state, requireTask(state, user, "reload", path.id)),
  }),

  "PUT /api/scheduling/tasks/{id}": async (call) => {
    const { state, user, path, body } = call;
    requireTask(state, user, "reload", path.id);
    const task = await replace(call, path.id, body);
    return { status: 200, body: presentTask(state, task) };
  },

  "PATCH /api/scheduling/tasks/{id}": async (call) => {
    const { state, user, path, body } = call;
    const previous = presentTask(state, requireTask(state, user, "reload", path.id));
    const task = await replace(call, path.id, applyWebhookPatch(previous, body));
    return { status: 200, body: presentTask(state, task) };
  },

  "DELETE /api/scheduling/tasks/{id}": (call) => {
    const { state, user, path } = call;
    const task = requireTask(state, user, "reload", path.id);
    publishTask(call, "deleted", task);
    state.schedulingTasks.remove(task.id);
    removeRuns(state, task.id);
    return { status: 204 };
  },

  // A disabled task can be started too: only its triggers are disabled.
  "POST /api/scheduling/tasks/{id}/actions/start": ({ state, user, path, query }) => {
    const task = requireTask(state, user, "reload", path.id);
    const run = startRun(state, task, query.source ?? "manual");
    if (typeof run !== "string") return { status: 200, body: { message: "Task started" } };
    // The operation declares no 409.
    if (state.reloads.pendingOf(task.appId)) {
      const detail = `App ${task.appId} is already being reloaded.`;
      throw new HttpError(400, { title: "A reload of this app is pending", detail });
    }
    const detail = `App ${task.appId} has used up its reloads of today.`;
    throw new HttpError(403, { title: "The reload quota is used up", detail });
  },
};

export function requireTask(
  state: TenantState,
  user: User,
  privilege: Privilege,
  id: string,
): SchedulingTaskRecord {
  return requireAccess(state, user, privilege, state.schedulingTasks.get(id));
}

function switchedBy({
  enabled = false,
}: TaskDefinition): Pick<SchedulingTaskRecord, "state" | "disabledCode"> {
  return enabled
    ? { state: "Enabled", disabledCode: undefined }
    : { state: "Disabled", disabledCode: "MANUALLY" };
}

/** Replaces a task. The user who changes a task becomes its owner. */
async function replace(
  { state, user }: Pick<Call, "state" | "user">,
  id: string,
  body: TaskDefinition,
): Promise<SchedulingTaskRecord> {
  const { schedule, ...read } = await readDocument(body, state.clock.now());
  // The task may have run or may have been deleted meanwhile.
  const previous = requireTask(state, user, "reload", id);
  const app = requireReloadableApp(state, user, read.appId);
  if (app.id !== previous.appId) assertBelowLimit(state.schedulingTasks.all(), app);
  const task: SchedulingTaskRecord = {
    ...previous,
    ...read,
    ...switchedBy(body),
    userId: user.id,
    received: new Set(),
    updatedAt: isoTime(state.clock),
    updatedBy: user.id,
    nextExecutionTime: undefined,
  };
  const replaced = state.schedulingTasks.set(task, schedule);
  publishTask({ state, user }, "updated", replaced);
  return replaced;
}

function applyWebhookPatch(task: object, changes: readonly Change[]): TaskDefinition {
  try {
    const document = applyPatch(task, changes);
    const problem = findProblem(document, schemaNamed("TaskDefinition"));
    if (problem) throw invalid({ pointer: problem.pointer }, problem.text);
    return document as TaskDefinition;
  } catch (error) {
    throw error instanceof PatchError ? invalid({ pointer: error.pointer }, error.message) : error;
  }
}
