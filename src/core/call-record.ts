/** What the package remembers of a call until it ends, for its errors and its result. */
import type { FailedCall } from "../errors/errors.ts";
import { elapsedSince, type Clock } from "./clock.ts";

/** What is known of a call. It is shared by all its attempts, since errors of a deadline report how many there were. */
export interface CallRecord {
  readonly method: string;
  /** The path as the specification writes it. */
  readonly path: string;
  /** When the call was made, by the clock's `monotonic()`. */
  readonly startedAt: number;
  /** How often the request was sent so far. */
  attempts: number;
}

/** What errors report about the call. */
export function failed(call: CallRecord, clock: Clock): FailedCall {
  const { method, path, startedAt, attempts } = call;
  return { method, path, attempts, elapsedMs: elapsedSince(startedAt, clock) };
}
