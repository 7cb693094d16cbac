import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { siteLink } from "../../scripts/docs/site/links.ts";
import { processTerm, tokenize } from "../../scripts/docs/site/search.ts";
import { slugify } from "../../scripts/docs/site/slug.ts";

describe("links of guides", () => {
  test.each([
    ["README.md", "docs/lists.md#filters", "docs/lists.md#filters"],
    ["docs/lists.md", "../README.md#install", "../start.md#install"],
    ["docs/lists.md", "calls.md", "calls.md"],
    ["docs/migration/from-curl.md", "../lists.md", "../lists.md"],
    ["docs/testing.md", "../src/testing/FIDELITY.md", "../rest/operations.md"],
    ["docs/lists.md", "../src/index.ts", "https://example.com/x/blob/main/src/index.ts"],
    ["docs/lists.md", "https://qlik.dev", "https://qlik.dev"],
    ["docs/lists.md", "#filters", "#filters"],
  ])("of %s: %s leads to %s", (source, href, expected) => {
    expect(siteLink(source, href, "https://example.com/x")).toBe(expected);
  });

  test("have the anchors that GitHub makes", () => {
    expect(slugify("Why not `@qlik/api`?")).toBe("why-not-qlikapi");
    expect(slugify("Results and errors")).toBe("results-and-errors");
  });
});

describe("terms of the search", () => {
  test("are words, and in titles paths and methods with paths, too", () => {
    expect(tokenize("GET /api/v1/apps/{appId} Get an app", "title")).toEqual([
      ...["GET", "api", "v1", "apps", "appId", "Get", "an", "app"],
      ...["/api/v1/apps/{appId}", "GET /api/v1/apps/{appId}"],
    ]);
    expect(tokenize("see /api/v1/apps", "text")).toEqual(["see", "api", "v1", "apps"]);
    expect(processTerm("AppId")).toBe("appid");
  });

  // Browsers get them as text.
  test("are made by functions that use nothing from outside themselves", () => {
    const terms = runInNewContext(`(${tokenize.toString()})("/a b")`) as string[];
    expect([...terms]).toEqual(["a", "b", "/a"]);
  });
});
