import { createRequire } from "node:module";
import type { OpenApiDocument, SchemaObject } from "../../openapi/document.ts";
import { ExampleValidator, type Direction } from "../example-validator.ts";
import type { Rule } from "../rule.ts";
import { isObject } from "../schema.ts";
import { findText } from "../sample-text.ts";
import { directionOf } from "./example-values.ts";

const require = createRequire(import.meta.url);
const { sample } = require("openapi-sampler") as typeof import("openapi-sampler");

export const bodyExamples: Rule = {
  name: "body-examples",
  summary: "Makes an example, from names and types alone, for a body that has none.",
  completes: true,
  apply({ document, sites, count }) {
    const missing = sites().mediaTypes.filter(({ node }) => {
      const { schema, ...media } = node as {
        schema?: unknown;
        example?: unknown;
        examples?: unknown;
      };
      return isObject(schema) && media.example === undefined && media.examples === undefined;
    });
    if (missing.length === 0) return;
    const validator = new ExampleValidator(document);
    const plain = withoutWords(document);
    for (const site of missing) {
      const schema = site.node.schema!;
      const example = makeExample(schema, plain, directionOf(site) ?? "request", validator);
      if (example === undefined) continue;
      (site.node as { example?: unknown }).example = example;
      count(site);
    }
  },
};

/** The document's own examples are somebody's words, which must not be repeated, and may be invalid where they are combined. */
function withoutWords({ components }: OpenApiDocument): { components?: object } {
  return JSON.parse(JSON.stringify({ components }, withoutExamples)) as { components?: object };
}

function withoutExamples(key: string, value: unknown): unknown {
  if (key === "examples" && Array.isArray(value)) return undefined;
  if (!isObject(value) || !("pattern" in value || "format" in value)) return value;
  const text = findText(value);
  return text === undefined ? value : { default: text, ...value };
}

/** Returns the first sample that is valid: with all properties, else with the required ones. */
function makeExample(
  schema: SchemaObject,
  document: object,
  direction: Direction,
  validator: ExampleValidator,
): unknown {
  const plain = JSON.parse(JSON.stringify(schema, withoutExamples)) as SchemaObject;
  if (Object.keys(plain).length === 0) return {};
  for (const skipNonRequired of [false, true]) {
    const options = {
      skipNonRequired,
      skipReadOnly: direction === "request",
      skipWriteOnly: direction === "response",
      maxSampleDepth: 8,
      quiet: true,
    };
    try {
      const example: unknown = sample(plain as never, options, document);
      if (example !== undefined && validator.isValid(example, schema, direction)) return example;
    } catch {
      // A pattern or a composition that the sampler does not understand.
    }
  }
  return undefined;
}
