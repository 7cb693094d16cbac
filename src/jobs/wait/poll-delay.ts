/** The bounds of a delay between two polls, in milliseconds. */
export const MIN_POLL_DELAY = 1_000;
const MAX_POLL_DELAY = 30_000;

/** The delay as a share of the time since the start. */
const SHARE = 0.15;

/**
 * The delay before the next poll, in milliseconds: 15 % of the time since the start, at least 1 s, at most 30 s. The end of
 * a run is thus seen at most 15 % late, or 1 s; a run of a minute takes about 22 polls, one of an hour about 140.
 */
export function nextPollDelay(elapsed: number): number {
  return Math.min(MAX_POLL_DELAY, Math.max(MIN_POLL_DELAY, Math.round(SHARE * elapsed)));
}
