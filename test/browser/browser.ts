/** A browser as far as signing in needs one: cookies, storage, windows. On the other side is an embedded tenant. */
import type { BrowserWindow, PopupWindow, WebStorage } from "../../src/browser.ts";
import type { Fetch } from "../../src/index.ts";
import { createTenant, type Tenant, type TenantOptions } from "../../src/testing.ts";

export const APP = "https://app.example/";
export const CLIENT_ID = "spa";

/** The data of a tenant of ann, an administrator, and bob, with an OAuth client for pages. */
export function spaData(redirectUris: readonly string[]): NonNullable<TenantOptions["data"]> {
  return {
    users: [
      { id: "ann", name: "Ann" },
      { id: "bob", name: "Bob", subject: "corp\\bob" },
    ],
    oauthClients: [
      { clientId: CLIENT_ID, scopes: ["user_default", "offline_access"], redirectUris },
    ],
  };
}

/** A tenant of these, whose clock the test moves. */
export function createSpaTenant(): Tenant {
  const data = spaData([APP, "https://app.example/callback?via=popup"]);
  return createTenant({ clock: "manual", seed: 1, data });
}

export interface Browser {
  /** Sends cookies with `credentials: "include"` alone, as a browser does to other origins. */
  readonly fetch: Fetch;
  /** Goes to a URL of the tenant. Returns where it leads. */
  readonly navigate: (url: string) => Promise<string>;
  /** The credentials of each request that was sent, by path. */
  readonly sent: string[];
}

export function createBrowser(tenant: Tenant): Browser {
  const cookies = new Map<string, string>();
  const sent: string[] = [];
  const fetch: Fetch = async (url, init) => {
    const { credentials = "same-origin" } = init as RequestInit;
    sent.push(`${init.method} ${new URL(url).pathname} ${credentials}`);
    const headers = new Headers(init.headers as Headers);
    const jar = Array.from(cookies, (pair) => pair.join("="));
    if (credentials === "include" && jar.length > 0) headers.set("cookie", jar.join("; "));
    const response = await tenant.fetch(url, { ...(init as RequestInit), headers });
    for (const cookie of credentials === "include" ? response.headers.getSetCookie() : []) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    return response;
  };
  return {
    fetch,
    sent,
    async navigate(url) {
      const init = { method: "GET", headers: {}, redirect: "manual", credentials: "include" };
      const { status, headers } = await fetch(url, init as Parameters<Fetch>[1]);
      const location = headers.get("location");
      if (location === null) throw new Error(`${url} led nowhere: ${status}`);
      return location;
    },
  };
}

export function createStorage(): WebStorage & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => texts.set(key, value),
    removeItem: (key) => texts.delete(key),
  };
}

export interface Page extends BrowserWindow {
  readonly location: { href: string; assign(url: string): void };
  readonly sessionStorage: ReturnType<typeof createStorage>;
  /** Where the page sends the browser to. */
  readonly left: Promise<string>;
  /** The windows that it has opened. */
  readonly popups: Popup[];
  /** Delivers a message to the page. */
  readonly post: (origin: string, source: unknown, data: unknown) => void;
  /** How many listeners it has. */
  readonly listeners: Set<unknown>;
  readonly closed: boolean;
}

function deferred(): [promise: Promise<string>, resolve: (text: string) => void] {
  let settle: (text: string) => void = () => undefined;
  const promise = new Promise<string>((resolve) => {
    settle = resolve;
  });
  return [promise, settle];
}

type Listener = Parameters<BrowserWindow["addEventListener"]>[1];

export interface Popup extends PopupWindow {
  closed: boolean;
  /** Where the popup was sent to. */
  readonly sent: Promise<string>;
}

/** Locks as `navigator.locks` has them, for all pages of a browser. */
export function createLocks(): NonNullable<NonNullable<BrowserWindow["navigator"]>["locks"]> {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_, run) => (last = last.then(run, run)),
  };
}

/** A page at a URL. Pages of a tab share their storage. */
export function createPage(
  href: string,
  sessionStorage: Page["sessionStorage"] = createStorage(),
): Page {
  const listeners = new Set<Listener>();
  const popups: Popup[] = [];
  const [left, leave] = deferred();
  const page = {
    location: { href, assign: leave },
    history: {
      state: { of: "the app" },
      replaceState(state: unknown, _: string, url: string) {
        if (state !== page.history.state) throw new Error("The app's state was lost.");
        page.location.href = url;
      },
    },
    sessionStorage,
    left,
    popups,
    listeners,
    opener: null as unknown,
    closed: false,
    open() {
      const [sent, resolve] = deferred();
      const popup: Popup = {
        sent,
        closed: false,
        location: {
          set href(url: string) {
            resolve(url);
          },
        },
        close() {
          popup.closed = true;
        },
      };
      popups.push(popup);
      return popup;
    },
    close() {
      page.closed = true;
    },
    addEventListener(_: "message", listener: Listener) {
      listeners.add(listener);
    },
    removeEventListener(_: "message", listener: Listener) {
      listeners.delete(listener);
    },
    post(origin: string, source: unknown, data: unknown) {
      for (const listener of [...listeners]) listener({ origin, source, data });
    },
  };
  return page;
}
