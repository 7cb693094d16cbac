import type { Space } from "../../../../generated/schema.ts";
import type { SpaceRecord } from "../../state/records.ts";
import type { Call } from "../../http/handler.ts";
import { withoutSequence } from "../../http/paging.ts";
import { findRoles } from "../permissions.ts";
import { listActions } from "./actions.ts";
import { ASSIGNABLE_ROLES } from "./records.ts";

/** Returns a space as the caller sees it. */
export function presentSpace(
  space: SpaceRecord,
  { state, user, url }: Pick<Call, "state" | "user" | "url">,
): Space {
  const href = `${url.origin}/api/v1/spaces/${space.id}`;
  return {
    ...withoutSequence(space),
    tenantId: state.tenantId,
    meta: {
      actions: listActions(state, user, space),
      // Assigned roles only: the owner has the rights of all roles, but not the roles.
      roles: findRoles(state, user, space.id),
      assignableRoles: [...ASSIGNABLE_ROLES[space.type]],
    },
    links: { self: { href }, assignments: { href: `${href}/assignments` } },
  };
}
