import type { TaskDefinition } from "../../../src/types.ts";
import { morningTask } from "../../testing/scheduling.ts";
import type { Chapter, Stage, Theatre } from "./stage.ts";

const LIST = "/api/scheduling/tasks";
const ONE = "/api/scheduling/tasks/{id}";
const START = "/api/scheduling/tasks/{id}/actions/start";
const RUNS = "/api/scheduling/tasks/{id}/runs";
const LAST = "/api/scheduling/tasks/{id}/runs/last";
const LOG = "/api/scheduling/tasks/{id}/runs/{runId}/log";
const OF_APP = "/api/scheduling/tasks/resources/{id}/runs";

function openWith(theatre: Theatre): Stage {
  return theatre.open({
    reloadQuota: 20,
    data: {
      users: [{ id: "admin" }, { id: "bob" }],
      spaces: [{ id: "team", name: "Team" }],
      apps: [
        { id: "sales", name: "Sales", spaceId: "team" },
        { id: "stock", name: "Stock" },
      ],
    },
  });
}

/** A task that says all that a task can say. */
const elaborate: TaskDefinition = {
  ...morningTask(),
  key: "sales",
  description: "Reloads the sales app after the stock.",
  version: "1.0.0",
  annotations: ["sales"],
  keepActive: false,
  events: [
    {
      name: "stock-loaded",
      type: "com.qlik.v1.task.run.finished",
      source: "system-events.task",
      dataOnly: true,
      correlation: [{ contextAttributeName: "status", contextAttributeValue: "succeeded" }],
    },
  ],
  states: [
    {
      name: "reload",
      type: "EVENT",
      end: true,
      exclusive: false,
      compensatedBy: "reload",
      timeouts: { eventTimeout: "PT1H", stateExecTimeout: "PT1H", actionExecTimeout: "PT1H" },
      onEvents: [
        {
          eventRefs: ["stock-loaded"],
          actionMode: "SEQUENTIAL",
          actions: [
            {
              name: "reload-action",
              condition: "${ true }",
              retryRef: "default",
              retryableErrors: ["temporary"],
              nonRetryableErrors: ["final"],
              functionRef: {
                refName: "app.reload",
                invoke: "SYNC",
                selectionSet: "{ id }",
                arguments: { appId: "sales", partial: true },
              },
            },
          ],
        },
      ],
    },
  ],
};

/** Scheduling tasks: made, listed, changed, deleted. */
export const schedulingTasks: Chapter = async (theatre) => {
  const { is } = theatre;
  const { tenant, admin, clientWith } = openWith(theatre);
  const { GET, POST, PUT, PATCH, DELETE } = admin;
  const bob = clientWith(tenant.apiKeyOf("bob"));
  const { id } = is(201, await POST(LIST, { body: morningTask({ enabled: true }) }));
  is(201, await POST(LIST, { body: elaborate }));
  is(400, await POST(LIST, { body: { ...morningTask(), states: [] } }));
  is(403, await bob.POST(LIST, { body: morningTask() }));
  is(404, await POST(LIST, { body: morningTask({}, { appId: "none" }) }));
  await tenant.advance("25h");

  const filter = 'enabled eq true and (lastStatus eq "succeeded" or name sw "x")';
  is(200, await GET(LIST, { params: { query: { filter, resourceId: "sales", sort: "+name" } } }));
  const first = is(200, await GET(LIST, { params: { query: { limit: 1 } } }));
  const second = is(200, await GET(LIST, { params: { query: pageIn(first.links?.next?.href) } }));
  is(200, await GET(LIST, { params: { query: pageIn(second.links?.prev?.href) } }));
  is(400, await GET(LIST, { params: { query: { filter: "name is good" } } }));

  const params = { path: { id } };
  const task = is(200, await GET(ONE, { params }));
  is(403, await bob.GET(ONE, { params }));
  is(200, await PUT(ONE, { params, body: task }));
  is(400, await PUT(ONE, { params, body: { ...task, start: { schedule: "often" } } }));
  is(403, await bob.PUT(ONE, { params, body: task }));
  const switchOff = [{ op: "replace", path: "/enabled", value: false }] as const;
  is(200, await PATCH(ONE, { params, body: [...switchOff] }));
  is(400, await PATCH(ONE, { params, body: [{ op: "remove", path: "/name" }] }));
  const move = { op: "move", from: "/description", path: "/key" } as const;
  is(400, await PATCH(ONE, { params, body: [move] }));
  is(403, await bob.PATCH(ONE, { params, body: [...switchOff] }));
  is(403, await bob.DELETE(ONE, { params }));
  is(204, await DELETE(ONE, { params }));
};

/** Their runs: by schedule, by hand, after others; and what is known of them afterwards. */
export const taskRuns: Chapter = async (theatre) => {
  const { is } = theatre;
  const { tenant, admin, clientWith } = openWith(theatre);
  const { GET, POST } = admin;
  const bob = clientWith(tenant.apiKeyOf("bob"));
  const { id } = is(201, await POST(LIST, { body: morningTask({ enabled: true }) }));
  const params = { path: { id } };
  is(404, await GET(LAST, { params }));
  is(200, await POST(START, { params: { ...params, query: { source: "test" } } }));
  is(400, await POST(START, { params }));
  is(403, await bob.POST(START, { params }));
  is(200, await GET(LAST, { params }));
  tenant.nextReload({ appId: "sales", status: "FAILED" });
  await tenant.advance("50h");
  const run = is(200, await GET(LAST, { params }));
  is(403, await bob.GET(LAST, { params }));
  const logOf = { path: { id, runId: run.id } };
  is(200, await GET(LOG, { params: logOf }));
  is(403, await bob.GET(LOG, { params: logOf }));

  for (const list of [RUNS, OF_APP] as const) {
    const path = { id: list === RUNS ? id : "sales" };
    const first = is(200, await GET(list, { params: { path, query: { limit: 1 } } }));
    const onward = pageIn(first.links?.next?.href);
    const second = is(200, await GET(list, { params: { path, query: onward } }));
    const back = pageIn(second.links?.prev?.href);
    is(200, await GET(list, { params: { path, query: { ...back, sort: "-startedAt" } } }));
    is(400, await GET(list, { params: { path, query: { page: "none" } } }));
    is(403, await bob.GET(list, { params: { path } }));
  }
};

const RELOAD = "/api/scheduling/tasks/resources/{id}/actions/reload";
const ON_TIME = `${RELOAD}/on-time-schedule` as const;
const ON_TASK = `${RELOAD}/on-task-event` as const;
const ON_DATASETS = `${RELOAD}/on-dataset-updated` as const;

const NO_TASK = "3f8e5a21-96d4-4c07-b1e9-5d2a7c4f0b68";

/** Tasks that one call makes, each started in its own way. */
export const appTasks: Chapter = async (theatre) => {
  const { is } = theatre;
  const { tenant, admin, clientWith } = openWith(theatre);
  const { POST } = admin;
  const bob = clientWith(tenant.apiKeyOf("bob"));
  const params = { path: { id: "sales" } };
  const daily = { recurrence: "RRULE:FREQ=DAILY;BYHOUR=7;BYMINUTE=0;BYSECOND=0" };
  const { id: onTaskId } = is(201, await POST(ON_TIME, { params, body: daily }));
  is(400, await POST(ON_TIME, { params, body: { recurrence: "often" } }));
  is(403, await bob.POST(ON_TIME, { params, body: daily }));
  is(201, await POST(ON_TASK, { params, body: { onTaskId } }));
  is(400, await POST(ON_TASK, { params, body: { onTaskId, onTaskStatus: "well" as never } }));
  is(403, await bob.POST(ON_TASK, { params, body: { onTaskId } }));
  is(404, await POST(ON_TASK, { params, body: { onTaskId: NO_TASK } }));
  is(201, await POST(ON_DATASETS, { params, body: {} }));
  is(400, await POST(ON_DATASETS, { params, body: { enabled: "perhaps" as never } }));
  is(403, await bob.POST(ON_DATASETS, { params, body: {} }));
  is(409, await POST(ON_DATASETS, { params, body: {} }));

  const full = { path: { id: "stock" } };
  for (let count = 0; count < 10; count++)
    is(201, await POST(ON_TIME, { params: full, body: daily }));
  is(422, await POST(ON_TIME, { params: full, body: daily }));
  is(422, await POST(ON_TASK, { params: full, body: { onTaskId } }));
  is(422, await POST(ON_DATASETS, { params: full, body: {} }));
};

const GRAPHS = "/api/scheduling/tasks/{id}/graphs";

/** How tasks follow one another. */
export const taskGraphs: Chapter = async (theatre) => {
  const { is } = theatre;
  const { tenant, admin, clientWith } = openWith(theatre);
  const { GET, POST } = admin;
  const bob = clientWith(tenant.apiKeyOf("bob"));
  const { id } = is(201, await POST(LIST, { body: morningTask() }));
  const ofApp = { path: { id: "sales" } };
  is(201, await POST(ON_TASK, { params: ofApp, body: { onTaskId: id } }));
  const path = { id };
  for (const way of ["ancestors", "descendants", "subgraph"] as const) {
    const graph = `${GRAPHS}/${way}` as const;
    is(200, await GET(graph, { params: { path, query: { level: 1, withTask: true } } }));
    is(400, await GET(graph, { params: { path, query: { level: "deep" as never } } }));
    is(403, await bob.GET(graph, { params: { path } }));
  }
  for (const way of ["parents", "children"] as const) {
    const list = `${GRAPHS}/${way}` as const;
    const query = { filter: "enabled eq false", sort: "+name", limit: 1 } as const;
    is(200, await GET(list, { params: { path, query } }));
    is(400, await GET(list, { params: { path, query: { filter: "name is good" } } }));
    is(403, await bob.GET(list, { params: { path } }));
  }
};

function pageIn(href = ""): { page: string; limit: number } {
  return { page: new URL(href).searchParams.get("page") ?? "", limit: 1 };
}
