import { QlikInputError } from "../errors/errors.ts";
import { LONGEST_TIMER } from "../core/clock.ts";

/** How calls are repeated. Times are in milliseconds. */
export interface RetryOptions {
  /**
   * How often a call may be repeated after its first attempt.
   * @default 3
   */
  readonly retries?: number;
  /**
   * The longest that the first wait may be; each further one may be twice as long. Waits are random between nothing and
   * that ("full jitter"), so that clients don't come back together.
   * @default 500
   */
  readonly firstDelay?: number;
  /**
   * The longest that any wait may be, unless the answer has a Retry-After.
   * @default 20_000
   */
  readonly maxDelay?: number;
  /**
   * The longest Retry-After that is waited for. A longer one ends the call at once.
   * @default 300_000
   */
  readonly maxRetryAfter?: number;
  /**
   * No repetition is planned for later than this after the call; its turn in the rate budget may come later.
   * @default 600_000
   */
  readonly maxElapsed?: number;
  /**
   * Says of a POST or PATCH that doing it twice does no harm, so that it is repeated as a PUT would be.
   * @default false
   */
  readonly idempotent?: boolean;
}

/** `false` is never, a number is how often at most, an object changes more. */
export type RetryOption = false | number | RetryOptions;

/** All of {@link RetryOptions}. */
export type RetryRules = Required<RetryOptions>;

export const DEFAULT_RETRY: RetryRules = {
  retries: 3,
  firstDelay: 500,
  maxDelay: 20_000,
  maxRetryAfter: 300_000,
  maxElapsed: 600_000,
  idempotent: false,
};

/**
 * The rules that an option makes of those that hold otherwise.
 *
 * @throws {QlikInputError} for an option that doesn't exist, and for a number that is none, or negative.
 */
export function retryRules(option: RetryOption | undefined, defaults: RetryRules): RetryRules {
  if (option === undefined) return defaults;
  if (option === false) return { ...defaults, retries: 0 };
  const given: unknown = typeof option === "number" ? { retries: option } : option;
  if (typeof given !== "object" || given === null) {
    throw new QlikInputError("retry is neither false, a number, nor an object.");
  }
  const rules = { ...defaults };
  for (const [name, value] of Object.entries(given) as [keyof RetryRules, unknown][]) {
    if (value === undefined) continue;
    if (!(name in defaults)) throw new QlikInputError(`there is no option retry.${name}.`);
    const [fits, wanted] =
      name === "idempotent"
        ? [typeof value === "boolean", "true or false"]
        : [isAmount(value), `a whole number from 0 to ${LONGEST_TIMER}`];
    if (!fits) throw new QlikInputError(`retry.${name} cannot be used: give ${wanted}.`);
    Object.assign(rules, { [name]: value });
  }
  return rules;
}

function isAmount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= LONGEST_TIMER;
}
