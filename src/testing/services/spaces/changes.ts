import type { SpacePatchOperation } from "../../../../generated/schema.ts";
import type { SpaceRecord } from "../../state/records.ts";
import type { Call, Handlers } from "../../http/handler.ts";
import { publish } from "../../events/publish.ts";
import { HttpError } from "../../http/http-error.ts";
import { removeMembers } from "./members.ts";
import { assertAction, findSpace } from "./actions.ts";
import { assertNameUnused, assertSpaceName, assertUser } from "./rules.ts";
import { presentSpace } from "./view.ts";
import { isoTime } from "../../state/time.ts";

export const spaceChangeHandlers: Handlers = {
  "PUT /api/v1/spaces/{spaceId}": (call) => {
    const space = findSpace(call.state, call.user, call.path.spaceId);
    // Name and owner stay when they are left out; the description becomes empty.
    const { name = space.name, ownerId = space.ownerId, description = "" } = call.body;
    const changed = change(call, space, { name, ownerId, description });
    return { status: 200, body: presentSpace(changed, call) };
  },

  "PATCH /api/v1/spaces/{spaceId}": (call) => {
    const space = findSpace(call.state, call.user, call.path.spaceId);
    const changed = change(call, space, ...readPatch(call.body));
    return { status: 200, body: presentSpace(changed, call) };
  },

  "DELETE /api/v1/spaces/{spaceId}": (call) => {
    const { state, user, path } = call;
    const space = findSpace(state, user, path.spaceId);
    assertAction(state, user, space, "delete");
    const apps = [...state.apps.values()].filter(({ spaceId }) => spaceId === space.id).length;
    if (apps > 0) {
      throw new HttpError(412, {
        title: "The space is not empty",
        detail: `Apps in the space ${space.id}: ${apps}. Delete them, or move them elsewhere.`,
      });
    }
    publish(call, "com.qlik.space.deleted", space, { spaceId: space.id });
    removeMembers(call, space);
    state.spaces.delete(space.id);
    return { status: 204 };
  },
};

type Changes = Partial<Pick<SpaceRecord, "name" | "ownerId" | "description">>;

/** Where the name and the owner are in the body, for errors. */
interface Pointers {
  readonly name?: string;
  readonly ownerId?: string;
}

function change(
  call: Pick<Call, "state" | "user">,
  space: SpaceRecord,
  changes: Changes,
  pointers: Pointers = {},
): SpaceRecord {
  const { state, user } = call;
  assertAction(state, user, space, "update");
  const { name = space.name, ownerId = space.ownerId } = changes;
  if (ownerId !== space.ownerId) {
    assertAction(state, user, space, "change_owner");
    assertUser(state, ownerId, pointers.ownerId ?? "/ownerId");
  }
  if (name !== space.name) assertNameUnused(state, name, pointers.name ?? "/name");
  const changed = { ...space, ...changes, updatedAt: isoTime(state.clock) };
  state.spaces.set(changed.id, changed);
  publish(call, "com.qlik.space.updated", changed, { spaceId: space.id });
  return changed;
}

const PROPERTIES = {
  "/name": "name",
  "/ownerId": "ownerId",
  "/description": "description",
} as const;

function readPatch(operations: readonly SpacePatchOperation[]): [Changes, Pointers] {
  const changes: Partial<Record<keyof Changes, string>> = {};
  const pointers: Partial<Record<keyof Changes, string>> = {};
  for (const [index, { path, value }] of operations.entries()) {
    const pointer = `/${index}/value`;
    if (path === "/name") assertSpaceName(value, pointer);
    changes[PROPERTIES[path]] = value;
    pointers[PROPERTIES[path]] = pointer;
  }
  return [changes, pointers];
}
