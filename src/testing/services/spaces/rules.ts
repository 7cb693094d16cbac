/** Rules for spaces that schemas cannot express, as they depend on the state of the tenant. */
import type {
  KnownSpaceRole,
  KnownSpaceShareRole,
  KnownSpaceType,
} from "../../../../generated/schema.ts";
import { invalid, HttpError } from "../../http/http-error.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { ASSIGNABLE_ROLES, findSpaceByName } from "./records.ts";

/** The roles that a share can have. Qlik names none for data spaces, which have no apps to share. */
const SHARE_ROLES: Readonly<Record<KnownSpaceType, readonly KnownSpaceShareRole[]>> = {
  shared: ["consumer"],
  managed: ["basicconsumer", "consumer", "contributor"],
  data: [],
};

/**
 * Asserts the rules for names in a patch, whose schema does not include them.
 *
 * @throws {HttpError} 400
 */
export function assertSpaceName(name: string, pointer: string): void {
  if (name === "") throw invalid({ pointer }, "must not be empty");
  if (Array.from(name).length > 256) {
    throw invalid({ pointer }, "must not be longer than 256 characters");
  }
  if (/["*?<>/|\\:]/.test(name)) {
    throw invalid({ pointer }, 'must not contain any of " * ? < > / | \\ :');
  }
}

/** @throws {HttpError} 409 when another space has the name. */
export function assertNameUnused(state: TenantState, name: string, pointer = "/name"): void {
  if (!findSpaceByName(state, name)) return;
  throw new HttpError(409, {
    title: "The name is already used",
    detail: `Another space is named ${JSON.stringify(name)}.`,
    source: { pointer },
  });
}

/** @throws {HttpError} 400 when a role cannot be assigned in spaces of the type. */
export function assertAssignable(
  type: KnownSpaceType,
  roles: readonly string[],
): asserts roles is KnownSpaceRole[] {
  assertRoles(ASSIGNABLE_ROLES[type], type, roles, "/roles");
}

/** @throws {HttpError} 400 when a share in a space of the type cannot have a role. */
export function assertShareable(
  type: KnownSpaceType,
  roles: readonly string[],
  pointer = "/roles",
): asserts roles is KnownSpaceShareRole[] {
  assertRoles(SHARE_ROLES[type], type, roles, pointer);
}

function assertRoles(
  known: readonly string[],
  type: KnownSpaceType,
  roles: readonly string[],
  pointer: string,
): void {
  const index = roles.findIndex((role) => !known.includes(role));
  if (index < 0) return;
  const allowed = known.join(", ") || "none";
  throw invalid({ pointer }, `must be roles of a ${type} space (${allowed}), got ${roles[index]}`);
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
