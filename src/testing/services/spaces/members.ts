/** Creates and removes the records of assignments and shares. */
import type { AssignmentRecord, ShareRecord } from "../../state/records.ts";
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

/** Removes the assignments and shares of a space that is deleted. */
export function removeMembers({ assignments, shares }: TenantState, spaceId: string): void {
  for (const records of [assignments, shares]) {
    for (const [id, record] of records) if (record.spaceId === spaceId) records.delete(id);
  }
}
