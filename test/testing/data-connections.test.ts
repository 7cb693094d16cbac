import { describe, expect, it } from "vitest";
import type { QlikClient } from "../../src/index.ts";
import { open, clientOf } from "./open.ts";

const WAREHOUSE = {
  datasourceID: "snowflake",
  qName: "Warehouse",
  qType: "QvOdbcConnectorPackage.exe",
  qConnectStatement: 'CUSTOM CONNECT TO "provider=QvOdbcConnectorPackage.exe;host=db.test;"',
};
const ALL = "/api/connectivity/data-connections";
const ONE = `${ALL}/{qID}` as const;

async function connect(qlik: QlikClient, more: object = {}): Promise<string> {
  const { data, error } = await qlik.POST(ALL, { body: { ...WAREHOUSE, ...more } });
  if (!data || !("qID" in data)) throw new Error(JSON.stringify(error));
  return data.qID;
}

const at = (qID: string): { params: { path: { qID: string } } } => ({ params: { path: { qID } } });

describe("data connections", () => {
  it("are the same in both namespaces, by their ids and by their names", async () => {
    const { qlik } = open();
    const qID = await connect(qlik, { space: "team", qConnectionSecret: "s3cret" });
    const query = { type: "connectionname", parseConnection: true } as const;
    const found = await qlik.GET("/api/v1/data-connections/{qID}", {
      params: { path: { qID: "Warehouse" }, query },
    });
    expect(found.data).toMatchObject({
      qID,
      qEngineObjectID: qID,
      space: "team",
      connectionProperties: { host: "db.test" },
      privileges: ["list", "read", "update", "delete", "change_owner", "change_space"],
    });
    expect((await qlik.GET(ONE, at(qID))).data?.qConnectionSecret).toBe("s3cret");
    const inSpace = await qlik.GET(ALL, { params: { query: { spaceId: "team" } } });
    expect(inSpace.data?.data).toMatchObject([{ qID }]);
    expect(inSpace.data?.data?.[0]).not.toHaveProperty("qConnectionSecret");
    const personal = await qlik.GET(ALL, { params: { query: { personal: true } } });
    expect(personal.data?.data).toEqual([]);
    const filter = 'qName eq "Other"';
    expect((await qlik.GET(ALL, { params: { query: { filter } } })).data?.data).toEqual([]);
  });

  it("are listed as a whole without a limit", async () => {
    const { qlik } = open();
    for (let index = 0; index < 25; index++) await connect(qlik, { qName: `C${index}` });
    expect((await qlik.GET(ALL)).data?.data).toHaveLength(25);
    const page = await qlik.GET(ALL, { params: { query: { limit: 10, sort: "-qName" } } });
    expect(page.data?.data?.[0]?.qName).toBe("C9");
    const follow = async (link = ""): Promise<typeof page> => {
      const cursor = new URL(link).searchParams.get("page")!;
      const query = { limit: 10, sort: "-qName", page: cursor } as const;
      return qlik.GET(ALL, { params: { query } });
    };
    const second = await follow(page.data?.links?.next?.href);
    expect(second.data?.data?.[0]?.qName).toBe("C21");
    const first = await follow(second.data?.links?.prev?.href);
    expect(first.data?.data).toEqual(page.data?.data);
  });

  it("are created once with an id", async () => {
    const { qlik } = open();
    const qID = await connect(qlik, { qID: "5f0e1b9a-3c4d-4e2f-8a6b-7c8d9e0f1a2b" });
    const again = await qlik.POST(ALL, { body: { ...WAREHOUSE, qID, qName: "Other" } });
    expect(again.status).toBe(409);
    expect((await qlik.GET(ONE, at(qID))).data?.qName).toBe("Warehouse");
  });

  it("are described by the properties of their data source, too", async () => {
    const { qlik } = open();
    const body = {
      datasourceID: "rest",
      qName: "Api",
      connectionProperties: { url: "https://x.test" },
    };
    const { data } = await qlik.POST(ALL, { body });
    expect(data).toMatchObject({
      qConnectStatement: 'CUSTOM CONNECT TO "provider=rest;url=https://x.test;"',
    });
    const { data: sources } = await qlik.GET("/api/connectivity/data-sources");
    expect(sources?.dataSources.map(({ dataSourceId }) => dataSourceId)).toContain("rest");
  });

  it("have names of their own in a space, and need a role there", async () => {
    const { tenant, qlik } = open({
      data: {
        users: [{ id: "ann" }, { id: "bob", admin: false }],
        spaces: [
          { id: "team", name: "Team", assignments: [{ assigneeId: "bob", roles: ["consumer"] }] },
        ],
      },
    });
    const qID = await connect(qlik, { space: "team" });
    const again = { body: { ...WAREHOUSE, space: "team" } };
    expect((await qlik.POST(ALL, again)).status).toBe(409);
    expect((await qlik.POST(ALL, { body: { ...WAREHOUSE, space: "none" } })).status).toBe(404);
    const bob = clientOf(tenant, "bob");
    expect((await bob.POST(ALL, again)).status).toBe(403);
    expect((await bob.GET(ONE, at(qID))).data?.privileges).toEqual(["list", "read"]);
    expect((await bob.DELETE(ONE, at(qID))).status).toBe(403);
    const update = { body: { connections: [{ id: qID, ownerId: "bob" }] } };
    expect((await bob.POST(`${ALL}/actions/update`, update)).status).toBe(403);
  });

  it("are replaced and patched without losing their secret", async () => {
    const { qlik } = open();
    const qID = await connect(qlik, { qConnectionSecret: "s3cret" });
    const body = { ...WAREHOUSE, qID, qEngineObjectID: qID, qName: "House" };
    expect((await qlik.PUT(ONE, { ...at(qID), body })).status).toBe(204);
    const patch = [{ op: "replace" as const, path: "/space", value: "team" }];
    expect((await qlik.PATCH(ONE, { ...at(qID), body: patch })).status).toBe(204);
    expect((await qlik.GET(ONE, at(qID))).data).toMatchObject({
      qName: "House",
      space: "team",
      qConnectionSecret: "s3cret",
    });
  });

  it("are changed and deleted together, with a result each", async () => {
    const { qlik } = open();
    const qID = await connect(qlik);
    const update = { connections: [{ id: qID, spaceId: "team", spaceType: "shared" as const }] };
    await qlik.POST("/api/v1/data-connections/actions/update", { body: update });
    expect((await qlik.GET(ONE, at(qID))).data?.space).toBe("team");
    const body = { connections: [{ id: qID }, { id: "none" }] };
    const { data, status } = await qlik.POST(`${ALL}/actions/delete`, { body });
    expect(status).toBe(207);
    expect(data?.data?.map((result) => result.status)).toEqual([204, 404]);
    expect((await qlik.GET(ONE, at(qID))).status).toBe(404);
  });

  it("are copied into another space under another name", async () => {
    const { qlik } = open();
    const id = await connect(qlik);
    const duplicate = `${ALL}/actions/duplicate` as const;
    const copy = await qlik.POST(duplicate, { body: { id, spaceId: "team", name: "Copy" } });
    expect(copy.data).toMatchObject({ qName: "Copy", space: "team" });
    expect((await qlik.POST(duplicate, { body: { id, name: "Warehouse" } })).status).toBe(409);
    expect((await qlik.POST(duplicate, { body: { id: "none" } })).status).toBe(404);
  });
});

describe("data credentials", () => {
  const CREDENTIAL = "/api/connectivity/data-credentials/{qID}";

  it("are created with a connection, and are orphans without it", async () => {
    const { qlik } = open();
    const credential = { qUsername: "u", qPassword: "p", qCredentialsName: "Mine" };
    const connection = await connect(qlik, credential);
    const { qCredentialsID: qID = "" } = (await qlik.GET(ONE, at(connection))).data ?? {};
    const byName = { params: { path: { qID: "Mine" }, query: { byCredentialName: true } } };
    expect((await qlik.GET(CREDENTIAL, byName)).data).toMatchObject({ qID, qConnCount: 1 });
    const orphans = async (): Promise<number | undefined> =>
      (await qlik.POST("/api/v1/data-credentials/actions/filter-orphan", { body: {} })).data?.count;
    expect(await orphans()).toBe(0);
    await qlik.DELETE(ONE, at(connection));
    expect(await orphans()).toBe(1);
    const body = { qName: "Yours", qType: WAREHOUSE.qType, qUsername: "u", qPassword: "p" };
    expect((await qlik.PUT(CREDENTIAL, { ...at(qID), body })).status).toBe(204);
    expect((await qlik.GET(CREDENTIAL, at(qID))).data?.qName).toBe("Yours");
    expect((await qlik.DELETE(CREDENTIAL, at(qID))).status).toBe(204);
    expect((await qlik.GET(CREDENTIAL, at(qID))).status).toBe(404);
  });

  it("can be replaced under their name, though spaces have connections of the same name", async () => {
    const { qlik } = open();
    const account = { qUsername: "u", qPassword: "p" };
    await connect(qlik, { ...account, space: "team" });
    const connection = await connect(qlik, account);
    const { qCredentialsID: qID = "" } = (await qlik.GET(ONE, at(connection))).data ?? {};
    const { qName = "" } = (await qlik.GET(CREDENTIAL, at(qID))).data ?? {};
    const body = { qName, qType: WAREHOUSE.qType, ...account };
    expect((await qlik.PUT(CREDENTIAL, { ...at(qID), body })).status).toBe(204);
  });
});
