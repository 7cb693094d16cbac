/** What a fleet does, by each client that it supports. */
import { randomBytes } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createQlikClient, QlikConnectionError, reloadApp } from "qlik-cloud-client";
import {
  redisFleet,
  redisTickets,
  type RedisClient,
  type RedisFleet,
  type RedisFleetOptions,
} from "qlik-cloud-client/redis";
import { createTenant } from "qlik-cloud-client/testing";
import { connectionOf } from "../../src/redis/clients.ts";
import {
  CLIENTS,
  CLUSTERS,
  openRest,
  SENTINELS,
  WITHOUT_QUEUES,
  type Create,
  type EveryClient,
} from "./every-client.ts";
import { startProxy } from "./proxy.ts";
import { hasRedis, startCluster, startRedis, startSentinel, type RedisServer } from "./server.ts";

const key = randomBytes(32).toString("base64");
const LIMIT = { name: "tier 1", limit: 40, window: 20_000 };
const tenant = createTenant({ data: { apps: [{ id: "sales", name: "Sales" }] }, rateLimit: false });
const qlik = createQlikClient(tenant.clientOptions);

let fleets = 0;
const open = (client: RedisClient, options: Partial<RedisFleetOptions> = {}): RedisFleet =>
  redisFleet({ client, prefix: `fleet-${fleets}:`, encryption: { key }, ...options });

/** What counts in the window, as Redis has it. */
async function totalOf(client: RedisClient): Promise<number> {
  const place = `fleet-${fleets}:{tier 1}:budget`;
  const { send } = connectionOf(client, "client");
  const head = await send(["HGET", place, "head"], place, new AbortController().signal);
  return (JSON.parse(String(head)) as { total: number }).total;
}

/** What is held and not used is returned when its lease is over. */
async function expectTotal(client: RedisClient, total: number): Promise<void> {
  await vi.waitFor(
    async () => {
      expect(await totalOf(client)).toBe(total);
    },
    { timeout: 10_000 },
  );
}

async function acquire({ budget }: RedisFleet, calls: number, key = LIMIT): Promise<void> {
  for (; calls > 0; calls--) await budget.acquire(key, undefined);
}

/** Again until Redis is available. */
async function again<T>(task: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await task();
    } catch (error) {
      if (!(error instanceof QlikConnectionError)) throw error;
      await delay(20);
    }
  }
}

/** Runs a job that one fleet starts and the other works on. */
async function runJob(one: RedisFleet, other: RedisFleet, id = "nightly"): Promise<string[]> {
  const begin = (): ReturnType<typeof reloadApp> => reloadApp(qlik, { appId: "sales" });
  const jobs = redisTickets({ fleet: one, qlik });
  const isNew = await again(() => jobs.start(id, begin));
  const ended = isNew ? [] : ["was known"];
  const stop = new AbortController();
  await redisTickets({ fleet: other, qlik }).work({
    signal: stop.signal,
    pollInterval: 20,
    onEnd({ outcome }) {
      ended.push(outcome);
      stop.abort();
    },
  });
  return ended;
}

async function expectShared(client: RedisClient, hasEvents = true): Promise<void> {
  fleets++;
  await using one = open(client, { commandTimeout: "5s" });
  await using other = open(client, { commandTimeout: "5s" });
  await Promise.all([acquire(one, 10), acquire(other, 10)]);
  await expectTotal(client, 20);

  for (const name of ["a", "b", "c", "d"]) {
    expect(await one.tokenStore.get(name)).toBeUndefined();
    await one.tokenStore.set(name, { token: "a-token", expiresAt: Date.now() + 3_600_000 });
    expect(await other.tokenStore.get(name)).toMatchObject({ token: "a-token" });

    expect(await one.dedupe.claim(name)).toBe(true);
    expect(await other.dedupe.claim(name)).toBe(false);
    await one.dedupe.release(name);
    expect(await other.dedupe.claim(name)).toBe(true);
    await other.dedupe.done(name);
    expect(await one.dedupe.claim(name)).toBe(false);
  }

  expect(await runJob(one, other)).toEqual(["succeeded"]);

  const event = { type: "com.qlik.v1.reload.finished", data: { id: "reload", appId: "sales" } };
  const received: unknown[] = [];
  other.reloadEvents.subscribe((each) => received.push(each));
  await one.reloadEvents.publish(event);
  if (!hasEvents) return;
  await vi.waitFor(
    async () => {
      await one.reloadEvents.publish(event);
      expect(received[0]).toEqual(event);
    },
    { timeout: 10_000, interval: 50 },
  );
}

async function connected(create: Create, port: number): Promise<EveryClient> {
  const each = create(port);
  await each.connect();
  return each;
}

describe.skipIf(!hasRedis)("a fleet shares its budget, tokens, events and jobs", () => {
  let server: RedisServer;
  let cluster: Awaited<ReturnType<typeof startCluster>>;
  beforeAll(async () => {
    [server, cluster] = await Promise.all([startRedis(), startCluster()]);
  });
  afterAll(() => Promise.all([server, cluster].map((each) => each[Symbol.asyncDispose]())));

  test.each(Object.entries(CLIENTS))("by %s", async (_, create) => {
    await using each = await connected(create, server.port);
    await expectShared(each.client);
  });

  test.each(Object.entries(CLUSTERS))("by %s", async (_, create) => {
    await using each = await connected(create, cluster.nodes[0]!.port);
    await expectShared(each.client);
  });

  test("by a REST API, which passes no events on", async () => {
    await using each = await openRest(server.port);
    await expectShared(each.client, false);
  });
});

describe.skipIf(!hasRedis).each(Object.entries(SENTINELS))("by %s", (_, create) => {
  test("a fleet shares everything, and goes on after a failover", async () => {
    await using servers = await startSentinel();
    await using each = await connected(create, servers.sentinel.port);
    await expectShared(each.client);
    await using fleet = open(each.client, { whenUnavailable: { share: 1 } });
    await acquire(fleet, 1);
    await servers.failover();
    await acquire(fleet, 5);
    expect(await again(() => fleet.dedupe.claim("after the failover"))).toBe(true);
    await expectShared(each.client);
  });
});

const ONE: Readonly<Record<string, (port: number) => Promise<EveryClient>>> = {
  ...Object.fromEntries(
    Object.entries(CLIENTS).map(([name, create]) => [
      name,
      (port: number) => Promise.resolve(create(port)),
    ]),
  ),
  "a REST API": openRest,
};

describe.skipIf(!hasRedis).each(Object.entries(ONE))("by %s", (_, create) => {
  test("calls go on before it is connected and while the server is gone, and use Redis again", async () => {
    fleets++;
    await using server = await startRedis();
    await using each = await create(server.port);
    let isAvailable: boolean | undefined;
    await using fleet = open(each.client, {
      whenUnavailable: { share: 1 },
      onChange: ({ available }) => (isAvailable = available),
    });
    const callUntil = async (condition: () => boolean): Promise<void> => {
      while (!condition()) {
        await acquire(fleet, 1, { ...LIMIT, limit: 4000 });
        await delay(20);
      }
    };
    const isUsed = (): boolean => server.cli("EXISTS", `fleet-${fleets}:{tier 1}:budget`) === "1";
    await acquire(fleet, 1, { ...LIMIT, limit: 4000 });
    await each.connect();
    await callUntil(isUsed);
    await server.kill();
    await callUntil(() => isAvailable === false);
    await server.restart();
    await callUntil(() => isAvailable === true && isUsed());
  });

  test("a command ends within its time when the server hangs, and holds nothing afterwards", async () => {
    fleets++;
    await using server = await startRedis();
    await using each = await create(server.port);
    await each.connect();
    await using fleet = open(each.client, { commandTimeout: 200, whenUnavailable: { share: 1 } });
    await acquire(fleet, 1);
    await fleet.dedupe.claim("before");
    server.signal("SIGSTOP");
    await expect(fleet.dedupe.claim("event")).rejects.toThrow("did not answer within 200 ms");
    await acquire(fleet, 20);
    server.signal("SIGCONT");
    expect(await again(() => fleet.dedupe.claim("event"))).toBe(true);
    await expectTotal(each.client, 21);
  });
});

const QUEUES = { ...CLIENTS, ...WITHOUT_QUEUES };

describe.skipIf(!hasRedis).each(Object.entries(QUEUES))("by %s", (_, create) => {
  test("a command whose reply is lost counts once, whether or not it is sent again", async () => {
    fleets++;
    await using server = await startRedis();
    await using proxy = await startProxy(server.port);
    await using each = await connected(create, proxy.port);
    await using fleet = open(each.client, { commandTimeout: "2s" });
    // Redis knows the scripts.
    await fleet.dedupe.claim("before");
    await runJob(fleet, fleet, "before");

    proxy.loseReply();
    expect(await again(() => fleet.dedupe.claim("event"))).toBe(true);
    await again(() => fleet.dedupe.claim("connected again"));
    proxy.loseReply();
    expect(await runJob(fleet, fleet)).toEqual(["succeeded"]);
  });

  test("permits whose grant is lost are not lost", async () => {
    fleets++;
    await using server = await startRedis();
    await using proxy = await startProxy(server.port);
    await using each = await connected(create, proxy.port);
    await using fleet = open(each.client, { commandTimeout: "2s" });
    await acquire(fleet, 5);
    proxy.loseReply();
    await acquire(fleet, 10);
    await again(() => fleet.dedupe.claim("connected again"));
    await acquire(fleet, 5);
    await expectTotal(each.client, 20);
  });

  test("commands that wait for the first connection are harmless when they are late", async () => {
    fleets++;
    await using server = await startRedis();
    await server.kill();
    await using each = create(server.port);
    const connecting = each.connect().catch(() => undefined);
    await using fleet = open(each.client, { commandTimeout: 100, whenUnavailable: { share: 1 } });
    await expect(fleet.dedupe.claim("event")).rejects.toThrow(QlikConnectionError);
    await acquire(fleet, 20);
    await delay(500);
    await server.restart();
    await connecting;
    expect(await again(() => fleet.dedupe.claim("event"))).toBe(true);
    await expectTotal(each.client, 20);
  });
});
