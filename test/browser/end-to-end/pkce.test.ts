/** OAuth with PKCE, in a real browser, against an embedded tenant that listens. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PkceOptions } from "../../../src/browser.ts";
import { createQlikClient } from "../../../src/index.ts";
import { CLIENT_ID } from "../browser.ts";
import { launchChromium } from "../chromium.ts";
import type { App } from "./app.ts";
import { isMissing, open, readable, reason, type Setting, type Watched } from "./open.ts";

declare const app: App;

const OFFLINE = "user_default offline_access";

type Options = Omit<PkceOptions, "storage" | "tokenStorage" | "window">;

describe.skipIf(isMissing)(`signing in with PKCE in Chromium${reason}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  const optionsOf = ({ qlik, origin }: Setting, more: Partial<Options> = {}): Options => ({
    tenant: qlik,
    clientId: CLIENT_ID,
    redirectUri: `${origin}/`,
    ...more,
  });

  /** Calls the app's function as a page does when it is loaded. Returns the token. */
  const signIn = ({ page }: Watched, options: Options, keeps = false): Promise<string> =>
    page.evaluate(
      async ({ options, keeps }) => {
        const kept = keeps ? { tokenStorage: localStorage } : {};
        app.session = await app.signInWithPkce({ ...options, ...kept });
        return app.session.token();
      },
      { options, keeps },
    );

  /** The error of the same. */
  const failure = (watched: Watched, options: Options): Promise<string | undefined> =>
    watched.page.evaluate(async (options) => {
      try {
        await app.signInWithPkce(options);
        return undefined;
      } catch (error) {
        return (error as { code?: string }).code ?? String(error);
      }
    }, options);

  /** Sends the browser to Qlik, which sends it back. Returns the URL that it comes back to. */
  const leave = async ({ page }: Watched, options: Options): Promise<string> => {
    const isBack = page.waitForURL(/[?&]code=/);
    await page.evaluate((options) => void app.signInWithPkce(options), options);
    await isBack;
    return page.url();
  };

  const userOf = ({ page }: Watched, tenant: string): Promise<number | string> =>
    page.evaluate(async (tenant) => {
      const qlik = app.createQlikClient({ tenant, auth: { token: app.session.token } });
      const me = await qlik["/api/v1/users/me"].GET();
      return me.ok ? me.data.name : me.status;
    }, tenant);

  const tokenOf = ({ page }: Watched): Promise<string> => page.evaluate(() => app.session.token());

  const tokenRequests = ({ requests }: Watched): number =>
    requests.filter(({ line }) => line === "POST /oauth/token").length;

  test("by the full page, a user signs in and calls, and no token is in a URL, a storage or on the console", async () => {
    await using setting = await open(browser);
    const watched = await setting.visit(`${setting.origin}/?app=sales`);
    const options = optionsOf(setting, { scope: OFFLINE, loginHint: "bob" });
    await leave(watched, options);
    const token = await signIn(watched, options);
    expect(watched.page.url()).toBe(`${setting.origin}/`);
    expect(await userOf(watched, setting.qlik)).toBe("Bob");
    const { urls, console, page } = watched;
    const seen = JSON.stringify([urls, console, await readable(watched)]);
    expect(token).toMatch(/^eyJ/);
    expect(seen).not.toContain(token);
    expect(console).toEqual([]);
    // State and verifier are gone, too.
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
    // The address that has the code is not in the tab's history any more.
    await page.goBack();
    expect(page.url()).not.toContain("code=");
  });

  test("a stolen link, with an attacker's code and state, is rejected without a request", async () => {
    await using setting = await open(browser);
    const options = optionsOf(setting);
    const stolen = await leave(await setting.visit(), options);
    await using elsewhere = await browser.newContext();
    const victim = await setting.visit(stolen, elsewhere);
    expect(await failure(victim, options)).toBe("state_mismatch");
    expect(tokenRequests(victim)).toBe(0);
    expect(victim.page.url()).toBe(`${setting.origin}/`);
  });

  test("a state of another sign-in is rejected, although the tab has begun one", async () => {
    await using setting = await open(browser);
    const watched = await setting.visit();
    const options = optionsOf(setting);
    const back = await leave(watched, options);
    await watched.page.goto(back.replace(/state=[^&]+/, "state=attacker"));
    expect(await failure(watched, options)).toBe("state_mismatch");
    expect(tokenRequests(watched)).toBe(0);
  });

  test("a replayed code is rejected by the page; by Qlik too, which revokes the token", async () => {
    await using setting = await open(browser);
    const watched = await setting.visit();
    const { page } = watched;
    const options = optionsOf(setting);
    const back = await leave(watched, options);
    const pending = await page.evaluate(() => Object.entries(sessionStorage));
    const token = await signIn(watched, options);
    expect(await userOf(watched, setting.qlik)).toBe("Ann");
    await page.goto(back);
    expect(await failure(watched, options)).toBe("state_mismatch");
    expect(tokenRequests(watched)).toBe(1);
    // With state and verifier, which a script of the same origin could have read.
    await page.goto(back);
    await page.evaluate((pending) => {
      for (const [key, text] of pending) sessionStorage.setItem(key, text as string);
    }, pending);
    expect(await failure(watched, options)).toBe("OAUTH-5");
    const qlik = createQlikClient({ tenant: setting.qlik, auth: { token } });
    expect((await qlik["/api/v1/users/me"].GET()).status).toBe(401);
  });

  test("a page of a foreign origin gets no code for the OAuth client", async () => {
    await using setting = await open(browser);
    const { page } = await setting.visit(`${setting.foreign}/`);
    const options = optionsOf(setting, { redirectUri: `${setting.foreign}/` });
    const answered = page.waitForResponse(/oauth\/authorize/);
    await page.evaluate((options) => void app.signInWithPkce(options), options);
    expect((await answered).status()).toBe(400);
    await page.waitForURL(/oauth\/authorize/);
    expect(page.url()).not.toContain("code=");
  });

  test("a token is renewed before it expires", async () => {
    await using setting = await open(browser);
    await setting.context.clock.install();
    const watched = await setting.visit();
    const options = optionsOf(setting, { scope: OFFLINE });
    await leave(watched, options);
    const first = await signIn(watched, options);
    await setting.context.clock.fastForward("06:00:00");
    await setting.tenant.advance("6h");
    expect(await tokenOf(watched)).not.toBe(first);
    expect(await userOf(watched, setting.qlik)).toBe("Ann");
  });

  test("tokens in a chosen storage survive a reload, and are renewed once for all tabs", async () => {
    await using setting = await open(browser);
    await setting.context.clock.install();
    const options = optionsOf(setting, { scope: OFFLINE });
    const tabs = [await setting.visit(), await setting.visit()] as const;
    await leave(tabs[0], options);
    const first = await signIn(tabs[0], options, true);
    expect(await signIn(tabs[1], options, true)).toBe(first);
    await tabs[0].page.reload();
    expect(await signIn(tabs[0], options, true)).toBe(first);
    await setting.context.clock.fastForward("06:00:00");
    await setting.tenant.advance("6h");
    const [one, other] = await Promise.all(tabs.map(tokenOf));
    expect(one).not.toBe(first);
    expect(other).toBe(one);
    const renewals = setting.tenant.requests.filter(
      ({ body, status }) =>
        status === 200 && (body as { grant_type?: string })?.grant_type === "refresh_token",
    );
    expect(renewals).toHaveLength(1);
  });

  describe("by a popup", () => {
    const popupOptions = (setting: Setting): Options =>
      optionsOf(setting, { popup: true, redirectUri: `${setting.origin}/signed-in` });

    /** Signs in on a click. The result is awaited by {@link outcome}. */
    const prepare = ({ page }: Watched, options: Options): Promise<void> =>
      page.evaluate((options) => {
        document.querySelector("button")!.addEventListener("click", () => {
          const signingIn = app.signInWithPkce(options).then(
            (session) => (app.session = session).token(),
            (error: unknown) => (error as { code?: string }).code,
          );
          Object.assign(globalThis, { signingIn });
        });
      }, options);

    const outcome = ({ page }: Watched): Promise<string> => page.evaluate("signingIn");

    test("a user signs in, while the page stays", async () => {
      await using setting = await open(browser);
      const watched = await setting.visit(`${setting.origin}/reports`);
      await prepare(watched, popupOptions(setting));
      const opened = watched.page.waitForEvent("popup");
      await watched.page.click("button");
      const popup = await opened;
      const token = await outcome(watched);
      expect(token).toMatch(/^eyJ/);
      expect(popup.isClosed()).toBe(true);
      expect(watched.page.url()).toBe(`${setting.origin}/reports`);
      expect(await userOf(watched, setting.qlik)).toBe("Ann");
      const { urls, console } = watched;
      expect(JSON.stringify([urls, console, await readable(watched)])).not.toContain(token);
    });

    test("a user who closes it ends the sign-in", async () => {
      await using setting = await open(browser);
      const watched = await setting.visit();
      await setting.context.route(/oauth\/authorize/, () => undefined);
      await prepare(watched, popupOptions(setting));
      const opened = watched.page.waitForEvent("popup");
      await watched.page.click("button");
      await (await opened).close();
      expect(await outcome(watched)).toBe("popup_closed");
    });

    test("a message of a foreign origin's window is ignored", async () => {
      await using setting = await open(browser);
      const watched = await setting.visit();
      await prepare(watched, popupOptions(setting));
      const forge = `${setting.origin}/signed-in?code=attacker&state=attacker`;
      await setting.context.route(/oauth\/authorize/, async (route) => {
        const opened = watched.page.waitForEvent("popup");
        await watched.page.evaluate((url) => void window.open(url), `${setting.foreign}/`);
        const attacker = await opened;
        await attacker.waitForLoadState();
        await attacker.evaluate((url) => {
          (opener as Window).postMessage({ type: "qlik-cloud-client:sign-in", url }, "*");
        }, forge);
        await route.continue();
      });
      await watched.page.click("button");
      expect(await outcome(watched)).toMatch(/^eyJ/);
    });
  });
});
