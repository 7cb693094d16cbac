/** `npm run bench -- --goals`: what the client costs, beside its goals, as a table in Markdown. */
import { availableParallelism, loadavg } from "node:os";
import { measureBundle } from "./measures/bundle.ts";
import { measureCompile } from "./measures/compile.ts";
import { measureCompletion } from "./measures/completion.ts";
import type { Figure, Measure } from "./measures/figure.ts";
import { measureGenerate } from "./measures/generate.ts";
import { measureImport } from "./measures/import.ts";
import { measureTenant } from "./measures/tenant.ts";
import { measureTarball } from "./measures/tarball.ts";
import { measureWatch } from "./measures/watch.ts";
import { medianOf } from "./report.ts";

/** In the order of the table. */
const MEASURES: readonly Measure[] = [
  // Builds what the others measure.
  measureTarball,
  measureBundle,
  measureImport,
  measureTenant,
  measureCompile,
  measureCompletion,
  measureGenerate,
  measureWatch,
];

/** Prints the table. A measure that fails is a row of it, since the others may still be of use. */
export async function printMarkdownReport(runs: number): Promise<void> {
  const [load = 0] = loadavg();
  const cores = availableParallelism();
  const machine = `Node ${process.versions.node}, ${cores} cores, load ${load.toFixed(1)}`;
  console.log(`${machine}; times are the ${medianOf(runs)}.\n`);
  console.log("| measure | measured | goal | |\n|---|---|---|---|");
  for (const measure of MEASURES) {
    for (const figure of await figuresOf(measure, runs)) console.log(rowOf(figure));
  }
  if (load > cores / 2) console.log("\nThe machine was busy, so that times are too long.");
}

async function figuresOf(measure: Measure, runs: number): Promise<Figure[]> {
  try {
    return await measure(runs);
  } catch (error) {
    console.error(error);
    return [{ what: measure.name, measured: "failed", goal: "", isMet: false }];
  }
}

function rowOf({ what, measured, goal, isMet }: Figure): string {
  return `| ${what} | ${measured} | ${goal} | ${isMet ? "met" : "missed"} |`;
}
