/**
 * `npm run generate`: writes `generated/` from `spec/`. Two threads share the work, since loading TypeScript takes a third
 * of the time and linting another: this file is the beginning of both.
 *
 * Exit codes: 0 done, or nothing stale; 1 stale (`--check`); 2 a document or the command line is at fault.
 */
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { isFresh } from "./pipeline/header.ts";
import { readOptions, type Options } from "./pipeline/options.ts";

if (isMainThread) {
  const options = readOptions();
  if (!options) process.exitCode = 2;
  else if (!options.ifStale || !isFresh(options)) process.exitCode = await generateIn(options);
} else {
  const { serveTypes } = await import("./pipeline/types-thread.ts");
  await serveTypes(parentPort!);
}

async function generateIn(options: Options): Promise<number> {
  const thread = new Worker(fileURLToPath(import.meta.url));
  const [{ generate }, { typesFrom }] = await Promise.all([
    import("./pipeline/command.ts"),
    import("./pipeline/types-thread.ts"),
  ]);
  const exitCode = await generate(options, typesFrom(thread));
  await thread.terminate();
  return exitCode;
}
