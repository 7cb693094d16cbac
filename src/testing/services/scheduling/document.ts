/** Reads the document of a scheduling task: which app it reloads, and what sets that off. */
import type {
  TaskAction,
  TaskDefinition,
  TaskEvent,
  TaskSchedule,
  TaskState,
} from "../../../../generated/schema.ts";
import type { SchedulingTaskRecord } from "../../state/records.ts";
import { invalid, type Refusal } from "../../http/http-error.ts";
import { readCron } from "./cron-rule.ts";
import { readDuration } from "./iso-duration.ts";
import { readSchedule, ScheduleError, type Schedule, type ScheduleTerms } from "./schedule.ts";

/** What a document comes to. */
export interface ReadDocument extends Pick<
  SchedulingTaskRecord,
  "definition" | "appId" | "partial" | "events" | "exclusive"
> {
  readonly schedule: Schedule;
}

/**
 * Reads a document that is as specified.
 *
 * @throws {Refusal} 400 when it makes no task.
 */
export async function readDocument(body: TaskDefinition, now: number): Promise<ReadDocument> {
  const [state, ...others] = body.states ?? [];
  // Qlik refuses everything but one state with one action, though Serverless Workflow knows more.
  if (!state || others.length > 0) {
    throw refuse("/states", `must be one state, and is ${body.states?.length ?? 0}`);
  }
  const { stateName } = body.start ?? {};
  if (stateName !== undefined && stateName !== state.name) {
    throw refuse("/start/stateName", "must be the name of the state");
  }
  return {
    ...readAction(state),
    events: readEvents(body, state),
    exclusive: state.exclusive ?? true,
    definition: withoutOwn(body),
    schedule: await readTimes(body, now),
  };
}

function refuse(pointer: string, problem: string): Refusal {
  return invalid({ pointer }, problem);
}

/** What the service works out by itself, and `enabled`, which changes by itself, are kept elsewhere. */
function withoutOwn(body: TaskDefinition): TaskDefinition {
  const copy = { ...body };
  delete copy.id;
  delete copy.enabled;
  delete copy.metadata;
  delete copy.resourceId;
  return copy;
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
    throw refuse("/states/0/onEvents", `must have one action, and has ${places.length}`);
  }
  const { functionRef } = place.action;
  if (typeof functionRef !== "object" || functionRef.refName !== "app.reload") {
    throw refuse(place.pointer, "must be app.reload, with its arguments");
  }
  const { appId, partial = false } = functionRef.arguments ?? {};
  if (typeof appId !== "string" || appId === "") {
    throw refuse(`${place.pointer}/arguments/appId`, "must be the id of an app");
  }
  if (typeof partial !== "boolean") {
    throw refuse(`${place.pointer}/arguments/partial`, "must be true or false");
  }
  return { appId, partial };
}

/** The events that the state waits for. Those of which it says nothing set nothing off. */
function readEvents({ events = [] }: TaskDefinition, { onEvents = [] }: TaskState): TaskEvent[] {
  const names = new Set(events.map(({ name }) => name));
  if (names.size < events.length) throw refuse("/events", "must have a name each, no two the same");
  const awaited = new Set<string>();
  for (const [index, { eventRefs }] of onEvents.entries()) {
    for (const [at, name] of eventRefs.entries()) {
      const pointer = `/states/0/onEvents/${index}/eventRefs/${at}`;
      if (!names.has(name)) throw refuse(pointer, "must be the name of one of the events");
      awaited.add(name);
    }
  }
  return events.filter(({ name = "" }) => awaited.has(name));
}

const PLACE = "/start/schedule";

/** Where a schedule is wrong, in the words of the document. */
const POINTERS: Readonly<Record<string, string>> = {
  "/timeZone": `${PLACE}/timezone`,
  "/startDateTime": `${PLACE}/startDateTime`,
  "/endDateTime": `${PLACE}/endDateTime`,
};

async function readTimes({ start }: TaskDefinition, now: number): Promise<Schedule> {
  const terms = termsOf(start?.schedule ?? {});
  try {
    return await readSchedule(terms, now);
  } catch (error) {
    if (!(error instanceof ScheduleError)) throw error;
    throw refuse(POINTERS[error.pointer] ?? `${PLACE}/recurrence`, error.message);
  }
}

function termsOf(schedule: string | TaskSchedule): ScheduleTerms {
  if (typeof schedule === "string") {
    return { timeZone: "UTC", interval: intervalOf(schedule, PLACE) };
  }
  const { recurrence, cron, interval, timezone = "UTC", startDateTime, endDateTime } = schedule;
  const ways = [recurrence, cron, interval].filter((way) => way !== undefined);
  if (ways.length > 1) throw refuse(PLACE, "must have one of recurrence, cron and interval");
  const { expression, validUntil } = typeof cron === "object" ? cron : { expression: cron };
  return {
    timeZone: timezone === "" ? "UTC" : timezone,
    startDateTime,
    endDateTime: endDateTime ?? validUntil,
    mayHaveOffsets: true,
    ...(recurrence !== undefined && { recurrence: [recurrence] }),
    ...(expression !== undefined && { recurrence: rulesOf(expression) }),
    ...(interval !== undefined && { interval: intervalOf(interval, `${PLACE}/interval`) }),
  };
}

function rulesOf(expression: string): string[] {
  const rules = readCron(expression);
  if (rules) return rules;
  throw refuse(`${PLACE}/cron`, "must be a cron expression of five fields, such as 0 7 * * 1-5");
}

function intervalOf(text: string, pointer: string): number {
  const interval = readDuration(text);
  if (interval !== undefined) return interval;
  throw refuse(
    pointer,
    "must be a duration such as PT15M, in weeks, days, hours, minutes, seconds",
  );
}
