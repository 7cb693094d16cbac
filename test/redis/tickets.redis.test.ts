import { describe, expect, test, vi } from "vitest";
import {
  createQlikClient,
  QlikApiError,
  QlikConnectionError,
  QlikInputError,
  QlikReloadError,
  reloadApp,
  waitFor,
  type QlikClient,
} from "qlik-cloud-client";
import {
  redisFleet,
  redisTickets,
  type EndedJob,
  type RedisTickets,
  type RedisTicketsOptions,
} from "qlik-cloud-client/redis";
import { createTenant } from "qlik-cloud-client/testing";
import { connect, LIBRARIES } from "./connect.ts";
import { openFleets } from "./fleets.ts";
import { send, sendingTwice, wrap } from "./send.ts";
import { hasRedis, startRedis } from "./server.ts";
import { useRedis } from "./use-redis.ts";

const server = await useRedis();

const quick = { pollInterval: 20 } as const;

function open(reloadDuration: number | "1h" = 50): {
  tenant: ReturnType<typeof createTenant>;
  qlik: QlikClient;
} {
  const tenant = createTenant({
    ...{ reloadDuration, rateLimit: false },
    data: { apps: ["sales", "stock"].map((id) => ({ id, name: id })) },
  });
  return { tenant, qlik: createQlikClient(tenant.clientOptions) };
}

const reloadsOf = (tenant: ReturnType<typeof createTenant>): number =>
  tenant.requests.filter(({ method, path }) => method === "POST" && path === "/api/v1/reloads")
    .length;

/** Works until so many jobs have been passed to `onEnd`. */
async function workFor(
  jobs: RedisTickets,
  count: number,
  onEnd: (job: EndedJob) => unknown = () => undefined,
): Promise<EndedJob[]> {
  const stop = new AbortController();
  const ended: EndedJob[] = [];
  await jobs.work({
    ...quick,
    signal: stop.signal,
    async onEnd(job) {
      ended.push(job);
      if (ended.length >= count) stop.abort();
      await onEnd(job);
    },
  });
  return ended;
}

describe.skipIf(!hasRedis).each(LIBRARIES)("the tickets of a fleet, by %s,", (library) => {
  const openTickets = async (
    count: number,
    qlik: QlikClient,
    options: Partial<RedisTicketsOptions> = {},
  ): Promise<{ readonly all: readonly RedisTickets[] } & AsyncDisposable> => {
    const fleets = await openFleets(count, library, server.port);
    return {
      all: fleets.all.map((fleet) => redisTickets({ fleet, qlik, ...options })),
      [Symbol.asyncDispose]: () => fleets[Symbol.asyncDispose](),
    };
  };

  test("let one process start a reload, and another one wait for it", async () => {
    const { qlik } = open();
    await using tickets = await openTickets(2, qlik);
    const [starter, worker] = tickets.all;
    const begin = (signal: AbortSignal) => reloadApp(qlik, { appId: "sales" }, { signal });
    expect(await starter!.start("nightly", begin)).toBe(true);
    expect(await worker!.status("nightly")).toMatchObject({
      ...{ state: "running", attempt: 1 },
      ticket: { appId: "sales" },
    });
    const [ended] = await workFor(worker!, 1);
    expect(ended).toMatchObject({
      ...{ id: "nightly", attempt: 2, outcome: "succeeded", operation: "POST /api/v1/reloads" },
      run: { status: "SUCCEEDED" },
    });
    expect(await starter!.status("nightly")).toEqual({
      ...{ state: "ended", attempt: 2, outcome: "succeeded" },
    });
    expect(await starter!.status("another")).toBeUndefined();
  });

  test("start a job once, however many processes start it, and not again once it has ended", async () => {
    const { tenant, qlik } = open();
    await using tickets = await openTickets(5, qlik);
    const begin = (signal: AbortSignal) => reloadApp(qlik, { appId: "sales" }, { signal });
    const started = await Promise.all(tickets.all.map((jobs) => jobs.start("nightly", begin)));
    expect(started.filter(Boolean)).toHaveLength(1);
    await workFor(tickets.all[0]!, 1);
    expect(await tickets.all[1]!.start("nightly", begin)).toBe(false);
    expect(reloadsOf(tenant)).toBe(1);
  });

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

  test("forget an id whose run was not started", async () => {
    const { qlik } = open();
    await using tickets = await openTickets(1, qlik);
    const [jobs] = tickets.all;
    const failing = jobs!.start("nightly", () => reloadApp(qlik, { appId: "missing" }));
    await expect(failing).rejects.toBeInstanceOf(QlikApiError);
    const notAHandle = (async () => reloadApp(qlik, { appId: "sales" })) as never;
    await expect(jobs!.start("nightly", notAHandle)).rejects.toBeInstanceOf(QlikInputError);
    expect(await jobs!.status("nightly")).toBeUndefined();
  });

  test("forget an id whose process died before the run had a ticket", async () => {
    const { qlik } = open();
    await using tickets = await openTickets(2, qlik);
    const [first, second] = tickets.all;
    const signal = new AbortController();
    const begin = (): ReturnType<typeof reloadApp> =>
      reloadApp(qlik, { appId: "sales" }, { signal: signal.signal });
    let hasBegun = false;
    const stuck = { started: new Promise(() => undefined), toJSON: () => ({}), then: () => stuck };
    void first!.start("nightly", () => {
      hasBegun = true;
      return stuck as never;
    });
    await vi.waitFor(() => {
      expect(hasBegun).toBe(true);
    });
    expect(await second!.status("nightly")).toEqual({ state: "starting", attempt: 1 });
    expect(await second!.start("nightly", begin)).toBe(false);
    server.cli("ZADD", "qlik:{jobs:jobs}:due", "0", "nightly");
    expect(await second!.start("nightly", begin)).toBe(true);
    expect(await second!.status("nightly")).toMatchObject({ state: "running", attempt: 2 });
  });

  test("start a job once although replies of Redis are lost", async () => {
    const { tenant, qlik } = open();
    using connection = await connect(library, server.port);
    const lost: string[] = [];
    let loses = (args: readonly string[]): boolean => args.length > 0;
    await using fleet = redisFleet({
      client: {
        async sendCommand(args: string[]) {
          const reply = await send(connection.client, args);
          if (lost.length < 2 && loses(args)) {
            lost.push(args[0]!);
            throw new Error("The connection was lost.");
          }
          return reply;
        },
      },
      prefix: "qlik:",
    });
    const jobs = redisTickets({ fleet, qlik });
    const begin = (signal: AbortSignal) => reloadApp(qlik, { appId: "sales" }, { signal });
    // The claim; then the ticket.
    await expect(jobs.start("nightly", begin)).rejects.toBeInstanceOf(QlikConnectionError);
    await vi.waitFor(async () => {
      expect(await jobs.status("nightly")).toBeUndefined();
    });
    loses = (args) => args.some((arg) => arg.includes("reloadId"));
    expect(await jobs.start("nightly", begin)).toBe(true);
    expect(lost).toHaveLength(2);
    expect(await workFor(jobs, 1)).toMatchObject([{ id: "nightly", outcome: "succeeded" }]);
    expect(reloadsOf(tenant)).toBe(1);
  });

  test("start a job although the client sends commands twice, as ioredis after a lost connection", async () => {
    const { tenant, qlik } = open();
    using connection = await connect(library, server.port);
    let isLost = true;
    const client = sendingTwice(connection.client, () => isLost);
    await using fleet = redisFleet({ client, prefix: "qlik:" });
    const jobs = redisTickets({ fleet, qlik });
    const begin = (signal: AbortSignal) => reloadApp(qlik, { appId: "sales" }, { signal });
    expect(await jobs.start("nightly", begin)).toBe(true);
    expect(await jobs.start("nightly", begin)).toBe(false);
    isLost = false;
    expect(await workFor(jobs, 1)).toMatchObject([{ id: "nightly", outcome: "succeeded" }]);
    expect(reloadsOf(tenant)).toBe(1);
  });

  test("start a job at the second call when the reply to the first was lost", async () => {
    const { qlik } = open();
    using connection = await connect(library, server.port);
    let isLost = false;
    const client = wrap(connection.client, async (args, send) => {
      const reply = await send();
      if (isLost || !args.includes("nightly")) return reply;
      isLost = true;
      throw new Error("The connection was lost.");
    });
    await using fleet = redisFleet({ client, prefix: "qlik:" });
    const jobs = redisTickets({ fleet, qlik });
    const begin = (signal: AbortSignal) => reloadApp(qlik, { appId: "sales" }, { signal });
    await expect(jobs.start("nightly", begin)).rejects.toBeInstanceOf(QlikConnectionError);
    expect(await jobs.start("nightly", begin)).toBe(true);
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

  test("keep an id while its run is being started, for longer than the lease", async () => {
    const { qlik } = open();
    await using tickets = await openTickets(2, qlik, { lease: 400 });
    const [first, second] = tickets.all;
    const begin = vi.fn<() => ReturnType<typeof reloadApp>>(() =>
      reloadApp(qlik, { appId: "sales" }),
    );
    const starting = first!.start("nightly", (signal) => {
      const handle = reloadApp(qlik, { appId: "sales" }, { signal });
      const later = new Promise((resolve) => setTimeout(resolve, 1_500));
      const started = later.then(() => handle.started);
      return { started, then: handle.then.bind(handle), toJSON: () => handle.toJSON() };
    });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await second!.start("nightly", begin)).toBe(false);
    expect(await starting).toBe(true);
    expect(begin).not.toHaveBeenCalled();
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

  test("say that the run was started when its ticket can't be stored", async () => {
    const { tenant, qlik } = open();
    await using other = await startRedis();
    using connection = await connect(library, other.port);
    await using fleet = redisFleet({ client: connection.client, prefix: "qlik:" });
    const jobs = redisTickets({ fleet, qlik, lease: 400 });
    const starting = jobs.start("nightly", (signal) => {
      const handle = reloadApp(qlik, { appId: "sales" }, { signal });
      const started = handle.started.then(() => other.kill());
      return { started, then: handle.then.bind(handle), toJSON: () => handle.toJSON() };
    });
    await expect(starting).rejects.toMatchObject({
      ...{ name: "QlikConnectionError", jobState: "running" },
    });
    expect(reloadsOf(tenant)).toBe(1);
  });

  test("start nothing while Redis is unavailable, and go on with jobs until it is back", async () => {
    const { tenant, qlik } = open(300);
    await using other = await startRedis();
    using connection = await connect(library, other.port);
    await using fleet = redisFleet({ client: connection.client, prefix: "qlik:" });
    const jobs = redisTickets({ fleet, qlik, lease: 400 });
    await jobs.start("nightly", () => reloadApp(qlik, { appId: "sales" }));
    const working = workFor(jobs, 1);
    await vi.waitFor(async () => {
      expect(await jobs.status("nightly")).toMatchObject({ attempt: 2 });
    });
    await other.kill();
    const begin = vi.fn<() => never>();
    await expect(jobs.start("another", begin)).rejects.toBeInstanceOf(QlikConnectionError);
    expect(begin).not.toHaveBeenCalled();
    await vi.waitFor(async () => {
      const { data } = await qlik["/api/v1/reloads"].GET();
      expect(data?.data?.[0]?.status).toBe("SUCCEEDED");
    });
    await other.restart();
    expect(await working).toMatchObject([{ id: "nightly" }]);
    expect(reloadsOf(tenant)).toBe(1);
  });
});

test("a claim that can't be dropped doesn't keep the process running", async () => {
  const { qlik } = open();
  let foreground = 0;
  const clock = {
    ...{ now: () => Date.now(), monotonic: () => performance.now() },
    after(milliseconds: number, run: () => void, options?: { readonly background?: boolean }) {
      const count = options?.background ? 0 : 1;
      foreground += count;
      const timer = setTimeout(run, milliseconds).unref();
      return () => {
        foreground -= count;
        clearTimeout(timer);
      };
    },
  };
  const client = { sendCommand: () => Promise.reject(new Error("Redis is away.")) };
  await using fleet = redisFleet({ client, prefix: "qlik:", clock });
  const jobs = redisTickets({ fleet, qlik });
  const starting = jobs.start("nightly", () => reloadApp(qlik, { appId: "sales" }));
  await expect(starting).rejects.toThrow("Redis is away.");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(foreground).toBe(0);
});

test("options that can't be used are rejected", () => {
  const { qlik } = open();
  const client = { sendCommand: () => Promise.resolve(null) };
  const fleet = redisFleet({ client, prefix: "qlik:" });
  expect(() => redisTickets({ fleet: {} as never, qlik })).toThrow('"fleet" must be a fleet');
  expect(() => redisTickets({ fleet, qlik: {} as never })).toThrow('"qlik" must be a client');
  expect(() => redisTickets({ fleet, qlik, queue: "a{b}" })).toThrow(QlikInputError);
  expect(() => redisTickets({ fleet, qlik, lease: 1 })).toThrow('"lease" must be a duration');
  const jobs = redisTickets({ fleet, qlik });
  expect(() => void jobs.work({} as never)).toThrow('"onEnd" is required');
});
