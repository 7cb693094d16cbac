import { createQlikClient as create, ensure, unwrap, type QlikClient } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test } from "vitest";

test("creates a tenant at the register host of its region, and sets it up", async () => {
  const [register, created] = [createTenant(), createTenant()];
  // The embedded tenant is one host: these are two of them.
  const createQlikClient = ({ tenant: host }: { tenant: string; auth: object }): QlikClient => {
    const { fetch, origin, clientOptions } = host.startsWith("register.") ? register : created;
    return create({
      ...{ ...clientOptions, tenant: host },
      fetch: (url, init) => fetch(url.replace(/^https:\/\/[^/]+/, origin), init as object),
    });
  };
  const [clientId, clientSecret, licenseKey] = ["id", "secret", "key"];

  const auth = { clientId, clientSecret };
  const region = createQlikClient({ tenant: "register.us.qlikcloud.com", auth });
  const body = { licenseKey, datacenter: "us-east-1" };
  const { hostnames } = unwrap(await region["/api/v1/tenants"].POST({ body }));

  const customer = createQlikClient({ tenant: hostnames![0]!, auth });
  await ensure(customer, "/api/v1/spaces", { name: "Sales", type: "managed" });

  expect(hostnames).toEqual([expect.stringMatching(/\.us\.qlikcloud\.com$/)]);
  expect(created.requests.map(({ method }) => method)).toEqual(["GET", "POST"]);
});
