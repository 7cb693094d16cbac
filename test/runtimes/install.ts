/** Installs runtimes into node_modules/.cache, where they stay until `npm ci`. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import type { Runtime } from "./runtimes.ts";

const cache = path.resolve("node_modules/.cache/runtimes");

/**
 * Returns the path of a runtime's program, which npm installs if it isn't there.
 * @throws if npm can't install it
 */
export async function install(runtime: Runtime): Promise<string> {
  if (runtime.package === undefined) return runtime.program;
  const folder = path.join(cache, `${runtime.name}-${runtime.version}`);
  const program = path.join(folder, "node_modules", runtime.package, runtime.program);
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), '{ "private": true }');
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-save"];
  const arguments_ = ["install", ...flags, `${runtime.package}@${runtime.version}`];
  await promisify(execFile)("npm", arguments_, {
    cwd: folder,
    shell: process.platform === "win32",
  });
  return program;
}
