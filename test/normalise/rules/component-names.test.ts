import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { componentNames, toTypeName } from "../../../scripts/normalise/rules/component-names.ts";
import { applyRule, schemasOf, withSchemas } from "../apply-rule.ts";

describe("component-names", () => {
  it.each([
    ["errorResponse-400", "ErrorResponse400"],
    ["oauth-token", "OauthToken"],
    ["app.settings_v2", "AppSettingsV2"],
    ["404", "Schema404"],
    ["é", "E"],
    ["名", "Schema"],
  ])("names %s %s", (name, expected) => {
    expect(toTypeName(name)).toBe(expected);
  });

  it("renames references, references into a definition, and mappings of discriminators", () => {
    const schemas = {
      Thing: {
        properties: {
          a: { $ref: "#/components/schemas/a-b" },
          b: { $ref: "#/components/schemas/a-b/items" },
        },
        discriminator: {
          propertyName: "type",
          mapping: { one: "#/components/schemas/a-b", two: "a-b" },
        },
      },
      "a-b": { type: "array", items: {} },
    };
    const { document, pointers } = applyRule(componentNames, withSchemas(schemas));
    expect(pointers).toEqual(["#/components/schemas/a-b"]);
    expect(schemasOf(document)).toEqual({
      Thing: {
        properties: {
          a: { $ref: "#/components/schemas/AB" },
          b: { $ref: "#/components/schemas/AB/items" },
        },
        discriminator: {
          propertyName: "type",
          mapping: { one: "#/components/schemas/AB", two: "AB" },
        },
      },
      AB: { type: "array", items: {} },
    });
  });

  it("keeps good names, and numbers those that differ in case alone", () => {
    const { document } = applyRule(
      componentNames,
      withSchemas({
        dataset: { type: "object" },
        Dataset: { type: "string" },
        DataSet: { type: "array" },
      }),
    );
    expect(schemasOf(document)).toEqual({
      Dataset3: { type: "object" },
      Dataset2: { type: "string" },
      DataSet: { type: "array" },
    });
  });

  it("unites equal definitions whose names differ in case alone", () => {
    const schemas = {
      Thing: { items: { $ref: "#/components/schemas/thing" } },
      thing: { type: "string" },
      THING: { type: "string" },
    };
    const { document } = applyRule(componentNames, withSchemas(schemas));
    expect(schemasOf(document)).toEqual({
      Thing2: { items: { $ref: "#/components/schemas/THING" } },
      THING: { type: "string" },
    });
  });

  it("gives each name once, whichever the names are, in any order", () => {
    const names = fc.uniqueArray(
      fc.string({
        minLength: 1,
        maxLength: 5,
        unit: fc.constantFrom("a", "A", "-", "_", "1", "é", "/"),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(names, (list) => {
        const nameAll = (order: readonly string[]) => {
          const entries = order.map((name) => [name, { const: name }]);
          const { document } = applyRule(componentNames, {
            components: { schemas: Object.fromEntries(entries) as object },
          });
          return new Map(
            Object.entries(schemasOf(document)).map(([name, schema]) => [schema["const"], name]),
          );
        };
        const named = nameAll(list);
        expect(named.size).toBe(list.length);
        expect(new Set([...named.values()].map((name) => name.toLowerCase())).size).toBe(
          list.length,
        );
        for (const name of named.values()) expect(name).toMatch(/^[A-Z]\w*$/);
        const reversed = nameAll([...list].reverse());
        for (const [old, name] of named) expect(reversed.get(old)).toBe(name);
      }),
    );
  });
});
