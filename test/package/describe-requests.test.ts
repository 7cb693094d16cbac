import { readFileSync } from "node:fs";
import path from "node:path";
import { validate, type Schema } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../../scripts/openapi/document.ts";
import { describeRequests } from "../../scripts/package/describe-requests.ts";
import { implementedOperations } from "../../src/testing.ts";

/** A document whose parts are all in use, or all for readers. */
const document = {
  openapi: "3.1.0",
  info: { title: "Notes", version: "1" },
  paths: {
    "/notes/{id}": {
      parameters: [{ $ref: "#/components/parameters/Id" }],
      get: { operationId: "getNote", responses: {} },
      put: {
        operationId: "putNote",
        summary: "Replace",
        "x-qlik-tier": { tier: "2", limit: 100 },
        parameters: [
          { name: "title", in: "query", description: "Words.", schema: { type: "string" } },
        ],
        requestBody: {
          description: "Words.",
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Note" },
              example: { title: "Words" },
            },
          },
        },
        responses: { 200: { description: "Words." } },
      },
    },
    "/others": { get: { operationId: "getOthers", responses: {} } },
  },
  components: {
    parameters: {
      Id: { name: "id", in: "path", required: true, schema: { $ref: "#/components/schemas/Id" } },
      Unused: { name: "x", in: "query", schema: { type: "string" } },
    },
    schemas: {
      Id: { type: "string", minLength: 1, examples: ["a"] },
      Note: {
        type: "object",
        title: "Words",
        description: "Words.",
        required: ["title"],
        properties: {
          title: { type: "string", description: "Words.", enum: ["title", "example"] },
          description: { type: "string", default: "summary" },
          example: { const: { description: "Kept" } },
          notes: { type: "array", items: { $ref: "#/components/schemas/Note" } },
        },
      },
      Unused: { type: "string" },
    },
  },
} as unknown as OpenApiDocument;

describe("the description of requests", () => {
  it("has the parameters and bodies of the operations, what they refer to, and no words", () => {
    expect(describeRequests(document, ["PUT /notes/{id}"])).toEqual({
      paths: {
        "/notes/{id}": {
          parameters: [{ $ref: "#/components/parameters/Id" }],
          put: {
            parameters: [{ name: "title", in: "query", schema: { type: "string" } }],
            requestBody: {
              required: true,
              content: { "application/json": { schema: { $ref: "#/components/schemas/Note" } } },
            },
          },
        },
      },
      components: {
        parameters: {
          Id: {
            name: "id",
            in: "path",
            required: true,
            schema: { $ref: "#/components/schemas/Id" },
          },
        },
        schemas: {
          Id: { type: "string", minLength: 1 },
          Note: {
            type: "object",
            required: ["title"],
            properties: {
              title: { type: "string", enum: ["title", "example"] },
              description: { type: "string", default: "summary" },
              example: { const: { description: "Kept" } },
              notes: { type: "array", items: { $ref: "#/components/schemas/Note" } },
            },
          },
        },
      },
    });
  });

  it("rejects an operation that the document does not have", () => {
    expect(() => describeRequests(document, ["GET /nothing"])).toThrow(
      "The description has no GET /nothing.",
    );
  });

  it("of the tenant's operations is complete", () => {
    const openapi = JSON.parse(
      readFileSync(path.resolve(import.meta.dirname, "../../generated/openapi.json"), "utf8"),
    ) as OpenApiDocument;
    const text = JSON.stringify(describeRequests(openapi, implementedOperations));
    const described = JSON.parse(text) as OpenApiDocument;
    const references = new Set(
      Array.from(text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g), ([, kind, name]) => [
        kind!,
        name!,
      ]),
    );
    const components = described.components as Record<string, Record<string, object>>;
    expect([...references].filter(([kind = "", name = ""]) => !components[kind]?.[name])).toEqual(
      [],
    );
    const operations = Object.values(described.paths ?? {}).flatMap((item) =>
      Object.keys(item).filter((method) => method !== "parameters"),
    );
    expect(operations).toHaveLength(implementedOperations.size);
    // The validator reads it, and nothing is accepted because a schema is missing.
    const schema = components["schemas"]?.["ReloadRequest"] as Schema;
    expect(validate({ appId: 1 }, schema, "2020-12").valid).toBe(false);
  });
});
