import { randomBytes } from "node:crypto";
import { Cluster } from "ioredis";
import { createCluster } from "redis";
import { expect, test } from "vitest";
import { createQlikClient, reloadApp } from "qlik-cloud-client";
import { redisFleet, redisTickets, type RedisClient } from "qlik-cloud-client/redis";
import { createTenant } from "qlik-cloud-client/testing";
import { hasRedis, startCluster } from "./server.ts";

test.skipIf(!hasRedis)("a fleet stores tokens, events and jobs in a cluster", async () => {
  await using cluster = await startCluster();
  const urls = cluster.nodes.map(({ url }) => ({ url }));
  const nodeRedis = createCluster({ rootNodes: urls });
  await nodeRedis.connect();
  const ioRedis = new Cluster(cluster.nodes.map(({ port }) => ({ host: "127.0.0.1", port })));
  const key = randomBytes(32).toString("base64");
  const fleetOf = (client: RedisClient): ReturnType<typeof redisFleet> =>
    redisFleet({ client, prefix: "qlik:", encryption: { key }, commandTimeout: "5s" });
  const [one, other] = [fleetOf(nodeRedis), fleetOf(ioRedis)];

  for (let id = 0; id < 20; id++) {
    const name = String(id);
    expect(await one.tokenStore.get(name)).toBeUndefined();
    await one.tokenStore.set(name, { token: "a-token", expiresAt: Date.now() + 3_600_000 });
    expect(await other.tokenStore.get(name)).toMatchObject({ token: "a-token" });
    expect([await one.dedupe.claim(name), await other.dedupe.claim(name)]).toEqual([true, false]);
    await one.dedupe.done(name);
  }

  const tenant = createTenant({ data: { apps: [{ id: "sales", name: "Sales" }] } });
  const qlik = createQlikClient(tenant.clientOptions);
  await redisTickets({ fleet: one, qlik }).start("nightly", () =>
    reloadApp(qlik, { appId: "sales" }, { events: one.reloadEvents }),
  );
  const stop = new AbortController();
  const ended: string[] = [];
  await redisTickets({ fleet: other, qlik }).work({
    signal: stop.signal,
    onEnd({ id, outcome }) {
      ended.push(`${id} ${outcome}`);
      stop.abort();
    },
  });
  expect(ended).toEqual(["nightly succeeded"]);
  await Promise.all([one.close(), other.close()]);
  nodeRedis.destroy();
  ioRedis.disconnect();
});
