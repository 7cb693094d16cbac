/** The worker processes of a fleet in a test. */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";

/** Starts a worker with its task, and waits until it is ready. `onReport` receives what else it sends. */
export async function startWorker(
  module: string,
  task: object,
  onReport: (report: unknown) => void,
): Promise<ChildProcess> {
  const worker = fork("scripts/run.mjs", [module, JSON.stringify(task)]);
  worker.on("message", (message) => {
    if (message !== "ready") onReport(message);
  });
  await once(worker, "message");
  return worker;
}

/** Asks workers to stop, and waits until they have. */
export async function stopWorkers(workers: readonly ChildProcess[]): Promise<void> {
  const exits = workers.map((worker) => once(worker, "exit"));
  for (const worker of workers) worker.send("stop");
  await Promise.all(exits);
}
