/** Makes values that a schema accepts: examples of it where there are some, else of its type. */
import { resolve } from "../description/description.ts";
import type { Schema } from "../description/schema.ts";
import { findProblem } from "../http/validation/schema-validator.ts";
import { shapeOf, typeOf } from "./shape.ts";

/** From here on, objects have the required properties only: schemas may contain themselves. */
const MAX_DEPTH = 4;

/** Returns a value that the schema accepts. It is the same each time. */
export function sample(schema: Schema, depth = 0): unknown {
  const own = resolve(schema);
  const { const: constant, enum: values, default: standard, example, examples } = own;
  if (constant !== undefined) return constant;
  const given = [example, examples?.[0], standard].find(
    (each) => each !== undefined && !findProblem(each, own),
  );
  if (given !== undefined) return structuredClone(given);
  if (values) return values.find((value) => value !== null) ?? null;
  switch (typeOf(own)) {
    case "object":
      return sampleObject(own, depth);
    case "array":
      return sampleArray(own, depth);
    case "integer":
    case "number":
      return sampleNumber(own);
    case "boolean":
      return true;
    case "string":
      return sampleString(own);
    default:
      return depth === 0 ? {} : null;
  }
}

function sampleObject(schema: Schema, depth: number): Record<string, unknown> {
  const { properties, required, others } = shapeOf(schema);
  const names = Object.keys(properties).filter((name) => required.has(name) || depth < MAX_DEPTH);
  const value = Object.fromEntries(
    names.map((name) => [name, sample(properties[name]!, depth + 1)]),
  );
  if (others && names.length === 0 && depth < MAX_DEPTH) value["key"] = sample(others, depth + 1);
  return withoutContradictions(value, schema);
}

/** Removes optional properties for which the parts of an `allOf` declare what no value can be. */
export function withoutContradictions(
  value: Record<string, unknown>,
  schema: Schema,
): Record<string, unknown> {
  if (!schema.allOf) return value;
  const { required } = shapeOf(schema, value);
  const kept = { ...value };
  for (;;) {
    const [, name = ""] = findProblem(kept, schema)?.pointer.split("/") ?? [];
    if (required.has(name) || !Object.hasOwn(kept, name)) return kept;
    Reflect.deleteProperty(kept, name);
  }
}

function sampleArray({ items, minItems = 1, allOf }: Schema, depth: number): unknown[] {
  const each = items ?? allOf?.map(resolve).find((part) => part.items)?.items;
  const length = depth < MAX_DEPTH ? Math.max(minItems, 1) : minItems;
  return each ? Array.from({ length }, () => sample(each, depth + 1)) : [];
}

function sampleNumber({ minimum, maximum, exclusiveMinimum, multipleOf }: Schema): number {
  const least = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + 1);
  const value = Math.min(Math.max(multipleOf ?? 1, least ?? 1), maximum ?? Number.MAX_SAFE_INTEGER);
  return multipleOf === undefined ? value : Math.ceil(value / multipleOf) * multipleOf;
}

const BY_FORMAT: Readonly<Record<string, string>> = {
  "date-time": "2026-01-01T00:00:00.000Z",
  date: "2026-01-01",
  uuid: "5f0e1b9a-3c4d-4e2f-8a6b-7c8d9e0f1a2b",
  uri: "https://example.com",
  email: "ann@example.com",
  byte: "c2FtcGxl",
};

/** For patterns: ids, names, versions, dates and languages, as Qlik's services have them. */
const CANDIDATES = [
  "sample",
  "5f0e1b9a3c4d4e2f8a6b7c8d",
  "5f0e1b9a-3c4d-4e2f-8a6b-7c8d9e0f1a2b",
  "1.0.0",
  "1",
  "2026-01-01/2026-01-31",
  "2026-01-01",
  "en",
  "PT1H",
  "+createdAt",
  "",
];

function sampleString(schema: Schema): string {
  const { format = "", pattern, minLength = 0, maxLength } = schema;
  const candidates = pattern === undefined ? [CANDIDATES[0]!] : CANDIDATES;
  const own = BY_FORMAT[format];
  for (const candidate of own === undefined ? candidates : [own, ...candidates]) {
    const value = candidate.padEnd(minLength, candidate || "x").slice(0, maxLength);
    if (!findProblem(value, schema)) return value;
  }
  return candidates[0]!;
}
