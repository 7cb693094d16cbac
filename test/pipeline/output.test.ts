import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readTable } from "../fuzz/declarations.ts";
import { describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../../scripts/openapi/document.ts";
import { findStale, writeWhole, type Files } from "../../scripts/pipeline/write.ts";
import {
  config,
  contentOf,
  generate,
  renderFolder,
  root,
  service,
  temporaryFolder,
  toText,
  writeDocuments,
} from "./helpers.ts";

const NAMES = [
  "openapi.json",
  "schema.ts",
  "operations.ts",
  "calls.ts",
  "waits.ts",
  "service-schemas.ts",
];

// A block scalar and a folded one, since that is where line endings are content.
const things = toText(service("things")).replace(
  "description: Does it.",
  "description: |\n        Does it.\n\n        Then does it again,\n        and again.\n      x-note: >\n        Folded\n        here.",
);

async function renderText(spec: string, text: string, name = "things.yaml"): Promise<Files> {
  writeFileSync(path.join(spec, name), text);
  return renderFolder(spec);
}

function hashIn(files: Files): string {
  return /sha256 ([0-9a-f]{64})\./.exec(files.get("schema.ts") ?? "")?.[1] ?? "no hash";
}

describe("what is rendered", () => {
  it("is identical in every run", async () => {
    const documents = { "apps.yaml": service("apps"), "things.yaml": things };
    const { spec } = writeDocuments(documents);
    const first = await renderFolder(spec);
    expect([...first.keys()]).toEqual(NAMES);
    expect(await renderFolder(spec)).toEqual(first);
  });

  it("is identical for sources with CRLF", async () => {
    const { spec } = writeDocuments({});
    const fromLf = await renderText(spec, things);
    const fromCrlf = await renderText(spec, things.replaceAll("\n", "\r\n"));
    expect(fromCrlf).toEqual(fromLf);
    for (const text of fromCrlf.values()) expect(text).not.toContain("\r");
  });

  it("does not depend on the order in which the files were created", async () => {
    const [one, other] = [writeDocuments({}), writeDocuments({})];
    await renderText(one.spec, toText(service("apps")), "apps.yaml");
    await renderText(other.spec, things);
    const first = await renderText(one.spec, things);
    const second = await renderText(other.spec, toText(service("apps")), "apps.yaml");
    const anywhere = (files: Files): string[] =>
      [...files.values()].map((text) => text.replaceAll(/pipeline-\w+/g, "pipeline"));
    expect(anywhere(second)).toEqual(anywhere(first));
  });

  it("is rendered from documents in JSON too", async () => {
    const { spec } = writeDocuments({ "things.json": JSON.stringify(service("things")) });
    const files = await renderFolder(spec);
    expect(readTable(files.get("operations.ts")!)).toEqual({ "GET /things": { success: "none" } });
  });

  it("has the texts of the documents as they are", async () => {
    const { spec } = writeDocuments({ "things.yaml": things });
    const files = await renderFolder(spec);
    const { paths } = JSON.parse(files.get("openapi.json") ?? "") as OpenApiDocument;
    expect(paths?.["/things"]?.get).toMatchObject({
      description: "Does it.\n\nThen does it again,\nand again.\n",
      "x-note": "Folded here.\n",
    });
  });
});

describe("the header of each file", () => {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    devDependencies: Record<string, string>;
  };
  const installed = (name: string): string => {
    const file = path.join(root, "node_modules", name, "package.json");
    return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
  };
  const tools = ["@redocly/openapi-core", "openapi-typescript", "typescript"];

  it("contains the installed versions and the hash of the sources", async () => {
    const { spec } = writeDocuments({ "things.yaml": things });
    const files = await renderFolder(spec);
    const by = `npm run generate, with ${tools.map((name) => `${name} ${installed(name)}`).join(", ")}`;
    const from = `${path.relative(root, spec)}/, sha256 ${hashIn(files)}`;
    const header = `// Generated: change ${path.relative(root, spec)}/ and run npm run generate.\n// By ${by}.\n// From ${from}.\n`;
    for (const name of [
      "schema.ts",
      "operations.ts",
      "calls.ts",
      "waits.ts",
      "service-schemas.ts",
    ]) {
      expect(files.get(name)?.startsWith(header)).toBe(true);
    }
    const json = JSON.parse(files.get("openapi.json") ?? "") as OpenApiDocument;
    expect(json["x-generated"]).toEqual({ by, from });
    for (const name of tools) expect(devDependencies[name]).toBe(installed(name));
  });

  it("has a different hash if the text or the name of a source changes", async () => {
    const { spec } = writeDocuments({});
    const hash = hashIn(await renderText(spec, things));
    const commented = hashIn(await renderText(spec, `# Soon more.\n${things}`));
    rmSync(path.join(spec, "things.yaml"));
    const renamed = hashIn(await renderText(spec, things, "objects.yaml"));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set([hash, commented, renamed]).size).toBe(3);
  });
});

describe("the command", () => {
  it("writes stale files only; --check reports them without writing", async () => {
    const { spec, out } = writeDocuments({ "things.yaml": things });
    const args = ["--spec", spec, "--out", out, "--config", path.relative(root, config)];
    const shown = path.relative(root, out);

    const first = await generate(...args);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(
      /^Wrote openapi\.json, schema\.ts, operations\.ts, calls\.ts, waits\.ts, service-schemas\.ts, names\.lock\.json in .*\/ \(\d+ ms\)\.\n$/,
    );
    const fresh = contentOf(out);
    const { "names.lock.json": lock, ...files } = fresh;
    expect(files).toEqual(Object.fromEntries(await renderFolder(spec, out)));
    expect(lock).toBe("{}\n");

    expect(await generate(...args, "--check")).toEqual({
      code: 0,
      stdout: `${shown}/ is up to date.\n`,
      stderr: "",
    });

    rmSync(path.join(out, "openapi.json"));
    const operations = fresh["operations.ts"] ?? "";
    const edited = operations.replace('"things', '"others');
    writeFileSync(path.join(out, "operations.ts"), edited);
    const before = contentOf(out);
    const [line, was, is] = differenceOf(edited, operations);
    expect(await generate(...args, "--check")).toEqual({
      code: 1,
      stdout: "",
      stderr:
        `${shown}/openapi.json is missing\n` +
        `${shown}/operations.ts:${line} is stale\n  - ${was}\n  + ${is}\n` +
        "Run `npm run generate` and commit the result.\n",
    });
    expect(contentOf(out)).toEqual(before);

    const again = await generate(...args);
    expect(again.stdout).toMatch(/^Wrote openapi\.json, operations\.ts in /);
    expect(contentOf(out)).toEqual(fresh);
  });
});

/** The number of the first line that differs, and what it is in both. */
function differenceOf(
  one: string,
  other: string,
): [number, string | undefined, string | undefined] {
  const [ones, others] = [one.split("\n"), other.split("\n")];
  const index = ones.findIndex((line, at) => line !== others[at]);
  return [index + 1, ones[index], others[index]];
}

describe("findStale", () => {
  const files = new Map([["a.ts", "one\ntwo\n"]]);
  const staleFor = (text: string): unknown => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, "a.ts"), text);
    return findStale(folder, files);
  };

  it.each([
    ["one\n2\n", { line: 2, onDisk: "2", expected: "two" }],
    ["one\n", { line: 2, onDisk: "", expected: "two" }],
    ["one", { line: 2, onDisk: undefined, expected: "two" }],
    ["one\ntwo\nthree\n", { line: 3, onDisk: "three", expected: "" }],
    ["", { line: 1, onDisk: "", expected: "one" }],
  ])("returns the first line that differs: %j", (text, place) => {
    expect(staleFor(text)).toEqual([{ name: "a.ts", ...place }]);
  });

  it("returns line 0 for a missing file", () => {
    const stale = { name: "a.ts", line: 0, onDisk: undefined, expected: undefined };
    expect(findStale(temporaryFolder(), files)).toEqual([stale]);
    expect(findStale(path.join(temporaryFolder(), "nowhere"), files)).toEqual([stale]);
  });

  it("ignores line endings", () => {
    expect(staleFor("one\r\ntwo\r\n")).toEqual([]);
  });
});

describe("writeWhole", () => {
  const old = { "a.ts": "old a", "b.ts": "old b", "other.ts": "not ours" };
  const files = new Map([
    ["a.ts", "new a"],
    ["new.ts", "new"],
    ["b.ts", "new b"],
  ]);
  const folderWith = (contents: Record<string, string>): string => {
    const folder = temporaryFolder();
    for (const [name, text] of Object.entries(contents)) {
      writeFileSync(path.join(folder, name), text);
    }
    return folder;
  };

  it("creates the folder with nothing but the files", () => {
    const folder = path.join(temporaryFolder(), "deep", "out");
    writeWhole(folder, files);
    expect(contentOf(folder)).toEqual(Object.fromEntries(files));
  });

  it("keeps other files", () => {
    const folder = folderWith(old);
    writeWhole(folder, files);
    expect(contentOf(folder)).toEqual({ ...Object.fromEntries(files), "other.ts": "not ours" });
  });

  it("leaves the folder unchanged if the last file is a folder", () => {
    const folder = folderWith(old);
    rmSync(path.join(folder, "b.ts"));
    mkdirSync(path.join(folder, "b.ts"));
    expect(() => {
      writeWhole(folder, files);
    }).toThrow(/EISDIR|EPERM|ENOTEMPTY/);
    expect(contentOf(folder)).toEqual({ ...old, "b.ts": "(folder)" });
  });

  it("leaves the folder unchanged if a file cannot be written", () => {
    const folder = folderWith(old);
    expect(() => {
      writeWhole(folder, new Map([...files, ["no/such/folder.ts", ""]]));
    }).toThrow(/ENOENT/);
    expect(contentOf(folder)).toEqual(old);
  });
});

describe("--if-stale", () => {
  it("does nothing for unchanged documents and generates for changed ones", async () => {
    const { spec, out } = writeDocuments({ "things.yaml": things });
    const run = async (): Promise<string> => {
      const { code, stdout, stderr } = await generate("--if-stale", "--spec", spec, "--out", out);
      expect([code, stderr]).toEqual([0, ""]);
      return stdout;
    };
    expect(await run()).toContain("Wrote openapi.json, schema.ts, operations.ts, calls.ts");
    expect(await run()).toBe("");

    writeFileSync(path.join(spec, "apps.yaml"), toText(service("apps")));
    expect(await run()).toContain("Wrote");
    expect(await run()).toBe("");

    rmSync(path.join(out, "operations.ts"));
    expect(await run()).toContain("Wrote operations.ts");
    expect(findStale(out, await renderFolder(spec, out))).toEqual([]);
  });
});
