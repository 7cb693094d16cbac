import { describe, expect, it } from "vitest";
import { as, eventsOf, openAsAnn } from "./acting.ts";

const body = { description: "CI" };

describe("API keys", () => {
  it("are shown once, and let their users call until they expire", async () => {
    const { tenant, ann } = openAsAnn();
    const bob = as(tenant, tenant.apiKeyOf("bob"));
    const { id, token } = await bob.POST("/api/v1/api-keys", { body: { ...body, expiry: "PT1H" } });
    expect(token.split(".")).toHaveLength(3);
    expect(await as(tenant, token).GET("/api/v1/users/me")).toMatchObject({ id: "bob" });
    const { data } = await bob.GET("/api/v1/api-keys", {
      params: { query: { sort: "+description" } },
    });
    expect(data.map(({ description }) => description)).toContain("CI");
    expect(JSON.stringify(data)).not.toContain(token);
    await tenant.advance("2h");
    await expect(as(tenant, token).GET("/api/v1/users")).rejects.toMatchObject({ status: 401 });
    const query = { status: "expired" } as const;
    const expired = await bob.GET("/api/v1/api-keys", { params: { query } });
    expect(expired.data).toMatchObject([{ id, status: "expired" }]);
    const own = await ann.GET("/api/v1/api-keys");
    expect(own.data.map(({ sub }) => sub)).toEqual(["ann"]);
    const bobs = await ann.GET("/api/v1/api-keys", { params: { query: { sub: "bob" } } });
    expect(bobs.data).toHaveLength(2);
  });

  it("are deleted by their users, and revoked by administrators", async () => {
    const { tenant, ann } = openAsAnn();
    const bob = as(tenant, tenant.apiKeyOf("bob"));
    const [first, second] = [
      await bob.POST("/api/v1/api-keys", { body }),
      await bob.POST("/api/v1/api-keys", { body }),
    ];
    await bob.DELETE("/api/v1/api-keys/{id}", { params: { path: { id: first.id } } });
    const params = { path: { id: second.id } };
    await ann.DELETE("/api/v1/api-keys/{id}", { params });
    for (const { token } of [first, second]) {
      await expect(as(tenant, token).GET("/api/v1/users")).rejects.toMatchObject({ status: 401 });
    }
    expect(await bob.GET("/api/v1/api-keys/{id}", { params })).toMatchObject({ status: "revoked" });
    const read = bob.GET("/api/v1/api-keys/{id}", { params: { path: { id: first.id } } });
    await expect(read).rejects.toMatchObject({ status: 404 });
    expect((await eventsOf(ann)).filter((type) => type === "api-key.deleted")).toHaveLength(2);
  });

  it("are limited in number and lifetime by the configuration", async () => {
    const { ann } = openAsAnn();
    const { tenantId } = await ann.GET("/api/v1/users/me");
    const params = { path: { tenantId } };
    const read = ann.GET("/api/v1/api-keys/configs/{tenantId}", { params });
    expect(await read).toMatchObject({ max_keys_per_user: 5, max_api_key_expiry: "PT24H" });
    const long = { ...body, expiry: "P7D" };
    await expect(ann.POST("/api/v1/api-keys", { body: long })).rejects.toMatchObject({
      status: 400,
    });
    await ann.PATCH("/api/v1/api-keys/configs/{tenantId}", {
      params,
      body: [
        { op: "replace", path: "/max_keys_per_user", value: 2 },
        { op: "replace", path: "/max_api_key_expiry", value: "P30D" },
      ],
    });
    await ann.POST("/api/v1/api-keys", { body: long });
    await expect(ann.POST("/api/v1/api-keys", { body })).rejects.toMatchObject({ status: 403 });
  });

  it("need the role Developer", async () => {
    const { tenant, ann } = openAsAnn();
    await ann.PATCH("/api/v1/users/{userId}", {
      params: { path: { userId: "bob" } },
      body: [{ op: "replace", path: "/assignedRoles", value: [] }],
    });
    const create = as(tenant, tenant.apiKeyOf("bob")).POST("/api/v1/api-keys", { body });
    await expect(create).rejects.toMatchObject({ status: 403 });
  });
});
