import { describe, expect, it } from "vitest";
import { as, eventsOf, openAsAnn } from "./acting.ts";

const PROVIDERS = "/api/v1/identity-providers";
const OPTIONS = {
  clientId: "qlik",
  clientSecret: "secret",
  realm: "corp",
  discoveryUrl: "https://idp.example/.well-known/openid-configuration",
  claimsMapping: { sub: ["/sub"], name: ["/name"] },
};
const OIDC = { provider: "okta", protocol: "OIDC", interactive: true } as const;
const JWT = {
  provider: "external",
  protocol: "jwtAuth",
  options: { issuer: "corp", staticKeys: [{ kid: "k", pem: "-----BEGIN PUBLIC KEY-----" }] },
} as const;

describe("the tenant", () => {
  it("is found by a redirect, and changed by administrators", async () => {
    const { tenant, ann } = openAsAnn();
    const { id: tenantId, status } = await ann.GET("/api/v1/tenants/me");
    expect(status).toBe("active");
    const params = { path: { tenantId } };
    const body = [{ op: "replace", path: "/name", value: "Corp" } as const];
    await ann.PATCH("/api/v1/tenants/{tenantId}", { params, body });
    expect(await ann.GET("/api/v1/tenants/me")).toMatchObject({ name: "Corp" });
    const bob = as(tenant, tenant.apiKeyOf("bob"));
    const refused = bob.PATCH("/api/v1/tenants/{tenantId}", { params, body });
    await expect(refused).rejects.toMatchObject({ status: 403 });
  });

  it("creates another one, with a hostname", async () => {
    const { ann } = openAsAnn();
    const created = await ann.POST("/api/v1/tenants", { body: { datacenter: "us-east-1" } });
    const hostnames = [`${created.id}.us.qlikcloud.com`];
    expect(created).toMatchObject({ hostnames, status: "active", datacenter: "us-east-1" });
  });

  it("is deactivated and reactivated when its hostname is confirmed", async () => {
    const { ann } = openAsAnn();
    const { id: tenantId, hostnames = [] } = await ann.GET("/api/v1/tenants/me");
    const paramsOf = (hostname: string) => ({
      path: { tenantId },
      header: { "qlik-confirm-hostname": hostname },
    });
    const deactivate = "/api/v1/tenants/{tenantId}/actions/deactivate";
    const other = ann.POST(deactivate, { params: paramsOf("other.us.qlikcloud.com") });
    await expect(other).rejects.toMatchObject({ status: 412 });
    const params = paramsOf(hostnames[0]!);
    const { status, estimatedPurgeDate } = await ann.POST(deactivate, { params });
    expect([status, estimatedPurgeDate]).toEqual(["disabled", "2026-01-31T00:00:00.000Z"]);
    await ann.POST("/api/v1/tenants/{tenantId}/actions/reactivate", { params, body: {} });
    expect(await ann.GET("/api/v1/tenants/me")).toMatchObject({ status: "active" });
    expect(await eventsOf(ann)).toEqual(["v1.tenant.deactivated", "v1.tenant.reactivated"]);
  });
});

describe("identity providers", () => {
  it("whose options are not tested yet cannot be changed in them: 400", async () => {
    const { ann } = openAsAnn();
    const body = { ...OIDC, pendingOptions: OPTIONS };
    const { id = "" } = await ann.POST(PROVIDERS, { body: body });
    const patch = [{ op: "replace", path: "/options/realm", value: "corp2" } as const];
    await expect(
      ann.PATCH(`${PROVIDERS}/{id}`, { params: { path: { id } }, body: patch }),
    ).rejects.toMatchObject({ status: 400 });
  });

  it("with which users log in are active one at a time", async () => {
    const { ann } = openAsAnn();
    const body = { ...OIDC, options: OPTIONS, skipVerify: true };
    expect(await ann.GET(`${PROVIDERS}/me/meta`)).toHaveProperty("userPortalLink");
    const first = await ann.POST(PROVIDERS, { body });
    const second = await ann.POST(PROVIDERS, { body });
    const jwt = await ann.POST(PROVIDERS, { body: JWT as never });
    expect([second.active, jwt.active, jwt.interactive]).toEqual([true, true, false]);
    const status = await ann.GET(`${PROVIDERS}/status`);
    expect(status.active_interactive_idps_count).toBe(1);
    const active = [{ op: "replace", path: "/active", value: true } as const];
    const paramsOf = (id = ""): { path: { id: string } } => ({ path: { id } });
    await ann.PATCH(`${PROVIDERS}/{id}`, { params: paramsOf(first.id), body: active });
    const read = await ann.GET(`${PROVIDERS}/{id}`, { params: paramsOf(second.id) });
    expect(read.active).toBe(false);
    const refused = ann.PATCH(`${PROVIDERS}/{id}`, { params: paramsOf(jwt.id), body: active });
    await expect(refused).rejects.toMatchObject({ status: 400 });
    expect(await ann.GET(`${PROVIDERS}/me/meta`)).toEqual({});
    await ann.DELETE(`${PROVIDERS}/{id}`, { params: paramsOf(first.id) });
  });

  it("are used after their configuration was tested", async () => {
    const { tenant, ann } = openAsAnn();
    const headers = {
      authorization: `Bearer ${tenant.apiKey}`,
      "content-type": "application/json",
    };
    const created = await tenant.fetch(tenant.origin + PROVIDERS, {
      method: "POST",
      headers,
      body: JSON.stringify({ ...OIDC, pendingOptions: OPTIONS }),
    });
    const { id, active, pendingState } = (await created.json()) as Record<string, string>;
    expect([active, pendingState]).toEqual([false, "pending"]);
    const version = created.headers.get("qlik-idp-popts")!;
    const promote = (match: string): Promise<unknown> =>
      ann.PATCH(`${PROVIDERS}/{id}`, {
        params: { path: { id: id! }, header: { "QLIK-IDP-POPTS-MATCH": match } },
        body: [{ op: "promote-options" }, { op: "replace", path: "/active", value: true }],
      });
    await expect(promote(crypto.randomUUID())).rejects.toMatchObject({ status: 412 });
    await expect(promote(version)).rejects.toMatchObject({ status: 400 });
    await tenant.advance("1s");
    await promote(version);
    const read = await ann.GET(`${PROVIDERS}/{id}`, { params: { path: { id: id! } } });
    expect(read).toMatchObject({ active: true, options: { clientId: "qlik" } });
  });
});

describe("web integrations", () => {
  it("have origins, and administrators", async () => {
    const { tenant, ann } = openAsAnn();
    const body = { name: "Portal", validOrigins: ["https://portal.example"] };
    const { id } = await ann.POST("/api/v1/web-integrations", { body });
    expect(id).toBeDefined();
    const wrong = { ...body, validOrigins: ["https://portal.example/path"] };
    const create = ann.POST("/api/v1/web-integrations", { body: wrong });
    await expect(create).rejects.toMatchObject({ status: 400 });
    const bob = as(tenant, tenant.apiKeyOf("bob"));
    const refused = bob.POST("/api/v1/web-integrations", { body });
    await expect(refused).rejects.toMatchObject({ status: 403 });
    expect(await eventsOf(ann)).toEqual(["web-integration.created"]);
  });
});

it("CSRF tokens are in a header", async () => {
  const { tenant } = openAsAnn();
  const headers = { authorization: `Bearer ${tenant.apiKey}` };
  const response = await tenant.fetch(`${tenant.origin}/api/v1/csrf-token`, { headers });
  expect(response.status).toBe(204);
  expect(response.headers.get("qlik-csrf-token")).toMatch(/^[0-9a-f]{32}$/);
});
