import type { Chapter } from "./stage.ts";

/** Apps leave the tenant as files, and come in as such. */
export const files: Chapter = async (theatre) => {
  const { is } = theatre;
  const { tenant, admin, clientWith } = theatre.open({
    data: {
      users: [{ id: "admin" }, { id: "bob" }],
      spaces: [{ id: "team", name: "Team" }],
      apps: [{ id: "sales", name: "Sales", spaceId: "team", script: "LOAD 1 AUTOGENERATE 1;" }],
    },
  });
  const { GET, POST } = admin;
  const bob = clientWith(tenant.apiKeyOf("bob"));
  const exporting = "/api/v1/apps/{appId}/export";
  const path = { appId: "sales" };
  const exported = await POST(exporting, { params: { path, query: { NoData: true } } });
  is(201, exported);
  is(400, await POST(exporting, { params: { path, query: { NoData: "perhaps" as never } } }));

  const location = new URL(exported.response.headers.get("location") ?? "", tenant.origin);
  const id = location.pathname.split("/").at(-1) ?? "";
  const download = "/api/v1/temp-contents/{id}";
  is(204, await GET(download, { params: { path: { id } } }));
  await tenant.advance("1m");
  const file = is(200, await GET(download, { params: { path: { id }, query: { inline: "1" } } }));
  const part = (Range: string) => GET(download, { params: { path: { id }, header: { Range } } });
  is(206, await part("bytes=0-9"));
  is(400, await part("bytes=9-0"));
  is(416, await part("bytes=1000000-"));

  const importing = "/api/v1/apps/import";
  const body = file;
  const query = { name: "Sales again", mode: "NEW", NoData: true, spaceId: "team" } as const;
  is(200, await POST(importing, { params: { query }, body }));
  const again = { fileId: id, fallbackName: "Sales" };
  is(200, await POST(importing, { params: { query: again } }));
  is(400, await POST(importing, { params: { query: { appId: "sales" } }, body }));
  is(403, await bob.POST(importing, { params: { query: { spaceId: "team" } }, body }));
  is(404, await POST(importing, { params: { query: { fileId: "none" } } }));
  is(403, await bob.POST("/api/v1/apps", { body: { attributes: { spaceId: "team" } } }));

  await tenant.advance("1h");
  is(410, await GET(download, { params: { path: { id } } }));
};

/** The catalogue of apps. */
export const items: Chapter = async (theatre) => {
  const { is } = theatre;
  const { admin } = theatre.open({
    data: {
      users: [{ id: "admin" }],
      spaces: [{ id: "team", name: "Team" }],
      apps: [{ id: "sales", name: "Sales", spaceId: "team" }, { name: "Stock" }],
    },
  });
  const { GET } = admin;
  const list = "/api/v1/items";
  const first = is(200, await GET(list, { params: { query: { limit: 1, resourceType: "app" } } }));
  const next = new URL(first.links.next?.href ?? "").searchParams.get("next")!;
  const onward = { limit: 1, resourceType: "app", next };
  const second = is(200, await GET(list, { params: { query: onward } }));
  const prev = new URL(second.links.prev?.href ?? "").searchParams.get("prev")!;
  is(200, await GET(list, { params: { query: { limit: 1, resourceType: "app", prev } } }));
  const itemId = first.data[0]!.id;
  const byPerson = { createdByUserId: "admin", ownerId: "admin", notOwnerId: "bob" };
  is(200, await GET(list, { params: { query: { ...byPerson, notCreatedByUserId: "bob" } } }));
  const byPlace = { spaceId: "team", spaceType: "shared,managed", sort: "-updatedAt" } as const;
  is(200, await GET(list, { params: { query: { ...byPlace, noActions: true } } }));
  is(200, await GET(list, { params: { query: { name: "sal", query: "sales", id: itemId } } }));
  const byResource = { resourceType: "app", resourceIds: "sales,stock", resourceSubType: "qvd" };
  is(200, await GET(list, { params: { query: { ...byResource, collectionId: "none" } } }));
  is(200, await GET(list, { params: { query: { resourceType: "app", resourceId: "sales" } } }));
  const resourceLink = "https://intranet.example.com/sales";
  is(200, await GET(list, { params: { query: { resourceType: "genericlink", resourceLink } } }));
  const outdated: Record<string, boolean> = { shared: true };
  is(200, await GET(list, { params: { query: outdated } }));
  is(400, await GET(list, { params: { query: { limit: 101 } } }));

  is(200, await GET("/api/v1/items/{itemId}", { params: { path: { itemId } } }));
};
