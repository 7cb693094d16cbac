import { once } from "node:events";
import { inspect } from "node:util";
import { Redis } from "ioredis";
import { describe, expect, test, vi } from "vitest";
import { createQlikClient, QlikConnectionError, reloadApp } from "qlik-cloud-client";
import { redisFleet } from "qlik-cloud-client/redis";
import { createTenant } from "qlik-cloud-client/testing";
import { connect, LIBRARIES } from "./connect.ts";
import { openFleets, timersOnDemand } from "./fleets.ts";
import { hasRedis, startRedis } from "./server.ts";
import { useRedis } from "./use-redis.ts";

const server = await useRedis();

const CHANNEL = "qlik:events";
const EVENT = { type: "com.qlik.v1.reload.finished", data: { id: "reload", appId: "sales" } };

async function hasSubscribers(count: number, redis = server): Promise<void> {
  await vi.waitFor(
    () => {
      expect(redis.cli("PUBSUB", "NUMSUB", CHANNEL)).toBe(`${CHANNEL}\n${count}`);
    },
    { timeout: 10_000 },
  );
}

describe.skipIf(!hasRedis).each(LIBRARIES)("the events of a fleet, by %s,", (library) => {
  test("reach all subscribers of all processes, by one connection of each process", async () => {
    await using fleets = await openFleets(3, library, server.port);
    const [receiver, ...workers] = fleets.all.map(({ reloadEvents }) => reloadEvents);
    const received: unknown[] = [];
    const add = (event: unknown): number => received.push(event);
    const unsubscribe = workers.map(({ subscribe }) => [subscribe(add), subscribe(add)]).flat();
    receiver!.subscribe(add);
    await hasSubscribers(3);
    await receiver!.publish(EVENT);
    await vi.waitFor(() => {
      expect(received).toEqual(Array(5).fill(EVENT));
    });
    for (const end of unsubscribe) end();
    await receiver!.publish(EVENT);
    await hasSubscribers(3);
    expect(received).toHaveLength(6);
  });

  test("end the waiting of another process at once", async () => {
    await using fleets = await openFleets(2, library, server.port);
    const [receiver, worker] = fleets.all.map(({ reloadEvents }) => reloadEvents);
    const tenant = createTenant({ data: { apps: [{ id: "sales", name: "Sales" }] } });
    const qlik = createQlikClient(tenant.clientOptions);
    const run = reloadApp(qlik, { appId: "sales" }, { events: worker!, pollInterval: "1h" });
    const { id } = await run.started;
    await hasSubscribers(1);
    await vi.waitFor(async () => {
      const path = { reloadId: id };
      const reload = await qlik["/api/v1/reloads/{reloadId}"].GET({ params: { path } });
      expect(reload.data?.status).toBe("SUCCEEDED");
    });
    await receiver!.publish({ ...EVENT, data: { id, appId: "sales" } });
    expect((await run).id).toBe(id);
  });

  test("leave no connection behind when the fleet is closed", async () => {
    await using fleets = await openFleets(1, library, server.port);
    fleets.all[0]!.reloadEvents.subscribe(() => undefined);
    await hasSubscribers(1);
    await fleets.all[0]!.close();
    await hasSubscribers(0);
  });

  test("don't keep a fleet from being closed while Redis is away", async () => {
    await using other = await startRedis();
    using connection = await connect(library, other.port);
    const fleet = redisFleet({ client: connection.client, prefix: "qlik:" });
    await other.kill();
    fleet.reloadEvents.subscribe(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const late = new Promise((resolve) => setTimeout(resolve, 1_000, "late"));
    expect(await Promise.race([fleet.close(), late])).toBeUndefined();
    await other.restart();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(other.cli("PUBSUB", "CHANNELS")).toBe("");
  });

  test("are subscribed to again when Redis was away", async () => {
    await using other = await startRedis();
    await using fleets = await openFleets(2, library, other.port);
    const [receiver, worker] = fleets.all.map(({ reloadEvents }) => reloadEvents);
    const received: unknown[] = [];
    worker!.subscribe((event) => received.push(event));
    await hasSubscribers(1, other);
    await other.kill();
    await expect(receiver!.publish(EVENT)).rejects.toBeInstanceOf(QlikConnectionError);
    await other.restart();
    await hasSubscribers(1, other);
    await vi.waitFor(
      async () => {
        await receiver!.publish(EVENT);
        expect(received.length).toBeGreaterThan(0);
      },
      { timeout: 10_000 },
    );
  });

  test("are not in the error of a command that Redis rejects", async () => {
    await using other = await startRedis();
    await using fleets = await openFleets(1, library, other.port);
    other.cli("ACL", "SETUSER", "default", "-publish");
    const failure: unknown = await fleets.all[0]!.reloadEvents.publish({
      ...EVENT,
      data: { email: "ann@example.com" },
    }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(QlikConnectionError);
    expect(inspect(failure, { depth: 9, showHidden: true })).toContain("NOPERM");
    expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain("ann@example.com");
  });

  test("are not in the error of a command that Redis doesn't know", async () => {
    await using other = await startRedis("--rename-command", "PUBLISH", "");
    await using fleets = await openFleets(1, library, other.port);
    const failure: unknown = await fleets.all[0]!.reloadEvents.publish({
      type: "ann@example.com",
    }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(QlikConnectionError);
    expect(inspect(failure, { depth: 9, showHidden: true })).toContain("unknown command");
    expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain("ann@example.com");
  });

  test("ignore messages of others in their channel", async () => {
    await using fleets = await openFleets(1, library, server.port);
    const received: unknown[] = [];
    fleets.all[0]!.reloadEvents.subscribe((event) => received.push(event));
    await hasSubscribers(1);
    for (const message of ["", "null", "[]", '{"event":{}}', '{"event":null}', "{"])
      server.cli("PUBLISH", CHANNEL, message);
    server.cli("PUBLISH", CHANNEL, JSON.stringify({ from: "x", event: EVENT }));
    await vi.waitFor(() => {
      expect(received).toEqual([EVENT]);
    });
  });
});

test.skipIf(!hasRedis)("clients of ioredis without an offline queue get events too", async () => {
  const client = new Redis(server.port, { enableOfflineQueue: false });
  await once(client, "ready");
  const fleet = redisFleet({ client, prefix: "qlik:" });
  fleet.reloadEvents.subscribe(() => undefined);
  await hasSubscribers(1);
  await fleet.close();
  client.disconnect();
});

test("a subscription that fails is tried again after a while, however many wait", async () => {
  const { clock, fire } = timersOnDemand();
  const subscribe = vi.fn<() => Promise<never>>(() => Promise.reject(new Error("NOPERM")));
  const client = { sendCommand: () => Promise.resolve(0), duplicate: () => ({ subscribe }) };
  const fleet = redisFleet({ client, prefix: "qlik:", clock });
  for (let waiting = 0; waiting < 3; waiting++) {
    fleet.reloadEvents.subscribe(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(subscribe).toHaveBeenCalledTimes(1);
  fire();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(subscribe).toHaveBeenCalledTimes(2);
  await fleet.close();
});

test.skipIf(!hasRedis)("without subscriptions, events reach the own process", async () => {
  using connection = await connect("redis", server.port);
  const { client } = connection;
  const sendCommand = (args: string[]): Promise<unknown> =>
    (client as { sendCommand(args: string[]): Promise<unknown> }).sendCommand(args);
  await using fleet = redisFleet({ client: { sendCommand }, prefix: "qlik:" });
  const received: unknown[] = [];
  fleet.reloadEvents.subscribe((event) => received.push(event));
  await fleet.reloadEvents.publish(EVENT);
  expect(received).toEqual([EVENT]);
});
