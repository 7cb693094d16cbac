import { QlikError, type FailedCall } from "./errors.ts";

/**
 * A list broke off after its first page; `cause` tells why: `QlikApiError`, `QlikConnectionError`, `QlikTimeoutError`,
 * `QlikProtocolError` … The records that came have been given out, but for `toArray`, which gives all or nothing.
 *
 * @example
 * catch (error) {
 *   if (error instanceof QlikListError) console.error(`${error.items} records came before:`, error.cause);
 * }
 */
export class QlikListError extends QlikError {
  override readonly name = "QlikListError";
  /** How many records came. */
  readonly items: number;
  /** How many pages came. */
  readonly pages: number;

  constructor(
    message: string,
    failed: FailedCall & { readonly items: number; readonly pages: number },
  ) {
    super(message, failed);
    this.items = failed.items;
    this.pages = failed.pages;
  }
}
