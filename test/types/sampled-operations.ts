/** Every operation of the description, with values that a call of it may have. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import * as fc from "fast-check";
import {
  deref,
  operationsOf,
  parametersOf,
  type MediaTypeObject,
  type OpenApiDocument,
  type ParameterObject,
  type RequestBodyObject,
  type SchemaObject,
} from "../../scripts/openapi/document.ts";

const require = createRequire(import.meta.url);
const { sample } = require("openapi-sampler") as typeof import("openapi-sampler");

export interface SampledParameter {
  readonly name: string;
  readonly group: string;
  readonly required: boolean;
  readonly schema: SchemaObject;
  readonly description: string;
  readonly value: unknown;
}

export interface SampledBody {
  readonly mediaType: string;
  readonly required: boolean;
  readonly schema: SchemaObject;
  /** JSON; bytes are a `Blob`. */
  readonly value: unknown;
}

export interface SampledOperation {
  /** `GET /api/v1/reloads` */
  readonly key: string;
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  readonly parameters: readonly SampledParameter[];
  readonly body: SampledBody | undefined;
}

export const document = JSON.parse(
  readFileSync(path.resolve("generated/openapi.json"), "utf8"),
) as OpenApiDocument;

/** Whether the schema is of a file, or of a part of a form that is one. */
export function isBinary(schema: SchemaObject): boolean {
  return deref<SchemaObject>(document, schema).format === "binary";
}

export const sampledOperations: readonly SampledOperation[] = [...operationsOf(document.paths)].map(
  ({ path, method, item, operation }) => ({
    key: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    operationId: operation.operationId,
    parameters: parametersOf(document, item, operation).map(sampleParameter),
    body: operation.requestBody && sampleBody(deref(document, operation.requestBody)),
  }),
);

type Sampled = Parameters<typeof sample>[0];

interface Shown {
  readonly example?: unknown;
  readonly examples?: Record<string, { readonly value?: unknown }>;
}

/** The value that the description shows, else one by the schema. */
function shownOr(node: object, schema: SchemaObject): unknown {
  const { example, examples = {} } = node as Shown;
  const [first] = Object.values(examples);
  return example ?? first?.value ?? patterned(schema) ?? sampleOf(schema);
}

function sampleOf(schema: SchemaObject): unknown {
  return sample(schema as Sampled, { skipReadOnly: true }, document);
}

/** Text by the schema's pattern, which the sampler doesn't make. */
function patterned(schema: SchemaObject): string | undefined {
  const { pattern, example, enum: values } = deref<SchemaObject>(document, schema);
  if (typeof pattern !== "string" || example !== undefined || values !== undefined)
    return undefined;
  return fc.sample(fc.stringMatching(new RegExp(pattern)), { seed: 1, numRuns: 1 })[0];
}

function sampleParameter(parameter: ParameterObject): SampledParameter {
  const { name, in: group, required = group === "path", schema = {}, description = "" } = parameter;
  const value = shownOr(parameter, schema);
  const sent = Array.isArray(value) ? value.map(text) : value;
  return { name, group, required, schema, description, value: sent };
}

/** An item of any type, which the sampler leaves empty, is text in a URL. */
function text(item: unknown): unknown {
  return item ?? "string";
}

/**
 * The types ask for properties that are required, also for those that only responses have, which examples of requests don't
 * show.
 */
function sampleBody({ required = false, content }: RequestBodyObject): SampledBody {
  const [mediaType, media] = Object.entries(content)[0]!;
  const { schema = {} } = media;
  const value = isBinary(schema) ? new Blob(["bytes"]) : withFiles(shownOr(media, schema), media);
  return { mediaType, required, schema, value };
}

/** The value, with a `Blob` for each property that is a file. */
function withFiles(value: unknown, { schema = {}, encoding = {} }: MediaTypeObject): unknown {
  const { properties = {} } = deref<SchemaObject>(document, schema);
  const files = Object.entries(properties).filter(([, property]) => isBinary(property));
  if (files.length === 0) return value;
  const blobs = files.map(([name]) => {
    const [type = ""] = encoding[name]?.contentType?.split(",") ?? [];
    return [name, new Blob(["bytes"], { type })];
  });
  return { ...(value as object), ...Object.fromEntries(blobs) };
}
