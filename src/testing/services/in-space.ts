/** What is in a space, or in the personal space of its owner: who sees it, and who changes it. */
import type { EngineCall, Rules } from "../engine/rules.ts";
import type { Verb } from "../engine/resource.ts";
import { isAllowed, type Location, type Privilege } from "./permissions.ts";
import { forbidden } from "./respond.ts";

type Caller = Pick<EngineCall, "key" | "state" | "user">;

export interface Placed {
  readonly spaceId?: string | undefined;
  readonly ownerId?: string | undefined;
}

export function isAllowedAt(
  { state, user }: Pick<Caller, "state" | "user">,
  action: Privilege,
  { spaceId, ownerId }: Placed,
): boolean {
  const location: Location = { spaceId: spaceId === "" ? undefined : spaceId, ownerId };
  if (isAllowed(state, user, action, location)) return true;
  // Managers of managed spaces add resources other than apps to them.
  return (
    action === "create" && isAllowed(state, user, "update", { ...location, ownerId: undefined })
  );
}

/** @throws {HttpError} 403, or 404 where the operation doesn't declare that. */
export function assertAllowedAt(call: Caller, action: Privilege, placed: Placed): void {
  if (isAllowedAt(call, action, placed)) return;
  const place = placed.spaceId ? `the space ${placed.spaceId}` : "another user's personal space";
  throw forbidden(call, `The caller may not ${action} this in ${place}.`);
}

const ACTIONS: Readonly<Partial<Record<Verb, Privilege>>> = {
  replace: "update",
  patch: "update",
  remove: "delete",
};

/** Returns the rules of a resource in spaces. The one that creates it has to assert `create`, as the place is known then. */
export function inSpace<Row extends object>(
  place: (record: Row) => Placed = (record: Placed) => record,
): Pick<Rules<Row>, "sees" | "permit"> {
  return {
    sees: (call, record) => isAllowedAt(call, "read", place(record)),
    permit(call, verb, record) {
      const action = ACTIONS[verb];
      if (action && record) assertAllowedAt(call, action, place(record));
    },
  };
}
