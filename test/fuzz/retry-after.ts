import fc from "fast-check";
import { readRetryAfter } from "../../src/core/retry-after.ts";
import { hostileText } from "./hostile.ts";
import { fuzzTarget, must, type FuzzTarget } from "./target.ts";

const dateLike = fc
  .tuple(
    fc.constantFrom("Mon", "Sunday", "Foo", ""),
    fc.integer({ min: -1, max: 40 }),
    fc.constantFrom("Jan", "Feb", "Xyz"),
    fc.integer({ min: -1, max: 99999 }),
    fc.constantFrom("00:00:00", "24:61:61", "noon"),
  )
  .map(([day, date, month, year, time]) => `${day}, ${date} ${month} ${year} ${time} GMT`);

/** A wait is a number of milliseconds that is not negative, or unknown. */
export const retryAfter: FuzzTarget = fuzzTarget(
  "retry-after",
  fc.record({
    value: fc.oneof(
      hostileText,
      dateLike,
      fc.bigInt().map(String),
      fc.double().map(String),
      fc.date().map((date) => (Number.isNaN(date.getTime()) ? "" : date.toUTCString())),
    ),
    now: fc.integer({ min: 0, max: 4e12 }),
  }),
  ({ value, now }) => {
    const wait = readRetryAfter(value, now);
    must(wait === undefined || wait >= 0, `waits for ${String(wait)}`);
    if (/^\d{1,9}$/.test(value)) must(wait === Number(value) * 1000, "digits are seconds");
    if (/^[-+.]/.test(value)) must(wait === undefined, "only digits are seconds");
  },
);
