import { createClient, type RedisClientType } from "redis";
import { afterAll, beforeEach } from "vitest";
import { hasRedis, startRedis, type RedisServer } from "./server.ts";

/** Starts a server for the tests of a file, which is empty before each. On a machine without Redis, all of them are skipped. */
export async function useRedis(): Promise<RedisServer> {
  if (!hasRedis) return {} as RedisServer;
  const server = await startRedis();
  beforeEach(() => {
    server.cli("FLUSHALL");
  });
  afterAll(() => server[Symbol.asyncDispose]());
  return server;
}

/** As {@link useRedis}, with a connected client of the server. */
export async function useRedisClient(): Promise<RedisClientType> {
  const { url } = await useRedis();
  const client: RedisClientType = createClient(hasRedis ? { url } : {});
  if (!hasRedis) return client;
  await client.connect();
  afterAll(() => {
    client.destroy();
  });
  return client;
}
