/** What tests do with reload tasks, in one call each. */
import type { QlikClient } from "../../src/index.ts";
import type { ReloadTask, ReloadTaskCreate, ReloadTaskUpdate } from "../../src/types.ts";
import { dataOf } from "./open.ts";

/** A task of the app `sales` in UTC, unless said otherwise. */
export async function createTask(
  qlik: QlikClient,
  task: Partial<ReloadTaskCreate> = {},
): Promise<ReloadTask> {
  const body = { appId: "sales", timeZone: "UTC", ...task };
  return dataOf(qlik.POST("/api/v1/reload-tasks", { body }));
}

export async function getTask(qlik: QlikClient, taskId: string): Promise<ReloadTask> {
  const params = { path: { taskId } };
  return dataOf(qlik.GET("/api/v1/reload-tasks/{taskId}", { params }));
}

export async function replaceTask(
  qlik: QlikClient,
  taskId: string,
  body: ReloadTaskUpdate,
): Promise<ReloadTask> {
  const params = { path: { taskId } };
  return dataOf(qlik.PUT("/api/v1/reload-tasks/{taskId}", { params, body }));
}

/** When each reload that a task started was asked for, the oldest first. */
export async function runsOf(qlik: QlikClient): Promise<string[]> {
  const { data } = await qlik.GET("/api/v1/reloads", {
    params: { query: { filter: 'type eq "chronos"', sort: "creationTime", limit: 100 } },
  });
  return data?.data.map(({ creationTime }) => creationTime) ?? [];
}
