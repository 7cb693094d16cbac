/** What tests do with reload tasks, in one call each. */
import type { QlikClient } from "../../src/index.ts";
import type { ReloadTask, ReloadTaskCreate, ReloadTaskUpdate } from "../../src/types.ts";

/** A task of the app `sales` in UTC, unless said otherwise. */
export async function createTask(
  qlik: QlikClient,
  task: Partial<ReloadTaskCreate> = {},
): Promise<ReloadTask> {
  const body = { appId: "sales", timeZone: "UTC", ...task };
  const { data, error } = await qlik.POST("/api/v1/reload-tasks", { body });
  if (!data) throw new Error(JSON.stringify(error));
  return data;
}

export async function getTask(qlik: QlikClient, taskId: string): Promise<ReloadTask> {
  const params = { path: { taskId } };
  const { data, error } = await qlik.GET("/api/v1/reload-tasks/{taskId}", { params });
  if (!data) throw new Error(JSON.stringify(error));
  return data;
}

export async function replaceTask(
  qlik: QlikClient,
  taskId: string,
  body: ReloadTaskUpdate,
): Promise<ReloadTask> {
  const params = { path: { taskId } };
  const { data, error } = await qlik.PUT("/api/v1/reload-tasks/{taskId}", { params, body });
  if (!data) throw new Error(JSON.stringify(error));
  return data;
}

/** When each reload that a task started was asked for, the oldest first. */
export async function runsOf(qlik: QlikClient): Promise<string[]> {
  const { data } = await qlik.GET("/api/v1/reloads", {
    params: { query: { filter: 'type eq "chronos"', sort: "creationTime", limit: 100 } },
  });
  return data?.data.map(({ creationTime }) => creationTime) ?? [];
}
