import { createQlikClient } from "qlik-cloud-client";
import { redisFleet } from "qlik-cloud-client/redis";
import { createTenant } from "qlik-cloud-client/testing";
import { createClient } from "redis";
import { expect, test } from "vitest";
import { hasRedis, startRedis } from "../redis/server.ts";

test.skipIf(!hasRedis)("shares one budget with other processes", async () => {
  await using server = await startRedis();
  const embedded = createTenant({ seed: "fleet" });
  await using listening = await embedded.listen();
  const { origin: tenant } = listening;
  const { url } = server;
  const { apiKey } = embedded;

  const client = await createClient({ url }).on("error", console.error).connect();
  const fleet = redisFleet({
    client,
    prefix: "qlik:my-tenant:my-bot:",
    onChange: console.warn,
  });
  const qlik = createQlikClient({
    tenant,
    auth: { apiKey },
    rateLimit: { budget: fleet.budget },
  });

  expect(await qlik["/api/v1/users/me"].GET()).toMatchObject({ ok: true });
  await fleet.close();
  expect(server.cli("KEYS", "*")).toContain("qlik:my-tenant:my-bot:{tier 1}:budget");
  client.destroy();
});
