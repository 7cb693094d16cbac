import { describe, expect, it } from "vitest";
import type { QlikClient } from "../../src/index.ts";
import type { AppReloadLog, AppReloadMetadata } from "../../src/types.ts";
import { ask, open } from "./open.ts";
import { cancelReload, startReload } from "./reloading.ts";

const SALES_PATH = { path: { appId: "sales" } };

const SCRIPT = `LIB CONNECT TO 'Sales:Warehouse';

Orders:
SQL SELECT OrderID, Region FROM Orders;`;

const DATA = {
  data: {
    apps: [
      { id: "sales", name: "Sales", script: SCRIPT },
      { id: "other", name: "Other" },
    ],
  },
};

async function logs(qlik: QlikClient): Promise<AppReloadLog[]> {
  const { data } = await qlik.GET("/api/v1/apps/{appId}/reloads/logs", { params: SALES_PATH });
  return data?.data ?? [];
}

async function logText(qlik: QlikClient, reloadId: string): Promise<string> {
  const params = { path: { appId: "sales", reloadId } };
  const { data } = await qlik.GET("/api/v1/apps/{appId}/reloads/logs/{reloadId}", { params });
  return data ?? "";
}

async function metadata(qlik: QlikClient, reloadId: string): Promise<AppReloadMetadata[]> {
  const params = { path: { appId: "sales", reloadId } };
  const path = "/api/v1/apps/{appId}/reloads/metadata/{reloadId}";
  const { data, error } = await qlik.GET(path, { params });
  if (!data) throw new Error(JSON.stringify(error));
  return data.data ?? [];
}

describe("the logs of an app's reloads", () => {
  it("are listed with how each ended, the newest first", async () => {
    const { tenant, qlik } = open(DATA);
    const first = await startReload(qlik);
    await startReload(qlik, "other");
    await tenant.advance("1m");
    tenant.nextReload({ appId: "sales", status: "FAILED" });
    const second = await startReload(qlik);
    await tenant.advance("1m");
    expect(await logs(qlik)).toEqual([
      {
        reloadId: second.id,
        endTime: "2026-01-01T00:01:00.300Z",
        success: false,
        duration: 270,
        links: { log: `/api/v1/apps/sales/reloads/logs/${second.id}` },
      },
      {
        reloadId: first.id,
        endTime: "2026-01-01T00:00:00.300Z",
        success: true,
        duration: 270,
        links: { log: `/api/v1/apps/sales/reloads/logs/${first.id}` },
      },
    ]);
  });

  it("don't have a reload that is pending, or never left the queue", async () => {
    const { tenant, qlik } = open(DATA);
    const canceled = await startReload(qlik);
    await cancelReload(qlik, canceled.id);
    await startReload(qlik);
    await tenant.advance(100);
    expect(await logs(qlik)).toEqual([]);
  });

  it("can be read as text", async () => {
    const { tenant, qlik } = open(DATA);
    const { id } = await startReload(qlik);
    await tenant.advance("1m");
    const [log] = await logs(qlik);
    const init = { headers: { authorization: `Bearer ${tenant.apiKey}` } };
    const response = await tenant.fetch(tenant.origin + (log?.links?.log ?? ""), init);
    expect(response.headers.get("content-type")).toMatch(/^text\/plain; ?charset=utf-8$/i);
    const text = await response.text();
    expect(await logText(qlik, id)).toBe(text);
    const lines = text.split("\n");
    expect(lines[0]).toBe(`20260101T000000.030+0000      Reload ID: ${id}`);
    expect(lines).toContain("20260101T000000.030+0000 0003 Orders:");
    expect(lines.at(-2)).toBe("20260101T000000.300+0000      Execution finished.");
  });

  it("hold the script that ran, though it has changed since", async () => {
    const { tenant, qlik } = open(DATA);
    const { id } = await startReload(qlik);
    await tenant.advance("1m");
    const body = { script: "LET other = 1;" };
    await qlik.POST("/api/v1/apps/{appId}/scripts", { params: SALES_PATH, body });
    expect(await logText(qlik, id)).toContain("0003 Orders:");
  });

  it.each([
    ["FAILED", "Error: No table (TableError)\n"],
    ["EXCEEDED_LIMIT", "exceeded the maximum duration\n"],
  ] as const)("contain the reason why one ended with %s", async (status, reason) => {
    const { tenant, qlik } = open(DATA);
    const failure =
      status === "FAILED" ? { errorCode: "TableError", errorMessage: "No table" } : {};
    tenant.nextReload({ appId: "sales", status, ...failure });
    const { id } = await startReload(qlik);
    await tenant.advance("1m");
    const text = await logText(qlik, id);
    expect(text).toContain(reason);
    expect(text).toMatch(/Execution failed\.\n$/);
  });

  it("contain that a reload was cancelled, and its variables", async () => {
    const { tenant, qlik } = open(DATA);
    const body = { appId: "sales", variables: { vYear: "2026\n" } };
    const { data } = await qlik.POST("/api/v1/reloads", { body });
    await tenant.advance(100);
    await cancelReload(qlik, data?.id ?? "");
    await tenant.advance("1m");
    const text = await logText(qlik, data?.id ?? "");
    expect(text).toContain('Variable vYear = "2026\\n"');
    expect(text).toMatch(/Execution aborted\.\n$/);
  });

  it("are not those of another app: 404", async () => {
    const { tenant, qlik } = open(DATA);
    const { id } = await startReload(qlik, "other");
    await tenant.advance("1m");
    for (const kind of ["logs", "metadata"]) {
      const { status } = await ask(tenant, "GET", `/api/v1/apps/sales/reloads/${kind}/${id}`);
      expect(status).toBe(404);
    }
  });
});

describe("the metadata of a reload", () => {
  it("says when and how it ended", async () => {
    const { tenant, qlik } = open(DATA);
    const { id } = await startReload(qlik);
    await tenant.advance("1m");
    const [entry, ...others] = await metadata(qlik, id);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      reloadId: id,
      endTime: "2026-01-01T00:00:00.300Z",
      duration: 270,
      success: true,
      isPartialReload: false,
      rowLimit: -1,
      skipStore: false,
      accessDbHash: "",
      statements: [],
    });
    expect(entry?.appDbHash).toMatch(/^[0-9a-f]{8}$/);
  });

  it("have no hash of the data of one that failed", async () => {
    const { tenant, qlik } = open(DATA);
    tenant.nextReload({ appId: "sales", status: "FAILED" });
    const { id } = await startReload(qlik);
    await tenant.advance("1m");
    expect(await metadata(qlik, id)).toMatchObject([
      { success: false, statements: [], appDbHash: "" },
    ]);
  });

  it("are kept for the last ten, all of which an empty id asks for", async () => {
    const { tenant, qlik } = open(DATA);
    const ids: string[] = [];
    for (let count = 0; count < 11; count++) {
      ids.unshift((await startReload(qlik)).id);
      await tenant.advance("1m");
    }
    const all = async (query: string): Promise<unknown> => {
      const path = `/api/v1/apps/sales/reloads/metadata/${ids[0]}?${query}`;
      const { body } = await ask(tenant, "GET", path);
      return (body as { data: AppReloadMetadata[] }).data.map(({ reloadId }) => reloadId);
    };
    expect(await all("reloadId=")).toEqual(ids.slice(0, 10));
    expect(await all("reloadId=&limit=3")).toEqual(ids.slice(0, 3));
    expect(await all(`reloadId=${ids[5]}&includeSkipStoreReloads=true`)).toEqual([ids[5]]);
    expect(await all("")).toEqual([ids[0]]);
    expect(await metadata(qlik, ids[10] ?? "")).toEqual([]);
    expect(await logs(qlik)).toHaveLength(11);
  });
});
