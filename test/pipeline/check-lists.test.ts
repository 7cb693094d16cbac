import { describe, expect, it } from "vitest";
import type { Finding } from "../../scripts/openapi/finding.ts";
import { checkDocuments } from "../../scripts/pipeline/check.ts";
import { answer, asRead, ref, service, type Parts } from "./helpers.ts";

const LIST = { type: "array", items: { type: "object" } };
const LINKS = { type: "object", properties: { next: { type: "object" } } };
const page = (properties: object): object => ({ type: "object", properties });

function findings(
  operation: Record<string, unknown>,
  key = "GET /things",
  parts: Parts = {},
): Finding[] {
  return checkDocuments([
    asRead(service("things", { ...parts, operations: { [key]: operation } })),
  ]);
}

describe("a mark of a list is valid", () => {
  it.each([
    ["data", page({ data: LIST })],
    ["tasks", { allOf: [page({ links: LINKS }), page({ tasks: { type: ["array", "null"] } })] }],
    ["data", { oneOf: [page({ data: LIST }), page({ data: LIST, total: {} })] }],
    ["", LIST],
    ["things", ref("Page")],
  ])("if the response has the list %j: %j", (items, schema) => {
    const components = { schemas: { Page: page({ things: ref("List") }), List: LIST } };
    const operation = {
      responses: answer(schema, "application/json; charset=utf-8", 201),
      "x-qlik-paging": { style: "page", items },
    };
    expect(findings(operation, "GET /things", { components })).toEqual([]);
    expect(findings(operation, "POST /things", { components })).toEqual([]);
  });
});

describe("a mark of a list is reported if", () => {
  const responses = answer(page({ data: LIST, id: { type: "string" } }));

  it.each([
    ["the style is unknown", { style: "links", items: "data" }],
    ["the style is missing", { items: "data" }],
    ["items is missing", { style: "page" }],
    ["items is no text", { style: "page", items: 1 }],
    ["it has another field", { style: "page", items: "data", size: 10 }],
    ["it is null", null],
    ["it is a text", "page"],
  ])("%s", (_, mark) => {
    const [finding, ...others] = findings({ responses, "x-qlik-paging": mark });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "paging",
      file: "spec/things.yaml#/paths/~1things/get/x-qlik-paging",
      message: `x-qlik-paging must have a style and items, got ${JSON.stringify(mark)}`,
    });
  });

  it.each([
    ["the response has no such property", "things", responses],
    ["the property is no array", "id", responses],
    ["the response is no array", "", responses],
    ["the name is one of every object", "constructor", responses],
    ["the response is not JSON", "data", answer(page({ data: LIST }), "text/csv")],
    ["only an error has the list", "data", answer(page({ data: LIST }), "application/json", 400)],
  ])("%s", (_, items, answers) => {
    const mark = { style: "cursor", items };
    const found = findings({ responses: answers, "x-qlik-paging": mark });
    expect(found.map(({ rule }) => rule)).toEqual(["paging"]);
  });

  it("the operation is neither GET nor POST", () => {
    const operation = { responses, "x-qlik-paging": { style: "page", items: "data" } };
    expect(findings(operation, "PUT /things")).toMatchObject([{ rule: "paging" }]);
  });
});

describe("an operation without a mark", () => {
  it.each([
    page({ data: LIST, links: LINKS }),
    { allOf: [page({ links: ref("Links") }), page({ tasks: LIST })] },
  ])("is reported if its response has a list and links.next: %j", (schema) => {
    const parts = { components: { schemas: { Links: { allOf: [LINKS] } } } };
    const operation = { responses: answer(schema) };
    for (const key of ["GET /things", "POST /things"]) {
      expect(findings(operation, key, parts)).toMatchObject([
        { rule: "paging", message: expect.stringContaining("has no x-qlik-paging") as string },
      ]);
    }
    expect(findings(operation, "PATCH /things", parts)).toEqual([]);
  });

  it.each([
    page({ data: LIST }),
    page({ links: LINKS, id: { type: "string" } }),
    page({ data: LIST, links: page({ self: {} }) }),
    LIST,
  ])("is not reported otherwise: %j", (schema) => {
    expect(findings({ responses: answer(schema) })).toEqual([]);
  });
});
