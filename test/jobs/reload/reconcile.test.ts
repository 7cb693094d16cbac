import { describe, expect, test } from "vitest";
import {
  createQlikClient,
  QlikInputError,
  reconcile,
  type QlikClient,
} from "../../../src/index.ts";
import { createTenant, type Tenant } from "../../../src/testing.ts";
import type { Reload } from "../../../src/types.ts";

function open(): { tenant: Tenant; qlik: QlikClient } {
  const apps = ["sales", "stock"].map((id) => ({ id, name: id }));
  const tenant = createTenant({ clock: "manual", seed: 1, data: { apps }, rateLimit: false });
  const { origin, apiKey, fetch, clock } = tenant;
  const qlik = createQlikClient({ tenant: origin, auth: { apiKey }, fetch, clock });
  return { tenant, qlik };
}

async function reload(qlik: QlikClient, tenant: Tenant, appId = "sales"): Promise<Reload> {
  const { data } = await qlik.POST("/api/v1/reloads", { body: { appId } });
  await tenant.advance("10m");
  return data ?? expect.fail("The reload was refused.");
}

async function all(reloads: AsyncIterable<Reload>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of reloads) ids.push(id);
  return ids;
}

describe("reconcile", () => {
  test("gives the reloads that ended since then and whose events never came", async () => {
    const { tenant, qlik } = open();
    await reload(qlik, tenant);
    const since = new Date(tenant.clock.now());
    const [lost, heard, failed] = [
      await reload(qlik, tenant),
      await reload(qlik, tenant),
      (tenant.nextReload({ appId: "stock", status: "FAILED" }),
      await reload(qlik, tenant, "stock")),
    ];
    const options = { since, heard: (id: string) => id === heard.id };
    expect(await all(reconcile(qlik, options))).toEqual([failed.id, lost.id]);
    expect(await all(reconcile(qlik, { ...options, appId: "sales" }))).toEqual([lost.id]);
    const asked = { since: since.toISOString(), heard: () => Promise.resolve(true) };
    expect(await all(reconcile(qlik, asked))).toEqual([]);
  });

  test("leaves out what goes on, and what ended so recently that its event may be on its way", async () => {
    const { tenant, qlik } = open();
    const since = new Date(tenant.clock.now());
    const recent = await reload(qlik, tenant);
    await qlik.POST("/api/v1/reloads", { body: { appId: "stock" } });
    expect(await all(reconcile(qlik, { since }))).toEqual([recent.id]);
    expect(await all(reconcile(qlik, { since, gracePeriod: "1h" }))).toEqual([]);
  });

  test("run after run, gives each reload once, whenever it ended", async () => {
    const { tenant, qlik } = open();
    const lost: string[] = [];
    const given: string[] = [];
    let since = new Date(tenant.clock.now());
    for (let run = 0; run < 12; run++) {
      const { data } = await qlik.POST("/api/v1/reloads", { body: { appId: "sales" } });
      lost.push(data!.id);
      await tenant.advance("25s");
      const now = new Date(tenant.clock.now());
      given.push(...(await all(reconcile(qlik, { since }))));
      since = now;
    }
    await tenant.advance("5m");
    given.push(...(await all(reconcile(qlik, { since }))));
    expect(given.sort()).toEqual(lost.sort());
  });

  test("reads no further than it has to", async () => {
    const { tenant, qlik } = open();
    for (let count = 0; count < 250; count++) await reload(qlik, tenant);
    const since = new Date(tenant.clock.now() - 30 * 60_000);
    const before = tenant.requests.length;
    expect(await all(reconcile(qlik, { since }))).toHaveLength(3);
    expect(tenant.requests.length - before).toBe(1);
  });

  test("refuses a time that is none", () => {
    expect(() => reconcile(open().qlik, { since: "yesterday" })).toThrow(QlikInputError);
  });
});
