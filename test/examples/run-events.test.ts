import { createQlikClient, createRunEvents, runAutomation } from "qlik-cloud-client";
import { createWebhookHandler } from "qlik-cloud-client/events";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("learns by an event that an automation has run", async () => {
  const console = { log: vi.fn() };
  const secret = "0123456789abcdef0123456789abcdef";
  const tenant = createTenant({ clock: "manual" });
  const qlik = createQlikClient({ ...tenant.clientOptions, throwOnError: true });
  const { id } = await qlik["/api/workflows/automations"].POST({ body: { name: "Nightly" } });

  const events = createRunEvents();
  const on = { "com.qlik.v1.automation.run.ended": events.publish };
  const handler = createWebhookHandler({ secrets: secret, on });

  tenant.webhooks.add({ secret, handler, events: Object.keys(on) });
  const print = async (): Promise<void> => {
    const { status } = await runAutomation(qlik, id!, { events, pollInterval: "1h" });
    console.log(status);
  };
  await tenant.run(print());
  expect(console.log).toHaveBeenCalledWith("finished");
  expect(tenant.clock.now()).toBeLessThan(Date.UTC(2026, 0, 1, 0, 1));
});
