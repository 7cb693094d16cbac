import { describe, expect, it } from "vitest";
import { requiredNames } from "../../../scripts/normalise/rules/required-names.ts";
import { applyRule, healSchema, schemasOf, withSchemas } from "../apply-rule.ts";

const named = { type: "object", properties: { id: {} } };

describe("required-names", () => {
  it.each([
    [
      "drops a name that no schema has",
      { ...named, required: ["id", "jobId"] },
      { ...named, required: ["id"] },
    ],
    ["drops an empty list", { ...named, required: ["x"] }, named],
    [
      "moves a name to the composition if a sibling has the property",
      { allOf: [{ type: "object", required: ["id", "x"] }, named] },
      { allOf: [{ type: "object" }, named], required: ["id"] },
    ],
    [
      "moves it to the outermost composition",
      { allOf: [{ allOf: [{ required: ["id"] }, {}] }, named] },
      { allOf: [{ allOf: [{}, {}] }, named], required: ["id"] },
    ],
    [
      "keeps the name of a property of a member",
      { allOf: [named, {}], required: ["id"] },
      { allOf: [named, {}], required: ["id"] },
    ],
    [
      "keeps a name that each alternative has",
      { oneOf: [named, named], required: ["id"] },
      { oneOf: [named, named], required: ["id"] },
    ],
    [
      "drops a name that one alternative has",
      { oneOf: [named, {}], required: ["id"] },
      { oneOf: [named, {}] },
    ],
    [
      "keeps what an alternative requires of the whole",
      { ...named, oneOf: [{ required: ["id"] }, {}] },
      { ...named, oneOf: [{ required: ["id"] }, {}] },
    ],
    [
      "declares what a map requires",
      { type: "object", additionalProperties: { type: "string" }, required: ["a"] },
      {
        type: "object",
        additionalProperties: { type: "string" },
        properties: { a: { type: "string" } },
        required: ["a"],
      },
    ],
    [
      "reads `required: true` of a property",
      { properties: { id: { type: "string", required: true }, name: { required: false } } },
      { properties: { id: { type: "string" }, name: {} }, required: ["id"] },
    ],
    ["drops `required: true` of what is not a property", { ...named, required: true }, named],
    ["lists a name once", { ...named, required: ["id", "id"] }, { ...named, required: ["id"] }],
  ])("%s", (_, published, healed) => {
    expect(healSchema(requiredNames, published)).toEqual(healed);
  });

  it("moves the name of a definition to each composition that has the property", () => {
    const reference = { $ref: "#/components/schemas/Base" };
    const { document } = applyRule(
      requiredNames,
      withSchemas({
        Thing: { allOf: [reference, named] },
        Other: { allOf: [reference, { properties: { name: {} } }] },
        Base: { required: ["id"] },
      }),
    );
    expect(schemasOf(document)).toEqual({
      Thing: { allOf: [reference, named], required: ["id"] },
      Other: { allOf: [reference, { properties: { name: {} } }] },
      Base: {},
    });
  });
});
