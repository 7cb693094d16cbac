/** Writes a value that is valid for a schema, with all of its optional properties, as a TypeScript expression. */
import { literal, propertyName } from "../../../pipeline/literal.ts";
import { childOf, isMarked, isObject, resolvePlace, viewOf, type Place } from "../view.ts";

/** @returns `undefined` if the schema consists of itself without an end. */
export function sampleOf(place: Place, trail: readonly string[] = []): string | undefined {
  const target = resolvePlace(place);
  if (trail.includes(target.pointer)) return undefined;
  const inner = [...trail, target.pointer];
  const alternative = alternativeOf(target);
  const { types, values, properties, items, entries } = viewOf(target);
  const [value] = values ?? [];
  if (value !== undefined) return literal(JSON.parse(value));
  const hasProperties = properties.size > 0 || entries !== undefined;
  if (alternative && !hasProperties) return sampleOf(alternative, inner);
  const [type = hasProperties ? "object" : items ? "array" : "any"] = types;
  switch (type) {
    case "object":
      return sampleOfObject(alternative ?? target, target, inner);
    case "array": {
      const part = childOf(target, "items");
      const item = part ? sampleOf(part, inner) : literal("text");
      return item === undefined ? "[]" : `[${item}]`;
    }
    case "bytes":
      return "new Blob()";
    case "number":
      return "1";
    case "boolean":
      return "true";
    default:
      return literal("text");
  }
}

/** The first alternative that is not null: a value cannot be valid for all of them. */
function alternativeOf(place: Place): Place | undefined {
  for (const key of ["oneOf", "anyOf"]) {
    const list = childless(place, key);
    const found = list.find(({ schema }) => schema["type"] !== "null");
    if (found) return found;
  }
  return undefined;
}

function childless(place: Place, key: string): Place[] {
  const list = place.schema[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap((schema: unknown, index) =>
    isObject(schema) ? [{ ...place, schema, pointer: `${place.pointer}/${key}/${index}` }] : [],
  );
}

function sampleOfObject(
  chosen: Place,
  target: Place,
  trail: readonly string[],
): string | undefined {
  const fields = new Map<string, string>();
  if (!collectFields(target, fields, trail)) return undefined;
  if (chosen !== target && !collectFields(chosen, fields, trail)) return undefined;
  const entry = childOf(target, "additionalProperties");
  const value = entry && fields.size === 0 ? sampleOf(entry, trail) : undefined;
  if (value !== undefined) fields.set("key", value);
  const texts = [...fields].map(([name, text]) => `${propertyName(name)}: ${text}`);
  return texts.length === 0 ? "{}" : `{ ${texts.join(", ")} }`;
}

/** Returns false if a required property has no value. */
function collectFields(
  place: Place,
  fields: Map<string, string>,
  trail: readonly string[],
): boolean {
  const target = resolvePlace(place);
  const inner = [...trail, target.pointer];
  for (const member of childless(target, "allOf")) {
    if (!collectFields(member, fields, inner)) return false;
  }
  const alternative = trail.includes(target.pointer) ? undefined : alternativeOf(target);
  if (alternative && !collectFields(alternative, fields, inner)) return false;
  const { required, properties } = target.schema;
  for (const name of isObject(properties) ? Object.keys(properties) : []) {
    const property = childOf(target, "properties", name);
    if (!property || isMarked(property.schema, "experimental")) continue;
    const text = sampleOf(property, inner);
    if (text !== undefined) fields.set(name, text);
    else if (Array.isArray(required) && required.includes(name)) return false;
  }
  return true;
}
