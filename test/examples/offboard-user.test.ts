import { createQlikClient, offboardUser, transferOwnership } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

function stage() {
  const console = { log: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const data = {
    users: [{ id: "ann" }, { id: "bob" }, { id: "cat" }],
    apps: [{ id: "sales", name: "Sales", ownerId: "bob" }],
  };
  const tenant = createTenant({ data });
  const qlik = createQlikClient(tenant.clientOptions);
  return { console, tenant, qlik, userId: "bob", managerId: "cat" };
}

test("says what a user owns, and who would get it", async () => {
  const { console, qlik, userId, managerId } = stage();

  const transfer = { from: userId, to: managerId };
  const { planned, skipped } = await transferOwnership(qlik, transfer, { dryRun: true });
  for (const { type, name } of planned) console.log(type, name);
  for (const { item, reason } of skipped) console.warn(item.type, item.name, reason);

  expect(console.log.mock.calls).toEqual([["app", "Sales"]]);
  expect(console.warn).not.toHaveBeenCalled();
});

test("takes a user out of the tenant", async () => {
  const { console, tenant, qlik, userId, managerId } = stage();

  const options = { giveTo: managerId, account: "delete" } as const;
  const report = await offboardUser(qlik, userId, options);
  if (report.failedStep) {
    console.error(`${report.failedStep}:`, report[report.failedStep]?.failed, report.left);
  } else {
    console.log(`${report.content.done.length} given to ${managerId}`);
  }

  expect(console.log).toHaveBeenCalledWith("1 given to cat");
  const deleted = tenant.requests.filter(({ method }) => method === "DELETE");
  expect(deleted.map(({ path }) => path)).toEqual(["/api/v1/users/bob"]);
});
