import { describe, expect, it } from "vitest";
import type { Tenant } from "../../src/testing.ts";
import { open } from "./open.ts";

const PATH = "/api/v1/temp-contents";
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The methods of the tus protocol, as its clients send them. */
function tus(tenant: Tenant): {
  create: (length: number, metadata?: string, version?: string) => Promise<Response>;
  head: (location: string) => Promise<Response>;
  patch: (location: string, offset: number, text: string) => Promise<Response>;
} {
  const send = (
    method: string,
    path: string,
    own: Record<string, string>,
    body?: string,
  ): Promise<Response> =>
    tenant.fetch(tenant.origin + path, {
      method,
      headers: { authorization: `Bearer ${tenant.apiKey}`, "tus-resumable": "1.0.0", ...own },
      ...(body !== undefined && { body }),
    });
  return {
    create: (length, metadata, version = "1.0.0") =>
      send("POST", `${PATH}/files`, {
        "upload-length": String(length),
        "tus-resumable": version,
        ...(metadata !== undefined && { "upload-metadata": metadata }),
      }),
    head: (location) => send("HEAD", location, {}),
    patch: (location, offset, text) => {
      const type = { "content-type": "application/offset+octet-stream" };
      return send("PATCH", location, { "upload-offset": String(offset), ...type }, text);
    },
  };
}

describe("a temporary file", () => {
  it("is uploaded at once, downloaded, described, and gone after its time to live", async () => {
    const { tenant, qlik } = open();
    const query = { filename: "sales.csv", ttl: 60 };
    const created = await qlik.POST(PATH, { params: { query }, body: bytesOf("a,b\n") });
    expect(created.status).toBe(201);
    const id = created.response.headers.get("location")!.split("/").at(-1)!;
    const params = { path: { id } };
    const { data, response } = await qlik.GET(`${PATH}/{id}`, { params });
    expect(await data?.text()).toBe("a,b\n");
    expect(response.headers.get("content-disposition")).toContain('filename="sales.csv"');
    const details = await qlik.GET(`${PATH}/{id}/details`, { params });
    expect(details.data).toMatchObject({
      ID: id,
      Name: "sales.csv",
      Size: "4",
      TTLSeconds: 60,
      CreatedAt: "2026-01-01T00:00:00.000Z",
      Expires: "2026-01-01T00:01:00.000Z",
    });
    await tenant.advance("1m");
    expect((await qlik.GET(`${PATH}/{id}`, { params })).status).toBe(410);
    expect((await qlik.GET(`${PATH}/{id}/details`, { params })).status).toBe(410);
  });
});

describe("a resumable upload", () => {
  it("goes on from the offset that HEAD returns, and the file is complete with its last byte", async () => {
    const { tenant, qlik } = open();
    const { create, head, patch } = tus(tenant);
    const created = await create(6, `filename ${btoa("x.csv")},ttl ${btoa("90")}`);
    expect(created.status).toBe(201);
    expect(created.headers.get("tus-resumable")).toBe("1.0.0");
    const location = created.headers.get("location")!;
    const params = { path: { id: location.split("/").at(-1)! } };
    const first = await patch(location, 0, "abc");
    expect([first.status, first.headers.get("upload-offset")]).toEqual([204, "3"]);
    expect((await qlik.GET(`${PATH}/{id}`, { params })).status).toBe(204);
    expect((await qlik.GET(`${PATH}/{id}/details`, { params })).status).toBe(204);
    const { status, headers } = await head(location);
    expect([status, headers.get("upload-offset"), headers.get("upload-length")]).toEqual([
      200,
      "3",
      "6",
    ]);
    expect((await patch(location, 3, "def")).status).toBe(204);
    expect(await (await qlik.GET(`${PATH}/{id}`, { params })).data?.text()).toBe("abcdef");
    const { data } = await qlik.GET(`${PATH}/{id}/details`, { params });
    expect(data).toMatchObject({ Name: "x.csv", Size: "6", TTLSeconds: 90 });
  });

  it("is rejected at another offset: 409, beyond its length: 400, in another media type: 415", async () => {
    const { tenant, qlik } = open();
    const { create, patch } = tus(tenant);
    const location = (await create(4)).headers.get("location")!;
    expect((await patch(location, 1, "abc")).status).toBe(409);
    expect((await patch(location, 0, "abcde")).status).toBe(400);
    expect((await patch(`${PATH}/files/none`, 0, "a")).status).toBe(404);
    const header = { "Tus-Resumable": "1.0.0", "Upload-Offset": 0 };
    const params = { path: { id: location.split("/").at(-1)! }, header };
    const headers = { "content-type": "text/csv" };
    const call = qlik.PATCH(`${PATH}/files/{id}`, { params, headers, body: bytesOf("a") });
    expect((await call).status).toBe(415);
  });

  it("is locked while another request writes to it: 423", async () => {
    const { tenant } = open();
    const { create, head, patch } = tus(tenant);
    const location = (await create(3)).headers.get("location")!;
    const both = await Promise.all([patch(location, 0, "abc"), patch(location, 0, "abc")]);
    expect(both.map(({ status }) => status)).toEqual([204, 423]);
    expect((await head(location)).headers.get("upload-offset")).toBe("3");
  });

  it("must be of the protocol's version: 412, not too large: 413, with valid metadata: 400", async () => {
    const { tenant } = open();
    const { create } = tus(tenant);
    const other = await create(3, undefined, "0.2.2");
    expect([other.status, other.headers.get("tus-version")]).toEqual([412, "1.0.0"]);
    expect((await create(6_000_000_001)).status).toBe(413);
    expect((await create(1, "filename !")).status).toBe(400);
    expect((await create(1, `ttl ${btoa("259201")}`)).status).toBe(400);
  });

  it("is over after its time to live: 410", async () => {
    const { tenant } = open();
    const { create, head, patch } = tus(tenant);
    const location = (await create(3)).headers.get("location")!;
    await tenant.advance("1h");
    expect((await patch(location, 0, "abc")).status).toBe(410);
    expect((await head(location)).status).toBe(410);
  });
});
