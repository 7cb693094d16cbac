/**
 * Runs a TypeScript file on every Node that we support: `node scripts/run.mjs scripts/generate.ts --check`.
 *
 * Node learned to do this itself in 22.18. Until 20 is dropped, esbuild strips the types in 20 ms; a loader hook such as
 * tsx would pass through all of the dependencies too and take 0.3 s more.
 */
import { renameSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const [file, ...args] = process.argv.slice(2);
const outfile = path.resolve("node_modules/.cache/run", `${path.basename(file, ".ts")}.mjs`);
// Renamed once it is whole: of two runs at a time, one imported an empty file and exited with 0.
const aside = `${outfile}.${process.pid}`;
buildSync({
  entryPoints: [file],
  outfile: aside,
  bundle: true,
  packages: "external",
  platform: "node",
  target: "node20",
  format: "esm",
  sourcemap: "inline",
  logLevel: "error",
});
renameSync(aside, outfile);
process.argv = [process.execPath, outfile, ...args];
await import(pathToFileURL(outfile).href);
