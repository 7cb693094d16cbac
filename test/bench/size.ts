/** The part about size: what a bundler ships for "make a client, one GET". */
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { OPENAPI_FETCH, OURS } from "./contenders.ts";
import { printTable, verdict } from "./report.ts";

/** How large the client may be, gzipped, in bytes. */
const MAX_SIZE = 6000;
const ORIGIN = "https://tenant.eu.qlikcloud.com";
const GET = `.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId: "1" } } })`;
const HOST = `{ authType: "apikey", host: "${ORIGIN}", apiKey: "k" }`;

const PROGRAMS: Record<string, string> = {
  [OPENAPI_FETCH]: `
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

export function benchSize(): void {
  const sizes = Object.entries(PROGRAMS).map(([name, contents]) => {
    const code = bundle(contents);
    return { name, minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
  });
  printTable(
    "Size of a client and one GET",
    ["", "minified", "and gzipped"],
    sizes.map(({ name, minified, gzipped }) => [name, kilobytes(minified), kilobytes(gzipped)]),
  );
  const ours = sizes.find(({ name }) => name === OURS)?.gzipped ?? NaN;
  console.log(verdict(`at most ${kilobytes(MAX_SIZE)}`, ours <= MAX_SIZE, kilobytes(ours)));
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
