/** Reads the objects that a schema describes. */
import { resolve } from "../description/description.ts";
import type { Schema } from "../description/schema.ts";

/** The properties of an object. */
export interface Shape {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: ReadonlySet<string>;
  /** The schema of the other properties, where the schema is a map. */
  readonly others: Schema | undefined;
}

const NOTHING: Shape = { properties: {}, required: new Set(), others: undefined };

const shapes = new WeakMap<object, Shape>();

/**
 * Returns the shape of a schema; of several alternatives, the shape of the one whose constants the value has, or of the
 * first. Only shapes without alternatives are remembered.
 */
export function shapeOf(schema: Schema | undefined, value?: unknown): Shape {
  if (!schema) return NOTHING;
  const known = shapes.get(schema);
  if (known) return known;
  const {
    properties = {},
    required = [],
    additionalProperties,
    allOf = [],
    ...rest
  } = resolve(schema);
  const alternatives = rest.oneOf ?? rest.anyOf;
  const chosen = alternatives?.find((each) => accepts(each, value)) ?? alternatives?.[0];
  const others = typeof additionalProperties === "object" ? additionalProperties : undefined;
  const parts = [...allOf, ...(chosen ? [chosen] : [])].map((part) => shapeOf(part, value));
  const shape: Shape = {
    properties: Object.assign(
      {},
      ...parts.map((part) => part.properties),
      properties,
    ) as Shape["properties"],
    required: new Set([...parts.flatMap((part) => [...part.required]), ...required]),
    others: others ?? parts.find((part) => part.others)?.others,
  };
  if (!chosen && !allOf.some(hasAlternatives)) shapes.set(schema, shape);
  return shape;
}

function hasAlternatives(schema: Schema): boolean {
  const { oneOf, anyOf, allOf = [] } = resolve(schema);
  return oneOf !== undefined || anyOf !== undefined || allOf.some(hasAlternatives);
}

/** Whether a value has the constants and the required properties of an alternative. */
function accepts(schema: Schema, value: unknown): boolean {
  if (!isObject(value)) return typeOf(schema) === jsonTypeOf(value);
  const { properties, required } = shapeOf(schema, value);
  return (
    [...required].every((name) => Object.hasOwn(value, name)) &&
    Object.entries(properties).every(([name, each]) => {
      const { const: constant, enum: values } = resolve(each);
      const allowed = values ?? (constant === undefined ? undefined : [constant]);
      return !allowed || !Object.hasOwn(value, name) || allowed.includes(value[name]);
    })
  );
}

/** Returns the type of the values of a schema; the first one that is not null. */
export function typeOf(schema: Schema): string | undefined {
  const { type, properties, allOf, oneOf, anyOf, items, enum: values } = resolve(schema);
  const own = [type ?? []].flat().find((each) => each !== "null");
  if (own !== undefined) return own;
  if (properties) return "object";
  if (items) return "array";
  if (values) return jsonTypeOf(values[0]);
  const parts = [...(allOf ?? []), ...(oneOf ?? []), ...(anyOf ?? [])];
  return parts.map(typeOf).find((each) => each !== undefined);
}

export function jsonTypeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return value === null ? "null" : typeof value;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
