import { describe, expect, it } from "vitest";
import { errorResponses } from "../../../scripts/normalise/rules/error-responses.ts";
import { heal, healOperation, json } from "./heal.ts";

const ok = json({ type: "object" });
const usual = json({ $ref: "#/components/schemas/Problem" });
const rare = json({ type: "object", properties: { other: {} } });
const components = { schemas: { Problem: { type: "object", properties: { code: {} } } } };

describe("an error without a body", () => {
  it.each([
    ["no content", {}],
    ["no schema", { content: { "application/xml": {} } }],
    ["an empty schema", json({})],
    ["an object of which nothing is said", json({ type: "object", description: "An error." })],
  ])("has the usual body of the document: %s", (_, error) => {
    const paths = {
      "/a": { get: { responses: { 200: ok, 400: usual, 401: usual, 500: rare } } },
      "/b": { get: { responses: { 200: ok, 404: { description: "Gone.", ...error } } } },
    };
    const { document } = heal(errorResponses, { paths, components });
    expect(document.paths?.["/b"]?.get?.responses?.["404"]).toEqual({
      description: "Gone.",
      ...usual,
    });
    expect(document.paths?.["/a"]).toEqual(paths["/a"]);
  });

  it("has a common one, if the document has none", () => {
    const { document } = heal(errorResponses, {
      paths: { "/a": { get: { responses: { 200: ok, 500: {} } } } },
      components: { schemas: { Errors: { type: "string" } } },
    });
    expect(document.paths?.["/a"]?.get?.responses).toEqual({
      200: ok,
      401: json({ $ref: "#/components/schemas/CommonErrors" }),
      500: json({ $ref: "#/components/schemas/CommonErrors" }),
    });
    expect(document.components?.["schemas"]).toHaveProperty("CommonErrors.properties.errors");
  });
});

it("gives an operation without an error of the caller 401", () => {
  const responses = { 200: ok, 500: usual };
  expect(healOperation(errorResponses, { responses }, { components }).responses).toEqual({
    ...{ 200: ok, 401: usual, 500: usual },
  });
});
