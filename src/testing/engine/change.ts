/** Changes of records: by a whole record, by JSON Patch (RFC 6902), or by the properties that change. */
import { describeOperation } from "../description/description.ts";
import type { Schema } from "../description/schema.ts";
import { invalid } from "../http/http-error.ts";
import { applyPatch, PatchError, type Change } from "../http/json-patch.ts";
import { findProblem } from "../http/validation/schema-validator.ts";
import { conform } from "./conform.ts";
import type { Place } from "./place.ts";
import { wrapperOf } from "./respond.ts";
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
  const changed = Array.isArray(body)
    ? applyChanges(record, body as readonly Change[], place.schema)
    : merge(record, unwrapped(place, (body ?? {}) as Json));
  return changed;
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

/** The schema of the JSON or the form that is the body of an operation. */
export function bodySchemaOf(key: string): Schema | undefined {
  const content = describeOperation(key).requestBody?.content ?? {};
  const mediaTypes = Object.keys(content);
  const form = mediaTypes.find((mediaType) => mediaType === "multipart/form-data");
  const mediaType = mediaTypes.find((each) => /\bjson\b/.test(each)) ?? form;
  return mediaType === undefined ? undefined : content[mediaType]?.schema;
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
export function applyChanges(record: Json, changes: readonly Change[], schema: Schema): Json {
  // Qlik's services replace what a record does not have yet, take paths without the slash, and leave `attributes` out.
  const lenient = changes.map((change): Change => {
    const [, name = ""] = /^\/?([^/]*)/.exec(change.path) ?? [];
    const inner = wrapperOf(schema, name);
    const holder = inner === undefined ? record : record[inner];
    const path = `${inner === undefined ? "" : `/${inner}`}/${change.path.replace(/^\//, "")}`;
    const isWhole = path.endsWith(`/${name}`);
    const isNew =
      change.op === "replace" && isWhole && isObject(holder) && !Object.hasOwn(holder, name);
    return { ...change, path, op: isNew ? "add" : change.op };
  });
  try {
    return applyPatch(record, lenient) as Json;
  } catch (error) {
    if (error instanceof PatchError) throw invalid({ pointer: error.pointer }, error.message);
    throw error;
  }
}

/** A value of `null` removes, as in RFC 7396, unless the schema of the record is asked for it later. */
function merge(record: Json, changes: Json): Json {
  const merged = { ...record };
  for (const [name, value] of Object.entries(changes)) {
    const before = merged[name];
    merged[name] = isObject(value) && isObject(before) ? merge(before, value) : value;
  }
  return merged;
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
