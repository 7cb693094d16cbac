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

  it("includes the schema of a header", () => {
    const headers = { "Retry-After": { required: true, schema: { type: "integer" } } };
    expect(describeOne({ responses: { 429: { headers } } })).toMatchObject({
      "response.429.header.Retry-After.required": "true",
      "response.429.header.Retry-After.type": "integer",
    });
  });

  it("includes the schema of each media type, with that of JSON at the place itself", () => {
    const content = {
      "text/csv": { schema: { type: "string" } },
      "application/json; charset=UTF-8": { schema: { type: "object" } },
    };
    expect(describeOne({ responses: { 200: { content } } })).toEqual({
      "response.200": "present",
      "response.200.media": "application/json, text/csv",
      "response.200.type": "object",
      "response.200<text/csv>": "present",
      "response.200<text/csv>.type": "string",
    });
  });

  it("includes how the values of an array are separated", () => {
    const array = { in: "query", schema: { type: "array" } };
    const parameters = [
      { ...array, name: "plain" },
      { ...array, name: "comma", explode: false },
      { ...array, name: "space", style: "spaceDelimited", explode: false },
      { ...array, name: "id", in: "path" },
      { in: "query", name: "text", style: "form", explode: true, schema: { type: "string" } },
    ];
    const points = describeOne({ parameters });
    expect(points).toMatchObject({
      ...{ "query.plain.style": "form", "query.plain.explode": "true" },
      ...{ "query.comma.style": "form", "query.comma.explode": "false" },
      ...{ "query.space.style": "spaceDelimited", "query.space.explode": "false" },
      ...{ "path.id.style": "simple", "path.id.explode": "false" },
    });
    expect(points).not.toHaveProperty(["query.text.style"]);
  });

  it("includes the marks of lists and wildcards", () => {
    const points = describeOne({
      "x-qlik-paging": { style: "cursor", items: "data" },
      parameters: [{ name: "path", in: "path", "x-qlik-wildcard": true }],
    });
    expect(points).toMatchObject({
      ...{ "x-qlik-paging": "present", "x-qlik-paging.style": "cursor" },
      ...{ "x-qlik-paging.items": "data", "path.path.x-qlik-wildcard": "true" },
    });
  });

  it("describes a webhook by its name", () => {
    const webhooks = { "app.created": { post: { deprecated: true } } };
    expect([...describeOperations({ webhooks })]).toEqual([
      ["WEBHOOK app.created", new Map([["deprecated", "true"]])],
    ]);
  });

  it("follows the reference of a path item", () => {
    const document = {
      paths: { "/a": { $ref: "#/components/pathItems/A" } },
      components: { pathItems: { A: { get: { deprecated: true } } } },
    };
    expect(describeOperations(document).get("GET /a")?.get("deprecated")).toBe("true");
  });

  it("reads a broken reference as empty if it is lenient", () => {
    const requestBody = { $ref: "#/components/requestBodies/Gone" };
    const document = { paths: { "/a": { post: { requestBody } } } };
    expect(() => describeOperations(document)).toThrow("must point to a definition");
    const points = describeOperations(document, "", { isLenient: true }).get("POST /a");
    expect(points?.get("body")).toBe("present");
  });
});
