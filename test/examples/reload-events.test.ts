import { createQlikClient } from "qlik-cloud-client";
import { createWebhookHandler } from "qlik-cloud-client/events";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test } from "vitest";

test("a failed reload raises an alert", async () => {
  const secret = "0123456789abcdef0123456789abcdef";
  const alerts: string[] = [];
  const handler = createWebhookHandler({
    secrets: secret,
    on: {
      "com.qlik.v1.reload.finished": ({ data }) => {
        if (!data.succeeded) alerts.push(`${data.appId}: ${data.errorMessage}`);
      },
    },
  });

  const tenant = createTenant({
    clock: "manual",
    data: { apps: [{ id: "sales", name: "Sales" }] },
  });
  tenant.webhooks.add({ secret, handler });
  const qlik = createQlikClient(tenant.clientOptions);
  tenant.nextReload({ appId: "sales", status: "FAILED", errorMessage: "Table not found" });
  await qlik["/api/v1/reloads"].POST({ body: { appId: "sales" } });
  await tenant.advance("1m");

  expect(alerts).toEqual(["sales: Table not found"]);
});
