import { describe, expect, it } from "vitest";
import { enumValues } from "../../../scripts/normalise/rules/enum-values.ts";
import { healSchema } from "../apply-rule.ts";

describe("enum-values", () => {
  it.each([
    [{ type: "string", enum: [true, false] }, { type: "boolean" }],
    [
      { type: "string", enum: [1, true] },
      { type: "string", enum: ["1", "true"] },
    ],
    [
      { type: "integer", enum: ["1", "2"] },
      { type: "integer", enum: [1, 2] },
    ],
    [
      { type: "boolean", enum: ["true"] },
      { type: "boolean", enum: [true] },
    ],
    [
      { type: "boolean", enum: [false] },
      { type: "boolean", enum: [false] },
    ],
    [
      { type: "integer", enum: ["one"] },
      { type: ["integer", "string"], enum: ["one"] },
    ],
    [
      { type: "string", enum: ["a", null] },
      { type: ["string", "null"], enum: ["a", null] },
    ],
    [{ enum: ["a", "b", "a"] }, { type: "string", enum: ["a", "b"] }],
    [{ type: "string", enum: [] }, { type: "string" }],
    [
      { type: "string", enum: "a" },
      { type: "string", enum: ["a"] },
    ],
    [
      { type: "array", items: { type: "string" }, enum: ["a", "a"] },
      { type: "array", items: { type: "string", enum: ["a"] } },
    ],
    [
      { type: "array", enum: ["a"] },
      { type: "array", items: { type: "string", enum: ["a"] } },
    ],
    [
      { type: "array", items: {}, enum: [["a"]] },
      { type: "array", items: {}, enum: [["a"]] },
    ],
    [
      { type: "string", const: 1 },
      { type: "string", const: "1" },
    ],
  ])("makes %j %j", (published, healed) => {
    expect(healSchema(enumValues, published)).toEqual(healed);
  });
});
