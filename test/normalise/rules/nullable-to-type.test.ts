import { describe, expect, it } from "vitest";
import { nullableToType } from "../../../scripts/normalise/rules/nullable-to-type.ts";
import { healSchema } from "../apply-rule.ts";

const X = { X: { type: "string" } };
const ref = { $ref: "#/components/schemas/X" };

describe("nullable-to-type", () => {
  it.each([
    [{ type: "string", nullable: true }, { type: ["string", "null"] }],
    [{ type: "string", "x-nullable": true }, { type: ["string", "null"] }],
    [{ type: "string", nullable: false }, { type: "string" }],
    [{ type: ["string", "null"], nullable: true }, { type: ["string", "null"] }],
    [{ nullable: true }, {}],
    [
      { properties: {}, nullable: true },
      { properties: {}, type: ["object", "null"] },
    ],
    [
      { type: "string", enum: ["a"], nullable: true },
      { type: ["string", "null"], enum: ["a", null] },
    ],
    [
      { ...ref, nullable: true, description: "d" },
      { description: "d", anyOf: [ref, { type: "null" }] },
    ],
    [{ allOf: [ref], nullable: true }, { anyOf: [ref, { type: "null" }] }],
    [{ type: "object", allOf: [ref], nullable: true }, { anyOf: [ref, { type: "null" }] }],
    [
      { allOf: [ref, { type: "object" }], nullable: true },
      { anyOf: [{ allOf: [ref, { type: "object" }] }, { type: "null" }] },
    ],
    [
      { oneOf: [ref, { type: "object" }], nullable: true },
      { anyOf: [{ oneOf: [ref, { type: "object" }] }, { type: "null" }] },
    ],
    [
      { anyOf: [ref, { type: "object" }], nullable: true },
      { anyOf: [ref, { type: "object" }, { type: "null" }] },
    ],
    [{ anyOf: [ref, { type: "null" }], nullable: true }, { anyOf: [ref, { type: "null" }] }],
  ])("makes %j %j", (published, healed) => {
    expect(healSchema(nullableToType, published, X)).toEqual(healed);
  });

  it("takes a property of that name for a property", () => {
    const schema = { type: "object", properties: { nullable: { type: "boolean" } } };
    expect(healSchema(nullableToType, schema)).toEqual(schema);
  });
});
