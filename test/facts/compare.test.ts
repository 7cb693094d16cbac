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

  it("takes names of headers that differ in case for the same", () => {
    const of = (name: string, type: string) =>
      describeOperations({
        paths: {
          "/a": {
            get: {
              parameters: [{ name, in: "header", schema: { type: "string" } }],
              responses: { 200: { headers: { [name]: { schema: { type } } } } },
            },
          },
        },
      });
    expect(compare(of("X-Id", "string"), of("x-id", "string"))).toEqual([]);
    expect(compare(of("X-Id", "string"), of("x-id", "integer")).map(({ point }) => point)).toEqual([
      "response.200.header.X-Id.type",
    ]);
  });

  it("reports a header that one side lacks without its parts", () => {
    const of = (headers: object) =>
      describeOperations({ paths: { "/a": { get: { responses: { 200: { headers } } } } } });
    const header = { "X-Id": { schema: { type: "string" } } };
    expect(compare(of(header), of({})).map(({ point }) => point)).toEqual([
      "response.200.header.X-Id",
    ]);
  });

  it("reports a media type that one side lacks once, and compares each one that both have", () => {
    const of = (content: object) =>
      describeOperations({ paths: { "/a": { get: { responses: { 200: { content } } } } } });
    const json = { "application/json": { schema: { type: "object" } } };
    const csv = (maxLength: number) => ({ "text/csv": { schema: { type: "string", maxLength } } });
    expect(compare(of({ ...json, ...csv(1) }), of(json)).map(({ point }) => point)).toEqual([
      "response.200.media",
    ]);
    expect(compare(of({ ...json, ...csv(1) }), of({ ...json, ...csv(2) }))).toEqual([
      { operation: "GET /a", point: "response.200<text/csv>.maxLength", ours: "1", theirs: "2" },
    ]);
  });
});
