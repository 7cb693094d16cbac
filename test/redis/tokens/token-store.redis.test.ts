import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createQlikClient, QlikConnectionError, QlikInputError } from "qlik-cloud-client";
import { redisFleet, type FleetEncryption } from "qlik-cloud-client/redis";
import { createTenant } from "qlik-cloud-client/testing";
import { connect, LIBRARIES, type Library } from "../connect.ts";
import { openFleets } from "../fleets.ts";
import { hasRedis, startRedis } from "../server.ts";
import { useRedis } from "../use-redis.ts";

const HOUR = 3_600_000;
const key = randomBytes(32).toString("base64");
const server = await useRedis();

const fleets = (
  count: number,
  library: Library,
  encryption: FleetEncryption = { key },
): ReturnType<typeof openFleets> => openFleets(count, library, server.port, { encryption });

describe.skipIf(!hasRedis).each(LIBRARIES)("the token store of a fleet, by %s,", (library) => {
  test("lets twenty clients that start at once fetch one token", async () => {
    const tenant = createTenant({ rateLimit: false });
    // What the tenant loads at its first request must not take longer than the lock.
    await createQlikClient({ ...tenant.clientOptions, auth: tenant.oauthClient })[
      "/api/v1/users/me"
    ].GET();
    tenant.reset();
    await using started = await openFleets(20, library, server.port, {
      ...{ encryption: { key }, commandTimeout: "10s" },
    });
    const clients = started.all.map(({ tokenStore }) =>
      createQlikClient({
        ...tenant.clientOptions,
        auth: { ...tenant.oauthClient, tokenStore },
      }),
    );
    await Promise.all(clients.map((qlik) => qlik["/api/v1/users/me"].GET()));
    expect(tenant.requests.filter(({ path }) => path === "/oauth/token")).toHaveLength(1);
  });

  test("lets one process fetch while the others wait, and the next one when it gets none", async () => {
    await using started = await fleets(3, library);
    const [first, second, third] = started.all.map(({ tokenStore }) => tokenStore);
    expect(await first!.get("key")).toBeUndefined();
    const waiting = [second!.get("key"), third!.get("key")];
    // The lock is over.
    server.cli("DEL", ...server.cli("KEYS", "*:lock").split("\n"));
    expect(await Promise.race(waiting)).toBeUndefined();
    await second!.set("key", { token: "a-token", expiresAt: Date.now() + HOUR });
    const found = (await Promise.all(waiting)).filter((token) => token !== undefined);
    expect(found).toMatchObject([{ token: "a-token" }]);
    expect(found[0]!.expiresAt - Date.now()).toBeGreaterThan(HOUR - 60_000);
  });

  test("keeps locks and tokens for a limited time, and shows neither tokens nor keys", async () => {
    await using started = await fleets(1, library);
    const { tokenStore } = started.all[0]!;
    const name = '["https://tenant","client-id","",null]';
    await tokenStore.get(name);
    const [lock] = server.cli("KEYS", "*").split("\n");
    expect(Number(server.cli("PTTL", lock!))).toBeGreaterThan(0);
    await tokenStore.set(name, { token: "a-secret-token", expiresAt: Date.now() + HOUR });
    const [record, ...others] = server.cli("KEYS", "*").split("\n");
    expect(others).toEqual([]);
    expect(record).not.toContain("client-id");
    expect(server.cli("GET", record!)).not.toContain("a-secret-token");
    expect(Number(server.cli("PTTL", record!))).toBeLessThanOrEqual(HOUR);
  });

  test("reads by a previous key, and fetches what no key decrypts", async () => {
    const newKey = randomBytes(32).toString("base64");
    await using before = await fleets(1, library);
    await using rotated = await fleets(1, library, { key: newKey, previousKeys: [key] });
    await using after = await fleets(1, library, { key: newKey });
    const [old, both, fresh] = [before, rotated, after].map(({ all }) => all[0]!.tokenStore);
    await old!.set("key", { token: "a-token", expiresAt: Date.now() + HOUR });
    expect(await both!.get("key")).toMatchObject({ token: "a-token" });
    expect(await fresh!.get("key")).toBeUndefined();
    await fresh!.set("key", { token: "another", expiresAt: Date.now() + HOUR });
    expect(await both!.get("key")).toMatchObject({ token: "another" });
  });

  test("has no token that is about to expire, or has expired", async () => {
    await using started = await fleets(1, library);
    const { tokenStore } = started.all[0]!;
    await tokenStore.set("soon", { token: "a-token", expiresAt: Date.now() + 60_000 });
    await tokenStore.set("over", { token: "a-token", expiresAt: Date.now() - 1 });
    expect([await tokenStore.get("soon"), await tokenStore.get("over")]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("fails while Redis is unavailable, so that clients fetch as without a store", async () => {
    await using other = await startRedis();
    using connection = await connect(library, other.port);
    const changes: boolean[] = [];
    await using fleet = redisFleet({
      ...{ client: connection.client, prefix: "qlik:", encryption: { key } },
      onChange: ({ available }) => changes.push(available),
    });
    await other.kill();
    await expect(fleet.tokenStore.get("key")).rejects.toBeInstanceOf(QlikConnectionError);
    const tenant = createTenant();
    const auth = { ...tenant.oauthClient, tokenStore: fleet.tokenStore };
    const qlik = createQlikClient({ ...tenant.clientOptions, auth });
    expect((await qlik["/api/v1/users/me"].GET()).ok).toBe(true);
    expect(changes).toEqual([false]);
  });
});

test("a fleet without a key has no token store", () => {
  const client = { sendCommand: () => Promise.resolve(null) };
  const fleet = redisFleet({ client, prefix: "qlik:" });
  expect(() => fleet.tokenStore).toThrow(QlikInputError);
  expect(() => fleet.tokenStore).toThrow('Set "encryption" of redisFleet()');
  expect({ ...fleet }).not.toHaveProperty("tokenStore");
});
