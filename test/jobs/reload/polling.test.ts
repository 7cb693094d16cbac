/** How often a reload is polled, and how late its end is seen. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reloadApp, type ReloadOptions } from "../../../src/index.ts";
import { MIN_POLL_DELAY, nextPollDelay } from "../../../src/jobs/wait/poll-delay.ts";
import { settled, stage } from "./stage.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const request = { appId: "sales" };

describe("a reload on the tenant", () => {
  test.each([
    { duration: 300, calls: 2, late: SECOND },
    { duration: 5 * SECOND, calls: 7, late: SECOND },
    { duration: MINUTE, calls: 24, late: 9 * SECOND },
    { duration: HOUR, calls: 150, late: 30 * SECOND },
  ])("of $duration ms takes at most $calls calls", async ({ duration, calls: most, late }) => {
    const { tenant, qlik, calls } = stage({ reloadDuration: duration });
    const { at } = await settled(reloadApp(qlik, request), tenant);
    expect(calls().length).toBeLessThanOrEqual(most);
    expect(at - duration).toBeLessThanOrEqual(late);
  });

  test("is polled at a fixed interval on request", async () => {
    const { tenant, qlik, calls } = stage({ reloadDuration: "95s" });
    const { at } = await settled(reloadApp(qlik, request, { pollInterval: "10s" }), tenant);
    expect(at).toBe(100 * SECOND);
    expect(calls()).toHaveLength(11);
  });

  test("is polled at an interval of less than a second on request", async () => {
    const { tenant, qlik, calls } = stage({ reloadDuration: 300 });
    const { at } = await settled(reloadApp(qlik, request, { pollInterval: 100 }), tenant);
    expect(at).toBe(300);
    expect(calls()).toHaveLength(4);
  });

  test.each([0, -1, Number.NaN, Infinity, "soon", null])(
    "is not polled at an interval of %s",
    (pollInterval) => {
      const options = { pollInterval } as ReloadOptions;
      expect(() => reloadApp(stage().qlik, request, options)).toThrow('"pollInterval"');
    },
  );
});

test("the next poll comes after 15 % of the time, at least 1 s, at most 30 s", () => {
  expect([0, SECOND, 10 * SECOND, MINUTE, HOUR].map(nextPollDelay)).toEqual([
    SECOND,
    SECOND,
    1.5 * SECOND,
    9 * SECOND,
    30 * SECOND,
  ]);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 10 * HOUR, noNaN: true }), (elapsed) => {
      const delay = nextPollDelay(elapsed);
      expect(delay).toBeGreaterThanOrEqual(MIN_POLL_DELAY);
      expect(delay).toBeLessThanOrEqual(30 * SECOND);
    }),
  );
});
