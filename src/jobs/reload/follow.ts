import type { Reload } from "../../../generated/schema.ts";
import type { QlikClient } from "../../client/client.ts";
import { QlikError, QlikInputError } from "../../errors/errors.ts";
import { expectedEnd } from "./history.ts";
import { nextLook } from "./polling.ts";
import { listRecent, readReload } from "./read-reloads.ts";
import { hasEnded } from "../../errors/reload-error.ts";
import type { Started } from "./start.ts";
import type { Waiting } from "./waiting.ts";

/** For how long a service that fails is asked again, beyond the client's own repetitions, in milliseconds. */
const PATIENCE = 600_000;

/**
 * Follows a reload to its end, in whatever way it ends. Failures that may pass are taken for looks that showed nothing,
 * for ten minutes.
 *
 * @param onChange is told each record that has another status than the one before. What it throws ends the following.
 * @throws {QlikError} when the record may not be seen, is there no more, or cannot be reached for too long.
 */
export async function follow(
  qlik: QlikClient,
  { signal, pause, news }: Waiting,
  { reload, attached }: Started,
  onChange?: (reload: Reload) => void,
): Promise<Reload> {
  const { clock } = qlik;
  const begun = clock.now();
  // A reload that was there before began earlier; how much, is wrong where the two clocks differ.
  const created = attached ? Math.min(0, Date.parse(reload.creationTime) - begun) : 0;
  let current = reload;
  let recent: readonly Reload[] | undefined;
  let looks = 0;
  let failingSince: number | undefined;

  while (!hasEnded(current)) {
    const now = clock.now();
    // After news, and as long as the service fails, as quick as at first.
    const since = news.get(reload.id) ?? failingSince;
    const end = expectedEnd(current, recent ?? [], created, now - begun);
    await pause(since === undefined ? nextLook(now - begun, looks++, end) : nextLook(now - since));
    let seen: Reload | undefined;
    try {
      if (!recent) {
        // Who may not list reloads sees this one alone.
        recent = (await listRecent(qlik, reload.appId, signal)).data?.data ?? [];
        seen = recent.find(({ id }) => id === reload.id);
      }
      seen ??= await readReload(qlik, reload.id, signal);
      failingSince = undefined;
    } catch (error) {
      failingSince ??= clock.now();
      // Whoever has started the reload was let in and understood: what is no clear refusal is an outage.
      const isOutage =
        error instanceof QlikError &&
        !(error instanceof QlikInputError) &&
        !/^4(?!08|29)/.test(String(error.status));
      // Once stopped, the next pause throws.
      if (!isOutage || clock.now() - failingSince > PATIENCE) throw error;
      continue;
    }
    if (seen.status !== current.status) onChange?.(seen);
    current = seen;
  }
  return current;
}
