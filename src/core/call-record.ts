/** What the package remembers of a call while it is under way, for its errors and its result. */
import type { FailedCall } from "../errors/errors.ts";
import type { Clock } from "./clock.ts";

/** What is known of a call, shared by all its attempts. */
export interface CallRecord {
  readonly method: string;
  /** The path as the specification writes it. */
  readonly path: string;
  /** When the call was made, by the clock's `monotonic()`. */
  readonly startedAt: number;
  /** How often the request was sent so far. */
  attempts: number;
  /** Why a failure is not retried, or what the caller could do about it. */
  hint?: string | undefined;
}

/** What errors report about the call. */
export function failed(call: CallRecord, clock: Clock): FailedCall {
  const { method, path, startedAt, attempts, hint } = call;
  return { method, path, attempts, elapsedMs: clock.monotonic() - startedAt, hint };
}
