import { randomBytes } from "node:crypto";
import { createQlikClient, reloadApp } from "qlik-cloud-client";
import { createWebhookHandler } from "qlik-cloud-client/events";
import { redisFleet, redisTickets } from "qlik-cloud-client/redis";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, onTestFinished, test } from "vitest";
import { connect } from "../redis/connect.ts";
import { openFleets } from "../redis/fleets.ts";
import { hasRedis, startRedis } from "../redis/server.ts";

const open = (): ReturnType<typeof createTenant> =>
  createTenant({ data: { apps: [{ id: "sales", name: "Sales" }] } });

test.skipIf(!hasRedis)("shares one access token", async () => {
  await using server = await startRedis();
  using connection = await connect("redis", server.port);
  const embedded = open();
  await using listening = await embedded.listen();
  const { origin: tenant } = listening;
  const { client } = connection;
  const { clientId, clientSecret } = embedded.oauthClient;
  const encryptionKey = randomBytes(32).toString("base64");

  const fleet = redisFleet({
    client,
    prefix: "qlik:my-tenant:my-bot:",
    encryption: { key: encryptionKey },
  });
  const qlik = createQlikClient({
    tenant,
    auth: { clientId, clientSecret, tokenStore: fleet.tokenStore },
    rateLimit: { budget: fleet.budget },
  });

  onTestFinished(() => fleet.close());
  expect((await qlik["/api/v1/users/me"].GET()).ok).toBe(true);
  expect(server.cli("KEYS", "*{token:*")).not.toBe("");
  await fleet.close();
});

test.skipIf(!hasRedis)("handles events once, and passes them on", async () => {
  await using server = await startRedis();
  await using fleets = await openFleets(1, "redis", server.port);
  const [fleet] = fleets.all as [(typeof fleets.all)[number]];
  const embedded = open();
  const qlik = createQlikClient(embedded.clientOptions);
  const secret = "a-secret-of-this-webhook-12345678";
  const appId = "sales";
  const handled = new Set<string>();

  const handler = createWebhookHandler({
    secrets: secret,
    dedupe: fleet.dedupe,
    on: {
      "com.qlik.v1.app.deleted": ({ id }) => handled.add(id),
      "com.qlik.v1.reload.finished": fleet.reloadEvents.publish,
    },
  });

  expect(handler).toBeTypeOf("function");

  const reload = await reloadApp(qlik, { appId }, { events: fleet.reloadEvents });

  expect(reload.status).toBe("SUCCEEDED");
});

test.skipIf(!hasRedis)("starts jobs that any worker ends", async () => {
  await using server = await startRedis();
  await using fleets = await openFleets(1, "redis", server.port);
  const [fleet] = fleets.all as [(typeof fleets.all)[number]];
  const embedded = open();
  const qlik = createQlikClient(embedded.clientOptions);
  const appId = "sales";
  const date = "2026-11-27";
  embedded.nextReload({ appId, status: "FAILED" });
  const alerts: string[] = [];
  const stop = new AbortController();
  const { signal } = stop;
  const alertOwner = (id: string, why: string): Promise<void> => {
    alerts.push(id, why);
    stop.abort();
    return Promise.resolve();
  };

  const jobs = redisTickets({ fleet, qlik });
  await jobs.start(`nightly-${date}`, (signal) => reloadApp(qlik, { appId }, { signal }));

  await jobs.work({
    signal,
    onEnd: async (job) => {
      if (job.outcome === "failed") await alertOwner(job.id, job.error.message);
    },
  });

  expect(alerts).toEqual(["nightly-2026-11-27", expect.stringContaining("FAILED")]);
});
