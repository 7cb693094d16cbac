import { afterEach, describe, expect, test, vi } from "vitest";
import { createQlikClient, QlikInputError, type QlikClientOptions } from "../../src/index.ts";
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

  test.each(["get", "OPTIONS", undefined])("rejects %s for a method", async (method) => {
    const server = await loopback();
    const request = server.client().request as (method: unknown, path: string) => Promise<unknown>;
    const reason = '"method" must be one of GET, POST, PUT, PATCH, DELETE, HEAD';
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
    [{ "x-a": "line\nbreak" }, '"headers.x-a" contains a character'],
    [{ "x a": "1" }, '"x a" in "headers" is not a valid header name'],
  ])("rejects headers that cannot be sent: %j", (headers, reason) => {
    const make = (): unknown =>
      createQlikClient({ tenant: "t.eu.qlikcloud.com", auth: { apiKey: "key" }, headers });
    expect(make).toThrow(QlikInputError);
    expect(make).toThrow(reason);
  });
});

describe("an option of a client", () => {
  test.each<[string, object, string]>([
    [
      "has another name",
      { throwOnErorr: true },
      'Unknown option "throwOnErorr". Did you mean "throwOnError"?',
    ],
    ["belongs elsewhere", { retries: 5 }, 'Unknown option "retries". Use "retry"'],
    [
      "is Headers",
      { headers: new Headers({ a: "b" }) },
      '"headers" must be a plain object, got Headers',
    ],
    [
      "is a list of policies",
      { policies: [() => undefined] },
      '"policies" must be a plain object, got an array',
    ],
    [
      "is a group of policies that isn't",
      { policies: { calls: [] } },
      'Unknown option "policies.calls". Did you mean "policies.call"?',
    ],
    [
      "is an object without all levels for a logger",
      { logger: { info: () => undefined } },
      '"logger" must be a function (event) => void, or an object with the methods debug(), info(), warn() and error() such as console, got an object',
    ],
    [
      "is null for fetch",
      { fetch: null },
      '"fetch" must be a function (url, init) => Promise<Response>, got null',
    ],
    ["has the name that others use", { baseUrl: "x" }, 'Did you mean "tenant"?'],
    ["is a key beside auth", { apiKey: "canary" }, 'Use "auth": { apiKey }.'],
    [
      "is a function for policies",
      { policies: { call: () => 0 } },
      '"policies.call" must be an array',
    ],
    [
      "is a policy that isn't a function",
      { policies: { attempt: ["x"] } },
      '"policies.attempt[0]" must be a function (request, next) => Promise, got "x"',
    ],
    [
      "is text for true",
      { throwOnError: "true" },
      '"throwOnError" must be true or false, got "true"',
    ],
    ["is null for throwOnError", { throwOnError: null }, '"throwOnError" must be true or false'],
    ["is a header that is no text", { headers: { "x-a": 5 } }, '"headers.x-a" must be a string'],
    [
      "is null for a header",
      { headers: { "x-a": null } },
      '"headers.x-a" must be a string, got null',
    ],
    ["is a timeout without unit", { timeout: "30" }, '"timeout" must be a duration'],
    ["is half a clock", { clock: { now: () => 0 } }, '"clock" must have the methods'],
    ["is a wrong version", { apiVersion: "v1" }, '"apiVersion" must be a month such as "2026-05"'],
    [
      "is no number of calls",
      { concurrency: 0 },
      '"concurrency" must be a whole number of at least 1',
    ],
    [
      "is no number of bytes",
      { maxResponseBytes: -1 },
      '"maxResponseBytes" must be a whole number',
    ],
    ["is text for insecureHttp", { insecureHttp: "yes" }, '"insecureHttp" must be true or false'],
  ])("is rejected when it %s", (_, options, reason) => {
    const make = (): unknown =>
      createQlikClient({ tenant: "t.eu.qlikcloud.com", auth: { apiKey: "key" }, ...options });
    expect(make).toThrow(QlikInputError);
    expect(make).toThrow(reason);
    expect(make).not.toThrow("canary");
  });

  test.each<Partial<QlikClientOptions>>([
    { timeout: "30s", deadline: "1.5h", retry: { firstDelay: "1s", maxElapsed: "10m" } },
    { timeout: Infinity, deadline: Infinity, rateLimit: false },
    { rateLimit: "off", concurrency: 5, maxResponseBytes: 1, retry: 5 },
  ])("may be %j", (options) => {
    const given = { tenant: "t.eu.qlikcloud.com", auth: { apiKey: "key" }, ...options };
    expect(() => createQlikClient(given)).not.toThrow();
  });

  test("permits plain http to any host by insecureHttp alone", () => {
    const make = (insecureHttp?: boolean) =>
      createQlikClient({
        tenant: "http://proxy.example",
        auth: { apiKey: "key" },
        ...(insecureHttp === undefined ? {} : { insecureHttp }),
      });
    expect(make(true).origin).toBe("http://proxy.example");
    expect(make).toThrow(QlikInputError);
    expect(() => make(false)).toThrow(QlikInputError);
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
