/**
 * The grammar of a recurrence rule (RFC 5545, section 3.3.10), with what that section forbids beside it. Libraries that
 * run rules pass over what they don't know, and are many times as large.
 */

/** The least and the greatest absolute value of a part's numbers. */
const RANGES: Readonly<Record<string, readonly [least: number, greatest: number]>> = {
  COUNT: [1, Number.MAX_SAFE_INTEGER],
  INTERVAL: [1, Number.MAX_SAFE_INTEGER],
  BYSECOND: [0, 60],
  BYMINUTE: [0, 59],
  BYHOUR: [0, 23],
  BYDAY: [1, 53],
  BYMONTHDAY: [1, 31],
  BYYEARDAY: [1, 366],
  BYWEEKNO: [1, 53],
  BYMONTH: [1, 12],
  BYSETPOS: [1, 366],
};

const DAY = "(?:MO|TU|WE|TH|FR|SA|SU)";

/** The form of a part's value where it isn't a list of numbers; `BYDAY` has an ordinal before each day, or none. */
const FORMS: Readonly<Record<string, RegExp>> = {
  FREQ: /^(?:SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  UNTIL: /^\d{8}(?:T\d{6}Z)?$/,
  WKST: exactly(DAY),
  COUNT: /^\d+$/,
  INTERVAL: /^\d+$/,
  BYDAY: exactly(String.raw`(?:[+-]?\d+)?${DAY}(?:,(?:[+-]?\d+)?${DAY})*`),
};

const NUMBERS = /^\d+(?:,\d+)*$/;
const SIGNED_NUMBERS = /^[+-]?\d+(?:,[+-]?\d+)*$/;
/** The parts whose numbers may count from the end. */
const SIGNED = /^BY(?:MONTHDAY|YEARDAY|WEEKNO|SETPOS)$/;

function exactly(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}

/**
 * Tells what is wrong with a rule, `FREQ=DAILY;BYHOUR=7` without a name before it, in upper or lower case; `undefined`
 * when nothing is. A rule that fits no day at all, such as the 30th of February, is not found out.
 *
 * @example
 * problemOfRule("FREQ=DAILY;BYHOUR=25"); // "has a part that cannot be: BYHOUR=25"
 */
export function problemOfRule(rule: string): string | undefined {
  const parts = new Map<string, string>();
  for (const text of rule.toUpperCase().split(";")) {
    const [, name = "", value = ""] = /^([A-Z]+)=(.+)$/.exec(text) ?? [];
    if (!Object.hasOwn(FORMS, name) && !Object.hasOwn(RANGES, name)) {
      return `has a part that no rule has: ${JSON.stringify(text)}`;
    }
    if (parts.has(name)) return `has ${name} twice`;
    if (!fits(name, value)) return `has a part that cannot be: ${text}`;
    parts.set(name, value);
  }
  return problemBetween(parts);
}

function fits(name: string, value: string): boolean {
  const form = FORMS[name] ?? (SIGNED.test(name) ? SIGNED_NUMBERS : NUMBERS);
  if (!form.test(value)) return false;
  if (name === "UNTIL") return isDate(value);
  const [least = 0, greatest = 0] = RANGES[name] ?? [];
  const numbers = RANGES[name] ? (value.match(/\d+/g) ?? []) : [];
  return numbers.every((text) => Number(text) >= least && Number(text) <= greatest);
}

/** Whether there is such a day and such a time: `Date` takes the 30th of February for the 2nd of March. */
function isDate(text: string): boolean {
  const digits = `${text.replace(/\D/g, "")}000000`.slice(0, 14);
  const iso = digits.replace(/(....)(..)(..)(..)(..)(..)/, "$1-$2-$3T$4:$5:$6");
  const time = Date.parse(`${iso}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

/** What parts must not stand beside each other, or need one another. */
function problemBetween(parts: ReadonlyMap<string, string>): string | undefined {
  const frequency = parts.get("FREQ");
  if (frequency === undefined) return "has no FREQ";
  if (parts.has("COUNT") && parts.has("UNTIL")) return "has both COUNT and UNTIL";
  const isOrdinal = /\d/.test(parts.get("BYDAY") ?? "");
  if (isOrdinal && parts.has("BYWEEKNO")) return "has both BYWEEKNO and a BYDAY with a number";
  const misplaced = [
    ["BYDAY with a number", isOrdinal && !/^(?:MONTH|YEAR)LY$/.test(frequency)],
    ["BYMONTHDAY", parts.has("BYMONTHDAY") && frequency === "WEEKLY"],
    ["BYYEARDAY", parts.has("BYYEARDAY") && /^(?:DAI|WEEK|MONTH)LY$/.test(frequency)],
    ["BYWEEKNO", parts.has("BYWEEKNO") && frequency !== "YEARLY"],
  ] as const;
  const [name] = misplaced.find(([, isMisplaced]) => isMisplaced) ?? [];
  if (name !== undefined) return `has ${name}, which FREQ=${frequency} cannot have`;
  const others = [...parts.keys()].filter((part) => part.startsWith("BY"));
  return parts.has("BYSETPOS") && others.length === 1
    ? "has BYSETPOS without another BY… part to choose from"
    : undefined;
}
