/** Pages in headless Chromium, and an embedded tenant that listens: each at an origin of its own. */
import { createServer } from "node:http";
import path from "node:path";
import { buildSync } from "esbuild";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { createQlikClient, unwrap } from "../../../src/index.ts";
import { createTenant, type Tenant } from "../../../src/testing.ts";
import { listen, type Listening } from "../../listen.ts";
import { spaData } from "../browser.ts";
import { findChromium, NO_CHROMIUM } from "../chromium.ts";

export const isMissing: boolean = findChromium() === undefined;

/** For the titles of tests that are skipped where there is no Chromium. */
export const reason: string = isMissing ? ` (skipped: ${NO_CHROMIUM})` : "";

/** A page, and all that others could see of it. */
export interface Watched {
  readonly page: Page;
  /** The URLs that it has asked for, with those of its popups. */
  readonly urls: string[];
  /** The requests other than preflights: method, path, and headers. */
  readonly requests: { readonly line: string; readonly headers: Record<string, string> }[];
  /** What is on the console, with the errors of scripts. */
  readonly console: string[];
}

export interface Setting extends AsyncDisposable {
  readonly tenant: Tenant;
  /** The origin of the tenant. */
  readonly qlik: string;
  /** The origin of the app's pages, which may call the tenant. It is of the tenant's site. */
  readonly origin: string;
  /** That of pages which must not call it, of the same site. */
  readonly foreign: string;
  /** That of pages of another site, which may call it. */
  readonly otherSite: string;
  readonly webIntegrationId: string;
  readonly context: BrowserContext;
  /** Opens a page. */
  readonly visit: (url?: string, context?: BrowserContext) => Promise<Watched>;
}

export async function open(browser: Browser): Promise<Setting> {
  const [own, other] = await Promise.all([servePages(), servePages()]);
  const { origin } = own;
  const otherSite = origin.replace("127.0.0.1", "other.localhost");
  const data = spaData([`${origin}/`, `${origin}/signed-in`]);
  const tenant = createTenant({ clock: "manual", data });
  const server = await tenant.listen({ cors: [origin, otherSite] });
  const body = { name: "App", validOrigins: [origin] };
  const integrations = createQlikClient(tenant.clientOptions)["/api/v1/web-integrations"];
  const { id } = unwrap(await integrations.POST({ body }));
  const context = await browser.newContext();
  return {
    tenant,
    qlik: server.origin,
    origin,
    foreign: other.origin,
    otherSite,
    webIntegrationId: id!,
    context,
    visit: async (url = `${origin}/`, of = context) => watch(await of.newPage(), url),
    async [Symbol.asyncDispose]() {
      await context.close();
      await server.close();
      own.close();
      other.close();
    },
  };
}

async function watch(page: Page, url: string): Promise<Watched> {
  const watched: Watched = { page, urls: [], requests: [], console: [] };
  const follow = (page: Page): void => {
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      watched.urls.push(request.url());
      watched.requests.push({
        line: `${request.method()} ${pathname}`,
        headers: request.headers(),
      });
    });
    page.on("console", (message) => watched.console.push(message.text()));
    page.on("pageerror", (error) => watched.console.push(String(error)));
    page.on("popup", follow);
  };
  follow(page);
  await page.goto(url);
  return watched;
}

const script = (): string =>
  buildSync({
    entryPoints: [path.resolve("test/browser/end-to-end/app.ts")],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
  }).outputFiles[0]!.text;

let bundled: string | undefined;

/** Serves the same page at each path. */
function servePages(): Promise<Listening> {
  const text = (bundled ??= script());
  const server = createServer(({ url }, response) => {
    const isScript = url === "/app.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    const page =
      '<!doctype html><link rel="icon" href="data:,"><button>Sign in</button><script type="module" src="/app.js"></script>';
    response.end(isScript ? text : page);
  });
  return listen(server);
}

/** All that scripts of the page's origin can read without the app's help. */
export async function readable({ page }: Watched): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify([
      location.href,
      document.cookie,
      document.referrer,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      history.state,
    ]),
  );
}
