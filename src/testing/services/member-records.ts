/** The assignments and shares of spaces, as they are kept. */
import type { SpaceAssignmentCreate, SpaceShareCreate } from "../../../generated/schema.ts";
import type { AssignmentRecord, ShareRecord } from "../state/records.ts";
import type { Order } from "../http/paging.ts";
import type { World } from "../state/tenant-state.ts";
import { isoTime } from "./time.ts";

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

function stamp({ clock, ids }: World, by: string): Stamps {
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
  world: World,
  { spaceId, type, assigneeId, roles }: SpaceAssignmentCreate & { readonly spaceId: string },
  by: string,
): AssignmentRecord {
  const record = { ...stamp(world, by), spaceId, type, assigneeId, roles: [...new Set(roles)] };
  world.assignments.set(record.id, record);
  return record;
}

export function addShare(
  world: World,
  { spaceId, type, assigneeId, roles, resourceId }: SpaceShareCreate & { readonly spaceId: string },
  by: string,
): ShareRecord {
  const record = {
    ...stamp(world, by),
    spaceId,
    type,
    assigneeId,
    roles: [...new Set(roles)],
    resourceId,
    disabled: false,
  };
  world.shares.set(record.id, record);
  return record;
}

/** What goes with a space that is deleted. */
export function removeMembers({ assignments, shares }: World, spaceId: string): void {
  for (const records of [assignments, shares]) {
    for (const [id, record] of records) if (record.spaceId === spaceId) records.delete(id);
  }
}
