/** Reads when a schedule holds: its rule, its time zone, its start and its end. */
import { describeValue } from "../../core/describe-value.ts";
import { QlikInputError } from "../../errors/errors.ts";
import { countLocalOccurrences, isLocalTime, localTime, timeZoneName } from "./time-zone.ts";

/** The times of a schedule as the caller gives them. */
export interface GivenTimes {
  readonly recurrence: string;
  readonly timeZone: string;
  readonly start: unknown;
  readonly end: unknown;
}

/** The times of a schedule as Qlik takes them. */
export interface Times {
  readonly recurrence: string;
  readonly timeZone: string;
  /** Local times in the time zone. */
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/**
 * Reads the times of a schedule.
 *
 * @param now milliseconds since 1970
 * @throws {QlikInputError} for what Qlik would misunderstand, or for a schedule that is over already.
 */
export function readTimes(given: GivenTimes, now: number): Times {
  const recurrence = readRule(given.recurrence);
  const timeZone = timeZoneName(given.timeZone);
  if (timeZone === undefined) {
    throw wrong("timeZone", "an IANA time zone such as Europe/Zurich", given.timeZone);
  }
  const start = readTime("start", given.start, timeZone);
  const end = readTime("end", given.end, timeZone);
  if (start !== undefined && end !== undefined && end <= start) {
    throw wrong("end", `after "schedule.start" (${start})`, end);
  }
  const today = localTime(now, timeZone);
  if (end !== undefined && end <= today) throw wrong("end", `in the future (now: ${today})`, end);
  const until = readUntil(recurrence, timeZone);
  if (until !== undefined && until < (start ?? today).slice(0, until.length)) {
    throw wrong(
      "recurrence",
      start === undefined
        ? "a rule whose UNTIL is in the future"
        : "a rule whose UNTIL is after the start",
      given.recurrence,
    );
  }
  if (until !== undefined && until < today.slice(0, until.length)) {
    throw wrong("recurrence", "a rule whose UNTIL is in the future", given.recurrence);
  }
  return { recurrence, timeZone, start, end };
}

const EXAMPLE = "an RFC 5545 rule such as FREQ=DAILY;BYHOUR=7";

/** Adds `RRULE:`. Qlik validates the rest of the rule. */
function readRule(given: string): string {
  const rule = given
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, "");
  if (/^(DTSTART|DTEND|TZID)\b/m.test(rule) || /[;\s](DTSTART|TZID)[=:;]/.test(rule)) {
    throw wrong(
      "recurrence",
      EXAMPLE,
      given,
      'Use "schedule.start", "schedule.end" and "schedule.timeZone" for times.',
    );
  }
  if (/(^|[;\s])(EXDATE|RDATE|EXRULE)\b/.test(rule)) {
    throw wrong("recurrence", EXAMPLE, given, "Qlik does not support EXDATE, RDATE and EXRULE.");
  }
  if (/^\S+( +\S+){4,5}$/.test(rule) || /^@\w+$/.test(rule)) {
    throw wrong("recurrence", EXAMPLE, given, "Cron is not supported.");
  }
  if (/\s/.test(rule)) {
    throw wrong("recurrence", EXAMPLE, given, "It must be one rule without whitespace.");
  }
  if (!/(^|;)FREQ=/.test(rule)) throw wrong("recurrence", EXAMPLE, given, "FREQ is missing.");
  return `RRULE:${rule}`;
}

/** The last day or local time of a rule; `undefined` when it has none, or one that Qlik will reject. */
function readUntil(rule: string, timeZone: string): string | undefined {
  const [, date, time, zone] = /[:;]UNTIL=(\d{8})(?:T(\d{6}))?(Z)?(?:;|$)/.exec(rule) ?? [];
  if (date === undefined) return undefined;
  const day = date.replace(/(....)(..)(..)/, "$1-$2-$3");
  if (time === undefined) return day;
  const local = `${day}T${time.replace(/(..)(..)(..)/, "$1:$2:$3")}`;
  if (!isLocalTime(local)) return undefined;
  return zone === undefined ? local : localTime(Date.parse(`${local}Z`), timeZone);
}

const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/;

/** The local time in the time zone, to the second. */
function readTime(name: string, value: unknown, timeZone: string): string | undefined {
  if (value === undefined) return undefined;
  const isDate = value instanceof Date && !Number.isNaN(+value);
  const text = isDate ? value.toISOString() : typeof value === "string" ? value : "";
  const [, minutes, seconds = ":00", offset] = TIME.exec(text) ?? [];
  const given = `${minutes}${seconds}`;
  const instant = Date.parse(`${given}${offset ?? "Z"}`);
  if (!isLocalTime(given) || Number.isNaN(instant)) {
    throw wrong(name, "a Date or a time such as 2026-06-01T07:00:00", value);
  }
  const local = offset === undefined ? given : localTime(instant, timeZone);
  const count = countLocalOccurrences(local, timeZone);
  if (count === 1) return local;
  throw wrong(
    name,
    `a time that occurs once in ${timeZone}`,
    local,
    count === 0 ? "The clocks skip it." : "It occurs twice, when the clocks are put back.",
  );
}

function wrong(name: string, expected: string, value: unknown, hint = ""): QlikInputError {
  const message = `"schedule.${name}" must be ${expected}, got ${describeValue(value)}. ${hint}`;
  return new QlikInputError(message.trimEnd());
}
