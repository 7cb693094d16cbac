import { describe, expect, test } from "vitest";
import {
  createQlikClient,
  QlikInputError,
  reconcile,
  type QlikClient,
  type ReconcileOptions,
} from "../../../src/index.ts";
import { createTenant, type Tenant } from "../../../src/testing.ts";
import type { Reload } from "../../../src/types.ts";
import { json, loopback } from "../../loopback.ts";

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

  test.each<[object | undefined, string]>([
    [undefined, '"since" is required'],
    [{}, '"since" is required'],
    [{ since: "yesterday" }, '"since" must be a Date or a time'],
    [{ since: new Date(NaN) }, "got an invalid Date"],
    [{ since: 5 }, "got 5"],
    [{ since: "2026-06-01", gracePeriod: NaN }, '"gracePeriod" must be a duration'],
    [{ since: "2026-06-01", gracePeriod: -1 }, '"gracePeriod" must be a duration'],
    [{ since: "2026-06-01", gracePeriod: -1e12 }, '"gracePeriod" must be a duration'],
    [{ since: "2026-06-01", gracePeriod: "a minute" }, '"gracePeriod" must be a duration'],
    [{ since: "2026-06-01", grace: 5 }, 'Unknown option "grace". Use "gracePeriod".'],
    [{ since: "2026-06-01", graecPeriod: 5 }, 'Did you mean "gracePeriod"?'],
    [{ since: "2026-06-01", heard: new Set() }, '"heard" must be a function'],
    [{ since: "2026-06-01", signal: new AbortController() }, "Pass controller.signal"],
  ])("rejects the options %j at once", (options, message) => {
    const { qlik } = open();
    const make = (): unknown => reconcile(qlik, options as ReconcileOptions);
    expect(make).toThrow(QlikInputError);
    expect(make).toThrow(message);
  });

  test("does not hide a reload whose time can't be read, and skips one that is running", async () => {
    const ended = { id: "odd", endTime: "just now" };
    const server = await loopback(json({ data: [{ id: "runs", endTime: null }, ended] }));
    expect(await all(reconcile(server.client(), { since: "2026-06-01" }))).toEqual(["odd"]);
  });
});
