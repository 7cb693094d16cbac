import { describe, expect, it } from "vitest";
import type { QlikClient } from "../../src/index.ts";
import type { Tenant, TenantApp } from "../../src/testing.ts";
import type { AppLineageEntry, AppMetadata } from "../../src/types.ts";
import { open } from "./open.ts";
import { startReload } from "./reloading.ts";

const SALES_PATH = { path: { appId: "sales" } };

const METADATA = {
  static_byte_size: 1_000,
  tables: [{ name: "Orders", no_of_rows: 120, no_of_fields: 1 }],
  fields: [{ name: "Region", src_tables: ["Orders"], cardinal: 4 }],
} as const;

function openWith(app: Omit<TenantApp, "name">): ReturnType<typeof open> {
  return open({ data: { apps: [{ id: "sales", name: "Sales", ...app }] } });
}

async function reload(tenant: Tenant, qlik: QlikClient): Promise<void> {
  await startReload(qlik);
  await tenant.advance("1m");
}

async function metadataOf(qlik: QlikClient): Promise<AppMetadata> {
  const { data } = await qlik.GET("/api/v1/apps/{appId}/data/metadata", { params: SALES_PATH });
  return data ?? {};
}

async function lineageOf(qlik: QlikClient): Promise<AppLineageEntry[]> {
  const { data } = await qlik.GET("/api/v1/apps/{appId}/data/lineage", { params: SALES_PATH });
  return data ?? [];
}

describe("an app's metadata", () => {
  it("has no tables and no fields by default, before and after a reload", async () => {
    const { tenant, qlik } = openWith({ script: "LOAD * FROM [orders.qvd];" });
    const empty = {
      usage: "ANALYTICS",
      static_byte_size: 0,
      has_section_access: false,
      is_direct_query_mode: false,
      tables: [],
      fields: [],
      tables_profiling_data: [],
    };
    expect(await metadataOf(qlik)).toMatchObject({
      ...empty,
      reload_meta: { cpu_time_spent_ms: 0, peak_memory_bytes: 0 },
    });
    await reload(tenant, qlik);
    expect(await metadataOf(qlik)).toMatchObject({
      ...empty,
      reload_meta: { cpu_time_spent_ms: 270 },
    });
  });

  it("is what data.apps[].metadata says, and the default where it says nothing", async () => {
    const { qlik } = openWith({ metadata: METADATA });
    expect(await metadataOf(qlik)).toMatchObject({ ...METADATA, is_direct_query_mode: false });
  });

  it("stays after reloads, which set only reload_meta", async () => {
    const { tenant, qlik } = openWith({ metadata: METADATA });
    await reload(tenant, qlik);
    const { reload_meta: full, ...rest } = await metadataOf(qlik);
    expect(rest).toMatchObject(METADATA);
    expect(full).toMatchObject({ cpu_time_spent_ms: 270, partialReloadPeakMemoryBytes: 0 });
    expect(full?.fullReloadPeakMemoryBytes).toBe(full?.peak_memory_bytes);
    await qlik.POST("/api/v1/reloads", { body: { appId: "sales", partial: true } });
    await tenant.advance("1m");
    const { reload_meta: partial } = await metadataOf(qlik);
    expect(partial).toMatchObject({ fullReloadPeakMemoryBytes: 0 });
  });

  it("can set members of reload_meta", async () => {
    const metadata = { reload_meta: { peak_memory_bytes: 5 } };
    const { tenant, qlik } = openWith({ metadata });
    await reload(tenant, qlik);
    const { reload_meta: meta } = await metadataOf(qlik);
    expect(meta).toMatchObject({ peak_memory_bytes: 5, cpu_time_spent_ms: 270 });
  });

  it("decides whether the app has section access", async () => {
    const { qlik } = openWith({ metadata: { has_section_access: true } });
    expect(await metadataOf(qlik)).toMatchObject({ has_section_access: true });
    const { data } = await qlik.GET("/api/v1/apps/{appId}", { params: SALES_PATH });
    expect(data?.attributes.hasSectionAccess).toBe(true);
  });

  it("names an app with live queries as one", async () => {
    const { qlik } = openWith({ usage: "DIRECT_QUERY_MODE" });
    expect(await metadataOf(qlik)).toMatchObject({ is_direct_query_mode: true });
  });

  it("must be an object", () => {
    const metadata = "none" as unknown as AppMetadata;
    expect(() => openWith({ metadata })).toThrow(
      expect.objectContaining({ name: "QlikInputError" }),
    );
  });
});

describe("lineage", () => {
  const script = `LIB CONNECT TO 'Sales:Warehouse';
SQL SELECT OrderID FROM dbo.Orders;
Days: LOAD RecNo() AS Day AUTOGENERATE 366;
LOAD * FROM [lib://Sales:DataFiles/my targets.qvd] (qvd);`;

  it("lists the statements that read FROM something, after a reload", async () => {
    const { tenant, qlik } = openWith({ script });
    expect(await lineageOf(qlik)).toEqual([]);
    await reload(tenant, qlik);
    expect(await lineageOf(qlik)).toEqual([
      { discriminator: "dbo.Orders", statement: "SQL SELECT OrderID FROM dbo.Orders" },
      {
        discriminator: "lib://Sales:DataFiles/my targets.qvd",
        statement: "LOAD * FROM [lib://Sales:DataFiles/my targets.qvd] (qvd)",
      },
    ]);
  });

  it("is that of the script with which the last successful reload began", async () => {
    const { tenant, qlik } = openWith({ script });
    await startReload(qlik);
    await tenant.advance(100);
    const body = { script: "LOAD * FROM other.qvd;" };
    await qlik.POST("/api/v1/apps/{appId}/scripts", { params: SALES_PATH, body });
    await tenant.advance("1m");
    expect(await lineageOf(qlik)).toHaveLength(2);
    tenant.nextReload({ appId: "sales", status: "FAILED" });
    await reload(tenant, qlik);
    expect(await lineageOf(qlik)).toHaveLength(2);
    await reload(tenant, qlik);
    expect(await lineageOf(qlik)).toMatchObject([{ discriminator: "other.qvd" }]);
  });
});
