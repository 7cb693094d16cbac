import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  FilterError,
  parseFilter,
  STRING_OPERATORS,
  type Attributes,
} from "../../src/testing/http/scim.ts";

interface Thing {
  readonly status: string;
  readonly partial: boolean;
}

const attributes: Attributes<Thing> = {
  status: { type: "string", valueOf: ({ status }) => status },
  partial: { type: "boolean", valueOf: ({ partial }) => partial },
};

const THINGS: readonly Thing[] = ["A", "B", "C"].flatMap((status) => [
  { status, partial: true },
  { status, partial: false },
]);

const matches = (filter: string): string[] =>
  THINGS.filter(parseFilter(filter, attributes)).map(
    ({ status, partial }) => status + (partial ? "p" : ""),
  );

describe("a SCIM filter", () => {
  it.each([
    ['status eq "A"', ["Ap", "A"]],
    ["partial eq false", ["A", "B", "C"]],
    ['status eq "A" and partial eq true', ["Ap"]],
    ['status eq "A" or status eq "B" and partial eq true', ["Ap", "A", "Bp"]],
    ['(status eq "A" or status eq "B") and partial eq true', ["Ap", "Bp"]],
    ['((status eq "A"))', ["Ap", "A"]],
    ['  STATUS  EQ "A"OR(partial EQ true)', ["Ap", "A", "Bp", "Cp"]],
    ['status eq "a"', []],
    ['status eq "\\u0041"', ["Ap", "A"]],
    ['status eq "\\""', []],
  ])("%s", (filter, expected) => {
    expect(matches(filter)).toEqual(expected);
  });

  it("supports ne where it is allowed", () => {
    const excludes = parseFilter(
      'status ne "A" and partial eq false',
      attributes,
      STRING_OPERATORS,
    );
    expect(THINGS.filter(excludes).map(({ status }) => status)).toEqual(["B", "C"]);
    const rejected = (): unknown => parseFilter('status pr "A"', attributes, STRING_OPERATORS);
    expect(rejected).toThrow("expected one of eq, ne, co, sw, ew, gt, ge, lt, le, got pr");
    expect(() => parseFilter('status ne "A"', attributes)).toThrow("eq, the only operator");
  });

  it.each([
    ["", "expected one of status, partial, got the end"],
    ["   ", "got the end"],
    ['status eq "A" and', "got the end"],
    ['status eq "A" status eq "B"', "expected and, or, or the end, got status at character 15"],
    ['(status eq "A"', "expected and, or, or a closing parenthesis, got the end"],
    ['status eq "A")', "expected and, or, or the end, got ) at character 14"],
    ["()", "expected one of status, partial, got ) at character 2"],
    ['status eq "A', 'expected a string in double quotes, got " at character 11'],
    ["status eq A", "expected a string in double quotes, got A at character 11"],
    ["status eq true", "expected a string in double quotes, got true"],
    ['partial eq "true"', "expected true or false"],
    ["partial eq TRUE", "expected true or false"],
    ["partial eq null", "expected true or false"],
    ["partial eq 1", "expected true or false"],
    ["partial eq", "expected true or false, got the end"],
    ['status eq "\\q"', "expected a string in double quotes"],
    ["status pr", "expected eq, the only operator that is supported here, got pr at character 8"],
    ['not (status eq "A")', "expected one of status, partial, got not at character 1"],
    ['toString eq "A"', "expected one of status, partial, got toString"],
    [`${"(".repeat(60)}partial eq true${")".repeat(60)}`, "at most 50 nested parentheses"],
  ])("rejects %s", (filter, message) => {
    expect(() => matches(filter)).toThrow(FilterError);
    expect(() => matches(filter)).toThrow(message);
  });

  it("is either parsed or rejected, for any text", () => {
    const word = fc.constantFrom(
      "status",
      "partial",
      "eq",
      "and",
      "or",
      "(",
      ")",
      '"A"',
      "true",
      '"',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join(" ")),
        ),
        (filter) => {
          try {
            expect(matches(filter).length).toBeLessThanOrEqual(THINGS.length);
          } catch (error) {
            expect(error).toBeInstanceOf(FilterError);
          }
        },
      ),
    );
  });
});
