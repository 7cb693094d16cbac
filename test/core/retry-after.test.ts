import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRetryAfter } from "../../src/core/retry-after.ts";

const NOW = Date.UTC(2026, 0, 1);
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const LONG_DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** The three forms of RFC 9110, section 5.6.7, written as its grammar has them. */
const FORMS: Record<string, (date: Date) => string> = {
  "IMF-fixdate": (date) =>
    `${DAYS[date.getUTCDay()]}, ${two(date.getUTCDate())} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} ${time(date)} GMT`,
  "RFC 850": (date) =>
    `${LONG_DAYS[date.getUTCDay()]}, ${two(date.getUTCDate())}-${MONTHS[date.getUTCMonth()]}-${two(date.getUTCFullYear() % 100)} ${time(date)} GMT`,
  asctime: (date) =>
    `${DAYS[date.getUTCDay()]} ${MONTHS[date.getUTCMonth()]} ${String(date.getUTCDate()).padStart(2)} ${time(date)} ${date.getUTCFullYear()}`,
};

const two = (number: number): string => String(number).padStart(2, "0");
const time = (date: Date): string => date.toISOString().slice(11, 19);

/** A whole second between two years. */
const dateIn = (from: number, to: number): fc.Arbitrary<Date> =>
  fc
    .integer({ min: Date.UTC(from, 0) / 1000, max: Date.UTC(to, 0) / 1000 - 1 })
    .map((seconds) => new Date(seconds * 1000));

describe("Retry-After", () => {
  test("is seconds when it is digits, whatever their number", () => {
    fc.assert(
      fc.property(fc.nat(), (seconds) => {
        expect(readRetryAfter(String(seconds), NOW)).toBe(seconds * 1000);
      }),
    );
    expect(readRetryAfter("9".repeat(400), NOW)).toBe(Infinity);
  });

  test.each(["IMF-fixdate", "RFC 850", "asctime"])("is a date in the form %s", (form) => {
    fc.assert(
      fc.property(dateIn(2026, 2075), (date) => {
        expect(readRetryAfter(FORMS[form]!(date), NOW)).toBe(date.getTime() - NOW);
      }),
    );
  });

  test("that has passed means now", () => {
    fc.assert(
      fc.property(dateIn(1000, 2026), fc.constantFrom("IMF-fixdate", "asctime"), (date, form) => {
        expect(readRetryAfter(FORMS[form]!(date), NOW)).toBe(0);
      }),
    );
  });

  test("with two digits for a year that would be more than 50 years away means the one that has passed", () => {
    expect(readRetryAfter("Sunday, 06-Nov-94 08:49:37 GMT", NOW)).toBe(0);
    expect(readRetryAfter("Wednesday, 01-Jan-75 00:00:00 GMT", NOW)).toBeGreaterThan(0);
  });

  test("is read for each of the examples of the RFC", () => {
    const before = Date.UTC(1994, 10, 6, 8, 49, 36);
    for (const date of [
      "Sun, 06 Nov 1994 08:49:37 GMT",
      "Sun Nov  6 08:49:37 1994",
      "Sun Nov 06 08:49:37 1994",
    ]) {
      expect(readRetryAfter(date, before)).toBe(1000);
    }
    expect(readRetryAfter("120", before)).toBe(120_000);
  });

  test.each([
    "",
    " ",
    "-1",
    "+1",
    "1.5",
    "1e3",
    "0x10",
    "١٢",
    "120, 120",
    "120s",
    "soon",
    "Infinity",
    "2026-01-02T00:00:00Z",
    "Fri, 02 Jan 2026 00:00:00 UTC",
    "Fri, 02 Jan 2026 00:00:00 +0000",
    "Fri, 2 Jan 2026 00:00:00 GMT",
    "fri, 02 jan 2026 00:00:00 gmt",
    "Xyz, 02 Jan 2026 00:00:00 GMT",
    "Fri, 02 Foo 2026 00:00:00 GMT",
    "Tue, 31 Feb 2026 00:00:00 GMT",
    "Fri, 00 Jan 2026 00:00:00 GMT",
    "Fri, 02 Jan 2026 24:00:00 GMT",
    "Fri, 02 Jan 2026 00:60:00 GMT",
    "Fri, 02 Jan 0049 00:00:00 GMT",
    "Noneday, 02-Jan-26 00:00:00 GMT",
    "Friday, 02-Jan-2026 00:00:00 GMT",
    "Fri Jan 2 00:00:00 2026",
    "Fri Jan 02 00:00:00 2026 GMT",
  ])("is not read when it is %j", (value) => {
    expect(readRetryAfter(value, NOW)).toBeUndefined();
  });

  test("is not read when anything of a date is changed, unless that makes another date", () => {
    const forms = fc.constantFrom(...Object.values(FORMS));
    fc.assert(
      fc.property(dateIn(2026, 2075), forms, fc.nat(), fc.string(), (date, form, at, other) => {
        const text = form(date);
        const place = at % text.length;
        const changed = text.slice(0, place) + other + text.slice(place + 1);
        const read = readRetryAfter(changed, NOW);
        if (read === undefined || /^\d+$/.test(changed)) return;
        const again = Object.values(FORMS).map((write) => write(new Date(NOW + read)));
        // The day of the week need not fit, as in the RFC's grammar; a date that has passed has become now.
        const withoutDay = (written: string): string =>
          written.replace(/^[A-Z][a-z]+/, "").replace("  ", " 0");
        expect(read === 0 || again.map(withoutDay).includes(withoutDay(changed))).toBe(true);
      }),
    );
  });

  test("is never read from any other text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (!/^\d+$/.test(text)) expect(readRetryAfter(text, NOW)).toBeUndefined();
      }),
    );
  });
});
