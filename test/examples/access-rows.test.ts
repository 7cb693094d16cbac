import { createQlikClient, paginate, settleAll } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("lists who may what where", async () => {
  const console = { log: vi.fn(), error: vi.fn() };
  const spaces = [
    {
      id: "team",
      name: "Team",
      assignments: [{ assigneeId: "bob", roles: ["producer" as const] }],
    },
    { id: "plain", name: "Plain" },
  ];
  const tenant = createTenant({ data: { users: [{ id: "ann" }, { id: "bob" }], spaces } });
  const qlik = createQlikClient(tenant.clientOptions);

  const spacesOfTenant = paginate(qlik, "/api/v1/spaces", { params: { query: { limit: 100 } } });
  const { done, failed } = await settleAll(spacesOfTenant, ({ id: spaceId }, { signal }) => {
    const params = { path: { spaceId }, query: { limit: 100 } };
    return paginate(qlik, "/api/v1/spaces/{spaceId}/assignments", { params, signal }).toArray();
  });
  for (const { item: space, value: assignments } of done) {
    for (const { type, assigneeId, roles } of assignments)
      console.log(space.name, type, assigneeId, roles.join(", "));
  }
  for (const { item, error } of failed) console.error(item.name, error);

  expect(console.log.mock.calls).toEqual([["Team", "user", "bob", "producer"]]);
  expect(console.error).not.toHaveBeenCalled();
});
