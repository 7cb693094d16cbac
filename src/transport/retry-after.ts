const TIME = "(\\d\\d:\\d\\d:\\d\\d)";

/** The three forms of an HTTP date (RFC 9110, section 5.6.7), and how day, month, year and time stand in them. */
const FORMS: readonly [form: RegExp, order: readonly number[]][] = [
  [new RegExp(`^[A-Z][a-z]{2}, (\\d\\d) ([A-Z][a-z]{2}) (\\d{4}) ${TIME} GMT$`), [1, 2, 3, 4]],
  [new RegExp(`^[A-Z][a-z]{5,8}, (\\d\\d)-([A-Z][a-z]{2})-(\\d\\d) ${TIME} GMT$`), [1, 2, 3, 4]],
  [new RegExp(`^[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \\d]\\d) ${TIME} (\\d{4})$`), [2, 1, 4, 3]],
];

const FIFTY_YEARS = 50 * 365.25 * 24 * 3_600_000;

/**
 * Reads Retry-After (RFC 9110, section 10.2.3): digits are seconds, anything else has to be an HTTP date. A date that
 * has passed means now.
 *
 * @returns milliseconds from `now`; `undefined` for no header, and for one that is neither (`-1`, `1.5`, `soon`).
 * @example
 * readRetryAfter("120", Date.now()); // 120000
 */
export function readRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  for (const [form, order] of FORMS) {
    const parts = form.exec(value);
    if (!parts) continue;
    const [day = "", month = "", year = "", time = ""] = order.map((index) => parts[index] ?? "");
    const date = Date.parse(`${day} ${month} ${year.padStart(4, "20")} ${time} GMT`);
    // Date.parse makes the 3rd of March out of the 31st of February.
    if (new Date(date).getUTCDate() !== Number(day)) return undefined;
    // Two digits for a year that would be more than 50 years away mean the last one that ended so.
    const passed = year.length === 2 && date - now > FIFTY_YEARS;
    return passed ? 0 : Math.max(0, date - now);
  }
  return undefined;
}
