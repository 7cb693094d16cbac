/** Finds the app of a request, checks the caller's permissions, and converts apps to responses. */
import type { AppData, AppRecord, SpaceRecord } from "../../state/records.ts";
import { HttpError, invalid, type Source } from "../../http/http-error.ts";
import type { TenantState, User } from "../../state/tenant-state.ts";
import { assertAllowed, isAllowed, listPrivileges, type Privilege } from "../permissions.ts";
import type { App, AppAttributes } from "../../../../generated/schema.ts";

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

/** Returns the attributes of an app, for the apps service and for the catalogue. */
export function attributesOf(app: AppRecord): AppAttributes {
  const { id, name, description, usage, ownerId, spaceId, originAppId } = app;
  const { createdDate, modifiedDate, lastReloadTime, publishTime, data } = app;
  return {
    id,
    name,
    description,
    usage,
    ownerId,
    ...(spaceId !== undefined && { spaceId }),
    ...(originAppId !== undefined && { originAppId }),
    createdDate,
    modifiedDate,
    lastReloadTime,
    publishTime,
    // In spite of its name, this is about apps from client-managed installations.
    published: false,
    encrypted: true,
    hasSectionAccess: hasSectionAccess(data),
    isDirectQueryMode: usage === "DIRECT_QUERY_MODE",
    thumbnail: "",
    dynamicColor: "",
    custom: {},
  };
}

/** Whether section access limits which rows of the data a user sees. */
export function hasSectionAccess(data: AppData | undefined): boolean {
  return data?.metadata?.has_section_access ?? false;
}

type Caller = Pick<AppCall, "state" | "user">;

/** Returns what responses have in addition to the attributes of an app: what the caller may do. */
export function privilegesOn({ state, user }: Caller, app: AppRecord): Omit<App, "attributes"> {
  const privileges = listPrivileges(state, user, app);
  return {
    // Only apps in personal and shared spaces can be published.
    privileges: isPublished(app) ? privileges.filter((name) => name !== "publish") : privileges,
    create: [
      { resource: "sheet", canCreate: isAllowed(state, user, "update", app) },
      // Each user who may open an app may have bookmarks of their own in it.
      { resource: "bookmark", canCreate: isAllowed(state, user, "read", app) },
    ],
  };
}

export function respondWithApp(call: Caller, app: AppRecord): { status: 200; body: App } {
  return { status: 200, body: { attributes: attributesOf(app), ...privilegesOn(call, app) } };
}

/** Returns whether an app is a published copy in a managed space. */
export function isPublished({ publishTime }: AppRecord): boolean {
  return publishTime !== "";
}
