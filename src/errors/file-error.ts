import { QlikError } from "./errors.ts";

/** A file on this machine could not be written or read; `cause` is what the platform threw. */
export class QlikFileError extends QlikError {
  override readonly name = "QlikFileError";
}
