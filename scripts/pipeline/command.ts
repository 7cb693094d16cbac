/** Implements `npm run generate`. */
import { watch } from "node:fs";
import path from "node:path";
import { formatFinding, PipelineFault, type Finding } from "../openapi/finding.ts";
import type { Options } from "./options.ts";
import { render, type EmitTypes, type Rendered } from "./render.ts";
import { findStale, writeWhole, type Files, type StaleFile } from "./write.ts";

const QUIET_MS = 50;

/** Runs the command and returns the exit code. With `watch`, runs until the process is stopped. */
export async function generate(options: Options, emitTypes: EmitTypes): Promise<number> {
  return options.watch ? keepWriting(options, emitTypes) : run(options, emitTypes);
}

async function run(options: Options, emitTypes: EmitTypes): Promise<number> {
  const started = performance.now();
  let rendered: Rendered;
  const shown = new Set<Finding>();
  const report = (findings: readonly Finding[]): void => {
    for (const finding of findings) {
      if (shown.has(finding)) continue;
      shown.add(finding);
      console.error(`${formatFinding(finding)}\n`);
    }
  };
  try {
    rendered = await render({ ...options, report }, emitTypes);
  } catch (error) {
    if (!(error instanceof PipelineFault)) throw error;
    report(error.findings);
    const count = error.findings.length;
    console.error(`${count} ${count === 1 ? "error" : "errors"}. No files were written.`);
    return 2;
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
  return 0;
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
async function keepWriting(options: Options, emitTypes: EmitTypes): Promise<never> {
  const clean = new Set<string>();
  await run({ ...options, clean }, emitTypes);
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(async () => {
        await run({ ...options, clean }, emitTypes);
      });
    }, QUIET_MS);
  };
  // Watches folders without `recursive`: git and many editors replace a file by a new one, and Node 20 would keep
  // watching the old file.
  watch(options.spec, again);
  watch(path.dirname(options.config), (_, name) => {
    if (name !== path.basename(options.config)) return;
    clean.clear();
    again();
  });
  console.log(`Watching ${path.relative(options.root, options.spec)}/ …`);
  return new Promise(() => {
    // Until the process is stopped.
  });
}
