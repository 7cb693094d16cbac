/** What Qlik's error codes mean, where a status alone doesn't say it. */
import { errorItems } from "./error-items.ts";

/** As much of a failed result as its meaning depends on. */
export interface ErrorResponse {
  readonly status: number;
  readonly error?: object | undefined;
}

/** The code of a 403 when the quota of reloads is used up. */
const QUOTA_CODE = "RELOADS-013";

/** Whether a 429 means that a reload of the app is pending, so that waiting for another turn doesn't help. */
export function isPendingReload({ status, error }: ErrorResponse): boolean {
  return status === 429 && errorItems(error).some(({ code }) => code.startsWith("RELOADS-"));
}

/** Whether a 429 means that there were too many requests. */
export function isRateLimit(response: ErrorResponse): boolean {
  return response.status === 429 && !isPendingReload(response);
}

/** Whether the quota of reloads is used up. */
export function isQuota({ error }: ErrorResponse): boolean {
  return errorItems(error).some(({ code }) => code === QUOTA_CODE);
}
