import { createDeprecationReport, createQlikClient, type QlikClient } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

async function nightlyJob(qlik: QlikClient): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- it is what the report is about
  await qlik["/api/v1/webhooks"].GET();
}

test("lists what will go", async () => {
  const console = { log: vi.fn() };
  const options = { ...createTenant().clientOptions, warnDeprecated: false };

  const deprecations = createDeprecationReport();
  const qlik = createQlikClient({ ...options, logger: deprecations.record });
  await nightlyJob(qlik);
  for (const { operation, sunset, replacedBy } of deprecations.list()) {
    console.log(operation, "until", sunset, "→", replacedBy);
  }

  expect(console.log).toHaveBeenCalledWith(
    "GET /api/v1/webhooks",
    "until",
    "2027-11-01",
    "→",
    "GET /api/core/webhooks",
  );
});
