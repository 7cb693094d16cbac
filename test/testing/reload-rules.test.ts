import { describe, expect, it } from "vitest";
import { type QlikClient } from "../../src/index.ts";
import { type Tenant, type TenantOptions } from "../../src/testing.ts";
import { detailOf, open, clientOf } from "./open.ts";
import { getReload, startReload } from "./reloading.ts";

const apps = (count: number): TenantOptions["data"] => ({
  spaces: [{ id: "team", name: "Team" }],
  apps: Array.from({ length: count }, (_, index) => ({
    id: `app${index}`,
    name: `App ${index}`,
    spaceId: "team",
  })),
});

describe("the engines of a tenant", () => {
  it("are as many as the option says", async () => {
    for (const [engines, ends] of [
      [1, [300, 570, 840]],
      [2, [300, 300, 570]],
      [3, [300, 300, 300]],
    ] as const) {
      const { tenant, qlik } = open({ engines, data: apps(3)! });
      const ids: string[] = [];
      for (const appId of ["app0", "app1", "app2"]) ids.push((await startReload(qlik, appId)).id);
      await tenant.advance("10s");
      const times: number[] = [];
      for (const id of ids) {
        const { endTime = "" } = await getReload(qlik, id);
        times.push(Date.parse(endTime) - Date.UTC(2026, 0, 1));
      }
      expect(times).toEqual(ends);
    }
  });

  it("take the heaviest first, whenever one is free", async () => {
    const { tenant, qlik } = open({ engines: 1, data: apps(4)! });
    const order: string[] = [];
    tenant.webhooks.add({
      events: ["com.qlik.v1.reload.finished"],
      async handler(request) {
        const { data } = (await request.json()) as { data: { appId: string } };
        order.push(data.appId);
        return new Response();
      },
    });
    for (const [index, weight] of [1, 5, 10, 5].entries()) {
      await startReload(qlik, `app${index}`, weight);
    }
    await tenant.advance("10s");
    expect(order).toEqual(["app2", "app1", "app3", "app0"]);
  });
});

describe("the duration of a reload", () => {
  it("is that of its app, if the app has one", async () => {
    const { tenant, qlik } = open({
      engines: 1,
      data: {
        apps: [
          { id: "slow", name: "Slow", reloadDuration: 60_000 },
          { id: "usual", name: "Usual" },
        ],
      },
    });
    const slow = await startReload(qlik, "slow");
    const usual = await startReload(qlik, "usual");
    // What is ready first starts first, though it was asked for later.
    await tenant.advance(300);
    expect((await getReload(qlik, usual.id)).status).toBe("SUCCEEDED");
    expect((await getReload(qlik, slow.id)).status).toBe("QUEUED");
    await tenant.advance(59_699);
    expect((await getReload(qlik, slow.id)).status).toBe("RELOADING");
    await tenant.advance(1);
    expect((await getReload(qlik, slow.id)).status).toBe("SUCCEEDED");
  });

  it("is three hours at most, and ends as EXCEEDED_LIMIT then", async () => {
    const hour = 3_600_000;
    const { tenant, qlik } = open({
      data: {
        apps: [
          { id: "longest", name: "Longest", reloadDuration: 3 * hour },
          { id: "endless", name: "Endless", reloadDuration: 3 * hour + 1 },
        ],
      },
    });
    tenant.nextReload({ appId: "endless", status: "FAILED" });
    const longest = await startReload(qlik, "longest");
    const endless = await startReload(qlik, "endless");
    await tenant.advance(3 * hour - 1);
    expect((await getReload(qlik, endless.id)).status).toBe("RELOADING");
    await tenant.advance(1);
    expect((await getReload(qlik, longest.id)).status).toBe("SUCCEEDED");
    const stopped = await getReload(qlik, endless.id);
    expect(stopped).toMatchObject({
      status: "EXCEEDED_LIMIT",
      endTime: "2026-01-01T03:00:00.000Z",
    });
    expect(stopped).not.toHaveProperty("errorCode");
    expect(stopped.log).toContain("Reload stopped");
  });
});

describe("the reload quota", () => {
  it("rejects more reloads than an app may have a day: 403 RELOADS-013", async () => {
    const { tenant, qlik } = open({ reloadQuota: 2, data: apps(2)! });
    const start = async (appId: string) =>
      qlik.POST("/api/v1/reloads", { body: { appId, weight: 1 } });
    expect((await start("app0")).status).toBe(201);
    // One that is rejected for another reason uses nothing up.
    expect((await start("app0")).status).toBe(429);
    await tenant.advance("1s");
    expect((await start("app0")).status).toBe(201);
    await tenant.advance("1s");
    const rejected = await start("app0");
    expect(rejected).toMatchObject({
      status: 403,
      error: { errors: [{ code: "RELOADS-013", title: "The reload quota is used up" }] },
    });
    expect((await start("app1")).status).toBe(201);
    await tenant.advance("1d");
    expect((await start("app0")).status).toBe(201);
  });
});

describe("the log of a reload", () => {
  it("contains whether it was partial, and its variables", async () => {
    const { tenant, qlik } = open();
    const body = {
      appId: "sales",
      partial: true,
      variables: { vFrom: "2026-01-01", vText: 'two\n"lines"' },
    };
    const { data } = await qlik.POST("/api/v1/reloads", { body });
    expect(data).not.toHaveProperty("variables");
    await tenant.advance("1s");
    const { log } = await getReload(qlik, data?.id ?? "");
    expect(log?.split("\n")).toEqual([
      "2026-01-01T00:00:00.030Z Partial reload of app sales started",
      '2026-01-01T00:00:00.030Z Variable vFrom = "2026-01-01"',
      '2026-01-01T00:00:00.030Z Variable vText = "two\\n\\"lines\\""',
      "2026-01-01T00:00:00.300Z Reload finished",
      "",
    ]);
  });
});

describe("permission to reload", () => {
  const team = (): { tenant: Tenant; ann: QlikClient; bob: QlikClient; eve: QlikClient } => {
    const { tenant, qlik } = open({
      data: {
        users: [{ id: "ann" }, { id: "bob" }, { id: "eve" }],
        spaces: [
          { id: "team", name: "Team", assignments: [{ assigneeId: "bob", roles: ["consumer"] }] },
        ],
        apps: [{ id: "sales", name: "Sales", spaceId: "team" }],
      },
    });
    return { tenant, ann: qlik, bob: clientOf(tenant, "bob"), eve: clientOf(tenant, "eve") };
  };

  it("sees the reloads of an app, and those of all apps as an administrator", async () => {
    const { ann, bob, eve } = team();
    await startReload(ann);
    const params = { query: { appId: "sales" } };
    expect((await ann.GET("/api/v1/reloads")).data?.data).toHaveLength(1);
    expect((await bob.GET("/api/v1/reloads", { params })).data?.data).toHaveLength(1);
    const rejected = await bob.GET("/api/v1/reloads");
    expect(rejected.status).toBe(403);
    expect(detailOf(rejected.error)).toContain("Set appId");
    expect((await eve.GET("/api/v1/reloads", { params })).status).toBe(403);
    const none = { query: { appId: "none" } };
    expect((await eve.GET("/api/v1/reloads", { params: none })).data?.data).toEqual([]);
  });
});
