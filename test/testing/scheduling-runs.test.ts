import { describe, expect, it } from "vitest";
import type { TaskDefinition } from "../../src/types.ts";
import { detailOf, open } from "./open.ts";
import { cancelReload, startReload } from "./reloading.ts";
import { morningTask, reloadState, runsOf, schedule, scheduled, timesOf } from "./scheduling.ts";
import { createTask, runsOf as reloadTaskRuns } from "./tasking.ts";

const ONE = "/api/scheduling/tasks/{id}";
const START = "/api/scheduling/tasks/{id}/actions/start";
const LAST = "/api/scheduling/tasks/{id}/runs/last";
const LOG = "/api/scheduling/tasks/{id}/runs/{runId}/log";

const TWO_APPS = {
  data: {
    apps: [
      { id: "sales", name: "Sales" },
      { id: "orders", name: "Orders" },
      { id: "stock", name: "Stock" },
    ],
  },
};

const timed = (schedule: NonNullable<TaskDefinition["start"]>["schedule"]): TaskDefinition =>
  morningTask({ enabled: true }, { schedule });

describe("the runs of a scheduling task", () => {
  it("are recorded, from their start to their end", async () => {
    const { tenant, qlik } = open();
    const task = await schedule(qlik, morningTask({ enabled: true }));
    const params = { path: { id: task.id } };
    expect((await qlik.GET(LAST, { params })).status).toBe(404);
    await tenant.advance("7h");
    const [run] = await runsOf(qlik, task.id);
    expect(run).toEqual({
      id: expect.any(String) as string,
      taskId: task.id,
      taskName: "Every morning",
      taskMeta: expect.objectContaining({ ownerId: task.metadata?.ownerId }) as object,
      actionId: expect.any(String) as string,
      resourceId: "sales",
      status: "RUNNING",
      startedAt: "2026-01-01T07:00:00.000Z",
      executedAs: task.metadata?.ownerId,
      triggeredBy: "schedule",
      workerId: expect.any(String) as string,
      workerType: "reloads",
    });
    await tenant.advance("1m");
    const { data: last } = await qlik.GET(LAST, { params });
    expect(last).toMatchObject({
      id: run?.id,
      status: "SUCCEEDED",
      endedAt: "2026-01-01T07:00:00.300Z",
    });
    expect((await scheduled(qlik, task.id)).metadata?.orchestration).toMatchObject({
      attrs: { last_run_status: "SUCCEEDED", last_run_endedAt: "2026-01-01T07:00:00.300Z" },
      lastRun: { id: run?.id, status: "SUCCEEDED" },
    });
    const log = await qlik.GET(LOG, { params: { path: { id: task.id, runId: run?.id ?? "" } } });
    expect(log.data?.logContent).toContain("Reload of app sales started");
    expect(log.data?.logContent).toContain("Reload finished");
    const other = await qlik.GET(LOG, { params: { path: { id: task.id, runId: "none" } } });
    expect(other.status).toBe(404);
  });

  it("have failed when the reload has, or was cancelled", async () => {
    const { tenant, qlik } = open();
    const { id } = await schedule(qlik, morningTask({ enabled: true }));
    tenant.nextReload({ appId: "sales", status: "FAILED" });
    await tenant.advance("31h");
    const [, second] = await runsOf(qlik, id);
    await cancelReload(qlik, second?.workerId ?? "");
    expect((await runsOf(qlik, id)).map(({ status }) => status)).toEqual(["FAILED", "FAILED"]);
  });

  it("begin at once on demand, also of a task that is disabled, and one at a time", async () => {
    const { tenant, qlik } = open({ reloadQuota: 1 });
    const { id } = await schedule(qlik, morningTask());
    const params = { path: { id } };
    const query = { source: "nightly-build" };
    const started = await qlik.POST(START, { params: { ...params, query } });
    expect(started).toMatchObject({ status: 200, data: { message: "Task started" } });
    const again = await qlik.POST(START, { params });
    expect(again.status).toBe(400);
    expect(detailOf(again.error)).toContain("is already being reloaded");
    await tenant.advance("1m");
    const overQuota = await qlik.POST(START, { params });
    expect(overQuota.status).toBe(403);
    expect(await runsOf(qlik, id)).toMatchObject([
      { status: "SUCCEEDED", triggeredBy: "nightly-build" },
    ]);
  });

  it("are left out while the app reloads for another reason", async () => {
    const { tenant, qlik } = open({ reloadDuration: 3_600_000 });
    const { id } = await schedule(qlik, morningTask({ enabled: true }));
    await tenant.advance("6.9h");
    await startReload(qlik, "sales");
    await tenant.advance("25h");
    expect(await timesOf(qlik, id)).toEqual(["2026-01-02T07:00:00.000Z"]);
  });

  it("are listed of an app, whichever its task", async () => {
    const { tenant, qlik } = open();
    const one = await schedule(qlik, timed({ recurrence: "FREQ=DAILY;BYHOUR=3;BYMINUTE=0" }));
    const other = await schedule(qlik, timed({ recurrence: "FREQ=DAILY;BYHOUR=4;BYMINUTE=0" }));
    await tenant.advance("10h");
    const path = { id: "sales" };
    const { data } = await qlik.GET("/api/scheduling/tasks/resources/{id}/runs", {
      params: { path },
    });
    expect(data?.data?.map(({ taskId }) => taskId)).toEqual([other.id, one.id]);
  });

  it("are called off with the task", async () => {
    const { tenant, qlik } = open();
    const { id } = await schedule(qlik, morningTask({ enabled: true }));
    await tenant.advance("7h");
    await qlik.DELETE(ONE, { params: { path: { id } } });
    await tenant.advance("2d");
    const { data } = await qlik.GET("/api/v1/reloads");
    expect(data?.data.map(({ status }) => status)).toEqual(["CANCELED"]);
    expect((await qlik.GET(LAST, { params: { path: { id } } })).status).toBe(404);
  });

  it("end with the fifth failure in a row", async () => {
    const { tenant, qlik } = open();
    const { id } = await schedule(qlik, morningTask({ enabled: true }));
    for (let count = 0; count < 5; count++) tenant.nextReload({ appId: "sales", status: "FAILED" });
    await tenant.advance("9d");
    expect(await timesOf(qlik, id)).toHaveLength(5);
    expect(await scheduled(qlik, id)).toMatchObject({
      enabled: false,
      metadata: { disabledCode: "CONSECUTIVE-FAILURES" },
    });
  });

  it("take the place of those of the app's reload tasks", async () => {
    const { tenant, qlik } = open();
    await createTask(qlik, { recurrence: ["FREQ=DAILY;BYHOUR=5;BYMINUTE=0;BYSECOND=0"] });
    await tenant.advance("1d");
    const { id } = await schedule(qlik, morningTask());
    await tenant.advance("1d");
    await qlik.DELETE(ONE, { params: { path: { id } } });
    await tenant.advance("1d");
    expect((await reloadTaskRuns(qlik)).map((time) => time.slice(8, 10))).toEqual(["01", "03"]);
  });
});

describe("the schedule of a task", () => {
  it.each<[string, Parameters<typeof timed>[0], readonly string[]]>([
    [
      "a rule in a time zone",
      { recurrence: "FREQ=DAILY;BYHOUR=7;BYMINUTE=0;BYSECOND=0", timezone: "Asia/Tokyo" },
      ["01T22:00", "02T22:00"],
    ],
    [
      "a start alone",
      { startDateTime: "2026-01-02T07:00:00", timezone: "Europe/Zurich" },
      ["02T06:00"],
    ],
    [
      "a start in UTC",
      {
        startDateTime: "2026-01-02T07:00:00Z",
        timezone: "Europe/Zurich",
        recurrence: "FREQ=HOURLY;COUNT=2",
      },
      ["02T07:00", "02T08:00"],
    ],
    [
      "an end",
      { recurrence: "FREQ=HOURLY;BYMINUTE=0;BYSECOND=0", endDateTime: "2026-01-01T01:30:00Z" },
      ["01T00:00", "01T01:00"],
    ],
    ["an interval, told alone", "PT18H", ["01T18:00", "02T12:00"]],
    [
      "an interval from a start on",
      { interval: "P1DT6H", startDateTime: "2026-01-01T06:00:00" },
      ["01T06:00", "02T12:00"],
    ],
    [
      "a cron expression",
      { cron: "30 */8 * * *", timezone: "UTC" },
      ["01T00:30", "01T08:30", "01T16:30", "02T00:30", "02T08:30", "02T16:30"],
    ],
    [
      "a cron expression with an end",
      { cron: { expression: "0 7 * * FRI", validUntil: "2026-01-05T00:00:00Z" } },
      ["02T07:00"],
    ],
    ["a cron expression by day and weekday", { cron: "0 7 1 * 5-6" }, ["01T07:00", "02T07:00"]],
  ])("may be %s", async (_, times, expected) => {
    const { tenant, qlik } = open({ reloadQuota: 100 });
    const { id } = await schedule(qlik, timed(times));
    await tenant.advance("47.9h");
    expect((await timesOf(qlik, id)).map((time) => time.slice(8, 16))).toEqual(expected);
  });

  it("once over, disables the task", async () => {
    const { tenant, qlik } = open();
    const { id } = await schedule(qlik, timed({ recurrence: "FREQ=HOURLY;COUNT=2" }));
    await tenant.advance("1d");
    expect(await timesOf(qlik, id)).toHaveLength(2);
    expect(await scheduled(qlik, id)).toMatchObject({
      enabled: false,
      metadata: { disabledCode: "SCHEDULE-EXPIRED" },
    });
  });
});

describe("a task that waits for others", () => {
  const waiting = (
    events: readonly { readonly name: string; readonly id: string; readonly status?: string }[],
    exclusive = true,
  ): TaskDefinition => ({
    name: "Afterwards",
    specVersion: "0.8",
    enabled: true,
    events: events.map(({ name, id, status }) => ({
      name,
      type: "com.qlik.v1.task.run.finished",
      source: "system-events.task",
      correlation: [
        { contextAttributeName: "id", contextAttributeValue: id },
        ...(status === undefined
          ? []
          : [{ contextAttributeName: "status" as const, contextAttributeValue: status }]),
      ],
    })),
    states: [
      {
        ...reloadState(
          { appId: "sales" },
          events.map(({ name }) => name),
        ),
        exclusive,
      },
    ],
  });

  it("runs when the other task has ended with the required status", async () => {
    const { tenant, qlik } = open(TWO_APPS);
    const parent = await schedule(qlik, morningTask({ enabled: true }, { appId: "orders" }));
    const events = [{ name: "orders-loaded", id: parent.id, status: "succeeded" }];
    const child = await schedule(qlik, waiting(events));
    expect(child.metadata).toMatchObject({
      topology: { isChild: true, isParent: false },
      trigger: { type: 1 },
    });
    expect((await scheduled(qlik, parent.id)).metadata?.topology).toEqual({
      isChild: false,
      isParent: true,
    });
    tenant.nextReload({ appId: "orders", status: "FAILED" });
    await tenant.advance("2d");
    expect(await runsOf(qlik, child.id)).toMatchObject([
      { startedAt: "2026-01-02T07:00:00.300Z", triggeredBy: "Every morning", status: "SUCCEEDED" },
    ]);
  });

  it("runs when all of several tasks have ended, or any of them, as configured", async () => {
    for (const [exclusive, expected] of [
      [false, ["2026-01-01T08:00:00.300Z"]],
      [true, ["2026-01-01T07:00:00.300Z", "2026-01-01T08:00:00.300Z"]],
    ] as const) {
      const { tenant, qlik } = open(TWO_APPS);
      const orders = await schedule(qlik, morningTask({ enabled: true }, { appId: "orders" }));
      const recurrence = "FREQ=DAILY;BYHOUR=8;BYMINUTE=0;BYSECOND=0";
      const later = { appId: "stock", schedule: { recurrence } };
      const stock = await schedule(qlik, morningTask({ enabled: true }, later));
      const events = [
        { name: "a", id: orders.id },
        { name: "b", id: stock.id },
      ];
      const child = await schedule(qlik, waiting(events, exclusive));
      expect(child.metadata?.trigger?.type).toBe(2);
      await tenant.advance("1d");
      expect(await timesOf(qlik, child.id)).toEqual(expected);
    }
  });

  it("doesn't run while it is disabled, nor for an event that it doesn't await", async () => {
    const { tenant, qlik } = open(TWO_APPS);
    const parent = await schedule(qlik, morningTask({ enabled: true }, { appId: "orders" }));
    const off = { ...waiting([{ name: "a", id: parent.id }]), enabled: false };
    const other = waiting([{ name: "a", id: "another-task" }]);
    const dataset: TaskDefinition = {
      ...other,
      events: [{ name: "a", type: "com.qlik/active-analytics-orch", source: "dataset.updated" }],
    };
    const tasks = [off, other, dataset];
    const ids = [];
    for (const task of tasks) ids.push((await schedule(qlik, task)).id);
    await tenant.advance("2d");
    for (const id of ids) expect(await timesOf(qlik, id)).toEqual([]);
    expect((await scheduled(qlik, ids[2] ?? "")).metadata?.trigger?.type).toBe(4);
  });
});
