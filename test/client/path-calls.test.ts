/** The calls of a path at run time: `qlik["/api/v1/reloads"].GET()`. */
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { operations } from "../../generated/operations.ts";
import { createQlikClient, type QlikClient } from "../../src/index.ts";
import { createTenant } from "../../src/testing.ts";
import { json, loopback, reply } from "../loopback.ts";
import { thrown } from "../transport/stubbed.ts";

const options = { tenant: "t.eu.qlikcloud.com", auth: { apiKey: "k" } };

/** Calls by path without types, as JavaScript does. */
type Untyped = Record<string, Record<string, (options?: object) => Promise<unknown>>>;

describe("the calls of a path", () => {
  test("send their method to the path, with parameters and body", async () => {
    const server = await loopback(json({}));
    const qlik = server.client();
    await qlik["/api/v1/reloads"].GET({ params: { query: { appId: "a", limit: 5 } } });
    await qlik["/api/v1/reloads"].POST({ body: { appId: "a" } });
    await qlik["/api/v1/spaces/{spaceId}"].DELETE({ params: { path: { spaceId: "s/1" } } });
    expect(server.received.map(({ method, url, body }) => [method, url, String(body)])).toEqual([
      ["GET", "/api/v1/reloads?appId=a&limit=5", ""],
      ["POST", "/api/v1/reloads", '{"appId":"a"}'],
      ["DELETE", "/api/v1/spaces/s%2F1", ""],
    ]);
  });

  test("return what the methods with a path return", async () => {
    const server = await loopback(json({ id: "r1" }));
    const qlik = server.client();
    const call = { params: { path: { reloadId: "r1" } } };
    const one = await qlik["/api/v1/reloads/{reloadId}"].GET(call);
    const other = await qlik.GET("/api/v1/reloads/{reloadId}", call);
    expect(one).toMatchObject({ ok: true, status: 200, data: { id: "r1" } });
    expect(one.call.path).toBe("/api/v1/reloads/{reloadId}");
    expect({ ...one, response: 0, call: 0 }).toEqual({ ...other, response: 0, call: 0 });
  });

  test("exist for every operation, with the documented method", async () => {
    const server = await loopback(reply(404));
    const qlik = server.client() as unknown as Untyped;
    for (const key of Object.keys(operations)) {
      const [method = "", path = ""] = key.split(" ");
      const names = Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name]) => [name, "x"]);
      await qlik[path]![method]!({ params: { path: Object.fromEntries(names) as object } });
      expect(server.last.method).toBe(method);
      expect(server.last.url).toBe(path.replaceAll(/\{[^{}]+\}/g, "x"));
    }
  });

  test("return data alone, or throw, when the client throws", async () => {
    const server = await loopback((response, { url }) => {
      (url.includes("none") ? json({ errors: [] }, 404) : json({ data: [] }))(
        response,
        {} as never,
      );
    });
    const qlik = createQlikClient({
      tenant: server.origin,
      auth: { apiKey: "k" },
      throwOnError: true,
    });
    expect(await qlik["/api/v1/reloads"].GET()).toEqual({ data: [] });
    const call = qlik["/api/v1/reloads/{reloadId}"].GET({ params: { path: { reloadId: "none" } } });
    expect(await thrown(call)).toMatchObject({ name: "QlikNotFoundError" });
    expect(await qlik.results["/api/v1/reloads"].GET()).toMatchObject({ ok: true, status: 200 });
  });

  test("download a file as a stream", async () => {
    const server = await loopback(reply(200, "bytes", "application/octet-stream"));
    const file = await server
      .client()
      ["/api/v1/temp-contents/{id}"].download({ params: { path: { id: "t1" } } });
    if (file.status !== 200) throw new Error("The file must be there.");
    expect(await new Response(file.data).text()).toBe("bytes");
  });

  test("need no this, cannot be changed, and are the same at each access", async () => {
    const server = await loopback(json({ data: [] }));
    const calls = server.client()["/api/v1/spaces"];
    // eslint-disable-next-line @typescript-eslint/unbound-method -- That they need no `this` is what is tested.
    const { GET } = calls;
    expect(await GET()).toMatchObject({ ok: true });
    expect(Object.isFrozen(calls)).toBe(true);
    const qlik = createQlikClient(options);
    expect(qlik["/api/v1/reloads"]).toBe(qlik["/api/v1/reloads"]);
    expect(qlik["/api/v1/reloads"]).not.toBe(createQlikClient(options)["/api/v1/reloads"]);
  });

  test("reject what calls reject: an unknown option, a body of a GET", async () => {
    const qlik = createQlikClient(options) as unknown as Untyped;
    const misspelled = qlik["/api/v1/reloads"]!["GET"]!({ parms: {} });
    expect(await thrown(misspelled)).toMatchObject({
      name: "QlikInputError",
      message: expect.stringContaining('Did you mean "params"?') as string,
    });
    expect(await thrown(qlik["/api/v1/reloads"]!["GET"]!({ body: {} }))).toMatchObject({
      name: "QlikInputError",
    });
  });

  test("work for paths that the specification does not describe", async () => {
    const server = await loopback(json({ id: "b1" }));
    const qlik = server.client() as unknown as Untyped;
    const brand = await qlik["/api/v1/undescribed/{id}"]!["GET"]!({
      params: { path: { id: "b1" } },
    });
    expect(brand).toMatchObject({ ok: true, data: { id: "b1" } });
    expect(server.last.url).toBe("/api/v1/undescribed/b1");
  });
});

describe("a client with the calls of paths", () => {
  const clients: [string, QlikClient | object][] = [
    ["with results", createQlikClient(options)],
    ["that throws", createQlikClient({ ...options, throwOnError: true })],
  ];

  test.each(clients)("%s answers no other name", (_, qlik) => {
    const names = ["then", "toJSON", "api/v1/reloads", "", " /", "length", "constructor2", "0"];
    for (const name of names) {
      expect(Reflect.get(qlik, name), name).toBeUndefined();
      expect(name in qlik, name).toBe(false);
    }
    for (const symbol of [Symbol.iterator, Symbol.asyncIterator, Symbol.toPrimitive]) {
      expect(Reflect.get(qlik, symbol)).toBeUndefined();
    }
  });

  test.each(clients)("%s has its paths, its methods and what objects inherit", (_, qlik) => {
    expect("/api/v1/reloads" in qlik).toBe(true);
    expect("GET" in qlik).toBe(true);
    expect(qlik).toBeInstanceOf(Object);
    expect(Object.prototype.toString.call(qlik)).toBe("[object Object]");
    expect(Object.hasOwn(qlik, "/api/v1/reloads")).toBe(false);
    expect(Object.isFrozen(qlik)).toBe(true);
  });

  test.each(clients)("%s can be returned by an async function", async (_, qlik) => {
    expect(await Promise.resolve(qlik)).toBe(qlik);
  });

  test.each(clients)("%s is shown and serialised by its own properties", (_, qlik) => {
    const plain = { ...qlik };
    const shown = inspect(qlik, { depth: 0 });
    expect(shown).toContain("origin: 'https://t.eu.qlikcloud.com'");
    expect(shown).not.toContain("/api/v1");
    expect(shown).not.toContain("k'");
    expect(JSON.stringify(qlik)).toBe(JSON.stringify(plain));
    expect(Object.keys(qlik)).toEqual(Object.keys(plain));
    const listed: string[] = [];
    for (const name in qlik) listed.push(name);
    expect(listed).toEqual(Object.keys(qlik));
  });

  test.each(clients)("%s takes no property, not even on its prototype", (_, qlik) => {
    expect(Reflect.set(qlik, "/api/v1/reloads", 1)).toBe(false);
    expect(Reflect.set(qlik, "anything", 1)).toBe(false);
    expect((qlik as { anything?: number }).anything).toBeUndefined();
  });
});

test("a client answers a name when it begins with a slash, or objects have it", () => {
  const qlik: object = createQlikClient(options);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      const isThere = name.startsWith("/") || name in Object.prototype || Object.hasOwn(qlik, name);
      expect(name in qlik).toBe(isThere);
      expect(Reflect.get(qlik, name) !== undefined).toBe(isThere);
    }),
  );
});

describe("raw", () => {
  test("sends any method to a path that is not described", async () => {
    const server = await loopback(json({ id: "b1" }));
    const result = await server.client().raw("PUT", "/api/v1/undescribed/{id}", {
      params: { path: { id: "b 1" }, query: { deep: true }, header: { "if-match": "7" } },
      body: { name: "Brand" },
      headers: { "x-mine": "1" },
    });
    expect(result).toMatchObject({ ok: true, status: 200, data: { id: "b1" } });
    expect(server.last).toMatchObject({
      method: "PUT",
      url: "/api/v1/undescribed/b%201?deep=true",
      headers: { "if-match": "7", "x-mine": "1", "content-type": "application/json" },
    });
    expect(String(server.last.body)).toBe('{"name":"Brand"}');
  });

  test("reaches a route that a test adds to an embedded tenant", async () => {
    const tenant = createTenant();
    tenant.route("GET", "/api/v1/undescribed/{id}", (_, { id }) => ({ id }));
    const qlik = createQlikClient(tenant.clientOptions);
    const call = { params: { path: { id: "a b" } } };
    expect(await qlik.raw("GET", "/api/v1/undescribed/{id}", call)).toMatchObject({
      ok: true,
      data: { id: "a b" },
    });
  });

  test("returns an error as a result, or throws it", async () => {
    const server = await loopback(json({ errors: [{ code: "B-1", title: "No" }] }, 403));
    const result = await server.client().raw("GET", "/api/v1/undescribed");
    expect(result).toMatchObject({ ok: false, status: 403, error: { errors: [{ code: "B-1" }] } });
    const throwing = createQlikClient({
      tenant: server.origin,
      auth: { apiKey: "k" },
      throwOnError: true,
    });
    expect(await thrown(throwing.raw("GET", "/api/v1/undescribed"))).toMatchObject({
      name: "QlikForbiddenError",
    });
  });

  test("returns data alone when the client throws", async () => {
    const server = await loopback(json({ name: "Brand" }));
    const throwing = createQlikClient({
      tenant: server.origin,
      auth: { apiKey: "k" },
      throwOnError: true,
    });
    const brand = await throwing.raw<{ name: string }>("GET", "/api/v1/undescribed/b1");
    expect(brand.name).toBe("Brand");
  });

  test("rejects another method, and a path without a slash", async () => {
    const qlik = createQlikClient(options);
    expect(await thrown(qlik.raw("TRACE" as "GET", "/api/v1/x"))).toMatchObject({
      name: "QlikInputError",
      message: expect.stringContaining('"method" must be one of GET') as string,
    });
    expect(await thrown(qlik.raw("GET", "api/v1/x" as "/api/v1/x"))).toMatchObject({
      name: "QlikInputError",
    });
  });
});
