import type { Reload, ReloadRequest } from "../../generated/schema.ts";
import { QlikApiError } from "../api-error.ts";
import type { QlikClient } from "../client.ts";
import { unwrap } from "../unwrap.ts";
import { hasEnded } from "./reload-error.ts";

/**
 * What to do when a reload of the app has not ended yet: `"attach"` follows that one, `"queue"` waits for its end and
 * starts another one, `"fail"` rejects with `QlikApiError` whose `isPendingReload` is true.
 */
export type IfPending = "attach" | "queue" | "fail";

/** A reload to follow. */
export interface Started {
  readonly reload: Reload;
  /** Whether somebody else had started it. */
  readonly attached: boolean;
}

/** How often a pending reload may have ended before it is found. */
const MOST_TRIES = 5;

/**
 * Asks for a reload.
 *
 * @throws {QlikApiError} when it is refused.
 */
export async function startReload(
  qlik: QlikClient,
  request: ReloadRequest,
  {
    ifPending,
    signal,
    follow,
  }: {
    readonly ifPending: IfPending;
    readonly signal: AbortSignal;
    /** Waits for the end of another reload. */
    readonly follow: (reload: Reload) => Promise<unknown>;
  },
): Promise<Started> {
  for (let tries = 1; ; tries++) {
    const result = await qlik.POST("/api/v1/reloads", { body: request, signal });
    if (result.ok) return { reload: result.data, attached: false };
    const error = new QlikApiError(result);
    if (!error.isPendingReload || ifPending === "fail" || tries === MOST_TRIES) throw error;
    const pending = await findPending(qlik, request.appId, signal);
    // It has ended in between: there is room now.
    if (!pending) continue;
    if (ifPending === "attach") return { reload: pending, attached: true };
    await follow(pending);
    tries = 0;
  }
}

async function findPending(
  qlik: QlikClient,
  appId: string,
  signal: AbortSignal,
): Promise<Reload | undefined> {
  const query = { appId, sort: "-creationTime", limit: 10 } as const;
  const { data } = unwrap(await qlik.GET("/api/v1/reloads", { params: { query }, signal }));
  return data.find((reload) => !hasEnded(reload));
}
