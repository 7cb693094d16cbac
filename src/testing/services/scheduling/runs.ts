import type { TaskRuns } from "../../../../generated/schema.ts";
import type { Query } from "../../../types.ts";
import type { TaskRunRecord } from "../../state/records.ts";
import type { Call, Handlers } from "../../http/handler.ts";
import { paginate, readOrder } from "../../http/paging.ts";
import { Refusal } from "../../http/http-error.ts";
import { logOf } from "../reloads/log.ts";
import { taskFor } from "./tasks.ts";
import { appToReload } from "./access.ts";
import { runFields } from "./list.ts";
import { lastRunOf, runsOfTask } from "./run-records.ts";
import { presentRun } from "./view.ts";

export const schedulingRunHandlers: Handlers = {
  "GET /api/scheduling/tasks/{id}/runs": ({ world, user, path, query, url }) => {
    const { id } = taskFor(world, user, "reload", path.id);
    return { status: 200, body: pageOf(runsOfTask(world, id), { world, query, url }) };
  },

  "GET /api/scheduling/tasks/{id}/runs/last": ({ world, user, path }) => {
    const { id } = taskFor(world, user, "reload", path.id);
    const run = lastRunOf(world, id);
    if (!run) throw noRun(`Task ${id} has never run.`);
    return { status: 200, body: presentRun(world, run) };
  },

  "GET /api/scheduling/tasks/{id}/runs/{runId}/log": ({ world, user, path }) => {
    const { id } = taskFor(world, user, "reload", path.id);
    const run = runsOfTask(world, id).find((each) => each.id === path.runId);
    if (!run) throw noRun(`Task ${id} has no run ${path.runId}.`);
    const reload = world.reloads.get(run.reloadId);
    return { status: 200, body: { logContent: reload ? logOf(reload) : "" } };
  },

  "GET /api/scheduling/tasks/resources/{id}/runs": ({ world, user, path, query, url }) => {
    const app = appToReload(world, user, path.id);
    const runs = [...world.taskRuns.values()].filter(({ appId }) => appId === app.id);
    return { status: 200, body: pageOf(runs, { world, query, url }) };
  },
};

function noRun(detail: string): Refusal {
  return new Refusal(404, { title: "Run not found", detail });
}

function pageOf(
  runs: readonly TaskRunRecord[],
  {
    world,
    query,
    url,
  }: Pick<Call, "world" | "url"> & {
    readonly query: Query<"GET /api/scheduling/tasks/{id}/runs">;
  },
): TaskRuns {
  const order = readOrder(query, runFields(world), { otherwise: "-startedAt" });
  const { data, links } = paginate(runs, order, query, url, "page");
  return { data: data.map((run) => presentRun(world, run)), links };
}
