/** The wording of messages, in one place: `messages.txt`. Run `npx vitest run test/errors/messages.test.ts -u` to update it. */
import { describe, expect, test } from "vitest";
import { createWebhookHandler, toNodeHandler, verifySignature } from "../../src/events.ts";
import {
  createQlikClient,
  exportApp,
  importApp,
  paginate,
  promoteApp,
  readEvents,
  QlikError,
  reconcile,
  reloadAll,
  reloadApp,
  reloadChain,
  reloadFilter,
  resumeReload,
  scheduleReload,
  scim,
  unwrap,
  type QlikClient,
} from "../../src/index.ts";
import { createTenant } from "../../src/testing.ts";

const SECRET = "0123456789abcdef0123456789abcdef";
const tenant = createTenant({
  clock: "manual",
  seed: "messages",
  data: { apps: [{ id: "sales", name: "Sales" }] },
});
const qlik = createQlikClient(tenant.clientOptions);
const options = { tenant: "t.eu.qlikcloud.com", auth: { apiKey: "key" } };

/** A client whose network gives one response, without retries. */
const answering = (response: () => Response): QlikClient =>
  createQlikClient({ ...options, retry: false, fetch: () => Promise.resolve(response()) });

/** JavaScript has no types: anything may be passed. */
const js = (value: unknown): never => value as never;

const MISUSE: Readonly<Record<string, () => unknown>> = {
  "client: misspelled option": () => createQlikClient(js({ ...options, baseUrl: "x" })),
  "client: no tenant": () => createQlikClient(js({ ...options, tenant: undefined })),
  "client: http": () => createQlikClient({ ...options, tenant: "http://qlik.example" }),
  "client: timeout": () => createQlikClient({ ...options, timeout: 0 }),
  "client: duration": () => createQlikClient(js({ ...options, deadline: "soon" })),
  "client: logger": () => createQlikClient(js({ ...options, logger: 5 })),
  "client: rateLimit": () => createQlikClient(js({ ...options, rateLimit: "lax" })),
  "client: headers": () => createQlikClient(js({ ...options, headers: new Map() })),
  "client: api key in quotes": () => createQlikClient({ ...options, auth: { apiKey: '"key"' } }),
  "client: two kinds of auth": () =>
    createQlikClient(js({ ...options, auth: { apiKey: "key", token: "token" } })),
  "call: path value": () => qlik.GET("/api/v1/spaces/{spaceId}", js({ params: { path: {} } })),
  "call: empty path value": () =>
    qlik.GET("/api/v1/spaces/{spaceId}", { params: { path: { spaceId: "" } } }),
  "call: dots": () => qlik.GET("/api/v1/spaces/{spaceId}", { params: { path: { spaceId: ".." } } }),
  "call: query beside params": () => qlik.GET("/api/v1/spaces", js({ query: { limit: 1 } })),
  "call: query value": () => qlik.GET("/api/v1/spaces", { params: { query: { limit: NaN } } }),
  "call: body of GET": () => qlik.GET("/api/v1/spaces", js({ body: {} })),
  "call: accept": () => qlik.raw("GET", "/api/v1/spaces", { accept: js(["text/csv"]) }),
  "call: body that is no form": () => qlik.POST("/api/v1/data-files", { body: js("a,b") }),
  "call: body that JSON cannot carry": () =>
    qlik.POST("/api/v1/reloads", { body: js({ appId: "a", weight: NaN }) }),
  "call: promise as body": () => qlik.POST("/api/v1/reloads", { body: js(Promise.resolve({})) }),
  "call: signal": () => qlik.GET("/api/v1/spaces", js({ signal: new AbortController() })),
  "unwrap: promise": () => unwrap(js(Promise.resolve())),
  "readEvents: result": () => readEvents(js({ ok: true })).next(),
  "list: path": () => paginate(qlik, "/api/v1/spaces", js({ prefech: true })),
  "scim: quotes": () => scim`name eq "${"a"}"`,
  "scim: value": () => scim`name eq ${js(undefined)}`,
  "reload filter": () => reloadFilter(js({ state: "FAILED" })),
  "reload: option": () => reloadApp(qlik, { appId: "sales" }, js({ loglines: 5 })),
  "reload: app": () => reloadApp(qlik, js({})),
  "reload: ticket": () => resumeReload(qlik, js({})),
  "reload all: option": () => reloadAll(qlik, ["sales"], js({ concurency: 2 })),
  "reload chain: cycle": () => reloadChain(qlik, { a: ["b"], b: ["a"] }),
  "schedule: cron": () =>
    scheduleReload(qlik, { appId: "a", recurrence: "0 7 * * *", timeZone: "Europe/Zurich" }),
  "schedule: time zone": () =>
    scheduleReload(qlik, { appId: "a", recurrence: "FREQ=DAILY", timeZone: "CET+1" }),
  "export: option": () => exportApp(qlik, "sales", js({ nodata: true })),
  "export: path": () => exportApp(qlik, "sales").saveTo(""),
  "import: source": () => importApp(qlik, js(5), { name: "a" }),
  "promote: option": () => promoteApp(js({ from: qlik, appId: "sales", nodata: true })),
  "reconcile: grace period": () =>
    reconcile(qlik, js({ since: new Date(0), heard: () => false, gracePeriod: NaN })),
  "events: no secret": () => createWebhookHandler(js({ on: {} })),
  "events: secret": () => createWebhookHandler({ secrets: `${SECRET}\n`, on: {} }),
  "events: misspelled option": () =>
    createWebhookHandler(js({ secrets: SECRET, on: {}, onEror: () => undefined })),
  "events: signature": () => verifySignature({ body: "{}", signature: "x", secrets: [] }),
  "events: Node handler": () => toNodeHandler(js(5)),
  "tenant: option": () => createTenant(js({ clok: "manual" })),
};

const spaces = (response: () => Response) => (): unknown =>
  answering(response).GET("/api/v1/spaces");
const refused = (status: number, body: unknown) => (): unknown =>
  Promise.resolve(spaces(() => Response.json(body, { status }))()).then((result) =>
    unwrap(js(result)),
  );
const failing = (code: string) => (): unknown =>
  createQlikClient({
    ...options,
    retry: false,
    fetch: () => {
      const cause = Object.assign(new Error(`connect ${code}`), { code });
      return Promise.reject(new TypeError("fetch failed", { cause }));
    },
  }).POST("/api/v1/reloads", { body: { appId: "a" } });

const FAILURES: Readonly<Record<string, () => unknown>> = {
  "401": refused(401, { errors: [{ code: "HTTP-401", title: "Unauthorized" }] }),
  "403": refused(403, { errors: [{ code: "SPACES-403", title: "Forbidden", detail: "No." }] }),
  "404": refused(404, {}),
  "429": refused(429, { errors: [{ code: "HTTP-429", title: "Too many requests" }] }),
  "503": refused(503, "maintenance"),
  "an HTML page": spaces(
    () => new Response("<html>", { headers: { "content-type": "text/html" } }),
  ),
  "JSON cut short": spaces(
    () => new Response('{"data":', { headers: { "content-type": "application/json" } }),
  ),
  "null for an object": spaces(() => Response.json(null)),
  "a mock for a Response": spaces(() => ({ ok: true }) as Response),
  "connection refused": failing("ECONNREFUSED"),
  "connection reset": failing("ECONNRESET"),
  "an unknown certificate": failing("SELF_SIGNED_CERT_IN_CHAIN"),
  "too many files": failing("EMFILE"),
};

async function messageOf(provoke: () => unknown): Promise<string> {
  try {
    await provoke();
  } catch (error) {
    expect(error).toBeInstanceOf(QlikError);
    return `${(error as QlikError).name}: ${(error as QlikError).message}`;
  }
  return expect.fail("nothing was thrown");
}

describe("the messages", () => {
  test("read as in messages.txt", async () => {
    const lines: string[] = [];
    for (const [name, provoke] of Object.entries({ ...MISUSE, ...FAILURES }))
      lines.push(`${name}\n  ${await messageOf(provoke)}\n`);
    await expect(lines.join("\n")).toMatchFileSnapshot("messages.txt");
  });
});
