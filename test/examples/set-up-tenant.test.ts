import { createQlikClient, ensure, type Ensured } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("sets up a tenant, twice", async () => {
  const console = { log: vi.fn() };
  const tenant = createTenant();
  const qlik = createQlikClient(tenant.clientOptions);
  const setUp = async (): Promise<void> => {
    const [host, dryRun] = ["portal.example.com", process.argv.includes("--dry-run")];
    const portal = { name: "Portal", validOrigins: [`https://${host}`] };
    const steps: Promise<Ensured<unknown>>[] = [
      ensure(qlik, "/api/v1/csp-origins", { origin: host, frameAncestors: true }, { dryRun }),
      ensure(qlik, "/api/v1/web-integrations", portal, { dryRun }),
      ensure(qlik, "/api/v1/groups", { name: "sales", providerType: "custom" }, { dryRun }),
      ensure(qlik, "/api/v1/spaces", { name: "Sales", type: "managed" }, { dryRun }),
    ];
    for (const { outcome, changes } of await Promise.all(steps)) console.log(outcome, changes);
  };

  await setUp();
  await setUp();
  const outcomes = console.log.mock.calls.map(([outcome]: unknown[]) => outcome);
  expect(outcomes).toEqual([...Array<string>(4).fill("created"), ...Array<string>(4).fill("same")]);
});
