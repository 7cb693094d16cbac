/** Makes records: new ones, documents before their first change, and what callers see of both. */
import { resolve } from "../description/description.ts";
import type { Schema } from "../description/schema.ts";
import { HttpError } from "../http/http-error.ts";
import { defaultsOf, unwrapped } from "./change.ts";
import { notFound, nounOf, type Place } from "./place.ts";
import type { Verb } from "./resource.ts";
import { bodySchemaOf } from "./respond.ts";
import type { EngineCall } from "./rules.ts";
import { sample } from "./sample.ts";
import { valueAtCreation } from "./server-set.ts";
import { shapeOf, typeOf } from "./shape.ts";
import type { Entry, Json } from "./store.ts";

/** Returns the record of a call. A document that nobody has changed yet is a sample. */
export function recordAt({ call, resource, rules, path, id, schema }: Place, verb: Verb): Json {
  const record = call.state.store.at(path).get(id);
  if (record && (rules.sees?.(call, record) ?? true)) return record;
  if (resource.kind === "latest") return {};
  if (resource.kind === "document") {
    const own = Object.entries(shapeOf(schema).properties).filter(([name]) => name in call.path);
    const ids = Object.fromEntries(own.map(([name]) => [name, call.path[name]]));
    return { ...(sample(schema) as Json), ...ids };
  }
  // A caller who may do nothing here does not learn which records exist.
  rules.permit?.(call, verb);
  throw notFound(path, id);
}

/** A new record: what the body has, what the service sets, and the defaults. */
export function draftOf(place: Place, sent: Json): Json {
  const { call, schema, idName, idSchema } = place;
  const { properties, required } = shapeOf(schema, sent);
  const settable = shapeOf(bodySchemaOf(call.key), sent);
  const body = unwrapped(place, sent);
  const draft: Json = { ...defaultsOf(properties), ...defaultsOf(settable.properties), ...body };
  for (const [name, property] of Object.entries(properties)) {
    if (Object.hasOwn(body, name)) continue;
    const value = valueAtCreation(name, property, call);
    if (value !== undefined) draft[name] = value;
  }
  for (const name of required) {
    // Links are made for each answer.
    if (name !== "links") draft[name] ??= sample(properties[name] ?? {});
  }
  // Services choose the ids, unless they ask for them.
  if (!settable.required.has(idName))
    draft[idName] = newId({ ...properties[idName], ...idSchema }, call);
  return draft;
}

function newId(schema: Schema, { state }: EngineCall): unknown {
  const { format, pattern = "" } = resolve(schema);
  if (typeOf(schema) === "integer") return state.ids.sequence() + 1;
  return format === "uuid" || pattern.includes("-4[0-9a-f]")
    ? state.ids.uuid()
    : state.ids.object();
}

/** What the caller sees of a record: with links, and with the properties that the rules compute. */
export function present(
  { call, rules, path, schema, resource }: Place,
  entry: Pick<Entry, "id" | "record">,
): Json {
  const { links } = shapeOf(schema).properties;
  const shown = { ...(rules.present?.(call, entry.record) ?? entry.record) } as Json;
  if (!links || shown["links"] !== undefined) return shown;
  const self = `${call.url.origin}${path}${resource.kind === "collection" ? `/${entry.id}` : ""}`;
  const hrefs = Object.entries(shapeOf(links).properties).map(([name, link]) => {
    const href = /^self$/i.test(name) ? self : `${self}/${name}`;
    return [name, typeOf(link) === "string" ? href : { href }];
  });
  return { ...shown, links: Object.fromEntries(hrefs) as Json };
}

/** @throws {HttpError} 409 when another record has a value that is declared unique. */
export function assertUnique({ call, rules, path, idName }: Place, record: Json): void {
  for (const name of rules.unique ?? []) {
    const value = record[name];
    if (value === undefined) continue;
    const taken = call.state.store
      .at(path)
      .records.some((other) => other[name] === value && other[idName] !== record[idName]);
    if (!taken) continue;
    throw new HttpError(409, {
      title: `The ${name} is already used`,
      detail: `Another ${nounOf(path).toLowerCase()} has the ${name} ${JSON.stringify(value)}.`,
      source: { pointer: `/${name}` },
    });
  }
}
