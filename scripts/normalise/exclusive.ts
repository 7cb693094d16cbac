/** Decides whether two schemas have no value in common. */
import type { OpenApiDocument, SchemaObject } from "../openapi/document.ts";
import { resolveSchema, typesOf } from "./schema.ts";
import { isEqual } from "./values.ts";

/** Whether no value is valid under both, as far as types, values and required properties tell. */
export function areExclusive(document: OpenApiDocument, one: unknown, other: unknown): boolean {
  const [left, right] = [resolveSchema(document, one), resolveSchema(document, other)];
  if (!left || !right) return false;
  if (haveOtherValues(left, right)) return true;
  if (typesOf(left).includes("null") && typesOf(right).includes("null")) return false;
  const required = (schema: SchemaObject) =>
    Array.isArray(schema["required"]) ? (schema["required"] as string[]) : [];
  return required(left)
    .filter((name) => required(right).includes(name))
    .some((name) => {
      const [a, b] = [left, right].map(({ properties }) =>
        resolveSchema(document, properties?.[name]),
      );
      return a !== undefined && b !== undefined && haveOtherValues(a, b);
    });
}

function haveOtherValues(left: SchemaObject, right: SchemaObject): boolean {
  const [ours, theirs] = [allowedValues(left), allowedValues(right)];
  if (ours && theirs) return !ours.some((value) => theirs.some((each) => isEqual(value, each)));
  const [leftTypes, rightTypes] = [typesOf(left), typesOf(right)];
  if (leftTypes.length === 0 || rightTypes.length === 0) return false;
  const isShared = (type: string) =>
    rightTypes.includes(type) ||
    (type === "integer" && rightTypes.includes("number")) ||
    (type === "number" && rightTypes.includes("integer"));
  return !leftTypes.some(isShared);
}

function allowedValues(schema: SchemaObject): readonly unknown[] | undefined {
  if ("const" in schema) return [schema["const"]];
  return Array.isArray(schema["enum"]) ? schema["enum"] : undefined;
}
