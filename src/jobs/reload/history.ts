import type { Reload } from "../../../generated/schema.ts";
import type { Expectation } from "./polling.ts";

/** How many reloads tell how long the next one takes. An app's data grow, so that older ones tell less. */
const TELLING = 3;

/**
 * When a reload probably ends, by how long the last successful ones of its kind took on the engine; never when the
 * `recent` ones, the newest first, don't tell. Its record was made at `created`; one that is still in the queue begins
 * `now` at the earliest. Times are in milliseconds, from the beginning of the waiting.
 */
export function expectedEnd(
  { creationTime, startTime, partial }: Reload,
  recent: readonly Reload[],
  created: number,
  now: number,
): Expectation {
  const durations = recent
    .filter((reload) => reload.status === "SUCCEEDED" && !reload.partial === !partial)
    .map((reload) => between(reload.startTime, reload.endTime))
    .filter((duration) => duration > 0)
    .slice(0, TELLING);
  const start = startTime ? created + between(creationTime, startTime) : now;
  return {
    from: start + 0.95 * Math.min(...durations),
    to: start + 1.1 * Math.max(...durations) + 500,
  };
}

/** Not a number where one of them is missing. */
function between(from?: string, to?: string): number {
  return Date.parse(to!) - Date.parse(from!);
}
