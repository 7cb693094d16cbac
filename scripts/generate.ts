/**
 * `npm run generate`: writes `generated/` from `spec/`. The work is split between two threads, because loading TypeScript
 * takes a third of the time and linting another third. This file is the entry point of both threads.
 *
 * Exit codes: 0 success; 1 generated files are stale (`--check`); 2 invalid document or command line; 3 unexpected error,
 * which is a bug in the pipeline.
 */
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { isFresh } from "./pipeline/header.ts";
import { readOptions, type Options } from "./pipeline/options.ts";

if (isMainThread) {
  const options = readOptions();
  if (!options) process.exitCode = 2;
  else if (!options.ifStale || !isFresh(options)) await generateIn(options);
} else {
  const { serveTypes } = await import("./pipeline/types-thread.ts");
  await serveTypes(parentPort!);
}

async function generateIn(options: Options): Promise<void> {
  process.exitCode = 3;
  const thread = new Worker(fileURLToPath(import.meta.url));
  try {
    const [{ generate }, { partsFrom }] = await Promise.all([
      import("./pipeline/command.ts"),
      import("./pipeline/types-thread.ts"),
    ]);
    process.exitCode = await generate(options, partsFrom(thread));
  } catch (error) {
    console.error("Unexpected error: this is a bug in scripts/pipeline.", error);
  } finally {
    // The thread may still be generating types that are no longer needed. It is unreferenced, so awaiting its end would
    // exit the process with code 13 (unsettled top-level await).
    void thread.terminate();
  }
}
