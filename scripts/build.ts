/**
 * `npm run build`: writes `dist/` from `src/` and `generated/`. TypeScript compiles all files. Then the embedded tenant is
 * bundled with the libraries that only it uses, so that the package has a single dependency and applications never load
 * those libraries. Each thing is in the package once: comments are in the declarations, the description is one file.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build, transform, type Plugin } from "esbuild";
import manifest from "../package.json" with { type: "json" };
import type { Document } from "../src/testing/description/excerpt.ts";
import type { OpenApiDocument } from "./openapi/document.ts";
import { indentByOne, pruneDeclarations } from "./package/declarations.ts";
import { packedExcerpts } from "./package/packed-excerpts.ts";
import { withoutSentExamples } from "./package/sent-examples.ts";

const dist = path.resolve("dist");
const testing = path.join(dist, "src/testing");

/** The libraries that the tenant always loads. Each is an entry, so that it gets a file of its own, which is minified. */
const LIBRARIES = [["validator", "@cfworker/json-schema"]] as const;

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
  stdio: "inherit",
});
const openapi = JSON.parse(readFileSync("generated/openapi.json", "utf8")) as OpenApiDocument;
await bundleTenant();
await removeComments();
compactDeclarations();
writeFileSync(
  path.join(dist, "generated/openapi.json"),
  JSON.stringify(withoutSentExamples(openapi)),
);

/** The paths of the files in dist/ with this ending. */
function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(folder, name));
}

async function bundleTenant(): Promise<void> {
  const bundled = path.join(dist, "bundled");
  const { metafile } = await build({
    entryPoints: { index: `${testing}.js`, ...Object.fromEntries(LIBRARIES) },
    outdir: bundled,
    bundle: true,
    // The server requires Node, so it is a separate file that is loaded on demand.
    splitting: true,
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import", "module"],
    external: ["node:*"],
    format: "esm",
    target: "es2022",
    // Functions keep their names, so stack traces stay readable.
    minifyWhitespace: true,
    minifySyntax: true,
    plugins: [externalClient(), packedExcerpts(openapi as unknown as Document)],
    metafile: true,
    logLevel: "warning",
  });
  // Nobody reads a library in there.
  for (const [file, { inputs }] of Object.entries(metafile.outputs)) {
    if (!Object.keys(inputs).every((input) => input.includes("node_modules/"))) continue;
    const { code } = await transform(readFileSync(file, "utf8"), { minify: true, format: "esm" });
    writeFileSync(file, code);
  }
  for (const [name] of LIBRARIES) rmSync(path.join(bundled, `${name}.js`));
  for (const file of [`${testing}.js`, ...filesIn(testing, ".js")]) rmSync(file);
  for (const name of readdirSync(bundled))
    renameSync(path.join(bundled, name), path.join(testing, name));
  rmSync(bundled, { recursive: true });
}

/** Keeps the client out of the bundle: a second copy of its error classes would break `instanceof`. */
function externalClient(): Plugin {
  return {
    name: "external client",
    setup(bundler) {
      bundler.onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path: imported, resolveDir }) => {
        const file = path.resolve(resolveDir, imported);
        const isTenant = file === `${testing}.js` || file.startsWith(testing + path.sep);
        const isOurs = file.startsWith(dist + path.sep) && !isTenant;
        if (!isOurs) return undefined;
        return { path: path.relative(testing, file), external: true };
      });
    },
  };
}

async function removeComments(): Promise<void> {
  const entryPoints = filesIn(dist, ".js").filter((file) => !file.startsWith(testing + path.sep));
  await build({ entryPoints, outdir: dist, outbase: dist, allowOverwrite: true, target: "es2022" });
}

function compactDeclarations(): void {
  const declarations = new Map(
    filesIn(dist, ".d.ts").map((file) => [file, readFileSync(file, "utf8")]),
  );
  const entries = Object.values(manifest.exports).flatMap((each) =>
    typeof each === "string" ? [] : [path.resolve(each.types)],
  );
  const reachable = pruneDeclarations(declarations, entries);
  for (const file of declarations.keys()) rmSync(file);
  for (const [file, text] of reachable) writeFileSync(file, indentByOne(text));
}
