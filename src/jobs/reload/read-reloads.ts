import type { Reload } from "../../../generated/schema.ts";
import type { QlikClient } from "../../client/client.ts";
import { unwrap } from "../../call/unwrap.ts";
import { unexpected, type AnsweredCall } from "../wait/unexpected.ts";

/**
 * Checks as much of a record as waiting relies on.
 *
 * @throws {QlikProtocolError} for a value that is not a record of a reload.
 */
export function asReload(value: unknown, call: AnsweredCall): Reload {
  if (isReload(value)) return value;
  throw unexpected(call, "a reload with its id and status", value);
}

function isReload(value: unknown): value is Reload {
  const { id, status } = Object(value) as Partial<Record<keyof Reload, unknown>>;
  return typeof id === "string" && id !== "" && typeof status === "string" && status !== "";
}

/**
 * Returns an app's last ten reloads, the newest first: enough to find one that is pending.
 *
 * @throws {QlikApiError} when Qlik rejects the call.
 * @throws {QlikProtocolError} when the answer is not a list of reloads.
 */
export async function listRecentReloads(
  qlik: QlikClient,
  appId: string,
  signal: AbortSignal,
): Promise<readonly Reload[]> {
  const path = "/api/v1/reloads";
  const query = { appId, sort: "-creationTime", limit: 10 } as const;
  const result = await qlik.GET(path, { params: { query }, signal });
  const data: unknown = unwrap(result);
  const { data: list } = Object(data) as { data?: unknown };
  if (Array.isArray(list) && list.every(isReload)) return list;
  throw unexpected({ method: "GET", path, status: result.status }, "a list of reloads", data);
}

/**
 * Returns the record of a reload.
 *
 * @throws {QlikApiError} when it does not exist, or the caller has no access.
 * @throws {QlikProtocolError} when the answer is not a reload.
 */
export async function readReload(
  qlik: QlikClient,
  reloadId: string,
  signal: AbortSignal,
): Promise<Reload> {
  const path = "/api/v1/reloads/{reloadId}";
  const result = await qlik.GET(path, { params: { path: { reloadId } }, signal });
  return asReload(unwrap(result), { method: "GET", path, status: result.status });
}

/** Returns the last lines of a reload's log; `undefined` when it is missing or can't be read. Never rejects. */
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
