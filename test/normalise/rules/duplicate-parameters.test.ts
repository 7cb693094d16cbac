import { expect, it } from "vitest";
import { duplicateParameters } from "../../../scripts/normalise/rules/duplicate-parameters.ts";
import { heal, healOperation } from "./heal.ts";

it("keeps the first of two parameters with the same name and place", () => {
  const parameters = [
    { name: "a", in: "query", description: "First." },
    { name: "a", in: "query", description: "Second." },
    { name: "A", in: "query" },
    { name: "If-Match", in: "header" },
    { name: "if-match", in: "header" },
  ];
  expect(healOperation(duplicateParameters, { parameters }).parameters).toEqual([
    parameters[0],
    parameters[2],
    parameters[3],
  ]);
});

it("recognises a parameter behind a reference", () => {
  const a = { name: "a", in: "query" };
  const { document } = heal(duplicateParameters, {
    paths: { "/a": { get: { parameters: [{ $ref: "#/components/parameters/A" }, a] } } },
    components: { parameters: { A: a } },
  });
  expect(document.paths?.["/a"]?.get?.parameters).toEqual([{ $ref: "#/components/parameters/A" }]);
});

it("keeps a parameter of an operation that redefines one of its path", () => {
  const item = {
    parameters: [{ name: "a", in: "query" }],
    get: { parameters: [{ name: "a", in: "query" }] },
  };
  expect(heal(duplicateParameters, { paths: { "/a": item } }).document.paths).toEqual({
    "/a": item,
  });
});
