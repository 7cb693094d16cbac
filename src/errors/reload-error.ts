import type { Reload, ReloadStatus } from "../../generated/schema.ts";
import { QlikError } from "./errors.ts";

/** The statuses with which a reload has ended. Any other one, also one that is unknown yet, means that it goes on. */
export type EndStatus = Extract<
  ReloadStatus,
  "SUCCEEDED" | "FAILED" | "CANCELED" | "EXCEEDED_LIMIT"
>;

/** Whether the reload has ended, in whatever way. */
export function hasEnded({ status }: Reload): boolean {
  return /^(SUCCEEDED|FAILED|CANCELED|EXCEEDED_LIMIT)$/.test(status);
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
  declare readonly status: Exclude<EndStatus, "SUCCEEDED">;
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
