import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createQlikClient,
  QlikApiError,
  QlikInputError,
  type QlikClient,
} from "../../../src/index.ts";
import {
  scheduleReload,
  type ReloadSchedule,
  type ScheduleOptions,
} from "../../../src/jobs/schedule/schedule.ts";
import { createTenant } from "../../../src/testing.ts";
import { open } from "../../testing/open.ts";
import { scheduled, timesOf } from "../../testing/scheduling.ts";
import { runsOf as reloadTaskRuns } from "../../testing/tasking.ts";

const DAILY = { appId: "sales", recurrence: "FREQ=DAILY;BYHOUR=7;BYMINUTE=0;BYSECOND=0" };

/** Every message of an error that is thrown before anything is sent. */
async function refusalOf(schedule: object, options?: ScheduleOptions): Promise<string> {
  const client = createQlikClient({
    tenant: "tenant.eu.qlikcloud.com",
    auth: { apiKey: "key" },
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
async function bodyOf(schedule: Partial<ReloadSchedule>, options?: ScheduleOptions) {
  let sent = "";
  const qlik = createQlikClient({
    tenant: "tenant.eu.qlikcloud.com",
    auth: { apiKey: "key" },
    fetch: (_, { body }) => {
      sent = body as string;
      return Promise.resolve(Response.json({ id: "t" }, { status: 201 }));
    },
  });
  await scheduleReload(qlik, { ...DAILY, ...schedule }, options);
  return JSON.parse(sent) as Record<string, unknown> & {
    start: { schedule: Record<string, string> };
  };
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

  it("makes a reload task instead where that is asked for", async () => {
    const { tenant, qlik } = open();
    const recurrence = ["RRULE:FREQ=DAILY;COUNT=2", "FREQ=WEEKLY;BYDAY=SA;COUNT=1"];
    const schedule = { appId: "sales", recurrence, start: "2026-01-01T08:00:00" };
    const task = await scheduleReload(qlik, schedule, { via: "reload-tasks" });
    expect(task).toMatchObject({ appId: "sales", state: "Enabled", timeZone: "UTC" });
    await tenant.advance("10d");
    expect(await reloadTaskRuns(qlik)).toEqual([
      "2026-01-01T08:00:00.000Z",
      "2026-01-02T08:00:00.000Z",
      "2026-01-03T08:00:00.000Z",
    ]);
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
    const { schedule } = (await bodyOf({ timeZone, start: "2026-06-01T05:00Z" })).start;
    expect(schedule).toEqual({
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
      expect(sent.start.schedule["startDateTime"]).toBe("2026-06-01T07:00:00");
    }
    const old = await bodyOf(
      { timeZone: "America/St_Johns", end: new Date("2026-01-01T03:29:59.999Z") },
      { via: "reload-tasks" },
    );
    expect(old["endDateTime"]).toBe("2025-12-31T23:59:59");
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
            // The hour that comes twice a year.
            expect(String(error)).toContain("comes twice");
          });
          if (!sent) return;
          const local = sent.start.schedule["startDateTime"] ?? "";
          const shown = start.toLocaleString("sv-SE", { timeZone });
          expect(local).toBe(shown.replace(" ", "T"));
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    [{ appId: "" }, "appId is missing."],
    [{ recurrence: [] }, "recurrence is [], which has no rule."],
    [{ recurrence: undefined }, "recurrence is missing."],
    [{ recurrence: "" }, "recurrence is missing."],
    [{ recurrence: "FREQ=DAILY;BYHOUR=25" }, 'which has a part that no rule can have: "BYHOUR=25"'],
    [{ recurrence: ["FREQ=DAILY", "FREQ=NEVER"] }, 'recurrence[1] is "FREQ=NEVER", which has'],
    [{ recurrence: ["FREQ=DAILY", "FREQ=WEEKLY"] }, "which must be one rule for a scheduling task"],
    [
      { recurrence: "DTSTART;TZID=Europe/Zurich:20260601T070000\nRRULE:FREQ=DAILY" },
      "which has fields of its own here: start, end and timeZone",
    ],
    [{ recurrence: "TZID=Europe/Zurich" }, "which has fields of its own here"],
    [{ recurrence: ["FREQ=DAILY", "EXDATE:20260601T070000Z"] }, 'recurrence[1] is "EXDATE'],
    [{ recurrence: "RRULE:FREQ=DAILY\r\nRDATE:20260601T070000Z" }, "which Qlik doesn't know"],
    [{ timeZone: "Europe/Nowhere" }, 'timeZone is "Europe/Nowhere", which is none such as'],
    [{ timeZone: "+02:00" }, 'timeZone is "+02:00"'],
    [{ timeZone: "" }, 'timeZone is ""'],
    [{ start: "tomorrow" }, 'start is "tomorrow", which is no Date'],
    [{ start: "2026-06-01" }, 'start is "2026-06-01", which is no Date or time such as'],
    [{ start: "2026-02-30T07:00:00" }, 'start is "2026-02-30T07:00:00"'],
    [{ start: "2026-02-28T24:00:00" }, 'start is "2026-02-28T24:00:00"'],
    [{ end: "2026-02-28T07:00:00+99:00" }, 'end is "2026-02-28T07:00:00+99:00"'],
    [{ end: new Date(Number.NaN) }, 'end is "Invalid Date", which is no Date'],
    [
      { timeZone: "Europe/Zurich", start: "2026-03-29T02:30:00" },
      'start is "2026-03-29T02:30:00", which is skipped in Europe/Zurich.',
    ],
    [
      { timeZone: "Europe/Zurich", end: new Date("2026-10-25T00:30:00Z") },
      'end is "2026-10-25T02:30:00", which comes twice in Europe/Zurich.',
    ],
    [
      { start: "2026-06-01T07:00:00", end: "2026-06-01T07:00:00Z" },
      'end is "2026-06-01T07:00:00", which is not after start, 2026-06-01T07:00:00.',
    ],
  ])("sends nothing for %j", async (schedule, message) => {
    expect(await refusalOf(schedule)).toContain(message);
  });

  it("refuses what no schedule has: in JavaScript the time zone would be another", async () => {
    const timezone = { timezone: "Europe/Zurich" } as Partial<ReloadSchedule>;
    expect(await refusalOf(timezone)).toContain("there is no option timezone");
  });

  it("refuses of a reload task what it cannot have", async () => {
    const via = { via: "reload-tasks" } as const;
    expect(await refusalOf({ name: "Sales" }, via)).toContain(
      'name is "Sales", which reload tasks',
    );
    expect(await refusalOf({ enabled: false }, via)).toContain("enabled is false, which");
    const unknown = { via: "tasks" } as unknown as ScheduleOptions;
    expect(await refusalOf({}, unknown)).toContain('via is "tasks", which is no service of tasks');
  });

  it("throws what Qlik says against it", async () => {
    const { qlik } = open();
    for (const via of ["scheduling-tasks", "reload-tasks"] as const) {
      const call = scheduleReload(qlik, { ...DAILY, appId: "none" }, { via });
      await expect(call).rejects.toThrow(/404 .*App not found – There is no app none/);
      await expect(call).rejects.toBeInstanceOf(QlikApiError);
    }
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
