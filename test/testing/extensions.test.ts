import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { open, clientOf } from "./open.ts";

function zip(files: Record<string, string>): File {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  const bytes = zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
  return new File([bytes], "gauge.zip", { type: "application/zip" });
}

const FILES = {
  "gauge.qext": JSON.stringify({ name: "Gauge", type: "visualization", version: "1.0.0", x: 1 }),
  "gauge.js": "define([]);",
  "lib/page.html": "<p>é</p>",
};

describe.each(["extensions", "themes"] as const)("%s", (service) => {
  const path = `/api/v1/${service}` as const;

  it("have the properties of their manifest, and those that the caller sets in place of them", async () => {
    const { qlik } = open();
    const body = { data: { version: "2.0.0" }, file: zip(FILES) };
    const { status, data } = await qlik.POST(path, { body });
    expect(status).toBe(201);
    expect(data).toMatchObject({
      name: "Gauge",
      type: "visualization",
      version: "2.0.0",
      qextFilename: "gauge",
      createdAt: "2026-01-01",
    });
    expect(data).not.toHaveProperty("x");
    const listed = await qlik.GET(path);
    expect(listed.data?.data).toEqual([data]);
    for (const id of [data!.id!, "gauge", "gauge.qext"]) {
      const read = await qlik.GET(`${path}/{id}`, { params: { path: { id } } });
      expect(read.data).toEqual(data);
    }
  });

  it("return their archive and each of its files", async () => {
    const { qlik } = open();
    const file = zip(FILES);
    const { data } = await qlik.POST(path, { body: { file } });
    const id = data!.id!;
    const whole = await qlik.GET(`${path}/{id}/file`, { params: { path: { id } } });
    expect(whole.response.headers.get("content-type")).toBe("application/zip");
    expect(await whole.data!.arrayBuffer()).toEqual(await file.arrayBuffer());
    const read = (filepath: string): Promise<{ status: number; data?: unknown }> =>
      qlik.GET(`${path}/{id}/file/{filepath}`, { params: { path: { id, filepath } } });
    expect((await read("lib/page.html")).data).toBe("<p>é</p>");
    expect((await read("gauge.qext")).data).toEqual(JSON.parse(FILES["gauge.qext"]));
    expect(await ((await read("gauge.js")).data as Blob).text()).toBe(FILES["gauge.js"]);
    expect((await read("none.js")).status).toBe(404);
  });

  it("are changed by a new archive, and are gone after their deletion: 410", async () => {
    const { tenant, qlik } = open();
    const { data } = await qlik.POST(path, { body: { data: { name: "Gauge", author: "Ann" } } });
    const params = { path: { id: data!.id! } };
    expect((await qlik.GET(`${path}/{id}/file`, { params })).status).toBe(404);
    await tenant.advance("1d");
    const patched = await qlik.PATCH(`${path}/{id}`, { params, body: { file: zip(FILES) } });
    expect(patched.status).toBe(200);
    const read = await qlik.GET(`${path}/{id}`, { params });
    expect(read.data).toMatchObject({ author: "Ann", version: "1.0.0", updateAt: "2026-01-02" });
    expect((await qlik.GET(`${path}/{id}/file`, { params })).status).toBe(200);
    expect((await qlik.DELETE(`${path}/{id}`, { params })).status).toBe(204);
    expect((await qlik.GET(`${path}/{id}`, { params })).status).toBe(410);
    expect((await qlik.GET(`${path}/{id}/file`, { params })).status).toBe(410);
    const none = { path: { id: "none" } };
    expect((await qlik.GET(`${path}/{id}`, { params: none })).status).toBe(404);
  });

  it("are rejected without a manifest, with one that is not JSON, or as another file: 422, 400, 409", async () => {
    const { qlik } = open();
    const create = async (body: { file?: File; data?: { name?: string } }): Promise<number> =>
      (await qlik.POST(path, { body })).status;
    expect(await create({ file: zip({ "a.js": "" }) })).toBe(422);
    expect(await create({ file: zip({ "a.qext": "{" }) })).toBe(422);
    expect(await create({ file: new File(["PK"], "a.zip") })).toBe(422);
    expect(await create({ data: {} })).toBe(400);
    expect(await create({ data: { name: "A" } })).toBe(201);
    expect(await create({ data: { name: "A" } })).toBe(409);
  });

  it("are changed by administrators only: 403", async () => {
    const { tenant } = open({ data: { users: [{ id: "ann" }, { id: "bob" }] } });
    const { data } = await clientOf(tenant, "ann").POST(path, { body: { data: { name: "A" } } });
    const params = { path: { id: data!.id! } };
    expect((await clientOf(tenant, "bob").GET(`${path}/{id}`, { params })).status).toBe(200);
    expect((await clientOf(tenant, "bob").DELETE(`${path}/{id}`, { params })).status).toBe(403);
  });
});
