/** Whose error a call rejects with when its signal is aborted. */
import { describe, expect, test } from "vitest";
import { exportApp, QlikAbortError, QlikTimeoutError } from "../../src/index.ts";
import { stubbed, thrown } from "./stubbed.ts";

const silence = (): "silence" => "silence";

describe("a call that is aborted with the error of another call", () => {
  test.each([
    ["an attempt", {}],
    ["a call with a deadline", { deadline: 60_000 }],
    ["a call without any limit of time", { timeout: Infinity }],
  ])("rejects with an error of its own: %s", async (_, options) => {
    const { qlik, clock } = stubbed([silence]);
    const controller = new AbortController();
    const { signal } = controller;
    const other = thrown(qlik.GET("/api/v1/webhooks", { ...options, signal }));
    const first = thrown(qlik.GET("/api/v1/spaces", { deadline: 100 }));
    await clock.advance(100);
    const reason = await first;
    expect(reason).toBeInstanceOf(QlikTimeoutError);
    controller.abort(reason);
    const error = await other;
    expect(error).toBeInstanceOf(QlikAbortError);
    expect(error).toMatchObject({ path: "/api/v1/webhooks", attempts: 1 });
    expect((error as Error).cause).toBe(reason);
  });

  test("does so for a QlikAbortError, and before it is sent", async () => {
    const { qlik } = stubbed([silence]);
    const signal = AbortSignal.abort(new QlikAbortError("another call"));
    for (const options of [{}, { deadline: 100 }, { timeout: Infinity }]) {
      const error = await thrown(qlik.GET("/api/v1/webhooks", { ...options, signal }));
      expect(error).toMatchObject({ name: "QlikAbortError", path: "/api/v1/webhooks" });
      expect((error as Error).cause).toBe(signal.reason);
    }
  });

  test("does so while it waits for its retry, its turn or its token", async () => {
    const never = (): Promise<never> => new Promise(() => undefined);
    for (const options of [
      { retry: { firstDelay: 1000 }, logger: () => undefined },
      { rateLimit: { budget: { acquire: never, pause: () => undefined } } },
      { auth: { token: never } },
    ]) {
      const { qlik } = stubbed([() => new Response(null, { status: 503 })], options);
      const controller = new AbortController();
      const { signal } = controller;
      const call = thrown(qlik.GET("/api/v1/webhooks", { signal }));
      await new Promise(setImmediate);
      const reason = new QlikTimeoutError("another call", { limit: "deadline" });
      controller.abort(reason);
      const error = await call;
      expect(error).toMatchObject({ name: "QlikAbortError", path: "/api/v1/webhooks" });
      expect((error as Error).cause).toBe(reason);
    }
  });
});

describe("the package's own limits", () => {
  test("reject with the limit that was reached, though signals are passed on", async () => {
    for (const limit of ["timeout", "deadline"] as const) {
      const { qlik, clock } = stubbed([silence], { retry: false });
      const { signal } = new AbortController();
      const options = { timeout: 5_000, deadline: 5_000, [limit]: 100, signal };
      const call = thrown(qlik.GET("/api/v1/webhooks", options));
      await clock.advance(100);
      expect(await call).toMatchObject({ name: "QlikTimeoutError", limit, elapsedMs: 100 });
    }
  });

  test("of a job are reported as the job's", async () => {
    const { qlik, clock } = stubbed([silence], { timeout: Infinity });
    const job = thrown(exportApp(qlik, "app", { deadline: 100 }).blob());
    await clock.advance(100);
    expect(await job).toMatchObject({ name: "QlikTimeoutError", limit: "deadline" });
  });

  test("of a job leave the error of another call as the cause", async () => {
    const { qlik, clock } = stubbed([silence], { timeout: Infinity });
    const controller = new AbortController();
    const job = thrown(exportApp(qlik, "app", { signal: controller.signal }).blob());
    await clock.advance(1);
    const reason = new QlikTimeoutError("another call", { limit: "timeout" });
    controller.abort(reason);
    const error = await job;
    expect(error).toMatchObject({ name: "QlikAbortError" });
    expect((error as Error).cause).toBe(reason);
  });
});
