import type { OpenApiDocument, SchemaObject } from "../../openapi/document.ts";
import { directionsOf } from "../directions.ts";
import type { Rule } from "../rule.ts";
import { isObject, membersOf, ownerOf, resolveSchema, setTypes, typesOf } from "../schema.ts";
import type { Site } from "../sites.ts";

/**
 * Qlik adds values to responses at any time. A list that responses use is open in requests too, so that what was read
 * can be sent back; a definition that requests refer to directly keeps its closed list under another name, `Known…`,
 * from which the pipeline makes the same type.
 */
export const openEnums: Rule = {
  name: "open-enums",
  summary:
    "Opens the lists of values that responses return: `x-extensible-enum` in place of `enum`.",
  apply({ document, sites, count, restructured }) {
    const { sent, received } = directionsOf(document);
    const { schemas } = sites();
    const closed = findDistinguishing(document, schemas);
    for (const site of schemas) {
      const { node } = site;
      const values = node["enum"];
      if (!Array.isArray(values) || !received.has(node) || closed.has(node)) continue;
      const known = values.filter((value) => typeof value === "string");
      const isText =
        known.length > 0 && values.every((value) => value === null || typeof value === "string");
      if (!isText || !typesOf(node).includes("string")) continue;
      const isAdded = sent.has(node) && addKnown(document, site, schemas, received);
      delete node["enum"];
      node["x-extensible-enum"] = known;
      setTypes(node, values.includes(null) ? ["string", "null"] : ["string"]);
      count(site);
      if (isAdded) restructured();
    }
  },
};

/** Adds `KnownColour` for `Colour`, if schemas that are only sent refer to it. */
function addKnown(
  document: OpenApiDocument,
  { node, key, pointer }: Site<SchemaObject>,
  schemas: readonly Site<SchemaObject>[],
  received: ReadonlySet<object>,
): boolean {
  const definitions = document.components?.["schemas"];
  const name = `Known${key}`;
  if (pointer !== `#/components/schemas/${key}` || !definitions || name in definitions)
    return false;
  const users = schemas.filter((user) => user.node.$ref === pointer && !received.has(user.node));
  if (users.length === 0) return false;
  definitions[name] = structuredClone(node);
  for (const user of users) user.node.$ref = `#/components/schemas/${name}`;
  return true;
}

/** Returns the schemas of properties whose value decides which alternative of a composition applies. */
function findDistinguishing(
  document: OpenApiDocument,
  schemas: readonly Site<SchemaObject>[],
): Set<object> {
  const found = new Set<object>();
  for (const site of schemas) {
    const tag = (site.node["discriminator"] as { propertyName?: unknown } | undefined)
      ?.propertyName;
    for (const keyword of ["oneOf", "anyOf"] as const) {
      for (const member of membersOf(site.node, keyword)) {
        const properties = resolveSchema(document, member)?.properties;
        for (const [name, property] of Object.entries(isObject(properties) ? properties : {})) {
          const schema = resolveSchema(document, property);
          const values: unknown = schema?.["enum"];
          const isOne = Array.isArray(values) && values.length === 1;
          if (schema && (name === tag || isOne)) found.add(schema);
        }
      }
    }
    if (ownerOf(site)?.keyword !== undefined && ownerOf(site)?.keyword !== "allOf") {
      const values = site.node["enum"];
      // A single value next to others: `anyOf: [{ enum: [none] }, { type: object }]`.
      if (Array.isArray(values) && values.length === 1) found.add(site.node);
    }
  }
  return found;
}
