import type { Clock } from "./clock.ts";
import { raceAbort } from "./deadline-scope.ts";

export interface PollOptions<Result> {
  readonly clock: Clock;
  /** Ends the polling; it rejects with the signal's reason. */
  readonly signal: AbortSignal;
  /** Polls once. `undefined` means that it isn't over; what it throws ends the polling. */
  readonly poll: () => Promise<Result | undefined>;
  /** How long to wait before the next poll, in milliseconds. */
  readonly nextDelay: (progress: PollProgress) => number;
  /**
   * Subscribes to news, which end the current wait, or skip the next one if they come during a poll. Returns the function
   * that unsubscribes.
   */
  readonly wake?: (notify: () => void) => () => void;
}

export interface PollProgress {
  /** Milliseconds since the polling began. */
  readonly elapsed: number;
  /** How many polls have been made. */
  readonly polls: number;
}

/**
 * Polls at once, and then after each delay, until there is a result.
 *
 * @throws the reason of the signal, and whatever `poll` throws.
 */
export async function pollUntil<Result>({
  clock,
  signal,
  poll,
  nextDelay,
  wake,
}: PollOptions<Result>): Promise<Result> {
  const startedAt = clock.monotonic();
  let hasNews = false;
  let endWait: (() => void) | undefined;
  const unsubscribe = wake?.(() => {
    hasNews = true;
    endWait?.();
  });
  try {
    for (let polls = 1; ; polls++) {
      hasNews = false;
      signal.throwIfAborted();
      const result = await poll();
      if (result !== undefined) return result;
      const delay = nextDelay({ elapsed: clock.monotonic() - startedAt, polls });
      if (!hasNews) await wait(delay, signal, clock, (end) => (endWait = end));
    }
  } finally {
    unsubscribe?.();
  }
}

/**
 * Waits for some milliseconds.
 *
 * @param onStart receives a function that ends the wait early
 * @throws the reason of the signal.
 */
export async function wait(
  milliseconds: number,
  signal: AbortSignal,
  clock: Clock,
  onStart?: (end: () => void) => void,
): Promise<void> {
  let stopTimer: (() => void) | undefined;
  const waited = new Promise<void>((resolve) => {
    stopTimer = clock.after(milliseconds, resolve);
    onStart?.(resolve);
  });
  try {
    await raceAbort(waited, signal);
  } finally {
    stopTimer?.();
  }
}
