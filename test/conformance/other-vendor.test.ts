import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operationsOf, type OpenApiDocument } from "../../scripts/openapi/document.ts";
import { findCode } from "../fuzz/declarations.ts";
import { githubDescription, passThrough } from "./other-vendor.ts";

const published = githubDescription();

function keysOf({ paths }: OpenApiDocument): string[] {
  const operations = [...operationsOf(paths)];
  return operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`).sort();
}

/** The thousand operations take seconds, and a busy machine more. */
const TIMEOUT = 180_000;

describe.skipIf(!published)(
  "GitHub's description passes through the pipeline (skipped when the registry cannot be reached)",
  { timeout: TIMEOUT },
  () => {
    let folder: string;
    let passed: Awaited<ReturnType<typeof passThrough>>;
    beforeAll(async () => {
      folder = mkdtempSync(path.resolve("node_modules/.cache/github-"));
      passed = await passThrough(published!);
    }, TIMEOUT);
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    it("without a rejection or a finding", () => {
      expect(passed.rejections).toEqual([]);
      expect(passed.findings).toEqual([]);
    });

    it("with all its operations, and no others", () => {
      const operations = keysOf(published!);
      expect(operations.length).toBeGreaterThan(1000);
      expect([...passed.table.keys()].sort()).toEqual(operations);
    });

    it("to modules without code", () => {
      for (const [name, text] of Object.entries(passed.modules)) {
        expect(findCode(name, text)).toBeUndefined();
      }
    });

    it("to types that compile", () => {
      // The modules refer to the client's own types, beside them.
      symlinkSync(path.resolve("src"), path.join(folder, "src"));
      mkdirSync(path.join(folder, "generated"));
      const files = Object.entries(passed.modules).map(([name, text]) => {
        writeFileSync(path.join(folder, "generated", name), text);
        return path.join("generated", name);
      });
      const config = { extends: path.resolve("tsconfig.json"), files, include: [] };
      writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(config));
      const compiler = path.resolve("node_modules/typescript-7/bin/tsc");
      execFileSync(process.execPath, [compiler, "--project", folder], { encoding: "utf8" });
    });
  },
);
