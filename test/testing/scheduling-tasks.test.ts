import { describe, expect, it } from "vitest";
import type { Query, TaskDefinition } from "../../src/types.ts";
import { ask, detailOf, open, clientOf } from "./open.ts";
import { morningTask, reloadState, schedule, scheduled, timesOf } from "./scheduling.ts";

const LIST = "/api/scheduling/tasks";
const ONE = "/api/scheduling/tasks/{id}";

describe("scheduling tasks", () => {
  it("are created disabled, read, listed and deleted", async () => {
    const { tenant, qlik } = open();
    const body = { ...morningTask(), description: "For the board.", version: "1.0.0" };
    const task = await schedule(qlik, body);
    expect(task).toEqual({
      ...body,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      enabled: false,
      keepActive: false,
      resourceId: "sales",
      metadata: {
        usage: "ANALYTICS",
        ownerId: expect.any(String) as string,
        spaceId: "team",
        spaceType: "shared",
        tenantId: expect.any(String) as string,
        createdAt: "2026-01-01T00:00:00.000Z",
        createdBy: task.metadata?.ownerId,
        updatedAt: "2026-01-01T00:00:00.000Z",
        disabledCode: "MANUALLY",
        resourceType: "app",
        resourceName: "Sales",
        topology: { isChild: false, isParent: false },
        trigger: { id: expect.any(String) as string, type: 0 },
        orchestration: { id: expect.any(String) as string, type: 3 },
      },
    });
    expect(await scheduled(qlik, task.id)).toEqual(task);
    expect((await qlik.GET(LIST)).data?.data).toEqual([task]);
    await tenant.advance("2d");
    expect(await timesOf(qlik, task.id)).toEqual([]);
    const params = { path: { id: task.id } };
    expect((await qlik.DELETE(ONE, { params })).status).toBe(204);
    const again = await qlik.DELETE(ONE, { params });
    expect(again).toMatchObject({
      status: 404,
      error: {
        errors: [{ code: 404, title: "Task not found" }],
        traceId: expect.any(String) as string,
      },
    });
  });

  it("can be sent back as they were read, and then belong to the sender", async () => {
    const { tenant, qlik } = open({
      data: {
        users: [{ id: "ann" }, { id: "bob" }],
        spaces: [
          { id: "team", name: "Team", assignments: [{ assigneeId: "bob", roles: ["producer"] }] },
        ],
        apps: [{ id: "sales", name: "Sales", spaceId: "team" }],
      },
    });
    const bob = clientOf(tenant, "bob");
    const task = await schedule(qlik, morningTask({ enabled: true, key: "k" }));
    await tenant.advance("1h");
    const params = { path: { id: task.id } };
    const { data } = await bob.PUT(ONE, { params, body: task });
    expect(data).toEqual({
      ...task,
      metadata: { ...task.metadata, ownerId: "bob", updatedAt: "2026-01-01T01:00:00.000Z" },
    });
    const { data: bare } = await bob.PUT(ONE, { params, body: morningTask() });
    expect(bare).toMatchObject({ enabled: false, metadata: { createdBy: "ann" } });
    expect(bare).not.toHaveProperty("key");
  });

  it("are changed by JSON Patch", async () => {
    const { tenant, qlik } = open();
    const { id } = await schedule(qlik, morningTask({ annotations: ["a", "c"] }));
    const params = { path: { id } };
    const added = await qlik.PATCH(ONE, {
      params,
      body: [
        { op: "replace", path: "/enabled", value: true },
        { op: "add", path: "/description", value: "Each morning" },
        { op: "copy", from: "/description", path: "/key" },
        { op: "add", path: "/annotations/1", value: "b" },
        { op: "add", path: "/annotations/-", value: "d" },
        { op: "remove", path: "/annotations/0" },
        { op: "move", from: "/annotations/0", path: "/annotations/2" },
        { op: "add", path: "/start/schedule/timezone", value: "Asia/Tokyo" },
      ],
    });
    expect(added.data).toMatchObject({
      enabled: true,
      description: "Each morning",
      key: "Each morning",
      annotations: ["c", "d", "b"],
    });
    await tenant.advance("1d");
    expect(await timesOf(qlik, id)).toEqual(["2026-01-01T22:00:00.000Z"]);
  });

  it.each([
    [{ op: "replace", path: "/nothing", value: 1 }, "/nothing is not allowed"],
    [{ op: "add", path: "/annotations/9", value: "x" }, "/0/path is past the end of an array"],
    [{ op: "add", path: "/a/b", value: "x" }, "/0/path does not exist"],
    [{ op: "replace", path: "/name" }, "/0/value is required"],
    [{ op: "move", path: "/name" }, "/0/from is required"],
    [{ op: "copy", from: "/x", path: "/name" }, "/0/from does not exist"],
    [{ op: "remove", path: "/name" }, "/name is required"],
    [{ op: "replace", path: "", value: 7 }, "must be a JSON object"],
    [{ op: "add", path: "/wrong", value: 7 }, "/wrong is not allowed"],
    [{ op: "add", path: "/__proto__", value: { name: "x" } }, "/__proto__ is not allowed"],
    [
      { op: "replace", path: "/states", value: [{}, {}] },
      "/states must have exactly one state, got 2",
    ],
  ])("cannot be patched with %j", async (change, detail) => {
    const { tenant, qlik } = open();
    const task = await schedule(qlik, morningTask({ annotations: ["a"] }));
    const rejected = await ask(tenant, "PATCH", `${LIST}/${task.id}`, [change]);
    expect(rejected.status).toBe(400);
    expect(detailOf(rejected.body)).toContain(detail);
    expect(await scheduled(qlik, task.id)).toEqual(task);
  });

  it("are listed by filter, app and order, in pages", async () => {
    const { tenant, qlik } = open({
      data: {
        apps: [
          { id: "sales", name: "Sales" },
          { id: "hr", name: "HR" },
        ],
      },
    });
    for (const [index, name] of ["Beta", "alpha", "Gamma", "delta"].entries()) {
      const appId = index % 2 ? "hr" : "sales";
      const task = morningTask({ name, enabled: index === 0 }, { appId });
      await schedule(qlik, task);
      await tenant.advance("1m");
    }
    const list = async (query: Query<"GET /api/scheduling/tasks">) => {
      const { data } = await qlik.GET(LIST, { params: { query } });
      return { names: data?.data?.map(({ name }) => name), links: data?.links };
    };
    expect((await list({})).names).toEqual(["delta", "Gamma", "alpha", "Beta"]);
    expect((await list({ sort: "+name" })).names).toEqual(["alpha", "Beta", "delta", "Gamma"]);
    expect((await list({ resourceId: "hr" })).names).toEqual(["delta", "alpha"]);
    expect((await list({ filter: 'NAME eq "ALPHA"' })).names).toEqual(["alpha"]);
    expect((await list({ filter: 'name co "TA" and resourceId ne "hr"' })).names).toEqual(["Beta"]);
    expect(
      (await list({ filter: 'name sw "g" or name ew "A" and enabled eq true' })).names,
    ).toEqual(["Gamma", "Beta"]);
    const times =
      'createdAt gt "2026-01-01T00:00:00.000Z" and createdAt le "2026-01-01T00:02:00.000Z"';
    expect((await list({ filter: times })).names).toEqual(["Gamma", "alpha"]);
    await tenant.advance("8h");
    expect((await list({ filter: 'lastStatus eq "succeeded"' })).names).toEqual(["Beta"]);
    expect((await list({ filter: 'triggerType eq "TIME_SCHEDULE"' })).names).toHaveLength(4);

    const first = await list({ limit: 3 });
    expect(first.names).toEqual(["delta", "Gamma", "alpha"]);
    expect(first.links?.prev).toBeUndefined();
    const page = new URL(first.links?.next?.href ?? "").searchParams.get("page") ?? "";
    const second = await list({ limit: 3, page });
    expect(second.names).toEqual(["Beta"]);
    expect(second.links?.next).toBeUndefined();
    const back = new URL(second.links?.prev?.href ?? "").searchParams.get("page") ?? "";
    expect((await list({ limit: 3, page: back })).names).toEqual(first.names);
    const rejected = await qlik.GET(LIST, { params: { query: { page, sort: "+name" } } });
    expect(detailOf(rejected.error)).toContain("sorted by -updatedAt");
  });

  it("are ten of an app at most", async () => {
    const { qlik } = open();
    for (let count = 0; count < 10; count++) await schedule(qlik, morningTask());
    const rejected = await qlik.POST(LIST, { body: morningTask() });
    expect(rejected.status).toBe(403);
    expect(detailOf(rejected.error)).toContain("has the maximum of 10 tasks");
  });

  it("are rejected for, and hidden from, users who may not reload the app", async () => {
    const { tenant, qlik } = open({
      data: {
        users: [{ id: "ann" }, { id: "bob" }],
        spaces: [
          { id: "team", name: "Team", assignments: [{ assigneeId: "bob", roles: ["consumer"] }] },
        ],
        apps: [{ id: "sales", name: "Sales", spaceId: "team" }],
      },
    });
    const { id } = await schedule(qlik, morningTask());
    const bob = clientOf(tenant, "bob");
    const params = { path: { id } };
    const body = morningTask();
    const statuses = [
      await bob.POST(LIST, { body }),
      await bob.GET(ONE, { params }),
      await bob.PUT(ONE, { params, body }),
      await bob.PATCH(ONE, { params, body: [] }),
      await bob.DELETE(ONE, { params }),
      await bob.POST("/api/scheduling/tasks/{id}/actions/start", { params }),
      await bob.GET("/api/scheduling/tasks/{id}/runs", { params }),
      await bob.GET("/api/scheduling/tasks/{id}/runs/last", { params }),
      await bob.GET("/api/scheduling/tasks/resources/{id}/runs", {
        params: { path: { id: "sales" } },
      }),
    ].map(({ status }) => status);
    expect(statuses).toEqual(statuses.map(() => 403));
    expect((await bob.GET(LIST)).data?.data).toEqual([]);
  });

  it("go with their app", async () => {
    const { tenant, qlik } = open();
    const { id } = await schedule(qlik, morningTask({ enabled: true }));
    await qlik.DELETE("/api/v1/apps/{appId}", { params: { path: { appId: "sales" } } });
    expect((await qlik.GET(ONE, { params: { path: { id } } })).status).toBe(404);
    await tenant.advance("2d");
    expect((await qlik.GET(LIST)).data?.data).toEqual([]);
  });
});

describe("a rejected scheduling task", () => {
  const state = reloadState({ appId: "sales" });
  const [handler] = state.onEvents ?? [];
  const withAction = (functionRef: unknown): object => ({
    states: [{ ...state, onEvents: [{ eventRefs: [], actions: [{ functionRef }] }] }],
  });
  const at = (schedule: object | string): object => ({ start: { schedule } });

  it.each<[object, string]>([
    [{ name: "" }, "/name must not be empty"],
    [{ surprise: 1 }, "/surprise is not allowed"],
    [{ states: undefined }, "/states must have exactly one state, got 0"],
    [{ states: [state, state] }, "/states must have exactly one state, got 2"],
    [
      { states: [{ ...state, onEvents: [] }] },
      "/states/0/onEvents must have exactly one action, got 0",
    ],
    [
      { states: [{ ...state, onEvents: [handler, handler] }] },
      "must have exactly one action, got 2",
    ],
    [{ start: { stateName: "other", schedule: {} } }, "/start/stateName must be the name of"],
    [withAction("app.reload"), "/functionRef must be app.reload, with its arguments"],
    [withAction({ refName: "app.publish" }), "/functionRef must be app.reload"],
    [
      withAction({ refName: "app.reload" }),
      "/functionRef/arguments/appId must be the id of an app",
    ],
    [
      withAction({ refName: "app.reload", arguments: { appId: "sales", partial: "no" } }),
      "/functionRef/arguments/partial must be true or false",
    ],
    [
      { states: [reloadState({ appId: "sales" }, ["other"])] },
      "/states/0/onEvents/0/eventRefs/0 must be the name of one of the events",
    ],
    [{ events: [{ name: "a" }, { name: "a" }] }, "/events must have unique names"],
    [at({ recurrence: "RRULE:FREQ=OFTEN" }), "/start/schedule/recurrence has a part that no rule"],
    [at({ timezone: "Europe/Nowhere" }), "/start/schedule/timezone must be a time zone"],
    [at({ startDateTime: "soon" }), "/start/schedule/startDateTime must be a time such as"],
    [
      at({ endDateTime: "2026-13-01T00:00:00Z" }),
      "/start/schedule/endDateTime must be an existing",
    ],
    [
      at({ interval: "PT15M", cron: "0 7 * * *" }),
      "/start/schedule must have only one of recurrence",
    ],
    [at({ interval: "P1M" }), "/start/schedule/interval must be a duration such as PT15M"],
    [at("PT0S"), "/start/schedule must be a duration such as PT15M"],
    [at({ cron: "0 25 * * *" }), "/start/schedule/cron must be a cron expression"],
    [at({ cron: { expression: "0 0 7 * * ?" } }), "/start/schedule/cron must be a cron expression"],
  ])("is one with %j", async (change, detail) => {
    const { tenant } = open();
    const body: TaskDefinition = { ...morningTask(), ...change };
    const rejected = await ask(tenant, "POST", LIST, body);
    expect(rejected).toMatchObject({ status: 400, body: { errors: [{ code: 400 }] } });
    expect(detailOf(rejected.body)).toContain(detail);
  });
});
