/** The constraints of schemas in plain words. */
import type { Schema } from "../../description/schema.ts";

/**
 * Continues a sentence that begins with the name of a part that violates a keyword: `must not be empty`. Returns
 * `undefined` for a keyword that is not described here.
 */
export function describeConstraint(
  keyword: string,
  expected: unknown,
  schema: Schema,
  value: unknown,
): string | undefined {
  switch (keyword) {
    case "type":
      return `must be ${typeOf(schema)}`;
    case "minimum":
    case "maximum":
      return `must be ${numberOf(schema)}`;
    case "enum":
      return `must be one of ${(expected as readonly unknown[]).join(", ")}`;
    case "const":
      return `must be ${String(expected)}`;
    case "minLength":
      return expected === 1 ? EMPTY : `must not be shorter than ${String(expected)} characters`;
    case "maxLength":
      return `must not be longer than ${String(expected)} characters`;
    case "minItems":
    case "minProperties":
      return expected === 1 ? EMPTY : `must not be fewer than ${String(expected)}`;
    case "maxItems":
    case "maxProperties":
      return `must not be more than ${String(expected)}`;
    case "pattern":
      return value === "" ? EMPTY : patternOf(String(expected));
    case "format":
      return `must be of the format ${String(expected)}`;
    case "false":
      return "is not allowed";
    default:
      return undefined;
  }
}

const EMPTY = "must not be empty";

function typeOf(schema: Schema): string {
  const types = [schema.type ?? []].flat();
  return types.map((type) => (type === "integer" ? numberOf(schema) : TYPES[type])).join(" or ");
}

const TYPES = {
  string: "a string",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  object: "a JSON object",
  array: "a list",
  null: "null",
} as const;

function numberOf({ type, minimum, maximum }: Schema): string {
  const kind = type === "number" ? TYPES.number : TYPES.integer;
  if (minimum !== undefined && maximum !== undefined) {
    return `${kind} between ${minimum} and ${maximum}`;
  }
  if (minimum !== undefined) return `${kind} of at least ${minimum}`;
  return maximum === undefined ? kind : `${kind} of at most ${maximum}`;
}

/** Describes a pattern of forbidden characters, `^[^/:]*$`, by these characters. */
function patternOf(pattern: string): string {
  const [, characters] = /^\^\[\^((?:\\.|[^\]\\-])+)\][*+]\$$/.exec(pattern) ?? [];
  if (characters === undefined) return `must match ${pattern}`;
  const shown = Array.from(characters.matchAll(/\\?(.)/gu), ([, character]) => character);
  return `must not contain any of ${shown.join(" ")}`;
}
