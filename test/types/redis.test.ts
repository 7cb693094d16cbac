/** What the types promise of `qlik-cloud-client/redis`. tsc checks this file under TypeScript 5.9 and 7. */
import type * as ioredis from "ioredis";
import type * as ioredis5 from "ioredis-5";
import type * as redis from "redis";
import type * as redis4 from "redis-4";
import type * as redis5 from "redis-5";
import { expectTypeOf, test } from "vitest";
import { createWebhookHandler, type Dedupe } from "../../src/events.ts";
import {
  createQlikClient,
  reloadApp,
  waitFor,
  type QlikClient,
  type QlikError,
  type RateBudget,
  type Reload,
  type ReloadOptions,
  type TokenStore,
} from "../../src/index.ts";
import {
  redisFleet,
  type FleetChange,
  type RedisClient,
  type RedisFleet,
  type RedisTickets,
  type RestClient,
} from "../../src/redis.ts";

declare const client: redis.RedisClientType;
const prefix = "qlik:my-tenant:my-bot:";

test("the clients of both packages are accepted, and objects like them", () => {
  expectTypeOf<ReturnType<typeof redis4.createClient>>().toExtend<RedisClient>();
  expectTypeOf<ReturnType<typeof redis4.createCluster>>().toExtend<RedisClient>();
  expectTypeOf<redis4.RedisClientType>().toExtend<RedisClient>();
  expectTypeOf<ReturnType<typeof redis5.createClient>>().toExtend<RedisClient>();
  expectTypeOf<ReturnType<typeof redis5.createClientPool>>().toExtend<RedisClient>();
  expectTypeOf<ReturnType<typeof redis5.createCluster>>().toExtend<RedisClient>();
  expectTypeOf<ReturnType<typeof redis5.createSentinel>>().toExtend<RedisClient>();
  expectTypeOf<redis5.RedisClientType>().toExtend<RedisClient>();
  expectTypeOf<ReturnType<typeof redis.createClient>>().toExtend<RedisClient>();
  expectTypeOf<ReturnType<typeof redis.createClientPool>>().toExtend<RedisClient>();
  expectTypeOf<ReturnType<typeof redis.createCluster>>().toExtend<RedisClient>();
  expectTypeOf<ReturnType<typeof redis.createSentinel>>().toExtend<RedisClient>();
  expectTypeOf<redis.RedisClientType>().toExtend<RedisClient>();
  expectTypeOf<ioredis5.Redis>().toExtend<RedisClient>();
  expectTypeOf<ioredis5.Cluster>().toExtend<RedisClient>();
  expectTypeOf<ioredis.Redis>().toExtend<RedisClient>();
  expectTypeOf<ioredis.Cluster>().toExtend<RedisClient>();
  expectTypeOf<RestClient>().toExtend<RedisClient>();
  expectTypeOf<{
    sendCommand(args: string[], options: { abortSignal: AbortSignal }): Promise<unknown>;
  }>().toExtend<RedisClient>();
  const wrong = (): unknown[] => [
    // @ts-expect-error: no client of Redis
    redisFleet({ client: {}, prefix }),
    // @ts-expect-error: without a prefix
    redisFleet({ client }),
    // @ts-expect-error: a class without its share
    redisFleet({ client, prefix, processClass: { name: "batch" } }),
    // @ts-expect-error: no duration
    redisFleet({ client, prefix, commandTimeout: "soon" }),
  ];
  void wrong;
});

test("a fleet has a budget for clients, and is disposed of", () => {
  const use = async (): Promise<void> => {
    await using fleet = redisFleet({ client, prefix, commandTimeout: "1s" });
    createQlikClient({
      tenant: "t.eu.qlikcloud.com",
      auth: { apiKey: "key" },
      rateLimit: { budget: fleet.budget },
    });
  };
  void use;
  expectTypeOf<RedisFleet["budget"]>().toEqualTypeOf<RateBudget>();
  expectTypeOf<RedisFleet>().toExtend<AsyncDisposable>();
});

test("a fleet has stores for clients and receivers of webhooks", () => {
  expectTypeOf<RedisFleet["tokenStore"]>().toExtend<TokenStore>();
  expectTypeOf<RedisFleet["dedupe"]>().toExtend<Dedupe>();
  expectTypeOf<RedisFleet["reloadEvents"]>().toExtend<NonNullable<ReloadOptions["events"]>>();
  const use = (key: CryptoKey, { reloadEvents }: RedisFleet): unknown[] => [
    redisFleet({ client, prefix, encryption: { key, previousKeys: ["base64"] } }),
    createWebhookHandler({
      secrets: "secret",
      on: { "com.qlik.v1.reload.finished": reloadEvents.publish },
    }),
    // @ts-expect-error: no key
    redisFleet({ client, prefix, encryption: {} }),
    // @ts-expect-error: no such choice
    redisFleet({ client, prefix, dedupe: { whenUnavailable: "ignore" } }),
  ];
  void use;
});

test("jobs begin with the handle of a run, and end with its record", () => {
  const use = (jobs: RedisTickets, qlik: QlikClient): unknown[] => [
    jobs.start("reload", (signal) => reloadApp(qlik, { appId: "a" }, { signal })),
    jobs.start("report", () =>
      waitFor(qlik, "POST /api/workflows/automations/{id}/runs", {
        params: { path: { id: "a" } },
        body: { context: "api" },
      }),
    ),
    // @ts-expect-error: the promise of an async function is not a handle
    jobs.start("reload", async () => reloadApp(qlik, { appId: "a" })),
    jobs.work({
      onEnd: (job) => {
        if (job.outcome === "failed") expectTypeOf(job.error).toEqualTypeOf<QlikError>();
        else if (job.operation === "POST /api/v1/reloads")
          expectTypeOf(job.run).toEqualTypeOf<Reload>();
        expectTypeOf(job.attempt).toEqualTypeOf<number>();
      },
    }),
    // @ts-expect-error: without a function for ends
    jobs.work({}),
  ];
  void use;
});

test("a change says why Redis is unavailable", () => {
  const reasonOf = (change: FleetChange): string | undefined =>
    change.available ? undefined : change.reason.message;
  void reasonOf;
  // @ts-expect-error: an available Redis has no reason
  void ((change: FleetChange) => change.reason);
});
