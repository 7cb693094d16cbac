import type { RedisClient } from "../../src/redis.ts";

/** Sends a command by a client of either library. */
export function send(client: RedisClient, args: string[]): Promise<unknown> {
  const { call, sendCommand } = client as Record<
    "call" | "sendCommand",
    (...args: unknown[]) => Promise<unknown>
  >;
  return "status" in client ? call.apply(client, args) : sendCommand.call(client, args);
}

/** A client that sends by another one; `reply` may change what its caller gets. */
export function wrap(
  client: RedisClient,
  reply: (args: readonly string[], send: () => Promise<unknown>) => Promise<unknown>,
): RedisClient {
  return { sendCommand: (args: string[]) => reply(args, () => send(client, args)) };
}

/** As ioredis, which sends what was under way again when it has lost the connection and got another one. */
export function sendingTwice(client: RedisClient, isLost: () => boolean = () => true): RedisClient {
  return wrap(client, async (_, send) => {
    if (isLost()) await send();
    return await send();
  });
}
