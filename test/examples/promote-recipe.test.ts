import { createQlikClient, promoteApp } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("promotes an app", async () => {
  const console = { log: vi.fn() };
  const [appId, spaceId] = ["sales", "live"];
  const source = createTenant({ data: { apps: [{ id: appId, name: "Sales" }] } });
  const target = createTenant({
    data: { spaces: [{ id: spaceId, name: "Live", type: "managed" }] },
  });
  const dev = createQlikClient(source.clientOptions);
  const prod = createQlikClient(target.clientOptions);

  const { app } = await promoteApp({ from: dev, to: prod, appId, publish: { spaceId } });
  console.log("published as", app.attributes.id);

  expect(console.log).toHaveBeenCalledWith("published as", expect.stringMatching(/./));
});
