import {
  createQlikClient,
  reloadApp,
  ReloadError,
  resumeReload,
  type ReloadTicket,
} from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test } from "vitest";

const tenant = createTenant({
  clock: "manual",
  reloadDuration: 60_000,
  data: { apps: [{ id: "sales", name: "Sales" }] },
});
const qlik = createQlikClient({
  tenant: tenant.origin,
  auth: { apiKey: tenant.apiKey },
  fetch: tenant.fetch,
  clock: tenant.clock,
});

test("a job waits for its reload, and another process goes on waiting", async () => {
  const run = reloadApp(qlik, { appId: "sales" });
  const { id } = await run.started;
  const note = JSON.stringify(run);

  const resumed = resumeReload(qlik, JSON.parse(note) as ReloadTicket);
  await tenant.advance("2m");
  expect((await run).status).toBe("SUCCEEDED");
  expect((await resumed).id).toBe(id);
});

test("a reload that fails says why", async () => {
  tenant.nextReload({ appId: "sales", status: "FAILED", errorMessage: "Table not found" });
  const run = reloadApp(qlik, { appId: "sales" }, { logLines: 5 });
  const failure = run.catch((error: unknown) => error);
  await tenant.advance("2m");
  expect(await failure).toBeInstanceOf(ReloadError);
  expect(await failure).toMatchObject({ errorMessage: "Table not found" });
});
