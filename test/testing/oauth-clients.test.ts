import { describe, expect, it } from "vitest";
import type { QlikThrowingClient } from "../../src/index.ts";
import type { Tenant } from "../../src/testing.ts";
import { actAs, as, eventsOf, openAsAnn } from "./acting.ts";

const CLIENTS = "/api/v1/oauth-clients";
const IMPERSONATION = "urn:qlik:oauth:user-impersonation";

interface Created {
  clientId: string;
  clientSecret: string;
}

const create = (ann: QlikThrowingClient): Promise<Created> =>
  ann.POST(CLIENTS, {
    body: {
      appType: "web",
      clientName: "CI",
      allowedScopes: ["user_default"],
      allowedGrantTypes: ["client_credentials", IMPERSONATION],
    },
  });

async function tokenOf(tenant: Tenant, { clientId, clientSecret }: Created): Promise<string> {
  const grant_type = "client_credentials" as const;
  const body = { grant_type, client_id: clientId, client_secret: clientSecret };
  return (await as(tenant, "none").POST("/oauth/token", { body })).access_token;
}

describe("OAuth clients", () => {
  it("get tokens, as themselves and as users", async () => {
    const { tenant, ann } = openAsAnn();
    const client = await create(ann);
    const bot = as(tenant, await tokenOf(tenant, client));
    expect(await bot.GET("/api/v1/users/me")).toMatchObject({
      id: client.clientId,
      subject: `qlikbot\\${client.clientId}`,
    });
    const bob = await actAs(tenant, "bob", client);
    expect(await bob.GET("/api/v1/users/me")).toMatchObject({ id: "bob" });
    const params = { path: { id: client.clientId } };
    const shown = await ann.GET(`${CLIENTS}/{id}`, { params });
    expect(shown).toMatchObject({ clientSecrets: [{ createdBy: "ann" }] });
    expect(JSON.stringify(shown)).not.toContain(client.clientSecret);
    expect(await bob.GET(`${CLIENTS}/{id}`, { params })).not.toHaveProperty("clientSecrets");
    const query = { filter: 'clientName eq "ci"' };
    const { data } = await ann.GET(CLIENTS, { params: { query } });
    expect(data).toHaveLength(1);
  });

  it("have at most five secrets, each with a hint", async () => {
    const { tenant, ann } = openAsAnn();
    const client = await create(ann);
    const params = { path: { id: client.clientId } };
    const add = (): Promise<Created & { hint: string }> =>
      ann.POST(`${CLIENTS}/{id}/client-secrets`, { params });
    const second = await add();
    for (let count = 2; count < 5; count++) await add();
    await expect(add()).rejects.toMatchObject({ status: 409 });
    await tokenOf(tenant, second);
    const path = { id: client.clientId, hint: second.hint };
    await ann.DELETE(`${CLIENTS}/{id}/client-secrets/{hint}`, { params: { path } });
    await expect(tokenOf(tenant, second)).rejects.toThrow();
    await tokenOf(tenant, client);
  });

  it("get a secret when they begin to use one", async () => {
    const { tenant, ann } = openAsAnn();
    const body = { appType: "native", clientName: "Desktop" } as const;
    const { clientId } = await ann.POST(CLIENTS, { body });
    const { data } = {
      data: await ann.PATCH(`${CLIENTS}/{id}`, {
        params: { path: { id: clientId } },
        body: [
          { op: "add", path: "/allowedAuthMethods", value: ["client_secret"] },
          { op: "add", path: "/allowedGrantTypes", value: ["client_credentials"] },
        ],
      }),
    };
    await tokenOf(tenant, { clientId, clientSecret: data!.clientSecret });
  });

  it("are published and configured", async () => {
    const { ann } = openAsAnn();
    const { clientId } = await create(ann);
    const params = { path: { id: clientId } };
    await ann.POST(`${CLIENTS}/{id}/actions/publish`, { params });
    const config = `${CLIENTS}/{id}/connection-configs/me` as const;
    const body = [{ op: "replace", path: "/consentMethod", value: "trusted" } as const];
    await ann.PATCH(config, { params, body });
    expect(await ann.GET(config, { params })).toMatchObject({ consentMethod: "trusted" });
    expect(await ann.GET(`${CLIENTS}/{id}`, { params })).toHaveProperty("publishedAt");
    await ann.DELETE(config, { params });
    await expect(ann.GET(config, { params })).rejects.toMatchObject({ status: 404 });
  });

  it("are deleted with their tokens", async () => {
    const { tenant, ann } = openAsAnn();
    const client = await create(ann);
    const token = await tokenOf(tenant, client);
    const path = { id: client.clientId };
    const remove = (confirmed: string): Promise<unknown> =>
      ann.DELETE(`${CLIENTS}/{id}`, {
        params: { path, header: { "qlik-confirm-delete": confirmed } },
      });
    await expect(remove("other")).rejects.toMatchObject({ status: 400 });
    await remove(client.clientId);
    await expect(as(tenant, token).GET("/api/v1/users")).rejects.toMatchObject({ status: 401 });
    await expect(tokenOf(tenant, client)).rejects.toThrow();
    expect(await eventsOf(ann)).toContain("v1.oauth-client.deleted");
  });
});

describe("OAuth tokens", () => {
  it("are listed and revoked", async () => {
    const { tenant, ann } = openAsAnn();
    const bob = await actAs(tenant, "bob");
    const { data } = await bob.GET("/api/v1/oauth-tokens");
    expect(data).toMatchObject([{ userId: "bob" }]);
    const params = { path: { tokenId: data[0]!.id } };
    await ann.DELETE("/api/v1/oauth-tokens/{tokenId}", { params });
    await expect(bob.GET("/api/v1/users")).rejects.toMatchObject({ status: 401 });
    const { clientId, clientSecret } = tenant.oauthClient;
    const token = await tokenOf(tenant, { clientId, clientSecret });
    await ann.POST("/oauth/revoke", { body: { token } });
    await expect(as(tenant, token).GET("/api/v1/users")).rejects.toMatchObject({ status: 401 });
    expect(await eventsOf(ann)).toContain("oauth-token.revoked");
  });
});
