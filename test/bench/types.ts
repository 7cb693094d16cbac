/**
 * The part about types: what one call costs the compiler and the editor, beside plain fetch in the same run. It measures the
 * built declarations, as users have them: run `npm run build` first.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { spawnSync } from "node:child_process";
import { OPENAPI_FETCH, OURS, QLIK_API, RAW, REDOCLY } from "./contenders.ts";
import { medianOf, printTable } from "./report.ts";
import { median } from "./rounds.ts";

const HEAD = `import { createQlikClient } from "qlik-cloud-client";
const qlik = createQlikClient({ tenant: "t", auth: { apiKey: "k" } });
`;
const QUERY = `{ appId: "a", limit: 5 }`;
const OPTIONS = `{ params: { query: ${QUERY} } }`;
const CALLS: Readonly<Record<string, string>> = {
  fetch: `export const result: unknown = await (await fetch("https://t/api/v1/reloads")).json();`,
  "qlik[path].GET()": `${HEAD}export const result = await qlik["/api/v1/reloads"].GET(${OPTIONS});`,
  "qlik.GET(path)": `${HEAD}export const result = await qlik.GET("/api/v1/reloads", ${OPTIONS});`,
};
const COMPILERS = ["typescript", "typescript-7"];

/** The same call by each contender, and by plain fetch. */
const CONTENDERS: Readonly<Record<string, string>> = {
  [RAW]: CALLS["fetch"]!,
  [OURS]: CALLS["qlik[path].GET()"]!,
  [OPENAPI_FETCH]: `import createClient from "openapi-fetch";
import type { paths } from "qlik-cloud-client/types";
const client = createClient<paths>({ baseUrl: "https://t" });
export const result = await client.GET("/api/v1/reloads", ${OPTIONS});`,
  [REDOCLY]: `import { listReloads } from "./client.js";
export const result = await listReloads({ query: ${QUERY} });`,
  [QLIK_API]: `import { getReloads } from "@qlik/api/reloads";
export const result = await getReloads(${QUERY});`,
};

/** What one call costs. */
export interface TypeCost {
  readonly name: string;
  /** The median of each compiler. */
  readonly ms: readonly number[];
  readonly instantiations: number;
  readonly types: number;
  readonly memory: string;
}

export function benchTypes(runs: number): void {
  const costs = measureTypes(runs);
  if (costs.length === 0) {
    console.log("Types: skipped, since dist/ is missing. Run npm run build.");
    return;
  }
  printTable(
    `Types: tsc of one call (${medianOf(runs)})`,
    ["", ...COMPILERS, "instantiations", "types", "memory"],
    costs.map(({ name, ms, instantiations, types, memory }) => [
      name,
      ...ms.map((each) => `${(each / 1000).toFixed(2)} s`),
      String(instantiations),
      String(types),
      memory,
    ]),
  );
}

/** Measures the call of each contender; `redocly` is the file of TypeScript that Redocly has generated. */
export function measureContenders(runs: number, redocly: string): readonly TypeCost[] {
  return measureTypes(runs, CONTENDERS, { "client.ts": redocly });
}

/** Measures each call; none if there are no built declarations. Files are copied to where the calls are. */
export function measureTypes(
  runs: number,
  calls: Readonly<Record<string, string>> = CALLS,
  files: Readonly<Record<string, string>> = {},
): readonly TypeCost[] {
  if (!existsSync("dist/src/index.d.ts")) return [];
  const folder = mkdtempSync(path.join(tmpdir(), "types-"));
  try {
    mkdirSync(path.join(folder, "node_modules"));
    symlinkSync(path.resolve("."), path.join(folder, "node_modules/qlik-cloud-client"));
    for (const name of ["@qlik", "openapi-fetch"]) {
      symlinkSync(path.resolve("node_modules", name), path.join(folder, "node_modules", name));
    }
    for (const [name, file] of Object.entries(files)) copyFileSync(file, path.join(folder, name));
    writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
    const names = Object.keys(calls);
    for (const [index, code] of Object.values(calls).entries()) writeProject(folder, index, code);
    const times = names.map(() => COMPILERS.map((): number[] => []));
    for (let run = 0; run < runs; run++) {
      for (const [index] of names.entries()) {
        for (const [at, compiler] of COMPILERS.entries()) {
          times[index]![at]!.push(compile(folder, index, compiler).ms);
        }
      }
    }
    return names.map((name, index) => {
      const { output } = compile(folder, index, "typescript", "--extendedDiagnostics");
      const figure = (label: string): string =>
        new RegExp(`^${label}:\\s+(\\S+)`, "m").exec(output)?.[1] ?? "?";
      return {
        name,
        ms: times[index]!.map(median),
        instantiations: Number(figure("Instantiations")),
        types: Number(figure("Types")),
        memory: figure("Memory used"),
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeProject(folder: string, index: number, code: string): void {
  writeFileSync(path.join(folder, `call${index}.ts`), code);
  const compilerOptions = {
    target: "ES2022",
    module: "NodeNext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  const project = { compilerOptions, files: [`call${index}.ts`] };
  writeFileSync(path.join(folder, `tsconfig.${index}.json`), JSON.stringify(project));
}

function compile(
  folder: string,
  index: number,
  compiler: string,
  ...more: readonly string[]
): { output: string; ms: number } {
  const tsc = path.resolve("node_modules", compiler, "bin/tsc");
  const project = path.join(folder, `tsconfig.${index}.json`);
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", project, ...more], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stdout);
  return { output: stdout, ms: performance.now() - start };
}
