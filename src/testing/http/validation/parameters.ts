/** Reads the parameters of a request, as the specification describes them. */
import { findProblem } from "./schema-validator.ts";
import { schemas, type ParameterObject, type Schema } from "./openapi.ts";
import { invalid } from "../http-error.ts";

/** Where a parameter's text comes from. */
type Source = (name: string) => readonly string[];

/**
 * The values of the parameters, as numbers, booleans and lists where they are such, defaults filled in.
 *
 * @throws {HttpError} 400 for the first that isn't as it has to be. What isn't described is passed over, as Qlik does.
 */
export function readParameters(
  parameters: readonly ParameterObject[],
  source: Source,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const { name, required = false } = parameter;
    const schema = resolve(parameter);
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

function resolve({ schema }: ParameterObject): Schema {
  return (schema.$ref === undefined ? undefined : schemas[schema.$ref]) ?? schema;
}

/** Text that is no value of the type stays text, which the schema refuses then. */
function coerce(texts: readonly string[], parameter: ParameterObject): unknown {
  const [text = ""] = texts;
  const schema = resolve(parameter);
  switch (schema.type) {
    case "integer":
    case "number":
      return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    case "array":
      return parameter.explode === false ? text.split(",") : texts;
    default:
      // An address that was written by hand has a bare +, which a query reads as a space.
      return schema.enum && text.startsWith(" ") ? `+${text.slice(1)}` : text;
  }
}
