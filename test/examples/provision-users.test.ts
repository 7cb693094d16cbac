import {
  assignLicenses,
  createQlikClient,
  ensureUser,
  offboardUser,
  paginate,
  settleAll,
  type QlikClient,
  type WantedUser,
} from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test } from "vitest";

/** Brings the users of a tenant in line with a list, such as an export of the identity provider. */
async function provision(
  qlik: QlikClient,
  rows: readonly WantedUser[],
  giveTo: string,
): Promise<string[]> {
  const report: string[] = [];
  const ensured = await settleAll(rows, (row, { signal }) => ensureUser(qlik, row, { signal }));
  for (const { value, item } of ensured.done) report.push(`${value.outcome}: ${item.subject}`);
  for (const { item, error } of ensured.failed)
    report.push(`failed: ${item.subject}: ${String(error)}`);

  const created = ensured.done.filter(({ value }) => value.outcome === "created");
  const subjects = created.map(({ item }) => item.subject);
  const licenses = await assignLicenses(qlik, subjects, "professional");
  for (const { item, error } of licenses.failed)
    report.push(`no license: ${item.subject}: ${String(error)}`);

  const wanted = new Set(rows.map(({ subject }) => subject));
  const users = await paginate(qlik, "/api/v1/users").toArray();
  const leavers = users.filter(
    ({ id, subject, status }) => status === "active" && id !== giveTo && !wanted.has(subject),
  );
  for (const { id, subject } of leavers) {
    const { failedStep, content } = await offboardUser(qlik, id, { giveTo });
    report.push(`${failedStep ? `stopped at ${failedStep}` : "disabled"}: ${subject}`);
    for (const { item } of content.done) report.push(`  given away: ${item.type} ${item.name}`);
  }
  return report;
}

test("provisions the users of a list, and offboards the others", async () => {
  const tenant = createTenant({
    data: {
      users: [
        { id: "admin", subject: "idp|admin" },
        { id: "bob", subject: "idp|bob", name: "bob", groups: ["Sales"] },
        { id: "leaver", subject: "idp|leaver" },
      ],
      apps: [{ name: "Margin", ownerId: "leaver" }],
    },
  });
  const qlik = createQlikClient(tenant.clientOptions);
  const rows = ["ann", "bob"].map((id) => ({
    ...{ subject: `idp|${id}`, name: id, groups: ["Sales"] },
  }));

  expect(await provision(qlik, rows, "admin")).toEqual([
    "created: idp|ann",
    "same: idp|bob",
    "disabled: idp|leaver",
    "  given away: app Margin",
  ]);
  expect(await provision(qlik, rows, "admin")).toEqual(["same: idp|ann", "same: idp|bob"]);
});
