/** The part about size: what a bundler ships for "make a client, one GET". */
import { BUDGETS } from "../packaging/budgets.ts";
import {
  JOBS,
  ONE_GET,
  sizeOf,
  tableShare,
  weightOf,
  type Size,
} from "../packaging/bundle-size.ts";
import { OPENAPI_FETCH, OURS, QLIK_API, REDOCLY } from "./contenders.ts";
import { printTable, verdict } from "./report.ts";

const ORIGIN = "https://tenant.eu.qlikcloud.com";
const GET = `.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId: "1" } } })`;
const HOST = `{ authType: "apikey", host: "${ORIGIN}", apiKey: "k" }`;

const PROGRAMS: Record<string, string> = {
  [OPENAPI_FETCH]: `
    import createClient from "openapi-fetch";
    const client = createClient({ baseUrl: "${ORIGIN}", headers: { authorization: "Bearer k" } });
    console.log(await client${GET});`,
  [OURS]: ONE_GET,
  "@qlik/api/reloads": `
    import { getReload } from "@qlik/api/reloads";
    console.log(await getReload("1", { hostConfig: ${HOST} }));`,
  "@qlik/api": `
    import { createQlikApi } from "@qlik/api";
    console.log(await createQlikApi({ hostConfig: ${HOST} }).reloads.getReload("1"));`,
};

/** Bytes of a client and one GET, minified and gzipped, by contender. */
export function measureSizes(redocly: string): ReadonlyMap<string, number> {
  const programs = {
    [OURS]: ONE_GET,
    [OPENAPI_FETCH]: PROGRAMS[OPENAPI_FETCH]!,
    [REDOCLY]: `
      import { configure, getReload } from ${JSON.stringify(redocly)};
      configure({ serverUrl: "${ORIGIN}", auth: { bearer: "k" } });
      console.log(await getReload({ path: { reloadId: "1" } }));`,
    [QLIK_API]: PROGRAMS["@qlik/api/reloads"]!,
  };
  return new Map(
    Object.entries(programs).map(([name, program]) => [name, sizeOf(program).gzipped]),
  );
}

export async function benchSize(): Promise<void> {
  const sizes = Object.entries(PROGRAMS).map(([name, contents]) => ({ name, ...sizeOf(contents) }));
  printTable(
    "Size of a client and one GET",
    ["", "minified", "and gzipped", "without messages"],
    sizes.map(rowOf),
  );
  const ours = sizes.find(({ name }) => name === OURS)?.gzippedCode ?? NaN;
  console.log(
    verdict(`at most ${kilobytes(BUDGETS.client)}`, ours <= BUDGETS.client, kilobytes(ours)),
  );

  const share = await tableShare();
  const table = `at most ${kilobytes(BUDGETS.table)} of it for the table of operations`;
  console.log(verdict(table, share <= BUDGETS.table, kilobytes(share)));

  const added = JOBS.map(({ added, to }) => ({
    name: added.join(", "),
    ...weightOf("index.ts", added, to),
  }));
  printTable(
    "Size of what jobs add to the client",
    ["", "minified", "and gzipped", "without messages"],
    added.map(rowOf),
  );
  const largest = Math.max(...added.map(({ gzippedCode }) => gzippedCode));
  const target = `each at most ${kilobytes(BUDGETS.job)}`;
  console.log(verdict(target, largest <= BUDGETS.job, kilobytes(largest)));
}

function rowOf({ name, ...size }: Size & { readonly name: string }): string[] {
  return [name, ...[size.minified, size.gzipped, size.gzippedCode].map(kilobytes)];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
