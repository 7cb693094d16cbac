/** Changes of records: by a whole record, by JSON Patch (RFC 6902), or by the properties that change. */
import type { Schema } from "../description/schema.ts";
import { invalid } from "../http/http-error.ts";
import { applyPatch, PatchError, type Change } from "../http/json-patch.ts";
import { findProblem } from "../http/validation/schema-validator.ts";
import { conform } from "./conform.ts";
import { merge } from "./merge.ts";
import type { Place } from "./place.ts";
import { bodySchemaOf, wrapperOf } from "./respond.ts";
import { valueAtChange } from "./server-set.ts";
import { isObject, shapeOf, typeOf } from "./shape.ts";
import type { Json } from "./store.ts";

/** Returns the record with the body in place of all that a caller can set. */
export function replaced(place: Place, record: Json): Json {
  const body = unwrapped(place, place.call.body as Json);
  const settable = shapeOf(bodySchemaOf(place.call.key), body).properties;
  const kept = Object.entries(record).filter(([name]) => !Object.hasOwn(settable, name));
  return { ...Object.fromEntries(kept), ...defaultsOf(settable), ...body };
}

/** Returns the record with the changes of the body, which is a patch or has some of the properties. */
export function patched(place: Place, record: Json): Json {
  const { body } = place.call;
  const { replace } = place.resource.verbs;
  const settable = replace === undefined ? undefined : bodySchemaOf(replace);
  const changed = Array.isArray(body)
    ? applyChanges(record, body as readonly Change[], place.schema)
    : merge(record, unwrapped(place, (body ?? {}) as Json));
  if (!isObject(changed)) throw invalid({ pointer: "" }, "must be a JSON object");
  if (settable) assertReplaceable(changed, record, settable);
  // What a patch removes has its default again.
  const removed = Object.entries(defaultsOf(shapeOf(settable).properties)).filter(
    ([name]) => Object.hasOwn(record, name) && !Object.hasOwn(changed, name),
  );
  // What callers neither see nor set, a patch does not change.
  const visible = { ...shapeOf(settable).properties, ...shapeOf(place.schema, changed).properties };
  const hidden = Object.entries(record).filter(([name]) => !Object.hasOwn(visible, name));
  return { ...changed, ...Object.fromEntries([...removed, ...(settable ? hidden : [])]) };
}

/** Rejects a patch after which a record is not what the body of a replacement can be, if it was before. */
function assertReplaceable(changed: Json, before: Json, schema: Schema): void {
  const settable = shapeOf(schema, changed).properties;
  const settableOf = (record: Json): Json =>
    Object.fromEntries(
      Object.entries(record).filter(
        ([name, value]) =>
          value !== undefined && (Object.hasOwn(settable, name) || !Object.hasOwn(before, name)),
      ),
    );
  const problem = findProblem(settableOf(changed), schema);
  if (problem && !findProblem(settableOf(before), schema)) {
    throw invalid({ pointer: problem.pointer }, problem.text);
  }
}

/** Sets what the service sets in a changed record. */
export function stamped({ call, schema }: Place, record: Json): Json {
  const stamps: Json = {};
  for (const [name, property] of Object.entries(shapeOf(schema, record).properties)) {
    const value = valueAtChange(name, property, call);
    if (value !== undefined) stamps[name] = value;
  }
  return { ...record, ...stamps };
}

export function defaultsOf(properties: Readonly<Record<string, Schema>>): Json {
  const defaults = Object.entries(properties).filter(([, schema]) => schema.default !== undefined);
  return Object.fromEntries(
    defaults.map(([name, schema]) => [name, structuredClone(schema.default)]),
  );
}

/** The record in a body that is an envelope, as the answers are. */
export function unwrapped({ wrapper }: Place, body: Json): Json {
  const inner = wrapper === undefined ? undefined : body[wrapper];
  return isObject(inner) ? inner : body;
}

/** Applies a JSON Patch as Qlik's services do. @throws {HttpError} 400 when a change cannot be applied. */
export function applyChanges(record: Json, changes: readonly Change[], schema: Schema): unknown {
  // Qlik's services replace what a record does not have yet, take paths without the slash, and leave `attributes` out.
  const lenient = changes.map((change): Change => {
    if (change.path === "") return change;
    const [, name = ""] = /^\/?([^/]*)/.exec(change.path) ?? [];
    const inner = wrapperOf(schema, name);
    const path = `${inner === undefined ? "" : `/${inner}`}/${change.path.replace(/^\//, "")}`;
    const isNew = change.op === "replace" && isObject(holderOf(path, record));
    return { ...change, path, op: isNew ? "add" : change.op };
  });
  // Removing what a record could have, but has not, changes nothing.
  const { properties } = shapeOf(schema, record);
  const absent = lenient
    .filter(({ op, path }) => op === "remove" && Object.hasOwn(properties, path.slice(1)))
    .map(({ path }): [string, undefined] => [path.slice(1), undefined]);
  try {
    return applyPatch({ ...Object.fromEntries(absent), ...record }, lenient);
  } catch (error) {
    if (error instanceof PatchError) throw invalid({ pointer: error.pointer }, error.message);
    throw error;
  }
}

/** The value that has the member at the end of a JSON Pointer. */
function holderOf(path: string, record: Json): unknown {
  const steps = path.split("/").slice(1, -1);
  return steps.reduce<unknown>(
    (value, step) => (isObject(value) ? value[step] : undefined),
    record,
  );
}

/** Rejects a change that makes a property invalid which was valid before. */
export function assertStillValid(changed: Json, before: Json, schema: Schema): void {
  for (const [name, property] of Object.entries(shapeOf(schema, changed).properties)) {
    const value = changed[name];
    if (value === undefined || value === null || value === before[name]) continue;
    const problem = findProblem(value, property);
    if (
      problem &&
      typeOf(property) !== undefined &&
      findProblem(conform(value, property), property)
    ) {
      throw invalid({ pointer: `/${name}${problem.pointer}` }, problem.text);
    }
  }
}
