import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createQlikClient, QlikConnectionError } from "../../src/index.ts";
import { ask, askFreely, open } from "./open.ts";
import { unaided } from "../no-retry.ts";

describe("fetch", () => {
  it("takes a string, a URL or a Request", async () => {
    const { tenant } = open();
    const url = new URL("/api/v1/spaces/types", tenant.origin);
    const headers = { authorization: `Bearer ${tenant.apiKey}` };
    for (const input of [url.href, url, new Request(url)]) {
      expect((await tenant.fetch(input, { headers })).status).toBe(200);
    }
  });

  it.each<[string, RequestInit]>([
    ["/", { method: "CONNECT" }],
    ["/", { method: "a b" }],
    ["/", { method: "GET", body: "x" }],
    ["/", { headers: { "a b": "c" } }],
  ])("rejects %s with %j, as the platform's does", async (path, init) => {
    const { tenant } = open();
    await expect(tenant.fetch(tenant.origin + path, init)).rejects.toThrow(TypeError);
    await expect(fetch(tenant.origin + path, init)).rejects.toThrow(TypeError);
    expect(tenant.requests).toEqual([]);
  });

  it("rejects an invalid URL, and one with a password", async () => {
    const { tenant } = open();
    for (const url of ["/api/v1/spaces", tenant.origin.replace("//", "//ann:secret@")]) {
      await expect(tenant.fetch(url)).rejects.toThrow(TypeError);
    }
  });

  it("sends bodies of all kinds, with the platform's content types", async () => {
    const { tenant } = open();
    const json = '{"appId":"none"}';
    const bodies: [BodyInit, string | undefined, number][] = [
      [json, "application/json", 403],
      [new TextEncoder().encode(json), "application/json", 403],
      [new Blob([json], { type: "application/json" }), undefined, 403],
      [new Blob([json]).stream(), "application/json", 403],
      [json, undefined, 400],
      [new URLSearchParams({ appId: "none" }), undefined, 400],
    ];
    for (const [body, contentType, status] of bodies) {
      const headers = new Headers({ authorization: `Bearer ${tenant.apiKey}` });
      if (contentType !== undefined) headers.set("content-type", contentType);
      const init: RequestInit & { duplex: "half" } = {
        method: "post",
        headers,
        body,
        duplex: "half",
      };
      const response = await tenant.fetch(`${tenant.origin}/api/v1/reloads`, init);
      expect(response.status).toBe(status);
    }
    expect(tenant.requests.slice(0, 4).map(({ body }) => body)).toEqual(
      Array.from({ length: 4 }, () => ({ appId: "none" })),
    );
  });

  it("reaches no other origin", async () => {
    const { tenant } = open();
    await expect(tenant.fetch("https://elsewhere.us.qlikcloud.com/")).rejects.toThrow(TypeError);
    const qlik = createQlikClient({
      ...unaided,
      tenant: "elsewhere.us.qlikcloud.com",
      auth: { apiKey: tenant.apiKey },
      fetch: tenant.fetch,
    });
    const call = qlik.GET("/api/v1/spaces/types");
    await expect(call).rejects.toThrow(QlikConnectionError);
    await expect(call).rejects.toThrow("is not the embedded tenant");
  });

  it("rejects with the signal's reason, and does nothing then", async () => {
    const { tenant, qlik } = open();
    const reason = new Error("enough");
    const call = qlik.POST("/api/v1/reloads", {
      body: { appId: "sales" },
      signal: AbortSignal.abort(reason),
    });
    await expect(call).rejects.toMatchObject({ cause: reason });
    expect(tenant.requests).toEqual([]);
  });

  it("leaves nothing behind on a signal", async () => {
    const { tenant } = open();
    const { signal } = new AbortController();
    let listeners = 0;
    signal.addEventListener = () => listeners++;
    await tenant.fetch(tenant.origin, { signal });
    expect(listeners).toBe(0);
  });
});

describe("requests", () => {
  it("lists requests and statuses", async () => {
    const { tenant, qlik } = open();
    await qlik.GET("/api/v1/reloads", { params: { query: { appId: "sales", limit: 5 } } });
    await qlik.POST("/api/v1/reloads", { body: { appId: "sales" } });
    expect(tenant.requests).toEqual([
      {
        method: "GET",
        path: "/api/v1/reloads",
        query: { appId: "sales", limit: "5" },
        status: 200,
      },
      {
        method: "POST",
        path: "/api/v1/reloads",
        query: {},
        body: { appId: "sales" },
        status: 201,
      },
    ]);
  });

  it("masks secrets", async () => {
    const { tenant } = open();
    const query = `access_token=abc&name=${tenant.apiKey}&query=eyJhbGciOi.eyJzdWIi.c2ln&limit=1`;
    await askFreely(tenant, "GET", `/api/v1/items/${tenant.apiKey}?${query}`);
    const [request] = tenant.requests;
    expect(request?.path).toBe("/api/v1/items/***");
    expect(request?.query).toEqual({ access_token: "***", name: "***", query: "***", limit: "1" });
    expect(JSON.stringify(request)).not.toContain(tenant.apiKey);
  });

  it("masks secrets in bodies", async () => {
    const { tenant } = open();
    const { clientId, clientSecret } = tenant.oauthClient;
    const fields = { client_id: clientId, client_secret: clientSecret, grant_type: "none" };
    const masked = { client_id: clientId, client_secret: "***", grant_type: "none" };
    const post = (contentType: string, body: string): Promise<Response> =>
      tenant.fetch(`${tenant.origin}/oauth/token`, {
        method: "POST",
        headers: { "content-type": contentType },
        body,
      });
    await post("application/json; charset=utf-8", JSON.stringify(fields));
    await post("application/x-www-form-urlencoded", new URLSearchParams(fields).toString());
    await post(
      "application/json",
      JSON.stringify([`key: ${tenant.apiKey}`, { a: "eyJhbGci.e30.x" }]),
    );
    await post("application/json", "{");
    expect(tenant.requests.map(({ body }) => body)).toEqual([
      masked,
      masked,
      ["key: ***", { a: "***" }],
      undefined,
    ]);
  });

  it("keeps no body of more than 100 kB", async () => {
    const { tenant } = open();
    for (const length of [99_980, 100_001]) {
      await ask(tenant, "POST", "/api/v1/reloads", { appId: "x".repeat(length) });
    }
    expect(tenant.requests.map((request) => "body" in request)).toEqual([true, false]);
  });

  it("are shown by logs of the tenant without its secrets", () => {
    const { tenant } = open();
    const { clientSecret } = tenant.oauthClient;
    for (const log of [inspect(tenant), JSON.stringify(tenant), inspect(tenant.oauthClient)]) {
      expect(log).toContain("***");
      expect(log).not.toContain(tenant.apiKey);
      expect(log).not.toContain(clientSecret);
    }
    expect({ ...tenant.oauthClient }.clientSecret).toBe(clientSecret);
  });

  it("keeps the newest ten thousand", async () => {
    const { tenant } = open();
    for (let call = 0; call < 20_500; call++) await tenant.fetch(`${tenant.origin}/${call}`);
    expect(tenant.requests).toHaveLength(10_000);
    expect(tenant.requests.at(-1)?.path).toBe("/20499");
  });
});

describe("seed and reset", () => {
  it("makes the same ids for the same seed, and other ids for another seed", async () => {
    const idsOf = async (seed: number | string): Promise<unknown[]> => {
      const { tenant, qlik } = open({ seed });
      const app = await qlik.POST("/api/v1/apps", { body: { attributes: { name: "A" } } });
      const space = await qlik.POST("/api/v1/spaces", { body: { name: "S", type: "shared" } });
      return [tenant.apiKey, app.data?.attributes.id, space.data?.id, space.data?.tenantId];
    };
    const ids = await idsOf(7);
    expect(await idsOf("7")).toEqual(ids);
    expect(ids[1]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(ids[2]).toMatch(/^[\da-f]{24}$/);
    expect(new Set([...ids, ...(await idsOf(8))]).size).toBe(8);
  });

  it("restores the initial state", async () => {
    const { tenant, qlik } = open();
    const start = async (): Promise<unknown> =>
      (await qlik.POST("/api/v1/reloads", { body: { appId: "sales" } })).data;
    const first = await start();
    await qlik.POST("/api/v1/spaces", { body: { name: "New", type: "data" } });
    await tenant.advance("1h");
    tenant.nextReload({ appId: "sales", status: "FAILED" });
    tenant.reset();
    expect(tenant.requests).toEqual([]);
    const spaces = await qlik.GET("/api/v1/spaces");
    expect(spaces.data?.data?.map(({ name }) => name)).toEqual(["Team"]);
    expect(await start()).toEqual(first);
    await tenant.advance("1h");
    const reloads = await qlik.GET("/api/v1/reloads");
    expect(reloads.data?.data.map(({ status }) => status)).toEqual(["SUCCEEDED"]);
  });
});
