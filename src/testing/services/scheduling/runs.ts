import type { TaskRuns } from "../../../../generated/schema.ts";
import type { Query } from "../../../types.ts";
import type { TaskRunRecord } from "../../state/records.ts";
import type { Call, Handlers } from "../../http/handler.ts";
import { paginate, readOrder } from "../../http/paging.ts";
import { HttpError } from "../../http/http-error.ts";
import { logOf } from "../reloads/log.ts";
import { requireTask } from "./tasks.ts";
import { requireReloadableApp } from "./access.ts";
import { runFields } from "./list.ts";
import { lastRunOf, runsOfTask } from "./run-records.ts";
import { presentRun } from "./view.ts";

export const schedulingRunHandlers: Handlers = {
  "GET /api/scheduling/tasks/{id}/runs": ({ state, user, path, query, url }) => {
    const { id } = requireTask(state, user, "reload", path.id);
    return { status: 200, body: pageOf(runsOfTask(state, id), { state, query, url }) };
  },

  "GET /api/scheduling/tasks/{id}/runs/last": ({ state, user, path }) => {
    const { id } = requireTask(state, user, "reload", path.id);
    const run = lastRunOf(state, id);
    if (!run) throw noRun(`Task ${id} has never run.`);
    return { status: 200, body: presentRun(state, run) };
  },

  "GET /api/scheduling/tasks/{id}/runs/{runId}/log": ({ state, user, path }) => {
    const { id } = requireTask(state, user, "reload", path.id);
    const run = runsOfTask(state, id).find((each) => each.id === path.runId);
    if (!run) throw noRun(`Task ${id} has no run ${path.runId}.`);
    const reload = state.reloads.get(run.reloadId);
    return { status: 200, body: { logContent: reload ? logOf(reload) : "" } };
  },

  "GET /api/scheduling/tasks/resources/{id}/runs": ({ state, user, path, query, url }) => {
    const app = requireReloadableApp(state, user, path.id);
    const runs = [...state.taskRuns.values()].filter(({ appId }) => appId === app.id);
    return { status: 200, body: pageOf(runs, { state, query, url }) };
  },
};

function noRun(detail: string): HttpError {
  return new HttpError(404, { title: "Run not found", detail });
}

function pageOf(
  runs: readonly TaskRunRecord[],
  {
    state,
    query,
    url,
  }: Pick<Call, "state" | "url"> & {
    readonly query: Query<"GET /api/scheduling/tasks/{id}/runs">;
  },
): TaskRuns {
  const order = readOrder(query, runFields(state), { otherwise: "-startedAt" });
  const { data, links } = paginate(runs, order, query, url, { next: "page", prev: "page" });
  return { data: data.map((run) => presentRun(state, run)), links };
}
