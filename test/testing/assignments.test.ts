import { describe, expect, it } from "vitest";
import type { QlikClient } from "../../src/index.ts";
import { createTenant } from "../../src/testing.ts";
import type { Query, SpaceAssignment, SpaceAssignmentCreate } from "../../src/types.ts";
import { openAsBob, spaceFor } from "./members.ts";
import { ask, open, dataOf } from "./open.ts";

const LIST = "/api/v1/spaces/{spaceId}/assignments";
const ONE = "/api/v1/spaces/{spaceId}/assignments/{assignmentId}";
const path = { spaceId: "team" };

const DATA = {
  data: {
    users: [{ id: "ann" }, { id: "bob" }, { id: "cid" }],
    spaces: [
      { id: "team", name: "Team" },
      { id: "other", name: "Other" },
      { id: "news", name: "News", type: "managed" },
      { id: "lake", name: "Lake", type: "data" },
    ],
  },
} as const;

const PRODUCER: SpaceAssignmentCreate = { type: "user", assigneeId: "bob", roles: ["producer"] };

async function assign(
  qlik: QlikClient,
  body = PRODUCER,
  spaceId = "team",
): Promise<SpaceAssignment> {
  return dataOf(qlik.POST(LIST, { params: { path: { spaceId } }, body }));
}

async function list(
  qlik: QlikClient,
  query: Query<`GET ${typeof LIST}`> = {},
): Promise<SpaceAssignment[]> {
  const { data } = await qlik.GET(LIST, { params: { path, query } });
  expect(data?.meta?.count).toBe(data?.data?.length);
  return data?.data ?? [];
}

describe("an assignment", () => {
  it("can be created, read and listed", async () => {
    const { tenant, qlik } = open(DATA);
    const created = await assign(qlik);
    const space = `${tenant.origin}/api/v1/spaces/team`;
    expect(created).toEqual({
      ...PRODUCER,
      id: created.id,
      spaceId: "team",
      tenantId: (await qlik.GET("/api/v1/spaces")).data?.data?.[0]?.tenantId,
      createdAt: "2026-01-01T00:00:00.000Z",
      createdBy: "ann",
      updatedAt: "2026-01-01T00:00:00.000Z",
      updatedBy: "ann",
      links: {
        self: { href: `${space}/assignments/${created.id}` },
        space: { href: space },
      },
    });
    expect(created.id).toMatch(/^[0-9a-f]{24}$/);
    const params = { path: { ...path, assignmentId: created.id } };
    expect((await qlik.GET(ONE, { params })).data).toEqual(created);
    expect(await list(qlik)).toEqual([created]);
  });

  it("gets another list of roles as a whole", async () => {
    const { tenant, qlik } = open(DATA);
    const created = await assign(qlik);
    await tenant.advance("1m");
    const params = { path: { ...path, assignmentId: created.id } };
    const { data } = await qlik.PUT(ONE, {
      params,
      body: { roles: ["consumer", "facilitator", "consumer"] },
    });
    expect(data).toEqual({
      ...created,
      roles: ["consumer", "facilitator"],
      updatedAt: "2026-01-01T00:01:00.000Z",
    });
    expect((await qlik.GET(ONE, { params })).data).toEqual(data);
  });

  it("is unique for an assignee in a space: 409", async () => {
    const { qlik } = open(DATA);
    const { id } = await assign(qlik);
    const body: SpaceAssignmentCreate = { ...PRODUCER, roles: ["consumer"] };
    const rejected = await qlik.POST(LIST, { params: { path }, body });
    expect(rejected).toMatchObject({
      status: 409,
      error: {
        errors: [
          { code: "SPACES-409", detail: `Use PUT to replace the roles of the assignment ${id}.` },
        ],
      },
    });
    expect(await list(qlik)).toHaveLength(1);
    await assign(qlik, body, "other");
    await assign(qlik, { ...body, assigneeId: "cid" });
  });

  it("is only found in its own space: 404 elsewhere", async () => {
    const { qlik } = open(DATA);
    const { id } = await assign(qlik);
    const params = { path: { spaceId: "other", assignmentId: id } };
    expect((await qlik.GET(ONE, { params })).status).toBe(404);
    expect((await qlik.DELETE(ONE, { params })).status).toBe(404);
    expect(await list(qlik)).toHaveLength(1);
  });

  it("is not created for an unknown user: 404; groups are not checked", async () => {
    const { qlik } = open(DATA);
    const body: SpaceAssignmentCreate = { ...PRODUCER, assigneeId: "none" };
    expect(await qlik.POST(LIST, { params: { path }, body })).toMatchObject({
      status: 404,
      error: { errors: [{ meta: { source: { pointer: "/assigneeId" } } }] },
    });
    const group = await assign(qlik, { ...body, type: "group" });
    expect(group).toMatchObject({ type: "group", assigneeId: "none" });
  });

  it("can be made for a bot", async () => {
    const { tenant, qlik } = open(DATA);
    const assigneeId = tenant.oauthClient.clientId;
    const created = await assign(qlik, { type: "bot", assigneeId, roles: ["consumer"] });
    expect(created).toMatchObject({ type: "bot", assigneeId });
  });

  // The specification declares no 400 for these.
  it.each([
    ["team", ["publisher"]],
    ["team", ["consumer", "operator"]],
    ["news", ["producer"]],
    ["news", ["codeveloper"]],
    ["lake", ["contributor"]],
    ["team", ["manager"]],
    ["team", []],
  ])("in the space %s has no roles %j: 400", async (spaceId, roles) => {
    const { tenant, qlik } = open(DATA);
    const target = `/api/v1/spaces/${spaceId}/assignments`;
    const made = await assign(
      qlik,
      { type: "user", assigneeId: "cid", roles: ["consumer"] },
      spaceId,
    );
    const refusals = [
      await ask(tenant, "POST", target, { ...PRODUCER, roles }),
      await ask(tenant, "PUT", `${target}/${made.id}`, { roles }),
    ];
    for (const { status, body } of refusals) {
      expect(status).toBe(400);
      expect(body).toMatchObject({ errors: [{ code: "SPACES-400" }] });
    }
    const { data } = await qlik.GET(LIST, { params: { path: { spaceId } } });
    expect(data?.data).toEqual([made]);
  });

  it.each(DATA.data.spaces)("has any of the assignable roles in %j", async ({ id }) => {
    const { qlik } = open(DATA);
    const { data } = await qlik.GET("/api/v1/spaces/{spaceId}", {
      params: { path: { spaceId: id } },
    });
    const roles = data?.meta?.assignableRoles ?? [];
    expect((await assign(qlik, { ...PRODUCER, roles }, id)).roles).toEqual(roles);
  });
});

describe("who may assign roles", () => {
  it.each([
    [[], 404],
    [["producer"], 403],
    [["consumer"], 403],
    [["facilitator"], 200],
  ] as const)("with the roles %j: %d to all", async (roles, status) => {
    const { qlik } = openAsBob({
      spaces: [
        {
          ...spaceFor([]),
          assignments: [
            ...(spaceFor(roles).assignments ?? []),
            { type: "group", assigneeId: "all", roles: ["consumer"] },
          ],
        },
      ],
    });
    const listed = await qlik.GET(LIST, { params: { path } });
    expect(listed.status).toBe(status);
    const assignmentId = listed.data?.data?.at(-1)?.id ?? "any";
    const params = { path: { ...path, assignmentId } };
    const body: SpaceAssignmentCreate = { type: "user", assigneeId: "ann", roles: ["consumer"] };
    const others = [
      (await qlik.GET(ONE, { params })).status,
      (await qlik.PUT(ONE, { params, body: { roles: ["producer"] } })).status,
      (await qlik.POST(LIST, { params: { path }, body })).status,
      (await qlik.DELETE(ONE, { params })).status,
    ];
    expect(others).toEqual(
      status === 200 ? [200, 200, 201, 204] : [status, status, status, status],
    );
  });

  it("may remove the caller's own role, who then no longer has it", async () => {
    const { qlik } = openAsBob({ spaces: [spaceFor(["facilitator"])] });
    const [own] = await list(qlik);
    const params = { path: { ...path, assignmentId: own?.id ?? "" } };
    expect((await qlik.PUT(ONE, { params, body: { roles: ["consumer"] } })).status).toBe(200);
    expect((await qlik.DELETE(ONE, { params })).status).toBe(403);
    expect((await qlik.GET("/api/v1/spaces/{spaceId}", { params: { path } })).status).toBe(200);
  });
});

describe("assignments in the data", () => {
  it.each([
    [[{ assigneeId: "none", roles: ["consumer"] }], "assignments[0].assigneeId"],
    [[{ assigneeId: "bob", roles: ["publisher"] }], "assignments[0].roles"],
    [[{ assigneeId: "bob", roles: [] }], "assignments[0].roles"],
    [
      [
        { assigneeId: "bob", roles: ["consumer"] },
        { assigneeId: "bob", roles: ["producer"] },
      ],
      "assignments[1].assigneeId",
    ],
  ] as const)("are rejected as %j", (assignments, place) => {
    const spaces = [{ name: "Team", assignments }];
    const make = (): unknown => createTenant({ data: { users: [{ id: "bob" }], spaces } });
    expect(make).toThrow(`data.spaces[0].${place}`);
  });
});
