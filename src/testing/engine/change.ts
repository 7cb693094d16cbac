/** Changes of records: by a whole record, by JSON Patch (RFC 6902), or by the properties that change. */
import { describeOperation } from "../description/description.ts";
import type { Schema } from "../description/schema.ts";
import { invalid } from "../http/http-error.ts";
import { applyPatch, PatchError, type Change } from "../http/json-patch.ts";
import { findProblem } from "../http/validation/schema-validator.ts";
import { conform } from "./conform.ts";
import type { Place } from "./place.ts";
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
    ? applyChanges(record, body as readonly Change[])
    : merge(record, unwrapped(place, (body ?? {}) as Json));
  assertStillValid(changed, record, place.schema);
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

/** The schema of the JSON body of an operation. */
export function bodySchemaOf(key: string): Schema | undefined {
  const content = describeOperation(key).requestBody?.content ?? {};
  const json = Object.keys(content).find((mediaType) => /\bjson\b/.test(mediaType));
  return json === undefined ? undefined : content[json]?.schema;
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

function applyChanges(record: Json, changes: readonly Change[]): Json {
  // Qlik's services replace what a record does not have yet, and take paths without the slash.
  const lenient = changes.map((change): Change => {
    const path = change.path.startsWith("/") ? change.path : `/${change.path}`;
    const name = path.slice(1);
    const isNew = change.op === "replace" && !name.includes("/") && !Object.hasOwn(record, name);
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
function assertStillValid(changed: Json, before: Json, schema: Schema): void {
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
