/** Reads a schema as a shape: what it says once its `$ref`, `allOf`, `oneOf` and `anyOf` are followed. */
import { isObject, listOf, order, textOf, type Json } from "./json.ts";

/** "sometimes" is required by some of the alternatives of a `oneOf` only. */
export type Necessity = "true" | "sometimes";

/** Children are thunks: a recursive schema has no end to unfold. */
export interface Shape {
  readonly types: ReadonlySet<string>;
  /** `undefined` if the schema doesn't restrict types. */
  readonly nullable: boolean | undefined;
  readonly values: ReadonlySet<string> | undefined;
  readonly facets: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, () => Shape>;
  readonly required: ReadonlyMap<string, Necessity>;
  readonly items: (() => Shape) | undefined;
  /** The values of a map. */
  readonly entries: (() => Shape) | undefined;
}

/** Returns the target of a reference, or the node itself if it is not a reference. */
export type Resolve = (node: Json) => Json;

const FACETS = [
  ...["format", "default", "pattern", "contentEncoding", "contentMediaType"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minLength", "maxLength", "minItems", "maxItems", "uniqueItems"],
  ...["minProperties", "maxProperties"],
];

/** @param trail The references that led here, to cut a schema that contains itself. */
export function shapeOf(resolve: Resolve, schema: Json, trail: readonly string[] = []): Shape {
  const { $ref: reference, ...siblings } = schema;
  if (typeof reference === "string") {
    const target = resolve({ $ref: reference });
    if (trail.includes(reference))
      return ownShape(resolve, { type: target["type"] ?? "object" }, trail);
    return mergeAll([
      shapeOf(resolve, target, [...trail, reference]),
      shapeOf(resolve, siblings, trail),
    ]);
  }
  const all = [...listOf(schema["oneOf"]), ...listOf(schema["anyOf"])];
  const alternatives = all.filter((alternative) => alternative["type"] !== "null");
  const constants = alternatives.map(constantOf);
  const parts = [
    ownShape(resolve, schema, trail),
    ...listOf(schema["allOf"]).map((member) => shapeOf(resolve, member, trail)),
  ];
  if (alternatives.length > 0) {
    const merged = constants.every((constant) => constant !== undefined)
      ? ownShape(resolve, { type: "string", enum: constants }, trail)
      : mergeAny(alternatives.map((alternative) => shapeOf(resolve, alternative, trail)));
    parts.push(alternatives.length < all.length ? { ...merged, nullable: true } : merged);
  }
  return mergeAll(parts);
}

/** `x-qlik-deprecated` is how Qlik marks deprecation. */
export function isDeprecated(node: Json): boolean {
  return node["deprecated"] === true || node["x-qlik-deprecated"] === true;
}

/** The value of an alternative with a single value, in any of the three ways to write it. */
function constantOf(schema: Json): unknown {
  if ("x-qlik-const" in schema) return schema["title"];
  if ("const" in schema) return schema["const"];
  const values = schema["enum"];
  return Array.isArray(values) && values.length === 1 ? (values as unknown[])[0] : undefined;
}

function ownShape(resolve: Resolve, schema: Json, trail: readonly string[]): Shape {
  const child = (value: unknown): (() => Shape) | undefined => {
    // A schema that is `true` allows anything, as an empty one does.
    const described = value === true ? {} : value;
    return isObject(described) ? () => shapeOf(resolve, described, trail) : undefined;
  };
  const properties = new Map<string, () => Shape>();
  for (const [name, property] of Object.entries(
    isObject(schema["properties"]) ? schema["properties"] : {},
  )) {
    const read = child(property);
    if (read) properties.set(name, read);
  }
  const types = typesOf(schema);
  return {
    types,
    nullable: isNullable(schema, types),
    values: valuesOf(schema),
    facets: facetsOf(schema),
    properties,
    required: new Map(
      Array.isArray(schema["required"])
        ? schema["required"].map((name) => [textOf(name), "true"])
        : [],
    ),
    items: child(schema["items"]),
    entries: isObject(schema["additionalProperties"])
      ? child(schema["additionalProperties"])
      : undefined,
  };
}

function valuesOf(schema: Json): Set<string> | undefined {
  const values =
    schema["enum"] ??
    schema["x-extensible-enum"] ??
    ("const" in schema ? [schema["const"]] : undefined);
  return Array.isArray(values)
    ? new Set(values.filter((value) => value !== null).map(textOf))
    : undefined;
}

function facetsOf(schema: Json): Map<string, string> {
  const stated = FACETS.filter((facet) => schema[facet] !== undefined && schema[facet] !== null);
  const facets = new Map(stated.map((facet) => [facet, textOf(schema[facet])]));
  const discriminator = schema["discriminator"];
  if (isObject(discriminator)) {
    const mapping = isObject(discriminator["mapping"]) ? Object.keys(discriminator["mapping"]) : [];
    const values = mapping.length > 0 ? ` (${mapping.sort(order).join(", ")})` : "";
    facets.set("discriminator", `${textOf(discriminator["propertyName"])}${values}`);
  }
  return isDeprecated(schema) ? facets.set("deprecated", "true") : facets;
}

function typesOf(schema: Json): Set<string> {
  const type = schema["type"];
  if (Array.isArray(type)) return new Set(type.map(textOf).filter((name) => name !== "null"));
  if (typeof type === "string") return new Set([type]);
  if (schema["properties"] || schema["additionalProperties"]) return new Set(["object"]);
  if (schema["items"]) return new Set(["array"]);
  return new Set();
}

function isNullable(schema: Json, types: ReadonlySet<string>): boolean | undefined {
  const type = schema["type"];
  if (schema["nullable"] === true || type === "null") return true;
  if (Array.isArray(type) && type.includes("null")) return true;
  return types.size > 0 ? false : undefined;
}

function mergeAll(shapes: readonly Shape[]): Shape {
  return merge(shapes, {
    children: mergeAll,
    necessity: (marks) => (marks.includes("true") ? "true" : "sometimes"),
    nullable: (marks) => marks.every(Boolean),
  });
}

function mergeAny(shapes: readonly Shape[]): Shape {
  return merge(shapes, {
    children: mergeAny,
    necessity: (marks) => (marks.every((mark) => mark === "true") ? "true" : "sometimes"),
    nullable: (marks) => marks.some(Boolean),
  });
}

interface MergeBy {
  readonly children: (shapes: readonly Shape[]) => Shape;
  readonly necessity: (marks: readonly (Necessity | undefined)[]) => Necessity;
  readonly nullable: (marks: readonly boolean[]) => boolean;
}

function merge(shapes: readonly Shape[], by: MergeBy): Shape {
  const child = (children: ((() => Shape) | undefined)[]): (() => Shape) | undefined => {
    const declared = children.filter((each) => each !== undefined);
    return declared.length > 1 ? () => by.children(declared.map((each) => each())) : declared[0];
  };
  const properties = new Map<string, () => Shape>();
  for (const name of shapes.flatMap((shape) => [...shape.properties.keys()])) {
    const property = child(shapes.map((shape) => shape.properties.get(name)));
    if (property) properties.set(name, property);
  }
  const required = new Map<string, Necessity>();
  for (const name of shapes.flatMap((shape) => [...shape.required.keys()]))
    required.set(name, by.necessity(shapes.map((shape) => shape.required.get(name))));
  const values = shapes.flatMap((shape) => [...(shape.values ?? [])]);
  const nullable = shapes.flatMap((shape) => shape.nullable ?? []);
  return {
    types: new Set(shapes.flatMap(({ types }) => [...types])),
    nullable: nullable.length > 0 ? by.nullable(nullable) : undefined,
    values: values.length > 0 ? new Set(values) : undefined,
    facets: new Map(shapes.flatMap(({ facets }) => [...facets])),
    properties,
    required,
    items: child(shapes.map(({ items }) => items)),
    entries: child(shapes.map(({ entries }) => entries)),
  };
}
