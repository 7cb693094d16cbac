import { describe, expect, test, vi } from "vitest";
import { QlikReloadError, reloadApp, waitFor } from "qlik-cloud-client";
import { redisFleet, redisTickets, type EndedJob } from "qlik-cloud-client/redis";
import { connect, LIBRARIES } from "../connect.ts";
import { open, ticketsOn, quick, workFor } from "./jobs.ts";
import { wrap } from "../send.ts";
import { hasRedis } from "../server.ts";
import { useRedis } from "../use-redis.ts";

const server = await useRedis();

describe.skipIf(!hasRedis).each(LIBRARIES)("the tickets of a fleet, by %s,", (library) => {
  const openTickets = ticketsOn(server.port, library);

  test("keep runs of other operations, and failures with their errors", async () => {
    const { tenant, qlik } = open();
    await using tickets = await openTickets(1, qlik);
    const [jobs] = tickets.all;
    tenant.nextReload({ appId: "sales", status: "FAILED", errorMessage: "Table not found" });
    await jobs!.start("reload", () => reloadApp(qlik, { appId: "sales" }));
    await jobs!.start("run", () =>
      waitFor(qlik, "POST /api/v1/reloads", { body: { appId: "stock" } }),
    );
    const ended = await workFor(jobs!, 2);
    expect(ended.find(({ id }) => id === "reload")).toMatchObject({
      outcome: "failed",
      error: expect.any(QlikReloadError) as unknown,
    });
    expect(ended.find(({ id }) => id === "run")).toMatchObject({ outcome: "succeeded" });
    expect(await jobs!.status("reload")).toMatchObject({
      outcome: "failed",
      message: expect.stringContaining("Table not found") as unknown,
    });
  });

  test("end a job that Qlik doesn't know any more", async () => {
    const { tenant, qlik } = open();
    await using tickets = await openTickets(1, qlik);
    await tickets.all[0]!.start("lost", () => reloadApp(qlik, { appId: "sales" }));
    tenant.reset();
    const [ended] = await workFor(tickets.all[0]!, 1);
    expect(ended).toMatchObject({ outcome: "failed", error: { status: 404 } });
  });

  test("pass a job to another worker when its worker has died, and ignore what that one sends", async () => {
    const { qlik } = open();
    await using tickets = await openTickets(2, qlik);
    const [first, second] = tickets.all;
    await first!.start("nightly", () => reloadApp(qlik, { appId: "sales" }));
    const errors: unknown[] = [];
    const stop = new AbortController();
    let goOn: (() => void) | undefined;
    let attempt = 0;
    let isAborted = false;
    const working = first!.work({
      ...quick,
      signal: stop.signal,
      onError: (error) => errors.push(error),
      onEnd: (job) =>
        new Promise<void>((resolve) => {
          ({ attempt } = job);
          job.signal.addEventListener("abort", () => (isAborted = true));
          goOn = resolve;
        }),
    });
    await vi.waitFor(() => {
      expect(attempt).toBe(2);
    });
    // As if the worker had been stopped for longer than its lease.
    server.cli("ZADD", "qlik:{jobs:jobs}:due", "0", "nightly");
    const [ended] = await workFor(second!, 1);
    expect(ended!.attempt).toBeGreaterThan(2);
    goOn!();
    stop.abort();
    await working;
    expect(isAborted).toBe(true);
    expect(errors).toMatchObject([{ name: "QlikAbortError" }]);
    expect(await first!.status("nightly")).toMatchObject({ attempt: ended!.attempt });
  });

  test("call a function that failed again, and report its error", async () => {
    const { qlik } = open();
    await using tickets = await openTickets(1, qlik, { lease: 200 });
    const [jobs] = tickets.all;
    await jobs!.start("nightly", () => reloadApp(qlik, { appId: "sales" }));
    const stop = new AbortController();
    const attempts: number[] = [];
    const errors: unknown[] = [];
    await jobs!.work({
      ...{ ...quick, signal: stop.signal, onError: (...args) => errors.push(args) },
      onEnd({ attempt }) {
        attempts.push(attempt);
        if (attempts.length < 3) throw new Error("The database is away.");
        stop.abort();
      },
    });
    expect(attempts).toEqual([2, 3, 4]);
    expect(errors).toEqual(Array(2).fill([new Error("The database is away."), "nightly"]));
  });

  test("hand over at once what a worker that is stopped was waiting for", async () => {
    const { qlik } = open("1h");
    await using tickets = await openTickets(2, qlik);
    const [first, second] = tickets.all;
    await first!.start("nightly", (signal) => reloadApp(qlik, { appId: "sales" }, { signal }));
    const never = vi.fn<() => void>();
    for (const [jobs, attempt] of [
      [first, 2],
      [second, 3],
    ] as const) {
      const stop = new AbortController();
      const working = jobs!.work({ ...quick, onEnd: never, onError: never, signal: stop.signal });
      await vi.waitFor(async () => {
        expect(await jobs!.status("nightly")).toMatchObject({ attempt });
      });
      stop.abort();
      await working;
      const due = Number(server.cli("ZSCORE", "qlik:{jobs:jobs}:due", "nightly"));
      expect(due).toBeLessThanOrEqual(Date.now());
    }
    expect(never).not.toHaveBeenCalled();
  });

  test("are written again by their worker when Redis has lost its data", async () => {
    const { qlik } = open(400);
    await using tickets = await openTickets(1, qlik, { lease: 400 });
    const [jobs] = tickets.all;
    await jobs!.start("nightly", () => reloadApp(qlik, { appId: "sales" }));
    const working = workFor(jobs!, 1);
    await vi.waitFor(async () => {
      expect(await jobs!.status("nightly")).toMatchObject({ attempt: 2 });
    });
    server.cli("FLUSHALL");
    expect(await working).toMatchObject([{ id: "nightly", attempt: 2 }]);
    expect(await jobs!.status("nightly")).toMatchObject({ state: "ended" });
  });

  test("leave a job to one worker when a replica was promoted that did not know of the first one", async () => {
    const { qlik } = open();
    await using tickets = await openTickets(2, qlik);
    const [first, second] = tickets.all;
    await first!.start("nightly", () => reloadApp(qlik, { appId: "sales" }));
    const replicated = server.cli("HGET", "qlik:{jobs:jobs}:open", "nightly");
    const stop = new AbortController();
    const errors: unknown[] = [];
    let goOn: (() => void) | undefined;
    let isAborted = false;
    const working = first!.work({
      ...{ ...quick, signal: stop.signal, onError: (error) => errors.push(error) },
      onEnd: (job) =>
        new Promise<void>((resolve) => {
          job.signal.addEventListener("abort", () => (isAborted = true));
          goOn = resolve;
        }),
    });
    await vi.waitFor(() => {
      expect(goOn).toBeDefined();
    });
    server.cli("HSET", "qlik:{jobs:jobs}:open", "nightly", replicated);
    server.cli("ZADD", "qlik:{jobs:jobs}:due", "0", "nightly");
    stop.abort();
    await workFor(second!, 1);
    goOn!();
    await working;
    expect(isAborted).toBe(true);
    expect(errors).toMatchObject([{ name: "QlikAbortError" }]);
  });

  test("stay with a worker for longer than the lease while it lives", async () => {
    const { qlik } = open(1_500);
    await using tickets = await openTickets(2, qlik, { lease: 400 });
    const [first, second] = tickets.all;
    await first!.start("nightly", (signal) => reloadApp(qlik, { appId: "sales" }, { signal }));
    const stop = new AbortController();
    const ended: EndedJob[] = [];
    const options = {
      ...{ ...quick, signal: stop.signal },
      async onEnd(job: EndedJob) {
        ended.push(job);
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        stop.abort();
      },
    };
    await Promise.all([first!.work(options), second!.work(options)]);
    expect(ended).toMatchObject([{ id: "nightly", attempt: 2 }]);
  });

  test("have been handed over when the work of a worker is over", async () => {
    const { qlik } = open("1h");
    using connection = await connect(library, server.port);
    let isWorking = false;
    const client = wrap(connection.client, async (args, send) => {
      // The job's last lease, of no time.
      if (isWorking && args.at(-1) === "0")
        await new Promise((resolve) => setTimeout(resolve, 300));
      return await send();
    });
    await using fleet = redisFleet({ client, prefix: "qlik:" });
    const jobs = redisTickets({ fleet, qlik });
    await jobs.start("nightly", (signal) => reloadApp(qlik, { appId: "sales" }, { signal }));
    const stop = new AbortController();
    const working = jobs.work({ ...quick, onEnd: () => undefined, signal: stop.signal });
    await vi.waitFor(async () => {
      expect(await jobs.status("nightly")).toMatchObject({ attempt: 2 });
    });
    isWorking = true;
    stop.abort();
    await working;
    const due = Number(server.cli("ZSCORE", "qlik:{jobs:jobs}:due", "nightly"));
    expect(due).toBeLessThanOrEqual(Date.now());
  });

  test("are forgotten some time after their end, and leave nothing in Redis", async () => {
    const { qlik } = open();
    await using tickets = await openTickets(1, qlik, { remember: 300 });
    const [jobs] = tickets.all;
    await jobs!.start("nightly", () => reloadApp(qlik, { appId: "sales" }));
    await workFor(jobs!, 1);
    await vi.waitFor(
      () => {
        expect(server.cli("KEYS", "*")).toBe("");
      },
      { timeout: 5_000 },
    );
    expect(await jobs!.start("nightly", () => reloadApp(qlik, { appId: "sales" }))).toBe(true);
  });

  test("are left alone by the workers of another queue", async () => {
    const { qlik } = open();
    await using one = await openTickets(1, qlik);
    await using other = await openTickets(1, qlik, { queue: "reports" });
    await one.all[0]!.start("nightly", () => reloadApp(qlik, { appId: "sales" }));
    await other.all[0]!.start("monthly", () => reloadApp(qlik, { appId: "stock" }));
    expect(await workFor(other.all[0]!, 1)).toMatchObject([{ id: "monthly" }]);
    expect(await one.all[0]!.status("nightly")).toMatchObject({ state: "running" });
  });
});
