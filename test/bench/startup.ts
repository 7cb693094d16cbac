/** The part about starting: how long an import takes, and the first call with all that it loads or compiles. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { OPENAPI_FETCH, OURS, QLIK_API, RAW, REDOCLY } from "./contenders.ts";
import { API_KEY, RELOAD_ID } from "./fixtures.ts";
import { runNode } from "./processes.ts";
import { medianOf, printTable, verdict } from "./report.ts";
import { median } from "./rounds.ts";

/** How long the import may take, in milliseconds. */
const MAX_IMPORT = 12;
const BUNDLED = `${OURS}, bundled`;
const ORIGIN = "https://tenant.eu.qlikcloud.com";

/** The module to import, and code that makes the first call of it, which is `module` there. */
interface Starter {
  readonly module: string;
  readonly firstCall: string;
}

export function benchStartup(runs: number): void {
  withBundle((bundle) => {
    report(starters(bundle), runs);
  });
}

/** The milliseconds that an import of the bundled client takes, in fresh processes. */
export function importTimes(runs: number): number[] {
  return withBundle((bundle) => {
    const starter = starters(bundle).get(BUNDLED)!;
    return Array.from({ length: runs }, () => start(starter)[0]);
  });
}

/**
 * The milliseconds of processor time that an import takes, by contender: of the package in `dist/`, as users have it. The
 * least of the runs, since a busy machine makes some of them longer.
 */
export function measureImports(runs: number, redocly: string): ReadonlyMap<string, number> {
  const modules = {
    [OURS]: pathToFileURL("dist/src/index.js").href,
    [OPENAPI_FETCH]: "openapi-fetch",
    [REDOCLY]: pathToFileURL(redocly).href,
    [QLIK_API]: "@qlik/api/reloads",
  };
  const least = new Map<string, number>();
  for (let run = 0; run < runs; run++) {
    for (const [name, module] of Object.entries(modules)) {
      least.set(name, Math.min(least.get(name) ?? Infinity, importCpu(module)));
    }
  }
  return least;
}

function importCpu(module: string): number {
  const script = `
    await import("data:text/javascript,");
    const start = process.cpuUsage();
    await import(${JSON.stringify(module)});
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1000);`;
  return Number(runNode(["--input-type=module", "--eval", script]).output);
}

function withBundle<T>(work: (bundle: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  try {
    const outfile = path.join(folder, "ours.mjs");
    buildSync({
      entryPoints: ["src/index.ts"],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
    });
    return work(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function starters(ours: string): ReadonlyMap<string, Starter> {
  const options = `{ noCache: true, hostConfig: { authType: "apikey", host: "${ORIGIN}", apiKey: "${API_KEY}" } }`;
  const get = `.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId: "${RELOAD_ID}" } } })`;
  return new Map([
    [
      RAW,
      {
        module: "data:text/javascript,",
        firstCall: `(await fetch("${ORIGIN}/api/v1/reloads/${RELOAD_ID}")).json()`,
      },
    ],
    [
      OPENAPI_FETCH,
      { module: "openapi-fetch", firstCall: `module.default({ baseUrl: "${ORIGIN}" })${get}` },
    ],
    [
      BUNDLED,
      {
        module: ours,
        firstCall: `module.createQlikClient({ tenant: "${ORIGIN}", auth: { apiKey: "${API_KEY}" } })${get}`,
      },
    ],
    [
      "@qlik/api/reloads",
      {
        module: "@qlik/api/reloads",
        firstCall: `module.getReload("${RELOAD_ID}", ${options})`,
      },
    ],
    [
      "@qlik/api",
      {
        module: "@qlik/api",
        firstCall: `module.createQlikApi(${options}).reloads.getReload("${RELOAD_ID}", { noCache: true })`,
      },
    ],
  ]);
}

function report(all: ReadonlyMap<string, Starter>, runs: number): void {
  const times = new Map([...all.keys()].map((name) => [name, [] as [number, number][]]));
  for (let run = 0; run < runs; run++) {
    for (const [name, starter] of all) times.get(name)!.push(start(starter));
  }
  const rows = [...times].map(([name, pairs]) => {
    const imported = median(pairs.map(([first]) => first));
    const called = median(pairs.map(([, second]) => second));
    return [name, ...[imported, called, imported + called].map((ms) => `${ms.toFixed(1)} ms`)];
  });
  printTable(
    `Starting, in a fresh process (${medianOf(runs)})`,
    ["", "import", "first call, stubbed", "both"],
    rows,
  );
  const imported = median(times.get(BUNDLED)!.map(([first]) => first));
  const target = `an import of at most ${MAX_IMPORT} ms`;
  console.log(verdict(target, imported <= MAX_IMPORT, `${imported.toFixed(1)} ms`));
}

/** Milliseconds of the import, and of the first call. */
function start({ module, firstCall }: Starter): [number, number] {
  const script = `
    globalThis.fetch = async () =>
      new Response("{}", { headers: { "content-type": "application/json" } });
    const start = performance.now();
    const module = await import(${JSON.stringify(module)});
    const imported = performance.now();
    await ${firstCall};
    console.log(JSON.stringify([imported - start, performance.now() - imported]));`;
  const { output } = runNode(["--input-type=module", "--eval", script]);
  return JSON.parse(output) as [number, number];
}
