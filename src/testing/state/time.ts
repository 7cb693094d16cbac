import type { Clock } from "./clock.ts";

/** The time as records carry it: RFC 3339 in UTC, with milliseconds. */
export function isoTime(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}
