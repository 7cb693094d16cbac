import { createQlikClient, paginate } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("lists every app", async () => {
  const console = { log: vi.fn() };
  const data = { apps: Array.from({ length: 25 }, (_, index) => ({ name: `App ${index}` })) };
  const qlik = createQlikClient(createTenant({ data }).clientOptions);

  const apps = paginate(qlik, "/api/v1/items", { params: { query: { resourceType: "app" } } });
  for await (const { resourceId, name } of apps) console.log(resourceId, name);

  expect(console.log).toHaveBeenCalledTimes(25);
});
