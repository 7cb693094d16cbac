/** Finds the app of a request, and checks the caller's permissions. */
import type { AppRecord, SpaceRecord } from "../../state/records.ts";
import { invalid, HttpError, type Source } from "../../http/http-error.ts";
import type { User, TenantState } from "../../state/tenant-state.ts";
import { assertAllowed, type Privilege } from "../permissions.ts";

/** The parts of a call that are needed to find its app. */
export interface AppCall {
  readonly state: TenantState;
  readonly user: User;
  readonly path: { readonly appId: string };
}

/**
 * Returns the app of a call, if the user has the privilege.
 *
 * @throws {HttpError} 404 when the app does not exist, 403 when the user lacks the privilege.
 */
export function requireApp({ state, user, path }: AppCall, privilege: Privilege): AppRecord {
  const app = state.apps.require(path.appId);
  assertAllowed(state, user, privilege, app);
  return app;
}

export function notFound(detail: string, source?: Source): HttpError {
  return new HttpError(404, { detail, ...(source && { source }) });
}

export function forbidden(detail: string, source?: Source): HttpError {
  return new HttpError(403, { detail, ...(source && { source }) });
}

/** @throws {HttpError} 400 without an id, 404 when the space does not exist. */
export function requireSpace({ spaces }: TenantState, id = "", source: Source): SpaceRecord {
  if (!id) throw invalid(source, "is required");
  const space = spaces.get(id);
  if (!space) throw notFound(`Space ${id} does not exist.`, source);
  return space;
}

/**
 * Returns where a new app goes: into a space in which the user may create apps or, without `spaceId`, into the user's
 * personal space. Apps are only added to managed spaces by publishing.
 *
 * @throws {HttpError} 404 when the space does not exist, 400 for a managed space, 403 when the user lacks the privilege.
 */
export function locateNewApp(
  { state, user }: Pick<AppCall, "state" | "user">,
  privilege: "create" | "import",
  spaceId: string | undefined,
  source: Source = { pointer: "/attributes/spaceId" },
): { readonly ownerId: string; readonly spaceId?: string } {
  const ownerId = user.id;
  // In responses of the service, too, the empty string means a personal space.
  if (!spaceId) return { ownerId };
  const { type } = requireSpace(state, spaceId, source);
  if (type === "managed")
    throw invalid(source, "must not be a managed space: publish an app to it instead");
  assertAllowed(state, user, privilege, { spaceId, ownerId }, source);
  return { ownerId, spaceId };
}
