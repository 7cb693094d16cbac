import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { run } from "../../../scripts/upstream/diff/command.ts";
import { documentOf, operation, query, type Parts } from "./documents.ts";

let folder: string;
let printed: string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "diff-command-"));
  printed = [];
  vi.spyOn(console, "log").mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function write(name: string, content: unknown): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

function boats(...names: string[]): Parts {
  const parameters = names.map((name) => query(name));
  return { paths: { "/api/boats": { get: operation({ parameters }) } } };
}

describe("npm run spec -- diff", () => {
  it("prints a changelog with a verdict, for two files", async () => {
    const args = [write("a.json", documentOf(boats("a"))), write("b.json", documentOf(boats("b")))];
    expect(await run(args)).toBe(0);
    expect(printed.join("\n")).toBe(`## b

- ⚠ GET /api/boats no longer accepts the query parameter \`a\`.
- GET /api/boats now accepts the query parameter \`b\`.

major: 1 breaking change, 1 other change in 1 service`);
  });

  it("prints nothing but JSON with --json", async () => {
    const [old, next] = ["old", "new"] as const;
    write("old/boats.json", documentOf(boats()));
    write("new/boats.json", documentOf(boats("a")));
    expect(await run([path.join(folder, old), path.join(folder, next), "--json"])).toBe(0);
    expect(JSON.parse(printed.join("\n"))).toEqual({
      verdict: "minor",
      changes: [
        {
          service: "boats",
          operation: "GET /api/boats",
          pointer: "#/paths/~1api~1boats/get/parameters/0",
          kind: "parameter-added",
          breaking: false,
          text: "GET /api/boats now accepts the query parameter `a`.",
        },
      ],
    });
  });

  it("returns 1 if the verdict is at least that of --fail-on", async () => {
    const args = [write("a.json", documentOf(boats())), write("b.json", documentOf(boats("b")))];
    expect(await run([...args, "--fail-on", "major"])).toBe(0);
    expect(await run([...args, "--fail-on", "minor"])).toBe(1);
    expect(await run([...args, "--fail-on", "patch"])).toBe(1);
    expect(await run([args[0]!, args[0]!, "--fail-on", "patch"])).toBe(0);
    expect(printed.at(-1)).toBe("Nothing changed.\n\nnone: nothing changed");
  });

  it("returns 1 with --compile if a call of the old edition no longer compiles", async () => {
    const args = [write("a.json", documentOf(boats("a"))), write("b.json", documentOf(boats("b")))];
    expect(await run([...args, "--compile"])).toBe(1);
    expect(await run([...args.toReversed().slice(0, 1), args[1]!, "--compile"])).toBe(0);
  });

  it("reads a document without its version and its servers, beside one that has both", async () => {
    const { paths } = documentOf({ paths: { "/v1/boats": { get: operation({}) } } });
    const next = documentOf({ paths: { "/api/v1/boats": { get: operation({}) } } });
    const published = { ...next, openapi: "3.0.0" };
    const args = [write("a.json", { paths }), write("b.json", published)];
    expect(await run([...args, "--fail-on", "major"])).toBe(0);
  });

  it.each([
    ["a page", "<!doctype html>", "must be JSON"],
    ["a truncated file", '{"openapi": "3.0.0", "pa', "must be JSON"],
    ["another document", '{"title": "x"}', "must be an OpenAPI document"],
    ["a list", "[]", "must be an OpenAPI document"],
    ["another version", '{"swagger": "2.0", "openapi": "2.0", "paths": {}}', "openapi"],
  ])("rejects %s, with the file", async (_, content, message) => {
    const file = write("a.json", content);
    await expect(run([file, file])).rejects.toMatchObject({ name: "PipelineFault" });
    await expect(run([file, file])).rejects.toThrow(message);
    await expect(run([file, file])).rejects.toThrow("a.json");
  });

  it.each([
    [[], "Expected two files or folders, got 0."],
    [["a", "b", "c"], "Expected two files or folders, got 3."],
    [["a", "b", "--fail-on", "none"], '"--fail-on" must be major, minor or patch, got none.'],
    [["a", "b", "--json", "--markdown"], "Set --json or --markdown, not both."],
    [["/nowhere/a.json", "/nowhere/b.json"], "The file or folder does not exist"],
  ])("rejects the arguments %j", async (args, message) => {
    await expect(run(args)).rejects.toThrow(message);
  });
});
