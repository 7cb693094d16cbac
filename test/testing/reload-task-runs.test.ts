import { afterEach, describe, expect, it, vi } from "vitest";
import { open } from "./open.ts";
import { cancelReload, getReload, startReload } from "./reloading.ts";
import { createTask, getTask, replaceTask, runsOf } from "./tasking.ts";

afterEach(() => {
  vi.useRealTimers();
});

describe("a reload task", () => {
  it("reloads its app whenever it is due, and has the times of the last and next run", async () => {
    const { tenant, qlik } = open();
    const { id, userId } = await createTask(qlik, {
      timeZone: "Europe/Zurich",
      recurrence: ["RRULE:FREQ=DAILY;BYHOUR=7;BYMINUTE=0;BYSECOND=0"],
      partial: true,
    });
    await tenant.advance("6h");
    const { data } = await qlik.GET("/api/v1/reloads");
    expect(data?.data).toEqual([
      expect.objectContaining({
        appId: "sales",
        userId,
        type: "chronos",
        status: "QUEUED",
        partial: true,
        weight: 1,
        resourceId: id,
        resourceType: "reload-tasks",
        creationTime: "2026-01-01T06:00:00.000Z",
      }),
    ]);
    expect(await getTask(qlik, id)).toMatchObject({
      state: "Enabled",
      lastExecutionTime: "2026-01-01T06:00:00.000Z",
      nextExecutionTime: "2026-01-02T06:00:00.000Z",
    });
    await tenant.advance("2d");
    expect(await runsOf(qlik)).toEqual([
      "2026-01-01T06:00:00.000Z",
      "2026-01-02T06:00:00.000Z",
      "2026-01-03T06:00:00.000Z",
    ]);
  });

  it("follows several rules, a rule without its name and one with an end among them", async () => {
    const { tenant, qlik } = open();
    const { id } = await createTask(qlik, {
      startDateTime: "2026-01-01T08:00:00",
      recurrence: ["FREQ=DAILY;COUNT=2", "RRULE:FREQ=WEEKLY;BYDAY=SA;UNTIL=20260110"],
    });
    await tenant.advance("30d");
    expect(await runsOf(qlik)).toEqual([
      "2026-01-01T08:00:00.000Z",
      "2026-01-02T08:00:00.000Z",
      "2026-01-03T08:00:00.000Z",
      "2026-01-10T08:00:00.000Z",
    ]);
    const task = await getTask(qlik, id);
    expect(task).toMatchObject({
      state: "Completed",
      lastExecutionTime: "2026-01-10T08:00:00.000Z",
    });
    expect(task).not.toHaveProperty("nextExecutionTime");
  });

  it("runs once without a rule, and is completed then", async () => {
    const { tenant, qlik } = open();
    const { id } = await createTask(qlik, { startDateTime: "2026-01-01T00:00:00" });
    expect(await getTask(qlik, id)).toMatchObject({
      state: "Enabled",
      nextExecutionTime: "2026-01-01T00:00:00.000Z",
    });
    await tenant.advance("2d");
    expect(await runsOf(qlik)).toEqual(["2026-01-01T00:00:00.000Z"]);
    expect((await getTask(qlik, id)).state).toBe("Completed");
  });

  it("is completed at once when its time has passed", async () => {
    const { tenant, qlik } = open();
    const once = await createTask(qlik, { startDateTime: "2025-12-31T23:59:59" });
    const often = await createTask(qlik, {
      endDateTime: "2025-12-31T00:00:00",
      recurrence: ["RRULE:FREQ=HOURLY"],
    });
    expect([once.state, often.state]).toEqual(["Completed", "Completed"]);
    await tenant.advance("2h");
    expect(await runsOf(qlik)).toEqual([]);
  });

  it("waits without an end when it has neither a start nor a rule", async () => {
    const { tenant, qlik } = open();
    const task = await createTask(qlik, { startDateTime: "", recurrence: [] });
    await tenant.advance("1d");
    expect(await getTask(qlik, task.id)).toEqual(task);
    expect(task.state).toBe("Enabled");
    expect(task).not.toHaveProperty("startDateTime");
    expect(task).not.toHaveProperty("recurrence");
    expect(await runsOf(qlik)).toEqual([]);
  });

  it("recurs from its start to its end, both included", async () => {
    const { tenant, qlik } = open();
    await createTask(qlik, {
      startDateTime: "2026-01-01T10:00:00",
      endDateTime: "2026-01-01T12:00:00",
      recurrence: ["RRULE:FREQ=HOURLY"],
    });
    await tenant.advance("1d");
    expect((await runsOf(qlik)).map((time) => time.slice(11, 16))).toEqual([
      "10:00",
      "11:00",
      "12:00",
    ]);
  });

  it("recurs in the offset of its start where it has no time zone", async () => {
    const { tenant, qlik } = open();
    await createTask(qlik, {
      timeZone: "",
      startDateTime: "2026-01-01T07:00:00-03:30",
      recurrence: ["RRULE:FREQ=DAILY;BYHOUR=7,8"],
    });
    await tenant.advance("20h");
    expect((await runsOf(qlik)).map((time) => time.slice(11, 16))).toEqual(["10:30", "11:30"]);
  });

  it("has no 02:30 on the day when the clocks in Zurich skip it, and only one when they go back", async () => {
    const { tenant, qlik } = open();
    await createTask(qlik, {
      timeZone: "Europe/Zurich",
      startDateTime: "2026-03-28T02:30:00",
      endDateTime: "2026-03-31T00:00:00",
      recurrence: ["RRULE:FREQ=DAILY"],
    });
    await createTask(qlik, {
      timeZone: "Europe/Zurich",
      startDateTime: "2026-10-24T02:30:00",
      endDateTime: "2026-10-27T00:00:00",
      recurrence: ["RRULE:FREQ=DAILY"],
    });
    await tenant.advance("365d");
    expect(await runsOf(qlik)).toEqual([
      "2026-03-28T01:30:00.000Z",
      "2026-03-30T00:30:00.000Z",
      "2026-10-24T00:30:00.000Z",
      "2026-10-25T00:30:00.000Z",
      "2026-10-26T01:30:00.000Z",
    ]);
  });

  it("is skipped while its app is still reloading, whatever started that", async () => {
    const { tenant, qlik } = open({ reloadDuration: 90 * 60_000 });
    const { id } = await createTask(qlik, {
      startDateTime: "2026-01-01T01:00:00",
      recurrence: ["RRULE:FREQ=HOURLY"],
    });
    await startReload(qlik);
    await tenant.advance("1h");
    expect(await getTask(qlik, id)).toMatchObject({
      nextExecutionTime: "2026-01-01T02:00:00.000Z",
    });
    expect(await getTask(qlik, id)).not.toHaveProperty("lastExecutionTime");
    await tenant.advance("4h");
    expect((await runsOf(qlik)).map((time) => time.slice(11, 16))).toEqual(["02:00", "04:00"]);
  });

  it("is skipped when its app has had all its reloads of the day", async () => {
    const { tenant, qlik } = open({ reloadQuota: 2 });
    await createTask(qlik, {
      startDateTime: "2026-01-01T10:00:00",
      recurrence: ["RRULE:FREQ=HOURLY"],
    });
    await tenant.advance("25h");
    expect((await runsOf(qlik)).map((time) => time.slice(8, 13))).toEqual([
      "01T10",
      "01T11",
      "02T00",
      "02T01",
    ]);
  });

  it("is switched off after five failures in a row, until it is enabled again", async () => {
    const { tenant, qlik } = open();
    const recurrence = ["RRULE:FREQ=HOURLY"];
    const { id } = await createTask(qlik, { startDateTime: "2026-01-01T01:00:00", recurrence });
    const ends = ["FAILED", "FAILED", "FAILED", "FAILED", "SUCCEEDED", "FAILED"] as const;
    for (const status of ends) tenant.nextReload({ appId: "sales", status });
    for (let count = 0; count < 4; count++) {
      tenant.nextReload({ appId: "sales", status: "EXCEEDED_LIMIT" });
    }
    await tenant.advance("9h");
    await tenant.advance("30m");
    expect((await getTask(qlik, id)).state).toBe("Enabled");
    await tenant.advance("3h");
    const off = await getTask(qlik, id);
    expect(off).toMatchObject({
      state: "Disabled",
      disabledCode: "CONSECUTIVE-FAILURES",
      lastExecutionTime: "2026-01-01T10:00:00.000Z",
    });
    expect(off).not.toHaveProperty("nextExecutionTime");
    expect(await runsOf(qlik)).toHaveLength(10);

    // It stays what it was switched off by.
    expect(await replaceTask(qlik, id, { state: "Disabled" })).toMatchObject({
      disabledCode: "CONSECUTIVE-FAILURES",
    });
    const on = await replaceTask(qlik, id, { state: "Enabled" });
    expect(on).toMatchObject({ state: "Enabled", nextExecutionTime: "2026-01-01T13:00:00.000Z" });
    expect(on).not.toHaveProperty("disabledCode");
    tenant.nextReload({ appId: "sales", status: "FAILED" });
    await tenant.advance("1h");
    expect((await getTask(qlik, id)).state).toBe("Enabled");
  });

  it("isn't blamed for reloads that were cancelled, or that others have started", async () => {
    const { tenant, qlik } = open();
    const { id } = await createTask(qlik, {
      startDateTime: "2026-01-01T01:00:00",
      recurrence: ["RRULE:FREQ=HOURLY"],
    });
    for (let count = 0; count < 6; count++) {
      tenant.nextReload({ appId: "sales", status: "FAILED" });
      await startReload(qlik);
      await tenant.advance("1h");
      const { data } = await qlik.GET("/api/v1/reloads", { params: { query: { limit: 1 } } });
      expect(data?.data[0]).toMatchObject({ type: "chronos", status: "QUEUED" });
      expect((await cancelReload(qlik, data?.data[0]?.id ?? "")).status).toBe(204);
    }
    expect((await getTask(qlik, id)).state).toBe("Enabled");
  });

  it("does not run while a user has disabled it, and goes on when it is enabled", async () => {
    const { tenant, qlik } = open();
    const task = await createTask(qlik, {
      startDateTime: "2026-01-01T01:00:00",
      recurrence: ["RRULE:FREQ=HOURLY"],
    });
    const off = await replaceTask(qlik, task.id, { state: "Disabled" });
    expect(off).toMatchObject({
      state: "Disabled",
      disabledCode: "MANUALLY",
      recurrence: task.recurrence,
    });
    await tenant.advance("5h");
    expect(await runsOf(qlik)).toEqual([]);
    // Without a word about the state, it stays.
    expect((await replaceTask(qlik, task.id, { partial: true })).state).toBe("Disabled");
    await replaceTask(qlik, task.id, { state: "Enabled" });
    await tenant.advance("1h");
    expect((await runsOf(qlik)).map((time) => time.slice(11, 16))).toEqual(["05:00", "06:00"]);
  });

  it("keeps a new schedule in place of the old one, and is completed no longer", async () => {
    const { tenant, qlik } = open();
    const { id } = await createTask(qlik, { startDateTime: "2026-01-01T01:00:00" });
    await tenant.advance("2h");
    expect((await getTask(qlik, id)).state).toBe("Completed");
    const changed = await replaceTask(qlik, id, {
      timeZone: "Asia/Tokyo",
      recurrence: ["RRULE:FREQ=DAILY;BYHOUR=12;BYMINUTE=0"],
    });
    expect(changed).toMatchObject({
      state: "Enabled",
      nextExecutionTime: "2026-01-01T03:00:00.000Z",
    });
    await tenant.advance("1h");
    expect(await runsOf(qlik)).toHaveLength(2);
    await replaceTask(qlik, id, { state: "Completed" });
    await tenant.advance("2d");
    expect(await runsOf(qlik)).toHaveLength(2);
  });

  it("is forgotten at a reset", async () => {
    const { tenant, qlik } = open();
    const { id } = await createTask(qlik, { recurrence: ["RRULE:FREQ=HOURLY"] });
    tenant.reset();
    await tenant.advance("3h");
    expect((await qlik.GET("/api/v1/reload-tasks")).data?.data).toEqual([]);
    expect(await runsOf(qlik)).toEqual([]);
    expect(id).not.toBe("");
  });

  it("waits on the platform's clock for longer than its timers can", async () => {
    vi.useFakeTimers({
      now: Date.UTC(2030, 0, 1),
      toFake: ["setTimeout", "clearTimeout", "Date"],
    });
    const { qlik } = open({ clock: "real" });
    await createTask(qlik, { startDateTime: "2030-03-01T00:00:00" });
    await vi.advanceTimersByTimeAsync(58 * 86_400_000);
    expect(await runsOf(qlik)).toEqual([]);
    await vi.advanceTimersByTimeAsync(2 * 86_400_000);
    expect(await runsOf(qlik)).toEqual(["2030-03-01T00:00:00.000Z"]);
  });

  it("has its reload like any other", async () => {
    const { tenant, qlik } = open();
    await createTask(qlik, { startDateTime: "2026-01-01T00:00:00" });
    await tenant.advance(300);
    const { data } = await qlik.GET("/api/v1/reloads", {
      params: { query: { filter: 'type eq "chronos"' } },
    });
    const reload = await getReload(qlik, data?.data[0]?.id ?? "");
    expect(reload).toMatchObject({ status: "SUCCEEDED", type: "chronos" });
    expect(
      (
        await qlik.GET("/api/v1/reloads", {
          params: { query: { filter: 'type eq "external"' } },
        })
      ).data?.data,
    ).toEqual([]);
  });
});
