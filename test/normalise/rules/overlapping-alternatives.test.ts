import { describe, expect, it } from "vitest";
import { overlappingAlternatives } from "../../../scripts/normalise/rules/overlapping-alternatives.ts";
import { healSchema } from "../apply-rule.ts";

const others = { Text: { type: "string" }, Loop: { $ref: "#/components/schemas/Loop" } };
const kind = (value: string, isRequired = true) => ({
  type: "object",
  properties: { kind: { const: value } },
  ...(isRequired && { required: ["kind"] }),
});

describe("overlapping-alternatives", () => {
  it.each([
    [[{ type: "string" }, { $ref: "#/components/schemas/Text" }]],
    [[{ type: "integer" }, { type: "number" }]],
    [[{ type: "object" }, { type: "object" }]],
    [[kind("a", false), kind("b", false)]],
    [[{ type: ["string", "null"] }, { type: ["object", "null"] }]],
    [[{ enum: ["a", "b"] }, { enum: ["b"] }]],
    [[{ type: "string" }, { $ref: "#/components/schemas/Loop" }]],
  ])("writes %j as anyOf", (oneOf) => {
    expect(healSchema(overlappingAlternatives, { oneOf }, others)).toEqual({ anyOf: oneOf });
  });

  it.each([
    [[{ type: "string" }, { type: "integer" }, { type: "array" }]],
    [[{ enum: ["a"] }, { const: "b" }]],
    [[kind("a"), kind("b")]],
  ])("leaves %j, of which a value can be valid under one alone", (oneOf) => {
    expect(healSchema(overlappingAlternatives, { oneOf })).toEqual({ oneOf });
  });

  it("leaves what a discriminator tells apart", () => {
    const schema = {
      oneOf: [{ type: "object" }, { type: "object" }],
      discriminator: { propertyName: "a" },
    };
    expect(healSchema(overlappingAlternatives, schema)).toEqual(schema);
  });

  it("keeps an anyOf beside it", () => {
    const schema = { oneOf: [{}, {}], anyOf: [{ type: "string" }] };
    expect(healSchema(overlappingAlternatives, schema)).toEqual({
      anyOf: [{ type: "string" }],
      allOf: [{ anyOf: [{}, {}] }],
    });
  });
});
