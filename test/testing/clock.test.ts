import { openAsBlob } from "node:fs";
import { readFile } from "node:fs/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createQlikClient, QlikInputError, reloadApp } from "../../src/index.ts";
import { createRealClock, MANUAL_START, ManualClock } from "../../src/testing/state/clock.ts";
import { inRealTime } from "../../src/testing/state/real-time.ts";
import type { Duration } from "../../src/testing.ts";
import { open } from "./open.ts";

afterEach(() => {
  vi.useRealTimers();
});

describe("a manual clock", () => {
  it("stands still at its beginning", () => {
    expect(new ManualClock().now()).toBe(MANUAL_START);
    expect(new Date(MANUAL_START).toISOString()).toBe("2026-01-01T00:00:00.000Z");
  });

  it("runs what is due in the order of the times, each at its own time", async () => {
    const clock = new ManualClock();
    const seen: [string, number][] = [];
    const note = (name: string) => () => {
      seen.push([name, clock.now() - MANUAL_START]);
    };
    clock.after(20, note("c"));
    clock.after(10, note("a"));
    clock.after(10, note("b"));
    clock.after(31, note("d"));
    await clock.advance(30);
    expect(seen).toEqual([
      ["a", 10],
      ["b", 10],
      ["c", 20],
    ]);
    expect(clock.now()).toBe(MANUAL_START + 30);
  });

  it("runs what is set by what it runs, as far as it is due", async () => {
    const clock = new ManualClock();
    let ticks = 0;
    const tick = (): void => {
      ticks++;
      clock.after(10, tick);
    };
    clock.after(10, tick);
    await clock.advance("45ms");
    expect(ticks).toBe(4);
  });

  it("does not move while something is loaded", async () => {
    const clock = new ManualClock();
    let isDue = false;
    clock.after(10, () => {
      isDue = true;
    });
    const loading = inRealTime(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return isDue;
    });
    await clock.run(loading);
    expect(await loading).toBe(false);

    const again = inRealTime(() => new Promise((resolve) => setTimeout(resolve, 20)));
    const seen: string[] = [];
    void again.then(() => seen.push("loaded"));
    clock.after(10, () => {
      seen.push("due");
    });
    await clock.advance(30);
    expect(seen).toEqual(["loaded", "due"]);
  });

  it("lets what waits go on before the next is run", async () => {
    const clock = new ManualClock();
    const seen: string[] = [];
    const first = new Promise<void>((resolve) => clock.after(10, resolve));
    const waiter = first.then(async () => {
      for (let step = 0; step < 100; step++) await Promise.resolve();
      seen.push("waiter");
      clock.after(5, () => {
        seen.push("set by the waiter");
      });
    });
    clock.after(20, () => {
      seen.push("second");
    });
    await clock.advance(30);
    await waiter;
    expect(seen).toEqual(["waiter", "set by the waiter", "second"]);
  });

  it("takes a task back", async () => {
    const clock = new ManualClock();
    const task = vi.fn();
    clock.after(1, task)();
    await clock.advance(1);
    expect(task).not.toHaveBeenCalled();
  });

  it("adds up advances that overlap", async () => {
    const clock = new ManualClock();
    await Promise.all([clock.advance(10), clock.advance("1s")]);
    expect(clock.now()).toBe(MANUAL_START + 1_010);
  });

  it("rejects with what a task throws, and goes on at the next call", async () => {
    const clock = new ManualClock();
    clock.after(1, () => Promise.reject(new Error("task")));
    await expect(clock.advance(5)).rejects.toThrow("task");
    await clock.advance(5);
    expect(clock.now()).toBe(MANUAL_START + 6);
  });

  it("advances while the platform's timers are faked", async () => {
    vi.useFakeTimers();
    const { tenant } = open();
    await tenant.advance("10m");
  });
});

describe("a real clock", () => {
  it("does not advance by hand", async () => {
    const { tenant } = open({ clock: "real" });
    await expect(tenant.advance(1)).rejects.toThrow(QlikInputError);
  });

  it("follows the platform's timers, faked ones too", async () => {
    vi.useFakeTimers({ now: Date.UTC(2030, 5, 1), toFake: ["setTimeout", "clearTimeout", "Date"] });
    const { qlik } = open({ clock: "real", reloadDuration: 1_000 });
    const started = await qlik.POST("/api/v1/reloads", { body: { appId: "sales" } });
    expect(started.data?.creationTime).toBe("2030-06-01T00:00:00.000Z");
    const path = { reloadId: started.data?.id ?? "" };
    await vi.advanceTimersByTimeAsync(1_000);
    const { data } = await qlik.GET("/api/v1/reloads/{reloadId}", { params: { path } });
    expect(data).toMatchObject({ status: "SUCCEEDED", endTime: "2030-06-01T00:00:01.000Z" });
  });

  it("starts a reload though the timer fires a little before its time", async () => {
    vi.useFakeTimers({ now: 1_000_000, toFake: ["setTimeout", "clearTimeout", "Date"] });
    const { qlik } = open({ clock: "real" });
    await qlik.POST("/api/v1/reloads", { body: { appId: "sales" } });
    vi.setSystemTime(1_000_000 - 1);
    await vi.advanceTimersByTimeAsync(30);
    const { data } = await qlik.GET("/api/v1/reloads");
    expect(data?.data[0]?.status).toBe("RELOADING");
  });

  it("forgets its timers at a reset", async () => {
    vi.useFakeTimers();
    const clock = createRealClock();
    const task = vi.fn();
    clock.after(10, task);
    clock.reset();
    await vi.advanceTimersByTimeAsync(20);
    expect(task).not.toHaveBeenCalled();
  });
});

describe("run", () => {
  it("advances the clock until a promise settles, and returns or throws its outcome", async () => {
    const { tenant } = open({ reloadDuration: "2h" });
    const qlik = createQlikClient(tenant.clientOptions);
    const reload = await tenant.run(reloadApp(qlik, { appId: "sales" }));
    expect(reload.status).toBe("SUCCEEDED");
    const elapsed = tenant.clock.now() - MANUAL_START;
    expect(elapsed).toBeGreaterThanOrEqual(2 * 3_600_000);
    expect(elapsed).toBeLessThan(2.1 * 3_600_000);
    const mistake = new Error("mine");
    await expect(tenant.run(Promise.reject(mistake))).rejects.toBe(mistake);
  });

  it("rejects for a promise that never settles, whether timers are set or not", async () => {
    const { tenant } = open();
    const never = new Promise(() => undefined);
    await expect(tenant.run(never)).rejects.toThrow(QlikInputError);
    const tick = (): void => {
      tenant.clock.after(86_400_000, tick);
    };
    tick();
    await expect(tenant.run(never)).rejects.toThrow("365 days");
  });

  it("lets files be read without passing over the timers that guard them", async () => {
    const { tenant } = open();
    const timeout = vi.fn();
    tenant.clock.after(1000, timeout);
    const text = await tenant.run(readFile(new URL(import.meta.url), "utf8"));
    expect(text).toContain("describe");
    expect(timeout).not.toHaveBeenCalled();
  });

  it("lets the platform read the file of a request without passing over its timeout", async () => {
    const { tenant } = open();
    const qlik = createQlikClient(tenant.clientOptions);
    const File = await openAsBlob(import.meta.filename);
    const body = { File, Json: { name: "clock.txt" } };
    const created = await tenant.run(qlik.POST("/api/v1/data-files", { body, timeout: "1ms" }));
    expect(created.status).toBe(201);
  });

  it("waits for a promise on the real clock", async () => {
    const { tenant } = open({ clock: "real" });
    expect(await tenant.run(Promise.resolve(5))).toBe(5);
  });
});

describe("a reset", () => {
  it("keeps the timers of clients, and ends the tenant's own", async () => {
    const { tenant } = open({ reloadDuration: "1h" });
    const qlik = createQlikClient(tenant.clientOptions);
    const run = reloadApp(qlik, { appId: "sales" }, { deadline: "1m" });
    await run.started;
    await tenant.advance("20s");
    const outcome = run.catch((error: unknown) => error);
    tenant.reset();
    expect(tenant.clock.now()).toBe(MANUAL_START);
    await tenant.advance("10h");
    // The reload is not there any more.
    expect(await outcome).toMatchObject({ name: "QlikNotFoundError" });
    const fired: number[] = [];
    tenant.clock.after(60_000, () => fired.push(tenant.clock.monotonic()));
    const due = tenant.clock.monotonic() + 60_000;
    await tenant.advance("20s");
    tenant.reset();
    await tenant.advance("10h");
    expect(fired).toEqual([due]);
  });
});

describe("an advance", () => {
  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, "-1s", "10", "ten minutes", "1e3s", ""])(
    "rejects %j",
    async (duration) => {
      const { tenant } = open();
      await expect(tenant.advance(duration as Duration)).rejects.toThrow(QlikInputError);
    },
  );

  it("may be longer than a timer of the platform", async () => {
    const { tenant } = open();
    await tenant.advance("100d");
    expect(tenant.clock.now()).toBe(MANUAL_START + 100 * 86_400_000);
  });
});
