/**
 * The part about the pipeline: the wall time of `npm run generate -- --check`, beside what no change of ours can save, and
 * of another vendor's description.
 */
import { runNode } from "./processes.ts";
import { medianOf, printTable, verdict } from "./report.ts";
import { median } from "./rounds.ts";

const MAX_MS = 1500;
const MAX_OTHER_VENDOR_MS = 15_000;
const GENERATE = "generate.ts --check";

const COMMANDS: Record<string, readonly string[]> = {
  "node alone": ["--eval", ""],
  "node and TypeScript": ["--eval", "require('typescript')"],
  [GENERATE]: ["scripts/run.mjs", "scripts/generate.ts", "--check"],
};

export function benchPipeline(runs: number): void {
  const medians = new Map(
    Object.entries(COMMANDS).map(([name, args]) => [
      name,
      median(Array.from({ length: runs }, () => runNode(args).ms)),
    ]),
  );
  printTable(
    `The pipeline (${medianOf(runs)})`,
    ["", "wall time"],
    [...medians].map(([name, ms]) => [name, seconds(ms)]),
  );
  const generate = medians.get(GENERATE) ?? NaN;
  console.log(verdict(`under ${seconds(MAX_MS)}`, generate < MAX_MS, seconds(generate)));
  benchOtherVendor();
}

function benchOtherVendor(): void {
  const run = (): ReturnType<typeof runNode> =>
    runNode(["scripts/run.mjs", "test/bench/other-vendor.ts"]);
  // The first run may fetch the description.
  const operations = run().output.trim();
  if (operations === "") {
    console.log("GitHub's description: not measured, the registry cannot be reached.");
    return;
  }
  const { ms } = run();
  const target = `GitHub's ${operations} operations under ${seconds(MAX_OTHER_VENDOR_MS)}`;
  console.log(verdict(target, ms < MAX_OTHER_VENDOR_MS, seconds(ms)));
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
