/** What one call costs the compiler, over plain fetch. */
import { measureTypes } from "../types.ts";
import { atMost, seconds, type Figure } from "./figure.ts";

/** The goals by form: instantiations, and the milliseconds of TypeScript 5.9 and 7. */
const GOALS = {
  "qlik[path].GET()": [2_000, 300, 100],
  "qlik.GET(path)": [20_000, 800, 200],
} as const;

export function measureCompile(runs: number): Figure[] {
  const costs = measureTypes(runs);
  const plain = costs.find(({ name }) => name === "fetch");
  return Object.entries(GOALS).flatMap(([form, [instantiations, ...times]]) => {
    const cost = costs.find(({ name }) => name === form);
    const added = (of: (each: (typeof costs)[number]) => number): number =>
      cost && plain ? of(cost) - of(plain) : NaN;
    return [
      atMost(
        `type instantiations of ${form}`,
        added((each) => each.instantiations),
        { goal: instantiations, format: String },
      ),
      ...["5.9", "7"].map((compiler, at) =>
        atMost(
          `TypeScript ${compiler}, ${form} over plain fetch`,
          added(({ ms }) => ms[at] ?? NaN),
          { goal: times[at] ?? NaN, format: seconds },
        ),
      ),
    ];
  });
}
