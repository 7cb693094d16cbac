import {
  createQlikClient,
  findApp,
  findSpace,
  listApps,
  publishApp,
  type FoundApp,
} from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("publishes an app by name, and its next version over it", async () => {
  const console = { log: vi.fn() };
  const tenant = createTenant({
    data: {
      spaces: [
        { id: "dev", name: "Sales development" },
        { id: "live", name: "Sales", type: "managed" },
      ],
      apps: [{ id: "sales", name: "Sales 2026", spaceId: "dev" }],
    },
  });
  const qlik = createQlikClient(tenant.clientOptions);
  const publish = async (): Promise<void> => {
    const development = await findSpace(qlik, "Sales development");
    const live = await findSpace(qlik, "Sales");
    const app = await findApp(qlik, "Sales 2026", { spaceId: development.id });

    let published: FoundApp | undefined;
    for await (const each of listApps(qlik, { spaceId: live.id, name: app.name })) published = each;
    const place = published ? { targetId: published.id } : { spaceId: live.id };
    const { attributes } = await publishApp(qlik, app.id, place);
    console.log(attributes.id);
  };

  await publish();
  await publish();
  const [first, second] = console.log.mock.calls.map(([id]: unknown[]) => id);
  expect(second).toBe(first);
  expect(first).not.toBe("sales");
});
