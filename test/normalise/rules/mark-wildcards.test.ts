import { describe, expect, it } from "vitest";
import { markWildcards } from "../../../scripts/normalise/rules/mark-wildcards.ts";
import { healOperation } from "./heal.ts";

function isMarked(parameter: object, path = "/files/{name}"): boolean {
  const parameters = [{ name: "name", in: "path", required: true, ...parameter }];
  const operation = healOperation(markWildcards, { parameters }, { path });
  return "x-qlik-wildcard" in operation.parameters![0]!;
}

const text = { type: "string" };

describe("a path parameter", () => {
  it.each<[string, object]>([
    ["whose example has a slash", { schema: text, example: "css/styles.css" }],
    ["whose schema's example has a slash", { schema: { ...text, examples: ["css/styles.css"] } }],
    ["whose pattern allows a slash", { schema: { ...text, pattern: "^.+$" } }],
  ])("%s spans slashes", (_, parameter) => {
    expect(isMarked(parameter)).toBe(true);
  });

  it.each(["path", "filepath", "filePath", "file_path", "file-path"])(
    "called %s spans slashes",
    (name) => {
      expect(isMarked({ name, schema: text }, `/files/{${name}}`)).toBe(true);
    },
  );

  it.each<[string, object]>([
    ["with another name", { schema: text }],
    ["with an identifier as its example", { schema: text, example: "116dbfae-7fb9" }],
    ["with a URL as its example", { schema: text, example: "https://a.example.com/b" }],
    ["whose pattern allows no slash", { schema: { ...text, pattern: "^[a-z]+$" }, example: "a/b" }],
    ["with a pattern that is none", { schema: { ...text, pattern: "(" } }],
    ["with a format", { schema: { ...text, format: "uuid" }, example: "a/b" }],
    ["that is a number", { schema: { type: "integer" } }],
  ])("%s does not", (_, parameter) => {
    expect(isMarked(parameter)).toBe(false);
  });

  it("before the end of the path does not", () => {
    expect(isMarked({ name: "path", schema: text }, "/files/{path}/name")).toBe(false);
    expect(isMarked({ name: "path", schema: text }, "/files/x-{path}")).toBe(false);
  });
});
