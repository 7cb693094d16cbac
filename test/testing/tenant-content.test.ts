import { describe, expect, it } from "vitest";
import { ask, open } from "./open.ts";

describe("data products", () => {
  const PRODUCT = "/api/data-governance/data-products/{dataProductId}";

  it("are activated, moved and deactivated, and remember it", async () => {
    const { qlik } = open();
    const { data } = await qlik.POST("/api/data-governance/data-products", {
      body: { name: "Orders", readMe: "All orders." },
    });
    const params = { path: { dataProductId: data?.id ?? "" } };
    const active = await qlik.POST(`${PRODUCT}/actions/activate`, {
      params,
      body: { name: "Orders" },
    });
    expect(active.data).toMatchObject({ activated: true, activatedAt: "2026-01-01T00:00:00.000Z" });
    await qlik.POST(`${PRODUCT}/actions/move`, { params, body: { spaceId: "team" } });
    await qlik.POST(`${PRODUCT}/actions/deactivate`, { params });
    const patch = [{ op: "replace" as const, path: "/name" as const, value: "Sales" }];
    await qlik.PATCH(PRODUCT, { params, body: patch });
    expect((await qlik.GET(PRODUCT, { params })).data).toMatchObject({
      ...{ name: "Sales", spaceId: "team", activated: false },
    });
    const changes = await qlik.GET(`${PRODUCT}/changelogs`, { params });
    const paths = changes.data?.data?.flatMap((each) => each.changes?.map(({ path }) => path));
    expect(paths?.toSorted()).toEqual(["/activatedOn", "/activatedOn", "/name", "/spaceId"]);
    const words = await qlik.GET(`${PRODUCT}/actions/export-documentation`, { params });
    expect(words.data).toContain("All orders.");
  });
});

describe("banners", () => {
  it("are absent until they are set, and then replaced", async () => {
    const { qlik } = open();
    expect((await qlik.GET("/api/v1/banners")).status).toBe(404);
    const [startTime, endTime] = ["2026-01-01T00:00:00.000Z", "2026-01-02T00:00:00.000Z"];
    const body = { type: "info", enabled: true, linkEnabled: false, startTime, endTime } as const;
    const first = await qlik.POST("/api/v1/banners/actions/upsert", {
      body: { ...body, message: "A" },
    });
    await qlik.POST("/api/v1/banners/actions/upsert", { body: { ...body, message: "B" } });
    expect((await qlik.GET("/api/v1/banners")).data).toMatchObject({
      id: first.data?.id,
      message: "B",
    });
  });
});

describe("pinned links", () => {
  it("are created together up to 50, and deleted together", async () => {
    const { tenant, qlik } = open();
    const body = (count: number): never => {
      const links = Array.from({ length: count }, () => ({ name: "Help", link: "https://x.test" }));
      return { type: "custom-link", scope: "tenant", links } as never;
    };
    const create = "/api/v1/ui-config/pinned-links/actions/bulk-create-pinned-links";
    expect((await qlik.POST(create, { body: body(49) })).data?.data).toHaveLength(49);
    expect((await ask(tenant, "POST", create, body(2))).status).toBe(400);
    await qlik.POST("/api/v1/ui-config/pinned-links/actions/delete-all-pinned-links");
    expect((await qlik.GET("/api/v1/ui-config/pinned-links")).data?.data).toEqual([]);
  });
});

describe("data sets", () => {
  it("are deleted together, or with their data asset", async () => {
    const { qlik } = open();
    const asset = await qlik.POST("/api/v1/data-assets", {
      body: { appType: "QDFSPACE", technicalName: "files" },
    });
    const id = asset.data?.id ?? "";
    const body = { qri: "qri:sales:1", secureQri: "qri:sales:1", technicalName: "sales.csv" };
    const { data } = await qlik.POST("/api/v1/data-sets", {
      body: { ...body, dataAssetInfo: { id } },
    });
    expect((await qlik.DELETE("/api/v1/data-sets", { body: { ids: ["none"] } })).status).toBe(404);
    expect((await qlik.DELETE("/api/v1/data-assets", { body: { ids: [id] } })).status).toBe(204);
    const params = { path: { "data-set-id": data?.id ?? "" } };
    expect((await qlik.GET("/api/v1/data-sets/{data-set-id}", { params })).status).toBe(404);
  });
});
