import { createQlikClient, resumeRun, waitFor, type RunTicket } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { expect, test, vi } from "vitest";

test("another process waits for a run", async () => {
  const store = new Map<string, string>();
  const tenant = createTenant({ data: { apps: [{ id: "sales", name: "Sales" }] } });
  const qlik = createQlikClient(tenant.clientOptions);
  const definition = {
    type: "sense-sheet-1.0",
    output: { outputId: "q3", type: "pdf", pdfOutput: {} },
    senseSheetTemplate: { appId: "sales", sheet: { id: "overview" } },
  } as const;
  const console = { log: vi.fn() };

  const run = waitFor(qlik, "POST /api/v1/reports", { body: definition });
  await run.started;
  store.set("report", JSON.stringify(run));

  // In another process:
  const ticket = JSON.parse(store.get("report") ?? "") as RunTicket<"POST /api/v1/reports">;
  const { status } = await resumeRun(qlik, ticket);
  console.log(status);

  expect(console.log).toHaveBeenCalledWith("done");
  expect(await run).toMatchObject({ status: "done" });
});
