import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { createQlikClient, type QlikClient } from "../../src/index.ts";
import { ManualClock } from "../../src/testing/state/clock.ts";
import { unaided } from "../no-retry.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A client, and the signals that its `fetch` was given. `outcome` is what each fetch does. */
function watched(
  outcome: (signal: AbortSignal) => Promise<Response> = () => Promise.resolve(Response.json({})),
  clock = new ManualClock(),
): { readonly qlik: QlikClient; readonly signals: AbortSignal[] } {
  const signals: AbortSignal[] = [];
  const qlik = createQlikClient({
    tenant: "t.eu.qlikcloud.com",
    auth: { apiKey: "key" },
    ...unaided,
    clock,
    fetch: (_, { signal }) => {
      signals.push(signal!);
      return outcome(signal!);
    },
  });
  return { qlik, signals };
}

const call = (qlik: QlikClient): Promise<unknown> => qlik.GET("/api/v1/reloads");

describe("the signal of an attempt", () => {
  test("serves the next one too, and at most five on Node, where each leaves a listener", async () => {
    const { qlik, signals } = watched();
    for (let calls = 0; calls < 100; calls++) await call(qlik);
    const uses = new Map<AbortSignal, number>();
    for (const signal of signals) uses.set(signal, (uses.get(signal) ?? 0) + 1);
    expect(uses.size).toBeLessThan(100 / 4);
    expect(Math.max(...uses.values())).toBeLessThanOrEqual(5);
  });

  test("makes Node warn of no leak where fetch leaves listeners on it", async () => {
    const warned = vi.fn();
    process.on("warning", warned);
    onTestFinished(() => void process.off("warning", warned));
    const { qlik } = watched((signal) => {
      for (const once of [true, true]) signal.addEventListener("abort", () => undefined, { once });
      return Promise.resolve(Response.json({}));
    });
    // By then, those that other tests have left are used up.
    for (let calls = 0; calls < 1000; calls++) await call(qlik);
    await new Promise(setImmediate);
    expect(warned).not.toHaveBeenCalled();
  });

  test("is no other one's at the same time", async () => {
    const { qlik, signals } = watched();
    await Promise.all(Array.from({ length: 100 }, () => call(qlik)));
    await Promise.all(Array.from({ length: 100 }, () => call(qlik)));
    expect(new Set(signals.slice(0, 100)).size).toBe(100);
    expect(new Set(signals.slice(100)).size).toBe(100);
  });

  test("never comes back once it was aborted, nor after a failure", async () => {
    const clock = new ManualClock();
    const { qlik, signals } = watched(
      () => (signals.length % 2 ? new Promise(() => undefined) : Promise.reject(new Error("no"))),
      clock,
    );
    for (let calls = 0; calls < 10; calls++) {
      const failing = call(qlik).catch(() => undefined);
      await clock.advance(60_000);
      await failing;
    }
    expect(new Set(signals).size).toBe(10);
  });

  test("never comes back when the call was aborted while its answer was handed on", async () => {
    const { qlik } = watched();
    for (let steps = 0; steps < 100; steps++) {
      const controller = new AbortController();
      const { signal } = controller;
      const aborted = qlik.GET("/api/v1/reloads", { signal }).catch(() => undefined);
      for (let step = 0; step < steps; step++) await Promise.resolve();
      controller.abort();
      await aborted;
      await expect(call(qlik)).resolves.toMatchObject({ ok: true });
    }
  });

  test("stays with the body that is read as a stream", async () => {
    const file = (): Promise<Response> =>
      Promise.resolve(
        new Response("bytes", { headers: { "content-type": "application/octet-stream" } }),
      );
    const { qlik, signals } = watched(file);
    const download = (): Promise<unknown> =>
      qlik.download("/api/v1/temp-contents/{id}", { params: { path: { id: "1" } } });
    await download();
    await download();
    expect(signals[0]).not.toBe(signals[1]);
  });

  test.each(["Cloudflare-Workers", "Mozilla/5.0", "Deno/2.5.0", "Bun/1.3.0"])(
    "serves one attempt alone on %s",
    async (userAgent) => {
      vi.stubGlobal("navigator", { userAgent });
      const { qlik, signals } = watched();
      // Takes those that other tests have left.
      await Promise.all(Array.from({ length: 100 }, () => call(qlik)));
      for (let calls = 0; calls < 20; calls++) await call(qlik);
      expect(new Set(signals).size).toBe(120);
    },
  );
});
