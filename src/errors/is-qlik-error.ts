import type {
  QlikApiError,
  QlikBadRequestError,
  QlikConflictError,
  QlikForbiddenError,
  QlikNotFoundError,
  QlikRateLimitError,
  QlikServerError,
  QlikUnauthorizedError,
} from "./api-error.ts";
import {
  QlikError,
  type QlikAbortError,
  type QlikAuthError,
  type QlikConnectionError,
  type QlikFileError,
  type QlikInputError,
  type QlikProtocolError,
  type QlikTimeoutError,
} from "./errors.ts";
import type { QlikEventError } from "./event-error.ts";
import type { QlikListError } from "./list-error.ts";
import type { QlikReloadError } from "./reload-error.ts";
import type { QlikRunError } from "./run-error.ts";

/**
 * Every error that a client, its jobs and the parsing of events throw, discriminated by `name`. A `QlikApiError` of a
 * status without a class of its own has the name `"QlikApiError"`.
 */
export type AnyQlikError =
  | (QlikApiError & { readonly name: "QlikApiError" })
  | QlikBadRequestError
  | QlikUnauthorizedError
  | QlikForbiddenError
  | QlikNotFoundError
  | QlikConflictError
  | QlikRateLimitError
  | QlikServerError
  | QlikAbortError
  | QlikAuthError
  | QlikConnectionError
  | QlikEventError
  | QlikFileError
  | QlikInputError
  | QlikListError
  | QlikProtocolError
  | QlikReloadError
  | (QlikRunError & { readonly name: "QlikRunError" })
  | QlikTimeoutError;

/**
 * Returns whether a thrown value is one of this package's errors. Then `name` says which one, as `instanceof` does. Use
 * `instanceof QlikApiError` for all error statuses.
 *
 * @example
 * catch (error) {
 *   if (!isQlikError(error)) throw error;
 *   switch (error.name) {
 *     case "QlikNotFoundError": return undefined;
 *     case "QlikTimeoutError": return error.limit;
 *     default: throw error;
 *   }
 * }
 */
export function isQlikError(error: unknown): error is AnyQlikError {
  return error instanceof QlikError;
}
