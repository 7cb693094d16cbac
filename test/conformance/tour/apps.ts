import type { Chapter } from "./stage.ts";

const SCRIPT = `$(Include=lib://Sales:DataFiles/settings.qvs);
Regions:
LOAD * INLINE [Region
East
West];
Orders:
LOAD * FROM [lib://Sales:DataFiles/orders.qvd] (qvd);`;

/** Apps: made, copied, moved, published, deleted. */
export const apps: Chapter = async (theatre) => {
  const { is } = theatre;
  const { admin } = theatre.open({
    data: {
      users: [{ id: "admin" }, { id: "bob" }],
      spaces: [
        { id: "team", name: "Team" },
        { id: "public", name: "Public", type: "managed" },
      ],
    },
  });
  const { GET, POST, PUT, DELETE } = admin;
  is(200, await GET("/api/v1/apps"));
  is(200, await GET("/api/v1/apps/privileges"));
  const sales = { name: "Sales", description: "Orders", usage: "ANALYTICS", locale: "de" } as const;
  const made = await POST("/api/v1/apps", { body: { attributes: { ...sales, spaceId: "team" } } });
  const appId = is(200, made).attributes.id;
  is(400, await POST("/api/v1/apps", { body: { attributes: { spaceId: "public" } } }));

  const params = { path: { appId } };
  const app = "/api/v1/apps/{appId}";
  is(200, await GET(app, { params }));
  is(200, await PUT(app, { params, body: { attributes: { name: "Sales 2026" } } }));
  is(400, await PUT(app, { params, body: { attributes: { name: "" } } }));
  const copy = "/api/v1/apps/{appId}/copy";
  const copied = is(200, await POST(copy, { params, body: { attributes: { name: "Copy" } } }));
  is(400, await POST(copy, { params, body: { attributes: { spaceId: "public" } } }));

  const publish = "/api/v1/apps/{appId}/publish";
  const edition = { spaceId: "public", data: "source", attributes: { name: "Sales" } } as const;
  const published = is(200, await POST(publish, { params, body: edition }));
  is(400, await POST(publish, { params, body: { spaceId: "team" } }));
  const targetId = published.attributes.id;
  is(200, await PUT(publish, { params, body: { targetId, data: "target", attributes: {} } }));
  is(400, await PUT(publish, { params, body: { targetId: appId, checkOriginAppId: false } }));
  const moved = { path: { appId: copied.attributes.id } };
  const move = { spaceId: "public", moveApp: true, originAppId: appId };
  is(200, await POST(publish, { params: moved, body: move }));

  const owner = "/api/v1/apps/{appId}/owner";
  is(200, await PUT(owner, { params, body: { ownerId: "bob" } }));
  is(400, await PUT(owner, { params, body: { ownerId: "nobody" } }));
  const space = "/api/v1/apps/{appId}/space";
  is(200, await DELETE(space, { params }));
  is(200, await PUT(space, { params, body: { spaceId: "team" } }));
  is(400, await PUT(space, { params, body: { spaceId: "public" } }));
  is(200, await DELETE(app, { params }));
};

/** The versions of a script. */
export const scripts: Chapter = async (theatre) => {
  const { is } = theatre;
  const { tenant, admin } = theatre.open({ data: { apps: [{ id: "sales", name: "Sales" }] } });
  const { GET, POST, PATCH, DELETE } = admin;
  const path = { appId: "sales" };
  const list = "/api/v1/apps/{appId}/scripts";
  is(200, await POST(list, { params: { path }, body: { script: SCRIPT, versionMessage: "One" } }));
  await tenant.advance("1m");
  is(200, await POST(list, { params: { path }, body: { script: `${SCRIPT}\n` } }));
  is(400, await POST(list, { params: { path }, body: [] as never }));
  const first = is(200, await GET(list, { params: { path, query: { limit: 1 } } }));
  const page = new URL(first.links?.next?.href ?? "").searchParams.get("page")!;
  const second = is(200, await GET(list, { params: { path, query: { limit: 1, page } } }));
  const filter = 'ModifiedTime eq "2026-01-01T00:00:00.000Z"';
  is(200, await GET(list, { params: { path, query: { filter } } }));
  is(400, await GET(list, { params: { path, query: { filter: "ModifiedTime is old" } } }));

  const one = "/api/v1/apps/{appId}/scripts/{id}";
  const current = { path: { ...path, id: first.scripts![0]!.scriptId! } };
  const old = { path: { ...path, id: second.scripts![0]!.scriptId! } };
  is(200, await GET(one, { params: { path: { ...path, id: "current" } } }));
  is(200, await GET(one, { params: old }));
  const change = { Op: "replace", Path: "/versionMessage", Value: '"The first one"' } as const;
  is(200, await PATCH(one, { params: old, body: [change] }));
  is(400, await PATCH(one, { params: old, body: [{ ...change, Value: "The first one" }] }));
  is(200, await DELETE(one, { params: old }));
  is(400, await DELETE(one, { params: current }));
};

/** What a reload leaves behind in an app. */
export const contents: Chapter = async (theatre) => {
  const { is } = theatre;
  const { tenant, admin } = theatre.open({
    data: { apps: [{ id: "sales", name: "Sales", script: `${SCRIPT}\nSTORE Orders INTO x.qvd;` }] },
  });
  const { GET, POST } = admin;
  const { id: reloadId } = is(201, await POST("/api/v1/reloads", { body: { appId: "sales" } }));
  await tenant.advance("1m");
  const app = { appId: "sales" };
  is(200, await GET("/api/v1/apps/{appId}/data/lineage", { params: { path: app } }));
  is(200, await GET("/api/v1/apps/{appId}/data/metadata", { params: { path: app } }));
  is(200, await GET("/api/v1/apps/{appId}/reloads/logs", { params: { path: app } }));
  const path = { ...app, reloadId };
  is(200, await GET("/api/v1/apps/{appId}/reloads/logs/{reloadId}", { params: { path } }));
  const metadata = "/api/v1/apps/{appId}/reloads/metadata/{reloadId}";
  const query = { limit: 10, reloadId, includeSkipStoreReloads: true };
  is(200, await GET(metadata, { params: { path, query } }));
  is(400, await GET(metadata, { params: { path, query: { limit: 0 } } }));
};
