import { expect, it } from "vitest";
import { transportParameters } from "../../../scripts/normalise/rules/transport-parameters.ts";
import { heal, healOperation } from "./heal.ts";

it("drops headers that the client itself sends, and keeps the others", () => {
  const names = ["Accept", "content-type", "X-B3-Traceid", "Accept-Language", "If-Match"];
  const parameters = [
    ...names.map((name) => ({ name, in: "header" })),
    { name: "accept", in: "query" },
  ];
  expect(healOperation(transportParameters, { parameters }).parameters).toEqual([
    { name: "Accept-Language", in: "header" },
    { name: "If-Match", in: "header" },
    { name: "accept", in: "query" },
  ]);
});

it("drops their definitions, and lists that are empty then", () => {
  const { document } = heal(transportParameters, {
    paths: { "/a": { parameters: [{ $ref: "#/components/parameters/Accept" }], get: {} } },
    components: { parameters: { Accept: { name: "Accept", in: "header" } } },
  });
  expect(document.paths).toEqual({ "/a": { get: {} } });
  expect(document.components?.["parameters"]).toEqual({});
});
