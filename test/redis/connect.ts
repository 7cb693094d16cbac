/** Clients of Redis for tests, each in the way of its library. */
import { Redis } from "ioredis";
import { createClient } from "redis";
import type { RedisClient } from "../../src/redis.ts";

export type Library = "redis" | "ioredis";

export const LIBRARIES: readonly Library[] = ["redis", "ioredis"];

export interface Connected extends Disposable {
  readonly client: RedisClient;
}

export async function connect(library: Library, port: number): Promise<Connected> {
  if (library === "redis") {
    const client = createClient({
      url: `redis://127.0.0.1:${port}`,
      socket: { reconnectStrategy: 100 },
    });
    client.on("error", () => undefined);
    await client.connect();
    return {
      client,
      [Symbol.dispose]: () => {
        client.destroy();
      },
    };
  }
  const client = new Redis(port, { retryStrategy: () => 100 });
  client.on("error", () => undefined);
  await client.ping();
  return {
    client,
    [Symbol.dispose]: () => {
      client.disconnect();
    },
  };
}
