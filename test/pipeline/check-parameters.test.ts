import { describe, expect, it } from "vitest";
import { checkDocuments } from "../../scripts/pipeline/check.ts";
import { asRead, ref, service } from "./helpers.ts";

const OBJECT = { type: "object", properties: { id: { type: "string" } } };
const LIST = { type: "array", items: { type: "string" } };

function messages(parameters: readonly object[], path = "/files/{path}"): string[] {
  const parts = {
    operations: { [`GET ${path}`]: { parameters } },
    components: { schemas: { Filter: OBJECT } },
  };
  return checkDocuments([asRead(service("things", parts))]).map(({ message }) => message);
}

const inQuery = { name: "a", in: "query" };
const inPath = { name: "path", in: "path", required: true };

describe("a parameter is reported that", () => {
  it.each([
    ["is a cookie", { ...inQuery, in: "cookie" }, 'got "cookie"'],
    ["is in no place", { ...inQuery, in: "__proto__" }, 'got "__proto__"'],
    ["is a deep object", { ...inQuery, style: "deepObject", schema: OBJECT }, 'got "deepObject"'],
    ["has the style matrix", { ...inPath, style: "matrix" }, 'got "matrix"'],
    ["is joined by bars in a path", { ...inPath, style: "pipeDelimited" }, 'got "pipeDelimited"'],
    ["has content", { ...inQuery, content: { "application/json": {} } }, "got content"],
    ["is an object", { ...inQuery, schema: OBJECT }, "must not be an object"],
    ["may be an object", { ...inQuery, schema: { type: ["object", "null"] } }, "must not be"],
    ["refers to an object", { ...inPath, schema: ref("Filter") }, "must not be an object"],
    ["spans slashes in a query", { ...inQuery, "x-qlik-wildcard": true }, "true in the query"],
    ["spans slashes perhaps", { ...inPath, "x-qlik-wildcard": "yes" }, 'got "yes" in the path'],
  ])("%s", (_, parameter, reason) => {
    const found = messages([parameter]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`The parameter "${parameter.name}" `);
    expect(found[0]).toContain(reason);
  });

  it("spans slashes beside another", () => {
    const other = { ...inPath, name: "other", "x-qlik-wildcard": true };
    expect(
      messages([{ ...inPath, "x-qlik-wildcard": true }, other], "/files/{path}/{other}"),
    ).toEqual(['A path must have at most one parameter with x-qlik-wildcard, got "path", "other"']);
  });

  it.each(["/files/{path}.txt", "/files"])("spans slashes as a part of a segment of %s", (path) => {
    expect(messages([{ ...inPath, "x-qlik-wildcard": true }], path)).toEqual([
      'The parameter "path" with x-qlik-wildcard must be all of a segment of the path',
    ]);
  });
});

it.each([
  { ...inPath, "x-qlik-wildcard": true },
  { ...inPath, style: "simple", schema: LIST },
  { ...inQuery, style: "form", explode: false, schema: LIST },
  { ...inQuery, style: "spaceDelimited", schema: LIST },
  { ...inQuery, style: "pipeDelimited", schema: LIST },
  { ...inQuery, style: "deepObject", schema: { type: "string" } },
  { ...inQuery, in: "header", style: "simple" },
])("a parameter that the client can send is not reported: %j", (parameter) => {
  expect(messages([parameter])).toEqual([]);
});
