/**
 * `npm run generate`: writes `generated/` from `spec/`. Two threads share the work, since loading TypeScript takes a third
 * of the time and linting another: this file is the beginning of both.
 *
 * Exit codes: 0 done, or nothing stale; 1 stale (`--check`); 2 a document or the command line is at fault; 3 the pipeline
 * itself failed, which is a bug.
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
    const [{ generate }, { typesFrom }] = await Promise.all([
      import("./pipeline/command.ts"),
      import("./pipeline/types-thread.ts"),
    ]);
    process.exitCode = await generate(options, typesFrom(thread));
  } catch (error) {
    console.error("The generation failed, which is a bug of scripts/pipeline.", error);
  } finally {
    // The thread may still make types that nobody waits for. It keeps the process from waiting for its end, so that a
    // promise of that end would never be settled (exit code 13).
    void thread.terminate();
  }
}
