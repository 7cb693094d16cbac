import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createQlikClient, QlikInputError, type QlikClient } from "../../src/index.ts";
import { createTenant, type Tenant, type TenantData } from "../../src/testing.ts";
import type { ClientCredentialsGrant, OAuthTokenRequest } from "../../src/types.ts";
import { conforming, conforms } from "./conforms.ts";
import { detailOf, open } from "./open.ts";
import { unaided } from "../no-retry.ts";

const clientOf = (tenant: Tenant, token: string): QlikClient =>
  createQlikClient({
    ...unaided,
    tenant: tenant.origin,
    auth: { token },
    fetch: conforming(tenant.fetch),
  });

const DATA: TenantData = {
  users: [{ id: "ann", subject: "corp\\ann" }, { id: "bob" }, { id: "cat", apiKey: "cats-key" }],
  spaces: [{ id: "team", name: "Team" }],
};

/** The id of a space's owner is that of who has created it. */
async function whoIs(qlik: QlikClient): Promise<string | undefined> {
  const { data } = await qlik.POST("/api/v1/apps", { body: {} });
  return data?.attributes.ownerId;
}

describe("API keys", () => {
  it("identify their users", async () => {
    const { tenant } = open({ data: DATA });
    expect(tenant.apiKeyOf("ann")).toBe(tenant.apiKey);
    expect(tenant.apiKeyOf("cat")).toBe("cats-key");
    for (const id of ["ann", "bob", "cat"]) {
      expect(await whoIs(clientOf(tenant, tenant.apiKeyOf(id)))).toBe(id);
    }
  });

  it("are returned for users only", () => {
    const { tenant } = open({ data: DATA });
    expect(() => tenant.apiKeyOf("none")).toThrow(QlikInputError);
    expect(() => tenant.apiKeyOf(tenant.oauthClient.clientId)).toThrow(QlikInputError);
  });

  it("make administrators of the first user, or of whom the data say", async () => {
    const { tenant } = open({
      data: {
        users: [{ id: "ann", admin: false }, { id: "bob" }, { id: "cat", admin: true }],
        spaces: [{ id: "s", name: "S", ownerId: "bob" }],
      },
    });
    const statuses = await Promise.all(
      ["ann", "bob", "cat"].map(async (id) => {
        const qlik = clientOf(tenant, tenant.apiKeyOf(id));
        const { data } = await qlik.GET("/api/v1/spaces");
        return data?.data?.length;
      }),
    );
    expect(statuses).toEqual([0, 1, 1]);
  });

  it.each<[TenantData, string]>([
    [{ users: [{ apiKey: "" }] }, '"data.users[0].apiKey" must be'],
    [{ users: [{ apiKey: "a b" }] }, "data.users[0].apiKey"],
    [{ users: [{ apiKey: "a" }, { apiKey: "a" }] }, 'users[1].apiKey" must be unique'],
    [{ users: [{ id: "a" }, { id: "a" }] }, "data.users[1].id"],
    [{ users: [{ id: "a" }], oauthClients: [{ clientId: "a" }] }, "data.oauthClients[0].clientId"],
    [{ oauthClients: [{ clientSecret: "é" }] }, "data.oauthClients[0].clientSecret"],
  ])("are rejected as in %j", (data, problem) => {
    expect(() => createTenant({ data })).toThrow(QlikInputError);
    expect(() => createTenant({ data })).toThrow(problem);
  });
});

/** A tenant, a client that needs no token, and what that client gets for a body. */
function openOAuth(data: TenantData = DATA): {
  tenant: Tenant;
  machine: ClientCredentialsGrant;
  getToken: (body: OAuthTokenRequest) => Promise<string>;
  rejected: (body: OAuthTokenRequest) => Promise<[number, string]>;
} {
  const { tenant, qlik } = open({ data });
  const { clientId: client_id, clientSecret: client_secret } = tenant.oauthClient;
  return {
    tenant,
    machine: { grant_type: "client_credentials", client_id, client_secret },
    async getToken(body) {
      const { data: token, error } = await qlik.POST("/oauth/token", { body });
      if (!token) throw new Error(JSON.stringify(error));
      return token.access_token;
    },
    async rejected(body) {
      const { status, error } = await qlik.POST("/oauth/token", { body });
      return [status, detailOf(error)];
    },
  };
}

describe("access tokens", () => {
  it("make a machine a bot user with the client's id", async () => {
    const { tenant, machine, getToken } = openOAuth();
    const qlik = clientOf(tenant, await getToken(machine));
    expect(await whoIs(qlik)).toBe(tenant.oauthClient.clientId);
    // Without a role in a space, a bot sees nothing of it.
    expect((await qlik.GET("/api/v1/spaces")).data?.data).toEqual([]);
  });

  it.each([
    { field: "userId", value: "bob" },
    { field: "subject", value: "embedded\\bob" },
  ] as const)("let a client act as the user with %j", async (user_lookup) => {
    const { tenant, machine, getToken } = openOAuth();
    const grant_type = "urn:qlik:oauth:user-impersonation";
    const token = await getToken({ ...machine, grant_type, user_lookup });
    expect(await whoIs(clientOf(tenant, token))).toBe("bob");
  });

  it("are issued for forms too, with nested parts as JSON", async () => {
    const { tenant, machine } = openOAuth();
    const forms = [
      { ...machine },
      {
        ...machine,
        grant_type: "urn:qlik:oauth:user-impersonation",
        user_lookup: JSON.stringify({ field: "subject", value: "corp\\ann" }),
      },
    ];
    for (const form of forms) {
      const body = new URLSearchParams(form as Record<string, string>);
      const response = await tenant.fetch(`${tenant.origin}/oauth/token`, { method: "POST", body });
      expect(response.status).toBe(200);
      conforms("POST /oauth/token", 200, await response.json());
    }
  });

  it("hold for six hours of the tenant's clock", async () => {
    const { tenant, machine, getToken } = openOAuth();
    const { data } = await clientOf(tenant, "none").POST("/oauth/token", { body: machine });
    expect(data).toMatchObject({
      token_type: "bearer",
      expires_in: 21_600,
      expires_at: "2026-01-01T06:00:00.000Z",
      scope: "user_default",
    });
    const qlik = clientOf(tenant, data?.access_token ?? "");
    await tenant.advance(6 * 3_600_000 - 1);
    expect((await qlik.GET("/api/v1/spaces")).status).toBe(200);
    await tenant.advance(1);
    const expired = await qlik.GET("/api/v1/spaces");
    expect(expired).toMatchObject({
      status: 401,
      error: { errors: [{ code: "HTTP-401", title: "The access token has expired" }] },
    });
    expect(expired.response.headers.get("www-authenticate")).toBe("Bearer");
    const renewed = clientOf(tenant, await getToken(machine));
    expect((await renewed.GET("/api/v1/spaces")).status).toBe(200);
  });

  it("look like JSON Web Tokens, for clients that look into theirs", async () => {
    const { machine, getToken } = openOAuth({ users: [{ id: "größe" }] });
    const token = await getToken({
      ...machine,
      grant_type: "urn:qlik:oauth:user-impersonation",
      user_lookup: { field: "userId", value: "größe" },
    });
    const [, payload = ""] = token.split(".");
    expect(JSON.parse(Buffer.from(payload, "base64url").toString())).toMatchObject({
      sub: "größe",
      subType: "user",
      iat: 1_767_225_600,
      exp: 1_767_247_200,
    });
  });

  it("are not valid after a reset", async () => {
    const { tenant, machine, getToken } = openOAuth();
    const token = await getToken(machine);
    tenant.reset();
    expect((await clientOf(tenant, token).GET("/api/v1/spaces")).status).toBe(401);
    // Begun anew, the tenant gives the same token as the first time.
    expect(await getToken(machine)).toBe(token);
  });

  it("don't show in requests", async () => {
    const { tenant, machine, getToken } = openOAuth();
    const token = await getToken(machine);
    await tenant.fetch(`${tenant.origin}/api/v1/${token}?a=${token}&b=${machine.client_id}`);
    expect(inspect(tenant.requests, { depth: null })).not.toContain(token.slice(0, 20));
    expect(tenant.requests[1]?.query["b"]).toBe(machine.client_id);
  });

  it("have the requested scopes, if the client has them", async () => {
    const { tenant, machine, rejected } = openOAuth({
      oauthClients: [{ clientId: "c", clientSecret: "s", scopes: ["user_default", "admin.apps"] }],
    });
    const scopeOf = async (scope?: string): Promise<string | undefined> => {
      const body = { ...machine, ...(scope !== undefined && { scope }) } as OAuthTokenRequest;
      return (await clientOf(tenant, "none").POST("/oauth/token", { body })).data?.scope;
    };
    expect(await scopeOf()).toBe("user_default admin.apps");
    expect(await scopeOf("")).toBe("user_default admin.apps");
    expect(await scopeOf("admin.apps")).toBe("admin.apps");
    expect(await rejected({ ...machine, scope: "admin.spaces" })).toEqual([
      400,
      "/scope must be scopes of the client, got admin.spaces",
    ]);
  });

  it.each<[string, object, number, string]>([
    ["an unknown client", { client_id: "none" }, 401, "No client has this client_id."],
    ["a wrong secret", { client_secret: "wrong" }, 401, "The client_secret is not valid."],
    ["no secret", { client_secret: undefined }, 401, "The client_secret is not valid."],
    ["an assertion", { client_assertion: "a.b.c" }, 400, "/client_assertion is not supported"],
    [
      "another grant",
      {
        grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
        subject_token: "t",
        subject_token_type: "urn:ietf:params:oauth:token-type:access_token",
        purpose: "websocket",
      },
      400,
      "/grant_type must be supported",
    ],
    [
      "an unknown refresh token",
      { grant_type: "refresh_token", refresh_token: "r" },
      401,
      "The refresh token is not valid.",
    ],
    [
      "an unknown user",
      {
        grant_type: "urn:qlik:oauth:user-impersonation",
        user_lookup: { field: "userId", value: "none" },
      },
      400,
      "/user_lookup/value must be the userId of a user",
    ],
  ])("are not issued to %s", async (_, change, status, detail) => {
    const { machine, rejected } = openOAuth();
    const [refusedStatus, refusedDetail] = await rejected({ ...machine, ...change });
    expect(refusedStatus).toBe(status);
    expect(refusedDetail).toContain(detail);
  });

  it("are not issued to a client without the right: 403", async () => {
    const { machine, rejected, getToken, tenant } = openOAuth({
      oauthClients: [
        { clientId: "a", clientSecret: "a", machineToMachine: false },
        { clientId: "b", clientSecret: "b", impersonation: false },
      ],
    });
    const as = (id: string, change: object = {}): OAuthTokenRequest => ({
      ...machine,
      client_id: id,
      client_secret: id,
      ...change,
    });
    const impersonation = {
      grant_type: "urn:qlik:oauth:user-impersonation",
      user_lookup: { field: "userId", value: "a" },
    };
    expect(tenant.oauthClient).toEqual({ clientId: "a", clientSecret: "a" });
    expect(await rejected(as("a"))).toEqual([403, "The client is not allowed to act as itself."]);
    expect(await rejected(as("b", impersonation))).toEqual([
      403,
      "The client is not allowed to act as a user.",
    ]);
    expect(await getToken(as("b"))).toMatch(/^eyJ/);
  });
});
