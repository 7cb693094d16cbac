/** Derives the type of a schema that has none from its keywords. */
import type { SchemaObject } from "../openapi/document.ts";
import { typeOfValue } from "./values.ts";

const OBJECT = [
  "properties",
  "patternProperties",
  "additionalProperties",
  "minProperties",
  "maxProperties",
];
const ARRAY = ["items", "prefixItems", "minItems", "maxItems", "uniqueItems"];
const STRING = ["pattern", "minLength", "maxLength"];
const NUMBER = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];

/** Returns the types that the keywords of a schema are for, or none if they tell nothing. */
export function impliedTypes(schema: SchemaObject): string[] {
  const { enum: values, const: value } = schema as { enum?: unknown; const?: unknown };
  if (Array.isArray(values) && values.length > 0) {
    return [...new Set(values.map(typeOfValue))];
  }
  if (value !== undefined) return [typeOfValue(value)];
  const has = (keywords: readonly string[]) => keywords.some((keyword) => keyword in schema);
  if (has(OBJECT)) return ["object"];
  if (has(ARRAY)) return ["array"];
  if (has(STRING)) return ["string"];
  if (typeof schema.format === "string" && /^u?int\d+$/.test(schema.format)) return ["integer"];
  if (has(NUMBER)) return ["number"];
  return [];
}
