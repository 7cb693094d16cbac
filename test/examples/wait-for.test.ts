import {
  createQlikClient,
  createReport,
  resumeRun,
  runAutomation,
  waitFor,
} from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";

test("waits for an automation, a report and a run that another process has started", async () => {
  const console = { log: vi.fn() };
  const tenant = createTenant({ data: { apps: [{ id: "sales", name: "Sales" }] } });
  const qlik = createQlikClient(tenant.clientOptions);
  const { data } = await qlik["/api/workflows/automations"].POST({ body: { name: "Nightly" } });
  const automationId = data!.id!;
  const folder = mkdtempSync(path.join(tmpdir(), "wait-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const file = path.join(folder, "q3.pdf");

  const { status } = await runAutomation(qlik, automationId, { deadline: "30m" });
  console.log(status);

  const definition = {
    type: "sense-sheet-1.0",
    output: { outputId: "q3", type: "pdf", pdfOutput: {} },
    senseSheetTemplate: { appId: "sales", sheet: { id: "overview" } },
  } as const;
  await createReport(qlik, definition, { deadline: "15m" }).saveTo(file);

  const run = waitFor(qlik, "POST /api/v1/reports", { body: definition });
  await run.started;
  const ticket = JSON.stringify(run);
  // Another process goes on with it.
  const report = await resumeRun<"POST /api/v1/reports">(qlik, JSON.parse(ticket) as never);
  console.log(report.status);

  expect(console.log.mock.calls.flat()).toEqual(["finished", "done"]);
  expect(readFileSync(file, "utf8")).toContain("q3");
  await run;
});
