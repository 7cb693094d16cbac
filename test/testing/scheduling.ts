/** What tests do with scheduling tasks, in one call each. */
import type { QlikClient } from "../../src/index.ts";
import type { Task, TaskDefinition, TaskRun, TaskSchedule } from "../../src/types.ts";
import { dataOf } from "./open.ts";

/** A task that reloads the app `sales` each morning at 7 in UTC, unless said otherwise. */
export function morningTask(
  task: Partial<TaskDefinition> = {},
  {
    appId = "sales",
    partial = false,
    schedule = { recurrence: "RRULE:FREQ=DAILY;BYHOUR=7;BYMINUTE=0;BYSECOND=0" },
  }: { appId?: string; partial?: boolean; schedule?: TaskSchedule | string } = {},
): TaskDefinition {
  return {
    name: "Every morning",
    specVersion: "0.8",
    start: { stateName: "reload", schedule },
    states: [reloadState({ appId, partial })],
    ...task,
  };
}

/** The state that reloads an app, once the events of these names have come. */
export function reloadState(
  reload: { readonly appId: string; readonly partial?: boolean },
  eventRefs: string[] = [],
): NonNullable<TaskDefinition["states"]>[number] {
  return {
    name: "reload",
    type: "event",
    end: true,
    onEvents: [
      {
        eventRefs,
        actions: [
          { name: "reload-action", functionRef: { refName: "app.reload", arguments: reload } },
        ],
      },
    ],
  };
}

export async function schedule(qlik: QlikClient, body: TaskDefinition): Promise<Task> {
  return dataOf(qlik.POST("/api/scheduling/tasks", { body }));
}

export async function scheduled(qlik: QlikClient, id: string): Promise<Task> {
  return dataOf(
    qlik.GET("/api/scheduling/tasks/{id}", {
      params: { path: { id } },
    }),
  );
}

/** The runs of a task, the oldest first. */
export async function runsOf(qlik: QlikClient, id: string): Promise<TaskRun[]> {
  const params = { path: { id }, query: { sort: "+startedAt", limit: 100 } } as const;
  const { data, error } = await qlik.GET("/api/scheduling/tasks/{id}/runs", { params });
  if (!data) throw new Error(JSON.stringify(error));
  return data.data ?? [];
}

/** When each run began, the oldest first. */
export async function timesOf(qlik: QlikClient, id: string): Promise<string[]> {
  return (await runsOf(qlik, id)).map(({ startedAt = "" }) => startedAt);
}
