import { describe, expect, it } from "vitest";
import type { QlikClient } from "../../src/index.ts";
import type { Query, SpaceShare, SpaceShareCreate } from "../../src/types.ts";
import { openAsBob, SALES, spaceFor } from "./members.ts";
import { ask, open, dataOf } from "./open.ts";

const LIST = "/api/v1/spaces/{spaceId}/shares";
const ONE = "/api/v1/spaces/{spaceId}/shares/{shareId}";
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
    apps: [
      { id: "sales", name: "Sales", spaceId: "team" },
      { id: "stock", name: "Stock", spaceId: "team" },
      { id: "paper", name: "Paper", spaceId: "news" },
      { id: "drops", name: "Drops", spaceId: "lake" },
    ],
  },
} as const;

const WITH_BOB: SpaceShareCreate = {
  type: "user",
  assigneeId: "bob",
  roles: ["consumer"],
  resourceType: "app",
  resourceId: "sales",
};

async function share(qlik: QlikClient, body = WITH_BOB, spaceId = "team"): Promise<SpaceShare> {
  return dataOf(qlik.POST(LIST, { params: { path: { spaceId } }, body }));
}

async function list(
  qlik: QlikClient,
  query: Query<`GET ${typeof LIST}`> = {},
): Promise<SpaceShare[]> {
  const { data } = await qlik.GET(LIST, { params: { path, query } });
  return data?.data ?? [];
}

describe("a share", () => {
  it("can be created, read and listed", async () => {
    const { tenant, qlik } = open(DATA);
    const created = await share(qlik);
    const space = `${tenant.origin}/api/v1/spaces/team`;
    expect(created).toEqual({
      ...WITH_BOB,
      id: created.id,
      resourceName: "Sales",
      disabled: false,
      spaceId: "team",
      tenantId: (await qlik.GET("/api/v1/spaces")).data?.data?.[0]?.tenantId,
      createdAt: "2026-01-01T00:00:00.000Z",
      createdBy: "ann",
      updatedAt: "2026-01-01T00:00:00.000Z",
      updatedBy: "ann",
      links: { self: { href: `${space}/shares/${created.id}` }, space: { href: space } },
    });
    const params = { path: { ...path, shareId: created.id } };
    expect((await qlik.GET(ONE, { params })).data).toEqual(created);
    expect((await qlik.GET(LIST, { params: { path } })).data).toMatchObject({
      data: [created],
      meta: { count: 1 },
      links: { self: { href: `${space}/shares` } },
    });
  });

  it("can be changed by a patch, whose values are texts", async () => {
    const { tenant, qlik } = open(DATA);
    const body: SpaceShareCreate = { ...WITH_BOB, type: "link", resourceId: "paper" };
    const created = await share(qlik, body, "news");
    await tenant.advance("1m");
    const params = { path: { spaceId: "news", shareId: created.id } };
    const { data } = await qlik.PATCH(ONE, {
      params,
      body: [
        { op: "replace", path: "/disabled", value: "true" },
        { op: "replace", path: "/roles", value: "contributor,basicconsumer" },
      ],
    });
    expect(data).toEqual({
      ...created,
      disabled: true,
      roles: ["contributor", "basicconsumer"],
      updatedAt: "2026-01-01T00:01:00.000Z",
    });
    expect((await qlik.GET(ONE, { params })).data).toEqual(data);
    const on = await qlik.PATCH(ONE, {
      params,
      body: [{ op: "replace", path: "/disabled", value: "false" }],
    });
    expect(on.data?.disabled).toBe(false);
  });

  it("is one at most of an app with an assignee: 409", async () => {
    const { qlik } = open(DATA);
    await share(qlik);
    expect(await qlik.POST(LIST, { params: { path }, body: WITH_BOB })).toMatchObject({
      status: 409,
      error: { errors: [{ code: "SPACES-409" }] },
    });
    await share(qlik, { ...WITH_BOB, resourceId: "stock" });
    await share(qlik, { ...WITH_BOB, assigneeId: "cid" });
    expect(await list(qlik)).toHaveLength(3);
  });

  it("is only found in its own space: 404 elsewhere", async () => {
    const { qlik } = open(DATA);
    const { id } = await share(qlik);
    const params = { path: { spaceId: "other", shareId: id } };
    expect((await qlik.GET(ONE, { params })).status).toBe(404);
    expect((await qlik.DELETE(ONE, { params })).status).toBe(404);
  });

  it.each([
    [{ assigneeId: "none" }, "/assigneeId"],
    [{ resourceId: "none" }, "/resourceId"],
    [{ resourceId: "paper" }, "/resourceId"],
  ])("is not created with %j, which does not exist: 404", async (change, pointer) => {
    const { qlik } = open(DATA);
    const body = { ...WITH_BOB, ...change };
    expect(await qlik.POST(LIST, { params: { path }, body })).toMatchObject({
      status: 404,
      error: { errors: [{ code: "SPACES-404", meta: { source: { pointer } } }] },
    });
  });

  // The specification declares no 400 for these.
  it.each([
    ["team", { roles: ["contributor"] }, "/roles"],
    ["team", { roles: ["consumer", "basicconsumer"] }, "/roles"],
    ["lake", { resourceId: "drops" }, "/roles"],
    ["team", { resourceType: "note" }, "/resourceType"],
  ])("in the space %s is not created with %j: 400", async (spaceId, change, pointer) => {
    const { tenant } = open(DATA);
    const body = { ...WITH_BOB, ...change };
    const rejected = await ask(tenant, "POST", `/api/v1/spaces/${spaceId}/shares`, body);
    expect(rejected.status).toBe(400);
    expect(rejected.body).toMatchObject({
      errors: [{ code: "SPACES-400", meta: { source: { pointer } } }],
    });
  });

  it.each([
    [{ op: "replace", path: "/disabled", value: "yes" }, "/1/value"],
    [{ op: "replace", path: "/roles", value: "contributor" }, "/1/value"],
    [{ op: "replace", path: "/roles", value: "" }, "/1/value"],
    [{ op: "add", path: "/roles", value: "consumer" }, "/1/op"],
    [{ op: "replace", path: "/type", value: "link" }, "/1/path"],
  ])("is not changed by %j: 400", async (operation, pointer) => {
    const { tenant, qlik } = open(DATA);
    const created = await share(qlik);
    const patch = [{ op: "replace", path: "/disabled", value: "true" }, operation];
    const place = `/api/v1/spaces/team/shares/${created.id}`;
    const rejected = await ask(tenant, "PATCH", place, patch);
    expect(rejected.status).toBe(400);
    expect(rejected.body).toMatchObject({
      errors: [{ code: "SPACES-400", meta: { source: { pointer } } }],
    });
    expect(await list(qlik)).toEqual([created]);
  });

  it("has the name of its app, and ends when the app leaves the space", async () => {
    const { qlik } = open(DATA);
    const { id } = await share(qlik);
    const appPath = { params: { path: { appId: "sales" } } };
    const body = { attributes: { name: "Turnover" } };
    await qlik.PUT("/api/v1/apps/{appId}", { ...appPath, body });
    expect(await list(qlik)).toMatchObject([{ resourceName: "Turnover" }]);
    await qlik.PUT("/api/v1/apps/{appId}/space", { ...appPath, body: { spaceId: "other" } });
    expect(await list(qlik)).toEqual([]);
    const params = { path: { ...path, shareId: id } };
    expect((await qlik.GET(ONE, { params })).status).toBe(404);
  });
});

describe("the list of shares", () => {
  it("can be filtered, and comes in pages", async () => {
    const { tenant, qlik } = open(DATA);
    await share(qlik);
    await share(qlik, { ...WITH_BOB, assigneeId: "cid" });
    await share(qlik, { ...WITH_BOB, type: "group", assigneeId: "all" });
    await share(qlik, { ...WITH_BOB, type: "link", assigneeId: "link", resourceId: "stock" });
    await share(qlik, { ...WITH_BOB, resourceId: "paper" }, "news");
    const ids = async (query?: Query<`GET ${typeof LIST}`>): Promise<string> =>
      (await list(qlik, query)).map(({ assigneeId }) => assigneeId).join();
    expect(await ids()).toBe("bob,cid,all,link");
    expect(await ids({ type: "user" })).toBe("bob,cid");
    expect(await ids({ userId: "cid" })).toBe("cid");
    expect(await ids({ userId: "all" })).toBe("");
    expect(await ids({ groupId: "all" })).toBe("all");
    expect(await ids({ groupId: "bob" })).toBe("");
    expect(await ids({ resourceId: "stock" })).toBe("link");
    expect(await ids({ name: "Stock" })).toBe("link");
    expect(await ids({ name: "Paper" })).toBe("");
    expect(await ids({ resourceType: "app" })).toBe("bob,cid,all,link");
    expect(await ids({ resourceType: "note" })).toBe("");
    const { data } = await qlik.GET(LIST, { params: { path, query: { limit: 3 } } });
    expect(data).toMatchObject({ meta: { count: 4 } });
    const next = data?.links?.next?.href.slice(tenant.origin.length) ?? "";
    expect((await ask(tenant, "GET", next)).body).toMatchObject({ data: [{ type: "link" }] });
  });
});

describe("who shares", () => {
  it.each([
    [[], 404],
    [["producer"], 403],
    [["consumer"], 403],
  ] as const)("is not who has the roles %j: %d", async (roles, status) => {
    const { qlik } = openAsBob({ spaces: [spaceFor(roles)], apps: [SALES] });
    const params = { path: { ...path, shareId: "any" } };
    expect([
      (await qlik.GET(LIST, { params: { path } })).status,
      (await qlik.POST(LIST, { params: { path }, body: WITH_BOB })).status,
      (await qlik.GET(ONE, { params })).status,
      (await qlik.PATCH(ONE, { params, body: [] })).status,
      (await qlik.DELETE(ONE, { params })).status,
    ]).toEqual([status, status, status, status, status]);
  });
});

describe("whom a share lets in", () => {
  /** Bob shares the app, with himself perhaps, and gives up his role in the space. */
  async function leave(qlik: QlikClient, body: SpaceShareCreate): Promise<void> {
    await share(qlik, body);
    const assignments = "/api/v1/spaces/{spaceId}/assignments";
    const { data } = await qlik.GET(assignments, { params: { path } });
    const assignmentId = data?.data?.[0]?.id ?? "";
    await qlik.DELETE(`${assignments}/{assignmentId}`, {
      params: { path: { ...path, assignmentId } },
    });
  }

  async function read(qlik: QlikClient): Promise<number[]> {
    const items = await qlik.GET("/api/v1/items");
    const { status } = await qlik.GET("/api/v1/apps/{appId}", {
      params: { path: { appId: "sales" } },
    });
    return [items.data?.data.length ?? -1, status];
  }

  const open = (): QlikClient =>
    openAsBob({ groups: ["all"], spaces: [spaceFor(["facilitator"])], apps: [SALES] }).qlik;

  it.each([
    ["user", "bob"],
    ["group", "all"],
    ["link", "anybody"],
  ] as const)("is who is meant by the %s %s: to read, no more", async (type, assigneeId) => {
    const qlik = open();
    await leave(qlik, { ...WITH_BOB, type, assigneeId });
    expect(await read(qlik)).toEqual([1, 200]);
    const { status } = await qlik.POST("/api/v1/reloads", { body: { appId: "sales" } });
    expect(status).toBe(403);
    const space = await qlik.GET("/api/v1/spaces/{spaceId}", { params: { path } });
    expect(space.status).toBe(404);
    expect((await qlik.GET("/api/v1/spaces")).data?.data).toEqual([]);
  });

  it.each([
    ["user", "ann"],
    ["group", "others"],
    // The id of a user stands for no group, nor the other way round.
    ["group", "bob"],
  ] as const)("is nobody but who is meant by the %s %s", async (type, assigneeId) => {
    const qlik = open();
    await leave(qlik, { ...WITH_BOB, type, assigneeId });
    expect(await read(qlik)).toEqual([0, 403]);
  });

  it("is nobody by a link that is switched off", async () => {
    const qlik = open();
    const body: SpaceShareCreate = { ...WITH_BOB, type: "link" };
    const { id } = await share(qlik, body);
    await qlik.PATCH(ONE, {
      params: { path: { ...path, shareId: id } },
      body: [{ op: "replace", path: "/disabled", value: "true" }],
    });
    await leave(qlik, { ...body, assigneeId: "ann", type: "user" });
    expect(await read(qlik)).toEqual([0, 403]);
  });
});
