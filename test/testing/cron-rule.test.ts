import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { findRuleProblem } from "../../src/testing/services/scheduling/recurrence-rule.ts";
import { readCron } from "../../src/testing/services/scheduling/cron-rule.ts";
import { loadSchedules, readSchedule } from "../../src/testing/services/scheduling/schedule.ts";

const START = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;

/** Lists of numbers, as a cron expression has them, or any number. */
function field(min: number, max: number): fc.Arbitrary<number[] | "*"> {
  const numbers = fc.uniqueArray(fc.integer({ min, max }), { minLength: 1, maxLength: 3 });
  return fc.oneof(fc.constant("*" as const), numbers);
}

beforeAll(loadSchedules);

describe("a cron expression", () => {
  it("comes to the rules that a calendar would have", () => {
    expect(readCron("0 7 * * 1-5")).toEqual([
      "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=7;BYMINUTE=0;BYSECOND=0",
    ]);
    expect(readCron("*/20 8-10/2 1 JAN,jul *")).toEqual([
      "FREQ=DAILY;BYMONTH=1,7;BYMONTHDAY=1;BYHOUR=8,10;BYMINUTE=0,20,40;BYSECOND=0",
    ]);
    expect(readCron("5 4 1 * sun")).toEqual([
      "FREQ=DAILY;BYMONTHDAY=1;BYHOUR=4;BYMINUTE=5;BYSECOND=0",
      "FREQ=DAILY;BYDAY=SU;BYHOUR=4;BYMINUTE=5;BYSECOND=0",
    ]);
    expect(readCron("0 0 */10 * 0,7")).toEqual([
      "FREQ=DAILY;BYMONTHDAY=1,11,21,31;BYDAY=SU;BYHOUR=0;BYMINUTE=0;BYSECOND=0",
    ]);
  });

  it("is due when it is due minute by minute", () => {
    const expressions = fc.tuple(field(0, 59), field(0, 23), field(1, 3), field(0, 6));
    fc.assert(
      fc.property(expressions, ([minutes, hours, monthDays, days]) => {
        const recurrence = readCron(`${[minutes, hours, monthDays].join(" ")} * ${String(days)}`);
        const schedule = readSchedule({ timeZone: "UTC", recurrence }, START);
        const has = (list: number[] | "*", value: number): boolean =>
          list === "*" || list.includes(value);
        const isDue = (time: number): boolean => {
          const date = new Date(time);
          const [onMonthDay, onDay] = [
            has(monthDays, date.getUTCDate()),
            has(days, date.getUTCDay()),
          ];
          const isEither = monthDays !== "*" && days !== "*";
          return (
            has(minutes, date.getUTCMinutes()) &&
            has(hours, date.getUTCHours()) &&
            (isEither ? onMonthDay || onDay : onMonthDay && onDay)
          );
        };
        let expected = START;
        while (!isDue(expected)) expected += MINUTE;
        expect(schedule.next(START)).toBe(expected);
      }),
      { numRuns: 50 },
    );
  });

  it("is only accepted with five fields in their ranges, and becomes valid rules", () => {
    const texts = fc.array(fc.constantFrom(..."0 1 5 9 * , - / J A N S U X".split(" "), " "), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(texts, (characters) => {
        for (const rule of readCron(characters.join("")) ?? []) {
          expect(findRuleProblem(rule)).toBeUndefined();
        }
      }),
    );
    for (const text of ["", "* * * *", "* * * * * *", "60 * * * *", "* * 0 * *", "5-1 * * * *"]) {
      expect(readCron(text), text).toBeUndefined();
    }
  });
});
