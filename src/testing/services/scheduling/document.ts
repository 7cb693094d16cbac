/** Reads the document of a scheduling task: which app it reloads, and what triggers it. */
import type {
  TaskAction,
  TaskDefinition,
  TaskEvent,
  TaskSchedule,
  TaskState,
} from "../../../../generated/schema.ts";
import { invalid, type HttpError } from "../../http/http-error.ts";
import { readCron } from "./cron-rule.ts";
import { readSchedule, type Schedule, type ScheduleDefinition } from "./schedule.ts";

/** The content of a document. */
interface ReadDocument {
  readonly appId: string;
  readonly partial: boolean;
  readonly schedule: Schedule;
}

/**
 * Reads a document that its schema accepts.
 *
 * @throws {HttpError} 400 when the document does not describe a task.
 */
export function readDocument(body: TaskDefinition, now: number): ReadDocument {
  const [state, ...others] = body.states ?? [];
  // Qlik only supports one state with one action; Serverless Workflow allows more.
  if (!state || others.length > 0) {
    throw invalidAt("/states", `must have exactly one state, got ${body.states?.length ?? 0}`);
  }
  const { stateName } = body.start ?? {};
  if (stateName !== undefined && stateName !== state.name) {
    throw invalidAt("/start/stateName", "must be the name of the state");
  }
  const action = readAction(state);
  assertEvents(body, state);
  return { ...action, schedule: readSchedule(readScheduleDefinition(body), now) };
}

function invalidAt(pointer: string, problem: string): HttpError {
  return invalid({ pointer }, problem);
}

/** Returns the events that the state refers to. Others don't trigger the task. */
export function awaitedEvents({ events = [], states = [] }: TaskDefinition): TaskEvent[] {
  const refs = new Set((states[0]?.onEvents ?? []).flatMap(({ eventRefs }) => eventRefs));
  return events.filter(({ name = "" }) => refs.has(name));
}

function readAction({ onEvents = [] }: TaskState): { appId: string; partial: boolean } {
  const places = onEvents.flatMap(({ actions = [] }, index) =>
    actions.map((action: TaskAction, at) => ({
      action,
      pointer: `/states/0/onEvents/${index}/actions/${at}/functionRef`,
    })),
  );
  const [place, ...others] = places;
  if (!place || others.length > 0) {
    throw invalidAt("/states/0/onEvents", `must have exactly one action, got ${places.length}`);
  }
  const { functionRef } = place.action;
  if (typeof functionRef !== "object" || functionRef.refName !== "app.reload") {
    throw invalidAt(place.pointer, "must be app.reload, with its arguments");
  }
  const { appId, partial = false } = functionRef.arguments ?? {};
  if (typeof appId !== "string" || appId === "") {
    throw invalidAt(`${place.pointer}/arguments/appId`, "must be the id of an app");
  }
  if (typeof partial !== "boolean") {
    throw invalidAt(`${place.pointer}/arguments/partial`, "must be true or false");
  }
  return { appId, partial };
}

function assertEvents({ events = [] }: TaskDefinition, { onEvents = [] }: TaskState): void {
  const names = new Set(events.map(({ name }) => name));
  if (names.size < events.length) throw invalidAt("/events", "must have unique names");
  for (const [index, { eventRefs }] of onEvents.entries()) {
    for (const [at, name] of eventRefs.entries()) {
      const pointer = `/states/0/onEvents/${index}/eventRefs/${at}`;
      if (!names.has(name)) throw invalidAt(pointer, "must be the name of one of the events");
    }
  }
}

const SCHEDULE_POINTER = "/start/schedule";

/** The pointers of the document for those of a schedule. */
const POINTERS: Readonly<Record<string, string>> = {
  "/timeZone": `${SCHEDULE_POINTER}/timezone`,
  "/startDateTime": `${SCHEDULE_POINTER}/startDateTime`,
  "/endDateTime": `${SCHEDULE_POINTER}/endDateTime`,
};

function readScheduleDefinition({ start }: TaskDefinition): ScheduleDefinition {
  const schedule: string | TaskSchedule = start?.schedule ?? {};
  if (typeof schedule === "string") {
    return { timeZone: "UTC", interval: toInterval(schedule, SCHEDULE_POINTER) };
  }
  const { recurrence, cron, interval, timezone = "UTC", startDateTime, endDateTime } = schedule;
  const ways = [recurrence, cron, interval].filter((way) => way !== undefined);
  if (ways.length > 1)
    throw invalidAt(SCHEDULE_POINTER, "must have only one of recurrence, cron and interval");
  const { expression, validUntil } = typeof cron === "object" ? cron : { expression: cron };
  return {
    timeZone: timezone === "" ? "UTC" : timezone,
    startDateTime,
    endDateTime: endDateTime ?? validUntil,
    mayHaveOffsets: true,
    pointerOf: (part) => POINTERS[part] ?? `${SCHEDULE_POINTER}/recurrence`,
    ...(recurrence !== undefined && { recurrence: [recurrence] }),
    ...(expression !== undefined && { recurrence: toRules(expression) }),
    ...(interval !== undefined && {
      interval: toInterval(interval, `${SCHEDULE_POINTER}/interval`),
    }),
  };
}

function toRules(expression: string): string[] {
  const rules = readCron(expression);
  if (rules) return rules;
  throw invalidAt(
    `${SCHEDULE_POINTER}/cron`,
    "must be a cron expression of five fields, such as 0 7 * * 1-5",
  );
}

function toInterval(text: string, pointer: string): number {
  const interval = readDuration(text);
  if (interval !== undefined) return interval;
  throw invalidAt(
    pointer,
    "must be a duration such as PT15M, in weeks, days, hours, minutes, seconds",
  );
}

/** Matches durations of ISO 8601 with a fixed length: `P1W`, `P1DT12H`, `PT15M`. */
const DURATION = /^P(?:(\d+)W|(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?)$/;

/** The length of each part, in milliseconds. */
const LENGTHS = [7 * 86_400_000, 86_400_000, 3_600_000, 60_000, 1_000] as const;

/** Returns the duration in milliseconds; `undefined` for an invalid or empty one. */
export function readDuration(text: string): number | undefined {
  const [, ...parts] = DURATION.exec(text) ?? [];
  const sum = LENGTHS.reduce(
    (total, length, index) => total + length * Number(parts[index] ?? 0),
    0,
  );
  return sum > 0 ? sum : undefined;
}
