/** Fits values to schemas: answers have what they declare, and nothing else. */
import { resolve } from "../description/description.ts";
import type { Schema } from "../description/schema.ts";
import { findProblem } from "../http/validation/schema-validator.ts";
import { sample, withoutContradictions } from "./sample.ts";
import { isObject, jsonTypeOf, shapeOf, typeOf } from "./shape.ts";

/**
 * Returns the part of a value that the schema describes. What the schema requires and the value lacks is a sample; so
 * is a value of another type or form.
 */
export function conform(value: unknown, schema: Schema): unknown {
  const own = resolve(schema);
  if (value === null && accepts(own, "null")) return null;
  const type = typeOf(own);
  if (type !== undefined && !accepts(own, jsonTypeOf(value))) return sample(own);
  if (Array.isArray(value)) {
    const { items } = own;
    return items ? value.map((item) => conform(item, items)) : value;
  }
  if (type === "integer" && !Number.isInteger(value)) return sample(own);
  if (typeof value === "string" && isNarrow(own) && findProblem(value, own)) return sample(own);
  if (!isObject(value)) return value;
  const { properties, required, others } = shapeOf(own, value);
  const known = Object.entries(properties);
  if (known.length === 0 && !others) return value;
  const fitted: Record<string, unknown> = {};
  for (const [name, property] of known) {
    const given = value[name];
    if (given !== undefined && (given !== null || accepts(resolve(property), "null"))) {
      fitted[name] = conform(given, property);
    } else if (required.has(name)) fitted[name] = sample(property);
  }
  if (others) {
    for (const [name, given] of Object.entries(value)) {
      if (!Object.hasOwn(properties, name)) fitted[name] = conform(given, others);
    }
  }
  return withoutContradictions(fitted, own);
}

/** Whether there is text that a schema doesn't accept. */
function isNarrow({ format, pattern, enum: values }: Schema): boolean {
  return format !== undefined || pattern !== undefined || values !== undefined;
}

/** Whether a schema accepts values of a JSON type. */
export function accepts(schema: Schema, jsonType: string): boolean {
  const { type, enum: values, const: constant, allOf = [], oneOf, anyOf } = resolve(schema);
  if (type !== undefined) {
    const types: readonly string[] = [type].flat();
    return types.includes(jsonType) || (jsonType === "number" && types.includes("integer"));
  }
  if (values) return values.some((each) => jsonTypeOf(each) === jsonType);
  if (constant !== undefined) return jsonTypeOf(constant) === jsonType;
  const alternatives = oneOf ?? anyOf;
  if (alternatives && !alternatives.some((each) => accepts(each, jsonType))) return false;
  return (
    allOf.every((each) => accepts(each, jsonType)) &&
    (schema.properties === undefined || jsonType === "object")
  );
}
