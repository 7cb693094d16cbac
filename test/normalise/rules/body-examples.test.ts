import { describe, expect, it } from "vitest";
import { bodyExamples } from "../../../scripts/normalise/rules/body-examples.ts";
import { applyRule, contentOf, withBodies } from "../apply-rule.ts";

function exampleOf(
  body: "request" | "response",
  schema: object,
  schemas: Record<string, object> = {},
): unknown {
  const bodies = withBodies({ [body]: { "application/json": { schema } } }, schemas);
  return contentOf(applyRule(bodyExamples, bodies).document, body)["application/json"]!.example;
}

describe("body-examples", () => {
  it("makes an example from names and types, and repeats none of the document's", () => {
    const schema = {
      type: "object",
      properties: {
        name: { type: "string", examples: ["Sales"] },
        size: { type: "integer" },
        at: { type: "string", format: "date" },
      },
    };
    expect(exampleOf("response", schema)).toEqual({ name: "string", size: 0, at: "2019-08-24" });
  });

  it("leaves out what must not be sent, or is not received", () => {
    const schema = {
      type: "object",
      properties: {
        id: { type: "string", readOnly: true },
        secret: { type: "string", writeOnly: true },
      },
    };
    expect(exampleOf("request", schema)).toEqual({ secret: "string" });
    expect(exampleOf("response", schema)).toEqual({ id: "string" });
  });

  it("keeps to the required properties if the others can't be combined", () => {
    const a = {
      type: "object",
      properties: { a: { type: "string" } },
      additionalProperties: false,
    };
    const schema = {
      type: "object",
      properties: { b: { type: "string" } },
      allOf: [{ $ref: "#/components/schemas/A" }],
    };
    expect(exampleOf("response", schema, { A: a })).toEqual({});
  });

  it.each([
    "^[a-z0-9](-?[a-z0-9])*$",
    "^[0-9a-f]{24}$",
    "^\\d+\\.\\d+\\.\\d+$",
    "^(\\.|\\d{4}-\\d\\d-\\d\\d)/\\d{4}-\\d\\d-\\d\\d$",
  ])("finds a text for the pattern %s", (pattern) => {
    expect(exampleOf("response", { type: "string", pattern })).toMatch(new RegExp(pattern));
  });

  it("ends recursive schemas", () => {
    const node = {
      type: "object",
      properties: { children: { type: "array", items: { $ref: "#/components/schemas/Node" } } },
    };
    expect(exampleOf("response", { $ref: "#/components/schemas/Node" }, { Node: node })).toEqual({
      children: [{}],
    });
  });

  it("makes the same example each time", () => {
    const schema = {
      type: "object",
      properties: {
        id: { type: "string", format: "uuid" },
        at: { type: "string", format: "date-time" },
      },
    };
    expect(exampleOf("response", schema)).toEqual(exampleOf("response", schema));
  });

  it("leaves a body that has an example", () => {
    const response = { "application/json": { schema: { type: "string" }, example: "a" } };
    expect(applyRule(bodyExamples, withBodies({ response })).pointers).toEqual([]);
  });

  it.each([
    [{}, {}],
    [{ type: "string", format: "byte" }, "U2FtcGxl"],
  ])("shows %j as %j", (schema, example) => {
    expect(exampleOf("response", schema)).toEqual(example);
  });
});
