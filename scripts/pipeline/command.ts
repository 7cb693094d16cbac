/** Implements `npm run generate`. */
import { watch } from "node:fs";
import path from "node:path";
import { formatFinding, PipelineFault, type Finding } from "../openapi/finding.ts";
import type { Options } from "./options.ts";
import { draft, Memory, type Draft, type Rendered } from "./render.ts";
import { programVersion, ResultCache } from "./result-cache.ts";
import type { EmitParts } from "./type-parts.ts";
import { findStale, writeWhole, type Files, type StaleFile } from "./write.ts";

const QUIET_MS = 50;

/** Runs the command and returns the exit code. With `watch`, runs until the process is stopped. */
export async function generate(options: Options, emitParts: EmitParts): Promise<number> {
  const { root } = options;
  const file = path.join(root, "node_modules/.cache/generate/results.json");
  const memory = new Memory(new ResultCache(file, programVersion(root)));
  return options.watch ? keepWriting(options, memory, emitParts) : run(options, memory, emitParts);
}

async function run(options: Options, memory: Memory, emitParts: EmitParts): Promise<number> {
  const started = performance.now();
  let rendered: Draft;
  const shown = new Set<Finding>();
  const report = (findings: readonly Finding[]): void => {
    for (const finding of findings) {
      if (shown.has(finding)) continue;
      shown.add(finding);
      console.error(`${formatFinding(finding)}\n`);
    }
  };
  try {
    rendered = await draft({ ...options, memory, report }, emitParts);
    // While somebody edits the documents, the files come first.
    if (!options.watch) assertNone(await rendered.lintMerged());
  } catch (error) {
    if (!(error instanceof PipelineFault)) throw error;
    report(error.findings);
    console.error(`${countOf(error.findings)}. No files were written.`);
    return 2;
  } finally {
    if (!options.watch) memory.results.save();
  }
  const targets = targetsOf(options, rendered).map((target) => ({
    ...target,
    shown: path.relative(options.root, target.folder),
    stale: findStale(target.folder, target.files),
  }));
  const changed = targets.filter(({ stale }) => stale.length > 0);
  const out = path.relative(options.root, options.out);
  if (options.check) {
    for (const { shown, stale } of changed) for (const each of stale) showStale(shown, each);
    if (changed.length > 0) console.error("Run `npm run generate` and commit the result.");
    else console.log(`${out}/ is up to date.`);
    return changed.length > 0 ? 1 : 0;
  }
  for (const { folder, files } of changed) writeWhole(folder, files);
  const written = changed.map(
    ({ shown, stale }) => `${stale.map(({ name }) => name).join(", ")} in ${shown}/`,
  );
  const took = `${Math.round(performance.now() - started)} ms`;
  console.log(
    changed.length > 0
      ? `Wrote ${written.join(", ")} (${took}).`
      : `${out}/ is up to date (${took}).`,
  );
  if (!options.watch) return 0;
  const findings = await rendered.lintMerged();
  memory.results.save();
  if (findings.length === 0) return 0;
  report(findings);
  console.error(`${countOf(findings)} in the merged document. The files were written.`);
  return 2;
}

function assertNone(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new PipelineFault(findings);
}

function countOf({ length }: readonly Finding[]): string {
  return `${length} ${length === 1 ? "error" : "errors"}`;
}

/** The names come before what is generated from them, which must not be there without them. */
function targetsOf(
  { lock, out }: Options,
  rendered: Rendered,
): { readonly folder: string; readonly files: Files }[] {
  const folder = path.dirname(lock);
  const names: [string, string] = [path.basename(lock), rendered.lock];
  if (folder === out) return [{ folder, files: new Map([...rendered.files, names]) }];
  return [
    { folder, files: new Map([names]) },
    { folder: out, files: rendered.files },
  ];
}

function showStale(folder: string, { name, line, onDisk, expected }: StaleFile): void {
  const file = `${folder}/${name}`;
  console.error(line === 0 ? `${file} is missing` : `${file}:${line} is stale`);
  if (line === 0) return;
  console.error(`  - ${onDisk ?? "(end of file)"}\n  + ${expected ?? "(end of file)"}`);
}

/** Runs until the process is stopped. Changes during a run cause one more run. */
async function keepWriting(options: Options, memory: Memory, emitParts: EmitParts): Promise<never> {
  await run(options, memory, emitParts);
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(async () => {
        await run(options, memory, emitParts);
      });
    }, QUIET_MS);
  };
  // Watches folders without `recursive`: git and many editors replace a file by a new one, and Node 20 would keep
  // watching the old file.
  watch(options.spec, again);
  watch(path.dirname(options.config), (_, name) => {
    if (name === path.basename(options.config)) again();
  });
  console.log(`Watching ${path.relative(options.root, options.spec)}/ …`);
  return new Promise(() => {
    // Until the process is stopped.
  });
}
