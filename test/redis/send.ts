import type { RedisClient } from "../../src/redis.ts";

/** Sends a command by a client of either library. */
export function send(client: RedisClient, args: string[]): Promise<unknown> {
  const { call, sendCommand } = client as Record<
    "call" | "sendCommand",
    (...args: unknown[]) => Promise<unknown>
  >;
  return "status" in client ? call.apply(client, args) : sendCommand.call(client, args);
}
