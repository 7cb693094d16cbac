import { describe, expect, it } from "vitest";
import { constantsToEnum } from "../../../scripts/normalise/rules/constants-to-enum.ts";
import { healSchema } from "../apply-rule.ts";

describe("constants-to-enum", () => {
  it.each([
    [
      {
        type: "string",
        oneOf: [
          { title: "40", "x-qlik-const": 1 },
          { title: "60", "x-qlik-const": 2 },
        ],
      },
      { type: "string", enum: ["40", "60"] },
    ],
    [
      {
        oneOf: [
          { type: "string", title: "A", "x-qlik-const": 0 },
          { type: "string", title: "B", "x-qlik-const": 1 },
        ],
      },
      { type: "string", enum: ["A", "B"] },
    ],
    [
      {
        type: "integer",
        oneOf: [
          { title: "None", "x-qlik-const": 0 },
          { title: "All", "x-qlik-const": 1 },
        ],
      },
      { type: "integer", enum: [0, 1] },
    ],
    [
      { oneOf: [{ const: "a", description: "d" }, { const: "b" }], title: "t" },
      { title: "t", type: "string", enum: ["a", "b"] },
    ],
    [
      { anyOf: [{ enum: ["a"] }, { const: "a" }, { type: "null" }] },
      { type: ["string", "null"], enum: ["a", null] },
    ],
  ])("makes %j %j", (published, healed) => {
    expect(healSchema(constantsToEnum, published)).toEqual(healed);
  });

  it.each([
    { oneOf: [{ const: "a" }, { type: "object" }] },
    { oneOf: [{ enum: ["a", "b"] }, { enum: ["c"] }] },
    { oneOf: [{ title: "A" }, { title: "B" }] },
  ])("leaves %j", (schema) => {
    expect(healSchema(constantsToEnum, schema)).toEqual(schema);
  });
});
