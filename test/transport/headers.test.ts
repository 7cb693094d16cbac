import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterEach, describe, expect, test, vi } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { createQlikClient, QlikInputError } from "../../src/index.ts";
import { isBrowser, VERSION } from "../../src/core/platform.ts";
import { json, loopback } from "../loopback.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const BROWSER = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0";

test("the version is that of the package", () => {
  expect(VERSION).toBe(manifest.version);
});

describe("the User-Agent", () => {
  test("tells the client and its version", async () => {
    const server = await loopback();
    await server.client().GET("/api/v1/reloads");
    expect(server.last.headers["user-agent"]).toBe(`qlik-cloud-client/${VERSION}`);
  });

  test("goes with requests for tokens too", async () => {
    const server = await loopback(json({ access_token: "token" }));
    const auth = { clientId: "c", clientSecret: "s" };
    await server.client({ auth }).GET("/api/v1/reloads");
    expect(server.received.map(({ headers }) => headers["user-agent"])).toEqual([
      `qlik-cloud-client/${VERSION}`,
      `qlik-cloud-client/${VERSION}`,
    ]);
  });

  test("is the caller's where there is one, whatever its case", async () => {
    const server = await loopback();
    const qlik = server.client({ headers: { "User-Agent": "reporter/2" } });
    await qlik.GET("/api/v1/reloads");
    expect(server.last.headers["user-agent"]).toBe("reporter/2");
    await qlik.GET("/api/v1/reloads", { headers: { "USER-AGENT": "nightly/1" } });
    expect(server.last.headers["user-agent"]).toBe("nightly/1");
  });

  test("is left to a browser, which would ask the server's leave for another", async () => {
    const server = await loopback();
    vi.stubGlobal("navigator", { userAgent: BROWSER });
    await server.client().GET("/api/v1/reloads");
    expect(server.last.headers["user-agent"]).not.toContain("qlik");
    await server.client({ headers: { "user-agent": "own" } }).GET("/api/v1/reloads");
    expect(server.last.headers["user-agent"]).toBe("own");
  });

  test.each([
    [undefined, false],
    [{}, false],
    [{ product: "ReactNative", userAgent: undefined }, false],
    [{ userAgent: "Node.js/22" }, false],
    [{ userAgent: "Deno/2.5" }, false],
    [{ userAgent: "Cloudflare-Workers" }, false],
    [{ userAgent: BROWSER }, true],
  ])("knows by the navigator %j whether it is a browser: %j", (navigator, expected) => {
    vi.stubGlobal("navigator", navigator);
    expect(isBrowser()).toBe(expected);
  });
});

describe("qlik-api-version", () => {
  test("is sent when it is asked for", async () => {
    const server = await loopback();
    await server.client().GET("/api/v1/reloads");
    expect(server.last.headers["qlik-api-version"]).toBeUndefined();
    for (const apiVersion of ["2026-05", "latest"]) {
      await server.client({ apiVersion }).GET("/api/v1/reloads");
      expect(server.last.headers["qlik-api-version"]).toBe(apiVersion);
    }
  });

  test.each(["", "2026", "2026-5", "2026-05-01", "newest", "2026-05\n"])(
    "is refused when it is %j",
    (apiVersion) => {
      const make = (): unknown =>
        createQlikClient({ tenant: "t.eu.qlikcloud.com", auth: { apiKey: "key" }, apiVersion });
      expect(make).toThrow(QlikInputError);
      expect(make).toThrow("apiVersion");
    },
  );
});

test("traceparent and tracestate pass through, to each attempt", async () => {
  const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
  let asked = 0;
  const server = await loopback((response, request) => {
    json({}, asked++ ? 200 : 503)(response, request);
  });
  const headers = { traceparent, tracestate: "vendor=1" };
  const retry = { retries: 1, firstDelay: 0 };
  await server.client().GET("/api/v1/reloads", { headers, retry });
  expect(server.received).toHaveLength(2);
  for (const { headers: received } of server.received) expect(received).toMatchObject(headers);
});

/** What OpenTelemetry's instrumentation of undici, and of Node's fetch with it, does to a request. */
test("an instrumentation of the platform's fetch sees each attempt, and may add its header", async () => {
  let spans = 0;
  const trace = (message: unknown): void => {
    const { request } = message as { request: { addHeader(name: string, value: string): void } };
    request.addHeader(
      "traceparent",
      `00-${"a".repeat(32)}-${String(++spans).padStart(16, "0")}-01`,
    );
  };
  let asked = 0;
  const server = await loopback((response, request) => {
    json({}, asked++ ? 200 : 503)(response, request);
  });
  subscribe("undici:request:create", trace);
  try {
    await server.client().GET("/api/v1/reloads", { retry: { retries: 1, firstDelay: 0 } });
  } finally {
    unsubscribe("undici:request:create", trace);
  }
  expect(server.received.map(({ headers }) => headers["traceparent"])).toEqual([
    `00-${"a".repeat(32)}-0000000000000001-01`,
    `00-${"a".repeat(32)}-0000000000000002-01`,
  ]);
});
