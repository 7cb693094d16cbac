import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathParameters } from "../../../scripts/normalise/rules/path-parameters.ts";
import { heal, healOperation } from "./heal.ts";

const schema = { type: "string", maxLength: 3 };

function healed(parameters: readonly object[], path = "/things/{id}"): unknown {
  return healOperation(pathParameters, { parameters }, { path }).parameters;
}

describe("the path parameters of an operation", () => {
  it("are taken from the query, if the path has one of that name", () => {
    const query = { name: "id", in: "query", description: "The id.", explode: false, schema };
    expect(healed([query, { name: "limit", in: "query" }])).toEqual([
      { name: "limit", in: "query" },
      { name: "id", in: "path", required: true, description: "The id.", schema },
    ]);
  });

  it("leave a query parameter alone that has the name of a declared path parameter", () => {
    const parameters = [
      { name: "id", in: "path", required: true, schema },
      { name: "id", in: "query", schema },
    ];
    expect(healed(parameters)).toEqual(parameters);
  });

  it("are declared once, if the path has a name twice", () => {
    expect(healed([], "/things/{id}/parts/{id}")).toHaveLength(1);
  });

  it("take the name of the path, if one name differs", () => {
    expect(healed([{ name: "thingId", in: "path", required: true, schema }])).toEqual([
      { name: "id", in: "path", required: true, schema },
    ]);
  });

  it("are declared if they are not, and dropped if the path has none", () => {
    expect(healed([])).toEqual([
      { name: "id", in: "path", required: true, schema: { type: "string" } },
    ]);
    expect(healed([{ name: "id", in: "path", required: true, schema }], "/things")).toBeUndefined();
  });

  it("are required", () => {
    expect(healed([{ name: "id", in: "path", schema }])).toEqual([
      { name: "id", in: "path", required: true, schema },
    ]);
  });

  it("may be declared for the path, or by reference", () => {
    const paths = {
      "/things/{id}": { parameters: [{ $ref: "#/components/parameters/Id" }], get: {} },
    };
    const components = { parameters: { Id: { name: "id", in: "path", required: true, schema } } };
    expect(heal(pathParameters, { paths, components }).document).toMatchObject({
      paths,
      components,
    });
  });

  it("are those of the path, whatever is declared", () => {
    const name = fc.constantFrom("a", "b", "c", "d");
    const place = fc.constantFrom("path", "query", "header");
    const parameters = fc.uniqueArray(fc.record({ name, in: place, schema: fc.constant(schema) }), {
      selector: (each) => `${each.in} ${each.name}`,
    });
    fc.assert(
      fc.property(fc.uniqueArray(name), parameters, parameters, (names, shared, own) => {
        const path = `/x${names.map((each) => `/{${each}}`).join("")}`;
        const { document } = heal(pathParameters, {
          paths: { [path]: { parameters: shared, get: { parameters: own } } },
        });
        const { parameters: left = [], get } = document.paths![path]!;
        const all = [...left, ...(get?.parameters ?? [])] as { name: string; in: string }[];
        const declared = new Set(all.filter((each) => each.in === "path").map((each) => each.name));
        expect(declared).toEqual(new Set(names));
      }),
    );
  });
});
