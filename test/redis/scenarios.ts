/** What happens to fleets, in tests and in the soak: each starts its own servers. */
import { setTimeout as delay } from "node:timers/promises";
import { runFleet, type FleetReport, type FleetRun } from "./fleet-run.ts";
import { startProxy } from "./proxy.ts";
import { startCluster, startRedis } from "./server.ts";

type Plan = Omit<FleetRun, "ports" | "disturb">;

/** Runs a fleet while something happens. */
export type Scenario = (plan: Plan) => Promise<FleetReport>;

/** Waits, or until the run is over. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => undefined);
}

export const undisturbed: Scenario = async (plan) => {
  await using redis = await startRedis();
  return await runFleet({ ...plan, ports: [redis.port] });
};

export const killedEverySecond: Scenario = async (plan) => {
  await using redis = await startRedis();
  let killed = 0;
  return await runFleet({
    ...plan,
    ports: [redis.port],
    async disturb(fleet, signal) {
      while (!signal.aborted)
        await Promise.all([pause(1000, signal), fleet.replace(killed++ % plan.processes)]);
    },
  });
};

export const redisPaused: Scenario = async (plan) => {
  await using redis = await startRedis();
  return await runFleet({
    ...plan,
    ports: [redis.port],
    async disturb(_, signal) {
      for (let times = 0; !signal.aborted; times++) {
        await pause(3000, signal);
        if (times % 2 === 0) redis.cli("CLIENT", "PAUSE", "3000", "ALL");
        else redis.signal("SIGSTOP");
        await pause(4000, signal);
        redis.signal("SIGCONT");
      }
    },
  });
};

export const restartedEmpty: Scenario = async (plan) => {
  await using redis = await startRedis();
  return await runFleet({
    ...plan,
    ports: [redis.port],
    async disturb(_, signal) {
      while (!signal.aborted) {
        await pause(5000, signal);
        await redis.restart();
      }
    },
  });
};

export const replicaPromoted: Scenario = async (plan) => {
  await using redis = await startRedis();
  await using replica = await startRedis("--replicaof", `127.0.0.1 ${redis.port}`);
  await using proxy = await startProxy(redis.port);
  return await runFleet({
    ...plan,
    ports: [proxy.port],
    async disturb(_, signal) {
      await pause(6000, signal);
      // Writes are answered with READONLY until the replica is promoted.
      proxy.leadTo(replica.port);
      await redis.kill();
      await delay(1500);
      replica.cli("REPLICAOF", "NO", "ONE");
    },
  });
};

export const onCluster: Scenario = async (plan) => {
  await using cluster = await startCluster();
  return await runFleet({ ...plan, ports: cluster.nodes.map(({ port }) => port) });
};
