/** Each client that a fleet supports, of each major version of its library. */
import { Cluster as Cluster6, Redis as Redis6 } from "ioredis";
import { Cluster as Cluster5, Redis as Redis5 } from "ioredis-5";
import * as redis6 from "redis";
import * as redis4 from "redis-4";
import * as redis5 from "redis-5";
import { restClient, type RedisClient } from "../../src/redis.ts";
import { startRestServer } from "./rest-server.ts";

export interface EveryClient extends AsyncDisposable {
  readonly client: RedisClient;
  connect(): Promise<unknown>;
}

/** Creates a client for the server at a port of this machine. */
export type Create = (port: number) => EveryClient;

interface NodeRedis {
  on(event: "error", listener: () => void): unknown;
  connect(): Promise<unknown>;
}

function node<Client extends RedisClient & NodeRedis>(
  client: Client,
  end: (client: Client) => unknown,
): EveryClient {
  client.on("error", () => undefined);
  return {
    client,
    connect: () => client.connect(),
    async [Symbol.asyncDispose]() {
      await end(client);
    },
  };
}

/** How each kind ends: pools forget a timer when they are destroyed. */
const destroy = (client: { destroy(): void }): void => {
  client.destroy();
};
const disconnect = (client: { disconnect(): Promise<void> }): Promise<void> => client.disconnect();
const close = (client: { close(): Promise<void> }): Promise<void> => client.close();

interface IoRedis {
  readonly status: string;
  on(event: "error", listener: () => void): unknown;
  once(event: "ready", listener: () => void): unknown;
  disconnect(): void;
}

function io(client: RedisClient & IoRedis): EveryClient {
  client.on("error", () => undefined);
  return {
    client,
    connect: () =>
      new Promise<void>((resolve) => {
        if (client.status === "ready") resolve();
        else client.once("ready", resolve);
      }),
    [Symbol.asyncDispose]() {
      client.disconnect();
      return Promise.resolve();
    },
  };
}

const host = "127.0.0.1";
const urlOf = (port: number): string => `redis://${host}:${port}`;
const optionsOf = (port: number): { url: string; socket: { reconnectStrategy: number } } => ({
  ...{ url: urlOf(port), socket: { reconnectStrategy: 50 } },
});
const retryStrategy = (): number => 50;

/** Clients of one server, by sockets. */
export const CLIENTS: Readonly<Record<string, Create>> = {
  "redis 4": (port) =>
    node(redis4.createClient({ ...optionsOf(port), isolationPoolOptions: { max: 2 } }), disconnect),
  "redis 5": (port) => node(redis5.createClient(optionsOf(port)), destroy),
  "redis 6": (port) => node(redis6.createClient(optionsOf(port)), destroy),
  "a pool of redis 5": (port) => node(redis5.createClientPool(optionsOf(port)), close),
  "a pool of redis 6": (port) => node(redis6.createClientPool(optionsOf(port)), close),
  "ioredis 5": (port) => io(new Redis5({ port, retryStrategy })),
  "ioredis 6": (port) => io(new Redis6({ port, retryStrategy })),
};

/** Clients of one server whose queues are set in another way than by default. */
export const WITHOUT_QUEUES: Readonly<Record<string, Create>> = {
  "redis 6 without a queue": (port) =>
    node(redis6.createClient({ ...optionsOf(port), disableOfflineQueue: true }), destroy),
  "ioredis 6 without queues": (port) =>
    io(
      new Redis6({
        ...{ port, retryStrategy, maxRetriesPerRequest: null },
        ...{ enableOfflineQueue: false, autoResendUnfulfilledCommands: false },
      }),
    ),
  "ioredis 6 that never gives up": (port) =>
    io(new Redis6({ port, retryStrategy, maxRetriesPerRequest: null })),
};

/** Clients of a cluster. */
export const CLUSTERS: Readonly<Record<string, Create>> = {
  "a cluster of redis 4": (port) =>
    node(redis4.createCluster({ rootNodes: [optionsOf(port)] }), disconnect),
  "a cluster of redis 5": (port) =>
    node(redis5.createCluster({ rootNodes: [optionsOf(port)] }), destroy),
  "a cluster of redis 6": (port) =>
    node(redis6.createCluster({ rootNodes: [optionsOf(port)] }), destroy),
  "a cluster of ioredis 5": (port) => io(new Cluster5([{ host, port }])),
  "a cluster of ioredis 6": (port) => io(new Cluster6([{ host, port }])),
};

const name = "main";

/** Clients that a sentinel leads to the primary. */
export const SENTINELS: Readonly<Record<string, Create>> = {
  "a sentinel of redis 5": (port) =>
    node(redis5.createSentinel({ name, sentinelRootNodes: [{ host, port }] }), destroy),
  "a sentinel of redis 6": (port) =>
    node(redis6.createSentinel({ name, sentinelRootNodes: [{ host, port }] }), destroy),
  "ioredis 5 with sentinels": (port) =>
    io(new Redis5({ name, sentinels: [{ host, port }], failoverDetector: true })),
  "ioredis 6 with sentinels": (port) =>
    io(new Redis6({ name, sentinels: [{ host, port }], failoverDetector: true })),
};

/** A client by HTTP. */
export async function openRest(port: number): Promise<EveryClient> {
  const server = await startRestServer(urlOf(port));
  return {
    client: restClient({ url: server.url, token: server.token }),
    connect: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
