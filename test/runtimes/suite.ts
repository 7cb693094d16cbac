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
  /** The script of a page, with all that it imports. */
  readonly script: string;
  /** The test of vitest. */
  readonly test: string;
  /** What makes Node like React Native, and the program that runs then. */
  readonly reactNative: { readonly setup: string; readonly program: string };
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
  const common: BuildOptions = {
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    logLevel: "warning",
  };
  // Without the paths of tsconfig.json, which lead to src/.
  const external: BuildOptions = { ...common, packages: "external", tsconfigRaw: {} };
  const write = async (runner: string, name = `${runner}.mjs`): Promise<string> => {
    const outfile = path.join(folder, name);
    const entry = path.resolve("test/runtimes/runners", `${runner}.ts`);
    await build({ ...external, entryPoints: [entry], outfile });
    return outfile;
  };
  // Where there are no node_modules, the bundle is that of a user: no module of Node can be resolved.
  const bundle = async (runner: string): Promise<string> => {
    const outfile = path.join(folder, `${runner}.bundle.mjs`);
    const mainFields = ["module", "main"];
    const entryPoints = [await write(runner)];
    await build({ ...common, mainFields, entryPoints, outfile });
    return outfile;
  };
  return {
    program: await write("process"),
    worker: await bundle("worker"),
    script: await bundle("page"),
    test: await write("vitest", "behaviours.test.mjs"),
    reactNative: {
      setup: await write("react-native-setup"),
      program: await write("react-native"),
    },
    testing: path.join(installed, "dist/src/testing.js"),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
