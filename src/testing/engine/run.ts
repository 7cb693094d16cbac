/** Starts and cancels the runs of calls. What follows is up to the clock. */
import { describeOperation, resolve } from "../description/description.ts";
import type { Schema } from "../description/schema.ts";
import { HttpError } from "../http/http-error.ts";
import type { HandlerResponse } from "../http/handler.ts";
import { isoTime } from "../state/time.ts";
import { notFound, type Place } from "./place.ts";
import { ownParameterOf, parametersOf, pathOf, rowOf } from "./resource.ts";
import { EXAMPLE_HEADER, respondWith } from "./respond.ts";
import { parameterOf, pathOfState, type RunRow } from "./run-rows.ts";
import { replaceAt } from "./runs.ts";
import { valueAtChange } from "./server-set.ts";
import { accepts } from "./conform.ts";
import { shapeOf } from "./shape.ts";
import type { Json } from "./store.ts";

/** Times by their names: `startedAt`, `initiatedAt`, `benchmarkStartTime`; `ended`, `completedAt`, `stopTime`. */
const STARTED = /(?:^s|S)tart(?:ed)?(?:At|Time|Date|On)?$|^initiatedAt$/;
const ENDED = /(?:(?:^e|E)nd(?:ed)?|^completed|^finished|^stop(?:ped)?)(?:At|Time|Date|On)?$/;

/** Starts the run of a call, on a record that is new or known. */
export function beginRun(place: Place, id: string, record: Json): Json {
  const { call, rules, path } = place;
  const row = rowOf(call.key)!;
  const state = statePath(place, row);
  const own = ownParameterOf(row);
  const names = parametersOf(`${row.poll} ${row.cancel ?? ""}`);
  const params = names.map((name) => [
    name,
    name === own ? id : (parameterOf(row, name, call) ?? id),
  ]);
  return call.state.runs.begin(row.start, {
    ...{ path, id, state, params: Object.fromEntries(params) as Json },
    record,
    enter(current: Json, next: string, isEnd: boolean) {
      const changes = rules.enter ? rules.enter(call, current, next) : {};
      if (!changes) return undefined;
      const times = isEnd ? timesOf(place, row, ENDED) : {};
      return { ...replaceAt(current, state.slice(0, -1), times), ...changes };
    },
  });
}

/** Returns the record with the times of the start. */
export function started(place: Place, record: Json): Json {
  const row = rowOf(place.call.key)!;
  return replaceAt(record, statePath(place, row).slice(0, -1), timesOf(place, row, STARTED));
}

/** The path of the state in the record, which is without its envelope. */
function statePath({ wrapper }: Place, row: RunRow): readonly string[] {
  const [first, ...rest] = pathOfState(row);
  return first === wrapper ? rest : [first!, ...rest];
}

/** The times of a run that a start or an end sets, where the state is. */
function timesOf(place: Place, row: RunRow, names: RegExp): Json {
  const { call } = place;
  const containers = statePath(place, row).slice(0, -1);
  const schema = containers.reduce<Schema>(
    (each, name) => shapeOf(each).properties[name] ?? {},
    place.schema,
  );
  const times: Json = {};
  for (const [name, property] of Object.entries(shapeOf(schema).properties)) {
    const isTime = names.test(name) && accepts(resolve(property), "string");
    const value = isTime ? isoTime(call.state.clock) : valueAtChange(name, property, call);
    if (value !== undefined) times[name] = value;
  }
  return times;
}

/** @throws {HttpError} 409, or 400 where that is not declared, while the record has a run that has not ended. */
export function assertIdle({ call, path, id }: Place): void {
  if (!call.state.runs.isBusy(path, id)) return;
  throw new HttpError("409" in describeOperation(call.key).responses ? 409 : 400, {
    title: "Already running",
    detail: "The run that was started before has not ended yet.",
  });
}

/** Responds to a start: with the id of the run, and with its address where that is declared. */
export function respondToStart(place: Place, id: string, shown: Json): HandlerResponse {
  const { call } = place;
  const row = rowOf(call.key)!;
  const own = ownParameterOf(row);
  const ids = {
    ...(own !== undefined && { [own]: id }),
    ...(row.id !== undefined && { [row.id]: id }),
  };
  const response = respondWith(call.key, { ...shown, ...ids }, place, shown);
  if (row.from !== "location" && row.from !== "content-location") return response;
  const valueOf = (name: string): string => parameterOf(row, name, call) ?? id;
  const path = pathOf(row.poll).replace(/\{([^}]*)\}/g, (_, name: string) =>
    encodeURIComponent(name === own ? id : valueOf(name)),
  );
  const { responses } = describeOperation(call.key);
  const declared = Object.entries(responses).find(([, { headers = {} }]) =>
    Object.keys(headers).some((name) => name.toLowerCase() === row.from),
  );
  const status = Number(declared?.[0] ?? response.status);
  return {
    ...response,
    status,
    headers: { ...response.headers, [row.from]: call.url.origin + path },
  };
}

/** Cancels the run of a call. A run that has ended stays as it is. */
export function cancelRun(place: Place): HandlerResponse {
  const { call } = place;
  const { runs, store } = call.state;
  const { cancel, cancelQuery } = rowOf(call.key, "cancel")!;
  const run = runs.find(cancel!, call.path);
  if (!run) throw notFound(place.path, Object.values(call.path).map(String).at(-1) ?? "");
  // The same operation may have other actions.
  const isMeant = describeOperation(call.key).parameters.every(
    ({ name, required }) =>
      !required || !cancelQuery.has(name) || cancelQuery.get(name) === call.query[name],
  );
  const isActive = runs.isActive(run);
  if (isMeant && !isActive && "409" in describeOperation(call.key).responses) {
    throw new HttpError(409, { title: "Not running", detail: `The run ${run.id} has ended.` });
  }
  const record = isMeant && isActive ? runs.cancel(run) : store.at(run.path).require(run.id);
  const response = respondWith(call.key, { ...record, id: run.id }, place);
  // Another action, such as a pause, changes nothing here.
  return isMeant ? response : { ...response, headers: EXAMPLE_HEADER };
}
