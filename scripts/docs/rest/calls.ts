/** How an operation is called: with this client in both styles, and with curl. */
import { createRequire } from "node:module";
import { format } from "prettier";
import {
  deref,
  type MediaTypeObject,
  type OpenApiDocument,
  type ParameterObject,
  type RequestBodyObject,
  type SchemaObject,
} from "../../openapi/document.ts";
import type { Operation } from "./services.ts";

const require = createRequire(import.meta.url);
const { sample } = require("openapi-sampler") as typeof import("openapi-sampler");

export interface Calls {
  readonly byPath: string;
  readonly byMethod: string;
  readonly curl: string;
}

/** The bodies that are sent as they are. */
const BYTES = /^application\/(offset\+)?octet-stream$/;
const FORM = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data";

/** Writes the calls of an operation, with the examples of its description. */
export async function callsOf(document: OpenApiDocument, operation: Operation): Promise<Calls> {
  const { method, path } = operation;
  const request = requestOf(document, operation);
  const options = optionsOf(document, request);
  const [byPath, byMethod] = await Promise.all([
    formatCode(`const result = await qlik[${JSON.stringify(path)}].${method}(${options});`),
    formatCode(
      `const result = await qlik.${method}(${JSON.stringify(path)}${options && ", "}${options});`,
    ),
  ]);
  return { byPath, byMethod, curl: curlOf(operation, request) };
}

interface Value {
  readonly parameter: ParameterObject;
  readonly value: unknown;
}

interface Request {
  readonly values: readonly Value[];
  readonly body:
    { readonly type: string; readonly value: unknown; readonly schema: SchemaObject } | undefined;
}

/** What must be sent, and the body, also where it may be left out. */
function requestOf(document: OpenApiDocument, { operation, parameters }: Operation): Request {
  const values = parameters
    .filter((parameter) => parameter.in === "path" || parameter.required === true)
    .map((parameter) => ({ parameter, value: valueOf(document, parameter) }));
  if (!operation.requestBody) return { values, body: undefined };
  const { content } = deref<RequestBodyObject>(document, operation.requestBody);
  const [type, media] = Object.entries(content)[0]!;
  const schema = deref<SchemaObject>(document, media.schema ?? {});
  return { values, body: { type, value: exampleOf(document, media), schema } };
}

function valueOf(document: OpenApiDocument, parameter: ParameterObject): unknown {
  const { example } = parameter as ParameterObject & { example?: unknown };
  if (example !== undefined) return example;
  const schema = deref<SchemaObject>(document, parameter.schema ?? {});
  const known =
    schema["example"] ?? schema["default"] ?? (schema["enum"] as unknown[] | undefined)?.[0];
  if (known !== undefined) return known;
  const isText = schema.type === "string" && schema.format === undefined;
  return isText && parameter.in === "path" ? nameOf(parameter.name) : sampleOf(document, schema);
}

/** `appId` becomes `my-app-id`, which nobody takes for a real one. */
function nameOf(name: string): string {
  return `my-${name.replaceAll(/([a-z])([A-Z])/g, "$1-$2").toLowerCase()}`;
}

function exampleOf(document: OpenApiDocument, media: MediaTypeObject): unknown {
  const { example, examples } = media as { example?: unknown; examples?: Record<string, object> };
  if (example !== undefined) return example;
  const [first] = Object.values(examples ?? {});
  if (first) return deref<{ value?: unknown }>(document, first).value;
  return sampleOf(document, media.schema ?? {});
}

function sampleOf(document: OpenApiDocument, schema: SchemaObject): unknown {
  return sample(schema as Parameters<typeof sample>[0], { skipReadOnly: true }, document);
}

function optionsOf(document: OpenApiDocument, { values, body }: Request): string {
  const groups = (["path", "query", "header"] as const).flatMap((group) => {
    const entries = values.filter(({ parameter }) => parameter.in === group);
    const written = entries.map(
      ({ parameter, value }) => `${key(parameter.name)}: ${literal(value)}`,
    );
    return written.length === 0 ? [] : [`${group}: { ${written.join(", ")} }`];
  });
  const params = groups.length === 0 ? [] : [`params: { ${groups.join(", ")} }`];
  const all = [...params, ...(body ? [`body: ${bodyOf(document, body)}`] : [])];
  return all.length === 0 ? "" : `{ ${all.join(", ")} }`;
}

function bodyOf(document: OpenApiDocument, body: NonNullable<Request["body"]>): string {
  if (BYTES.test(body.type)) return "file";
  if (body.type !== MULTIPART || !isRecord(body.value)) return literal(body.value);
  const parts = Object.entries(body.value).map(
    ([name, value]) =>
      `${key(name)}: ${isFile(document, body.schema, name) ? "file" : literal(value)}`,
  );
  return `{ ${parts.join(", ")} }`;
}

function isFile(document: OpenApiDocument, schema: SchemaObject, name: string): boolean {
  const property = schema.properties?.[name];
  return property !== undefined && deref<SchemaObject>(document, property).format === "binary";
}

/** JSON is a part of TypeScript, and Prettier removes the quotes that names don't need. */
function literal(value: unknown): string {
  return JSON.stringify(value);
}

function key(name: string): string {
  return JSON.stringify(name);
}

async function formatCode(code: string): Promise<string> {
  return (await format(code, { parser: "typescript", printWidth: 72 })).trim();
}

function curlOf({ method, path, operation }: Operation, { values, body }: Request): string {
  const url = `"https://$QLIK_TENANT${fill(path, values)}"`;
  const isOpen = operation.security?.length === 0;
  const lines = [
    method === "GET" ? `curl ${url}` : `curl -X ${method} ${url}`,
    ...(isOpen ? [] : ['-H "Authorization: Bearer $QLIK_API_KEY"']),
    ...values
      .filter(({ parameter }) => parameter.in === "header")
      .map(({ parameter, value }) => `-H ${quote(`${parameter.name}: ${textOf(value)}`)}`),
    ...(body ? curlBody(body) : []),
  ];
  return lines.join(" \\\n  ");
}

/** The path and the query, within double quotes of a shell. */
function fill(path: string, values: readonly Value[]): string {
  const byName = (group: string): Value[] =>
    values.filter(({ parameter }) => parameter.in === group);
  const filled = byName("path").reduce((text, { parameter, value }) => {
    const written = parameter["x-qlik-wildcard"] ? encodeURI(textOf(value)) : encode(value);
    return text.replace(`{${parameter.name}}`, () => written);
  }, path);
  const query = byName("query").map(
    ({ parameter, value }) => `${encodeURIComponent(parameter.name)}=${encode(value)}`,
  );
  const whole = query.length === 0 ? filled : `${filled}?${query.join("&")}`;
  return whole.replaceAll(
    /[\\"`$!\s]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function curlBody({ type, value, schema }: NonNullable<Request["body"]>): string[] {
  const header = `-H ${quote(`Content-Type: ${type}`)}`;
  if (BYTES.test(type)) return [header, "--data-binary @file"];
  if (type === MULTIPART && isRecord(value)) {
    return Object.entries(value).map(([name, part]) => {
      const isBinary = schema.properties?.[name]?.format === "binary";
      return `-F ${quote(`${name}=${isBinary ? "@file" : textOf(part)}`)}`;
    });
  }
  if (type === FORM && isRecord(value))
    return Object.entries(value).map(
      ([name, part]) => `--data-urlencode ${quote(`${name}=${textOf(part)}`)}`,
    );
  return [header, `-d ${quote(JSON.stringify(value, undefined, 2))}`];
}

function encode(value: unknown): string {
  return encodeURIComponent(textOf(value));
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(",");
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Quotes text for a POSIX shell, in which nothing is special between single quotes. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
