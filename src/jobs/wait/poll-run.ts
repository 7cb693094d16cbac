import type { Clock } from "../../core/clock.ts";
import { pollUntil } from "../../core/poll.ts";
import { QlikError, QlikInputError } from "../../errors/errors.ts";
import { MIN_POLL_DELAY, nextPollDelay } from "./poll-delay.ts";
import type { WaitScope } from "./wait-scope.ts";

/** For how long a failing service is polled, beyond the client's own retries, in milliseconds. */
const MAX_OUTAGE = 600_000;

/** For how long a run that was just started may be missing (404), in milliseconds. */
const MAX_ABSENCE = 30_000;

/** How a run is read. */
export interface RunReader<Run> {
  readonly read: (signal: AbortSignal) => Promise<Run>;
  readonly stateOf: (run: Run) => string;
}

/** How a run is polled. */
export interface RunPolling<Run> {
  /** Whether the polling ends with this run. */
  readonly isLast: (run: Run) => boolean;
  /** The run as it is known before. */
  readonly current?: Run | undefined;
  /** Whether the run was just started, so that it may be missing for a while. */
  readonly isNew: boolean;
  /** The delay between two polls, in milliseconds; by default it grows. */
  readonly pollInterval: number | undefined;
  /** Receives each run that has another state than the one before. */
  readonly onChange?: ((run: Run) => void) | undefined;
}

/**
 * Polls a run until one is the last. Transient errors, and answers that are not a run, are tolerated for ten minutes.
 *
 * @throws {QlikError} when the run is missing or not accessible, or can't be read for too long. When the scope is stopped,
 * the error has no meaning.
 */
export async function pollRun<Run>(
  clock: Clock,
  scope: WaitScope,
  { read, stateOf }: RunReader<Run>,
  { isLast, current, isNew, pollInterval, onChange }: RunPolling<Run>,
): Promise<Run> {
  const startedAt = clock.monotonic();
  let last = current;
  let wasRead = !isNew;
  let failingSince: number | undefined;
  let notifiedAt: number | undefined;

  const poll = async (): Promise<{ run: Run } | undefined> => {
    const polledAt = clock.monotonic();
    let run: Run;
    try {
      run = await read(scope.callSignal);
    } catch (error) {
      failingSince ??= polledAt;
      const isTolerable =
        isOutage(error) || (!wasRead && isNotFound(error) && polledAt - startedAt < MAX_ABSENCE);
      if (!isTolerable || clock.monotonic() - failingSince > MAX_OUTAGE) throw error;
      return undefined;
    }
    scope.throwIfEnded();
    wasRead = true;
    failingSince = undefined;
    if (last === undefined || stateOf(run) !== stateOf(last)) onChange?.(run);
    last = run;
    return isLast(run) ? { run } : undefined;
  };
  if (current !== undefined && isLast(current)) return current;
  const { run } = await pollUntil({
    clock,
    signal: scope.signal,
    poll,
    delaysFirst: current !== undefined,
    // However many notifications come, polls keep this distance.
    minDistance: Math.min(MIN_POLL_DELAY, pollInterval ?? Infinity),
    nextDelay: () =>
      // The run may lag behind the event: poll as often as after a start.
      pollInterval ?? nextPollDelay(clock.monotonic() - (notifiedAt ?? startedAt)),
    wake: (notify) =>
      scope.subscribe(() => {
        notifiedAt = clock.monotonic();
        notify();
      }),
  });
  return run;
}

/** The caller was authorized to start the run, so anything but a clear 4xx is an outage. */
function isOutage(error: unknown): boolean {
  return (
    error instanceof QlikError &&
    !(error instanceof QlikInputError) &&
    !/^4(?!08|29)/.test(String(error.status))
  );
}

function isNotFound(error: unknown): boolean {
  return error instanceof QlikError && error.status === 404;
}
