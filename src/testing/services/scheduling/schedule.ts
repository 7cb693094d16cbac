/** Schedules: when a task is due, by its start, its end and its rules. */
import type { RRuleTemporal } from "rrule-temporal";
import { invalid, type HttpError } from "../../http/http-error.ts";
import { inRealTime } from "../../state/real-time.ts";
import { findRuleProblem } from "./recurrence-rule.ts";

/** The schedule of a task, as it was sent. */
export interface ScheduleDefinition {
  readonly timeZone: string;
  readonly startDateTime?: string | undefined;
  readonly endDateTime?: string | undefined;
  readonly recurrence?: readonly string[] | undefined;
  /** The time between two runs, in milliseconds. The first run is at the start, or after this time without one. */
  readonly interval?: number | undefined;
  /**
   * Whether start and end may have a UTC offset although there is a time zone.
   * @default false
   */
  readonly mayHaveOffsets?: boolean;
  /** Returns where in the body a part of the schedule is, unless it is at the top. */
  readonly pointerOf?: (part: string) => string;
}

export interface Schedule {
  /** False without a start, a rule and an interval: the task is never due. */
  readonly isSet: boolean;
  /** Returns the next due time from the given time on, in milliseconds since 1970. */
  next(from: number): number | undefined;
}

let library: typeof import("rrule-temporal") | undefined;

/** Loads the library for recurrence rules, with the first task: it is large, and most tests have no tasks. */
export async function loadSchedules(): Promise<void> {
  library ??= await inRealTime(() => import("rrule-temporal"));
}

/**
 * Reads the schedule of a task, once the library has been loaded.
 *
 * @throws {HttpError} 400 when it is not valid.
 */
export function readSchedule(definition: ScheduleDefinition, now: number): Schedule {
  if (!library) throw new Error("The library for recurrence rules has not been loaded.");
  const { RRuleTemporal } = library;
  const { timeZone, recurrence = [], interval, pointerOf } = definition;
  const problemAt = (part: string, problem: string): HttpError =>
    invalid({ pointer: pointerOf?.(part) ?? part }, problem);
  assertTimeZone(timeZone, problemAt);
  const toRule = (start: ZonedTime, rule: string): RRuleTemporal =>
    new RRuleTemporal({
      rruleString: `RRULE:${rule}`,
      dtstart: start,
      // Strict parsing requires UNTIL in UTC, but many calendars only write the date.
      strict: !/UNTIL=/i.test(rule),
    });
  const instantOf = (time: ZonedTime, pointer: string): number => {
    try {
      return toRule(time, "FREQ=DAILY;COUNT=1").options().dtstart.epochMilliseconds;
    } catch {
      throw problemAt(pointer, "must be an existing time");
    }
  };
  const given = readTime("/startDateTime", definition, problemAt, definition.startDateTime);
  const until = readTime("/endDateTime", definition, problemAt, definition.endDateTime);
  const end = until ? instantOf(until, "/endDateTime") : Number.POSITIVE_INFINITY;
  // Rules apply in the task's time zone, with or without a start.
  const start =
    given ?? zonedTime(`${new Date(now).toISOString().slice(0, 19)}Z`, timeZone || "UTC");
  const begin = given ? instantOf(given, "/startDateTime") : now;
  if (begin < 0) throw problemAt("/startDateTime", "must not be before 1970");
  const rules = recurrence.map((line, index) => {
    const pointer = `/recurrence/${index}`;
    const rule = toRuleText(line, pointer, problemAt);
    try {
      const parsed = toRule(start, rule);
      // Only this call detects rules that never match, such as the 30th of February.
      parsed.next(new Date(now), true);
      return parsed;
    } catch (error) {
      throw problemAt(pointer, `is not supported: ${messageOf(error)}`);
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

type ProblemAt = (part: string, problem: string) => HttpError;

function toRuleText(line: string, pointer: string, problemAt: ProblemAt): string {
  const [, name = "RRULE", rule = ""] = /^(?:([\w-]+)(?:;[^:]*)?:)?(.*)$/s.exec(line.trim()) ?? [];
  switch (name.toUpperCase()) {
    case "RRULE":
      break;
    case "DTSTART":
    case "DTEND":
      throw problemAt(pointer, `must not have ${name}: use startDateTime or endDateTime`);
    default:
      throw problemAt(pointer, `must be an RRULE, got ${name}`);
  }
  const problem = findRuleProblem(rule);
  if (problem !== undefined) throw problemAt(pointer, problem);
  return rule;
}

function assertTimeZone(timeZone: string, problemAt: ProblemAt): void {
  if (timeZone === "") return;
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    // Newer platforms accept offsets, which are not names of the time zone database.
    if (/^[A-Za-z]/.test(timeZone)) return;
  } catch {
    // Rejected below.
  }
  throw problemAt("/timeZone", "must be a time zone such as Europe/Zurich");
}

/** A time for the recurrence library, which parses its text (RFC 9557). */
interface ZonedTime {
  readonly timeZoneId: string;
  toString(): string;
}

function zonedTime(local: string, timeZoneId: string): ZonedTime {
  return { timeZoneId, toString: () => `${local}[${timeZoneId}]` };
}

const DATE_TIME = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:(Z)|([+-]\d{2}:\d{2}))?$/i;

/** Reads a time. The empty string means no time. */
function readTime(
  pointer: string,
  { timeZone, mayHaveOffsets = false }: ScheduleDefinition,
  problemAt: ProblemAt,
  text = "",
): ZonedTime | undefined {
  if (text === "") return undefined;
  const [, local, utc, offset] = DATE_TIME.exec(text) ?? [];
  if (local === undefined) {
    throw problemAt(pointer, "must be a time such as 2026-06-01T07:00:00");
  }
  const fixed = utc === undefined ? offset : "UTC";
  if (timeZone === "") {
    if (fixed === undefined) {
      throw problemAt(pointer, "must have a UTC offset, since timeZone is empty");
    }
    return zonedTime(local, fixed);
  }
  if (fixed !== undefined && mayHaveOffsets) {
    const time = Date.parse(text);
    if (Number.isNaN(time)) throw problemAt(pointer, "must be an existing time");
    return zonedTime(`${new Date(time).toISOString().slice(0, 19)}Z`, timeZone);
  }
  if (fixed !== undefined) {
    throw problemAt(pointer, "must not have a UTC offset, since timeZone is set");
  }
  return zonedTime(local, timeZone);
}
