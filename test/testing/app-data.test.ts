import { describe, expect, it } from "vitest";
import type { QlikClient } from "../../src/index.ts";
import type { Tenant } from "../../src/testing.ts";
import type { AppLineageEntry, AppMetadata } from "../../src/types.ts";
import { open } from "./open.ts";
import { startReload } from "./reloading.ts";

const SALES_PATH = { path: { appId: "sales" } };

const ORDERS = `
///$tab Main
SET ThousandSep=',';  // LOAD * FROM nowhere;
/* Regions first;
   LOAD a FROM [b]; */
$(Must_Include=lib://Sales:DataFiles/settings.qvs);
Regions:
LOAD * INLINE [
Region, Name, Rank
E, East, 1
W, West, 2
N, North, 2
];

LIB CONNECT TO 'Sales:Warehouse';
Orders:
LOAD OrderID, Region, Upper(Customer & ', From') AS [Customer Name];
SQL SELECT OrderID, Region, Customer FROM "dbo"."Orders" WHERE Year = 2026;

Days: LOAD Date(RecNo()) AS Day AUTOGENERATE (366);
Copy: NoConcatenate LOAD Region, Rank AS Place RESIDENT Regions WHERE Rank > 1;
LOAD * FROM [lib://Sales:DataFiles/targets.qvd] (qvd);
STORE Orders INTO [lib://Sales:DataFiles/orders.qvd] (qvd);
DROP TABLE Copy;
`;

function openWith(script: string): ReturnType<typeof open> {
  return open({ data: { apps: [{ id: "sales", name: "Sales", script }] } });
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

/** The tables that a script leaves: names, fields and rows. */
async function tablesAfter(script: string): Promise<Record<string, [string, unknown]>> {
  const { tenant, qlik } = openWith(script);
  await reload(tenant, qlik);
  const { tables = [], fields = [] } = await metadataOf(qlik);
  return Object.fromEntries(
    tables.map(({ name = "", no_of_rows: rows }) => [
      name,
      [
        fields
          .filter(({ src_tables: holders }) => holders?.includes(name))
          .map((field) => field.name)
          .join(),
        rows,
      ],
    ]),
  );
}

describe("an app's metadata", () => {
  it("are an empty structure before the first reload", async () => {
    const { qlik } = openWith(ORDERS);
    expect(await metadataOf(qlik)).toMatchObject({
      usage: "ANALYTICS",
      static_byte_size: 0,
      has_section_access: false,
      is_direct_query_mode: false,
      reload_meta: { cpu_time_spent_ms: 0, peak_memory_bytes: 0 },
      tables: [],
      fields: [],
      tables_profiling_data: [],
    });
    expect(await lineageOf(qlik)).toEqual([]);
  });

  it("tell the tables and fields of the script after it", async () => {
    const { tenant, qlik } = openWith(ORDERS);
    await reload(tenant, qlik);
    const { tables, fields, static_byte_size: size, reload_meta: meta } = await metadataOf(qlik);
    expect(tables?.map(({ name, no_of_fields }) => [name, no_of_fields])).toEqual([
      ["Regions", 3],
      ["Orders", 3],
      ["Days", 1],
      ["targets", 2],
    ]);
    expect(tables?.[0]).toMatchObject({ no_of_rows: 3, no_of_key_fields: 1, is_system: false });
    expect(tables?.[2]).toMatchObject({ no_of_rows: 366 });
    const [region, name, rank] = fields ?? [];
    expect(region).toMatchObject({ src_tables: ["Regions", "Orders"], is_numeric: false });
    expect(region?.tags).toContain("$key");
    expect(name).toMatchObject({ name: "Name", cardinal: 3, total_count: 3 });
    expect(rank).toMatchObject({ cardinal: 2, is_numeric: true, tags: ["$numeric"] });
    expect(size).toBe(tables?.reduce((sum, table) => sum + (table.byte_size ?? 0), 0));
    expect(meta).toMatchObject({ cpu_time_spent_ms: 270 });
    expect(meta?.peak_memory_bytes).toBeGreaterThan(size ?? 0);
    expect(meta?.fullReloadPeakMemoryBytes).toBe(meta?.peak_memory_bytes);
  });

  it("are the same each time", async () => {
    const [one, other] = [openWith(ORDERS), openWith(ORDERS)];
    await reload(one.tenant, one.qlik);
    await reload(other.tenant, other.qlik);
    expect(await metadataOf(one.qlik)).toEqual(await metadataOf(other.qlik));
  });

  it("stay when a reload fails, or is a partial one", async () => {
    const { tenant, qlik } = openWith("A: LOAD 1 AS A AUTOGENERATE 1;");
    await reload(tenant, qlik);
    const body = { script: "B: LOAD 1 AS B AUTOGENERATE 1;" };
    await qlik.POST("/api/v1/apps/{appId}/scripts", { params: SALES_PATH, body });
    tenant.nextReload({ appId: "sales", status: "FAILED" });
    await reload(tenant, qlik);
    expect((await metadataOf(qlik)).tables).toMatchObject([{ name: "A" }]);
    await qlik.POST("/api/v1/reloads", { body: { appId: "sales", partial: true } });
    await tenant.advance("1m");
    const partial = await metadataOf(qlik);
    expect(partial.tables).toMatchObject([{ name: "A" }]);
    expect(partial.reload_meta).toMatchObject({ fullReloadPeakMemoryBytes: 0 });
    await reload(tenant, qlik);
    expect((await metadataOf(qlik)).tables).toMatchObject([{ name: "B" }]);
  });

  it("are those of the script as it was when the reload began", async () => {
    const { tenant, qlik } = openWith("A: LOAD 1 AS A AUTOGENERATE 1;");
    await startReload(qlik);
    await tenant.advance(100);
    const body = { script: "B: LOAD 1 AS B AUTOGENERATE 1;" };
    await qlik.POST("/api/v1/apps/{appId}/scripts", { params: SALES_PATH, body });
    await tenant.advance("1m");
    expect((await metadataOf(qlik)).tables).toMatchObject([{ name: "A" }]);
  });

  it("know section access, whose tables nobody sees", async () => {
    const { tenant, qlik } = openWith(
      "Section Access; LOAD * INLINE [ACCESS\nADMIN]; Section Application; A: LOAD 1 AS A AUTOGENERATE 1;",
    );
    await reload(tenant, qlik);
    const { has_section_access, tables } = await metadataOf(qlik);
    expect(has_section_access).toBe(true);
    expect(tables).toMatchObject([{ name: "A" }]);
    const { data } = await qlik.GET("/api/v1/apps/{appId}", { params: SALES_PATH });
    expect(data?.attributes.hasSectionAccess).toBe(true);
  });

  it("know an app on live queries", async () => {
    const apps = [{ id: "sales", name: "Live", usage: "DIRECT_QUERY_MODE" }] as const;
    const { qlik } = open({ data: { apps } });
    expect(await metadataOf(qlik)).toMatchObject({ is_direct_query_mode: true });
  });
});

describe("tables", () => {
  it.each<[string, Record<string, [string, unknown]>]>([
    // The same fields make the same table.
    ["A: LOAD * INLINE [x,y\n1,2]; B: LOAD * INLINE [y,x\n1,2\n3,4];", { A: ["x,y", 3] }],
    [
      "A: LOAD * INLINE [x\n1]; B: NoConcatenate LOAD * INLINE [x\n2];",
      { A: ["x", 1], B: ["x", 1] },
    ],
    ["A: LOAD * INLINE [x\n1]; Concatenate (A) LOAD * INLINE [y\n2];", { A: ["x,y", 2] }],
    ["A: LOAD * INLINE [x\n1]; Left Join (A) LOAD * INLINE [x,y\n1,2];", { A: ["x,y", 1] }],
    ["A: LOAD * INLINE [x\n1]; A: LOAD * INLINE [y\n2];", { A: ["x", 1], "A-1": ["y", 1] }],
    ["M: Mapping LOAD * INLINE [x,y\n1,2];", {}],
    [
      "[My Table]: LOAD x AS [A, B], 'y, z' AS \"C\" AUTOGENERATE 2;",
      { "My Table": ["A, B,C", 2] },
    ],
    ["LOAD 1 AS a AUTOGENERATE 3;", { Table: ["a", 3] }],
    ["A: LOAD x, y RESIDENT B;", { A: ["x,y", 0] }],
    ["LOAD a FROM lib://DataFiles/north/sales.csv (txt);", { sales: ["a", expect.any(Number)] }],
    ["SQL SELECT a FROM db.dbo.Orders;", { Orders: ["a", expect.any(Number)] }],
    ["A: LOAD DISTINCT a FROM [x.qvd] (qvd); DROP TABLES A, B;", {}],
    ["LET a = 'LOAD b FROM c'; TRACE LOAD x FROM y; CALL Load('x');", {}],
    ["LOAD a FROM [unclosed", { unclosed: ["a", expect.any(Number)] }],
    ["", {}],
  ])("of %j are %j", async (script, tables) => {
    expect(await tablesAfter(script)).toEqual(tables);
  });
});

describe("lineage", () => {
  it("tells where each statement read from, and where it wrote to", async () => {
    const { tenant, qlik } = openWith(ORDERS);
    await reload(tenant, qlik);
    const entries = await lineageOf(qlik);
    expect(entries.map(({ discriminator }) => discriminator)).toEqual([
      "INLINE;",
      "Sales:Warehouse",
      "AUTOGENERATE;",
      "RESIDENT Regions;",
      "lib://Sales:DataFiles/targets.qvd",
      "STORE - lib://Sales:DataFiles/orders.qvd",
    ]);
    expect(entries[4]?.statement).toBe("LOAD * FROM [lib://Sales:DataFiles/targets.qvd] (qvd)");
  });
});
