import { QlikError, type FailedCall } from "./errors.ts";

/**
 * A list was cut short after its first page; `cause` is the reason: `QlikApiError`, `QlikConnectionError`,
 * `QlikTimeoutError`, `QlikProtocolError` … The records up to there have been returned, except by `toArray`, which returns
 * all or nothing.
 *
 * @example
 * catch (error) {
 *   if (error instanceof QlikListError) console.error(`Failed after ${error.items} records:`, error.cause);
 * }
 */
export class QlikListError extends QlikError {
  override readonly name = "QlikListError";
  /** The number of records that were read. */
  readonly items: number;
  /** The number of pages that were read. */
  readonly pages: number;
  /**
   * For `auditEvents`: the time of the last event that was returned. Read again with it as `from` to get the events of that
   * time once more, and all later ones.
   */
  declare readonly resumeFrom: string | undefined;

  constructor(
    message: string,
    failed: FailedCall & {
      readonly items: number;
      readonly pages: number;
      readonly resumeFrom?: string | undefined;
    },
  ) {
    super(message, failed);
    this.items = failed.items;
    this.pages = failed.pages;
    if (failed.resumeFrom !== undefined) this.resumeFrom = failed.resumeFrom;
  }
}
