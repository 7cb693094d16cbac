/** What is in the packed package, and that nothing else is. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { excerpt, excerptNames, type Document } from "../../../src/testing/description/excerpt.ts";
import { unpack } from "../../../src/testing/description/unpack.ts";
import { consumer, installed, installedFiles, root, run, tarball } from "./consumer.ts";

test("holds what its users need and nothing else", () => {
  expect(readdirSync(installed).sort()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "THIRD_PARTY_LICENSES",
    "dist",
    "package.json",
  ]);
  expect(readdirSync(path.join(installed, "dist")).sort()).toEqual([
    "generated",
    "openapi.json.gz",
    "src",
  ]);
});

test("has every file that its exports name", () => {
  const files = installedFiles();
  const targets = Object.values(manifest.exports).flatMap((each) =>
    typeof each === "string" ? [each] : Object.values(each),
  );
  for (const target of [manifest.main, manifest.types, ...targets]) {
    expect(files).toContain(target.replace("./", ""));
  }
});

test("passes publint --strict and Are the types wrong?", () => {
  const bin = (name: string): string => path.join(root, "node_modules/.bin", name);
  run(bin("publint"), ["--strict", tarball], root);
  const options = ["--profile", "esm-only", "--exclude-entrypoints", "./openapi.json.gz"];
  run(bin("attw"), [tarball, ...options], root);
}, 60_000);

test("has code that is readable without source maps, and refers to none", () => {
  const files = installedFiles();
  expect(files.filter((name) => name.endsWith(".map"))).toEqual([]);
  for (const name of files.filter((name) => /\.(?:js|d\.ts)$/.test(name))) {
    expect(read(name), name).not.toContain("sourceMappingURL");
  }
  const code = files.filter((name) => name.endsWith(".js")).map(read);
  for (const name of ["createQlikClient", "createTenant"]) {
    // With its own name, and once.
    const declaration = new RegExp(`^function ${name}\\(`, "m");
    expect(code.filter((each) => declaration.test(each))).toHaveLength(1);
  }
});

test("has few files to load for an import, and each error class in one of them", () => {
  const shared = (name: string): string[] =>
    [...read(`dist/src/${name}.js`).matchAll(/^.*from "\.\/(shared\/[^"]+)"/gm)]
      .map(([, file = ""]) => file)
      .sort();
  const ofClient = shared("index");
  // What the light entries share with it, and what the others do.
  expect(ofClient).toHaveLength(2);
  expect(ofClient).toEqual(expect.arrayContaining(shared("codegen")));
  for (const entry of ["browser", "testing"]) {
    expect(shared(entry)).toEqual(expect.arrayContaining(ofClient));
  }
  const code = installedFiles().filter((name) => name.endsWith(".js"));
  const declared = code.flatMap((name) =>
    Array.from(read(name).matchAll(/^var (Qlik\w*Error) = class\b/gm), ([, error = ""]) => error),
  );
  expect(declared).toContain("QlikError");
  expect(declared.sort()).toEqual([...new Set(declared)].sort());
});

test("has the declarations that its entries lead to, and no others", () => {
  const declared = installedFiles().filter((name) => name.endsWith(".d.ts"));
  const reached = new Set<string>();
  const reach = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, specifier = ""] of withoutComments(read(file)).matchAll(
      /(?:from |import\()"(\.[^"]+)"/g,
    )) {
      reach(path.posix.join(path.posix.dirname(file), specifier.replace(/\.[jt]s$/, ".d.ts")));
    }
  };
  for (const each of Object.values(manifest.exports)) {
    if (typeof each !== "string") reach(each.types.replace("./", ""));
  }
  expect(declared.sort()).toEqual([...reached].sort());
});

test("has the whole description, compressed", () => {
  const { resolve } = createRequire(path.join(consumer, "main.js"));
  const text = gunzipSync(readFileSync(resolve("qlik-cloud-client/openapi.json.gz"))).toString();
  expect(JSON.parse(text)).toEqual(
    JSON.parse(readFileSync(path.join(root, "generated/openapi.json"), "utf8")),
  );
});

test("has the licence of each library that it contains", () => {
  const licences = read("THIRD_PARTY_LICENSES");
  const { metafile } = buildSync({
    entryPoints: ["index", "events", "testing"].map((name) => path.join(root, `src/${name}.ts`)),
    ...{ bundle: true, write: false, metafile: true, outdir: "none", logLevel: "error" },
    ...{ platform: "neutral", mainFields: ["module", "main"], format: "esm" },
    external: ["node:*", ...Object.keys(manifest.dependencies)],
  });
  const bundled = new Set([
    ...Object.keys(metafile.inputs).flatMap((file) => {
      const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
      return name ?? [];
    }),
    // They are inside files of rrule-temporal and @cfworker/json-schema.
    ...["temporal-polyfill", "ajv", "punycode"],
  ]);
  const sections = [...licences.matchAll(/^={80}\n(\S+).*\n\n([^=]*)/gm)];
  expect(sections.map(([, name]) => name).sort()).toEqual([...bundled].sort());
  for (const [, name, text] of sections) {
    expect(text, name).toMatch(/^Copyright .+/m);
    expect(text, name).toContain("Permission is hereby granted");
  }
});

function withoutComments(declarations: string): string {
  return declarations.replaceAll(/\/\*\*.*?\*\//gs, "");
}

function read(name: string): string {
  return readFileSync(path.join(installed, name), "utf8");
}

test("has what the tenant reads of the description by group of paths, without words", async () => {
  const folder = path.join(installed, "dist/src/shared");
  const [file = ""] = readdirSync(folder).filter((name) => name.startsWith("excerpts-"));
  const { default: packed } = (await import(path.join(folder, file))) as {
    default: Record<string, string>;
  };
  const document = JSON.parse(
    readFileSync(path.join(root, "generated/openapi.json"), "utf8"),
  ) as Document;
  expect(Object.keys(packed)).toEqual(excerptNames(document));
  await expect(unpack(packed["/api/v1/reloads"]!)).resolves.toEqual(
    excerpt(document, "/api/v1/reloads"),
  );
});

test("unpacks what a test needs: one group for one service", () => {
  const code = `
    let unpacked = 0;
    globalThis.DecompressionStream = class extends DecompressionStream {
      constructor(format) { super(format); unpacked++; }
    };
    const { createTenant } = await import("qlik-cloud-client/testing");
    const tenant = createTenant();
    const headers = { authorization: "Bearer " + tenant.apiKey };
    for (const path of ["spaces", "spaces/types", "items"]) {
      const { status } = await tenant.fetch(tenant.origin + "/api/v1/" + path, { headers });
      console.log(status, unpacked);
    }`;
  expect(run(process.execPath, ["--input-type=module", "-e", code])).toBe("200 1\n200 1\n200 2\n");
});
