import { createQlikClient, createReport, runAutomation, waitFor } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";

test("runs an automation, saves a report, and follows another one", async () => {
  const console = { log: vi.fn() };
  const tenant = createTenant({ data: { apps: [{ id: "sales", name: "Sales" }] } });
  const qlik = createQlikClient(tenant.clientOptions);
  const { data } = await qlik["/api/workflows/automations"].POST({ body: { name: "Nightly" } });
  const automationId = data!.id!;
  const folder = mkdtempSync(path.join(tmpdir(), "reports-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const pdf = path.join(folder, "q3.pdf");
  const definition = {
    type: "sense-sheet-1.0",
    output: { outputId: "q3", type: "pdf", pdfOutput: {} },
    senseSheetTemplate: { appId: "sales", sheet: { id: "overview" } },
  } as const;

  const { status } = await runAutomation(qlik, automationId, { deadline: "30m" });
  await createReport(qlik, definition, { deadline: "15m" }).saveTo(pdf);

  const run = waitFor(qlik, "POST /api/v1/reports", { body: definition });
  for await (const { status } of run) console.log(status);

  expect(status).toBe("finished");
  expect(readFileSync(pdf, "utf8")).toContain("q3");
  expect(console.log.mock.calls.flat().at(-1)).toBe("done");
});
