import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patterns } from "../../../scripts/normalise/rules/patterns.ts";
import { healSchema } from "../apply-rule.ts";

describe("patterns", () => {
  it.each([
    ["^[a-z\\_\\@]+\\-x$", "^[a-z_@]+-x$"],
    ["^[\\w\\-]+$", "^[\\w\\-]+$"],
    ["^a\\.b\\/c$", "^a\\.b\\/c$"],
    ["^(unclosed", undefined],
    ["\\Aa\\z", undefined],
    ["YYYY-MM-DDThh:mm:ss.sssZ", undefined],
    [5, undefined],
  ])("makes %j %j", (pattern, healed) => {
    expect(healSchema(patterns, { pattern })["pattern"]).toBe(healed);
  });

  it("leaves no pattern that Unicode mode forbids", () => {
    const text = fc.string({
      unit: fc.constantFrom("\\", "[", "]", "-", "_", "a", "d", "(", ")", "{", "*", "^", "é"),
    });
    fc.assert(
      fc.property(text, (pattern) => {
        const healed = healSchema(patterns, { pattern })["pattern"];
        if (healed !== undefined) expect(() => new RegExp(healed as string, "u")).not.toThrow();
      }),
    );
  });
});
