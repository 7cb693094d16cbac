/**
 * `npm run test:runtimes`: checks the packed package on every runtime that is there or that npm can install, against an
 * embedded tenant and a server that fails, over loopback. `--only Node,Deno` runs some of them, `--report` writes the table of
 * docs/runtimes.md. Exits with 1 if a behaviour is otherwise than it must be, or than `differences.ts` says.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Result, Servers } from "./behaviours/behaviour.ts";
import { DIFFERENCES } from "./differences.ts";
import { startFaultServer } from "./fault-server.ts";
import { install } from "./install.ts";
import { RUNTIMES, type Runtime } from "./runtimes.ts";
import { runInChromium } from "./runners/run-chromium.ts";
import { runProcess } from "./runners/run-process.ts";
import { runLikeReactNative } from "./runners/run-like-react-native.ts";
import { runInVitest } from "./runners/run-vitest.ts";
import { runWorker } from "./runners/run-worker.ts";
import { createSuite } from "./suite.ts";
import { withSection } from "../marked-section.ts";
import { summaryOf, tableOf, type Row } from "./table.ts";

const { values } = parseArgs({
  options: { only: { type: "string" }, report: { type: "boolean", default: false } },
});
if (values.report && values.only !== undefined)
  throw new Error("--report writes the table of all runtimes. Leave out --only.");
const only = values.only?.toLowerCase().split(",");
const chosen = RUNTIMES.filter(({ name }) => only?.includes(name.toLowerCase()) ?? true);

const suite = await createSuite();
const rows: Row[] = [];
try {
  for (const runtime of chosen) rows.push(await check(runtime));
} finally {
  suite.remove();
}
if (values.report) {
  const table = tableOf(rows, new Date());
  for (const [page, text] of [
    ["docs/runtimes.md", table],
    ["README.md", summaryOf(table)],
  ] as const)
    writeFileSync(page, withSection(readFileSync(page, "utf8"), "runtimes", text));
}
// Without network, what is there is checked.
const isFailed = rows.some(({ problems }) => problems.length > 0);
process.exitCode = isFailed ? 1 : 0;

async function check(runtime: Runtime): Promise<Row> {
  const { name, version } = runtime;
  let program: string;
  try {
    program = await install(runtime);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.log(
      `${`${name} ${version}`.trim()}: not checked, since it is not installed. ${reason}`,
    );
    return { runtime, results: [], problems: [], seconds: 0 };
  }
  const startedAt = performance.now();
  const results = await withServers((servers) => runOn(runtime, program, servers));
  const seconds = (performance.now() - startedAt) / 1000;
  const problems = problemsOf(name, results);
  const passed = results.filter(({ problem }) => problem === undefined).length;
  console.log(`${name} ${version}: ${passed} of ${results.length} in ${seconds.toFixed(1)} s`);
  for (const problem of problems) console.log(`  ✗ ${problem}`);
  return { runtime, results, problems, seconds };
}

function runOn({ name }: Runtime, program: string, servers: Servers): Promise<Result[]> {
  switch (name) {
    case "workerd":
      return runWorker(program, suite.worker, servers);
    case "Deno":
      return runProcess(
        program,
        ["run", "-A", "--node-modules-dir=manual", suite.program],
        servers,
      );
    case "Chromium":
      return runInChromium(suite.script, servers);
    case "vitest with jsdom":
    case "vitest with happy-dom":
      return runInVitest(program, suite.test, name.slice("vitest with ".length), servers);
    case "like React Native":
      return runLikeReactNative(program, suite.reactNative, servers);
    default:
      return runProcess(program, [suite.program], servers);
  }
}

/** Gives each runtime servers of its own, of which nothing is left over by another one. */
async function withServers(use: (servers: Servers) => Promise<Result[]>): Promise<Result[]> {
  const url = pathToFileURL(suite.testing).href;
  const { createTenant } = (await import(url)) as typeof import("../../src/testing.ts");
  const tenant = createTenant({ data: { apps: [{ id: "sales", name: "Sales" }] } });
  const server = await tenant.listen({ cors: true });
  const elsewhere = await startFaultServer();
  const faults = await startFaultServer(elsewhere.origin);
  const closed = await startFaultServer();
  closed.close();
  try {
    return await use({
      tenant: server.origin,
      apiKey: tenant.apiKey,
      faults: faults.origin,
      elsewhere: elsewhere.origin,
      closed: closed.origin,
    });
  } finally {
    await server.close();
    faults.close();
    elsewhere.close();
  }
}

/** What is otherwise than it must be, and than is known. */
function problemsOf(name: string, results: readonly Result[]): string[] {
  const known = DIFFERENCES[name] ?? {};
  return results.flatMap(({ name, problem }) => {
    if (problem !== undefined) return known[name] === undefined ? [`${name}: ${problem}`] : [];
    return known[name] === undefined ? [] : [`${name}: it does; remove it from differences.ts`];
  });
}
