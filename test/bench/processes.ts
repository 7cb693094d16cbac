/** Figures that only a process of its own can give, because everything is loaded once a process. */
import { spawnSync } from "node:child_process";

/** Runs `node` with the given arguments; gives its output and how long it took. */
export function runNode(args: readonly string[]): { output: string; ms: number } {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(" ")} failed: ${stderr || stdout}`);
  return { output: stdout, ms };
}
