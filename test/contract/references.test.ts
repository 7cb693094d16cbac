import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("references of the description name components, since generators of other clients read no others", () => {
  const text = readFileSync("generated/openapi.json", "utf8");
  const references = [...text.matchAll(/"\$ref": ?"([^"]+)"/g)].map(([, reference]) => reference);
  expect(references.length).toBeGreaterThan(1000);
  const others = references.filter((each) => !/^#\/components\/\w+\/[\w.-]+$/.test(each ?? ""));
  expect(others).toEqual([]);
});
