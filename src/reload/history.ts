import type { Reload } from "../../generated/schema.ts";
import type { Expectation } from "./polling.ts";

/** How many reloads tell how long the next one takes. An app's data grow, so that older ones tell less. */
const TELLING = 3;

/** How long the last successful reloads of this kind took on the engine, in milliseconds. */
export function durationsOf(records: readonly Reload[], reload: Reload): readonly number[] {
  return records
    .filter(({ status, partial }) => status === "SUCCEEDED" && !partial === !reload.partial)
    .map(({ startTime, endTime }) => between(startTime, endTime))
    .slice(0, TELLING);
}

/**
 * When a reload probably ends; never when the last ones don't tell. Its record was made at `created`; one that is
 * still in the queue begins `now` at the earliest. Times are in milliseconds, from the beginning of the waiting.
 */
export function expectedEnd(
  { creationTime, startTime }: Reload,
  durations: readonly number[],
  created: number,
  now: number,
): Expectation {
  const start = startTime ? created + between(creationTime, startTime) : now;
  return {
    from: start + 0.95 * Math.min(...durations),
    to: start + 1.1 * Math.max(...durations) + 500,
  };
}

function between(from = "", to = ""): number {
  return Date.parse(to) - Date.parse(from);
}
