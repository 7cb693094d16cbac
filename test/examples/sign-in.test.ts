import { createQlikClient, unwrap } from "qlik-cloud-client";
import { signInWithPkce } from "qlik-cloud-client/browser";
import { afterEach, expect, test, vi } from "vitest";
import { APP, CLIENT_ID, createBrowser, createPage, createSpaTenant } from "../browser/browser.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("signs a user in by OAuth, in two loads of the page", async () => {
  const console = { log: vi.fn() };
  const { origin: tenant, ...other } = createSpaTenant();
  const { fetch, navigate } = createBrowser({ origin: tenant, ...other });
  const clientId = CLIENT_ID;

  const load = async (page: ReturnType<typeof createPage>): Promise<void> => {
    const location = { ...page.location, origin: new URL(APP).origin };
    for (const [name, value] of Object.entries({ ...page, location, fetch }))
      vi.stubGlobal(name, value);

    const session = await signInWithPkce({ tenant, clientId, redirectUri: `${location.origin}/` });
    const qlik = createQlikClient({ tenant, auth: { token: session.token } });

    const me = unwrap(await qlik["/api/v1/users/me"].GET());
    console.log(`Signed in as ${me.name}`);
  };
  const first = createPage(APP);
  void load(first);
  const back = await navigate(await first.left);
  await load(createPage(back, first.sessionStorage));

  expect(console.log.mock.calls).toEqual([["Signed in as Ann"]]);
});
