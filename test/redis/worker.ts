/** A process of a fleet: calls the tenant without a pause, until it is told to stop. */
import { createClient, createCluster } from "redis";
import { Cluster, Redis } from "ioredis";
import { createQlikClient } from "../../src/index.ts";
import { redisFleet, type RedisClient } from "../../src/redis.ts";
import type { BudgetKey } from "../../src/transport/rate-budget.ts";

export interface WorkerTask {
  readonly name: string;
  readonly tenant: string;
  readonly apiKey: string;
  readonly ports: readonly number[];
  readonly library: "redis" | "ioredis";
  readonly share: number;
  readonly window: number;
  readonly atOnce: number;
  readonly unavailableShare: number;
  readonly processClass?: { readonly name: string; readonly share: number };
}

const task = JSON.parse(process.argv[2]!) as WorkerTask;
const tell = (message: unknown): void => {
  if (process.connected) process.send!(message);
};
const [client, disconnect] = await connect();
const fleet = redisFleet({
  client,
  prefix: "qlik:tenant:",
  whenUnavailable: { share: task.unavailableShare },
  ...(task.processClass && { processClass: task.processClass }),
  onChange: (change) => {
    tell({ available: change.available, reason: change.available ? "" : change.reason.message });
  },
});
const scaled = ({ name, limit }: BudgetKey): BudgetKey => ({
  ...{ name, window: task.window },
  limit: Math.floor(limit * task.share),
});
const { budget } = fleet;
/** When the requests that are not sent yet were permitted. */
const permitted: number[] = [];
const qlik = createQlikClient({
  tenant: task.tenant,
  auth: { apiKey: task.apiKey },
  headers: { "x-worker": task.name },
  retry: false,
  deadline: "1m",
  fetch: async (url: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    const permittedAt = permitted.shift();
    headers.set("x-permitted", String(permittedAt));
    const response = await fetch(url, { ...init, headers });
    if (response.status === 429) tell({ rejected: permittedAt });
    return response;
  },
  rateLimit: {
    budget: {
      async acquire(key, signal) {
        await budget.acquire(scaled(key), signal);
        // All processes run on one machine, which has one time.
        permitted.push(performance.timeOrigin + performance.now());
      },
      pause: (key, milliseconds) => budget.pause(scaled(key), milliseconds),
    },
  },
});

let isStopping = false;
// The test has ended early.
process.on("disconnect", () => {
  if (!isStopping) process.exit();
});
process.on("message", (message) => {
  if (message === "go") void work();
  if (message === "stop") isStopping = true;
});
// Warms up: the first request of a process takes long. It is one of another budget.
await qlik["/api/v1/spaces/{spaceId}"]
  .DELETE({ params: { path: { spaceId: "none" } } })
  .catch(() => undefined);
tell("ready");

async function work(): Promise<void> {
  const ends = new AbortController();
  process.on("message", () => {
    ends.abort();
  });
  await Promise.all(
    Array.from({ length: task.atOnce }, async () => {
      while (!isStopping) {
        try {
          await qlik["/api/v1/spaces/types"].GET({ signal: ends.signal });
        } catch (error) {
          if (!isStopping) tell({ failed: String(error) });
        }
      }
    }),
  );
  await fleet.close();
  disconnect();
  // Nothing may keep the process running now.
  process.disconnect();
}

async function connect(): Promise<[RedisClient, () => void]> {
  const [port = 0] = task.ports;
  const isCluster = task.ports.length > 1;
  if (task.library === "redis") {
    const urls = task.ports.map((each) => ({ url: `redis://127.0.0.1:${each}` }));
    const client = isCluster
      ? createCluster({ rootNodes: urls })
      : createClient({ ...urls[0], socket: { reconnectStrategy: 100 } });
    client.on("error", () => undefined);
    await client.connect();
    return [
      client,
      () => {
        client.destroy();
      },
    ];
  }
  const client = isCluster
    ? new Cluster(task.ports.map((each) => ({ host: "127.0.0.1", port: each })))
    : new Redis(port, { retryStrategy: () => 100 });
  client.on("error", () => undefined);
  return [
    client,
    () => {
      client.disconnect();
    },
  ];
}
