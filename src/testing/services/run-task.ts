import type { TaskRecord } from "../records.ts";
import type { World } from "../world.ts";
import type { Run } from "./task-runner.ts";

/** Reloads the app of a task that is due, unless it is still reloading or has had all its reloads of the day. */
export function runTask(world: World, task: TaskRecord): Run {
  const { apps, ids, reloads } = world;
  const app = apps.get(task.appId);
  if (!app) return "gone";
  if (reloads.pendingOf(app.id) || reloads.isQuotaMet(app.id)) return "skipped";
  reloads.add({
    id: ids.object(),
    sequence: ids.sequence(),
    appId: app.id,
    userId: task.userId,
    type: "chronos",
    partial: task.partial,
    weight: 1,
    resourceId: task.id,
    resourceType: "reload-tasks",
  });
  return "started";
}
