// Generated: change spec/ and run npm run generate.
// By npm run generate, with @redocly/openapi-core 2.64.0, openapi-typescript 7.13.0, typescript 5.9.3.
// From spec/, sha256 a2f0a62f5622648807e45379d97e49cc5796ca1c2017cdcc668ffb876219078e.

import type * as call from "../src/call/call-types.ts";
import type * as result from "../src/call/result.ts";
import type { paths } from "./schema.ts";

/** The options of `GET /.well-known/oauth-authorization-server`. */
export interface GetOauthAuthorizationServerOptions extends call.CommonOptions {}
/** The result of `GET /.well-known/oauth-authorization-server`. */
export type GetOauthAuthorizationServerResult = result.CallResult<paths["/.well-known/oauth-authorization-server"]["get"]>;

/** The options of `GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}`. */
export interface GetEvaluationCompareOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}"]["get"]>;
}
/** The result of `GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}`. */
export type GetEvaluationCompareResult = result.CallResult<paths["/api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}"]["get"]>;

/** The options of `GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download`. */
export interface DownloadCompareOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download"]["get"]>;
}
/** The result of `GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download`. */
export type DownloadCompareResult = result.CallResult<paths["/api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download"]["get"]>;

/** The options of `GET /api/analytics/apps/evaluations/{id}`. */
export interface GetEvaluationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/apps/evaluations/{id}"]["get"]>;
}
/** The result of `GET /api/analytics/apps/evaluations/{id}`. */
export type GetEvaluationResult = result.CallResult<paths["/api/analytics/apps/evaluations/{id}"]["get"]>;

/** The options of `GET /api/analytics/apps/evaluations/{id}/actions/download`. */
export interface DownloadEvaluationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/apps/evaluations/{id}/actions/download"]["get"]>;
}
/** The result of `GET /api/analytics/apps/evaluations/{id}/actions/download`. */
export type DownloadEvaluationResult = result.CallResult<paths["/api/analytics/apps/evaluations/{id}/actions/download"]["get"]>;

/** The options of `POST /api/analytics/apps/{appId}/actions/restore`. */
export interface RestoreAppOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/apps/{appId}/actions/restore"]["post"]>;
}
/** The result of `POST /api/analytics/apps/{appId}/actions/restore`. */
export type RestoreAppResult = result.CallResult<paths["/api/analytics/apps/{appId}/actions/restore"]["post"]>;

/** The options of `GET /api/analytics/apps/{guid}/evaluations`. */
export interface ListAppEvaluationsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/apps/{guid}/evaluations"]["get"]>;
}
/** The result of `GET /api/analytics/apps/{guid}/evaluations`. */
export type ListAppEvaluationsResult = result.CallResult<paths["/api/analytics/apps/{guid}/evaluations"]["get"]>;

/** The options of `POST /api/analytics/apps/{guid}/evaluations`. */
export interface StartAppEvaluationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/apps/{guid}/evaluations"]["post"]>;
}
/** The result of `POST /api/analytics/apps/{guid}/evaluations`. */
export type StartAppEvaluationResult = result.CallResult<paths["/api/analytics/apps/{guid}/evaluations"]["post"]>;

/** The options of `GET /api/analytics/change-stores`. */
export interface ListChangeStoresOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/change-stores"]["get"]>;
}
/** The result of `GET /api/analytics/change-stores`. */
export type ListChangeStoresResult = result.CallResult<paths["/api/analytics/change-stores"]["get"]>;

/** The options of `GET /api/analytics/change-stores/{storeId}`. */
export interface GetChangeStoreOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/change-stores/{storeId}"]["get"]>;
}
/** The result of `GET /api/analytics/change-stores/{storeId}`. */
export type GetChangeStoreResult = result.CallResult<paths["/api/analytics/change-stores/{storeId}"]["get"]>;

/** The options of `GET /api/analytics/change-stores/{storeId}/changes`. */
export interface ListChangeStoreChangesOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/change-stores/{storeId}/changes"]["get"]>;
}
/** The result of `GET /api/analytics/change-stores/{storeId}/changes`. */
export type ListChangeStoreChangesResult = result.CallResult<paths["/api/analytics/change-stores/{storeId}/changes"]["get"]>;

/** The options of `GET /api/analytics/change-stores/{storeId}/changes/tabular-views`. */
export interface ListChangeStoreTabularViewsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/change-stores/{storeId}/changes/tabular-views"]["get"]>;
}
/** The result of `GET /api/analytics/change-stores/{storeId}/changes/tabular-views`. */
export type ListChangeStoreTabularViewsResult = result.CallResult<paths["/api/analytics/change-stores/{storeId}/changes/tabular-views"]["get"]>;

/** The options of `GET /api/analytics/change-stores/{storeId}/editable-columns`. */
export interface ListChangeStoreEditableColumnsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/change-stores/{storeId}/editable-columns"]["get"]>;
}
/** The result of `GET /api/analytics/change-stores/{storeId}/editable-columns`. */
export type ListChangeStoreEditableColumnsResult = result.CallResult<paths["/api/analytics/change-stores/{storeId}/editable-columns"]["get"]>;

/** The options of `GET /api/analytics/discovery-agent/adaptive-cards`. */
export interface ListAdaptiveCardsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/analytics/discovery-agent/adaptive-cards"]["get"]> | undefined;
}
/** The result of `GET /api/analytics/discovery-agent/adaptive-cards`. */
export type ListAdaptiveCardsResult = result.CallResult<paths["/api/analytics/discovery-agent/adaptive-cards"]["get"]>;

/** The options of `GET /api/analytics/odag-apps`. */
export interface ListOdagAppsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/odag-apps"]["get"]>;
}
/** The result of `GET /api/analytics/odag-apps`. */
export type ListOdagAppsResult = result.CallResult<paths["/api/analytics/odag-apps"]["get"]>;

/** The options of `GET /api/analytics/odag-links`. */
export interface ListOdagLinksOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/analytics/odag-links"]["get"]> | undefined;
}
/** The result of `GET /api/analytics/odag-links`. */
export type ListOdagLinksResult = result.CallResult<paths["/api/analytics/odag-links"]["get"]>;

/** The options of `POST /api/analytics/odag-links`. */
export interface CreateOdagLinkOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/analytics/odag-links"]["post"]> | undefined;
  /** The input to create an ODAG link. */
  body: call.Body<paths["/api/analytics/odag-links"]["post"]>;
}
/** The result of `POST /api/analytics/odag-links`. */
export type CreateOdagLinkResult = result.CallResult<paths["/api/analytics/odag-links"]["post"]>;

/** The options of `GET /api/analytics/odag-links/cancreate`. */
export interface GetCancreateOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/analytics/odag-links/cancreate"]["get"]> | undefined;
}
/** The result of `GET /api/analytics/odag-links/cancreate`. */
export type GetCancreateResult = result.CallResult<paths["/api/analytics/odag-links/cancreate"]["get"]>;

/** The options of `POST /api/analytics/odag-links/selection-app-link-usages`. */
export interface CreateSelectionAppLinkUsageOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/odag-links/selection-app-link-usages"]["post"]>;
  /** The input to create selection app link usage. */
  body: call.Body<paths["/api/analytics/odag-links/selection-app-link-usages"]["post"]>;
}
/** The result of `POST /api/analytics/odag-links/selection-app-link-usages`. */
export type CreateSelectionAppLinkUsageResult = result.CallResult<paths["/api/analytics/odag-links/selection-app-link-usages"]["post"]>;

/** The options of `GET /api/analytics/odag-links/{linkId}`. */
export interface GetOdagLinkOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/odag-links/{linkId}"]["get"]>;
}
/** The result of `GET /api/analytics/odag-links/{linkId}`. */
export type GetOdagLinkResult = result.CallResult<paths["/api/analytics/odag-links/{linkId}"]["get"]>;

/** The options of `PUT /api/analytics/odag-links/{linkId}`. */
export interface ReplaceOdagLinkOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/odag-links/{linkId}"]["put"]>;
  /** The input to replace an ODAG link. */
  body: call.Body<paths["/api/analytics/odag-links/{linkId}"]["put"]>;
}
/** The result of `PUT /api/analytics/odag-links/{linkId}`. */
export type ReplaceOdagLinkResult = result.CallResult<paths["/api/analytics/odag-links/{linkId}"]["put"]>;

/** The options of `GET /api/analytics/odag-links/{linkId}/requests`. */
export interface ListOdagLinkRequestsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/odag-links/{linkId}/requests"]["get"]>;
}
/** The result of `GET /api/analytics/odag-links/{linkId}/requests`. */
export type ListOdagLinkRequestsResult = result.CallResult<paths["/api/analytics/odag-links/{linkId}/requests"]["get"]>;

/** The options of `POST /api/analytics/odag-links/{linkId}/requests`. */
export interface CreateOdagLinkRequestOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/odag-links/{linkId}/requests"]["post"]>;
  /** The input to create a request of an ODAG link. */
  body: call.Body<paths["/api/analytics/odag-links/{linkId}/requests"]["post"]>;
}
/** The result of `POST /api/analytics/odag-links/{linkId}/requests`. */
export type CreateOdagLinkRequestResult = result.CallResult<paths["/api/analytics/odag-links/{linkId}/requests"]["post"]>;

/** The options of `GET /api/analytics/odag-requests/{requestId}`. */
export interface GetOdagRequestOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/odag-requests/{requestId}"]["get"]>;
}
/** The result of `GET /api/analytics/odag-requests/{requestId}`. */
export type GetOdagRequestResult = result.CallResult<paths["/api/analytics/odag-requests/{requestId}"]["get"]>;

/** The options of `PUT /api/analytics/odag-requests/{requestId}`. */
export interface ReplaceOdagRequestOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/odag-requests/{requestId}"]["put"]>;
}
/** The result of `PUT /api/analytics/odag-requests/{requestId}`. */
export type ReplaceOdagRequestResult = result.CallResult<paths["/api/analytics/odag-requests/{requestId}"]["put"]>;

/** The options of `DELETE /api/analytics/odag-requests/{requestId}/app`. */
export interface DeleteOdagRequestAppOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/odag-requests/{requestId}/app"]["delete"]>;
}
/** The result of `DELETE /api/analytics/odag-requests/{requestId}/app`. */
export type DeleteOdagRequestAppResult = result.CallResult<paths["/api/analytics/odag-requests/{requestId}/app"]["delete"]>;

/** The options of `POST /api/analytics/odag-requests/{requestId}/reload-app`. */
export interface ReloadOdagRequestAppOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/odag-requests/{requestId}/reload-app"]["post"]>;
  /** The input to reload the app of an ODAG request. */
  body: call.Body<paths["/api/analytics/odag-requests/{requestId}/reload-app"]["post"]>;
}
/** The result of `POST /api/analytics/odag-requests/{requestId}/reload-app`. */
export type ReloadOdagRequestAppResult = result.CallResult<paths["/api/analytics/odag-requests/{requestId}/reload-app"]["post"]>;

/** The options of `POST /api/analytics/odag-requests/{requestId}/rename-app`. */
export interface RenameOdagRequestAppOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/odag-requests/{requestId}/rename-app"]["post"]>;
  /** The input to rename the app of an ODAG request. */
  body: call.Body<paths["/api/analytics/odag-requests/{requestId}/rename-app"]["post"]>;
}
/** The result of `POST /api/analytics/odag-requests/{requestId}/rename-app`. */
export type RenameOdagRequestAppResult = result.CallResult<paths["/api/analytics/odag-requests/{requestId}/rename-app"]["post"]>;

/** The options of `GET /api/analytics/odag-requests/{requestId}/selections`. */
export interface ListOdagRequestSelectionsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/odag-requests/{requestId}/selections"]["get"]>;
}
/** The result of `GET /api/analytics/odag-requests/{requestId}/selections`. */
export type ListOdagRequestSelectionsResult = result.CallResult<paths["/api/analytics/odag-requests/{requestId}/selections"]["get"]>;

/** The options of `GET /api/analytics/odag-settings`. */
export interface GetOdagSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/analytics/odag-settings`. */
export type GetOdagSettingsResult = result.CallResult<paths["/api/analytics/odag-settings"]["get"]>;

/** The options of `PUT /api/analytics/odag-settings`. */
export interface ReplaceOdagSettingsOptions extends call.CommonOptions {
  /** The input to replace the ODAG settings. */
  body: call.Body<paths["/api/analytics/odag-settings"]["put"]>;
}
/** The result of `PUT /api/analytics/odag-settings`. */
export type ReplaceOdagSettingsResult = result.CallResult<paths["/api/analytics/odag-settings"]["put"]>;

/** The options of `GET /api/analytics/odag-settings/canupdate`. */
export interface GetCanupdateOptions extends call.CommonOptions {}
/** The result of `GET /api/analytics/odag-settings/canupdate`. */
export type GetCanupdateResult = result.CallResult<paths["/api/analytics/odag-settings/canupdate"]["get"]>;

/** The options of `GET /api/core/auth-settings`. */
export interface GetAuthenticationSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/core/auth-settings`. */
export type GetAuthenticationSettingsResult = result.CallResult<paths["/api/core/auth-settings"]["get"]>;

/** The options of `PATCH /api/core/auth-settings`. */
export interface UpdateAuthenticationSettingsOptions extends call.CommonOptions {
  /** The input to update the authentication settings. */
  body: call.Body<paths["/api/core/auth-settings"]["patch"]>;
}
/** The result of `PATCH /api/core/auth-settings`. */
export type UpdateAuthenticationSettingsResult = result.CallResult<paths["/api/core/auth-settings"]["patch"]>;

/** The options of `GET /api/core/ip-policies`. */
export interface ListIpPoliciesOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/core/ip-policies"]["get"]> | undefined;
}
/** The result of `GET /api/core/ip-policies`. */
export type ListIpPoliciesResult = result.CallResult<paths["/api/core/ip-policies"]["get"]>;

/** The options of `POST /api/core/ip-policies`. */
export interface CreateIpPolicyOptions extends call.CommonOptions {
  /** The input to create an IP policy. */
  body: call.Body<paths["/api/core/ip-policies"]["post"]>;
}
/** The result of `POST /api/core/ip-policies`. */
export type CreateIpPolicyResult = result.CallResult<paths["/api/core/ip-policies"]["post"]>;

/** The options of `GET /api/core/ip-policies/{id}`. */
export interface GetIpPolicyOptions extends call.CommonOptions {
  params: call.Params<paths["/api/core/ip-policies/{id}"]["get"]>;
}
/** The result of `GET /api/core/ip-policies/{id}`. */
export type GetIpPolicyResult = result.CallResult<paths["/api/core/ip-policies/{id}"]["get"]>;

/** The options of `DELETE /api/core/ip-policies/{id}`. */
export interface DeleteIpPolicyOptions extends call.CommonOptions {
  params: call.Params<paths["/api/core/ip-policies/{id}"]["delete"]>;
}
/** The result of `DELETE /api/core/ip-policies/{id}`. */
export type DeleteIpPolicyResult = result.CallResult<paths["/api/core/ip-policies/{id}"]["delete"]>;

/** The options of `PATCH /api/core/ip-policies/{id}`. */
export interface UpdateIpPolicyOptions extends call.CommonOptions {
  params: call.Params<paths["/api/core/ip-policies/{id}"]["patch"]>;
  /** The input to update an IP policy. */
  body: call.Body<paths["/api/core/ip-policies/{id}"]["patch"]>;
}
/** The result of `PATCH /api/core/ip-policies/{id}`. */
export type UpdateIpPolicyResult = result.CallResult<paths["/api/core/ip-policies/{id}"]["patch"]>;

/** The options of `POST /api/data-governance/data-products`. */
export interface CreateDataProductOptions extends call.CommonOptions {
  /** The input to create a data product. */
  body: call.Body<paths["/api/data-governance/data-products"]["post"]>;
}
/** The result of `POST /api/data-governance/data-products`. */
export type CreateDataProductResult = result.CallResult<paths["/api/data-governance/data-products"]["post"]>;

/** The options of `POST /api/data-governance/data-products/actions/generate-provider-url`. */
export interface GenerateDataProductsProviderUrlOptions extends call.CommonOptions {
  params: call.Params<paths["/api/data-governance/data-products/actions/generate-provider-url"]["post"]>;
}
/** The result of `POST /api/data-governance/data-products/actions/generate-provider-url`. */
export type GenerateDataProductsProviderUrlResult = result.CallResult<paths["/api/data-governance/data-products/actions/generate-provider-url"]["post"]>;

/** The options of `GET /api/data-governance/data-products/{dataProductId}`. */
export interface GetDataProductOptions extends call.CommonOptions {
  params: call.Params<paths["/api/data-governance/data-products/{dataProductId}"]["get"]>;
}
/** The result of `GET /api/data-governance/data-products/{dataProductId}`. */
export type GetDataProductResult = result.CallResult<paths["/api/data-governance/data-products/{dataProductId}"]["get"]>;

/** The options of `DELETE /api/data-governance/data-products/{dataProductId}`. */
export interface DeleteDataProductOptions extends call.CommonOptions {
  params: call.Params<paths["/api/data-governance/data-products/{dataProductId}"]["delete"]>;
}
/** The result of `DELETE /api/data-governance/data-products/{dataProductId}`. */
export type DeleteDataProductResult = result.CallResult<paths["/api/data-governance/data-products/{dataProductId}"]["delete"]>;

/** The options of `PATCH /api/data-governance/data-products/{dataProductId}`. */
export interface UpdateDataProductOptions extends call.CommonOptions {
  params: call.Params<paths["/api/data-governance/data-products/{dataProductId}"]["patch"]>;
  /** The input to update a data product. */
  body: call.Body<paths["/api/data-governance/data-products/{dataProductId}"]["patch"]>;
}
/** The result of `PATCH /api/data-governance/data-products/{dataProductId}`. */
export type UpdateDataProductResult = result.CallResult<paths["/api/data-governance/data-products/{dataProductId}"]["patch"]>;

/** The options of `POST /api/data-governance/data-products/{dataProductId}/actions/activate`. */
export interface ActivateDataProductOptions extends call.CommonOptions {
  params: call.Params<paths["/api/data-governance/data-products/{dataProductId}/actions/activate"]["post"]>;
  /** The input to activate a data product. */
  body: call.Body<paths["/api/data-governance/data-products/{dataProductId}/actions/activate"]["post"]>;
}
/** The result of `POST /api/data-governance/data-products/{dataProductId}/actions/activate`. */
export type ActivateDataProductResult = result.CallResult<paths["/api/data-governance/data-products/{dataProductId}/actions/activate"]["post"]>;

/** The options of `POST /api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality`. */
export interface ComputeDataProductDatasetsDataQualityOptions extends call.CommonOptions {
  params: call.Params<paths["/api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality"]["post"]>;
}
/** The result of `POST /api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality`. */
export type ComputeDataProductDatasetsDataQualityResult = result.CallResult<paths["/api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality"]["post"]>;

/** The options of `POST /api/data-governance/data-products/{dataProductId}/actions/deactivate`. */
export interface DeactivateDataProductOptions extends call.CommonOptions {
  params: call.Params<paths["/api/data-governance/data-products/{dataProductId}/actions/deactivate"]["post"]>;
}
/** The result of `POST /api/data-governance/data-products/{dataProductId}/actions/deactivate`. */
export type DeactivateDataProductResult = result.CallResult<paths["/api/data-governance/data-products/{dataProductId}/actions/deactivate"]["post"]>;

/** The options of `GET /api/data-governance/data-products/{dataProductId}/actions/export-documentation`. */
export interface ExportDataProductDocumentationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/data-governance/data-products/{dataProductId}/actions/export-documentation"]["get"]>;
}
/** The result of `GET /api/data-governance/data-products/{dataProductId}/actions/export-documentation`. */
export type ExportDataProductDocumentationResult = result.CallResult<paths["/api/data-governance/data-products/{dataProductId}/actions/export-documentation"]["get"]>;

/** The options of `POST /api/data-governance/data-products/{dataProductId}/actions/move`. */
export interface MoveDataProductOptions extends call.CommonOptions {
  params: call.Params<paths["/api/data-governance/data-products/{dataProductId}/actions/move"]["post"]>;
  /** The input to move a data product. */
  body: call.Body<paths["/api/data-governance/data-products/{dataProductId}/actions/move"]["post"]>;
}
/** The result of `POST /api/data-governance/data-products/{dataProductId}/actions/move`. */
export type MoveDataProductResult = result.CallResult<paths["/api/data-governance/data-products/{dataProductId}/actions/move"]["post"]>;

/** The options of `GET /api/data-governance/data-products/{dataProductId}/changelogs`. */
export interface ListDataProductChangelogsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/data-governance/data-products/{dataProductId}/changelogs"]["get"]>;
}
/** The result of `GET /api/data-governance/data-products/{dataProductId}/changelogs`. */
export type ListDataProductChangelogsResult = result.CallResult<paths["/api/data-governance/data-products/{dataProductId}/changelogs"]["get"]>;

/** The options of `GET /api/data-governance/data-qualities/batch-computations/{batchComputationId}`. */
export interface GetBatchComputationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/data-governance/data-qualities/batch-computations/{batchComputationId}"]["get"]>;
}
/** The result of `GET /api/data-governance/data-qualities/batch-computations/{batchComputationId}`. */
export type GetBatchComputationResult = result.CallResult<paths["/api/data-governance/data-qualities/batch-computations/{batchComputationId}"]["get"]>;

/** The options of `POST /api/data-governance/data-qualities/computations`. */
export interface StartComputationOptions extends call.CommonOptions {
  /** The input to start a computation. */
  body: call.Body<paths["/api/data-governance/data-qualities/computations"]["post"]>;
}
/** The result of `POST /api/data-governance/data-qualities/computations`. */
export type StartComputationResult = result.CallResult<paths["/api/data-governance/data-qualities/computations"]["post"]>;

/** The options of `GET /api/data-governance/data-qualities/computations/{computationId}`. */
export interface GetComputationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/data-governance/data-qualities/computations/{computationId}"]["get"]>;
}
/** The result of `GET /api/data-governance/data-qualities/computations/{computationId}`. */
export type GetComputationResult = result.CallResult<paths["/api/data-governance/data-qualities/computations/{computationId}"]["get"]>;

/** The options of `POST /api/data-governance/data-qualities/field-qualities/actions/filter`. */
export interface FilterFieldQualitiesOptions extends call.CommonOptions {
  /** The input to filter the field qualities. */
  body: call.Body<paths["/api/data-governance/data-qualities/field-qualities/actions/filter"]["post"]>;
}
/** The result of `POST /api/data-governance/data-qualities/field-qualities/actions/filter`. */
export type FilterFieldQualitiesResult = result.CallResult<paths["/api/data-governance/data-qualities/field-qualities/actions/filter"]["post"]>;

/** The options of `GET /api/data-governance/data-qualities/global-results`. */
export interface ListGlobalResultsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/data-governance/data-qualities/global-results"]["get"]>;
}
/** The result of `GET /api/data-governance/data-qualities/global-results`. */
export type ListGlobalResultsResult = result.CallResult<paths["/api/data-governance/data-qualities/global-results"]["get"]>;

/** The options of `POST /api/data-governance/data-qualities/global-results/actions/filter`. */
export interface FilterGlobalResultsOptions extends call.CommonOptions {
  /** The input to filter the global results. */
  body: call.Body<paths["/api/data-governance/data-qualities/global-results/actions/filter"]["post"]>;
}
/** The result of `POST /api/data-governance/data-qualities/global-results/actions/filter`. */
export type FilterGlobalResultsResult = result.CallResult<paths["/api/data-governance/data-qualities/global-results/actions/filter"]["post"]>;

/** The options of `POST /api/data-governance/trust-scores/results/data-sets/actions/filter`. */
export interface FilterDataSetsOptions extends call.CommonOptions {
  /** The input to filter the data sets. */
  body: call.Body<paths["/api/data-governance/trust-scores/results/data-sets/actions/filter"]["post"]>;
}
/** The result of `POST /api/data-governance/trust-scores/results/data-sets/actions/filter`. */
export type FilterDataSetsResult = result.CallResult<paths["/api/data-governance/trust-scores/results/data-sets/actions/filter"]["post"]>;

/** The options of `GET /api/scheduling/tasks`. */
export interface ListTasksOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/scheduling/tasks"]["get"]> | undefined;
}
/** The result of `GET /api/scheduling/tasks`. */
export type ListTasksResult = result.CallResult<paths["/api/scheduling/tasks"]["get"]>;

/** The options of `POST /api/scheduling/tasks`. */
export interface CreateTaskOptions extends call.CommonOptions {
  /** The trigger and the action of the task. */
  body: call.Body<paths["/api/scheduling/tasks"]["post"]>;
}
/** The result of `POST /api/scheduling/tasks`. */
export type CreateTaskResult = result.CallResult<paths["/api/scheduling/tasks"]["post"]>;

/** The options of `GET /api/scheduling/tasks/resources/{id}/runs`. */
export interface ListResourceTaskRunsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/resources/{id}/runs"]["get"]>;
}
/** The result of `GET /api/scheduling/tasks/resources/{id}/runs`. */
export type ListResourceTaskRunsResult = result.CallResult<paths["/api/scheduling/tasks/resources/{id}/runs"]["get"]>;

/** The options of `GET /api/scheduling/tasks/{id}`. */
export interface GetTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/{id}"]["get"]>;
}
/** The result of `GET /api/scheduling/tasks/{id}`. */
export type GetTaskResult = result.CallResult<paths["/api/scheduling/tasks/{id}"]["get"]>;

/** The options of `PUT /api/scheduling/tasks/{id}`. */
export interface ReplaceTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/{id}"]["put"]>;
  /** The complete task. */
  body: call.Body<paths["/api/scheduling/tasks/{id}"]["put"]>;
}
/** The result of `PUT /api/scheduling/tasks/{id}`. */
export type ReplaceTaskResult = result.CallResult<paths["/api/scheduling/tasks/{id}"]["put"]>;

/** The options of `DELETE /api/scheduling/tasks/{id}`. */
export interface DeleteTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/{id}"]["delete"]>;
}
/** The result of `DELETE /api/scheduling/tasks/{id}`. */
export type DeleteTaskResult = result.CallResult<paths["/api/scheduling/tasks/{id}"]["delete"]>;

/** The options of `PATCH /api/scheduling/tasks/{id}`. */
export interface PatchTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/{id}"]["patch"]>;
  /** The changes, applied in order. */
  body: call.Body<paths["/api/scheduling/tasks/{id}"]["patch"]>;
}
/** The result of `PATCH /api/scheduling/tasks/{id}`. */
export type PatchTaskResult = result.CallResult<paths["/api/scheduling/tasks/{id}"]["patch"]>;

/** The options of `POST /api/scheduling/tasks/{id}/actions/start`. */
export interface StartTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/{id}/actions/start"]["post"]>;
}
/** The result of `POST /api/scheduling/tasks/{id}/actions/start`. */
export type StartTaskResult = result.CallResult<paths["/api/scheduling/tasks/{id}/actions/start"]["post"]>;

/** The options of `GET /api/scheduling/tasks/{id}/graphs/ancestors`. */
export interface ListTaskAncestorsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/{id}/graphs/ancestors"]["get"]>;
}
/** The result of `GET /api/scheduling/tasks/{id}/graphs/ancestors`. */
export type ListTaskAncestorsResult = result.CallResult<paths["/api/scheduling/tasks/{id}/graphs/ancestors"]["get"]>;

/** The options of `GET /api/scheduling/tasks/{id}/graphs/children`. */
export interface ListTaskChildrenOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/{id}/graphs/children"]["get"]>;
}
/** The result of `GET /api/scheduling/tasks/{id}/graphs/children`. */
export type ListTaskChildrenResult = result.CallResult<paths["/api/scheduling/tasks/{id}/graphs/children"]["get"]>;

/** The options of `GET /api/scheduling/tasks/{id}/graphs/descendants`. */
export interface ListTaskDescendantsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/{id}/graphs/descendants"]["get"]>;
}
/** The result of `GET /api/scheduling/tasks/{id}/graphs/descendants`. */
export type ListTaskDescendantsResult = result.CallResult<paths["/api/scheduling/tasks/{id}/graphs/descendants"]["get"]>;

/** The options of `GET /api/scheduling/tasks/{id}/graphs/parents`. */
export interface ListTaskParentsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/{id}/graphs/parents"]["get"]>;
}
/** The result of `GET /api/scheduling/tasks/{id}/graphs/parents`. */
export type ListTaskParentsResult = result.CallResult<paths["/api/scheduling/tasks/{id}/graphs/parents"]["get"]>;

/** The options of `GET /api/scheduling/tasks/{id}/graphs/subgraph`. */
export interface GetTaskSubgraphOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/{id}/graphs/subgraph"]["get"]>;
}
/** The result of `GET /api/scheduling/tasks/{id}/graphs/subgraph`. */
export type GetTaskSubgraphResult = result.CallResult<paths["/api/scheduling/tasks/{id}/graphs/subgraph"]["get"]>;

/** The options of `GET /api/scheduling/tasks/{id}/runs`. */
export interface ListTaskRunsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/{id}/runs"]["get"]>;
}
/** The result of `GET /api/scheduling/tasks/{id}/runs`. */
export type ListTaskRunsResult = result.CallResult<paths["/api/scheduling/tasks/{id}/runs"]["get"]>;

/** The options of `GET /api/scheduling/tasks/{id}/runs/last`. */
export interface GetLastTaskRunOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/{id}/runs/last"]["get"]>;
}
/** The result of `GET /api/scheduling/tasks/{id}/runs/last`. */
export type GetLastTaskRunResult = result.CallResult<paths["/api/scheduling/tasks/{id}/runs/last"]["get"]>;

/** The options of `GET /api/scheduling/tasks/{id}/runs/{runId}/log`. */
export interface GetTaskRunLogOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/{id}/runs/{runId}/log"]["get"]>;
}
/** The result of `GET /api/scheduling/tasks/{id}/runs/{runId}/log`. */
export type GetTaskRunLogResult = result.CallResult<paths["/api/scheduling/tasks/{id}/runs/{runId}/log"]["get"]>;

/** The options of `GET /api/v1/api-keys`. */
export interface ListApiKeysOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/api-keys"]["get"]> | undefined;
}
/** The result of `GET /api/v1/api-keys`. */
export type ListApiKeysResult = result.CallResult<paths["/api/v1/api-keys"]["get"]>;

/** The options of `POST /api/v1/api-keys`. */
export interface CreateApiKeyOptions extends call.CommonOptions {
  /** The input to create an API key. */
  body: call.Body<paths["/api/v1/api-keys"]["post"]>;
}
/** The result of `POST /api/v1/api-keys`. */
export type CreateApiKeyResult = result.CallResult<paths["/api/v1/api-keys"]["post"]>;

/** The options of `GET /api/v1/api-keys/configs/{tenantId}`. */
export interface GetConfigurationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/api-keys/configs/{tenantId}"]["get"]>;
}
/** The result of `GET /api/v1/api-keys/configs/{tenantId}`. */
export type GetConfigurationResult = result.CallResult<paths["/api/v1/api-keys/configs/{tenantId}"]["get"]>;

/** The options of `PATCH /api/v1/api-keys/configs/{tenantId}`. */
export interface UpdateConfigurationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/api-keys/configs/{tenantId}"]["patch"]>;
  /** The input to update configuration. */
  body: call.Body<paths["/api/v1/api-keys/configs/{tenantId}"]["patch"]>;
}
/** The result of `PATCH /api/v1/api-keys/configs/{tenantId}`. */
export type UpdateConfigurationResult = result.CallResult<paths["/api/v1/api-keys/configs/{tenantId}"]["patch"]>;

/** The options of `GET /api/v1/api-keys/{id}`. */
export interface GetApiKeyOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/api-keys/{id}"]["get"]>;
}
/** The result of `GET /api/v1/api-keys/{id}`. */
export type GetApiKeyResult = result.CallResult<paths["/api/v1/api-keys/{id}"]["get"]>;

/** The options of `DELETE /api/v1/api-keys/{id}`. */
export interface DeleteApiKeyOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/api-keys/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/api-keys/{id}`. */
export type DeleteApiKeyResult = result.CallResult<paths["/api/v1/api-keys/{id}"]["delete"]>;

/** The options of `PATCH /api/v1/api-keys/{id}`. */
export interface UpdateApiKeyOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/api-keys/{id}"]["patch"]>;
  /** The input to update an API key. */
  body: call.Body<paths["/api/v1/api-keys/{id}"]["patch"]>;
}
/** The result of `PATCH /api/v1/api-keys/{id}`. */
export type UpdateApiKeyResult = result.CallResult<paths["/api/v1/api-keys/{id}"]["patch"]>;

/** The options of `GET /api/v1/apps`. */
export interface ListPrivilegesOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/apps`. */
export type ListPrivilegesResult = result.CallResult<paths["/api/v1/apps"]["get"]>;

/** The options of `POST /api/v1/apps`. */
export interface CreateAppOptions extends call.CommonOptions {
  /** The attributes of the app to create. */
  body: call.Body<paths["/api/v1/apps"]["post"]>;
}
/** The result of `POST /api/v1/apps`. */
export type CreateAppResult = result.CallResult<paths["/api/v1/apps"]["post"]>;

/** The options of `GET /api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}`. */
export interface GetAppEvaluationCompareOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}"]["get"]>;
}
/** The result of `GET /api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}`. */
export type GetAppEvaluationCompareResult = result.CallResult<paths["/api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}"]["get"]>;

/** The options of `GET /api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}/actions/download`. */
export interface DownloadAppCompareOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}/actions/download"]["get"]>;
}
/** The result of `GET /api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}/actions/download`. */
export type DownloadAppCompareResult = result.CallResult<paths["/api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}/actions/download"]["get"]>;

/** The options of `GET /api/v1/apps/evaluations/{id}`. */
export interface GetAppEvaluationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/evaluations/{id}"]["get"]>;
}
/** The result of `GET /api/v1/apps/evaluations/{id}`. */
export type GetAppEvaluationResult = result.CallResult<paths["/api/v1/apps/evaluations/{id}"]["get"]>;

/** The options of `GET /api/v1/apps/evaluations/{id}/actions/download`. */
export interface DownloadAppEvaluationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/evaluations/{id}/actions/download"]["get"]>;
}
/** The result of `GET /api/v1/apps/evaluations/{id}/actions/download`. */
export type DownloadAppEvaluationResult = result.CallResult<paths["/api/v1/apps/evaluations/{id}/actions/download"]["get"]>;

/** The options of `POST /api/v1/apps/import`. */
export interface ImportAppOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/apps/import"]["post"]> | undefined;
  /** The contents of the qvf or qvw file. Omit the body if `fileId` is set. */
  body?: call.Body<paths["/api/v1/apps/import"]["post"]> | undefined;
}
/** The result of `POST /api/v1/apps/import`. */
export type ImportAppResult = result.CallResult<paths["/api/v1/apps/import"]["post"]>;

/** The options of `GET /api/v1/apps/privileges`. */
export interface ListAppPrivilegesOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/apps/privileges`. */
export type ListAppPrivilegesResult = result.CallResult<paths["/api/v1/apps/privileges"]["get"]>;

/** The options of `POST /api/v1/apps/validatescript`. */
export interface CreateValidatescriptOptions extends call.CommonOptions {
  /** The input to create a validatescript. */
  body: call.Body<paths["/api/v1/apps/validatescript"]["post"]>;
}
/** The result of `POST /api/v1/apps/validatescript`. */
export type CreateValidatescriptResult = result.CallResult<paths["/api/v1/apps/validatescript"]["post"]>;

/** The options of `GET /api/v1/apps/{appId}`. */
export interface GetAppOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}`. */
export type GetAppResult = result.CallResult<paths["/api/v1/apps/{appId}"]["get"]>;

/** The options of `PUT /api/v1/apps/{appId}`. */
export interface UpdateAppOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}"]["put"]>;
  /** The attributes to update. */
  body: call.Body<paths["/api/v1/apps/{appId}"]["put"]>;
}
/** The result of `PUT /api/v1/apps/{appId}`. */
export type UpdateAppResult = result.CallResult<paths["/api/v1/apps/{appId}"]["put"]>;

/** The options of `DELETE /api/v1/apps/{appId}`. */
export interface DeleteAppOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/apps/{appId}`. */
export type DeleteAppResult = result.CallResult<paths["/api/v1/apps/{appId}"]["delete"]>;

/** The options of `POST /api/v1/apps/{appId}/copy`. */
export interface CopyAppOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/copy"]["post"]>;
  /** The attributes in which the copy differs from the app. */
  body: call.Body<paths["/api/v1/apps/{appId}/copy"]["post"]>;
}
/** The result of `POST /api/v1/apps/{appId}/copy`. */
export type CopyAppResult = result.CallResult<paths["/api/v1/apps/{appId}/copy"]["post"]>;

/** The options of `GET /api/v1/apps/{appId}/data/lineage`. */
export interface GetAppLineageOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/data/lineage"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/data/lineage`. */
export type GetAppLineageResult = result.CallResult<paths["/api/v1/apps/{appId}/data/lineage"]["get"]>;

/** The options of `GET /api/v1/apps/{appId}/data/metadata`. */
export interface GetAppMetadataOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/data/metadata"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/data/metadata`. */
export type GetAppMetadataResult = result.CallResult<paths["/api/v1/apps/{appId}/data/metadata"]["get"]>;

/** The options of `POST /api/v1/apps/{appId}/export`. */
export interface ExportAppOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/export"]["post"]>;
}
/** The result of `POST /api/v1/apps/{appId}/export`. */
export type ExportAppResult = result.CallResult<paths["/api/v1/apps/{appId}/export"]["post"]>;

/** The options of `GET /api/v1/apps/{appId}/insight-analyses`. */
export interface ListAppInsightAnalysesOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/insight-analyses"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/insight-analyses`. */
export type ListAppInsightAnalysesResult = result.CallResult<paths["/api/v1/apps/{appId}/insight-analyses"]["get"]>;

/** The options of `POST /api/v1/apps/{appId}/insight-analyses/actions/recommend`. */
export interface RecommendInsightAnalysesOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/insight-analyses/actions/recommend"]["post"]>;
  /** The input to recommend the insight analyses. */
  body: call.Body<paths["/api/v1/apps/{appId}/insight-analyses/actions/recommend"]["post"]>;
}
/** The result of `POST /api/v1/apps/{appId}/insight-analyses/actions/recommend`. */
export type RecommendInsightAnalysesResult = result.CallResult<paths["/api/v1/apps/{appId}/insight-analyses/actions/recommend"]["post"]>;

/** The options of `GET /api/v1/apps/{appId}/insight-analyses/model`. */
export interface ListAppModelsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/insight-analyses/model"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/insight-analyses/model`. */
export type ListAppModelsResult = result.CallResult<paths["/api/v1/apps/{appId}/insight-analyses/model"]["get"]>;

/** The options of `GET /api/v1/apps/{appId}/media/files/{path}`. */
export interface GetAppFileOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/media/files/{path}"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/media/files/{path}`. */
export type GetAppFileResult = result.CallResult<paths["/api/v1/apps/{appId}/media/files/{path}"]["get"]>;

/** The options of `PUT /api/v1/apps/{appId}/media/files/{path}`. */
export interface ReplaceAppFileOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/media/files/{path}"]["put"]>;
  /** The input to replace a file of an app. */
  body: call.Body<paths["/api/v1/apps/{appId}/media/files/{path}"]["put"]>;
}
/** The result of `PUT /api/v1/apps/{appId}/media/files/{path}`. */
export type ReplaceAppFileResult = result.CallResult<paths["/api/v1/apps/{appId}/media/files/{path}"]["put"]>;

/** The options of `DELETE /api/v1/apps/{appId}/media/files/{path}`. */
export interface DeleteAppFileOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/media/files/{path}"]["delete"]>;
}
/** The result of `DELETE /api/v1/apps/{appId}/media/files/{path}`. */
export type DeleteAppFileResult = result.CallResult<paths["/api/v1/apps/{appId}/media/files/{path}"]["delete"]>;

/** The options of `GET /api/v1/apps/{appId}/media/list/{path}`. */
export interface GetAppListOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/media/list/{path}"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/media/list/{path}`. */
export type GetAppListResult = result.CallResult<paths["/api/v1/apps/{appId}/media/list/{path}"]["get"]>;

/** The options of `GET /api/v1/apps/{appId}/media/thumbnail`. */
export interface GetAppThumbnailOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/media/thumbnail"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/media/thumbnail`. */
export type GetAppThumbnailResult = result.CallResult<paths["/api/v1/apps/{appId}/media/thumbnail"]["get"]>;

/** The options of `POST /api/v1/apps/{appId}/objects/{objectId}/actions/change-owner`. */
export interface ChangeObjectOwnerOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/objects/{objectId}/actions/change-owner"]["post"]>;
  /** The input to change the owner of an object. */
  body: call.Body<paths["/api/v1/apps/{appId}/objects/{objectId}/actions/change-owner"]["post"]>;
}
/** The result of `POST /api/v1/apps/{appId}/objects/{objectId}/actions/change-owner`. */
export type ChangeObjectOwnerResult = result.CallResult<paths["/api/v1/apps/{appId}/objects/{objectId}/actions/change-owner"]["post"]>;

/** The options of `PUT /api/v1/apps/{appId}/owner`. */
export interface SetAppOwnerOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/owner"]["put"]>;
  /** The new owner. */
  body: call.Body<paths["/api/v1/apps/{appId}/owner"]["put"]>;
}
/** The result of `PUT /api/v1/apps/{appId}/owner`. */
export type SetAppOwnerResult = result.CallResult<paths["/api/v1/apps/{appId}/owner"]["put"]>;

/** The options of `GET /api/v1/apps/{appId}/placement`. */
export interface GetAppPlacementOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/placement"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/placement`. */
export type GetAppPlacementResult = result.CallResult<paths["/api/v1/apps/{appId}/placement"]["get"]>;

/** The options of `PUT /api/v1/apps/{appId}/placement`. */
export interface ReplaceAppPlacementOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/placement"]["put"]>;
  /** The input to replace the placement of an app. */
  body: call.Body<paths["/api/v1/apps/{appId}/placement"]["put"]>;
}
/** The result of `PUT /api/v1/apps/{appId}/placement`. */
export type ReplaceAppPlacementResult = result.CallResult<paths["/api/v1/apps/{appId}/placement"]["put"]>;

/** The options of `DELETE /api/v1/apps/{appId}/placement`. */
export interface DeleteAppPlacementOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/placement"]["delete"]>;
}
/** The result of `DELETE /api/v1/apps/{appId}/placement`. */
export type DeleteAppPlacementResult = result.CallResult<paths["/api/v1/apps/{appId}/placement"]["delete"]>;

/** The options of `PUT /api/v1/apps/{appId}/publish`. */
export interface RepublishAppOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/publish"]["put"]>;
  /** The published app to replace and the options for republishing. */
  body: call.Body<paths["/api/v1/apps/{appId}/publish"]["put"]>;
}
/** The result of `PUT /api/v1/apps/{appId}/publish`. */
export type RepublishAppResult = result.CallResult<paths["/api/v1/apps/{appId}/publish"]["put"]>;

/** The options of `POST /api/v1/apps/{appId}/publish`. */
export interface PublishAppOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/publish"]["post"]>;
  /** The target space and the options for publishing. */
  body: call.Body<paths["/api/v1/apps/{appId}/publish"]["post"]>;
}
/** The result of `POST /api/v1/apps/{appId}/publish`. */
export type PublishAppResult = result.CallResult<paths["/api/v1/apps/{appId}/publish"]["post"]>;

/** The options of `GET /api/v1/apps/{appId}/reloads/logs`. */
export interface ListAppReloadLogsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/reloads/logs"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/reloads/logs`. */
export type ListAppReloadLogsResult = result.CallResult<paths["/api/v1/apps/{appId}/reloads/logs"]["get"]>;

/** The options of `GET /api/v1/apps/{appId}/reloads/logs/{reloadId}`. */
export interface GetAppReloadLogOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/reloads/logs/{reloadId}"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/reloads/logs/{reloadId}`. */
export type GetAppReloadLogResult = result.CallResult<paths["/api/v1/apps/{appId}/reloads/logs/{reloadId}"]["get"]>;

/** The options of `GET /api/v1/apps/{appId}/reloads/metadata/{reloadId}`. */
export interface ListAppReloadMetadataOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/reloads/metadata/{reloadId}"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/reloads/metadata/{reloadId}`. */
export type ListAppReloadMetadataResult = result.CallResult<paths["/api/v1/apps/{appId}/reloads/metadata/{reloadId}"]["get"]>;

/** The options of `GET /api/v1/apps/{appId}/report-filters`. */
export interface ListAppReportFiltersOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/report-filters"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/report-filters`. */
export type ListAppReportFiltersResult = result.CallResult<paths["/api/v1/apps/{appId}/report-filters"]["get"]>;

/** The options of `POST /api/v1/apps/{appId}/report-filters`. */
export interface CreateAppReportFilterOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/report-filters"]["post"]>;
  /** The input to create a report filter of an app. */
  body: call.Body<paths["/api/v1/apps/{appId}/report-filters"]["post"]>;
}
/** The result of `POST /api/v1/apps/{appId}/report-filters`. */
export type CreateAppReportFilterResult = result.CallResult<paths["/api/v1/apps/{appId}/report-filters"]["post"]>;

/** The options of `GET /api/v1/apps/{appId}/report-filters/actions/count`. */
export interface GetAppCountOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/report-filters/actions/count"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/report-filters/actions/count`. */
export type GetAppCountResult = result.CallResult<paths["/api/v1/apps/{appId}/report-filters/actions/count"]["get"]>;

/** The options of `GET /api/v1/apps/{appId}/report-filters/{id}`. */
export interface GetAppReportFilterOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/report-filters/{id}"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/report-filters/{id}`. */
export type GetAppReportFilterResult = result.CallResult<paths["/api/v1/apps/{appId}/report-filters/{id}"]["get"]>;

/** The options of `DELETE /api/v1/apps/{appId}/report-filters/{id}`. */
export interface DeleteAppReportFilterOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/report-filters/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/apps/{appId}/report-filters/{id}`. */
export type DeleteAppReportFilterResult = result.CallResult<paths["/api/v1/apps/{appId}/report-filters/{id}"]["delete"]>;

/** The options of `PATCH /api/v1/apps/{appId}/report-filters/{id}`. */
export interface UpdateAppReportFilterOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/report-filters/{id}"]["patch"]>;
  /** The input to update a report filter of an app. */
  body: call.Body<paths["/api/v1/apps/{appId}/report-filters/{id}"]["patch"]>;
}
/** The result of `PATCH /api/v1/apps/{appId}/report-filters/{id}`. */
export type UpdateAppReportFilterResult = result.CallResult<paths["/api/v1/apps/{appId}/report-filters/{id}"]["patch"]>;

/** The options of `GET /api/v1/apps/{appId}/scripts`. */
export interface ListAppScriptsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/scripts"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/scripts`. */
export type ListAppScriptsResult = result.CallResult<paths["/api/v1/apps/{appId}/scripts"]["get"]>;

/** The options of `POST /api/v1/apps/{appId}/scripts`. */
export interface CreateAppScriptOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/scripts"]["post"]>;
  /** The load script and its version message. */
  body: call.Body<paths["/api/v1/apps/{appId}/scripts"]["post"]>;
}
/** The result of `POST /api/v1/apps/{appId}/scripts`. */
export type CreateAppScriptResult = result.CallResult<paths["/api/v1/apps/{appId}/scripts"]["post"]>;

/** The options of `GET /api/v1/apps/{appId}/scripts/{id}`. */
export interface GetAppScriptOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/scripts/{id}"]["get"]>;
}
/** The result of `GET /api/v1/apps/{appId}/scripts/{id}`. */
export type GetAppScriptResult = result.CallResult<paths["/api/v1/apps/{appId}/scripts/{id}"]["get"]>;

/** The options of `DELETE /api/v1/apps/{appId}/scripts/{id}`. */
export interface DeleteAppScriptOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/scripts/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/apps/{appId}/scripts/{id}`. */
export type DeleteAppScriptResult = result.CallResult<paths["/api/v1/apps/{appId}/scripts/{id}"]["delete"]>;

/** The options of `PATCH /api/v1/apps/{appId}/scripts/{id}`. */
export interface PatchAppScriptOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/scripts/{id}"]["patch"]>;
  /** The changes, applied in order. */
  body: call.Body<paths["/api/v1/apps/{appId}/scripts/{id}"]["patch"]>;
}
/** The result of `PATCH /api/v1/apps/{appId}/scripts/{id}`. */
export type PatchAppScriptResult = result.CallResult<paths["/api/v1/apps/{appId}/scripts/{id}"]["patch"]>;

/** The options of `PUT /api/v1/apps/{appId}/space`. */
export interface SetAppSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/space"]["put"]>;
  /** The new space. */
  body: call.Body<paths["/api/v1/apps/{appId}/space"]["put"]>;
}
/** The result of `PUT /api/v1/apps/{appId}/space`. */
export type SetAppSpaceResult = result.CallResult<paths["/api/v1/apps/{appId}/space"]["put"]>;

/** The options of `DELETE /api/v1/apps/{appId}/space`. */
export interface RemoveAppSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{appId}/space"]["delete"]>;
}
/** The result of `DELETE /api/v1/apps/{appId}/space`. */
export type RemoveAppSpaceResult = result.CallResult<paths["/api/v1/apps/{appId}/space"]["delete"]>;

/** The options of `GET /api/v1/apps/{guid}/evaluations`. */
export interface GetAppsByGuidEvaluationsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{guid}/evaluations"]["get"]>;
}
/** The result of `GET /api/v1/apps/{guid}/evaluations`. */
export type GetAppsByGuidEvaluationsResult = result.CallResult<paths["/api/v1/apps/{guid}/evaluations"]["get"]>;

/** The options of `POST /api/v1/apps/{guid}/evaluations`. */
export interface PostAppsByGuidEvaluationsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/apps/{guid}/evaluations"]["post"]>;
}
/** The result of `POST /api/v1/apps/{guid}/evaluations`. */
export type PostAppsByGuidEvaluationsResult = result.CallResult<paths["/api/v1/apps/{guid}/evaluations"]["post"]>;

/** The options of `GET /api/v1/assistants`. */
export interface ListAssistantsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/assistants"]["get"]> | undefined;
}
/** The result of `GET /api/v1/assistants`. */
export type ListAssistantsResult = result.CallResult<paths["/api/v1/assistants"]["get"]>;

/** The options of `POST /api/v1/assistants`. */
export interface CreateAssistantOptions extends call.CommonOptions {
  /** The input to create an assistant. */
  body?: call.Body<paths["/api/v1/assistants"]["post"]> | undefined;
}
/** The result of `POST /api/v1/assistants`. */
export type CreateAssistantResult = result.CallResult<paths["/api/v1/assistants"]["post"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/actions/search`. */
export interface SearchAssistantOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/actions/search"]["post"]>;
  /** The input to search an assistant. */
  body?: call.Body<paths["/api/v1/assistants/{assistantId}/actions/search"]["post"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/actions/search`. */
export type SearchAssistantResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/actions/search"]["post"]>;

/** The options of `GET /api/v1/assistants/{assistantId}/feedback`. */
export interface GetAssistantFeedbackOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/feedback"]["get"]>;
}
/** The result of `GET /api/v1/assistants/{assistantId}/feedback`. */
export type GetAssistantFeedbackResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/feedback"]["get"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/sources/plaintexts`. */
export interface CreateAssistantPlaintextOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/sources/plaintexts"]["post"]>;
  /** The input to create a plaintext of an assistant. */
  body?: call.Body<paths["/api/v1/assistants/{assistantId}/sources/plaintexts"]["post"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/sources/plaintexts`. */
export type CreateAssistantPlaintextResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/sources/plaintexts"]["post"]>;

/** The options of `GET /api/v1/assistants/{assistantId}/starters`. */
export interface ListAssistantStartersOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/starters"]["get"]>;
}
/** The result of `GET /api/v1/assistants/{assistantId}/starters`. */
export type ListAssistantStartersResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/starters"]["get"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/starters`. */
export interface CreateAssistantStarterOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/starters"]["post"]>;
  /** The input to create a starter of an assistant. */
  body?: call.Body<paths["/api/v1/assistants/{assistantId}/starters"]["post"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/starters`. */
export type CreateAssistantStarterResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/starters"]["post"]>;

/** The options of `GET /api/v1/assistants/{assistantId}/starters/{starterId}`. */
export interface GetAssistantStarterOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/starters/{starterId}"]["get"]>;
}
/** The result of `GET /api/v1/assistants/{assistantId}/starters/{starterId}`. */
export type GetAssistantStarterResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/starters/{starterId}"]["get"]>;

/** The options of `PUT /api/v1/assistants/{assistantId}/starters/{starterId}`. */
export interface ReplaceAssistantStarterOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/starters/{starterId}"]["put"]>;
  /** The input to replace a starter of an assistant. */
  body?: call.Body<paths["/api/v1/assistants/{assistantId}/starters/{starterId}"]["put"]> | undefined;
}
/** The result of `PUT /api/v1/assistants/{assistantId}/starters/{starterId}`. */
export type ReplaceAssistantStarterResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/starters/{starterId}"]["put"]>;

/** The options of `DELETE /api/v1/assistants/{assistantId}/starters/{starterId}`. */
export interface DeleteAssistantStarterOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/starters/{starterId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/assistants/{assistantId}/starters/{starterId}`. */
export type DeleteAssistantStarterResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/starters/{starterId}"]["delete"]>;

/** The options of `PUT /api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}`. */
export interface ReplaceStarterFollowupOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}"]["put"]>;
  /** The input to replace a followup of a starter. */
  body?: call.Body<paths["/api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}"]["put"]> | undefined;
}
/** The result of `PUT /api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}`. */
export type ReplaceStarterFollowupResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}"]["put"]>;

/** The options of `DELETE /api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}`. */
export interface DeleteStarterFollowupOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}`. */
export type DeleteStarterFollowupResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}"]["delete"]>;

/** The options of `GET /api/v1/assistants/{assistantId}/threads`. */
export interface ListAssistantThreadsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/threads"]["get"]>;
}
/** The result of `GET /api/v1/assistants/{assistantId}/threads`. */
export type ListAssistantThreadsResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/threads"]["get"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/threads`. */
export interface CreateAssistantThreadOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/threads"]["post"]>;
  /** The input to create a thread of an assistant. */
  body?: call.Body<paths["/api/v1/assistants/{assistantId}/threads"]["post"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/threads`. */
export type CreateAssistantThreadResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/threads"]["post"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke`. */
export interface InvokeThreadOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke"]["post"]>;
  /** The input to invoke a thread. */
  body?: call.Body<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke"]["post"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke`. */
export type InvokeThreadResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke"]["post"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream`. */
export interface StreamThreadOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream"]["post"]>;
  /** The input to stream a thread. */
  body?: call.Body<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream"]["post"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream`. */
export type StreamThreadResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream"]["post"]>;

/** The options of `GET /api/v1/assistants/{assistantId}/threads/{threadId}/interactions`. */
export interface ListThreadInteractionsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions"]["get"]>;
}
/** The result of `GET /api/v1/assistants/{assistantId}/threads/{threadId}/interactions`. */
export type ListThreadInteractionsResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions"]["get"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/interactions`. */
export interface CreateThreadInteractionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions"]["post"]>;
  /** The input to create an interaction of a thread. */
  body?: call.Body<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions"]["post"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/interactions`. */
export type CreateThreadInteractionResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions"]["post"]>;

/** The options of `GET /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}`. */
export interface GetThreadInteractionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}"]["get"]>;
}
/** The result of `GET /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}`. */
export type GetThreadInteractionResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}"]["get"]>;

/** The options of `DELETE /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}`. */
export interface DeleteThreadInteractionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}`. */
export type DeleteThreadInteractionResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}"]["delete"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback`. */
export interface CreateInteractionFeedbackOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback"]["post"]>;
  /** The input to create feedback of an interaction. */
  body?: call.Body<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback"]["post"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback`. */
export type CreateInteractionFeedbackResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback"]["post"]>;

/** The options of `PATCH /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}`. */
export interface UpdateInteractionFeedbackOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}"]["patch"]>;
  /** The input to update feedback of an interaction. */
  body?: call.Body<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}"]["patch"]> | undefined;
}
/** The result of `PATCH /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}`. */
export type UpdateInteractionFeedbackResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}"]["patch"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/reviews`. */
export interface CreateInteractionReviewOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/reviews"]["post"]>;
  /** The input to create a review of an interaction. */
  body?: call.Body<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/reviews"]["post"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/reviews`. */
export type CreateInteractionReviewResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/reviews"]["post"]>;

/** The options of `GET /api/v1/assistants/{assistantid}/threads/{threadid}`. */
export interface GetAssistantThreadOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantid}/threads/{threadid}"]["get"]>;
}
/** The result of `GET /api/v1/assistants/{assistantid}/threads/{threadid}`. */
export type GetAssistantThreadResult = result.CallResult<paths["/api/v1/assistants/{assistantid}/threads/{threadid}"]["get"]>;

/** The options of `DELETE /api/v1/assistants/{assistantid}/threads/{threadid}`. */
export interface DeleteAssistantThreadOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantid}/threads/{threadid}"]["delete"]>;
}
/** The result of `DELETE /api/v1/assistants/{assistantid}/threads/{threadid}`. */
export type DeleteAssistantThreadResult = result.CallResult<paths["/api/v1/assistants/{assistantid}/threads/{threadid}"]["delete"]>;

/** The options of `PATCH /api/v1/assistants/{assistantid}/threads/{threadid}`. */
export interface UpdateAssistantThreadOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantid}/threads/{threadid}"]["patch"]>;
  /** The input to update a thread of an assistant. */
  body: call.Body<paths["/api/v1/assistants/{assistantid}/threads/{threadid}"]["patch"]>;
}
/** The result of `PATCH /api/v1/assistants/{assistantid}/threads/{threadid}`. */
export type UpdateAssistantThreadResult = result.CallResult<paths["/api/v1/assistants/{assistantid}/threads/{threadid}"]["patch"]>;

/** The options of `GET /api/v1/assistants/{id}`. */
export interface GetAssistantOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{id}"]["get"]>;
}
/** The result of `GET /api/v1/assistants/{id}`. */
export type GetAssistantResult = result.CallResult<paths["/api/v1/assistants/{id}"]["get"]>;

/** The options of `DELETE /api/v1/assistants/{id}`. */
export interface DeleteAssistantOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/assistants/{id}`. */
export type DeleteAssistantResult = result.CallResult<paths["/api/v1/assistants/{id}"]["delete"]>;

/** The options of `PATCH /api/v1/assistants/{id}`. */
export interface UpdateAssistantOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{id}"]["patch"]>;
  /** The input to update an assistant. */
  body: call.Body<paths["/api/v1/assistants/{id}"]["patch"]>;
}
/** The result of `PATCH /api/v1/assistants/{id}`. */
export type UpdateAssistantResult = result.CallResult<paths["/api/v1/assistants/{id}"]["patch"]>;

/** The options of `GET /api/v1/audits`. */
export interface ListAuditsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/audits"]["get"]> | undefined;
}
/** The result of `GET /api/v1/audits`. */
export type ListAuditsResult = result.CallResult<paths["/api/v1/audits"]["get"]>;

/** The options of `POST /api/v1/audits/actions/fetch-consumption-app`. */
export interface FetchAuditsConsumptionAppOptions extends call.CommonOptions {}
/** The result of `POST /api/v1/audits/actions/fetch-consumption-app`. */
export type FetchAuditsConsumptionAppResult = result.CallResult<paths["/api/v1/audits/actions/fetch-consumption-app"]["post"]>;

/** The options of `GET /api/v1/audits/settings`. */
export interface GetAuditsSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/audits/settings`. */
export type GetAuditsSettingsResult = result.CallResult<paths["/api/v1/audits/settings"]["get"]>;

/** The options of `GET /api/v1/audits/sources`. */
export interface ListSourcesOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/audits/sources`. */
export type ListSourcesResult = result.CallResult<paths["/api/v1/audits/sources"]["get"]>;

/** The options of `GET /api/v1/audits/types`. */
export interface ListTypesOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/audits/types`. */
export type ListTypesResult = result.CallResult<paths["/api/v1/audits/types"]["get"]>;

/** The options of `GET /api/v1/audits/{id}`. */
export interface GetAuditOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/audits/{id}"]["get"]>;
}
/** The result of `GET /api/v1/audits/{id}`. */
export type GetAuditResult = result.CallResult<paths["/api/v1/audits/{id}"]["get"]>;

/** The options of `GET /api/v1/automation-connections`. */
export interface ListAutomationConnectionsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/automation-connections"]["get"]> | undefined;
}
/** The result of `GET /api/v1/automation-connections`. */
export type ListAutomationConnectionsResult = result.CallResult<paths["/api/v1/automation-connections"]["get"]>;

/** The options of `POST /api/v1/automation-connections`. */
export interface CreateAutomationConnectionOptions extends call.CommonOptions {
  /** The input to create an automation connection. */
  body: call.Body<paths["/api/v1/automation-connections"]["post"]>;
}
/** The result of `POST /api/v1/automation-connections`. */
export type CreateAutomationConnectionResult = result.CallResult<paths["/api/v1/automation-connections"]["post"]>;

/** The options of `GET /api/v1/automation-connections/{id}`. */
export interface GetAutomationConnectionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automation-connections/{id}"]["get"]>;
}
/** The result of `GET /api/v1/automation-connections/{id}`. */
export type GetAutomationConnectionResult = result.CallResult<paths["/api/v1/automation-connections/{id}"]["get"]>;

/** The options of `PUT /api/v1/automation-connections/{id}`. */
export interface ReplaceAutomationConnectionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automation-connections/{id}"]["put"]>;
  /** The input to replace an automation connection. */
  body: call.Body<paths["/api/v1/automation-connections/{id}"]["put"]>;
}
/** The result of `PUT /api/v1/automation-connections/{id}`. */
export type ReplaceAutomationConnectionResult = result.CallResult<paths["/api/v1/automation-connections/{id}"]["put"]>;

/** The options of `DELETE /api/v1/automation-connections/{id}`. */
export interface DeleteAutomationConnectionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automation-connections/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/automation-connections/{id}`. */
export type DeleteAutomationConnectionResult = result.CallResult<paths["/api/v1/automation-connections/{id}"]["delete"]>;

/** The options of `POST /api/v1/automation-connections/{id}/actions/change-owner`. */
export interface ChangeAutomationConnectionOwnerOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automation-connections/{id}/actions/change-owner"]["post"]>;
  /** The input to change the owner of an automation connection. */
  body: call.Body<paths["/api/v1/automation-connections/{id}/actions/change-owner"]["post"]>;
}
/** The result of `POST /api/v1/automation-connections/{id}/actions/change-owner`. */
export type ChangeAutomationConnectionOwnerResult = result.CallResult<paths["/api/v1/automation-connections/{id}/actions/change-owner"]["post"]>;

/** The options of `POST /api/v1/automation-connections/{id}/actions/change-space`. */
export interface ChangeAutomationConnectionSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automation-connections/{id}/actions/change-space"]["post"]>;
  /** The input to change the space of an automation connection. */
  body: call.Body<paths["/api/v1/automation-connections/{id}/actions/change-space"]["post"]>;
}
/** The result of `POST /api/v1/automation-connections/{id}/actions/change-space`. */
export type ChangeAutomationConnectionSpaceResult = result.CallResult<paths["/api/v1/automation-connections/{id}/actions/change-space"]["post"]>;

/** The options of `POST /api/v1/automation-connections/{id}/actions/check`. */
export interface CheckAutomationConnectionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automation-connections/{id}/actions/check"]["post"]>;
}
/** The result of `POST /api/v1/automation-connections/{id}/actions/check`. */
export type CheckAutomationConnectionResult = result.CallResult<paths["/api/v1/automation-connections/{id}/actions/check"]["post"]>;

/** The options of `GET /api/v1/automation-connectors`. */
export interface ListAutomationConnectorsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/automation-connectors"]["get"]> | undefined;
}
/** The result of `GET /api/v1/automation-connectors`. */
export type ListAutomationConnectorsResult = result.CallResult<paths["/api/v1/automation-connectors"]["get"]>;

/** The options of `GET /api/v1/automations`. */
export interface ListAutomationsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/automations"]["get"]> | undefined;
}
/** The result of `GET /api/v1/automations`. */
export type ListAutomationsResult = result.CallResult<paths["/api/v1/automations"]["get"]>;

/** The options of `POST /api/v1/automations`. */
export interface CreateAutomationOptions extends call.CommonOptions {
  /** The input to create an automation. */
  body: call.Body<paths["/api/v1/automations"]["post"]>;
}
/** The result of `POST /api/v1/automations`. */
export type CreateAutomationResult = result.CallResult<paths["/api/v1/automations"]["post"]>;

/** The options of `GET /api/v1/automations/usage`. */
export interface GetAutomationsUsageOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automations/usage"]["get"]>;
}
/** The result of `GET /api/v1/automations/usage`. */
export type GetAutomationsUsageResult = result.CallResult<paths["/api/v1/automations/usage"]["get"]>;

/** The options of `GET /api/v1/automations/{id}`. */
export interface GetAutomationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automations/{id}"]["get"]>;
}
/** The result of `GET /api/v1/automations/{id}`. */
export type GetAutomationResult = result.CallResult<paths["/api/v1/automations/{id}"]["get"]>;

/** The options of `PUT /api/v1/automations/{id}`. */
export interface ReplaceAutomationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automations/{id}"]["put"]>;
  /** The input to replace an automation. */
  body: call.Body<paths["/api/v1/automations/{id}"]["put"]>;
}
/** The result of `PUT /api/v1/automations/{id}`. */
export type ReplaceAutomationResult = result.CallResult<paths["/api/v1/automations/{id}"]["put"]>;

/** The options of `DELETE /api/v1/automations/{id}`. */
export interface DeleteAutomationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automations/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/automations/{id}`. */
export type DeleteAutomationResult = result.CallResult<paths["/api/v1/automations/{id}"]["delete"]>;

/** The options of `POST /api/v1/automations/{id}/actions/change-owner`. */
export interface ChangeAutomationOwnerOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automations/{id}/actions/change-owner"]["post"]>;
  /** The input to change the owner of an automation. */
  body: call.Body<paths["/api/v1/automations/{id}/actions/change-owner"]["post"]>;
}
/** The result of `POST /api/v1/automations/{id}/actions/change-owner`. */
export type ChangeAutomationOwnerResult = result.CallResult<paths["/api/v1/automations/{id}/actions/change-owner"]["post"]>;

/** The options of `POST /api/v1/automations/{id}/actions/change-space`. */
export interface ChangeAutomationSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automations/{id}/actions/change-space"]["post"]>;
  /** The input to change the space of an automation. */
  body?: call.Body<paths["/api/v1/automations/{id}/actions/change-space"]["post"]> | undefined;
}
/** The result of `POST /api/v1/automations/{id}/actions/change-space`. */
export type ChangeAutomationSpaceResult = result.CallResult<paths["/api/v1/automations/{id}/actions/change-space"]["post"]>;

/** The options of `POST /api/v1/automations/{id}/actions/copy`. */
export interface CopyAutomationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automations/{id}/actions/copy"]["post"]>;
  /** The input to copy an automation. */
  body: call.Body<paths["/api/v1/automations/{id}/actions/copy"]["post"]>;
}
/** The result of `POST /api/v1/automations/{id}/actions/copy`. */
export type CopyAutomationResult = result.CallResult<paths["/api/v1/automations/{id}/actions/copy"]["post"]>;

/** The options of `POST /api/v1/automations/{id}/actions/disable`. */
export interface DisableAutomationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automations/{id}/actions/disable"]["post"]>;
}
/** The result of `POST /api/v1/automations/{id}/actions/disable`. */
export type DisableAutomationResult = result.CallResult<paths["/api/v1/automations/{id}/actions/disable"]["post"]>;

/** The options of `POST /api/v1/automations/{id}/actions/enable`. */
export interface EnableAutomationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automations/{id}/actions/enable"]["post"]>;
}
/** The result of `POST /api/v1/automations/{id}/actions/enable`. */
export type EnableAutomationResult = result.CallResult<paths["/api/v1/automations/{id}/actions/enable"]["post"]>;

/** The options of `POST /api/v1/automations/{id}/actions/move`. */
export interface MoveAutomationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automations/{id}/actions/move"]["post"]>;
  /** The input to move an automation. */
  body: call.Body<paths["/api/v1/automations/{id}/actions/move"]["post"]>;
}
/** The result of `POST /api/v1/automations/{id}/actions/move`. */
export type MoveAutomationResult = result.CallResult<paths["/api/v1/automations/{id}/actions/move"]["post"]>;

/** The options of `GET /api/v1/automations/{id}/runs`. */
export interface ListAutomationRunsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automations/{id}/runs"]["get"]>;
}
/** The result of `GET /api/v1/automations/{id}/runs`. */
export type ListAutomationRunsResult = result.CallResult<paths["/api/v1/automations/{id}/runs"]["get"]>;

/** The options of `POST /api/v1/automations/{id}/runs`. */
export interface StartAutomationRunOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automations/{id}/runs"]["post"]>;
  /** The input to start a run of an automation. */
  body: call.Body<paths["/api/v1/automations/{id}/runs"]["post"]>;
}
/** The result of `POST /api/v1/automations/{id}/runs`. */
export type StartAutomationRunResult = result.CallResult<paths["/api/v1/automations/{id}/runs"]["post"]>;

/** The options of `GET /api/v1/automations/{id}/runs/{runId}`. */
export interface GetAutomationRunOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automations/{id}/runs/{runId}"]["get"]>;
}
/** The result of `GET /api/v1/automations/{id}/runs/{runId}`. */
export type GetAutomationRunResult = result.CallResult<paths["/api/v1/automations/{id}/runs/{runId}"]["get"]>;

/** The options of `POST /api/v1/automations/{id}/runs/{runId}/actions/export`. */
export interface ExportRunOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automations/{id}/runs/{runId}/actions/export"]["post"]>;
}
/** The result of `POST /api/v1/automations/{id}/runs/{runId}/actions/export`. */
export type ExportRunResult = result.CallResult<paths["/api/v1/automations/{id}/runs/{runId}/actions/export"]["post"]>;

/** The options of `POST /api/v1/automations/{id}/runs/{runId}/actions/retry`. */
export interface RetryRunOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automations/{id}/runs/{runId}/actions/retry"]["post"]>;
}
/** The result of `POST /api/v1/automations/{id}/runs/{runId}/actions/retry`. */
export type RetryRunResult = result.CallResult<paths["/api/v1/automations/{id}/runs/{runId}/actions/retry"]["post"]>;

/** The options of `POST /api/v1/automations/{id}/runs/{runId}/actions/stop`. */
export interface StopRunOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automations/{id}/runs/{runId}/actions/stop"]["post"]>;
}
/** The result of `POST /api/v1/automations/{id}/runs/{runId}/actions/stop`. */
export type StopRunResult = result.CallResult<paths["/api/v1/automations/{id}/runs/{runId}/actions/stop"]["post"]>;

/** The options of `POST /api/v1/automl-deployments/{deploymentId}/realtime-predictions`. */
export interface CreateAutomlDeploymentRealtimePredictionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automl-deployments/{deploymentId}/realtime-predictions"]["post"]>;
  /** The input to create a realtime prediction of an automl deployment. */
  body?: call.Body<paths["/api/v1/automl-deployments/{deploymentId}/realtime-predictions"]["post"]> | undefined;
}
/** The result of `POST /api/v1/automl-deployments/{deploymentId}/realtime-predictions`. */
export type CreateAutomlDeploymentRealtimePredictionResult = result.CallResult<paths["/api/v1/automl-deployments/{deploymentId}/realtime-predictions"]["post"]>;

/** The options of `GET /api/v1/automl-predictions/{predictionId}/coordinate-shap`. */
export interface GetAutomlPredictionCoordinateShapOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automl-predictions/{predictionId}/coordinate-shap"]["get"]>;
}
/** The result of `GET /api/v1/automl-predictions/{predictionId}/coordinate-shap`. */
export type GetAutomlPredictionCoordinateShapResult = result.CallResult<paths["/api/v1/automl-predictions/{predictionId}/coordinate-shap"]["get"]>;

/** The options of `POST /api/v1/automl-predictions/{predictionId}/jobs`. */
export interface StartAutomlPredictionJobOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automl-predictions/{predictionId}/jobs"]["post"]>;
}
/** The result of `POST /api/v1/automl-predictions/{predictionId}/jobs`. */
export type StartAutomlPredictionJobResult = result.CallResult<paths["/api/v1/automl-predictions/{predictionId}/jobs"]["post"]>;

/** The options of `GET /api/v1/automl-predictions/{predictionId}/not-predicted-reasons`. */
export interface ListAutomlPredictionNotPredictedReasonsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automl-predictions/{predictionId}/not-predicted-reasons"]["get"]>;
}
/** The result of `GET /api/v1/automl-predictions/{predictionId}/not-predicted-reasons`. */
export type ListAutomlPredictionNotPredictedReasonsResult = result.CallResult<paths["/api/v1/automl-predictions/{predictionId}/not-predicted-reasons"]["get"]>;

/** The options of `GET /api/v1/automl-predictions/{predictionId}/predictions`. */
export interface ListAutomlPredictionPredictionsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automl-predictions/{predictionId}/predictions"]["get"]>;
}
/** The result of `GET /api/v1/automl-predictions/{predictionId}/predictions`. */
export type ListAutomlPredictionPredictionsResult = result.CallResult<paths["/api/v1/automl-predictions/{predictionId}/predictions"]["get"]>;

/** The options of `GET /api/v1/automl-predictions/{predictionId}/shap`. */
export interface GetAutomlPredictionShapOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automl-predictions/{predictionId}/shap"]["get"]>;
}
/** The result of `GET /api/v1/automl-predictions/{predictionId}/shap`. */
export type GetAutomlPredictionShapResult = result.CallResult<paths["/api/v1/automl-predictions/{predictionId}/shap"]["get"]>;

/** The options of `GET /api/v1/automl-predictions/{predictionId}/source`. */
export interface GetAutomlPredictionSourceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automl-predictions/{predictionId}/source"]["get"]>;
}
/** The result of `GET /api/v1/automl-predictions/{predictionId}/source`. */
export type GetAutomlPredictionSourceResult = result.CallResult<paths["/api/v1/automl-predictions/{predictionId}/source"]["get"]>;

/** The options of `GET /api/v1/banners`. */
export interface ListBannersOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/banners`. */
export type ListBannersResult = result.CallResult<paths["/api/v1/banners"]["get"]>;

/** The options of `POST /api/v1/banners/actions/upsert`. */
export interface UpsertBannersOptions extends call.CommonOptions {
  /** The input to upsert the banners. */
  body?: call.Body<paths["/api/v1/banners/actions/upsert"]["post"]> | undefined;
}
/** The result of `POST /api/v1/banners/actions/upsert`. */
export type UpsertBannersResult = result.CallResult<paths["/api/v1/banners/actions/upsert"]["post"]>;

/** The options of `GET /api/v1/brands`. */
export interface ListBrandsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/brands"]["get"]> | undefined;
}
/** The result of `GET /api/v1/brands`. */
export type ListBrandsResult = result.CallResult<paths["/api/v1/brands"]["get"]>;

/** The options of `POST /api/v1/brands`. */
export interface CreateBrandOptions extends call.CommonOptions {
  /** The input to create a brand. */
  body?: call.Body<paths["/api/v1/brands"]["post"]> | undefined;
}
/** The result of `POST /api/v1/brands`. */
export type CreateBrandResult = result.CallResult<paths["/api/v1/brands"]["post"]>;

/** The options of `GET /api/v1/brands/active`. */
export interface GetActiveBrandOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/brands/active`. */
export type GetActiveBrandResult = result.CallResult<paths["/api/v1/brands/active"]["get"]>;

/** The options of `GET /api/v1/brands/{brand-id}`. */
export interface GetBrandOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/brands/{brand-id}"]["get"]>;
}
/** The result of `GET /api/v1/brands/{brand-id}`. */
export type GetBrandResult = result.CallResult<paths["/api/v1/brands/{brand-id}"]["get"]>;

/** The options of `DELETE /api/v1/brands/{brand-id}`. */
export interface DeleteBrandOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/brands/{brand-id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/brands/{brand-id}`. */
export type DeleteBrandResult = result.CallResult<paths["/api/v1/brands/{brand-id}"]["delete"]>;

/** The options of `PATCH /api/v1/brands/{brand-id}`. */
export interface UpdateBrandOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/brands/{brand-id}"]["patch"]>;
  /** The input to update a brand. */
  body: call.Body<paths["/api/v1/brands/{brand-id}"]["patch"]>;
}
/** The result of `PATCH /api/v1/brands/{brand-id}`. */
export type UpdateBrandResult = result.CallResult<paths["/api/v1/brands/{brand-id}"]["patch"]>;

/** The options of `POST /api/v1/brands/{brand-id}/actions/activate`. */
export interface ActivateBrandOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/brands/{brand-id}/actions/activate"]["post"]>;
  /** The input to activate a brand. */
  body?: call.Body<paths["/api/v1/brands/{brand-id}/actions/activate"]["post"]> | undefined;
}
/** The result of `POST /api/v1/brands/{brand-id}/actions/activate`. */
export type ActivateBrandResult = result.CallResult<paths["/api/v1/brands/{brand-id}/actions/activate"]["post"]>;

/** The options of `POST /api/v1/brands/{brand-id}/actions/deactivate`. */
export interface DeactivateBrandOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/brands/{brand-id}/actions/deactivate"]["post"]>;
  /** The input to deactivate a brand. */
  body?: call.Body<paths["/api/v1/brands/{brand-id}/actions/deactivate"]["post"]> | undefined;
}
/** The result of `POST /api/v1/brands/{brand-id}/actions/deactivate`. */
export type DeactivateBrandResult = result.CallResult<paths["/api/v1/brands/{brand-id}/actions/deactivate"]["post"]>;

/** The options of `GET /api/v1/brands/{brand-id}/files/{brand-file-id}`. */
export interface GetBrandFileOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/brands/{brand-id}/files/{brand-file-id}"]["get"]>;
}
/** The result of `GET /api/v1/brands/{brand-id}/files/{brand-file-id}`. */
export type GetBrandFileResult = result.CallResult<paths["/api/v1/brands/{brand-id}/files/{brand-file-id}"]["get"]>;

/** The options of `PUT /api/v1/brands/{brand-id}/files/{brand-file-id}`. */
export interface ReplaceBrandFileOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/brands/{brand-id}/files/{brand-file-id}"]["put"]>;
  /** The input to replace a file of a brand. */
  body: call.Body<paths["/api/v1/brands/{brand-id}/files/{brand-file-id}"]["put"]>;
}
/** The result of `PUT /api/v1/brands/{brand-id}/files/{brand-file-id}`. */
export type ReplaceBrandFileResult = result.CallResult<paths["/api/v1/brands/{brand-id}/files/{brand-file-id}"]["put"]>;

/** The options of `POST /api/v1/brands/{brand-id}/files/{brand-file-id}`. */
export interface UpdateBrandFileOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/brands/{brand-id}/files/{brand-file-id}"]["post"]>;
  /** The input to update a file of a brand. */
  body: call.Body<paths["/api/v1/brands/{brand-id}/files/{brand-file-id}"]["post"]>;
}
/** The result of `POST /api/v1/brands/{brand-id}/files/{brand-file-id}`. */
export type UpdateBrandFileResult = result.CallResult<paths["/api/v1/brands/{brand-id}/files/{brand-file-id}"]["post"]>;

/** The options of `DELETE /api/v1/brands/{brand-id}/files/{brand-file-id}`. */
export interface DeleteBrandFileOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/brands/{brand-id}/files/{brand-file-id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/brands/{brand-id}/files/{brand-file-id}`. */
export type DeleteBrandFileResult = result.CallResult<paths["/api/v1/brands/{brand-id}/files/{brand-file-id}"]["delete"]>;

/** The options of `GET /api/v1/collections`. */
export interface ListCollectionsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/collections"]["get"]> | undefined;
}
/** The result of `GET /api/v1/collections`. */
export type ListCollectionsResult = result.CallResult<paths["/api/v1/collections"]["get"]>;

/** The options of `POST /api/v1/collections`. */
export interface CreateCollectionOptions extends call.CommonOptions {
  /** The input to create a collection. */
  body: call.Body<paths["/api/v1/collections"]["post"]>;
}
/** The result of `POST /api/v1/collections`. */
export type CreateCollectionResult = result.CallResult<paths["/api/v1/collections"]["post"]>;

/** The options of `GET /api/v1/collections/favorites`. */
export interface ListFavoritesOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/collections/favorites`. */
export type ListFavoritesResult = result.CallResult<paths["/api/v1/collections/favorites"]["get"]>;

/** The options of `GET /api/v1/collections/{collectionId}`. */
export interface GetCollectionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/collections/{collectionId}"]["get"]>;
}
/** The result of `GET /api/v1/collections/{collectionId}`. */
export type GetCollectionResult = result.CallResult<paths["/api/v1/collections/{collectionId}"]["get"]>;

/** The options of `PUT /api/v1/collections/{collectionId}`. */
export interface ReplaceCollectionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/collections/{collectionId}"]["put"]>;
  /** The input to replace a collection. */
  body: call.Body<paths["/api/v1/collections/{collectionId}"]["put"]>;
}
/** The result of `PUT /api/v1/collections/{collectionId}`. */
export type ReplaceCollectionResult = result.CallResult<paths["/api/v1/collections/{collectionId}"]["put"]>;

/** The options of `DELETE /api/v1/collections/{collectionId}`. */
export interface DeleteCollectionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/collections/{collectionId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/collections/{collectionId}`. */
export type DeleteCollectionResult = result.CallResult<paths["/api/v1/collections/{collectionId}"]["delete"]>;

/** The options of `PATCH /api/v1/collections/{collectionId}`. */
export interface UpdateCollectionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/collections/{collectionId}"]["patch"]>;
  /** The input to update a collection. */
  body: call.Body<paths["/api/v1/collections/{collectionId}"]["patch"]>;
}
/** The result of `PATCH /api/v1/collections/{collectionId}`. */
export type UpdateCollectionResult = result.CallResult<paths["/api/v1/collections/{collectionId}"]["patch"]>;

/** The options of `GET /api/v1/collections/{collectionId}/items`. */
export interface ListCollectionItemsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/collections/{collectionId}/items"]["get"]>;
}
/** The result of `GET /api/v1/collections/{collectionId}/items`. */
export type ListCollectionItemsResult = result.CallResult<paths["/api/v1/collections/{collectionId}/items"]["get"]>;

/** The options of `POST /api/v1/collections/{collectionId}/items`. */
export interface CreateCollectionItemOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/collections/{collectionId}/items"]["post"]>;
  /** The input to create an item of a collection. */
  body: call.Body<paths["/api/v1/collections/{collectionId}/items"]["post"]>;
}
/** The result of `POST /api/v1/collections/{collectionId}/items`. */
export type CreateCollectionItemResult = result.CallResult<paths["/api/v1/collections/{collectionId}/items"]["post"]>;

/** The options of `GET /api/v1/collections/{collectionId}/items/{itemId}`. */
export interface GetCollectionItemOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/collections/{collectionId}/items/{itemId}"]["get"]>;
}
/** The result of `GET /api/v1/collections/{collectionId}/items/{itemId}`. */
export type GetCollectionItemResult = result.CallResult<paths["/api/v1/collections/{collectionId}/items/{itemId}"]["get"]>;

/** The options of `DELETE /api/v1/collections/{collectionId}/items/{itemId}`. */
export interface DeleteCollectionItemOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/collections/{collectionId}/items/{itemId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/collections/{collectionId}/items/{itemId}`. */
export type DeleteCollectionItemResult = result.CallResult<paths["/api/v1/collections/{collectionId}/items/{itemId}"]["delete"]>;

/** The options of `POST /api/v1/conditions`. */
export interface CreateConditionOptions extends call.CommonOptions {
  /** The input to create a condition. */
  body?: call.Body<paths["/api/v1/conditions"]["post"]> | undefined;
}
/** The result of `POST /api/v1/conditions`. */
export type CreateConditionResult = result.CallResult<paths["/api/v1/conditions"]["post"]>;

/** The options of `POST /api/v1/conditions/previews`. */
export interface CreatePreviewOptions extends call.CommonOptions {
  /** The input to create a preview. */
  body?: call.Body<paths["/api/v1/conditions/previews"]["post"]> | undefined;
}
/** The result of `POST /api/v1/conditions/previews`. */
export type CreatePreviewResult = result.CallResult<paths["/api/v1/conditions/previews"]["post"]>;

/** The options of `GET /api/v1/conditions/previews/{id}`. */
export interface GetPreviewOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/conditions/previews/{id}"]["get"]>;
}
/** The result of `GET /api/v1/conditions/previews/{id}`. */
export type GetPreviewResult = result.CallResult<paths["/api/v1/conditions/previews/{id}"]["get"]>;

/** The options of `GET /api/v1/conditions/settings`. */
export interface GetConditionsSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/conditions/settings`. */
export type GetConditionsSettingsResult = result.CallResult<paths["/api/v1/conditions/settings"]["get"]>;

/** The options of `PUT /api/v1/conditions/settings`. */
export interface ReplaceConditionsSettingsOptions extends call.CommonOptions {
  /** The input to replace the settings of the conditions. */
  body?: call.Body<paths["/api/v1/conditions/settings"]["put"]> | undefined;
}
/** The result of `PUT /api/v1/conditions/settings`. */
export type ReplaceConditionsSettingsResult = result.CallResult<paths["/api/v1/conditions/settings"]["put"]>;

/** The options of `GET /api/v1/conditions/{id}`. */
export interface GetConditionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/conditions/{id}"]["get"]>;
}
/** The result of `GET /api/v1/conditions/{id}`. */
export type GetConditionResult = result.CallResult<paths["/api/v1/conditions/{id}"]["get"]>;

/** The options of `DELETE /api/v1/conditions/{id}`. */
export interface DeleteConditionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/conditions/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/conditions/{id}`. */
export type DeleteConditionResult = result.CallResult<paths["/api/v1/conditions/{id}"]["delete"]>;

/** The options of `PATCH /api/v1/conditions/{id}`. */
export interface UpdateConditionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/conditions/{id}"]["patch"]>;
  /** The input to update a condition. */
  body?: call.Body<paths["/api/v1/conditions/{id}"]["patch"]> | undefined;
}
/** The result of `PATCH /api/v1/conditions/{id}`. */
export type UpdateConditionResult = result.CallResult<paths["/api/v1/conditions/{id}"]["patch"]>;

/** The options of `POST /api/v1/conditions/{id}/evaluations`. */
export interface StartConditionEvaluationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/conditions/{id}/evaluations"]["post"]>;
  /** The input to start an evaluation of a condition. */
  body?: call.Body<paths["/api/v1/conditions/{id}/evaluations"]["post"]> | undefined;
}
/** The result of `POST /api/v1/conditions/{id}/evaluations`. */
export type StartConditionEvaluationResult = result.CallResult<paths["/api/v1/conditions/{id}/evaluations"]["post"]>;

/** The options of `GET /api/v1/conditions/{id}/evaluations/{evaluationId}`. */
export interface GetConditionEvaluationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/conditions/{id}/evaluations/{evaluationId}"]["get"]>;
}
/** The result of `GET /api/v1/conditions/{id}/evaluations/{evaluationId}`. */
export type GetConditionEvaluationResult = result.CallResult<paths["/api/v1/conditions/{id}/evaluations/{evaluationId}"]["get"]>;

/** The options of `DELETE /api/v1/conditions/{id}/evaluations/{evaluationId}`. */
export interface DeleteConditionEvaluationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/conditions/{id}/evaluations/{evaluationId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/conditions/{id}/evaluations/{evaluationId}`. */
export type DeleteConditionEvaluationResult = result.CallResult<paths["/api/v1/conditions/{id}/evaluations/{evaluationId}"]["delete"]>;

/** The options of `GET /api/v1/consumption/executions`. */
export interface ListExecutionsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/consumption/executions"]["get"]> | undefined;
}
/** The result of `GET /api/v1/consumption/executions`. */
export type ListExecutionsResult = result.CallResult<paths["/api/v1/consumption/executions"]["get"]>;

/** The options of `GET /api/v1/csp-origins`. */
export interface ListCspOriginsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/csp-origins"]["get"]> | undefined;
}
/** The result of `GET /api/v1/csp-origins`. */
export type ListCspOriginsResult = result.CallResult<paths["/api/v1/csp-origins"]["get"]>;

/** The options of `POST /api/v1/csp-origins`. */
export interface CreateCspOriginOptions extends call.CommonOptions {
  /** The input to create a CSP origin. */
  body: call.Body<paths["/api/v1/csp-origins"]["post"]>;
}
/** The result of `POST /api/v1/csp-origins`. */
export type CreateCspOriginResult = result.CallResult<paths["/api/v1/csp-origins"]["post"]>;

/** The options of `GET /api/v1/csp-origins/actions/generate-header`. */
export interface GenerateCspOriginsHeaderOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/csp-origins/actions/generate-header`. */
export type GenerateCspOriginsHeaderResult = result.CallResult<paths["/api/v1/csp-origins/actions/generate-header"]["get"]>;

/** The options of `GET /api/v1/csp-origins/{id}`. */
export interface GetCspOriginOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/csp-origins/{id}"]["get"]>;
}
/** The result of `GET /api/v1/csp-origins/{id}`. */
export type GetCspOriginResult = result.CallResult<paths["/api/v1/csp-origins/{id}"]["get"]>;

/** The options of `PUT /api/v1/csp-origins/{id}`. */
export interface ReplaceCspOriginOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/csp-origins/{id}"]["put"]>;
  /** The input to replace a CSP origin. */
  body: call.Body<paths["/api/v1/csp-origins/{id}"]["put"]>;
}
/** The result of `PUT /api/v1/csp-origins/{id}`. */
export type ReplaceCspOriginResult = result.CallResult<paths["/api/v1/csp-origins/{id}"]["put"]>;

/** The options of `DELETE /api/v1/csp-origins/{id}`. */
export interface DeleteCspOriginOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/csp-origins/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/csp-origins/{id}`. */
export type DeleteCspOriginResult = result.CallResult<paths["/api/v1/csp-origins/{id}"]["delete"]>;

/** The options of `GET /api/v1/csrf-token`. */
export interface GetCsrfTokenOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/csrf-token`. */
export type GetCsrfTokenResult = result.CallResult<paths["/api/v1/csrf-token"]["get"]>;

/** The options of `GET /api/v1/data-alerts`. */
export interface ListDataAlertsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/data-alerts"]["get"]> | undefined;
}
/** The result of `GET /api/v1/data-alerts`. */
export type ListDataAlertsResult = result.CallResult<paths["/api/v1/data-alerts"]["get"]>;

/** The options of `POST /api/v1/data-alerts`. */
export interface CreateDataAlertOptions extends call.CommonOptions {
  /** The input to create a data alert. */
  body: call.Body<paths["/api/v1/data-alerts"]["post"]>;
}
/** The result of `POST /api/v1/data-alerts`. */
export type CreateDataAlertResult = result.CallResult<paths["/api/v1/data-alerts"]["post"]>;

/** The options of `POST /api/v1/data-alerts/actions/trigger`. */
export interface TriggerDataAlertsOptions extends call.CommonOptions {
  /** The input to trigger the data alerts. */
  body: call.Body<paths["/api/v1/data-alerts/actions/trigger"]["post"]>;
}
/** The result of `POST /api/v1/data-alerts/actions/trigger`. */
export type TriggerDataAlertsResult = result.CallResult<paths["/api/v1/data-alerts/actions/trigger"]["post"]>;

/** The options of `POST /api/v1/data-alerts/actions/validate`. */
export interface ValidateDataAlertsOptions extends call.CommonOptions {
  /** The input to validate the data alerts. */
  body: call.Body<paths["/api/v1/data-alerts/actions/validate"]["post"]>;
}
/** The result of `POST /api/v1/data-alerts/actions/validate`. */
export type ValidateDataAlertsResult = result.CallResult<paths["/api/v1/data-alerts/actions/validate"]["post"]>;

/** The options of `GET /api/v1/data-alerts/settings`. */
export interface GetDataAlertsSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/data-alerts/settings`. */
export type GetDataAlertsSettingsResult = result.CallResult<paths["/api/v1/data-alerts/settings"]["get"]>;

/** The options of `PUT /api/v1/data-alerts/settings`. */
export interface ReplaceDataAlertsSettingsOptions extends call.CommonOptions {
  /** The input to replace the settings of the data alerts. */
  body: call.Body<paths["/api/v1/data-alerts/settings"]["put"]>;
}
/** The result of `PUT /api/v1/data-alerts/settings`. */
export type ReplaceDataAlertsSettingsResult = result.CallResult<paths["/api/v1/data-alerts/settings"]["put"]>;

/** The options of `GET /api/v1/data-alerts/{alertId}`. */
export interface GetDataAlertOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-alerts/{alertId}"]["get"]>;
}
/** The result of `GET /api/v1/data-alerts/{alertId}`. */
export type GetDataAlertResult = result.CallResult<paths["/api/v1/data-alerts/{alertId}"]["get"]>;

/** The options of `DELETE /api/v1/data-alerts/{alertId}`. */
export interface DeleteDataAlertOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-alerts/{alertId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/data-alerts/{alertId}`. */
export type DeleteDataAlertResult = result.CallResult<paths["/api/v1/data-alerts/{alertId}"]["delete"]>;

/** The options of `PATCH /api/v1/data-alerts/{alertId}`. */
export interface UpdateDataAlertOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-alerts/{alertId}"]["patch"]>;
  /** The input to update a data alert. */
  body: call.Body<paths["/api/v1/data-alerts/{alertId}"]["patch"]>;
}
/** The result of `PATCH /api/v1/data-alerts/{alertId}`. */
export type UpdateDataAlertResult = result.CallResult<paths["/api/v1/data-alerts/{alertId}"]["patch"]>;

/** The options of `GET /api/v1/data-alerts/{alertId}/condition`. */
export interface GetDataAlertConditionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-alerts/{alertId}/condition"]["get"]>;
}
/** The result of `GET /api/v1/data-alerts/{alertId}/condition`. */
export type GetDataAlertConditionResult = result.CallResult<paths["/api/v1/data-alerts/{alertId}/condition"]["get"]>;

/** The options of `GET /api/v1/data-alerts/{alertId}/executions/{executionId}`. */
export interface GetDataAlertExecutionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-alerts/{alertId}/executions/{executionId}"]["get"]>;
}
/** The result of `GET /api/v1/data-alerts/{alertId}/executions/{executionId}`. */
export type GetDataAlertExecutionResult = result.CallResult<paths["/api/v1/data-alerts/{alertId}/executions/{executionId}"]["get"]>;

/** The options of `DELETE /api/v1/data-alerts/{alertId}/executions/{executionId}`. */
export interface DeleteDataAlertExecutionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-alerts/{alertId}/executions/{executionId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/data-alerts/{alertId}/executions/{executionId}`. */
export type DeleteDataAlertExecutionResult = result.CallResult<paths["/api/v1/data-alerts/{alertId}/executions/{executionId}"]["delete"]>;

/** The options of `GET /api/v1/data-alerts/{alertId}/recipient-stats`. */
export interface GetDataAlertRecipientStatisticsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-alerts/{alertId}/recipient-stats"]["get"]>;
}
/** The result of `GET /api/v1/data-alerts/{alertId}/recipient-stats`. */
export type GetDataAlertRecipientStatisticsResult = result.CallResult<paths["/api/v1/data-alerts/{alertId}/recipient-stats"]["get"]>;

/** The options of `GET /api/v1/data-alerts/{taskId}/executions`. */
export interface ListDataAlertExecutionsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-alerts/{taskId}/executions"]["get"]>;
}
/** The result of `GET /api/v1/data-alerts/{taskId}/executions`. */
export type ListDataAlertExecutionsResult = result.CallResult<paths["/api/v1/data-alerts/{taskId}/executions"]["get"]>;

/** The options of `GET /api/v1/data-alerts/{taskId}/executions/stats`. */
export interface ListDataAlertStatisticsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-alerts/{taskId}/executions/stats"]["get"]>;
}
/** The result of `GET /api/v1/data-alerts/{taskId}/executions/stats`. */
export type ListDataAlertStatisticsResult = result.CallResult<paths["/api/v1/data-alerts/{taskId}/executions/stats"]["get"]>;

/** The options of `GET /api/v1/data-alerts/{taskId}/executions/{executionId}/evaluations`. */
export interface ListExecutionEvaluationsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-alerts/{taskId}/executions/{executionId}/evaluations"]["get"]>;
}
/** The result of `GET /api/v1/data-alerts/{taskId}/executions/{executionId}/evaluations`. */
export type ListExecutionEvaluationsResult = result.CallResult<paths["/api/v1/data-alerts/{taskId}/executions/{executionId}/evaluations"]["get"]>;

/** The options of `POST /api/v1/data-assets`. */
export interface CreateDataAssetOptions extends call.CommonOptions {
  /** The input to create a data asset. */
  body: call.Body<paths["/api/v1/data-assets"]["post"]>;
}
/** The result of `POST /api/v1/data-assets`. */
export type CreateDataAssetResult = result.CallResult<paths["/api/v1/data-assets"]["post"]>;

/** The options of `DELETE /api/v1/data-assets`. */
export interface DeleteDataAssetsOptions extends call.CommonOptions {
  /** The input to delete the data assets. */
  body: call.Body<paths["/api/v1/data-assets"]["delete"]>;
}
/** The result of `DELETE /api/v1/data-assets`. */
export type DeleteDataAssetsResult = result.CallResult<paths["/api/v1/data-assets"]["delete"]>;

/** The options of `GET /api/v1/data-assets/{data-asset-id}`. */
export interface GetDataAssetOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-assets/{data-asset-id}"]["get"]>;
}
/** The result of `GET /api/v1/data-assets/{data-asset-id}`. */
export type GetDataAssetResult = result.CallResult<paths["/api/v1/data-assets/{data-asset-id}"]["get"]>;

/** The options of `PUT /api/v1/data-assets/{data-asset-id}`. */
export interface ReplaceDataAssetOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-assets/{data-asset-id}"]["put"]>;
  /** The input to replace a data asset. */
  body: call.Body<paths["/api/v1/data-assets/{data-asset-id}"]["put"]>;
}
/** The result of `PUT /api/v1/data-assets/{data-asset-id}`. */
export type ReplaceDataAssetResult = result.CallResult<paths["/api/v1/data-assets/{data-asset-id}"]["put"]>;

/** The options of `PATCH /api/v1/data-assets/{data-asset-id}`. */
export interface UpdateDataAssetOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-assets/{data-asset-id}"]["patch"]>;
  /** The input to update a data asset. */
  body: call.Body<paths["/api/v1/data-assets/{data-asset-id}"]["patch"]>;
}
/** The result of `PATCH /api/v1/data-assets/{data-asset-id}`. */
export type UpdateDataAssetResult = result.CallResult<paths["/api/v1/data-assets/{data-asset-id}"]["patch"]>;

/** The options of `GET /api/v1/data-connections`. */
export interface ListDataConnectionsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/data-connections"]["get"]> | undefined;
}
/** The result of `GET /api/v1/data-connections`. */
export type ListDataConnectionsResult = result.CallResult<paths["/api/v1/data-connections"]["get"]>;

/** The options of `POST /api/v1/data-connections`. */
export interface CreateDataConnectionOptions extends call.CommonOptions {
  /** The input to create a data connection. */
  body: call.Body<paths["/api/v1/data-connections"]["post"]>;
}
/** The result of `POST /api/v1/data-connections`. */
export type CreateDataConnectionResult = result.CallResult<paths["/api/v1/data-connections"]["post"]>;

/** The options of `POST /api/v1/data-connections/actions/delete`. */
export interface DeleteDataConnectionsOptions extends call.CommonOptions {
  /** The input to delete the data connections. */
  body: call.Body<paths["/api/v1/data-connections/actions/delete"]["post"]>;
}
/** The result of `POST /api/v1/data-connections/actions/delete`. */
export type DeleteDataConnectionsResult = result.CallResult<paths["/api/v1/data-connections/actions/delete"]["post"]>;

/** The options of `POST /api/v1/data-connections/actions/duplicate`. */
export interface DuplicateDataConnectionsOptions extends call.CommonOptions {
  /** The input to duplicate the data connections. */
  body: call.Body<paths["/api/v1/data-connections/actions/duplicate"]["post"]>;
}
/** The result of `POST /api/v1/data-connections/actions/duplicate`. */
export type DuplicateDataConnectionsResult = result.CallResult<paths["/api/v1/data-connections/actions/duplicate"]["post"]>;

/** The options of `POST /api/v1/data-connections/actions/update`. */
export interface UpdateDataConnectionsOptions extends call.CommonOptions {
  /** The input to update the data connections. */
  body: call.Body<paths["/api/v1/data-connections/actions/update"]["post"]>;
}
/** The result of `POST /api/v1/data-connections/actions/update`. */
export type UpdateDataConnectionsResult = result.CallResult<paths["/api/v1/data-connections/actions/update"]["post"]>;

/** The options of `GET /api/v1/data-connections/{qID}`. */
export interface GetDataConnectionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-connections/{qID}"]["get"]>;
}
/** The result of `GET /api/v1/data-connections/{qID}`. */
export type GetDataConnectionResult = result.CallResult<paths["/api/v1/data-connections/{qID}"]["get"]>;

/** The options of `PUT /api/v1/data-connections/{qID}`. */
export interface ReplaceDataConnectionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-connections/{qID}"]["put"]>;
  /** The input to replace a data connection. */
  body: call.Body<paths["/api/v1/data-connections/{qID}"]["put"]>;
}
/** The result of `PUT /api/v1/data-connections/{qID}`. */
export type ReplaceDataConnectionResult = result.CallResult<paths["/api/v1/data-connections/{qID}"]["put"]>;

/** The options of `DELETE /api/v1/data-connections/{qID}`. */
export interface DeleteDataConnectionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-connections/{qID}"]["delete"]>;
}
/** The result of `DELETE /api/v1/data-connections/{qID}`. */
export type DeleteDataConnectionResult = result.CallResult<paths["/api/v1/data-connections/{qID}"]["delete"]>;

/** The options of `PATCH /api/v1/data-connections/{qID}`. */
export interface UpdateDataConnectionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-connections/{qID}"]["patch"]>;
  /** The input to update a data connection. */
  body: call.Body<paths["/api/v1/data-connections/{qID}"]["patch"]>;
}
/** The result of `PATCH /api/v1/data-connections/{qID}`. */
export type UpdateDataConnectionResult = result.CallResult<paths["/api/v1/data-connections/{qID}"]["patch"]>;

/** The options of `POST /api/v1/data-credentials/actions/filter-orphan`. */
export interface FilterDataCredentialsOrphanOptions extends call.CommonOptions {
  /** The input to filter the orphan of the data credentials. */
  body: call.Body<paths["/api/v1/data-credentials/actions/filter-orphan"]["post"]>;
}
/** The result of `POST /api/v1/data-credentials/actions/filter-orphan`. */
export type FilterDataCredentialsOrphanResult = result.CallResult<paths["/api/v1/data-credentials/actions/filter-orphan"]["post"]>;

/** The options of `GET /api/v1/data-credentials/{qID}`. */
export interface GetDataCredentialOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-credentials/{qID}"]["get"]>;
}
/** The result of `GET /api/v1/data-credentials/{qID}`. */
export type GetDataCredentialResult = result.CallResult<paths["/api/v1/data-credentials/{qID}"]["get"]>;

/** The options of `PUT /api/v1/data-credentials/{qID}`. */
export interface ReplaceDataCredentialOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-credentials/{qID}"]["put"]>;
  /** The input to replace a data credential. */
  body: call.Body<paths["/api/v1/data-credentials/{qID}"]["put"]>;
}
/** The result of `PUT /api/v1/data-credentials/{qID}`. */
export type ReplaceDataCredentialResult = result.CallResult<paths["/api/v1/data-credentials/{qID}"]["put"]>;

/** The options of `DELETE /api/v1/data-credentials/{qID}`. */
export interface DeleteDataCredentialOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-credentials/{qID}"]["delete"]>;
}
/** The result of `DELETE /api/v1/data-credentials/{qID}`. */
export type DeleteDataCredentialResult = result.CallResult<paths["/api/v1/data-credentials/{qID}"]["delete"]>;

/** The options of `PATCH /api/v1/data-credentials/{qID}`. */
export interface UpdateDataCredentialOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-credentials/{qID}"]["patch"]>;
  /** The input to update a data credential. */
  body: call.Body<paths["/api/v1/data-credentials/{qID}"]["patch"]>;
}
/** The result of `PATCH /api/v1/data-credentials/{qID}`. */
export type UpdateDataCredentialResult = result.CallResult<paths["/api/v1/data-credentials/{qID}"]["patch"]>;

/** The options of `GET /api/v1/data-files`. */
export interface ListDataFilesOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/data-files"]["get"]> | undefined;
}
/** The result of `GET /api/v1/data-files`. */
export type ListDataFilesResult = result.CallResult<paths["/api/v1/data-files"]["get"]>;

/** The options of `POST /api/v1/data-files`. */
export interface CreateDataFileOptions extends call.CommonOptions {
  /** The input to create a data file. */
  body?: call.Body<paths["/api/v1/data-files"]["post"]> | undefined;
}
/** The result of `POST /api/v1/data-files`. */
export type CreateDataFileResult = result.CallResult<paths["/api/v1/data-files"]["post"]>;

/** The options of `POST /api/v1/data-files/actions/change-space`. */
export interface ChangeDataFilesSpaceOptions extends call.CommonOptions {
  /** The input to change the space of the data files. */
  body?: call.Body<paths["/api/v1/data-files/actions/change-space"]["post"]> | undefined;
}
/** The result of `POST /api/v1/data-files/actions/change-space`. */
export type ChangeDataFilesSpaceResult = result.CallResult<paths["/api/v1/data-files/actions/change-space"]["post"]>;

/** The options of `POST /api/v1/data-files/actions/delete`. */
export interface DeleteDataFilesOptions extends call.CommonOptions {
  /** The input to delete the data files. */
  body?: call.Body<paths["/api/v1/data-files/actions/delete"]["post"]> | undefined;
}
/** The result of `POST /api/v1/data-files/actions/delete`. */
export type DeleteDataFilesResult = result.CallResult<paths["/api/v1/data-files/actions/delete"]["post"]>;

/** The options of `GET /api/v1/data-files/connections`. */
export interface ListConnectionsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/data-files/connections"]["get"]> | undefined;
}
/** The result of `GET /api/v1/data-files/connections`. */
export type ListConnectionsResult = result.CallResult<paths["/api/v1/data-files/connections"]["get"]>;

/** The options of `GET /api/v1/data-files/connections/{id}`. */
export interface GetConnectionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-files/connections/{id}"]["get"]>;
}
/** The result of `GET /api/v1/data-files/connections/{id}`. */
export type GetConnectionResult = result.CallResult<paths["/api/v1/data-files/connections/{id}"]["get"]>;

/** The options of `GET /api/v1/data-files/quotas`. */
export interface ListQuotasOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/data-files/quotas`. */
export type ListQuotasResult = result.CallResult<paths["/api/v1/data-files/quotas"]["get"]>;

/** The options of `GET /api/v1/data-files/{id}`. */
export interface GetDataFileOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-files/{id}"]["get"]>;
}
/** The result of `GET /api/v1/data-files/{id}`. */
export type GetDataFileResult = result.CallResult<paths["/api/v1/data-files/{id}"]["get"]>;

/** The options of `PUT /api/v1/data-files/{id}`. */
export interface ReplaceDataFileOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-files/{id}"]["put"]>;
  /** The input to replace a data file. */
  body?: call.Body<paths["/api/v1/data-files/{id}"]["put"]> | undefined;
}
/** The result of `PUT /api/v1/data-files/{id}`. */
export type ReplaceDataFileResult = result.CallResult<paths["/api/v1/data-files/{id}"]["put"]>;

/** The options of `DELETE /api/v1/data-files/{id}`. */
export interface DeleteDataFileOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-files/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/data-files/{id}`. */
export type DeleteDataFileResult = result.CallResult<paths["/api/v1/data-files/{id}"]["delete"]>;

/** The options of `POST /api/v1/data-files/{id}/actions/change-owner`. */
export interface ChangeDataFileOwnerOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-files/{id}/actions/change-owner"]["post"]>;
  /** The input to change the owner of a data file. */
  body?: call.Body<paths["/api/v1/data-files/{id}/actions/change-owner"]["post"]> | undefined;
}
/** The result of `POST /api/v1/data-files/{id}/actions/change-owner`. */
export type ChangeDataFileOwnerResult = result.CallResult<paths["/api/v1/data-files/{id}/actions/change-owner"]["post"]>;

/** The options of `POST /api/v1/data-files/{id}/actions/change-space`. */
export interface ChangeDataFileSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-files/{id}/actions/change-space"]["post"]>;
  /** The input to change the space of a data file. */
  body?: call.Body<paths["/api/v1/data-files/{id}/actions/change-space"]["post"]> | undefined;
}
/** The result of `POST /api/v1/data-files/{id}/actions/change-space`. */
export type ChangeDataFileSpaceResult = result.CallResult<paths["/api/v1/data-files/{id}/actions/change-space"]["post"]>;

/** The options of `POST /api/v1/data-qualities/computations`. */
export interface StartDataQualityComputationOptions extends call.CommonOptions {
  /** The input to start a computation. */
  body: call.Body<paths["/api/v1/data-qualities/computations"]["post"]>;
}
/** The result of `POST /api/v1/data-qualities/computations`. */
export type StartDataQualityComputationResult = result.CallResult<paths["/api/v1/data-qualities/computations"]["post"]>;

/** The options of `GET /api/v1/data-qualities/computations/{computationId}`. */
export interface GetDataQualityComputationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-qualities/computations/{computationId}"]["get"]>;
}
/** The result of `GET /api/v1/data-qualities/computations/{computationId}`. */
export type GetDataQualityComputationResult = result.CallResult<paths["/api/v1/data-qualities/computations/{computationId}"]["get"]>;

/** The options of `GET /api/v1/data-qualities/global-results`. */
export interface ListDataQualityGlobalResultsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-qualities/global-results"]["get"]>;
}
/** The result of `GET /api/v1/data-qualities/global-results`. */
export type ListDataQualityGlobalResultsResult = result.CallResult<paths["/api/v1/data-qualities/global-results"]["get"]>;

/** The options of `POST /api/v1/data-sets`. */
export interface CreateDataSetOptions extends call.CommonOptions {
  /** The input to create a data set. */
  body: call.Body<paths["/api/v1/data-sets"]["post"]>;
}
/** The result of `POST /api/v1/data-sets`. */
export type CreateDataSetResult = result.CallResult<paths["/api/v1/data-sets"]["post"]>;

/** The options of `DELETE /api/v1/data-sets`. */
export interface DeleteDataSetsOptions extends call.CommonOptions {
  /** The input to delete the data sets. */
  body: call.Body<paths["/api/v1/data-sets"]["delete"]>;
}
/** The result of `DELETE /api/v1/data-sets`. */
export type DeleteDataSetsResult = result.CallResult<paths["/api/v1/data-sets"]["delete"]>;

/** The options of `GET /api/v1/data-sets/{data-set-id}`. */
export interface GetDataSetOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-sets/{data-set-id}"]["get"]>;
}
/** The result of `GET /api/v1/data-sets/{data-set-id}`. */
export type GetDataSetResult = result.CallResult<paths["/api/v1/data-sets/{data-set-id}"]["get"]>;

/** The options of `PUT /api/v1/data-sets/{data-set-id}`. */
export interface ReplaceDataSetOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-sets/{data-set-id}"]["put"]>;
  /** The input to replace a data set. */
  body: call.Body<paths["/api/v1/data-sets/{data-set-id}"]["put"]>;
}
/** The result of `PUT /api/v1/data-sets/{data-set-id}`. */
export type ReplaceDataSetResult = result.CallResult<paths["/api/v1/data-sets/{data-set-id}"]["put"]>;

/** The options of `PATCH /api/v1/data-sets/{data-set-id}`. */
export interface UpdateDataSetOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-sets/{data-set-id}"]["patch"]>;
  /** The input to update a data set. */
  body: call.Body<paths["/api/v1/data-sets/{data-set-id}"]["patch"]>;
}
/** The result of `PATCH /api/v1/data-sets/{data-set-id}`. */
export type UpdateDataSetResult = result.CallResult<paths["/api/v1/data-sets/{data-set-id}"]["patch"]>;

/** The options of `GET /api/v1/data-sets/{data-set-id}/profiles`. */
export interface ListDataSetProfilesOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-sets/{data-set-id}/profiles"]["get"]>;
}
/** The result of `GET /api/v1/data-sets/{data-set-id}/profiles`. */
export type ListDataSetProfilesResult = result.CallResult<paths["/api/v1/data-sets/{data-set-id}/profiles"]["get"]>;

/** The options of `GET /api/v1/data-sources`. */
export interface ListDataSourcesOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/data-sources"]["get"]> | undefined;
}
/** The result of `GET /api/v1/data-sources`. */
export type ListDataSourcesResult = result.CallResult<paths["/api/v1/data-sources"]["get"]>;

/** The options of `GET /api/v1/data-sources/{dataSourceId}/api-specs`. */
export interface ListDataSourceApiSpecsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-sources/{dataSourceId}/api-specs"]["get"]>;
}
/** The result of `GET /api/v1/data-sources/{dataSourceId}/api-specs`. */
export type ListDataSourceApiSpecsResult = result.CallResult<paths["/api/v1/data-sources/{dataSourceId}/api-specs"]["get"]>;

/** The options of `GET /api/v1/data-sources/{dataSourceId}/gateways`. */
export interface ListDataSourceGatewaysOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-sources/{dataSourceId}/gateways"]["get"]>;
}
/** The result of `GET /api/v1/data-sources/{dataSourceId}/gateways`. */
export type ListDataSourceGatewaysResult = result.CallResult<paths["/api/v1/data-sources/{dataSourceId}/gateways"]["get"]>;

/** The options of `GET /api/v1/data-sources/{dataSourceId}/settings`. */
export interface GetDataSourceSettingsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-sources/{dataSourceId}/settings"]["get"]>;
}
/** The result of `GET /api/v1/data-sources/{dataSourceId}/settings`. */
export type GetDataSourceSettingsResult = result.CallResult<paths["/api/v1/data-sources/{dataSourceId}/settings"]["get"]>;

/** The options of `PUT /api/v1/data-sources/{dataSourceId}/settings`. */
export interface ReplaceDataSourceSettingsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-sources/{dataSourceId}/settings"]["put"]>;
  /** The input to replace the settings of a data source. */
  body: call.Body<paths["/api/v1/data-sources/{dataSourceId}/settings"]["put"]>;
}
/** The result of `PUT /api/v1/data-sources/{dataSourceId}/settings`. */
export type ReplaceDataSourceSettingsResult = result.CallResult<paths["/api/v1/data-sources/{dataSourceId}/settings"]["put"]>;

/** The options of `GET /api/v1/data-stores`. */
export interface ListDataStoresOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/data-stores"]["get"]> | undefined;
}
/** The result of `GET /api/v1/data-stores`. */
export type ListDataStoresResult = result.CallResult<paths["/api/v1/data-stores"]["get"]>;

/** The options of `POST /api/v1/data-stores`. */
export interface CreateDataStoreOptions extends call.CommonOptions {
  /** The input to create a data store. */
  body: call.Body<paths["/api/v1/data-stores"]["post"]>;
}
/** The result of `POST /api/v1/data-stores`. */
export type CreateDataStoreResult = result.CallResult<paths["/api/v1/data-stores"]["post"]>;

/** The options of `DELETE /api/v1/data-stores`. */
export interface DeleteDataStoresOptions extends call.CommonOptions {
  /** The input to delete the data stores. */
  body: call.Body<paths["/api/v1/data-stores"]["delete"]>;
}
/** The result of `DELETE /api/v1/data-stores`. */
export type DeleteDataStoresResult = result.CallResult<paths["/api/v1/data-stores"]["delete"]>;

/** The options of `GET /api/v1/data-stores/{data-store-ids}/data-assets`. */
export interface ListDataStoreDataAssetsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-stores/{data-store-ids}/data-assets"]["get"]>;
}
/** The result of `GET /api/v1/data-stores/{data-store-ids}/data-assets`. */
export type ListDataStoreDataAssetsResult = result.CallResult<paths["/api/v1/data-stores/{data-store-ids}/data-assets"]["get"]>;

/** The options of `DELETE /api/v1/data-stores/{data-store-ids}/data-assets`. */
export interface DeleteDataStoreDataAssetsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-stores/{data-store-ids}/data-assets"]["delete"]>;
}
/** The result of `DELETE /api/v1/data-stores/{data-store-ids}/data-assets`. */
export type DeleteDataStoreDataAssetsResult = result.CallResult<paths["/api/v1/data-stores/{data-store-ids}/data-assets"]["delete"]>;

/** The options of `GET /api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets`. */
export interface ListDataAssetDataSetsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets"]["get"]>;
}
/** The result of `GET /api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets`. */
export type ListDataAssetDataSetsResult = result.CallResult<paths["/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets"]["get"]>;

/** The options of `DELETE /api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets`. */
export interface DeleteDataAssetDataSetsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets"]["delete"]>;
}
/** The result of `DELETE /api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets`. */
export type DeleteDataAssetDataSetsResult = result.CallResult<paths["/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets"]["delete"]>;

/** The options of `GET /api/v1/data-stores/{data-store-id}`. */
export interface GetDataStoreOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-stores/{data-store-id}"]["get"]>;
}
/** The result of `GET /api/v1/data-stores/{data-store-id}`. */
export type GetDataStoreResult = result.CallResult<paths["/api/v1/data-stores/{data-store-id}"]["get"]>;

/** The options of `PUT /api/v1/data-stores/{data-store-id}`. */
export interface ReplaceDataStoreOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-stores/{data-store-id}"]["put"]>;
  /** The input to replace a data store. */
  body: call.Body<paths["/api/v1/data-stores/{data-store-id}"]["put"]>;
}
/** The result of `PUT /api/v1/data-stores/{data-store-id}`. */
export type ReplaceDataStoreResult = result.CallResult<paths["/api/v1/data-stores/{data-store-id}"]["put"]>;

/** The options of `PATCH /api/v1/data-stores/{data-store-id}`. */
export interface UpdateDataStoreOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-stores/{data-store-id}"]["patch"]>;
  /** The input to update a data store. */
  body: call.Body<paths["/api/v1/data-stores/{data-store-id}"]["patch"]>;
}
/** The result of `PATCH /api/v1/data-stores/{data-store-id}`. */
export type UpdateDataStoreResult = result.CallResult<paths["/api/v1/data-stores/{data-store-id}"]["patch"]>;

/** The options of `GET /api/v1/di-projects`. */
export interface ListDataIntegrationProjectsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/di-projects"]["get"]> | undefined;
}
/** The result of `GET /api/v1/di-projects`. */
export type ListDataIntegrationProjectsResult = result.CallResult<paths["/api/v1/di-projects"]["get"]>;

/** The options of `POST /api/v1/di-projects`. */
export interface CreateDataIntegrationProjectOptions extends call.CommonOptions {
  /** The input to create a data integration project. */
  body: call.Body<paths["/api/v1/di-projects"]["post"]>;
}
/** The result of `POST /api/v1/di-projects`. */
export type CreateDataIntegrationProjectResult = result.CallResult<paths["/api/v1/di-projects"]["post"]>;

/** The options of `GET /api/v1/di-projects/actions/{actionId}`. */
export interface GetActionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/actions/{actionId}"]["get"]>;
}
/** The result of `GET /api/v1/di-projects/actions/{actionId}`. */
export type GetActionResult = result.CallResult<paths["/api/v1/di-projects/actions/{actionId}"]["get"]>;

/** The options of `POST /api/v1/di-projects/utils/actions/validate-project-definitions`. */
export interface ValidateUtilsProjectDefinitionsOptions extends call.CommonOptions {
  /** The input to validate the project definitions of the utils. */
  body: call.Body<paths["/api/v1/di-projects/utils/actions/validate-project-definitions"]["post"]>;
}
/** The result of `POST /api/v1/di-projects/utils/actions/validate-project-definitions`. */
export type ValidateUtilsProjectDefinitionsResult = result.CallResult<paths["/api/v1/di-projects/utils/actions/validate-project-definitions"]["post"]>;

/** The options of `GET /api/v1/di-projects/{projectId}`. */
export interface GetDataIntegrationProjectOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}"]["get"]>;
}
/** The result of `GET /api/v1/di-projects/{projectId}`. */
export type GetDataIntegrationProjectResult = result.CallResult<paths["/api/v1/di-projects/{projectId}"]["get"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/actions/export`. */
export interface ExportDataIntegrationProjectOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/actions/export"]["post"]>;
  /** The input to export a data integration project. */
  body?: call.Body<paths["/api/v1/di-projects/{projectId}/actions/export"]["post"]> | undefined;
}
/** The result of `POST /api/v1/di-projects/{projectId}/actions/export`. */
export type ExportDataIntegrationProjectResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/actions/export"]["post"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/actions/import`. */
export interface ImportDataIntegrationProjectOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/actions/import"]["post"]>;
  /** The input to import a data integration project. */
  body: call.Body<paths["/api/v1/di-projects/{projectId}/actions/import"]["post"]>;
}
/** The result of `POST /api/v1/di-projects/{projectId}/actions/import`. */
export type ImportDataIntegrationProjectResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/actions/import"]["post"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/actions/import-async`. */
export interface ImportDataIntegrationProjectAsyncOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/actions/import-async"]["post"]>;
  /** The input to import the async of a data integration project. */
  body: call.Body<paths["/api/v1/di-projects/{projectId}/actions/import-async"]["post"]>;
}
/** The result of `POST /api/v1/di-projects/{projectId}/actions/import-async`. */
export type ImportDataIntegrationProjectAsyncResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/actions/import-async"]["post"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/actions/prepare`. */
export interface PrepareDataIntegrationProjectOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/actions/prepare"]["post"]>;
  /** The input to prepare a data integration project. */
  body: call.Body<paths["/api/v1/di-projects/{projectId}/actions/prepare"]["post"]>;
}
/** The result of `POST /api/v1/di-projects/{projectId}/actions/prepare`. */
export type PrepareDataIntegrationProjectResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/actions/prepare"]["post"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/actions/validate`. */
export interface ValidateDataIntegrationProjectOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/actions/validate"]["post"]>;
  /** The input to validate a data integration project. */
  body: call.Body<paths["/api/v1/di-projects/{projectId}/actions/validate"]["post"]>;
}
/** The result of `POST /api/v1/di-projects/{projectId}/actions/validate`. */
export type ValidateDataIntegrationProjectResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/actions/validate"]["post"]>;

/** The options of `GET /api/v1/di-projects/{projectId}/bindings`. */
export interface ListDataIntegrationProjectBindingsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/bindings"]["get"]>;
}
/** The result of `GET /api/v1/di-projects/{projectId}/bindings`. */
export type ListDataIntegrationProjectBindingsResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/bindings"]["get"]>;

/** The options of `PUT /api/v1/di-projects/{projectId}/bindings`. */
export interface ReplaceDataIntegrationProjectBindingsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/bindings"]["put"]>;
  /** The input to replace the bindings of a data integration project. */
  body: call.Body<paths["/api/v1/di-projects/{projectId}/bindings"]["put"]>;
}
/** The result of `PUT /api/v1/di-projects/{projectId}/bindings`. */
export type ReplaceDataIntegrationProjectBindingsResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/bindings"]["put"]>;

/** The options of `GET /api/v1/di-projects/{projectId}/di-tasks`. */
export interface ListDataIntegrationProjectDataIntegrationTasksOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/di-tasks"]["get"]>;
}
/** The result of `GET /api/v1/di-projects/{projectId}/di-tasks`. */
export type ListDataIntegrationProjectDataIntegrationTasksResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/di-tasks"]["get"]>;

/** The options of `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}`. */
export interface GetDataIntegrationProjectDataIntegrationTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}"]["get"]>;
}
/** The result of `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}`. */
export type GetDataIntegrationProjectDataIntegrationTaskResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}"]["get"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare`. */
export interface PrepareDataIntegrationTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare"]["post"]>;
  /** The input to prepare a data integration task. */
  body?: call.Body<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare"]["post"]> | undefined;
}
/** The result of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare`. */
export type PrepareDataIntegrationTaskResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare"]["post"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets`. */
export interface RecreateDataIntegrationTaskDatasetsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets"]["post"]>;
  /** The input to recreate the datasets of a data integration task. */
  body?: call.Body<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets"]["post"]> | undefined;
}
/** The result of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets`. */
export type RecreateDataIntegrationTaskDatasetsResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets"]["post"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload`. */
export interface RequestDataIntegrationTaskReloadOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload"]["post"]>;
  /** The input to request the reload of a data integration task. */
  body: call.Body<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload"]["post"]>;
}
/** The result of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload`. */
export type RequestDataIntegrationTaskReloadResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload"]["post"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate`. */
export interface ValidateDataIntegrationTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate"]["post"]>;
  /** The input to validate a data integration task. */
  body?: call.Body<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate"]["post"]> | undefined;
}
/** The result of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate`. */
export type ValidateDataIntegrationTaskResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate"]["post"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start`. */
export interface StartRuntimeOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start"]["post"]>;
  /** The input to start the runtime. */
  body?: call.Body<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start"]["post"]> | undefined;
}
/** The result of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start`. */
export type StartRuntimeResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start"]["post"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/stop`. */
export interface StopRuntimeOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/stop"]["post"]>;
}
/** The result of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/stop`. */
export type StopRuntimeResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/stop"]["post"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/actions/search`. */
export interface SearchRunsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/actions/search"]["post"]>;
  /** The input to search the runs. */
  body: call.Body<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/actions/search"]["post"]>;
}
/** The result of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/actions/search`. */
export type SearchRunsResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/actions/search"]["post"]>;

/** The options of `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state`. */
export interface GetRunStateOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state"]["get"]>;
}
/** The result of `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state`. */
export type GetRunStateResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state"]["get"]>;

/** The options of `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state/datasets`. */
export interface ListRunDatasetsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state/datasets"]["get"]>;
}
/** The result of `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state/datasets`. */
export type ListRunDatasetsResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state/datasets"]["get"]>;

/** The options of `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state`. */
export interface GetDataIntegrationTaskStateOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state"]["get"]>;
}
/** The result of `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state`. */
export type GetDataIntegrationTaskStateResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state"]["get"]>;

/** The options of `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state/datasets`. */
export interface ListDataIntegrationTaskDatasetsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state/datasets"]["get"]>;
}
/** The result of `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state/datasets`. */
export type ListDataIntegrationTaskDatasetsResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state/datasets"]["get"]>;

/** The options of `POST /api/v1/direct-access-agents/{agentId}/actions/{agentAction}`. */
export interface UpdateDirectAccessAgentActionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/direct-access-agents/{agentId}/actions/{agentAction}"]["post"]>;
}
/** The result of `POST /api/v1/direct-access-agents/{agentId}/actions/{agentAction}`. */
export type UpdateDirectAccessAgentActionResult = result.CallResult<paths["/api/v1/direct-access-agents/{agentId}/actions/{agentAction}"]["post"]>;

/** The options of `POST /api/v1/direct-access-agents/{agentId}/benchmarks`. */
export interface CreateDirectAccessAgentBenchmarkOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/direct-access-agents/{agentId}/benchmarks"]["post"]>;
}
/** The result of `POST /api/v1/direct-access-agents/{agentId}/benchmarks`. */
export type CreateDirectAccessAgentBenchmarkResult = result.CallResult<paths["/api/v1/direct-access-agents/{agentId}/benchmarks"]["post"]>;

/** The options of `GET /api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}`. */
export interface GetDirectAccessAgentBenchmarkOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}"]["get"]>;
}
/** The result of `GET /api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}`. */
export type GetDirectAccessAgentBenchmarkResult = result.CallResult<paths["/api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}"]["get"]>;

/** The options of `POST /api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel`. */
export interface CancelBenchmarkOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel"]["post"]>;
}
/** The result of `POST /api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel`. */
export type CancelBenchmarkResult = result.CallResult<paths["/api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel"]["post"]>;

/** The options of `GET /api/v1/direct-access-agents/{agentId}/configurations`. */
export interface ListDirectAccessAgentConfigurationsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/direct-access-agents/{agentId}/configurations"]["get"]>;
}
/** The result of `GET /api/v1/direct-access-agents/{agentId}/configurations`. */
export type ListDirectAccessAgentConfigurationsResult = result.CallResult<paths["/api/v1/direct-access-agents/{agentId}/configurations"]["get"]>;

/** The options of `PATCH /api/v1/direct-access-agents/{agentId}/configurations`. */
export interface UpdateDirectAccessAgentConfigurationsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/direct-access-agents/{agentId}/configurations"]["patch"]>;
  /** The input to update the configurations of a direct access agent. */
  body?: call.Body<paths["/api/v1/direct-access-agents/{agentId}/configurations"]["patch"]> | undefined;
}
/** The result of `PATCH /api/v1/direct-access-agents/{agentId}/configurations`. */
export type UpdateDirectAccessAgentConfigurationsResult = result.CallResult<paths["/api/v1/direct-access-agents/{agentId}/configurations"]["patch"]>;

/** The options of `GET /api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths`. */
export interface ListDirectAccessAgentAllowedPathsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths"]["get"]>;
}
/** The result of `GET /api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths`. */
export type ListDirectAccessAgentAllowedPathsResult = result.CallResult<paths["/api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths"]["get"]>;

/** The options of `PUT /api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths`. */
export interface ReplaceDirectAccessAgentAllowedPathsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths"]["put"]>;
  /** The input to replace the allowed paths of a direct access agent. */
  body?: call.Body<paths["/api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths"]["put"]> | undefined;
}
/** The result of `PUT /api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths`. */
export type ReplaceDirectAccessAgentAllowedPathsResult = result.CallResult<paths["/api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths"]["put"]>;

/** The options of `GET /api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings`. */
export interface ListDirectAccessAgentCustomDataTypeMappingsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings"]["get"]>;
}
/** The result of `GET /api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings`. */
export type ListDirectAccessAgentCustomDataTypeMappingsResult = result.CallResult<paths["/api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings"]["get"]>;

/** The options of `PUT /api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings`. */
export interface ReplaceDirectAccessAgentCustomDataTypeMappingsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings"]["put"]>;
  /** The input to replace the custom data type mappings of a direct access agent. */
  body?: call.Body<paths["/api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings"]["put"]> | undefined;
}
/** The result of `PUT /api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings`. */
export type ReplaceDirectAccessAgentCustomDataTypeMappingsResult = result.CallResult<paths["/api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings"]["put"]>;

/** The options of `GET /api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files`. */
export interface ListConnectorFilesOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files"]["get"]>;
}
/** The result of `GET /api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files`. */
export type ListConnectorFilesResult = result.CallResult<paths["/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files"]["get"]>;

/** The options of `GET /api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}`. */
export interface GetConnectorFileOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}"]["get"]>;
}
/** The result of `GET /api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}`. */
export type GetConnectorFileResult = result.CallResult<paths["/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}"]["get"]>;

/** The options of `PUT /api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}`. */
export interface ReplaceConnectorFileOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}"]["put"]>;
  /** The input to replace a file of a connector. */
  body?: call.Body<paths["/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}"]["put"]> | undefined;
}
/** The result of `PUT /api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}`. */
export type ReplaceConnectorFileResult = result.CallResult<paths["/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}"]["put"]>;

/** The options of `GET /api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration`. */
export interface GetDirectAccessAgentConfigurationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration"]["get"]>;
}
/** The result of `GET /api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration`. */
export type GetDirectAccessAgentConfigurationResult = result.CallResult<paths["/api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration"]["get"]>;

/** The options of `PUT /api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration`. */
export interface ReplaceDirectAccessAgentConfigurationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration"]["put"]>;
  /** The input to replace the configuration of a direct access agent. */
  body?: call.Body<paths["/api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration"]["put"]> | undefined;
}
/** The result of `PUT /api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration`. */
export type ReplaceDirectAccessAgentConfigurationResult = result.CallResult<paths["/api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration"]["put"]>;

/** The options of `GET /api/v1/encryption/keyproviders`. */
export interface ListKeyprovidersOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/encryption/keyproviders`. */
export type ListKeyprovidersResult = result.CallResult<paths["/api/v1/encryption/keyproviders"]["get"]>;

/** The options of `POST /api/v1/encryption/keyproviders`. */
export interface CreateKeyproviderOptions extends call.CommonOptions {
  /** The input to create a keyprovider. */
  body?: call.Body<paths["/api/v1/encryption/keyproviders"]["post"]> | undefined;
}
/** The result of `POST /api/v1/encryption/keyproviders`. */
export type CreateKeyproviderResult = result.CallResult<paths["/api/v1/encryption/keyproviders"]["post"]>;

/** The options of `GET /api/v1/encryption/keyproviders/actions/list`. */
export interface GetListOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/encryption/keyproviders/actions/list`. */
export type GetListResult = result.CallResult<paths["/api/v1/encryption/keyproviders/actions/list"]["get"]>;

/** The options of `POST /api/v1/encryption/keyproviders/actions/reset-to-default-provider`. */
export interface ResetKeyprovidersToDefaultProviderOptions extends call.CommonOptions {}
/** The result of `POST /api/v1/encryption/keyproviders/actions/reset-to-default-provider`. */
export type ResetKeyprovidersToDefaultProviderResult = result.CallResult<paths["/api/v1/encryption/keyproviders/actions/reset-to-default-provider"]["post"]>;

/** The options of `GET /api/v1/encryption/keyproviders/migration/actions/details`. */
export interface GetDetailsOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/encryption/keyproviders/migration/actions/details`. */
export type GetDetailsResult = result.CallResult<paths["/api/v1/encryption/keyproviders/migration/actions/details"]["get"]>;

/** The options of `GET /api/v1/encryption/keyproviders/{arnFingerPrint}`. */
export interface GetKeyproviderOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/encryption/keyproviders/{arnFingerPrint}"]["get"]>;
}
/** The result of `GET /api/v1/encryption/keyproviders/{arnFingerPrint}`. */
export type GetKeyproviderResult = result.CallResult<paths["/api/v1/encryption/keyproviders/{arnFingerPrint}"]["get"]>;

/** The options of `DELETE /api/v1/encryption/keyproviders/{arnFingerPrint}`. */
export interface DeleteKeyproviderOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/encryption/keyproviders/{arnFingerPrint}"]["delete"]>;
}
/** The result of `DELETE /api/v1/encryption/keyproviders/{arnFingerPrint}`. */
export type DeleteKeyproviderResult = result.CallResult<paths["/api/v1/encryption/keyproviders/{arnFingerPrint}"]["delete"]>;

/** The options of `PATCH /api/v1/encryption/keyproviders/{arnFingerPrint}`. */
export interface UpdateKeyproviderOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/encryption/keyproviders/{arnFingerPrint}"]["patch"]>;
  /** The input to update a keyprovider. */
  body: call.Body<paths["/api/v1/encryption/keyproviders/{arnFingerPrint}"]["patch"]>;
}
/** The result of `PATCH /api/v1/encryption/keyproviders/{arnFingerPrint}`. */
export type UpdateKeyproviderResult = result.CallResult<paths["/api/v1/encryption/keyproviders/{arnFingerPrint}"]["patch"]>;

/** The options of `POST /api/v1/encryption/keyproviders/{arnFingerPrint}/actions/migrate`. */
export interface MigrateKeyproviderOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/encryption/keyproviders/{arnFingerPrint}/actions/migrate"]["post"]>;
}
/** The result of `POST /api/v1/encryption/keyproviders/{arnFingerPrint}/actions/migrate`. */
export type MigrateKeyproviderResult = result.CallResult<paths["/api/v1/encryption/keyproviders/{arnFingerPrint}/actions/migrate"]["post"]>;

/** The options of `POST /api/v1/encryption/keyproviders/{arnFingerPrint}/actions/test`. */
export interface TestKeyproviderOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/encryption/keyproviders/{arnFingerPrint}/actions/test"]["post"]>;
}
/** The result of `POST /api/v1/encryption/keyproviders/{arnFingerPrint}/actions/test`. */
export type TestKeyproviderResult = result.CallResult<paths["/api/v1/encryption/keyproviders/{arnFingerPrint}/actions/test"]["post"]>;

/** The options of `GET /api/v1/extensions`. */
export interface ListExtensionsOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/extensions`. */
export type ListExtensionsResult = result.CallResult<paths["/api/v1/extensions"]["get"]>;

/** The options of `POST /api/v1/extensions`. */
export interface CreateExtensionOptions extends call.CommonOptions {
  /** The input to create an extension. */
  body: call.Body<paths["/api/v1/extensions"]["post"]>;
}
/** The result of `POST /api/v1/extensions`. */
export type CreateExtensionResult = result.CallResult<paths["/api/v1/extensions"]["post"]>;

/** The options of `GET /api/v1/extensions/{id}`. */
export interface GetExtensionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/extensions/{id}"]["get"]>;
}
/** The result of `GET /api/v1/extensions/{id}`. */
export type GetExtensionResult = result.CallResult<paths["/api/v1/extensions/{id}"]["get"]>;

/** The options of `DELETE /api/v1/extensions/{id}`. */
export interface DeleteExtensionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/extensions/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/extensions/{id}`. */
export type DeleteExtensionResult = result.CallResult<paths["/api/v1/extensions/{id}"]["delete"]>;

/** The options of `PATCH /api/v1/extensions/{id}`. */
export interface UpdateExtensionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/extensions/{id}"]["patch"]>;
  /** The input to update an extension. */
  body: call.Body<paths["/api/v1/extensions/{id}"]["patch"]>;
}
/** The result of `PATCH /api/v1/extensions/{id}`. */
export type UpdateExtensionResult = result.CallResult<paths["/api/v1/extensions/{id}"]["patch"]>;

/** The options of `GET /api/v1/extensions/{id}/file`. */
export interface GetExtensionFileOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/extensions/{id}/file"]["get"]>;
}
/** The result of `GET /api/v1/extensions/{id}/file`. */
export type GetExtensionFileResult = result.CallResult<paths["/api/v1/extensions/{id}/file"]["get"]>;

/** The options of `GET /api/v1/extensions/{id}/file/{filepath}`. */
export interface GetExtensionsByIdFileByFilepathOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/extensions/{id}/file/{filepath}"]["get"]>;
}
/** The result of `GET /api/v1/extensions/{id}/file/{filepath}`. */
export type GetExtensionsByIdFileByFilepathResult = result.CallResult<paths["/api/v1/extensions/{id}/file/{filepath}"]["get"]>;

/** The options of `GET /api/v1/glossaries`. */
export interface ListGlossariesOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/glossaries"]["get"]> | undefined;
}
/** The result of `GET /api/v1/glossaries`. */
export type ListGlossariesResult = result.CallResult<paths["/api/v1/glossaries"]["get"]>;

/** The options of `POST /api/v1/glossaries`. */
export interface CreateGlossaryOptions extends call.CommonOptions {
  /** The input to create a glossary. */
  body?: call.Body<paths["/api/v1/glossaries"]["post"]> | undefined;
}
/** The result of `POST /api/v1/glossaries`. */
export type CreateGlossaryResult = result.CallResult<paths["/api/v1/glossaries"]["post"]>;

/** The options of `POST /api/v1/glossaries/actions/import`. */
export interface ImportGlossariesOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/glossaries/actions/import"]["post"]> | undefined;
  /** The input to import the glossaries. */
  body?: call.Body<paths["/api/v1/glossaries/actions/import"]["post"]> | undefined;
}
/** The result of `POST /api/v1/glossaries/actions/import`. */
export type ImportGlossariesResult = result.CallResult<paths["/api/v1/glossaries/actions/import"]["post"]>;

/** The options of `GET /api/v1/glossaries/{id}`. */
export interface GetGlossaryOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/glossaries/{id}"]["get"]>;
}
/** The result of `GET /api/v1/glossaries/{id}`. */
export type GetGlossaryResult = result.CallResult<paths["/api/v1/glossaries/{id}"]["get"]>;

/** The options of `PUT /api/v1/glossaries/{id}`. */
export interface ReplaceGlossaryOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/glossaries/{id}"]["put"]>;
  /** The input to replace a glossary. */
  body?: call.Body<paths["/api/v1/glossaries/{id}"]["put"]> | undefined;
}
/** The result of `PUT /api/v1/glossaries/{id}`. */
export type ReplaceGlossaryResult = result.CallResult<paths["/api/v1/glossaries/{id}"]["put"]>;

/** The options of `DELETE /api/v1/glossaries/{id}`. */
export interface DeleteGlossaryOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/glossaries/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/glossaries/{id}`. */
export type DeleteGlossaryResult = result.CallResult<paths["/api/v1/glossaries/{id}"]["delete"]>;

/** The options of `PATCH /api/v1/glossaries/{id}`. */
export interface UpdateGlossaryOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/glossaries/{id}"]["patch"]>;
  /** The input to update a glossary. */
  body: call.Body<paths["/api/v1/glossaries/{id}"]["patch"]>;
}
/** The result of `PATCH /api/v1/glossaries/{id}`. */
export type UpdateGlossaryResult = result.CallResult<paths["/api/v1/glossaries/{id}"]["patch"]>;

/** The options of `GET /api/v1/glossaries/{id}/actions/export`. */
export interface ExportGlossaryOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/glossaries/{id}/actions/export"]["get"]>;
}
/** The result of `GET /api/v1/glossaries/{id}/actions/export`. */
export type ExportGlossaryResult = result.CallResult<paths["/api/v1/glossaries/{id}/actions/export"]["get"]>;

/** The options of `GET /api/v1/glossaries/{id}/categories`. */
export interface ListGlossaryCategoriesOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/glossaries/{id}/categories"]["get"]>;
}
/** The result of `GET /api/v1/glossaries/{id}/categories`. */
export type ListGlossaryCategoriesResult = result.CallResult<paths["/api/v1/glossaries/{id}/categories"]["get"]>;

/** The options of `POST /api/v1/glossaries/{id}/categories`. */
export interface CreateGlossaryCategoryOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/glossaries/{id}/categories"]["post"]>;
  /** The input to create a category of a glossary. */
  body?: call.Body<paths["/api/v1/glossaries/{id}/categories"]["post"]> | undefined;
}
/** The result of `POST /api/v1/glossaries/{id}/categories`. */
export type CreateGlossaryCategoryResult = result.CallResult<paths["/api/v1/glossaries/{id}/categories"]["post"]>;

/** The options of `GET /api/v1/glossaries/{id}/categories/{categoryId}`. */
export interface GetGlossaryCategoryOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/glossaries/{id}/categories/{categoryId}"]["get"]>;
}
/** The result of `GET /api/v1/glossaries/{id}/categories/{categoryId}`. */
export type GetGlossaryCategoryResult = result.CallResult<paths["/api/v1/glossaries/{id}/categories/{categoryId}"]["get"]>;

/** The options of `PUT /api/v1/glossaries/{id}/categories/{categoryId}`. */
export interface ReplaceGlossaryCategoryOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/glossaries/{id}/categories/{categoryId}"]["put"]>;
  /** The input to replace a category of a glossary. */
  body?: call.Body<paths["/api/v1/glossaries/{id}/categories/{categoryId}"]["put"]> | undefined;
}
/** The result of `PUT /api/v1/glossaries/{id}/categories/{categoryId}`. */
export type ReplaceGlossaryCategoryResult = result.CallResult<paths["/api/v1/glossaries/{id}/categories/{categoryId}"]["put"]>;

/** The options of `DELETE /api/v1/glossaries/{id}/categories/{categoryId}`. */
export interface DeleteGlossaryCategoryOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/glossaries/{id}/categories/{categoryId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/glossaries/{id}/categories/{categoryId}`. */
export type DeleteGlossaryCategoryResult = result.CallResult<paths["/api/v1/glossaries/{id}/categories/{categoryId}"]["delete"]>;

/** The options of `PATCH /api/v1/glossaries/{id}/categories/{categoryId}`. */
export interface UpdateGlossaryCategoryOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/glossaries/{id}/categories/{categoryId}"]["patch"]>;
  /** The input to update a category of a glossary. */
  body: call.Body<paths["/api/v1/glossaries/{id}/categories/{categoryId}"]["patch"]>;
}
/** The result of `PATCH /api/v1/glossaries/{id}/categories/{categoryId}`. */
export type UpdateGlossaryCategoryResult = result.CallResult<paths["/api/v1/glossaries/{id}/categories/{categoryId}"]["patch"]>;

/** The options of `GET /api/v1/glossaries/{id}/terms`. */
export interface ListGlossaryTermsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/glossaries/{id}/terms"]["get"]>;
}
/** The result of `GET /api/v1/glossaries/{id}/terms`. */
export type ListGlossaryTermsResult = result.CallResult<paths["/api/v1/glossaries/{id}/terms"]["get"]>;

/** The options of `POST /api/v1/glossaries/{id}/terms`. */
export interface CreateGlossaryTermOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/glossaries/{id}/terms"]["post"]>;
  /** The input to create a term of a glossary. */
  body?: call.Body<paths["/api/v1/glossaries/{id}/terms"]["post"]> | undefined;
}
/** The result of `POST /api/v1/glossaries/{id}/terms`. */
export type CreateGlossaryTermResult = result.CallResult<paths["/api/v1/glossaries/{id}/terms"]["post"]>;

/** The options of `GET /api/v1/glossaries/{id}/terms/{termId}`. */
export interface GetGlossaryTermOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/glossaries/{id}/terms/{termId}"]["get"]>;
}
/** The result of `GET /api/v1/glossaries/{id}/terms/{termId}`. */
export type GetGlossaryTermResult = result.CallResult<paths["/api/v1/glossaries/{id}/terms/{termId}"]["get"]>;

/** The options of `PUT /api/v1/glossaries/{id}/terms/{termId}`. */
export interface ReplaceGlossaryTermOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/glossaries/{id}/terms/{termId}"]["put"]>;
  /** The input to replace a term of a glossary. */
  body?: call.Body<paths["/api/v1/glossaries/{id}/terms/{termId}"]["put"]> | undefined;
}
/** The result of `PUT /api/v1/glossaries/{id}/terms/{termId}`. */
export type ReplaceGlossaryTermResult = result.CallResult<paths["/api/v1/glossaries/{id}/terms/{termId}"]["put"]>;

/** The options of `DELETE /api/v1/glossaries/{id}/terms/{termId}`. */
export interface DeleteGlossaryTermOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/glossaries/{id}/terms/{termId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/glossaries/{id}/terms/{termId}`. */
export type DeleteGlossaryTermResult = result.CallResult<paths["/api/v1/glossaries/{id}/terms/{termId}"]["delete"]>;

/** The options of `PATCH /api/v1/glossaries/{id}/terms/{termId}`. */
export interface UpdateGlossaryTermOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/glossaries/{id}/terms/{termId}"]["patch"]>;
  /** The input to update a term of a glossary. */
  body: call.Body<paths["/api/v1/glossaries/{id}/terms/{termId}"]["patch"]>;
}
/** The result of `PATCH /api/v1/glossaries/{id}/terms/{termId}`. */
export type UpdateGlossaryTermResult = result.CallResult<paths["/api/v1/glossaries/{id}/terms/{termId}"]["patch"]>;

/** The options of `POST /api/v1/glossaries/{id}/terms/{termId}/actions/change-status`. */
export interface ChangeTermStatusOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/glossaries/{id}/terms/{termId}/actions/change-status"]["post"]>;
}
/** The result of `POST /api/v1/glossaries/{id}/terms/{termId}/actions/change-status`. */
export type ChangeTermStatusResult = result.CallResult<paths["/api/v1/glossaries/{id}/terms/{termId}/actions/change-status"]["post"]>;

/** The options of `GET /api/v1/glossaries/{id}/terms/{termId}/links`. */
export interface ListTermLinksOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/glossaries/{id}/terms/{termId}/links"]["get"]>;
}
/** The result of `GET /api/v1/glossaries/{id}/terms/{termId}/links`. */
export type ListTermLinksResult = result.CallResult<paths["/api/v1/glossaries/{id}/terms/{termId}/links"]["get"]>;

/** The options of `POST /api/v1/glossaries/{id}/terms/{termId}/links`. */
export interface CreateTermLinkOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/glossaries/{id}/terms/{termId}/links"]["post"]>;
  /** The input to create a link of a term. */
  body?: call.Body<paths["/api/v1/glossaries/{id}/terms/{termId}/links"]["post"]> | undefined;
}
/** The result of `POST /api/v1/glossaries/{id}/terms/{termId}/links`. */
export type CreateTermLinkResult = result.CallResult<paths["/api/v1/glossaries/{id}/terms/{termId}/links"]["post"]>;

/** The options of `GET /api/v1/glossaries/{id}/terms/{termId}/revisions`. */
export interface ListTermRevisionsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/glossaries/{id}/terms/{termId}/revisions"]["get"]>;
}
/** The result of `GET /api/v1/glossaries/{id}/terms/{termId}/revisions`. */
export type ListTermRevisionsResult = result.CallResult<paths["/api/v1/glossaries/{id}/terms/{termId}/revisions"]["get"]>;

/** The options of `GET /api/v1/groups`. */
export interface ListGroupsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/groups"]["get"]> | undefined;
}
/** The result of `GET /api/v1/groups`. */
export type ListGroupsResult = result.CallResult<paths["/api/v1/groups"]["get"]>;

/** The options of `POST /api/v1/groups`. */
export interface CreateGroupOptions extends call.CommonOptions {
  /** The input to create a group. */
  body: call.Body<paths["/api/v1/groups"]["post"]>;
}
/** The result of `POST /api/v1/groups`. */
export type CreateGroupResult = result.CallResult<paths["/api/v1/groups"]["post"]>;

/** The options of `POST /api/v1/groups/actions/filter`. */
export interface FilterGroupsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/groups/actions/filter"]["post"]> | undefined;
  /** The input to filter the groups. */
  body?: call.Body<paths["/api/v1/groups/actions/filter"]["post"]> | undefined;
}
/** The result of `POST /api/v1/groups/actions/filter`. */
export type FilterGroupsResult = result.CallResult<paths["/api/v1/groups/actions/filter"]["post"]>;

/** The options of `GET /api/v1/groups/settings`. */
export interface GetGroupsSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/groups/settings`. */
export type GetGroupsSettingsResult = result.CallResult<paths["/api/v1/groups/settings"]["get"]>;

/** The options of `PATCH /api/v1/groups/settings`. */
export interface UpdateGroupsSettingsOptions extends call.CommonOptions {
  /** The input to update the settings of the groups. */
  body: call.Body<paths["/api/v1/groups/settings"]["patch"]>;
}
/** The result of `PATCH /api/v1/groups/settings`. */
export type UpdateGroupsSettingsResult = result.CallResult<paths["/api/v1/groups/settings"]["patch"]>;

/** The options of `GET /api/v1/groups/{groupId}`. */
export interface GetGroupOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/groups/{groupId}"]["get"]>;
}
/** The result of `GET /api/v1/groups/{groupId}`. */
export type GetGroupResult = result.CallResult<paths["/api/v1/groups/{groupId}"]["get"]>;

/** The options of `DELETE /api/v1/groups/{groupId}`. */
export interface DeleteGroupOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/groups/{groupId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/groups/{groupId}`. */
export type DeleteGroupResult = result.CallResult<paths["/api/v1/groups/{groupId}"]["delete"]>;

/** The options of `PATCH /api/v1/groups/{groupId}`. */
export interface UpdateGroupOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/groups/{groupId}"]["patch"]>;
  /** The input to update a group. */
  body: call.Body<paths["/api/v1/groups/{groupId}"]["patch"]>;
}
/** The result of `PATCH /api/v1/groups/{groupId}`. */
export type UpdateGroupResult = result.CallResult<paths["/api/v1/groups/{groupId}"]["patch"]>;

/** The options of `GET /api/v1/identity-providers`. */
export interface ListIdentityProvidersOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/identity-providers"]["get"]> | undefined;
}
/** The result of `GET /api/v1/identity-providers`. */
export type ListIdentityProvidersResult = result.CallResult<paths["/api/v1/identity-providers"]["get"]>;

/** The options of `POST /api/v1/identity-providers`. */
export interface CreateIdentityProviderOptions extends call.CommonOptions {
  /** The input to create an identity provider. */
  body?: call.Body<paths["/api/v1/identity-providers"]["post"]> | undefined;
}
/** The result of `POST /api/v1/identity-providers`. */
export type CreateIdentityProviderResult = result.CallResult<paths["/api/v1/identity-providers"]["post"]>;

/** The options of `GET /api/v1/identity-providers/.well-known/metadata.json`. */
export interface GetMetadataJsonOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/identity-providers/.well-known/metadata.json`. */
export type GetMetadataJsonResult = result.CallResult<paths["/api/v1/identity-providers/.well-known/metadata.json"]["get"]>;

/** The options of `GET /api/v1/identity-providers/me/meta`. */
export interface GetMeMetadataOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/identity-providers/me/meta`. */
export type GetMeMetadataResult = result.CallResult<paths["/api/v1/identity-providers/me/meta"]["get"]>;

/** The options of `GET /api/v1/identity-providers/status`. */
export interface GetStatusOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/identity-providers/status`. */
export type GetStatusResult = result.CallResult<paths["/api/v1/identity-providers/status"]["get"]>;

/** The options of `GET /api/v1/identity-providers/{id}`. */
export interface GetIdentityProviderOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/identity-providers/{id}"]["get"]>;
}
/** The result of `GET /api/v1/identity-providers/{id}`. */
export type GetIdentityProviderResult = result.CallResult<paths["/api/v1/identity-providers/{id}"]["get"]>;

/** The options of `DELETE /api/v1/identity-providers/{id}`. */
export interface DeleteIdentityProviderOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/identity-providers/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/identity-providers/{id}`. */
export type DeleteIdentityProviderResult = result.CallResult<paths["/api/v1/identity-providers/{id}"]["delete"]>;

/** The options of `PATCH /api/v1/identity-providers/{id}`. */
export interface UpdateIdentityProviderOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/identity-providers/{id}"]["patch"]>;
  /** The input to update an identity provider. */
  body?: call.Body<paths["/api/v1/identity-providers/{id}"]["patch"]> | undefined;
}
/** The result of `PATCH /api/v1/identity-providers/{id}`. */
export type UpdateIdentityProviderResult = result.CallResult<paths["/api/v1/identity-providers/{id}"]["patch"]>;

/** The options of `GET /api/v1/items`. */
export interface ListItemsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/items"]["get"]> | undefined;
}
/** The result of `GET /api/v1/items`. */
export type ListItemsResult = result.CallResult<paths["/api/v1/items"]["get"]>;

/** The options of `GET /api/v1/items/settings`. */
export interface GetItemsSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/items/settings`. */
export type GetItemsSettingsResult = result.CallResult<paths["/api/v1/items/settings"]["get"]>;

/** The options of `PATCH /api/v1/items/settings`. */
export interface UpdateItemsSettingsOptions extends call.CommonOptions {
  /** The input to update the settings of the items. */
  body: call.Body<paths["/api/v1/items/settings"]["patch"]>;
}
/** The result of `PATCH /api/v1/items/settings`. */
export type UpdateItemsSettingsResult = result.CallResult<paths["/api/v1/items/settings"]["patch"]>;

/** The options of `GET /api/v1/items/{itemId}`. */
export interface GetItemOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/items/{itemId}"]["get"]>;
}
/** The result of `GET /api/v1/items/{itemId}`. */
export type GetItemResult = result.CallResult<paths["/api/v1/items/{itemId}"]["get"]>;

/** The options of `PUT /api/v1/items/{itemId}`. */
export interface ReplaceItemOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/items/{itemId}"]["put"]>;
  /** The input to replace an item. */
  body: call.Body<paths["/api/v1/items/{itemId}"]["put"]>;
}
/** The result of `PUT /api/v1/items/{itemId}`. */
export type ReplaceItemResult = result.CallResult<paths["/api/v1/items/{itemId}"]["put"]>;

/** The options of `DELETE /api/v1/items/{itemId}`. */
export interface DeleteItemOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/items/{itemId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/items/{itemId}`. */
export type DeleteItemResult = result.CallResult<paths["/api/v1/items/{itemId}"]["delete"]>;

/** The options of `GET /api/v1/items/{itemId}/collections`. */
export interface ListItemCollectionsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/items/{itemId}/collections"]["get"]>;
}
/** The result of `GET /api/v1/items/{itemId}/collections`. */
export type ListItemCollectionsResult = result.CallResult<paths["/api/v1/items/{itemId}/collections"]["get"]>;

/** The options of `GET /api/v1/items/{itemId}/publisheditems`. */
export interface ListItemPublisheditemsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/items/{itemId}/publisheditems"]["get"]>;
}
/** The result of `GET /api/v1/items/{itemId}/publisheditems`. */
export type ListItemPublisheditemsResult = result.CallResult<paths["/api/v1/items/{itemId}/publisheditems"]["get"]>;

/** The options of `GET /api/v1/knowledgebases`. */
export interface ListKnowledgebasesOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/knowledgebases"]["get"]> | undefined;
}
/** The result of `GET /api/v1/knowledgebases`. */
export type ListKnowledgebasesResult = result.CallResult<paths["/api/v1/knowledgebases"]["get"]>;

/** The options of `POST /api/v1/knowledgebases`. */
export interface CreateKnowledgeBaseOptions extends call.CommonOptions {
  /** The input to create a knowledge base. */
  body?: call.Body<paths["/api/v1/knowledgebases"]["post"]> | undefined;
}
/** The result of `POST /api/v1/knowledgebases`. */
export type CreateKnowledgeBaseResult = result.CallResult<paths["/api/v1/knowledgebases"]["post"]>;

/** The options of `GET /api/v1/knowledgebases/{id}`. */
export interface GetKnowledgeBaseOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/knowledgebases/{id}"]["get"]>;
}
/** The result of `GET /api/v1/knowledgebases/{id}`. */
export type GetKnowledgeBaseResult = result.CallResult<paths["/api/v1/knowledgebases/{id}"]["get"]>;

/** The options of `DELETE /api/v1/knowledgebases/{id}`. */
export interface DeleteKnowledgeBaseOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/knowledgebases/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/knowledgebases/{id}`. */
export type DeleteKnowledgeBaseResult = result.CallResult<paths["/api/v1/knowledgebases/{id}"]["delete"]>;

/** The options of `PATCH /api/v1/knowledgebases/{id}`. */
export interface UpdateKnowledgeBaseOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/knowledgebases/{id}"]["patch"]>;
  /** The input to update a knowledge base. */
  body: call.Body<paths["/api/v1/knowledgebases/{id}"]["patch"]>;
}
/** The result of `PATCH /api/v1/knowledgebases/{id}`. */
export type UpdateKnowledgeBaseResult = result.CallResult<paths["/api/v1/knowledgebases/{id}"]["patch"]>;

/** The options of `POST /api/v1/knowledgebases/{id}/actions/search`. */
export interface SearchKnowledgeBaseOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/knowledgebases/{id}/actions/search"]["post"]>;
  /** The input to search a knowledge base. */
  body?: call.Body<paths["/api/v1/knowledgebases/{id}/actions/search"]["post"]> | undefined;
}
/** The result of `POST /api/v1/knowledgebases/{id}/actions/search`. */
export type SearchKnowledgeBaseResult = result.CallResult<paths["/api/v1/knowledgebases/{id}/actions/search"]["post"]>;

/** The options of `POST /api/v1/knowledgebases/{id}/datasources`. */
export interface CreateKnowledgeBaseDatasourceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/knowledgebases/{id}/datasources"]["post"]>;
  /** The input to create a datasource of a knowledge base. */
  body?: call.Body<paths["/api/v1/knowledgebases/{id}/datasources"]["post"]> | undefined;
}
/** The result of `POST /api/v1/knowledgebases/{id}/datasources`. */
export type CreateKnowledgeBaseDatasourceResult = result.CallResult<paths["/api/v1/knowledgebases/{id}/datasources"]["post"]>;

/** The options of `PUT /api/v1/knowledgebases/{id}/datasources/{datasourceId}`. */
export interface ReplaceKnowledgeBaseDatasourceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}"]["put"]>;
  /** The input to replace a datasource of a knowledge base. */
  body?: call.Body<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}"]["put"]> | undefined;
}
/** The result of `PUT /api/v1/knowledgebases/{id}/datasources/{datasourceId}`. */
export type ReplaceKnowledgeBaseDatasourceResult = result.CallResult<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}"]["put"]>;

/** The options of `DELETE /api/v1/knowledgebases/{id}/datasources/{datasourceId}`. */
export interface DeleteKnowledgeBaseDatasourceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/knowledgebases/{id}/datasources/{datasourceId}`. */
export type DeleteKnowledgeBaseDatasourceResult = result.CallResult<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}"]["delete"]>;

/** The options of `POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/cancel`. */
export interface CancelDatasourceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/cancel"]["post"]>;
}
/** The result of `POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/cancel`. */
export type CancelDatasourceResult = result.CallResult<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/cancel"]["post"]>;

/** The options of `POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/download`. */
export interface DownloadDatasourceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/download"]["post"]>;
  /** The input to download a datasource. */
  body?: call.Body<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/download"]["post"]> | undefined;
}
/** The result of `POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/download`. */
export type DownloadDatasourceResult = result.CallResult<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/download"]["post"]>;

/** The options of `POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync`. */
export interface SyncDatasourceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync"]["post"]>;
}
/** The result of `POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync`. */
export type SyncDatasourceResult = result.CallResult<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync"]["post"]>;

/** The options of `GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories`. */
export interface ListDatasourceHistoriesOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories"]["get"]>;
}
/** The result of `GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories`. */
export type ListDatasourceHistoriesResult = result.CallResult<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories"]["get"]>;

/** The options of `GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories/{syncId}`. */
export interface GetDatasourceHistoryOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories/{syncId}"]["get"]>;
}
/** The result of `GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories/{syncId}`. */
export type GetDatasourceHistoryResult = result.CallResult<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories/{syncId}"]["get"]>;

/** The options of `GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules`. */
export interface ListDatasourceSchedulesOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules"]["get"]>;
}
/** The result of `GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules`. */
export type ListDatasourceSchedulesResult = result.CallResult<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules"]["get"]>;

/** The options of `POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules`. */
export interface CreateDatasourceScheduleOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules"]["post"]>;
  /** The input to create a schedule of a datasource. */
  body?: call.Body<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules"]["post"]> | undefined;
}
/** The result of `POST /api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules`. */
export type CreateDatasourceScheduleResult = result.CallResult<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules"]["post"]>;

/** The options of `DELETE /api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules`. */
export interface DeleteDatasourceSchedulesOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules"]["delete"]>;
}
/** The result of `DELETE /api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules`. */
export type DeleteDatasourceSchedulesResult = result.CallResult<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules"]["delete"]>;

/** The options of `GET /api/v1/knowledgebases/{id}/histories`. */
export interface ListKnowledgeBaseHistoriesOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/knowledgebases/{id}/histories"]["get"]>;
}
/** The result of `GET /api/v1/knowledgebases/{id}/histories`. */
export type ListKnowledgeBaseHistoriesResult = result.CallResult<paths["/api/v1/knowledgebases/{id}/histories"]["get"]>;

/** The options of `GET /api/v1/licenses/assignments`. */
export interface ListAssignmentsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/licenses/assignments"]["get"]> | undefined;
}
/** The result of `GET /api/v1/licenses/assignments`. */
export type ListAssignmentsResult = result.CallResult<paths["/api/v1/licenses/assignments"]["get"]>;

/** The options of `POST /api/v1/licenses/assignments/actions/add`. */
export interface AddAssignmentsOptions extends call.CommonOptions {
  /** The input to add the assignments. */
  body: call.Body<paths["/api/v1/licenses/assignments/actions/add"]["post"]>;
}
/** The result of `POST /api/v1/licenses/assignments/actions/add`. */
export type AddAssignmentsResult = result.CallResult<paths["/api/v1/licenses/assignments/actions/add"]["post"]>;

/** The options of `POST /api/v1/licenses/assignments/actions/delete`. */
export interface DeleteAssignmentsOptions extends call.CommonOptions {
  /** The input to delete the assignments. */
  body: call.Body<paths["/api/v1/licenses/assignments/actions/delete"]["post"]>;
}
/** The result of `POST /api/v1/licenses/assignments/actions/delete`. */
export type DeleteAssignmentsResult = result.CallResult<paths["/api/v1/licenses/assignments/actions/delete"]["post"]>;

/** The options of `POST /api/v1/licenses/assignments/actions/update`. */
export interface UpdateAssignmentsOptions extends call.CommonOptions {
  /** The input to update the assignments. */
  body: call.Body<paths["/api/v1/licenses/assignments/actions/update"]["post"]>;
}
/** The result of `POST /api/v1/licenses/assignments/actions/update`. */
export type UpdateAssignmentsResult = result.CallResult<paths["/api/v1/licenses/assignments/actions/update"]["post"]>;

/** The options of `GET /api/v1/licenses/consumption`. */
export interface ListLicensesConsumptionOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/licenses/consumption"]["get"]> | undefined;
}
/** The result of `GET /api/v1/licenses/consumption`. */
export type ListLicensesConsumptionResult = result.CallResult<paths["/api/v1/licenses/consumption"]["get"]>;

/** The options of `GET /api/v1/licenses/overview`. */
export interface GetOverviewOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/licenses/overview`. */
export type GetOverviewResult = result.CallResult<paths["/api/v1/licenses/overview"]["get"]>;

/** The options of `GET /api/v1/licenses/settings`. */
export interface GetLicensesSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/licenses/settings`. */
export type GetLicensesSettingsResult = result.CallResult<paths["/api/v1/licenses/settings"]["get"]>;

/** The options of `PUT /api/v1/licenses/settings`. */
export interface ReplaceLicensesSettingsOptions extends call.CommonOptions {
  /** The input to replace the settings of the licenses. */
  body?: call.Body<paths["/api/v1/licenses/settings"]["put"]> | undefined;
}
/** The result of `PUT /api/v1/licenses/settings`. */
export type ReplaceLicensesSettingsResult = result.CallResult<paths["/api/v1/licenses/settings"]["put"]>;

/** The options of `GET /api/v1/licenses/status`. */
export interface GetLicenseStatusOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/licenses/status`. */
export type GetLicenseStatusResult = result.CallResult<paths["/api/v1/licenses/status"]["get"]>;

/** The options of `GET /api/v1/lineage-graphs/impact/{id}/actions/expand`. */
export interface GetImpactOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/lineage-graphs/impact/{id}/actions/expand"]["get"]>;
}
/** The result of `GET /api/v1/lineage-graphs/impact/{id}/actions/expand`. */
export type GetImpactResult = result.CallResult<paths["/api/v1/lineage-graphs/impact/{id}/actions/expand"]["get"]>;

/** The options of `GET /api/v1/lineage-graphs/impact/{id}/actions/search`. */
export interface SearchImpactOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/lineage-graphs/impact/{id}/actions/search"]["get"]>;
}
/** The result of `GET /api/v1/lineage-graphs/impact/{id}/actions/search`. */
export type SearchImpactResult = result.CallResult<paths["/api/v1/lineage-graphs/impact/{id}/actions/search"]["get"]>;

/** The options of `GET /api/v1/lineage-graphs/impact/{id}/overview`. */
export interface GetImpactOverviewOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/lineage-graphs/impact/{id}/overview"]["get"]>;
}
/** The result of `GET /api/v1/lineage-graphs/impact/{id}/overview`. */
export type GetImpactOverviewResult = result.CallResult<paths["/api/v1/lineage-graphs/impact/{id}/overview"]["get"]>;

/** The options of `GET /api/v1/lineage-graphs/impact/{id}/source`. */
export interface GetImpactSourceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/lineage-graphs/impact/{id}/source"]["get"]>;
}
/** The result of `GET /api/v1/lineage-graphs/impact/{id}/source`. */
export type GetImpactSourceResult = result.CallResult<paths["/api/v1/lineage-graphs/impact/{id}/source"]["get"]>;

/** The options of `GET /api/v1/lineage-graphs/nodes/{id}`. */
export interface GetNodeOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/lineage-graphs/nodes/{id}"]["get"]>;
}
/** The result of `GET /api/v1/lineage-graphs/nodes/{id}`. */
export type GetNodeResult = result.CallResult<paths["/api/v1/lineage-graphs/nodes/{id}"]["get"]>;

/** The options of `GET /api/v1/lineage-graphs/nodes/{id}/actions/expand`. */
export interface GetLineageGraphNodeOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/lineage-graphs/nodes/{id}/actions/expand"]["get"]>;
}
/** The result of `GET /api/v1/lineage-graphs/nodes/{id}/actions/expand`. */
export type GetLineageGraphNodeResult = result.CallResult<paths["/api/v1/lineage-graphs/nodes/{id}/actions/expand"]["get"]>;

/** The options of `GET /api/v1/lineage-graphs/nodes/{id}/actions/search`. */
export interface SearchNodeOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/lineage-graphs/nodes/{id}/actions/search"]["get"]>;
}
/** The result of `GET /api/v1/lineage-graphs/nodes/{id}/actions/search`. */
export type SearchNodeResult = result.CallResult<paths["/api/v1/lineage-graphs/nodes/{id}/actions/search"]["get"]>;

/** The options of `POST /api/v1/lineage-graphs/nodes/{id}/overview`. */
export interface CreateNodeOverviewOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/lineage-graphs/nodes/{id}/overview"]["post"]>;
  /** The input to create an overview of a node. */
  body?: call.Body<paths["/api/v1/lineage-graphs/nodes/{id}/overview"]["post"]> | undefined;
}
/** The result of `POST /api/v1/lineage-graphs/nodes/{id}/overview`. */
export type CreateNodeOverviewResult = result.CallResult<paths["/api/v1/lineage-graphs/nodes/{id}/overview"]["post"]>;

/** The options of `GET /api/v1/ml/deployments`. */
export interface ListDeploymentsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/ml/deployments"]["get"]> | undefined;
}
/** The result of `GET /api/v1/ml/deployments`. */
export type ListDeploymentsResult = result.CallResult<paths["/api/v1/ml/deployments"]["get"]>;

/** The options of `POST /api/v1/ml/deployments`. */
export interface CreateDeploymentOptions extends call.CommonOptions {
  /** The input to create a deployment. */
  body?: call.Body<paths["/api/v1/ml/deployments"]["post"]> | undefined;
}
/** The result of `POST /api/v1/ml/deployments`. */
export type CreateDeploymentResult = result.CallResult<paths["/api/v1/ml/deployments"]["post"]>;

/** The options of `GET /api/v1/ml/deployments/{deploymentId}`. */
export interface GetDeploymentOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}"]["get"]>;
}
/** The result of `GET /api/v1/ml/deployments/{deploymentId}`. */
export type GetDeploymentResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}"]["get"]>;

/** The options of `DELETE /api/v1/ml/deployments/{deploymentId}`. */
export interface DeleteDeploymentOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/ml/deployments/{deploymentId}`. */
export type DeleteDeploymentResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}"]["delete"]>;

/** The options of `PATCH /api/v1/ml/deployments/{deploymentId}`. */
export interface UpdateDeploymentOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}"]["patch"]>;
  /** The input to update a deployment. */
  body?: call.Body<paths["/api/v1/ml/deployments/{deploymentId}"]["patch"]> | undefined;
}
/** The result of `PATCH /api/v1/ml/deployments/{deploymentId}`. */
export type UpdateDeploymentResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}"]["patch"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/actions/activate-models`. */
export interface ActivateDeploymentModelsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/actions/activate-models"]["post"]>;
}
/** The result of `POST /api/v1/ml/deployments/{deploymentId}/actions/activate-models`. */
export type ActivateDeploymentModelsResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/actions/activate-models"]["post"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/actions/deactivate-models`. */
export interface DeactivateDeploymentModelsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/actions/deactivate-models"]["post"]>;
}
/** The result of `POST /api/v1/ml/deployments/{deploymentId}/actions/deactivate-models`. */
export type DeactivateDeploymentModelsResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/actions/deactivate-models"]["post"]>;

/** The options of `GET /api/v1/ml/deployments/{deploymentId}/aliases`. */
export interface ListDeploymentAliasesOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/aliases"]["get"]>;
}
/** The result of `GET /api/v1/ml/deployments/{deploymentId}/aliases`. */
export type ListDeploymentAliasesResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/aliases"]["get"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/aliases`. */
export interface CreateDeploymentAliasOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/aliases"]["post"]>;
  /** The input to create an alias of a deployment. */
  body?: call.Body<paths["/api/v1/ml/deployments/{deploymentId}/aliases"]["post"]> | undefined;
}
/** The result of `POST /api/v1/ml/deployments/{deploymentId}/aliases`. */
export type CreateDeploymentAliasResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/aliases"]["post"]>;

/** The options of `GET /api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}`. */
export interface GetDeploymentAliasOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}"]["get"]>;
}
/** The result of `GET /api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}`. */
export type GetDeploymentAliasResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}"]["get"]>;

/** The options of `DELETE /api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}`. */
export interface DeleteDeploymentAliasOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}`. */
export type DeleteDeploymentAliasResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}"]["delete"]>;

/** The options of `PATCH /api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}`. */
export interface UpdateDeploymentAliasOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}"]["patch"]>;
  /** The input to update an alias of a deployment. */
  body?: call.Body<paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}"]["patch"]> | undefined;
}
/** The result of `PATCH /api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}`. */
export type UpdateDeploymentAliasResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}"]["patch"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/aliases/{aliasName}/realtime-predictions/actions/run`. */
export interface RunRealtimePredictionsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasName}/realtime-predictions/actions/run"]["post"]>;
  /** The input to run the realtime predictions. */
  body?: call.Body<paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasName}/realtime-predictions/actions/run"]["post"]> | undefined;
}
/** The result of `POST /api/v1/ml/deployments/{deploymentId}/aliases/{aliasName}/realtime-predictions/actions/run`. */
export type RunRealtimePredictionsResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasName}/realtime-predictions/actions/run"]["post"]>;

/** The options of `GET /api/v1/ml/deployments/{deploymentId}/batch-predictions`. */
export interface ListDeploymentBatchPredictionsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions"]["get"]>;
}
/** The result of `GET /api/v1/ml/deployments/{deploymentId}/batch-predictions`. */
export type ListDeploymentBatchPredictionsResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions"]["get"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/batch-predictions`. */
export interface CreateDeploymentBatchPredictionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions"]["post"]>;
  /** The input to create a batch prediction of a deployment. */
  body?: call.Body<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions"]["post"]> | undefined;
}
/** The result of `POST /api/v1/ml/deployments/{deploymentId}/batch-predictions`. */
export type CreateDeploymentBatchPredictionResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions"]["post"]>;

/** The options of `GET /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}`. */
export interface GetDeploymentBatchPredictionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}"]["get"]>;
}
/** The result of `GET /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}`. */
export type GetDeploymentBatchPredictionResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}"]["get"]>;

/** The options of `DELETE /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}`. */
export interface DeleteDeploymentBatchPredictionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}`. */
export type DeleteDeploymentBatchPredictionResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}"]["delete"]>;

/** The options of `PATCH /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}`. */
export interface UpdateDeploymentBatchPredictionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}"]["patch"]>;
  /** The input to update a batch prediction of a deployment. */
  body?: call.Body<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}"]["patch"]> | undefined;
}
/** The result of `PATCH /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}`. */
export type UpdateDeploymentBatchPredictionResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}"]["patch"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/actions/predict`. */
export interface PredictBatchPredictionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/actions/predict"]["post"]>;
}
/** The result of `POST /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/actions/predict`. */
export type PredictBatchPredictionResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/actions/predict"]["post"]>;

/** The options of `GET /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule`. */
export interface GetBatchPredictionScheduleOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule"]["get"]>;
}
/** The result of `GET /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule`. */
export type GetBatchPredictionScheduleResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule"]["get"]>;

/** The options of `PUT /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule`. */
export interface ReplaceBatchPredictionScheduleOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule"]["put"]>;
  /** The input to replace the schedule of a batch prediction. */
  body?: call.Body<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule"]["put"]> | undefined;
}
/** The result of `PUT /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule`. */
export type ReplaceBatchPredictionScheduleResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule"]["put"]>;

/** The options of `DELETE /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule`. */
export interface DeleteBatchPredictionScheduleOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule"]["delete"]>;
}
/** The result of `DELETE /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule`. */
export type DeleteBatchPredictionScheduleResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule"]["delete"]>;

/** The options of `PATCH /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule`. */
export interface UpdateBatchPredictionScheduleOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule"]["patch"]>;
  /** The input to update the schedule of a batch prediction. */
  body?: call.Body<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule"]["patch"]> | undefined;
}
/** The result of `PATCH /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule`. */
export type UpdateBatchPredictionScheduleResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule"]["patch"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/models/actions/add`. */
export interface AddModelsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/models/actions/add"]["post"]>;
  /** The input to add the models. */
  body?: call.Body<paths["/api/v1/ml/deployments/{deploymentId}/models/actions/add"]["post"]> | undefined;
}
/** The result of `POST /api/v1/ml/deployments/{deploymentId}/models/actions/add`. */
export type AddModelsResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/models/actions/add"]["post"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/models/actions/remove`. */
export interface RemoveModelsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/models/actions/remove"]["post"]>;
  /** The input to remove the models. */
  body?: call.Body<paths["/api/v1/ml/deployments/{deploymentId}/models/actions/remove"]["post"]> | undefined;
}
/** The result of `POST /api/v1/ml/deployments/{deploymentId}/models/actions/remove`. */
export type RemoveModelsResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/models/actions/remove"]["post"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run`. */
export interface RunMlRealtimePredictionsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run"]["post"]>;
  /** The input to run the realtime predictions. */
  body?: call.Body<paths["/api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run"]["post"]> | undefined;
}
/** The result of `POST /api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run`. */
export type RunMlRealtimePredictionsResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run"]["post"]>;

/** The options of `GET /api/v1/ml/experiments`. */
export interface ListExperimentsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/ml/experiments"]["get"]> | undefined;
}
/** The result of `GET /api/v1/ml/experiments`. */
export type ListExperimentsResult = result.CallResult<paths["/api/v1/ml/experiments"]["get"]>;

/** The options of `POST /api/v1/ml/experiments`. */
export interface CreateExperimentOptions extends call.CommonOptions {
  /** The input to create an experiment. */
  body?: call.Body<paths["/api/v1/ml/experiments"]["post"]> | undefined;
}
/** The result of `POST /api/v1/ml/experiments`. */
export type CreateExperimentResult = result.CallResult<paths["/api/v1/ml/experiments"]["post"]>;

/** The options of `GET /api/v1/ml/experiments/{experimentId}`. */
export interface GetExperimentOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/experiments/{experimentId}"]["get"]>;
}
/** The result of `GET /api/v1/ml/experiments/{experimentId}`. */
export type GetExperimentResult = result.CallResult<paths["/api/v1/ml/experiments/{experimentId}"]["get"]>;

/** The options of `DELETE /api/v1/ml/experiments/{experimentId}`. */
export interface DeleteExperimentOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/experiments/{experimentId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/ml/experiments/{experimentId}`. */
export type DeleteExperimentResult = result.CallResult<paths["/api/v1/ml/experiments/{experimentId}"]["delete"]>;

/** The options of `PATCH /api/v1/ml/experiments/{experimentId}`. */
export interface UpdateExperimentOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/experiments/{experimentId}"]["patch"]>;
  /** The input to update an experiment. */
  body?: call.Body<paths["/api/v1/ml/experiments/{experimentId}"]["patch"]> | undefined;
}
/** The result of `PATCH /api/v1/ml/experiments/{experimentId}`. */
export type UpdateExperimentResult = result.CallResult<paths["/api/v1/ml/experiments/{experimentId}"]["patch"]>;

/** The options of `POST /api/v1/ml/experiments/{experimentId}/actions/recommend-models`. */
export interface RecommendExperimentModelsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/experiments/{experimentId}/actions/recommend-models"]["post"]>;
  /** The input to recommend the models of an experiment. */
  body?: call.Body<paths["/api/v1/ml/experiments/{experimentId}/actions/recommend-models"]["post"]> | undefined;
}
/** The result of `POST /api/v1/ml/experiments/{experimentId}/actions/recommend-models`. */
export type RecommendExperimentModelsResult = result.CallResult<paths["/api/v1/ml/experiments/{experimentId}/actions/recommend-models"]["post"]>;

/** The options of `GET /api/v1/ml/experiments/{experimentId}/models`. */
export interface ListExperimentModelsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/experiments/{experimentId}/models"]["get"]>;
}
/** The result of `GET /api/v1/ml/experiments/{experimentId}/models`. */
export type ListExperimentModelsResult = result.CallResult<paths["/api/v1/ml/experiments/{experimentId}/models"]["get"]>;

/** The options of `GET /api/v1/ml/experiments/{experimentId}/models/{modelId}`. */
export interface GetExperimentModelOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/experiments/{experimentId}/models/{modelId}"]["get"]>;
}
/** The result of `GET /api/v1/ml/experiments/{experimentId}/models/{modelId}`. */
export type GetExperimentModelResult = result.CallResult<paths["/api/v1/ml/experiments/{experimentId}/models/{modelId}"]["get"]>;

/** The options of `GET /api/v1/ml/experiments/{experimentId}/versions`. */
export interface ListExperimentVersionsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/experiments/{experimentId}/versions"]["get"]>;
}
/** The result of `GET /api/v1/ml/experiments/{experimentId}/versions`. */
export type ListExperimentVersionsResult = result.CallResult<paths["/api/v1/ml/experiments/{experimentId}/versions"]["get"]>;

/** The options of `POST /api/v1/ml/experiments/{experimentId}/versions`. */
export interface CreateExperimentVersionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/experiments/{experimentId}/versions"]["post"]>;
  /** The input to create a version of an experiment. */
  body?: call.Body<paths["/api/v1/ml/experiments/{experimentId}/versions"]["post"]> | undefined;
}
/** The result of `POST /api/v1/ml/experiments/{experimentId}/versions`. */
export type CreateExperimentVersionResult = result.CallResult<paths["/api/v1/ml/experiments/{experimentId}/versions"]["post"]>;

/** The options of `GET /api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}`. */
export interface GetExperimentVersionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}"]["get"]>;
}
/** The result of `GET /api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}`. */
export type GetExperimentVersionResult = result.CallResult<paths["/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}"]["get"]>;

/** The options of `DELETE /api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}`. */
export interface DeleteExperimentVersionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}`. */
export type DeleteExperimentVersionResult = result.CallResult<paths["/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}"]["delete"]>;

/** The options of `PATCH /api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}`. */
export interface UpdateExperimentVersionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}"]["patch"]>;
  /** The input to update a version of an experiment. */
  body?: call.Body<paths["/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}"]["patch"]> | undefined;
}
/** The result of `PATCH /api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}`. */
export type UpdateExperimentVersionResult = result.CallResult<paths["/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}"]["patch"]>;

/** The options of `POST /api/v1/ml/jobs/{corrType}/{corrId}/actions/cancel`. */
export interface CancelJobOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/jobs/{corrType}/{corrId}/actions/cancel"]["post"]>;
}
/** The result of `POST /api/v1/ml/jobs/{corrType}/{corrId}/actions/cancel`. */
export type CancelJobResult = result.CallResult<paths["/api/v1/ml/jobs/{corrType}/{corrId}/actions/cancel"]["post"]>;

/** The options of `POST /api/v1/ml/profile-insights`. */
export interface CreateProfileInsightOptions extends call.CommonOptions {
  /** The input to create a profile insight. */
  body?: call.Body<paths["/api/v1/ml/profile-insights"]["post"]> | undefined;
}
/** The result of `POST /api/v1/ml/profile-insights`. */
export type CreateProfileInsightResult = result.CallResult<paths["/api/v1/ml/profile-insights"]["post"]>;

/** The options of `GET /api/v1/ml/profile-insights/{dataSetId}`. */
export interface GetProfileInsightOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/profile-insights/{dataSetId}"]["get"]>;
}
/** The result of `GET /api/v1/ml/profile-insights/{dataSetId}`. */
export type GetProfileInsightResult = result.CallResult<paths["/api/v1/ml/profile-insights/{dataSetId}"]["get"]>;

/** The options of `GET /api/v1/notes/settings`. */
export interface GetNotesSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/notes/settings`. */
export type GetNotesSettingsResult = result.CallResult<paths["/api/v1/notes/settings"]["get"]>;

/** The options of `PUT /api/v1/notes/settings`. */
export interface ReplaceNotesSettingsOptions extends call.CommonOptions {
  /** The input to replace the settings of the notes. */
  body: call.Body<paths["/api/v1/notes/settings"]["put"]>;
}
/** The result of `PUT /api/v1/notes/settings`. */
export type ReplaceNotesSettingsResult = result.CallResult<paths["/api/v1/notes/settings"]["put"]>;

/** The options of `GET /api/v1/notifications`. */
export interface ListNotificationsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/notifications"]["get"]> | undefined;
}
/** The result of `GET /api/v1/notifications`. */
export type ListNotificationsResult = result.CallResult<paths["/api/v1/notifications"]["get"]>;

/** The options of `GET /api/v1/oauth-clients`. */
export interface ListOauthClientsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/oauth-clients"]["get"]> | undefined;
}
/** The result of `GET /api/v1/oauth-clients`. */
export type ListOauthClientsResult = result.CallResult<paths["/api/v1/oauth-clients"]["get"]>;

/** The options of `POST /api/v1/oauth-clients`. */
export interface CreateOauthClientOptions extends call.CommonOptions {
  /** The input to create an OAuth client. */
  body: call.Body<paths["/api/v1/oauth-clients"]["post"]>;
}
/** The result of `POST /api/v1/oauth-clients`. */
export type CreateOauthClientResult = result.CallResult<paths["/api/v1/oauth-clients"]["post"]>;

/** The options of `GET /api/v1/oauth-clients/{id}`. */
export interface GetOauthClientOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/oauth-clients/{id}"]["get"]>;
}
/** The result of `GET /api/v1/oauth-clients/{id}`. */
export type GetOauthClientResult = result.CallResult<paths["/api/v1/oauth-clients/{id}"]["get"]>;

/** The options of `DELETE /api/v1/oauth-clients/{id}`. */
export interface DeleteOauthClientOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/oauth-clients/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/oauth-clients/{id}`. */
export type DeleteOauthClientResult = result.CallResult<paths["/api/v1/oauth-clients/{id}"]["delete"]>;

/** The options of `PATCH /api/v1/oauth-clients/{id}`. */
export interface UpdateOauthClientOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/oauth-clients/{id}"]["patch"]>;
  /** The input to update an OAuth client. */
  body: call.Body<paths["/api/v1/oauth-clients/{id}"]["patch"]>;
}
/** The result of `PATCH /api/v1/oauth-clients/{id}`. */
export type UpdateOauthClientResult = result.CallResult<paths["/api/v1/oauth-clients/{id}"]["patch"]>;

/** The options of `POST /api/v1/oauth-clients/{id}/actions/publish`. */
export interface PublishOauthClientOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/oauth-clients/{id}/actions/publish"]["post"]>;
}
/** The result of `POST /api/v1/oauth-clients/{id}/actions/publish`. */
export type PublishOauthClientResult = result.CallResult<paths["/api/v1/oauth-clients/{id}/actions/publish"]["post"]>;

/** The options of `POST /api/v1/oauth-clients/{id}/client-secrets`. */
export interface CreateOauthClientClientSecretOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/oauth-clients/{id}/client-secrets"]["post"]>;
}
/** The result of `POST /api/v1/oauth-clients/{id}/client-secrets`. */
export type CreateOauthClientClientSecretResult = result.CallResult<paths["/api/v1/oauth-clients/{id}/client-secrets"]["post"]>;

/** The options of `DELETE /api/v1/oauth-clients/{id}/client-secrets/{hint}`. */
export interface DeleteOauthClientClientSecretOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/oauth-clients/{id}/client-secrets/{hint}"]["delete"]>;
}
/** The result of `DELETE /api/v1/oauth-clients/{id}/client-secrets/{hint}`. */
export type DeleteOauthClientClientSecretResult = result.CallResult<paths["/api/v1/oauth-clients/{id}/client-secrets/{hint}"]["delete"]>;

/** The options of `GET /api/v1/oauth-clients/{id}/connection-configs/me`. */
export interface GetOauthClientCurrentConnectionConfigurationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/oauth-clients/{id}/connection-configs/me"]["get"]>;
}
/** The result of `GET /api/v1/oauth-clients/{id}/connection-configs/me`. */
export type GetOauthClientCurrentConnectionConfigurationResult = result.CallResult<paths["/api/v1/oauth-clients/{id}/connection-configs/me"]["get"]>;

/** The options of `DELETE /api/v1/oauth-clients/{id}/connection-configs/me`. */
export interface DeleteOauthClientCurrentConnectionConfigurationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/oauth-clients/{id}/connection-configs/me"]["delete"]>;
}
/** The result of `DELETE /api/v1/oauth-clients/{id}/connection-configs/me`. */
export type DeleteOauthClientCurrentConnectionConfigurationResult = result.CallResult<paths["/api/v1/oauth-clients/{id}/connection-configs/me"]["delete"]>;

/** The options of `PATCH /api/v1/oauth-clients/{id}/connection-configs/me`. */
export interface UpdateOauthClientCurrentConnectionConfigurationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/oauth-clients/{id}/connection-configs/me"]["patch"]>;
  /** The input to update the current connection configuration of an OAuth client. */
  body: call.Body<paths["/api/v1/oauth-clients/{id}/connection-configs/me"]["patch"]>;
}
/** The result of `PATCH /api/v1/oauth-clients/{id}/connection-configs/me`. */
export type UpdateOauthClientCurrentConnectionConfigurationResult = result.CallResult<paths["/api/v1/oauth-clients/{id}/connection-configs/me"]["patch"]>;

/** The options of `GET /api/v1/oauth-tokens`. */
export interface ListOauthTokensOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/oauth-tokens"]["get"]> | undefined;
}
/** The result of `GET /api/v1/oauth-tokens`. */
export type ListOauthTokensResult = result.CallResult<paths["/api/v1/oauth-tokens"]["get"]>;

/** The options of `DELETE /api/v1/oauth-tokens/{tokenId}`. */
export interface DeleteOauthTokenOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/oauth-tokens/{tokenId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/oauth-tokens/{tokenId}`. */
export type DeleteOauthTokenResult = result.CallResult<paths["/api/v1/oauth-tokens/{tokenId}"]["delete"]>;

/** The options of `POST /api/v1/questions/actions/ask`. */
export interface AskQuestionsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/questions/actions/ask"]["post"]> | undefined;
  /** The input to ask the questions. */
  body: call.Body<paths["/api/v1/questions/actions/ask"]["post"]>;
}
/** The result of `POST /api/v1/questions/actions/ask`. */
export type AskQuestionsResult = result.CallResult<paths["/api/v1/questions/actions/ask"]["post"]>;

/** The options of `POST /api/v1/questions/actions/filter`. */
export interface FilterQuestionsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/questions/actions/filter"]["post"]> | undefined;
  /** The input to filter the questions. */
  body: call.Body<paths["/api/v1/questions/actions/filter"]["post"]>;
}
/** The result of `POST /api/v1/questions/actions/filter`. */
export type FilterQuestionsResult = result.CallResult<paths["/api/v1/questions/actions/filter"]["post"]>;

/** The options of `GET /api/v1/quotas`. */
export interface ListQuotaQuotasOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/quotas"]["get"]> | undefined;
}
/** The result of `GET /api/v1/quotas`. */
export type ListQuotaQuotasResult = result.CallResult<paths["/api/v1/quotas"]["get"]>;

/** The options of `GET /api/v1/quotas/{id}`. */
export interface GetQuotaOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/quotas/{id}"]["get"]>;
}
/** The result of `GET /api/v1/quotas/{id}`. */
export type GetQuotaResult = result.CallResult<paths["/api/v1/quotas/{id}"]["get"]>;

/** The options of `GET /api/v1/reload-tasks`. */
export interface ListReloadTasksOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/reload-tasks"]["get"]> | undefined;
}
/** The result of `GET /api/v1/reload-tasks`. */
export type ListReloadTasksResult = result.CallResult<paths["/api/v1/reload-tasks"]["get"]>;

/** The options of `POST /api/v1/reload-tasks`. */
export interface CreateReloadTaskOptions extends call.CommonOptions {
  /** The app to reload and its schedule. */
  body: call.Body<paths["/api/v1/reload-tasks"]["post"]>;
}
/** The result of `POST /api/v1/reload-tasks`. */
export type CreateReloadTaskResult = result.CallResult<paths["/api/v1/reload-tasks"]["post"]>;

/** The options of `GET /api/v1/reload-tasks/{taskId}`. */
export interface GetReloadTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/reload-tasks/{taskId}"]["get"]>;
}
/** The result of `GET /api/v1/reload-tasks/{taskId}`. */
export type GetReloadTaskResult = result.CallResult<paths["/api/v1/reload-tasks/{taskId}"]["get"]>;

/** The options of `PUT /api/v1/reload-tasks/{taskId}`. */
export interface ReplaceReloadTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/reload-tasks/{taskId}"]["put"]>;
  /** The complete settings of the task. */
  body: call.Body<paths["/api/v1/reload-tasks/{taskId}"]["put"]>;
}
/** The result of `PUT /api/v1/reload-tasks/{taskId}`. */
export type ReplaceReloadTaskResult = result.CallResult<paths["/api/v1/reload-tasks/{taskId}"]["put"]>;

/** The options of `DELETE /api/v1/reload-tasks/{taskId}`. */
export interface DeleteReloadTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/reload-tasks/{taskId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/reload-tasks/{taskId}`. */
export type DeleteReloadTaskResult = result.CallResult<paths["/api/v1/reload-tasks/{taskId}"]["delete"]>;

/** The options of `GET /api/v1/reloads`. */
export interface ListReloadsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/reloads"]["get"]> | undefined;
}
/** The result of `GET /api/v1/reloads`. */
export type ListReloadsResult = result.CallResult<paths["/api/v1/reloads"]["get"]>;

/** The options of `POST /api/v1/reloads`. */
export interface CreateReloadOptions extends call.CommonOptions {
  /** The app to reload and the options of the reload. */
  body: call.Body<paths["/api/v1/reloads"]["post"]>;
}
/** The result of `POST /api/v1/reloads`. */
export type CreateReloadResult = result.CallResult<paths["/api/v1/reloads"]["post"]>;

/** The options of `GET /api/v1/reloads/{reloadId}`. */
export interface GetReloadOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/reloads/{reloadId}"]["get"]>;
}
/** The result of `GET /api/v1/reloads/{reloadId}`. */
export type GetReloadResult = result.CallResult<paths["/api/v1/reloads/{reloadId}"]["get"]>;

/** The options of `POST /api/v1/reloads/{reloadId}/actions/cancel`. */
export interface CancelReloadOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/reloads/{reloadId}/actions/cancel"]["post"]>;
}
/** The result of `POST /api/v1/reloads/{reloadId}/actions/cancel`. */
export type CancelReloadResult = result.CallResult<paths["/api/v1/reloads/{reloadId}/actions/cancel"]["post"]>;

/** The options of `GET /api/v1/report-templates`. */
export interface ListReportTemplatesOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/report-templates"]["get"]> | undefined;
}
/** The result of `GET /api/v1/report-templates`. */
export type ListReportTemplatesResult = result.CallResult<paths["/api/v1/report-templates"]["get"]>;

/** The options of `POST /api/v1/report-templates`. */
export interface CreateReportTemplateOptions extends call.CommonOptions {
  /** The input to create a report template. */
  body?: call.Body<paths["/api/v1/report-templates"]["post"]> | undefined;
}
/** The result of `POST /api/v1/report-templates`. */
export type CreateReportTemplateResult = result.CallResult<paths["/api/v1/report-templates"]["post"]>;

/** The options of `GET /api/v1/report-templates/{id}`. */
export interface GetReportTemplateOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/report-templates/{id}"]["get"]>;
}
/** The result of `GET /api/v1/report-templates/{id}`. */
export type GetReportTemplateResult = result.CallResult<paths["/api/v1/report-templates/{id}"]["get"]>;

/** The options of `PUT /api/v1/report-templates/{id}`. */
export interface ReplaceReportTemplateOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/report-templates/{id}"]["put"]>;
  /** The input to replace a report template. */
  body?: call.Body<paths["/api/v1/report-templates/{id}"]["put"]> | undefined;
}
/** The result of `PUT /api/v1/report-templates/{id}`. */
export type ReplaceReportTemplateResult = result.CallResult<paths["/api/v1/report-templates/{id}"]["put"]>;

/** The options of `DELETE /api/v1/report-templates/{id}`. */
export interface DeleteReportTemplateOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/report-templates/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/report-templates/{id}`. */
export type DeleteReportTemplateResult = result.CallResult<paths["/api/v1/report-templates/{id}"]["delete"]>;

/** The options of `PATCH /api/v1/report-templates/{id}`. */
export interface UpdateReportTemplateOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/report-templates/{id}"]["patch"]>;
  /** The input to update a report template. */
  body?: call.Body<paths["/api/v1/report-templates/{id}"]["patch"]> | undefined;
}
/** The result of `PATCH /api/v1/report-templates/{id}`. */
export type UpdateReportTemplateResult = result.CallResult<paths["/api/v1/report-templates/{id}"]["patch"]>;

/** The options of `POST /api/v1/report-templates/{id}/actions/download`. */
export interface DownloadReportTemplateOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/report-templates/{id}/actions/download"]["post"]>;
}
/** The result of `POST /api/v1/report-templates/{id}/actions/download`. */
export type DownloadReportTemplateResult = result.CallResult<paths["/api/v1/report-templates/{id}/actions/download"]["post"]>;

/** The options of `POST /api/v1/reports`. */
export interface CreateReportOptions extends call.CommonOptions {
  /** The input to create a report. */
  body: call.Body<paths["/api/v1/reports"]["post"]>;
}
/** The result of `POST /api/v1/reports`. */
export type CreateReportResult = result.CallResult<paths["/api/v1/reports"]["post"]>;

/** The options of `GET /api/v1/reports/{id}/outputs`. */
export interface ListReportOutputsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/reports/{id}/outputs"]["get"]>;
}
/** The result of `GET /api/v1/reports/{id}/outputs`. */
export type ListReportOutputsResult = result.CallResult<paths["/api/v1/reports/{id}/outputs"]["get"]>;

/** The options of `GET /api/v1/reports/{id}/status`. */
export interface GetReportStatusOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/reports/{id}/status"]["get"]>;
}
/** The result of `GET /api/v1/reports/{id}/status`. */
export type GetReportStatusResult = result.CallResult<paths["/api/v1/reports/{id}/status"]["get"]>;

/** The options of `POST /api/v1/roles`. */
export interface CreateRoleOptions extends call.CommonOptions {
  /** The input to create a role. */
  body: call.Body<paths["/api/v1/roles"]["post"]>;
}
/** The result of `POST /api/v1/roles`. */
export type CreateRoleResult = result.CallResult<paths["/api/v1/roles"]["post"]>;

/** The options of `GET /api/v1/roles/{id}`. */
export interface GetRoleOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/roles/{id}"]["get"]>;
}
/** The result of `GET /api/v1/roles/{id}`. */
export type GetRoleResult = result.CallResult<paths["/api/v1/roles/{id}"]["get"]>;

/** The options of `DELETE /api/v1/roles/{id}`. */
export interface DeleteRoleOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/roles/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/roles/{id}`. */
export type DeleteRoleResult = result.CallResult<paths["/api/v1/roles/{id}"]["delete"]>;

/** The options of `PATCH /api/v1/roles/{id}`. */
export interface UpdateRoleOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/roles/{id}"]["patch"]>;
  /** The input to update a role. */
  body: call.Body<paths["/api/v1/roles/{id}"]["patch"]>;
}
/** The result of `PATCH /api/v1/roles/{id}`. */
export type UpdateRoleResult = result.CallResult<paths["/api/v1/roles/{id}"]["patch"]>;

/** The options of `GET /api/v1/sharing-tasks`. */
export interface ListSharingTasksOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/sharing-tasks"]["get"]> | undefined;
}
/** The result of `GET /api/v1/sharing-tasks`. */
export type ListSharingTasksResult = result.CallResult<paths["/api/v1/sharing-tasks"]["get"]>;

/** The options of `POST /api/v1/sharing-tasks`. */
export interface CreateSharingTaskOptions extends call.CommonOptions {
  /** The input to create a sharing task. */
  body: call.Body<paths["/api/v1/sharing-tasks"]["post"]>;
}
/** The result of `POST /api/v1/sharing-tasks`. */
export type CreateSharingTaskResult = result.CallResult<paths["/api/v1/sharing-tasks"]["post"]>;

/** The options of `POST /api/v1/sharing-tasks/actions/execute`. */
export interface ExecuteSharingTasksOptions extends call.CommonOptions {
  /** The input to execute the sharing tasks. */
  body: call.Body<paths["/api/v1/sharing-tasks/actions/execute"]["post"]>;
}
/** The result of `POST /api/v1/sharing-tasks/actions/execute`. */
export type ExecuteSharingTasksResult = result.CallResult<paths["/api/v1/sharing-tasks/actions/execute"]["post"]>;

/** The options of `GET /api/v1/sharing-tasks/settings`. */
export interface GetSharingTasksSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/sharing-tasks/settings`. */
export type GetSharingTasksSettingsResult = result.CallResult<paths["/api/v1/sharing-tasks/settings"]["get"]>;

/** The options of `PUT /api/v1/sharing-tasks/settings`. */
export interface ReplaceSharingTasksSettingsOptions extends call.CommonOptions {
  /** The input to replace the settings of the sharing tasks. */
  body: call.Body<paths["/api/v1/sharing-tasks/settings"]["put"]>;
}
/** The result of `PUT /api/v1/sharing-tasks/settings`. */
export type ReplaceSharingTasksSettingsResult = result.CallResult<paths["/api/v1/sharing-tasks/settings"]["put"]>;

/** The options of `PATCH /api/v1/sharing-tasks/settings`. */
export interface UpdateSharingTasksSettingsOptions extends call.CommonOptions {
  /** The input to update the settings of the sharing tasks. */
  body: call.Body<paths["/api/v1/sharing-tasks/settings"]["patch"]>;
}
/** The result of `PATCH /api/v1/sharing-tasks/settings`. */
export type UpdateSharingTasksSettingsResult = result.CallResult<paths["/api/v1/sharing-tasks/settings"]["patch"]>;

/** The options of `GET /api/v1/sharing-tasks/{taskId}`. */
export interface GetSharingTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/sharing-tasks/{taskId}"]["get"]>;
}
/** The result of `GET /api/v1/sharing-tasks/{taskId}`. */
export type GetSharingTaskResult = result.CallResult<paths["/api/v1/sharing-tasks/{taskId}"]["get"]>;

/** The options of `DELETE /api/v1/sharing-tasks/{taskId}`. */
export interface DeleteSharingTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/sharing-tasks/{taskId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/sharing-tasks/{taskId}`. */
export type DeleteSharingTaskResult = result.CallResult<paths["/api/v1/sharing-tasks/{taskId}"]["delete"]>;

/** The options of `PATCH /api/v1/sharing-tasks/{taskId}`. */
export interface UpdateSharingTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/sharing-tasks/{taskId}"]["patch"]>;
  /** The input to update a sharing task. */
  body: call.Body<paths["/api/v1/sharing-tasks/{taskId}"]["patch"]>;
}
/** The result of `PATCH /api/v1/sharing-tasks/{taskId}`. */
export type UpdateSharingTaskResult = result.CallResult<paths["/api/v1/sharing-tasks/{taskId}"]["patch"]>;

/** The options of `POST /api/v1/sharing-tasks/{taskId}/actions/cancel`. */
export interface CancelSharingTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/sharing-tasks/{taskId}/actions/cancel"]["post"]>;
}
/** The result of `POST /api/v1/sharing-tasks/{taskId}/actions/cancel`. */
export type CancelSharingTaskResult = result.CallResult<paths["/api/v1/sharing-tasks/{taskId}/actions/cancel"]["post"]>;

/** The options of `GET /api/v1/sharing-tasks/{taskId}/executions`. */
export interface ListSharingTaskExecutionsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/sharing-tasks/{taskId}/executions"]["get"]>;
}
/** The result of `GET /api/v1/sharing-tasks/{taskId}/executions`. */
export type ListSharingTaskExecutionsResult = result.CallResult<paths["/api/v1/sharing-tasks/{taskId}/executions"]["get"]>;

/** The options of `GET /api/v1/sharing-tasks/{taskId}/executions/{executionId}`. */
export interface GetSharingTaskExecutionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/sharing-tasks/{taskId}/executions/{executionId}"]["get"]>;
}
/** The result of `GET /api/v1/sharing-tasks/{taskId}/executions/{executionId}`. */
export type GetSharingTaskExecutionResult = result.CallResult<paths["/api/v1/sharing-tasks/{taskId}/executions/{executionId}"]["get"]>;

/** The options of `GET /api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}`. */
export interface GetExecutionFileOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}"]["get"]>;
}
/** The result of `GET /api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}`. */
export type GetExecutionFileResult = result.CallResult<paths["/api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}"]["get"]>;

/** The options of `GET /api/v1/spaces`. */
export interface ListSpacesOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/spaces"]["get"]> | undefined;
}
/** The result of `GET /api/v1/spaces`. */
export type ListSpacesResult = result.CallResult<paths["/api/v1/spaces"]["get"]>;

/** The options of `POST /api/v1/spaces`. */
export interface CreateSpaceOptions extends call.CommonOptions {
  /** The space to create. */
  body: call.Body<paths["/api/v1/spaces"]["post"]>;
}
/** The result of `POST /api/v1/spaces`. */
export type CreateSpaceResult = result.CallResult<paths["/api/v1/spaces"]["post"]>;

/** The options of `GET /api/v1/spaces/types`. */
export interface ListSpaceTypesOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/spaces/types`. */
export type ListSpaceTypesResult = result.CallResult<paths["/api/v1/spaces/types"]["get"]>;

/** The options of `GET /api/v1/spaces/{spaceId}`. */
export interface GetSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}"]["get"]>;
}
/** The result of `GET /api/v1/spaces/{spaceId}`. */
export type GetSpaceResult = result.CallResult<paths["/api/v1/spaces/{spaceId}"]["get"]>;

/** The options of `PUT /api/v1/spaces/{spaceId}`. */
export interface ReplaceSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}"]["put"]>;
  /** The complete properties of the space. */
  body: call.Body<paths["/api/v1/spaces/{spaceId}"]["put"]>;
}
/** The result of `PUT /api/v1/spaces/{spaceId}`. */
export type ReplaceSpaceResult = result.CallResult<paths["/api/v1/spaces/{spaceId}"]["put"]>;

/** The options of `DELETE /api/v1/spaces/{spaceId}`. */
export interface DeleteSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/spaces/{spaceId}`. */
export type DeleteSpaceResult = result.CallResult<paths["/api/v1/spaces/{spaceId}"]["delete"]>;

/** The options of `PATCH /api/v1/spaces/{spaceId}`. */
export interface PatchSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}"]["patch"]>;
  /** The changes, one entry per property. */
  body: call.Body<paths["/api/v1/spaces/{spaceId}"]["patch"]>;
}
/** The result of `PATCH /api/v1/spaces/{spaceId}`. */
export type PatchSpaceResult = result.CallResult<paths["/api/v1/spaces/{spaceId}"]["patch"]>;

/** The options of `GET /api/v1/spaces/{spaceId}/assignments`. */
export interface ListSpaceAssignmentsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}/assignments"]["get"]>;
}
/** The result of `GET /api/v1/spaces/{spaceId}/assignments`. */
export type ListSpaceAssignmentsResult = result.CallResult<paths["/api/v1/spaces/{spaceId}/assignments"]["get"]>;

/** The options of `POST /api/v1/spaces/{spaceId}/assignments`. */
export interface CreateSpaceAssignmentOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}/assignments"]["post"]>;
  /** The assignee and the roles. */
  body: call.Body<paths["/api/v1/spaces/{spaceId}/assignments"]["post"]>;
}
/** The result of `POST /api/v1/spaces/{spaceId}/assignments`. */
export type CreateSpaceAssignmentResult = result.CallResult<paths["/api/v1/spaces/{spaceId}/assignments"]["post"]>;

/** The options of `GET /api/v1/spaces/{spaceId}/assignments/{assignmentId}`. */
export interface GetSpaceAssignmentOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}/assignments/{assignmentId}"]["get"]>;
}
/** The result of `GET /api/v1/spaces/{spaceId}/assignments/{assignmentId}`. */
export type GetSpaceAssignmentResult = result.CallResult<paths["/api/v1/spaces/{spaceId}/assignments/{assignmentId}"]["get"]>;

/** The options of `PUT /api/v1/spaces/{spaceId}/assignments/{assignmentId}`. */
export interface ReplaceSpaceAssignmentOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}/assignments/{assignmentId}"]["put"]>;
  /** The complete list of roles. */
  body: call.Body<paths["/api/v1/spaces/{spaceId}/assignments/{assignmentId}"]["put"]>;
}
/** The result of `PUT /api/v1/spaces/{spaceId}/assignments/{assignmentId}`. */
export type ReplaceSpaceAssignmentResult = result.CallResult<paths["/api/v1/spaces/{spaceId}/assignments/{assignmentId}"]["put"]>;

/** The options of `DELETE /api/v1/spaces/{spaceId}/assignments/{assignmentId}`. */
export interface DeleteSpaceAssignmentOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}/assignments/{assignmentId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/spaces/{spaceId}/assignments/{assignmentId}`. */
export type DeleteSpaceAssignmentResult = result.CallResult<paths["/api/v1/spaces/{spaceId}/assignments/{assignmentId}"]["delete"]>;

/** The options of `GET /api/v1/spaces/{spaceId}/shares`. */
export interface ListSpaceSharesOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}/shares"]["get"]>;
}
/** The result of `GET /api/v1/spaces/{spaceId}/shares`. */
export type ListSpaceSharesResult = result.CallResult<paths["/api/v1/spaces/{spaceId}/shares"]["get"]>;

/** The options of `POST /api/v1/spaces/{spaceId}/shares`. */
export interface CreateSpaceShareOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}/shares"]["post"]>;
  /** The resource to share, the assignee and the roles. */
  body: call.Body<paths["/api/v1/spaces/{spaceId}/shares"]["post"]>;
}
/** The result of `POST /api/v1/spaces/{spaceId}/shares`. */
export type CreateSpaceShareResult = result.CallResult<paths["/api/v1/spaces/{spaceId}/shares"]["post"]>;

/** The options of `GET /api/v1/spaces/{spaceId}/shares/{shareId}`. */
export interface GetSpaceShareOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}/shares/{shareId}"]["get"]>;
}
/** The result of `GET /api/v1/spaces/{spaceId}/shares/{shareId}`. */
export type GetSpaceShareResult = result.CallResult<paths["/api/v1/spaces/{spaceId}/shares/{shareId}"]["get"]>;

/** The options of `DELETE /api/v1/spaces/{spaceId}/shares/{shareId}`. */
export interface DeleteSpaceShareOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}/shares/{shareId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/spaces/{spaceId}/shares/{shareId}`. */
export type DeleteSpaceShareResult = result.CallResult<paths["/api/v1/spaces/{spaceId}/shares/{shareId}"]["delete"]>;

/** The options of `PATCH /api/v1/spaces/{spaceId}/shares/{shareId}`. */
export interface PatchSpaceShareOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/spaces/{spaceId}/shares/{shareId}"]["patch"]>;
  /** The changes, one entry per property. */
  body: call.Body<paths["/api/v1/spaces/{spaceId}/shares/{shareId}"]["patch"]>;
}
/** The result of `PATCH /api/v1/spaces/{spaceId}/shares/{shareId}`. */
export type PatchSpaceShareResult = result.CallResult<paths["/api/v1/spaces/{spaceId}/shares/{shareId}"]["patch"]>;

/** The options of `GET /api/v1/tasks`. */
export interface ListTaskTasksOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/tasks"]["get"]> | undefined;
}
/** The result of `GET /api/v1/tasks`. */
export type ListTaskTasksResult = result.CallResult<paths["/api/v1/tasks"]["get"]>;

/** The options of `POST /api/v1/tasks`. */
export interface PostTasksOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/tasks"]["post"]> | undefined;
  /** The input to create a task. */
  body: call.Body<paths["/api/v1/tasks"]["post"]>;
}
/** The result of `POST /api/v1/tasks`. */
export type PostTasksResult = result.CallResult<paths["/api/v1/tasks"]["post"]>;

/** The options of `GET /api/v1/tasks/resources/{id}/runs`. */
export interface ListResourceRunsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/tasks/resources/{id}/runs"]["get"]>;
}
/** The result of `GET /api/v1/tasks/resources/{id}/runs`. */
export type ListResourceRunsResult = result.CallResult<paths["/api/v1/tasks/resources/{id}/runs"]["get"]>;

/** The options of `GET /api/v1/tasks/{id}`. */
export interface GetTasksByIdOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/tasks/{id}"]["get"]>;
}
/** The result of `GET /api/v1/tasks/{id}`. */
export type GetTasksByIdResult = result.CallResult<paths["/api/v1/tasks/{id}"]["get"]>;

/** The options of `PUT /api/v1/tasks/{id}`. */
export interface PutTasksByIdOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/tasks/{id}"]["put"]>;
  /** The input to replace a task. */
  body: call.Body<paths["/api/v1/tasks/{id}"]["put"]>;
}
/** The result of `PUT /api/v1/tasks/{id}`. */
export type PutTasksByIdResult = result.CallResult<paths["/api/v1/tasks/{id}"]["put"]>;

/** The options of `DELETE /api/v1/tasks/{id}`. */
export interface DeleteTasksByIdOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/tasks/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/tasks/{id}`. */
export type DeleteTasksByIdResult = result.CallResult<paths["/api/v1/tasks/{id}"]["delete"]>;

/** The options of `POST /api/v1/tasks/{id}/actions/start`. */
export interface PostTasksByIdActionsStartOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/tasks/{id}/actions/start"]["post"]>;
}
/** The result of `POST /api/v1/tasks/{id}/actions/start`. */
export type PostTasksByIdActionsStartResult = result.CallResult<paths["/api/v1/tasks/{id}/actions/start"]["post"]>;

/** The options of `GET /api/v1/tasks/{id}/runs`. */
export interface GetTasksByIdRunsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/tasks/{id}/runs"]["get"]>;
}
/** The result of `GET /api/v1/tasks/{id}/runs`. */
export type GetTasksByIdRunsResult = result.CallResult<paths["/api/v1/tasks/{id}/runs"]["get"]>;

/** The options of `GET /api/v1/tasks/{id}/runs/last`. */
export interface GetTaskLastOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/tasks/{id}/runs/last"]["get"]>;
}
/** The result of `GET /api/v1/tasks/{id}/runs/last`. */
export type GetTaskLastResult = result.CallResult<paths["/api/v1/tasks/{id}/runs/last"]["get"]>;

/** The options of `GET /api/v1/tasks/{id}/runs/{runId}/log`. */
export interface GetRunLogOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/tasks/{id}/runs/{runId}/log"]["get"]>;
}
/** The result of `GET /api/v1/tasks/{id}/runs/{runId}/log`. */
export type GetRunLogResult = result.CallResult<paths["/api/v1/tasks/{id}/runs/{runId}/log"]["get"]>;

/** The options of `POST /api/v1/temp-contents`. */
export interface CreateTempContentOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/temp-contents"]["post"]> | undefined;
  /** The input to create temp content. */
  body: call.Body<paths["/api/v1/temp-contents"]["post"]>;
}
/** The result of `POST /api/v1/temp-contents`. */
export type CreateTempContentResult = result.CallResult<paths["/api/v1/temp-contents"]["post"]>;

/** The options of `POST /api/v1/temp-contents/files`. */
export interface CreateFileOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/temp-contents/files"]["post"]>;
}
/** The result of `POST /api/v1/temp-contents/files`. */
export type CreateFileResult = result.CallResult<paths["/api/v1/temp-contents/files"]["post"]>;

/** The options of `PATCH /api/v1/temp-contents/files/{id}`. */
export interface UpdateFileOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/temp-contents/files/{id}"]["patch"]>;
  /** The input to update a file. */
  body: call.Body<paths["/api/v1/temp-contents/files/{id}"]["patch"]>;
}
/** The result of `PATCH /api/v1/temp-contents/files/{id}`. */
export type UpdateFileResult = result.CallResult<paths["/api/v1/temp-contents/files/{id}"]["patch"]>;

/** The options of `GET /api/v1/temp-contents/{id}`. */
export interface DownloadTempContentOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/temp-contents/{id}"]["get"]>;
}
/** The result of `GET /api/v1/temp-contents/{id}`. */
export type DownloadTempContentResult = result.CallResult<paths["/api/v1/temp-contents/{id}"]["get"]>;

/** The options of `GET /api/v1/temp-contents/{id}/details`. */
export interface GetTempContentDetailsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/temp-contents/{id}/details"]["get"]>;
}
/** The result of `GET /api/v1/temp-contents/{id}/details`. */
export type GetTempContentDetailsResult = result.CallResult<paths["/api/v1/temp-contents/{id}/details"]["get"]>;

/** The options of `GET /api/v1/tenant-settings`. */
export interface GetTenantSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/tenant-settings`. */
export type GetTenantSettingsResult = result.CallResult<paths["/api/v1/tenant-settings"]["get"]>;

/** The options of `POST /api/v1/tenant-settings`. */
export interface CreateTenantSettingsOptions extends call.CommonOptions {
  /** The input to create tenant settings. */
  body: call.Body<paths["/api/v1/tenant-settings"]["post"]>;
}
/** The result of `POST /api/v1/tenant-settings`. */
export type CreateTenantSettingsResult = result.CallResult<paths["/api/v1/tenant-settings"]["post"]>;

/** The options of `DELETE /api/v1/tenant-settings`. */
export interface DeleteTenantSettingsOptions extends call.CommonOptions {}
/** The result of `DELETE /api/v1/tenant-settings`. */
export type DeleteTenantSettingsResult = result.CallResult<paths["/api/v1/tenant-settings"]["delete"]>;

/** The options of `PATCH /api/v1/tenant-settings`. */
export interface UpdateTenantSettingsOptions extends call.CommonOptions {
  /** The input to update the tenant settings. */
  body: call.Body<paths["/api/v1/tenant-settings"]["patch"]>;
}
/** The result of `PATCH /api/v1/tenant-settings`. */
export type UpdateTenantSettingsResult = result.CallResult<paths["/api/v1/tenant-settings"]["patch"]>;

/** The options of `POST /api/v1/tenant-settings/actions/toggle-cross-region-data-processing`. */
export interface ToggleTenantSettingsCrossRegionDataProcessingOptions extends call.CommonOptions {
  /** The input to toggle the cross region data processing of the tenant settings. */
  body: call.Body<paths["/api/v1/tenant-settings/actions/toggle-cross-region-data-processing"]["post"]>;
}
/** The result of `POST /api/v1/tenant-settings/actions/toggle-cross-region-data-processing`. */
export type ToggleTenantSettingsCrossRegionDataProcessingResult = result.CallResult<paths["/api/v1/tenant-settings/actions/toggle-cross-region-data-processing"]["post"]>;

/** The options of `POST /api/v1/tenant-settings/actions/toggle-cross-region-inference`. */
export interface ToggleTenantSettingsCrossRegionInferenceOptions extends call.CommonOptions {
  /** The input to toggle the cross region inference of the tenant settings. */
  body: call.Body<paths["/api/v1/tenant-settings/actions/toggle-cross-region-inference"]["post"]>;
}
/** The result of `POST /api/v1/tenant-settings/actions/toggle-cross-region-inference`. */
export type ToggleTenantSettingsCrossRegionInferenceResult = result.CallResult<paths["/api/v1/tenant-settings/actions/toggle-cross-region-inference"]["post"]>;

/** The options of `GET /api/v1/tenant-settings/start-pages`. */
export interface ListStartPagesOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/tenant-settings/start-pages`. */
export type ListStartPagesResult = result.CallResult<paths["/api/v1/tenant-settings/start-pages"]["get"]>;

/** The options of `POST /api/v1/tenants`. */
export interface CreateTenantOptions extends call.CommonOptions {
  /** The input to create a tenant. */
  body: call.Body<paths["/api/v1/tenants"]["post"]>;
}
/** The result of `POST /api/v1/tenants`. */
export type CreateTenantResult = result.CallResult<paths["/api/v1/tenants"]["post"]>;

/** The options of `GET /api/v1/tenants/me`. */
export interface GetCurrentTenantOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/tenants/me`. */
export type GetCurrentTenantResult = result.CallResult<paths["/api/v1/tenants/me"]["get"]>;

/** The options of `GET /api/v1/tenants/{tenantId}`. */
export interface GetTenantOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/tenants/{tenantId}"]["get"]>;
}
/** The result of `GET /api/v1/tenants/{tenantId}`. */
export type GetTenantResult = result.CallResult<paths["/api/v1/tenants/{tenantId}"]["get"]>;

/** The options of `PATCH /api/v1/tenants/{tenantId}`. */
export interface UpdateTenantOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/tenants/{tenantId}"]["patch"]>;
  /** The input to update a tenant. */
  body: call.Body<paths["/api/v1/tenants/{tenantId}"]["patch"]>;
}
/** The result of `PATCH /api/v1/tenants/{tenantId}`. */
export type UpdateTenantResult = result.CallResult<paths["/api/v1/tenants/{tenantId}"]["patch"]>;

/** The options of `POST /api/v1/tenants/{tenantId}/actions/deactivate`. */
export interface DeactivateTenantOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/tenants/{tenantId}/actions/deactivate"]["post"]>;
  /** The input to deactivate a tenant. */
  body?: call.Body<paths["/api/v1/tenants/{tenantId}/actions/deactivate"]["post"]> | undefined;
}
/** The result of `POST /api/v1/tenants/{tenantId}/actions/deactivate`. */
export type DeactivateTenantResult = result.CallResult<paths["/api/v1/tenants/{tenantId}/actions/deactivate"]["post"]>;

/** The options of `POST /api/v1/tenants/{tenantId}/actions/reactivate`. */
export interface ReactivateTenantOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/tenants/{tenantId}/actions/reactivate"]["post"]>;
  /** The input to reactivate a tenant. */
  body?: call.Body<paths["/api/v1/tenants/{tenantId}/actions/reactivate"]["post"]> | undefined;
}
/** The result of `POST /api/v1/tenants/{tenantId}/actions/reactivate`. */
export type ReactivateTenantResult = result.CallResult<paths["/api/v1/tenants/{tenantId}/actions/reactivate"]["post"]>;

/** The options of `GET /api/v1/themes`. */
export interface ListThemesOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/themes`. */
export type ListThemesResult = result.CallResult<paths["/api/v1/themes"]["get"]>;

/** The options of `POST /api/v1/themes`. */
export interface CreateThemeOptions extends call.CommonOptions {
  /** The input to create a theme. */
  body: call.Body<paths["/api/v1/themes"]["post"]>;
}
/** The result of `POST /api/v1/themes`. */
export type CreateThemeResult = result.CallResult<paths["/api/v1/themes"]["post"]>;

/** The options of `GET /api/v1/themes/{id}`. */
export interface GetThemeOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/themes/{id}"]["get"]>;
}
/** The result of `GET /api/v1/themes/{id}`. */
export type GetThemeResult = result.CallResult<paths["/api/v1/themes/{id}"]["get"]>;

/** The options of `DELETE /api/v1/themes/{id}`. */
export interface DeleteThemeOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/themes/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/themes/{id}`. */
export type DeleteThemeResult = result.CallResult<paths["/api/v1/themes/{id}"]["delete"]>;

/** The options of `PATCH /api/v1/themes/{id}`. */
export interface UpdateThemeOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/themes/{id}"]["patch"]>;
  /** The input to update a theme. */
  body: call.Body<paths["/api/v1/themes/{id}"]["patch"]>;
}
/** The result of `PATCH /api/v1/themes/{id}`. */
export type UpdateThemeResult = result.CallResult<paths["/api/v1/themes/{id}"]["patch"]>;

/** The options of `GET /api/v1/themes/{id}/file`. */
export interface GetThemeFileOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/themes/{id}/file"]["get"]>;
}
/** The result of `GET /api/v1/themes/{id}/file`. */
export type GetThemeFileResult = result.CallResult<paths["/api/v1/themes/{id}/file"]["get"]>;

/** The options of `GET /api/v1/themes/{id}/file/{filepath}`. */
export interface GetThemesByIdFileByFilepathOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/themes/{id}/file/{filepath}"]["get"]>;
}
/** The result of `GET /api/v1/themes/{id}/file/{filepath}`. */
export type GetThemesByIdFileByFilepathResult = result.CallResult<paths["/api/v1/themes/{id}/file/{filepath}"]["get"]>;

/** The options of `GET /api/v1/transports/email-config`. */
export interface GetTransportsEmailConfigurationOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/transports/email-config`. */
export type GetTransportsEmailConfigurationResult = result.CallResult<paths["/api/v1/transports/email-config"]["get"]>;

/** The options of `PUT /api/v1/transports/email-config`. */
export interface ReplaceTransportsEmailConfigurationOptions extends call.CommonOptions {
  /** The input to replace the email configuration of the transports. */
  body: call.Body<paths["/api/v1/transports/email-config"]["put"]>;
}
/** The result of `PUT /api/v1/transports/email-config`. */
export type ReplaceTransportsEmailConfigurationResult = result.CallResult<paths["/api/v1/transports/email-config"]["put"]>;

/** The options of `DELETE /api/v1/transports/email-config`. */
export interface DeleteTransportsEmailConfigurationOptions extends call.CommonOptions {}
/** The result of `DELETE /api/v1/transports/email-config`. */
export type DeleteTransportsEmailConfigurationResult = result.CallResult<paths["/api/v1/transports/email-config"]["delete"]>;

/** The options of `PATCH /api/v1/transports/email-config`. */
export interface UpdateTransportsEmailConfigurationOptions extends call.CommonOptions {
  /** The input to update the email configuration of the transports. */
  body: call.Body<paths["/api/v1/transports/email-config"]["patch"]>;
}
/** The result of `PATCH /api/v1/transports/email-config`. */
export type UpdateTransportsEmailConfigurationResult = result.CallResult<paths["/api/v1/transports/email-config"]["patch"]>;

/** The options of `POST /api/v1/transports/email-config/actions/send-test-email`. */
export interface SendEmailConfigurationTestEmailOptions extends call.CommonOptions {
  /** The input to send the test email of the email configuration. */
  body: call.Body<paths["/api/v1/transports/email-config/actions/send-test-email"]["post"]>;
}
/** The result of `POST /api/v1/transports/email-config/actions/send-test-email`. */
export type SendEmailConfigurationTestEmailResult = result.CallResult<paths["/api/v1/transports/email-config/actions/send-test-email"]["post"]>;

/** The options of `POST /api/v1/transports/email-config/actions/validate`. */
export interface ValidateEmailConfigurationOptions extends call.CommonOptions {}
/** The result of `POST /api/v1/transports/email-config/actions/validate`. */
export type ValidateEmailConfigurationResult = result.CallResult<paths["/api/v1/transports/email-config/actions/validate"]["post"]>;

/** The options of `POST /api/v1/transports/email-config/actions/verify-connection`. */
export interface VerifyEmailConfigurationConnectionOptions extends call.CommonOptions {}
/** The result of `POST /api/v1/transports/email-config/actions/verify-connection`. */
export type VerifyEmailConfigurationConnectionResult = result.CallResult<paths["/api/v1/transports/email-config/actions/verify-connection"]["post"]>;

/** The options of `GET /api/v1/ui-config/pinned-links`. */
export interface ListPinnedLinksOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/ui-config/pinned-links`. */
export type ListPinnedLinksResult = result.CallResult<paths["/api/v1/ui-config/pinned-links"]["get"]>;

/** The options of `POST /api/v1/ui-config/pinned-links`. */
export interface CreatePinnedLinkOptions extends call.CommonOptions {
  /** The input to create a pinned link. */
  body: call.Body<paths["/api/v1/ui-config/pinned-links"]["post"]>;
}
/** The result of `POST /api/v1/ui-config/pinned-links`. */
export type CreatePinnedLinkResult = result.CallResult<paths["/api/v1/ui-config/pinned-links"]["post"]>;

/** The options of `POST /api/v1/ui-config/pinned-links/actions/bulk-create-pinned-links`. */
export interface BulkPinnedLinksCreatePinnedLinksOptions extends call.CommonOptions {
  /** The input to bulk the create pinned links of the pinned links. */
  body: call.Body<paths["/api/v1/ui-config/pinned-links/actions/bulk-create-pinned-links"]["post"]>;
}
/** The result of `POST /api/v1/ui-config/pinned-links/actions/bulk-create-pinned-links`. */
export type BulkPinnedLinksCreatePinnedLinksResult = result.CallResult<paths["/api/v1/ui-config/pinned-links/actions/bulk-create-pinned-links"]["post"]>;

/** The options of `POST /api/v1/ui-config/pinned-links/actions/delete-all-pinned-links`. */
export interface DeletePinnedLinksAllPinnedLinksOptions extends call.CommonOptions {}
/** The result of `POST /api/v1/ui-config/pinned-links/actions/delete-all-pinned-links`. */
export type DeletePinnedLinksAllPinnedLinksResult = result.CallResult<paths["/api/v1/ui-config/pinned-links/actions/delete-all-pinned-links"]["post"]>;

/** The options of `GET /api/v1/ui-config/pinned-links/{id}`. */
export interface GetPinnedLinkOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ui-config/pinned-links/{id}"]["get"]>;
}
/** The result of `GET /api/v1/ui-config/pinned-links/{id}`. */
export type GetPinnedLinkResult = result.CallResult<paths["/api/v1/ui-config/pinned-links/{id}"]["get"]>;

/** The options of `DELETE /api/v1/ui-config/pinned-links/{id}`. */
export interface DeletePinnedLinkOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ui-config/pinned-links/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/ui-config/pinned-links/{id}`. */
export type DeletePinnedLinkResult = result.CallResult<paths["/api/v1/ui-config/pinned-links/{id}"]["delete"]>;

/** The options of `PATCH /api/v1/ui-config/pinned-links/{id}`. */
export interface UpdatePinnedLinkOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ui-config/pinned-links/{id}"]["patch"]>;
  /** The input to update a pinned link. */
  body?: call.Body<paths["/api/v1/ui-config/pinned-links/{id}"]["patch"]> | undefined;
}
/** The result of `PATCH /api/v1/ui-config/pinned-links/{id}`. */
export type UpdatePinnedLinkResult = result.CallResult<paths["/api/v1/ui-config/pinned-links/{id}"]["patch"]>;

/** The options of `GET /api/v1/users`. */
export interface ListUsersOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/users"]["get"]> | undefined;
}
/** The result of `GET /api/v1/users`. */
export type ListUsersResult = result.CallResult<paths["/api/v1/users"]["get"]>;

/** The options of `POST /api/v1/users`. */
export interface CreateUserOptions extends call.CommonOptions {
  /** The input to create a user. */
  body: call.Body<paths["/api/v1/users"]["post"]>;
}
/** The result of `POST /api/v1/users`. */
export type CreateUserResult = result.CallResult<paths["/api/v1/users"]["post"]>;

/** The options of `GET /api/v1/users/actions/count`. */
export interface GetCountOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/users/actions/count`. */
export type GetCountResult = result.CallResult<paths["/api/v1/users/actions/count"]["get"]>;

/** The options of `POST /api/v1/users/actions/filter`. */
export interface FilterUsersOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/users/actions/filter"]["post"]> | undefined;
  /** The input to filter the users. */
  body?: call.Body<paths["/api/v1/users/actions/filter"]["post"]> | undefined;
}
/** The result of `POST /api/v1/users/actions/filter`. */
export type FilterUsersResult = result.CallResult<paths["/api/v1/users/actions/filter"]["post"]>;

/** The options of `POST /api/v1/users/actions/invite`. */
export interface InviteUsersOptions extends call.CommonOptions {
  /** The input to invite the users. */
  body: call.Body<paths["/api/v1/users/actions/invite"]["post"]>;
}
/** The result of `POST /api/v1/users/actions/invite`. */
export type InviteUsersResult = result.CallResult<paths["/api/v1/users/actions/invite"]["post"]>;

/** The options of `GET /api/v1/users/me`. */
export interface GetCurrentUserOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/users/me`. */
export type GetCurrentUserResult = result.CallResult<paths["/api/v1/users/me"]["get"]>;

/** The options of `GET /api/v1/users/{userId}`. */
export interface GetUserOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/users/{userId}"]["get"]>;
}
/** The result of `GET /api/v1/users/{userId}`. */
export type GetUserResult = result.CallResult<paths["/api/v1/users/{userId}"]["get"]>;

/** The options of `DELETE /api/v1/users/{userId}`. */
export interface DeleteUserOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/users/{userId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/users/{userId}`. */
export type DeleteUserResult = result.CallResult<paths["/api/v1/users/{userId}"]["delete"]>;

/** The options of `PATCH /api/v1/users/{userId}`. */
export interface UpdateUserOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/users/{userId}"]["patch"]>;
  /** The input to update a user. */
  body: call.Body<paths["/api/v1/users/{userId}"]["patch"]>;
}
/** The result of `PATCH /api/v1/users/{userId}`. */
export type UpdateUserResult = result.CallResult<paths["/api/v1/users/{userId}"]["patch"]>;

/** The options of `GET /api/v1/web-integrations`. */
export interface ListWebIntegrationsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/web-integrations"]["get"]> | undefined;
}
/** The result of `GET /api/v1/web-integrations`. */
export type ListWebIntegrationsResult = result.CallResult<paths["/api/v1/web-integrations"]["get"]>;

/** The options of `POST /api/v1/web-integrations`. */
export interface CreateWebIntegrationOptions extends call.CommonOptions {
  /** The input to create a web integration. */
  body: call.Body<paths["/api/v1/web-integrations"]["post"]>;
}
/** The result of `POST /api/v1/web-integrations`. */
export type CreateWebIntegrationResult = result.CallResult<paths["/api/v1/web-integrations"]["post"]>;

/** The options of `GET /api/v1/web-integrations/{id}`. */
export interface GetWebIntegrationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/web-integrations/{id}"]["get"]>;
}
/** The result of `GET /api/v1/web-integrations/{id}`. */
export type GetWebIntegrationResult = result.CallResult<paths["/api/v1/web-integrations/{id}"]["get"]>;

/** The options of `DELETE /api/v1/web-integrations/{id}`. */
export interface DeleteWebIntegrationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/web-integrations/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/web-integrations/{id}`. */
export type DeleteWebIntegrationResult = result.CallResult<paths["/api/v1/web-integrations/{id}"]["delete"]>;

/** The options of `PATCH /api/v1/web-integrations/{id}`. */
export interface UpdateWebIntegrationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/web-integrations/{id}"]["patch"]>;
  /** The input to update a web integration. */
  body: call.Body<paths["/api/v1/web-integrations/{id}"]["patch"]>;
}
/** The result of `PATCH /api/v1/web-integrations/{id}`. */
export type UpdateWebIntegrationResult = result.CallResult<paths["/api/v1/web-integrations/{id}"]["patch"]>;

/** The options of `GET /api/v1/web-notifications`. */
export interface ListWebNotificationsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/web-notifications"]["get"]> | undefined;
}
/** The result of `GET /api/v1/web-notifications`. */
export type ListWebNotificationsResult = result.CallResult<paths["/api/v1/web-notifications"]["get"]>;

/** The options of `DELETE /api/v1/web-notifications/all`. */
export interface DeleteAllOptions extends call.CommonOptions {}
/** The result of `DELETE /api/v1/web-notifications/all`. */
export type DeleteAllResult = result.CallResult<paths["/api/v1/web-notifications/all"]["delete"]>;

/** The options of `PATCH /api/v1/web-notifications/all`. */
export interface UpdateAllOptions extends call.CommonOptions {
  /** The input to update the all. */
  body: call.Body<paths["/api/v1/web-notifications/all"]["patch"]>;
}
/** The result of `PATCH /api/v1/web-notifications/all`. */
export type UpdateAllResult = result.CallResult<paths["/api/v1/web-notifications/all"]["patch"]>;

/** The options of `GET /api/v1/web-notifications/{notificationId}`. */
export interface GetWebNotificationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/web-notifications/{notificationId}"]["get"]>;
}
/** The result of `GET /api/v1/web-notifications/{notificationId}`. */
export type GetWebNotificationResult = result.CallResult<paths["/api/v1/web-notifications/{notificationId}"]["get"]>;

/** The options of `DELETE /api/v1/web-notifications/{notificationId}`. */
export interface DeleteWebNotificationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/web-notifications/{notificationId}"]["delete"]>;
}
/** The result of `DELETE /api/v1/web-notifications/{notificationId}`. */
export type DeleteWebNotificationResult = result.CallResult<paths["/api/v1/web-notifications/{notificationId}"]["delete"]>;

/** The options of `PATCH /api/v1/web-notifications/{notificationId}`. */
export interface UpdateWebNotificationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/web-notifications/{notificationId}"]["patch"]>;
  /** The input to update a web notification. */
  body: call.Body<paths["/api/v1/web-notifications/{notificationId}"]["patch"]>;
}
/** The result of `PATCH /api/v1/web-notifications/{notificationId}`. */
export type UpdateWebNotificationResult = result.CallResult<paths["/api/v1/web-notifications/{notificationId}"]["patch"]>;

/** The options of `GET /api/v1/webhooks`. */
export interface ListWebhooksOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/webhooks"]["get"]> | undefined;
}
/** The result of `GET /api/v1/webhooks`. */
export type ListWebhooksResult = result.CallResult<paths["/api/v1/webhooks"]["get"]>;

/** The options of `POST /api/v1/webhooks`. */
export interface CreateWebhookOptions extends call.CommonOptions {
  /** The webhook to create. */
  body: call.Body<paths["/api/v1/webhooks"]["post"]>;
}
/** The result of `POST /api/v1/webhooks`. */
export type CreateWebhookResult = result.CallResult<paths["/api/v1/webhooks"]["post"]>;

/** The options of `GET /api/v1/webhooks/event-types`. */
export interface ListWebhookEventTypesOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/webhooks/event-types`. */
export type ListWebhookEventTypesResult = result.CallResult<paths["/api/v1/webhooks/event-types"]["get"]>;

/** The options of `GET /api/v1/webhooks/{id}`. */
export interface GetWebhookOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/webhooks/{id}"]["get"]>;
}
/** The result of `GET /api/v1/webhooks/{id}`. */
export type GetWebhookResult = result.CallResult<paths["/api/v1/webhooks/{id}"]["get"]>;

/** The options of `PUT /api/v1/webhooks/{id}`. */
export interface ReplaceWebhookOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/webhooks/{id}"]["put"]>;
  /** The complete settings of the webhook. */
  body: call.Body<paths["/api/v1/webhooks/{id}"]["put"]>;
}
/** The result of `PUT /api/v1/webhooks/{id}`. */
export type ReplaceWebhookResult = result.CallResult<paths["/api/v1/webhooks/{id}"]["put"]>;

/** The options of `DELETE /api/v1/webhooks/{id}`. */
export interface DeleteWebhookOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/webhooks/{id}"]["delete"]>;
}
/** The result of `DELETE /api/v1/webhooks/{id}`. */
export type DeleteWebhookResult = result.CallResult<paths["/api/v1/webhooks/{id}"]["delete"]>;

/** The options of `PATCH /api/v1/webhooks/{id}`. */
export interface PatchWebhookOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/webhooks/{id}"]["patch"]>;
  /** The changes, one entry per setting. */
  body: call.Body<paths["/api/v1/webhooks/{id}"]["patch"]>;
}
/** The result of `PATCH /api/v1/webhooks/{id}`. */
export type PatchWebhookResult = result.CallResult<paths["/api/v1/webhooks/{id}"]["patch"]>;

/** The options of `GET /api/v1/webhooks/{id}/deliveries`. */
export interface ListWebhookDeliveriesOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/webhooks/{id}/deliveries"]["get"]>;
}
/** The result of `GET /api/v1/webhooks/{id}/deliveries`. */
export type ListWebhookDeliveriesResult = result.CallResult<paths["/api/v1/webhooks/{id}/deliveries"]["get"]>;

/** The options of `GET /api/v1/webhooks/{id}/deliveries/{deliveryId}`. */
export interface GetWebhookDeliveryOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/webhooks/{id}/deliveries/{deliveryId}"]["get"]>;
}
/** The result of `GET /api/v1/webhooks/{id}/deliveries/{deliveryId}`. */
export type GetWebhookDeliveryResult = result.CallResult<paths["/api/v1/webhooks/{id}/deliveries/{deliveryId}"]["get"]>;

/** The options of `POST /api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend`. */
export interface ResendWebhookDeliveryOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend"]["post"]>;
}
/** The result of `POST /api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend`. */
export type ResendWebhookDeliveryResult = result.CallResult<paths["/api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend"]["post"]>;

/** The options of `GET /api/workflows/automation-connections`. */
export interface ListWorkflowsConnectionAutomationConnectionsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/workflows/automation-connections"]["get"]> | undefined;
}
/** The result of `GET /api/workflows/automation-connections`. */
export type ListWorkflowsConnectionAutomationConnectionsResult = result.CallResult<paths["/api/workflows/automation-connections"]["get"]>;

/** The options of `POST /api/workflows/automation-connections`. */
export interface CreateWorkflowsAutomationConnectionOptions extends call.CommonOptions {
  /** The input to create an automation connection. */
  body: call.Body<paths["/api/workflows/automation-connections"]["post"]>;
}
/** The result of `POST /api/workflows/automation-connections`. */
export type CreateWorkflowsAutomationConnectionResult = result.CallResult<paths["/api/workflows/automation-connections"]["post"]>;

/** The options of `GET /api/workflows/automation-connections/{id}`. */
export interface GetWorkflowsAutomationConnectionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automation-connections/{id}"]["get"]>;
}
/** The result of `GET /api/workflows/automation-connections/{id}`. */
export type GetWorkflowsAutomationConnectionResult = result.CallResult<paths["/api/workflows/automation-connections/{id}"]["get"]>;

/** The options of `PUT /api/workflows/automation-connections/{id}`. */
export interface ReplaceWorkflowsAutomationConnectionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automation-connections/{id}"]["put"]>;
  /** The input to replace an automation connection. */
  body: call.Body<paths["/api/workflows/automation-connections/{id}"]["put"]>;
}
/** The result of `PUT /api/workflows/automation-connections/{id}`. */
export type ReplaceWorkflowsAutomationConnectionResult = result.CallResult<paths["/api/workflows/automation-connections/{id}"]["put"]>;

/** The options of `DELETE /api/workflows/automation-connections/{id}`. */
export interface DeleteWorkflowsAutomationConnectionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automation-connections/{id}"]["delete"]>;
}
/** The result of `DELETE /api/workflows/automation-connections/{id}`. */
export type DeleteWorkflowsAutomationConnectionResult = result.CallResult<paths["/api/workflows/automation-connections/{id}"]["delete"]>;

/** The options of `POST /api/workflows/automation-connections/{id}/actions/change-owner`. */
export interface ChangeWorkflowsAutomationConnectionOwnerOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automation-connections/{id}/actions/change-owner"]["post"]>;
  /** The input to change the owner of an automation connection. */
  body: call.Body<paths["/api/workflows/automation-connections/{id}/actions/change-owner"]["post"]>;
}
/** The result of `POST /api/workflows/automation-connections/{id}/actions/change-owner`. */
export type ChangeWorkflowsAutomationConnectionOwnerResult = result.CallResult<paths["/api/workflows/automation-connections/{id}/actions/change-owner"]["post"]>;

/** The options of `POST /api/workflows/automation-connections/{id}/actions/change-space`. */
export interface ChangeWorkflowsAutomationConnectionSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automation-connections/{id}/actions/change-space"]["post"]>;
  /** The input to change the space of an automation connection. */
  body: call.Body<paths["/api/workflows/automation-connections/{id}/actions/change-space"]["post"]>;
}
/** The result of `POST /api/workflows/automation-connections/{id}/actions/change-space`. */
export type ChangeWorkflowsAutomationConnectionSpaceResult = result.CallResult<paths["/api/workflows/automation-connections/{id}/actions/change-space"]["post"]>;

/** The options of `POST /api/workflows/automation-connections/{id}/actions/check`. */
export interface CheckWorkflowsAutomationConnectionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automation-connections/{id}/actions/check"]["post"]>;
}
/** The result of `POST /api/workflows/automation-connections/{id}/actions/check`. */
export type CheckWorkflowsAutomationConnectionResult = result.CallResult<paths["/api/workflows/automation-connections/{id}/actions/check"]["post"]>;

/** The options of `GET /api/workflows/automation-connectors`. */
export interface ListWorkflowsConnectorAutomationConnectorsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/workflows/automation-connectors"]["get"]> | undefined;
}
/** The result of `GET /api/workflows/automation-connectors`. */
export type ListWorkflowsConnectorAutomationConnectorsResult = result.CallResult<paths["/api/workflows/automation-connectors"]["get"]>;

/** The options of `GET /api/workflows/automation-connectors/{connectorId}`. */
export interface GetAutomationConnectorOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automation-connectors/{connectorId}"]["get"]>;
}
/** The result of `GET /api/workflows/automation-connectors/{connectorId}`. */
export type GetAutomationConnectorResult = result.CallResult<paths["/api/workflows/automation-connectors/{connectorId}"]["get"]>;

/** The options of `GET /api/workflows/automation-connectors/{connectorId}/webhooks/configuration`. */
export interface GetAutomationConnectorConfigurationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automation-connectors/{connectorId}/webhooks/configuration"]["get"]>;
}
/** The result of `GET /api/workflows/automation-connectors/{connectorId}/webhooks/configuration`. */
export type GetAutomationConnectorConfigurationResult = result.CallResult<paths["/api/workflows/automation-connectors/{connectorId}/webhooks/configuration"]["get"]>;

/** The options of `GET /api/workflows/automations`. */
export interface ListWorkflowsAutomationAutomationsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/workflows/automations"]["get"]> | undefined;
}
/** The result of `GET /api/workflows/automations`. */
export type ListWorkflowsAutomationAutomationsResult = result.CallResult<paths["/api/workflows/automations"]["get"]>;

/** The options of `POST /api/workflows/automations`. */
export interface CreateWorkflowsAutomationOptions extends call.CommonOptions {
  /** The input to create an automation. */
  body: call.Body<paths["/api/workflows/automations"]["post"]>;
}
/** The result of `POST /api/workflows/automations`. */
export type CreateWorkflowsAutomationResult = result.CallResult<paths["/api/workflows/automations"]["post"]>;

/** The options of `GET /api/workflows/automations/settings`. */
export interface GetAutomationsSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/workflows/automations/settings`. */
export type GetAutomationsSettingsResult = result.CallResult<paths["/api/workflows/automations/settings"]["get"]>;

/** The options of `PUT /api/workflows/automations/settings`. */
export interface ReplaceAutomationsSettingsOptions extends call.CommonOptions {
  /** The input to replace the settings of the automations. */
  body: call.Body<paths["/api/workflows/automations/settings"]["put"]>;
}
/** The result of `PUT /api/workflows/automations/settings`. */
export type ReplaceAutomationsSettingsResult = result.CallResult<paths["/api/workflows/automations/settings"]["put"]>;

/** The options of `GET /api/workflows/automations/usage`. */
export interface GetWorkflowsAutomationAutomationsUsageOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automations/usage"]["get"]>;
}
/** The result of `GET /api/workflows/automations/usage`. */
export type GetWorkflowsAutomationAutomationsUsageResult = result.CallResult<paths["/api/workflows/automations/usage"]["get"]>;

/** The options of `GET /api/workflows/automations/{id}`. */
export interface GetWorkflowsAutomationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automations/{id}"]["get"]>;
}
/** The result of `GET /api/workflows/automations/{id}`. */
export type GetWorkflowsAutomationResult = result.CallResult<paths["/api/workflows/automations/{id}"]["get"]>;

/** The options of `PUT /api/workflows/automations/{id}`. */
export interface ReplaceWorkflowsAutomationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automations/{id}"]["put"]>;
  /** The input to replace an automation. */
  body: call.Body<paths["/api/workflows/automations/{id}"]["put"]>;
}
/** The result of `PUT /api/workflows/automations/{id}`. */
export type ReplaceWorkflowsAutomationResult = result.CallResult<paths["/api/workflows/automations/{id}"]["put"]>;

/** The options of `DELETE /api/workflows/automations/{id}`. */
export interface DeleteWorkflowsAutomationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automations/{id}"]["delete"]>;
}
/** The result of `DELETE /api/workflows/automations/{id}`. */
export type DeleteWorkflowsAutomationResult = result.CallResult<paths["/api/workflows/automations/{id}"]["delete"]>;

/** The options of `POST /api/workflows/automations/{id}/actions/change-owner`. */
export interface ChangeWorkflowsAutomationOwnerOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automations/{id}/actions/change-owner"]["post"]>;
  /** The input to change the owner of an automation. */
  body: call.Body<paths["/api/workflows/automations/{id}/actions/change-owner"]["post"]>;
}
/** The result of `POST /api/workflows/automations/{id}/actions/change-owner`. */
export type ChangeWorkflowsAutomationOwnerResult = result.CallResult<paths["/api/workflows/automations/{id}/actions/change-owner"]["post"]>;

/** The options of `POST /api/workflows/automations/{id}/actions/change-space`. */
export interface ChangeWorkflowsAutomationSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automations/{id}/actions/change-space"]["post"]>;
  /** The input to change the space of an automation. */
  body?: call.Body<paths["/api/workflows/automations/{id}/actions/change-space"]["post"]> | undefined;
}
/** The result of `POST /api/workflows/automations/{id}/actions/change-space`. */
export type ChangeWorkflowsAutomationSpaceResult = result.CallResult<paths["/api/workflows/automations/{id}/actions/change-space"]["post"]>;

/** The options of `POST /api/workflows/automations/{id}/actions/copy`. */
export interface CopyWorkflowsAutomationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automations/{id}/actions/copy"]["post"]>;
  /** The input to copy an automation. */
  body: call.Body<paths["/api/workflows/automations/{id}/actions/copy"]["post"]>;
}
/** The result of `POST /api/workflows/automations/{id}/actions/copy`. */
export type CopyWorkflowsAutomationResult = result.CallResult<paths["/api/workflows/automations/{id}/actions/copy"]["post"]>;

/** The options of `POST /api/workflows/automations/{id}/actions/disable`. */
export interface DisableWorkflowsAutomationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automations/{id}/actions/disable"]["post"]>;
}
/** The result of `POST /api/workflows/automations/{id}/actions/disable`. */
export type DisableWorkflowsAutomationResult = result.CallResult<paths["/api/workflows/automations/{id}/actions/disable"]["post"]>;

/** The options of `POST /api/workflows/automations/{id}/actions/enable`. */
export interface EnableWorkflowsAutomationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automations/{id}/actions/enable"]["post"]>;
}
/** The result of `POST /api/workflows/automations/{id}/actions/enable`. */
export type EnableWorkflowsAutomationResult = result.CallResult<paths["/api/workflows/automations/{id}/actions/enable"]["post"]>;

/** The options of `POST /api/workflows/automations/{id}/actions/move`. */
export interface MoveWorkflowsAutomationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automations/{id}/actions/move"]["post"]>;
  /** The input to move an automation. */
  body: call.Body<paths["/api/workflows/automations/{id}/actions/move"]["post"]>;
}
/** The result of `POST /api/workflows/automations/{id}/actions/move`. */
export type MoveWorkflowsAutomationResult = result.CallResult<paths["/api/workflows/automations/{id}/actions/move"]["post"]>;

/** The options of `GET /api/workflows/automations/{id}/runs`. */
export interface ListWorkflowsAutomationRunsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automations/{id}/runs"]["get"]>;
}
/** The result of `GET /api/workflows/automations/{id}/runs`. */
export type ListWorkflowsAutomationRunsResult = result.CallResult<paths["/api/workflows/automations/{id}/runs"]["get"]>;

/** The options of `POST /api/workflows/automations/{id}/runs`. */
export interface StartWorkflowsAutomationRunOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automations/{id}/runs"]["post"]>;
  /** The input to start a run of an automation. */
  body: call.Body<paths["/api/workflows/automations/{id}/runs"]["post"]>;
}
/** The result of `POST /api/workflows/automations/{id}/runs`. */
export type StartWorkflowsAutomationRunResult = result.CallResult<paths["/api/workflows/automations/{id}/runs"]["post"]>;

/** The options of `GET /api/workflows/automations/{id}/runs/{runId}`. */
export interface GetWorkflowsAutomationRunOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automations/{id}/runs/{runId}"]["get"]>;
}
/** The result of `GET /api/workflows/automations/{id}/runs/{runId}`. */
export type GetWorkflowsAutomationRunResult = result.CallResult<paths["/api/workflows/automations/{id}/runs/{runId}"]["get"]>;

/** The options of `POST /api/workflows/automations/{id}/runs/{runId}/actions/export`. */
export interface ExportWorkflowsAutomationRunOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automations/{id}/runs/{runId}/actions/export"]["post"]>;
}
/** The result of `POST /api/workflows/automations/{id}/runs/{runId}/actions/export`. */
export type ExportWorkflowsAutomationRunResult = result.CallResult<paths["/api/workflows/automations/{id}/runs/{runId}/actions/export"]["post"]>;

/** The options of `POST /api/workflows/automations/{id}/runs/{runId}/actions/retry`. */
export interface RetryWorkflowsAutomationRunOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automations/{id}/runs/{runId}/actions/retry"]["post"]>;
}
/** The result of `POST /api/workflows/automations/{id}/runs/{runId}/actions/retry`. */
export type RetryWorkflowsAutomationRunResult = result.CallResult<paths["/api/workflows/automations/{id}/runs/{runId}/actions/retry"]["post"]>;

/** The options of `POST /api/workflows/automations/{id}/runs/{runId}/actions/stop`. */
export interface StopWorkflowsAutomationRunOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automations/{id}/runs/{runId}/actions/stop"]["post"]>;
}
/** The result of `POST /api/workflows/automations/{id}/runs/{runId}/actions/stop`. */
export type StopWorkflowsAutomationRunResult = result.CallResult<paths["/api/workflows/automations/{id}/runs/{runId}/actions/stop"]["post"]>;

/** The options of `GET /api/workflows/automations/{id}/runs/{runId}/debug`. */
export interface GetRunDebugOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automations/{id}/runs/{runId}/debug"]["get"]>;
}
/** The result of `GET /api/workflows/automations/{id}/runs/{runId}/debug`. */
export type GetRunDebugResult = result.CallResult<paths["/api/workflows/automations/{id}/runs/{runId}/debug"]["get"]>;

/** The options of `GET /login`. */
export interface GetLoginOptions extends call.CommonOptions {
  params?: call.Params<paths["/login"]["get"]> | undefined;
}
/** The result of `GET /login`. */
export type GetLoginResult = result.CallResult<paths["/login"]["get"]>;

/** The options of `POST /login/jwt-session`. */
export interface CreateJwtSessionOptions extends call.CommonOptions {}
/** The result of `POST /login/jwt-session`. */
export type CreateJwtSessionResult = result.CallResult<paths["/login/jwt-session"]["post"]>;

/** The options of `GET /oauth/authorize`. */
export interface GetAuthorizeOptions extends call.CommonOptions {
  params: call.Params<paths["/oauth/authorize"]["get"]>;
}
/** The result of `GET /oauth/authorize`. */
export type GetAuthorizeResult = result.CallResult<paths["/oauth/authorize"]["get"]>;

/** The options of `POST /oauth/revoke`. */
export interface CreateRevokeOptions extends call.CommonOptions {
  /** The input to create a revoke. */
  body: call.Body<paths["/oauth/revoke"]["post"]>;
}
/** The result of `POST /oauth/revoke`. */
export type CreateRevokeResult = result.CallResult<paths["/oauth/revoke"]["post"]>;

/** The options of `POST /oauth/token`. */
export interface CreateOAuthTokenOptions extends call.CommonOptions {
  /** The grant and its credentials. */
  body: call.Body<paths["/oauth/token"]["post"]>;
}
/** The result of `POST /oauth/token`. */
export type CreateOAuthTokenResult = result.CallResult<paths["/oauth/token"]["post"]>;

/** The calls of each path. `Mode` is whether they return results, or data alone. */
export interface PathCalls<Mode extends call.CallMode> {
  "/.well-known/oauth-authorization-server": {
    /**
     * Get the OAuth authorization server
     *
     * Returns the OAuth authorization server.
     * @see https://qlik.dev/apis/rest/.well-known/
     */
    GET(options?: GetOauthAuthorizationServerOptions): call.Returned<Mode, paths["/.well-known/oauth-authorization-server"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetOauthAuthorizationServerOptions): call.Returned<Mode, call.WithoutBody<paths["/.well-known/oauth-authorization-server"]["get"]>>;
  };
  "/api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}": {
    /**
     * Get a compare of an evaluation
     *
     * Returns the compare of the evaluation.
     * @see https://qlik.dev/apis/rest/analytics-apps/
     */
    GET(options: GetEvaluationCompareOptions): call.Returned<Mode, paths["/api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetEvaluationCompareOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}"]["get"]>>;
  };
  "/api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download": {
    /**
     * Download a compare
     *
     * Downloads the compare.
     * @see https://qlik.dev/apis/rest/analytics-apps/
     */
    GET(options: DownloadCompareOptions): call.Returned<Mode, paths["/api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: DownloadCompareOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download"]["get"]>>;
  };
  "/api/analytics/apps/evaluations/{id}": {
    /**
     * Get an evaluation
     *
     * Returns the evaluation.
     * @see https://qlik.dev/apis/rest/analytics-apps/
     */
    GET(options: GetEvaluationOptions): call.Returned<Mode, paths["/api/analytics/apps/evaluations/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetEvaluationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/apps/evaluations/{id}"]["get"]>>;
  };
  "/api/analytics/apps/evaluations/{id}/actions/download": {
    /**
     * Download an evaluation
     *
     * Downloads the evaluation.
     * @see https://qlik.dev/apis/rest/analytics-apps/
     */
    GET(options: DownloadEvaluationOptions): call.Returned<Mode, paths["/api/analytics/apps/evaluations/{id}/actions/download"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: DownloadEvaluationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/apps/evaluations/{id}/actions/download"]["get"]>>;
  };
  "/api/analytics/apps/{appId}/actions/restore": {
    /**
     * Restore an app
     *
     * Restores the app.
     * @see https://qlik.dev/apis/rest/analytics-apps/
     */
    POST(options: RestoreAppOptions): call.Returned<Mode, paths["/api/analytics/apps/{appId}/actions/restore"]["post"]>;
  };
  "/api/analytics/apps/{guid}/evaluations": {
    /**
     * List evaluations of an app
     *
     * Lists the evaluations of the app.
     * @see https://qlik.dev/apis/rest/analytics-apps/
     */
    GET(options: ListAppEvaluationsOptions): call.Returned<Mode, paths["/api/analytics/apps/{guid}/evaluations"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppEvaluationsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/apps/{guid}/evaluations"]["get"]>>;
    /**
     * Start an evaluation of an app
     *
     * Starts an evaluation of the app.
     * @see https://qlik.dev/apis/rest/analytics-apps/
     */
    POST(options: StartAppEvaluationOptions): call.Returned<Mode, paths["/api/analytics/apps/{guid}/evaluations"]["post"]>;
  };
  "/api/analytics/change-stores": {
    /**
     * List change stores
     *
     * Lists the change stores.
     * @see https://qlik.dev/apis/rest/analytics-change-stores/
     */
    GET(options: ListChangeStoresOptions): call.Returned<Mode, paths["/api/analytics/change-stores"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListChangeStoresOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/change-stores"]["get"]>>;
  };
  "/api/analytics/change-stores/{storeId}": {
    /**
     * Get a change store
     *
     * Returns the change store.
     * @see https://qlik.dev/apis/rest/analytics-change-stores/
     */
    GET(options: GetChangeStoreOptions): call.Returned<Mode, paths["/api/analytics/change-stores/{storeId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetChangeStoreOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/change-stores/{storeId}"]["get"]>>;
  };
  "/api/analytics/change-stores/{storeId}/changes": {
    /**
     * List changes of a change store
     *
     * Lists the changes of the change store.
     * @see https://qlik.dev/apis/rest/analytics-change-stores/
     */
    GET(options: ListChangeStoreChangesOptions): call.Returned<Mode, paths["/api/analytics/change-stores/{storeId}/changes"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListChangeStoreChangesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/change-stores/{storeId}/changes"]["get"]>>;
  };
  "/api/analytics/change-stores/{storeId}/changes/tabular-views": {
    /**
     * List tabular views of a change store
     *
     * Lists the tabular views of the change store.
     * @see https://qlik.dev/apis/rest/analytics-change-stores/
     */
    GET(options: ListChangeStoreTabularViewsOptions): call.Returned<Mode, paths["/api/analytics/change-stores/{storeId}/changes/tabular-views"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListChangeStoreTabularViewsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/change-stores/{storeId}/changes/tabular-views"]["get"]>>;
  };
  "/api/analytics/change-stores/{storeId}/editable-columns": {
    /**
     * List editable columns of a change store
     *
     * Lists the editable columns of the change store.
     * @see https://qlik.dev/apis/rest/analytics-change-stores/
     */
    GET(options: ListChangeStoreEditableColumnsOptions): call.Returned<Mode, paths["/api/analytics/change-stores/{storeId}/editable-columns"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListChangeStoreEditableColumnsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/change-stores/{storeId}/editable-columns"]["get"]>>;
  };
  "/api/analytics/discovery-agent/adaptive-cards": {
    /**
     * List adaptive cards
     *
     * Lists the adaptive cards.
     * @see https://qlik.dev/apis/rest/analytics-discovery-agent-adaptive-cards/
     */
    GET(options?: ListAdaptiveCardsOptions): call.Returned<Mode, paths["/api/analytics/discovery-agent/adaptive-cards"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAdaptiveCardsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/discovery-agent/adaptive-cards"]["get"]>>;
  };
  "/api/analytics/odag-apps": {
    /**
     * List ODAG apps
     *
     * Lists the ODAG apps.
     * @see https://qlik.dev/apis/rest/analytics-odag-apps/
     */
    GET(options: ListOdagAppsOptions): call.Returned<Mode, paths["/api/analytics/odag-apps"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListOdagAppsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/odag-apps"]["get"]>>;
  };
  "/api/analytics/odag-links": {
    /**
     * List ODAG links
     *
     * Lists the ODAG links.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    GET(options?: ListOdagLinksOptions): call.Returned<Mode, paths["/api/analytics/odag-links"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListOdagLinksOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/odag-links"]["get"]>>;
    /**
     * Create an ODAG link
     *
     * Creates an ODAG link.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    POST(options: CreateOdagLinkOptions): call.Returned<Mode, paths["/api/analytics/odag-links"]["post"]>;
  };
  "/api/analytics/odag-links/cancreate": {
    /**
     * Get the cancreate
     *
     * Returns the cancreate.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    GET(options?: GetCancreateOptions): call.Returned<Mode, paths["/api/analytics/odag-links/cancreate"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetCancreateOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/odag-links/cancreate"]["get"]>>;
  };
  "/api/analytics/odag-links/selection-app-link-usages": {
    /**
     * Create selection app link usage
     *
     * Creates selection app link usage.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    POST(options: CreateSelectionAppLinkUsageOptions): call.Returned<Mode, paths["/api/analytics/odag-links/selection-app-link-usages"]["post"]>;
  };
  "/api/analytics/odag-links/{linkId}": {
    /**
     * Get an ODAG link
     *
     * Returns the ODAG link.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    GET(options: GetOdagLinkOptions): call.Returned<Mode, paths["/api/analytics/odag-links/{linkId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetOdagLinkOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/odag-links/{linkId}"]["get"]>>;
    /**
     * Replace an ODAG link
     *
     * Replaces the ODAG link.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    PUT(options: ReplaceOdagLinkOptions): call.Returned<Mode, paths["/api/analytics/odag-links/{linkId}"]["put"]>;
  };
  "/api/analytics/odag-links/{linkId}/requests": {
    /**
     * List requests of an ODAG link
     *
     * Lists the requests of the ODAG link.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    GET(options: ListOdagLinkRequestsOptions): call.Returned<Mode, paths["/api/analytics/odag-links/{linkId}/requests"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListOdagLinkRequestsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/odag-links/{linkId}/requests"]["get"]>>;
    /**
     * Create a request of an ODAG link
     *
     * Creates a request of the ODAG link.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    POST(options: CreateOdagLinkRequestOptions): call.Returned<Mode, paths["/api/analytics/odag-links/{linkId}/requests"]["post"]>;
  };
  "/api/analytics/odag-requests/{requestId}": {
    /**
     * Get an ODAG request
     *
     * Returns the ODAG request.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    GET(options: GetOdagRequestOptions): call.Returned<Mode, paths["/api/analytics/odag-requests/{requestId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetOdagRequestOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/odag-requests/{requestId}"]["get"]>>;
    /**
     * Replace an ODAG request
     *
     * Replaces the ODAG request.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    PUT(options: ReplaceOdagRequestOptions): call.Returned<Mode, paths["/api/analytics/odag-requests/{requestId}"]["put"]>;
  };
  "/api/analytics/odag-requests/{requestId}/app": {
    /**
     * Delete the app of an ODAG request
     *
     * Deletes the app of the ODAG request.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    DELETE(options: DeleteOdagRequestAppOptions): call.Returned<Mode, paths["/api/analytics/odag-requests/{requestId}/app"]["delete"]>;
  };
  "/api/analytics/odag-requests/{requestId}/reload-app": {
    /**
     * Reload the app of an ODAG request
     *
     * Reloads the app of the ODAG request.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    POST(options: ReloadOdagRequestAppOptions): call.Returned<Mode, paths["/api/analytics/odag-requests/{requestId}/reload-app"]["post"]>;
  };
  "/api/analytics/odag-requests/{requestId}/rename-app": {
    /**
     * Rename the app of an ODAG request
     *
     * Renames the app of the ODAG request.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    POST(options: RenameOdagRequestAppOptions): call.Returned<Mode, paths["/api/analytics/odag-requests/{requestId}/rename-app"]["post"]>;
  };
  "/api/analytics/odag-requests/{requestId}/selections": {
    /**
     * List selections of an ODAG request
     *
     * Lists the selections of the ODAG request.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    GET(options: ListOdagRequestSelectionsOptions): call.Returned<Mode, paths["/api/analytics/odag-requests/{requestId}/selections"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListOdagRequestSelectionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/odag-requests/{requestId}/selections"]["get"]>>;
  };
  "/api/analytics/odag-settings": {
    /**
     * Get the ODAG settings
     *
     * Returns the ODAG settings.
     * @see https://qlik.dev/apis/rest/analytics-odag-settings/
     */
    GET(options?: GetOdagSettingsOptions): call.Returned<Mode, paths["/api/analytics/odag-settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetOdagSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/odag-settings"]["get"]>>;
    /**
     * Replace the ODAG settings
     *
     * Replaces the ODAG settings.
     * @see https://qlik.dev/apis/rest/analytics-odag-settings/
     */
    PUT(options: ReplaceOdagSettingsOptions): call.Returned<Mode, paths["/api/analytics/odag-settings"]["put"]>;
  };
  "/api/analytics/odag-settings/canupdate": {
    /**
     * Get the canupdate
     *
     * Returns the canupdate.
     * @see https://qlik.dev/apis/rest/analytics-odag-settings/
     */
    GET(options?: GetCanupdateOptions): call.Returned<Mode, paths["/api/analytics/odag-settings/canupdate"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetCanupdateOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/odag-settings/canupdate"]["get"]>>;
  };
  "/api/core/auth-settings": {
    /**
     * Get the authentication settings
     *
     * Returns the authentication settings.
     * @see https://qlik.dev/apis/rest/core-auth-settings/
     */
    GET(options?: GetAuthenticationSettingsOptions): call.Returned<Mode, paths["/api/core/auth-settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetAuthenticationSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/core/auth-settings"]["get"]>>;
    /**
     * Update the authentication settings
     *
     * Updates the authentication settings.
     * @see https://qlik.dev/apis/rest/core-auth-settings/
     */
    PATCH(options: UpdateAuthenticationSettingsOptions): call.Returned<Mode, paths["/api/core/auth-settings"]["patch"]>;
  };
  "/api/core/ip-policies": {
    /**
     * List IP policies
     *
     * Lists the IP policies.
     * @see https://qlik.dev/apis/rest/core-auth-settings/
     */
    GET(options?: ListIpPoliciesOptions): call.Returned<Mode, paths["/api/core/ip-policies"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListIpPoliciesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/core/ip-policies"]["get"]>>;
    /**
     * Create an IP policy
     *
     * Creates an IP policy.
     * @see https://qlik.dev/apis/rest/core-auth-settings/
     */
    POST(options: CreateIpPolicyOptions): call.Returned<Mode, paths["/api/core/ip-policies"]["post"]>;
  };
  "/api/core/ip-policies/{id}": {
    /**
     * Get an IP policy
     *
     * Returns the IP policy.
     * @see https://qlik.dev/apis/rest/core-auth-settings/
     */
    GET(options: GetIpPolicyOptions): call.Returned<Mode, paths["/api/core/ip-policies/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetIpPolicyOptions): call.Returned<Mode, call.WithoutBody<paths["/api/core/ip-policies/{id}"]["get"]>>;
    /**
     * Delete an IP policy
     *
     * Deletes the IP policy.
     * @see https://qlik.dev/apis/rest/core-auth-settings/
     */
    DELETE(options: DeleteIpPolicyOptions): call.Returned<Mode, paths["/api/core/ip-policies/{id}"]["delete"]>;
    /**
     * Update an IP policy
     *
     * Updates the IP policy.
     * @see https://qlik.dev/apis/rest/core-auth-settings/
     */
    PATCH(options: UpdateIpPolicyOptions): call.Returned<Mode, paths["/api/core/ip-policies/{id}"]["patch"]>;
  };
  "/api/data-governance/data-products": {
    /**
     * Create a data product
     *
     * Creates a data product.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    POST(options: CreateDataProductOptions): call.Returned<Mode, paths["/api/data-governance/data-products"]["post"]>;
  };
  "/api/data-governance/data-products/actions/generate-provider-url": {
    /**
     * Generate the provider URL of the data products
     *
     * Generates the provider URL of the data products.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    POST(options: GenerateDataProductsProviderUrlOptions): call.Returned<Mode, paths["/api/data-governance/data-products/actions/generate-provider-url"]["post"]>;
  };
  "/api/data-governance/data-products/{dataProductId}": {
    /**
     * Get a data product
     *
     * Returns the data product.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    GET(options: GetDataProductOptions): call.Returned<Mode, paths["/api/data-governance/data-products/{dataProductId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataProductOptions): call.Returned<Mode, call.WithoutBody<paths["/api/data-governance/data-products/{dataProductId}"]["get"]>>;
    /**
     * Delete a data product
     *
     * Deletes the data product.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    DELETE(options: DeleteDataProductOptions): call.Returned<Mode, paths["/api/data-governance/data-products/{dataProductId}"]["delete"]>;
    /**
     * Update a data product
     *
     * Updates the data product.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    PATCH(options: UpdateDataProductOptions): call.Returned<Mode, paths["/api/data-governance/data-products/{dataProductId}"]["patch"]>;
  };
  "/api/data-governance/data-products/{dataProductId}/actions/activate": {
    /**
     * Activate a data product
     *
     * Activates the data product.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    POST(options: ActivateDataProductOptions): call.Returned<Mode, paths["/api/data-governance/data-products/{dataProductId}/actions/activate"]["post"]>;
  };
  "/api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality": {
    /**
     * Compute the datasets data quality of a data product
     *
     * Computes the datasets data quality of the data product.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    POST(options: ComputeDataProductDatasetsDataQualityOptions): call.Returned<Mode, paths["/api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality"]["post"]>;
  };
  "/api/data-governance/data-products/{dataProductId}/actions/deactivate": {
    /**
     * Deactivate a data product
     *
     * Deactivates the data product.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    POST(options: DeactivateDataProductOptions): call.Returned<Mode, paths["/api/data-governance/data-products/{dataProductId}/actions/deactivate"]["post"]>;
  };
  "/api/data-governance/data-products/{dataProductId}/actions/export-documentation": {
    /**
     * Export the documentation of a data product
     *
     * Exports the documentation of the data product.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    GET(options: ExportDataProductDocumentationOptions): call.Returned<Mode, paths["/api/data-governance/data-products/{dataProductId}/actions/export-documentation"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ExportDataProductDocumentationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/data-governance/data-products/{dataProductId}/actions/export-documentation"]["get"]>>;
  };
  "/api/data-governance/data-products/{dataProductId}/actions/move": {
    /**
     * Move a data product
     *
     * Moves the data product.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    POST(options: MoveDataProductOptions): call.Returned<Mode, paths["/api/data-governance/data-products/{dataProductId}/actions/move"]["post"]>;
  };
  "/api/data-governance/data-products/{dataProductId}/changelogs": {
    /**
     * List changelogs of a data product
     *
     * Lists the changelogs of the data product.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    GET(options: ListDataProductChangelogsOptions): call.Returned<Mode, paths["/api/data-governance/data-products/{dataProductId}/changelogs"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataProductChangelogsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/data-governance/data-products/{dataProductId}/changelogs"]["get"]>>;
  };
  "/api/data-governance/data-qualities/batch-computations/{batchComputationId}": {
    /**
     * Get a batch computation
     *
     * Returns the batch computation.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     */
    GET(options: GetBatchComputationOptions): call.Returned<Mode, paths["/api/data-governance/data-qualities/batch-computations/{batchComputationId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetBatchComputationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/data-governance/data-qualities/batch-computations/{batchComputationId}"]["get"]>>;
  };
  "/api/data-governance/data-qualities/computations": {
    /**
     * Start a computation
     *
     * Starts a computation.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     */
    POST(options: StartComputationOptions): call.Returned<Mode, paths["/api/data-governance/data-qualities/computations"]["post"]>;
  };
  "/api/data-governance/data-qualities/computations/{computationId}": {
    /**
     * Get a computation
     *
     * Returns the computation.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     */
    GET(options: GetComputationOptions): call.Returned<Mode, paths["/api/data-governance/data-qualities/computations/{computationId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetComputationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/data-governance/data-qualities/computations/{computationId}"]["get"]>>;
  };
  "/api/data-governance/data-qualities/field-qualities/actions/filter": {
    /**
     * Filter the field qualities
     *
     * Filters the field qualities.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     */
    POST(options: FilterFieldQualitiesOptions): call.Returned<Mode, paths["/api/data-governance/data-qualities/field-qualities/actions/filter"]["post"]>;
  };
  "/api/data-governance/data-qualities/global-results": {
    /**
     * List global results
     *
     * Lists the global results.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     */
    GET(options: ListGlobalResultsOptions): call.Returned<Mode, paths["/api/data-governance/data-qualities/global-results"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListGlobalResultsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/data-governance/data-qualities/global-results"]["get"]>>;
  };
  "/api/data-governance/data-qualities/global-results/actions/filter": {
    /**
     * Filter the global results
     *
     * Filters the global results.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     */
    POST(options: FilterGlobalResultsOptions): call.Returned<Mode, paths["/api/data-governance/data-qualities/global-results/actions/filter"]["post"]>;
  };
  "/api/data-governance/trust-scores/results/data-sets/actions/filter": {
    /**
     * Filter the data sets
     *
     * Filters the data sets.
     * @see https://qlik.dev/apis/rest/data-governance-trust-scores/
     */
    POST(options: FilterDataSetsOptions): call.Returned<Mode, paths["/api/data-governance/trust-scores/results/data-sets/actions/filter"]["post"]>;
  };
  "/api/scheduling/tasks": {
    /**
     * List tasks
     *
     * Returns the tasks that the caller can see, with the result of the last run of each. A tenant administrator can
     * see all tasks. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options?: ListTasksOptions): call.Returned<Mode, paths["/api/scheduling/tasks"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListTasksOptions): call.Returned<Mode, call.WithoutBody<paths["/api/scheduling/tasks"]["get"]>>;
    /**
     * Create a task
     *
     * Creates a task that is owned by the caller. The task is disabled unless `enabled` is true. Its app is the one
     * in the action of `states`; the caller must be allowed to reload it.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    POST(options: CreateTaskOptions): call.Returned<Mode, paths["/api/scheduling/tasks"]["post"]>;
  };
  "/api/scheduling/tasks/resources/{id}/runs": {
    /**
     * List the runs of an app's tasks
     *
     * Returns the runs of all tasks of an app, latest first unless `sort` is set. The response is one page; follow
     * `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: ListResourceTaskRunsOptions): call.Returned<Mode, paths["/api/scheduling/tasks/resources/{id}/runs"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListResourceTaskRunsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/scheduling/tasks/resources/{id}/runs"]["get"]>>;
  };
  "/api/scheduling/tasks/{id}": {
    /**
     * Get a task
     *
     * Returns a task with its owner, its trigger and the result of its last run.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: GetTaskOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTaskOptions): call.Returned<Mode, call.WithoutBody<paths["/api/scheduling/tasks/{id}"]["get"]>>;
    /**
     * Replace a task
     *
     * Replaces a task. Omitted properties are reset to their defaults, so a task without `enabled` is disabled. The
     * caller becomes the owner of the task.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    PUT(options: ReplaceTaskOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}"]["put"]>;
    /**
     * Delete a task
     *
     * Permanently deletes a task and cancels its unfinished runs. A tenant administrator can delete the tasks of
     * other users.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    DELETE(options: DeleteTaskOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}"]["delete"]>;
    /**
     * Update a task
     *
     * Updates the properties named in a JSON Patch (RFC 6902) and keeps all others. The caller becomes the owner of
     * the task.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    PATCH(options: PatchTaskOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}"]["patch"]>;
  };
  "/api/scheduling/tasks/{id}/actions/start": {
    /**
     * Start a task
     *
     * Starts a run of the task immediately, regardless of its schedule.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    POST(options: StartTaskOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}/actions/start"]["post"]>;
  };
  "/api/scheduling/tasks/{id}/graphs/ancestors": {
    /**
     * List ancestors of a task
     *
     * Lists the ancestors of the task.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: ListTaskAncestorsOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}/graphs/ancestors"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTaskAncestorsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/scheduling/tasks/{id}/graphs/ancestors"]["get"]>>;
  };
  "/api/scheduling/tasks/{id}/graphs/children": {
    /**
     * List children of a task
     *
     * Lists the children of the task.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: ListTaskChildrenOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}/graphs/children"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTaskChildrenOptions): call.Returned<Mode, call.WithoutBody<paths["/api/scheduling/tasks/{id}/graphs/children"]["get"]>>;
  };
  "/api/scheduling/tasks/{id}/graphs/descendants": {
    /**
     * List descendants of a task
     *
     * Lists the descendants of the task.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: ListTaskDescendantsOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}/graphs/descendants"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTaskDescendantsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/scheduling/tasks/{id}/graphs/descendants"]["get"]>>;
  };
  "/api/scheduling/tasks/{id}/graphs/parents": {
    /**
     * List parents of a task
     *
     * Lists the parents of the task.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: ListTaskParentsOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}/graphs/parents"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTaskParentsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/scheduling/tasks/{id}/graphs/parents"]["get"]>>;
  };
  "/api/scheduling/tasks/{id}/graphs/subgraph": {
    /**
     * Get the subgraph of a task
     *
     * Returns the subgraph of the task.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: GetTaskSubgraphOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}/graphs/subgraph"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTaskSubgraphOptions): call.Returned<Mode, call.WithoutBody<paths["/api/scheduling/tasks/{id}/graphs/subgraph"]["get"]>>;
  };
  "/api/scheduling/tasks/{id}/runs": {
    /**
     * List the runs of a task
     *
     * Returns the runs of a task with their triggers and results, latest first unless `sort` is set. The response is
     * one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: ListTaskRunsOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}/runs"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTaskRunsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/scheduling/tasks/{id}/runs"]["get"]>>;
  };
  "/api/scheduling/tasks/{id}/runs/last": {
    /**
     * Get the last run of a task
     *
     * Returns the most recently started run of a task. The response is 404 if the task has never run.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: GetLastTaskRunOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}/runs/last"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetLastTaskRunOptions): call.Returned<Mode, call.WithoutBody<paths["/api/scheduling/tasks/{id}/runs/last"]["get"]>>;
  };
  "/api/scheduling/tasks/{id}/runs/{runId}/log": {
    /**
     * Get the log of a run
     *
     * Returns the log of a run.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: GetTaskRunLogOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}/runs/{runId}/log"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTaskRunLogOptions): call.Returned<Mode, call.WithoutBody<paths["/api/scheduling/tasks/{id}/runs/{runId}/log"]["get"]>>;
  };
  "/api/v1/api-keys": {
    /**
     * List API keys
     *
     * Lists the API keys.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    GET(options?: ListApiKeysOptions): call.Returned<Mode, paths["/api/v1/api-keys"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListApiKeysOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/api-keys"]["get"]>>;
    /**
     * Create an API key
     *
     * Creates an API key.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    POST(options: CreateApiKeyOptions): call.Returned<Mode, paths["/api/v1/api-keys"]["post"]>;
  };
  "/api/v1/api-keys/configs/{tenantId}": {
    /**
     * Get configuration
     *
     * Returns the configuration.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    GET(options: GetConfigurationOptions): call.Returned<Mode, paths["/api/v1/api-keys/configs/{tenantId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConfigurationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/api-keys/configs/{tenantId}"]["get"]>>;
    /**
     * Update configuration
     *
     * Updates the configuration.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    PATCH(options: UpdateConfigurationOptions): call.Returned<Mode, paths["/api/v1/api-keys/configs/{tenantId}"]["patch"]>;
  };
  "/api/v1/api-keys/{id}": {
    /**
     * Get an API key
     *
     * Returns the API key.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    GET(options: GetApiKeyOptions): call.Returned<Mode, paths["/api/v1/api-keys/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetApiKeyOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/api-keys/{id}"]["get"]>>;
    /**
     * Delete an API key
     *
     * Deletes the API key.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    DELETE(options: DeleteApiKeyOptions): call.Returned<Mode, paths["/api/v1/api-keys/{id}"]["delete"]>;
    /**
     * Update an API key
     *
     * Updates the API key.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    PATCH(options: UpdateApiKeyOptions): call.Returned<Mode, paths["/api/v1/api-keys/{id}"]["patch"]>;
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
    GET(options?: ListPrivilegesOptions): call.Returned<Mode, paths["/api/v1/apps"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/v1/apps/privileges` instead.
     */
    HEAD(options?: ListPrivilegesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps"]["get"]>>;
    /**
     * Create an app
     *
     * Creates an empty app and returns it. Without `spaceId`, the app is created in the caller's personal space. All
     * attributes must be nested under `attributes`.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: CreateAppOptions): call.Returned<Mode, paths["/api/v1/apps"]["post"]>;
  };
  "/api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}": {
    /**
     * Get a compare of an evaluation
     *
     * Returns the compare of the evaluation.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppEvaluationCompareOptions): call.Returned<Mode, paths["/api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppEvaluationCompareOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}"]["get"]>>;
  };
  "/api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}/actions/download": {
    /**
     * Download a compare
     *
     * Downloads the compare.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: DownloadAppCompareOptions): call.Returned<Mode, paths["/api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}/actions/download"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: DownloadAppCompareOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}/actions/download"]["get"]>>;
  };
  "/api/v1/apps/evaluations/{id}": {
    /**
     * Get an evaluation
     *
     * Returns the evaluation.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppEvaluationOptions): call.Returned<Mode, paths["/api/v1/apps/evaluations/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppEvaluationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/evaluations/{id}"]["get"]>>;
  };
  "/api/v1/apps/evaluations/{id}/actions/download": {
    /**
     * Download an evaluation
     *
     * Downloads the evaluation.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: DownloadAppEvaluationOptions): call.Returned<Mode, paths["/api/v1/apps/evaluations/{id}/actions/download"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: DownloadAppEvaluationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/evaluations/{id}/actions/download"]["get"]>>;
  };
  "/api/v1/apps/import": {
    /**
     * Import an app
     *
     * Creates an app from a file. Either send the file as the request body, or upload it to `/api/v1/temp-contents`
     * first and pass its identifier as `fileId`. Upload large files first.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options?: ImportAppOptions): call.Returned<Mode, paths["/api/v1/apps/import"]["post"]>;
  };
  "/api/v1/apps/privileges": {
    /**
     * List app privileges
     *
     * Returns whether the caller can create and import apps. An empty list means neither. For the caller's
     * privileges on a single app, read the `privileges` of that app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options?: ListAppPrivilegesOptions): call.Returned<Mode, paths["/api/v1/apps/privileges"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAppPrivilegesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/privileges"]["get"]>>;
  };
  "/api/v1/apps/validatescript": {
    /**
     * Create a validatescript
     *
     * Creates a validatescript.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: CreateValidatescriptOptions): call.Returned<Mode, paths["/api/v1/apps/validatescript"]["post"]>;
  };
  "/api/v1/apps/{appId}": {
    /**
     * Get an app
     *
     * Returns the attributes of an app and the caller's privileges on it.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}"]["get"]>>;
    /**
     * Update the name and description of an app
     *
     * Updates the name and description of an app. To change the owner or the space, use their own operations.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PUT(options: UpdateAppOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}"]["put"]>;
    /**
     * Delete an app
     *
     * Deletes an app and all its contents. Requires the privilege `delete` on the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    DELETE(options: DeleteAppOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}"]["delete"]>;
  };
  "/api/v1/apps/{appId}/copy": {
    /**
     * Copy an app
     *
     * Copies an app within the tenant and returns the copy, which gets a new identifier. Without `spaceId`, the copy
     * is created in the caller's personal space.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: CopyAppOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/copy"]["post"]>;
  };
  "/api/v1/apps/{appId}/data/lineage": {
    /**
     * Get the data lineage of an app
     *
     * Returns the sources and targets of the load script's statements, as recorded by the last reload.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppLineageOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/data/lineage"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppLineageOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/data/lineage"]["get"]>>;
  };
  "/api/v1/apps/{appId}/data/metadata": {
    /**
     * Get the data model and reload statistics of an app
     *
     * Returns the tables and fields of an app and the resource usage of its last reload. If none of this is known,
     * the response is an empty structure rather than 404.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppMetadataOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/data/metadata"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppMetadataOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/data/metadata"]["get"]>>;
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
    POST(options: ExportAppOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/export"]["post"]>;
  };
  "/api/v1/apps/{appId}/insight-analyses": {
    /**
     * List insight analyses of an app
     *
     * Lists the insight analyses of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: ListAppInsightAnalysesOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/insight-analyses"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppInsightAnalysesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/insight-analyses"]["get"]>>;
  };
  "/api/v1/apps/{appId}/insight-analyses/actions/recommend": {
    /**
     * Recommend the insight analyses
     *
     * Recommends the insight analyses.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: RecommendInsightAnalysesOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/insight-analyses/actions/recommend"]["post"]>;
  };
  "/api/v1/apps/{appId}/insight-analyses/model": {
    /**
     * List models of an app
     *
     * Lists the models of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: ListAppModelsOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/insight-analyses/model"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppModelsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/insight-analyses/model"]["get"]>>;
  };
  "/api/v1/apps/{appId}/media/files/{path}": {
    /**
     * Get a file of an app
     *
     * Returns the file of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppFileOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/media/files/{path}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppFileOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/media/files/{path}"]["get"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetAppFileOptions): call.Downloaded<Mode, paths["/api/v1/apps/{appId}/media/files/{path}"]["get"]>;
    /**
     * Replace a file of an app
     *
     * Replaces the file of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PUT(options: ReplaceAppFileOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/media/files/{path}"]["put"]>;
    /**
     * Delete a file of an app
     *
     * Deletes the file of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    DELETE(options: DeleteAppFileOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/media/files/{path}"]["delete"]>;
  };
  "/api/v1/apps/{appId}/media/list/{path}": {
    /**
     * Get a list of an app
     *
     * Returns the list of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppListOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/media/list/{path}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppListOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/media/list/{path}"]["get"]>>;
  };
  "/api/v1/apps/{appId}/media/thumbnail": {
    /**
     * Get the thumbnail of an app
     *
     * Returns the thumbnail of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppThumbnailOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/media/thumbnail"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppThumbnailOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/media/thumbnail"]["get"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetAppThumbnailOptions): call.Downloaded<Mode, paths["/api/v1/apps/{appId}/media/thumbnail"]["get"]>;
  };
  "/api/v1/apps/{appId}/objects/{objectId}/actions/change-owner": {
    /**
     * Change the owner of an object
     *
     * Changes the owner of the object.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: ChangeObjectOwnerOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/objects/{objectId}/actions/change-owner"]["post"]>;
  };
  "/api/v1/apps/{appId}/owner": {
    /**
     * Change the owner of an app
     *
     * Transfers an app to another user. Requires the privilege `change_owner` on the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PUT(options: SetAppOwnerOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/owner"]["put"]>;
  };
  "/api/v1/apps/{appId}/placement": {
    /**
     * Get the placement of an app
     *
     * Returns the placement of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppPlacementOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/placement"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppPlacementOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/placement"]["get"]>>;
    /**
     * Replace the placement of an app
     *
     * Replaces the placement of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PUT(options: ReplaceAppPlacementOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/placement"]["put"]>;
    /**
     * Delete the placement of an app
     *
     * Deletes the placement of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    DELETE(options: DeleteAppPlacementOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/placement"]["delete"]>;
  };
  "/api/v1/apps/{appId}/publish": {
    /**
     * Republish an app
     *
     * Replaces a published app with this app. `appId` in the path identifies the source, and `targetId` in the body
     * identifies the published app, which keeps its identifier.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PUT(options: RepublishAppOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/publish"]["put"]>;
    /**
     * Publish an app
     *
     * Publishes a copy of an app to a managed space and returns the published app, which gets a new identifier. With
     * `moveApp`, the app itself is moved to the managed space.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: PublishAppOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/publish"]["post"]>;
  };
  "/api/v1/apps/{appId}/reloads/logs": {
    /**
     * List the reload logs of an app
     *
     * Returns the stored script logs of an app, with the outcome and the duration of each reload.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: ListAppReloadLogsOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/reloads/logs"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppReloadLogsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/reloads/logs"]["get"]>>;
  };
  "/api/v1/apps/{appId}/reloads/logs/{reloadId}": {
    /**
     * Get a reload log
     *
     * Returns the full script log of a reload as UTF-8 text. The text is meant to be read by people and has no
     * documented format.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppReloadLogOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/reloads/logs/{reloadId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppReloadLogOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/reloads/logs/{reloadId}"]["get"]>>;
  };
  "/api/v1/apps/{appId}/reloads/metadata/{reloadId}": {
    /**
     * List the reload metadata of an app
     *
     * Returns the duration of reloads, and the sources and the amount of data of each statement that loaded or
     * stored data. Available for the last 10 reloads of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: ListAppReloadMetadataOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/reloads/metadata/{reloadId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppReloadMetadataOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/reloads/metadata/{reloadId}"]["get"]>>;
  };
  "/api/v1/apps/{appId}/report-filters": {
    /**
     * List report filters of an app
     *
     * Lists the report filters of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: ListAppReportFiltersOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/report-filters"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppReportFiltersOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/report-filters"]["get"]>>;
    /**
     * Create a report filter of an app
     *
     * Creates a report filter of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: CreateAppReportFilterOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/report-filters"]["post"]>;
  };
  "/api/v1/apps/{appId}/report-filters/actions/count": {
    /**
     * Get the count of an app
     *
     * Returns the count of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppCountOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/report-filters/actions/count"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppCountOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/report-filters/actions/count"]["get"]>>;
  };
  "/api/v1/apps/{appId}/report-filters/{id}": {
    /**
     * Get a report filter of an app
     *
     * Returns the report filter of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppReportFilterOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/report-filters/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppReportFilterOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/report-filters/{id}"]["get"]>>;
    /**
     * Delete a report filter of an app
     *
     * Deletes the report filter of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    DELETE(options: DeleteAppReportFilterOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/report-filters/{id}"]["delete"]>;
    /**
     * Update a report filter of an app
     *
     * Updates the report filter of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PATCH(options: UpdateAppReportFilterOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/report-filters/{id}"]["patch"]>;
  };
  "/api/v1/apps/{appId}/scripts": {
    /**
     * List the script versions of an app
     *
     * Returns the saved versions of the load script, newest first, without their text. To read the text of a
     * version, use `GET /api/v1/apps/{appId}/scripts/{id}`.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: ListAppScriptsOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/scripts"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppScriptsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/scripts"]["get"]>>;
    /**
     * Save a script version
     *
     * Saves the text as the newest version of the app's load script. The next reload runs it. The response body is
     * empty; the new version is the first entry of the list of versions.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: CreateAppScriptOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/scripts"]["post"]>;
  };
  "/api/v1/apps/{appId}/scripts/{id}": {
    /**
     * Get a script version
     *
     * Returns the text of a script version. The identifier `current` selects the version that the next reload runs.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppScriptOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/scripts/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppScriptOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/scripts/{id}"]["get"]>>;
    /**
     * Delete a script version
     *
     * Deletes a script version. The current version cannot be deleted.
     * @see https://qlik.dev/apis/rest/apps/
     */
    DELETE(options: DeleteAppScriptOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/scripts/{id}"]["delete"]>;
    /**
     * Update the message of a script version
     *
     * Adds, replaces or removes the message of a script version. The text of a version cannot be changed. Unlike in
     * JSON Patch, the member names `Op`, `Path` and `Value` are capitalised.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PATCH(options: PatchAppScriptOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/scripts/{id}"]["patch"]>;
  };
  "/api/v1/apps/{appId}/space": {
    /**
     * Move an app to a space
     *
     * Moves an app from its current space to another space. Access to the app is then determined by the new space.
     * To put an app into a managed space, publish it.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PUT(options: SetAppSpaceOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/space"]["put"]>;
    /**
     * Remove an app from its space
     *
     * Moves an app to the personal space of its owner.
     * @see https://qlik.dev/apis/rest/apps/
     */
    DELETE(options: RemoveAppSpaceOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/space"]["delete"]>;
  };
  "/api/v1/apps/{guid}/evaluations": {
    /**
     * List evaluations of an app
     *
     * Lists the evaluations of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppsByGuidEvaluationsOptions): call.Returned<Mode, paths["/api/v1/apps/{guid}/evaluations"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppsByGuidEvaluationsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{guid}/evaluations"]["get"]>>;
    /**
     * Start an evaluation of an app
     *
     * Starts an evaluation of the app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: PostAppsByGuidEvaluationsOptions): call.Returned<Mode, paths["/api/v1/apps/{guid}/evaluations"]["post"]>;
  };
  "/api/v1/assistants": {
    /**
     * List assistants
     *
     * Lists the assistants.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options?: ListAssistantsOptions): call.Returned<Mode, paths["/api/v1/assistants"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAssistantsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/assistants"]["get"]>>;
    /**
     * Create an assistant
     *
     * Creates an assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options?: CreateAssistantOptions): call.Returned<Mode, paths["/api/v1/assistants"]["post"]>;
  };
  "/api/v1/assistants/{assistantId}/actions/search": {
    /**
     * Search an assistant
     *
     * Searches the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: SearchAssistantOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/actions/search"]["post"]>;
  };
  "/api/v1/assistants/{assistantId}/feedback": {
    /**
     * Get the feedback of an assistant
     *
     * Returns the feedback of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: GetAssistantFeedbackOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/feedback"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAssistantFeedbackOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/assistants/{assistantId}/feedback"]["get"]>>;
  };
  "/api/v1/assistants/{assistantId}/sources/plaintexts": {
    /**
     * Create a plaintext of an assistant
     *
     * Creates a plaintext of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateAssistantPlaintextOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/sources/plaintexts"]["post"]>;
  };
  "/api/v1/assistants/{assistantId}/starters": {
    /**
     * List starters of an assistant
     *
     * Lists the starters of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: ListAssistantStartersOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/starters"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAssistantStartersOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/assistants/{assistantId}/starters"]["get"]>>;
    /**
     * Create a starter of an assistant
     *
     * Creates a starter of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateAssistantStarterOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/starters"]["post"]>;
  };
  "/api/v1/assistants/{assistantId}/starters/{starterId}": {
    /**
     * Get a starter of an assistant
     *
     * Returns the starter of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: GetAssistantStarterOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/starters/{starterId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAssistantStarterOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/assistants/{assistantId}/starters/{starterId}"]["get"]>>;
    /**
     * Replace a starter of an assistant
     *
     * Replaces the starter of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    PUT(options: ReplaceAssistantStarterOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/starters/{starterId}"]["put"]>;
    /**
     * Delete a starter of an assistant
     *
     * Deletes the starter of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    DELETE(options: DeleteAssistantStarterOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/starters/{starterId}"]["delete"]>;
  };
  "/api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}": {
    /**
     * Replace a followup of a starter
     *
     * Replaces the followup of the starter.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    PUT(options: ReplaceStarterFollowupOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}"]["put"]>;
    /**
     * Delete a followup of a starter
     *
     * Deletes the followup of the starter.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    DELETE(options: DeleteStarterFollowupOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}"]["delete"]>;
  };
  "/api/v1/assistants/{assistantId}/threads": {
    /**
     * List threads of an assistant
     *
     * Lists the threads of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: ListAssistantThreadsOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/threads"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAssistantThreadsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/assistants/{assistantId}/threads"]["get"]>>;
    /**
     * Create a thread of an assistant
     *
     * Creates a thread of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateAssistantThreadOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/threads"]["post"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke": {
    /**
     * Invoke a thread
     *
     * Invokes the thread.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: InvokeThreadOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke"]["post"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream": {
    /**
     * Stream a thread
     *
     * Streams the thread.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: StreamThreadOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream"]["post"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions": {
    /**
     * List interactions of a thread
     *
     * Lists the interactions of the thread.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: ListThreadInteractionsOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListThreadInteractionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions"]["get"]>>;
    /**
     * Create an interaction of a thread
     *
     * Creates an interaction of the thread.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateThreadInteractionOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions"]["post"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}": {
    /**
     * Get an interaction of a thread
     *
     * Returns the interaction of the thread.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: GetThreadInteractionOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetThreadInteractionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}"]["get"]>>;
    /**
     * Delete an interaction of a thread
     *
     * Deletes the interaction of the thread.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    DELETE(options: DeleteThreadInteractionOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}"]["delete"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback": {
    /**
     * Create feedback of an interaction
     *
     * Creates feedback of the interaction.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateInteractionFeedbackOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback"]["post"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}": {
    /**
     * Update feedback of an interaction
     *
     * Updates the feedback of the interaction.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    PATCH(options: UpdateInteractionFeedbackOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}"]["patch"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/reviews": {
    /**
     * Create a review of an interaction
     *
     * Creates a review of the interaction.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateInteractionReviewOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/reviews"]["post"]>;
  };
  "/api/v1/assistants/{assistantid}/threads/{threadid}": {
    /**
     * Get a thread of an assistant
     *
     * Returns the thread of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: GetAssistantThreadOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantid}/threads/{threadid}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAssistantThreadOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/assistants/{assistantid}/threads/{threadid}"]["get"]>>;
    /**
     * Delete a thread of an assistant
     *
     * Deletes the thread of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    DELETE(options: DeleteAssistantThreadOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantid}/threads/{threadid}"]["delete"]>;
    /**
     * Update a thread of an assistant
     *
     * Updates the thread of the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    PATCH(options: UpdateAssistantThreadOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantid}/threads/{threadid}"]["patch"]>;
  };
  "/api/v1/assistants/{id}": {
    /**
     * Get an assistant
     *
     * Returns the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: GetAssistantOptions): call.Returned<Mode, paths["/api/v1/assistants/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAssistantOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/assistants/{id}"]["get"]>>;
    /**
     * Delete an assistant
     *
     * Deletes the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    DELETE(options: DeleteAssistantOptions): call.Returned<Mode, paths["/api/v1/assistants/{id}"]["delete"]>;
    /**
     * Update an assistant
     *
     * Updates the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    PATCH(options: UpdateAssistantOptions): call.Returned<Mode, paths["/api/v1/assistants/{id}"]["patch"]>;
  };
  "/api/v1/audits": {
    /**
     * List audits
     *
     * Lists the audits.
     * @see https://qlik.dev/apis/rest/audits/
     */
    GET(options?: ListAuditsOptions): call.Returned<Mode, paths["/api/v1/audits"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAuditsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/audits"]["get"]>>;
  };
  "/api/v1/audits/actions/fetch-consumption-app": {
    /**
     * Fetch the consumption app of the audits
     *
     * Fetches the consumption app of the audits.
     * @see https://qlik.dev/apis/rest/audits/
     */
    POST(options?: FetchAuditsConsumptionAppOptions): call.Returned<Mode, paths["/api/v1/audits/actions/fetch-consumption-app"]["post"]>;
  };
  "/api/v1/audits/archive": {
    /**
     * Get the archive
     *
     * Returns the archive.
     * @see https://qlik.dev/apis/rest/audits/
     */
    GET(options: call.CallOptions<paths["/api/v1/audits/archive"]["get"]>): call.Returned<Mode, paths["/api/v1/audits/archive"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: call.CallOptions<paths["/api/v1/audits/archive"]["get"]>): call.Returned<Mode, call.WithoutBody<paths["/api/v1/audits/archive"]["get"]>>;
  };
  "/api/v1/audits/settings": {
    /**
     * Get the settings of the audits
     *
     * Returns the settings of the audits.
     * @see https://qlik.dev/apis/rest/audits/
     */
    GET(options?: GetAuditsSettingsOptions): call.Returned<Mode, paths["/api/v1/audits/settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetAuditsSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/audits/settings"]["get"]>>;
  };
  "/api/v1/audits/sources": {
    /**
     * List sources
     *
     * Lists the sources.
     * @see https://qlik.dev/apis/rest/audits/
     */
    GET(options?: ListSourcesOptions): call.Returned<Mode, paths["/api/v1/audits/sources"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListSourcesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/audits/sources"]["get"]>>;
  };
  "/api/v1/audits/types": {
    /**
     * List types
     *
     * Lists the types.
     * @see https://qlik.dev/apis/rest/audits/
     */
    GET(options?: ListTypesOptions): call.Returned<Mode, paths["/api/v1/audits/types"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListTypesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/audits/types"]["get"]>>;
  };
  "/api/v1/audits/{id}": {
    /**
     * Get an audit
     *
     * Returns the audit.
     * @see https://qlik.dev/apis/rest/audits/
     */
    GET(options: GetAuditOptions): call.Returned<Mode, paths["/api/v1/audits/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAuditOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/audits/{id}"]["get"]>>;
  };
  "/api/v1/automation-connections": {
    /**
     * List automation connections
     *
     * Lists the automation connections.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    GET(options?: ListAutomationConnectionsOptions): call.Returned<Mode, paths["/api/v1/automation-connections"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAutomationConnectionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automation-connections"]["get"]>>;
    /**
     * Create an automation connection
     *
     * Creates an automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: CreateAutomationConnectionOptions): call.Returned<Mode, paths["/api/v1/automation-connections"]["post"]>;
  };
  "/api/v1/automation-connections/{id}": {
    /**
     * Get an automation connection
     *
     * Returns the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    GET(options: GetAutomationConnectionOptions): call.Returned<Mode, paths["/api/v1/automation-connections/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAutomationConnectionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automation-connections/{id}"]["get"]>>;
    /**
     * Replace an automation connection
     *
     * Replaces the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    PUT(options: ReplaceAutomationConnectionOptions): call.Returned<Mode, paths["/api/v1/automation-connections/{id}"]["put"]>;
    /**
     * Delete an automation connection
     *
     * Deletes the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    DELETE(options: DeleteAutomationConnectionOptions): call.Returned<Mode, paths["/api/v1/automation-connections/{id}"]["delete"]>;
  };
  "/api/v1/automation-connections/{id}/actions/change-owner": {
    /**
     * Change the owner of an automation connection
     *
     * Changes the owner of the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: ChangeAutomationConnectionOwnerOptions): call.Returned<Mode, paths["/api/v1/automation-connections/{id}/actions/change-owner"]["post"]>;
  };
  "/api/v1/automation-connections/{id}/actions/change-space": {
    /**
     * Change the space of an automation connection
     *
     * Changes the space of the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: ChangeAutomationConnectionSpaceOptions): call.Returned<Mode, paths["/api/v1/automation-connections/{id}/actions/change-space"]["post"]>;
  };
  "/api/v1/automation-connections/{id}/actions/check": {
    /**
     * Check an automation connection
     *
     * Checks the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: CheckAutomationConnectionOptions): call.Returned<Mode, paths["/api/v1/automation-connections/{id}/actions/check"]["post"]>;
  };
  "/api/v1/automation-connectors": {
    /**
     * List automation connectors
     *
     * Lists the automation connectors.
     * @see https://qlik.dev/apis/rest/automation-connectors/
     */
    GET(options?: ListAutomationConnectorsOptions): call.Returned<Mode, paths["/api/v1/automation-connectors"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAutomationConnectorsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automation-connectors"]["get"]>>;
  };
  "/api/v1/automations": {
    /**
     * List automations
     *
     * Lists the automations.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options?: ListAutomationsOptions): call.Returned<Mode, paths["/api/v1/automations"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAutomationsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automations"]["get"]>>;
    /**
     * Create an automation
     *
     * Creates an automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: CreateAutomationOptions): call.Returned<Mode, paths["/api/v1/automations"]["post"]>;
  };
  "/api/v1/automations/usage": {
    /**
     * Get the usage of the automations
     *
     * Returns the usage of the automations.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: GetAutomationsUsageOptions): call.Returned<Mode, paths["/api/v1/automations/usage"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAutomationsUsageOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automations/usage"]["get"]>>;
  };
  "/api/v1/automations/{id}": {
    /**
     * Get an automation
     *
     * Returns the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: GetAutomationOptions): call.Returned<Mode, paths["/api/v1/automations/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAutomationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automations/{id}"]["get"]>>;
    /**
     * Replace an automation
     *
     * Replaces the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    PUT(options: ReplaceAutomationOptions): call.Returned<Mode, paths["/api/v1/automations/{id}"]["put"]>;
    /**
     * Delete an automation
     *
     * Deletes the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    DELETE(options: DeleteAutomationOptions): call.Returned<Mode, paths["/api/v1/automations/{id}"]["delete"]>;
  };
  "/api/v1/automations/{id}/actions/change-owner": {
    /**
     * Change the owner of an automation
     *
     * Changes the owner of the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: ChangeAutomationOwnerOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/actions/change-owner"]["post"]>;
  };
  "/api/v1/automations/{id}/actions/change-space": {
    /**
     * Change the space of an automation
     *
     * Changes the space of the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: ChangeAutomationSpaceOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/actions/change-space"]["post"]>;
  };
  "/api/v1/automations/{id}/actions/copy": {
    /**
     * Copy an automation
     *
     * Copies the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: CopyAutomationOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/actions/copy"]["post"]>;
  };
  "/api/v1/automations/{id}/actions/disable": {
    /**
     * Disable an automation
     *
     * Disables the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: DisableAutomationOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/actions/disable"]["post"]>;
  };
  "/api/v1/automations/{id}/actions/enable": {
    /**
     * Enable an automation
     *
     * Enables the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: EnableAutomationOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/actions/enable"]["post"]>;
  };
  "/api/v1/automations/{id}/actions/move": {
    /**
     * Move an automation
     *
     * Moves the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: MoveAutomationOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/actions/move"]["post"]>;
  };
  "/api/v1/automations/{id}/runs": {
    /**
     * List runs of an automation
     *
     * Lists the runs of the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: ListAutomationRunsOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/runs"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAutomationRunsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automations/{id}/runs"]["get"]>>;
    /**
     * Start a run of an automation
     *
     * Starts a run of the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: StartAutomationRunOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/runs"]["post"]>;
  };
  "/api/v1/automations/{id}/runs/{runId}": {
    /**
     * Get a run of an automation
     *
     * Returns the run of the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: GetAutomationRunOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/runs/{runId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAutomationRunOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automations/{id}/runs/{runId}"]["get"]>>;
  };
  "/api/v1/automations/{id}/runs/{runId}/actions/export": {
    /**
     * Export a run
     *
     * Exports the run.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: ExportRunOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/runs/{runId}/actions/export"]["post"]>;
  };
  "/api/v1/automations/{id}/runs/{runId}/actions/retry": {
    /**
     * Retry a run
     *
     * Retries the run.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: RetryRunOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/runs/{runId}/actions/retry"]["post"]>;
  };
  "/api/v1/automations/{id}/runs/{runId}/actions/stop": {
    /**
     * Stop a run
     *
     * Stops the run.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: StopRunOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/runs/{runId}/actions/stop"]["post"]>;
  };
  "/api/v1/automl-deployments/{deploymentId}/realtime-predictions": {
    /**
     * Create a realtime prediction of an automl deployment
     *
     * Creates a realtime prediction of the automl deployment.
     * @see https://qlik.dev/apis/rest/automl-deployments/
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    POST(options: CreateAutomlDeploymentRealtimePredictionOptions): call.Returned<Mode, paths["/api/v1/automl-deployments/{deploymentId}/realtime-predictions"]["post"]>;
  };
  "/api/v1/automl-predictions/{predictionId}/coordinate-shap": {
    /**
     * Get the coordinate SHAP of an automl prediction
     *
     * Returns the coordinate SHAP of the automl prediction.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    GET(options: GetAutomlPredictionCoordinateShapOptions): call.Returned<Mode, paths["/api/v1/automl-predictions/{predictionId}/coordinate-shap"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    HEAD(options: GetAutomlPredictionCoordinateShapOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automl-predictions/{predictionId}/coordinate-shap"]["get"]>>;
  };
  "/api/v1/automl-predictions/{predictionId}/jobs": {
    /**
     * Start a job of an automl prediction
     *
     * Starts a job of the automl prediction.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    POST(options: StartAutomlPredictionJobOptions): call.Returned<Mode, paths["/api/v1/automl-predictions/{predictionId}/jobs"]["post"]>;
  };
  "/api/v1/automl-predictions/{predictionId}/not-predicted-reasons": {
    /**
     * List not predicted reasons of an automl prediction
     *
     * Lists the not predicted reasons of the automl prediction.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    GET(options: ListAutomlPredictionNotPredictedReasonsOptions): call.Returned<Mode, paths["/api/v1/automl-predictions/{predictionId}/not-predicted-reasons"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    HEAD(options: ListAutomlPredictionNotPredictedReasonsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automl-predictions/{predictionId}/not-predicted-reasons"]["get"]>>;
  };
  "/api/v1/automl-predictions/{predictionId}/predictions": {
    /**
     * List predictions of an automl prediction
     *
     * Lists the predictions of the automl prediction.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    GET(options: ListAutomlPredictionPredictionsOptions): call.Returned<Mode, paths["/api/v1/automl-predictions/{predictionId}/predictions"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    HEAD(options: ListAutomlPredictionPredictionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automl-predictions/{predictionId}/predictions"]["get"]>>;
  };
  "/api/v1/automl-predictions/{predictionId}/shap": {
    /**
     * Get the SHAP of an automl prediction
     *
     * Returns the SHAP of the automl prediction.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    GET(options: GetAutomlPredictionShapOptions): call.Returned<Mode, paths["/api/v1/automl-predictions/{predictionId}/shap"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    HEAD(options: GetAutomlPredictionShapOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automl-predictions/{predictionId}/shap"]["get"]>>;
  };
  "/api/v1/automl-predictions/{predictionId}/source": {
    /**
     * Get the source of an automl prediction
     *
     * Returns the source of the automl prediction.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    GET(options: GetAutomlPredictionSourceOptions): call.Returned<Mode, paths["/api/v1/automl-predictions/{predictionId}/source"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-02.
     */
    HEAD(options: GetAutomlPredictionSourceOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automl-predictions/{predictionId}/source"]["get"]>>;
  };
  "/api/v1/banners": {
    /**
     * List banners
     *
     * Lists the banners.
     * @see https://qlik.dev/apis/rest/banners/
     */
    GET(options?: ListBannersOptions): call.Returned<Mode, paths["/api/v1/banners"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListBannersOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/banners"]["get"]>>;
  };
  "/api/v1/banners/actions/upsert": {
    /**
     * Upsert the banners
     *
     * Upserts the banners.
     * @see https://qlik.dev/apis/rest/banners/
     */
    POST(options?: UpsertBannersOptions): call.Returned<Mode, paths["/api/v1/banners/actions/upsert"]["post"]>;
  };
  "/api/v1/brands": {
    /**
     * List brands
     *
     * Lists the brands.
     * @see https://qlik.dev/apis/rest/brands/
     */
    GET(options?: ListBrandsOptions): call.Returned<Mode, paths["/api/v1/brands"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListBrandsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/brands"]["get"]>>;
    /**
     * Create a brand
     *
     * Creates a brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    POST(options?: CreateBrandOptions): call.Returned<Mode, paths["/api/v1/brands"]["post"]>;
  };
  "/api/v1/brands/active": {
    /**
     * Get the active brand
     *
     * Returns the active brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    GET(options?: GetActiveBrandOptions): call.Returned<Mode, paths["/api/v1/brands/active"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetActiveBrandOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/brands/active"]["get"]>>;
  };
  "/api/v1/brands/{brand-id}": {
    /**
     * Get a brand
     *
     * Returns the brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    GET(options: GetBrandOptions): call.Returned<Mode, paths["/api/v1/brands/{brand-id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetBrandOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/brands/{brand-id}"]["get"]>>;
    /**
     * Delete a brand
     *
     * Deletes the brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    DELETE(options: DeleteBrandOptions): call.Returned<Mode, paths["/api/v1/brands/{brand-id}"]["delete"]>;
    /**
     * Update a brand
     *
     * Updates the brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    PATCH(options: UpdateBrandOptions): call.Returned<Mode, paths["/api/v1/brands/{brand-id}"]["patch"]>;
  };
  "/api/v1/brands/{brand-id}/actions/activate": {
    /**
     * Activate a brand
     *
     * Activates the brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    POST(options: ActivateBrandOptions): call.Returned<Mode, paths["/api/v1/brands/{brand-id}/actions/activate"]["post"]>;
  };
  "/api/v1/brands/{brand-id}/actions/deactivate": {
    /**
     * Deactivate a brand
     *
     * Deactivates the brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    POST(options: DeactivateBrandOptions): call.Returned<Mode, paths["/api/v1/brands/{brand-id}/actions/deactivate"]["post"]>;
  };
  "/api/v1/brands/{brand-id}/files/{brand-file-id}": {
    /**
     * Get a file of a brand
     *
     * Returns the file of the brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    GET(options: GetBrandFileOptions): call.Returned<Mode, paths["/api/v1/brands/{brand-id}/files/{brand-file-id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetBrandFileOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/brands/{brand-id}/files/{brand-file-id}"]["get"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetBrandFileOptions): call.Downloaded<Mode, paths["/api/v1/brands/{brand-id}/files/{brand-file-id}"]["get"]>;
    /**
     * Replace a file of a brand
     *
     * Replaces the file of the brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    PUT(options: ReplaceBrandFileOptions): call.Returned<Mode, paths["/api/v1/brands/{brand-id}/files/{brand-file-id}"]["put"]>;
    /**
     * Update a file of a brand
     *
     * Updates the file of the brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    POST(options: UpdateBrandFileOptions): call.Returned<Mode, paths["/api/v1/brands/{brand-id}/files/{brand-file-id}"]["post"]>;
    /**
     * Delete a file of a brand
     *
     * Deletes the file of the brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    DELETE(options: DeleteBrandFileOptions): call.Returned<Mode, paths["/api/v1/brands/{brand-id}/files/{brand-file-id}"]["delete"]>;
  };
  "/api/v1/collections": {
    /**
     * List collections
     *
     * Lists the collections.
     * @see https://qlik.dev/apis/rest/collections/
     */
    GET(options?: ListCollectionsOptions): call.Returned<Mode, paths["/api/v1/collections"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListCollectionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/collections"]["get"]>>;
    /**
     * Create a collection
     *
     * Creates a collection.
     * @see https://qlik.dev/apis/rest/collections/
     */
    POST(options: CreateCollectionOptions): call.Returned<Mode, paths["/api/v1/collections"]["post"]>;
  };
  "/api/v1/collections/favorites": {
    /**
     * List favorites
     *
     * Lists the favorites.
     * @see https://qlik.dev/apis/rest/collections/
     */
    GET(options?: ListFavoritesOptions): call.Returned<Mode, paths["/api/v1/collections/favorites"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListFavoritesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/collections/favorites"]["get"]>>;
  };
  "/api/v1/collections/{collectionId}": {
    /**
     * Get a collection
     *
     * Returns the collection.
     * @see https://qlik.dev/apis/rest/collections/
     */
    GET(options: GetCollectionOptions): call.Returned<Mode, paths["/api/v1/collections/{collectionId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetCollectionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/collections/{collectionId}"]["get"]>>;
    /**
     * Replace a collection
     *
     * Replaces the collection.
     * @see https://qlik.dev/apis/rest/collections/
     */
    PUT(options: ReplaceCollectionOptions): call.Returned<Mode, paths["/api/v1/collections/{collectionId}"]["put"]>;
    /**
     * Delete a collection
     *
     * Deletes the collection.
     * @see https://qlik.dev/apis/rest/collections/
     */
    DELETE(options: DeleteCollectionOptions): call.Returned<Mode, paths["/api/v1/collections/{collectionId}"]["delete"]>;
    /**
     * Update a collection
     *
     * Updates the collection.
     * @see https://qlik.dev/apis/rest/collections/
     */
    PATCH(options: UpdateCollectionOptions): call.Returned<Mode, paths["/api/v1/collections/{collectionId}"]["patch"]>;
  };
  "/api/v1/collections/{collectionId}/items": {
    /**
     * List items of a collection
     *
     * Lists the items of the collection.
     * @see https://qlik.dev/apis/rest/collections/
     */
    GET(options: ListCollectionItemsOptions): call.Returned<Mode, paths["/api/v1/collections/{collectionId}/items"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListCollectionItemsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/collections/{collectionId}/items"]["get"]>>;
    /**
     * Create an item of a collection
     *
     * Creates an item of the collection.
     * @see https://qlik.dev/apis/rest/collections/
     */
    POST(options: CreateCollectionItemOptions): call.Returned<Mode, paths["/api/v1/collections/{collectionId}/items"]["post"]>;
  };
  "/api/v1/collections/{collectionId}/items/{itemId}": {
    /**
     * Get an item of a collection
     *
     * Returns the item of the collection.
     * @see https://qlik.dev/apis/rest/collections/
     */
    GET(options: GetCollectionItemOptions): call.Returned<Mode, paths["/api/v1/collections/{collectionId}/items/{itemId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetCollectionItemOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/collections/{collectionId}/items/{itemId}"]["get"]>>;
    /**
     * Delete an item of a collection
     *
     * Deletes the item of the collection.
     * @see https://qlik.dev/apis/rest/collections/
     */
    DELETE(options: DeleteCollectionItemOptions): call.Returned<Mode, paths["/api/v1/collections/{collectionId}/items/{itemId}"]["delete"]>;
  };
  "/api/v1/conditions": {
    /**
     * Create a condition
     *
     * Creates a condition.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    POST(options?: CreateConditionOptions): call.Returned<Mode, paths["/api/v1/conditions"]["post"]>;
  };
  "/api/v1/conditions/previews": {
    /**
     * Create a preview
     *
     * Creates a preview.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    POST(options?: CreatePreviewOptions): call.Returned<Mode, paths["/api/v1/conditions/previews"]["post"]>;
  };
  "/api/v1/conditions/previews/{id}": {
    /**
     * Get a preview
     *
     * Returns the preview.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    GET(options: GetPreviewOptions): call.Returned<Mode, paths["/api/v1/conditions/previews/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetPreviewOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/conditions/previews/{id}"]["get"]>>;
  };
  "/api/v1/conditions/settings": {
    /**
     * Get the settings of the conditions
     *
     * Returns the settings of the conditions.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    GET(options?: GetConditionsSettingsOptions): call.Returned<Mode, paths["/api/v1/conditions/settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetConditionsSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/conditions/settings"]["get"]>>;
    /**
     * Replace the settings of the conditions
     *
     * Replaces the settings of the conditions.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    PUT(options?: ReplaceConditionsSettingsOptions): call.Returned<Mode, paths["/api/v1/conditions/settings"]["put"]>;
  };
  "/api/v1/conditions/{id}": {
    /**
     * Get a condition
     *
     * Returns the condition.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    GET(options: GetConditionOptions): call.Returned<Mode, paths["/api/v1/conditions/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConditionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/conditions/{id}"]["get"]>>;
    /**
     * Delete a condition
     *
     * Deletes the condition.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    DELETE(options: DeleteConditionOptions): call.Returned<Mode, paths["/api/v1/conditions/{id}"]["delete"]>;
    /**
     * Update a condition
     *
     * Updates the condition.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    PATCH(options: UpdateConditionOptions): call.Returned<Mode, paths["/api/v1/conditions/{id}"]["patch"]>;
  };
  "/api/v1/conditions/{id}/evaluations": {
    /**
     * Start an evaluation of a condition
     *
     * Starts an evaluation of the condition.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    POST(options: StartConditionEvaluationOptions): call.Returned<Mode, paths["/api/v1/conditions/{id}/evaluations"]["post"]>;
  };
  "/api/v1/conditions/{id}/evaluations/{evaluationId}": {
    /**
     * Get an evaluation of a condition
     *
     * Returns the evaluation of the condition.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    GET(options: GetConditionEvaluationOptions): call.Returned<Mode, paths["/api/v1/conditions/{id}/evaluations/{evaluationId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConditionEvaluationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/conditions/{id}/evaluations/{evaluationId}"]["get"]>>;
    /**
     * Delete an evaluation of a condition
     *
     * Deletes the evaluation of the condition.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    DELETE(options: DeleteConditionEvaluationOptions): call.Returned<Mode, paths["/api/v1/conditions/{id}/evaluations/{evaluationId}"]["delete"]>;
  };
  "/api/v1/consumption/executions": {
    /**
     * List executions
     *
     * Lists the executions.
     * @see https://qlik.dev/apis/rest/consumption/
     */
    GET(options?: ListExecutionsOptions): call.Returned<Mode, paths["/api/v1/consumption/executions"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListExecutionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/consumption/executions"]["get"]>>;
  };
  "/api/v1/csp-origins": {
    /**
     * List CSP origins
     *
     * Lists the CSP origins.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    GET(options?: ListCspOriginsOptions): call.Returned<Mode, paths["/api/v1/csp-origins"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListCspOriginsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/csp-origins"]["get"]>>;
    /**
     * Create a CSP origin
     *
     * Creates a CSP origin.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    POST(options: CreateCspOriginOptions): call.Returned<Mode, paths["/api/v1/csp-origins"]["post"]>;
  };
  "/api/v1/csp-origins/actions/generate-header": {
    /**
     * Generate the header of the CSP origins
     *
     * Generates the header of the CSP origins.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    GET(options?: GenerateCspOriginsHeaderOptions): call.Returned<Mode, paths["/api/v1/csp-origins/actions/generate-header"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GenerateCspOriginsHeaderOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/csp-origins/actions/generate-header"]["get"]>>;
  };
  "/api/v1/csp-origins/{id}": {
    /**
     * Get a CSP origin
     *
     * Returns the CSP origin.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    GET(options: GetCspOriginOptions): call.Returned<Mode, paths["/api/v1/csp-origins/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetCspOriginOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/csp-origins/{id}"]["get"]>>;
    /**
     * Replace a CSP origin
     *
     * Replaces the CSP origin.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    PUT(options: ReplaceCspOriginOptions): call.Returned<Mode, paths["/api/v1/csp-origins/{id}"]["put"]>;
    /**
     * Delete a CSP origin
     *
     * Deletes the CSP origin.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    DELETE(options: DeleteCspOriginOptions): call.Returned<Mode, paths["/api/v1/csp-origins/{id}"]["delete"]>;
  };
  "/api/v1/csrf-token": {
    /**
     * Get the CSRF token
     *
     * Returns the CSRF token.
     * @see https://qlik.dev/apis/rest/csrf-token/
     */
    GET(options?: GetCsrfTokenOptions): call.Returned<Mode, paths["/api/v1/csrf-token"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetCsrfTokenOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/csrf-token"]["get"]>>;
  };
  "/api/v1/data-alerts": {
    /**
     * List data alerts
     *
     * Lists the data alerts.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options?: ListDataAlertsOptions): call.Returned<Mode, paths["/api/v1/data-alerts"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataAlertsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-alerts"]["get"]>>;
    /**
     * Create a data alert
     *
     * Creates a data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    POST(options: CreateDataAlertOptions): call.Returned<Mode, paths["/api/v1/data-alerts"]["post"]>;
  };
  "/api/v1/data-alerts/actions/trigger": {
    /**
     * Trigger the data alerts
     *
     * Triggers the data alerts.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    POST(options: TriggerDataAlertsOptions): call.Returned<Mode, paths["/api/v1/data-alerts/actions/trigger"]["post"]>;
  };
  "/api/v1/data-alerts/actions/validate": {
    /**
     * Validate the data alerts
     *
     * Validates the data alerts.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    POST(options: ValidateDataAlertsOptions): call.Returned<Mode, paths["/api/v1/data-alerts/actions/validate"]["post"]>;
  };
  "/api/v1/data-alerts/settings": {
    /**
     * Get the settings of the data alerts
     *
     * Returns the settings of the data alerts.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options?: GetDataAlertsSettingsOptions): call.Returned<Mode, paths["/api/v1/data-alerts/settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetDataAlertsSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-alerts/settings"]["get"]>>;
    /**
     * Replace the settings of the data alerts
     *
     * Replaces the settings of the data alerts.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    PUT(options: ReplaceDataAlertsSettingsOptions): call.Returned<Mode, paths["/api/v1/data-alerts/settings"]["put"]>;
  };
  "/api/v1/data-alerts/{alertId}": {
    /**
     * Get a data alert
     *
     * Returns the data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options: GetDataAlertOptions): call.Returned<Mode, paths["/api/v1/data-alerts/{alertId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataAlertOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-alerts/{alertId}"]["get"]>>;
    /**
     * Delete a data alert
     *
     * Deletes the data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    DELETE(options: DeleteDataAlertOptions): call.Returned<Mode, paths["/api/v1/data-alerts/{alertId}"]["delete"]>;
    /**
     * Update a data alert
     *
     * Updates the data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    PATCH(options: UpdateDataAlertOptions): call.Returned<Mode, paths["/api/v1/data-alerts/{alertId}"]["patch"]>;
  };
  "/api/v1/data-alerts/{alertId}/condition": {
    /**
     * Get the condition of a data alert
     *
     * Returns the condition of the data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options: GetDataAlertConditionOptions): call.Returned<Mode, paths["/api/v1/data-alerts/{alertId}/condition"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataAlertConditionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-alerts/{alertId}/condition"]["get"]>>;
  };
  "/api/v1/data-alerts/{alertId}/executions/{executionId}": {
    /**
     * Get an execution of a data alert
     *
     * Returns the execution of the data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options: GetDataAlertExecutionOptions): call.Returned<Mode, paths["/api/v1/data-alerts/{alertId}/executions/{executionId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataAlertExecutionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-alerts/{alertId}/executions/{executionId}"]["get"]>>;
    /**
     * Delete an execution of a data alert
     *
     * Deletes the execution of the data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    DELETE(options: DeleteDataAlertExecutionOptions): call.Returned<Mode, paths["/api/v1/data-alerts/{alertId}/executions/{executionId}"]["delete"]>;
  };
  "/api/v1/data-alerts/{alertId}/recipient-stats": {
    /**
     * Get the recipient statistics of a data alert
     *
     * Returns the recipient statistics of the data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options: GetDataAlertRecipientStatisticsOptions): call.Returned<Mode, paths["/api/v1/data-alerts/{alertId}/recipient-stats"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataAlertRecipientStatisticsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-alerts/{alertId}/recipient-stats"]["get"]>>;
  };
  "/api/v1/data-alerts/{taskId}/executions": {
    /**
     * List executions of a data alert
     *
     * Lists the executions of the data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options: ListDataAlertExecutionsOptions): call.Returned<Mode, paths["/api/v1/data-alerts/{taskId}/executions"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataAlertExecutionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-alerts/{taskId}/executions"]["get"]>>;
  };
  "/api/v1/data-alerts/{taskId}/executions/stats": {
    /**
     * List statistics of a data alert
     *
     * Lists the statistics of the data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     * @deprecated Qlik does not name a replacement.
     */
    GET(options: ListDataAlertStatisticsOptions): call.Returned<Mode, paths["/api/v1/data-alerts/{taskId}/executions/stats"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Qlik does not name a replacement.
     */
    HEAD(options: ListDataAlertStatisticsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-alerts/{taskId}/executions/stats"]["get"]>>;
  };
  "/api/v1/data-alerts/{taskId}/executions/{executionId}/evaluations": {
    /**
     * List evaluations of an execution
     *
     * Lists the evaluations of the execution.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options: ListExecutionEvaluationsOptions): call.Returned<Mode, paths["/api/v1/data-alerts/{taskId}/executions/{executionId}/evaluations"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListExecutionEvaluationsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-alerts/{taskId}/executions/{executionId}/evaluations"]["get"]>>;
  };
  "/api/v1/data-assets": {
    /**
     * Create a data asset
     *
     * Creates a data asset.
     * @see https://qlik.dev/apis/rest/data-assets/
     */
    POST(options: CreateDataAssetOptions): call.Returned<Mode, paths["/api/v1/data-assets"]["post"]>;
    /**
     * Delete the data assets
     *
     * Deletes the data assets.
     * @see https://qlik.dev/apis/rest/data-assets/
     */
    DELETE(options: DeleteDataAssetsOptions): call.Returned<Mode, paths["/api/v1/data-assets"]["delete"]>;
  };
  "/api/v1/data-assets/{data-asset-id}": {
    /**
     * Get a data asset
     *
     * Returns the data asset.
     * @see https://qlik.dev/apis/rest/data-assets/
     */
    GET(options: GetDataAssetOptions): call.Returned<Mode, paths["/api/v1/data-assets/{data-asset-id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataAssetOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-assets/{data-asset-id}"]["get"]>>;
    /**
     * Replace a data asset
     *
     * Replaces the data asset.
     * @see https://qlik.dev/apis/rest/data-assets/
     */
    PUT(options: ReplaceDataAssetOptions): call.Returned<Mode, paths["/api/v1/data-assets/{data-asset-id}"]["put"]>;
    /**
     * Update a data asset
     *
     * Updates the data asset.
     * @see https://qlik.dev/apis/rest/data-assets/
     */
    PATCH(options: UpdateDataAssetOptions): call.Returned<Mode, paths["/api/v1/data-assets/{data-asset-id}"]["patch"]>;
  };
  "/api/v1/data-connections": {
    /**
     * List data connections
     *
     * Lists the data connections.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    GET(options?: ListDataConnectionsOptions): call.Returned<Mode, paths["/api/v1/data-connections"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataConnectionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-connections"]["get"]>>;
    /**
     * Create a data connection
     *
     * Creates a data connection.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    POST(options: CreateDataConnectionOptions): call.Returned<Mode, paths["/api/v1/data-connections"]["post"]>;
  };
  "/api/v1/data-connections/actions/delete": {
    /**
     * Delete the data connections
     *
     * Deletes the data connections.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    POST(options: DeleteDataConnectionsOptions): call.Returned<Mode, paths["/api/v1/data-connections/actions/delete"]["post"]>;
  };
  "/api/v1/data-connections/actions/duplicate": {
    /**
     * Duplicate the data connections
     *
     * Duplicates the data connections.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    POST(options: DuplicateDataConnectionsOptions): call.Returned<Mode, paths["/api/v1/data-connections/actions/duplicate"]["post"]>;
  };
  "/api/v1/data-connections/actions/update": {
    /**
     * Update the data connections
     *
     * Updates the data connections.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    POST(options: UpdateDataConnectionsOptions): call.Returned<Mode, paths["/api/v1/data-connections/actions/update"]["post"]>;
  };
  "/api/v1/data-connections/{qID}": {
    /**
     * Get a data connection
     *
     * Returns the data connection.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    GET(options: GetDataConnectionOptions): call.Returned<Mode, paths["/api/v1/data-connections/{qID}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataConnectionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-connections/{qID}"]["get"]>>;
    /**
     * Replace a data connection
     *
     * Replaces the data connection.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    PUT(options: ReplaceDataConnectionOptions): call.Returned<Mode, paths["/api/v1/data-connections/{qID}"]["put"]>;
    /**
     * Delete a data connection
     *
     * Deletes the data connection.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    DELETE(options: DeleteDataConnectionOptions): call.Returned<Mode, paths["/api/v1/data-connections/{qID}"]["delete"]>;
    /**
     * Update a data connection
     *
     * Updates the data connection.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    PATCH(options: UpdateDataConnectionOptions): call.Returned<Mode, paths["/api/v1/data-connections/{qID}"]["patch"]>;
  };
  "/api/v1/data-credentials/actions/filter-orphan": {
    /**
     * Filter the orphan of the data credentials
     *
     * Filters the orphan of the data credentials.
     * @see https://qlik.dev/apis/rest/data-credentials/
     */
    POST(options: FilterDataCredentialsOrphanOptions): call.Returned<Mode, paths["/api/v1/data-credentials/actions/filter-orphan"]["post"]>;
  };
  "/api/v1/data-credentials/{qID}": {
    /**
     * Get a data credential
     *
     * Returns the data credential.
     * @see https://qlik.dev/apis/rest/data-credentials/
     */
    GET(options: GetDataCredentialOptions): call.Returned<Mode, paths["/api/v1/data-credentials/{qID}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataCredentialOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-credentials/{qID}"]["get"]>>;
    /**
     * Replace a data credential
     *
     * Replaces the data credential.
     * @see https://qlik.dev/apis/rest/data-credentials/
     */
    PUT(options: ReplaceDataCredentialOptions): call.Returned<Mode, paths["/api/v1/data-credentials/{qID}"]["put"]>;
    /**
     * Delete a data credential
     *
     * Deletes the data credential.
     * @see https://qlik.dev/apis/rest/data-credentials/
     */
    DELETE(options: DeleteDataCredentialOptions): call.Returned<Mode, paths["/api/v1/data-credentials/{qID}"]["delete"]>;
    /**
     * Update a data credential
     *
     * Updates the data credential.
     * @see https://qlik.dev/apis/rest/data-credentials/
     */
    PATCH(options: UpdateDataCredentialOptions): call.Returned<Mode, paths["/api/v1/data-credentials/{qID}"]["patch"]>;
  };
  "/api/v1/data-files": {
    /**
     * List data files
     *
     * Lists the data files.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    GET(options?: ListDataFilesOptions): call.Returned<Mode, paths["/api/v1/data-files"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataFilesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-files"]["get"]>>;
    /**
     * Create a data file
     *
     * Creates a data file.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    POST(options?: CreateDataFileOptions): call.Returned<Mode, paths["/api/v1/data-files"]["post"]>;
  };
  "/api/v1/data-files/actions/change-space": {
    /**
     * Change the space of the data files
     *
     * Changes the space of the data files.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    POST(options?: ChangeDataFilesSpaceOptions): call.Returned<Mode, paths["/api/v1/data-files/actions/change-space"]["post"]>;
  };
  "/api/v1/data-files/actions/delete": {
    /**
     * Delete the data files
     *
     * Deletes the data files.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    POST(options?: DeleteDataFilesOptions): call.Returned<Mode, paths["/api/v1/data-files/actions/delete"]["post"]>;
  };
  "/api/v1/data-files/connections": {
    /**
     * List connections
     *
     * Lists the connections.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    GET(options?: ListConnectionsOptions): call.Returned<Mode, paths["/api/v1/data-files/connections"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListConnectionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-files/connections"]["get"]>>;
  };
  "/api/v1/data-files/connections/{id}": {
    /**
     * Get a connection
     *
     * Returns the connection.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    GET(options: GetConnectionOptions): call.Returned<Mode, paths["/api/v1/data-files/connections/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConnectionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-files/connections/{id}"]["get"]>>;
  };
  "/api/v1/data-files/quotas": {
    /**
     * List quotas
     *
     * Lists the quotas.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    GET(options?: ListQuotasOptions): call.Returned<Mode, paths["/api/v1/data-files/quotas"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListQuotasOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-files/quotas"]["get"]>>;
  };
  "/api/v1/data-files/{id}": {
    /**
     * Get a data file
     *
     * Returns the data file.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    GET(options: GetDataFileOptions): call.Returned<Mode, paths["/api/v1/data-files/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataFileOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-files/{id}"]["get"]>>;
    /**
     * Replace a data file
     *
     * Replaces the data file.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    PUT(options: ReplaceDataFileOptions): call.Returned<Mode, paths["/api/v1/data-files/{id}"]["put"]>;
    /**
     * Delete a data file
     *
     * Deletes the data file.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    DELETE(options: DeleteDataFileOptions): call.Returned<Mode, paths["/api/v1/data-files/{id}"]["delete"]>;
  };
  "/api/v1/data-files/{id}/actions/change-owner": {
    /**
     * Change the owner of a data file
     *
     * Changes the owner of the data file.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    POST(options: ChangeDataFileOwnerOptions): call.Returned<Mode, paths["/api/v1/data-files/{id}/actions/change-owner"]["post"]>;
  };
  "/api/v1/data-files/{id}/actions/change-space": {
    /**
     * Change the space of a data file
     *
     * Changes the space of the data file.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    POST(options: ChangeDataFileSpaceOptions): call.Returned<Mode, paths["/api/v1/data-files/{id}/actions/change-space"]["post"]>;
  };
  "/api/v1/data-qualities/computations": {
    /**
     * Start a computation
     *
     * Starts a computation.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     * @deprecated Use `POST /api/data-governance/data-qualities/computations` instead.
     */
    POST(options: StartDataQualityComputationOptions): call.Returned<Mode, paths["/api/v1/data-qualities/computations"]["post"]>;
  };
  "/api/v1/data-qualities/computations/{computationId}": {
    /**
     * Get a computation
     *
     * Returns the computation.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     * @deprecated Use `GET /api/data-governance/data-qualities/computations/{computationId}` instead.
     */
    GET(options: GetDataQualityComputationOptions): call.Returned<Mode, paths["/api/v1/data-qualities/computations/{computationId}"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/data-governance/data-qualities/computations/{computationId}` instead.
     */
    HEAD(options: GetDataQualityComputationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-qualities/computations/{computationId}"]["get"]>>;
  };
  "/api/v1/data-qualities/global-results": {
    /**
     * List global results
     *
     * Lists the global results.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     * @deprecated Use `GET /api/data-governance/data-qualities/global-results` instead.
     */
    GET(options: ListDataQualityGlobalResultsOptions): call.Returned<Mode, paths["/api/v1/data-qualities/global-results"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/data-governance/data-qualities/global-results` instead.
     */
    HEAD(options: ListDataQualityGlobalResultsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-qualities/global-results"]["get"]>>;
  };
  "/api/v1/data-sets": {
    /**
     * Create a data set
     *
     * Creates a data set.
     * @see https://qlik.dev/apis/rest/data-sets/
     */
    POST(options: CreateDataSetOptions): call.Returned<Mode, paths["/api/v1/data-sets"]["post"]>;
    /**
     * Delete the data sets
     *
     * Deletes the data sets.
     * @see https://qlik.dev/apis/rest/data-sets/
     */
    DELETE(options: DeleteDataSetsOptions): call.Returned<Mode, paths["/api/v1/data-sets"]["delete"]>;
  };
  "/api/v1/data-sets/{data-set-id}": {
    /**
     * Get a data set
     *
     * Returns the data set.
     * @see https://qlik.dev/apis/rest/data-sets/
     */
    GET(options: GetDataSetOptions): call.Returned<Mode, paths["/api/v1/data-sets/{data-set-id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataSetOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-sets/{data-set-id}"]["get"]>>;
    /**
     * Replace a data set
     *
     * Replaces the data set.
     * @see https://qlik.dev/apis/rest/data-sets/
     */
    PUT(options: ReplaceDataSetOptions): call.Returned<Mode, paths["/api/v1/data-sets/{data-set-id}"]["put"]>;
    /**
     * Update a data set
     *
     * Updates the data set.
     * @see https://qlik.dev/apis/rest/data-sets/
     */
    PATCH(options: UpdateDataSetOptions): call.Returned<Mode, paths["/api/v1/data-sets/{data-set-id}"]["patch"]>;
  };
  "/api/v1/data-sets/{data-set-id}/profiles": {
    /**
     * List profiles of a data set
     *
     * Lists the profiles of the data set.
     * @see https://qlik.dev/apis/rest/data-sets/
     */
    GET(options: ListDataSetProfilesOptions): call.Returned<Mode, paths["/api/v1/data-sets/{data-set-id}/profiles"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataSetProfilesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-sets/{data-set-id}/profiles"]["get"]>>;
  };
  "/api/v1/data-sources": {
    /**
     * List data sources
     *
     * Lists the data sources.
     * @see https://qlik.dev/apis/rest/data-sources/
     */
    GET(options?: ListDataSourcesOptions): call.Returned<Mode, paths["/api/v1/data-sources"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataSourcesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-sources"]["get"]>>;
  };
  "/api/v1/data-sources/{dataSourceId}/api-specs": {
    /**
     * List API specs of a data source
     *
     * Lists the API specs of the data source.
     * @see https://qlik.dev/apis/rest/data-sources/
     */
    GET(options: ListDataSourceApiSpecsOptions): call.Returned<Mode, paths["/api/v1/data-sources/{dataSourceId}/api-specs"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataSourceApiSpecsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-sources/{dataSourceId}/api-specs"]["get"]>>;
  };
  "/api/v1/data-sources/{dataSourceId}/gateways": {
    /**
     * List gateways of a data source
     *
     * Lists the gateways of the data source.
     * @see https://qlik.dev/apis/rest/data-sources/
     */
    GET(options: ListDataSourceGatewaysOptions): call.Returned<Mode, paths["/api/v1/data-sources/{dataSourceId}/gateways"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataSourceGatewaysOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-sources/{dataSourceId}/gateways"]["get"]>>;
  };
  "/api/v1/data-sources/{dataSourceId}/settings": {
    /**
     * Get the settings of a data source
     *
     * Returns the settings of the data source.
     * @see https://qlik.dev/apis/rest/data-sources/
     */
    GET(options: GetDataSourceSettingsOptions): call.Returned<Mode, paths["/api/v1/data-sources/{dataSourceId}/settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataSourceSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-sources/{dataSourceId}/settings"]["get"]>>;
    /**
     * Replace the settings of a data source
     *
     * Replaces the settings of the data source.
     * @see https://qlik.dev/apis/rest/data-sources/
     */
    PUT(options: ReplaceDataSourceSettingsOptions): call.Returned<Mode, paths["/api/v1/data-sources/{dataSourceId}/settings"]["put"]>;
  };
  "/api/v1/data-stores": {
    /**
     * List data stores
     *
     * Lists the data stores.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    GET(options?: ListDataStoresOptions): call.Returned<Mode, paths["/api/v1/data-stores"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataStoresOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-stores"]["get"]>>;
    /**
     * Create a data store
     *
     * Creates a data store.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    POST(options: CreateDataStoreOptions): call.Returned<Mode, paths["/api/v1/data-stores"]["post"]>;
    /**
     * Delete the data stores
     *
     * Deletes the data stores.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    DELETE(options: DeleteDataStoresOptions): call.Returned<Mode, paths["/api/v1/data-stores"]["delete"]>;
  };
  "/api/v1/data-stores/{data-store-ids}/data-assets": {
    /**
     * List data assets of a data store
     *
     * Lists the data assets of the data store.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    GET(options: ListDataStoreDataAssetsOptions): call.Returned<Mode, paths["/api/v1/data-stores/{data-store-ids}/data-assets"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataStoreDataAssetsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-stores/{data-store-ids}/data-assets"]["get"]>>;
    /**
     * Delete the data assets of a data store
     *
     * Deletes the data assets of the data store.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    DELETE(options: DeleteDataStoreDataAssetsOptions): call.Returned<Mode, paths["/api/v1/data-stores/{data-store-ids}/data-assets"]["delete"]>;
  };
  "/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets": {
    /**
     * List data sets of a data asset
     *
     * Lists the data sets of the data asset.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    GET(options: ListDataAssetDataSetsOptions): call.Returned<Mode, paths["/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataAssetDataSetsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets"]["get"]>>;
    /**
     * Delete the data sets of a data asset
     *
     * Deletes the data sets of the data asset.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    DELETE(options: DeleteDataAssetDataSetsOptions): call.Returned<Mode, paths["/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets"]["delete"]>;
  };
  "/api/v1/data-stores/{data-store-id}": {
    /**
     * Get a data store
     *
     * Returns the data store.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    GET(options: GetDataStoreOptions): call.Returned<Mode, paths["/api/v1/data-stores/{data-store-id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataStoreOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-stores/{data-store-id}"]["get"]>>;
    /**
     * Replace a data store
     *
     * Replaces the data store.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    PUT(options: ReplaceDataStoreOptions): call.Returned<Mode, paths["/api/v1/data-stores/{data-store-id}"]["put"]>;
    /**
     * Update a data store
     *
     * Updates the data store.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    PATCH(options: UpdateDataStoreOptions): call.Returned<Mode, paths["/api/v1/data-stores/{data-store-id}"]["patch"]>;
  };
  "/api/v1/di-projects": {
    /**
     * List data integration projects
     *
     * Lists the data integration projects.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options?: ListDataIntegrationProjectsOptions): call.Returned<Mode, paths["/api/v1/di-projects"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataIntegrationProjectsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/di-projects"]["get"]>>;
    /**
     * Create a data integration project
     *
     * Creates a data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: CreateDataIntegrationProjectOptions): call.Returned<Mode, paths["/api/v1/di-projects"]["post"]>;
  };
  "/api/v1/di-projects/actions/{actionId}": {
    /**
     * Get an action
     *
     * Returns the action.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: GetActionOptions): call.Returned<Mode, paths["/api/v1/di-projects/actions/{actionId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetActionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/di-projects/actions/{actionId}"]["get"]>>;
  };
  "/api/v1/di-projects/utils/actions/validate-project-definitions": {
    /**
     * Validate the project definitions of the utils
     *
     * Validates the project definitions of the utils.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ValidateUtilsProjectDefinitionsOptions): call.Returned<Mode, paths["/api/v1/di-projects/utils/actions/validate-project-definitions"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}": {
    /**
     * Get a data integration project
     *
     * Returns the data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: GetDataIntegrationProjectOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataIntegrationProjectOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/di-projects/{projectId}"]["get"]>>;
  };
  "/api/v1/di-projects/{projectId}/actions/export": {
    /**
     * Export a data integration project
     *
     * Exports the data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ExportDataIntegrationProjectOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/actions/export"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/actions/import": {
    /**
     * Import a data integration project
     *
     * Imports the data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ImportDataIntegrationProjectOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/actions/import"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/actions/import-async": {
    /**
     * Import the async of a data integration project
     *
     * Imports the async of the data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ImportDataIntegrationProjectAsyncOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/actions/import-async"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/actions/prepare": {
    /**
     * Prepare a data integration project
     *
     * Prepares the data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: PrepareDataIntegrationProjectOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/actions/prepare"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/actions/validate": {
    /**
     * Validate a data integration project
     *
     * Validates the data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ValidateDataIntegrationProjectOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/actions/validate"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/bindings": {
    /**
     * List bindings of a data integration project
     *
     * Lists the bindings of the data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: ListDataIntegrationProjectBindingsOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/bindings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataIntegrationProjectBindingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/di-projects/{projectId}/bindings"]["get"]>>;
    /**
     * Replace the bindings of a data integration project
     *
     * Replaces the bindings of the data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    PUT(options: ReplaceDataIntegrationProjectBindingsOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/bindings"]["put"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks": {
    /**
     * List data integration tasks of a data integration project
     *
     * Lists the data integration tasks of the data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: ListDataIntegrationProjectDataIntegrationTasksOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataIntegrationProjectDataIntegrationTasksOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/di-projects/{projectId}/di-tasks"]["get"]>>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}": {
    /**
     * Get a data integration task of a data integration project
     *
     * Returns the data integration task of the data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: GetDataIntegrationProjectDataIntegrationTaskOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataIntegrationProjectDataIntegrationTaskOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}"]["get"]>>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare": {
    /**
     * Prepare a data integration task
     *
     * Prepares the data integration task.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: PrepareDataIntegrationTaskOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets": {
    /**
     * Recreate the datasets of a data integration task
     *
     * Recreates the datasets of the data integration task.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: RecreateDataIntegrationTaskDatasetsOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload": {
    /**
     * Request the reload of a data integration task
     *
     * Requests the reload of the data integration task.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: RequestDataIntegrationTaskReloadOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate": {
    /**
     * Validate a data integration task
     *
     * Validates the data integration task.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ValidateDataIntegrationTaskOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start": {
    /**
     * Start the runtime
     *
     * Starts the runtime.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: StartRuntimeOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/stop": {
    /**
     * Stop the runtime
     *
     * Stops the runtime.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: StopRuntimeOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/stop"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/actions/search": {
    /**
     * Search the runs
     *
     * Searches the runs.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: SearchRunsOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/actions/search"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state": {
    /**
     * Get the state of a run
     *
     * Returns the state of the run.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: GetRunStateOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetRunStateOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state"]["get"]>>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state/datasets": {
    /**
     * List datasets of a run
     *
     * Lists the datasets of the run.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: ListRunDatasetsOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state/datasets"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListRunDatasetsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state/datasets"]["get"]>>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state": {
    /**
     * Get the state of a data integration task
     *
     * Returns the state of the data integration task.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: GetDataIntegrationTaskStateOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataIntegrationTaskStateOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state"]["get"]>>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state/datasets": {
    /**
     * List datasets of a data integration task
     *
     * Lists the datasets of the data integration task.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: ListDataIntegrationTaskDatasetsOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state/datasets"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataIntegrationTaskDatasetsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state/datasets"]["get"]>>;
  };
  "/api/v1/direct-access-agents/{agentId}/actions/{agentAction}": {
    /**
     * Update an action of a direct access agent
     *
     * Updates the action of the direct access agent.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    POST(options: UpdateDirectAccessAgentActionOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/actions/{agentAction}"]["post"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/benchmarks": {
    /**
     * Create a benchmark of a direct access agent
     *
     * Creates a benchmark of the direct access agent.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    POST(options: CreateDirectAccessAgentBenchmarkOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/benchmarks"]["post"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}": {
    /**
     * Get a benchmark of a direct access agent
     *
     * Returns the benchmark of the direct access agent.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    GET(options: GetDirectAccessAgentBenchmarkOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDirectAccessAgentBenchmarkOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}"]["get"]>>;
  };
  "/api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel": {
    /**
     * Cancel a benchmark
     *
     * Cancels the benchmark.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    POST(options: CancelBenchmarkOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel"]["post"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/configurations": {
    /**
     * List configurations of a direct access agent
     *
     * Lists the configurations of the direct access agent.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    GET(options: ListDirectAccessAgentConfigurationsOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/configurations"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDirectAccessAgentConfigurationsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/direct-access-agents/{agentId}/configurations"]["get"]>>;
    /**
     * Update the configurations of a direct access agent
     *
     * Updates the configurations of the direct access agent.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    PATCH(options: UpdateDirectAccessAgentConfigurationsOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/configurations"]["patch"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths": {
    /**
     * List allowed paths of a direct access agent
     *
     * Lists the allowed paths of the direct access agent.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    GET(options: ListDirectAccessAgentAllowedPathsOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDirectAccessAgentAllowedPathsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths"]["get"]>>;
    /**
     * Replace the allowed paths of a direct access agent
     *
     * Replaces the allowed paths of the direct access agent.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    PUT(options: ReplaceDirectAccessAgentAllowedPathsOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths"]["put"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings": {
    /**
     * List custom data type mappings of a direct access agent
     *
     * Lists the custom data type mappings of the direct access agent.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    GET(options: ListDirectAccessAgentCustomDataTypeMappingsOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDirectAccessAgentCustomDataTypeMappingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings"]["get"]>>;
    /**
     * Replace the custom data type mappings of a direct access agent
     *
     * Replaces the custom data type mappings of the direct access agent.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    PUT(options: ReplaceDirectAccessAgentCustomDataTypeMappingsOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings"]["put"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files": {
    /**
     * List files of a connector
     *
     * Lists the files of the connector.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    GET(options: ListConnectorFilesOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListConnectorFilesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files"]["get"]>>;
  };
  "/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}": {
    /**
     * Get a file of a connector
     *
     * Returns the file of the connector.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    GET(options: GetConnectorFileOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConnectorFileOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}"]["get"]>>;
    /**
     * Replace a file of a connector
     *
     * Replaces the file of the connector.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    PUT(options: ReplaceConnectorFileOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}"]["put"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration": {
    /**
     * Get the configuration of a direct access agent
     *
     * Returns the configuration of the direct access agent.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    GET(options: GetDirectAccessAgentConfigurationOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDirectAccessAgentConfigurationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration"]["get"]>>;
    /**
     * Replace the configuration of a direct access agent
     *
     * Replaces the configuration of the direct access agent.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     */
    PUT(options: ReplaceDirectAccessAgentConfigurationOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration"]["put"]>;
  };
  "/api/v1/encryption/keyproviders": {
    /**
     * List keyproviders
     *
     * Lists the keyproviders.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    GET(options?: ListKeyprovidersOptions): call.Returned<Mode, paths["/api/v1/encryption/keyproviders"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListKeyprovidersOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/encryption/keyproviders"]["get"]>>;
    /**
     * Create a keyprovider
     *
     * Creates a keyprovider.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    POST(options?: CreateKeyproviderOptions): call.Returned<Mode, paths["/api/v1/encryption/keyproviders"]["post"]>;
  };
  "/api/v1/encryption/keyproviders/actions/list": {
    /**
     * Get the list
     *
     * Returns the list.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    GET(options?: GetListOptions): call.Returned<Mode, paths["/api/v1/encryption/keyproviders/actions/list"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetListOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/encryption/keyproviders/actions/list"]["get"]>>;
  };
  "/api/v1/encryption/keyproviders/actions/reset-to-default-provider": {
    /**
     * Reset the keyproviders to default provider
     *
     * Resets the keyproviders to default provider.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    POST(options?: ResetKeyprovidersToDefaultProviderOptions): call.Returned<Mode, paths["/api/v1/encryption/keyproviders/actions/reset-to-default-provider"]["post"]>;
  };
  "/api/v1/encryption/keyproviders/migration/actions/details": {
    /**
     * Get the details
     *
     * Returns the details.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    GET(options?: GetDetailsOptions): call.Returned<Mode, paths["/api/v1/encryption/keyproviders/migration/actions/details"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetDetailsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/encryption/keyproviders/migration/actions/details"]["get"]>>;
  };
  "/api/v1/encryption/keyproviders/{arnFingerPrint}": {
    /**
     * Get a keyprovider
     *
     * Returns the keyprovider.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    GET(options: GetKeyproviderOptions): call.Returned<Mode, paths["/api/v1/encryption/keyproviders/{arnFingerPrint}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetKeyproviderOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/encryption/keyproviders/{arnFingerPrint}"]["get"]>>;
    /**
     * Delete a keyprovider
     *
     * Deletes the keyprovider.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    DELETE(options: DeleteKeyproviderOptions): call.Returned<Mode, paths["/api/v1/encryption/keyproviders/{arnFingerPrint}"]["delete"]>;
    /**
     * Update a keyprovider
     *
     * Updates the keyprovider.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    PATCH(options: UpdateKeyproviderOptions): call.Returned<Mode, paths["/api/v1/encryption/keyproviders/{arnFingerPrint}"]["patch"]>;
  };
  "/api/v1/encryption/keyproviders/{arnFingerPrint}/actions/migrate": {
    /**
     * Migrate a keyprovider
     *
     * Migrates the keyprovider.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    POST(options: MigrateKeyproviderOptions): call.Returned<Mode, paths["/api/v1/encryption/keyproviders/{arnFingerPrint}/actions/migrate"]["post"]>;
  };
  "/api/v1/encryption/keyproviders/{arnFingerPrint}/actions/test": {
    /**
     * Test a keyprovider
     *
     * Tests the keyprovider.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    POST(options: TestKeyproviderOptions): call.Returned<Mode, paths["/api/v1/encryption/keyproviders/{arnFingerPrint}/actions/test"]["post"]>;
  };
  "/api/v1/extensions": {
    /**
     * List extensions
     *
     * Lists the extensions.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    GET(options?: ListExtensionsOptions): call.Returned<Mode, paths["/api/v1/extensions"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListExtensionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/extensions"]["get"]>>;
    /**
     * Create an extension
     *
     * Creates an extension.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    POST(options: CreateExtensionOptions): call.Returned<Mode, paths["/api/v1/extensions"]["post"]>;
  };
  "/api/v1/extensions/{id}": {
    /**
     * Get an extension
     *
     * Returns the extension.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    GET(options: GetExtensionOptions): call.Returned<Mode, paths["/api/v1/extensions/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetExtensionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/extensions/{id}"]["get"]>>;
    /**
     * Delete an extension
     *
     * Deletes the extension.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    DELETE(options: DeleteExtensionOptions): call.Returned<Mode, paths["/api/v1/extensions/{id}"]["delete"]>;
    /**
     * Update an extension
     *
     * Updates the extension.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    PATCH(options: UpdateExtensionOptions): call.Returned<Mode, paths["/api/v1/extensions/{id}"]["patch"]>;
  };
  "/api/v1/extensions/{id}/file": {
    /**
     * Get the file of an extension
     *
     * Returns the file of the extension.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    GET(options: GetExtensionFileOptions): call.Returned<Mode, paths["/api/v1/extensions/{id}/file"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetExtensionFileOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/extensions/{id}/file"]["get"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetExtensionFileOptions): call.Downloaded<Mode, paths["/api/v1/extensions/{id}/file"]["get"]>;
  };
  "/api/v1/extensions/{id}/file/{filepath}": {
    /**
     * Get a file of an extension
     *
     * Returns the file of the extension.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    GET(options: GetExtensionsByIdFileByFilepathOptions): call.Returned<Mode, paths["/api/v1/extensions/{id}/file/{filepath}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetExtensionsByIdFileByFilepathOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/extensions/{id}/file/{filepath}"]["get"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetExtensionsByIdFileByFilepathOptions): call.Downloaded<Mode, paths["/api/v1/extensions/{id}/file/{filepath}"]["get"]>;
  };
  "/api/v1/glossaries": {
    /**
     * List glossaries
     *
     * Lists the glossaries.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options?: ListGlossariesOptions): call.Returned<Mode, paths["/api/v1/glossaries"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListGlossariesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/glossaries"]["get"]>>;
    /**
     * Create a glossary
     *
     * Creates a glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options?: CreateGlossaryOptions): call.Returned<Mode, paths["/api/v1/glossaries"]["post"]>;
  };
  "/api/v1/glossaries/actions/import": {
    /**
     * Import the glossaries
     *
     * Imports the glossaries.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options?: ImportGlossariesOptions): call.Returned<Mode, paths["/api/v1/glossaries/actions/import"]["post"]>;
  };
  "/api/v1/glossaries/{id}": {
    /**
     * Get a glossary
     *
     * Returns the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: GetGlossaryOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetGlossaryOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/glossaries/{id}"]["get"]>>;
    /**
     * Replace a glossary
     *
     * Replaces the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PUT(options: ReplaceGlossaryOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}"]["put"]>;
    /**
     * Delete a glossary
     *
     * Deletes the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    DELETE(options: DeleteGlossaryOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}"]["delete"]>;
    /**
     * Update a glossary
     *
     * Updates the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PATCH(options: UpdateGlossaryOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}"]["patch"]>;
  };
  "/api/v1/glossaries/{id}/actions/export": {
    /**
     * Export a glossary
     *
     * Exports the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: ExportGlossaryOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/actions/export"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ExportGlossaryOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/glossaries/{id}/actions/export"]["get"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: ExportGlossaryOptions): call.Downloaded<Mode, paths["/api/v1/glossaries/{id}/actions/export"]["get"]>;
  };
  "/api/v1/glossaries/{id}/categories": {
    /**
     * List categories of a glossary
     *
     * Lists the categories of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: ListGlossaryCategoriesOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/categories"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListGlossaryCategoriesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/glossaries/{id}/categories"]["get"]>>;
    /**
     * Create a category of a glossary
     *
     * Creates a category of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options: CreateGlossaryCategoryOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/categories"]["post"]>;
  };
  "/api/v1/glossaries/{id}/categories/{categoryId}": {
    /**
     * Get a category of a glossary
     *
     * Returns the category of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: GetGlossaryCategoryOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/categories/{categoryId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetGlossaryCategoryOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/glossaries/{id}/categories/{categoryId}"]["get"]>>;
    /**
     * Replace a category of a glossary
     *
     * Replaces the category of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PUT(options: ReplaceGlossaryCategoryOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/categories/{categoryId}"]["put"]>;
    /**
     * Delete a category of a glossary
     *
     * Deletes the category of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    DELETE(options: DeleteGlossaryCategoryOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/categories/{categoryId}"]["delete"]>;
    /**
     * Update a category of a glossary
     *
     * Updates the category of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PATCH(options: UpdateGlossaryCategoryOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/categories/{categoryId}"]["patch"]>;
  };
  "/api/v1/glossaries/{id}/terms": {
    /**
     * List terms of a glossary
     *
     * Lists the terms of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: ListGlossaryTermsOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/terms"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListGlossaryTermsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/glossaries/{id}/terms"]["get"]>>;
    /**
     * Create a term of a glossary
     *
     * Creates a term of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options: CreateGlossaryTermOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/terms"]["post"]>;
  };
  "/api/v1/glossaries/{id}/terms/{termId}": {
    /**
     * Get a term of a glossary
     *
     * Returns the term of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: GetGlossaryTermOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/terms/{termId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetGlossaryTermOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/glossaries/{id}/terms/{termId}"]["get"]>>;
    /**
     * Replace a term of a glossary
     *
     * Replaces the term of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PUT(options: ReplaceGlossaryTermOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/terms/{termId}"]["put"]>;
    /**
     * Delete a term of a glossary
     *
     * Deletes the term of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    DELETE(options: DeleteGlossaryTermOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/terms/{termId}"]["delete"]>;
    /**
     * Update a term of a glossary
     *
     * Updates the term of the glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PATCH(options: UpdateGlossaryTermOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/terms/{termId}"]["patch"]>;
  };
  "/api/v1/glossaries/{id}/terms/{termId}/actions/change-status": {
    /**
     * Change the status of a term
     *
     * Changes the status of the term.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options: ChangeTermStatusOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/terms/{termId}/actions/change-status"]["post"]>;
  };
  "/api/v1/glossaries/{id}/terms/{termId}/links": {
    /**
     * List links of a term
     *
     * Lists the links of the term.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: ListTermLinksOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/terms/{termId}/links"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTermLinksOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/glossaries/{id}/terms/{termId}/links"]["get"]>>;
    /**
     * Create a link of a term
     *
     * Creates a link of the term.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options: CreateTermLinkOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/terms/{termId}/links"]["post"]>;
  };
  "/api/v1/glossaries/{id}/terms/{termId}/revisions": {
    /**
     * List revisions of a term
     *
     * Lists the revisions of the term.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: ListTermRevisionsOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/terms/{termId}/revisions"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTermRevisionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/glossaries/{id}/terms/{termId}/revisions"]["get"]>>;
  };
  "/api/v1/groups": {
    /**
     * List groups
     *
     * Lists the groups.
     * @see https://qlik.dev/apis/rest/groups/
     */
    GET(options?: ListGroupsOptions): call.Returned<Mode, paths["/api/v1/groups"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListGroupsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/groups"]["get"]>>;
    /**
     * Create a group
     *
     * Creates a group.
     * @see https://qlik.dev/apis/rest/groups/
     */
    POST(options: CreateGroupOptions): call.Returned<Mode, paths["/api/v1/groups"]["post"]>;
  };
  "/api/v1/groups/actions/filter": {
    /**
     * Filter the groups
     *
     * Filters the groups.
     * @see https://qlik.dev/apis/rest/groups/
     */
    POST(options?: FilterGroupsOptions): call.Returned<Mode, paths["/api/v1/groups/actions/filter"]["post"]>;
  };
  "/api/v1/groups/settings": {
    /**
     * Get the settings of the groups
     *
     * Returns the settings of the groups.
     * @see https://qlik.dev/apis/rest/groups/
     */
    GET(options?: GetGroupsSettingsOptions): call.Returned<Mode, paths["/api/v1/groups/settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetGroupsSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/groups/settings"]["get"]>>;
    /**
     * Update the settings of the groups
     *
     * Updates the settings of the groups.
     * @see https://qlik.dev/apis/rest/groups/
     */
    PATCH(options: UpdateGroupsSettingsOptions): call.Returned<Mode, paths["/api/v1/groups/settings"]["patch"]>;
  };
  "/api/v1/groups/{groupId}": {
    /**
     * Get a group
     *
     * Returns the group.
     * @see https://qlik.dev/apis/rest/groups/
     */
    GET(options: GetGroupOptions): call.Returned<Mode, paths["/api/v1/groups/{groupId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetGroupOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/groups/{groupId}"]["get"]>>;
    /**
     * Delete a group
     *
     * Deletes the group.
     * @see https://qlik.dev/apis/rest/groups/
     */
    DELETE(options: DeleteGroupOptions): call.Returned<Mode, paths["/api/v1/groups/{groupId}"]["delete"]>;
    /**
     * Update a group
     *
     * Updates the group.
     * @see https://qlik.dev/apis/rest/groups/
     */
    PATCH(options: UpdateGroupOptions): call.Returned<Mode, paths["/api/v1/groups/{groupId}"]["patch"]>;
  };
  "/api/v1/identity-providers": {
    /**
     * List identity providers
     *
     * Lists the identity providers.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    GET(options?: ListIdentityProvidersOptions): call.Returned<Mode, paths["/api/v1/identity-providers"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListIdentityProvidersOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/identity-providers"]["get"]>>;
    /**
     * Create an identity provider
     *
     * Creates an identity provider.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    POST(options?: CreateIdentityProviderOptions): call.Returned<Mode, paths["/api/v1/identity-providers"]["post"]>;
  };
  "/api/v1/identity-providers/.well-known/metadata.json": {
    /**
     * Get the metadata JSON
     *
     * Returns the metadata JSON.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    GET(options?: GetMetadataJsonOptions): call.Returned<Mode, paths["/api/v1/identity-providers/.well-known/metadata.json"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetMetadataJsonOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/identity-providers/.well-known/metadata.json"]["get"]>>;
  };
  "/api/v1/identity-providers/me/meta": {
    /**
     * Get the metadata of me
     *
     * Returns the metadata of the me.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    GET(options?: GetMeMetadataOptions): call.Returned<Mode, paths["/api/v1/identity-providers/me/meta"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetMeMetadataOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/identity-providers/me/meta"]["get"]>>;
  };
  "/api/v1/identity-providers/status": {
    /**
     * Get the status
     *
     * Returns the status.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    GET(options?: GetStatusOptions): call.Returned<Mode, paths["/api/v1/identity-providers/status"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetStatusOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/identity-providers/status"]["get"]>>;
  };
  "/api/v1/identity-providers/{id}": {
    /**
     * Get an identity provider
     *
     * Returns the identity provider.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    GET(options: GetIdentityProviderOptions): call.Returned<Mode, paths["/api/v1/identity-providers/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetIdentityProviderOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/identity-providers/{id}"]["get"]>>;
    /**
     * Delete an identity provider
     *
     * Deletes the identity provider.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    DELETE(options: DeleteIdentityProviderOptions): call.Returned<Mode, paths["/api/v1/identity-providers/{id}"]["delete"]>;
    /**
     * Update an identity provider
     *
     * Updates the identity provider.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    PATCH(options: UpdateIdentityProviderOptions): call.Returned<Mode, paths["/api/v1/identity-providers/{id}"]["patch"]>;
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
    GET(options?: ListItemsOptions): call.Returned<Mode, paths["/api/v1/items"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListItemsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/items"]["get"]>>;
  };
  "/api/v1/items/settings": {
    /**
     * Get the settings of the items
     *
     * Returns the settings of the items.
     * @see https://qlik.dev/apis/rest/items/
     */
    GET(options?: GetItemsSettingsOptions): call.Returned<Mode, paths["/api/v1/items/settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetItemsSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/items/settings"]["get"]>>;
    /**
     * Update the settings of the items
     *
     * Updates the settings of the items.
     * @see https://qlik.dev/apis/rest/items/
     */
    PATCH(options: UpdateItemsSettingsOptions): call.Returned<Mode, paths["/api/v1/items/settings"]["patch"]>;
  };
  "/api/v1/items/{itemId}": {
    /**
     * Get an item
     *
     * Returns an item by its own identifier, which differs from the identifier of its resource. To find the item of
     * an app, list items with `resourceType=app` and `resourceId`.
     * @see https://qlik.dev/apis/rest/items/
     */
    GET(options: GetItemOptions): call.Returned<Mode, paths["/api/v1/items/{itemId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetItemOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/items/{itemId}"]["get"]>>;
    /**
     * Replace an item
     *
     * Replaces the item.
     * @see https://qlik.dev/apis/rest/items/
     */
    PUT(options: ReplaceItemOptions): call.Returned<Mode, paths["/api/v1/items/{itemId}"]["put"]>;
    /**
     * Delete an item
     *
     * Deletes the item.
     * @see https://qlik.dev/apis/rest/items/
     */
    DELETE(options: DeleteItemOptions): call.Returned<Mode, paths["/api/v1/items/{itemId}"]["delete"]>;
  };
  "/api/v1/items/{itemId}/collections": {
    /**
     * List collections of an item
     *
     * Lists the collections of the item.
     * @see https://qlik.dev/apis/rest/items/
     */
    GET(options: ListItemCollectionsOptions): call.Returned<Mode, paths["/api/v1/items/{itemId}/collections"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListItemCollectionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/items/{itemId}/collections"]["get"]>>;
  };
  "/api/v1/items/{itemId}/publisheditems": {
    /**
     * List publisheditems of an item
     *
     * Lists the publisheditems of the item.
     * @see https://qlik.dev/apis/rest/items/
     */
    GET(options: ListItemPublisheditemsOptions): call.Returned<Mode, paths["/api/v1/items/{itemId}/publisheditems"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListItemPublisheditemsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/items/{itemId}/publisheditems"]["get"]>>;
  };
  "/api/v1/knowledgebases": {
    /**
     * List knowledgebases
     *
     * Lists the knowledgebases.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    GET(options?: ListKnowledgebasesOptions): call.Returned<Mode, paths["/api/v1/knowledgebases"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListKnowledgebasesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/knowledgebases"]["get"]>>;
    /**
     * Create a knowledge base
     *
     * Creates a knowledge base.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options?: CreateKnowledgeBaseOptions): call.Returned<Mode, paths["/api/v1/knowledgebases"]["post"]>;
  };
  "/api/v1/knowledgebases/{id}": {
    /**
     * Get a knowledge base
     *
     * Returns the knowledge base.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    GET(options: GetKnowledgeBaseOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetKnowledgeBaseOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/knowledgebases/{id}"]["get"]>>;
    /**
     * Delete a knowledge base
     *
     * Deletes the knowledge base.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    DELETE(options: DeleteKnowledgeBaseOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}"]["delete"]>;
    /**
     * Update a knowledge base
     *
     * Updates the knowledge base.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    PATCH(options: UpdateKnowledgeBaseOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}"]["patch"]>;
  };
  "/api/v1/knowledgebases/{id}/actions/search": {
    /**
     * Search a knowledge base
     *
     * Searches the knowledge base.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: SearchKnowledgeBaseOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/actions/search"]["post"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources": {
    /**
     * Create a datasource of a knowledge base
     *
     * Creates a datasource of the knowledge base.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options: CreateKnowledgeBaseDatasourceOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/datasources"]["post"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}": {
    /**
     * Replace a datasource of a knowledge base
     *
     * Replaces the datasource of the knowledge base.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    PUT(options: ReplaceKnowledgeBaseDatasourceOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}"]["put"]>;
    /**
     * Delete a datasource of a knowledge base
     *
     * Deletes the datasource of the knowledge base.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    DELETE(options: DeleteKnowledgeBaseDatasourceOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}"]["delete"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/cancel": {
    /**
     * Cancel a datasource
     *
     * Cancels the datasource.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options: CancelDatasourceOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/cancel"]["post"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/download": {
    /**
     * Download a datasource
     *
     * Downloads the datasource.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options: DownloadDatasourceOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/download"]["post"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync": {
    /**
     * Sync a datasource
     *
     * Syncs the datasource.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options: SyncDatasourceOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync"]["post"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories": {
    /**
     * List histories of a datasource
     *
     * Lists the histories of the datasource.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    GET(options: ListDatasourceHistoriesOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDatasourceHistoriesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories"]["get"]>>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories/{syncId}": {
    /**
     * Get a history of a datasource
     *
     * Returns the history of the datasource.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     * @deprecated Qlik does not name a replacement.
     */
    GET(options: GetDatasourceHistoryOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories/{syncId}"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Qlik does not name a replacement.
     */
    HEAD(options: GetDatasourceHistoryOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories/{syncId}"]["get"]>>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules": {
    /**
     * List schedules of a datasource
     *
     * Lists the schedules of the datasource.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    GET(options: ListDatasourceSchedulesOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDatasourceSchedulesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules"]["get"]>>;
    /**
     * Create a schedule of a datasource
     *
     * Creates a schedule of the datasource.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options: CreateDatasourceScheduleOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules"]["post"]>;
    /**
     * Delete the schedules of a datasource
     *
     * Deletes the schedules of the datasource.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    DELETE(options: DeleteDatasourceSchedulesOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules"]["delete"]>;
  };
  "/api/v1/knowledgebases/{id}/histories": {
    /**
     * List histories of a knowledge base
     *
     * Lists the histories of the knowledge base.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    GET(options: ListKnowledgeBaseHistoriesOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/histories"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListKnowledgeBaseHistoriesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/knowledgebases/{id}/histories"]["get"]>>;
  };
  "/api/v1/licenses/assignments": {
    /**
     * List assignments
     *
     * Lists the assignments.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    GET(options?: ListAssignmentsOptions): call.Returned<Mode, paths["/api/v1/licenses/assignments"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAssignmentsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/licenses/assignments"]["get"]>>;
  };
  "/api/v1/licenses/assignments/actions/add": {
    /**
     * Add the assignments
     *
     * Adds the assignments.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    POST(options: AddAssignmentsOptions): call.Returned<Mode, paths["/api/v1/licenses/assignments/actions/add"]["post"]>;
  };
  "/api/v1/licenses/assignments/actions/delete": {
    /**
     * Delete the assignments
     *
     * Deletes the assignments.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    POST(options: DeleteAssignmentsOptions): call.Returned<Mode, paths["/api/v1/licenses/assignments/actions/delete"]["post"]>;
  };
  "/api/v1/licenses/assignments/actions/update": {
    /**
     * Update the assignments
     *
     * Updates the assignments.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    POST(options: UpdateAssignmentsOptions): call.Returned<Mode, paths["/api/v1/licenses/assignments/actions/update"]["post"]>;
  };
  "/api/v1/licenses/consumption": {
    /**
     * List consumption of the licenses
     *
     * Lists the consumption of the licenses.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    GET(options?: ListLicensesConsumptionOptions): call.Returned<Mode, paths["/api/v1/licenses/consumption"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListLicensesConsumptionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/licenses/consumption"]["get"]>>;
  };
  "/api/v1/licenses/overview": {
    /**
     * Get the overview
     *
     * Returns the overview.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    GET(options?: GetOverviewOptions): call.Returned<Mode, paths["/api/v1/licenses/overview"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetOverviewOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/licenses/overview"]["get"]>>;
  };
  "/api/v1/licenses/settings": {
    /**
     * Get the settings of the licenses
     *
     * Returns the settings of the licenses.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    GET(options?: GetLicensesSettingsOptions): call.Returned<Mode, paths["/api/v1/licenses/settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetLicensesSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/licenses/settings"]["get"]>>;
    /**
     * Replace the settings of the licenses
     *
     * Replaces the settings of the licenses.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    PUT(options?: ReplaceLicensesSettingsOptions): call.Returned<Mode, paths["/api/v1/licenses/settings"]["put"]>;
  };
  "/api/v1/licenses/status": {
    /**
     * Get the status
     *
     * Returns the status.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    GET(options?: GetLicenseStatusOptions): call.Returned<Mode, paths["/api/v1/licenses/status"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetLicenseStatusOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/licenses/status"]["get"]>>;
  };
  "/api/v1/lineage-graphs/impact/{id}/actions/expand": {
    /**
     * Get an impact
     *
     * Returns the impact.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: GetImpactOptions): call.Returned<Mode, paths["/api/v1/lineage-graphs/impact/{id}/actions/expand"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetImpactOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/lineage-graphs/impact/{id}/actions/expand"]["get"]>>;
  };
  "/api/v1/lineage-graphs/impact/{id}/actions/search": {
    /**
     * Search an impact
     *
     * Searches the impact.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: SearchImpactOptions): call.Returned<Mode, paths["/api/v1/lineage-graphs/impact/{id}/actions/search"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: SearchImpactOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/lineage-graphs/impact/{id}/actions/search"]["get"]>>;
  };
  "/api/v1/lineage-graphs/impact/{id}/overview": {
    /**
     * Get the overview of an impact
     *
     * Returns the overview of the impact.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: GetImpactOverviewOptions): call.Returned<Mode, paths["/api/v1/lineage-graphs/impact/{id}/overview"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetImpactOverviewOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/lineage-graphs/impact/{id}/overview"]["get"]>>;
  };
  "/api/v1/lineage-graphs/impact/{id}/source": {
    /**
     * Get the source of an impact
     *
     * Returns the source of the impact.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: GetImpactSourceOptions): call.Returned<Mode, paths["/api/v1/lineage-graphs/impact/{id}/source"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetImpactSourceOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/lineage-graphs/impact/{id}/source"]["get"]>>;
  };
  "/api/v1/lineage-graphs/nodes/{id}": {
    /**
     * Get a node
     *
     * Returns the node.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: GetNodeOptions): call.Returned<Mode, paths["/api/v1/lineage-graphs/nodes/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetNodeOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/lineage-graphs/nodes/{id}"]["get"]>>;
  };
  "/api/v1/lineage-graphs/nodes/{id}/actions/expand": {
    /**
     * Get a node
     *
     * Returns the node.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: GetLineageGraphNodeOptions): call.Returned<Mode, paths["/api/v1/lineage-graphs/nodes/{id}/actions/expand"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetLineageGraphNodeOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/lineage-graphs/nodes/{id}/actions/expand"]["get"]>>;
  };
  "/api/v1/lineage-graphs/nodes/{id}/actions/search": {
    /**
     * Search a node
     *
     * Searches the node.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: SearchNodeOptions): call.Returned<Mode, paths["/api/v1/lineage-graphs/nodes/{id}/actions/search"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: SearchNodeOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/lineage-graphs/nodes/{id}/actions/search"]["get"]>>;
  };
  "/api/v1/lineage-graphs/nodes/{id}/overview": {
    /**
     * Create an overview of a node
     *
     * Creates an overview of the node.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    POST(options: CreateNodeOverviewOptions): call.Returned<Mode, paths["/api/v1/lineage-graphs/nodes/{id}/overview"]["post"]>;
  };
  "/api/v1/ml/deployments": {
    /**
     * List deployments
     *
     * Lists the deployments.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options?: ListDeploymentsOptions): call.Returned<Mode, paths["/api/v1/ml/deployments"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDeploymentsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/deployments"]["get"]>>;
    /**
     * Create a deployment
     *
     * Creates a deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options?: CreateDeploymentOptions): call.Returned<Mode, paths["/api/v1/ml/deployments"]["post"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}": {
    /**
     * Get a deployment
     *
     * Returns the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetDeploymentOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDeploymentOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/deployments/{deploymentId}"]["get"]>>;
    /**
     * Delete a deployment
     *
     * Deletes the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteDeploymentOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}"]["delete"]>;
    /**
     * Update a deployment
     *
     * Updates the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateDeploymentOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}"]["patch"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/actions/activate-models": {
    /**
     * Activate the models of a deployment
     *
     * Activates the models of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: ActivateDeploymentModelsOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/actions/activate-models"]["post"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/actions/deactivate-models": {
    /**
     * Deactivate the models of a deployment
     *
     * Deactivates the models of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: DeactivateDeploymentModelsOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/actions/deactivate-models"]["post"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/aliases": {
    /**
     * List aliases of a deployment
     *
     * Lists the aliases of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: ListDeploymentAliasesOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/aliases"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDeploymentAliasesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/deployments/{deploymentId}/aliases"]["get"]>>;
    /**
     * Create an alias of a deployment
     *
     * Creates an alias of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: CreateDeploymentAliasOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/aliases"]["post"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}": {
    /**
     * Get an alias of a deployment
     *
     * Returns the alias of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetDeploymentAliasOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDeploymentAliasOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}"]["get"]>>;
    /**
     * Delete an alias of a deployment
     *
     * Deletes the alias of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteDeploymentAliasOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}"]["delete"]>;
    /**
     * Update an alias of a deployment
     *
     * Updates the alias of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateDeploymentAliasOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}"]["patch"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/aliases/{aliasName}/realtime-predictions/actions/run": {
    /**
     * Run the realtime predictions
     *
     * Runs the realtime predictions.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: RunRealtimePredictionsOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasName}/realtime-predictions/actions/run"]["post"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/batch-predictions": {
    /**
     * List batch predictions of a deployment
     *
     * Lists the batch predictions of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: ListDeploymentBatchPredictionsOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDeploymentBatchPredictionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions"]["get"]>>;
    /**
     * Create a batch prediction of a deployment
     *
     * Creates a batch prediction of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: CreateDeploymentBatchPredictionOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions"]["post"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}": {
    /**
     * Get a batch prediction of a deployment
     *
     * Returns the batch prediction of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetDeploymentBatchPredictionOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDeploymentBatchPredictionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}"]["get"]>>;
    /**
     * Delete a batch prediction of a deployment
     *
     * Deletes the batch prediction of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteDeploymentBatchPredictionOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}"]["delete"]>;
    /**
     * Update a batch prediction of a deployment
     *
     * Updates the batch prediction of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateDeploymentBatchPredictionOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}"]["patch"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/actions/predict": {
    /**
     * Predict a batch prediction
     *
     * Predicts the batch prediction.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: PredictBatchPredictionOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/actions/predict"]["post"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule": {
    /**
     * Get the schedule of a batch prediction
     *
     * Returns the schedule of the batch prediction.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetBatchPredictionScheduleOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetBatchPredictionScheduleOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule"]["get"]>>;
    /**
     * Replace the schedule of a batch prediction
     *
     * Replaces the schedule of the batch prediction.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PUT(options: ReplaceBatchPredictionScheduleOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule"]["put"]>;
    /**
     * Delete the schedule of a batch prediction
     *
     * Deletes the schedule of the batch prediction.
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteBatchPredictionScheduleOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule"]["delete"]>;
    /**
     * Update the schedule of a batch prediction
     *
     * Updates the schedule of the batch prediction.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateBatchPredictionScheduleOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule"]["patch"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/models/actions/add": {
    /**
     * Add the models
     *
     * Adds the models.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: AddModelsOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/models/actions/add"]["post"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/models/actions/remove": {
    /**
     * Remove the models
     *
     * Removes the models.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: RemoveModelsOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/models/actions/remove"]["post"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run": {
    /**
     * Run the realtime predictions
     *
     * Runs the realtime predictions.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: RunMlRealtimePredictionsOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run"]["post"]>;
  };
  "/api/v1/ml/experiments": {
    /**
     * List experiments
     *
     * Lists the experiments.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options?: ListExperimentsOptions): call.Returned<Mode, paths["/api/v1/ml/experiments"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListExperimentsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/experiments"]["get"]>>;
    /**
     * Create an experiment
     *
     * Creates an experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options?: CreateExperimentOptions): call.Returned<Mode, paths["/api/v1/ml/experiments"]["post"]>;
  };
  "/api/v1/ml/experiments/{experimentId}": {
    /**
     * Get an experiment
     *
     * Returns the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetExperimentOptions): call.Returned<Mode, paths["/api/v1/ml/experiments/{experimentId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetExperimentOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/experiments/{experimentId}"]["get"]>>;
    /**
     * Delete an experiment
     *
     * Deletes the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteExperimentOptions): call.Returned<Mode, paths["/api/v1/ml/experiments/{experimentId}"]["delete"]>;
    /**
     * Update an experiment
     *
     * Updates the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateExperimentOptions): call.Returned<Mode, paths["/api/v1/ml/experiments/{experimentId}"]["patch"]>;
  };
  "/api/v1/ml/experiments/{experimentId}/actions/recommend-models": {
    /**
     * Recommend the models of an experiment
     *
     * Recommends the models of the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: RecommendExperimentModelsOptions): call.Returned<Mode, paths["/api/v1/ml/experiments/{experimentId}/actions/recommend-models"]["post"]>;
  };
  "/api/v1/ml/experiments/{experimentId}/models": {
    /**
     * List models of an experiment
     *
     * Lists the models of the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: ListExperimentModelsOptions): call.Returned<Mode, paths["/api/v1/ml/experiments/{experimentId}/models"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListExperimentModelsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/experiments/{experimentId}/models"]["get"]>>;
  };
  "/api/v1/ml/experiments/{experimentId}/models/{modelId}": {
    /**
     * Get a model of an experiment
     *
     * Returns the model of the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetExperimentModelOptions): call.Returned<Mode, paths["/api/v1/ml/experiments/{experimentId}/models/{modelId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetExperimentModelOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/experiments/{experimentId}/models/{modelId}"]["get"]>>;
  };
  "/api/v1/ml/experiments/{experimentId}/versions": {
    /**
     * List versions of an experiment
     *
     * Lists the versions of the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: ListExperimentVersionsOptions): call.Returned<Mode, paths["/api/v1/ml/experiments/{experimentId}/versions"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListExperimentVersionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/experiments/{experimentId}/versions"]["get"]>>;
    /**
     * Create a version of an experiment
     *
     * Creates a version of the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: CreateExperimentVersionOptions): call.Returned<Mode, paths["/api/v1/ml/experiments/{experimentId}/versions"]["post"]>;
  };
  "/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}": {
    /**
     * Get a version of an experiment
     *
     * Returns the version of the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetExperimentVersionOptions): call.Returned<Mode, paths["/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetExperimentVersionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}"]["get"]>>;
    /**
     * Delete a version of an experiment
     *
     * Deletes the version of the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteExperimentVersionOptions): call.Returned<Mode, paths["/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}"]["delete"]>;
    /**
     * Update a version of an experiment
     *
     * Updates the version of the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateExperimentVersionOptions): call.Returned<Mode, paths["/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}"]["patch"]>;
  };
  "/api/v1/ml/jobs/{corrType}/{corrId}/actions/cancel": {
    /**
     * Cancel a job
     *
     * Cancels the job.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: CancelJobOptions): call.Returned<Mode, paths["/api/v1/ml/jobs/{corrType}/{corrId}/actions/cancel"]["post"]>;
  };
  "/api/v1/ml/profile-insights": {
    /**
     * Create a profile insight
     *
     * Creates a profile insight.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options?: CreateProfileInsightOptions): call.Returned<Mode, paths["/api/v1/ml/profile-insights"]["post"]>;
  };
  "/api/v1/ml/profile-insights/{dataSetId}": {
    /**
     * Get a profile insight
     *
     * Returns the profile insight.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetProfileInsightOptions): call.Returned<Mode, paths["/api/v1/ml/profile-insights/{dataSetId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetProfileInsightOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/profile-insights/{dataSetId}"]["get"]>>;
  };
  "/api/v1/notes/settings": {
    /**
     * Get the settings of the notes
     *
     * Returns the settings of the notes.
     * @see https://qlik.dev/apis/rest/notes/
     * @deprecated Qlik does not name a replacement.
     */
    GET(options?: GetNotesSettingsOptions): call.Returned<Mode, paths["/api/v1/notes/settings"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Qlik does not name a replacement.
     */
    HEAD(options?: GetNotesSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/notes/settings"]["get"]>>;
    /**
     * Replace the settings of the notes
     *
     * Replaces the settings of the notes.
     * @see https://qlik.dev/apis/rest/notes/
     * @deprecated Qlik does not name a replacement.
     */
    PUT(options: ReplaceNotesSettingsOptions): call.Returned<Mode, paths["/api/v1/notes/settings"]["put"]>;
  };
  "/api/v1/notifications": {
    /**
     * List notifications
     *
     * Lists the notifications.
     * @see https://qlik.dev/apis/rest/notifications/
     */
    GET(options?: ListNotificationsOptions): call.Returned<Mode, paths["/api/v1/notifications"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListNotificationsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/notifications"]["get"]>>;
  };
  "/api/v1/oauth-clients": {
    /**
     * List OAuth clients
     *
     * Lists the OAuth clients.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    GET(options?: ListOauthClientsOptions): call.Returned<Mode, paths["/api/v1/oauth-clients"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListOauthClientsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/oauth-clients"]["get"]>>;
    /**
     * Create an OAuth client
     *
     * Creates an OAuth client.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    POST(options: CreateOauthClientOptions): call.Returned<Mode, paths["/api/v1/oauth-clients"]["post"]>;
  };
  "/api/v1/oauth-clients/{id}": {
    /**
     * Get an OAuth client
     *
     * Returns the OAuth client.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    GET(options: GetOauthClientOptions): call.Returned<Mode, paths["/api/v1/oauth-clients/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetOauthClientOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/oauth-clients/{id}"]["get"]>>;
    /**
     * Delete an OAuth client
     *
     * Deletes the OAuth client.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    DELETE(options: DeleteOauthClientOptions): call.Returned<Mode, paths["/api/v1/oauth-clients/{id}"]["delete"]>;
    /**
     * Update an OAuth client
     *
     * Updates the OAuth client.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    PATCH(options: UpdateOauthClientOptions): call.Returned<Mode, paths["/api/v1/oauth-clients/{id}"]["patch"]>;
  };
  "/api/v1/oauth-clients/{id}/actions/publish": {
    /**
     * Publish an OAuth client
     *
     * Publishes the OAuth client.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    POST(options: PublishOauthClientOptions): call.Returned<Mode, paths["/api/v1/oauth-clients/{id}/actions/publish"]["post"]>;
  };
  "/api/v1/oauth-clients/{id}/client-secrets": {
    /**
     * Create a client secret of an OAuth client
     *
     * Creates a client secret of the OAuth client.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    POST(options: CreateOauthClientClientSecretOptions): call.Returned<Mode, paths["/api/v1/oauth-clients/{id}/client-secrets"]["post"]>;
  };
  "/api/v1/oauth-clients/{id}/client-secrets/{hint}": {
    /**
     * Delete a client secret of an OAuth client
     *
     * Deletes the client secret of the OAuth client.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    DELETE(options: DeleteOauthClientClientSecretOptions): call.Returned<Mode, paths["/api/v1/oauth-clients/{id}/client-secrets/{hint}"]["delete"]>;
  };
  "/api/v1/oauth-clients/{id}/connection-configs/me": {
    /**
     * Get the current connection configuration of an OAuth client
     *
     * Returns the current connection configuration of the OAuth client.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    GET(options: GetOauthClientCurrentConnectionConfigurationOptions): call.Returned<Mode, paths["/api/v1/oauth-clients/{id}/connection-configs/me"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetOauthClientCurrentConnectionConfigurationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/oauth-clients/{id}/connection-configs/me"]["get"]>>;
    /**
     * Delete the current connection configuration of an OAuth client
     *
     * Deletes the current connection configuration of the OAuth client.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    DELETE(options: DeleteOauthClientCurrentConnectionConfigurationOptions): call.Returned<Mode, paths["/api/v1/oauth-clients/{id}/connection-configs/me"]["delete"]>;
    /**
     * Update the current connection configuration of an OAuth client
     *
     * Updates the current connection configuration of the OAuth client.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    PATCH(options: UpdateOauthClientCurrentConnectionConfigurationOptions): call.Returned<Mode, paths["/api/v1/oauth-clients/{id}/connection-configs/me"]["patch"]>;
  };
  "/api/v1/oauth-tokens": {
    /**
     * List OAuth tokens
     *
     * Lists the OAuth tokens.
     * @see https://qlik.dev/apis/rest/oauth-tokens/
     */
    GET(options?: ListOauthTokensOptions): call.Returned<Mode, paths["/api/v1/oauth-tokens"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListOauthTokensOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/oauth-tokens"]["get"]>>;
  };
  "/api/v1/oauth-tokens/{tokenId}": {
    /**
     * Delete an OAuth token
     *
     * Deletes the OAuth token.
     * @see https://qlik.dev/apis/rest/oauth-tokens/
     */
    DELETE(options: DeleteOauthTokenOptions): call.Returned<Mode, paths["/api/v1/oauth-tokens/{tokenId}"]["delete"]>;
  };
  "/api/v1/questions/actions/ask": {
    /**
     * Ask the questions
     *
     * Asks the questions.
     * @see https://qlik.dev/apis/rest/questions/
     */
    POST(options: AskQuestionsOptions): call.Returned<Mode, paths["/api/v1/questions/actions/ask"]["post"]>;
  };
  "/api/v1/questions/actions/filter": {
    /**
     * Filter the questions
     *
     * Filters the questions.
     * @see https://qlik.dev/apis/rest/questions/
     */
    POST(options: FilterQuestionsOptions): call.Returned<Mode, paths["/api/v1/questions/actions/filter"]["post"]>;
  };
  "/api/v1/quotas": {
    /**
     * List quotas
     *
     * Lists the quotas.
     * @see https://qlik.dev/apis/rest/quotas/
     */
    GET(options?: ListQuotaQuotasOptions): call.Returned<Mode, paths["/api/v1/quotas"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListQuotaQuotasOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/quotas"]["get"]>>;
  };
  "/api/v1/quotas/{id}": {
    /**
     * Get a quota
     *
     * Returns the quota.
     * @see https://qlik.dev/apis/rest/quotas/
     */
    GET(options: GetQuotaOptions): call.Returned<Mode, paths["/api/v1/quotas/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetQuotaOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/quotas/{id}"]["get"]>>;
  };
  "/api/v1/reload-tasks": {
    /**
     * List reload tasks
     *
     * Returns the reload tasks that the caller can see. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/reload-tasks/
     * @deprecated Use `GET /api/scheduling/tasks` instead. It may be removed from 2026-09-29.
     */
    GET(options?: ListReloadTasksOptions): call.Returned<Mode, paths["/api/v1/reload-tasks"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/scheduling/tasks` instead. It may be removed from 2026-09-29.
     */
    HEAD(options?: ListReloadTasksOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/reload-tasks"]["get"]>>;
    /**
     * Create a reload task
     *
     * Creates a task that reloads an app. Without `recurrence`, the task runs once, at `startDateTime`.
     * @see https://qlik.dev/apis/rest/reload-tasks/
     * @deprecated Use `POST /api/scheduling/tasks` instead. It may be removed from 2026-09-29.
     */
    POST(options: CreateReloadTaskOptions): call.Returned<Mode, paths["/api/v1/reload-tasks"]["post"]>;
  };
  "/api/v1/reload-tasks/{taskId}": {
    /**
     * Get a reload task
     *
     * Returns a task with its state and the times of its last and next run.
     * @see https://qlik.dev/apis/rest/reload-tasks/
     * @deprecated Use `GET /api/scheduling/tasks/{id}` instead. It may be removed from 2026-09-29.
     */
    GET(options: GetReloadTaskOptions): call.Returned<Mode, paths["/api/v1/reload-tasks/{taskId}"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/scheduling/tasks/{id}` instead. It may be removed from 2026-09-29.
     */
    HEAD(options: GetReloadTaskOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/reload-tasks/{taskId}"]["get"]>>;
    /**
     * Replace a reload task
     *
     * Updates the schedule of a task, or enables or disables the task with `state`. Send all settings, including
     * unchanged ones: the effect of an omitted setting is not documented.
     * @see https://qlik.dev/apis/rest/reload-tasks/
     * @deprecated Use `PUT /api/scheduling/tasks/{id}` instead. It may be removed from 2026-09-29.
     */
    PUT(options: ReplaceReloadTaskOptions): call.Returned<Mode, paths["/api/v1/reload-tasks/{taskId}"]["put"]>;
    /**
     * Delete a reload task
     *
     * Deletes a task. Its schedule no longer reloads the app.
     * @see https://qlik.dev/apis/rest/reload-tasks/
     * @deprecated Use `DELETE /api/scheduling/tasks/{id}` instead. It may be removed from 2026-09-29.
     */
    DELETE(options: DeleteReloadTaskOptions): call.Returned<Mode, paths["/api/v1/reload-tasks/{taskId}"]["delete"]>;
  };
  "/api/v1/reloads": {
    /**
     * List reloads
     *
     * Returns the reloads that the caller can see, newest first unless `sort` is set. The response is one page;
     * follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/reloads/
     */
    GET(options?: ListReloadsOptions): call.Returned<Mode, paths["/api/v1/reloads"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListReloadsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/reloads"]["get"]>>;
    /**
     * Reload an app
     *
     * Queues a reload of an app and returns its record immediately. An app can have only one pending reload: a
     * second request receives 429.
     * @see https://qlik.dev/apis/rest/reloads/
     */
    POST(options: CreateReloadOptions): call.Returned<Mode, paths["/api/v1/reloads"]["post"]>;
  };
  "/api/v1/reloads/{reloadId}": {
    /**
     * Get a reload
     *
     * Returns the record of a reload, including its log.
     * @see https://qlik.dev/apis/rest/reloads/
     */
    GET(options: GetReloadOptions): call.Returned<Mode, paths["/api/v1/reloads/{reloadId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetReloadOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/reloads/{reloadId}"]["get"]>>;
  };
  "/api/v1/reloads/{reloadId}/actions/cancel": {
    /**
     * Cancel a reload
     *
     * Cancels a queued or running reload. The cancellation of a running reload is asynchronous.
     * @see https://qlik.dev/apis/rest/reloads/
     */
    POST(options: CancelReloadOptions): call.Returned<Mode, paths["/api/v1/reloads/{reloadId}/actions/cancel"]["post"]>;
  };
  "/api/v1/report-templates": {
    /**
     * List report templates
     *
     * Lists the report templates.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    GET(options?: ListReportTemplatesOptions): call.Returned<Mode, paths["/api/v1/report-templates"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListReportTemplatesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/report-templates"]["get"]>>;
    /**
     * Create a report template
     *
     * Creates a report template.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    POST(options?: CreateReportTemplateOptions): call.Returned<Mode, paths["/api/v1/report-templates"]["post"]>;
  };
  "/api/v1/report-templates/{id}": {
    /**
     * Get a report template
     *
     * Returns the report template.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    GET(options: GetReportTemplateOptions): call.Returned<Mode, paths["/api/v1/report-templates/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetReportTemplateOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/report-templates/{id}"]["get"]>>;
    /**
     * Replace a report template
     *
     * Replaces the report template.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    PUT(options: ReplaceReportTemplateOptions): call.Returned<Mode, paths["/api/v1/report-templates/{id}"]["put"]>;
    /**
     * Delete a report template
     *
     * Deletes the report template.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    DELETE(options: DeleteReportTemplateOptions): call.Returned<Mode, paths["/api/v1/report-templates/{id}"]["delete"]>;
    /**
     * Update a report template
     *
     * Updates the report template.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    PATCH(options: UpdateReportTemplateOptions): call.Returned<Mode, paths["/api/v1/report-templates/{id}"]["patch"]>;
  };
  "/api/v1/report-templates/{id}/actions/download": {
    /**
     * Download a report template
     *
     * Downloads the report template.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    POST(options: DownloadReportTemplateOptions): call.Returned<Mode, paths["/api/v1/report-templates/{id}/actions/download"]["post"]>;
  };
  "/api/v1/reports": {
    /**
     * Create a report
     *
     * Creates a report.
     * @see https://qlik.dev/apis/rest/reports/
     */
    POST(options: CreateReportOptions): call.Returned<Mode, paths["/api/v1/reports"]["post"]>;
  };
  "/api/v1/reports/{id}/outputs": {
    /**
     * List outputs of a report
     *
     * Lists the outputs of the report.
     * @see https://qlik.dev/apis/rest/reports/
     */
    GET(options: ListReportOutputsOptions): call.Returned<Mode, paths["/api/v1/reports/{id}/outputs"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListReportOutputsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/reports/{id}/outputs"]["get"]>>;
  };
  "/api/v1/reports/{id}/status": {
    /**
     * Get the status of a report
     *
     * Returns the status of the report.
     * @see https://qlik.dev/apis/rest/reports/
     */
    GET(options: GetReportStatusOptions): call.Returned<Mode, paths["/api/v1/reports/{id}/status"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetReportStatusOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/reports/{id}/status"]["get"]>>;
  };
  "/api/v1/roles": {
    /**
     * List roles
     *
     * Lists the roles.
     * @see https://qlik.dev/apis/rest/roles/
     */
    GET(options?: call.CallOptions<paths["/api/v1/roles"]["get"]>): call.Returned<Mode, paths["/api/v1/roles"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: call.CallOptions<paths["/api/v1/roles"]["get"]>): call.Returned<Mode, call.WithoutBody<paths["/api/v1/roles"]["get"]>>;
    /**
     * Create a role
     *
     * Creates a role.
     * @see https://qlik.dev/apis/rest/roles/
     */
    POST(options: CreateRoleOptions): call.Returned<Mode, paths["/api/v1/roles"]["post"]>;
  };
  "/api/v1/roles/{id}": {
    /**
     * Get a role
     *
     * Returns the role.
     * @see https://qlik.dev/apis/rest/roles/
     */
    GET(options: GetRoleOptions): call.Returned<Mode, paths["/api/v1/roles/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetRoleOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/roles/{id}"]["get"]>>;
    /**
     * Delete a role
     *
     * Deletes the role.
     * @see https://qlik.dev/apis/rest/roles/
     */
    DELETE(options: DeleteRoleOptions): call.Returned<Mode, paths["/api/v1/roles/{id}"]["delete"]>;
    /**
     * Update a role
     *
     * Updates the role.
     * @see https://qlik.dev/apis/rest/roles/
     */
    PATCH(options: UpdateRoleOptions): call.Returned<Mode, paths["/api/v1/roles/{id}"]["patch"]>;
  };
  "/api/v1/sharing-tasks": {
    /**
     * List sharing tasks
     *
     * Lists the sharing tasks.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    GET(options?: ListSharingTasksOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListSharingTasksOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/sharing-tasks"]["get"]>>;
    /**
     * Create a sharing task
     *
     * Creates a sharing task.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    POST(options: CreateSharingTaskOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks"]["post"]>;
  };
  "/api/v1/sharing-tasks/actions/execute": {
    /**
     * Execute the sharing tasks
     *
     * Executes the sharing tasks.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    POST(options: ExecuteSharingTasksOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks/actions/execute"]["post"]>;
  };
  "/api/v1/sharing-tasks/settings": {
    /**
     * Get the settings of the sharing tasks
     *
     * Returns the settings of the sharing tasks.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    GET(options?: GetSharingTasksSettingsOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks/settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetSharingTasksSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/sharing-tasks/settings"]["get"]>>;
    /**
     * Replace the settings of the sharing tasks
     *
     * Replaces the settings of the sharing tasks.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    PUT(options: ReplaceSharingTasksSettingsOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks/settings"]["put"]>;
    /**
     * Update the settings of the sharing tasks
     *
     * Updates the settings of the sharing tasks.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    PATCH(options: UpdateSharingTasksSettingsOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks/settings"]["patch"]>;
  };
  "/api/v1/sharing-tasks/{taskId}": {
    /**
     * Get a sharing task
     *
     * Returns the sharing task.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    GET(options: GetSharingTaskOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks/{taskId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetSharingTaskOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/sharing-tasks/{taskId}"]["get"]>>;
    /**
     * Delete a sharing task
     *
     * Deletes the sharing task.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    DELETE(options: DeleteSharingTaskOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks/{taskId}"]["delete"]>;
    /**
     * Update a sharing task
     *
     * Updates the sharing task.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    PATCH(options: UpdateSharingTaskOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks/{taskId}"]["patch"]>;
  };
  "/api/v1/sharing-tasks/{taskId}/actions/cancel": {
    /**
     * Cancel a sharing task
     *
     * Cancels the sharing task.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    POST(options: CancelSharingTaskOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks/{taskId}/actions/cancel"]["post"]>;
  };
  "/api/v1/sharing-tasks/{taskId}/executions": {
    /**
     * List executions of a sharing task
     *
     * Lists the executions of the sharing task.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    GET(options: ListSharingTaskExecutionsOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks/{taskId}/executions"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListSharingTaskExecutionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/sharing-tasks/{taskId}/executions"]["get"]>>;
  };
  "/api/v1/sharing-tasks/{taskId}/executions/{executionId}": {
    /**
     * Get an execution of a sharing task
     *
     * Returns the execution of the sharing task.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    GET(options: GetSharingTaskExecutionOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks/{taskId}/executions/{executionId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetSharingTaskExecutionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/sharing-tasks/{taskId}/executions/{executionId}"]["get"]>>;
  };
  "/api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}": {
    /**
     * Get a file of an execution
     *
     * Returns the file of the execution.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    GET(options: GetExecutionFileOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetExecutionFileOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}"]["get"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetExecutionFileOptions): call.Downloaded<Mode, paths["/api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}"]["get"]>;
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
    GET(options?: ListSpacesOptions): call.Returned<Mode, paths["/api/v1/spaces"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListSpacesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/spaces"]["get"]>>;
    /**
     * Create a space
     *
     * Creates an empty space that is owned by the caller. The name must be unique in the tenant, and the type cannot
     * be changed later. The type `data` is meant for data integration projects of Qlik Talend.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    POST(options: CreateSpaceOptions): call.Returned<Mode, paths["/api/v1/spaces"]["post"]>;
  };
  "/api/v1/spaces/types": {
    /**
     * List space types
     *
     * Returns the types of spaces that are available in the tenant.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    GET(options?: ListSpaceTypesOptions): call.Returned<Mode, paths["/api/v1/spaces/types"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListSpaceTypesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/spaces/types"]["get"]>>;
  };
  "/api/v1/spaces/{spaceId}": {
    /**
     * Get a space
     *
     * Returns a space with the caller's roles and the roles that can be assigned in it.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    GET(options: GetSpaceOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetSpaceOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/spaces/{spaceId}"]["get"]>>;
    /**
     * Replace a space's properties
     *
     * Replaces the name, the description and the owner of a space. To change only some of them, use `PATCH
     * /api/v1/spaces/{spaceId}`.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    PUT(options: ReplaceSpaceOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}"]["put"]>;
    /**
     * Delete a space
     *
     * Permanently deletes a space. Delete its apps and other content first, or move them to another space: the
     * response is 412 if the space is not empty.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    DELETE(options: DeleteSpaceOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}"]["delete"]>;
    /**
     * Update a space
     *
     * Updates the name, the description or the owner of a space by a JSON Patch. Only the operation `replace` is
     * supported. Other properties are unchanged.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    PATCH(options: PatchSpaceOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}"]["patch"]>;
  };
  "/api/v1/spaces/{spaceId}/assignments": {
    /**
     * List the assignments of a space
     *
     * Returns the users, groups and bots with a role in the space. The response is one page; follow
     * `links.next.href` for more. The owner has all assignable roles without an assignment and is not included.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    GET(options: ListSpaceAssignmentsOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}/assignments"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListSpaceAssignmentsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/spaces/{spaceId}/assignments"]["get"]>>;
    /**
     * Assign roles in a space
     *
     * Assigns roles in a space to a user, group or bot without an assignment in it. To change an existing
     * assignment, use `PUT …/assignments/{assignmentId}`.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    POST(options: CreateSpaceAssignmentOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}/assignments"]["post"]>;
  };
  "/api/v1/spaces/{spaceId}/assignments/{assignmentId}": {
    /**
     * Get an assignment
     *
     * Returns an assignment by its own identifier, which differs from the identifier of the assignee. To find it,
     * use `GET …/assignments?assigneeId=…`.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    GET(options: GetSpaceAssignmentOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}/assignments/{assignmentId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetSpaceAssignmentOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/spaces/{spaceId}/assignments/{assignmentId}"]["get"]>>;
    /**
     * Replace the roles of an assignment
     *
     * Replaces the complete list of roles. Roles that are not in the list are removed from the assignee.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    PUT(options: ReplaceSpaceAssignmentOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}/assignments/{assignmentId}"]["put"]>;
    /**
     * Delete an assignment
     *
     * Removes all roles that this assignment gives to the assignee.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    DELETE(options: DeleteSpaceAssignmentOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}/assignments/{assignmentId}"]["delete"]>;
  };
  "/api/v1/spaces/{spaceId}/shares": {
    /**
     * List the shares of a space
     *
     * Returns the resources of the space that are shared individually, with their assignees. The response is one
     * page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    GET(options: ListSpaceSharesOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}/shares"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListSpaceSharesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/spaces/{spaceId}/shares"]["get"]>>;
    /**
     * Share a resource of a space
     *
     * Shares a resource of the space with a user or group that has no role in the space. In tenants that allow
     * anonymous access, a resource can also be shared with anyone who has the link.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    POST(options: CreateSpaceShareOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}/shares"]["post"]>;
  };
  "/api/v1/spaces/{spaceId}/shares/{shareId}": {
    /**
     * Get a share
     *
     * Returns a share of the space.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    GET(options: GetSpaceShareOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}/shares/{shareId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetSpaceShareOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/spaces/{spaceId}/shares/{shareId}"]["get"]>>;
    /**
     * Delete a share
     *
     * Deletes a share. The resource remains, and users with a role in the space keep their access to it.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    DELETE(options: DeleteSpaceShareOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}/shares/{shareId}"]["delete"]>;
    /**
     * Update a share
     *
     * Updates the roles of a share, or disables and enables a link share, by a JSON Patch. Only the operation
     * `replace` is supported.
     * @see https://qlik.dev/apis/rest/spaces/
     */
    PATCH(options: PatchSpaceShareOptions): call.Returned<Mode, paths["/api/v1/spaces/{spaceId}/shares/{shareId}"]["patch"]>;
  };
  "/api/v1/tasks": {
    /**
     * List tasks
     *
     * Lists the tasks.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    GET(options?: ListTaskTasksOptions): call.Returned<Mode, paths["/api/v1/tasks"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListTaskTasksOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/tasks"]["get"]>>;
    /**
     * Create a task
     *
     * Creates a task.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    POST(options: PostTasksOptions): call.Returned<Mode, paths["/api/v1/tasks"]["post"]>;
  };
  "/api/v1/tasks/resources/{id}/runs": {
    /**
     * List runs of a resource
     *
     * Lists the runs of the resource.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    GET(options: ListResourceRunsOptions): call.Returned<Mode, paths["/api/v1/tasks/resources/{id}/runs"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListResourceRunsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/tasks/resources/{id}/runs"]["get"]>>;
  };
  "/api/v1/tasks/{id}": {
    /**
     * Get a task
     *
     * Returns the task.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    GET(options: GetTasksByIdOptions): call.Returned<Mode, paths["/api/v1/tasks/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTasksByIdOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/tasks/{id}"]["get"]>>;
    /**
     * Replace a task
     *
     * Replaces the task.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    PUT(options: PutTasksByIdOptions): call.Returned<Mode, paths["/api/v1/tasks/{id}"]["put"]>;
    /**
     * Delete a task
     *
     * Deletes the task.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    DELETE(options: DeleteTasksByIdOptions): call.Returned<Mode, paths["/api/v1/tasks/{id}"]["delete"]>;
  };
  "/api/v1/tasks/{id}/actions/start": {
    /**
     * Start a task
     *
     * Starts the task.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    POST(options: PostTasksByIdActionsStartOptions): call.Returned<Mode, paths["/api/v1/tasks/{id}/actions/start"]["post"]>;
  };
  "/api/v1/tasks/{id}/runs": {
    /**
     * List runs of a task
     *
     * Lists the runs of the task.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    GET(options: GetTasksByIdRunsOptions): call.Returned<Mode, paths["/api/v1/tasks/{id}/runs"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTasksByIdRunsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/tasks/{id}/runs"]["get"]>>;
  };
  "/api/v1/tasks/{id}/runs/last": {
    /**
     * Get the last of a task
     *
     * Returns the last of the task.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    GET(options: GetTaskLastOptions): call.Returned<Mode, paths["/api/v1/tasks/{id}/runs/last"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTaskLastOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/tasks/{id}/runs/last"]["get"]>>;
  };
  "/api/v1/tasks/{id}/runs/{runId}/log": {
    /**
     * Get the log of a run
     *
     * Returns the log of the run.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    GET(options: GetRunLogOptions): call.Returned<Mode, paths["/api/v1/tasks/{id}/runs/{runId}/log"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetRunLogOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/tasks/{id}/runs/{runId}/log"]["get"]>>;
  };
  "/api/v1/temp-contents": {
    /**
     * Create temp content
     *
     * Creates temp content.
     * @see https://qlik.dev/apis/rest/temp-contents/
     */
    POST(options: CreateTempContentOptions): call.Returned<Mode, paths["/api/v1/temp-contents"]["post"]>;
  };
  "/api/v1/temp-contents/files": {
    /**
     * Create a file
     *
     * Creates a file.
     * @see https://qlik.dev/apis/rest/temp-contents/
     */
    POST(options: CreateFileOptions): call.Returned<Mode, paths["/api/v1/temp-contents/files"]["post"]>;
  };
  "/api/v1/temp-contents/files/{id}": {
    /**
     * Update a file
     *
     * Updates the file.
     * @see https://qlik.dev/apis/rest/temp-contents/
     */
    PATCH(options: UpdateFileOptions): call.Returned<Mode, paths["/api/v1/temp-contents/files/{id}"]["patch"]>;
  };
  "/api/v1/temp-contents/{id}": {
    /**
     * Download a temporary file
     *
     * Downloads a file, or the part requested by the `Range` header. The response is 204 until the file is complete;
     * retry a little later. It is 410 after the file has expired.
     * @see https://qlik.dev/apis/rest/temp-contents/
     */
    GET(options: DownloadTempContentOptions): call.Returned<Mode, paths["/api/v1/temp-contents/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: DownloadTempContentOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/temp-contents/{id}"]["get"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: DownloadTempContentOptions): call.Downloaded<Mode, paths["/api/v1/temp-contents/{id}"]["get"]>;
  };
  "/api/v1/temp-contents/{id}/details": {
    /**
     * Get the details of temp content
     *
     * Returns the details of the temp content.
     * @see https://qlik.dev/apis/rest/temp-contents/
     */
    GET(options: GetTempContentDetailsOptions): call.Returned<Mode, paths["/api/v1/temp-contents/{id}/details"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTempContentDetailsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/temp-contents/{id}/details"]["get"]>>;
  };
  "/api/v1/tenant-settings": {
    /**
     * Get the tenant settings
     *
     * Returns the tenant settings.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     */
    GET(options?: GetTenantSettingsOptions): call.Returned<Mode, paths["/api/v1/tenant-settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetTenantSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/tenant-settings"]["get"]>>;
    /**
     * Create tenant settings
     *
     * Creates tenant settings.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     */
    POST(options: CreateTenantSettingsOptions): call.Returned<Mode, paths["/api/v1/tenant-settings"]["post"]>;
    /**
     * Delete the tenant settings
     *
     * Deletes the tenant settings.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     */
    DELETE(options?: DeleteTenantSettingsOptions): call.Returned<Mode, paths["/api/v1/tenant-settings"]["delete"]>;
    /**
     * Update the tenant settings
     *
     * Updates the tenant settings.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     */
    PATCH(options: UpdateTenantSettingsOptions): call.Returned<Mode, paths["/api/v1/tenant-settings"]["patch"]>;
  };
  "/api/v1/tenant-settings/actions/toggle-cross-region-data-processing": {
    /**
     * Toggle the cross region data processing of the tenant settings
     *
     * Toggles the cross region data processing of the tenant settings.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     * @deprecated Use `POST /api/v1/tenant-settings/actions/toggle-cross-region-inference` instead. It may be removed from 2026-05.
     */
    POST(options: ToggleTenantSettingsCrossRegionDataProcessingOptions): call.Returned<Mode, paths["/api/v1/tenant-settings/actions/toggle-cross-region-data-processing"]["post"]>;
  };
  "/api/v1/tenant-settings/actions/toggle-cross-region-inference": {
    /**
     * Toggle the cross region inference of the tenant settings
     *
     * Toggles the cross region inference of the tenant settings.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     */
    POST(options: ToggleTenantSettingsCrossRegionInferenceOptions): call.Returned<Mode, paths["/api/v1/tenant-settings/actions/toggle-cross-region-inference"]["post"]>;
  };
  "/api/v1/tenant-settings/start-pages": {
    /**
     * List start pages
     *
     * Lists the start pages.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     */
    GET(options?: ListStartPagesOptions): call.Returned<Mode, paths["/api/v1/tenant-settings/start-pages"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListStartPagesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/tenant-settings/start-pages"]["get"]>>;
  };
  "/api/v1/tenants": {
    /**
     * Create a tenant
     *
     * Creates a tenant.
     * @see https://qlik.dev/apis/rest/tenants/
     */
    POST(options: CreateTenantOptions): call.Returned<Mode, paths["/api/v1/tenants"]["post"]>;
  };
  "/api/v1/tenants/me": {
    /**
     * Get the current tenant
     *
     * Returns the current tenant.
     * @see https://qlik.dev/apis/rest/tenants/
     */
    GET(options?: GetCurrentTenantOptions): call.Returned<Mode, paths["/api/v1/tenants/me"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetCurrentTenantOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/tenants/me"]["get"]>>;
  };
  "/api/v1/tenants/{tenantId}": {
    /**
     * Get a tenant
     *
     * Returns the tenant.
     * @see https://qlik.dev/apis/rest/tenants/
     */
    GET(options: GetTenantOptions): call.Returned<Mode, paths["/api/v1/tenants/{tenantId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTenantOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/tenants/{tenantId}"]["get"]>>;
    /**
     * Update a tenant
     *
     * Updates the tenant.
     * @see https://qlik.dev/apis/rest/tenants/
     */
    PATCH(options: UpdateTenantOptions): call.Returned<Mode, paths["/api/v1/tenants/{tenantId}"]["patch"]>;
  };
  "/api/v1/tenants/{tenantId}/actions/deactivate": {
    /**
     * Deactivate a tenant
     *
     * Deactivates the tenant.
     * @see https://qlik.dev/apis/rest/tenants/
     */
    POST(options: DeactivateTenantOptions): call.Returned<Mode, paths["/api/v1/tenants/{tenantId}/actions/deactivate"]["post"]>;
  };
  "/api/v1/tenants/{tenantId}/actions/reactivate": {
    /**
     * Reactivate a tenant
     *
     * Reactivates the tenant.
     * @see https://qlik.dev/apis/rest/tenants/
     */
    POST(options: ReactivateTenantOptions): call.Returned<Mode, paths["/api/v1/tenants/{tenantId}/actions/reactivate"]["post"]>;
  };
  "/api/v1/themes": {
    /**
     * List themes
     *
     * Lists the themes.
     * @see https://qlik.dev/apis/rest/themes/
     */
    GET(options?: ListThemesOptions): call.Returned<Mode, paths["/api/v1/themes"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListThemesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/themes"]["get"]>>;
    /**
     * Create a theme
     *
     * Creates a theme.
     * @see https://qlik.dev/apis/rest/themes/
     */
    POST(options: CreateThemeOptions): call.Returned<Mode, paths["/api/v1/themes"]["post"]>;
  };
  "/api/v1/themes/{id}": {
    /**
     * Get a theme
     *
     * Returns the theme.
     * @see https://qlik.dev/apis/rest/themes/
     */
    GET(options: GetThemeOptions): call.Returned<Mode, paths["/api/v1/themes/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetThemeOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/themes/{id}"]["get"]>>;
    /**
     * Delete a theme
     *
     * Deletes the theme.
     * @see https://qlik.dev/apis/rest/themes/
     */
    DELETE(options: DeleteThemeOptions): call.Returned<Mode, paths["/api/v1/themes/{id}"]["delete"]>;
    /**
     * Update a theme
     *
     * Updates the theme.
     * @see https://qlik.dev/apis/rest/themes/
     */
    PATCH(options: UpdateThemeOptions): call.Returned<Mode, paths["/api/v1/themes/{id}"]["patch"]>;
  };
  "/api/v1/themes/{id}/file": {
    /**
     * Get the file of a theme
     *
     * Returns the file of the theme.
     * @see https://qlik.dev/apis/rest/themes/
     */
    GET(options: GetThemeFileOptions): call.Returned<Mode, paths["/api/v1/themes/{id}/file"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetThemeFileOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/themes/{id}/file"]["get"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetThemeFileOptions): call.Downloaded<Mode, paths["/api/v1/themes/{id}/file"]["get"]>;
  };
  "/api/v1/themes/{id}/file/{filepath}": {
    /**
     * Get a file of a theme
     *
     * Returns the file of the theme.
     * @see https://qlik.dev/apis/rest/themes/
     */
    GET(options: GetThemesByIdFileByFilepathOptions): call.Returned<Mode, paths["/api/v1/themes/{id}/file/{filepath}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetThemesByIdFileByFilepathOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/themes/{id}/file/{filepath}"]["get"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetThemesByIdFileByFilepathOptions): call.Downloaded<Mode, paths["/api/v1/themes/{id}/file/{filepath}"]["get"]>;
  };
  "/api/v1/transports/email-config": {
    /**
     * Get the email configuration of the transports
     *
     * Returns the email configuration of the transports.
     * @see https://qlik.dev/apis/rest/transports/
     */
    GET(options?: GetTransportsEmailConfigurationOptions): call.Returned<Mode, paths["/api/v1/transports/email-config"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetTransportsEmailConfigurationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/transports/email-config"]["get"]>>;
    /**
     * Replace the email configuration of the transports
     *
     * Replaces the email configuration of the transports.
     * @see https://qlik.dev/apis/rest/transports/
     */
    PUT(options: ReplaceTransportsEmailConfigurationOptions): call.Returned<Mode, paths["/api/v1/transports/email-config"]["put"]>;
    /**
     * Delete the email configuration of the transports
     *
     * Deletes the email configuration of the transports.
     * @see https://qlik.dev/apis/rest/transports/
     */
    DELETE(options?: DeleteTransportsEmailConfigurationOptions): call.Returned<Mode, paths["/api/v1/transports/email-config"]["delete"]>;
    /**
     * Update the email configuration of the transports
     *
     * Updates the email configuration of the transports.
     * @see https://qlik.dev/apis/rest/transports/
     * @deprecated Qlik does not name a replacement. It may be removed from 2026-11.
     */
    PATCH(options: UpdateTransportsEmailConfigurationOptions): call.Returned<Mode, paths["/api/v1/transports/email-config"]["patch"]>;
  };
  "/api/v1/transports/email-config/actions/send-test-email": {
    /**
     * Send the test email of the email configuration
     *
     * Sends the test email of the email configuration.
     * @see https://qlik.dev/apis/rest/transports/
     */
    POST(options: SendEmailConfigurationTestEmailOptions): call.Returned<Mode, paths["/api/v1/transports/email-config/actions/send-test-email"]["post"]>;
  };
  "/api/v1/transports/email-config/actions/validate": {
    /**
     * Validate the email configuration
     *
     * Validates the email configuration.
     * @see https://qlik.dev/apis/rest/transports/
     */
    POST(options?: ValidateEmailConfigurationOptions): call.Returned<Mode, paths["/api/v1/transports/email-config/actions/validate"]["post"]>;
  };
  "/api/v1/transports/email-config/actions/verify-connection": {
    /**
     * Verify the connection of the email configuration
     *
     * Verifies the connection of the email configuration.
     * @see https://qlik.dev/apis/rest/transports/
     */
    POST(options?: VerifyEmailConfigurationConnectionOptions): call.Returned<Mode, paths["/api/v1/transports/email-config/actions/verify-connection"]["post"]>;
  };
  "/api/v1/ui-config/pinned-links": {
    /**
     * List pinned links
     *
     * Lists the pinned links.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    GET(options?: ListPinnedLinksOptions): call.Returned<Mode, paths["/api/v1/ui-config/pinned-links"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListPinnedLinksOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ui-config/pinned-links"]["get"]>>;
    /**
     * Create a pinned link
     *
     * Creates a pinned link.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    POST(options: CreatePinnedLinkOptions): call.Returned<Mode, paths["/api/v1/ui-config/pinned-links"]["post"]>;
  };
  "/api/v1/ui-config/pinned-links/actions/bulk-create-pinned-links": {
    /**
     * Bulk the create pinned links of the pinned links
     *
     * Bulks the create pinned links of the pinned links.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    POST(options: BulkPinnedLinksCreatePinnedLinksOptions): call.Returned<Mode, paths["/api/v1/ui-config/pinned-links/actions/bulk-create-pinned-links"]["post"]>;
  };
  "/api/v1/ui-config/pinned-links/actions/delete-all-pinned-links": {
    /**
     * Delete the all pinned links of the pinned links
     *
     * Deletes the all pinned links of the pinned links.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    POST(options?: DeletePinnedLinksAllPinnedLinksOptions): call.Returned<Mode, paths["/api/v1/ui-config/pinned-links/actions/delete-all-pinned-links"]["post"]>;
  };
  "/api/v1/ui-config/pinned-links/{id}": {
    /**
     * Get a pinned link
     *
     * Returns the pinned link.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    GET(options: GetPinnedLinkOptions): call.Returned<Mode, paths["/api/v1/ui-config/pinned-links/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetPinnedLinkOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ui-config/pinned-links/{id}"]["get"]>>;
    /**
     * Delete a pinned link
     *
     * Deletes the pinned link.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    DELETE(options: DeletePinnedLinkOptions): call.Returned<Mode, paths["/api/v1/ui-config/pinned-links/{id}"]["delete"]>;
    /**
     * Update a pinned link
     *
     * Updates the pinned link.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    PATCH(options: UpdatePinnedLinkOptions): call.Returned<Mode, paths["/api/v1/ui-config/pinned-links/{id}"]["patch"]>;
  };
  "/api/v1/users": {
    /**
     * List users
     *
     * Lists the users.
     * @see https://qlik.dev/apis/rest/users/
     */
    GET(options?: ListUsersOptions): call.Returned<Mode, paths["/api/v1/users"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListUsersOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/users"]["get"]>>;
    /**
     * Create a user
     *
     * Creates a user.
     * @see https://qlik.dev/apis/rest/users/
     */
    POST(options: CreateUserOptions): call.Returned<Mode, paths["/api/v1/users"]["post"]>;
  };
  "/api/v1/users/actions/count": {
    /**
     * Get the count
     *
     * Returns the count.
     * @see https://qlik.dev/apis/rest/users/
     */
    GET(options?: GetCountOptions): call.Returned<Mode, paths["/api/v1/users/actions/count"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetCountOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/users/actions/count"]["get"]>>;
  };
  "/api/v1/users/actions/filter": {
    /**
     * Filter the users
     *
     * Filters the users.
     * @see https://qlik.dev/apis/rest/users/
     */
    POST(options?: FilterUsersOptions): call.Returned<Mode, paths["/api/v1/users/actions/filter"]["post"]>;
  };
  "/api/v1/users/actions/invite": {
    /**
     * Invite the users
     *
     * Invites the users.
     * @see https://qlik.dev/apis/rest/users/
     */
    POST(options: InviteUsersOptions): call.Returned<Mode, paths["/api/v1/users/actions/invite"]["post"]>;
  };
  "/api/v1/users/me": {
    /**
     * Get the current user
     *
     * Returns the current user.
     * @see https://qlik.dev/apis/rest/users/
     */
    GET(options?: GetCurrentUserOptions): call.Returned<Mode, paths["/api/v1/users/me"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetCurrentUserOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/users/me"]["get"]>>;
  };
  "/api/v1/users/{userId}": {
    /**
     * Get a user
     *
     * Returns the user.
     * @see https://qlik.dev/apis/rest/users/
     */
    GET(options: GetUserOptions): call.Returned<Mode, paths["/api/v1/users/{userId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetUserOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/users/{userId}"]["get"]>>;
    /**
     * Delete a user
     *
     * Deletes the user.
     * @see https://qlik.dev/apis/rest/users/
     */
    DELETE(options: DeleteUserOptions): call.Returned<Mode, paths["/api/v1/users/{userId}"]["delete"]>;
    /**
     * Update a user
     *
     * Updates the user.
     * @see https://qlik.dev/apis/rest/users/
     */
    PATCH(options: UpdateUserOptions): call.Returned<Mode, paths["/api/v1/users/{userId}"]["patch"]>;
  };
  "/api/v1/web-integrations": {
    /**
     * List web integrations
     *
     * Lists the web integrations.
     * @see https://qlik.dev/apis/rest/web-integrations/
     */
    GET(options?: ListWebIntegrationsOptions): call.Returned<Mode, paths["/api/v1/web-integrations"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListWebIntegrationsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/web-integrations"]["get"]>>;
    /**
     * Create a web integration
     *
     * Creates a web integration.
     * @see https://qlik.dev/apis/rest/web-integrations/
     */
    POST(options: CreateWebIntegrationOptions): call.Returned<Mode, paths["/api/v1/web-integrations"]["post"]>;
  };
  "/api/v1/web-integrations/{id}": {
    /**
     * Get a web integration
     *
     * Returns the web integration.
     * @see https://qlik.dev/apis/rest/web-integrations/
     */
    GET(options: GetWebIntegrationOptions): call.Returned<Mode, paths["/api/v1/web-integrations/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetWebIntegrationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/web-integrations/{id}"]["get"]>>;
    /**
     * Delete a web integration
     *
     * Deletes the web integration.
     * @see https://qlik.dev/apis/rest/web-integrations/
     */
    DELETE(options: DeleteWebIntegrationOptions): call.Returned<Mode, paths["/api/v1/web-integrations/{id}"]["delete"]>;
    /**
     * Update a web integration
     *
     * Updates the web integration.
     * @see https://qlik.dev/apis/rest/web-integrations/
     */
    PATCH(options: UpdateWebIntegrationOptions): call.Returned<Mode, paths["/api/v1/web-integrations/{id}"]["patch"]>;
  };
  "/api/v1/web-notifications": {
    /**
     * List web notifications
     *
     * Lists the web notifications.
     * @see https://qlik.dev/apis/rest/web-notifications/
     */
    GET(options?: ListWebNotificationsOptions): call.Returned<Mode, paths["/api/v1/web-notifications"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListWebNotificationsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/web-notifications"]["get"]>>;
  };
  "/api/v1/web-notifications/all": {
    /**
     * Delete the all
     *
     * Deletes the all.
     * @see https://qlik.dev/apis/rest/web-notifications/
     */
    DELETE(options?: DeleteAllOptions): call.Returned<Mode, paths["/api/v1/web-notifications/all"]["delete"]>;
    /**
     * Update the all
     *
     * Updates the all.
     * @see https://qlik.dev/apis/rest/web-notifications/
     */
    PATCH(options: UpdateAllOptions): call.Returned<Mode, paths["/api/v1/web-notifications/all"]["patch"]>;
  };
  "/api/v1/web-notifications/{notificationId}": {
    /**
     * Get a web notification
     *
     * Returns the web notification.
     * @see https://qlik.dev/apis/rest/web-notifications/
     */
    GET(options: GetWebNotificationOptions): call.Returned<Mode, paths["/api/v1/web-notifications/{notificationId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetWebNotificationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/web-notifications/{notificationId}"]["get"]>>;
    /**
     * Delete a web notification
     *
     * Deletes the web notification.
     * @see https://qlik.dev/apis/rest/web-notifications/
     */
    DELETE(options: DeleteWebNotificationOptions): call.Returned<Mode, paths["/api/v1/web-notifications/{notificationId}"]["delete"]>;
    /**
     * Update a web notification
     *
     * Updates the web notification.
     * @see https://qlik.dev/apis/rest/web-notifications/
     */
    PATCH(options: UpdateWebNotificationOptions): call.Returned<Mode, paths["/api/v1/web-notifications/{notificationId}"]["patch"]>;
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
    GET(options?: ListWebhooksOptions): call.Returned<Mode, paths["/api/v1/webhooks"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/core/webhooks` instead. It may be removed from 2027-11-01.
     */
    HEAD(options?: ListWebhooksOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/webhooks"]["get"]>>;
    /**
     * Create a webhook
     *
     * Creates a webhook. It receives no events until `enabled` is true. Creating a webhook of the level `tenant`,
     * which is the default, requires the TenantAdmin role. Each user is limited to 150 webhooks.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks` instead. It may be removed from 2027-11-01.
     */
    POST(options: CreateWebhookOptions): call.Returned<Mode, paths["/api/v1/webhooks"]["post"]>;
  };
  "/api/v1/webhooks/event-types": {
    /**
     * List event types
     *
     * Returns the event types that a webhook can subscribe to.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks/event-types` instead. It may be removed from 2027-11-01.
     */
    GET(options?: ListWebhookEventTypesOptions): call.Returned<Mode, paths["/api/v1/webhooks/event-types"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/core/webhooks/event-types` instead. It may be removed from 2027-11-01.
     */
    HEAD(options?: ListWebhookEventTypesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/webhooks/event-types"]["get"]>>;
  };
  "/api/v1/webhooks/{id}": {
    /**
     * Get a webhook
     *
     * Returns a webhook. The response never includes its secret or the values of its encrypted headers.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    GET(options: GetWebhookOptions): call.Returned<Mode, paths["/api/v1/webhooks/{id}"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: GetWebhookOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/webhooks/{id}"]["get"]>>;
    /**
     * Replace a webhook
     *
     * Replaces all settings of a webhook. Omitted settings are reset to their defaults: without `enabled`, the
     * webhook is disabled, and the secret and the headers are removed unless they are sent again. To change only
     * some settings, use `PATCH /api/v1/webhooks/{id}`.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    PUT(options: ReplaceWebhookOptions): call.Returned<Mode, paths["/api/v1/webhooks/{id}"]["put"]>;
    /**
     * Delete a webhook
     *
     * Deletes a webhook and its delivery history. It receives no further events.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    DELETE(options: DeleteWebhookOptions): call.Returned<Mode, paths["/api/v1/webhooks/{id}"]["delete"]>;
    /**
     * Update a webhook
     *
     * Updates settings of a webhook by a JSON Patch (RFC 6902). Other settings are unchanged, but a change of `/url`
     * requires the encrypted headers to be sent again.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    PATCH(options: PatchWebhookOptions): call.Returned<Mode, paths["/api/v1/webhooks/{id}"]["patch"]>;
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
    GET(options: ListWebhookDeliveriesOptions): call.Returned<Mode, paths["/api/v1/webhooks/{id}/deliveries"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/core/webhooks/{id}/deliveries` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: ListWebhookDeliveriesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/webhooks/{id}/deliveries"]["get"]>>;
  };
  "/api/v1/webhooks/{id}/deliveries/{deliveryId}": {
    /**
     * Get a delivery
     *
     * Returns the request of a delivery and the receiver's response.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `/api/core/webhooks/{id}/deliveries/{deliveryId}` instead. It may be removed from 2027-11-01.
     */
    GET(options: GetWebhookDeliveryOptions): call.Returned<Mode, paths["/api/v1/webhooks/{id}/deliveries/{deliveryId}"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/core/webhooks/{id}/deliveries/{deliveryId}` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: GetWebhookDeliveryOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/webhooks/{id}/deliveries/{deliveryId}"]["get"]>>;
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
    POST(options: ResendWebhookDeliveryOptions): call.Returned<Mode, paths["/api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend"]["post"]>;
  };
  "/api/workflows/automation-connections": {
    /**
     * List automation connections
     *
     * Lists the automation connections.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    GET(options?: ListWorkflowsConnectionAutomationConnectionsOptions): call.Returned<Mode, paths["/api/workflows/automation-connections"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListWorkflowsConnectionAutomationConnectionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/workflows/automation-connections"]["get"]>>;
    /**
     * Create an automation connection
     *
     * Creates an automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: CreateWorkflowsAutomationConnectionOptions): call.Returned<Mode, paths["/api/workflows/automation-connections"]["post"]>;
  };
  "/api/workflows/automation-connections/{id}": {
    /**
     * Get an automation connection
     *
     * Returns the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    GET(options: GetWorkflowsAutomationConnectionOptions): call.Returned<Mode, paths["/api/workflows/automation-connections/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetWorkflowsAutomationConnectionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/workflows/automation-connections/{id}"]["get"]>>;
    /**
     * Replace an automation connection
     *
     * Replaces the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    PUT(options: ReplaceWorkflowsAutomationConnectionOptions): call.Returned<Mode, paths["/api/workflows/automation-connections/{id}"]["put"]>;
    /**
     * Delete an automation connection
     *
     * Deletes the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    DELETE(options: DeleteWorkflowsAutomationConnectionOptions): call.Returned<Mode, paths["/api/workflows/automation-connections/{id}"]["delete"]>;
  };
  "/api/workflows/automation-connections/{id}/actions/change-owner": {
    /**
     * Change the owner of an automation connection
     *
     * Changes the owner of the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: ChangeWorkflowsAutomationConnectionOwnerOptions): call.Returned<Mode, paths["/api/workflows/automation-connections/{id}/actions/change-owner"]["post"]>;
  };
  "/api/workflows/automation-connections/{id}/actions/change-space": {
    /**
     * Change the space of an automation connection
     *
     * Changes the space of the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: ChangeWorkflowsAutomationConnectionSpaceOptions): call.Returned<Mode, paths["/api/workflows/automation-connections/{id}/actions/change-space"]["post"]>;
  };
  "/api/workflows/automation-connections/{id}/actions/check": {
    /**
     * Check an automation connection
     *
     * Checks the automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: CheckWorkflowsAutomationConnectionOptions): call.Returned<Mode, paths["/api/workflows/automation-connections/{id}/actions/check"]["post"]>;
  };
  "/api/workflows/automation-connectors": {
    /**
     * List automation connectors
     *
     * Lists the automation connectors.
     * @see https://qlik.dev/apis/rest/automation-connectors/
     */
    GET(options?: ListWorkflowsConnectorAutomationConnectorsOptions): call.Returned<Mode, paths["/api/workflows/automation-connectors"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListWorkflowsConnectorAutomationConnectorsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/workflows/automation-connectors"]["get"]>>;
  };
  "/api/workflows/automation-connectors/{connectorId}": {
    /**
     * Get an automation connector
     *
     * Returns the automation connector.
     * @see https://qlik.dev/apis/rest/automation-connectors/
     */
    GET(options: GetAutomationConnectorOptions): call.Returned<Mode, paths["/api/workflows/automation-connectors/{connectorId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAutomationConnectorOptions): call.Returned<Mode, call.WithoutBody<paths["/api/workflows/automation-connectors/{connectorId}"]["get"]>>;
  };
  "/api/workflows/automation-connectors/{connectorId}/webhooks/configuration": {
    /**
     * Get the configuration of an automation connector
     *
     * Returns the configuration of the automation connector.
     * @see https://qlik.dev/apis/rest/automation-connectors/
     */
    GET(options: GetAutomationConnectorConfigurationOptions): call.Returned<Mode, paths["/api/workflows/automation-connectors/{connectorId}/webhooks/configuration"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAutomationConnectorConfigurationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/workflows/automation-connectors/{connectorId}/webhooks/configuration"]["get"]>>;
  };
  "/api/workflows/automations": {
    /**
     * List automations
     *
     * Lists the automations.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options?: ListWorkflowsAutomationAutomationsOptions): call.Returned<Mode, paths["/api/workflows/automations"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListWorkflowsAutomationAutomationsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/workflows/automations"]["get"]>>;
    /**
     * Create an automation
     *
     * Creates an automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: CreateWorkflowsAutomationOptions): call.Returned<Mode, paths["/api/workflows/automations"]["post"]>;
  };
  "/api/workflows/automations/settings": {
    /**
     * Get the settings of the automations
     *
     * Returns the settings of the automations.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options?: GetAutomationsSettingsOptions): call.Returned<Mode, paths["/api/workflows/automations/settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetAutomationsSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/workflows/automations/settings"]["get"]>>;
    /**
     * Replace the settings of the automations
     *
     * Replaces the settings of the automations.
     * @see https://qlik.dev/apis/rest/automations/
     */
    PUT(options: ReplaceAutomationsSettingsOptions): call.Returned<Mode, paths["/api/workflows/automations/settings"]["put"]>;
  };
  "/api/workflows/automations/usage": {
    /**
     * Get the usage of the automations
     *
     * Returns the usage of the automations.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: GetWorkflowsAutomationAutomationsUsageOptions): call.Returned<Mode, paths["/api/workflows/automations/usage"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetWorkflowsAutomationAutomationsUsageOptions): call.Returned<Mode, call.WithoutBody<paths["/api/workflows/automations/usage"]["get"]>>;
  };
  "/api/workflows/automations/{id}": {
    /**
     * Get an automation
     *
     * Returns the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: GetWorkflowsAutomationOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetWorkflowsAutomationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/workflows/automations/{id}"]["get"]>>;
    /**
     * Replace an automation
     *
     * Replaces the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    PUT(options: ReplaceWorkflowsAutomationOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}"]["put"]>;
    /**
     * Delete an automation
     *
     * Deletes the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    DELETE(options: DeleteWorkflowsAutomationOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}"]["delete"]>;
  };
  "/api/workflows/automations/{id}/actions/change-owner": {
    /**
     * Change the owner of an automation
     *
     * Changes the owner of the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: ChangeWorkflowsAutomationOwnerOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/actions/change-owner"]["post"]>;
  };
  "/api/workflows/automations/{id}/actions/change-space": {
    /**
     * Change the space of an automation
     *
     * Changes the space of the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: ChangeWorkflowsAutomationSpaceOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/actions/change-space"]["post"]>;
  };
  "/api/workflows/automations/{id}/actions/copy": {
    /**
     * Copy an automation
     *
     * Copies the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: CopyWorkflowsAutomationOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/actions/copy"]["post"]>;
  };
  "/api/workflows/automations/{id}/actions/disable": {
    /**
     * Disable an automation
     *
     * Disables the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: DisableWorkflowsAutomationOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/actions/disable"]["post"]>;
  };
  "/api/workflows/automations/{id}/actions/enable": {
    /**
     * Enable an automation
     *
     * Enables the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: EnableWorkflowsAutomationOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/actions/enable"]["post"]>;
  };
  "/api/workflows/automations/{id}/actions/move": {
    /**
     * Move an automation
     *
     * Moves the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: MoveWorkflowsAutomationOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/actions/move"]["post"]>;
  };
  "/api/workflows/automations/{id}/runs": {
    /**
     * List runs of an automation
     *
     * Lists the runs of the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: ListWorkflowsAutomationRunsOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/runs"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListWorkflowsAutomationRunsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/workflows/automations/{id}/runs"]["get"]>>;
    /**
     * Start a run of an automation
     *
     * Starts a run of the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: StartWorkflowsAutomationRunOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/runs"]["post"]>;
  };
  "/api/workflows/automations/{id}/runs/{runId}": {
    /**
     * Get a run of an automation
     *
     * Returns the run of the automation.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: GetWorkflowsAutomationRunOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/runs/{runId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetWorkflowsAutomationRunOptions): call.Returned<Mode, call.WithoutBody<paths["/api/workflows/automations/{id}/runs/{runId}"]["get"]>>;
  };
  "/api/workflows/automations/{id}/runs/{runId}/actions/export": {
    /**
     * Export a run
     *
     * Exports the run.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: ExportWorkflowsAutomationRunOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/runs/{runId}/actions/export"]["post"]>;
  };
  "/api/workflows/automations/{id}/runs/{runId}/actions/retry": {
    /**
     * Retry a run
     *
     * Retries the run.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: RetryWorkflowsAutomationRunOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/runs/{runId}/actions/retry"]["post"]>;
  };
  "/api/workflows/automations/{id}/runs/{runId}/actions/stop": {
    /**
     * Stop a run
     *
     * Stops the run.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: StopWorkflowsAutomationRunOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/runs/{runId}/actions/stop"]["post"]>;
  };
  "/api/workflows/automations/{id}/runs/{runId}/debug": {
    /**
     * Get the debug of a run
     *
     * Returns the debug of the run.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: GetRunDebugOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/runs/{runId}/debug"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetRunDebugOptions): call.Returned<Mode, call.WithoutBody<paths["/api/workflows/automations/{id}/runs/{runId}/debug"]["get"]>>;
  };
  "/login": {
    /**
     * Get the login
     *
     * Returns the login.
     * @see https://qlik.dev/apis/rest/login/
     */
    GET(options?: GetLoginOptions): call.Returned<Mode, paths["/login"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetLoginOptions): call.Returned<Mode, call.WithoutBody<paths["/login"]["get"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options?: GetLoginOptions): call.Downloaded<Mode, paths["/login"]["get"]>;
  };
  "/login/jwt-session": {
    /**
     * Create a JWT session
     *
     * Creates a JWT session.
     * @see https://qlik.dev/apis/rest/login/
     */
    POST(options?: CreateJwtSessionOptions): call.Returned<Mode, paths["/login/jwt-session"]["post"]>;
  };
  "/oauth/authorize": {
    /**
     * Get the authorize
     *
     * Returns the authorize.
     * @see https://qlik.dev/apis/rest/oauth/
     */
    GET(options: GetAuthorizeOptions): call.Returned<Mode, paths["/oauth/authorize"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAuthorizeOptions): call.Returned<Mode, call.WithoutBody<paths["/oauth/authorize"]["get"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetAuthorizeOptions): call.Downloaded<Mode, paths["/oauth/authorize"]["get"]>;
  };
  "/oauth/revoke": {
    /**
     * Create a revoke
     *
     * Creates a revoke.
     * @see https://qlik.dev/apis/rest/oauth/
     */
    POST(options: CreateRevokeOptions): call.Returned<Mode, paths["/oauth/revoke"]["post"]>;
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
    POST(options: CreateOAuthTokenOptions): call.Returned<Mode, paths["/oauth/token"]["post"]>;
  };
}

/** The arguments of each call after its path, by method and path. The methods that take the path as an argument read it. */
export interface CallIndex {
  GET: {
    "/.well-known/oauth-authorization-server": [options?: GetOauthAuthorizationServerOptions];
    "/api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}": [options: GetEvaluationCompareOptions];
    "/api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download": [options: DownloadCompareOptions];
    "/api/analytics/apps/evaluations/{id}": [options: GetEvaluationOptions];
    "/api/analytics/apps/evaluations/{id}/actions/download": [options: DownloadEvaluationOptions];
    "/api/analytics/apps/{guid}/evaluations": [options: ListAppEvaluationsOptions];
    "/api/analytics/change-stores": [options: ListChangeStoresOptions];
    "/api/analytics/change-stores/{storeId}": [options: GetChangeStoreOptions];
    "/api/analytics/change-stores/{storeId}/changes": [options: ListChangeStoreChangesOptions];
    "/api/analytics/change-stores/{storeId}/changes/tabular-views": [options: ListChangeStoreTabularViewsOptions];
    "/api/analytics/change-stores/{storeId}/editable-columns": [options: ListChangeStoreEditableColumnsOptions];
    "/api/analytics/discovery-agent/adaptive-cards": [options?: ListAdaptiveCardsOptions];
    "/api/analytics/odag-apps": [options: ListOdagAppsOptions];
    "/api/analytics/odag-links": [options?: ListOdagLinksOptions];
    "/api/analytics/odag-links/cancreate": [options?: GetCancreateOptions];
    "/api/analytics/odag-links/{linkId}": [options: GetOdagLinkOptions];
    "/api/analytics/odag-links/{linkId}/requests": [options: ListOdagLinkRequestsOptions];
    "/api/analytics/odag-requests/{requestId}": [options: GetOdagRequestOptions];
    "/api/analytics/odag-requests/{requestId}/selections": [options: ListOdagRequestSelectionsOptions];
    "/api/analytics/odag-settings": [options?: GetOdagSettingsOptions];
    "/api/analytics/odag-settings/canupdate": [options?: GetCanupdateOptions];
    "/api/core/auth-settings": [options?: GetAuthenticationSettingsOptions];
    "/api/core/ip-policies": [options?: ListIpPoliciesOptions];
    "/api/core/ip-policies/{id}": [options: GetIpPolicyOptions];
    "/api/data-governance/data-products/{dataProductId}": [options: GetDataProductOptions];
    "/api/data-governance/data-products/{dataProductId}/actions/export-documentation": [options: ExportDataProductDocumentationOptions];
    "/api/data-governance/data-products/{dataProductId}/changelogs": [options: ListDataProductChangelogsOptions];
    "/api/data-governance/data-qualities/batch-computations/{batchComputationId}": [options: GetBatchComputationOptions];
    "/api/data-governance/data-qualities/computations/{computationId}": [options: GetComputationOptions];
    "/api/data-governance/data-qualities/global-results": [options: ListGlobalResultsOptions];
    "/api/scheduling/tasks": [options?: ListTasksOptions];
    "/api/scheduling/tasks/resources/{id}/runs": [options: ListResourceTaskRunsOptions];
    "/api/scheduling/tasks/{id}": [options: GetTaskOptions];
    "/api/scheduling/tasks/{id}/graphs/ancestors": [options: ListTaskAncestorsOptions];
    "/api/scheduling/tasks/{id}/graphs/children": [options: ListTaskChildrenOptions];
    "/api/scheduling/tasks/{id}/graphs/descendants": [options: ListTaskDescendantsOptions];
    "/api/scheduling/tasks/{id}/graphs/parents": [options: ListTaskParentsOptions];
    "/api/scheduling/tasks/{id}/graphs/subgraph": [options: GetTaskSubgraphOptions];
    "/api/scheduling/tasks/{id}/runs": [options: ListTaskRunsOptions];
    "/api/scheduling/tasks/{id}/runs/last": [options: GetLastTaskRunOptions];
    "/api/scheduling/tasks/{id}/runs/{runId}/log": [options: GetTaskRunLogOptions];
    "/api/v1/api-keys": [options?: ListApiKeysOptions];
    "/api/v1/api-keys/configs/{tenantId}": [options: GetConfigurationOptions];
    "/api/v1/api-keys/{id}": [options: GetApiKeyOptions];
    "/api/v1/apps": [options?: ListPrivilegesOptions];
    "/api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}": [options: GetAppEvaluationCompareOptions];
    "/api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}/actions/download": [options: DownloadAppCompareOptions];
    "/api/v1/apps/evaluations/{id}": [options: GetAppEvaluationOptions];
    "/api/v1/apps/evaluations/{id}/actions/download": [options: DownloadAppEvaluationOptions];
    "/api/v1/apps/privileges": [options?: ListAppPrivilegesOptions];
    "/api/v1/apps/{appId}": [options: GetAppOptions];
    "/api/v1/apps/{appId}/data/lineage": [options: GetAppLineageOptions];
    "/api/v1/apps/{appId}/data/metadata": [options: GetAppMetadataOptions];
    "/api/v1/apps/{appId}/insight-analyses": [options: ListAppInsightAnalysesOptions];
    "/api/v1/apps/{appId}/insight-analyses/model": [options: ListAppModelsOptions];
    "/api/v1/apps/{appId}/media/files/{path}": [options: GetAppFileOptions];
    "/api/v1/apps/{appId}/media/list/{path}": [options: GetAppListOptions];
    "/api/v1/apps/{appId}/media/thumbnail": [options: GetAppThumbnailOptions];
    "/api/v1/apps/{appId}/placement": [options: GetAppPlacementOptions];
    "/api/v1/apps/{appId}/reloads/logs": [options: ListAppReloadLogsOptions];
    "/api/v1/apps/{appId}/reloads/logs/{reloadId}": [options: GetAppReloadLogOptions];
    "/api/v1/apps/{appId}/reloads/metadata/{reloadId}": [options: ListAppReloadMetadataOptions];
    "/api/v1/apps/{appId}/report-filters": [options: ListAppReportFiltersOptions];
    "/api/v1/apps/{appId}/report-filters/actions/count": [options: GetAppCountOptions];
    "/api/v1/apps/{appId}/report-filters/{id}": [options: GetAppReportFilterOptions];
    "/api/v1/apps/{appId}/scripts": [options: ListAppScriptsOptions];
    "/api/v1/apps/{appId}/scripts/{id}": [options: GetAppScriptOptions];
    "/api/v1/apps/{guid}/evaluations": [options: GetAppsByGuidEvaluationsOptions];
    "/api/v1/assistants": [options?: ListAssistantsOptions];
    "/api/v1/assistants/{assistantId}/feedback": [options: GetAssistantFeedbackOptions];
    "/api/v1/assistants/{assistantId}/starters": [options: ListAssistantStartersOptions];
    "/api/v1/assistants/{assistantId}/starters/{starterId}": [options: GetAssistantStarterOptions];
    "/api/v1/assistants/{assistantId}/threads": [options: ListAssistantThreadsOptions];
    "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions": [options: ListThreadInteractionsOptions];
    "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}": [options: GetThreadInteractionOptions];
    "/api/v1/assistants/{assistantid}/threads/{threadid}": [options: GetAssistantThreadOptions];
    "/api/v1/assistants/{id}": [options: GetAssistantOptions];
    "/api/v1/audits": [options?: ListAuditsOptions];
    "/api/v1/audits/archive": [options: call.CallOptions<paths["/api/v1/audits/archive"]["get"]>];
    "/api/v1/audits/settings": [options?: GetAuditsSettingsOptions];
    "/api/v1/audits/sources": [options?: ListSourcesOptions];
    "/api/v1/audits/types": [options?: ListTypesOptions];
    "/api/v1/audits/{id}": [options: GetAuditOptions];
    "/api/v1/automation-connections": [options?: ListAutomationConnectionsOptions];
    "/api/v1/automation-connections/{id}": [options: GetAutomationConnectionOptions];
    "/api/v1/automation-connectors": [options?: ListAutomationConnectorsOptions];
    "/api/v1/automations": [options?: ListAutomationsOptions];
    "/api/v1/automations/usage": [options: GetAutomationsUsageOptions];
    "/api/v1/automations/{id}": [options: GetAutomationOptions];
    "/api/v1/automations/{id}/runs": [options: ListAutomationRunsOptions];
    "/api/v1/automations/{id}/runs/{runId}": [options: GetAutomationRunOptions];
    "/api/v1/automl-predictions/{predictionId}/coordinate-shap": [options: GetAutomlPredictionCoordinateShapOptions];
    "/api/v1/automl-predictions/{predictionId}/not-predicted-reasons": [options: ListAutomlPredictionNotPredictedReasonsOptions];
    "/api/v1/automl-predictions/{predictionId}/predictions": [options: ListAutomlPredictionPredictionsOptions];
    "/api/v1/automl-predictions/{predictionId}/shap": [options: GetAutomlPredictionShapOptions];
    "/api/v1/automl-predictions/{predictionId}/source": [options: GetAutomlPredictionSourceOptions];
    "/api/v1/banners": [options?: ListBannersOptions];
    "/api/v1/brands": [options?: ListBrandsOptions];
    "/api/v1/brands/active": [options?: GetActiveBrandOptions];
    "/api/v1/brands/{brand-id}": [options: GetBrandOptions];
    "/api/v1/brands/{brand-id}/files/{brand-file-id}": [options: GetBrandFileOptions];
    "/api/v1/collections": [options?: ListCollectionsOptions];
    "/api/v1/collections/favorites": [options?: ListFavoritesOptions];
    "/api/v1/collections/{collectionId}": [options: GetCollectionOptions];
    "/api/v1/collections/{collectionId}/items": [options: ListCollectionItemsOptions];
    "/api/v1/collections/{collectionId}/items/{itemId}": [options: GetCollectionItemOptions];
    "/api/v1/conditions/previews/{id}": [options: GetPreviewOptions];
    "/api/v1/conditions/settings": [options?: GetConditionsSettingsOptions];
    "/api/v1/conditions/{id}": [options: GetConditionOptions];
    "/api/v1/conditions/{id}/evaluations/{evaluationId}": [options: GetConditionEvaluationOptions];
    "/api/v1/consumption/executions": [options?: ListExecutionsOptions];
    "/api/v1/csp-origins": [options?: ListCspOriginsOptions];
    "/api/v1/csp-origins/actions/generate-header": [options?: GenerateCspOriginsHeaderOptions];
    "/api/v1/csp-origins/{id}": [options: GetCspOriginOptions];
    "/api/v1/csrf-token": [options?: GetCsrfTokenOptions];
    "/api/v1/data-alerts": [options?: ListDataAlertsOptions];
    "/api/v1/data-alerts/settings": [options?: GetDataAlertsSettingsOptions];
    "/api/v1/data-alerts/{alertId}": [options: GetDataAlertOptions];
    "/api/v1/data-alerts/{alertId}/condition": [options: GetDataAlertConditionOptions];
    "/api/v1/data-alerts/{alertId}/executions/{executionId}": [options: GetDataAlertExecutionOptions];
    "/api/v1/data-alerts/{alertId}/recipient-stats": [options: GetDataAlertRecipientStatisticsOptions];
    "/api/v1/data-alerts/{taskId}/executions": [options: ListDataAlertExecutionsOptions];
    "/api/v1/data-alerts/{taskId}/executions/stats": [options: ListDataAlertStatisticsOptions];
    "/api/v1/data-alerts/{taskId}/executions/{executionId}/evaluations": [options: ListExecutionEvaluationsOptions];
    "/api/v1/data-assets/{data-asset-id}": [options: GetDataAssetOptions];
    "/api/v1/data-connections": [options?: ListDataConnectionsOptions];
    "/api/v1/data-connections/{qID}": [options: GetDataConnectionOptions];
    "/api/v1/data-credentials/{qID}": [options: GetDataCredentialOptions];
    "/api/v1/data-files": [options?: ListDataFilesOptions];
    "/api/v1/data-files/connections": [options?: ListConnectionsOptions];
    "/api/v1/data-files/connections/{id}": [options: GetConnectionOptions];
    "/api/v1/data-files/quotas": [options?: ListQuotasOptions];
    "/api/v1/data-files/{id}": [options: GetDataFileOptions];
    "/api/v1/data-qualities/computations/{computationId}": [options: GetDataQualityComputationOptions];
    "/api/v1/data-qualities/global-results": [options: ListDataQualityGlobalResultsOptions];
    "/api/v1/data-sets/{data-set-id}": [options: GetDataSetOptions];
    "/api/v1/data-sets/{data-set-id}/profiles": [options: ListDataSetProfilesOptions];
    "/api/v1/data-sources": [options?: ListDataSourcesOptions];
    "/api/v1/data-sources/{dataSourceId}/api-specs": [options: ListDataSourceApiSpecsOptions];
    "/api/v1/data-sources/{dataSourceId}/gateways": [options: ListDataSourceGatewaysOptions];
    "/api/v1/data-sources/{dataSourceId}/settings": [options: GetDataSourceSettingsOptions];
    "/api/v1/data-stores": [options?: ListDataStoresOptions];
    "/api/v1/data-stores/{data-store-ids}/data-assets": [options: ListDataStoreDataAssetsOptions];
    "/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets": [options: ListDataAssetDataSetsOptions];
    "/api/v1/data-stores/{data-store-id}": [options: GetDataStoreOptions];
    "/api/v1/di-projects": [options?: ListDataIntegrationProjectsOptions];
    "/api/v1/di-projects/actions/{actionId}": [options: GetActionOptions];
    "/api/v1/di-projects/{projectId}": [options: GetDataIntegrationProjectOptions];
    "/api/v1/di-projects/{projectId}/bindings": [options: ListDataIntegrationProjectBindingsOptions];
    "/api/v1/di-projects/{projectId}/di-tasks": [options: ListDataIntegrationProjectDataIntegrationTasksOptions];
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}": [options: GetDataIntegrationProjectDataIntegrationTaskOptions];
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state": [options: GetRunStateOptions];
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state/datasets": [options: ListRunDatasetsOptions];
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state": [options: GetDataIntegrationTaskStateOptions];
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state/datasets": [options: ListDataIntegrationTaskDatasetsOptions];
    "/api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}": [options: GetDirectAccessAgentBenchmarkOptions];
    "/api/v1/direct-access-agents/{agentId}/configurations": [options: ListDirectAccessAgentConfigurationsOptions];
    "/api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths": [options: ListDirectAccessAgentAllowedPathsOptions];
    "/api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings": [options: ListDirectAccessAgentCustomDataTypeMappingsOptions];
    "/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files": [options: ListConnectorFilesOptions];
    "/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}": [options: GetConnectorFileOptions];
    "/api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration": [options: GetDirectAccessAgentConfigurationOptions];
    "/api/v1/encryption/keyproviders": [options?: ListKeyprovidersOptions];
    "/api/v1/encryption/keyproviders/actions/list": [options?: GetListOptions];
    "/api/v1/encryption/keyproviders/migration/actions/details": [options?: GetDetailsOptions];
    "/api/v1/encryption/keyproviders/{arnFingerPrint}": [options: GetKeyproviderOptions];
    "/api/v1/extensions": [options?: ListExtensionsOptions];
    "/api/v1/extensions/{id}": [options: GetExtensionOptions];
    "/api/v1/extensions/{id}/file": [options: GetExtensionFileOptions];
    "/api/v1/extensions/{id}/file/{filepath}": [options: GetExtensionsByIdFileByFilepathOptions];
    "/api/v1/glossaries": [options?: ListGlossariesOptions];
    "/api/v1/glossaries/{id}": [options: GetGlossaryOptions];
    "/api/v1/glossaries/{id}/actions/export": [options: ExportGlossaryOptions];
    "/api/v1/glossaries/{id}/categories": [options: ListGlossaryCategoriesOptions];
    "/api/v1/glossaries/{id}/categories/{categoryId}": [options: GetGlossaryCategoryOptions];
    "/api/v1/glossaries/{id}/terms": [options: ListGlossaryTermsOptions];
    "/api/v1/glossaries/{id}/terms/{termId}": [options: GetGlossaryTermOptions];
    "/api/v1/glossaries/{id}/terms/{termId}/links": [options: ListTermLinksOptions];
    "/api/v1/glossaries/{id}/terms/{termId}/revisions": [options: ListTermRevisionsOptions];
    "/api/v1/groups": [options?: ListGroupsOptions];
    "/api/v1/groups/settings": [options?: GetGroupsSettingsOptions];
    "/api/v1/groups/{groupId}": [options: GetGroupOptions];
    "/api/v1/identity-providers": [options?: ListIdentityProvidersOptions];
    "/api/v1/identity-providers/.well-known/metadata.json": [options?: GetMetadataJsonOptions];
    "/api/v1/identity-providers/me/meta": [options?: GetMeMetadataOptions];
    "/api/v1/identity-providers/status": [options?: GetStatusOptions];
    "/api/v1/identity-providers/{id}": [options: GetIdentityProviderOptions];
    "/api/v1/items": [options?: ListItemsOptions];
    "/api/v1/items/settings": [options?: GetItemsSettingsOptions];
    "/api/v1/items/{itemId}": [options: GetItemOptions];
    "/api/v1/items/{itemId}/collections": [options: ListItemCollectionsOptions];
    "/api/v1/items/{itemId}/publisheditems": [options: ListItemPublisheditemsOptions];
    "/api/v1/knowledgebases": [options?: ListKnowledgebasesOptions];
    "/api/v1/knowledgebases/{id}": [options: GetKnowledgeBaseOptions];
    "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories": [options: ListDatasourceHistoriesOptions];
    "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories/{syncId}": [options: GetDatasourceHistoryOptions];
    "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules": [options: ListDatasourceSchedulesOptions];
    "/api/v1/knowledgebases/{id}/histories": [options: ListKnowledgeBaseHistoriesOptions];
    "/api/v1/licenses/assignments": [options?: ListAssignmentsOptions];
    "/api/v1/licenses/consumption": [options?: ListLicensesConsumptionOptions];
    "/api/v1/licenses/overview": [options?: GetOverviewOptions];
    "/api/v1/licenses/settings": [options?: GetLicensesSettingsOptions];
    "/api/v1/licenses/status": [options?: GetLicenseStatusOptions];
    "/api/v1/lineage-graphs/impact/{id}/actions/expand": [options: GetImpactOptions];
    "/api/v1/lineage-graphs/impact/{id}/actions/search": [options: SearchImpactOptions];
    "/api/v1/lineage-graphs/impact/{id}/overview": [options: GetImpactOverviewOptions];
    "/api/v1/lineage-graphs/impact/{id}/source": [options: GetImpactSourceOptions];
    "/api/v1/lineage-graphs/nodes/{id}": [options: GetNodeOptions];
    "/api/v1/lineage-graphs/nodes/{id}/actions/expand": [options: GetLineageGraphNodeOptions];
    "/api/v1/lineage-graphs/nodes/{id}/actions/search": [options: SearchNodeOptions];
    "/api/v1/ml/deployments": [options?: ListDeploymentsOptions];
    "/api/v1/ml/deployments/{deploymentId}": [options: GetDeploymentOptions];
    "/api/v1/ml/deployments/{deploymentId}/aliases": [options: ListDeploymentAliasesOptions];
    "/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}": [options: GetDeploymentAliasOptions];
    "/api/v1/ml/deployments/{deploymentId}/batch-predictions": [options: ListDeploymentBatchPredictionsOptions];
    "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}": [options: GetDeploymentBatchPredictionOptions];
    "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule": [options: GetBatchPredictionScheduleOptions];
    "/api/v1/ml/experiments": [options?: ListExperimentsOptions];
    "/api/v1/ml/experiments/{experimentId}": [options: GetExperimentOptions];
    "/api/v1/ml/experiments/{experimentId}/models": [options: ListExperimentModelsOptions];
    "/api/v1/ml/experiments/{experimentId}/models/{modelId}": [options: GetExperimentModelOptions];
    "/api/v1/ml/experiments/{experimentId}/versions": [options: ListExperimentVersionsOptions];
    "/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}": [options: GetExperimentVersionOptions];
    "/api/v1/ml/profile-insights/{dataSetId}": [options: GetProfileInsightOptions];
    "/api/v1/notes/settings": [options?: GetNotesSettingsOptions];
    "/api/v1/notifications": [options?: ListNotificationsOptions];
    "/api/v1/oauth-clients": [options?: ListOauthClientsOptions];
    "/api/v1/oauth-clients/{id}": [options: GetOauthClientOptions];
    "/api/v1/oauth-clients/{id}/connection-configs/me": [options: GetOauthClientCurrentConnectionConfigurationOptions];
    "/api/v1/oauth-tokens": [options?: ListOauthTokensOptions];
    "/api/v1/quotas": [options?: ListQuotaQuotasOptions];
    "/api/v1/quotas/{id}": [options: GetQuotaOptions];
    "/api/v1/reload-tasks": [options?: ListReloadTasksOptions];
    "/api/v1/reload-tasks/{taskId}": [options: GetReloadTaskOptions];
    "/api/v1/reloads": [options?: ListReloadsOptions];
    "/api/v1/reloads/{reloadId}": [options: GetReloadOptions];
    "/api/v1/report-templates": [options?: ListReportTemplatesOptions];
    "/api/v1/report-templates/{id}": [options: GetReportTemplateOptions];
    "/api/v1/reports/{id}/outputs": [options: ListReportOutputsOptions];
    "/api/v1/reports/{id}/status": [options: GetReportStatusOptions];
    "/api/v1/roles": [options?: call.CallOptions<paths["/api/v1/roles"]["get"]>];
    "/api/v1/roles/{id}": [options: GetRoleOptions];
    "/api/v1/sharing-tasks": [options?: ListSharingTasksOptions];
    "/api/v1/sharing-tasks/settings": [options?: GetSharingTasksSettingsOptions];
    "/api/v1/sharing-tasks/{taskId}": [options: GetSharingTaskOptions];
    "/api/v1/sharing-tasks/{taskId}/executions": [options: ListSharingTaskExecutionsOptions];
    "/api/v1/sharing-tasks/{taskId}/executions/{executionId}": [options: GetSharingTaskExecutionOptions];
    "/api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}": [options: GetExecutionFileOptions];
    "/api/v1/spaces": [options?: ListSpacesOptions];
    "/api/v1/spaces/types": [options?: ListSpaceTypesOptions];
    "/api/v1/spaces/{spaceId}": [options: GetSpaceOptions];
    "/api/v1/spaces/{spaceId}/assignments": [options: ListSpaceAssignmentsOptions];
    "/api/v1/spaces/{spaceId}/assignments/{assignmentId}": [options: GetSpaceAssignmentOptions];
    "/api/v1/spaces/{spaceId}/shares": [options: ListSpaceSharesOptions];
    "/api/v1/spaces/{spaceId}/shares/{shareId}": [options: GetSpaceShareOptions];
    "/api/v1/tasks": [options?: ListTaskTasksOptions];
    "/api/v1/tasks/resources/{id}/runs": [options: ListResourceRunsOptions];
    "/api/v1/tasks/{id}": [options: GetTasksByIdOptions];
    "/api/v1/tasks/{id}/runs": [options: GetTasksByIdRunsOptions];
    "/api/v1/tasks/{id}/runs/last": [options: GetTaskLastOptions];
    "/api/v1/tasks/{id}/runs/{runId}/log": [options: GetRunLogOptions];
    "/api/v1/temp-contents/{id}": [options: DownloadTempContentOptions];
    "/api/v1/temp-contents/{id}/details": [options: GetTempContentDetailsOptions];
    "/api/v1/tenant-settings": [options?: GetTenantSettingsOptions];
    "/api/v1/tenant-settings/start-pages": [options?: ListStartPagesOptions];
    "/api/v1/tenants/me": [options?: GetCurrentTenantOptions];
    "/api/v1/tenants/{tenantId}": [options: GetTenantOptions];
    "/api/v1/themes": [options?: ListThemesOptions];
    "/api/v1/themes/{id}": [options: GetThemeOptions];
    "/api/v1/themes/{id}/file": [options: GetThemeFileOptions];
    "/api/v1/themes/{id}/file/{filepath}": [options: GetThemesByIdFileByFilepathOptions];
    "/api/v1/transports/email-config": [options?: GetTransportsEmailConfigurationOptions];
    "/api/v1/ui-config/pinned-links": [options?: ListPinnedLinksOptions];
    "/api/v1/ui-config/pinned-links/{id}": [options: GetPinnedLinkOptions];
    "/api/v1/users": [options?: ListUsersOptions];
    "/api/v1/users/actions/count": [options?: GetCountOptions];
    "/api/v1/users/me": [options?: GetCurrentUserOptions];
    "/api/v1/users/{userId}": [options: GetUserOptions];
    "/api/v1/web-integrations": [options?: ListWebIntegrationsOptions];
    "/api/v1/web-integrations/{id}": [options: GetWebIntegrationOptions];
    "/api/v1/web-notifications": [options?: ListWebNotificationsOptions];
    "/api/v1/web-notifications/{notificationId}": [options: GetWebNotificationOptions];
    "/api/v1/webhooks": [options?: ListWebhooksOptions];
    "/api/v1/webhooks/event-types": [options?: ListWebhookEventTypesOptions];
    "/api/v1/webhooks/{id}": [options: GetWebhookOptions];
    "/api/v1/webhooks/{id}/deliveries": [options: ListWebhookDeliveriesOptions];
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}": [options: GetWebhookDeliveryOptions];
    "/api/workflows/automation-connections": [options?: ListWorkflowsConnectionAutomationConnectionsOptions];
    "/api/workflows/automation-connections/{id}": [options: GetWorkflowsAutomationConnectionOptions];
    "/api/workflows/automation-connectors": [options?: ListWorkflowsConnectorAutomationConnectorsOptions];
    "/api/workflows/automation-connectors/{connectorId}": [options: GetAutomationConnectorOptions];
    "/api/workflows/automation-connectors/{connectorId}/webhooks/configuration": [options: GetAutomationConnectorConfigurationOptions];
    "/api/workflows/automations": [options?: ListWorkflowsAutomationAutomationsOptions];
    "/api/workflows/automations/settings": [options?: GetAutomationsSettingsOptions];
    "/api/workflows/automations/usage": [options: GetWorkflowsAutomationAutomationsUsageOptions];
    "/api/workflows/automations/{id}": [options: GetWorkflowsAutomationOptions];
    "/api/workflows/automations/{id}/runs": [options: ListWorkflowsAutomationRunsOptions];
    "/api/workflows/automations/{id}/runs/{runId}": [options: GetWorkflowsAutomationRunOptions];
    "/api/workflows/automations/{id}/runs/{runId}/debug": [options: GetRunDebugOptions];
    "/login": [options?: GetLoginOptions];
    "/oauth/authorize": [options: GetAuthorizeOptions];
  };
  POST: {
    "/api/analytics/apps/{appId}/actions/restore": [options: RestoreAppOptions];
    "/api/analytics/apps/{guid}/evaluations": [options: StartAppEvaluationOptions];
    "/api/analytics/odag-links": [options: CreateOdagLinkOptions];
    "/api/analytics/odag-links/selection-app-link-usages": [options: CreateSelectionAppLinkUsageOptions];
    "/api/analytics/odag-links/{linkId}/requests": [options: CreateOdagLinkRequestOptions];
    "/api/analytics/odag-requests/{requestId}/reload-app": [options: ReloadOdagRequestAppOptions];
    "/api/analytics/odag-requests/{requestId}/rename-app": [options: RenameOdagRequestAppOptions];
    "/api/core/ip-policies": [options: CreateIpPolicyOptions];
    "/api/data-governance/data-products": [options: CreateDataProductOptions];
    "/api/data-governance/data-products/actions/generate-provider-url": [options: GenerateDataProductsProviderUrlOptions];
    "/api/data-governance/data-products/{dataProductId}/actions/activate": [options: ActivateDataProductOptions];
    "/api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality": [options: ComputeDataProductDatasetsDataQualityOptions];
    "/api/data-governance/data-products/{dataProductId}/actions/deactivate": [options: DeactivateDataProductOptions];
    "/api/data-governance/data-products/{dataProductId}/actions/move": [options: MoveDataProductOptions];
    "/api/data-governance/data-qualities/computations": [options: StartComputationOptions];
    "/api/data-governance/data-qualities/field-qualities/actions/filter": [options: FilterFieldQualitiesOptions];
    "/api/data-governance/data-qualities/global-results/actions/filter": [options: FilterGlobalResultsOptions];
    "/api/data-governance/trust-scores/results/data-sets/actions/filter": [options: FilterDataSetsOptions];
    "/api/scheduling/tasks": [options: CreateTaskOptions];
    "/api/scheduling/tasks/{id}/actions/start": [options: StartTaskOptions];
    "/api/v1/api-keys": [options: CreateApiKeyOptions];
    "/api/v1/apps": [options: CreateAppOptions];
    "/api/v1/apps/import": [options?: ImportAppOptions];
    "/api/v1/apps/validatescript": [options: CreateValidatescriptOptions];
    "/api/v1/apps/{appId}/copy": [options: CopyAppOptions];
    "/api/v1/apps/{appId}/export": [options: ExportAppOptions];
    "/api/v1/apps/{appId}/insight-analyses/actions/recommend": [options: RecommendInsightAnalysesOptions];
    "/api/v1/apps/{appId}/objects/{objectId}/actions/change-owner": [options: ChangeObjectOwnerOptions];
    "/api/v1/apps/{appId}/publish": [options: PublishAppOptions];
    "/api/v1/apps/{appId}/report-filters": [options: CreateAppReportFilterOptions];
    "/api/v1/apps/{appId}/scripts": [options: CreateAppScriptOptions];
    "/api/v1/apps/{guid}/evaluations": [options: PostAppsByGuidEvaluationsOptions];
    "/api/v1/assistants": [options?: CreateAssistantOptions];
    "/api/v1/assistants/{assistantId}/actions/search": [options: SearchAssistantOptions];
    "/api/v1/assistants/{assistantId}/sources/plaintexts": [options: CreateAssistantPlaintextOptions];
    "/api/v1/assistants/{assistantId}/starters": [options: CreateAssistantStarterOptions];
    "/api/v1/assistants/{assistantId}/threads": [options: CreateAssistantThreadOptions];
    "/api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke": [options: InvokeThreadOptions];
    "/api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream": [options: StreamThreadOptions];
    "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions": [options: CreateThreadInteractionOptions];
    "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback": [options: CreateInteractionFeedbackOptions];
    "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/reviews": [options: CreateInteractionReviewOptions];
    "/api/v1/audits/actions/fetch-consumption-app": [options?: FetchAuditsConsumptionAppOptions];
    "/api/v1/automation-connections": [options: CreateAutomationConnectionOptions];
    "/api/v1/automation-connections/{id}/actions/change-owner": [options: ChangeAutomationConnectionOwnerOptions];
    "/api/v1/automation-connections/{id}/actions/change-space": [options: ChangeAutomationConnectionSpaceOptions];
    "/api/v1/automation-connections/{id}/actions/check": [options: CheckAutomationConnectionOptions];
    "/api/v1/automations": [options: CreateAutomationOptions];
    "/api/v1/automations/{id}/actions/change-owner": [options: ChangeAutomationOwnerOptions];
    "/api/v1/automations/{id}/actions/change-space": [options: ChangeAutomationSpaceOptions];
    "/api/v1/automations/{id}/actions/copy": [options: CopyAutomationOptions];
    "/api/v1/automations/{id}/actions/disable": [options: DisableAutomationOptions];
    "/api/v1/automations/{id}/actions/enable": [options: EnableAutomationOptions];
    "/api/v1/automations/{id}/actions/move": [options: MoveAutomationOptions];
    "/api/v1/automations/{id}/runs": [options: StartAutomationRunOptions];
    "/api/v1/automations/{id}/runs/{runId}/actions/export": [options: ExportRunOptions];
    "/api/v1/automations/{id}/runs/{runId}/actions/retry": [options: RetryRunOptions];
    "/api/v1/automations/{id}/runs/{runId}/actions/stop": [options: StopRunOptions];
    "/api/v1/automl-deployments/{deploymentId}/realtime-predictions": [options: CreateAutomlDeploymentRealtimePredictionOptions];
    "/api/v1/automl-predictions/{predictionId}/jobs": [options: StartAutomlPredictionJobOptions];
    "/api/v1/banners/actions/upsert": [options?: UpsertBannersOptions];
    "/api/v1/brands": [options?: CreateBrandOptions];
    "/api/v1/brands/{brand-id}/actions/activate": [options: ActivateBrandOptions];
    "/api/v1/brands/{brand-id}/actions/deactivate": [options: DeactivateBrandOptions];
    "/api/v1/brands/{brand-id}/files/{brand-file-id}": [options: UpdateBrandFileOptions];
    "/api/v1/collections": [options: CreateCollectionOptions];
    "/api/v1/collections/{collectionId}/items": [options: CreateCollectionItemOptions];
    "/api/v1/conditions": [options?: CreateConditionOptions];
    "/api/v1/conditions/previews": [options?: CreatePreviewOptions];
    "/api/v1/conditions/{id}/evaluations": [options: StartConditionEvaluationOptions];
    "/api/v1/csp-origins": [options: CreateCspOriginOptions];
    "/api/v1/data-alerts": [options: CreateDataAlertOptions];
    "/api/v1/data-alerts/actions/trigger": [options: TriggerDataAlertsOptions];
    "/api/v1/data-alerts/actions/validate": [options: ValidateDataAlertsOptions];
    "/api/v1/data-assets": [options: CreateDataAssetOptions];
    "/api/v1/data-connections": [options: CreateDataConnectionOptions];
    "/api/v1/data-connections/actions/delete": [options: DeleteDataConnectionsOptions];
    "/api/v1/data-connections/actions/duplicate": [options: DuplicateDataConnectionsOptions];
    "/api/v1/data-connections/actions/update": [options: UpdateDataConnectionsOptions];
    "/api/v1/data-credentials/actions/filter-orphan": [options: FilterDataCredentialsOrphanOptions];
    "/api/v1/data-files": [options?: CreateDataFileOptions];
    "/api/v1/data-files/actions/change-space": [options?: ChangeDataFilesSpaceOptions];
    "/api/v1/data-files/actions/delete": [options?: DeleteDataFilesOptions];
    "/api/v1/data-files/{id}/actions/change-owner": [options: ChangeDataFileOwnerOptions];
    "/api/v1/data-files/{id}/actions/change-space": [options: ChangeDataFileSpaceOptions];
    "/api/v1/data-qualities/computations": [options: StartDataQualityComputationOptions];
    "/api/v1/data-sets": [options: CreateDataSetOptions];
    "/api/v1/data-stores": [options: CreateDataStoreOptions];
    "/api/v1/di-projects": [options: CreateDataIntegrationProjectOptions];
    "/api/v1/di-projects/utils/actions/validate-project-definitions": [options: ValidateUtilsProjectDefinitionsOptions];
    "/api/v1/di-projects/{projectId}/actions/export": [options: ExportDataIntegrationProjectOptions];
    "/api/v1/di-projects/{projectId}/actions/import": [options: ImportDataIntegrationProjectOptions];
    "/api/v1/di-projects/{projectId}/actions/import-async": [options: ImportDataIntegrationProjectAsyncOptions];
    "/api/v1/di-projects/{projectId}/actions/prepare": [options: PrepareDataIntegrationProjectOptions];
    "/api/v1/di-projects/{projectId}/actions/validate": [options: ValidateDataIntegrationProjectOptions];
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare": [options: PrepareDataIntegrationTaskOptions];
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets": [options: RecreateDataIntegrationTaskDatasetsOptions];
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload": [options: RequestDataIntegrationTaskReloadOptions];
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate": [options: ValidateDataIntegrationTaskOptions];
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start": [options: StartRuntimeOptions];
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/stop": [options: StopRuntimeOptions];
    "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/actions/search": [options: SearchRunsOptions];
    "/api/v1/direct-access-agents/{agentId}/actions/{agentAction}": [options: UpdateDirectAccessAgentActionOptions];
    "/api/v1/direct-access-agents/{agentId}/benchmarks": [options: CreateDirectAccessAgentBenchmarkOptions];
    "/api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel": [options: CancelBenchmarkOptions];
    "/api/v1/encryption/keyproviders": [options?: CreateKeyproviderOptions];
    "/api/v1/encryption/keyproviders/actions/reset-to-default-provider": [options?: ResetKeyprovidersToDefaultProviderOptions];
    "/api/v1/encryption/keyproviders/{arnFingerPrint}/actions/migrate": [options: MigrateKeyproviderOptions];
    "/api/v1/encryption/keyproviders/{arnFingerPrint}/actions/test": [options: TestKeyproviderOptions];
    "/api/v1/extensions": [options: CreateExtensionOptions];
    "/api/v1/glossaries": [options?: CreateGlossaryOptions];
    "/api/v1/glossaries/actions/import": [options?: ImportGlossariesOptions];
    "/api/v1/glossaries/{id}/categories": [options: CreateGlossaryCategoryOptions];
    "/api/v1/glossaries/{id}/terms": [options: CreateGlossaryTermOptions];
    "/api/v1/glossaries/{id}/terms/{termId}/actions/change-status": [options: ChangeTermStatusOptions];
    "/api/v1/glossaries/{id}/terms/{termId}/links": [options: CreateTermLinkOptions];
    "/api/v1/groups": [options: CreateGroupOptions];
    "/api/v1/groups/actions/filter": [options?: FilterGroupsOptions];
    "/api/v1/identity-providers": [options?: CreateIdentityProviderOptions];
    "/api/v1/knowledgebases": [options?: CreateKnowledgeBaseOptions];
    "/api/v1/knowledgebases/{id}/actions/search": [options: SearchKnowledgeBaseOptions];
    "/api/v1/knowledgebases/{id}/datasources": [options: CreateKnowledgeBaseDatasourceOptions];
    "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/cancel": [options: CancelDatasourceOptions];
    "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/download": [options: DownloadDatasourceOptions];
    "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync": [options: SyncDatasourceOptions];
    "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules": [options: CreateDatasourceScheduleOptions];
    "/api/v1/licenses/assignments/actions/add": [options: AddAssignmentsOptions];
    "/api/v1/licenses/assignments/actions/delete": [options: DeleteAssignmentsOptions];
    "/api/v1/licenses/assignments/actions/update": [options: UpdateAssignmentsOptions];
    "/api/v1/lineage-graphs/nodes/{id}/overview": [options: CreateNodeOverviewOptions];
    "/api/v1/ml/deployments": [options?: CreateDeploymentOptions];
    "/api/v1/ml/deployments/{deploymentId}/actions/activate-models": [options: ActivateDeploymentModelsOptions];
    "/api/v1/ml/deployments/{deploymentId}/actions/deactivate-models": [options: DeactivateDeploymentModelsOptions];
    "/api/v1/ml/deployments/{deploymentId}/aliases": [options: CreateDeploymentAliasOptions];
    "/api/v1/ml/deployments/{deploymentId}/aliases/{aliasName}/realtime-predictions/actions/run": [options: RunRealtimePredictionsOptions];
    "/api/v1/ml/deployments/{deploymentId}/batch-predictions": [options: CreateDeploymentBatchPredictionOptions];
    "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/actions/predict": [options: PredictBatchPredictionOptions];
    "/api/v1/ml/deployments/{deploymentId}/models/actions/add": [options: AddModelsOptions];
    "/api/v1/ml/deployments/{deploymentId}/models/actions/remove": [options: RemoveModelsOptions];
    "/api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run": [options: RunMlRealtimePredictionsOptions];
    "/api/v1/ml/experiments": [options?: CreateExperimentOptions];
    "/api/v1/ml/experiments/{experimentId}/actions/recommend-models": [options: RecommendExperimentModelsOptions];
    "/api/v1/ml/experiments/{experimentId}/versions": [options: CreateExperimentVersionOptions];
    "/api/v1/ml/jobs/{corrType}/{corrId}/actions/cancel": [options: CancelJobOptions];
    "/api/v1/ml/profile-insights": [options?: CreateProfileInsightOptions];
    "/api/v1/oauth-clients": [options: CreateOauthClientOptions];
    "/api/v1/oauth-clients/{id}/actions/publish": [options: PublishOauthClientOptions];
    "/api/v1/oauth-clients/{id}/client-secrets": [options: CreateOauthClientClientSecretOptions];
    "/api/v1/questions/actions/ask": [options: AskQuestionsOptions];
    "/api/v1/questions/actions/filter": [options: FilterQuestionsOptions];
    "/api/v1/reload-tasks": [options: CreateReloadTaskOptions];
    "/api/v1/reloads": [options: CreateReloadOptions];
    "/api/v1/reloads/{reloadId}/actions/cancel": [options: CancelReloadOptions];
    "/api/v1/report-templates": [options?: CreateReportTemplateOptions];
    "/api/v1/report-templates/{id}/actions/download": [options: DownloadReportTemplateOptions];
    "/api/v1/reports": [options: CreateReportOptions];
    "/api/v1/roles": [options: CreateRoleOptions];
    "/api/v1/sharing-tasks": [options: CreateSharingTaskOptions];
    "/api/v1/sharing-tasks/actions/execute": [options: ExecuteSharingTasksOptions];
    "/api/v1/sharing-tasks/{taskId}/actions/cancel": [options: CancelSharingTaskOptions];
    "/api/v1/spaces": [options: CreateSpaceOptions];
    "/api/v1/spaces/{spaceId}/assignments": [options: CreateSpaceAssignmentOptions];
    "/api/v1/spaces/{spaceId}/shares": [options: CreateSpaceShareOptions];
    "/api/v1/tasks": [options: PostTasksOptions];
    "/api/v1/tasks/{id}/actions/start": [options: PostTasksByIdActionsStartOptions];
    "/api/v1/temp-contents": [options: CreateTempContentOptions];
    "/api/v1/temp-contents/files": [options: CreateFileOptions];
    "/api/v1/tenant-settings": [options: CreateTenantSettingsOptions];
    "/api/v1/tenant-settings/actions/toggle-cross-region-data-processing": [options: ToggleTenantSettingsCrossRegionDataProcessingOptions];
    "/api/v1/tenant-settings/actions/toggle-cross-region-inference": [options: ToggleTenantSettingsCrossRegionInferenceOptions];
    "/api/v1/tenants": [options: CreateTenantOptions];
    "/api/v1/tenants/{tenantId}/actions/deactivate": [options: DeactivateTenantOptions];
    "/api/v1/tenants/{tenantId}/actions/reactivate": [options: ReactivateTenantOptions];
    "/api/v1/themes": [options: CreateThemeOptions];
    "/api/v1/transports/email-config/actions/send-test-email": [options: SendEmailConfigurationTestEmailOptions];
    "/api/v1/transports/email-config/actions/validate": [options?: ValidateEmailConfigurationOptions];
    "/api/v1/transports/email-config/actions/verify-connection": [options?: VerifyEmailConfigurationConnectionOptions];
    "/api/v1/ui-config/pinned-links": [options: CreatePinnedLinkOptions];
    "/api/v1/ui-config/pinned-links/actions/bulk-create-pinned-links": [options: BulkPinnedLinksCreatePinnedLinksOptions];
    "/api/v1/ui-config/pinned-links/actions/delete-all-pinned-links": [options?: DeletePinnedLinksAllPinnedLinksOptions];
    "/api/v1/users": [options: CreateUserOptions];
    "/api/v1/users/actions/filter": [options?: FilterUsersOptions];
    "/api/v1/users/actions/invite": [options: InviteUsersOptions];
    "/api/v1/web-integrations": [options: CreateWebIntegrationOptions];
    "/api/v1/webhooks": [options: CreateWebhookOptions];
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend": [options: ResendWebhookDeliveryOptions];
    "/api/workflows/automation-connections": [options: CreateWorkflowsAutomationConnectionOptions];
    "/api/workflows/automation-connections/{id}/actions/change-owner": [options: ChangeWorkflowsAutomationConnectionOwnerOptions];
    "/api/workflows/automation-connections/{id}/actions/change-space": [options: ChangeWorkflowsAutomationConnectionSpaceOptions];
    "/api/workflows/automation-connections/{id}/actions/check": [options: CheckWorkflowsAutomationConnectionOptions];
    "/api/workflows/automations": [options: CreateWorkflowsAutomationOptions];
    "/api/workflows/automations/{id}/actions/change-owner": [options: ChangeWorkflowsAutomationOwnerOptions];
    "/api/workflows/automations/{id}/actions/change-space": [options: ChangeWorkflowsAutomationSpaceOptions];
    "/api/workflows/automations/{id}/actions/copy": [options: CopyWorkflowsAutomationOptions];
    "/api/workflows/automations/{id}/actions/disable": [options: DisableWorkflowsAutomationOptions];
    "/api/workflows/automations/{id}/actions/enable": [options: EnableWorkflowsAutomationOptions];
    "/api/workflows/automations/{id}/actions/move": [options: MoveWorkflowsAutomationOptions];
    "/api/workflows/automations/{id}/runs": [options: StartWorkflowsAutomationRunOptions];
    "/api/workflows/automations/{id}/runs/{runId}/actions/export": [options: ExportWorkflowsAutomationRunOptions];
    "/api/workflows/automations/{id}/runs/{runId}/actions/retry": [options: RetryWorkflowsAutomationRunOptions];
    "/api/workflows/automations/{id}/runs/{runId}/actions/stop": [options: StopWorkflowsAutomationRunOptions];
    "/login/jwt-session": [options?: CreateJwtSessionOptions];
    "/oauth/revoke": [options: CreateRevokeOptions];
    "/oauth/token": [options: CreateOAuthTokenOptions];
  };
  PUT: {
    "/api/analytics/odag-links/{linkId}": [options: ReplaceOdagLinkOptions];
    "/api/analytics/odag-requests/{requestId}": [options: ReplaceOdagRequestOptions];
    "/api/analytics/odag-settings": [options: ReplaceOdagSettingsOptions];
    "/api/scheduling/tasks/{id}": [options: ReplaceTaskOptions];
    "/api/v1/apps/{appId}": [options: UpdateAppOptions];
    "/api/v1/apps/{appId}/media/files/{path}": [options: ReplaceAppFileOptions];
    "/api/v1/apps/{appId}/owner": [options: SetAppOwnerOptions];
    "/api/v1/apps/{appId}/placement": [options: ReplaceAppPlacementOptions];
    "/api/v1/apps/{appId}/publish": [options: RepublishAppOptions];
    "/api/v1/apps/{appId}/space": [options: SetAppSpaceOptions];
    "/api/v1/assistants/{assistantId}/starters/{starterId}": [options: ReplaceAssistantStarterOptions];
    "/api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}": [options: ReplaceStarterFollowupOptions];
    "/api/v1/automation-connections/{id}": [options: ReplaceAutomationConnectionOptions];
    "/api/v1/automations/{id}": [options: ReplaceAutomationOptions];
    "/api/v1/brands/{brand-id}/files/{brand-file-id}": [options: ReplaceBrandFileOptions];
    "/api/v1/collections/{collectionId}": [options: ReplaceCollectionOptions];
    "/api/v1/conditions/settings": [options?: ReplaceConditionsSettingsOptions];
    "/api/v1/csp-origins/{id}": [options: ReplaceCspOriginOptions];
    "/api/v1/data-alerts/settings": [options: ReplaceDataAlertsSettingsOptions];
    "/api/v1/data-assets/{data-asset-id}": [options: ReplaceDataAssetOptions];
    "/api/v1/data-connections/{qID}": [options: ReplaceDataConnectionOptions];
    "/api/v1/data-credentials/{qID}": [options: ReplaceDataCredentialOptions];
    "/api/v1/data-files/{id}": [options: ReplaceDataFileOptions];
    "/api/v1/data-sets/{data-set-id}": [options: ReplaceDataSetOptions];
    "/api/v1/data-sources/{dataSourceId}/settings": [options: ReplaceDataSourceSettingsOptions];
    "/api/v1/data-stores/{data-store-id}": [options: ReplaceDataStoreOptions];
    "/api/v1/di-projects/{projectId}/bindings": [options: ReplaceDataIntegrationProjectBindingsOptions];
    "/api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths": [options: ReplaceDirectAccessAgentAllowedPathsOptions];
    "/api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings": [options: ReplaceDirectAccessAgentCustomDataTypeMappingsOptions];
    "/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}": [options: ReplaceConnectorFileOptions];
    "/api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration": [options: ReplaceDirectAccessAgentConfigurationOptions];
    "/api/v1/glossaries/{id}": [options: ReplaceGlossaryOptions];
    "/api/v1/glossaries/{id}/categories/{categoryId}": [options: ReplaceGlossaryCategoryOptions];
    "/api/v1/glossaries/{id}/terms/{termId}": [options: ReplaceGlossaryTermOptions];
    "/api/v1/items/{itemId}": [options: ReplaceItemOptions];
    "/api/v1/knowledgebases/{id}/datasources/{datasourceId}": [options: ReplaceKnowledgeBaseDatasourceOptions];
    "/api/v1/licenses/settings": [options?: ReplaceLicensesSettingsOptions];
    "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule": [options: ReplaceBatchPredictionScheduleOptions];
    "/api/v1/notes/settings": [options: ReplaceNotesSettingsOptions];
    "/api/v1/reload-tasks/{taskId}": [options: ReplaceReloadTaskOptions];
    "/api/v1/report-templates/{id}": [options: ReplaceReportTemplateOptions];
    "/api/v1/sharing-tasks/settings": [options: ReplaceSharingTasksSettingsOptions];
    "/api/v1/spaces/{spaceId}": [options: ReplaceSpaceOptions];
    "/api/v1/spaces/{spaceId}/assignments/{assignmentId}": [options: ReplaceSpaceAssignmentOptions];
    "/api/v1/tasks/{id}": [options: PutTasksByIdOptions];
    "/api/v1/transports/email-config": [options: ReplaceTransportsEmailConfigurationOptions];
    "/api/v1/webhooks/{id}": [options: ReplaceWebhookOptions];
    "/api/workflows/automation-connections/{id}": [options: ReplaceWorkflowsAutomationConnectionOptions];
    "/api/workflows/automations/settings": [options: ReplaceAutomationsSettingsOptions];
    "/api/workflows/automations/{id}": [options: ReplaceWorkflowsAutomationOptions];
  };
  PATCH: {
    "/api/core/auth-settings": [options: UpdateAuthenticationSettingsOptions];
    "/api/core/ip-policies/{id}": [options: UpdateIpPolicyOptions];
    "/api/data-governance/data-products/{dataProductId}": [options: UpdateDataProductOptions];
    "/api/scheduling/tasks/{id}": [options: PatchTaskOptions];
    "/api/v1/api-keys/configs/{tenantId}": [options: UpdateConfigurationOptions];
    "/api/v1/api-keys/{id}": [options: UpdateApiKeyOptions];
    "/api/v1/apps/{appId}/report-filters/{id}": [options: UpdateAppReportFilterOptions];
    "/api/v1/apps/{appId}/scripts/{id}": [options: PatchAppScriptOptions];
    "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}": [options: UpdateInteractionFeedbackOptions];
    "/api/v1/assistants/{assistantid}/threads/{threadid}": [options: UpdateAssistantThreadOptions];
    "/api/v1/assistants/{id}": [options: UpdateAssistantOptions];
    "/api/v1/brands/{brand-id}": [options: UpdateBrandOptions];
    "/api/v1/collections/{collectionId}": [options: UpdateCollectionOptions];
    "/api/v1/conditions/{id}": [options: UpdateConditionOptions];
    "/api/v1/data-alerts/{alertId}": [options: UpdateDataAlertOptions];
    "/api/v1/data-assets/{data-asset-id}": [options: UpdateDataAssetOptions];
    "/api/v1/data-connections/{qID}": [options: UpdateDataConnectionOptions];
    "/api/v1/data-credentials/{qID}": [options: UpdateDataCredentialOptions];
    "/api/v1/data-sets/{data-set-id}": [options: UpdateDataSetOptions];
    "/api/v1/data-stores/{data-store-id}": [options: UpdateDataStoreOptions];
    "/api/v1/direct-access-agents/{agentId}/configurations": [options: UpdateDirectAccessAgentConfigurationsOptions];
    "/api/v1/encryption/keyproviders/{arnFingerPrint}": [options: UpdateKeyproviderOptions];
    "/api/v1/extensions/{id}": [options: UpdateExtensionOptions];
    "/api/v1/glossaries/{id}": [options: UpdateGlossaryOptions];
    "/api/v1/glossaries/{id}/categories/{categoryId}": [options: UpdateGlossaryCategoryOptions];
    "/api/v1/glossaries/{id}/terms/{termId}": [options: UpdateGlossaryTermOptions];
    "/api/v1/groups/settings": [options: UpdateGroupsSettingsOptions];
    "/api/v1/groups/{groupId}": [options: UpdateGroupOptions];
    "/api/v1/identity-providers/{id}": [options: UpdateIdentityProviderOptions];
    "/api/v1/items/settings": [options: UpdateItemsSettingsOptions];
    "/api/v1/knowledgebases/{id}": [options: UpdateKnowledgeBaseOptions];
    "/api/v1/ml/deployments/{deploymentId}": [options: UpdateDeploymentOptions];
    "/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}": [options: UpdateDeploymentAliasOptions];
    "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}": [options: UpdateDeploymentBatchPredictionOptions];
    "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule": [options: UpdateBatchPredictionScheduleOptions];
    "/api/v1/ml/experiments/{experimentId}": [options: UpdateExperimentOptions];
    "/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}": [options: UpdateExperimentVersionOptions];
    "/api/v1/oauth-clients/{id}": [options: UpdateOauthClientOptions];
    "/api/v1/oauth-clients/{id}/connection-configs/me": [options: UpdateOauthClientCurrentConnectionConfigurationOptions];
    "/api/v1/report-templates/{id}": [options: UpdateReportTemplateOptions];
    "/api/v1/roles/{id}": [options: UpdateRoleOptions];
    "/api/v1/sharing-tasks/settings": [options: UpdateSharingTasksSettingsOptions];
    "/api/v1/sharing-tasks/{taskId}": [options: UpdateSharingTaskOptions];
    "/api/v1/spaces/{spaceId}": [options: PatchSpaceOptions];
    "/api/v1/spaces/{spaceId}/shares/{shareId}": [options: PatchSpaceShareOptions];
    "/api/v1/temp-contents/files/{id}": [options: UpdateFileOptions];
    "/api/v1/tenant-settings": [options: UpdateTenantSettingsOptions];
    "/api/v1/tenants/{tenantId}": [options: UpdateTenantOptions];
    "/api/v1/themes/{id}": [options: UpdateThemeOptions];
    "/api/v1/transports/email-config": [options: UpdateTransportsEmailConfigurationOptions];
    "/api/v1/ui-config/pinned-links/{id}": [options: UpdatePinnedLinkOptions];
    "/api/v1/users/{userId}": [options: UpdateUserOptions];
    "/api/v1/web-integrations/{id}": [options: UpdateWebIntegrationOptions];
    "/api/v1/web-notifications/all": [options: UpdateAllOptions];
    "/api/v1/web-notifications/{notificationId}": [options: UpdateWebNotificationOptions];
    "/api/v1/webhooks/{id}": [options: PatchWebhookOptions];
  };
  DELETE: {
    "/api/analytics/odag-requests/{requestId}/app": [options: DeleteOdagRequestAppOptions];
    "/api/core/ip-policies/{id}": [options: DeleteIpPolicyOptions];
    "/api/data-governance/data-products/{dataProductId}": [options: DeleteDataProductOptions];
    "/api/scheduling/tasks/{id}": [options: DeleteTaskOptions];
    "/api/v1/api-keys/{id}": [options: DeleteApiKeyOptions];
    "/api/v1/apps/{appId}": [options: DeleteAppOptions];
    "/api/v1/apps/{appId}/media/files/{path}": [options: DeleteAppFileOptions];
    "/api/v1/apps/{appId}/placement": [options: DeleteAppPlacementOptions];
    "/api/v1/apps/{appId}/report-filters/{id}": [options: DeleteAppReportFilterOptions];
    "/api/v1/apps/{appId}/scripts/{id}": [options: DeleteAppScriptOptions];
    "/api/v1/apps/{appId}/space": [options: RemoveAppSpaceOptions];
    "/api/v1/assistants/{assistantId}/starters/{starterId}": [options: DeleteAssistantStarterOptions];
    "/api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}": [options: DeleteStarterFollowupOptions];
    "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}": [options: DeleteThreadInteractionOptions];
    "/api/v1/assistants/{assistantid}/threads/{threadid}": [options: DeleteAssistantThreadOptions];
    "/api/v1/assistants/{id}": [options: DeleteAssistantOptions];
    "/api/v1/automation-connections/{id}": [options: DeleteAutomationConnectionOptions];
    "/api/v1/automations/{id}": [options: DeleteAutomationOptions];
    "/api/v1/brands/{brand-id}": [options: DeleteBrandOptions];
    "/api/v1/brands/{brand-id}/files/{brand-file-id}": [options: DeleteBrandFileOptions];
    "/api/v1/collections/{collectionId}": [options: DeleteCollectionOptions];
    "/api/v1/collections/{collectionId}/items/{itemId}": [options: DeleteCollectionItemOptions];
    "/api/v1/conditions/{id}": [options: DeleteConditionOptions];
    "/api/v1/conditions/{id}/evaluations/{evaluationId}": [options: DeleteConditionEvaluationOptions];
    "/api/v1/csp-origins/{id}": [options: DeleteCspOriginOptions];
    "/api/v1/data-alerts/{alertId}": [options: DeleteDataAlertOptions];
    "/api/v1/data-alerts/{alertId}/executions/{executionId}": [options: DeleteDataAlertExecutionOptions];
    "/api/v1/data-assets": [options: DeleteDataAssetsOptions];
    "/api/v1/data-connections/{qID}": [options: DeleteDataConnectionOptions];
    "/api/v1/data-credentials/{qID}": [options: DeleteDataCredentialOptions];
    "/api/v1/data-files/{id}": [options: DeleteDataFileOptions];
    "/api/v1/data-sets": [options: DeleteDataSetsOptions];
    "/api/v1/data-stores": [options: DeleteDataStoresOptions];
    "/api/v1/data-stores/{data-store-ids}/data-assets": [options: DeleteDataStoreDataAssetsOptions];
    "/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets": [options: DeleteDataAssetDataSetsOptions];
    "/api/v1/encryption/keyproviders/{arnFingerPrint}": [options: DeleteKeyproviderOptions];
    "/api/v1/extensions/{id}": [options: DeleteExtensionOptions];
    "/api/v1/glossaries/{id}": [options: DeleteGlossaryOptions];
    "/api/v1/glossaries/{id}/categories/{categoryId}": [options: DeleteGlossaryCategoryOptions];
    "/api/v1/glossaries/{id}/terms/{termId}": [options: DeleteGlossaryTermOptions];
    "/api/v1/groups/{groupId}": [options: DeleteGroupOptions];
    "/api/v1/identity-providers/{id}": [options: DeleteIdentityProviderOptions];
    "/api/v1/items/{itemId}": [options: DeleteItemOptions];
    "/api/v1/knowledgebases/{id}": [options: DeleteKnowledgeBaseOptions];
    "/api/v1/knowledgebases/{id}/datasources/{datasourceId}": [options: DeleteKnowledgeBaseDatasourceOptions];
    "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules": [options: DeleteDatasourceSchedulesOptions];
    "/api/v1/ml/deployments/{deploymentId}": [options: DeleteDeploymentOptions];
    "/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}": [options: DeleteDeploymentAliasOptions];
    "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}": [options: DeleteDeploymentBatchPredictionOptions];
    "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule": [options: DeleteBatchPredictionScheduleOptions];
    "/api/v1/ml/experiments/{experimentId}": [options: DeleteExperimentOptions];
    "/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}": [options: DeleteExperimentVersionOptions];
    "/api/v1/oauth-clients/{id}": [options: DeleteOauthClientOptions];
    "/api/v1/oauth-clients/{id}/client-secrets/{hint}": [options: DeleteOauthClientClientSecretOptions];
    "/api/v1/oauth-clients/{id}/connection-configs/me": [options: DeleteOauthClientCurrentConnectionConfigurationOptions];
    "/api/v1/oauth-tokens/{tokenId}": [options: DeleteOauthTokenOptions];
    "/api/v1/reload-tasks/{taskId}": [options: DeleteReloadTaskOptions];
    "/api/v1/report-templates/{id}": [options: DeleteReportTemplateOptions];
    "/api/v1/roles/{id}": [options: DeleteRoleOptions];
    "/api/v1/sharing-tasks/{taskId}": [options: DeleteSharingTaskOptions];
    "/api/v1/spaces/{spaceId}": [options: DeleteSpaceOptions];
    "/api/v1/spaces/{spaceId}/assignments/{assignmentId}": [options: DeleteSpaceAssignmentOptions];
    "/api/v1/spaces/{spaceId}/shares/{shareId}": [options: DeleteSpaceShareOptions];
    "/api/v1/tasks/{id}": [options: DeleteTasksByIdOptions];
    "/api/v1/tenant-settings": [options?: DeleteTenantSettingsOptions];
    "/api/v1/themes/{id}": [options: DeleteThemeOptions];
    "/api/v1/transports/email-config": [options?: DeleteTransportsEmailConfigurationOptions];
    "/api/v1/ui-config/pinned-links/{id}": [options: DeletePinnedLinkOptions];
    "/api/v1/users/{userId}": [options: DeleteUserOptions];
    "/api/v1/web-integrations/{id}": [options: DeleteWebIntegrationOptions];
    "/api/v1/web-notifications/all": [options?: DeleteAllOptions];
    "/api/v1/web-notifications/{notificationId}": [options: DeleteWebNotificationOptions];
    "/api/v1/webhooks/{id}": [options: DeleteWebhookOptions];
    "/api/workflows/automation-connections/{id}": [options: DeleteWorkflowsAutomationConnectionOptions];
    "/api/workflows/automations/{id}": [options: DeleteWorkflowsAutomationOptions];
  };
  HEAD: CallIndex["GET"];
  download: {
    "/api/v1/apps/{appId}/media/files/{path}": [options: GetAppFileOptions];
    "/api/v1/apps/{appId}/media/thumbnail": [options: GetAppThumbnailOptions];
    "/api/v1/brands/{brand-id}/files/{brand-file-id}": [options: GetBrandFileOptions];
    "/api/v1/extensions/{id}/file": [options: GetExtensionFileOptions];
    "/api/v1/extensions/{id}/file/{filepath}": [options: GetExtensionsByIdFileByFilepathOptions];
    "/api/v1/glossaries/{id}/actions/export": [options: ExportGlossaryOptions];
    "/api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}": [options: GetExecutionFileOptions];
    "/api/v1/temp-contents/{id}": [options: DownloadTempContentOptions];
    "/api/v1/themes/{id}/file": [options: GetThemeFileOptions];
    "/api/v1/themes/{id}/file/{filepath}": [options: GetThemesByIdFileByFilepathOptions];
    "/login": [options?: GetLoginOptions];
    "/oauth/authorize": [options: GetAuthorizeOptions];
  };
}

/** The lists by path: their pages, the property of a page that contains the list, and the arguments of the call after its path. */
export interface ListIndex {
  "/api/analytics/apps/{guid}/evaluations": {
    page: paths["/api/analytics/apps/{guid}/evaluations"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListAppEvaluationsOptions];
  };
  "/api/analytics/change-stores": {
    page: paths["/api/analytics/change-stores"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListChangeStoresOptions];
  };
  "/api/analytics/change-stores/{storeId}/changes": {
    page: paths["/api/analytics/change-stores/{storeId}/changes"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListChangeStoreChangesOptions];
  };
  "/api/analytics/change-stores/{storeId}/changes/tabular-views": {
    page: paths["/api/analytics/change-stores/{storeId}/changes/tabular-views"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListChangeStoreTabularViewsOptions];
  };
  "/api/analytics/change-stores/{storeId}/editable-columns": {
    page: paths["/api/analytics/change-stores/{storeId}/editable-columns"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListChangeStoreEditableColumnsOptions];
  };
  "/api/analytics/discovery-agent/adaptive-cards": {
    page: paths["/api/analytics/discovery-agent/adaptive-cards"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListAdaptiveCardsOptions];
  };
  "/api/core/ip-policies": {
    page: paths["/api/core/ip-policies"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListIpPoliciesOptions];
  };
  "/api/data-governance/data-products/{dataProductId}/changelogs": {
    page: paths["/api/data-governance/data-products/{dataProductId}/changelogs"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListDataProductChangelogsOptions];
  };
  "/api/scheduling/tasks": {
    page: paths["/api/scheduling/tasks"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListTasksOptions];
  };
  "/api/scheduling/tasks/resources/{id}/runs": {
    page: paths["/api/scheduling/tasks/resources/{id}/runs"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListResourceTaskRunsOptions];
  };
  "/api/scheduling/tasks/{id}/graphs/children": {
    page: paths["/api/scheduling/tasks/{id}/graphs/children"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListTaskChildrenOptions];
  };
  "/api/scheduling/tasks/{id}/graphs/parents": {
    page: paths["/api/scheduling/tasks/{id}/graphs/parents"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListTaskParentsOptions];
  };
  "/api/scheduling/tasks/{id}/runs": {
    page: paths["/api/scheduling/tasks/{id}/runs"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListTaskRunsOptions];
  };
  "/api/v1/api-keys": {
    page: paths["/api/v1/api-keys"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListApiKeysOptions];
  };
  "/api/v1/apps/{appId}/insight-analyses": {
    page: paths["/api/v1/apps/{appId}/insight-analyses"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListAppInsightAnalysesOptions];
  };
  "/api/v1/apps/{appId}/insight-analyses/model": {
    page: paths["/api/v1/apps/{appId}/insight-analyses/model"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListAppModelsOptions];
  };
  "/api/v1/apps/{appId}/report-filters": {
    page: paths["/api/v1/apps/{appId}/report-filters"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListAppReportFiltersOptions];
  };
  "/api/v1/apps/{appId}/scripts": {
    page: paths["/api/v1/apps/{appId}/scripts"]["get"]["responses"][200]["content"]["application/json"];
    items: "scripts";
    arguments: [options: ListAppScriptsOptions];
  };
  "/api/v1/apps/{guid}/evaluations": {
    page: paths["/api/v1/apps/{guid}/evaluations"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: GetAppsByGuidEvaluationsOptions];
  };
  "/api/v1/assistants": {
    page: paths["/api/v1/assistants"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListAssistantsOptions];
  };
  "/api/v1/assistants/{assistantId}/starters": {
    page: paths["/api/v1/assistants/{assistantId}/starters"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListAssistantStartersOptions];
  };
  "/api/v1/assistants/{assistantId}/threads": {
    page: paths["/api/v1/assistants/{assistantId}/threads"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListAssistantThreadsOptions];
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions": {
    page: paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListThreadInteractionsOptions];
  };
  "/api/v1/audits": {
    page: paths["/api/v1/audits"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListAuditsOptions];
  };
  "/api/v1/audits/sources": {
    page: paths["/api/v1/audits/sources"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListSourcesOptions];
  };
  "/api/v1/audits/types": {
    page: paths["/api/v1/audits/types"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListTypesOptions];
  };
  "/api/v1/automation-connections": {
    page: paths["/api/v1/automation-connections"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListAutomationConnectionsOptions];
  };
  "/api/v1/automation-connectors": {
    page: paths["/api/v1/automation-connectors"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListAutomationConnectorsOptions];
  };
  "/api/v1/automations": {
    page: paths["/api/v1/automations"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListAutomationsOptions];
  };
  "/api/v1/automations/{id}/runs": {
    page: paths["/api/v1/automations/{id}/runs"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListAutomationRunsOptions];
  };
  "/api/v1/brands": {
    page: paths["/api/v1/brands"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListBrandsOptions];
  };
  "/api/v1/collections": {
    page: paths["/api/v1/collections"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListCollectionsOptions];
  };
  "/api/v1/collections/{collectionId}/items": {
    page: paths["/api/v1/collections/{collectionId}/items"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListCollectionItemsOptions];
  };
  "/api/v1/consumption/executions": {
    page: paths["/api/v1/consumption/executions"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListExecutionsOptions];
  };
  "/api/v1/csp-origins": {
    page: paths["/api/v1/csp-origins"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListCspOriginsOptions];
  };
  "/api/v1/data-alerts": {
    page: paths["/api/v1/data-alerts"]["get"]["responses"][200]["content"]["application/json"];
    items: "tasks";
    arguments: [options?: ListDataAlertsOptions];
  };
  "/api/v1/data-alerts/{taskId}/executions": {
    page: paths["/api/v1/data-alerts/{taskId}/executions"]["get"]["responses"][200]["content"]["application/json"];
    items: "executions";
    arguments: [options: ListDataAlertExecutionsOptions];
  };
  "/api/v1/data-alerts/{taskId}/executions/stats": {
    page: paths["/api/v1/data-alerts/{taskId}/executions/stats"]["get"]["responses"][200]["content"]["application/json"];
    items: "executionsStats";
    arguments: [options: ListDataAlertStatisticsOptions];
  };
  "/api/v1/data-connections": {
    page: paths["/api/v1/data-connections"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListDataConnectionsOptions];
  };
  "/api/v1/data-files": {
    page: paths["/api/v1/data-files"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListDataFilesOptions];
  };
  "/api/v1/data-files/connections": {
    page: paths["/api/v1/data-files/connections"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListConnectionsOptions];
  };
  "/api/v1/data-sets/{data-set-id}/profiles": {
    page: paths["/api/v1/data-sets/{data-set-id}/profiles"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListDataSetProfilesOptions];
  };
  "/api/v1/data-stores": {
    page: paths["/api/v1/data-stores"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListDataStoresOptions];
  };
  "/api/v1/data-stores/{data-store-ids}/data-assets": {
    page: paths["/api/v1/data-stores/{data-store-ids}/data-assets"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListDataStoreDataAssetsOptions];
  };
  "/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets": {
    page: paths["/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListDataAssetDataSetsOptions];
  };
  "/api/v1/glossaries": {
    page: paths["/api/v1/glossaries"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListGlossariesOptions];
  };
  "/api/v1/glossaries/{id}/categories": {
    page: paths["/api/v1/glossaries/{id}/categories"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListGlossaryCategoriesOptions];
  };
  "/api/v1/glossaries/{id}/terms": {
    page: paths["/api/v1/glossaries/{id}/terms"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListGlossaryTermsOptions];
  };
  "/api/v1/glossaries/{id}/terms/{termId}/links": {
    page: paths["/api/v1/glossaries/{id}/terms/{termId}/links"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListTermLinksOptions];
  };
  "/api/v1/glossaries/{id}/terms/{termId}/revisions": {
    page: paths["/api/v1/glossaries/{id}/terms/{termId}/revisions"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListTermRevisionsOptions];
  };
  "/api/v1/groups": {
    page: paths["/api/v1/groups"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListGroupsOptions];
  };
  "/api/v1/groups/actions/filter": {
    page: paths["/api/v1/groups/actions/filter"]["post"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: FilterGroupsOptions];
  };
  "/api/v1/identity-providers": {
    page: paths["/api/v1/identity-providers"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListIdentityProvidersOptions];
  };
  "/api/v1/items": {
    page: paths["/api/v1/items"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListItemsOptions];
  };
  "/api/v1/items/{itemId}/collections": {
    page: paths["/api/v1/items/{itemId}/collections"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListItemCollectionsOptions];
  };
  "/api/v1/items/{itemId}/publisheditems": {
    page: paths["/api/v1/items/{itemId}/publisheditems"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListItemPublisheditemsOptions];
  };
  "/api/v1/knowledgebases": {
    page: paths["/api/v1/knowledgebases"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListKnowledgebasesOptions];
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories": {
    page: paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListDatasourceHistoriesOptions];
  };
  "/api/v1/knowledgebases/{id}/histories": {
    page: paths["/api/v1/knowledgebases/{id}/histories"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListKnowledgeBaseHistoriesOptions];
  };
  "/api/v1/licenses/assignments": {
    page: paths["/api/v1/licenses/assignments"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListAssignmentsOptions];
  };
  "/api/v1/licenses/consumption": {
    page: paths["/api/v1/licenses/consumption"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListLicensesConsumptionOptions];
  };
  "/api/v1/ml/deployments": {
    page: paths["/api/v1/ml/deployments"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListDeploymentsOptions];
  };
  "/api/v1/ml/deployments/{deploymentId}/aliases": {
    page: paths["/api/v1/ml/deployments/{deploymentId}/aliases"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListDeploymentAliasesOptions];
  };
  "/api/v1/ml/deployments/{deploymentId}/batch-predictions": {
    page: paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListDeploymentBatchPredictionsOptions];
  };
  "/api/v1/ml/experiments": {
    page: paths["/api/v1/ml/experiments"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListExperimentsOptions];
  };
  "/api/v1/ml/experiments/{experimentId}/models": {
    page: paths["/api/v1/ml/experiments/{experimentId}/models"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListExperimentModelsOptions];
  };
  "/api/v1/ml/experiments/{experimentId}/versions": {
    page: paths["/api/v1/ml/experiments/{experimentId}/versions"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListExperimentVersionsOptions];
  };
  "/api/v1/oauth-clients": {
    page: paths["/api/v1/oauth-clients"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListOauthClientsOptions];
  };
  "/api/v1/oauth-tokens": {
    page: paths["/api/v1/oauth-tokens"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListOauthTokensOptions];
  };
  "/api/v1/questions/actions/filter": {
    page: paths["/api/v1/questions/actions/filter"]["post"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: FilterQuestionsOptions];
  };
  "/api/v1/reload-tasks": {
    page: paths["/api/v1/reload-tasks"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListReloadTasksOptions];
  };
  "/api/v1/reloads": {
    page: paths["/api/v1/reloads"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListReloadsOptions];
  };
  "/api/v1/report-templates": {
    page: paths["/api/v1/report-templates"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListReportTemplatesOptions];
  };
  "/api/v1/reports/{id}/outputs": {
    page: paths["/api/v1/reports/{id}/outputs"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListReportOutputsOptions];
  };
  "/api/v1/roles": {
    page: paths["/api/v1/roles"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: call.CallOptions<paths["/api/v1/roles"]["get"]>];
  };
  "/api/v1/sharing-tasks": {
    page: paths["/api/v1/sharing-tasks"]["get"]["responses"][200]["content"]["application/json"];
    items: "sharingTasks";
    arguments: [options?: ListSharingTasksOptions];
  };
  "/api/v1/sharing-tasks/{taskId}/executions": {
    page: paths["/api/v1/sharing-tasks/{taskId}/executions"]["get"]["responses"][200]["content"]["application/json"];
    items: "executions";
    arguments: [options: ListSharingTaskExecutionsOptions];
  };
  "/api/v1/spaces": {
    page: paths["/api/v1/spaces"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListSpacesOptions];
  };
  "/api/v1/spaces/{spaceId}/assignments": {
    page: paths["/api/v1/spaces/{spaceId}/assignments"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListSpaceAssignmentsOptions];
  };
  "/api/v1/spaces/{spaceId}/shares": {
    page: paths["/api/v1/spaces/{spaceId}/shares"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListSpaceSharesOptions];
  };
  "/api/v1/tasks": {
    page: paths["/api/v1/tasks"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListTaskTasksOptions];
  };
  "/api/v1/tasks/resources/{id}/runs": {
    page: paths["/api/v1/tasks/resources/{id}/runs"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListResourceRunsOptions];
  };
  "/api/v1/tasks/{id}/runs": {
    page: paths["/api/v1/tasks/{id}/runs"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: GetTasksByIdRunsOptions];
  };
  "/api/v1/users": {
    page: paths["/api/v1/users"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListUsersOptions];
  };
  "/api/v1/users/actions/filter": {
    page: paths["/api/v1/users/actions/filter"]["post"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: FilterUsersOptions];
  };
  "/api/v1/web-integrations": {
    page: paths["/api/v1/web-integrations"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListWebIntegrationsOptions];
  };
  "/api/v1/web-notifications": {
    page: paths["/api/v1/web-notifications"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListWebNotificationsOptions];
  };
  "/api/v1/webhooks": {
    page: paths["/api/v1/webhooks"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListWebhooksOptions];
  };
  "/api/v1/webhooks/{id}/deliveries": {
    page: paths["/api/v1/webhooks/{id}/deliveries"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListWebhookDeliveriesOptions];
  };
  "/api/workflows/automation-connections": {
    page: paths["/api/workflows/automation-connections"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListWorkflowsConnectionAutomationConnectionsOptions];
  };
  "/api/workflows/automation-connectors": {
    page: paths["/api/workflows/automation-connectors"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListWorkflowsConnectorAutomationConnectorsOptions];
  };
  "/api/workflows/automations": {
    page: paths["/api/workflows/automations"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListWorkflowsAutomationAutomationsOptions];
  };
  "/api/workflows/automations/{id}/runs": {
    page: paths["/api/workflows/automations/{id}/runs"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListWorkflowsAutomationRunsOptions];
  };
}
