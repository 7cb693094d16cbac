import { expect, it } from "vitest";
import { dropExtensions } from "../../../scripts/normalise/rules/drop-extensions.ts";
import { heal } from "./heal.ts";

it("drops extensions, and keeps those that the pipeline reads", () => {
  const tier = { tier: "1", limit: 1000 };
  const { document, changes } = heal(dropExtensions, {
    "x-a": 1,
    paths: {
      "x-b": {},
      "/a": { "x-c": 1, get: { "x-d": {}, "x-qlik-tier": tier, responses: { "x-e": 1 } } },
    },
  });
  expect(document.paths).toEqual({ "/a": { get: { "x-qlik-tier": tier, responses: {} } } });
  expect(document).not.toHaveProperty("x-a");
  expect(changes.get("drop-extensions")).toHaveLength(5);
});

it("keeps names that begin like an extension: of properties, headers, components, schemes and in data", () => {
  const part = {
    security: [{ "x-key": [] }],
    paths: {
      "/a": {
        get: {
          responses: {
            200: { headers: { "x-trace": {} }, content: { "x-a/b": { example: { "x-c": 1 } } } },
          },
        },
      },
    },
    components: {
      schemas: { "x-schema": { properties: { "x-property": { enum: [{ "x-d": 1 }] } } } },
      parameters: { "x-parameter": {} },
      responses: { "x-response": {} },
    },
  };
  expect(heal(dropExtensions, part).document).toMatchObject(part);
});
