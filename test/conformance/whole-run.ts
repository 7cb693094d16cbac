/**
 * Has `redocly drift` judge the traffic of the whole test run, once the tests have ended: no finding, and every operation
 * covered. Exits with 1 otherwise.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { misjudged, type Coverage, type Report } from "./drift.ts";
import { redocly } from "./redocly.ts";
import { TRAFFIC } from "./traffic.ts";

const folder = mkdtempSync(path.join(tmpdir(), "qlik-drift-"));
try {
  const args = [
    ...["drift", TRAFFIC, "--api", path.resolve("generated/openapi.json")],
    // Some tenants listen on loopback, others are asked in the process.
    ...["--match-mode", "basepath", "--format", "json", "--output", "drift.json"],
    ...["--coverage", "--coverage-output", "coverage.json"],
  ];
  const { run, problems } = JSON.parse(await redocly(folder, args, "drift.json")) as Report;
  const coverage = JSON.parse(readFileSync(path.join(folder, "coverage.json"), "utf8")) as Coverage;

  const findings = problems
    .filter((found) => !misjudged.some((known) => known.message === found.message))
    .map(({ operationId, message }) => `${operationId ?? "no operation"}: ${message}`);
  const uncovered = coverage.operations
    .filter(({ missing }) => missing.some(({ kind }) => kind === "operation"))
    .map(({ method, path }) => `no test asks ${method} ${path}`);
  const strangers = run.totalExchanges - run.documentedExchanges;
  const faults = [
    ...findings,
    ...uncovered,
    ...(strangers > 0 ? [`${strangers} exchanges are of no operation`] : []),
    ...(run.totalExchanges === 0 ? ["nothing was recorded: run the tests before"] : []),
  ];
  for (const fault of faults) console.error(fault);
  const size = coverage.operations.length;
  console.log(
    `redocly drift: ${run.totalExchanges} exchanges, ${size} operations, ${faults.length} findings.`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
