/** Runs the behaviours in a test of vitest, in the environment that the runner chooses, and writes their results as JSON. */
import { writeFileSync } from "node:fs";
import process from "node:process";
import type { Result, Servers } from "../behaviours/behaviour.ts";
import { behaviours, run } from "../behaviours/index.ts";

/** Of vitest's globals. */
declare const test: (title: string, body: () => Promise<void>) => void;

test("all behaviours are checked", async () => {
  const { SERVERS, RESULTS } = process.env as { SERVERS: string; RESULTS: string };
  const servers = JSON.parse(SERVERS) as Servers;
  const results: Result[] = [];
  for (const behaviour of behaviours) results.push(await run(behaviour, servers));
  writeFileSync(RESULTS, JSON.stringify(results));
});
