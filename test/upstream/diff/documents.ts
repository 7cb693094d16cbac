/** Writes small documents of a made-up service. */
import type { OpenApiDocument } from "../../../scripts/openapi/document.ts";
import { diffEditions, type Difference } from "../../../scripts/upstream/diff/diff-editions.ts";

type Json = Record<string, unknown>;

export interface Parts {
  readonly paths: Json;
  readonly schemas?: Json;
  readonly webhooks?: Json;
}

export function documentOf({ paths, schemas, webhooks }: Parts): OpenApiDocument {
  return {
    openapi: "3.1.0",
    info: { title: "Boats", version: "1" },
    servers: [{ url: "https://boats.example.com" }],
    paths,
    ...(webhooks && { webhooks }),
    ...(schemas && { components: { schemas } }),
  } as OpenApiDocument;
}

/** An operation that responds with 200 and the schema, and takes the schema of a body. */
export function operation({
  id = "anyBoat",
  response = { type: "string" },
  body,
  ...rest
}: { id?: string; response?: Json; body?: Json } & Json): Json {
  return {
    operationId: id,
    ...(body && { requestBody: { required: true, content: json(body) } }),
    responses: { 200: { description: "Done.", content: json(response) } },
    ...rest,
  };
}

export function json(schema: Json): Json {
  return { "application/json": { schema } };
}

export function object(properties: Json, required: readonly string[] = []): Json {
  return { type: "object", properties, ...(required.length > 0 && { required }) };
}

export function query(name: string, rest: Json = {}): Json {
  return { in: "query", name, schema: { type: "string" }, ...rest };
}

export function path(name: string): Json {
  return { in: "path", name, required: true, schema: { type: "string" } };
}

export function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

/** Compares without Redocly, which takes half a second. */
export async function diff(old: Parts, next: Parts): Promise<Difference> {
  return diffEditions(
    [{ service: "boats", document: documentOf(old) }],
    [{ service: "boats", document: documentOf(next) }],
    { details: () => Promise.resolve([]) },
  );
}

/** The sentences of a comparison, each with ⚠ if it is breaking. */
export async function sentences(old: Parts, next: Parts): Promise<string[]> {
  const { changes } = await diff(old, next);
  return changes.map(({ breaking, text }) => (breaking ? `⚠ ${text}` : text));
}
