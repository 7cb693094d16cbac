import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import type { Result, Servers } from "../behaviours/behaviour.ts";

/** The longest that all behaviours may take, in milliseconds. */
const LIMIT = 120_000;

/** Runs the behaviours in a test of vitest, whose environment has the globals of a page. */
export async function runInVitest(
  program: string,
  test: string,
  environment: string,
  servers: Servers,
): Promise<Result[]> {
  const root = path.dirname(test);
  const results = path.join(root, `${environment}.json`);
  const options = ["--globals", `--environment=${environment}`, `--testTimeout=${LIMIT}`];
  const problem: { problem?: string } = await promisify(execFile)(
    process.execPath,
    [program, "run", ...options, `--root=${root}`],
    {
      cwd: root,
      env: { ...process.env, NO_COLOR: "1", SERVERS: JSON.stringify(servers), RESULTS: results },
      timeout: 2 * LIMIT,
    },
  ).then(
    () => ({}),
    (error: unknown) => ({ problem: `vitest failed: ${uncaughtOf(error)}` }),
  );
  if (!existsSync(results)) throw new Error(problem.problem);
  return [
    ...(JSON.parse(readFileSync(results, "utf8")) as Result[]),
    { name: "leaves no error that nobody catches", ...problem },
  ];
}

/** Returns what vitest says of errors after the test, or all of it. */
function uncaughtOf(error: unknown): string {
  const printed = (error as { stderr?: string }).stderr ?? String(error);
  return /Uncaught Exception .*\n(.*)\n/.exec(printed)?.[1] ?? printed;
}
