/** The kinds of requests that Qlik's services take, beyond JSON and one value for each parameter. */
import { describe, expect, test } from "vitest";
import { unwrap } from "../../src/index.ts";
import { shape } from "./open.ts";

const id = "7e2a7b3c-5c0f-4ec4-9a0d-8ad3b2a1c111";

describe("a path", () => {
  test.each([
    ["/api/v1/apps/{appId}/media/files/{path}", "path", { appId: "a1" }],
    ["/api/v1/extensions/{id}/file/{filepath}", "filepath", { id: "chart" }],
    ["/api/v1/themes/{id}/file/{filepath}", "filepath", { id: "dark" }],
  ] as const)("of %s has a value that spans slashes", async (path, name, others) => {
    const { qlik, last } = shape(`GET ${path}`, () => new Response("x"));
    const values = { ...others, [name]: "images/a b.png" };
    await qlik.raw("GET", path, { params: { path: values } });
    expect(last().url.pathname).toMatch(/\/images\/a%20b\.png$/);
    expect(last().params).toEqual(values);
  });

  test("has arrays, whose items are joined by commas", async () => {
    const path = "/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets";
    const { qlik, last } = shape(`DELETE ${path}`);
    const { status } = await qlik[path].DELETE({
      params: { path: { "data-store-ids": ["s1", "s,2"], "data-asset-ids": ["a1"] } },
    });
    expect(status).toBe(204);
    expect(last().url.pathname).toBe("/api/v1/data-stores/s1,s%2C2/data-assets/a1/data-sets");
  });
});

describe("a query", () => {
  test("has a list that is separated by spaces", async () => {
    const { qlik, last } = shape("GET /login", () => "page");
    await qlik["/login"].GET({ params: { query: { scope: ["offline_access", "x" as never] } } });
    expect(last().url.search).toBe("?scope=offline_access%20x");
  });

  test("has a list that is separated by commas", async () => {
    const { qlik, last } = shape("GET /api/v1/spaces", () => ({ data: [] }));
    await qlik["/api/v1/spaces"].GET({ params: { query: { roles: ["producer", "consumer"] } } });
    expect(last().url.search).toBe("?roles=producer,consumer");
  });
});

describe("a header", () => {
  test("If-Match changes what was read, as long as nobody else has", async () => {
    const { qlik, tenant } = shape("GET /api/v1/glossaries/{id}", () =>
      Response.json({ name: "Terms" }, { headers: { etag: '"1"' } }),
    );
    tenant.route("PATCH", "/api/v1/glossaries/{id}", ({ headers }) =>
      headers.get("if-match") === '"1"'
        ? Response.json({ name: "Words" })
        : Response.json({ errors: [{ code: "GL-1", title: "Changed" }] }, { status: 412 }),
    );
    const calls = qlik["/api/v1/glossaries/{id}"];
    const read = await calls.GET({ params: { path: { id } } });
    const etag = read.response.headers.get("etag") ?? undefined;
    const body = [{ op: "replace", path: "/name", value: "Words" }] as const;
    const change = (match: string | undefined) =>
      calls.PATCH({
        params: { path: { id }, header: { "if-match": match } },
        body: [...body],
      });
    expect(etag).toBe('"1"');
    expect((await change(etag)).ok).toBe(true);
    expect((await change('"0"')).status).toBe(412);
  });

  test("confirms what cannot be undone", async () => {
    const { qlik, last } = shape("DELETE /api/v1/oauth-clients/{id}");
    await qlik["/api/v1/oauth-clients/{id}"].DELETE({
      params: { path: { id }, header: { "qlik-confirm-delete": id } },
    });
    expect(last().headers.get("qlik-confirm-delete")).toBe(id);
    const path = "/api/v1/tenants/{tenantId}/actions/deactivate";
    const tenants = shape(`POST ${path}`, () => ({ status: "disabled" }));
    const hostname = "acme.eu.qlikcloud.com";
    await tenants.qlik[path].POST({
      params: { path: { tenantId: "t1" }, header: { "qlik-confirm-hostname": hostname } },
    });
    expect(tenants.last().headers.get("qlik-confirm-hostname")).toBe(hostname);
  });

  test("has the state of an upload in parts (TUS)", async () => {
    const { qlik, tenant } = shape(
      "POST /api/v1/temp-contents/files",
      () =>
        new Response(null, {
          status: 201,
          headers: { location: "/api/v1/temp-contents/files/f1" },
        }),
    );
    const parts: unknown[] = [];
    tenant.route("PATCH", "/api/v1/temp-contents/files/{id}", ({ headers }) => {
      parts.push([headers.get("upload-offset"), headers.get("content-type")]);
    });
    const tus = { "Tus-Resumable": "1.0.0" };
    const created = await qlik["/api/v1/temp-contents/files"].POST({
      params: { header: { ...tus, "Upload-Length": 2 } },
    });
    expect(created.response.headers.get("location")).toBe("/api/v1/temp-contents/files/f1");
    for (const offset of [0, 1]) {
      await qlik["/api/v1/temp-contents/files/{id}"].PATCH({
        params: { path: { id: "f1" }, header: { ...tus, "Upload-Offset": offset } },
        body: new Uint8Array([offset]),
      });
    }
    expect(parts).toEqual([
      ["0", "application/offset+octet-stream"],
      ["1", "application/offset+octet-stream"],
    ]);
  });
});

describe("a body", () => {
  test("belongs to a DELETE that has many ids", async () => {
    const { qlik, last } = shape("DELETE /api/v1/data-sets");
    const body = { ids: ["d1", "d2"] };
    const { status } = await qlik["/api/v1/data-sets"].DELETE({ body });
    expect(status).toBe(204);
    expect(last().method).toBe("DELETE");
    expect(await last().request.json()).toEqual(body);
  });

  test("of one of several media types is sent as the caller says", async () => {
    const { qlik, last } = shape("POST /api/v1/glossaries/actions/import", () =>
      Response.json({ id }, { status: 201 }),
    );
    const calls = qlik["/api/v1/glossaries/actions/import"];
    await calls.POST({ body: { name: "Terms" } as never });
    expect(last().headers.get("content-type")).toBe("application/json");
    const headers = { "content-type": "application/json+atlan" };
    await calls.POST({ body: {} as never, headers });
    expect(last().headers.get("content-type")).toBe("application/json+atlan");
  });

  test("is bytes for a media file", async () => {
    const path = "/api/v1/apps/{appId}/media/files/{path}";
    const { qlik, last } = shape(`PUT ${path}`, () => ({}));
    const body = new Uint8Array([137, 80]);
    await qlik[path].PUT({ params: { path: { appId: "a1", path: "images/a.png" } }, body });
    expect(new Uint8Array(await last().request.arrayBuffer())).toEqual(body);
  });

  test("is one of several, by its discriminator", async () => {
    const { qlik, last } = shape("POST /api/v1/identity-providers", () =>
      Response.json({ id: "i1", protocol: "OIDC" }, { status: 201 }),
    );
    const created = unwrap(
      await qlik["/api/v1/identity-providers"].POST({
        body: { protocol: "OIDC", provider: "auth0", interactive: false },
      }),
    );
    expect(created.protocol).toBe("OIDC");
    expect(await last().request.json()).toMatchObject({ protocol: "OIDC" });
  });
});
