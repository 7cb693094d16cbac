/** Packs the package, installs it in a project of its own, and writes the programs that run the behaviours there. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build, type BuildOptions } from "esbuild";

/** The project. */
export interface Suite {
  /** The program for Node, Deno and Bun. */
  readonly program: string;
  /** The worker, with all that it imports. */
  readonly worker: string;
  /** The entry of the installed package that has the embedded tenant. */
  readonly testing: string;
  readonly remove: () => void;
}

/** What the package needs in a project. */
const DEPENDENCIES = ["openapi-fetch", "openapi-typescript-helpers"];

export async function createSuite(): Promise<Suite> {
  const folder = mkdtempSync(path.join(tmpdir(), "qlik-runtimes-"));
  const installed = path.join(folder, "node_modules/qlik-cloud-client");
  mkdirSync(installed, { recursive: true });
  const printed = execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const tarball = printed.trim().split("\n").at(-1)!;
  // Relative paths, since some programs named tar take C: for a host.
  const to = path.relative(folder, installed);
  execFileSync("tar", ["-xzf", tarball, "-C", to, "--strip-components=1"], { cwd: folder });
  for (const name of DEPENDENCIES) {
    symlinkSync(
      path.resolve("node_modules", name),
      path.join(folder, "node_modules", name),
      "junction",
    );
  }
  writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
  const [program, imports, worker] = ["program", "imports", "worker"].map((name) =>
    path.join(folder, `${name}.mjs`),
  ) as [string, string, string];
  const common: BuildOptions = {
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    logLevel: "warning",
  };
  const runners = path.resolve("test/runtimes/runners");
  // Without the paths of tsconfig.json, which lead to src/.
  const external: BuildOptions = { ...common, packages: "external", tsconfigRaw: {} };
  await build({ ...external, entryPoints: [path.join(runners, "process.ts")], outfile: program });
  await build({ ...external, entryPoints: [path.join(runners, "worker.ts")], outfile: imports });
  // A worker has no node_modules. Its bundle is that of a user: no module of Node can be resolved.
  const mainFields = ["module", "main"];
  await build({ ...common, mainFields, entryPoints: [imports], outfile: worker });
  return {
    program,
    worker,
    testing: path.join(installed, "dist/src/testing.js"),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
