import type { Reload, ReloadRequest } from "../../../generated/schema.ts";
import { createApiError } from "../../errors/api-error.ts";
import type { QlikClient } from "../../client/client.ts";
import { advise } from "../../errors/errors.ts";
import { listRecent } from "./read-reloads.ts";
import { hasEnded } from "../../errors/reload-error.ts";

/**
 * What to do when a reload of the app has not ended yet: `"attach"` follows that one, `"queue"` waits for its end and
 * starts another one, `"fail"` rejects with `QlikApiError` whose `isPendingReload` is true.
 */
export type IfPending = "attach" | "queue" | "fail";

/** A reload to follow. */
export interface Started {
  readonly reload: Reload;
  /** Whether it had been there before. */
  readonly attached: boolean;
}

/**
 * Asks for a reload, or finds the one that is pending, unless that shall fail.
 *
 * @throws {QlikApiError} when it is refused; also, with the reason in its hint, when the pending one may not be listed.
 */
export async function startReload(
  qlik: QlikClient,
  request: ReloadRequest,
  ifPending: IfPending | undefined,
  signal: AbortSignal,
): Promise<Started> {
  // So often a pending reload may have ended before it is found.
  const mostTries = 5;
  for (let tries = 1; ; tries++) {
    const result = await qlik.POST("/api/v1/reloads", { body: request, signal });
    if (result.ok) return { reload: result.data, attached: false };
    const error = createApiError(result);
    if (!error.isPendingReload || ifPending === "fail" || tries === mostTries) throw error;
    const recent = await listRecent(qlik, request.appId, signal);
    if (!recent.ok) {
      advise(error, `It can't be followed: ${createApiError(recent).message}`);
      throw error;
    }
    // One that has a time of its end is over, whatever its status means.
    const pending = recent.data.data.find((reload) => !hasEnded(reload) && !reload.endTime);
    if (pending) return { reload: pending, attached: true };
    // It has ended in between: there is room now.
  }
}
