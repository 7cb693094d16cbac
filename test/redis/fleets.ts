/** Fleets in the place of processes: each has a connection of its own. */
import { redisFleet, type RedisFleet, type RedisFleetOptions } from "../../src/redis.ts";
import { connect, type Library } from "./connect.ts";

export async function openFleets(
  count: number,
  library: Library,
  port: number,
  options: Partial<RedisFleetOptions> = {},
): Promise<{ readonly all: readonly RedisFleet[] } & AsyncDisposable> {
  const connections = await Promise.all(
    Array.from({ length: count }, () => connect(library, port)),
  );
  const all = connections.map(({ client }) => redisFleet({ client, prefix: "qlik:", ...options }));
  return {
    all,
    async [Symbol.asyncDispose]() {
      await Promise.all(all.map((fleet) => fleet.close()));
      for (const connection of connections) connection[Symbol.dispose]();
    },
  };
}

/** The platform's time, with timers that run when a test says so. */
export function timersOnDemand(): {
  readonly clock: NonNullable<RedisFleetOptions["clock"]>;
  /** Runs the timers of the fleet's parts; those of commands run by themselves. */
  readonly fire: () => void;
  /** Ends these timers, as Workers do when a request has ended. */
  readonly drop: () => void;
} {
  const timers = new Set<() => void>();
  return {
    clock: {
      now: () => Date.now(),
      monotonic: () => performance.now(),
      after(milliseconds, run, timerOptions) {
        if (!timerOptions?.background) {
          const timer = setTimeout(run, milliseconds);
          return () => {
            clearTimeout(timer);
          };
        }
        timers.add(run);
        return () => {
          timers.delete(run);
        };
      },
    },
    fire() {
      for (const run of timers) {
        timers.delete(run);
        run();
      }
    },
    drop() {
      timers.clear();
    },
  };
}

/** A time that passes when a test says so, for the timers of the fleet's parts; those of commands run by themselves. */
export function timersByHand(): {
  readonly clock: NonNullable<RedisFleetOptions["clock"]>;
  readonly advance: (milliseconds: number) => void;
  readonly drop: () => void;
} {
  const timers = new Map<() => void, number>();
  const { clock } = timersOnDemand();
  let time = 0;
  return {
    clock: {
      ...clock,
      monotonic: () => time,
      after(milliseconds, run, timerOptions) {
        if (!timerOptions?.background) return clock.after(milliseconds, run);
        timers.set(run, time + milliseconds);
        return () => {
          timers.delete(run);
        };
      },
    },
    advance(milliseconds) {
      time += milliseconds;
      for (const [run, at] of timers) {
        if (at > time) continue;
        timers.delete(run);
        run();
      }
    },
    drop() {
      timers.clear();
    },
  };
}
