import { assignLicenses, createQlikClient, paginate, removeLicenses } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("moves users who were away from professional to analyzer access", async () => {
  const console = { error: vi.fn() };
  const users = [{ id: "ann" }, { id: "bob" }, { id: "cat" }];
  const tenant = createTenant({ data: { users, licenses: { professional: 3, analyzer: 1 } } });
  const qlik = createQlikClient(tenant.clientOptions);
  const away = ["embedded\\bob", "embedded\\cat"];

  const { done, failed } = await removeLicenses(qlik, away, "professional");
  const subjects = done.map(({ item }) => item.subject);
  const assigned = await assignLicenses(qlik, subjects, "analyzer");
  for (const { item, error } of [...failed, ...assigned.failed]) console.error(item, error);

  const left = await paginate(qlik, "/api/v1/licenses/assignments").toArray();
  expect(left.map(({ subject, type }) => `${subject} ${type}`)).toEqual([
    "embedded\\ann professional",
    "embedded\\bob analyzer",
  ]);
  expect(console.error).toHaveBeenCalledOnce();
});
