/** What must be there before a run can be started, by the operation that starts it. */
import { morningTask } from "../testing/scheduling.ts";

export type Values = Readonly<Record<string, unknown>>;
export type Post = (path: string, body?: unknown, values?: Values) => Promise<Values>;

/** What a run needs, and the event that reports its end. */
export interface Setup {
  readonly prepare?: (post: Post) => Promise<{ path?: Values; body?: unknown }>;
  readonly event?: keyof typeof EVENTS;
}

export const EVENTS = {
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

export const SETUPS: Readonly<Record<string, Setup>> = {
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
  "POST /api/v1/conditions/previews": {
    prepare: () => Promise.resolve({ body: { type: "data" } }),
  },
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
  "POST /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/actions/predict":
    {
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
