/** Validates examples as the linter does: with its own build of Ajv, and its options. */
import { createRequire } from "node:module";
import type { Ajv2020 } from "ajv/dist/2020.js";
import type { OpenApiDocument } from "../openapi/document.ts";
import { isObject } from "./schema.ts";

const require = createRequire(import.meta.url);
// Redocly's build of Ajv knows readOnly and writeOnly, and rejects properties that a schema does not declare.
const fromRedocly = createRequire(require.resolve("@redocly/openapi-core"));
const { default: Ajv } = fromRedocly("@redocly/ajv/dist/2020.js") as {
  default: new (options: object) => Ajv2020;
};
const { default: addFormats } = fromRedocly("ajv-formats") as { default: (ajv: Ajv2020) => void };

/** Which way the body goes. A request must not have `readOnly` properties, a response no `writeOnly` ones. */
export type Direction = "request" | "response";

const OPTIONS = {
  schemaId: "$id",
  allErrors: false,
  strictSchema: false,
  inlineRefs: false,
  validateSchema: false,
  discriminator: true,
  allowUnionTypes: true,
  passContext: true,
  defaultUnevaluatedProperties: false,
  logger: false,
};

type Validate = (this: object, value: unknown) => boolean;

/** Validates values by the schemas of one document, which must not change meanwhile, but for examples. */
export class ExampleValidator {
  readonly #ajv = new Ajv(OPTIONS);
  readonly #compiled = new Map<string, Validate>();

  constructor({ components }: OpenApiDocument) {
    addFormats(this.#ajv);
    this.#ajv.addSchema({ $id: "document:", components });
  }

  isValid(value: unknown, schema: unknown, direction?: Direction): boolean {
    return this.#validatorOf(schema).call(direction ? { apiContext: direction } : {}, value);
  }

  #validatorOf(schema: unknown): Validate {
    if (!isObject(schema)) return () => schema !== false;
    // Most schemas are alike but for their words.
    const key = JSON.stringify(schema, (name, value: unknown) =>
      ["title", "description", "examples", "default"].includes(name) && !isSchema(value) ? undefined : value,
    );
    const known = this.#compiled.get(key);
    if (known) return known;
    const validate = this.#compile(JSON.parse(key) as object);
    this.#compiled.set(key, validate);
    return validate;
  }

  #compile(schema: object): Validate {
    try {
      const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"document:#/');
      return this.#ajv.compile(JSON.parse(text) as object);
    } catch (error) {
      // The linter accepts a discriminator without alternatives, which OpenAPI 3.0 has for inheritance.
      const isBase = error instanceof Error && error.message.includes("requires oneOf or anyOf");
      return () => isBase;
    }
  }
}

/** Whether a value under a keyword's name is rather the schema of a property of that name. */
function isSchema(value: unknown): boolean {
  return isObject(value) && ["type", "$ref", "allOf", "anyOf", "oneOf", "properties"].some((key) => key in value);
}
