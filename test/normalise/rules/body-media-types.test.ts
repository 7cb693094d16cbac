import { describe, expect, it } from "vitest";
import { bodyMediaTypes } from "../../../scripts/normalise/rules/body-media-types.ts";
import { applyRule, contentOf, withBodies } from "../apply-rule.ts";

const thing = { type: "object", properties: { id: {} } };
const bytes = { type: "string", format: "binary" };
const [json, binary, text] = ["application/json", "application/octet-stream", "text/plain"];

describe("body-media-types", () => {
  it.each([
    ["request", "*/*", thing, json],
    ["request", "*/*", { type: "object" }, json],
    ["request", "*/*", { type: "array", items: {} }, json],
    ["request", "*/*", bytes, binary],
    ["response", "*/*", thing, json],
    ["response", "*/*", { type: "object" }, binary],
    ["response", "*/*", { type: "string" }, text],
    ["response", "*/*", undefined, binary],
    ["response", "image/png", thing, json],
    ["response", "image/png", bytes, "image/png"],
    ["response", text, thing, json],
    ["response", "application/xml", thing, "application/xml"],
    ["request", "multipart/form-data", thing, "multipart/form-data"],
    ["request", "application/x-www-form-urlencoded", thing, "application/x-www-form-urlencoded"],
    ["response", "application/vnd.api+json", thing, "application/vnd.api+json"],
  ] as const)("names the %s %s with %j %s", (body, mediaType, schema, expected) => {
    const content = { [mediaType]: schema ? { schema } : {} };
    const { document } = applyRule(bodyMediaTypes, withBodies({ [body]: content }));
    expect(contentOf(document, body)).toEqual({ [expected]: schema ? { schema } : {} });
  });

  it("prefers a body that has the name already", () => {
    const response = { "*/*": { schema: thing }, [json]: { schema: { type: "object" } } };
    const { document } = applyRule(bodyMediaTypes, withBodies({ response }));
    expect(contentOf(document, "response")).toEqual({ [json]: { schema: { type: "object" } } });
  });
});
