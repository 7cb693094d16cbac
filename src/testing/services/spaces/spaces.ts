import type { KnownSpaceType } from "../../../../generated/schema.ts";
import type { Query } from "../../../types.ts";
import type { SpaceRecord } from "../../state/records.ts";
import type { Handlers } from "../../http/handler.ts";
import { paginate, readOrder, type Order } from "../../http/paging.ts";
import { invalid, HttpError } from "../../http/http-error.ts";
import type { User, TenantState } from "../../state/tenant-state.ts";
import { publish } from "../../events/publish.ts";
import { findRoles } from "../permissions.ts";
import { listActions, findSpace } from "./actions.ts";
import { addSpace, SPACE_TYPES } from "./records.ts";
import { assertNameUnused } from "./rules.ts";
import { presentSpace } from "./view.ts";

export const spaceHandlers: Handlers = {
  "GET /api/v1/spaces": (call) => {
    const { state, user, query, url } = call;
    const spaces = [...state.spaces.values()].filter(readFilters(query, state, user));
    const { data, count, links } = paginate(spaces, orderOf(query), query, url);
    return {
      status: 200,
      body: {
        data: data.map((space) => presentSpace(space, call)),
        meta: { count, personalSpace: { resourceType: "personalspace", actions: ["create"] } },
        links,
      },
    };
  },

  "POST /api/v1/spaces": (call) => {
    const { state, user, body } = call;
    // The request has been validated against the known types.
    const type = body.type as KnownSpaceType;
    assertMayCreate(user, type);
    assertNameUnused(state, body.name);
    const space = addSpace(state, { ...body, type, ownerId: user.id });
    publish(call, "com.qlik.space.created", space, { spaceId: space.id });
    return { status: 201, body: presentSpace(space, call) };
  },

  "GET /api/v1/spaces/types": () => ({ status: 200, body: { data: [...SPACE_TYPES] } }),

  "GET /api/v1/spaces/{spaceId}": (call) => ({
    status: 200,
    body: presentSpace(findSpace(call.state, call.user, call.path.spaceId), call),
  }),
};

/** Qlik has a user role for each type. In a tenant, all users may create shared spaces, and administrators all types. */
function assertMayCreate({ admin }: User, type: KnownSpaceType): void {
  if (admin || type === "shared") return;
  throw new HttpError(403, {
    title: "Missing permission to create the space",
    detail: `Only administrators may create ${type} spaces.`,
    source: { pointer: "/type" },
  });
}

const SORT_FIELDS = {
  type: (space: SpaceRecord): string => space.type,
  name: (space: SpaceRecord): string => space.name.toLowerCase(),
  createdAt: (space: SpaceRecord): string => space.createdAt,
};

type SpaceQuery = Query<"GET /api/v1/spaces">;

function orderOf(query: SpaceQuery): Order<SpaceRecord> {
  // The order of creation. Qlik documents no default.
  return readOrder(query, SORT_FIELDS, { otherwise: "+createdAt" });
}

function readFilters(
  query: SpaceQuery,
  state: TenantState,
  user: User,
): (space: SpaceRecord) => boolean {
  const { action, ownerId, roles } = query;
  const name = query.name?.toLowerCase();
  const types = query.type?.split(",");
  const unknown = types?.find((type) => !SPACE_TYPES.includes(type as KnownSpaceType));
  if (unknown !== undefined) {
    throw invalid({ parameter: "type" }, `must be one or more of ${SPACE_TYPES.join(", ")}`);
  }
  // Spaces of a tenant have no environment.
  if (query.environmentId || query["environment.name"]) return () => false;
  return (space) =>
    (name === undefined || space.name.toLowerCase().includes(name)) &&
    (ownerId === undefined || space.ownerId === ownerId) &&
    (types === undefined || types.includes(space.type)) &&
    (roles === undefined ||
      findRoles(state, user, space.id).some((role) => roles.includes(role))) &&
    listActions(state, user, space).includes(action ?? "read");
}
