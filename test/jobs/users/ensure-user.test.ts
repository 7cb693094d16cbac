import { expect, test } from "vitest";
import {
  createQlikClient,
  ensureUser,
  QlikInputError,
  QlikMatchError,
} from "../../../src/index.ts";
import { createTenant, type Tenant } from "../../../src/testing.ts";
import type { QlikClient } from "../../../src/index.ts";

async function open(): Promise<{ tenant: Tenant; qlik: QlikClient }> {
  const tenant = createTenant();
  const qlik = createQlikClient(tenant.clientOptions);
  await qlik["/api/v1/groups"].POST({ body: { name: "north", providerType: "custom" } });
  return { tenant, qlik };
}

const ANN = { subject: "ann", email: "ann@example.com", name: "Ann" };

test("creates a user with roles and groups by name, and finds it the second time", async () => {
  const { qlik } = await open();
  const wanted = { ...ANN, roles: ["Developer"], groups: ["north"] };
  const { outcome, record } = await ensureUser(qlik, wanted);
  expect(outcome).toBe("created");
  expect(record).toMatchObject({
    ...ANN,
    assignedRoles: [{ name: "Developer" }],
    assignedGroups: [{ name: "north" }],
  });
  expect(await ensureUser(qlik, wanted)).toMatchObject({ outcome: "same" });
});

test("changes roles, and leaves what is not given", async () => {
  const { qlik } = await open();
  await ensureUser(qlik, { ...ANN, roles: ["Developer"], groups: ["north"] });
  const changed = await ensureUser(qlik, { subject: "ann", roles: ["Developer", "TenantAdmin"] });
  expect(changed).toMatchObject({
    outcome: "changed",
    record: { name: "Ann", assignedGroups: [{ name: "north" }] },
  });
  expect(Object.keys(changed.changes)).toEqual(["assignedRoles"]);
});

test("sends nothing in a dry run", async () => {
  const { tenant, qlik } = await open();
  const planned = await ensureUser(qlik, { ...ANN, roles: ["Developer"] }, { dryRun: true });
  expect(planned).toEqual({ outcome: "created", record: undefined, changes: {} });
  expect(tenant.requests.filter(({ method }) => method !== "GET")).toHaveLength(1);
});

test("rejects a role that does not exist, and an email address that differs", async () => {
  const { qlik } = await open();
  const role = ensureUser(qlik, { ...ANN, roles: ["Develper"] });
  await expect(role).rejects.toMatchObject({ name: "QlikMatchError", code: "none" });
  await ensureUser(qlik, ANN);
  const other = ensureUser(qlik, { ...ANN, email: "other@example.com" });
  await expect(other).rejects.toThrow(QlikMatchError);
});

test("rejects an unknown property", async () => {
  const { qlik } = await open();
  const typo = { ...ANN, role: ["Developer"] };
  await expect(ensureUser(qlik, typo)).rejects.toThrow(QlikInputError);
});
