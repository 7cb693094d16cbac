/**
 * Fleets in simulated time, with Redis away at any moment: three windows of up to ten processes pass in about a second.
 * `SCENARIOS=100 npm run test:redis -- simulation` runs more of them.
 */
import { describe, expect, it } from "vitest";
import { hasRedis } from "../server.ts";
import { useRedisClient } from "../use-redis.ts";
import { scenario, type ScenarioOptions } from "./simulation/scenario.ts";
import { simulate, type Simulated } from "./simulation/simulation.ts";

const SCENARIOS = Number(process.env["SCENARIOS"] ?? 5);

const client = await useRedisClient();

/** The results by number of scenario, so that a failure can be repeated. */
async function simulateAll(options: ScenarioOptions): Promise<ReadonlyMap<number, Simulated>> {
  const results = new Map<number, Simulated>();
  for (let number = 1; number <= SCENARIOS; number++)
    results.set(number, await simulate(client, scenario(number, options)));
  return results;
}

function beyond(
  results: ReadonlyMap<number, Simulated>,
  most: number,
): readonly (readonly [number, Simulated])[] {
  return [...results].filter(([, { fullest }]) => fullest > most);
}

describe.skipIf(!hasRedis)("a simulated fleet", () => {
  it("never exceeds a limit, and uses it, while processes are killed and started", async () => {
    const results = await simulateAll({ kills: true });
    expect(beyond(results, 1)).toEqual([]);
    for (const { calls } of results.values()) expect(calls).toBeGreaterThan(0.95 * 3);
  });

  it.each(["hangs", "restarts", "empty", "stale", "mixed"] as const)(
    "never exceeds a limit with Redis away: %s",
    async (outages) => {
      const results = await simulateAll({ outages });
      expect(beyond(results, 1)).toEqual([]);
      for (const { calls } of results.values()) expect(calls).toBeGreaterThan(0.8 * 3);
    },
  );

  it("exceeds a limit by less than a tenth when processes start, end and burst around outages", async () => {
    const results = await simulateAll({ outages: "mixed", kills: true, changes: true });
    expect(beyond(results, 1.1)).toEqual([]);
  });
});
