import { createQlikClient, QlikReloadError, reloadApp } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test.each([
  ["SUCCEEDED", [1, 0]],
  ["FAILED", [0, 1]],
] as const)("reports a reload that ends with %s", async (status, [logs, errors]) => {
  const console = { log: vi.fn(), error: vi.fn() };
  const appId = "sales";
  const tenant = createTenant({
    data: { apps: [{ id: appId, name: "Sales" }] },
    reloadDuration: 0,
  });
  const qlik = createQlikClient(tenant.clientOptions);
  tenant.nextReload({ appId, status });

  const recipe = async (): Promise<void> => {
    try {
      const reload = await reloadApp(qlik, { appId }, { deadline: "30m", logLines: 20 });
      console.log("finished at", reload.endTime);
    } catch (error) {
      if (!(error instanceof QlikReloadError)) throw error;
      console.error(error.errorMessage, error.log);
    }
  };
  await tenant.run(recipe());

  expect(console.log).toHaveBeenCalledTimes(logs);
  expect(console.error).toHaveBeenCalledTimes(errors);
});
