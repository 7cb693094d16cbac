import { createQlikClient } from "qlik-cloud-client";
import { loginUrl, sessionAuth } from "qlik-cloud-client/browser";
import { afterEach, expect, test, vi } from "vitest";
import { APP, createBrowser, createSpaTenant } from "../browser/browser.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("calls by the session of the tenant, and sends users without one to its login page", async () => {
  const console = { log: vi.fn() };
  const embedded = createSpaTenant();
  const { fetch, navigate } = createBrowser(embedded);
  vi.stubGlobal("fetch", fetch);
  const location = { href: APP, assign: vi.fn<(url: string) => void>() };
  const admin = createQlikClient(embedded.clientOptions);
  const { data } = await admin["/api/v1/web-integrations"].POST({
    body: { name: "Mashup", validOrigins: [new URL(APP).origin] },
  });
  const [tenant, webIntegrationId] = [embedded.origin, data!.id!];

  for (let loads = 0; loads < 2; loads++) {
    const qlik = createQlikClient({ tenant, ...sessionAuth({ webIntegrationId }) });

    const me = await qlik["/api/v1/users/me"].GET();
    if (me.ok) console.log(`Signed in as ${me.data.name}`);
    else if (me.status === 401)
      location.assign(loginUrl({ tenant, webIntegrationId, returnTo: location.href }));

    const [url] = location.assign.mock.lastCall ?? [];
    if (loads === 0) expect(await navigate(url!)).toBe(APP);
  }
  expect(console.log.mock.calls).toEqual([["Signed in as Ann"]]);
});
