import type { Reload } from "../../../generated/schema.ts";
import type { QlikClient } from "../../client/client.ts";
import { pollUntil } from "../../core/poll.ts";
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
  let current = reload;
  let wasRead = false;
  let failingSince: number | undefined;

  const poll = async (): Promise<Reload | undefined> => {
    const polledAt = clock.monotonic();
    let next: Reload;
    try {
      next = await readReload(qlik, reload.id, scope.callSignal);
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
    if (next.status !== current.status) onChange?.(next);
    current = next;
    return hasEnded(current) ? current : undefined;
  };
  if (hasEnded(current)) return current;
  return pollUntil({
    clock,
    signal: scope.signal,
    poll,
    delaysFirst: true,
    // However many notifications come, polls keep this distance.
    minDistance: Math.min(MIN_POLL_DELAY, pollInterval ?? Infinity),
    nextDelay: () => {
      // The record may lag behind the event: poll as often as after a start.
      const since = scope.notifiedAt(reload.id) ?? startedAt;
      return pollInterval ?? nextPollDelay(clock.monotonic() - since);
    },
    wake: scope.subscribe,
  });
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
