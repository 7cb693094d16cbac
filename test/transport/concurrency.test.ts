import { createServer } from "node:http";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { createQlikClient, type QlikClient, type QlikClientOptions } from "../../src/index.ts";
import { defaultConcurrency } from "../../src/transport/concurrency.ts";
import { listen } from "../listen.ts";
import { unaided } from "../no-retry.ts";
import { answer, stubbed, thrown } from "./stubbed.ts";

const space = { body: { name: "x", type: "shared" } } as const;

/** A client whose requests are answered by hand. */
function stage(options: Partial<QlikClientOptions>) {
  const open: { readonly path: string; readonly end: (response: Response) => void }[] = [];
  const sent: string[] = [];
  const qlik = createQlikClient({
    tenant: "t.eu.qlikcloud.com",
    auth: { apiKey: "key" },
    ...unaided,
    fetch: (url, { signal }) =>
      new Promise((resolve, reject) => {
        const { pathname } = new URL(url);
        sent.push(pathname);
        open.push({ path: pathname, end: resolve });
        signal?.addEventListener("abort", () => {
          reject(signal.reason as Error);
        });
      }),
    ...options,
  });
  return { qlik, open, sent };
}

const settle = (): Promise<void> => new Promise(setImmediate);
const get = (qlik: QlikClient, id: string, options = {}) =>
  qlik.GET("/api/v1/spaces/{spaceId}", { params: { path: { spaceId: id } }, ...options });

describe("the limit of requests in flight", () => {
  test("is kept by 500 POSTs at once, which all succeed", async () => {
    let [open, most] = [0, 0];
    const server = createServer((request, response) => {
      most = Math.max(most, ++open);
      request.resume().on("end", () => {
        setImmediate(() => {
          open--;
          response.writeHead(201, { "content-type": "application/json" }).end("{}");
        });
      });
    });
    let connections = 0;
    server.on("connection", () => connections++);
    const { origin, close } = await listen(server);
    onTestFinished(close);
    const qlik = createQlikClient({
      tenant: origin,
      auth: { apiKey: "key" },
      concurrency: 7,
    });
    const calls = Array.from({ length: 500 }, () => qlik.POST("/api/v1/spaces", space));
    for (const result of await Promise.all(calls))
      expect(result).toMatchObject({ status: 201, call: { attempts: 1 } });
    expect(most).toBeLessThanOrEqual(7);
    expect(connections).toBeLessThanOrEqual(14);
  });

  test("serves calls in the order in which they were made", async () => {
    const { qlik, open, sent } = stage({ concurrency: 2 });
    const calls = ["a", "b", "c", "d", "e"].map((id) => get(qlik, id));
    await settle();
    expect(sent).toHaveLength(2);
    for (let done = 0; done < 5; done++) {
      open[done]!.end(Response.json({}));
      await calls[done];
      await settle();
    }
    expect(sent.map((path) => path.at(-1))).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("counts a request until its body has been read or has failed", async () => {
    const { qlik, open, sent } = stage({ concurrency: 1 });
    const bodies: ReadableStreamDefaultController<Uint8Array>[] = [];
    const body = (): ReadableStream<Uint8Array> =>
      new ReadableStream({
        start(controller) {
          bodies.push(controller);
        },
      });
    const calls = ["a", "b", "c"].map((id) => get(qlik, id).catch((error: unknown) => error));
    await settle();
    open[0]!.end(new Response(body(), { headers: { "content-type": "application/json" } }));
    await settle();
    expect(sent).toHaveLength(1);
    bodies[0]!.enqueue(new TextEncoder().encode("{}"));
    bodies[0]!.close();
    expect(await calls[0]).toMatchObject({ ok: true });
    await settle();
    expect(sent).toHaveLength(2);
    open[1]!.end(new Response(body(), { headers: { "content-type": "application/json" } }));
    await settle();
    bodies[1]!.error(new TypeError("terminated"));
    expect(await calls[1]).toMatchObject({ name: "QlikConnectionError" });
    await settle();
    expect(sent).toHaveLength(3);
  });

  test("counts a download until its response starts", async () => {
    const { qlik, open, sent } = stage({ concurrency: 1 });
    const download = qlik.download("/api/v1/temp-contents/{id}", { params: { path: { id: "1" } } });
    const next = get(qlik, "a");
    await settle();
    open[0]!.end(new Response(new ReadableStream()));
    expect(await download).toMatchObject({ ok: true });
    await settle();
    expect(sent).toHaveLength(2);
    open[1]!.end(Response.json({}));
    expect(await next).toMatchObject({ ok: true });
  });

  test("frees the place of a call that is aborted while it waits, and of one that is in flight", async () => {
    const { qlik, open, sent } = stage({ concurrency: 1 });
    const [first, second] = [new AbortController(), new AbortController()];
    const a = thrown(get(qlik, "a", { signal: first.signal }));
    const b = thrown(get(qlik, "b", { signal: second.signal }));
    const c = get(qlik, "c");
    await settle();
    second.abort("enough");
    expect(await b).toMatchObject({ name: "QlikAbortError", cause: "enough", attempts: 0 });
    expect(sent).toHaveLength(1);
    first.abort("enough");
    expect(await a).toMatchObject({ name: "QlikAbortError", attempts: 1 });
    await settle();
    expect(sent.map((path) => path.at(-1))).toEqual(["a", "c"]);
    open[1]!.end(Response.json({}));
    expect(await c).toMatchObject({ ok: true });
  });

  test("keeps its places when a call is aborted at the moment at which its turn comes", async () => {
    for (let steps = 0; steps < 30; steps++) {
      const { qlik, open, sent } = stage({ concurrency: 1 });
      const controller = new AbortController();
      const a = get(qlik, "a");
      const b = get(qlik, "b", { signal: controller.signal }).catch(() => undefined);
      await settle();
      open[0]!.end(Response.json({}));
      for (let step = 0; step < steps; step++) await Promise.resolve();
      controller.abort();
      await Promise.all([a, b]);
      const c = get(qlik, "c");
      await settle();
      expect(sent.at(-1)).toBe("/api/v1/spaces/c");
      open.at(-1)!.end(Response.json({}));
      expect(await c).toMatchObject({ ok: true });
    }
  });

  test("does not count towards the timeout, but towards the deadline", async () => {
    const { qlik, clock, timers } = stubbed([() => "silence"], {
      concurrency: 1,
      timeout: 1_000,
      retry: false,
    });
    const calls = ["a", "b"].map((id) => thrown(get(qlik, id)));
    const late = thrown(get(qlik, "c", { deadline: 1_500 }));
    await clock.advance(1_000);
    expect(await calls[0]).toMatchObject({ limit: "timeout", elapsedMs: 1_000 });
    await clock.advance(500);
    expect(await late).toMatchObject({ limit: "deadline", attempts: 0 });
    await clock.advance(500);
    expect(await calls[1]).toMatchObject({ limit: "timeout", elapsedMs: 2_000, attempts: 1 });
    expect(timers()).toBe(0);
  });

  test("is not taken by calls that wait for the rate limit or a retry", async () => {
    const { qlik, sent } = stubbed([answer(503, {}, { "retry-after": "100" }), answer(200)], {
      concurrency: 1,
      logger: () => undefined,
    });
    void get(qlik, "a");
    await settle();
    expect(await get(qlik, "b")).toMatchObject({ ok: true });
    const never = (): Promise<never> => new Promise(() => undefined);
    let turns = 0;
    const acquire = (): Promise<never> | undefined => (turns++ ? undefined : never());
    const waiting = stubbed([answer(200)], {
      concurrency: 1,
      rateLimit: { budget: { acquire, pause: () => undefined } },
    });
    void get(waiting.qlik, "a");
    await settle();
    expect(await get(waiting.qlik, "b")).toMatchObject({ ok: true });
    expect(sent).toHaveLength(2);
  });

  test("does not hold back the request for the token that the calls in flight wait for", async () => {
    const { qlik, open, sent } = stage({
      concurrency: 1,
      auth: { clientId: "id", clientSecret: "secret" },
    });
    const calls = [get(qlik, "a"), get(qlik, "b")];
    await settle();
    expect(sent).toEqual(["/oauth/token"]);
    open[0]!.end(Response.json({ access_token: "token", expires_in: 100 }));
    for (const [index, call] of calls.entries()) {
      await settle();
      open[index + 1]!.end(Response.json({}));
      expect(await call).toMatchObject({ ok: true });
    }
  });

  test("reports each wait to the logger", async () => {
    const events: unknown[] = [];
    const { qlik, open } = stage({ concurrency: 1, logger: (event) => void events.push(event) });
    const calls = [get(qlik, "a"), get(qlik, "b")];
    for (const index of calls.keys()) {
      await settle();
      open[index]!.end(Response.json({}));
      await calls[index];
    }
    const waits = events.filter((event) => (event as { type: string }).type === "wait");
    expect(waits).toMatchObject([{ budget: "concurrency", path: "/api/v1/spaces/{spaceId}" }]);
  });
});

describe("the default bound", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test.each(["Node.js/24", "Deno/2.5.0", "Bun/1.3.0", undefined])("exists on %s", (userAgent) => {
    vi.stubGlobal("navigator", { userAgent });
    expect(defaultConcurrency()).toBe(100);
  });

  test.each(["Mozilla/5.0", "Cloudflare-Workers"])("does not exist on %s", (userAgent) => {
    vi.stubGlobal("navigator", { userAgent });
    expect(defaultConcurrency()).toBe(Infinity);
  });

  test("can be turned off", async () => {
    const { qlik, sent } = stage({ concurrency: Infinity, timeout: Infinity });
    for (let call = 0; call < 300; call++) void get(qlik, "a");
    await settle();
    expect(sent).toHaveLength(300);
  });
});
