import { createQlikClient, ensure, unwrap } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("rotates the secret of an OAuth client", async () => {
  const vault = { write: vi.fn((_name: string, _secret?: string) => Promise.resolve()) };
  const qlik = createQlikClient(createTenant().clientOptions);
  const wanted = { clientName: "CI", appType: "web" } as const;
  const { clientId = "" } = (await ensure(qlik, "/api/v1/oauth-clients", wanted)).record;

  const params = { path: { id: clientId } };
  const client = unwrap(await qlik["/api/v1/oauth-clients/{id}"].GET({ params }));
  const old = "clientSecrets" in client ? (client.clientSecrets ?? []) : [];
  const secrets = qlik["/api/v1/oauth-clients/{id}/client-secrets"];
  await vault.write("client-secret", unwrap(await secrets.POST({ params })).clientSecret);
  for (const { hint = "" } of old)
    await qlik["/api/v1/oauth-clients/{id}/client-secrets/{hint}"].DELETE({
      params: { path: { id: clientId, hint } },
    });

  expect(old).toHaveLength(1);
  expect(vault.write).toHaveBeenCalledWith("client-secret", expect.any(String));
  const rotated = unwrap(await qlik["/api/v1/oauth-clients/{id}"].GET({ params }));
  expect(rotated).toMatchObject({ clientSecrets: [{ hint: expect.any(String) as unknown }] });
  expect("clientSecrets" in rotated && rotated.clientSecrets).not.toEqual(old);
});

test("rotates an API key", async () => {
  const vault = { write: vi.fn((_name: string, _secret?: string) => Promise.resolve()) };
  const tenant = createTenant();
  const qlik = createQlikClient(tenant.clientOptions);
  const { id } = unwrap(await qlik["/api/v1/users/me"].GET());
  await qlik["/api/v1/api-keys"].POST({ body: { description: "CI" } });

  const query = { sub: id, status: "active" } as const;
  const { data: old } = unwrap(await qlik["/api/v1/api-keys"].GET({ params: { query } }));
  const body = { description: "CI", sub: id };
  await vault.write("api-key", unwrap(await qlik["/api/v1/api-keys"].POST({ body })).token);
  for (const key of old.filter(({ description }) => description === "CI"))
    await qlik["/api/v1/api-keys/{id}"].DELETE({ params: { path: { id: key.id } } });

  expect(vault.write).toHaveBeenCalledWith("api-key", expect.any(String));
  const { data } = unwrap(await qlik["/api/v1/api-keys"].GET({ params: { query } }));
  expect(data.filter(({ description }) => description === "CI")).toHaveLength(1);
});
