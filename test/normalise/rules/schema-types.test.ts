import { describe, expect, it } from "vitest";
import { schemaTypes } from "../../../scripts/normalise/rules/schema-types.ts";
import { applyRule, healSchema, withSchemas } from "../apply-rule.ts";

describe("schema-types", () => {
  it.each([
    [{ properties: {} }, "object"],
    [{ additionalProperties: {} }, "object"],
    [{ items: {} }, "array"],
    [{ enum: ["a", null] }, ["string", "null"]],
    [{ const: 1 }, "integer"],
    [{ maxLength: 5 }, "string"],
    [{ format: "int64" }, "integer"],
    [{ minimum: 0 }, "number"],
    [{ properties: {}, allOf: [{}] }, "object"],
  ])("gives %j the type %j", (published, type) => {
    expect(healSchema(schemaTypes, published)).toEqual({ ...published, type });
  });

  it.each([
    {},
    { description: "d" },
    { oneOf: [{}], minimum: 0 },
    { $ref: "#/components/schemas/X" },
  ])("leaves %j, which can be anything", (schema) => {
    expect(healSchema(schemaTypes, schema, { X: {} })).toEqual(schema);
  });

  it.each([
    [{ type: "int" }, { type: "integer" }],
    [{ type: "String" }, { type: "string" }],
    [{ type: "file" }, { type: "string", format: "binary" }],
    [{ type: "any" }, {}],
    [{ type: ["string"] }, { type: "string" }],
  ])("makes %j %j", (published, healed) => {
    expect(healSchema(schemaTypes, published)).toEqual(healed);
  });

  it.each(["thing", 5, { a: 1 }])("rejects the type %j, with its pointer", (type) => {
    const { rejected } = applyRule(schemaTypes, withSchemas({ Thing: { items: { type } } }));
    expect(rejected).toContain("#/components/schemas/Thing/items");
  });
});
