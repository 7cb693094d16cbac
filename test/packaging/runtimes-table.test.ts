import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sectionOf } from "../marked-section.ts";
import { summaryOf } from "../runtimes/table.ts";

const read = (file: string): string => sectionOf(readFileSync(file, "utf8"), "runtimes");

test("the README shows the runtimes of docs/runtimes.md, with versions and date", () => {
  const summary = read("README.md");
  expect(summary).toBe(summaryOf(read("docs/runtimes.md")));
  expect(summary).toMatch(/^\| Node [\d., ]+ \| \d+ of \d+ \|$/m);
  expect(summary).toMatch(/^Measured on \d{4}-\d\d-\d\d/m);
});
