import type { QlikApiError } from "./api-error.ts";
import type { QlikFileError } from "../jobs/apps/files.ts";
import {
  QlikError,
  type QlikAbortError,
  type QlikAuthError,
  type QlikConnectionError,
  type QlikInputError,
  type QlikProtocolError,
  type QlikTimeoutError,
} from "./errors.ts";
import type { QlikEventError } from "./event-error.ts";
import type { QlikListError } from "./list-error.ts";
import type { ReloadError } from "./reload-error.ts";

/** All that a client, the jobs done with it and the reading of events throw, told apart by `name`. */
export type AnyQlikError =
  | QlikAbortError
  | QlikApiError
  | QlikAuthError
  | QlikConnectionError
  | QlikEventError
  | QlikFileError
  | QlikInputError
  | QlikListError
  | QlikProtocolError
  | QlikTimeoutError
  | ReloadError;

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
