import { QlikError, type FailedCall } from "./errors.ts";

/** Why an item failed: its position, from 0, and the reason. */
export interface ItemReason {
  readonly index: number;
  readonly reason: string;
}

/** How many reasons the message has. */
const MAX_REASONS = 3;

/**
 * Some of many items failed. Thrown by `orThrow()` of the results of `settle`, `settleAll` and the functions on them. The
 * message has the first reasons, by the position of the item.
 *
 * @example
 * catch (error) {
 *   if (error instanceof QlikBulkError) console.error(error.message, error.failed);
 * }
 */
export class QlikBulkError extends QlikError {
  override readonly name = "QlikBulkError";
  /** How many items were done. They stay done. */
  readonly done: number;
  readonly #failed: readonly unknown[];

  constructor(
    reasons: readonly ItemReason[],
    { done, failed, ...call }: FailedCall & { done: number; failed: readonly unknown[] },
  ) {
    const first = reasons.slice(0, MAX_REASONS).map(({ index, reason }) => `[${index}] ${reason}`);
    const others = reasons.length - first.length;
    if (others > 0) first.push(`and ${others} more`);
    const total = done + failed.length;
    super(`${failed.length} of ${total} items failed: ${first.join("; ")}`, call);
    this.done = done;
    this.#failed = failed;
  }

  /**
   * The items that failed, as `failed` of the result has them. It is read by this name alone: printing the error and
   * `JSON.stringify` don't show it, since it may hold personal data.
   */
  get failed(): readonly unknown[] {
    return this.#failed;
  }
}
