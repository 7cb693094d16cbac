/** The assignments and shares of spaces, as they are kept. */
import type { AssignmentRecord, ShareRecord } from "../../state/records.ts";
import type { Order } from "../../http/paging.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";

/** The order of their lists, for which Qlik names none. */
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
    // The request has been validated: requests are typed by the open list, and checked against the known one.
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

/** What goes with a space that is deleted. */
export function removeMembers({ assignments, shares }: TenantState, spaceId: string): void {
  for (const records of [assignments, shares]) {
    for (const [id, record] of records) if (record.spaceId === spaceId) records.delete(id);
  }
}
