/** The clients of Redis that a fleet works with, by what they have in common. */
import { QlikInputError } from "../errors/errors.ts";
import { onAbort } from "../core/abort.ts";
import { describeType } from "../core/describe-value.ts";

/**
 * A client of Redis or Valkey, connected: that of `redis` (node-redis 4 and later: a client, a pool, a cluster, a sentinel),
 * that of `ioredis` (`Redis`, `Cluster`), the one that {@link restClient} creates, or any object with a function
 * `sendCommand` that sends a command given as an array of strings. The fleet neither connects nor closes it.
 */
export type RedisClient =
  | { sendCommand(...args: never[]): Promise<unknown> }
  | { call(...args: never[]): Promise<unknown> };

/** What all clients can do, each in its own way. */
export interface RedisConnection {
  /** Whether commands are sent at once. Clients that wait for a connection would send them later. */
  readonly isReady: () => boolean;
  /** Sends a command. The key says which node of a cluster has it; an aborted command is not sent any more. */
  readonly send: (args: string[], key: string, signal: AbortSignal) => Promise<unknown>;
  /** Calls the listener with each message of a channel. Missing if the client has no such connections. */
  readonly subscribe?: Subscribe;
}

/** Subscribes to a channel until the signal is aborted, by a connection of its own, which carries no commands. */
export type Subscribe = (
  channel: string,
  listener: (message: string) => void,
  signal: AbortSignal,
) => Promise<void>;

/** The methods of node-redis. Its clients differ in the arguments of `sendCommand`. */
interface NodeRedis {
  readonly isReady?: unknown;
  readonly isOpen?: unknown;
  sendCommand(...args: unknown[]): Promise<unknown>;
  duplicate?(): NodeRedis;
  on?(event: "error", listener: () => void): unknown;
  connect?(): Promise<unknown>;
  subscribe?(channel: string, listener: (message: string) => void): Promise<unknown>;
  unsubscribe?(channel: string, listener: (message: string) => void): Promise<unknown>;
  execute?(task: (client: NodeRedis) => NodeRedis): Promise<NodeRedis>;
  destroy?(): unknown;
  disconnect?(): unknown;
}

/** The methods of ioredis. */
interface IoRedis {
  readonly status: string;
  readonly isCluster?: boolean;
  call(...args: string[]): Promise<unknown>;
  duplicate(...options: readonly object[]): IoRedis;
  subscribe(channel: string): Promise<unknown>;
  on(event: string, listener: (channel: string, message: string) => void): unknown;
  disconnect(): void;
}

/**
 * Recognises a client by its methods.
 *
 * @throws {QlikInputError} for anything else.
 */
export function connectionOf(client: RedisClient, name: string): RedisConnection {
  const methods = (client ?? {}) as Partial<NodeRedis & IoRedis>;
  if (typeof methods.sendCommand === "function" && !isIoRedis(methods))
    return nodeRedis(methods as NodeRedis);
  if (isIoRedis(methods)) return ioRedis(methods);
  // A URL in its place may have a password.
  throw new QlikInputError(
    `"${name}" must be a client of redis or ioredis, or have a function sendCommand, got ${describeType(client)}.`,
  );
}

function isIoRedis(client: Partial<IoRedis>): client is IoRedis {
  // Its `sendCommand` takes an object of its own class.
  return typeof client.call === "function" && typeof client.status === "string";
}

function nodeRedis(client: NodeRedis): RedisConnection {
  const isCluster = "nodeByAddress" in client;
  const isSentinel = "getSentinelNode" in client;
  return {
    // Pools have no `isReady`, nor have clusters before version 6.
    isReady: () => (client.isReady ?? client.isOpen) !== false,
    // Version 4 ignores `abortSignal`. It has `signal`, but loses count of its queue if that is aborted after sending.
    send: (args, key, abortSignal) => {
      // A sentinel's replicas may lag behind, so every command counts as a write.
      if (isCluster) return client.sendCommand(key, false, args, { abortSignal });
      if (isSentinel) return client.sendCommand(false, args, { abortSignal });
      return client.sendCommand(args, { abortSignal });
    },
    ...subscribingBy(client, isSentinel),
  };
}

function subscribingBy(client: NodeRedis, isSentinel: boolean): Pick<RedisConnection, "subscribe"> {
  // A sentinel has a connection for that already, which follows the primary.
  if (isSentinel) return { subscribe: subscribeOn(client) };
  if (client.duplicate)
    return { subscribe: subscribeBy(() => Promise.resolve(client.duplicate!())) };
  // A pool can't be duplicated, but its clients can.
  if ("idleClients" in client)
    return { subscribe: subscribeBy(() => client.execute!((one) => one.duplicate!())) };
  return {};
}

function subscribeOn(client: NodeRedis): Subscribe {
  return async (channel, listener, signal) => {
    await client.subscribe?.(channel, listener);
    onAbort(signal, () => {
      void client.unsubscribe?.(channel, listener).catch(() => undefined);
    });
  };
}

function subscribeBy(create: () => Promise<NodeRedis>): Subscribe {
  return async (channel, listener, signal) => {
    const connection = await create();
    // Without a listener, a lost connection would end the process. The client connects again by itself.
    connection.on?.("error", () => undefined);
    await holdOpen(signal, {
      open: async () => {
        await connection.connect?.();
        await connection.subscribe?.(channel, listener);
      },
      // `close` would wait for a server that is away; version 4 has no `destroy`.
      end: () => (connection.destroy ?? connection.disconnect)?.call(connection),
    });
  };
}

/** Opens a connection, which ends when that fails, or by the signal. */
async function holdOpen(
  signal: AbortSignal,
  { open, end }: { readonly open: () => Promise<unknown>; readonly end: () => unknown },
): Promise<void> {
  const endQuietly = (): void => {
    // Only clients of version 4 and sentinels return a promise.
    void Promise.resolve()
      .then(end)
      .catch(() => undefined);
  };
  const release = onAbort(signal, endQuietly);
  try {
    await open();
  } catch (error) {
    release();
    endQuietly();
    throw error;
  }
}

function ioRedis(client: IoRedis): RedisConnection {
  let wasReady = false;
  return {
    // Commands wait for a new client to connect. One that has lost its connection would send them late.
    isReady: () => {
      const { status } = client;
      wasReady ||= status === "ready";
      return wasReady ? status === "ready" : !/reconnecting|close|end/.test(status);
    },
    send: (args) => client.call(...args),
    async subscribe(channel, listener, signal) {
      // The first command comes before it is connected.
      const options = { enableOfflineQueue: true };
      const connection = client.isCluster
        ? client.duplicate([], options)
        : client.duplicate(options);
      connection.on("error", () => undefined);
      connection.on("message", (from, message) => {
        if (from === channel) listener(message);
      });
      await holdOpen(signal, {
        open: () => connection.subscribe(channel),
        end: () => {
          connection.disconnect();
        },
      });
    },
  };
}
