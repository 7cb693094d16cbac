import { expect, test } from "vitest";
import { answerOpener, signInWithPkce, type PkceSession } from "../../src/browser.ts";
import type { Tenant } from "../../src/testing.ts";
import { thrown } from "../transport/stubbed.ts";
import {
  APP,
  CLIENT_ID,
  createBrowser,
  createPage,
  createSpaTenant,
  type Page,
  type Popup,
} from "./browser.ts";

const CALLBACK = "https://app.example/callback?via=popup";
const ORIGIN = "https://app.example";

interface Begun {
  readonly tenant: Tenant;
  readonly page: Page;
  readonly popup: Popup;
  readonly signingIn: Promise<PkceSession>;
  /** The URL that the tenant leads the popup back to. */
  readonly back: string;
}

async function begin(signal?: AbortSignal): Promise<Begun> {
  const tenant = createSpaTenant();
  const browser = createBrowser(tenant);
  const page = createPage(`${APP}reports`);
  const signingIn = signInWithPkce({
    ...{ tenant: tenant.origin, clientId: CLIENT_ID, redirectUri: CALLBACK, popup: true },
    ...{ fetch: browser.fetch, clock: tenant.clock, window: page, ...(signal && { signal }) },
  });
  signingIn.catch(() => undefined);
  // Opened at once, while the browser knows of the click.
  const [popup] = page.popups;
  const back = await browser.navigate(await popup!.sent);
  return { tenant, page, popup: popup!, signingIn, back };
}

/** What the page of the redirect sends to the page that opened it. */
function messageOf(back: string): { window: Page; data: unknown; origin: string } {
  const sent: { data: unknown; origin: string }[] = [];
  const opener = { postMessage: (data: unknown, origin: string) => sent.push({ data, origin }) };
  const window = Object.assign(createPage(back), { opener });
  expect(answerOpener(window)).toBe(true);
  return { window, ...sent[0]! };
}

test("a popup signs in, while the page and its URL stay as they are", async () => {
  const { page, popup, signingIn, back } = await begin();
  const { window, data, origin } = messageOf(back);
  expect(origin).toBe(ORIGIN);
  expect(window.location.href).toBe(CALLBACK);
  expect(window.closed).toBe(true);
  page.post(ORIGIN, popup, data);
  expect(await (await signingIn).token()).toMatch(/^eyJ/);
  expect(page.location.href).toBe(`${APP}reports`);
  expect(page.sessionStorage.texts.size).toBe(0);
  expect(page.listeners.size).toBe(0);
  expect(popup.closed).toBe(true);
});

test("a popup's messages are ignored from another origin, another window or of another kind", async () => {
  const { page, popup, signingIn, back } = await begin();
  const { data } = messageOf(back);
  const { data: foreign } = messageOf(back.replace(/code=[^&]+/, "code=attacker"));
  page.post("https://evil.example", popup, foreign);
  page.post(ORIGIN, { closed: false }, foreign);
  for (const other of ["hello", null, { type: "other", url: back }])
    page.post(ORIGIN, popup, other);
  page.post(ORIGIN, popup, data);
  await (await signingIn).token();
});

test("a popup with a foreign state is rejected", async () => {
  const { page, popup, signingIn, back } = await begin();
  page.post(ORIGIN, popup, messageOf(back.replace(/state=[^&]+/, "state=attacker")).data);
  expect(await thrown(signingIn)).toMatchObject({ code: "state_mismatch" });
});

test("a popup that closes itself before its message arrives signs in", async () => {
  const { tenant, page, popup, signingIn, back } = await begin();
  popup.closed = true;
  await tenant.advance("400ms");
  page.post(ORIGIN, popup, messageOf(back).data);
  expect(await (await signingIn).token()).toMatch(/^eyJ/);
});

test("a popup that the user closes ends the sign-in", async () => {
  const { tenant, page, popup, signingIn } = await begin();
  popup.closed = true;
  await tenant.advance("1s");
  expect(await thrown(signingIn)).toMatchObject({
    name: "QlikAuthError",
    code: "popup_closed",
  });
  expect(page.listeners.size).toBe(0);
});

test("a popup is closed when the signal is aborted", async () => {
  const controller = new AbortController();
  const { page, popup, signingIn } = await begin(controller.signal);
  controller.abort(new Error("changed my mind"));
  expect(await thrown(signingIn)).toMatchObject({ name: "QlikAbortError" });
  expect([popup.closed, page.listeners.size]).toEqual([true, 0]);
});

test("a popup that the browser blocks, or that leads back to another origin, is an error", async () => {
  const tenant = createSpaTenant();
  const common = { tenant: tenant.origin, clientId: CLIENT_ID, popup: true };
  const blocked = { ...createPage(APP), open: () => null };
  const options = { ...common, redirectUri: CALLBACK, window: blocked };
  expect(await thrown(signInWithPkce(options))).toMatchObject({ code: "popup_blocked" });
  const page = createPage("https://other.example/");
  const foreign = { ...common, redirectUri: CALLBACK, window: page };
  expect(await thrown(signInWithPkce(foreign))).toMatchObject({ name: "QlikInputError" });
  expect(page.popups).toEqual([]);
});

test("a page that was not opened by another one, or has no code, is not a popup's", () => {
  expect(answerOpener(createPage(`${CALLBACK}&code=1&state=2`))).toBe(false);
  const opener = { postMessage: () => undefined };
  expect(answerOpener(Object.assign(createPage(APP), { opener }))).toBe(false);
});
