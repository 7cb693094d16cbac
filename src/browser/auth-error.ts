import { QlikAuthError, type FailedCall } from "../errors/errors.ts";

/** Creates the error of a sign-in, with a code of OAuth or of this package. */
export function authError(code: string, message: string, call?: FailedCall): QlikAuthError {
  return Object.assign(new QlikAuthError(message, call), { code });
}
