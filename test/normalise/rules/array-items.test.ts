import { describe, expect, it } from "vitest";
import { arrayItems } from "../../../scripts/normalise/rules/array-items.ts";
import { healSchema } from "../apply-rule.ts";

describe("array-items", () => {
  it.each([
    [{ type: "array" }, { type: "array", items: {} }],
    [{ type: ["array", "null"] }, { type: ["array", "null"], items: {} }],
    [
      { type: "array", items: [{ type: "string" }] },
      { type: "array", prefixItems: [{ type: "string" }] },
    ],
    [
      { type: "array", items: [] },
      { type: "array", items: {} },
    ],
    [{ type: "object" }, { type: "object" }],
  ])("makes %j %j", (published, healed) => {
    expect(healSchema(arrayItems, published)).toEqual(healed);
  });
});
