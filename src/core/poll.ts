import { raceAbort, sleep } from "./abort.ts";
import type { Clock } from "./clock.ts";

export interface PollOptions<Result> {
  readonly clock: Clock;
  /** Ends the polling; it rejects with the signal's reason. */
  readonly signal: AbortSignal;
  /** Polls once. `undefined` means that it isn't over; what it throws ends the polling. */
  readonly poll: () => Promise<Result | undefined>;
  /** How long to wait before the next poll, in milliseconds. */
  readonly nextDelay: (progress: PollProgress) => number;
  /**
   * Whether the first poll waits too.
   * @default false
   */
  readonly delaysFirst?: boolean;
  /**
   * The minimum time between two polls in milliseconds, however many news arrive.
   * @default 0
   */
  readonly minDistance?: number;
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
 * Polls at once, or after the first delay, and then after each delay, until there is a result.
 *
 * @throws the reason of the signal, and whatever `poll` throws.
 */
export async function pollUntil<Result>({
  clock,
  signal,
  poll,
  nextDelay,
  delaysFirst = false,
  minDistance = 0,
  wake,
}: PollOptions<Result>): Promise<Result> {
  const startedAt = clock.monotonic();
  let polledAt = -Infinity;
  let hasNews = false;
  let endWait: (() => void) | undefined;
  const unsubscribe = wake?.(() => {
    hasNews = true;
    endWait?.();
  });
  const delay = async (polls: number): Promise<void> => {
    const now = clock.monotonic();
    const milliseconds = nextDelay({ elapsed: now - startedAt, polls });
    const atLeast = Math.max(0, polledAt + minDistance - now);
    if (atLeast > 0) await wait(atLeast, signal, clock);
    if (!hasNews) await wait(milliseconds - atLeast, signal, clock, (end) => (endWait = end));
  };
  try {
    for (let polls = 0; ; polls++) {
      if (polls > 0 || delaysFirst) await delay(polls);
      hasNews = false;
      signal.throwIfAborted();
      polledAt = clock.monotonic();
      const result = await poll();
      if (result !== undefined) return result;
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
export function wait(
  milliseconds: number,
  signal: AbortSignal,
  clock: Clock,
  onStart?: (end: () => void) => void,
): Promise<void> {
  return sleep(milliseconds, clock, (slept) => raceAbort(slept, signal), onStart);
}
