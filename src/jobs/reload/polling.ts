/** When to look next at a reload. All times are in milliseconds. */

/** The shortest wait. */
const SHORTEST = 250;

/** Short reloads are seen sooner at the cost of so many looks more, which are made up for before the minute is over. */
const EXTRA = 2;
const SHORT = 15_000;

/** When a reload probably ends, in milliseconds after the start. */
export interface Expectation {
  readonly from: number;
  readonly to: number;
}

/**
 * When the look with this number, from 1, is due when nothing is known of the app's reloads. In the first minute each wait
 * is 36 % longer than the one before; then each look is 15.7 % later, which makes 28 looks to an hour.
 */
function due(look: number): number {
  return look > 10 ? 61_000 * 1.157 ** (look - 11) : 2200 * 1.36 ** look - 2492;
}

/**
 * How long to wait until the next look, `elapsed` after the start and after so many `looks`.
 *
 * A reload of a minute takes 12 calls at most and one of an hour 40, from the call that starts it to the one that sees
 * its end. Within that, the end of a reload is seen
 * - when nothing is known of the app: up to 3 s at most 1.5 s late, then by two thirds of its time, less and less, by a
 *   sixth from a minute on; by half of that on average. After a minute, and after an hour, there is a look just then.
 * - when it takes about as long as the last ones: 2 to 5 % late on average up to a minute, then 1 %, since looks are left
 *   out before and made then. To expect wrongly costs no more calls, but may double the lateness.
 *
 * To see every end within a tenth of its time, or a second, would take 29 calls in the first minute alone; looks that are
 * 30 s apart at most, 120 in an hour.
 */
export function nextLook(
  elapsed: number,
  looks = 0,
  { from = 0, to = 0 }: Partial<Expectation> = {},
): number {
  const next = duePassed(elapsed) + 1;
  const isEarly = elapsed < to;
  const made = isEarly && to < SHORT ? looks - EXTRA : looks;
  const spread = elapsed + (to - elapsed) / Math.max(1, duePassed(to) - made);
  const wanted = isEarly ? Math.max(from, spread) : due(next);
  // One look may be left out, but no two; and no look comes before it is due by the number of those that were made.
  return Math.min(due(next + 1), Math.max(elapsed + SHORTEST, due(made + 1), wanted)) - elapsed;
}

/** How many looks are due by then. Timers may come a little early, which must not cost one more. */
function duePassed(elapsed: number): number {
  let looks = 0;
  while (due(looks + 1) < elapsed + SHORTEST) looks++;
  return looks;
}
