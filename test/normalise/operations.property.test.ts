import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../scripts/normalise/normalise.ts";
import { operationsOf, type OpenApiDocument } from "../../scripts/openapi/document.ts";

const name = fc.constantFrom(
  "id",
  "path",
  "next",
  "page",
  "limit",
  "Authorization",
  "accept",
  "x y",
);
const schema = fc.constantFrom<object>(
  {},
  { type: "object" },
  { type: "string", nullable: true },
  { type: "array", items: { type: "object" } },
  { properties: { data: { type: "array", items: {} }, links: { properties: { next: {} } } } },
  { $ref: "#/components/schemas/Tree" },
  { $ref: "#/components/schemas/Lost" },
);
const parameter = fc.oneof(
  fc.record(
    { name, in: fc.constantFrom("path", "query", "header"), required: fc.boolean(), schema },
    { requiredKeys: ["name", "in"] },
  ),
  fc.constantFrom({ $ref: "#/components/parameters/Id" }, { $ref: "#/components/parameters/Lost" }),
);
const parameters = fc.array(parameter, { maxLength: 4 });
const response = fc.oneof(
  fc.record(
    {
      description: fc.constantFrom("", "A."),
      headers: fc.dictionary(name, fc.constant({}), { maxKeys: 2 }),
      content: fc.dictionary(
        fc.constantFrom("application/json", "*/*", "text/csv"),
        fc.oneof(fc.record({ schema }), fc.constant({})),
        { maxKeys: 2 },
      ),
    },
    { requiredKeys: [] },
  ),
  fc.constantFrom(
    { $ref: "#/components/responses/Failed" },
    { $ref: "#/components/responses/Lost" },
  ),
);
const status = fc.constantFrom("200", "201", "204", "302", "404", "500", "default", "4XX", "2XX");
const operation = fc.record(
  {
    operationId: fc.constantFrom("a", "b#c"),
    tags: fc.array(fc.constantFrom("one", "two"), { maxLength: 2 }),
    parameters,
    responses: fc.dictionary(status, response, { maxKeys: 4 }),
    security: fc.constantFrom([], [{ lost: [] }]),
    "x-qlik-deprecated": fc.boolean(),
    "x-qlik-deprecated-sunset": fc.constantFrom("2026-09", "soon"),
    "x-qlik-replaced-by": fc.constantFrom([{ uniqueIdentifier: "GET:/v1/a" }], 5),
  },
  { requiredKeys: [] },
);
const item = fc.record(
  { parameters, get: operation, post: operation, delete: operation },
  { requiredKeys: [] },
);
const path = fc.constantFrom(
  "/v1/a",
  "/api/v1/a",
  "/a/{id}",
  "/a/me",
  "/a/{id}/{path}",
  "/a-b",
  "/a/b",
);
const document = fc.record(
  {
    openapi: fc.constantFrom("3.0.0", "3.1.0"),
    info: fc.constantFrom({ title: "A", version: "" }, {}),
    servers: fc.constantFrom([], [{ url: "/base" }], [{ url: "https://a.example.com/" }]),
    paths: fc.dictionary(path, item, { maxKeys: 4 }),
    components: fc.constant({
      schemas: { Tree: { properties: { data: { items: { $ref: "#/components/schemas/Tree" } } } } },
      parameters: { Id: { name: "id", in: "path", schema: { type: "string" } } },
      responses: { Failed: { description: "Failed." } },
    }),
  },
  { requiredKeys: ["openapi", "paths"] },
) as fc.Arbitrary<unknown> as fc.Arbitrary<OpenApiDocument>;

describe("normalising any document", () => {
  it("keeps all operations, gives them unique ids, and changes nothing the second time", () => {
    fc.assert(
      fc.property(document, (published) => {
        const { document: normalised, rejections } = normalise(published, { service: "a" });
        const before = [...operationsOf(published.paths)];
        const after = [...operationsOf(normalised.paths)];
        const ids = new Set(after.map((each) => each.operation.operationId));
        // Two paths that are the same once joined are rejected.
        const isCollision = rejections.some(({ rule }) => rule === "paths-with-server");
        if (!isCollision) expect(after).toHaveLength(before.length);
        expect(ids.size).toBe(after.length);
        if (rejections.length > 0) return;
        const again = normalise(normalised, { service: "a" });
        expect([...again.changes]).toEqual([]);
        expect(again.document).toEqual(normalised);
      }),
      { numRuns: 300 },
    );
  });
});
