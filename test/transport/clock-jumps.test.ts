/** The system's time may be set while calls are under way: by NTP, after a sleep, when a virtual machine resumes. */
import { describe, expect, test } from "vitest";
import { createQlikClient, type QlikClientOptions } from "../../src/index.ts";
import { ManualClock } from "../../src/testing/state/clock.ts";
import { answer, type Outcome } from "./stubbed.ts";

const HOUR = 3_600_000;

/** A client whose wall time can be set, while its monotonic time goes on. */
function stage(outcomes: readonly (() => Outcome)[], options: Partial<QlikClientOptions> = {}) {
  const clock = new ManualClock();
  let [offset, sent] = [0, 0];
  const qlik = createQlikClient({
    tenant: "t.eu.qlikcloud.com",
    auth: { apiKey: "key" },
    retry: false,
    timeout: Infinity,
    clock: {
      now: () => clock.now() + offset,
      monotonic: () => clock.monotonic(),
      after: (milliseconds, run) => clock.after(milliseconds, run),
    },
    fetch: async () => {
      const outcome = (outcomes[sent++] ?? outcomes.at(-1)!)();
      if (outcome === "silence") return new Promise(() => undefined);
      return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
    },
    ...options,
  });
  return {
    qlik,
    clock,
    sent: () => sent,
    jump: (milliseconds: number) => {
      offset += milliseconds;
    },
  };
}

const space = { body: { name: "x", type: "shared" } } as const;

describe.each([
  ["back", -HOUR],
  ["forward", 24 * HOUR],
])("when the system's time is set %s", (_, step) => {
  test("the rate limit is still kept over five minutes", async () => {
    const { qlik, clock, jump, sent } = stage([answer(201)]);
    for (let call = 0; call < 500; call++) await qlik.POST("/api/v1/spaces", space);
    jump(step);
    const next = qlik.POST("/api/v1/spaces", space);
    await clock.advance(299_000);
    expect(sent()).toBe(500);
    await clock.advance(10_000);
    expect(await next).toMatchObject({ ok: true });
  });

  test("a tier that Retry-After has closed opens in time", async () => {
    const { qlik, clock, jump, sent } = stage([
      answer(429, {}, { "retry-after": "10" }),
      answer(201),
    ]);
    await qlik.POST("/api/v1/spaces", space);
    jump(step);
    const next = qlik.POST("/api/v1/spaces", space);
    await clock.advance(9_900);
    expect(sent()).toBe(1);
    await clock.advance(1_200);
    expect(await next).toMatchObject({ ok: true });
  });

  test("a tier that a RateLimit header has closed opens in time", async () => {
    const { qlik, clock, jump, sent } = stage([
      answer(201, {}, { "ratelimit-remaining": "0", "ratelimit-reset": "60" }),
      answer(201),
    ]);
    await qlik.POST("/api/v1/spaces", space);
    jump(step);
    const next = qlik.POST("/api/v1/spaces", space);
    await clock.advance(59_000);
    expect(sent()).toBe(1);
    await clock.advance(1_000);
    expect(await next).toMatchObject({ ok: true });
  });

  test("retry.maxElapsed and the deadline count real time, and so do results and events", async () => {
    const durations: number[] = [];
    const { qlik, clock, jump } = stage(
      [
        () => {
          jump(step);
          return new TypeError("terminated");
        },
        answer(200),
      ],
      {
        rateLimit: false,
        retry: { retries: 1, firstDelay: 0 },
        deadline: 1_000,
        logger: (event) => {
          if (event.type === "attempt") durations.push(event.durationMs);
        },
      },
    );
    const call = qlik.GET("/api/v1/reloads");
    await clock.advance(1);
    expect(await call).toMatchObject({ ok: true, call: { attempts: 2, elapsedMs: 0 } });
    expect(durations).toEqual([0, 0]);
  });

  test("the deadline passes in time", async () => {
    const { qlik, clock, jump } = stage([() => "silence"], { deadline: 1_000 });
    const call = qlik.GET("/api/v1/reloads").catch((error: unknown) => error);
    await clock.advance(500);
    jump(step);
    await clock.advance(500);
    expect(await call).toMatchObject({ limit: "deadline", elapsedMs: 1_000 });
  });
});
