import { describe, expect, it } from "vitest";
import type { QlikClient } from "../../src/index.ts";
import type { Space } from "../../src/types.ts";
import { openAsBob, spaceFor } from "./members.ts";
import { ask, open } from "./open.ts";

const params = { path: { spaceId: "team" } };

const TWO = {
  data: {
    users: [{ id: "ann" }, { id: "bob" }],
    spaces: [
      { id: "team", name: "Team", description: "All" },
      { id: "other", name: "Other" },
    ],
  },
};

async function getSpace(qlik: QlikClient): Promise<Space | undefined> {
  return (await qlik.GET("/api/v1/spaces/{spaceId}", { params })).data;
}

describe("a space", () => {
  it("keeps its name and its owner, but not its description, when PUT leaves them out", async () => {
    const { qlik } = open(TWO);
    const { data } = await qlik.PUT("/api/v1/spaces/{spaceId}", { params, body: {} });
    expect(data).toMatchObject({ name: "Team", ownerId: "ann", description: "" });
  });

  it("may be updated with its own name", async () => {
    const { qlik } = open(TWO);
    const body = { name: "Team" };
    expect((await qlik.PUT("/api/v1/spaces/{spaceId}", { params, body })).status).toBe(200);
  });

  // The specification declares neither 400 nor 409 for these.
  it.each([
    ["PUT", { name: "a:b" }, 400, "/name"],
    ["PUT", { name: "Other" }, 409, "/name"],
    ["PUT", { ownerId: "none" }, 404, "/ownerId"],
    ["PATCH", [{ op: "add", path: "/name", value: "A" }], 400, "/0/op"],
    ["PATCH", [{ op: "replace", path: "/type", value: "managed" }], 400, "/0/path"],
    ["PATCH", [{ op: "replace", path: "/name", value: "" }], 400, "/0/value"],
    ["PATCH", [{ op: "replace", path: "/name", value: "x".repeat(257) }], 400, "/0/value"],
    ["PATCH", [{ op: "replace", path: "/name", value: "a?b" }], 400, "/0/value"],
    ["PATCH", [{ op: "replace", path: "/name", value: "Other" }], 409, "/0/value"],
    ["PATCH", [{ op: "replace", path: "/ownerId", value: "none" }], 404, "/0/value"],
  ])("is not changed by %s %j: %d", async (method, body, status, pointer) => {
    const { tenant, qlik } = open(TWO);
    const before = await getSpace(qlik);
    const rejected = await ask(tenant, method, "/api/v1/spaces/team", body);
    expect(rejected.status).toBe(status);
    expect(rejected.body).toMatchObject({
      errors: [{ code: `SPACES-${status}`, meta: { source: { pointer } } }],
    });
    expect(await getSpace(qlik)).toEqual(before);
  });

  it("is changed in no part by a patch of which one part cannot be", async () => {
    const { tenant, qlik } = open(TWO);
    const before = await getSpace(qlik);
    const patch = [
      { op: "replace", path: "/description", value: "New" },
      { op: "replace", path: "/ownerId", value: "none" },
    ];
    expect((await ask(tenant, "PATCH", "/api/v1/spaces/team", patch)).status).toBe(404);
    expect(await getSpace(qlik)).toEqual(before);
  });

  it("is deleted, and its name is free again", async () => {
    const { qlik } = open(TWO);
    const deleted = await qlik.DELETE("/api/v1/spaces/{spaceId}", { params });
    expect(deleted.status).toBe(204);
    expect(await getSpace(qlik)).toBeUndefined();
    expect((await qlik.DELETE("/api/v1/spaces/{spaceId}", { params })).status).toBe(404);
    const again = await qlik.POST("/api/v1/spaces", { body: { name: "Team", type: "shared" } });
    expect(again.status).toBe(201);
  });

  it("is not deleted while it holds apps: 412", async () => {
    const { qlik } = open();
    expect(await qlik.DELETE("/api/v1/spaces/{spaceId}", { params })).toMatchObject({
      status: 412,
      error: { errors: [{ code: "SPACES-412" }] },
    });
    expect(await getSpace(qlik)).toBeDefined();
    const appId = "sales";
    await qlik.DELETE("/api/v1/apps/{appId}", { params: { path: { appId } } });
    expect((await qlik.DELETE("/api/v1/spaces/{spaceId}", { params })).status).toBe(204);
  });
});

describe("permission to see and change a space", () => {
  const change = async (qlik: QlikClient): Promise<unknown[]> => {
    const patch = [{ op: "replace", path: "/name", value: "New" }] as const;
    const owner = [{ op: "replace", path: "/ownerId", value: "bob" }] as const;
    const path = "/api/v1/spaces/{spaceId}";
    return [
      (await qlik.GET(path, { params })).status,
      (await qlik.PUT(path, { params, body: { name: "Newer" } })).status,
      (await qlik.PATCH(path, { params, body: [...patch] })).status,
      (await qlik.PATCH(path, { params, body: [...owner] })).status,
      (await qlik.DELETE(path, { params })).status,
    ];
  };

  it("is not who has no role: 404 to all", async () => {
    const { qlik } = openAsBob({ spaces: [spaceFor([])] });
    expect(await change(qlik)).toEqual([404, 404, 404, 404, 404]);
    expect((await qlik.GET("/api/v1/spaces")).data).toMatchObject({ data: [], meta: { count: 0 } });
  });

  it("may only read with another role than facilitator: 403", async () => {
    const { qlik } = openAsBob({ spaces: [spaceFor(["producer", "consumer"])] });
    expect(await change(qlik)).toEqual([200, 403, 403, 403, 403]);
    const body = { name: "New" };
    const { error } = await qlik.PUT("/api/v1/spaces/{spaceId}", { params, body });
    expect(error).toMatchObject({
      errors: [
        {
          code: "SPACES-403",
          detail:
            "This needs the space role facilitator. The caller's roles in the space team: consumer, producer.",
        },
      ],
    });
  });

  it("may do all but give it away as its facilitator", async () => {
    const { qlik } = openAsBob({ spaces: [spaceFor(["facilitator"])] });
    expect(await change(qlik)).toEqual([200, 200, 200, 403, 204]);
  });

  it("may do everything as its owner, without an assignment", async () => {
    const { qlik } = openAsBob({ spaces: [{ ...spaceFor([]), ownerId: "bob" }] });
    expect(await change(qlik)).toEqual([200, 200, 200, 200, 204]);
  });

  it("may do everything as an administrator", async () => {
    const { qlik } = openAsBob({ admin: true, spaces: [spaceFor([])] });
    expect(await change(qlik)).toEqual([200, 200, 200, 200, 204]);
  });

  it("no longer sees it after having given it away", async () => {
    const { qlik } = openAsBob({ spaces: [{ ...spaceFor([]), ownerId: "bob" }] });
    const body = { ownerId: "ann" };
    const { status, data } = await qlik.PUT("/api/v1/spaces/{spaceId}", { params, body });
    expect(status).toBe(200);
    expect(data?.meta?.actions).toEqual([]);
    expect(await getSpace(qlik)).toBeUndefined();
  });

  it.each([
    ["shared", 201],
    ["managed", 403],
    ["data", 403],
  ] as const)("creates, without being an administrator, a %s space: %d", async (type, status) => {
    const { qlik } = openAsBob();
    const created = await qlik.POST("/api/v1/spaces", { body: { name: "Mine", type } });
    expect(created.status).toBe(status);
    if (status === 201) {
      expect(created.data).toMatchObject({ ownerId: "bob", createdBy: "bob", meta: { roles: [] } });
      expect((await qlik.GET("/api/v1/spaces")).data?.data).toEqual([created.data]);
    }
  });
});

describe("meta of a space", () => {
  const ALL = ["change_owner", "create", "delete", "read", "update"];

  it.each([
    ["shared", ["facilitator"], ["create", "delete", "read", "update"]],
    ["shared", ["producer"], ["create", "read"]],
    ["shared", ["codeveloper"], ["create", "read"]],
    ["shared", ["consumer"], ["read"]],
    ["shared", ["dataconsumer"], ["read"]],
    ["managed", ["facilitator"], ["delete", "read", "update"]],
    ["managed", ["publisher"], ["read", "publish"]],
    ["managed", ["facilitator", "publisher"], ["delete", "read", "update", "publish"]],
    ["managed", ["contributor"], ["read"]],
    ["managed", ["basicconsumer"], ["read"]],
    ["data", ["producer"], ["create", "read"]],
    ["data", ["operator"], ["read"]],
    ["data", ["datapreview"], ["read"]],
  ] as const)("in a %s one with the roles %j has the actions %j", async (type, roles, actions) => {
    const { qlik } = openAsBob({ spaces: [spaceFor(roles, type)] });
    expect((await getSpace(qlik))?.meta).toMatchObject({ actions, roles });
  });

  it.each([
    ["shared", ALL],
    ["managed", [...ALL, "publish"]],
  ] as const)(
    "in a %s one of the caller's own has all actions and no roles",
    async (type, actions) => {
      const { qlik } = openAsBob({ spaces: [{ ...spaceFor([], type), ownerId: "bob" }] });
      expect((await getSpace(qlik))?.meta).toMatchObject({ actions, roles: [] });
    },
  );

  it("counts the roles of the caller's groups", async () => {
    const { qlik } = openAsBob({
      groups: ["authors", "others"],
      spaces: [
        {
          ...spaceFor(["consumer"]),
          assignments: [
            { assigneeId: "bob", roles: ["consumer"] },
            { type: "group", assigneeId: "authors", roles: ["producer", "consumer"] },
            { type: "group", assigneeId: "strangers", roles: ["facilitator"] },
          ],
        },
      ],
    });
    expect((await getSpace(qlik))?.meta).toMatchObject({
      actions: ["create", "read"],
      roles: ["consumer", "producer"],
    });
  });

  it("chooses what lists of spaces hold", async () => {
    const { qlik } = openAsBob({
      spaces: [
        { id: "1", name: "A", assignments: [{ assigneeId: "bob", roles: ["producer"] }] },
        {
          id: "2",
          name: "B",
          type: "managed",
          assignments: [{ assigneeId: "bob", roles: ["publisher"] }],
        },
        {
          id: "3",
          name: "C",
          type: "managed",
          assignments: [{ assigneeId: "bob", roles: ["consumer"] }],
        },
        { id: "4", name: "D", type: "managed", ownerId: "bob" },
        { id: "5", name: "E", type: "managed" },
      ],
    });
    const list = async (query: object): Promise<string> => {
      const { data } = await qlik.GET("/api/v1/spaces", { params: { query } });
      expect(data?.meta?.count).toBe(data?.data?.length);
      return data?.data?.map(({ id }) => id).join("") ?? "";
    };
    expect(await list({})).toBe("1234");
    expect(await list({ action: "publish" })).toBe("24");
    expect(await list({ roles: ["publisher", "producer"] })).toBe("12");
    expect(await list({ roles: ["facilitator"] })).toBe("");
    expect(await list({ ownerId: "bob" })).toBe("4");
    expect(await list({ type: "managed", roles: ["consumer"] })).toBe("3");
  });
});
