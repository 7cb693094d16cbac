import { describe, expect, it } from "vitest";
import { actAs, as, eventsOf, openAsAnn } from "./acting.ts";

const BOB = { path: { userId: "bob" } };

describe("users", () => {
  it("are those of the data, with their roles and groups", async () => {
    const { ann } = openAsAnn();
    const { data = [] } = await ann.GET("/api/v1/users");
    expect(data).toMatchObject([
      { id: "ann", name: "Ann", status: "active", subject: "corp\\ann" },
      { id: "bob", name: "Bob", assignedGroups: [{ id: "sales", name: "sales" }] },
    ]);
    expect(data[0]!.assignedRoles?.map(({ name }) => name)).toEqual(["TenantAdmin", "Developer"]);
    expect(await ann.GET("/api/v1/users/actions/count")).toEqual({ total: 2 });
  });

  it.each([
    ['name co "B" or subject eq "CORP\\\\ann"', ["Bob", "Ann"]],
    ['assignedRoles.name eq "tenantadmin" and (status eq "active")', ["Ann"]],
    ['assignedGroups.id eq "sales"', ["Bob"]],
    ['clientId eq "none"', []],
  ])("are filtered without regard to case, and sorted: %s", async (filter, names) => {
    const { ann } = openAsAnn();
    const { data = [] } = await ann.GET("/api/v1/users", {
      params: { query: { filter, sort: "-name" } },
    });
    expect(data.map(({ name }) => name)).toEqual(names);
    const params = { query: { sort: "-name" } } as const;
    const same = await ann.POST("/api/v1/users/actions/filter", { params, body: { filter } });
    expect(same.data).toEqual(data);
  });

  it("have the requested fields only", async () => {
    const { ann } = openAsAnn();
    const params = { ...BOB, query: { fields: "status" } };
    const user = await ann.GET("/api/v1/users/{userId}", { params });
    expect(Object.keys(user).sort()).toEqual(["id", "name", "status", "subject", "tenantId"]);
  });

  it("find themselves by a redirect", async () => {
    const { tenant, ann } = openAsAnn();
    expect(await ann.GET("/api/v1/users/me")).toMatchObject({ id: "ann" });
    const headers = { authorization: `Bearer ${tenant.apiKeyOf("bob")}` };
    const init = { headers, redirect: "manual" } as const;
    const { status, headers: found } = await tenant.fetch(`${tenant.origin}/api/v1/users/me`, init);
    expect([status, found.get("location")]).toEqual([301, `${tenant.origin}/api/v1/users/bob`]);
  });

  it("can be created with a role in a space, and act there", async () => {
    const { tenant, ann } = openAsAnn({ spaces: [{ id: "team", name: "Team" }] });
    const body = { subject: "corp\\cat", email: "cat@example.com" };
    const { id, status, name } = await ann.POST("/api/v1/users", { body });
    expect([status, name]).toEqual(["invited", "cat@example.com"]);
    await expect(ann.POST("/api/v1/users", { body })).rejects.toMatchObject({ status: 409 });
    await ann.POST("/api/v1/spaces/{spaceId}/assignments", {
      params: { path: { spaceId: "team" } },
      body: { type: "user", assigneeId: id, roles: ["producer"] },
    });
    const cat = await actAs(tenant, id);
    const app = { attributes: { name: "Cats", spaceId: "team" } };
    const { attributes } = await cat.POST("/api/v1/apps", { body: app });
    expect(attributes.ownerId).toBe(id);
    expect(await cat.GET("/api/v1/users/me")).toMatchObject({ status: "active" });
    const more = cat.POST("/api/v1/users", { body: { subject: "dan" } });
    await expect(more).rejects.toMatchObject({ status: 403 });
  });

  it("can't call while they are disabled, or when they are deleted", async () => {
    const { tenant, ann } = openAsAnn();
    const bob = as(tenant, tenant.apiKeyOf("bob"));
    const setStatus = (value: string): Promise<unknown> =>
      ann.PATCH("/api/v1/users/{userId}", {
        params: BOB,
        body: [{ op: "replace", path: "/status", value }],
      });
    await bob.GET("/api/v1/users/me");
    await setStatus("disabled");
    await expect(bob.GET("/api/v1/users")).rejects.toMatchObject({ status: 401 });
    await expect(actAs(tenant, "bob")).rejects.toMatchObject({ status: 403 });
    await setStatus("active");
    await bob.GET("/api/v1/users/me");
    await ann.DELETE("/api/v1/users/{userId}", { params: BOB });
    await expect(bob.GET("/api/v1/users")).rejects.toMatchObject({ status: 401 });
    const read = ann.GET("/api/v1/users/{userId}", { params: BOB });
    await expect(read).rejects.toMatchObject({ status: 404 });
  });

  it("become administrators by a role of their own or of a group", async () => {
    const { tenant, ann } = openAsAnn();
    const bob = as(tenant, tenant.apiKeyOf("bob"));
    const isAdmin = (): Promise<boolean> =>
      bob.GET("/api/v1/licenses/assignments").then(
        () => true,
        () => false,
      );
    const change = (op: "add" | "remove-value"): Promise<unknown> =>
      ann.PATCH("/api/v1/users/{userId}", {
        params: BOB,
        body: [{ op, path: "/assignedRoles", value: [{ name: "TenantAdmin" }] }],
      });
    expect(await isAdmin()).toBe(false);
    await change("add");
    expect(await isAdmin()).toBe(true);
    await change("remove-value");
    expect(await isAdmin()).toBe(false);
    await ann.PATCH("/api/v1/groups/{groupId}", {
      params: { path: { groupId: "sales" } },
      body: [{ op: "replace", path: "assignedRoles", value: [{ name: "TenantAdmin" }] }],
    });
    expect(await isAdmin()).toBe(true);
    await ann.DELETE("/api/v1/groups/{groupId}", { params: { path: { groupId: "sales" } } });
    expect(await isAdmin()).toBe(false);
  });

  it("are changed in part when some of the changes fail", async () => {
    const { tenant, ann } = openAsAnn();
    const value = [{ name: "Nobody" }];
    const unknown = { op: "replace" as const, path: "/assignedRoles" as const, value };
    const name = { op: "replace", path: "/name", value: "Robert" } as const;
    const change = ann.PATCH("/api/v1/users/{userId}", { params: BOB, body: [name, unknown] });
    expect(await change).toMatchObject({ errors: [{ code: "HTTP-400" }] });
    expect(await ann.GET("/api/v1/users/{userId}", { params: BOB })).toMatchObject({
      name: "Robert",
    });
    const failed = ann.PATCH("/api/v1/users/{userId}", { params: BOB, body: [unknown] });
    await expect(failed).rejects.toMatchObject({ status: 400 });
    const bob = as(tenant, tenant.apiKeyOf("bob"));
    const locale = { op: "replace", path: "/preferredLocale", value: "de" } as const;
    await bob.PATCH("/api/v1/users/{userId}", { params: BOB, body: [locale] });
    const own = bob.PATCH("/api/v1/users/{userId}", { params: BOB, body: [name] });
    await expect(own).rejects.toMatchObject({ status: 403 });
  });

  it("are invited by email, once", async () => {
    const { ann } = openAsAnn();
    const invite = async (resend: boolean): Promise<unknown> => {
      const body = { invitees: [{ email: "eve@example.com", resend }] };
      return (await ann.POST("/api/v1/users/actions/invite", { body })).data?.[0]?.status;
    };
    expect(await invite(false)).toBe("ok");
    expect(await invite(false)).toBe("exists");
    expect(await invite(true)).toBe("ok");
    expect(await eventsOf(ann)).toEqual(["v1.user.created"]);
  });
});
