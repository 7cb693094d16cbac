import { setImmediate as turn } from "node:timers/promises";

/** The rejections that nobody handles while something is done. They are taken from vitest, which would fail. */
export async function unhandled(work: () => Promise<unknown>): Promise<readonly unknown[]> {
  const errors: unknown[] = [];
  const listeners = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", (error) => {
    errors.push(error);
  });
  try {
    await work();
    await turn();
  } finally {
    process.removeAllListeners("unhandledRejection");
    for (const listener of listeners) process.on("unhandledRejection", listener);
  }
  return errors;
}
