/** Creates and finds the records of spaces. */
import type { KnownSpaceRole, KnownSpaceType } from "../../../../generated/schema.ts";
import type { TenantSpace } from "../../state/options.ts";
import type { SpaceRecord } from "../../state/records.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";

export const SPACE_TYPES: readonly KnownSpaceType[] = ["shared", "managed", "data"];

/** The roles that can be assigned, by the type of space, from Qlik's specification of the spaces service. */
export const ASSIGNABLE_ROLES: Readonly<Record<KnownSpaceType, readonly KnownSpaceRole[]>> = {
  shared: ["codeveloper", "consumer", "dataconsumer", "facilitator", "producer"],
  managed: ["basicconsumer", "consumer", "contributor", "dataconsumer", "facilitator", "publisher"],
  data: [
    "consumer",
    "dataconsumer",
    "datapreview",
    "facilitator",
    "operator",
    "producer",
    "publisher",
  ],
};

type NewSpace = { readonly [Name in keyof TenantSpace]: TenantSpace[Name] | undefined } & Pick<
  TenantSpace,
  "name"
>;

export function addSpace(state: TenantState, space: NewSpace): SpaceRecord {
  const { clock, ids, caller, spaces } = state;
  const now = isoTime(clock);
  const record: SpaceRecord = {
    id: space.id ?? ids.object(),
    sequence: ids.sequence(),
    type: space.type ?? "shared",
    name: space.name,
    description: space.description ?? "",
    ownerId: space.ownerId ?? caller.id,
    createdBy: space.ownerId ?? caller.id,
    createdAt: now,
    updatedAt: now,
  };
  spaces.set(record.id, record);
  return record;
}

export function findSpaceByName({ spaces }: TenantState, name: string): SpaceRecord | undefined {
  return [...spaces.values()].find((space) => space.name === name);
}
