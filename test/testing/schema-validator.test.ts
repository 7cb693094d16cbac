import { beforeAll, describe, expect, it } from "vitest";
import { loadGroup } from "../../src/testing/description/description.ts";
import { findProblem } from "../../src/testing/http/validation/schema-validator.ts";

beforeAll(() => loadGroup("/api/v1/spaces"));

describe("the judge of values", () => {
  const kinds = {
    oneOf: [
      { properties: { kind: { const: "a" }, n: { type: "number" } }, required: ["kind", "n"] },
      { properties: { kind: { const: "b" }, t: { minLength: 1 } }, required: ["kind"] },
    ],
  };

  it.each<[object, unknown, string | undefined]>([
    [{ type: "string" }, "a", undefined],
    [{ type: ["string", "null"] }, 1, "must be a string or null"],
    [{ type: "integer", maximum: 5 }, 6, "must be a whole number of at most 5"],
    [{ type: "number", minimum: 0, maximum: 1 }, 2, "must be a number between 0 and 1"],
    [{ type: "array", minItems: 1 }, [], "must not be empty"],
    [{ type: "array", minItems: 2 }, [1], "must not be fewer than 2"],
    [{ type: "array", maxItems: 2 }, [1, 2, 3], "must not be more than 2"],
    [{ type: "array", items: { enum: ["a"] } }, ["a", "b"], "/1 must be one of a"],
    [{ minLength: 1 }, "", "must not be empty"],
    [{ pattern: "^[^/:]+$" }, "a/b", "must not contain any of / :"],
    [{ pattern: "^[^\\\\]+$" }, "\\", "must not contain any of \\"],
    [{ pattern: "^[^a-z]+$" }, "b", "must match ^[^a-z]+$"],
    [{ pattern: "^[^/:]+$" }, "", "must not be empty"],
    [{ format: "date-time" }, "today", "must be of the format date-time"],
    [{ const: "a" }, "b", "must be a"],
    [{ properties: { a: {} }, additionalProperties: false }, { b: 1 }, "/b is not allowed"],
    [{ allOf: [{ required: ["a"] }, { required: ["b"] }] }, { a: 1 }, "/b is required"],
    [{ required: ["constructor"] }, {}, "/constructor is required"],
    [{ properties: { "a/b": { required: ["c~d"] } } }, { "a/b": {} }, "/a~1b/c~0d is required"],
    [{ uniqueItems: true }, [1, 1], "Duplicate items at indexes 0 and 1."],
    [kinds, { kind: "a" }, "/n is required"],
    [kinds, { kind: "b", t: "" }, "/t must not be empty"],
    [kinds, { kind: "c" }, "/kind must be one of a, b"],
    [{ type: "object", ...kinds }, 1, "must be a JSON object"],
    [{ $ref: "#/components/schemas/SpaceCreate" }, { name: "a" }, "/type is required"],
  ])("says by %j of %j: %s", (schema, value, text) => {
    const problem = findProblem(value, schema);
    expect(problem && `${problem.pointer} ${problem.text}`.trim()).toBe(text);
  });
});
