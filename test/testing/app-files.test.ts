import { describe, expect, it } from "vitest";
import { type QlikClient } from "../../src/index.ts";
import type { Tenant, TenantApp } from "../../src/testing.ts";
import type { App, Query } from "../../src/types.ts";
import { openAsBob, SALES, spaceFor } from "./members.ts";
import { detailOf, open, dataOf, clientOf } from "./open.ts";
import { startReload } from "./reloading.ts";

const DATA = {
  data: {
    users: [{ id: "ann" }, { id: "bob" }],
    spaces: [
      { id: "team", name: "Team" },
      { id: "live", name: "Live", type: "managed" },
    ],
    apps: [
      {
        id: "sales",
        name: "Sales & “Söhne”",
        description: "All",
        spaceId: "team",
        usage: "DATAFLOW_PREP",
        script: "LOAD * FROM [a.qvd];",
        metadata: { tables: [{ name: "A" }] },
      },
    ],
  },
} as const;

/** The file's id, of an export that has begun. */
async function begin(qlik: QlikClient, NoData?: boolean): Promise<string> {
  const query = NoData === undefined ? {} : { NoData };
  const params = { path: { appId: "sales" }, query };
  const { response } = await qlik.POST("/api/v1/apps/{appId}/export", { params });
  const [, id = ""] =
    /^\/api\/v1\/temp-contents\/(\w+)/.exec(response.headers.get("location") ?? "") ?? [];
  return id;
}

async function download(qlik: QlikClient, id: string): Promise<Uint8Array<ArrayBuffer>> {
  const params = { path: { id } };
  const result = await qlik.GET("/api/v1/temp-contents/{id}", { params });
  if (result.status !== 200) throw new Error(`The status is ${result.status}`);
  return new Uint8Array(await result.data.arrayBuffer());
}

async function exportSales(
  { tenant, qlik }: { tenant: Tenant; qlik: QlikClient },
  NoData?: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  const id = await begin(qlik, NoData);
  await tenant.advance(100);
  return download(qlik, id);
}

async function importApp(
  qlik: QlikClient,
  query: Query<"POST /api/v1/apps/import">,
  body?: Uint8Array<ArrayBuffer>,
): Promise<App> {
  const options = { params: { query }, ...(body && { body }) };
  return dataOf(qlik.POST("/api/v1/apps/import", options));
}

/** Asks for a file as no typed client would. */
async function fetchFile(
  tenant: Tenant,
  id: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<{ status: number; headers: Headers; bytes: Uint8Array }> {
  const response = await tenant.fetch(`${tenant.origin}/api/v1/temp-contents/${id}`, {
    method,
    headers: { authorization: `Bearer ${tenant.apiKey}`, ...headers },
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes };
}

describe("an export", () => {
  it("leads to a file that can be fetched when it is complete, for an hour", async () => {
    const { tenant, qlik } = open(DATA);
    const params = { path: { appId: "sales" } };
    const exported = await qlik.POST("/api/v1/apps/{appId}/export", { params });
    expect(exported.status).toBe(201);
    const location = exported.response.headers.get("location") ?? "";
    expect(location).toMatch(/^\/api\/v1\/temp-contents\/\w+\?filename=Sales%20%26%20/);
    const statusOf = async (): Promise<number> =>
      (await tenant.fetch(tenant.origin + location, init)).status;
    const init = { headers: { authorization: `Bearer ${tenant.apiKey}` } };
    expect(await statusOf()).toBe(204);
    await tenant.advance(99);
    expect(await statusOf()).toBe(204);
    await tenant.advance(1);
    expect(await statusOf()).toBe(200);
    await tenant.advance("59m");
    expect(await statusOf()).toBe(200);
    await tenant.advance("1m");
    const id = location.split(/[/?]/)[4] ?? "";
    const gone = await qlik.GET("/api/v1/temp-contents/{id}", { params: { path: { id } } });
    expect(gone).toMatchObject({ status: 410, error: { errors: [{ code: "HTTP-410" }] } });
  });

  it("takes as long as exportDuration says", async () => {
    const { qlik } = open({ ...DATA, exportDuration: 0 });
    expect((await download(qlik, await begin(qlik))).length).toBeGreaterThan(100);
    expect(() => open({ exportDuration: -1 })).toThrow("exportDuration");
  });

  it("contains the app as it was at the request", async () => {
    const { tenant, qlik } = open(DATA);
    const id = await begin(qlik);
    await qlik.DELETE("/api/v1/apps/{appId}", { params: { path: { appId: "sales" } } });
    await tenant.advance(100);
    const { attributes } = await importApp(qlik, {}, await download(qlik, id));
    expect(attributes.name).toBe("Sales & “Söhne”");
  });
});

describe("a temporary file", () => {
  it("has headers with its name and size", async () => {
    const { tenant, qlik } = open(DATA);
    const id = await begin(qlik);
    await tenant.advance(100);
    const file = await fetchFile(tenant, id);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      "content-type": "application/octet-stream",
      "content-length": String(file.bytes.length),
      "content-disposition":
        'attachment; filename="Sales & _S_hne_.qvf"; ' +
        "filename*=UTF-8''Sales%20%26%20%E2%80%9CS%C3%B6hne%E2%80%9D.qvf",
    });
    const inline = await fetchFile(tenant, `${id}?inline=1`);
    expect(inline.headers.get("content-disposition")).toMatch(/^inline; /);
    const head = await fetchFile(tenant, id, {}, "HEAD");
    expect(head.headers.get("content-length")).toBe(String(file.bytes.length));
    expect(head.bytes.length).toBe(0);
  });

  it("quotes a name that needs it", async () => {
    const apps: TenantApp[] = [{ id: "sales", name: 'A "b" \\c' }];
    const { tenant, qlik } = open({ data: { apps } });
    const id = await begin(qlik);
    await tenant.advance(100);
    const { headers } = await fetchFile(tenant, id);
    expect(headers.get("content-disposition")).toBe('attachment; filename="A \\"b\\" \\\\c.qvf"');
  });

  it.each([
    ["bytes=0-9", 0, 10],
    ["bytes=10-", 10, undefined],
    ["bytes=-10", -10, undefined],
    ["bytes=-99999", 0, undefined],
    ["bytes=5-99999", 5, undefined],
    ["bytes=0-0", 0, 1],
  ])("comes in part for %s: 206", async (range, from, to) => {
    const { tenant, qlik } = open(DATA);
    const id = await begin(qlik);
    await tenant.advance(100);
    const whole = await download(qlik, id);
    const expected = whole.slice(from, to);
    const first = from < 0 ? whole.length + from : from;
    const params = { path: { id }, header: { Range: range } };
    const part = await qlik.GET("/api/v1/temp-contents/{id}", { params });
    if (part.status !== 206) throw new Error(`The status is ${part.status}`);
    expect(new Uint8Array(await part.data.arrayBuffer())).toEqual(expected);
    expect(Object.fromEntries(part.response.headers)).toMatchObject({
      "accept-ranges": "bytes",
      "content-length": String(expected.length),
      "content-range": `bytes ${first}-${first + expected.length - 1}/${whole.length}`,
    });
  });

  it.each(["bytes=99999-", "bytes=99999-100000", "bytes=-0"])(
    "has no part %s: 416",
    async (range) => {
      const { tenant, qlik } = open(DATA);
      const id = await begin(qlik);
      await tenant.advance(100);
      const { length } = await download(qlik, id);
      const params = { path: { id }, header: { Range: range } };
      const rejected = await qlik.GET("/api/v1/temp-contents/{id}", { params });
      expect(rejected).toMatchObject({ status: 416, error: { errors: [{ code: "HTTP-416" }] } });
      expect(rejected.response.headers.get("content-range")).toBe(`bytes */${length}`);
    },
  );

  it.each(["bytes=9-0", "bytes=-", "bytes=0-1,3-4", "lines=0-1", "bytes=a-b"])(
    "refuses the range %s: 400",
    async (range) => {
      const { tenant, qlik } = open(DATA);
      const id = await begin(qlik);
      await tenant.advance(100);
      expect((await fetchFile(tenant, id, { range })).status).toBe(400);
    },
  );

  it("comes whole where If-Range matches nothing", async () => {
    const { tenant, qlik } = open(DATA);
    const id = await begin(qlik);
    await tenant.advance(100);
    const { status } = await fetchFile(tenant, id, { range: "bytes=0-1", "if-range": '"tag"' });
    expect(status).toBe(200);
  });

  it("can only be downloaded by the user who requested it: others get 404", async () => {
    const { tenant, qlik } = open(DATA);
    const id = await begin(qlik);
    await tenant.advance(100);
    const authorization = `Bearer ${tenant.apiKeyOf("bob")}`;
    expect((await fetchFile(tenant, id, { authorization })).status).toBe(404);
    const params = { path: { id: "none" } };
    expect((await qlik.GET("/api/v1/temp-contents/{id}", { params })).status).toBe(404);
  });
});

describe("an import", () => {
  async function reloaded(): Promise<ReturnType<typeof open>> {
    const opened = open(DATA);
    await startReload(opened.qlik);
    await opened.tenant.advance("1m");
    return opened;
  }

  async function everythingOf(qlik: QlikClient, appId: string): Promise<unknown[]> {
    const params = { path: { appId } };
    const current = { path: { appId, id: "current" } };
    const [app, script, metadata, lineage] = await Promise.all([
      qlik.GET("/api/v1/apps/{appId}", { params }),
      qlik.GET("/api/v1/apps/{appId}/scripts/{id}", { params: current }),
      qlik.GET("/api/v1/apps/{appId}/data/metadata", { params }),
      qlik.GET("/api/v1/apps/{appId}/data/lineage", { params }),
    ]);
    const { name, description, usage, lastReloadTime } = app.data?.attributes ?? {};
    return [name, description, usage, lastReloadTime, script.data, metadata.data, lineage.data];
  }

  it("brings back what was exported, as another app", async () => {
    const opened = await reloaded();
    const bytes = await exportSales(opened);
    const { attributes } = await importApp(opened.qlik, {}, bytes);
    expect(attributes).toMatchObject({ ownerId: "ann", createdDate: "2026-01-01T00:01:00.100Z" });
    expect(attributes).not.toHaveProperty("spaceId");
    expect(attributes.id).not.toBe("sales");
    const imported = await everythingOf(opened.qlik, attributes.id);
    expect(imported).toEqual(await everythingOf(opened.qlik, "sales"));
    expect(imported[5]).toMatchObject({ tables: [{ name: "A" }] });
    const { data } = await opened.qlik.GET("/api/v1/items");
    expect(data?.data.map(({ resourceId }) => resourceId)).toContain(attributes.id);
  });

  it("has the same bytes when it is exported again, in another tenant too", async () => {
    const opened = await reloaded();
    const bytes = await exportSales(opened);
    const other = open({ seed: 2, data: {} });
    const { attributes } = await importApp(other.qlik, {}, bytes);
    const params = { path: { appId: attributes.id } };
    const { response } = await other.qlik.POST("/api/v1/apps/{appId}/export", { params });
    await other.tenant.advance(100);
    const location = response.headers.get("location") ?? "";
    expect(await download(other.qlik, location.split(/[/?]/)[4] ?? "")).toEqual(bytes);
  });

  it.each([
    [true, undefined],
    [false, true],
  ])("has no data if NoData was %s at the export, %s here", async (exported, imported) => {
    const opened = await reloaded();
    const bytes = await exportSales(opened, exported);
    const query = imported === undefined ? {} : { NoData: imported };
    const { attributes } = await importApp(opened.qlik, query, bytes);
    expect(attributes.lastReloadTime).toBe("");
    const [, , , , script, metadata] = await everythingOf(opened.qlik, attributes.id);
    expect(script).toMatchObject({ script: "LOAD * FROM [a.qvd];" });
    expect(metadata).toMatchObject({ tables: [] });
  });

  it("takes a name and a space", async () => {
    const opened = open(DATA);
    const bytes = await exportSales(opened);
    const query = { name: "New", fallbackName: "Other", spaceId: "team", mode: "NEW" } as const;
    const { attributes } = await importApp(opened.qlik, query, bytes);
    expect(attributes).toMatchObject({ name: "New", spaceId: "team" });
    const fallback = await importApp(opened.qlik, { fallbackName: "Other" }, bytes);
    expect(fallback.attributes.name).toBe("Sales & “Söhne”");
  });

  it("takes a fallback for a file without a name", async () => {
    const { qlik } = open(DATA);
    const app = JSON.stringify({ name: "", description: "", usage: "ANALYTICS" });
    const bytes = new TextEncoder().encode(`qlik-cloud-client embedded app 1\n${app}`);
    expect((await importApp(qlik, { fallbackName: "Other" }, bytes)).attributes.name).toBe("Other");
    expect((await importApp(qlik, {}, bytes)).attributes.name).toBe("Untitled");
  });

  it("takes a temporary file in place of a body, once it is complete", async () => {
    const { tenant, qlik } = open(DATA);
    const fileId = await begin(qlik);
    const params = { query: { fileId } };
    const early = await qlik.POST("/api/v1/apps/import", { params });
    expect(early).toMatchObject({
      status: 404,
      error: { errors: [{ source: { parameter: "fileId" } }] },
    });
    await tenant.advance(100);
    expect((await importApp(qlik, { fileId })).attributes.description).toBe("All");
    await tenant.advance("1h");
    expect((await qlik.POST("/api/v1/apps/import", { params })).status).toBe(404);
  });

  const FILE = "qlik-cloud-client embedded app 1\n";

  it.each([
    ["no body", undefined],
    ["an empty body", ""],
    ["another file", "QVF or so"],
    ["a truncated file", `${FILE}{"name":"A"`],
    ["a file of something else", `${FILE}[]`],
    ["a file of nothing", `${FILE}null`],
    ["bytes that are no text", "\xff\xfe"],
  ])("is rejected with %s: 400", async (_, text) => {
    const { qlik } = open(DATA);
    const body = text === undefined ? {} : { body: Uint8Array.from(text, (c) => c.charCodeAt(0)) };
    const rejected = await qlik.POST("/api/v1/apps/import", body);
    expect(rejected).toMatchObject({ status: 400, error: { errors: [{ code: "HTTP-400" }] } });
    expect((await qlik.GET("/api/v1/items")).data?.data).toHaveLength(1);
  });

  it.each<[Query<"POST /api/v1/apps/import">, number, string]>([
    [{ mode: "AUTOREPLACE" }, 403, "mode"],
    [{ appId: "sales" }, 400, "appId"],
    [{ spaceId: "none" }, 404, "spaceId"],
    [{ spaceId: "live" }, 400, "spaceId"],
  ])("is rejected with %j: %d", async (query, status, parameter) => {
    const opened = open(DATA);
    const body = await exportSales(opened);
    const rejected = await opened.qlik.POST("/api/v1/apps/import", { params: { query }, body });
    expect(rejected).toMatchObject({ status, error: { errors: [{ source: { parameter } }] } });
  });

  it("takes one file at a time: 400", async () => {
    const opened = open(DATA);
    const body = await exportSales(opened);
    const params = { query: { fileId: await begin(opened.qlik) } };
    const rejected = await opened.qlik.POST("/api/v1/apps/import", { params, body });
    expect(rejected.status).toBe(400);
  });

  it("rejects a file of another user, or an unknown one: 404", async () => {
    const { tenant, qlik } = open(DATA);
    const bob = clientOf(tenant, "bob");
    const fileId = await begin(qlik);
    await tenant.advance(100);
    const statusFor = async (client: QlikClient, query: { fileId: string }): Promise<number> =>
      (await client.POST("/api/v1/apps/import", { params: { query } })).status;
    expect(await statusFor(bob, { fileId })).toBe(404);
    expect(await statusFor(qlik, { fileId: "none" })).toBe(404);
    expect(await statusFor(qlik, { fileId })).toBe(200);
  });

  it("takes a role in the space: 403", async () => {
    const team = spaceFor(["consumer"]);
    const { tenant, qlik } = openAsBob({ spaces: [team], apps: [{ ...SALES, ownerId: "bob" }] });
    const body = await exportSales({ tenant, qlik });
    const params = { query: { spaceId: "team" } };
    const rejected = await qlik.POST("/api/v1/apps/import", { params, body });
    expect(rejected.status).toBe(403);
    expect(detailOf(rejected.error)).toContain("producer");
  });
});
