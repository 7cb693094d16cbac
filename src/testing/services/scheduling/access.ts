/** Who may do what with tasks, which is what they may do with the tasks' apps; the same for both services of tasks. */
import type { AppRecord, RunnableRecord } from "../../state/records.ts";
import { HttpError } from "../../http/http-error.ts";
import type { User, TenantState } from "../../state/tenant-state.ts";
import { assertAllowed, isAllowed, type Privilege } from "../permissions.ts";

/** So many tasks of a service an app may have, by Qlik's documentation. */
const MAX_TASKS = 10;

/**
 * The app of a task that is to be.
 *
 * @throws {HttpError} unless it is there and the user may reload it.
 */
export function requireReloadableApp(state: TenantState, user: User, appId: string): AppRecord {
  const app = state.apps.get(appId);
  if (!app) throw new HttpError(404, { title: "App not found", detail: `There is no app ${appId}.` });
  assertAllowed(state, user, "reload", app);
  return app;
}

/** @throws {HttpError} when the app has as many of these tasks as it may have. */
export function assertBelowLimit(tasks: readonly RunnableRecord[], app: AppRecord): void {
  const count = tasks.filter(({ appId }) => appId === app.id).length;
  if (count < MAX_TASKS) return;
  throw new HttpError(403, {
    title: "Too many tasks",
    detail: `App ${app.id} has ${MAX_TASKS} tasks, and may not have more.`,
  });
}

/** Who has made a task may see and change it; so may all others who may do as much with its app. */
export function canAccess(
  state: TenantState,
  user: User,
  privilege: Privilege,
  task: RunnableRecord,
): boolean {
  const app = state.apps.get(task.appId);
  return app !== undefined && (task.userId === user.id || isAllowed(state, user, privilege, app));
}

/**
 * The task itself, `undefined` for one that is not there.
 *
 * @throws {HttpError} unless there is one that is open to the user.
 */
export function requireAccess<Task extends RunnableRecord>(
  state: TenantState,
  user: User,
  privilege: Privilege,
  task: Task | undefined,
): Task {
  const app = state.apps.get(task?.appId ?? "");
  // An app takes its tasks along when it is deleted.
  if (!task || !app) {
    throw new HttpError(404, { title: "Task not found", detail: "There is no task with this id." });
  }
  if (!canAccess(state, user, privilege, task)) assertAllowed(state, user, privilege, app);
  return task;
}
