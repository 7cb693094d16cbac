import { createQlikClient, reloadApp, resumeReload, type ReloadTicket } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test } from "vitest";

test("another process waits for the same reload", async () => {
  const tenant = createTenant({
    clock: "manual",
    data: { apps: [{ id: "sales", name: "Sales" }] },
  });
  const qlik = createQlikClient(tenant.clientOptions);

  const run = reloadApp(qlik, { appId: "sales" });
  const { id } = await run.started;
  const ticket = JSON.stringify(run);

  const resumed = resumeReload(qlik, JSON.parse(ticket) as ReloadTicket);
  expect((await tenant.run(resumed)).id).toBe(id);
  expect((await run).status).toBe("SUCCEEDED");
});
