import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createQlikClient, QlikAuthError, type QlikClientOptions } from "../../src/index.ts";
import { createTenant } from "../../src/testing.ts";

const TENANT = "t.eu.qlikcloud.com";

const tokenOf = (auth: QlikClientOptions["auth"]): Promise<string> =>
  createQlikClient({ tenant: TENANT, auth }).token();

test("is the API key, the token, or what the token function returns", async () => {
  expect(await tokenOf({ apiKey: "a-key" })).toBe("a-key");
  expect(await tokenOf({ token: "a-token" })).toBe("a-token");
  expect(await tokenOf({ token: () => "one" })).toBe("one");
});

test("of an OAuth client is that of its calls, and renewed before it expires", async () => {
  const tenant = createTenant({ clock: "manual" });
  const { clientId, clientSecret } = tenant.oauthClient;
  const qlik = createQlikClient({ ...tenant.clientOptions, auth: { clientId, clientSecret } });
  const [first, same] = await Promise.all([qlik.token(), qlik.token()]);
  expect(same).toBe(first);
  await qlik["/api/v1/users/me"].GET();
  expect(tenant.requests.filter(({ path }) => path === "/oauth/token")).toHaveLength(1);
  await tenant.advance("6h");
  expect(await qlik.token()).not.toBe(first);
});

test("has an error without a call when the token function fails", async () => {
  const failing = tokenOf({ token: () => Promise.reject(new Error("vault is sealed")) });
  const error: unknown = await failing.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(QlikAuthError);
  expect(error).toMatchObject({ message: "auth.token() failed: vault is sealed" });
  expect(error).not.toHaveProperty("method");
});

test("is shown by neither inspect nor JSON", () => {
  for (const throwOnError of [false, true]) {
    const qlik = createQlikClient({ tenant: TENANT, auth: { apiKey: "a-secret" }, throwOnError });
    expect(inspect(qlik, { depth: 9, showHidden: true }) + JSON.stringify(qlik)).not.toContain(
      "a-secret",
    );
  }
});
