import { QlikAbortError, QlikTimeoutError, type QlikError } from "../../errors/errors.ts";

/**
 * The error of work on many items that was ended after so many were begun.
 *
 * @param reason that of the signal: the error of a job, whose deadline has passed or whose signal was aborted, or the
 * caller's
 */
export function stopErrorOf(begun: number, total: number | undefined, reason: unknown): QlikError {
  if (reason instanceof QlikTimeoutError) return Object.assign(reason, { begun });
  const number = total === undefined ? `${begun}` : `${begun} of ${total}`;
  let cause = reason;
  // Of jobs in a job.
  while (cause instanceof QlikAbortError && cause.cause !== undefined) ({ cause } = cause);
  const message = `The work was aborted after ${number} items were begun.`;
  return Object.assign(new QlikAbortError(message, { cause }), { begun });
}
