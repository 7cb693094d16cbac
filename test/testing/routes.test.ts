import { describe, expect, it } from "vitest";
import { createTenant, type RouteHandler, type Tenant } from "../../src/testing.ts";
import { askFreely } from "./open.ts";

function create(): Tenant {
  return createTenant({
    clock: "manual",
    seed: 1,
    data: { apps: [{ id: "sales", name: "Sales" }] },
  });
}

describe("a route", () => {
  it("handles a path that the specification does not describe", async () => {
    const tenant = create();
    tenant.route("GET", "/api/v1/undescribed/me", () => ({ id: "ann" }));
    const { status, headers, body } = await askFreely(tenant, "GET", "/api/v1/undescribed/me");
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/json");
    expect(body).toEqual({ id: "ann" });
  });

  it("takes precedence over the built-in handler, and its request is not validated", async () => {
    const tenant = create();
    tenant.route("POST", "/api/v1/reloads", () => Response.json({ id: "one" }, { status: 201 }));
    const { status, body } = await askFreely(tenant, "POST", "/api/v1/reloads", { wrong: true });
    expect(status).toBe(201);
    expect(body).toEqual({ id: "one" });
  });

  it("gets the request and the decoded path parameters", async () => {
    const tenant = create();
    tenant.route("PUT", "/api/v1/apps/{appId}/parts/{part}", async (request, params) => ({
      method: request.method,
      search: new URL(request.url).search,
      type: request.headers.get("content-type"),
      body: await request.text(),
      params,
    }));
    const { body } = await askFreely(tenant, "PUT", "/api/v1/apps/a%2Fb/parts/1?x=y", { z: 1 });
    expect(body).toEqual({
      method: "PUT",
      search: "?x=y",
      type: "application/json",
      body: '{"z":1}',
      params: { appId: "a/b", part: "1" },
    });
  });

  it.each<[unknown, number, unknown]>([
    [undefined, 204, undefined],
    [null, 200, null],
    ["text", 200, "text"],
    [[1], 200, [1]],
    [new Response(null, { status: 202 }), 202, undefined],
  ])(
    "that returns %j is answered by JSON or the response itself",
    async (value, code, expected) => {
      const tenant = create();
      tenant.route("GET", "/x", () => value);
      for (let count = 0; count < 2; count++) {
        const { status, body } = await askFreely(tenant, "GET", "/x");
        expect(status).toBe(code);
        expect(body).toEqual(expected);
      }
    },
  );

  it("can return the same response several times, with its headers", async () => {
    const tenant = create();
    const same = Response.json([1], { headers: { "x-one": "1" } });
    tenant.route("get", "/x", () => same);
    for (let count = 0; count < 2; count++) {
      const { headers, body } = await askFreely(tenant, "GET", "/x");
      expect(headers.get("x-one")).toBe("1");
      expect(body).toEqual([1]);
    }
  });

  it("for GET handles HEAD, without the body", async () => {
    const tenant = create();
    tenant.route("GET", "/x", ({ method }) => Response.json({ method }));
    const { status, body } = await askFreely(tenant, "HEAD", "/x");
    expect(status).toBe(200);
    expect(body).toBeUndefined();
  });

  it("is authenticated", async () => {
    const tenant = create();
    let calls = 0;
    tenant.route("GET", "/x", () => ++calls);
    const { status } = await tenant.fetch(`${tenant.origin}/x`);
    expect(status).toBe(401);
    expect(calls).toBe(0);
  });

  it("is counted against the rate limits", async () => {
    const tenant = createTenant({ clock: "manual", rateLimit: { share: 0.0002 } });
    tenant.route("GET", "/x", () => 1);
    expect((await askFreely(tenant, "GET", "/x")).status).toBe(200);
    const { status, headers } = await askFreely(tenant, "GET", "/x");
    expect(status).toBe(429);
    expect(headers.get("retry-after")).toBe("300");
  });

  it("meets faults and is recorded like other requests", async () => {
    const tenant = create();
    tenant.route("GET", "/x", () => 1);
    tenant.faults.add({ match: /^GET \/x$/, times: 1, status: 503 });
    expect((await askFreely(tenant, "GET", "/x")).status).toBe(503);
    expect((await askFreely(tenant, "GET", "/x")).status).toBe(200);
    expect(tenant.requests.map(({ status }) => status)).toEqual([503, 200]);
  });

  it("that is added later precedes an earlier one, until it is removed", async () => {
    const tenant = create();
    tenant.route("GET", "/x", () => 1);
    const { remove } = tenant.route("GET", "/{any}", () => 2);
    expect((await askFreely(tenant, "GET", "/x")).body).toBe(2);
    remove();
    expect((await askFreely(tenant, "GET", "/x")).body).toBe(1);
  });

  it("is removed by reset()", async () => {
    const tenant = create();
    tenant.route("GET", "/x", () => 1);
    tenant.reset();
    expect((await askFreely(tenant, "GET", "/x")).status).toBe(404);
  });

  it("that throws is answered with TENANT-500", async () => {
    const tenant = create();
    tenant.route("GET", "/x", () => {
      throw new Error("broken");
    });
    const { status, body } = await askFreely(tenant, "GET", "/x");
    expect(status).toBe(500);
    expect(body).toMatchObject({ errors: [{ code: "TENANT-500" }] });
  });

  it("that returns Response.error() loses the connection", async () => {
    const tenant = create();
    tenant.route("GET", "/x", () => Response.error());
    await expect(askFreely(tenant, "GET", "/x")).rejects.toMatchObject({
      name: "TypeError",
      cause: { code: "ECONNRESET" },
    });
  });

  it("is served over HTTP too", async () => {
    const tenant = create();
    tenant.route("POST", "/x/{id}", async (request, { id }) =>
      Response.json({ id, text: await request.text(), agent: request.headers.get("x-agent") }),
    );
    const server = await tenant.listen();
    try {
      const headers = { authorization: `Bearer ${tenant.apiKey}`, "x-agent": "me" };
      const response = await fetch(`${server.origin}/x/1`, {
        method: "POST",
        headers,
        body: "hello",
      });
      expect(await response.json()).toEqual({ id: "1", text: "hello", agent: "me" });
    } finally {
      await server.close();
    }
  });

  const handler = (): number => 1;
  it.each<[string, unknown, unknown, unknown]>([
    ["method", "FETCH", "/x", handler],
    ["method", undefined, "/x", handler],
    ["path", "GET", "x", handler],
    ["path", "GET", "/x?y=1", handler],
    ["path", "GET", "/x{id}", handler],
    ["path", "GET", undefined, handler],
    ["handler", "GET", "/x", { id: 1 }],
  ])("must have a valid %s, not %j %j", (name, method, path, given) => {
    const tenant = create();
    expect(() => tenant.route(method as string, path as string, given as RouteHandler)).toThrow(
      expect.objectContaining({
        name: "QlikInputError",
        message: expect.stringContaining(`"${name}"`) as string,
      }),
    );
  });
});
