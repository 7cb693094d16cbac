/** The permissions for tasks of both services: they follow from those for the tasks' apps. */
import type { AppRecord, RunnableRecord } from "../../state/records.ts";
import { notFound } from "../../engine/place.ts";
import { HttpError } from "../../http/http-error.ts";
import type { User, TenantState } from "../../state/tenant-state.ts";
import { assertAllowed, isAllowed, type Privilege } from "../permissions.ts";

/** The maximum number of tasks of an app in a service, by Qlik's documentation. */
const MAX_TASKS = 10;

/**
 * Returns the app of a new task.
 *
 * @throws {HttpError} 404 when the app does not exist, 403 when the user may not reload it.
 */
export function requireReloadableApp(state: TenantState, user: User, appId: string): AppRecord {
  const app = state.apps.get(appId);
  if (!app) throw notFound("/api/v1/apps", appId);
  assertAllowed(state, user, "reload", app);
  return app;
}

/** @throws {HttpError} 403 when the app has the maximum number of tasks. */
export function assertBelowLimit(tasks: readonly RunnableRecord[], app: AppRecord): void {
  const count = tasks.filter(({ appId }) => appId === app.id).length;
  if (count < MAX_TASKS) return;
  throw new HttpError(403, {
    title: "Too many tasks",
    detail: `App ${app.id} has the maximum of ${MAX_TASKS} tasks.`,
  });
}

/** Returns whether a user may use a task: its owner, and all users who have the privilege for its app. */
export function canAccess(
  state: TenantState,
  user: User,
  privilege: Privilege,
  task: RunnableRecord,
): boolean {
  const app = state.apps.get(task.appId);
  return app !== undefined && (task.userId === user.id || isAllowed(state, user, privilege, app));
}

/** @throws {HttpError} 403 when the user may not use the task. */
export function assertAccess(
  state: TenantState,
  user: User,
  privilege: Privilege,
  task: RunnableRecord,
): void {
  const app = state.apps.get(task.appId);
  if (app && !canAccess(state, user, privilege, task)) assertAllowed(state, user, privilege, app);
}
