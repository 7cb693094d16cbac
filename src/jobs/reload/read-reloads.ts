import type { operations, Reload } from "../../../generated/schema.ts";
import type { CallResult } from "../../call/result.ts";
import type { QlikClient } from "../../client/client.ts";
import { unwrap } from "../../call/unwrap.ts";

/** An app's last reloads, the newest first: enough to find one that is pending, and how long those before it took. */
export function listRecent(
  qlik: QlikClient,
  appId: string,
  signal: AbortSignal,
): Promise<CallResult<operations["listReloads"]>> {
  const query = { appId, sort: "-creationTime", limit: 10 } as const;
  return qlik.GET("/api/v1/reloads", { params: { query }, signal });
}

/**
 * The record of a reload.
 *
 * @throws {QlikApiError} when it may not be seen, or there is none.
 */
export async function readReload(
  qlik: QlikClient,
  reloadId: string,
  signal: AbortSignal,
): Promise<Reload> {
  const params = { path: { reloadId } };
  return unwrap(await qlik.GET("/api/v1/reloads/{reloadId}", { params, signal }));
}

/** The last lines of a reload's log; `undefined` when there is none, or it cannot be read. Never rejects. */
export async function endOfLog(
  qlik: QlikClient,
  { appId, id: reloadId }: Reload,
  lines: number,
  signal: AbortSignal,
): Promise<string | undefined> {
  const params = { path: { appId, reloadId } };
  const path = "/api/v1/apps/{appId}/reloads/logs/{reloadId}";
  const result = await qlik.GET(path, { params, signal }).catch(() => undefined);
  return result?.data?.trimEnd().split("\n").slice(-lines).join("\n");
}
