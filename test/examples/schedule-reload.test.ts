import { createQlikClient, scheduleReload } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("puts the reloads of an app on a schedule", async () => {
  const console = { log: vi.fn() };
  const appId = "sales";
  const tenant = createTenant({ clock: "manual", data: { apps: [{ id: appId, name: "Sales" }] } });
  const qlik = createQlikClient(tenant.clientOptions);

  const task = await scheduleReload(qlik, {
    appId,
    recurrence: "FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=7;BYMINUTE=0;BYSECOND=0",
    timeZone: "Europe/Zurich",
    end: new Date("2027-12-31"),
  });
  console.log(task.id);

  expect(console.log).toHaveBeenCalledWith(task.id);
  await tenant.advance("7d");
  const { data } = await qlik["/api/v1/reloads"].GET({ params: { query: { appId } } });
  expect(data?.data).toHaveLength(2);
});
