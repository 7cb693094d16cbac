/** What tests do with reloads, in one call each. */
import type { QlikClient } from "../../src/index.ts";
import type { Reload } from "../../src/types.ts";
import { dataOf } from "./open.ts";

export async function startReload(qlik: QlikClient, appId = "sales", weight = 1): Promise<Reload> {
  return dataOf(qlik.POST("/api/v1/reloads", { body: { appId, weight } }));
}

export async function getReload(qlik: QlikClient, reloadId: string): Promise<Reload> {
  return dataOf(qlik.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId } } }));
}

export async function cancelReload(
  qlik: QlikClient,
  reloadId: string,
): Promise<{ status: number; data?: unknown; error?: unknown }> {
  return qlik.POST("/api/v1/reloads/{reloadId}/actions/cancel", { params: { path: { reloadId } } });
}
