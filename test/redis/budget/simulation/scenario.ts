/** What happens to a simulated fleet, as a number says: the same number, the same story. */
import { createIds } from "../../../../src/testing/state/random.ts";
import { OUTAGES, type Outage } from "./simulated-redis.ts";
import type { SimulatedFleet } from "./simulation.ts";

const LIMITS = [50, 250, 500, 1000, 5000];

const CLASSES = [
  { name: "batch", share: 0.3 },
  { name: "web", share: 0.7 },
];

export interface ScenarioOptions {
  /** How Redis fails; without it, it doesn't. `mixed`: in all ways. */
  readonly outages?: Outage["kind"] | "mixed";
  /** Whether processes are killed and started at any moment. */
  readonly kills?: boolean;
  /** Whether processes send nothing, little, or much by turns. */
  readonly changes?: boolean;
}

/** Three windows of a fleet of up to ten processes. */
export function scenario(number: number, options: ScenarioOptions): SimulatedFleet {
  const ids = createIds(`scenario ${number}`);
  const fraction = (): number => ids.fraction();
  const among = <T>(choices: readonly T[]): T => choices[Math.floor(fraction() * choices.length)]!;
  const window = among([60_000, 300_000]);
  const limit = among(LIMITS);
  const processes = 4 + Math.floor(fraction() * 7);
  const until = 3 * window;
  const part = window / 300;
  const outages: Outage[] = [];
  for (let at = fraction() * 100 * part; options.outages && at < until - window / 2;) {
    const kind = options.outages === "mixed" ? among(OUTAGES) : options.outages;
    const length = 200 + fraction() ** 3 * 100 * part;
    outages.push({ at, length, kind });
    at += length + (5 + fraction() * 200) * part;
  }
  const kills: { at: number; process: number }[] = [];
  for (let at = 0; options.kills && at < until; at += fraction() * 200 * part)
    kills.push({ at, process: Math.floor(fraction() * processes) });
  const phases = Array.from({ length: processes }, () =>
    Array.from({ length: 40 }, () => (options.changes ? among([0, 1, 20]) : 20)),
  );
  const hasClasses = fraction() < 0.3;
  return {
    key: { name: "tier 1", limit, window },
    ...{ processes, outages, kills, until, random: fraction },
    share: 0.1,
    classOf: (process) => (hasClasses ? CLASSES[process % 2] : undefined),
    atOnce: (process, time) => phases[process]![Math.floor((time / until) * 39)]!,
  };
}
