/** Each operation that starts a run, on the embedded tenant: how its run ends, is cancelled, resumed and reported. */
import { beforeAll, describe, expect, test } from "vitest";
import { waits } from "../../generated/waits.ts";
import {
  createQlikClient,
  createRunEvents,
  QlikRunError,
  resumeRun,
  waitFor,
  type QlikClient,
  type RunHandle,
  type WaitStart,
} from "../../src/index.ts";
import { createWebhookHandler } from "../../src/events.ts";
import { loadGroup } from "../../src/testing/description/description.ts";
import { groupOf } from "../../src/testing/description/group.ts";
import { createTenant, type RunOutcome, type Tenant } from "../../src/testing.ts";
import { morningTask } from "../testing/scheduling.ts";

type Values = Readonly<Record<string, unknown>>;
type Post = (path: string, body?: unknown, values?: Values) => Promise<Values>;

/** What a run needs, and the event that reports its end. */
interface Setup {
  readonly prepare?: (post: Post) => Promise<{ path?: Values; body?: unknown }>;
  readonly event?: keyof typeof EVENTS;
}

const EVENTS = {
  automation: "com.qlik.v1.automation.run.ended",
  alert: "com.qlik.v1.alerting-task.execution-summary.created",
  sharing: "com.qlik.reporting-task.summary.created",
  task: "com.qlik.v1.di-projects.di-tasks.completed",
  reload: "com.qlik.v1.reload.finished",
} as const;

const APP = { path: { guid: "sales" } };
const DATASET = "65f1c0de65f1c0de65f1c0de";
const UUID = "5f0e1b9a-3c4d-4e2f-8a6b-7c8d9e0f1a2b";

async function project(post: Post): Promise<{ path: Values; body: unknown }> {
  const { id } = await post("/api/v1/di-projects", { name: "Orders", type: "DATA_PIPELINE" });
  return { path: { projectId: id, dataTaskId: "landing" }, body: { allowRecreate: true } };
}

async function automation(post: Post): Promise<{ path: Values; body: unknown }> {
  const { id } = await post("/api/workflows/automations", { name: "Nightly" });
  return { path: { id }, body: { context: "api" } };
}

async function condition(post: Post): Promise<string> {
  const base = { type: "data", dataCondition: { conditionBase: { appId: "sales" } } };
  const { condition } = (await post("/api/v1/conditions", base)) as {
    condition: { dataCondition: { conditionBase: { id: string } } };
  };
  return condition.dataCondition.conditionBase.id;
}

const DI = "/api/v1/di-projects/{projectId}";
const TASK = `${DI}/di-tasks/{dataTaskId}`;

const SETUPS: Readonly<Record<string, Setup>> = {
  "POST /api/analytics/apps/{guid}/evaluations": { prepare: () => Promise.resolve(APP) },
  "POST /api/analytics/odag-links/{linkId}/requests": {
    async prepare(post) {
      const link = { name: "Orders", templateApp: "sales", selectionApp: "sales", bindings: [] };
      const { id } = await post("/api/analytics/odag-links", { ...link, rowEstExpr: "1" });
      return { path: { linkId: id }, body: { selectionApp: "sales", bindSelectionState: [] } };
    },
  },
  "POST /api/connectivity/direct-access-agents/{agentId}/benchmarks": {
    prepare: () => Promise.resolve({ path: { agentId: "agent" } }),
  },
  "POST /api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality": {
    async prepare(post) {
      const { id } = await post("/api/data-governance/data-products", {
        ...{ name: "Orders", spaceId: "team", datasetIds: [DATASET] },
      });
      return { path: { dataProductId: id } };
    },
  },
  "POST /api/data-governance/data-qualities/computations": {
    prepare: () => Promise.resolve({ body: { datasetId: DATASET } }),
  },
  "POST /api/scheduling/tasks/{id}/actions/start": {
    async prepare(post) {
      const { id } = await post("/api/scheduling/tasks", morningTask());
      return { path: { id } };
    },
  },
  "POST /api/v1/conditions/previews": { prepare: () => Promise.resolve({ body: { type: "data" } }) },
  "POST /api/v1/conditions/{id}/evaluations": {
    async prepare(post) {
      return { path: { id: await condition(post) }, body: { causalEvent: {}, contextId: "test" } };
    },
  },
  "POST /api/v1/data-alerts/actions/trigger": {
    event: "alert",
    async prepare(post) {
      const { id } = await post("/api/v1/data-alerts", {
        ...{ name: "Margin", appId: "sales", conditionId: await condition(post) },
        ...{ recipients: { userIds: [] }, triggerType: "RELOAD", enabled: true },
      });
      return { body: { alertingTaskID: id } };
    },
  },
  [`POST ${DI}/actions/import-async`]: {
    async prepare(post) {
      const zip = new Blob([new Uint8Array([0x50, 0x4b, 3, 4])]);
      return { ...(await project(post)), body: { zip } };
    },
  },
  [`POST ${DI}/actions/prepare`]: { prepare: project },
  [`POST ${DI}/actions/validate`]: { prepare: project },
  [`POST ${TASK}/actions/prepare`]: { prepare: project },
  [`POST ${TASK}/actions/recreate-datasets`]: { prepare: project },
  [`POST ${TASK}/actions/validate`]: { prepare: project },
  [`POST ${TASK}/runtime/actions/start`]: { prepare: project, event: "task" },
  "POST /api/v1/encryption/keyproviders/{arnFingerPrint}/actions/migrate": {
    async prepare(post) {
      const arn = `arn:aws:kms:us-east-1:123456789012:key/${UUID}`;
      const key = { name: "Key", keyprovider: "AWS-KMS", arn };
      const { arnFingerPrint } = await post("/api/v1/encryption/keyproviders", key);
      return { path: { arnFingerPrint } };
    },
  },
  "POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync": {
    async prepare(post) {
      const { id } = await post("/api/v1/knowledgebases", { name: "Handbook", spaceId: "team" });
      const fileConfig = { files: ["travel.pdf"], userId: UUID, connectionId: UUID };
      const source = { name: "Manuals", type: "file", fileConfig };
      const path = { id };
      const created = await post("/api/v1/knowledgebases/{id}/datasources", source, path);
      return { path: { id, datasourceId: created["id"] } };
    },
  },
  "POST /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/actions/predict": {
    async prepare(post) {
      const attributes = { name: "Churn", modelId: UUID, spaceId: "team" };
      const deployments = "/api/v1/ml/deployments";
      const of = (type: string, more: object) => ({ data: { type, attributes: more } });
      const idOf = ({ data }: Values) => (data as { id: string }).id;
      const deploymentId = idOf(await post(deployments, of("deployment", attributes)));
      const predictions = `${deployments}/{deploymentId}/batch-predictions`;
      const prediction = of("batch-prediction", { name: "May", dataSetId: DATASET });
      const batchPredictionId = idOf(await post(predictions, prediction, { deploymentId }));
      return { path: { deploymentId, batchPredictionId } };
    },
  },
  "POST /api/v1/ml/profile-insights": {
    prepare: () =>
      Promise.resolve({
        body: { data: { type: "profile-insights", attributes: { dataSetId: DATASET } } },
      }),
  },
  "POST /api/v1/reloads": {
    event: "reload",
    prepare: () => Promise.resolve({ body: { appId: "sales" } }),
  },
  "POST /api/v1/reports": {
    prepare: () =>
      Promise.resolve({
        body: {
          type: "sense-sheet-1.0",
          output: { outputId: "q3", type: "pdf", pdfOutput: {} },
          senseSheetTemplate: { appId: "sales", sheet: { id: "overview" } },
        },
      }),
  },
  "POST /api/v1/sharing-tasks/actions/execute": {
    event: "sharing",
    async prepare(post) {
      const chartData = { appId: "sales", sheetId: "overview", objectId: "margin" };
      const { id } = await post("/api/v1/sharing-tasks", {
        ...{ name: "Margin", type: "chart-sharing", state: {}, enabled: true },
        templates: [{ type: "chart", subType: "image", fileAlias: "margin", chartData }],
      });
      return { body: { sharingTaskID: id } };
    },
  },
  "POST /api/workflows/automations/{id}/runs": { prepare: automation, event: "automation" },
  "POST /api/workflows/automations/{id}/runs/{runId}/actions/retry": {
    event: "automation",
    async prepare(post) {
      const { path } = await automation(post);
      const body = { context: "api" };
      const { id: runId } = await post("/api/workflows/automations/{id}/runs", body, path);
      return { path: { ...path, runId } };
    },
  },
};

const rows = Object.entries(waits).flatMap(([start, row]) =>
  typeof row === "string" ? [] : [{ start: start as WaitStart, row }],
);

interface Opened {
  readonly tenant: Tenant;
  readonly qlik: QlikClient;
  readonly run: (options?: object) => RunHandle<WaitStart> & { cancel?: () => Promise<void> };
}

async function open(start: WaitStart): Promise<Opened> {
  const tenant = createTenant({
    ...{ clock: "manual", seed: 1, rateLimit: false },
    data: { apps: [{ id: "sales", name: "Sales" }], spaces: [{ id: "team", name: "Team" }] },
  });
  const qlik = createQlikClient({ ...tenant.clientOptions, rateLimit: "off" });
  const post: Post = async (path, body, values) => {
    const call = { params: { path: values }, ...(body !== undefined && { body }) };
    const result = await qlik.request("POST", path as never, call as never);
    if (!result.ok) throw new Error(`${path}: ${JSON.stringify(result.error)}`);
    return result.data as Values;
  };
  const { path, body } = (await SETUPS[start]!.prepare?.(post)) ?? {};
  await tenant.advance("1s");
  const call = { ...(path && { params: { path } }), ...(body !== undefined && { body }) };
  const run: Opened["run"] = (options = {}) => waitFor(qlik, start, call as never, options);
  return { tenant, qlik, run };
}

async function stateOf(tenant: Tenant, run: PromiseLike<unknown>): Promise<string> {
  const error = await tenant.run(run.then(undefined, (reason: unknown) => reason));
  if (error instanceof QlikRunError) return error.state;
  throw new Error("not failed", { cause: error });
}

// The tenant reads the descriptions at the first requests, while a manual clock would move on.
beforeAll(async () => {
  for (const { start, row } of rows) {
    for (const key of [start, row.poll]) await loadGroup(groupOf(key.slice(key.indexOf(" ") + 1)));
  }
});

test("each operation that starts a run has a setup here", () => {
  expect(Object.keys(SETUPS).sort()).toEqual(rows.map(({ start }) => start as string).sort());
});

describe.each(rows)("the run of $start", ({ start, row }) => {
  test("succeeds", async () => {
    const { tenant, run } = await open(start);
    const handle = run();
    await tenant.run(handle);
    expect(row.done ?? [handle.state]).toContain(handle.state);
  });

  test.each(row.failed ?? [])("ends as %s when the test says so", async (state) => {
    const { tenant, run } = await open(start);
    tenant.nextRun(start, { state, duration: "1m" } as RunOutcome<never>);
    expect(await stateOf(tenant, run())).toBe(state);
    await tenant.run(run());
  });

  test("is resumed from its ticket", async () => {
    const { tenant, qlik, run } = await open(start);
    tenant.nextRun(start, { state: row.done?.[0] ?? "completed", duration: "5m" } as never);
    const stop = new AbortController();
    const handle = run({ signal: stop.signal });
    await tenant.run(handle.started);
    const ticket = JSON.parse(JSON.stringify(handle)) as never;
    stop.abort();
    await handle.catch(() => undefined);
    const resumed = resumeRun(qlik, ticket);
    await tenant.run(resumed);
    expect(resumed.id).toBe(handle.id);
  });

  test("survives an outage of nine minutes", async () => {
    const { tenant, run } = await open(start);
    tenant.nextRun(start, { state: row.done?.[0] ?? "completed", duration: "5m" } as never);
    const handle = run();
    await tenant.advance("2s");
    const fault = tenant.faults.add({ match: "*", status: 503 });
    const lifted = tenant.clock.after(9 * 60_000, () => fault.remove());
    await tenant.run(handle);
    expect(fault.hits).toBeGreaterThan(0);
    lifted();
  });

  test.runIf(row.cancel)("is cancelled", async () => {
    const { tenant, run } = await open(start);
    tenant.nextRun(start, { state: row.done?.[0] ?? "completed", duration: "1h" } as never);
    const handle = run();
    await tenant.run(handle.started);
    await tenant.run(handle.cancel!());
    if (row.failed) expect(row.failed).toContain(await stateOf(tenant, handle));
    else await tenant.run(handle);
    expect(tenant.clock.now()).toBeLessThan(Date.UTC(2026, 0, 1, 1));
  });

  const { event } = SETUPS[start] ?? {};
  test.runIf(event)("is reported by an event, before it is polled again", async () => {
    const { tenant, run } = await open(start);
    const events = createRunEvents();
    const secret = "0123456789abcdef0123456789abcdef";
    const type = EVENTS[event!];
    const handler = createWebhookHandler({ secrets: secret, on: { [type]: events.publish } });
    tenant.webhooks.add({ secret, handler, events: [type] });
    tenant.nextRun(start, { state: row.done![0], duration: "10m" } as never);
    await tenant.run(run({ events, pollInterval: "1d" }));
    expect(tenant.clock.now()).toBeLessThan(Date.UTC(2026, 0, 1, 1));
  });
});
