/** Puts the reloads of an app on a schedule. */
import type { Task, TaskDefinition } from "../../../generated/schema.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import { abortSignal, anyValue, flag, text } from "../../core/option-readers.ts";
import {
  option,
  readOptions,
  required,
  type OptionsTable,
  type OptionValues,
} from "../../core/options.ts";
import { unwrap } from "../../call/unwrap.ts";
import { readTimes } from "./read-times.ts";

/** When to reload which app. */
export interface ReloadSchedule {
  readonly appId: string;
  /**
   * When the app is reloaded: a rule of RFC 5545, section 3.3.10, with or without `RRULE:` before it, such as
   * `FREQ=DAILY;BYHOUR=7;BYMINUTE=0;BYSECOND=0`. One reload is `FREQ=DAILY;COUNT=1` and a `start`. Qlik validates the rule;
   * cron is not supported.
   */
  readonly recurrence: string;
  /**
   * The time zone of the rule, of `start` and of `end`, by its IANA name: `Europe/Zurich`.
   * @default "UTC"
   */
  readonly timeZone?: string | undefined;
  /**
   * When the schedule begins, to the second: a `Date`, a time with a UTC offset (`2026-06-01T05:00:00Z`), or one without,
   * which is a local time in `timeZone`.
   * @default when the task is created
   */
  readonly start?: Date | string | undefined;
  /**
   * When it ends, in the same formats as `start`. Must be in the future, and after `start`.
   * @default never
   */
  readonly end?: Date | string | undefined;
  /**
   * The task's name, at most 100 characters.
   * @default "Reload of …", with the app's id
   */
  readonly name?: string | undefined;
  /**
   * Whether the schedule is active at once.
   * @default true
   */
  readonly enabled?: boolean | undefined;
  /**
   * Whether to run only the statements that are marked for a partial reload.
   * @default false
   */
  readonly partial?: boolean | undefined;
}

/** How the call is made. */
export interface ScheduleOptions {
  /** Aborts the call. */
  readonly signal?: AbortSignal | undefined;
}

const SCHEDULE = {
  appId: required(text),
  recurrence: required(text),
  timeZone: option(text, "UTC"),
  // Read by readTimes, which knows the time zone.
  start: option(anyValue()),
  end: option(anyValue()),
  name: option(text),
  enabled: option(flag, true),
  partial: option(flag, false),
} satisfies OptionsTable<ReloadSchedule>;

const OPTIONS = { signal: option(abortSignal) } satisfies OptionsTable<ScheduleOptions>;

const REMEDIES = {
  id: 'Use "schedule.appId".',
  cron: 'Use "schedule.recurrence" with an RFC 5545 rule.',
  via: "Reload tasks are deprecated: call POST /api/v1/reload-tasks for one.",
};

/**
 * Creates a task (`/api/scheduling/tasks`) that reloads an app on a schedule, and returns it as Qlik has it. Times and time
 * zone are checked before anything is sent.
 *
 * @throws {QlikInputError} when the schedule can't be used.
 * @throws {QlikApiError} when Qlik rejects it; other errors as calls throw them.
 * @example
 * const task = await scheduleReload(qlik, {
 *   appId,
 *   recurrence: "FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=7;BYMINUTE=0;BYSECOND=0",
 *   timeZone: "Europe/Zurich",
 * });
 */
export async function scheduleReload(
  qlik: AnyQlikClient,
  schedule: ReloadSchedule,
  options: ScheduleOptions = {},
): Promise<Task> {
  const { POST, clock } = resultsOf(qlik);
  const values = readOptions(schedule ?? null, SCHEDULE, {
    prefix: "schedule.",
    remedies: REMEDIES,
  });
  const { signal } = readOptions(options, OPTIONS, { remedies: REMEDIES });
  const body = defineTask(values, readTimes(values, clock.now()));
  return unwrap(await POST("/api/scheduling/tasks", { body, ...(signal && { signal }) }));
}

/** The version of Serverless Workflow that Qlik's guide to the migration of reload tasks names. */
const SPEC_VERSION = "0.8";

function defineTask(
  { appId, partial, enabled, name = `Reload of ${appId}` }: OptionValues<typeof SCHEDULE>,
  { recurrence, timeZone, start, end }: ReturnType<typeof readTimes>,
): TaskDefinition {
  return {
    name,
    specVersion: SPEC_VERSION,
    enabled,
    start: {
      stateName: "reload",
      schedule: {
        recurrence,
        timezone: timeZone,
        ...(start !== undefined && { startDateTime: start }),
        ...(end !== undefined && { endDateTime: end }),
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
