import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { createReport, QlikInputError } from "../../../src/index.ts";
import type { ReportRequest } from "../../../src/types.ts";
import { errorOf, scripted, type Answer } from "../wait/scripted.ts";

const data = { apps: [{ id: "sales", name: "Sales" }] };

function reportOf(appId: string): ReportRequest {
  return {
    type: "sense-sheet-1.0",
    output: { outputId: "q3", type: "pdf", pdfOutput: {} },
    senseSheetTemplate: { appId, sheet: { id: "overview" } },
  };
}

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), "report-"));
  onTestFinished(() => {
    rmSync(made, { recursive: true });
  });
  return made;
}

/** A report with these outputs, each of which is a file that says its name. */
function withOutputs(...ids: string[]) {
  const file = (): Answer => ({ status: 200, body: "file" });
  return scripted({
    "POST /api/v1/reports": () => ({ status: 202, body: { requestId: "r" } }),
    "GET /api/v1/reports/r/status": () => ({ body: { status: "done" } }),
    "GET /api/v1/reports/r/outputs": () => ({
      body: {
        data: ids.map((id) => ({ outputId: id, location: `/api/v1/temp-contents/${id}` })),
        links: { next: { href: null }, prev: { href: null }, self: { href: null } },
      },
    }),
    "GET /api/v1/temp-contents/": file,
  });
}

// The tenant reads the description of a service at the first request, while a manual clock would move on.
beforeAll(async () => {
  const { qlik } = scripted();
  const params = { path: { id: "unknown" } };
  await qlik["/api/v1/reports/{id}/status"].GET({ params });
  await qlik["/api/v1/temp-contents/{id}"].GET({ params });
});

describe("a report", () => {
  test("is made, downloaded and saved", async () => {
    const { tenant, qlik } = scripted({}, { data });
    const file = path.join(folder(), "q3.pdf");
    const report = createReport(qlik, reportOf("sales"));
    await tenant.run(report.saveTo(file));
    expect(readFileSync(file, "utf8")).toContain("q3");
    const [output] = await tenant.run(report.outputs());
    expect(output).toMatchObject({ outputId: "q3", status: "done" });
    expect(await (await tenant.run(report.blob())).text()).toBe(readFileSync(file, "utf8"));
  });

  test("that fails leaves no file", async () => {
    const { tenant, qlik } = scripted({}, { data });
    const target = folder();
    const report = createReport(qlik, reportOf("unknown"));
    const error = await errorOf(tenant, report.saveTo(path.join(target, "q3.pdf")));
    expect(error).toMatchObject({ name: "QlikRunError", state: "failed" });
    expect(readdirSync(target)).toEqual([]);
  });

  test("with several outputs needs the id of one", async () => {
    const { tenant, qlik } = withOutputs("a", "b");
    const report = createReport(qlik, reportOf("sales"));
    expect(await errorOf(tenant, report.blob())).toBeInstanceOf(QlikInputError);
    expect(await errorOf(tenant, report.blob("c"))).toBeInstanceOf(QlikInputError);
    expect(await (await tenant.run(report.blob("b"))).text()).toBe('"file"');
  });

  test("without an output is an error", async () => {
    const { tenant, qlik } = withOutputs();
    const report = createReport(qlik, reportOf("sales"));
    expect(await errorOf(tenant, report.blob())).toMatchObject({ name: "QlikProtocolError" });
  });

  test("is not downloaded after the deadline of the whole", async () => {
    const { tenant, qlik } = scripted(
      {
        "POST /api/v1/reports": () => ({ status: 202, body: { requestId: "r" } }),
        "GET /api/v1/reports/r/status": () => ({ body: { status: "done" } }),
        "GET /api/v1/reports/r/outputs": () => ({ status: 503, body: {} }),
      },
      { data },
    );
    const report = createReport(qlik, reportOf("sales"), { deadline: 500 });
    expect(await errorOf(tenant, report.blob())).toMatchObject({
      ...{ name: "QlikTimeoutError", limit: "deadline" },
    });
  });

  test("rejects options that do not exist, before anything is sent", () => {
    const { qlik, calls } = scripted();
    expect(() => createReport(qlik, reportOf("sales"), { retries: 1 } as never)).toThrow(
      QlikInputError,
    );
    expect(calls).toEqual([]);
  });
});
