/** The project that the packed package is installed in: see pack.global.ts. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inject } from "vitest";

/** The repository. */
export const root: string = path.resolve(import.meta.dirname, "../../..");
/** The folder of the project. */
export const consumer: string = inject("consumer");
/** The tarball. */
export const tarball: string = inject("tarball");
/** The package, as it is installed. */
export const installed: string = path.join(consumer, "node_modules/qlik-cloud-client");

/** The paths of all files of the installed package, relative to it. */
export function installedFiles(): string[] {
  return readdirSync(installed, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(path.join(installed, name)).isFile())
    .map((name) => name.replaceAll(path.sep, "/"));
}

/**
 * Runs a program, in the project unless told otherwise.
 * @returns what it printed
 * @throws with all that it printed if it failed
 */
export function run(command: string, args: readonly string[], cwd: string = consumer): string {
  const { stdout, stderr, status } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
}

/** The name of a compiler in node_modules/, such as `typescript-7`. */
export type Compiler = `typescript${string}`;

/**
 * Type-checks files in a folder of their own in the project.
 * @returns what the compiler printed
 * @throws with the errors of the types
 */
export function typeCheck(
  compiler: Compiler,
  files: Readonly<Record<string, string>>,
  options: object,
  flags: readonly string[] = [],
): string {
  const folder = mkdtempSync(path.join(consumer, "check-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const types = path.join(folder, "node_modules/@types");
  mkdirSync(types, { recursive: true });
  symlinkSync(path.join(root, "node_modules/@types/node"), path.join(types, "node"));
  symlinkSync(
    path.join(root, "node_modules/undici-types"),
    path.join(folder, "node_modules/undici-types"),
  );
  const compilerOptions = {
    ...{ target: "es2022", lib: ["es2022", "dom"], types: [], strict: true, noEmit: true },
    ...{ skipLibCheck: false, exactOptionalPropertyTypes: true },
    ...options,
  };
  const config = path.join(folder, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, files: Object.keys(files) }));
  const tsc = path.join(root, "node_modules", compiler, "bin/tsc");
  return run(process.execPath, [tsc, "-p", config, ...flags]);
}
