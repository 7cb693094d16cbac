import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createQlikClient, QlikNotFoundError } from "../../src/index.ts";
import { createTenant } from "../../src/testing.ts";

const tenant = createTenant({ data: { apps: [{ id: "sales", name: "Sales" }] } });
const qlik = createQlikClient({ ...tenant.clientOptions, warnDeprecated: false });

describe("a path of a client", () => {
  test("has the methods of calls, with the same results", async () => {
    const created = await qlik["/api/v1/spaces"].POST({
      body: { name: "Finance", type: "shared" },
    });
    expect(created).toMatchObject({ ok: true, status: 201, data: { name: "Finance" } });
    const { GET } = qlik["/api/v1/spaces/{spaceId}"];
    const read = await GET({ params: { path: { spaceId: created.data?.id ?? "" } } });
    expect(read).toMatchObject({ status: 200, call: { path: "/api/v1/spaces/{spaceId}" } });
    const head = await qlik["/api/v1/spaces"].HEAD();
    expect(head).toMatchObject({ ok: true, status: 200 });
  });

  test("throws where the client throws", async () => {
    const throwing = createQlikClient({ ...tenant.clientOptions, throwOnError: true });
    const spaces = await throwing["/api/v1/spaces"].GET();
    expect(spaces.data).toBeInstanceOf(Array);
    const missing = throwing["/api/v1/spaces/{spaceId}"].GET({
      params: { path: { spaceId: "none" } },
    });
    await expect(missing).rejects.toThrow(QlikNotFoundError);
  });

  test("may be one that is not described, in JavaScript", async () => {
    const added = tenant.route("GET", "/api/v1/new-things/{id}", () => ({ id: "1" }));
    const path = "/api/v1/new-things/1" as "/api/v1/spaces";
    expect(await qlik[path].GET()).toMatchObject({ ok: true, data: { id: "1" } });
    added.remove();
  });
});

describe("a client", () => {
  test("is no thenable, and shows no paths where it is printed or written as JSON", async () => {
    expect(await Promise.resolve(qlik)).toBe(qlik);
    expect("then" in qlik).toBe(false);
    expect("/api/v1/reloads" in qlik).toBe(true);
    expect(Object.keys(qlik).filter((name) => name.startsWith("/"))).toEqual([]);
    expect(inspect(qlik)).not.toContain("/api/");
    expect(JSON.parse(JSON.stringify(qlik))).toMatchObject({ origin: tenant.origin });
    expect(Object.prototype.toString.call(qlik)).toBe("[object Object]");
  });

  test("is frozen, its paths too", () => {
    const object = qlik as unknown as Record<string, unknown>;
    expect(() => (object["/api/v1/reloads"] = 1)).toThrow(TypeError);
    expect(() => Object.assign(qlik["/api/v1/reloads"], { GET: 1 })).toThrow(TypeError);
  });
});

describe("raw", () => {
  test("sends a request to a path that is not described", async () => {
    tenant.route("PUT", "/api/v1/new-things/{id}", async (request, { id }) => ({
      id,
      query: new URL(request.url).search,
      body: (await request.json()) as unknown,
    }));
    const result = await qlik.raw<{ id: string }>("PUT", "/api/v1/new-things/{id}", {
      params: { path: { id: "a b" }, query: { dry: true } },
      body: { name: "A" },
    });
    expect(result).toMatchObject({
      ok: true,
      data: { id: "a b", query: "?dry=true", body: { name: "A" } },
    });
  });

  test("rejects a method that does not exist", async () => {
    const call = qlik.raw("BREW" as "GET", "/api/v1/new-things");
    await expect(call).rejects.toMatchObject({ name: "QlikInputError" });
  });
});
