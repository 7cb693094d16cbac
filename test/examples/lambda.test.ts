import {
  createQlikClient,
  QlikTimeoutError,
  reloadApp,
  resumeReload,
  type ReloadTicket,
} from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test } from "vitest";

const tenant = createTenant({
  clock: "manual",
  reloadDuration: "20m",
  data: { apps: [{ id: "sales", name: "Sales" }] },
});
const qlik = createQlikClient(tenant.clientOptions);

interface Step {
  appId: string;
  ticket?: ReloadTicket;
}

async function reloadStep(
  { appId, ticket }: Step,
  context: { getRemainingTimeInMillis(): number },
): Promise<Step & { isDone: boolean }> {
  const limits = { deadline: context.getRemainingTimeInMillis() - 10_000 };
  const reload = ticket ? resumeReload(qlik, ticket, limits) : reloadApp(qlik, { appId }, limits);
  try {
    await reload;
    return { appId, isDone: true };
  } catch (error) {
    if (!(error instanceof QlikTimeoutError) || reload.id === undefined) throw error;
    return { appId, ticket: reload.toJSON(), isDone: false };
  }
}

const context = { getRemainingTimeInMillis: () => 15 * 60_000 };

test("a reload that takes longer than a Lambda function is waited for by the next one", async () => {
  const first = await tenant.run(reloadStep({ appId: "sales" }, context));
  expect(first).toMatchObject({ isDone: false, ticket: { appId: "sales" } });
  const input = JSON.parse(JSON.stringify(first)) as Step;
  expect(await tenant.run(reloadStep(input, context))).toEqual({ appId: "sales", isDone: true });
  const starts = tenant.requests.filter(({ method }) => method === "POST");
  expect(starts).toHaveLength(1);
});

test("a reload that fails makes the function fail", async () => {
  tenant.nextReload({ appId: "sales", status: "FAILED", errorMessage: "Table not found" });
  const first = await tenant.run(reloadStep({ appId: "sales" }, context));
  const failing = tenant.run(reloadStep(first, context));
  await expect(failing).rejects.toMatchObject({ name: "QlikReloadError", status: "FAILED" });
});
