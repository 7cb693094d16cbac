import { describe, expect, it } from "vitest";
import { createQlikClient, type QlikClient } from "../../src/index.ts";
import { ManualClock } from "../../src/testing/state/clock.ts";
import { createState } from "../../src/testing/state/create-state.ts";
import { isAllowed } from "../../src/testing/services/permissions.ts";
import type { AppPrivilege, Item, KnownSpaceRole, KnownSpaceType, Query } from "../../src/types.ts";
import { conforming } from "./conforms.ts";
import { openAsBob, SALES, spaceFor } from "./members.ts";
import { detailOf, open, clientOf } from "./open.ts";
import { unaided } from "../no-retry.ts";

const app = { params: { path: { appId: "sales" } } };

/** Statuses of creating an app in ann's space, reading hers there, and reloading it. */
async function use(qlik: QlikClient): Promise<number[]> {
  const attributes = { name: "New", spaceId: "team" };
  const created = await qlik.POST("/api/v1/apps", { body: { attributes } });
  const read = await qlik.GET("/api/v1/apps/{appId}", app);
  const reloaded = await qlik.POST("/api/v1/reloads", { body: { appId: "sales" } });
  return [created.status, read.status, reloaded.status];
}

async function items(qlik: QlikClient, query: Query<"GET /api/v1/items"> = {}): Promise<Item[]> {
  const { data } = await qlik.GET("/api/v1/items", { params: { query } });
  return data?.data ?? [];
}

describe("in a space, with its roles", () => {
  it.each<[KnownSpaceType, KnownSpaceRole[], number[]]>([
    ["shared", [], [403, 403, 403]],
    ["shared", ["facilitator"], [200, 200, 201]],
    ["shared", ["producer"], [200, 200, 201]],
    ["shared", ["codeveloper"], [200, 200, 201]],
    ["shared", ["consumer"], [403, 200, 403]],
    ["shared", ["dataconsumer"], [403, 403, 403]],
    ["shared", ["dataconsumer", "consumer"], [403, 200, 403]],
    ["data", ["producer"], [200, 200, 201]],
    ["data", ["operator"], [403, 200, 201]],
    ["data", ["publisher"], [403, 403, 403]],
    ["data", ["datapreview"], [403, 403, 403]],
  ])("of %s type, %j create, read and reload apps: %j", async (type, roles, statuses) => {
    const { qlik } = openAsBob({ spaces: [spaceFor(roles, type)], apps: [SALES] });
    expect(await use(qlik)).toEqual(statuses);
  });

  it.each<[KnownSpaceRole[], number[]]>([
    [[], [403, 403]],
    [["facilitator"], [200, 201]],
    [["publisher"], [403, 403]],
    [["contributor"], [200, 403]],
    [["consumer"], [200, 403]],
    [["basicconsumer"], [200, 403]],
    [["dataconsumer"], [403, 403]],
  ])("of managed type, %j read and reload apps: %j", async (roles, statuses) => {
    const { qlik } = openAsBob({ spaces: [spaceFor(roles, "managed")], apps: [SALES] });
    expect((await use(qlik)).slice(1)).toEqual(statuses);
  });

  it("rejects a reload with RELOADS-003 and names the missing role", async () => {
    const { qlik } = openAsBob({ spaces: [spaceFor(["consumer"])], apps: [SALES] });
    expect(await qlik.POST("/api/v1/reloads", { body: { appId: "sales" } })).toMatchObject({
      status: 403,
      error: {
        errors: [
          {
            code: "RELOADS-003",
            title: "Missing permission to reload",
            detail:
              "This needs a role in the shared space team: facilitator or producer or codeveloper. " +
              "The caller's roles there: consumer.",
          },
        ],
      },
    });
  });

  it("rejects creating an app and points to the space id", async () => {
    const { qlik } = openAsBob({ spaces: [spaceFor([])] });
    const attributes = { spaceId: "team" };
    const { error } = await qlik.POST("/api/v1/apps", { body: { attributes } });
    expect(error).toMatchObject({ errors: [{ source: { pointer: "/attributes/spaceId" } }] });
    expect(detailOf(error)).toContain("The caller's roles there: none.");
  });

  it.each<[KnownSpaceType, KnownSpaceRole[], AppPrivilege[]]>([
    ["shared", ["consumer"], ["read"]],
    [
      "shared",
      ["producer"],
      ["change_space", "delete", "duplicate", "export", "publish", "read", "reload", "update"],
    ],
    ["data", ["operator"], ["read", "reload"]],
    ["managed", ["contributor"], ["read"]],
    ["managed", ["contributor", "publisher"], ["publish", "read"]],
    [
      "managed",
      ["facilitator"],
      ["change_owner", "change_space", "delete", "export", "read", "reload", "update"],
    ],
  ])("of %s type gives %j the privileges %j", async (type, roles, privileges) => {
    const { qlik } = openAsBob({ spaces: [spaceFor(roles, type)], apps: [SALES] });
    const { data } = await qlik.GET("/api/v1/apps/{appId}", app);
    // An app that is published, as those of managed spaces are, is not published again.
    const others = (names: readonly string[] = []): string[] =>
      names.filter((name) => name !== "publish").sort();
    expect(others(data?.privileges)).toEqual(others(privileges));
    expect((await items(qlik))[0]?.actions).toEqual(privileges);
  });

  it("counts a role that the caller has by a group", async () => {
    const { qlik } = openAsBob({
      groups: ["authors"],
      spaces: [
        {
          ...spaceFor([]),
          assignments: [{ type: "group", assigneeId: "authors", roles: ["producer"] }],
        },
      ],
      apps: [SALES],
    });
    expect(await use(qlik)).toEqual([200, 200, 201]);
  });

  it("lets the owner of the space and the tenant's administrator do everything", async () => {
    const owner = openAsBob({ spaces: [{ ...spaceFor([]), ownerId: "bob" }], apps: [SALES] });
    expect(await use(owner.qlik)).toEqual([200, 200, 201]);
    const admin = openAsBob({ admin: true, spaces: [spaceFor([])], apps: [SALES] });
    expect(await use(admin.qlik)).toEqual([200, 200, 201]);
  });

  it("lets the owner of an app do everything with it, but make no other", async () => {
    const { qlik } = openAsBob({
      spaces: [spaceFor([])],
      apps: [{ ...SALES, ownerId: "bob" }],
    });
    expect(await use(qlik)).toEqual([403, 200, 201]);
  });

  it("grants and revokes rights as roles are assigned and removed", async () => {
    const { tenant, qlik } = open({
      data: {
        users: [{ id: "ann" }, { id: "bob" }],
        spaces: [{ id: "team", name: "Team" }],
        apps: [SALES],
      },
    });
    const bob = clientOf(tenant, "bob");
    expect(await use(bob)).toEqual([403, 403, 403]);
    const assignments = "/api/v1/spaces/{spaceId}/assignments";
    const path = { spaceId: "team" };
    const { data } = await qlik.POST(assignments, {
      params: { path },
      body: { type: "user", assigneeId: "bob", roles: ["consumer"] },
    });
    expect(await use(bob)).toEqual([403, 200, 403]);
    const params = { path: { ...path, assignmentId: data?.id ?? "" } };
    const one = "/api/v1/spaces/{spaceId}/assignments/{assignmentId}";
    await qlik.PUT(one, { params, body: { roles: ["producer"] } });
    expect(await use(bob)).toEqual([200, 200, 201]);
    await qlik.DELETE(one, { params });
    const left = await items(bob, { spaceId: "team" });
    // The app that bob made is still bob's.
    expect(left).toMatchObject([{ name: "New", ownerId: "bob" }]);
    expect((await bob.GET("/api/v1/spaces")).data?.data).toEqual([]);
  });
});

describe("a bot", () => {
  async function openAsBot(roles: readonly KnownSpaceRole[]): Promise<QlikClient> {
    const { tenant, qlik } = open({
      data: {
        oauthClients: [{ clientId: "robot", clientSecret: "secret" }],
        spaces: [
          {
            id: "team",
            name: "Team",
            assignments: roles.length > 0 ? [{ type: "bot", assigneeId: "robot", roles }] : [],
          },
        ],
        apps: [SALES],
      },
    });
    const { data } = await qlik.POST("/oauth/token", {
      body: {
        grant_type: "client_credentials",
        client_id: "robot",
        client_secret: "secret",
      },
    });
    return createQlikClient({
      ...unaided,
      tenant: tenant.origin,
      auth: { token: data?.access_token ?? "" },
      fetch: conforming(tenant.fetch),
    });
  }

  it("needs a role in the space", async () => {
    const qlik = await openAsBot([]);
    expect(await use(qlik)).toEqual([403, 403, 403]);
    expect((await qlik.GET("/api/v1/spaces")).data?.data).toEqual([]);
    expect(await items(qlik)).toEqual([]);
  });

  it("may do what its role says", async () => {
    const qlik = await openAsBot(["producer"]);
    expect(await use(qlik)).toEqual([200, 200, 201]);
    expect(await items(qlik)).toMatchObject([{ name: "Sales" }, { name: "New", ownerId: "robot" }]);
    const { data } = await qlik.GET("/api/v1/spaces");
    expect(data?.data).toMatchObject([{ id: "team", meta: { roles: ["producer"] } }]);
  });
});

describe("a bot with an administrator's rights", () => {
  it("needs a role in a space as well", () => {
    const data = { spaces: [{ id: "team", name: "Team" }] };
    const state = createState({ data }, "1", new ManualClock());
    const place = { spaceId: "team", ownerId: undefined };
    const admin = { id: "robot", name: "Robot", admin: true };
    expect(isAllowed(state, admin, "read", place)).toBe(true);
    expect(isAllowed(state, { ...admin, bot: true }, "read", place)).toBe(false);
  });
});

describe("an error", () => {
  it("to publish names the role in the space that the app would go to", async () => {
    const { qlik } = openAsBob({
      spaces: [spaceFor(["facilitator"]), { id: "news", name: "News", type: "managed" }],
      apps: [SALES],
    });
    const body = { spaceId: "news" };
    const rejected = await qlik.POST("/api/v1/apps/{appId}/publish", { ...app, body });
    expect(rejected.status).toBe(403);
    expect(detailOf(rejected.error)).toBe(
      "This needs a role in the managed space news: publisher. The caller's roles there: none.",
    );
  });

  it("says that no role is sufficient where that is so", async () => {
    const { qlik } = openAsBob({ spaces: [spaceFor(["facilitator"], "managed")], apps: [SALES] });
    const rejected = await qlik.POST("/api/v1/apps/{appId}/copy", { ...app, body: {} });
    expect(rejected.status).toBe(403);
    expect(detailOf(rejected.error)).toBe(
      "Only the owner of the managed space team may do this. " +
        "The caller's roles there: facilitator.",
    );
  });
});

describe("in a personal space", () => {
  const MINE = { id: "mine", name: "Mine", ownerId: "bob" };
  const HERS = { id: "sales", name: "Sales" };

  it("only the owner may do anything", async () => {
    const { qlik } = openAsBob({ apps: [MINE, HERS] });
    const own = { params: { path: { appId: "mine" } } };
    expect((await qlik.GET("/api/v1/apps/{appId}", own)).status).toBe(200);
    expect((await qlik.POST("/api/v1/reloads", { body: { appId: "mine" } })).status).toBe(201);
    const rejected = await qlik.GET("/api/v1/apps/{appId}", app);
    expect(rejected.status).toBe(403);
    expect(detailOf(rejected.error)).toBe("The app is in the personal space of another user.");
    expect(await qlik.POST("/api/v1/reloads", { body: { appId: "sales" } })).toMatchObject({
      status: 403,
      error: { errors: [{ code: "RELOADS-003" }] },
    });
  });

  it("items are the caller's own; an administrator sees the others' too, as others'", async () => {
    const { qlik } = openAsBob({ apps: [MINE, HERS] });
    expect(await items(qlik)).toMatchObject([{ resourceId: "mine" }]);
    const { qlik: admin } = openAsBob({ admin: true, apps: [MINE, HERS] });
    expect(await items(admin)).toHaveLength(2);
    expect(await items(admin, { spaceId: "personal" })).toMatchObject([{ resourceId: "mine" }]);
    expect(await items(admin, { spaceType: "personal" })).toHaveLength(2);
  });
});

describe("items", () => {
  const DATA = {
    spaces: [
      spaceFor(["consumer"]),
      { id: "news", name: "News", type: "managed" as const, ownerId: "bob" },
      { id: "closed", name: "Closed" },
    ],
    apps: [
      SALES,
      { id: "paper", name: "Paper", spaceId: "news" },
      { id: "hidden", name: "Hidden", spaceId: "closed" },
      { id: "mine", name: "Mine", ownerId: "bob" },
    ],
  };
  const ids = async (qlik: QlikClient, query?: Query<"GET /api/v1/items">): Promise<string> =>
    (await items(qlik, query)).map(({ resourceId }) => resourceId).join();

  it("are those that the caller may read, in spaces of every type", async () => {
    const { qlik } = openAsBob(DATA);
    expect(await ids(qlik)).toBe("sales,paper,mine");
    expect(await ids(qlik, { spaceType: "shared" })).toBe("sales");
    expect(await ids(qlik, { spaceType: "managed,personal" })).toBe("paper,mine");
    expect(await ids(qlik, { spaceId: "personal" })).toBe("mine");
    expect(await ids(qlik, { spaceId: "news" })).toBe("paper");
    expect(await ids(qlik, { spaceId: "closed" })).toBe("");
    expect(await ids(qlik, { resourceType: "app", resourceId: "hidden" })).toBe("");
  });

  it("are not found individually either: 404", async () => {
    const data = {
      users: [{ id: "ann" }, { id: "bob" }],
      spaces: [{ id: "team", name: "Team" }],
      apps: [SALES],
    };
    const { tenant, qlik } = open({ data });
    const [item] = await items(qlik);
    const params = { path: { itemId: item?.id ?? "" } };
    expect((await qlik.GET("/api/v1/items/{itemId}", { params })).status).toBe(200);
    expect(await clientOf(tenant, "bob").GET("/api/v1/items/{itemId}", { params })).toMatchObject({
      status: 404,
      error: { errors: [{ code: "ITEMS-404" }] },
    });
  });

  it("follow their apps: new name, owner and space, and the end", async () => {
    const { qlik } = openAsBob({ admin: true, ...DATA });
    const query = { resourceType: "app", resourceId: "sales" };
    const before = (await items(qlik, query))[0];
    await qlik.PUT("/api/v1/apps/{appId}", { ...app, body: { attributes: { name: "Turnover" } } });
    await qlik.PUT("/api/v1/apps/{appId}/owner", { ...app, body: { ownerId: "bob" } });
    await qlik.PUT("/api/v1/apps/{appId}/space", { ...app, body: { spaceId: "closed" } });
    expect((await items(qlik, query))[0]).toMatchObject({
      id: before?.id,
      name: "Turnover",
      ownerId: "bob",
      spaceId: "closed",
      resourceAttributes: { name: "Turnover", ownerId: "bob", spaceId: "closed" },
    });
    expect(await ids(qlik, { spaceId: "team" })).toBe("");
    expect(await ids(qlik, { name: "turn" })).toBe("sales");
    await qlik.DELETE("/api/v1/apps/{appId}/space", app);
    const [personal] = await items(qlik, query);
    expect(personal).not.toHaveProperty("spaceId");
    expect(await ids(qlik, { spaceId: "personal" })).toContain("sales");
    await qlik.DELETE("/api/v1/apps/{appId}", app);
    expect(await items(qlik, query)).toEqual([]);
    const params = { path: { itemId: before?.id ?? "" } };
    expect((await qlik.GET("/api/v1/items/{itemId}", { params })).status).toBe(404);
  });
});

describe("reloads", () => {
  it("of an app can be read by its readers, and cancelled by users who may reload it", async () => {
    const { tenant, qlik } = open({
      data: {
        users: [{ id: "ann" }, { id: "bob" }, { id: "cid" }],
        spaces: [spaceFor(["consumer"])],
        apps: [SALES],
      },
    });
    const { data } = await qlik.POST("/api/v1/reloads", { body: { appId: "sales" } });
    const params = { path: { reloadId: data?.id ?? "" } };
    const see = async (user: QlikClient): Promise<number[]> => [
      (await user.GET("/api/v1/reloads", { params: { query: { appId: "sales" } } })).status,
      (await user.GET("/api/v1/reloads", {})).status,
      (await user.GET("/api/v1/reloads/{reloadId}", { params })).status,
      (await user.POST("/api/v1/reloads/{reloadId}/actions/cancel", { params })).status,
    ];
    expect(await see(clientOf(tenant, "cid"))).toEqual([403, 403, 403, 403]);
    expect(await see(clientOf(tenant, "bob"))).toEqual([200, 403, 200, 403]);
    expect(await see(qlik)).toEqual([200, 200, 200, 204]);
  });
});
