/**
 * `npm run build`: writes `dist/` from `src/` and `generated/`. TypeScript compiles all files. Then the embedded tenant is
 * bundled with the libraries that only it uses, so that the package has a single dependency and applications never load
 * those libraries.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import { writeGeneratedDeclarations } from "./package/generated-declarations.ts";

const dist = path.resolve("dist");
const testing = path.join(dist, "src/testing");

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
  stdio: "inherit",
});

writeGeneratedDeclarations("generated", path.join(dist, "generated"));

/** Keeps the client out of the bundle: a second copy of its error classes would break `instanceof`. */
const externalClient: Plugin = {
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

const bundled = path.join(dist, "bundled");
await build({
  entryPoints: { index: `${testing}.js` },
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
  plugins: [externalClient],
  logLevel: "warning",
});
for (const name of [".js", ".js.map"]) rmSync(testing + name);
for (const name of readdirSync(testing, { recursive: true, encoding: "utf8" })) {
  if (/\.js(\.map)?$/.test(name)) rmSync(path.join(testing, name));
}
for (const name of readdirSync(bundled))
  renameSync(path.join(bundled, name), path.join(testing, name));
rmSync(bundled, { recursive: true });
