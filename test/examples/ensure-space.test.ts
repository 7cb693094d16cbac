import { createQlikClient, ensure } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("creates a space, and finds it the second time", async () => {
  const console = { log: vi.fn() };
  const tenant = createTenant();
  const qlik = createQlikClient(tenant.clientOptions);

  const wanted = { name: "Sales", type: "shared", description: "Apps of the sales team" } as const;
  const { outcome, record, changes } = await ensure(qlik, "/api/v1/spaces", wanted);
  console.log(outcome, record.id, Object.keys(changes));

  expect(console.log).toHaveBeenCalledWith("created", expect.any(String), []);
  const again = await ensure(qlik, "/api/v1/spaces", wanted);
  expect(again).toMatchObject({ outcome: "same", record: { id: record.id } });
});
