/**
 * `npm run fuzz`: hostile input for everything that parses or encodes, for a minute. Exits with 1 when anything is found.
 *
 * `npm run fuzz -- --seconds 600 --seed 42 --target links` runs longer, repeats a run, or drives one target.
 */
import { parseArgs } from "node:util";
import { encoding } from "./encoding.ts";
import { errorBodies } from "./error-bodies.ts";
import { events } from "./events.ts";
import { links } from "./links.ts";
import { retryAfter } from "./retry-after.ts";
import { scimFilters } from "./scim.ts";
import { specifications } from "./specifications.ts";

const ALL = [encoding, links, retryAfter, errorBodies, events, scimFilters, specifications];

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
    target: { type: "string" },
  },
});
const targets = ALL.filter(({ name }) => values.target === undefined || name === values.target);
const seed = Number(values.seed);
const share = (Number(values.seconds) * 1000) / targets.length;
if (targets.length === 0 || !Number.isInteger(seed) || !(share > 0)) {
  console.error(
    `Targets: ${ALL.map(({ name }) => name).join(", ")}; --seed and --seconds are numbers.`,
  );
  process.exit(2);
}

console.log(`Seed ${seed}`);
process.on("unhandledRejection", (reason) => {
  console.error("Unhandled rejection:", reason);
  process.exit(1);
});
for (const target of targets) {
  const { inputs, failure } = await target.run(share, seed);
  console.log(`${target.name.padEnd(14)}${String(inputs).padStart(9)} inputs`);
  if (failure === undefined) continue;
  console.error(failure);
  process.exitCode = 1;
}
