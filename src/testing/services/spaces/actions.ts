/** What can be done with a space itself; what can be done with the apps in it is told by permissions.ts. */
import type { SpaceAction } from "../../../../generated/schema.ts";
import type { SpaceRecord } from "../../state/records.ts";
import { Refusal } from "../../http/http-error.ts";
import type { User, World } from "../../state/tenant-state.ts";
import { mayAll, mayIn, rolesIn } from "../permissions.ts";

/** The role that lets others than the owner keep a space and its members, in every type of space. */
const KEEPER = "facilitator";

/** What a user may do with a space; nothing in a space that the user may not even see. */
export function actionsIn(world: World, user: User, space: SpaceRecord): SpaceAction[] {
  const roles = rolesIn(world, user, space.id);
  const all = mayAll(user, space);
  if (!all && roles.length === 0) return [];
  const keeps = all || roles.includes(KEEPER);
  const place = { spaceId: space.id, ownerId: user.id };
  const actions: readonly (readonly [SpaceAction, boolean])[] = [
    ["change_owner", all],
    ["create", mayIn(world, user, "create", place)],
    ["delete", keeps],
    ["read", true],
    ["update", keeps],
    // Apps are published to managed spaces. A member who may publish out of another space has no action for it there.
    [
      "publish",
      space.type === "managed" && mayIn(world, user, "publish", { ...place, ownerId: undefined }),
    ],
  ];
  return actions.filter(([, allowed]) => allowed).map(([action]) => action);
}

/**
 * Finds a space that the user may see.
 *
 * @throws {Refusal} 404, for what may not be seen as for what isn't there.
 */
export function findSpace(world: World, user: User, id: string): SpaceRecord {
  const space = world.spaces.get(id);
  if (space && actionsIn(world, user, space).includes("read")) return space;
  throw new Refusal(404, { title: "Space not found", detail: `There is no space ${id}.` });
}

/**
 * Refuses what a user may not do with a space that it may see.
 *
 * @throws {Refusal} 403, with a detail that names the missing role.
 */
export function assertAction(
  world: World,
  user: User,
  space: SpaceRecord,
  action: "update" | "delete" | "change_owner",
): void {
  if (actionsIn(world, user, space).includes(action)) return;
  const needed =
    action === "change_owner"
      ? "The owner of a space is changed by that owner or by an administrator"
      : `This needs the space role ${KEEPER}`;
  const roles = rolesIn(world, user, space.id).join(", ");
  throw new Refusal(403, {
    title: `Missing permission to ${action.replace("_", " ")}`,
    detail: `${needed}. The caller's roles in the space ${space.id}: ${roles || "none"}.`,
  });
}

/** What a call needs to be about a space. */
export interface SpaceCall {
  readonly world: World;
  readonly user: User;
  readonly path: { readonly spaceId: string };
}

/**
 * Finds the space of a call about its members or its shares: they are shown to those who keep the space.
 *
 * @throws {Refusal} 404 when the user may not see the space, 403 when the user doesn't keep it.
 */
export function findKeptSpace({ world, user, path }: SpaceCall): SpaceRecord {
  const space = findSpace(world, user, path.spaceId);
  assertAction(world, user, space, "update");
  return space;
}
