/** When a task is due: what its start, its end and its rules come to. */
import type { RRuleTemporal } from "rrule-temporal";
import { problemOfRule } from "./recurrence-rule.ts";

/** What a task says about its times. */
export interface ScheduleTerms {
  readonly timeZone: string;
  readonly startDateTime?: string | undefined;
  readonly endDateTime?: string | undefined;
  readonly recurrence?: readonly string[] | undefined;
  /** Milliseconds between two runs. The first is at the start, or, without one, when so much time has passed. */
  readonly interval?: number | undefined;
  /**
   * Whether start and end may have a UTC offset although there is a time zone.
   * @default false
   */
  readonly mayHaveOffsets?: boolean;
}

export interface Schedule {
  /** False when there is neither a start nor a rule, so that there is nothing to wait for. */
  readonly isSet: boolean;
  /** When the task is due next, at the given time or later, in milliseconds since 1970. */
  next(from: number): number | undefined;
}

/** Terms that cannot be kept. The message says why, `pointer` where in the body. */
export class ScheduleError extends Error {
  readonly pointer: string;

  constructor(pointer: string, problem: string) {
    super(problem);
    this.pointer = pointer;
  }
}

/**
 * Reads the terms of a task.
 *
 * @throws {ScheduleError} when they cannot be kept.
 */
export async function readSchedule(terms: ScheduleTerms, now: number): Promise<Schedule> {
  const { timeZone, recurrence = [], interval } = terms;
  assertTimeZone(timeZone);
  // Loaded by the first task alone: it is large, and most tests have none.
  const { RRuleTemporal } = await import("rrule-temporal");
  const toRule = (start: ZonedTime, rule: string): RRuleTemporal =>
    new RRuleTemporal({
      rruleString: `RRULE:${rule}`,
      dtstart: start,
      // Strictly, UNTIL would have to be in UTC, yet many calendars write the day alone.
      strict: !/UNTIL=/i.test(rule),
    });
  const instantOf = (time: ZonedTime, pointer: string): number => {
    try {
      return toRule(time, "FREQ=DAILY;COUNT=1").options().dtstart.epochMilliseconds;
    } catch {
      throw new ScheduleError(pointer, "is no time that there is");
    }
  };
  const given = readTime("/startDateTime", terms, terms.startDateTime);
  const until = readTime("/endDateTime", terms, terms.endDateTime);
  const end = until ? instantOf(until, "/endDateTime") : Number.POSITIVE_INFINITY;
  // Rules are told in the task's time zone whether or not there is a start.
  const start =
    given ?? zonedTime(`${new Date(now).toISOString().slice(0, 19)}Z`, timeZone || "UTC");
  const begin = given ? instantOf(given, "/startDateTime") : now;
  if (begin < 0) throw new ScheduleError("/startDateTime", "must not be before 1970");
  const rules = recurrence.map((line, index) => {
    const pointer = `/recurrence/${index}`;
    const rule = toRuleText(line, pointer);
    try {
      const parsed = toRule(start, rule);
      // Rules that fit no day at all, such as the 30th of February, are found out by asking only.
      parsed.next(new Date(now), true);
      return parsed;
    } catch (error) {
      throw new ScheduleError(pointer, `cannot be kept: ${messageOf(error)}`);
    }
  });
  const once = given && rules.length === 0 && interval === undefined ? begin : undefined;
  return {
    isSet: given !== undefined || rules.length > 0 || interval !== undefined,
    next(from) {
      const times = rules.map((rule) => rule.next(new Date(from), true)?.epochMilliseconds);
      if (interval !== undefined) {
        const steps = Math.max(given ? 0 : 1, Math.ceil((from - begin) / interval));
        times.push(begin + steps * interval);
      }
      const coming = [once, ...times].filter((time) => time !== undefined);
      const next = Math.min(...coming.filter((time) => time >= from));
      return Number.isFinite(next) && next <= end ? next : undefined;
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function toRuleText(line: string, pointer: string): string {
  const [, name = "RRULE", rule = ""] = /^(?:([\w-]+)(?:;[^:]*)?:)?(.*)$/s.exec(line.trim()) ?? [];
  switch (name.toUpperCase()) {
    case "RRULE":
      break;
    case "DTSTART":
    case "DTEND":
      throw new ScheduleError(pointer, `must not have ${name}: give startDateTime or endDateTime`);
    default:
      throw new ScheduleError(pointer, `must be an RRULE, not ${name}`);
  }
  const problem = problemOfRule(rule);
  if (problem !== undefined) throw new ScheduleError(pointer, problem);
  return rule;
}

function assertTimeZone(timeZone: string): void {
  if (timeZone === "") return;
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    // Newer platforms take an offset too, which is no name of the time zone database.
    if (/^[A-Za-z]/.test(timeZone)) return;
  } catch {
    // Said below.
  }
  throw new ScheduleError("/timeZone", "must be a time zone such as Europe/Zurich");
}

/** A time as the recurrence library takes it, which reads its text (RFC 9557). */
interface ZonedTime {
  readonly timeZoneId: string;
  toString(): string;
}

function zonedTime(local: string, timeZoneId: string): ZonedTime {
  return { timeZoneId, toString: () => `${local}[${timeZoneId}]` };
}

const DATE_TIME = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:(Z)|([+-]\d{2}:\d{2}))?$/i;

/** Empty text stands for no time. */
function readTime(
  pointer: string,
  { timeZone, mayHaveOffsets = false }: ScheduleTerms,
  text = "",
): ZonedTime | undefined {
  if (text === "") return undefined;
  const [, local, utc, offset] = DATE_TIME.exec(text) ?? [];
  if (local === undefined) {
    throw new ScheduleError(pointer, "must be a time such as 2026-06-01T07:00:00");
  }
  const fixed = utc === undefined ? offset : "UTC";
  if (timeZone === "") {
    if (fixed === undefined) {
      throw new ScheduleError(pointer, "must have a UTC offset, as there is no timeZone");
    }
    return zonedTime(local, fixed);
  }
  if (fixed !== undefined && mayHaveOffsets) return instantIn(timeZone, text, pointer);
  if (fixed !== undefined) {
    throw new ScheduleError(pointer, "must not have a UTC offset, as there is a timeZone");
  }
  return zonedTime(local, timeZone);
}

function instantIn(timeZone: string, text: string, pointer: string): ZonedTime {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new ScheduleError(pointer, "is no time that there is");
  return zonedTime(`${new Date(time).toISOString().slice(0, 19)}Z`, timeZone);
}
