import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { ResultCache } from "../../scripts/pipeline/result-cache.ts";
import { temporaryFolder } from "./helpers.ts";

/** Counts how often a result is made. */
function maker(): { make: () => Promise<number>; count: () => number } {
  let made = 0;
  return { make: () => Promise.resolve(++made), count: () => made };
}

it("makes a result once for the same inputs", async () => {
  const { make, count } = maker();
  const cache = new ResultCache();
  expect(await cache.get(["kind", "a"], make)).toBe(1);
  expect(await cache.get(["kind", "a"], make)).toBe(1);
  expect(await cache.get(["kind", "b"], make)).toBe(2);
  expect(await cache.get(["other", "a"], make)).toBe(3);
  // The boundaries of inputs matter.
  expect(await cache.get(["kind", "a", ""], make)).toBe(4);
  cache.delete(["kind", "a"]);
  expect(await cache.get(["kind", "a"], make)).toBe(5);
  expect(count()).toBe(5);
});

it("keeps results in a file for later runs of the same version", async () => {
  const file = path.join(temporaryFolder(), "cache/results.json");
  const { make } = maker();
  const first = new ResultCache(file, "1");
  await first.get(["kind", "a"], make);
  first.save();
  expect(await new ResultCache(file, "1").get(["kind", "a"], make)).toBe(1);
  expect(await new ResultCache(file, "2").get(["kind", "a"], make)).toBe(2);
});

it("does not write a file without new results", () => {
  const file = path.join(temporaryFolder(), "results.json");
  new ResultCache(file, "1").save();
  expect(existsSync(file)).toBe(false);
});

it("starts without results when the file is damaged, and replaces it", async () => {
  const file = path.join(temporaryFolder(), "results.json");
  writeFileSync(file, "{");
  const { make } = maker();
  const cache = new ResultCache(file, "1");
  expect(await cache.get(["kind", "a"], make)).toBe(1);
  cache.save();
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ version: "1" });
});

it("works without a folder that can be written", async () => {
  const file = path.join(temporaryFolder(), "file");
  writeFileSync(file, "");
  const cache = new ResultCache(path.join(file, "results.json"), "1");
  await cache.get(["kind", "a"], maker().make);
  expect(() => {
    cache.save();
  }).not.toThrow();
});
