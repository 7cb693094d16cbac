/** Fits values to schemas. */
import { resolve } from "../description/description.ts";
import type { Schema } from "../description/schema.ts";

/**
 * Returns what a schema declares of a value: properties that it does not declare are left out, as are optional ones of
 * another type. Required ones that the value lacks get a value of their type; times are those of `time`.
 */
export function fit(value: unknown, schema: Schema, time: string): unknown {
  const { properties, items, required = [], minProperties = 0, ...rest } = flatten(schema);
  if (properties) {
    const given = isRecord(value) ? value : {};
    const names = Object.keys(properties);
    const kept = names.filter(
      (name) => required.includes(name) || hasTypeOf(flatten(properties[name]!), given[name]),
    );
    const enough = kept.length < minProperties ? names.slice(0, minProperties) : kept;
    return Object.fromEntries(
      enough.map((name) => [name, fit(given[name], properties[name]!, time)]),
    );
  }
  if (!hasTypeOf(rest, value)) return sampleOf(rest, time);
  return items && Array.isArray(value) ? value.map((each) => fit(each, items, time)) : value;
}

/** Returns a schema with the keywords of those that it refers to, or consists of; of alternatives, the first. */
function flatten(schema: Schema): Schema {
  const { allOf = [], anyOf = [], ...own } = resolve(schema);
  return [...allOf, ...anyOf.slice(0, 1)].map(flatten).reduce(
    (whole, part) => ({
      ...whole,
      ...part,
      ...((whole.properties ?? part.properties) && {
        properties: { ...whole.properties, ...part.properties },
      }),
      required: [...(whole.required ?? []), ...(part.required ?? [])],
    }),
    own,
  );
}

function hasTypeOf(
  { type, enum: known, const: only, properties }: Schema,
  value: unknown,
): boolean {
  if (value === undefined) return false;
  if (only !== undefined) return value === only;
  if (known) return known.includes(value);
  const types = type === undefined ? [] : [type].flat();
  if (types.length === 0) return !properties || isRecord(value);
  return types.some((each) => {
    switch (each) {
      case "array":
        return Array.isArray(value);
      case "integer":
        return Number.isInteger(value);
      case "null":
        return value === null;
      case "object":
        return isRecord(value);
      default:
        return typeof value === each;
    }
  });
}

function sampleOf(schema: Schema, time: string): unknown {
  const { const: only, default: usual, enum: known, format, minimum = 0 } = schema;
  const first = only ?? usual ?? known?.[0] ?? schema["x-extensible-enum"]?.[0];
  if (first !== undefined) return first;
  const [type] = [schema.type ?? "object"].flat();
  switch (type) {
    case "string":
      return format === "date-time" ? time : format === "uuid" ? NIL_UUID : "";
    case "integer":
    case "number":
      return minimum;
    case "boolean":
      return false;
    case "array":
      return [];
    case "null":
      return null;
    default:
      return {};
  }
}

const NIL_UUID = "00000000-0000-0000-0000-000000000000";

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
