import { describe, expect, it } from "vitest";
import type { QlikClient } from "../../src/index.ts";
import type { Item, Query } from "../../src/types.ts";
import { ask, detailOf, open } from "./open.ts";

async function items(qlik: QlikClient, query: Query<"GET /api/v1/items"> = {}): Promise<Item[]> {
  const { data, error } = await qlik.GET("/api/v1/items", { params: { query } });
  if (!data) throw new Error(JSON.stringify(error));
  return data.data;
}

describe("apps", () => {
  it("land in the personal space, with a name, unless said otherwise", async () => {
    const { qlik } = open();
    const { data } = await qlik.POST("/api/v1/apps", { body: {} });
    expect(data?.attributes).toMatchObject({ name: "Untitled", usage: "ANALYTICS" });
    expect(data?.attributes).not.toHaveProperty("spaceId");
  });

  it.each([[{ attributes: { name: "A", spaceId: "none" } }, 403, "/attributes/spaceId"]])(
    "are rejected as %j: %d",
    async (body, status, pointer) => {
      const { tenant } = open();
      const rejected = await ask(tenant, "POST", "/api/v1/apps", body);
      expect(rejected.status).toBe(status);
      expect(rejected.body).toMatchObject({
        errors: [{ code: `HTTP-${status}`, source: { pointer } }],
      });
    },
  );

  it("know when they were reloaded, and how the last reload ended", async () => {
    const { tenant, qlik } = open();
    const params = { path: { appId: "sales" } };
    const reload = async (): Promise<void> => {
      await qlik.POST("/api/v1/reloads", { body: { appId: "sales" } });
      await tenant.advance("1s");
    };
    const state = async (): Promise<unknown[]> => {
      const { data } = await qlik.GET("/api/v1/apps/{appId}", { params });
      const [item] = await items(qlik);
      return [
        data?.attributes.lastReloadTime,
        item?.resourceReloadStatus,
        item?.resourceReloadEndTime,
      ];
    };
    expect(await state()).toEqual(["", "", ""]);
    await reload();
    const first = "2026-01-01T00:00:00.300Z";
    expect(await state()).toEqual([first, "ok", first]);
    tenant.nextReload({ appId: "sales", status: "FAILED" });
    await reload();
    expect(await state()).toEqual([first, "error", "2026-01-01T00:00:01.300Z"]);
    const [item] = await items(qlik);
    expect(item?.updatedAt).toBe("2026-01-01T00:00:01.300Z");
  });

  it("don't take a reload that never left the queue for their last", async () => {
    const { qlik } = open();
    const { data } = await qlik.POST("/api/v1/reloads", { body: { appId: "sales" } });
    const params = { path: { reloadId: data?.id ?? "" } };
    await qlik.POST("/api/v1/reloads/{reloadId}/actions/cancel", { params });
    expect((await items(qlik))[0]?.resourceReloadStatus).toBe("");
  });
});

describe("items", () => {
  const DATA = {
    data: {
      users: [{ id: "ann" }, { id: "bob" }],
      spaces: [
        { id: "team", name: "Team" },
        { id: "all", name: "All", type: "managed" },
      ],
      apps: [
        { id: "1", name: "beta", spaceId: "team" },
        { id: "2", name: "Alpha", spaceId: "all", ownerId: "bob", description: "Beta no more" },
        { id: "3", name: "gamma" },
      ],
    },
  } as const;

  it("are another face of apps, with ids of their own", async () => {
    const { tenant, qlik } = open();
    const [item] = await items(qlik, { resourceType: "app", resourceId: "sales" });
    expect(item).toMatchObject({
      name: "Sales",
      resourceType: "app",
      resourceId: "sales",
      spaceId: "team",
      resourceAttributes: { id: "sales", name: "Sales" },
      links: { self: { href: `${tenant.origin}/api/v1/items/${item?.id}` } },
    });
    expect(item?.id).not.toBe("sales");
    const params = { path: { itemId: item?.id ?? "" } };
    expect((await qlik.GET("/api/v1/items/{itemId}", { params })).data).toEqual(item);
    const unknown = { path: { itemId: "sales" } };
    expect(await qlik.GET("/api/v1/items/{itemId}", { params: unknown })).toMatchObject({
      status: 404,
      error: { errors: [{ code: "ITEMS-404" }] },
    });
  });

  it.each<[Query<"GET /api/v1/items">, string]>([
    [{}, "123"],
    [{ resourceType: "app" }, "123"],
    [{ resourceType: "qvapp,app" }, "123"],
    [{ resourceType: "qvapp" }, ""],
    [{ resourceType: "App" }, ""],
    [{ resourceType: "app[qvd,chart-monitoring],note" }, ""],
    [{ resourceType: "app[qvd,]" }, "123"],
    [{ resourceType: "app[]" }, "123"],
    [{ name: "BET" }, "1"],
    [{ query: "BET" }, "12"],
    [{ spaceId: "team" }, "1"],
    [{ spaceId: "personal" }, "3"],
    [{ spaceId: "none" }, ""],
    [{ spaceType: "managed,personal" }, "23"],
    [{ ownerId: "bob" }, "2"],
    [{ notOwnerId: "bob" }, "13"],
    [{ createdByUserId: "bob" }, "2"],
    [{ notCreatedByUserId: "bob" }, "13"],
    [{ resourceType: "app", resourceIds: "3,1,9" }, "13"],
    [{ id: "none" }, ""],
    [{ collectionId: "none" }, ""],
    [{ resourceType: "app", resourceLink: "https://x.test/" }, ""],
    [{ resourceType: "app", resourceSubType: "qvd" }, ""],
    [{ sort: "+name" }, "213"],
    [{ sort: "-createdAt" }, "321"],
    [{ sort: "+recentlyUsed", limit: 2 }, "12"],
    [{ resourceType: "app", name: "a", spaceId: "all" }, "2"],
  ])("with %j are %j", async (query, ids) => {
    const { qlik } = open(DATA);
    const found = await items(qlik, query);
    expect(found.map(({ resourceId }) => resourceId).join("")).toBe(ids);
  });

  it.each([
    [true, "1"],
    [false, "23"],
  ])("with the deprecated shared=%s are %j", async (shared, ids) => {
    const { tenant } = open(DATA);
    const { body } = await ask(tenant, "GET", `/api/v1/items?shared=${shared}`);
    const { data } = body as { data: Item[] };
    expect(data.map(({ resourceId }) => resourceId).join("")).toBe(ids);
  });

  it("come without actions with noActions", async () => {
    const { qlik } = open();
    const [item] = await items(qlik, { noActions: true });
    expect(item).not.toHaveProperty("actions");
    expect(item?.meta).not.toHaveProperty("actions");
    expect((await items(qlik))[0]?.actions).toContain("reload");
  });

  it.each([
    ["resourceType=", "resourceType"],
    ["resourceType=app[", "resourceType"],
    ["resourceType=app,,note", "resourceType"],
    ["resourceId=1", "resourceId"],
    ["resourceIds=1", "resourceIds"],
    ["resourceLink=https://x.test", "resourceLink"],
    ["resourceType=app&resourceId=1&resourceLink=https://x.test", "resourceId"],
    ["resourceType=app[qvd]&resourceSubType=qvd", "resourceSubType"],
    [`resourceType=app&resourceIds=${",".repeat(100)}`, "resourceIds"],
  ])("are rejected for %s: 400", async (query, parameter) => {
    const { tenant } = open();
    const { status, body } = await ask(tenant, "GET", `/api/v1/items?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ code: "ITEMS-400" }] });
    expect(detailOf(body)).toMatch(new RegExp(`^${parameter} `));
  });
});
