import { describe, expect, it } from "vitest";
import type { TenantOptions } from "../../src/testing.ts";
import type { RequestBody } from "../../src/types.ts";
import { openAsBob, SALES, spaceFor } from "./members.ts";
import { askFreely, detailOf, open } from "./open.ts";
import { startReload } from "./reloading.ts";

const SALES_PATH = { path: { appId: "sales" } };

const THREE_SPACES: TenantOptions = {
  data: {
    users: [{ id: "ann" }, { id: "bob" }],
    spaces: [
      { id: "team", name: "Team" },
      { id: "other", name: "Other" },
      { id: "managed", name: "Managed", type: "managed" },
      { id: "managed2", name: "Managed, too", type: "managed" },
    ],
    apps: [
      {
        id: "sales",
        name: "Sales",
        description: "All",
        spaceId: "team",
        script: "LOAD * FROM [a.qvd];",
        metadata: { fields: [{ name: "A" }] },
      },
      { id: "live", name: "Live", spaceId: "managed" },
    ],
  },
};

describe("an app that is updated", () => {
  it("has what is named in the body, and keeps the rest", async () => {
    const { tenant, qlik } = open(THREE_SPACES);
    await tenant.advance("1m");
    const body = { attributes: { name: "Sales 2026" } };
    const updated = await qlik.PUT("/api/v1/apps/{appId}", { params: SALES_PATH, body });
    expect(updated.data?.attributes).toMatchObject({
      name: "Sales 2026",
      description: "All",
      createdDate: "2026-01-01T00:00:00.000Z",
      modifiedDate: "2026-01-01T00:01:00.000Z",
    });
    const read = await qlik.GET("/api/v1/apps/{appId}", { params: SALES_PATH });
    expect(read.data).toEqual(updated.data);
    const items = await qlik.GET("/api/v1/items", { params: { query: { name: "2026" } } });
    expect(items.data?.data.map(({ resourceId }) => resourceId)).toEqual(["sales"]);
  });

  it("cannot lose its name: 400", async () => {
    const { qlik } = open();
    const body = { attributes: { name: "" } };
    expect(await qlik.PUT("/api/v1/apps/{appId}", { params: SALES_PATH, body })).toMatchObject({
      status: 400,
      error: { errors: [{ code: "HTTP-400", source: { pointer: "/attributes/name" } }] },
    });
  });
});

describe("an app that is deleted", () => {
  it("is gone from everywhere, with its pending reload", async () => {
    const { tenant, qlik } = open();
    const { id } = await startReload(qlik);
    expect((await qlik.DELETE("/api/v1/apps/{appId}", { params: SALES_PATH })).status).toBe(200);
    expect((await qlik.GET("/api/v1/apps/{appId}", { params: SALES_PATH })).status).toBe(404);
    expect((await qlik.GET("/api/v1/items")).data?.data).toEqual([]);
    await tenant.advance("1m");
    const params = { path: { reloadId: id } };
    const reload = await qlik.GET("/api/v1/reloads/{reloadId}", { params });
    expect(reload.data?.status).toBe("CANCELED");
  });
});

describe("a copy", () => {
  it("is an app of the caller, with script and data, yet without the other's history", async () => {
    const { tenant, qlik } = open(THREE_SPACES);
    await startReload(qlik);
    await tenant.advance("1m");
    const body = { attributes: { name: "Copy", spaceId: "other" } };
    const { data } = await qlik.POST("/api/v1/apps/{appId}/copy", { params: SALES_PATH, body });
    expect(data?.attributes).toMatchObject({
      name: "Copy",
      description: "All",
      spaceId: "other",
      ownerId: "ann",
      createdDate: "2026-01-01T00:01:00.000Z",
      lastReloadTime: "2026-01-01T00:00:00.300Z",
    });
    const params = { path: { appId: data?.attributes.id ?? "", id: "current" } };
    expect(params.path.appId).not.toBe("sales");
    const script = await qlik.GET("/api/v1/apps/{appId}/scripts/{id}", { params });
    expect(script.data?.script).toBe("LOAD * FROM [a.qvd];");
    const metadata = await qlik.GET("/api/v1/apps/{appId}/data/metadata", { params });
    expect(metadata.data?.fields).toHaveLength(1);
    const logs = await qlik.GET("/api/v1/apps/{appId}/reloads/logs", { params });
    expect(logs.data?.data).toEqual([]);
  });

  it("has the same name, in the personal space, unless said otherwise", async () => {
    const { qlik } = open();
    const result = await qlik.POST("/api/v1/apps/{appId}/copy", { params: SALES_PATH, body: {} });
    expect(result.data?.attributes).toMatchObject({ name: "Sales" });
    expect(result.data?.attributes).not.toHaveProperty("spaceId");
  });

  it.each([
    ["none", 404],
    ["managed", 400],
  ])("does not go to the space %s: %d", async (spaceId, status) => {
    const { qlik } = open(THREE_SPACES);
    const body = { attributes: { spaceId } };
    const result = await qlik.POST("/api/v1/apps/{appId}/copy", { params: SALES_PATH, body });
    expect(result).toMatchObject({
      status,
      error: { errors: [{ source: { pointer: "/attributes/spaceId" } }] },
    });
  });
});

describe("an app's owner", () => {
  it("can be changed, and then may do more", async () => {
    const { qlik } = openAsBob({ spaces: [spaceFor(["facilitator"])], apps: [SALES] });
    const body = { ownerId: "bob" };
    const changed = await qlik.PUT("/api/v1/apps/{appId}/owner", { params: SALES_PATH, body });
    expect(changed.data?.attributes.ownerId).toBe("bob");
    expect(changed.data?.privileges).toContain("delete");
    const items = await qlik.GET("/api/v1/items", { params: { query: { ownerId: "bob" } } });
    expect(items.data?.data).toHaveLength(1);
  });

  it.each([{}, { ownerId: "" }, { ownerId: "nobody" }])("cannot be %j: 400", async (body) => {
    const { qlik } = open();
    expect(
      await qlik.PUT("/api/v1/apps/{appId}/owner", { params: SALES_PATH, body }),
    ).toMatchObject({ status: 400, error: { errors: [{ source: { pointer: "/ownerId" } }] } });
  });
});

describe("an app's space", () => {
  it("can change, and can be removed", async () => {
    const { qlik } = open(THREE_SPACES);
    const spaceOf = async (): Promise<unknown> =>
      (await qlik.GET("/api/v1/items", { params: { query: { name: "Sales" } } })).data?.data[0]
        ?.spaceId;
    const body = { spaceId: "other" };
    const moved = await qlik.PUT("/api/v1/apps/{appId}/space", { params: SALES_PATH, body });
    expect(moved.data?.attributes.spaceId).toBe("other");
    expect(await spaceOf()).toBe("other");
    const removed = await qlik.DELETE("/api/v1/apps/{appId}/space", { params: SALES_PATH });
    expect(removed.data?.attributes).not.toHaveProperty("spaceId");
    expect(await spaceOf()).toBeUndefined();
  });

  it.each([
    ["sales", undefined, 400],
    ["sales", "none", 404],
    ["sales", "managed", 400],
    ["live", "team", 400],
    ["live", "managed2", 200],
  ])("is, of %s, changed to %s: %d", async (appId, spaceId, status) => {
    const { qlik } = open(THREE_SPACES);
    const body = spaceId === undefined ? {} : { spaceId };
    const params = { path: { appId } };
    const result = await qlik.PUT("/api/v1/apps/{appId}/space", { params, body });
    expect(result.status).toBe(status);
  });

  it("is for ever a managed one once the app is published: 403", async () => {
    const { qlik } = open(THREE_SPACES);
    const params = { path: { appId: "live" } };
    expect((await qlik.DELETE("/api/v1/apps/{appId}/space", { params })).status).toBe(403);
  });

  it("needs a role in the space that the app comes to: 403", async () => {
    const other = { id: "other", name: "Other" };
    const { qlik } = openAsBob({ spaces: [spaceFor(["producer"]), other], apps: [SALES] });
    const body = { spaceId: "other" };
    const result = await qlik.PUT("/api/v1/apps/{appId}/space", { params: SALES_PATH, body });
    expect(result.status).toBe(403);
    expect(detailOf(result.error)).toContain("producer");
  });
});

describe("a share of an app", () => {
  it("ends when the app leaves the space, and doesn't return with it", async () => {
    const { qlik } = open(THREE_SPACES);
    const params = { path: { spaceId: "team" } };
    const body: RequestBody<"POST /api/v1/spaces/{spaceId}/shares"> = {
      type: "user",
      assigneeId: "bob",
      roles: ["consumer"],
      resourceType: "app",
      resourceId: "sales",
    };
    await qlik.POST("/api/v1/spaces/{spaceId}/shares", { params, body });
    const count = async (): Promise<number | undefined> =>
      (await qlik.GET("/api/v1/spaces/{spaceId}/shares", { params })).data?.data?.length;
    expect(await count()).toBe(1);
    await qlik.DELETE("/api/v1/apps/{appId}/space", { params: SALES_PATH });
    const space = { params: SALES_PATH, body: { spaceId: "team" } };
    await qlik.PUT("/api/v1/apps/{appId}/space", space);
    expect(await count()).toBe(0);
  });
});

// 403 is not declared, so that the contract does not ask for it.
describe.each([
  ["GET", "insight-analyses", 404],
  ["PUT", "placement", 403],
] as const)("%s of an app's %s", (method, part, denied) => {
  it(`needs a role in its space: ${denied}, and an app: 404`, async () => {
    const { tenant } = openAsBob({ spaces: [spaceFor([])], apps: [SALES] });
    const body = method === "PUT" ? {} : undefined;
    for (const [app, status] of Object.entries({ sales: denied, none: 404 })) {
      const answer = await askFreely(tenant, method, `/api/v1/apps/${app}/${part}`, body);
      expect(answer.status).toBe(status);
    }
  });
});

describe("privileges for apps in general", () => {
  it("are everybody's", async () => {
    const { qlik } = openAsBob();
    const { data } = await qlik.GET("/api/v1/apps/privileges");
    expect(data).toEqual(["can_create_app", "can_import_app", "can_create_session_app"]);
  });

  it("have a deprecated address, which says so", async () => {
    const { tenant, qlik } = open();
    const { data, response } = await qlik.GET("/api/v1/apps");
    expect(data).toContain("can_create_app");
    expect(response.headers.get("deprecation")).toMatch(/^@\d+$/);
    expect(response.headers.get("link")).toBe(
      `<${tenant.origin}/api/v1/apps/privileges>; rel="successor-version"`,
    );
  });
});
