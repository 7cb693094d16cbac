/** The proofs of what a fleet stores, in full: `npm run soak:fleet -- stores`. */
import { deliver } from "../redis/deliveries.ts";
import { startRedis } from "../redis/server.ts";
import { takeOver } from "../redis/takeover.ts";

/** 50,000 deliveries of 10,000 events to four receivers, and 500 reloads whose workers are killed. Returns what is wrong. */
export async function soakStores(): Promise<string[]> {
  await using server = await startRedis();
  const deliveries = await deliver(server.port, { events: 10_000, times: 5 });
  console.log("\nDeliveries to four receivers", deliveries);
  const reloads = await takeOver(server, { reloads: 500, workers: 4, killEvery: 500 });
  console.log("\nReloads whose workers were killed", reloads);
  const { started, recorded, open, missed, calledAgainWithoutDeath } = reloads;
  const checks = {
    "each event is handled once": deliveries.handled[1] === 10_000,
    "no reload is started twice": started === 500,
    "the end of each reload is recorded": recorded === 500 && open === 0,
    "each end is passed on": missed.length === 0,
    "an end is passed on again only after a worker's death": calledAgainWithoutDeath.length === 0,
  };
  return Object.entries(checks).flatMap(([what, holds]) => (holds ? [] : [`Not true: ${what}.`]));
}
