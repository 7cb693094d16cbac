/** Reads and validates the parameters of a request. */
import { findProblem } from "./schema-validator.ts";
import { resolve } from "../../description/description.ts";
import type { ParameterObject, Schema } from "../../description/schema.ts";
import { invalid } from "../http-error.ts";

/** Returns the values of a parameter as text. */
type Source = (name: string) => readonly string[];

/**
 * Returns the parameters as numbers, booleans, arrays and strings, with defaults filled in.
 *
 * @throws {HttpError} 400 for the first one that is not valid. Unknown parameters are ignored, as Qlik does.
 */
export function readParameters(
  parameters: readonly ParameterObject[],
  source: Source,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const { name, required = false } = parameter;
    const schema = resolve(parameter.schema);
    const texts = source(name);
    if (texts.length === 0) {
      if (required) throw invalid({ parameter: name }, "is required");
      if (schema.default !== undefined) values[name] = schema.default;
      continue;
    }
    const value = coerce(texts, parameter);
    const problem = findProblem(value, schema);
    if (problem) throw invalid({ parameter: name }, problem.text);
    values[name] = value;
  }
  return values;
}

/** Converts text to the parameter's type, or to that of its items. */
function coerce(texts: readonly string[], parameter: ParameterObject): unknown {
  const schema = resolve(parameter.schema);
  const [text = ""] = texts;
  if (schema.type !== "array") return convert(text, schema);
  const separator = separatorOf(parameter);
  const items = separator === undefined ? texts : text.split(separator);
  return items.map((item) => convert(item, resolve(schema.items ?? {})));
}

/** Text that cannot be converted stays text, which the schema rejects. */
function convert(text: string, schema: Schema): unknown {
  switch (schema.type) {
    case "integer":
    case "number":
      return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    default:
      // In a hand-written URL, + is not encoded, and a query decodes it as a space.
      return schema.enum && text.startsWith(" ") ? `+${text.slice(1)}` : text;
  }
}

/** The separators of OpenAPI's styles. */
const SEPARATORS: ReadonlyMap<string, string> = new Map([
  ["form", ","],
  ["spaceDelimited", " "],
  ["pipeDelimited", "|"],
]);

/** What joins the items of an array; `undefined` when each item repeats the name. */
function separatorOf({ in: group, style, explode }: ParameterObject): string | undefined {
  if (group !== "query") return ",";
  const known = style ?? "form";
  return (explode ?? known === "form") ? undefined : SEPARATORS.get(known);
}
