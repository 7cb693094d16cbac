import { describe, expect, it } from "vitest";
import { describeOperations } from "../../scripts/facts/facts.ts";
import { describeOne } from "./documents.ts";

describe("describing an operation", () => {
  it("includes a parameter's name, bounds, default and whether it is required", () => {
    const points = describeOne({
      parameters: [
        {
          name: "limit",
          in: "query",
          schema: { type: "integer", minimum: 1, maximum: 100, default: 10 },
        },
      ],
    });
    expect(points).toEqual({
      "query.limit": "present",
      "query.limit.required": "false",
      "query.limit.type": "integer",
      "query.limit.minimum": "1",
      "query.limit.maximum": "100",
      "query.limit.default": "10",
    });
  });

  it("includes the parameters of the path item", () => {
    const parameters = [{ name: "id", in: "path", required: true, schema: { type: "string" } }];
    const document = { paths: { "/a/{id}": { parameters, get: {} } } };
    expect(describeOperations(document).get("GET /a/{id}")?.get("path.id#required")).toBe("true");
  });

  it("puts the prefix before a path that is relative to a server's URL", () => {
    const document = { paths: { "/spaces": { get: {} } } };
    expect([...describeOperations(document, "/api/v1").keys()]).toEqual(["GET /api/v1/spaces"]);
  });

  it("includes the rate limit and the deprecation in either spelling", () => {
    const points = { "x-qlik-tier": { tier: "special", limit: 50 }, "x-qlik-deprecated": true };
    expect(describeOne(points)).toEqual({ tier: "special (50)", deprecated: "true" });
    expect(describeOne({ deprecated: true })).toEqual({ deprecated: "true" });
  });

  it("includes the media type as written, without its parameters", () => {
    expect(describeOne({ requestBody: { content: { "*/*": {} } } })["body.media"]).toBe("*/*");
    const content = { "text/plain; charset=UTF-8": { schema: { type: "string" } } };
    expect(describeOne({ responses: { 200: { content } } })["response.200.media"]).toBe(
      "text/plain",
    );
  });

  it("includes the headers of a response", () => {
    const points = describeOne({ responses: { 201: { headers: { Location: {} } } } });
    expect(points).toEqual({
      "response.201": "present",
      "response.201.header.Location": "present",
    });
  });
});
