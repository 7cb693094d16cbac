import { describe, expect, it } from "vitest";
import { compositions } from "../../../scripts/normalise/rules/compositions.ts";
import { healSchema } from "../apply-rule.ts";

const ref = { $ref: "#/components/schemas/X" };
const X = { X: { type: "object", properties: {} } };
const text = { type: "string" };

describe("compositions", () => {
  it.each([
    [{ allOf: [ref] }, ref],
    [
      { allOf: [ref], description: "d" },
      { ...ref, description: "d" },
    ],
    [
      { type: "object", allOf: [ref], description: "d" },
      { ...ref, description: "d" },
    ],
    [{ oneOf: [ref] }, ref],
    [{ oneOf: [{ anyOf: [{ allOf: [ref] }] }] }, ref],
    [
      { anyOf: [{ minimum: 1 }], type: "integer" },
      { type: "integer", minimum: 1 },
    ],
    [
      { oneOf: [{ ...text, description: "inner" }], description: "outer" },
      { ...text, description: "outer" },
    ],
    [{ allOf: [ref, {}, { description: "d" }] }, { ...ref, description: "d" }],
    [{ allOf: [ref, { type: "object" }] }, ref],
    [{ oneOf: [ref, {}, text] }, { oneOf: [ref, text] }],
    [{ oneOf: [text, ref, text] }, { oneOf: [text, ref] }],
    [{ allOf: [] }, {}],
    [
      { oneOf: [ref], properties: { a: {} } },
      { allOf: [ref], properties: { a: {} } },
    ],
    [{ oneOf: [ref], discriminator: { propertyName: "a" } }, ref],
    [{ allOf: ref }, ref],
  ])("makes %j %j", (published, healed) => {
    expect(healSchema(compositions, published, X)).toEqual(healed);
  });

  it.each([
    { allOf: [ref], properties: { a: {} } },
    { allOf: [ref], type: "array" },
    { allOf: [ref, { properties: { a: {} } }] },
    { allOf: [ref], discriminator: { propertyName: "a" } },
  ])("leaves %j", (schema) => {
    expect(healSchema(compositions, schema, X)).toEqual(schema);
  });
});
