import { describe, expect, test } from "vitest";
import { migrationCommand } from "../../scripts/migration/command.ts";
import { INSTEAD, REPLACEMENTS, renderQlikApi } from "../../scripts/migration/from-qlik-api.ts";
import { namedOperations } from "../../scripts/migration/helpers.ts";
import { readOperations } from "../../scripts/migration/operations.ts";
import { readCall, readQlikApi } from "../../scripts/migration/qlik-api.ts";

const operations = readOperations();
const api = await readQlikApi();

describe("the guide from @qlik/api", () => {
  test("lists every function that its modules export", async () => {
    const text = renderQlikApi(api, operations);
    const missing: string[] = [];
    for (const { name: module } of api.modules) {
      const section = sectionOf(text, module);
      const exported = Object.entries((await import(module)) as object);
      for (const [name, value] of exported) {
        if (typeof value !== "function" || name === "default" || name === "clearCache") continue;
        const isListed =
          section.includes(`| \`${name}\` |`) || text.includes(`| \`${name}\` of \`${module}\` |`);
        if (!isListed) missing.push(`${module} ${name}`);
      }
    }
    expect(missing).toEqual([]);
    expect(text).toContain("`clearCache` of ");
  });

  test("names operations that exist, and functions of Qlik's that exist", () => {
    const calls = api.modules.flatMap((module) => module.calls.map((call) => call.operation));
    const others = api.modules.flatMap(({ name, others }) =>
      others.map((each) => `${name} ${each}`),
    );
    expect(Object.values(INSTEAD).filter((key) => !operations.has(key))).toEqual([]);
    expect(Object.keys(INSTEAD).filter((key) => !calls.includes(key))).toEqual([]);
    expect(Object.keys(REPLACEMENTS).filter((key) => !others.includes(key))).toEqual([]);
    expect(namedOperations.filter((key) => !operations.has(key))).toEqual([]);
  });

  test("says what replaces a function whose operation is not described", () => {
    const call = { name: "getThing", operation: "GET /api/v1/things", parameters: [] };
    const modules = [{ name: "@qlik/api/things", calls: [call], others: [] }];
    expect(() => renderQlikApi({ version: "1", modules }, operations)).toThrow(
      "getThing of @qlik/api calls GET /api/v1/things, which is not described.",
    );
  });
});

test("a function's operation and parameters are read from its code", () => {
  const code = `async function getSpace(spaceId, query, options) {
    return invokeFetch("spaces", { method: "get", pathTemplate: "/api/v1/spaces/{spaceId}" });
  }`;
  expect(readCall("getSpace", code)).toEqual({
    name: "getSpace",
    operation: "GET /api/v1/spaces/{spaceId}",
    parameters: ["spaceId", "query"],
  });
  expect(readCall("clearCache", "function clearCache() {}")).toBeUndefined();
});

test("the tables in docs/migration/ are up to date", async () => {
  expect(await migrationCommand(["--check"])).toBe(0);
});

function sectionOf(text: string, module: string): string {
  const [, rest = ""] = text.split(`### ${module.replace("@qlik/api/", "")}\n`);
  return rest.split("\n#")[0] ?? "";
}
