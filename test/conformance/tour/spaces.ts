import type { Chapter } from "./stage.ts";

/** Spaces: made, listed, changed, deleted. */
export const spaces: Chapter = async (theatre) => {
  const { is } = theatre;
  const { tenant, admin, clientWith } = theatre.open({
    data: {
      users: [{ id: "admin" }, { id: "bob" }],
      spaces: [{ name: "Data", type: "data" }],
    },
  });
  const bob = clientWith(tenant.apiKeyOf("bob"));
  const { GET, POST, PUT, PATCH, DELETE } = admin;
  is(200, await GET("/api/v1/spaces/types"));

  const description = "Where the sales team builds its apps.";
  const made = await POST("/api/v1/spaces", {
    body: { name: "Sales", type: "shared", description },
  });
  const { id: spaceId } = is(201, made);
  is(201, await POST("/api/v1/spaces", { body: { name: "Sales to read", type: "managed" } }));
  is(400, await POST("/api/v1/spaces", { body: { name: "Sales: all", type: "shared" } }));
  is(403, await bob.POST("/api/v1/spaces", { body: { name: "Bob's", type: "managed" } }));
  is(409, await POST("/api/v1/spaces", { body: { name: "Sales", type: "managed" } }));

  const list = "/api/v1/spaces";
  is(200, await GET(list, { params: { query: { action: "publish", sort: "-createdAt" } } }));
  is(200, await GET(list, { params: { query: { name: "sales", type: "shared,managed" } } }));
  is(200, await GET(list, { params: { query: { ownerId: "admin", environmentId: "" } } }));
  is(200, await bob.GET(list, { params: { query: { roles: ["producer", "consumer"] } } }));
  is(200, await bob.GET(list, { params: { query: { roles: ["facilitator"] } } }));
  is(200, await GET(list, { params: { query: { "environment.name": "Production" } } }));
  const first = is(200, await GET(list, { params: { query: { limit: 1 } } }));
  const second = is(200, await GET(list, { params: { query: cursorIn(first.links?.next?.href) } }));
  is(200, await GET(list, { params: { query: cursorIn(second.links?.prev?.href) } }));
  is(400, await GET(list, { params: { query: { limit: 0 } } }));

  const path = { spaceId };
  const space = "/api/v1/spaces/{spaceId}";
  is(200, await GET(space, { params: { path } }));
  const owned = { name: "Sales", description: "All apps.", ownerId: "bob" };
  is(200, await PUT(space, { params: { path }, body: owned }));
  is(400, await PUT(space, { params: { path }, body: { name: "" } }));
  const rename = { op: "replace", path: "/name", value: "Sales EMEA" } as const;
  is(200, await PATCH(space, { params: { path }, body: [rename] }));
  const taken = { name: "Sales to read" };
  is(409, await PUT(space, { params: { path }, body: taken }));
  is(409, await PATCH(space, { params: { path }, body: [{ ...rename, value: taken.name }] }));
  is(400, await PATCH(space, { params: { path }, body: [{ ...rename, value: "" }] }));
  const app = { attributes: { name: "Sales", spaceId } };
  const { attributes } = is(200, await POST("/api/v1/apps", { body: app }));
  is(412, await DELETE(space, { params: { path } }));
  is(200, await DELETE("/api/v1/apps/{appId}", { params: { path: { appId: attributes.id } } }));
  is(204, await DELETE(space, { params: { path } }));
};

/** The cursor that a link carries, as the query of the next call. */
export function cursorIn(href = ""): Record<string, string> {
  return Object.fromEntries(new URL(href).searchParams);
}
