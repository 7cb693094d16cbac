/** What tests do with reloads, in one call each. */
import type { QlikClient } from "../../src/index.ts";
import type { Reload } from "../../src/types.ts";

export async function startReload(qlik: QlikClient, appId = "sales", weight = 1): Promise<Reload> {
  const { data, error } = await qlik.POST("/api/v1/reloads", { body: { appId, weight } });
  if (!data) throw new Error(JSON.stringify(error));
  return data;
}

export async function getReload(qlik: QlikClient, reloadId: string): Promise<Reload> {
  const { data } = await qlik.GET("/api/v1/reloads/{reloadId}", { params: { path: { reloadId } } });
  if (!data) throw new Error("Not found");
  return data;
}

export async function cancelReload(
  qlik: QlikClient,
  reloadId: string,
): Promise<{ status: number; data?: unknown; error?: unknown }> {
  return qlik.POST("/api/v1/reloads/{reloadId}/actions/cancel", { params: { path: { reloadId } } });
}
