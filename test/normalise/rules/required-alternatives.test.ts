import { describe, expect, it } from "vitest";
import { requiredAlternatives } from "../../../scripts/normalise/rules/required-alternatives.ts";
import { healSchema } from "../apply-rule.ts";

describe("required-alternatives", () => {
  it.each([
    [
      { oneOf: [{ required: ["name", "end"] }, { required: ["name", "next"] }] },
      { required: ["name"] },
    ],
    [
      { required: ["id"], anyOf: [{ required: ["a"] }, { type: "object", required: ["b"] }] },
      { required: ["id"] },
    ],
    [{ oneOf: [{ required: ["a"], not: { required: ["b"] } }, { required: ["b"] }] }, {}],
  ])("makes %j %j", (published, healed) => {
    expect(healSchema(requiredAlternatives, published)).toEqual(healed);
  });

  it.each([
    { oneOf: [{ required: ["a"] }, { properties: {} }] },
    { oneOf: [{}, {}] },
    { allOf: [{ required: ["a"] }] },
  ])("leaves %j", (schema) => {
    expect(healSchema(requiredAlternatives, schema)).toEqual(schema);
  });
});
