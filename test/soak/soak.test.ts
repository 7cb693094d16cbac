import { expect, test } from "vitest";
import { soak } from "./soak.ts";

test("of a thousand calls in trouble, none fails that may be repeated, and none acts twice", async () => {
  const report = await soak({ rounds: 4, callsPerRound: 250, atOnce: 25, seed: "short" });
  expect(report.violations).toEqual([]);
  expect([...report.struck.values()].reduce((sum, count) => sum + count)).toBeGreaterThan(50);
}, 60_000);
