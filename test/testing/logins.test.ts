import { describe, expect, it } from "vitest";
import { createTenant, type Tenant } from "../../src/testing.ts";

const CALLBACK = "http://localhost:5173/callback?app=1";
/** RFC 7636, appendix B. */
const VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

function open(): Tenant {
  return createTenant({
    clock: "manual",
    seed: 1,
    data: {
      users: [{ id: "ann" }, { id: "bob", subject: "corp\\bob" }],
      oauthClients: [
        { clientId: "spa", clientSecret: "the-secret", redirectUris: [CALLBACK] },
        { clientId: "other", redirectUris: [CALLBACK] },
      ],
    },
  });
}

const send = (tenant: Tenant, path: string, init: RequestInit = {}): Promise<Response> =>
  tenant.fetch(tenant.origin + path, { redirect: "manual", ...init });

interface Login {
  readonly status: number;
  readonly location: URL | undefined;
  readonly cookie: string | null;
}

async function authorize(
  tenant: Tenant,
  changed: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Login> {
  const query = new URLSearchParams({
    ...{ client_id: "spa", redirect_uri: CALLBACK, response_type: "code", scope: "user_default" },
    ...{ state: "s1", code_challenge: CHALLENGE, code_challenge_method: "S256", ...changed },
  });
  const response = await send(tenant, `/oauth/authorize?${query.toString()}`, { headers });
  const location = response.headers.get("location");
  const cookie = response.headers.get("set-cookie");
  return { status: response.status, location: location ? new URL(location) : undefined, cookie };
}

const redeem = (
  tenant: Tenant,
  code: string,
  changed: Record<string, string> = {},
): Promise<Response> =>
  send(tenant, "/oauth/token", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      ...{ grant_type: "authorization_code", client_id: "spa", code_verifier: VERIFIER },
      ...{ redirect_uri: CALLBACK, code, ...changed },
    }),
  });

describe("/oauth/authorize", () => {
  it("sends the browser back with a code and the state, and opens a session", async () => {
    const tenant = open();
    const { status, location, cookie } = await authorize(tenant, { login_hint: "corp\\bob" });
    expect(status).toBe(302);
    expect(location!.href).toMatch(
      /^http:\/\/localhost:5173\/callback\?app=1&code=[^&]+&state=s1$/,
    );
    expect(cookie).toMatch(/^eas\.sid=[^;]+; Path=\/; HttpOnly; SameSite=None; Secure$/);
    const headers = { cookie: cookie!.split(";")[0]! };
    const me = await send(tenant, "/api/v1/users/bob", { headers });
    expect(await me.json()).toMatchObject({ id: "bob" });
    expect((await authorize(tenant, { prompt: "none" }, headers)).cookie).toBeNull();
  });

  it("never sends the browser to an address that the client does not have", async () => {
    const tenant = open();
    for (const wrong of [{ redirect_uri: "https://evil.example/" }, { client_id: "nobody" }])
      expect(await authorize(tenant, wrong)).toMatchObject({ status: 400, location: undefined });
  });

  it.each([
    [{ response_type: "token" }, "unsupported_response_type"],
    [{ scope: "admin_classic" }, "invalid_scope"],
    [{ prompt: "none" }, "login_required"],
  ])("sends the browser back with the error of %o", async (wrong, error) => {
    const { location } = await authorize(open(), wrong);
    expect(Object.fromEntries(location!.searchParams)).toMatchObject({ error, state: "s1" });
    expect(location!.searchParams.has("code")).toBe(false);
  });
});

describe("/oauth/token with a code", () => {
  const codeOf = async (tenant: Tenant): Promise<string> =>
    (await authorize(tenant)).location!.searchParams.get("code")!;

  it("issues a token for the user, once; a second use revokes it", async () => {
    const tenant = open();
    const code = await codeOf(tenant);
    const response = await redeem(tenant, code);
    const { access_token, ...rest } = (await response.json()) as { access_token: string };
    expect(rest).toMatchObject({ scope: "user_default", token_type: "bearer" });
    expect(rest).not.toHaveProperty("refresh_token");
    const headers = { authorization: `Bearer ${access_token}` };
    expect((await send(tenant, "/api/v1/spaces", { headers })).status).toBe(200);
    expect((await redeem(tenant, code)).status).toBe(401);
    expect((await send(tenant, "/api/v1/spaces", { headers })).status).toBe(401);
  });

  it.each([
    ["another verifier", { code_verifier: "x".repeat(43) }],
    ["another redirect URI", { redirect_uri: "http://localhost:5173/" }],
    ["another client", { client_id: "other" }],
    ["a wrong secret", { client_secret: "no" }],
  ])("is rejected with %s, and the code is used up", async (_, changed) => {
    const tenant = open();
    const code = await codeOf(tenant);
    expect((await redeem(tenant, code, changed)).status).toBe(401);
    expect((await redeem(tenant, code)).status).toBe(401);
  });

  it("is rejected after ten minutes", async () => {
    const tenant = open();
    const code = await codeOf(tenant);
    await tenant.advance("10m");
    expect((await redeem(tenant, code)).status).toBe(401);
  });
});

describe("a session's cookie", () => {
  it("is SameSite=Lax over http, where browsers accept no other without Secure", async () => {
    const tenant = open();
    await using server = await tenant.listen();
    const response = await fetch(`${server.origin}/login`, { redirect: "manual" });
    expect(response.status).toBe(302);
    expect(response.headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Lax$/);
  });

  it("changes something with the CSRF token alone, and bearer tokens need none", async () => {
    const tenant = open();
    const { cookie } = await authorize(tenant);
    const session = { cookie: `a=b; ${cookie!.split(";")[0]!}` };
    const { headers } = await send(tenant, "/api/v1/csrf-token", { headers: session });
    const token = headers.get("qlik-csrf-token")!;
    const create = (sent: Record<string, string>): Promise<Response> =>
      tenant.fetch(`${tenant.origin}/api/v1/spaces`, {
        method: "POST",
        headers: { "content-type": "application/json", ...sent },
        body: JSON.stringify({ name: `Space ${Object.keys(sent).length}`, type: "shared" }),
      });
    for (const wrong of [session, { ...session, "qlik-csrf-token": "other" }]) {
      const rejected = await create(wrong);
      expect(rejected.status).toBe(403);
      expect(await rejected.json()).toMatchObject({ code: "CSRF-TOKEN-2" });
    }
    expect((await create({ ...session, "qlik-csrf-token": token })).status).toBe(201);
    expect((await create({ authorization: `Bearer ${tenant.apiKey}` })).status).toBe(201);
    expect((await create({ cookie: "eas.sid=guessed" })).status).toBe(401);
  });

  it("is not looked at when there is a bearer token", async () => {
    const tenant = open();
    const { cookie } = await authorize(tenant);
    const headers = { cookie: cookie!, authorization: "Bearer wrong" };
    expect((await send(tenant, "/api/v1/spaces", { headers })).status).toBe(401);
  });
});

it("/login leads back to the tenant, or to the origins of the web integration", async () => {
  const tenant = open();
  const to = async (query: string): Promise<string | null> =>
    (await tenant.fetch(`${tenant.origin}/login?${query}`, { redirect: "manual" })).headers.get(
      "location",
    );
  expect(await to("returnto=/hub")).toBe(`${tenant.origin}/hub`);
  expect(await to("returnto=https://app.example/")).toBeNull();
  const response = await tenant.fetch(`${tenant.origin}/api/v1/web-integrations`, {
    method: "POST",
    headers: { authorization: `Bearer ${tenant.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({ name: "App", validOrigins: ["https://app.example"] }),
  });
  const { id } = (await response.json()) as { id: string };
  const query = `qlik-web-integration-id=${id}&returnto=https://app.example/x`;
  expect(await to(query)).toBe("https://app.example/x");
});
