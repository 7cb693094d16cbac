import { describe, expect, it } from "vitest";
import { compare, describeOperations } from "../../scripts/facts/facts.ts";
import { differencesBetween } from "./documents.ts";

describe("comparing two documents", () => {
  it("finds nothing between a document and itself", () => {
    expect(differencesBetween({ type: "object" }, { type: "object" })).toEqual([]);
  });

  it("returns both values of a point that differs", () => {
    expect(differencesBetween({ type: "string", maxLength: 1 }, { type: "string" })).toEqual([
      { operation: "POST /a", point: "body.maxLength", ours: "1", theirs: undefined },
    ]);
  });

  it("ignores the parts of a property that one side lacks", () => {
    const inner = { properties: { b: { properties: { c: {} } } } };
    const points = differencesBetween(inner, { properties: {} }).map(({ point }) => point);
    expect(points).toEqual(["body.b"]);
  });

  it("ignores the parts of values with different types", () => {
    const array = { type: "array", items: { type: "string" } };
    const points = differencesBetween(array, { type: "object", properties: { b: {} } });
    expect(points.map(({ point }) => point)).toEqual(["body.type"]);
  });

  it("matches an operation whose path parameter has another name, and reports it", () => {
    const of = (name: string) =>
      describeOperations({
        paths: {
          [`/a/{${name}}`]: { get: { parameters: [{ name, in: "path", required: true }] } },
        },
      });
    expect(compare(of("id"), of("guid")).map(({ point }) => point)).toEqual([
      "path.guid",
      "path.id",
    ]);
  });

  it("reports an operation that only one side has as the point path", () => {
    const of = (name: string) => describeOperations({ paths: { [name]: { get: {} } } });
    expect(compare(of("/a"), of("/b"))).toEqual([
      { operation: "GET /a", point: "path", ours: "present", theirs: undefined },
      { operation: "GET /b", point: "path", ours: undefined, theirs: "present" },
    ]);
  });
});
