/** The actions on spaces. The privileges for the apps in them are in permissions.ts. */
import type {
  KnownSpaceRole,
  KnownSpaceShareRole,
  KnownSpaceType,
  SpaceAction,
} from "../../../../generated/schema.ts";
import type { EngineCall } from "../../engine/rules.ts";
import type { SpaceRecord } from "../../state/records.ts";
import { HttpError, invalid } from "../../http/http-error.ts";
import type { TenantState, User } from "../../state/tenant-state.ts";
import { findRoles, hasFullAccess, isAllowed } from "../permissions.ts";

/** The role that allows managing a space and its members, in every type of space. */
const MANAGER_ROLE = "facilitator";

/** Returns the actions that a user may take on a space; none if the user may not see it. */
export function listActions(state: TenantState, user: User, space: SpaceRecord): SpaceAction[] {
  const roles = findRoles(state, user, space.id);
  const all = hasFullAccess(user, space);
  if (!all && roles.length === 0) return [];
  const isManager = all || roles.includes(MANAGER_ROLE);
  const place = { spaceId: space.id, ownerId: user.id };
  const actions: readonly (readonly [SpaceAction, boolean])[] = [
    ["change_owner", all],
    ["create", isAllowed(state, user, "create", place)],
    ["delete", isManager],
    ["read", true],
    ["update", isManager],
    // Only managed spaces have this action: apps are published to them.
    [
      "publish",
      space.type === "managed" &&
        isAllowed(state, user, "publish", { ...place, ownerId: undefined }),
    ],
  ];
  return actions.filter(([, allowed]) => allowed).map(([action]) => action);
}

/**
 * Asserts that a user may take an action on a space.
 *
 * @throws {HttpError} 403, with a detail that names the missing role.
 */
export function assertAction(
  state: TenantState,
  user: User,
  space: SpaceRecord,
  action: "update" | "delete" | "change_owner",
): void {
  if (listActions(state, user, space).includes(action)) return;
  const needed =
    action === "change_owner"
      ? "Only the owner of a space and administrators may change its owner"
      : `This needs the space role ${MANAGER_ROLE}`;
  const roles = findRoles(state, user, space.id).join(", ");
  throw new HttpError(403, {
    title: `Missing permission to ${action.replace("_", " ")}`,
    detail: `${needed}. The caller's roles in the space ${space.id}: ${roles || "none"}.`,
  });
}

/**
 * Asserts that the caller may manage the space of a call about its members or its shares, which the caller sees.
 *
 * @throws {HttpError} 403 when the caller may not.
 */
export function assertManageable(call: EngineCall): void {
  assertAction(call.state, call.user, spaceOf(call), "update");
}

/** The space of a call about its members or its shares. */
export function spaceOf({ state, path }: EngineCall): SpaceRecord {
  return state.spaces.require(String(path["spaceId"]));
}

/** Adds the links of a member or a share, which also lead to its space. */
export function linksToSpace<Row extends { readonly id: string; readonly spaceId: string }>(
  { url, key }: EngineCall,
  record: Row,
): Row & { links: object } {
  const space = `${url.origin}/api/v1/spaces/${record.spaceId}`;
  const kind = key.includes("/shares") ? "shares" : "assignments";
  return {
    ...record,
    links: { self: { href: `${space}/${kind}/${record.id}` }, space: { href: space } },
  };
}

export const SPACE_TYPES: readonly KnownSpaceType[] = ["shared", "managed", "data"];

export const ASSIGNABLE_ROLES: Readonly<Record<KnownSpaceType, readonly KnownSpaceRole[]>> = {
  shared: ["codeveloper", "consumer", "dataconsumer", "facilitator", "producer"],
  managed: ["basicconsumer", "consumer", "contributor", "dataconsumer", "facilitator", "publisher"],
  data: [
    "consumer",
    "dataconsumer",
    "datapreview",
    "facilitator",
    "operator",
    "producer",
    "publisher",
  ],
};

/** The roles that a share can have. Qlik names none for data spaces, which have no apps to share. */
export const SHARE_ROLES: Readonly<Record<KnownSpaceType, readonly KnownSpaceShareRole[]>> = {
  shared: ["consumer"],
  managed: ["basicconsumer", "consumer", "contributor"],
  data: [],
};

/** @throws {HttpError} 400 when spaces of the type don't have one of the roles. */
export function assertRoles(
  known: Readonly<Record<KnownSpaceType, readonly string[]>>,
  type: KnownSpaceType,
  roles: readonly string[],
): void {
  const unknown = roles.find((role) => !known[type].includes(role));
  if (unknown === undefined) return;
  const allowed = known[type].join(", ") || "none";
  throw invalid(
    { pointer: "/roles" },
    `must be roles of a ${type} space (${allowed}), got ${unknown}`,
  );
}

/** @throws {HttpError} 404 when the user does not exist: the service declares no other status. */
export function assertUser({ users }: TenantState, id: string, pointer: string): void {
  if (users.has(id)) return;
  throw new HttpError(404, {
    title: "User not found",
    detail: `User ${id} does not exist.`,
    source: { pointer },
  });
}
