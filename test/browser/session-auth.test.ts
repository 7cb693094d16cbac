import { describe, expect, test } from "vitest";
import { jwtSession, loginUrl, sessionAuth, type SessionAuthOptions } from "../../src/browser.ts";
import { createQlikClient, unwrap, type Policy, type QlikClient } from "../../src/index.ts";
import type { Tenant } from "../../src/testing.ts";
import { thrown } from "../transport/stubbed.ts";
import { APP, createBrowser, createSpaTenant, type Browser } from "./browser.ts";

interface Opened {
  readonly tenant: Tenant;
  readonly browser: Browser;
  readonly qlik: QlikClient;
}

async function open({
  signedIn = true,
  ...options
}: SessionAuthOptions & { readonly signedIn?: boolean } = {}): Promise<Opened> {
  const tenant = createSpaTenant();
  const browser = createBrowser(tenant);
  const { origin, clock } = tenant;
  if (signedIn) await browser.navigate(loginUrl({ tenant: origin, returnTo: "/" }));
  const auth = sessionAuth({ fetch: browser.fetch, ...options });
  return { tenant, browser, qlik: createQlikClient({ tenant: origin, clock, ...auth }) };
}

const createSpace = (
  qlik: QlikClient,
  name: string,
): ReturnType<QlikClient["/api/v1/spaces"]["POST"]> =>
  qlik["/api/v1/spaces"].POST({ body: { name, type: "shared" } });

const CSRF = "GET /api/v1/csrf-token include";
const WRITE = "POST /api/v1/spaces include";

describe("a client of a session", () => {
  test("reads by the cookie alone", async () => {
    const { qlik, browser } = await open();
    expect(await qlik["/api/v1/users/me"].GET()).toMatchObject({ data: { id: "ann" } });
    // It is redirected to the user.
    const sent = ["GET /api/v1/users/me include", "GET /api/v1/users/ann include"];
    expect(browser.sent.slice(1)).toEqual(sent);
  });

  test("fetches the CSRF token once, for all that it changes", async () => {
    const { qlik, browser } = await open();
    const spaces = await Promise.all(["A", "B", "C"].map((name) => createSpace(qlik, name)));
    expect(spaces.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(browser.sent.slice(1)).toEqual([CSRF, WRITE, WRITE, WRITE]);
    expect(spaces[0]!.call.attempts).toBe(1);
  });

  test("renews the CSRF token when Qlik rejects it, and sends the call again", async () => {
    const { tenant, qlik, browser } = await open();
    await createSpace(qlik, "A");
    await browser.navigate(`${tenant.origin}/login?prompt=login`);
    const before = browser.sent.length;
    expect(await createSpace(qlik, "B")).toMatchObject({ status: 201, call: { attempts: 2 } });
    expect(browser.sent.slice(before)).toEqual([WRITE, CSRF, WRITE]);
  });

  test("renews it once for a call", async () => {
    const { tenant, qlik, browser } = await open();
    tenant.route("POST", "/api/v1/spaces", () =>
      Response.json({ code: "CSRF-TOKEN-2" }, { status: 403 }),
    );
    tenant.route(
      "GET",
      "/api/v1/csrf-token",
      () => new Response(null, { status: 204, headers: { "qlik-csrf-token": "stale" } }),
    );
    expect(await createSpace(qlik, "A")).toMatchObject({ ok: false, status: 403 });
    expect(browser.sent.slice(1)).toEqual([CSRF, WRITE, CSRF, WRITE]);
  });

  test("does not send a stream again", async () => {
    const { tenant, qlik, browser } = await open();
    await createSpace(qlik, "A");
    await browser.navigate(`${tenant.origin}/login?prompt=login`);
    const before = browser.sent.length;
    const body = new Blob(["x"]).stream();
    const options = { body, headers: { "content-type": "application/octet-stream" } };
    const rejected = await thrown(qlik.raw("POST", "/api/v1/apps/import", options).then(unwrap));
    expect(rejected).toMatchObject({
      status: 403,
      hint: expect.stringContaining("the body is a stream") as string,
    });
    expect(browser.sent.slice(before)).toEqual(["POST /api/v1/apps/import include"]);
  });

  test("returns 401 without a session, and sends nothing that changes something", async () => {
    const { tenant, qlik, browser } = await open({ signedIn: false });
    expect(await qlik["/api/v1/users/me"].GET()).toMatchObject({ ok: false, status: 401 });
    expect(await createSpace(qlik, "A")).toMatchObject({ ok: false, status: 401 });
    expect(browser.sent).not.toContain(WRITE);
    await browser.navigate(loginUrl({ tenant: tenant.origin, returnTo: "/" }));
    expect(await createSpace(qlik, "A")).toMatchObject({ status: 201 });
  });

  test("retries the fetch of the CSRF token, and reports its failure as QlikAuthError", async () => {
    const { tenant, qlik, browser } = await open();
    const statuses = [503, 403];
    const route = tenant.route("GET", "/api/v1/csrf-token", () => {
      const init = { status: statuses.shift() ?? 500, headers: { "retry-after": "0" } };
      return new Response(null, init);
    });
    expect(await thrown(createSpace(qlik, "A"))).toMatchObject({
      ...{ name: "QlikAuthError", code: "csrf_token", status: 403, attempts: 2 },
    });
    expect(browser.sent.slice(1)).toEqual([CSRF, CSRF]);
    route.remove();
    expect(await createSpace(qlik, "A")).toMatchObject({ status: 201 });
  });

  test("sends the id of the web integration, and has policies of its own", async () => {
    const seen: (string | null)[] = [];
    const watch: Policy = (request, next) => {
      seen.push(request.headers.get("x-own"));
      return next(request);
    };
    const { qlik } = await open({
      ...{ webIntegrationId: "wi-1", policies: { attempt: [watch] } },
    });
    const sent = await sentHeaders("wi-1");
    expect(sent.get("qlik-web-integration-id")).toBe("wi-1");
    await qlik["/api/v1/users/me"].GET({ headers: { "x-own": "1" } });
    expect(seen).toEqual(["1"]);
  });

  test("has no access token to hand on", async () => {
    const { qlik } = await open();
    expect(await thrown(qlik.token())).toMatchObject({
      name: "QlikAuthError",
      message: expect.stringContaining("a session has no access token") as string,
    });
  });

  test("says when the client's own fetch or policies take the place of the session's", async () => {
    const { tenant } = await open();
    const { origin, fetch } = tenant;
    const withFetch = createQlikClient({ tenant: origin, ...sessionAuth(), fetch });
    expect(await thrown(withFetch["/api/v1/users/me"].GET())).toMatchObject({
      name: "QlikInputError",
    });
    const session = sessionAuth({ fetch });
    const withPolicies = createQlikClient({ tenant: origin, ...session, policies: {} });
    expect(await thrown(withPolicies["/api/v1/users/me"].GET())).toMatchObject({
      name: "QlikAuthError",
      message: expect.stringContaining("sessionAuth()") as string,
    });
  });
});

/** The headers of a request to another server. */
async function sentHeaders(webIntegrationId: string): Promise<Headers> {
  const sent: Headers[] = [];
  const qlik = createQlikClient({
    tenant: "tenant.example",
    ...sessionAuth({
      webIntegrationId,
      fetch: (_, { headers }) => {
        sent.push(headers as Headers);
        return Promise.resolve(Response.json({}));
      },
    }),
  });
  await qlik["/api/v1/users/me"].GET();
  return sent[0]!;
}

function jwtOf(claims: object, alg = "RS256"): string {
  const parts = [{ alg, typ: "JWT", kid: "key" }, claims];
  const encoded = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
  return [...encoded, "signature"].join(".");
}

describe("a session by JWT", () => {
  const claimsAt = (tenant: Tenant): object => {
    const nbf = tenant.clock.now() / 1000;
    const aud = "qlik.api/login/jwt-session";
    return { sub: "corp\\bob", subType: "user", aud, jti: "1", nbf, exp: nbf + 600 };
  };

  test("is that of the user, and has a CSRF token", async () => {
    const { tenant, qlik } = await open({ signedIn: false });
    await jwtSession(qlik, jwtOf(claimsAt(tenant)), { webIntegrationId: "wi-1" });
    expect(await qlik["/api/v1/users/me"].GET()).toMatchObject({ data: { id: "bob" } });
    expect((await qlik["/api/v1/spaces"].GET()).status).toBe(200);
  });

  test.each([
    ["an HMAC", {}, "HS256"],
    ["another audience", { aud: "other" }, "RS256"],
    ["two hours", { exp: 1_767_232_800 }, "RS256"],
  ])("is refused to a JWT with %s", async (_, claims, alg) => {
    const { tenant, qlik } = await open({ signedIn: false });
    const jwt = jwtOf({ ...claimsAt(tenant), ...claims }, alg);
    const error = await thrown(jwtSession(qlik, jwt));
    expect(error).toMatchObject({ name: "QlikUnauthorizedError" });
    expect(JSON.stringify(error) + (error as Error).message).not.toContain(jwt);
  });

  test("takes each JWT once, and creates users that it doesn't know", async () => {
    const { tenant, qlik } = await open({ signedIn: false });
    const jwt = jwtOf({ ...claimsAt(tenant), sub: "corp\\eve", name: "Eve" });
    await jwtSession(qlik, jwt);
    expect(await qlik["/api/v1/users/me"].GET()).toMatchObject({
      data: { name: "Eve", subject: "corp\\eve" },
    });
    expect(await thrown(jwtSession(qlik, jwt))).toMatchObject({ status: 401 });
  });
});

test("the login page leads back", () => {
  const url = loginUrl({ tenant: "t.eu.qlikcloud.com", returnTo: APP, webIntegrationId: "wi-1" });
  expect(url).toBe(
    "https://t.eu.qlikcloud.com/login?returnto=https%3A%2F%2Fapp.example%2F&qlik-web-integration-id=wi-1",
  );
});
