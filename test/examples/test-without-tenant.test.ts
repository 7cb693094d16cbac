import { createQlikClient, reloadApp } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test } from "vitest";

test("a reload that fails rejects", async () => {
  const tenant = createTenant({
    clock: "manual",
    data: { apps: [{ id: "sales", name: "Sales" }] },
  });
  const qlik = createQlikClient(tenant.clientOptions);
  tenant.nextReload({ appId: "sales", status: "FAILED", errorMessage: "Table not found" });

  const reload = tenant.run(reloadApp(qlik, { appId: "sales" }));
  await expect(reload).rejects.toMatchObject({ errorMessage: "Table not found" });
});
