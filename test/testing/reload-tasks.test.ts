import { describe, expect, it } from "vitest";
import type { ReloadTaskCreate } from "../../src/types.ts";
import { ask, clientOf, detailOf, open } from "./open.ts";
import { createTask, getTask, replaceTask, runsOf } from "./tasking.ts";

const EVERY_MORNING = ["RRULE:FREQ=DAILY;BYHOUR=7;BYMINUTE=0;BYSECOND=0"];

describe("reload tasks", () => {
  it("are in the space of their app, and run no more once they are deleted", async () => {
    const { tenant, qlik } = open();
    const task = await createTask(qlik, { recurrence: EVERY_MORNING });
    const nextExecutionTime = "2026-01-01T07:00:00.000Z";
    expect(task).toMatchObject({ spaceId: "team", migrated: false, nextExecutionTime });
    const params = { path: { taskId: task.id } };
    expect((await qlik.DELETE("/api/v1/reload-tasks/{taskId}", { params })).status).toBe(204);
    await tenant.advance("2d");
    expect(await runsOf(qlik)).toEqual([]);
  });

  it("are listed by app and by partial, in pages, in the order of their creation", async () => {
    const { qlik } = open({
      data: {
        apps: [
          { id: "sales", name: "Sales" },
          { id: "hr", name: "HR" },
        ],
      },
    });
    const ids: string[] = [];
    for (let index = 0; index < 6; index++) {
      const appId = index % 2 ? "hr" : "sales";
      ids.push((await createTask(qlik, { appId, partial: index < 3 })).id);
    }
    const list = async (
      query: { appId?: string; partial?: boolean; limit?: number; next?: string } = {},
    ) => {
      const { data } = await qlik.GET("/api/v1/reload-tasks", { params: { query } });
      return { ids: data?.data.map(({ id }) => id), links: data?.links };
    };
    expect((await list()).ids).toEqual(ids);
    expect((await list({ appId: "hr" })).ids).toEqual([ids[1], ids[3], ids[5]]);
    expect((await list({ appId: "HR" })).ids).toEqual([]);
    expect((await list({ appId: "hr", partial: true })).ids).toEqual([ids[1]]);
    const first = await list({ limit: 4 });
    expect(first.ids).toEqual(ids.slice(0, 4));
    const next = new URL(first.links?.next?.href ?? "").searchParams.get("next") ?? "";
    const second = await list({ limit: 4, next });
    expect(second.ids).toEqual(ids.slice(4));
    expect(second.links?.next).toBeUndefined();
    expect(second.links?.prev?.href).toContain("prev=");
  });

  it("are limited to ten for an app", async () => {
    const { qlik } = open();
    for (let count = 0; count < 10; count++) await createTask(qlik);
    const body = { appId: "sales", timeZone: "UTC" };
    const rejected = await qlik.POST("/api/v1/reload-tasks", { body });
    expect(rejected.status).toBe(403);
    expect(detailOf(rejected.error)).toContain("has the maximum of 10 tasks");
  });

  it("need an app that is there, and go when it goes", async () => {
    const { tenant, qlik } = open();
    const rejected = await qlik.POST("/api/v1/reload-tasks", {
      body: { appId: "none", timeZone: "UTC" },
    });
    expect(rejected.status).toBe(404);
    const { id } = await createTask(qlik, { recurrence: EVERY_MORNING });
    await qlik.DELETE("/api/v1/apps/{appId}", { params: { path: { appId: "sales" } } });
    const gone = await qlik.GET("/api/v1/reload-tasks/{taskId}", {
      params: { path: { taskId: id } },
    });
    expect(gone.status).toBe(404);
    expect((await qlik.GET("/api/v1/reload-tasks")).data?.data).toEqual([]);
    await tenant.advance("2d");
    expect(await runsOf(qlik)).toEqual([]);
  });

  it("are rejected for, and hidden from, users who may not reload or see the app", async () => {
    const { tenant, qlik } = open({
      data: {
        users: [{ id: "ann" }, { id: "bob" }],
        spaces: [{ id: "team", name: "Team" }],
        apps: [{ id: "sales", name: "Sales", spaceId: "team" }],
      },
    });
    const bob = clientOf(tenant, "bob");
    const { id: taskId } = await createTask(qlik);
    const body = { appId: "sales", timeZone: "UTC" };
    const rejected = await bob.POST("/api/v1/reload-tasks", { body });
    expect(rejected.status).toBe(403);
    expect(detailOf(rejected.error)).toContain("facilitator or producer or codeveloper");
    const params = { path: { taskId } };
    expect((await bob.GET("/api/v1/reload-tasks/{taskId}", { params })).status).toBe(403);
    expect((await bob.PUT("/api/v1/reload-tasks/{taskId}", { params, body })).status).toBe(403);
    expect((await bob.DELETE("/api/v1/reload-tasks/{taskId}", { params })).status).toBe(403);
    expect((await bob.GET("/api/v1/reload-tasks")).data?.data).toEqual([]);
  });

  it("warn on every answer that they go", async () => {
    const { tenant, qlik } = open();
    const { id } = await createTask(qlik);
    const warning = {
      deprecation: "@1772323200",
      sunset: "Tue, 29 Sep 2026 00:00:00 GMT",
      link: `<${tenant.origin}/api/scheduling/tasks>; rel="successor-version"`,
    };
    for (const [method, path, status] of [
      ["GET", "/api/v1/reload-tasks", 200],
      ["HEAD", "/api/v1/reload-tasks", 200],
      ["GET", "/api/v1/reload-tasks?limit=0", 400],
      ["POST", "/api/v1/reload-tasks", 400],
      ["GET", "/api/v1/reload-tasks/none", 404],
      ["DELETE", `/api/v1/reload-tasks/${id}`, 204],
    ] as const) {
      const answer = await ask(tenant, method, path);
      expect(answer.status).toBe(status);
      expect(Object.fromEntries(answer.headers)).toMatchObject(warning);
    }
    const stranger = await tenant.fetch(`${tenant.origin}/api/v1/reload-tasks`);
    expect(stranger.status).toBe(401);
    expect(Object.fromEntries(stranger.headers)).toMatchObject(warning);
    const reloads = await ask(tenant, "GET", "/api/v1/reloads");
    for (const name of Object.keys(warning)) expect(reloads.headers.has(name)).toBe(false);
  });
});

describe("a rejected task", () => {
  it.each<[Partial<ReloadTaskCreate>, string]>([
    [{ timeZone: "Europe/Nowhere" }, "/timeZone must be a time zone"],
    [{ timeZone: "+02:00" }, "/timeZone must be a time zone"],
    [{ startDateTime: "tomorrow" }, "/startDateTime must be a time such as"],
    [{ startDateTime: "2026-06-01" }, "/startDateTime must be a time such as"],
    [{ startDateTime: "2026-02-30T07:00:00" }, "/startDateTime must be an existing time"],
    [{ startDateTime: "2026-06-01T07:00:00Z" }, "/startDateTime must not have a UTC offset"],
    [{ endDateTime: "2026-06-01T07:00:00+02:00" }, "/endDateTime must not have a UTC offset"],
    [{ endDateTime: "2026-13-01T07:00:00" }, "/endDateTime must be an existing time"],
    [{ startDateTime: "1969-12-31T23:59:59" }, "/startDateTime must not be before 1970"],
    [
      { timeZone: "", startDateTime: "2026-06-01T07:00:00" },
      "/startDateTime must have a UTC offset",
    ],
    [
      { recurrence: [...EVERY_MORNING, "DTSTART:20260601T070000Z"] },
      "/recurrence/1 must not have DTSTART",
    ],
    [
      { recurrence: ["DTEND;TZID=Europe/Zurich:20260601T070000"] },
      "/recurrence/0 must not have DTEND",
    ],
    [{ recurrence: ["EXDATE:20260601T070000Z"] }, "/recurrence/0 must be an RRULE, got EXDATE"],
    [{ recurrence: [""] }, "/recurrence/0 has a part that no rule can have"],
    [
      { recurrence: ["RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"] },
      "/recurrence/0 is not supported",
    ],
    [
      { recurrence: ["RRULE:FREQ=DAILY\nDTSTART:20260601T070000Z"] },
      "/recurrence/0 has a part that no",
    ],
  ])("is one with %j", async (terms, detail) => {
    const { qlik } = open();
    const body = { appId: "sales", timeZone: "UTC", ...terms };
    const rejected = await qlik.POST("/api/v1/reload-tasks", { body });
    expect(rejected.status).toBe(400);
    expect(rejected.error).toMatchObject({
      errors: [{ code: "TASKS-400" }],
      traceId: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    });
    expect(detailOf(rejected.error)).toContain(detail);
  });

  it("is a replacement with a bad rule too, and the task stays", async () => {
    const { qlik } = open();
    const task = await createTask(qlik, { recurrence: EVERY_MORNING });
    await expect(replaceTask(qlik, task.id, { recurrence: ["RRULE:FREQ=NO"] })).rejects.toThrow(
      "TASKS-400",
    );
    expect(await getTask(qlik, task.id)).toEqual(task);
  });
});
