import { auditEvents, createQlikClient } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("lists who created spaces in the last half year", async () => {
  const console = { log: vi.fn() };
  const tenant = createTenant({ clock: "manual" });
  const qlik = createQlikClient(tenant.clientOptions);
  for (const name of ["Sales", "Finance"]) {
    await qlik["/api/v1/spaces"].POST({ body: { name, type: "shared" } });
    await tenant.advance("100d");
  }

  const half = auditEvents(qlik, {
    from: "2026-01-01",
    to: "2026-07-01",
    eventType: "com.qlik.space.created",
  });
  for await (const { eventTime, userId } of half) console.log(eventTime, userId);

  expect(console.log.mock.calls.map(([time]) => time as string)).toEqual([
    "2026-01-01T00:00:00.000Z",
    "2026-04-11T00:00:00.000Z",
  ]);
});
