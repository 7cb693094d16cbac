/** The actions on spaces. The privileges for the apps in them are in permissions.ts. */
import type { SpaceAction } from "../../../../generated/schema.ts";
import type { EngineCall } from "../../engine/rules.ts";
import type { SpaceRecord } from "../../state/records.ts";
import { HttpError } from "../../http/http-error.ts";
import type { User, TenantState } from "../../state/tenant-state.ts";
import { hasFullAccess, isAllowed, findRoles } from "../permissions.ts";

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
