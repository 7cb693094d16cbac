import type { Reload, ReloadRequest } from "../../generated/schema.ts";
import { QlikApiError } from "../api-error.ts";
import type { QlikClient } from "../client.ts";
import { unwrap } from "../unwrap.ts";
import { listRecent } from "./read-reloads.ts";
import { hasEnded } from "./reload-error.ts";

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

/** What starting needs. */
export interface StartTools {
  readonly qlik: QlikClient;
  readonly ifPending: IfPending;
  readonly signal: AbortSignal;
  /** Waits for the end of another reload. */
  readonly waitFor: (reload: Reload) => Promise<unknown>;
}

/** How often a pending reload may have ended before it is found. */
const MOST_TRIES = 5;

/**
 * Asks for a reload.
 *
 * @throws {QlikApiError} when it is refused.
 */
export async function startReload(request: ReloadRequest, tools: StartTools): Promise<Started> {
  const { qlik, ifPending, signal, waitFor } = tools;
  for (let tries = 1; ; tries++) {
    const result = await qlik.POST("/api/v1/reloads", { body: request, signal });
    if (result.ok) return { reload: result.data, attached: false };
    const error = new QlikApiError(result);
    if (!error.isPendingReload || ifPending === "fail" || tries === MOST_TRIES) throw error;
    const pending = await findPending(request.appId, tools);
    // It has ended in between: there is room now.
    if (!pending) continue;
    if (ifPending === "attach") return { reload: pending, attached: true };
    await waitFor(pending);
    // Somebody else may have been faster, any number of times.
    tries = 0;
  }
}

/** One that has a time of its end is over, whatever its status means. */
async function findPending(
  appId: string,
  { qlik, signal }: StartTools,
): Promise<Reload | undefined> {
  const { data } = unwrap(await listRecent(qlik, appId, signal));
  return data.find((reload) => !hasEnded(reload) && !reload.endTime);
}
