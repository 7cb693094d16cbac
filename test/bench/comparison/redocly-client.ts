/** The client that `redocly generate-client` makes of our description, as its users have it: a file of TypeScript, compiled. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

/** What is used of the module. */
export interface RedoclyModule {
  readonly OPERATIONS: object;
  readonly createClient: (
    operations: object,
    options: { readonly serverUrl: string; readonly auth: { readonly bearer: string } },
  ) => RedoclyClient;
}

/** Each call returns the body, and throws for a status of an error. */
export interface RedoclyClient {
  getReload(args: { readonly path: { readonly reloadId: string } }): Promise<unknown>;
  listReloads(args: { readonly query: object }): Promise<unknown>;
  createDataFile(args: { readonly body: object }): Promise<unknown>;
}

export interface RedoclyFiles {
  readonly folder: string;
  readonly typescript: string;
  readonly javascript: string;
}

/** Generates the client into a folder that is there as long as the work takes. */
export async function withRedoclyClient<T>(
  work: (files: RedoclyFiles) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), "redocly-"));
  try {
    return await work(generate(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function loadRedoclyClient(javascript: string): Promise<RedoclyModule> {
  return import(pathToFileURL(javascript).href) as Promise<RedoclyModule>;
}

function generate(folder: string): RedoclyFiles {
  const typescript = path.join(folder, "client.ts");
  const javascript = path.join(folder, "client.js");
  writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
  const cli = "node_modules/@redocly/cli/bin/cli.js";
  const args = [cli, "generate-client", "generated/openapi.json", "-o", typescript];
  // It warns of the age of Node.
  execFileSync(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  buildSync({ entryPoints: [typescript], outfile: javascript, format: "esm" });
  return { folder, typescript, javascript };
}
