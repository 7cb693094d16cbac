import { describe, expect, it } from "vitest";
import { as, eventsOf, openAsAnn } from "./acting.ts";

const EVERYONE = "000000000000000000000001";

describe("groups", () => {
  it("are those that the data name, and can be created once", async () => {
    const { ann } = openAsAnn();
    const body = { name: "Sales DE", providerType: "custom", assignedRoles: [{ name: "Steward" }] };
    const group = await ann.POST("/api/v1/groups", {
      body: body as typeof body & { providerType: "custom" },
    });
    expect(group).toMatchObject({ status: "active", assignedRoles: [{ name: "Steward" }] });
    const again = ann.POST("/api/v1/groups", { body: { name: "Sales DE" } });
    await expect(again).rejects.toMatchObject({ status: 409 });
    const unknown = ann.POST("/api/v1/groups", {
      body: { name: "B", assignedRoles: [{ id: "x" }] },
    });
    await expect(unknown).rejects.toMatchObject({ status: 400 });
    const query = { filter: 'name sw "sales"', totalResults: true };
    const { data = [], totalResults } = await ann.GET("/api/v1/groups", { params: { query } });
    expect([data.map(({ name }) => name), totalResults]).toEqual([["sales", "Sales DE"], 2]);
    expect(await eventsOf(ann)).toEqual(["v1.group.created"]);
  });

  it("only change their names if they are custom", async () => {
    const { ann } = openAsAnn();
    const rename = (groupId: string): Promise<unknown> =>
      ann.PATCH("/api/v1/groups/{groupId}", {
        params: { path: { groupId } },
        body: [{ op: "replace", path: "name", value: "Other" }],
      });
    await expect(rename("sales")).rejects.toMatchObject({ status: 400 });
    const { id } = await ann.POST("/api/v1/groups", {
      body: { name: "A", providerType: "custom" },
    });
    await rename(id);
    const params = { path: { groupId: id } };
    expect(await ann.GET("/api/v1/groups/{groupId}", { params })).toMatchObject({ name: "Other" });
  });

  it("give everyone the roles of the settings", async () => {
    const { tenant, ann } = openAsAnn();
    await ann.PATCH("/api/v1/groups/settings", {
      body: [
        { op: "replace", path: "/autoCreateGroups", value: true },
        {
          op: "replace",
          path: `/systemGroups/${EVERYONE}/assignedRoles`,
          value: [{ name: "TenantAdmin" }],
        },
      ],
    });
    const settings = await ann.GET("/api/v1/groups/settings");
    expect(settings).toMatchObject({ autoCreateGroups: true });
    const { data } = await ann.GET("/api/v1/groups", { params: { query: { systemGroups: true } } });
    expect(data).toMatchObject([{ id: EVERYONE, assignedRoles: [{ name: "TenantAdmin" }] }]);
    const bob = as(tenant, tenant.apiKeyOf("bob"));
    expect(await bob.GET("/api/v1/licenses/assignments")).toBeDefined();
  });
});

describe("roles", () => {
  it("are Qlik's own from the beginning, which can't be changed", async () => {
    const { ann } = openAsAnn();
    const query = { filter: 'name eq "TenantAdmin"' };
    const { data } = await ann.GET("/api/v1/roles", { params: { query } });
    expect(data).toMatchObject([{ type: "default", level: "admin", canDelete: false }]);
    const params = { path: { id: data[0]!.id } };
    const remove = ann.DELETE("/api/v1/roles/{id}", { params });
    await expect(remove).rejects.toMatchObject({ status: 403 });
  });

  it("can be custom, and deleted when nobody has them", async () => {
    const { tenant, ann } = openAsAnn();
    const body = { name: "Writer", assignedScopes: ["apps:read", "apps:update"] };
    const { id, type } = await ann.POST("/api/v1/roles", { body });
    expect(type).toBe("custom");
    await expect(ann.POST("/api/v1/roles", { body })).rejects.toMatchObject({ status: 400 });
    const bob = as(tenant, tenant.apiKeyOf("bob"));
    await expect(bob.POST("/api/v1/roles", { body })).rejects.toMatchObject({ status: 403 });
    const params = { path: { id } };
    await ann.PATCH("/api/v1/roles/{id}", {
      params,
      body: [
        { op: "remove-value", path: "/assignedScopes", value: "apps:update" },
        { op: "add", path: "/assignedScopes/-", value: "apps:create" },
      ],
    });
    expect(await ann.GET("/api/v1/roles/{id}", { params })).toMatchObject({
      assignedScopes: ["apps:read", "apps:create"],
    });
    const change = (op: "add" | "remove-value"): Promise<unknown> =>
      ann.PATCH("/api/v1/users/{userId}", {
        params: { path: { userId: "bob" } },
        body: [{ op, path: "/assignedRoles", value: [{ id }] }],
      });
    await change("add");
    const remove = (): Promise<unknown> => ann.DELETE("/api/v1/roles/{id}", { params });
    await expect(remove()).rejects.toMatchObject({ status: 400 });
    await change("remove-value");
    await remove();
    expect(await eventsOf(ann)).toEqual(["v1.role.created", "v1.role.updated", "v1.role.deleted"]);
  });
});
