import { describe, expect, it } from "vitest";
import { exclusiveBounds } from "../../../scripts/normalise/rules/exclusive-bounds.ts";
import { healSchema } from "../apply-rule.ts";

describe("exclusive-bounds", () => {
  it.each([
    [{ minimum: 0, exclusiveMinimum: true }, { exclusiveMinimum: 0 }],
    [{ maximum: 9, exclusiveMaximum: true }, { exclusiveMaximum: 9 }],
    [{ minimum: 0, exclusiveMinimum: false }, { minimum: 0 }],
    [{ exclusiveMinimum: true }, {}],
    [{ exclusiveMinimum: 0 }, { exclusiveMinimum: 0 }],
  ])("makes %j %j", (published, healed) => {
    expect(healSchema(exclusiveBounds, published)).toEqual(healed);
  });
});
