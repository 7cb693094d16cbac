import fc from "fast-check";
import { RRuleTemporal } from "rrule-temporal";
import { describe, expect, it } from "vitest";
import { findRuleProblem } from "../../src/testing/services/scheduling/recurrence-rule.ts";

const START = {
  timeZoneId: "UTC",
  toString: () => "2026-01-01T08:00:00Z[UTC]",
};

/** Whether the library reads a rule as RFC 5545 has it. It passes over numbers that are out of range. */
function libraryTakes(rule: string): boolean {
  try {
    new RRuleTemporal({ rruleString: `RRULE:${rule}`, dtstart: START, strict: true });
    return true;
  } catch {
    return false;
  }
}

const DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const day = fc.constantFrom(...DAYS);
const numbers = (min: number, max: number) => listOf(fc.integer({ min, max }).map(String));
const signed = (max: number) =>
  listOf(
    fc
      .tuple(fc.constantFrom("", "+", "-"), fc.integer({ min: 1, max }))
      .map(([sign, n]) => `${sign}${n}`),
  );
const count = fc.integer({ min: 1, max: 1_000_000 }).map(String);
const until = fc
  .date({ min: new Date("1970-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().replace(/[-:]|\.\d+/g, ""));

function listOf(item: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => items.join(","));
}

const PARTS = {
  UNTIL: until,
  COUNT: count,
  INTERVAL: count,
  // The library passes over leap seconds, 60.
  BYSECOND: numbers(0, 59),
  BYMINUTE: numbers(0, 59),
  BYHOUR: numbers(0, 23),
  BYDAY: fc.oneof(
    listOf(day),
    listOf(fc.tuple(fc.constantFrom("", "1", "-1", "+2", "53"), day).map((pair) => pair.join(""))),
  ),
  BYMONTHDAY: signed(31),
  BYYEARDAY: signed(366),
  BYWEEKNO: signed(53),
  BYMONTH: numbers(1, 12),
  BYSETPOS: signed(366),
  WKST: day,
};

/** Rules whose parts are each as they have to be, though they may exclude each other. */
const rules = fc
  .tuple(
    fc.constantFrom("SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"),
    fc.subarray(Object.keys(PARTS) as (keyof typeof PARTS)[], { maxLength: 5 }),
  )
  .chain(([frequency, names]) =>
    fc
      .tuple(...names.map((name) => PARTS[name].map((value) => `${name}=${value}`)))
      .chain((parts) =>
        fc.shuffledSubarray([`FREQ=${frequency}`, ...parts], { minLength: parts.length + 1 }),
      ),
  )
  .map((parts) => parts.join(";"));

describe("the grammar of recurrence rules", () => {
  it("takes just those combinations of parts that the library takes", () => {
    fc.assert(
      fc.property(rules, (rule) => {
        expect(findRuleProblem(rule) === undefined).toBe(libraryTakes(rule));
      }),
      { numRuns: 2_000 },
    );
  });

  it("accepts only what the library accepts", () => {
    const damaged = fc
      .tuple(
        rules,
        fc.nat(200),
        fc.nat(3),
        fc.constantFrom("", ";", "=", ",", "0", "-", "X", "BYDAY"),
      )
      .map(([rule, at, length, text]) => rule.slice(0, at) + text + rule.slice(at + length));
    fc.assert(
      fc.property(damaged, (rule) => {
        // The library drops leap seconds, and misses what BYSETPOS is about then.
        const isLeap = /BYSECOND=[^;]*60/i.test(rule) && /BYSETPOS/i.test(rule);
        if (findRuleProblem(rule) === undefined && !isLeap) expect(libraryTakes(rule)).toBe(true);
      }),
      { numRuns: 2_000, examples: [["FREQ=DAILY;BYSETPOS=-164;COUNT=13;BYSECOND=60"]] },
    );
  });

  it("takes leap seconds, as RFC 5545 does", () => {
    expect(findRuleProblem("FREQ=YEARLY;BYSECOND=60")).toBeUndefined();
  });

  it("is case-insensitive, and UNTIL may be a date, as many calendars write it", () => {
    expect(findRuleProblem("freq=weekly;byday=mo,th;until=20270131")).toBeUndefined();
  });

  it.each([
    ["FREQ=DAILY;BYHOUR=24", 'has a part that no rule can have: "BYHOUR=24"'],
    ["FREQ=DAILY;BYMINUTE=60", 'has a part that no rule can have: "BYMINUTE=60"'],
    ["FREQ=DAILY;BYSECOND=61", 'has a part that no rule can have: "BYSECOND=61"'],
    ["FREQ=DAILY;BYMONTH=13", 'has a part that no rule can have: "BYMONTH=13"'],
    ["FREQ=DAILY;BYMONTHDAY=0", 'has a part that no rule can have: "BYMONTHDAY=0"'],
    ["FREQ=YEARLY;BYYEARDAY=367", 'has a part that no rule can have: "BYYEARDAY=367"'],
    ["FREQ=YEARLY;BYWEEKNO=-54", 'has a part that no rule can have: "BYWEEKNO=-54"'],
    ["FREQ=MONTHLY;BYDAY=54MO", 'has a part that no rule can have: "BYDAY=54MO"'],
    ["FREQ=DAILY;COUNT=0", 'has a part that no rule can have: "COUNT=0"'],
    ["FREQ=DAILY;COUNT=1,2", 'has a part that no rule can have: "COUNT=1,2"'],
    ["FREQ=DAILY;INTERVAL=-1", 'has a part that no rule can have: "INTERVAL=-1"'],
    ["FREQ=DAILY;UNTIL=20270230", 'has a part that no rule can have: "UNTIL=20270230"'],
    ["FREQ=DAILY;UNTIL=20270101T240000Z", "has a part that no rule can have"],
    ["FREQ=DAILY;UNTIL=20270101T000000", "has a part that no rule can have"],
    ["FREQ=DAILY;", 'has a part that no rule can have: ""'],
    ["FREQ=DAILY;EVERY=2", 'has a part that no rule can have: "EVERY=2"'],
    ["FREQ=DAILY;BYHOUR=1=2", 'has a part that no rule can have: "BYHOUR=1=2"'],
    ["FREQ=DAILY;FREQ=DAILY", "has FREQ twice"],
    ["BYHOUR=7", "has no FREQ"],
    ["FREQ=DAILY;UNTIL=20270101;COUNT=2", "has both COUNT and UNTIL"],
    ["FREQ=DAILY;BYDAY=1MO", "has both DAILY and BYDAY=1MO"],
    ["FREQ=YEARLY;BYWEEKNO=2;BYDAY=1MO", "has both BYDAY=1MO and BYWEEKNO"],
    ["FREQ=WEEKLY;BYMONTHDAY=1", "has both WEEKLY and BYMONTHDAY"],
    ["FREQ=MONTHLY;BYYEARDAY=1", "has both MONTHLY and BYYEARDAY"],
    ["FREQ=MONTHLY;BYWEEKNO=1", "has both MONTHLY and BYWEEKNO"],
    ["FREQ=DAILY;BYSETPOS=1", "has BYSETPOS without another BY… part"],
  ])("rejects %s", (rule, problem) => {
    expect(findRuleProblem(rule)).toContain(problem);
  });
});
