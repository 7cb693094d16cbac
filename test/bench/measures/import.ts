/** How long the import of the client takes, in a fresh process. */
import { importTimes } from "../startup.ts";
import { median } from "../rounds.ts";
import { atMost, milliseconds, type Figure } from "./figure.ts";

export function measureImport(runs: number): Figure[] {
  const ms = median(importTimes(runs));
  return [atMost("import of the client", ms, { goal: 12, format: milliseconds })];
}
