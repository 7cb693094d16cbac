import type { KnownSpaceType, Space } from "../../../generated/schema.ts";
import type { Handlers } from "../routes/handler.ts";
import { paginate, readOrder, withoutSequence, type Order } from "../routes/paging.ts";
import type { Query } from "../routes/query.ts";
import { Refusal } from "../routes/refusal.ts";
import type { World } from "../world.ts";
import { actionsIn, addSpace, ASSIGNABLE_ROLES, SPACE_TYPES, spaceNamed } from "./space-records.ts";
import type { SpaceRecord } from "../records.ts";

export const spaceHandlers: Handlers = {
  "GET /api/v1/spaces": ({ world, query, url }) => {
    const spaces = [...world.spaces.values()].filter(readFilters(query));
    const { data, count, links } = paginate(spaces, orderOf(query), query, url);
    return {
      status: 200,
      body: {
        data: data.map((space) => present(space, world, url)),
        meta: { count, personalSpace: { resourceType: "personalspace", actions: ["create"] } },
        links,
      },
    };
  },

  "POST /api/v1/spaces": async ({ world, url, fields }) => {
    const body = await fields();
    const name = body.requiredText("name");
    if (name.length > 256) throw body.invalid("name", "must not be longer than 256 characters");
    if (/["*?<>/|\\:]/.test(name)) {
      throw body.invalid("name", 'must not contain any of " * ? < > / | \\ :');
    }
    body.requiredText("type");
    const type = body.oneOf("type", SPACE_TYPES) ?? "shared";
    const description = body.text("description") ?? "";
    if (spaceNamed(world, name)) {
      throw new Refusal(409, {
        title: "The name is taken",
        detail: `Another space is named ${JSON.stringify(name)}.`,
        source: { pointer: "/name" },
      });
    }
    const space = addSpace(world, { name, type, description });
    return { status: 201, body: present(space, world, url) };
  },

  "GET /api/v1/spaces/types": () => ({ status: 200, body: { data: [...SPACE_TYPES] } }),

  "GET /api/v1/spaces/{spaceId}": ({ world, path, url }) => {
    const space = world.spaces.get(path.spaceId);
    if (space) return { status: 200, body: present(space, world, url) };
    throw new Refusal(404, {
      title: "Space not found",
      detail: `There is no space ${path.spaceId}.`,
    });
  },
};

const SORT_FIELDS = {
  type: (space: SpaceRecord): string => space.type,
  name: (space: SpaceRecord): string => space.name.toLowerCase(),
  createdAt: (space: SpaceRecord): string => space.createdAt,
};

function orderOf(query: Query): Order<SpaceRecord> {
  // Qlik names no default; this one is the order of creation.
  return readOrder(query, SORT_FIELDS, { otherwise: "+createdAt" });
}

function readFilters(query: Query): (space: SpaceRecord) => boolean {
  const action = query.oneOf("action", ["publish"]);
  const name = query.text("name")?.toLowerCase();
  const ownerId = query.text("ownerId");
  const types = query.list("type");
  const unknown = types?.find((type) => !SPACE_TYPES.includes(type as KnownSpaceType));
  if (unknown !== undefined) {
    throw query.invalid("type", `must be one or several of ${SPACE_TYPES.join(", ")}`);
  }
  // No space has an environment, and nobody has a role in one: the caller is the administrator.
  const excluded =
    Boolean(query.text("environmentId")) ||
    Boolean(query.text("environment.name")) ||
    Boolean(query.text("roles"));
  return (space) =>
    !excluded &&
    (action === undefined || actionsIn(space.type).includes(action)) &&
    (name === undefined || space.name.toLowerCase().includes(name)) &&
    (ownerId === undefined || space.ownerId === ownerId) &&
    (types === undefined || types.includes(space.type));
}

function present(space: SpaceRecord, { tenantId }: World, url: URL): Space {
  const href = `${url.origin}/api/v1/spaces/${space.id}`;
  return {
    ...withoutSequence(space),
    tenantId,
    meta: {
      actions: actionsIn(space.type),
      roles: [],
      assignableRoles: [...ASSIGNABLE_ROLES[space.type]],
    },
    links: { self: { href }, assignments: { href: `${href}/assignments` } },
  };
}
