import { createQlikClient, paginate, QlikListError, scim } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test } from "vitest";

test("the failed reloads of an app, to the last page", async () => {
  const tenant = createTenant({
    clock: "manual",
    data: { apps: [{ id: "sales", name: "Sales" }] },
  });
  const qlik = createQlikClient({
    tenant: tenant.origin,
    auth: { apiKey: tenant.apiKey },
    fetch: tenant.fetch,
  });
  for (const status of ["FAILED", "SUCCEEDED", "FAILED", "FAILED"] as const) {
    tenant.nextReload({ appId: "sales", status });
    await qlik.POST("/api/v1/reloads", { body: { appId: "sales" } });
    await tenant.advance("1m");
  }

  const filter = scim`status eq ${"FAILED"}`;
  const failed = paginate(qlik, "/api/v1/reloads", {
    params: { query: { appId: "sales", filter, limit: 2 } },
    prefetch: true,
  });
  const causes: string[] = [];
  for await (const reload of failed) causes.push(reload.errorMessage ?? "unknown");
  expect(causes).toHaveLength(3);
  expect(await failed.toArray({ max: 1 })).toHaveLength(1);

  tenant.faults.add({ match: /next=/, status: 403 });
  const error: unknown = await failed.toArray().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(QlikListError);
  expect(error).toMatchObject({ items: 2, cause: { status: 403 } });
});
