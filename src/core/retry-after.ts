const TIME = "(\\d\\d:\\d\\d:\\d\\d)";
const MONTH = "([A-Z][a-z]{2})";

/** The three forms of an HTTP date (RFC 9110, section 5.6.7), and the order of day, month, year and time in them. */
const FORMS: readonly [form: RegExp, order: readonly number[]][] = [
  [
    new RegExp(`^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\\d\\d) ${MONTH} (\\d{4}) ${TIME} GMT$`),
    [1, 2, 3, 4],
  ],
  [
    new RegExp(
      `^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (\\d\\d)-${MONTH}-(\\d\\d) ${TIME} GMT$`,
    ),
    [1, 2, 3, 4],
  ],
  [
    new RegExp(`^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ${MONTH} ([ \\d]\\d) ${TIME} (\\d{4})$`),
    [2, 1, 4, 3],
  ],
];

const FIFTY_YEARS = 50 * 365.25 * 24 * 3_600_000;

/**
 * How long an answer asks to wait, in milliseconds; `undefined` when it doesn't, or not readably. A date is compared with
 * the server's own, so that a clock that is wrong on this side does no harm.
 *
 * @param now when the answer came, for one that has no Date
 */
export function retryAfterOf(headers: Headers, now: number): number | undefined {
  const sent = Date.parse(headers.get("date") ?? "");
  return readRetryAfter(headers.get("retry-after"), sent || now);
}

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
    const text = `${day.replace(" ", "0")} ${month} ${year.padStart(4, "20")} ${time} GMT`;
    const date = new Date(text);
    // Date makes the 3rd of March out of the 31st of February, and 2049 out of the year 49.
    if (date.toUTCString().slice(5) !== text) return undefined;
    const wait = date.getTime() - now;
    // Two digits for a year that would be more than 50 years away mean the last one that ended so.
    const passed = year.length === 2 && wait > FIFTY_YEARS;
    return passed ? 0 : Math.max(0, wait);
  }
  return undefined;
}
