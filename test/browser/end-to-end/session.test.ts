/** The tenant's session, and one by JWT, in a real browser, against an embedded tenant that listens. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loginUrl } from "../../../src/browser.ts";
import type { QlikClient } from "../../../src/index.ts";
import { launchChromium } from "../chromium.ts";
import type { App } from "./app.ts";
import { isMissing, open, readable, reason, type Setting, type Watched } from "./open.ts";

declare const app: App & { readonly client: QlikClient };

/** What became of a call. */
interface Outcome {
  readonly status?: number;
  readonly attempts?: number;
  readonly error?: string;
}

describe.skipIf(isMissing)(`a session in Chromium${reason}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  /** Creates a client on the page, which calls go on to use. */
  const createClient = ({ page }: Watched, { qlik, webIntegrationId }: Setting): Promise<void> =>
    page.evaluate(
      ({ tenant, webIntegrationId }) => {
        const auth = app.sessionAuth({ webIntegrationId });
        Object.assign(app, { client: app.createQlikClient({ tenant, ...auth, retry: false }) });
      },
      { tenant: qlik, webIntegrationId },
    );

  const call = ({ page }: Watched, method: "GET" | "POST", name: string): Promise<Outcome> =>
    page.evaluate(
      async ({ method, name }): Promise<Outcome> => {
        const { client } = app;
        const spaces = client["/api/v1/spaces"];
        const body = { name, type: "shared" } as const;
        try {
          const { status, call } = await (method === "GET" ? spaces.GET() : spaces.POST({ body }));
          return { status, attempts: call.attempts };
        } catch (error) {
          return { error: (error as Error).name };
        }
      },
      { method, name },
    );
  const read = (watched: Watched): Promise<Outcome> => call(watched, "GET", "");
  const write = (watched: Watched, name: string): Promise<Outcome> => call(watched, "POST", name);

  /** Logs in on the tenant's page, which leads back. */
  const logIn = async ({ page }: Watched, setting: Setting): Promise<void> => {
    const { qlik, webIntegrationId } = setting;
    await page.goto(loginUrl({ tenant: qlik, webIntegrationId, returnTo: page.url() }));
  };

  const spacesOf = ({ tenant }: Setting): number =>
    tenant.requests.filter(
      ({ method, path, status }) =>
        method === "POST" && path === "/api/v1/spaces" && status === 201,
    ).length;

  test("reads and writes across origins by a cookie that no script can read", async () => {
    await using setting = await open(browser);
    const watched = await setting.visit(`${setting.origin}/mashup`);
    await createClient(watched, setting);
    expect(await read(watched)).toMatchObject({ status: 401 });
    await logIn(watched, setting);
    expect(watched.page.url()).toBe(`${setting.origin}/mashup`);
    await createClient(watched, setting);
    expect(await read(watched)).toMatchObject({ status: 200 });
    expect(await write(watched, "A")).toEqual({ status: 201, attempts: 1 });
    const posted = watched.requests.find(({ line }) => line === "POST /api/v1/spaces")!;
    expect(posted.headers).toMatchObject({
      "qlik-web-integration-id": setting.webIntegrationId,
      "qlik-csrf-token": expect.stringMatching(/^\w+$/) as string,
    });
    const [cookie] = await setting.context.cookies();
    expect(cookie).toMatchObject({ name: "eas.sid", httpOnly: true, sameSite: "Lax" });
    const { urls, console } = watched;
    const seen = JSON.stringify([urls, await readable(watched), console]);
    for (const secret of [cookie!.value, posted.headers["qlik-csrf-token"]!])
      expect(seen).not.toContain(secret);
  });

  test("gets another CSRF token when a new login has replaced the session", async () => {
    await using setting = await open(browser);
    const watched = await setting.visit();
    await logIn(watched, setting);
    await createClient(watched, setting);
    await write(watched, "A");
    await setting.visit(`${setting.qlik}/login?prompt=login&returnto=/api/v1/users/me`);
    expect(await write(watched, "B")).toEqual({ status: 201, attempts: 2 });
  });

  test("is not that of a page of another site, whose requests have no cookie", async () => {
    await using setting = await open(browser);
    await logIn(await setting.visit(), setting);
    const watched = await setting.visit(`${setting.otherSite}/`);
    await createClient(watched, setting);
    expect(await read(watched)).toMatchObject({ status: 401 });
    expect(await write(watched, "A")).toMatchObject({ status: 401 });
    expect(spacesOf(setting)).toBe(0);
  });

  test("cannot be used by a page of a foreign origin, not even blindly", async () => {
    await using setting = await open(browser);
    await logIn(await setting.visit(), setting);
    const watched = await setting.visit(`${setting.foreign}/`);
    await createClient(watched, setting);
    expect(await read(watched)).toEqual({ error: "QlikConnectionError" });
    expect(await write(watched, "A")).toEqual({ error: "QlikAuthError" });
    // What needs no preflight arrives, with the cookie.
    await watched.page.evaluate(async (url) => {
      const body = JSON.stringify({ name: "Forged", type: "shared" });
      await fetch(url, { method: "POST", mode: "no-cors", credentials: "include", body });
    }, `${setting.qlik}/api/v1/spaces`);
    expect(setting.tenant.requests.at(-1)).toMatchObject({ method: "POST", status: 403 });
    expect(spacesOf(setting)).toBe(0);
  });

  test("is not begun for a page that the web integration does not list", async () => {
    await using setting = await open(browser);
    const { qlik, webIntegrationId, foreign } = setting;
    const { page } = await setting.visit();
    const returnTo = `${foreign}/`;
    const response = await page.goto(loginUrl({ tenant: qlik, webIntegrationId, returnTo }));
    expect(response?.status()).toBe(400);
    expect(await setting.context.cookies()).toEqual([]);
  });

  test("by JWT is opened once by each, and the JWT is in no URL, no storage and not on the console", async () => {
    await using setting = await open(browser);
    const watched = await setting.visit();
    const jwt = jwtAt(setting.tenant.clock.now());
    await createClient(watched, setting);
    const exchange = (): Promise<string> =>
      watched.page.evaluate(async (jwt) => {
        const { client } = app;
        try {
          await app.jwtSession(client, jwt);
          return "opened";
        } catch (error) {
          return (error as Error).name;
        }
      }, jwt);
    expect(await exchange()).toBe("opened");
    expect(await read(watched)).toMatchObject({ status: 200 });
    expect(await write(watched, "A")).toMatchObject({ status: 201 });
    expect(await exchange()).toBe("QlikUnauthorizedError");
    const { urls, console } = watched;
    expect(JSON.stringify([urls, console, await readable(watched)])).not.toContain(jwt);
  });
});

/** A JWT as a server would sign it. The embedded tenant does not check signatures. */
function jwtAt(now: number): string {
  const nbf = Math.floor(now / 1000);
  const claims = {
    ...{ sub: "corp\\bob", subType: "user", aud: "qlik.api/login/jwt-session", jti: "1" },
    ...{ nbf, exp: nbf + 600 },
  };
  const parts = [{ alg: "RS256", typ: "JWT", kid: "key" }, claims];
  const encoded = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
  return [...encoded, "signature"].join(".");
}
