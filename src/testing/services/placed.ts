/** The rules of resources that are in a space or in the personal space of their owner, as apps are. */
import type { EngineCall, Rules } from "../engine/rules.ts";
import type { Verb } from "../engine/resource.ts";
import type { Collection } from "../engine/store.ts";
import { HttpError, invalid } from "../http/http-error.ts";
import { assertAdmin, isAllowed, type Privilege } from "./permissions.ts";

export interface Placed {
  readonly ownerId?: string | undefined;
  readonly spaceId?: string | undefined;
}

/** A call, as far as permissions need it. */
export type Caller = Pick<EngineCall, "state" | "user">;

const PRIVILEGES: Readonly<Record<Verb, Privilege>> = {
  list: "read",
  read: "read",
  create: "create",
  replace: "update",
  patch: "update",
  remove: "delete",
};

/** Callers see, create, change and delete these records as they do with apps. */
export const placed: Pick<Rules<Placed>, "permit" | "sees"> = {
  permit(call, verb, record) {
    const { spaceId } = (verb === "create" ? call.body : (record ?? {})) as Placed;
    if (verb === "list") return;
    const ownerId = verb === "create" ? call.user.id : record?.ownerId;
    assertMay(call, PRIVILEGES[verb], { spaceId, ownerId });
  },
  sees: (call, record) => may(call, "read", record),
};

/** Whether the caller sees a record without being an administrator, unless all are wanted. */
export function listAll(record: Placed, all: boolean, call: EngineCall): boolean {
  return all || may({ ...call, user: { ...call.user, admin: false } }, "read", record);
}

/** Settings of a tenant, which only administrators change. */
export const settings: Pick<Rules, "permit"> = {
  permit(call, verb) {
    if (verb !== "read") assertAdmin(call);
  },
};

export function may(call: Caller, privilege: Privilege, { spaceId, ownerId }: Placed): boolean {
  const isPersonal = spaceId === undefined || spaceId === "";
  const location = { spaceId: isPersonal ? undefined : spaceId, ownerId };
  return isAllowed(call.state, call.user, privilege, location);
}

/** @throws {HttpError} 403 */
export function assertMay(call: Caller, privilege: Privilege, record: Placed): void {
  if (may(call, privilege, record)) return;
  const place =
    record.spaceId && call.state.spaces.has(record.spaceId)
      ? `This needs a role in the space ${record.spaceId} that allows to ${privilege}.`
      : "Only the owner and administrators may do this, and only in spaces that exist.";
  throw forbidden(place);
}

function forbidden(detail: string): HttpError {
  return new HttpError(403, detail);
}

/** @throws {HttpError} 404 when the caller does not see the record, 403 when the caller may not do this. */
export function requirePlaced<Row extends Placed>(
  call: Caller,
  records: Collection<Row>,
  id: string,
  privilege: Privilege = "read",
): Row {
  const record = records.get(id);
  if (!record || !may(call, "read", record)) {
    throw new HttpError(404, `${id} does not exist.`);
  }
  assertMay(call, privilege, record);
  return record;
}

interface ItemCall<Body> extends Caller {
  readonly key: string;
  readonly path: { readonly id: string };
  readonly body: Body;
}

/** Assigns a record to another user. */
export function changeOwner(path: string) {
  return (call: ItemCall<{ userId?: string | undefined } | undefined>): { status: 204 } => {
    requirePlaced(call, call.state.store.at<Placed>(path), call.path.id);
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
    requirePlaced(call, call.state.store.at<Placed>(path), call.path.id, "change_space");
    const spaceId = call.body?.spaceId;
    assertMay(call, "create", { spaceId, ownerId: call.user.id });
    call.state.store.at<Placed>(path).change(call.path.id, { spaceId });
    return { status: 204 };
  };
}
