import { describe, expect, it } from "vitest";
import { unusedComponents } from "../../../scripts/normalise/rules/unused-components.ts";
import { applyRule, schemasOf, withSchemas } from "../apply-rule.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function namesLeft(schemas: Record<string, object>): string[] {
  return Object.keys(schemasOf(applyRule(unusedComponents, withSchemas(schemas)).document));
}

describe("unused-components", () => {
  it("drops what no operation leads to, also if it refers to itself", () => {
    const schemas = {
      Thing: { items: ref("A") },
      A: {},
      B: { items: ref("C") },
      C: { items: ref("B") },
    };
    expect(namesLeft(schemas)).toEqual(["Thing", "A"]);
  });

  it("keeps what extends a schema with a discriminator, and what a mapping names", () => {
    const mapping = { c: "#/components/schemas/C" };
    const discriminator = { propertyName: "kind", mapping };
    const schemas = {
      Thing: { discriminator },
      A: { allOf: [ref("Thing")] },
      B: { allOf: [ref("A")] },
      C: {},
    };
    expect(namesLeft(schemas)).toEqual(["Thing", "A", "C"]);
  });

  it("drops unused responses and parameters, keeps examples that are shown, and leaves security schemes", () => {
    const examples = { one: { $ref: "#/components/examples/One" } };
    const content = { "application/json": { examples } };
    const { document, pointers } = applyRule(unusedComponents, {
      paths: { "/things": { get: { responses: { "200": { content } } } } },
      components: {
        responses: { R: {} },
        parameters: { "a/b": {} },
        examples: { One: { value: 1 }, Two: { value: 2 } },
        securitySchemes: { bearer: {} },
      },
    });
    expect(document.components).toEqual({
      examples: { One: { value: 1 } },
      securitySchemes: { bearer: {} },
    });
    expect(pointers).toEqual([
      "#/components/responses/R",
      "#/components/parameters/a~1b",
      "#/components/examples/Two",
    ]);
  });

  it("leaves a document without operations", () => {
    const components = { schemas: { A: {} } };
    expect(applyRule(unusedComponents, { components }).document).toEqual({ components });
  });
});
