import { describe, expect, it } from "vitest";
import type { QlikClient } from "../../src/index.ts";
import type { App, RequestBody } from "../../src/types.ts";
import { openAsBob, SALES, spaceFor } from "./members.ts";
import { detailOf, open, dataOf } from "./open.ts";
import { startReload } from "./reloading.ts";

const SALES_PATH = { path: { appId: "sales" } };

const DATA = {
  data: {
    spaces: [
      { id: "team", name: "Team" },
      { id: "live", name: "Live", type: "managed" },
      { id: "lab", name: "Lab", type: "managed" },
    ],
    apps: [
      {
        id: "sales",
        name: "Sales",
        description: "All",
        spaceId: "team",
        script: "LOAD * FROM [a.qvd];",
      },
      { id: "draft", name: "Draft" },
    ],
  },
} as const;

type Publication = RequestBody<"POST /api/v1/apps/{appId}/publish">;
type Republication = RequestBody<"PUT /api/v1/apps/{appId}/publish">;

async function publish(qlik: QlikClient, body: Publication, appId = "sales"): Promise<App> {
  const params = { path: { appId } };
  return dataOf(qlik.POST("/api/v1/apps/{appId}/publish", { params, body }));
}

async function republish(qlik: QlikClient, body: Republication, appId = "sales"): Promise<App> {
  const params = { path: { appId } };
  return dataOf(qlik.PUT("/api/v1/apps/{appId}/publish", { params, body }));
}

async function sourcesOf(qlik: QlikClient, appId: string): Promise<unknown> {
  const params = { path: { appId } };
  const { data } = await qlik.GET("/api/v1/apps/{appId}/data/lineage", { params });
  return data?.map(({ discriminator }) => discriminator);
}

async function saveScript(qlik: QlikClient, script: string): Promise<void> {
  await qlik.POST("/api/v1/apps/{appId}/scripts", { params: SALES_PATH, body: { script } });
}

describe("publishing", () => {
  it("makes another app, in the managed space", async () => {
    const { tenant, qlik } = open(DATA);
    await startReload(qlik);
    await tenant.advance("1m");
    const { attributes, privileges } = await publish(qlik, { spaceId: "live" });
    expect(attributes).toMatchObject({
      name: "Sales",
      description: "All",
      spaceId: "live",
      originAppId: "sales",
      publishTime: "2026-01-01T00:01:00.000Z",
      createdDate: "2026-01-01T00:01:00.000Z",
      lastReloadTime: "2026-01-01T00:00:00.300Z",
      published: false,
    });
    expect(attributes.id).not.toBe("sales");
    expect(privileges).not.toContain("publish");
    expect(await sourcesOf(qlik, attributes.id)).toEqual(["a.qvd"]);
    const source = await qlik.GET("/api/v1/apps/{appId}", { params: SALES_PATH });
    expect(source.data?.attributes).toMatchObject({ spaceId: "team", publishTime: "" });
    const query = { resourceType: "app", spaceId: "live" };
    const items = await qlik.GET("/api/v1/items", { params: { query } });
    expect(items.data?.data).toMatchObject([
      { resourceId: attributes.id, resourceAttributes: { originAppId: "sales" } },
    ]);
  });

  it("leaves the data out for `target`, since a new app has none", async () => {
    const { tenant, qlik } = open(DATA);
    await startReload(qlik);
    await tenant.advance("1m");
    const { attributes } = await publish(qlik, { spaceId: "live", data: "target" });
    expect(attributes.lastReloadTime).toBe("");
    expect(await sourcesOf(qlik, attributes.id)).toEqual([]);
  });

  it("moves the app itself with `moveApp`", async () => {
    const { qlik } = open(DATA);
    const body = { spaceId: "live", moveApp: true, originAppId: "draft" };
    expect((await publish(qlik, body)).attributes).toMatchObject({
      id: "sales",
      spaceId: "live",
      originAppId: "draft",
      publishTime: "2026-01-01T00:00:00.000Z",
    });
    expect((await qlik.GET("/api/v1/items")).data?.data).toHaveLength(2);
  });

  it.each<[string, Publication, number, string]>([
    ["no space", {}, 400, "/spaceId"],
    ["an unknown space", { spaceId: "none" }, 404, "/spaceId"],
    ["a shared space", { spaceId: "team" }, 400, "/spaceId"],
    ["an origin that is required", { spaceId: "live", moveApp: true }, 400, "/originAppId"],
    ["no name", { spaceId: "live", attributes: { name: "" } }, 400, "/attributes/name"],
  ])("is rejected with %s", async (_, body, status, pointer) => {
    const { qlik } = open(DATA);
    const result = await qlik.POST("/api/v1/apps/{appId}/publish", { params: SALES_PATH, body });
    expect(result).toMatchObject({ status, error: { errors: [{ source: { pointer } }] } });
  });

  it("is rejected for an app that is published already: 400", async () => {
    const { qlik } = open(DATA);
    const { attributes } = await publish(qlik, { spaceId: "live" });
    const params = { path: { appId: attributes.id } };
    const body = { spaceId: "lab" };
    const result = await qlik.POST("/api/v1/apps/{appId}/publish", { params, body });
    expect(result.status).toBe(400);
  });

  it.each([
    [["publisher"], 200],
    [["facilitator"], 403],
  ] as const)("takes the role %j in the managed space: %d", async (roles, status) => {
    const live = { ...spaceFor(roles, "managed"), id: "live", name: "Live" };
    const { qlik } = openAsBob({ spaces: [spaceFor(["producer"]), live], apps: [SALES] });
    const body = { spaceId: "live" };
    const result = await qlik.POST("/api/v1/apps/{appId}/publish", { params: SALES_PATH, body });
    expect(result.status).toBe(status);
    if (status === 403) expect(detailOf(result.error)).toContain("publisher");
  });
});

describe("publishing again", () => {
  it("replaces the published app, which keeps its id, its place and its owner", async () => {
    const { tenant, qlik } = open(DATA);
    const { attributes: before } = await publish(qlik, { spaceId: "live" });
    await tenant.advance("1m");
    await saveScript(qlik, "LOAD * FROM [b.qvd];");
    await startReload(qlik);
    await tenant.advance("1m");
    const { attributes } = await republish(qlik, {
      targetId: before.id,
      attributes: { description: "New" },
    });
    expect(attributes).toMatchObject({
      id: before.id,
      name: "Sales",
      description: "New",
      spaceId: "live",
      ownerId: before.ownerId,
      createdDate: before.createdDate,
      publishTime: "2026-01-01T00:02:00.000Z",
      modifiedDate: "2026-01-01T00:02:00.000Z",
      lastReloadTime: "2026-01-01T00:01:00.300Z",
    });
    expect(await sourcesOf(qlik, before.id)).toEqual(["b.qvd"]);
    const query = { resourceType: "app", spaceId: "live" };
    expect((await qlik.GET("/api/v1/items", { params: { query } })).data?.data).toHaveLength(1);
  });

  it("keeps the published app's data with `target`", async () => {
    const { tenant, qlik } = open(DATA);
    await startReload(qlik);
    await tenant.advance("1m");
    const { attributes: before } = await publish(qlik, { spaceId: "live" });
    await saveScript(qlik, "LOAD * FROM [b.qvd];");
    await startReload(qlik);
    await tenant.advance("1m");
    const { attributes } = await republish(qlik, { targetId: before.id, data: "target" });
    expect(attributes.lastReloadTime).toBe("2026-01-01T00:00:00.300Z");
    expect(await sourcesOf(qlik, before.id)).toEqual(["a.qvd"]);
    const params = { path: { appId: before.id, id: "current" } };
    const script = await qlik.GET("/api/v1/apps/{appId}/scripts/{id}", { params });
    expect(script.data?.script).toBe("LOAD * FROM [b.qvd];");
  });

  it("requires the app that was published, unless checkOriginAppId is false", async () => {
    const { qlik } = open(DATA);
    const { attributes } = await publish(qlik, { spaceId: "live" });
    const params = { path: { appId: "draft" } };
    const body = { targetId: attributes.id };
    expect(await qlik.PUT("/api/v1/apps/{appId}/publish", { params, body })).toMatchObject({
      status: 400,
      error: { errors: [{ source: { pointer: "/targetId" } }] },
    });
    const other = await republish(qlik, { ...body, checkOriginAppId: false }, "draft");
    expect(other.attributes).toMatchObject({ id: attributes.id, name: "Draft" });
    expect(other.attributes.originAppId).toBe("draft");
  });

  it.each([
    [{}, 400],
    [{ targetId: "none" }, 404],
    [{ targetId: "draft" }, 400],
  ])("is rejected with %j: %d", async (body, status) => {
    const { qlik } = open(DATA);
    expect(
      await qlik.PUT("/api/v1/apps/{appId}/publish", { params: SALES_PATH, body }),
    ).toMatchObject({ status, error: { errors: [{ source: { pointer: "/targetId" } }] } });
  });

  it("is over when the app that was published is deleted: 404", async () => {
    const { qlik } = open(DATA);
    const { attributes } = await publish(qlik, { spaceId: "live" });
    await qlik.DELETE("/api/v1/apps/{appId}", { params: SALES_PATH });
    const body = { targetId: attributes.id };
    const result = await qlik.PUT("/api/v1/apps/{appId}/publish", { params: SALES_PATH, body });
    expect(result.status).toBe(404);
  });
});

describe("a published app", () => {
  it("keeps its script: 403", async () => {
    const { qlik } = open(DATA);
    const { attributes } = await publish(qlik, { spaceId: "live" });
    const params = { path: { appId: attributes.id } };
    const body = { script: "" };
    const result = await qlik.POST("/api/v1/apps/{appId}/scripts", { params, body });
    expect(result.status).toBe(403);
  });

  it("can only be exported without its data: 403", async () => {
    const { qlik } = open(DATA);
    const { attributes } = await publish(qlik, { spaceId: "live" });
    const path = { appId: attributes.id };
    const rejected = await qlik.POST("/api/v1/apps/{appId}/export", { params: { path } });
    expect(rejected.status).toBe(403);
    const params = { path, query: { NoData: true } };
    expect((await qlik.POST("/api/v1/apps/{appId}/export", { params })).status).toBe(201);
  });

  it("cannot be made in another way: 400", async () => {
    const { qlik } = open(DATA);
    const body = { attributes: { spaceId: "live" } };
    expect((await qlik.POST("/api/v1/apps", { body })).status).toBe(400);
  });
});
