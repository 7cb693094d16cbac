import { describe, expect, it } from "vitest";
import { patchValues } from "../../../scripts/normalise/rules/patch-values.ts";
import { healSchema } from "../apply-rule.ts";

const patch = (value: object) => ({
  type: "object",
  properties: { op: { type: "string" }, path: { type: "string" }, value },
});

describe("patch-values", () => {
  it.each([
    [{ type: "object", description: "The new value." }, { description: "The new value." }],
    [{ type: ["object", "null"] }, {}],
    [{ type: "object", properties: {} }, {}],
  ])("lets the value %j of a patch be any JSON value", (published, healed) => {
    expect(healSchema(patchValues, patch(published))).toEqual(patch(healed));
  });

  it.each([
    { type: "string" },
    { type: "object", properties: { name: { type: "string" } } },
    { type: "object", additionalProperties: { type: "string" } },
  ])("keeps the value %j", (value) => {
    expect(healSchema(patchValues, patch(value))).toEqual(patch(value));
  });

  it("keeps the value of an object that is no patch", () => {
    const schema = { type: "object", properties: { value: { type: "object" } } };
    expect(healSchema(patchValues, schema)).toEqual(schema);
  });
});
