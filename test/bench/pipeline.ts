/**
 * The part about the pipeline: the wall time of `npm run generate -- --check`, beside what no change of ours can save, and
 * of another vendor's description.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { forgetResults } from "./measures/copied-spec.ts";
import { runNode } from "./processes.ts";
import { medianOf, printTable, verdict } from "./report.ts";
import { median } from "./rounds.ts";

const MAX_MS = 1500;
/** The whole of Qlik's specification: 80 files with 685 operations. */
const EDITION = path.resolve("../shared/qlik/specs/2026-07-24");
const MAX_EDITION_MS = 10_000;
const MAX_EDITION_BYTES = 900e6;
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

/**
 * The time and the memory for a published edition, and for two and four of it: both must grow linearly, so that four cost
 * at most four times as much as one.
 */
export function benchEdition(runs: number): void {
  if (!existsSync(EDITION)) {
    console.log(`An edition: skipped, since ${EDITION} is missing.`);
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), "edition-"));
  try {
    const measured = [1, 2, 4].map((copies) => {
      const spec = path.join(folder, `${copies}`);
      writeCopies(spec, copies);
      const all = Array.from({ length: runs }, () => {
        forgetResults();
        return generateMeasured(spec, path.join(folder, "out"));
      });
      return {
        copies,
        ms: median(all.map(({ ms }) => ms)),
        bytes: median(all.map(({ bytes }) => bytes)),
      };
    });
    printTable(
      `An edition of 80 published files (${medianOf(runs)})`,
      ["", "wall time", "memory"],
      measured.map(({ copies, ms, bytes }) => [`${copies}×`, seconds(ms), megabytes(bytes)]),
    );
    const [one, , four] = measured;
    const { ms, bytes } = one!;
    console.log(verdict(`under ${seconds(MAX_EDITION_MS)}`, ms < MAX_EDITION_MS, seconds(ms)));
    const most = megabytes(MAX_EDITION_BYTES);
    console.log(verdict(`under ${most}`, bytes < MAX_EDITION_BYTES, megabytes(bytes)));
    const ratio = four!.ms / ms;
    console.log(verdict("4× in at most 4× the time", ratio <= 4, `${ratio.toFixed(1)}×`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Each copy has services and paths of its own. */
function writeCopies(folder: string, copies: number): void {
  mkdirSync(folder);
  for (const name of readdirSync(EDITION).filter((each) => each.endsWith(".json"))) {
    const text = readFileSync(path.join(EDITION, name), "utf8");
    for (let copy = 1; copy <= copies; copy++) {
      const document = JSON.parse(text) as { paths: Record<string, unknown> };
      const entries = Object.entries(document.paths);
      const paths = Object.fromEntries(entries.map(([key, item]) => [`/copy${copy}${key}`, item]));
      const file = path.join(folder, `copy${copy}-${name}`);
      writeFileSync(file, JSON.stringify({ ...document, paths }));
    }
  }
}

/** Prints the peak of its memory and the milliseconds of all processors when the process ends. */
const REPORT_USAGE =
  "data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();" +
  "console.log('used',u.maxRSS,Math.round((u.userCPUTime+u.systemCPUTime)/1000))})";

/** What a generation took; unlike the wall time, that of the processors depends little on what else they do. */
export interface Generation {
  readonly ms: number;
  readonly cpuMs: number;
  readonly bytes: number;
}

export function generateMeasured(spec: string, out: string): Generation {
  const command = ["scripts/run.mjs", "scripts/generate.ts", "--spec", spec, "--out", out];
  const { output, ms } = runNode(["--import", REPORT_USAGE, ...command]);
  rmSync(out, { recursive: true });
  // Each thread prints a line.
  const used = [...output.matchAll(/^used (\d+) (\d+)$/gm)];
  const most = (column: number): number => Math.max(...used.map((found) => Number(found[column])));
  return { ms, cpuMs: most(2), bytes: most(1) * 1024 };
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
