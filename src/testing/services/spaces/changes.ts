import type { SpacePatchOperation } from "../../../../generated/schema.ts";
import type { SpaceRecord } from "../../state/records.ts";
import type { Call, Handlers } from "../../http/handler.ts";
import { Refusal } from "../../http/http-error.ts";
import { removeMembers } from "./members.ts";
import { assertAction, findSpace } from "./actions.ts";
import { assertNameFree, assertSpaceName, assertUser } from "./rules.ts";
import { presentSpace } from "./view.ts";
import { isoTime } from "../../state/time.ts";

export const spaceChangeHandlers: Handlers = {
  "PUT /api/v1/spaces/{spaceId}": (call) => {
    const space = findSpace(call.world, call.user, call.path.spaceId);
    // A space always has a name and an owner; without a description it can be.
    const { name = space.name, ownerId = space.ownerId, description = "" } = call.body;
    const changed = change(call, space, { name, ownerId, description });
    return { status: 200, body: presentSpace(changed, call) };
  },

  "PATCH /api/v1/spaces/{spaceId}": (call) => {
    const space = findSpace(call.world, call.user, call.path.spaceId);
    const changed = change(call, space, ...readPatch(call.body));
    return { status: 200, body: presentSpace(changed, call) };
  },

  "DELETE /api/v1/spaces/{spaceId}": ({ world, user, path }) => {
    const space = findSpace(world, user, path.spaceId);
    assertAction(world, user, space, "delete");
    const apps = [...world.apps.values()].filter(({ spaceId }) => spaceId === space.id).length;
    if (apps > 0) {
      throw new Refusal(412, {
        title: "The space still holds content",
        detail: `Apps in the space ${space.id}: ${apps}. Delete them, or move them elsewhere.`,
      });
    }
    world.spaces.delete(space.id);
    removeMembers(world, space.id);
    return { status: 204 };
  },
};

type Changes = Partial<Pick<SpaceRecord, "name" | "ownerId" | "description">>;

/** Where the name and the owner stood in the body, for a refusal to point at. */
interface Pointers {
  readonly name?: string;
  readonly ownerId?: string;
}

function change(
  { world, user }: Pick<Call, "world" | "user">,
  space: SpaceRecord,
  changes: Changes,
  pointers: Pointers = {},
): SpaceRecord {
  assertAction(world, user, space, "update");
  const { name = space.name, ownerId = space.ownerId } = changes;
  if (ownerId !== space.ownerId) {
    assertAction(world, user, space, "change_owner");
    assertUser(world, ownerId, pointers.ownerId ?? "/ownerId");
  }
  if (name !== space.name) assertNameFree(world, name, pointers.name ?? "/name");
  const changed = { ...space, ...changes, updatedAt: isoTime(world.clock) };
  world.spaces.set(changed.id, changed);
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
