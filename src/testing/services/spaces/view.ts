import type { Space } from "../../../../generated/schema.ts";
import type { SpaceRecord } from "../../state/records.ts";
import type { Call } from "../../http/handler.ts";
import { withoutSequence } from "../../http/paging.ts";
import { rolesIn } from "../permissions.ts";
import { actionsIn } from "./actions.ts";
import { ASSIGNABLE_ROLES } from "./records.ts";

/** A space, as the asking user sees it. */
export function presentSpace(
  space: SpaceRecord,
  { world, user, url }: Pick<Call, "world" | "user" | "url">,
): Space {
  const href = `${url.origin}/api/v1/spaces/${space.id}`;
  return {
    ...withoutSequence(space),
    tenantId: world.tenantId,
    meta: {
      actions: actionsIn(world, user, space),
      // Assigned ones alone: an owner has the rights of all roles, but none of the roles.
      roles: rolesIn(world, user, space.id),
      assignableRoles: [...ASSIGNABLE_ROLES[space.type]],
    },
    links: { self: { href }, assignments: { href: `${href}/assignments` } },
  };
}
