/** Answers the calls that have no reaction: by the resource that the operation belongs to, or by an example. */
import type { HandlerResponse } from "../http/handler.ts";
import { describeOperation } from "../description/description.ts";
import { eventTypesOf } from "../events/event-types.ts";
import { publish } from "../events/publish.ts";
import { assertVersion } from "../http/conditional.ts";
import { HttpError } from "../http/http-error.ts";
import type { Change } from "../http/json-patch.ts";
import { assertStillValid, patched, replaced, stamped } from "./change.ts";
import { list } from "./list.ts";
import { ownIdName, placeOf, placeOfRun, type FindRules, type Place } from "./place.ts";
import { assertUnique, draftOf, present, recordAt } from "./record.ts";
import { rowOf, targetOf, type Target, type Verb } from "./resource.ts";
import { respondWith, respondWithExample } from "./respond.ts";
import type { EngineCall } from "./rules.ts";
import { assertIdle, beginRun, cancelRun, respondToStart, started } from "./run.ts";
import { isObject } from "./shape.ts";
import type { Json } from "./store.ts";

/** Creates the function that answers a call of any operation. */
export function createEngine(findRules: FindRules): (call: EngineCall) => HandlerResponse {
  return (call) => {
    const target = targetOf(call.key);
    if (!target) return respondWithExample(call.key);
    const find = target.verb === "start" ? placeOfRun : placeOf;
    const place = find(withoutFiles(call), target.resource, findRules);
    return VERBS[target.verb](place, target);
  };
}

/** What a record can keep of a form. */
function withoutFiles(call: EngineCall): EngineCall {
  const { body } = call;
  if (!isObject(body) || !Object.values(body).some((field) => field instanceof Blob)) return call;
  const fields = Object.entries(body).filter(([, field]) => !(field instanceof Blob));
  return { ...call, body: Object.fromEntries(fields) };
}

const VERBS: Record<Target["verb"], (place: Place, target: Target) => HandlerResponse> = {
  list(place) {
    const { call, rules, path } = place;
    rules.permit?.(call, "list");
    const entries = call.state.store
      .at(path)
      .entries.filter(({ record }) => mayRead(place, record));
    return list(call, entries, rules, (entry) => present(place, entry));
  },

  create(place) {
    const { call, rules, path } = place;
    const { store } = call.state;
    const { body = {} } = call;
    if (!isObject(body)) return respondWithExample(call.key);
    rules.permit?.(call, "create");
    const isRun = rowOf(call.key) !== undefined && !rules.playsRuns;
    const draft = isRun ? started(place, draftOf(place, body)) : draftOf(place, body);
    const record = rules.create?.(call, draft) ?? draft;
    assertUnique(place, record);
    const id = place.id || String(record[place.idName]);
    const own = { [ownIdName(place.resource.path)]: id };
    if (isRun) return answerStart(place, id, beginRun(place, id, record), own);
    store.at(path).set(id, record);
    publishChange(place, "created", record);
    return answer(place, id, record, own);
  },

  start(place) {
    const { call, rules, path } = place;
    const isLatest = place.resource.kind === "latest";
    const known = isLatest ? undefined : call.state.store.at(path).get(place.id);
    rules.permit?.(call, "create");
    assertIdle(place);
    const draft = started(place, known ?? draftOf(place, isObject(call.body) ? call.body : {}));
    const id = isLatest ? "" : place.id || String(draft[place.idName]);
    const record = (known ? undefined : rules.create?.(call, draft)) ?? draft;
    const kept = beginRun(place, id, record);
    return answerStart(place, isLatest ? String(kept[place.idName]) : id, kept);
  },

  cancel: cancelRun,

  read(place) {
    const record = recordAt(place, "read");
    place.rules.permit?.(place.call, "read", record);
    return answer(place, place.id, record);
  },

  replace(place) {
    const record = recordToChange(place, "replace");
    place.rules.permit?.(place.call, "replace", record);
    return save(place, record, replaced(place, record));
  },

  patch(place) {
    const record = recordToChange(place, "patch");
    place.rules.permit?.(place.call, "patch", record);
    return inPatch(place.call.body, () => save(place, record, patched(place, record)));
  },

  remove(place) {
    const { call, rules, path, id, resource } = place;
    const record = recordToChange(place, "remove");
    rules.permit?.(call, "remove", record);
    call.state.store.at(path).delete(id);
    publishChange(place, "deleted", record);
    rules.removed?.(call, record);
    if (resource.kind === "collection") call.state.store.deleteBelow(`${path}/${id}`);
    return respondWith(call.key, record, place);
  },
};

/** Whether a list shows a record: the one that the caller sees, and may read. */
function mayRead({ call, rules }: Place, record: Json): boolean {
  if (!(rules.sees?.(call, record) ?? true)) return false;
  try {
    rules.permit?.(call, "read", record);
    return true;
  } catch (error) {
    if (error instanceof HttpError && error.status === 403) return false;
    throw error;
  }
}

/** The record of a call that changes it, if it has the version that the caller has seen. */
function recordToChange(place: Place, verb: Verb): Json {
  const record = recordAt(place, verb);
  const { parameters, responses } = describeOperation(place.call.key);
  if (!parameters.some(({ in: where, name }) => where === "header" && /^if-match$/i.test(name))) {
    return record;
  }
  if (responses["428"] && !place.call.headers.has("if-match")) {
    throw new HttpError(428, {
      title: "Precondition required",
      detail: "The header If-Match is required: the version that was read, from the header ETag.",
    });
  }
  assertVersion(place.call.headers, record);
  return record;
}

/** Lets errors of a property (`/name`) be about the operation of the patch that has its value (`/0/value`). */
function inPatch<Result>(body: unknown, save: () => Result): Result {
  try {
    return save();
  } catch (error) {
    const pointer = error instanceof HttpError ? error.details.source?.pointer : undefined;
    if (!Array.isArray(body) || pointer === undefined) throw error;
    const index = (body as Change[]).findLastIndex(
      ({ path }) => path !== "" && pointer.startsWith(path),
    );
    if (index < 0) throw error;
    const { status, details } = error as HttpError;
    const inside = pointer.slice((body as Change[])[index]!.path.length);
    throw new HttpError(status, { ...details, source: { pointer: `/${index}/value${inside}` } });
  }
}

function save(place: Place, before: Json, wanted: Json): HandlerResponse {
  const { call, rules, path, id, idName, resource } = place;
  // A body may have another id than the path.
  const ownId = resource.kind === "collection" && { [idName]: before[idName] };
  const changed = { ...stamped(place, wanted), ...ownId };
  const record = rules.change?.(call, changed, before) ?? changed;
  assertStillValid(record, before, place.schema);
  assertUnique(place, record);
  call.state.store.at(path).set(id, record);
  publishChange(place, "updated", record);
  return answer(place, id, record);
}

function answerStart(place: Place, id: string, record: Json, more: Json = {}): HandlerResponse {
  return respondToStart(place, id, { ...more, ...present(place, { id, record }) });
}

/** Responds with what the caller sees of a record. */
function answer(place: Place, id: string, record: Json, more: Json = {}): HandlerResponse {
  const { call, rules } = place;
  const shown = { ...more, ...present(place, { id, record }) };
  return respondWith(call.key, shown, place, record, rules.envelope?.(call, record));
}

function publishChange(
  { call, rules, idName }: Place,
  change: "created" | "updated" | "deleted",
  record: Json,
): void {
  const type = rules.events === undefined ? undefined : eventTypesOf(rules.events)[change];
  if (type)
    publish(call, type, rules.event?.(record, call) ?? record, {
      topLevelResourceId: String(record[idName]),
    });
}
