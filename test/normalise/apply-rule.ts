import { expect } from "vitest";
import { normalise } from "../../scripts/normalise/normalise.ts";
import type { Rule } from "../../scripts/normalise/rule.ts";
import type { OpenApiDocument, SchemaObject } from "../../scripts/openapi/document.ts";

export interface Applied {
  readonly document: OpenApiDocument;
  readonly pointers: readonly string[];
  readonly rejected: readonly string[];
}

/** Applies one rule to a document, and checks that a second application changes nothing. */
export function applyRule(rule: Rule, published: object): Applied {
  const once = normalise(published as OpenApiDocument, { service: "things", rules: [rule] });
  const again = normalise(once.document, { service: "things", rules: [rule] });
  expect(again.document).toEqual(once.document);
  expect(again.changes.size).toBe(0);
  const pointers = once.changes.get(rule.name) ?? [];
  return { ...once, pointers, rejected: once.rejections.map(({ pointer }) => pointer) };
}

/** Applies a rule to the schema of a response, and returns what it became. */
export function healSchema(
  rule: Rule,
  schema: object,
  others: Readonly<Record<string, object>> = {},
): SchemaObject {
  const { document } = applyRule(rule, withSchemas({ Thing: schema, ...others }));
  return schemasOf(document)["Thing"]!;
}

/** A document with one operation, whose response is the first of the schemas. */
export function withSchemas(schemas: Readonly<Record<string, object>>): object {
  const [name = ""] = Object.keys(schemas);
  const content = { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } };
  return {
    openapi: "3.1.0",
    paths: { "/things": { get: { responses: { "200": { content } } } } },
    components: { schemas },
  };
}

/** A document with one operation, which sends one body and receives another. */
export function withBodies(
  { request, response }: { request?: object; response?: object },
  schemas: Readonly<Record<string, object>> = {},
): object {
  const requestBody = request && { content: request };
  const responses = response ? { "200": { content: response } } : {};
  const post = { ...(requestBody && { requestBody }), responses };
  return { openapi: "3.1.0", paths: { "/things": { post } }, components: { schemas } };
}

export function schemasOf({ components }: OpenApiDocument): Record<string, SchemaObject> {
  return (components?.["schemas"] ?? {}) as Record<string, SchemaObject>;
}

/** Returns the content of the body that `withBodies` sends or receives. */
export function contentOf(
  document: OpenApiDocument,
  body: "request" | "response",
): Record<string, { schema?: SchemaObject; example?: unknown; examples?: unknown }> {
  const post = document.paths!["/things"]!.post as unknown as {
    requestBody: { content: object };
    responses: { "200": { content: object } };
  };
  return (body === "request" ? post.requestBody : post.responses["200"]).content as never;
}
