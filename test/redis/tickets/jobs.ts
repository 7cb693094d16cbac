/** Jobs of fleets, as the tests of tickets use them. */
import { createQlikClient, type QlikClient } from "qlik-cloud-client";
import {
  redisTickets,
  type EndedJob,
  type RedisTickets,
  type RedisTicketsOptions,
} from "qlik-cloud-client/redis";
import { createTenant } from "qlik-cloud-client/testing";
import type { Library } from "../connect.ts";
import { openFleets } from "../fleets.ts";

/** How often runs are polled in tests. */
export const quick = { pollInterval: 20 } as const;

/** A tenant with two apps whose reloads take so many milliseconds, and a client of it. */
export function open(reloadDuration: number | "1h" = 50): {
  tenant: ReturnType<typeof createTenant>;
  qlik: QlikClient;
} {
  const tenant = createTenant({
    ...{ reloadDuration, rateLimit: false },
    data: { apps: ["sales", "stock"].map((id) => ({ id, name: id })) },
  });
  return { tenant, qlik: createQlikClient(tenant.clientOptions) };
}

/** How many reloads were requested. */
export const reloadsOf = (tenant: ReturnType<typeof createTenant>): number =>
  tenant.requests.filter(({ method, path }) => method === "POST" && path === "/api/v1/reloads")
    .length;

/** Works until so many jobs have been passed to `onEnd`. */
export async function workFor(
  jobs: RedisTickets,
  count: number,
  onEnd: (job: EndedJob) => unknown = () => undefined,
): Promise<EndedJob[]> {
  const stop = new AbortController();
  const ended: EndedJob[] = [];
  await jobs.work({
    ...quick,
    signal: stop.signal,
    async onEnd(job) {
      ended.push(job);
      if (ended.length >= count) stop.abort();
      await onEnd(job);
    },
  });
  return ended;
}

/** Opens the tickets of so many fleets, which share a Redis. */
export type OpenTickets = (
  count: number,
  qlik: QlikClient,
  options?: Partial<RedisTicketsOptions>,
) => Promise<{ readonly all: readonly RedisTickets[] } & AsyncDisposable>;

export function ticketsOn(port: number, library: Library): OpenTickets {
  return async (count, qlik, options = {}) => {
    const fleets = await openFleets(count, library, port);
    return {
      all: fleets.all.map((fleet) => redisTickets({ fleet, qlik, ...options })),
      [Symbol.asyncDispose]: () => fleets[Symbol.asyncDispose](),
    };
  };
}
