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

const UPLOADS = "/api/v1/temp-contents/files";
const UPLOAD = "/api/v1/temp-contents/files/{id}";
const DETAILS = "/api/v1/temp-contents/{id}/details";

/** Files come in at once, or in parts by the tus protocol. */
export const uploads: Chapter = async (theatre) => {
  const { is } = theatre;
  const { tenant, admin } = theatre.open();
  const { GET, POST, PATCH } = admin;
  const whole = { filename: "sales.csv", ttl: 7200 };
  is(201, await POST("/api/v1/temp-contents", { params: { query: whole }, body: new Blob(["a"]) }));
  const never = { filename: "sales.csv", ttl: "never" as never };
  const call = { params: { query: never }, body: new Blob(["a"]) };
  is(400, await POST("/api/v1/temp-contents", call));

  const tus = { "Tus-Resumable": "1.0.0" } as const;
  const begin = (length: number, own = {}) =>
    POST(UPLOADS, { params: { header: { ...tus, "Upload-Length": length, ...own } } });
  const { response } = await begin(2);
  is(201, await begin(2));
  is(400, await begin(2, { "Upload-Metadata": "filename !" }));
  is(412, await begin(2, { "Tus-Resumable": "0.2.2" }));
  is(413, await begin(6_000_000_001));

  const path = { id: response.headers.get("location")?.split("/").at(-1) ?? "" };
  const headers = { "content-type": "application/offset+octet-stream" };
  const send = (offset: number, text: string, own = {}, type = headers) => {
    const header = { ...tus, "Upload-Offset": offset };
    const params = { path: { ...path, ...own }, header };
    return PATCH(UPLOAD, { params, headers: type, body: new Blob([text]) });
  };
  is(204, await GET(DETAILS, { params: { path } }));
  is(400, await send(0, "abc"));
  is(404, await send(0, "a", { id: "none" }));
  is(409, await send(1, "b"));
  const old = { path, header: { "Tus-Resumable": "0.2.2", "Upload-Offset": 0 } };
  is(412, await PATCH(UPLOAD, { params: old, headers, body: new Blob(["a"]) }));
  is(415, await send(0, "a", {}, { "content-type": "text/csv" }));
  const [first, second] = await Promise.all([send(0, "ab"), send(0, "ab")]);
  is(204, first);
  is(423, second);
  is(200, await GET(DETAILS, { params: { path } }));
  is(404, await GET(DETAILS, { params: { path: { id: "none" } } }));
  await tenant.advance("1h");
  is(410, await GET(DETAILS, { params: { path } }));
  is(410, await send(2, ""));
};

const ITEM = "/api/v1/items/{itemId}";

/** Items are changed apart from their apps. */
export const itemChanges: Chapter = async (theatre) => {
  const { is } = theatre;
  const { tenant, admin, clientWith } = theatre.open({
    data: {
      users: [{ id: "admin" }, { id: "reader" }],
      spaces: [
        { id: "team", name: "Team", assignments: [{ assigneeId: "reader", roles: ["consumer"] }] },
      ],
      apps: [{ id: "sales", name: "Sales", spaceId: "team" }],
    },
  });
  const { GET, PUT, PATCH, DELETE } = admin;
  const reader = clientWith(tenant.apiKeyOf("reader"));
  const { data } = is(200, await GET("/api/v1/items"));
  const path = { itemId: data[0]!.id };
  const params = { path };
  const body = { name: "Turnover", description: "All of it", resourceType: "app" } as const;
  is(200, await PUT(ITEM, { params, body }));
  is(400, await PUT(ITEM, { params, body: { ...body, name: 1 as never } }));
  is(403, await reader.PUT(ITEM, { params, body }));
  for (const list of [`${ITEM}/collections`, `${ITEM}/publisheditems`] as const) {
    is(200, await GET(list, { params }));
    is(400, await GET(list, { params: { path, query: { limit: 1000 } } }));
  }
  const change = { op: "replace", path: "/usageMetricsEnabled", value: false } as const;
  is(200, await PATCH("/api/v1/items/settings", { body: [change] }));
  const wrong = { ...change, value: "perhaps" as never };
  is(400, await PATCH("/api/v1/items/settings", { body: [wrong] }));
  is(403, await reader.PATCH("/api/v1/items/settings", { body: [change] }));
  is(403, await reader.DELETE(ITEM, { params }));
  is(204, await DELETE(ITEM, { params }));
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
