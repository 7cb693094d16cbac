import type { Reload, ReloadStatus } from "../../generated/schema.ts";
import { QlikError } from "./errors.ts";

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
 * A reload ended otherwise than by success.
 *
 * @example
 * catch (error) {
 *   if (error instanceof ReloadError) console.error(error.status, error.errorMessage, error.log);
 * }
 */
export class ReloadError extends QlikError {
  override readonly name = "ReloadError";
  /** How it ended; a status that is not listed here is one that Qlik has added since. */
  declare readonly status: Exclude<EndStatus, "SUCCEEDED"> | (string & {});
  declare readonly appId: string;
  declare readonly reloadId: string;
  /** What failed, when `status` is `FAILED`. */
  declare readonly errorCode: string | undefined;
  /** A sentence about it. */
  declare readonly errorMessage: string | undefined;
  /** The last lines of the log, when `logLines` asked for them. */
  declare readonly log: string | undefined;
  /** The whole record. */
  declare readonly reload: Reload;

  constructor(reload: Reload, elapsedMs: number, log: string | undefined) {
    const { id, appId, status, errorCode, errorMessage } = reload;
    const reason = [status, errorCode, errorMessage].filter(Boolean).join(" – ");
    super(`the reload ${id} of the app ${appId} ended: ${reason}.`, {
      status,
      elapsedMs,
      hint: log ? undefined : HINTS[status],
    });
    Object.assign(this, { appId, reloadId: id, errorCode, errorMessage, log, reload });
  }
}

const HINTS: { readonly [status: string]: string } = {
  FAILED: "Its log tells more: give logLines.",
  EXCEEDED_LIMIT: "A reload may take three hours at most.",
};
