import { describe, expect, expectTypeOf, it } from "vitest";
import {
  createQlikClient,
  QlikConnectionError,
  QlikInputError,
  QlikProtocolError,
  type QlikClient,
} from "../../src/index.ts";
import type { Fault, Tenant } from "../../src/testing.ts";
import { askFreely, open } from "./open.ts";
import { unaided } from "../no-retry.ts";

/** A client of faulty answers, which need not be as specified. */
function openFaulty(options: Parameters<typeof open>[0] = {}): {
  tenant: Tenant;
  qlik: QlikClient;
} {
  const { tenant } = open(options);
  const { origin, apiKey, fetch } = tenant;
  return {
    tenant,
    qlik: createQlikClient({ ...unaided, tenant: origin, auth: { apiKey }, fetch }),
  };
}

const types = (qlik: QlikClient): Promise<{ status: number; error?: unknown }> =>
  qlik.GET("/api/v1/spaces/types");

const countOf = async (qlik: QlikClient): Promise<number | undefined> =>
  (await qlik.GET("/api/v1/spaces")).data?.meta?.count;

const createSpace = (qlik: QlikClient): Promise<unknown> =>
  qlik.POST("/api/v1/spaces", { body: { name: "New", type: "shared" } });

describe("a fault", () => {
  it("applies to the operation that it names, as often as it says", async () => {
    const { tenant, qlik } = openFaulty();
    const fault = tenant.faults.add({ match: "GET /api/v1/spaces/types", times: 2, status: 503 });
    const statuses: number[] = [];
    for (let call = 0; call < 4; call++) statuses.push((await types(qlik)).status);
    expect(statuses).toEqual([503, 503, 200, 200]);
    expect(fault.hits).toBe(2);
    expect((await qlik.GET("/api/v1/spaces")).status).toBe(200);
  });

  it("applies to requests that a regular expression matches, and to HEAD", async () => {
    const { tenant, qlik } = openFaulty();
    tenant.faults.add({ match: /^GET \/api\/v1\/apps\/sal/g, status: 502 });
    tenant.faults.add({ match: "GET /api/v1/spaces/types", status: 503 });
    const app = (appId: string): Promise<{ status: number }> =>
      qlik.GET("/api/v1/apps/{appId}", { params: { path: { appId } } });
    expect([(await app("sales")).status, (await app("sales")).status]).toEqual([502, 502]);
    expect((await app("other")).status).toBe(404);
    expect((await qlik.HEAD("/api/v1/spaces/types")).status).toBe(503);
  });

  it("strikes everything by *, even what there isn't", async () => {
    const { tenant } = openFaulty();
    tenant.faults.add({ match: "*", status: 500 });
    expect((await askFreely(tenant, "GET", "/nothing")).status).toBe(500);
    expect((await askFreely(tenant, "POST", "/oauth/token")).status).toBe(500);
  });

  it("ends when it is removed, when all are cleared, and at a reset", async () => {
    const { tenant, qlik } = openFaulty();
    const { add, clear } = tenant.faults;
    const first = add({ match: "*", status: 500 });
    expect((await types(qlik)).status).toBe(500);
    first.remove();
    expect((await types(qlik)).status).toBe(200);
    add({ match: "*", status: 501 });
    clear();
    expect((await types(qlik)).status).toBe(200);
    add({ match: "*", status: 502 });
    tenant.reset();
    expect((await types(qlik)).status).toBe(200);
    expect(first.hits).toBe(1);
  });

  it("follows another in the order of adding, though waits add up", async () => {
    const { tenant, qlik } = openFaulty();
    tenant.faults.add({ match: "*", times: 1, status: 500, latency: "1s" });
    tenant.faults.add({ match: "*", times: 1, status: 503 });
    tenant.faults.add({ match: "*", times: 1, latency: "2s" });
    let status: number | undefined;
    const call = types(qlik).then((result) => (status = result.status));
    await tenant.advance("2.9s");
    expect(status).toBeUndefined();
    await tenant.advance("100ms");
    await call;
    expect(status).toBe(500);
    expect((await types(qlik)).status).toBe(503);
    expect((await types(qlik)).status).toBe(200);
  });

  it("strikes a share of the calls, by the seed", async () => {
    const struck = async (seed: number): Promise<string> => {
      const { tenant, qlik } = openFaulty({ seed });
      tenant.faults.add({ match: "*", share: 0.25, status: 500 });
      let calls = "";
      const run = async (): Promise<void> => {
        for (let call = 0; call < 100; call++) {
          calls += (await types(qlik)).status === 500 ? "x" : ".";
        }
      };
      await run();
      tenant.reset();
      tenant.faults.add({ match: "*", share: 0.25, status: 500 });
      await run();
      return calls;
    };
    const calls = await struck(1);
    expect(calls.slice(0, 100)).toBe(calls.slice(100));
    expect(calls).toBe(await struck(1));
    expect(calls).not.toBe(await struck(2));
    const count = calls.slice(0, 100).split("x").length - 1;
    expect(count).toBeGreaterThan(10);
    expect(count).toBeLessThan(40);
  });

  it("leaves ids as they are", async () => {
    const idWith = async (fault?: Fault): Promise<string | undefined> => {
      const { tenant, qlik } = openFaulty();
      if (fault) tenant.faults.add(fault);
      await types(qlik);
      return (await qlik.POST("/api/v1/apps", { body: {} })).data?.attributes.id;
    };
    expect(await idWith({ match: "*", share: 0.01, status: 500 })).toBe(await idWith());
  });

  it("is in the requests with the status that came of it, if any", async () => {
    const { tenant, qlik } = openFaulty();
    tenant.faults.add({ match: "*", times: 1, status: 503 });
    tenant.faults.add({ match: "*", times: 1, reset: true });
    await types(qlik);
    await expect(types(qlik)).rejects.toThrow(QlikConnectionError);
    const path = "/api/v1/spaces/types";
    expect(tenant.requests).toEqual([
      { method: "GET", path, query: {}, status: 503 },
      { method: "GET", path, query: {} },
    ]);
  });
});

describe("a status", () => {
  it("comes as an error of the gateway", async () => {
    const { tenant, qlik } = openFaulty();
    tenant.faults.add({ match: "*", status: 503 });
    expect(await types(qlik)).toMatchObject({
      status: 503,
      error: { errors: [{ code: "HTTP-503", title: "Injected fault" }] },
    });
  });

  it("responds with the given body and headers, and the service does nothing", async () => {
    const { tenant, qlik } = openFaulty();
    const body = { errors: [{ code: "X-1", title: "No" }] };
    const fault = { match: "POST /api/v1/spaces", status: 429, body } as const;
    const headers = { "Retry-After": "7", "Content-Type": "application/problem+json" };
    tenant.faults.add({ ...fault, headers });
    const rejected = await qlik.POST("/api/v1/spaces", { body: { name: "New", type: "shared" } });
    expect(rejected).toMatchObject({ status: 429, error: body });
    expect(rejected.response.headers.get("retry-after")).toBe("7");
    expect(rejected.response.headers.get("content-type")).toBe("application/problem+json");
    expect(await countOf(qlik)).toBe(1);
  });

  it.each<[Fault, string | null, string]>([
    [{ match: "*", status: 500, body: "No" }, "text/plain; charset=utf-8", "No"],
    [{ match: "*", status: 500, body: null }, null, ""],
    [{ match: "*", status: 204 }, null, ""],
    [{ match: "*", status: 200, body: [] }, "application/json", "[]"],
  ])("comes as %j", async (fault, contentType, text) => {
    const { tenant } = openFaulty();
    tenant.faults.add(fault);
    const response = await tenant.fetch(tenant.origin);
    expect(response.status).toBe(fault.status);
    expect(response.headers.get("content-type")).toBe(contentType);
    expect(await response.text()).toBe(text);
  });
});

describe("a lost connection", () => {
  it("rejects before anything is done", async () => {
    const { tenant, qlik } = openFaulty();
    tenant.faults.add({ match: "POST /api/v1/spaces", times: 1, reset: true });
    await expect(createSpace(qlik)).rejects.toThrow("ECONNRESET");
    expect(await countOf(qlik)).toBe(1);
    tenant.faults.add({ match: "*", reset: true });
    const error: unknown = await tenant.fetch(tenant.origin).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
  });

  it("breaks in the middle of an answer, when all is done", async () => {
    const { tenant, qlik } = openFaulty();
    tenant.faults.add({ match: "POST /api/v1/spaces", reset: "midway" });
    const lost = createSpace(qlik);
    await expect(lost).rejects.toThrow(QlikConnectionError);
    await expect(lost).rejects.toMatchObject({ status: 201 });
    expect(await countOf(qlik)).toBe(2);
  });

  it("sends the first half of the body, then an error", async () => {
    const { tenant } = openFaulty();
    tenant.faults.add({ match: "*", reset: "midway" });
    const headers = { authorization: `Bearer ${tenant.apiKey}` };
    const response = await tenant.fetch(`${tenant.origin}/api/v1/spaces/types`, { headers });
    const reader = response.body!.getReader();
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value)).toBe('{"data":["shared",');
    await expect(reader.read()).rejects.toThrow(TypeError);
  });

  it("takes along an answer without a body", async () => {
    const { tenant, qlik } = openFaulty();
    tenant.faults.add({ match: "DELETE /api/v1/spaces/{spaceId}", reset: "midway" });
    await qlik.DELETE("/api/v1/apps/{appId}", { params: { path: { appId: "sales" } } });
    const params = { path: { spaceId: "team" } };
    await expect(qlik.DELETE("/api/v1/spaces/{spaceId}", { params })).rejects.toThrow(
      QlikConnectionError,
    );
    expect(await countOf(qlik)).toBe(0);
  });

  it("breaks in the middle of a request, which is not handled then", async () => {
    const { tenant, qlik } = openFaulty();
    tenant.faults.add({ match: "POST /api/v1/spaces", reset: "upload" });
    await expect(createSpace(qlik)).rejects.toThrow(QlikConnectionError);
    expect(await countOf(qlik)).toBe(1);
  });
});

describe("a spoilt body", () => {
  it("ends in its middle", async () => {
    const { tenant, qlik } = openFaulty();
    tenant.faults.add({ match: "GET /api/v1/spaces/types", truncate: true });
    await expect(types(qlik)).rejects.toThrow(QlikProtocolError);
    await expect(types(qlik)).rejects.toMatchObject({ excerpt: '{"data":["shared",' });
  });

  it("is not JSON", async () => {
    const { tenant, qlik } = openFaulty();
    tenant.faults.add({ match: "POST /api/v1/spaces", times: 1, malformed: true });
    const spoilt = createSpace(qlik);
    await expect(spoilt).rejects.toThrow("not valid JSON");
    expect(await countOf(qlik)).toBe(2);
  });

  it("does not change an empty body", async () => {
    const { tenant, qlik } = openFaulty();
    tenant.faults.add({ match: "*", times: 2, truncate: true });
    await qlik.HEAD("/api/v1/spaces/types");
    await qlik.DELETE("/api/v1/apps/{appId}", { params: { path: { appId: "sales" } } });
    expect(tenant.requests.map(({ status }) => status)).toEqual([200, 200]);
  });

  it("is a proxy's page", async () => {
    const { tenant, qlik } = openFaulty();
    tenant.faults.add({ match: "POST /api/v1/spaces", times: 1, html: true });
    const rejected = await qlik.POST("/api/v1/spaces", { body: { name: "New", type: "shared" } });
    expect(rejected.status).toBe(502);
    expect(rejected.response.headers.get("content-type")).toMatch(/^text\/html/);
    expect(JSON.stringify(rejected.error)).toContain("Bad Gateway");
    expect(await countOf(qlik)).toBe(1);
    tenant.faults.add({ match: "*", html: "<p>Sign in</p>", status: 200 });
    await expect(types(qlik)).rejects.toThrow(QlikProtocolError);
  });
});

describe("an expired token", () => {
  it("is an API key for as long as the fault lasts", async () => {
    const { tenant, qlik } = open();
    tenant.faults.add({ match: "*", times: 1, expireToken: true });
    expect(await types(qlik)).toMatchObject({
      status: 401,
      error: { errors: [{ code: "HTTP-401", title: "The access token has expired" }] },
    });
    expect((await types(qlik)).status).toBe(200);
  });

  it("is an access token for good, so that a client has to get a new one", async () => {
    const { tenant, qlik } = open();
    const { clientId: client_id, clientSecret: client_secret } = tenant.oauthClient;
    let tokens = 0;
    let token = "";
    const renew = async (): Promise<void> => {
      const body = { grant_type: "client_credentials", client_id, client_secret } as const;
      token = (await qlik.POST("/oauth/token", { body })).data?.access_token ?? "";
      tokens++;
    };
    await renew();
    const machine = createQlikClient({
      ...unaided,
      tenant: tenant.origin,
      auth: { token: () => token },
      fetch: tenant.fetch,
    });
    tenant.faults.add({ match: "GET /api/v1/spaces/types", times: 1, expireToken: true });
    expect((await types(machine)).status).toBe(401);
    expect((await types(machine)).status).toBe(401);
    await renew();
    expect((await types(machine)).status).toBe(200);
    expect(tokens).toBe(2);
  });
});

describe("slowness", () => {
  it("is on the tenant's clock", async () => {
    const { tenant, qlik } = open();
    tenant.faults.add({ match: "POST /api/v1/spaces", latency: "2s" });
    let done = false;
    const call = createSpace(qlik).then(() => (done = true));
    await tenant.advance("1999ms");
    expect(done).toBe(false);
    expect(await countOf(qlik)).toBe(1);
    await tenant.advance(1);
    await call;
    expect(await countOf(qlik)).toBe(2);
  });

  it("of a body lets the head through at once", async () => {
    const { tenant } = open();
    tenant.faults.add({ match: "*", slowBody: "10s" });
    const headers = { authorization: `Bearer ${tenant.apiKey}` };
    const response = await tenant.fetch(`${tenant.origin}/api/v1/spaces/types`, { headers });
    expect(response.status).toBe(200);
    let text = "";
    let done = false;
    const reading = (async () => {
      const decoder = new TextDecoder();
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
        text += decoder.decode(chunk, { stream: true });
      }
      done = true;
    })();
    await tenant.advance("5s");
    expect(text).toBe('{"data":["shared');
    await tenant.advance("4999ms");
    expect(done).toBe(false);
    await tenant.advance(1);
    await reading;
    expect(JSON.parse(text)).toEqual({ data: ["shared", "managed", "data"] });
  });

  it("of a body ends even if it was not read in time", async () => {
    const { tenant } = open();
    tenant.faults.add({ match: "*", slowBody: "10s" });
    const headers = { authorization: `Bearer ${tenant.apiKey}` };
    const response = await tenant.fetch(`${tenant.origin}/api/v1/spaces/types`, { headers });
    await tenant.advance("10s");
    expect(await response.json()).toEqual({ data: ["shared", "managed", "data"] });
  });

  it("ends with the caller's signal, and nothing is done then", async () => {
    const { tenant, qlik } = open();
    tenant.faults.add({ match: "POST /api/v1/spaces", latency: "1h" });
    const controller = new AbortController();
    const reason = new Error("enough");
    const call = qlik.POST("/api/v1/spaces", {
      body: { name: "New", type: "shared" },
      signal: controller.signal,
    });
    const rejected = expect(call).rejects.toMatchObject({ cause: reason });
    await tenant.advance("1s");
    controller.abort(reason);
    await rejected;
    await tenant.advance("2h");
    expect(await countOf(qlik)).toBe(1);
  });

  it("of a body ends with the caller's signal", async () => {
    const { tenant } = open();
    tenant.faults.add({ match: "*", slowBody: "1h" });
    const controller = new AbortController();
    const headers = { authorization: `Bearer ${tenant.apiKey}` };
    const url = `${tenant.origin}/api/v1/spaces/types`;
    const response = await tenant.fetch(url, { headers, signal: controller.signal });
    const reason = new Error("enough");
    const rejected = expect(response.text()).rejects.toBe(reason);
    await tenant.advance("1s");
    controller.abort(reason);
    await rejected;
  });

  it("ends at a reset as a lost connection", async () => {
    const { tenant, qlik } = open();
    tenant.faults.add({ match: "GET /api/v1/spaces/types", latency: "1h" });
    tenant.faults.add({ match: "GET /api/v1/spaces", slowBody: "1h" });
    const calls = Promise.allSettled([types(qlik), qlik.GET("/api/v1/spaces")]);
    await tenant.advance("1s");
    tenant.reset();
    for (const outcome of await calls) {
      expect(outcome).toMatchObject({ status: "rejected" });
      expect((outcome as PromiseRejectedResult).reason).toBeInstanceOf(Error);
    }
  });
});

describe("adding a fault", () => {
  it.each<[unknown, string]>([
    [{ match: "POST /api/v1/relaods", status: 500 }, 'Did you mean "POST /api/v1/reloads"?'],
    [{ match: "HEAD /api/v1/reloads", status: 500 }, 'got "HEAD /api/v1/reloads"'],
    [{ status: 500 }, "match"],
    [{ match: "constructor", status: 500 }, "match"],
    [{ match: "*" }, "must have an effect"],
    [{ match: "*", reste: true }, 'Unknown option "fault.reste"'],
    [{ match: "*", reset: true, truncat: true }, 'Did you mean "fault.truncate"?'],
    [
      { match: "*", reset: true, truncate: true },
      '"fault.truncate" must not be combined with "fault.reset"',
    ],
    [{ match: "*", latency: 1, body: "x" }, '"fault.body" needs "fault.status"'],
    [{ match: "*", html: true, body: "x" }, '"fault.body" must not be combined with "fault.html"'],
    [{ match: "*", reset: "before" }, '"fault.reset" must be true, "midway" or "upload"'],
    [{ match: "*", status: 199 }, '"fault.status" must be'],
    [{ match: "*", status: 600 }, '"fault.status" must be'],
    [{ match: "*", status: "500" }, '"fault.status" must be'],
    [{ match: "*", status: 204, body: "x" }, "must be a response that can be sent"],
    [{ match: "*", status: 500, headers: { "a b": "c" } }, "must be a response that can be sent"],
    [{ match: "*", status: 500, times: 0 }, '"fault.times" must be'],
    [{ match: "*", status: 500, times: 1.5 }, '"fault.times" must be'],
    [{ match: "*", status: 500, share: 0 }, '"fault.share" must be'],
    [{ match: "*", status: 500, share: 2 }, '"fault.share" must be'],
    [{ match: "*", latency: "soon" }, '"fault.latency" must be a duration'],
    [{ match: "*", slowBody: -1 }, '"fault.slowBody" must be a duration'],
  ])("rejects %j", (fault, problem) => {
    const { tenant } = open();
    expect(() => tenant.faults.add(fault as Fault)).toThrow(QlikInputError);
    expect(() => tenant.faults.add(fault as Fault)).toThrow(problem);
  });

  it("is checked by the compiler", () => {
    const faults: Fault[] = [
      { match: "POST /api/v1/reloads", times: 2, reset: true },
      { match: /reloads/, share: 0.5, latency: "2s", status: 503, body: "x" },
      // @ts-expect-error: there is no such operation.
      { match: "POST /api/v1/relaods", reset: true },
      // @ts-expect-error: a fault has one effect.
      { match: "*", reset: true, truncate: true },
      // @ts-expect-error: a body goes with a status.
      { match: "*", body: "x" },
      // @ts-expect-error: a fault has an effect.
      { match: "*", times: 1 },
    ];
    expect(faults).toHaveLength(6);
    expectTypeOf<Extract<Fault, { reset: unknown }>["status"]>().toEqualTypeOf<undefined>();
  });
});
