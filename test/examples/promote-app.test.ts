import { createQlikClient, promoteApp, type QlikClient } from "qlik-cloud-client";
import { createTenant, type Tenant } from "qlik-cloud-client/testing";
import { expect, test } from "vitest";

const clientOf = (tenant: Tenant): QlikClient =>
  createQlikClient({
    tenant: tenant.origin,
    auth: { apiKey: tenant.apiKey },
    fetch: tenant.fetch,
  });

test("an app goes into production, and its next version after it", async () => {
  const dev = clientOf(createTenant({ data: { apps: [{ id: "sales", name: "Sales" }] } }));
  const prod = clientOf(
    createTenant({ data: { spaces: [{ id: "live", name: "Live", type: "managed" }] } }),
  );

  const first = await promoteApp({
    from: dev,
    to: prod,
    appId: "sales",
    publish: { spaceId: "live" },
  });
  const targetId = first.app.attributes.id;

  const next = await promoteApp({
    from: dev,
    to: prod,
    appId: "sales",
    noData: true,
    publish: { targetId },
  });
  expect(next.app.attributes).toMatchObject({ id: targetId, name: "Sales", spaceId: "live" });
});
