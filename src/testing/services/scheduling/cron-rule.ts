/**
 * Converts cron expressions of five fields to recurrence rules (RFC 5545), by the manual page crontab(5): lists, ranges,
 * steps, names of months and days. Qlik does not document which dialect it supports.
 */

interface Field {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Names in place of numbers, beginning with the minimum. */
  readonly names?: readonly string[];
}

const DAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

const FIELDS = [
  { name: "BYMINUTE", min: 0, max: 59 },
  { name: "BYHOUR", min: 0, max: 23 },
  { name: "BYMONTHDAY", min: 1, max: 31 },
  {
    name: "BYMONTH",
    min: 1,
    max: 12,
    names: "JAN,FEB,MAR,APR,MAY,JUN,JUL,AUG,SEP,OCT,NOV,DEC".split(","),
  },
  // Both 0 and 7 are Sunday.
  { name: "BYDAY", min: 0, max: 7, names: "SUN,MON,TUE,WED,THU,FRI,SAT".split(",") },
] as const satisfies readonly Field[];

/** Returns the equivalent rules; `undefined` for an invalid expression. */
export function readCron(expression: string): string[] | undefined {
  const texts = expression.trim().toUpperCase().split(/\s+/);
  if (texts.length !== FIELDS.length) return undefined;
  const parts = FIELDS.map((field, index) => readField(texts[index] ?? "", field));
  if (parts.some((part) => part === undefined)) return undefined;
  const [minute, hour, monthDay, month, day] = parts;
  const rule = (...chosen: (string | undefined)[]): string =>
    ["FREQ=DAILY", month, ...chosen, hour, minute, "BYSECOND=0"].filter(Boolean).join(";");
  // A day matches either of the two fields when neither begins with a star.
  const isEither = [texts[2], texts[4]].every((text) => text?.startsWith("*") === false);
  return isEither ? [rule(monthDay), rule(day)] : [rule(monthDay, day)];
}

/** Returns a part of a rule; empty for any day or month. */
function readField(text: string, field: Field): string | undefined {
  const numbers = new Set<number>();
  for (const item of text.split(",")) {
    const [, start = "", end, step] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(item) ?? [];
    const first = start === "*" ? field.min : numberOf(start, field);
    // A step without an end goes to the maximum.
    const isOpen = start === "*" || (step !== undefined && end === undefined);
    const last = isOpen ? field.max : numberOf(end ?? start, field);
    const by = Number(step ?? 1);
    if (first === undefined || last === undefined || first > last || by < 1) return undefined;
    for (let number = first; number <= last; number += by) numbers.add(number);
  }
  const isAny = text.startsWith("*") && !text.includes("/");
  if (isAny && field.name !== "BYMINUTE" && field.name !== "BYHOUR") return "";
  const values = [...numbers].sort((one, other) => one - other);
  const names = values.map((value) => (field.name === "BYDAY" ? DAYS[value % 7] : String(value)));
  return `${field.name}=${[...new Set(names)].join(",")}`;
}

function numberOf(text: string, { min, max, names = [] }: Field): number | undefined {
  const named = names.indexOf(text);
  if (named >= 0) return named + min;
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return number >= min && number <= max ? number : undefined;
}
