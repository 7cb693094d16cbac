/** A fleet in simulated time: real lines of calls and the real script on a real Redis, with faults at exact moments. */
import type { RedisClientType } from "redis";
import { Line } from "../../../../src/redis/budget/line.ts";
import type { FleetBudgetTools } from "../../../../src/redis/budget/tools.ts";
import type { BudgetKey } from "../../../../src/transport/rate-budget.ts";
import { SimulatedRedis, type Outage } from "./simulated-redis.ts";
import { VirtualTime } from "./virtual-time.ts";

export interface SimulatedFleet {
  readonly key: BudgetKey;
  readonly processes: number;
  /** Which part of the limit each process uses while Redis is unavailable. */
  readonly share: number;
  readonly classOf: (process: number) => FleetBudgetTools["processClass"];
  /** How many calls each process keeps in flight, by time. */
  readonly atOnce: (process: number, time: number) => number;
  readonly outages: readonly Outage[];
  /** When a process is killed, and another one starts in its place. */
  readonly kills: readonly { readonly at: number; readonly process: number }[];
  readonly until: number;
  /** Numbers from 0 to 1, by seed. */
  readonly random: () => number;
}

export interface Simulated {
  /** How many calls arrived at the tenant, over the limit. */
  readonly calls: number;
  /** The most calls within any window, over the limit. */
  readonly fullest: number;
}

export async function simulate(client: RedisClientType, fleet: SimulatedFleet): Promise<Simulated> {
  const { key, random } = fleet;
  await client.flushAll();
  const time = new VirtualTime();
  const redis = new SimulatedRedis(client, time, random);
  const began = time.now;
  const arrivals: number[] = [];
  let started = 0;
  const start = (index: number): (() => void) => {
    const member = `process-${started++}`;
    const ends = new AbortController();
    const line = new Line(key, {
      ...{ commands: redis.commands(member), prefix: "test:" },
      clock: time.clock(random() * 1e6, ends.signal),
      ...{ health: { failed: () => undefined, succeeded: () => undefined } },
      ...{ processClass: fleet.classOf(index), localShare: fleet.share, member, random },
    });
    let inFlight = 0;
    const call = async (): Promise<void> => {
      inFlight++;
      await line.acquire(ends.signal);
      if (ends.signal.aborted) return;
      // Qlik receives it a little later.
      arrivals.push(time.now + random() * 50);
      await time.pass(100 + random() * 200);
      inFlight--;
    };
    const fill = (): void => {
      if (ends.signal.aborted) return;
      for (let at = inFlight; at < fleet.atOnce(index, time.now - began); at++)
        void call().catch(() => undefined);
      time.after(50, fill);
    };
    fill();
    return () => {
      ends.abort();
    };
  };
  const stops = Array.from({ length: fleet.processes }, (_, index) => start(index));
  for (const outage of fleet.outages) void redis.play(outage);
  for (const { at, process } of fleet.kills)
    time.after(at, () => {
      stops[process]!();
      stops[process] = start(process);
    });
  await time.runUntil(began + fleet.until);
  for (const stop of stops) stop();
  arrivals.sort((a, b) => a - b);
  let fullest = 0;
  for (let first = 0, last = 0; last < arrivals.length; last++) {
    while (arrivals[last]! - arrivals[first]! >= key.window) first++;
    fullest = Math.max(fullest, last - first + 1);
  }
  return { calls: arrivals.length / key.limit, fullest: fullest / key.limit };
}
