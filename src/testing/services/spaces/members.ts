import { HttpError, invalid } from "../../http/http-error.ts";
import { rulesOf, type EngineCall, type RulesByPath } from "../../engine/rules.ts";
import { publish, type Change } from "../../events/publish.ts";
import type { AppRecord, AssignmentRecord, ShareRecord, SpaceRecord } from "../../state/records.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";
import { assignmentsOf, sharesOf } from "../permissions.ts";
import {
  assertManageable,
  assertRoles,
  assertUser,
  ASSIGNABLE_ROLES,
  linksToSpace,
  SHARE_ROLES,
  spaceOf,
} from "./actions.ts";

const assignmentRules: RulesByPath = {
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

const shareRules: RulesByPath = {
  "/api/v1/spaces/{spaceId}/shares": rulesOf<ShareRecord>({
    permit: assertManageable,
    // A share ends with its app, and when the app moves to another space.
    sees: ({ state }, share) => sharedApp(state, share) !== undefined,
    create(call, draft) {
      const space = spaceOf(call);
      const share = {
        ...draft,
        spaceId: space.id,
        roles: [...new Set(draft.roles)],
        disabled: false,
      };
      assertShareable(call, share, space);
      publishShare(call, "created", share);
      return share;
    },
    change(call, changed) {
      const share = { ...changed, ...readPatched(changed) };
      assertRoles(SHARE_ROLES, spaceOf(call).type, share.roles);
      publishShare(call, "updated", share);
      return share;
    },
    removed(call, share) {
      publishShare(call, "deleted", share);
    },
    present(call, share) {
      const name = sharedApp(call.state, share)?.name;
      return { ...linksToSpace(call, share), resourceType: "app", resourceName: name };
    },
    filters: {
      name: ({ resourceId }, name: string, { state }) => state.apps.get(resourceId)?.name === name,
      userId: ({ type, assigneeId }, id: string) => type === "user" && assigneeId === id,
      groupId: ({ type, assigneeId }, id: string) => type === "group" && assigneeId === id,
      resourceType: (_, type: string) => type === "app",
    },
  }),
};

/** Removes the shares of a deleted app or space. */
export function removeShares(
  change: Change,
  isMeant: (share: ShareRecord) => boolean,
  spaceDelete = false,
): void {
  for (const space of change.state.spaces.values()) {
    for (const share of sharesOf(change.state, space.id).values()) {
      if (!isMeant(share)) continue;
      sharesOf(change.state, space.id).delete(share.id);
      publishShare(change, "deleted", share, spaceDelete);
    }
  }
}

/** Returns the app of a share; `undefined` when it was deleted or moved to another space. */
function sharedApp(
  { apps }: TenantState,
  { resourceId, spaceId }: ShareRecord,
): AppRecord | undefined {
  const app = apps.get(resourceId);
  return app?.spaceId === spaceId ? app : undefined;
}

function assertShareable(
  { state, body }: EngineCall,
  share: ShareRecord,
  space: SpaceRecord,
): void {
  const { type, assigneeId, resourceId, roles } = share;
  assertRoles(SHARE_ROLES, space.type, roles);
  if ((body as { resourceType: string }).resourceType !== "app") {
    throw invalid({ pointer: "/resourceType" }, "must be app");
  }
  if (type === "user") assertUser(state, assigneeId, "/assigneeId");
  if (!sharedApp(state, share)) {
    throw new HttpError(404, {
      title: "App not found",
      detail: `The space ${space.id} has no app ${resourceId}.`,
      source: { pointer: "/resourceId" },
    });
  }
  const present = sharesOf(state, space.id).records.find(
    (each) => each.resourceId === resourceId && each.assigneeId === assigneeId,
  );
  if (!present) return;
  throw new HttpError(409, {
    title: "The share already exists",
    detail: `Use PATCH to change the share ${present.id}.`,
    source: { pointer: "/assigneeId" },
  });
}

/** Reads the values of a patch. Qlik declares them as strings, so roles are read as a comma-separated list. */
function readPatched({ roles, disabled }: ShareRecord): Pick<ShareRecord, "roles" | "disabled"> {
  const flag: unknown = disabled;
  if (typeof flag === "string" && flag !== "true" && flag !== "false") {
    throw invalid({ pointer: "/disabled" }, "must be true or false");
  }
  const list = typeof roles === "string" ? (roles as string).split(",") : roles;
  return {
    roles: [...new Set(list)] as ShareRecord["roles"],
    disabled: flag === true || flag === "true",
  };
}

/** Publishes an event of a share, which also names its space and its app. */
function publishShare(
  change: Change,
  verb: "created" | "updated" | "deleted",
  share: ShareRecord,
  spaceDelete = false,
): void {
  const { spaces, apps } = change.state;
  const space = spaces.get(share.spaceId);
  publish(change, `com.qlik.space.share.${verb}`, {
    ...share,
    spaceType: space?.type,
    spaceName: space?.name,
    spaceDelete,
    resourceName: apps.get(share.resourceId)?.name,
    resourceType: "app",
  });
}

export const rules: RulesByPath = { ...assignmentRules, ...shareRules };
