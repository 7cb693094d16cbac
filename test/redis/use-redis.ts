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
