/**
 * The grammar of a recurrence rule (RFC 5545, section 3.3.10): the library that runs them passes over what it doesn't
 * know.
 */

const NUMBERS = String.raw`\d+(?:,\d+)*`;
const SIGNED = String.raw`[+-]?\d+(?:,[+-]?\d+)*`;
const DAY = "(?:MO|TU|WE|TH|FR|SA|SU)";
const ORDINAL_DAY = String.raw`(?:[+-]?\d{1,2})?${DAY}`;

interface Part {
  readonly pattern: RegExp;
  /** The least and the greatest absolute value of its numbers. */
  readonly range?: readonly [number, number];
}

const PARTS: Readonly<Record<string, Part>> = {
  FREQ: { pattern: /^(?:SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/ },
  UNTIL: { pattern: /^\d{8}(?:T\d{6}Z?)?$/ },
  COUNT: { pattern: /^\d+$/, range: [1, Number.MAX_SAFE_INTEGER] },
  INTERVAL: { pattern: /^\d+$/, range: [1, Number.MAX_SAFE_INTEGER] },
  BYSECOND: { pattern: exactly(NUMBERS), range: [0, 60] },
  BYMINUTE: { pattern: exactly(NUMBERS), range: [0, 59] },
  BYHOUR: { pattern: exactly(NUMBERS), range: [0, 23] },
  BYDAY: { pattern: exactly(`${ORDINAL_DAY}(?:,${ORDINAL_DAY})*`) },
  BYMONTHDAY: { pattern: exactly(SIGNED), range: [1, 31] },
  BYYEARDAY: { pattern: exactly(SIGNED), range: [1, 366] },
  BYWEEKNO: { pattern: exactly(SIGNED), range: [1, 53] },
  BYMONTH: { pattern: exactly(NUMBERS), range: [1, 12] },
  BYSETPOS: { pattern: exactly(SIGNED), range: [1, 366] },
  WKST: { pattern: exactly(DAY) },
};

function exactly(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}

/**
 * Tells what is wrong with a rule, `FREQ=DAILY;BYHOUR=7` without a name before it; `undefined` when nothing is.
 *
 * @example
 * problemOfRule("FREQ=DAILY;BYHOUR=25"); // "has a part that cannot be: BYHOUR=25"
 */
export function problemOfRule(rule: string): string | undefined {
  const seen = new Set<string>();
  for (const text of rule.toUpperCase().split(";")) {
    const [, name = "", value = ""] = /^([A-Z]+)=(.+)$/.exec(text) ?? [];
    const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
    if (!part) return `has a part that no rule has: ${JSON.stringify(text)}`;
    if (seen.has(name)) return `has ${name} twice`;
    if (!fits(value, part)) return `has a part that cannot be: ${text}`;
    seen.add(name);
  }
  if (!seen.has("FREQ")) return "has no FREQ";
  if (seen.has("COUNT") && seen.has("UNTIL")) return "has both COUNT and UNTIL";
  return undefined;
}

function fits(value: string, { pattern, range }: Part): boolean {
  if (!pattern.test(value)) return false;
  if (!range) return true;
  const [least, greatest] = range;
  return value.split(",").every((text) => {
    const size = Math.abs(Number(text));
    return size >= least && size <= greatest;
  });
}
