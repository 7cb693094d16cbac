import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { bearerSecurity } from "../../../scripts/normalise/rules/bearer-security.ts";
import type { OpenApiDocument } from "../../../scripts/openapi/document.ts";
import { heal, healOperation } from "./heal.ts";

const AUTHORIZATION = { name: "authorization", in: "header", required: true };

it("requires the bearer token of our own documents", () => {
  const { document } = heal(bearerSecurity, { paths: { "/a": { get: {} } } });
  const ours = parse(readFileSync("spec/reloads.yaml", "utf8")) as OpenApiDocument;
  expect(document.security).toEqual([{ bearer: [] }]);
  expect(document.components?.["securitySchemes"]).toEqual(ours.components?.["securitySchemes"]);
});

it("drops parameters for the header, wherever they are declared", () => {
  const { document } = heal(bearerSecurity, {
    paths: {
      "/a": {
        parameters: [AUTHORIZATION],
        get: {
          parameters: [{ $ref: "#/components/parameters/Token" }, { name: "b", in: "query" }],
        },
      },
    },
    components: { parameters: { Token: AUTHORIZATION } },
  });
  expect(document.paths).toEqual({ "/a": { get: { parameters: [{ name: "b", in: "query" }] } } });
  expect(document.components?.["parameters"]).toEqual({});
});

it("keeps an operation anonymous that says so, unless it takes the header", () => {
  expect(healOperation(bearerSecurity, { security: [] }).security).toEqual([]);
  const contradictory = { security: [], parameters: [AUTHORIZATION] };
  expect(healOperation(bearerSecurity, contradictory).security).toEqual([{ bearer: [] }]);
});

it("keeps schemes that are defined, and replaces those that are not", () => {
  const part = {
    paths: { "/a": { get: { security: [{ key: [] }] }, put: { security: [{ lost: [] }] } } },
    security: [],
    components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } },
  };
  const { document } = heal(bearerSecurity, part);
  expect(document.security).toEqual([]);
  expect(document.paths?.["/a"]?.get?.security).toEqual([{ key: [] }]);
  expect(document.paths?.["/a"]?.put?.security).toEqual([{ bearer: [] }]);
  expect(Object.keys(document.components?.["securitySchemes"] ?? {})).toEqual(["key", "bearer"]);
});
