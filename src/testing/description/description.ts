/** What the OpenAPI description says of operations, schemas and events. It is loaded by group of paths. */
import type { Excerpt } from "./excerpt.ts";
import { EVENTS, groupOf } from "./group.ts";
import { inRealTime } from "../state/real-time.ts";
import { readExcerpt } from "./read-excerpt.ts";
import type { OperationDescription, Schema } from "./schema.ts";

const excerpts = new Map<string, Excerpt>();
const loading = new Map<string, Promise<void>>();

/** The schemas of what has been loaded, by reference: `#/components/schemas/Space`. */
export const schemas: Readonly<Record<string, Schema>> = {};

/** Whether a group of paths has been loaded. */
export function isLoaded(group: string): boolean {
  return excerpts.has(group);
}

/** Loads what the description says of a group of paths, once. Rejects for a group that it doesn't have. */
export function loadGroup(group: string): Promise<void> {
  return load(group);
}

/** Loads what the description says of the events, once. */
export function loadEvents(): Promise<void> {
  return load(EVENTS);
}

function load(name: string): Promise<void> {
  let loaded = loading.get(name);
  if (!loaded) {
    loaded = inRealTime(() => readExcerpt(name)).then((excerpt) => {
      if (!excerpt) throw new Error(`The description has no paths of ${name}.`);
      Object.assign(schemas, excerpt.schemas);
      excerpts.set(name, excerpt);
    });
    loading.set(name, loaded);
  }
  return loaded;
}

/** @throws Error when the excerpt has not been loaded. */
function loadedExcerpt(name: string): Excerpt {
  const excerpt = excerpts.get(name);
  if (!excerpt) throw new Error(`The description of ${name} has not been loaded.`);
  return excerpt;
}

/**
 * Returns the description of an operation, by `METHOD /path`.
 *
 * @throws Error for an operation that the description doesn't have, or whose group has not been loaded.
 */
export function describeOperation(key: string): OperationDescription {
  const { operations } = loadedExcerpt(groupOf(key.slice(key.indexOf(" ") + 1)));
  const operation = Object.hasOwn(operations, key) ? operations[key] : undefined;
  if (!operation) throw new Error(`The description has no ${key}.`);
  return operation;
}

/** Whether the description has an operation, whose group has been loaded. */
export function isDescribed(key: string): boolean {
  return Object.hasOwn(loadedExcerpt(groupOf(key.slice(key.indexOf(" ") + 1))).operations, key);
}

/** Returns the operations of a group that has been loaded, by `METHOD /path`. */
export function operationsOf(group: string): readonly string[] {
  return Object.keys(loadedExcerpt(group).operations);
}

/** Returns the types of the events, which have been loaded. */
export function eventTypes(): readonly string[] {
  return Object.keys(loadedExcerpt(EVENTS).events);
}

/** Returns the schema of the data of an event type; `undefined` for a type without data, or that is not described. */
export function describeEvent(type: string): Schema | undefined {
  const { events } = loadedExcerpt(EVENTS);
  return Object.hasOwn(events, type) ? events[type] : undefined;
}

/** Returns the schema of a name, and throws for a name that nothing that has been loaded refers to. */
export function schemaNamed(name: string): Schema {
  return schemaAt(`#/components/schemas/${name}`);
}

const resolved = new WeakMap<Schema, Schema>();

/**
 * Returns the schema that a schema refers to, itself without a reference. Keywords next to the reference, such as a
 * default, are added. The same schema gives the same object.
 */
export function resolve(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  let target = resolved.get(schema);
  if (!target) {
    const { $ref, ...siblings } = schema;
    target = resolve(schemaAt($ref));
    if (Object.keys(siblings).length > 0) target = { ...target, ...siblings };
    resolved.set(schema, target);
  }
  return target;
}

function schemaAt(reference: string): Schema {
  const schema = schemas[reference];
  if (!schema) throw new Error(`The description has no ${reference}.`);
  return schema;
}
