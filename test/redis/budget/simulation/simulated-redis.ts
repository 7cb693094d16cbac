/** A real Redis in simulated time. */
import type { RedisClientType } from "redis";
import { QlikConnectionError } from "../../../../src/errors/errors.ts";
import { takeScript } from "../../../../src/redis/budget/take-script.ts";
import type { RedisCommands } from "../../../../src/redis/commands.ts";
import type { VirtualTime } from "./virtual-time.ts";

/** The script with the time of the simulation in place of Redis' own. */
const LUA = takeScript.lua.replace("redis.call('TIME')", "cjson.decode(ARGV[2])");

const KEYS = ["test:{tier 1}:budget", "test:{tier 1}:members"];

const COMMAND_TIMEOUT = 500;

const REPLICATION_LAG = 50;

export const OUTAGES = ["hangs", "restarts", "empty", "stale"] as const;

/** When Redis is unavailable, from when, and how. */
export interface Outage {
  readonly at: number;
  readonly length: number;
  /** `hangs`: what it received is executed later. `empty`: it has lost its data. `stale`: it has lost the last moments. */
  readonly kind: (typeof OUTAGES)[number];
}

/** Redis as the processes reach it: by a network with delays and outages. */
export class SimulatedRedis {
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
            void this.#time.hold(this.#execute(keys, String(args[0]))).then((reply) => {
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
      const saved = await this.#time.hold(
        Promise.all(KEYS.map((key) => this.#client.hGetAll(key))),
      );
      await this.#time.pass(REPLICATION_LAG);
      this.#state = "down";
      await this.#time.pass(length);
      await this.#time.hold(this.#client.del(KEYS));
      for (const [index, hash] of saved.entries())
        if (Object.keys(hash).length > 0)
          await this.#time.hold(this.#client.hSet(KEYS[index]!, hash));
    } else {
      this.#state = kind === "hangs" ? "hangs" : "down";
      await this.#time.pass(length);
      if (kind === "empty") await this.#time.hold(this.#client.del(KEYS));
    }
    this.#isUpSince = kind === "hangs" ? this.#isUpSince : this.#time.now;
    this.#state = "up";
    for (const settle of this.#hung.splice(0)) settle();
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
