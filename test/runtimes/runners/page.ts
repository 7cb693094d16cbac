/** Runs the behaviours in a page, which the runner asks for them. */
import type { Result, Servers } from "../behaviours/behaviour.ts";
import { behaviours, run } from "../behaviours/index.ts";

Object.assign(globalThis, {
  async runBehaviours(servers: Servers): Promise<Result[]> {
    const results: Result[] = [];
    for (const behaviour of behaviours) results.push(await run(behaviour, servers));
    return results;
  },
});
