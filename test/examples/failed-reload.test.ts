import { createQlikClient } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test } from "vitest";

test("a failed reload has an error message", async () => {
  const tenant = createTenant({
    clock: "manual",
    data: { apps: [{ id: "sales", name: "Sales" }] },
  });
  const qlik = createQlikClient(tenant.clientOptions);

  tenant.nextReload({ appId: "sales", status: "FAILED", errorMessage: "Table not found" });
  await qlik["/api/v1/reloads"].POST({ body: { appId: "sales" } });
  await tenant.advance("1m");

  const { data } = await qlik["/api/v1/reloads"].GET({ params: { query: { appId: "sales" } } });
  expect(data?.data[0]).toMatchObject({ status: "FAILED", errorMessage: "Table not found" });
});
