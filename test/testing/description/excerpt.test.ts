import { describe, expect, it } from "vitest";
import openapi from "../../../generated/openapi.json" with { type: "json" };
import { excerpt, excerptNames, type Document } from "../../../src/testing/description/excerpt.ts";
import { unpack } from "../../../src/testing/description/unpack.ts";
import { pack } from "../../../scripts/package/packed-excerpts.ts";

const generated = openapi as unknown as Document;
const note = { $ref: "#/components/schemas/Note" };

/** A document whose parts are all in use, or all for readers. */
const document = {
  paths: {
    "/notes/{id}": {
      parameters: [{ $ref: "#/components/parameters/Id" }],
      get: { operationId: "getNote", responses: { 204: { description: "Words." } } },
      put: {
        operationId: "putNote",
        summary: "Replace",
        "x-qlik-tier": { tier: "2", limit: 100 },
        "x-qlik-paging": { style: "cursor", items: "data" },
        "x-qlik-replaced-by": "PUT /others/{id}",
        parameters: [
          { name: "title", in: "query", description: "Words.", schema: { type: "string" } },
        ],
        requestBody: {
          description: "Words.",
          required: true,
          content: { "application/json": { schema: note, example: { title: "Words" } } },
        },
        responses: {
          200: {
            description: "Words.",
            headers: { etag: { $ref: "#/components/headers/Tag" } },
            content: { "application/json": { schema: note, example: { title: "Real" } } },
          },
          404: { $ref: "#/components/responses/NotFound" },
        },
      },
    },
    "/others": { get: { operationId: "getOthers", responses: {} } },
    "/api/v1/notes/{id}/pages": { get: { operationId: "getPages", responses: {} } },
  },
  webhooks: {
    "note.created": {
      post: {
        requestBody: {
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/NoteCreated" } },
          },
        },
        responses: {},
      },
    },
    "note.deleted": {
      post: { requestBody: { content: { "application/json": { schema: {} } } }, responses: {} },
    },
  },
  components: {
    headers: { Tag: { description: "Words.", schema: { type: "string" } } },
    parameters: {
      Id: { name: "id", in: "path", required: true, schema: { $ref: "#/components/schemas/Id" } },
    },
    responses: {
      NotFound: {
        description: "Words.",
        headers: { etag: { $ref: "#/components/headers/Tag" } },
        content: { "application/json": { schema: { type: "object" }, example: {} } },
      },
    },
    schemas: {
      Id: { type: "string", minLength: 1, example: "a" },
      Note: {
        type: "object",
        title: "Words",
        description: "Words.",
        required: ["title"],
        properties: {
          title: { type: "string", description: "Words.", enum: ["title", "example"] },
          description: { type: "string", default: "summary", readOnly: true },
          example: { const: { description: "Kept" } },
          kind: { type: "string", "x-extensible-enum": ["a"], "x-other": "Words" },
          notes: { type: "array", items: { ...note, description: "Words." } },
        },
        additionalProperties: false,
      },
      NoteCreated: {
        allOf: [
          { properties: { data: { type: "object" } } },
          { properties: { type: { const: "note.created" }, data: note } },
        ],
      },
      Unused: { type: "string" },
    },
  },
} as unknown as Document;

const NOTE = {
  type: "object",
  required: ["title"],
  properties: {
    title: { type: "string", enum: ["title", "example"] },
    description: { type: "string", default: "summary", readOnly: true },
    example: { const: { description: "Kept" } },
    kind: { type: "string", "x-extensible-enum": ["a"] },
    notes: { type: "array", items: note },
  },
  additionalProperties: false,
};

describe("an excerpt of the description", () => {
  it("has the operations of a group and the schemas that they refer to, without words", () => {
    const id = {
      ...{ name: "id", in: "path", required: true },
      schema: { $ref: "#/components/schemas/Id" },
    };
    expect(excerpt(document, "/notes")).toEqual({
      operations: {
        "GET /notes/{id}": { parameters: [id], responses: { 204: {} } },
        "PUT /notes/{id}": {
          parameters: [id, { name: "title", in: "query", schema: { type: "string" } }],
          requestBody: { required: true, content: { "application/json": { schema: note } } },
          responses: {
            200: {
              headers: { etag: { schema: { type: "string" } } },
              content: { "application/json": { schema: note, example: { title: "Real" } } },
            },
            404: { content: { "application/json": { schema: { type: "object" } } } },
          },
          paging: { style: "cursor", items: "data" },
          replacedBy: "PUT /others/{id}",
        },
      },
      events: {},
      schemas: {
        "#/components/schemas/Id": { type: "string", minLength: 1, example: "a" },
        "#/components/schemas/Note": NOTE,
      },
    });
  });

  it("has the schemas of the data of events, the most specific ones", () => {
    expect(excerpt(document, "events")).toEqual({
      operations: {},
      events: { "note.created": note },
      schemas: { "#/components/schemas/Note": NOTE },
    });
  });

  it("exists for the groups of the paths and for the events, and for nothing else", () => {
    expect(excerptNames(document)).toEqual(["/notes", "/others", "/api/v1/notes", "events"]);
    expect(excerpt(document, "/api/v1/other")).toBeUndefined();
  });

  it("rejects a reference to nothing", () => {
    const broken = { ...document, components: {} };
    expect(() => excerpt(broken, "/notes")).toThrow(
      "The description has no #/components/parameters/Id.",
    );
  });

  it.each(excerptNames(generated))(
    "of %s is complete, and the same after it is packed",
    async (name) => {
      const made = excerpt(generated, name)!;
      const text = JSON.stringify(made);
      const references = Array.from(text.matchAll(/"\$ref":"([^"]+)"/g), ([, to]) => to!);
      expect(references.filter((to) => !Object.hasOwn(made.schemas, to))).toEqual([]);
      expect(text).not.toMatch(/"(?:operationId|summary)":"/);
      expect(await unpack(pack(made))).toEqual(made);
    },
  );
});
