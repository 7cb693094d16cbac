import { QlikAbortError } from "../../errors/errors.ts";

/** The error of work on many items that was aborted after so many were begun. */
export function abortErrorOf(
  begun: number,
  total: number | undefined,
  cause: unknown,
): QlikAbortError {
  const number = total === undefined ? `${begun}` : `${begun} of ${total}`;
  const error = new QlikAbortError(`The work was aborted after ${number} items were begun.`, {
    cause,
  });
  return Object.assign(error, { begun });
}
