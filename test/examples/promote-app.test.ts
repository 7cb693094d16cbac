import { createQlikClient, promoteApp } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test } from "vitest";

test("publishes an app, and its next version over it", async () => {
  const development = createTenant({ data: { apps: [{ id: "sales", name: "Sales" }] } });
  const production = createTenant({
    data: { spaces: [{ id: "live", name: "Live", type: "managed" }] },
  });
  const from = createQlikClient(development.clientOptions);
  const to = createQlikClient(production.clientOptions);

  const first = await promoteApp({ from, to, appId: "sales", publish: { spaceId: "live" } });
  const targetId = first.app.attributes.id;

  const next = await promoteApp({ from, to, appId: "sales", noData: true, publish: { targetId } });
  expect(next.app.attributes).toMatchObject({ id: targetId, name: "Sales", spaceId: "live" });
});
