/** Installs runtimes into node_modules/.cache, where they stay until `npm ci`. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import type { Runtime } from "./runtimes.ts";

const cache = path.resolve("node_modules/.cache/runtimes");

/**
 * Returns the path of a runtime's program, which npm installs if it isn't there.
 * @throws if it is not there, and npm can't install it
 */
export async function install({ name, version, packages, program }: Runtime): Promise<string> {
  if (program === undefined) throw new Error("npm does not have it.");
  if (!packages) return program;
  const folder = path.join(cache, `${name}-${version}`.replaceAll(" ", "-"));
  const installed = path.join(folder, "node_modules", program);
  if (existsSync(installed)) return installed;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), '{ "private": true }');
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-save"];
  await promisify(execFile)("npm", ["install", ...flags, ...packages], {
    cwd: folder,
    shell: process.platform === "win32",
  });
  return installed;
}
