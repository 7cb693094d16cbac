import { listEntries } from "../../engine/list.ts";
import { notFound } from "../../engine/place.ts";
import { rulesOf } from "../../engine/rules.ts";
import type { Reactions } from "../../http/handler.ts";
import type { TaskRun } from "../../../../generated/schema.ts";
import { HttpError } from "../../http/http-error.ts";
import { logOf } from "../reloads/log.ts";
import { requireReloadableApp } from "./access.ts";
import { runAttributes } from "./list.ts";
import { lastRunOf, runsOf, TASKS } from "./run-records.ts";
import { requireTask } from "./tasks.ts";
import { presentRun } from "./view.ts";

const rules = rulesOf<TaskRun>({ attributes: runAttributes });

export const schedulingRunReactions: Reactions = {
  "GET /api/scheduling/tasks/{id}/runs": (call) => {
    const { state, user, path } = call;
    const { id } = requireTask(state, user, "reload", path.id);
    return listEntries(call, runsOf(state, id).entries, rules, (run) => presentRun(state, run));
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
    return listEntries(call, runs, rules, (run) => presentRun(state, run));
  },
};
