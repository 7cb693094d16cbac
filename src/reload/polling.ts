/** When to look next at a reload. All times are in milliseconds. */

/** After the start, as long as nothing else is known: the looks of the first minute. */
const FIRST_MINUTE = [500, 1500, 3000, 5000, 8000, 12_000, 17_000, 24_000, 34_000, 46_000, 61_000];

/** How much longer each further wait is: to an hour in 28 looks. */
const GROWTH = 1.157;

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

/** When the look with this number, from 1, is due when nothing is known of the app's reloads. */
function due(look: number): number {
  const { length } = FIRST_MINUTE;
  const last = FIRST_MINUTE[length - 1]!;
  return FIRST_MINUTE[look - 1] ?? last * GROWTH ** (look - length);
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
export function nextLook(elapsed: number, looks = 0, expected?: Expectation): number {
  const passed = duePassed(elapsed);
  const usual = due(passed + 1) - elapsed;
  if (!expected) return usual;
  const { from, to } = expected;
  const rare = due(passed + 2) - elapsed;
  const extra = elapsed < to && to < SHORT ? EXTRA : 0;
  const spare = passed - looks + extra;
  if (spare < 0) return rare;
  if (elapsed >= to) return usual;
  const [wanted, longest] =
    elapsed < from
      ? [from - elapsed, rare]
      : [(to - elapsed) / Math.max(1, duePassed(to) - looks + extra), usual];
  return Math.min(longest, Math.max(spare > 0 ? SHORTEST : usual, wanted));
}

/** How many looks are due by then. Timers may come a little early, which must not cost one more. */
function duePassed(elapsed: number): number {
  let looks = 0;
  while (due(looks + 1) < elapsed + SHORTEST) looks++;
  return looks;
}
