/** A process of the bench of fleets: takes as many turns in a budget as it can, once it is told to, for some time. */
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { createClient } from "redis";
import { redisFleet } from "../../src/redis.ts";

const [port = "", ms = ""] = process.argv.slice(2);
const client = createClient({ url: `redis://127.0.0.1:${port}` });
await client.connect();
await using fleet = redisFleet({ client, prefix: "bench:" });
// A limit that is not reached, so that the cost of asking is all there is.
const key = { name: "tier 1", limit: 100_000_000, window: 300_000 };
// New data is ready after a second, and not used to the full for ten more.
await fleet.budget.acquire(key, undefined);
await delay(12_000);
process.send!("ready");
await once(process, "message");
let calls = 0;
const end = performance.now() + Number(ms);
while (performance.now() < end) {
  for (let each = 0; each < 100; each++) {
    const turn = fleet.budget.acquire(key, undefined);
    if (turn) await turn;
  }
  calls += 100;
  // Calls come from the network, so the process reads from it between them.
  await new Promise(setImmediate);
}
process.send!(calls);
await fleet.close();
client.destroy();
process.disconnect();
