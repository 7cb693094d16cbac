/**
 * The permissions of users. Qlik's help pages list them by role ("Shared space permissions", "Managed space permissions");
 * the tables here are those lists, by the names of the API.
 */
import type { KnownSpaceRole, KnownSpaceType } from "../../../generated/schema.ts";
import { HttpError, type Source } from "../http/http-error.ts";
import type { Collection } from "../engine/store.ts";
import type { AssignmentRecord, ShareRecord, SpaceRecord } from "../state/records.ts";
import type { User, TenantState } from "../state/tenant-state.ts";

/** What a user can do with an app, by Qlik's names. */
const APP_PRIVILEGES = [
  "read",
  "update",
  "reload",
  "publish",
  "duplicate",
  "export",
  "change_owner",
  "change_space",
  "delete",
] as const;

/** The same, and what a user can do in a space. */
export type Privilege = (typeof APP_PRIVILEGES)[number] | "create" | "import";

const PRIVILEGES: readonly Privilege[] = [...APP_PRIVILEGES, "create", "import"];

/** The space and the owner of an app, or of an app that is to be created. */
export interface Location {
  /** The id of the app, if it exists; needed to find its shares. */
  readonly id?: string;
  /** Absent in a personal space. */
  readonly spaceId: string | undefined;
  /** The owner of the app, or of the personal space. */
  readonly ownerId: string | undefined;
}

const BUILD_PRIVILEGES = PRIVILEGES.filter((privilege) => privilege !== "change_owner");

type RolePrivileges = Readonly<Partial<Record<KnownSpaceRole, readonly Privilege[]>>>;

/**
 * What each role may do with the apps of a space. `dataconsumer` and `datapreview` may only use data, so they are not
 * listed.
 */
const ROLES: Readonly<Record<KnownSpaceType, RolePrivileges>> = {
  // Shared spaces are for developing together: each developer may change every app.
  shared: {
    facilitator: PRIVILEGES,
    producer: BUILD_PRIVILEGES,
    codeveloper: BUILD_PRIVILEGES,
    consumer: ["read"],
  },
  // Apps are only added by publishing, and a publisher need not be a reader.
  managed: {
    facilitator: ["read", "update", "reload", "export", "change_owner", "change_space", "delete"],
    publisher: ["publish"],
    contributor: ["read"],
    consumer: ["read"],
    basicconsumer: ["read"],
  },
  // Qlik lists no permissions for apps in data spaces, where they are rare: each role may do what its name says.
  data: {
    facilitator: PRIVILEGES,
    producer: BUILD_PRIVILEGES,
    operator: ["read", "reload"],
    publisher: ["publish"],
    consumer: ["read"],
  },
};

/**
 * Returns whether a user may do something in a space or, without `spaceId`, in a personal space. Administrators and the
 * owners of the space and of the app may do everything; other users need a role. A bot needs one even if it is an
 * administrator.
 *
 * @example
 * isAllowed(state, user, "reload", app);
 * @example
 * isAllowed(state, user, "create", { spaceId, ownerId: user.id });
 */
export function isAllowed(
  state: TenantState,
  user: User,
  privilege: Privilege,
  location: Location,
): boolean {
  const { spaceId, ownerId } = location;
  if (spaceId === undefined) return isAdmin(user) || ownerId === user.id;
  const space = state.spaces.get(spaceId);
  if (!space) return false;
  if (hasFullAccess(user, space)) return true;
  // The creator of an app owns it, but needs a role to create it.
  const isCreation = privilege === "create" || privilege === "import";
  if (ownerId === user.id && !isCreation) return true;
  if (privilege === "read" && isSharedWith(state, user, location)) return true;
  const granted: RolePrivileges = ROLES[space.type];
  return findRoles(state, user, spaceId).some((role) => granted[role]?.includes(privilege));
}

/**
 * Asserts that {@link isAllowed} holds. The detail of the error names the roles that would suffice.
 *
 * @throws {HttpError} 403
 * @example
 * assertAllowed(state, user, "create", { spaceId, ownerId: user.id }, { pointer: "/attributes/spaceId" });
 */
export function assertAllowed(
  state: TenantState,
  user: User,
  privilege: Privilege,
  location: Location,
  source?: Source,
): void {
  if (isAllowed(state, user, privilege, location)) return;
  throw new HttpError(403, {
    title: `Missing permission to ${privilege.replace("_", " ")}`,
    detail: explain(state, user, privilege, location),
    ...(source && { source }),
  });
}

/**
 * Asserts that the caller may administer the tenant.
 *
 * @throws {HttpError} 403
 */
export function assertAdmin({ user, key }: { readonly user: User; readonly key: string }): void {
  if (isAdmin(user)) return;
  throw new HttpError(403, `${key} needs the role TenantAdmin.`);
}

/** Returns everything that a user may do with an app. */
export function listPrivileges(state: TenantState, user: User, location: Location): Privilege[] {
  return APP_PRIVILEGES.filter((privilege) => isAllowed(state, user, privilege, location));
}

export function assignmentsOf(
  { store }: TenantState,
  spaceId: string,
): Collection<AssignmentRecord> {
  return store.at(`/api/v1/spaces/${spaceId}/assignments`);
}

export function sharesOf({ store }: TenantState, spaceId: string): Collection<ShareRecord> {
  return store.at(`/api/v1/spaces/${spaceId}/shares`);
}

/** Returns the roles of a user in a space: the user's own and those of the user's groups. */
export function findRoles(state: TenantState, user: User, spaceId: string): KnownSpaceRole[] {
  const roles = new Set<KnownSpaceRole>();
  for (const assignment of assignmentsOf(state, spaceId).values()) {
    if (!isAssignee(user, assignment)) continue;
    for (const role of assignment.roles) roles.add(role);
  }
  return [...roles].sort();
}

/** Returns whether a user needs no role in a space. */
export function hasFullAccess(user: User, space: SpaceRecord): boolean {
  return isAdmin(user) || space.ownerId === user.id;
}

/** Administrators, except bots: an OAuth client that acts as itself only has the rights of its roles. */
function isAdmin({ admin, bot = false }: User): boolean {
  return admin && !bot;
}

/** Returns whether an app is shared with a user. Every role that a share can have allows reading. */
function isSharedWith(state: TenantState, user: User, { id, spaceId = "" }: Location): boolean {
  // Shares don't move with an app to another space.
  return sharesOf(state, spaceId).records.some(
    (share) =>
      share.resourceId === id &&
      share.roles.length > 0 &&
      (share.type === "link" ? !share.disabled : isAssignee(user, share)),
  );
}

function isAssignee(
  { id, groups = [] }: User,
  { type, assigneeId }: { readonly type: string; readonly assigneeId: string },
): boolean {
  return type === "group" ? groups.includes(assigneeId) : assigneeId === id;
}

function explain(
  state: TenantState,
  user: User,
  privilege: Privilege,
  { spaceId }: Location,
): string {
  if (spaceId === undefined) return "The app is in the personal space of another user.";
  const space = state.spaces.get(spaceId);
  if (!space) return `The space ${spaceId} does not exist, or the caller may not see it.`;
  const sufficient = Object.entries(ROLES[space.type] as Record<string, readonly Privilege[]>)
    .filter(([, privileges]) => privileges.includes(privilege))
    .map(([role]) => role);
  const missing =
    sufficient.length === 0
      ? `Only the owner of the ${space.type} space ${spaceId} may do this`
      : `This needs a role in the ${space.type} space ${spaceId}: ${sufficient.join(" or ")}`;
  const present = findRoles(state, user, spaceId).join(", ") || "none";
  return `${missing}. The caller's roles there: ${present}.`;
}
