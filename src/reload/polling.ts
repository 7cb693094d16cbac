/** When to look next at something that takes its time. All times are in milliseconds. */

const LONGEST = 30_000;

/**
 * How long to wait until the next look, after `elapsed`, when it took `expected` the last time.
 *
 * Quick at first: 0.5, 2, 4.5, 8, 12.5 seconds after the start … The waits grow with the root of the time, then with
 * less than a sixth of it. Where the last duration is known, looks are rarer before it is reached and closer around it, at most 30
 * seconds apart.
 *
 * That is 12 calls for a reload of a minute and 40 for one of an hour. To see each end within a tenth of its time,
 * whenever it comes, would take 29 calls in the first minute alone.
 */
export function nextLook(elapsed: number, expected?: number): number {
  const quick = 500 + 1000 * Math.sqrt((2 * elapsed) / 1000);
  if (expected === undefined || elapsed > 1.25 * expected) return Math.max(quick, elapsed / 6.4);
  const near = 0.95 * expected - elapsed;
  if (near <= 0) return Math.min(Math.max(expected / 20, 500), LONGEST);
  return Math.min(Math.max(quick, elapsed / 3), Math.max(near, 500));
}
