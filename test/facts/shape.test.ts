import { describe, expect, it } from "vitest";
import { describeOperations } from "../../scripts/facts/facts.ts";
import { describeBody, descriptionOf } from "./documents.ts";

describe("describing a schema", () => {
  it("marks array items with [] and the values of a map with {}", () => {
    const points = describeBody({
      type: "object",
      properties: {
        list: {
          type: "array",
          items: { type: "object", properties: { name: { type: "string" } } },
        },
        map: { type: "object", additionalProperties: { type: "integer" } },
      },
    });
    expect(points["body.list[].name.type"]).toBe("string");
    expect(points["body.map{}.type"]).toBe("integer");
  });

  it("takes a schema with properties and no type for an object", () => {
    expect(describeBody({ properties: {} })["body.type"]).toBe("object");
  });

  it("keeps a property called type apart from the type of its owner", () => {
    const keys = [
      ...descriptionOf({ type: "object", properties: { type: { type: "string" } } }).keys(),
    ];
    expect(keys).toEqual(expect.arrayContaining(["body#type", "body.type", "body.type#type"]));
  });

  it("finds a required property that is declared next to allOf", () => {
    const points = describeBody({
      allOf: [{ properties: { appId: { type: "string" } } }, { required: ["appId"] }],
    });
    expect(points["body.appId.required"]).toBe("true");
  });

  it("reports a required property that is not declared", () => {
    expect(describeBody({ required: ["jobId"] })["body.jobId"]).toBe("required, not declared");
  });

  it("distinguishes properties that all alternatives require from those that some require", () => {
    const name = { properties: { name: { type: "string" } } };
    const points = describeBody({
      oneOf: [
        { ...name, required: ["name"] },
        { properties: { ...name.properties, id: { type: "string" } }, required: ["name", "id"] },
      ],
    });
    expect(points["body.name.required"]).toBe("true");
    expect(points["body.id.required"]).toBe("sometimes");
  });

  it.each([
    ["enum", { type: "string", enum: ["b", "a"] }],
    ["x-extensible-enum", { type: "string", "x-extensible-enum": ["a", "b"] }],
    [
      "oneOf with titles",
      {
        oneOf: [
          { title: "a", "x-qlik-const": 0 },
          { title: "b", "x-qlik-const": 1 },
        ],
      },
    ],
    ["oneOf with single values", { oneOf: [{ type: "string", enum: ["a"] }, { const: "b" }] }],
    ["a nullable enum", { type: ["string", "null"], enum: ["a", "b", null] }],
  ])("reads %s as an enum", (_, schema) => {
    expect(describeBody(schema)).toMatchObject({ "body.type": "string", "body.enum": "a, b" });
  });

  it.each([
    ["a type list", { type: ["string", "null"] }],
    ["oneOf", { oneOf: [{ type: "string" }, { type: "null" }] }],
    ["nullable", { type: "string", nullable: true }],
  ])("ignores that a value may be null, written with %s", (_, schema) => {
    expect(describeBody(schema)).toEqual(describeBody({ type: "string" }));
  });

  it.each([
    ["a type list", { type: ["string", "null"] }, true],
    ["oneOf", { oneOf: [{ type: "string" }, { type: "null" }] }, true],
    [
      "anyOf with a reference",
      { anyOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }] },
      true,
    ],
    ["nullable", { type: "string", nullable: true }, true],
    ["nothing", { type: "string" }, false],
    ["one of two parts", { allOf: [{ type: ["string", "null"] }, { type: "string" }] }, false],
    ["both parts", { allOf: [{ type: ["string", "null"] }, { type: ["string", "null"] }] }, true],
    [
      "one of two alternatives",
      { anyOf: [{ type: ["string", "null"] }, { type: "string" }] },
      true,
    ],
  ])("says whether a value may be null if asked to, written with %s", (_, schema, expected) => {
    const requestBody = { content: { "application/json": { schema } } };
    const document = {
      paths: { "/a": { post: { requestBody } } },
      components: { schemas: { A: { type: "string" } } },
    };
    const described = describeOperations(document, "", { nullability: true }).get("POST /a");
    expect(described?.get("body#nullable")).toBe(expected ? "true" : undefined);
  });

  it("includes the discriminator with its values", () => {
    const mapping = { b: "#/components/schemas/B", a: "#/components/schemas/A" };
    expect(describeBody({ discriminator: { propertyName: "kind", mapping } })).toMatchObject({
      "body.discriminator": "kind (a, b)",
    });
  });

  it("includes that a property is deprecated, in either spelling", () => {
    const points = describeBody({
      properties: { a: { deprecated: true }, b: { "x-qlik-deprecated": true }, c: {} },
    });
    expect(points).toMatchObject({ "body.a.deprecated": "true", "body.b.deprecated": "true" });
    expect(points).not.toHaveProperty(["body.c.deprecated"]);
  });

  it("takes a property whose schema is true for any value", () => {
    expect(describeBody({ properties: { a: true } })).toMatchObject({ "body.a.type": "any" });
  });

  it("follows references and stops where a schema contains itself", () => {
    const node = { type: "object", properties: { child: { $ref: "#/components/schemas/Node" } } };
    const points = describeBody({ $ref: "#/components/schemas/Node" }, { Node: node });
    expect(points["body.child.type"]).toBe("object");
    expect(points).not.toHaveProperty(["body.child.child"]);
  });

  it("unfolds one schema in two places", () => {
    const link = { $ref: "#/components/schemas/Link" };
    const points = describeBody(
      { allOf: [link, { properties: { next: link } }] },
      { Link: { properties: { href: { type: "string" } } } },
    );
    expect(points).toMatchObject({ "body.href.type": "string", "body.next.href.type": "string" });
  });

  it("rejects a reference without a target", () => {
    expect(() => describeBody({ $ref: "#/components/schemas/Gone" })).toThrow(
      "must point to a definition",
    );
  });
});
