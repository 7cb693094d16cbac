import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { text } from "node:stream/consumers";
import type { Result, Servers } from "../behaviours/behaviour.ts";

/** The longest that all behaviours may take, in milliseconds. */
const LIMIT = 120_000;

/** Runs the behaviours in a process. */
export async function runProcess(
  program: string,
  args: readonly string[],
  servers: Servers,
  env: Readonly<Record<string, string>> = {},
): Promise<Result[]> {
  const child = spawn(program, [...args, JSON.stringify(servers)], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: LIMIT,
    killSignal: "SIGKILL",
  });
  const ended = once(child, "close") as Promise<[code: number | null]>;
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  const printed = stdout.trim().split("\n").at(-1) ?? "";
  if (!printed.startsWith("[")) throw new Error(`It printed no results:\n${stdout}${stderr}`);
  const problem = code === 0 ? {} : { problem: `it ended with ${code}: ${stderr}` };
  return [
    ...(JSON.parse(printed) as Result[]),
    { name: "ends the process when all is done", ...problem },
  ];
}
