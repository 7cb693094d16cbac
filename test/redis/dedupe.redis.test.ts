import { createHmac } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { QlikConnectionError } from "qlik-cloud-client";
import { createWebhookHandler } from "qlik-cloud-client/events";
import { redisFleet, type RedisFleetOptions } from "qlik-cloud-client/redis";
import { connect, LIBRARIES } from "./connect.ts";
import { openFleets, timersByHand, timersOnDemand } from "./fleets.ts";
import { send, sendingTwice, wrap } from "./send.ts";
import { hasRedis, startRedis } from "./server.ts";
import { useRedis } from "./use-redis.ts";

const WEEK = 7 * 86_400_000;
const server = await useRedis();

const keys = (): string[] => server.cli("KEYS", "*").split("\n").filter(Boolean);
const lifetime = (): number => Number(server.cli("PTTL", keys()[0]!));

describe.skipIf(!hasRedis).each(LIBRARIES)("the memory of events of a fleet, by %s,", (library) => {
  const open = (
    count: number,
    options: Partial<RedisFleetOptions> = {},
  ): ReturnType<typeof openFleets> => openFleets(count, library, server.port, options);

  test("lets one of many that receive an event at once have it", async () => {
    await using fleets = await open(10);
    const claims = fleets.all.flatMap(({ dedupe }) => [
      dedupe.claim("event"),
      dedupe.claim("event"),
    ]);
    expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
    expect(await fleets.all[0]!.dedupe.claim("another event")).toBe(true);
  });

  test("gives an event back when its listener has failed", async () => {
    await using fleets = await open(2);
    const [first, second] = fleets.all.map(({ dedupe }) => dedupe);
    await first!.claim("event");
    await second!.release("event");
    expect(await second!.claim("event")).toBe(false);
    await first!.release("event");
    expect(await second!.claim("event")).toBe(true);
  });

  test("keeps a claim for the lease, renews it, and remembers a handled event for a week", async () => {
    const { clock, fire } = timersOnDemand();
    await using fleets = await open(1, { clock });
    const { dedupe } = fleets.all[0]!;
    await dedupe.claim("event");
    expect(lifetime()).toBeLessThanOrEqual(30_000);
    server.cli("PEXPIRE", keys()[0]!, "10000");
    fire();
    await vi.waitFor(() => {
      expect(lifetime()).toBeGreaterThan(10_000);
    });
    await dedupe.done("event");
    expect(lifetime()).toBeGreaterThan(WEEK - 60_000);
    expect(lifetime()).toBeLessThanOrEqual(WEEK);
    expect(await dedupe.claim("event")).toBe(false);
  });

  test("is told of a claim again when Redis has lost its data, unless another process has it", async () => {
    const { clock, fire } = timersOnDemand();
    await using fleets = await open(2, { clock });
    const [first, second] = fleets.all.map(({ dedupe }) => dedupe);
    await first!.claim("event");
    server.cli("FLUSHALL");
    fire();
    await vi.waitFor(() => {
      expect(keys()).toHaveLength(1);
    });
    expect(await second!.claim("event")).toBe(false);
    server.cli("FLUSHALL");
    expect(await second!.claim("event")).toBe(true);
    const owner = server.cli("GET", keys()[0]!);
    fire();
    await first!.release("event");
    expect(server.cli("GET", keys()[0]!)).toBe(owner);
  });

  test("has settable times", async () => {
    await using fleets = await open(1, { dedupe: { lease: "1m", remember: "90d" } });
    const { dedupe } = fleets.all[0]!;
    await dedupe.claim("event");
    expect(lifetime()).toBeGreaterThan(50_000);
    await dedupe.done("event");
    expect(lifetime()).toBeGreaterThan(89 * 86_400_000);
  });

  test("doesn't keep a claim whose reply was lost, so that a redelivery is handled", async () => {
    using connection = await connect(library, server.port);
    await using others = await open(1);
    const { clock, fire } = timersOnDemand();
    let isLost = true;
    await using fleet = redisFleet({
      client: {
        async sendCommand(args: string[]) {
          const reply = await send(connection.client, args);
          if (isLost) throw new Error("The connection was lost.");
          return reply;
        },
      },
      ...{ prefix: "qlik:", clock },
    });
    await expect(fleet.dedupe.claim("event")).rejects.toBeInstanceOf(QlikConnectionError);
    expect(await others.all[0]!.dedupe.claim("event")).toBe(false);
    isLost = false;
    fire();
    await vi.waitFor(() => {
      expect(keys()).toEqual([]);
    });
    expect(await others.all[0]!.dedupe.claim("event")).toBe(true);
  });

  test("has a claim although the client sends the command twice, as ioredis after a lost connection", async () => {
    using connection = await connect(library, server.port);
    await using fleet = redisFleet({ client: sendingTwice(connection.client), prefix: "qlik:" });
    expect(await fleet.dedupe.claim("event")).toBe(true);
    expect(await fleet.dedupe.claim("event")).toBe(false);
  });

  test("renews a claim that was made while the one before it ended", async () => {
    using connection = await connect(library, server.port);
    const { clock, fire } = timersOnDemand();
    let goOn: (() => void) | undefined;
    const client = wrap(connection.client, async (_, send) => {
      const reply = await send();
      if (goOn === undefined && keys().length === 2)
        await new Promise<void>((resolve) => (goOn = resolve));
      return reply;
    });
    await using fleet = redisFleet({ client, prefix: "qlik:", clock, commandTimeout: "10s" });
    const { dedupe } = fleet;
    await dedupe.claim("first");
    const claiming = dedupe.claim("second");
    await vi.waitFor(() => {
      expect(goOn).toBeDefined();
    });
    await dedupe.done("first");
    server.cli("DEL", ...keys().filter((key) => server.cli("GET", key) === "done"));
    fire();
    goOn!();
    expect(await claiming).toBe(true);
    await expectRenewal(fire);
  });

  test("renews a claim while other claims fail all the time", async () => {
    using connection = await connect(library, server.port);
    const { clock, advance } = timersByHand();
    let place = "";
    const client = wrap(connection.client, async (args, send) => {
      if (place !== "" && !args.includes(place)) throw new Error("This node is away.");
      return await send();
    });
    await using fleet = redisFleet({ client, prefix: "qlik:", clock });
    await fleet.dedupe.claim("event");
    place = keys()[0]!;
    server.cli("PEXPIRE", place, "10000");
    for (let seconds = 0; seconds < 15; seconds += 0.5) {
      await expect(fleet.dedupe.claim(`event ${seconds}`)).rejects.toThrow("away");
      advance(500);
    }
    await vi.waitFor(() => {
      expect(lifetime()).toBeGreaterThan(10_000);
    });
  });

  test("renews a claim although timers of an earlier request have ended with it, as in Workers", async () => {
    const { clock, fire, drop } = timersOnDemand();
    await using fleets = await open(1, { clock });
    const { dedupe } = fleets.all[0]!;
    await dedupe.claim("first");
    drop();
    await dedupe.claim("second");
    await dedupe.done("first");
    server.cli("DEL", ...keys().filter((key) => server.cli("GET", key) === "done"));
    await expectRenewal(fire);
  });

  test("has an event again whose request was ended while its listener ran, as in Workers", async () => {
    const { clock, advance, drop } = timersByHand();
    await using fleets = await open(1, { clock });
    const { dedupe } = fleets.all[0]!;
    await dedupe.claim("event");
    drop();
    advance(20_000);
    expect(await dedupe.claim("event")).toBe(false);
    advance(20_000);
    // By the time of Redis, the lease is not over.
    expect(await dedupe.claim("event")).toBe(false);
    server.cli("DEL", keys()[0]!);
    expect(await dedupe.claim("event")).toBe(true);
    expect(await dedupe.claim("event")).toBe(false);
  });

  test("accepts one of two deliveries at the moment when Redis is back", async () => {
    using connection = await connect(library, server.port);
    let claims = 0;
    const client = wrap(connection.client, async (_, send) => {
      if (claims++ === 0) throw new Error("Redis is loading its data.");
      return await send();
    });
    const dedupe = { whenUnavailable: "accept" } as const;
    await using fleet = redisFleet({ client, prefix: "qlik:", dedupe });
    const both = [fleet.dedupe.claim("event"), fleet.dedupe.claim("event")];
    expect(await Promise.all(both)).toEqual([true, false]);
    await fleet.dedupe.release("event");
    expect(keys()).toEqual([]);
  });

  test("takes durations that are no whole milliseconds", async () => {
    await using fleets = await open(1, { dedupe: { lease: 1_000 / 3, remember: 100_000 / 3 } });
    const { dedupe } = fleets.all[0]!;
    expect(await dedupe.claim("event")).toBe(true);
    await dedupe.done("event");
    expect(lifetime()).toBeGreaterThan(10_000);
  });

  test("gives a claim up before it arrives, as when the commands of a pool overtake each other", async () => {
    using connection = await connect(library, server.port);
    await using others = await open(1);
    const { clock, fire } = timersOnDemand();
    const late: string[][] = [];
    const client = {
      sendCommand(args: string[]) {
        const isLate = late.length === 0;
        if (isLate) late.push(args);
        return isLate ? Promise.reject(new Error("Too slow.")) : send(connection.client, args);
      },
    };
    await using fleet = redisFleet({ client, prefix: "qlik:", clock });
    // Redis knows the script.
    await others.all[0]!.dedupe.claim("before");
    server.cli("FLUSHDB");
    await expect(fleet.dedupe.claim("event")).rejects.toBeInstanceOf(QlikConnectionError);
    fire();
    await vi.waitFor(() => {
      expect(keys()).toHaveLength(1);
    });
    expect(await send(connection.client, late[0]!)).toBe(0);
    expect(await others.all[0]!.dedupe.claim("event")).toBe(true);
    expect(await fleet.dedupe.claim("event")).toBe(false);
  });

  test("while Redis is unavailable, rejects events, or accepts each once in a process", async () => {
    await using other = await startRedis();
    using connection = await connect(library, other.port);
    const { clock, fire } = timersOnDemand();
    const options = { client: connection.client, prefix: "qlik:", clock };
    await using strict = redisFleet(options);
    await using lenient = redisFleet({ ...options, dedupe: { whenUnavailable: "accept" } });
    await other.kill();
    await expect(strict.dedupe.claim("event")).rejects.toBeInstanceOf(QlikConnectionError);
    expect(await lenient.dedupe.claim("event")).toBe(true);
    await expect(lenient.dedupe.done("event")).rejects.toBeInstanceOf(QlikConnectionError);
    expect(await lenient.dedupe.claim("event")).toBe(false);
    await other.restart();
    await vi.waitFor(
      () => {
        fire();
        expect(Number(other.cli("DBSIZE"))).toBe(1);
      },
      { timeout: 20_000, interval: 100 },
    );
    await vi.waitFor(async () => {
      expect(await strict.dedupe.claim("event")).toBe(false);
    });
  });

  test("serves receivers: an event is handled by one, and again when its listener has failed", async () => {
    await using fleets = await open(4);
    const handled: number[] = [];
    let fails = true;
    const receivers = fleets.all.map(({ dedupe }, index) =>
      createWebhookHandler({
        ...{ secrets: SECRET, dedupe, wait: true, onError: () => undefined },
        onUnknown: () => {
          handled.push(index);
          if (fails) throw new Error("The listener failed.");
        },
      }),
    );
    expect((await receivers[0]!(delivery("1"))).status).toBe(500);
    fails = false;
    const responses = receivers.map((receive) => receive(delivery("1")));
    expect((await Promise.all(responses)).map(({ status }) => status)).toEqual([
      200, 200, 200, 200,
    ]);
    expect(handled).toHaveLength(2);
  });
});

/** Expects that the only claim in Redis is renewed when timers run. */
async function expectRenewal(fire: () => void): Promise<void> {
  expect(keys()).toHaveLength(1);
  server.cli("PEXPIRE", keys()[0]!, "10000");
  fire();
  await vi.waitFor(() => {
    expect(lifetime()).toBeGreaterThan(10_000);
  });
}

const SECRET = "a-secret-of-this-webhook-12345678";

function delivery(id: string): Request {
  const body = JSON.stringify({
    ...{ specversion: "1.0", id, source: "com.qlik/test", type: "com.qlik.v1.test.happened" },
    ...{ tenantid: "tenant", time: "2026-01-01T00:00:00Z", data: {} },
  });
  const signature = createHmac("sha256", SECRET).update(body).digest("hex");
  return new Request("https://receiver.example/", {
    method: "POST",
    headers: { "content-type": "application/json", "qlik-signature": signature },
    body,
  });
}
