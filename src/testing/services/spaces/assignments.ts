import { HttpError } from "../../http/http-error.ts";
import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import { publish, type Change } from "../../events/publish.ts";
import type { AssignmentRecord, SpaceRecord } from "../../state/records.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";
import { assignmentsOf } from "../permissions.ts";
import { assertManageable, linksToSpace, spaceOf } from "./actions.ts";
import { ASSIGNABLE_ROLES, assertRoles, assertUser } from "./roles.ts";

export const assignmentRules: RulesByPath = {
  "/api/v1/spaces/{spaceId}/assignments": rulesOf<AssignmentRecord>({
    events: "com.qlik.space.assignment",
    permit: assertManageable,
    create(call, draft) {
      const { state } = call;
      const space = spaceOf(call);
      assertRoles(ASSIGNABLE_ROLES, space.type, draft.roles);
      // Groups come from the identity provider, so the tenant does not know them.
      if (draft.type !== "group") assertUser(state, draft.assigneeId, "/assigneeId");
      assertUnassigned(state, space.id, draft.assigneeId);
      return { ...draft, spaceId: space.id, roles: [...new Set(draft.roles)] };
    },
    change(call, changed) {
      assertRoles(ASSIGNABLE_ROLES, spaceOf(call).type, changed.roles);
      return { ...changed, roles: [...new Set(changed.roles)] };
    },
    present: linksToSpace,
    event: (assignment) => ({ ...assignment, spaceDelete: false }),
  }),
};

export function addAssignment(
  state: TenantState,
  assignment: Pick<AssignmentRecord, "spaceId" | "type" | "assigneeId" | "roles">,
  by: string,
): void {
  const now = isoTime(state.clock);
  const id = state.ids.object();
  const stamps = { createdAt: now, createdBy: by, updatedAt: now, updatedBy: by };
  const { tenantId } = state;
  assignmentsOf(state, assignment.spaceId).set(id, { id, ...assignment, ...stamps, tenantId });
}

/** Publishes the end of the assignments of a space that is deleted. */
export function removeAssignments(change: Change, space: SpaceRecord): void {
  for (const each of assignmentsOf(change.state, space.id).values()) {
    const resource = { ...each, spaceName: space.name, spaceDelete: true };
    publish(change, "com.qlik.space.assignment.deleted", resource);
  }
}

function assertUnassigned(state: TenantState, spaceId: string, assigneeId: string): void {
  const present = assignmentsOf(state, spaceId).records.find(
    (assignment) => assignment.assigneeId === assigneeId,
  );
  if (!present) return;
  throw new HttpError(409, {
    title: "The assignee already has an assignment in this space",
    detail: `Use PUT to replace the roles of the assignment ${present.id}.`,
    source: { pointer: "/assigneeId" },
  });
}
