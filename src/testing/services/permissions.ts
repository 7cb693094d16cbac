/**
 * Who may do what. Qlik's help pages list it role by role ("Shared space permissions", "Managed space permissions");
 * the tables here are those lists, in the words of the API.
 */
import type { AppPrivilege, KnownSpaceRole, KnownSpaceType } from "../../../generated/schema.ts";
import { HttpError, type Source } from "../http/http-error.ts";
import type { SpaceRecord } from "../state/records.ts";
import type { User, TenantState } from "../state/tenant-state.ts";

/** What can be done with an app, by the names that Qlik gives it. */
export type Privilege =
  | "read"
  | "create"
  | "import"
  | "update"
  | "reload"
  | "publish"
  | "duplicate"
  | "export"
  | "change_owner"
  | "change_space"
  | "delete";

/** Where a thing is and whose it is. A record of an app is one; so is a location for an app that isn't there yet. */
export interface Location {
  /** The app's id, if there is an app: what is shared out of its space is open to others. */
  readonly id?: string;
  /** Absent in a personal space. */
  readonly spaceId: string | undefined;
  /** Whose personal space it is, or who owns the app. */
  readonly ownerId: string | undefined;
}

const BUILD_PRIVILEGES: readonly Privilege[] = [
  "read",
  "create",
  "import",
  "update",
  "reload",
  "publish",
  "duplicate",
  "export",
  "change_space",
  "delete",
];

type RolePrivileges = Readonly<Partial<Record<KnownSpaceRole, readonly Privilege[]>>>;

/**
 * What each role may do with all apps of a space. Data is all that `dataconsumer` and `datapreview` may use, so that
 * they stand nowhere.
 */
const PRIVILEGES: Readonly<Record<KnownSpaceType, RolePrivileges>> = {
  // Made to build together, so that who may build at all may build at everything.
  shared: {
    facilitator: [...BUILD_PRIVILEGES, "change_owner"],
    producer: BUILD_PRIVILEGES,
    codeveloper: BUILD_PRIVILEGES,
    consumer: ["read"],
  },
  // Apps come in by publication alone, and a publisher needn't be one of their readers.
  managed: {
    facilitator: ["read", "update", "reload", "export", "change_owner", "change_space", "delete"],
    publisher: ["publish"],
    contributor: ["read"],
    consumer: ["read"],
    basicconsumer: ["read"],
  },
  // Qlik lists no granted on apps, which seldom are in data spaces: each role may do what its name says.
  data: {
    facilitator: [...BUILD_PRIVILEGES, "change_owner"],
    producer: BUILD_PRIVILEGES,
    operator: ["read", "reload"],
    publisher: ["publish"],
    consumer: ["read"],
  },
};

/**
 * Tells whether a user may do something in a space or, where there is no `spaceId`, in a personal one. The tenant's
 * administrator may do everything, and so may the owners of the space and of the app; others need a role. A bot needs
 * one even if it is an administrator.
 *
 * @example
 * isAllowed(state, user, "reload", app);
 * @example
 * isAllowed(state, user, "create", { spaceId, ownerId: user.id });
 */
export function isAllowed(state: TenantState, user: User, privilege: Privilege, location: Location): boolean {
  const { spaceId, ownerId } = location;
  if (spaceId === undefined) return isAdmin(user) || ownerId === user.id;
  const space = state.spaces.get(spaceId);
  if (!space) return false;
  if (hasFullAccess(user, space)) return true;
  // Who makes an app will own it: that says nothing about the right to make it.
  const isMade = privilege === "create" || privilege === "import";
  if (ownerId === user.id && !isMade) return true;
  if (privilege === "read" && isSharedWith(state, user, location)) return true;
  const granted: RolePrivileges = PRIVILEGES[space.type];
  return findRoles(state, user, spaceId).some((role) => granted[role]?.includes(privilege));
}

/**
 * Refuses with 403 what {@link isAllowed} denies. The detail names the roles of which one would do.
 *
 * @throws {HttpError}
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

/** All that a user may do with an app. */
export function listPrivileges(state: TenantState, user: User, location: Location): Privilege[] {
  return APP_PRIVILEGES.filter((privilege) => isAllowed(state, user, privilege, location));
}

/** Those that an app can have; `create` and `import` are for spaces. */
const APP_PRIVILEGES: readonly (Privilege & AppPrivilege)[] = [
  "read",
  "update",
  "reload",
  "publish",
  "duplicate",
  "export",
  "change_owner",
  "change_space",
  "delete",
];

/** The roles that a user has in a space, by itself and by its groups. */
export function findRoles(state: TenantState, user: User, spaceId: string): KnownSpaceRole[] {
  const roles = new Set<KnownSpaceRole>();
  for (const assignment of state.assignments.values()) {
    if (assignment.spaceId !== spaceId || !isAssignee(user, assignment)) continue;
    for (const role of assignment.roles) roles.add(role);
  }
  return [...roles].sort();
}

/** Whether a user needs no role in a space. */
export function hasFullAccess(user: User, space: SpaceRecord): boolean {
  return isAdmin(user) || space.ownerId === user.id;
}

/** An OAuth client that acts as itself has no granted in a space but those of its roles, whatever its scopes. */
function isAdmin({ admin, bot = false }: User): boolean {
  return admin && !bot;
}

/** Every role on an app that can be shared lets its holder read. */
function isSharedWith({ shares }: TenantState, user: User, { id, spaceId }: Location): boolean {
  return [...shares.values()].some(
    (share) =>
      share.resourceId === id &&
      // An app that has moved takes none of its shares along.
      share.spaceId === spaceId &&
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

function explain(state: TenantState, user: User, privilege: Privilege, { spaceId }: Location): string {
  if (spaceId === undefined) return "It is in the personal space of another user.";
  const space = state.spaces.get(spaceId);
  if (!space) return `There is no space ${spaceId} that the caller may see.`;
  const enough = Object.entries(PRIVILEGES[space.type] as Record<string, readonly Privilege[]>)
    .filter(([, privileges]) => privileges.includes(privilege))
    .map(([role]) => role);
  const missing =
    enough.length === 0
      ? `No space role allows it in the ${space.type} space ${spaceId}, only to own the space`
      : `A space role is missing in the ${space.type} space ${spaceId}: ${enough.join(" or ")}`;
  const present = findRoles(state, user, spaceId).join(", ") || "none";
  return `${missing}. The caller's roles there: ${present}.`;
}
