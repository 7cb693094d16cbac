import { QlikError, type FailedCall } from "./errors.ts";

/**
 * A run that was waited for ended without success. `QlikReloadError` is the one of reloads.
 *
 * @example
 * catch (error) {
 *   if (error instanceof QlikRunError) console.error(error.operation, error.state, error.run);
 * }
 */
export class QlikRunError extends QlikError {
  override readonly name: "QlikRunError" | "QlikReloadError" = "QlikRunError";
  /** The operation that started the run: `POST /api/v1/reports`. */
  declare readonly operation: string;
  /** The state with which it ended. */
  declare readonly state: string;
  /** The run at its end. */
  declare readonly run: unknown;

  constructor(
    message: string,
    {
      operation,
      state,
      run,
      ...failed
    }: FailedCall & Pick<QlikRunError, "operation" | "state" | "run">,
  ) {
    super(message, failed);
    Object.assign(this, { operation, state });
    // Not enumerable, since a run may hold personal data, which loggers would show.
    Object.defineProperty(this, "run", { value: run });
  }
}
