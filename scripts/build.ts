/**
 * `npm run build`: writes `dist/` and `THIRD_PARTY_LICENSES` from `src/` and `generated/`. TypeScript writes the
 * declarations, of which those stay that users can reach. esbuild makes a file of each entry and of what entries share, which
 * loads five times faster than a file for each module, and bundles the libraries that only the embedded tenant uses, so that
 * the package has a single dependency. Each thing is in the package once: comments are in the declarations, code is readable
 * and has no source maps, the description is one compressed file.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build, transform, type BuildOptions, type Metafile } from "esbuild";
import manifest from "../package.json" with { type: "json" };
import type { Document } from "../src/testing/description/excerpt.ts";
import { addressesOf } from "./package/addresses.ts";
import { indentByOne, pruneDeclarations } from "./package/declarations.ts";
import { mergingImports } from "./package/merged-chunks.ts";
import { packedExcerpts } from "./package/packed-excerpts.ts";
import { pureModules } from "./package/pure-modules.ts";
import { packagesOf, thirdPartyLicences } from "./package/third-party.ts";

const dist = path.resolve("dist");

/** The libraries that the tenant always loads. Each is an entry, so that it gets a file of its own, which is minified. */
const LIBRARIES = [["validator", "@cfworker/json-schema"]] as const;

writeManifest();
rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
  stdio: "inherit",
});
compactDeclarations();
const openapi = JSON.parse(readFileSync("generated/openapi.json", "utf8")) as Document;
writeFileSync("dist/openapi.json.gz", gzipSync(JSON.stringify(openapi), { level: 9 }));
const { inputs } = await bundle();
writeFileSync("THIRD_PARTY_LICENSES", thirdPartyLicences(packagesOf(Object.keys(inputs))));
const missing = filesOfExports().filter((file) => !existsSync(file));
if (missing.length > 0) throw new Error(`The build is incomplete: ${missing.join(", ")}.`);

/** Every address in package.json follows from `config.repository`. */
function writeManifest(): void {
  const text = readFileSync("package.json", "utf8");
  const current = JSON.parse(text) as typeof manifest;
  const written = { ...current, ...addressesOf(current.config.repository) };
  const next = `${JSON.stringify(written, null, 2)}\n`;
  if (next !== text) writeFileSync("package.json", next);
}

function filesOfExports(): string[] {
  return Object.values(manifest.exports).flatMap((each) =>
    typeof each === "string" ? [each] : Object.values(each),
  );
}

function compactDeclarations(): void {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".d.ts"))
    .map((name) => path.join(dist, name));
  const declarations = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
  const entries = entryPoints().map(({ types }) => path.resolve(types));
  const reachable = pruneDeclarations(declarations, entries);
  for (const file of declarations.keys()) rmSync(file);
  for (const [file, text] of reachable) writeFileSync(file, indentByOne(text));
}

/** The exports of the package that have code. */
function entryPoints(): { readonly types: string; readonly default: string }[] {
  return Object.values(manifest.exports).flatMap((each) =>
    typeof each === "string" ? [] : [each],
  );
}

async function bundle(): Promise<Metafile> {
  const { metafile: unmerged } = await build({ ...bundleOptions(() => []), write: false });
  const imports = mergingImports(unmerged, {
    root: "src/index.ts",
    light: ["src/events.ts", "src/codegen.ts"],
  });
  const { metafile } = await build(bundleOptions((module) => imports.get(module) ?? []));
  for (const [file, { inputs }] of Object.entries(metafile.outputs)) {
    const code = readFileSync(file, "utf8");
    const isLibrary = Object.keys(inputs).every((input) => input.includes("node_modules/"));
    writeFileSync(file, isLibrary ? await minify(code) : withoutBareImports(code));
  }
  for (const [name] of LIBRARIES) rmSync(path.join(dist, `src/${name}.js`));
  return metafile;
}

/** @param importsOf which modules a module imports besides those that it names, to be in one file with them */
function bundleOptions(
  importsOf: (module: string) => readonly string[],
): BuildOptions & { metafile: true } {
  const entries = entryPoints().map(({ default: file }) => path.basename(file, ".js"));
  return {
    entryPoints: {
      ...Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
      ...Object.fromEntries(LIBRARIES),
    },
    outdir: path.join(dist, "src"),
    chunkNames: "shared/[name]-[hash]",
    bundle: true,
    // What entries share is loaded once: a second copy of an error class would break `instanceof`.
    splitting: true,
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import", "module"],
    external: ["node:*", ...Object.keys(manifest.dependencies)],
    format: "esm",
    target: "es2022",
    plugins: [packedExcerpts(openapi), pureModules(importsOf)],
    metafile: true,
    logLevel: "warning",
    logOverride: { "ignored-bare-import": "silent" },
  };
}

/** Nobody reads a library in there. */
async function minify(library: string): Promise<string> {
  return (await transform(library, { minify: true, format: "esm" })).code;
}

/** An import without names is for side effects, and has none: bundlers warn of it, Node would load the file. */
function withoutBareImports(code: string): string {
  return code.replaceAll(/^import "\.[^"]+";\n/gm, "");
}
