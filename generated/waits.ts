// Generated: change spec/ and run npm run generate.
// By npm run generate, with @redocly/openapi-core 2.64.0, openapi-typescript 7.13.0, typescript 5.9.3.
// From spec/, sha256 6d49c8c3d01aea90c47e19a7e108fb0c0c517c1a9319525e909740ad80094461.

import type { CallIndex } from "./calls.ts";
import type { WaitRows } from "../src/jobs/wait/row.ts";
import type { operations } from "./schema.ts";

/** How the run that an operation starts is waited for, by `METHOD /path`; a text is the key of the same row. */
export const waits: WaitRows = {
  "POST /api/analytics/apps/{guid}/evaluations": { poll: "GET /api/analytics/apps/evaluations/{id}", from: "body", id: "id", state: "status", ended: "ended", done: ["finished"] },
  "POST /api/analytics/odag-links/{linkId}/requests": { poll: "GET /api/analytics/odag-requests/{requestId}", from: "body", id: "id", state: "state", done: ["succeeded"], failed: ["failed", "failedAck", "invalid", "canceled", "canceledAck"], cancel: "PUT /api/analytics/odag-requests/{requestId}?action=cancel&autoAck=true" },
  "POST /api/connectivity/direct-access-agents/{agentId}/benchmarks": { poll: "GET /api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}", from: "body", id: "benchmarkId", state: "status", ended: "benchmarkEndTime", cancel: "POST /api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel" },
  "POST /api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality": { poll: "GET /api/data-governance/data-qualities/batch-computations/{batchComputationId}", from: "location", id: "batchComputationId", state: "status", done: ["FINISHED"] },
  "POST /api/data-governance/data-qualities/computations": { poll: "GET /api/data-governance/data-qualities/computations/{computationId}", from: "location", id: "computationId", state: "status", done: ["SUCCEEDED"], failed: ["FAILED", "PROFILE_FAILED"] },
  "POST /api/scheduling/tasks/{id}/actions/start": { poll: "GET /api/scheduling/tasks/{id}/runs?sort=-startedAt&limit=50", entries: "data", from: "newest", key: "id", state: "status", ended: "endedAt", done: ["SUCCEEDED"], failed: ["FAILED"] },
  "POST /api/v1/apps/{guid}/evaluations": "POST /api/analytics/apps/{guid}/evaluations",
  "POST /api/v1/automations/{id}/runs": "POST /api/workflows/automations/{id}/runs",
  "POST /api/v1/automations/{id}/runs/{runId}/actions/retry": "POST /api/workflows/automations/{id}/runs/{runId}/actions/retry",
  "POST /api/v1/conditions/previews": { poll: "GET /api/v1/conditions/previews/{id}", from: "body", id: "previewId", state: "status", done: ["SUCCESSFUL"], failed: ["FAILED"] },
  "POST /api/v1/conditions/{id}/evaluations": { poll: "GET /api/v1/conditions/{id}/evaluations/{evaluationId}", from: "body", id: "evaluationId", state: "evaluation.status", done: ["FINISHED"], failed: ["FAILED", "DELETING"] },
  "POST /api/v1/data-alerts/actions/trigger": { poll: "GET /api/v1/data-alerts/{taskId}/executions?sort=-triggertime&limit=50", parameters: { taskId: "$request.body#/alertingTaskID" }, entries: "executions", from: "body", id: "workflowID", key: "workflowId", state: "conditionStatus", done: ["FINISHED"], failed: ["FAILED"] },
  "POST /api/v1/data-qualities/computations": "POST /api/data-governance/data-qualities/computations",
  "POST /api/v1/di-projects/{projectId}/actions/import-async": { poll: "GET /api/v1/di-projects/actions/{actionId}", from: "location", id: "actionId", state: "state", done: ["COMPLETED"], failed: ["FAILED", "CANCELED", "SKIPPED"] },
  "POST /api/v1/di-projects/{projectId}/actions/prepare": { poll: "GET /api/v1/di-projects/actions/{actionId}", from: "location", id: "actionId", state: "state", done: ["COMPLETED"], failed: ["FAILED", "CANCELED", "SKIPPED"] },
  "POST /api/v1/di-projects/{projectId}/actions/validate": { poll: "GET /api/v1/di-projects/actions/{actionId}", from: "location", id: "actionId", state: "state", done: ["COMPLETED"], failed: ["FAILED", "CANCELED", "SKIPPED"] },
  "POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare": { poll: "GET /api/v1/di-projects/actions/{actionId}", from: "location", id: "actionId", state: "state", done: ["COMPLETED"], failed: ["FAILED", "CANCELED", "SKIPPED"] },
  "POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets": { poll: "GET /api/v1/di-projects/actions/{actionId}", from: "location", id: "actionId", state: "state", done: ["COMPLETED"], failed: ["FAILED", "CANCELED", "SKIPPED"] },
  "POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate": { poll: "GET /api/v1/di-projects/actions/{actionId}", from: "location", id: "actionId", state: "state", done: ["COMPLETED"], failed: ["FAILED", "CANCELED", "SKIPPED"] },
  "POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start": { poll: "GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state", from: "newest", key: "lastRun.startTime", state: "lastRun.state", done: ["COMPLETED"], failed: ["FAILED", "CANCELED"], cancel: "POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/stop" },
  "POST /api/v1/direct-access-agents/{agentId}/benchmarks": "POST /api/connectivity/direct-access-agents/{agentId}/benchmarks",
  "POST /api/v1/encryption/keyproviders/{arnFingerPrint}/actions/migrate": { poll: "GET /api/v1/encryption/keyproviders/migration/actions/details", from: "body", id: "id", key: "id", state: "state", done: ["Completed"] },
  "POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync": { poll: "GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories?limit=50", entries: "data", from: "body", id: "id", key: "id", state: "status", done: ["completed"], failed: ["completedWithError"], cancel: "POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/cancel" },
  "POST /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/actions/predict": { poll: "GET /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}", parameters: { corrType: "batch-prediction", corrId: "$request.path.batchPredictionId" }, from: "content-location", state: "data.attributes.status", done: ["ready"], failed: ["error", "cancelled"], cancel: "POST /api/v1/ml/jobs/{corrType}/{corrId}/actions/cancel" },
  "POST /api/v1/ml/profile-insights": { poll: "GET /api/v1/ml/profile-insights/{dataSetId}", parameters: { dataSetId: "$request.body#/data/attributes/dataSetId" }, from: "content-location", state: "data.attributes.status", done: ["ready"], failed: ["error"] },
  "POST /api/v1/reloads": { poll: "GET /api/v1/reloads/{reloadId}", from: "body", id: "id", state: "status", ended: "endTime", done: ["SUCCEEDED"], failed: ["FAILED", "CANCELED", "EXCEEDED_LIMIT"], cancel: "POST /api/v1/reloads/{reloadId}/actions/cancel" },
  "POST /api/v1/reports": { poll: "GET /api/v1/reports/{id}/status", from: "location", id: "requestId", state: "status", done: ["done"], failed: ["failed", "aborted"] },
  "POST /api/v1/sharing-tasks/actions/execute": { poll: "GET /api/v1/sharing-tasks/{taskId}/executions?sort=-starttime&limit=50", parameters: { taskId: "$request.body#/sharingTaskID" }, entries: "executions", from: "newest", key: "id", state: "status", done: ["successful"], failed: ["failed", "cancelled", "invalid"], cancel: "POST /api/v1/sharing-tasks/{taskId}/actions/cancel" },
  "POST /api/v1/tasks/{id}/actions/start": "POST /api/scheduling/tasks/{id}/actions/start",
  "POST /api/workflows/automations/{id}/runs": { poll: "GET /api/workflows/automations/{id}/runs/{runId}", from: "body", id: "id", state: "status", done: ["finished", "finished with warnings"], failed: ["failed", "stopped", "exceeded limit"], cancel: "POST /api/workflows/automations/{id}/runs/{runId}/actions/stop" },
  "POST /api/workflows/automations/{id}/runs/{runId}/actions/retry": { poll: "GET /api/workflows/automations/{id}/runs?sort=-startTime&limit=50", parameters: { runId: "$id" }, entries: "data", from: "newest", key: "id", state: "status", done: ["finished", "finished with warnings"], failed: ["failed", "stopped", "exceeded limit"], cancel: "POST /api/workflows/automations/{id}/runs/{runId}/actions/stop" },
};

/** The operations that start a run: their options, the run, and whether it can be cancelled. */
export interface WaitIndex {
  "POST /api/analytics/apps/{guid}/evaluations": {
    options: CallIndex["POST"]["/api/analytics/apps/{guid}/evaluations"];
    run: operations["getEvaluation"]["responses"][200]["content"]["application/json"];
    cancel: false;
  };
  "POST /api/analytics/odag-links/{linkId}/requests": {
    options: CallIndex["POST"]["/api/analytics/odag-links/{linkId}/requests"];
    run: operations["getOdagRequest"]["responses"][200]["content"]["application/json"];
    cancel: true;
  };
  "POST /api/connectivity/direct-access-agents/{agentId}/benchmarks": {
    options: CallIndex["POST"]["/api/connectivity/direct-access-agents/{agentId}/benchmarks"];
    run: operations["getConnectivityDirectAccessAgentBenchmark"]["responses"][200]["content"]["application/json"];
    cancel: true;
  };
  "POST /api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality": {
    options: CallIndex["POST"]["/api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality"];
    run: operations["getBatchComputation"]["responses"][200]["content"]["application/json"];
    cancel: false;
  };
  "POST /api/data-governance/data-qualities/computations": {
    options: CallIndex["POST"]["/api/data-governance/data-qualities/computations"];
    run: operations["getComputation"]["responses"][200]["content"]["application/json"];
    cancel: false;
  };
  "POST /api/scheduling/tasks/{id}/actions/start": {
    options: CallIndex["POST"]["/api/scheduling/tasks/{id}/actions/start"];
    run: NonNullable<operations["listTaskRuns"]["responses"][200]["content"]["application/json"]["data"]>[number];
    cancel: false;
  };
  "POST /api/v1/apps/{guid}/evaluations": {
    options: CallIndex["POST"]["/api/v1/apps/{guid}/evaluations"];
    run: operations["getEvaluation"]["responses"][200]["content"]["application/json"];
    cancel: false;
  };
  "POST /api/v1/automations/{id}/runs": {
    options: CallIndex["POST"]["/api/v1/automations/{id}/runs"];
    run: operations["getWorkflowsAutomationRun"]["responses"][200]["content"]["application/json"];
    cancel: true;
  };
  "POST /api/v1/automations/{id}/runs/{runId}/actions/retry": {
    options: CallIndex["POST"]["/api/v1/automations/{id}/runs/{runId}/actions/retry"];
    run: NonNullable<operations["listWorkflowsAutomationRuns"]["responses"][200]["content"]["application/json"]["data"]>[number];
    cancel: true;
  };
  "POST /api/v1/conditions/previews": {
    options: CallIndex["POST"]["/api/v1/conditions/previews"];
    run: operations["getPreview"]["responses"][200]["content"]["application/json"];
    cancel: false;
  };
  "POST /api/v1/conditions/{id}/evaluations": {
    options: CallIndex["POST"]["/api/v1/conditions/{id}/evaluations"];
    run: operations["getConditionEvaluation"]["responses"][200]["content"]["application/json"];
    cancel: false;
  };
  "POST /api/v1/data-alerts/actions/trigger": {
    options: CallIndex["POST"]["/api/v1/data-alerts/actions/trigger"];
    run: NonNullable<operations["listDataAlertExecutions"]["responses"][200]["content"]["application/json"]["executions"]>[number];
    cancel: false;
  };
  "POST /api/v1/data-qualities/computations": {
    options: CallIndex["POST"]["/api/v1/data-qualities/computations"];
    run: operations["getComputation"]["responses"][200]["content"]["application/json"];
    cancel: false;
  };
  "POST /api/v1/di-projects/{projectId}/actions/import-async": {
    options: CallIndex["POST"]["/api/v1/di-projects/{projectId}/actions/import-async"];
    run: operations["getAction"]["responses"][200]["content"]["application/json"];
    cancel: false;
  };
  "POST /api/v1/di-projects/{projectId}/actions/prepare": {
    options: CallIndex["POST"]["/api/v1/di-projects/{projectId}/actions/prepare"];
    run: operations["getAction"]["responses"][200]["content"]["application/json"];
    cancel: false;
  };
  "POST /api/v1/di-projects/{projectId}/actions/validate": {
    options: CallIndex["POST"]["/api/v1/di-projects/{projectId}/actions/validate"];
    run: operations["getAction"]["responses"][200]["content"]["application/json"];
    cancel: false;
  };
  "POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare": {
    options: CallIndex["POST"]["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare"];
    run: operations["getAction"]["responses"][200]["content"]["application/json"];
    cancel: false;
  };
  "POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets": {
    options: CallIndex["POST"]["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets"];
    run: operations["getAction"]["responses"][200]["content"]["application/json"];
    cancel: false;
  };
  "POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate": {
    options: CallIndex["POST"]["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate"];
    run: operations["getAction"]["responses"][200]["content"]["application/json"];
    cancel: false;
  };
  "POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start": {
    options: CallIndex["POST"]["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start"];
    run: operations["getDataIntegrationTaskState"]["responses"][200]["content"]["application/json"];
    cancel: true;
  };
  "POST /api/v1/direct-access-agents/{agentId}/benchmarks": {
    options: CallIndex["POST"]["/api/v1/direct-access-agents/{agentId}/benchmarks"];
    run: operations["getConnectivityDirectAccessAgentBenchmark"]["responses"][200]["content"]["application/json"];
    cancel: true;
  };
  "POST /api/v1/encryption/keyproviders/{arnFingerPrint}/actions/migrate": {
    options: CallIndex["POST"]["/api/v1/encryption/keyproviders/{arnFingerPrint}/actions/migrate"];
    run: operations["getDetails"]["responses"][200]["content"]["application/json"];
    cancel: false;
  };
  "POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync": {
    options: CallIndex["POST"]["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync"];
    run: NonNullable<operations["listDatasourceHistories"]["responses"][200]["content"]["application/json"]["data"]>[number];
    cancel: true;
  };
  "POST /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/actions/predict": {
    options: CallIndex["POST"]["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/actions/predict"];
    run: operations["getDeploymentBatchPrediction"]["responses"][200]["content"]["application/json"];
    cancel: true;
  };
  "POST /api/v1/ml/profile-insights": {
    options: CallIndex["POST"]["/api/v1/ml/profile-insights"];
    run: operations["getProfileInsight"]["responses"][200]["content"]["application/json"];
    cancel: false;
  };
  "POST /api/v1/reloads": {
    options: CallIndex["POST"]["/api/v1/reloads"];
    run: operations["getReload"]["responses"][200]["content"]["application/json"];
    cancel: true;
  };
  "POST /api/v1/reports": {
    options: CallIndex["POST"]["/api/v1/reports"];
    run: operations["getReportStatus"]["responses"][200]["content"]["application/json"];
    cancel: false;
  };
  "POST /api/v1/sharing-tasks/actions/execute": {
    options: CallIndex["POST"]["/api/v1/sharing-tasks/actions/execute"];
    run: NonNullable<operations["listSharingTaskExecutions"]["responses"][200]["content"]["application/json"]["executions"]>[number];
    cancel: true;
  };
  "POST /api/v1/tasks/{id}/actions/start": {
    options: CallIndex["POST"]["/api/v1/tasks/{id}/actions/start"];
    run: NonNullable<operations["listTaskRuns"]["responses"][200]["content"]["application/json"]["data"]>[number];
    cancel: false;
  };
  "POST /api/workflows/automations/{id}/runs": {
    options: CallIndex["POST"]["/api/workflows/automations/{id}/runs"];
    run: operations["getWorkflowsAutomationRun"]["responses"][200]["content"]["application/json"];
    cancel: true;
  };
  "POST /api/workflows/automations/{id}/runs/{runId}/actions/retry": {
    options: CallIndex["POST"]["/api/workflows/automations/{id}/runs/{runId}/actions/retry"];
    run: NonNullable<operations["listWorkflowsAutomationRuns"]["responses"][200]["content"]["application/json"]["data"]>[number];
    cancel: true;
  };
}
