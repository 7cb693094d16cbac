import { describe, expect, it } from "vitest";
import { openAsBob, spaceFor } from "./members.ts";
import { ask, open } from "./open.ts";

async function openWithAutomation(body: { maxConcurrentRuns?: number } = {}) {
  const users = [{ id: "ann" }, { id: "bob", admin: false }];
  const { tenant, qlik } = open({ data: { users, spaces: [{ id: "team", name: "Team" }] } });
  const created = await qlik["/api/workflows/automations"].POST({
    body: { name: "Nightly", ...body },
  });
  expect(created.status).toBe(201);
  const path = { id: created.data!.id! };
  const automation = qlik["/api/workflows/automations/{id}"];
  const runs = qlik["/api/workflows/automations/{id}/runs"];
  const run = async (): Promise<string> => {
    const { data } = await runs.POST({ params: { path }, body: { context: "api" } });
    expect(data).toMatchObject({ status: "queued" });
    return data!.id!;
  };
  const statuses = async (): Promise<unknown[]> => {
    const { data } = await runs.GET({ params: { path, query: { sort: "-startTime" } } });
    return data!.data!.map(({ status }) => status);
  };
  return { tenant, qlik, path, automation, runs, run, statuses };
}

describe("automations", () => {
  it("run through their statuses by the clock, and show their last run", async () => {
    const { tenant, qlik, path, automation, run, statuses } = await openWithAutomation();
    const runId = await run();
    const seen = [];
    for (let step = 0; step < 4; step++) {
      seen.push((await statuses())[0]);
      await tenant.advance(100);
    }
    expect(seen).toEqual(["queued", "starting", "running", "finished"]);
    const { data } = await automation.GET({ params: { path } });
    const lastRun = { id: runId, status: "finished" };
    expect(data).toMatchObject({
      lastRun,
      lastRunStatus: "finished",
      lastRunAt: "2026-01-01T00:00:00.300Z",
    });
    const usage = await qlik["/api/workflows/automations/usage"].GET({
      params: { query: { filter: 'name eq "runs"', breakdownBy: "automation" } },
    });
    expect(usage.data?.data).toMatchObject([{ value: 1, automation: { name: "Nightly" } }]);
    const audits = await qlik["/api/v1/audits"].GET();
    expect(audits.data?.data).toMatchObject([
      { eventType: "com.qlik.v1.automation.run.ended", data: { id: runId } },
    ]);
  });

  it("run as often at the same time as they may, and the other runs wait", async () => {
    const { tenant, run, statuses } = await openWithAutomation({ maxConcurrentRuns: 1 });
    await run();
    await run();
    await tenant.advance(200);
    expect(await statuses()).toEqual(["running", "queued"]);
    await tenant.advance("1s");
    expect(await statuses()).toEqual(["finished", "finished"]);
  });

  it("stop, retry and log a run", async () => {
    const { tenant, qlik, path, run, statuses } = await openWithAutomation();
    const params = { path: { ...path, runId: await run() } };
    await tenant.advance(200);
    await qlik["/api/workflows/automations/{id}/runs/{runId}/actions/stop"].POST({ params });
    expect(await statuses()).toEqual(["must stop"]);
    await tenant.advance("1s");
    expect(await statuses()).toEqual(["stopped"]);
    await qlik["/api/workflows/automations/{id}/runs/{runId}/actions/retry"].POST({ params });
    expect(await statuses()).toEqual(["stopped", "queued"]);
    const log = await qlik["/api/workflows/automations/{id}/runs/{runId}/debug"].GET({ params });
    expect(log.data).toContain("stopped");
    const file = await qlik["/api/workflows/automations/{id}/runs/{runId}/actions/export"].POST({
      params,
    });
    await tenant.advance("1s");
    const { body } = await ask(tenant, "GET", new URL(file.data!.url!).pathname);
    expect(body).toBe(log.data);
  });

  it("don't run while they are disabled", async () => {
    const { qlik, path, runs, run } = await openWithAutomation();
    await qlik["/api/workflows/automations/{id}/actions/disable"].POST({ params: { path } });
    const refused = await runs.POST({ params: { path }, body: { context: "api" } });
    expect(refused.status).toBe(403);
    await qlik["/api/workflows/automations/{id}/actions/enable"].POST({ params: { path } });
    await run();
  });

  it("are copied, moved to a space, and handed over without their runs", async () => {
    const { qlik, path, automation, run, statuses } = await openWithAutomation();
    await run();
    const copy = await qlik["/api/workflows/automations/{id}/actions/copy"].POST({
      params: { path },
      body: { name: "Copy" },
    });
    const { data: list } = await qlik["/api/workflows/automations"].GET({
      params: { query: { filter: 'name eq "Copy"' } },
    });
    expect(list?.data).toMatchObject([{ id: copy.data!.id, lastRunStatus: "not started" }]);
    await qlik["/api/workflows/automations/{id}/actions/change-space"].POST({
      params: { path },
      body: { spaceId: "team" },
    });
    const move = qlik["/api/workflows/automations/{id}/actions/change-owner"];
    const nobody = await move.POST({ params: { path }, body: { userId: "nobody" } });
    expect(nobody.status).toBe(400);
    await move.POST({ params: { path }, body: { userId: "bob" } });
    const { data } = await automation.GET({ params: { path } });
    expect(data).toMatchObject({ spaceId: "team", ownerId: "bob" });
    expect(await statuses()).toEqual([]);
  });

  it("are private to their owner, and settings and usage to administrators", async () => {
    const { qlik } = openAsBob({ spaces: [spaceFor([])] });
    const automations = qlik["/api/workflows/automations"];
    expect((await automations.POST({ body: { name: "Mine" } })).status).toBe(201);
    const body = { name: "Ours", spaceId: "team" };
    expect((await automations.POST({ body })).status).toBe(403);
    const settings = { maxConcurrentRunsPerAutomation: 1 };
    const put = await qlik["/api/workflows/automations/settings"].PUT({ body: settings });
    expect(put.status).toBe(403);
    const query = { filter: 'name eq "runs"' };
    const usage = await qlik["/api/workflows/automations/usage"].GET({ params: { query } });
    expect(usage.status).toBe(403);
  });

  it("are the same under their former paths", async () => {
    const { tenant, path, run, statuses } = await openWithAutomation();
    const former = `/api/v1/automations/${path.id}`;
    await run();
    const { status } = await ask(tenant, "POST", `${former}/runs`, { context: "api" });
    expect(status).toBe(201);
    expect(await statuses()).toEqual(["queued", "queued"]);
    const { body } = await ask(tenant, "GET", former);
    expect(body).toMatchObject({ name: "Nightly", runMode: "manual" });
  });
});

describe("automation connections", () => {
  it("are checked, and are only deleted by force while an automation uses them", async () => {
    const { qlik } = open();
    const { data } = await qlik["/api/workflows/automation-connectors"].GET({
      params: { query: { filter: 'name eq "Slack"' } },
    });
    const [{ id: connectorId = "" } = {}] = data!.data!;
    const connections = qlik["/api/workflows/automation-connections"];
    const params = [{ name: "token", value: "secret" }];
    const created = await connections.POST({ body: { connectorId, params } });
    expect(created.data).toMatchObject({ name: "Slack", isConnected: true, params });
    const path = { id: created.data!.id! };
    const connection = qlik["/api/workflows/automation-connections/{id}"];
    const [{ id: param = "" } = {}] = created.data!.params!;
    const changed = await connection.PUT({
      params: { path },
      body: { params: [{ id: param, value: "new" }] },
    });
    expect(changed.data?.params).toMatchObject([{ name: "token", value: "new" }]);
    const check = qlik["/api/workflows/automation-connections/{id}/actions/check"];
    expect((await check.POST({ params: { path } })).data).toMatchObject({ connected: true });
    const workspace = { blocks: [{ datasource: path.id }] };
    await qlik["/api/workflows/automations"].POST({ body: { name: "Alert", workspace } });
    expect((await connection.DELETE({ params: { path } })).status).toBe(400);
    const forced = await connection.DELETE({ params: { path, query: { forced: true } } });
    expect(forced.status).toBe(204);
    const broken = await connections.POST({ body: { connectorId: "unknown" } });
    expect(broken.data).toMatchObject({ isConnected: false, error: {} });
  });
});
