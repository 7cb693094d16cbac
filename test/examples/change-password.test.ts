import { createQlikClient, paginate, scim, settleAll, unwrap } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("changes the password of the connections of one name, in all spaces", async () => {
  const console = { log: vi.fn(), error: vi.fn() };
  const vault = { read: vi.fn((name: string) => Promise.resolve({ token: `new ${name}` })) };
  const spaces = ["sales", "stock"].map((id) => ({ id, name: id }));
  const tenant = createTenant({ data: { spaces } });
  const qlik = createQlikClient(tenant.clientOptions);
  const create = async (space: string, qName: string, account: object): Promise<void> => {
    const connection = { qName, space, qType: "odbc", qConnectStatement: "CUSTOM CONNECT" };
    const body = { ...connection, datasourceID: "snowflake", ...account } as never;
    unwrap(await qlik["/api/v1/data-connections"].POST({ body }));
  };
  const account = { qUsername: "etl", qPassword: "old" };
  await create("sales", "Warehouse", account);
  await create("stock", "Warehouse", account);
  await create("stock", "Other", account);
  await create("", "Warehouse", {});

  const [qUsername, { token: qPassword }] = ["etl", await vault.read("warehouse")];
  const credentials = qlik["/api/v1/data-credentials/{qID}"];
  const query = { filter: scim`qName eq ${"Warehouse"}`, noDatafiles: true, limit: 100 };
  const connections = paginate(qlik, "/api/v1/data-connections", { params: { query } });
  const { done, failed } = await settleAll(connections, async (connection, { signal }) => {
    const params = { path: { qID: connection.qCredentialsID ?? "" } };
    const { qName, qType } = unwrap(await credentials.GET({ params, signal }));
    return credentials.PUT({ params, body: { qName, qType, qUsername, qPassword }, signal });
  });
  for (const { item } of done) console.log(item.qName, item.space);
  for (const { item, error } of failed) console.error(item.qName, item.space, error);

  expect(console.log.mock.calls).toEqual([
    ["Warehouse", "sales"],
    ["Warehouse", "stock"],
  ]);
  expect(console.error.mock.calls).toEqual([["Warehouse", "", expect.any(Error)]]);
});
