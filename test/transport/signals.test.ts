import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createQlikClient, type QlikClient } from "../../src/index.ts";
import { ManualClock } from "../../src/testing/state/clock.ts";
import { unaided } from "../no-retry.ts";

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
  test("is its own", async () => {
    const { qlik, signals } = watched();
    for (let calls = 0; calls < 20; calls++) await call(qlik);
    await Promise.all(Array.from({ length: 20 }, () => call(qlik)));
    expect(new Set(signals).size).toBe(40);
  });

  test("causes no warning about a leak when fetch leaves listeners on it", async () => {
    const warned = vi.fn();
    process.on("warning", warned);
    onTestFinished(() => void process.off("warning", warned));
    const { qlik } = watched((signal) => {
      for (const once of [true, true]) signal.addEventListener("abort", () => undefined, { once });
      return Promise.resolve(Response.json({}));
    });
    for (let calls = 0; calls < 1000; calls++) await call(qlik);
    await new Promise(setImmediate);
    expect(warned).not.toHaveBeenCalled();
  });

  test("does not affect the next call when it is aborted while the response is returned", async () => {
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
});
