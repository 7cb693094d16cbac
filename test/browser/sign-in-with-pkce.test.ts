import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { signInWithPkce, type PkceOptions, type PkceSession } from "../../src/browser.ts";
import { createQlikClient, QlikAuthError, type LogEvent } from "../../src/index.ts";
import type { Tenant } from "../../src/testing.ts";
import { thrown } from "../transport/stubbed.ts";
import {
  APP,
  CLIENT_ID,
  createBrowser,
  createLocks,
  createPage,
  createSpaTenant,
  createStorage,
  type Browser,
  type Page,
} from "./browser.ts";

interface Setting {
  readonly tenant: Tenant;
  readonly browser: Browser;
  readonly options: (page: Page, more?: Partial<PkceOptions>) => PkceOptions;
}

function open(): Setting {
  const tenant = createSpaTenant();
  const browser = createBrowser(tenant);
  const options = (window: Page, more: Partial<PkceOptions> = {}): PkceOptions => ({
    ...{ tenant: tenant.origin, clientId: CLIENT_ID, redirectUri: APP },
    ...{ fetch: browser.fetch, clock: tenant.clock, window },
    ...more,
  });
  return { tenant, browser, options };
}

/** Begins a sign-in on a page, and returns the URL that the tenant leads back to. */
async function begin(setting: Setting, page: Page, more?: Partial<PkceOptions>): Promise<string> {
  void signInWithPkce(setting.options(page, more));
  return setting.browser.navigate(await page.left);
}

/** Signs in by two loads of the page. */
async function signIn(setting: Setting, more?: Partial<PkceOptions>): Promise<PkceSession> {
  const page = createPage(APP);
  const back = await begin(setting, page, more);
  return signInWithPkce(setting.options(createPage(back, page.sessionStorage), more));
}

describe("a full-page sign-in", () => {
  test("sends the hash of a verifier that stays in the tab, and a state", async () => {
    const setting = open();
    const page = createPage(`${APP}#/apps`);
    void signInWithPkce(setting.options(page, { scope: "user_default offline_access" }));
    const url = new URL(await page.left);
    expect(url.origin + url.pathname).toBe(`${setting.tenant.origin}/oauth/authorize`);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: "code",
      client_id: CLIENT_ID,
      redirect_uri: APP,
      scope: "user_default offline_access",
      code_challenge_method: "S256",
    });
    const [pending] = [...page.sessionStorage.texts.values()];
    const { verifier, state } = JSON.parse(pending!) as Record<string, string>;
    expect(verifier).toMatch(/^[\w-]{43}$/);
    expect(state).toBe(url.searchParams.get("state"));
    expect(url.href).not.toContain(verifier);
    expect(url.searchParams.get("code_challenge")).toMatch(/^[\w-]{43}$/);
  });

  test("ends with a session whose token a client takes", async () => {
    const setting = open();
    const { token } = await signIn(setting, { loginHint: "bob" });
    const { clientOptions } = setting.tenant;
    const qlik = createQlikClient({ ...clientOptions, auth: { token }, throwOnError: true });
    expect(await qlik["/api/v1/users/me"].GET()).toMatchObject({ id: "bob" });
    expect(await qlik.token()).toBe(await token());
  });

  test("removes code and state from the URL, and nothing else", async () => {
    const setting = open();
    const page = createPage(APP);
    const back = await begin(setting, page);
    const next = createPage(`${back}&app=sales#/sheet`, page.sessionStorage);
    const signingIn = signInWithPkce(setting.options(next));
    // Before anything is sent.
    expect(next.location.href).toBe(`${APP}?app=sales#/sheet`);
    await signingIn;
  });

  test("exchanges the code with the cookies of the login page", async () => {
    const setting = open();
    await signIn(setting);
    expect(setting.browser.sent.at(-1)).toBe("POST /oauth/token include");
  });

  test("shows its tokens neither in a URL, nor in the log, nor when it is printed", async () => {
    const setting = open();
    const session = await signIn(setting, { scope: "user_default offline_access" });
    const token = await session.token();
    const events: LogEvent[] = [];
    const qlik = createQlikClient({
      ...setting.tenant.clientOptions,
      auth: { token: session.token },
      logger: (event) => events.push(event),
    });
    await qlik["/api/v1/users/me"].GET();
    for (const shown of [inspect(session, { depth: 9 }), JSON.stringify(session), inspect(events)])
      expect(shown).not.toContain(token);
    const log = JSON.stringify(setting.tenant.requests);
    expect(log).not.toContain(token);
    expect(log).not.toMatch(/code_verifier":"(?!\*)/);
  });

  test.each([
    ["stolen: another page has begun it", (back: string) => back, createStorage()],
    [
      "foreign: an attacker's own code",
      (back: string) => back.replace(/state=[^&]+/, "state=attacker"),
      undefined,
    ],
  ])("is rejected when the state is %s", async (_, change, storage) => {
    const setting = open();
    const page = createPage(APP);
    const back = change(await begin(setting, page));
    const next = createPage(back, storage ?? page.sessionStorage);
    const sent = setting.browser.sent.length;
    const error = await thrown(signInWithPkce(setting.options(next)));
    expect(error).toBeInstanceOf(QlikAuthError);
    expect(error).toMatchObject({ code: "state_mismatch" });
    expect(setting.browser.sent).toHaveLength(sent);
    expect(next.location.href).toBe(APP);
  });

  test("is rejected when its URL is opened again, as state and verifier are gone", async () => {
    const setting = open();
    const page = createPage(APP);
    const back = await begin(setting, page);
    const load = (): Promise<PkceSession> =>
      signInWithPkce(setting.options(createPage(back, page.sessionStorage)));
    await load();
    expect(await thrown(load())).toMatchObject({ code: "state_mismatch" });
  });

  test("is rejected by Qlik when the code was used before, and the first token is revoked", async () => {
    const setting = open();
    const page = createPage(APP);
    const back = await begin(setting, page);
    const kept = new Map(page.sessionStorage.texts);
    const first = await signInWithPkce(setting.options(createPage(back, page.sessionStorage)));
    for (const [key, value] of kept) page.sessionStorage.setItem(key, value);
    const replayed = signInWithPkce(setting.options(createPage(back, page.sessionStorage)));
    expect(await thrown(replayed)).toMatchObject({ code: "OAUTH-5", status: 401 });
    const auth = { token: first.token };
    const qlik = createQlikClient({ ...setting.tenant.clientOptions, auth });
    expect(await qlik["/api/v1/users/me"].GET()).toMatchObject({ status: 401 });
  });

  test("is rejected by Qlik when the verifier is not that of the challenge", async () => {
    const setting = open();
    const page = createPage(APP);
    const back = await begin(setting, page);
    const [[key, pending] = ["", ""]] = page.sessionStorage.texts;
    const other = { ...(JSON.parse(pending) as object), verifier: "x".repeat(43) };
    page.sessionStorage.setItem(key, JSON.stringify(other));
    const next = createPage(back, page.sessionStorage);
    const error = await thrown(signInWithPkce(setting.options(next)));
    expect(error).toMatchObject({ name: "QlikAuthError", code: "OAUTH-5" });
    const code = new URL(back).searchParams.get("code")!;
    expect(inspect(error)).not.toContain(code);
  });

  test("reports the error of OAuth that Qlik sends back", async () => {
    const setting = open();
    const page = createPage(APP);
    const back = await begin(setting, page, { prompt: "none" });
    const next = createPage(back, page.sessionStorage);
    expect(await thrown(signInWithPkce(setting.options(next)))).toMatchObject({
      name: "QlikAuthError",
      code: "login_required",
    });
    expect(next.location.href).toBe(APP);
  });

  test("is one, however often it is called while it is under way", async () => {
    const setting = open();
    const page = createPage(APP);
    const back = await begin(setting, page);
    const next = createPage(back, page.sessionStorage);
    const options = setting.options(next);
    const [first, second] = await Promise.all([signInWithPkce(options), signInWithPkce(options)]);
    expect(second).toBe(first);
    expect(setting.browser.sent.filter((sent) => sent.includes("/token"))).toHaveLength(1);
  });

  test("begins again on a page that the user comes back to", async () => {
    const setting = open();
    const page = createPage(APP);
    await begin(setting, page);
    const leftAgain = new Promise<string>((resolve) => {
      page.location.assign = resolve;
    });
    void signInWithPkce(setting.options(page));
    const back = await setting.browser.navigate(await leftAgain);
    await signInWithPkce(setting.options(createPage(back, page.sessionStorage)));
  });

  test("does not take another page with code and state for its own", async () => {
    const setting = open();
    const page = createPage("https://app.example/other?code=1&state=2");
    void signInWithPkce(setting.options(page));
    expect(await page.left).toContain("/oauth/authorize?");
    expect(page.location.href).toContain("code=1");
  });
});

describe("a session", () => {
  const scope = "user_default offline_access";

  test("renews its token shortly before it expires, once for all callers", async () => {
    const setting = open();
    const session = await signIn(setting, { scope });
    const first = await session.token();
    await setting.tenant.advance("5h");
    expect(await session.token()).toBe(first);
    await setting.tenant.advance("3585s");
    const before = setting.browser.sent.length;
    const [second, third] = await Promise.all([session.token(), session.token()]);
    expect(second).not.toBe(first);
    expect(third).toBe(second);
    expect(setting.browser.sent).toHaveLength(before + 1);
    // Each refresh token is good for one use: the next one came with the response.
    await setting.tenant.advance("6h");
    expect(await session.token()).not.toBe(second);
  });

  test("has a token until it expires if there is no refresh token", async () => {
    const setting = open();
    const session = await signIn(setting);
    await setting.tenant.advance("21590s");
    await session.token();
    await setting.tenant.advance("10s");
    expect(await thrown(session.token())).toMatchObject({ code: "login_required" });
  });

  test("ends when Qlik rejects its refresh token", async () => {
    const setting = open();
    const tokenStorage = createStorage();
    const session = await signIn(setting, { scope, tokenStorage });
    const [[key, text] = ["", ""]] = tokenStorage.texts;
    const { refreshToken } = JSON.parse(text) as { refreshToken: string };
    expect(key).not.toContain(refreshToken);
    const body = { grant_type: "refresh_token", refresh_token: refreshToken } as const;
    await createQlikClient(setting.tenant.clientOptions)["/oauth/token"].POST({ body });
    await setting.tenant.advance("6h");
    for (let times = 0; times < 2; times++)
      expect(await thrown(session.token())).toMatchObject({ code: "OAUTH-5", status: 401 });
    expect(tokenStorage.texts.size).toBe(0);
  });

  test("survives a reload of the page in a storage that was chosen, and only there", async () => {
    const setting = open();
    const tokenStorage = createStorage();
    const session = await signIn(setting, { scope, tokenStorage });
    const reloaded = await signInWithPkce(setting.options(createPage(APP), { tokenStorage }));
    expect(await reloaded.token()).toBe(await session.token());
    const elsewhere = createPage(APP);
    void signInWithPkce(setting.options(elsewhere));
    await elsewhere.left;
    tokenStorage.setItem([...tokenStorage.texts.keys()][0]!, '{"token":"a b"}');
    const broken = createPage(APP);
    void signInWithPkce(setting.options(broken, { tokenStorage }));
    await broken.left;
  });

  test("takes over what another tab has renewed", async () => {
    const setting = open();
    const tokenStorage = createStorage();
    const session = await signIn(setting, { scope, tokenStorage });
    const other = await signInWithPkce(setting.options(createPage(APP), { tokenStorage }));
    await setting.tenant.advance("6h");
    expect(await session.token()).toBe(await other.token());
  });

  test("is renewed by one tab at a time, where the browser has locks", async () => {
    const setting = open();
    const tokenStorage = createStorage();
    await signIn(setting, { scope, tokenStorage });
    const locks = createLocks();
    const openTab = (): Promise<PkceSession> => {
      const page = Object.assign(createPage(APP), { navigator: { locks } });
      return signInWithPkce(setting.options(page, { tokenStorage }));
    };
    const tabs = await Promise.all([openTab(), openTab(), openTab()]);
    for (let times = 0; times < 2; times++) {
      await setting.tenant.advance("6h");
      const tokens = await Promise.all(tabs.map((tab) => tab.token()));
      expect(new Set(tokens).size).toBe(1);
    }
  });

  test("signs out: tokens are forgotten and revoked", async () => {
    const setting = open();
    const tokenStorage = createStorage();
    const session = await signIn(setting, { scope, tokenStorage });
    const token = await session.token();
    await session.signOut();
    expect(tokenStorage.texts.size).toBe(0);
    expect(await thrown(session.token())).toMatchObject({ code: "signed_out" });
    const qlik = createQlikClient({ ...setting.tenant.clientOptions, auth: { token } });
    expect(await qlik["/api/v1/users/me"].GET()).toMatchObject({ status: 401 });
    await session.signOut();
    expect(setting.browser.sent.filter((sent) => sent.includes("revoke"))).toEqual([
      "POST /oauth/revoke omit",
      "POST /oauth/revoke omit",
    ]);
  });
});

test.each([
  [{ clientSecret: "s" }, /can't keep a secret/],
  [{ redirectUri: "/callback" }, /"redirectUri" must be an absolute URL/],
  [{ tokenStorage: {} }, /"tokenStorage" must have the methods/],
  [{ tenant: "http://qlik.example" }, /"tenant" must use https/],
])("%o is rejected before anything happens", async (more, message) => {
  const page = createPage(APP);
  const options = open().options(page, more as Partial<PkceOptions>);
  await expect(signInWithPkce(options)).rejects.toThrow(message);
  expect(page.sessionStorage.texts.size).toBe(0);
});
