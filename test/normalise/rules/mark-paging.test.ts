import { describe, expect, it } from "vitest";
import { markPaging } from "../../../scripts/normalise/rules/mark-paging.ts";
import { healOperation, json } from "./heal.ts";

const list = { type: "array", items: { type: "object" } };
const links = { type: "object", properties: { next: { type: "object" } } };
const page = { type: "object", properties: { data: list, links } };

function query(...names: (string | [name: string, type: string])[]): object {
  const parameters = names.map((each) => {
    const [name, type] = typeof each === "string" ? [each, "string"] : each;
    return { name, in: "query", schema: { type } };
  });
  return { parameters };
}

function markOf(schema: object, operation: object = query("next"), part = {}): unknown {
  const responses = { 200: json(schema) };
  return healOperation(markPaging, { ...operation, responses }, part)["x-qlik-paging"];
}

describe("the style", () => {
  it.each<[string, object]>([
    ["cursor", query("limit", "next", "prev")],
    ["cursor", query("cursor")],
    ["cursor", query("startingAfter", "endingBefore")],
    ["cursor", query("after")],
    ["cursor", query("pageToken")],
    ["cursor", query("page")],
    ["page", query(["page", "integer"])],
    ["offset", query(["offset", "integer"])],
    ["offset", query(["skip", "integer"])],
    ["cursor", query(["offset", "integer"], "next")],
    ["cursor", query(["offset", "integer"], "page")],
  ])("is %s by the query", (style, operation) => {
    expect(markOf(page, operation)).toEqual({ style, items: "data" });
  });

  it("is that of the parameter that is not deprecated", () => {
    const { parameters } = query("next", ["page", "integer"]) as { parameters: object[] };
    Object.assign(parameters[0]!, { deprecated: true });
    expect(markOf(page, { parameters })).toEqual({ style: "page", items: "data" });
  });

  it("is cursor where only a link leads on", () => {
    expect(markOf(page, {})).toEqual({ style: "cursor", items: "data" });
  });
});

describe("the list", () => {
  it.each<[string, object]>([
    [
      "tasks",
      { properties: { privileges: { type: "array", items: { type: "string" } }, tasks: list } },
    ],
    ["tasks", { allOf: [{ properties: { links } }, { properties: { tasks: list } }] }],
    ["data", { oneOf: [{ properties: { data: list } }, { properties: { data: list } }] }],
    ["data", { $ref: "#/components/schemas/Page" }],
    ["names", { properties: { names: { type: ["array", "null"], items: { type: "string" } } } }],
    ["", list],
    ["", { $ref: "#/components/schemas/List" }],
  ])("is %j", (items, schema) => {
    const components = { schemas: { Page: page, List: list } };
    expect(markOf(schema, query("next"), { components })).toEqual({ style: "cursor", items });
  });
});

describe("no mark", () => {
  it.each<[string, object, object?]>([
    ["for a list that is not paged", { properties: { data: list } }, {}],
    ["for an array that is not paged", list, {}],
    ["for what is no list", { type: "object", properties: { id: { type: "string" } } }],
    ["behind a broken reference", { $ref: "#/components/schemas/Lost" }],
  ])("is given %s", (_, schema, operation) => {
    expect(markOf(schema, operation)).toBeUndefined();
  });

  it("is given to an operation that creates things, and returns them", () => {
    const created = { type: "object", properties: { data: list } };
    expect(markOf(created, query(["page", "integer"]), { method: "post" })).toBeUndefined();
  });
});

it("marks a POST request whose response links to the next page", () => {
  expect(markOf(page, query("next"), { method: "post" })).toEqual({
    style: "cursor",
    items: "data",
  });
});

it("keeps a mark that is there", () => {
  const mark = { style: "offset", items: "rows" };
  expect(markOf(page, { ...query("next"), "x-qlik-paging": mark })).toEqual(mark);
});

it("ends with a schema that contains itself", () => {
  const Tree = {
    properties: { data: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
  };
  const components = { schemas: { Tree } };
  expect(markOf({ $ref: "#/components/schemas/Tree" }, query("next"), { components })).toEqual({
    ...{ style: "cursor", items: "data" },
  });
});
