/** Runs the behaviours in a process of Node, Deno or Bun, and prints their results as JSON. */
import process from "node:process";
import type { Result, Servers } from "../behaviours/behaviour.ts";
import { behaviours, run } from "../behaviours/index.ts";

const servers = JSON.parse(process.argv[2]!) as Servers;
const results: Result[] = [];
for (const behaviour of behaviours) results.push(await run(behaviour, servers));
console.log(JSON.stringify(results));
