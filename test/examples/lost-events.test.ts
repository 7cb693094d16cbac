import { createQlikClient, reconcile } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test } from "vitest";

test("finds the failed reloads whose events were lost", async () => {
  const alerts: string[] = [];
  const alertOwner = async (appId: string, why?: string): Promise<void> => {
    await Promise.resolve();
    alerts.push(`${appId}: ${why}`);
  };
  const apps = ["sales", "stock", "finance"].map((id) => ({ id, name: id }));
  const tenant = createTenant({ clock: "manual", data: { apps } });
  const qlik = createQlikClient(tenant.clientOptions);
  const since = new Date(tenant.clock.now());
  const handled = new Set<string>();
  for (const { id } of apps) {
    if (id !== "finance")
      tenant.nextReload({ appId: id, status: "FAILED", errorMessage: "No table" });
    const { data } = await qlik["/api/v1/reloads"].POST({ body: { appId: id } });
    if (id === "stock") handled.add(data!.id);
  }
  await tenant.advance("5m");

  for await (const reload of reconcile(qlik, { since, heard: (id) => handled.has(id) })) {
    if (reload.status !== "SUCCEEDED") await alertOwner(reload.appId, reload.errorMessage);
  }

  expect(alerts).toEqual(["sales: No table"]);
});
