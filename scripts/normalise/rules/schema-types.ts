import type { Rule, Work } from "../rule.ts";
import type { SchemaObject } from "../../openapi/document.ts";
import { impliedTypes } from "../implied-types.ts";
import { COMPOSITIONS, setTypes, typesOf } from "../schema.ts";
import type { Site } from "../sites.ts";
import { show } from "../values.ts";

const TYPES = new Set(["null", "boolean", "object", "array", "number", "integer", "string"]);
/** Names that other languages have for the types. */
const OTHER_NAMES: Readonly<Record<string, { type: string; format?: string }>> = {
  bool: { type: "boolean" },
  int: { type: "integer" },
  long: { type: "integer", format: "int64" },
  float: { type: "number" },
  double: { type: "number" },
  decimal: { type: "number" },
  map: { type: "object" },
  list: { type: "array" },
  uuid: { type: "string", format: "uuid" },
  date: { type: "string", format: "date" },
  datetime: { type: "string", format: "date-time" },
  file: { type: "string", format: "binary" },
};

export const schemaTypes: Rule = {
  name: "schema-types",
  summary:
    "Adds the type that a schema's keywords imply, and writes names of other languages as types.",
  apply(work) {
    for (const site of work.sites().schemas) {
      const { node } = site;
      if (node.$ref !== undefined) continue;
      if (node.type !== undefined) mendType(site, work);
      if (node.type !== undefined || isComposedOfOthers(node)) continue;
      const types = impliedTypes(node);
      if (types.length === 0) continue;
      setTypes(node, types);
      work.count(site);
    }
  },
};

/** Alternatives have types of their own, which the keywords next to them may not be for. */
function isComposedOfOthers(schema: SchemaObject): boolean {
  return COMPOSITIONS.some((keyword) => keyword in schema) && !("properties" in schema);
}

function mendType(site: Site<SchemaObject>, { count, reject }: Work): void {
  const { node } = site;
  const before = show(node.type);
  const listed = typesOf(node);
  if (listed.includes("any") || listed.length === 0) {
    if (listed.length === 0 && !Array.isArray(node.type)) rejectType();
    delete node.type;
  } else {
    const known = listed.map((name) => {
      const small = name.toLowerCase();
      return Object.hasOwn(OTHER_NAMES, small) ? OTHER_NAMES[small]! : { type: small };
    });
    if (known.some(({ type }) => !TYPES.has(type))) {
      rejectType();
      return;
    }
    setTypes(
      node,
      known.map(({ type }) => type),
    );
    const format = known.find((each) => each.format !== undefined)?.format;
    if (format !== undefined) node.format ??= format;
  }
  if (before !== show(node.type)) count(site);

  function rejectType(): void {
    const message = `"type" must be a type of JSON Schema, got ${before}.`;
    reject(site, message, `Write one of ${[...TYPES].join(", ")}.`);
  }
}
