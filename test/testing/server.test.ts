import { request } from "node:http";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import {
  createQlikClient,
  QlikConnectionError,
  QlikInputError,
  type QlikClient,
} from "../../src/index.ts";
import type { Tenant, TenantServer } from "../../src/testing.ts";
import { conforming } from "./conforms.ts";
import { open } from "./open.ts";
import { unaided } from "../no-retry.ts";

const clientOf = (origin: string, { apiKey }: Tenant): QlikClient =>
  createQlikClient({
    ...unaided,
    tenant: origin,
    auth: { apiKey },
    fetch: conforming((url, init) => fetch(url, init)),
  });

/** What fetch would not send. */
const raw = (
  server: TenantServer,
  options: { method?: string; path: string; headers?: Record<string, string> },
): Promise<{ status: number | undefined; body: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    request({ hostname, port, ...options }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (body += chunk));
      response.on("end", () => {
        resolve({ status: response.statusCode, body });
      });
    })
      .on("error", reject)
      .end();
  });

describe("listen()", () => {
  it("serves the same tenant over HTTP", async () => {
    const { tenant, qlik } = open();
    await using server = await tenant.listen();
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const remote = clientOf(server.origin, tenant);
    const started = await remote.POST("/api/v1/reloads", { body: { appId: "sales" } });
    expect(started.status).toBe(201);
    const params = { path: { reloadId: started.data?.id ?? "" } };
    await tenant.advance(300);
    const here = await qlik.GET("/api/v1/reloads/{reloadId}", { params });
    const there = await remote.GET("/api/v1/reloads/{reloadId}", { params });
    expect(here.data?.status).toBe("SUCCEEDED");
    expect({ ...there.data, links: undefined }).toEqual({ ...here.data, links: undefined });
  });

  it("links to where it was found", async () => {
    const { tenant } = open();
    await using server = await tenant.listen();
    const { data } = await clientOf(server.origin, tenant).GET("/api/v1/spaces");
    expect(data?.links?.self.href).toBe(`${server.origin}/api/v1/spaces`);
    const { body } = await raw(server, {
      path: "/api/v1/spaces",
      headers: { host: "localhost:4000", authorization: `Bearer ${tenant.apiKey}` },
    });
    expect(JSON.parse(body)).toMatchObject({
      links: { self: { href: "http://localhost:4000/api/v1/spaces" } },
    });
  });

  it("sends bodies, empty responses, HEAD and errors unchanged", async () => {
    const { tenant } = open();
    await using server = await tenant.listen();
    const qlik = clientOf(server.origin, tenant);
    const head = await qlik.HEAD("/api/v1/spaces/types");
    expect(head.status).toBe(200);
    expect(head.response.headers.get("content-type")).toBe("application/json");
    const name = "Größe 日本 😀";
    const space = await qlik.POST("/api/v1/spaces", { body: { name, type: "shared" } });
    expect(space.data?.name).toBe(name);
    const { headers } = space.response;
    expect(headers.get("content-length")).toBe(
      String(new TextEncoder().encode(JSON.stringify(space.data)).length),
    );
    const { data } = await qlik.POST("/api/v1/reloads", { body: { appId: "sales" } });
    const canceled = await qlik.POST("/api/v1/reloads/{reloadId}/actions/cancel", {
      params: { path: { reloadId: data?.id ?? "" } },
    });
    expect(canceled.status).toBe(204);
    const stranger = await fetch(`${server.origin}/api/v1/reloads`);
    expect(stranger.status).toBe(401);
    expect(stranger.headers.get("www-authenticate")).toBe("Bearer");
    expect(tenant.requests.map(({ status }) => status)).toEqual([200, 201, 201, 204, 401]);
  });

  it("answers 400 to an invalid request, and continues", async () => {
    const { tenant } = open();
    await using server = await tenant.listen();
    expect(await raw(server, { method: "TRACE", path: "/api/v1/reloads" })).toMatchObject({
      status: 401,
    });
    expect(await raw(server, { path: "/", headers: { host: "a b" } })).toMatchObject({
      status: 400,
    });
    expect(await raw(server, { path: "/" })).toMatchObject({ status: 401 });
    expect(await raw(server, { path: "//elsewhere/api/v1/reloads" })).toMatchObject({
      status: 401,
    });
    expect(tenant.requests.at(-1)?.path).toBe("//elsewhere/api/v1/reloads");
  });

  it("listens on the given port, and rejects when it is in use", async () => {
    const { tenant } = open();
    const first = await tenant.listen();
    const port = Number(new URL(first.origin).port);
    await expect(tenant.listen({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    await first.close();
    const second = await tenant.listen({ port });
    expect(second.origin).toBe(first.origin);
    await second.close();
  });

  it("can be closed several times", async () => {
    const { tenant } = open();
    const server = await tenant.listen();
    const qlik = clientOf(server.origin, tenant);
    await qlik.GET("/api/v1/spaces/types");
    await Promise.all([server.close(), server.close()]);
    await expect(qlik.GET("/api/v1/spaces/types")).rejects.toThrow(QlikConnectionError);
  });

  it("goes on after a reset, at its address", async () => {
    const { tenant } = open();
    await using server = await tenant.listen();
    const qlik = clientOf(server.origin, tenant);
    await qlik.POST("/api/v1/spaces", { body: { name: "New", type: "shared" } });
    tenant.reset();
    expect((await qlik.GET("/api/v1/spaces")).data?.meta?.count).toBe(1);
  });

  it("lets pages of other origins call, if asked to", async () => {
    const { tenant } = open();
    await using server = await tenant.listen({ cors: true });
    const [url, origin] = [`${server.origin}/api/v1/spaces`, "https://app.example"];
    const preflight = await fetch(url, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "DELETE",
        "access-control-request-headers": "authorization,if-match",
      },
    });
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-methods": "DELETE",
      "access-control-allow-headers": "authorization,if-match",
      "access-control-allow-credentials": "true",
    });
    // An error too: without the headers, the page could not read it.
    const response = await fetch(url, { headers: { origin } });
    expect(response.status).toBe(401);
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
    expect(response.headers.get("access-control-expose-headers")).toContain("content-type");
    expect(tenant.requests).toHaveLength(1);
  });

  it("lets pages of some origins call, if they are named", async () => {
    const { tenant } = open();
    await using server = await tenant.listen({ cors: ["https://app.example"] });
    const allowed = async (origin: string): Promise<string | null> =>
      (await fetch(server.origin, { headers: { origin } })).headers.get(
        "access-control-allow-origin",
      );
    expect(await allowed("https://app.example")).toBe("https://app.example");
    expect(await allowed("https://evil.example")).toBeNull();
    await expect(tenant.listen({ cors: ["app.example"] })).rejects.toThrow('"cors"');
  });

  it("names no other origin by default", async () => {
    const { tenant } = open();
    await using server = await tenant.listen();
    const headers = { origin: "https://app.example" };
    const response = await fetch(`${server.origin}/api/v1/spaces`, { headers });
    expect([...response.headers.keys()].filter((name) => name.startsWith("access-"))).toEqual([]);
  });

  it("listens on a host, and has an origin by which this machine reaches it", async () => {
    const { tenant } = open();
    for (const [host, named] of [
      ["localhost", "localhost"],
      ["0.0.0.0", "127.0.0.1"],
      ["127.0.0.1", "127.0.0.1"],
    ] as const) {
      await using server = await tenant.listen({ host });
      expect(new URL(server.origin).hostname).toBe(named);
      expect((await fetch(server.origin)).status).toBe(401);
    }
  });

  it("rejects wrong options, and platforms without servers", async () => {
    const { tenant } = open();
    await expect(tenant.listen({ cors: "*" as never })).rejects.toThrow(QlikInputError);
    await expect(tenant.listen({ hostname: "localhost" } as object)).rejects.toThrow('"hostname"');
    vi.stubGlobal("process", undefined);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    await expect(tenant.listen()).rejects.toThrow(QlikInputError);
  });
});
