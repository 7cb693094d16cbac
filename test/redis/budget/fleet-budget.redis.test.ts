/** The budget of fleets within this process. */
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import {
  redisFleet,
  type FleetChange,
  type RedisClient,
  type RedisFleet,
  type RedisFleetOptions,
} from "../../../src/redis.ts";
import { createCountingClock } from "../counting-clock.ts";
import { hasRedis, startRedis, type RedisServer } from "../server.ts";

const KEY = { name: "tier 1", limit: 100, window: 60_000 };

let redis: RedisServer;
let prefixes = 0;

/** A fleet of one process, on data of its own. */
function open(client: RedisClient, options: Partial<RedisFleetOptions> = {}): RedisFleet {
  const fleet = redisFleet({ client, prefix: `test:${prefixes++}:`, ...options });
  onTestFinished(() => fleet.close());
  return fleet;
}

async function nodeRedis(url = redis.url): Promise<RedisClient> {
  const client = createClient({ url, socket: { reconnectStrategy: 50 } });
  client.on("error", () => undefined);
  onTestFinished(() => {
    client.destroy();
  });
  await client.connect();
  return client;
}

describe.skipIf(!hasRedis)("the budget of a fleet", () => {
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis[Symbol.asyncDispose]());

  it("is shared with few round trips", async () => {
    const client = await nodeRedis();
    const prefix = `shared:${prefixes++}:`;
    // Another window than the others, whose new data is ready soon.
    const key = { ...KEY, limit: 400, window: 3000 };
    const [a, b] = [open(client, { prefix }), open(client, { prefix })];
    await Promise.all([a, b].map(async ({ budget }) => budget.acquire(key, undefined)));
    await delay(700);
    redis.cli("CONFIG", "RESETSTAT");
    const sent = { a: 0, b: 0 };
    const call = async (name: "a" | "b", { budget }: RedisFleet): Promise<void> => {
      for (let calls = 0; calls < 100; calls++) {
        await budget.acquire(key, undefined);
        sent[name]++;
      }
    };
    await Promise.all([call("a", a), call("b", b)]);
    expect(sent).toEqual({ a: 100, b: 100 });
    const [, times = "0"] = /evalsha:calls=(\d+)/.exec(redis.cli("INFO", "commandstats")) ?? [];
    expect(Number(times)).toBeLessThan(50);
  });

  it("lets calls go on by the local share when Redis never answers, and reports it once", async () => {
    const silent = createServer(() => undefined).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const client = new Redis((silent.address() as AddressInfo).port, { enableReadyCheck: false });
    onTestFinished(() => {
      client.disconnect();
      silent.close();
    });
    const changes: FleetChange[] = [];
    const { budget } = open(client, {
      commandTimeout: 50,
      whenUnavailable: { share: 0.1 },
      onChange: (change) => changes.push(change),
    });
    const key = { ...KEY, window: 2000 };
    for (let calls = 0; calls < 10; calls++) await budget.acquire(key, undefined);
    const controller = new AbortController();
    const slow = { ...KEY, name: "tier 2", limit: 1 };
    await budget.acquire(slow, undefined);
    const turn = budget.acquire(slow, controller.signal);
    await delay(200);
    controller.abort(new Error("enough"));
    await expect(turn).rejects.toThrow("enough");
    expect(changes).toMatchObject([{ available: false, reason: { name: "QlikConnectionError" } }]);
  });

  it.each(["READONLY", "LOADING", "CLUSTERDOWN", "BUSY", "MOVED 1 10.0.0.1:6379", "OOM", "NOPERM"])(
    "lets calls go on by the local share when Redis says %s, until it is available",
    async (code) => {
      const real = (await nodeRedis()) as { sendCommand(args: string[]): Promise<unknown> };
      let isBroken = true;
      const changes: boolean[] = [];
      const client = {
        sendCommand: async (args: string[]) => {
          if (isBroken) throw new Error(`${code} and more`);
          return real.sendCommand(args);
        },
      };
      const fleet = open(client, { onChange: ({ available }) => changes.push(available) });
      const key = { ...KEY, limit: 50, window: 3000 };
      for (let calls = 0; calls < 2; calls++) await fleet.budget.acquire(key, undefined);
      expect(changes).toEqual([false]);
      isBroken = false;
      for (let calls = 0; calls < 20; calls++) await fleet.budget.acquire(key, undefined);
      expect(changes).toEqual([false, true]);
    },
  );

  it("counts what was sent while Redis was unavailable", async () => {
    const real = (await nodeRedis()) as { sendCommand(args: string[]): Promise<unknown> };
    let isBroken = true;
    const client = {
      sendCommand: async (args: string[]) => {
        if (isBroken) throw new Error("LOADING");
        return real.sendCommand(args);
      },
    };
    const prefix = `report:${prefixes++}:`;
    const fleet = open(client, { prefix, whenUnavailable: { share: 1 } });
    const key = { ...KEY, window: 3000 };
    for (let calls = 0; calls < 30; calls++) await fleet.budget.acquire(key, undefined);
    isBroken = false;
    while (redis.cli("EXISTS", `${prefix}{tier 1}:budget`) === "0") await delay(20);
    await delay(50);
    const head = redis.cli("HGET", `${prefix}{tier 1}:budget`, "head");
    expect((JSON.parse(head) as { total: number }).total).toBeGreaterThanOrEqual(30);
  });

  it("sends waiting calls in their order, without those that were aborted", async () => {
    const { budget } = open(await nodeRedis());
    const order: number[] = [];
    const controller = new AbortController();
    const turns = Array.from({ length: 9 }, (_, index) => {
      const turn = budget.acquire(KEY, index % 3 === 1 ? controller.signal : undefined);
      return Promise.resolve(turn).then(
        () => order.push(index),
        () => undefined,
      );
    });
    controller.abort();
    await Promise.all(turns);
    expect(order).toEqual([0, 2, 3, 5, 6, 8]);
  });

  it("closes a limit for all processes when one got 429, and leaves other limits open", async () => {
    const client = await nodeRedis();
    const prefix = `pause:${prefixes++}:`;
    const [a, b] = [open(client, { prefix }), open(client, { prefix })];
    const key = { name: "tier 2", limit: 50, window: 3000 };
    await Promise.all([a.budget.acquire(key, undefined), b.budget.acquire(key, undefined)]);
    await delay(300);
    const startedAt = performance.now();
    await a.budget.pause(key, 1000);
    // Whatever b has in hand is over after the lease.
    await delay(150);
    let isOver = false;
    const turn = Promise.resolve(b.budget.acquire(key, undefined)).then(() => (isOver = true));
    await b.budget.acquire({ ...key, name: "tier 1" }, undefined);
    expect(isOver).toBe(false);
    await turn;
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(1000);
  });

  it("returns what it holds when it is closed, and leaves no timer behind", async () => {
    const client = await nodeRedis();
    const clock = createCountingClock();
    const prefix = `close:${prefixes++}:`;
    const key = { ...KEY, limit: 40, window: 3000 };
    {
      await using fleet = open(client, { prefix, clock });
      for (let calls = 0; calls < 20; calls++) await fleet.budget.acquire(key, undefined);
    }
    expect(clock.timers()).toBe(0);
    const head = redis.cli("HGET", `${prefix}{tier 1}:budget`, "head");
    expect((JSON.parse(head) as { total: number }).total).toBeLessThanOrEqual(20);
  });

  it("sets no timer and sends nothing before the first call", async () => {
    const clock = createCountingClock();
    redis.cli("CONFIG", "RESETSTAT");
    const client = await nodeRedis();
    open(client, { clock });
    await delay(50);
    expect(clock.timers()).toBe(0);
    expect(redis.cli("INFO", "commandstats")).not.toContain("eval");
  });
});
