import type { Reload, ReloadStatus } from "../../generated/schema.ts";
import { QlikError } from "../errors.ts";

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
  readonly appId: string;
  readonly reloadId: string;
  /** What failed, when `status` is `FAILED`. */
  readonly errorCode: string | undefined;
  /** A sentence about it. */
  readonly errorMessage: string | undefined;
  /** The last lines of the log, when `logLines` asked for them. */
  readonly log: string | undefined;
  /** The whole record. */
  readonly reload: Reload;

  constructor(reload: Reload, elapsedMs: number, log: string | undefined) {
    const { id, appId, status, errorCode, errorMessage } = reload;
    const reason = [errorCode, errorMessage].filter(Boolean).join(" – ");
    super(`the reload ${id} of the app ${appId} ended as ${status}${reason && `: ${reason}`}.`, {
      status,
      elapsedMs,
      hint: log === undefined ? HINTS[status] : undefined,
    });
    this.appId = appId;
    this.reloadId = id;
    this.errorCode = errorCode;
    this.errorMessage = errorMessage;
    this.log = log;
    this.reload = reload;
  }
}

const HINTS: { readonly [status: string]: string } = {
  FAILED: "Its log tells more: give logLines.",
  EXCEEDED_LIMIT: "A reload may take three hours at most.",
};
