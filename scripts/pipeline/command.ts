/** Implements `npm run generate`. */
import { watch } from "node:fs";
import path from "node:path";
import { formatFinding, PipelineFault, type Finding } from "../openapi/finding.ts";
import type { Options } from "./options.ts";
import { render, type EmitTypes } from "./render.ts";
import { findStale, writeWhole, type Files } from "./write.ts";

const QUIET_MS = 50;

/** Runs the command and returns the exit code. With `watch`, runs until the process is stopped. */
export async function generate(options: Options, emitTypes: EmitTypes): Promise<number> {
  return options.watch ? keepWriting(options, emitTypes) : run(options, emitTypes);
}

async function run(options: Options, emitTypes: EmitTypes): Promise<number> {
  const started = performance.now();
  let files: Files;
  const shown = new Set<Finding>();
  const report = (findings: readonly Finding[]): void => {
    for (const finding of findings) {
      if (shown.has(finding)) continue;
      shown.add(finding);
      console.error(`${formatFinding(finding)}\n`);
    }
  };
  try {
    files = await render({ ...options, report }, emitTypes);
  } catch (error) {
    if (!(error instanceof PipelineFault)) throw error;
    report(error.findings);
    const count = error.findings.length;
    console.error(`${count} ${count === 1 ? "error" : "errors"}. No files were written.`);
    return 2;
  }
  const stale = findStale(options.out, files);
  const folder = path.relative(options.root, options.out);
  if (options.check) {
    for (const { name, line, onDisk, expected } of stale) {
      console.error(
        line === 0 ? `${folder}/${name} is missing` : `${folder}/${name}:${line} is stale`,
      );
      if (line > 0)
        console.error(`  - ${onDisk ?? "(end of file)"}\n  + ${expected ?? "(end of file)"}`);
    }
    if (stale.length > 0) console.error("Run `npm run generate` and commit the result.");
    else console.log(`${folder}/ is up to date.`);
    return stale.length > 0 ? 1 : 0;
  }
  if (stale.length > 0) writeWhole(options.out, files);
  const names = stale.map(({ name }) => name).join(", ");
  const took = `${Math.round(performance.now() - started)} ms`;
  console.log(
    names ? `Wrote ${names} in ${folder}/ (${took}).` : `${folder}/ is up to date (${took}).`,
  );
  return 0;
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
