/** What waiting costs, and how late it sees the end: over the wire of an embedded tenant, and over many durations. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reload } from "../../../generated/schema.ts";
import { reloadApp } from "../../../src/index.ts";
import { expectedEnd } from "../../../src/jobs/reload/history.ts";
import { nextLook, type Expectation } from "../../../src/jobs/reload/polling.ts";
import { settled, stage } from "./stage.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

describe("a reload on the tenant", () => {
  test.each([
    { duration: 300, calls: 2, late: 200 },
    { duration: 5 * SECOND, calls: 6, late: SECOND },
    { duration: MINUTE, calls: 12, late: 6 * SECOND },
    { duration: HOUR, calls: 40, late: 6 * MINUTE },
  ])("of an app without a history takes $calls calls in $duration ms", async (given) => {
    const { tenant, qlik, calls } = stage({ reloadDuration: given.duration });
    const { at } = await settled(reloadApp(qlik, { appId: "sales" }), tenant);
    expect(calls().length).toBeLessThanOrEqual(given.calls);
    expect(at - given.duration).toBeLessThanOrEqual(given.late);
  });

  test.each([
    { duration: 5 * SECOND, calls: 6 },
    { duration: MINUTE, calls: 12 },
    { duration: HOUR, calls: 40 },
  ])("of $duration ms is seen 5 % late at most when the last one was like it", async (given) => {
    const { tenant, qlik, calls } = stage({ reloadDuration: given.duration });
    await settled(reloadApp(qlik, { appId: "sales" }), tenant);
    const before = calls().length;
    const { at } = await settled(reloadApp(qlik, { appId: "sales" }), tenant);
    expect(calls().length - before).toBeLessThanOrEqual(given.calls);
    expect(at / given.duration).toBeLessThanOrEqual(1.05);
  });

  test("is expected by the time on the engine, however long the queue was", async () => {
    const { tenant, qlik } = stage({ reloadDuration: MINUTE, engines: 1 });
    await settled(reloadApp(qlik, { appId: "sales" }), tenant);
    // Two others are before it.
    const others = ["stock", "finance"].map((appId) => reloadApp(qlik, { appId }));
    const { at } = await settled(reloadApp(qlik, { appId: "sales" }), tenant);
    await Promise.all(others);
    const ended = 6 * SECOND + 3 * 54 * SECOND;
    expect(at - ended).toBeGreaterThanOrEqual(0);
    expect(at - ended).toBeLessThanOrEqual(3 * SECOND);
  });

  test("looks at no reload of the other kind, partial or whole, to know how long it takes", async () => {
    const { tenant, qlik, calls } = stage({ reloadDuration: MINUTE });
    await settled(reloadApp(qlik, { appId: "sales", partial: true }), tenant);
    const before = calls().length;
    const { at } = await settled(reloadApp(qlik, { appId: "sales" }), tenant);
    // As the first time: by the plan that knows nothing.
    expect([calls().length - before, at]).toEqual([before, 61 * SECOND]);
  });
});

/** A reload of so many milliseconds on a line without delays. */
function wait(duration: number, expected?: Expectation): { calls: number; late: number } {
  let [elapsed, looks] = [0, 0];
  while (elapsed < duration) {
    // What is expected is known from the first look on.
    elapsed += nextLook(elapsed, looks, looks === 0 ? undefined : expected);
    looks++;
  }
  return { calls: 1 + looks, late: elapsed - duration };
}

/** As many durations, each by the same factor longer. */
function durations(from: number, to: number, count = 500): number[] {
  return Array.from({ length: count }, (_, index) => from * (to / from) ** (index / count));
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value) / values.length;
}

const asExpected = (duration: number): Expectation => ({
  from: 0.95 * duration,
  to: 1.1 * duration + 500,
});

describe("the plan of looks", () => {
  test.each([
    { from: 2, to: 20, unknown: 0.26, known: 0.05 },
    { from: 20, to: 60, unknown: 0.17, known: 0.025 },
    { from: 60, to: 600, unknown: 0.08, known: 0.01 },
    { from: 600, to: 3 * 3600, unknown: 0.08, known: 0.01 },
  ])("is late by so much on average, from $from s to $to s: $unknown and $known", (given) => {
    const sample = durations(given.from * SECOND, given.to * SECOND);
    const late = (expected?: (duration: number) => Expectation): number =>
      average(sample.map((each) => wait(each, expected?.(each)).late / each));
    expect(late()).toBeLessThanOrEqual(given.unknown);
    expect(late(asExpected)).toBeLessThanOrEqual(given.known);
  });

  test("is late by two thirds at most, by 1.5 s up to 3 s, and by a sixth from a minute on", () => {
    for (const duration of durations(1, 3 * HOUR, 5000)) {
      const { late } = wait(duration);
      if (duration <= 3 * SECOND) expect(late).toBeLessThanOrEqual(1.5 * SECOND);
      else expect(late / duration).toBeLessThanOrEqual(duration < 61 * SECOND ? 0.67 : 0.16);
    }
  });

  test("takes 12 calls for a minute and 40 for an hour, whatever was expected", () => {
    const milliseconds = fc.double({ min: 1, max: 10 * HOUR, noNaN: true });
    fc.assert(
      fc.property(milliseconds, fc.double({ min: 1, max: 20, noNaN: true }), (shortest, spread) => {
        const expected = { from: 0.95 * shortest, to: 1.1 * shortest * spread + 500 };
        expect(wait(MINUTE, expected).calls).toBeLessThanOrEqual(12);
        expect(wait(HOUR, expected).calls).toBeLessThanOrEqual(40);
      }),
      { numRuns: 2000 },
    );
  });

  test("always waits, and not for longer than a sixth of the time, or a third where looks are saved", () => {
    const milliseconds = fc.double({ min: 0, max: 10 * HOUR, noNaN: true });
    const looks = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(milliseconds, looks, milliseconds, milliseconds, (elapsed, looks, from, to) => {
        const usual = nextLook(elapsed);
        const hopeful = nextLook(elapsed, looks, { from, to });
        for (const each of [usual, hopeful]) expect(each).toBeGreaterThanOrEqual(250);
        if (elapsed < MINUTE) return;
        expect(usual).toBeLessThanOrEqual(0.16 * elapsed + SECOND);
        expect(hopeful).toBeLessThanOrEqual(0.36 * elapsed + SECOND);
      }),
    );
  });
});

describe("what is expected by the last reloads", () => {
  const begun = Date.parse("2026-06-01T07:00:00Z");
  const iso = (after: number): string => new Date(begun + after).toISOString();
  const record = (times: Pick<Partial<Reload>, "startTime" | "endTime">): Reload =>
    ({ id: "r", appId: "sales", status: "SUCCEEDED", creationTime: iso(0), ...times }) as Reload;
  const telling = [50, 60, 70].map((seconds) =>
    record({ startTime: iso(0), endTime: iso(seconds * SECOND) }),
  );
  const current = record({});

  test.each([
    ["has no time of its start", { endTime: iso(MINUTE) }],
    ["has no time of its end", { startTime: iso(0) }],
    ["has a time that is none", { startTime: iso(0), endTime: "soon" }],
    ["ended before its start", { startTime: iso(MINUTE), endTime: iso(0) }],
    ["took no time", { startTime: iso(0), endTime: iso(0) }],
  ])("is not changed by one that %s", (_, times) => {
    const recent = [record(times), ...telling];
    expect(expectedEnd(current, recent, 0, 0)).toEqual(expectedEnd(current, telling, 0, 0));
  });

  test("is a wait, whatever the times in the records are", () => {
    const time = fc.option(
      fc.oneof(
        fc.constantFrom("", "soon", "+275760-09-13T00:00:00Z", "-271821-04-20T00:00:00Z"),
        fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      ),
      { nil: undefined },
    );
    const times = fc
      .record({ startTime: time, endTime: time, creationTime: time })
      .map((given) => record(given as Partial<Reload>));
    const elapsed = fc.double({ min: 0, max: 10 * HOUR, noNaN: true });
    const created = fc.constantFrom(0, -HOUR, -1e13, Number.NaN);
    fc.assert(
      fc.property(
        times,
        fc.array(times),
        created,
        elapsed,
        fc.nat(100),
        (it, recent, at, ...past) => {
          const [now, looks] = past;
          const wait = nextLook(now, looks, expectedEnd(it, recent, at, now));
          expect(wait).toBeGreaterThan(249);
          expect(wait).toBeLessThanOrEqual(now + 5 * SECOND);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
