/** Who may do what with tasks, which is what they may do with the tasks' apps; the same for both services of tasks. */
import type { AppRecord, RunnableRecord } from "../../state/records.ts";
import { Refusal } from "../../http/http-error.ts";
import type { User, World } from "../../state/tenant-state.ts";
import { assertMay, mayIn, type Privilege } from "../permissions.ts";

/** So many tasks of a service an app may have, by Qlik's documentation. */
const MOST_TASKS = 10;

/**
 * The app of a task that is to be.
 *
 * @throws {Refusal} unless it is there and the user may reload it.
 */
export function appToReload(world: World, user: User, appId: string): AppRecord {
  const app = world.apps.get(appId);
  if (!app) throw new Refusal(404, { title: "App not found", detail: `There is no app ${appId}.` });
  assertMay(world, user, "reload", app);
  return app;
}

/** @throws {Refusal} when the app has as many of these tasks as it may have. */
export function assertRoom(tasks: readonly RunnableRecord[], app: AppRecord): void {
  const count = tasks.filter(({ appId }) => appId === app.id).length;
  if (count < MOST_TASKS) return;
  throw new Refusal(403, {
    title: "Too many tasks",
    detail: `App ${app.id} has ${MOST_TASKS} tasks, and may not have more.`,
  });
}

/** Who has made a task may see and change it; so may all others who may do as much with its app. */
export function isOpenTo(
  world: World,
  user: User,
  privilege: Privilege,
  task: RunnableRecord,
): boolean {
  const app = world.apps.get(task.appId);
  return app !== undefined && (task.userId === user.id || mayIn(world, user, privilege, app));
}

/**
 * The task itself, `undefined` for one that is not there.
 *
 * @throws {Refusal} unless there is one that is open to the user.
 */
export function openTask<Task extends RunnableRecord>(
  world: World,
  user: User,
  privilege: Privilege,
  task: Task | undefined,
): Task {
  const app = world.apps.get(task?.appId ?? "");
  // An app takes its tasks along when it is deleted.
  if (!task || !app) {
    throw new Refusal(404, { title: "Task not found", detail: "There is no task with this id." });
  }
  if (!isOpenTo(world, user, privilege, task)) assertMay(world, user, privilege, app);
  return task;
}
