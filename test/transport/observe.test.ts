import { describe, expect, expectTypeOf, test } from "vitest";
import {
  createQlikClient,
  type LogEvent,
  type QlikClient,
  type QlikClientOptions,
} from "../../src/index.ts";
import { createTenant, type Tenant } from "../../src/testing.ts";
import { json, loopback } from "../loopback.ts";
import { unaided } from "../no-retry.ts";

interface Told {
  readonly tenant: Tenant;
  readonly qlik: QlikClient;
  readonly events: LogEvent[];
}

/** A client of an embedded tenant with a manual clock, and what it tells. */
function told(options: Partial<QlikClientOptions> = {}): Told {
  const tenant = createTenant({
    clock: "manual",
    data: { apps: [{ id: "sales", name: "Sales" }] },
  });
  const events: LogEvent[] = [];
  const qlik = createQlikClient({
    tenant: tenant.origin,
    auth: { apiKey: tenant.apiKey },
    fetch: tenant.fetch,
    clock: tenant.clock,
    logger: (event) => events.push(event),
    ...options,
  });
  return { tenant, qlik, events };
}

describe("an attempt", () => {
  test("is told with what was asked and what came, by the allow-lists", async () => {
    const server = await loopback((response) => {
      response.writeHead(200, {
        "content-type": "application/json",
        "x-request-id": "r-1",
        "set-cookie": "a=b",
      });
      response.end("{}");
    });
    const events: LogEvent[] = [];
    const qlik = server.client({
      apiVersion: "2026-05",
      logger: (event) => events.push(event),
      headers: { "x-own": "1", "User-Agent": "reporter/2" },
    });
    await qlik.GET("/api/v1/reloads", { params: { query: { appId: "sales", limit: 5 } } });
    expect(events).toEqual([
      {
        type: "attempt",
        method: "GET",
        path: "/api/v1/reloads",
        attempt: 1,
        message: expect.stringMatching(/^GET \/api\/v1\/reloads: 200 after \d+ ms$/) as string,
        query: "appId=***&limit=5",
        status: 200,
        error: undefined,
        durationMs: expect.any(Number) as number,
        requestHeaders: { "qlik-api-version": "2026-05", "user-agent": "reporter/2" },
        responseHeaders: expect.objectContaining({
          "content-type": "application/json",
          "x-request-id": "r-1",
        }) as object,
      },
    ]);
    expect(events[0]).not.toHaveProperty("responseHeaders.set-cookie");
  });

  test("is told with the template of its path and how long it took", async () => {
    const { tenant, qlik, events } = told({ ...unaided });
    tenant.faults.add({ match: "GET /api/v1/reloads/{reloadId}", latency: 250 });
    const reading = qlik.GET("/api/v1/reloads/{reloadId}", {
      params: { path: { reloadId: "ann" } },
    });
    await tenant.advance(250);
    await reading;
    expect(events).toMatchObject([
      {
        path: "/api/v1/reloads/{reloadId}",
        durationMs: 250,
        status: 404,
        message: "GET /api/v1/reloads/{reloadId}: 404 after 250 ms",
      },
    ]);
    expect(JSON.stringify(events)).not.toContain("ann");
  });

  test("is told with the error's name when no whole answer came", async () => {
    const { tenant, qlik, events } = told({ ...unaided, timeout: 100 });
    tenant.faults.add({ match: "*", times: 1, reset: true });
    await expect(qlik.GET("/api/v1/spaces")).rejects.toThrow();
    tenant.faults.add({ match: "*", times: 1, truncate: true });
    await expect(qlik.GET("/api/v1/spaces")).rejects.toThrow();
    tenant.faults.add({ match: "*", times: 1, latency: 200 });
    const late = expect(qlik.GET("/api/v1/spaces")).rejects.toThrow();
    await tenant.advance(200);
    await late;
    expect(events).toMatchObject([
      { type: "attempt", error: "QlikConnectionError", status: undefined, responseHeaders: {} },
      { type: "attempt", error: "QlikProtocolError", status: 200 },
      { type: "attempt", error: "QlikTimeoutError", status: undefined, durationMs: 100 },
    ]);
  });

  test("is none when nothing was sent", async () => {
    const { qlik, events } = told({ ...unaided });
    const signal = AbortSignal.abort();
    await expect(qlik.GET("/api/v1/spaces", { signal })).rejects.toThrow();
    await expect(qlik.GET("/api/v1/spaces", { timeout: -1 })).rejects.toThrow();
    expect(events).toEqual([]);
  });
});

describe("everything else that happens is told too", () => {
  test("each repetition, between its attempts", async () => {
    const { tenant, qlik, events } = told();
    tenant.faults.add({ match: "*", times: 1, status: 503, headers: { "retry-after": "2" } });
    tenant.faults.add({ match: "*", times: 1, reset: true });
    const reading = qlik.GET("/api/v1/spaces");
    await tenant.advance("1m");
    await reading;
    expect(events).toMatchObject([
      { type: "attempt", attempt: 1, status: 503 },
      { type: "retry", attempt: 1, status: 503, delayMs: 2000, retryAfter: true },
      { type: "attempt", attempt: 2, error: "QlikConnectionError" },
      { type: "retry", attempt: 2, error: "QlikConnectionError", retryAfter: false },
      { type: "attempt", attempt: 3, status: 200 },
    ]);
  });

  test("each wait for a turn", async () => {
    const { tenant, qlik, events } = told({ rateLimit: { share: 1 / 250 }, retry: false });
    const asking = Promise.all(
      [1, 2].map((value) =>
        qlik.POST("/api/v1/reloads", { body: { appId: "sales", weight: value } }),
      ),
    );
    await tenant.advance("6m");
    await asking;
    expect(events.filter(({ type }) => type === "wait")).toMatchObject([
      {
        type: "wait",
        method: "POST",
        path: "/api/v1/reloads",
        budget: "POST /api/v1/reloads",
        durationMs: 303_000,
      },
    ]);
  });

  test("each token, with the attempts to get it", async () => {
    const { tenant, qlik, events } = told({ ...unaided, auth: createTenant().oauthClient });
    await expect(qlik.GET("/api/v1/spaces")).rejects.toMatchObject({ name: "QlikAuthError" });
    expect(events).toMatchObject([
      { type: "attempt", method: "POST", path: "/oauth/token", status: 401 },
      { type: "token", outcome: "failed", message: "no access token could be obtained: 401" },
    ]);
    events.length = 0;
    const good = createQlikClient({
      ...unaided,
      tenant: tenant.origin,
      auth: tenant.oauthClient,
      fetch: tenant.fetch,
      clock: tenant.clock,
      logger: (event) => events.push(event),
    });
    await good.GET("/api/v1/spaces");
    expect(events).toMatchObject([
      { type: "attempt", path: "/oauth/token", query: "" },
      { type: "token", outcome: "fetched", expiresAt: tenant.clock.now() + 6 * 3_600_000 },
      { type: "attempt", path: "/api/v1/spaces" },
    ]);
  });
});

describe("the announced end of an operation", () => {
  const announcing = (headers: Record<string, string>): Parameters<typeof loopback>[0] => {
    return (response, request) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      json({})(response, request);
    };
  };

  /** The deprecations that are told of two readings of one operation and one of another. */
  async function toldOf(headers: Record<string, string>): Promise<LogEvent[]> {
    const events: LogEvent[] = [];
    const server = await loopback(announcing(headers));
    const qlik = server.client({
      warnDeprecated: true,
      logger: (event) => events.push(event),
    });
    const path = { path: { reloadId: "1" } };
    await qlik.GET("/api/v1/reloads/{reloadId}", { params: path });
    await qlik.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId: "2" } } });
    await qlik.HEAD("/api/v1/reloads/{reloadId}", { params: path });
    await qlik.GET("/api/v1/spaces/types");
    return events.filter(({ type }) => type === "deprecation");
  }

  test("is told once an operation", async () => {
    const deprecation = "@1767225600";
    const sunset = "Tue, 29 Sep 2026 00:00:00 GMT";
    const link = '<https://qlik.dev/changelog>; rel="deprecation"';
    expect(await toldOf({ deprecation, sunset, link })).toEqual([
      {
        type: "deprecation",
        method: "GET",
        path: "/api/v1/reloads/{reloadId}",
        attempt: 1,
        message: `GET /api/v1/reloads/{reloadId} is deprecated and may be removed from ${sunset} on.`,
        deprecation,
        replacedBy: undefined,
        sunset,
        link,
      },
      expect.objectContaining({ path: "/api/v1/spaces/types" }),
    ]);
  });

  test.each([
    { deprecation: "@1767225600" },
    { sunset: "Tue, 29 Sep 2026 00:00:00 GMT" },
    { link: "<https://qlik.dev>; rel=sunset" },
    { link: '<https://a.example>; rel="next", <https://qlik.dev>; rel="help deprecation"' },
  ])("is told by %j", async (headers) => {
    expect(await toldOf(headers)).toHaveLength(2);
  });

  test("is not told by other links", async () => {
    expect(await toldOf({ link: '<https://deprecation.example/sunset>; rel="next"' })).toEqual([]);
  });

  test("is told of no more than a thousand paths that are not described", async () => {
    const events: LogEvent[] = [];
    const qlik = createQlikClient({
      ...unaided,
      warnDeprecated: true,
      tenant: "t.eu.qlikcloud.com",
      auth: { apiKey: "key" },
      fetch: () => Promise.resolve(new Response("", { headers: { deprecation: "@1" } })),
      logger: (event) => events.push(event),
    });
    for (let id = 0; id < 1010; id++) await qlik.GET(`/api/v1/old/${id}` as "/api/v1/reloads");
    expect(events.filter(({ type }) => type === "deprecation")).toHaveLength(1000);
  });
});

test("events are told apart by their type", () => {
  expectTypeOf<LogEvent["type"]>().toEqualTypeOf<
    "attempt" | "retry" | "wait" | "token" | "deprecation" | "warning"
  >();
  expectTypeOf<Extract<LogEvent, { type: "retry" }>["delayMs"]>().toEqualTypeOf<number>();
  createQlikClient({
    tenant: "t.eu.qlikcloud.com",
    auth: { apiKey: "key" },
    logger: async (event) => {
      await Promise.resolve(event.message);
    },
  });
});
