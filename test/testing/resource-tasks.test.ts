import { describe, expect, it } from "vitest";
import { open } from "./open.ts";
import { morningTask, runsOf, schedule } from "./scheduling.ts";

const RELOAD = "/api/scheduling/tasks/resources/{id}/actions/reload";
const params = { path: { id: "sales" } };
const daily = { recurrence: "RRULE:FREQ=DAILY;BYHOUR=7;BYMINUTE=0;BYSECOND=0" };

describe("tasks of one call", () => {
  it("reload an app by a schedule in its time zone, once they are enabled", async () => {
    const { tenant, qlik } = open();
    const onTime = qlik[`${RELOAD}/on-time-schedule`];
    const body = { ...daily, timezone: "Europe/Stockholm" };
    const disabled = await onTime.POST({ params, body });
    expect(disabled.data).toMatchObject({ enabled: false, resourceId: "sales" });
    const enabled = await onTime.POST({ params, body: { ...body, name: "Sales", enabled: true } });
    expect(enabled.data).toMatchObject({ name: "Sales", enabled: true });
    await tenant.advance("1d");
    expect(await runsOf(qlik, disabled.data!.id)).toEqual([]);
    expect(await runsOf(qlik, enabled.data!.id)).toMatchObject([
      { startedAt: "2026-01-01T06:00:00.000Z" },
    ]);
  });

  it("reload an app after another task, with the outcome that is wanted", async () => {
    const { tenant, qlik } = open();
    const first = await schedule(qlik, morningTask({ enabled: true }));
    const onTask = qlik[`${RELOAD}/on-task-event`];
    const start = (onTaskStatus: "succeeded" | "failed") =>
      onTask.POST({ params, body: { onTaskId: first.id, onTaskStatus, enabled: true } });
    const after = await start("succeeded");
    const never = await start("failed");
    await tenant.advance("1d");
    expect(await runsOf(qlik, after.data!.id)).toHaveLength(1);
    expect(await runsOf(qlik, never.data!.id)).toEqual([]);
  });

  it.each([
    ["unknown", daily, 403, "CHO-003"],
    ["sales", { recurrence: "FREQ=NEVER" }, 400, "CHO-017"],
    ["sales", { ...daily, timezone: "Mars/Base" }, 400, "CHO-017"],
    ["sales", { ...daily, endDateTime: "2025-01-01T00:00:00" }, 400, "CHO-017"],
    [
      "sales",
      { ...daily, startDateTime: "2027-01-01T00:00:00", endDateTime: "2026-06-01T00:00:00" },
      400,
      "CHO-017",
    ],
  ])("are refused for the app %s with %j", async (id, body, status, code) => {
    const { qlik } = open();
    const refused = await qlik[`${RELOAD}/on-time-schedule`].POST({
      params: { path: { id } },
      body,
    });
    expect([refused.status, refused.error]).toMatchObject([status, { errors: [{ code }] }]);
  });

  it("are limited to ten of an app, and to one for its datasets", async () => {
    const { qlik } = open();
    const onDatasets = qlik[`${RELOAD}/on-dataset-updated`];
    expect((await onDatasets.POST({ params, body: {} })).status).toBe(201);
    const again = await onDatasets.POST({ params, body: {} });
    expect([again.status, again.error]).toMatchObject([409, { errors: [{ code: "CHO-031" }] }]);
    const onTime = () => qlik[`${RELOAD}/on-time-schedule`].POST({ params, body: daily });
    for (let count = 1; count < 10; count++) expect((await onTime()).status).toBe(201);
    const eleventh = await onTime();
    expect([eleventh.status, eleventh.error]).toMatchObject([
      422,
      { errors: [{ code: "CHO-014" }] },
    ]);
  });
});

describe("graphs of tasks", () => {
  it("follow the events of tasks in both directions, down to a level", async () => {
    const { qlik } = open();
    const a = (await schedule(qlik, morningTask())).id;
    const after = async (onTaskId: string): Promise<string> => {
      const { data } = await qlik[`${RELOAD}/on-task-event`].POST({ params, body: { onTaskId } });
      return data!.id;
    };
    const b = await after(a);
    const c = await after(b);
    const graphs = "/api/scheduling/tasks/{id}/graphs";
    const idsOf = async (
      graph: "ancestors" | "descendants" | "subgraph",
      id: string,
      query = {},
    ) => {
      const { data } = await qlik[`${graphs}/${graph}`].GET({ params: { path: { id }, query } });
      return data!.vertices!.map(({ taskId }) => taskId);
    };
    expect(await idsOf("descendants", a)).toEqual([a, b, c]);
    expect(await idsOf("descendants", a, { level: 1 })).toEqual([a, b]);
    expect(await idsOf("ancestors", c)).toEqual([c, b, a]);
    const { data } = await qlik[`${graphs}/subgraph`].GET({
      params: { path: { id: b }, query: { withTask: true } },
    });
    expect(data).toMatchObject({
      taskId: b,
      vertices: [{ task: { id: b } }, { task: { id: a } }, { task: { id: c } }],
      edges: [
        { source: a, target: b },
        { source: b, target: c },
      ],
    });
    const children = await qlik[`${graphs}/children`].GET({ params: { path: { id: a } } });
    expect(children.data?.data).toMatchObject([{ id: b }]);
    const parents = await qlik[`${graphs}/parents`].GET({ params: { path: { id: b } } });
    expect(parents.data?.data).toMatchObject([{ id: a }]);
  });
});

describe("/api/v1/tasks", () => {
  it("has the tasks of /api/scheduling/tasks, and their runs", async () => {
    const { tenant, qlik } = open();
    const body = { name: "sales-later", onTaskId: (await schedule(qlik, morningTask())).id };
    const { data } = await qlik[`${RELOAD}/on-task-event`].POST({ params, body });
    const path = { id: data!.id };
    const task = await qlik["/api/v1/tasks/{id}"].GET({ params: { path } });
    expect(task.data).toMatchObject({ ...path, name: "sales-later", resourceId: "sales" });
    await qlik["/api/v1/tasks/{id}/actions/start"].POST({ params: { path } });
    await tenant.advance("1h");
    const runs = await qlik["/api/v1/tasks/{id}/runs"].GET({ params: { path } });
    expect(runs.data?.data).toMatchObject([{ taskId: path.id, status: "SUCCEEDED" }]);
    await qlik["/api/v1/tasks/{id}"].DELETE({ params: { path } });
    const gone = await qlik["/api/scheduling/tasks/{id}"].GET({ params: { path } });
    expect(gone.status).toBe(404);
  });
});
