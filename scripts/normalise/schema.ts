/** Reads and rewrites schemas, whose values can be of any type, since a published document is not linted. */
import type { OpenApiDocument, SchemaObject } from "../openapi/document.ts";
import { resolvePointer } from "../openapi/references.ts";
import { Site } from "./sites.ts";

/** Keywords that combine schemas in a list. */
export const COMPOSITIONS = ["allOf", "anyOf", "oneOf"] as const;

/** Keywords that describe a value and allow or forbid none. */
const ANNOTATIONS = new Set([
  ...["title", "summary", "description", "deprecated", "readOnly", "writeOnly", "default"],
  ...["example", "examples", "externalDocs", "xml", "$comment"],
]);

/** Whether a keyword only describes. Extensions do. */
export function isAnnotation(keyword: string): boolean {
  return ANNOTATIONS.has(keyword) || keyword.startsWith("x-");
}

/** Whether a value is an object, and no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns the types that a schema lists, or none if it has no `type`. */
export function typesOf({ type }: SchemaObject): readonly string[] {
  if (typeof type === "string") return [type];
  return Array.isArray(type) ? type.filter((each) => typeof each === "string") : [];
}

/** Sets the types of a schema: one as a string, several as a list without duplicates. */
export function setTypes(schema: SchemaObject, types: readonly string[]): void {
  const unique = [...new Set(types)];
  schema.type = unique.length === 1 ? unique[0]! : unique;
}

/** Returns the members of a composition that are objects. */
export function membersOf(
  schema: SchemaObject,
  keyword: (typeof COMPOSITIONS)[number],
): SchemaObject[] {
  const members = schema[keyword];
  return Array.isArray(members) ? members.filter(isObject) : [];
}

/** Follows the references of a schema. Returns `undefined` if one leads nowhere, to another file or back to itself. */
export function resolveSchema(
  document: OpenApiDocument,
  schema: unknown,
): SchemaObject | undefined {
  const followed = new Set<unknown>();
  let target = schema;
  while (isObject(target) && typeof target["$ref"] === "string") {
    if (followed.has(target) || !target["$ref"].startsWith("#/")) return undefined;
    followed.add(target);
    target = resolvePointer(document, target["$ref"]);
  }
  return isObject(target) ? target : undefined;
}

/** Whether a schema, or each schema that it may be, declares a property. */
export function declaresProperty(
  document: OpenApiDocument,
  schema: unknown,
  name: string,
  visited: ReadonlySet<unknown> = new Set(),
): boolean {
  if (!isObject(schema) || visited.has(schema)) return false;
  const seen = new Set([...visited, schema]);
  const inner = (member: unknown) => declaresProperty(document, member, name, seen);
  if (isObject(schema["properties"]) && Object.hasOwn(schema["properties"], name)) return true;
  if (membersOf(schema, "allOf").some(inner)) return true;
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const members = membersOf(schema, keyword);
    if (members.length > 0 && members.every(inner)) return true;
  }
  const { $ref } = schema;
  return typeof $ref === "string" && $ref.startsWith("#/")
    ? inner(resolvePointer(document, $ref))
    : false;
}

/** Returns the schema that a member belongs to, and by which keyword; `undefined` if the site is not a member. */
export function ownerOf(
  site: Site,
): { owner: Site<SchemaObject>; keyword: (typeof COMPOSITIONS)[number] } | undefined {
  const list = site.parent;
  const keyword = COMPOSITIONS.find((each) => each === list?.key);
  if (!keyword || !Array.isArray(list?.node)) return undefined;
  return { owner: list.parent as Site<SchemaObject>, keyword };
}

/** Removes keywords. */
export function drop(schema: object, ...keywords: string[]): void {
  for (const keyword of keywords) Reflect.deleteProperty(schema, keyword);
}

/** Replaces all keywords of a schema, which stays the same object, so that other sites keep theirs. */
export function rewrite(schema: object, next: object): void {
  const copy = { ...next };
  drop(schema, ...Object.keys(schema));
  Object.assign(schema, copy);
}

/** Splits a schema into what it describes and what it allows. */
export function splitAnnotations(schema: SchemaObject): {
  annotations: SchemaObject;
  constraints: SchemaObject;
} {
  const entries = Object.entries(schema);
  return {
    annotations: Object.fromEntries(entries.filter(([keyword]) => isAnnotation(keyword))),
    constraints: Object.fromEntries(entries.filter(([keyword]) => !isAnnotation(keyword))),
  };
}
