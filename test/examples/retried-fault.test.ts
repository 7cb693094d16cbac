import { createQlikClient } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test } from "vitest";

test("retries when the service is unavailable", async () => {
  const tenant = createTenant({ clock: "manual" });
  const qlik = createQlikClient(tenant.clientOptions);
  const fault = tenant.faults.add({ match: "GET /api/v1/spaces", times: 2, status: 503 });

  const spaces = await tenant.run(qlik["/api/v1/spaces"].GET());
  expect(spaces.ok).toBe(true);
  expect(spaces.call.attempts).toBe(3);
  expect(fault.hits).toBe(2);
});
