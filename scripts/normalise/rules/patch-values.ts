import type { SchemaObject } from "../../openapi/document.ts";
import type { Rule } from "../rule.ts";
import { isObject, typesOf } from "../schema.ts";

/** Says nothing about the members of an object. */
const VAGUE = new Set(["type", "description", "title", "example", "nullable", "x-words"]);

export const patchValues: Rule = {
  name: "patch-values",
  summary:
    "Lets the `value` of a JSON Patch operation be any JSON value (RFC 6902, section 4) where it is declared as an object without properties.",
  apply({ sites, count }) {
    for (const site of sites().schemas) {
      const { properties } = site.node as { properties?: Record<string, SchemaObject> };
      if (!isObject(properties) || !("op" in properties) || !("path" in properties)) continue;
      const { value } = properties;
      if (!isObject(value) || !isVagueObject(value)) continue;
      delete value.type;
      delete value.properties;
      count(site);
    }
  },
};

function isVagueObject(schema: SchemaObject): boolean {
  const { properties = {}, ...rest } = schema as { properties?: object };
  const isEmpty = isObject(properties) && Object.keys(properties).length === 0;
  return (
    isEmpty &&
    typesOf(schema).includes("object") &&
    Object.keys(rest).every((key) => VAGUE.has(key))
  );
}
