/** Starts reloads whose workers are killed at random, until all have ended. */
import type { ChildProcess } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { createQlikClient, reloadApp } from "../../src/index.ts";
import { redisFleet, redisTickets } from "../../src/redis.ts";
import { createTenant } from "../../src/testing.ts";
import { connect } from "./connect.ts";
import type { JobWorkerTask } from "./job-worker.ts";
import type { RedisServer } from "./server.ts";
import { startWorker, stopWorkers } from "./worker-processes.ts";

export interface TakeoverReport {
  readonly seconds: number;
  readonly killed: number;
  /** Reloads that the tenant was asked for. */
  readonly started: number;
  /** Ends that Redis has recorded, and jobs that are still open. */
  readonly recorded: number;
  readonly open: number;
  /** Jobs that went from one worker to another. */
  readonly takenOver: number;
  /** Jobs for which `onEnd` was called more than once, and those of them whose first worker was not killed. */
  readonly calledAgain: number;
  readonly calledAgainWithoutDeath: readonly string[];
  /** Jobs for which `onEnd` was never called. */
  readonly missed: readonly string[];
  readonly errors: readonly unknown[];
}

interface Entry {
  readonly id: string;
  readonly attempt: number;
  readonly pid: number;
}

export async function takeOver(
  server: RedisServer,
  { reloads, workers: count, killEvery }: { reloads: number; workers: number; killEvery: number },
): Promise<TakeoverReport> {
  const ids = Array.from({ length: reloads }, (_, index) => `app-${index}`);
  const tenant = createTenant({
    ...{ rateLimit: false, reloadDuration: 1000, engines: 25 },
    data: { apps: ids.map((id) => ({ id, name: id })) },
  });
  await using origin = await tenant.listen();
  using connection = await connect("redis", server.port);
  await using fleet = redisFleet({
    ...{ client: connection.client, prefix: "qlik:", commandTimeout: "5s" },
  });
  const qlik = createQlikClient({ ...tenant.clientOptions, rateLimit: "off" });
  const jobs = redisTickets({ fleet, qlik });
  const errors: unknown[] = [];
  const killed = new Set<number>();
  const start = (index: number): Promise<ChildProcess> => {
    const task: JobWorkerTask = {
      ...{ library: index % 2 === 0 ? "redis" : "ioredis", port: server.port, lease: 4000 },
      ...{ tenant: origin.origin, apiKey: tenant.apiKey },
    };
    return startWorker("test/redis/job-worker.ts", task, (error) => errors.push(error));
  };
  const workers = await Promise.all(Array.from({ length: count }, (_, index) => start(index)));
  const startedAt = performance.now();
  const starting = Promise.all(
    ids.map((id) =>
      jobs
        .start(id, (signal) => reloadApp(qlik, { appId: id }, { signal }))
        .catch((error: unknown) => errors.push({ id, error: String(error) })),
    ),
  );
  const recorded = (): number => Number(server.cli("HLEN", "qlik:{jobs:jobs}:ended"));
  const killOneByOne = async (indices: readonly number[]): Promise<void> => {
    while (recorded() < reloads && performance.now() - startedAt < 240_000) {
      await delay(Math.random() * 2 * killEvery);
      const index = indices[Math.floor(Math.random() * indices.length)]!;
      killed.add(workers[index]!.pid!);
      workers[index]!.kill("SIGKILL");
      workers[index] = await start(index);
    }
  };
  const indices = workers.map((_, index) => index);
  // Two at a time are dead.
  await Promise.all(
    [0, 1].map((half) => killOneByOne(indices.filter((each) => each % 2 === half))),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  await starting;
  await stopWorkers(workers);

  const ledger = server
    .cli("LRANGE", "ledger", "0", "-1")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Entry);
  const callsOf = (id: string): Entry[] => ledger.filter((entry) => entry.id === id);
  const again = ids.filter((id) => callsOf(id).length > 1);
  const attempts = await Promise.all(ids.map(async (id) => (await jobs.status(id))?.attempt ?? 0));
  return {
    ...{ seconds, killed: killed.size, recorded: recorded(), errors },
    started: tenant.requests.filter(
      (each) => each.method === "POST" && each.path.endsWith("/reloads"),
    ).length,
    open: Number(server.cli("HLEN", "qlik:{jobs:jobs}:open")),
    // The first attempt is the start, the second the first worker.
    takenOver: attempts.filter((attempt) => attempt > 2).length,
    calledAgain: again.length,
    calledAgainWithoutDeath: again.filter((id) =>
      callsOf(id)
        .slice(0, -1)
        .some(({ pid }) => !killed.has(pid)),
    ),
    missed: ids.filter((id) => callsOf(id).length === 0),
  };
}
