import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../scripts/normalise/normalise.ts";
import { RULES } from "../../scripts/normalise/rules.ts";
import { operationsOf, type OpenApiDocument } from "../../scripts/openapi/document.ts";

const NAMES = ["Thing", "thing", "a-b", "Other"];
const reference = fc
  .constantFrom(...NAMES, "other", "Missing")
  .map((name) => ({ $ref: `#/components/schemas/${name}` }));
const value = fc.constantFrom<unknown>(null, true, 0, 1.5, "a", "b", "10", [], ["a"], { id: 1 });
const text = fc.constantFrom("date-time", "int32", "binary", "byte", "uid v4", "", "^a\\_b$", "(");
const name = fc.constantFrom("id", "kind", "nullable", "example", "$ref", "__proto__x");
/** What a keyword should not hold, but may in a published document. */
const anything = fc.oneof(value, text);

const schema: fc.Arbitrary<object> = fc.letrec<{ schema: object }>((tie) => {
  const inner = fc.oneof({ weight: 3, arbitrary: tie("schema") }, reference);
  const members = fc.array(fc.oneof({ weight: 8, arbitrary: inner }, fc.constant({})), {
    maxLength: 3,
  });
  const mostly = (usual: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 20, arbitrary: usual }, { weight: 1, arbitrary: anything });
  const type = fc.constantFrom("string", "number", "integer", "boolean", "object", "array", "null");
  const keywords = {
    type: mostly(fc.oneof(type, fc.array(type, { maxLength: 2 }))),
    format: mostly(text),
    pattern: mostly(text),
    title: fc.constant("a"),
    description: fc.constant("b"),
    "x-qlik-const": fc.nat(2),
    const: value,
    enum: mostly(fc.array(value, { maxLength: 3 })),
    default: value,
    example: value,
    examples: mostly(fc.array(value, { maxLength: 2 })),
    nullable: mostly(fc.boolean()),
    readOnly: fc.boolean(),
    minimum: mostly(fc.nat(3)),
    exclusiveMinimum: mostly(fc.boolean()),
    properties: mostly(fc.dictionary(name, inner, { maxKeys: 3 })),
    required: mostly(fc.array(name, { maxLength: 3 })),
    additionalProperties: mostly(fc.oneof(fc.boolean(), inner)),
    items: mostly(inner),
    allOf: mostly(members),
    anyOf: mostly(members),
    oneOf: mostly(members),
    not: mostly(inner),
    $ref: fc.constantFrom("#/components/schemas/Thing", "#/components/schemas/Other"),
    discriminator: mostly(
      fc.record(
        {
          propertyName: name,
          mapping: mostly(
            fc.dictionary(name, fc.constantFrom("Thing", "#/components/schemas/Other", "Missing"), {
              maxKeys: 2,
            }),
          ),
        },
        { requiredKeys: ["propertyName"] },
      ),
    ),
  };
  return {
    schema: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      ...Object.entries({ type: keywords.type, enum: keywords.enum }).map(([key, of]) =>
        of.map((each) => ({ [key]: each })),
      ),
      fc
        .subarray(Object.keys(keywords), { maxLength: 5 })
        .chain((keys) =>
          fc.record(
            Object.fromEntries(keys.map((key) => [key, keywords[key as keyof typeof keywords]])),
          ),
        ),
    ),
  };
}).schema;

const mediaType = fc.constantFrom(
  "application/json",
  "*/*",
  "text/plain",
  "application/octet-stream",
  "multipart/form-data",
  "image/png",
);
const content = fc.dictionary(
  mediaType,
  fc.record({ schema: fc.oneof(schema, reference), example: value }, { requiredKeys: [] }),
  { maxKeys: 2 },
);
const operation = fc.record(
  {
    operationId: fc.constantFrom("a", "a#b", "list things"),
    tags: fc.constantFrom([], ["a"], ["a", "b"]),
    deprecated: fc.boolean(),
    parameters: fc.array(
      fc.record({
        name: fc.constantFrom("id", "limit", "Authorization", "next"),
        in: fc.constantFrom("path", "query", "header"),
        schema: fc.oneof(schema, reference),
      }),
      { maxLength: 2 },
    ),
    requestBody: fc.record({ content }),
    responses: fc.dictionary(
      fc.constantFrom("200", "204", "404", "default", "302"),
      fc.record({ description: fc.constant("d"), content }, { requiredKeys: ["description"] }),
      { maxKeys: 3 },
    ),
  },
  { requiredKeys: ["responses"] },
);
const published = fc.record({
  openapi: fc.constantFrom("3.0.0", "3.1.0"),
  info: fc.constant({ title: "Things", version: "" }),
  paths: fc.dictionary(
    fc.constantFrom("/things", "/things/{id}", "/things/{id}/files/{path}"),
    fc.dictionary(fc.constantFrom("get", "post", "delete"), operation, { maxKeys: 2 }),
    { maxKeys: 2 },
  ),
  components: fc.record({
    schemas: fc.record(Object.fromEntries(NAMES.map((each) => [each, schema]))),
  }),
}) as unknown as fc.Arbitrary<OpenApiDocument>;

const methodsOf = (document: OpenApiDocument): string[] =>
  [...operationsOf(document.paths)].map(({ path, method }) => `${method} ${path}`).sort();

describe("all rules", () => {
  it("have names and summaries that differ", () => {
    expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length);
    expect(new Set(RULES.map((rule) => rule.summary)).size).toBe(RULES.length);
    for (const { name: each, summary } of RULES) {
      expect(each).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(summary).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("keep all operations of any document, leave the one that was passed, and change nothing the second time", () => {
    fc.assert(
      fc.property(published, (document) => {
        const before = JSON.stringify(document);
        const once = normalise(document, { service: "things" });
        expect(JSON.stringify(document)).toBe(before);
        expect(methodsOf(once.document)).toEqual(methodsOf(document));
        if (once.rejections.length > 0) return;
        const again = normalise(once.document, { service: "things" });
        expect(Object.fromEntries(again.changes)).toEqual({});
        expect(again.document).toEqual(once.document);
        expect(again.rejections).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
