import { isObject } from "../core/is-object.ts";
import { duration, flag, wholeNumber } from "../core/option-readers.ts";
import type { Duration } from "../core/duration.ts";
import { option, readOptions, type OptionsTable } from "../core/options.ts";
import { describeValue } from "../core/describe-value.ts";
import { QlikInputError } from "../errors/errors.ts";

/** How calls are retried. Durations are milliseconds, or text such as `"30s"`. */
export interface RetryOptions {
  /**
   * The maximum number of retries after the first attempt.
   * @default 3
   */
  readonly retries?: number | undefined;
  /**
   * Upper bound of the first backoff delay; it doubles with each retry. Delays are random between zero and that ("full
   * jitter"), so that clients don't retry in step.
   * @default 500
   */
  readonly firstDelay?: Duration | undefined;
  /**
   * Upper bound of every delay, except for one that a Retry-After header asks for.
   * @default 20_000
   */
  readonly maxDelay?: Duration | undefined;
  /**
   * The longest Retry-After that the client waits for. A longer one ends the call at once.
   * @default 300_000
   */
  readonly maxRetryAfter?: Duration | undefined;
  /**
   * No retry is scheduled for later than this after the start of the call; waiting for the rate limit may still delay it.
   * @default 600_000
   */
  readonly maxElapsed?: Duration | undefined;
  /**
   * Declares that sending this POST or PATCH twice is safe, so that it is retried as a PUT would be.
   * @default false
   */
  readonly idempotent?: boolean | undefined;
}

/** `false` turns retries off, a number is their maximum, an object changes more. */
export type RetryOption = false | number | RetryOptions;

const delay = duration({ min: 0 });

const RETRY_OPTIONS = {
  retries: option(wholeNumber(), 3),
  firstDelay: option(delay, 500),
  maxDelay: option(delay, 20_000),
  maxRetryAfter: option(delay, 300_000),
  maxElapsed: option(delay, 600_000),
  idempotent: option(flag, false),
} satisfies OptionsTable<RetryOptions>;

const PLACE = {
  prefix: "retry.",
  remedies: {
    limit: 'Did you mean "retry.retries"?',
    attempts: 'Did you mean "retry.retries"?',
    maxAttempts: 'Did you mean "retry.retries"?',
    maxRetries: 'Did you mean "retry.retries"?',
    delay: 'Did you mean "retry.firstDelay"?',
  },
};

/** {@link RetryOptions} with all defaults, in milliseconds. */
export type RetryRules = Readonly<
  Record<Exclude<keyof RetryOptions, "idempotent">, number> & Record<"idempotent", boolean>
>;

export const DEFAULT_RETRY: RetryRules = readOptions({}, RETRY_OPTIONS);

/**
 * Reads the option `retry`; what it leaves out is taken from the defaults.
 *
 * @throws {QlikInputError} for an unknown option, and for a value of the wrong kind.
 */
export function retryRules(retry: RetryOption | undefined, defaults: RetryRules): RetryRules {
  if (retry === undefined) return defaults;
  if (retry === false) return { ...defaults, retries: 0 };
  if (typeof retry === "number") return { ...defaults, retries: readRetries(retry, "retry") };
  if (!isObject(retry)) {
    throw new QlikInputError(
      `"retry" must be false, a number of retries, or an object of options, got ${describeValue(retry)}.`,
    );
  }
  return readOptions(retry, withDefaults(defaults), PLACE);
}

const readRetries = wholeNumber();

function withDefaults(defaults: RetryRules): typeof RETRY_OPTIONS {
  const table = Object.entries(RETRY_OPTIONS).map(([name, { read }]) => [
    name,
    { read, default: defaults[name as keyof RetryRules] },
  ]);
  return Object.fromEntries(table) as typeof RETRY_OPTIONS;
}
