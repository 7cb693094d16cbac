import fc from "fast-check";
import { createClient, type RedisClientType } from "redis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasRedis, startRedis, type RedisServer } from "../server.ts";
import { simulate, type Outage } from "./simulation.ts";

let server: RedisServer;
let client: RedisClientType;

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const FLEET = {
  key: { name: "tier 1", limit: 1000, window: 60_000 },
  ...{ processes: 8, share: 0.1, atOnce: () => 20 },
};

describe.skipIf(!hasRedis)("a simulated fleet", () => {
  beforeAll(async () => {
    server = await startRedis();
    client = createClient({ url: server.url });
    await client.connect();
  });
  afterAll(async () => {
    client.destroy();
    await server[Symbol.asyncDispose]();
  });

  it.each(["hangs", "restarts", "empty", "stale"] as const)("outage that %s", async (kind) => {
    const bad: unknown[] = [];
    for (let seed = 1; seed <= Number(process.env["SEEDS"] ?? 4); seed++) {
      const random = mulberry(seed);
      const outages: Outage[] = [];
      for (let at = 2000 + random() * 20_000; at < 150_000; at += 20_000 + random() * 40_000) {
        const length = 200 + random() * 10_000;
        outages.push({ at, length, kind });
      }
      const started = performance.now();
      const { arrivals, fullest } = await simulate(client, { ...FLEET, outages, until: 180_000, random });
      if (process.env['SHOW']) { const per: number[] = Array.from({length: 36}, () => 0); for (const at of arrivals) per[Math.min(35, Math.floor(at/5000))]!++; console.log(seed, JSON.stringify(outages.map(o=>[Math.round(o.at/1000*10)/10, Math.round(o.length/100)/10])), per.join(' ')); }
      bad.push([seed, arrivals.length, fullest, Math.round(performance.now() - started)]);
    }
    console.log(kind, JSON.stringify(bad));
  });
});
