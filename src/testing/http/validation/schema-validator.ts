/** Validates values against the specification's schemas, and describes the first error in plain words. */
import {
  validate,
  type OutputUnit,
  type Schema as AnySchema,
  type ValidationResult,
} from "@cfworker/json-schema";
import { describeConstraint } from "./messages.ts";
import { schemas } from "../../description/description.ts";
import type { Schema } from "../../description/schema.ts";

/** A validation error. */
export interface Problem {
  /** The JSON Pointer (RFC 6901) to the invalid part; empty for the whole value. */
  readonly pointer: string;
  /** Continues a sentence that begins with the name of that part: `must not be empty`. */
  readonly text: string;
}

/** Returns the first error of a value, or `undefined` when the value is valid. */
export function findProblem(value: unknown, schema: Schema): Problem | undefined {
  try {
    if (runValidator(value, schema, true).valid) return undefined;
    // Again, to the end: only further errors may show which alternative was intended.
    return explain(value, schema, runValidator(value, schema, false).errors);
  } catch (error) {
    // The validator encodes names as URIs, which cannot contain a lone surrogate.
    if (error instanceof URIError)
      return { pointer: "", text: "must not have a name with a lone surrogate" };
    throw error;
  }
}

function runValidator(value: unknown, schema: Schema, stopAtFirst: boolean): ValidationResult {
  return validate(value, schema as AnySchema, "2020-12", schemas as Lookup, stopAtFirst);
}

type Lookup = Record<string, AnySchema>;

function explain(value: unknown, root: Schema, errors: readonly OutputUnit[]): Problem {
  const choice = errors.find(({ keyword }) => keyword === "oneOf" || keyword === "anyOf");
  const own = errors.find(({ keyword }) => !DELEGATING_KEYWORDS.has(keyword));
  // An error before the choice applies to all alternatives.
  if (choice && !(own && errors.indexOf(own) < errors.indexOf(choice))) {
    return explainChoice(value, root, choice, errors);
  }
  return describe(value, root, own ?? errors[0]!);
}

/** Keywords whose errors only say that one of the following errors is the cause. */
const DELEGATING_KEYWORDS = new Set([
  "$ref",
  "allOf",
  "anyOf",
  "oneOf",
  "properties",
  "additionalProperties",
  "propertyNames",
  "items",
]);

/**
 * Describes the error of the intended alternative, which is recognized by its constants such as `grant_type`. That the
 * other alternatives don't match is not helpful.
 */
function explainChoice(
  value: unknown,
  root: Schema,
  { keywordLocation }: OutputUnit,
  errors: readonly OutputUnit[],
): Problem {
  const alternatives = new Map<string, OutputUnit[]>();
  for (const error of errors) {
    if (!error.keywordLocation.startsWith(`${keywordLocation}/`)) continue;
    const index = error.keywordLocation.slice(keywordLocation.length + 1).split("/")[0] ?? "";
    alternatives.set(index, [...(alternatives.get(index) ?? []), error]);
  }
  const constants = errors.filter(({ keyword }) => keyword === "const");
  const meant = [...alternatives.values()].find((own) => !own.some(isConstant));
  if (meant) return explain(value, root, meant);
  const allowed = constants.map((error) => String(find(root, error.keywordLocation).value));
  return {
    pointer: pointerOf(constants[0] ?? errors[0]!),
    text: `must be one of ${allowed.join(", ")}`,
  };
}

function isConstant({ keyword }: OutputUnit): boolean {
  return keyword === "const";
}

function describe(value: unknown, root: Schema, error: OutputUnit): Problem {
  const pointer = pointerOf(error);
  const { parent, value: expected } = find(root, error.keywordLocation);
  const faulty = at(value, pointer);
  if (error.keyword !== "required") {
    const text = describeConstraint(error.keyword, expected, parent, faulty);
    return { pointer, text: text ?? error.error };
  }
  const names = Object.keys(faulty as object);
  const missing = (expected as readonly string[]).find((name) => !names.includes(name));
  return { pointer: `${pointer}/${escape(missing ?? "")}`, text: "is required" };
}

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce((within, part) => (within as Record<string, unknown>)[unescape(part)], value);
}

/** Returns the schema that an error is about, and the value of its keyword. */
function find(root: Schema, keywordLocation: string): { parent: Schema; value: unknown } {
  let parent: unknown = root;
  let value: unknown = root;
  for (const part of keywordLocation.split("/").slice(1)) {
    parent = value;
    const { [unescape(decodeURIComponent(part))]: member } = (parent ?? {}) as Record<
      string,
      unknown
    >;
    value = part === "$ref" ? schemas[String(member)] : member;
  }
  return { parent: parent as Schema, value };
}

function pointerOf({ instanceLocation }: OutputUnit): string {
  return decodeURIComponent(instanceLocation.slice(1));
}

function escape(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescape(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
