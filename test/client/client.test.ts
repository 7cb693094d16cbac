import { afterEach, describe, expect, test, vi } from "vitest";
import { createQlikClient, QlikInputError } from "../../src/index.ts";
import { loopback } from "../loopback.ts";

describe("a client", () => {
  test.each(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"] as const)(
    "sends %s to the tenant, by its method and by request",
    async (method) => {
      const server = await loopback();
      const qlik = server.client();
      const byMethod = qlik[method] as (path: string) => Promise<unknown>;
      const byRequest = qlik.request as (method: string, path: string) => Promise<unknown>;
      await byMethod("/api/v1/anything");
      await byRequest(method, "/api/v1/anything");
      expect(server.received.map((received) => [received.method, received.url])).toEqual([
        [method, "/api/v1/anything"],
        [method, "/api/v1/anything"],
      ]);
    },
  );

  test.each(["get", "OPTIONS", undefined])("refuses %s for a method", async (method) => {
    const server = await loopback();
    const request = server.client().request as (method: unknown, path: string) => Promise<unknown>;
    const reason = "is none of GET, POST, PUT, PATCH, DELETE, HEAD.";
    await expect(request(method, "/api/v1/reloads")).rejects.toThrow(reason);
    expect(server.received).toEqual([]);
  });

  test("tells its tenant's origin", () => {
    const qlik = createQlikClient({ tenant: "t.eu.qlikcloud.com", auth: { apiKey: "key" } });
    expect(qlik.origin).toBe("https://t.eu.qlikcloud.com");
  });

  test("can be taken apart: its methods need no this", async () => {
    const server = await loopback();
    const { GET } = server.client();
    expect(await GET("/api/v1/reloads")).toMatchObject({ ok: true });
  });

  test("sends its headers with every call; a call may change or leave out one", async () => {
    const server = await loopback();
    const qlik = server.client({ headers: { "x-a": "client", "x-b": "client" } });
    await qlik.GET("/api/v1/reloads", { headers: { "x-a": "call", "x-b": null } });
    expect(server.last.headers).toMatchObject({ "x-a": "call" });
    expect(server.last.headers["x-b"]).toBeUndefined();
  });

  test.each([
    [{ "x-a": "line\nbreak" }, "the header x-a holds a character"],
    [{ "x a": "1" }, '"x a" is no name'],
  ])("refuses headers that cannot be sent: %j", (headers, reason) => {
    const make = (): unknown =>
      createQlikClient({ tenant: "t.eu.qlikcloud.com", auth: { apiKey: "key" }, headers });
    expect(make).toThrow(QlikInputError);
    expect(make).toThrow(reason);
  });
});

describe("an option of a client", () => {
  test.each<[string, object, string]>([
    ["has another name", { throwOnErorr: true }, "there is no option throwOnErorr"],
    ["belongs elsewhere", { retries: 5 }, "there is no option retries"],
    ["is Headers", { headers: new Headers({ a: "b" }) }, "headers is no object"],
    ["is a list of policies", { policies: [() => undefined] }, "policies is no object"],
    ["is a group of policies that isn't", { policies: { calls: [] } }, "no option policies.calls"],
    ["is an object for a logger", { logger: { info: () => undefined } }, "logger is no function"],
    ["is null for fetch", { fetch: null }, "fetch is no function"],
  ])("is refused when it %s", (_, options, reason) => {
    const make = (): unknown =>
      createQlikClient({ tenant: "t.eu.qlikcloud.com", auth: { apiKey: "key" }, ...options });
    expect(make).toThrow(QlikInputError);
    expect(make).toThrow(reason);
  });

  test("that doesn't exist may be undefined", () => {
    const given = { tenant: "t.eu.qlikcloud.com", auth: { apiKey: "key" }, region: undefined };
    expect(() => createQlikClient(given)).not.toThrow();
  });

  test("may be given by a class", async () => {
    const sent: string[] = [];
    class Config {
      readonly tenant = "t.eu.qlikcloud.com";
      get auth() {
        return { apiKey: "key" };
      }
      get fetch() {
        return (url: string) => {
          sent.push(url);
          return Promise.resolve(Response.json({}));
        };
      }
    }
    await createQlikClient(new Config()).GET("/api/v1/spaces/types");
    expect(sent).toEqual(["https://t.eu.qlikcloud.com/api/v1/spaces/types"]);
  });
});

describe("fetch", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("is the platform's at the time of the call, so that what replaces it later is seen", async () => {
    const qlik = createQlikClient({ tenant: "t.eu.qlikcloud.com", auth: { apiKey: "key" } });
    const urls: string[] = [];
    vi.stubGlobal("fetch", (url: string) => {
      urls.push(url);
      return Promise.resolve(Response.json({ data: [], links: {} }));
    });
    await qlik.GET("/api/v1/reloads", { params: { query: { limit: 1 } } });
    expect(urls).toEqual(["https://t.eu.qlikcloud.com/api/v1/reloads?limit=1"]);
  });

  test("is the one given, called with an address and options as any fetch is", async () => {
    const calls: [string, RequestInit][] = [];
    const qlik = createQlikClient({
      tenant: "t.eu.qlikcloud.com",
      auth: { apiKey: "key" },
      fetch: (url, init) => {
        calls.push([url, init]);
        return Promise.resolve(Response.json({ data: [], links: {} }));
      },
    });
    await qlik.GET("/api/v1/reloads");
    const [[url, init] = expect.fail("fetch was not called")] = calls;
    const request = new Request(url, init);
    expect(request.method).toBe("GET");
    expect(request.headers.get("authorization")).toBe("Bearer key");
  });
});
