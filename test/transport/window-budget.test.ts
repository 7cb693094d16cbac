import { getEventListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BudgetKey } from "../../src/index.ts";
import { ManualClock } from "../../src/testing/state/clock.ts";
import type { Clock } from "../../src/core/clock.ts";
import { createWindowBudget, type WindowBudget } from "../../src/transport/window-budget.ts";

const WINDOW = 300_000;
/** How late a call may reach Qlik after it was let go. */
const LATEST = 2000;

interface SetUp {
  readonly budget: WindowBudget;
  readonly key: BudgetKey;
  /** When calls were let go, in milliseconds from the start. */
  readonly times: readonly number[];
  /** Which calls were let go, in that order. */
  readonly names: readonly number[];
  readonly now: () => number;
  readonly advance: (milliseconds: number) => Promise<void>;
  readonly call: (name?: number, signal?: AbortSignal) => void;
  /** How many timers are set at the moment. */
  readonly timers: () => number;
  /** How many were set at all. */
  readonly timersSet: () => number;
}

/** A budget, its time, and what it has let go. */
function setUp({
  limit = 10,
  random = () => 0.5,
}: { limit?: number; random?: () => number } = {}): SetUp {
  const manual = new ManualClock();
  const start = manual.now();
  let timersSet = 0;
  const live = new Set<object>();
  const clock: Clock = {
    now: () => manual.now(),
    monotonic: () => manual.monotonic(),
    after(milliseconds, run) {
      const timer = {};
      live.add(timer);
      timersSet++;
      const stop = manual.after(milliseconds, () => {
        live.delete(timer);
        run();
      });
      return () => {
        live.delete(timer);
        stop();
      };
    },
  };
  const budget = createWindowBudget({ clock, random });
  const key: BudgetKey = { name: "tier 2", limit, window: WINDOW };
  const times: number[] = [];
  const names: number[] = [];
  const left = (name: number): void => {
    times.push(manual.now() - start);
    names.push(name);
  };
  return {
    budget,
    key,
    times,
    names,
    now: () => manual.now() - start,
    advance: (milliseconds: number) => manual.advance(milliseconds),
    call: (name = 0, signal) => {
      const turn = budget.acquire(key, signal);
      if (!turn) left(name);
      else
        turn.then(
          () => {
            left(name);
          },
          () => undefined,
        );
    },
    timers: () => live.size,
    timersSet: () => timersSet,
  };
}

/** The most that any stretch of 300 s holds. */
function fullest(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  let first = 0;
  return sorted.reduce((most, time, index) => {
    while (time - sorted[first]! >= WINDOW) first++;
    return Math.max(most, index - first + 1);
  }, 0);
}

const limit = fc.integer({ min: 1, max: 40 });
const gap = fc.oneof(fc.constant(0), fc.integer({ max: 2000, min: 0 }), fc.nat(400_000));
const event = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant("calls"), count: fc.nat(60), gap }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant("penalty"), count: fc.nat(400_000), gap }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("correction"), count: fc.nat(60), gap }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("abort"), count: fc.nat(60), gap }) },
);

describe("a window budget", () => {
  test("never lets more than its limit reach Qlik within any 5 minutes, whatever happens", async () => {
    await fc.assert(
      fc.asyncProperty(
        limit,
        fc.array(event, { maxLength: 25 }),
        fc.array(fc.nat(LATEST), { minLength: 1, maxLength: 20 }),
        async (limit, events, delays) => {
          const { budget, key, call, advance, times } = setUp({ limit });
          const signals: AbortController[] = [];
          for (const { type, count, gap } of events) {
            await advance(gap);
            if (type === "penalty") budget.pause(key, count);
            else if (type === "correction") budget.sync(key, count, Math.min(gap, WINDOW));
            else if (type === "abort") for (const own of signals.splice(0, count)) own.abort();
            else
              for (let index = 0; index < count; index++) {
                const own = new AbortController();
                signals.push(own);
                call(0, own.signal);
              }
          }
          await advance(10 * WINDOW);
          const arrivals = times.map((time, index) => time + delays[index % delays.length]!);
          expect(fullest(arrivals)).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("uses at least 98 % of its limit while calls wait", async () => {
    await fc.assert(
      fc.asyncProperty(
        limit,
        fc.array(fc.record({ gap: fc.nat(20_000), count: fc.nat(10) }), { maxLength: 20 }),
        fc.integer({ min: 2 * WINDOW, max: 8 * WINDOW }),
        async (limit, before, stretch) => {
          const { call, advance, times, now } = setUp({ limit });
          for (const { gap, count } of before) {
            await advance(gap);
            for (let index = 0; index < count; index++) call();
          }
          for (let index = 0; index < 10 * limit; index++) call();
          await advance(stretch);
          expect(times.length).toBeGreaterThanOrEqual(
            Math.floor((0.98 * limit * (now() - (times[0] ?? 0))) / WINDOW),
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  test("uses as much again after a penalty", async () => {
    await fc.assert(
      fc.asyncProperty(
        limit,
        fc.array(fc.tuple(fc.nat(WINDOW), fc.nat(120_000)), { minLength: 1, maxLength: 4 }),
        async (limit, penalties) => {
          const { budget, key, call, advance, times, now } = setUp({ limit });
          for (let index = 0; index < 30 * limit; index++) call();
          for (const [gap, penalty] of penalties) {
            await advance(gap);
            budget.pause(key, penalty);
          }
          await advance(120_000 + 1000);
          const [count, begun] = [times.length, now()];
          await advance(5 * WINDOW);
          const used = times.length - count;
          // A whole window's calls may have left just before.
          const expected = (0.98 * limit * (now() - begun)) / WINDOW;
          expect(used).toBeGreaterThanOrEqual(Math.floor(expected) - limit);
          expect(fullest(times)).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: 30 },
    );
  });

  test("lets a burst go at once, and the next one as soon as Qlik forgets the first", async () => {
    const { call, advance, times } = setUp({ limit: 3 });
    for (let index = 0; index < 7; index++) call();
    await advance(20 * 60_000);
    expect(times).toEqual([0, 0, 0, 303_000, 303_000, 303_000, 606_000]);
  });

  test("keeps the order of coming, also of those that others left", async () => {
    await fc.assert(
      fc.asyncProperty(limit, fc.array(fc.boolean(), { maxLength: 100 }), async (limit, leave) => {
        const { call, advance, names } = setUp({ limit });
        const own = new AbortController();
        leave.forEach((leaves, name) => {
          call(name, leaves ? own.signal : undefined);
        });
        const gone = new Set(
          leave.flatMap((leaves, name) => (leaves && name >= limit ? [name] : [])),
        );
        own.abort();
        await advance(101 * 1.01 * WINDOW);
        expect(names).toEqual(leave.map((_, name) => name).filter((name) => !gone.has(name)));
      }),
    );
  });

  test("takes nothing for a call that was aborted while it waited", async () => {
    const { call, advance, times } = setUp({ limit: 2 });
    const own = new AbortController();
    for (let index = 0; index < 2; index++) call();
    for (let index = 0; index < 5; index++) call(0, own.signal);
    for (let index = 0; index < 2; index++) call();
    await advance(1000);
    own.abort(new Error("enough"));
    await advance(WINDOW * 1.01);
    expect(times).toEqual([0, 0, 303_000, 303_000]);
  });

  test("rejects with the signal's reason, at once when it is aborted already", async () => {
    const { budget, key } = setUp({ limit: 1 });
    const own = new AbortController();
    const reason = new Error("enough");
    void budget.acquire(key, own.signal);
    const turn = budget.acquire(key, own.signal);
    own.abort(reason);
    await expect(turn).rejects.toBe(reason);
    expect(() => budget.acquire(key, own.signal)).toThrow(reason);
  });

  test("keeps no timer and no listener when nobody waits any more", async () => {
    const { call, advance, timers } = setUp({ limit: 2 });
    const [shared, other] = [new AbortController(), new AbortController()];
    for (let index = 0; index < 50; index++) call(0, shared.signal);
    for (let index = 0; index < 50; index++) call(0, other.signal);
    expect(timers()).toBe(1);
    expect(getEventListeners(shared.signal, "abort")).toHaveLength(1);
    other.abort();
    expect(getEventListeners(other.signal, "abort")).toEqual([]);
    await advance(WINDOW * 1.01);
    expect(timers()).toBe(1);
    await advance(25 * 1.01 * WINDOW);
    expect(timers()).toBe(0);
    expect(getEventListeners(shared.signal, "abort")).toEqual([]);

    const last = new AbortController();
    for (let index = 0; index < 4; index++) call(0, last.signal);
    expect(timers()).toBe(1);
    last.abort();
    expect(timers()).toBe(0);
  });

  test("sets no more timers for 10,000 that wait than it lets go times", async () => {
    const { call, advance, timersSet, names } = setUp({ limit: 500 });
    const own = new AbortController();
    for (let name = 0; name < 10_500; name++) call(name);
    for (let name = 0; name < 10_000; name++) call(0, own.signal);
    own.abort();
    await advance(20 * 1.01 * WINDOW);
    expect(names).toEqual(Array.from({ length: 10_500 }, (_, name) => name));
    expect(timersSet()).toBe(20);
  });

  test("has one queue for each key", () => {
    const { budget, key } = setUp({ limit: 1 });
    expect(budget.acquire(key, undefined)).toBeUndefined();
    expect(budget.acquire(key, undefined)).toBeDefined();
    expect(budget.acquire({ ...key, name: "tier 1" }, undefined)).toBeUndefined();
  });
});

describe("a penalty", () => {
  test("closes the budget until it is over and a little longer, then calls go one by one", async () => {
    const { budget, key, call, advance, times } = setUp({ limit: 100, random: () => 0.25 });
    budget.pause(key, 20_000);
    for (let index = 0; index < 50; index++) call();
    await advance(120_000);
    const spacing = (WINDOW * 1.01) / 100;
    const calm = times.slice(0, 20);
    expect(calm).toEqual(calm.map((_, index) => 20_250 + index * spacing));
    // A minute later, all of them at once again.
    expect(new Set(times.slice(20))).toEqual(new Set([20_250 + 20 * spacing]));
  });

  test("lets no shorter one open the budget earlier", async () => {
    const { budget, key, call, advance, times } = setUp({ random: () => 0 });
    budget.pause(key, 20_000);
    budget.pause(key, 1000);
    call();
    await advance(60_000);
    expect(times).toEqual([20_000]);
  });

  test("of another key changes nothing", () => {
    const { budget, key } = setUp();
    budget.pause({ ...key, name: "tier 1" }, 20_000);
    expect(budget.acquire(key, undefined)).toBeUndefined();
  });

  test("of any length is waited for without a storm of timers", async () => {
    const { budget, key, call, advance, timersSet, times } = setUp();
    budget.pause(key, 2 ** 33);
    call();
    await advance(2 ** 31);
    expect(times).toEqual([]);
    expect(timersSet()).toBeLessThan(4);
  });
});

describe("a correction", () => {
  test("leaves no more calls than it says, until its time is over", async () => {
    const { budget, key, call, advance, times } = setUp();
    budget.sync(key, 2, 60_000);
    for (let index = 0; index < 5; index++) call();
    await advance(120_000);
    expect(times).toEqual([0, 0, 60_000, 60_000, 60_000]);
  });

  test("is taken back by a later one", async () => {
    const { budget, key, call, advance, times } = setUp();
    budget.sync(key, 0, 60_000);
    for (let index = 0; index < 3; index++) call();
    await advance(1000);
    budget.sync(key, 2, 60_000);
    await advance(1000);
    expect(times).toEqual([1000, 1000]);
  });

  test("never allows more than the limit", async () => {
    const { budget, key, call, advance, times } = setUp({ limit: 2 });
    call();
    budget.sync(key, 1000, 60_000);
    for (let index = 0; index < 3; index++) call();
    await advance(WINDOW);
    expect(times).toEqual([0, 0]);
  });
});
