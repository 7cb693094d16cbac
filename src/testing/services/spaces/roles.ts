/** The roles that spaces have, by their type, from Qlik's specification of the spaces service. */
import type {
  KnownSpaceRole,
  KnownSpaceShareRole,
  KnownSpaceType,
} from "../../../../generated/schema.ts";
import { HttpError, invalid } from "../../http/http-error.ts";
import type { TenantState } from "../../state/tenant-state.ts";

export const SPACE_TYPES: readonly KnownSpaceType[] = ["shared", "managed", "data"];

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

/** The roles that a share can have. Qlik names none for data spaces, which have no apps to share. */
export const SHARE_ROLES: Readonly<Record<KnownSpaceType, readonly KnownSpaceShareRole[]>> = {
  shared: ["consumer"],
  managed: ["basicconsumer", "consumer", "contributor"],
  data: [],
};

/** @throws {HttpError} 400 when spaces of the type don't have one of the roles. */
export function assertRoles(
  known: Readonly<Record<KnownSpaceType, readonly string[]>>,
  type: KnownSpaceType,
  roles: readonly string[],
): void {
  const unknown = roles.find((role) => !known[type].includes(role));
  if (unknown === undefined) return;
  const allowed = known[type].join(", ") || "none";
  throw invalid(
    { pointer: "/roles" },
    `must be roles of a ${type} space (${allowed}), got ${unknown}`,
  );
}

/** @throws {HttpError} 404 when the user does not exist: the service declares no other status. */
export function assertUser({ users }: TenantState, id: string, pointer: string): void {
  if (users.has(id)) return;
  throw new HttpError(404, {
    title: "User not found",
    detail: `User ${id} does not exist.`,
    source: { pointer },
  });
}
