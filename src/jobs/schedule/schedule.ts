/** Puts the reloads of an app on a schedule, or after other tasks. */
import type {
  ReloadAppAfterTaskResult,
  ReloadAppOnDatasetUpdateResult,
  ScheduleAppReloadOptions,
  ScheduleAppReloadResult,
} from "../../../generated/calls.ts";
import type { Task } from "../../../generated/schema.ts";
import type { UndeclaredError } from "../../call/result.ts";
import { unwrap } from "../../call/unwrap.ts";
import type { QlikClient } from "../../client/client.ts";
import { resultsOf, type AnyQlikClient } from "../../client/client-types.ts";
import type { Duration } from "../../core/duration.ts";
import { anyValue, flag, oneOf, text } from "../../core/option-readers.ts";
import {
  option,
  readOptions,
  required,
  type OptionsTable,
  type OptionValues,
} from "../../core/options.ts";
import type { FailedResult } from "../../errors/api-error.ts";
import { QlikInputError } from "../../errors/errors.ts";
import { CALLS_OPTIONS, runJob } from "../job.ts";
import { readTimes } from "./read-times.ts";
import { defineTask, type TaskSettings, type Trigger } from "./task-document.ts";

/** Which app to reload, whatever starts the reload. */
interface ScheduledReload {
  readonly appId: string;
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

/** Reloads an app at recurring times. */
export interface TimedReloads extends ScheduledReload {
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
}

/** Reloads an app whenever another task has ended. */
export interface ReloadsAfterTask extends ScheduledReload {
  readonly afterTask: {
    readonly taskId: string;
    /**
     * How the other task must have ended.
     * @default "succeeded"
     */
    readonly status?: "succeeded" | "failed" | "any" | undefined;
  };
}

/** Reloads an app whenever a pipeline of Qlik Talend Cloud has updated one of its datasets. */
export interface ReloadsOnDatasetUpdate extends ScheduledReload {
  readonly onDatasetUpdate: true;
}

/** When to reload which app. */
export type ReloadSchedule =
  Only<TimedReloads> | Only<ReloadsAfterTask> | Only<ReloadsOnDatasetUpdate>;

/** One kind of schedule, without what the others have. */
type Only<Kind> = Kind & {
  readonly [
    Name in Exclude<"recurrence" | "afterTask" | "onDatasetUpdate", keyof Kind>
  ]?: undefined;
};

/** What ends the calls. */
export interface ScheduleOptions {
  /** Aborts the calls. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The maximum duration of all calls together: milliseconds, or text such as `"1m"`.
   * @default Infinity: only the deadline of each call applies
   */
  readonly deadline?: Duration | undefined;
}

const COMMON = {
  appId: required(text),
  name: option(text),
  enabled: option(flag, true),
  partial: option(flag, false),
};

const TIMES = {
  ...COMMON,
  recurrence: required(text),
  timeZone: option(text, "UTC"),
  // Read by readTimes, which knows the time zone.
  start: option(anyValue()),
  end: option(anyValue()),
} satisfies OptionsTable<TimedReloads>;

const AFTER_TASK = {
  ...COMMON,
  afterTask: required(anyValue()),
} satisfies OptionsTable<ReloadsAfterTask>;

const OTHER_TASK = {
  taskId: required(text),
  status: option(oneOf("succeeded", "failed", "any"), "succeeded"),
} satisfies OptionsTable<ReloadsAfterTask["afterTask"]>;

const ON_DATASET_UPDATE = {
  ...COMMON,
  onDatasetUpdate: required(oneOf(true)),
} satisfies OptionsTable<ReloadsOnDatasetUpdate>;

const REMEDIES = {
  id: 'Use "schedule.appId".',
  cron: 'Use "schedule.recurrence" with an RFC 5545 rule.',
  via: "Reload tasks are deprecated: call POST /api/v1/reload-tasks for one.",
};

/**
 * Creates a task (`/api/scheduling/tasks`) that reloads an app at recurring times, after another task, or after updates of its
 * datasets, and returns it as Qlik has it. Times and time zone are checked before anything is sent.
 *
 * It calls the operation for the kind of schedule, which Qlik has had since October 2026
 * (https://qlik.dev/apis/rest/scheduling/tasks/), and writes the task's document itself in a tenant without these operations.
 *
 * @throws {QlikInputError} when the schedule can't be used, such as one that is over already.
 * @throws {QlikApiError} when Qlik rejects it; other errors as calls throw them.
 * @example
 * const task = await scheduleReload(qlik, {
 *   appId,
 *   recurrence: "FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=7;BYMINUTE=0;BYSECOND=0",
 *   timeZone: "Europe/Zurich",
 * });
 * await scheduleReload(qlik, { appId: report, afterTask: { taskId: task.id } });
 */
export async function scheduleReload(
  qlik: AnyQlikClient,
  schedule: ReloadSchedule,
  options: ScheduleOptions = {},
): Promise<Task> {
  const limits = readOptions(options, CALLS_OPTIONS, { remedies: REMEDIES });
  const results = resultsOf(qlik);
  const { appId, trigger, ...task } = readSchedule(schedule ?? null, results.clock.now());
  const path = "/api/scheduling/tasks";
  const call = { method: "POST", path };
  return runJob(results.clock, limits, call, "scheduleReload()", async (signal) => {
    const params = { path: { id: appId } };
    const created = await createTask(results, { params, signal }, task, trigger);
    if (created.ok || !isMissing(created)) return unwrap(created);
    const body = defineTask(appId, task, trigger);
    return unwrap(await results.POST(path, { body, signal }));
  });
}

/** Reads a schedule of any kind. */
function readSchedule(schedule: ReloadSchedule, now: number) {
  const place = { prefix: "schedule.", remedies: REMEDIES };
  const kinds = ["recurrence", "afterTask", "onDatasetUpdate"].filter(
    (kind) => (Object(schedule) as Record<string, unknown>)[kind] !== undefined,
  );
  if (kinds.length > 1) {
    const names = kinds.map((kind) => `"schedule.${kind}"`).join(" and ");
    throw new QlikInputError(`${names} cannot be combined. Create a task for each.`);
  }
  if (kinds[0] === "afterTask") {
    const values = readOptions(schedule, AFTER_TASK, place);
    const { taskId, status } = readOptions(values.afterTask, OTHER_TASK, {
      prefix: "schedule.afterTask.",
    });
    const settings = { onTaskId: taskId, onTaskStatus: status };
    const trigger: Trigger = { kind: "task", settings };
    return { ...commonOf(values), trigger };
  }
  if (kinds[0] === "onDatasetUpdate") {
    const trigger: Trigger = { kind: "dataset", settings: {} };
    return { ...commonOf(readOptions(schedule, ON_DATASET_UPDATE, place)), trigger };
  }
  const values = readOptions(schedule, TIMES, place);
  const { recurrence, timeZone, start, end } = readTimes(values, now);
  const settings = {
    recurrence,
    timezone: timeZone,
    ...(start !== undefined && { startDateTime: start }),
    ...(end !== undefined && { endDateTime: end }),
  };
  const trigger: Trigger = { kind: "time", settings };
  return { ...commonOf(values), trigger };
}

function commonOf({
  appId,
  enabled,
  partial,
  name = `Reload of ${appId}`,
}: OptionValues<typeof COMMON>) {
  return { appId, enabled, partial, name };
}

const ACTIONS = "/api/scheduling/tasks/resources/{id}/actions/reload";

function createTask(
  { POST }: QlikClient,
  call: Omit<ScheduleAppReloadOptions, "body">,
  task: TaskSettings,
  { kind, settings }: Trigger,
): Promise<ScheduleAppReloadResult | ReloadAppAfterTaskResult | ReloadAppOnDatasetUpdateResult> {
  switch (kind) {
    case "time":
      return POST(`${ACTIONS}/on-time-schedule`, { ...call, body: { ...task, ...settings } });
    case "task":
      return POST(`${ACTIONS}/on-task-event`, { ...call, body: { ...task, ...settings } });
    case "dataset":
      return POST(`${ACTIONS}/on-dataset-updated`, { ...call, body: task });
  }
}

/** Whether the tenant doesn't have the operation: what the scheduler itself doesn't find has a code of its own. */
function isMissing({ status, error }: FailedResult): boolean {
  const { errors = [] } = error as UndeclaredError;
  return (
    [404, 405, 501].includes(status) && !errors.some(({ code }) => `${code}`.startsWith("CHO-"))
  );
}
