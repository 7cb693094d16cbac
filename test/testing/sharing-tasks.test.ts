import { describe, expect, it } from "vitest";
import type { SharingTaskRecurringCreateRequest } from "../../src/types.ts";
import { open } from "./open.ts";

async function openWithTask(more: Partial<SharingTaskRecurringCreateRequest> = {}) {
  const { tenant, qlik } = open();
  const chartData = { appId: "sales", sheetId: "overview", objectId: "margin" };
  const { data } = await qlik["/api/v1/sharing-tasks"].POST({
    body: {
      name: "Margin every morning",
      type: "chart-sharing",
      state: {},
      templates: [{ type: "chart", subType: "image", fileAlias: "margin", chartData }],
      enabled: true,
      executeOnCreation: true,
      ...more,
    },
  });
  expect(data).toMatchObject({ appId: "sales", appName: "Sales", statusCode: "VALID" });
  const path = { taskId: data!.id! };
  const statuses = async (): Promise<unknown[]> => {
    const list = qlik["/api/v1/sharing-tasks/{taskId}/executions"];
    const { data: page } = await list.GET({ params: { path } });
    return page!.executions!.map(({ status }) => status);
  };
  const execute = () =>
    qlik["/api/v1/sharing-tasks/actions/execute"].POST({ body: { sharingTaskID: path.taskId } });
  return { tenant, qlik, path, statuses, execute };
}

describe("sharing tasks", () => {
  it("are executed when they are created, and have the files of the execution", async () => {
    const { tenant, qlik, path, statuses } = await openWithTask();
    const seen = [];
    for (let step = 0; step < 4; step++) {
      seen.push(...(await statuses()));
      await tenant.advance(100);
    }
    expect(seen).toEqual(["initialized", "in-progress", "presuccessful", "successful"]);
    const latest = { ...path, executionId: "latest" };
    const execution = qlik["/api/v1/sharing-tasks/{taskId}/executions/{executionId}"];
    const { data } = await execution.GET({ params: { path: latest } });
    expect(data).toMatchObject({ successCount: 1, files: [{ fileAlias: "margin" }] });
    const files = "/api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}";
    const file = await qlik[files].GET({ params: { path: { ...latest, fileAlias: "margin" } } });
    expect(file.status).toBe(200);
    const failed = await execution.GET({ params: { path: latest, query: { status: "failed" } } });
    expect(failed.status).toBe(404);
  });

  it("are executed on request and after reloads, and cancelled", async () => {
    const { tenant, qlik, path, statuses, execute } = await openWithTask({
      executeOnCreation: false,
      trigger: { recurrence: [], executeOnAppReload: true },
    });
    expect(await statuses()).toEqual([]);
    expect((await execute()).status).toBe(204);
    await qlik["/api/v1/sharing-tasks/{taskId}/actions/cancel"].POST({ params: { path } });
    expect(await statuses()).toEqual(["cancelling"]);
    await qlik["/api/v1/reloads"].POST({ body: { appId: "sales" } });
    await tenant.advance("1m");
    expect(await statuses()).toEqual(["cancelled", "successful"]);
  });
});
