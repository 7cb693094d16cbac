import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, onTestFinished, test } from "vitest";
import { createQlikClient, type QlikClientOptions } from "../../src/index.ts";
import { createTenant } from "../../src/testing.ts";
import { loopback } from "../loopback.ts";
import { answer, stubbed, thrown } from "./stubbed.ts";

const silence = (): "silence" => "silence";

describe("timeout", () => {
  test("ends an attempt after 60 s unless told otherwise", async () => {
    const { qlik, clock, timers } = stubbed([silence], { retry: false });
    const call = thrown(qlik.GET("/api/v1/reloads"));
    await clock.advance(59_999);
    expect(timers()).toBe(1);
    await clock.advance(1);
    expect(await call).toMatchObject({
      name: "QlikTimeoutError",
      limit: "timeout",
      method: "GET",
      path: "/api/v1/reloads",
      attempts: 1,
      elapsedMs: 60_000,
      message:
        'GET /api/v1/reloads: Timed out after 60000 ms ("timeout"). Increase "timeout" or request less data.',
    });
    expect(timers()).toBe(0);
  });

  test("is for each attempt", async () => {
    const { qlik, clock } = stubbed([silence, silence, answer(200, { data: [] })], {
      timeout: 1000,
      retry: { firstDelay: 0 },
    });
    const call = qlik.GET("/api/v1/reloads");
    await clock.advance(2000);
    expect(await call).toMatchObject({ ok: true, call: { attempts: 3, elapsedMs: 2000 } });
  });

  test.each([200, 500])("holds through the end of the body of an answer %i", async (status) => {
    const body = (): Response =>
      new Response(new ReadableStream({ pull: () => new Promise(() => undefined) }), { status });
    const { qlik, clock } = stubbed([body], { timeout: 1000, retry: false });
    const call = thrown(qlik.GET("/api/v1/reloads"));
    await clock.advance(1000);
    expect(await call).toMatchObject({ name: "QlikTimeoutError", limit: "timeout" });
  });

  test("of a call takes the place of that of the client; Infinity is none", async () => {
    const { qlik, clock, timers } = stubbed([silence], { timeout: 1000, retry: false });
    const short = thrown(qlik.GET("/api/v1/reloads", { timeout: 10 }));
    await clock.advance(10);
    expect(await short).toMatchObject({ name: "QlikTimeoutError", elapsedMs: 10 });
    const abort = new AbortController();
    const none = thrown(qlik.GET("/api/v1/reloads", { timeout: Infinity, signal: abort.signal }));
    await clock.advance(1000);
    expect(timers()).toBe(0);
    abort.abort();
    expect(await none).toMatchObject({ name: "QlikAbortError" });
  });

  test("doesn't count the wait for a turn", async () => {
    const tenant = createTenant({ clock: "manual", rateLimit: { share: 0.001 } });
    const { clock, fetch, origin, apiKey } = tenant;
    const options = { tenant: origin, auth: { apiKey }, fetch, clock, timeout: 1000 };
    const qlik = createQlikClient({ ...options, rateLimit: { share: 0.001 } });
    for (let call = 0; call < 5; call++) await qlik.GET("/api/v1/spaces");
    const sixth = qlik.GET("/api/v1/spaces");
    await tenant.advance("6m");
    expect(await sixth).toMatchObject({ ok: true, call: { attempts: 1 } });
  });
});

describe("deadline", () => {
  test("ends the call with all its repetitions", async () => {
    const { qlik, clock, timers, sent } = stubbed([silence], { timeout: 1000, deadline: 2500 });
    const call = thrown(qlik.GET("/api/v1/reloads", { retry: { firstDelay: 0 } }));
    await clock.advance(5000);
    expect(await call).toMatchObject({
      name: "QlikTimeoutError",
      limit: "deadline",
      attempts: 3,
      elapsedMs: 2500,
      message: expect.stringContaining(
        'Timed out after 2500 ms ("deadline") (after 3 attempts). Increase',
      ) as string,
    });
    expect(sent).toHaveLength(3);
    expect(timers()).toBe(0);
  });

  test("ends a wait between attempts", async () => {
    const { qlik, clock, timers } = stubbed([answer(500)], {
      deadline: 100,
      retry: { firstDelay: 0, maxDelay: 0 },
      policies: { attempt: [() => new Promise(() => undefined)] },
    });
    const call = thrown(qlik.GET("/api/v1/reloads"));
    await clock.advance(100);
    expect(await call).toMatchObject({ limit: "deadline", elapsedMs: 100 });
    expect(timers()).toBe(0);
  });

  test("ends a wait for a token, for a turn, and for a policy of the caller's", async () => {
    const never = (): Promise<never> => new Promise(() => undefined);
    const waits: Partial<QlikClientOptions>[] = [
      { auth: { token: never } },
      { rateLimit: { budget: { acquire: never, pause: () => undefined } } },
      { policies: { call: [never] } },
    ];
    for (const options of waits) {
      const { qlik, clock, timers } = stubbed([answer(200)], options);
      const call = thrown(qlik.GET("/api/v1/reloads", { deadline: 100 }));
      await clock.advance(100);
      expect(await call).toMatchObject({ limit: "deadline", attempts: 0, elapsedMs: 100 });
      expect(timers()).toBe(0);
    }
  });

  test("leaves a call alone that ends before", async () => {
    const { qlik, timers } = stubbed([answer(200, { data: [] })], { deadline: 1000 });
    expect(await qlik.GET("/api/v1/reloads")).toMatchObject({ ok: true });
    expect(timers()).toBe(0);
  });

  test.each(["timeout", "deadline"] as const)(
    "as %s is rejected when it is not a duration",
    async (name) => {
      for (const wrong of [0, -1, NaN, 2 ** 31, "1"]) {
        const value = wrong as number;
        const message = `"${name}" must be a duration`;
        expect(() => stubbed([], { [name]: value })).toThrow(message);
        const { qlik, sent } = stubbed([answer(200)]);
        const error = await thrown(qlik.GET("/api/v1/reloads", { [name]: value }));
        expect(error).toMatchObject({ name: "QlikInputError", path: "/api/v1/reloads" });
        expect(String(error)).toContain(message);
        expect(sent).toEqual([]);
      }
    },
  );
});

describe("the caller's signal", () => {
  const aborted = { name: "QlikAbortError", cause: "enough", path: "/api/v1/reloads" };

  test("ends a call before it has begun, whatever the client's options", async () => {
    const signal = AbortSignal.abort("enough");
    for (const options of [{}, { rateLimit: "strict" as const }, { deadline: 1000 }]) {
      const { qlik, sent } = stubbed([answer(200)], options);
      const error = await thrown(qlik.GET("/api/v1/reloads", { signal }));
      expect(error).toMatchObject({ ...aborted, attempts: 0 });
      expect(sent).toEqual([]);
    }
  });

  test("ends a call at once, whatever it waits for, even a fetch that doesn't heed it", async () => {
    const never = (): Promise<never> => new Promise(() => undefined);
    const waits: Partial<QlikClientOptions>[] = [
      {},
      { timeout: Infinity },
      { deadline: 1000 },
      { auth: { token: never } },
      { rateLimit: { budget: { acquire: never, pause: () => undefined } } },
      { policies: { call: [never] } },
      { policies: { attempt: [never] } },
    ];
    for (const options of waits) {
      const abort = new AbortController();
      const { qlik, timers } = stubbed([silence], options);
      const call = thrown(qlik.GET("/api/v1/reloads", { signal: abort.signal }));
      await turn();
      abort.abort("enough");
      expect(await call).toMatchObject(aborted);
      await turn();
      expect(timers()).toBe(0);
      expect(getEventListeners(abort.signal, "abort")).toHaveLength(0);
    }
  });

  test("cancels an answer that comes all the same", async () => {
    let give: ((answer: Response) => void) | undefined;
    let isCancelled = false;
    const late = new ReadableStream({
      cancel() {
        isCancelled = true;
      },
    });
    const abort = new AbortController();
    const { qlik } = stubbed([], {
      fetch: () =>
        new Promise((resolve) => {
          give = resolve;
        }),
    });
    const params = { path: { id: "f" } };
    const file = thrown(
      qlik.download("/api/v1/temp-contents/{id}", { params, signal: abort.signal }),
    );
    await turn();
    abort.abort("enough");
    expect(await file).toMatchObject({ name: "QlikAbortError" });
    give?.(new Response(late, { headers: { "content-type": "application/octet-stream" } }));
    await turn();
    expect(isCancelled).toBe(true);
  });

  test("that ends by a time of its own is an abort, whose cause tells", async () => {
    const { qlik } = stubbed([silence]);
    const signal = AbortSignal.timeout(1);
    const error = await thrown(qlik.GET("/api/v1/reloads", { signal }));
    expect(error).toMatchObject({ name: "QlikAbortError", cause: { name: "TimeoutError" } });
  });

  test("ends the connection", async () => {
    const abort = new AbortController();
    let isClosed: () => void;
    const close = new Promise<void>((resolve) => (isClosed = resolve));
    const server = await loopback((response) => {
      response.on("close", () => {
        isClosed();
      });
      abort.abort("enough");
    });
    const error = await thrown(server.client().GET("/api/v1/reloads", { signal: abort.signal }));
    expect(error).toMatchObject(aborted);
    await close;
  });
});

test("50,000 calls that share a signal leave no listener, no memory and no warning behind", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const warnings: Error[] = [];
  const warn = (warning: Error): void => void warnings.push(warning);
  process.on("warning", warn);
  onTestFinished(() => {
    process.off("warning", warn);
  });
  // As much of a Response as is read: a real one takes longer than all of the call.
  const headers = new Headers();
  const bytes = new TextEncoder().encode('{"data":[]}');
  const getReader = (): object => {
    const chunks = [bytes];
    const read = (): object => {
      const value = chunks.pop();
      return { done: !value, value };
    };
    return { read };
  };
  const answered = { ok: true, status: 200, headers, body: { getReader } } as unknown as Response;
  const qlik = createQlikClient({
    tenant: "t.eu.qlikcloud.com",
    auth: { apiKey: "key" },
    rateLimit: "off",
    deadline: 3_600_000,
    fetch: () => Promise.resolve(answered),
  });
  const { signal } = new AbortController();
  const round = async (calls: number): Promise<number> => {
    for (let begun = 0; begun < calls; begun += 100) {
      const some = Array.from({ length: 100 }, () => qlik.GET("/api/v1/reloads", { signal }));
      // One listener, however many calls there are.
      expect(getEventListeners(signal, "abort").length).toBeLessThanOrEqual(1);
      await Promise.all(some);
    }
    await turn();
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = await round(5000);
  const after = await round(50_000);
  // AbortSignal.any with AbortSignal.timeout holds 69 MB and more after as many.
  expect((after - before) / 2 ** 20).toBeLessThan(5);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  expect(warnings).toEqual([]);
}, 60_000);

/** Lets everything go on that waits for nothing but its turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
