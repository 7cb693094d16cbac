import { describe, expect, it, vi } from "vitest";
import { createQlikClient, QlikConnectionError, type QlikClient } from "../../src/index.ts";
import type { Tenant, TenantServer } from "../../src/testing.ts";
import { open } from "./open.ts";
import { unaided } from "../no-retry.ts";

/** A served tenant, a client of it over HTTP, and one that needs no server. */
async function listen(): Promise<
  AsyncDisposable & { tenant: Tenant; server: TenantServer; remote: QlikClient; qlik: QlikClient }
> {
  const { tenant, qlik } = open();
  const server = await tenant.listen();
  const remote = createQlikClient({
    ...unaided,
    tenant: server.origin,
    auth: { apiKey: tenant.apiKey },
  });
  return { tenant, server, remote, qlik, [Symbol.asyncDispose]: () => server.close() };
}

const get = (server: TenantServer, tenant: Tenant, init: RequestInit = {}): Promise<Response> =>
  fetch(`${server.origin}/api/v1/spaces/types`, {
    ...init,
    headers: { authorization: `Bearer ${tenant.apiKey}` },
  });

describe("over HTTP", () => {
  it("a lost connection is a socket that is destroyed", async () => {
    await using served = await listen();
    const { tenant, remote, qlik } = served;
    tenant.faults.add({ match: "POST /api/v1/spaces", times: 1, reset: true });
    const create = (): Promise<{ status: number }> =>
      remote.POST("/api/v1/spaces", { body: { name: "New", type: "shared" } });
    await expect(create()).rejects.toThrow(QlikConnectionError);
    expect((await qlik.GET("/api/v1/spaces")).data?.meta?.count).toBe(1);
    expect((await create()).status).toBe(201);
  });

  it("a connection lost midway sends the headers and half of the body", async () => {
    await using served = await listen();
    const { tenant, server } = served;
    tenant.faults.add({ match: "*", reset: "midway" });
    const response = await get(server, tenant);
    expect(response.status).toBe(200);
    const reader = response.body!.getReader();
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value)).toBe('{"data":["shared",');
    await expect(reader.read()).rejects.toThrow("terminated");
  });

  it("a slow body trickles on the tenant's clock, its head before it", async () => {
    await using served = await listen();
    const { tenant, server } = served;
    tenant.faults.add({ match: "*", slowBody: "10s" });
    const response = await get(server, tenant);
    const body: Promise<unknown> = response.json();
    await tenant.advance("10s");
    expect(await body).toEqual({ data: ["shared", "managed", "data"] });
  });

  it("latency is on the tenant's clock", async () => {
    await using served = await listen();
    const { tenant, server } = served;
    const fault = tenant.faults.add({ match: "*", latency: "1h" });
    const answer = get(server, tenant);
    await vi.waitFor(() => {
      expect(fault.hits).toBe(1);
    });
    await tenant.advance("1h");
    expect((await answer).status).toBe(200);
  });

  it("a caller that aborts ends its delay, and the service does nothing", async () => {
    await using served = await listen();
    const { tenant, remote, qlik } = served;
    const fault = tenant.faults.add({ match: "POST /api/v1/spaces", latency: "1h" });
    const controller = new AbortController();
    const call = remote.POST("/api/v1/spaces", {
      body: { name: "New", type: "shared" },
      signal: controller.signal,
    });
    await vi.waitFor(() => {
      expect(fault.hits).toBe(1);
    });
    controller.abort(new Error("enough"));
    await expect(call).rejects.toMatchObject({ name: "QlikAbortError" });
    await vi.waitFor(() => {
      expect(tenant.requests).toHaveLength(1);
    });
    expect(tenant.requests[0]).not.toHaveProperty("status");
    await tenant.advance("2h");
    expect((await qlik.GET("/api/v1/spaces")).data?.meta?.count).toBe(1);
  });

  it.each([
    [{ truncate: true }, (file: string) => file.slice(0, file.length / 2)],
    [{ malformed: true }, (file: string) => `${file},`],
  ] as const)("%j of a file shows in its length too", async (effect, broken) => {
    await using served = await listen();
    const { tenant, server } = served;
    const headers = { authorization: `Bearer ${tenant.apiKey}` };
    const exported = await fetch(`${server.origin}/api/v1/apps/sales/export`, {
      method: "POST",
      headers,
    });
    await tenant.advance("1m");
    const location = server.origin + (exported.headers.get("location") ?? "");
    const whole = await (await fetch(location, { headers })).text();
    tenant.faults.add({ match: "*", ...effect });
    const response = await fetch(location, { headers });
    const text = await response.text();
    expect(text).toBe(broken(whole));
    expect(response.headers.get("content-length")).toBe(String(text.length));
  });

  it("a header in Latin-1 stays what it is beside a body in UTF-8", async () => {
    await using served = await listen();
    const { tenant, server } = served;
    tenant.faults.add({ match: "*", status: 503, body: "日本", headers: { "x-name": "Zoë" } });
    const response = await get(server, tenant);
    expect(response.headers.get("x-name")).toBe("Zoë");
    expect(await response.text()).toBe("日本");
  });

  it.each([
    [{ truncate: true }, "application/json", '{"data":["shared",'],
    [{ malformed: true }, "application/json", '{"data":["shared","managed","data"]},'],
    [{ html: "<p>Hello</p>" }, "text/html; charset=utf-8", "<p>Hello</p>"],
    [{ status: 503, body: "No" }, "text/plain; charset=utf-8", "No"],
  ] as const)("%j comes as without a server", async (effect, contentType, text) => {
    await using served = await listen();
    const { tenant, server } = served;
    tenant.faults.add({ match: "*", ...effect });
    const response = await get(server, tenant);
    expect(response.headers.get("content-type")).toBe(contentType);
    expect(await response.text()).toBe(text);
  });
});
