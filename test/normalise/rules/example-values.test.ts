import { describe, expect, it } from "vitest";
import { exampleValues } from "../../../scripts/normalise/rules/example-values.ts";
import { applyRule, contentOf, healSchema, withBodies } from "../apply-rule.ts";

describe("example-values", () => {
  it("drops invalid examples of schemas", () => {
    const schema = {
      type: "object",
      properties: { id: { type: "integer", examples: ["a"] } },
      examples: [{ id: 1 }, { id: "a" }, { other: 1 }],
    };
    expect(healSchema(exampleValues, schema)).toEqual({
      type: "object",
      properties: { id: { type: "integer" } },
      examples: [{ id: 1 }],
    });
  });

  it("drops invalid examples of bodies: by direction, and with properties that are not declared", () => {
    const schema = { $ref: "#/components/schemas/Thing" };
    const Thing = {
      type: "object",
      required: ["id"],
      properties: { id: { type: "string", readOnly: true }, name: { type: "string" } },
    };
    const examples = {
      full: { value: { id: "1", name: "a" } },
      short: { value: { name: "a" } },
      wrong: { value: { title: "a" } },
    };
    const content = { "application/json": { schema, examples } };
    const { document } = applyRule(
      exampleValues,
      withBodies({ request: content, response: content }, { Thing }),
    );
    expect(
      Object.keys(contentOf(document, "request")["application/json"]!.examples as object),
    ).toEqual(["short"]);
    expect(
      Object.keys(contentOf(document, "response")["application/json"]!.examples as object),
    ).toEqual(["full"]);
  });

  it("drops an invalid example of a parameter", () => {
    const parameters = [
      { name: "limit", in: "query", schema: { type: "integer" }, example: "ten" },
    ];
    const { document, pointers } = applyRule(exampleValues, {
      paths: { "/things": { get: { parameters } } },
    });
    expect(pointers).toEqual(["#/paths/~1things/get/parameters/0"]);
    expect(document.paths!["/things"]!.get!.parameters).toEqual([
      { name: "limit", in: "query", schema: { type: "integer" } },
    ]);
  });

  it("accepts properties of all members of a composition", () => {
    const a = { type: "object", properties: { a: { type: "string" } } };
    const b = { type: "object", properties: { b: { type: "string" } } };
    const schema = {
      allOf: [{ $ref: "#/components/schemas/A" }, b],
      examples: [{ a: "1", b: "2" }],
    };
    expect(healSchema(exampleValues, schema, { A: a })).toEqual(schema);
  });
});
