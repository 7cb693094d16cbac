import { createQlikClient, createReport } from "qlik-cloud-client";
import { createTenant } from "qlik-cloud-client/testing";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";

test("writes a report to a file with the day in its name", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "report-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const data = { apps: [{ id: "sales", name: "Sales" }] };
  const tenant = createTenant({ clock: "manual", data });
  const qlik = createQlikClient(tenant.clientOptions);
  const appId = "sales";

  const job = async (): Promise<void> => {
    const day = new Date().toISOString().slice(0, 10);
    const definition = {
      type: "sense-sheet-1.0",
      output: { outputId: "sales", type: "pdf", pdfOutput: {} },
      senseSheetTemplate: { appId, sheet: { id: "overview" } },
    } as const;
    await createReport(qlik, definition, { deadline: "30m" }).saveTo(`${folder}/sales-${day}.pdf`);
  };

  await tenant.run(job());
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^sales-\d{4}-\d\d-\d\d\.pdf$/)]);
});
