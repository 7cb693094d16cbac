/** Fleets of real processes on a real Redis, half of them with node-redis and half with ioredis. */
import { describe, expect, it } from "vitest";
import type { FleetReport } from "./fleet-run.ts";
import {
  killedEverySecond,
  onCluster,
  redisPaused,
  replicaPromoted,
  restartedEmpty,
  undisturbed,
} from "./scenarios.ts";
import { hasRedis } from "./server.ts";

const SHORT = { processes: 8, calls: 600, limit: 200, window: 10_000, atOnce: 10 };

/** What must be true of every run: nothing is rejected, unless the machine is so busy that it delivers requests late. */
function expectWithinLimits({ rejected, late, fullest, messages }: FleetReport): void {
  expect(fullest).toBeLessThanOrEqual(1);
  if (late > 0) return;
  expect(rejected).toBe(0);
  expect(messages.filter((each) => "failed" in (each as object))).toEqual([]);
}

/** What must be true of runs in which Redis is away. The machine is so busy then that some calls arrive later than the tenant's window allows. */
function expectNoBurst({ rejected, late, fullest }: FleetReport): void {
  expect(fullest).toBeLessThanOrEqual(1);
  if (late === 0) expect(rejected / SHORT.limit).toBeLessThan(0.1);
}

function changesOf({ messages }: FleetReport): unknown[] {
  return messages.filter((each) => "available" in (each as object));
}

describe.skipIf(!hasRedis)("a fleet of eight processes", () => {
  it("uses the budget to the full, in equal parts, and is never rejected", async () => {
    const report = await undisturbed({
      ...SHORT,
      ...{ calls: 1200, limit: 300, window: 15_000, atOnce: 30 },
    });
    expectWithinLimits(report);
    expect(report.used).toBeGreaterThanOrEqual(0.95);
    expect(report.spread).toBeLessThanOrEqual(0.2);
  });

  it("goes on when a process is killed every second", async () => {
    const report = await killedEverySecond(SHORT);
    expectWithinLimits(report);
    expect(report.used).toBeGreaterThan(0.9);
  });

  it("goes on by the local shares while Redis is paused, and comes back without a burst", async () => {
    const report = await redisPaused(SHORT);
    expectNoBurst(report);
    expect(changesOf(report).length).toBeGreaterThanOrEqual(SHORT.processes);
  });

  it("does not burst when Redis is restarted empty", async () => {
    const report = await restartedEmpty(SHORT);
    expectNoBurst(report);
  });

  it("goes on when a replica is promoted", async () => {
    const report = await replicaPromoted(SHORT);
    expectNoBurst(report);
    expect(changesOf(report).length).toBeGreaterThanOrEqual(SHORT.processes);
  });

  it("works on a cluster of three nodes", async () => {
    expectWithinLimits(await onCluster({ ...SHORT, calls: 400 }));
  });

  it("keeps a share for each class of processes", async () => {
    const report = await undisturbed({
      ...SHORT,
      calls: 1000,
      classOf: (index) => (index < 4 ? { name: "batch", share: 0.3 } : { name: "web", share: 0.7 }),
    });
    expectWithinLimits(report);
    const batch = report.byProcess.slice(0, 4).reduce((sum, count) => sum + count);
    expect(batch / report.calls).toBeGreaterThan(0.2);
    expect(batch / report.calls).toBeLessThan(0.4);
  });
});
