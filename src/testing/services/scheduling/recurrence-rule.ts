/**
 * The grammar of a recurrence rule (RFC 5545, section 3.3.10), with the restrictions of that section. Libraries that
 * run rules pass over what they don't know, and are many times as large.
 */
import { isLocalTime } from "../../../jobs/schedule/time-zone.ts";

const DAY = "(MO|TU|WE|TH|FR|SA|SU)";
const TO_53 = "0*([1-9]|[1-4]\\d|5[0-3])";

/** What a rule may consist of. Numbers with a sign count from the end where it is a minus. */
const PARTS = [
  "FREQ=(SECOND|MINUTE|HOUR|DAI|WEEK|MONTH|YEAR)LY",
  "UNTIL=\\d{8}(T\\d{6}Z)?",
  "(COUNT|INTERVAL)=0*[1-9]\\d*",
  `WKST=${DAY}`,
  listOf("SECOND", "[0-5]?\\d|60"),
  listOf("MINUTE", "[0-5]?\\d"),
  listOf("HOUR", "[01]?\\d|2[0-3]"),
  listOf("MONTH", "0*[1-9]|1[0-2]"),
  listOf("DAY", `([+-]?${TO_53})?${DAY}`),
  listOf("MONTHDAY", "[+-]?0*([1-9]|[12]\\d|3[01])"),
  listOf("WEEKNO", `[+-]?${TO_53}`),
  listOf("(YEARDAY|SETPOS)", "[+-]?0*([1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-6])"),
].map((part) => new RegExp(`^${part}$`));

function listOf(name: string, item: string): string {
  return `BY${name}=(${item})(,(${item}))*`;
}

/** A frequency and the other parts, in order, where two of them exclude each other. */
const CLASH =
  /(COUNT) .*(UNTIL)|(BYDAY=\S+) .*(BYWEEKNO)|^(WEEKLY) .*(BYMONTHDAY)|^((?:DAI|WEEK|MONTH)LY) .*(BYYEARDAY)|^((?!YEAR)\w+) .*(BYWEEKNO)|^((?!MONTHLY|YEAR)\w+) .*(BYDAY=\S+)/;

/**
 * Returns what is wrong with a rule, `FREQ=DAILY;BYHOUR=7` without a name before it, in upper or lower case; `undefined`
 * when nothing is. A rule that fits no day at all, such as the 30th of February, is not found out.
 *
 * @example
 * findRuleProblem("FREQ=DAILY;BYHOUR=25"); // 'has a part that no rule can have: "BYHOUR=25"'
 */
export function findRuleProblem(rule: string): string | undefined {
  const parts = new Map<string, string>();
  let frequency;
  for (const text of rule.toUpperCase().split(";")) {
    const [name = "", value = ""] = text.split("=");
    if (parts.has(name)) return `has ${name} twice`;
    if (!PARTS.some((part) => part.test(text)) || (name === "UNTIL" && !isDate(value))) {
      return `has a part that no rule can have: ${JSON.stringify(text)}`;
    }
    if (name === "FREQ") frequency = value;
    // What excludes other parts is the number before a day.
    parts.set(name, name === "BYDAY" && /\d/.test(value) ? text : name);
  }
  if (!frequency) return "has no FREQ";
  const names = [...parts.values()].sort().join(" ");
  const clash = CLASH.exec(`${frequency} ${names}`);
  if (clash) return `has both ${clash.slice(1).filter(Boolean).join(" and ")}`;
  return names.includes("BYSETPOS") && !/BY(?!SETPOS)/.test(names)
    ? "has BYSETPOS without another BY… part"
    : undefined;
}

function isDate(until: string): boolean {
  const digits = `${until.replace(/\D/g, "")}000000`;
  return isLocalTime(digits.replace(/(....)(..)(..)(..)(..)(..).*/, "$1-$2-$3T$4:$5:$6"));
}
