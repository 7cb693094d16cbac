import type { KnownSpaceType, Space } from "../../../../generated/schema.ts";
import { rulesOf, type EngineCall, type RulesByPath } from "../../engine/rules.ts";
import type { Verb } from "../../engine/resource.ts";
import type { Reactions } from "../../http/handler.ts";
import { invalid, HttpError } from "../../http/http-error.ts";
import type { TenantSpace } from "../../state/options.ts";
import type { SpaceRecord } from "../../state/records.ts";
import type { TenantState, User } from "../../state/tenant-state.ts";
import { isoTime } from "../../state/time.ts";
import { findRoles } from "../permissions.ts";
import { assertAction, listActions, assertUser, ASSIGNABLE_ROLES, SPACE_TYPES } from "./actions.ts";
import { removeAssignments, removeShares } from "./members.ts";

export const rules: RulesByPath = {
  "/api/v1/spaces": rulesOf<SpaceRecord>({
    unique: ["name"],
    events: "com.qlik.space",
    event: (space) => ({ ...space, spaceId: space.id }),
    sees: ({ state, user }, space) => listActions(state, user, space).includes("read"),
    permit: assertMay,
    create: (_, draft) => ({ ...draft, description: draft.description ?? "" }),
    change(call, changed, before) {
      const { state, user } = call;
      // A PUT keeps name and owner when they are left out; the description becomes empty.
      const sent: Partial<typeof changed> = changed;
      const { name = before.name, ownerId = before.ownerId, description = "" } = sent;
      if (name !== before.name) assertSpaceName(name);
      if (ownerId !== before.ownerId) {
        assertAction(state, user, before, "change_owner");
        assertUser(state, ownerId, "/ownerId");
      }
      return { ...changed, name, ownerId, description };
    },
    present: presentSpace,
    removed(call, space) {
      removeAssignments(call, space);
      removeShares(call, ({ spaceId }) => spaceId === space.id, true);
    },
    filters: {
      name: (space, name: string) => space.name.toLowerCase().includes(name.toLowerCase()),
      type: (space, types: string) => readTypes(types).includes(space.type),
      roles: (space, roles: readonly string[], { state, user }) =>
        findRoles(state, user, space.id).some((role) => roles.includes(role)),
      action: (space, action: never, { state, user }) =>
        listActions(state, user, space).includes(action),
      // Spaces of a tenant have no environment.
      environmentId: (_, id: string) => id === "",
      "environment.name": (_, name: string) => name === "",
    },
  }),
};

export const reactions: Reactions = {
  "GET /api/v1/spaces": {
    after: (_, { status, body: { meta, ...body } }) => ({
      status,
      body: {
        ...body,
        meta: {
          count: meta?.count ?? 0,
          personalSpace: { resourceType: "personalspace", actions: ["create"] },
        },
      },
    }),
  },
  "GET /api/v1/spaces/types": () => ({ status: 200, body: { data: [...SPACE_TYPES] } }),
};

/** Creates a space that the tenant begins with. */
export function addSpace(state: TenantState, space: TenantSpace): SpaceRecord {
  const { clock, ids, caller, spaces, tenantId } = state;
  const now = isoTime(clock);
  const { id = ids.object(), name, type = "shared", ownerId = caller.id, description = "" } = space;
  const stamps = { createdBy: ownerId, createdAt: now, updatedAt: now };
  return spaces.set(id, { id, type, name, description, ownerId, tenantId, ...stamps });
}

function assertMay({ state, user, body }: EngineCall, verb: Verb, space?: SpaceRecord): void {
  if (verb === "create") assertMayCreate(user, (body as { type: KnownSpaceType }).type);
  if (!space || verb === "read") return;
  assertAction(state, user, space, verb === "remove" ? "delete" : "update");
  if (verb === "remove") assertEmpty(state, space);
}

/** Qlik has a user role for each type. In a tenant, all users may create shared spaces, and administrators all types. */
function assertMayCreate({ admin }: User, type: KnownSpaceType): void {
  if (admin || type === "shared") return;
  throw new HttpError(403, {
    title: "Missing permission to create the space",
    detail: `Only administrators may create ${type} spaces.`,
    source: { pointer: "/type" },
  });
}

function assertEmpty({ apps }: TenantState, { id }: SpaceRecord): void {
  const count = [...apps.values()].filter(({ spaceId }) => spaceId === id).length;
  if (count === 0) return;
  throw new HttpError(412, {
    title: "The space is not empty",
    detail: `Apps in the space ${id}: ${count}. Delete them, or move them elsewhere.`,
  });
}

/** Asserts the rules for names, which the schema of a patch does not include. */
function assertSpaceName(name: string): void {
  const pointer = "/name";
  if (name === "") throw invalid({ pointer }, "must not be empty");
  if (Array.from(name).length > 256) {
    throw invalid({ pointer }, "must not be longer than 256 characters");
  }
  if (/["*?<>/|\\:]/.test(name)) {
    throw invalid({ pointer }, 'must not contain any of " * ? < > / | \\ :');
  }
}

function readTypes(text: string): readonly string[] {
  const types = text.split(",");
  if (types.every((type) => SPACE_TYPES.includes(type as KnownSpaceType))) return types;
  throw invalid({ parameter: "type" }, `must be one or more of ${SPACE_TYPES.join(", ")}`);
}

/** Returns a space as the caller sees it. */
function presentSpace({ state, user }: EngineCall, space: SpaceRecord): Omit<Space, "links"> {
  return {
    ...space,
    meta: {
      actions: listActions(state, user, space),
      // Assigned roles only: the owner has the rights of all roles, but not the roles.
      roles: findRoles(state, user, space.id),
      assignableRoles: [...ASSIGNABLE_ROLES[space.type]],
    },
  };
}
