import type { SchemaObject } from "../../openapi/document.ts";
import type { Rule } from "../rule.ts";
import { isObject, setTypes, typesOf } from "../schema.ts";
import { castValue, hasType, isEqual, typeOfValue, withoutDuplicates } from "../values.ts";

export const enumValues: Rule = {
  name: "enum-values",
  summary:
    "Gives the values of an `enum` or `const` the schema's type, an array's to its items, each once.",
  apply({ sites, count }) {
    for (const site of sites().schemas) {
      const { node } = site;
      const isMoved = moveToItems(node);
      const isMended = mendEnum(node);
      const isCast = castConst(node);
      if (isMoved || isMended || isCast) count(site);
    }
  },
};

/** `{ type: array, items: { type: string }, enum: [a, b] }` lists what an item may be. */
function moveToItems(schema: SchemaObject): boolean {
  const { enum: values, items } = schema as { enum?: unknown; items?: unknown };
  const isArray = typesOf(schema).includes("array");
  if (!isArray || !Array.isArray(values) || values.length === 0) return false;
  if (values.some((value) => hasType(value, typesOf(schema)))) return false;
  delete schema["enum"];
  if (items === undefined || items === true) schema["items"] = { enum: values };
  else if (isObject(items) && items["enum"] === undefined && items["$ref"] === undefined) {
    items["enum"] = values;
  }
  const moved = schema["items"] as SchemaObject;
  if (isObject(moved) && Array.isArray(moved["enum"])) mendEnum(moved);
  return true;
}

function mendEnum(schema: SchemaObject): boolean {
  if (!("enum" in schema)) return false;
  const before = schema["enum"];
  const listed: unknown[] = Array.isArray(before) ? before : isObject(before) ? [] : [before];
  if (listed.length === 0) {
    delete schema["enum"];
    return true;
  }
  const types = typesOf(schema);
  const isListed = Array.isArray(before);
  if (types.length === 0) {
    setTypes(schema, listed.map(typeOfValue));
  } else if (types[0] === "string" && types.length === 1 && isBooleans(listed)) {
    // Only `true` and `false`: a boolean, which a query writes in the same way.
    delete schema["enum"];
    setTypes(schema, ["boolean"]);
    return true;
  } else {
    const cast = listed.map((value) => castValue(value, types));
    // Where a value can't be one of the schema's type, the type is what is wrong.
    const own = listed.filter((_, index) => cast[index] === undefined).map(typeOfValue);
    if (own.length > 0) setTypes(schema, [...types, ...own]);
    schema["enum"] = withoutDuplicates(listed.map((value, index) => cast[index] ?? value));
    return !isListed || own.length > 0 || !isEqual(before, schema["enum"]);
  }
  schema["enum"] = withoutDuplicates(listed);
  return true;
}

function isBooleans(values: readonly unknown[]): boolean {
  return (
    values.includes(true) &&
    values.includes(false) &&
    values.every((value) => typeof value === "boolean")
  );
}

function castConst(schema: SchemaObject): boolean {
  const { const: value } = schema as { const?: unknown };
  if (value === undefined || hasType(value, typesOf(schema))) return false;
  const cast = castValue(value, typesOf(schema));
  if (cast === undefined) setTypes(schema, [...typesOf(schema), typeOfValue(value)]);
  else schema["const"] = cast;
  return true;
}
