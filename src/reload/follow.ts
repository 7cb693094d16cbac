import type { Reload } from "../../generated/schema.ts";
import type { QlikClient } from "../client.ts";
import { QlikError, QlikInputError } from "../errors.ts";
import { durationsOf, expectedEnd } from "./history.ts";
import { nextLook } from "./polling.ts";
import { listRecent, readReload } from "./read-reloads.ts";
import { hasEnded } from "./reload-error.ts";
import type { Waiting } from "./waiting.ts";

/** For how long a service that fails is asked again, beyond the client's own repetitions, in milliseconds. */
const PATIENCE = 10 * 60_000;

/** What following needs. */
export interface FollowTools {
  readonly qlik: QlikClient;
  readonly waiting: Waiting;
  /** Whether the reload had been there before. */
  readonly attached: boolean;
  /** Is told each record that has another status than the one before. What it throws ends the following. */
  readonly onChange: (reload: Reload) => void;
  /** When there was news that this reload ends, by the client's clock. */
  readonly newsAt: (reloadId: string) => number | undefined;
}

/**
 * Follows a reload to its end, in whatever way it ends. Failures that may pass are taken for looks that showed nothing,
 * for ten minutes.
 *
 * @throws {QlikError} when the record may not be seen, is there no more, or cannot be reached for too long.
 */
export async function follow(reload: Reload, tools: FollowTools): Promise<Reload> {
  const { qlik, waiting, attached, newsAt, onChange } = tools;
  const { clock } = qlik;
  const { signal } = waiting;
  // A reload that was there before began earlier; how much, is wrong where the two clocks differ.
  const begun = clock.now();
  const created = attached ? Math.min(begun, Date.parse(reload.creationTime)) : begun;
  let current = reload;
  let durations: readonly number[] | undefined;
  let looks = 0;
  let failingSince: number | undefined;

  const wait = (): number => {
    const now = clock.now();
    const urgent = newsAt(current.id) ?? failingSince;
    // As quick as at first.
    if (urgent !== undefined) return nextLook(now - urgent);
    const end = expectedEnd(current, durations ?? [], created - begun, now - begun);
    return nextLook(now - begun, looks, end);
  };

  while (!hasEnded(current)) {
    await waiting.pause(wait());
    looks++;
    let seen: Reload | undefined;
    try {
      if (!durations) {
        // Who may not list reloads sees this one alone.
        const recent = await listRecent(qlik, current.appId, signal);
        const records = recent.data?.data ?? [];
        seen = records.find(({ id }) => id === current.id);
        durations = durationsOf(records, current);
      }
      seen ??= await readReload(qlik, current.id, signal);
    } catch (error) {
      const now = clock.now();
      failingSince ??= now;
      if (signal.aborted || now - failingSince > PATIENCE || !mayPass(error)) throw error;
      continue;
    }
    failingSince = undefined;
    const isNew = seen.status !== current.status;
    current = seen;
    if (isNew) onChange(seen);
  }
  return current;
}

/** Whoever has started the reload was let in and understood: what is no clear refusal is an outage. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof QlikError) || error instanceof QlikInputError) return false;
  return !/^4(?!08|29)/.test(String(error.status));
}
