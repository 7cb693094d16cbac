import { describe, expect, it } from "vitest";
import { merge } from "../../scripts/pipeline/merge.ts";
import { emitOperations, tabulate } from "../../scripts/pipeline/operations.ts";
import type { ParameterObject } from "../../scripts/openapi/document.ts";
import type { Operation } from "../../src/call/operation.ts";
import { readTable } from "../fuzz/declarations.ts";
import { answer, asRead, ref, service, type Parts } from "./helpers.ts";

/** The rows of a document with these parts, by `METHOD /path`. */
function tableOf(parts: Parts): Record<string, Operation> {
  return Object.fromEntries(tabulate(merge([asRead(service("things", parts))])));
}

/** The row of one operation. */
function rowOf(operation: Record<string, unknown>, key = "GET /things", parts?: Parts): Operation {
  const row = tableOf({ ...parts, operations: { [key]: operation } })[key];
  if (!row) throw new Error(`There is no row for ${key}`);
  return row;
}

const list = (property: object = { type: "array" }): object => ({
  type: "object",
  properties: { data: property, links: { type: "object" } },
});
const TEXTS = { type: "array", items: { type: "string" } };
const query = (...names: string[]): object[] => names.map((name) => ({ name, in: "query" }));

it("an operation with default values has an empty row", () => {
  const usual = {
    responses: answer({ type: "object" }),
    requestBody: { content: { "application/json": {} } },
  };
  expect(rowOf(usual)).toEqual({});
});

describe("the rate limit of a row", () => {
  const limited = (key: string, tier: string, limit: number, more?: object): Operation =>
    rowOf({ responses: answer({ type: "object" }), "x-qlik-tier": { tier, limit }, ...more }, key);

  it("is omitted for reads in tier 1 and writes in tier 2", () => {
    expect(limited("GET /things", "1", 1000)).toEqual({});
    expect(limited("POST /things", "2", 100)).toEqual({});
  });

  it("has the tier if it is not the default", () => {
    expect(limited("GET /things", "2", 100)).toEqual({ tier: "2" });
    expect(limited("PUT /things", "1", 1000)).toEqual({ tier: "1" });
  });

  it("is omitted if the operation has none", () => {
    const tierless = { responses: answer({ type: "object" }), "x-qlik-tier": undefined };
    expect(rowOf(tierless)).toEqual({});
    expect(rowOf(tierless, "POST /things")).toEqual({});
    expect(rowOf({ ...tierless, security: [] })).toEqual({
      ...{ tier: "special", limit: 1000, anonymous: true },
    });
  });

  it("has the limit if it differs from that of the tier", () => {
    expect(limited("GET /things", "1", 600)).toEqual({ limit: 600 });
    expect(limited("GET /things", "2", 60)).toEqual({ tier: "2", limit: 60 });
  });

  it("is special if the operation has its own limit", () => {
    expect(limited("POST /things", "special", 50)).toEqual({ tier: "special", limit: 50 });
    expect(limited("POST /things", "special", 100)).toEqual({ tier: "special" });
    expect(limited("POST /things", "2", 100, { security: [] })).toMatchObject({ tier: "special" });
  });
});

it("webhooks have no row", () => {
  const { paths } = service("made");
  expect(Object.keys(tableOf({ fields: { webhooks: { made: paths?.["/made"] } } }))).toEqual([
    "GET /things",
  ]);
});

describe("the kind of a response", () => {
  it.each([
    ["application/json", undefined],
    ["application/json; charset=utf-8", undefined],
    ["application/problem+json", undefined],
    ["text/plain", "text"],
    ["text/html; charset=utf-8", "any"],
    ["text/event-stream", "data"],
    ["application/json+qlik", undefined],
    ["application/octet-stream", "binary"],
    ["image/png", "binary"],
    ["application/jsonl", "binary"],
    ["*/*", "data"],
    ["application/*", "data"],
    ["image/*", "binary"],
  ])("of %s is %s", (mediaType, kind) => {
    const responses = answer({ type: "object" }, mediaType, 201);
    expect(rowOf({ responses }).success).toBe(kind);
  });

  it("of JSON that is declared as bytes is binary", () => {
    const responses = answer({ type: "string", format: "binary" }, "application/json");
    expect(rowOf({ responses }).success).toBe("binary");
  });

  it("is defined by status where the statuses differ, for those of success alone", () => {
    const responses = {
      ...answer({ type: "object" }, "application/json", 200),
      ...answer({}, "text/plain", 201),
      "202": { description: "Nothing yet." },
      "204": { description: "Nothing." },
      "206": ref("responses/Part"),
      "304": { description: "Not modified." },
      ...answer({}, "application/json", 404),
      default: { description: "Anything." },
    };
    const Part = { description: "Some.", content: { "application/octet-stream": {} } };
    const parts = { components: { responses: { Part } } };
    expect(rowOf({ responses }, "POST /things", parts).success).toEqual({
      ...{ 200: "json", 201: "text", 202: "none", 206: "binary" },
    });
  });

  it("is one for all statuses that have a body", () => {
    const responses = {
      ...answer({ type: "array" }, "application/json", 200),
      ...answer({ type: "array" }, "application/json", 202),
      "204": { description: "Nothing." },
    };
    expect(rowOf({ responses }).success).toBe("array");
  });

  it("is any for a GET without media types, and none for other methods", () => {
    for (const content of [{}, undefined]) {
      const responses = { "200": { description: "Something.", content } };
      expect(rowOf({ responses })).toEqual({ success: "any" });
      expect(rowOf({ responses }, "POST /things")).toEqual({ success: "none", tier: "1" });
    }
  });

  it("is none for 204 and 205, whatever is declared", () => {
    const responses = { ...answer({}, "application/json", 204), ...answer({}, "text/csv", 205) };
    expect(rowOf({ responses })).toEqual({ success: "none" });
  });

  it("is that of Content-Type where several are declared, and a page if a page is one of them", () => {
    const several = (...types: string[]): Operation => {
      const content = Object.fromEntries(
        types.map((type) => [type, { schema: { type: "object" } }]),
      );
      return rowOf({ responses: { "200": { description: "Either.", content } } });
    };
    expect(several("application/json", "application/zip")).toEqual({ success: "data" });
    expect(several("text/html")).toEqual({ success: "any" });
    expect(several("application/json", "text/html")).toEqual({ success: "any" });
    expect(several("application/json", "application/problem+json")).toEqual({});
    expect(several("image/png", "application/zip")).toEqual({ success: "binary" });
  });
});

describe("the kind of a JSON response", () => {
  it.each<[string, object, Operation["success"]]>([
    ["an object", { type: "object" }, undefined],
    ["properties without a type", { properties: { id: {} } }, undefined],
    ["an array", { type: "array", items: {} }, "array"],
    ["a text", { type: "string" }, "value"],
    ["a nullable object", { type: "object", nullable: true }, "value"],
    ["an object or null in OpenAPI 3.1", { type: ["object", "null"] }, "value"],
    ["parts of an object", { allOf: [{ description: "A" }, { type: "object" }] }, undefined],
    ["one of two objects", { oneOf: [{ type: "object" }, { type: "object" }] }, undefined],
    ["an array or an object", { anyOf: [{ type: "array" }, { type: "object" }] }, "value"],
    ["a reference", ref("schemas/List"), "array"],
    ["nothing", {}, "unknown"],
  ])("of a schema with %s", (_, schema, kind) => {
    const schemas = { List: { type: "array", items: {} } };
    const row = rowOf({ responses: answer(schema) }, undefined, { components: { schemas } });
    expect(row.success).toBe(kind);
  });
});

describe("the media types of a body", () => {
  const content = { "application/json": {}, "application/x-www-form-urlencoded": {} };

  it("are in document order, the preferred one first", () => {
    const { body } = rowOf({ requestBody: { content } });
    expect(body).toEqual(["application/json", "application/x-www-form-urlencoded"]);
  });

  it("are found behind a reference", () => {
    const parts = { components: { requestBodies: { Form: { content } } } };
    expect(rowOf({ requestBody: ref("requestBodies/Form") }, undefined, parts).body).toEqual(
      Object.keys(content),
    );
  });
});

describe("a list is paged", () => {
  it.each([
    [{ style: "cursor", items: "data" }, { paging: "cursor" }],
    [
      { style: "page", items: "scripts" },
      { paging: "page", items: "scripts" },
    ],
    [
      { style: "offset", items: "" },
      { paging: "offset", items: "" },
    ],
  ])("as its mark says: %j", (mark, row) => {
    const operation = { responses: answer({ type: "object" }), "x-qlik-paging": mark };
    expect(rowOf(operation)).toEqual(row);
    expect(rowOf(operation, "POST /things")).toEqual({ tier: "1", ...row });
  });

  it("only if it has a mark", () => {
    const parameters = query("next", "page", "offset");
    expect(rowOf({ parameters, responses: answer(list()) })).toEqual({});
  });
});

describe("the arrays of a query parameter are joined", () => {
  const array = { type: "array", items: { type: "string" } };
  const joined = (parameter: object): Operation["separators"] =>
    rowOf({ parameters: [{ name: "ids", in: "query", schema: array, ...parameter }] }).separators;

  it.each([
    ["by commas", { explode: false }, ","],
    ["by commas", { style: "form", explode: false }, ","],
    ["by spaces", { style: "spaceDelimited" }, "%20"],
    ["by bars", { style: "pipeDelimited", explode: false }, "%7C"],
  ])("%s: %j", (_, parameter, separator) => {
    expect(joined(parameter)).toEqual({ ids: separator });
  });

  it.each([
    {},
    { explode: true },
    { style: "form" },
    { style: "spaceDelimited", explode: true },
    { in: "header", explode: false },
  ])("by nothing, repeating the name: %j", (parameter) => {
    expect(joined(parameter)).toBeUndefined();
  });

  it("also where the parameter is behind a reference, or belongs to the path", () => {
    const { paths, ...rest } = service("things", {
      operations: {
        "GET /things": { parameters: [{ name: "tags", in: "query", explode: true }] },
      },
      components: { parameters: { Types: { name: "types", in: "query", explode: false } } },
    });
    const tags: ParameterObject = { name: "tags", in: "query", explode: false };
    const item = { parameters: [ref("parameters/Types"), tags], ...paths?.["/things"] };
    const rows = tabulate(merge([asRead({ ...rest, paths: { "/things": item } })]));
    expect(rows.get("GET /things")?.separators).toEqual({ types: "," });
  });
});

describe("a path parameter", () => {
  const pathRow = (parameter: object): Operation =>
    rowOf(
      { parameters: [{ name: "path", in: "path", required: true, ...parameter }] },
      "GET /files/{path}",
    );

  it("spans slashes if it has the mark", () => {
    expect(pathRow({ "x-qlik-wildcard": true }).wildcards).toEqual(["path"]);
    expect(pathRow({})).not.toHaveProperty("wildcards");
  });

  it("is a folder if the response is not a file", () => {
    const parameters = [{ name: "path", in: "path", required: true, "x-qlik-wildcard": true }];
    const json = { "application/json": { schema: { type: "object" } } };
    const file = { "application/octet-stream": { schema: { type: "string", format: "binary" } } };
    const read = (content: object): Operation =>
      rowOf({ parameters, responses: { 200: { content } } }, "GET /files/{path}");
    expect(read(json).folder).toBe(true);
    expect(read(file)).not.toHaveProperty("folder");
    expect(rowOf({ parameters }, "DELETE /files/{path}")).not.toHaveProperty("folder");
  });

  it("is a list if its schema is an array", () => {
    expect(pathRow({ schema: TEXTS }).pathLists).toEqual(["path"]);
    expect(pathRow({ schema: { type: "string" } })).not.toHaveProperty("pathLists");
  });
});

describe("an operation is anonymous", () => {
  it("if its own security is empty", () => {
    expect(rowOf({ security: [] }).anonymous).toBe(true);
  });

  it("if that of its document is empty, also after the merge", () => {
    const rows = tabulate(
      merge([
        asRead(service("apps")),
        asRead(
          service("oauth", {
            operations: { "POST /token": {}, "GET /me": { security: [{ bearer: [] }] } },
            fields: { security: [] },
          }),
        ),
      ]),
    );
    const anonymous = [...rows].filter(([, row]) => row.anonymous).map(([key]) => key);
    expect(anonymous).toEqual(["POST /token"]);
    expect(rows.size).toBe(3);
  });
});

describe("a deprecated operation", () => {
  it("has its sunset and its replacement", () => {
    const deprecated = {
      deprecated: true,
      "x-qlik-deprecated-sunset": "2026-09-29",
      "x-qlik-replaced-by": "GET /others",
    };
    expect(rowOf(deprecated).deprecated).toEqual({
      sunset: "2026-09-29",
      replacedBy: "GET /others",
    });
  });

  it("has no sunset unless one is announced", () => {
    const deprecated = { deprecated: true, "x-qlik-replaced-by": "GET /others" };
    expect(rowOf(deprecated).deprecated).toEqual({ replacedBy: "GET /others" });
    expect(rowOf({ deprecated: false })).not.toHaveProperty("deprecated");
  });
});

it("the emitted module contains the table", () => {
  const rows = tabulate(
    merge([
      asRead(
        service("things", {
          operations: {
            "GET /things": {
              parameters: [{ name: 'a "quoted" name', in: "query", explode: false }],
              responses: { ...answer({}), ...answer({}, "text/plain", 201) },
            },
            "POST /things/{id}": {
              security: [],
              deprecated: true,
              "x-qlik-replaced-by": "PUT /things/{id}",
              requestBody: { content: { "application/json": {}, "text/plain": {} } },
            },
          },
        }),
      ),
    ]),
  );
  expect(readTable(emitOperations(rows))).toEqual(Object.fromEntries(rows));
});
