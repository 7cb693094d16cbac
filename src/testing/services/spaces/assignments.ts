import type { SpaceAssignment } from "../../../../generated/schema.ts";
import type { AssignmentRecord, SpaceRecord } from "../../state/records.ts";
import type { Call, Handlers } from "../../http/handler.ts";
import { paginate, withoutSequence } from "../../http/paging.ts";
import { publish } from "../../events/publish.ts";
import { HttpError } from "../../http/http-error.ts";
import { addAssignment, OLDEST_FIRST, removeAssignment } from "./members.ts";
import { findManageableSpace, type SpaceCall } from "./actions.ts";
import { assertAssignable, assertUser } from "./rules.ts";
import { isoTime } from "../../state/time.ts";

export const assignmentHandlers: Handlers = {
  "GET /api/v1/spaces/{spaceId}/assignments": (call) => {
    const { state, query, url } = call;
    const space = findManageableSpace(call);
    const assignments = [...state.assignments.values()].filter(
      ({ spaceId, assigneeId, type }) =>
        spaceId === space.id &&
        (query.assigneeId ?? assigneeId) === assigneeId &&
        (query.type ?? type) === type,
    );
    const { data, count, links } = paginate(assignments, OLDEST_FIRST, query, url);
    const shown = data.map((assignment) => present(assignment, call));
    return { status: 200, body: { data: shown, meta: { count }, links } };
  },

  "POST /api/v1/spaces/{spaceId}/assignments": (call) => {
    const { state, user, body } = call;
    const space = findManageableSpace(call);
    assertAssignable(space.type, body.roles);
    // Groups come from the identity provider, so the tenant does not know them.
    if (body.type !== "group") assertUser(state, body.assigneeId, "/assigneeId");
    assertUnassigned(state, space.id, body.assigneeId);
    const assignment = addAssignment(
      state,
      { ...body, roles: body.roles, spaceId: space.id },
      user.id,
    );
    publish(call, "com.qlik.space.assignment.created", assignment);
    return { status: 201, body: present(assignment, call) };
  },

  "GET /api/v1/spaces/{spaceId}/assignments/{assignmentId}": (call) => ({
    status: 200,
    body: present(findAssignment(call).assignment, call),
  }),

  "PUT /api/v1/spaces/{spaceId}/assignments/{assignmentId}": (call) => {
    const { state, user, body } = call;
    const { space, assignment } = findAssignment(call);
    assertAssignable(space.type, body.roles);
    const changed: AssignmentRecord = {
      ...assignment,
      roles: [...new Set(body.roles)],
      updatedAt: isoTime(state.clock),
      updatedBy: user.id,
    };
    state.assignments.set(changed.id, changed);
    publish(call, "com.qlik.space.assignment.updated", changed);
    return { status: 200, body: present(changed, call) };
  },

  "DELETE /api/v1/spaces/{spaceId}/assignments/{assignmentId}": (call) => {
    const { space, assignment } = findAssignment(call);
    removeAssignment(call, assignment, space);
    return { status: 204 };
  },
};

function findAssignment(call: SpaceCall & { readonly path: { readonly assignmentId: string } }): {
  space: SpaceRecord;
  assignment: AssignmentRecord;
} {
  const space = findManageableSpace(call);
  const { assignmentId } = call.path;
  const assignment = call.state.assignments.get(assignmentId);
  if (assignment?.spaceId === space.id) return { space, assignment };
  throw new HttpError(404, {
    title: "Assignment not found",
    detail: `The space ${space.id} has no assignment ${assignmentId}.`,
  });
}

function assertUnassigned(
  { assignments }: Call["state"],
  spaceId: string,
  assigneeId: string,
): void {
  const present = [...assignments.values()].find(
    (assignment) => assignment.spaceId === spaceId && assignment.assigneeId === assigneeId,
  );
  if (!present) return;
  throw new HttpError(409, {
    title: "The assignee already has an assignment in this space",
    detail: `Use PUT to replace the roles of the assignment ${present.id}.`,
    source: { pointer: "/assigneeId" },
  });
}

function present(
  assignment: AssignmentRecord,
  { state, url }: Pick<Call, "state" | "url">,
): SpaceAssignment {
  const space = `${url.origin}/api/v1/spaces/${assignment.spaceId}`;
  return {
    ...withoutSequence(assignment),
    roles: [...assignment.roles],
    tenantId: state.tenantId,
    links: { self: { href: `${space}/assignments/${assignment.id}` }, space: { href: space } },
  };
}
