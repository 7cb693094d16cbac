/** Judges answers by the specification: `generated/openapi.json`. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { keep } from "../conformance/traffic.ts";

interface Answers {
  readonly [status: string]: Answer;
}

interface Answer {
  readonly $ref?: string;
  readonly content?: { readonly [mediaType: string]: unknown };
}

interface Document {
  readonly paths: {
    readonly [path: string]: { readonly [method: string]: { readonly responses: Answers } };
  };
  readonly components: { readonly responses: Answers; readonly schemas: Record<string, Schema> };
}

const text = readFileSync(
  path.resolve(import.meta.dirname, "../../generated/openapi.json"),
  "utf8",
);
const openapi = JSON.parse(text) as Document;

/** Members whose values are no schemas. */
const SHOWN: ReadonlySet<string> = new Set(["default", "enum", "example", "examples"]);

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
});
addFormats.default(ajv);
// discriminator only helps generators here; the rest annotates.
ajv.addVocabulary([...new Set(text.match(/"x-[a-z-]+"(?=:)/g)?.map((key) => key.slice(1, -1)))]);
ajv.addVocabulary(["discriminator", "openapi", "info", "servers", "tags", "paths", "webhooks"]);
ajv.addVocabulary(["components", "security"]);
ajv.addSchema(close(openapi), "openapi");

/**
 * Real services may send members that aren't described; of the tenant, such a one would be an invention. A schema is closed
 * where a value has it, not where it is a part of another schema.
 */
function close(node: object): object {
  if (Array.isArray(node))
    return node.map((item: unknown) => (isObject(item) ? close(item) : item));
  return Object.fromEntries(
    Object.entries(node).map(([key, member]: [string, unknown]) => {
      if (!isObject(member) || SHOWN.has(key)) return [key, member];
      const closed = close(member);
      if (key === "items" || key === "schema") return [key, shut(closed)];
      if (key !== "properties") return [key, closed];
      const properties = Object.entries(closed).map(([name, schema]) => [
        name,
        shut(schema as Schema),
      ]);
      return [key, Object.fromEntries(properties)];
    }),
  );
}

function shut(schema: Schema): unknown {
  if (!isObject(schema) || Array.isArray(schema)) return schema;
  const { additionalProperties, properties, allOf = [], anyOf = [], oneOf = [] } = targetOf(schema);
  const composed = [schema, ...allOf, ...anyOf, ...oneOf].map(targetOf);
  const isClosable =
    // Without any member described, an object can have all.
    additionalProperties === undefined &&
    composed.some(({ properties = {} }) => Object.keys(properties).length > 0);
  if (!isClosable) return schema;
  // Every error says what to do, also where the description has a title alone, and of which part of the request it is.
  const isError = properties !== undefined && "code" in properties && "title" in properties;
  const parts = isError
    ? [...(schema.allOf ?? []), { properties: { detail: true, source: true } }]
    : schema.allOf;
  return { unevaluatedProperties: false, ...schema, ...(parts && { allOf: parts }) };
}

interface Schema {
  readonly $ref?: string;
  readonly properties?: object;
  readonly additionalProperties?: unknown;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

function targetOf(schema: Schema): Schema {
  const name = schema.$ref?.split("/").at(-1);
  const target = name === undefined ? schema : openapi.components.schemas[name];
  return target?.$ref === undefined ? (target ?? schema) : targetOf(target);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

const validators = new Map<string, ValidateFunction>();

function validate(pointer: string, what: string, body: unknown): void {
  let validator = validators.get(pointer);
  if (!validator) validators.set(pointer, (validator = ajv.compile({ $ref: `openapi${pointer}` })));
  if (validator(body)) return;
  const problems = validator.errors?.map(
    ({ instancePath, message, params }) =>
      `  ${instancePath || "the body"} ${message} ${JSON.stringify(params)}`,
  );
  const shown = JSON.stringify(body, null, 2);
  throw new Error(`${what} is not as specified:\n${problems?.join("\n")}\n${shown}`);
}

/**
 * Throws unless the specification declares the status for the operation (`GET /api/v1/reloads`), and the body is as it
 * says. `undefined` is no body.
 */
export function conforms(
  operation: string,
  status: number,
  body: unknown,
  mediaType = "application/json",
): void {
  const [method = "", template = ""] = operation.split(" ");
  const responses = openapi.paths[template]?.[method.toLowerCase()]?.responses;
  if (!responses) throw new Error(`The specification has no ${operation}.`);
  const what = `The answer ${status} to ${operation}`;
  const declared = responses[status];
  if (!declared) {
    throw new Error(`${what} is not declared; ${Object.keys(responses).join(", ")} are.`);
  }
  const shared = declared.$ref?.split("/").at(-1);
  const content = (shared === undefined ? declared : openapi.components.responses[shared])?.content;
  if (!content) {
    if (body !== undefined) throw new Error(`${what} has a body, where none is declared.`);
    return;
  }
  const place =
    declared.$ref ?? `#/paths/${escape(template)}/${method.toLowerCase()}/responses/${status}`;
  if (!Object.hasOwn(content, mediaType)) {
    throw new Error(`${what} is ${mediaType}; ${Object.keys(content).join(", ")} is declared.`);
  }
  // Nothing is said about texts and bytes but that they are.
  if (mediaType !== "application/json") return;
  validate(`${place}/content/${escape(mediaType)}/schema`, what, body);
}

/** Throws unless the value is as the schema of this name says. */
export function conformsTo(schema: string, value: unknown): void {
  validate(`#/components/schemas/${schema}`, `The value`, value);
}

/** Whether a schema of the description accepts a value. */
export function accepts(schema: object, value: unknown): boolean {
  const text = JSON.stringify(schema).replaceAll('"#/', '"openapi#/');
  let validator = validators.get(text);
  if (!validator) validators.set(text, (validator = ajv.compile(JSON.parse(text) as object)));
  return validator(value);
}

/** As a part of a JSON Pointer in a URI fragment. */
function escape(part: string): string {
  return encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
}

/** Finds the operation of a request by itself, since the router of the tenant is judged here too. */
export function operationOf(method: string, pathname: string): string {
  const matching = (last: string): string[] =>
    Object.keys(openapi.paths).filter((template) => {
      const pattern = template.replace(/\{[^{}]+\}$/, last).replace(/\{[^{}]+\}/g, "[^/]+");
      return new RegExp(`^${pattern}$`).test(pathname);
    });
  const plain = matching("[^/]+");
  // The last parameter of some paths spans slashes: that of the longest one.
  const depth = (template: string): number => template.split("/").length;
  const templates =
    plain.length > 0
      ? plain
      : matching(".+")
          .sort((a, b) => depth(b) - depth(a))
          .slice(0, 1);
  // The one with fewer parameters is the more literal.
  templates.sort((one, other) => one.split("{").length - other.split("{").length);
  return `${method === "HEAD" ? "GET" : method} ${templates[0]}`;
}

/** A `fetch` that rejects when an answer is not as specified. */
type PlatformFetch = (url: string, init: RequestInit) => Promise<Response>;

export function conforming(fetch: PlatformFetch): PlatformFetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    const method = init.method ?? "GET";
    const body = await response.clone().text();
    const operation = operationOf(method, new URL(url).pathname);
    if (method === "HEAD") {
      if (body !== "") throw new Error(`The answer to HEAD (${operation}) has a body.`);
    } else {
      const [mediaType = ""] = response.headers.get("content-type")?.split(";") ?? [];
      const isJson = body !== "" && mediaType === "application/json";
      const value: unknown = isJson ? JSON.parse(body) : body === "" ? undefined : body;
      conforms(operation, response.status, value, value === undefined ? undefined : mediaType);
    }
    await keep(operation, { url, init }, response);
    return response;
  };
}
