/**
 * Flattens an OpenAPI document to one value per point, so that two documents can be compared regardless of their
 * structure: `query.limit.maximum`, `body.attributes.name`, `response.200.data[].status.enum`, `tier`.
 */

type Json = Readonly<Record<string, unknown>>;

/** One thing that two documents say differently. `undefined` means that a document says nothing about it. */
export interface Difference {
  operation: string;
  point: string;
  ours: string | undefined;
  theirs: string | undefined;
}

/**
 * Values by key. A key is the place (`body.name`), or the place and one of its facets (`body.name#type`); the
 * marks differ because a place may well have a property that is called `type`.
 */
export type Description = ReadonlyMap<string, string>;

/** "sometimes" is required by some of the alternatives of a `oneOf` only. */
type Necessity = "true" | "sometimes";

/** A schema without its `$ref`, `allOf` and `oneOf`. Children are thunks: a cyclic schema has no end to unfold. */
interface Shape {
  types: Set<string>;
  values: Set<string> | undefined;
  facets: Map<string, string>;
  properties: Map<string, () => Shape>;
  required: Map<string, Necessity>;
  items: (() => Shape) | undefined;
  entries: (() => Shape) | undefined;
}

const METHODS = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

const FACETS = [
  "format",
  "default",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "maxProperties",
  "pattern",
];

/** Describes every operation, by `METHOD /path`. `prefix` is added to paths that are relative to a server URL. */
export function describeOperations(document: Json, prefix = ""): Map<string, Description> {
  const operations = new Map<string, Description>();
  for (const [path, item] of entriesOf(document["paths"])) {
    for (const method of METHODS) {
      if (!isObject(item[method])) continue;
      operations.set(
        `${method.toUpperCase()} ${prefix}${path}`,
        describeOperation(document, item, item[method]),
      );
    }
  }
  return operations;
}

/**
 * The differences in the operations that both sides have, and `path` for those that only one side has. An operation
 * is recognised whatever its path parameters are called; their names are then compared like any other point.
 */
export function compare(
  ours: Map<string, Description>,
  theirs: Map<string, Description>,
): Difference[] {
  const theirsByForm = new Map(
    [...theirs].map(([operation, points]) => [formOf(operation), points]),
  );
  const oursByForm = new Set([...ours.keys()].map(formOf));
  const differences: Difference[] = [];
  for (const [operation, points] of ours) {
    const counterpart = theirsByForm.get(formOf(operation));
    if (counterpart) differences.push(...comparePoints(operation, points, counterpart));
    else differences.push({ operation, point: "path", ours: "present", theirs: undefined });
  }
  for (const operation of theirs.keys()) {
    if (!oursByForm.has(formOf(operation)))
      differences.push({ operation, point: "path", ours: undefined, theirs: "present" });
  }
  return differences.sort((a, b) => order(a.operation, b.operation) || order(a.point, b.point));
}

/** Whether `pattern`, in which `*` matches any characters, matches the whole of `text`. */
export function matchesWildcard(pattern: string, text: string): boolean {
  const source = pattern.split("*").map(escapeRegExp).join(".*");
  return new RegExp(`^${source}$`, "s").test(text);
}

function comparePoints(operation: string, ours: Description, theirs: Description): Difference[] {
  const differences: Difference[] = [];
  // What lies below a place that one side lacks, or that has two types, differs as a matter of course.
  const closed = new Set<string>();
  for (const key of [...new Set([...ours.keys(), ...theirs.keys()])].sort(order)) {
    const [own, other] = [ours.get(key), theirs.get(key)];
    if (own === other || ancestorsOf(key).some((ancestor) => closed.has(ancestor))) continue;
    differences.push({ operation, point: key.replace("#", "."), ours: own, theirs: other });
    const [place = "", facet] = key.split("#");
    const oneSided = own === undefined || other === undefined;
    if (facet === "type" || (oneSided && (facet === undefined || facet === "media")))
      closed.add(place);
  }
  return differences;
}

function ancestorsOf(key: string): string[] {
  return [...key.matchAll(/[.#[{]/g)].map(({ index }) => key.slice(0, index));
}

function formOf(operation: string): string {
  return operation.replace(/\{[^}]*\}/g, "{}");
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function describeOperation(document: Json, item: Json, operation: Json): Description {
  const points = new Map<string, string>();
  const tier = operation["x-qlik-tier"];
  if (isObject(tier)) points.set("tier", `${text(tier["tier"])} (${text(tier["limit"])})`);
  if (isDeprecated(operation)) points.set("deprecated", "true");
  for (const extension of ["x-qlik-deprecated-sunset", "x-qlik-replaced-by"])
    if (operation[extension] !== undefined) points.set(extension, text(operation[extension]));
  for (const parameter of [...listOf(item["parameters"]), ...listOf(operation["parameters"])])
    describeParameter(points, document, resolve(document, parameter));
  if (isObject(operation["requestBody"])) {
    const body = resolve(document, operation["requestBody"]);
    points.set("body", "present");
    points.set("body#required", text(body["required"] === true));
    describeContent(points, document, "body", body["content"]);
  }
  for (const [status, response] of entriesOf(operation["responses"]))
    describeResponse(points, document, `response.${status}`, resolve(document, response));
  return points;
}

function describeParameter(points: Map<string, string>, document: Json, parameter: Json): void {
  const place = `${text(parameter["in"])}.${text(parameter["name"])}`;
  points.set(place, "present");
  points.set(`${place}#required`, text(parameter["required"] === true));
  if (isDeprecated(parameter)) points.set(`${place}#deprecated`, "true");
  if (isObject(parameter["schema"]))
    describeShape(points, place, shapeOf(document, parameter["schema"]));
}

function describeResponse(
  points: Map<string, string>,
  document: Json,
  place: string,
  response: Json,
): void {
  points.set(place, "present");
  for (const [name] of entriesOf(response["headers"]))
    points.set(`${place}#header.${name}`, "present");
  describeContent(points, document, place, response["content"]);
}

/** A body in several media types has one schema here: that of its JSON form, if it has one. */
function describeContent(
  points: Map<string, string>,
  document: Json,
  place: string,
  content: unknown,
): void {
  const media = entriesOf(content);
  if (media.length === 0) return;
  const names = media.map(([name]) => name.replace(/;.*/, ""));
  points.set(`${place}#media`, names.sort(order).join(", "));
  const form = media.find(([name]) => name.includes("json")) ?? media[0];
  const schema = form?.[1]["schema"];
  if (isObject(schema)) describeShape(points, place, shapeOf(document, schema));
}

function describeShape(points: Map<string, string>, place: string, shape: Shape): void {
  points.set(`${place}#type`, [...shape.types].sort(order).join(" or ") || "any");
  for (const [facet, value] of shape.facets) points.set(`${place}#${facet}`, value);
  if (shape.values) points.set(`${place}#enum`, [...shape.values].sort(order).join(", "));
  for (const [name, property] of shape.properties) {
    points.set(`${place}.${name}`, "present");
    points.set(`${place}.${name}#required`, shape.required.get(name) ?? "false");
    describeShape(points, `${place}.${name}`, property());
  }
  for (const name of shape.required.keys()) {
    if (!shape.properties.has(name)) points.set(`${place}.${name}`, "required, not declared");
  }
  if (shape.items) describeShape(points, `${place}[]`, shape.items());
  if (shape.entries) describeShape(points, `${place}{}`, shape.entries());
}

/** `trail` holds the references that led here, to cut a schema that contains itself. */
function shapeOf(document: Json, schema: Json, trail: readonly string[] = []): Shape {
  const { $ref: reference, ...siblings } = schema;
  if (typeof reference === "string") {
    const target = resolve(document, schema);
    if (trail.includes(reference))
      return ownShape(document, { type: target["type"] ?? "object" }, trail);
    return mergeAll([
      shapeOf(document, target, [...trail, reference]),
      shapeOf(document, siblings, trail),
    ]);
  }
  const alternatives = [...listOf(schema["oneOf"]), ...listOf(schema["anyOf"])].filter(
    (alternative) => alternative["type"] !== "null",
  );
  const constants = alternatives.map(constantOf);
  const parts = [
    ownShape(document, schema, trail),
    ...listOf(schema["allOf"]).map((member) => shapeOf(document, member, trail)),
  ];
  if (alternatives.length > 0) {
    parts.push(
      constants.every((constant) => constant !== undefined)
        ? ownShape(document, { type: "string", enum: constants }, trail)
        : mergeAny(alternatives.map((alternative) => shapeOf(document, alternative, trail))),
    );
  }
  return mergeAll(parts);
}

/** The value of an alternative with a single value, in any of the three ways to write it. */
function constantOf(schema: Json): unknown {
  if ("x-qlik-const" in schema) return schema["title"];
  if ("const" in schema) return schema["const"];
  const values = schema["enum"];
  return Array.isArray(values) && values.length === 1 ? (values as unknown[])[0] : undefined;
}

function ownShape(document: Json, schema: Json, trail: readonly string[]): Shape {
  const child = (value: unknown): (() => Shape) | undefined =>
    isObject(value) ? () => shapeOf(document, value, trail) : undefined;
  const values =
    schema["enum"] ??
    schema["x-extensible-enum"] ??
    ("const" in schema ? [schema["const"]] : undefined);
  return {
    types: typesOf(schema),
    values: Array.isArray(values)
      ? new Set(values.filter((value) => value !== null).map(text))
      : undefined,
    facets: facetsOf(schema),
    properties: new Map(
      entriesOf(schema["properties"]).map(([name, property]) => [
        name,
        () => shapeOf(document, property, trail),
      ]),
    ),
    required: new Map(
      Array.isArray(schema["required"])
        ? schema["required"].map((name) => [text(name), "true"])
        : [],
    ),
    items: child(schema["items"]),
    entries: child(schema["additionalProperties"]),
  };
}

function facetsOf(schema: Json): Map<string, string> {
  const stated = FACETS.filter((facet) => schema[facet] !== undefined && schema[facet] !== null);
  const facets = new Map(stated.map((facet) => [facet, text(schema[facet])]));
  return isDeprecated(schema) ? facets.set("deprecated", "true") : facets;
}

function typesOf(schema: Json): Set<string> {
  const type = schema["type"];
  if (Array.isArray(type)) return new Set(type.map(text).filter((name) => name !== "null"));
  if (typeof type === "string") return new Set([type]);
  if (schema["properties"] || schema["additionalProperties"]) return new Set(["object"]);
  if (schema["items"]) return new Set(["array"]);
  return new Set();
}

function mergeAll(shapes: readonly Shape[]): Shape {
  return merge(shapes, mergeAll, (marks) => (marks.includes("true") ? "true" : "sometimes"));
}

function mergeAny(shapes: readonly Shape[]): Shape {
  return merge(shapes, mergeAny, (marks) =>
    marks.every((mark) => mark === "true") ? "true" : "sometimes",
  );
}

function merge(
  shapes: readonly Shape[],
  mergeChildren: (shapes: readonly Shape[]) => Shape,
  mergeMarks: (marks: (Necessity | undefined)[]) => Necessity,
): Shape {
  const child = (children: ((() => Shape) | undefined)[]): (() => Shape) | undefined => {
    const declared = children.filter((each) => each !== undefined);
    return declared.length > 1 ? () => mergeChildren(declared.map((each) => each())) : declared[0];
  };
  const names = new Set(shapes.flatMap(({ properties }) => [...properties.keys()]));
  const properties = new Map<string, () => Shape>();
  for (const name of names) {
    const property = child(shapes.map((shape) => shape.properties.get(name)));
    if (property) properties.set(name, property);
  }
  const required = new Map<string, Necessity>();
  for (const name of shapes.flatMap((shape) => [...shape.required.keys()]))
    required.set(name, mergeMarks(shapes.map((shape) => shape.required.get(name))));
  const values = shapes.flatMap((shape) => [...(shape.values ?? [])]);
  return {
    types: new Set(shapes.flatMap(({ types }) => [...types])),
    values: values.length > 0 ? new Set(values) : undefined,
    facets: new Map(shapes.flatMap(({ facets }) => [...facets])),
    properties,
    required,
    items: child(shapes.map(({ items }) => items)),
    entries: child(shapes.map(({ entries }) => entries)),
  };
}

function isDeprecated(value: Json): boolean {
  return value["deprecated"] === true || value["x-qlik-deprecated"] === true;
}

function resolve(document: Json, value: Json): Json {
  const reference = value["$ref"];
  if (typeof reference !== "string") return value;
  const steps = reference.replace(/^#\//, "").split("/");
  const target = steps.reduce<unknown>(
    (place, step) =>
      isObject(place) ? place[step.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined,
    document,
  );
  if (!isObject(target)) throw new Error(`${reference} leads nowhere`);
  return resolve(document, target);
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function entriesOf(value: unknown): [string, Json][] {
  return isObject(value)
    ? Object.entries(value).filter((entry): entry is [string, Json] => isObject(entry[1]))
    : [];
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

function escapeRegExp(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|]/g, (character) => `\\${character}`);
}
