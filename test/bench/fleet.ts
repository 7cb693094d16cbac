/** What a turn in the budget of a fleet costs, next to one in the budget in memory, and how many turns processes get together. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { createClient } from "redis";
import { realClock } from "../../src/core/clock.ts";
import { redisFleet } from "../../src/redis.ts";
import type { RateBudget } from "../../src/transport/rate-budget.ts";
import { createWindowBudget } from "../../src/transport/window-budget.ts";
import { hasRedis, startRedis } from "../redis/server.ts";

const KEY = { name: "tier 1", limit: 1_000_000, window: 300_000 };

export async function benchFleet(ms: number): Promise<void> {
  console.log("\nA turn in a budget, and turns a second by number of processes");
  if (!hasRedis) {
    console.log("  skipped: redis-server is not installed");
    return;
  }
  await using redis = await startRedis();
  const client = createClient({ url: redis.url });
  await client.connect();
  const fleet = redisFleet({ client, prefix: "bench:one:" });
  const local = createWindowBudget({ clock: realClock, random: Math.random });
  // New data is ready after a second, and not used to the full for ten more.
  await fleet.budget.acquire(KEY, undefined);
  await delay(12_000);
  const [inMemory, inFleet] = [await costOf(local), await costOf(fleet.budget)];
  console.log(`  in memory  ${(inMemory * 1000).toFixed(2).padStart(9)} µs`);
  console.log(`  in a fleet ${(inFleet * 1000).toFixed(2).padStart(9)} µs`);
  await fleet.close();
  client.destroy();
  for (const processes of [1, 2, 4, 8]) {
    redis.cli("FLUSHALL");
    const rate = await rateOf(processes, redis.port, ms);
    console.log(
      `  ${processes} processes ${Math.round(rate).toLocaleString("en").padStart(10)} a second`,
    );
  }
}

/** Milliseconds a turn, in batches of ten with input and output between them. */
async function costOf(budget: RateBudget): Promise<number> {
  let [turns, time] = [0, 0];
  while (turns < 50_000) {
    const startedAt = performance.now();
    for (let each = 0; each < 10; each++, turns++) {
      const turn = budget.acquire(KEY, undefined);
      if (turn) await turn;
    }
    time += performance.now() - startedAt;
    await new Promise(setImmediate);
  }
  return time / turns;
}

async function rateOf(processes: number, port: number, ms: number): Promise<number> {
  const children = await Promise.all(
    Array.from({ length: processes }, async () => {
      const child = fork("scripts/run.mjs", ["test/bench/fleet-run.ts", String(port), String(ms)]);
      await once(child, "message");
      return child;
    }),
  );
  const counts = children.map((child) => once(child, "message"));
  for (const child of children) child.send("go");
  const calls = await Promise.all(counts);
  await Promise.all(children.map(async (child) => child.exitCode ?? once(child, "exit")));
  return calls.reduce((sum, [count]) => sum + Number(count), 0) / (ms / 1000);
}
