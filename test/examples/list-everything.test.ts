import { createQlikClient, paginate, scim } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("lists the failed reloads of an app to the last page", async () => {
  const console = { log: vi.fn() };
  const appId = "sales";
  const tenant = createTenant({ clock: "manual", data: { apps: [{ id: appId, name: "Sales" }] } });
  const qlik = createQlikClient(tenant.clientOptions);
  for (let count = 0; count < 180; count++) {
    tenant.nextReload({ appId, status: count % 3 === 0 ? "SUCCEEDED" : "FAILED" });
    await qlik["/api/v1/reloads"].POST({ body: { appId } });
    await tenant.advance("1m");
  }

  const failed = paginate(qlik, "/api/v1/reloads", {
    params: { query: { appId, filter: scim`status eq ${"FAILED"}`, limit: 100 } },
    prefetch: true,
  });
  for await (const reload of failed) console.log(reload.id, reload.errorMessage);

  const newest = await failed.toArray({ max: 50 });

  expect(console.log).toHaveBeenCalledTimes(120);
  expect(newest.map(({ status }) => status)).toEqual(Array(50).fill("FAILED"));
});
