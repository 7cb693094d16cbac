import { describe, expect, it } from "vitest";
import { schemaExamples } from "../../../scripts/normalise/rules/schema-examples.ts";
import { healSchema } from "../apply-rule.ts";

describe("schema-examples", () => {
  it.each([
    [{ example: "a" }, { examples: ["a"] }],
    [{ example: null }, { examples: [null] }],
    [{ example: "a", examples: ["a", "b"] }, { examples: ["a", "b"] }],
    [{ examples: { one: { value: 1 }, two: { value: 2 } } }, { examples: [1, 2] }],
    [{ examples: "a" }, { examples: ["a"] }],
    [{ examples: ["a"] }, { examples: ["a"] }],
  ])("makes %j %j", (published, healed) => {
    expect(healSchema(schemaExamples, published)).toEqual(healed);
  });

  it("takes a property of that name for a property", () => {
    const schema = { properties: { example: { type: "string" } } };
    expect(healSchema(schemaExamples, schema)).toEqual(schema);
  });
});
