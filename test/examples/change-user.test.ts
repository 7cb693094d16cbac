import { createQlikClient, patch, unwrap } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test } from "vitest";

test("changes a user", async () => {
  const tenant = createTenant();
  const qlik = createQlikClient(tenant.clientOptions);

  const { id: userId } = unwrap(await qlik["/api/v1/users/me"].GET());
  await qlik["/api/v1/users/{userId}"].PATCH({
    params: { path: { userId } },
    body: patch({ name: "Ann Lee", preferredLocale: "de", assignedRoles: [{ name: "Developer" }] }),
  });

  const user = await qlik["/api/v1/users/{userId}"].GET({ params: { path: { userId } } });
  expect(user.data).toMatchObject({ name: "Ann Lee", preferredLocale: "de" });
});
