import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesWildcard } from "../../scripts/facts/facts.ts";

describe("a wildcard", () => {
  it.each([
    ["response.429", "response.429"],
    ["response.4*", "response.429.errors[].code"],
    ["response.*.errors[].code", "response.429.errors[].code"],
    ["*", "tier"],
  ])("%s matches %s", (pattern, point) => {
    expect(matchesWildcard(pattern, point)).toBe(true);
  });

  it.each([
    ["response.429", "response.429.media"],
    ["response.429", "response.4290"],
    ["body.a", "body.a[]"],
    ["body.a.b", "body.a-b"],
    ["body[].name", "bodyn.name"],
  ])("%s does not match %s", (pattern, point) => {
    expect(matchesWildcard(pattern, point)).toBe(false);
  });

  it("matches any text in which characters are replaced by *, and no other without one", () => {
    const text = fc.string({ unit: fc.constantFrom("a", ".", "[", "]", "{", "}", "*", "(", "\\") });
    fc.assert(
      fc.property(text, text, text, (before, middle, after) => {
        expect(matchesWildcard(`${before}*${after}`, before + middle + after)).toBe(true);
        const literal = before.replaceAll("*", "");
        expect(matchesWildcard(literal, after)).toBe(literal === after);
      }),
    );
  });
});
