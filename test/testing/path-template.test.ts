import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodePath } from "../../src/call/encode.ts";
import { matchPath, parseTemplate } from "../../src/testing/http/path-template.ts";
import { createRouter } from "../../src/testing/http/router.ts";

const wildcards = ["path"];

function match(template: string, path: string): Record<string, string> | undefined {
  return matchPath(parseTemplate(template, { wildcards }), path.split("/"));
}

describe("a parameter that spans slashes", () => {
  it.each([
    ["/files/{path}", "/files/a", { path: "a" }],
    ["/files/{path}", "/files/a/b%20c", { path: "a/b c" }],
    ["/{id}/files/{path}/details", "/1/files/a/details/details", { id: "1", path: "a/details" }],
  ])("%s matches %s", (template, path, parameters) => {
    expect(match(template, path)).toEqual(parameters);
  });

  it.each([
    ["/files/{path}", "/files"],
    ["/files/{path}", "/files/"],
    ["/files/{path}", "/files/a//b"],
    ["/files/{path}", "/files/a/%zz"],
    ["/files/{path}/details", "/files/a/b"],
    ["/files/{id}", "/files/a/b"],
  ])("%s does not match %s", (template, path) => {
    expect(match(template, path)).toBeUndefined();
  });

  it("gets what the client encodes", () => {
    const segment = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((text) => !text.includes("/") && !/^(?:\.|%2e){1,2}$/i.test(text));
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1 }), (segments) => {
        const template = "/apps/{appId}/files/{path}";
        const values = { appId: "a/b", path: segments.join("/") };
        const { pathname } = new URL(encodePath(template, values, { wildcards }), "https://t");
        expect(match(template, pathname)).toEqual(values);
      }),
    );
  });
});

describe("of the operations that match a path, the tenant finds the one with", () => {
  const find = (keys: readonly string[], path: string): unknown => {
    const table = Object.fromEntries(
      keys.map((key) => [key, key.includes("{path}") ? { wildcards } : {}]),
    );
    return createRouter(table).find("GET", path);
  };

  it.each([
    ["a literal segment", ["GET /files/{path}", "GET /files/list"], "/files/list", 1],
    ["a parameter of one segment", ["GET /files/{path}", "GET /files/{id}"], "/files/a", 1],
    ["a wildcard, if no other matches", ["GET /files/{path}", "GET /files/{id}"], "/files/a/b", 0],
  ])("%s", (_, keys, path, index) => {
    expect(find(keys, path)).toMatchObject({ key: keys[index] });
    expect(find(keys.toReversed(), path)).toMatchObject({ key: keys[index] });
  });

  it("the earliest literal segments, whatever the order and the length of the others", () => {
    const template = fc
      .array(fc.constantFrom("a", "b", "{x}"), { minLength: 1, maxLength: 4 })
      .map((segments) => `GET /${segments.join("/")}`);
    const templates = fc.uniqueArray(template, { minLength: 1, maxLength: 12 });
    const path = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(templates, path, (keys, segments) => {
        const pathname = `/${segments.join("/")}`;
        const literalFirst = keys
          .filter((key) => match(key.slice(4), pathname))
          .sort((one, other) => (one < other ? -1 : 1))[0];
        const expected = literalFirst === undefined ? { methods: [] } : { key: literalFirst };
        expect(find(keys, pathname)).toMatchObject(expected);
      }),
    );
  });
});
