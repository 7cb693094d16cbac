import { describe, expect, it } from "vitest";
import { discriminators } from "../../../scripts/normalise/rules/discriminators.ts";
import { applyRule, schemasOf, withSchemas } from "../apply-rule.ts";

function heal(discriminator: unknown, { cat, dog }: { cat: object; dog: object }) {
  const oneOf = [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }];
  const { document } = applyRule(
    discriminators,
    withSchemas({
      Thing: { oneOf, discriminator },
      Cat: { properties: { kind: cat }, required: ["name"] },
      Dog: { properties: { kind: dog } },
    }),
  );
  const schemas = schemasOf(document);
  return {
    discriminator: schemas["Thing"]!["discriminator"],
    required: schemas["Dog"]!["required"],
  };
}

const byKind = { propertyName: "kind" };

describe("discriminators", () => {
  it.each([
    [
      "the mapping",
      { ...byKind, mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" } },
      { cat: { type: "string" }, dog: { type: "string" } },
    ],
  ])(
    "keeps one that tells the alternatives apart by %s, and requires its property",
    (_, discriminator, tags) => {
      expect(heal(discriminator, tags)).toEqual({ discriminator, required: ["kind"] });
    },
  );

  it("maps the constants of each alternative to it, since a value would be a schema's name otherwise", () => {
    const tags = { cat: { enum: ["cat", "lion"] }, dog: { const: "dog" } };
    const [cat, dog] = ["#/components/schemas/Cat", "#/components/schemas/Dog"];
    expect(heal({ ...byKind }, tags)).toEqual({
      discriminator: { ...byKind, mapping: { cat, lion: cat, dog } },
      required: ["kind"],
    });
  });

  it.each([
    ["the values are unknown", byKind, { cat: { type: "string" }, dog: { const: "dog" } }],
    ["a value belongs to two", byKind, { cat: { enum: ["a"] }, dog: { enum: ["a"] } }],
    [
      "the property does not exist",
      { propertyName: "type" },
      { cat: { const: "a" }, dog: { const: "b" } },
    ],
    ["it is of a wrong type", "kind", { cat: { const: "a" }, dog: { const: "b" } }],
  ])("drops it if %s", (_, discriminator, tags) => {
    expect(heal(discriminator, tags)).toEqual({ discriminator: undefined, required: undefined });
  });

  it("drops mappings to nothing, and completes bare names", () => {
    const mapping = {
      cat: "Cat",
      dog: "#/components/schemas/Dog",
      cow: "#/components/schemas/Cow",
    };
    const tags = { cat: { type: "string" }, dog: { type: "string" } };
    expect(heal({ ...byKind, mapping }, tags).discriminator).toEqual({
      ...byKind,
      mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" },
    });
  });

  it("drops it from alternatives that have no name", () => {
    const oneOf = [
      { properties: { kind: { const: "a" } } },
      { properties: { kind: { const: "b" } } },
    ];
    const { document } = applyRule(
      discriminators,
      withSchemas({ Thing: { oneOf, discriminator: byKind } }),
    );
    expect(schemasOf(document)["Thing"]).toEqual({ oneOf });
  });
});
