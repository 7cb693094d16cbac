import { QlikInputError } from "../errors/errors.ts";
import { describeValue } from "./describe-value.ts";

/** A length of time: milliseconds as a number, or a number with its unit, such as `"30s"`, `"10m"` or `"1.5h"`. */
export type Duration = number | `${number}${DurationUnit}`;

export type DurationUnit = keyof typeof MILLISECONDS;

const MILLISECONDS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** The longest time that the platform's timers can hold, almost 25 days; a longer one would be over at once. */
export const MAX_TIMER: number = 2 ** 31 - 1;

/** Which durations an option accepts, in milliseconds. */
export interface DurationBounds {
  /** @default 1 */
  readonly min?: number;
  /** @default the longest that a timer can hold */
  readonly max?: number;
  /**
   * Whether `Infinity`, which means no limit, is accepted.
   * @default false
   */
  readonly infinite?: boolean;
}

/**
 * Reads a duration as milliseconds.
 *
 * @param name how messages name the option
 * @throws {QlikInputError} for a value that is not a duration, or is outside the bounds.
 * @example
 * toMilliseconds("1.5s", "timeout"); // 1500
 */
export function toMilliseconds(
  duration: unknown,
  name = "duration",
  { min = 1, max = MAX_TIMER, infinite = false }: DurationBounds = {},
): number {
  const milliseconds = parse(duration);
  if (milliseconds >= min && milliseconds <= max) return milliseconds;
  if (infinite && milliseconds === Infinity) return milliseconds;
  const orInfinity = infinite ? ", or Infinity" : "";
  throw new QlikInputError(
    `"${name}" must be a duration between ${min} and ${max} ms (milliseconds, or text such as "30s" or "10m")${orInfinity}; got ${describeValue(duration)}.`,
  );
}

function parse(duration: unknown): number {
  if (typeof duration === "number") return duration;
  if (typeof duration !== "string") return NaN;
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(duration) ?? [];
  return unit === undefined ? NaN : Number(amount) * MILLISECONDS[unit as DurationUnit];
}
