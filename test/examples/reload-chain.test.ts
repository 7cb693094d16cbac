import { createQlikClient, reloadChain } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test } from "vitest";

test("what depends on a reload that fails is left as it is", async () => {
  const tenant = createTenant({
    clock: "manual",
    data: { apps: ["sales", "stock", "finance"].map((id) => ({ id, name: id })) },
  });
  const qlik = createQlikClient({
    tenant: tenant.origin,
    auth: { apiKey: tenant.apiKey },
    fetch: tenant.fetch,
    clock: tenant.clock,
  });

  tenant.nextReload({ appId: "stock", status: "FAILED" });
  const chain = reloadChain(qlik, { sales: [], stock: [], finance: ["sales", "stock"] });
  await tenant.advance("1m");
  expect(await chain).toMatchObject([
    { appId: "sales", outcome: "succeeded" },
    { appId: "stock", outcome: "failed" },
    { appId: "finance", outcome: "skipped", because: "stock" },
  ]);
});
