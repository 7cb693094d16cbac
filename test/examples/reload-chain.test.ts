import { createQlikClient, reloadChain } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test } from "vitest";

test("skips an app that depends on a failed reload", async () => {
  const apps = ["sales", "stock", "finance"].map((id) => ({ id, name: id }));
  const tenant = createTenant({ clock: "manual", data: { apps } });
  const qlik = createQlikClient(tenant.clientOptions);

  tenant.nextReload({ appId: "stock", status: "FAILED" });
  const chain = reloadChain(qlik, { sales: [], stock: [], finance: ["sales", "stock"] });
  expect(await tenant.run(chain)).toMatchObject([
    { appId: "sales", outcome: "succeeded" },
    { appId: "stock", outcome: "failed" },
    { appId: "finance", outcome: "skipped", because: "stock" },
  ]);
});
