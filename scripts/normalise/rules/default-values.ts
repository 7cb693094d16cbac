import type { OpenApiDocument, SchemaObject } from "../../openapi/document.ts";
import type { Rule } from "../rule.ts";
import { membersOf, resolveSchema, typesOf } from "../schema.ts";
import { castValue, hasType, isEqual } from "../values.ts";

export const defaultValues: Rule = {
  name: "default-values",
  summary: "Gives a `default` the schema's type, and drops one that the schema does not allow.",
  apply({ document, sites, count }) {
    for (const site of sites().schemas) {
      const { node } = site;
      if (!("default" in node)) continue;
      const value = node["default"];
      const target = node.$ref === undefined ? node : resolveSchema(document, node);
      if (target === undefined) continue;
      const cast = castValue(value, typesOf(target));
      if (cast === undefined || !isAllowed(document, target, cast)) delete node["default"];
      else if (cast !== value) node["default"] = cast;
      else continue;
      count(site);
    }
  },
};

function isAllowed(document: OpenApiDocument, schema: SchemaObject, value: unknown): boolean {
  if (!hasType(value, typesOf(schema))) return false;
  const values = schema["enum"];
  if (Array.isArray(values) && !values.some((each) => isEqual(each, value))) return false;
  if ("const" in schema && !isEqual(schema["const"], value)) return false;
  if (Array.isArray(value)) {
    const items = resolveSchema(document, schema["items"]);
    if (items && !value.every((item) => isAllowed(document, items, item))) return false;
  }
  const members = [...membersOf(schema, "oneOf"), ...membersOf(schema, "anyOf")];
  if (members.length === 0) return true;
  return members.some((member) => {
    const target = resolveSchema(document, member);
    return target === undefined || hasType(value, typesOf(target));
  });
}
