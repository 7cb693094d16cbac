// Generated: change spec/ and run npm run generate.
// By npm run generate, with @redocly/openapi-core 2.64.0, openapi-typescript 7.13.0, typescript 5.9.3.
// From spec/, sha256 a2f0a62f5622648807e45379d97e49cc5796ca1c2017cdcc668ffb876219078e.

import type * as call from "../src/call/call-types.ts";
import type * as result from "../src/call/result.ts";
import type { operations } from "./schema.ts";

/** The options of `GET /.well-known/oauth-authorization-server`. */
export interface GetOauthAuthorizationServerOptions extends call.CommonOptions {}
/** The result of `GET /.well-known/oauth-authorization-server`. */
export type GetOauthAuthorizationServerResult = result.CallResult<operations["getOauthAuthorizationServer"]>;

/** The options of `GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}`. */
export interface GetEvaluationCompareOptions extends call.CommonOptions {
  params: operations["getEvaluationCompare"]["parameters"];
}
/** The result of `GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}`. */
export type GetEvaluationCompareResult = result.CallResult<operations["getEvaluationCompare"]>;

/** The options of `GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download`. */
export interface DownloadCompareOptions extends call.CommonOptions {
  params: operations["downloadCompare"]["parameters"];
}
/** The result of `GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download`. */
export type DownloadCompareResult = result.CallResult<operations["downloadCompare"]>;

/** The options of `GET /api/analytics/apps/evaluations/{id}`. */
export interface GetEvaluationOptions extends call.CommonOptions {
  params: operations["getEvaluation"]["parameters"];
}
/** The result of `GET /api/analytics/apps/evaluations/{id}`. */
export type GetEvaluationResult = result.CallResult<operations["getEvaluation"]>;

/** The options of `GET /api/analytics/apps/evaluations/{id}/actions/download`. */
export interface DownloadEvaluationOptions extends call.CommonOptions {
  params: operations["downloadEvaluation"]["parameters"];
}
/** The result of `GET /api/analytics/apps/evaluations/{id}/actions/download`. */
export type DownloadEvaluationResult = result.CallResult<operations["downloadEvaluation"]>;

/** The options of `POST /api/analytics/apps/{appId}/actions/restore`. */
export interface RestoreAppOptions extends call.CommonOptions {
  params: operations["restoreApp"]["parameters"];
}
/** The result of `POST /api/analytics/apps/{appId}/actions/restore`. */
export type RestoreAppResult = result.CallResult<operations["restoreApp"]>;

/** The options of `GET /api/analytics/apps/{guid}/evaluations`. */
export interface ListAppEvaluationsOptions extends call.CommonOptions {
  params: operations["listAppEvaluations"]["parameters"];
}
/** The result of `GET /api/analytics/apps/{guid}/evaluations`. */
export type ListAppEvaluationsResult = result.CallResult<operations["listAppEvaluations"]>;

/** The options of `POST /api/analytics/apps/{guid}/evaluations`. */
export interface StartAppEvaluationOptions extends call.CommonOptions {
  params: operations["startAppEvaluation"]["parameters"];
}
/** The result of `POST /api/analytics/apps/{guid}/evaluations`. */
export type StartAppEvaluationResult = result.CallResult<operations["startAppEvaluation"]>;

/** The options of `GET /api/analytics/change-stores`. */
export interface ListChangeStoresOptions extends call.CommonOptions {
  params: operations["listChangeStores"]["parameters"];
}
/** The result of `GET /api/analytics/change-stores`. */
export type ListChangeStoresResult = result.CallResult<operations["listChangeStores"]>;

/** The options of `GET /api/analytics/change-stores/{storeId}`. */
export interface GetChangeStoreOptions extends call.CommonOptions {
  params: operations["getChangeStore"]["parameters"];
}
/** The result of `GET /api/analytics/change-stores/{storeId}`. */
export type GetChangeStoreResult = result.CallResult<operations["getChangeStore"]>;

/** The options of `GET /api/analytics/change-stores/{storeId}/changes`. */
export interface ListChangeStoreChangesOptions extends call.CommonOptions {
  params: operations["listChangeStoreChanges"]["parameters"];
}
/** The result of `GET /api/analytics/change-stores/{storeId}/changes`. */
export type ListChangeStoreChangesResult = result.CallResult<operations["listChangeStoreChanges"]>;

/** The options of `GET /api/analytics/change-stores/{storeId}/changes/tabular-views`. */
export interface ListChangeStoreTabularViewsOptions extends call.CommonOptions {
  params: operations["listChangeStoreTabularViews"]["parameters"];
}
/** The result of `GET /api/analytics/change-stores/{storeId}/changes/tabular-views`. */
export type ListChangeStoreTabularViewsResult = result.CallResult<operations["listChangeStoreTabularViews"]>;

/** The options of `GET /api/analytics/change-stores/{storeId}/editable-columns`. */
export interface ListChangeStoreEditableColumnsOptions extends call.CommonOptions {
  params: operations["listChangeStoreEditableColumns"]["parameters"];
}
/** The result of `GET /api/analytics/change-stores/{storeId}/editable-columns`. */
export type ListChangeStoreEditableColumnsResult = result.CallResult<operations["listChangeStoreEditableColumns"]>;

/** The options of `GET /api/analytics/discovery-agent/adaptive-cards`. */
export interface ListAdaptiveCardsOptions extends call.CommonOptions {
  params?: operations["listAdaptiveCards"]["parameters"] | undefined;
}
/** The result of `GET /api/analytics/discovery-agent/adaptive-cards`. */
export type ListAdaptiveCardsResult = result.CallResult<operations["listAdaptiveCards"]>;

/** The options of `GET /api/analytics/odag-apps`. */
export interface ListOdagAppsOptions extends call.CommonOptions {
  params: operations["listOdagApps"]["parameters"];
}
/** The result of `GET /api/analytics/odag-apps`. */
export type ListOdagAppsResult = result.CallResult<operations["listOdagApps"]>;

/** The options of `GET /api/analytics/odag-links`. */
export interface ListOdagLinksOptions extends call.CommonOptions {
  params?: operations["listOdagLinks"]["parameters"] | undefined;
}
/** The result of `GET /api/analytics/odag-links`. */
export type ListOdagLinksResult = result.CallResult<operations["listOdagLinks"]>;

/** The options of `POST /api/analytics/odag-links`. */
export interface CreateOdagLinkOptions extends call.CommonOptions {
  params?: operations["createOdagLink"]["parameters"] | undefined;
  /** The input to create an ODAG link. */
  body: call.Body<operations["createOdagLink"]>;
}
/** The result of `POST /api/analytics/odag-links`. */
export type CreateOdagLinkResult = result.CallResult<operations["createOdagLink"]>;

/** The options of `GET /api/analytics/odag-links/cancreate`. */
export interface GetCancreateOptions extends call.CommonOptions {
  params?: operations["getCancreate"]["parameters"] | undefined;
}
/** The result of `GET /api/analytics/odag-links/cancreate`. */
export type GetCancreateResult = result.CallResult<operations["getCancreate"]>;

/** The options of `POST /api/analytics/odag-links/selection-app-link-usages`. */
export interface CreateSelectionAppLinkUsageOptions extends call.CommonOptions {
  params: operations["createSelectionAppLinkUsage"]["parameters"];
  /** The input to create selection app link usage. */
  body: call.Body<operations["createSelectionAppLinkUsage"]>;
}
/** The result of `POST /api/analytics/odag-links/selection-app-link-usages`. */
export type CreateSelectionAppLinkUsageResult = result.CallResult<operations["createSelectionAppLinkUsage"]>;

/** The options of `GET /api/analytics/odag-links/{linkId}`. */
export interface GetOdagLinkOptions extends call.CommonOptions {
  params: operations["getOdagLink"]["parameters"];
}
/** The result of `GET /api/analytics/odag-links/{linkId}`. */
export type GetOdagLinkResult = result.CallResult<operations["getOdagLink"]>;

/** The options of `PUT /api/analytics/odag-links/{linkId}`. */
export interface ReplaceOdagLinkOptions extends call.CommonOptions {
  params: operations["replaceOdagLink"]["parameters"];
  /** The input to replace an ODAG link. */
  body: call.Body<operations["replaceOdagLink"]>;
}
/** The result of `PUT /api/analytics/odag-links/{linkId}`. */
export type ReplaceOdagLinkResult = result.CallResult<operations["replaceOdagLink"]>;

/** The options of `GET /api/analytics/odag-links/{linkId}/requests`. */
export interface ListOdagLinkRequestsOptions extends call.CommonOptions {
  params: operations["listOdagLinkRequests"]["parameters"];
}
/** The result of `GET /api/analytics/odag-links/{linkId}/requests`. */
export type ListOdagLinkRequestsResult = result.CallResult<operations["listOdagLinkRequests"]>;

/** The options of `POST /api/analytics/odag-links/{linkId}/requests`. */
export interface CreateOdagLinkRequestOptions extends call.CommonOptions {
  params: operations["createOdagLinkRequest"]["parameters"];
  /** The input to create a request of an ODAG link. */
  body: call.Body<operations["createOdagLinkRequest"]>;
}
/** The result of `POST /api/analytics/odag-links/{linkId}/requests`. */
export type CreateOdagLinkRequestResult = result.CallResult<operations["createOdagLinkRequest"]>;

/** The options of `GET /api/analytics/odag-requests/{requestId}`. */
export interface GetOdagRequestOptions extends call.CommonOptions {
  params: operations["getOdagRequest"]["parameters"];
}
/** The result of `GET /api/analytics/odag-requests/{requestId}`. */
export type GetOdagRequestResult = result.CallResult<operations["getOdagRequest"]>;

/** The options of `PUT /api/analytics/odag-requests/{requestId}`. */
export interface ReplaceOdagRequestOptions extends call.CommonOptions {
  params: operations["replaceOdagRequest"]["parameters"];
}
/** The result of `PUT /api/analytics/odag-requests/{requestId}`. */
export type ReplaceOdagRequestResult = result.CallResult<operations["replaceOdagRequest"]>;

/** The options of `DELETE /api/analytics/odag-requests/{requestId}/app`. */
export interface DeleteOdagRequestAppOptions extends call.CommonOptions {
  params: operations["deleteOdagRequestApp"]["parameters"];
}
/** The result of `DELETE /api/analytics/odag-requests/{requestId}/app`. */
export type DeleteOdagRequestAppResult = result.CallResult<operations["deleteOdagRequestApp"]>;

/** The options of `POST /api/analytics/odag-requests/{requestId}/reload-app`. */
export interface ReloadOdagRequestAppOptions extends call.CommonOptions {
  params: operations["reloadOdagRequestApp"]["parameters"];
  /** The input to reload the app of an ODAG request. */
  body: call.Body<operations["reloadOdagRequestApp"]>;
}
/** The result of `POST /api/analytics/odag-requests/{requestId}/reload-app`. */
export type ReloadOdagRequestAppResult = result.CallResult<operations["reloadOdagRequestApp"]>;

/** The options of `POST /api/analytics/odag-requests/{requestId}/rename-app`. */
export interface RenameOdagRequestAppOptions extends call.CommonOptions {
  params: operations["renameOdagRequestApp"]["parameters"];
  /** The input to rename the app of an ODAG request. */
  body: call.Body<operations["renameOdagRequestApp"]>;
}
/** The result of `POST /api/analytics/odag-requests/{requestId}/rename-app`. */
export type RenameOdagRequestAppResult = result.CallResult<operations["renameOdagRequestApp"]>;

/** The options of `GET /api/analytics/odag-requests/{requestId}/selections`. */
export interface ListOdagRequestSelectionsOptions extends call.CommonOptions {
  params: operations["listOdagRequestSelections"]["parameters"];
}
/** The result of `GET /api/analytics/odag-requests/{requestId}/selections`. */
export type ListOdagRequestSelectionsResult = result.CallResult<operations["listOdagRequestSelections"]>;

/** The options of `GET /api/analytics/odag-settings`. */
export interface GetOdagSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/analytics/odag-settings`. */
export type GetOdagSettingsResult = result.CallResult<operations["getOdagSettings"]>;

/** The options of `PUT /api/analytics/odag-settings`. */
export interface ReplaceOdagSettingsOptions extends call.CommonOptions {
  /** The input to replace the ODAG settings. */
  body: call.Body<operations["replaceOdagSettings"]>;
}
/** The result of `PUT /api/analytics/odag-settings`. */
export type ReplaceOdagSettingsResult = result.CallResult<operations["replaceOdagSettings"]>;

/** The options of `GET /api/analytics/odag-settings/canupdate`. */
export interface GetCanupdateOptions extends call.CommonOptions {}
/** The result of `GET /api/analytics/odag-settings/canupdate`. */
export type GetCanupdateResult = result.CallResult<operations["getCanupdate"]>;

/** The options of `GET /api/core/auth-settings`. */
export interface GetAuthenticationSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/core/auth-settings`. */
export type GetAuthenticationSettingsResult = result.CallResult<operations["getAuthenticationSettings"]>;

/** The options of `PATCH /api/core/auth-settings`. */
export interface UpdateAuthenticationSettingsOptions extends call.CommonOptions {
  /** The input to update the authentication settings. */
  body: call.Body<operations["updateAuthenticationSettings"]>;
}
/** The result of `PATCH /api/core/auth-settings`. */
export type UpdateAuthenticationSettingsResult = result.CallResult<operations["updateAuthenticationSettings"]>;

/** The options of `GET /api/core/ip-policies`. */
export interface ListIpPoliciesOptions extends call.CommonOptions {
  params?: operations["listIpPolicies"]["parameters"] | undefined;
}
/** The result of `GET /api/core/ip-policies`. */
export type ListIpPoliciesResult = result.CallResult<operations["listIpPolicies"]>;

/** The options of `POST /api/core/ip-policies`. */
export interface CreateIpPolicyOptions extends call.CommonOptions {
  /** The input to create an IP policy. */
  body: call.Body<operations["createIpPolicy"]>;
}
/** The result of `POST /api/core/ip-policies`. */
export type CreateIpPolicyResult = result.CallResult<operations["createIpPolicy"]>;

/** The options of `GET /api/core/ip-policies/{id}`. */
export interface GetIpPolicyOptions extends call.CommonOptions {
  params: operations["getIpPolicy"]["parameters"];
}
/** The result of `GET /api/core/ip-policies/{id}`. */
export type GetIpPolicyResult = result.CallResult<operations["getIpPolicy"]>;

/** The options of `DELETE /api/core/ip-policies/{id}`. */
export interface DeleteIpPolicyOptions extends call.CommonOptions {
  params: operations["deleteIpPolicy"]["parameters"];
}
/** The result of `DELETE /api/core/ip-policies/{id}`. */
export type DeleteIpPolicyResult = result.CallResult<operations["deleteIpPolicy"]>;

/** The options of `PATCH /api/core/ip-policies/{id}`. */
export interface UpdateIpPolicyOptions extends call.CommonOptions {
  params: operations["updateIpPolicy"]["parameters"];
  /** The input to update an IP policy. */
  body: call.Body<operations["updateIpPolicy"]>;
}
/** The result of `PATCH /api/core/ip-policies/{id}`. */
export type UpdateIpPolicyResult = result.CallResult<operations["updateIpPolicy"]>;

/** The options of `POST /api/data-governance/data-products`. */
export interface CreateDataProductOptions extends call.CommonOptions {
  /** The input to create a data product. */
  body: call.Body<operations["createDataProduct"]>;
}
/** The result of `POST /api/data-governance/data-products`. */
export type CreateDataProductResult = result.CallResult<operations["createDataProduct"]>;

/** The options of `POST /api/data-governance/data-products/actions/generate-provider-url`. */
export interface GenerateDataProductsProviderUrlOptions extends call.CommonOptions {
  params: operations["generateDataProductsProviderUrl"]["parameters"];
}
/** The result of `POST /api/data-governance/data-products/actions/generate-provider-url`. */
export type GenerateDataProductsProviderUrlResult = result.CallResult<operations["generateDataProductsProviderUrl"]>;

/** The options of `GET /api/data-governance/data-products/{dataProductId}`. */
export interface GetDataProductOptions extends call.CommonOptions {
  params: operations["getDataProduct"]["parameters"];
}
/** The result of `GET /api/data-governance/data-products/{dataProductId}`. */
export type GetDataProductResult = result.CallResult<operations["getDataProduct"]>;

/** The options of `DELETE /api/data-governance/data-products/{dataProductId}`. */
export interface DeleteDataProductOptions extends call.CommonOptions {
  params: operations["deleteDataProduct"]["parameters"];
}
/** The result of `DELETE /api/data-governance/data-products/{dataProductId}`. */
export type DeleteDataProductResult = result.CallResult<operations["deleteDataProduct"]>;

/** The options of `PATCH /api/data-governance/data-products/{dataProductId}`. */
export interface UpdateDataProductOptions extends call.CommonOptions {
  params: operations["updateDataProduct"]["parameters"];
  /** The input to update a data product. */
  body: call.Body<operations["updateDataProduct"]>;
}
/** The result of `PATCH /api/data-governance/data-products/{dataProductId}`. */
export type UpdateDataProductResult = result.CallResult<operations["updateDataProduct"]>;

/** The options of `POST /api/data-governance/data-products/{dataProductId}/actions/activate`. */
export interface ActivateDataProductOptions extends call.CommonOptions {
  params: operations["activateDataProduct"]["parameters"];
  /** The input to activate a data product. */
  body: call.Body<operations["activateDataProduct"]>;
}
/** The result of `POST /api/data-governance/data-products/{dataProductId}/actions/activate`. */
export type ActivateDataProductResult = result.CallResult<operations["activateDataProduct"]>;

/** The options of `POST /api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality`. */
export interface ComputeDataProductDatasetsDataQualityOptions extends call.CommonOptions {
  params: operations["computeDataProductDatasetsDataQuality"]["parameters"];
}
/** The result of `POST /api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality`. */
export type ComputeDataProductDatasetsDataQualityResult = result.CallResult<operations["computeDataProductDatasetsDataQuality"]>;

/** The options of `POST /api/data-governance/data-products/{dataProductId}/actions/deactivate`. */
export interface DeactivateDataProductOptions extends call.CommonOptions {
  params: operations["deactivateDataProduct"]["parameters"];
}
/** The result of `POST /api/data-governance/data-products/{dataProductId}/actions/deactivate`. */
export type DeactivateDataProductResult = result.CallResult<operations["deactivateDataProduct"]>;

/** The options of `GET /api/data-governance/data-products/{dataProductId}/actions/export-documentation`. */
export interface ExportDataProductDocumentationOptions extends call.CommonOptions {
  params: operations["exportDataProductDocumentation"]["parameters"];
}
/** The result of `GET /api/data-governance/data-products/{dataProductId}/actions/export-documentation`. */
export type ExportDataProductDocumentationResult = result.CallResult<operations["exportDataProductDocumentation"]>;

/** The options of `POST /api/data-governance/data-products/{dataProductId}/actions/move`. */
export interface MoveDataProductOptions extends call.CommonOptions {
  params: operations["moveDataProduct"]["parameters"];
  /** The input to move a data product. */
  body: call.Body<operations["moveDataProduct"]>;
}
/** The result of `POST /api/data-governance/data-products/{dataProductId}/actions/move`. */
export type MoveDataProductResult = result.CallResult<operations["moveDataProduct"]>;

/** The options of `GET /api/data-governance/data-products/{dataProductId}/changelogs`. */
export interface ListDataProductChangelogsOptions extends call.CommonOptions {
  params: operations["listDataProductChangelogs"]["parameters"];
}
/** The result of `GET /api/data-governance/data-products/{dataProductId}/changelogs`. */
export type ListDataProductChangelogsResult = result.CallResult<operations["listDataProductChangelogs"]>;

/** The options of `GET /api/data-governance/data-qualities/batch-computations/{batchComputationId}`. */
export interface GetBatchComputationOptions extends call.CommonOptions {
  params: operations["getBatchComputation"]["parameters"];
}
/** The result of `GET /api/data-governance/data-qualities/batch-computations/{batchComputationId}`. */
export type GetBatchComputationResult = result.CallResult<operations["getBatchComputation"]>;

/** The options of `POST /api/data-governance/data-qualities/computations`. */
export interface StartComputationOptions extends call.CommonOptions {
  /** The input to start a computation. */
  body: call.Body<operations["startComputation"]>;
}
/** The result of `POST /api/data-governance/data-qualities/computations`. */
export type StartComputationResult = result.CallResult<operations["startComputation"]>;

/** The options of `GET /api/data-governance/data-qualities/computations/{computationId}`. */
export interface GetComputationOptions extends call.CommonOptions {
  params: operations["getComputation"]["parameters"];
}
/** The result of `GET /api/data-governance/data-qualities/computations/{computationId}`. */
export type GetComputationResult = result.CallResult<operations["getComputation"]>;

/** The options of `POST /api/data-governance/data-qualities/field-qualities/actions/filter`. */
export interface FilterFieldQualitiesOptions extends call.CommonOptions {
  /** The input to filter the field qualities. */
  body: call.Body<operations["filterFieldQualities"]>;
}
/** The result of `POST /api/data-governance/data-qualities/field-qualities/actions/filter`. */
export type FilterFieldQualitiesResult = result.CallResult<operations["filterFieldQualities"]>;

/** The options of `GET /api/data-governance/data-qualities/global-results`. */
export interface ListGlobalResultsOptions extends call.CommonOptions {
  params: operations["listGlobalResults"]["parameters"];
}
/** The result of `GET /api/data-governance/data-qualities/global-results`. */
export type ListGlobalResultsResult = result.CallResult<operations["listGlobalResults"]>;

/** The options of `POST /api/data-governance/data-qualities/global-results/actions/filter`. */
export interface FilterGlobalResultsOptions extends call.CommonOptions {
  /** The input to filter the global results. */
  body: call.Body<operations["filterGlobalResults"]>;
}
/** The result of `POST /api/data-governance/data-qualities/global-results/actions/filter`. */
export type FilterGlobalResultsResult = result.CallResult<operations["filterGlobalResults"]>;

/** The options of `POST /api/data-governance/trust-scores/results/data-sets/actions/filter`. */
export interface FilterDataSetsOptions extends call.CommonOptions {
  /** The input to filter the data sets. */
  body: call.Body<operations["filterDataSets"]>;
}
/** The result of `POST /api/data-governance/trust-scores/results/data-sets/actions/filter`. */
export type FilterDataSetsResult = result.CallResult<operations["filterDataSets"]>;

/** The options of `GET /api/scheduling/tasks`. */
export interface ListTasksOptions extends call.CommonOptions {
  params?: operations["listTasks"]["parameters"] | undefined;
}
/** The result of `GET /api/scheduling/tasks`. */
export type ListTasksResult = result.CallResult<operations["listTasks"]>;

/** The options of `POST /api/scheduling/tasks`. */
export interface CreateTaskOptions extends call.CommonOptions {
  /** The trigger and the action of the task. */
  body: call.Body<operations["createTask"]>;
}
/** The result of `POST /api/scheduling/tasks`. */
export type CreateTaskResult = result.CallResult<operations["createTask"]>;

/** The options of `GET /api/scheduling/tasks/resources/{id}/runs`. */
export interface ListResourceTaskRunsOptions extends call.CommonOptions {
  params: operations["listResourceTaskRuns"]["parameters"];
}
/** The result of `GET /api/scheduling/tasks/resources/{id}/runs`. */
export type ListResourceTaskRunsResult = result.CallResult<operations["listResourceTaskRuns"]>;

/** The options of `GET /api/scheduling/tasks/{id}`. */
export interface GetTaskOptions extends call.CommonOptions {
  params: operations["getTask"]["parameters"];
}
/** The result of `GET /api/scheduling/tasks/{id}`. */
export type GetTaskResult = result.CallResult<operations["getTask"]>;

/** The options of `PUT /api/scheduling/tasks/{id}`. */
export interface ReplaceTaskOptions extends call.CommonOptions {
  params: operations["replaceTask"]["parameters"];
  /** The complete task. */
  body: call.Body<operations["replaceTask"]>;
}
/** The result of `PUT /api/scheduling/tasks/{id}`. */
export type ReplaceTaskResult = result.CallResult<operations["replaceTask"]>;

/** The options of `DELETE /api/scheduling/tasks/{id}`. */
export interface DeleteTaskOptions extends call.CommonOptions {
  params: operations["deleteTask"]["parameters"];
}
/** The result of `DELETE /api/scheduling/tasks/{id}`. */
export type DeleteTaskResult = result.CallResult<operations["deleteTask"]>;

/** The options of `PATCH /api/scheduling/tasks/{id}`. */
export interface PatchTaskOptions extends call.CommonOptions {
  params: operations["patchTask"]["parameters"];
  /** The changes, applied in order. */
  body: call.Body<operations["patchTask"]>;
}
/** The result of `PATCH /api/scheduling/tasks/{id}`. */
export type PatchTaskResult = result.CallResult<operations["patchTask"]>;

/** The options of `POST /api/scheduling/tasks/{id}/actions/start`. */
export interface StartTaskOptions extends call.CommonOptions {
  params: operations["startTask"]["parameters"];
}
/** The result of `POST /api/scheduling/tasks/{id}/actions/start`. */
export type StartTaskResult = result.CallResult<operations["startTask"]>;

/** The options of `GET /api/scheduling/tasks/{id}/graphs/ancestors`. */
export interface ListTaskAncestorsOptions extends call.CommonOptions {
  params: operations["listTaskAncestors"]["parameters"];
}
/** The result of `GET /api/scheduling/tasks/{id}/graphs/ancestors`. */
export type ListTaskAncestorsResult = result.CallResult<operations["listTaskAncestors"]>;

/** The options of `GET /api/scheduling/tasks/{id}/graphs/children`. */
export interface ListTaskChildrenOptions extends call.CommonOptions {
  params: operations["listTaskChildren"]["parameters"];
}
/** The result of `GET /api/scheduling/tasks/{id}/graphs/children`. */
export type ListTaskChildrenResult = result.CallResult<operations["listTaskChildren"]>;

/** The options of `GET /api/scheduling/tasks/{id}/graphs/descendants`. */
export interface ListTaskDescendantsOptions extends call.CommonOptions {
  params: operations["listTaskDescendants"]["parameters"];
}
/** The result of `GET /api/scheduling/tasks/{id}/graphs/descendants`. */
export type ListTaskDescendantsResult = result.CallResult<operations["listTaskDescendants"]>;

/** The options of `GET /api/scheduling/tasks/{id}/graphs/parents`. */
export interface ListTaskParentsOptions extends call.CommonOptions {
  params: operations["listTaskParents"]["parameters"];
}
/** The result of `GET /api/scheduling/tasks/{id}/graphs/parents`. */
export type ListTaskParentsResult = result.CallResult<operations["listTaskParents"]>;

/** The options of `GET /api/scheduling/tasks/{id}/graphs/subgraph`. */
export interface GetTaskSubgraphOptions extends call.CommonOptions {
  params: operations["getTaskSubgraph"]["parameters"];
}
/** The result of `GET /api/scheduling/tasks/{id}/graphs/subgraph`. */
export type GetTaskSubgraphResult = result.CallResult<operations["getTaskSubgraph"]>;

/** The options of `GET /api/scheduling/tasks/{id}/runs`. */
export interface ListTaskRunsOptions extends call.CommonOptions {
  params: operations["listTaskRuns"]["parameters"];
}
/** The result of `GET /api/scheduling/tasks/{id}/runs`. */
export type ListTaskRunsResult = result.CallResult<operations["listTaskRuns"]>;

/** The options of `GET /api/scheduling/tasks/{id}/runs/last`. */
export interface GetLastTaskRunOptions extends call.CommonOptions {
  params: operations["getLastTaskRun"]["parameters"];
}
/** The result of `GET /api/scheduling/tasks/{id}/runs/last`. */
export type GetLastTaskRunResult = result.CallResult<operations["getLastTaskRun"]>;

/** The options of `GET /api/scheduling/tasks/{id}/runs/{runId}/log`. */
export interface GetTaskRunLogOptions extends call.CommonOptions {
  params: operations["getTaskRunLog"]["parameters"];
}
/** The result of `GET /api/scheduling/tasks/{id}/runs/{runId}/log`. */
export type GetTaskRunLogResult = result.CallResult<operations["getTaskRunLog"]>;

/** The options of `GET /api/v1/api-keys`. */
export interface ListApiKeysOptions extends call.CommonOptions {
  params?: operations["listApiKeys"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/api-keys`. */
export type ListApiKeysResult = result.CallResult<operations["listApiKeys"]>;

/** The options of `POST /api/v1/api-keys`. */
export interface CreateApiKeyOptions extends call.CommonOptions {
  /** The input to create an API key. */
  body: call.Body<operations["createApiKey"]>;
}
/** The result of `POST /api/v1/api-keys`. */
export type CreateApiKeyResult = result.CallResult<operations["createApiKey"]>;

/** The options of `GET /api/v1/api-keys/configs/{tenantId}`. */
export interface GetConfigurationOptions extends call.CommonOptions {
  params: operations["getConfiguration"]["parameters"];
}
/** The result of `GET /api/v1/api-keys/configs/{tenantId}`. */
export type GetConfigurationResult = result.CallResult<operations["getConfiguration"]>;

/** The options of `PATCH /api/v1/api-keys/configs/{tenantId}`. */
export interface UpdateConfigurationOptions extends call.CommonOptions {
  params: operations["updateConfiguration"]["parameters"];
  /** The input to update configuration. */
  body: call.Body<operations["updateConfiguration"]>;
}
/** The result of `PATCH /api/v1/api-keys/configs/{tenantId}`. */
export type UpdateConfigurationResult = result.CallResult<operations["updateConfiguration"]>;

/** The options of `GET /api/v1/api-keys/{id}`. */
export interface GetApiKeyOptions extends call.CommonOptions {
  params: operations["getApiKey"]["parameters"];
}
/** The result of `GET /api/v1/api-keys/{id}`. */
export type GetApiKeyResult = result.CallResult<operations["getApiKey"]>;

/** The options of `DELETE /api/v1/api-keys/{id}`. */
export interface DeleteApiKeyOptions extends call.CommonOptions {
  params: operations["deleteApiKey"]["parameters"];
}
/** The result of `DELETE /api/v1/api-keys/{id}`. */
export type DeleteApiKeyResult = result.CallResult<operations["deleteApiKey"]>;

/** The options of `PATCH /api/v1/api-keys/{id}`. */
export interface UpdateApiKeyOptions extends call.CommonOptions {
  params: operations["updateApiKey"]["parameters"];
  /** The input to update an API key. */
  body: call.Body<operations["updateApiKey"]>;
}
/** The result of `PATCH /api/v1/api-keys/{id}`. */
export type UpdateApiKeyResult = result.CallResult<operations["updateApiKey"]>;

/** The options of `GET /api/v1/apps`. */
export interface ListPrivilegesOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/apps`. */
export type ListPrivilegesResult = result.CallResult<operations["listPrivileges"]>;

/** The options of `POST /api/v1/apps`. */
export interface CreateAppOptions extends call.CommonOptions {
  /** The attributes of the app to create. */
  body: call.Body<operations["createApp"]>;
}
/** The result of `POST /api/v1/apps`. */
export type CreateAppResult = result.CallResult<operations["createApp"]>;

/** The options of `GET /api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}`. */
export interface GetAppEvaluationCompareOptions extends call.CommonOptions {
  params: operations["getAppEvaluationCompare"]["parameters"];
}
/** The result of `GET /api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}`. */
export type GetAppEvaluationCompareResult = result.CallResult<operations["getAppEvaluationCompare"]>;

/** The options of `GET /api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}/actions/download`. */
export interface DownloadAppCompareOptions extends call.CommonOptions {
  params: operations["downloadAppCompare"]["parameters"];
}
/** The result of `GET /api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}/actions/download`. */
export type DownloadAppCompareResult = result.CallResult<operations["downloadAppCompare"]>;

/** The options of `GET /api/v1/apps/evaluations/{id}`. */
export interface GetAppEvaluationOptions extends call.CommonOptions {
  params: operations["getAppEvaluation"]["parameters"];
}
/** The result of `GET /api/v1/apps/evaluations/{id}`. */
export type GetAppEvaluationResult = result.CallResult<operations["getAppEvaluation"]>;

/** The options of `GET /api/v1/apps/evaluations/{id}/actions/download`. */
export interface DownloadAppEvaluationOptions extends call.CommonOptions {
  params: operations["downloadAppEvaluation"]["parameters"];
}
/** The result of `GET /api/v1/apps/evaluations/{id}/actions/download`. */
export type DownloadAppEvaluationResult = result.CallResult<operations["downloadAppEvaluation"]>;

/** The options of `POST /api/v1/apps/import`. */
export interface ImportAppOptions extends call.CommonOptions {
  params?: operations["importApp"]["parameters"] | undefined;
  /** The contents of the qvf or qvw file. Omit the body if `fileId` is set. */
  body?: call.Body<operations["importApp"]> | undefined;
}
/** The result of `POST /api/v1/apps/import`. */
export type ImportAppResult = result.CallResult<operations["importApp"]>;

/** The options of `GET /api/v1/apps/privileges`. */
export interface ListAppPrivilegesOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/apps/privileges`. */
export type ListAppPrivilegesResult = result.CallResult<operations["listAppPrivileges"]>;

/** The options of `POST /api/v1/apps/validatescript`. */
export interface CreateValidatescriptOptions extends call.CommonOptions {
  /** The input to create a validatescript. */
  body: call.Body<operations["createValidatescript"]>;
}
/** The result of `POST /api/v1/apps/validatescript`. */
export type CreateValidatescriptResult = result.CallResult<operations["createValidatescript"]>;

/** The options of `GET /api/v1/apps/{appId}`. */
export interface GetAppOptions extends call.CommonOptions {
  params: operations["getApp"]["parameters"];
}
/** The result of `GET /api/v1/apps/{appId}`. */
export type GetAppResult = result.CallResult<operations["getApp"]>;

/** The options of `PUT /api/v1/apps/{appId}`. */
export interface UpdateAppOptions extends call.CommonOptions {
  params: operations["updateApp"]["parameters"];
  /** The attributes to update. */
  body: call.Body<operations["updateApp"]>;
}
/** The result of `PUT /api/v1/apps/{appId}`. */
export type UpdateAppResult = result.CallResult<operations["updateApp"]>;

/** The options of `DELETE /api/v1/apps/{appId}`. */
export interface DeleteAppOptions extends call.CommonOptions {
  params: operations["deleteApp"]["parameters"];
}
/** The result of `DELETE /api/v1/apps/{appId}`. */
export type DeleteAppResult = result.CallResult<operations["deleteApp"]>;

/** The options of `POST /api/v1/apps/{appId}/copy`. */
export interface CopyAppOptions extends call.CommonOptions {
  params: operations["copyApp"]["parameters"];
  /** The attributes in which the copy differs from the app. */
  body: call.Body<operations["copyApp"]>;
}
/** The result of `POST /api/v1/apps/{appId}/copy`. */
export type CopyAppResult = result.CallResult<operations["copyApp"]>;

/** The options of `GET /api/v1/apps/{appId}/data/lineage`. */
export interface GetAppLineageOptions extends call.CommonOptions {
  params: operations["getAppLineage"]["parameters"];
}
/** The result of `GET /api/v1/apps/{appId}/data/lineage`. */
export type GetAppLineageResult = result.CallResult<operations["getAppLineage"]>;

/** The options of `GET /api/v1/apps/{appId}/data/metadata`. */
export interface GetAppMetadataOptions extends call.CommonOptions {
  params: operations["getAppMetadata"]["parameters"];
}
/** The result of `GET /api/v1/apps/{appId}/data/metadata`. */
export type GetAppMetadataResult = result.CallResult<operations["getAppMetadata"]>;

/** The options of `POST /api/v1/apps/{appId}/export`. */
export interface ExportAppOptions extends call.CommonOptions {
  params: operations["exportApp"]["parameters"];
}
/** The result of `POST /api/v1/apps/{appId}/export`. */
export type ExportAppResult = result.CallResult<operations["exportApp"]>;

/** The options of `GET /api/v1/apps/{appId}/insight-analyses`. */
export interface ListAppInsightAnalysesOptions extends call.CommonOptions {
  params: operations["listAppInsightAnalyses"]["parameters"];
}
/** The result of `GET /api/v1/apps/{appId}/insight-analyses`. */
export type ListAppInsightAnalysesResult = result.CallResult<operations["listAppInsightAnalyses"]>;

/** The options of `POST /api/v1/apps/{appId}/insight-analyses/actions/recommend`. */
export interface RecommendInsightAnalysesOptions extends call.CommonOptions {
  params: operations["recommendInsightAnalyses"]["parameters"];
  /** The input to recommend the insight analyses. */
  body: call.Body<operations["recommendInsightAnalyses"]>;
}
/** The result of `POST /api/v1/apps/{appId}/insight-analyses/actions/recommend`. */
export type RecommendInsightAnalysesResult = result.CallResult<operations["recommendInsightAnalyses"]>;

/** The options of `GET /api/v1/apps/{appId}/insight-analyses/model`. */
export interface ListAppModelsOptions extends call.CommonOptions {
  params: operations["listAppModels"]["parameters"];
}
/** The result of `GET /api/v1/apps/{appId}/insight-analyses/model`. */
export type ListAppModelsResult = result.CallResult<operations["listAppModels"]>;

/** The options of `GET /api/v1/apps/{appId}/media/files/{path}`. */
export interface GetAppFileOptions extends call.CommonOptions {
  params: operations["getAppFile"]["parameters"];
}
/** The result of `GET /api/v1/apps/{appId}/media/files/{path}`. */
export type GetAppFileResult = result.CallResult<operations["getAppFile"]>;

/** The options of `PUT /api/v1/apps/{appId}/media/files/{path}`. */
export interface ReplaceAppFileOptions extends call.CommonOptions {
  params: operations["replaceAppFile"]["parameters"];
  /** The input to replace a file of an app. */
  body: call.Body<operations["replaceAppFile"]>;
}
/** The result of `PUT /api/v1/apps/{appId}/media/files/{path}`. */
export type ReplaceAppFileResult = result.CallResult<operations["replaceAppFile"]>;

/** The options of `DELETE /api/v1/apps/{appId}/media/files/{path}`. */
export interface DeleteAppFileOptions extends call.CommonOptions {
  params: operations["deleteAppFile"]["parameters"];
}
/** The result of `DELETE /api/v1/apps/{appId}/media/files/{path}`. */
export type DeleteAppFileResult = result.CallResult<operations["deleteAppFile"]>;

/** The options of `GET /api/v1/apps/{appId}/media/list/{path}`. */
export interface GetAppListOptions extends call.CommonOptions {
  params: operations["getAppList"]["parameters"];
}
/** The result of `GET /api/v1/apps/{appId}/media/list/{path}`. */
export type GetAppListResult = result.CallResult<operations["getAppList"]>;

/** The options of `GET /api/v1/apps/{appId}/media/thumbnail`. */
export interface GetAppThumbnailOptions extends call.CommonOptions {
  params: operations["getAppThumbnail"]["parameters"];
}
/** The result of `GET /api/v1/apps/{appId}/media/thumbnail`. */
export type GetAppThumbnailResult = result.CallResult<operations["getAppThumbnail"]>;

/** The options of `POST /api/v1/apps/{appId}/objects/{objectId}/actions/change-owner`. */
export interface ChangeObjectOwnerOptions extends call.CommonOptions {
  params: operations["changeObjectOwner"]["parameters"];
  /** The input to change the owner of an object. */
  body: call.Body<operations["changeObjectOwner"]>;
}
/** The result of `POST /api/v1/apps/{appId}/objects/{objectId}/actions/change-owner`. */
export type ChangeObjectOwnerResult = result.CallResult<operations["changeObjectOwner"]>;

/** The options of `PUT /api/v1/apps/{appId}/owner`. */
export interface SetAppOwnerOptions extends call.CommonOptions {
  params: operations["setAppOwner"]["parameters"];
  /** The new owner. */
  body: call.Body<operations["setAppOwner"]>;
}
/** The result of `PUT /api/v1/apps/{appId}/owner`. */
export type SetAppOwnerResult = result.CallResult<operations["setAppOwner"]>;

/** The options of `GET /api/v1/apps/{appId}/placement`. */
export interface GetAppPlacementOptions extends call.CommonOptions {
  params: operations["getAppPlacement"]["parameters"];
}
/** The result of `GET /api/v1/apps/{appId}/placement`. */
export type GetAppPlacementResult = result.CallResult<operations["getAppPlacement"]>;

/** The options of `PUT /api/v1/apps/{appId}/placement`. */
export interface ReplaceAppPlacementOptions extends call.CommonOptions {
  params: operations["replaceAppPlacement"]["parameters"];
  /** The input to replace the placement of an app. */
  body: call.Body<operations["replaceAppPlacement"]>;
}
/** The result of `PUT /api/v1/apps/{appId}/placement`. */
export type ReplaceAppPlacementResult = result.CallResult<operations["replaceAppPlacement"]>;

/** The options of `DELETE /api/v1/apps/{appId}/placement`. */
export interface DeleteAppPlacementOptions extends call.CommonOptions {
  params: operations["deleteAppPlacement"]["parameters"];
}
/** The result of `DELETE /api/v1/apps/{appId}/placement`. */
export type DeleteAppPlacementResult = result.CallResult<operations["deleteAppPlacement"]>;

/** The options of `PUT /api/v1/apps/{appId}/publish`. */
export interface RepublishAppOptions extends call.CommonOptions {
  params: operations["republishApp"]["parameters"];
  /** The published app to replace and the options for republishing. */
  body: call.Body<operations["republishApp"]>;
}
/** The result of `PUT /api/v1/apps/{appId}/publish`. */
export type RepublishAppResult = result.CallResult<operations["republishApp"]>;

/** The options of `POST /api/v1/apps/{appId}/publish`. */
export interface PublishAppOptions extends call.CommonOptions {
  params: operations["publishApp"]["parameters"];
  /** The target space and the options for publishing. */
  body: call.Body<operations["publishApp"]>;
}
/** The result of `POST /api/v1/apps/{appId}/publish`. */
export type PublishAppResult = result.CallResult<operations["publishApp"]>;

/** The options of `GET /api/v1/apps/{appId}/reloads/logs`. */
export interface ListAppReloadLogsOptions extends call.CommonOptions {
  params: operations["listAppReloadLogs"]["parameters"];
}
/** The result of `GET /api/v1/apps/{appId}/reloads/logs`. */
export type ListAppReloadLogsResult = result.CallResult<operations["listAppReloadLogs"]>;

/** The options of `GET /api/v1/apps/{appId}/reloads/logs/{reloadId}`. */
export interface GetAppReloadLogOptions extends call.CommonOptions {
  params: operations["getAppReloadLog"]["parameters"];
}
/** The result of `GET /api/v1/apps/{appId}/reloads/logs/{reloadId}`. */
export type GetAppReloadLogResult = result.CallResult<operations["getAppReloadLog"]>;

/** The options of `GET /api/v1/apps/{appId}/reloads/metadata/{reloadId}`. */
export interface ListAppReloadMetadataOptions extends call.CommonOptions {
  params: operations["listAppReloadMetadata"]["parameters"];
}
/** The result of `GET /api/v1/apps/{appId}/reloads/metadata/{reloadId}`. */
export type ListAppReloadMetadataResult = result.CallResult<operations["listAppReloadMetadata"]>;

/** The options of `GET /api/v1/apps/{appId}/report-filters`. */
export interface ListAppReportFiltersOptions extends call.CommonOptions {
  params: operations["listAppReportFilters"]["parameters"];
}
/** The result of `GET /api/v1/apps/{appId}/report-filters`. */
export type ListAppReportFiltersResult = result.CallResult<operations["listAppReportFilters"]>;

/** The options of `POST /api/v1/apps/{appId}/report-filters`. */
export interface CreateAppReportFilterOptions extends call.CommonOptions {
  params: operations["createAppReportFilter"]["parameters"];
  /** The input to create a report filter of an app. */
  body: call.Body<operations["createAppReportFilter"]>;
}
/** The result of `POST /api/v1/apps/{appId}/report-filters`. */
export type CreateAppReportFilterResult = result.CallResult<operations["createAppReportFilter"]>;

/** The options of `GET /api/v1/apps/{appId}/report-filters/actions/count`. */
export interface GetAppCountOptions extends call.CommonOptions {
  params: operations["getAppCount"]["parameters"];
}
/** The result of `GET /api/v1/apps/{appId}/report-filters/actions/count`. */
export type GetAppCountResult = result.CallResult<operations["getAppCount"]>;

/** The options of `GET /api/v1/apps/{appId}/report-filters/{id}`. */
export interface GetAppReportFilterOptions extends call.CommonOptions {
  params: operations["getAppReportFilter"]["parameters"];
}
/** The result of `GET /api/v1/apps/{appId}/report-filters/{id}`. */
export type GetAppReportFilterResult = result.CallResult<operations["getAppReportFilter"]>;

/** The options of `DELETE /api/v1/apps/{appId}/report-filters/{id}`. */
export interface DeleteAppReportFilterOptions extends call.CommonOptions {
  params: operations["deleteAppReportFilter"]["parameters"];
}
/** The result of `DELETE /api/v1/apps/{appId}/report-filters/{id}`. */
export type DeleteAppReportFilterResult = result.CallResult<operations["deleteAppReportFilter"]>;

/** The options of `PATCH /api/v1/apps/{appId}/report-filters/{id}`. */
export interface UpdateAppReportFilterOptions extends call.CommonOptions {
  params: operations["updateAppReportFilter"]["parameters"];
  /** The input to update a report filter of an app. */
  body: call.Body<operations["updateAppReportFilter"]>;
}
/** The result of `PATCH /api/v1/apps/{appId}/report-filters/{id}`. */
export type UpdateAppReportFilterResult = result.CallResult<operations["updateAppReportFilter"]>;

/** The options of `GET /api/v1/apps/{appId}/scripts`. */
export interface ListAppScriptsOptions extends call.CommonOptions {
  params: operations["listAppScripts"]["parameters"];
}
/** The result of `GET /api/v1/apps/{appId}/scripts`. */
export type ListAppScriptsResult = result.CallResult<operations["listAppScripts"]>;

/** The options of `POST /api/v1/apps/{appId}/scripts`. */
export interface CreateAppScriptOptions extends call.CommonOptions {
  params: operations["createAppScript"]["parameters"];
  /** The load script and its version message. */
  body: call.Body<operations["createAppScript"]>;
}
/** The result of `POST /api/v1/apps/{appId}/scripts`. */
export type CreateAppScriptResult = result.CallResult<operations["createAppScript"]>;

/** The options of `GET /api/v1/apps/{appId}/scripts/{id}`. */
export interface GetAppScriptOptions extends call.CommonOptions {
  params: operations["getAppScript"]["parameters"];
}
/** The result of `GET /api/v1/apps/{appId}/scripts/{id}`. */
export type GetAppScriptResult = result.CallResult<operations["getAppScript"]>;

/** The options of `DELETE /api/v1/apps/{appId}/scripts/{id}`. */
export interface DeleteAppScriptOptions extends call.CommonOptions {
  params: operations["deleteAppScript"]["parameters"];
}
/** The result of `DELETE /api/v1/apps/{appId}/scripts/{id}`. */
export type DeleteAppScriptResult = result.CallResult<operations["deleteAppScript"]>;

/** The options of `PATCH /api/v1/apps/{appId}/scripts/{id}`. */
export interface PatchAppScriptOptions extends call.CommonOptions {
  params: operations["patchAppScript"]["parameters"];
  /** The changes, applied in order. */
  body: call.Body<operations["patchAppScript"]>;
}
/** The result of `PATCH /api/v1/apps/{appId}/scripts/{id}`. */
export type PatchAppScriptResult = result.CallResult<operations["patchAppScript"]>;

/** The options of `PUT /api/v1/apps/{appId}/space`. */
export interface SetAppSpaceOptions extends call.CommonOptions {
  params: operations["setAppSpace"]["parameters"];
  /** The new space. */
  body: call.Body<operations["setAppSpace"]>;
}
/** The result of `PUT /api/v1/apps/{appId}/space`. */
export type SetAppSpaceResult = result.CallResult<operations["setAppSpace"]>;

/** The options of `DELETE /api/v1/apps/{appId}/space`. */
export interface RemoveAppSpaceOptions extends call.CommonOptions {
  params: operations["removeAppSpace"]["parameters"];
}
/** The result of `DELETE /api/v1/apps/{appId}/space`. */
export type RemoveAppSpaceResult = result.CallResult<operations["removeAppSpace"]>;

/** The options of `GET /api/v1/apps/{guid}/evaluations`. */
export interface GetAppsByGuidEvaluationsOptions extends call.CommonOptions {
  params: operations["getAppsByGuidEvaluations"]["parameters"];
}
/** The result of `GET /api/v1/apps/{guid}/evaluations`. */
export type GetAppsByGuidEvaluationsResult = result.CallResult<operations["getAppsByGuidEvaluations"]>;

/** The options of `POST /api/v1/apps/{guid}/evaluations`. */
export interface PostAppsByGuidEvaluationsOptions extends call.CommonOptions {
  params: operations["postAppsByGuidEvaluations"]["parameters"];
}
/** The result of `POST /api/v1/apps/{guid}/evaluations`. */
export type PostAppsByGuidEvaluationsResult = result.CallResult<operations["postAppsByGuidEvaluations"]>;

/** The options of `GET /api/v1/assistants`. */
export interface ListAssistantsOptions extends call.CommonOptions {
  params?: operations["listAssistants"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/assistants`. */
export type ListAssistantsResult = result.CallResult<operations["listAssistants"]>;

/** The options of `POST /api/v1/assistants`. */
export interface CreateAssistantOptions extends call.CommonOptions {
  /** The input to create an assistant. */
  body?: call.Body<operations["createAssistant"]> | undefined;
}
/** The result of `POST /api/v1/assistants`. */
export type CreateAssistantResult = result.CallResult<operations["createAssistant"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/actions/search`. */
export interface SearchAssistantOptions extends call.CommonOptions {
  params: operations["searchAssistant"]["parameters"];
  /** The input to search an assistant. */
  body?: call.Body<operations["searchAssistant"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/actions/search`. */
export type SearchAssistantResult = result.CallResult<operations["searchAssistant"]>;

/** The options of `GET /api/v1/assistants/{assistantId}/feedback`. */
export interface GetAssistantFeedbackOptions extends call.CommonOptions {
  params: operations["getAssistantFeedback"]["parameters"];
}
/** The result of `GET /api/v1/assistants/{assistantId}/feedback`. */
export type GetAssistantFeedbackResult = result.CallResult<operations["getAssistantFeedback"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/sources/plaintexts`. */
export interface CreateAssistantPlaintextOptions extends call.CommonOptions {
  params: operations["createAssistantPlaintext"]["parameters"];
  /** The input to create a plaintext of an assistant. */
  body?: call.Body<operations["createAssistantPlaintext"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/sources/plaintexts`. */
export type CreateAssistantPlaintextResult = result.CallResult<operations["createAssistantPlaintext"]>;

/** The options of `GET /api/v1/assistants/{assistantId}/starters`. */
export interface ListAssistantStartersOptions extends call.CommonOptions {
  params: operations["listAssistantStarters"]["parameters"];
}
/** The result of `GET /api/v1/assistants/{assistantId}/starters`. */
export type ListAssistantStartersResult = result.CallResult<operations["listAssistantStarters"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/starters`. */
export interface CreateAssistantStarterOptions extends call.CommonOptions {
  params: operations["createAssistantStarter"]["parameters"];
  /** The input to create a starter of an assistant. */
  body?: call.Body<operations["createAssistantStarter"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/starters`. */
export type CreateAssistantStarterResult = result.CallResult<operations["createAssistantStarter"]>;

/** The options of `GET /api/v1/assistants/{assistantId}/starters/{starterId}`. */
export interface GetAssistantStarterOptions extends call.CommonOptions {
  params: operations["getAssistantStarter"]["parameters"];
}
/** The result of `GET /api/v1/assistants/{assistantId}/starters/{starterId}`. */
export type GetAssistantStarterResult = result.CallResult<operations["getAssistantStarter"]>;

/** The options of `PUT /api/v1/assistants/{assistantId}/starters/{starterId}`. */
export interface ReplaceAssistantStarterOptions extends call.CommonOptions {
  params: operations["replaceAssistantStarter"]["parameters"];
  /** The input to replace a starter of an assistant. */
  body?: call.Body<operations["replaceAssistantStarter"]> | undefined;
}
/** The result of `PUT /api/v1/assistants/{assistantId}/starters/{starterId}`. */
export type ReplaceAssistantStarterResult = result.CallResult<operations["replaceAssistantStarter"]>;

/** The options of `DELETE /api/v1/assistants/{assistantId}/starters/{starterId}`. */
export interface DeleteAssistantStarterOptions extends call.CommonOptions {
  params: operations["deleteAssistantStarter"]["parameters"];
}
/** The result of `DELETE /api/v1/assistants/{assistantId}/starters/{starterId}`. */
export type DeleteAssistantStarterResult = result.CallResult<operations["deleteAssistantStarter"]>;

/** The options of `PUT /api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}`. */
export interface ReplaceStarterFollowupOptions extends call.CommonOptions {
  params: operations["replaceStarterFollowup"]["parameters"];
  /** The input to replace a followup of a starter. */
  body?: call.Body<operations["replaceStarterFollowup"]> | undefined;
}
/** The result of `PUT /api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}`. */
export type ReplaceStarterFollowupResult = result.CallResult<operations["replaceStarterFollowup"]>;

/** The options of `DELETE /api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}`. */
export interface DeleteStarterFollowupOptions extends call.CommonOptions {
  params: operations["deleteStarterFollowup"]["parameters"];
}
/** The result of `DELETE /api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}`. */
export type DeleteStarterFollowupResult = result.CallResult<operations["deleteStarterFollowup"]>;

/** The options of `GET /api/v1/assistants/{assistantId}/threads`. */
export interface ListAssistantThreadsOptions extends call.CommonOptions {
  params: operations["listAssistantThreads"]["parameters"];
}
/** The result of `GET /api/v1/assistants/{assistantId}/threads`. */
export type ListAssistantThreadsResult = result.CallResult<operations["listAssistantThreads"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/threads`. */
export interface CreateAssistantThreadOptions extends call.CommonOptions {
  params: operations["createAssistantThread"]["parameters"];
  /** The input to create a thread of an assistant. */
  body?: call.Body<operations["createAssistantThread"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/threads`. */
export type CreateAssistantThreadResult = result.CallResult<operations["createAssistantThread"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke`. */
export interface InvokeThreadOptions extends call.CommonOptions {
  params: operations["invokeThread"]["parameters"];
  /** The input to invoke a thread. */
  body?: call.Body<operations["invokeThread"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke`. */
export type InvokeThreadResult = result.CallResult<operations["invokeThread"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream`. */
export interface StreamThreadOptions extends call.CommonOptions {
  params: operations["streamThread"]["parameters"];
  /** The input to stream a thread. */
  body?: call.Body<operations["streamThread"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream`. */
export type StreamThreadResult = result.CallResult<operations["streamThread"]>;

/** The options of `GET /api/v1/assistants/{assistantId}/threads/{threadId}/interactions`. */
export interface ListThreadInteractionsOptions extends call.CommonOptions {
  params: operations["listThreadInteractions"]["parameters"];
}
/** The result of `GET /api/v1/assistants/{assistantId}/threads/{threadId}/interactions`. */
export type ListThreadInteractionsResult = result.CallResult<operations["listThreadInteractions"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/interactions`. */
export interface CreateThreadInteractionOptions extends call.CommonOptions {
  params: operations["createThreadInteraction"]["parameters"];
  /** The input to create an interaction of a thread. */
  body?: call.Body<operations["createThreadInteraction"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/interactions`. */
export type CreateThreadInteractionResult = result.CallResult<operations["createThreadInteraction"]>;

/** The options of `GET /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}`. */
export interface GetThreadInteractionOptions extends call.CommonOptions {
  params: operations["getThreadInteraction"]["parameters"];
}
/** The result of `GET /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}`. */
export type GetThreadInteractionResult = result.CallResult<operations["getThreadInteraction"]>;

/** The options of `DELETE /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}`. */
export interface DeleteThreadInteractionOptions extends call.CommonOptions {
  params: operations["deleteThreadInteraction"]["parameters"];
}
/** The result of `DELETE /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}`. */
export type DeleteThreadInteractionResult = result.CallResult<operations["deleteThreadInteraction"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback`. */
export interface CreateInteractionFeedbackOptions extends call.CommonOptions {
  params: operations["createInteractionFeedback"]["parameters"];
  /** The input to create feedback of an interaction. */
  body?: call.Body<operations["createInteractionFeedback"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback`. */
export type CreateInteractionFeedbackResult = result.CallResult<operations["createInteractionFeedback"]>;

/** The options of `PATCH /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}`. */
export interface UpdateInteractionFeedbackOptions extends call.CommonOptions {
  params: operations["updateInteractionFeedback"]["parameters"];
  /** The input to update feedback of an interaction. */
  body?: call.Body<operations["updateInteractionFeedback"]> | undefined;
}
/** The result of `PATCH /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}`. */
export type UpdateInteractionFeedbackResult = result.CallResult<operations["updateInteractionFeedback"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/reviews`. */
export interface CreateInteractionReviewOptions extends call.CommonOptions {
  params: operations["createInteractionReview"]["parameters"];
  /** The input to create a review of an interaction. */
  body?: call.Body<operations["createInteractionReview"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/reviews`. */
export type CreateInteractionReviewResult = result.CallResult<operations["createInteractionReview"]>;

/** The options of `GET /api/v1/assistants/{assistantid}/threads/{threadid}`. */
export interface GetAssistantThreadOptions extends call.CommonOptions {
  params: operations["getAssistantThread"]["parameters"];
}
/** The result of `GET /api/v1/assistants/{assistantid}/threads/{threadid}`. */
export type GetAssistantThreadResult = result.CallResult<operations["getAssistantThread"]>;

/** The options of `DELETE /api/v1/assistants/{assistantid}/threads/{threadid}`. */
export interface DeleteAssistantThreadOptions extends call.CommonOptions {
  params: operations["deleteAssistantThread"]["parameters"];
}
/** The result of `DELETE /api/v1/assistants/{assistantid}/threads/{threadid}`. */
export type DeleteAssistantThreadResult = result.CallResult<operations["deleteAssistantThread"]>;

/** The options of `PATCH /api/v1/assistants/{assistantid}/threads/{threadid}`. */
export interface UpdateAssistantThreadOptions extends call.CommonOptions {
  params: operations["updateAssistantThread"]["parameters"];
  /** The input to update a thread of an assistant. */
  body: call.Body<operations["updateAssistantThread"]>;
}
/** The result of `PATCH /api/v1/assistants/{assistantid}/threads/{threadid}`. */
export type UpdateAssistantThreadResult = result.CallResult<operations["updateAssistantThread"]>;

/** The options of `GET /api/v1/assistants/{id}`. */
export interface GetAssistantOptions extends call.CommonOptions {
  params: operations["getAssistant"]["parameters"];
}
/** The result of `GET /api/v1/assistants/{id}`. */
export type GetAssistantResult = result.CallResult<operations["getAssistant"]>;

/** The options of `DELETE /api/v1/assistants/{id}`. */
export interface DeleteAssistantOptions extends call.CommonOptions {
  params: operations["deleteAssistant"]["parameters"];
}
/** The result of `DELETE /api/v1/assistants/{id}`. */
export type DeleteAssistantResult = result.CallResult<operations["deleteAssistant"]>;

/** The options of `PATCH /api/v1/assistants/{id}`. */
export interface UpdateAssistantOptions extends call.CommonOptions {
  params: operations["updateAssistant"]["parameters"];
  /** The input to update an assistant. */
  body: call.Body<operations["updateAssistant"]>;
}
/** The result of `PATCH /api/v1/assistants/{id}`. */
export type UpdateAssistantResult = result.CallResult<operations["updateAssistant"]>;

/** The options of `GET /api/v1/audits`. */
export interface ListAuditsOptions extends call.CommonOptions {
  params?: operations["listAudits"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/audits`. */
export type ListAuditsResult = result.CallResult<operations["listAudits"]>;

/** The options of `POST /api/v1/audits/actions/fetch-consumption-app`. */
export interface FetchAuditsConsumptionAppOptions extends call.CommonOptions {}
/** The result of `POST /api/v1/audits/actions/fetch-consumption-app`. */
export type FetchAuditsConsumptionAppResult = result.CallResult<operations["fetchAuditsConsumptionApp"]>;

/** The options of `GET /api/v1/audits/settings`. */
export interface GetAuditsSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/audits/settings`. */
export type GetAuditsSettingsResult = result.CallResult<operations["getAuditsSettings"]>;

/** The options of `GET /api/v1/audits/sources`. */
export interface ListSourcesOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/audits/sources`. */
export type ListSourcesResult = result.CallResult<operations["listSources"]>;

/** The options of `GET /api/v1/audits/types`. */
export interface ListTypesOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/audits/types`. */
export type ListTypesResult = result.CallResult<operations["listTypes"]>;

/** The options of `GET /api/v1/audits/{id}`. */
export interface GetAuditOptions extends call.CommonOptions {
  params: operations["getAudit"]["parameters"];
}
/** The result of `GET /api/v1/audits/{id}`. */
export type GetAuditResult = result.CallResult<operations["getAudit"]>;

/** The options of `GET /api/v1/automation-connections`. */
export interface ListAutomationConnectionsOptions extends call.CommonOptions {
  params?: operations["listAutomationConnections"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/automation-connections`. */
export type ListAutomationConnectionsResult = result.CallResult<operations["listAutomationConnections"]>;

/** The options of `POST /api/v1/automation-connections`. */
export interface CreateAutomationConnectionOptions extends call.CommonOptions {
  /** The input to create an automation connection. */
  body: call.Body<operations["createAutomationConnection"]>;
}
/** The result of `POST /api/v1/automation-connections`. */
export type CreateAutomationConnectionResult = result.CallResult<operations["createAutomationConnection"]>;

/** The options of `GET /api/v1/automation-connections/{id}`. */
export interface GetAutomationConnectionOptions extends call.CommonOptions {
  params: operations["getAutomationConnection"]["parameters"];
}
/** The result of `GET /api/v1/automation-connections/{id}`. */
export type GetAutomationConnectionResult = result.CallResult<operations["getAutomationConnection"]>;

/** The options of `PUT /api/v1/automation-connections/{id}`. */
export interface ReplaceAutomationConnectionOptions extends call.CommonOptions {
  params: operations["replaceAutomationConnection"]["parameters"];
  /** The input to replace an automation connection. */
  body: call.Body<operations["replaceAutomationConnection"]>;
}
/** The result of `PUT /api/v1/automation-connections/{id}`. */
export type ReplaceAutomationConnectionResult = result.CallResult<operations["replaceAutomationConnection"]>;

/** The options of `DELETE /api/v1/automation-connections/{id}`. */
export interface DeleteAutomationConnectionOptions extends call.CommonOptions {
  params: operations["deleteAutomationConnection"]["parameters"];
}
/** The result of `DELETE /api/v1/automation-connections/{id}`. */
export type DeleteAutomationConnectionResult = result.CallResult<operations["deleteAutomationConnection"]>;

/** The options of `POST /api/v1/automation-connections/{id}/actions/change-owner`. */
export interface ChangeAutomationConnectionOwnerOptions extends call.CommonOptions {
  params: operations["changeAutomationConnectionOwner"]["parameters"];
  /** The input to change the owner of an automation connection. */
  body: call.Body<operations["changeAutomationConnectionOwner"]>;
}
/** The result of `POST /api/v1/automation-connections/{id}/actions/change-owner`. */
export type ChangeAutomationConnectionOwnerResult = result.CallResult<operations["changeAutomationConnectionOwner"]>;

/** The options of `POST /api/v1/automation-connections/{id}/actions/change-space`. */
export interface ChangeAutomationConnectionSpaceOptions extends call.CommonOptions {
  params: operations["changeAutomationConnectionSpace"]["parameters"];
  /** The input to change the space of an automation connection. */
  body: call.Body<operations["changeAutomationConnectionSpace"]>;
}
/** The result of `POST /api/v1/automation-connections/{id}/actions/change-space`. */
export type ChangeAutomationConnectionSpaceResult = result.CallResult<operations["changeAutomationConnectionSpace"]>;

/** The options of `POST /api/v1/automation-connections/{id}/actions/check`. */
export interface CheckAutomationConnectionOptions extends call.CommonOptions {
  params: operations["checkAutomationConnection"]["parameters"];
}
/** The result of `POST /api/v1/automation-connections/{id}/actions/check`. */
export type CheckAutomationConnectionResult = result.CallResult<operations["checkAutomationConnection"]>;

/** The options of `GET /api/v1/automation-connectors`. */
export interface ListAutomationConnectorsOptions extends call.CommonOptions {
  params?: operations["listAutomationConnectors"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/automation-connectors`. */
export type ListAutomationConnectorsResult = result.CallResult<operations["listAutomationConnectors"]>;

/** The options of `GET /api/v1/automations`. */
export interface ListAutomationsOptions extends call.CommonOptions {
  params?: operations["listAutomations"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/automations`. */
export type ListAutomationsResult = result.CallResult<operations["listAutomations"]>;

/** The options of `POST /api/v1/automations`. */
export interface CreateAutomationOptions extends call.CommonOptions {
  /** The input to create an automation. */
  body: call.Body<operations["createAutomation"]>;
}
/** The result of `POST /api/v1/automations`. */
export type CreateAutomationResult = result.CallResult<operations["createAutomation"]>;

/** The options of `GET /api/v1/automations/usage`. */
export interface GetAutomationsUsageOptions extends call.CommonOptions {
  params: operations["getAutomationsUsage"]["parameters"];
}
/** The result of `GET /api/v1/automations/usage`. */
export type GetAutomationsUsageResult = result.CallResult<operations["getAutomationsUsage"]>;

/** The options of `GET /api/v1/automations/{id}`. */
export interface GetAutomationOptions extends call.CommonOptions {
  params: operations["getAutomation"]["parameters"];
}
/** The result of `GET /api/v1/automations/{id}`. */
export type GetAutomationResult = result.CallResult<operations["getAutomation"]>;

/** The options of `PUT /api/v1/automations/{id}`. */
export interface ReplaceAutomationOptions extends call.CommonOptions {
  params: operations["replaceAutomation"]["parameters"];
  /** The input to replace an automation. */
  body: call.Body<operations["replaceAutomation"]>;
}
/** The result of `PUT /api/v1/automations/{id}`. */
export type ReplaceAutomationResult = result.CallResult<operations["replaceAutomation"]>;

/** The options of `DELETE /api/v1/automations/{id}`. */
export interface DeleteAutomationOptions extends call.CommonOptions {
  params: operations["deleteAutomation"]["parameters"];
}
/** The result of `DELETE /api/v1/automations/{id}`. */
export type DeleteAutomationResult = result.CallResult<operations["deleteAutomation"]>;

/** The options of `POST /api/v1/automations/{id}/actions/change-owner`. */
export interface ChangeAutomationOwnerOptions extends call.CommonOptions {
  params: operations["changeAutomationOwner"]["parameters"];
  /** The input to change the owner of an automation. */
  body: call.Body<operations["changeAutomationOwner"]>;
}
/** The result of `POST /api/v1/automations/{id}/actions/change-owner`. */
export type ChangeAutomationOwnerResult = result.CallResult<operations["changeAutomationOwner"]>;

/** The options of `POST /api/v1/automations/{id}/actions/change-space`. */
export interface ChangeAutomationSpaceOptions extends call.CommonOptions {
  params: operations["changeAutomationSpace"]["parameters"];
  /** The input to change the space of an automation. */
  body?: call.Body<operations["changeAutomationSpace"]> | undefined;
}
/** The result of `POST /api/v1/automations/{id}/actions/change-space`. */
export type ChangeAutomationSpaceResult = result.CallResult<operations["changeAutomationSpace"]>;

/** The options of `POST /api/v1/automations/{id}/actions/copy`. */
export interface CopyAutomationOptions extends call.CommonOptions {
  params: operations["copyAutomation"]["parameters"];
  /** The input to copy an automation. */
  body: call.Body<operations["copyAutomation"]>;
}
/** The result of `POST /api/v1/automations/{id}/actions/copy`. */
export type CopyAutomationResult = result.CallResult<operations["copyAutomation"]>;

/** The options of `POST /api/v1/automations/{id}/actions/disable`. */
export interface DisableAutomationOptions extends call.CommonOptions {
  params: operations["disableAutomation"]["parameters"];
}
/** The result of `POST /api/v1/automations/{id}/actions/disable`. */
export type DisableAutomationResult = result.CallResult<operations["disableAutomation"]>;

/** The options of `POST /api/v1/automations/{id}/actions/enable`. */
export interface EnableAutomationOptions extends call.CommonOptions {
  params: operations["enableAutomation"]["parameters"];
}
/** The result of `POST /api/v1/automations/{id}/actions/enable`. */
export type EnableAutomationResult = result.CallResult<operations["enableAutomation"]>;

/** The options of `POST /api/v1/automations/{id}/actions/move`. */
export interface MoveAutomationOptions extends call.CommonOptions {
  params: operations["moveAutomation"]["parameters"];
  /** The input to move an automation. */
  body: call.Body<operations["moveAutomation"]>;
}
/** The result of `POST /api/v1/automations/{id}/actions/move`. */
export type MoveAutomationResult = result.CallResult<operations["moveAutomation"]>;

/** The options of `GET /api/v1/automations/{id}/runs`. */
export interface ListAutomationRunsOptions extends call.CommonOptions {
  params: operations["listAutomationRuns"]["parameters"];
}
/** The result of `GET /api/v1/automations/{id}/runs`. */
export type ListAutomationRunsResult = result.CallResult<operations["listAutomationRuns"]>;

/** The options of `POST /api/v1/automations/{id}/runs`. */
export interface StartAutomationRunOptions extends call.CommonOptions {
  params: operations["startAutomationRun"]["parameters"];
  /** The input to start a run of an automation. */
  body: call.Body<operations["startAutomationRun"]>;
}
/** The result of `POST /api/v1/automations/{id}/runs`. */
export type StartAutomationRunResult = result.CallResult<operations["startAutomationRun"]>;

/** The options of `GET /api/v1/automations/{id}/runs/{runId}`. */
export interface GetAutomationRunOptions extends call.CommonOptions {
  params: operations["getAutomationRun"]["parameters"];
}
/** The result of `GET /api/v1/automations/{id}/runs/{runId}`. */
export type GetAutomationRunResult = result.CallResult<operations["getAutomationRun"]>;

/** The options of `POST /api/v1/automations/{id}/runs/{runId}/actions/export`. */
export interface ExportRunOptions extends call.CommonOptions {
  params: operations["exportRun"]["parameters"];
}
/** The result of `POST /api/v1/automations/{id}/runs/{runId}/actions/export`. */
export type ExportRunResult = result.CallResult<operations["exportRun"]>;

/** The options of `POST /api/v1/automations/{id}/runs/{runId}/actions/retry`. */
export interface RetryRunOptions extends call.CommonOptions {
  params: operations["retryRun"]["parameters"];
}
/** The result of `POST /api/v1/automations/{id}/runs/{runId}/actions/retry`. */
export type RetryRunResult = result.CallResult<operations["retryRun"]>;

/** The options of `POST /api/v1/automations/{id}/runs/{runId}/actions/stop`. */
export interface StopRunOptions extends call.CommonOptions {
  params: operations["stopRun"]["parameters"];
}
/** The result of `POST /api/v1/automations/{id}/runs/{runId}/actions/stop`. */
export type StopRunResult = result.CallResult<operations["stopRun"]>;

/** The options of `POST /api/v1/automl-deployments/{deploymentId}/realtime-predictions`. */
export interface CreateAutomlDeploymentRealtimePredictionOptions extends call.CommonOptions {
  params: operations["createAutomlDeploymentRealtimePrediction"]["parameters"];
  /** The input to create a realtime prediction of an automl deployment. */
  body?: call.Body<operations["createAutomlDeploymentRealtimePrediction"]> | undefined;
}
/** The result of `POST /api/v1/automl-deployments/{deploymentId}/realtime-predictions`. */
export type CreateAutomlDeploymentRealtimePredictionResult = result.CallResult<operations["createAutomlDeploymentRealtimePrediction"]>;

/** The options of `GET /api/v1/automl-predictions/{predictionId}/coordinate-shap`. */
export interface GetAutomlPredictionCoordinateShapOptions extends call.CommonOptions {
  params: operations["getAutomlPredictionCoordinateShap"]["parameters"];
}
/** The result of `GET /api/v1/automl-predictions/{predictionId}/coordinate-shap`. */
export type GetAutomlPredictionCoordinateShapResult = result.CallResult<operations["getAutomlPredictionCoordinateShap"]>;

/** The options of `POST /api/v1/automl-predictions/{predictionId}/jobs`. */
export interface StartAutomlPredictionJobOptions extends call.CommonOptions {
  params: operations["startAutomlPredictionJob"]["parameters"];
}
/** The result of `POST /api/v1/automl-predictions/{predictionId}/jobs`. */
export type StartAutomlPredictionJobResult = result.CallResult<operations["startAutomlPredictionJob"]>;

/** The options of `GET /api/v1/automl-predictions/{predictionId}/not-predicted-reasons`. */
export interface ListAutomlPredictionNotPredictedReasonsOptions extends call.CommonOptions {
  params: operations["listAutomlPredictionNotPredictedReasons"]["parameters"];
}
/** The result of `GET /api/v1/automl-predictions/{predictionId}/not-predicted-reasons`. */
export type ListAutomlPredictionNotPredictedReasonsResult = result.CallResult<operations["listAutomlPredictionNotPredictedReasons"]>;

/** The options of `GET /api/v1/automl-predictions/{predictionId}/predictions`. */
export interface ListAutomlPredictionPredictionsOptions extends call.CommonOptions {
  params: operations["listAutomlPredictionPredictions"]["parameters"];
}
/** The result of `GET /api/v1/automl-predictions/{predictionId}/predictions`. */
export type ListAutomlPredictionPredictionsResult = result.CallResult<operations["listAutomlPredictionPredictions"]>;

/** The options of `GET /api/v1/automl-predictions/{predictionId}/shap`. */
export interface GetAutomlPredictionShapOptions extends call.CommonOptions {
  params: operations["getAutomlPredictionShap"]["parameters"];
}
/** The result of `GET /api/v1/automl-predictions/{predictionId}/shap`. */
export type GetAutomlPredictionShapResult = result.CallResult<operations["getAutomlPredictionShap"]>;

/** The options of `GET /api/v1/automl-predictions/{predictionId}/source`. */
export interface GetAutomlPredictionSourceOptions extends call.CommonOptions {
  params: operations["getAutomlPredictionSource"]["parameters"];
}
/** The result of `GET /api/v1/automl-predictions/{predictionId}/source`. */
export type GetAutomlPredictionSourceResult = result.CallResult<operations["getAutomlPredictionSource"]>;

/** The options of `GET /api/v1/banners`. */
export interface ListBannersOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/banners`. */
export type ListBannersResult = result.CallResult<operations["listBanners"]>;

/** The options of `POST /api/v1/banners/actions/upsert`. */
export interface UpsertBannersOptions extends call.CommonOptions {
  /** The input to upsert the banners. */
  body?: call.Body<operations["upsertBanners"]> | undefined;
}
/** The result of `POST /api/v1/banners/actions/upsert`. */
export type UpsertBannersResult = result.CallResult<operations["upsertBanners"]>;

/** The options of `GET /api/v1/brands`. */
export interface ListBrandsOptions extends call.CommonOptions {
  params?: operations["listBrands"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/brands`. */
export type ListBrandsResult = result.CallResult<operations["listBrands"]>;

/** The options of `POST /api/v1/brands`. */
export interface CreateBrandOptions extends call.CommonOptions {
  /** The input to create a brand. */
  body?: call.Body<operations["createBrand"]> | undefined;
}
/** The result of `POST /api/v1/brands`. */
export type CreateBrandResult = result.CallResult<operations["createBrand"]>;

/** The options of `GET /api/v1/brands/active`. */
export interface GetActiveBrandOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/brands/active`. */
export type GetActiveBrandResult = result.CallResult<operations["getActiveBrand"]>;

/** The options of `GET /api/v1/brands/{brand-id}`. */
export interface GetBrandOptions extends call.CommonOptions {
  params: operations["getBrand"]["parameters"];
}
/** The result of `GET /api/v1/brands/{brand-id}`. */
export type GetBrandResult = result.CallResult<operations["getBrand"]>;

/** The options of `DELETE /api/v1/brands/{brand-id}`. */
export interface DeleteBrandOptions extends call.CommonOptions {
  params: operations["deleteBrand"]["parameters"];
}
/** The result of `DELETE /api/v1/brands/{brand-id}`. */
export type DeleteBrandResult = result.CallResult<operations["deleteBrand"]>;

/** The options of `PATCH /api/v1/brands/{brand-id}`. */
export interface UpdateBrandOptions extends call.CommonOptions {
  params: operations["updateBrand"]["parameters"];
  /** The input to update a brand. */
  body: call.Body<operations["updateBrand"]>;
}
/** The result of `PATCH /api/v1/brands/{brand-id}`. */
export type UpdateBrandResult = result.CallResult<operations["updateBrand"]>;

/** The options of `POST /api/v1/brands/{brand-id}/actions/activate`. */
export interface ActivateBrandOptions extends call.CommonOptions {
  params: operations["activateBrand"]["parameters"];
  /** The input to activate a brand. */
  body?: call.Body<operations["activateBrand"]> | undefined;
}
/** The result of `POST /api/v1/brands/{brand-id}/actions/activate`. */
export type ActivateBrandResult = result.CallResult<operations["activateBrand"]>;

/** The options of `POST /api/v1/brands/{brand-id}/actions/deactivate`. */
export interface DeactivateBrandOptions extends call.CommonOptions {
  params: operations["deactivateBrand"]["parameters"];
  /** The input to deactivate a brand. */
  body?: call.Body<operations["deactivateBrand"]> | undefined;
}
/** The result of `POST /api/v1/brands/{brand-id}/actions/deactivate`. */
export type DeactivateBrandResult = result.CallResult<operations["deactivateBrand"]>;

/** The options of `GET /api/v1/brands/{brand-id}/files/{brand-file-id}`. */
export interface GetBrandFileOptions extends call.CommonOptions {
  params: operations["getBrandFile"]["parameters"];
}
/** The result of `GET /api/v1/brands/{brand-id}/files/{brand-file-id}`. */
export type GetBrandFileResult = result.CallResult<operations["getBrandFile"]>;

/** The options of `PUT /api/v1/brands/{brand-id}/files/{brand-file-id}`. */
export interface ReplaceBrandFileOptions extends call.CommonOptions {
  params: operations["replaceBrandFile"]["parameters"];
  /** The input to replace a file of a brand. */
  body: call.Body<operations["replaceBrandFile"]>;
}
/** The result of `PUT /api/v1/brands/{brand-id}/files/{brand-file-id}`. */
export type ReplaceBrandFileResult = result.CallResult<operations["replaceBrandFile"]>;

/** The options of `POST /api/v1/brands/{brand-id}/files/{brand-file-id}`. */
export interface UpdateBrandFileOptions extends call.CommonOptions {
  params: operations["updateBrandFile"]["parameters"];
  /** The input to update a file of a brand. */
  body: call.Body<operations["updateBrandFile"]>;
}
/** The result of `POST /api/v1/brands/{brand-id}/files/{brand-file-id}`. */
export type UpdateBrandFileResult = result.CallResult<operations["updateBrandFile"]>;

/** The options of `DELETE /api/v1/brands/{brand-id}/files/{brand-file-id}`. */
export interface DeleteBrandFileOptions extends call.CommonOptions {
  params: operations["deleteBrandFile"]["parameters"];
}
/** The result of `DELETE /api/v1/brands/{brand-id}/files/{brand-file-id}`. */
export type DeleteBrandFileResult = result.CallResult<operations["deleteBrandFile"]>;

/** The options of `GET /api/v1/collections`. */
export interface ListCollectionsOptions extends call.CommonOptions {
  params?: operations["listCollections"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/collections`. */
export type ListCollectionsResult = result.CallResult<operations["listCollections"]>;

/** The options of `POST /api/v1/collections`. */
export interface CreateCollectionOptions extends call.CommonOptions {
  /** The input to create a collection. */
  body: call.Body<operations["createCollection"]>;
}
/** The result of `POST /api/v1/collections`. */
export type CreateCollectionResult = result.CallResult<operations["createCollection"]>;

/** The options of `GET /api/v1/collections/favorites`. */
export interface ListFavoritesOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/collections/favorites`. */
export type ListFavoritesResult = result.CallResult<operations["listFavorites"]>;

/** The options of `GET /api/v1/collections/{collectionId}`. */
export interface GetCollectionOptions extends call.CommonOptions {
  params: operations["getCollection"]["parameters"];
}
/** The result of `GET /api/v1/collections/{collectionId}`. */
export type GetCollectionResult = result.CallResult<operations["getCollection"]>;

/** The options of `PUT /api/v1/collections/{collectionId}`. */
export interface ReplaceCollectionOptions extends call.CommonOptions {
  params: operations["replaceCollection"]["parameters"];
  /** The input to replace a collection. */
  body: call.Body<operations["replaceCollection"]>;
}
/** The result of `PUT /api/v1/collections/{collectionId}`. */
export type ReplaceCollectionResult = result.CallResult<operations["replaceCollection"]>;

/** The options of `DELETE /api/v1/collections/{collectionId}`. */
export interface DeleteCollectionOptions extends call.CommonOptions {
  params: operations["deleteCollection"]["parameters"];
}
/** The result of `DELETE /api/v1/collections/{collectionId}`. */
export type DeleteCollectionResult = result.CallResult<operations["deleteCollection"]>;

/** The options of `PATCH /api/v1/collections/{collectionId}`. */
export interface UpdateCollectionOptions extends call.CommonOptions {
  params: operations["updateCollection"]["parameters"];
  /** The input to update a collection. */
  body: call.Body<operations["updateCollection"]>;
}
/** The result of `PATCH /api/v1/collections/{collectionId}`. */
export type UpdateCollectionResult = result.CallResult<operations["updateCollection"]>;

/** The options of `GET /api/v1/collections/{collectionId}/items`. */
export interface ListCollectionItemsOptions extends call.CommonOptions {
  params: operations["listCollectionItems"]["parameters"];
}
/** The result of `GET /api/v1/collections/{collectionId}/items`. */
export type ListCollectionItemsResult = result.CallResult<operations["listCollectionItems"]>;

/** The options of `POST /api/v1/collections/{collectionId}/items`. */
export interface CreateCollectionItemOptions extends call.CommonOptions {
  params: operations["createCollectionItem"]["parameters"];
  /** The input to create an item of a collection. */
  body: call.Body<operations["createCollectionItem"]>;
}
/** The result of `POST /api/v1/collections/{collectionId}/items`. */
export type CreateCollectionItemResult = result.CallResult<operations["createCollectionItem"]>;

/** The options of `GET /api/v1/collections/{collectionId}/items/{itemId}`. */
export interface GetCollectionItemOptions extends call.CommonOptions {
  params: operations["getCollectionItem"]["parameters"];
}
/** The result of `GET /api/v1/collections/{collectionId}/items/{itemId}`. */
export type GetCollectionItemResult = result.CallResult<operations["getCollectionItem"]>;

/** The options of `DELETE /api/v1/collections/{collectionId}/items/{itemId}`. */
export interface DeleteCollectionItemOptions extends call.CommonOptions {
  params: operations["deleteCollectionItem"]["parameters"];
}
/** The result of `DELETE /api/v1/collections/{collectionId}/items/{itemId}`. */
export type DeleteCollectionItemResult = result.CallResult<operations["deleteCollectionItem"]>;

/** The options of `POST /api/v1/conditions`. */
export interface CreateConditionOptions extends call.CommonOptions {
  /** The input to create a condition. */
  body?: call.Body<operations["createCondition"]> | undefined;
}
/** The result of `POST /api/v1/conditions`. */
export type CreateConditionResult = result.CallResult<operations["createCondition"]>;

/** The options of `POST /api/v1/conditions/previews`. */
export interface CreatePreviewOptions extends call.CommonOptions {
  /** The input to create a preview. */
  body?: call.Body<operations["createPreview"]> | undefined;
}
/** The result of `POST /api/v1/conditions/previews`. */
export type CreatePreviewResult = result.CallResult<operations["createPreview"]>;

/** The options of `GET /api/v1/conditions/previews/{id}`. */
export interface GetPreviewOptions extends call.CommonOptions {
  params: operations["getPreview"]["parameters"];
}
/** The result of `GET /api/v1/conditions/previews/{id}`. */
export type GetPreviewResult = result.CallResult<operations["getPreview"]>;

/** The options of `GET /api/v1/conditions/settings`. */
export interface GetConditionsSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/conditions/settings`. */
export type GetConditionsSettingsResult = result.CallResult<operations["getConditionsSettings"]>;

/** The options of `PUT /api/v1/conditions/settings`. */
export interface ReplaceConditionsSettingsOptions extends call.CommonOptions {
  /** The input to replace the settings of the conditions. */
  body?: call.Body<operations["replaceConditionsSettings"]> | undefined;
}
/** The result of `PUT /api/v1/conditions/settings`. */
export type ReplaceConditionsSettingsResult = result.CallResult<operations["replaceConditionsSettings"]>;

/** The options of `GET /api/v1/conditions/{id}`. */
export interface GetConditionOptions extends call.CommonOptions {
  params: operations["getCondition"]["parameters"];
}
/** The result of `GET /api/v1/conditions/{id}`. */
export type GetConditionResult = result.CallResult<operations["getCondition"]>;

/** The options of `DELETE /api/v1/conditions/{id}`. */
export interface DeleteConditionOptions extends call.CommonOptions {
  params: operations["deleteCondition"]["parameters"];
}
/** The result of `DELETE /api/v1/conditions/{id}`. */
export type DeleteConditionResult = result.CallResult<operations["deleteCondition"]>;

/** The options of `PATCH /api/v1/conditions/{id}`. */
export interface UpdateConditionOptions extends call.CommonOptions {
  params: operations["updateCondition"]["parameters"];
  /** The input to update a condition. */
  body?: call.Body<operations["updateCondition"]> | undefined;
}
/** The result of `PATCH /api/v1/conditions/{id}`. */
export type UpdateConditionResult = result.CallResult<operations["updateCondition"]>;

/** The options of `POST /api/v1/conditions/{id}/evaluations`. */
export interface StartConditionEvaluationOptions extends call.CommonOptions {
  params: operations["startConditionEvaluation"]["parameters"];
  /** The input to start an evaluation of a condition. */
  body?: call.Body<operations["startConditionEvaluation"]> | undefined;
}
/** The result of `POST /api/v1/conditions/{id}/evaluations`. */
export type StartConditionEvaluationResult = result.CallResult<operations["startConditionEvaluation"]>;

/** The options of `GET /api/v1/conditions/{id}/evaluations/{evaluationId}`. */
export interface GetConditionEvaluationOptions extends call.CommonOptions {
  params: operations["getConditionEvaluation"]["parameters"];
}
/** The result of `GET /api/v1/conditions/{id}/evaluations/{evaluationId}`. */
export type GetConditionEvaluationResult = result.CallResult<operations["getConditionEvaluation"]>;

/** The options of `DELETE /api/v1/conditions/{id}/evaluations/{evaluationId}`. */
export interface DeleteConditionEvaluationOptions extends call.CommonOptions {
  params: operations["deleteConditionEvaluation"]["parameters"];
}
/** The result of `DELETE /api/v1/conditions/{id}/evaluations/{evaluationId}`. */
export type DeleteConditionEvaluationResult = result.CallResult<operations["deleteConditionEvaluation"]>;

/** The options of `GET /api/v1/consumption/executions`. */
export interface ListExecutionsOptions extends call.CommonOptions {
  params?: operations["listExecutions"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/consumption/executions`. */
export type ListExecutionsResult = result.CallResult<operations["listExecutions"]>;

/** The options of `GET /api/v1/csp-origins`. */
export interface ListCspOriginsOptions extends call.CommonOptions {
  params?: operations["listCspOrigins"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/csp-origins`. */
export type ListCspOriginsResult = result.CallResult<operations["listCspOrigins"]>;

/** The options of `POST /api/v1/csp-origins`. */
export interface CreateCspOriginOptions extends call.CommonOptions {
  /** The input to create a CSP origin. */
  body: call.Body<operations["createCspOrigin"]>;
}
/** The result of `POST /api/v1/csp-origins`. */
export type CreateCspOriginResult = result.CallResult<operations["createCspOrigin"]>;

/** The options of `GET /api/v1/csp-origins/actions/generate-header`. */
export interface GenerateCspOriginsHeaderOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/csp-origins/actions/generate-header`. */
export type GenerateCspOriginsHeaderResult = result.CallResult<operations["generateCspOriginsHeader"]>;

/** The options of `GET /api/v1/csp-origins/{id}`. */
export interface GetCspOriginOptions extends call.CommonOptions {
  params: operations["getCspOrigin"]["parameters"];
}
/** The result of `GET /api/v1/csp-origins/{id}`. */
export type GetCspOriginResult = result.CallResult<operations["getCspOrigin"]>;

/** The options of `PUT /api/v1/csp-origins/{id}`. */
export interface ReplaceCspOriginOptions extends call.CommonOptions {
  params: operations["replaceCspOrigin"]["parameters"];
  /** The input to replace a CSP origin. */
  body: call.Body<operations["replaceCspOrigin"]>;
}
/** The result of `PUT /api/v1/csp-origins/{id}`. */
export type ReplaceCspOriginResult = result.CallResult<operations["replaceCspOrigin"]>;

/** The options of `DELETE /api/v1/csp-origins/{id}`. */
export interface DeleteCspOriginOptions extends call.CommonOptions {
  params: operations["deleteCspOrigin"]["parameters"];
}
/** The result of `DELETE /api/v1/csp-origins/{id}`. */
export type DeleteCspOriginResult = result.CallResult<operations["deleteCspOrigin"]>;

/** The options of `GET /api/v1/csrf-token`. */
export interface GetCsrfTokenOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/csrf-token`. */
export type GetCsrfTokenResult = result.CallResult<operations["getCsrfToken"]>;

/** The options of `GET /api/v1/data-alerts`. */
export interface ListDataAlertsOptions extends call.CommonOptions {
  params?: operations["listDataAlerts"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/data-alerts`. */
export type ListDataAlertsResult = result.CallResult<operations["listDataAlerts"]>;

/** The options of `POST /api/v1/data-alerts`. */
export interface CreateDataAlertOptions extends call.CommonOptions {
  /** The input to create a data alert. */
  body: call.Body<operations["createDataAlert"]>;
}
/** The result of `POST /api/v1/data-alerts`. */
export type CreateDataAlertResult = result.CallResult<operations["createDataAlert"]>;

/** The options of `POST /api/v1/data-alerts/actions/trigger`. */
export interface TriggerDataAlertsOptions extends call.CommonOptions {
  /** The input to trigger the data alerts. */
  body: call.Body<operations["triggerDataAlerts"]>;
}
/** The result of `POST /api/v1/data-alerts/actions/trigger`. */
export type TriggerDataAlertsResult = result.CallResult<operations["triggerDataAlerts"]>;

/** The options of `POST /api/v1/data-alerts/actions/validate`. */
export interface ValidateDataAlertsOptions extends call.CommonOptions {
  /** The input to validate the data alerts. */
  body: call.Body<operations["validateDataAlerts"]>;
}
/** The result of `POST /api/v1/data-alerts/actions/validate`. */
export type ValidateDataAlertsResult = result.CallResult<operations["validateDataAlerts"]>;

/** The options of `GET /api/v1/data-alerts/settings`. */
export interface GetDataAlertsSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/data-alerts/settings`. */
export type GetDataAlertsSettingsResult = result.CallResult<operations["getDataAlertsSettings"]>;

/** The options of `PUT /api/v1/data-alerts/settings`. */
export interface ReplaceDataAlertsSettingsOptions extends call.CommonOptions {
  /** The input to replace the settings of the data alerts. */
  body: call.Body<operations["replaceDataAlertsSettings"]>;
}
/** The result of `PUT /api/v1/data-alerts/settings`. */
export type ReplaceDataAlertsSettingsResult = result.CallResult<operations["replaceDataAlertsSettings"]>;

/** The options of `GET /api/v1/data-alerts/{alertId}`. */
export interface GetDataAlertOptions extends call.CommonOptions {
  params: operations["getDataAlert"]["parameters"];
}
/** The result of `GET /api/v1/data-alerts/{alertId}`. */
export type GetDataAlertResult = result.CallResult<operations["getDataAlert"]>;

/** The options of `DELETE /api/v1/data-alerts/{alertId}`. */
export interface DeleteDataAlertOptions extends call.CommonOptions {
  params: operations["deleteDataAlert"]["parameters"];
}
/** The result of `DELETE /api/v1/data-alerts/{alertId}`. */
export type DeleteDataAlertResult = result.CallResult<operations["deleteDataAlert"]>;

/** The options of `PATCH /api/v1/data-alerts/{alertId}`. */
export interface UpdateDataAlertOptions extends call.CommonOptions {
  params: operations["updateDataAlert"]["parameters"];
  /** The input to update a data alert. */
  body: call.Body<operations["updateDataAlert"]>;
}
/** The result of `PATCH /api/v1/data-alerts/{alertId}`. */
export type UpdateDataAlertResult = result.CallResult<operations["updateDataAlert"]>;

/** The options of `GET /api/v1/data-alerts/{alertId}/condition`. */
export interface GetDataAlertConditionOptions extends call.CommonOptions {
  params: operations["getDataAlertCondition"]["parameters"];
}
/** The result of `GET /api/v1/data-alerts/{alertId}/condition`. */
export type GetDataAlertConditionResult = result.CallResult<operations["getDataAlertCondition"]>;

/** The options of `GET /api/v1/data-alerts/{alertId}/executions/{executionId}`. */
export interface GetDataAlertExecutionOptions extends call.CommonOptions {
  params: operations["getDataAlertExecution"]["parameters"];
}
/** The result of `GET /api/v1/data-alerts/{alertId}/executions/{executionId}`. */
export type GetDataAlertExecutionResult = result.CallResult<operations["getDataAlertExecution"]>;

/** The options of `DELETE /api/v1/data-alerts/{alertId}/executions/{executionId}`. */
export interface DeleteDataAlertExecutionOptions extends call.CommonOptions {
  params: operations["deleteDataAlertExecution"]["parameters"];
}
/** The result of `DELETE /api/v1/data-alerts/{alertId}/executions/{executionId}`. */
export type DeleteDataAlertExecutionResult = result.CallResult<operations["deleteDataAlertExecution"]>;

/** The options of `GET /api/v1/data-alerts/{alertId}/recipient-stats`. */
export interface GetDataAlertRecipientStatisticsOptions extends call.CommonOptions {
  params: operations["getDataAlertRecipientStatistics"]["parameters"];
}
/** The result of `GET /api/v1/data-alerts/{alertId}/recipient-stats`. */
export type GetDataAlertRecipientStatisticsResult = result.CallResult<operations["getDataAlertRecipientStatistics"]>;

/** The options of `GET /api/v1/data-alerts/{taskId}/executions`. */
export interface ListDataAlertExecutionsOptions extends call.CommonOptions {
  params: operations["listDataAlertExecutions"]["parameters"];
}
/** The result of `GET /api/v1/data-alerts/{taskId}/executions`. */
export type ListDataAlertExecutionsResult = result.CallResult<operations["listDataAlertExecutions"]>;

/** The options of `GET /api/v1/data-alerts/{taskId}/executions/stats`. */
export interface ListDataAlertStatisticsOptions extends call.CommonOptions {
  params: operations["listDataAlertStatistics"]["parameters"];
}
/** The result of `GET /api/v1/data-alerts/{taskId}/executions/stats`. */
export type ListDataAlertStatisticsResult = result.CallResult<operations["listDataAlertStatistics"]>;

/** The options of `GET /api/v1/data-alerts/{taskId}/executions/{executionId}/evaluations`. */
export interface ListExecutionEvaluationsOptions extends call.CommonOptions {
  params: operations["listExecutionEvaluations"]["parameters"];
}
/** The result of `GET /api/v1/data-alerts/{taskId}/executions/{executionId}/evaluations`. */
export type ListExecutionEvaluationsResult = result.CallResult<operations["listExecutionEvaluations"]>;

/** The options of `POST /api/v1/data-assets`. */
export interface CreateDataAssetOptions extends call.CommonOptions {
  /** The input to create a data asset. */
  body: call.Body<operations["createDataAsset"]>;
}
/** The result of `POST /api/v1/data-assets`. */
export type CreateDataAssetResult = result.CallResult<operations["createDataAsset"]>;

/** The options of `DELETE /api/v1/data-assets`. */
export interface DeleteDataAssetsOptions extends call.CommonOptions {
  /** The input to delete the data assets. */
  body: call.Body<operations["deleteDataAssets"]>;
}
/** The result of `DELETE /api/v1/data-assets`. */
export type DeleteDataAssetsResult = result.CallResult<operations["deleteDataAssets"]>;

/** The options of `GET /api/v1/data-assets/{data-asset-id}`. */
export interface GetDataAssetOptions extends call.CommonOptions {
  params: operations["getDataAsset"]["parameters"];
}
/** The result of `GET /api/v1/data-assets/{data-asset-id}`. */
export type GetDataAssetResult = result.CallResult<operations["getDataAsset"]>;

/** The options of `PUT /api/v1/data-assets/{data-asset-id}`. */
export interface ReplaceDataAssetOptions extends call.CommonOptions {
  params: operations["replaceDataAsset"]["parameters"];
  /** The input to replace a data asset. */
  body: call.Body<operations["replaceDataAsset"]>;
}
/** The result of `PUT /api/v1/data-assets/{data-asset-id}`. */
export type ReplaceDataAssetResult = result.CallResult<operations["replaceDataAsset"]>;

/** The options of `PATCH /api/v1/data-assets/{data-asset-id}`. */
export interface UpdateDataAssetOptions extends call.CommonOptions {
  params: operations["updateDataAsset"]["parameters"];
  /** The input to update a data asset. */
  body: call.Body<operations["updateDataAsset"]>;
}
/** The result of `PATCH /api/v1/data-assets/{data-asset-id}`. */
export type UpdateDataAssetResult = result.CallResult<operations["updateDataAsset"]>;

/** The options of `GET /api/v1/data-connections`. */
export interface ListDataConnectionsOptions extends call.CommonOptions {
  params?: operations["listDataConnections"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/data-connections`. */
export type ListDataConnectionsResult = result.CallResult<operations["listDataConnections"]>;

/** The options of `POST /api/v1/data-connections`. */
export interface CreateDataConnectionOptions extends call.CommonOptions {
  /** The input to create a data connection. */
  body: call.Body<operations["createDataConnection"]>;
}
/** The result of `POST /api/v1/data-connections`. */
export type CreateDataConnectionResult = result.CallResult<operations["createDataConnection"]>;

/** The options of `POST /api/v1/data-connections/actions/delete`. */
export interface DeleteDataConnectionsOptions extends call.CommonOptions {
  /** The input to delete the data connections. */
  body: call.Body<operations["deleteDataConnections"]>;
}
/** The result of `POST /api/v1/data-connections/actions/delete`. */
export type DeleteDataConnectionsResult = result.CallResult<operations["deleteDataConnections"]>;

/** The options of `POST /api/v1/data-connections/actions/duplicate`. */
export interface DuplicateDataConnectionsOptions extends call.CommonOptions {
  /** The input to duplicate the data connections. */
  body: call.Body<operations["duplicateDataConnections"]>;
}
/** The result of `POST /api/v1/data-connections/actions/duplicate`. */
export type DuplicateDataConnectionsResult = result.CallResult<operations["duplicateDataConnections"]>;

/** The options of `POST /api/v1/data-connections/actions/update`. */
export interface UpdateDataConnectionsOptions extends call.CommonOptions {
  /** The input to update the data connections. */
  body: call.Body<operations["updateDataConnections"]>;
}
/** The result of `POST /api/v1/data-connections/actions/update`. */
export type UpdateDataConnectionsResult = result.CallResult<operations["updateDataConnections"]>;

/** The options of `GET /api/v1/data-connections/{qID}`. */
export interface GetDataConnectionOptions extends call.CommonOptions {
  params: operations["getDataConnection"]["parameters"];
}
/** The result of `GET /api/v1/data-connections/{qID}`. */
export type GetDataConnectionResult = result.CallResult<operations["getDataConnection"]>;

/** The options of `PUT /api/v1/data-connections/{qID}`. */
export interface ReplaceDataConnectionOptions extends call.CommonOptions {
  params: operations["replaceDataConnection"]["parameters"];
  /** The input to replace a data connection. */
  body: call.Body<operations["replaceDataConnection"]>;
}
/** The result of `PUT /api/v1/data-connections/{qID}`. */
export type ReplaceDataConnectionResult = result.CallResult<operations["replaceDataConnection"]>;

/** The options of `DELETE /api/v1/data-connections/{qID}`. */
export interface DeleteDataConnectionOptions extends call.CommonOptions {
  params: operations["deleteDataConnection"]["parameters"];
}
/** The result of `DELETE /api/v1/data-connections/{qID}`. */
export type DeleteDataConnectionResult = result.CallResult<operations["deleteDataConnection"]>;

/** The options of `PATCH /api/v1/data-connections/{qID}`. */
export interface UpdateDataConnectionOptions extends call.CommonOptions {
  params: operations["updateDataConnection"]["parameters"];
  /** The input to update a data connection. */
  body: call.Body<operations["updateDataConnection"]>;
}
/** The result of `PATCH /api/v1/data-connections/{qID}`. */
export type UpdateDataConnectionResult = result.CallResult<operations["updateDataConnection"]>;

/** The options of `POST /api/v1/data-credentials/actions/filter-orphan`. */
export interface FilterDataCredentialsOrphanOptions extends call.CommonOptions {
  /** The input to filter the orphan of the data credentials. */
  body: call.Body<operations["filterDataCredentialsOrphan"]>;
}
/** The result of `POST /api/v1/data-credentials/actions/filter-orphan`. */
export type FilterDataCredentialsOrphanResult = result.CallResult<operations["filterDataCredentialsOrphan"]>;

/** The options of `GET /api/v1/data-credentials/{qID}`. */
export interface GetDataCredentialOptions extends call.CommonOptions {
  params: operations["getDataCredential"]["parameters"];
}
/** The result of `GET /api/v1/data-credentials/{qID}`. */
export type GetDataCredentialResult = result.CallResult<operations["getDataCredential"]>;

/** The options of `PUT /api/v1/data-credentials/{qID}`. */
export interface ReplaceDataCredentialOptions extends call.CommonOptions {
  params: operations["replaceDataCredential"]["parameters"];
  /** The input to replace a data credential. */
  body: call.Body<operations["replaceDataCredential"]>;
}
/** The result of `PUT /api/v1/data-credentials/{qID}`. */
export type ReplaceDataCredentialResult = result.CallResult<operations["replaceDataCredential"]>;

/** The options of `DELETE /api/v1/data-credentials/{qID}`. */
export interface DeleteDataCredentialOptions extends call.CommonOptions {
  params: operations["deleteDataCredential"]["parameters"];
}
/** The result of `DELETE /api/v1/data-credentials/{qID}`. */
export type DeleteDataCredentialResult = result.CallResult<operations["deleteDataCredential"]>;

/** The options of `PATCH /api/v1/data-credentials/{qID}`. */
export interface UpdateDataCredentialOptions extends call.CommonOptions {
  params: operations["updateDataCredential"]["parameters"];
  /** The input to update a data credential. */
  body: call.Body<operations["updateDataCredential"]>;
}
/** The result of `PATCH /api/v1/data-credentials/{qID}`. */
export type UpdateDataCredentialResult = result.CallResult<operations["updateDataCredential"]>;

/** The options of `GET /api/v1/data-files`. */
export interface ListDataFilesOptions extends call.CommonOptions {
  params?: operations["listDataFiles"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/data-files`. */
export type ListDataFilesResult = result.CallResult<operations["listDataFiles"]>;

/** The options of `POST /api/v1/data-files`. */
export interface CreateDataFileOptions extends call.CommonOptions {
  /** The input to create a data file. */
  body?: call.Body<operations["createDataFile"]> | undefined;
}
/** The result of `POST /api/v1/data-files`. */
export type CreateDataFileResult = result.CallResult<operations["createDataFile"]>;

/** The options of `POST /api/v1/data-files/actions/change-space`. */
export interface ChangeDataFilesSpaceOptions extends call.CommonOptions {
  /** The input to change the space of the data files. */
  body?: call.Body<operations["changeDataFilesSpace"]> | undefined;
}
/** The result of `POST /api/v1/data-files/actions/change-space`. */
export type ChangeDataFilesSpaceResult = result.CallResult<operations["changeDataFilesSpace"]>;

/** The options of `POST /api/v1/data-files/actions/delete`. */
export interface DeleteDataFilesOptions extends call.CommonOptions {
  /** The input to delete the data files. */
  body?: call.Body<operations["deleteDataFiles"]> | undefined;
}
/** The result of `POST /api/v1/data-files/actions/delete`. */
export type DeleteDataFilesResult = result.CallResult<operations["deleteDataFiles"]>;

/** The options of `GET /api/v1/data-files/connections`. */
export interface ListConnectionsOptions extends call.CommonOptions {
  params?: operations["listConnections"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/data-files/connections`. */
export type ListConnectionsResult = result.CallResult<operations["listConnections"]>;

/** The options of `GET /api/v1/data-files/connections/{id}`. */
export interface GetConnectionOptions extends call.CommonOptions {
  params: operations["getConnection"]["parameters"];
}
/** The result of `GET /api/v1/data-files/connections/{id}`. */
export type GetConnectionResult = result.CallResult<operations["getConnection"]>;

/** The options of `GET /api/v1/data-files/quotas`. */
export interface ListQuotasOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/data-files/quotas`. */
export type ListQuotasResult = result.CallResult<operations["listQuotas"]>;

/** The options of `GET /api/v1/data-files/{id}`. */
export interface GetDataFileOptions extends call.CommonOptions {
  params: operations["getDataFile"]["parameters"];
}
/** The result of `GET /api/v1/data-files/{id}`. */
export type GetDataFileResult = result.CallResult<operations["getDataFile"]>;

/** The options of `PUT /api/v1/data-files/{id}`. */
export interface ReplaceDataFileOptions extends call.CommonOptions {
  params: operations["replaceDataFile"]["parameters"];
  /** The input to replace a data file. */
  body?: call.Body<operations["replaceDataFile"]> | undefined;
}
/** The result of `PUT /api/v1/data-files/{id}`. */
export type ReplaceDataFileResult = result.CallResult<operations["replaceDataFile"]>;

/** The options of `DELETE /api/v1/data-files/{id}`. */
export interface DeleteDataFileOptions extends call.CommonOptions {
  params: operations["deleteDataFile"]["parameters"];
}
/** The result of `DELETE /api/v1/data-files/{id}`. */
export type DeleteDataFileResult = result.CallResult<operations["deleteDataFile"]>;

/** The options of `POST /api/v1/data-files/{id}/actions/change-owner`. */
export interface ChangeDataFileOwnerOptions extends call.CommonOptions {
  params: operations["changeDataFileOwner"]["parameters"];
  /** The input to change the owner of a data file. */
  body?: call.Body<operations["changeDataFileOwner"]> | undefined;
}
/** The result of `POST /api/v1/data-files/{id}/actions/change-owner`. */
export type ChangeDataFileOwnerResult = result.CallResult<operations["changeDataFileOwner"]>;

/** The options of `POST /api/v1/data-files/{id}/actions/change-space`. */
export interface ChangeDataFileSpaceOptions extends call.CommonOptions {
  params: operations["changeDataFileSpace"]["parameters"];
  /** The input to change the space of a data file. */
  body?: call.Body<operations["changeDataFileSpace"]> | undefined;
}
/** The result of `POST /api/v1/data-files/{id}/actions/change-space`. */
export type ChangeDataFileSpaceResult = result.CallResult<operations["changeDataFileSpace"]>;

/** The options of `POST /api/v1/data-qualities/computations`. */
export interface StartDataQualityComputationOptions extends call.CommonOptions {
  /** The input to start a computation. */
  body: call.Body<operations["startDataQualityComputation"]>;
}
/** The result of `POST /api/v1/data-qualities/computations`. */
export type StartDataQualityComputationResult = result.CallResult<operations["startDataQualityComputation"]>;

/** The options of `GET /api/v1/data-qualities/computations/{computationId}`. */
export interface GetDataQualityComputationOptions extends call.CommonOptions {
  params: operations["getDataQualityComputation"]["parameters"];
}
/** The result of `GET /api/v1/data-qualities/computations/{computationId}`. */
export type GetDataQualityComputationResult = result.CallResult<operations["getDataQualityComputation"]>;

/** The options of `GET /api/v1/data-qualities/global-results`. */
export interface ListDataQualityGlobalResultsOptions extends call.CommonOptions {
  params: operations["listDataQualityGlobalResults"]["parameters"];
}
/** The result of `GET /api/v1/data-qualities/global-results`. */
export type ListDataQualityGlobalResultsResult = result.CallResult<operations["listDataQualityGlobalResults"]>;

/** The options of `POST /api/v1/data-sets`. */
export interface CreateDataSetOptions extends call.CommonOptions {
  /** The input to create a data set. */
  body: call.Body<operations["createDataSet"]>;
}
/** The result of `POST /api/v1/data-sets`. */
export type CreateDataSetResult = result.CallResult<operations["createDataSet"]>;

/** The options of `DELETE /api/v1/data-sets`. */
export interface DeleteDataSetsOptions extends call.CommonOptions {
  /** The input to delete the data sets. */
  body: call.Body<operations["deleteDataSets"]>;
}
/** The result of `DELETE /api/v1/data-sets`. */
export type DeleteDataSetsResult = result.CallResult<operations["deleteDataSets"]>;

/** The options of `GET /api/v1/data-sets/{data-set-id}`. */
export interface GetDataSetOptions extends call.CommonOptions {
  params: operations["getDataSet"]["parameters"];
}
/** The result of `GET /api/v1/data-sets/{data-set-id}`. */
export type GetDataSetResult = result.CallResult<operations["getDataSet"]>;

/** The options of `PUT /api/v1/data-sets/{data-set-id}`. */
export interface ReplaceDataSetOptions extends call.CommonOptions {
  params: operations["replaceDataSet"]["parameters"];
  /** The input to replace a data set. */
  body: call.Body<operations["replaceDataSet"]>;
}
/** The result of `PUT /api/v1/data-sets/{data-set-id}`. */
export type ReplaceDataSetResult = result.CallResult<operations["replaceDataSet"]>;

/** The options of `PATCH /api/v1/data-sets/{data-set-id}`. */
export interface UpdateDataSetOptions extends call.CommonOptions {
  params: operations["updateDataSet"]["parameters"];
  /** The input to update a data set. */
  body: call.Body<operations["updateDataSet"]>;
}
/** The result of `PATCH /api/v1/data-sets/{data-set-id}`. */
export type UpdateDataSetResult = result.CallResult<operations["updateDataSet"]>;

/** The options of `GET /api/v1/data-sets/{data-set-id}/profiles`. */
export interface ListDataSetProfilesOptions extends call.CommonOptions {
  params: operations["listDataSetProfiles"]["parameters"];
}
/** The result of `GET /api/v1/data-sets/{data-set-id}/profiles`. */
export type ListDataSetProfilesResult = result.CallResult<operations["listDataSetProfiles"]>;

/** The options of `GET /api/v1/data-sources`. */
export interface ListDataSourcesOptions extends call.CommonOptions {
  params?: operations["listDataSources"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/data-sources`. */
export type ListDataSourcesResult = result.CallResult<operations["listDataSources"]>;

/** The options of `GET /api/v1/data-sources/{dataSourceId}/api-specs`. */
export interface ListDataSourceApiSpecsOptions extends call.CommonOptions {
  params: operations["listDataSourceApiSpecs"]["parameters"];
}
/** The result of `GET /api/v1/data-sources/{dataSourceId}/api-specs`. */
export type ListDataSourceApiSpecsResult = result.CallResult<operations["listDataSourceApiSpecs"]>;

/** The options of `GET /api/v1/data-sources/{dataSourceId}/gateways`. */
export interface ListDataSourceGatewaysOptions extends call.CommonOptions {
  params: operations["listDataSourceGateways"]["parameters"];
}
/** The result of `GET /api/v1/data-sources/{dataSourceId}/gateways`. */
export type ListDataSourceGatewaysResult = result.CallResult<operations["listDataSourceGateways"]>;

/** The options of `GET /api/v1/data-sources/{dataSourceId}/settings`. */
export interface GetDataSourceSettingsOptions extends call.CommonOptions {
  params: operations["getDataSourceSettings"]["parameters"];
}
/** The result of `GET /api/v1/data-sources/{dataSourceId}/settings`. */
export type GetDataSourceSettingsResult = result.CallResult<operations["getDataSourceSettings"]>;

/** The options of `PUT /api/v1/data-sources/{dataSourceId}/settings`. */
export interface ReplaceDataSourceSettingsOptions extends call.CommonOptions {
  params: operations["replaceDataSourceSettings"]["parameters"];
  /** The input to replace the settings of a data source. */
  body: call.Body<operations["replaceDataSourceSettings"]>;
}
/** The result of `PUT /api/v1/data-sources/{dataSourceId}/settings`. */
export type ReplaceDataSourceSettingsResult = result.CallResult<operations["replaceDataSourceSettings"]>;

/** The options of `GET /api/v1/data-stores`. */
export interface ListDataStoresOptions extends call.CommonOptions {
  params?: operations["listDataStores"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/data-stores`. */
export type ListDataStoresResult = result.CallResult<operations["listDataStores"]>;

/** The options of `POST /api/v1/data-stores`. */
export interface CreateDataStoreOptions extends call.CommonOptions {
  /** The input to create a data store. */
  body: call.Body<operations["createDataStore"]>;
}
/** The result of `POST /api/v1/data-stores`. */
export type CreateDataStoreResult = result.CallResult<operations["createDataStore"]>;

/** The options of `DELETE /api/v1/data-stores`. */
export interface DeleteDataStoresOptions extends call.CommonOptions {
  /** The input to delete the data stores. */
  body: call.Body<operations["deleteDataStores"]>;
}
/** The result of `DELETE /api/v1/data-stores`. */
export type DeleteDataStoresResult = result.CallResult<operations["deleteDataStores"]>;

/** The options of `GET /api/v1/data-stores/{data-store-ids}/data-assets`. */
export interface ListDataStoreDataAssetsOptions extends call.CommonOptions {
  params: operations["listDataStoreDataAssets"]["parameters"];
}
/** The result of `GET /api/v1/data-stores/{data-store-ids}/data-assets`. */
export type ListDataStoreDataAssetsResult = result.CallResult<operations["listDataStoreDataAssets"]>;

/** The options of `DELETE /api/v1/data-stores/{data-store-ids}/data-assets`. */
export interface DeleteDataStoreDataAssetsOptions extends call.CommonOptions {
  params: operations["deleteDataStoreDataAssets"]["parameters"];
}
/** The result of `DELETE /api/v1/data-stores/{data-store-ids}/data-assets`. */
export type DeleteDataStoreDataAssetsResult = result.CallResult<operations["deleteDataStoreDataAssets"]>;

/** The options of `GET /api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets`. */
export interface ListDataAssetDataSetsOptions extends call.CommonOptions {
  params: operations["listDataAssetDataSets"]["parameters"];
}
/** The result of `GET /api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets`. */
export type ListDataAssetDataSetsResult = result.CallResult<operations["listDataAssetDataSets"]>;

/** The options of `DELETE /api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets`. */
export interface DeleteDataAssetDataSetsOptions extends call.CommonOptions {
  params: operations["deleteDataAssetDataSets"]["parameters"];
}
/** The result of `DELETE /api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets`. */
export type DeleteDataAssetDataSetsResult = result.CallResult<operations["deleteDataAssetDataSets"]>;

/** The options of `GET /api/v1/data-stores/{data-store-id}`. */
export interface GetDataStoreOptions extends call.CommonOptions {
  params: operations["getDataStore"]["parameters"];
}
/** The result of `GET /api/v1/data-stores/{data-store-id}`. */
export type GetDataStoreResult = result.CallResult<operations["getDataStore"]>;

/** The options of `PUT /api/v1/data-stores/{data-store-id}`. */
export interface ReplaceDataStoreOptions extends call.CommonOptions {
  params: operations["replaceDataStore"]["parameters"];
  /** The input to replace a data store. */
  body: call.Body<operations["replaceDataStore"]>;
}
/** The result of `PUT /api/v1/data-stores/{data-store-id}`. */
export type ReplaceDataStoreResult = result.CallResult<operations["replaceDataStore"]>;

/** The options of `PATCH /api/v1/data-stores/{data-store-id}`. */
export interface UpdateDataStoreOptions extends call.CommonOptions {
  params: operations["updateDataStore"]["parameters"];
  /** The input to update a data store. */
  body: call.Body<operations["updateDataStore"]>;
}
/** The result of `PATCH /api/v1/data-stores/{data-store-id}`. */
export type UpdateDataStoreResult = result.CallResult<operations["updateDataStore"]>;

/** The options of `GET /api/v1/di-projects`. */
export interface ListDataIntegrationProjectsOptions extends call.CommonOptions {
  params?: operations["listDataIntegrationProjects"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/di-projects`. */
export type ListDataIntegrationProjectsResult = result.CallResult<operations["listDataIntegrationProjects"]>;

/** The options of `POST /api/v1/di-projects`. */
export interface CreateDataIntegrationProjectOptions extends call.CommonOptions {
  /** The input to create a data integration project. */
  body: call.Body<operations["createDataIntegrationProject"]>;
}
/** The result of `POST /api/v1/di-projects`. */
export type CreateDataIntegrationProjectResult = result.CallResult<operations["createDataIntegrationProject"]>;

/** The options of `GET /api/v1/di-projects/actions/{actionId}`. */
export interface GetActionOptions extends call.CommonOptions {
  params: operations["getAction"]["parameters"];
}
/** The result of `GET /api/v1/di-projects/actions/{actionId}`. */
export type GetActionResult = result.CallResult<operations["getAction"]>;

/** The options of `POST /api/v1/di-projects/utils/actions/validate-project-definitions`. */
export interface ValidateUtilsProjectDefinitionsOptions extends call.CommonOptions {
  /** The input to validate the project definitions of the utils. */
  body: call.Body<operations["validateUtilsProjectDefinitions"]>;
}
/** The result of `POST /api/v1/di-projects/utils/actions/validate-project-definitions`. */
export type ValidateUtilsProjectDefinitionsResult = result.CallResult<operations["validateUtilsProjectDefinitions"]>;

/** The options of `GET /api/v1/di-projects/{projectId}`. */
export interface GetDataIntegrationProjectOptions extends call.CommonOptions {
  params: operations["getDataIntegrationProject"]["parameters"];
}
/** The result of `GET /api/v1/di-projects/{projectId}`. */
export type GetDataIntegrationProjectResult = result.CallResult<operations["getDataIntegrationProject"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/actions/export`. */
export interface ExportDataIntegrationProjectOptions extends call.CommonOptions {
  params: operations["exportDataIntegrationProject"]["parameters"];
  /** The input to export a data integration project. */
  body?: call.Body<operations["exportDataIntegrationProject"]> | undefined;
}
/** The result of `POST /api/v1/di-projects/{projectId}/actions/export`. */
export type ExportDataIntegrationProjectResult = result.CallResult<operations["exportDataIntegrationProject"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/actions/import`. */
export interface ImportDataIntegrationProjectOptions extends call.CommonOptions {
  params: operations["importDataIntegrationProject"]["parameters"];
  /** The input to import a data integration project. */
  body: call.Body<operations["importDataIntegrationProject"]>;
}
/** The result of `POST /api/v1/di-projects/{projectId}/actions/import`. */
export type ImportDataIntegrationProjectResult = result.CallResult<operations["importDataIntegrationProject"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/actions/import-async`. */
export interface ImportDataIntegrationProjectAsyncOptions extends call.CommonOptions {
  params: operations["importDataIntegrationProjectAsync"]["parameters"];
  /** The input to import the async of a data integration project. */
  body: call.Body<operations["importDataIntegrationProjectAsync"]>;
}
/** The result of `POST /api/v1/di-projects/{projectId}/actions/import-async`. */
export type ImportDataIntegrationProjectAsyncResult = result.CallResult<operations["importDataIntegrationProjectAsync"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/actions/prepare`. */
export interface PrepareDataIntegrationProjectOptions extends call.CommonOptions {
  params: operations["prepareDataIntegrationProject"]["parameters"];
  /** The input to prepare a data integration project. */
  body: call.Body<operations["prepareDataIntegrationProject"]>;
}
/** The result of `POST /api/v1/di-projects/{projectId}/actions/prepare`. */
export type PrepareDataIntegrationProjectResult = result.CallResult<operations["prepareDataIntegrationProject"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/actions/validate`. */
export interface ValidateDataIntegrationProjectOptions extends call.CommonOptions {
  params: operations["validateDataIntegrationProject"]["parameters"];
  /** The input to validate a data integration project. */
  body: call.Body<operations["validateDataIntegrationProject"]>;
}
/** The result of `POST /api/v1/di-projects/{projectId}/actions/validate`. */
export type ValidateDataIntegrationProjectResult = result.CallResult<operations["validateDataIntegrationProject"]>;

/** The options of `GET /api/v1/di-projects/{projectId}/bindings`. */
export interface ListDataIntegrationProjectBindingsOptions extends call.CommonOptions {
  params: operations["listDataIntegrationProjectBindings"]["parameters"];
}
/** The result of `GET /api/v1/di-projects/{projectId}/bindings`. */
export type ListDataIntegrationProjectBindingsResult = result.CallResult<operations["listDataIntegrationProjectBindings"]>;

/** The options of `PUT /api/v1/di-projects/{projectId}/bindings`. */
export interface ReplaceDataIntegrationProjectBindingsOptions extends call.CommonOptions {
  params: operations["replaceDataIntegrationProjectBindings"]["parameters"];
  /** The input to replace the bindings of a data integration project. */
  body: call.Body<operations["replaceDataIntegrationProjectBindings"]>;
}
/** The result of `PUT /api/v1/di-projects/{projectId}/bindings`. */
export type ReplaceDataIntegrationProjectBindingsResult = result.CallResult<operations["replaceDataIntegrationProjectBindings"]>;

/** The options of `GET /api/v1/di-projects/{projectId}/di-tasks`. */
export interface ListDataIntegrationProjectDataIntegrationTasksOptions extends call.CommonOptions {
  params: operations["listDataIntegrationProjectDataIntegrationTasks"]["parameters"];
}
/** The result of `GET /api/v1/di-projects/{projectId}/di-tasks`. */
export type ListDataIntegrationProjectDataIntegrationTasksResult = result.CallResult<operations["listDataIntegrationProjectDataIntegrationTasks"]>;

/** The options of `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}`. */
export interface GetDataIntegrationProjectDataIntegrationTaskOptions extends call.CommonOptions {
  params: operations["getDataIntegrationProjectDataIntegrationTask"]["parameters"];
}
/** The result of `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}`. */
export type GetDataIntegrationProjectDataIntegrationTaskResult = result.CallResult<operations["getDataIntegrationProjectDataIntegrationTask"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare`. */
export interface PrepareDataIntegrationTaskOptions extends call.CommonOptions {
  params: operations["prepareDataIntegrationTask"]["parameters"];
  /** The input to prepare a data integration task. */
  body?: call.Body<operations["prepareDataIntegrationTask"]> | undefined;
}
/** The result of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare`. */
export type PrepareDataIntegrationTaskResult = result.CallResult<operations["prepareDataIntegrationTask"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets`. */
export interface RecreateDataIntegrationTaskDatasetsOptions extends call.CommonOptions {
  params: operations["recreateDataIntegrationTaskDatasets"]["parameters"];
  /** The input to recreate the datasets of a data integration task. */
  body?: call.Body<operations["recreateDataIntegrationTaskDatasets"]> | undefined;
}
/** The result of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets`. */
export type RecreateDataIntegrationTaskDatasetsResult = result.CallResult<operations["recreateDataIntegrationTaskDatasets"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload`. */
export interface RequestDataIntegrationTaskReloadOptions extends call.CommonOptions {
  params: operations["requestDataIntegrationTaskReload"]["parameters"];
  /** The input to request the reload of a data integration task. */
  body: call.Body<operations["requestDataIntegrationTaskReload"]>;
}
/** The result of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload`. */
export type RequestDataIntegrationTaskReloadResult = result.CallResult<operations["requestDataIntegrationTaskReload"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate`. */
export interface ValidateDataIntegrationTaskOptions extends call.CommonOptions {
  params: operations["validateDataIntegrationTask"]["parameters"];
  /** The input to validate a data integration task. */
  body?: call.Body<operations["validateDataIntegrationTask"]> | undefined;
}
/** The result of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate`. */
export type ValidateDataIntegrationTaskResult = result.CallResult<operations["validateDataIntegrationTask"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start`. */
export interface StartRuntimeOptions extends call.CommonOptions {
  params: operations["startRuntime"]["parameters"];
  /** The input to start the runtime. */
  body?: call.Body<operations["startRuntime"]> | undefined;
}
/** The result of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start`. */
export type StartRuntimeResult = result.CallResult<operations["startRuntime"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/stop`. */
export interface StopRuntimeOptions extends call.CommonOptions {
  params: operations["stopRuntime"]["parameters"];
}
/** The result of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/stop`. */
export type StopRuntimeResult = result.CallResult<operations["stopRuntime"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/actions/search`. */
export interface SearchRunsOptions extends call.CommonOptions {
  params: operations["searchRuns"]["parameters"];
  /** The input to search the runs. */
  body: call.Body<operations["searchRuns"]>;
}
/** The result of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/actions/search`. */
export type SearchRunsResult = result.CallResult<operations["searchRuns"]>;

/** The options of `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state`. */
export interface GetRunStateOptions extends call.CommonOptions {
  params: operations["getRunState"]["parameters"];
}
/** The result of `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state`. */
export type GetRunStateResult = result.CallResult<operations["getRunState"]>;

/** The options of `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state/datasets`. */
export interface ListRunDatasetsOptions extends call.CommonOptions {
  params: operations["listRunDatasets"]["parameters"];
}
/** The result of `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state/datasets`. */
export type ListRunDatasetsResult = result.CallResult<operations["listRunDatasets"]>;

/** The options of `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state`. */
export interface GetDataIntegrationTaskStateOptions extends call.CommonOptions {
  params: operations["getDataIntegrationTaskState"]["parameters"];
}
/** The result of `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state`. */
export type GetDataIntegrationTaskStateResult = result.CallResult<operations["getDataIntegrationTaskState"]>;

/** The options of `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state/datasets`. */
export interface ListDataIntegrationTaskDatasetsOptions extends call.CommonOptions {
  params: operations["listDataIntegrationTaskDatasets"]["parameters"];
}
/** The result of `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state/datasets`. */
export type ListDataIntegrationTaskDatasetsResult = result.CallResult<operations["listDataIntegrationTaskDatasets"]>;

/** The options of `POST /api/v1/direct-access-agents/{agentId}/actions/{agentAction}`. */
export interface UpdateDirectAccessAgentActionOptions extends call.CommonOptions {
  params: operations["updateDirectAccessAgentAction"]["parameters"];
}
/** The result of `POST /api/v1/direct-access-agents/{agentId}/actions/{agentAction}`. */
export type UpdateDirectAccessAgentActionResult = result.CallResult<operations["updateDirectAccessAgentAction"]>;

/** The options of `POST /api/v1/direct-access-agents/{agentId}/benchmarks`. */
export interface CreateDirectAccessAgentBenchmarkOptions extends call.CommonOptions {
  params: operations["createDirectAccessAgentBenchmark"]["parameters"];
}
/** The result of `POST /api/v1/direct-access-agents/{agentId}/benchmarks`. */
export type CreateDirectAccessAgentBenchmarkResult = result.CallResult<operations["createDirectAccessAgentBenchmark"]>;

/** The options of `GET /api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}`. */
export interface GetDirectAccessAgentBenchmarkOptions extends call.CommonOptions {
  params: operations["getDirectAccessAgentBenchmark"]["parameters"];
}
/** The result of `GET /api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}`. */
export type GetDirectAccessAgentBenchmarkResult = result.CallResult<operations["getDirectAccessAgentBenchmark"]>;

/** The options of `POST /api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel`. */
export interface CancelBenchmarkOptions extends call.CommonOptions {
  params: operations["cancelBenchmark"]["parameters"];
}
/** The result of `POST /api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel`. */
export type CancelBenchmarkResult = result.CallResult<operations["cancelBenchmark"]>;

/** The options of `GET /api/v1/direct-access-agents/{agentId}/configurations`. */
export interface ListDirectAccessAgentConfigurationsOptions extends call.CommonOptions {
  params: operations["listDirectAccessAgentConfigurations"]["parameters"];
}
/** The result of `GET /api/v1/direct-access-agents/{agentId}/configurations`. */
export type ListDirectAccessAgentConfigurationsResult = result.CallResult<operations["listDirectAccessAgentConfigurations"]>;

/** The options of `PATCH /api/v1/direct-access-agents/{agentId}/configurations`. */
export interface UpdateDirectAccessAgentConfigurationsOptions extends call.CommonOptions {
  params: operations["updateDirectAccessAgentConfigurations"]["parameters"];
  /** The input to update the configurations of a direct access agent. */
  body?: call.Body<operations["updateDirectAccessAgentConfigurations"]> | undefined;
}
/** The result of `PATCH /api/v1/direct-access-agents/{agentId}/configurations`. */
export type UpdateDirectAccessAgentConfigurationsResult = result.CallResult<operations["updateDirectAccessAgentConfigurations"]>;

/** The options of `GET /api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths`. */
export interface ListDirectAccessAgentAllowedPathsOptions extends call.CommonOptions {
  params: operations["listDirectAccessAgentAllowedPaths"]["parameters"];
}
/** The result of `GET /api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths`. */
export type ListDirectAccessAgentAllowedPathsResult = result.CallResult<operations["listDirectAccessAgentAllowedPaths"]>;

/** The options of `PUT /api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths`. */
export interface ReplaceDirectAccessAgentAllowedPathsOptions extends call.CommonOptions {
  params: operations["replaceDirectAccessAgentAllowedPaths"]["parameters"];
  /** The input to replace the allowed paths of a direct access agent. */
  body?: call.Body<operations["replaceDirectAccessAgentAllowedPaths"]> | undefined;
}
/** The result of `PUT /api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths`. */
export type ReplaceDirectAccessAgentAllowedPathsResult = result.CallResult<operations["replaceDirectAccessAgentAllowedPaths"]>;

/** The options of `GET /api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings`. */
export interface ListDirectAccessAgentCustomDataTypeMappingsOptions extends call.CommonOptions {
  params: operations["listDirectAccessAgentCustomDataTypeMappings"]["parameters"];
}
/** The result of `GET /api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings`. */
export type ListDirectAccessAgentCustomDataTypeMappingsResult = result.CallResult<operations["listDirectAccessAgentCustomDataTypeMappings"]>;

/** The options of `PUT /api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings`. */
export interface ReplaceDirectAccessAgentCustomDataTypeMappingsOptions extends call.CommonOptions {
  params: operations["replaceDirectAccessAgentCustomDataTypeMappings"]["parameters"];
  /** The input to replace the custom data type mappings of a direct access agent. */
  body?: call.Body<operations["replaceDirectAccessAgentCustomDataTypeMappings"]> | undefined;
}
/** The result of `PUT /api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings`. */
export type ReplaceDirectAccessAgentCustomDataTypeMappingsResult = result.CallResult<operations["replaceDirectAccessAgentCustomDataTypeMappings"]>;

/** The options of `GET /api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files`. */
export interface ListConnectorFilesOptions extends call.CommonOptions {
  params: operations["listConnectorFiles"]["parameters"];
}
/** The result of `GET /api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files`. */
export type ListConnectorFilesResult = result.CallResult<operations["listConnectorFiles"]>;

/** The options of `GET /api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}`. */
export interface GetConnectorFileOptions extends call.CommonOptions {
  params: operations["getConnectorFile"]["parameters"];
}
/** The result of `GET /api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}`. */
export type GetConnectorFileResult = result.CallResult<operations["getConnectorFile"]>;

/** The options of `PUT /api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}`. */
export interface ReplaceConnectorFileOptions extends call.CommonOptions {
  params: operations["replaceConnectorFile"]["parameters"];
  /** The input to replace a file of a connector. */
  body?: call.Body<operations["replaceConnectorFile"]> | undefined;
}
/** The result of `PUT /api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}`. */
export type ReplaceConnectorFileResult = result.CallResult<operations["replaceConnectorFile"]>;

/** The options of `GET /api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration`. */
export interface GetDirectAccessAgentConfigurationOptions extends call.CommonOptions {
  params: operations["getDirectAccessAgentConfiguration"]["parameters"];
}
/** The result of `GET /api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration`. */
export type GetDirectAccessAgentConfigurationResult = result.CallResult<operations["getDirectAccessAgentConfiguration"]>;

/** The options of `PUT /api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration`. */
export interface ReplaceDirectAccessAgentConfigurationOptions extends call.CommonOptions {
  params: operations["replaceDirectAccessAgentConfiguration"]["parameters"];
  /** The input to replace the configuration of a direct access agent. */
  body?: call.Body<operations["replaceDirectAccessAgentConfiguration"]> | undefined;
}
/** The result of `PUT /api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration`. */
export type ReplaceDirectAccessAgentConfigurationResult = result.CallResult<operations["replaceDirectAccessAgentConfiguration"]>;

/** The options of `GET /api/v1/encryption/keyproviders`. */
export interface ListKeyprovidersOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/encryption/keyproviders`. */
export type ListKeyprovidersResult = result.CallResult<operations["listKeyproviders"]>;

/** The options of `POST /api/v1/encryption/keyproviders`. */
export interface CreateKeyproviderOptions extends call.CommonOptions {
  /** The input to create a keyprovider. */
  body?: call.Body<operations["createKeyprovider"]> | undefined;
}
/** The result of `POST /api/v1/encryption/keyproviders`. */
export type CreateKeyproviderResult = result.CallResult<operations["createKeyprovider"]>;

/** The options of `GET /api/v1/encryption/keyproviders/actions/list`. */
export interface GetListOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/encryption/keyproviders/actions/list`. */
export type GetListResult = result.CallResult<operations["getList"]>;

/** The options of `POST /api/v1/encryption/keyproviders/actions/reset-to-default-provider`. */
export interface ResetKeyprovidersToDefaultProviderOptions extends call.CommonOptions {}
/** The result of `POST /api/v1/encryption/keyproviders/actions/reset-to-default-provider`. */
export type ResetKeyprovidersToDefaultProviderResult = result.CallResult<operations["resetKeyprovidersToDefaultProvider"]>;

/** The options of `GET /api/v1/encryption/keyproviders/migration/actions/details`. */
export interface GetDetailsOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/encryption/keyproviders/migration/actions/details`. */
export type GetDetailsResult = result.CallResult<operations["getDetails"]>;

/** The options of `GET /api/v1/encryption/keyproviders/{arnFingerPrint}`. */
export interface GetKeyproviderOptions extends call.CommonOptions {
  params: operations["getKeyprovider"]["parameters"];
}
/** The result of `GET /api/v1/encryption/keyproviders/{arnFingerPrint}`. */
export type GetKeyproviderResult = result.CallResult<operations["getKeyprovider"]>;

/** The options of `DELETE /api/v1/encryption/keyproviders/{arnFingerPrint}`. */
export interface DeleteKeyproviderOptions extends call.CommonOptions {
  params: operations["deleteKeyprovider"]["parameters"];
}
/** The result of `DELETE /api/v1/encryption/keyproviders/{arnFingerPrint}`. */
export type DeleteKeyproviderResult = result.CallResult<operations["deleteKeyprovider"]>;

/** The options of `PATCH /api/v1/encryption/keyproviders/{arnFingerPrint}`. */
export interface UpdateKeyproviderOptions extends call.CommonOptions {
  params: operations["updateKeyprovider"]["parameters"];
  /** The input to update a keyprovider. */
  body: call.Body<operations["updateKeyprovider"]>;
}
/** The result of `PATCH /api/v1/encryption/keyproviders/{arnFingerPrint}`. */
export type UpdateKeyproviderResult = result.CallResult<operations["updateKeyprovider"]>;

/** The options of `POST /api/v1/encryption/keyproviders/{arnFingerPrint}/actions/migrate`. */
export interface MigrateKeyproviderOptions extends call.CommonOptions {
  params: operations["migrateKeyprovider"]["parameters"];
}
/** The result of `POST /api/v1/encryption/keyproviders/{arnFingerPrint}/actions/migrate`. */
export type MigrateKeyproviderResult = result.CallResult<operations["migrateKeyprovider"]>;

/** The options of `POST /api/v1/encryption/keyproviders/{arnFingerPrint}/actions/test`. */
export interface TestKeyproviderOptions extends call.CommonOptions {
  params: operations["testKeyprovider"]["parameters"];
}
/** The result of `POST /api/v1/encryption/keyproviders/{arnFingerPrint}/actions/test`. */
export type TestKeyproviderResult = result.CallResult<operations["testKeyprovider"]>;

/** The options of `GET /api/v1/extensions`. */
export interface ListExtensionsOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/extensions`. */
export type ListExtensionsResult = result.CallResult<operations["listExtensions"]>;

/** The options of `POST /api/v1/extensions`. */
export interface CreateExtensionOptions extends call.CommonOptions {
  /** The input to create an extension. */
  body: call.Body<operations["createExtension"]>;
}
/** The result of `POST /api/v1/extensions`. */
export type CreateExtensionResult = result.CallResult<operations["createExtension"]>;

/** The options of `GET /api/v1/extensions/{id}`. */
export interface GetExtensionOptions extends call.CommonOptions {
  params: operations["getExtension"]["parameters"];
}
/** The result of `GET /api/v1/extensions/{id}`. */
export type GetExtensionResult = result.CallResult<operations["getExtension"]>;

/** The options of `DELETE /api/v1/extensions/{id}`. */
export interface DeleteExtensionOptions extends call.CommonOptions {
  params: operations["deleteExtension"]["parameters"];
}
/** The result of `DELETE /api/v1/extensions/{id}`. */
export type DeleteExtensionResult = result.CallResult<operations["deleteExtension"]>;

/** The options of `PATCH /api/v1/extensions/{id}`. */
export interface UpdateExtensionOptions extends call.CommonOptions {
  params: operations["updateExtension"]["parameters"];
  /** The input to update an extension. */
  body: call.Body<operations["updateExtension"]>;
}
/** The result of `PATCH /api/v1/extensions/{id}`. */
export type UpdateExtensionResult = result.CallResult<operations["updateExtension"]>;

/** The options of `GET /api/v1/extensions/{id}/file`. */
export interface GetExtensionFileOptions extends call.CommonOptions {
  params: operations["getExtensionFile"]["parameters"];
}
/** The result of `GET /api/v1/extensions/{id}/file`. */
export type GetExtensionFileResult = result.CallResult<operations["getExtensionFile"]>;

/** The options of `GET /api/v1/extensions/{id}/file/{filepath}`. */
export interface GetExtensionsByIdFileByFilepathOptions extends call.CommonOptions {
  params: operations["getExtensionsByIdFileByFilepath"]["parameters"];
}
/** The result of `GET /api/v1/extensions/{id}/file/{filepath}`. */
export type GetExtensionsByIdFileByFilepathResult = result.CallResult<operations["getExtensionsByIdFileByFilepath"]>;

/** The options of `GET /api/v1/glossaries`. */
export interface ListGlossariesOptions extends call.CommonOptions {
  params?: operations["listGlossaries"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/glossaries`. */
export type ListGlossariesResult = result.CallResult<operations["listGlossaries"]>;

/** The options of `POST /api/v1/glossaries`. */
export interface CreateGlossaryOptions extends call.CommonOptions {
  /** The input to create a glossary. */
  body?: call.Body<operations["createGlossary"]> | undefined;
}
/** The result of `POST /api/v1/glossaries`. */
export type CreateGlossaryResult = result.CallResult<operations["createGlossary"]>;

/** The options of `POST /api/v1/glossaries/actions/import`. */
export interface ImportGlossariesOptions extends call.CommonOptions {
  params?: operations["importGlossaries"]["parameters"] | undefined;
  /** The input to import the glossaries. */
  body?: call.Body<operations["importGlossaries"]> | undefined;
}
/** The result of `POST /api/v1/glossaries/actions/import`. */
export type ImportGlossariesResult = result.CallResult<operations["importGlossaries"]>;

/** The options of `GET /api/v1/glossaries/{id}`. */
export interface GetGlossaryOptions extends call.CommonOptions {
  params: operations["getGlossary"]["parameters"];
}
/** The result of `GET /api/v1/glossaries/{id}`. */
export type GetGlossaryResult = result.CallResult<operations["getGlossary"]>;

/** The options of `PUT /api/v1/glossaries/{id}`. */
export interface ReplaceGlossaryOptions extends call.CommonOptions {
  params: operations["replaceGlossary"]["parameters"];
  /** The input to replace a glossary. */
  body?: call.Body<operations["replaceGlossary"]> | undefined;
}
/** The result of `PUT /api/v1/glossaries/{id}`. */
export type ReplaceGlossaryResult = result.CallResult<operations["replaceGlossary"]>;

/** The options of `DELETE /api/v1/glossaries/{id}`. */
export interface DeleteGlossaryOptions extends call.CommonOptions {
  params: operations["deleteGlossary"]["parameters"];
}
/** The result of `DELETE /api/v1/glossaries/{id}`. */
export type DeleteGlossaryResult = result.CallResult<operations["deleteGlossary"]>;

/** The options of `PATCH /api/v1/glossaries/{id}`. */
export interface UpdateGlossaryOptions extends call.CommonOptions {
  params: operations["updateGlossary"]["parameters"];
  /** The input to update a glossary. */
  body: call.Body<operations["updateGlossary"]>;
}
/** The result of `PATCH /api/v1/glossaries/{id}`. */
export type UpdateGlossaryResult = result.CallResult<operations["updateGlossary"]>;

/** The options of `GET /api/v1/glossaries/{id}/actions/export`. */
export interface ExportGlossaryOptions extends call.CommonOptions {
  params: operations["exportGlossary"]["parameters"];
}
/** The result of `GET /api/v1/glossaries/{id}/actions/export`. */
export type ExportGlossaryResult = result.CallResult<operations["exportGlossary"]>;

/** The options of `GET /api/v1/glossaries/{id}/categories`. */
export interface ListGlossaryCategoriesOptions extends call.CommonOptions {
  params: operations["listGlossaryCategories"]["parameters"];
}
/** The result of `GET /api/v1/glossaries/{id}/categories`. */
export type ListGlossaryCategoriesResult = result.CallResult<operations["listGlossaryCategories"]>;

/** The options of `POST /api/v1/glossaries/{id}/categories`. */
export interface CreateGlossaryCategoryOptions extends call.CommonOptions {
  params: operations["createGlossaryCategory"]["parameters"];
  /** The input to create a category of a glossary. */
  body?: call.Body<operations["createGlossaryCategory"]> | undefined;
}
/** The result of `POST /api/v1/glossaries/{id}/categories`. */
export type CreateGlossaryCategoryResult = result.CallResult<operations["createGlossaryCategory"]>;

/** The options of `GET /api/v1/glossaries/{id}/categories/{categoryId}`. */
export interface GetGlossaryCategoryOptions extends call.CommonOptions {
  params: operations["getGlossaryCategory"]["parameters"];
}
/** The result of `GET /api/v1/glossaries/{id}/categories/{categoryId}`. */
export type GetGlossaryCategoryResult = result.CallResult<operations["getGlossaryCategory"]>;

/** The options of `PUT /api/v1/glossaries/{id}/categories/{categoryId}`. */
export interface ReplaceGlossaryCategoryOptions extends call.CommonOptions {
  params: operations["replaceGlossaryCategory"]["parameters"];
  /** The input to replace a category of a glossary. */
  body?: call.Body<operations["replaceGlossaryCategory"]> | undefined;
}
/** The result of `PUT /api/v1/glossaries/{id}/categories/{categoryId}`. */
export type ReplaceGlossaryCategoryResult = result.CallResult<operations["replaceGlossaryCategory"]>;

/** The options of `DELETE /api/v1/glossaries/{id}/categories/{categoryId}`. */
export interface DeleteGlossaryCategoryOptions extends call.CommonOptions {
  params: operations["deleteGlossaryCategory"]["parameters"];
}
/** The result of `DELETE /api/v1/glossaries/{id}/categories/{categoryId}`. */
export type DeleteGlossaryCategoryResult = result.CallResult<operations["deleteGlossaryCategory"]>;

/** The options of `PATCH /api/v1/glossaries/{id}/categories/{categoryId}`. */
export interface UpdateGlossaryCategoryOptions extends call.CommonOptions {
  params: operations["updateGlossaryCategory"]["parameters"];
  /** The input to update a category of a glossary. */
  body: call.Body<operations["updateGlossaryCategory"]>;
}
/** The result of `PATCH /api/v1/glossaries/{id}/categories/{categoryId}`. */
export type UpdateGlossaryCategoryResult = result.CallResult<operations["updateGlossaryCategory"]>;

/** The options of `GET /api/v1/glossaries/{id}/terms`. */
export interface ListGlossaryTermsOptions extends call.CommonOptions {
  params: operations["listGlossaryTerms"]["parameters"];
}
/** The result of `GET /api/v1/glossaries/{id}/terms`. */
export type ListGlossaryTermsResult = result.CallResult<operations["listGlossaryTerms"]>;

/** The options of `POST /api/v1/glossaries/{id}/terms`. */
export interface CreateGlossaryTermOptions extends call.CommonOptions {
  params: operations["createGlossaryTerm"]["parameters"];
  /** The input to create a term of a glossary. */
  body?: call.Body<operations["createGlossaryTerm"]> | undefined;
}
/** The result of `POST /api/v1/glossaries/{id}/terms`. */
export type CreateGlossaryTermResult = result.CallResult<operations["createGlossaryTerm"]>;

/** The options of `GET /api/v1/glossaries/{id}/terms/{termId}`. */
export interface GetGlossaryTermOptions extends call.CommonOptions {
  params: operations["getGlossaryTerm"]["parameters"];
}
/** The result of `GET /api/v1/glossaries/{id}/terms/{termId}`. */
export type GetGlossaryTermResult = result.CallResult<operations["getGlossaryTerm"]>;

/** The options of `PUT /api/v1/glossaries/{id}/terms/{termId}`. */
export interface ReplaceGlossaryTermOptions extends call.CommonOptions {
  params: operations["replaceGlossaryTerm"]["parameters"];
  /** The input to replace a term of a glossary. */
  body?: call.Body<operations["replaceGlossaryTerm"]> | undefined;
}
/** The result of `PUT /api/v1/glossaries/{id}/terms/{termId}`. */
export type ReplaceGlossaryTermResult = result.CallResult<operations["replaceGlossaryTerm"]>;

/** The options of `DELETE /api/v1/glossaries/{id}/terms/{termId}`. */
export interface DeleteGlossaryTermOptions extends call.CommonOptions {
  params: operations["deleteGlossaryTerm"]["parameters"];
}
/** The result of `DELETE /api/v1/glossaries/{id}/terms/{termId}`. */
export type DeleteGlossaryTermResult = result.CallResult<operations["deleteGlossaryTerm"]>;

/** The options of `PATCH /api/v1/glossaries/{id}/terms/{termId}`. */
export interface UpdateGlossaryTermOptions extends call.CommonOptions {
  params: operations["updateGlossaryTerm"]["parameters"];
  /** The input to update a term of a glossary. */
  body: call.Body<operations["updateGlossaryTerm"]>;
}
/** The result of `PATCH /api/v1/glossaries/{id}/terms/{termId}`. */
export type UpdateGlossaryTermResult = result.CallResult<operations["updateGlossaryTerm"]>;

/** The options of `POST /api/v1/glossaries/{id}/terms/{termId}/actions/change-status`. */
export interface ChangeTermStatusOptions extends call.CommonOptions {
  params: operations["changeTermStatus"]["parameters"];
}
/** The result of `POST /api/v1/glossaries/{id}/terms/{termId}/actions/change-status`. */
export type ChangeTermStatusResult = result.CallResult<operations["changeTermStatus"]>;

/** The options of `GET /api/v1/glossaries/{id}/terms/{termId}/links`. */
export interface ListTermLinksOptions extends call.CommonOptions {
  params: operations["listTermLinks"]["parameters"];
}
/** The result of `GET /api/v1/glossaries/{id}/terms/{termId}/links`. */
export type ListTermLinksResult = result.CallResult<operations["listTermLinks"]>;

/** The options of `POST /api/v1/glossaries/{id}/terms/{termId}/links`. */
export interface CreateTermLinkOptions extends call.CommonOptions {
  params: operations["createTermLink"]["parameters"];
  /** The input to create a link of a term. */
  body?: call.Body<operations["createTermLink"]> | undefined;
}
/** The result of `POST /api/v1/glossaries/{id}/terms/{termId}/links`. */
export type CreateTermLinkResult = result.CallResult<operations["createTermLink"]>;

/** The options of `GET /api/v1/glossaries/{id}/terms/{termId}/revisions`. */
export interface ListTermRevisionsOptions extends call.CommonOptions {
  params: operations["listTermRevisions"]["parameters"];
}
/** The result of `GET /api/v1/glossaries/{id}/terms/{termId}/revisions`. */
export type ListTermRevisionsResult = result.CallResult<operations["listTermRevisions"]>;

/** The options of `GET /api/v1/groups`. */
export interface ListGroupsOptions extends call.CommonOptions {
  params?: operations["listGroups"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/groups`. */
export type ListGroupsResult = result.CallResult<operations["listGroups"]>;

/** The options of `POST /api/v1/groups`. */
export interface CreateGroupOptions extends call.CommonOptions {
  /** The input to create a group. */
  body: call.Body<operations["createGroup"]>;
}
/** The result of `POST /api/v1/groups`. */
export type CreateGroupResult = result.CallResult<operations["createGroup"]>;

/** The options of `POST /api/v1/groups/actions/filter`. */
export interface FilterGroupsOptions extends call.CommonOptions {
  params?: operations["filterGroups"]["parameters"] | undefined;
  /** The input to filter the groups. */
  body?: call.Body<operations["filterGroups"]> | undefined;
}
/** The result of `POST /api/v1/groups/actions/filter`. */
export type FilterGroupsResult = result.CallResult<operations["filterGroups"]>;

/** The options of `GET /api/v1/groups/settings`. */
export interface GetGroupsSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/groups/settings`. */
export type GetGroupsSettingsResult = result.CallResult<operations["getGroupsSettings"]>;

/** The options of `PATCH /api/v1/groups/settings`. */
export interface UpdateGroupsSettingsOptions extends call.CommonOptions {
  /** The input to update the settings of the groups. */
  body: call.Body<operations["updateGroupsSettings"]>;
}
/** The result of `PATCH /api/v1/groups/settings`. */
export type UpdateGroupsSettingsResult = result.CallResult<operations["updateGroupsSettings"]>;

/** The options of `GET /api/v1/groups/{groupId}`. */
export interface GetGroupOptions extends call.CommonOptions {
  params: operations["getGroup"]["parameters"];
}
/** The result of `GET /api/v1/groups/{groupId}`. */
export type GetGroupResult = result.CallResult<operations["getGroup"]>;

/** The options of `DELETE /api/v1/groups/{groupId}`. */
export interface DeleteGroupOptions extends call.CommonOptions {
  params: operations["deleteGroup"]["parameters"];
}
/** The result of `DELETE /api/v1/groups/{groupId}`. */
export type DeleteGroupResult = result.CallResult<operations["deleteGroup"]>;

/** The options of `PATCH /api/v1/groups/{groupId}`. */
export interface UpdateGroupOptions extends call.CommonOptions {
  params: operations["updateGroup"]["parameters"];
  /** The input to update a group. */
  body: call.Body<operations["updateGroup"]>;
}
/** The result of `PATCH /api/v1/groups/{groupId}`. */
export type UpdateGroupResult = result.CallResult<operations["updateGroup"]>;

/** The options of `GET /api/v1/identity-providers`. */
export interface ListIdentityProvidersOptions extends call.CommonOptions {
  params?: operations["listIdentityProviders"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/identity-providers`. */
export type ListIdentityProvidersResult = result.CallResult<operations["listIdentityProviders"]>;

/** The options of `POST /api/v1/identity-providers`. */
export interface CreateIdentityProviderOptions extends call.CommonOptions {
  /** The input to create an identity provider. */
  body?: call.Body<operations["createIdentityProvider"]> | undefined;
}
/** The result of `POST /api/v1/identity-providers`. */
export type CreateIdentityProviderResult = result.CallResult<operations["createIdentityProvider"]>;

/** The options of `GET /api/v1/identity-providers/.well-known/metadata.json`. */
export interface GetMetadataJsonOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/identity-providers/.well-known/metadata.json`. */
export type GetMetadataJsonResult = result.CallResult<operations["getMetadataJson"]>;

/** The options of `GET /api/v1/identity-providers/me/meta`. */
export interface GetMeMetadataOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/identity-providers/me/meta`. */
export type GetMeMetadataResult = result.CallResult<operations["getMeMetadata"]>;

/** The options of `GET /api/v1/identity-providers/status`. */
export interface GetStatusOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/identity-providers/status`. */
export type GetStatusResult = result.CallResult<operations["getStatus"]>;

/** The options of `GET /api/v1/identity-providers/{id}`. */
export interface GetIdentityProviderOptions extends call.CommonOptions {
  params: operations["getIdentityProvider"]["parameters"];
}
/** The result of `GET /api/v1/identity-providers/{id}`. */
export type GetIdentityProviderResult = result.CallResult<operations["getIdentityProvider"]>;

/** The options of `DELETE /api/v1/identity-providers/{id}`. */
export interface DeleteIdentityProviderOptions extends call.CommonOptions {
  params: operations["deleteIdentityProvider"]["parameters"];
}
/** The result of `DELETE /api/v1/identity-providers/{id}`. */
export type DeleteIdentityProviderResult = result.CallResult<operations["deleteIdentityProvider"]>;

/** The options of `PATCH /api/v1/identity-providers/{id}`. */
export interface UpdateIdentityProviderOptions extends call.CommonOptions {
  params: operations["updateIdentityProvider"]["parameters"];
  /** The input to update an identity provider. */
  body?: call.Body<operations["updateIdentityProvider"]> | undefined;
}
/** The result of `PATCH /api/v1/identity-providers/{id}`. */
export type UpdateIdentityProviderResult = result.CallResult<operations["updateIdentityProvider"]>;

/** The options of `GET /api/v1/items`. */
export interface ListItemsOptions extends call.CommonOptions {
  params?: operations["listItems"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/items`. */
export type ListItemsResult = result.CallResult<operations["listItems"]>;

/** The options of `GET /api/v1/items/settings`. */
export interface GetItemsSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/items/settings`. */
export type GetItemsSettingsResult = result.CallResult<operations["getItemsSettings"]>;

/** The options of `PATCH /api/v1/items/settings`. */
export interface UpdateItemsSettingsOptions extends call.CommonOptions {
  /** The input to update the settings of the items. */
  body: call.Body<operations["updateItemsSettings"]>;
}
/** The result of `PATCH /api/v1/items/settings`. */
export type UpdateItemsSettingsResult = result.CallResult<operations["updateItemsSettings"]>;

/** The options of `GET /api/v1/items/{itemId}`. */
export interface GetItemOptions extends call.CommonOptions {
  params: operations["getItem"]["parameters"];
}
/** The result of `GET /api/v1/items/{itemId}`. */
export type GetItemResult = result.CallResult<operations["getItem"]>;

/** The options of `PUT /api/v1/items/{itemId}`. */
export interface ReplaceItemOptions extends call.CommonOptions {
  params: operations["replaceItem"]["parameters"];
  /** The input to replace an item. */
  body: call.Body<operations["replaceItem"]>;
}
/** The result of `PUT /api/v1/items/{itemId}`. */
export type ReplaceItemResult = result.CallResult<operations["replaceItem"]>;

/** The options of `DELETE /api/v1/items/{itemId}`. */
export interface DeleteItemOptions extends call.CommonOptions {
  params: operations["deleteItem"]["parameters"];
}
/** The result of `DELETE /api/v1/items/{itemId}`. */
export type DeleteItemResult = result.CallResult<operations["deleteItem"]>;

/** The options of `GET /api/v1/items/{itemId}/collections`. */
export interface ListItemCollectionsOptions extends call.CommonOptions {
  params: operations["listItemCollections"]["parameters"];
}
/** The result of `GET /api/v1/items/{itemId}/collections`. */
export type ListItemCollectionsResult = result.CallResult<operations["listItemCollections"]>;

/** The options of `GET /api/v1/items/{itemId}/publisheditems`. */
export interface ListItemPublisheditemsOptions extends call.CommonOptions {
  params: operations["listItemPublisheditems"]["parameters"];
}
/** The result of `GET /api/v1/items/{itemId}/publisheditems`. */
export type ListItemPublisheditemsResult = result.CallResult<operations["listItemPublisheditems"]>;

/** The options of `GET /api/v1/knowledgebases`. */
export interface ListKnowledgebasesOptions extends call.CommonOptions {
  params?: operations["listKnowledgebases"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/knowledgebases`. */
export type ListKnowledgebasesResult = result.CallResult<operations["listKnowledgebases"]>;

/** The options of `POST /api/v1/knowledgebases`. */
export interface CreateKnowledgeBaseOptions extends call.CommonOptions {
  /** The input to create a knowledge base. */
  body?: call.Body<operations["createKnowledgeBase"]> | undefined;
}
/** The result of `POST /api/v1/knowledgebases`. */
export type CreateKnowledgeBaseResult = result.CallResult<operations["createKnowledgeBase"]>;

/** The options of `GET /api/v1/knowledgebases/{id}`. */
export interface GetKnowledgeBaseOptions extends call.CommonOptions {
  params: operations["getKnowledgeBase"]["parameters"];
}
/** The result of `GET /api/v1/knowledgebases/{id}`. */
export type GetKnowledgeBaseResult = result.CallResult<operations["getKnowledgeBase"]>;

/** The options of `DELETE /api/v1/knowledgebases/{id}`. */
export interface DeleteKnowledgeBaseOptions extends call.CommonOptions {
  params: operations["deleteKnowledgeBase"]["parameters"];
}
/** The result of `DELETE /api/v1/knowledgebases/{id}`. */
export type DeleteKnowledgeBaseResult = result.CallResult<operations["deleteKnowledgeBase"]>;

/** The options of `PATCH /api/v1/knowledgebases/{id}`. */
export interface UpdateKnowledgeBaseOptions extends call.CommonOptions {
  params: operations["updateKnowledgeBase"]["parameters"];
  /** The input to update a knowledge base. */
  body: call.Body<operations["updateKnowledgeBase"]>;
}
/** The result of `PATCH /api/v1/knowledgebases/{id}`. */
export type UpdateKnowledgeBaseResult = result.CallResult<operations["updateKnowledgeBase"]>;

/** The options of `POST /api/v1/knowledgebases/{id}/actions/search`. */
export interface SearchKnowledgeBaseOptions extends call.CommonOptions {
  params: operations["searchKnowledgeBase"]["parameters"];
  /** The input to search a knowledge base. */
  body?: call.Body<operations["searchKnowledgeBase"]> | undefined;
}
/** The result of `POST /api/v1/knowledgebases/{id}/actions/search`. */
export type SearchKnowledgeBaseResult = result.CallResult<operations["searchKnowledgeBase"]>;

/** The options of `POST /api/v1/knowledgebases/{id}/datasources`. */
export interface CreateKnowledgeBaseDatasourceOptions extends call.CommonOptions {
  params: operations["createKnowledgeBaseDatasource"]["parameters"];
  /** The input to create a datasource of a knowledge base. */
  body?: call.Body<operations["createKnowledgeBaseDatasource"]> | undefined;
}
/** The result of `POST /api/v1/knowledgebases/{id}/datasources`. */
export type CreateKnowledgeBaseDatasourceResult = result.CallResult<operations["createKnowledgeBaseDatasource"]>;

/** The options of `PUT /api/v1/knowledgebases/{id}/datasources/{datasourceId}`. */
export interface ReplaceKnowledgeBaseDatasourceOptions extends call.CommonOptions {
  params: operations["replaceKnowledgeBaseDatasource"]["parameters"];
  /** The input to replace a datasource of a knowledge base. */
  body?: call.Body<operations["replaceKnowledgeBaseDatasource"]> | undefined;
}
/** The result of `PUT /api/v1/knowledgebases/{id}/datasources/{datasourceId}`. */
export type ReplaceKnowledgeBaseDatasourceResult = result.CallResult<operations["replaceKnowledgeBaseDatasource"]>;

/** The options of `DELETE /api/v1/knowledgebases/{id}/datasources/{datasourceId}`. */
export interface DeleteKnowledgeBaseDatasourceOptions extends call.CommonOptions {
  params: operations["deleteKnowledgeBaseDatasource"]["parameters"];
}
/** The result of `DELETE /api/v1/knowledgebases/{id}/datasources/{datasourceId}`. */
export type DeleteKnowledgeBaseDatasourceResult = result.CallResult<operations["deleteKnowledgeBaseDatasource"]>;

/** The options of `POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/cancel`. */
export interface CancelDatasourceOptions extends call.CommonOptions {
  params: operations["cancelDatasource"]["parameters"];
}
/** The result of `POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/cancel`. */
export type CancelDatasourceResult = result.CallResult<operations["cancelDatasource"]>;

/** The options of `POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/download`. */
export interface DownloadDatasourceOptions extends call.CommonOptions {
  params: operations["downloadDatasource"]["parameters"];
  /** The input to download a datasource. */
  body?: call.Body<operations["downloadDatasource"]> | undefined;
}
/** The result of `POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/download`. */
export type DownloadDatasourceResult = result.CallResult<operations["downloadDatasource"]>;

/** The options of `POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync`. */
export interface SyncDatasourceOptions extends call.CommonOptions {
  params: operations["syncDatasource"]["parameters"];
}
/** The result of `POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync`. */
export type SyncDatasourceResult = result.CallResult<operations["syncDatasource"]>;

/** The options of `GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories`. */
export interface ListDatasourceHistoriesOptions extends call.CommonOptions {
  params: operations["listDatasourceHistories"]["parameters"];
}
/** The result of `GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories`. */
export type ListDatasourceHistoriesResult = result.CallResult<operations["listDatasourceHistories"]>;

/** The options of `GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories/{syncId}`. */
export interface GetDatasourceHistoryOptions extends call.CommonOptions {
  params: operations["getDatasourceHistory"]["parameters"];
}
/** The result of `GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories/{syncId}`. */
export type GetDatasourceHistoryResult = result.CallResult<operations["getDatasourceHistory"]>;

/** The options of `GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules`. */
export interface ListDatasourceSchedulesOptions extends call.CommonOptions {
  params: operations["listDatasourceSchedules"]["parameters"];
}
/** The result of `GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules`. */
export type ListDatasourceSchedulesResult = result.CallResult<operations["listDatasourceSchedules"]>;

/** The options of `POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules`. */
export interface CreateDatasourceScheduleOptions extends call.CommonOptions {
  params: operations["createDatasourceSchedule"]["parameters"];
  /** The input to create a schedule of a datasource. */
  body?: call.Body<operations["createDatasourceSchedule"]> | undefined;
}
/** The result of `POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules`. */
export type CreateDatasourceScheduleResult = result.CallResult<operations["createDatasourceSchedule"]>;

/** The options of `DELETE /api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules`. */
export interface DeleteDatasourceSchedulesOptions extends call.CommonOptions {
  params: operations["deleteDatasourceSchedules"]["parameters"];
}
/** The result of `DELETE /api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules`. */
export type DeleteDatasourceSchedulesResult = result.CallResult<operations["deleteDatasourceSchedules"]>;

/** The options of `GET /api/v1/knowledgebases/{id}/histories`. */
export interface ListKnowledgeBaseHistoriesOptions extends call.CommonOptions {
  params: operations["listKnowledgeBaseHistories"]["parameters"];
}
/** The result of `GET /api/v1/knowledgebases/{id}/histories`. */
export type ListKnowledgeBaseHistoriesResult = result.CallResult<operations["listKnowledgeBaseHistories"]>;

/** The options of `GET /api/v1/licenses/assignments`. */
export interface ListAssignmentsOptions extends call.CommonOptions {
  params?: operations["listAssignments"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/licenses/assignments`. */
export type ListAssignmentsResult = result.CallResult<operations["listAssignments"]>;

/** The options of `POST /api/v1/licenses/assignments/actions/add`. */
export interface AddAssignmentsOptions extends call.CommonOptions {
  /** The input to add the assignments. */
  body: call.Body<operations["addAssignments"]>;
}
/** The result of `POST /api/v1/licenses/assignments/actions/add`. */
export type AddAssignmentsResult = result.CallResult<operations["addAssignments"]>;

/** The options of `POST /api/v1/licenses/assignments/actions/delete`. */
export interface DeleteAssignmentsOptions extends call.CommonOptions {
  /** The input to delete the assignments. */
  body: call.Body<operations["deleteAssignments"]>;
}
/** The result of `POST /api/v1/licenses/assignments/actions/delete`. */
export type DeleteAssignmentsResult = result.CallResult<operations["deleteAssignments"]>;

/** The options of `POST /api/v1/licenses/assignments/actions/update`. */
export interface UpdateAssignmentsOptions extends call.CommonOptions {
  /** The input to update the assignments. */
  body: call.Body<operations["updateAssignments"]>;
}
/** The result of `POST /api/v1/licenses/assignments/actions/update`. */
export type UpdateAssignmentsResult = result.CallResult<operations["updateAssignments"]>;

/** The options of `GET /api/v1/licenses/consumption`. */
export interface ListLicensesConsumptionOptions extends call.CommonOptions {
  params?: operations["listLicensesConsumption"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/licenses/consumption`. */
export type ListLicensesConsumptionResult = result.CallResult<operations["listLicensesConsumption"]>;

/** The options of `GET /api/v1/licenses/overview`. */
export interface GetOverviewOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/licenses/overview`. */
export type GetOverviewResult = result.CallResult<operations["getOverview"]>;

/** The options of `GET /api/v1/licenses/settings`. */
export interface GetLicensesSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/licenses/settings`. */
export type GetLicensesSettingsResult = result.CallResult<operations["getLicensesSettings"]>;

/** The options of `PUT /api/v1/licenses/settings`. */
export interface ReplaceLicensesSettingsOptions extends call.CommonOptions {
  /** The input to replace the settings of the licenses. */
  body?: call.Body<operations["replaceLicensesSettings"]> | undefined;
}
/** The result of `PUT /api/v1/licenses/settings`. */
export type ReplaceLicensesSettingsResult = result.CallResult<operations["replaceLicensesSettings"]>;

/** The options of `GET /api/v1/licenses/status`. */
export interface GetLicenseStatusOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/licenses/status`. */
export type GetLicenseStatusResult = result.CallResult<operations["getLicenseStatus"]>;

/** The options of `GET /api/v1/lineage-graphs/impact/{id}/actions/expand`. */
export interface GetImpactOptions extends call.CommonOptions {
  params: operations["getImpact"]["parameters"];
}
/** The result of `GET /api/v1/lineage-graphs/impact/{id}/actions/expand`. */
export type GetImpactResult = result.CallResult<operations["getImpact"]>;

/** The options of `GET /api/v1/lineage-graphs/impact/{id}/actions/search`. */
export interface SearchImpactOptions extends call.CommonOptions {
  params: operations["searchImpact"]["parameters"];
}
/** The result of `GET /api/v1/lineage-graphs/impact/{id}/actions/search`. */
export type SearchImpactResult = result.CallResult<operations["searchImpact"]>;

/** The options of `GET /api/v1/lineage-graphs/impact/{id}/overview`. */
export interface GetImpactOverviewOptions extends call.CommonOptions {
  params: operations["getImpactOverview"]["parameters"];
}
/** The result of `GET /api/v1/lineage-graphs/impact/{id}/overview`. */
export type GetImpactOverviewResult = result.CallResult<operations["getImpactOverview"]>;

/** The options of `GET /api/v1/lineage-graphs/impact/{id}/source`. */
export interface GetImpactSourceOptions extends call.CommonOptions {
  params: operations["getImpactSource"]["parameters"];
}
/** The result of `GET /api/v1/lineage-graphs/impact/{id}/source`. */
export type GetImpactSourceResult = result.CallResult<operations["getImpactSource"]>;

/** The options of `GET /api/v1/lineage-graphs/nodes/{id}`. */
export interface GetNodeOptions extends call.CommonOptions {
  params: operations["getNode"]["parameters"];
}
/** The result of `GET /api/v1/lineage-graphs/nodes/{id}`. */
export type GetNodeResult = result.CallResult<operations["getNode"]>;

/** The options of `GET /api/v1/lineage-graphs/nodes/{id}/actions/expand`. */
export interface GetLineageGraphNodeOptions extends call.CommonOptions {
  params: operations["getLineageGraphNode"]["parameters"];
}
/** The result of `GET /api/v1/lineage-graphs/nodes/{id}/actions/expand`. */
export type GetLineageGraphNodeResult = result.CallResult<operations["getLineageGraphNode"]>;

/** The options of `GET /api/v1/lineage-graphs/nodes/{id}/actions/search`. */
export interface SearchNodeOptions extends call.CommonOptions {
  params: operations["searchNode"]["parameters"];
}
/** The result of `GET /api/v1/lineage-graphs/nodes/{id}/actions/search`. */
export type SearchNodeResult = result.CallResult<operations["searchNode"]>;

/** The options of `POST /api/v1/lineage-graphs/nodes/{id}/overview`. */
export interface CreateNodeOverviewOptions extends call.CommonOptions {
  params: operations["createNodeOverview"]["parameters"];
  /** The input to create an overview of a node. */
  body?: call.Body<operations["createNodeOverview"]> | undefined;
}
/** The result of `POST /api/v1/lineage-graphs/nodes/{id}/overview`. */
export type CreateNodeOverviewResult = result.CallResult<operations["createNodeOverview"]>;

/** The options of `GET /api/v1/ml/deployments`. */
export interface ListDeploymentsOptions extends call.CommonOptions {
  params?: operations["listDeployments"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/ml/deployments`. */
export type ListDeploymentsResult = result.CallResult<operations["listDeployments"]>;

/** The options of `POST /api/v1/ml/deployments`. */
export interface CreateDeploymentOptions extends call.CommonOptions {
  /** The input to create a deployment. */
  body?: call.Body<operations["createDeployment"]> | undefined;
}
/** The result of `POST /api/v1/ml/deployments`. */
export type CreateDeploymentResult = result.CallResult<operations["createDeployment"]>;

/** The options of `GET /api/v1/ml/deployments/{deploymentId}`. */
export interface GetDeploymentOptions extends call.CommonOptions {
  params: operations["getDeployment"]["parameters"];
}
/** The result of `GET /api/v1/ml/deployments/{deploymentId}`. */
export type GetDeploymentResult = result.CallResult<operations["getDeployment"]>;

/** The options of `DELETE /api/v1/ml/deployments/{deploymentId}`. */
export interface DeleteDeploymentOptions extends call.CommonOptions {
  params: operations["deleteDeployment"]["parameters"];
}
/** The result of `DELETE /api/v1/ml/deployments/{deploymentId}`. */
export type DeleteDeploymentResult = result.CallResult<operations["deleteDeployment"]>;

/** The options of `PATCH /api/v1/ml/deployments/{deploymentId}`. */
export interface UpdateDeploymentOptions extends call.CommonOptions {
  params: operations["updateDeployment"]["parameters"];
  /** The input to update a deployment. */
  body?: call.Body<operations["updateDeployment"]> | undefined;
}
/** The result of `PATCH /api/v1/ml/deployments/{deploymentId}`. */
export type UpdateDeploymentResult = result.CallResult<operations["updateDeployment"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/actions/activate-models`. */
export interface ActivateDeploymentModelsOptions extends call.CommonOptions {
  params: operations["activateDeploymentModels"]["parameters"];
}
/** The result of `POST /api/v1/ml/deployments/{deploymentId}/actions/activate-models`. */
export type ActivateDeploymentModelsResult = result.CallResult<operations["activateDeploymentModels"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/actions/deactivate-models`. */
export interface DeactivateDeploymentModelsOptions extends call.CommonOptions {
  params: operations["deactivateDeploymentModels"]["parameters"];
}
/** The result of `POST /api/v1/ml/deployments/{deploymentId}/actions/deactivate-models`. */
export type DeactivateDeploymentModelsResult = result.CallResult<operations["deactivateDeploymentModels"]>;

/** The options of `GET /api/v1/ml/deployments/{deploymentId}/aliases`. */
export interface ListDeploymentAliasesOptions extends call.CommonOptions {
  params: operations["listDeploymentAliases"]["parameters"];
}
/** The result of `GET /api/v1/ml/deployments/{deploymentId}/aliases`. */
export type ListDeploymentAliasesResult = result.CallResult<operations["listDeploymentAliases"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/aliases`. */
export interface CreateDeploymentAliasOptions extends call.CommonOptions {
  params: operations["createDeploymentAlias"]["parameters"];
  /** The input to create an alias of a deployment. */
  body?: call.Body<operations["createDeploymentAlias"]> | undefined;
}
/** The result of `POST /api/v1/ml/deployments/{deploymentId}/aliases`. */
export type CreateDeploymentAliasResult = result.CallResult<operations["createDeploymentAlias"]>;

/** The options of `GET /api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}`. */
export interface GetDeploymentAliasOptions extends call.CommonOptions {
  params: operations["getDeploymentAlias"]["parameters"];
}
/** The result of `GET /api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}`. */
export type GetDeploymentAliasResult = result.CallResult<operations["getDeploymentAlias"]>;

/** The options of `DELETE /api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}`. */
export interface DeleteDeploymentAliasOptions extends call.CommonOptions {
  params: operations["deleteDeploymentAlias"]["parameters"];
}
/** The result of `DELETE /api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}`. */
export type DeleteDeploymentAliasResult = result.CallResult<operations["deleteDeploymentAlias"]>;

/** The options of `PATCH /api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}`. */
export interface UpdateDeploymentAliasOptions extends call.CommonOptions {
  params: operations["updateDeploymentAlias"]["parameters"];
  /** The input to update an alias of a deployment. */
  body?: call.Body<operations["updateDeploymentAlias"]> | undefined;
}
/** The result of `PATCH /api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}`. */
export type UpdateDeploymentAliasResult = result.CallResult<operations["updateDeploymentAlias"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/aliases/{aliasName}/realtime-predictions/actions/run`. */
export interface RunRealtimePredictionsOptions extends call.CommonOptions {
  params: operations["runRealtimePredictions"]["parameters"];
  /** The input to run the realtime predictions. */
  body?: call.Body<operations["runRealtimePredictions"]> | undefined;
}
/** The result of `POST /api/v1/ml/deployments/{deploymentId}/aliases/{aliasName}/realtime-predictions/actions/run`. */
export type RunRealtimePredictionsResult = result.CallResult<operations["runRealtimePredictions"]>;

/** The options of `GET /api/v1/ml/deployments/{deploymentId}/batch-predictions`. */
export interface ListDeploymentBatchPredictionsOptions extends call.CommonOptions {
  params: operations["listDeploymentBatchPredictions"]["parameters"];
}
/** The result of `GET /api/v1/ml/deployments/{deploymentId}/batch-predictions`. */
export type ListDeploymentBatchPredictionsResult = result.CallResult<operations["listDeploymentBatchPredictions"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/batch-predictions`. */
export interface CreateDeploymentBatchPredictionOptions extends call.CommonOptions {
  params: operations["createDeploymentBatchPrediction"]["parameters"];
  /** The input to create a batch prediction of a deployment. */
  body?: call.Body<operations["createDeploymentBatchPrediction"]> | undefined;
}
/** The result of `POST /api/v1/ml/deployments/{deploymentId}/batch-predictions`. */
export type CreateDeploymentBatchPredictionResult = result.CallResult<operations["createDeploymentBatchPrediction"]>;

/** The options of `GET /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}`. */
export interface GetDeploymentBatchPredictionOptions extends call.CommonOptions {
  params: operations["getDeploymentBatchPrediction"]["parameters"];
}
/** The result of `GET /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}`. */
export type GetDeploymentBatchPredictionResult = result.CallResult<operations["getDeploymentBatchPrediction"]>;

/** The options of `DELETE /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}`. */
export interface DeleteDeploymentBatchPredictionOptions extends call.CommonOptions {
  params: operations["deleteDeploymentBatchPrediction"]["parameters"];
}
/** The result of `DELETE /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}`. */
export type DeleteDeploymentBatchPredictionResult = result.CallResult<operations["deleteDeploymentBatchPrediction"]>;

/** The options of `PATCH /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}`. */
export interface UpdateDeploymentBatchPredictionOptions extends call.CommonOptions {
  params: operations["updateDeploymentBatchPrediction"]["parameters"];
  /** The input to update a batch prediction of a deployment. */
  body?: call.Body<operations["updateDeploymentBatchPrediction"]> | undefined;
}
/** The result of `PATCH /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}`. */
export type UpdateDeploymentBatchPredictionResult = result.CallResult<operations["updateDeploymentBatchPrediction"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/actions/predict`. */
export interface PredictBatchPredictionOptions extends call.CommonOptions {
  params: operations["predictBatchPrediction"]["parameters"];
}
/** The result of `POST /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/actions/predict`. */
export type PredictBatchPredictionResult = result.CallResult<operations["predictBatchPrediction"]>;

/** The options of `GET /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule`. */
export interface GetBatchPredictionScheduleOptions extends call.CommonOptions {
  params: operations["getBatchPredictionSchedule"]["parameters"];
}
/** The result of `GET /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule`. */
export type GetBatchPredictionScheduleResult = result.CallResult<operations["getBatchPredictionSchedule"]>;

/** The options of `PUT /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule`. */
export interface ReplaceBatchPredictionScheduleOptions extends call.CommonOptions {
  params: operations["replaceBatchPredictionSchedule"]["parameters"];
  /** The input to replace the schedule of a batch prediction. */
  body?: call.Body<operations["replaceBatchPredictionSchedule"]> | undefined;
}
/** The result of `PUT /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule`. */
export type ReplaceBatchPredictionScheduleResult = result.CallResult<operations["replaceBatchPredictionSchedule"]>;

/** The options of `DELETE /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule`. */
export interface DeleteBatchPredictionScheduleOptions extends call.CommonOptions {
  params: operations["deleteBatchPredictionSchedule"]["parameters"];
}
/** The result of `DELETE /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule`. */
export type DeleteBatchPredictionScheduleResult = result.CallResult<operations["deleteBatchPredictionSchedule"]>;

/** The options of `PATCH /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule`. */
export interface UpdateBatchPredictionScheduleOptions extends call.CommonOptions {
  params: operations["updateBatchPredictionSchedule"]["parameters"];
  /** The input to update the schedule of a batch prediction. */
  body?: call.Body<operations["updateBatchPredictionSchedule"]> | undefined;
}
/** The result of `PATCH /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule`. */
export type UpdateBatchPredictionScheduleResult = result.CallResult<operations["updateBatchPredictionSchedule"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/models/actions/add`. */
export interface AddModelsOptions extends call.CommonOptions {
  params: operations["addModels"]["parameters"];
  /** The input to add the models. */
  body?: call.Body<operations["addModels"]> | undefined;
}
/** The result of `POST /api/v1/ml/deployments/{deploymentId}/models/actions/add`. */
export type AddModelsResult = result.CallResult<operations["addModels"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/models/actions/remove`. */
export interface RemoveModelsOptions extends call.CommonOptions {
  params: operations["removeModels"]["parameters"];
  /** The input to remove the models. */
  body?: call.Body<operations["removeModels"]> | undefined;
}
/** The result of `POST /api/v1/ml/deployments/{deploymentId}/models/actions/remove`. */
export type RemoveModelsResult = result.CallResult<operations["removeModels"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run`. */
export interface RunMlRealtimePredictionsOptions extends call.CommonOptions {
  params: operations["runMlRealtimePredictions"]["parameters"];
  /** The input to run the realtime predictions. */
  body?: call.Body<operations["runMlRealtimePredictions"]> | undefined;
}
/** The result of `POST /api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run`. */
export type RunMlRealtimePredictionsResult = result.CallResult<operations["runMlRealtimePredictions"]>;

/** The options of `GET /api/v1/ml/experiments`. */
export interface ListExperimentsOptions extends call.CommonOptions {
  params?: operations["listExperiments"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/ml/experiments`. */
export type ListExperimentsResult = result.CallResult<operations["listExperiments"]>;

/** The options of `POST /api/v1/ml/experiments`. */
export interface CreateExperimentOptions extends call.CommonOptions {
  /** The input to create an experiment. */
  body?: call.Body<operations["createExperiment"]> | undefined;
}
/** The result of `POST /api/v1/ml/experiments`. */
export type CreateExperimentResult = result.CallResult<operations["createExperiment"]>;

/** The options of `GET /api/v1/ml/experiments/{experimentId}`. */
export interface GetExperimentOptions extends call.CommonOptions {
  params: operations["getExperiment"]["parameters"];
}
/** The result of `GET /api/v1/ml/experiments/{experimentId}`. */
export type GetExperimentResult = result.CallResult<operations["getExperiment"]>;

/** The options of `DELETE /api/v1/ml/experiments/{experimentId}`. */
export interface DeleteExperimentOptions extends call.CommonOptions {
  params: operations["deleteExperiment"]["parameters"];
}
/** The result of `DELETE /api/v1/ml/experiments/{experimentId}`. */
export type DeleteExperimentResult = result.CallResult<operations["deleteExperiment"]>;

/** The options of `PATCH /api/v1/ml/experiments/{experimentId}`. */
export interface UpdateExperimentOptions extends call.CommonOptions {
  params: operations["updateExperiment"]["parameters"];
  /** The input to update an experiment. */
  body?: call.Body<operations["updateExperiment"]> | undefined;
}
/** The result of `PATCH /api/v1/ml/experiments/{experimentId}`. */
export type UpdateExperimentResult = result.CallResult<operations["updateExperiment"]>;

/** The options of `POST /api/v1/ml/experiments/{experimentId}/actions/recommend-models`. */
export interface RecommendExperimentModelsOptions extends call.CommonOptions {
  params: operations["recommendExperimentModels"]["parameters"];
  /** The input to recommend the models of an experiment. */
  body?: call.Body<operations["recommendExperimentModels"]> | undefined;
}
/** The result of `POST /api/v1/ml/experiments/{experimentId}/actions/recommend-models`. */
export type RecommendExperimentModelsResult = result.CallResult<operations["recommendExperimentModels"]>;

/** The options of `GET /api/v1/ml/experiments/{experimentId}/models`. */
export interface ListExperimentModelsOptions extends call.CommonOptions {
  params: operations["listExperimentModels"]["parameters"];
}
/** The result of `GET /api/v1/ml/experiments/{experimentId}/models`. */
export type ListExperimentModelsResult = result.CallResult<operations["listExperimentModels"]>;

/** The options of `GET /api/v1/ml/experiments/{experimentId}/models/{modelId}`. */
export interface GetExperimentModelOptions extends call.CommonOptions {
  params: operations["getExperimentModel"]["parameters"];
}
/** The result of `GET /api/v1/ml/experiments/{experimentId}/models/{modelId}`. */
export type GetExperimentModelResult = result.CallResult<operations["getExperimentModel"]>;

/** The options of `GET /api/v1/ml/experiments/{experimentId}/versions`. */
export interface ListExperimentVersionsOptions extends call.CommonOptions {
  params: operations["listExperimentVersions"]["parameters"];
}
/** The result of `GET /api/v1/ml/experiments/{experimentId}/versions`. */
export type ListExperimentVersionsResult = result.CallResult<operations["listExperimentVersions"]>;

/** The options of `POST /api/v1/ml/experiments/{experimentId}/versions`. */
export interface CreateExperimentVersionOptions extends call.CommonOptions {
  params: operations["createExperimentVersion"]["parameters"];
  /** The input to create a version of an experiment. */
  body?: call.Body<operations["createExperimentVersion"]> | undefined;
}
/** The result of `POST /api/v1/ml/experiments/{experimentId}/versions`. */
export type CreateExperimentVersionResult = result.CallResult<operations["createExperimentVersion"]>;

/** The options of `GET /api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}`. */
export interface GetExperimentVersionOptions extends call.CommonOptions {
  params: operations["getExperimentVersion"]["parameters"];
}
/** The result of `GET /api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}`. */
export type GetExperimentVersionResult = result.CallResult<operations["getExperimentVersion"]>;

/** The options of `DELETE /api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}`. */
export interface DeleteExperimentVersionOptions extends call.CommonOptions {
  params: operations["deleteExperimentVersion"]["parameters"];
}
/** The result of `DELETE /api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}`. */
export type DeleteExperimentVersionResult = result.CallResult<operations["deleteExperimentVersion"]>;

/** The options of `PATCH /api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}`. */
export interface UpdateExperimentVersionOptions extends call.CommonOptions {
  params: operations["updateExperimentVersion"]["parameters"];
  /** The input to update a version of an experiment. */
  body?: call.Body<operations["updateExperimentVersion"]> | undefined;
}
/** The result of `PATCH /api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}`. */
export type UpdateExperimentVersionResult = result.CallResult<operations["updateExperimentVersion"]>;

/** The options of `POST /api/v1/ml/jobs/{corrType}/{corrId}/actions/cancel`. */
export interface CancelJobOptions extends call.CommonOptions {
  params: operations["cancelJob"]["parameters"];
}
/** The result of `POST /api/v1/ml/jobs/{corrType}/{corrId}/actions/cancel`. */
export type CancelJobResult = result.CallResult<operations["cancelJob"]>;

/** The options of `POST /api/v1/ml/profile-insights`. */
export interface CreateProfileInsightOptions extends call.CommonOptions {
  /** The input to create a profile insight. */
  body?: call.Body<operations["createProfileInsight"]> | undefined;
}
/** The result of `POST /api/v1/ml/profile-insights`. */
export type CreateProfileInsightResult = result.CallResult<operations["createProfileInsight"]>;

/** The options of `GET /api/v1/ml/profile-insights/{dataSetId}`. */
export interface GetProfileInsightOptions extends call.CommonOptions {
  params: operations["getProfileInsight"]["parameters"];
}
/** The result of `GET /api/v1/ml/profile-insights/{dataSetId}`. */
export type GetProfileInsightResult = result.CallResult<operations["getProfileInsight"]>;

/** The options of `GET /api/v1/notes/settings`. */
export interface GetNotesSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/notes/settings`. */
export type GetNotesSettingsResult = result.CallResult<operations["getNotesSettings"]>;

/** The options of `PUT /api/v1/notes/settings`. */
export interface ReplaceNotesSettingsOptions extends call.CommonOptions {
  /** The input to replace the settings of the notes. */
  body: call.Body<operations["replaceNotesSettings"]>;
}
/** The result of `PUT /api/v1/notes/settings`. */
export type ReplaceNotesSettingsResult = result.CallResult<operations["replaceNotesSettings"]>;

/** The options of `GET /api/v1/notifications`. */
export interface ListNotificationsOptions extends call.CommonOptions {
  params?: operations["listNotifications"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/notifications`. */
export type ListNotificationsResult = result.CallResult<operations["listNotifications"]>;

/** The options of `GET /api/v1/oauth-clients`. */
export interface ListOauthClientsOptions extends call.CommonOptions {
  params?: operations["listOauthClients"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/oauth-clients`. */
export type ListOauthClientsResult = result.CallResult<operations["listOauthClients"]>;

/** The options of `POST /api/v1/oauth-clients`. */
export interface CreateOauthClientOptions extends call.CommonOptions {
  /** The input to create an OAuth client. */
  body: call.Body<operations["createOauthClient"]>;
}
/** The result of `POST /api/v1/oauth-clients`. */
export type CreateOauthClientResult = result.CallResult<operations["createOauthClient"]>;

/** The options of `GET /api/v1/oauth-clients/{id}`. */
export interface GetOauthClientOptions extends call.CommonOptions {
  params: operations["getOauthClient"]["parameters"];
}
/** The result of `GET /api/v1/oauth-clients/{id}`. */
export type GetOauthClientResult = result.CallResult<operations["getOauthClient"]>;

/** The options of `DELETE /api/v1/oauth-clients/{id}`. */
export interface DeleteOauthClientOptions extends call.CommonOptions {
  params: operations["deleteOauthClient"]["parameters"];
}
/** The result of `DELETE /api/v1/oauth-clients/{id}`. */
export type DeleteOauthClientResult = result.CallResult<operations["deleteOauthClient"]>;

/** The options of `PATCH /api/v1/oauth-clients/{id}`. */
export interface UpdateOauthClientOptions extends call.CommonOptions {
  params: operations["updateOauthClient"]["parameters"];
  /** The input to update an OAuth client. */
  body: call.Body<operations["updateOauthClient"]>;
}
/** The result of `PATCH /api/v1/oauth-clients/{id}`. */
export type UpdateOauthClientResult = result.CallResult<operations["updateOauthClient"]>;

/** The options of `POST /api/v1/oauth-clients/{id}/actions/publish`. */
export interface PublishOauthClientOptions extends call.CommonOptions {
  params: operations["publishOauthClient"]["parameters"];
}
/** The result of `POST /api/v1/oauth-clients/{id}/actions/publish`. */
export type PublishOauthClientResult = result.CallResult<operations["publishOauthClient"]>;

/** The options of `POST /api/v1/oauth-clients/{id}/client-secrets`. */
export interface CreateOauthClientClientSecretOptions extends call.CommonOptions {
  params: operations["createOauthClientClientSecret"]["parameters"];
}
/** The result of `POST /api/v1/oauth-clients/{id}/client-secrets`. */
export type CreateOauthClientClientSecretResult = result.CallResult<operations["createOauthClientClientSecret"]>;

/** The options of `DELETE /api/v1/oauth-clients/{id}/client-secrets/{hint}`. */
export interface DeleteOauthClientClientSecretOptions extends call.CommonOptions {
  params: operations["deleteOauthClientClientSecret"]["parameters"];
}
/** The result of `DELETE /api/v1/oauth-clients/{id}/client-secrets/{hint}`. */
export type DeleteOauthClientClientSecretResult = result.CallResult<operations["deleteOauthClientClientSecret"]>;

/** The options of `GET /api/v1/oauth-clients/{id}/connection-configs/me`. */
export interface GetOauthClientCurrentConnectionConfigurationOptions extends call.CommonOptions {
  params: operations["getOauthClientCurrentConnectionConfiguration"]["parameters"];
}
/** The result of `GET /api/v1/oauth-clients/{id}/connection-configs/me`. */
export type GetOauthClientCurrentConnectionConfigurationResult = result.CallResult<operations["getOauthClientCurrentConnectionConfiguration"]>;

/** The options of `DELETE /api/v1/oauth-clients/{id}/connection-configs/me`. */
export interface DeleteOauthClientCurrentConnectionConfigurationOptions extends call.CommonOptions {
  params: operations["deleteOauthClientCurrentConnectionConfiguration"]["parameters"];
}
/** The result of `DELETE /api/v1/oauth-clients/{id}/connection-configs/me`. */
export type DeleteOauthClientCurrentConnectionConfigurationResult = result.CallResult<operations["deleteOauthClientCurrentConnectionConfiguration"]>;

/** The options of `PATCH /api/v1/oauth-clients/{id}/connection-configs/me`. */
export interface UpdateOauthClientCurrentConnectionConfigurationOptions extends call.CommonOptions {
  params: operations["updateOauthClientCurrentConnectionConfiguration"]["parameters"];
  /** The input to update the current connection configuration of an OAuth client. */
  body: call.Body<operations["updateOauthClientCurrentConnectionConfiguration"]>;
}
/** The result of `PATCH /api/v1/oauth-clients/{id}/connection-configs/me`. */
export type UpdateOauthClientCurrentConnectionConfigurationResult = result.CallResult<operations["updateOauthClientCurrentConnectionConfiguration"]>;

/** The options of `GET /api/v1/oauth-tokens`. */
export interface ListOauthTokensOptions extends call.CommonOptions {
  params?: operations["listOauthTokens"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/oauth-tokens`. */
export type ListOauthTokensResult = result.CallResult<operations["listOauthTokens"]>;

/** The options of `DELETE /api/v1/oauth-tokens/{tokenId}`. */
export interface DeleteOauthTokenOptions extends call.CommonOptions {
  params: operations["deleteOauthToken"]["parameters"];
}
/** The result of `DELETE /api/v1/oauth-tokens/{tokenId}`. */
export type DeleteOauthTokenResult = result.CallResult<operations["deleteOauthToken"]>;

/** The options of `POST /api/v1/questions/actions/ask`. */
export interface AskQuestionsOptions extends call.CommonOptions {
  params?: operations["askQuestions"]["parameters"] | undefined;
  /** The input to ask the questions. */
  body: call.Body<operations["askQuestions"]>;
}
/** The result of `POST /api/v1/questions/actions/ask`. */
export type AskQuestionsResult = result.CallResult<operations["askQuestions"]>;

/** The options of `POST /api/v1/questions/actions/filter`. */
export interface FilterQuestionsOptions extends call.CommonOptions {
  params?: operations["filterQuestions"]["parameters"] | undefined;
  /** The input to filter the questions. */
  body: call.Body<operations["filterQuestions"]>;
}
/** The result of `POST /api/v1/questions/actions/filter`. */
export type FilterQuestionsResult = result.CallResult<operations["filterQuestions"]>;

/** The options of `GET /api/v1/quotas`. */
export interface ListQuotaQuotasOptions extends call.CommonOptions {
  params?: operations["listQuotaQuotas"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/quotas`. */
export type ListQuotaQuotasResult = result.CallResult<operations["listQuotaQuotas"]>;

/** The options of `GET /api/v1/quotas/{id}`. */
export interface GetQuotaOptions extends call.CommonOptions {
  params: operations["getQuota"]["parameters"];
}
/** The result of `GET /api/v1/quotas/{id}`. */
export type GetQuotaResult = result.CallResult<operations["getQuota"]>;

/** The options of `GET /api/v1/reload-tasks`. */
export interface ListReloadTasksOptions extends call.CommonOptions {
  params?: operations["listReloadTasks"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/reload-tasks`. */
export type ListReloadTasksResult = result.CallResult<operations["listReloadTasks"]>;

/** The options of `POST /api/v1/reload-tasks`. */
export interface CreateReloadTaskOptions extends call.CommonOptions {
  /** The app to reload and its schedule. */
  body: call.Body<operations["createReloadTask"]>;
}
/** The result of `POST /api/v1/reload-tasks`. */
export type CreateReloadTaskResult = result.CallResult<operations["createReloadTask"]>;

/** The options of `GET /api/v1/reload-tasks/{taskId}`. */
export interface GetReloadTaskOptions extends call.CommonOptions {
  params: operations["getReloadTask"]["parameters"];
}
/** The result of `GET /api/v1/reload-tasks/{taskId}`. */
export type GetReloadTaskResult = result.CallResult<operations["getReloadTask"]>;

/** The options of `PUT /api/v1/reload-tasks/{taskId}`. */
export interface ReplaceReloadTaskOptions extends call.CommonOptions {
  params: operations["replaceReloadTask"]["parameters"];
  /** The complete settings of the task. */
  body: call.Body<operations["replaceReloadTask"]>;
}
/** The result of `PUT /api/v1/reload-tasks/{taskId}`. */
export type ReplaceReloadTaskResult = result.CallResult<operations["replaceReloadTask"]>;

/** The options of `DELETE /api/v1/reload-tasks/{taskId}`. */
export interface DeleteReloadTaskOptions extends call.CommonOptions {
  params: operations["deleteReloadTask"]["parameters"];
}
/** The result of `DELETE /api/v1/reload-tasks/{taskId}`. */
export type DeleteReloadTaskResult = result.CallResult<operations["deleteReloadTask"]>;

/** The options of `GET /api/v1/reloads`. */
export interface ListReloadsOptions extends call.CommonOptions {
  params?: operations["listReloads"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/reloads`. */
export type ListReloadsResult = result.CallResult<operations["listReloads"]>;

/** The options of `POST /api/v1/reloads`. */
export interface CreateReloadOptions extends call.CommonOptions {
  /** The app to reload and the options of the reload. */
  body: call.Body<operations["createReload"]>;
}
/** The result of `POST /api/v1/reloads`. */
export type CreateReloadResult = result.CallResult<operations["createReload"]>;

/** The options of `GET /api/v1/reloads/{reloadId}`. */
export interface GetReloadOptions extends call.CommonOptions {
  params: operations["getReload"]["parameters"];
}
/** The result of `GET /api/v1/reloads/{reloadId}`. */
export type GetReloadResult = result.CallResult<operations["getReload"]>;

/** The options of `POST /api/v1/reloads/{reloadId}/actions/cancel`. */
export interface CancelReloadOptions extends call.CommonOptions {
  params: operations["cancelReload"]["parameters"];
}
/** The result of `POST /api/v1/reloads/{reloadId}/actions/cancel`. */
export type CancelReloadResult = result.CallResult<operations["cancelReload"]>;

/** The options of `GET /api/v1/report-templates`. */
export interface ListReportTemplatesOptions extends call.CommonOptions {
  params?: operations["listReportTemplates"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/report-templates`. */
export type ListReportTemplatesResult = result.CallResult<operations["listReportTemplates"]>;

/** The options of `POST /api/v1/report-templates`. */
export interface CreateReportTemplateOptions extends call.CommonOptions {
  /** The input to create a report template. */
  body?: call.Body<operations["createReportTemplate"]> | undefined;
}
/** The result of `POST /api/v1/report-templates`. */
export type CreateReportTemplateResult = result.CallResult<operations["createReportTemplate"]>;

/** The options of `GET /api/v1/report-templates/{id}`. */
export interface GetReportTemplateOptions extends call.CommonOptions {
  params: operations["getReportTemplate"]["parameters"];
}
/** The result of `GET /api/v1/report-templates/{id}`. */
export type GetReportTemplateResult = result.CallResult<operations["getReportTemplate"]>;

/** The options of `PUT /api/v1/report-templates/{id}`. */
export interface ReplaceReportTemplateOptions extends call.CommonOptions {
  params: operations["replaceReportTemplate"]["parameters"];
  /** The input to replace a report template. */
  body?: call.Body<operations["replaceReportTemplate"]> | undefined;
}
/** The result of `PUT /api/v1/report-templates/{id}`. */
export type ReplaceReportTemplateResult = result.CallResult<operations["replaceReportTemplate"]>;

/** The options of `DELETE /api/v1/report-templates/{id}`. */
export interface DeleteReportTemplateOptions extends call.CommonOptions {
  params: operations["deleteReportTemplate"]["parameters"];
}
/** The result of `DELETE /api/v1/report-templates/{id}`. */
export type DeleteReportTemplateResult = result.CallResult<operations["deleteReportTemplate"]>;

/** The options of `PATCH /api/v1/report-templates/{id}`. */
export interface UpdateReportTemplateOptions extends call.CommonOptions {
  params: operations["updateReportTemplate"]["parameters"];
  /** The input to update a report template. */
  body?: call.Body<operations["updateReportTemplate"]> | undefined;
}
/** The result of `PATCH /api/v1/report-templates/{id}`. */
export type UpdateReportTemplateResult = result.CallResult<operations["updateReportTemplate"]>;

/** The options of `POST /api/v1/report-templates/{id}/actions/download`. */
export interface DownloadReportTemplateOptions extends call.CommonOptions {
  params: operations["downloadReportTemplate"]["parameters"];
}
/** The result of `POST /api/v1/report-templates/{id}/actions/download`. */
export type DownloadReportTemplateResult = result.CallResult<operations["downloadReportTemplate"]>;

/** The options of `POST /api/v1/reports`. */
export interface CreateReportOptions extends call.CommonOptions {
  /** The input to create a report. */
  body: call.Body<operations["createReport"]>;
}
/** The result of `POST /api/v1/reports`. */
export type CreateReportResult = result.CallResult<operations["createReport"]>;

/** The options of `GET /api/v1/reports/{id}/outputs`. */
export interface ListReportOutputsOptions extends call.CommonOptions {
  params: operations["listReportOutputs"]["parameters"];
}
/** The result of `GET /api/v1/reports/{id}/outputs`. */
export type ListReportOutputsResult = result.CallResult<operations["listReportOutputs"]>;

/** The options of `GET /api/v1/reports/{id}/status`. */
export interface GetReportStatusOptions extends call.CommonOptions {
  params: operations["getReportStatus"]["parameters"];
}
/** The result of `GET /api/v1/reports/{id}/status`. */
export type GetReportStatusResult = result.CallResult<operations["getReportStatus"]>;

/** The options of `POST /api/v1/roles`. */
export interface CreateRoleOptions extends call.CommonOptions {
  /** The input to create a role. */
  body: call.Body<operations["createRole"]>;
}
/** The result of `POST /api/v1/roles`. */
export type CreateRoleResult = result.CallResult<operations["createRole"]>;

/** The options of `GET /api/v1/roles/{id}`. */
export interface GetRoleOptions extends call.CommonOptions {
  params: operations["getRole"]["parameters"];
}
/** The result of `GET /api/v1/roles/{id}`. */
export type GetRoleResult = result.CallResult<operations["getRole"]>;

/** The options of `DELETE /api/v1/roles/{id}`. */
export interface DeleteRoleOptions extends call.CommonOptions {
  params: operations["deleteRole"]["parameters"];
}
/** The result of `DELETE /api/v1/roles/{id}`. */
export type DeleteRoleResult = result.CallResult<operations["deleteRole"]>;

/** The options of `PATCH /api/v1/roles/{id}`. */
export interface UpdateRoleOptions extends call.CommonOptions {
  params: operations["updateRole"]["parameters"];
  /** The input to update a role. */
  body: call.Body<operations["updateRole"]>;
}
/** The result of `PATCH /api/v1/roles/{id}`. */
export type UpdateRoleResult = result.CallResult<operations["updateRole"]>;

/** The options of `GET /api/v1/sharing-tasks`. */
export interface ListSharingTasksOptions extends call.CommonOptions {
  params?: operations["listSharingTasks"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/sharing-tasks`. */
export type ListSharingTasksResult = result.CallResult<operations["listSharingTasks"]>;

/** The options of `POST /api/v1/sharing-tasks`. */
export interface CreateSharingTaskOptions extends call.CommonOptions {
  /** The input to create a sharing task. */
  body: call.Body<operations["createSharingTask"]>;
}
/** The result of `POST /api/v1/sharing-tasks`. */
export type CreateSharingTaskResult = result.CallResult<operations["createSharingTask"]>;

/** The options of `POST /api/v1/sharing-tasks/actions/execute`. */
export interface ExecuteSharingTasksOptions extends call.CommonOptions {
  /** The input to execute the sharing tasks. */
  body: call.Body<operations["executeSharingTasks"]>;
}
/** The result of `POST /api/v1/sharing-tasks/actions/execute`. */
export type ExecuteSharingTasksResult = result.CallResult<operations["executeSharingTasks"]>;

/** The options of `GET /api/v1/sharing-tasks/settings`. */
export interface GetSharingTasksSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/sharing-tasks/settings`. */
export type GetSharingTasksSettingsResult = result.CallResult<operations["getSharingTasksSettings"]>;

/** The options of `PUT /api/v1/sharing-tasks/settings`. */
export interface ReplaceSharingTasksSettingsOptions extends call.CommonOptions {
  /** The input to replace the settings of the sharing tasks. */
  body: call.Body<operations["replaceSharingTasksSettings"]>;
}
/** The result of `PUT /api/v1/sharing-tasks/settings`. */
export type ReplaceSharingTasksSettingsResult = result.CallResult<operations["replaceSharingTasksSettings"]>;

/** The options of `PATCH /api/v1/sharing-tasks/settings`. */
export interface UpdateSharingTasksSettingsOptions extends call.CommonOptions {
  /** The input to update the settings of the sharing tasks. */
  body: call.Body<operations["updateSharingTasksSettings"]>;
}
/** The result of `PATCH /api/v1/sharing-tasks/settings`. */
export type UpdateSharingTasksSettingsResult = result.CallResult<operations["updateSharingTasksSettings"]>;

/** The options of `GET /api/v1/sharing-tasks/{taskId}`. */
export interface GetSharingTaskOptions extends call.CommonOptions {
  params: operations["getSharingTask"]["parameters"];
}
/** The result of `GET /api/v1/sharing-tasks/{taskId}`. */
export type GetSharingTaskResult = result.CallResult<operations["getSharingTask"]>;

/** The options of `DELETE /api/v1/sharing-tasks/{taskId}`. */
export interface DeleteSharingTaskOptions extends call.CommonOptions {
  params: operations["deleteSharingTask"]["parameters"];
}
/** The result of `DELETE /api/v1/sharing-tasks/{taskId}`. */
export type DeleteSharingTaskResult = result.CallResult<operations["deleteSharingTask"]>;

/** The options of `PATCH /api/v1/sharing-tasks/{taskId}`. */
export interface UpdateSharingTaskOptions extends call.CommonOptions {
  params: operations["updateSharingTask"]["parameters"];
  /** The input to update a sharing task. */
  body: call.Body<operations["updateSharingTask"]>;
}
/** The result of `PATCH /api/v1/sharing-tasks/{taskId}`. */
export type UpdateSharingTaskResult = result.CallResult<operations["updateSharingTask"]>;

/** The options of `POST /api/v1/sharing-tasks/{taskId}/actions/cancel`. */
export interface CancelSharingTaskOptions extends call.CommonOptions {
  params: operations["cancelSharingTask"]["parameters"];
}
/** The result of `POST /api/v1/sharing-tasks/{taskId}/actions/cancel`. */
export type CancelSharingTaskResult = result.CallResult<operations["cancelSharingTask"]>;

/** The options of `GET /api/v1/sharing-tasks/{taskId}/executions`. */
export interface ListSharingTaskExecutionsOptions extends call.CommonOptions {
  params: operations["listSharingTaskExecutions"]["parameters"];
}
/** The result of `GET /api/v1/sharing-tasks/{taskId}/executions`. */
export type ListSharingTaskExecutionsResult = result.CallResult<operations["listSharingTaskExecutions"]>;

/** The options of `GET /api/v1/sharing-tasks/{taskId}/executions/{executionId}`. */
export interface GetSharingTaskExecutionOptions extends call.CommonOptions {
  params: operations["getSharingTaskExecution"]["parameters"];
}
/** The result of `GET /api/v1/sharing-tasks/{taskId}/executions/{executionId}`. */
export type GetSharingTaskExecutionResult = result.CallResult<operations["getSharingTaskExecution"]>;

/** The options of `GET /api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}`. */
export interface GetExecutionFileOptions extends call.CommonOptions {
  params: operations["getExecutionFile"]["parameters"];
}
/** The result of `GET /api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}`. */
export type GetExecutionFileResult = result.CallResult<operations["getExecutionFile"]>;

/** The options of `GET /api/v1/spaces`. */
export interface ListSpacesOptions extends call.CommonOptions {
  params?: operations["listSpaces"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/spaces`. */
export type ListSpacesResult = result.CallResult<operations["listSpaces"]>;

/** The options of `POST /api/v1/spaces`. */
export interface CreateSpaceOptions extends call.CommonOptions {
  /** The space to create. */
  body: call.Body<operations["createSpace"]>;
}
/** The result of `POST /api/v1/spaces`. */
export type CreateSpaceResult = result.CallResult<operations["createSpace"]>;

/** The options of `GET /api/v1/spaces/types`. */
export interface ListSpaceTypesOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/spaces/types`. */
export type ListSpaceTypesResult = result.CallResult<operations["listSpaceTypes"]>;

/** The options of `GET /api/v1/spaces/{spaceId}`. */
export interface GetSpaceOptions extends call.CommonOptions {
  params: operations["getSpace"]["parameters"];
}
/** The result of `GET /api/v1/spaces/{spaceId}`. */
export type GetSpaceResult = result.CallResult<operations["getSpace"]>;

/** The options of `PUT /api/v1/spaces/{spaceId}`. */
export interface ReplaceSpaceOptions extends call.CommonOptions {
  params: operations["replaceSpace"]["parameters"];
  /** The complete properties of the space. */
  body: call.Body<operations["replaceSpace"]>;
}
/** The result of `PUT /api/v1/spaces/{spaceId}`. */
export type ReplaceSpaceResult = result.CallResult<operations["replaceSpace"]>;

/** The options of `DELETE /api/v1/spaces/{spaceId}`. */
export interface DeleteSpaceOptions extends call.CommonOptions {
  params: operations["deleteSpace"]["parameters"];
}
/** The result of `DELETE /api/v1/spaces/{spaceId}`. */
export type DeleteSpaceResult = result.CallResult<operations["deleteSpace"]>;

/** The options of `PATCH /api/v1/spaces/{spaceId}`. */
export interface PatchSpaceOptions extends call.CommonOptions {
  params: operations["patchSpace"]["parameters"];
  /** The changes, one entry per property. */
  body: call.Body<operations["patchSpace"]>;
}
/** The result of `PATCH /api/v1/spaces/{spaceId}`. */
export type PatchSpaceResult = result.CallResult<operations["patchSpace"]>;

/** The options of `GET /api/v1/spaces/{spaceId}/assignments`. */
export interface ListSpaceAssignmentsOptions extends call.CommonOptions {
  params: operations["listSpaceAssignments"]["parameters"];
}
/** The result of `GET /api/v1/spaces/{spaceId}/assignments`. */
export type ListSpaceAssignmentsResult = result.CallResult<operations["listSpaceAssignments"]>;

/** The options of `POST /api/v1/spaces/{spaceId}/assignments`. */
export interface CreateSpaceAssignmentOptions extends call.CommonOptions {
  params: operations["createSpaceAssignment"]["parameters"];
  /** The assignee and the roles. */
  body: call.Body<operations["createSpaceAssignment"]>;
}
/** The result of `POST /api/v1/spaces/{spaceId}/assignments`. */
export type CreateSpaceAssignmentResult = result.CallResult<operations["createSpaceAssignment"]>;

/** The options of `GET /api/v1/spaces/{spaceId}/assignments/{assignmentId}`. */
export interface GetSpaceAssignmentOptions extends call.CommonOptions {
  params: operations["getSpaceAssignment"]["parameters"];
}
/** The result of `GET /api/v1/spaces/{spaceId}/assignments/{assignmentId}`. */
export type GetSpaceAssignmentResult = result.CallResult<operations["getSpaceAssignment"]>;

/** The options of `PUT /api/v1/spaces/{spaceId}/assignments/{assignmentId}`. */
export interface ReplaceSpaceAssignmentOptions extends call.CommonOptions {
  params: operations["replaceSpaceAssignment"]["parameters"];
  /** The complete list of roles. */
  body: call.Body<operations["replaceSpaceAssignment"]>;
}
/** The result of `PUT /api/v1/spaces/{spaceId}/assignments/{assignmentId}`. */
export type ReplaceSpaceAssignmentResult = result.CallResult<operations["replaceSpaceAssignment"]>;

/** The options of `DELETE /api/v1/spaces/{spaceId}/assignments/{assignmentId}`. */
export interface DeleteSpaceAssignmentOptions extends call.CommonOptions {
  params: operations["deleteSpaceAssignment"]["parameters"];
}
/** The result of `DELETE /api/v1/spaces/{spaceId}/assignments/{assignmentId}`. */
export type DeleteSpaceAssignmentResult = result.CallResult<operations["deleteSpaceAssignment"]>;

/** The options of `GET /api/v1/spaces/{spaceId}/shares`. */
export interface ListSpaceSharesOptions extends call.CommonOptions {
  params: operations["listSpaceShares"]["parameters"];
}
/** The result of `GET /api/v1/spaces/{spaceId}/shares`. */
export type ListSpaceSharesResult = result.CallResult<operations["listSpaceShares"]>;

/** The options of `POST /api/v1/spaces/{spaceId}/shares`. */
export interface CreateSpaceShareOptions extends call.CommonOptions {
  params: operations["createSpaceShare"]["parameters"];
  /** The resource to share, the assignee and the roles. */
  body: call.Body<operations["createSpaceShare"]>;
}
/** The result of `POST /api/v1/spaces/{spaceId}/shares`. */
export type CreateSpaceShareResult = result.CallResult<operations["createSpaceShare"]>;

/** The options of `GET /api/v1/spaces/{spaceId}/shares/{shareId}`. */
export interface GetSpaceShareOptions extends call.CommonOptions {
  params: operations["getSpaceShare"]["parameters"];
}
/** The result of `GET /api/v1/spaces/{spaceId}/shares/{shareId}`. */
export type GetSpaceShareResult = result.CallResult<operations["getSpaceShare"]>;

/** The options of `DELETE /api/v1/spaces/{spaceId}/shares/{shareId}`. */
export interface DeleteSpaceShareOptions extends call.CommonOptions {
  params: operations["deleteSpaceShare"]["parameters"];
}
/** The result of `DELETE /api/v1/spaces/{spaceId}/shares/{shareId}`. */
export type DeleteSpaceShareResult = result.CallResult<operations["deleteSpaceShare"]>;

/** The options of `PATCH /api/v1/spaces/{spaceId}/shares/{shareId}`. */
export interface PatchSpaceShareOptions extends call.CommonOptions {
  params: operations["patchSpaceShare"]["parameters"];
  /** The changes, one entry per property. */
  body: call.Body<operations["patchSpaceShare"]>;
}
/** The result of `PATCH /api/v1/spaces/{spaceId}/shares/{shareId}`. */
export type PatchSpaceShareResult = result.CallResult<operations["patchSpaceShare"]>;

/** The options of `GET /api/v1/tasks`. */
export interface ListTaskTasksOptions extends call.CommonOptions {
  params?: operations["listTaskTasks"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/tasks`. */
export type ListTaskTasksResult = result.CallResult<operations["listTaskTasks"]>;

/** The options of `POST /api/v1/tasks`. */
export interface PostTasksOptions extends call.CommonOptions {
  params?: operations["postTasks"]["parameters"] | undefined;
  /** The input to create a task. */
  body: call.Body<operations["postTasks"]>;
}
/** The result of `POST /api/v1/tasks`. */
export type PostTasksResult = result.CallResult<operations["postTasks"]>;

/** The options of `GET /api/v1/tasks/resources/{id}/runs`. */
export interface ListResourceRunsOptions extends call.CommonOptions {
  params: operations["listResourceRuns"]["parameters"];
}
/** The result of `GET /api/v1/tasks/resources/{id}/runs`. */
export type ListResourceRunsResult = result.CallResult<operations["listResourceRuns"]>;

/** The options of `GET /api/v1/tasks/{id}`. */
export interface GetTasksByIdOptions extends call.CommonOptions {
  params: operations["getTasksById"]["parameters"];
}
/** The result of `GET /api/v1/tasks/{id}`. */
export type GetTasksByIdResult = result.CallResult<operations["getTasksById"]>;

/** The options of `PUT /api/v1/tasks/{id}`. */
export interface PutTasksByIdOptions extends call.CommonOptions {
  params: operations["putTasksById"]["parameters"];
  /** The input to replace a task. */
  body: call.Body<operations["putTasksById"]>;
}
/** The result of `PUT /api/v1/tasks/{id}`. */
export type PutTasksByIdResult = result.CallResult<operations["putTasksById"]>;

/** The options of `DELETE /api/v1/tasks/{id}`. */
export interface DeleteTasksByIdOptions extends call.CommonOptions {
  params: operations["deleteTasksById"]["parameters"];
}
/** The result of `DELETE /api/v1/tasks/{id}`. */
export type DeleteTasksByIdResult = result.CallResult<operations["deleteTasksById"]>;

/** The options of `POST /api/v1/tasks/{id}/actions/start`. */
export interface PostTasksByIdActionsStartOptions extends call.CommonOptions {
  params: operations["postTasksByIdActionsStart"]["parameters"];
}
/** The result of `POST /api/v1/tasks/{id}/actions/start`. */
export type PostTasksByIdActionsStartResult = result.CallResult<operations["postTasksByIdActionsStart"]>;

/** The options of `GET /api/v1/tasks/{id}/runs`. */
export interface GetTasksByIdRunsOptions extends call.CommonOptions {
  params: operations["getTasksByIdRuns"]["parameters"];
}
/** The result of `GET /api/v1/tasks/{id}/runs`. */
export type GetTasksByIdRunsResult = result.CallResult<operations["getTasksByIdRuns"]>;

/** The options of `GET /api/v1/tasks/{id}/runs/last`. */
export interface GetTaskLastOptions extends call.CommonOptions {
  params: operations["getTaskLast"]["parameters"];
}
/** The result of `GET /api/v1/tasks/{id}/runs/last`. */
export type GetTaskLastResult = result.CallResult<operations["getTaskLast"]>;

/** The options of `GET /api/v1/tasks/{id}/runs/{runId}/log`. */
export interface GetRunLogOptions extends call.CommonOptions {
  params: operations["getRunLog"]["parameters"];
}
/** The result of `GET /api/v1/tasks/{id}/runs/{runId}/log`. */
export type GetRunLogResult = result.CallResult<operations["getRunLog"]>;

/** The options of `POST /api/v1/temp-contents`. */
export interface CreateTempContentOptions extends call.CommonOptions {
  params?: operations["createTempContent"]["parameters"] | undefined;
  /** The input to create temp content. */
  body: call.Body<operations["createTempContent"]>;
}
/** The result of `POST /api/v1/temp-contents`. */
export type CreateTempContentResult = result.CallResult<operations["createTempContent"]>;

/** The options of `POST /api/v1/temp-contents/files`. */
export interface CreateFileOptions extends call.CommonOptions {
  params: operations["createFile"]["parameters"];
}
/** The result of `POST /api/v1/temp-contents/files`. */
export type CreateFileResult = result.CallResult<operations["createFile"]>;

/** The options of `PATCH /api/v1/temp-contents/files/{id}`. */
export interface UpdateFileOptions extends call.CommonOptions {
  params: operations["updateFile"]["parameters"];
  /** The input to update a file. */
  body: call.Body<operations["updateFile"]>;
}
/** The result of `PATCH /api/v1/temp-contents/files/{id}`. */
export type UpdateFileResult = result.CallResult<operations["updateFile"]>;

/** The options of `GET /api/v1/temp-contents/{id}`. */
export interface DownloadTempContentOptions extends call.CommonOptions {
  params: operations["downloadTempContent"]["parameters"];
}
/** The result of `GET /api/v1/temp-contents/{id}`. */
export type DownloadTempContentResult = result.CallResult<operations["downloadTempContent"]>;

/** The options of `GET /api/v1/temp-contents/{id}/details`. */
export interface GetTempContentDetailsOptions extends call.CommonOptions {
  params: operations["getTempContentDetails"]["parameters"];
}
/** The result of `GET /api/v1/temp-contents/{id}/details`. */
export type GetTempContentDetailsResult = result.CallResult<operations["getTempContentDetails"]>;

/** The options of `GET /api/v1/tenant-settings`. */
export interface GetTenantSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/tenant-settings`. */
export type GetTenantSettingsResult = result.CallResult<operations["getTenantSettings"]>;

/** The options of `POST /api/v1/tenant-settings`. */
export interface CreateTenantSettingsOptions extends call.CommonOptions {
  /** The input to create tenant settings. */
  body: call.Body<operations["createTenantSettings"]>;
}
/** The result of `POST /api/v1/tenant-settings`. */
export type CreateTenantSettingsResult = result.CallResult<operations["createTenantSettings"]>;

/** The options of `DELETE /api/v1/tenant-settings`. */
export interface DeleteTenantSettingsOptions extends call.CommonOptions {}
/** The result of `DELETE /api/v1/tenant-settings`. */
export type DeleteTenantSettingsResult = result.CallResult<operations["deleteTenantSettings"]>;

/** The options of `PATCH /api/v1/tenant-settings`. */
export interface UpdateTenantSettingsOptions extends call.CommonOptions {
  /** The input to update the tenant settings. */
  body: call.Body<operations["updateTenantSettings"]>;
}
/** The result of `PATCH /api/v1/tenant-settings`. */
export type UpdateTenantSettingsResult = result.CallResult<operations["updateTenantSettings"]>;

/** The options of `POST /api/v1/tenant-settings/actions/toggle-cross-region-data-processing`. */
export interface ToggleTenantSettingsCrossRegionDataProcessingOptions extends call.CommonOptions {
  /** The input to toggle the cross region data processing of the tenant settings. */
  body: call.Body<operations["toggleTenantSettingsCrossRegionDataProcessing"]>;
}
/** The result of `POST /api/v1/tenant-settings/actions/toggle-cross-region-data-processing`. */
export type ToggleTenantSettingsCrossRegionDataProcessingResult = result.CallResult<operations["toggleTenantSettingsCrossRegionDataProcessing"]>;

/** The options of `POST /api/v1/tenant-settings/actions/toggle-cross-region-inference`. */
export interface ToggleTenantSettingsCrossRegionInferenceOptions extends call.CommonOptions {
  /** The input to toggle the cross region inference of the tenant settings. */
  body: call.Body<operations["toggleTenantSettingsCrossRegionInference"]>;
}
/** The result of `POST /api/v1/tenant-settings/actions/toggle-cross-region-inference`. */
export type ToggleTenantSettingsCrossRegionInferenceResult = result.CallResult<operations["toggleTenantSettingsCrossRegionInference"]>;

/** The options of `GET /api/v1/tenant-settings/start-pages`. */
export interface ListStartPagesOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/tenant-settings/start-pages`. */
export type ListStartPagesResult = result.CallResult<operations["listStartPages"]>;

/** The options of `POST /api/v1/tenants`. */
export interface CreateTenantOptions extends call.CommonOptions {
  /** The input to create a tenant. */
  body: call.Body<operations["createTenant"]>;
}
/** The result of `POST /api/v1/tenants`. */
export type CreateTenantResult = result.CallResult<operations["createTenant"]>;

/** The options of `GET /api/v1/tenants/me`. */
export interface GetCurrentTenantOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/tenants/me`. */
export type GetCurrentTenantResult = result.CallResult<operations["getCurrentTenant"]>;

/** The options of `GET /api/v1/tenants/{tenantId}`. */
export interface GetTenantOptions extends call.CommonOptions {
  params: operations["getTenant"]["parameters"];
}
/** The result of `GET /api/v1/tenants/{tenantId}`. */
export type GetTenantResult = result.CallResult<operations["getTenant"]>;

/** The options of `PATCH /api/v1/tenants/{tenantId}`. */
export interface UpdateTenantOptions extends call.CommonOptions {
  params: operations["updateTenant"]["parameters"];
  /** The input to update a tenant. */
  body: call.Body<operations["updateTenant"]>;
}
/** The result of `PATCH /api/v1/tenants/{tenantId}`. */
export type UpdateTenantResult = result.CallResult<operations["updateTenant"]>;

/** The options of `POST /api/v1/tenants/{tenantId}/actions/deactivate`. */
export interface DeactivateTenantOptions extends call.CommonOptions {
  params: operations["deactivateTenant"]["parameters"];
  /** The input to deactivate a tenant. */
  body?: call.Body<operations["deactivateTenant"]> | undefined;
}
/** The result of `POST /api/v1/tenants/{tenantId}/actions/deactivate`. */
export type DeactivateTenantResult = result.CallResult<operations["deactivateTenant"]>;

/** The options of `POST /api/v1/tenants/{tenantId}/actions/reactivate`. */
export interface ReactivateTenantOptions extends call.CommonOptions {
  params: operations["reactivateTenant"]["parameters"];
  /** The input to reactivate a tenant. */
  body?: call.Body<operations["reactivateTenant"]> | undefined;
}
/** The result of `POST /api/v1/tenants/{tenantId}/actions/reactivate`. */
export type ReactivateTenantResult = result.CallResult<operations["reactivateTenant"]>;

/** The options of `GET /api/v1/themes`. */
export interface ListThemesOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/themes`. */
export type ListThemesResult = result.CallResult<operations["listThemes"]>;

/** The options of `POST /api/v1/themes`. */
export interface CreateThemeOptions extends call.CommonOptions {
  /** The input to create a theme. */
  body: call.Body<operations["createTheme"]>;
}
/** The result of `POST /api/v1/themes`. */
export type CreateThemeResult = result.CallResult<operations["createTheme"]>;

/** The options of `GET /api/v1/themes/{id}`. */
export interface GetThemeOptions extends call.CommonOptions {
  params: operations["getTheme"]["parameters"];
}
/** The result of `GET /api/v1/themes/{id}`. */
export type GetThemeResult = result.CallResult<operations["getTheme"]>;

/** The options of `DELETE /api/v1/themes/{id}`. */
export interface DeleteThemeOptions extends call.CommonOptions {
  params: operations["deleteTheme"]["parameters"];
}
/** The result of `DELETE /api/v1/themes/{id}`. */
export type DeleteThemeResult = result.CallResult<operations["deleteTheme"]>;

/** The options of `PATCH /api/v1/themes/{id}`. */
export interface UpdateThemeOptions extends call.CommonOptions {
  params: operations["updateTheme"]["parameters"];
  /** The input to update a theme. */
  body: call.Body<operations["updateTheme"]>;
}
/** The result of `PATCH /api/v1/themes/{id}`. */
export type UpdateThemeResult = result.CallResult<operations["updateTheme"]>;

/** The options of `GET /api/v1/themes/{id}/file`. */
export interface GetThemeFileOptions extends call.CommonOptions {
  params: operations["getThemeFile"]["parameters"];
}
/** The result of `GET /api/v1/themes/{id}/file`. */
export type GetThemeFileResult = result.CallResult<operations["getThemeFile"]>;

/** The options of `GET /api/v1/themes/{id}/file/{filepath}`. */
export interface GetThemesByIdFileByFilepathOptions extends call.CommonOptions {
  params: operations["getThemesByIdFileByFilepath"]["parameters"];
}
/** The result of `GET /api/v1/themes/{id}/file/{filepath}`. */
export type GetThemesByIdFileByFilepathResult = result.CallResult<operations["getThemesByIdFileByFilepath"]>;

/** The options of `GET /api/v1/transports/email-config`. */
export interface GetTransportsEmailConfigurationOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/transports/email-config`. */
export type GetTransportsEmailConfigurationResult = result.CallResult<operations["getTransportsEmailConfiguration"]>;

/** The options of `PUT /api/v1/transports/email-config`. */
export interface ReplaceTransportsEmailConfigurationOptions extends call.CommonOptions {
  /** The input to replace the email configuration of the transports. */
  body: call.Body<operations["replaceTransportsEmailConfiguration"]>;
}
/** The result of `PUT /api/v1/transports/email-config`. */
export type ReplaceTransportsEmailConfigurationResult = result.CallResult<operations["replaceTransportsEmailConfiguration"]>;

/** The options of `DELETE /api/v1/transports/email-config`. */
export interface DeleteTransportsEmailConfigurationOptions extends call.CommonOptions {}
/** The result of `DELETE /api/v1/transports/email-config`. */
export type DeleteTransportsEmailConfigurationResult = result.CallResult<operations["deleteTransportsEmailConfiguration"]>;

/** The options of `PATCH /api/v1/transports/email-config`. */
export interface UpdateTransportsEmailConfigurationOptions extends call.CommonOptions {
  /** The input to update the email configuration of the transports. */
  body: call.Body<operations["updateTransportsEmailConfiguration"]>;
}
/** The result of `PATCH /api/v1/transports/email-config`. */
export type UpdateTransportsEmailConfigurationResult = result.CallResult<operations["updateTransportsEmailConfiguration"]>;

/** The options of `POST /api/v1/transports/email-config/actions/send-test-email`. */
export interface SendEmailConfigurationTestEmailOptions extends call.CommonOptions {
  /** The input to send the test email of the email configuration. */
  body: call.Body<operations["sendEmailConfigurationTestEmail"]>;
}
/** The result of `POST /api/v1/transports/email-config/actions/send-test-email`. */
export type SendEmailConfigurationTestEmailResult = result.CallResult<operations["sendEmailConfigurationTestEmail"]>;

/** The options of `POST /api/v1/transports/email-config/actions/validate`. */
export interface ValidateEmailConfigurationOptions extends call.CommonOptions {}
/** The result of `POST /api/v1/transports/email-config/actions/validate`. */
export type ValidateEmailConfigurationResult = result.CallResult<operations["validateEmailConfiguration"]>;

/** The options of `POST /api/v1/transports/email-config/actions/verify-connection`. */
export interface VerifyEmailConfigurationConnectionOptions extends call.CommonOptions {}
/** The result of `POST /api/v1/transports/email-config/actions/verify-connection`. */
export type VerifyEmailConfigurationConnectionResult = result.CallResult<operations["verifyEmailConfigurationConnection"]>;

/** The options of `GET /api/v1/ui-config/pinned-links`. */
export interface ListPinnedLinksOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/ui-config/pinned-links`. */
export type ListPinnedLinksResult = result.CallResult<operations["listPinnedLinks"]>;

/** The options of `POST /api/v1/ui-config/pinned-links`. */
export interface CreatePinnedLinkOptions extends call.CommonOptions {
  /** The input to create a pinned link. */
  body: call.Body<operations["createPinnedLink"]>;
}
/** The result of `POST /api/v1/ui-config/pinned-links`. */
export type CreatePinnedLinkResult = result.CallResult<operations["createPinnedLink"]>;

/** The options of `POST /api/v1/ui-config/pinned-links/actions/bulk-create-pinned-links`. */
export interface BulkPinnedLinksCreatePinnedLinksOptions extends call.CommonOptions {
  /** The input to bulk the create pinned links of the pinned links. */
  body: call.Body<operations["bulkPinnedLinksCreatePinnedLinks"]>;
}
/** The result of `POST /api/v1/ui-config/pinned-links/actions/bulk-create-pinned-links`. */
export type BulkPinnedLinksCreatePinnedLinksResult = result.CallResult<operations["bulkPinnedLinksCreatePinnedLinks"]>;

/** The options of `POST /api/v1/ui-config/pinned-links/actions/delete-all-pinned-links`. */
export interface DeletePinnedLinksAllPinnedLinksOptions extends call.CommonOptions {}
/** The result of `POST /api/v1/ui-config/pinned-links/actions/delete-all-pinned-links`. */
export type DeletePinnedLinksAllPinnedLinksResult = result.CallResult<operations["deletePinnedLinksAllPinnedLinks"]>;

/** The options of `GET /api/v1/ui-config/pinned-links/{id}`. */
export interface GetPinnedLinkOptions extends call.CommonOptions {
  params: operations["getPinnedLink"]["parameters"];
}
/** The result of `GET /api/v1/ui-config/pinned-links/{id}`. */
export type GetPinnedLinkResult = result.CallResult<operations["getPinnedLink"]>;

/** The options of `DELETE /api/v1/ui-config/pinned-links/{id}`. */
export interface DeletePinnedLinkOptions extends call.CommonOptions {
  params: operations["deletePinnedLink"]["parameters"];
}
/** The result of `DELETE /api/v1/ui-config/pinned-links/{id}`. */
export type DeletePinnedLinkResult = result.CallResult<operations["deletePinnedLink"]>;

/** The options of `PATCH /api/v1/ui-config/pinned-links/{id}`. */
export interface UpdatePinnedLinkOptions extends call.CommonOptions {
  params: operations["updatePinnedLink"]["parameters"];
  /** The input to update a pinned link. */
  body?: call.Body<operations["updatePinnedLink"]> | undefined;
}
/** The result of `PATCH /api/v1/ui-config/pinned-links/{id}`. */
export type UpdatePinnedLinkResult = result.CallResult<operations["updatePinnedLink"]>;

/** The options of `GET /api/v1/users`. */
export interface ListUsersOptions extends call.CommonOptions {
  params?: operations["listUsers"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/users`. */
export type ListUsersResult = result.CallResult<operations["listUsers"]>;

/** The options of `POST /api/v1/users`. */
export interface CreateUserOptions extends call.CommonOptions {
  /** The input to create a user. */
  body: call.Body<operations["createUser"]>;
}
/** The result of `POST /api/v1/users`. */
export type CreateUserResult = result.CallResult<operations["createUser"]>;

/** The options of `GET /api/v1/users/actions/count`. */
export interface GetCountOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/users/actions/count`. */
export type GetCountResult = result.CallResult<operations["getCount"]>;

/** The options of `POST /api/v1/users/actions/filter`. */
export interface FilterUsersOptions extends call.CommonOptions {
  params?: operations["filterUsers"]["parameters"] | undefined;
  /** The input to filter the users. */
  body?: call.Body<operations["filterUsers"]> | undefined;
}
/** The result of `POST /api/v1/users/actions/filter`. */
export type FilterUsersResult = result.CallResult<operations["filterUsers"]>;

/** The options of `POST /api/v1/users/actions/invite`. */
export interface InviteUsersOptions extends call.CommonOptions {
  /** The input to invite the users. */
  body: call.Body<operations["inviteUsers"]>;
}
/** The result of `POST /api/v1/users/actions/invite`. */
export type InviteUsersResult = result.CallResult<operations["inviteUsers"]>;

/** The options of `GET /api/v1/users/me`. */
export interface GetCurrentUserOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/users/me`. */
export type GetCurrentUserResult = result.CallResult<operations["getCurrentUser"]>;

/** The options of `GET /api/v1/users/{userId}`. */
export interface GetUserOptions extends call.CommonOptions {
  params: operations["getUser"]["parameters"];
}
/** The result of `GET /api/v1/users/{userId}`. */
export type GetUserResult = result.CallResult<operations["getUser"]>;

/** The options of `DELETE /api/v1/users/{userId}`. */
export interface DeleteUserOptions extends call.CommonOptions {
  params: operations["deleteUser"]["parameters"];
}
/** The result of `DELETE /api/v1/users/{userId}`. */
export type DeleteUserResult = result.CallResult<operations["deleteUser"]>;

/** The options of `PATCH /api/v1/users/{userId}`. */
export interface UpdateUserOptions extends call.CommonOptions {
  params: operations["updateUser"]["parameters"];
  /** The input to update a user. */
  body: call.Body<operations["updateUser"]>;
}
/** The result of `PATCH /api/v1/users/{userId}`. */
export type UpdateUserResult = result.CallResult<operations["updateUser"]>;

/** The options of `GET /api/v1/web-integrations`. */
export interface ListWebIntegrationsOptions extends call.CommonOptions {
  params?: operations["listWebIntegrations"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/web-integrations`. */
export type ListWebIntegrationsResult = result.CallResult<operations["listWebIntegrations"]>;

/** The options of `POST /api/v1/web-integrations`. */
export interface CreateWebIntegrationOptions extends call.CommonOptions {
  /** The input to create a web integration. */
  body: call.Body<operations["createWebIntegration"]>;
}
/** The result of `POST /api/v1/web-integrations`. */
export type CreateWebIntegrationResult = result.CallResult<operations["createWebIntegration"]>;

/** The options of `GET /api/v1/web-integrations/{id}`. */
export interface GetWebIntegrationOptions extends call.CommonOptions {
  params: operations["getWebIntegration"]["parameters"];
}
/** The result of `GET /api/v1/web-integrations/{id}`. */
export type GetWebIntegrationResult = result.CallResult<operations["getWebIntegration"]>;

/** The options of `DELETE /api/v1/web-integrations/{id}`. */
export interface DeleteWebIntegrationOptions extends call.CommonOptions {
  params: operations["deleteWebIntegration"]["parameters"];
}
/** The result of `DELETE /api/v1/web-integrations/{id}`. */
export type DeleteWebIntegrationResult = result.CallResult<operations["deleteWebIntegration"]>;

/** The options of `PATCH /api/v1/web-integrations/{id}`. */
export interface UpdateWebIntegrationOptions extends call.CommonOptions {
  params: operations["updateWebIntegration"]["parameters"];
  /** The input to update a web integration. */
  body: call.Body<operations["updateWebIntegration"]>;
}
/** The result of `PATCH /api/v1/web-integrations/{id}`. */
export type UpdateWebIntegrationResult = result.CallResult<operations["updateWebIntegration"]>;

/** The options of `GET /api/v1/web-notifications`. */
export interface ListWebNotificationsOptions extends call.CommonOptions {
  params?: operations["listWebNotifications"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/web-notifications`. */
export type ListWebNotificationsResult = result.CallResult<operations["listWebNotifications"]>;

/** The options of `DELETE /api/v1/web-notifications/all`. */
export interface DeleteAllOptions extends call.CommonOptions {}
/** The result of `DELETE /api/v1/web-notifications/all`. */
export type DeleteAllResult = result.CallResult<operations["deleteAll"]>;

/** The options of `PATCH /api/v1/web-notifications/all`. */
export interface UpdateAllOptions extends call.CommonOptions {
  /** The input to update the all. */
  body: call.Body<operations["updateAll"]>;
}
/** The result of `PATCH /api/v1/web-notifications/all`. */
export type UpdateAllResult = result.CallResult<operations["updateAll"]>;

/** The options of `GET /api/v1/web-notifications/{notificationId}`. */
export interface GetWebNotificationOptions extends call.CommonOptions {
  params: operations["getWebNotification"]["parameters"];
}
/** The result of `GET /api/v1/web-notifications/{notificationId}`. */
export type GetWebNotificationResult = result.CallResult<operations["getWebNotification"]>;

/** The options of `DELETE /api/v1/web-notifications/{notificationId}`. */
export interface DeleteWebNotificationOptions extends call.CommonOptions {
  params: operations["deleteWebNotification"]["parameters"];
}
/** The result of `DELETE /api/v1/web-notifications/{notificationId}`. */
export type DeleteWebNotificationResult = result.CallResult<operations["deleteWebNotification"]>;

/** The options of `PATCH /api/v1/web-notifications/{notificationId}`. */
export interface UpdateWebNotificationOptions extends call.CommonOptions {
  params: operations["updateWebNotification"]["parameters"];
  /** The input to update a web notification. */
  body: call.Body<operations["updateWebNotification"]>;
}
/** The result of `PATCH /api/v1/web-notifications/{notificationId}`. */
export type UpdateWebNotificationResult = result.CallResult<operations["updateWebNotification"]>;

/** The options of `GET /api/v1/webhooks`. */
export interface ListWebhooksOptions extends call.CommonOptions {
  params?: operations["listWebhooks"]["parameters"] | undefined;
}
/** The result of `GET /api/v1/webhooks`. */
export type ListWebhooksResult = result.CallResult<operations["listWebhooks"]>;

/** The options of `POST /api/v1/webhooks`. */
export interface CreateWebhookOptions extends call.CommonOptions {
  /** The webhook to create. */
  body: call.Body<operations["createWebhook"]>;
}
/** The result of `POST /api/v1/webhooks`. */
export type CreateWebhookResult = result.CallResult<operations["createWebhook"]>;

/** The options of `GET /api/v1/webhooks/event-types`. */
export interface ListWebhookEventTypesOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/webhooks/event-types`. */
export type ListWebhookEventTypesResult = result.CallResult<operations["listWebhookEventTypes"]>;

/** The options of `GET /api/v1/webhooks/{id}`. */
export interface GetWebhookOptions extends call.CommonOptions {
  params: operations["getWebhook"]["parameters"];
}
/** The result of `GET /api/v1/webhooks/{id}`. */
export type GetWebhookResult = result.CallResult<operations["getWebhook"]>;

/** The options of `PUT /api/v1/webhooks/{id}`. */
export interface ReplaceWebhookOptions extends call.CommonOptions {
  params: operations["replaceWebhook"]["parameters"];
  /** The complete settings of the webhook. */
  body: call.Body<operations["replaceWebhook"]>;
}
/** The result of `PUT /api/v1/webhooks/{id}`. */
export type ReplaceWebhookResult = result.CallResult<operations["replaceWebhook"]>;

/** The options of `DELETE /api/v1/webhooks/{id}`. */
export interface DeleteWebhookOptions extends call.CommonOptions {
  params: operations["deleteWebhook"]["parameters"];
}
/** The result of `DELETE /api/v1/webhooks/{id}`. */
export type DeleteWebhookResult = result.CallResult<operations["deleteWebhook"]>;

/** The options of `PATCH /api/v1/webhooks/{id}`. */
export interface PatchWebhookOptions extends call.CommonOptions {
  params: operations["patchWebhook"]["parameters"];
  /** The changes, one entry per setting. */
  body: call.Body<operations["patchWebhook"]>;
}
/** The result of `PATCH /api/v1/webhooks/{id}`. */
export type PatchWebhookResult = result.CallResult<operations["patchWebhook"]>;

/** The options of `GET /api/v1/webhooks/{id}/deliveries`. */
export interface ListWebhookDeliveriesOptions extends call.CommonOptions {
  params: operations["listWebhookDeliveries"]["parameters"];
}
/** The result of `GET /api/v1/webhooks/{id}/deliveries`. */
export type ListWebhookDeliveriesResult = result.CallResult<operations["listWebhookDeliveries"]>;

/** The options of `GET /api/v1/webhooks/{id}/deliveries/{deliveryId}`. */
export interface GetWebhookDeliveryOptions extends call.CommonOptions {
  params: operations["getWebhookDelivery"]["parameters"];
}
/** The result of `GET /api/v1/webhooks/{id}/deliveries/{deliveryId}`. */
export type GetWebhookDeliveryResult = result.CallResult<operations["getWebhookDelivery"]>;

/** The options of `POST /api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend`. */
export interface ResendWebhookDeliveryOptions extends call.CommonOptions {
  params: operations["resendWebhookDelivery"]["parameters"];
}
/** The result of `POST /api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend`. */
export type ResendWebhookDeliveryResult = result.CallResult<operations["resendWebhookDelivery"]>;

/** The options of `GET /api/workflows/automation-connections`. */
export interface ListWorkflowsConnectionAutomationConnectionsOptions extends call.CommonOptions {
  params?: operations["listWorkflowsConnectionAutomationConnections"]["parameters"] | undefined;
}
/** The result of `GET /api/workflows/automation-connections`. */
export type ListWorkflowsConnectionAutomationConnectionsResult = result.CallResult<operations["listWorkflowsConnectionAutomationConnections"]>;

/** The options of `POST /api/workflows/automation-connections`. */
export interface CreateWorkflowsAutomationConnectionOptions extends call.CommonOptions {
  /** The input to create an automation connection. */
  body: call.Body<operations["createWorkflowsAutomationConnection"]>;
}
/** The result of `POST /api/workflows/automation-connections`. */
export type CreateWorkflowsAutomationConnectionResult = result.CallResult<operations["createWorkflowsAutomationConnection"]>;

/** The options of `GET /api/workflows/automation-connections/{id}`. */
export interface GetWorkflowsAutomationConnectionOptions extends call.CommonOptions {
  params: operations["getWorkflowsAutomationConnection"]["parameters"];
}
/** The result of `GET /api/workflows/automation-connections/{id}`. */
export type GetWorkflowsAutomationConnectionResult = result.CallResult<operations["getWorkflowsAutomationConnection"]>;

/** The options of `PUT /api/workflows/automation-connections/{id}`. */
export interface ReplaceWorkflowsAutomationConnectionOptions extends call.CommonOptions {
  params: operations["replaceWorkflowsAutomationConnection"]["parameters"];
  /** The input to replace an automation connection. */
  body: call.Body<operations["replaceWorkflowsAutomationConnection"]>;
}
/** The result of `PUT /api/workflows/automation-connections/{id}`. */
export type ReplaceWorkflowsAutomationConnectionResult = result.CallResult<operations["replaceWorkflowsAutomationConnection"]>;

/** The options of `DELETE /api/workflows/automation-connections/{id}`. */
export interface DeleteWorkflowsAutomationConnectionOptions extends call.CommonOptions {
  params: operations["deleteWorkflowsAutomationConnection"]["parameters"];
}
/** The result of `DELETE /api/workflows/automation-connections/{id}`. */
export type DeleteWorkflowsAutomationConnectionResult = result.CallResult<operations["deleteWorkflowsAutomationConnection"]>;

/** The options of `POST /api/workflows/automation-connections/{id}/actions/change-owner`. */
export interface ChangeWorkflowsAutomationConnectionOwnerOptions extends call.CommonOptions {
  params: operations["changeWorkflowsAutomationConnectionOwner"]["parameters"];
  /** The input to change the owner of an automation connection. */
  body: call.Body<operations["changeWorkflowsAutomationConnectionOwner"]>;
}
/** The result of `POST /api/workflows/automation-connections/{id}/actions/change-owner`. */
export type ChangeWorkflowsAutomationConnectionOwnerResult = result.CallResult<operations["changeWorkflowsAutomationConnectionOwner"]>;

/** The options of `POST /api/workflows/automation-connections/{id}/actions/change-space`. */
export interface ChangeWorkflowsAutomationConnectionSpaceOptions extends call.CommonOptions {
  params: operations["changeWorkflowsAutomationConnectionSpace"]["parameters"];
  /** The input to change the space of an automation connection. */
  body: call.Body<operations["changeWorkflowsAutomationConnectionSpace"]>;
}
/** The result of `POST /api/workflows/automation-connections/{id}/actions/change-space`. */
export type ChangeWorkflowsAutomationConnectionSpaceResult = result.CallResult<operations["changeWorkflowsAutomationConnectionSpace"]>;

/** The options of `POST /api/workflows/automation-connections/{id}/actions/check`. */
export interface CheckWorkflowsAutomationConnectionOptions extends call.CommonOptions {
  params: operations["checkWorkflowsAutomationConnection"]["parameters"];
}
/** The result of `POST /api/workflows/automation-connections/{id}/actions/check`. */
export type CheckWorkflowsAutomationConnectionResult = result.CallResult<operations["checkWorkflowsAutomationConnection"]>;

/** The options of `GET /api/workflows/automation-connectors`. */
export interface ListWorkflowsConnectorAutomationConnectorsOptions extends call.CommonOptions {
  params?: operations["listWorkflowsConnectorAutomationConnectors"]["parameters"] | undefined;
}
/** The result of `GET /api/workflows/automation-connectors`. */
export type ListWorkflowsConnectorAutomationConnectorsResult = result.CallResult<operations["listWorkflowsConnectorAutomationConnectors"]>;

/** The options of `GET /api/workflows/automation-connectors/{connectorId}`. */
export interface GetAutomationConnectorOptions extends call.CommonOptions {
  params: operations["getAutomationConnector"]["parameters"];
}
/** The result of `GET /api/workflows/automation-connectors/{connectorId}`. */
export type GetAutomationConnectorResult = result.CallResult<operations["getAutomationConnector"]>;

/** The options of `GET /api/workflows/automation-connectors/{connectorId}/webhooks/configuration`. */
export interface GetAutomationConnectorConfigurationOptions extends call.CommonOptions {
  params: operations["getAutomationConnectorConfiguration"]["parameters"];
}
/** The result of `GET /api/workflows/automation-connectors/{connectorId}/webhooks/configuration`. */
export type GetAutomationConnectorConfigurationResult = result.CallResult<operations["getAutomationConnectorConfiguration"]>;

/** The options of `GET /api/workflows/automations`. */
export interface ListWorkflowsAutomationAutomationsOptions extends call.CommonOptions {
  params?: operations["listWorkflowsAutomationAutomations"]["parameters"] | undefined;
}
/** The result of `GET /api/workflows/automations`. */
export type ListWorkflowsAutomationAutomationsResult = result.CallResult<operations["listWorkflowsAutomationAutomations"]>;

/** The options of `POST /api/workflows/automations`. */
export interface CreateWorkflowsAutomationOptions extends call.CommonOptions {
  /** The input to create an automation. */
  body: call.Body<operations["createWorkflowsAutomation"]>;
}
/** The result of `POST /api/workflows/automations`. */
export type CreateWorkflowsAutomationResult = result.CallResult<operations["createWorkflowsAutomation"]>;

/** The options of `GET /api/workflows/automations/settings`. */
export interface GetAutomationsSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/workflows/automations/settings`. */
export type GetAutomationsSettingsResult = result.CallResult<operations["getAutomationsSettings"]>;

/** The options of `PUT /api/workflows/automations/settings`. */
export interface ReplaceAutomationsSettingsOptions extends call.CommonOptions {
  /** The input to replace the settings of the automations. */
  body: call.Body<operations["replaceAutomationsSettings"]>;
}
/** The result of `PUT /api/workflows/automations/settings`. */
export type ReplaceAutomationsSettingsResult = result.CallResult<operations["replaceAutomationsSettings"]>;

/** The options of `GET /api/workflows/automations/usage`. */
export interface GetWorkflowsAutomationAutomationsUsageOptions extends call.CommonOptions {
  params: operations["getWorkflowsAutomationAutomationsUsage"]["parameters"];
}
/** The result of `GET /api/workflows/automations/usage`. */
export type GetWorkflowsAutomationAutomationsUsageResult = result.CallResult<operations["getWorkflowsAutomationAutomationsUsage"]>;

/** The options of `GET /api/workflows/automations/{id}`. */
export interface GetWorkflowsAutomationOptions extends call.CommonOptions {
  params: operations["getWorkflowsAutomation"]["parameters"];
}
/** The result of `GET /api/workflows/automations/{id}`. */
export type GetWorkflowsAutomationResult = result.CallResult<operations["getWorkflowsAutomation"]>;

/** The options of `PUT /api/workflows/automations/{id}`. */
export interface ReplaceWorkflowsAutomationOptions extends call.CommonOptions {
  params: operations["replaceWorkflowsAutomation"]["parameters"];
  /** The input to replace an automation. */
  body: call.Body<operations["replaceWorkflowsAutomation"]>;
}
/** The result of `PUT /api/workflows/automations/{id}`. */
export type ReplaceWorkflowsAutomationResult = result.CallResult<operations["replaceWorkflowsAutomation"]>;

/** The options of `DELETE /api/workflows/automations/{id}`. */
export interface DeleteWorkflowsAutomationOptions extends call.CommonOptions {
  params: operations["deleteWorkflowsAutomation"]["parameters"];
}
/** The result of `DELETE /api/workflows/automations/{id}`. */
export type DeleteWorkflowsAutomationResult = result.CallResult<operations["deleteWorkflowsAutomation"]>;

/** The options of `POST /api/workflows/automations/{id}/actions/change-owner`. */
export interface ChangeWorkflowsAutomationOwnerOptions extends call.CommonOptions {
  params: operations["changeWorkflowsAutomationOwner"]["parameters"];
  /** The input to change the owner of an automation. */
  body: call.Body<operations["changeWorkflowsAutomationOwner"]>;
}
/** The result of `POST /api/workflows/automations/{id}/actions/change-owner`. */
export type ChangeWorkflowsAutomationOwnerResult = result.CallResult<operations["changeWorkflowsAutomationOwner"]>;

/** The options of `POST /api/workflows/automations/{id}/actions/change-space`. */
export interface ChangeWorkflowsAutomationSpaceOptions extends call.CommonOptions {
  params: operations["changeWorkflowsAutomationSpace"]["parameters"];
  /** The input to change the space of an automation. */
  body?: call.Body<operations["changeWorkflowsAutomationSpace"]> | undefined;
}
/** The result of `POST /api/workflows/automations/{id}/actions/change-space`. */
export type ChangeWorkflowsAutomationSpaceResult = result.CallResult<operations["changeWorkflowsAutomationSpace"]>;

/** The options of `POST /api/workflows/automations/{id}/actions/copy`. */
export interface CopyWorkflowsAutomationOptions extends call.CommonOptions {
  params: operations["copyWorkflowsAutomation"]["parameters"];
  /** The input to copy an automation. */
  body: call.Body<operations["copyWorkflowsAutomation"]>;
}
/** The result of `POST /api/workflows/automations/{id}/actions/copy`. */
export type CopyWorkflowsAutomationResult = result.CallResult<operations["copyWorkflowsAutomation"]>;

/** The options of `POST /api/workflows/automations/{id}/actions/disable`. */
export interface DisableWorkflowsAutomationOptions extends call.CommonOptions {
  params: operations["disableWorkflowsAutomation"]["parameters"];
}
/** The result of `POST /api/workflows/automations/{id}/actions/disable`. */
export type DisableWorkflowsAutomationResult = result.CallResult<operations["disableWorkflowsAutomation"]>;

/** The options of `POST /api/workflows/automations/{id}/actions/enable`. */
export interface EnableWorkflowsAutomationOptions extends call.CommonOptions {
  params: operations["enableWorkflowsAutomation"]["parameters"];
}
/** The result of `POST /api/workflows/automations/{id}/actions/enable`. */
export type EnableWorkflowsAutomationResult = result.CallResult<operations["enableWorkflowsAutomation"]>;

/** The options of `POST /api/workflows/automations/{id}/actions/move`. */
export interface MoveWorkflowsAutomationOptions extends call.CommonOptions {
  params: operations["moveWorkflowsAutomation"]["parameters"];
  /** The input to move an automation. */
  body: call.Body<operations["moveWorkflowsAutomation"]>;
}
/** The result of `POST /api/workflows/automations/{id}/actions/move`. */
export type MoveWorkflowsAutomationResult = result.CallResult<operations["moveWorkflowsAutomation"]>;

/** The options of `GET /api/workflows/automations/{id}/runs`. */
export interface ListWorkflowsAutomationRunsOptions extends call.CommonOptions {
  params: operations["listWorkflowsAutomationRuns"]["parameters"];
}
/** The result of `GET /api/workflows/automations/{id}/runs`. */
export type ListWorkflowsAutomationRunsResult = result.CallResult<operations["listWorkflowsAutomationRuns"]>;

/** The options of `POST /api/workflows/automations/{id}/runs`. */
export interface StartWorkflowsAutomationRunOptions extends call.CommonOptions {
  params: operations["startWorkflowsAutomationRun"]["parameters"];
  /** The input to start a run of an automation. */
  body: call.Body<operations["startWorkflowsAutomationRun"]>;
}
/** The result of `POST /api/workflows/automations/{id}/runs`. */
export type StartWorkflowsAutomationRunResult = result.CallResult<operations["startWorkflowsAutomationRun"]>;

/** The options of `GET /api/workflows/automations/{id}/runs/{runId}`. */
export interface GetWorkflowsAutomationRunOptions extends call.CommonOptions {
  params: operations["getWorkflowsAutomationRun"]["parameters"];
}
/** The result of `GET /api/workflows/automations/{id}/runs/{runId}`. */
export type GetWorkflowsAutomationRunResult = result.CallResult<operations["getWorkflowsAutomationRun"]>;

/** The options of `POST /api/workflows/automations/{id}/runs/{runId}/actions/export`. */
export interface ExportWorkflowsAutomationRunOptions extends call.CommonOptions {
  params: operations["exportWorkflowsAutomationRun"]["parameters"];
}
/** The result of `POST /api/workflows/automations/{id}/runs/{runId}/actions/export`. */
export type ExportWorkflowsAutomationRunResult = result.CallResult<operations["exportWorkflowsAutomationRun"]>;

/** The options of `POST /api/workflows/automations/{id}/runs/{runId}/actions/retry`. */
export interface RetryWorkflowsAutomationRunOptions extends call.CommonOptions {
  params: operations["retryWorkflowsAutomationRun"]["parameters"];
}
/** The result of `POST /api/workflows/automations/{id}/runs/{runId}/actions/retry`. */
export type RetryWorkflowsAutomationRunResult = result.CallResult<operations["retryWorkflowsAutomationRun"]>;

/** The options of `POST /api/workflows/automations/{id}/runs/{runId}/actions/stop`. */
export interface StopWorkflowsAutomationRunOptions extends call.CommonOptions {
  params: operations["stopWorkflowsAutomationRun"]["parameters"];
}
/** The result of `POST /api/workflows/automations/{id}/runs/{runId}/actions/stop`. */
export type StopWorkflowsAutomationRunResult = result.CallResult<operations["stopWorkflowsAutomationRun"]>;

/** The options of `GET /api/workflows/automations/{id}/runs/{runId}/debug`. */
export interface GetRunDebugOptions extends call.CommonOptions {
  params: operations["getRunDebug"]["parameters"];
}
/** The result of `GET /api/workflows/automations/{id}/runs/{runId}/debug`. */
export type GetRunDebugResult = result.CallResult<operations["getRunDebug"]>;

/** The options of `GET /login`. */
export interface GetLoginOptions extends call.CommonOptions {
  params?: operations["getLogin"]["parameters"] | undefined;
}
/** The result of `GET /login`. */
export type GetLoginResult = result.CallResult<operations["getLogin"]>;

/** The options of `POST /login/jwt-session`. */
export interface CreateJwtSessionOptions extends call.CommonOptions {}
/** The result of `POST /login/jwt-session`. */
export type CreateJwtSessionResult = result.CallResult<operations["createJwtSession"]>;

/** The options of `GET /oauth/authorize`. */
export interface GetAuthorizeOptions extends call.CommonOptions {
  params: operations["getAuthorize"]["parameters"];
}
/** The result of `GET /oauth/authorize`. */
export type GetAuthorizeResult = result.CallResult<operations["getAuthorize"]>;

/** The options of `POST /oauth/revoke`. */
export interface CreateRevokeOptions extends call.CommonOptions {
  /** The input to create a revoke. */
  body: call.Body<operations["createRevoke"]>;
}
/** The result of `POST /oauth/revoke`. */
export type CreateRevokeResult = result.CallResult<operations["createRevoke"]>;

/** The options of `POST /oauth/token`. */
export interface CreateOAuthTokenOptions extends call.CommonOptions {
  /** The grant and its credentials. */
  body: call.Body<operations["createOAuthToken"]>;
}
/** The result of `POST /oauth/token`. */
export type CreateOAuthTokenResult = result.CallResult<operations["createOAuthToken"]>;

/** The calls of each path. `Mode` is whether they return results, or data alone. */
export interface PathCalls<Mode extends call.CallMode> {
  "/.well-known/oauth-authorization-server": {
    /**
     * Get the OAuth authorization server
     *
     * Returns the OAuth authorization server.
     * @see https://qlik.dev/apis/rest/.well-known/
     */
    GET(options?: GetOauthAuthorizationServerOptions): call.Returned<Mode, operations["getOauthAuthorizationServer"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetOauthAuthorizationServerOptions): call.Returned<Mode, call.WithoutBody<operations["getOauthAuthorizationServer"]>>;
  };
  "/api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}": {
    /**
     * Get a compare of an evaluation
     *
     * Returns the compare of the evaluation.
     * @see https://qlik.dev/apis/rest/analytics-apps/
     */
    GET(options: GetEvaluationCompareOptions): call.Returned<Mode, operations["getEvaluationCompare"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetEvaluationCompareOptions): call.Returned<Mode, call.WithoutBody<operations["getEvaluationCompare"]>>;
  };
  "/api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download": {
    /**
     * Download a compare
     *
     * Downloads the compare.
     * @see https://qlik.dev/apis/rest/analytics-apps/
     */
    GET(options: DownloadCompareOptions): call.Returned<Mode, operations["downloadCompare"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: DownloadCompareOptions): call.Returned<Mode, call.WithoutBody<operations["downloadCompare"]>>;
  };
  "/api/analytics/apps/evaluations/{id}": {
    /**
     * Get an evaluation
     *
     * Returns the evaluation.
     * @see https://qlik.dev/apis/rest/analytics-apps/
     */
    GET(options: GetEvaluationOptions): call.Returned<Mode, operations["getEvaluation"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetEvaluationOptions): call.Returned<Mode, call.WithoutBody<operations["getEvaluation"]>>;
  };
  "/api/analytics/apps/evaluations/{id}/actions/download": {
    /**
     * Download an evaluation
     *
     * Downloads the evaluation.
     * @see https://qlik.dev/apis/rest/analytics-apps/
     */
    GET(options: DownloadEvaluationOptions): call.Returned<Mode, operations["downloadEvaluation"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: DownloadEvaluationOptions): call.Returned<Mode, call.WithoutBody<operations["downloadEvaluation"]>>;
  };
  "/api/analytics/apps/{appId}/actions/restore": {
    /**
     * Restore an app
     *
     * Restores the app.
     * @see https://qlik.dev/apis/rest/analytics-apps/
     */
    POST(options: RestoreAppOptions): call.Returned<Mode, operations["restoreApp"]>;
  };
  "/api/analytics/apps/{guid}/evaluations": {
    /**
     * List evaluations of an app
     *
     * Lists the evaluations of the app.
     * @see https://qlik.dev/apis/rest/analytics-apps/
     */
    GET(options: ListAppEvaluationsOptions): call.Returned<Mode, operations["listAppEvaluations"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppEvaluationsOptions): call.Returned<Mode, call.WithoutBody<operations["listAppEvaluations"]>>;
    /**
     * Start an evaluation of an app
     *
     * Starts an evaluation of the app.
     * @see https://qlik.dev/apis/rest/analytics-apps/
     */
    POST(options: StartAppEvaluationOptions): call.Returned<Mode, operations["startAppEvaluation"]>;
  };
  "/api/analytics/change-stores": {
    /**
     * List change stores
     *
     * Lists the change stores.
     * @see https://qlik.dev/apis/rest/analytics-change-stores/
     */
    GET(options: ListChangeStoresOptions): call.Returned<Mode, operations["listChangeStores"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListChangeStoresOptions): call.Returned<Mode, call.WithoutBody<operations["listChangeStores"]>>;
  };
  "/api/analytics/change-stores/{storeId}": {
    /**
     * Get a change store
     *
     * Returns the change store.
     * @see https://qlik.dev/apis/rest/analytics-change-stores/
     */
    GET(options: GetChangeStoreOptions): call.Returned<Mode, operations["getChangeStore"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetChangeStoreOptions): call.Returned<Mode, call.WithoutBody<operations["getChangeStore"]>>;
  };
  "/api/analytics/change-stores/{storeId}/changes": {
    /**
     * List changes of a change store
     *
     * Lists the changes of the change store.
     * @see https://qlik.dev/apis/rest/analytics-change-stores/
     */
    GET(options: ListChangeStoreChangesOptions): call.Returned<Mode, operations["listChangeStoreChanges"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListChangeStoreChangesOptions): call.Returned<Mode, call.WithoutBody<operations["listChangeStoreChanges"]>>;
  };
  "/api/analytics/change-stores/{storeId}/changes/tabular-views": {
    /**
     * List tabular views of a change store
     *
     * Lists the tabular views of the change store.
     * @see https://qlik.dev/apis/rest/analytics-change-stores/
     */
    GET(options: ListChangeStoreTabularViewsOptions): call.Returned<Mode, operations["listChangeStoreTabularViews"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListChangeStoreTabularViewsOptions): call.Returned<Mode, call.WithoutBody<operations["listChangeStoreTabularViews"]>>;
  };
  "/api/analytics/change-stores/{storeId}/editable-columns": {
    /**
     * List editable columns of a change store
     *
     * Lists the editable columns of the change store.
     * @see https://qlik.dev/apis/rest/analytics-change-stores/
     */
    GET(options: ListChangeStoreEditableColumnsOptions): call.Returned<Mode, operations["listChangeStoreEditableColumns"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListChangeStoreEditableColumnsOptions): call.Returned<Mode, call.WithoutBody<operations["listChangeStoreEditableColumns"]>>;
  };
  "/api/analytics/discovery-agent/adaptive-cards": {
    /**
     * List adaptive cards
     *
     * Lists the adaptive cards.
     * @see https://qlik.dev/apis/rest/analytics-discovery-agent-adaptive-cards/
     */
    GET(options?: ListAdaptiveCardsOptions): call.Returned<Mode, operations["listAdaptiveCards"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAdaptiveCardsOptions): call.Returned<Mode, call.WithoutBody<operations["listAdaptiveCards"]>>;
  };
  "/api/analytics/odag-apps": {
    /**
     * List ODAG apps
     *
     * Lists the ODAG apps.
     * @see https://qlik.dev/apis/rest/analytics-odag-apps/
     */
    GET(options: ListOdagAppsOptions): call.Returned<Mode, operations["listOdagApps"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListOdagAppsOptions): call.Returned<Mode, call.WithoutBody<operations["listOdagApps"]>>;
  };
  "/api/analytics/odag-links": {
    /**
     * List ODAG links
     *
     * Lists the ODAG links.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    GET(options?: ListOdagLinksOptions): call.Returned<Mode, operations["listOdagLinks"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListOdagLinksOptions): call.Returned<Mode, call.WithoutBody<operations["listOdagLinks"]>>;
    /**
     * Create an ODAG link
     *
     * Creates an ODAG link.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    POST(options: CreateOdagLinkOptions): call.Returned<Mode, operations["createOdagLink"]>;
  };
  "/api/analytics/odag-links/cancreate": {
    /**
     * Get the cancreate
     *
     * Returns the cancreate.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    GET(options?: GetCancreateOptions): call.Returned<Mode, operations["getCancreate"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetCancreateOptions): call.Returned<Mode, call.WithoutBody<operations["getCancreate"]>>;
  };
  "/api/analytics/odag-links/selection-app-link-usages": {
    /**
     * Create selection app link usage
     *
     * Creates selection app link usage.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    POST(options: CreateSelectionAppLinkUsageOptions): call.Returned<Mode, operations["createSelectionAppLinkUsage"]>;
  };
  "/api/analytics/odag-links/{linkId}": {
    /**
     * Get an ODAG link
     *
     * Returns the ODAG link.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    GET(options: GetOdagLinkOptions): call.Returned<Mode, operations["getOdagLink"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetOdagLinkOptions): call.Returned<Mode, call.WithoutBody<operations["getOdagLink"]>>;
    /**
     * Replace an ODAG link
     *
     * Replaces the ODAG link.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    PUT(options: ReplaceOdagLinkOptions): call.Returned<Mode, operations["replaceOdagLink"]>;
  };
  "/api/analytics/odag-links/{linkId}/requests": {
    /**
     * List requests of an ODAG link
     *
     * Lists the requests of the ODAG link.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    GET(options: ListOdagLinkRequestsOptions): call.Returned<Mode, operations["listOdagLinkRequests"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListOdagLinkRequestsOptions): call.Returned<Mode, call.WithoutBody<operations["listOdagLinkRequests"]>>;
    /**
     * Create a request of an ODAG link
     *
     * Creates a request of the ODAG link.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    POST(options: CreateOdagLinkRequestOptions): call.Returned<Mode, operations["createOdagLinkRequest"]>;
  };
  "/api/analytics/odag-requests/{requestId}": {
    /**
     * Get an ODAG request
     *
     * Returns the ODAG request.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    GET(options: GetOdagRequestOptions): call.Returned<Mode, operations["getOdagRequest"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetOdagRequestOptions): call.Returned<Mode, call.WithoutBody<operations["getOdagRequest"]>>;
    /**
     * Replace an ODAG request
     *
     * Replaces the ODAG request.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    PUT(options: ReplaceOdagRequestOptions): call.Returned<Mode, operations["replaceOdagRequest"]>;
  };
  "/api/analytics/odag-requests/{requestId}/app": {
    /**
     * Delete the app of an ODAG request
     *
     * Deletes the app of the ODAG request.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    DELETE(options: DeleteOdagRequestAppOptions): call.Returned<Mode, operations["deleteOdagRequestApp"]>;
  };
  "/api/analytics/odag-requests/{requestId}/reload-app": {
    /**
     * Reload the app of an ODAG request
     *
     * Reloads the app of the ODAG request.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    POST(options: ReloadOdagRequestAppOptions): call.Returned<Mode, operations["reloadOdagRequestApp"]>;
  };
  "/api/analytics/odag-requests/{requestId}/rename-app": {
    /**
     * Rename the app of an ODAG request
     *
     * Renames the app of the ODAG request.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    POST(options: RenameOdagRequestAppOptions): call.Returned<Mode, operations["renameOdagRequestApp"]>;
  };
  "/api/analytics/odag-requests/{requestId}/selections": {
    /**
     * List selections of an ODAG request
     *
     * Lists the selections of the ODAG request.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    GET(options: ListOdagRequestSelectionsOptions): call.Returned<Mode, operations["listOdagRequestSelections"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListOdagRequestSelectionsOptions): call.Returned<Mode, call.WithoutBody<operations["listOdagRequestSelections"]>>;
  };
  "/api/analytics/odag-settings": {
    /**
     * Get the ODAG settings
     *
     * Returns the ODAG settings.
     * @see https://qlik.dev/apis/rest/analytics-odag-settings/
     */
    GET(options?: GetOdagSettingsOptions): call.Returned<Mode, operations["getOdagSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetOdagSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getOdagSettings"]>>;
    /**
     * Replace the ODAG settings
     *
     * Replaces the ODAG settings.
     * @see https://qlik.dev/apis/rest/analytics-odag-settings/
     */
    PUT(options: ReplaceOdagSettingsOptions): call.Returned<Mode, operations["replaceOdagSettings"]>;
  };
  "/api/analytics/odag-settings/canupdate": {
    /**
     * Get the canupdate
     *
     * Returns the canupdate.
     * @see https://qlik.dev/apis/rest/analytics-odag-settings/
     */
    GET(options?: GetCanupdateOptions): call.Returned<Mode, operations["getCanupdate"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetCanupdateOptions): call.Returned<Mode, call.WithoutBody<operations["getCanupdate"]>>;
  };
  "/api/core/auth-settings": {
    /**
     * Get the authentication settings
     *
     * Returns the authentication settings.
     * @see https://qlik.dev/apis/rest/core-auth-settings/
     */
    GET(options?: GetAuthenticationSettingsOptions): call.Returned<Mode, operations["getAuthenticationSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetAuthenticationSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getAuthenticationSettings"]>>;
    /**
     * Update the authentication settings
     *
     * Updates the authentication settings.
     * @see https://qlik.dev/apis/rest/core-auth-settings/
     */
    PATCH(options: UpdateAuthenticationSettingsOptions): call.Returned<Mode, operations["updateAuthenticationSettings"]>;
  };
  "/api/core/ip-policies": {
    /**
     * List IP policies
     *
     * Lists the IP policies.
     * @see https://qlik.dev/apis/rest/core-auth-settings/
     */
    GET(options?: ListIpPoliciesOptions): call.Returned<Mode, operations["listIpPolicies"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListIpPoliciesOptions): call.Returned<Mode, call.WithoutBody<operations["listIpPolicies"]>>;
    /**
     * Create an IP policy
     *
     * Creates an IP policy.
     * @see https://qlik.dev/apis/rest/core-auth-settings/
     */
    POST(options: CreateIpPolicyOptions): call.Returned<Mode, operations["createIpPolicy"]>;
  };
  "/api/core/ip-policies/{id}": {
    /**
     * Get an IP policy
     *
     * Returns the IP policy.
     * @see https://qlik.dev/apis/rest/core-auth-settings/
     */
    GET(options: GetIpPolicyOptions): call.Returned<Mode, operations["getIpPolicy"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetIpPolicyOptions): call.Returned<Mode, call.WithoutBody<operations["getIpPolicy"]>>;
    /**
     * Delete an IP policy
     *
     * Deletes the IP policy.
     * @see https://qlik.dev/apis/rest/core-auth-settings/
     */
    DELETE(options: DeleteIpPolicyOptions): call.Returned<Mode, operations["deleteIpPolicy"]>;
    /**
     * Update an IP policy
     *
     * Updates the IP policy.
     * @see https://qlik.dev/apis/rest/core-auth-settings/
     */
    PATCH(options: UpdateIpPolicyOptions): call.Returned<Mode, operations["updateIpPolicy"]>;
  };
  "/api/data-governance/data-products": {
    /**
     * Create a data product
     *
     * Creates a data product.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    POST(options: CreateDataProductOptions): call.Returned<Mode, operations["createDataProduct"]>;
  };
  "/api/data-governance/data-products/actions/generate-provider-url": {
    /**
     * Generate the provider URL of the data products
     *
     * Generates the provider URL of the data products.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    POST(options: GenerateDataProductsProviderUrlOptions): call.Returned<Mode, operations["generateDataProductsProviderUrl"]>;
  };
  "/api/data-governance/data-products/{dataProductId}": {
    /**
     * Get a data product
     *
     * Returns the data product.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    GET(options: GetDataProductOptions): call.Returned<Mode, operations["getDataProduct"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataProductOptions): call.Returned<Mode, call.WithoutBody<operations["getDataProduct"]>>;
    /**
     * Delete a data product
     *
     * Deletes the data product.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    DELETE(options: DeleteDataProductOptions): call.Returned<Mode, operations["deleteDataProduct"]>;
    /**
     * Update a data product
     *
     * Updates the data product.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    PATCH(options: UpdateDataProductOptions): call.Returned<Mode, operations["updateDataProduct"]>;
  };
  "/api/data-governance/data-products/{dataProductId}/actions/activate": {
    /**
     * Activate a data product
     *
     * Activates the data product.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    POST(options: ActivateDataProductOptions): call.Returned<Mode, operations["activateDataProduct"]>;
  };
  "/api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality": {
    /**
     * Compute the datasets data quality of a data product
     *
     * Computes the datasets data quality of the data product.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    POST(options: ComputeDataProductDatasetsDataQualityOptions): call.Returned<Mode, operations["computeDataProductDatasetsDataQuality"]>;
  };
  "/api/data-governance/data-products/{dataProductId}/actions/deactivate": {
    /**
     * Deactivate a data product
     *
     * Deactivates the data product.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    POST(options: DeactivateDataProductOptions): call.Returned<Mode, operations["deactivateDataProduct"]>;
  };
  "/api/data-governance/data-products/{dataProductId}/actions/export-documentation": {
    /**
     * Export the documentation of a data product
     *
     * Exports the documentation of the data product.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    GET(options: ExportDataProductDocumentationOptions): call.Returned<Mode, operations["exportDataProductDocumentation"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ExportDataProductDocumentationOptions): call.Returned<Mode, call.WithoutBody<operations["exportDataProductDocumentation"]>>;
  };
  "/api/data-governance/data-products/{dataProductId}/actions/move": {
    /**
     * Move a data product
     *
     * Moves the data product.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    POST(options: MoveDataProductOptions): call.Returned<Mode, operations["moveDataProduct"]>;
  };
  "/api/data-governance/data-products/{dataProductId}/changelogs": {
    /**
     * List changelogs of a data product
     *
     * Lists the changelogs of the data product.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    GET(options: ListDataProductChangelogsOptions): call.Returned<Mode, operations["listDataProductChangelogs"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataProductChangelogsOptions): call.Returned<Mode, call.WithoutBody<operations["listDataProductChangelogs"]>>;
  };
  "/api/data-governance/data-qualities/batch-computations/{batchComputationId}": {
    /**
     * Get a batch computation
     *
     * Returns the batch computation.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     */
    GET(options: GetBatchComputationOptions): call.Returned<Mode, operations["getBatchComputation"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetBatchComputationOptions): call.Returned<Mode, call.WithoutBody<operations["getBatchComputation"]>>;
  };
  "/api/data-governance/data-qualities/computations": {
    /**
     * Start a computation
     *
     * Starts a computation.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     */
    POST(options: StartComputationOptions): call.Returned<Mode, operations["startComputation"]>;
  };
  "/api/data-governance/data-qualities/computations/{computationId}": {
    /**
     * Get a computation
     *
     * Returns the computation.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     */
    GET(options: GetComputationOptions): call.Returned<Mode, operations["getComputation"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetComputationOptions): call.Returned<Mode, call.WithoutBody<operations["getComputation"]>>;
  };
  "/api/data-governance/data-qualities/field-qualities/actions/filter": {
    /**
     * Filter the field qualities
     *
     * Filters the field qualities.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     */
    POST(options: FilterFieldQualitiesOptions): call.Returned<Mode, operations["filterFieldQualities"]>;
  };
  "/api/data-governance/data-qualities/global-results": {
    /**
     * List global results
     *
     * Lists the global results.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     */
    GET(options: ListGlobalResultsOptions): call.Returned<Mode, operations["listGlobalResults"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListGlobalResultsOptions): call.Returned<Mode, call.WithoutBody<operations["listGlobalResults"]>>;
  };
  "/api/data-governance/data-qualities/global-results/actions/filter": {
    /**
     * Filter the global results
     *
     * Filters the global results.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     */
    POST(options: FilterGlobalResultsOptions): call.Returned<Mode, operations["filterGlobalResults"]>;
  };
  "/api/data-governance/trust-scores/results/data-sets/actions/filter": {
    /**
     * Filter the data sets
     *
     * Filters the data sets.
     * @see https://qlik.dev/apis/rest/data-governance-trust-scores/
     */
    POST(options: FilterDataSetsOptions): call.Returned<Mode, operations["filterDataSets"]>;
  };
  "/api/scheduling/tasks": {
    /**
     * List tasks
     *
     * Returns the tasks that the caller can see, with the result of the last run of each. A tenant administrator can
     * see all tasks. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options?: ListTasksOptions): call.Returned<Mode, operations["listTasks"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListTasksOptions): call.Returned<Mode, call.WithoutBody<operations["listTasks"]>>;
    /**
     * Create a task
     *
     * Creates a task that is owned by the caller. The task is disabled unless `enabled` is true. Its app is the one
     * in the action of `states`; the caller must be allowed to reload it.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    POST(options: CreateTaskOptions): call.Returned<Mode, operations["createTask"]>;
  };
  "/api/scheduling/tasks/resources/{id}/runs": {
    /**
     * List the runs of an app's tasks
     *
     * Returns the runs of all tasks of an app, latest first unless `sort` is set. The response is one page; follow
     * `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: ListResourceTaskRunsOptions): call.Returned<Mode, operations["listResourceTaskRuns"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListResourceTaskRunsOptions): call.Returned<Mode, call.WithoutBody<operations["listResourceTaskRuns"]>>;
  };
  "/api/scheduling/tasks/{id}": {
    /**
     * Get a task
     *
     * Returns a task with its owner, its trigger and the result of its last run.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: GetTaskOptions): call.Returned<Mode, operations["getTask"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTaskOptions): call.Returned<Mode, call.WithoutBody<operations["getTask"]>>;
    /**
     * Replace a task
     *
     * Replaces a task. Omitted properties are reset to their defaults, so a task without `enabled` is disabled. The
     * caller becomes the owner of the task.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    PUT(options: ReplaceTaskOptions): call.Returned<Mode, operations["replaceTask"]>;
    /**
     * Delete a task
     *
     * Permanently deletes a task and cancels its unfinished runs. A tenant administrator can delete the tasks of
     * other users.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    DELETE(options: DeleteTaskOptions): call.Returned<Mode, operations["deleteTask"]>;
    /**
     * Update a task
     *
     * Updates the properties named in a JSON Patch (RFC 6902) and keeps all others. The caller becomes the owner of
     * the task.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    PATCH(options: PatchTaskOptions): call.Returned<Mode, operations["patchTask"]>;
  };
  "/api/scheduling/tasks/{id}/actions/start": {
    /**
     * Start a task
     *
     * Starts a run of the task immediately, regardless of its schedule.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    POST(options: StartTaskOptions): call.Returned<Mode, operations["startTask"]>;
  };
  "/api/scheduling/tasks/{id}/graphs/ancestors": {
    /**
     * List ancestors of a task
     *
     * Lists the ancestors of the task.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: ListTaskAncestorsOptions): call.Returned<Mode, operations["listTaskAncestors"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTaskAncestorsOptions): call.Returned<Mode, call.WithoutBody<operations["listTaskAncestors"]>>;
  };
  "/api/scheduling/tasks/{id}/graphs/children": {
    /**
     * List children of a task
     *
     * Lists the children of the task.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: ListTaskChildrenOptions): call.Returned<Mode, operations["listTaskChildren"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTaskChildrenOptions): call.Returned<Mode, call.WithoutBody<operations["listTaskChildren"]>>;
  };
  "/api/scheduling/tasks/{id}/graphs/descendants": {
    /**
     * List descendants of a task
     *
     * Lists the descendants of the task.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: ListTaskDescendantsOptions): call.Returned<Mode, operations["listTaskDescendants"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTaskDescendantsOptions): call.Returned<Mode, call.WithoutBody<operations["listTaskDescendants"]>>;
  };
  "/api/scheduling/tasks/{id}/graphs/parents": {
    /**
     * List parents of a task
     *
     * Lists the parents of the task.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: ListTaskParentsOptions): call.Returned<Mode, operations["listTaskParents"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTaskParentsOptions): call.Returned<Mode, call.WithoutBody<operations["listTaskParents"]>>;
  };
  "/api/scheduling/tasks/{id}/graphs/subgraph": {
    /**
     * Get the subgraph of a task
     *
     * Returns the subgraph of the task.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: GetTaskSubgraphOptions): call.Returned<Mode, operations["getTaskSubgraph"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTaskSubgraphOptions): call.Returned<Mode, call.WithoutBody<operations["getTaskSubgraph"]>>;
  };
  "/api/scheduling/tasks/{id}/runs": {
    /**
     * List the runs of a task
     *
     * Returns the runs of a task with their triggers and results, latest first unless `sort` is set. The response is
     * one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: ListTaskRunsOptions): call.Returned<Mode, operations["listTaskRuns"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTaskRunsOptions): call.Returned<Mode, call.WithoutBody<operations["listTaskRuns"]>>;
  };
  "/api/scheduling/tasks/{id}/runs/last": {
    /**
     * Get the last run of a task
     *
     * Returns the most recently started run of a task. The response is 404 if the task has never run.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: GetLastTaskRunOptions): call.Returned<Mode, operations["getLastTaskRun"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetLastTaskRunOptions): call.Returned<Mode, call.WithoutBody<operations["getLastTaskRun"]>>;
  };
  "/api/scheduling/tasks/{id}/runs/{runId}/log": {
    /**
     * Get the log of a run
     *
     * Returns the log of a run.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: GetTaskRunLogOptions): call.Returned<Mode, operations["getTaskRunLog"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTaskRunLogOptions): call.Returned<Mode, call.WithoutBody<operations["getTaskRunLog"]>>;
  };
  "/api/v1/api-keys": {
    /**
     * List API keys
     *
     * Lists the API keys.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    GET(options?: ListApiKeysOptions): call.Returned<Mode, operations["listApiKeys"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListApiKeysOptions): call.Returned<Mode, call.WithoutBody<operations["listApiKeys"]>>;
    /**
     * Create an API key
     *
     * Creates an API key.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    POST(options: CreateApiKeyOptions): call.Returned<Mode, operations["createApiKey"]>;
  };
  "/api/v1/api-keys/configs/{tenantId}": {
    /**
     * Get configuration
     *
     * Returns the configuration.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    GET(options: GetConfigurationOptions): call.Returned<Mode, operations["getConfiguration"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConfigurationOptions): call.Returned<Mode, call.WithoutBody<operations["getConfiguration"]>>;
    /**
     * Update configuration
     *
     * Updates the configuration.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    PATCH(options: UpdateConfigurationOptions): call.Returned<Mode, operations["updateConfiguration"]>;
  };
  "/api/v1/api-keys/{id}": {
    /**
     * Get an API key
     *
     * Returns the API key.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    GET(options: GetApiKeyOptions): call.Returned<Mode, operations["getApiKey"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetApiKeyOptions): call.Returned<Mode, call.WithoutBody<operations["getApiKey"]>>;
    /**
     * Delete an API key
     *
     * Deletes the API key.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    DELETE(options: DeleteApiKeyOptions): call.Returned<Mode, operations["deleteApiKey"]>;
    /**
     * Update an API key
     *
     * Updates the API key.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    PATCH(options: UpdateApiKeyOptions): call.Returned<Mode, operations["updateApiKey"]>;
  };
  "/api/v1/apps": {
    /**
     * List app privileges (undocumented)
     *
     * Not documented by Qlik; the response may be 404. Use `GET /api/v1/apps/privileges` to read privileges, and
     * `GET /api/v1/items?resourceType=app` to list apps.
     * @see https://qlik.dev/apis/rest/apps/
     * @deprecated Use `GET /api/v1/apps/privileges` instead.
     */
    GET(options?: ListPrivilegesOptions): call.Returned<Mode, operations["listPrivileges"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/v1/apps/privileges` instead.
     */
    HEAD(options?: ListPrivilegesOptions): call.Returned<Mode, call.WithoutBody<operations["listPrivileges"]>>;
    /**
     * Create an app
     *
     * Creates an empty app and returns it. Without `spaceId`, the app is created in the caller's personal space. All
     * attributes must be nested under `attributes`.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: CreateAppOptions): call.Returned<Mode, operations["createApp"]>;
  };
  "/api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}": {
    /**
     * Get a compare of an evaluation
     *
     * Returns the compare of the evaluation.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppEvaluationCompareOptions): call.Returned<Mode, operations["getAppEvaluationCompare"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppEvaluationCompareOptions): call.Returned<Mode, call.WithoutBody<operations["getAppEvaluationCompare"]>>;
  };
  "/api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}/actions/download": {
    /**
     * Download a compare
     *
     * Downloads the compare.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: DownloadAppCompareOptions): call.Returned<Mode, operations["downloadAppCompare"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: DownloadAppCompareOptions): call.Returned<Mode, call.WithoutBody<operations["downloadAppCompare"]>>;
  };
  "/api/v1/apps/evaluations/{id}": {
    /**
     * Get an evaluation
     *
     * Returns the evaluation.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppEvaluationOptions): call.Returned<Mode, operations["getAppEvaluation"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppEvaluationOptions): call.Returned<Mode, call.WithoutBody<operations["getAppEvaluation"]>>;
  };
  "/api/v1/apps/evaluations/{id}/actions/download": {
    /**
     * Download an evaluation
     *
     * Downloads the evaluation.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: DownloadAppEvaluationOptions): call.Returned<Mode, operations["downloadAppEvaluation"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: DownloadAppEvaluationOptions): call.Returned<Mode, call.WithoutBody<operations["downloadAppEvaluation"]>>;
  };
  "/api/v1/apps/import": {
    /**
     * Import an app
     *
     * Creates an app from a file. Either send the file as the request body, or upload it to `/api/v1/temp-contents`
     * first and pass its identifier as `fileId`. Upload large files first.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options?: ImportAppOptions): call.Returned<Mode, operations["importApp"]>;
  };
  "/api/v1/apps/privileges": {
    /**
     * List app privileges
     *
     * Returns whether the caller can create and import apps. An empty list means neither. For the caller's
     * privileges on a single app, read the `privileges` of that app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options?: ListAppPrivilegesOptions): call.Returned<Mode, operations["listAppPrivileges"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAppPrivilegesOptions): call.Returned<Mode, call.WithoutBody<operations["listAppPrivileges"]>>;
  };
  "/api/v1/apps/validatescript": {
    /**
     * Create a validatescript
     *
     * Creates a validatescript.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: CreateValidatescriptOptions): call.Returned<Mode, operations["createValidatescript"]>;
  };
  "/api/v1/apps/{appId}": {
    /**
     * Get an app
     *
     * Returns the attributes of an app and the caller's privileges on it.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppOptions): call.Returned<Mode, operations["getApp"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppOptions): call.Returned<Mode, call.WithoutBody<operations["getApp"]>>;
    /**
     * Update the name and description of an app
     *
     * Updates the name and description of an app. To change the owner or the space, use their own operations.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PUT(options: UpdateAppOptions): call.Returned<Mode, operations["updateApp"]>;
    /**
     * Delete an app
     *
     * Deletes an app and all its contents. Requires the privilege `delete` on the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    DELETE(options: DeleteAppOptions): call.Returned<Mode, operations["deleteApp"]>;
  };
  "/api/v1/apps/{appId}/copy": {
    /**
     * Copy an app
     *
     * Copies an app within the tenant and returns the copy, which gets a new identifier. Without `spaceId`, the copy
     * is created in the caller's personal space.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: CopyAppOptions): call.Returned<Mode, operations["copyApp"]>;
  };
  "/api/v1/apps/{appId}/data/lineage": {
    /**
     * Get the data lineage of an app
     *
     * Returns the sources and targets of the load script's statements, as recorded by the last reload.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppLineageOptions): call.Returned<Mode, operations["getAppLineage"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppLineageOptions): call.Returned<Mode, call.WithoutBody<operations["getAppLineage"]>>;
  };
  "/api/v1/apps/{appId}/data/metadata": {
    /**
     * Get the data model and reload statistics of an app
     *
     * Returns the tables and fields of an app and the resource usage of its last reload. If none of this is known,
     * the response is an empty structure rather than 404.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppMetadataOptions): call.Returned<Mode, operations["getAppMetadata"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppMetadataOptions): call.Returned<Mode, call.WithoutBody<operations["getAppMetadata"]>>;
  };
  "/api/v1/apps/{appId}/export": {
    /**
     * Export an app
     *
     * Starts to export an app to a temporary file and returns the path of the file in the `Location` header; the
     * response body is empty. Download the file with a GET request to that path: it returns 204 until the file is
     * complete, and 410 after the file has expired, usually after one hour.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: ExportAppOptions): call.Returned<Mode, operations["exportApp"]>;
  };
  "/api/v1/apps/{appId}/insight-analyses": {
    /**
     * List insight analyses of an app
     *
     * Lists the insight analyses of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: ListAppInsightAnalysesOptions): call.Returned<Mode, operations["listAppInsightAnalyses"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppInsightAnalysesOptions): call.Returned<Mode, call.WithoutBody<operations["listAppInsightAnalyses"]>>;
  };
  "/api/v1/apps/{appId}/insight-analyses/actions/recommend": {
    /**
     * Recommend the insight analyses
     *
     * Recommends the insight analyses.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: RecommendInsightAnalysesOptions): call.Returned<Mode, operations["recommendInsightAnalyses"]>;
  };
  "/api/v1/apps/{appId}/insight-analyses/model": {
    /**
     * List models of an app
     *
     * Lists the models of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: ListAppModelsOptions): call.Returned<Mode, operations["listAppModels"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppModelsOptions): call.Returned<Mode, call.WithoutBody<operations["listAppModels"]>>;
  };
  "/api/v1/apps/{appId}/media/files/{path}": {
    /**
     * Get a file of an app
     *
     * Returns the file of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppFileOptions): call.Returned<Mode, operations["getAppFile"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppFileOptions): call.Returned<Mode, call.WithoutBody<operations["getAppFile"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetAppFileOptions): call.Downloaded<Mode, operations["getAppFile"]>;
    /**
     * Replace a file of an app
     *
     * Replaces the file of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PUT(options: ReplaceAppFileOptions): call.Returned<Mode, operations["replaceAppFile"]>;
    /**
     * Delete a file of an app
     *
     * Deletes the file of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    DELETE(options: DeleteAppFileOptions): call.Returned<Mode, operations["deleteAppFile"]>;
  };
  "/api/v1/apps/{appId}/media/list/{path}": {
    /**
     * Get a list of an app
     *
     * Returns the list of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppListOptions): call.Returned<Mode, operations["getAppList"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppListOptions): call.Returned<Mode, call.WithoutBody<operations["getAppList"]>>;
  };
  "/api/v1/apps/{appId}/media/thumbnail": {
    /**
     * Get the thumbnail of an app
     *
     * Returns the thumbnail of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppThumbnailOptions): call.Returned<Mode, operations["getAppThumbnail"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppThumbnailOptions): call.Returned<Mode, call.WithoutBody<operations["getAppThumbnail"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetAppThumbnailOptions): call.Downloaded<Mode, operations["getAppThumbnail"]>;
  };
  "/api/v1/apps/{appId}/objects/{objectId}/actions/change-owner": {
    /**
     * Change the owner of an object
     *
     * Changes the owner of the object.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: ChangeObjectOwnerOptions): call.Returned<Mode, operations["changeObjectOwner"]>;
  };
  "/api/v1/apps/{appId}/owner": {
    /**
     * Change the owner of an app
     *
     * Transfers an app to another user. Requires the privilege `change_owner` on the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PUT(options: SetAppOwnerOptions): call.Returned<Mode, operations["setAppOwner"]>;
  };
  "/api/v1/apps/{appId}/placement": {
    /**
     * Get the placement of an app
     *
     * Returns the placement of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppPlacementOptions): call.Returned<Mode, operations["getAppPlacement"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppPlacementOptions): call.Returned<Mode, call.WithoutBody<operations["getAppPlacement"]>>;
    /**
     * Replace the placement of an app
     *
     * Replaces the placement of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PUT(options: ReplaceAppPlacementOptions): call.Returned<Mode, operations["replaceAppPlacement"]>;
    /**
     * Delete the placement of an app
     *
     * Deletes the placement of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    DELETE(options: DeleteAppPlacementOptions): call.Returned<Mode, operations["deleteAppPlacement"]>;
  };
  "/api/v1/apps/{appId}/publish": {
    /**
     * Republish an app
     *
     * Replaces a published app with this app. `appId` in the path identifies the source, and `targetId` in the body
     * identifies the published app, which keeps its identifier.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PUT(options: RepublishAppOptions): call.Returned<Mode, operations["republishApp"]>;
    /**
     * Publish an app
     *
     * Publishes a copy of an app to a managed space and returns the published app, which gets a new identifier. With
     * `moveApp`, the app itself is moved to the managed space.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: PublishAppOptions): call.Returned<Mode, operations["publishApp"]>;
  };
  "/api/v1/apps/{appId}/reloads/logs": {
    /**
     * List the reload logs of an app
     *
     * Returns the stored script logs of an app, with the outcome and the duration of each reload.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: ListAppReloadLogsOptions): call.Returned<Mode, operations["listAppReloadLogs"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppReloadLogsOptions): call.Returned<Mode, call.WithoutBody<operations["listAppReloadLogs"]>>;
  };
  "/api/v1/apps/{appId}/reloads/logs/{reloadId}": {
    /**
     * Get a reload log
     *
     * Returns the full script log of a reload as UTF-8 text. The text is meant to be read by people and has no
     * documented format.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppReloadLogOptions): call.Returned<Mode, operations["getAppReloadLog"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppReloadLogOptions): call.Returned<Mode, call.WithoutBody<operations["getAppReloadLog"]>>;
  };
  "/api/v1/apps/{appId}/reloads/metadata/{reloadId}": {
    /**
     * List the reload metadata of an app
     *
     * Returns the duration of reloads, and the sources and the amount of data of each statement that loaded or
     * stored data. Available for the last 10 reloads of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: ListAppReloadMetadataOptions): call.Returned<Mode, operations["listAppReloadMetadata"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppReloadMetadataOptions): call.Returned<Mode, call.WithoutBody<operations["listAppReloadMetadata"]>>;
  };
  "/api/v1/apps/{appId}/report-filters": {
    /**
     * List report filters of an app
     *
     * Lists the report filters of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: ListAppReportFiltersOptions): call.Returned<Mode, operations["listAppReportFilters"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppReportFiltersOptions): call.Returned<Mode, call.WithoutBody<operations["listAppReportFilters"]>>;
    /**
     * Create a report filter of an app
     *
     * Creates a report filter of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: CreateAppReportFilterOptions): call.Returned<Mode, operations["createAppReportFilter"]>;
  };
  "/api/v1/apps/{appId}/report-filters/actions/count": {
    /**
     * Get the count of an app
     *
     * Returns the count of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppCountOptions): call.Returned<Mode, operations["getAppCount"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppCountOptions): call.Returned<Mode, call.WithoutBody<operations["getAppCount"]>>;
  };
  "/api/v1/apps/{appId}/report-filters/{id}": {
    /**
     * Get a report filter of an app
     *
     * Returns the report filter of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppReportFilterOptions): call.Returned<Mode, operations["getAppReportFilter"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppReportFilterOptions): call.Returned<Mode, call.WithoutBody<operations["getAppReportFilter"]>>;
    /**
     * Delete a report filter of an app
     *
     * Deletes the report filter of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    DELETE(options: DeleteAppReportFilterOptions): call.Returned<Mode, operations["deleteAppReportFilter"]>;
    /**
     * Update a report filter of an app
     *
     * Updates the report filter of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PATCH(options: UpdateAppReportFilterOptions): call.Returned<Mode, operations["updateAppReportFilter"]>;
  };
  "/api/v1/apps/{appId}/scripts": {
    /**
     * List the script versions of an app
     *
     * Returns the saved versions of the load script, newest first, without their text. To read the text of a
     * version, use `GET /api/v1/apps/{appId}/scripts/{id}`.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: ListAppScriptsOptions): call.Returned<Mode, operations["listAppScripts"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppScriptsOptions): call.Returned<Mode, call.WithoutBody<operations["listAppScripts"]>>;
    /**
     * Save a script version
     *
     * Saves the text as the newest version of the app's load script. The next reload runs it. The response body is
     * empty; the new version is the first entry of the list of versions.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: CreateAppScriptOptions): call.Returned<Mode, operations["createAppScript"]>;
  };
  "/api/v1/apps/{appId}/scripts/{id}": {
    /**
     * Get a script version
     *
     * Returns the text of a script version. The identifier `current` selects the version that the next reload runs.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppScriptOptions): call.Returned<Mode, operations["getAppScript"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppScriptOptions): call.Returned<Mode, call.WithoutBody<operations["getAppScript"]>>;
    /**
     * Delete a script version
     *
     * Deletes a script version. The current version cannot be deleted.
     * @see https://qlik.dev/apis/rest/apps/
     */
    DELETE(options: DeleteAppScriptOptions): call.Returned<Mode, operations["deleteAppScript"]>;
    /**
     * Update the message of a script version
     *
     * Adds, replaces or removes the message of a script version. The text of a version cannot be changed. Unlike in
     * JSON Patch, the member names `Op`, `Path` and `Value` are capitalised.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PATCH(options: PatchAppScriptOptions): call.Returned<Mode, operations["patchAppScript"]>;
  };
  "/api/v1/apps/{appId}/space": {
    /**
     * Move an app to a space
     *
     * Moves an app from its current space to another space. Access to the app is then determined by the new space.
     * To put an app into a managed space, publish it.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PUT(options: SetAppSpaceOptions): call.Returned<Mode, operations["setAppSpace"]>;
    /**
     * Remove an app from its space
     *
     * Moves an app to the personal space of its owner.
     * @see https://qlik.dev/apis/rest/apps/
     */
    DELETE(options: RemoveAppSpaceOptions): call.Returned<Mode, operations["removeAppSpace"]>;
  };
  "/api/v1/apps/{guid}/evaluations": {
    /**
     * List evaluations of an app
     *
     * Lists the evaluations of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppsByGuidEvaluationsOptions): call.Returned<Mode, operations["getAppsByGuidEvaluations"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppsByGuidEvaluationsOptions): call.Returned<Mode, call.WithoutBody<operations["getAppsByGuidEvaluations"]>>;
    /**
     * Start an evaluation of an app
     *
     * Starts an evaluation of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: PostAppsByGuidEvaluationsOptions): call.Returned<Mode, operations["postAppsByGuidEvaluations"]>;
  };
  "/api/v1/assistants": {
    /**
     * List assistants
     *
     * Lists the assistants.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options?: ListAssistantsOptions): call.Returned<Mode, operations["listAssistants"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAssistantsOptions): call.Returned<Mode, call.WithoutBody<operations["listAssistants"]>>;
    /**
     * Create an assistant
     *
     * Creates an assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options?: CreateAssistantOptions): call.Returned<Mode, operations["createAssistant"]>;
  };
  "/api/v1/assistants/{assistantId}/actions/search": {
    /**
     * Search an assistant
     *
     * Searches the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: SearchAssistantOptions): call.Returned<Mode, operations["searchAssistant"]>;
  };
  "/api/v1/assistants/{assistantId}/feedback": {
    /**
     * Get the feedback of an assistant
     *
     * Returns the feedback of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: GetAssistantFeedbackOptions): call.Returned<Mode, operations["getAssistantFeedback"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAssistantFeedbackOptions): call.Returned<Mode, call.WithoutBody<operations["getAssistantFeedback"]>>;
  };
  "/api/v1/assistants/{assistantId}/sources/plaintexts": {
    /**
     * Create a plaintext of an assistant
     *
     * Creates a plaintext of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateAssistantPlaintextOptions): call.Returned<Mode, operations["createAssistantPlaintext"]>;
  };
  "/api/v1/assistants/{assistantId}/starters": {
    /**
     * List starters of an assistant
     *
     * Lists the starters of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: ListAssistantStartersOptions): call.Returned<Mode, operations["listAssistantStarters"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAssistantStartersOptions): call.Returned<Mode, call.WithoutBody<operations["listAssistantStarters"]>>;
    /**
     * Create a starter of an assistant
     *
     * Creates a starter of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateAssistantStarterOptions): call.Returned<Mode, operations["createAssistantStarter"]>;
  };
  "/api/v1/assistants/{assistantId}/starters/{starterId}": {
    /**
     * Get a starter of an assistant
     *
     * Returns the starter of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: GetAssistantStarterOptions): call.Returned<Mode, operations["getAssistantStarter"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAssistantStarterOptions): call.Returned<Mode, call.WithoutBody<operations["getAssistantStarter"]>>;
    /**
     * Replace a starter of an assistant
     *
     * Replaces the starter of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    PUT(options: ReplaceAssistantStarterOptions): call.Returned<Mode, operations["replaceAssistantStarter"]>;
    /**
     * Delete a starter of an assistant
     *
     * Deletes the starter of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    DELETE(options: DeleteAssistantStarterOptions): call.Returned<Mode, operations["deleteAssistantStarter"]>;
  };
  "/api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}": {
    /**
     * Replace a followup of a starter
     *
     * Replaces the followup of the starter.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    PUT(options: ReplaceStarterFollowupOptions): call.Returned<Mode, operations["replaceStarterFollowup"]>;
    /**
     * Delete a followup of a starter
     *
     * Deletes the followup of the starter.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    DELETE(options: DeleteStarterFollowupOptions): call.Returned<Mode, operations["deleteStarterFollowup"]>;
  };
  "/api/v1/assistants/{assistantId}/threads": {
    /**
     * List threads of an assistant
     *
     * Lists the threads of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: ListAssistantThreadsOptions): call.Returned<Mode, operations["listAssistantThreads"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAssistantThreadsOptions): call.Returned<Mode, call.WithoutBody<operations["listAssistantThreads"]>>;
    /**
     * Create a thread of an assistant
     *
     * Creates a thread of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateAssistantThreadOptions): call.Returned<Mode, operations["createAssistantThread"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke": {
    /**
     * Invoke a thread
     *
     * Invokes the thread.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: InvokeThreadOptions): call.Returned<Mode, operations["invokeThread"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream": {
    /**
     * Stream a thread
     *
     * Streams the thread.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: StreamThreadOptions): call.Returned<Mode, operations["streamThread"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions": {
    /**
     * List interactions of a thread
     *
     * Lists the interactions of the thread.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: ListThreadInteractionsOptions): call.Returned<Mode, operations["listThreadInteractions"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListThreadInteractionsOptions): call.Returned<Mode, call.WithoutBody<operations["listThreadInteractions"]>>;
    /**
     * Create an interaction of a thread
     *
     * Creates an interaction of the thread.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateThreadInteractionOptions): call.Returned<Mode, operations["createThreadInteraction"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}": {
    /**
     * Get an interaction of a thread
     *
     * Returns the interaction of the thread.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: GetThreadInteractionOptions): call.Returned<Mode, operations["getThreadInteraction"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetThreadInteractionOptions): call.Returned<Mode, call.WithoutBody<operations["getThreadInteraction"]>>;
    /**
     * Delete an interaction of a thread
     *
     * Deletes the interaction of the thread.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    DELETE(options: DeleteThreadInteractionOptions): call.Returned<Mode, operations["deleteThreadInteraction"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback": {
    /**
     * Create feedback of an interaction
     *
     * Creates feedback of the interaction.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateInteractionFeedbackOptions): call.Returned<Mode, operations["createInteractionFeedback"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}": {
    /**
     * Update feedback of an interaction
     *
     * Updates the feedback of the interaction.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    PATCH(options: UpdateInteractionFeedbackOptions): call.Returned<Mode, operations["updateInteractionFeedback"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/reviews": {
    /**
     * Create a review of an interaction
     *
     * Creates a review of the interaction.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateInteractionReviewOptions): call.Returned<Mode, operations["createInteractionReview"]>;
  };
  "/api/v1/assistants/{assistantid}/threads/{threadid}": {
    /**
     * Get a thread of an assistant
     *
     * Returns the thread of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: GetAssistantThreadOptions): call.Returned<Mode, operations["getAssistantThread"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAssistantThreadOptions): call.Returned<Mode, call.WithoutBody<operations["getAssistantThread"]>>;
    /**
     * Delete a thread of an assistant
     *
     * Deletes the thread of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    DELETE(options: DeleteAssistantThreadOptions): call.Returned<Mode, operations["deleteAssistantThread"]>;
    /**
     * Update a thread of an assistant
     *
     * Updates the thread of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    PATCH(options: UpdateAssistantThreadOptions): call.Returned<Mode, operations["updateAssistantThread"]>;
  };
  "/api/v1/assistants/{id}": {
    /**
     * Get an assistant
     *
     * Returns the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: GetAssistantOptions): call.Returned<Mode, operations["getAssistant"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAssistantOptions): call.Returned<Mode, call.WithoutBody<operations["getAssistant"]>>;
    /**
     * Delete an assistant
     *
     * Deletes the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    DELETE(options: DeleteAssistantOptions): call.Returned<Mode, operations["deleteAssistant"]>;
    /**
     * Update an assistant
     *
     * Updates the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    PATCH(options: UpdateAssistantOptions): call.Returned<Mode, operations["updateAssistant"]>;
  };
  "/api/v1/audits": {
    /**
     * List audits
     *
     * Lists the audits.
     * @see https://qlik.dev/apis/rest/audits/
     */
    GET(options?: ListAuditsOptions): call.Returned<Mode, operations["listAudits"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAuditsOptions): call.Returned<Mode, call.WithoutBody<operations["listAudits"]>>;
  };
  "/api/v1/audits/actions/fetch-consumption-app": {
    /**
     * Fetch the consumption app of the audits
     *
     * Fetches the consumption app of the audits.
     * @see https://qlik.dev/apis/rest/audits/
     */
    POST(options?: FetchAuditsConsumptionAppOptions): call.Returned<Mode, operations["fetchAuditsConsumptionApp"]>;
  };
  "/api/v1/audits/archive": {
    /**
     * Get the archive
     *
     * Returns the archive.
     * @see https://qlik.dev/apis/rest/audits/
     */
    GET(options: call.CallOptions<operations["getArchive"]>): call.Returned<Mode, operations["getArchive"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: call.CallOptions<operations["getArchive"]>): call.Returned<Mode, call.WithoutBody<operations["getArchive"]>>;
  };
  "/api/v1/audits/settings": {
    /**
     * Get the settings of the audits
     *
     * Returns the settings of the audits.
     * @see https://qlik.dev/apis/rest/audits/
     */
    GET(options?: GetAuditsSettingsOptions): call.Returned<Mode, operations["getAuditsSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetAuditsSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getAuditsSettings"]>>;
  };
  "/api/v1/audits/sources": {
    /**
     * List sources
     *
     * Lists the sources.
     * @see https://qlik.dev/apis/rest/audits/
     */
    GET(options?: ListSourcesOptions): call.Returned<Mode, operations["listSources"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListSourcesOptions): call.Returned<Mode, call.WithoutBody<operations["listSources"]>>;
  };
  "/api/v1/audits/types": {
    /**
     * List types
     *
     * Lists the types.
     * @see https://qlik.dev/apis/rest/audits/
     */
    GET(options?: ListTypesOptions): call.Returned<Mode, operations["listTypes"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListTypesOptions): call.Returned<Mode, call.WithoutBody<operations["listTypes"]>>;
  };
  "/api/v1/audits/{id}": {
    /**
     * Get an audit
     *
     * Returns the audit.
     * @see https://qlik.dev/apis/rest/audits/
     */
    GET(options: GetAuditOptions): call.Returned<Mode, operations["getAudit"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAuditOptions): call.Returned<Mode, call.WithoutBody<operations["getAudit"]>>;
  };
  "/api/v1/automation-connections": {
    /**
     * List automation connections
     *
     * Lists the automation connections.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    GET(options?: ListAutomationConnectionsOptions): call.Returned<Mode, operations["listAutomationConnections"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAutomationConnectionsOptions): call.Returned<Mode, call.WithoutBody<operations["listAutomationConnections"]>>;
    /**
     * Create an automation connection
     *
     * Creates an automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: CreateAutomationConnectionOptions): call.Returned<Mode, operations["createAutomationConnection"]>;
  };
  "/api/v1/automation-connections/{id}": {
    /**
     * Get an automation connection
     *
     * Returns the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    GET(options: GetAutomationConnectionOptions): call.Returned<Mode, operations["getAutomationConnection"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAutomationConnectionOptions): call.Returned<Mode, call.WithoutBody<operations["getAutomationConnection"]>>;
    /**
     * Replace an automation connection
     *
     * Replaces the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    PUT(options: ReplaceAutomationConnectionOptions): call.Returned<Mode, operations["replaceAutomationConnection"]>;
    /**
     * Delete an automation connection
     *
     * Deletes the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    DELETE(options: DeleteAutomationConnectionOptions): call.Returned<Mode, operations["deleteAutomationConnection"]>;
  };
  "/api/v1/automation-connections/{id}/actions/change-owner": {
    /**
     * Change the owner of an automation connection
     *
     * Changes the owner of the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: ChangeAutomationConnectionOwnerOptions): call.Returned<Mode, operations["changeAutomationConnectionOwner"]>;
  };
  "/api/v1/automation-connections/{id}/actions/change-space": {
    /**
     * Change the space of an automation connection
     *
     * Changes the space of the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: ChangeAutomationConnectionSpaceOptions): call.Returned<Mode, operations["changeAutomationConnectionSpace"]>;
  };
  "/api/v1/automation-connections/{id}/actions/check": {
    /**
     * Check an automation connection
     *
     * Checks the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: CheckAutomationConnectionOptions): call.Returned<Mode, operations["checkAutomationConnection"]>;
  };
  "/api/v1/automation-connectors": {
    /**
     * List automation connectors
     *
     * Lists the automation connectors.
     * @see https://qlik.dev/apis/rest/automation-connectors/
     */
    GET(options?: ListAutomationConnectorsOptions): call.Returned<Mode, operations["listAutomationConnectors"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAutomationConnectorsOptions): call.Returned<Mode, call.WithoutBody<operations["listAutomationConnectors"]>>;
  };
  "/api/v1/automations": {
    /**
     * List automations
     *
     * Lists the automations.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options?: ListAutomationsOptions): call.Returned<Mode, operations["listAutomations"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAutomationsOptions): call.Returned<Mode, call.WithoutBody<operations["listAutomations"]>>;
    /**
     * Create an automation
     *
     * Creates an automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: CreateAutomationOptions): call.Returned<Mode, operations["createAutomation"]>;
  };
  "/api/v1/automations/usage": {
    /**
     * Get the usage of the automations
     *
     * Returns the usage of the automations.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: GetAutomationsUsageOptions): call.Returned<Mode, operations["getAutomationsUsage"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAutomationsUsageOptions): call.Returned<Mode, call.WithoutBody<operations["getAutomationsUsage"]>>;
  };
  "/api/v1/automations/{id}": {
    /**
     * Get an automation
     *
     * Returns the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: GetAutomationOptions): call.Returned<Mode, operations["getAutomation"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAutomationOptions): call.Returned<Mode, call.WithoutBody<operations["getAutomation"]>>;
    /**
     * Replace an automation
     *
     * Replaces the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    PUT(options: ReplaceAutomationOptions): call.Returned<Mode, operations["replaceAutomation"]>;
    /**
     * Delete an automation
     *
     * Deletes the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    DELETE(options: DeleteAutomationOptions): call.Returned<Mode, operations["deleteAutomation"]>;
  };
  "/api/v1/automations/{id}/actions/change-owner": {
    /**
     * Change the owner of an automation
     *
     * Changes the owner of the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: ChangeAutomationOwnerOptions): call.Returned<Mode, operations["changeAutomationOwner"]>;
  };
  "/api/v1/automations/{id}/actions/change-space": {
    /**
     * Change the space of an automation
     *
     * Changes the space of the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: ChangeAutomationSpaceOptions): call.Returned<Mode, operations["changeAutomationSpace"]>;
  };
  "/api/v1/automations/{id}/actions/copy": {
    /**
     * Copy an automation
     *
     * Copies the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: CopyAutomationOptions): call.Returned<Mode, operations["copyAutomation"]>;
  };
  "/api/v1/automations/{id}/actions/disable": {
    /**
     * Disable an automation
     *
     * Disables the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: DisableAutomationOptions): call.Returned<Mode, operations["disableAutomation"]>;
  };
  "/api/v1/automations/{id}/actions/enable": {
    /**
     * Enable an automation
     *
     * Enables the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: EnableAutomationOptions): call.Returned<Mode, operations["enableAutomation"]>;
  };
  "/api/v1/automations/{id}/actions/move": {
    /**
     * Move an automation
     *
     * Moves the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: MoveAutomationOptions): call.Returned<Mode, operations["moveAutomation"]>;
  };
  "/api/v1/automations/{id}/runs": {
    /**
     * List runs of an automation
     *
     * Lists the runs of the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: ListAutomationRunsOptions): call.Returned<Mode, operations["listAutomationRuns"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAutomationRunsOptions): call.Returned<Mode, call.WithoutBody<operations["listAutomationRuns"]>>;
    /**
     * Start a run of an automation
     *
     * Starts a run of the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: StartAutomationRunOptions): call.Returned<Mode, operations["startAutomationRun"]>;
  };
  "/api/v1/automations/{id}/runs/{runId}": {
    /**
     * Get a run of an automation
     *
     * Returns the run of the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: GetAutomationRunOptions): call.Returned<Mode, operations["getAutomationRun"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAutomationRunOptions): call.Returned<Mode, call.WithoutBody<operations["getAutomationRun"]>>;
  };
  "/api/v1/automations/{id}/runs/{runId}/actions/export": {
    /**
     * Export a run
     *
     * Exports the run.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: ExportRunOptions): call.Returned<Mode, operations["exportRun"]>;
  };
  "/api/v1/automations/{id}/runs/{runId}/actions/retry": {
    /**
     * Retry a run
     *
     * Retries the run.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: RetryRunOptions): call.Returned<Mode, operations["retryRun"]>;
  };
  "/api/v1/automations/{id}/runs/{runId}/actions/stop": {
    /**
     * Stop a run
     *
     * Stops the run.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: StopRunOptions): call.Returned<Mode, operations["stopRun"]>;
  };
  "/api/v1/automl-deployments/{deploymentId}/realtime-predictions": {
    /**
     * Create a realtime prediction of an automl deployment
     *
     * Creates a realtime prediction of the automl deployment.
     * @see https://qlik.dev/apis/rest/automl-deployments/
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    POST(options: CreateAutomlDeploymentRealtimePredictionOptions): call.Returned<Mode, operations["createAutomlDeploymentRealtimePrediction"]>;
  };
  "/api/v1/automl-predictions/{predictionId}/coordinate-shap": {
    /**
     * Get the coordinate SHAP of an automl prediction
     *
     * Returns the coordinate SHAP of the automl prediction.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    GET(options: GetAutomlPredictionCoordinateShapOptions): call.Returned<Mode, operations["getAutomlPredictionCoordinateShap"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    HEAD(options: GetAutomlPredictionCoordinateShapOptions): call.Returned<Mode, call.WithoutBody<operations["getAutomlPredictionCoordinateShap"]>>;
  };
  "/api/v1/automl-predictions/{predictionId}/jobs": {
    /**
     * Start a job of an automl prediction
     *
     * Starts a job of the automl prediction.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    POST(options: StartAutomlPredictionJobOptions): call.Returned<Mode, operations["startAutomlPredictionJob"]>;
  };
  "/api/v1/automl-predictions/{predictionId}/not-predicted-reasons": {
    /**
     * List not predicted reasons of an automl prediction
     *
     * Lists the not predicted reasons of the automl prediction.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    GET(options: ListAutomlPredictionNotPredictedReasonsOptions): call.Returned<Mode, operations["listAutomlPredictionNotPredictedReasons"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    HEAD(options: ListAutomlPredictionNotPredictedReasonsOptions): call.Returned<Mode, call.WithoutBody<operations["listAutomlPredictionNotPredictedReasons"]>>;
  };
  "/api/v1/automl-predictions/{predictionId}/predictions": {
    /**
     * List predictions of an automl prediction
     *
     * Lists the predictions of the automl prediction.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    GET(options: ListAutomlPredictionPredictionsOptions): call.Returned<Mode, operations["listAutomlPredictionPredictions"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    HEAD(options: ListAutomlPredictionPredictionsOptions): call.Returned<Mode, call.WithoutBody<operations["listAutomlPredictionPredictions"]>>;
  };
  "/api/v1/automl-predictions/{predictionId}/shap": {
    /**
     * Get the SHAP of an automl prediction
     *
     * Returns the SHAP of the automl prediction.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    GET(options: GetAutomlPredictionShapOptions): call.Returned<Mode, operations["getAutomlPredictionShap"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    HEAD(options: GetAutomlPredictionShapOptions): call.Returned<Mode, call.WithoutBody<operations["getAutomlPredictionShap"]>>;
  };
  "/api/v1/automl-predictions/{predictionId}/source": {
    /**
     * Get the source of an automl prediction
     *
     * Returns the source of the automl prediction.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    GET(options: GetAutomlPredictionSourceOptions): call.Returned<Mode, operations["getAutomlPredictionSource"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    HEAD(options: GetAutomlPredictionSourceOptions): call.Returned<Mode, call.WithoutBody<operations["getAutomlPredictionSource"]>>;
  };
  "/api/v1/banners": {
    /**
     * List banners
     *
     * Lists the banners.
     * @see https://qlik.dev/apis/rest/banners/
     */
    GET(options?: ListBannersOptions): call.Returned<Mode, operations["listBanners"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListBannersOptions): call.Returned<Mode, call.WithoutBody<operations["listBanners"]>>;
  };
  "/api/v1/banners/actions/upsert": {
    /**
     * Upsert the banners
     *
     * Upserts the banners.
     * @see https://qlik.dev/apis/rest/banners/
     */
    POST(options?: UpsertBannersOptions): call.Returned<Mode, operations["upsertBanners"]>;
  };
  "/api/v1/brands": {
    /**
     * List brands
     *
     * Lists the brands.
     * @see https://qlik.dev/apis/rest/brands/
     */
    GET(options?: ListBrandsOptions): call.Returned<Mode, operations["listBrands"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListBrandsOptions): call.Returned<Mode, call.WithoutBody<operations["listBrands"]>>;
    /**
     * Create a brand
     *
     * Creates a brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    POST(options?: CreateBrandOptions): call.Returned<Mode, operations["createBrand"]>;
  };
  "/api/v1/brands/active": {
    /**
     * Get the active brand
     *
     * Returns the active brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    GET(options?: GetActiveBrandOptions): call.Returned<Mode, operations["getActiveBrand"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetActiveBrandOptions): call.Returned<Mode, call.WithoutBody<operations["getActiveBrand"]>>;
  };
  "/api/v1/brands/{brand-id}": {
    /**
     * Get a brand
     *
     * Returns the brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    GET(options: GetBrandOptions): call.Returned<Mode, operations["getBrand"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetBrandOptions): call.Returned<Mode, call.WithoutBody<operations["getBrand"]>>;
    /**
     * Delete a brand
     *
     * Deletes the brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    DELETE(options: DeleteBrandOptions): call.Returned<Mode, operations["deleteBrand"]>;
    /**
     * Update a brand
     *
     * Updates the brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    PATCH(options: UpdateBrandOptions): call.Returned<Mode, operations["updateBrand"]>;
  };
  "/api/v1/brands/{brand-id}/actions/activate": {
    /**
     * Activate a brand
     *
     * Activates the brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    POST(options: ActivateBrandOptions): call.Returned<Mode, operations["activateBrand"]>;
  };
  "/api/v1/brands/{brand-id}/actions/deactivate": {
    /**
     * Deactivate a brand
     *
     * Deactivates the brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    POST(options: DeactivateBrandOptions): call.Returned<Mode, operations["deactivateBrand"]>;
  };
  "/api/v1/brands/{brand-id}/files/{brand-file-id}": {
    /**
     * Get a file of a brand
     *
     * Returns the file of the brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    GET(options: GetBrandFileOptions): call.Returned<Mode, operations["getBrandFile"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetBrandFileOptions): call.Returned<Mode, call.WithoutBody<operations["getBrandFile"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetBrandFileOptions): call.Downloaded<Mode, operations["getBrandFile"]>;
    /**
     * Replace a file of a brand
     *
     * Replaces the file of the brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    PUT(options: ReplaceBrandFileOptions): call.Returned<Mode, operations["replaceBrandFile"]>;
    /**
     * Update a file of a brand
     *
     * Updates the file of the brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    POST(options: UpdateBrandFileOptions): call.Returned<Mode, operations["updateBrandFile"]>;
    /**
     * Delete a file of a brand
     *
     * Deletes the file of the brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    DELETE(options: DeleteBrandFileOptions): call.Returned<Mode, operations["deleteBrandFile"]>;
  };
  "/api/v1/collections": {
    /**
     * List collections
     *
     * Lists the collections.
     * @see https://qlik.dev/apis/rest/collections/
     */
    GET(options?: ListCollectionsOptions): call.Returned<Mode, operations["listCollections"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListCollectionsOptions): call.Returned<Mode, call.WithoutBody<operations["listCollections"]>>;
    /**
     * Create a collection
     *
     * Creates a collection.
     * @see https://qlik.dev/apis/rest/collections/
     */
    POST(options: CreateCollectionOptions): call.Returned<Mode, operations["createCollection"]>;
  };
  "/api/v1/collections/favorites": {
    /**
     * List favorites
     *
     * Lists the favorites.
     * @see https://qlik.dev/apis/rest/collections/
     */
    GET(options?: ListFavoritesOptions): call.Returned<Mode, operations["listFavorites"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListFavoritesOptions): call.Returned<Mode, call.WithoutBody<operations["listFavorites"]>>;
  };
  "/api/v1/collections/{collectionId}": {
    /**
     * Get a collection
     *
     * Returns the collection.
     * @see https://qlik.dev/apis/rest/collections/
     */
    GET(options: GetCollectionOptions): call.Returned<Mode, operations["getCollection"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetCollectionOptions): call.Returned<Mode, call.WithoutBody<operations["getCollection"]>>;
    /**
     * Replace a collection
     *
     * Replaces the collection.
     * @see https://qlik.dev/apis/rest/collections/
     */
    PUT(options: ReplaceCollectionOptions): call.Returned<Mode, operations["replaceCollection"]>;
    /**
     * Delete a collection
     *
     * Deletes the collection.
     * @see https://qlik.dev/apis/rest/collections/
     */
    DELETE(options: DeleteCollectionOptions): call.Returned<Mode, operations["deleteCollection"]>;
    /**
     * Update a collection
     *
     * Updates the collection.
     * @see https://qlik.dev/apis/rest/collections/
     */
    PATCH(options: UpdateCollectionOptions): call.Returned<Mode, operations["updateCollection"]>;
  };
  "/api/v1/collections/{collectionId}/items": {
    /**
     * List items of a collection
     *
     * Lists the items of the collection.
     * @see https://qlik.dev/apis/rest/collections/
     */
    GET(options: ListCollectionItemsOptions): call.Returned<Mode, operations["listCollectionItems"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListCollectionItemsOptions): call.Returned<Mode, call.WithoutBody<operations["listCollectionItems"]>>;
    /**
     * Create an item of a collection
     *
     * Creates an item of the collection.
     * @see https://qlik.dev/apis/rest/collections/
     */
    POST(options: CreateCollectionItemOptions): call.Returned<Mode, operations["createCollectionItem"]>;
  };
  "/api/v1/collections/{collectionId}/items/{itemId}": {
    /**
     * Get an item of a collection
     *
     * Returns the item of the collection.
     * @see https://qlik.dev/apis/rest/collections/
     */
    GET(options: GetCollectionItemOptions): call.Returned<Mode, operations["getCollectionItem"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetCollectionItemOptions): call.Returned<Mode, call.WithoutBody<operations["getCollectionItem"]>>;
    /**
     * Delete an item of a collection
     *
     * Deletes the item of the collection.
     * @see https://qlik.dev/apis/rest/collections/
     */
    DELETE(options: DeleteCollectionItemOptions): call.Returned<Mode, operations["deleteCollectionItem"]>;
  };
  "/api/v1/conditions": {
    /**
     * Create a condition
     *
     * Creates a condition.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    POST(options?: CreateConditionOptions): call.Returned<Mode, operations["createCondition"]>;
  };
  "/api/v1/conditions/previews": {
    /**
     * Create a preview
     *
     * Creates a preview.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    POST(options?: CreatePreviewOptions): call.Returned<Mode, operations["createPreview"]>;
  };
  "/api/v1/conditions/previews/{id}": {
    /**
     * Get a preview
     *
     * Returns the preview.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    GET(options: GetPreviewOptions): call.Returned<Mode, operations["getPreview"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetPreviewOptions): call.Returned<Mode, call.WithoutBody<operations["getPreview"]>>;
  };
  "/api/v1/conditions/settings": {
    /**
     * Get the settings of the conditions
     *
     * Returns the settings of the conditions.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    GET(options?: GetConditionsSettingsOptions): call.Returned<Mode, operations["getConditionsSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetConditionsSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getConditionsSettings"]>>;
    /**
     * Replace the settings of the conditions
     *
     * Replaces the settings of the conditions.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    PUT(options?: ReplaceConditionsSettingsOptions): call.Returned<Mode, operations["replaceConditionsSettings"]>;
  };
  "/api/v1/conditions/{id}": {
    /**
     * Get a condition
     *
     * Returns the condition.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    GET(options: GetConditionOptions): call.Returned<Mode, operations["getCondition"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConditionOptions): call.Returned<Mode, call.WithoutBody<operations["getCondition"]>>;
    /**
     * Delete a condition
     *
     * Deletes the condition.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    DELETE(options: DeleteConditionOptions): call.Returned<Mode, operations["deleteCondition"]>;
    /**
     * Update a condition
     *
     * Updates the condition.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    PATCH(options: UpdateConditionOptions): call.Returned<Mode, operations["updateCondition"]>;
  };
  "/api/v1/conditions/{id}/evaluations": {
    /**
     * Start an evaluation of a condition
     *
     * Starts an evaluation of the condition.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    POST(options: StartConditionEvaluationOptions): call.Returned<Mode, operations["startConditionEvaluation"]>;
  };
  "/api/v1/conditions/{id}/evaluations/{evaluationId}": {
    /**
     * Get an evaluation of a condition
     *
     * Returns the evaluation of the condition.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    GET(options: GetConditionEvaluationOptions): call.Returned<Mode, operations["getConditionEvaluation"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConditionEvaluationOptions): call.Returned<Mode, call.WithoutBody<operations["getConditionEvaluation"]>>;
    /**
     * Delete an evaluation of a condition
     *
     * Deletes the evaluation of the condition.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    DELETE(options: DeleteConditionEvaluationOptions): call.Returned<Mode, operations["deleteConditionEvaluation"]>;
  };
  "/api/v1/consumption/executions": {
    /**
     * List executions
     *
     * Lists the executions.
     * @see https://qlik.dev/apis/rest/consumption/
     */
    GET(options?: ListExecutionsOptions): call.Returned<Mode, operations["listExecutions"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListExecutionsOptions): call.Returned<Mode, call.WithoutBody<operations["listExecutions"]>>;
  };
  "/api/v1/csp-origins": {
    /**
     * List CSP origins
     *
     * Lists the CSP origins.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    GET(options?: ListCspOriginsOptions): call.Returned<Mode, operations["listCspOrigins"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListCspOriginsOptions): call.Returned<Mode, call.WithoutBody<operations["listCspOrigins"]>>;
    /**
     * Create a CSP origin
     *
     * Creates a CSP origin.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    POST(options: CreateCspOriginOptions): call.Returned<Mode, operations["createCspOrigin"]>;
  };
  "/api/v1/csp-origins/actions/generate-header": {
    /**
     * Generate the header of the CSP origins
     *
     * Generates the header of the CSP origins.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    GET(options?: GenerateCspOriginsHeaderOptions): call.Returned<Mode, operations["generateCspOriginsHeader"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GenerateCspOriginsHeaderOptions): call.Returned<Mode, call.WithoutBody<operations["generateCspOriginsHeader"]>>;
  };
  "/api/v1/csp-origins/{id}": {
    /**
     * Get a CSP origin
     *
     * Returns the CSP origin.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    GET(options: GetCspOriginOptions): call.Returned<Mode, operations["getCspOrigin"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetCspOriginOptions): call.Returned<Mode, call.WithoutBody<operations["getCspOrigin"]>>;
    /**
     * Replace a CSP origin
     *
     * Replaces the CSP origin.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    PUT(options: ReplaceCspOriginOptions): call.Returned<Mode, operations["replaceCspOrigin"]>;
    /**
     * Delete a CSP origin
     *
     * Deletes the CSP origin.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    DELETE(options: DeleteCspOriginOptions): call.Returned<Mode, operations["deleteCspOrigin"]>;
  };
  "/api/v1/csrf-token": {
    /**
     * Get the CSRF token
     *
     * Returns the CSRF token.
     * @see https://qlik.dev/apis/rest/csrf-token/
     */
    GET(options?: GetCsrfTokenOptions): call.Returned<Mode, operations["getCsrfToken"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetCsrfTokenOptions): call.Returned<Mode, call.WithoutBody<operations["getCsrfToken"]>>;
  };
  "/api/v1/data-alerts": {
    /**
     * List data alerts
     *
     * Lists the data alerts.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options?: ListDataAlertsOptions): call.Returned<Mode, operations["listDataAlerts"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataAlertsOptions): call.Returned<Mode, call.WithoutBody<operations["listDataAlerts"]>>;
    /**
     * Create a data alert
     *
     * Creates a data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    POST(options: CreateDataAlertOptions): call.Returned<Mode, operations["createDataAlert"]>;
  };
  "/api/v1/data-alerts/actions/trigger": {
    /**
     * Trigger the data alerts
     *
     * Triggers the data alerts.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    POST(options: TriggerDataAlertsOptions): call.Returned<Mode, operations["triggerDataAlerts"]>;
  };
  "/api/v1/data-alerts/actions/validate": {
    /**
     * Validate the data alerts
     *
     * Validates the data alerts.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    POST(options: ValidateDataAlertsOptions): call.Returned<Mode, operations["validateDataAlerts"]>;
  };
  "/api/v1/data-alerts/settings": {
    /**
     * Get the settings of the data alerts
     *
     * Returns the settings of the data alerts.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options?: GetDataAlertsSettingsOptions): call.Returned<Mode, operations["getDataAlertsSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetDataAlertsSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getDataAlertsSettings"]>>;
    /**
     * Replace the settings of the data alerts
     *
     * Replaces the settings of the data alerts.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    PUT(options: ReplaceDataAlertsSettingsOptions): call.Returned<Mode, operations["replaceDataAlertsSettings"]>;
  };
  "/api/v1/data-alerts/{alertId}": {
    /**
     * Get a data alert
     *
     * Returns the data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options: GetDataAlertOptions): call.Returned<Mode, operations["getDataAlert"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataAlertOptions): call.Returned<Mode, call.WithoutBody<operations["getDataAlert"]>>;
    /**
     * Delete a data alert
     *
     * Deletes the data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    DELETE(options: DeleteDataAlertOptions): call.Returned<Mode, operations["deleteDataAlert"]>;
    /**
     * Update a data alert
     *
     * Updates the data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    PATCH(options: UpdateDataAlertOptions): call.Returned<Mode, operations["updateDataAlert"]>;
  };
  "/api/v1/data-alerts/{alertId}/condition": {
    /**
     * Get the condition of a data alert
     *
     * Returns the condition of the data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options: GetDataAlertConditionOptions): call.Returned<Mode, operations["getDataAlertCondition"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataAlertConditionOptions): call.Returned<Mode, call.WithoutBody<operations["getDataAlertCondition"]>>;
  };
  "/api/v1/data-alerts/{alertId}/executions/{executionId}": {
    /**
     * Get an execution of a data alert
     *
     * Returns the execution of the data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options: GetDataAlertExecutionOptions): call.Returned<Mode, operations["getDataAlertExecution"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataAlertExecutionOptions): call.Returned<Mode, call.WithoutBody<operations["getDataAlertExecution"]>>;
    /**
     * Delete an execution of a data alert
     *
     * Deletes the execution of the data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    DELETE(options: DeleteDataAlertExecutionOptions): call.Returned<Mode, operations["deleteDataAlertExecution"]>;
  };
  "/api/v1/data-alerts/{alertId}/recipient-stats": {
    /**
     * Get the recipient statistics of a data alert
     *
     * Returns the recipient statistics of the data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options: GetDataAlertRecipientStatisticsOptions): call.Returned<Mode, operations["getDataAlertRecipientStatistics"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataAlertRecipientStatisticsOptions): call.Returned<Mode, call.WithoutBody<operations["getDataAlertRecipientStatistics"]>>;
  };
  "/api/v1/data-alerts/{taskId}/executions": {
    /**
     * List executions of a data alert
     *
     * Lists the executions of the data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options: ListDataAlertExecutionsOptions): call.Returned<Mode, operations["listDataAlertExecutions"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataAlertExecutionsOptions): call.Returned<Mode, call.WithoutBody<operations["listDataAlertExecutions"]>>;
  };
  "/api/v1/data-alerts/{taskId}/executions/stats": {
    /**
     * List statistics of a data alert
     *
     * Lists the statistics of the data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     * @deprecated Qlik does not name a replacement.
     */
    GET(options: ListDataAlertStatisticsOptions): call.Returned<Mode, operations["listDataAlertStatistics"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Qlik does not name a replacement.
     */
    HEAD(options: ListDataAlertStatisticsOptions): call.Returned<Mode, call.WithoutBody<operations["listDataAlertStatistics"]>>;
  };
  "/api/v1/data-alerts/{taskId}/executions/{executionId}/evaluations": {
    /**
     * List evaluations of an execution
     *
     * Lists the evaluations of the execution.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options: ListExecutionEvaluationsOptions): call.Returned<Mode, operations["listExecutionEvaluations"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListExecutionEvaluationsOptions): call.Returned<Mode, call.WithoutBody<operations["listExecutionEvaluations"]>>;
  };
  "/api/v1/data-assets": {
    /**
     * Create a data asset
     *
     * Creates a data asset.
     * @see https://qlik.dev/apis/rest/data-assets/
     */
    POST(options: CreateDataAssetOptions): call.Returned<Mode, operations["createDataAsset"]>;
    /**
     * Delete the data assets
     *
     * Deletes the data assets.
     * @see https://qlik.dev/apis/rest/data-assets/
     */
    DELETE(options: DeleteDataAssetsOptions): call.Returned<Mode, operations["deleteDataAssets"]>;
  };
  "/api/v1/data-assets/{data-asset-id}": {
    /**
     * Get a data asset
     *
     * Returns the data asset.
     * @see https://qlik.dev/apis/rest/data-assets/
     */
    GET(options: GetDataAssetOptions): call.Returned<Mode, operations["getDataAsset"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataAssetOptions): call.Returned<Mode, call.WithoutBody<operations["getDataAsset"]>>;
    /**
     * Replace a data asset
     *
     * Replaces the data asset.
     * @see https://qlik.dev/apis/rest/data-assets/
     */
    PUT(options: ReplaceDataAssetOptions): call.Returned<Mode, operations["replaceDataAsset"]>;
    /**
     * Update a data asset
     *
     * Updates the data asset.
     * @see https://qlik.dev/apis/rest/data-assets/
     */
    PATCH(options: UpdateDataAssetOptions): call.Returned<Mode, operations["updateDataAsset"]>;
  };
  "/api/v1/data-connections": {
    /**
     * List data connections
     *
     * Lists the data connections.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    GET(options?: ListDataConnectionsOptions): call.Returned<Mode, operations["listDataConnections"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataConnectionsOptions): call.Returned<Mode, call.WithoutBody<operations["listDataConnections"]>>;
    /**
     * Create a data connection
     *
     * Creates a data connection.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    POST(options: CreateDataConnectionOptions): call.Returned<Mode, operations["createDataConnection"]>;
  };
  "/api/v1/data-connections/actions/delete": {
    /**
     * Delete the data connections
     *
     * Deletes the data connections.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    POST(options: DeleteDataConnectionsOptions): call.Returned<Mode, operations["deleteDataConnections"]>;
  };
  "/api/v1/data-connections/actions/duplicate": {
    /**
     * Duplicate the data connections
     *
     * Duplicates the data connections.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    POST(options: DuplicateDataConnectionsOptions): call.Returned<Mode, operations["duplicateDataConnections"]>;
  };
  "/api/v1/data-connections/actions/update": {
    /**
     * Update the data connections
     *
     * Updates the data connections.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    POST(options: UpdateDataConnectionsOptions): call.Returned<Mode, operations["updateDataConnections"]>;
  };
  "/api/v1/data-connections/{qID}": {
    /**
     * Get a data connection
     *
     * Returns the data connection.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    GET(options: GetDataConnectionOptions): call.Returned<Mode, operations["getDataConnection"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataConnectionOptions): call.Returned<Mode, call.WithoutBody<operations["getDataConnection"]>>;
    /**
     * Replace a data connection
     *
     * Replaces the data connection.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    PUT(options: ReplaceDataConnectionOptions): call.Returned<Mode, operations["replaceDataConnection"]>;
    /**
     * Delete a data connection
     *
     * Deletes the data connection.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    DELETE(options: DeleteDataConnectionOptions): call.Returned<Mode, operations["deleteDataConnection"]>;
    /**
     * Update a data connection
     *
     * Updates the data connection.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    PATCH(options: UpdateDataConnectionOptions): call.Returned<Mode, operations["updateDataConnection"]>;
  };
  "/api/v1/data-credentials/actions/filter-orphan": {
    /**
     * Filter the orphan of the data credentials
     *
     * Filters the orphan of the data credentials.
     * @see https://qlik.dev/apis/rest/data-credentials/
     */
    POST(options: FilterDataCredentialsOrphanOptions): call.Returned<Mode, operations["filterDataCredentialsOrphan"]>;
  };
  "/api/v1/data-credentials/{qID}": {
    /**
     * Get a data credential
     *
     * Returns the data credential.
     * @see https://qlik.dev/apis/rest/data-credentials/
     */
    GET(options: GetDataCredentialOptions): call.Returned<Mode, operations["getDataCredential"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataCredentialOptions): call.Returned<Mode, call.WithoutBody<operations["getDataCredential"]>>;
    /**
     * Replace a data credential
     *
     * Replaces the data credential.
     * @see https://qlik.dev/apis/rest/data-credentials/
     */
    PUT(options: ReplaceDataCredentialOptions): call.Returned<Mode, operations["replaceDataCredential"]>;
    /**
     * Delete a data credential
     *
     * Deletes the data credential.
     * @see https://qlik.dev/apis/rest/data-credentials/
     */
    DELETE(options: DeleteDataCredentialOptions): call.Returned<Mode, operations["deleteDataCredential"]>;
    /**
     * Update a data credential
     *
     * Updates the data credential.
     * @see https://qlik.dev/apis/rest/data-credentials/
     */
    PATCH(options: UpdateDataCredentialOptions): call.Returned<Mode, operations["updateDataCredential"]>;
  };
  "/api/v1/data-files": {
    /**
     * List data files
     *
     * Lists the data files.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    GET(options?: ListDataFilesOptions): call.Returned<Mode, operations["listDataFiles"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataFilesOptions): call.Returned<Mode, call.WithoutBody<operations["listDataFiles"]>>;
    /**
     * Create a data file
     *
     * Creates a data file.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    POST(options?: CreateDataFileOptions): call.Returned<Mode, operations["createDataFile"]>;
  };
  "/api/v1/data-files/actions/change-space": {
    /**
     * Change the space of the data files
     *
     * Changes the space of the data files.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    POST(options?: ChangeDataFilesSpaceOptions): call.Returned<Mode, operations["changeDataFilesSpace"]>;
  };
  "/api/v1/data-files/actions/delete": {
    /**
     * Delete the data files
     *
     * Deletes the data files.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    POST(options?: DeleteDataFilesOptions): call.Returned<Mode, operations["deleteDataFiles"]>;
  };
  "/api/v1/data-files/connections": {
    /**
     * List connections
     *
     * Lists the connections.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    GET(options?: ListConnectionsOptions): call.Returned<Mode, operations["listConnections"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListConnectionsOptions): call.Returned<Mode, call.WithoutBody<operations["listConnections"]>>;
  };
  "/api/v1/data-files/connections/{id}": {
    /**
     * Get a connection
     *
     * Returns the connection.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    GET(options: GetConnectionOptions): call.Returned<Mode, operations["getConnection"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConnectionOptions): call.Returned<Mode, call.WithoutBody<operations["getConnection"]>>;
  };
  "/api/v1/data-files/quotas": {
    /**
     * List quotas
     *
     * Lists the quotas.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    GET(options?: ListQuotasOptions): call.Returned<Mode, operations["listQuotas"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListQuotasOptions): call.Returned<Mode, call.WithoutBody<operations["listQuotas"]>>;
  };
  "/api/v1/data-files/{id}": {
    /**
     * Get a data file
     *
     * Returns the data file.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    GET(options: GetDataFileOptions): call.Returned<Mode, operations["getDataFile"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataFileOptions): call.Returned<Mode, call.WithoutBody<operations["getDataFile"]>>;
    /**
     * Replace a data file
     *
     * Replaces the data file.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    PUT(options: ReplaceDataFileOptions): call.Returned<Mode, operations["replaceDataFile"]>;
    /**
     * Delete a data file
     *
     * Deletes the data file.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    DELETE(options: DeleteDataFileOptions): call.Returned<Mode, operations["deleteDataFile"]>;
  };
  "/api/v1/data-files/{id}/actions/change-owner": {
    /**
     * Change the owner of a data file
     *
     * Changes the owner of the data file.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    POST(options: ChangeDataFileOwnerOptions): call.Returned<Mode, operations["changeDataFileOwner"]>;
  };
  "/api/v1/data-files/{id}/actions/change-space": {
    /**
     * Change the space of a data file
     *
     * Changes the space of the data file.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    POST(options: ChangeDataFileSpaceOptions): call.Returned<Mode, operations["changeDataFileSpace"]>;
  };
  "/api/v1/data-qualities/computations": {
    /**
     * Start a computation
     *
     * Starts a computation.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     * @deprecated Use `POST /api/data-governance/data-qualities/computations` instead.
     */
    POST(options: StartDataQualityComputationOptions): call.Returned<Mode, operations["startDataQualityComputation"]>;
  };
  "/api/v1/data-qualities/computations/{computationId}": {
    /**
     * Get a computation
     *
     * Returns the computation.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     * @deprecated Use `GET /api/data-governance/data-qualities/computations/{computationId}` instead.
     */
    GET(options: GetDataQualityComputationOptions): call.Returned<Mode, operations["getDataQualityComputation"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/data-governance/data-qualities/computations/{computationId}` instead.
     */
    HEAD(options: GetDataQualityComputationOptions): call.Returned<Mode, call.WithoutBody<operations["getDataQualityComputation"]>>;
  };
  "/api/v1/data-qualities/global-results": {
    /**
     * List global results
     *
     * Lists the global results.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     * @deprecated Use `GET /api/data-governance/data-qualities/global-results` instead.
     */
    GET(options: ListDataQualityGlobalResultsOptions): call.Returned<Mode, operations["listDataQualityGlobalResults"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/data-governance/data-qualities/global-results` instead.
     */
    HEAD(options: ListDataQualityGlobalResultsOptions): call.Returned<Mode, call.WithoutBody<operations["listDataQualityGlobalResults"]>>;
  };
  "/api/v1/data-sets": {
    /**
     * Create a data set
     *
     * Creates a data set.
     * @see https://qlik.dev/apis/rest/data-sets/
     */
    POST(options: CreateDataSetOptions): call.Returned<Mode, operations["createDataSet"]>;
    /**
     * Delete the data sets
     *
     * Deletes the data sets.
     * @see https://qlik.dev/apis/rest/data-sets/
     */
    DELETE(options: DeleteDataSetsOptions): call.Returned<Mode, operations["deleteDataSets"]>;
  };
  "/api/v1/data-sets/{data-set-id}": {
    /**
     * Get a data set
     *
     * Returns the data set.
     * @see https://qlik.dev/apis/rest/data-sets/
     */
    GET(options: GetDataSetOptions): call.Returned<Mode, operations["getDataSet"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataSetOptions): call.Returned<Mode, call.WithoutBody<operations["getDataSet"]>>;
    /**
     * Replace a data set
     *
     * Replaces the data set.
     * @see https://qlik.dev/apis/rest/data-sets/
     */
    PUT(options: ReplaceDataSetOptions): call.Returned<Mode, operations["replaceDataSet"]>;
    /**
     * Update a data set
     *
     * Updates the data set.
     * @see https://qlik.dev/apis/rest/data-sets/
     */
    PATCH(options: UpdateDataSetOptions): call.Returned<Mode, operations["updateDataSet"]>;
  };
  "/api/v1/data-sets/{data-set-id}/profiles": {
    /**
     * List profiles of a data set
     *
     * Lists the profiles of the data set.
     * @see https://qlik.dev/apis/rest/data-sets/
     */
    GET(options: ListDataSetProfilesOptions): call.Returned<Mode, operations["listDataSetProfiles"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataSetProfilesOptions): call.Returned<Mode, call.WithoutBody<operations["listDataSetProfiles"]>>;
  };
  "/api/v1/data-sources": {
    /**
     * List data sources
     *
     * Lists the data sources.
     * @see https://qlik.dev/apis/rest/data-sources/
     */
    GET(options?: ListDataSourcesOptions): call.Returned<Mode, operations["listDataSources"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataSourcesOptions): call.Returned<Mode, call.WithoutBody<operations["listDataSources"]>>;
  };
  "/api/v1/data-sources/{dataSourceId}/api-specs": {
    /**
     * List API specs of a data source
     *
     * Lists the API specs of the data source.
     * @see https://qlik.dev/apis/rest/data-sources/
     */
    GET(options: ListDataSourceApiSpecsOptions): call.Returned<Mode, operations["listDataSourceApiSpecs"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataSourceApiSpecsOptions): call.Returned<Mode, call.WithoutBody<operations["listDataSourceApiSpecs"]>>;
  };
  "/api/v1/data-sources/{dataSourceId}/gateways": {
    /**
     * List gateways of a data source
     *
     * Lists the gateways of the data source.
     * @see https://qlik.dev/apis/rest/data-sources/
     */
    GET(options: ListDataSourceGatewaysOptions): call.Returned<Mode, operations["listDataSourceGateways"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataSourceGatewaysOptions): call.Returned<Mode, call.WithoutBody<operations["listDataSourceGateways"]>>;
  };
  "/api/v1/data-sources/{dataSourceId}/settings": {
    /**
     * Get the settings of a data source
     *
     * Returns the settings of the data source.
     * @see https://qlik.dev/apis/rest/data-sources/
     */
    GET(options: GetDataSourceSettingsOptions): call.Returned<Mode, operations["getDataSourceSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataSourceSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getDataSourceSettings"]>>;
    /**
     * Replace the settings of a data source
     *
     * Replaces the settings of the data source.
     * @see https://qlik.dev/apis/rest/data-sources/
     */
    PUT(options: ReplaceDataSourceSettingsOptions): call.Returned<Mode, operations["replaceDataSourceSettings"]>;
  };
  "/api/v1/data-stores": {
    /**
     * List data stores
     *
     * Lists the data stores.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    GET(options?: ListDataStoresOptions): call.Returned<Mode, operations["listDataStores"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataStoresOptions): call.Returned<Mode, call.WithoutBody<operations["listDataStores"]>>;
    /**
     * Create a data store
     *
     * Creates a data store.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    POST(options: CreateDataStoreOptions): call.Returned<Mode, operations["createDataStore"]>;
    /**
     * Delete the data stores
     *
     * Deletes the data stores.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    DELETE(options: DeleteDataStoresOptions): call.Returned<Mode, operations["deleteDataStores"]>;
  };
  "/api/v1/data-stores/{data-store-ids}/data-assets": {
    /**
     * List data assets of a data store
     *
     * Lists the data assets of the data store.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    GET(options: ListDataStoreDataAssetsOptions): call.Returned<Mode, operations["listDataStoreDataAssets"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataStoreDataAssetsOptions): call.Returned<Mode, call.WithoutBody<operations["listDataStoreDataAssets"]>>;
    /**
     * Delete the data assets of a data store
     *
     * Deletes the data assets of the data store.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    DELETE(options: DeleteDataStoreDataAssetsOptions): call.Returned<Mode, operations["deleteDataStoreDataAssets"]>;
  };
  "/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets": {
    /**
     * List data sets of a data asset
     *
     * Lists the data sets of the data asset.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    GET(options: ListDataAssetDataSetsOptions): call.Returned<Mode, operations["listDataAssetDataSets"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataAssetDataSetsOptions): call.Returned<Mode, call.WithoutBody<operations["listDataAssetDataSets"]>>;
    /**
     * Delete the data sets of a data asset
     *
     * Deletes the data sets of the data asset.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    DELETE(options: DeleteDataAssetDataSetsOptions): call.Returned<Mode, operations["deleteDataAssetDataSets"]>;
  };
  "/api/v1/data-stores/{data-store-id}": {
    /**
     * Get a data store
     *
     * Returns the data store.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    GET(options: GetDataStoreOptions): call.Returned<Mode, operations["getDataStore"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataStoreOptions): call.Returned<Mode, call.WithoutBody<operations["getDataStore"]>>;
    /**
     * Replace a data store
     *
     * Replaces the data store.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    PUT(options: ReplaceDataStoreOptions): call.Returned<Mode, operations["replaceDataStore"]>;
    /**
     * Update a data store
     *
     * Updates the data store.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    PATCH(options: UpdateDataStoreOptions): call.Returned<Mode, operations["updateDataStore"]>;
  };
  "/api/v1/di-projects": {
    /**
     * List data integration projects
     *
     * Lists the data integration projects.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options?: ListDataIntegrationProjectsOptions): call.Returned<Mode, operations["listDataIntegrationProjects"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataIntegrationProjectsOptions): call.Returned<Mode, call.WithoutBody<operations["listDataIntegrationProjects"]>>;
    /**
     * Create a data integration project
     *
     * Creates a data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: CreateDataIntegrationProjectOptions): call.Returned<Mode, operations["createDataIntegrationProject"]>;
  };
  "/api/v1/di-projects/actions/{actionId}": {
    /**
     * Get an action
     *
     * Returns the action.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: GetActionOptions): call.Returned<Mode, operations["getAction"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetActionOptions): call.Returned<Mode, call.WithoutBody<operations["getAction"]>>;
  };
  "/api/v1/di-projects/utils/actions/validate-project-definitions": {
    /**
     * Validate the project definitions of the utils
     *
     * Validates the project definitions of the utils.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ValidateUtilsProjectDefinitionsOptions): call.Returned<Mode, operations["validateUtilsProjectDefinitions"]>;
  };
  "/api/v1/di-projects/{projectId}": {
    /**
     * Get a data integration project
     *
     * Returns the data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: GetDataIntegrationProjectOptions): call.Returned<Mode, operations["getDataIntegrationProject"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataIntegrationProjectOptions): call.Returned<Mode, call.WithoutBody<operations["getDataIntegrationProject"]>>;
  };
  "/api/v1/di-projects/{projectId}/actions/export": {
    /**
     * Export a data integration project
     *
     * Exports the data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ExportDataIntegrationProjectOptions): call.Returned<Mode, operations["exportDataIntegrationProject"]>;
  };
  "/api/v1/di-projects/{projectId}/actions/import": {
    /**
     * Import a data integration project
     *
     * Imports the data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ImportDataIntegrationProjectOptions): call.Returned<Mode, operations["importDataIntegrationProject"]>;
  };
  "/api/v1/di-projects/{projectId}/actions/import-async": {
    /**
     * Import the async of a data integration project
     *
     * Imports the async of the data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ImportDataIntegrationProjectAsyncOptions): call.Returned<Mode, operations["importDataIntegrationProjectAsync"]>;
  };
  "/api/v1/di-projects/{projectId}/actions/prepare": {
    /**
     * Prepare a data integration project
     *
     * Prepares the data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: PrepareDataIntegrationProjectOptions): call.Returned<Mode, operations["prepareDataIntegrationProject"]>;
  };
  "/api/v1/di-projects/{projectId}/actions/validate": {
    /**
     * Validate a data integration project
     *
     * Validates the data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ValidateDataIntegrationProjectOptions): call.Returned<Mode, operations["validateDataIntegrationProject"]>;
  };
  "/api/v1/di-projects/{projectId}/bindings": {
    /**
     * List bindings of a data integration project
     *
     * Lists the bindings of the data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: ListDataIntegrationProjectBindingsOptions): call.Returned<Mode, operations["listDataIntegrationProjectBindings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataIntegrationProjectBindingsOptions): call.Returned<Mode, call.WithoutBody<operations["listDataIntegrationProjectBindings"]>>;
    /**
     * Replace the bindings of a data integration project
     *
     * Replaces the bindings of the data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    PUT(options: ReplaceDataIntegrationProjectBindingsOptions): call.Returned<Mode, operations["replaceDataIntegrationProjectBindings"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks": {
    /**
     * List data integration tasks of a data integration project
     *
     * Lists the data integration tasks of the data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: ListDataIntegrationProjectDataIntegrationTasksOptions): call.Returned<Mode, operations["listDataIntegrationProjectDataIntegrationTasks"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataIntegrationProjectDataIntegrationTasksOptions): call.Returned<Mode, call.WithoutBody<operations["listDataIntegrationProjectDataIntegrationTasks"]>>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}": {
    /**
     * Get a data integration task of a data integration project
     *
     * Returns the data integration task of the data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: GetDataIntegrationProjectDataIntegrationTaskOptions): call.Returned<Mode, operations["getDataIntegrationProjectDataIntegrationTask"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataIntegrationProjectDataIntegrationTaskOptions): call.Returned<Mode, call.WithoutBody<operations["getDataIntegrationProjectDataIntegrationTask"]>>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare": {
    /**
     * Prepare a data integration task
     *
     * Prepares the data integration task.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: PrepareDataIntegrationTaskOptions): call.Returned<Mode, operations["prepareDataIntegrationTask"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets": {
    /**
     * Recreate the datasets of a data integration task
     *
     * Recreates the datasets of the data integration task.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: RecreateDataIntegrationTaskDatasetsOptions): call.Returned<Mode, operations["recreateDataIntegrationTaskDatasets"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload": {
    /**
     * Request the reload of a data integration task
     *
     * Requests the reload of the data integration task.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: RequestDataIntegrationTaskReloadOptions): call.Returned<Mode, operations["requestDataIntegrationTaskReload"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate": {
    /**
     * Validate a data integration task
     *
     * Validates the data integration task.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ValidateDataIntegrationTaskOptions): call.Returned<Mode, operations["validateDataIntegrationTask"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start": {
    /**
     * Start the runtime
     *
     * Starts the runtime.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: StartRuntimeOptions): call.Returned<Mode, operations["startRuntime"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/stop": {
    /**
     * Stop the runtime
     *
     * Stops the runtime.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: StopRuntimeOptions): call.Returned<Mode, operations["stopRuntime"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/actions/search": {
    /**
     * Search the runs
     *
     * Searches the runs.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: SearchRunsOptions): call.Returned<Mode, operations["searchRuns"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state": {
    /**
     * Get the state of a run
     *
     * Returns the state of the run.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: GetRunStateOptions): call.Returned<Mode, operations["getRunState"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetRunStateOptions): call.Returned<Mode, call.WithoutBody<operations["getRunState"]>>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state/datasets": {
    /**
     * List datasets of a run
     *
     * Lists the datasets of the run.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: ListRunDatasetsOptions): call.Returned<Mode, operations["listRunDatasets"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListRunDatasetsOptions): call.Returned<Mode, call.WithoutBody<operations["listRunDatasets"]>>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state": {
    /**
     * Get the state of a data integration task
     *
     * Returns the state of the data integration task.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: GetDataIntegrationTaskStateOptions): call.Returned<Mode, operations["getDataIntegrationTaskState"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataIntegrationTaskStateOptions): call.Returned<Mode, call.WithoutBody<operations["getDataIntegrationTaskState"]>>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state/datasets": {
    /**
     * List datasets of a data integration task
     *
     * Lists the datasets of the data integration task.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: ListDataIntegrationTaskDatasetsOptions): call.Returned<Mode, operations["listDataIntegrationTaskDatasets"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataIntegrationTaskDatasetsOptions): call.Returned<Mode, call.WithoutBody<operations["listDataIntegrationTaskDatasets"]>>;
  };
  "/api/v1/direct-access-agents/{agentId}/actions/{agentAction}": {
    /**
     * Update an action of a direct access agent
     *
     * Updates the action of the direct access agent.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    POST(options: UpdateDirectAccessAgentActionOptions): call.Returned<Mode, operations["updateDirectAccessAgentAction"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/benchmarks": {
    /**
     * Create a benchmark of a direct access agent
     *
     * Creates a benchmark of the direct access agent.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    POST(options: CreateDirectAccessAgentBenchmarkOptions): call.Returned<Mode, operations["createDirectAccessAgentBenchmark"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}": {
    /**
     * Get a benchmark of a direct access agent
     *
     * Returns the benchmark of the direct access agent.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    GET(options: GetDirectAccessAgentBenchmarkOptions): call.Returned<Mode, operations["getDirectAccessAgentBenchmark"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDirectAccessAgentBenchmarkOptions): call.Returned<Mode, call.WithoutBody<operations["getDirectAccessAgentBenchmark"]>>;
  };
  "/api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel": {
    /**
     * Cancel a benchmark
     *
     * Cancels the benchmark.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    POST(options: CancelBenchmarkOptions): call.Returned<Mode, operations["cancelBenchmark"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/configurations": {
    /**
     * List configurations of a direct access agent
     *
     * Lists the configurations of the direct access agent.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    GET(options: ListDirectAccessAgentConfigurationsOptions): call.Returned<Mode, operations["listDirectAccessAgentConfigurations"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDirectAccessAgentConfigurationsOptions): call.Returned<Mode, call.WithoutBody<operations["listDirectAccessAgentConfigurations"]>>;
    /**
     * Update the configurations of a direct access agent
     *
     * Updates the configurations of the direct access agent.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    PATCH(options: UpdateDirectAccessAgentConfigurationsOptions): call.Returned<Mode, operations["updateDirectAccessAgentConfigurations"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths": {
    /**
     * List allowed paths of a direct access agent
     *
     * Lists the allowed paths of the direct access agent.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    GET(options: ListDirectAccessAgentAllowedPathsOptions): call.Returned<Mode, operations["listDirectAccessAgentAllowedPaths"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDirectAccessAgentAllowedPathsOptions): call.Returned<Mode, call.WithoutBody<operations["listDirectAccessAgentAllowedPaths"]>>;
    /**
     * Replace the allowed paths of a direct access agent
     *
     * Replaces the allowed paths of the direct access agent.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    PUT(options: ReplaceDirectAccessAgentAllowedPathsOptions): call.Returned<Mode, operations["replaceDirectAccessAgentAllowedPaths"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings": {
    /**
     * List custom data type mappings of a direct access agent
     *
     * Lists the custom data type mappings of the direct access agent.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    GET(options: ListDirectAccessAgentCustomDataTypeMappingsOptions): call.Returned<Mode, operations["listDirectAccessAgentCustomDataTypeMappings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDirectAccessAgentCustomDataTypeMappingsOptions): call.Returned<Mode, call.WithoutBody<operations["listDirectAccessAgentCustomDataTypeMappings"]>>;
    /**
     * Replace the custom data type mappings of a direct access agent
     *
     * Replaces the custom data type mappings of the direct access agent.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    PUT(options: ReplaceDirectAccessAgentCustomDataTypeMappingsOptions): call.Returned<Mode, operations["replaceDirectAccessAgentCustomDataTypeMappings"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files": {
    /**
     * List files of a connector
     *
     * Lists the files of the connector.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    GET(options: ListConnectorFilesOptions): call.Returned<Mode, operations["listConnectorFiles"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListConnectorFilesOptions): call.Returned<Mode, call.WithoutBody<operations["listConnectorFiles"]>>;
  };
  "/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}": {
    /**
     * Get a file of a connector
     *
     * Returns the file of the connector.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    GET(options: GetConnectorFileOptions): call.Returned<Mode, operations["getConnectorFile"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConnectorFileOptions): call.Returned<Mode, call.WithoutBody<operations["getConnectorFile"]>>;
    /**
     * Replace a file of a connector
     *
     * Replaces the file of the connector.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    PUT(options: ReplaceConnectorFileOptions): call.Returned<Mode, operations["replaceConnectorFile"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration": {
    /**
     * Get the configuration of a direct access agent
     *
     * Returns the configuration of the direct access agent.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    GET(options: GetDirectAccessAgentConfigurationOptions): call.Returned<Mode, operations["getDirectAccessAgentConfiguration"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDirectAccessAgentConfigurationOptions): call.Returned<Mode, call.WithoutBody<operations["getDirectAccessAgentConfiguration"]>>;
    /**
     * Replace the configuration of a direct access agent
     *
     * Replaces the configuration of the direct access agent.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    PUT(options: ReplaceDirectAccessAgentConfigurationOptions): call.Returned<Mode, operations["replaceDirectAccessAgentConfiguration"]>;
  };
  "/api/v1/encryption/keyproviders": {
    /**
     * List keyproviders
     *
     * Lists the keyproviders.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    GET(options?: ListKeyprovidersOptions): call.Returned<Mode, operations["listKeyproviders"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListKeyprovidersOptions): call.Returned<Mode, call.WithoutBody<operations["listKeyproviders"]>>;
    /**
     * Create a keyprovider
     *
     * Creates a keyprovider.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    POST(options?: CreateKeyproviderOptions): call.Returned<Mode, operations["createKeyprovider"]>;
  };
  "/api/v1/encryption/keyproviders/actions/list": {
    /**
     * Get the list
     *
     * Returns the list.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    GET(options?: GetListOptions): call.Returned<Mode, operations["getList"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetListOptions): call.Returned<Mode, call.WithoutBody<operations["getList"]>>;
  };
  "/api/v1/encryption/keyproviders/actions/reset-to-default-provider": {
    /**
     * Reset the keyproviders to default provider
     *
     * Resets the keyproviders to default provider.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    POST(options?: ResetKeyprovidersToDefaultProviderOptions): call.Returned<Mode, operations["resetKeyprovidersToDefaultProvider"]>;
  };
  "/api/v1/encryption/keyproviders/migration/actions/details": {
    /**
     * Get the details
     *
     * Returns the details.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    GET(options?: GetDetailsOptions): call.Returned<Mode, operations["getDetails"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetDetailsOptions): call.Returned<Mode, call.WithoutBody<operations["getDetails"]>>;
  };
  "/api/v1/encryption/keyproviders/{arnFingerPrint}": {
    /**
     * Get a keyprovider
     *
     * Returns the keyprovider.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    GET(options: GetKeyproviderOptions): call.Returned<Mode, operations["getKeyprovider"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetKeyproviderOptions): call.Returned<Mode, call.WithoutBody<operations["getKeyprovider"]>>;
    /**
     * Delete a keyprovider
     *
     * Deletes the keyprovider.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    DELETE(options: DeleteKeyproviderOptions): call.Returned<Mode, operations["deleteKeyprovider"]>;
    /**
     * Update a keyprovider
     *
     * Updates the keyprovider.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    PATCH(options: UpdateKeyproviderOptions): call.Returned<Mode, operations["updateKeyprovider"]>;
  };
  "/api/v1/encryption/keyproviders/{arnFingerPrint}/actions/migrate": {
    /**
     * Migrate a keyprovider
     *
     * Migrates the keyprovider.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    POST(options: MigrateKeyproviderOptions): call.Returned<Mode, operations["migrateKeyprovider"]>;
  };
  "/api/v1/encryption/keyproviders/{arnFingerPrint}/actions/test": {
    /**
     * Test a keyprovider
     *
     * Tests the keyprovider.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    POST(options: TestKeyproviderOptions): call.Returned<Mode, operations["testKeyprovider"]>;
  };
  "/api/v1/extensions": {
    /**
     * List extensions
     *
     * Lists the extensions.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    GET(options?: ListExtensionsOptions): call.Returned<Mode, operations["listExtensions"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListExtensionsOptions): call.Returned<Mode, call.WithoutBody<operations["listExtensions"]>>;
    /**
     * Create an extension
     *
     * Creates an extension.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    POST(options: CreateExtensionOptions): call.Returned<Mode, operations["createExtension"]>;
  };
  "/api/v1/extensions/{id}": {
    /**
     * Get an extension
     *
     * Returns the extension.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    GET(options: GetExtensionOptions): call.Returned<Mode, operations["getExtension"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetExtensionOptions): call.Returned<Mode, call.WithoutBody<operations["getExtension"]>>;
    /**
     * Delete an extension
     *
     * Deletes the extension.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    DELETE(options: DeleteExtensionOptions): call.Returned<Mode, operations["deleteExtension"]>;
    /**
     * Update an extension
     *
     * Updates the extension.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    PATCH(options: UpdateExtensionOptions): call.Returned<Mode, operations["updateExtension"]>;
  };
  "/api/v1/extensions/{id}/file": {
    /**
     * Get the file of an extension
     *
     * Returns the file of the extension.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    GET(options: GetExtensionFileOptions): call.Returned<Mode, operations["getExtensionFile"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetExtensionFileOptions): call.Returned<Mode, call.WithoutBody<operations["getExtensionFile"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetExtensionFileOptions): call.Downloaded<Mode, operations["getExtensionFile"]>;
  };
  "/api/v1/extensions/{id}/file/{filepath}": {
    /**
     * Get a file of an extension
     *
     * Returns the file of the extension.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    GET(options: GetExtensionsByIdFileByFilepathOptions): call.Returned<Mode, operations["getExtensionsByIdFileByFilepath"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetExtensionsByIdFileByFilepathOptions): call.Returned<Mode, call.WithoutBody<operations["getExtensionsByIdFileByFilepath"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetExtensionsByIdFileByFilepathOptions): call.Downloaded<Mode, operations["getExtensionsByIdFileByFilepath"]>;
  };
  "/api/v1/glossaries": {
    /**
     * List glossaries
     *
     * Lists the glossaries.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options?: ListGlossariesOptions): call.Returned<Mode, operations["listGlossaries"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListGlossariesOptions): call.Returned<Mode, call.WithoutBody<operations["listGlossaries"]>>;
    /**
     * Create a glossary
     *
     * Creates a glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options?: CreateGlossaryOptions): call.Returned<Mode, operations["createGlossary"]>;
  };
  "/api/v1/glossaries/actions/import": {
    /**
     * Import the glossaries
     *
     * Imports the glossaries.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options?: ImportGlossariesOptions): call.Returned<Mode, operations["importGlossaries"]>;
  };
  "/api/v1/glossaries/{id}": {
    /**
     * Get a glossary
     *
     * Returns the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: GetGlossaryOptions): call.Returned<Mode, operations["getGlossary"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetGlossaryOptions): call.Returned<Mode, call.WithoutBody<operations["getGlossary"]>>;
    /**
     * Replace a glossary
     *
     * Replaces the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PUT(options: ReplaceGlossaryOptions): call.Returned<Mode, operations["replaceGlossary"]>;
    /**
     * Delete a glossary
     *
     * Deletes the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    DELETE(options: DeleteGlossaryOptions): call.Returned<Mode, operations["deleteGlossary"]>;
    /**
     * Update a glossary
     *
     * Updates the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PATCH(options: UpdateGlossaryOptions): call.Returned<Mode, operations["updateGlossary"]>;
  };
  "/api/v1/glossaries/{id}/actions/export": {
    /**
     * Export a glossary
     *
     * Exports the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: ExportGlossaryOptions): call.Returned<Mode, operations["exportGlossary"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ExportGlossaryOptions): call.Returned<Mode, call.WithoutBody<operations["exportGlossary"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: ExportGlossaryOptions): call.Downloaded<Mode, operations["exportGlossary"]>;
  };
  "/api/v1/glossaries/{id}/categories": {
    /**
     * List categories of a glossary
     *
     * Lists the categories of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: ListGlossaryCategoriesOptions): call.Returned<Mode, operations["listGlossaryCategories"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListGlossaryCategoriesOptions): call.Returned<Mode, call.WithoutBody<operations["listGlossaryCategories"]>>;
    /**
     * Create a category of a glossary
     *
     * Creates a category of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options: CreateGlossaryCategoryOptions): call.Returned<Mode, operations["createGlossaryCategory"]>;
  };
  "/api/v1/glossaries/{id}/categories/{categoryId}": {
    /**
     * Get a category of a glossary
     *
     * Returns the category of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: GetGlossaryCategoryOptions): call.Returned<Mode, operations["getGlossaryCategory"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetGlossaryCategoryOptions): call.Returned<Mode, call.WithoutBody<operations["getGlossaryCategory"]>>;
    /**
     * Replace a category of a glossary
     *
     * Replaces the category of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PUT(options: ReplaceGlossaryCategoryOptions): call.Returned<Mode, operations["replaceGlossaryCategory"]>;
    /**
     * Delete a category of a glossary
     *
     * Deletes the category of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    DELETE(options: DeleteGlossaryCategoryOptions): call.Returned<Mode, operations["deleteGlossaryCategory"]>;
    /**
     * Update a category of a glossary
     *
     * Updates the category of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PATCH(options: UpdateGlossaryCategoryOptions): call.Returned<Mode, operations["updateGlossaryCategory"]>;
  };
  "/api/v1/glossaries/{id}/terms": {
    /**
     * List terms of a glossary
     *
     * Lists the terms of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: ListGlossaryTermsOptions): call.Returned<Mode, operations["listGlossaryTerms"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListGlossaryTermsOptions): call.Returned<Mode, call.WithoutBody<operations["listGlossaryTerms"]>>;
    /**
     * Create a term of a glossary
     *
     * Creates a term of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options: CreateGlossaryTermOptions): call.Returned<Mode, operations["createGlossaryTerm"]>;
  };
  "/api/v1/glossaries/{id}/terms/{termId}": {
    /**
     * Get a term of a glossary
     *
     * Returns the term of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: GetGlossaryTermOptions): call.Returned<Mode, operations["getGlossaryTerm"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetGlossaryTermOptions): call.Returned<Mode, call.WithoutBody<operations["getGlossaryTerm"]>>;
    /**
     * Replace a term of a glossary
     *
     * Replaces the term of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PUT(options: ReplaceGlossaryTermOptions): call.Returned<Mode, operations["replaceGlossaryTerm"]>;
    /**
     * Delete a term of a glossary
     *
     * Deletes the term of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    DELETE(options: DeleteGlossaryTermOptions): call.Returned<Mode, operations["deleteGlossaryTerm"]>;
    /**
     * Update a term of a glossary
     *
     * Updates the term of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PATCH(options: UpdateGlossaryTermOptions): call.Returned<Mode, operations["updateGlossaryTerm"]>;
  };
  "/api/v1/glossaries/{id}/terms/{termId}/actions/change-status": {
    /**
     * Change the status of a term
     *
     * Changes the status of the term.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options: ChangeTermStatusOptions): call.Returned<Mode, operations["changeTermStatus"]>;
  };
  "/api/v1/glossaries/{id}/terms/{termId}/links": {
    /**
     * List links of a term
     *
     * Lists the links of the term.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: ListTermLinksOptions): call.Returned<Mode, operations["listTermLinks"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTermLinksOptions): call.Returned<Mode, call.WithoutBody<operations["listTermLinks"]>>;
    /**
     * Create a link of a term
     *
     * Creates a link of the term.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options: CreateTermLinkOptions): call.Returned<Mode, operations["createTermLink"]>;
  };
  "/api/v1/glossaries/{id}/terms/{termId}/revisions": {
    /**
     * List revisions of a term
     *
     * Lists the revisions of the term.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: ListTermRevisionsOptions): call.Returned<Mode, operations["listTermRevisions"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTermRevisionsOptions): call.Returned<Mode, call.WithoutBody<operations["listTermRevisions"]>>;
  };
  "/api/v1/groups": {
    /**
     * List groups
     *
     * Lists the groups.
     * @see https://qlik.dev/apis/rest/groups/
     */
    GET(options?: ListGroupsOptions): call.Returned<Mode, operations["listGroups"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListGroupsOptions): call.Returned<Mode, call.WithoutBody<operations["listGroups"]>>;
    /**
     * Create a group
     *
     * Creates a group.
     * @see https://qlik.dev/apis/rest/groups/
     */
    POST(options: CreateGroupOptions): call.Returned<Mode, operations["createGroup"]>;
  };
  "/api/v1/groups/actions/filter": {
    /**
     * Filter the groups
     *
     * Filters the groups.
     * @see https://qlik.dev/apis/rest/groups/
     */
    POST(options?: FilterGroupsOptions): call.Returned<Mode, operations["filterGroups"]>;
  };
  "/api/v1/groups/settings": {
    /**
     * Get the settings of the groups
     *
     * Returns the settings of the groups.
     * @see https://qlik.dev/apis/rest/groups/
     */
    GET(options?: GetGroupsSettingsOptions): call.Returned<Mode, operations["getGroupsSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetGroupsSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getGroupsSettings"]>>;
    /**
     * Update the settings of the groups
     *
     * Updates the settings of the groups.
     * @see https://qlik.dev/apis/rest/groups/
     */
    PATCH(options: UpdateGroupsSettingsOptions): call.Returned<Mode, operations["updateGroupsSettings"]>;
  };
  "/api/v1/groups/{groupId}": {
    /**
     * Get a group
     *
     * Returns the group.
     * @see https://qlik.dev/apis/rest/groups/
     */
    GET(options: GetGroupOptions): call.Returned<Mode, operations["getGroup"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetGroupOptions): call.Returned<Mode, call.WithoutBody<operations["getGroup"]>>;
    /**
     * Delete a group
     *
     * Deletes the group.
     * @see https://qlik.dev/apis/rest/groups/
     */
    DELETE(options: DeleteGroupOptions): call.Returned<Mode, operations["deleteGroup"]>;
    /**
     * Update a group
     *
     * Updates the group.
     * @see https://qlik.dev/apis/rest/groups/
     */
    PATCH(options: UpdateGroupOptions): call.Returned<Mode, operations["updateGroup"]>;
  };
  "/api/v1/identity-providers": {
    /**
     * List identity providers
     *
     * Lists the identity providers.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    GET(options?: ListIdentityProvidersOptions): call.Returned<Mode, operations["listIdentityProviders"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListIdentityProvidersOptions): call.Returned<Mode, call.WithoutBody<operations["listIdentityProviders"]>>;
    /**
     * Create an identity provider
     *
     * Creates an identity provider.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    POST(options?: CreateIdentityProviderOptions): call.Returned<Mode, operations["createIdentityProvider"]>;
  };
  "/api/v1/identity-providers/.well-known/metadata.json": {
    /**
     * Get the metadata JSON
     *
     * Returns the metadata JSON.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    GET(options?: GetMetadataJsonOptions): call.Returned<Mode, operations["getMetadataJson"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetMetadataJsonOptions): call.Returned<Mode, call.WithoutBody<operations["getMetadataJson"]>>;
  };
  "/api/v1/identity-providers/me/meta": {
    /**
     * Get the metadata of me
     *
     * Returns the metadata of the me.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    GET(options?: GetMeMetadataOptions): call.Returned<Mode, operations["getMeMetadata"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetMeMetadataOptions): call.Returned<Mode, call.WithoutBody<operations["getMeMetadata"]>>;
  };
  "/api/v1/identity-providers/status": {
    /**
     * Get the status
     *
     * Returns the status.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    GET(options?: GetStatusOptions): call.Returned<Mode, operations["getStatus"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetStatusOptions): call.Returned<Mode, call.WithoutBody<operations["getStatus"]>>;
  };
  "/api/v1/identity-providers/{id}": {
    /**
     * Get an identity provider
     *
     * Returns the identity provider.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    GET(options: GetIdentityProviderOptions): call.Returned<Mode, operations["getIdentityProvider"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetIdentityProviderOptions): call.Returned<Mode, call.WithoutBody<operations["getIdentityProvider"]>>;
    /**
     * Delete an identity provider
     *
     * Deletes the identity provider.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    DELETE(options: DeleteIdentityProviderOptions): call.Returned<Mode, operations["deleteIdentityProvider"]>;
    /**
     * Update an identity provider
     *
     * Updates the identity provider.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    PATCH(options: UpdateIdentityProviderOptions): call.Returned<Mode, operations["updateIdentityProvider"]>;
  };
  "/api/v1/items": {
    /**
     * List items
     *
     * Returns the items that the caller can see, oldest first unless `sort` is set. With `resourceType=app`, the
     * result is the list of apps, and the `resourceId` of each item is the identifier of the app. The response is
     * one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/items/
     */
    GET(options?: ListItemsOptions): call.Returned<Mode, operations["listItems"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListItemsOptions): call.Returned<Mode, call.WithoutBody<operations["listItems"]>>;
  };
  "/api/v1/items/settings": {
    /**
     * Get the settings of the items
     *
     * Returns the settings of the items.
     * @see https://qlik.dev/apis/rest/items/
     */
    GET(options?: GetItemsSettingsOptions): call.Returned<Mode, operations["getItemsSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetItemsSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getItemsSettings"]>>;
    /**
     * Update the settings of the items
     *
     * Updates the settings of the items.
     * @see https://qlik.dev/apis/rest/items/
     */
    PATCH(options: UpdateItemsSettingsOptions): call.Returned<Mode, operations["updateItemsSettings"]>;
  };
  "/api/v1/items/{itemId}": {
    /**
     * Get an item
     *
     * Returns an item by its own identifier, which differs from the identifier of its resource. To find the item of
     * an app, list items with `resourceType=app` and `resourceId`.
     * @see https://qlik.dev/apis/rest/items/
     */
    GET(options: GetItemOptions): call.Returned<Mode, operations["getItem"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetItemOptions): call.Returned<Mode, call.WithoutBody<operations["getItem"]>>;
    /**
     * Replace an item
     *
     * Replaces the item.
     * @see https://qlik.dev/apis/rest/items/
     */
    PUT(options: ReplaceItemOptions): call.Returned<Mode, operations["replaceItem"]>;
    /**
     * Delete an item
     *
     * Deletes the item.
     * @see https://qlik.dev/apis/rest/items/
     */
    DELETE(options: DeleteItemOptions): call.Returned<Mode, operations["deleteItem"]>;
  };
  "/api/v1/items/{itemId}/collections": {
    /**
     * List collections of an item
     *
     * Lists the collections of the item.
     * @see https://qlik.dev/apis/rest/items/
     */
    GET(options: ListItemCollectionsOptions): call.Returned<Mode, operations["listItemCollections"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListItemCollectionsOptions): call.Returned<Mode, call.WithoutBody<operations["listItemCollections"]>>;
  };
  "/api/v1/items/{itemId}/publisheditems": {
    /**
     * List publisheditems of an item
     *
     * Lists the publisheditems of the item.
     * @see https://qlik.dev/apis/rest/items/
     */
    GET(options: ListItemPublisheditemsOptions): call.Returned<Mode, operations["listItemPublisheditems"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListItemPublisheditemsOptions): call.Returned<Mode, call.WithoutBody<operations["listItemPublisheditems"]>>;
  };
  "/api/v1/knowledgebases": {
    /**
     * List knowledgebases
     *
     * Lists the knowledgebases.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    GET(options?: ListKnowledgebasesOptions): call.Returned<Mode, operations["listKnowledgebases"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListKnowledgebasesOptions): call.Returned<Mode, call.WithoutBody<operations["listKnowledgebases"]>>;
    /**
     * Create a knowledge base
     *
     * Creates a knowledge base.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options?: CreateKnowledgeBaseOptions): call.Returned<Mode, operations["createKnowledgeBase"]>;
  };
  "/api/v1/knowledgebases/{id}": {
    /**
     * Get a knowledge base
     *
     * Returns the knowledge base.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    GET(options: GetKnowledgeBaseOptions): call.Returned<Mode, operations["getKnowledgeBase"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetKnowledgeBaseOptions): call.Returned<Mode, call.WithoutBody<operations["getKnowledgeBase"]>>;
    /**
     * Delete a knowledge base
     *
     * Deletes the knowledge base.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    DELETE(options: DeleteKnowledgeBaseOptions): call.Returned<Mode, operations["deleteKnowledgeBase"]>;
    /**
     * Update a knowledge base
     *
     * Updates the knowledge base.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    PATCH(options: UpdateKnowledgeBaseOptions): call.Returned<Mode, operations["updateKnowledgeBase"]>;
  };
  "/api/v1/knowledgebases/{id}/actions/search": {
    /**
     * Search a knowledge base
     *
     * Searches the knowledge base.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: SearchKnowledgeBaseOptions): call.Returned<Mode, operations["searchKnowledgeBase"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources": {
    /**
     * Create a datasource of a knowledge base
     *
     * Creates a datasource of the knowledge base.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options: CreateKnowledgeBaseDatasourceOptions): call.Returned<Mode, operations["createKnowledgeBaseDatasource"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}": {
    /**
     * Replace a datasource of a knowledge base
     *
     * Replaces the datasource of the knowledge base.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    PUT(options: ReplaceKnowledgeBaseDatasourceOptions): call.Returned<Mode, operations["replaceKnowledgeBaseDatasource"]>;
    /**
     * Delete a datasource of a knowledge base
     *
     * Deletes the datasource of the knowledge base.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    DELETE(options: DeleteKnowledgeBaseDatasourceOptions): call.Returned<Mode, operations["deleteKnowledgeBaseDatasource"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/cancel": {
    /**
     * Cancel a datasource
     *
     * Cancels the datasource.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options: CancelDatasourceOptions): call.Returned<Mode, operations["cancelDatasource"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/download": {
    /**
     * Download a datasource
     *
     * Downloads the datasource.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options: DownloadDatasourceOptions): call.Returned<Mode, operations["downloadDatasource"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync": {
    /**
     * Sync a datasource
     *
     * Syncs the datasource.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options: SyncDatasourceOptions): call.Returned<Mode, operations["syncDatasource"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories": {
    /**
     * List histories of a datasource
     *
     * Lists the histories of the datasource.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    GET(options: ListDatasourceHistoriesOptions): call.Returned<Mode, operations["listDatasourceHistories"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDatasourceHistoriesOptions): call.Returned<Mode, call.WithoutBody<operations["listDatasourceHistories"]>>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories/{syncId}": {
    /**
     * Get a history of a datasource
     *
     * Returns the history of the datasource.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     * @deprecated Qlik does not name a replacement.
     */
    GET(options: GetDatasourceHistoryOptions): call.Returned<Mode, operations["getDatasourceHistory"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Qlik does not name a replacement.
     */
    HEAD(options: GetDatasourceHistoryOptions): call.Returned<Mode, call.WithoutBody<operations["getDatasourceHistory"]>>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules": {
    /**
     * List schedules of a datasource
     *
     * Lists the schedules of the datasource.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    GET(options: ListDatasourceSchedulesOptions): call.Returned<Mode, operations["listDatasourceSchedules"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDatasourceSchedulesOptions): call.Returned<Mode, call.WithoutBody<operations["listDatasourceSchedules"]>>;
    /**
     * Create a schedule of a datasource
     *
     * Creates a schedule of the datasource.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options: CreateDatasourceScheduleOptions): call.Returned<Mode, operations["createDatasourceSchedule"]>;
    /**
     * Delete the schedules of a datasource
     *
     * Deletes the schedules of the datasource.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    DELETE(options: DeleteDatasourceSchedulesOptions): call.Returned<Mode, operations["deleteDatasourceSchedules"]>;
  };
  "/api/v1/knowledgebases/{id}/histories": {
    /**
     * List histories of a knowledge base
     *
     * Lists the histories of the knowledge base.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    GET(options: ListKnowledgeBaseHistoriesOptions): call.Returned<Mode, operations["listKnowledgeBaseHistories"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListKnowledgeBaseHistoriesOptions): call.Returned<Mode, call.WithoutBody<operations["listKnowledgeBaseHistories"]>>;
  };
  "/api/v1/licenses/assignments": {
    /**
     * List assignments
     *
     * Lists the assignments.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    GET(options?: ListAssignmentsOptions): call.Returned<Mode, operations["listAssignments"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAssignmentsOptions): call.Returned<Mode, call.WithoutBody<operations["listAssignments"]>>;
  };
  "/api/v1/licenses/assignments/actions/add": {
    /**
     * Add the assignments
     *
     * Adds the assignments.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    POST(options: AddAssignmentsOptions): call.Returned<Mode, operations["addAssignments"]>;
  };
  "/api/v1/licenses/assignments/actions/delete": {
    /**
     * Delete the assignments
     *
     * Deletes the assignments.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    POST(options: DeleteAssignmentsOptions): call.Returned<Mode, operations["deleteAssignments"]>;
  };
  "/api/v1/licenses/assignments/actions/update": {
    /**
     * Update the assignments
     *
     * Updates the assignments.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    POST(options: UpdateAssignmentsOptions): call.Returned<Mode, operations["updateAssignments"]>;
  };
  "/api/v1/licenses/consumption": {
    /**
     * List consumption of the licenses
     *
     * Lists the consumption of the licenses.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    GET(options?: ListLicensesConsumptionOptions): call.Returned<Mode, operations["listLicensesConsumption"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListLicensesConsumptionOptions): call.Returned<Mode, call.WithoutBody<operations["listLicensesConsumption"]>>;
  };
  "/api/v1/licenses/overview": {
    /**
     * Get the overview
     *
     * Returns the overview.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    GET(options?: GetOverviewOptions): call.Returned<Mode, operations["getOverview"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetOverviewOptions): call.Returned<Mode, call.WithoutBody<operations["getOverview"]>>;
  };
  "/api/v1/licenses/settings": {
    /**
     * Get the settings of the licenses
     *
     * Returns the settings of the licenses.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    GET(options?: GetLicensesSettingsOptions): call.Returned<Mode, operations["getLicensesSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetLicensesSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getLicensesSettings"]>>;
    /**
     * Replace the settings of the licenses
     *
     * Replaces the settings of the licenses.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    PUT(options?: ReplaceLicensesSettingsOptions): call.Returned<Mode, operations["replaceLicensesSettings"]>;
  };
  "/api/v1/licenses/status": {
    /**
     * Get the status
     *
     * Returns the status.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    GET(options?: GetLicenseStatusOptions): call.Returned<Mode, operations["getLicenseStatus"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetLicenseStatusOptions): call.Returned<Mode, call.WithoutBody<operations["getLicenseStatus"]>>;
  };
  "/api/v1/lineage-graphs/impact/{id}/actions/expand": {
    /**
     * Get an impact
     *
     * Returns the impact.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: GetImpactOptions): call.Returned<Mode, operations["getImpact"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetImpactOptions): call.Returned<Mode, call.WithoutBody<operations["getImpact"]>>;
  };
  "/api/v1/lineage-graphs/impact/{id}/actions/search": {
    /**
     * Search an impact
     *
     * Searches the impact.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: SearchImpactOptions): call.Returned<Mode, operations["searchImpact"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: SearchImpactOptions): call.Returned<Mode, call.WithoutBody<operations["searchImpact"]>>;
  };
  "/api/v1/lineage-graphs/impact/{id}/overview": {
    /**
     * Get the overview of an impact
     *
     * Returns the overview of the impact.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: GetImpactOverviewOptions): call.Returned<Mode, operations["getImpactOverview"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetImpactOverviewOptions): call.Returned<Mode, call.WithoutBody<operations["getImpactOverview"]>>;
  };
  "/api/v1/lineage-graphs/impact/{id}/source": {
    /**
     * Get the source of an impact
     *
     * Returns the source of the impact.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: GetImpactSourceOptions): call.Returned<Mode, operations["getImpactSource"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetImpactSourceOptions): call.Returned<Mode, call.WithoutBody<operations["getImpactSource"]>>;
  };
  "/api/v1/lineage-graphs/nodes/{id}": {
    /**
     * Get a node
     *
     * Returns the node.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: GetNodeOptions): call.Returned<Mode, operations["getNode"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetNodeOptions): call.Returned<Mode, call.WithoutBody<operations["getNode"]>>;
  };
  "/api/v1/lineage-graphs/nodes/{id}/actions/expand": {
    /**
     * Get a node
     *
     * Returns the node.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: GetLineageGraphNodeOptions): call.Returned<Mode, operations["getLineageGraphNode"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetLineageGraphNodeOptions): call.Returned<Mode, call.WithoutBody<operations["getLineageGraphNode"]>>;
  };
  "/api/v1/lineage-graphs/nodes/{id}/actions/search": {
    /**
     * Search a node
     *
     * Searches the node.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: SearchNodeOptions): call.Returned<Mode, operations["searchNode"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: SearchNodeOptions): call.Returned<Mode, call.WithoutBody<operations["searchNode"]>>;
  };
  "/api/v1/lineage-graphs/nodes/{id}/overview": {
    /**
     * Create an overview of a node
     *
     * Creates an overview of the node.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    POST(options: CreateNodeOverviewOptions): call.Returned<Mode, operations["createNodeOverview"]>;
  };
  "/api/v1/ml/deployments": {
    /**
     * List deployments
     *
     * Lists the deployments.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options?: ListDeploymentsOptions): call.Returned<Mode, operations["listDeployments"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDeploymentsOptions): call.Returned<Mode, call.WithoutBody<operations["listDeployments"]>>;
    /**
     * Create a deployment
     *
     * Creates a deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options?: CreateDeploymentOptions): call.Returned<Mode, operations["createDeployment"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}": {
    /**
     * Get a deployment
     *
     * Returns the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetDeploymentOptions): call.Returned<Mode, operations["getDeployment"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDeploymentOptions): call.Returned<Mode, call.WithoutBody<operations["getDeployment"]>>;
    /**
     * Delete a deployment
     *
     * Deletes the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteDeploymentOptions): call.Returned<Mode, operations["deleteDeployment"]>;
    /**
     * Update a deployment
     *
     * Updates the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateDeploymentOptions): call.Returned<Mode, operations["updateDeployment"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/actions/activate-models": {
    /**
     * Activate the models of a deployment
     *
     * Activates the models of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: ActivateDeploymentModelsOptions): call.Returned<Mode, operations["activateDeploymentModels"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/actions/deactivate-models": {
    /**
     * Deactivate the models of a deployment
     *
     * Deactivates the models of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: DeactivateDeploymentModelsOptions): call.Returned<Mode, operations["deactivateDeploymentModels"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/aliases": {
    /**
     * List aliases of a deployment
     *
     * Lists the aliases of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: ListDeploymentAliasesOptions): call.Returned<Mode, operations["listDeploymentAliases"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDeploymentAliasesOptions): call.Returned<Mode, call.WithoutBody<operations["listDeploymentAliases"]>>;
    /**
     * Create an alias of a deployment
     *
     * Creates an alias of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: CreateDeploymentAliasOptions): call.Returned<Mode, operations["createDeploymentAlias"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}": {
    /**
     * Get an alias of a deployment
     *
     * Returns the alias of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetDeploymentAliasOptions): call.Returned<Mode, operations["getDeploymentAlias"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDeploymentAliasOptions): call.Returned<Mode, call.WithoutBody<operations["getDeploymentAlias"]>>;
    /**
     * Delete an alias of a deployment
     *
     * Deletes the alias of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteDeploymentAliasOptions): call.Returned<Mode, operations["deleteDeploymentAlias"]>;
    /**
     * Update an alias of a deployment
     *
     * Updates the alias of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateDeploymentAliasOptions): call.Returned<Mode, operations["updateDeploymentAlias"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/aliases/{aliasName}/realtime-predictions/actions/run": {
    /**
     * Run the realtime predictions
     *
     * Runs the realtime predictions.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: RunRealtimePredictionsOptions): call.Returned<Mode, operations["runRealtimePredictions"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/batch-predictions": {
    /**
     * List batch predictions of a deployment
     *
     * Lists the batch predictions of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: ListDeploymentBatchPredictionsOptions): call.Returned<Mode, operations["listDeploymentBatchPredictions"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDeploymentBatchPredictionsOptions): call.Returned<Mode, call.WithoutBody<operations["listDeploymentBatchPredictions"]>>;
    /**
     * Create a batch prediction of a deployment
     *
     * Creates a batch prediction of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: CreateDeploymentBatchPredictionOptions): call.Returned<Mode, operations["createDeploymentBatchPrediction"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}": {
    /**
     * Get a batch prediction of a deployment
     *
     * Returns the batch prediction of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetDeploymentBatchPredictionOptions): call.Returned<Mode, operations["getDeploymentBatchPrediction"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDeploymentBatchPredictionOptions): call.Returned<Mode, call.WithoutBody<operations["getDeploymentBatchPrediction"]>>;
    /**
     * Delete a batch prediction of a deployment
     *
     * Deletes the batch prediction of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteDeploymentBatchPredictionOptions): call.Returned<Mode, operations["deleteDeploymentBatchPrediction"]>;
    /**
     * Update a batch prediction of a deployment
     *
     * Updates the batch prediction of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateDeploymentBatchPredictionOptions): call.Returned<Mode, operations["updateDeploymentBatchPrediction"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/actions/predict": {
    /**
     * Predict a batch prediction
     *
     * Predicts the batch prediction.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: PredictBatchPredictionOptions): call.Returned<Mode, operations["predictBatchPrediction"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule": {
    /**
     * Get the schedule of a batch prediction
     *
     * Returns the schedule of the batch prediction.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetBatchPredictionScheduleOptions): call.Returned<Mode, operations["getBatchPredictionSchedule"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetBatchPredictionScheduleOptions): call.Returned<Mode, call.WithoutBody<operations["getBatchPredictionSchedule"]>>;
    /**
     * Replace the schedule of a batch prediction
     *
     * Replaces the schedule of the batch prediction.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PUT(options: ReplaceBatchPredictionScheduleOptions): call.Returned<Mode, operations["replaceBatchPredictionSchedule"]>;
    /**
     * Delete the schedule of a batch prediction
     *
     * Deletes the schedule of the batch prediction.
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteBatchPredictionScheduleOptions): call.Returned<Mode, operations["deleteBatchPredictionSchedule"]>;
    /**
     * Update the schedule of a batch prediction
     *
     * Updates the schedule of the batch prediction.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateBatchPredictionScheduleOptions): call.Returned<Mode, operations["updateBatchPredictionSchedule"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/models/actions/add": {
    /**
     * Add the models
     *
     * Adds the models.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: AddModelsOptions): call.Returned<Mode, operations["addModels"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/models/actions/remove": {
    /**
     * Remove the models
     *
     * Removes the models.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: RemoveModelsOptions): call.Returned<Mode, operations["removeModels"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run": {
    /**
     * Run the realtime predictions
     *
     * Runs the realtime predictions.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: RunMlRealtimePredictionsOptions): call.Returned<Mode, operations["runMlRealtimePredictions"]>;
  };
  "/api/v1/ml/experiments": {
    /**
     * List experiments
     *
     * Lists the experiments.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options?: ListExperimentsOptions): call.Returned<Mode, operations["listExperiments"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListExperimentsOptions): call.Returned<Mode, call.WithoutBody<operations["listExperiments"]>>;
    /**
     * Create an experiment
     *
     * Creates an experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options?: CreateExperimentOptions): call.Returned<Mode, operations["createExperiment"]>;
  };
  "/api/v1/ml/experiments/{experimentId}": {
    /**
     * Get an experiment
     *
     * Returns the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetExperimentOptions): call.Returned<Mode, operations["getExperiment"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetExperimentOptions): call.Returned<Mode, call.WithoutBody<operations["getExperiment"]>>;
    /**
     * Delete an experiment
     *
     * Deletes the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteExperimentOptions): call.Returned<Mode, operations["deleteExperiment"]>;
    /**
     * Update an experiment
     *
     * Updates the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateExperimentOptions): call.Returned<Mode, operations["updateExperiment"]>;
  };
  "/api/v1/ml/experiments/{experimentId}/actions/recommend-models": {
    /**
     * Recommend the models of an experiment
     *
     * Recommends the models of the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: RecommendExperimentModelsOptions): call.Returned<Mode, operations["recommendExperimentModels"]>;
  };
  "/api/v1/ml/experiments/{experimentId}/models": {
    /**
     * List models of an experiment
     *
     * Lists the models of the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: ListExperimentModelsOptions): call.Returned<Mode, operations["listExperimentModels"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListExperimentModelsOptions): call.Returned<Mode, call.WithoutBody<operations["listExperimentModels"]>>;
  };
  "/api/v1/ml/experiments/{experimentId}/models/{modelId}": {
    /**
     * Get a model of an experiment
     *
     * Returns the model of the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetExperimentModelOptions): call.Returned<Mode, operations["getExperimentModel"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetExperimentModelOptions): call.Returned<Mode, call.WithoutBody<operations["getExperimentModel"]>>;
  };
  "/api/v1/ml/experiments/{experimentId}/versions": {
    /**
     * List versions of an experiment
     *
     * Lists the versions of the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: ListExperimentVersionsOptions): call.Returned<Mode, operations["listExperimentVersions"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListExperimentVersionsOptions): call.Returned<Mode, call.WithoutBody<operations["listExperimentVersions"]>>;
    /**
     * Create a version of an experiment
     *
     * Creates a version of the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: CreateExperimentVersionOptions): call.Returned<Mode, operations["createExperimentVersion"]>;
  };
  "/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}": {
    /**
     * Get a version of an experiment
     *
     * Returns the version of the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetExperimentVersionOptions): call.Returned<Mode, operations["getExperimentVersion"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetExperimentVersionOptions): call.Returned<Mode, call.WithoutBody<operations["getExperimentVersion"]>>;
    /**
     * Delete a version of an experiment
     *
     * Deletes the version of the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteExperimentVersionOptions): call.Returned<Mode, operations["deleteExperimentVersion"]>;
    /**
     * Update a version of an experiment
     *
     * Updates the version of the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateExperimentVersionOptions): call.Returned<Mode, operations["updateExperimentVersion"]>;
  };
  "/api/v1/ml/jobs/{corrType}/{corrId}/actions/cancel": {
    /**
     * Cancel a job
     *
     * Cancels the job.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: CancelJobOptions): call.Returned<Mode, operations["cancelJob"]>;
  };
  "/api/v1/ml/profile-insights": {
    /**
     * Create a profile insight
     *
     * Creates a profile insight.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options?: CreateProfileInsightOptions): call.Returned<Mode, operations["createProfileInsight"]>;
  };
  "/api/v1/ml/profile-insights/{dataSetId}": {
    /**
     * Get a profile insight
     *
     * Returns the profile insight.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetProfileInsightOptions): call.Returned<Mode, operations["getProfileInsight"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetProfileInsightOptions): call.Returned<Mode, call.WithoutBody<operations["getProfileInsight"]>>;
  };
  "/api/v1/notes/settings": {
    /**
     * Get the settings of the notes
     *
     * Returns the settings of the notes.
     * @see https://qlik.dev/apis/rest/notes/
     * @deprecated Qlik does not name a replacement.
     */
    GET(options?: GetNotesSettingsOptions): call.Returned<Mode, operations["getNotesSettings"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Qlik does not name a replacement.
     */
    HEAD(options?: GetNotesSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getNotesSettings"]>>;
    /**
     * Replace the settings of the notes
     *
     * Replaces the settings of the notes.
     * @see https://qlik.dev/apis/rest/notes/
     * @deprecated Qlik does not name a replacement.
     */
    PUT(options: ReplaceNotesSettingsOptions): call.Returned<Mode, operations["replaceNotesSettings"]>;
  };
  "/api/v1/notifications": {
    /**
     * List notifications
     *
     * Lists the notifications.
     * @see https://qlik.dev/apis/rest/notifications/
     */
    GET(options?: ListNotificationsOptions): call.Returned<Mode, operations["listNotifications"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListNotificationsOptions): call.Returned<Mode, call.WithoutBody<operations["listNotifications"]>>;
  };
  "/api/v1/oauth-clients": {
    /**
     * List OAuth clients
     *
     * Lists the OAuth clients.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    GET(options?: ListOauthClientsOptions): call.Returned<Mode, operations["listOauthClients"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListOauthClientsOptions): call.Returned<Mode, call.WithoutBody<operations["listOauthClients"]>>;
    /**
     * Create an OAuth client
     *
     * Creates an OAuth client.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    POST(options: CreateOauthClientOptions): call.Returned<Mode, operations["createOauthClient"]>;
  };
  "/api/v1/oauth-clients/{id}": {
    /**
     * Get an OAuth client
     *
     * Returns the OAuth client.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    GET(options: GetOauthClientOptions): call.Returned<Mode, operations["getOauthClient"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetOauthClientOptions): call.Returned<Mode, call.WithoutBody<operations["getOauthClient"]>>;
    /**
     * Delete an OAuth client
     *
     * Deletes the OAuth client.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    DELETE(options: DeleteOauthClientOptions): call.Returned<Mode, operations["deleteOauthClient"]>;
    /**
     * Update an OAuth client
     *
     * Updates the OAuth client.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    PATCH(options: UpdateOauthClientOptions): call.Returned<Mode, operations["updateOauthClient"]>;
  };
  "/api/v1/oauth-clients/{id}/actions/publish": {
    /**
     * Publish an OAuth client
     *
     * Publishes the OAuth client.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    POST(options: PublishOauthClientOptions): call.Returned<Mode, operations["publishOauthClient"]>;
  };
  "/api/v1/oauth-clients/{id}/client-secrets": {
    /**
     * Create a client secret of an OAuth client
     *
     * Creates a client secret of the OAuth client.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    POST(options: CreateOauthClientClientSecretOptions): call.Returned<Mode, operations["createOauthClientClientSecret"]>;
  };
  "/api/v1/oauth-clients/{id}/client-secrets/{hint}": {
    /**
     * Delete a client secret of an OAuth client
     *
     * Deletes the client secret of the OAuth client.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    DELETE(options: DeleteOauthClientClientSecretOptions): call.Returned<Mode, operations["deleteOauthClientClientSecret"]>;
  };
  "/api/v1/oauth-clients/{id}/connection-configs/me": {
    /**
     * Get the current connection configuration of an OAuth client
     *
     * Returns the current connection configuration of the OAuth client.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    GET(options: GetOauthClientCurrentConnectionConfigurationOptions): call.Returned<Mode, operations["getOauthClientCurrentConnectionConfiguration"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetOauthClientCurrentConnectionConfigurationOptions): call.Returned<Mode, call.WithoutBody<operations["getOauthClientCurrentConnectionConfiguration"]>>;
    /**
     * Delete the current connection configuration of an OAuth client
     *
     * Deletes the current connection configuration of the OAuth client.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    DELETE(options: DeleteOauthClientCurrentConnectionConfigurationOptions): call.Returned<Mode, operations["deleteOauthClientCurrentConnectionConfiguration"]>;
    /**
     * Update the current connection configuration of an OAuth client
     *
     * Updates the current connection configuration of the OAuth client.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    PATCH(options: UpdateOauthClientCurrentConnectionConfigurationOptions): call.Returned<Mode, operations["updateOauthClientCurrentConnectionConfiguration"]>;
  };
  "/api/v1/oauth-tokens": {
    /**
     * List OAuth tokens
     *
     * Lists the OAuth tokens.
     * @see https://qlik.dev/apis/rest/oauth-tokens/
     */
    GET(options?: ListOauthTokensOptions): call.Returned<Mode, operations["listOauthTokens"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListOauthTokensOptions): call.Returned<Mode, call.WithoutBody<operations["listOauthTokens"]>>;
  };
  "/api/v1/oauth-tokens/{tokenId}": {
    /**
     * Delete an OAuth token
     *
     * Deletes the OAuth token.
     * @see https://qlik.dev/apis/rest/oauth-tokens/
     */
    DELETE(options: DeleteOauthTokenOptions): call.Returned<Mode, operations["deleteOauthToken"]>;
  };
  "/api/v1/questions/actions/ask": {
    /**
     * Ask the questions
     *
     * Asks the questions.
     * @see https://qlik.dev/apis/rest/questions/
     */
    POST(options: AskQuestionsOptions): call.Returned<Mode, operations["askQuestions"]>;
  };
  "/api/v1/questions/actions/filter": {
    /**
     * Filter the questions
     *
     * Filters the questions.
     * @see https://qlik.dev/apis/rest/questions/
     */
    POST(options: FilterQuestionsOptions): call.Returned<Mode, operations["filterQuestions"]>;
  };
  "/api/v1/quotas": {
    /**
     * List quotas
     *
     * Lists the quotas.
     * @see https://qlik.dev/apis/rest/quotas/
     */
    GET(options?: ListQuotaQuotasOptions): call.Returned<Mode, operations["listQuotaQuotas"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListQuotaQuotasOptions): call.Returned<Mode, call.WithoutBody<operations["listQuotaQuotas"]>>;
  };
  "/api/v1/quotas/{id}": {
    /**
     * Get a quota
     *
     * Returns the quota.
     * @see https://qlik.dev/apis/rest/quotas/
     */
    GET(options: GetQuotaOptions): call.Returned<Mode, operations["getQuota"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetQuotaOptions): call.Returned<Mode, call.WithoutBody<operations["getQuota"]>>;
  };
  "/api/v1/reload-tasks": {
    /**
     * List reload tasks
     *
     * Returns the reload tasks that the caller can see. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/reload-tasks/
     * @deprecated Use `GET /api/scheduling/tasks` instead. It may be removed from 2026-09-29.
     */
    GET(options?: ListReloadTasksOptions): call.Returned<Mode, operations["listReloadTasks"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/scheduling/tasks` instead. It may be removed from 2026-09-29.
     */
    HEAD(options?: ListReloadTasksOptions): call.Returned<Mode, call.WithoutBody<operations["listReloadTasks"]>>;
    /**
     * Create a reload task
     *
     * Creates a task that reloads an app. Without `recurrence`, the task runs once, at `startDateTime`.
     * @see https://qlik.dev/apis/rest/reload-tasks/
     * @deprecated Use `POST /api/scheduling/tasks` instead. It may be removed from 2026-09-29.
     */
    POST(options: CreateReloadTaskOptions): call.Returned<Mode, operations["createReloadTask"]>;
  };
  "/api/v1/reload-tasks/{taskId}": {
    /**
     * Get a reload task
     *
     * Returns a task with its state and the times of its last and next run.
     * @see https://qlik.dev/apis/rest/reload-tasks/
     * @deprecated Use `GET /api/scheduling/tasks/{id}` instead. It may be removed from 2026-09-29.
     */
    GET(options: GetReloadTaskOptions): call.Returned<Mode, operations["getReloadTask"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/scheduling/tasks/{id}` instead. It may be removed from 2026-09-29.
     */
    HEAD(options: GetReloadTaskOptions): call.Returned<Mode, call.WithoutBody<operations["getReloadTask"]>>;
    /**
     * Replace a reload task
     *
     * Updates the schedule of a task, or enables or disables the task with `state`. Send all settings, including
     * unchanged ones: the effect of an omitted setting is not documented.
     * @see https://qlik.dev/apis/rest/reload-tasks/
     * @deprecated Use `PUT /api/scheduling/tasks/{id}` instead. It may be removed from 2026-09-29.
     */
    PUT(options: ReplaceReloadTaskOptions): call.Returned<Mode, operations["replaceReloadTask"]>;
    /**
     * Delete a reload task
     *
     * Deletes a task. Its schedule no longer reloads the app.
     * @see https://qlik.dev/apis/rest/reload-tasks/
     * @deprecated Use `DELETE /api/scheduling/tasks/{id}` instead. It may be removed from 2026-09-29.
     */
    DELETE(options: DeleteReloadTaskOptions): call.Returned<Mode, operations["deleteReloadTask"]>;
  };
  "/api/v1/reloads": {
    /**
     * List reloads
     *
     * Returns the reloads that the caller can see, newest first unless `sort` is set. The response is one page;
     * follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/reloads/
     */
    GET(options?: ListReloadsOptions): call.Returned<Mode, operations["listReloads"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListReloadsOptions): call.Returned<Mode, call.WithoutBody<operations["listReloads"]>>;
    /**
     * Reload an app
     *
     * Queues a reload of an app and returns its record immediately. An app can have only one pending reload: a
     * second request receives 429.
     * @see https://qlik.dev/apis/rest/reloads/
     */
    POST(options: CreateReloadOptions): call.Returned<Mode, operations["createReload"]>;
  };
  "/api/v1/reloads/{reloadId}": {
    /**
     * Get a reload
     *
     * Returns the record of a reload, including its log.
     * @see https://qlik.dev/apis/rest/reloads/
     */
    GET(options: GetReloadOptions): call.Returned<Mode, operations["getReload"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetReloadOptions): call.Returned<Mode, call.WithoutBody<operations["getReload"]>>;
  };
  "/api/v1/reloads/{reloadId}/actions/cancel": {
    /**
     * Cancel a reload
     *
     * Cancels a queued or running reload. The cancellation of a running reload is asynchronous.
     * @see https://qlik.dev/apis/rest/reloads/
     */
    POST(options: CancelReloadOptions): call.Returned<Mode, operations["cancelReload"]>;
  };
  "/api/v1/report-templates": {
    /**
     * List report templates
     *
     * Lists the report templates.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    GET(options?: ListReportTemplatesOptions): call.Returned<Mode, operations["listReportTemplates"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListReportTemplatesOptions): call.Returned<Mode, call.WithoutBody<operations["listReportTemplates"]>>;
    /**
     * Create a report template
     *
     * Creates a report template.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    POST(options?: CreateReportTemplateOptions): call.Returned<Mode, operations["createReportTemplate"]>;
  };
  "/api/v1/report-templates/{id}": {
    /**
     * Get a report template
     *
     * Returns the report template.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    GET(options: GetReportTemplateOptions): call.Returned<Mode, operations["getReportTemplate"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetReportTemplateOptions): call.Returned<Mode, call.WithoutBody<operations["getReportTemplate"]>>;
    /**
     * Replace a report template
     *
     * Replaces the report template.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    PUT(options: ReplaceReportTemplateOptions): call.Returned<Mode, operations["replaceReportTemplate"]>;
    /**
     * Delete a report template
     *
     * Deletes the report template.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    DELETE(options: DeleteReportTemplateOptions): call.Returned<Mode, operations["deleteReportTemplate"]>;
    /**
     * Update a report template
     *
     * Updates the report template.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    PATCH(options: UpdateReportTemplateOptions): call.Returned<Mode, operations["updateReportTemplate"]>;
  };
  "/api/v1/report-templates/{id}/actions/download": {
    /**
     * Download a report template
     *
     * Downloads the report template.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    POST(options: DownloadReportTemplateOptions): call.Returned<Mode, operations["downloadReportTemplate"]>;
  };
  "/api/v1/reports": {
    /**
     * Create a report
     *
     * Creates a report.
     * @see https://qlik.dev/apis/rest/reports/
     */
    POST(options: CreateReportOptions): call.Returned<Mode, operations["createReport"]>;
  };
  "/api/v1/reports/{id}/outputs": {
    /**
     * List outputs of a report
     *
     * Lists the outputs of the report.
     * @see https://qlik.dev/apis/rest/reports/
     */
    GET(options: ListReportOutputsOptions): call.Returned<Mode, operations["listReportOutputs"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListReportOutputsOptions): call.Returned<Mode, call.WithoutBody<operations["listReportOutputs"]>>;
  };
  "/api/v1/reports/{id}/status": {
    /**
     * Get the status of a report
     *
     * Returns the status of the report.
     * @see https://qlik.dev/apis/rest/reports/
     */
    GET(options: GetReportStatusOptions): call.Returned<Mode, operations["getReportStatus"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetReportStatusOptions): call.Returned<Mode, call.WithoutBody<operations["getReportStatus"]>>;
  };
  "/api/v1/roles": {
    /**
     * List roles
     *
     * Lists the roles.
     * @see https://qlik.dev/apis/rest/roles/
     */
    GET(options?: call.CallOptions<operations["listRoles"]>): call.Returned<Mode, operations["listRoles"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: call.CallOptions<operations["listRoles"]>): call.Returned<Mode, call.WithoutBody<operations["listRoles"]>>;
    /**
     * Create a role
     *
     * Creates a role.
     * @see https://qlik.dev/apis/rest/roles/
     */
    POST(options: CreateRoleOptions): call.Returned<Mode, operations["createRole"]>;
  };
  "/api/v1/roles/{id}": {
    /**
     * Get a role
     *
     * Returns the role.
     * @see https://qlik.dev/apis/rest/roles/
     */
    GET(options: GetRoleOptions): call.Returned<Mode, operations["getRole"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetRoleOptions): call.Returned<Mode, call.WithoutBody<operations["getRole"]>>;
    /**
     * Delete a role
     *
     * Deletes the role.
     * @see https://qlik.dev/apis/rest/roles/
     */
    DELETE(options: DeleteRoleOptions): call.Returned<Mode, operations["deleteRole"]>;
    /**
     * Update a role
     *
     * Updates the role.
     * @see https://qlik.dev/apis/rest/roles/
     */
    PATCH(options: UpdateRoleOptions): call.Returned<Mode, operations["updateRole"]>;
  };
  "/api/v1/sharing-tasks": {
    /**
     * List sharing tasks
     *
     * Lists the sharing tasks.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    GET(options?: ListSharingTasksOptions): call.Returned<Mode, operations["listSharingTasks"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListSharingTasksOptions): call.Returned<Mode, call.WithoutBody<operations["listSharingTasks"]>>;
    /**
     * Create a sharing task
     *
     * Creates a sharing task.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    POST(options: CreateSharingTaskOptions): call.Returned<Mode, operations["createSharingTask"]>;
  };
  "/api/v1/sharing-tasks/actions/execute": {
    /**
     * Execute the sharing tasks
     *
     * Executes the sharing tasks.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    POST(options: ExecuteSharingTasksOptions): call.Returned<Mode, operations["executeSharingTasks"]>;
  };
  "/api/v1/sharing-tasks/settings": {
    /**
     * Get the settings of the sharing tasks
     *
     * Returns the settings of the sharing tasks.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    GET(options?: GetSharingTasksSettingsOptions): call.Returned<Mode, operations["getSharingTasksSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetSharingTasksSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getSharingTasksSettings"]>>;
    /**
     * Replace the settings of the sharing tasks
     *
     * Replaces the settings of the sharing tasks.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    PUT(options: ReplaceSharingTasksSettingsOptions): call.Returned<Mode, operations["replaceSharingTasksSettings"]>;
    /**
     * Update the settings of the sharing tasks
     *
     * Updates the settings of the sharing tasks.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    PATCH(options: UpdateSharingTasksSettingsOptions): call.Returned<Mode, operations["updateSharingTasksSettings"]>;
  };
  "/api/v1/sharing-tasks/{taskId}": {
    /**
     * Get a sharing task
     *
     * Returns the sharing task.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    GET(options: GetSharingTaskOptions): call.Returned<Mode, operations["getSharingTask"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetSharingTaskOptions): call.Returned<Mode, call.WithoutBody<operations["getSharingTask"]>>;
    /**
     * Delete a sharing task
     *
     * Deletes the sharing task.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    DELETE(options: DeleteSharingTaskOptions): call.Returned<Mode, operations["deleteSharingTask"]>;
    /**
     * Update a sharing task
     *
     * Updates the sharing task.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    PATCH(options: UpdateSharingTaskOptions): call.Returned<Mode, operations["updateSharingTask"]>;
  };
  "/api/v1/sharing-tasks/{taskId}/actions/cancel": {
    /**
     * Cancel a sharing task
     *
     * Cancels the sharing task.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    POST(options: CancelSharingTaskOptions): call.Returned<Mode, operations["cancelSharingTask"]>;
  };
  "/api/v1/sharing-tasks/{taskId}/executions": {
    /**
     * List executions of a sharing task
     *
     * Lists the executions of the sharing task.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    GET(options: ListSharingTaskExecutionsOptions): call.Returned<Mode, operations["listSharingTaskExecutions"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListSharingTaskExecutionsOptions): call.Returned<Mode, call.WithoutBody<operations["listSharingTaskExecutions"]>>;
  };
  "/api/v1/sharing-tasks/{taskId}/executions/{executionId}": {
    /**
     * Get an execution of a sharing task
     *
     * Returns the execution of the sharing task.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    GET(options: GetSharingTaskExecutionOptions): call.Returned<Mode, operations["getSharingTaskExecution"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetSharingTaskExecutionOptions): call.Returned<Mode, call.WithoutBody<operations["getSharingTaskExecution"]>>;
  };
  "/api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}": {
    /**
     * Get a file of an execution
     *
     * Returns the file of the execution.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    GET(options: GetExecutionFileOptions): call.Returned<Mode, operations["getExecutionFile"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetExecutionFileOptions): call.Returned<Mode, call.WithoutBody<operations["getExecutionFile"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetExecutionFileOptions): call.Downloaded<Mode, operations["getExecutionFile"]>;
  };
  "/api/v1/spaces": {
    /**
     * List spaces
     *
     * Returns the spaces that the caller can see. The response is one page; follow `links.next.href` for more.
     * Personal spaces are not included; `meta.personalSpace` contains what the caller can do in their own personal
     * space.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    GET(options?: ListSpacesOptions): call.Returned<Mode, operations["listSpaces"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListSpacesOptions): call.Returned<Mode, call.WithoutBody<operations["listSpaces"]>>;
    /**
     * Create a space
     *
     * Creates an empty space that is owned by the caller. The name must be unique in the tenant, and the type cannot
     * be changed later. The type `data` is meant for data integration projects of Qlik Talend.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    POST(options: CreateSpaceOptions): call.Returned<Mode, operations["createSpace"]>;
  };
  "/api/v1/spaces/types": {
    /**
     * List space types
     *
     * Returns the types of spaces that are available in the tenant.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    GET(options?: ListSpaceTypesOptions): call.Returned<Mode, operations["listSpaceTypes"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListSpaceTypesOptions): call.Returned<Mode, call.WithoutBody<operations["listSpaceTypes"]>>;
  };
  "/api/v1/spaces/{spaceId}": {
    /**
     * Get a space
     *
     * Returns a space with the caller's roles and the roles that can be assigned in it.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    GET(options: GetSpaceOptions): call.Returned<Mode, operations["getSpace"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetSpaceOptions): call.Returned<Mode, call.WithoutBody<operations["getSpace"]>>;
    /**
     * Replace a space's properties
     *
     * Replaces the name, the description and the owner of a space. To change only some of them, use `PATCH
     * /api/v1/spaces/{spaceId}`.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    PUT(options: ReplaceSpaceOptions): call.Returned<Mode, operations["replaceSpace"]>;
    /**
     * Delete a space
     *
     * Permanently deletes a space. Delete its apps and other content first, or move them to another space: the
     * response is 412 if the space is not empty.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    DELETE(options: DeleteSpaceOptions): call.Returned<Mode, operations["deleteSpace"]>;
    /**
     * Update a space
     *
     * Updates the name, the description or the owner of a space by a JSON Patch. Only the operation `replace` is
     * supported. Other properties are unchanged.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    PATCH(options: PatchSpaceOptions): call.Returned<Mode, operations["patchSpace"]>;
  };
  "/api/v1/spaces/{spaceId}/assignments": {
    /**
     * List the assignments of a space
     *
     * Returns the users, groups and bots with a role in the space. The response is one page; follow
     * `links.next.href` for more. The owner has all assignable roles without an assignment and is not included.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    GET(options: ListSpaceAssignmentsOptions): call.Returned<Mode, operations["listSpaceAssignments"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListSpaceAssignmentsOptions): call.Returned<Mode, call.WithoutBody<operations["listSpaceAssignments"]>>;
    /**
     * Assign roles in a space
     *
     * Assigns roles in a space to a user, group or bot without an assignment in it. To change an existing
     * assignment, use `PUT …/assignments/{assignmentId}`.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    POST(options: CreateSpaceAssignmentOptions): call.Returned<Mode, operations["createSpaceAssignment"]>;
  };
  "/api/v1/spaces/{spaceId}/assignments/{assignmentId}": {
    /**
     * Get an assignment
     *
     * Returns an assignment by its own identifier, which differs from the identifier of the assignee. To find it,
     * use `GET …/assignments?assigneeId=…`.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    GET(options: GetSpaceAssignmentOptions): call.Returned<Mode, operations["getSpaceAssignment"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetSpaceAssignmentOptions): call.Returned<Mode, call.WithoutBody<operations["getSpaceAssignment"]>>;
    /**
     * Replace the roles of an assignment
     *
     * Replaces the complete list of roles. Roles that are not in the list are removed from the assignee.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    PUT(options: ReplaceSpaceAssignmentOptions): call.Returned<Mode, operations["replaceSpaceAssignment"]>;
    /**
     * Delete an assignment
     *
     * Removes all roles that this assignment gives to the assignee.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    DELETE(options: DeleteSpaceAssignmentOptions): call.Returned<Mode, operations["deleteSpaceAssignment"]>;
  };
  "/api/v1/spaces/{spaceId}/shares": {
    /**
     * List the shares of a space
     *
     * Returns the resources of the space that are shared individually, with their assignees. The response is one
     * page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    GET(options: ListSpaceSharesOptions): call.Returned<Mode, operations["listSpaceShares"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListSpaceSharesOptions): call.Returned<Mode, call.WithoutBody<operations["listSpaceShares"]>>;
    /**
     * Share a resource of a space
     *
     * Shares a resource of the space with a user or group that has no role in the space. In tenants that allow
     * anonymous access, a resource can also be shared with anyone who has the link.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    POST(options: CreateSpaceShareOptions): call.Returned<Mode, operations["createSpaceShare"]>;
  };
  "/api/v1/spaces/{spaceId}/shares/{shareId}": {
    /**
     * Get a share
     *
     * Returns a share of the space.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    GET(options: GetSpaceShareOptions): call.Returned<Mode, operations["getSpaceShare"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetSpaceShareOptions): call.Returned<Mode, call.WithoutBody<operations["getSpaceShare"]>>;
    /**
     * Delete a share
     *
     * Deletes a share. The resource remains, and users with a role in the space keep their access to it.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    DELETE(options: DeleteSpaceShareOptions): call.Returned<Mode, operations["deleteSpaceShare"]>;
    /**
     * Update a share
     *
     * Updates the roles of a share, or disables and enables a link share, by a JSON Patch. Only the operation
     * `replace` is supported.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    PATCH(options: PatchSpaceShareOptions): call.Returned<Mode, operations["patchSpaceShare"]>;
  };
  "/api/v1/tasks": {
    /**
     * List tasks
     *
     * Lists the tasks.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    GET(options?: ListTaskTasksOptions): call.Returned<Mode, operations["listTaskTasks"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListTaskTasksOptions): call.Returned<Mode, call.WithoutBody<operations["listTaskTasks"]>>;
    /**
     * Create a task
     *
     * Creates a task.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    POST(options: PostTasksOptions): call.Returned<Mode, operations["postTasks"]>;
  };
  "/api/v1/tasks/resources/{id}/runs": {
    /**
     * List runs of a resource
     *
     * Lists the runs of the resource.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    GET(options: ListResourceRunsOptions): call.Returned<Mode, operations["listResourceRuns"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListResourceRunsOptions): call.Returned<Mode, call.WithoutBody<operations["listResourceRuns"]>>;
  };
  "/api/v1/tasks/{id}": {
    /**
     * Get a task
     *
     * Returns the task.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    GET(options: GetTasksByIdOptions): call.Returned<Mode, operations["getTasksById"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTasksByIdOptions): call.Returned<Mode, call.WithoutBody<operations["getTasksById"]>>;
    /**
     * Replace a task
     *
     * Replaces the task.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    PUT(options: PutTasksByIdOptions): call.Returned<Mode, operations["putTasksById"]>;
    /**
     * Delete a task
     *
     * Deletes the task.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    DELETE(options: DeleteTasksByIdOptions): call.Returned<Mode, operations["deleteTasksById"]>;
  };
  "/api/v1/tasks/{id}/actions/start": {
    /**
     * Start a task
     *
     * Starts the task.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    POST(options: PostTasksByIdActionsStartOptions): call.Returned<Mode, operations["postTasksByIdActionsStart"]>;
  };
  "/api/v1/tasks/{id}/runs": {
    /**
     * List runs of a task
     *
     * Lists the runs of the task.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    GET(options: GetTasksByIdRunsOptions): call.Returned<Mode, operations["getTasksByIdRuns"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTasksByIdRunsOptions): call.Returned<Mode, call.WithoutBody<operations["getTasksByIdRuns"]>>;
  };
  "/api/v1/tasks/{id}/runs/last": {
    /**
     * Get the last of a task
     *
     * Returns the last of the task.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    GET(options: GetTaskLastOptions): call.Returned<Mode, operations["getTaskLast"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTaskLastOptions): call.Returned<Mode, call.WithoutBody<operations["getTaskLast"]>>;
  };
  "/api/v1/tasks/{id}/runs/{runId}/log": {
    /**
     * Get the log of a run
     *
     * Returns the log of the run.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    GET(options: GetRunLogOptions): call.Returned<Mode, operations["getRunLog"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetRunLogOptions): call.Returned<Mode, call.WithoutBody<operations["getRunLog"]>>;
  };
  "/api/v1/temp-contents": {
    /**
     * Create temp content
     *
     * Creates temp content.
     * @see https://qlik.dev/apis/rest/temp-contents/
     */
    POST(options: CreateTempContentOptions): call.Returned<Mode, operations["createTempContent"]>;
  };
  "/api/v1/temp-contents/files": {
    /**
     * Create a file
     *
     * Creates a file.
     * @see https://qlik.dev/apis/rest/temp-contents/
     */
    POST(options: CreateFileOptions): call.Returned<Mode, operations["createFile"]>;
  };
  "/api/v1/temp-contents/files/{id}": {
    /**
     * Update a file
     *
     * Updates the file.
     * @see https://qlik.dev/apis/rest/temp-contents/
     */
    PATCH(options: UpdateFileOptions): call.Returned<Mode, operations["updateFile"]>;
  };
  "/api/v1/temp-contents/{id}": {
    /**
     * Download a temporary file
     *
     * Downloads a file, or the part requested by the `Range` header. The response is 204 until the file is complete;
     * retry a little later. It is 410 after the file has expired.
     * @see https://qlik.dev/apis/rest/temp-contents/
     */
    GET(options: DownloadTempContentOptions): call.Returned<Mode, operations["downloadTempContent"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: DownloadTempContentOptions): call.Returned<Mode, call.WithoutBody<operations["downloadTempContent"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: DownloadTempContentOptions): call.Downloaded<Mode, operations["downloadTempContent"]>;
  };
  "/api/v1/temp-contents/{id}/details": {
    /**
     * Get the details of temp content
     *
     * Returns the details of the temp content.
     * @see https://qlik.dev/apis/rest/temp-contents/
     */
    GET(options: GetTempContentDetailsOptions): call.Returned<Mode, operations["getTempContentDetails"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTempContentDetailsOptions): call.Returned<Mode, call.WithoutBody<operations["getTempContentDetails"]>>;
  };
  "/api/v1/tenant-settings": {
    /**
     * Get the tenant settings
     *
     * Returns the tenant settings.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     */
    GET(options?: GetTenantSettingsOptions): call.Returned<Mode, operations["getTenantSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetTenantSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getTenantSettings"]>>;
    /**
     * Create tenant settings
     *
     * Creates tenant settings.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     */
    POST(options: CreateTenantSettingsOptions): call.Returned<Mode, operations["createTenantSettings"]>;
    /**
     * Delete the tenant settings
     *
     * Deletes the tenant settings.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     */
    DELETE(options?: DeleteTenantSettingsOptions): call.Returned<Mode, operations["deleteTenantSettings"]>;
    /**
     * Update the tenant settings
     *
     * Updates the tenant settings.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     */
    PATCH(options: UpdateTenantSettingsOptions): call.Returned<Mode, operations["updateTenantSettings"]>;
  };
  "/api/v1/tenant-settings/actions/toggle-cross-region-data-processing": {
    /**
     * Toggle the cross region data processing of the tenant settings
     *
     * Toggles the cross region data processing of the tenant settings.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     * @deprecated Use `POST /api/v1/tenant-settings/actions/toggle-cross-region-inference` instead. It may be removed from 2026-05.
     */
    POST(options: ToggleTenantSettingsCrossRegionDataProcessingOptions): call.Returned<Mode, operations["toggleTenantSettingsCrossRegionDataProcessing"]>;
  };
  "/api/v1/tenant-settings/actions/toggle-cross-region-inference": {
    /**
     * Toggle the cross region inference of the tenant settings
     *
     * Toggles the cross region inference of the tenant settings.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     */
    POST(options: ToggleTenantSettingsCrossRegionInferenceOptions): call.Returned<Mode, operations["toggleTenantSettingsCrossRegionInference"]>;
  };
  "/api/v1/tenant-settings/start-pages": {
    /**
     * List start pages
     *
     * Lists the start pages.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     */
    GET(options?: ListStartPagesOptions): call.Returned<Mode, operations["listStartPages"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListStartPagesOptions): call.Returned<Mode, call.WithoutBody<operations["listStartPages"]>>;
  };
  "/api/v1/tenants": {
    /**
     * Create a tenant
     *
     * Creates a tenant.
     * @see https://qlik.dev/apis/rest/tenants/
     */
    POST(options: CreateTenantOptions): call.Returned<Mode, operations["createTenant"]>;
  };
  "/api/v1/tenants/me": {
    /**
     * Get the current tenant
     *
     * Returns the current tenant.
     * @see https://qlik.dev/apis/rest/tenants/
     */
    GET(options?: GetCurrentTenantOptions): call.Returned<Mode, operations["getCurrentTenant"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetCurrentTenantOptions): call.Returned<Mode, call.WithoutBody<operations["getCurrentTenant"]>>;
  };
  "/api/v1/tenants/{tenantId}": {
    /**
     * Get a tenant
     *
     * Returns the tenant.
     * @see https://qlik.dev/apis/rest/tenants/
     */
    GET(options: GetTenantOptions): call.Returned<Mode, operations["getTenant"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTenantOptions): call.Returned<Mode, call.WithoutBody<operations["getTenant"]>>;
    /**
     * Update a tenant
     *
     * Updates the tenant.
     * @see https://qlik.dev/apis/rest/tenants/
     */
    PATCH(options: UpdateTenantOptions): call.Returned<Mode, operations["updateTenant"]>;
  };
  "/api/v1/tenants/{tenantId}/actions/deactivate": {
    /**
     * Deactivate a tenant
     *
     * Deactivates the tenant.
     * @see https://qlik.dev/apis/rest/tenants/
     */
    POST(options: DeactivateTenantOptions): call.Returned<Mode, operations["deactivateTenant"]>;
  };
  "/api/v1/tenants/{tenantId}/actions/reactivate": {
    /**
     * Reactivate a tenant
     *
     * Reactivates the tenant.
     * @see https://qlik.dev/apis/rest/tenants/
     */
    POST(options: ReactivateTenantOptions): call.Returned<Mode, operations["reactivateTenant"]>;
  };
  "/api/v1/themes": {
    /**
     * List themes
     *
     * Lists the themes.
     * @see https://qlik.dev/apis/rest/themes/
     */
    GET(options?: ListThemesOptions): call.Returned<Mode, operations["listThemes"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListThemesOptions): call.Returned<Mode, call.WithoutBody<operations["listThemes"]>>;
    /**
     * Create a theme
     *
     * Creates a theme.
     * @see https://qlik.dev/apis/rest/themes/
     */
    POST(options: CreateThemeOptions): call.Returned<Mode, operations["createTheme"]>;
  };
  "/api/v1/themes/{id}": {
    /**
     * Get a theme
     *
     * Returns the theme.
     * @see https://qlik.dev/apis/rest/themes/
     */
    GET(options: GetThemeOptions): call.Returned<Mode, operations["getTheme"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetThemeOptions): call.Returned<Mode, call.WithoutBody<operations["getTheme"]>>;
    /**
     * Delete a theme
     *
     * Deletes the theme.
     * @see https://qlik.dev/apis/rest/themes/
     */
    DELETE(options: DeleteThemeOptions): call.Returned<Mode, operations["deleteTheme"]>;
    /**
     * Update a theme
     *
     * Updates the theme.
     * @see https://qlik.dev/apis/rest/themes/
     */
    PATCH(options: UpdateThemeOptions): call.Returned<Mode, operations["updateTheme"]>;
  };
  "/api/v1/themes/{id}/file": {
    /**
     * Get the file of a theme
     *
     * Returns the file of the theme.
     * @see https://qlik.dev/apis/rest/themes/
     */
    GET(options: GetThemeFileOptions): call.Returned<Mode, operations["getThemeFile"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetThemeFileOptions): call.Returned<Mode, call.WithoutBody<operations["getThemeFile"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetThemeFileOptions): call.Downloaded<Mode, operations["getThemeFile"]>;
  };
  "/api/v1/themes/{id}/file/{filepath}": {
    /**
     * Get a file of a theme
     *
     * Returns the file of the theme.
     * @see https://qlik.dev/apis/rest/themes/
     */
    GET(options: GetThemesByIdFileByFilepathOptions): call.Returned<Mode, operations["getThemesByIdFileByFilepath"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetThemesByIdFileByFilepathOptions): call.Returned<Mode, call.WithoutBody<operations["getThemesByIdFileByFilepath"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetThemesByIdFileByFilepathOptions): call.Downloaded<Mode, operations["getThemesByIdFileByFilepath"]>;
  };
  "/api/v1/transports/email-config": {
    /**
     * Get the email configuration of the transports
     *
     * Returns the email configuration of the transports.
     * @see https://qlik.dev/apis/rest/transports/
     */
    GET(options?: GetTransportsEmailConfigurationOptions): call.Returned<Mode, operations["getTransportsEmailConfiguration"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetTransportsEmailConfigurationOptions): call.Returned<Mode, call.WithoutBody<operations["getTransportsEmailConfiguration"]>>;
    /**
     * Replace the email configuration of the transports
     *
     * Replaces the email configuration of the transports.
     * @see https://qlik.dev/apis/rest/transports/
     */
    PUT(options: ReplaceTransportsEmailConfigurationOptions): call.Returned<Mode, operations["replaceTransportsEmailConfiguration"]>;
    /**
     * Delete the email configuration of the transports
     *
     * Deletes the email configuration of the transports.
     * @see https://qlik.dev/apis/rest/transports/
     */
    DELETE(options?: DeleteTransportsEmailConfigurationOptions): call.Returned<Mode, operations["deleteTransportsEmailConfiguration"]>;
    /**
     * Update the email configuration of the transports
     *
     * Updates the email configuration of the transports.
     * @see https://qlik.dev/apis/rest/transports/
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-11.
     */
    PATCH(options: UpdateTransportsEmailConfigurationOptions): call.Returned<Mode, operations["updateTransportsEmailConfiguration"]>;
  };
  "/api/v1/transports/email-config/actions/send-test-email": {
    /**
     * Send the test email of the email configuration
     *
     * Sends the test email of the email configuration.
     * @see https://qlik.dev/apis/rest/transports/
     */
    POST(options: SendEmailConfigurationTestEmailOptions): call.Returned<Mode, operations["sendEmailConfigurationTestEmail"]>;
  };
  "/api/v1/transports/email-config/actions/validate": {
    /**
     * Validate the email configuration
     *
     * Validates the email configuration.
     * @see https://qlik.dev/apis/rest/transports/
     */
    POST(options?: ValidateEmailConfigurationOptions): call.Returned<Mode, operations["validateEmailConfiguration"]>;
  };
  "/api/v1/transports/email-config/actions/verify-connection": {
    /**
     * Verify the connection of the email configuration
     *
     * Verifies the connection of the email configuration.
     * @see https://qlik.dev/apis/rest/transports/
     */
    POST(options?: VerifyEmailConfigurationConnectionOptions): call.Returned<Mode, operations["verifyEmailConfigurationConnection"]>;
  };
  "/api/v1/ui-config/pinned-links": {
    /**
     * List pinned links
     *
     * Lists the pinned links.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    GET(options?: ListPinnedLinksOptions): call.Returned<Mode, operations["listPinnedLinks"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListPinnedLinksOptions): call.Returned<Mode, call.WithoutBody<operations["listPinnedLinks"]>>;
    /**
     * Create a pinned link
     *
     * Creates a pinned link.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    POST(options: CreatePinnedLinkOptions): call.Returned<Mode, operations["createPinnedLink"]>;
  };
  "/api/v1/ui-config/pinned-links/actions/bulk-create-pinned-links": {
    /**
     * Bulk the create pinned links of the pinned links
     *
     * Bulks the create pinned links of the pinned links.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    POST(options: BulkPinnedLinksCreatePinnedLinksOptions): call.Returned<Mode, operations["bulkPinnedLinksCreatePinnedLinks"]>;
  };
  "/api/v1/ui-config/pinned-links/actions/delete-all-pinned-links": {
    /**
     * Delete the all pinned links of the pinned links
     *
     * Deletes the all pinned links of the pinned links.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    POST(options?: DeletePinnedLinksAllPinnedLinksOptions): call.Returned<Mode, operations["deletePinnedLinksAllPinnedLinks"]>;
  };
  "/api/v1/ui-config/pinned-links/{id}": {
    /**
     * Get a pinned link
     *
     * Returns the pinned link.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    GET(options: GetPinnedLinkOptions): call.Returned<Mode, operations["getPinnedLink"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetPinnedLinkOptions): call.Returned<Mode, call.WithoutBody<operations["getPinnedLink"]>>;
    /**
     * Delete a pinned link
     *
     * Deletes the pinned link.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    DELETE(options: DeletePinnedLinkOptions): call.Returned<Mode, operations["deletePinnedLink"]>;
    /**
     * Update a pinned link
     *
     * Updates the pinned link.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    PATCH(options: UpdatePinnedLinkOptions): call.Returned<Mode, operations["updatePinnedLink"]>;
  };
  "/api/v1/users": {
    /**
     * List users
     *
     * Lists the users.
     * @see https://qlik.dev/apis/rest/users/
     */
    GET(options?: ListUsersOptions): call.Returned<Mode, operations["listUsers"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListUsersOptions): call.Returned<Mode, call.WithoutBody<operations["listUsers"]>>;
    /**
     * Create a user
     *
     * Creates a user.
     * @see https://qlik.dev/apis/rest/users/
     */
    POST(options: CreateUserOptions): call.Returned<Mode, operations["createUser"]>;
  };
  "/api/v1/users/actions/count": {
    /**
     * Get the count
     *
     * Returns the count.
     * @see https://qlik.dev/apis/rest/users/
     */
    GET(options?: GetCountOptions): call.Returned<Mode, operations["getCount"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetCountOptions): call.Returned<Mode, call.WithoutBody<operations["getCount"]>>;
  };
  "/api/v1/users/actions/filter": {
    /**
     * Filter the users
     *
     * Filters the users.
     * @see https://qlik.dev/apis/rest/users/
     */
    POST(options?: FilterUsersOptions): call.Returned<Mode, operations["filterUsers"]>;
  };
  "/api/v1/users/actions/invite": {
    /**
     * Invite the users
     *
     * Invites the users.
     * @see https://qlik.dev/apis/rest/users/
     */
    POST(options: InviteUsersOptions): call.Returned<Mode, operations["inviteUsers"]>;
  };
  "/api/v1/users/me": {
    /**
     * Get the current user
     *
     * Returns the current user.
     * @see https://qlik.dev/apis/rest/users/
     */
    GET(options?: GetCurrentUserOptions): call.Returned<Mode, operations["getCurrentUser"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetCurrentUserOptions): call.Returned<Mode, call.WithoutBody<operations["getCurrentUser"]>>;
  };
  "/api/v1/users/{userId}": {
    /**
     * Get a user
     *
     * Returns the user.
     * @see https://qlik.dev/apis/rest/users/
     */
    GET(options: GetUserOptions): call.Returned<Mode, operations["getUser"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetUserOptions): call.Returned<Mode, call.WithoutBody<operations["getUser"]>>;
    /**
     * Delete a user
     *
     * Deletes the user.
     * @see https://qlik.dev/apis/rest/users/
     */
    DELETE(options: DeleteUserOptions): call.Returned<Mode, operations["deleteUser"]>;
    /**
     * Update a user
     *
     * Updates the user.
     * @see https://qlik.dev/apis/rest/users/
     */
    PATCH(options: UpdateUserOptions): call.Returned<Mode, operations["updateUser"]>;
  };
  "/api/v1/web-integrations": {
    /**
     * List web integrations
     *
     * Lists the web integrations.
     * @see https://qlik.dev/apis/rest/web-integrations/
     */
    GET(options?: ListWebIntegrationsOptions): call.Returned<Mode, operations["listWebIntegrations"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListWebIntegrationsOptions): call.Returned<Mode, call.WithoutBody<operations["listWebIntegrations"]>>;
    /**
     * Create a web integration
     *
     * Creates a web integration.
     * @see https://qlik.dev/apis/rest/web-integrations/
     */
    POST(options: CreateWebIntegrationOptions): call.Returned<Mode, operations["createWebIntegration"]>;
  };
  "/api/v1/web-integrations/{id}": {
    /**
     * Get a web integration
     *
     * Returns the web integration.
     * @see https://qlik.dev/apis/rest/web-integrations/
     */
    GET(options: GetWebIntegrationOptions): call.Returned<Mode, operations["getWebIntegration"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetWebIntegrationOptions): call.Returned<Mode, call.WithoutBody<operations["getWebIntegration"]>>;
    /**
     * Delete a web integration
     *
     * Deletes the web integration.
     * @see https://qlik.dev/apis/rest/web-integrations/
     */
    DELETE(options: DeleteWebIntegrationOptions): call.Returned<Mode, operations["deleteWebIntegration"]>;
    /**
     * Update a web integration
     *
     * Updates the web integration.
     * @see https://qlik.dev/apis/rest/web-integrations/
     */
    PATCH(options: UpdateWebIntegrationOptions): call.Returned<Mode, operations["updateWebIntegration"]>;
  };
  "/api/v1/web-notifications": {
    /**
     * List web notifications
     *
     * Lists the web notifications.
     * @see https://qlik.dev/apis/rest/web-notifications/
     */
    GET(options?: ListWebNotificationsOptions): call.Returned<Mode, operations["listWebNotifications"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListWebNotificationsOptions): call.Returned<Mode, call.WithoutBody<operations["listWebNotifications"]>>;
  };
  "/api/v1/web-notifications/all": {
    /**
     * Delete the all
     *
     * Deletes the all.
     * @see https://qlik.dev/apis/rest/web-notifications/
     */
    DELETE(options?: DeleteAllOptions): call.Returned<Mode, operations["deleteAll"]>;
    /**
     * Update the all
     *
     * Updates the all.
     * @see https://qlik.dev/apis/rest/web-notifications/
     */
    PATCH(options: UpdateAllOptions): call.Returned<Mode, operations["updateAll"]>;
  };
  "/api/v1/web-notifications/{notificationId}": {
    /**
     * Get a web notification
     *
     * Returns the web notification.
     * @see https://qlik.dev/apis/rest/web-notifications/
     */
    GET(options: GetWebNotificationOptions): call.Returned<Mode, operations["getWebNotification"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetWebNotificationOptions): call.Returned<Mode, call.WithoutBody<operations["getWebNotification"]>>;
    /**
     * Delete a web notification
     *
     * Deletes the web notification.
     * @see https://qlik.dev/apis/rest/web-notifications/
     */
    DELETE(options: DeleteWebNotificationOptions): call.Returned<Mode, operations["deleteWebNotification"]>;
    /**
     * Update a web notification
     *
     * Updates the web notification.
     * @see https://qlik.dev/apis/rest/web-notifications/
     */
    PATCH(options: UpdateWebNotificationOptions): call.Returned<Mode, operations["updateWebNotification"]>;
  };
  "/api/v1/webhooks": {
    /**
     * List webhooks
     *
     * Returns the webhooks of the caller, or all webhooks of the tenant if the caller is a TenantAdmin. The response
     * is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks` instead. It may be removed from 2027-11-01.
     */
    GET(options?: ListWebhooksOptions): call.Returned<Mode, operations["listWebhooks"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/core/webhooks` instead. It may be removed from 2027-11-01.
     */
    HEAD(options?: ListWebhooksOptions): call.Returned<Mode, call.WithoutBody<operations["listWebhooks"]>>;
    /**
     * Create a webhook
     *
     * Creates a webhook. It receives no events until `enabled` is true. Creating a webhook of the level `tenant`,
     * which is the default, requires the TenantAdmin role. Each user is limited to 150 webhooks.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks` instead. It may be removed from 2027-11-01.
     */
    POST(options: CreateWebhookOptions): call.Returned<Mode, operations["createWebhook"]>;
  };
  "/api/v1/webhooks/event-types": {
    /**
     * List event types
     *
     * Returns the event types that a webhook can subscribe to.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks/event-types` instead. It may be removed from 2027-11-01.
     */
    GET(options?: ListWebhookEventTypesOptions): call.Returned<Mode, operations["listWebhookEventTypes"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/core/webhooks/event-types` instead. It may be removed from 2027-11-01.
     */
    HEAD(options?: ListWebhookEventTypesOptions): call.Returned<Mode, call.WithoutBody<operations["listWebhookEventTypes"]>>;
  };
  "/api/v1/webhooks/{id}": {
    /**
     * Get a webhook
     *
     * Returns a webhook. The response never includes its secret or the values of its encrypted headers.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    GET(options: GetWebhookOptions): call.Returned<Mode, operations["getWebhook"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: GetWebhookOptions): call.Returned<Mode, call.WithoutBody<operations["getWebhook"]>>;
    /**
     * Replace a webhook
     *
     * Replaces all settings of a webhook. Omitted settings are reset to their defaults: without `enabled`, the
     * webhook is disabled, and the secret and the headers are removed unless they are sent again. To change only
     * some settings, use `PATCH /api/v1/webhooks/{id}`.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    PUT(options: ReplaceWebhookOptions): call.Returned<Mode, operations["replaceWebhook"]>;
    /**
     * Delete a webhook
     *
     * Deletes a webhook and its delivery history. It receives no further events.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    DELETE(options: DeleteWebhookOptions): call.Returned<Mode, operations["deleteWebhook"]>;
    /**
     * Update a webhook
     *
     * Updates settings of a webhook by a JSON Patch (RFC 6902). Other settings are unchanged, but a change of `/url`
     * requires the encrypted headers to be sent again.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    PATCH(options: PatchWebhookOptions): call.Returned<Mode, operations["patchWebhook"]>;
  };
  "/api/v1/webhooks/{id}/deliveries": {
    /**
     * List the deliveries of a webhook
     *
     * Returns the deliveries of the last week with their outcomes. The response is one page; follow
     * `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks/{id}/deliveries` instead. It may be removed from 2027-11-01.
     */
    GET(options: ListWebhookDeliveriesOptions): call.Returned<Mode, operations["listWebhookDeliveries"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/core/webhooks/{id}/deliveries` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: ListWebhookDeliveriesOptions): call.Returned<Mode, call.WithoutBody<operations["listWebhookDeliveries"]>>;
  };
  "/api/v1/webhooks/{id}/deliveries/{deliveryId}": {
    /**
     * Get a delivery
     *
     * Returns the request of a delivery and the receiver's response.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks/{id}/deliveries/{deliveryId}` instead. It may be removed from 2027-11-01.
     */
    GET(options: GetWebhookDeliveryOptions): call.Returned<Mode, operations["getWebhookDelivery"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/core/webhooks/{id}/deliveries/{deliveryId}` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: GetWebhookDeliveryOptions): call.Returned<Mode, call.WithoutBody<operations["getWebhookDelivery"]>>;
  };
  "/api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend": {
    /**
     * Resend a delivery
     *
     * Sends the event of a delivery again, with the current URL, headers and secret of the webhook, and waits for
     * the receiver's response. Check the `status` of the new delivery: the response is 201 even if the delivery
     * failed.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks/{id}/deliveries/{deliveryId}/actions/resend` instead. It may be removed from 2027-11-01.
     */
    POST(options: ResendWebhookDeliveryOptions): call.Returned<Mode, operations["resendWebhookDelivery"]>;
  };
  "/api/workflows/automation-connections": {
    /**
     * List automation connections
     *
     * Lists the automation connections.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    GET(options?: ListWorkflowsConnectionAutomationConnectionsOptions): call.Returned<Mode, operations["listWorkflowsConnectionAutomationConnections"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListWorkflowsConnectionAutomationConnectionsOptions): call.Returned<Mode, call.WithoutBody<operations["listWorkflowsConnectionAutomationConnections"]>>;
    /**
     * Create an automation connection
     *
     * Creates an automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: CreateWorkflowsAutomationConnectionOptions): call.Returned<Mode, operations["createWorkflowsAutomationConnection"]>;
  };
  "/api/workflows/automation-connections/{id}": {
    /**
     * Get an automation connection
     *
     * Returns the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    GET(options: GetWorkflowsAutomationConnectionOptions): call.Returned<Mode, operations["getWorkflowsAutomationConnection"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetWorkflowsAutomationConnectionOptions): call.Returned<Mode, call.WithoutBody<operations["getWorkflowsAutomationConnection"]>>;
    /**
     * Replace an automation connection
     *
     * Replaces the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    PUT(options: ReplaceWorkflowsAutomationConnectionOptions): call.Returned<Mode, operations["replaceWorkflowsAutomationConnection"]>;
    /**
     * Delete an automation connection
     *
     * Deletes the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    DELETE(options: DeleteWorkflowsAutomationConnectionOptions): call.Returned<Mode, operations["deleteWorkflowsAutomationConnection"]>;
  };
  "/api/workflows/automation-connections/{id}/actions/change-owner": {
    /**
     * Change the owner of an automation connection
     *
     * Changes the owner of the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: ChangeWorkflowsAutomationConnectionOwnerOptions): call.Returned<Mode, operations["changeWorkflowsAutomationConnectionOwner"]>;
  };
  "/api/workflows/automation-connections/{id}/actions/change-space": {
    /**
     * Change the space of an automation connection
     *
     * Changes the space of the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: ChangeWorkflowsAutomationConnectionSpaceOptions): call.Returned<Mode, operations["changeWorkflowsAutomationConnectionSpace"]>;
  };
  "/api/workflows/automation-connections/{id}/actions/check": {
    /**
     * Check an automation connection
     *
     * Checks the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: CheckWorkflowsAutomationConnectionOptions): call.Returned<Mode, operations["checkWorkflowsAutomationConnection"]>;
  };
  "/api/workflows/automation-connectors": {
    /**
     * List automation connectors
     *
     * Lists the automation connectors.
     * @see https://qlik.dev/apis/rest/automation-connectors/
     */
    GET(options?: ListWorkflowsConnectorAutomationConnectorsOptions): call.Returned<Mode, operations["listWorkflowsConnectorAutomationConnectors"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListWorkflowsConnectorAutomationConnectorsOptions): call.Returned<Mode, call.WithoutBody<operations["listWorkflowsConnectorAutomationConnectors"]>>;
  };
  "/api/workflows/automation-connectors/{connectorId}": {
    /**
     * Get an automation connector
     *
     * Returns the automation connector.
     * @see https://qlik.dev/apis/rest/automation-connectors/
     */
    GET(options: GetAutomationConnectorOptions): call.Returned<Mode, operations["getAutomationConnector"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAutomationConnectorOptions): call.Returned<Mode, call.WithoutBody<operations["getAutomationConnector"]>>;
  };
  "/api/workflows/automation-connectors/{connectorId}/webhooks/configuration": {
    /**
     * Get the configuration of an automation connector
     *
     * Returns the configuration of the automation connector.
     * @see https://qlik.dev/apis/rest/automation-connectors/
     */
    GET(options: GetAutomationConnectorConfigurationOptions): call.Returned<Mode, operations["getAutomationConnectorConfiguration"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAutomationConnectorConfigurationOptions): call.Returned<Mode, call.WithoutBody<operations["getAutomationConnectorConfiguration"]>>;
  };
  "/api/workflows/automations": {
    /**
     * List automations
     *
     * Lists the automations.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options?: ListWorkflowsAutomationAutomationsOptions): call.Returned<Mode, operations["listWorkflowsAutomationAutomations"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListWorkflowsAutomationAutomationsOptions): call.Returned<Mode, call.WithoutBody<operations["listWorkflowsAutomationAutomations"]>>;
    /**
     * Create an automation
     *
     * Creates an automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: CreateWorkflowsAutomationOptions): call.Returned<Mode, operations["createWorkflowsAutomation"]>;
  };
  "/api/workflows/automations/settings": {
    /**
     * Get the settings of the automations
     *
     * Returns the settings of the automations.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options?: GetAutomationsSettingsOptions): call.Returned<Mode, operations["getAutomationsSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetAutomationsSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getAutomationsSettings"]>>;
    /**
     * Replace the settings of the automations
     *
     * Replaces the settings of the automations.
     * @see https://qlik.dev/apis/rest/automations/
     */
    PUT(options: ReplaceAutomationsSettingsOptions): call.Returned<Mode, operations["replaceAutomationsSettings"]>;
  };
  "/api/workflows/automations/usage": {
    /**
     * Get the usage of the automations
     *
     * Returns the usage of the automations.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: GetWorkflowsAutomationAutomationsUsageOptions): call.Returned<Mode, operations["getWorkflowsAutomationAutomationsUsage"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetWorkflowsAutomationAutomationsUsageOptions): call.Returned<Mode, call.WithoutBody<operations["getWorkflowsAutomationAutomationsUsage"]>>;
  };
  "/api/workflows/automations/{id}": {
    /**
     * Get an automation
     *
     * Returns the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: GetWorkflowsAutomationOptions): call.Returned<Mode, operations["getWorkflowsAutomation"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetWorkflowsAutomationOptions): call.Returned<Mode, call.WithoutBody<operations["getWorkflowsAutomation"]>>;
    /**
     * Replace an automation
     *
     * Replaces the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    PUT(options: ReplaceWorkflowsAutomationOptions): call.Returned<Mode, operations["replaceWorkflowsAutomation"]>;
    /**
     * Delete an automation
     *
     * Deletes the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    DELETE(options: DeleteWorkflowsAutomationOptions): call.Returned<Mode, operations["deleteWorkflowsAutomation"]>;
  };
  "/api/workflows/automations/{id}/actions/change-owner": {
    /**
     * Change the owner of an automation
     *
     * Changes the owner of the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: ChangeWorkflowsAutomationOwnerOptions): call.Returned<Mode, operations["changeWorkflowsAutomationOwner"]>;
  };
  "/api/workflows/automations/{id}/actions/change-space": {
    /**
     * Change the space of an automation
     *
     * Changes the space of the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: ChangeWorkflowsAutomationSpaceOptions): call.Returned<Mode, operations["changeWorkflowsAutomationSpace"]>;
  };
  "/api/workflows/automations/{id}/actions/copy": {
    /**
     * Copy an automation
     *
     * Copies the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: CopyWorkflowsAutomationOptions): call.Returned<Mode, operations["copyWorkflowsAutomation"]>;
  };
  "/api/workflows/automations/{id}/actions/disable": {
    /**
     * Disable an automation
     *
     * Disables the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: DisableWorkflowsAutomationOptions): call.Returned<Mode, operations["disableWorkflowsAutomation"]>;
  };
  "/api/workflows/automations/{id}/actions/enable": {
    /**
     * Enable an automation
     *
     * Enables the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: EnableWorkflowsAutomationOptions): call.Returned<Mode, operations["enableWorkflowsAutomation"]>;
  };
  "/api/workflows/automations/{id}/actions/move": {
    /**
     * Move an automation
     *
     * Moves the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: MoveWorkflowsAutomationOptions): call.Returned<Mode, operations["moveWorkflowsAutomation"]>;
  };
  "/api/workflows/automations/{id}/runs": {
    /**
     * List runs of an automation
     *
     * Lists the runs of the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: ListWorkflowsAutomationRunsOptions): call.Returned<Mode, operations["listWorkflowsAutomationRuns"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListWorkflowsAutomationRunsOptions): call.Returned<Mode, call.WithoutBody<operations["listWorkflowsAutomationRuns"]>>;
    /**
     * Start a run of an automation
     *
     * Starts a run of the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: StartWorkflowsAutomationRunOptions): call.Returned<Mode, operations["startWorkflowsAutomationRun"]>;
  };
  "/api/workflows/automations/{id}/runs/{runId}": {
    /**
     * Get a run of an automation
     *
     * Returns the run of the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: GetWorkflowsAutomationRunOptions): call.Returned<Mode, operations["getWorkflowsAutomationRun"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetWorkflowsAutomationRunOptions): call.Returned<Mode, call.WithoutBody<operations["getWorkflowsAutomationRun"]>>;
  };
  "/api/workflows/automations/{id}/runs/{runId}/actions/export": {
    /**
     * Export a run
     *
     * Exports the run.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: ExportWorkflowsAutomationRunOptions): call.Returned<Mode, operations["exportWorkflowsAutomationRun"]>;
  };
  "/api/workflows/automations/{id}/runs/{runId}/actions/retry": {
    /**
     * Retry a run
     *
     * Retries the run.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: RetryWorkflowsAutomationRunOptions): call.Returned<Mode, operations["retryWorkflowsAutomationRun"]>;
  };
  "/api/workflows/automations/{id}/runs/{runId}/actions/stop": {
    /**
     * Stop a run
     *
     * Stops the run.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: StopWorkflowsAutomationRunOptions): call.Returned<Mode, operations["stopWorkflowsAutomationRun"]>;
  };
  "/api/workflows/automations/{id}/runs/{runId}/debug": {
    /**
     * Get the debug of a run
     *
     * Returns the debug of the run.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: GetRunDebugOptions): call.Returned<Mode, operations["getRunDebug"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetRunDebugOptions): call.Returned<Mode, call.WithoutBody<operations["getRunDebug"]>>;
  };
  "/login": {
    /**
     * Get the login
     *
     * Returns the login.
     * @see https://qlik.dev/apis/rest/login/
     */
    GET(options?: GetLoginOptions): call.Returned<Mode, operations["getLogin"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetLoginOptions): call.Returned<Mode, call.WithoutBody<operations["getLogin"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options?: GetLoginOptions): call.Downloaded<Mode, operations["getLogin"]>;
  };
  "/login/jwt-session": {
    /**
     * Create a JWT session
     *
     * Creates a JWT session.
     * @see https://qlik.dev/apis/rest/login/
     */
    POST(options?: CreateJwtSessionOptions): call.Returned<Mode, operations["createJwtSession"]>;
  };
  "/oauth/authorize": {
    /**
     * Get the authorize
     *
     * Returns the authorize.
     * @see https://qlik.dev/apis/rest/oauth/
     */
    GET(options: GetAuthorizeOptions): call.Returned<Mode, operations["getAuthorize"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAuthorizeOptions): call.Returned<Mode, call.WithoutBody<operations["getAuthorize"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetAuthorizeOptions): call.Downloaded<Mode, operations["getAuthorize"]>;
  };
  "/oauth/revoke": {
    /**
     * Create a revoke
     *
     * Creates a revoke.
     * @see https://qlik.dev/apis/rest/oauth/
     */
    POST(options: CreateRevokeOptions): call.Returned<Mode, operations["createRevoke"]>;
  };
  "/oauth/token": {
    /**
     * Request an access token
     *
     * Issues an access token for the given grant. Reuse the token until it expires, usually after six hours, because
     * requests to this operation are rate-limited too. The body can be JSON or a form. Use JSON for user
     * impersonation, because the form encoding of its nested object is not documented.
     * @see https://qlik.dev/apis/rest/oauth/
     */
    POST(options: CreateOAuthTokenOptions): call.Returned<Mode, operations["createOAuthToken"]>;
  };
}

/** The options of each call, by method and path. The methods that take the path as an argument read it. */
export interface CallIndex {
  GET: {
    "/.well-known/oauth-authorization-server": GetOauthAuthorizationServerOptions;
    "/api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}": GetEvaluationCompareOptions;
    "/api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download": DownloadCompareOptions;
    "/api/analytics/apps/evaluations/{id}": GetEvaluationOptions;
    "/api/analytics/apps/evaluations/{id}/actions/download": DownloadEvaluationOptions;
    "/api/analytics/apps/{guid}/evaluations": ListAppEvaluationsOptions;
    "/api/analytics/change-stores": ListChangeStoresOptions;
    "/api/analytics/change-stores/{storeId}": GetChangeStoreOptions;
    "/api/analytics/change-stores/{storeId}/changes": ListChangeStoreChangesOptions;
    "/api/analytics/change-stores/{storeId}/changes/tabular-views": ListChangeStoreTabularViewsOptions;
    "/api/analytics/change-stores/{storeId}/editable-columns": ListChangeStoreEditableColumnsOptions;
    "/api/analytics/discovery-agent/adaptive-cards": ListAdaptiveCardsOptions;
    "/api/analytics/odag-apps": ListOdagAppsOptions;
    "/api/analytics/odag-links": ListOdagLinksOptions;
    "/api/analytics/odag-links/cancreate": GetCancreateOptions;
    "/api/analytics/odag-links/{linkId}": GetOdagLinkOptions;
    "/api/analytics/odag-links/{linkId}/requests": ListOdagLinkRequestsOptions;
    "/api/analytics/odag-requests/{requestId}": GetOdagRequestOptions;
    "/api/analytics/odag-requests/{requestId}/selections": ListOdagRequestSelectionsOptions;
    "/api/analytics/odag-settings": GetOdagSettingsOptions;
    "/api/analytics/odag-settings/canupdate": GetCanupdateOptions;
    "/api/core/auth-settings": GetAuthenticationSettingsOptions;
    "/api/core/ip-policies": ListIpPoliciesOptions;
    "/api/core/ip-policies/{id}": GetIpPolicyOptions;
    "/api/data-governance/data-products/{dataProductId}": GetDataProductOptions;
    "/api/data-governance/data-products/{dataProductId}/actions/export-documentation": ExportDataProductDocumentationOptions;
    "/api/data-governance/data-products/{dataProductId}/changelogs": ListDataProductChangelogsOptions;
    "/api/data-governance/data-qualities/batch-computations/{batchComputationId}": GetBatchComputationOptions;
    "/api/data-governance/data-qualities/computations/{computationId}": GetComputationOptions;
    "/api/data-governance/data-qualities/global-results": ListGlobalResultsOptions;
    "/api/scheduling/tasks": ListTasksOptions;
    "/api/scheduling/tasks/resources/{id}/runs": ListResourceTaskRunsOptions;
    "/api/scheduling/tasks/{id}": GetTaskOptions;
    "/api/scheduling/tasks/{id}/graphs/ancestors": ListTaskAncestorsOptions;
    "/api/scheduling/tasks/{id}/graphs/children": ListTaskChildrenOptions;
    "/api/scheduling/tasks/{id}/graphs/descendants": ListTaskDescendantsOptions;
    "/api/scheduling/tasks/{id}/graphs/parents": ListTaskParentsOptions;
    "/api/scheduling/tasks/{id}/graphs/subgraph": GetTaskSubgraphOptions;
    "/api/scheduling/tasks/{id}/runs": ListTaskRunsOptions;
    "/api/scheduling/tasks/{id}/runs/last": GetLastTaskRunOptions;
    "/api/scheduling/tasks/{id}/runs/{runId}/log": GetTaskRunLogOptions;
    "/api/v1/api-keys": ListApiKeysOptions;
    "/api/v1/api-keys/configs/{tenantId}": GetConfigurationOptions;
    "/api/v1/api-keys/{id}": GetApiKeyOptions;
    "/api/v1/apps": ListPrivilegesOptions;
    "/api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}": GetAppEvaluationCompareOptions;
    "/api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}/actions/download": DownloadAppCompareOptions;
    "/api/v1/apps/evaluations/{id}": GetAppEvaluationOptions;
    "/api/v1/apps/evaluations/{id}/actions/download": DownloadAppEvaluationOptions;
    "/api/v1/apps/privileges": ListAppPrivilegesOptions;
    "/api/v1/apps/{appId}": GetAppOptions;
    "/api/v1/apps/{appId}/data/lineage": GetAppLineageOptions;
    "/api/v1/apps/{appId}/data/metadata": GetAppMetadataOptions;
    "/api/v1/apps/{appId}/insight-analyses": ListAppInsightAnalysesOptions;
    "/api/v1/apps/{appId}/insight-analyses/model": ListAppModelsOptions;
    "/api/v1/apps/{appId}/media/files/{path}": GetAppFileOptions;
    "/api/v1/apps/{appId}/media/list/{path}": GetAppListOptions;
    "/api/v1/apps/{appId}/media/thumbnail": GetAppThumbnailOptions;
    "/api/v1/apps/{appId}/placement": GetAppPlacementOptions;
    "/api/v1/apps/{appId}/reloads/logs": ListAppReloadLogsOptions;
    "/api/v1/apps/{appId}/reloads/logs/{reloadId}": GetAppReloadLogOptions;
    "/api/v1/apps/{appId}/reloads/metadata/{reloadId}": ListAppReloadMetadataOptions;
    "/api/v1/apps/{appId}/report-filters": ListAppReportFiltersOptions;
    "/api/v1/apps/{appId}/report-filters/actions/count": GetAppCountOptions;
    "/api/v1/apps/{appId}/report-filters/{id}": GetAppReportFilterOptions;
    "/api/v1/apps/{appId}/scripts": ListAppScriptsOptions;
    "/api/v1/apps/{appId}/scripts/{id}": GetAppScriptOptions;
    "/api/v1/apps/{guid}/evaluations": GetAppsByGuidEvaluationsOptions;
    "/api/v1/assistants": ListAssistantsOptions;
    "/api/v1/assistants/{assistantId}/feedback": GetAssistantFeedbackOptions;
    "/api/v1/assistants/{assistantId}/starters": ListAssistantStartersOptions;
    "/api/v1/assistants/{assistantId}/starters/{starterId}": GetAssistantStarterOptions;
    "/api/v1/assistants/{assistantId}/threads": ListAssistantThreadsOptions;
    "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions": ListThreadInteractionsOptions;
    "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}": GetThreadInteractionOptions;
    "/api/v1/assistants/{assistantid}/threads/{threadid}": GetAssistantThreadOptions;
    "/api/v1/assistants/{id}": GetAssistantOptions;
    "/api/v1/audits": ListAuditsOptions;
    "/api/v1/audits/archive": call.CallOptions<operations["getArchive"]>;
    "/api/v1/audits/settings": GetAuditsSettingsOptions;
    "/api/v1/audits/sources": ListSourcesOptions;
    "/api/v1/audits/types": ListTypesOptions;
    "/api/v1/audits/{id}": GetAuditOptions;
    "/api/v1/automation-connections": ListAutomationConnectionsOptions;
    "/api/v1/automation-connections/{id}": GetAutomationConnectionOptions;
    "/api/v1/automation-connectors": ListAutomationConnectorsOptions;
    "/api/v1/automations": ListAutomationsOptions;
    "/api/v1/automations/usage": GetAutomationsUsageOptions;
    "/api/v1/automations/{id}": GetAutomationOptions;
    "/api/v1/automations/{id}/runs": ListAutomationRunsOptions;
    "/api/v1/automations/{id}/runs/{runId}": GetAutomationRunOptions;
    "/api/v1/automl-predictions/{predictionId}/coordinate-shap": GetAutomlPredictionCoordinateShapOptions;
    "/api/v1/automl-predictions/{predictionId}/not-predicted-reasons": ListAutomlPredictionNotPredictedReasonsOptions;
    "/api/v1/automl-predictions/{predictionId}/predictions": ListAutomlPredictionPredictionsOptions;
    "/api/v1/automl-predictions/{predictionId}/shap": GetAutomlPredictionShapOptions;
    "/api/v1/automl-predictions/{predictionId}/source": GetAutomlPredictionSourceOptions;
    "/api/v1/banners": ListBannersOptions;
    "/api/v1/brands": ListBrandsOptions;
    "/api/v1/brands/active": GetActiveBrandOptions;
    "/api/v1/brands/{brand-id}": GetBrandOptions;
    "/api/v1/brands/{brand-id}/files/{brand-file-id}": GetBrandFileOptions;
    "/api/v1/collections": ListCollectionsOptions;
    "/api/v1/collections/favorites": ListFavoritesOptions;
    "/api/v1/collections/{collectionId}": GetCollectionOptions;
    "/api/v1/collections/{collectionId}/items": ListCollectionItemsOptions;
    "/api/v1/collections/{collectionId}/items/{itemId}": GetCollectionItemOptions;
    "/api/v1/conditions/previews/{id}": GetPreviewOptions;
    "/api/v1/conditions/settings": GetConditionsSettingsOptions;
    "/api/v1/conditions/{id}": GetConditionOptions;
    "/api/v1/conditions/{id}/evaluations/{evaluationId}": GetConditionEvaluationOptions;
    "/api/v1/consumption/executions": ListExecutionsOptions;
    "/api/v1/csp-origins": ListCspOriginsOptions;
    "/api/v1/csp-origins/actions/generate-header": GenerateCspOriginsHeaderOptions;
    "/api/v1/csp-origins/{id}": GetCspOriginOptions;
    "/api/v1/csrf-token": GetCsrfTokenOptions;
    "/api/v1/data-alerts": ListDataAlertsOptions;
    "/api/v1/data-alerts/settings": GetDataAlertsSettingsOptions;
    "/api/v1/data-alerts/{alertId}": GetDataAlertOptions;
    "/api/v1/data-alerts/{alertId}/condition": GetDataAlertConditionOptions;
    "/api/v1/data-alerts/{alertId}/executions/{executionId}": GetDataAlertExecutionOptions;
    "/api/v1/data-alerts/{alertId}/recipient-stats": GetDataAlertRecipientStatisticsOptions;
    "/api/v1/data-alerts/{taskId}/executions": ListDataAlertExecutionsOptions;
    "/api/v1/data-alerts/{taskId}/executions/stats": ListDataAlertStatisticsOptions;
    "/api/v1/data-alerts/{taskId}/executions/{executionId}/evaluations": ListExecutionEvaluationsOptions;
    "/api/v1/data-assets/{data-asset-id}": GetDataAssetOptions;
    "/api/v1/data-connections": ListDataConnectionsOptions;
    "/api/v1/data-connections/{qID}": GetDataConnectionOptions;
    "/api/v1/data-credentials/{qID}": GetDataCredentialOptions;
    "/api/v1/data-files": ListDataFilesOptions;
    "/api/v1/data-files/connections": ListConnectionsOptions;
    "/api/v1/data-files/connections/{id}": GetConnectionOptions;
    "/api/v1/data-files/quotas": ListQuotasOptions;
    "/api/v1/data-files/{id}": GetDataFileOptions;
    "/api/v1/data-qualities/computations/{computationId}": GetDataQualityComputationOptions;
    "/api/v1/data-qualities/global-results": ListDataQualityGlobalResultsOptions;
    "/api/v1/data-sets/{data-set-id}": GetDataSetOptions;
    "/api/v1/data-sets/{data-set-id}/profiles": ListDataSetProfilesOptions;
    "/api/v1/data-sources": ListDataSourcesOptions;
    "/api/v1/data-sources/{dataSourceId}/api-specs": ListDataSourceApiSpecsOptions;
    "/api/v1/data-sources/{dataSourceId}/gateways": ListDataSourceGatewaysOptions;
    "/api/v1/data-sources/{dataSourceId}/settings": GetDataSourceSettingsOptions;
    "/api/v1/data-stores": ListDataStoresOptions;
    "/api/v1/data-stores/{data-store-ids}/data-assets": ListDataStoreDataAssetsOptions;
    "/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets": ListDataAssetDataSetsOptions;
    "/api/v1/data-stores/{data-store-id}": GetDataStoreOptions;
    "/api/v1/di-projects": ListDataIntegrationProjectsOptions;
    "/api/v1/di-projects/actions/{actionId}": GetActionOptions;
    "/api/v1/di-projects/{projectId}": GetDataIntegrationProjectOptions;
    "/api/v1/di-projects/{projectId}/bindings": ListDataIntegrationProjectBindingsOptions;
    "/api/v1/di-projects/{projectId}/di-tasks": ListDataIntegrationProjectDataIntegrationTasksOptions;
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}": GetDataIntegrationProjectDataIntegrationTaskOptions;
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state": GetRunStateOptions;
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state/datasets": ListRunDatasetsOptions;
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state": GetDataIntegrationTaskStateOptions;
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state/datasets": ListDataIntegrationTaskDatasetsOptions;
    "/api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}": GetDirectAccessAgentBenchmarkOptions;
    "/api/v1/direct-access-agents/{agentId}/configurations": ListDirectAccessAgentConfigurationsOptions;
    "/api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths": ListDirectAccessAgentAllowedPathsOptions;
    "/api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings": ListDirectAccessAgentCustomDataTypeMappingsOptions;
    "/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files": ListConnectorFilesOptions;
    "/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}": GetConnectorFileOptions;
    "/api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration": GetDirectAccessAgentConfigurationOptions;
    "/api/v1/encryption/keyproviders": ListKeyprovidersOptions;
    "/api/v1/encryption/keyproviders/actions/list": GetListOptions;
    "/api/v1/encryption/keyproviders/migration/actions/details": GetDetailsOptions;
    "/api/v1/encryption/keyproviders/{arnFingerPrint}": GetKeyproviderOptions;
    "/api/v1/extensions": ListExtensionsOptions;
    "/api/v1/extensions/{id}": GetExtensionOptions;
    "/api/v1/extensions/{id}/file": GetExtensionFileOptions;
    "/api/v1/extensions/{id}/file/{filepath}": GetExtensionsByIdFileByFilepathOptions;
    "/api/v1/glossaries": ListGlossariesOptions;
    "/api/v1/glossaries/{id}": GetGlossaryOptions;
    "/api/v1/glossaries/{id}/actions/export": ExportGlossaryOptions;
    "/api/v1/glossaries/{id}/categories": ListGlossaryCategoriesOptions;
    "/api/v1/glossaries/{id}/categories/{categoryId}": GetGlossaryCategoryOptions;
    "/api/v1/glossaries/{id}/terms": ListGlossaryTermsOptions;
    "/api/v1/glossaries/{id}/terms/{termId}": GetGlossaryTermOptions;
    "/api/v1/glossaries/{id}/terms/{termId}/links": ListTermLinksOptions;
    "/api/v1/glossaries/{id}/terms/{termId}/revisions": ListTermRevisionsOptions;
    "/api/v1/groups": ListGroupsOptions;
    "/api/v1/groups/settings": GetGroupsSettingsOptions;
    "/api/v1/groups/{groupId}": GetGroupOptions;
    "/api/v1/identity-providers": ListIdentityProvidersOptions;
    "/api/v1/identity-providers/.well-known/metadata.json": GetMetadataJsonOptions;
    "/api/v1/identity-providers/me/meta": GetMeMetadataOptions;
    "/api/v1/identity-providers/status": GetStatusOptions;
    "/api/v1/identity-providers/{id}": GetIdentityProviderOptions;
    "/api/v1/items": ListItemsOptions;
    "/api/v1/items/settings": GetItemsSettingsOptions;
    "/api/v1/items/{itemId}": GetItemOptions;
    "/api/v1/items/{itemId}/collections": ListItemCollectionsOptions;
    "/api/v1/items/{itemId}/publisheditems": ListItemPublisheditemsOptions;
    "/api/v1/knowledgebases": ListKnowledgebasesOptions;
    "/api/v1/knowledgebases/{id}": GetKnowledgeBaseOptions;
    "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories": ListDatasourceHistoriesOptions;
    "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories/{syncId}": GetDatasourceHistoryOptions;
    "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules": ListDatasourceSchedulesOptions;
    "/api/v1/knowledgebases/{id}/histories": ListKnowledgeBaseHistoriesOptions;
    "/api/v1/licenses/assignments": ListAssignmentsOptions;
    "/api/v1/licenses/consumption": ListLicensesConsumptionOptions;
    "/api/v1/licenses/overview": GetOverviewOptions;
    "/api/v1/licenses/settings": GetLicensesSettingsOptions;
    "/api/v1/licenses/status": GetLicenseStatusOptions;
    "/api/v1/lineage-graphs/impact/{id}/actions/expand": GetImpactOptions;
    "/api/v1/lineage-graphs/impact/{id}/actions/search": SearchImpactOptions;
    "/api/v1/lineage-graphs/impact/{id}/overview": GetImpactOverviewOptions;
    "/api/v1/lineage-graphs/impact/{id}/source": GetImpactSourceOptions;
    "/api/v1/lineage-graphs/nodes/{id}": GetNodeOptions;
    "/api/v1/lineage-graphs/nodes/{id}/actions/expand": GetLineageGraphNodeOptions;
    "/api/v1/lineage-graphs/nodes/{id}/actions/search": SearchNodeOptions;
    "/api/v1/ml/deployments": ListDeploymentsOptions;
    "/api/v1/ml/deployments/{deploymentId}": GetDeploymentOptions;
    "/api/v1/ml/deployments/{deploymentId}/aliases": ListDeploymentAliasesOptions;
    "/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}": GetDeploymentAliasOptions;
    "/api/v1/ml/deployments/{deploymentId}/batch-predictions": ListDeploymentBatchPredictionsOptions;
    "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}": GetDeploymentBatchPredictionOptions;
    "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule": GetBatchPredictionScheduleOptions;
    "/api/v1/ml/experiments": ListExperimentsOptions;
    "/api/v1/ml/experiments/{experimentId}": GetExperimentOptions;
    "/api/v1/ml/experiments/{experimentId}/models": ListExperimentModelsOptions;
    "/api/v1/ml/experiments/{experimentId}/models/{modelId}": GetExperimentModelOptions;
    "/api/v1/ml/experiments/{experimentId}/versions": ListExperimentVersionsOptions;
    "/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}": GetExperimentVersionOptions;
    "/api/v1/ml/profile-insights/{dataSetId}": GetProfileInsightOptions;
    "/api/v1/notes/settings": GetNotesSettingsOptions;
    "/api/v1/notifications": ListNotificationsOptions;
    "/api/v1/oauth-clients": ListOauthClientsOptions;
    "/api/v1/oauth-clients/{id}": GetOauthClientOptions;
    "/api/v1/oauth-clients/{id}/connection-configs/me": GetOauthClientCurrentConnectionConfigurationOptions;
    "/api/v1/oauth-tokens": ListOauthTokensOptions;
    "/api/v1/quotas": ListQuotaQuotasOptions;
    "/api/v1/quotas/{id}": GetQuotaOptions;
    "/api/v1/reload-tasks": ListReloadTasksOptions;
    "/api/v1/reload-tasks/{taskId}": GetReloadTaskOptions;
    "/api/v1/reloads": ListReloadsOptions;
    "/api/v1/reloads/{reloadId}": GetReloadOptions;
    "/api/v1/report-templates": ListReportTemplatesOptions;
    "/api/v1/report-templates/{id}": GetReportTemplateOptions;
    "/api/v1/reports/{id}/outputs": ListReportOutputsOptions;
    "/api/v1/reports/{id}/status": GetReportStatusOptions;
    "/api/v1/roles": call.CallOptions<operations["listRoles"]>;
    "/api/v1/roles/{id}": GetRoleOptions;
    "/api/v1/sharing-tasks": ListSharingTasksOptions;
    "/api/v1/sharing-tasks/settings": GetSharingTasksSettingsOptions;
    "/api/v1/sharing-tasks/{taskId}": GetSharingTaskOptions;
    "/api/v1/sharing-tasks/{taskId}/executions": ListSharingTaskExecutionsOptions;
    "/api/v1/sharing-tasks/{taskId}/executions/{executionId}": GetSharingTaskExecutionOptions;
    "/api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}": GetExecutionFileOptions;
    "/api/v1/spaces": ListSpacesOptions;
    "/api/v1/spaces/types": ListSpaceTypesOptions;
    "/api/v1/spaces/{spaceId}": GetSpaceOptions;
    "/api/v1/spaces/{spaceId}/assignments": ListSpaceAssignmentsOptions;
    "/api/v1/spaces/{spaceId}/assignments/{assignmentId}": GetSpaceAssignmentOptions;
    "/api/v1/spaces/{spaceId}/shares": ListSpaceSharesOptions;
    "/api/v1/spaces/{spaceId}/shares/{shareId}": GetSpaceShareOptions;
    "/api/v1/tasks": ListTaskTasksOptions;
    "/api/v1/tasks/resources/{id}/runs": ListResourceRunsOptions;
    "/api/v1/tasks/{id}": GetTasksByIdOptions;
    "/api/v1/tasks/{id}/runs": GetTasksByIdRunsOptions;
    "/api/v1/tasks/{id}/runs/last": GetTaskLastOptions;
    "/api/v1/tasks/{id}/runs/{runId}/log": GetRunLogOptions;
    "/api/v1/temp-contents/{id}": DownloadTempContentOptions;
    "/api/v1/temp-contents/{id}/details": GetTempContentDetailsOptions;
    "/api/v1/tenant-settings": GetTenantSettingsOptions;
    "/api/v1/tenant-settings/start-pages": ListStartPagesOptions;
    "/api/v1/tenants/me": GetCurrentTenantOptions;
    "/api/v1/tenants/{tenantId}": GetTenantOptions;
    "/api/v1/themes": ListThemesOptions;
    "/api/v1/themes/{id}": GetThemeOptions;
    "/api/v1/themes/{id}/file": GetThemeFileOptions;
    "/api/v1/themes/{id}/file/{filepath}": GetThemesByIdFileByFilepathOptions;
    "/api/v1/transports/email-config": GetTransportsEmailConfigurationOptions;
    "/api/v1/ui-config/pinned-links": ListPinnedLinksOptions;
    "/api/v1/ui-config/pinned-links/{id}": GetPinnedLinkOptions;
    "/api/v1/users": ListUsersOptions;
    "/api/v1/users/actions/count": GetCountOptions;
    "/api/v1/users/me": GetCurrentUserOptions;
    "/api/v1/users/{userId}": GetUserOptions;
    "/api/v1/web-integrations": ListWebIntegrationsOptions;
    "/api/v1/web-integrations/{id}": GetWebIntegrationOptions;
    "/api/v1/web-notifications": ListWebNotificationsOptions;
    "/api/v1/web-notifications/{notificationId}": GetWebNotificationOptions;
    "/api/v1/webhooks": ListWebhooksOptions;
    "/api/v1/webhooks/event-types": ListWebhookEventTypesOptions;
    "/api/v1/webhooks/{id}": GetWebhookOptions;
    "/api/v1/webhooks/{id}/deliveries": ListWebhookDeliveriesOptions;
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}": GetWebhookDeliveryOptions;
    "/api/workflows/automation-connections": ListWorkflowsConnectionAutomationConnectionsOptions;
    "/api/workflows/automation-connections/{id}": GetWorkflowsAutomationConnectionOptions;
    "/api/workflows/automation-connectors": ListWorkflowsConnectorAutomationConnectorsOptions;
    "/api/workflows/automation-connectors/{connectorId}": GetAutomationConnectorOptions;
    "/api/workflows/automation-connectors/{connectorId}/webhooks/configuration": GetAutomationConnectorConfigurationOptions;
    "/api/workflows/automations": ListWorkflowsAutomationAutomationsOptions;
    "/api/workflows/automations/settings": GetAutomationsSettingsOptions;
    "/api/workflows/automations/usage": GetWorkflowsAutomationAutomationsUsageOptions;
    "/api/workflows/automations/{id}": GetWorkflowsAutomationOptions;
    "/api/workflows/automations/{id}/runs": ListWorkflowsAutomationRunsOptions;
    "/api/workflows/automations/{id}/runs/{runId}": GetWorkflowsAutomationRunOptions;
    "/api/workflows/automations/{id}/runs/{runId}/debug": GetRunDebugOptions;
    "/login": GetLoginOptions;
    "/oauth/authorize": GetAuthorizeOptions;
  };
  POST: {
    "/api/analytics/apps/{appId}/actions/restore": RestoreAppOptions;
    "/api/analytics/apps/{guid}/evaluations": StartAppEvaluationOptions;
    "/api/analytics/odag-links": CreateOdagLinkOptions;
    "/api/analytics/odag-links/selection-app-link-usages": CreateSelectionAppLinkUsageOptions;
    "/api/analytics/odag-links/{linkId}/requests": CreateOdagLinkRequestOptions;
    "/api/analytics/odag-requests/{requestId}/reload-app": ReloadOdagRequestAppOptions;
    "/api/analytics/odag-requests/{requestId}/rename-app": RenameOdagRequestAppOptions;
    "/api/core/ip-policies": CreateIpPolicyOptions;
    "/api/data-governance/data-products": CreateDataProductOptions;
    "/api/data-governance/data-products/actions/generate-provider-url": GenerateDataProductsProviderUrlOptions;
    "/api/data-governance/data-products/{dataProductId}/actions/activate": ActivateDataProductOptions;
    "/api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality": ComputeDataProductDatasetsDataQualityOptions;
    "/api/data-governance/data-products/{dataProductId}/actions/deactivate": DeactivateDataProductOptions;
    "/api/data-governance/data-products/{dataProductId}/actions/move": MoveDataProductOptions;
    "/api/data-governance/data-qualities/computations": StartComputationOptions;
    "/api/data-governance/data-qualities/field-qualities/actions/filter": FilterFieldQualitiesOptions;
    "/api/data-governance/data-qualities/global-results/actions/filter": FilterGlobalResultsOptions;
    "/api/data-governance/trust-scores/results/data-sets/actions/filter": FilterDataSetsOptions;
    "/api/scheduling/tasks": CreateTaskOptions;
    "/api/scheduling/tasks/{id}/actions/start": StartTaskOptions;
    "/api/v1/api-keys": CreateApiKeyOptions;
    "/api/v1/apps": CreateAppOptions;
    "/api/v1/apps/import": ImportAppOptions;
    "/api/v1/apps/validatescript": CreateValidatescriptOptions;
    "/api/v1/apps/{appId}/copy": CopyAppOptions;
    "/api/v1/apps/{appId}/export": ExportAppOptions;
    "/api/v1/apps/{appId}/insight-analyses/actions/recommend": RecommendInsightAnalysesOptions;
    "/api/v1/apps/{appId}/objects/{objectId}/actions/change-owner": ChangeObjectOwnerOptions;
    "/api/v1/apps/{appId}/publish": PublishAppOptions;
    "/api/v1/apps/{appId}/report-filters": CreateAppReportFilterOptions;
    "/api/v1/apps/{appId}/scripts": CreateAppScriptOptions;
    "/api/v1/apps/{guid}/evaluations": PostAppsByGuidEvaluationsOptions;
    "/api/v1/assistants": CreateAssistantOptions;
    "/api/v1/assistants/{assistantId}/actions/search": SearchAssistantOptions;
    "/api/v1/assistants/{assistantId}/sources/plaintexts": CreateAssistantPlaintextOptions;
    "/api/v1/assistants/{assistantId}/starters": CreateAssistantStarterOptions;
    "/api/v1/assistants/{assistantId}/threads": CreateAssistantThreadOptions;
    "/api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke": InvokeThreadOptions;
    "/api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream": StreamThreadOptions;
    "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions": CreateThreadInteractionOptions;
    "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback": CreateInteractionFeedbackOptions;
    "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/reviews": CreateInteractionReviewOptions;
    "/api/v1/audits/actions/fetch-consumption-app": FetchAuditsConsumptionAppOptions;
    "/api/v1/automation-connections": CreateAutomationConnectionOptions;
    "/api/v1/automation-connections/{id}/actions/change-owner": ChangeAutomationConnectionOwnerOptions;
    "/api/v1/automation-connections/{id}/actions/change-space": ChangeAutomationConnectionSpaceOptions;
    "/api/v1/automation-connections/{id}/actions/check": CheckAutomationConnectionOptions;
    "/api/v1/automations": CreateAutomationOptions;
    "/api/v1/automations/{id}/actions/change-owner": ChangeAutomationOwnerOptions;
    "/api/v1/automations/{id}/actions/change-space": ChangeAutomationSpaceOptions;
    "/api/v1/automations/{id}/actions/copy": CopyAutomationOptions;
    "/api/v1/automations/{id}/actions/disable": DisableAutomationOptions;
    "/api/v1/automations/{id}/actions/enable": EnableAutomationOptions;
    "/api/v1/automations/{id}/actions/move": MoveAutomationOptions;
    "/api/v1/automations/{id}/runs": StartAutomationRunOptions;
    "/api/v1/automations/{id}/runs/{runId}/actions/export": ExportRunOptions;
    "/api/v1/automations/{id}/runs/{runId}/actions/retry": RetryRunOptions;
    "/api/v1/automations/{id}/runs/{runId}/actions/stop": StopRunOptions;
    "/api/v1/automl-deployments/{deploymentId}/realtime-predictions": CreateAutomlDeploymentRealtimePredictionOptions;
    "/api/v1/automl-predictions/{predictionId}/jobs": StartAutomlPredictionJobOptions;
    "/api/v1/banners/actions/upsert": UpsertBannersOptions;
    "/api/v1/brands": CreateBrandOptions;
    "/api/v1/brands/{brand-id}/actions/activate": ActivateBrandOptions;
    "/api/v1/brands/{brand-id}/actions/deactivate": DeactivateBrandOptions;
    "/api/v1/brands/{brand-id}/files/{brand-file-id}": UpdateBrandFileOptions;
    "/api/v1/collections": CreateCollectionOptions;
    "/api/v1/collections/{collectionId}/items": CreateCollectionItemOptions;
    "/api/v1/conditions": CreateConditionOptions;
    "/api/v1/conditions/previews": CreatePreviewOptions;
    "/api/v1/conditions/{id}/evaluations": StartConditionEvaluationOptions;
    "/api/v1/csp-origins": CreateCspOriginOptions;
    "/api/v1/data-alerts": CreateDataAlertOptions;
    "/api/v1/data-alerts/actions/trigger": TriggerDataAlertsOptions;
    "/api/v1/data-alerts/actions/validate": ValidateDataAlertsOptions;
    "/api/v1/data-assets": CreateDataAssetOptions;
    "/api/v1/data-connections": CreateDataConnectionOptions;
    "/api/v1/data-connections/actions/delete": DeleteDataConnectionsOptions;
    "/api/v1/data-connections/actions/duplicate": DuplicateDataConnectionsOptions;
    "/api/v1/data-connections/actions/update": UpdateDataConnectionsOptions;
    "/api/v1/data-credentials/actions/filter-orphan": FilterDataCredentialsOrphanOptions;
    "/api/v1/data-files": CreateDataFileOptions;
    "/api/v1/data-files/actions/change-space": ChangeDataFilesSpaceOptions;
    "/api/v1/data-files/actions/delete": DeleteDataFilesOptions;
    "/api/v1/data-files/{id}/actions/change-owner": ChangeDataFileOwnerOptions;
    "/api/v1/data-files/{id}/actions/change-space": ChangeDataFileSpaceOptions;
    "/api/v1/data-qualities/computations": StartDataQualityComputationOptions;
    "/api/v1/data-sets": CreateDataSetOptions;
    "/api/v1/data-stores": CreateDataStoreOptions;
    "/api/v1/di-projects": CreateDataIntegrationProjectOptions;
    "/api/v1/di-projects/utils/actions/validate-project-definitions": ValidateUtilsProjectDefinitionsOptions;
    "/api/v1/di-projects/{projectId}/actions/export": ExportDataIntegrationProjectOptions;
    "/api/v1/di-projects/{projectId}/actions/import": ImportDataIntegrationProjectOptions;
    "/api/v1/di-projects/{projectId}/actions/import-async": ImportDataIntegrationProjectAsyncOptions;
    "/api/v1/di-projects/{projectId}/actions/prepare": PrepareDataIntegrationProjectOptions;
    "/api/v1/di-projects/{projectId}/actions/validate": ValidateDataIntegrationProjectOptions;
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare": PrepareDataIntegrationTaskOptions;
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets": RecreateDataIntegrationTaskDatasetsOptions;
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload": RequestDataIntegrationTaskReloadOptions;
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate": ValidateDataIntegrationTaskOptions;
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start": StartRuntimeOptions;
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/stop": StopRuntimeOptions;
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/actions/search": SearchRunsOptions;
    "/api/v1/direct-access-agents/{agentId}/actions/{agentAction}": UpdateDirectAccessAgentActionOptions;
    "/api/v1/direct-access-agents/{agentId}/benchmarks": CreateDirectAccessAgentBenchmarkOptions;
    "/api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel": CancelBenchmarkOptions;
    "/api/v1/encryption/keyproviders": CreateKeyproviderOptions;
    "/api/v1/encryption/keyproviders/actions/reset-to-default-provider": ResetKeyprovidersToDefaultProviderOptions;
    "/api/v1/encryption/keyproviders/{arnFingerPrint}/actions/migrate": MigrateKeyproviderOptions;
    "/api/v1/encryption/keyproviders/{arnFingerPrint}/actions/test": TestKeyproviderOptions;
    "/api/v1/extensions": CreateExtensionOptions;
    "/api/v1/glossaries": CreateGlossaryOptions;
    "/api/v1/glossaries/actions/import": ImportGlossariesOptions;
    "/api/v1/glossaries/{id}/categories": CreateGlossaryCategoryOptions;
    "/api/v1/glossaries/{id}/terms": CreateGlossaryTermOptions;
    "/api/v1/glossaries/{id}/terms/{termId}/actions/change-status": ChangeTermStatusOptions;
    "/api/v1/glossaries/{id}/terms/{termId}/links": CreateTermLinkOptions;
    "/api/v1/groups": CreateGroupOptions;
    "/api/v1/groups/actions/filter": FilterGroupsOptions;
    "/api/v1/identity-providers": CreateIdentityProviderOptions;
    "/api/v1/knowledgebases": CreateKnowledgeBaseOptions;
    "/api/v1/knowledgebases/{id}/actions/search": SearchKnowledgeBaseOptions;
    "/api/v1/knowledgebases/{id}/datasources": CreateKnowledgeBaseDatasourceOptions;
    "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/cancel": CancelDatasourceOptions;
    "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/download": DownloadDatasourceOptions;
    "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync": SyncDatasourceOptions;
    "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules": CreateDatasourceScheduleOptions;
    "/api/v1/licenses/assignments/actions/add": AddAssignmentsOptions;
    "/api/v1/licenses/assignments/actions/delete": DeleteAssignmentsOptions;
    "/api/v1/licenses/assignments/actions/update": UpdateAssignmentsOptions;
    "/api/v1/lineage-graphs/nodes/{id}/overview": CreateNodeOverviewOptions;
    "/api/v1/ml/deployments": CreateDeploymentOptions;
    "/api/v1/ml/deployments/{deploymentId}/actions/activate-models": ActivateDeploymentModelsOptions;
    "/api/v1/ml/deployments/{deploymentId}/actions/deactivate-models": DeactivateDeploymentModelsOptions;
    "/api/v1/ml/deployments/{deploymentId}/aliases": CreateDeploymentAliasOptions;
    "/api/v1/ml/deployments/{deploymentId}/aliases/{aliasName}/realtime-predictions/actions/run": RunRealtimePredictionsOptions;
    "/api/v1/ml/deployments/{deploymentId}/batch-predictions": CreateDeploymentBatchPredictionOptions;
    "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/actions/predict": PredictBatchPredictionOptions;
    "/api/v1/ml/deployments/{deploymentId}/models/actions/add": AddModelsOptions;
    "/api/v1/ml/deployments/{deploymentId}/models/actions/remove": RemoveModelsOptions;
    "/api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run": RunMlRealtimePredictionsOptions;
    "/api/v1/ml/experiments": CreateExperimentOptions;
    "/api/v1/ml/experiments/{experimentId}/actions/recommend-models": RecommendExperimentModelsOptions;
    "/api/v1/ml/experiments/{experimentId}/versions": CreateExperimentVersionOptions;
    "/api/v1/ml/jobs/{corrType}/{corrId}/actions/cancel": CancelJobOptions;
    "/api/v1/ml/profile-insights": CreateProfileInsightOptions;
    "/api/v1/oauth-clients": CreateOauthClientOptions;
    "/api/v1/oauth-clients/{id}/actions/publish": PublishOauthClientOptions;
    "/api/v1/oauth-clients/{id}/client-secrets": CreateOauthClientClientSecretOptions;
    "/api/v1/questions/actions/ask": AskQuestionsOptions;
    "/api/v1/questions/actions/filter": FilterQuestionsOptions;
    "/api/v1/reload-tasks": CreateReloadTaskOptions;
    "/api/v1/reloads": CreateReloadOptions;
    "/api/v1/reloads/{reloadId}/actions/cancel": CancelReloadOptions;
    "/api/v1/report-templates": CreateReportTemplateOptions;
    "/api/v1/report-templates/{id}/actions/download": DownloadReportTemplateOptions;
    "/api/v1/reports": CreateReportOptions;
    "/api/v1/roles": CreateRoleOptions;
    "/api/v1/sharing-tasks": CreateSharingTaskOptions;
    "/api/v1/sharing-tasks/actions/execute": ExecuteSharingTasksOptions;
    "/api/v1/sharing-tasks/{taskId}/actions/cancel": CancelSharingTaskOptions;
    "/api/v1/spaces": CreateSpaceOptions;
    "/api/v1/spaces/{spaceId}/assignments": CreateSpaceAssignmentOptions;
    "/api/v1/spaces/{spaceId}/shares": CreateSpaceShareOptions;
    "/api/v1/tasks": PostTasksOptions;
    "/api/v1/tasks/{id}/actions/start": PostTasksByIdActionsStartOptions;
    "/api/v1/temp-contents": CreateTempContentOptions;
    "/api/v1/temp-contents/files": CreateFileOptions;
    "/api/v1/tenant-settings": CreateTenantSettingsOptions;
    "/api/v1/tenant-settings/actions/toggle-cross-region-data-processing": ToggleTenantSettingsCrossRegionDataProcessingOptions;
    "/api/v1/tenant-settings/actions/toggle-cross-region-inference": ToggleTenantSettingsCrossRegionInferenceOptions;
    "/api/v1/tenants": CreateTenantOptions;
    "/api/v1/tenants/{tenantId}/actions/deactivate": DeactivateTenantOptions;
    "/api/v1/tenants/{tenantId}/actions/reactivate": ReactivateTenantOptions;
    "/api/v1/themes": CreateThemeOptions;
    "/api/v1/transports/email-config/actions/send-test-email": SendEmailConfigurationTestEmailOptions;
    "/api/v1/transports/email-config/actions/validate": ValidateEmailConfigurationOptions;
    "/api/v1/transports/email-config/actions/verify-connection": VerifyEmailConfigurationConnectionOptions;
    "/api/v1/ui-config/pinned-links": CreatePinnedLinkOptions;
    "/api/v1/ui-config/pinned-links/actions/bulk-create-pinned-links": BulkPinnedLinksCreatePinnedLinksOptions;
    "/api/v1/ui-config/pinned-links/actions/delete-all-pinned-links": DeletePinnedLinksAllPinnedLinksOptions;
    "/api/v1/users": CreateUserOptions;
    "/api/v1/users/actions/filter": FilterUsersOptions;
    "/api/v1/users/actions/invite": InviteUsersOptions;
    "/api/v1/web-integrations": CreateWebIntegrationOptions;
    "/api/v1/webhooks": CreateWebhookOptions;
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend": ResendWebhookDeliveryOptions;
    "/api/workflows/automation-connections": CreateWorkflowsAutomationConnectionOptions;
    "/api/workflows/automation-connections/{id}/actions/change-owner": ChangeWorkflowsAutomationConnectionOwnerOptions;
    "/api/workflows/automation-connections/{id}/actions/change-space": ChangeWorkflowsAutomationConnectionSpaceOptions;
    "/api/workflows/automation-connections/{id}/actions/check": CheckWorkflowsAutomationConnectionOptions;
    "/api/workflows/automations": CreateWorkflowsAutomationOptions;
    "/api/workflows/automations/{id}/actions/change-owner": ChangeWorkflowsAutomationOwnerOptions;
    "/api/workflows/automations/{id}/actions/change-space": ChangeWorkflowsAutomationSpaceOptions;
    "/api/workflows/automations/{id}/actions/copy": CopyWorkflowsAutomationOptions;
    "/api/workflows/automations/{id}/actions/disable": DisableWorkflowsAutomationOptions;
    "/api/workflows/automations/{id}/actions/enable": EnableWorkflowsAutomationOptions;
    "/api/workflows/automations/{id}/actions/move": MoveWorkflowsAutomationOptions;
    "/api/workflows/automations/{id}/runs": StartWorkflowsAutomationRunOptions;
    "/api/workflows/automations/{id}/runs/{runId}/actions/export": ExportWorkflowsAutomationRunOptions;
    "/api/workflows/automations/{id}/runs/{runId}/actions/retry": RetryWorkflowsAutomationRunOptions;
    "/api/workflows/automations/{id}/runs/{runId}/actions/stop": StopWorkflowsAutomationRunOptions;
    "/login/jwt-session": CreateJwtSessionOptions;
    "/oauth/revoke": CreateRevokeOptions;
    "/oauth/token": CreateOAuthTokenOptions;
  };
  PUT: {
    "/api/analytics/odag-links/{linkId}": ReplaceOdagLinkOptions;
    "/api/analytics/odag-requests/{requestId}": ReplaceOdagRequestOptions;
    "/api/analytics/odag-settings": ReplaceOdagSettingsOptions;
    "/api/scheduling/tasks/{id}": ReplaceTaskOptions;
    "/api/v1/apps/{appId}": UpdateAppOptions;
    "/api/v1/apps/{appId}/media/files/{path}": ReplaceAppFileOptions;
    "/api/v1/apps/{appId}/owner": SetAppOwnerOptions;
    "/api/v1/apps/{appId}/placement": ReplaceAppPlacementOptions;
    "/api/v1/apps/{appId}/publish": RepublishAppOptions;
    "/api/v1/apps/{appId}/space": SetAppSpaceOptions;
    "/api/v1/assistants/{assistantId}/starters/{starterId}": ReplaceAssistantStarterOptions;
    "/api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}": ReplaceStarterFollowupOptions;
    "/api/v1/automation-connections/{id}": ReplaceAutomationConnectionOptions;
    "/api/v1/automations/{id}": ReplaceAutomationOptions;
    "/api/v1/brands/{brand-id}/files/{brand-file-id}": ReplaceBrandFileOptions;
    "/api/v1/collections/{collectionId}": ReplaceCollectionOptions;
    "/api/v1/conditions/settings": ReplaceConditionsSettingsOptions;
    "/api/v1/csp-origins/{id}": ReplaceCspOriginOptions;
    "/api/v1/data-alerts/settings": ReplaceDataAlertsSettingsOptions;
    "/api/v1/data-assets/{data-asset-id}": ReplaceDataAssetOptions;
    "/api/v1/data-connections/{qID}": ReplaceDataConnectionOptions;
    "/api/v1/data-credentials/{qID}": ReplaceDataCredentialOptions;
    "/api/v1/data-files/{id}": ReplaceDataFileOptions;
    "/api/v1/data-sets/{data-set-id}": ReplaceDataSetOptions;
    "/api/v1/data-sources/{dataSourceId}/settings": ReplaceDataSourceSettingsOptions;
    "/api/v1/data-stores/{data-store-id}": ReplaceDataStoreOptions;
    "/api/v1/di-projects/{projectId}/bindings": ReplaceDataIntegrationProjectBindingsOptions;
    "/api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths": ReplaceDirectAccessAgentAllowedPathsOptions;
    "/api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings": ReplaceDirectAccessAgentCustomDataTypeMappingsOptions;
    "/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}": ReplaceConnectorFileOptions;
    "/api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration": ReplaceDirectAccessAgentConfigurationOptions;
    "/api/v1/glossaries/{id}": ReplaceGlossaryOptions;
    "/api/v1/glossaries/{id}/categories/{categoryId}": ReplaceGlossaryCategoryOptions;
    "/api/v1/glossaries/{id}/terms/{termId}": ReplaceGlossaryTermOptions;
    "/api/v1/items/{itemId}": ReplaceItemOptions;
    "/api/v1/knowledgebases/{id}/datasources/{datasourceId}": ReplaceKnowledgeBaseDatasourceOptions;
    "/api/v1/licenses/settings": ReplaceLicensesSettingsOptions;
    "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule": ReplaceBatchPredictionScheduleOptions;
    "/api/v1/notes/settings": ReplaceNotesSettingsOptions;
    "/api/v1/reload-tasks/{taskId}": ReplaceReloadTaskOptions;
    "/api/v1/report-templates/{id}": ReplaceReportTemplateOptions;
    "/api/v1/sharing-tasks/settings": ReplaceSharingTasksSettingsOptions;
    "/api/v1/spaces/{spaceId}": ReplaceSpaceOptions;
    "/api/v1/spaces/{spaceId}/assignments/{assignmentId}": ReplaceSpaceAssignmentOptions;
    "/api/v1/tasks/{id}": PutTasksByIdOptions;
    "/api/v1/transports/email-config": ReplaceTransportsEmailConfigurationOptions;
    "/api/v1/webhooks/{id}": ReplaceWebhookOptions;
    "/api/workflows/automation-connections/{id}": ReplaceWorkflowsAutomationConnectionOptions;
    "/api/workflows/automations/settings": ReplaceAutomationsSettingsOptions;
    "/api/workflows/automations/{id}": ReplaceWorkflowsAutomationOptions;
  };
  PATCH: {
    "/api/core/auth-settings": UpdateAuthenticationSettingsOptions;
    "/api/core/ip-policies/{id}": UpdateIpPolicyOptions;
    "/api/data-governance/data-products/{dataProductId}": UpdateDataProductOptions;
    "/api/scheduling/tasks/{id}": PatchTaskOptions;
    "/api/v1/api-keys/configs/{tenantId}": UpdateConfigurationOptions;
    "/api/v1/api-keys/{id}": UpdateApiKeyOptions;
    "/api/v1/apps/{appId}/report-filters/{id}": UpdateAppReportFilterOptions;
    "/api/v1/apps/{appId}/scripts/{id}": PatchAppScriptOptions;
    "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}": UpdateInteractionFeedbackOptions;
    "/api/v1/assistants/{assistantid}/threads/{threadid}": UpdateAssistantThreadOptions;
    "/api/v1/assistants/{id}": UpdateAssistantOptions;
    "/api/v1/brands/{brand-id}": UpdateBrandOptions;
    "/api/v1/collections/{collectionId}": UpdateCollectionOptions;
    "/api/v1/conditions/{id}": UpdateConditionOptions;
    "/api/v1/data-alerts/{alertId}": UpdateDataAlertOptions;
    "/api/v1/data-assets/{data-asset-id}": UpdateDataAssetOptions;
    "/api/v1/data-connections/{qID}": UpdateDataConnectionOptions;
    "/api/v1/data-credentials/{qID}": UpdateDataCredentialOptions;
    "/api/v1/data-sets/{data-set-id}": UpdateDataSetOptions;
    "/api/v1/data-stores/{data-store-id}": UpdateDataStoreOptions;
    "/api/v1/direct-access-agents/{agentId}/configurations": UpdateDirectAccessAgentConfigurationsOptions;
    "/api/v1/encryption/keyproviders/{arnFingerPrint}": UpdateKeyproviderOptions;
    "/api/v1/extensions/{id}": UpdateExtensionOptions;
    "/api/v1/glossaries/{id}": UpdateGlossaryOptions;
    "/api/v1/glossaries/{id}/categories/{categoryId}": UpdateGlossaryCategoryOptions;
    "/api/v1/glossaries/{id}/terms/{termId}": UpdateGlossaryTermOptions;
    "/api/v1/groups/settings": UpdateGroupsSettingsOptions;
    "/api/v1/groups/{groupId}": UpdateGroupOptions;
    "/api/v1/identity-providers/{id}": UpdateIdentityProviderOptions;
    "/api/v1/items/settings": UpdateItemsSettingsOptions;
    "/api/v1/knowledgebases/{id}": UpdateKnowledgeBaseOptions;
    "/api/v1/ml/deployments/{deploymentId}": UpdateDeploymentOptions;
    "/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}": UpdateDeploymentAliasOptions;
    "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}": UpdateDeploymentBatchPredictionOptions;
    "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule": UpdateBatchPredictionScheduleOptions;
    "/api/v1/ml/experiments/{experimentId}": UpdateExperimentOptions;
    "/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}": UpdateExperimentVersionOptions;
    "/api/v1/oauth-clients/{id}": UpdateOauthClientOptions;
    "/api/v1/oauth-clients/{id}/connection-configs/me": UpdateOauthClientCurrentConnectionConfigurationOptions;
    "/api/v1/report-templates/{id}": UpdateReportTemplateOptions;
    "/api/v1/roles/{id}": UpdateRoleOptions;
    "/api/v1/sharing-tasks/settings": UpdateSharingTasksSettingsOptions;
    "/api/v1/sharing-tasks/{taskId}": UpdateSharingTaskOptions;
    "/api/v1/spaces/{spaceId}": PatchSpaceOptions;
    "/api/v1/spaces/{spaceId}/shares/{shareId}": PatchSpaceShareOptions;
    "/api/v1/temp-contents/files/{id}": UpdateFileOptions;
    "/api/v1/tenant-settings": UpdateTenantSettingsOptions;
    "/api/v1/tenants/{tenantId}": UpdateTenantOptions;
    "/api/v1/themes/{id}": UpdateThemeOptions;
    "/api/v1/transports/email-config": UpdateTransportsEmailConfigurationOptions;
    "/api/v1/ui-config/pinned-links/{id}": UpdatePinnedLinkOptions;
    "/api/v1/users/{userId}": UpdateUserOptions;
    "/api/v1/web-integrations/{id}": UpdateWebIntegrationOptions;
    "/api/v1/web-notifications/all": UpdateAllOptions;
    "/api/v1/web-notifications/{notificationId}": UpdateWebNotificationOptions;
    "/api/v1/webhooks/{id}": PatchWebhookOptions;
  };
  DELETE: {
    "/api/analytics/odag-requests/{requestId}/app": DeleteOdagRequestAppOptions;
    "/api/core/ip-policies/{id}": DeleteIpPolicyOptions;
    "/api/data-governance/data-products/{dataProductId}": DeleteDataProductOptions;
    "/api/scheduling/tasks/{id}": DeleteTaskOptions;
    "/api/v1/api-keys/{id}": DeleteApiKeyOptions;
    "/api/v1/apps/{appId}": DeleteAppOptions;
    "/api/v1/apps/{appId}/media/files/{path}": DeleteAppFileOptions;
    "/api/v1/apps/{appId}/placement": DeleteAppPlacementOptions;
    "/api/v1/apps/{appId}/report-filters/{id}": DeleteAppReportFilterOptions;
    "/api/v1/apps/{appId}/scripts/{id}": DeleteAppScriptOptions;
    "/api/v1/apps/{appId}/space": RemoveAppSpaceOptions;
    "/api/v1/assistants/{assistantId}/starters/{starterId}": DeleteAssistantStarterOptions;
    "/api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}": DeleteStarterFollowupOptions;
    "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}": DeleteThreadInteractionOptions;
    "/api/v1/assistants/{assistantid}/threads/{threadid}": DeleteAssistantThreadOptions;
    "/api/v1/assistants/{id}": DeleteAssistantOptions;
    "/api/v1/automation-connections/{id}": DeleteAutomationConnectionOptions;
    "/api/v1/automations/{id}": DeleteAutomationOptions;
    "/api/v1/brands/{brand-id}": DeleteBrandOptions;
    "/api/v1/brands/{brand-id}/files/{brand-file-id}": DeleteBrandFileOptions;
    "/api/v1/collections/{collectionId}": DeleteCollectionOptions;
    "/api/v1/collections/{collectionId}/items/{itemId}": DeleteCollectionItemOptions;
    "/api/v1/conditions/{id}": DeleteConditionOptions;
    "/api/v1/conditions/{id}/evaluations/{evaluationId}": DeleteConditionEvaluationOptions;
    "/api/v1/csp-origins/{id}": DeleteCspOriginOptions;
    "/api/v1/data-alerts/{alertId}": DeleteDataAlertOptions;
    "/api/v1/data-alerts/{alertId}/executions/{executionId}": DeleteDataAlertExecutionOptions;
    "/api/v1/data-assets": DeleteDataAssetsOptions;
    "/api/v1/data-connections/{qID}": DeleteDataConnectionOptions;
    "/api/v1/data-credentials/{qID}": DeleteDataCredentialOptions;
    "/api/v1/data-files/{id}": DeleteDataFileOptions;
    "/api/v1/data-sets": DeleteDataSetsOptions;
    "/api/v1/data-stores": DeleteDataStoresOptions;
    "/api/v1/data-stores/{data-store-ids}/data-assets": DeleteDataStoreDataAssetsOptions;
    "/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets": DeleteDataAssetDataSetsOptions;
    "/api/v1/encryption/keyproviders/{arnFingerPrint}": DeleteKeyproviderOptions;
    "/api/v1/extensions/{id}": DeleteExtensionOptions;
    "/api/v1/glossaries/{id}": DeleteGlossaryOptions;
    "/api/v1/glossaries/{id}/categories/{categoryId}": DeleteGlossaryCategoryOptions;
    "/api/v1/glossaries/{id}/terms/{termId}": DeleteGlossaryTermOptions;
    "/api/v1/groups/{groupId}": DeleteGroupOptions;
    "/api/v1/identity-providers/{id}": DeleteIdentityProviderOptions;
    "/api/v1/items/{itemId}": DeleteItemOptions;
    "/api/v1/knowledgebases/{id}": DeleteKnowledgeBaseOptions;
    "/api/v1/knowledgebases/{id}/datasources/{datasourceId}": DeleteKnowledgeBaseDatasourceOptions;
    "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules": DeleteDatasourceSchedulesOptions;
    "/api/v1/ml/deployments/{deploymentId}": DeleteDeploymentOptions;
    "/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}": DeleteDeploymentAliasOptions;
    "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}": DeleteDeploymentBatchPredictionOptions;
    "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule": DeleteBatchPredictionScheduleOptions;
    "/api/v1/ml/experiments/{experimentId}": DeleteExperimentOptions;
    "/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}": DeleteExperimentVersionOptions;
    "/api/v1/oauth-clients/{id}": DeleteOauthClientOptions;
    "/api/v1/oauth-clients/{id}/client-secrets/{hint}": DeleteOauthClientClientSecretOptions;
    "/api/v1/oauth-clients/{id}/connection-configs/me": DeleteOauthClientCurrentConnectionConfigurationOptions;
    "/api/v1/oauth-tokens/{tokenId}": DeleteOauthTokenOptions;
    "/api/v1/reload-tasks/{taskId}": DeleteReloadTaskOptions;
    "/api/v1/report-templates/{id}": DeleteReportTemplateOptions;
    "/api/v1/roles/{id}": DeleteRoleOptions;
    "/api/v1/sharing-tasks/{taskId}": DeleteSharingTaskOptions;
    "/api/v1/spaces/{spaceId}": DeleteSpaceOptions;
    "/api/v1/spaces/{spaceId}/assignments/{assignmentId}": DeleteSpaceAssignmentOptions;
    "/api/v1/spaces/{spaceId}/shares/{shareId}": DeleteSpaceShareOptions;
    "/api/v1/tasks/{id}": DeleteTasksByIdOptions;
    "/api/v1/tenant-settings": DeleteTenantSettingsOptions;
    "/api/v1/themes/{id}": DeleteThemeOptions;
    "/api/v1/transports/email-config": DeleteTransportsEmailConfigurationOptions;
    "/api/v1/ui-config/pinned-links/{id}": DeletePinnedLinkOptions;
    "/api/v1/users/{userId}": DeleteUserOptions;
    "/api/v1/web-integrations/{id}": DeleteWebIntegrationOptions;
    "/api/v1/web-notifications/all": DeleteAllOptions;
    "/api/v1/web-notifications/{notificationId}": DeleteWebNotificationOptions;
    "/api/v1/webhooks/{id}": DeleteWebhookOptions;
    "/api/workflows/automation-connections/{id}": DeleteWorkflowsAutomationConnectionOptions;
    "/api/workflows/automations/{id}": DeleteWorkflowsAutomationOptions;
  };
  HEAD: CallIndex["GET"];
  download: {
    "/api/v1/apps/{appId}/media/files/{path}": GetAppFileOptions;
    "/api/v1/apps/{appId}/media/thumbnail": GetAppThumbnailOptions;
    "/api/v1/brands/{brand-id}/files/{brand-file-id}": GetBrandFileOptions;
    "/api/v1/extensions/{id}/file": GetExtensionFileOptions;
    "/api/v1/extensions/{id}/file/{filepath}": GetExtensionsByIdFileByFilepathOptions;
    "/api/v1/glossaries/{id}/actions/export": ExportGlossaryOptions;
    "/api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}": GetExecutionFileOptions;
    "/api/v1/temp-contents/{id}": DownloadTempContentOptions;
    "/api/v1/themes/{id}/file": GetThemeFileOptions;
    "/api/v1/themes/{id}/file/{filepath}": GetThemesByIdFileByFilepathOptions;
    "/login": GetLoginOptions;
    "/oauth/authorize": GetAuthorizeOptions;
  };
}

/** The lists by path: their pages, the property of a page that contains the list, and the options of the call. */
export interface ListIndex {
  "/api/analytics/apps/{guid}/evaluations": {
    page: operations["listAppEvaluations"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListAppEvaluationsOptions;
  };
  "/api/analytics/change-stores": {
    page: operations["listChangeStores"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListChangeStoresOptions;
  };
  "/api/analytics/change-stores/{storeId}/changes": {
    page: operations["listChangeStoreChanges"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListChangeStoreChangesOptions;
  };
  "/api/analytics/change-stores/{storeId}/changes/tabular-views": {
    page: operations["listChangeStoreTabularViews"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListChangeStoreTabularViewsOptions;
  };
  "/api/analytics/change-stores/{storeId}/editable-columns": {
    page: operations["listChangeStoreEditableColumns"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListChangeStoreEditableColumnsOptions;
  };
  "/api/analytics/discovery-agent/adaptive-cards": {
    page: operations["listAdaptiveCards"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListAdaptiveCardsOptions;
  };
  "/api/core/ip-policies": {
    page: operations["listIpPolicies"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListIpPoliciesOptions;
  };
  "/api/data-governance/data-products/{dataProductId}/changelogs": {
    page: operations["listDataProductChangelogs"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListDataProductChangelogsOptions;
  };
  "/api/scheduling/tasks": {
    page: operations["listTasks"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListTasksOptions;
  };
  "/api/scheduling/tasks/resources/{id}/runs": {
    page: operations["listResourceTaskRuns"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListResourceTaskRunsOptions;
  };
  "/api/scheduling/tasks/{id}/graphs/children": {
    page: operations["listTaskChildren"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListTaskChildrenOptions;
  };
  "/api/scheduling/tasks/{id}/graphs/parents": {
    page: operations["listTaskParents"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListTaskParentsOptions;
  };
  "/api/scheduling/tasks/{id}/runs": {
    page: operations["listTaskRuns"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListTaskRunsOptions;
  };
  "/api/v1/api-keys": {
    page: operations["listApiKeys"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListApiKeysOptions;
  };
  "/api/v1/apps/{appId}/insight-analyses": {
    page: operations["listAppInsightAnalyses"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListAppInsightAnalysesOptions;
  };
  "/api/v1/apps/{appId}/insight-analyses/model": {
    page: operations["listAppModels"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListAppModelsOptions;
  };
  "/api/v1/apps/{appId}/report-filters": {
    page: operations["listAppReportFilters"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListAppReportFiltersOptions;
  };
  "/api/v1/apps/{appId}/scripts": {
    page: operations["listAppScripts"]["responses"][200]["content"]["application/json"];
    items: "scripts";
    options: ListAppScriptsOptions;
  };
  "/api/v1/apps/{guid}/evaluations": {
    page: operations["getAppsByGuidEvaluations"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: GetAppsByGuidEvaluationsOptions;
  };
  "/api/v1/assistants": {
    page: operations["listAssistants"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListAssistantsOptions;
  };
  "/api/v1/assistants/{assistantId}/starters": {
    page: operations["listAssistantStarters"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListAssistantStartersOptions;
  };
  "/api/v1/assistants/{assistantId}/threads": {
    page: operations["listAssistantThreads"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListAssistantThreadsOptions;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions": {
    page: operations["listThreadInteractions"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListThreadInteractionsOptions;
  };
  "/api/v1/audits": {
    page: operations["listAudits"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListAuditsOptions;
  };
  "/api/v1/audits/sources": {
    page: operations["listSources"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListSourcesOptions;
  };
  "/api/v1/audits/types": {
    page: operations["listTypes"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListTypesOptions;
  };
  "/api/v1/automation-connections": {
    page: operations["listAutomationConnections"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListAutomationConnectionsOptions;
  };
  "/api/v1/automation-connectors": {
    page: operations["listAutomationConnectors"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListAutomationConnectorsOptions;
  };
  "/api/v1/automations": {
    page: operations["listAutomations"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListAutomationsOptions;
  };
  "/api/v1/automations/{id}/runs": {
    page: operations["listAutomationRuns"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListAutomationRunsOptions;
  };
  "/api/v1/brands": {
    page: operations["listBrands"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListBrandsOptions;
  };
  "/api/v1/collections": {
    page: operations["listCollections"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListCollectionsOptions;
  };
  "/api/v1/collections/{collectionId}/items": {
    page: operations["listCollectionItems"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListCollectionItemsOptions;
  };
  "/api/v1/consumption/executions": {
    page: operations["listExecutions"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListExecutionsOptions;
  };
  "/api/v1/csp-origins": {
    page: operations["listCspOrigins"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListCspOriginsOptions;
  };
  "/api/v1/data-alerts": {
    page: operations["listDataAlerts"]["responses"][200]["content"]["application/json"];
    items: "tasks";
    options: ListDataAlertsOptions;
  };
  "/api/v1/data-alerts/{taskId}/executions": {
    page: operations["listDataAlertExecutions"]["responses"][200]["content"]["application/json"];
    items: "executions";
    options: ListDataAlertExecutionsOptions;
  };
  "/api/v1/data-alerts/{taskId}/executions/stats": {
    page: operations["listDataAlertStatistics"]["responses"][200]["content"]["application/json"];
    items: "executionsStats";
    options: ListDataAlertStatisticsOptions;
  };
  "/api/v1/data-connections": {
    page: operations["listDataConnections"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListDataConnectionsOptions;
  };
  "/api/v1/data-files": {
    page: operations["listDataFiles"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListDataFilesOptions;
  };
  "/api/v1/data-files/connections": {
    page: operations["listConnections"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListConnectionsOptions;
  };
  "/api/v1/data-sets/{data-set-id}/profiles": {
    page: operations["listDataSetProfiles"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListDataSetProfilesOptions;
  };
  "/api/v1/data-stores": {
    page: operations["listDataStores"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListDataStoresOptions;
  };
  "/api/v1/data-stores/{data-store-ids}/data-assets": {
    page: operations["listDataStoreDataAssets"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListDataStoreDataAssetsOptions;
  };
  "/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets": {
    page: operations["listDataAssetDataSets"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListDataAssetDataSetsOptions;
  };
  "/api/v1/glossaries": {
    page: operations["listGlossaries"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListGlossariesOptions;
  };
  "/api/v1/glossaries/{id}/categories": {
    page: operations["listGlossaryCategories"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListGlossaryCategoriesOptions;
  };
  "/api/v1/glossaries/{id}/terms": {
    page: operations["listGlossaryTerms"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListGlossaryTermsOptions;
  };
  "/api/v1/glossaries/{id}/terms/{termId}/links": {
    page: operations["listTermLinks"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListTermLinksOptions;
  };
  "/api/v1/glossaries/{id}/terms/{termId}/revisions": {
    page: operations["listTermRevisions"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListTermRevisionsOptions;
  };
  "/api/v1/groups": {
    page: operations["listGroups"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListGroupsOptions;
  };
  "/api/v1/groups/actions/filter": {
    page: operations["filterGroups"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: FilterGroupsOptions;
  };
  "/api/v1/identity-providers": {
    page: operations["listIdentityProviders"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListIdentityProvidersOptions;
  };
  "/api/v1/items": {
    page: operations["listItems"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListItemsOptions;
  };
  "/api/v1/items/{itemId}/collections": {
    page: operations["listItemCollections"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListItemCollectionsOptions;
  };
  "/api/v1/items/{itemId}/publisheditems": {
    page: operations["listItemPublisheditems"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListItemPublisheditemsOptions;
  };
  "/api/v1/knowledgebases": {
    page: operations["listKnowledgebases"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListKnowledgebasesOptions;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories": {
    page: operations["listDatasourceHistories"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListDatasourceHistoriesOptions;
  };
  "/api/v1/knowledgebases/{id}/histories": {
    page: operations["listKnowledgeBaseHistories"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListKnowledgeBaseHistoriesOptions;
  };
  "/api/v1/licenses/assignments": {
    page: operations["listAssignments"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListAssignmentsOptions;
  };
  "/api/v1/licenses/consumption": {
    page: operations["listLicensesConsumption"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListLicensesConsumptionOptions;
  };
  "/api/v1/ml/deployments": {
    page: operations["listDeployments"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListDeploymentsOptions;
  };
  "/api/v1/ml/deployments/{deploymentId}/aliases": {
    page: operations["listDeploymentAliases"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListDeploymentAliasesOptions;
  };
  "/api/v1/ml/deployments/{deploymentId}/batch-predictions": {
    page: operations["listDeploymentBatchPredictions"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListDeploymentBatchPredictionsOptions;
  };
  "/api/v1/ml/experiments": {
    page: operations["listExperiments"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListExperimentsOptions;
  };
  "/api/v1/ml/experiments/{experimentId}/models": {
    page: operations["listExperimentModels"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListExperimentModelsOptions;
  };
  "/api/v1/ml/experiments/{experimentId}/versions": {
    page: operations["listExperimentVersions"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListExperimentVersionsOptions;
  };
  "/api/v1/oauth-clients": {
    page: operations["listOauthClients"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListOauthClientsOptions;
  };
  "/api/v1/oauth-tokens": {
    page: operations["listOauthTokens"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListOauthTokensOptions;
  };
  "/api/v1/questions/actions/filter": {
    page: operations["filterQuestions"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: FilterQuestionsOptions;
  };
  "/api/v1/reload-tasks": {
    page: operations["listReloadTasks"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListReloadTasksOptions;
  };
  "/api/v1/reloads": {
    page: operations["listReloads"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListReloadsOptions;
  };
  "/api/v1/report-templates": {
    page: operations["listReportTemplates"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListReportTemplatesOptions;
  };
  "/api/v1/reports/{id}/outputs": {
    page: operations["listReportOutputs"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListReportOutputsOptions;
  };
  "/api/v1/roles": {
    page: operations["listRoles"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: call.CallOptions<operations["listRoles"]>;
  };
  "/api/v1/sharing-tasks": {
    page: operations["listSharingTasks"]["responses"][200]["content"]["application/json"];
    items: "sharingTasks";
    options: ListSharingTasksOptions;
  };
  "/api/v1/sharing-tasks/{taskId}/executions": {
    page: operations["listSharingTaskExecutions"]["responses"][200]["content"]["application/json"];
    items: "executions";
    options: ListSharingTaskExecutionsOptions;
  };
  "/api/v1/spaces": {
    page: operations["listSpaces"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListSpacesOptions;
  };
  "/api/v1/spaces/{spaceId}/assignments": {
    page: operations["listSpaceAssignments"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListSpaceAssignmentsOptions;
  };
  "/api/v1/spaces/{spaceId}/shares": {
    page: operations["listSpaceShares"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListSpaceSharesOptions;
  };
  "/api/v1/tasks": {
    page: operations["listTaskTasks"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListTaskTasksOptions;
  };
  "/api/v1/tasks/resources/{id}/runs": {
    page: operations["listResourceRuns"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListResourceRunsOptions;
  };
  "/api/v1/tasks/{id}/runs": {
    page: operations["getTasksByIdRuns"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: GetTasksByIdRunsOptions;
  };
  "/api/v1/users": {
    page: operations["listUsers"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListUsersOptions;
  };
  "/api/v1/users/actions/filter": {
    page: operations["filterUsers"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: FilterUsersOptions;
  };
  "/api/v1/web-integrations": {
    page: operations["listWebIntegrations"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListWebIntegrationsOptions;
  };
  "/api/v1/web-notifications": {
    page: operations["listWebNotifications"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListWebNotificationsOptions;
  };
  "/api/v1/webhooks": {
    page: operations["listWebhooks"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListWebhooksOptions;
  };
  "/api/v1/webhooks/{id}/deliveries": {
    page: operations["listWebhookDeliveries"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListWebhookDeliveriesOptions;
  };
  "/api/workflows/automation-connections": {
    page: operations["listWorkflowsConnectionAutomationConnections"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListWorkflowsConnectionAutomationConnectionsOptions;
  };
  "/api/workflows/automation-connectors": {
    page: operations["listWorkflowsConnectorAutomationConnectors"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListWorkflowsConnectorAutomationConnectorsOptions;
  };
  "/api/workflows/automations": {
    page: operations["listWorkflowsAutomationAutomations"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListWorkflowsAutomationAutomationsOptions;
  };
  "/api/workflows/automations/{id}/runs": {
    page: operations["listWorkflowsAutomationRuns"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListWorkflowsAutomationRunsOptions;
  };
}
