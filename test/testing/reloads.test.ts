import { describe, expect, it } from "vitest";
import type { TenantOptions } from "../../src/testing.ts";
import { open } from "./open.ts";
import { cancelReload, getReload, startReload } from "./reloading.ts";

const apps = (count: number): TenantOptions => ({
  data: {
    spaces: [{ id: "team", name: "Team" }],
    apps: Array.from({ length: count }, (_, index) => ({
      id: `app${index}`,
      name: `App ${index}`,
      spaceId: "team",
    })),
  },
});

describe("the life of a reload", () => {
  it("goes from QUEUED over RELOADING to SUCCEEDED, with times that fit", async () => {
    const { tenant, qlik } = open();
    const started = await startReload(qlik);
    const creationTime = "2026-01-01T00:00:00.000Z";
    expect(started).toMatchObject({
      appId: "sales",
      type: "external",
      status: "QUEUED",
      partial: false,
      weight: 1,
      creationTime,
      links: { self: { href: `${tenant.origin}/api/v1/reloads/${started.id}` } },
    });
    expect(started).not.toHaveProperty("startTime");

    await tenant.advance(29);
    expect((await getReload(qlik, started.id)).status).toBe("QUEUED");
    await tenant.advance(1);
    const running = await getReload(qlik, started.id);
    const startTime = "2026-01-01T00:00:00.030Z";
    expect(running).toMatchObject({ status: "RELOADING", creationTime, startTime });
    expect(running).not.toHaveProperty("endTime");

    await tenant.advance(269);
    expect((await getReload(qlik, started.id)).status).toBe("RELOADING");
    await tenant.advance(1);
    const endTime = "2026-01-01T00:00:00.300Z";
    expect(await getReload(qlik, started.id)).toMatchObject({
      ...started,
      status: "SUCCEEDED",
      startTime,
      engineTime: endTime,
      endTime,
    });
  });

  it("may take no time at all", async () => {
    const { tenant, qlik } = open({ reloadDuration: 0 });
    const { id } = await startReload(qlik);
    expect((await getReload(qlik, id)).status).toBe("QUEUED");
    await tenant.advance(0);
    expect((await getReload(qlik, id)).status).toBe("SUCCEEDED");
  });

  it("writes a log as it goes", async () => {
    const { tenant, qlik } = open();
    const { id } = await startReload(qlik);
    expect((await getReload(qlik, id)).log).toBe("");
    await tenant.advance(30);
    expect((await getReload(qlik, id)).log).toBe(
      "2026-01-01T00:00:00.030Z Reload of app sales started\n",
    );
    await tenant.advance(270);
    expect((await getReload(qlik, id)).log).toMatch(
      /\n2026-01-01T00:00:00.300Z Reload finished\n$/,
    );
  });
});

describe("the queue", () => {
  it("starts the heaviest first, and the oldest among equals", async () => {
    const { tenant, qlik } = open(apps(8));
    const ids: string[] = [];
    for (const [index, weight] of [1, 1, 5, 1, 10, 3, 10, 1].entries()) {
      ids.push((await startReload(qlik, `app${index}`, weight)).id);
    }
    const running = async (): Promise<number[]> => {
      const { data } = await qlik.GET("/api/v1/reloads", {
        params: { query: { filter: 'status eq "RELOADING"', limit: 100 } },
      });
      return (data?.data ?? []).map(({ id }) => ids.indexOf(id)).sort();
    };
    await tenant.advance(30);
    expect(await running()).toEqual([2, 4, 5, 6]);
    await tenant.advance(270);
    expect(await running()).toEqual([0, 1, 3, 7]);
  });

  it("have the weight 1 in a personal space", async () => {
    const { qlik } = open({ data: { apps: [{ id: "own", name: "Own" }] } });
    expect((await startReload(qlik, "own", 10)).weight).toBe(1);
  });

  it("starts the next one as soon as an engine is free", async () => {
    const { tenant, qlik } = open(apps(5));
    const ids: string[] = [];
    for (let index = 0; index < 5; index++) ids.push((await startReload(qlik, `app${index}`)).id);
    await tenant.advance(100);
    expect((await getReload(qlik, ids[4] ?? "")).status).toBe("QUEUED");
    await cancelReload(qlik, ids[0] ?? "");
    await tenant.advance(30);
    expect(await getReload(qlik, ids[4] ?? "")).toMatchObject({
      status: "RELOADING",
      startTime: "2026-01-01T00:00:00.130Z",
    });
  });
});

describe("cancelling", () => {
  it("ends a queued reload at once: 204", async () => {
    const { tenant, qlik } = open();
    const { id } = await startReload(qlik);
    await tenant.advance(10);
    expect(await cancelReload(qlik, id)).toMatchObject({ status: 204, data: undefined });
    const canceled = await getReload(qlik, id);
    expect(canceled).toMatchObject({ status: "CANCELED", endTime: "2026-01-01T00:00:00.010Z" });
    expect(canceled).not.toHaveProperty("startTime");
    await tenant.advance("1h");
    expect(await getReload(qlik, id)).toEqual(canceled);
  });

  it("stops a running reload a moment later: 202", async () => {
    const { tenant, qlik } = open();
    const { id } = await startReload(qlik);
    await tenant.advance(290);
    expect(await cancelReload(qlik, id)).toMatchObject({
      status: 202,
      data: { status: "CANCELING" },
    });
    expect((await getReload(qlik, id)).status).toBe("CANCELING");
    await tenant.advance(29);
    expect(await cancelReload(qlik, id)).toMatchObject({
      status: 202,
      data: { status: "CANCELING" },
    });
    expect((await getReload(qlik, id)).status).toBe("CANCELING");
    await tenant.advance(1);
    const canceled = await getReload(qlik, id);
    expect(canceled).toMatchObject({ status: "CANCELED", endTime: "2026-01-01T00:00:00.320Z" });
    expect(canceled).not.toHaveProperty("engineTime");
    expect(canceled.log).toContain("Reload canceled");
  });

  it("keeps a new reload out until the old one has stopped", async () => {
    const { tenant, qlik } = open();
    const { id } = await startReload(qlik);
    await tenant.advance(30);
    await cancelReload(qlik, id);
    const rejected = await qlik.POST("/api/v1/reloads", { body: { appId: "sales" } });
    expect(rejected.status).toBe(429);
    await tenant.advance(30);
    expect((await startReload(qlik)).status).toBe("QUEUED");
  });

  it("is rejected once the reload has ended: 409", async () => {
    const { tenant, qlik } = open();
    const { id } = await startReload(qlik);
    await tenant.advance(300);
    expect(await cancelReload(qlik, id)).toMatchObject({
      status: 409,
      error: { errors: [{ code: "HTTP-409" }] },
    });
  });
});
