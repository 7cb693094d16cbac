import type { Reload, ReloadStatus } from "../../generated/schema.ts";
import { QlikRunError } from "./run-error.ts";

/** The statuses with which a reload ends. A reload with another status ends when it has an `endTime`. */
export type EndStatus = Extract<
  ReloadStatus,
  "SUCCEEDED" | "FAILED" | "CANCELED" | "EXCEEDED_LIMIT"
>;

/** Whether the reload has ended. One that has a time of its end is over, whatever its status means. */
export function hasEnded({ status, endTime }: Pick<Reload, "status" | "endTime">): boolean {
  return !!endTime || /^(SUCCEEDED|FAILED|CANCELED|EXCEEDED_LIMIT)$/.test(status);
}

/**
 * A reload ended without success: it failed, was cancelled or exceeded its limit.
 *
 * @example
 * catch (error) {
 *   if (error instanceof QlikReloadError) console.error(error.status, error.errorMessage, error.log);
 * }
 */
export class QlikReloadError extends QlikRunError {
  override readonly name = "QlikReloadError";
  /** How it ended; a status that is not listed here is one that Qlik has added since. */
  declare readonly status: Exclude<EndStatus, "SUCCEEDED"> | (string & {});
  declare readonly appId: string;
  declare readonly reloadId: string;
  /** The code of what failed, when `status` is `FAILED`. */
  declare readonly errorCode: string | undefined;
  /** What failed, in a sentence. */
  declare readonly errorMessage: string | undefined;
  /** The last lines of the log, when `logLines` was set. */
  declare readonly log: string | undefined;
  /** The whole record of the reload. */
  declare readonly reload: Reload;

  constructor(reload: Reload, elapsedMs: number, log: string | undefined) {
    const { id, appId, status, errorCode, errorMessage } = reload;
    const reason = [status, errorCode, errorMessage].filter(Boolean).join(" – ");
    super(`Reload ${id} of app ${appId} ended: ${reason}.`, {
      ...{ operation: "POST /api/v1/reloads", state: status, run: reload },
      status,
      elapsedMs,
      hint: log ? undefined : HINTS[status],
    });
    Object.assign(this, { appId, reloadId: id, errorCode, errorMessage, log, reload });
  }
}

/** The former name of {@link QlikReloadError}. */
export { QlikReloadError as ReloadError };

const HINTS: { readonly [status: string]: string } = {
  FAILED: 'Set "logLines" to see the end of its log.',
  EXCEEDED_LIMIT: "A reload may take at most three hours.",
};
