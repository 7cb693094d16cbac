/** A fleet whose time passes at once: real lines of calls and the real script on a real Redis, with faults at exact moments. */
import type { RedisClientType } from "redis";
import type { Clock } from "../../../src/core/clock.ts";
import { QlikConnectionError } from "../../../src/errors/errors.ts";
import { Line } from "../../../src/redis/budget/line.ts";
import { takeScript } from "../../../src/redis/budget/take-script.ts";
import type { RedisCommands } from "../../../src/redis/commands.ts";
import type { BudgetKey } from "../../../src/transport/rate-budget.ts";

/** The script with the time of the simulation in place of Redis' own. */
const LUA = takeScript.lua.replace("redis.call('TIME')", "cjson.decode(ARGV[2])");

const KEYS = ["test:{tier 1}:budget", "test:{tier 1}:members"];

const COMMAND_TIMEOUT = 500;

/** When Redis is unavailable, from when, and how. */
export interface Outage {
  readonly at: number;
  readonly length: number;
  /** `hangs`: what it received is executed later. `empty`: it has lost its data. `stale`: it has lost the last moments. */
  readonly kind: "hangs" | "restarts" | "empty" | "stale";
}

export interface SimulatedFleet {
  readonly key: BudgetKey;
  readonly processes: number;
  readonly share: number;
  /** How many calls each process keeps in flight, by time. */
  readonly atOnce: (process: number, time: number) => number;
  readonly outages: readonly Outage[];
  /** When a process is killed and replaced. */
  readonly kills?: readonly { readonly at: number; readonly process: number }[];
  readonly until: number;
  /** Numbers from 0 to 1, by seed. */
  readonly random: () => number;
}

export interface Simulated {
  /** When calls arrived at the tenant. */
  readonly arrivals: readonly number[];
  /** The most calls within any window, over the limit. */
  readonly fullest: number;
}

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** Time that moves from timer to timer. */
class VirtualTime {
  now = 1_000_000;
  #order = 0;
  readonly #timers = new Map<number, Timer>();
  /** Real replies that are awaited: time must not move meanwhile. */
  pending = 0;

  /** The clock of one process: it is off, and ends when the process is killed. */
  clock(offset: number, killed: AbortSignal): Clock {
    return {
      now: () => this.now + offset,
      monotonic: () => this.now - offset,
      after: (milliseconds, run) =>
        this.after(milliseconds, () => {
          if (!killed.aborted) run();
        }),
    };
  }

  after(milliseconds: number, run: () => void): () => void {
    const order = this.#order++;
    this.#timers.set(order, { at: this.now + milliseconds, order, run });
    return () => this.#timers.delete(order);
  }

  async pass(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.after(milliseconds, resolve));
  }

  async runUntil(end: number): Promise<void> {
    for (;;) {
      do await new Promise(setImmediate);
      while (this.pending > 0);
      let next: Timer | undefined;
      for (const timer of this.#timers.values())
        if (!next || timer.at < next.at || (timer.at === next.at && timer.order < next.order))
          next = timer;
      if (!next || next.at > end) return;
      this.now = Math.max(this.now, next.at);
      this.#timers.delete(next.order);
      next.run();
    }
  }
}

/** Redis as the processes reach it: by a network with delays and outages. */
class SimulatedRedis {
  readonly #client: RedisClientType;
  readonly #time: VirtualTime;
  readonly #random: () => number;
  readonly #hung: (() => void)[] = [];
  #state: "up" | "down" | "hangs" = "up";
  /** When connections of before an outage are back, by process. */
  #upAt = new Map<string, number>();
  #isUpSince = -Infinity;

  constructor(client: RedisClientType, time: VirtualTime, random: () => number) {
    this.#client = client;
    this.#time = time;
    this.#random = random;
  }

  /** What a process sends to it. */
  commands(process: string): RedisCommands {
    return {
      send: () => Promise.reject(new Error("not simulated")),
      subscribe: undefined,
      run: (_, keys, args) =>
        new Promise((resolve, reject) => {
          const fail = (): void => {
            reject(new QlikConnectionError("Redis is not connected."));
          };
          if (!this.#isConnected(process)) {
            fail();
            return;
          }
          const stop = this.#time.after(COMMAND_TIMEOUT, fail);
          const settle = (): void => {
            this.#time.pending++;
            void this.#execute(keys, String(args[0])).then((reply) => {
              this.#time.pending--;
              this.#time.after(this.#delay(), () => {
                stop();
                if (reply instanceof Error) reject(reply);
                else resolve(reply);
              });
            });
          };
          this.#time.after(this.#delay(), () => {
            if (this.#state === "hangs") this.#hung.push(settle);
            else if (this.#state === "up") settle();
          });
        }),
    };
  }

  async play({ at, length, kind }: Outage): Promise<void> {
    await this.#time.pass(at);
    if (kind === "stale") {
      const saved = await this.#wait(Promise.all(KEYS.map((key) => this.#client.hGetAll(key))));
      await this.#time.pass(300);
      this.#state = "down";
      await this.#time.pass(length);
      await this.#wait(this.#client.del(KEYS));
      for (const [index, hash] of saved.entries())
        if (Object.keys(hash).length > 0) await this.#wait(this.#client.hSet(KEYS[index]!, hash));
    } else {
      this.#state = kind === "hangs" ? "hangs" : "down";
      await this.#time.pass(length);
      if (kind === "empty") await this.#wait(this.#client.del(KEYS));
    }
    this.#isUpSince = kind === "hangs" ? this.#isUpSince : this.#time.now;
    this.#state = "up";
    for (const settle of this.#hung.splice(0)) settle();
  }

  async #wait<T>(promise: Promise<T>): Promise<T> {
    this.#time.pending++;
    try {
      return await promise;
    } finally {
      this.#time.pending--;
    }
  }

  /** A client connects again a while after Redis is back. */
  #isConnected(process: string): boolean {
    if (this.#state === "down") return false;
    const known = this.#upAt.get(process);
    if (known === undefined || known < this.#isUpSince)
      this.#upAt.set(process, this.#isUpSince + this.#random() ** 4 * 5000);
    return this.#time.now >= this.#upAt.get(process)!;
  }

  #delay(): number {
    return 1 + this.#random() * 9;
  }

  async #execute(keys: readonly string[], request: string): Promise<unknown> {
    const seconds = Math.floor(this.#time.now / 1000);
    const time = JSON.stringify([seconds, Math.floor((this.#time.now - seconds * 1000) * 1000)]);
    try {
      return await this.#client.eval(LUA, { keys: [...keys], arguments: [request, time] });
    } catch (error) {
      return error;
    }
  }
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
      ...{ processClass: undefined, localShare: fleet.share, member, random },
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
  for (const { at, process } of fleet.kills ?? [])
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
  return { arrivals: arrivals.map((at) => at - began), fullest: fullest / key.limit };
}
