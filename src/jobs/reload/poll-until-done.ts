import type { Reload } from "../../../generated/schema.ts";
import type { QlikClient } from "../../client/client.ts";
import { QlikError, QlikInputError } from "../../errors/errors.ts";
import { hasEnded } from "../../errors/reload-error.ts";
import { MIN_POLL_DELAY, nextPollDelay } from "./poll-delay.ts";
import { readReload } from "./read-reloads.ts";
import type { WaitScope } from "./wait-scope.ts";

/** For how long a failing service is polled, beyond the client's own retries, in milliseconds. */
const MAX_OUTAGE = 600_000;

/** For how long a reload that was just started may be missing (404), in milliseconds. */
const MAX_ABSENCE = 30_000;

/**
 * Polls a reload until it has ended, in whatever way. Transient errors, and answers that are not a reload, are tolerated
 * for ten minutes.
 *
 * @param pollInterval the delay between two polls, in milliseconds; by default it grows
 * @param onChange gets each record that has another status than the one before
 * @throws {QlikError} when the record is missing or not accessible, or can't be read for too long. When the scope is
 * stopped, the error has no meaning.
 */
export async function pollUntilDone(
  qlik: QlikClient,
  scope: WaitScope,
  reload: Reload,
  pollInterval: number | undefined,
  onChange?: (reload: Reload) => void,
): Promise<Reload> {
  const { clock } = qlik;
  const startedAt = clock.monotonic();
  // However many notifications come, polls keep this distance.
  const minDistance = Math.min(MIN_POLL_DELAY, pollInterval ?? Infinity);
  let current = reload;
  let wasRead = false;
  let polledAt = -Infinity;
  let failingSince: number | undefined;

  while (!hasEnded(current)) {
    const now = clock.monotonic();
    // The record may lag behind the event: poll as often as after a start.
    const since = scope.notifiedAt(reload.id) ?? startedAt;
    await scope.delay(pollInterval ?? nextPollDelay(now - since), polledAt + minDistance - now);
    scope.signal.throwIfAborted();
    polledAt = clock.monotonic();
    let next: Reload;
    try {
      next = await readReload(qlik, reload.id, scope.signal);
    } catch (error) {
      failingSince ??= polledAt;
      const isTolerable =
        isOutage(error) || (!wasRead && isNotFound(error) && polledAt - startedAt < MAX_ABSENCE);
      if (!isTolerable || clock.monotonic() - failingSince > MAX_OUTAGE) throw error;
      continue;
    }
    scope.signal.throwIfAborted();
    wasRead = true;
    failingSince = undefined;
    if (next.status !== current.status) onChange?.(next);
    current = next;
  }
  return current;
}

/** The caller was authorized to start the reload, so anything but a clear 4xx is an outage. */
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
