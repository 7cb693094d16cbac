/** Fleets in simulated time: what eight processes do in minutes, with Redis away at any moment, in about a second. */
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

const KINDS = ["hangs", "restarts", "empty", "stale"] as const;

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

  it("outage", { timeout: 1e7 }, async () => {
    for (let seed = Number(process.env["FROM"] ?? 1); seed <= Number(process.env["SEEDS"] ?? 4); seed++) {
      const random = mulberry(seed);
      const outages: Outage[] = [];
      const window = random() < 0.5 ? 60_000 : 300_000;
      const unit = window / 300;
      const limit = [50, 250, 500, 1000, 5000][Math.floor(random() * (window < 1e5 ? 4 : 5))]!;
      const processes = 2 + Math.floor(random() * 9);
      const mode = process.env["FMODE"] ?? ["plain", "kills", "demand", "both"][Math.floor(random() * 4)]!;
      const until = 3 * window;
      const only = random() < 0.3 ? undefined : KINDS[Math.floor(random() * 4)]!;
      for (let at = random() * 100 * unit; at < 2.5 * window; ) {
        const kind = only ?? KINDS[Math.floor(random() * 4)]!;
        const length = 200 + random() ** 3 * 100 * unit;
        outages.push({ at, length, kind });
        at += length + (5 + random() * 200) * unit;
      }
      const kills: { at: number; process: number }[] = [];
      if (mode === "kills" || mode === "both")
        for (let at = random() * 50 * unit; at < until; at += random() * 100 * unit) kills.push({ at, process: Math.floor(random() * processes) });
      const phases = Array.from({ length: processes }, () => Array.from({ length: 40 }, () => (random() < 0.3 ? 0 : random() < 0.5 ? 1 : 20)));
      const atOnce = mode === "demand" || mode === "both" ? (process: number, time: number) => phases[process]![Math.floor(time / until * 39)]! : () => 20;
      const started = performance.now();
      const { arrivals, fullest } = await simulate(client, { key: { name: "tier 1", limit, window }, processes, share: Math.min(0.1, 1 / processes), atOnce, outages, kills, until, random });
      if (fullest > 1 || !process.env["QUIET"]) console.log(JSON.stringify([seed, mode, only, limit, window, processes, arrivals.length / limit, fullest, outages.map(o => o.kind[0] + Math.round(o.at / 100) / 10 + '+' + Math.round(o.length / 100) / 10).join(' '), Math.round(performance.now() - started)]));
    }
    expect(1).toBe(1);
  });
});
