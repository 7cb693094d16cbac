/**
 * `npm run generate`: writes `generated/` from `spec/`. Two threads share the work, since loading TypeScript takes a third
 * of the time and linting another: this file is the beginning of both.
 */
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

if (isMainThread) {
  const thread = new Worker(fileURLToPath(import.meta.url));
  const [{ generate }, { typesFrom }] = await Promise.all([
    import("./pipeline/command.ts"),
    import("./pipeline/types-thread.ts"),
  ]);
  await generate(typesFrom(thread));
  await thread.terminate();
} else {
  const { serveTypes } = await import("./pipeline/types-thread.ts");
  await serveTypes(parentPort!);
}
