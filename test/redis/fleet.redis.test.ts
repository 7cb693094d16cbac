/** Fleets of real processes on a real Redis, half of them with node-redis and half with ioredis. */
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { runFleet, type FleetReport, type FleetRun } from "./fleet-run.ts";
import { startProxy } from "./proxy.ts";
import { hasRedis, startCluster, startRedis } from "./server.ts";

const SHORT = { processes: 8, calls: 600, limit: 200, window: 10_000, atOnce: 10 };

function runOn(port: number, more: Partial<FleetRun> = {}): Promise<FleetReport> {
  return runFleet({ ...SHORT, ports: [port], ...more });
}

/** What must be true of every run. */
function expectWithinLimits({ rejected, late, fullest, messages }: FleetReport): void {
  expect(fullest).toBeLessThanOrEqual(1);
  // A busy machine delivers requests late.
  if (late === 0) expect(rejected).toBe(0);
  expect(messages.filter((each) => "failed" in (each as object))).toEqual([]);
}

async function whileRunning(signal: AbortSignal, task: () => Promise<void>): Promise<void> {
  while (!signal.aborted) await task();
}

describe.skipIf(!hasRedis)("a fleet of eight processes", () => {
  it("uses the budget to the full, in equal parts, and is never rejected", async () => {
    await using redis = await startRedis();
    const report = await runOn(redis.port, { calls: 1200, limit: 300, window: 15_000 });
    expectWithinLimits(report);
    expect(report.used).toBeGreaterThanOrEqual(0.95);
    expect(report.spread).toBeLessThanOrEqual(0.2);
  });

  it("goes on when a process is killed every second", async () => {
    await using redis = await startRedis();
    let killed = 0;
    const report = await runOn(redis.port, {
      disturb: (fleet, signal) =>
        whileRunning(signal, async () => {
          await Promise.all([delay(1000), fleet.replace(killed++ % SHORT.processes)]);
        }),
    });
    expectWithinLimits(report);
    expect(killed).toBeGreaterThan(5);
    expect(report.used).toBeGreaterThan(0.9);
  });

  it("goes on by the local shares while Redis is paused, and comes back without a burst", async () => {
    await using redis = await startRedis();
    const report = await runOn(redis.port, {
      disturb: async (fleet, signal) => {
        await delay(2000);
        redis.cli("CLIENT", "PAUSE", "3000", "ALL");
        await delay(7000, undefined, { signal }).catch(() => undefined);
        redis.signal("SIGSTOP");
        const before = fleet.arrived();
        await delay(6000, undefined, { signal }).catch(() => undefined);
        expect(fleet.arrived()).toBeGreaterThan(before);
        redis.signal("SIGCONT");
      },
    });
    expectWithinLimits(report);
  });

  it("does not burst when Redis is restarted empty", async () => {
    await using redis = await startRedis();
    const report = await runOn(redis.port, {
      disturb: async (_, signal) => {
        for (let times = 0; times < 3 && !signal.aborted; times++) {
          await delay(5000, undefined, { signal }).catch(() => undefined);
          await redis.restart();
        }
      },
    });
    expectWithinLimits(report);
  });

  it("goes on when a replica is promoted", async () => {
    await using redis = await startRedis();
    await using replica = await startRedis("--replicaof", `127.0.0.1 ${redis.port}`);
    await using proxy = await startProxy(redis.port);
    const report = await runOn(proxy.port, {
      disturb: async (_, signal) => {
        await delay(6000, undefined, { signal }).catch(() => undefined);
        // Writes are answered with READONLY until the replica is promoted.
        proxy.leadTo(replica.port);
        await redis.kill();
        await delay(1500);
        replica.cli("REPLICAOF", "NO", "ONE");
      },
    });
    expectWithinLimits(report);
  });

  it("works on a cluster, whose keys move", async () => {
    await using cluster = await startCluster();
    const report = await runFleet({
      ...SHORT,
      ports: cluster.nodes.map(({ port }) => port),
      calls: 400,
    });
    expectWithinLimits(report);
  });

  it("keeps a share for each class of processes", async () => {
    await using redis = await startRedis();
    const report = await runOn(redis.port, {
      calls: 1000,
      classOf: (index) => (index < 4 ? { name: "batch", share: 0.3 } : { name: "web", share: 0.7 }),
    });
    expectWithinLimits(report);
    const batch = report.byProcess.slice(0, 4).reduce((sum, count) => sum + count);
    expect(batch / report.calls).toBeGreaterThan(0.2);
    expect(batch / report.calls).toBeLessThan(0.4);
  });
});
