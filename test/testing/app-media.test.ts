import { describe, expect, it } from "vitest";
import type { QlikClient } from "../../src/index.ts";
import { openAsBob, SALES, spaceFor } from "./members.ts";
import { open } from "./open.ts";

const FILE = "/api/v1/apps/{appId}/media/files/{path}";

function at(path: string): { params: { path: { appId: string; path: string } } } {
  return { params: { path: { appId: "sales", path } } };
}

async function put(qlik: QlikClient, path: string, text = path): Promise<number> {
  return (await qlik.PUT(FILE, { ...at(path), body: new Blob([text]) })).status;
}

async function get(qlik: QlikClient, path: string): Promise<string | number> {
  const { data, status } = await qlik.GET(FILE, at(path));
  return data ? data.text() : status;
}

async function list(qlik: QlikClient, path: string, show?: string): Promise<string[] | number> {
  const { params } = at(path);
  const query = show === undefined ? {} : { show };
  const options = { params: { ...params, query } };
  const { data, status } = await qlik.GET("/api/v1/apps/{appId}/media/list/{path}", options);
  return data?.data?.map(({ name = "" }) => name) ?? status;
}

describe("the media of an app", () => {
  it("are files that can be uploaded, downloaded and deleted", async () => {
    const { qlik } = open();
    expect(await get(qlik, "logo.svg")).toBe(404);
    expect(await put(qlik, "logo.svg", "<svg/>")).toBe(200);
    expect(await get(qlik, "logo.svg")).toBe("<svg/>");
    expect(await put(qlik, "logo.svg")).toBe(409);
    expect((await qlik.DELETE(FILE, at("logo.svg"))).status).toBe(200);
    expect((await qlik.DELETE(FILE, at("logo.svg"))).status).toBe(404);
    expect(await get(qlik, "logo.svg")).toBe(404);
  });

  it("are listed by folder, and deleted with it", async () => {
    const { tenant, qlik } = open();
    for (const path of ["a.png", "maps/north.png", "maps/old/south pole.png"])
      await put(qlik, path);
    expect(await list(qlik, "maps")).toEqual(["north.png"]);
    expect(await list(qlik, "maps", "r")).toEqual(["north.png", "old/south pole.png"]);
    expect(await list(qlik, "none")).toBe(404);
    const { data } = await qlik.GET("/api/v1/apps/{appId}/media/list/{path}", at("maps/old"));
    const headers = { authorization: `Bearer ${tenant.apiKey}` };
    const file = await tenant.fetch(data?.data?.[0]?.link ?? "", { headers });
    expect(await file.text()).toBe("maps/old/south pole.png");
    await qlik.DELETE(FILE, at("maps"));
    expect(await list(qlik, "maps")).toBe(404);
    expect(await get(qlik, "a.png")).toBe("a.png");
  });

  it("are in the copies of the app, too", async () => {
    const { qlik } = open();
    await put(qlik, "a.png");
    const { params } = at("");
    const copy = await qlik.POST("/api/v1/apps/{appId}/copy", { params, body: {} });
    await qlik.DELETE("/api/v1/apps/{appId}", { params });
    const path = { appId: copy.data?.attributes.id ?? "", path: "a.png" };
    expect(await (await qlik.GET(FILE, { params: { path } })).data?.text()).toBe("a.png");
  });

  it("may be read by all who may read the app, and changed by those who may update it", async () => {
    const reader = openAsBob({ spaces: [spaceFor(["consumer"])], apps: [SALES] });
    expect(await put(reader.qlik, "a.png")).toBe(403);
    expect(await get(reader.qlik, "a.png")).toBe(404);
  });
});
