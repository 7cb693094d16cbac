import { describe, expect, it } from "vitest";
import { openapiVersion } from "../../../scripts/normalise/rules/openapi-version.ts";
import { applyRule } from "../apply-rule.ts";

describe("openapi-version", () => {
  it.each([{ openapi: "3.0.0" }, { openapi: "3.0.3" }, { openapi: 3.1 }, {}])(
    "makes %j version 3.1.0",
    (version) => {
      const { document } = applyRule(openapiVersion, { ...version, paths: {} });
      expect(Object.entries(document)[0]).toEqual(["openapi", "3.1.0"]);
    },
  );

  it("leaves 3.1 as it is", () => {
    expect(applyRule(openapiVersion, { openapi: "3.1.1", paths: {} }).pointers).toEqual([]);
  });

  it.each([{ openapi: "3.2.0" }, { swagger: "2.0" }, { openapi: null }, { openapi: "2" }])(
    "rejects %j",
    (version) => {
      const published = { ...version, paths: {} };
      const { rejected, document } = applyRule(openapiVersion, published);
      expect(rejected).toEqual(["#/openapi"]);
      expect(document).toEqual(published);
    },
  );

  it("rejects what has no paths", () => {
    expect(applyRule(openapiVersion, { info: {} }).rejected).toEqual(["#/openapi"]);
  });
});
