import type { QlikApiError } from "./api-error.ts";
import {
  QlikError,
  type QlikAbortError,
  type QlikAuthError,
  type QlikConnectionError,
  type QlikInputError,
  type QlikProtocolError,
  type QlikTimeoutError,
} from "./errors.ts";

/** All that this package throws, told apart by `name`. */
export type AnyQlikError =
  | QlikAbortError
  | QlikApiError
  | QlikAuthError
  | QlikConnectionError
  | QlikInputError
  | QlikProtocolError
  | QlikTimeoutError;

/**
 * Whether it is one of this package's errors; its `name` tells then which one, as `instanceof` does.
 *
 * @example
 * catch (error) {
 *   if (!isQlikError(error)) throw error;
 *   switch (error.name) {
 *     case "QlikApiError": return error.errors;
 *     case "QlikTimeoutError": return error.limit;
 *     default: return error.hint;
 *   }
 * }
 */
export function isQlikError(error: unknown): error is AnyQlikError {
  return error instanceof QlikError;
}
