import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createQlikClient,
  QlikApiError,
  QlikInputError,
  type Clock,
  type QlikClient,
} from "../../../src/index.ts";
import {
  scheduleReload,
  type ReloadSchedule,
  type ScheduleOptions,
  type TimedReloads,
} from "../../../src/jobs/schedule/schedule.ts";
import { createTenant, type Tenant } from "../../../src/testing.ts";
import { open as openTenant } from "../../testing/open.ts";
import { scheduled, timesOf } from "../../testing/scheduling.ts";

/** A tenant, and a client on its clock. */
function open(): { tenant: Tenant; qlik: QlikClient } {
  const { tenant } = openTenant();
  return { tenant, qlik: createQlikClient(tenant.clientOptions) };
}

/** A clock that stands still. */
const clock: Clock = {
  now: () => Date.parse("2026-01-01T00:00:00Z"),
  monotonic: () => 0,
  after: () => () => undefined,
};

const DAILY = { appId: "sales", recurrence: "FREQ=DAILY;BYHOUR=7;BYMINUTE=0;BYSECOND=0" };

/** Every message of an error that is thrown before anything is sent. */
async function refusalOf(schedule: object, options?: ScheduleOptions): Promise<string> {
  const client = createQlikClient({
    tenant: "tenant.eu.qlikcloud.com",
    auth: { apiKey: "key" },
    clock,
    fetch: () => Promise.reject(new Error("something was sent")),
  });
  const call = scheduleReload(client, { ...DAILY, ...schedule }, options);
  const error: unknown = await call.then(
    () => new Error("it was taken"),
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(QlikInputError);
  return (error as Error).message;
}

/** The body that is sent. */
async function bodyOf(schedule: Partial<TimedReloads>, options?: ScheduleOptions) {
  let sent = "";
  const qlik = createQlikClient({
    tenant: "tenant.eu.qlikcloud.com",
    auth: { apiKey: "key" },
    clock,
    fetch: (_, { body }) => {
      sent = body as string;
      return Promise.resolve(Response.json({ id: "t" }, { status: 201 }));
    },
  });
  await scheduleReload(qlik, { ...DAILY, ...schedule }, options);
  return JSON.parse(sent) as Record<string, unknown>;
}

describe("scheduleReload", () => {
  it("makes a task that reloads the app when it is time", async () => {
    const { tenant, qlik } = open();
    const task = await scheduleReload(qlik, { ...DAILY, timeZone: "Europe/Zurich", partial: true });
    expect(task).toMatchObject({ name: "Reload of sales", enabled: true, resourceId: "sales" });
    await tenant.advance("31h");
    expect(await timesOf(qlik, task.id)).toEqual([
      "2026-01-01T06:00:00.000Z",
      "2026-01-02T06:00:00.000Z",
    ]);
    const { data } = await qlik.GET("/api/v1/reloads", { params: { query: { appId: "sales" } } });
    expect(data?.data[0]).toMatchObject({
      status: "SUCCEEDED",
      partial: true,
      resourceType: "tasks",
      resourceId: task.id,
    });
  });

  it("keeps to start and end", async () => {
    const { tenant, qlik } = open();
    const { id } = await scheduleReload(qlik, {
      ...DAILY,
      start: new Date("2026-01-02T00:00:00Z"),
      end: "2026-01-03T23:00:00-02:00",
    });
    await tenant.advance("9d");
    expect(await timesOf(qlik, id)).toEqual([
      "2026-01-02T07:00:00.000Z",
      "2026-01-03T07:00:00.000Z",
    ]);
    expect(await scheduled(qlik, id)).toMatchObject({
      enabled: false,
      metadata: { disabledCode: "SCHEDULE-EXPIRED" },
    });
  });

  it("can make a task that waits to be enabled", async () => {
    const { tenant, qlik } = open();
    const { id } = await scheduleReload(qlik, { ...DAILY, enabled: false, name: "Later" });
    await tenant.advance("2d");
    expect(await scheduled(qlik, id)).toMatchObject({ name: "Later", enabled: false });
    expect(await timesOf(qlik, id)).toEqual([]);
  });

  it("sends times as the clocks in the time zone show them", async () => {
    const timeZone = "Europe/Zurich";
    const schedule = await bodyOf({ timeZone, start: "2026-06-01T05:00Z" });
    expect(schedule).toMatchObject({
      recurrence: "RRULE:FREQ=DAILY;BYHOUR=7;BYMINUTE=0;BYSECOND=0",
      timezone: "Europe/Zurich",
      startDateTime: "2026-06-01T07:00:00",
    });
    for (const start of [
      "2026-06-01T07:00",
      "2026-06-01T07:00:00.500",
      "2026-06-01T08:30:00+03:30",
    ]) {
      const sent = await bodyOf({ timeZone, start });
      expect(sent["startDateTime"]).toBe("2026-06-01T07:00:00");
    }
    const sent = await bodyOf({
      timeZone: "America/St_Johns",
      end: new Date("2027-01-01T03:29:59.999Z"),
    });
    expect(sent["endDateTime"]).toBe("2026-12-31T23:59:59");
  });

  it.each([
    ["europe/zurich", "Europe/Zurich"],
    ["Europe/zurich", "Europe/Zurich"],
    ["utc", "UTC"],
    ["Asia/Kolkata", "Asia/Kolkata"],
    ["Europe/Zurich", "Europe/Zurich"],
  ])("sends the time zone %s as %s", async (timeZone, sent) => {
    expect((await bodyOf({ timeZone }))["timezone"]).toBe(sent);
  });

  it.each([
    "FREQ=DAILY;BYHOUR=25",
    "freq=daily",
    "INTERVAL=2;FREQ=WEEKLY",
    "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;UNTIL=20260101",
    "FREQ=DAILY;UNTIL=20260101T000000Z",
  ])("leaves the rule %s to Qlik", async (recurrence) => {
    const schedule = await bodyOf({ recurrence });
    expect(schedule["recurrence"]).toBe(`RRULE:${recurrence.toUpperCase().replace("RRULE:", "")}`);
  });

  it("finds the instant of every Date again, in any time zone", async () => {
    const zones = ["UTC", "Europe/Zurich", "America/New_York", "Asia/Kathmandu", "Pacific/Apia"];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...zones),
        fc.date({
          min: new Date("2000-01-01"),
          max: new Date("2099-12-31"),
          noInvalidDate: true,
        }),
        async (timeZone, start) => {
          const sent = await bodyOf({ timeZone, start }).catch((error: unknown) => {
            // The hour that occurs twice a year.
            expect(String(error)).toContain("occurs twice");
          });
          if (!sent) return;
          const local = sent["startDateTime"];
          const shown = start.toLocaleString("sv-SE", { timeZone });
          expect(local).toBe(shown.replace(" ", "T"));
        },
      ),
      { numRuns: 200, examples: [["Europe/Zurich", new Date("2078-10-30T00:00:00Z")]] },
    );
  });

  it.each<[object, string]>([
    [
      { afterTask: { taskId: "t" } },
      '"schedule.recurrence" and "schedule.afterTask" cannot be combined',
    ],
    [{ recurrence: undefined, afterTask: {} }, '"schedule.afterTask.taskId" is required'],
    [{ recurrence: undefined, afterTask: { taskId: "t", status: "ok" } }, "afterTask.status"],
    [{ recurrence: undefined, onDatasetUpdate: false }, '"schedule.onDatasetUpdate" must be true'],
    [{ appId: "" }, '"schedule.appId" must be'],
    [{ recurrence: [] }, '"schedule.recurrence" must be'],
    [{ recurrence: 5 }, '"schedule.recurrence" must be'],
    [{ recurrence: ["FREQ=DAILY", 5] }, '"schedule.recurrence" must be'],
    [{ recurrence: undefined }, '"schedule.recurrence" is required.'],
    [{ recurrence: "" }, '"schedule.recurrence" must be'],
    [{ recurrence: "0 7 * * *" }, "Cron is not supported."],
    [{ recurrence: "@daily" }, "Cron is not supported."],
    [{ recurrence: "daily" }, "FREQ is missing."],
    [{ recurrence: "BYHOUR=7" }, "FREQ is missing."],
    [{ recurrence: "FREQ=DAILY\nRRULE:FREQ=WEEKLY" }, "one rule"],
    [
      { recurrence: "DTSTART;TZID=Europe/Zurich:20260601T070000\nRRULE:FREQ=DAILY" },
      '"schedule.start"',
    ],
    [{ recurrence: "TZID=Europe/Zurich" }, '"schedule.timeZone"'],
    [{ recurrence: "FREQ=DAILY;DTSTART=20260601T070000Z" }, '"schedule.start"'],
    [{ recurrence: "FREQ=DAILY\nEXDATE:20260601T070000Z" }, "EXDATE"],
    [{ recurrence: "RRULE:FREQ=DAILY\r\nRDATE:20260601T070000Z" }, "RDATE"],
    [{ recurrence: "FREQ=DAILY;UNTIL=20251231" }, "UNTIL is in the future"],
    [{ recurrence: "FREQ=DAILY;UNTIL=20251231T235959Z" }, "UNTIL is in the future"],
    [{ recurrence: "FREQ=DAILY;UNTIL=20260201", start: "2026-03-01T00:00" }, "UNTIL"],
    [{ timeZone: "Europe/Nowhere" }, '"schedule.timeZone" must be an IANA time zone'],
    [{ timeZone: "+02:00" }, '"schedule.timeZone"'],
    [{ timeZone: "" }, '"schedule.timeZone"'],
    [{ start: "tomorrow" }, '"schedule.start" must be a Date or a time'],
    [{ start: "2026-06-01" }, '"schedule.start"'],
    [{ start: "2026-02-30T07:00:00" }, '"schedule.start"'],
    [{ start: "2026-02-28T24:00:00" }, '"schedule.start"'],
    [{ start: null }, '"schedule.start"'],
    [{ end: "2026-02-28T07:00:00+99:00" }, '"schedule.end"'],
    [{ end: new Date(Number.NaN) }, '"schedule.end" must be a Date or a time'],
    [{ end: new Date("2020-01-01T00:00:00Z") }, '"schedule.end" must be in the future'],
    [{ timeZone: "Europe/Zurich", start: "2026-03-29T02:30:00" }, "The clocks skip it."],
    [{ timeZone: "Europe/Zurich", end: new Date("2026-10-25T00:30:00Z") }, "occurs twice"],
    [
      { start: "2026-06-01T07:00:00", end: "2026-06-01T07:00:00Z" },
      '"schedule.end" must be after "schedule.start"',
    ],
    [{ timezone: "Europe/Zurich" }, 'Did you mean "schedule.timeZone"?'],
    [{ cron: "0 7 * * *" }, 'Use "schedule.recurrence"'],
    [{ enabled: "no" }, '"schedule.enabled" must be true or false'],
  ])("sends nothing for %j", async (schedule, message) => {
    expect(await refusalOf(schedule)).toContain(message);
  });

  it("rejects options that do not exist", async () => {
    const options = { via: "reload-tasks" } as ScheduleOptions;
    expect(await refusalOf({}, options)).toContain("POST /api/v1/reload-tasks");
  });

  it("reloads an app after another task has ended in a given way", async () => {
    const { tenant, qlik } = open();
    const first = await scheduleReload(qlik, DAILY);
    const failed = await scheduleReload(qlik, {
      appId: "sales",
      name: "After a failure",
      afterTask: { taskId: first.id, status: "failed" },
    });
    const { id } = await scheduleReload(qlik, {
      appId: "sales",
      afterTask: { taskId: first.id },
    });
    await tenant.advance("8h");
    expect(await timesOf(qlik, id)).toHaveLength(1);
    expect(await timesOf(qlik, failed.id)).toEqual([]);
    expect(await scheduled(qlik, failed.id)).toMatchObject({ name: "After a failure" });
  });

  it("reloads an app after updates of its datasets", async () => {
    const { qlik } = open();
    const task = await scheduleReload(qlik, { appId: "sales", onDatasetUpdate: true });
    expect(task).toMatchObject({ enabled: true, resourceId: "sales" });
    const again = scheduleReload(qlik, { appId: "sales", onDatasetUpdate: true });
    await expect(again).rejects.toThrow(/409 CHO-031/);
  });

  it.each<[string, (taskId: string) => ReloadSchedule]>([
    ["times", () => ({ ...DAILY, start: "2026-02-01T00:00", end: "2027-01-01T00:00", name: "T" })],
    ["a task", (taskId) => ({ appId: "sales", afterTask: { taskId, status: "failed" } })],
    ["any end", (taskId) => ({ appId: "sales", afterTask: { taskId, status: "any" } })],
    ["datasets", () => ({ appId: "sales", onDatasetUpdate: true, enabled: false, partial: true })],
  ])("makes the same task of %s in a tenant without an operation for it", async (_, schedule) => {
    const { tenant, qlik } = open();
    const { id } = await scheduleReload(qlik, DAILY);
    const made = await scheduleReload(qlik, schedule(id));
    await qlik.DELETE("/api/scheduling/tasks/{id}", { params: { path: { id: made.id } } });
    const former = createQlikClient({
      ...tenant.clientOptions,
      fetch: (url, init) =>
        url.includes("/resources/")
          ? Promise.resolve(new Response(null, { status: 404 }))
          : tenant.fetch(url, init),
    });
    const { events, start, states, ...rest } = await scheduleReload(former, schedule(id));
    expect(rest).toMatchObject({ name: made.name, enabled: made.enabled, resourceId: "sales" });
    expect({ events, start }).toEqual({ events: made.events, start: made.start });
    expect(states?.[0]?.onEvents?.[0]?.actions?.[0]?.functionRef).toEqual(
      made.states?.[0]?.onEvents?.[0]?.actions?.[0]?.functionRef,
    );
  });

  it("takes one kind of schedule", () => {
    const { qlik } = open();
    const unused = (): void => {
      // @ts-expect-error: times and another task exclude each other.
      void scheduleReload(qlik, { ...DAILY, afterTask: { taskId: "t" } });
      // @ts-expect-error: nothing says when.
      void scheduleReload(qlik, { appId: "sales" });
    };
    expect(unused).toBeTypeOf("function");
  });

  it("throws what Qlik says against it", async () => {
    const { qlik } = open();
    const call = scheduleReload(qlik, { ...DAILY, appId: "none" });
    await expect(call).rejects.toThrow(/403 CHO-003/);
    await expect(call).rejects.toBeInstanceOf(QlikApiError);
  });

  it("rejects with the reason of its signal", async () => {
    const tenant = createTenant({ data: { apps: [{ id: "sales", name: "Sales" }] } });
    const qlik: QlikClient = createQlikClient({
      tenant: tenant.origin,
      auth: { apiKey: tenant.apiKey },
      fetch: tenant.fetch,
    });
    const reason = new Error("not now");
    const signal = AbortSignal.abort(reason);
    await expect(scheduleReload(qlik, DAILY, { signal })).rejects.toMatchObject({ cause: reason });
  });
});
