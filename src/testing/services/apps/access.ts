/** Finds what a request is about, and refuses who may not have it. */
import type { AppRecord, SpaceRecord } from "../../state/records.ts";
import { invalid, HttpError, type Source } from "../../http/http-error.ts";
import type { User, TenantState } from "../../state/tenant-state.ts";
import { assertAllowed, type Privilege } from "../permissions.ts";

/** What it needs to know of a call to an operation with `{appId}` in its path. */
interface AppCall {
  readonly state: TenantState;
  readonly user: User;
  readonly path: { readonly appId: string };
}

/**
 * The app of a call, for a user who may do this with it.
 *
 * @throws {HttpError} 404 when there is no such app, 403 when the user may not.
 */
export function requireApp({ state, user, path }: AppCall, privilege: Privilege): AppRecord {
  const app = state.apps.get(path.appId);
  if (!app) throw notFound(`There is no app ${path.appId}.`);
  assertAllowed(state, user, privilege, app);
  return app;
}

export function notFound(detail: string, source?: Source): HttpError {
  return new HttpError(404, { title: "Not found", detail, ...(source && { source }) });
}

export function forbidden(detail: string, source?: Source): HttpError {
  return new HttpError(403, { title: "Forbidden", detail, ...(source && { source }) });
}

/** @throws {HttpError} 404 when there is no such space. */
export function requireSpace(state: TenantState, spaceId: string, source: Source): SpaceRecord {
  const space = state.spaces.get(spaceId);
  if (!space) throw notFound(`There is no space ${spaceId}.`, source);
  return space;
}

/**
 * Where a new app goes: a space that the user may make apps in or, without `spaceId`, the user's personal one. Apps
 * reach managed spaces by publication alone.
 *
 * @throws {HttpError} 404 when there is no such space, 400 when it is a managed one, 403 when the user may not.
 */
export function locateNewApp(
  state: TenantState,
  user: User,
  privilege: "create" | "import",
  spaceId: string | undefined,
  source: Source,
): { readonly ownerId: string; readonly spaceId?: string } {
  const ownerId = user.id;
  // The empty text stands for a personal space in what the service answers, too.
  if (!spaceId) return { ownerId };
  const { type } = requireSpace(state, spaceId, source);
  if (type === "managed") throw invalid(source, "is a managed space: publish an app to it instead");
  assertAllowed(state, user, privilege, { spaceId, ownerId }, source);
  return { ownerId, spaceId };
}
