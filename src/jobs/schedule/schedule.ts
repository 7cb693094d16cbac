/** Puts the reloads of an app on a schedule. */
import type { ReloadTask, Task, TaskDefinition } from "../../../generated/schema.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import { QlikInputError } from "../../errors/errors.ts";
import { countOf, isTime, localTime } from "./time-zone.ts";
import { problemOfRule } from "./recurrence-rule.ts";
import { refuseUnknown } from "../../core/validate-options.ts";
import { unwrap } from "../../call/unwrap.ts";

/** When to reload which app. */
export interface ReloadSchedule {
  readonly appId: string;
  /**
   * When the app is reloaded: a rule of RFC 5545, section 3.3.10, with or without `RRULE:` before it, such as
   * `FREQ=DAILY;BYHOUR=7;BYMINUTE=0;BYSECOND=0`. Several rules can be given to reload tasks alone. One reload is
   * `FREQ=DAILY;COUNT=1` and a `start`.
   */
  readonly recurrence: string | readonly string[];
  /**
   * The time zone of the rule, of `start` and of `end`, by its IANA name: `Europe/Zurich`.
   * @default "UTC"
   */
  readonly timeZone?: string | undefined;
  /**
   * When the schedule begins, to the second: a `Date`, a time with a UTC offset (`2026-06-01T05:00:00Z`), or one without,
   * which is told in `timeZone`.
   * @default when the task is created
   */
  readonly start?: Date | string | undefined;
  /**
   * When it ends, written like `start`.
   * @default never
   */
  readonly end?: Date | string | undefined;
  /**
   * What the task is called, at most 100 characters. Reload tasks have no name.
   * @default "Reload of …", with the app's id
   */
  readonly name?: string | undefined;
  /**
   * Whether the schedule holds at once. Reload tasks always begin so.
   * @default true
   */
  readonly enabled?: boolean | undefined;
  /**
   * Whether only the statements marked for a partial reload are run.
   * @default false
   */
  readonly partial?: boolean | undefined;
}

/** How the schedule is made. */
export interface ScheduleOptions {
  /**
   * The service that keeps it: `/api/scheduling/tasks`, or its predecessor `/api/v1/reload-tasks`, which Qlik removes on
   * or after 29 September 2026.
   * @default "scheduling-tasks"
   */
  readonly via?: "scheduling-tasks" | "reload-tasks" | undefined;
  /** Aborts the call. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes a task that reloads an app on a schedule, and gives it back as Qlik has it. What can be checked is checked before
 * anything is sent.
 *
 * @throws {QlikInputError} when the schedule cannot be kept; the message begins with the field that is wrong.
 * @throws {QlikApiError} when Qlik refuses it; other errors as calls throw them.
 * @example
 * const task = await scheduleReload(qlik, {
 *   appId,
 *   recurrence: "FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=7;BYMINUTE=0;BYSECOND=0",
 *   timeZone: "Europe/Zurich",
 * });
 * @example
 * const old = await scheduleReload(qlik, { appId, recurrence }, { via: "reload-tasks" });
 */
export async function scheduleReload(
  qlik: AnyQlikClient,
  schedule: ReloadSchedule,
  options: ScheduleOptions & { readonly via: "reload-tasks" },
): Promise<ReloadTask>;
export async function scheduleReload(
  qlik: AnyQlikClient,
  schedule: ReloadSchedule,
  options?: ScheduleOptions & { readonly via?: "scheduling-tasks" | undefined },
): Promise<Task>;
export async function scheduleReload(
  qlik: AnyQlikClient,
  schedule: ReloadSchedule,
  options?: ScheduleOptions,
): Promise<Task | ReloadTask>;
export async function scheduleReload(
  qlik: AnyQlikClient,
  schedule: ReloadSchedule,
  { via = "scheduling-tasks", signal }: ScheduleOptions = {},
): Promise<Task | ReloadTask> {
  const { POST } = resultsOf(qlik);
  const { appId, partial, enabled, name, ...timing } = schedule;
  if (!appId) throw new QlikInputError("appId is missing.");
  if (!schedule.recurrence) throw new QlikInputError("recurrence is missing.");
  const times = readTimes(timing);
  const abort = signal && { signal };
  if (via === "scheduling-tasks") {
    const body = taskOf(times, schedule);
    return unwrap(await POST("/api/scheduling/tasks", { body, ...abort }));
  }
  if (via !== "reload-tasks") throw wrong("via", via, "is no service of tasks");
  if (name !== undefined) throw wrong("name", name, "reload tasks don't have");
  if (enabled === false) throw wrong("enabled", enabled, "reload tasks cannot be at first");
  const { start, end, timeZone, rules } = times;
  const body = {
    ...{ appId, timeZone, recurrence: rules },
    ...(partial && { partial }),
    ...(start && { startDateTime: start }),
    ...(end && { endDateTime: end }),
  };
  return unwrap(await POST("/api/v1/reload-tasks", { body, ...abort }));
}

interface Times {
  readonly timeZone: string;
  /** Local times in the time zone, as Qlik wants them beside one. */
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly rules: string[];
}

type Timing = Pick<ReloadSchedule, "recurrence" | "timeZone" | "start" | "end">;

function readTimes({
  recurrence,
  timeZone = "UTC",
  start: from,
  end: until,
  ...rest
}: Timing): Times {
  refuseUnknown(rest);
  const rules = readRules(recurrence);
  if (!isTimeZone(timeZone)) throw wrong("timeZone", timeZone, "is none such as Europe/Zurich");
  const start = readTime("start", from, timeZone);
  const end = readTime("end", until, timeZone);
  if (start && end && end <= start) throw wrong("end", end, `is not after start, ${start}`);
  return { timeZone, rules, start, end };
}

/** The version of Serverless Workflow that Qlik's guide to the migration of reload tasks names. */
const SPEC_VERSION = "0.8";

function taskOf(
  { timeZone, start, end, rules }: Times,
  { appId, partial = false, enabled = true, name = `Reload of ${appId}` }: ReloadSchedule,
): TaskDefinition {
  const [recurrence = ""] = rules;
  if (rules.length !== 1)
    throw wrong("recurrence", rules, "must be one rule for a scheduling task");
  return {
    name,
    specVersion: SPEC_VERSION,
    enabled,
    start: {
      stateName: "reload",
      schedule: {
        recurrence,
        timezone: timeZone,
        ...(start && { startDateTime: start }),
        ...(end && { endDateTime: end }),
      },
    },
    states: [
      {
        name: "reload",
        type: "event",
        end: true,
        onEvents: [
          {
            eventRefs: [],
            actions: [
              {
                name: "reload-action",
                functionRef: { refName: "app.reload", arguments: { appId, partial } },
              },
            ],
          },
        ],
      },
    ],
  };
}

function readRules(recurrence: string | readonly string[]): string[] {
  const lines = [recurrence].flat().flatMap((text) => text.trim().split(/\s*\n\s*/));
  if (lines.length === 0) throw wrong("recurrence", lines, "has no rule");
  return lines.map((line, index) => {
    const field = lines.length > 1 ? `recurrence[${index}]` : "recurrence";
    const rule = line.toUpperCase().replace(/^RRULE:/, "");
    // Other lines of a calendar have a name before them too: DTSTART;TZID=Europe/Zurich:20260601T070000.
    const problem = /^(DT|TZ)/.test(rule)
      ? "has fields of its own here: start, end and timeZone"
      : /^(EX|RDATE)/.test(rule)
        ? "Qlik doesn't know: it takes rules alone"
        : problemOfRule(rule);
    if (problem) throw wrong(field, line, problem);
    return `RRULE:${rule}`;
  });
}

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    // Newer platforms take an offset too, which is no name.
    return /^[a-z]/i.test(timeZone);
  } catch {
    return false;
  }
}

const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/;

/** The local time in the time zone, to the second. */
function readTime(
  field: string,
  value: Date | string | undefined,
  timeZone: string,
): string | undefined {
  if (value === undefined) return undefined;
  const isDate = value instanceof Date && !Number.isNaN(+value);
  const text = isDate ? value.toISOString() : String(value);
  const [, minutes, seconds = ":00", offset] = TIME.exec(text) ?? [];
  const given = `${minutes}${seconds}`;
  const instant = Date.parse(`${given}${offset ?? "Z"}`);
  if (!isTime(given) || Number.isNaN(instant)) {
    throw wrong(field, text, "is no Date or time such as 2026-06-01T07:00:00");
  }
  const local = offset ? localTime(instant, timeZone) : given;
  const count = countOf(local, timeZone);
  if (count === 1) return local;
  throw wrong(field, local, `${count ? "comes twice" : "is skipped"} in ${timeZone}`);
}

function wrong(field: string, value: unknown, problem: string): QlikInputError {
  return new QlikInputError(`${field} is ${JSON.stringify(value)}, which ${problem}.`);
}
