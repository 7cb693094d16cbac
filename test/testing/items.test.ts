import { describe, expect, it } from "vitest";
import type { QlikClient } from "../../src/index.ts";
import type { Item, Query } from "../../src/types.ts";
import { open } from "./open.ts";

async function items(qlik: QlikClient, query: Query<"GET /api/v1/items"> = {}): Promise<Item[]> {
  return (await qlik.GET("/api/v1/items", { params: { query } })).data?.data ?? [];
}

describe("items", () => {
  it("follow resources of every service", async () => {
    const { qlik } = open();
    const { data: glossary } = await qlik.POST("/api/v1/glossaries", {
      body: { name: "Terms", description: "Ours", spaceId: "team" },
    });
    const id = glossary?.id ?? "";
    const [item] = await items(qlik, { resourceType: "glossary", resourceId: id });
    expect(item).toMatchObject({
      name: "Terms",
      description: "Ours",
      spaceId: "team",
      resourceType: "glossary",
      actions: ["change_owner", "change_space", "delete", "read", "update"],
    });
    await qlik.PATCH("/api/v1/glossaries/{id}", {
      params: { path: { id } },
      body: [{ op: "replace", path: "/name", value: "Words" }],
    });
    expect((await items(qlik, { name: "words" }))[0]?.id).toBe(item?.id);
    await qlik.DELETE("/api/v1/glossaries/{id}", { params: { path: { id } } });
    expect(await items(qlik)).toMatchObject([{ resourceType: "app" }]);
  });

  it("keep what is changed about them until their resources change it", async () => {
    const { qlik } = open();
    const params = { path: { itemId: (await items(qlik))[0]?.id ?? "" } };
    const changed = await qlik.PUT("/api/v1/items/{itemId}", {
      params,
      body: { name: "Turnover", description: "All", resourceType: "app" },
    });
    expect(changed.data).toMatchObject({ name: "Turnover", description: "All" });
    await qlik.PUT("/api/v1/apps/{appId}", {
      params: { path: { appId: "sales" } },
      body: { attributes: { name: "Revenue" } },
    });
    expect(await items(qlik)).toMatchObject([{ name: "Revenue", description: "All" }]);
  });

  it("are removed from the catalog and from collections, without their resources", async () => {
    const { qlik } = open();
    const itemId = (await items(qlik))[0]?.id ?? "";
    const collectionId = await createCollection(qlik, "private");
    const params = { path: { collectionId } };
    await qlik.POST("/api/v1/collections/{collectionId}/items", { params, body: { id: itemId } });
    await qlik.DELETE("/api/v1/items/{itemId}", { params: { path: { itemId } } });
    expect(await items(qlik)).toEqual([]);
    const collection = await qlik.GET("/api/v1/collections/{collectionId}", { params });
    expect(collection.data?.itemCount).toBe(0);
    const app = await qlik.GET("/api/v1/apps/{appId}", { params: { path: { appId: "sales" } } });
    expect(app.status).toBe(200);
  });

  it("lead from an app to its published copies", async () => {
    const spaces = [{ id: "all", name: "All", type: "managed" as const }];
    const { qlik } = open({ data: { spaces, apps: [{ id: "sales", name: "Sales" }] } });
    const itemId = (await items(qlik))[0]?.id ?? "";
    await qlik.POST("/api/v1/apps/{appId}/publish", {
      params: { path: { appId: "sales" } },
      body: { spaceId: "all" },
    });
    const params = { path: { itemId } };
    const { data } = await qlik.GET("/api/v1/items/{itemId}/publisheditems", { params });
    expect(data?.data).toMatchObject([{ name: "Sales", spaceId: "all" }]);
  });

  it("have settings that only administrators change", async () => {
    const body = [{ op: "replace" as const, path: "/usageMetricsEnabled" as const, value: false }];
    const { qlik } = open();
    expect((await qlik.PATCH("/api/v1/items/settings", { body })).data).toEqual({
      usageMetricsEnabled: false,
    });
    const { qlik: bob } = open({ data: { users: [{ id: "bob", admin: false }] } });
    expect((await bob.PATCH("/api/v1/items/settings", { body })).status).toBe(403);
  });
});

async function createCollection(
  qlik: QlikClient,
  type: "private" | "public" | "publicgoverned",
  name = "Mine",
): Promise<string> {
  const { data, error } = await qlik.POST("/api/v1/collections", { body: { name, type } });
  if (!data) throw new Error(JSON.stringify(error));
  return data.id;
}

describe("collections", () => {
  it("have items, which know their collections and tags", async () => {
    const { qlik } = open();
    const itemId = (await items(qlik))[0]?.id ?? "";
    const [mine, tag] = [
      await createCollection(qlik, "private"),
      await createCollection(qlik, "public", "hot"),
    ];
    for (const collectionId of [mine, tag, "favorites"]) {
      const added = await qlik.POST("/api/v1/collections/{collectionId}/items", {
        params: { path: { collectionId } },
        body: { id: itemId },
      });
      expect(added.status).toBe(201);
    }
    const [item] = await items(qlik, { collectionId: tag });
    expect(item).toMatchObject({
      isFavorited: true,
      collectionIds: [tag, mine],
      meta: { tags: [{ id: tag, name: "hot" }], collections: [{ id: mine, name: "Mine" }] },
    });
    const params = { path: { collectionId: mine, itemId } };
    const again = { params, body: { id: itemId } };
    expect((await qlik.POST("/api/v1/collections/{collectionId}/items", again)).status).toBe(409);
    const holders = await qlik.GET("/api/v1/items/{itemId}/collections", { params });
    expect(holders.data?.data.map(({ id }) => id)).toEqual([mine, tag]);
    const query = { includeItems: '{"limit":1}', query: "min" };
    const listed = await qlik.GET("/api/v1/collections", { params: { query } });
    expect(listed.data?.data).toMatchObject([
      { id: mine, itemCount: 1, meta: { items: { data: [{ id: itemId }] } } },
    ]);
    const one = "/api/v1/collections/{collectionId}/items/{itemId}";
    expect((await qlik.GET(one, { params })).data?.id).toBe(itemId);
    expect((await qlik.DELETE(one, { params })).status).toBe(204);
    expect((await qlik.DELETE(one, { params })).status).toBe(404);
    const left = await qlik.GET("/api/v1/collections/{collectionId}/items", { params });
    expect(left.data?.data).toEqual([]);
  });

  it("include everyone's favorites, found by a redirect, but not in the list", async () => {
    const { qlik } = open();
    const { data } = await qlik.GET("/api/v1/collections/favorites");
    expect(data).toMatchObject({ type: "favorite", itemCount: 0 });
    expect((await qlik.GET("/api/v1/collections")).data?.data).toEqual([]);
  });

  it("are private, or public once they have an item; tags have unique names", async () => {
    const { qlik } = open();
    const params = { path: { collectionId: await createCollection(qlik, "private") } };
    const publish = (value: string): Promise<{ status: number }> =>
      qlik.PATCH("/api/v1/collections/{collectionId}", {
        params,
        body: [{ op: "replace", path: "/type", value }],
      });
    expect((await publish("publicgoverned")).status).toBe(400);
    const body = { id: (await items(qlik))[0]?.id ?? "" };
    await qlik.POST("/api/v1/collections/{collectionId}/items", { params, body });
    expect((await publish("publicgoverned")).status).toBe(200);
    expect((await publish("public")).status).toBe(400);
    await createCollection(qlik, "public", "hot");
    const taken = { body: { name: "hot", type: "public" as const } };
    expect((await qlik.POST("/api/v1/collections", taken)).status).toBe(409);
  });

  it("are managed by administrators when they are public", async () => {
    const { qlik } = open({ data: { users: [{ id: "bob", admin: false }] } });
    const body = { name: "All", type: "publicgoverned" as const };
    expect((await qlik.POST("/api/v1/collections", { body })).status).toBe(403);
    expect(await createCollection(qlik, "public")).toMatch(/^[0-9a-f]{24}$/);
  });
});
