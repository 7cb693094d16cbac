import { describe, expect, it } from "vitest";
import { defaultValues } from "../../../scripts/normalise/rules/default-values.ts";
import { healSchema } from "../apply-rule.ts";

const X = { X: { type: "string", enum: ["a"] } };

describe("default-values", () => {
  it.each([
    [{ type: "integer", default: "as many as there are" }, { type: "integer" }],
    [
      { type: "integer", default: "10" },
      { type: "integer", default: 10 },
    ],
    [
      { type: "boolean", default: "false" },
      { type: "boolean", default: false },
    ],
    [
      { type: "string", enum: ["a"], default: "b" },
      { type: "string", enum: ["a"] },
    ],
    [{ $ref: "#/components/schemas/X", default: "b" }, { $ref: "#/components/schemas/X" }],
    [{ type: "string", default: null }, { type: "string" }],
    [
      { type: "array", items: { type: "integer" }, default: ["a"] },
      { type: "array", items: { type: "integer" } },
    ],
    [
      { anyOf: [{ type: "string" }, { type: "null" }], default: 5 },
      { anyOf: [{ type: "string" }, { type: "null" }] },
    ],
  ])("makes %j %j", (published, healed) => {
    expect(healSchema(defaultValues, published, X)).toEqual(healed);
  });

  it.each([
    { type: "boolean", default: false },
    { $ref: "#/components/schemas/X", default: "a" },
    { anyOf: [{ type: "string" }, { type: "null" }], default: null },
    { default: { any: "thing" } },
  ])("leaves %j", (schema) => {
    expect(healSchema(defaultValues, schema, X)).toEqual(schema);
  });
});
