import { describe, expect, it } from "vitest";
import { type QlikClient } from "../../src/index.ts";
import { createTenant, type Tenant } from "../../src/testing.ts";
import { clientOf } from "./open.ts";

const PATH = "/api/v1/data-files";
const CORE = "/api/core/data-files";
const NONE = "25f94e74-eb4f-4a62-9c33-1e0a3f9fd9a1";

function open(): { tenant: Tenant; ann: QlikClient; bob: QlikClient } {
  const tenant = createTenant({
    clock: "manual",
    seed: 1,
    data: {
      users: [{ id: "ann" }, { id: "bob" }],
      spaces: [
        { id: "team", name: "Team", assignments: [{ assigneeId: "bob", roles: ["consumer"] }] },
        { id: "data", name: "Data", type: "data" },
      ],
    },
  });
  return { tenant, ann: clientOf(tenant, "ann"), bob: clientOf(tenant, "bob") };
}

const upload = (qlik: QlikClient, name: string, more: object = {}, text = "a,b\n") =>
  qlik.POST(PATH, { body: { Json: { name, ...more }, File: new Blob([text]) } });

const byId = (id: string): { params: { path: { id: string } } } => ({ params: { path: { id } } });

async function connectionTo(qlik: QlikClient, spaceId: string): Promise<string> {
  const { data } = await qlik.GET(`${PATH}/connections`, { params: { query: { spaceId } } });
  return data!.data[0]!.id;
}

async function names(qlik: QlikClient, query: object = {}): Promise<string[]> {
  const { data } = await qlik.GET(PATH, { params: { query: { sort: "name", ...query } } });
  return data!.data.map(({ name }) => name);
}

describe("a data file", () => {
  it("is uploaded, read in both namespaces, replaced and deleted", async () => {
    const { tenant, ann } = open();
    const { status, data } = await upload(ann, "sales.csv");
    expect(status).toBe(201);
    const id = data!.id;
    const file = {
      name: "sales.csv",
      baseName: "sales.csv",
      size: 4,
      ownerId: "ann",
      folder: false,
    };
    expect(data).toMatchObject({ ...file, spaceId: null, folderId: null });
    expect((await ann.GET(`${PATH}/{id}`, byId(id))).data).toEqual(data);
    const core = await ann.GET(`${CORE}/{id}`, byId(id));
    expect(core.data).toMatchObject({ ...file, createdAt: data!.createdDate });
    await tenant.advance("1h");
    const body = { File: new Blob(["longer"]), Json: { name: "new.csv" } };
    const replaced = await ann.PUT(`${PATH}/{id}`, { ...byId(id), body });
    expect(replaced.data).toMatchObject({ id, name: "new.csv", size: 6 });
    expect(replaced.data?.contentUpdatedDate).toBe("2026-01-01T01:00:00.000Z");
    expect((await ann.GET(`${PATH}/quotas`)).data?.size).toBe(6);
    expect((await ann.DELETE(`${CORE}/{id}`, byId(id))).status).toBe(204);
    expect((await ann.GET(`${PATH}/{id}`, byId(id))).status).toBe(404);
    const deletes = await ann.GET(`${CORE}/deletes`);
    expect(deletes.data?.data).toMatchObject([
      { fileMetadataId: id, name: "new.csv", createdBy: "ann" },
    ]);
  });

  it("is copied from a temporary file and from another data file", async () => {
    const { ann } = open();
    const temp = await ann.POST("/api/v1/temp-contents", { body: new Blob(["abc"]) });
    const tempContentFileId = temp.response.headers.get("location")!.split("/").at(-1)!;
    const first = await ann.POST(PATH, { body: { Json: { name: "a.csv", tempContentFileId } } });
    expect(first.data?.size).toBe(3);
    const post = [
      { request: { name: "b.csv", sourceId: first.data!.id } },
      { request: { name: "a.csv", sourceId: first.data!.id } },
    ];
    const batch = await ann.POST(`${CORE}/actions/post`, { body: { post } });
    expect(batch.data?.data.map(({ status }) => status)).toEqual([201, 409]);
    expect(await names(ann)).toEqual(["a.csv", "b.csv"]);
  });

  it("has a name that is unique in its place: 409, an allowed extension and a content: 400", async () => {
    const { ann } = open();
    const connectionId = await connectionTo(ann, "team");
    expect((await upload(ann, "a.csv")).status).toBe(201);
    expect((await upload(ann, "a.csv")).status).toBe(409);
    expect((await upload(ann, "a.csv", { connectionId })).status).toBe(201);
    expect((await upload(ann, "x/a.csv")).status).toBe(201);
    expect((await upload(ann, "a.exe")).status).toBe(400);
    expect((await upload(ann, "a//b.csv")).status).toBe(400);
    expect((await ann.POST(PATH, { body: { Json: { name: "b.csv" } } })).status).toBe(400);
    expect((await upload(ann, "c.csv", { folderId: NONE })).status).toBe(400);
    expect((await upload(ann, "c.csv", { connectionId: NONE })).status).toBe(403);
  });

  it("in a space is seen and changed by its members' roles", async () => {
    const { ann, bob } = open();
    const connectionId = await connectionTo(ann, "team");
    const { data } = await upload(ann, "a.csv", { connectionId });
    const read = await bob.GET(`${PATH}/{id}`, byId(data!.id));
    expect(read.data?.actions).toEqual(["read", "list"]);
    expect(await names(bob, { connectionId })).toEqual(["a.csv"]);
    expect((await bob.DELETE(`${PATH}/{id}`, byId(data!.id))).status).toBe(403);
    expect((await upload(bob, "b.csv", { connectionId })).status).toBe(403);
    const own = await upload(ann, "own.csv");
    expect((await bob.GET(`${PATH}/{id}`, byId(own.data!.id))).status).toBe(404);
    expect((await bob.GET(`${CORE}/deletes`)).status).toBe(403);
  });
});

describe("folders", () => {
  it("are created by names, listed with filters and pages, and counted", async () => {
    const { ann } = open();
    for (const name of ["a.csv", "x/b.csv", "x/y/c.txt"]) await upload(ann, name);
    expect(await names(ann)).toEqual(["a.csv", "x/b.csv", "x/y/c.txt"]);
    expect(await names(ann, { excludeSubFolders: true, includeFolders: true })).toEqual([
      "a.csv",
      "x",
    ]);
    expect(await names(ann, { folderPath: "x", excludeSubFolders: true })).toEqual(["x/b.csv"]);
    expect(await names(ann, { excludeFiles: true })).toEqual(["x", "x/y"]);
    expect(await names(ann, { baseNameWildcard: "?.t*" })).toEqual(["x/y/c.txt"]);
    expect(await names(ann, { notOwnerId: "ann" })).toEqual([]);
    const query = { limit: 3, includeFolders: true };
    const { data } = await ann.GET(PATH, { params: { query } });
    expect(data?.data).toHaveLength(3);
    const { searchParams } = new URL(data!.links.next.href!);
    const more = await ann.GET(PATH, {
      params: { query: { ...query, page: searchParams.get("page")! } },
    });
    expect(more.data?.data).toHaveLength(2);
    expect(more.data?.links.next).toEqual({});
    const all = await ann.GET(PATH, { params: { query: { excludeFiles: true, name: "x" } } });
    const { id, folderStats } = all.data!.data[0]!;
    expect(folderStats).toMatchObject({
      totalFileCount: 2,
      directFileCount: 1,
      aggregateFileSize: 8,
    });
    expect((await ann.GET(`${CORE}/{id}/folder-stats`, byId(id))).data).toEqual(folderStats);
    expect(await names(ann, { folderId: id })).toEqual(["x/b.csv", "x/y/c.txt"]);
    await ann.DELETE(`${PATH}/{id}`, byId(id));
    expect(await names(ann, { includeFolders: true })).toEqual(["a.csv"]);
  });

  it("are copied, and merged with others or in place of their contents", async () => {
    const { ann } = open();
    await upload(ann, "x/y/a.csv");
    await upload(ann, "z/b.csv");
    const found = await ann.GET(PATH, { params: { query: { excludeFiles: true, sort: "name" } } });
    const [x, , z] = found.data!.data.map(({ id }) => id);
    const put = (folderMergeBehavior: "merge" | "replace") =>
      ann.PUT(`${PATH}/{id}`, {
        ...byId(z!),
        body: { Json: { name: "z", sourceId: x!, folderMergeBehavior } },
      });
    expect((await put("merge")).status).toBe(201);
    expect(await names(ann, { folderPath: "z" })).toEqual(["z/b.csv", "z/y/a.csv"]);
    await put("replace");
    expect(await names(ann, { folderPath: "z" })).toEqual(["z/y/a.csv"]);
    const Json = { name: "x/copy", folder: true, sourceId: x! };
    expect((await ann.POST(PATH, { body: { Json } })).status).toBe(201);
    expect(await names(ann, { folderPath: "x" })).toEqual(["x/copy/y/a.csv", "x/y/a.csv"]);
    const moved = { ...byId(x!), body: { Json: { name: "x/in/itself" } } };
    expect((await ann.PUT(`${PATH}/{id}`, moved)).status).toBe(400);
  });
});

describe("connections", () => {
  it("are one for the personal space and one for each space that the caller may read", async () => {
    const { ann, bob } = open();
    const spaces = async (qlik: QlikClient, query: object = {}): Promise<unknown[]> => {
      const { data } = await qlik.GET(`${CORE}/connections`, { params: { query } });
      return data!.data.map(({ spaceId }) => spaceId);
    };
    expect(await spaces(ann, { sort: "spaceId" })).toEqual([null, "data", "team"]);
    expect(await spaces(bob)).toEqual([null, "team"]);
    expect(await spaces(bob, { personal: true })).toEqual([null]);
    const id = await connectionTo(ann, "team");
    await upload(ann, "a.csv", { connectionId: id });
    const one = await ann.GET(`${PATH}/connections/{id}`, byId(id));
    expect(one.data).toMatchObject({ id, spaceId: "team", spaceStats: { totalFileCount: 1 } });
    expect((await bob.GET(`${PATH}/connections/{id}`, byId(NONE))).status).toBe(404);
    const body = { spaceIds: ["team", "data"] };
    const filtered = await bob.POST(`${CORE}/connections/actions/filter`, { body });
    expect(filtered.data?.data.map((each) => each.id)).toEqual([id]);
  });
});

describe("administrators", () => {
  it("give files to other owners and spaces, one by one or many", async () => {
    const { ann, bob } = open();
    const [one, two, three] = await Promise.all(
      ["1.csv", "2.csv", "x/3.csv"].map(async (name) => (await upload(ann, name)).data!.id),
    );
    const give = (id: string, ownerId: string) =>
      ann.POST(`${CORE}/{id}/actions/change-owner`, { ...byId(id), body: { ownerId } });
    expect((await give(one!, "bob")).status).toBe(204);
    expect(await names(bob)).toEqual(["1.csv"]);
    expect((await give(three!, "bob")).status).toBe(400);
    expect((await give(two!, "none")).status).toBe(400);
    const items = [{ id: two!, spaceId: "team" }, { id: three!, spaceId: "team" }, { id: NONE }];
    const body = { "change-space": items };
    const moved = await ann.POST(`${PATH}/actions/change-space`, { body });
    expect(moved.data?.data.map(({ status }) => status)).toEqual([204, 400, 404]);
    const back = { ...byId(two!), body: { spaceId: null } };
    expect((await bob.POST(`${PATH}/{id}/actions/change-space`, back)).status).toBe(403);
    expect((await ann.POST(`${PATH}/{id}/actions/change-space`, back)).status).toBe(204);
    const all = { delete: [{ id: one! }], deleteAllFromPersonalSpace: true };
    const deleted = await ann.POST(`${PATH}/actions/delete`, { body: all });
    expect(deleted.data?.data.map(({ status }) => status)).toEqual([204, 204, 204]);
    expect(await names(ann, { includeFolders: true })).toEqual([]);
  });
});
