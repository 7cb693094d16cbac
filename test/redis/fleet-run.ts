/** Runs a fleet of processes over one budget of a tenant, and measures how the tenant sees it. */
import type { ChildProcess } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { createTenant } from "../../src/testing.ts";
import type { WorkerTask } from "./worker.ts";
import { startWorker, stopWorkers } from "./worker-processes.ts";

/** The limit of tier 1 over five minutes. */
const DOCUMENTED = 5000;

/** How long requests may take to arrive, for the short windows of tests. */
const MARGIN = 400;

export interface FleetRun extends Partial<Pick<WorkerTask, "unavailableShare" | "atOnce">> {
  readonly ports: readonly number[];
  readonly processes: number;
  /** The run ends when the tenant has received so many calls, or after so many milliseconds. */
  readonly calls: number;
  readonly longest?: number;
  readonly limit: number;
  readonly window: number;
  readonly classOf?: (
    index: number,
  ) => { readonly name: string; readonly share: number } | undefined;
  /** What happens meanwhile. Its promise ends when the run does. */
  readonly disturb?: (fleet: RunningFleet, signal: AbortSignal) => Promise<void>;
}

export interface RunningFleet {
  /** Kills a process, and starts another one in its place. */
  replace(index: number): Promise<void>;
  /** How many calls have arrived. */
  arrived(): number;
}

export interface FleetReport {
  readonly calls: number;
  /** Milliseconds between the first call and the last one. */
  readonly elapsed: number;
  /** Calls that the tenant rejected for its rate limit. */
  readonly rejected: number;
  /** Calls that arrived so long after they were permitted, since the machine is busy, that the tenant may rightly reject some. */
  readonly late: number;
  /** The most calls that were permitted within any window, over the limit, however long they took to arrive. */
  readonly fullest: number;
  /** How long the windows before the last one lasted at best, over how long they did. */
  readonly used: number;
  /** The calls of each process that was not replaced. */
  readonly byProcess: readonly number[];
  /** How far a process is from the mean, over the mean. */
  readonly spread: number;
  /** What processes reported: changes, failures. */
  readonly messages: readonly unknown[];
  readonly times: readonly (readonly [time: number, worker: string])[];
}

export async function runFleet(run: FleetRun): Promise<FleetReport> {
  const share = run.limit / DOCUMENTED;
  const tenant = createTenant({ rateLimit: { share, window: run.window } });
  const times: [number, string][] = [];
  let late = 0;
  tenant.route("GET", "/api/v1/spaces/types", (request) => {
    const permittedAt = Number(request.headers.get("x-permitted"));
    times.push([permittedAt, request.headers.get("x-worker") ?? ""]);
    if (performance.timeOrigin + performance.now() - permittedAt > MARGIN) late++;
    return { data: [] };
  });
  await using server = await tenant.listen();
  const messages: unknown[] = [];
  const rejected: [number, string][] = [];
  let started = 0;
  const start = (index: number): Promise<ChildProcess> => {
    const task: WorkerTask = {
      name: String(started++),
      tenant: server.origin,
      apiKey: tenant.apiKey,
      ports: run.ports,
      library: index % 2 === 0 ? "redis" : "ioredis",
      share,
      window: run.window,
      atOnce: run.atOnce ?? 20,
      unavailableShare: run.unavailableShare ?? 0.1,
      ...(run.classOf?.(index) && { processClass: run.classOf(index)! }),
    };
    return startWorker("test/redis/worker.ts", task, (message) => messages.push(message));
  };
  const workers = await Promise.all(
    Array.from({ length: run.processes }, (_, index) => start(index)),
  );
  const ended = new AbortController();
  const fleet: RunningFleet = {
    arrived: () => times.length,
    async replace(index) {
      const next = await start(index);
      workers[index]!.kill("SIGKILL");
      workers[index] = next;
      next.send("go");
    },
  };
  const startedAt = performance.now();
  for (const worker of workers) worker.send("go");
  const disturbed = run.disturb?.(fleet, ended.signal);
  while (times.length < run.calls && performance.now() - startedAt < (run.longest ?? Infinity))
    await delay(20);
  ended.abort();
  const counted = times.slice(0, run.calls).sort(([a], [b]) => a - b);
  await disturbed;
  await stopWorkers(workers);

  const permitted = [...counted, ...rejected].sort(([a], [b]) => a - b);
  const elapsed = counted.at(-1)![0] - counted[0]![0];
  const names = new Set(workers.map((_, index) => String(index)));
  const byProcess = [...names].map((name) => counted.filter(([, by]) => by === name).length);
  const mean = byProcess.reduce((sum, count) => sum + count, 0) / byProcess.length;
  return {
    calls: counted.length,
    elapsed,
    rejected: tenant.requests.filter(({ status }) => status === 429).length,
    late,
    fullest: fullestWindow(permitted, run.window) / run.limit,
    used: usedShare(counted, run),
    byProcess,
    spread: Math.max(...byProcess.map((count) => Math.abs(count - mean) / mean)),
    messages,
    times: counted,
  };
}

function fullestWindow(times: readonly (readonly [number, string])[], window: number): number {
  let fullest = 0;
  for (let first = 0, last = 0; last < times.length; last++) {
    while (times[last]![0] - times[first]![0] >= window) first++;
    fullest = Math.max(fullest, last - first + 1);
  }
  return fullest;
}

/** In windows that are used to the full, a call may be sent a window after the one that is `limit` calls before it. */
function usedShare(
  times: readonly (readonly [number, string])[],
  { limit, window }: Pick<FleetRun, "limit" | "window">,
): number {
  const windows = Math.floor((times.length - 1) / limit);
  return (windows * window) / (times[windows * limit]![0] - times[0]![0]);
}
