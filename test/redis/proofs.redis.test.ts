/** What a fleet promises, seen from outside, with processes of their own. `npm run soak:fleet -- stores` does more of it. */
import { expect, test } from "vitest";
import { deliver } from "./deliveries.ts";
import { hasRedis, startRedis } from "./server.ts";
import { takeOver } from "./takeover.ts";

test.skipIf(!hasRedis)(
  "four receivers that get 10,000 deliveries of 2,000 events handle each once",
  async () => {
    await using server = await startRedis();
    const report = await deliver(server.port, { events: 2_000, times: 5 });
    expect(report).toMatchObject({ handled: { 1: 2_000 }, errors: [] });
    expect(report.failed).toBeGreaterThan(0);
  },
);

test.skipIf(!hasRedis)(
  "500 reloads whose workers are killed at random end once each, and none is started twice",
  async () => {
    await using server = await startRedis();
    const report = await takeOver(server, { reloads: 500, workers: 4, killEvery: 500 });
    expect(report).toMatchObject({
      ...{ started: 500, recorded: 500, open: 0 },
      ...{ missed: [], calledAgainWithoutDeath: [], errors: [] },
    });
    expect(report.killed).toBeGreaterThan(0);
  },
);
