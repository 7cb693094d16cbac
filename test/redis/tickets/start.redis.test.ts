import { describe, expect, test, vi } from "vitest";
import { QlikApiError, QlikConnectionError, QlikInputError, reloadApp } from "qlik-cloud-client";
import { redisFleet, redisTickets } from "qlik-cloud-client/redis";
import { connect, LIBRARIES } from "../connect.ts";
import { open, ticketsOn, reloadsOf, workFor } from "./jobs.ts";
import { send, sendingTwice, wrap } from "../send.ts";
import { hasRedis, startRedis } from "../server.ts";
import { useRedis } from "../use-redis.ts";

const server = await useRedis();

describe.skipIf(!hasRedis).each(LIBRARIES)("the tickets of a fleet, by %s,", (library) => {
  const openTickets = ticketsOn(server.port, library);

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
