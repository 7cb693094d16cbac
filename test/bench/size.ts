/** The part about size: what a bundler ships for "make a client, one GET". */
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { OURS } from "./contenders.ts";
import { printTable, verdict } from "./report.ts";

const ORIGIN = "https://tenant.eu.qlikcloud.com";
const GET = `.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId: "1" } } })`;
const HOST = `{ authType: "apikey", host: "${ORIGIN}", apiKey: "k" }`;

const PROGRAMS: Record<string, string> = {
  "openapi-fetch": `
    import createClient from "openapi-fetch";
    const client = createClient({ baseUrl: "${ORIGIN}", headers: { authorization: "Bearer k" } });
    console.log(await client${GET});`,
  [OURS]: `
    import { createQlikClient } from "./src/index.ts";
    console.log(await createQlikClient({ tenant: "${ORIGIN}", auth: { apiKey: "k" } })${GET});`,
  "@qlik/api/reloads": `
    import { getReload } from "@qlik/api/reloads";
    console.log(await getReload("1", { hostConfig: ${HOST} }));`,
  "@qlik/api": `
    import { createQlikApi } from "@qlik/api";
    console.log(await createQlikApi({ hostConfig: ${HOST} }).reloads.getReload("1"));`,
};

/** What is imported beside the client, and used. */
const MODULES: Record<string, string> = {
  paginate: `
    import { paginate } from "./src/index.ts";
    for await (const item of paginate(qlik, "/api/v1/reloads")) console.log(item);`,
  scim: `
    import { scim } from "./src/index.ts";
    console.log(scim\`status eq \${process.argv[2]}\`);`,
  reloadFilter: `
    import { reloadFilter } from "./src/index.ts";
    console.log(reloadFilter({ status: process.argv[2] }));`,
};

/** The most that a module may add to the client, in gzipped bytes. */
const LARGEST_MODULE = 2000;

export function benchSize(): void {
  const rows = Object.entries(PROGRAMS).map(([name, contents]) => {
    const { minified, gzipped } = sizeOf(contents);
    return [name, kilobytes(minified), kilobytes(gzipped)];
  });
  printTable("Size of a client and one GET", ["", "minified", "and gzipped"], rows);
  console.log("No target.");

  const client = PROGRAMS[OURS]!.replace("console.log(await ", "const qlik = ").replace(
    `${GET})`,
    "",
  );
  const alone = sizeOf(client);
  const added = Object.entries(MODULES).map(([name, contents]) => {
    const { minified, gzipped } = sizeOf(client + contents);
    return { name, minified: minified - alone.minified, gzipped: gzipped - alone.gzipped };
  });
  printTable(
    "Size of what stands beside the client",
    ["", "minified", "and gzipped"],
    added.map(({ name, minified, gzipped }) => [name, kilobytes(minified), kilobytes(gzipped)]),
  );
  const largest = Math.max(...added.map(({ gzipped }) => gzipped));
  const target = `each at most ${kilobytes(LARGEST_MODULE)}`;
  console.log(verdict(target, largest <= LARGEST_MODULE, kilobytes(largest)));
}

function sizeOf(contents: string): { readonly minified: number; readonly gzipped: number } {
  const code = bundle(contents);
  return { minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}

function bundle(contents: string): Uint8Array {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    platform: "browser",
    target: "es2022",
    format: "esm",
    logLevel: "error",
  });
  return outputFiles[0]!.contents;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
