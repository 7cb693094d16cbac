import { describe, expect, it } from "vitest";
import type { ReportRequest } from "../../src/types.ts";
import { ask, open } from "./open.ts";

function sheetOf(appId: string): ReportRequest {
  return {
    type: "sense-sheet-1.0",
    output: { outputId: "q3", type: "pdf", pdfOutput: {} },
    senseSheetTemplate: { appId, sheet: { id: "overview" } },
  };
}

describe("reports", () => {
  it("are made by the clock, and their outputs are downloaded", async () => {
    const { tenant, qlik } = open();
    const { response, data } = await qlik["/api/v1/reports"].POST({ body: sheetOf("sales") });
    expect(response?.status).toBe(202);
    const status = new URL(response.headers.get("location")!).pathname;
    const seen = [];
    for (let step = 0; step < 4; step++) {
      const { body } = await ask(tenant, "GET", status);
      seen.push((body as { status: string }).status);
      await tenant.advance(100);
    }
    expect(seen).toEqual(["queued", "processing", "visiting", "done"]);
    const outputs = await qlik["/api/v1/reports/{id}/outputs"].GET({
      params: { path: { id: data!.requestId! } },
    });
    expect(outputs.data?.data).toMatchObject([{ outputId: "q3", status: "done" }]);
    const file = await ask(tenant, "GET", new URL(outputs.data!.data[0]!.location!).pathname);
    expect(file.headers.get("content-disposition")).toContain('"q3.pdf"');
    expect(file.body).toContain("q3");
  });

  it("fail for an app that does not exist, and are refused without their template", async () => {
    const { tenant, qlik } = open();
    const { data } = await qlik["/api/v1/reports"].POST({ body: sheetOf("unknown") });
    await tenant.advance("1s");
    const { data: report } = await qlik["/api/v1/reports/{id}/status"].GET({
      params: { path: { id: data!.requestId! } },
    });
    expect(report).toMatchObject({ status: "failed", reasons: [{ outputId: "q3" }] });
    const { senseSheetTemplate, ...without } = sheetOf("sales");
    expect(senseSheetTemplate).toBeDefined();
    expect((await qlik["/api/v1/reports"].POST({ body: without })).status).toBe(400);
  });

  it("are limited to ten a minute, counted over five minutes", async () => {
    const { qlik } = open();
    const make = () => qlik["/api/v1/reports"].POST({ body: sheetOf("sales") });
    for (let count = 0; count < 50; count++) expect((await make()).status).toBe(202);
    const { status, response } = await make();
    expect([status, response?.headers.get("retry-after")]).toEqual([429, "300"]);
  });
});

describe("report templates", () => {
  it("have the file of a temporary content, until it is replaced", async () => {
    const { tenant, qlik } = open();
    const upload = async (filename: string, text: string): Promise<string> => {
      const headers = { authorization: `Bearer ${tenant.apiKey}` };
      const url = `${tenant.origin}/api/v1/temp-contents?filename=${filename}`;
      const init = { method: "POST", body: new TextEncoder().encode(text) };
      const type = { ...headers, "content-type": "application/octet-stream" };
      const response = await tenant.fetch(url, { ...init, headers: type });
      return response.headers.get("location")!.split("/").at(-1)!;
    };
    const templates = qlik["/api/v1/report-templates"];
    const { data } = await templates.POST({
      body: {
        name: "Margin",
        sourceAppId: "sales",
        sourceAppAction: "validate",
        temporaryContentId: await upload("margin.xlsx", "first"),
      },
    });
    expect(data).toMatchObject({ type: "excel", sourceAppName: "Sales" });
    const path = { id: data!.id! };
    const template = qlik["/api/v1/report-templates/{id}"];
    const download = async (): Promise<string> => {
      const action = qlik["/api/v1/report-templates/{id}/actions/download"];
      const file = await action.POST({ params: { path } });
      return file.data!.text();
    };
    expect(await download()).toBe("first");
    await template.PATCH({
      params: { path },
      body: [{ op: "replace", path: "/name", value: "Sales by month" }],
    });
    expect(await download()).toBe("first");
    const found = await templates.GET({ params: { query: { name: "BY MONTH" } } });
    expect(found.data?.data).toHaveLength(1);
    const body = { name: "Margin", sourceAppAction: "validate" } as const;
    const replaced = await template.PUT({
      params: { path },
      body: { ...body, temporaryContentId: await upload("margin.docx", "second") },
    });
    expect([replaced.status, replaced.data?.type]).toEqual([201, "word"]);
    expect(await download()).toBe("second");
    const missing = await template.PUT({
      params: { path },
      body: { ...body, temporaryContentId: "unknown" },
    });
    expect(missing.status).toBe(404);
  });
});
