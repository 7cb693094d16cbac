import { getEventListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createQlikClient,
  QlikAbortError,
  QlikInputError,
  type BudgetKey,
  type LogEvent,
  type QlikClient,
  type QlikClientOptions,
  type RateBudget,
  type RateLimit,
} from "../../src/index.ts";
import { ManualClock } from "../../src/testing/state/clock.ts";
import { createTenant } from "../../src/testing.ts";

const WINDOW = 300_000;

interface Sent {
  readonly path: string;
  /** Milliseconds from the beginning. */
  readonly at: number;
}

interface Stage {
  readonly qlik: QlikClient;
  readonly clock: ManualClock;
  /** What reached the server, in order. */
  readonly sent: readonly Sent[];
  readonly now: () => number;
}

/** A client whose requests are answered by a function, on a manual clock. */
function stage(
  options: Partial<QlikClientOptions> = {},
  answer: (sent: Sent) => Response = () => Response.json({}),
): Stage {
  const clock = new ManualClock();
  const start = clock.now();
  const now = (): number => clock.now() - start;
  const sent: Sent[] = [];
  const qlik = createQlikClient({
    tenant: "tenant.example",
    auth: { apiKey: "key" },
    retry: false,
    timeout: Infinity,
    clock,
    fetch: (url) => {
      const one = { path: new URL(url).pathname, at: now() };
      sent.push(one);
      return Promise.resolve(answer(one));
    },
    ...options,
  });
  return { qlik, clock, sent, now };
}

const tier1 = (qlik: QlikClient, signal?: AbortSignal) =>
  qlik.GET("/api/v1/spaces/types", signal ? { signal } : {});
const tier2 = (qlik: QlikClient, signal?: AbortSignal) =>
  qlik.DELETE("/api/v1/apps/{appId}", {
    params: { path: { appId: "app" } },
    ...(signal ? { signal } : {}),
  });
const special = (qlik: QlikClient) => qlik.POST("/api/v1/reloads", { body: { appId: "app" } });

function tooMany(headers: Record<string, string> = {}): Response {
  const errors = [{ code: "HTTP-429", title: "Too many requests" }];
  return Response.json({ errors }, { status: 429, headers });
}

/** Begins so many calls, and waits until what may go has gone. */
async function begin(count: number, call: () => Promise<unknown>, clock: ManualClock) {
  const calls = Array.from({ length: count }, call);
  await clock.advance(0);
  return { calls };
}

describe("the rate limit", () => {
  test.each<[string, (qlik: QlikClient) => Promise<unknown>, number]>([
    ["tier 1", tier1, 500],
    ["tier 2", tier2, 50],
    ["an operation of its own", special, 25],
    [
      "a path that isn't described",
      (qlik) => (qlik.POST as (path: string) => Promise<unknown>)("/api/v1/unknown"),
      50,
    ],
  ])("of %s lets a tenth of what Qlik allows go in five minutes", async (_, call, limit) => {
    const { qlik, clock, sent } = stage({ rateLimit: { share: 0.1 } });
    const { calls } = await begin(limit + 1, () => call(qlik), clock);
    expect(sent).toHaveLength(limit);
    await clock.advance(302_999);
    expect(sent).toHaveLength(limit);
    await clock.advance(1);
    expect(sent).toHaveLength(limit + 1);
    await Promise.all(calls);
  });

  test("is one for each tier, and one for each special operation", async () => {
    const { qlik, clock, sent } = stage({ rateLimit: { share: 0.01 } });
    const cancel = () =>
      qlik.POST("/api/v1/reloads/{reloadId}/actions/cancel", {
        params: { path: { reloadId: "r" } },
      });
    await begin(6, () => tier2(qlik), clock);
    await begin(3, () => special(qlik), clock);
    await begin(3, cancel, clock);
    await begin(51, () => tier1(qlik), clock);
    expect(sent).toHaveLength(5 + 2 + 2 + 50);
  });

  test.each<[RateLimit, number]>([
    ["strict", 500],
    [{ share: 1 }, 500],
    [{ share: 0.5 }, 250],
    [{ share: 0.0001 }, 1],
  ])("%j lets %i calls of tier 2 go in five minutes", async (rateLimit, limit) => {
    const { qlik, clock, sent } = stage({ rateLimit });
    await begin(510, () => tier2(qlik), clock);
    expect(sent).toHaveLength(limit);
  });

  test("is no concern when it is off", async () => {
    const { qlik, clock, sent } = stage({ rateLimit: "off" });
    await begin(600, () => tier2(qlik), clock);
    expect(sent).toHaveLength(600);
  });

  test.each([
    0,
    -1,
    1.5,
    NaN,
    null,
    "Strict",
    true,
    5,
    { share: 0 },
    { share: "half" },
    { share: 2, budget: undefined },
    { budget: {} },
  ])("cannot be %j", (rateLimit) => {
    const make = (): unknown => stage({ rateLimit: rateLimit as unknown as RateLimit });
    expect(make).toThrow(QlikInputError);
    expect(make).toThrow(/^"rateLimit" must be "strict", false, /);
  });

  test("never is exceeded at Qlik, and used by at least 98 %, for any share and arrivals", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 0.004, max: 0.04, noNaN: true }),
        fc.array(fc.record({ gap: fc.nat(60_000), count: fc.nat(10) }), { maxLength: 10 }),
        async (share, arrivals) => {
          const { qlik, clock, sent, now } = stage({ rateLimit: { share } });
          const limit = Math.floor(500 * share);
          for (const { gap, count } of arrivals) {
            await clock.advance(gap);
            await begin(count, () => tier2(qlik), clock);
          }
          await clock.advance(60 * WINDOW);
          const since = now();
          await begin(5 * limit, () => tier2(qlik), clock);
          await clock.advance(5 * WINDOW);
          const times = sent.map(({ at }) => at);
          times.slice(limit).forEach((time, index) => {
            expect(time - times[index]!).toBeGreaterThanOrEqual(WINDOW);
          });
          // While calls wait, each goes as soon as the limit allows, 2 % later at most.
          const waiting = times.filter((time) => time >= since);
          expect(waiting).toHaveLength(5 * limit);
          for (const [index, time] of waiting.entries()) {
            const soonest = Math.floor(index / limit) * WINDOW;
            expect((time - since) * 0.98).toBeLessThanOrEqual(soonest);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("a wait for the budget", () => {
  test("ends at once by the signal, and takes no place", async () => {
    const { qlik, clock, sent } = stage({ rateLimit: { share: 0.002 } });
    const own = new AbortController();
    await begin(1, () => tier2(qlik), clock);
    const waiting = tier2(qlik, own.signal);
    const behind = tier2(qlik);
    await clock.advance(1000);
    own.abort(new Error("enough"));
    await expect(waiting).rejects.toMatchObject({
      name: "QlikAbortError",
      message: "DELETE /api/v1/apps/{appId}: The call was aborted by its signal.",
      attempts: 0,
      elapsedMs: 1000,
      cause: new Error("enough"),
    });
    await clock.advance(302_000);
    await behind;
    expect(sent.map(({ at }) => at)).toEqual([0, 303_000]);
    expect(getEventListeners(own.signal, "abort")).toEqual([]);
  });

  test("never begins when the signal is aborted before, and takes no place", async () => {
    const { qlik, clock, sent } = stage({ rateLimit: { share: 0.002 } });
    await expect(tier2(qlik, AbortSignal.abort())).rejects.toBeInstanceOf(QlikAbortError);
    await begin(1, () => tier2(qlik), clock);
    expect(sent).toHaveLength(1);
  });

  test("ends by the deadline", async () => {
    const { qlik, clock, sent } = stage({ rateLimit: { share: 0.002 }, deadline: 5000 });
    await begin(1, () => tier2(qlik), clock);
    const waiting = expect(tier2(qlik)).rejects.toMatchObject({
      name: "QlikTimeoutError",
      limit: "deadline",
      attempts: 0,
      elapsedMs: 5000,
    });
    await clock.advance(5000);
    await waiting;
    expect(sent).toHaveLength(1);
  });

  test("doesn't count against the timeout of the attempt", async () => {
    const { qlik, clock } = stage({ rateLimit: { share: 0.002 }, timeout: 1000 });
    const { calls } = await begin(2, () => tier2(qlik), clock);
    await clock.advance(303_000);
    await expect(calls[1]).resolves.toMatchObject({ ok: true });
  });

  test("is told to the logger", async () => {
    const events: LogEvent[] = [];
    const logger = (event: LogEvent): void => {
      events.push(event);
    };
    const { qlik, clock } = stage({ rateLimit: { share: 0.002 }, logger });
    await begin(2, () => tier2(qlik), clock);
    await clock.advance(303_000);
    expect(events.filter(({ type }) => type === "wait")).toEqual([
      {
        type: "wait",
        method: "DELETE",
        path: "/api/v1/apps/{appId}",
        attempt: 0,
        message: "DELETE /api/v1/apps/{appId} waited 303000 ms for its turn (tier 2)",
        budget: "tier 2",
        durationMs: 303_000,
      },
    ]);
  });

  test("leaves a token alone that a policy has chosen", async () => {
    const seen: (string | null)[] = [];
    const { qlik, clock } = stage({
      rateLimit: { share: 0.002 },
      auth: { token: () => "usual" },
      policies: { attempt: [(request, next) => next({ ...request, token: () => "chosen" })] },
      fetch: (_, { headers }) => {
        seen.push(new Headers(headers as HeadersInit).get("authorization"));
        return Promise.resolve(Response.json({}));
      },
    });
    await begin(2, () => tier2(qlik), clock);
    await clock.advance(303_000);
    expect(seen).toEqual(["Bearer chosen", "Bearer chosen"]);
  });
});

describe("a refusal by the gateway", () => {
  test("closes the tier for its Retry-After, and no other", async () => {
    let refusals = 1;
    const { qlik, clock, sent } = stage({}, ({ path }) =>
      path.includes("/apps/") && refusals-- > 0
        ? tooMany({ "retry-after": "30" })
        : Response.json({}),
    );
    expect(await tier2(qlik)).toMatchObject({ status: 429 });
    const { calls: waiting } = await begin(3, () => tier2(qlik), clock);
    await begin(3, () => tier1(qlik), clock);
    await begin(3, () => special(qlik), clock);
    expect(sent).toHaveLength(7);
    await clock.advance(29_999);
    expect(sent).toHaveLength(7);
    await clock.advance(10_000);
    await Promise.all(waiting);
    const [first, ...others] = sent.slice(7).map(({ at }) => at);
    expect(first).toBeGreaterThanOrEqual(30_000);
    expect(first).toBeLessThanOrEqual(31_000);
    expect(others).toEqual([first! + 606, first! + 1212]);
  });

  test.each([
    ["five minutes", 10_000, 300_000],
    ["the longest time that a call would wait, where that is more,", 900_000, 900_000],
  ])("closes the tier for %s at most", async (_, maxRetryAfter, longest) => {
    let refusals = 1;
    const { qlik, clock, sent } = stage({ retry: { maxRetryAfter } }, () =>
      refusals-- > 0 ? tooMany({ "retry-after": "99999999999999999999" }) : Response.json({}),
    );
    expect(await tier2(qlik)).toMatchObject({ status: 429 });
    await begin(1, () => tier2(qlik), clock);
    await clock.advance(longest - 1);
    expect(sent).toHaveLength(1);
    await clock.advance(1001);
    expect(sent).toHaveLength(2);
  });

  test("closes the tier for all of its Retry-After, also where no call would wait as long", async () => {
    let refusals = 1;
    const { qlik, clock, sent } = stage({ retry: { maxRetryAfter: 1000 } }, () =>
      refusals-- > 0 ? tooMany({ "retry-after": "60" }) : Response.json({}),
    );
    expect(await tier2(qlik)).toMatchObject({ status: 429 });
    await begin(1, () => tier2(qlik), clock);
    await clock.advance(59_999);
    expect(sent).toHaveLength(1);
    await clock.advance(1001);
    expect(sent).toHaveLength(2);
  });

  test("by a reload that is pending closes nothing", async () => {
    const { qlik } = stage({}, () =>
      Response.json({ errors: [{ code: "RELOADS-010", title: "Pending" }] }, { status: 429 }),
    );
    expect(await special(qlik)).toMatchObject({ status: 429 });
    expect(await special(qlik)).toMatchObject({ status: 429 });
  });

  test("without Retry-After slows the tier down", async () => {
    let refusals = 1;
    const { qlik, clock, sent } = stage({}, () => (refusals-- > 0 ? tooMany() : Response.json({})));
    await tier2(qlik);
    await begin(3, () => tier2(qlik), clock);
    await clock.advance(5000);
    const [first, second, third] = sent.slice(1).map(({ at }) => at);
    expect(first).toBeLessThanOrEqual(1000);
    expect([second, third]).toEqual([first! + 606, first! + 1212]);
  });
});

describe("Ratelimit-Remaining and Ratelimit-Reset", () => {
  const answer = (remaining: string, reset: string) => () =>
    Response.json({}, { headers: { "ratelimit-remaining": remaining, "ratelimit-reset": reset } });

  test("leave as many calls as they say, for as long", async () => {
    let left = 3;
    const { qlik, clock, sent } = stage({}, ({ at }) =>
      answer(String(--left), String(60 - at / 1000))(),
    );
    await tier2(qlik);
    await begin(5, () => tier2(qlik), clock);
    expect(sent).toHaveLength(3);
    left = 100;
    await clock.advance(59_999);
    expect(sent).toHaveLength(3);
    await clock.advance(1);
    expect(sent).toHaveLength(6);
  });

  test("count calls that were sent after the one that they answer", async () => {
    const resolvers: ((response: Response) => void)[] = [];
    const { qlik, clock } = stage({
      fetch: () =>
        new Promise((resolve) => {
          resolvers.push(resolve);
        }),
    });
    await begin(10, () => tier2(qlik), clock);
    expect(resolvers).toHaveLength(10);
    // Qlik counted all ten before it answered the last; the first one's answer is late.
    resolvers[9]!(answer("3", "30")());
    await clock.advance(0);
    resolvers[0]!(answer("12", "30")());
    await clock.advance(0);
    await begin(10, () => tier2(qlik), clock);
    expect(resolvers).toHaveLength(13);
    await clock.advance(30_000);
    expect(resolvers).toHaveLength(20);
  });

  test.each([
    ["-1", "60"],
    ["0", "soon"],
    ["0", "1767225600"],
    ["", "60"],
    ["0.5", "60"],
    ["0, 0", "60"],
  ])("are ignored when they are %j and %j", async (remaining, reset) => {
    const { qlik, clock, sent } = stage({}, answer(remaining, reset));
    await tier2(qlik);
    await begin(1, () => tier2(qlik), clock);
    expect(sent).toHaveLength(2);
  });

  test("that tell the truth cost nothing: at least 98 % is used, and nothing refused", async () => {
    for (const kind of ["fixed", "sliding"] as const) {
      const times: number[] = [];
      const { qlik, clock, now } = stage({ rateLimit: { share: 0.1 } }, ({ at }) => {
        const begun = Math.floor(at / WINDOW) * WINDOW;
        const from = kind === "fixed" ? begun : at - WINDOW + 1;
        const counted = times.filter((time) => time >= from);
        if (counted.length >= 50) return tooMany({ "retry-after": "60" });
        times.push(at);
        const end = kind === "fixed" ? begun + WINDOW : (counted[0] ?? at) + WINDOW;
        return answer(String(49 - counted.length), String(Math.ceil((end - at) / 1000)))();
      });
      const statuses: number[] = [];
      for (let index = 0; index < 300; index++) {
        // Some at once, some one by one.
        if (index < 25) await clock.advance(1000);
        void tier2(qlik).then(({ status }) => statuses.push(status));
      }
      await clock.advance(4 * WINDOW);
      expect(new Set(statuses)).toEqual(new Set([200]));
      expect(times.length / ((50 * now()) / WINDOW)).toBeGreaterThanOrEqual(0.98);
    }
  });
});

describe("a budget of the caller's", () => {
  function budgetOf(own: Partial<RateBudget>): RateBudget {
    return { acquire: () => undefined, pause: () => undefined, ...own };
  }

  test("is asked with tier, limit and window, and told of refusals and corrections", async () => {
    const asked: unknown[] = [];
    const own = new AbortController();
    const budget = budgetOf({
      acquire: (key, signal) => void asked.push(["acquire", key, signal === own.signal]),
      pause: (...given) => void asked.push(["pause", ...given]),
      sync: (...given) => void asked.push(["sync", ...given]),
    });
    const { qlik } = stage({ rateLimit: { budget } }, ({ path }) =>
      path.endsWith("/types")
        ? Response.json({}, { headers: { "ratelimit-remaining": "7", "ratelimit-reset": "60" } })
        : tooMany({ "retry-after": "30" }),
    );
    await tier1(qlik, own.signal);
    await special(qlik);
    const first: BudgetKey = { name: "tier 1", limit: 5000, window: WINDOW };
    const other: BudgetKey = { name: "POST /api/v1/reloads", limit: 250, window: WINDOW };
    expect(asked).toEqual([
      ["acquire", first, true],
      ["sync", first, 7, 60_000],
      ["acquire", other, false],
      ["pause", other, 30_000],
    ]);
  });

  test.each<[string, RateBudget["acquire"]]>([
    [
      "throws",
      () => {
        throw new Error("no connection");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no connection"))],
  ])("that %s lets the call reject with the same, and sends nothing", async (_, acquire) => {
    const { qlik, sent } = stage({ rateLimit: { budget: budgetOf({ acquire }) }, retry: 3 });
    await expect(tier1(qlik)).rejects.toThrow("no connection");
    expect(sent).toEqual([]);
  });

  test.each<[string, () => void]>([
    [
      "throws",
      () => {
        throw new Error("no connection");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no connection")) as unknown as undefined],
    ["never ends", () => new Promise(() => undefined) as unknown as undefined],
  ])("that %s when it is told something costs no answer", async (_, fails) => {
    const budget = budgetOf({ pause: fails, sync: fails });
    const headers = { "ratelimit-remaining": "7", "ratelimit-reset": "60" };
    const { qlik } = stage({ rateLimit: { budget } }, ({ path }) =>
      path.endsWith("/types") ? Response.json({}, { headers }) : tooMany(),
    );
    expect(await tier1(qlik)).toMatchObject({ status: 200 });
    expect(await special(qlik)).toMatchObject({ status: 429 });
  });

  test("that doesn't heed the signal holds no call back", async () => {
    const acquire = (): Promise<void> => new Promise(() => undefined);
    const { qlik } = stage({ rateLimit: { budget: budgetOf({ acquire }) } });
    const own = new AbortController();
    const waiting = tier1(qlik, own.signal);
    own.abort();
    await expect(waiting).rejects.toBeInstanceOf(QlikAbortError);
    await expect(tier1(qlik, AbortSignal.abort())).rejects.toBeInstanceOf(QlikAbortError);
  });
});

describe("at the embedded tenant, with the limits of both", () => {
  /** All calls of tier 2. Each may be answered in whatever turn of the event loop: the clock waits for it. */
  function calls(count: number, qlik: QlikClient): Promise<number>[] {
    return Array.from({ length: count }, async () => {
      const { status } = await qlik.POST("/api/v1/spaces", {
        body: { name: crypto.randomUUID(), type: "shared" },
      });
      return status;
    });
  }

  test("1,200 calls of tier 2 take the time that they must, and none is refused", async () => {
    const tenant = createTenant({ clock: "manual" });
    const qlik = createQlikClient({
      tenant: tenant.origin,
      auth: { apiKey: tenant.apiKey },
      fetch: tenant.fetch,
      clock: tenant.clock,
    });
    const all = calls(1200, qlik);
    let done = 0;
    for (const call of all) void call.then(() => done++);
    await Promise.all(all.slice(0, 500));
    await tenant.advance(302_999);
    expect(done).toBe(500);
    await tenant.advance(1);
    await Promise.all(all.slice(500, 1000));
    await tenant.advance(302_999);
    expect(done).toBe(1000);
    await tenant.advance(1);
    expect(new Set(await Promise.all(all))).toEqual(new Set([201]));
    expect(tenant.requests).toHaveLength(1200);
  });

  test("two clients of one user share the limit between them", async () => {
    const tenant = createTenant({ clock: "manual" });
    const [one, other] = [0, 1].map(() =>
      createQlikClient({
        tenant: tenant.origin,
        auth: { apiKey: tenant.apiKey },
        fetch: tenant.fetch,
        clock: tenant.clock,
        rateLimit: { share: 0.5 },
      }),
    );
    const all = [calls(300, one!)];
    await Promise.all(all[0]!.slice(0, 250));
    await tenant.advance(100_000);
    all.push(calls(300, other!));
    await Promise.all(all[1]!.slice(0, 250));
    await tenant.advance(203_000);
    await Promise.all(all[0]!);
    await tenant.advance(100_000);
    expect(new Set(await Promise.all(all.flat()))).toEqual(new Set([201]));
    expect(tenant.requests).toHaveLength(600);
  });

  test("calls that were refused since others had called go on when they may", async () => {
    const tenant = createTenant({ clock: "manual", rateLimit: { share: 0.02 } });
    const qlik = createQlikClient({
      tenant: tenant.origin,
      auth: { apiKey: tenant.apiKey },
      fetch: tenant.fetch,
      clock: tenant.clock,
    });
    const all = calls(20, qlik);
    let done = 0;
    for (const call of all) void call.then(() => done++);
    for (let minute = 0; minute < 30 && done < all.length; minute++) await tenant.advance("1m");
    expect(new Set(await Promise.all(all))).toEqual(new Set([201]));
  });
});
