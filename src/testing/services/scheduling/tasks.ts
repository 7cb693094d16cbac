import type { TaskDefinition, TaskRun } from "../../../../generated/schema.ts";
import { publish } from "../../events/publish.ts";
import { notFound } from "../../engine/place.ts";
import { rulesOf, type EngineCall, type Rules, type RulesByPath } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";
import { HttpError } from "../../http/http-error.ts";
import type { SchedulingTaskRecord } from "../../state/records.ts";
import type { TenantState, User } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";
import type { Privilege } from "../permissions.ts";
import { assertAccess, assertBelowLimit, requireReloadableApp } from "./access.ts";
import { readDocument } from "./document.ts";
import { eventOf, cancelRuns, lastRunOf, runsOf, startRun, TASKS } from "./run-records.ts";
import { presentRun, presentTask, runAttributes, taskAttributes } from "./view.ts";
import type { GivenEnd } from "../reloads/queue.ts";
import { takeEnd } from "../reloads/reloads.ts";
import { loadSchedules } from "./schedule.ts";
import { listEntries } from "../../engine/list.ts";
import { logOf } from "../reloads/reloads.ts";
import { operations } from "../../../../generated/operations.ts";
import type { AnyReaction } from "../../engine/react.ts";
import { fitted } from "../../engine/respond.ts";

const START = "POST /api/scheduling/tasks/{id}/actions/start";

/**
 * The rules of scheduling tasks. Not supported: disabling tasks because of their owner or a move of their app, conditions,
 * retries and timeouts of actions, updates of datasets.
 */
const ownRules: Rules<SchedulingTaskRecord> = {
  events: "com.qlik.scheduling.task",
  event: eventOf,
  // The tasks of a deleted app don't exist any longer.
  sees: ({ state }, { appId }) => state.apps.has(appId),
  permit({ state, user }, _, task) {
    if (task) assertAccess(state, user, "reload", task);
  },
  create: createTask,
  change: (call, changed, before) => plan(call, { ...changed, id: before.id }, before),
  present: ({ state }, task) => presentTask(state, task),
  removed({ state }, { id }) {
    state.schedulingTasks.stop(id);
    cancelRuns(state, id);
  },
  attributes: taskAttributes,
};

export const rules: RulesByPath = {
  [TASKS]: rulesOf(ownRules),
  // The namespace that Qlik has replaced, but not marked as deprecated, has the same tasks.
  "/api/v1/tasks": rulesOf({ ...ownRules, sameAs: TASKS }),
};

const schedulingTaskReactions: Reactions = {
  "POST /api/scheduling/tasks": { before: loadSchedules },
  "PUT /api/scheduling/tasks/{id}": { before: loadSchedules },
  "PATCH /api/scheduling/tasks/{id}": { before: loadSchedules },

  // A disabled task can be started too: only its triggers are disabled.
  "POST /api/scheduling/tasks/{id}/actions/start": ({ state, user, path, query }) => {
    const task = requireTask(state, user, "reload", path.id);
    const end = (): Partial<GivenEnd> => takeEnd(state, START);
    const run = startRun(state, task, query.source ?? "manual", end);
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

/** @throws {HttpError} 404 when the task does not exist, 403 when the user may not use it. */
export function requireTask(
  state: TenantState,
  user: User,
  privilege: Privilege,
  id: string,
): SchedulingTaskRecord {
  const task = state.schedulingTasks.get(id);
  if (!task || !state.apps.has(task.appId)) throw notFound(TASKS, id);
  assertAccess(state, user, privilege, task);
  return task;
}

/** What the service keeps of a task when it is changed. */
type Kept = "id" | "triggerId" | "orchestrationId" | "actionId" | "createdAt" | "createdBy";

type Caller = Pick<EngineCall, "state" | "user">;

/** Adds a task for another operation than that of the collection. */
export function addTask(call: Caller, document: TaskDefinition): SchedulingTaskRecord {
  const { store } = call.state;
  const task = createTask(call, document);
  publish(call, "com.qlik.scheduling.task.created", eventOf(task, call));
  return store.at<SchedulingTaskRecord>(TASKS).set(task.id, task);
}

function createTask(call: Caller, document: TaskDefinition): SchedulingTaskRecord {
  const { state, user } = call;
  const ids = { triggerId: state.ids.uuid(), orchestrationId: state.ids.uuid() };
  const stamps = { createdAt: isoTime(state.clock), createdBy: user.id };
  const id = state.ids.uuid();
  return plan(call, { ...document, id, ...ids, actionId: state.ids.uuid(), ...stamps });
}

/** Plans the runs of a task that is created or changed. The user who changes a task becomes its owner. */
function plan(
  { state, user }: Caller,
  task: TaskDefinition & Pick<SchedulingTaskRecord, Kept>,
  before?: SchedulingTaskRecord,
): SchedulingTaskRecord {
  const { schedule, appId, partial } = readDocument(task, state.clock.now());
  const app = requireReloadableApp(state, user, appId);
  if (app.id !== before?.appId) assertBelowLimit(state.schedulingTasks.all(), app);
  return state.schedulingTasks.plan(
    {
      ...task,
      // Computed for each response.
      metadata: undefined,
      appId,
      resourceId: appId,
      partial,
      state: task.enabled ? "Enabled" : "Disabled",
      disabledCode: task.enabled ? undefined : "MANUALLY",
      userId: user.id,
      received: new Set(),
      updatedAt: isoTime(state.clock),
      updatedBy: user.id,
    },
    schedule,
  );
}

const runRules = rulesOf<TaskRun>({ attributes: runAttributes });

const schedulingRunReactions: Reactions = {
  "GET /api/scheduling/tasks/{id}/runs": (call) => {
    const { state, user, path } = call;
    const { id } = requireTask(state, user, "reload", path.id);
    return listEntries(call, runsOf(state, id).entries, runRules, (run) => presentRun(state, run));
  },

  "GET /api/scheduling/tasks/{id}/runs/last": ({ state, user, path }) => {
    const { id } = requireTask(state, user, "reload", path.id);
    const run = lastRunOf(state, id);
    if (run) return { status: 200, body: presentRun(state, run) };
    throw new HttpError(404, { title: "Run not found", detail: `Task ${id} has never run.` });
  },

  "GET /api/scheduling/tasks/{id}/runs/{runId}/log": ({ state, user, path }) => {
    const { id } = requireTask(state, user, "reload", path.id);
    const run = runsOf(state, id).get(path.runId);
    if (!run) throw notFound(`${TASKS}/${id}/runs`, path.runId);
    const reload = state.reloads.get(run.reloadId);
    return { status: 200, body: { logContent: reload ? logOf(reload) : "" } };
  },

  "GET /api/scheduling/tasks/resources/{id}/runs": (call) => {
    const { state, user, path } = call;
    const app = requireReloadableApp(state, user, path.id);
    const runs = state.schedulingTasks
      .all()
      .flatMap(({ id }) => runsOf(state, id).entries)
      .filter(({ record }) => record.appId === app.id);
    return listEntries(call, runs, runRules, (run) => presentRun(state, run));
  },
};

const handlers = { ...schedulingTaskReactions, ...schedulingRunReactions };

const formerTaskReactions: Reactions = Object.fromEntries(
  Object.entries(handlers as Readonly<Record<string, AnyReaction>>).flatMap(
    ([key, handle]): [string, AnyReaction][] => {
      const former = key.replace("/api/scheduling/", "/api/v1/");
      if (!Object.hasOwn(operations, former)) return [];
      if (typeof handle !== "function") return [[former, handle]];
      const reaction: AnyReaction = async (call) => fitted(former, await handle(call));
      return [[former, reaction]];
    },
  ),
);

export const reactions: Reactions = {
  ...schedulingTaskReactions,
  ...schedulingRunReactions,
  ...formerTaskReactions,
};
