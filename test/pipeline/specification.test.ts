import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import {
  deref,
  operationsOf,
  type OpenApiDocument,
  type ResponseObject,
} from "../../scripts/openapi/document.ts";
import { Redocly } from "../../scripts/pipeline/redocly.ts";
import { findStale } from "../../scripts/pipeline/write.ts";
import { config, renderFolder, root } from "./helpers.ts";

const generated = path.join(root, "generated");
const document = JSON.parse(
  readFileSync(path.join(generated, "openapi.json"), "utf8"),
) as OpenApiDocument;

it("generated/ is up to date with spec/", async () => {
  const stale = findStale(generated, await renderFolder(path.join(root, "spec")));
  expect(stale).toEqual([]);
});

it("the bundle has no lint problems, including warnings", async () => {
  const redocly = await Redocly.load(config, root, generated);
  const { content, file, text } = await redocly.parse(path.join(generated, "openapi.json"));
  expect(await redocly.lint(content, { file, text })).toEqual([]);
});

interface WithExamples {
  schema?: object;
  example?: unknown;
  examples?: Record<string, { value?: unknown; $ref?: string }>;
}

interface Example {
  /** Its location, as a JSON pointer. */
  readonly pointer: string;
  /** The location of its schema. */
  readonly schema: string;
  readonly value: unknown;
}

/** Every example next to a schema: of media types, parameters and headers. */
function* examplesIn(node: unknown, pointer = "#"): Generator<Example> {
  if (typeof node !== "object" || node === null) return;
  const { schema, example, examples } = node as WithExamples;
  const hasSchema = typeof schema === "object" && !Array.isArray(node);
  if (hasSchema) {
    const at = `${pointer}/schema`;
    if (example !== undefined) {
      yield { pointer: `${pointer}/example`, schema: at, value: example };
    }
    for (const [name, one] of Object.entries(examples ?? {})) {
      const { value } = deref(document, one);
      yield { pointer: `${pointer}/examples/${escape(name)}`, schema: at, value };
    }
  }
  for (const [key, value] of Object.entries(node)) {
    // Examples are data, even if they look like a schema.
    if (hasSchema && (key === "example" || key === "examples")) continue;
    yield* examplesIn(value, `${pointer}/${escape(key)}`);
  }
}

function escape(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** A copy of a node in which properties that only go the other way are forbidden, and so not required. */
function goingOneWay(node: object, forbidden: "readOnly" | "writeOnly"): object {
  return JSON.parse(
    JSON.stringify(node, (_, value: unknown) => {
      const { properties, required } = (value ?? {}) as Record<string, unknown>;
      if (typeof properties !== "object" || !Array.isArray(required)) return value;
      const own = properties as Record<string, Record<string, unknown> | undefined>;
      const isForbidden = (name: string): boolean => own[name]?.[forbidden] === true;
      const rest = Object.entries(own).map(([name, each]) => [
        name,
        isForbidden(name) ? false : each,
      ]);
      return {
        ...(value as object),
        properties: Object.fromEntries(rest) as object,
        required: (required as string[]).filter((name) => !isForbidden(name)),
      };
    }),
  ) as object;
}

describe("examples", () => {
  const examples = [...examplesIn(document)];

  it("match their schemas", () => {
    // Not strict, since the whole document is handed over as if it were one schema with its parts.
    const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
    addFormats.default(ajv);
    ajv.addSchema(goingOneWay(document, "readOnly"), "request");
    ajv.addSchema(goingOneWay(document, "writeOnly"), "response");
    const validators = new Map<string, ValidateFunction>();
    const validatorOf = (pointer: string): ValidateFunction => {
      const way = /\/(?:parameters|requestBody)\//.test(pointer) ? "request" : "response";
      const encoded = pointer.split("/").map(encodeURIComponent).join("/").replace("%23", "#");
      const known = validators.get(pointer) ?? ajv.compile({ $ref: `${way}${encoded}` });
      validators.set(pointer, known);
      return known;
    };
    const wrong = examples.flatMap(({ pointer, schema, value }) => {
      const validate = validatorOf(schema);
      return validate(value) ? [] : [`${pointer}: ${ajv.errorsText(validate.errors)}`];
    });
    expect(wrong).toEqual([]);
  });

  it("are numerous enough for the test above to be meaningful", () => {
    expect(examples.length).toBeGreaterThan(200);
    for (const place of ["requestBody", "responses", "parameters", "headers", "webhooks"]) {
      expect(examples.map(({ pointer }) => pointer)).toContainEqual(
        expect.stringContaining(`/${place}/`),
      );
    }
  });

  it("exist for every body of every operation", () => {
    const without: string[] = [];
    for (const section of ["paths", "webhooks"] as const) {
      for (const { path: key, method, operation } of operationsOf(document[section])) {
        const request = operation.requestBody && deref(document, operation.requestBody);
        const bodies = Object.entries(operation.responses ?? {}).map(
          ([status, response]) => [status, deref<ResponseObject>(document, response)] as const,
        );
        for (const [name, { content }] of [["request", { ...request }] as const, ...bodies]) {
          for (const [mediaType, media] of Object.entries(content ?? {})) {
            const { example, examples: many = {} } = media as WithExamples;
            if (example === undefined && Object.keys(many).length === 0) {
              without.push(`${method.toUpperCase()} ${key} ${name} ${mediaType}`);
            }
          }
        }
      }
    }
    expect(without).toEqual([]);
  });
});
