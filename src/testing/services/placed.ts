/** The rules of resources that are in a space or in the personal space of their owner, as apps are. */
import type { EngineCall, Rules } from "../engine/rules.ts";
import type { Verb } from "../engine/resource.ts";
import type { Collection } from "../engine/store.ts";
import { HttpError, invalid } from "../http/http-error.ts";
import { assertAdmin, isAllowed, type Location, type Privilege } from "./permissions.ts";
import { forbidden } from "./respond.ts";

/** Where a resource is. Without a space, it is in the personal space of its owner. */
export interface Placed {
  readonly ownerId?: string | undefined;
  readonly spaceId?: string | undefined;
}

/** A call, as far as permissions need it. */
export type Caller = Pick<EngineCall, "key" | "state" | "user">;

const PRIVILEGES: Readonly<Partial<Record<Verb, Privilege>>> = {
  read: "read",
  replace: "update",
  patch: "update",
  remove: "delete",
};

/** Callers see, create, change and delete the records of a resource as they do with apps. */
export function placed<Row extends object>(
  placeOf: (record: Row) => Placed = (record: Placed) => record,
): Pick<Rules<Row>, "permit" | "sees"> {
  return {
    permit(call, verb, record) {
      const privilege = PRIVILEGES[verb];
      if (verb === "create") {
        assertMay(call, "create", { ...placeOf(call.body as Row), ownerId: call.user.id });
      } else if (privilege && record) assertMay(call, privilege, placeOf(record));
    },
    sees: (call, record) => may(call, "read", placeOf(record)),
  };
}

/** Whether the caller sees a record without being an administrator, unless all are wanted. */
export function listAll(record: Placed, all: boolean, call: EngineCall): boolean {
  return all || may({ ...call, user: { ...call.user, admin: false } }, "read", record);
}

/** Runs that only administrators and the user who started them see. */
export const ownRuns: Pick<Rules, "create" | "sees"> = {
  create: ({ user }, draft) => ({ ...draft, ownerId: user.id }),
  sees: (call, record) => may(call, "read", record),
};

export function may(
  { state, user }: Pick<Caller, "state" | "user">,
  privilege: Privilege,
  { spaceId, ownerId }: Placed,
): boolean {
  const location: Location = { spaceId: spaceId === "" ? undefined : spaceId, ownerId };
  if (isAllowed(state, user, privilege, location)) return true;
  // Managers of managed spaces add resources other than apps to them.
  return (
    privilege === "create" && isAllowed(state, user, "update", { ...location, ownerId: undefined })
  );
}

/** @throws {HttpError} 403, or 404 where the operation doesn't declare that. */
export function assertMay(call: Caller, privilege: Privilege, record: Placed): void {
  if (may(call, privilege, record)) return;
  const place = record.spaceId ? `the space ${record.spaceId}` : "another user's personal space";
  throw forbidden(call, `The caller may not ${privilege} this in ${place}.`);
}

/** @throws {HttpError} 404 when the caller does not see the record, 403 when the caller may not do this. */
export function requirePlaced<Row extends Placed>(
  call: Caller,
  at: string | Collection<Row>,
  id: string,
  privilege: Privilege = "read",
): Row {
  const records = typeof at === "string" ? call.state.store.at<Row>(at) : at;
  const record = records.get(id);
  if (!record || !may(call, "read", record)) throw new HttpError(404, `${id} does not exist.`);
  assertMay(call, privilege, record);
  return record;
}

interface ItemCall<Body> extends Caller {
  readonly path: { readonly id: string };
  readonly body: Body;
}

/** Assigns a record to another user. */
export function changeOwner(path: string) {
  return (call: ItemCall<{ userId?: string | undefined } | undefined>): { status: 204 } => {
    requirePlaced(call, path, call.path.id);
    assertAdmin(call);
    const ownerId = call.body?.userId ?? "";
    if (!call.state.users.has(ownerId)) {
      throw invalid({ pointer: "/userId" }, `must be the id of a user, got "${ownerId}"`);
    }
    call.state.store.at<Placed>(path).change(call.path.id, { ownerId });
    // Runs belong to their owner.
    call.state.store.deleteBelow(`${path}/${call.path.id}`);
    return { status: 204 };
  };
}

/** Moves a record to another space. */
export function changeSpace(path: string) {
  return (call: ItemCall<{ spaceId?: string | undefined } | undefined>): { status: 204 } => {
    requirePlaced(call, path, call.path.id, "change_space");
    const spaceId = call.body?.spaceId;
    assertMay(call, "create", { spaceId, ownerId: call.user.id });
    call.state.store.at<Placed>(path).change(call.path.id, { spaceId });
    return { status: 204 };
  };
}
