/** Creates and removes the records of assignments and shares. */
import { publish, type Change } from "../../events/publish.ts";
import type { AssignmentRecord, ShareRecord, SpaceRecord } from "../../state/records.ts";
import type { Order } from "../../http/paging.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";

/** The order of the lists. Qlik documents none. */
export const OLDEST_FIRST: Order<AssignmentRecord | ShareRecord> = {
  name: "+createdAt",
  descending: false,
  valueOf: ({ createdAt }) => createdAt,
};

type Stamps = Pick<
  AssignmentRecord,
  "id" | "sequence" | "createdAt" | "createdBy" | "updatedAt" | "updatedBy"
>;

function stamp({ clock, ids }: TenantState, by: string): Stamps {
  const now = isoTime(clock);
  return {
    id: ids.object(),
    sequence: ids.sequence(),
    createdAt: now,
    createdBy: by,
    updatedAt: now,
    updatedBy: by,
  };
}

export function addAssignment(
  state: TenantState,
  {
    spaceId,
    type,
    assigneeId,
    roles,
  }: Pick<AssignmentRecord, "spaceId" | "assigneeId" | "roles"> & { readonly type: string },
  by: string,
): AssignmentRecord {
  const record: AssignmentRecord = {
    ...stamp(state, by),
    spaceId,
    // Requests are typed by an open list of types, but validated against the known ones.
    type: type as AssignmentRecord["type"],
    assigneeId,
    roles: [...new Set(roles)],
  };
  state.assignments.set(record.id, record);
  return record;
}

export function addShare(
  state: TenantState,
  {
    spaceId,
    type,
    assigneeId,
    roles,
    resourceId,
  }: Pick<ShareRecord, "spaceId" | "assigneeId" | "roles" | "resourceId"> & {
    readonly type: string;
  },
  by: string,
): ShareRecord {
  const record: ShareRecord = {
    ...stamp(state, by),
    spaceId,
    type: type as ShareRecord["type"],
    assigneeId,
    roles: [...new Set(roles)],
    resourceId,
    disabled: false,
  };
  state.shares.set(record.id, record);
  return record;
}

export function removeAssignment(
  change: Change,
  assignment: AssignmentRecord,
  space: SpaceRecord,
  spaceDelete = false,
): void {
  change.state.assignments.delete(assignment.id);
  const resource = { ...assignment, spaceName: space.name, spaceDelete };
  publish(change, "com.qlik.space.assignment.deleted", resource);
}

export function removeShare(change: Change, share: ShareRecord, spaceDelete = false): void {
  change.state.shares.delete(share.id);
  publishShare(change, "deleted", share, spaceDelete);
}

/** Removes the assignments and shares of a space that is deleted. */
export function removeMembers(change: Change, space: SpaceRecord): void {
  const { assignments, shares } = change.state;
  for (const each of assignments.values()) {
    if (each.spaceId === space.id) removeAssignment(change, each, space, true);
  }
  for (const each of shares.values())
    if (each.spaceId === space.id) removeShare(change, each, true);
}

/** Publishes an event of a share, which also names its space and its app. */
export function publishShare(
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
