import { createQlikClient, paginate, scim, settleAll } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("deletes the disabled users, as a loop of qlik-cli does", async () => {
  const console = { log: vi.fn(), error: vi.fn() };
  const tenant = createTenant();
  const qlik = createQlikClient(tenant.clientOptions);
  for (const name of ["Ann", "Bob", "Cy"]) {
    const body = { name, subject: `idp|${name}` };
    await qlik["/api/v1/users"].POST({ body });
  }
  const users = await paginate(qlik, "/api/v1/users").toArray();
  for (const { id: userId, name } of users) {
    const body = [{ op: "replace", path: "/status", value: "disabled" }] as const;
    if (name === "Ann" || name === "Cy")
      await qlik["/api/v1/users/{userId}"].PATCH({ params: { path: { userId } }, body: [...body] });
  }

  const query = { filter: scim`status eq ${"disabled"}` };
  const disabled = paginate(qlik, "/api/v1/users", { params: { query } });
  const { done, failed } = await settleAll(disabled, ({ id: userId }) =>
    qlik["/api/v1/users/{userId}"].DELETE({ params: { path: { userId } } }),
  );
  console.log(done.length, "deleted");
  for (const { item, error } of failed) console.error(item.name, error);

  expect(console.log).toHaveBeenCalledWith(2, "deleted");
  expect(console.error).not.toHaveBeenCalled();
  const left = await paginate(qlik, "/api/v1/users").toArray();
  expect(left.map(({ name }) => name)).toEqual(expect.arrayContaining(["Bob"]));
  expect(left).toHaveLength(users.length - 2);
});
