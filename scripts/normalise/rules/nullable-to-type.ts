import type { SchemaObject } from "../../openapi/document.ts";
import type { Rule } from "../rule.ts";

export const nullableToType: Rule = {
  name: "nullable-to-type",
  summary: "Writes `nullable`, which OpenAPI 3.1 does not have, as a type.",
  apply({ sites, count }) {
    for (const site of sites().schemas) {
      const { node } = site;
      if (!("nullable" in node)) continue;
      if (node["nullable"] === true) addNull(node);
      delete node["nullable"];
      count(site);
    }
  },
};

function addNull(schema: SchemaObject): void {
  const { type, enum: values } = schema as { type?: string | string[]; enum?: unknown[] };
  if (type !== undefined) schema.type = [...new Set([type, "null"].flat())];
  if (Array.isArray(values) && !values.includes(null)) schema["enum"] = [...values, null];
}
