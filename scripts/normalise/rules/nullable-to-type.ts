import type { SchemaObject } from "../../openapi/document.ts";
import type { Rule } from "../rule.ts";
import {
  COMPOSITIONS,
  drop,
  membersOf,
  rewrite,
  setTypes,
  splitAnnotations,
  typesOf,
} from "../schema.ts";
import { impliedTypes } from "../implied-types.ts";

const KEYWORDS = ["nullable", "x-nullable"];

export const nullableToType: Rule = {
  name: "nullable-to-type",
  summary: "Writes `nullable`, which OpenAPI 3.1 does not have, as a type.",
  apply({ sites, count, restructured }) {
    for (const site of sites().schemas) {
      const { node } = site;
      const found = KEYWORDS.filter((keyword) => Object.hasOwn(node, keyword));
      if (found.length === 0) continue;
      const isNullable = found.some((keyword) => node[keyword] === true);
      drop(node, ...found);
      if (isNullable) addNull(node);
      count(site);
      restructured();
    }
  },
};

function addNull(schema: SchemaObject): void {
  if (schema.$ref === undefined && !COMPOSITIONS.some((keyword) => keyword in schema)) {
    addToType(schema);
    return;
  }
  const { annotations, constraints } = splitAnnotations(schema);
  const isAnyOf = Object.keys(constraints).every((keyword) => keyword === "anyOf");
  const others = isAnyOf ? membersOf(constraints, "anyOf") : [alone(constraints)];
  if (others.some((member) => typesOf(member).includes("null"))) return;
  rewrite(schema, { ...annotations, anyOf: [...others, { type: "null" }] });
}

function addToType(schema: SchemaObject): void {
  const types = typesOf(schema).length > 0 ? typesOf(schema) : impliedTypes(schema);
  // Without a type, null is already allowed.
  if (types.length > 0) setTypes(schema, [...types, "null"]);
  const { enum: values } = schema as { enum?: unknown[] };
  if (Array.isArray(values) && !values.includes(null)) schema["enum"] = [...values, null];
}

/** `{ type: object, allOf: [X] }` is X. */
function alone(constraints: SchemaObject): SchemaObject {
  const [member, ...more] = membersOf(constraints, "allOf");
  const isAlone = Object.keys(constraints).every(
    (keyword) => keyword === "allOf" || keyword === "type",
  );
  return member && more.length === 0 && isAlone ? member : constraints;
}
