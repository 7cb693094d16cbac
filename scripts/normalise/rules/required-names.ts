import type { SchemaObject } from "../../openapi/document.ts";
import type { Rule, Work } from "../rule.ts";
import { declaresProperty, isObject, ownerOf } from "../schema.ts";
import type { Site } from "../sites.ts";

export const requiredNames: Rule = {
  name: "required-names",
  summary:
    "Moves required names to the schema that has the property, and drops those that none has.",
  apply(work) {
    const { document, sites, count, restructured } = work;
    for (const site of sites().schemas) mendList(site, work);
    const usersOf = findMembers(sites().schemas);
    for (const site of sites().schemas) {
      const { node } = site;
      const names = node["required"] as string[] | boolean | undefined;
      if (names === undefined) continue;
      if (!Array.isArray(names)) {
        // `required: true` of what is not a property says nothing.
        delete node["required"];
        count(site);
        continue;
      }
      const missing = names.filter((name) => !declaresProperty(document, node, name));
      if (missing.length === 0) continue;
      const places = [site, ...(usersOf.get(site.pointer) ?? [])];
      const isAlternative = (name: string) =>
        places.some((place) => {
          const root = rootOf(place);
          return root !== undefined && !root.isAll && declaresProperty(document, root.node, name);
        });
      const dropped = new Set(
        missing.filter((name) => !isAlternative(name) && !declareValue(node, name)),
      );
      for (const place of places) {
        const root = rootOf(place);
        if (!root?.isAll) continue;
        const found = [...dropped].filter((name) => declaresProperty(document, root.node, name));
        setRequired(root.node, [...((root.node["required"] ?? []) as string[]), ...found]);
      }
      setRequired(
        node,
        names.filter((name) => !dropped.has(name)),
      );
      if (names.length > ((node["required"] ?? []) as string[]).length) count(site);
      else if (dropped.size < missing.filter((name) => !isAlternative(name)).length) count(site);
      restructured();
    }
  },
};

/** `required: true` on a property is from an old draft, and requires the property. */
function mendList(site: Site<SchemaObject>, { count }: Work): void {
  const { node } = site;
  const { properties, required } = node as { properties?: unknown; required?: unknown };
  const marked = Object.entries(isObject(properties) ? properties : {}).filter(
    ([, property]) => isObject(property) && typeof property["required"] === "boolean",
  ) as [string, SchemaObject][];
  const isWrong = required !== undefined && !isNames(required) && typeof required !== "boolean";
  if (marked.length === 0 && !isWrong) return;
  const listed = Array.isArray(required) ? required.filter((name) => typeof name === "string") : [];
  const named = marked
    .filter(([, property]) => property["required"] === true)
    .map(([name]) => name);
  for (const [, property] of marked) delete property["required"];
  setRequired(node, [...listed, ...named]);
  count(site);
}

function isNames(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((name) => typeof name === "string") &&
    new Set(value).size === value.length
  );
}

function setRequired(schema: SchemaObject, names: readonly string[]): void {
  if (names.length > 0) schema["required"] = [...new Set(names)];
  else delete schema["required"];
}

/** Where a map requires a name, the name is declared with the schema of the map's values. */
function declareValue(schema: SchemaObject, name: string): boolean {
  const value = schema["additionalProperties"];
  if (!isObject(value)) return false;
  const properties = isObject(schema.properties) ? schema.properties : {};
  schema.properties = { ...properties, [name]: structuredClone(value) };
  return true;
}

/** The sites at which each definition is a member of a composition, by the definition's pointer. */
function findMembers(schemas: readonly Site<SchemaObject>[]): Map<string, Site[]> {
  const members = new Map<string, Site[]>();
  for (const site of schemas) {
    const { $ref } = site.node;
    if (typeof $ref !== "string" || !ownerOf(site)) continue;
    members.set($ref, [...(members.get($ref) ?? []), site]);
  }
  return members;
}

/** Returns the outermost schema of which a site is a member, and whether it is so by `allOf` alone. */
function rootOf(site: Site): { node: SchemaObject; isAll: boolean } | undefined {
  let root: { node: SchemaObject; isAll: boolean } | undefined;
  for (let found = ownerOf(site); found; found = ownerOf(found.owner)) {
    root = { node: found.owner.node, isAll: (root?.isAll ?? true) && found.keyword === "allOf" };
  }
  return root;
}
