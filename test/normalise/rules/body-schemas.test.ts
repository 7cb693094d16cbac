import { describe, expect, it } from "vitest";
import { bodySchemas } from "../../../scripts/normalise/rules/body-schemas.ts";
import { applyRule, contentOf, withBodies } from "../apply-rule.ts";

const bytes = { type: "string", format: "binary" };
const text = { type: "string" };

describe("body-schemas", () => {
  it.each([
    ["application/json", undefined, {}],
    ["application/problem+json", undefined, {}],
    ["application/json", {}, {}],
    ["text/csv", undefined, text],
    ["text/csv", {}, text],
    ["application/xml", undefined, text],
    ["application/octet-stream", undefined, bytes],
    ["image/png", {}, bytes],
    ["multipart/form-data", undefined, { type: "object" }],
    [
      "application/octet-stream",
      { type: "string", description: "d" },
      { ...bytes, description: "d" },
    ],
    ["application/octet-stream", { type: "string", format: "byte" }, bytes],
    ["application/pdf", { contentMediaType: "application/pdf" }, bytes],
    ["application/json", { type: "string" }, text],
    ["application/zip", bytes, bytes],
  ])("gives %s with %j the schema %j", (mediaType, schema, healed) => {
    const { document } = applyRule(
      bodySchemas,
      withBodies({ response: { [mediaType]: schema ? { schema } : {} } }),
    );
    expect(contentOf(document, "response")[mediaType]!.schema).toEqual(healed);
  });
});
