import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { USED_OPERATIONS, UNOFFICIAL_OPERATIONS } from "./used-operations.ts";
import { formOf } from "../../scripts/facts/compare.ts";

const description = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, "../../generated/openapi.json"), "utf8"),
) as { paths: Record<string, object> };
const described = new Set(
  Object.entries(description.paths).flatMap(([template, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${template}`),
  ),
);

/** What the programs call, on machines that have the survey. */
const survey = path.resolve(import.meta.dirname, "../../../shared/qlik/PROGRAMS.md");

describe("the operations that public programs call", () => {
  it("are all described, if Qlik describes them", () => {
    expect(USED_OPERATIONS.filter((operation) => !described.has(operation))).toEqual([]);
    expect(USED_OPERATIONS.length).toBeGreaterThan(260);
  });

  it("have a described replacement or none, if Qlik does not describe them", () => {
    for (const [operation, replacement] of Object.entries(UNOFFICIAL_OPERATIONS)) {
      expect(described.has(operation)).toBe(false);
      if (replacement !== undefined) expect(described.has(replacement)).toBe(true);
    }
  });

  it.skipIf(!existsSync(survey))(
    "are those of the survey (skipped where it is not beside the repository)",
    () => {
      const called = readFileSync(survey, "utf8").matchAll(/`([A-Z]+ \/[^`]+)`/g);
      const known = [...USED_OPERATIONS, ...Object.keys(UNOFFICIAL_OPERATIONS)].map(formOf);
      const missing = [...called].map(([, operation]) => formOf(operation!));
      expect(missing.filter((operation) => !known.includes(operation))).toEqual([]);
    },
  );
});
