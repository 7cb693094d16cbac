import { describe, expect, it } from "vitest";
import type { AlertingTaskCreateRequest } from "../../src/types.ts";
import { open } from "./open.ts";

function openWithCondition() {
  const { tenant, qlik } = open();
  const condition = async (appId = "sales"): Promise<string> => {
    const { data } = await qlik["/api/v1/conditions"].POST({
      body: { type: "data", dataCondition: { conditionBase: { appId } } },
    });
    return data!.condition!.dataCondition!.conditionBase!.id!;
  };
  return { tenant, qlik, condition };
}

describe("conditions", () => {
  it("are evaluated by the clock, and cannot be without their app", async () => {
    const { tenant, qlik, condition } = openWithCondition();
    for (const [appId, result] of [
      ["sales", { status: "FINISHED", result: true }],
      ["unknown", { status: "FAILED" }],
    ] as const) {
      const id = await condition(appId);
      const started = await qlik["/api/v1/conditions/{id}/evaluations"].POST({
        params: { path: { id } },
        body: { causalEvent: {}, contextId: "test" },
      });
      const path = { id, evaluationId: started.data!.evaluationId! };
      const evaluation = qlik["/api/v1/conditions/{id}/evaluations/{evaluationId}"];
      const get = async () => (await evaluation.GET({ params: { path } })).data;
      expect(await get()).toMatchObject({ evaluation: { status: "RUNNING" } });
      await tenant.advance("1s");
      expect(await get()).toMatchObject({ evaluation: { contextId: "test", ...result } });
    }
  });

  it("have previews, whose result is downloaded", async () => {
    const { tenant, qlik } = openWithCondition();
    const { data } = await qlik["/api/v1/conditions/previews"].POST({ body: { type: "data" } });
    const path = { id: data!.previewId! };
    const preview = qlik["/api/v1/conditions/previews/{id}"];
    expect((await preview.GET({ params: { path } })).data?.status).toBe("ACCEPTED");
    await tenant.advance("1s");
    const { data: done } = await preview.GET({ params: { path } });
    expect(done).toMatchObject({ status: "SUCCESSFUL", condition: { type: "data" } });
    expect(done?.evaluation?.resultUrl).toContain("/api/v1/temp-contents/");
  });
});

async function openWithAlert() {
  const { tenant, qlik, condition } = openWithCondition();
  const body: AlertingTaskCreateRequest = {
    name: "Margin below 10 %",
    appId: "sales",
    conditionId: await condition(),
    recipients: { userIds: [{ value: "nobody" }] },
    triggerType: "RELOAD",
    enabled: true,
  };
  const created = await qlik["/api/v1/data-alerts"].POST({ body });
  expect([created.status, created.data?.status]).toEqual([202, "creating"]);
  const id = created.data!.id!;
  const executions = async (query = {}) => {
    const list = qlik["/api/v1/data-alerts/{taskId}/executions"];
    const { data } = await list.GET({ params: { path: { taskId: id }, query } });
    return data!;
  };
  await tenant.advance("1s");
  return { tenant, qlik, body, id, executions };
}

describe("data alerts", () => {
  it("are executed on request, with an evaluation, statistics and an event", async () => {
    const { tenant, qlik, id, executions } = await openWithAlert();
    const { data } = await qlik["/api/v1/data-alerts/actions/trigger"].POST({
      body: { alertingTaskID: id },
    });
    expect(await executions()).toMatchObject({ totalCount: 0, executions: [] });
    await tenant.advance("1s");
    const met = { workflowId: data!.workflowID, executionEvaluationStatus: "CONDITION_MET" };
    expect(await executions()).toMatchObject({ currentPageCount: 1, executions: [met] });
    expect(await executions({ triggered: false })).toMatchObject({ executions: [] });
    expect(await executions({ daysOfWeek: ["THURSDAY"], daysOfMonth: [1] })).toMatchObject({
      executions: [met],
    });
    expect(await executions({ daysOfMonth: [1], timezone: "America/New_York" })).toMatchObject({
      executions: [],
    });
    const params = { path: { taskId: id } };
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Qlik names no replacement
    const stats = await qlik["/api/v1/data-alerts/{taskId}/executions/stats"].GET({
      params: { ...params, query: { period: "month" } },
    });
    expect(stats.data?.executionsStats).toMatchObject([
      { periodKey: "2026-01", totalExecutions: "1", triggeredExecutions: "1" },
    ]);
    const evaluations = "/api/v1/data-alerts/{taskId}/executions/{executionId}/evaluations";
    const evaluation = await qlik[evaluations].GET({
      params: { path: { taskId: id, executionId: "latest" } },
    });
    expect(evaluation.data).toMatchObject({ evaluation: { result: "success" } });
    const alert = await qlik["/api/v1/data-alerts/{alertId}"].GET({
      params: { path: { alertId: id } },
    });
    expect(alert.data).toMatchObject({ status: "VALID", triggerStats: { totalScans: 1 } });
    const audits = await qlik["/api/v1/audits"].GET();
    expect(audits.data?.data?.map(({ eventType }) => eventType)).toEqual([
      "com.qlik.v1.alerting-task.execution-summary.created",
      "com.qlik.v1.alerting-task.created",
    ]);
  });

  it("notify their recipients, who have read it when they say so", async () => {
    const { tenant, qlik, body } = await openWithAlert();
    const { data: me } = await qlik["/api/v1/users/me"].GET();
    const userIds = [{ value: me!.id }, { value: "nobody" }];
    const alert = { ...body, name: "Margin", recipients: { userIds } };
    const { data: created } = await qlik["/api/v1/data-alerts"].POST({ body: alert });
    await qlik["/api/v1/data-alerts/actions/trigger"].POST({
      body: { alertingTaskID: created!.id! },
    });
    await tenant.advance("1s");
    const list = async (query = {}) =>
      (await qlik["/api/v1/web-notifications"].GET({ params: { query } })).data!;
    const all = await list({ resourceType: "app,data-alert" });
    expect(all).toMatchObject({
      data: [{ action: "triggered", resourceId: created!.id, userId: me!.id, read: false }],
      meta: { unreadCount: 1 },
    });
    const one = qlik["/api/v1/web-notifications/{notificationId}"];
    const params = { path: { notificationId: all.data![0]!.id } };
    const patch = [{ op: "replace", path: "/read", value: true }] as const;
    expect((await one.PATCH({ params, body: [...patch] })).status).toBe(204);
    expect(await list({ read: false })).toMatchObject({ data: [], meta: { unreadCount: 0 } });
    expect(await list({ resourceType: "app" })).toMatchObject({ data: [] });
  });

  it("are executed after the reloads of their app", async () => {
    const { tenant, qlik, id, executions } = await openWithAlert();
    await qlik["/api/v1/reloads"].POST({ body: { appId: "sales" } });
    await tenant.advance("1m");
    expect((await executions()).executions).toMatchObject([{ alertId: id }]);
  });

  it("are validated, and need an app and a condition", async () => {
    const { qlik, body } = await openWithAlert();
    const { data } = await qlik["/api/v1/data-alerts/actions/validate"].POST({ body });
    expect(data).toMatchObject({ status: "FAILURE", validations: [{ id: "nobody" }] });
    for (const wrong of [{ appId: "unknown" }, { conditionId: "unknown" }]) {
      const { status } = await qlik["/api/v1/data-alerts"].POST({ body: { ...body, ...wrong } });
      expect(status).toBe(400);
    }
    const settings = await qlik["/api/v1/data-alerts/settings"].GET();
    expect(settings.data).toMatchObject({ "enable-data-alerting": true, dataAlertsConsumed: 1 });
  });
});
