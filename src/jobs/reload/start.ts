import type { Reload, ReloadRequest } from "../../../generated/schema.ts";
import { createApiError } from "../../errors/api-error.ts";
import type { QlikClient } from "../../client/client.ts";
import { appendHint, QlikError } from "../../errors/errors.ts";
import { asReload, listRecentReloads } from "./read-reloads.ts";
import { hasEnded } from "../../errors/reload-error.ts";

/**
 * What to do when a reload of the app is pending: `"attach"` waits for that one, `"queue"` waits for its end and starts
 * another one, `"fail"` rejects with a `QlikApiError` whose `isPendingReload` is true.
 */
export type IfPending = "attach" | "queue" | "fail";

/** A reload to wait for. */
export interface Started {
  readonly reload: Reload;
  /** Whether it was pending before the call. */
  readonly attached: boolean;
}

/** How often a pending reload may end before it is found in the list. */
const MAX_TRIES = 5;

/**
 * Starts a reload, or finds the pending one unless `ifPending` is `"fail"`.
 *
 * @throws {QlikApiError} when Qlik rejects it; also, with the reason in its hint, when the pending one can't be listed.
 * @throws {QlikProtocolError} when the answer is not a reload.
 */
export async function startReload(
  qlik: QlikClient,
  request: ReloadRequest,
  ifPending: IfPending,
  signal: AbortSignal,
): Promise<Started> {
  const path = "/api/v1/reloads";
  for (let tries = 1; ; tries++) {
    const result = await qlik.POST(path, { body: request, signal });
    if (result.ok) {
      const call = { method: "POST", path, status: result.status } as const;
      return { reload: asReload(result.data, call), attached: false };
    }
    const error = createApiError(result);
    if (!error.isPendingReload || ifPending === "fail" || tries === MAX_TRIES) throw error;
    const recent = await listRecentReloads(qlik, request.appId, signal).catch((cause: unknown) => {
      // An abort is reported as such.
      if (signal.aborted || !(cause instanceof QlikError)) throw cause;
      appendHint(error, `The pending reload can't be found: ${cause.message}`);
      throw error;
    });
    const pending = recent.find((reload) => !hasEnded(reload));
    if (pending) return { reload: pending, attached: true };
    // It has ended in between: another one can start now.
  }
}
