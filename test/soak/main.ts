/**
 * `npm run soak`: 20,000 calls, 100 at once, a tenth of them struck by faults. Exits with 1 when anything is violated.
 * `npm run soak -- other` draws the faults from another seed.
 */
import { soak } from "./soak.ts";

const [seed = "soak"] = process.argv.slice(2);
const begun = performance.now();
const report = await soak({ rounds: 10, callsPerRound: 2000, atOnce: 100, seed });
const { calls, events, struck, outcomes, heap, sockets, violations } = report;
const seconds = (performance.now() - begun) / 1000;
const total = [...calls.values()].reduce((sum, count) => sum + count, 0);

print(`${total} calls in ${seconds.toFixed(0)} s, 100 at once, seed "${seed}"`, calls);
print("Requests struck by faults", struck);
print("What the client told", events);
print("POST and PATCH, as their callers were told", Object.entries(outcomes));
console.log(`\nHeap after each round, in MB: ${heap.map((size) => size.toFixed(1)).join(", ")}`);
console.log(`Sockets after each round and at the end: ${sockets.join(", ")}`);
if (violations.length === 0) {
  console.log("\nEvery idempotent call succeeded, every POST and PATCH acted at most once.");
} else {
  console.log(`\n${violations.length} violations:`);
  for (const violation of violations.slice(0, 20)) console.log(`  ${violation}`);
  process.exitCode = 1;
}

function print(title: string, counts: Iterable<readonly [string, number]>): void {
  console.log(`\n${title}`);
  for (const [name, count] of counts)
    console.log(`  ${name.padEnd(20)}${String(count).padStart(6)}`);
}
