/** What can be done with a space itself; what can be done with the apps in it is told by permissions.ts. */
import type { SpaceAction } from "../../../../generated/schema.ts";
import type { SpaceRecord } from "../../state/records.ts";
import { HttpError } from "../../http/http-error.ts";
import type { User, TenantState } from "../../state/tenant-state.ts";
import { hasFullAccess, isAllowed, findRoles } from "../permissions.ts";

/** The role that lets others than the owner keep a space and its members, in every type of space. */
const MANAGER_ROLE = "facilitator";

/** What a user may do with a space; nothing in a space that the user may not even see. */
export function listActions(state: TenantState, user: User, space: SpaceRecord): SpaceAction[] {
  const roles = findRoles(state, user, space.id);
  const all = hasFullAccess(user, space);
  if (!all && roles.length === 0) return [];
  const keeps = all || roles.includes(MANAGER_ROLE);
  const place = { spaceId: space.id, ownerId: user.id };
  const actions: readonly (readonly [SpaceAction, boolean])[] = [
    ["change_owner", all],
    ["create", isAllowed(state, user, "create", place)],
    ["delete", keeps],
    ["read", true],
    ["update", keeps],
    // Apps are published to managed spaces. A member who may publish out of another space has no action for it there.
    [
      "publish",
      space.type === "managed" && isAllowed(state, user, "publish", { ...place, ownerId: undefined }),
    ],
  ];
  return actions.filter(([, allowed]) => allowed).map(([action]) => action);
}

/**
 * Finds a space that the user may see.
 *
 * @throws {HttpError} 404, for what may not be seen as for what isn't there.
 */
export function findSpace(state: TenantState, user: User, id: string): SpaceRecord {
  const space = state.spaces.get(id);
  if (space && listActions(state, user, space).includes("read")) return space;
  throw new HttpError(404, { title: "Space not found", detail: `There is no space ${id}.` });
}

/**
 * Refuses what a user may not do with a space that it may see.
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
      ? "The owner of a space is changed by that owner or by an administrator"
      : `This needs the space role ${MANAGER_ROLE}`;
  const roles = findRoles(state, user, space.id).join(", ");
  throw new HttpError(403, {
    title: `Missing permission to ${action.replace("_", " ")}`,
    detail: `${needed}. The caller's roles in the space ${space.id}: ${roles || "none"}.`,
  });
}

/** What a call needs to be about a space. */
export interface SpaceCall {
  readonly state: TenantState;
  readonly user: User;
  readonly path: { readonly spaceId: string };
}

/**
 * Finds the space of a call about its members or its shares: they are shown to those who keep the space.
 *
 * @throws {HttpError} 404 when the user may not see the space, 403 when the user doesn't keep it.
 */
export function findManageableSpace({ state, user, path }: SpaceCall): SpaceRecord {
  const space = findSpace(state, user, path.spaceId);
  assertAction(state, user, space, "update");
  return space;
}
