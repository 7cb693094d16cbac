// Generated: change spec/ and run npm run generate.
// By npm run generate, with @redocly/openapi-core 2.64.0, openapi-typescript 7.13.0, typescript 5.9.3.
// From spec/, sha256 291b4c6731bbf45b13203b12120d1b6e2929b3cfcff397c966687bbef4e5f746.

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
  /** The ODAG link to create. */
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
  /** The links that the selection app uses. */
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
  /** The new configuration of the link. */
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
  /** The selections for which to generate an app. */
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
  /** The options of the reload. */
  body: call.Body<paths["/api/analytics/odag-requests/{requestId}/reload-app"]["post"]>;
}
/** The result of `POST /api/analytics/odag-requests/{requestId}/reload-app`. */
export type ReloadOdagRequestAppResult = result.CallResult<paths["/api/analytics/odag-requests/{requestId}/reload-app"]["post"]>;

/** The options of `POST /api/analytics/odag-requests/{requestId}/rename-app`. */
export interface RenameOdagRequestAppOptions extends call.CommonOptions {
  params: call.Params<paths["/api/analytics/odag-requests/{requestId}/rename-app"]["post"]>;
  /** The new name. */
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
  /** The new settings. */
  body: call.Body<paths["/api/analytics/odag-settings"]["put"]>;
}
/** The result of `PUT /api/analytics/odag-settings`. */
export type ReplaceOdagSettingsResult = result.CallResult<paths["/api/analytics/odag-settings"]["put"]>;

/** The options of `GET /api/analytics/odag-settings/canupdate`. */
export interface GetCanupdateOptions extends call.CommonOptions {}
/** The result of `GET /api/analytics/odag-settings/canupdate`. */
export type GetCanupdateResult = result.CallResult<paths["/api/analytics/odag-settings/canupdate"]["get"]>;

/** The options of `GET /api/connectivity/data-connections`. */
export interface ListConnectivityDataConnectionsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/connectivity/data-connections"]["get"]> | undefined;
}
/** The result of `GET /api/connectivity/data-connections`. */
export type ListConnectivityDataConnectionsResult = result.CallResult<paths["/api/connectivity/data-connections"]["get"]>;

/** The options of `POST /api/connectivity/data-connections`. */
export interface CreateConnectivityDataConnectionOptions extends call.CommonOptions {
  /** The data connection to create. */
  body: call.Body<paths["/api/connectivity/data-connections"]["post"]>;
}
/** The result of `POST /api/connectivity/data-connections`. */
export type CreateConnectivityDataConnectionResult = result.CallResult<paths["/api/connectivity/data-connections"]["post"]>;

/** The options of `POST /api/connectivity/data-connections/actions/delete`. */
export interface DeleteConnectivityDataConnectionsOptions extends call.CommonOptions {
  /** The connections to delete. */
  body: call.Body<paths["/api/connectivity/data-connections/actions/delete"]["post"]>;
}
/** The result of `POST /api/connectivity/data-connections/actions/delete`. */
export type DeleteConnectivityDataConnectionsResult = result.CallResult<paths["/api/connectivity/data-connections/actions/delete"]["post"]>;

/** The options of `POST /api/connectivity/data-connections/actions/duplicate`. */
export interface DuplicateConnectivityDataConnectionsOptions extends call.CommonOptions {
  /** The connection to duplicate, and the properties of the copy. */
  body: call.Body<paths["/api/connectivity/data-connections/actions/duplicate"]["post"]>;
}
/** The result of `POST /api/connectivity/data-connections/actions/duplicate`. */
export type DuplicateConnectivityDataConnectionsResult = result.CallResult<paths["/api/connectivity/data-connections/actions/duplicate"]["post"]>;

/** The options of `POST /api/connectivity/data-connections/actions/update`. */
export interface UpdateConnectivityDataConnectionsOptions extends call.CommonOptions {
  /** The connections to update, with their new owners and spaces. */
  body: call.Body<paths["/api/connectivity/data-connections/actions/update"]["post"]>;
}
/** The result of `POST /api/connectivity/data-connections/actions/update`. */
export type UpdateConnectivityDataConnectionsResult = result.CallResult<paths["/api/connectivity/data-connections/actions/update"]["post"]>;

/** The options of `GET /api/connectivity/data-connections/{qID}`. */
export interface GetConnectivityDataConnectionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/data-connections/{qID}"]["get"]>;
}
/** The result of `GET /api/connectivity/data-connections/{qID}`. */
export type GetConnectivityDataConnectionResult = result.CallResult<paths["/api/connectivity/data-connections/{qID}"]["get"]>;

/** The options of `PUT /api/connectivity/data-connections/{qID}`. */
export interface ReplaceConnectivityDataConnectionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/data-connections/{qID}"]["put"]>;
  /** The new properties of the connection. */
  body: call.Body<paths["/api/connectivity/data-connections/{qID}"]["put"]>;
}
/** The result of `PUT /api/connectivity/data-connections/{qID}`. */
export type ReplaceConnectivityDataConnectionResult = result.CallResult<paths["/api/connectivity/data-connections/{qID}"]["put"]>;

/** The options of `DELETE /api/connectivity/data-connections/{qID}`. */
export interface DeleteConnectivityDataConnectionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/data-connections/{qID}"]["delete"]>;
}
/** The result of `DELETE /api/connectivity/data-connections/{qID}`. */
export type DeleteConnectivityDataConnectionResult = result.CallResult<paths["/api/connectivity/data-connections/{qID}"]["delete"]>;

/** The options of `PATCH /api/connectivity/data-connections/{qID}`. */
export interface UpdateConnectivityDataConnectionOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/data-connections/{qID}"]["patch"]>;
  /** The changes to the connection, as a list of patches. */
  body: call.Body<paths["/api/connectivity/data-connections/{qID}"]["patch"]>;
}
/** The result of `PATCH /api/connectivity/data-connections/{qID}`. */
export type UpdateConnectivityDataConnectionResult = result.CallResult<paths["/api/connectivity/data-connections/{qID}"]["patch"]>;

/** The options of `POST /api/connectivity/data-credentials/actions/filter-orphan`. */
export interface FilterOrphanedConnectivityDataCredentialsOptions extends call.CommonOptions {
  /** The filters that a credential must match. */
  body: call.Body<paths["/api/connectivity/data-credentials/actions/filter-orphan"]["post"]>;
}
/** The result of `POST /api/connectivity/data-credentials/actions/filter-orphan`. */
export type FilterOrphanedConnectivityDataCredentialsResult = result.CallResult<paths["/api/connectivity/data-credentials/actions/filter-orphan"]["post"]>;

/** The options of `GET /api/connectivity/data-credentials/{qID}`. */
export interface GetConnectivityDataCredentialOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/data-credentials/{qID}"]["get"]>;
}
/** The result of `GET /api/connectivity/data-credentials/{qID}`. */
export type GetConnectivityDataCredentialResult = result.CallResult<paths["/api/connectivity/data-credentials/{qID}"]["get"]>;

/** The options of `PUT /api/connectivity/data-credentials/{qID}`. */
export interface ReplaceConnectivityDataCredentialOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/data-credentials/{qID}"]["put"]>;
  /** The new properties of the credential. */
  body: call.Body<paths["/api/connectivity/data-credentials/{qID}"]["put"]>;
}
/** The result of `PUT /api/connectivity/data-credentials/{qID}`. */
export type ReplaceConnectivityDataCredentialResult = result.CallResult<paths["/api/connectivity/data-credentials/{qID}"]["put"]>;

/** The options of `DELETE /api/connectivity/data-credentials/{qID}`. */
export interface DeleteConnectivityDataCredentialOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/data-credentials/{qID}"]["delete"]>;
}
/** The result of `DELETE /api/connectivity/data-credentials/{qID}`. */
export type DeleteConnectivityDataCredentialResult = result.CallResult<paths["/api/connectivity/data-credentials/{qID}"]["delete"]>;

/** The options of `PATCH /api/connectivity/data-credentials/{qID}`. */
export interface UpdateConnectivityDataCredentialOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/data-credentials/{qID}"]["patch"]>;
  /** The changes to the credential, as a list of patches. */
  body: call.Body<paths["/api/connectivity/data-credentials/{qID}"]["patch"]>;
}
/** The result of `PATCH /api/connectivity/data-credentials/{qID}`. */
export type UpdateConnectivityDataCredentialResult = result.CallResult<paths["/api/connectivity/data-credentials/{qID}"]["patch"]>;

/** The options of `GET /api/connectivity/data-sources`. */
export interface ListConnectivityDataSourcesOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/connectivity/data-sources"]["get"]> | undefined;
}
/** The result of `GET /api/connectivity/data-sources`. */
export type ListConnectivityDataSourcesResult = result.CallResult<paths["/api/connectivity/data-sources"]["get"]>;

/** The options of `POST /api/connectivity/data-sources/actions/generate-qri`. */
export interface GenerateDataSourceQrisOptions extends call.CommonOptions {
  /** The connections whose QRIs are generated. */
  body: call.Body<paths["/api/connectivity/data-sources/actions/generate-qri"]["post"]>;
}
/** The result of `POST /api/connectivity/data-sources/actions/generate-qri`. */
export type GenerateDataSourceQrisResult = result.CallResult<paths["/api/connectivity/data-sources/actions/generate-qri"]["post"]>;

/** The options of `GET /api/connectivity/data-sources/endpoints`. */
export interface ListConnectorEndpointsOptions extends call.CommonOptions {}
/** The result of `GET /api/connectivity/data-sources/endpoints`. */
export type ListConnectorEndpointsResult = result.CallResult<paths["/api/connectivity/data-sources/endpoints"]["get"]>;

/** The options of `POST /api/connectivity/data-sources/endpoints/actions/filter`. */
export interface CreateConnectorEndpointOptions extends call.CommonOptions {
  /** The connection for which an endpoint is created. */
  body: call.Body<paths["/api/connectivity/data-sources/endpoints/actions/filter"]["post"]>;
}
/** The result of `POST /api/connectivity/data-sources/endpoints/actions/filter`. */
export type CreateConnectorEndpointResult = result.CallResult<paths["/api/connectivity/data-sources/endpoints/actions/filter"]["post"]>;

/** The options of `GET /api/connectivity/data-sources/{dataSourceId}/api-specs`. */
export interface ListConnectivityDataSourceApiSpecsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/data-sources/{dataSourceId}/api-specs"]["get"]>;
}
/** The result of `GET /api/connectivity/data-sources/{dataSourceId}/api-specs`. */
export type ListConnectivityDataSourceApiSpecsResult = result.CallResult<paths["/api/connectivity/data-sources/{dataSourceId}/api-specs"]["get"]>;

/** The options of `GET /api/connectivity/data-sources/{dataSourceId}/gateways`. */
export interface ListConnectivityDataSourceGatewaysOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/data-sources/{dataSourceId}/gateways"]["get"]>;
}
/** The result of `GET /api/connectivity/data-sources/{dataSourceId}/gateways`. */
export type ListConnectivityDataSourceGatewaysResult = result.CallResult<paths["/api/connectivity/data-sources/{dataSourceId}/gateways"]["get"]>;

/** The options of `GET /api/connectivity/data-sources/{dataSourceId}/settings`. */
export interface GetConnectivityDataSourceSettingsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/data-sources/{dataSourceId}/settings"]["get"]>;
}
/** The result of `GET /api/connectivity/data-sources/{dataSourceId}/settings`. */
export type GetConnectivityDataSourceSettingsResult = result.CallResult<paths["/api/connectivity/data-sources/{dataSourceId}/settings"]["get"]>;

/** The options of `PUT /api/connectivity/data-sources/{dataSourceId}/settings`. */
export interface ReplaceConnectivityDataSourceSettingsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/data-sources/{dataSourceId}/settings"]["put"]>;
  /** The new settings. */
  body: call.Body<paths["/api/connectivity/data-sources/{dataSourceId}/settings"]["put"]>;
}
/** The result of `PUT /api/connectivity/data-sources/{dataSourceId}/settings`. */
export type ReplaceConnectivityDataSourceSettingsResult = result.CallResult<paths["/api/connectivity/data-sources/{dataSourceId}/settings"]["put"]>;

/** The options of `POST /api/connectivity/direct-access-agents/{agentId}/actions/{agentAction}`. */
export interface RestartConnectivityDirectAccessAgentOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/direct-access-agents/{agentId}/actions/{agentAction}"]["post"]>;
}
/** The result of `POST /api/connectivity/direct-access-agents/{agentId}/actions/{agentAction}`. */
export type RestartConnectivityDirectAccessAgentResult = result.CallResult<paths["/api/connectivity/direct-access-agents/{agentId}/actions/{agentAction}"]["post"]>;

/** The options of `GET /api/connectivity/direct-access-agents/{agentId}/benchmarks`. */
export interface ListDirectAccessAgentBenchmarksOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/direct-access-agents/{agentId}/benchmarks"]["get"]>;
}
/** The result of `GET /api/connectivity/direct-access-agents/{agentId}/benchmarks`. */
export type ListDirectAccessAgentBenchmarksResult = result.CallResult<paths["/api/connectivity/direct-access-agents/{agentId}/benchmarks"]["get"]>;

/** The options of `POST /api/connectivity/direct-access-agents/{agentId}/benchmarks`. */
export interface CreateConnectivityDirectAccessAgentBenchmarkOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/direct-access-agents/{agentId}/benchmarks"]["post"]>;
}
/** The result of `POST /api/connectivity/direct-access-agents/{agentId}/benchmarks`. */
export type CreateConnectivityDirectAccessAgentBenchmarkResult = result.CallResult<paths["/api/connectivity/direct-access-agents/{agentId}/benchmarks"]["post"]>;

/** The options of `GET /api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}`. */
export interface GetConnectivityDirectAccessAgentBenchmarkOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}"]["get"]>;
}
/** The result of `GET /api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}`. */
export type GetConnectivityDirectAccessAgentBenchmarkResult = result.CallResult<paths["/api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}"]["get"]>;

/** The options of `POST /api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel`. */
export interface CancelConnectivityDirectAccessAgentBenchmarkOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel"]["post"]>;
}
/** The result of `POST /api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel`. */
export type CancelConnectivityDirectAccessAgentBenchmarkResult = result.CallResult<paths["/api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel"]["post"]>;

/** The options of `GET /api/connectivity/direct-access-agents/{agentId}/configurations`. */
export interface ListConnectivityDirectAccessAgentConfigurationsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/direct-access-agents/{agentId}/configurations"]["get"]>;
}
/** The result of `GET /api/connectivity/direct-access-agents/{agentId}/configurations`. */
export type ListConnectivityDirectAccessAgentConfigurationsResult = result.CallResult<paths["/api/connectivity/direct-access-agents/{agentId}/configurations"]["get"]>;

/** The options of `PATCH /api/connectivity/direct-access-agents/{agentId}/configurations`. */
export interface UpdateConnectivityDirectAccessAgentConfigurationsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/direct-access-agents/{agentId}/configurations"]["patch"]>;
  /** The changes to the configuration, as a JSON Patch document. */
  body?: call.Body<paths["/api/connectivity/direct-access-agents/{agentId}/configurations"]["patch"]> | undefined;
}
/** The result of `PATCH /api/connectivity/direct-access-agents/{agentId}/configurations`. */
export type UpdateConnectivityDirectAccessAgentConfigurationsResult = result.CallResult<paths["/api/connectivity/direct-access-agents/{agentId}/configurations"]["patch"]>;

/** The options of `GET /api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths`. */
export interface ListConnectivityDirectAccessAgentAllowedPathsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths"]["get"]>;
}
/** The result of `GET /api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths`. */
export type ListConnectivityDirectAccessAgentAllowedPathsResult = result.CallResult<paths["/api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths"]["get"]>;

/** The options of `PUT /api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths`. */
export interface ReplaceConnectivityDirectAccessAgentAllowedPathsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths"]["put"]>;
  /** The complete list of allowed paths. */
  body?: call.Body<paths["/api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths"]["put"]> | undefined;
}
/** The result of `PUT /api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths`. */
export type ReplaceConnectivityDirectAccessAgentAllowedPathsResult = result.CallResult<paths["/api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths"]["put"]>;

/** The options of `GET /api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings`. */
export interface ListConnectivityDirectAccessAgentCustomDataTypeMappingsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings"]["get"]>;
}
/** The result of `GET /api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings`. */
export type ListConnectivityDirectAccessAgentCustomDataTypeMappingsResult = result.CallResult<paths["/api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings"]["get"]>;

/** The options of `PUT /api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings`. */
export interface ReplaceConnectivityDirectAccessAgentCustomDataTypeMappingsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings"]["put"]>;
  /** The complete list of data type mappings. */
  body?: call.Body<paths["/api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings"]["put"]> | undefined;
}
/** The result of `PUT /api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings`. */
export type ReplaceConnectivityDirectAccessAgentCustomDataTypeMappingsResult = result.CallResult<paths["/api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings"]["put"]>;

/** The options of `GET /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files`. */
export interface ListConnectivityDirectAccessAgentConnectorFilesOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files"]["get"]>;
}
/** The result of `GET /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files`. */
export type ListConnectivityDirectAccessAgentConnectorFilesResult = result.CallResult<paths["/api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files"]["get"]>;

/** The options of `GET /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}`. */
export interface GetConnectivityDirectAccessAgentConnectorFileOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}"]["get"]>;
}
/** The result of `GET /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}`. */
export type GetConnectivityDirectAccessAgentConnectorFileResult = result.CallResult<paths["/api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}"]["get"]>;

/** The options of `PUT /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}`. */
export interface ReplaceConnectivityDirectAccessAgentConnectorFileOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}"]["put"]>;
  /** The complete content of the file. */
  body?: call.Body<paths["/api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}"]["put"]> | undefined;
}
/** The result of `PUT /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}`. */
export type ReplaceConnectivityDirectAccessAgentConnectorFileResult = result.CallResult<paths["/api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}"]["put"]>;

/** The options of `GET /api/connectivity/direct-access-agents/{agentId}/load-performance-metrics`. */
export interface ListDirectAccessAgentLoadPerformanceMetricsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/direct-access-agents/{agentId}/load-performance-metrics"]["get"]>;
}
/** The result of `GET /api/connectivity/direct-access-agents/{agentId}/load-performance-metrics`. */
export type ListDirectAccessAgentLoadPerformanceMetricsResult = result.CallResult<paths["/api/connectivity/direct-access-agents/{agentId}/load-performance-metrics"]["get"]>;

/** The options of `GET /api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration`. */
export interface GetConnectivityDirectAccessAgentConfigurationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration"]["get"]>;
}
/** The result of `GET /api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration`. */
export type GetConnectivityDirectAccessAgentConfigurationResult = result.CallResult<paths["/api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration"]["get"]>;

/** The options of `PUT /api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration`. */
export interface ReplaceConnectivityDirectAccessAgentConfigurationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration"]["put"]>;
  /** The complete settings of the metrics collector. */
  body?: call.Body<paths["/api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration"]["put"]> | undefined;
}
/** The result of `PUT /api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration`. */
export type ReplaceConnectivityDirectAccessAgentConfigurationResult = result.CallResult<paths["/api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration"]["put"]>;

/** The options of `GET /api/core/auth-settings`. */
export interface GetAuthenticationSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/core/auth-settings`. */
export type GetAuthenticationSettingsResult = result.CallResult<paths["/api/core/auth-settings"]["get"]>;

/** The options of `PATCH /api/core/auth-settings`. */
export interface UpdateAuthenticationSettingsOptions extends call.CommonOptions {
  /** The changes, as a JSON Patch (RFC 6902). */
  body: call.Body<paths["/api/core/auth-settings"]["patch"]>;
}
/** The result of `PATCH /api/core/auth-settings`. */
export type UpdateAuthenticationSettingsResult = result.CallResult<paths["/api/core/auth-settings"]["patch"]>;

/** The options of `POST /api/core/data-files/actions/change-space`. */
export interface ChangeCoreDataFilesSpaceOptions extends call.CommonOptions {
  /** The files to move, each with its new space. */
  body: call.Body<paths["/api/core/data-files/actions/change-space"]["post"]>;
}
/** The result of `POST /api/core/data-files/actions/change-space`. */
export type ChangeCoreDataFilesSpaceResult = result.CallResult<paths["/api/core/data-files/actions/change-space"]["post"]>;

/** The options of `POST /api/core/data-files/actions/post`. */
export interface CreateCoreDataFilesOptions extends call.CommonOptions {
  /** The files and folders to create. */
  body: call.Body<paths["/api/core/data-files/actions/post"]["post"]>;
}
/** The result of `POST /api/core/data-files/actions/post`. */
export type CreateCoreDataFilesResult = result.CallResult<paths["/api/core/data-files/actions/post"]["post"]>;

/** The options of `GET /api/core/data-files/connections`. */
export interface ListCoreDataFileConnectionsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/core/data-files/connections"]["get"]> | undefined;
}
/** The result of `GET /api/core/data-files/connections`. */
export type ListCoreDataFileConnectionsResult = result.CallResult<paths["/api/core/data-files/connections"]["get"]>;

/** The options of `POST /api/core/data-files/connections/actions/filter`. */
export interface FilterCoreDataFileConnectionsOptions extends call.CommonOptions {
  /** The spaces whose connections are returned. */
  body: call.Body<paths["/api/core/data-files/connections/actions/filter"]["post"]>;
}
/** The result of `POST /api/core/data-files/connections/actions/filter`. */
export type FilterCoreDataFileConnectionsResult = result.CallResult<paths["/api/core/data-files/connections/actions/filter"]["post"]>;

/** The options of `GET /api/core/data-files/deletes`. */
export interface ListDeletedCoreDataFilesOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/core/data-files/deletes"]["get"]> | undefined;
}
/** The result of `GET /api/core/data-files/deletes`. */
export type ListDeletedCoreDataFilesResult = result.CallResult<paths["/api/core/data-files/deletes"]["get"]>;

/** The options of `GET /api/core/data-files/{id}`. */
export interface GetCoreDataFileOptions extends call.CommonOptions {
  params: call.Params<paths["/api/core/data-files/{id}"]["get"]>;
}
/** The result of `GET /api/core/data-files/{id}`. */
export type GetCoreDataFileResult = result.CallResult<paths["/api/core/data-files/{id}"]["get"]>;

/** The options of `DELETE /api/core/data-files/{id}`. */
export interface DeleteCoreDataFileOptions extends call.CommonOptions {
  params: call.Params<paths["/api/core/data-files/{id}"]["delete"]>;
}
/** The result of `DELETE /api/core/data-files/{id}`. */
export type DeleteCoreDataFileResult = result.CallResult<paths["/api/core/data-files/{id}"]["delete"]>;

/** The options of `POST /api/core/data-files/{id}/actions/change-owner`. */
export interface ChangeCoreDataFileOwnerOptions extends call.CommonOptions {
  params: call.Params<paths["/api/core/data-files/{id}/actions/change-owner"]["post"]>;
  /** The new owner of the item. */
  body: call.Body<paths["/api/core/data-files/{id}/actions/change-owner"]["post"]>;
}
/** The result of `POST /api/core/data-files/{id}/actions/change-owner`. */
export type ChangeCoreDataFileOwnerResult = result.CallResult<paths["/api/core/data-files/{id}/actions/change-owner"]["post"]>;

/** The options of `POST /api/core/data-files/{id}/actions/change-space`. */
export interface ChangeCoreDataFileSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/core/data-files/{id}/actions/change-space"]["post"]>;
  /** The new space of the item. */
  body: call.Body<paths["/api/core/data-files/{id}/actions/change-space"]["post"]>;
}
/** The result of `POST /api/core/data-files/{id}/actions/change-space`. */
export type ChangeCoreDataFileSpaceResult = result.CallResult<paths["/api/core/data-files/{id}/actions/change-space"]["post"]>;

/** The options of `GET /api/core/data-files/{id}/folder-stats`. */
export interface GetCoreDataFileFolderStatisticsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/core/data-files/{id}/folder-stats"]["get"]>;
}
/** The result of `GET /api/core/data-files/{id}/folder-stats`. */
export type GetCoreDataFileFolderStatisticsResult = result.CallResult<paths["/api/core/data-files/{id}/folder-stats"]["get"]>;

/** The options of `GET /api/core/ip-policies`. */
export interface ListIpPoliciesOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/core/ip-policies"]["get"]> | undefined;
}
/** The result of `GET /api/core/ip-policies`. */
export type ListIpPoliciesResult = result.CallResult<paths["/api/core/ip-policies"]["get"]>;

/** The options of `POST /api/core/ip-policies`. */
export interface CreateIpPolicyOptions extends call.CommonOptions {
  /** The IP policy to create. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
  body: call.Body<paths["/api/core/ip-policies/{id}"]["patch"]>;
}
/** The result of `PATCH /api/core/ip-policies/{id}`. */
export type UpdateIpPolicyResult = result.CallResult<paths["/api/core/ip-policies/{id}"]["patch"]>;

/** The options of `GET /api/core/webhooks`. */
export interface ListCoreWebhooksOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/core/webhooks"]["get"]> | undefined;
}
/** The result of `GET /api/core/webhooks`. */
export type ListCoreWebhooksResult = result.CallResult<paths["/api/core/webhooks"]["get"]>;

/** The options of `POST /api/core/webhooks`. */
export interface CreateCoreWebhookOptions extends call.CommonOptions {
  /** The webhook to create. */
  body: call.Body<paths["/api/core/webhooks"]["post"]>;
}
/** The result of `POST /api/core/webhooks`. */
export type CreateCoreWebhookResult = result.CallResult<paths["/api/core/webhooks"]["post"]>;

/** The options of `GET /api/core/webhooks/event-types`. */
export interface ListCoreWebhookEventTypesOptions extends call.CommonOptions {}
/** The result of `GET /api/core/webhooks/event-types`. */
export type ListCoreWebhookEventTypesResult = result.CallResult<paths["/api/core/webhooks/event-types"]["get"]>;

/** The options of `GET /api/core/webhooks/{id}`. */
export interface GetCoreWebhookOptions extends call.CommonOptions {
  params: call.Params<paths["/api/core/webhooks/{id}"]["get"]>;
}
/** The result of `GET /api/core/webhooks/{id}`. */
export type GetCoreWebhookResult = result.CallResult<paths["/api/core/webhooks/{id}"]["get"]>;

/** The options of `PUT /api/core/webhooks/{id}`. */
export interface ReplaceCoreWebhookOptions extends call.CommonOptions {
  params: call.Params<paths["/api/core/webhooks/{id}"]["put"]>;
  /** The complete settings of the webhook. */
  body: call.Body<paths["/api/core/webhooks/{id}"]["put"]>;
}
/** The result of `PUT /api/core/webhooks/{id}`. */
export type ReplaceCoreWebhookResult = result.CallResult<paths["/api/core/webhooks/{id}"]["put"]>;

/** The options of `DELETE /api/core/webhooks/{id}`. */
export interface DeleteCoreWebhookOptions extends call.CommonOptions {
  params: call.Params<paths["/api/core/webhooks/{id}"]["delete"]>;
}
/** The result of `DELETE /api/core/webhooks/{id}`. */
export type DeleteCoreWebhookResult = result.CallResult<paths["/api/core/webhooks/{id}"]["delete"]>;

/** The options of `PATCH /api/core/webhooks/{id}`. */
export interface PatchCoreWebhookOptions extends call.CommonOptions {
  params: call.Params<paths["/api/core/webhooks/{id}"]["patch"]>;
  /** The changes, one entry per setting. */
  body: call.Body<paths["/api/core/webhooks/{id}"]["patch"]>;
}
/** The result of `PATCH /api/core/webhooks/{id}`. */
export type PatchCoreWebhookResult = result.CallResult<paths["/api/core/webhooks/{id}"]["patch"]>;

/** The options of `GET /api/core/webhooks/{id}/deliveries`. */
export interface ListCoreWebhookDeliveriesOptions extends call.CommonOptions {
  params: call.Params<paths["/api/core/webhooks/{id}/deliveries"]["get"]>;
}
/** The result of `GET /api/core/webhooks/{id}/deliveries`. */
export type ListCoreWebhookDeliveriesResult = result.CallResult<paths["/api/core/webhooks/{id}/deliveries"]["get"]>;

/** The options of `GET /api/core/webhooks/{id}/deliveries/{deliveryId}`. */
export interface GetCoreWebhookDeliveryOptions extends call.CommonOptions {
  params: call.Params<paths["/api/core/webhooks/{id}/deliveries/{deliveryId}"]["get"]>;
}
/** The result of `GET /api/core/webhooks/{id}/deliveries/{deliveryId}`. */
export type GetCoreWebhookDeliveryResult = result.CallResult<paths["/api/core/webhooks/{id}/deliveries/{deliveryId}"]["get"]>;

/** The options of `POST /api/core/webhooks/{id}/deliveries/{deliveryId}/actions/resend`. */
export interface ResendCoreWebhookDeliveryOptions extends call.CommonOptions {
  params: call.Params<paths["/api/core/webhooks/{id}/deliveries/{deliveryId}/actions/resend"]["post"]>;
}
/** The result of `POST /api/core/webhooks/{id}/deliveries/{deliveryId}/actions/resend`. */
export type ResendCoreWebhookDeliveryResult = result.CallResult<paths["/api/core/webhooks/{id}/deliveries/{deliveryId}/actions/resend"]["post"]>;

/** The options of `POST /api/data-governance/data-products`. */
export interface CreateDataProductOptions extends call.CommonOptions {
  /** The data product to create. */
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
  /** The changes to the data product, as a JSON Patch document. */
  body: call.Body<paths["/api/data-governance/data-products/{dataProductId}"]["patch"]>;
}
/** The result of `PATCH /api/data-governance/data-products/{dataProductId}`. */
export type UpdateDataProductResult = result.CallResult<paths["/api/data-governance/data-products/{dataProductId}"]["patch"]>;

/** The options of `POST /api/data-governance/data-products/{dataProductId}/actions/activate`. */
export interface ActivateDataProductOptions extends call.CommonOptions {
  params: call.Params<paths["/api/data-governance/data-products/{dataProductId}/actions/activate"]["post"]>;
  /** The properties with which the data product is activated. */
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
  /** The new space of the data product. */
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
  /** The dataset to examine, and how it is sampled. */
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
  /** The datasets whose field qualities are requested. */
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
  /** The datasets whose data quality is requested. */
  body: call.Body<paths["/api/data-governance/data-qualities/global-results/actions/filter"]["post"]>;
}
/** The result of `POST /api/data-governance/data-qualities/global-results/actions/filter`. */
export type FilterGlobalResultsResult = result.CallResult<paths["/api/data-governance/data-qualities/global-results/actions/filter"]["post"]>;

/** The options of `GET /api/data-governance/semantic-types`. */
export interface ListSemanticTypesOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/data-governance/semantic-types"]["get"]> | undefined;
}
/** The result of `GET /api/data-governance/semantic-types`. */
export type ListSemanticTypesResult = result.CallResult<paths["/api/data-governance/semantic-types"]["get"]>;

/** The options of `POST /api/data-governance/semantic-types`. */
export interface CreateSemanticTypeOptions extends call.CommonOptions {
  /** The semantic type to create. */
  body: call.Body<paths["/api/data-governance/semantic-types"]["post"]>;
}
/** The result of `POST /api/data-governance/semantic-types`. */
export type CreateSemanticTypeResult = result.CallResult<paths["/api/data-governance/semantic-types"]["post"]>;

/** The options of `POST /api/data-governance/semantic-types/actions/export`. */
export interface ExportSemanticTypesOptions extends call.CommonOptions {
  /** The semantic types to export. */
  body: call.Body<paths["/api/data-governance/semantic-types/actions/export"]["post"]>;
}
/** The result of `POST /api/data-governance/semantic-types/actions/export`. */
export type ExportSemanticTypesResult = result.CallResult<paths["/api/data-governance/semantic-types/actions/export"]["post"]>;

/** The options of `POST /api/data-governance/semantic-types/actions/import`. */
export interface ImportSemanticTypesOptions extends call.CommonOptions {
  /** The exported semantic types, and what to do about conflicts. */
  body: call.Body<paths["/api/data-governance/semantic-types/actions/import"]["post"]>;
}
/** The result of `POST /api/data-governance/semantic-types/actions/import`. */
export type ImportSemanticTypesResult = result.CallResult<paths["/api/data-governance/semantic-types/actions/import"]["post"]>;

/** The options of `GET /api/data-governance/semantic-types/{semanticTypeId}`. */
export interface GetSemanticTypeOptions extends call.CommonOptions {
  params: call.Params<paths["/api/data-governance/semantic-types/{semanticTypeId}"]["get"]>;
}
/** The result of `GET /api/data-governance/semantic-types/{semanticTypeId}`. */
export type GetSemanticTypeResult = result.CallResult<paths["/api/data-governance/semantic-types/{semanticTypeId}"]["get"]>;

/** The options of `DELETE /api/data-governance/semantic-types/{semanticTypeId}`. */
export interface DeleteSemanticTypeOptions extends call.CommonOptions {
  params: call.Params<paths["/api/data-governance/semantic-types/{semanticTypeId}"]["delete"]>;
}
/** The result of `DELETE /api/data-governance/semantic-types/{semanticTypeId}`. */
export type DeleteSemanticTypeResult = result.CallResult<paths["/api/data-governance/semantic-types/{semanticTypeId}"]["delete"]>;

/** The options of `PATCH /api/data-governance/semantic-types/{semanticTypeId}`. */
export interface UpdateSemanticTypeOptions extends call.CommonOptions {
  params: call.Params<paths["/api/data-governance/semantic-types/{semanticTypeId}"]["patch"]>;
  /** The changes, one entry per property. */
  body: call.Body<paths["/api/data-governance/semantic-types/{semanticTypeId}"]["patch"]>;
}
/** The result of `PATCH /api/data-governance/semantic-types/{semanticTypeId}`. */
export type UpdateSemanticTypeResult = result.CallResult<paths["/api/data-governance/semantic-types/{semanticTypeId}"]["patch"]>;

/** The options of `GET /api/data-governance/semantic-types/{semanticTypeId}/dataset-fields`. */
export interface ListSemanticTypeDatasetFieldsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/data-governance/semantic-types/{semanticTypeId}/dataset-fields"]["get"]>;
}
/** The result of `GET /api/data-governance/semantic-types/{semanticTypeId}/dataset-fields`. */
export type ListSemanticTypeDatasetFieldsResult = result.CallResult<paths["/api/data-governance/semantic-types/{semanticTypeId}/dataset-fields"]["get"]>;

/** The options of `POST /api/data-governance/trust-scores/results/data-sets/actions/filter`. */
export interface FilterDataSetsOptions extends call.CommonOptions {
  /** The datasets whose trust scores are requested. */
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

/** The options of `POST /api/scheduling/tasks/resources/{id}/actions/reload/on-dataset-updated`. */
export interface ReloadAppOnDatasetUpdateOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/resources/{id}/actions/reload/on-dataset-updated"]["post"]>;
  /** The settings of the task. */
  body: call.Body<paths["/api/scheduling/tasks/resources/{id}/actions/reload/on-dataset-updated"]["post"]>;
}
/** The result of `POST /api/scheduling/tasks/resources/{id}/actions/reload/on-dataset-updated`. */
export type ReloadAppOnDatasetUpdateResult = result.CallResult<paths["/api/scheduling/tasks/resources/{id}/actions/reload/on-dataset-updated"]["post"]>;

/** The options of `POST /api/scheduling/tasks/resources/{id}/actions/reload/on-task-event`. */
export interface ReloadAppAfterTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/resources/{id}/actions/reload/on-task-event"]["post"]>;
  /** The task after which to reload the app. */
  body: call.Body<paths["/api/scheduling/tasks/resources/{id}/actions/reload/on-task-event"]["post"]>;
}
/** The result of `POST /api/scheduling/tasks/resources/{id}/actions/reload/on-task-event`. */
export type ReloadAppAfterTaskResult = result.CallResult<paths["/api/scheduling/tasks/resources/{id}/actions/reload/on-task-event"]["post"]>;

/** The options of `POST /api/scheduling/tasks/resources/{id}/actions/reload/on-time-schedule`. */
export interface ScheduleAppReloadOptions extends call.CommonOptions {
  params: call.Params<paths["/api/scheduling/tasks/resources/{id}/actions/reload/on-time-schedule"]["post"]>;
  /** When to reload the app. */
  body: call.Body<paths["/api/scheduling/tasks/resources/{id}/actions/reload/on-time-schedule"]["post"]>;
}
/** The result of `POST /api/scheduling/tasks/resources/{id}/actions/reload/on-time-schedule`. */
export type ScheduleAppReloadResult = result.CallResult<paths["/api/scheduling/tasks/resources/{id}/actions/reload/on-time-schedule"]["post"]>;

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
  /** The API key to create. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The load script to validate. */
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
  /** The question, or the fields and master items, to recommend analyses for. */
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
  /** The content of the media file. */
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
  /** The new owner. */
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
  /** The engine size for the app. */
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
  /** The report filter to create. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The assistant to create. */
  body?: call.Body<paths["/api/v1/assistants"]["post"]> | undefined;
}
/** The result of `POST /api/v1/assistants`. */
export type CreateAssistantResult = result.CallResult<paths["/api/v1/assistants"]["post"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/actions/search`. */
export interface SearchAssistantOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/actions/search"]["post"]>;
  /** The prompt and the options of the search. */
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
  /** The chunks whose text is requested. */
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
  /** The starter to create. */
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
  /** The new content of the starter. */
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
  /** The new content of the follow-up question. */
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
  /** The thread to create. */
  body?: call.Body<paths["/api/v1/assistants/{assistantId}/threads"]["post"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/threads`. */
export type CreateAssistantThreadResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/threads"]["post"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke`. */
export interface InvokeThreadOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke"]["post"]>;
  /** The prompt and its options. */
  body?: call.Body<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke"]["post"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke`. */
export type InvokeThreadResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke"]["post"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream`. */
export interface StreamThreadOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream"]["post"]>;
  /** The prompt and its options. */
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
  /** The interaction to create. */
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
  /** The feedback to create. */
  body?: call.Body<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback"]["post"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback`. */
export type CreateInteractionFeedbackResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback"]["post"]>;

/** The options of `PATCH /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}`. */
export interface UpdateInteractionFeedbackOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}"]["patch"]>;
  /** The changes to the feedback. */
  body?: call.Body<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}"]["patch"]> | undefined;
}
/** The result of `PATCH /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}`. */
export type UpdateInteractionFeedbackResult = result.CallResult<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}"]["patch"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/reviews`. */
export interface CreateInteractionReviewOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/reviews"]["post"]>;
  /** The review to create. */
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
  /** The changes to the thread. */
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
  /** The changes to the assistant. */
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
  /** The automation connection to create. */
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
  /** The new name and parameters of the automation connection. */
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
  /** The new owner of the automation connection. */
  body: call.Body<paths["/api/v1/automation-connections/{id}/actions/change-owner"]["post"]>;
}
/** The result of `POST /api/v1/automation-connections/{id}/actions/change-owner`. */
export type ChangeAutomationConnectionOwnerResult = result.CallResult<paths["/api/v1/automation-connections/{id}/actions/change-owner"]["post"]>;

/** The options of `POST /api/v1/automation-connections/{id}/actions/change-space`. */
export interface ChangeAutomationConnectionSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automation-connections/{id}/actions/change-space"]["post"]>;
  /** The new space of the automation connection. */
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
  /** The automation to create. */
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
  /** The new definition of the automation. */
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
  /** The new owner of the automation. */
  body: call.Body<paths["/api/v1/automations/{id}/actions/change-owner"]["post"]>;
}
/** The result of `POST /api/v1/automations/{id}/actions/change-owner`. */
export type ChangeAutomationOwnerResult = result.CallResult<paths["/api/v1/automations/{id}/actions/change-owner"]["post"]>;

/** The options of `POST /api/v1/automations/{id}/actions/change-space`. */
export interface ChangeAutomationSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automations/{id}/actions/change-space"]["post"]>;
  /** The new space of the automation. */
  body?: call.Body<paths["/api/v1/automations/{id}/actions/change-space"]["post"]> | undefined;
}
/** The result of `POST /api/v1/automations/{id}/actions/change-space`. */
export type ChangeAutomationSpaceResult = result.CallResult<paths["/api/v1/automations/{id}/actions/change-space"]["post"]>;

/** The options of `POST /api/v1/automations/{id}/actions/copy`. */
export interface CopyAutomationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/automations/{id}/actions/copy"]["post"]>;
  /** The name of the copy. */
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
  /** The new owner of the automation. */
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
  /** The run to start. */
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
  /** The rows to predict and the names of their features. */
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
  /** The banner to set. */
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
  /** The brand to create and its files. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
  body: call.Body<paths["/api/v1/brands/{brand-id}"]["patch"]>;
}
/** The result of `PATCH /api/v1/brands/{brand-id}`. */
export type UpdateBrandResult = result.CallResult<paths["/api/v1/brands/{brand-id}"]["patch"]>;

/** The options of `POST /api/v1/brands/{brand-id}/actions/activate`. */
export interface ActivateBrandOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/brands/{brand-id}/actions/activate"]["post"]>;
  /** An empty object. */
  body?: call.Body<paths["/api/v1/brands/{brand-id}/actions/activate"]["post"]> | undefined;
}
/** The result of `POST /api/v1/brands/{brand-id}/actions/activate`. */
export type ActivateBrandResult = result.CallResult<paths["/api/v1/brands/{brand-id}/actions/activate"]["post"]>;

/** The options of `POST /api/v1/brands/{brand-id}/actions/deactivate`. */
export interface DeactivateBrandOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/brands/{brand-id}/actions/deactivate"]["post"]>;
  /** An empty object. */
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
  /** The new file. */
  body: call.Body<paths["/api/v1/brands/{brand-id}/files/{brand-file-id}"]["put"]>;
}
/** The result of `PUT /api/v1/brands/{brand-id}/files/{brand-file-id}`. */
export type ReplaceBrandFileResult = result.CallResult<paths["/api/v1/brands/{brand-id}/files/{brand-file-id}"]["put"]>;

/** The options of `POST /api/v1/brands/{brand-id}/files/{brand-file-id}`. */
export interface UpdateBrandFileOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/brands/{brand-id}/files/{brand-file-id}"]["post"]>;
  /** The file to add. */
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
  /** The collection to create. */
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
  /** The new name and description of the collection. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The item to add. */
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
  /** The condition to create. */
  body?: call.Body<paths["/api/v1/conditions"]["post"]> | undefined;
}
/** The result of `POST /api/v1/conditions`. */
export type CreateConditionResult = result.CallResult<paths["/api/v1/conditions"]["post"]>;

/** The options of `POST /api/v1/conditions/previews`. */
export interface CreatePreviewOptions extends call.CommonOptions {
  /** The condition to evaluate. */
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
  /** The new settings. */
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
  /** The changes to the condition. */
  body?: call.Body<paths["/api/v1/conditions/{id}"]["patch"]> | undefined;
}
/** The result of `PATCH /api/v1/conditions/{id}`. */
export type UpdateConditionResult = result.CallResult<paths["/api/v1/conditions/{id}"]["patch"]>;

/** The options of `POST /api/v1/conditions/{id}/evaluations`. */
export interface StartConditionEvaluationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/conditions/{id}/evaluations"]["post"]>;
  /** The alert, the context and the cause of the evaluation. */
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
  /** The CSP origin to create. */
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
  /** The new origin, and the directives that allow it. */
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
  /** The data alert to create. */
  body: call.Body<paths["/api/v1/data-alerts"]["post"]>;
}
/** The result of `POST /api/v1/data-alerts`. */
export type CreateDataAlertResult = result.CallResult<paths["/api/v1/data-alerts"]["post"]>;

/** The options of `POST /api/v1/data-alerts/actions/trigger`. */
export interface TriggerDataAlertsOptions extends call.CommonOptions {
  /** The data alert to trigger. */
  body: call.Body<paths["/api/v1/data-alerts/actions/trigger"]["post"]>;
}
/** The result of `POST /api/v1/data-alerts/actions/trigger`. */
export type TriggerDataAlertsResult = result.CallResult<paths["/api/v1/data-alerts/actions/trigger"]["post"]>;

/** The options of `POST /api/v1/data-alerts/actions/validate`. */
export interface ValidateDataAlertsOptions extends call.CommonOptions {
  /** The data alert to validate. */
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
  /** The new settings. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The data asset to create. */
  body: call.Body<paths["/api/v1/data-assets"]["post"]>;
}
/** The result of `POST /api/v1/data-assets`. */
export type CreateDataAssetResult = result.CallResult<paths["/api/v1/data-assets"]["post"]>;

/** The options of `DELETE /api/v1/data-assets`. */
export interface DeleteDataAssetsOptions extends call.CommonOptions {
  /** The identifiers of the data assets to delete. */
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
  /** The new properties of the data asset. */
  body: call.Body<paths["/api/v1/data-assets/{data-asset-id}"]["put"]>;
}
/** The result of `PUT /api/v1/data-assets/{data-asset-id}`. */
export type ReplaceDataAssetResult = result.CallResult<paths["/api/v1/data-assets/{data-asset-id}"]["put"]>;

/** The options of `PATCH /api/v1/data-assets/{data-asset-id}`. */
export interface UpdateDataAssetOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-assets/{data-asset-id}"]["patch"]>;
  /** The changes to the data asset, as a JSON Patch document. */
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
  /** The data connection to create. */
  body: call.Body<paths["/api/v1/data-connections"]["post"]>;
}
/** The result of `POST /api/v1/data-connections`. */
export type CreateDataConnectionResult = result.CallResult<paths["/api/v1/data-connections"]["post"]>;

/** The options of `POST /api/v1/data-connections/actions/delete`. */
export interface DeleteDataConnectionsOptions extends call.CommonOptions {
  /** The connections to delete. */
  body: call.Body<paths["/api/v1/data-connections/actions/delete"]["post"]>;
}
/** The result of `POST /api/v1/data-connections/actions/delete`. */
export type DeleteDataConnectionsResult = result.CallResult<paths["/api/v1/data-connections/actions/delete"]["post"]>;

/** The options of `POST /api/v1/data-connections/actions/duplicate`. */
export interface DuplicateDataConnectionsOptions extends call.CommonOptions {
  /** The connection to duplicate, and the properties of the copy. */
  body: call.Body<paths["/api/v1/data-connections/actions/duplicate"]["post"]>;
}
/** The result of `POST /api/v1/data-connections/actions/duplicate`. */
export type DuplicateDataConnectionsResult = result.CallResult<paths["/api/v1/data-connections/actions/duplicate"]["post"]>;

/** The options of `POST /api/v1/data-connections/actions/update`. */
export interface UpdateDataConnectionsOptions extends call.CommonOptions {
  /** The connections to update, with their new owners and spaces. */
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
  /** The new properties of the connection. */
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
  /** The changes to the connection, as a list of patches. */
  body: call.Body<paths["/api/v1/data-connections/{qID}"]["patch"]>;
}
/** The result of `PATCH /api/v1/data-connections/{qID}`. */
export type UpdateDataConnectionResult = result.CallResult<paths["/api/v1/data-connections/{qID}"]["patch"]>;

/** The options of `POST /api/v1/data-credentials/actions/filter-orphan`. */
export interface FilterDataCredentialsOrphanOptions extends call.CommonOptions {
  /** The filters that a credential must match. */
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
  /** The new properties of the credential. */
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
  /** The changes to the credential, as a list of patches. */
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
  /** The file or folder to create, as a multipart form. */
  body?: call.Body<paths["/api/v1/data-files"]["post"]> | undefined;
}
/** The result of `POST /api/v1/data-files`. */
export type CreateDataFileResult = result.CallResult<paths["/api/v1/data-files"]["post"]>;

/** The options of `POST /api/v1/data-files/actions/change-space`. */
export interface ChangeDataFilesSpaceOptions extends call.CommonOptions {
  /** The files to move, each with its new space. */
  body?: call.Body<paths["/api/v1/data-files/actions/change-space"]["post"]> | undefined;
}
/** The result of `POST /api/v1/data-files/actions/change-space`. */
export type ChangeDataFilesSpaceResult = result.CallResult<paths["/api/v1/data-files/actions/change-space"]["post"]>;

/** The options of `POST /api/v1/data-files/actions/delete`. */
export interface DeleteDataFilesOptions extends call.CommonOptions {
  /** The files and folders to delete. */
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
  /** The new content and properties of the file or folder, as a multipart form. */
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
  /** The new owner of the item. */
  body?: call.Body<paths["/api/v1/data-files/{id}/actions/change-owner"]["post"]> | undefined;
}
/** The result of `POST /api/v1/data-files/{id}/actions/change-owner`. */
export type ChangeDataFileOwnerResult = result.CallResult<paths["/api/v1/data-files/{id}/actions/change-owner"]["post"]>;

/** The options of `POST /api/v1/data-files/{id}/actions/change-space`. */
export interface ChangeDataFileSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-files/{id}/actions/change-space"]["post"]>;
  /** The new space of the item. */
  body?: call.Body<paths["/api/v1/data-files/{id}/actions/change-space"]["post"]> | undefined;
}
/** The result of `POST /api/v1/data-files/{id}/actions/change-space`. */
export type ChangeDataFileSpaceResult = result.CallResult<paths["/api/v1/data-files/{id}/actions/change-space"]["post"]>;

/** The options of `POST /api/v1/data-qualities/computations`. */
export interface StartDataQualityComputationOptions extends call.CommonOptions {
  /** The dataset to examine, and how it is sampled. */
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
  /** The dataset to create. */
  body: call.Body<paths["/api/v1/data-sets"]["post"]>;
}
/** The result of `POST /api/v1/data-sets`. */
export type CreateDataSetResult = result.CallResult<paths["/api/v1/data-sets"]["post"]>;

/** The options of `DELETE /api/v1/data-sets`. */
export interface DeleteDataSetsOptions extends call.CommonOptions {
  /** The identifiers of the datasets to delete. */
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
  /** The new properties of the dataset. */
  body: call.Body<paths["/api/v1/data-sets/{data-set-id}"]["put"]>;
}
/** The result of `PUT /api/v1/data-sets/{data-set-id}`. */
export type ReplaceDataSetResult = result.CallResult<paths["/api/v1/data-sets/{data-set-id}"]["put"]>;

/** The options of `PATCH /api/v1/data-sets/{data-set-id}`. */
export interface UpdateDataSetOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-sets/{data-set-id}"]["patch"]>;
  /** The changes to the dataset, as a JSON Patch document. */
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
  /** The new settings. */
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
  /** The data store to create. */
  body: call.Body<paths["/api/v1/data-stores"]["post"]>;
}
/** The result of `POST /api/v1/data-stores`. */
export type CreateDataStoreResult = result.CallResult<paths["/api/v1/data-stores"]["post"]>;

/** The options of `DELETE /api/v1/data-stores`. */
export interface DeleteDataStoresOptions extends call.CommonOptions {
  /** The identifiers of the data stores to delete. */
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
  /** The new properties of the data store. */
  body: call.Body<paths["/api/v1/data-stores/{data-store-id}"]["put"]>;
}
/** The result of `PUT /api/v1/data-stores/{data-store-id}`. */
export type ReplaceDataStoreResult = result.CallResult<paths["/api/v1/data-stores/{data-store-id}"]["put"]>;

/** The options of `PATCH /api/v1/data-stores/{data-store-id}`. */
export interface UpdateDataStoreOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/data-stores/{data-store-id}"]["patch"]>;
  /** The changes to the data store, as a JSON Patch document. */
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
  /** The project to create. */
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
  /** The project definition files to validate, as a multipart form. */
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
  /** The options of the export. */
  body?: call.Body<paths["/api/v1/di-projects/{projectId}/actions/export"]["post"]> | undefined;
}
/** The result of `POST /api/v1/di-projects/{projectId}/actions/export`. */
export type ExportDataIntegrationProjectResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/actions/export"]["post"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/actions/import`. */
export interface ImportDataIntegrationProjectOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/actions/import"]["post"]>;
  /** The project to import, as a multipart form. */
  body: call.Body<paths["/api/v1/di-projects/{projectId}/actions/import"]["post"]>;
}
/** The result of `POST /api/v1/di-projects/{projectId}/actions/import`. */
export type ImportDataIntegrationProjectResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/actions/import"]["post"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/actions/import-async`. */
export interface ImportDataIntegrationProjectAsyncOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/actions/import-async"]["post"]>;
  /** The project to import, as a multipart form. The ZIP file can contain YAML definitions or legacy JSON files. */
  body: call.Body<paths["/api/v1/di-projects/{projectId}/actions/import-async"]["post"]>;
}
/** The result of `POST /api/v1/di-projects/{projectId}/actions/import-async`. */
export type ImportDataIntegrationProjectAsyncResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/actions/import-async"]["post"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/actions/prepare`. */
export interface PrepareDataIntegrationProjectOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/actions/prepare"]["post"]>;
  /** The tasks to prepare and the options of the preparation. */
  body: call.Body<paths["/api/v1/di-projects/{projectId}/actions/prepare"]["post"]>;
}
/** The result of `POST /api/v1/di-projects/{projectId}/actions/prepare`. */
export type PrepareDataIntegrationProjectResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/actions/prepare"]["post"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/actions/validate`. */
export interface ValidateDataIntegrationProjectOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/actions/validate"]["post"]>;
  /** The tasks to validate. */
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
  /** The new values of the variables. */
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
  /** The options of the preparation. */
  body?: call.Body<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare"]["post"]> | undefined;
}
/** The result of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare`. */
export type PrepareDataIntegrationTaskResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare"]["post"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets`. */
export interface RecreateDataIntegrationTaskDatasetsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets"]["post"]>;
  /** The options of the recreation. */
  body?: call.Body<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets"]["post"]> | undefined;
}
/** The result of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets`. */
export type RecreateDataIntegrationTaskDatasetsResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets"]["post"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload`. */
export interface RequestDataIntegrationTaskReloadOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload"]["post"]>;
  /** The datasets to reload and the strategy of the reload. */
  body: call.Body<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload"]["post"]>;
}
/** The result of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload`. */
export type RequestDataIntegrationTaskReloadResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload"]["post"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate`. */
export interface ValidateDataIntegrationTaskOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate"]["post"]>;
  /** The options of the validation. */
  body?: call.Body<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate"]["post"]> | undefined;
}
/** The result of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate`. */
export type ValidateDataIntegrationTaskResult = result.CallResult<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate"]["post"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start`. */
export interface StartRuntimeOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start"]["post"]>;
  /** The options of the run. */
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
  /** The filters and the page of the search. */
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
  /** The changes to the configuration, as a JSON Patch document. */
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
  /** The complete list of allowed paths. */
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
  /** The complete list of data type mappings. */
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
  /** The complete content of the file. */
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
  /** The complete settings of the metrics collector. */
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
  /** The key to register. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The extension to create. */
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
  /** The changes to the extension. */
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
  /** The glossary to create. */
  body?: call.Body<paths["/api/v1/glossaries"]["post"]> | undefined;
}
/** The result of `POST /api/v1/glossaries`. */
export type CreateGlossaryResult = result.CallResult<paths["/api/v1/glossaries"]["post"]>;

/** The options of `POST /api/v1/glossaries/actions/import`. */
export interface ImportGlossariesOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/glossaries/actions/import"]["post"]> | undefined;
  /** The glossary to import. The media type selects the format. */
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
  /** The new properties of the glossary. */
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
  /** The changes to the glossary, as a JSON Patch document. */
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
  /** The category to create. */
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
  /** The new properties of the category. */
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
  /** The changes to the category, as a JSON Patch document. */
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
  /** The term to create. */
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
  /** The new properties of the term. */
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
  /** The changes to the term, as a JSON Patch document. */
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
  /** The link to create. */
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
  /** The group to create. */
  body: call.Body<paths["/api/v1/groups"]["post"]>;
}
/** The result of `POST /api/v1/groups`. */
export type CreateGroupResult = result.CallResult<paths["/api/v1/groups"]["post"]>;

/** The options of `POST /api/v1/groups/actions/filter`. */
export interface FilterGroupsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/groups/actions/filter"]["post"]> | undefined;
  /** The filter to apply. It can contain up to 100 identifiers. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The configuration of the new identity provider. */
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
  /** The changes, as a list of operations. If one of them fails, the whole request fails. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The properties of the item to update. */
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
  /** The knowledge base to create. */
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
  /** The changes to the knowledge base. */
  body: call.Body<paths["/api/v1/knowledgebases/{id}"]["patch"]>;
}
/** The result of `PATCH /api/v1/knowledgebases/{id}`. */
export type UpdateKnowledgeBaseResult = result.CallResult<paths["/api/v1/knowledgebases/{id}"]["patch"]>;

/** The options of `POST /api/v1/knowledgebases/{id}/actions/search`. */
export interface SearchKnowledgeBaseOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/knowledgebases/{id}/actions/search"]["post"]>;
  /** The prompt and the options of the search. */
  body?: call.Body<paths["/api/v1/knowledgebases/{id}/actions/search"]["post"]> | undefined;
}
/** The result of `POST /api/v1/knowledgebases/{id}/actions/search`. */
export type SearchKnowledgeBaseResult = result.CallResult<paths["/api/v1/knowledgebases/{id}/actions/search"]["post"]>;

/** The options of `POST /api/v1/knowledgebases/{id}/datasources`. */
export interface CreateKnowledgeBaseDatasourceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/knowledgebases/{id}/datasources"]["post"]>;
  /** The data source to add. */
  body?: call.Body<paths["/api/v1/knowledgebases/{id}/datasources"]["post"]> | undefined;
}
/** The result of `POST /api/v1/knowledgebases/{id}/datasources`. */
export type CreateKnowledgeBaseDatasourceResult = result.CallResult<paths["/api/v1/knowledgebases/{id}/datasources"]["post"]>;

/** The options of `PUT /api/v1/knowledgebases/{id}/datasources/{datasourceId}`. */
export interface ReplaceKnowledgeBaseDatasourceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}"]["put"]>;
  /** The new content of the data source. */
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
  /** The file to download. */
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
  /** The schedule to set. */
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
  /** The assignments to add. */
  body: call.Body<paths["/api/v1/licenses/assignments/actions/add"]["post"]>;
}
/** The result of `POST /api/v1/licenses/assignments/actions/add`. */
export type AddAssignmentsResult = result.CallResult<paths["/api/v1/licenses/assignments/actions/add"]["post"]>;

/** The options of `POST /api/v1/licenses/assignments/actions/delete`. */
export interface DeleteAssignmentsOptions extends call.CommonOptions {
  /** The assignments to delete. */
  body: call.Body<paths["/api/v1/licenses/assignments/actions/delete"]["post"]>;
}
/** The result of `POST /api/v1/licenses/assignments/actions/delete`. */
export type DeleteAssignmentsResult = result.CallResult<paths["/api/v1/licenses/assignments/actions/delete"]["post"]>;

/** The options of `POST /api/v1/licenses/assignments/actions/update`. */
export interface UpdateAssignmentsOptions extends call.CommonOptions {
  /** The assignments to update. */
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
  /** The new settings. If both are enabled, a user gets professional access while it is available, otherwise analyzer access, and analyzer capacity if neither is available. */
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
  /** The fields whose lineage is requested. */
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
  /** The deployment to create. */
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
  /** The changes to the deployment. */
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
  /** The alias to create. */
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
  /** The changes to the alias. */
  body?: call.Body<paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}"]["patch"]> | undefined;
}
/** The result of `PATCH /api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}`. */
export type UpdateDeploymentAliasResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}"]["patch"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/aliases/{aliasName}/realtime-predictions/actions/run`. */
export interface RunRealtimePredictionsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasName}/realtime-predictions/actions/run"]["post"]>;
  /** The rows to predict and the names of their features. */
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
  /** The batch prediction to create. */
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
  /** The changes to the batch prediction. */
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
  /** The schedule to set. */
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
  /** The changes to the schedule. */
  body?: call.Body<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule"]["patch"]> | undefined;
}
/** The result of `PATCH /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule`. */
export type UpdateBatchPredictionScheduleResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule"]["patch"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/models/actions/add`. */
export interface AddModelsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/models/actions/add"]["post"]>;
  /** The models to add. */
  body?: call.Body<paths["/api/v1/ml/deployments/{deploymentId}/models/actions/add"]["post"]> | undefined;
}
/** The result of `POST /api/v1/ml/deployments/{deploymentId}/models/actions/add`. */
export type AddModelsResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/models/actions/add"]["post"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/models/actions/remove`. */
export interface RemoveModelsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/models/actions/remove"]["post"]>;
  /** The models to remove. */
  body?: call.Body<paths["/api/v1/ml/deployments/{deploymentId}/models/actions/remove"]["post"]> | undefined;
}
/** The result of `POST /api/v1/ml/deployments/{deploymentId}/models/actions/remove`. */
export type RemoveModelsResult = result.CallResult<paths["/api/v1/ml/deployments/{deploymentId}/models/actions/remove"]["post"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run`. */
export interface RunMlRealtimePredictionsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run"]["post"]>;
  /** The rows to predict and the names of their features. */
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
  /** The experiment to create. */
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
  /** The changes to the experiment. */
  body?: call.Body<paths["/api/v1/ml/experiments/{experimentId}"]["patch"]> | undefined;
}
/** The result of `PATCH /api/v1/ml/experiments/{experimentId}`. */
export type UpdateExperimentResult = result.CallResult<paths["/api/v1/ml/experiments/{experimentId}"]["patch"]>;

/** The options of `POST /api/v1/ml/experiments/{experimentId}/actions/recommend-models`. */
export interface RecommendExperimentModelsOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/ml/experiments/{experimentId}/actions/recommend-models"]["post"]>;
  /** The criteria for the models to compare. */
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
  /** The version to create. */
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
  /** The changes to the version. */
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
  /** The dataset and the options of the profile insights. */
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
  /** The new settings. */
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
  /** The OAuth client to create. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The question and its options. */
  body: call.Body<paths["/api/v1/questions/actions/ask"]["post"]>;
}
/** The result of `POST /api/v1/questions/actions/ask`. */
export type AskQuestionsResult = result.CallResult<paths["/api/v1/questions/actions/ask"]["post"]>;

/** The options of `POST /api/v1/questions/actions/filter`. */
export interface FilterQuestionsOptions extends call.CommonOptions {
  params?: call.Params<paths["/api/v1/questions/actions/filter"]["post"]> | undefined;
  /** The filter that selects the questions. */
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
  /** The report template to create. */
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
  /** The new file and properties of the report template. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The report to generate. `type` determines which template is required, and which types of outputs are possible. */
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
  /** The role to create. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The sharing task to create. */
  body: call.Body<paths["/api/v1/sharing-tasks"]["post"]>;
}
/** The result of `POST /api/v1/sharing-tasks`. */
export type CreateSharingTaskResult = result.CallResult<paths["/api/v1/sharing-tasks"]["post"]>;

/** The options of `POST /api/v1/sharing-tasks/actions/execute`. */
export interface ExecuteSharingTasksOptions extends call.CommonOptions {
  /** The sharing task to start. */
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
  /** The new settings. */
  body: call.Body<paths["/api/v1/sharing-tasks/settings"]["put"]>;
}
/** The result of `PUT /api/v1/sharing-tasks/settings`. */
export type ReplaceSharingTasksSettingsResult = result.CallResult<paths["/api/v1/sharing-tasks/settings"]["put"]>;

/** The options of `PATCH /api/v1/sharing-tasks/settings`. */
export interface UpdateSharingTasksSettingsOptions extends call.CommonOptions {
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The trigger and the action of the task. */
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
  /** The complete task. */
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
  /** The content of the file. */
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
  /** The content of the file from the offset, complete or in part. */
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
  /** The settings to create. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
  body: call.Body<paths["/api/v1/tenant-settings"]["patch"]>;
}
/** The result of `PATCH /api/v1/tenant-settings`. */
export type UpdateTenantSettingsResult = result.CallResult<paths["/api/v1/tenant-settings"]["patch"]>;

/** The options of `POST /api/v1/tenant-settings/actions/toggle-cross-region-data-processing`. */
export interface ToggleTenantSettingsCrossRegionDataProcessingOptions extends call.CommonOptions {
  /** The new value of the setting. */
  body: call.Body<paths["/api/v1/tenant-settings/actions/toggle-cross-region-data-processing"]["post"]>;
}
/** The result of `POST /api/v1/tenant-settings/actions/toggle-cross-region-data-processing`. */
export type ToggleTenantSettingsCrossRegionDataProcessingResult = result.CallResult<paths["/api/v1/tenant-settings/actions/toggle-cross-region-data-processing"]["post"]>;

/** The options of `POST /api/v1/tenant-settings/actions/toggle-cross-region-inference`. */
export interface ToggleTenantSettingsCrossRegionInferenceOptions extends call.CommonOptions {
  /** The new value of the setting. */
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
  /** The location and the license of the new tenant. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
  body: call.Body<paths["/api/v1/tenants/{tenantId}"]["patch"]>;
}
/** The result of `PATCH /api/v1/tenants/{tenantId}`. */
export type UpdateTenantResult = result.CallResult<paths["/api/v1/tenants/{tenantId}"]["patch"]>;

/** The options of `POST /api/v1/tenants/{tenantId}/actions/deactivate`. */
export interface DeactivateTenantOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/tenants/{tenantId}/actions/deactivate"]["post"]>;
  /** The options of the deactivation. */
  body?: call.Body<paths["/api/v1/tenants/{tenantId}/actions/deactivate"]["post"]> | undefined;
}
/** The result of `POST /api/v1/tenants/{tenantId}/actions/deactivate`. */
export type DeactivateTenantResult = result.CallResult<paths["/api/v1/tenants/{tenantId}/actions/deactivate"]["post"]>;

/** The options of `POST /api/v1/tenants/{tenantId}/actions/reactivate`. */
export interface ReactivateTenantOptions extends call.CommonOptions {
  params: call.Params<paths["/api/v1/tenants/{tenantId}/actions/reactivate"]["post"]>;
  /** An empty object. */
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
  /** The theme to create. */
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
  /** The changes to the theme. */
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
  /** The new configuration. */
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
  /** The changes to the configuration. */
  body: call.Body<paths["/api/v1/transports/email-config"]["patch"]>;
}
/** The result of `PATCH /api/v1/transports/email-config`. */
export type UpdateTransportsEmailConfigurationResult = result.CallResult<paths["/api/v1/transports/email-config"]["patch"]>;

/** The options of `POST /api/v1/transports/email-config/actions/send-test-email`. */
export interface SendEmailConfigurationTestEmailOptions extends call.CommonOptions {
  /** The email to send. */
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
  /** The pinned link to create. */
  body: call.Body<paths["/api/v1/ui-config/pinned-links"]["post"]>;
}
/** The result of `POST /api/v1/ui-config/pinned-links`. */
export type CreatePinnedLinkResult = result.CallResult<paths["/api/v1/ui-config/pinned-links"]["post"]>;

/** The options of `POST /api/v1/ui-config/pinned-links/actions/bulk-create-pinned-links`. */
export interface BulkPinnedLinksCreatePinnedLinksOptions extends call.CommonOptions {
  /** The pinned links to create. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The user to create. */
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
  /** The filter to apply. It can contain up to 100 identifiers. */
  body?: call.Body<paths["/api/v1/users/actions/filter"]["post"]> | undefined;
}
/** The result of `POST /api/v1/users/actions/filter`. */
export type FilterUsersResult = result.CallResult<paths["/api/v1/users/actions/filter"]["post"]>;

/** The options of `POST /api/v1/users/actions/invite`. */
export interface InviteUsersOptions extends call.CommonOptions {
  /** The people to invite. */
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
  /** The changes, as a JSON Patch. */
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
  /** The web integration to create. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The changes to all notifications. */
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
  /** The changes to the notification. */
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
  /** The automation connection to create. */
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
  /** The new name and parameters of the automation connection. */
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
  /** The new owner of the automation connection. */
  body: call.Body<paths["/api/workflows/automation-connections/{id}/actions/change-owner"]["post"]>;
}
/** The result of `POST /api/workflows/automation-connections/{id}/actions/change-owner`. */
export type ChangeWorkflowsAutomationConnectionOwnerResult = result.CallResult<paths["/api/workflows/automation-connections/{id}/actions/change-owner"]["post"]>;

/** The options of `POST /api/workflows/automation-connections/{id}/actions/change-space`. */
export interface ChangeWorkflowsAutomationConnectionSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automation-connections/{id}/actions/change-space"]["post"]>;
  /** The new space of the automation connection. */
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
  /** The automation to create. */
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
  /** The new settings. */
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
  /** The new definition of the automation. */
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
  /** The new owner of the automation. */
  body: call.Body<paths["/api/workflows/automations/{id}/actions/change-owner"]["post"]>;
}
/** The result of `POST /api/workflows/automations/{id}/actions/change-owner`. */
export type ChangeWorkflowsAutomationOwnerResult = result.CallResult<paths["/api/workflows/automations/{id}/actions/change-owner"]["post"]>;

/** The options of `POST /api/workflows/automations/{id}/actions/change-space`. */
export interface ChangeWorkflowsAutomationSpaceOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automations/{id}/actions/change-space"]["post"]>;
  /** The new space of the automation. */
  body?: call.Body<paths["/api/workflows/automations/{id}/actions/change-space"]["post"]> | undefined;
}
/** The result of `POST /api/workflows/automations/{id}/actions/change-space`. */
export type ChangeWorkflowsAutomationSpaceResult = result.CallResult<paths["/api/workflows/automations/{id}/actions/change-space"]["post"]>;

/** The options of `POST /api/workflows/automations/{id}/actions/copy`. */
export interface CopyWorkflowsAutomationOptions extends call.CommonOptions {
  params: call.Params<paths["/api/workflows/automations/{id}/actions/copy"]["post"]>;
  /** The name of the copy. */
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
  /** The new owner of the automation. */
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
  /** The run to start. */
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
  /** The token to revoke. */
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
     * Get the OAuth server metadata
     *
     * Returns the metadata of the tenant's OAuth authorization server (RFC 8414): its endpoints, and the grant types and response types that it supports.
     * @see https://qlik.dev/apis/rest/.well-known/
     */
    GET(options?: GetOauthAuthorizationServerOptions): call.Returned<Mode, paths["/.well-known/oauth-authorization-server"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetOauthAuthorizationServerOptions): call.Returned<Mode, call.WithoutBody<paths["/.well-known/oauth-authorization-server"]["get"]>>;
  };
  "/api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}": {
    /**
     * Compare two evaluations
     *
     * Returns the differences between two evaluations of the same app, a baseline and a comparison. Only significant differences are included unless `all` is set. Use it to find regressions after a change to the app or the engine.
     * @see https://qlik.dev/apis/rest/analytics-apps/
     */
    GET(options: GetEvaluationCompareOptions): call.Returned<Mode, paths["/api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetEvaluationCompareOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}"]["get"]>>;
  };
  "/api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download": {
    /**
     * Download a comparison log
     *
     * Returns the differences between two evaluations of the same app as a log. The log is in XML format unless the `Accept` header requests JSON.
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
     * Returns an evaluation with its status, events and results. All details are included if `all` is set. Use it to follow an evaluation that was queued.
     * @see https://qlik.dev/apis/rest/analytics-apps/
     */
    GET(options: GetEvaluationOptions): call.Returned<Mode, paths["/api/analytics/apps/evaluations/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetEvaluationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/apps/evaluations/{id}"]["get"]>>;
  };
  "/api/analytics/apps/evaluations/{id}/actions/download": {
    /**
     * Download an evaluation log
     *
     * Returns the log of an evaluation. The log is in XML format unless the `Accept` header requests JSON.
     * @see https://qlik.dev/apis/rest/analytics-apps/
     */
    GET(options: DownloadEvaluationOptions): call.Returned<Mode, paths["/api/analytics/apps/evaluations/{id}/actions/download"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: DownloadEvaluationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/apps/evaluations/{id}/actions/download"]["get"]>>;
  };
  "/api/analytics/apps/{appId}/actions/restore": {
    /**
     * Restore a deleted app
     *
     * Restores a deleted app to its space, with the same identifier and properties. Only the owner of the app and tenant administrators can do this. For the owner, the space must still exist and they must be able to delete apps in it; otherwise, the response is 403. Data alerts, subscriptions, collections, notes and tags of the app were deleted with it and are not restored.
     * @see https://qlik.dev/apis/rest/analytics-apps/
     */
    POST(options: RestoreAppOptions): call.Returned<Mode, paths["/api/analytics/apps/{appId}/actions/restore"]["post"]>;
  };
  "/api/analytics/apps/{guid}/evaluations": {
    /**
     * List the evaluations of an app
     *
     * Returns the past evaluations of an app. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/analytics-apps/
     */
    GET(options: ListAppEvaluationsOptions): call.Returned<Mode, paths["/api/analytics/apps/{guid}/evaluations"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppEvaluationsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/apps/{guid}/evaluations"]["get"]>>;
    /**
     * Start an evaluation of an app
     *
     * Queues an evaluation of the performance of an app. It measures response times and CPU usage of the objects, the size of the app and its data model. Get the evaluation by the `id` in the response to follow its status.
     * @see https://qlik.dev/apis/rest/analytics-apps/
     */
    POST(options: StartAppEvaluationOptions): call.Returned<Mode, paths["/api/analytics/apps/{guid}/evaluations"]["post"]>;
  };
  "/api/analytics/change-stores": {
    /**
     * List change stores
     *
     * Returns the change stores that the caller can access. A change store contains the values that users enter into the editable columns of a table in an app (write-back). The response is one page; follow `links.next.href` for more.
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
     * Returns a change store with its primary key and the charts that use it.
     * @see https://qlik.dev/apis/rest/analytics-change-stores/
     */
    GET(options: GetChangeStoreOptions): call.Returned<Mode, paths["/api/analytics/change-stores/{storeId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetChangeStoreOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/change-stores/{storeId}"]["get"]>>;
  };
  "/api/analytics/change-stores/{storeId}/changes": {
    /**
     * List the changes in a change store
     *
     * Returns the changes in a change store, grouped by cell. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/analytics-change-stores/
     */
    GET(options: ListChangeStoreChangesOptions): call.Returned<Mode, paths["/api/analytics/change-stores/{storeId}/changes"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListChangeStoreChangesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/change-stores/{storeId}/changes"]["get"]>>;
  };
  "/api/analytics/change-stores/{storeId}/changes/tabular-views": {
    /**
     * List the changes in a change store as rows
     *
     * Returns the changed rows of a change store as a table. The response contains only the columns that were changed unless `expandRow` is set. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/analytics-change-stores/
     */
    GET(options: ListChangeStoreTabularViewsOptions): call.Returned<Mode, paths["/api/analytics/change-stores/{storeId}/changes/tabular-views"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListChangeStoreTabularViewsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/change-stores/{storeId}/changes/tabular-views"]["get"]>>;
  };
  "/api/analytics/change-stores/{storeId}/editable-columns": {
    /**
     * List the editable columns of a change store
     *
     * Returns the columns of a change store that users can edit, with their types and configuration. The response is one page; follow `links.next.href` for more.
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
     * Returns adaptive cards, which present the results of the discovery agent about metrics of apps. Without a filter, only the highest-ranked result of each metric is returned; with any filter other than `categories` or `type`, all matching results are returned without ranking. A measure can exist in several apps, so combine `measures` with `appIds`. The response is one page; follow `links.next.href` for more.
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
     * Returns the apps that take part in on-demand app generation (ODAG) in one of three roles: selection apps, in which users select data, template apps, which are copied, and the generated apps.
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
     * Returns the ODAG links that match all of the query parameters. On-demand app generation (ODAG) creates apps with only the data that a user has selected. A link connects a selection app, in which users select data, with a template app, which is copied, and defines how and under which conditions apps are generated.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    GET(options?: ListOdagLinksOptions): call.Returned<Mode, paths["/api/analytics/odag-links"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListOdagLinksOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/odag-links"]["get"]>>;
    /**
     * Create an ODAG link
     *
     * Creates a link from a selection app to a template app; each request of the link generates an app, which is a copy of the template app that is loaded with the data selected in the selection app. The bindings are found in the load script of the template app by the pattern `$(od_FIELD)[M-N]`: `FIELD` is a field of the selection app, and `M` to `N` is the required number of values. Letters after `od` choose which values are bound: `s` selected (the default), `o` optional and `x` excluded. `bindings` in the request body takes precedence over the script.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    POST(options: CreateOdagLinkOptions): call.Returned<Mode, paths["/api/analytics/odag-links"]["post"]>;
  };
  "/api/analytics/odag-links/cancreate": {
    /**
     * Check the permission to create ODAG links
     *
     * Returns whether the caller can create ODAG links, in general or for a specific selection app and template app.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    GET(options?: GetCancreateOptions): call.Returned<Mode, paths["/api/analytics/odag-links/cancreate"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetCancreateOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/odag-links/cancreate"]["get"]>>;
  };
  "/api/analytics/odag-links/selection-app-link-usages": {
    /**
     * Register the ODAG links of a selection app
     *
     * Registers the links that a selection app currently uses, and returns those that the caller can access. Send the request when the selection app is opened and whenever its links change. An entry of the response has no `link` if the caller cannot access it. Get a link by its identifier for the full details.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    POST(options: CreateSelectionAppLinkUsageOptions): call.Returned<Mode, paths["/api/analytics/odag-links/selection-app-link-usages"]["post"]>;
  };
  "/api/analytics/odag-links/{linkId}": {
    /**
     * Get an ODAG link
     *
     * Returns an ODAG link with its bindings, properties and status.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    GET(options: GetOdagLinkOptions): call.Returned<Mode, paths["/api/analytics/odag-links/{linkId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetOdagLinkOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/odag-links/{linkId}"]["get"]>>;
    /**
     * Update an ODAG link
     *
     * Updates the bindings, properties, status or template app of an ODAG link. The load script of the template app can be searched again for bindings. If `statusSetting` is present, only the status is updated and all other properties in the request are ignored.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    PUT(options: ReplaceOdagLinkOptions): call.Returned<Mode, paths["/api/analytics/odag-links/{linkId}"]["put"]>;
  };
  "/api/analytics/odag-links/{linkId}/requests": {
    /**
     * List the requests of an ODAG link
     *
     * Returns the requests to generate apps with an ODAG link, past and pending. They can be filtered by their selection app, sheet, client context, and by whether they are pending.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    GET(options: ListOdagLinkRequestsOptions): call.Returned<Mode, paths["/api/analytics/odag-links/{linkId}/requests"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListOdagLinkRequestsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/odag-links/{linkId}/requests"]["get"]>>;
    /**
     * Request an app from an ODAG link
     *
     * Creates a request to generate an app with the current selections in the selection app. The request is validated against the properties of the link first; the response lists the errors if it is not valid. The app is generated asynchronously: get the ODAG request by its identifier to follow its state.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    POST(options: CreateOdagLinkRequestOptions): call.Returned<Mode, paths["/api/analytics/odag-links/{linkId}/requests"]["post"]>;
  };
  "/api/analytics/odag-requests/{requestId}": {
    /**
     * Get an ODAG request
     *
     * Returns an ODAG request with its state, the generated app and errors. On-demand app generation (ODAG) creates apps with only the data that a user has selected. A request for several apps includes the state of each sub-request. Use this operation to follow a request until it has succeeded or failed.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    GET(options: GetOdagRequestOptions): call.Returned<Mode, paths["/api/analytics/odag-requests/{requestId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetOdagRequestOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/odag-requests/{requestId}"]["get"]>>;
    /**
     * Cancel, pause, resume or acknowledge an ODAG request
     *
     * Performs an action on an ODAG request. A request can be canceled only before its data load starts; in a request for several apps, the action applies only to sub-requests that have not started to load. A cancellation must be acknowledged by another request with `ackcancel` unless `autoAck` is set.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    PUT(options: ReplaceOdagRequestOptions): call.Returned<Mode, paths["/api/analytics/odag-requests/{requestId}"]["put"]>;
  };
  "/api/analytics/odag-requests/{requestId}/app": {
    /**
     * Delete the generated app of an ODAG request
     *
     * Deletes the app that a completed ODAG request generated. Only the owner of the ODAG request and the creator of the ODAG link can do this.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    DELETE(options: DeleteOdagRequestAppOptions): call.Returned<Mode, paths["/api/analytics/odag-requests/{requestId}/app"]["delete"]>;
  };
  "/api/analytics/odag-requests/{requestId}/reload-app": {
    /**
     * Reload the generated app of an ODAG request
     *
     * Reloads the app that an ODAG request generated from its data sources. Only the owner of the ODAG request and the creator of the ODAG link can do this.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    POST(options: ReloadOdagRequestAppOptions): call.Returned<Mode, paths["/api/analytics/odag-requests/{requestId}/reload-app"]["post"]>;
  };
  "/api/analytics/odag-requests/{requestId}/rename-app": {
    /**
     * Rename the generated app of an ODAG request
     *
     * Updates the name of the app that an ODAG request generated. Only the owner of the ODAG request and the creator of the ODAG link can do this.
     * @see https://qlik.dev/apis/rest/analytics-odag-links/
     */
    POST(options: RenameOdagRequestAppOptions): call.Returned<Mode, paths["/api/analytics/odag-requests/{requestId}/rename-app"]["post"]>;
  };
  "/api/analytics/odag-requests/{requestId}/selections": {
    /**
     * Get the selections of an ODAG request
     *
     * Returns the selected and optional values of the fields in the selection app when the app was requested.
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
     * Returns the settings of the tenant for on-demand app generation (ODAG). The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/analytics-odag-settings/
     */
    GET(options?: GetOdagSettingsOptions): call.Returned<Mode, paths["/api/analytics/odag-settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetOdagSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/odag-settings"]["get"]>>;
    /**
     * Replace the ODAG settings
     *
     * Enables or disables on-demand app generation (ODAG) and dynamic views in the tenant. The settings take effect immediately for all ODAG operations. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/analytics-odag-settings/
     */
    PUT(options: ReplaceOdagSettingsOptions): call.Returned<Mode, paths["/api/analytics/odag-settings"]["put"]>;
  };
  "/api/analytics/odag-settings/canupdate": {
    /**
     * Check the permission to update the ODAG settings
     *
     * Returns whether the caller can update the settings for on-demand app generation (ODAG).
     * @see https://qlik.dev/apis/rest/analytics-odag-settings/
     */
    GET(options?: GetCanupdateOptions): call.Returned<Mode, paths["/api/analytics/odag-settings/canupdate"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetCanupdateOptions): call.Returned<Mode, call.WithoutBody<paths["/api/analytics/odag-settings/canupdate"]["get"]>>;
  };
  "/api/connectivity/data-connections": {
    /**
     * List data connections
     *
     * Returns the data connections that the caller can access. DataFiles connections are at the end, whatever the sort order. Connections that could not be returned are reported in the `errors` of the response. If `limit` is set, the response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/connectivity/data-connections/
     */
    GET(options?: ListConnectivityDataConnectionsOptions): call.Returned<Mode, paths["/api/connectivity/data-connections"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListConnectivityDataConnectionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/connectivity/data-connections"]["get"]>>;
    /**
     * Create a data connection
     *
     * Creates a data connection, either from a connection string or from the properties that its data source requires. Depending on the request, credentials are created or updated with it. With `authUrlOnly`, no connection is created, and the URL of the OAuth authentication is returned.
     * @see https://qlik.dev/apis/rest/connectivity/data-connections/
     */
    POST(options: CreateConnectivityDataConnectionOptions): call.Returned<Mode, paths["/api/connectivity/data-connections"]["post"]>;
  };
  "/api/connectivity/data-connections/actions/delete": {
    /**
     * Delete data connections
     *
     * Deletes several data connections. Only an administrator can use it. The response has status 207 and a result for each connection.
     * @see https://qlik.dev/apis/rest/connectivity/data-connections/
     */
    POST(options: DeleteConnectivityDataConnectionsOptions): call.Returned<Mode, paths["/api/connectivity/data-connections/actions/delete"]["post"]>;
  };
  "/api/connectivity/data-connections/actions/duplicate": {
    /**
     * Duplicate a data connection
     *
     * Creates a copy of a data connection, in the same space or in another one. The name and the credentials of the copy can be different.
     * @see https://qlik.dev/apis/rest/connectivity/data-connections/
     */
    POST(options: DuplicateConnectivityDataConnectionsOptions): call.Returned<Mode, paths["/api/connectivity/data-connections/actions/duplicate"]["post"]>;
  };
  "/api/connectivity/data-connections/actions/update": {
    /**
     * Update data connections
     *
     * Changes the owner or the space of several data connections. Only an administrator can use it. Credentials do not move to the new owner, who must add their own. The response has status 207 and a result for each connection.
     * @see https://qlik.dev/apis/rest/connectivity/data-connections/
     */
    POST(options: UpdateConnectivityDataConnectionsOptions): call.Returned<Mode, paths["/api/connectivity/data-connections/actions/update"]["post"]>;
  };
  "/api/connectivity/data-connections/{qID}": {
    /**
     * Get a data connection
     *
     * Returns a data connection by its identifier, or by its name if `type` is `connectionname`.
     * @see https://qlik.dev/apis/rest/connectivity/data-connections/
     */
    GET(options: GetConnectivityDataConnectionOptions): call.Returned<Mode, paths["/api/connectivity/data-connections/{qID}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConnectivityDataConnectionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/connectivity/data-connections/{qID}"]["get"]>>;
    /**
     * Replace a data connection
     *
     * Replaces a data connection, which is found by its identifier, or by its name if `type` is `connectionname`. Depending on the request, credentials are created or updated with it.
     * @see https://qlik.dev/apis/rest/connectivity/data-connections/
     */
    PUT(options: ReplaceConnectivityDataConnectionOptions): call.Returned<Mode, paths["/api/connectivity/data-connections/{qID}"]["put"]>;
    /**
     * Delete a data connection
     *
     * Deletes a data connection, which is found by its identifier, or by its name if `type` is `connectionname`.
     * @see https://qlik.dev/apis/rest/connectivity/data-connections/
     */
    DELETE(options: DeleteConnectivityDataConnectionOptions): call.Returned<Mode, paths["/api/connectivity/data-connections/{qID}"]["delete"]>;
    /**
     * Update a data connection
     *
     * Updates properties of a data connection by a list of patches. The connection is found by its identifier, or by its name if `type` is `connectionname`. Status 409 means that the new name is in use.
     * @see https://qlik.dev/apis/rest/connectivity/data-connections/
     */
    PATCH(options: UpdateConnectivityDataConnectionOptions): call.Returned<Mode, paths["/api/connectivity/data-connections/{qID}"]["patch"]>;
  };
  "/api/connectivity/data-credentials/actions/filter-orphan": {
    /**
     * Find orphaned data credentials
     *
     * Returns the data credentials that no data connection uses, and that match all filters of the request.
     * @see https://qlik.dev/apis/rest/connectivity/data-credentials/
     */
    POST(options: FilterOrphanedConnectivityDataCredentialsOptions): call.Returned<Mode, paths["/api/connectivity/data-credentials/actions/filter-orphan"]["post"]>;
  };
  "/api/connectivity/data-credentials/{qID}": {
    /**
     * Get a data credential
     *
     * Returns a data credential by its identifier, or by its name if `byCredentialName` is true.
     * @see https://qlik.dev/apis/rest/connectivity/data-credentials/
     */
    GET(options: GetConnectivityDataCredentialOptions): call.Returned<Mode, paths["/api/connectivity/data-credentials/{qID}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConnectivityDataCredentialOptions): call.Returned<Mode, call.WithoutBody<paths["/api/connectivity/data-credentials/{qID}"]["get"]>>;
    /**
     * Replace a data credential
     *
     * Replaces a data credential, which is found by its identifier, or by its name if `byCredentialName` is true.
     * @see https://qlik.dev/apis/rest/connectivity/data-credentials/
     */
    PUT(options: ReplaceConnectivityDataCredentialOptions): call.Returned<Mode, paths["/api/connectivity/data-credentials/{qID}"]["put"]>;
    /**
     * Delete a data credential
     *
     * Deletes a data credential, which is found by its identifier, or by its name if `byCredentialName` is true.
     * @see https://qlik.dev/apis/rest/connectivity/data-credentials/
     */
    DELETE(options: DeleteConnectivityDataCredentialOptions): call.Returned<Mode, paths["/api/connectivity/data-credentials/{qID}"]["delete"]>;
    /**
     * Update a data credential
     *
     * Updates properties of a data credential by a list of patches. The credential is found by its identifier, or by its name if `byCredentialName` is true.
     * @see https://qlik.dev/apis/rest/connectivity/data-credentials/
     */
    PATCH(options: UpdateConnectivityDataCredentialOptions): call.Returned<Mode, paths["/api/connectivity/data-credentials/{qID}"]["patch"]>;
  };
  "/api/connectivity/data-sources": {
    /**
     * List data sources
     *
     * Returns the kinds of data sources for which connections can be created, such as databases and web services.
     * @see https://qlik.dev/apis/rest/connectivity/data-sources/
     */
    GET(options?: ListConnectivityDataSourcesOptions): call.Returned<Mode, paths["/api/connectivity/data-sources"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListConnectivityDataSourcesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/connectivity/data-sources"]["get"]>>;
  };
  "/api/connectivity/data-sources/actions/generate-qri": {
    /**
     * Generate QRIs of data connections
     *
     * Generates Qlik resource identifiers (QRIs) of up to 100 data connections. Each connection is given by its identifier, its name or its connection string. The response always has status 207, with a result for each connection; check `status.code` of each.
     * @see https://qlik.dev/apis/rest/connectivity/data-sources/
     */
    POST(options: GenerateDataSourceQrisOptions): call.Returned<Mode, paths["/api/connectivity/data-sources/actions/generate-qri"]["post"]>;
  };
  "/api/connectivity/data-sources/endpoints": {
    /**
     * List connector endpoints
     *
     * Returns the endpoints that are active on the connector node, with the data source and the URL of each.
     * @see https://qlik.dev/apis/rest/connectivity/data-sources/
     */
    GET(options?: ListConnectorEndpointsOptions): call.Returned<Mode, paths["/api/connectivity/data-sources/endpoints"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListConnectorEndpointsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/connectivity/data-sources/endpoints"]["get"]>>;
  };
  "/api/connectivity/data-sources/endpoints/actions/filter": {
    /**
     * Create a connector endpoint
     *
     * Provides an endpoint from which data can be loaded by gRPC, and returns it with the details of the connection. The connection is given by its identifier, its name or its connection string, or by a data source.
     * @see https://qlik.dev/apis/rest/connectivity/data-sources/
     */
    POST(options: CreateConnectorEndpointOptions): call.Returned<Mode, paths["/api/connectivity/data-sources/endpoints/actions/filter"]["post"]>;
  };
  "/api/connectivity/data-sources/{dataSourceId}/api-specs": {
    /**
     * Get the connection properties of a data source
     *
     * Returns the properties that a connection to the data source requires. Use them as `connectionProperties` to create a data connection.
     * @see https://qlik.dev/apis/rest/connectivity/data-sources/
     */
    GET(options: ListConnectivityDataSourceApiSpecsOptions): call.Returned<Mode, paths["/api/connectivity/data-sources/{dataSourceId}/api-specs"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListConnectivityDataSourceApiSpecsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/connectivity/data-sources/{dataSourceId}/api-specs"]["get"]>>;
  };
  "/api/connectivity/data-sources/{dataSourceId}/gateways": {
    /**
     * List gateways of a data source
     *
     * Returns the data gateways by which the data source can be reached. The list is cached; `refreshedAt` indicates its age.
     * @see https://qlik.dev/apis/rest/connectivity/data-sources/
     */
    GET(options: ListConnectivityDataSourceGatewaysOptions): call.Returned<Mode, paths["/api/connectivity/data-sources/{dataSourceId}/gateways"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListConnectivityDataSourceGatewaysOptions): call.Returned<Mode, call.WithoutBody<paths["/api/connectivity/data-sources/{dataSourceId}/gateways"]["get"]>>;
  };
  "/api/connectivity/data-sources/{dataSourceId}/settings": {
    /**
     * Get the settings of a data source
     *
     * Returns the settings of a data source, such as whether it is disabled.
     * @see https://qlik.dev/apis/rest/connectivity/data-sources/
     */
    GET(options: GetConnectivityDataSourceSettingsOptions): call.Returned<Mode, paths["/api/connectivity/data-sources/{dataSourceId}/settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConnectivityDataSourceSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/connectivity/data-sources/{dataSourceId}/settings"]["get"]>>;
    /**
     * Replace the settings of a data source
     *
     * Replaces the settings of a data source, by which it can be disabled or enabled.
     * @see https://qlik.dev/apis/rest/connectivity/data-sources/
     */
    PUT(options: ReplaceConnectivityDataSourceSettingsOptions): call.Returned<Mode, paths["/api/connectivity/data-sources/{dataSourceId}/settings"]["put"]>;
  };
  "/api/connectivity/direct-access-agents/{agentId}/actions/{agentAction}": {
    /**
     * Restart an agent
     *
     * Restarts the connector agent of a Direct Access gateway. `restart` does nothing while a reload is in progress; `force-restart` restarts the agent in any case. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the role Can consume data in it. Requires Direct Access gateway 1.7.2 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    POST(options: RestartConnectivityDirectAccessAgentOptions): call.Returned<Mode, paths["/api/connectivity/direct-access-agents/{agentId}/actions/{agentAction}"]["post"]>;
  };
  "/api/connectivity/direct-access-agents/{agentId}/benchmarks": {
    /**
     * List benchmarks of an agent
     *
     * Returns the benchmarks of an agent, with their status and, as soon as they are completed, their measurements. The response is one page; follow `links.next.href` for more. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the role Can consume data in it. Requires Direct Access gateway 1.7.17 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    GET(options: ListDirectAccessAgentBenchmarksOptions): call.Returned<Mode, paths["/api/connectivity/direct-access-agents/{agentId}/benchmarks"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDirectAccessAgentBenchmarksOptions): call.Returned<Mode, call.WithoutBody<paths["/api/connectivity/direct-access-agents/{agentId}/benchmarks"]["get"]>>;
    /**
     * Start a benchmark of an agent
     *
     * Starts a benchmark that measures the throughput and the latency of an agent, and returns its identifier. The benchmark runs in the background; follow it with `GET /api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}`. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the role Can consume data in it. Requires Direct Access gateway 1.7.8 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    POST(options: CreateConnectivityDirectAccessAgentBenchmarkOptions): call.Returned<Mode, paths["/api/connectivity/direct-access-agents/{agentId}/benchmarks"]["post"]>;
  };
  "/api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}": {
    /**
     * Get a benchmark of an agent
     *
     * Returns the status of a benchmark, and its measurements as soon as it is completed. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the role Can consume data in it. Requires Direct Access gateway 1.7.8 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    GET(options: GetConnectivityDirectAccessAgentBenchmarkOptions): call.Returned<Mode, paths["/api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConnectivityDirectAccessAgentBenchmarkOptions): call.Returned<Mode, call.WithoutBody<paths["/api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}"]["get"]>>;
  };
  "/api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel": {
    /**
     * Cancel a benchmark of an agent
     *
     * Requests the cancellation of a benchmark in progress. Status 202 means that the request was accepted; get the benchmark to see whether it has ended. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the role Can consume data in it. Requires Direct Access gateway 1.7.8 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    POST(options: CancelConnectivityDirectAccessAgentBenchmarkOptions): call.Returned<Mode, paths["/api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel"]["post"]>;
  };
  "/api/connectivity/direct-access-agents/{agentId}/configurations": {
    /**
     * Get the configuration of an agent
     *
     * Returns the settings of an agent and its connectors, with their permitted values. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the role Can consume data in it. Requires Direct Access gateway 1.7.2 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    GET(options: ListConnectivityDirectAccessAgentConfigurationsOptions): call.Returned<Mode, paths["/api/connectivity/direct-access-agents/{agentId}/configurations"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListConnectivityDirectAccessAgentConfigurationsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/connectivity/direct-access-agents/{agentId}/configurations"]["get"]>>;
    /**
     * Update the configuration of an agent
     *
     * Updates settings of an agent by a JSON Patch document (RFC 6902), which must be sent as `application/json-patch+json`. Status 207 means that the result of each change is in the response. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the role Can consume data in it. Requires Direct Access gateway 1.7.2 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    PATCH(options: UpdateConnectivityDirectAccessAgentConfigurationsOptions): call.Returned<Mode, paths["/api/connectivity/direct-access-agents/{agentId}/configurations"]["patch"]>;
  };
  "/api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths": {
    /**
     * Get the allowed paths of the file connector
     *
     * Returns the paths that the file connector of an agent can read, and the spaces that can use them. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.6 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    GET(options: ListConnectivityDirectAccessAgentAllowedPathsOptions): call.Returned<Mode, paths["/api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListConnectivityDirectAccessAgentAllowedPathsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths"]["get"]>>;
    /**
     * Replace the allowed paths of the file connector
     *
     * Replaces all allowed paths of the file connector of an agent. Send the complete list; partial updates are not possible. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.6 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    PUT(options: ReplaceConnectivityDirectAccessAgentAllowedPathsOptions): call.Returned<Mode, paths["/api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths"]["put"]>;
  };
  "/api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings": {
    /**
     * Get the data type mappings of the ODBC connector
     *
     * Returns how the generic ODBC connector of an agent maps native data types to data types of Qlik. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.5 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    GET(options: ListConnectivityDirectAccessAgentCustomDataTypeMappingsOptions): call.Returned<Mode, paths["/api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListConnectivityDirectAccessAgentCustomDataTypeMappingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings"]["get"]>>;
    /**
     * Replace the data type mappings of the ODBC connector
     *
     * Replaces all data type mappings of the generic ODBC connector of an agent. Send the complete list; partial updates are not possible. Use the property names of the API, which differ from those in the file. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.5 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    PUT(options: ReplaceConnectivityDirectAccessAgentCustomDataTypeMappingsOptions): call.Returned<Mode, paths["/api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings"]["put"]>;
  };
  "/api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files": {
    /**
     * List configuration files of a connector
     *
     * Returns the configuration files of a connector. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the role Can consume data in it. Requires Direct Access gateway 1.7.4 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    GET(options: ListConnectivityDirectAccessAgentConnectorFilesOptions): call.Returned<Mode, paths["/api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListConnectivityDirectAccessAgentConnectorFilesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files"]["get"]>>;
  };
  "/api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}": {
    /**
     * Get a configuration file of a connector
     *
     * Returns the lines of a configuration file of a connector. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the role Can consume data in it. Requires Direct Access gateway 1.7.4 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    GET(options: GetConnectivityDirectAccessAgentConnectorFileOptions): call.Returned<Mode, paths["/api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConnectivityDirectAccessAgentConnectorFileOptions): call.Returned<Mode, call.WithoutBody<paths["/api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}"]["get"]>>;
    /**
     * Replace a configuration file of a connector
     *
     * Replaces the whole content of a configuration file of a connector; partial updates are not possible. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the role Can consume data in it. Requires Direct Access gateway 1.7.4 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    PUT(options: ReplaceConnectivityDirectAccessAgentConnectorFileOptions): call.Returned<Mode, paths["/api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}"]["put"]>;
  };
  "/api/connectivity/direct-access-agents/{agentId}/load-performance-metrics": {
    /**
     * List load performance metrics of an agent
     *
     * Returns measurements of the loads that the gateway of an agent has processed. Nothing is recorded unless the setting `BENCHMARK_LOAD_PERFORMANCE_METRICS_RECORDING_ENABLED` of the agent is set. The response is one page; follow `links.next.href` for more. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the role Can consume data in it. Requires Direct Access gateway 1.7.17 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    GET(options: ListDirectAccessAgentLoadPerformanceMetricsOptions): call.Returned<Mode, paths["/api/connectivity/direct-access-agents/{agentId}/load-performance-metrics"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDirectAccessAgentLoadPerformanceMetricsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/connectivity/direct-access-agents/{agentId}/load-performance-metrics"]["get"]>>;
  };
  "/api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration": {
    /**
     * Get the settings of the metrics collector
     *
     * Returns the settings of the metrics collector of an agent, which records metrics of the agent's connectors. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.9 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    GET(options: GetConnectivityDirectAccessAgentConfigurationOptions): call.Returned<Mode, paths["/api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConnectivityDirectAccessAgentConfigurationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration"]["get"]>>;
    /**
     * Replace the settings of the metrics collector
     *
     * Replaces all settings of the metrics collector of an agent; partial updates are not possible. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.9 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    PUT(options: ReplaceConnectivityDirectAccessAgentConfigurationOptions): call.Returned<Mode, paths["/api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration"]["put"]>;
  };
  "/api/core/auth-settings": {
    /**
     * Get the authentication settings
     *
     * Returns the authentication settings of the tenant: how long user sessions last, and whether OAuth clients can register dynamically. If nothing has been configured, the response contains the defaults, and `isDefault` is `true`. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/core-auth-settings/
     */
    GET(options?: GetAuthenticationSettingsOptions): call.Returned<Mode, paths["/api/core/auth-settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetAuthenticationSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/core/auth-settings"]["get"]>>;
    /**
     * Update the authentication settings
     *
     * Updates the authentication settings of the tenant with a JSON Patch (RFC 6902). `maxUserSessionLifespanMinutes` must be a multiple of 60, that is, whole hours. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/core-auth-settings/
     */
    PATCH(options: UpdateAuthenticationSettingsOptions): call.Returned<Mode, paths["/api/core/auth-settings"]["patch"]>;
  };
  "/api/core/data-files/actions/change-space": {
    /**
     * Move data files to other spaces
     *
     * Moves several data files or folders to other spaces in one request. It is meant for administrators, who can use it without having full access to the spaces. The response has status 207 and a result for each item.
     * @see https://qlik.dev/apis/rest/core/data-files/
     */
    POST(options: ChangeCoreDataFilesSpaceOptions): call.Returned<Mode, paths["/api/core/data-files/actions/change-space"]["post"]>;
  };
  "/api/core/data-files/actions/post": {
    /**
     * Upload data files
     *
     * Creates several data files or folders in one request. Their content is copied from temporary files or from other data files. The response has status 207 and a result for each item.
     * @see https://qlik.dev/apis/rest/core/data-files/
     */
    POST(options: CreateCoreDataFilesOptions): call.Returned<Mode, paths["/api/core/data-files/actions/post"]["post"]>;
  };
  "/api/core/data-files/connections": {
    /**
     * List DataFiles connections
     *
     * Returns the built-in connections by which apps read and write data files. The list contains one connection for each shared, managed or data space that the caller can access, and some fixed ones. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/core/data-files/
     */
    GET(options?: ListCoreDataFileConnectionsOptions): call.Returned<Mode, paths["/api/core/data-files/connections"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListCoreDataFileConnectionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/core/data-files/connections"]["get"]>>;
  };
  "/api/core/data-files/connections/actions/filter": {
    /**
     * List DataFiles connections of spaces
     *
     * Returns the built-in connections of the given spaces. Use it if there are too many spaces for the query of `GET /api/core/data-files/connections`. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/core/data-files/
     */
    POST(options: FilterCoreDataFileConnectionsOptions): call.Returned<Mode, paths["/api/core/data-files/connections/actions/filter"]["post"]>;
  };
  "/api/core/data-files/deletes": {
    /**
     * List deleted data files
     *
     * Returns records of the data files and folders that were deleted in the tenant, in all spaces. It requires privileges that normally only Qlik's own services have. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/core/data-files/
     */
    GET(options?: ListDeletedCoreDataFilesOptions): call.Returned<Mode, paths["/api/core/data-files/deletes"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDeletedCoreDataFilesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/core/data-files/deletes"]["get"]>>;
  };
  "/api/core/data-files/{id}": {
    /**
     * Get a data file
     *
     * Returns the properties of a data file or folder, but not its content.
     * @see https://qlik.dev/apis/rest/core/data-files/
     */
    GET(options: GetCoreDataFileOptions): call.Returned<Mode, paths["/api/core/data-files/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetCoreDataFileOptions): call.Returned<Mode, call.WithoutBody<paths["/api/core/data-files/{id}"]["get"]>>;
    /**
     * Delete a data file
     *
     * Deletes a data file or folder. A folder is deleted with all of its subfolders and files.
     * @see https://qlik.dev/apis/rest/core/data-files/
     */
    DELETE(options: DeleteCoreDataFileOptions): call.Returned<Mode, paths["/api/core/data-files/{id}"]["delete"]>;
  };
  "/api/core/data-files/{id}/actions/change-owner": {
    /**
     * Change the owner of a data file
     *
     * Gives a data file or folder to another user. It is meant for administrators; normally, the user who uploads an item owns it. In a personal space, the item moves to the personal space of the new owner, which is only possible if it is in the root; a folder takes its subfolders and files with it.
     * @see https://qlik.dev/apis/rest/core/data-files/
     */
    POST(options: ChangeCoreDataFileOwnerOptions): call.Returned<Mode, paths["/api/core/data-files/{id}/actions/change-owner"]["post"]>;
  };
  "/api/core/data-files/{id}/actions/change-space": {
    /**
     * Move a data file to another space
     *
     * Moves a data file or folder to another space. It is meant for administrators, who can use it without having full access to the spaces. Only an item in the root of its space can move; a folder takes its subfolders and files with it.
     * @see https://qlik.dev/apis/rest/core/data-files/
     */
    POST(options: ChangeCoreDataFileSpaceOptions): call.Returned<Mode, paths["/api/core/data-files/{id}/actions/change-space"]["post"]>;
  };
  "/api/core/data-files/{id}/folder-stats": {
    /**
     * Get the statistics of a folder
     *
     * Returns how many files and folders a folder contains, directly and in its subfolders, and their total size.
     * @see https://qlik.dev/apis/rest/core/data-files/
     */
    GET(options: GetCoreDataFileFolderStatisticsOptions): call.Returned<Mode, paths["/api/core/data-files/{id}/folder-stats"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetCoreDataFileFolderStatisticsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/core/data-files/{id}/folder-stats"]["get"]>>;
  };
  "/api/core/ip-policies": {
    /**
     * List IP policies
     *
     * Returns the IP policies of the tenant. The response is one page; follow `links.next.href` for more. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/core-auth-settings/
     */
    GET(options?: ListIpPoliciesOptions): call.Returned<Mode, paths["/api/core/ip-policies"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListIpPoliciesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/core/ip-policies"]["get"]>>;
    /**
     * Create an IP policy
     *
     * Creates a policy that allows IPv4 addresses to access the tenant. IPv6 is not supported. As soon as the tenant has an enabled policy, requests from all other addresses are blocked. The address of the caller must therefore be in an enabled policy. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/core-auth-settings/
     */
    POST(options: CreateIpPolicyOptions): call.Returned<Mode, paths["/api/core/ip-policies"]["post"]>;
  };
  "/api/core/ip-policies/{id}": {
    /**
     * Get an IP policy
     *
     * Returns an IP policy with its addresses.
     * @see https://qlik.dev/apis/rest/core-auth-settings/
     */
    GET(options: GetIpPolicyOptions): call.Returned<Mode, paths["/api/core/ip-policies/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetIpPolicyOptions): call.Returned<Mode, call.WithoutBody<paths["/api/core/ip-policies/{id}"]["get"]>>;
    /**
     * Delete an IP policy
     *
     * Deletes an IP policy. If no other policy is enabled, the tenant can then be accessed from every address; otherwise, the address of the caller must be in another policy. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/core-auth-settings/
     */
    DELETE(options: DeleteIpPolicyOptions): call.Returned<Mode, paths["/api/core/ip-policies/{id}"]["delete"]>;
    /**
     * Update an IP policy
     *
     * Updates the name or the addresses of an IP policy, or enables or disables it, with a JSON Patch (RFC 6902). As soon as the tenant has an enabled policy, requests from all other addresses are blocked. The address of the caller must therefore be in an enabled policy. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/core-auth-settings/
     */
    PATCH(options: UpdateIpPolicyOptions): call.Returned<Mode, paths["/api/core/ip-policies/{id}"]["patch"]>;
  };
  "/api/core/webhooks": {
    /**
     * List webhooks
     *
     * Returns the webhooks of the caller, or all webhooks of the tenant if the caller is a TenantAdmin. The response
     * is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/core/webhooks/
     */
    GET(options?: ListCoreWebhooksOptions): call.Returned<Mode, paths["/api/core/webhooks"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListCoreWebhooksOptions): call.Returned<Mode, call.WithoutBody<paths["/api/core/webhooks"]["get"]>>;
    /**
     * Create a webhook
     *
     * Creates a webhook. It receives no events until `enabled` is true. Creating a webhook of the level `tenant`,
     * which is the default, requires the TenantAdmin role. Each user is limited to 150 webhooks; one more returns a
     * 403.
     * @see https://qlik.dev/apis/rest/core/webhooks/
     */
    POST(options: CreateCoreWebhookOptions): call.Returned<Mode, paths["/api/core/webhooks"]["post"]>;
  };
  "/api/core/webhooks/event-types": {
    /**
     * List event types
     *
     * Returns the event types that a webhook can subscribe to.
     * @see https://qlik.dev/apis/rest/core/webhooks/
     */
    GET(options?: ListCoreWebhookEventTypesOptions): call.Returned<Mode, paths["/api/core/webhooks/event-types"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListCoreWebhookEventTypesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/core/webhooks/event-types"]["get"]>>;
  };
  "/api/core/webhooks/{id}": {
    /**
     * Get a webhook
     *
     * Returns a webhook. The response never includes its secret or the values of its encrypted headers.
     * @see https://qlik.dev/apis/rest/core/webhooks/
     */
    GET(options: GetCoreWebhookOptions): call.Returned<Mode, paths["/api/core/webhooks/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetCoreWebhookOptions): call.Returned<Mode, call.WithoutBody<paths["/api/core/webhooks/{id}"]["get"]>>;
    /**
     * Replace a webhook
     *
     * Replaces all settings of a webhook. Omitted settings are reset to their defaults: without `enabled`, the
     * webhook is disabled, and the secret and the headers are removed unless they are sent again. A webhook whose
     * `enableCloudEventDelivery` is true must be replaced by one that has it, too; otherwise, the response is a 403.
     * To change only some settings, use `PATCH /api/core/webhooks/{id}`.
     * @see https://qlik.dev/apis/rest/core/webhooks/
     */
    PUT(options: ReplaceCoreWebhookOptions): call.Returned<Mode, paths["/api/core/webhooks/{id}"]["put"]>;
    /**
     * Delete a webhook
     *
     * Deletes a webhook and its delivery history. It receives no further events.
     * @see https://qlik.dev/apis/rest/core/webhooks/
     */
    DELETE(options: DeleteCoreWebhookOptions): call.Returned<Mode, paths["/api/core/webhooks/{id}"]["delete"]>;
    /**
     * Update a webhook
     *
     * Updates settings of a webhook by a JSON Patch (RFC 6902). Other settings are unchanged. A change of `/url` must
     * also replace or remove each encrypted header. A new owner requires the permission to transfer webhooks.
     * @see https://qlik.dev/apis/rest/core/webhooks/
     */
    PATCH(options: PatchCoreWebhookOptions): call.Returned<Mode, paths["/api/core/webhooks/{id}"]["patch"]>;
  };
  "/api/core/webhooks/{id}/deliveries": {
    /**
     * List the deliveries of a webhook
     *
     * Returns the deliveries of the last week with their outcomes. The response is one page; follow
     * `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/core/webhooks/
     */
    GET(options: ListCoreWebhookDeliveriesOptions): call.Returned<Mode, paths["/api/core/webhooks/{id}/deliveries"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListCoreWebhookDeliveriesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/core/webhooks/{id}/deliveries"]["get"]>>;
  };
  "/api/core/webhooks/{id}/deliveries/{deliveryId}": {
    /**
     * Get a delivery
     *
     * Returns the request of a delivery and the receiver's response.
     * @see https://qlik.dev/apis/rest/core/webhooks/
     */
    GET(options: GetCoreWebhookDeliveryOptions): call.Returned<Mode, paths["/api/core/webhooks/{id}/deliveries/{deliveryId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetCoreWebhookDeliveryOptions): call.Returned<Mode, call.WithoutBody<paths["/api/core/webhooks/{id}/deliveries/{deliveryId}"]["get"]>>;
  };
  "/api/core/webhooks/{id}/deliveries/{deliveryId}/actions/resend": {
    /**
     * Resend a delivery
     *
     * Sends the event of a delivery again, with the current URL, headers and secret of the webhook, and waits for
     * the receiver's response. Check the `status` of the new delivery: the response is 201 even if the delivery
     * failed.
     * @see https://qlik.dev/apis/rest/core/webhooks/
     */
    POST(options: ResendCoreWebhookDeliveryOptions): call.Returned<Mode, paths["/api/core/webhooks/{id}/deliveries/{deliveryId}/actions/resend"]["post"]>;
  };
  "/api/data-governance/data-products": {
    /**
     * Create a data product
     *
     * Creates a data product: a set of related datasets with documentation, contacts and glossaries. It is not available to consumers until it is activated. The caller needs the permission to create data products in the space. Status 422 means that the tenant has reached its limit of data products.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    POST(options: CreateDataProductOptions): call.Returned<Mode, paths["/api/data-governance/data-products"]["post"]>;
  };
  "/api/data-governance/data-products/actions/generate-provider-url": {
    /**
     * Generate a provider URL
     *
     * Returns a URL that opens the user interface of a third-party provider for a dataset.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    POST(options: GenerateDataProductsProviderUrlOptions): call.Returned<Mode, paths["/api/data-governance/data-products/actions/generate-provider-url"]["post"]>;
  };
  "/api/data-governance/data-products/{dataProductId}": {
    /**
     * Get a data product
     *
     * Returns a data product with its datasets, its contacts and its activation. The caller needs read access to it.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    GET(options: GetDataProductOptions): call.Returned<Mode, paths["/api/data-governance/data-products/{dataProductId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataProductOptions): call.Returned<Mode, call.WithoutBody<paths["/api/data-governance/data-products/{dataProductId}"]["get"]>>;
    /**
     * Delete a data product
     *
     * Permanently deletes a data product. Its datasets are kept. The caller needs the permission to delete the data product.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    DELETE(options: DeleteDataProductOptions): call.Returned<Mode, paths["/api/data-governance/data-products/{dataProductId}"]["delete"]>;
    /**
     * Update a data product
     *
     * Updates properties of a data product with a JSON Patch document (RFC 6902), in which `replace` is the only operation. The changelog of the data product records each change.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    PATCH(options: UpdateDataProductOptions): call.Returned<Mode, paths["/api/data-governance/data-products/{dataProductId}"]["patch"]>;
  };
  "/api/data-governance/data-products/{dataProductId}/actions/activate": {
    /**
     * Activate a data product
     *
     * Makes a data product available: authorized users can find it and access it from then on. The caller needs the permission to publish, and the configuration of the data product must be valid.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    POST(options: ActivateDataProductOptions): call.Returned<Mode, paths["/api/data-governance/data-products/{dataProductId}/actions/activate"]["post"]>;
  };
  "/api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality": {
    /**
     * Compute the data quality of all datasets
     *
     * Starts a data quality computation for each dataset of a data product, and returns the identifier of the batch. Each dataset is profiled first. Follow the batch at the URL in the `Location` header of the response until its status is `FINISHED`.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    POST(options: ComputeDataProductDatasetsDataQualityOptions): call.Returned<Mode, paths["/api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality"]["post"]>;
  };
  "/api/data-governance/data-products/{dataProductId}/actions/deactivate": {
    /**
     * Deactivate a data product
     *
     * Deactivates a data product, so that users and other services can no longer consume it.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    POST(options: DeactivateDataProductOptions): call.Returned<Mode, paths["/api/data-governance/data-products/{dataProductId}/actions/deactivate"]["post"]>;
  };
  "/api/data-governance/data-products/{dataProductId}/actions/export-documentation": {
    /**
     * Export the documentation of a data product
     *
     * Returns the documentation of a data product as Markdown. The caller needs read access to the data product.
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
     * Moves a data product to another space. The caller needs the permission to delete data products in the present space and to create them in the new one.
     * @see https://qlik.dev/apis/rest/data-governance-data-products/
     */
    POST(options: MoveDataProductOptions): call.Returned<Mode, paths["/api/data-governance/data-products/{dataProductId}/actions/move"]["post"]>;
  };
  "/api/data-governance/data-products/{dataProductId}/changelogs": {
    /**
     * List changes of a data product
     *
     * Returns the history of a data product: what was changed, when and by whom, newest first unless `sort` is set. The response is one page; follow `links.next.href` for more.
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
     * Returns the status of a batch computation of data quality, for the whole batch and for each dataset. A batch is started with `POST /api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality`.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     */
    GET(options: GetBatchComputationOptions): call.Returned<Mode, paths["/api/data-governance/data-qualities/batch-computations/{batchComputationId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetBatchComputationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/data-governance/data-qualities/batch-computations/{batchComputationId}"]["get"]>>;
  };
  "/api/data-governance/data-qualities/computations": {
    /**
     * Start a data quality computation
     *
     * Starts a computation of the data quality of a dataset, which profiles the dataset first, and returns its identifier. Follow the computation with `GET /api/data-governance/data-qualities/computations/{computationId}` until its status is final.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     */
    POST(options: StartComputationOptions): call.Returned<Mode, paths["/api/data-governance/data-qualities/computations"]["post"]>;
  };
  "/api/data-governance/data-qualities/computations/{computationId}": {
    /**
     * Get a data quality computation
     *
     * Returns the status of a data quality computation. The results are available as soon as the status is `SUCCEEDED`; `FAILED` and `PROFILE_FAILED` are final too.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     */
    GET(options: GetComputationOptions): call.Returned<Mode, paths["/api/data-governance/data-qualities/computations/{computationId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetComputationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/data-governance/data-qualities/computations/{computationId}"]["get"]>>;
  };
  "/api/data-governance/data-qualities/field-qualities/actions/filter": {
    /**
     * Get the field qualities of datasets
     *
     * Returns the latest data quality of each field, for up to 100 datasets. If a dataset was examined by several data connections, the result of the latest computation is returned.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     */
    POST(options: FilterFieldQualitiesOptions): call.Returned<Mode, paths["/api/data-governance/data-qualities/field-qualities/actions/filter"]["post"]>;
  };
  "/api/data-governance/data-qualities/global-results": {
    /**
     * Get the data quality of a dataset
     *
     * Returns the numbers of valid, invalid and empty cells in the sample of a dataset, for each data connection.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     */
    GET(options: ListGlobalResultsOptions): call.Returned<Mode, paths["/api/data-governance/data-qualities/global-results"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListGlobalResultsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/data-governance/data-qualities/global-results"]["get"]>>;
  };
  "/api/data-governance/data-qualities/global-results/actions/filter": {
    /**
     * Get the data quality of several datasets
     *
     * Returns the latest data quality of up to 100 datasets. If a dataset was examined by several data connections, the result of the latest computation is returned.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     */
    POST(options: FilterGlobalResultsOptions): call.Returned<Mode, paths["/api/data-governance/data-qualities/global-results/actions/filter"]["post"]>;
  };
  "/api/data-governance/semantic-types": {
    /**
     * List semantic types
     *
     * Returns the semantic types of the tenant: those of Qlik and those that users have created. A semantic type describes what the values of a field are, such as email addresses.
     * @see https://qlik.dev/apis/rest/data-governance/semantic-types/
     */
    GET(options?: ListSemanticTypesOptions): call.Returned<Mode, paths["/api/data-governance/semantic-types"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListSemanticTypesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/data-governance/semantic-types"]["get"]>>;
    /**
     * Create a semantic type
     *
     * Creates a semantic type. It recognizes values by a regular expression, by a list of values, or by other semantic types; `type` states which.
     * @see https://qlik.dev/apis/rest/data-governance/semantic-types/
     */
    POST(options: CreateSemanticTypeOptions): call.Returned<Mode, paths["/api/data-governance/semantic-types"]["post"]>;
  };
  "/api/data-governance/semantic-types/actions/export": {
    /**
     * Export semantic types
     *
     * Returns semantic types in the form in which another tenant can import them. Without filters, all semantic types are exported, those of Qlik among them.
     * @see https://qlik.dev/apis/rest/data-governance/semantic-types/
     */
    POST(options: ExportSemanticTypesOptions): call.Returned<Mode, paths["/api/data-governance/semantic-types/actions/export"]["post"]>;
  };
  "/api/data-governance/semantic-types/actions/import": {
    /**
     * Import semantic types
     *
     * Imports semantic types from an export of Qlik Cloud or Talend. Without `skipConfirmation` and `conflictResolutions`, nothing is imported, and the response has status 200 and states what would happen. With `skipConfirmation`, the import takes place if there are no conflicts. With `conflictResolutions`, it takes place in any case. The response of an import has status 201 and a report; semantic types that cannot be imported do not prevent others.
     * @see https://qlik.dev/apis/rest/data-governance/semantic-types/
     */
    POST(options: ImportSemanticTypesOptions): call.Returned<Mode, paths["/api/data-governance/semantic-types/actions/import"]["post"]>;
  };
  "/api/data-governance/semantic-types/{semanticTypeId}": {
    /**
     * Get a semantic type
     *
     * Returns a semantic type with its definition.
     * @see https://qlik.dev/apis/rest/data-governance/semantic-types/
     */
    GET(options: GetSemanticTypeOptions): call.Returned<Mode, paths["/api/data-governance/semantic-types/{semanticTypeId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetSemanticTypeOptions): call.Returned<Mode, call.WithoutBody<paths["/api/data-governance/semantic-types/{semanticTypeId}"]["get"]>>;
    /**
     * Delete a semantic type
     *
     * Deletes a semantic type. This cannot be undone. Fields of datasets lose this classification. A semantic type that belongs to one of the type `COMPOUND` must be removed from it first.
     * @see https://qlik.dev/apis/rest/data-governance/semantic-types/
     */
    DELETE(options: DeleteSemanticTypeOptions): call.Returned<Mode, paths["/api/data-governance/semantic-types/{semanticTypeId}"]["delete"]>;
    /**
     * Update a semantic type
     *
     * Updates properties of a semantic type by a list of replacements. Other properties are unchanged.
     * @see https://qlik.dev/apis/rest/data-governance/semantic-types/
     */
    PATCH(options: UpdateSemanticTypeOptions): call.Returned<Mode, paths["/api/data-governance/semantic-types/{semanticTypeId}"]["patch"]>;
  };
  "/api/data-governance/semantic-types/{semanticTypeId}/dataset-fields": {
    /**
     * List dataset fields of a semantic type
     *
     * Returns the fields of datasets that have the semantic type. The list is updated when data quality is computed, so recent changes may be missing. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/data-governance/semantic-types/
     */
    GET(options: ListSemanticTypeDatasetFieldsOptions): call.Returned<Mode, paths["/api/data-governance/semantic-types/{semanticTypeId}/dataset-fields"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListSemanticTypeDatasetFieldsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/data-governance/semantic-types/{semanticTypeId}/dataset-fields"]["get"]>>;
  };
  "/api/data-governance/trust-scores/results/data-sets/actions/filter": {
    /**
     * Get the trust scores of datasets
     *
     * Returns the current trust scores of up to 100 datasets: the overall score, and the weight and score of each axis and metric from which it is calculated. Datasets without a trust score are not in the response. The caller needs the permissions `dataset:read` and `dataquality:read`.
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
  "/api/scheduling/tasks/resources/{id}/actions/reload/on-dataset-updated": {
    /**
     * Reload an app when its datasets are updated
     *
     * Creates a task that reloads an app whenever a pipeline of Qlik Talend Cloud has updated one of its datasets. The
     * datasets are found in the lineage of the app when the task is created; those that the app uses later, and files
     * in spaces, do not start it. One run of a pipeline can start the task several times. An app can have one such
     * task, which replaces the setting for automatic reloads of its reload tasks. The task is disabled unless
     * `enabled` is true. The caller must be allowed to reload the app.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    POST(options: ReloadAppOnDatasetUpdateOptions): call.Returned<Mode, paths["/api/scheduling/tasks/resources/{id}/actions/reload/on-dataset-updated"]["post"]>;
  };
  "/api/scheduling/tasks/resources/{id}/actions/reload/on-task-event": {
    /**
     * Reload an app after another task
     *
     * Creates a task that reloads an app whenever a run of another task ends with the given status. Qlik writes the
     * definition of the task; use `POST /api/scheduling/tasks` to write it yourself. If the other task is deleted, the
     * new one no longer runs. The task is disabled unless `enabled` is true. The caller must be allowed to reload the
     * app, and to read the app of the other task.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    POST(options: ReloadAppAfterTaskOptions): call.Returned<Mode, paths["/api/scheduling/tasks/resources/{id}/actions/reload/on-task-event"]["post"]>;
  };
  "/api/scheduling/tasks/resources/{id}/actions/reload/on-time-schedule": {
    /**
     * Schedule reloads of an app
     *
     * Creates a task that reloads an app at recurring times. Qlik writes the definition of the task; use
     * `POST /api/scheduling/tasks` to write it yourself. The first reload takes place at the next time of `recurrence`
     * after now. The task is disabled unless `enabled` is true. The caller must be allowed to reload the app.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    POST(options: ScheduleAppReloadOptions): call.Returned<Mode, paths["/api/scheduling/tasks/resources/{id}/actions/reload/on-time-schedule"]["post"]>;
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
     * Get the ancestors of a task
     *
     * Returns the graph of the tasks on which a task depends, directly or through other tasks, with the task itself as its root. Parents are traversed breadth-first, up to the depth in `level`.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: ListTaskAncestorsOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}/graphs/ancestors"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTaskAncestorsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/scheduling/tasks/{id}/graphs/ancestors"]["get"]>>;
  };
  "/api/scheduling/tasks/{id}/graphs/children": {
    /**
     * List the children of a task
     *
     * Returns the tasks that are triggered directly when the task completes successfully. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: ListTaskChildrenOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}/graphs/children"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTaskChildrenOptions): call.Returned<Mode, call.WithoutBody<paths["/api/scheduling/tasks/{id}/graphs/children"]["get"]>>;
  };
  "/api/scheduling/tasks/{id}/graphs/descendants": {
    /**
     * Get the descendants of a task
     *
     * Returns the graph of the tasks that a task triggers when it completes, directly or through other tasks, with the task itself as its root. Children are traversed breadth-first, down to the depth in `level`.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: ListTaskDescendantsOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}/graphs/descendants"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTaskDescendantsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/scheduling/tasks/{id}/graphs/descendants"]["get"]>>;
  };
  "/api/scheduling/tasks/{id}/graphs/parents": {
    /**
     * List the parents of a task
     *
     * Returns the tasks whose completion directly triggers the task. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: ListTaskParentsOptions): call.Returned<Mode, paths["/api/scheduling/tasks/{id}/graphs/parents"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTaskParentsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/scheduling/tasks/{id}/graphs/parents"]["get"]>>;
  };
  "/api/scheduling/tasks/{id}/graphs/subgraph": {
    /**
     * Get the ancestors and descendants of a task
     *
     * Returns the graph of the tasks on which a task depends and of those that it triggers, directly or through other tasks, with the task itself as its root. Parents and children are traversed breadth-first, up to the depth in `level`.
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
     * Returns the API keys of the caller. A tenant administrator can also list the keys of other users. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    GET(options?: ListApiKeysOptions): call.Returned<Mode, paths["/api/v1/api-keys"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListApiKeysOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/api-keys"]["get"]>>;
    /**
     * Create an API key
     *
     * Creates an API key for a user, or a key with which an identity provider can access the SCIM API of the tenant. The response contains the token; other responses do not. `sub` and `subType` are only required for SCIM keys. The user must have the `Developer` role.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    POST(options: CreateApiKeyOptions): call.Returned<Mode, paths["/api/v1/api-keys"]["post"]>;
  };
  "/api/v1/api-keys/configs/{tenantId}": {
    /**
     * Get the configuration of API keys
     *
     * Returns the limits for API keys in a tenant: how many active keys a user can have, and how long keys are valid.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    GET(options: GetConfigurationOptions): call.Returned<Mode, paths["/api/v1/api-keys/configs/{tenantId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConfigurationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/api-keys/configs/{tenantId}"]["get"]>>;
    /**
     * Update the configuration of API keys
     *
     * Updates the limits for API keys in a tenant with a JSON Patch (RFC 6902).
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    PATCH(options: UpdateConfigurationOptions): call.Returned<Mode, paths["/api/v1/api-keys/configs/{tenantId}"]["patch"]>;
  };
  "/api/v1/api-keys/{id}": {
    /**
     * Get an API key
     *
     * Returns an API key without its token.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    GET(options: GetApiKeyOptions): call.Returned<Mode, paths["/api/v1/api-keys/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetApiKeyOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/api-keys/{id}"]["get"]>>;
    /**
     * Delete or revoke an API key
     *
     * Deletes an API key if the caller owns it. If the caller is a tenant administrator and the key belongs to another user, the key is disabled and its status becomes `revoked`.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    DELETE(options: DeleteApiKeyOptions): call.Returned<Mode, paths["/api/v1/api-keys/{id}"]["delete"]>;
    /**
     * Update the description of an API key
     *
     * Updates the description of an API key with a JSON Patch (RFC 6902). Nothing else can be changed.
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
     * Compare two evaluations
     *
     * Returns the differences between two evaluations, a baseline and a comparison. Only significant differences are included unless `all` is set. Deprecated: Qlik Cloud has not provided this operation since 2026-09-24; use `GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}` instead.
     * @see https://qlik.dev/apis/rest/apps/
     * @deprecated Use `GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}` instead. It may be removed from 2026-09-24.
     */
    GET(options: GetAppEvaluationCompareOptions): call.Returned<Mode, paths["/api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}` instead. It may be removed from 2026-09-24.
     */
    HEAD(options: GetAppEvaluationCompareOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}"]["get"]>>;
  };
  "/api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}/actions/download": {
    /**
     * Download a comparison log
     *
     * Returns the differences between two evaluations as a log in XML format. Deprecated: Qlik Cloud has not provided this operation since 2026-09-24; use `GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download` instead.
     * @see https://qlik.dev/apis/rest/apps/
     * @deprecated Use `GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download` instead. It may be removed from 2026-09-24.
     */
    GET(options: DownloadAppCompareOptions): call.Returned<Mode, paths["/api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}/actions/download"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download` instead. It may be removed from 2026-09-24.
     */
    HEAD(options: DownloadAppCompareOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}/actions/download"]["get"]>>;
  };
  "/api/v1/apps/evaluations/{id}": {
    /**
     * Get an evaluation
     *
     * Returns an evaluation with its status, events and results. Deprecated: Qlik Cloud has not provided this operation since 2026-09-24; use `GET /api/analytics/apps/evaluations/{id}` instead.
     * @see https://qlik.dev/apis/rest/apps/
     * @deprecated Use `GET /api/analytics/apps/evaluations/{id}` instead. It may be removed from 2026-09-24.
     */
    GET(options: GetAppEvaluationOptions): call.Returned<Mode, paths["/api/v1/apps/evaluations/{id}"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/analytics/apps/evaluations/{id}` instead. It may be removed from 2026-09-24.
     */
    HEAD(options: GetAppEvaluationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/evaluations/{id}"]["get"]>>;
  };
  "/api/v1/apps/evaluations/{id}/actions/download": {
    /**
     * Download an evaluation log
     *
     * Returns the detailed log of an evaluation in XML format. Deprecated: Qlik Cloud has not provided this operation since 2026-09-24; use `GET /api/analytics/apps/evaluations/{id}/actions/download` instead.
     * @see https://qlik.dev/apis/rest/apps/
     * @deprecated Use `GET /api/analytics/apps/evaluations/{id}/actions/download` instead. It may be removed from 2026-09-24.
     */
    GET(options: DownloadAppEvaluationOptions): call.Returned<Mode, paths["/api/v1/apps/evaluations/{id}/actions/download"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/analytics/apps/evaluations/{id}/actions/download` instead. It may be removed from 2026-09-24.
     */
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
     * Validate a load script
     *
     * Validates a load script. Returns its errors and warnings, each with its position in the script.
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
     * List the supported analyses of an app
     *
     * Returns the types of analyses that the data model of an app supports. Each type has its compositions: how many dimensions, measures and other fields it takes. Use the `id` of a type as the target analysis of a recommendation.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: ListAppInsightAnalysesOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/insight-analyses"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppInsightAnalysesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/insight-analyses"]["get"]>>;
  };
  "/api/v1/apps/{appId}/insight-analyses/actions/recommend": {
    /**
     * Recommend analyses of an app
     *
     * Returns recommended analyses, including chart types and chart options. The request contains either a question in natural language or the fields and master items to analyze, for which a target analysis can be set. The response is 409 if the business logic of the app is not valid.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: RecommendInsightAnalysesOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/insight-analyses/actions/recommend"]["post"]>;
  };
  "/api/v1/apps/{appId}/insight-analyses/model": {
    /**
     * Get the analysis model of an app
     *
     * Returns the logical model on which recommendations are based: all of its fields and master items, with their classifications. If the app defines its own business logic, the response also indicates whether that logic is valid. The response can be 409 if the business logic is not valid.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: ListAppModelsOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/insight-analyses/model"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppModelsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/insight-analyses/model"]["get"]>>;
  };
  "/api/v1/apps/{appId}/media/files/{path}": {
    /**
     * Download a media file of an app
     *
     * Returns the content of a media file as a stream of bytes. The response is an error if the file does not exist.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppFileOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/media/files/{path}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppFileOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/media/files/{path}"]["get"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetAppFileOptions): call.Downloaded<Mode, paths["/api/v1/apps/{appId}/media/files/{path}"]["get"]>;
    /**
     * Upload a media file to an app
     *
     * Stores a media file in an app. The response is an error if the caller lacks the permission or if a file already exists at the path.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PUT(options: ReplaceAppFileOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/media/files/{path}"]["put"]>;
    /**
     * Delete a media file or folder of an app
     *
     * Deletes a media file, or a folder with everything in it. The response is an error if the caller lacks the permission.
     * @see https://qlik.dev/apis/rest/apps/
     */
    DELETE(options: DeleteAppFileOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/media/files/{path}"]["delete"]>;
  };
  "/api/v1/apps/{appId}/media/list/{path}": {
    /**
     * List the media files of an app
     *
     * Returns the media files in a folder of an app. Subfolders are included only if `show` is set. The response is an error if the folder does not exist.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppListOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/media/list/{path}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppListOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/media/list/{path}"]["get"]>>;
  };
  "/api/v1/apps/{appId}/media/thumbnail": {
    /**
     * Download the thumbnail of an app
     *
     * Returns the image that is currently used as the thumbnail of an app, as a stream of bytes. The thumbnail changes only when the app is saved. The response is an error if the app has no thumbnail.
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
     * Change the owner of an app object
     *
     * Transfers an object of an app, such as a sheet, to another user. Only the owner of the object can do this.
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
     * Get the size override of an app
     *
     * Returns the size override of an app: the engine size that was set for its placement. Reload engines are not affected by it.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppPlacementOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/placement"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppPlacementOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/placement"]["get"]>>;
    /**
     * Set the size override of an app
     *
     * Sets or replaces the size override of an app: the engine size that is used for its placement. Reload engines are not affected.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PUT(options: ReplaceAppPlacementOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/placement"]["put"]>;
    /**
     * Remove the size override of an app
     *
     * Deletes the size override of an app: the engine size that was set for its placement.
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
     * List the report filters of an app
     *
     * Returns the report filters of an app, without their definitions. A report filter reduces the data that is visible in a report; it selects values of one or several fields. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: ListAppReportFiltersOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/report-filters"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppReportFiltersOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/report-filters"]["get"]>>;
    /**
     * Create a report filter in an app
     *
     * Creates a report filter in an app. A filter stores selections and variables, which are applied again when a report is generated. The response is 409 if a filter with the same name exists.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: CreateAppReportFilterOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/report-filters"]["post"]>;
  };
  "/api/v1/apps/{appId}/report-filters/actions/count": {
    /**
     * Count the report filters of an app
     *
     * Returns how many report filters of the requested types an app has.
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
     * Returns a report filter of an app with its definition.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppReportFilterOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/report-filters/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppReportFilterOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{appId}/report-filters/{id}"]["get"]>>;
    /**
     * Delete a report filter of an app
     *
     * Deletes a report filter from an app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    DELETE(options: DeleteAppReportFilterOptions): call.Returned<Mode, paths["/api/v1/apps/{appId}/report-filters/{id}"]["delete"]>;
    /**
     * Update a report filter of an app
     *
     * Updates a report filter of an app with a JSON Patch (RFC 6902), in which `/filter` is replaced: the name, the description and the definition. The identifier, the type and the app of a filter cannot be changed. The response is 409 if a filter with the same name exists.
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
     * List the evaluations of an app
     *
     * Returns the past evaluations of an app. The response is one page; follow `links.next.href` for more. Deprecated: Qlik Cloud has not provided this operation since 2026-09-24; use `GET /api/analytics/apps/{guid}/evaluations` instead.
     * @see https://qlik.dev/apis/rest/apps/
     * @deprecated Use `GET /api/analytics/apps/{guid}/evaluations` instead. It may be removed from 2026-09-24.
     */
    GET(options: GetAppsByGuidEvaluationsOptions): call.Returned<Mode, paths["/api/v1/apps/{guid}/evaluations"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/analytics/apps/{guid}/evaluations` instead. It may be removed from 2026-09-24.
     */
    HEAD(options: GetAppsByGuidEvaluationsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/apps/{guid}/evaluations"]["get"]>>;
    /**
     * Start an evaluation of an app
     *
     * Queues an evaluation of the performance of an app. Get the evaluation by the identifier in the response to follow its status. Deprecated: Qlik Cloud has not provided this operation since 2026-09-24; use `POST /api/analytics/apps/{guid}/evaluations` instead.
     * @see https://qlik.dev/apis/rest/apps/
     * @deprecated Use `POST /api/analytics/apps/{guid}/evaluations` instead. It may be removed from 2026-09-24.
     */
    POST(options: PostAppsByGuidEvaluationsOptions): call.Returned<Mode, paths["/api/v1/apps/{guid}/evaluations"]["post"]>;
  };
  "/api/v1/assistants": {
    /**
     * List assistants
     *
     * Returns the assistants that the caller can see, optionally only those of one space. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options?: ListAssistantsOptions): call.Returned<Mode, paths["/api/v1/assistants"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAssistantsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/assistants"]["get"]>>;
    /**
     * Create an assistant
     *
     * Creates an assistant, which answers questions on the basis of the knowledge bases that are assigned to it. Send the body as `multipart/form-data` to upload an avatar, which must be a PNG file.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options?: CreateAssistantOptions): call.Returned<Mode, paths["/api/v1/assistants"]["post"]>;
  };
  "/api/v1/assistants/{assistantId}/actions/search": {
    /**
     * Search the knowledge of an assistant
     *
     * Returns the chunks of documents that best match a prompt. `SIMPLE` is a semantic search; `FULL` combines it with a keyword search and ranks the results again. `topN` limits the number of chunks: 5 by default, 50 at most.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: SearchAssistantOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/actions/search"]["post"]>;
  };
  "/api/v1/assistants/{assistantId}/feedback": {
    /**
     * Get a summary of the feedback on an assistant
     *
     * Returns how often users liked, disliked and reviewed the responses of the assistant, and the reasons that they chose.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: GetAssistantFeedbackOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/feedback"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAssistantFeedbackOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/assistants/{assistantId}/feedback"]["get"]>>;
  };
  "/api/v1/assistants/{assistantId}/sources/plaintexts": {
    /**
     * Get the plain text of source chunks
     *
     * Returns the plain text of the chunks with the given identifiers. Despite its status 202, the response already contains the text.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateAssistantPlaintextOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/sources/plaintexts"]["post"]>;
  };
  "/api/v1/assistants/{assistantId}/starters": {
    /**
     * List starters of an assistant
     *
     * Returns the starters of the assistant: sample questions with which users can start a chat. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: ListAssistantStartersOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/starters"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAssistantStartersOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/assistants/{assistantId}/starters"]["get"]>>;
    /**
     * Create a starter of an assistant
     *
     * Creates a sample question for the assistant, optionally with a recommended answer and up to five follow-up questions.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateAssistantStarterOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/starters"]["post"]>;
  };
  "/api/v1/assistants/{assistantId}/starters/{starterId}": {
    /**
     * Get a starter of an assistant
     *
     * Returns a starter of the assistant, with its follow-up questions.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: GetAssistantStarterOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/starters/{starterId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAssistantStarterOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/assistants/{assistantId}/starters/{starterId}"]["get"]>>;
    /**
     * Replace a starter of an assistant
     *
     * Replaces a starter of the assistant, including its follow-up questions.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    PUT(options: ReplaceAssistantStarterOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/starters/{starterId}"]["put"]>;
    /**
     * Delete a starter of an assistant
     *
     * Deletes a starter of the assistant and everything that belongs to it.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    DELETE(options: DeleteAssistantStarterOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/starters/{starterId}"]["delete"]>;
  };
  "/api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}": {
    /**
     * Replace a follow-up question of a starter
     *
     * Replaces a follow-up question of the starter.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    PUT(options: ReplaceStarterFollowupOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}"]["put"]>;
    /**
     * Delete a follow-up question of a starter
     *
     * Deletes a follow-up question of the starter.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    DELETE(options: DeleteStarterFollowupOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}"]["delete"]>;
  };
  "/api/v1/assistants/{assistantId}/threads": {
    /**
     * List threads of an assistant
     *
     * Returns the threads of the assistant. A thread is a conversation of a user with the assistant. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: ListAssistantThreadsOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/threads"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAssistantThreadsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/assistants/{assistantId}/threads"]["get"]>>;
    /**
     * Create a thread of an assistant
     *
     * Creates a thread, in which the caller can send prompts to the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateAssistantThreadOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/threads"]["post"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke": {
    /**
     * Send a prompt in a thread
     *
     * Sends a prompt to the assistant and returns its complete response. The request is synchronous; use `POST …/actions/stream` to receive the response while it is generated.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: InvokeThreadOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke"]["post"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream": {
    /**
     * Stream the response to a prompt
     *
     * Sends a prompt to the assistant and streams the response while it is generated. Use `POST …/actions/invoke` to receive it as a whole.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: StreamThreadOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream"]["post"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions": {
    /**
     * List interactions of a thread
     *
     * Returns the interactions of the thread. An interaction is a request of the user with the response of the assistant. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: ListThreadInteractionsOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListThreadInteractionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions"]["get"]>>;
    /**
     * Create an interaction in a thread
     *
     * Creates an interaction in the thread from a request, its response and the sources of the response. It does not prompt the assistant; use `POST …/actions/invoke` for that.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateThreadInteractionOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions"]["post"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}": {
    /**
     * Get an interaction of a thread
     *
     * Returns an interaction of the thread, with the sources of the response and the feedback on it.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: GetThreadInteractionOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetThreadInteractionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}"]["get"]>>;
    /**
     * Delete an interaction of a thread
     *
     * Deletes an interaction of the thread and everything that belongs to it.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    DELETE(options: DeleteThreadInteractionOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}"]["delete"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback": {
    /**
     * Give feedback on an interaction
     *
     * Creates feedback on the response in an interaction: a positive or a negative vote, with a reason.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateInteractionFeedbackOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback"]["post"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}": {
    /**
     * Update feedback on an interaction
     *
     * Updates feedback on an interaction with a JSON Patch (RFC 6902), for instance its `/reason`.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    PATCH(options: UpdateInteractionFeedbackOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}"]["patch"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/reviews": {
    /**
     * Review the feedback on an interaction
     *
     * Creates a review of the feedback on an interaction. The review sets the status of the feedback to `reviewed` or `unreviewed`.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateInteractionReviewOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/reviews"]["post"]>;
  };
  "/api/v1/assistants/{assistantid}/threads/{threadid}": {
    /**
     * Get a thread of an assistant
     *
     * Returns a thread of the assistant, with its messages.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: GetAssistantThreadOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantid}/threads/{threadid}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAssistantThreadOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/assistants/{assistantid}/threads/{threadid}"]["get"]>>;
    /**
     * Delete a thread of an assistant
     *
     * Deletes a thread of the assistant and everything that belongs to it.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    DELETE(options: DeleteAssistantThreadOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantid}/threads/{threadid}"]["delete"]>;
    /**
     * Update a thread of an assistant
     *
     * Updates properties of a thread with a JSON Patch (RFC 6902), for instance its `/name`.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    PATCH(options: UpdateAssistantThreadOptions): call.Returned<Mode, paths["/api/v1/assistants/{assistantid}/threads/{threadid}"]["patch"]>;
  };
  "/api/v1/assistants/{id}": {
    /**
     * Get an assistant
     *
     * Returns an assistant. The header `Etag` contains its version for conditional updates.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: GetAssistantOptions): call.Returned<Mode, paths["/api/v1/assistants/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAssistantOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/assistants/{id}"]["get"]>>;
    /**
     * Delete an assistant
     *
     * Deletes an assistant and everything that belongs to it, such as its threads and starters.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    DELETE(options: DeleteAssistantOptions): call.Returned<Mode, paths["/api/v1/assistants/{id}"]["delete"]>;
    /**
     * Update an assistant
     *
     * Updates properties of an assistant with a JSON Patch (RFC 6902), for instance `/name`, `/description` or `/avatar`. An avatar is set as a data URL of a PNG image. Set `if-match` to update only a version that is known.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    PATCH(options: UpdateAssistantOptions): call.Returned<Mode, paths["/api/v1/assistants/{id}"]["patch"]>;
  };
  "/api/v1/audits": {
    /**
     * List audit events
     *
     * Returns the audit events of the tenant from the last 90 days, latest first unless `sort` is set. Older events are available from the archive. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/audits/
     */
    GET(options?: ListAuditsOptions): call.Returned<Mode, paths["/api/v1/audits"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAuditsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/audits"]["get"]>>;
  };
  "/api/v1/audits/actions/fetch-consumption-app": {
    /**
     * Export the consumption app
     *
     * Returns an app with usage data about the tenant's subscription, as a QVF file. The data is updated once per day. Only available with a capacity-based subscription. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/audits/
     */
    POST(options?: FetchAuditsConsumptionAppOptions): call.Returned<Mode, paths["/api/v1/audits/actions/fetch-consumption-app"]["post"]>;
  };
  "/api/v1/audits/archive": {
    /**
     * List archived audit events
     *
     * Returns all archived audit events of a day. Archived events are kept for the lifetime of the tenant, without a limit on their size.
     * @see https://qlik.dev/apis/rest/audits/
     */
    GET(options: call.CallOptions<paths["/api/v1/audits/archive"]["get"]>): call.Returned<Mode, paths["/api/v1/audits/archive"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: call.CallOptions<paths["/api/v1/audits/archive"]["get"]>): call.Returned<Mode, call.WithoutBody<paths["/api/v1/audits/archive"]["get"]>>;
  };
  "/api/v1/audits/settings": {
    /**
     * Get the audit settings
     *
     * Returns the settings of the audits service, such as how long it stores events and whether it archives them.
     * @see https://qlik.dev/apis/rest/audits/
     */
    GET(options?: GetAuditsSettingsOptions): call.Returned<Mode, paths["/api/v1/audits/settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetAuditsSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/audits/settings"]["get"]>>;
  };
  "/api/v1/audits/sources": {
    /**
     * List the sources of audit events
     *
     * Returns the possible sources of audit events in the tenant, which the parameter `source` of `GET /api/v1/audits` accepts.
     * @see https://qlik.dev/apis/rest/audits/
     */
    GET(options?: ListSourcesOptions): call.Returned<Mode, paths["/api/v1/audits/sources"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListSourcesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/audits/sources"]["get"]>>;
  };
  "/api/v1/audits/types": {
    /**
     * List the types of audit events
     *
     * Returns the possible types of audit events in the tenant, which the parameter `eventType` of `GET /api/v1/audits` accepts.
     * @see https://qlik.dev/apis/rest/audits/
     */
    GET(options?: ListTypesOptions): call.Returned<Mode, paths["/api/v1/audits/types"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListTypesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/audits/types"]["get"]>>;
  };
  "/api/v1/audits/{id}": {
    /**
     * Get an audit event
     *
     * Returns an audit event.
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
     * Returns the automation connections that the caller can access. The response is one page; follow `links.next.href` for more. Deprecated: use `GET /api/workflows/automation-connections` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automation-connections/
     * @deprecated Use `GET /api/workflows/automation-connections` instead. It may be removed from 2027-11-30.
     */
    GET(options?: ListAutomationConnectionsOptions): call.Returned<Mode, paths["/api/v1/automation-connections"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/workflows/automation-connections` instead. It may be removed from 2027-11-30.
     */
    HEAD(options?: ListAutomationConnectionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automation-connections"]["get"]>>;
    /**
     * Create an automation connection
     *
     * Creates an automation connection from a connector. If there is a problem with the connection, `error` in the response describes it. Deprecated: use `POST /api/workflows/automation-connections` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automation-connections/
     * @deprecated Use `POST /api/workflows/automation-connections` instead. It may be removed from 2027-11-30.
     */
    POST(options: CreateAutomationConnectionOptions): call.Returned<Mode, paths["/api/v1/automation-connections"]["post"]>;
  };
  "/api/v1/automation-connections/{id}": {
    /**
     * Get an automation connection
     *
     * Returns an automation connection with its parameters. Deprecated: use `GET /api/workflows/automation-connections/{id}` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automation-connections/
     * @deprecated Use `GET /api/workflows/automation-connections/{id}` instead. It may be removed from 2027-11-30.
     */
    GET(options: GetAutomationConnectionOptions): call.Returned<Mode, paths["/api/v1/automation-connections/{id}"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/workflows/automation-connections/{id}` instead. It may be removed from 2027-11-30.
     */
    HEAD(options: GetAutomationConnectionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automation-connections/{id}"]["get"]>>;
    /**
     * Update an automation connection
     *
     * Updates the name and the parameters of an automation connection. Deprecated: use `PUT /api/workflows/automation-connections/{id}` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automation-connections/
     * @deprecated Use `PUT /api/workflows/automation-connections/{id}` instead. It may be removed from 2027-11-30.
     */
    PUT(options: ReplaceAutomationConnectionOptions): call.Returned<Mode, paths["/api/v1/automation-connections/{id}"]["put"]>;
    /**
     * Delete an automation connection
     *
     * Deletes an automation connection. Set `forced` to delete a connection that automations still use. Deprecated: use `DELETE /api/workflows/automation-connections/{id}` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automation-connections/
     * @deprecated Use `DELETE /api/workflows/automation-connections/{id}` instead. It may be removed from 2027-11-30.
     */
    DELETE(options: DeleteAutomationConnectionOptions): call.Returned<Mode, paths["/api/v1/automation-connections/{id}"]["delete"]>;
  };
  "/api/v1/automation-connections/{id}/actions/change-owner": {
    /**
     * Change the owner of an automation connection
     *
     * Assigns an automation connection to another user. Deprecated: use `POST /api/workflows/automation-connections/{id}/actions/change-owner` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automation-connections/
     * @deprecated Use `POST /api/workflows/automation-connections/{id}/actions/change-owner` instead. It may be removed from 2027-11-30.
     */
    POST(options: ChangeAutomationConnectionOwnerOptions): call.Returned<Mode, paths["/api/v1/automation-connections/{id}/actions/change-owner"]["post"]>;
  };
  "/api/v1/automation-connections/{id}/actions/change-space": {
    /**
     * Move an automation connection to a space
     *
     * Moves an automation connection to another space. Deprecated: use `POST /api/workflows/automation-connections/{id}/actions/change-space` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automation-connections/
     * @deprecated Use `POST /api/workflows/automation-connections/{id}/actions/change-space` instead. It may be removed from 2027-11-30.
     */
    POST(options: ChangeAutomationConnectionSpaceOptions): call.Returned<Mode, paths["/api/v1/automation-connections/{id}/actions/change-space"]["post"]>;
  };
  "/api/v1/automation-connections/{id}/actions/check": {
    /**
     * Check an automation connection
     *
     * Tests an automation connection, and returns whether it is connected. Deprecated: use `POST /api/workflows/automation-connections/{id}/actions/check` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automation-connections/
     * @deprecated Use `POST /api/workflows/automation-connections/{id}/actions/check` instead. It may be removed from 2027-11-30.
     */
    POST(options: CheckAutomationConnectionOptions): call.Returned<Mode, paths["/api/v1/automation-connections/{id}/actions/check"]["post"]>;
  };
  "/api/v1/automation-connectors": {
    /**
     * List automation connectors
     *
     * Returns the connectors from which automation connections can be created. The response is one page; follow `links.next.href` for more. Deprecated: use `GET /api/workflows/automation-connectors` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automation-connectors/
     * @deprecated Use `GET /api/workflows/automation-connectors` instead. It may be removed from 2027-11-30.
     */
    GET(options?: ListAutomationConnectorsOptions): call.Returned<Mode, paths["/api/v1/automation-connectors"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/workflows/automation-connectors` instead. It may be removed from 2027-11-30.
     */
    HEAD(options?: ListAutomationConnectorsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automation-connectors"]["get"]>>;
  };
  "/api/v1/automations": {
    /**
     * List automations
     *
     * Returns the automations that the caller can access. The response is one page; follow `links.next.href` for more. Deprecated: use `GET /api/workflows/automations` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `GET /api/workflows/automations` instead. It may be removed from 2027-11-30.
     */
    GET(options?: ListAutomationsOptions): call.Returned<Mode, paths["/api/v1/automations"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/workflows/automations` instead. It may be removed from 2027-11-30.
     */
    HEAD(options?: ListAutomationsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automations"]["get"]>>;
    /**
     * Create an automation
     *
     * Creates an automation. The caller must have the `AutomationCreator` role or one of these scopes: `automations`, `admin.automations`, `automations.private`, `automations.shared`. Deprecated: use `POST /api/workflows/automations` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `POST /api/workflows/automations` instead. It may be removed from 2027-11-30.
     */
    POST(options: CreateAutomationOptions): call.Returned<Mode, paths["/api/v1/automations"]["post"]>;
  };
  "/api/v1/automations/usage": {
    /**
     * List the usage of automations
     *
     * Returns usage metrics of the automations in the tenant. `filter` is required and selects the metrics; `breakdownBy` returns them separately for each automation. The caller must have the `TenantAdmin` or `AnalyticsAdmin` role. Deprecated: use `GET /api/workflows/automations/usage` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `GET /api/workflows/automations/usage` instead. It may be removed from 2027-11-30.
     */
    GET(options: GetAutomationsUsageOptions): call.Returned<Mode, paths["/api/v1/automations/usage"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/workflows/automations/usage` instead. It may be removed from 2027-11-30.
     */
    HEAD(options: GetAutomationsUsageOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automations/usage"]["get"]>>;
  };
  "/api/v1/automations/{id}": {
    /**
     * Get an automation
     *
     * Returns an automation with its complete definition. The caller must own the automation, and must have the `AutomationCreator` or `TenantAdmin` role or a scope that matches the type of its space: `automations`, `automations.private` or `automations.shared`. Deprecated: use `GET /api/workflows/automations/{id}` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `GET /api/workflows/automations/{id}` instead. It may be removed from 2027-11-30.
     */
    GET(options: GetAutomationOptions): call.Returned<Mode, paths["/api/v1/automations/{id}"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/workflows/automations/{id}` instead. It may be removed from 2027-11-30.
     */
    HEAD(options: GetAutomationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automations/{id}"]["get"]>>;
    /**
     * Replace an automation
     *
     * Replaces the complete definition of an automation. The caller must own the automation, and must have the `AutomationCreator` role or one of these scopes: `automations`, `admin.automations`, `automations.private`, `automations.shared`. Deprecated: use `PUT /api/workflows/automations/{id}` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `PUT /api/workflows/automations/{id}` instead. It may be removed from 2027-11-30.
     */
    PUT(options: ReplaceAutomationOptions): call.Returned<Mode, paths["/api/v1/automations/{id}"]["put"]>;
    /**
     * Delete an automation
     *
     * Deletes an automation. The caller must own the automation, have the `TenantAdmin` or `AnalyticsAdmin` role, or have one of these scopes: `automations.private`, `automations.shared`, `admin.automations`, `admin.automations:strict`. Deprecated: use `DELETE /api/workflows/automations/{id}` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `DELETE /api/workflows/automations/{id}` instead. It may be removed from 2027-11-30.
     */
    DELETE(options: DeleteAutomationOptions): call.Returned<Mode, paths["/api/v1/automations/{id}"]["delete"]>;
  };
  "/api/v1/automations/{id}/actions/change-owner": {
    /**
     * Change the owner of an automation
     *
     * Assigns an automation to another user. The run history and the change log of the automation are deleted. Its connections are detached, and remain with the previous owner. The caller must have the `TenantAdmin` or `AnalyticsAdmin` role, or the scope `admin.automations` or `admin.automations:strict`. Deprecated: use `POST /api/workflows/automations/{id}/actions/change-owner` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `POST /api/workflows/automations/{id}/actions/change-owner` instead. It may be removed from 2027-11-30.
     */
    POST(options: ChangeAutomationOwnerOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/actions/change-owner"]["post"]>;
  };
  "/api/v1/automations/{id}/actions/change-space": {
    /**
     * Move an automation to a space
     *
     * Moves an automation to another space. Deprecated: use `POST /api/workflows/automations/{id}/actions/change-space` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `POST /api/workflows/automations/{id}/actions/change-space` instead. It may be removed from 2027-11-30.
     */
    POST(options: ChangeAutomationSpaceOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/actions/change-space"]["post"]>;
  };
  "/api/v1/automations/{id}/actions/copy": {
    /**
     * Copy an automation
     *
     * Creates a copy of an automation under a new name. The response contains only the identifier of the copy. Deprecated: use `POST /api/workflows/automations/{id}/actions/copy` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `POST /api/workflows/automations/{id}/actions/copy` instead. It may be removed from 2027-11-30.
     */
    POST(options: CopyAutomationOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/actions/copy"]["post"]>;
  };
  "/api/v1/automations/{id}/actions/disable": {
    /**
     * Disable an automation
     *
     * Disables an automation so that it can no longer be run. The caller must own the automation, have the `TenantAdmin` or `AnalyticsAdmin` role, or have one of these scopes: `automations.private`, `automations.shared`, `admin.automations`, `admin.automations:strict`. Deprecated: use `POST /api/workflows/automations/{id}/actions/disable` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `POST /api/workflows/automations/{id}/actions/disable` instead. It may be removed from 2027-11-30.
     */
    POST(options: DisableAutomationOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/actions/disable"]["post"]>;
  };
  "/api/v1/automations/{id}/actions/enable": {
    /**
     * Enable an automation
     *
     * Enables an automation, so that runs can be started again. The caller must own the automation, have the `TenantAdmin` or `AnalyticsAdmin` role, or have one of these scopes: `automations.private`, `automations.shared`, `admin.automations`, `admin.automations:strict`. Deprecated: use `POST /api/workflows/automations/{id}/actions/enable` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `POST /api/workflows/automations/{id}/actions/enable` instead. It may be removed from 2027-11-30.
     */
    POST(options: EnableAutomationOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/actions/enable"]["post"]>;
  };
  "/api/v1/automations/{id}/actions/move": {
    /**
     * Move an automation to another owner
     *
     * Assigns an automation to another user, in the same way as the action `change-owner`. The run history and the change log of the automation are deleted. Its connections are detached, and remain with the previous owner. The caller must have the `TenantAdmin` or `AnalyticsAdmin` role, or the scope `admin.automations` or `admin.automations:strict`. Deprecated: use `POST /api/workflows/automations/{id}/actions/move` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `POST /api/workflows/automations/{id}/actions/move` instead. It may be removed from 2027-11-30.
     */
    POST(options: MoveAutomationOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/actions/move"]["post"]>;
  };
  "/api/v1/automations/{id}/runs": {
    /**
     * List the runs of an automation
     *
     * Returns the runs of an automation. The response is one page; follow `links.next.href` for more. The caller must own the automation, have the `TenantAdmin` or `AnalyticsAdmin` role, or have one of these scopes: `admin.automation-runs`, `automation-runs.private`, `automation-runs.shared`. Deprecated: use `GET /api/workflows/automations/{id}/runs` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `GET /api/workflows/automations/{id}/runs` instead. It may be removed from 2027-11-30.
     */
    GET(options: ListAutomationRunsOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/runs"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/workflows/automations/{id}/runs` instead. It may be removed from 2027-11-30.
     */
    HEAD(options: ListAutomationRunsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automations/{id}/runs"]["get"]>>;
    /**
     * Start a run of an automation
     *
     * Starts a run of an automation; get the run to follow its status. In a private space, the caller must own the automation and have the scope `automations.private`; in a shared space, the caller must be an editor or operator of the space and have the scope `automations.shared`. Deprecated: use `POST /api/workflows/automations/{id}/runs` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `POST /api/workflows/automations/{id}/runs` instead. It may be removed from 2027-11-30.
     */
    POST(options: StartAutomationRunOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/runs"]["post"]>;
  };
  "/api/v1/automations/{id}/runs/{runId}": {
    /**
     * Get a run of an automation
     *
     * Returns a run of an automation with its status, errors and metrics. In a private space, the caller must own the automation and have the scope `automations.private`; in a shared space, the caller must be an editor or operator of the space and have the scope `automations.shared`. Deprecated: use `GET /api/workflows/automations/{id}/runs/{runId}` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `GET /api/workflows/automations/{id}/runs/{runId}` instead. It may be removed from 2027-11-30.
     */
    GET(options: GetAutomationRunOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/runs/{runId}"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/workflows/automations/{id}/runs/{runId}` instead. It may be removed from 2027-11-30.
     */
    HEAD(options: GetAutomationRunOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automations/{id}/runs/{runId}"]["get"]>>;
  };
  "/api/v1/automations/{id}/runs/{runId}/actions/export": {
    /**
     * Export the log of a run
     *
     * Returns the URL of the debug log of a run. In a private space, the caller must own the automation and have the scope `automations.private`; in a shared space, the caller must be an editor or operator of the space and have the scope `automations.shared`. Deprecated: use `POST /api/workflows/automations/{id}/runs/{runId}/actions/export` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `POST /api/workflows/automations/{id}/runs/{runId}/actions/export` instead. It may be removed from 2027-11-30.
     */
    POST(options: ExportRunOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/runs/{runId}/actions/export"]["post"]>;
  };
  "/api/v1/automations/{id}/runs/{runId}/actions/retry": {
    /**
     * Retry a run
     *
     * Starts a new run with the inputs of an earlier run. The response has no body; list the runs of the automation to find the new run. In a private space, the caller must own the automation and have the scope `automations.private`; in a shared space, the caller must be an editor or operator of the space and have the scope `automations.shared`. Deprecated: use `POST /api/workflows/automations/{id}/runs/{runId}/actions/retry` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `POST /api/workflows/automations/{id}/runs/{runId}/actions/retry` instead. It may be removed from 2027-11-30.
     */
    POST(options: RetryRunOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/runs/{runId}/actions/retry"]["post"]>;
  };
  "/api/v1/automations/{id}/runs/{runId}/actions/stop": {
    /**
     * Stop a run
     *
     * Forces a run to stop immediately. In a private space, the caller must own the automation and have the scope `automations.private`; in a shared space, the caller must be an editor or operator of the space and have the scope `automations.shared`. Deprecated: use `POST /api/workflows/automations/{id}/runs/{runId}/actions/stop` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `POST /api/workflows/automations/{id}/runs/{runId}/actions/stop` instead. It may be removed from 2027-11-30.
     */
    POST(options: StopRunOptions): call.Returned<Mode, paths["/api/v1/automations/{id}/runs/{runId}/actions/stop"]["post"]>;
  };
  "/api/v1/automl-deployments/{deploymentId}/realtime-predictions": {
    /**
     * Run real-time predictions of a deployment
     *
     * Returns predictions for the rows of the request, made by the model of the deployment. The request is synchronous. Deprecated: use `POST /api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run` instead; the removal was announced for February 2026.
     * @see https://qlik.dev/apis/rest/automl-deployments/
     * @deprecated Use `POST /api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run` instead. It may be removed from 2026-02-03.
     */
    POST(options: CreateAutomlDeploymentRealtimePredictionOptions): call.Returned<Mode, paths["/api/v1/automl-deployments/{deploymentId}/realtime-predictions"]["post"]>;
  };
  "/api/v1/automl-predictions/{predictionId}/coordinate-shap": {
    /**
     * Download the coordinate SHAP values of a prediction
     *
     * Returns a CSV file with the SHAP values of the prediction in coordinate form. SHAP (Shapley) values measure how much each feature contributed to a prediction. Deprecated: use the batch predictions of the ml service (`/api/v1/ml/deployments/{deploymentId}/batch-predictions`) instead, which write their results to files in a space; the removal was announced for February 2026.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.
     */
    GET(options: GetAutomlPredictionCoordinateShapOptions): call.Returned<Mode, paths["/api/v1/automl-predictions/{predictionId}/coordinate-shap"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.
     */
    HEAD(options: GetAutomlPredictionCoordinateShapOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automl-predictions/{predictionId}/coordinate-shap"]["get"]>>;
  };
  "/api/v1/automl-predictions/{predictionId}/jobs": {
    /**
     * Get the jobs of a prediction
     *
     * Returns the jobs that belong to the prediction. Deprecated: use the batch predictions of the ml service (`/api/v1/ml/deployments/{deploymentId}/batch-predictions`) instead; the removal was announced for February 2026.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.
     */
    POST(options: StartAutomlPredictionJobOptions): call.Returned<Mode, paths["/api/v1/automl-predictions/{predictionId}/jobs"]["post"]>;
  };
  "/api/v1/automl-predictions/{predictionId}/not-predicted-reasons": {
    /**
     * Download the rows without a prediction
     *
     * Returns a CSV file with the rows for which no prediction could be made. Deprecated: use the batch predictions of the ml service (`/api/v1/ml/deployments/{deploymentId}/batch-predictions`) instead, which write their results to files in a space; the removal was announced for February 2026.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.
     */
    GET(options: ListAutomlPredictionNotPredictedReasonsOptions): call.Returned<Mode, paths["/api/v1/automl-predictions/{predictionId}/not-predicted-reasons"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.
     */
    HEAD(options: ListAutomlPredictionNotPredictedReasonsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automl-predictions/{predictionId}/not-predicted-reasons"]["get"]>>;
  };
  "/api/v1/automl-predictions/{predictionId}/predictions": {
    /**
     * Download the predicted values of a prediction
     *
     * Returns a CSV file with the predicted values. Deprecated: use the batch predictions of the ml service (`/api/v1/ml/deployments/{deploymentId}/batch-predictions`) instead, which write their results to files in a space; the removal was announced for February 2026.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.
     */
    GET(options: ListAutomlPredictionPredictionsOptions): call.Returned<Mode, paths["/api/v1/automl-predictions/{predictionId}/predictions"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.
     */
    HEAD(options: ListAutomlPredictionPredictionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automl-predictions/{predictionId}/predictions"]["get"]>>;
  };
  "/api/v1/automl-predictions/{predictionId}/shap": {
    /**
     * Download the SHAP values of a prediction
     *
     * Returns a CSV file with the SHAP (Shapley) values of the prediction, which measure how much each feature contributed to it. Deprecated: use the batch predictions of the ml service (`/api/v1/ml/deployments/{deploymentId}/batch-predictions`) instead, which write their results to files in a space; the removal was announced for February 2026.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.
     */
    GET(options: GetAutomlPredictionShapOptions): call.Returned<Mode, paths["/api/v1/automl-predictions/{predictionId}/shap"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.
     */
    HEAD(options: GetAutomlPredictionShapOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automl-predictions/{predictionId}/shap"]["get"]>>;
  };
  "/api/v1/automl-predictions/{predictionId}/source": {
    /**
     * Download the source values of a prediction
     *
     * Returns a CSV file with the source values of the prediction and an index column. Deprecated: use the batch predictions of the ml service (`/api/v1/ml/deployments/{deploymentId}/batch-predictions`) instead, which write their results to files in a space; the removal was announced for February 2026.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.
     */
    GET(options: GetAutomlPredictionSourceOptions): call.Returned<Mode, paths["/api/v1/automl-predictions/{predictionId}/source"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.
     */
    HEAD(options: GetAutomlPredictionSourceOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/automl-predictions/{predictionId}/source"]["get"]>>;
  };
  "/api/v1/banners": {
    /**
     * Get the banner
     *
     * Returns the announcement banner of the tenant: its message, its period and its link. Clients show it at the top of their pages.
     * @see https://qlik.dev/apis/rest/banners/
     */
    GET(options?: ListBannersOptions): call.Returned<Mode, paths["/api/v1/banners"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListBannersOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/banners"]["get"]>>;
  };
  "/api/v1/banners/actions/upsert": {
    /**
     * Set the banner
     *
     * Creates the announcement banner of the tenant, or replaces it. Requires the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/banners/
     */
    POST(options?: UpsertBannersOptions): call.Returned<Mode, paths["/api/v1/banners/actions/upsert"]["post"]>;
  };
  "/api/v1/brands": {
    /**
     * List brands
     *
     * Returns the brands of the tenant. A brand replaces the logo and the favicon of Qlik Cloud; at most one brand is active. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/brands/
     */
    GET(options?: ListBrandsOptions): call.Returned<Mode, paths["/api/v1/brands"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListBrandsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/brands"]["get"]>>;
    /**
     * Create a brand
     *
     * Creates a brand from its files. The brand is not used before it is activated.
     * @see https://qlik.dev/apis/rest/brands/
     */
    POST(options?: CreateBrandOptions): call.Returned<Mode, paths["/api/v1/brands"]["post"]>;
  };
  "/api/v1/brands/active": {
    /**
     * Get the active brand
     *
     * Returns the brand that the tenant uses, by a redirect (301) to it. The response is 200 with an empty object if the tenant uses the default brand of Qlik.
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
     * Returns a brand and a list of its files.
     * @see https://qlik.dev/apis/rest/brands/
     */
    GET(options: GetBrandOptions): call.Returned<Mode, paths["/api/v1/brands/{brand-id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetBrandOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/brands/{brand-id}"]["get"]>>;
    /**
     * Delete a brand
     *
     * Deletes a brand. If it was active, the tenant uses the default brand of Qlik again.
     * @see https://qlik.dev/apis/rest/brands/
     */
    DELETE(options: DeleteBrandOptions): call.Returned<Mode, paths["/api/v1/brands/{brand-id}"]["delete"]>;
    /**
     * Update a brand
     *
     * Updates the name or the description of a brand with a JSON Patch (RFC 6902). Its files have their own operations.
     * @see https://qlik.dev/apis/rest/brands/
     */
    PATCH(options: UpdateBrandOptions): call.Returned<Mode, paths["/api/v1/brands/{brand-id}"]["patch"]>;
  };
  "/api/v1/brands/{brand-id}/actions/activate": {
    /**
     * Activate a brand
     *
     * Makes a brand the active brand of the tenant, and deactivates the brand that was active before. Activating the active brand has no effect.
     * @see https://qlik.dev/apis/rest/brands/
     */
    POST(options: ActivateBrandOptions): call.Returned<Mode, paths["/api/v1/brands/{brand-id}/actions/activate"]["post"]>;
  };
  "/api/v1/brands/{brand-id}/actions/deactivate": {
    /**
     * Deactivate a brand
     *
     * Deactivates a brand, so that the tenant uses the default brand of Qlik again. Deactivating an inactive brand has no effect.
     * @see https://qlik.dev/apis/rest/brands/
     */
    POST(options: DeactivateBrandOptions): call.Returned<Mode, paths["/api/v1/brands/{brand-id}/actions/deactivate"]["post"]>;
  };
  "/api/v1/brands/{brand-id}/files/{brand-file-id}": {
    /**
     * Download a file of a brand
     *
     * Returns the content of a file of a brand.
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
     * Replaces a file of a brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    PUT(options: ReplaceBrandFileOptions): call.Returned<Mode, paths["/api/v1/brands/{brand-id}/files/{brand-file-id}"]["put"]>;
    /**
     * Add a file to a brand
     *
     * Creates the file of a kind that the brand does not have yet.
     * @see https://qlik.dev/apis/rest/brands/
     */
    POST(options: UpdateBrandFileOptions): call.Returned<Mode, paths["/api/v1/brands/{brand-id}/files/{brand-file-id}"]["post"]>;
    /**
     * Delete a file of a brand
     *
     * Deletes a file of a brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    DELETE(options: DeleteBrandFileOptions): call.Returned<Mode, paths["/api/v1/brands/{brand-id}/files/{brand-file-id}"]["delete"]>;
  };
  "/api/v1/collections": {
    /**
     * List collections
     *
     * Returns the collections and tags that the caller has access to, oldest first unless `sort` is set. The caller's favorites are not included; they have their own operation. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/collections/
     */
    GET(options?: ListCollectionsOptions): call.Returned<Mode, paths["/api/v1/collections"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListCollectionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/collections"]["get"]>>;
    /**
     * Create a collection
     *
     * Creates a collection. A collection of the type `public` is a tag, and its name must be unique in the tenant. The names of other collections need not be unique.
     * @see https://qlik.dev/apis/rest/collections/
     */
    POST(options: CreateCollectionOptions): call.Returned<Mode, paths["/api/v1/collections"]["post"]>;
  };
  "/api/v1/collections/favorites": {
    /**
     * Get the favorites
     *
     * Returns the collection with the caller's favorites, by a redirect (302) to it. The identifier `favorites` selects it when you list the items of a collection.
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
     * Returns a collection with its properties and links.
     * @see https://qlik.dev/apis/rest/collections/
     */
    GET(options: GetCollectionOptions): call.Returned<Mode, paths["/api/v1/collections/{collectionId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetCollectionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/collections/{collectionId}"]["get"]>>;
    /**
     * Update the name and description of a collection
     *
     * Updates the name and the description of a collection. Properties that are absent or unsupported are ignored; send an empty value to remove the value of a property.
     * @see https://qlik.dev/apis/rest/collections/
     */
    PUT(options: ReplaceCollectionOptions): call.Returned<Mode, paths["/api/v1/collections/{collectionId}"]["put"]>;
    /**
     * Delete a collection
     *
     * Deletes a collection. Its items are removed from it, but are not deleted themselves.
     * @see https://qlik.dev/apis/rest/collections/
     */
    DELETE(options: DeleteCollectionOptions): call.Returned<Mode, paths["/api/v1/collections/{collectionId}"]["delete"]>;
    /**
     * Update a collection
     *
     * Updates the name, the description or the type of a collection with a JSON Patch (RFC 6902). Setting the type from `private` to `publicgoverned` publishes the collection, which must contain at least one item; the opposite makes it private again. A tag (`public`) cannot become another type of collection, and no collection can become a tag.
     * @see https://qlik.dev/apis/rest/collections/
     */
    PATCH(options: UpdateCollectionOptions): call.Returned<Mode, paths["/api/v1/collections/{collectionId}"]["patch"]>;
  };
  "/api/v1/collections/{collectionId}/items": {
    /**
     * List the items of a collection
     *
     * Returns the items of a collection that the caller has access to, oldest first unless `sort` is set. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/collections/
     */
    GET(options: ListCollectionItemsOptions): call.Returned<Mode, paths["/api/v1/collections/{collectionId}/items"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListCollectionItemsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/collections/{collectionId}/items"]["get"]>>;
    /**
     * Add an item to a collection
     *
     * Adds an existing item to a collection.
     * @see https://qlik.dev/apis/rest/collections/
     */
    POST(options: CreateCollectionItemOptions): call.Returned<Mode, paths["/api/v1/collections/{collectionId}/items"]["post"]>;
  };
  "/api/v1/collections/{collectionId}/items/{itemId}": {
    /**
     * Get an item of a collection
     *
     * Returns an item, if the collection contains it.
     * @see https://qlik.dev/apis/rest/collections/
     */
    GET(options: GetCollectionItemOptions): call.Returned<Mode, paths["/api/v1/collections/{collectionId}/items/{itemId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetCollectionItemOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/collections/{collectionId}/items/{itemId}"]["get"]>>;
    /**
     * Remove an item from a collection
     *
     * Removes an item from a collection. The item itself is not deleted.
     * @see https://qlik.dev/apis/rest/collections/
     */
    DELETE(options: DeleteCollectionItemOptions): call.Returned<Mode, paths["/api/v1/collections/{collectionId}/items/{itemId}"]["delete"]>;
  };
  "/api/v1/conditions": {
    /**
     * Create a condition
     *
     * Creates a condition for data alerts. A data condition evaluates the data of an app; a compound condition combines other conditions in a Boolean expression.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    POST(options?: CreateConditionOptions): call.Returned<Mode, paths["/api/v1/conditions"]["post"]>;
  };
  "/api/v1/conditions/previews": {
    /**
     * Create a preview of a condition
     *
     * Starts evaluating a condition that is not saved. The evaluation is asynchronous: poll `GET /api/v1/conditions/previews/{id}` with the returned identifier.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    POST(options?: CreatePreviewOptions): call.Returned<Mode, paths["/api/v1/conditions/previews"]["post"]>;
  };
  "/api/v1/conditions/previews/{id}": {
    /**
     * Get a preview of a condition
     *
     * Returns the status of a preview and its evaluation, which contains the URL of the result. The result is available when the status is `SUCCESSFUL`.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    GET(options: GetPreviewOptions): call.Returned<Mode, paths["/api/v1/conditions/previews/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetPreviewOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/conditions/previews/{id}"]["get"]>>;
  };
  "/api/v1/conditions/settings": {
    /**
     * Get the settings of conditions
     *
     * Returns the settings of conditions in the tenant.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    GET(options?: GetConditionsSettingsOptions): call.Returned<Mode, paths["/api/v1/conditions/settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetConditionsSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/conditions/settings"]["get"]>>;
    /**
     * Replace the settings of conditions
     *
     * Replaces the settings of conditions in the tenant. Requires the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    PUT(options?: ReplaceConditionsSettingsOptions): call.Returned<Mode, paths["/api/v1/conditions/settings"]["put"]>;
  };
  "/api/v1/conditions/{id}": {
    /**
     * Get a condition
     *
     * Returns a condition.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    GET(options: GetConditionOptions): call.Returned<Mode, paths["/api/v1/conditions/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConditionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/conditions/{id}"]["get"]>>;
    /**
     * Delete a condition
     *
     * Deletes a condition.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    DELETE(options: DeleteConditionOptions): call.Returned<Mode, paths["/api/v1/conditions/{id}"]["delete"]>;
    /**
     * Update a condition
     *
     * Updates a condition with a JSON Patch (RFC 6902). The paths start with the kind of condition, such as `/dataCondition/conditionBase/description` or `/compoundCondition/data/expression`.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    PATCH(options: UpdateConditionOptions): call.Returned<Mode, paths["/api/v1/conditions/{id}"]["patch"]>;
  };
  "/api/v1/conditions/{id}/evaluations": {
    /**
     * Start an evaluation of a condition
     *
     * Starts evaluating a condition and returns the identifier of the evaluation. The evaluation is asynchronous: poll `GET /api/v1/conditions/{id}/evaluations/{evaluationId}` until `status` is no longer `RUNNING`.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    POST(options: StartConditionEvaluationOptions): call.Returned<Mode, paths["/api/v1/conditions/{id}/evaluations"]["post"]>;
  };
  "/api/v1/conditions/{id}/evaluations/{evaluationId}": {
    /**
     * Get an evaluation of a condition
     *
     * Returns an evaluation with its condition. `result` indicates whether the condition was met.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    GET(options: GetConditionEvaluationOptions): call.Returned<Mode, paths["/api/v1/conditions/{id}/evaluations/{evaluationId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConditionEvaluationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/conditions/{id}/evaluations/{evaluationId}"]["get"]>>;
    /**
     * Delete an evaluation of a condition
     *
     * Deletes an evaluation of a condition.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    DELETE(options: DeleteConditionEvaluationOptions): call.Returned<Mode, paths["/api/v1/conditions/{id}/evaluations/{evaluationId}"]["delete"]>;
  };
  "/api/v1/consumption/executions": {
    /**
     * List consumption records
     *
     * Returns the records of what the tenant consumed (executions), such as reloads, reports and runs of automations, with their limits for each period. The response is one page; follow `links.next.href` for more.
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
     * Returns the origins in the content security policy (CSP) of the tenant, each with the directives that allow it. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    GET(options?: ListCspOriginsOptions): call.Returned<Mode, paths["/api/v1/csp-origins"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListCspOriginsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/csp-origins"]["get"]>>;
    /**
     * Create a CSP origin
     *
     * Adds an origin to the content security policy (CSP) of the tenant, with the directives that allow it.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    POST(options: CreateCspOriginOptions): call.Returned<Mode, paths["/api/v1/csp-origins"]["post"]>;
  };
  "/api/v1/csp-origins/actions/generate-header": {
    /**
     * Generate the CSP header
     *
     * Returns the `Content-Security-Policy` header of the tenant, compiled from all of its CSP origins, as JSON or as plain text.
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
     * Returns an origin in the content security policy (CSP) of the tenant, with the directives that allow it.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    GET(options: GetCspOriginOptions): call.Returned<Mode, paths["/api/v1/csp-origins/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetCspOriginOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/csp-origins/{id}"]["get"]>>;
    /**
     * Replace a CSP origin
     *
     * Replaces an origin in the content security policy (CSP) of the tenant, and the directives that allow it.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    PUT(options: ReplaceCspOriginOptions): call.Returned<Mode, paths["/api/v1/csp-origins/{id}"]["put"]>;
    /**
     * Delete a CSP origin
     *
     * Removes an origin from the content security policy (CSP) of the tenant.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    DELETE(options: DeleteCspOriginOptions): call.Returned<Mode, paths["/api/v1/csp-origins/{id}"]["delete"]>;
  };
  "/api/v1/csrf-token": {
    /**
     * Get the CSRF token
     *
     * Returns the token that protects a session against cross-site request forgery (CSRF), in the `qlik-csrf-token` header of the response. There is no response body. If the type of authentication does not support CSRF tokens, the response is 400.
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
     * Returns the data alerts that the caller can see. A user with the `TenantAdmin` or `AnalyticsAdmin` role sees all data alerts of the tenant. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options?: ListDataAlertsOptions): call.Returned<Mode, paths["/api/v1/data-alerts"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataAlertsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-alerts"]["get"]>>;
    /**
     * Create a data alert
     *
     * Creates a data alert, which evaluates a condition on the data of an app and notifies its recipients when the condition is met. The condition must exist already. It is evaluated after each reload of the app or on a schedule, depending on `triggerType`. The data alert is created asynchronously: get it by its identifier; its `status` is `creating` until it is valid or invalid.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    POST(options: CreateDataAlertOptions): call.Returned<Mode, paths["/api/v1/data-alerts"]["post"]>;
  };
  "/api/v1/data-alerts/actions/trigger": {
    /**
     * Trigger a data alert
     *
     * Starts an evaluation of a data alert, independently of its trigger. The evaluation is asynchronous; the response contains the identifier of its workflow, which is `workflowId` in the executions.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    POST(options: TriggerDataAlertsOptions): call.Returned<Mode, paths["/api/v1/data-alerts/actions/trigger"]["post"]>;
  };
  "/api/v1/data-alerts/actions/validate": {
    /**
     * Validate a data alert
     *
     * Validates a data alert that is to be created, without creating it. Only the recipients are validated, such as their access to the app.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    POST(options: ValidateDataAlertsOptions): call.Returned<Mode, paths["/api/v1/data-alerts/actions/validate"]["post"]>;
  };
  "/api/v1/data-alerts/settings": {
    /**
     * Get the settings for data alerts
     *
     * Returns the settings of the tenant for data alerts, and how many data alerts the caller uses and can use.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options?: GetDataAlertsSettingsOptions): call.Returned<Mode, paths["/api/v1/data-alerts/settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetDataAlertsSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-alerts/settings"]["get"]>>;
    /**
     * Replace the settings for data alerts
     *
     * Enables or disables data alerts in the tenant. This is processed asynchronously, because triggers of data alerts are enabled or disabled; `data-alerting-feature-operation-status` in the settings shows the progress. The response can be 409 while an earlier operation is in progress. The caller must have the `TenantAdmin` role, and the license must include data alerts to enable them.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    PUT(options: ReplaceDataAlertsSettingsOptions): call.Returned<Mode, paths["/api/v1/data-alerts/settings"]["put"]>;
  };
  "/api/v1/data-alerts/{alertId}": {
    /**
     * Get a data alert
     *
     * Returns a data alert with its recipients, condition, schedule and status.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options: GetDataAlertOptions): call.Returned<Mode, paths["/api/v1/data-alerts/{alertId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataAlertOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-alerts/{alertId}"]["get"]>>;
    /**
     * Delete a data alert
     *
     * Deletes a data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    DELETE(options: DeleteDataAlertOptions): call.Returned<Mode, paths["/api/v1/data-alerts/{alertId}"]["delete"]>;
    /**
     * Update a data alert
     *
     * Updates properties of a data alert with a JSON Patch (RFC 6902), such as its name, owner, condition, trigger or schedule.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    PATCH(options: UpdateDataAlertOptions): call.Returned<Mode, paths["/api/v1/data-alerts/{alertId}"]["patch"]>;
  };
  "/api/v1/data-alerts/{alertId}/condition": {
    /**
     * Get the condition of a data alert
     *
     * Returns the condition that triggers a data alert.
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
     * Returns an execution of a data alert. `latest` selects the latest execution.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options: GetDataAlertExecutionOptions): call.Returned<Mode, paths["/api/v1/data-alerts/{alertId}/executions/{executionId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataAlertExecutionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-alerts/{alertId}/executions/{executionId}"]["get"]>>;
    /**
     * Delete an execution of a data alert
     *
     * Deletes an execution of a data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    DELETE(options: DeleteDataAlertExecutionOptions): call.Returned<Mode, paths["/api/v1/data-alerts/{alertId}/executions/{executionId}"]["delete"]>;
  };
  "/api/v1/data-alerts/{alertId}/recipient-stats": {
    /**
     * Get statistics of the recipients
     *
     * Returns the recipients of a data alert, with the time of the last scan and the last trigger for each.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options: GetDataAlertRecipientStatisticsOptions): call.Returned<Mode, paths["/api/v1/data-alerts/{alertId}/recipient-stats"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataAlertRecipientStatisticsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-alerts/{alertId}/recipient-stats"]["get"]>>;
  };
  "/api/v1/data-alerts/{taskId}/executions": {
    /**
     * List the executions of a data alert
     *
     * Returns the executions of a data alert. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options: ListDataAlertExecutionsOptions): call.Returned<Mode, paths["/api/v1/data-alerts/{taskId}/executions"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataAlertExecutionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-alerts/{taskId}/executions"]["get"]>>;
  };
  "/api/v1/data-alerts/{taskId}/executions/stats": {
    /**
     * Get statistics of the executions
     *
     * Returns how often a data alert was executed and triggered, per period. The response is one page; follow `links.next.href` for more. Deprecated by Qlik.
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
     * Get the evaluation of an execution
     *
     * Returns how the condition was evaluated in an execution of a data alert, and the condition itself.
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
     * Creates a data asset in a data store. Its identifier, version, owner and times are set by the service.
     * @see https://qlik.dev/apis/rest/data-assets/
     */
    POST(options: CreateDataAssetOptions): call.Returned<Mode, paths["/api/v1/data-assets"]["post"]>;
    /**
     * Delete data assets
     *
     * Deletes several data assets, and all datasets in them.
     * @see https://qlik.dev/apis/rest/data-assets/
     */
    DELETE(options: DeleteDataAssetsOptions): call.Returned<Mode, paths["/api/v1/data-assets"]["delete"]>;
  };
  "/api/v1/data-assets/{data-asset-id}": {
    /**
     * Get a data asset
     *
     * Returns a data asset, or only the properties that `projections` names.
     * @see https://qlik.dev/apis/rest/data-assets/
     */
    GET(options: GetDataAssetOptions): call.Returned<Mode, paths["/api/v1/data-assets/{data-asset-id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataAssetOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-assets/{data-asset-id}"]["get"]>>;
    /**
     * Replace a data asset
     *
     * Replaces the properties of a data asset. The request must contain the current `id` and `version`.
     * @see https://qlik.dev/apis/rest/data-assets/
     */
    PUT(options: ReplaceDataAssetOptions): call.Returned<Mode, paths["/api/v1/data-assets/{data-asset-id}"]["put"]>;
    /**
     * Update a data asset
     *
     * Updates properties of a data asset with a JSON Patch document (RFC 6902).
     * @see https://qlik.dev/apis/rest/data-assets/
     */
    PATCH(options: UpdateDataAssetOptions): call.Returned<Mode, paths["/api/v1/data-assets/{data-asset-id}"]["patch"]>;
  };
  "/api/v1/data-connections": {
    /**
     * List data connections
     *
     * Returns the data connections that the caller can access. DataFiles connections are always at the end of the list. Connections that could not be returned are reported in the `errors` of the response. If `limit` is set, the response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    GET(options?: ListDataConnectionsOptions): call.Returned<Mode, paths["/api/v1/data-connections"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataConnectionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-connections"]["get"]>>;
    /**
     * Create a data connection
     *
     * Creates a data connection, either from a connection string or from the properties that its data source requires. Depending on the request, credentials are created or updated with it. With `authUrlOnly`, no connection is created, and the URL of the OAuth authentication is returned. Status 409 means that the connection exists already.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    POST(options: CreateDataConnectionOptions): call.Returned<Mode, paths["/api/v1/data-connections"]["post"]>;
  };
  "/api/v1/data-connections/actions/delete": {
    /**
     * Delete data connections
     *
     * Deletes several data connections. The caller must have an administrator role. The response has status 207 and a result for each connection.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    POST(options: DeleteDataConnectionsOptions): call.Returned<Mode, paths["/api/v1/data-connections/actions/delete"]["post"]>;
  };
  "/api/v1/data-connections/actions/duplicate": {
    /**
     * Duplicate a data connection
     *
     * Creates a copy of a data connection, in the same space or in another one. The name and the credentials of the copy can be different. Status 409 means that the name is in use.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    POST(options: DuplicateDataConnectionsOptions): call.Returned<Mode, paths["/api/v1/data-connections/actions/duplicate"]["post"]>;
  };
  "/api/v1/data-connections/actions/update": {
    /**
     * Update data connections
     *
     * Changes the owner or the space of several data connections. The caller must have an administrator role. Credentials do not move to the new owner, who must add their own. The response has status 207 and a result for each connection.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    POST(options: UpdateDataConnectionsOptions): call.Returned<Mode, paths["/api/v1/data-connections/actions/update"]["post"]>;
  };
  "/api/v1/data-connections/{qID}": {
    /**
     * Get a data connection
     *
     * Returns a data connection by its identifier, or by its name if `type` is `connectionname`.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    GET(options: GetDataConnectionOptions): call.Returned<Mode, paths["/api/v1/data-connections/{qID}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataConnectionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-connections/{qID}"]["get"]>>;
    /**
     * Replace a data connection
     *
     * Replaces a data connection, which is found by its identifier, or by its name if `type` is `connectionname`. Depending on the request, credentials are created or updated with it. Status 409 means that the new name is in use.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    PUT(options: ReplaceDataConnectionOptions): call.Returned<Mode, paths["/api/v1/data-connections/{qID}"]["put"]>;
    /**
     * Delete a data connection
     *
     * Deletes a data connection, which is found by its identifier, or by its name if `type` is `connectionname`.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    DELETE(options: DeleteDataConnectionOptions): call.Returned<Mode, paths["/api/v1/data-connections/{qID}"]["delete"]>;
    /**
     * Update a data connection
     *
     * Updates properties of a data connection with a list of patches. The connection is found by its identifier, or by its name if `type` is `connectionname`. Status 409 means that the new name is in use.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    PATCH(options: UpdateDataConnectionOptions): call.Returned<Mode, paths["/api/v1/data-connections/{qID}"]["patch"]>;
  };
  "/api/v1/data-credentials/actions/filter-orphan": {
    /**
     * Find orphaned data credentials
     *
     * Returns the data credentials that are not associated with a data connection and that match all filters of the request.
     * @see https://qlik.dev/apis/rest/data-credentials/
     */
    POST(options: FilterDataCredentialsOrphanOptions): call.Returned<Mode, paths["/api/v1/data-credentials/actions/filter-orphan"]["post"]>;
  };
  "/api/v1/data-credentials/{qID}": {
    /**
     * Get a data credential
     *
     * Returns a data credential by its identifier, or by its name if `byCredentialName` is true.
     * @see https://qlik.dev/apis/rest/data-credentials/
     */
    GET(options: GetDataCredentialOptions): call.Returned<Mode, paths["/api/v1/data-credentials/{qID}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataCredentialOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-credentials/{qID}"]["get"]>>;
    /**
     * Replace a data credential
     *
     * Replaces a data credential, which is found by its identifier, or by its name if `byCredentialName` is true. Status 400 can mean that the request changes the connection of the credential, and status 409 means that the new name is in use.
     * @see https://qlik.dev/apis/rest/data-credentials/
     */
    PUT(options: ReplaceDataCredentialOptions): call.Returned<Mode, paths["/api/v1/data-credentials/{qID}"]["put"]>;
    /**
     * Delete a data credential
     *
     * Deletes a data credential, which is found by its identifier, or by its name if `byCredentialName` is true.
     * @see https://qlik.dev/apis/rest/data-credentials/
     */
    DELETE(options: DeleteDataCredentialOptions): call.Returned<Mode, paths["/api/v1/data-credentials/{qID}"]["delete"]>;
    /**
     * Update a data credential
     *
     * Updates properties of a data credential with a list of patches. The credential is found by its identifier, or by its name if `byCredentialName` is true. Status 400 can mean that the request changes the connection of the credential, and status 409 means that the new name is in use.
     * @see https://qlik.dev/apis/rest/data-credentials/
     */
    PATCH(options: UpdateDataCredentialOptions): call.Returned<Mode, paths["/api/v1/data-credentials/{qID}"]["patch"]>;
  };
  "/api/v1/data-files": {
    /**
     * List data files
     *
     * Returns the data files in a space or in one of its folders, including all subfolders unless `excludeSubFolders` is set. Without `connectionId`, the personal space of the caller is searched; set `includeAllSpaces` to search all spaces that the caller can access. Files that belong to an app are only returned if `appId` is set. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    GET(options?: ListDataFilesOptions): call.Returned<Mode, paths["/api/v1/data-files"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataFilesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-files"]["get"]>>;
    /**
     * Upload a file or create a folder
     *
     * Creates a data file or a folder. The content of a file is part of the request, or is copied from another data file (`sourceId`) or from a temporary file (`tempContentFileId`), which is the way to upload a large file. Status 409 means that the name is in use, and status 413 that the file exceeds the quota of the caller (see `GET /api/v1/data-files/quotas`).
     * @see https://qlik.dev/apis/rest/data-files/
     */
    POST(options?: CreateDataFileOptions): call.Returned<Mode, paths["/api/v1/data-files"]["post"]>;
  };
  "/api/v1/data-files/actions/change-space": {
    /**
     * Move data files to other spaces
     *
     * Moves several data files or folders to other spaces in one request. It is meant for administrators, who can use it without having full access to the spaces. The response has status 207 and a result for each item.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    POST(options?: ChangeDataFilesSpaceOptions): call.Returned<Mode, paths["/api/v1/data-files/actions/change-space"]["post"]>;
  };
  "/api/v1/data-files/actions/delete": {
    /**
     * Delete data files
     *
     * Deletes several data files or folders, all files of some shared spaces, or all files of the personal space of the caller. The response has status 207 and a result for each item.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    POST(options?: DeleteDataFilesOptions): call.Returned<Mode, paths["/api/v1/data-files/actions/delete"]["post"]>;
  };
  "/api/v1/data-files/connections": {
    /**
     * List DataFiles connections
     *
     * Returns the built-in connections with which apps read and write data files. The list contains one connection for each space that the caller can access, and some fixed ones. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    GET(options?: ListConnectionsOptions): call.Returned<Mode, paths["/api/v1/data-files/connections"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListConnectionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-files/connections"]["get"]>>;
  };
  "/api/v1/data-files/connections/{id}": {
    /**
     * Get a DataFiles connection
     *
     * Returns a built-in connection with which apps read and write data files.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    GET(options: GetConnectionOptions): call.Returned<Mode, paths["/api/v1/data-files/connections/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConnectionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-files/connections/{id}"]["get"]>>;
  };
  "/api/v1/data-files/quotas": {
    /**
     * Get the quotas for data files
     *
     * Returns the limits for the data files of the caller, and how much storage is used. It also returns the file extensions that can be uploaded.
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
     * Returns the properties of a data file or folder, but not its content.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    GET(options: GetDataFileOptions): call.Returned<Mode, paths["/api/v1/data-files/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataFileOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-files/{id}"]["get"]>>;
    /**
     * Replace a data file or folder
     *
     * Replaces the content of a data file, or updates a folder. A new name renames the item, and a different `connectionId` moves it to another space; without `connectionId`, it is put in the personal space. Status 409 means that the name is in use. A successful response has status 201.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    PUT(options: ReplaceDataFileOptions): call.Returned<Mode, paths["/api/v1/data-files/{id}"]["put"]>;
    /**
     * Delete a data file
     *
     * Deletes a data file or folder. A folder is deleted with all of its subfolders and files.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    DELETE(options: DeleteDataFileOptions): call.Returned<Mode, paths["/api/v1/data-files/{id}"]["delete"]>;
  };
  "/api/v1/data-files/{id}/actions/change-owner": {
    /**
     * Change the owner of a data file
     *
     * Assigns a data file or folder to another owner. It is meant for administrators; normally, the user who uploads an item owns it. In a personal space, the item moves to the personal space of the new owner, which is only possible if it is in the root; a folder takes its subfolders and files with it.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    POST(options: ChangeDataFileOwnerOptions): call.Returned<Mode, paths["/api/v1/data-files/{id}/actions/change-owner"]["post"]>;
  };
  "/api/v1/data-files/{id}/actions/change-space": {
    /**
     * Move a data file to another space
     *
     * Moves a data file or folder to another space. It is meant for administrators, who can use it without having full access to the spaces. The item must be in the root of its space; a folder takes its subfolders and files with it.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    POST(options: ChangeDataFileSpaceOptions): call.Returned<Mode, paths["/api/v1/data-files/{id}/actions/change-space"]["post"]>;
  };
  "/api/v1/data-qualities/computations": {
    /**
     * Start a data quality computation
     *
     * Starts a computation of the data quality of a dataset, which profiles the dataset first, and returns its identifier. Follow the computation with `GET /api/v1/data-qualities/computations/{computationId}` until its status is final. Deprecated: use `POST /api/data-governance/data-qualities/computations` instead; Qlik removes this operation on or after 2026-12-31.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     * @deprecated Use `POST /api/data-governance/data-qualities/computations` instead. It may be removed from 2026-12-31.
     */
    POST(options: StartDataQualityComputationOptions): call.Returned<Mode, paths["/api/v1/data-qualities/computations"]["post"]>;
  };
  "/api/v1/data-qualities/computations/{computationId}": {
    /**
     * Get a data quality computation
     *
     * Returns the status of a data quality computation. The results are available as soon as the status is `SUCCEEDED`; `FAILED` and `PROFILE_FAILED` are final too. Deprecated: use `GET /api/data-governance/data-qualities/computations/{computationId}` instead; Qlik removes this operation on or after 2026-12-31.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     * @deprecated Use `GET /api/data-governance/data-qualities/computations/{computationId}` instead. It may be removed from 2026-12-31.
     */
    GET(options: GetDataQualityComputationOptions): call.Returned<Mode, paths["/api/v1/data-qualities/computations/{computationId}"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/data-governance/data-qualities/computations/{computationId}` instead. It may be removed from 2026-12-31.
     */
    HEAD(options: GetDataQualityComputationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-qualities/computations/{computationId}"]["get"]>>;
  };
  "/api/v1/data-qualities/global-results": {
    /**
     * Get the data quality of a dataset
     *
     * Returns the numbers of valid, invalid and empty cells in the sample of a dataset, for each data connection. Deprecated: use `GET /api/data-governance/data-qualities/global-results` instead; Qlik removes this operation on or after 2026-12-31.
     * @see https://qlik.dev/apis/rest/data-governance-data-qualities/
     * @deprecated Use `GET /api/data-governance/data-qualities/global-results` instead. It may be removed from 2026-12-31.
     */
    GET(options: ListDataQualityGlobalResultsOptions): call.Returned<Mode, paths["/api/v1/data-qualities/global-results"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/data-governance/data-qualities/global-results` instead. It may be removed from 2026-12-31.
     */
    HEAD(options: ListDataQualityGlobalResultsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-qualities/global-results"]["get"]>>;
  };
  "/api/v1/data-sets": {
    /**
     * Create a dataset
     *
     * Creates a dataset with its schema. Its identifier, version, owner and times are set by the service.
     * @see https://qlik.dev/apis/rest/data-sets/
     */
    POST(options: CreateDataSetOptions): call.Returned<Mode, paths["/api/v1/data-sets"]["post"]>;
    /**
     * Delete datasets
     *
     * Deletes several datasets.
     * @see https://qlik.dev/apis/rest/data-sets/
     */
    DELETE(options: DeleteDataSetsOptions): call.Returned<Mode, paths["/api/v1/data-sets"]["delete"]>;
  };
  "/api/v1/data-sets/{data-set-id}": {
    /**
     * Get a dataset
     *
     * Returns a dataset with its schema, or only the properties that `projections` names.
     * @see https://qlik.dev/apis/rest/data-sets/
     */
    GET(options: GetDataSetOptions): call.Returned<Mode, paths["/api/v1/data-sets/{data-set-id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataSetOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-sets/{data-set-id}"]["get"]>>;
    /**
     * Replace a dataset
     *
     * Replaces the properties of a dataset, including the owner. The request must contain the current `id` and `version`. In a data space, the caller needs the Can edit permission. In other spaces, the caller must be a Professional user with the role Editor or Operator (shared space), or Facilitator or Operator (managed space).
     * @see https://qlik.dev/apis/rest/data-sets/
     */
    PUT(options: ReplaceDataSetOptions): call.Returned<Mode, paths["/api/v1/data-sets/{data-set-id}"]["put"]>;
    /**
     * Update a dataset
     *
     * Updates properties of a dataset, including the owner, with a JSON Patch document (RFC 6902). In a data space, the caller needs the Can edit permission. In other spaces, the caller must be a Professional user with the role Editor or Operator (shared space), or Facilitator or Operator (managed space).
     * @see https://qlik.dev/apis/rest/data-sets/
     */
    PATCH(options: UpdateDataSetOptions): call.Returned<Mode, paths["/api/v1/data-sets/{data-set-id}"]["patch"]>;
  };
  "/api/v1/data-sets/{data-set-id}/profiles": {
    /**
     * List profiles of a dataset
     *
     * Returns the existing profiles of a dataset: statistics and samples of its fields, one profile for each data connection. A profile can be stale if the data has changed since its computation. Status 202 means that the computation is in progress. The response is one page; follow `links.next.href` for more.
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
     * Returns the kinds of data sources for which connections can be created, such as databases and web services.
     * @see https://qlik.dev/apis/rest/data-sources/
     */
    GET(options?: ListDataSourcesOptions): call.Returned<Mode, paths["/api/v1/data-sources"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataSourcesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-sources"]["get"]>>;
  };
  "/api/v1/data-sources/{dataSourceId}/api-specs": {
    /**
     * Get the connection properties of a data source
     *
     * Returns the properties that a connection to the data source requires. Use them as `connectionProperties` to create a data connection.
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
     * Returns the data gateways that provide access to the data source. The list is cached; `refreshedAt` indicates its age. Status 404 can also mean that the tenant has no gateway.
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
     * Returns the settings of a data source, such as whether it is disabled.
     * @see https://qlik.dev/apis/rest/data-sources/
     */
    GET(options: GetDataSourceSettingsOptions): call.Returned<Mode, paths["/api/v1/data-sources/{dataSourceId}/settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataSourceSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-sources/{dataSourceId}/settings"]["get"]>>;
    /**
     * Replace the settings of a data source
     *
     * Replaces the settings of a data source. Set `disabled` to disable or enable the data source.
     * @see https://qlik.dev/apis/rest/data-sources/
     */
    PUT(options: ReplaceDataSourceSettingsOptions): call.Returned<Mode, paths["/api/v1/data-sources/{dataSourceId}/settings"]["put"]>;
  };
  "/api/v1/data-stores": {
    /**
     * List data stores
     *
     * Returns the data stores of the tenant that the caller can see. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    GET(options?: ListDataStoresOptions): call.Returned<Mode, paths["/api/v1/data-stores"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataStoresOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-stores"]["get"]>>;
    /**
     * Create a data store
     *
     * Creates a data store. Its identifier, version, owner and times are set by the service.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    POST(options: CreateDataStoreOptions): call.Returned<Mode, paths["/api/v1/data-stores"]["post"]>;
    /**
     * Delete data stores
     *
     * Deletes several data stores. A data store that still contains data assets is not deleted.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    DELETE(options: DeleteDataStoresOptions): call.Returned<Mode, paths["/api/v1/data-stores"]["delete"]>;
  };
  "/api/v1/data-stores/{data-store-ids}/data-assets": {
    /**
     * List data assets of data stores
     *
     * Returns the data assets of one or several data stores. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    GET(options: ListDataStoreDataAssetsOptions): call.Returned<Mode, paths["/api/v1/data-stores/{data-store-ids}/data-assets"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataStoreDataAssetsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-stores/{data-store-ids}/data-assets"]["get"]>>;
    /**
     * Delete all data assets of data stores
     *
     * Deletes the data assets of one or several data stores, and all datasets in them.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    DELETE(options: DeleteDataStoreDataAssetsOptions): call.Returned<Mode, paths["/api/v1/data-stores/{data-store-ids}/data-assets"]["delete"]>;
  };
  "/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets": {
    /**
     * List datasets of data assets
     *
     * Returns the datasets in one or several data assets of one or several data stores. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    GET(options: ListDataAssetDataSetsOptions): call.Returned<Mode, paths["/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataAssetDataSetsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets"]["get"]>>;
    /**
     * Delete all datasets of data assets
     *
     * Deletes the datasets in one or several data assets of one or several data stores.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    DELETE(options: DeleteDataAssetDataSetsOptions): call.Returned<Mode, paths["/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets"]["delete"]>;
  };
  "/api/v1/data-stores/{data-store-id}": {
    /**
     * Get a data store
     *
     * Returns a data store, or only the properties that `projections` names.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    GET(options: GetDataStoreOptions): call.Returned<Mode, paths["/api/v1/data-stores/{data-store-id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataStoreOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/data-stores/{data-store-id}"]["get"]>>;
    /**
     * Replace a data store
     *
     * Replaces the properties of a data store. The request must contain the current `id` and `version`.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    PUT(options: ReplaceDataStoreOptions): call.Returned<Mode, paths["/api/v1/data-stores/{data-store-id}"]["put"]>;
    /**
     * Update a data store
     *
     * Updates properties of a data store with a JSON Patch document (RFC 6902).
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    PATCH(options: UpdateDataStoreOptions): call.Returned<Mode, paths["/api/v1/data-stores/{data-store-id}"]["patch"]>;
  };
  "/api/v1/di-projects": {
    /**
     * List data integration projects
     *
     * Returns the data integration projects that the caller can see. Set `spaceId` to restrict the list to one space.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options?: ListDataIntegrationProjectsOptions): call.Returned<Mode, paths["/api/v1/di-projects"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataIntegrationProjectsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/di-projects"]["get"]>>;
    /**
     * Create a data integration project
     *
     * Creates a data integration project in a space. The target platform and its connections are part of the request.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: CreateDataIntegrationProjectOptions): call.Returned<Mode, paths["/api/v1/di-projects"]["post"]>;
  };
  "/api/v1/di-projects/actions/{actionId}": {
    /**
     * Get the status of an action
     *
     * Returns the status of an asynchronous action, such as the preparation, validation or import of a project. Poll it with the `actionId` of the response with status 202 until the state is final.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: GetActionOptions): call.Returned<Mode, paths["/api/v1/di-projects/actions/{actionId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetActionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/di-projects/actions/{actionId}"]["get"]>>;
  };
  "/api/v1/di-projects/utils/actions/validate-project-definitions": {
    /**
     * Validate project definitions
     *
     * Checks the project definition files in a ZIP file, and returns the warnings and errors that were found. The check is synchronous and imports nothing. Use it before an asynchronous import to make sure that a YAML project can be imported.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ValidateUtilsProjectDefinitionsOptions): call.Returned<Mode, paths["/api/v1/di-projects/utils/actions/validate-project-definitions"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}": {
    /**
     * Get a data integration project
     *
     * Returns a data integration project with its type, space and platform.
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
     * Returns the definition of a project as a ZIP file. The request selects the format, and whether the bindings are included.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ExportDataIntegrationProjectOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/actions/export"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/actions/import": {
    /**
     * Import a project from JSON
     *
     * Imports a ZIP file in the legacy JSON format into the project, and responds after the import has finished. A ZIP file with YAML definitions is rejected with status 400; import it with `POST /api/v1/di-projects/{projectId}/actions/import-async`.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ImportDataIntegrationProjectOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/actions/import"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/actions/import-async": {
    /**
     * Import a project asynchronously
     *
     * Starts an import of a ZIP file into the project, and returns the identifier of the action. Both the YAML format and the legacy JSON format are accepted. Follow the import with `GET /api/v1/di-projects/actions/{actionId}`.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ImportDataIntegrationProjectAsyncOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/actions/import-async"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/actions/prepare": {
    /**
     * Prepare a data integration project
     *
     * Starts the preparation of a project and its tasks, which gets the tasks ready to run, and returns the identifier of the action. Follow the preparation with `GET /api/v1/di-projects/actions/{actionId}`.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: PrepareDataIntegrationProjectOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/actions/prepare"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/actions/validate": {
    /**
     * Validate a data integration project
     *
     * Starts a validation of a project and its tasks, and returns the identifier of the action. Follow the validation with `GET /api/v1/di-projects/actions/{actionId}`.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ValidateDataIntegrationProjectOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/actions/validate"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/bindings": {
    /**
     * Get the bindings of a project
     *
     * Returns the bindings of a project, which are the variables of its export and their values. They are recalculated unless `recalculate` is false.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: ListDataIntegrationProjectBindingsOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/bindings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataIntegrationProjectBindingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/di-projects/{projectId}/bindings"]["get"]>>;
    /**
     * Replace the bindings of a project
     *
     * Replaces the values of the bindings, the export variables of a project, and returns the result. Use it before an import to adapt the project to another tenant or space.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    PUT(options: ReplaceDataIntegrationProjectBindingsOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/bindings"]["put"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks": {
    /**
     * List tasks of a project
     *
     * Returns the data tasks of a data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: ListDataIntegrationProjectDataIntegrationTasksOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataIntegrationProjectDataIntegrationTasksOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/di-projects/{projectId}/di-tasks"]["get"]>>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}": {
    /**
     * Get a task of a project
     *
     * Returns a data task of a data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: GetDataIntegrationProjectDataIntegrationTaskOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataIntegrationProjectDataIntegrationTaskOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}"]["get"]>>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare": {
    /**
     * Prepare a task
     *
     * Starts the preparation of a data task, which gets the task ready to run, and returns the identifier of the action. Follow the preparation with `GET /api/v1/di-projects/actions/{actionId}`.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: PrepareDataIntegrationTaskOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets": {
    /**
     * Recreate the datasets of a task
     *
     * Starts the recreation of the datasets of a data task, and returns the identifier of the action. Follow it with `GET /api/v1/di-projects/actions/{actionId}`.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: RecreateDataIntegrationTaskDatasetsOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload": {
    /**
     * Request a reload of the datasets of a task
     *
     * Registers a request to reload all or some datasets of a data task. Nothing is reloaded at once: the request takes effect when the task runs next, by its schedule or by a manual start.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: RequestDataIntegrationTaskReloadOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate": {
    /**
     * Validate a task
     *
     * Starts a validation of a data task, and returns the identifier of the action. Follow the validation with `GET /api/v1/di-projects/actions/{actionId}`.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ValidateDataIntegrationTaskOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start": {
    /**
     * Start a task
     *
     * Starts a run of a data task. The response has no content; follow the run with `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state`.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: StartRuntimeOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/stop": {
    /**
     * Stop a task
     *
     * Requests that the current run of a data task stops. The response has no content; follow the state with `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state`.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: StopRuntimeOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/stop"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/actions/search": {
    /**
     * Search the run history of a task
     *
     * Returns past runs of a data task that match the filters. The response is one page: while `nextPageExists` is true, send the returned `lastId` with the next request.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: SearchRunsOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/actions/search"]["post"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state": {
    /**
     * Get the state of a run
     *
     * Returns the state of one past run of a data task, with its progress, its statistics and the errors that occurred.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: GetRunStateOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetRunStateOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state"]["get"]>>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state/datasets": {
    /**
     * List dataset states of a run
     *
     * Returns the state of each dataset in one past run of a data task. There is no paging: all datasets are in one response. Status 410 means that the retention policy has purged the states, and status 413 that they exceed the size limit of a response.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: ListRunDatasetsOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state/datasets"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListRunDatasetsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state/datasets"]["get"]>>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state": {
    /**
     * Get the runtime state of a task
     *
     * Returns the state of the current or most recent run of a data task, and whether the task is ready to run.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: GetDataIntegrationTaskStateOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataIntegrationTaskStateOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state"]["get"]>>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state/datasets": {
    /**
     * List runtime dataset states of a task
     *
     * Returns the state of each dataset in the current or most recent run of a data task.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: ListDataIntegrationTaskDatasetsOptions): call.Returned<Mode, paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state/datasets"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataIntegrationTaskDatasetsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state/datasets"]["get"]>>;
  };
  "/api/v1/direct-access-agents/{agentId}/actions/{agentAction}": {
    /**
     * Restart an agent
     *
     * Restarts the connector agent of a Direct Access gateway. `restart` is ignored while a reload has the status `RELOADING`; `force-restart` restarts the agent even then. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.2 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `POST /api/connectivity/direct-access-agents/{agentId}/actions/{agentAction}` instead. It may be removed from 2027-11-01.
     */
    POST(options: UpdateDirectAccessAgentActionOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/actions/{agentAction}"]["post"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/benchmarks": {
    /**
     * Start a benchmark of an agent
     *
     * Starts a benchmark that measures the throughput and the latency of an agent, and returns its identifier. The benchmark runs in the background; follow it with `GET /api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}`. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.8 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `POST /api/connectivity/direct-access-agents/{agentId}/benchmarks` instead. It may be removed from 2027-11-01.
     */
    POST(options: CreateDirectAccessAgentBenchmarkOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/benchmarks"]["post"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}": {
    /**
     * Get a benchmark of an agent
     *
     * Returns the status of a benchmark, and its measurements as soon as it is completed. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.8 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}` instead. It may be removed from 2027-11-01.
     */
    GET(options: GetDirectAccessAgentBenchmarkOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: GetDirectAccessAgentBenchmarkOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}"]["get"]>>;
  };
  "/api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel": {
    /**
     * Cancel a benchmark of an agent
     *
     * Requests the cancellation of a benchmark in progress. Status 202 means that the request was accepted; get the benchmark to see whether it has ended. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.8 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `POST /api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel` instead. It may be removed from 2027-11-01.
     */
    POST(options: CancelBenchmarkOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel"]["post"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/configurations": {
    /**
     * Get the configuration of an agent
     *
     * Returns the settings of an agent and its connectors, with their permitted values. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.2 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/configurations` instead. It may be removed from 2027-11-01.
     */
    GET(options: ListDirectAccessAgentConfigurationsOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/configurations"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/configurations` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: ListDirectAccessAgentConfigurationsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/direct-access-agents/{agentId}/configurations"]["get"]>>;
    /**
     * Update the configuration of an agent
     *
     * Updates settings of an agent with a JSON Patch document (RFC 6902), which must be sent as `application/json-patch+json`. With status 207, the response contains the result of each change. Some settings apply only after a restart of the agent (see `applyWithoutRestart`). The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.2 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `PATCH /api/connectivity/direct-access-agents/{agentId}/configurations` instead. It may be removed from 2027-11-01.
     */
    PATCH(options: UpdateDirectAccessAgentConfigurationsOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/configurations"]["patch"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths": {
    /**
     * Get the allowed paths of the file connector
     *
     * Returns the paths that the file connector of an agent can read, and the spaces that can use them. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.6 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths` instead. It may be removed from 2027-11-01.
     */
    GET(options: ListDirectAccessAgentAllowedPathsOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: ListDirectAccessAgentAllowedPathsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths"]["get"]>>;
    /**
     * Replace the allowed paths of the file connector
     *
     * Replaces all allowed paths of the file connector of an agent. Send the complete list; partial updates are not possible. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.6 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `PUT /api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths` instead. It may be removed from 2027-11-01.
     */
    PUT(options: ReplaceDirectAccessAgentAllowedPathsOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths"]["put"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings": {
    /**
     * Get the data type mappings of the ODBC connector
     *
     * Returns how the generic ODBC connector of an agent maps native data types to data types of Qlik. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.5 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings` instead. It may be removed from 2027-11-01.
     */
    GET(options: ListDirectAccessAgentCustomDataTypeMappingsOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: ListDirectAccessAgentCustomDataTypeMappingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings"]["get"]>>;
    /**
     * Replace the data type mappings of the ODBC connector
     *
     * Replaces all data type mappings of the generic ODBC connector of an agent. Send the complete list; partial updates are not possible. Use the property names of the API, which differ from those in the file. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.5 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `PUT /api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings` instead. It may be removed from 2027-11-01.
     */
    PUT(options: ReplaceDirectAccessAgentCustomDataTypeMappingsOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings"]["put"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files": {
    /**
     * List configuration files of a connector
     *
     * Returns the configuration files of a connector. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.4 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files` instead. It may be removed from 2027-11-01.
     */
    GET(options: ListConnectorFilesOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: ListConnectorFilesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files"]["get"]>>;
  };
  "/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}": {
    /**
     * Get a configuration file of a connector
     *
     * Returns the lines of a configuration file of a connector. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.4 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}` instead. It may be removed from 2027-11-01.
     */
    GET(options: GetConnectorFileOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: GetConnectorFileOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}"]["get"]>>;
    /**
     * Replace a configuration file of a connector
     *
     * Replaces the whole content of a configuration file of a connector; partial updates are not possible. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.4 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `PUT /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}` instead. It may be removed from 2027-11-01.
     */
    PUT(options: ReplaceConnectorFileOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}"]["put"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration": {
    /**
     * Get the settings of the metrics collector
     *
     * Returns the settings of the metrics collector, which collects metrics of the connectors of an agent. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.9 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration` instead. It may be removed from 2027-11-01.
     */
    GET(options: GetDirectAccessAgentConfigurationOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: GetDirectAccessAgentConfigurationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration"]["get"]>>;
    /**
     * Replace the settings of the metrics collector
     *
     * Replaces all settings of the metrics collector of an agent; partial updates are not possible. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.9 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `PUT /api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration` instead. It may be removed from 2027-11-01.
     */
    PUT(options: ReplaceDirectAccessAgentConfigurationOptions): call.Returned<Mode, paths["/api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration"]["put"]>;
  };
  "/api/v1/encryption/keyproviders": {
    /**
     * List the AWS key providers
     *
     * Returns the AWS KMS (Key Management Service) keys that are registered in the tenant. Qlik's default key provider is not included; list all key providers to get it too.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    GET(options?: ListKeyprovidersOptions): call.Returned<Mode, paths["/api/v1/encryption/keyproviders"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListKeyprovidersOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/encryption/keyproviders"]["get"]>>;
    /**
     * Register an AWS KMS key
     *
     * Registers a multi-region AWS KMS key as a key provider of the tenant. Most regions of Qlik Cloud require a key in the AWS region of the tenant and a replica of it in the region for disaster recovery; Qlik documents which regions belong together. To use the key, migrate to it.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    POST(options?: CreateKeyproviderOptions): call.Returned<Mode, paths["/api/v1/encryption/keyproviders"]["post"]>;
  };
  "/api/v1/encryption/keyproviders/actions/list": {
    /**
     * List all key providers
     *
     * Returns all key providers of the tenant, including Qlik's default key provider.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    GET(options?: GetListOptions): call.Returned<Mode, paths["/api/v1/encryption/keyproviders/actions/list"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetListOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/encryption/keyproviders/actions/list"]["get"]>>;
  };
  "/api/v1/encryption/keyproviders/actions/reset-to-default-provider": {
    /**
     * Reset to the default key provider
     *
     * Starts a migration of the tenant to the default key provider, which is managed by Qlik. The response is 205 if the migration was started, and 200 if the tenant already uses the default provider. Get the details of the migration to follow its progress.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    POST(options?: ResetKeyprovidersToDefaultProviderOptions): call.Returned<Mode, paths["/api/v1/encryption/keyproviders/actions/reset-to-default-provider"]["post"]>;
  };
  "/api/v1/encryption/keyproviders/migration/actions/details": {
    /**
     * Get the details of the migration
     *
     * Returns the state and the progress of the current migration of the tenant between key providers, or of the last one if it is complete.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    GET(options?: GetDetailsOptions): call.Returned<Mode, paths["/api/v1/encryption/keyproviders/migration/actions/details"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetDetailsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/encryption/keyproviders/migration/actions/details"]["get"]>>;
  };
  "/api/v1/encryption/keyproviders/{arnFingerPrint}": {
    /**
     * Get a key provider
     *
     * Returns a key provider.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    GET(options: GetKeyproviderOptions): call.Returned<Mode, paths["/api/v1/encryption/keyproviders/{arnFingerPrint}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetKeyproviderOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/encryption/keyproviders/{arnFingerPrint}"]["get"]>>;
    /**
     * Delete a key provider
     *
     * Deletes the registration of a key from the tenant. The key must not be in use. Qlik's default key provider cannot be deleted.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    DELETE(options: DeleteKeyproviderOptions): call.Returned<Mode, paths["/api/v1/encryption/keyproviders/{arnFingerPrint}"]["delete"]>;
    /**
     * Update a key provider
     *
     * Updates the name or the description of a key provider with a JSON Patch (RFC 6902).
     * @see https://qlik.dev/apis/rest/encryption/
     */
    PATCH(options: UpdateKeyproviderOptions): call.Returned<Mode, paths["/api/v1/encryption/keyproviders/{arnFingerPrint}"]["patch"]>;
  };
  "/api/v1/encryption/keyproviders/{arnFingerPrint}/actions/migrate": {
    /**
     * Migrate to a key provider
     *
     * Starts a migration of the tenant from its current key provider to this one. The migration is asynchronous and can take some time, during which the tenant can be used normally. Get the details of the migration to follow its progress. If a migration is already in progress, the response is 428.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    POST(options: MigrateKeyproviderOptions): call.Returned<Mode, paths["/api/v1/encryption/keyproviders/{arnFingerPrint}/actions/migrate"]["post"]>;
  };
  "/api/v1/encryption/keyproviders/{arnFingerPrint}/actions/test": {
    /**
     * Test a key provider
     *
     * Checks whether the configuration of a key is correct, and whether the AWS account and the key policy grant Qlik Cloud the required access. A later change to the key or its policy can make the tenant inaccessible.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    POST(options: TestKeyproviderOptions): call.Returned<Mode, paths["/api/v1/encryption/keyproviders/{arnFingerPrint}/actions/test"]["post"]>;
  };
  "/api/v1/extensions": {
    /**
     * List extensions
     *
     * Returns all extensions that were imported into the tenant. An extension adds visualizations or other functions to apps.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    GET(options?: ListExtensionsOptions): call.Returned<Mode, paths["/api/v1/extensions"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListExtensionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/extensions"]["get"]>>;
    /**
     * Create an extension
     *
     * Creates an extension, either from an archive or from an object with its properties. The name must differ from those of all other extensions in the tenant.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    POST(options: CreateExtensionOptions): call.Returned<Mode, paths["/api/v1/extensions"]["post"]>;
  };
  "/api/v1/extensions/{id}": {
    /**
     * Get an extension
     *
     * Returns the properties of an extension.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    GET(options: GetExtensionOptions): call.Returned<Mode, paths["/api/v1/extensions/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetExtensionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/extensions/{id}"]["get"]>>;
    /**
     * Delete an extension
     *
     * Deletes an extension. Requests for a deleted extension return 410.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    DELETE(options: DeleteExtensionOptions): call.Returned<Mode, paths["/api/v1/extensions/{id}"]["delete"]>;
    /**
     * Update an extension
     *
     * Updates an extension, either from an archive or from an object with its properties.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    PATCH(options: UpdateExtensionOptions): call.Returned<Mode, paths["/api/v1/extensions/{id}"]["patch"]>;
  };
  "/api/v1/extensions/{id}/file": {
    /**
     * Download an extension
     *
     * Returns all files of an extension as a ZIP archive.
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
     * Download a file of an extension
     *
     * Returns a single file of an extension.
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
     * Returns the glossaries that the caller can see. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options?: ListGlossariesOptions): call.Returned<Mode, paths["/api/v1/glossaries"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListGlossariesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/glossaries"]["get"]>>;
    /**
     * Create a glossary
     *
     * Creates a glossary without categories and terms. Only a steward can create a glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options?: CreateGlossaryOptions): call.Returned<Mode, paths["/api/v1/glossaries"]["post"]>;
  };
  "/api/v1/glossaries/actions/import": {
    /**
     * Import a glossary
     *
     * Creates a glossary with its categories and terms from a definition, or updates the existing glossary. The formats of Qlik, Atlan and Apache Atlas are supported; the media type of the request selects the format.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options?: ImportGlossariesOptions): call.Returned<Mode, paths["/api/v1/glossaries/actions/import"]["post"]>;
  };
  "/api/v1/glossaries/{id}": {
    /**
     * Get a glossary
     *
     * Returns a glossary without its categories and terms. The `Etag` header of the response identifies the version.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: GetGlossaryOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetGlossaryOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/glossaries/{id}"]["get"]>>;
    /**
     * Replace a glossary
     *
     * Replaces the properties of a glossary. Send `If-Match` to avoid overwriting the changes of others.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PUT(options: ReplaceGlossaryOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}"]["put"]>;
    /**
     * Delete a glossary
     *
     * Deletes a glossary. All of its terms are deleted too.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    DELETE(options: DeleteGlossaryOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}"]["delete"]>;
    /**
     * Update a glossary
     *
     * Updates properties of a glossary with a JSON Patch document (RFC 6902), in which `replace` is the only operation.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PATCH(options: UpdateGlossaryOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}"]["patch"]>;
  };
  "/api/v1/glossaries/{id}/actions/export": {
    /**
     * Export a glossary
     *
     * Returns a glossary with its categories and terms, as JSON or as an Excel workbook. The JSON format can be imported again.
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
     * Returns the categories of a glossary. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: ListGlossaryCategoriesOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/categories"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListGlossaryCategoriesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/glossaries/{id}/categories"]["get"]>>;
    /**
     * Create a category
     *
     * Creates a category in a glossary. Two categories with the same parent must have different names.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options: CreateGlossaryCategoryOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/categories"]["post"]>;
  };
  "/api/v1/glossaries/{id}/categories/{categoryId}": {
    /**
     * Get a category
     *
     * Returns a category of a glossary. The `Etag` header of the response identifies the version.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: GetGlossaryCategoryOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/categories/{categoryId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetGlossaryCategoryOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/glossaries/{id}/categories/{categoryId}"]["get"]>>;
    /**
     * Replace a category
     *
     * Replaces the properties of a category. Send `If-Match` to avoid overwriting the changes of others.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PUT(options: ReplaceGlossaryCategoryOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/categories/{categoryId}"]["put"]>;
    /**
     * Delete a category
     *
     * Deletes a category of a glossary. All of its subcategories are deleted too.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    DELETE(options: DeleteGlossaryCategoryOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/categories/{categoryId}"]["delete"]>;
    /**
     * Update a category
     *
     * Updates properties of a category with a JSON Patch document (RFC 6902), in which `replace` is the only operation.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PATCH(options: UpdateGlossaryCategoryOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/categories/{categoryId}"]["patch"]>;
  };
  "/api/v1/glossaries/{id}/terms": {
    /**
     * List terms of a glossary
     *
     * Returns the terms of a glossary that match the filter. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: ListGlossaryTermsOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/terms"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListGlossaryTermsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/glossaries/{id}/terms"]["get"]>>;
    /**
     * Create a term
     *
     * Creates a term in a glossary. The request can assign the term to categories, relate it to other terms and link it to resources.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options: CreateGlossaryTermOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/terms"]["post"]>;
  };
  "/api/v1/glossaries/{id}/terms/{termId}": {
    /**
     * Get a term
     *
     * Returns a term of a glossary with its relations and links. The `Etag` header of the response identifies the version.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: GetGlossaryTermOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/terms/{termId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetGlossaryTermOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/glossaries/{id}/terms/{termId}"]["get"]>>;
    /**
     * Replace a term
     *
     * Replaces the properties of a term. Only a steward can change a verified term. Send `If-Match` to avoid overwriting the changes of others; status 412 means that the term has a newer version.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PUT(options: ReplaceGlossaryTermOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/terms/{termId}"]["put"]>;
    /**
     * Delete a term
     *
     * Deletes a term of a glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    DELETE(options: DeleteGlossaryTermOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/terms/{termId}"]["delete"]>;
    /**
     * Update a term
     *
     * Updates properties of a term with a JSON Patch document (RFC 6902), in which `replace` is the only operation. Only a steward can change a verified term. Status 412 means that the term has a newer version than the one that `If-Match` names.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PATCH(options: UpdateGlossaryTermOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/terms/{termId}"]["patch"]>;
  };
  "/api/v1/glossaries/{id}/terms/{termId}/actions/change-status": {
    /**
     * Change the status of a term
     *
     * Sets the status of a term to draft, verified or deprecated. Only a steward can verify a term, and only a steward can change it afterwards. Links to resources do not depend on the status.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options: ChangeTermStatusOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/terms/{termId}/actions/change-status"]["post"]>;
  };
  "/api/v1/glossaries/{id}/terms/{termId}/links": {
    /**
     * List links of a term
     *
     * Returns the links between a term and the resources it describes, such as apps and datasets. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: ListTermLinksOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/terms/{termId}/links"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTermLinksOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/glossaries/{id}/terms/{termId}/links"]["get"]>>;
    /**
     * Create a link of a term
     *
     * Links a term to an app or dataset, or to a part of it. The status of the term does not matter, because links are not part of the term itself. The caller needs permissions for both the term and the resource. Status 412 means that the term has a newer version than the one that `If-Match` names.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options: CreateTermLinkOptions): call.Returned<Mode, paths["/api/v1/glossaries/{id}/terms/{termId}/links"]["post"]>;
  };
  "/api/v1/glossaries/{id}/terms/{termId}/revisions": {
    /**
     * List revisions of a term
     *
     * Returns the previous revisions of a term. The response is one page; follow `links.next.href` for more.
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
     * Returns the groups of the tenant. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/groups/
     */
    GET(options?: ListGroupsOptions): call.Returned<Mode, paths["/api/v1/groups"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListGroupsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/groups"]["get"]>>;
    /**
     * Create a group
     *
     * Creates a group. Its name must be unique in the tenant; names are case-sensitive. A tenant can have up to 10,000 groups.
     * @see https://qlik.dev/apis/rest/groups/
     */
    POST(options: CreateGroupOptions): call.Returned<Mode, paths["/api/v1/groups"]["post"]>;
  };
  "/api/v1/groups/actions/filter": {
    /**
     * Filter groups
     *
     * Returns the groups that match the filter in the request body. The filter can contain up to 100 identifiers. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/groups/
     */
    POST(options?: FilterGroupsOptions): call.Returned<Mode, paths["/api/v1/groups/actions/filter"]["post"]>;
  };
  "/api/v1/groups/settings": {
    /**
     * Get the group settings
     *
     * Returns the group settings of the tenant: whether groups are created automatically and synchronized with the identity provider, and which roles the system groups have.
     * @see https://qlik.dev/apis/rest/groups/
     */
    GET(options?: GetGroupsSettingsOptions): call.Returned<Mode, paths["/api/v1/groups/settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetGroupsSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/groups/settings"]["get"]>>;
    /**
     * Update the group settings
     *
     * Updates the group settings of the tenant with a JSON Patch (RFC 6902): whether groups are created automatically and synchronized with the identity provider, and which roles the system groups have.
     * @see https://qlik.dev/apis/rest/groups/
     */
    PATCH(options: UpdateGroupsSettingsOptions): call.Returned<Mode, paths["/api/v1/groups/settings"]["patch"]>;
  };
  "/api/v1/groups/{groupId}": {
    /**
     * Get a group
     *
     * Returns a group with its roles. The roles are only visible to a caller who can access roles.
     * @see https://qlik.dev/apis/rest/groups/
     */
    GET(options: GetGroupOptions): call.Returned<Mode, paths["/api/v1/groups/{groupId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetGroupOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/groups/{groupId}"]["get"]>>;
    /**
     * Delete a group
     *
     * Deletes a group.
     * @see https://qlik.dev/apis/rest/groups/
     */
    DELETE(options: DeleteGroupOptions): call.Returned<Mode, paths["/api/v1/groups/{groupId}"]["delete"]>;
    /**
     * Update a group
     *
     * Updates a group with a JSON Patch (RFC 6902). The roles of every group can be replaced, but the name and the description only in a custom group.
     * @see https://qlik.dev/apis/rest/groups/
     */
    PATCH(options: UpdateGroupOptions): call.Returned<Mode, paths["/api/v1/groups/{groupId}"]["patch"]>;
  };
  "/api/v1/identity-providers": {
    /**
     * List identity providers
     *
     * Returns the identity providers that are registered in the tenant. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    GET(options?: ListIdentityProvidersOptions): call.Returned<Mode, paths["/api/v1/identity-providers"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListIdentityProvidersOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/identity-providers"]["get"]>>;
    /**
     * Create an identity provider
     *
     * Creates an identity provider in the tenant. For a non-interactive provider, such as one that verifies JWTs, send the configuration in `options`. For an interactive provider (OIDC or SAML), send it in `pendingOptions` to have it tested before use, or send `options` with `skipVerify` set to `true` to activate it without a test. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    POST(options?: CreateIdentityProviderOptions): call.Returned<Mode, paths["/api/v1/identity-providers"]["post"]>;
  };
  "/api/v1/identity-providers/.well-known/metadata.json": {
    /**
     * Get the supported configuration
     *
     * Returns the metadata that describes which identity provider configurations the tenant supports. A program can use it to configure its own access to Qlik Cloud.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    GET(options?: GetMetadataJsonOptions): call.Returned<Mode, paths["/api/v1/identity-providers/.well-known/metadata.json"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetMetadataJsonOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/identity-providers/.well-known/metadata.json"]["get"]>>;
  };
  "/api/v1/identity-providers/me/meta": {
    /**
     * Get the metadata of the default identity provider
     *
     * Returns the metadata of Qlik's default identity provider. It is in use only while the tenant has no active interactive identity provider of its own.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    GET(options?: GetMeMetadataOptions): call.Returned<Mode, paths["/api/v1/identity-providers/me/meta"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetMeMetadataOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/identity-providers/me/meta"]["get"]>>;
  };
  "/api/v1/identity-providers/status": {
    /**
     * Get the status of all identity providers
     *
     * Returns for each identity provider whether it is active and interactive, and the number of active interactive ones. The caller must have the `TenantAdmin` role.
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
     * Returns the configuration of an identity provider. The `QLIK-IDP-POPTS` header of the response identifies the current test configuration. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    GET(options: GetIdentityProviderOptions): call.Returned<Mode, paths["/api/v1/identity-providers/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetIdentityProviderOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/identity-providers/{id}"]["get"]>>;
    /**
     * Delete an identity provider
     *
     * Deletes an identity provider. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    DELETE(options: DeleteIdentityProviderOptions): call.Returned<Mode, paths["/api/v1/identity-providers/{id}"]["delete"]>;
    /**
     * Update an identity provider
     *
     * Updates an identity provider with a list of operations. If one of them fails, the whole request fails. For OIDC and SAML providers, the operation `promote-options` puts the tested configuration in `pendingOptions` into use for login. If the header `QLIK-IDP-POPTS-MATCH` does not match the current test configuration, the response is 412. The caller must have the `TenantAdmin` role.
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
     * Get the settings of the items service
     *
     * Returns the settings of the items service in the tenant: whether usage metrics are shown.
     * @see https://qlik.dev/apis/rest/items/
     */
    GET(options?: GetItemsSettingsOptions): call.Returned<Mode, paths["/api/v1/items/settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetItemsSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/items/settings"]["get"]>>;
    /**
     * Update the settings of the items service
     *
     * Updates the settings of the items service in the tenant with a JSON Patch (RFC 6902), to show or hide usage metrics.
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
     * Update an item
     *
     * Updates an item. Properties that are absent or unsupported are ignored; send an empty value to remove the value of a property.
     * @see https://qlik.dev/apis/rest/items/
     */
    PUT(options: ReplaceItemOptions): call.Returned<Mode, paths["/api/v1/items/{itemId}"]["put"]>;
    /**
     * Delete an item
     *
     * Deletes an item and removes it from all collections.
     * @see https://qlik.dev/apis/rest/items/
     */
    DELETE(options: DeleteItemOptions): call.Returned<Mode, paths["/api/v1/items/{itemId}"]["delete"]>;
  };
  "/api/v1/items/{itemId}/collections": {
    /**
     * List the collections of an item
     *
     * Returns the collections and tags that contain an item, oldest first unless `sort` is set. The caller's favorites are not included. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/items/
     */
    GET(options: ListItemCollectionsOptions): call.Returned<Mode, paths["/api/v1/items/{itemId}/collections"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListItemCollectionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/items/{itemId}/collections"]["get"]>>;
  };
  "/api/v1/items/{itemId}/publisheditems": {
    /**
     * List the published items of an item
     *
     * Returns the items of the published copies of a resource, oldest first unless `sort` is set. Use it to find the published copies of an app before you replace their content. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/items/
     */
    GET(options: ListItemPublisheditemsOptions): call.Returned<Mode, paths["/api/v1/items/{itemId}/publisheditems"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListItemPublisheditemsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/items/{itemId}/publisheditems"]["get"]>>;
  };
  "/api/v1/knowledgebases": {
    /**
     * List knowledge bases
     *
     * Returns the knowledge bases that the caller can see. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    GET(options?: ListKnowledgebasesOptions): call.Returned<Mode, paths["/api/v1/knowledgebases"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListKnowledgebasesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/knowledgebases"]["get"]>>;
    /**
     * Create a knowledge base
     *
     * Creates an empty knowledge base. Add data sources and synchronize them to index documents.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options?: CreateKnowledgeBaseOptions): call.Returned<Mode, paths["/api/v1/knowledgebases"]["post"]>;
  };
  "/api/v1/knowledgebases/{id}": {
    /**
     * Get a knowledge base
     *
     * Returns a knowledge base with its data sources. The header `Etag` contains its version for conditional updates.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    GET(options: GetKnowledgeBaseOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetKnowledgeBaseOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/knowledgebases/{id}"]["get"]>>;
    /**
     * Delete a knowledge base
     *
     * Deletes a knowledge base and everything that belongs to it, such as its data sources and its index.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    DELETE(options: DeleteKnowledgeBaseOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}"]["delete"]>;
    /**
     * Update a knowledge base
     *
     * Updates properties of a knowledge base with a JSON Patch (RFC 6902), for instance `/name` or `/description`. Set `if-match` to update only a version that is known.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    PATCH(options: UpdateKnowledgeBaseOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}"]["patch"]>;
  };
  "/api/v1/knowledgebases/{id}/actions/search": {
    /**
     * Search a knowledge base
     *
     * Returns the chunks of documents that best match a prompt. `SIMPLE` is a semantic search; `FULL` combines it with a keyword search and ranks the results again. `topN` limits the number of chunks: 5 by default, 50 at most.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: SearchKnowledgeBaseOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/actions/search"]["post"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources": {
    /**
     * Add a data source to a knowledge base
     *
     * Creates a data source of the knowledge base. Its documents are indexed by a synchronization, which is started by `POST …/actions/sync` or by a schedule.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options: CreateKnowledgeBaseDatasourceOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/datasources"]["post"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}": {
    /**
     * Replace a data source of a knowledge base
     *
     * Replaces a data source of the knowledge base.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    PUT(options: ReplaceKnowledgeBaseDatasourceOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}"]["put"]>;
    /**
     * Delete a data source of a knowledge base
     *
     * Deletes a data source of the knowledge base and everything that belongs to it.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    DELETE(options: DeleteKnowledgeBaseDatasourceOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}"]["delete"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/cancel": {
    /**
     * Cancel the synchronization of a data source
     *
     * Cancels a running synchronization of the data source.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options: CancelDatasourceOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/cancel"]["post"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/download": {
    /**
     * Download a file of a data source
     *
     * Returns the URL from which a file of the data source can be downloaded, with the name, size and type of the file.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options: DownloadDatasourceOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/download"]["post"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync": {
    /**
     * Synchronize a data source
     *
     * Starts synchronizing the data source with the index of the knowledge base. The synchronization is asynchronous: `GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories` lists it under the returned identifier.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options: SyncDatasourceOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync"]["post"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories": {
    /**
     * List synchronizations of a data source
     *
     * Returns the synchronizations of the data source, sorted by the time of completion. The status is 404 if there was none yet, or if the caller does not have access to the data source. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    GET(options: ListDatasourceHistoriesOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDatasourceHistoriesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories"]["get"]>>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories/{syncId}": {
    /**
     * Get the details of a synchronization
     *
     * Returns what a synchronization of the data source did with each document. Deprecated: the list of synchronizations contains a summary of the documents and errors.
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
     * Get the schedule of a data source
     *
     * Returns the schedule by which the data source is synchronized.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    GET(options: ListDatasourceSchedulesOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDatasourceSchedulesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules"]["get"]>>;
    /**
     * Set the schedule of a data source
     *
     * Creates the schedule by which the data source is synchronized, or updates it if there is one.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options: CreateDatasourceScheduleOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules"]["post"]>;
    /**
     * Delete the schedule of a data source
     *
     * Deletes the schedule of the data source, which is then synchronized only on request (`POST …/actions/sync`).
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    DELETE(options: DeleteDatasourceSchedulesOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/datasources/{datasourceId}/schedules"]["delete"]>;
  };
  "/api/v1/knowledgebases/{id}/histories": {
    /**
     * List synchronizations of a knowledge base
     *
     * Returns the synchronizations of all data sources of the knowledge base, sorted by the time of completion. The status is 404 if there was none yet, or if the caller has no access to the data sources. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    GET(options: ListKnowledgeBaseHistoriesOptions): call.Returned<Mode, paths["/api/v1/knowledgebases/{id}/histories"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListKnowledgeBaseHistoriesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/knowledgebases/{id}/histories"]["get"]>>;
  };
  "/api/v1/licenses/assignments": {
    /**
     * List license assignments
     *
     * Returns the license assignments of the tenant: which user has which type of access. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    GET(options?: ListAssignmentsOptions): call.Returned<Mode, paths["/api/v1/licenses/assignments"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAssignmentsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/licenses/assignments"]["get"]>>;
  };
  "/api/v1/licenses/assignments/actions/add": {
    /**
     * Assign licenses to users
     *
     * Assigns license access to several users. The response is 207 with a result for each assignment, because some of them can fail while others succeed.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    POST(options: AddAssignmentsOptions): call.Returned<Mode, paths["/api/v1/licenses/assignments/actions/add"]["post"]>;
  };
  "/api/v1/licenses/assignments/actions/delete": {
    /**
     * Remove licenses from users
     *
     * Removes license access from several users. The response is 207 with a result for each assignment, because some of them can fail while others succeed.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    POST(options: DeleteAssignmentsOptions): call.Returned<Mode, paths["/api/v1/licenses/assignments/actions/delete"]["post"]>;
  };
  "/api/v1/licenses/assignments/actions/update": {
    /**
     * Update license assignments
     *
     * Updates the type of access or the subject of several license assignments. The response is 207 with a result for each assignment, because some of them can fail while others succeed.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    POST(options: UpdateAssignmentsOptions): call.Returned<Mode, paths["/api/v1/licenses/assignments/actions/update"]["post"]>;
  };
  "/api/v1/licenses/consumption": {
    /**
     * List license consumption
     *
     * Returns the engine sessions that consumed the licenses of the tenant, with the analyzer capacity that each of them used. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    GET(options?: ListLicensesConsumptionOptions): call.Returned<Mode, paths["/api/v1/licenses/consumption"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListLicensesConsumptionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/licenses/consumption"]["get"]>>;
  };
  "/api/v1/licenses/overview": {
    /**
     * Get the license overview
     *
     * Returns the license of the tenant: its status, period of validity and parameters, and how many units of each type of access are used.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    GET(options?: GetOverviewOptions): call.Returned<Mode, paths["/api/v1/licenses/overview"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetOverviewOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/licenses/overview"]["get"]>>;
  };
  "/api/v1/licenses/settings": {
    /**
     * Get the settings for automatic assignment
     *
     * Returns which types of license access are automatically assigned to users of the tenant.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    GET(options?: GetLicensesSettingsOptions): call.Returned<Mode, paths["/api/v1/licenses/settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetLicensesSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/licenses/settings"]["get"]>>;
    /**
     * Replace the settings for automatic assignment
     *
     * Replaces the settings that determine which types of license access are automatically assigned to users of the tenant.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    PUT(options?: ReplaceLicensesSettingsOptions): call.Returned<Mode, paths["/api/v1/licenses/settings"]["put"]>;
  };
  "/api/v1/licenses/status": {
    /**
     * Get the license status
     *
     * Returns the status of the tenant's license: whether it is active, a trial or deactivated, and for which product it is valid.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    GET(options?: GetLicenseStatusOptions): call.Returned<Mode, paths["/api/v1/licenses/status"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetLicenseStatusOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/licenses/status"]["get"]>>;
  };
  "/api/v1/lineage-graphs/impact/{id}/actions/expand": {
    /**
     * Expand a node of an impact graph
     *
     * Returns the nodes inside a node of an impact graph: the tables of a resource, or the fields of a table. The impact graph contains what depends on the base node.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: GetImpactOptions): call.Returned<Mode, paths["/api/v1/lineage-graphs/impact/{id}/actions/expand"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetImpactOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/lineage-graphs/impact/{id}/actions/expand"]["get"]>>;
  };
  "/api/v1/lineage-graphs/impact/{id}/actions/search": {
    /**
     * Search an impact graph
     *
     * Returns the nodes of an impact graph whose label matches the filter, by level: resources, tables and fields.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: SearchImpactOptions): call.Returned<Mode, paths["/api/v1/lineage-graphs/impact/{id}/actions/search"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: SearchImpactOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/lineage-graphs/impact/{id}/actions/search"]["get"]>>;
  };
  "/api/v1/lineage-graphs/impact/{id}/overview": {
    /**
     * Get the overview of an impact graph
     *
     * Returns the resources that a change of the base node would affect, each with the number of affected tables and fields. The base node can be a field, a table or a resource.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: GetImpactOverviewOptions): call.Returned<Mode, paths["/api/v1/lineage-graphs/impact/{id}/overview"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetImpactOverviewOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/lineage-graphs/impact/{id}/overview"]["get"]>>;
  };
  "/api/v1/lineage-graphs/impact/{id}/source": {
    /**
     * Get the base node of an impact graph
     *
     * Returns the base node of an impact graph on all of its levels, without other nodes.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: GetImpactSourceOptions): call.Returned<Mode, paths["/api/v1/lineage-graphs/impact/{id}/source"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetImpactSourceOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/lineage-graphs/impact/{id}/source"]["get"]>>;
  };
  "/api/v1/lineage-graphs/nodes/{id}": {
    /**
     * Get a lineage graph
     *
     * Returns the lineage of a node: the nodes that its data comes from, and how they are connected. The node can be a field, a table or a resource.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: GetNodeOptions): call.Returned<Mode, paths["/api/v1/lineage-graphs/nodes/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetNodeOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/lineage-graphs/nodes/{id}"]["get"]>>;
  };
  "/api/v1/lineage-graphs/nodes/{id}/actions/expand": {
    /**
     * Expand a node of a lineage graph
     *
     * Returns the nodes inside a node of a lineage graph, and their edges. Nodes upstream and downstream are not in the response, but the edges to them are.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: GetLineageGraphNodeOptions): call.Returned<Mode, paths["/api/v1/lineage-graphs/nodes/{id}/actions/expand"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetLineageGraphNodeOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/lineage-graphs/nodes/{id}/actions/expand"]["get"]>>;
  };
  "/api/v1/lineage-graphs/nodes/{id}/actions/search": {
    /**
     * Search a lineage graph
     *
     * Returns the nodes of a lineage graph whose label matches the filter, by level: resources, tables and fields.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: SearchNodeOptions): call.Returned<Mode, paths["/api/v1/lineage-graphs/nodes/{id}/actions/search"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: SearchNodeOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/lineage-graphs/nodes/{id}/actions/search"]["get"]>>;
  };
  "/api/v1/lineage-graphs/nodes/{id}/overview": {
    /**
     * Get the lineage overview of fields
     *
     * Returns the datasets and apps from which each of the fields in the request is directly derived. Status 207 means that only some of the fields could be processed.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    POST(options: CreateNodeOverviewOptions): call.Returned<Mode, paths["/api/v1/lineage-graphs/nodes/{id}/overview"]["post"]>;
  };
  "/api/v1/ml/deployments": {
    /**
     * List deployments
     *
     * Returns the ML deployments that the caller can see. The response is one page; follow `links.next.href` for more. `filter` accepts `spaceId` (empty for the personal space), `modelId`, `createdBy`, `ownerId`, `experimentId`, `experimentVersionId`, `predictionId`, `predictionEnabled`, `exactName`, `nameContains` (with `co` instead of `eq`) and `experimentType`.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options?: ListDeploymentsOptions): call.Returned<Mode, paths["/api/v1/ml/deployments"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDeploymentsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/deployments"]["get"]>>;
    /**
     * Create a deployment
     *
     * Creates an ML deployment of a trained model. A deployment makes the model available for batch predictions and, if `enablePredictions` is set, for real-time predictions.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options?: CreateDeploymentOptions): call.Returned<Mode, paths["/api/v1/ml/deployments"]["post"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}": {
    /**
     * Get a deployment
     *
     * Returns an ML deployment, with the identifiers of its deployed models.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetDeploymentOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDeploymentOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/deployments/{deploymentId}"]["get"]>>;
    /**
     * Delete a deployment
     *
     * Deletes an ML deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteDeploymentOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}"]["delete"]>;
    /**
     * Update a deployment
     *
     * Updates properties of an ML deployment with a JSON Patch (RFC 6902). Only `/name`, `/description` and `/spaceId` can be replaced.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateDeploymentOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}"]["patch"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/actions/activate-models": {
    /**
     * Activate the models of a deployment
     *
     * Activates the models of the deployment for predictions. The request has no body.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: ActivateDeploymentModelsOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/actions/activate-models"]["post"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/actions/deactivate-models": {
    /**
     * Deactivate the models of a deployment
     *
     * Deactivates the models of the deployment. `POST …/actions/activate-models` activates them again. The request has no body.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: DeactivateDeploymentModelsOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/actions/deactivate-models"]["post"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/aliases": {
    /**
     * List aliases of a deployment
     *
     * Returns the aliases of the deployment. An alias is a name under which one of the deployed models can be requested for predictions. The response is one page; follow `links.next.href` for more. `filter` accepts `name` (exact), `modelId` and `mode`.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: ListDeploymentAliasesOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/aliases"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDeploymentAliasesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/deployments/{deploymentId}/aliases"]["get"]>>;
    /**
     * Create an alias of a deployment
     *
     * Creates an alias for a model of the deployment. Real-time and batch predictions can then address the model by its alias.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: CreateDeploymentAliasOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/aliases"]["post"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}": {
    /**
     * Get an alias of a deployment
     *
     * Returns an alias of the deployment, with the model that it refers to.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetDeploymentAliasOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDeploymentAliasOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}"]["get"]>>;
    /**
     * Delete an alias of a deployment
     *
     * Deletes an alias of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteDeploymentAliasOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}"]["delete"]>;
    /**
     * Update an alias of a deployment
     *
     * Updates an alias with a JSON Patch (RFC 6902). Only `/name` and `/models` can be replaced. Replace `/models` to make predictions under the same name with another model.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateDeploymentAliasOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}"]["patch"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/aliases/{aliasName}/realtime-predictions/actions/run": {
    /**
     * Run real-time predictions of an alias
     *
     * Returns predictions for the rows of the request, made by the model that the alias refers to. The request is synchronous. Dates in the rows must use the ISO 8601 format.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: RunRealtimePredictionsOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/aliases/{aliasName}/realtime-predictions/actions/run"]["post"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/batch-predictions": {
    /**
     * List batch predictions of a deployment
     *
     * Returns the batch prediction configurations of the deployment. The response is one page; follow `links.next.href` for more. `filter` accepts `aliasId`, `createdBy`, `deploymentId`, `experimentId`, `experimentVersionId`, `modelId` and `ownerId`.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: ListDeploymentBatchPredictionsOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDeploymentBatchPredictionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions"]["get"]>>;
    /**
     * Create a batch prediction of a deployment
     *
     * Creates the configuration of a batch prediction: the dataset to predict, and where to write the results. It does not run the prediction; use `POST …/actions/predict` or a schedule for that.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: CreateDeploymentBatchPredictionOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions"]["post"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}": {
    /**
     * Get a batch prediction of a deployment
     *
     * Returns the configuration of a batch prediction, with its status and its schedule.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetDeploymentBatchPredictionOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDeploymentBatchPredictionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}"]["get"]>>;
    /**
     * Delete a batch prediction of a deployment
     *
     * Deletes the configuration of a batch prediction.
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteDeploymentBatchPredictionOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}"]["delete"]>;
    /**
     * Update a batch prediction of a deployment
     *
     * Updates the configuration of a batch prediction with a JSON Patch (RFC 6902). Only `/name`, `/description`, `/dataSetId`, `/indexColumn`, `/applyDatasetChangeOnly`, `/ownerId` and the properties below `/writeback` can be replaced.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateDeploymentBatchPredictionOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}"]["patch"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/actions/predict": {
    /**
     * Run a batch prediction
     *
     * Starts a run of the batch prediction and returns its job. The run is asynchronous: poll the URL in the header `Content-Location` for the status.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: PredictBatchPredictionOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/actions/predict"]["post"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule": {
    /**
     * Get the schedule of a batch prediction
     *
     * Returns the schedule of the batch prediction, with its status and the number of failed runs.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetBatchPredictionScheduleOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetBatchPredictionScheduleOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule"]["get"]>>;
    /**
     * Set the schedule of a batch prediction
     *
     * Replaces the schedule of the batch prediction, or creates it. A schedule runs the prediction at most once a day.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PUT(options: ReplaceBatchPredictionScheduleOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule"]["put"]>;
    /**
     * Delete the schedule of a batch prediction
     *
     * Deletes the schedule of the batch prediction, which then runs only on request (`POST …/actions/predict`).
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteBatchPredictionScheduleOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule"]["delete"]>;
    /**
     * Update the schedule of a batch prediction
     *
     * Updates the schedule of the batch prediction with a JSON Patch (RFC 6902). Only `/startDateTime`, `/endDateTime`, `/timezone`, `/recurrence` and `/applyDatasetChangeOnly` can be replaced.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateBatchPredictionScheduleOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule"]["patch"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/models/actions/add": {
    /**
     * Add models to a deployment
     *
     * Adds models to the deployment. The request body lists their identifiers.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: AddModelsOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/models/actions/add"]["post"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/models/actions/remove": {
    /**
     * Remove models from a deployment
     *
     * Removes models from the deployment. The request body lists their identifiers.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: RemoveModelsOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/models/actions/remove"]["post"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run": {
    /**
     * Run real-time predictions of a deployment
     *
     * Returns predictions for the rows of the request, made by the default model of the deployment. The request is synchronous. Dates in the rows must use the ISO 8601 format.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: RunMlRealtimePredictionsOptions): call.Returned<Mode, paths["/api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run"]["post"]>;
  };
  "/api/v1/ml/experiments": {
    /**
     * List experiments
     *
     * Returns the ML experiments that the caller can see. The response is one page; follow `links.next.href` for more. `filter` accepts `ownerId`, `spaceId` (empty for the personal space), `experimentVersionId`, `modelId` and `deploymentId`.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options?: ListExperimentsOptions): call.Returned<Mode, paths["/api/v1/ml/experiments"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListExperimentsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/experiments"]["get"]>>;
    /**
     * Create an experiment
     *
     * Creates an ML experiment. It does not train models yet; create a version of the experiment for that.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options?: CreateExperimentOptions): call.Returned<Mode, paths["/api/v1/ml/experiments"]["post"]>;
  };
  "/api/v1/ml/experiments/{experimentId}": {
    /**
     * Get an experiment
     *
     * Returns an ML experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetExperimentOptions): call.Returned<Mode, paths["/api/v1/ml/experiments/{experimentId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetExperimentOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/experiments/{experimentId}"]["get"]>>;
    /**
     * Delete an experiment
     *
     * Deletes an ML experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteExperimentOptions): call.Returned<Mode, paths["/api/v1/ml/experiments/{experimentId}"]["delete"]>;
    /**
     * Update an experiment
     *
     * Updates properties of an ML experiment with a JSON Patch (RFC 6902). Only `/name`, `/description` and `/spaceId` can be replaced. The values must be strings.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateExperimentOptions): call.Returned<Mode, paths["/api/v1/ml/experiments/{experimentId}"]["patch"]>;
  };
  "/api/v1/ml/experiments/{experimentId}/actions/recommend-models": {
    /**
     * Recommend models of an experiment
     *
     * Returns recommended models of the experiment: the best one, the fastest one and the most accurate one, compared by their metrics. The request body restricts the models to compare.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: RecommendExperimentModelsOptions): call.Returned<Mode, paths["/api/v1/ml/experiments/{experimentId}/actions/recommend-models"]["post"]>;
  };
  "/api/v1/ml/experiments/{experimentId}/models": {
    /**
     * List models of an experiment
     *
     * Returns the models of all versions of the experiment. The response is one page; follow `links.next.href` for more. `filter` accepts `id`, `experimentVersionId`, `batchNum`, `isHpo`, `isMetrics`, `algorithm`, `status`, `modelState`, `hasDeployment`, `exactName`, `nameContains` (not case-sensitive) and `samplingRatio`.
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
     * Returns a model of the experiment, with its algorithm, metrics and status.
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
     * Returns the versions of the experiment. The response is one page; follow `links.next.href` for more. `filter` accepts `isRunning`, `isSettled`, `modelId` and `status` (`pending`, `ready`, `error` or `cancelled`).
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: ListExperimentVersionsOptions): call.Returned<Mode, paths["/api/v1/ml/experiments/{experimentId}/versions"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListExperimentVersionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/experiments/{experimentId}/versions"]["get"]>>;
    /**
     * Create a version of an experiment
     *
     * Creates a version of the experiment and starts training its models. Training is asynchronous: poll `GET /api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}` and check `status`. The profile insights of the dataset contain defaults for the request body.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: CreateExperimentVersionOptions): call.Returned<Mode, paths["/api/v1/ml/experiments/{experimentId}/versions"]["post"]>;
  };
  "/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}": {
    /**
     * Get a version of an experiment
     *
     * Returns a version of the experiment. Its `status` shows whether the models are trained.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetExperimentVersionOptions): call.Returned<Mode, paths["/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetExperimentVersionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}"]["get"]>>;
    /**
     * Delete a version of an experiment
     *
     * Deletes a version of the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteExperimentVersionOptions): call.Returned<Mode, paths["/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}"]["delete"]>;
    /**
     * Update a version of an experiment
     *
     * Updates a version of the experiment with a JSON Patch (RFC 6902). Only `/name` can be replaced.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateExperimentVersionOptions): call.Returned<Mode, paths["/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}"]["patch"]>;
  };
  "/api/v1/ml/jobs/{corrType}/{corrId}/actions/cancel": {
    /**
     * Cancel jobs
     *
     * Cancels the jobs of an experiment version or of a batch prediction.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: CancelJobOptions): call.Returned<Mode, paths["/api/v1/ml/jobs/{corrType}/{corrId}/actions/cancel"]["post"]>;
  };
  "/api/v1/ml/profile-insights": {
    /**
     * Start the creation of profile insights
     *
     * Starts creating the profile insights of a dataset: insights about its features, and a default configuration for experiment versions. Status 202 means that the creation was started; poll `GET /api/v1/ml/profile-insights/{dataSetId}`, or the URL in the header `Content-Location`, until `status` is `ready`.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options?: CreateProfileInsightOptions): call.Returned<Mode, paths["/api/v1/ml/profile-insights"]["post"]>;
  };
  "/api/v1/ml/profile-insights/{dataSetId}": {
    /**
     * Get profile insights of a dataset
     *
     * Returns the profile insights of a dataset. They are complete when `status` is `ready`; before that, repeat the request. With `experimentVersionId`, the insights are a snapshot that was taken for an earlier version.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetProfileInsightOptions): call.Returned<Mode, paths["/api/v1/ml/profile-insights/{dataSetId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetProfileInsightOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ml/profile-insights/{dataSetId}"]["get"]>>;
  };
  "/api/v1/notes/settings": {
    /**
     * Get the settings of notes
     *
     * Returns whether notes are available to the caller in this tenant. Deprecated; no replacement is named.
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
     * Replace the settings of notes
     *
     * Enables or disables notes in the tenant. Deprecated; no replacement is named.
     * @see https://qlik.dev/apis/rest/notes/
     * @deprecated Qlik does not name a replacement.
     */
    PUT(options: ReplaceNotesSettingsOptions): call.Returned<Mode, paths["/api/v1/notes/settings"]["put"]>;
  };
  "/api/v1/notifications": {
    /**
     * List notifications
     *
     * Returns the kinds of notifications that Qlik Cloud can send, with the transports of each kind and what is needed to subscribe to it. The notifications that a user received are listed by `GET /api/v1/web-notifications`.
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
     * Returns the OAuth clients of the tenant. Administrators receive more details than other users. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    GET(options?: ListOauthClientsOptions): call.Returned<Mode, paths["/api/v1/oauth-clients"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListOauthClientsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/oauth-clients"]["get"]>>;
    /**
     * Create an OAuth client
     *
     * Creates an OAuth client. The application type (`appType`) cannot be changed later. For the types that support it, the consent method can be changed later in the connection configuration, and the client can be published. Within a tenant, the caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    POST(options: CreateOauthClientOptions): call.Returned<Mode, paths["/api/v1/oauth-clients"]["post"]>;
  };
  "/api/v1/oauth-clients/{id}": {
    /**
     * Get an OAuth client
     *
     * Returns an OAuth client. Its client secrets are represented by hints. Administrators receive more details than other users.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    GET(options: GetOauthClientOptions): call.Returned<Mode, paths["/api/v1/oauth-clients/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetOauthClientOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/oauth-clients/{id}"]["get"]>>;
    /**
     * Delete an OAuth client
     *
     * Deletes an OAuth client. Send its identifier in the header `qlik-confirm-delete` to confirm the deletion.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    DELETE(options: DeleteOauthClientOptions): call.Returned<Mode, paths["/api/v1/oauth-clients/{id}"]["delete"]>;
    /**
     * Update an OAuth client
     *
     * Updates an OAuth client with a JSON Patch (RFC 6902). If the update generates a client secret, for example because `client_secret` is added to `allowedAuthMethods`, the response is 202 with the secret; otherwise, it is 204 without a body.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    PATCH(options: UpdateOauthClientOptions): call.Returned<Mode, paths["/api/v1/oauth-clients/{id}"]["patch"]>;
  };
  "/api/v1/oauth-clients/{id}/actions/publish": {
    /**
     * Publish an OAuth client
     *
     * Publishes an OAuth client, which makes it available to all other tenants of the region. A third-party application can then use the same client identifier in all of them. A client that is not published can only be used in the tenant that created it.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    POST(options: PublishOauthClientOptions): call.Returned<Mode, paths["/api/v1/oauth-clients/{id}/actions/publish"]["post"]>;
  };
  "/api/v1/oauth-clients/{id}/client-secrets": {
    /**
     * Create a client secret
     *
     * Creates a client secret for an OAuth client. A client can have up to five secrets; beyond that, the response is 409.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    POST(options: CreateOauthClientClientSecretOptions): call.Returned<Mode, paths["/api/v1/oauth-clients/{id}/client-secrets"]["post"]>;
  };
  "/api/v1/oauth-clients/{id}/client-secrets/{hint}": {
    /**
     * Delete a client secret
     *
     * Deletes a client secret of an OAuth client.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    DELETE(options: DeleteOauthClientClientSecretOptions): call.Returned<Mode, paths["/api/v1/oauth-clients/{id}/client-secrets/{hint}"]["delete"]>;
  };
  "/api/v1/oauth-clients/{id}/connection-configs/me": {
    /**
     * Get the connection configuration of an OAuth client
     *
     * Returns the consent method and the status of an OAuth client in the caller's tenant.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    GET(options: GetOauthClientCurrentConnectionConfigurationOptions): call.Returned<Mode, paths["/api/v1/oauth-clients/{id}/connection-configs/me"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetOauthClientCurrentConnectionConfigurationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/oauth-clients/{id}/connection-configs/me"]["get"]>>;
    /**
     * Delete the connection configuration of an OAuth client
     *
     * Deletes the connection configuration of an OAuth client in the caller's tenant.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    DELETE(options: DeleteOauthClientCurrentConnectionConfigurationOptions): call.Returned<Mode, paths["/api/v1/oauth-clients/{id}/connection-configs/me"]["delete"]>;
    /**
     * Update the connection configuration of an OAuth client
     *
     * Updates the consent method of an OAuth client in the caller's tenant.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    PATCH(options: UpdateOauthClientCurrentConnectionConfigurationOptions): call.Returned<Mode, paths["/api/v1/oauth-clients/{id}/connection-configs/me"]["patch"]>;
  };
  "/api/v1/oauth-tokens": {
    /**
     * List OAuth tokens
     *
     * Returns the OAuth tokens of the caller. A tenant administrator can list the tokens of all users of the tenant. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/oauth-tokens/
     */
    GET(options?: ListOauthTokensOptions): call.Returned<Mode, paths["/api/v1/oauth-tokens"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListOauthTokensOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/oauth-tokens"]["get"]>>;
  };
  "/api/v1/oauth-tokens/{tokenId}": {
    /**
     * Revoke an OAuth token
     *
     * Revokes an OAuth token. To revoke a token of another user, the caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/oauth-tokens/
     */
    DELETE(options: DeleteOauthTokenOptions): call.Returned<Mode, paths["/api/v1/oauth-tokens/{tokenId}"]["delete"]>;
  };
  "/api/v1/questions/actions/ask": {
    /**
     * Ask a question
     *
     * Sends a question in natural language to Insight Advisor and returns the generated response, with status 201. If neither the request nor the context of the conversation names an app, the response has status 200 and suggests matching apps; send the question again with one of them in `app`.
     * @see https://qlik.dev/apis/rest/questions/
     */
    POST(options: AskQuestionsOptions): call.Returned<Mode, paths["/api/v1/questions/actions/ask"]["post"]>;
  };
  "/api/v1/questions/actions/filter": {
    /**
     * List questions that users asked
     *
     * Returns records of the questions that users asked in the selected apps, with what the responses contained and the feedback on them, oldest first unless `sort` is set. Only apps that the caller can access are considered. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/questions/
     */
    POST(options: FilterQuestionsOptions): call.Returned<Mode, paths["/api/v1/questions/actions/filter"]["post"]>;
  };
  "/api/v1/quotas": {
    /**
     * List quotas
     *
     * Returns all quotas of the caller's tenant, and the current usage if `reportUsage` is set.
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
     * Returns a quota of the caller's tenant, and its current usage if `reportUsage` is set.
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
     * Returns the report templates that the caller can see. A report template is a file from which reports of an app are generated. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    GET(options?: ListReportTemplatesOptions): call.Returned<Mode, paths["/api/v1/report-templates"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListReportTemplatesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/report-templates"]["get"]>>;
    /**
     * Create a report template
     *
     * Creates a report template from a file in the temporary contents service. Upload the file there first. The response is 413 if the file exceeds the caller's quota for uploads.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    POST(options?: CreateReportTemplateOptions): call.Returned<Mode, paths["/api/v1/report-templates"]["post"]>;
  };
  "/api/v1/report-templates/{id}": {
    /**
     * Get a report template
     *
     * Returns the properties of a report template. Its file is returned by the download operation.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    GET(options: GetReportTemplateOptions): call.Returned<Mode, paths["/api/v1/report-templates/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetReportTemplateOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/report-templates/{id}"]["get"]>>;
    /**
     * Replace a report template
     *
     * Replaces the file and the properties of a report template. The new file is taken from the temporary contents service; upload it there first. The response is 413 if the file exceeds the caller's quota for uploads.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    PUT(options: ReplaceReportTemplateOptions): call.Returned<Mode, paths["/api/v1/report-templates/{id}"]["put"]>;
    /**
     * Delete a report template
     *
     * Deletes a report template.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    DELETE(options: DeleteReportTemplateOptions): call.Returned<Mode, paths["/api/v1/report-templates/{id}"]["delete"]>;
    /**
     * Update a report template
     *
     * Updates properties of a report template with a JSON Patch (RFC 6902).
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    PATCH(options: UpdateReportTemplateOptions): call.Returned<Mode, paths["/api/v1/report-templates/{id}"]["patch"]>;
  };
  "/api/v1/report-templates/{id}/actions/download": {
    /**
     * Download the file of a report template
     *
     * Returns the file of a report template.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    POST(options: DownloadReportTemplateOptions): call.Returned<Mode, paths["/api/v1/report-templates/{id}/actions/download"]["post"]>;
  };
  "/api/v1/reports": {
    /**
     * Request a report
     *
     * Creates a report request, which generates one or several outputs from an app: images, sheets, data of charts, or files from report templates. Reports are generated asynchronously: get the status at the URL in the header `Location`, and the outputs when the status is `done`. The request fails if it is not finished within `exportDeadline`.
     * @see https://qlik.dev/apis/rest/reports/
     */
    POST(options: CreateReportOptions): call.Returned<Mode, paths["/api/v1/reports"]["post"]>;
  };
  "/api/v1/reports/{id}/outputs": {
    /**
     * List the outputs of a report
     *
     * Returns the outputs that a report request has produced so far, with the locations of the files. More outputs can follow until the report request has the status `done`, `failed` or `aborted`. The response is one page; follow `links.next.href` for more.
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
     * Returns the status of a report request. The report is finished when the status is `done`, `failed` or `aborted`; then list its outputs.
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
     * Returns the roles that are available in the tenant. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/roles/
     */
    GET(options?: call.CallOptions<paths["/api/v1/roles"]["get"]>): call.Returned<Mode, paths["/api/v1/roles"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: call.CallOptions<paths["/api/v1/roles"]["get"]>): call.Returned<Mode, call.WithoutBody<paths["/api/v1/roles"]["get"]>>;
    /**
     * Create a role
     *
     * Creates a custom role. Its name must be unique in the tenant, which can have up to 500 custom roles. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/roles/
     */
    POST(options: CreateRoleOptions): call.Returned<Mode, paths["/api/v1/roles"]["post"]>;
  };
  "/api/v1/roles/{id}": {
    /**
     * Get a role
     *
     * Returns a role with its scopes.
     * @see https://qlik.dev/apis/rest/roles/
     */
    GET(options: GetRoleOptions): call.Returned<Mode, paths["/api/v1/roles/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetRoleOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/roles/{id}"]["get"]>>;
    /**
     * Delete a role
     *
     * Deletes a custom role. The role must not be assigned to any user or group. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/roles/
     */
    DELETE(options: DeleteRoleOptions): call.Returned<Mode, paths["/api/v1/roles/{id}"]["delete"]>;
    /**
     * Update a role
     *
     * Updates the name, the description or the scopes of a custom role with a JSON Patch (RFC 6902). The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/roles/
     */
    PATCH(options: UpdateRoleOptions): call.Returned<Mode, paths["/api/v1/roles/{id}"]["patch"]>;
  };
  "/api/v1/sharing-tasks": {
    /**
     * List sharing tasks
     *
     * Returns the sharing tasks that the caller can see. A user with the `TenantAdmin` or `AnalyticsAdmin` role sees all sharing tasks of the tenant. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    GET(options?: ListSharingTasksOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListSharingTasksOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/sharing-tasks"]["get"]>>;
    /**
     * Create a sharing task
     *
     * Creates a sharing task, which generates a report, a chart or a sheet repeatedly and delivers it to its recipients. The task runs on a schedule or after each reload of the app; unless `executeOnCreation` is false, it also runs immediately.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    POST(options: CreateSharingTaskOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks"]["post"]>;
  };
  "/api/v1/sharing-tasks/actions/execute": {
    /**
     * Start a sharing task
     *
     * Starts an execution of a sharing task, independently of its trigger. The execution is asynchronous: list the executions of the task to follow it.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    POST(options: ExecuteSharingTasksOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks/actions/execute"]["post"]>;
  };
  "/api/v1/sharing-tasks/settings": {
    /**
     * Get the sharing settings
     *
     * Returns the settings of the tenant for sharing tasks and report subscriptions.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    GET(options?: GetSharingTasksSettingsOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks/settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetSharingTasksSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/sharing-tasks/settings"]["get"]>>;
    /**
     * Replace the sharing settings
     *
     * Replaces the settings of the tenant for sharing tasks. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    PUT(options: ReplaceSharingTasksSettingsOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks/settings"]["put"]>;
    /**
     * Enable or disable sharing
     *
     * Updates the settings that enable sharing and report subscriptions in the tenant, with a JSON Patch (RFC 6902). Report subscriptions are enabled or disabled asynchronously; `reportSubscriptionStatus` in the settings shows the progress. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    PATCH(options: UpdateSharingTasksSettingsOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks/settings"]["patch"]>;
  };
  "/api/v1/sharing-tasks/{taskId}": {
    /**
     * Get a sharing task
     *
     * Returns a sharing task with its templates, recipients, schedule and status.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    GET(options: GetSharingTaskOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks/{taskId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetSharingTaskOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/sharing-tasks/{taskId}"]["get"]>>;
    /**
     * Delete a sharing task
     *
     * Deletes a sharing task.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    DELETE(options: DeleteSharingTaskOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks/{taskId}"]["delete"]>;
    /**
     * Update a sharing task
     *
     * Updates properties of a sharing task with a JSON Patch (RFC 6902), such as its name, owner, recipients, templates or schedule.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    PATCH(options: UpdateSharingTaskOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks/{taskId}"]["patch"]>;
  };
  "/api/v1/sharing-tasks/{taskId}/actions/cancel": {
    /**
     * Cancel the execution of a sharing task
     *
     * Requests the cancellation of an execution of a sharing task. The cancellation is asynchronous: get the latest execution to see whether its `status` is `cancelled`.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    POST(options: CancelSharingTaskOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks/{taskId}/actions/cancel"]["post"]>;
  };
  "/api/v1/sharing-tasks/{taskId}/executions": {
    /**
     * List the executions of a sharing task
     *
     * Returns the executions of a sharing task. The response is one page; follow `links.next.href` for more.
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
     * Returns an execution of a sharing task. `latest` selects the latest execution; `status` can restrict it to the latest one that was successful, failed or was canceled.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    GET(options: GetSharingTaskExecutionOptions): call.Returned<Mode, paths["/api/v1/sharing-tasks/{taskId}/executions/{executionId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetSharingTaskExecutionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/sharing-tasks/{taskId}/executions/{executionId}"]["get"]>>;
  };
  "/api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}": {
    /**
     * Download a file of an execution
     *
     * Returns the content of a file that an execution of a sharing task generated, such as an image or a PDF file.
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
     * Returns the tasks that the caller can see. The response is one page; follow `links.next.href` for more. Replaced by `GET /api/scheduling/tasks`.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    GET(options?: ListTaskTasksOptions): call.Returned<Mode, paths["/api/v1/tasks"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListTaskTasksOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/tasks"]["get"]>>;
    /**
     * Create a task
     *
     * Creates a task. It is disabled unless `enabled` is `true`. With `migrateFrom`, the task replaces a reload task. Replaced by `POST /api/scheduling/tasks`.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    POST(options: PostTasksOptions): call.Returned<Mode, paths["/api/v1/tasks"]["post"]>;
  };
  "/api/v1/tasks/resources/{id}/runs": {
    /**
     * List the runs of an app's tasks
     *
     * Returns the runs of all tasks of an app, latest first unless `sort` is set. The response is one page; follow `links.next.href` for more. Replaced by `GET /api/scheduling/tasks/resources/{id}/runs`.
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
     * Returns a task with its trigger, its action and its metadata. Replaced by `GET /api/scheduling/tasks/{id}`.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    GET(options: GetTasksByIdOptions): call.Returned<Mode, paths["/api/v1/tasks/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTasksByIdOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/tasks/{id}"]["get"]>>;
    /**
     * Replace a task
     *
     * Replaces a task. If another user owns the task, the caller becomes its owner. Replaced by `PUT /api/scheduling/tasks/{id}`.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    PUT(options: PutTasksByIdOptions): call.Returned<Mode, paths["/api/v1/tasks/{id}"]["put"]>;
    /**
     * Delete a task
     *
     * Deletes a task. Replaced by `DELETE /api/scheduling/tasks/{id}`.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    DELETE(options: DeleteTasksByIdOptions): call.Returned<Mode, paths["/api/v1/tasks/{id}"]["delete"]>;
  };
  "/api/v1/tasks/{id}/actions/start": {
    /**
     * Start a task
     *
     * Starts a run of the task immediately, regardless of its schedule. The response does not contain the run; get the last run of the task to follow its progress. Replaced by `POST /api/scheduling/tasks/{id}/actions/start`.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    POST(options: PostTasksByIdActionsStartOptions): call.Returned<Mode, paths["/api/v1/tasks/{id}/actions/start"]["post"]>;
  };
  "/api/v1/tasks/{id}/runs": {
    /**
     * List the runs of a task
     *
     * Returns the runs of a task with their triggers and results, latest first unless `sort` is set. The response is one page; follow `links.next.href` for more. Replaced by `GET /api/scheduling/tasks/{id}/runs`.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    GET(options: GetTasksByIdRunsOptions): call.Returned<Mode, paths["/api/v1/tasks/{id}/runs"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTasksByIdRunsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/tasks/{id}/runs"]["get"]>>;
  };
  "/api/v1/tasks/{id}/runs/last": {
    /**
     * Get the last run of a task
     *
     * Returns the most recent run of a task. Replaced by `GET /api/scheduling/tasks/{id}/runs/last`.
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
     * Returns the log of a run as plain text in a JSON object. Replaced by `GET /api/scheduling/tasks/{id}/runs/{runId}/log`.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    GET(options: GetRunLogOptions): call.Returned<Mode, paths["/api/v1/tasks/{id}/runs/{runId}/log"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetRunLogOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/tasks/{id}/runs/{runId}/log"]["get"]>>;
  };
  "/api/v1/temp-contents": {
    /**
     * Upload a temporary file
     *
     * Uploads a file in a single request. The header `Location` of the response contains the location of the file. The file expires after its time to live, which is one hour unless `ttl` is set. For large files, use a resumable upload instead.
     * @see https://qlik.dev/apis/rest/temp-contents/
     */
    POST(options: CreateTempContentOptions): call.Returned<Mode, paths["/api/v1/temp-contents"]["post"]>;
  };
  "/api/v1/temp-contents/files": {
    /**
     * Start a resumable upload
     *
     * Creates a resumable upload with the tus protocol (tus.io): an upload that can continue after an interruption. Send the content to the URL in the header `Location` with PATCH requests.
     * @see https://qlik.dev/apis/rest/temp-contents/
     */
    POST(options: CreateFileOptions): call.Returned<Mode, paths["/api/v1/temp-contents/files"]["post"]>;
  };
  "/api/v1/temp-contents/files/{id}": {
    /**
     * Upload a part of a file
     *
     * Appends content to a resumable upload at an offset, with the tus protocol. The media type must be `application/offset+octet-stream`. The response is 409 if the offset does not match the upload, and 410 if the upload no longer exists. It is 423 while another request to the same upload is processed, which can also happen after a lost connection; retry later to resume the upload.
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
     * Get the details of a temporary file
     *
     * Returns the name, the size and the expiration of a temporary file. The response is 204 until the file is complete, and 410 after it has expired.
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
     * Returns the settings of the caller's tenant. The caller must have the permission `admin.tenant-settings:read`.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     */
    GET(options?: GetTenantSettingsOptions): call.Returned<Mode, paths["/api/v1/tenant-settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetTenantSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/tenant-settings"]["get"]>>;
    /**
     * Create the tenant settings
     *
     * Creates the settings of the caller's tenant. At least one of `preferredStartPage` and `customizeNoAccess` is required. The caller must have the permission `admin.tenant-settings:create`.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     */
    POST(options: CreateTenantSettingsOptions): call.Returned<Mode, paths["/api/v1/tenant-settings"]["post"]>;
    /**
     * Delete the tenant settings
     *
     * Deletes the settings of the caller's tenant. The caller must have the permission `admin.tenant-settings:delete`.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     */
    DELETE(options?: DeleteTenantSettingsOptions): call.Returned<Mode, paths["/api/v1/tenant-settings"]["delete"]>;
    /**
     * Update the tenant settings
     *
     * Updates the settings of the caller's tenant with a JSON Patch (RFC 6902). The caller must have the permission `admin.tenant-settings:update`.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     */
    PATCH(options: UpdateTenantSettingsOptions): call.Returned<Mode, paths["/api/v1/tenant-settings"]["patch"]>;
  };
  "/api/v1/tenant-settings/actions/toggle-cross-region-data-processing": {
    /**
     * Set cross-region data processing
     *
     * Enables or disables cross-region inference for the caller's tenant, and creates the tenant settings if there are none. To enable it, send the header `x-qlik-consent-verified: true`, which confirms that the caller is entitled to do so and accepts the terms. The caller must have the permission `admin.tenant-settings:update`. Deprecated: use `POST /api/v1/tenant-settings/actions/toggle-cross-region-inference` instead; the removal was announced for May 2026.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     * @deprecated Use `POST /api/v1/tenant-settings/actions/toggle-cross-region-inference` instead. It may be removed from 2026-05.
     */
    POST(options: ToggleTenantSettingsCrossRegionDataProcessingOptions): call.Returned<Mode, paths["/api/v1/tenant-settings/actions/toggle-cross-region-data-processing"]["post"]>;
  };
  "/api/v1/tenant-settings/actions/toggle-cross-region-inference": {
    /**
     * Set cross-region inference
     *
     * Enables or disables cross-region inference for the caller's tenant, and creates the tenant settings if there are none. To enable it, send the header `x-qlik-consent-verified: true`, which confirms that the caller is entitled to do so and accepts the terms. The caller must have the permission `admin.tenant-settings:update`.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     */
    POST(options: ToggleTenantSettingsCrossRegionInferenceOptions): call.Returned<Mode, paths["/api/v1/tenant-settings/actions/toggle-cross-region-inference"]["post"]>;
  };
  "/api/v1/tenant-settings/start-pages": {
    /**
     * List the start pages
     *
     * Returns the pages that can be the start page of the tenant, and the default.
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
     * Creates a tenant in a region and links it to a license. Send the request to the register host of the region, such as `register.us.qlikcloud.com`, with a token of a regional OAuth client from the My Qlik portal.
     * @see https://qlik.dev/apis/rest/tenants/
     */
    POST(options: CreateTenantOptions): call.Returned<Mode, paths["/api/v1/tenants"]["post"]>;
  };
  "/api/v1/tenants/me": {
    /**
     * Get the current tenant
     *
     * Redirects to the tenant to which the request was sent.
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
     * Returns a tenant.
     * @see https://qlik.dev/apis/rest/tenants/
     */
    GET(options: GetTenantOptions): call.Returned<Mode, paths["/api/v1/tenants/{tenantId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTenantOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/tenants/{tenantId}"]["get"]>>;
    /**
     * Update a tenant
     *
     * Updates the name, the alias hostname and some settings of a tenant with a JSON Patch (RFC 6902).
     * @see https://qlik.dev/apis/rest/tenants/
     */
    PATCH(options: UpdateTenantOptions): call.Returned<Mode, paths["/api/v1/tenants/{tenantId}"]["patch"]>;
  };
  "/api/v1/tenants/{tenantId}/actions/deactivate": {
    /**
     * Deactivate a tenant
     *
     * Deactivates a tenant. It is deleted on or after `estimatedPurgeDate`; until then, it can be reactivated. Send the request to the register host of the region, such as `register.us.qlikcloud.com`, with a token of a regional OAuth client from the My Qlik portal.
     * @see https://qlik.dev/apis/rest/tenants/
     */
    POST(options: DeactivateTenantOptions): call.Returned<Mode, paths["/api/v1/tenants/{tenantId}/actions/deactivate"]["post"]>;
  };
  "/api/v1/tenants/{tenantId}/actions/reactivate": {
    /**
     * Reactivate a tenant
     *
     * Reactivates a deactivated tenant, which is possible until the `estimatedPurgeDate` that its deactivation returned. Send the request to the register host of the region, such as `register.us.qlikcloud.com`, with a token of a regional OAuth client from the My Qlik portal.
     * @see https://qlik.dev/apis/rest/tenants/
     */
    POST(options: ReactivateTenantOptions): call.Returned<Mode, paths["/api/v1/tenants/{tenantId}/actions/reactivate"]["post"]>;
  };
  "/api/v1/themes": {
    /**
     * List themes
     *
     * Returns all themes that were imported into the tenant. A theme defines the colors, fonts and other styles of apps.
     * @see https://qlik.dev/apis/rest/themes/
     */
    GET(options?: ListThemesOptions): call.Returned<Mode, paths["/api/v1/themes"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListThemesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/themes"]["get"]>>;
    /**
     * Create a theme
     *
     * Creates a theme, either from an archive or from an object with its properties. The name must differ from those of all other themes in the tenant.
     * @see https://qlik.dev/apis/rest/themes/
     */
    POST(options: CreateThemeOptions): call.Returned<Mode, paths["/api/v1/themes"]["post"]>;
  };
  "/api/v1/themes/{id}": {
    /**
     * Get a theme
     *
     * Returns the properties of a theme.
     * @see https://qlik.dev/apis/rest/themes/
     */
    GET(options: GetThemeOptions): call.Returned<Mode, paths["/api/v1/themes/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetThemeOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/themes/{id}"]["get"]>>;
    /**
     * Delete a theme
     *
     * Deletes a theme. Requests for a deleted theme return 410.
     * @see https://qlik.dev/apis/rest/themes/
     */
    DELETE(options: DeleteThemeOptions): call.Returned<Mode, paths["/api/v1/themes/{id}"]["delete"]>;
    /**
     * Update a theme
     *
     * Updates a theme, either from an archive or from an object with its properties.
     * @see https://qlik.dev/apis/rest/themes/
     */
    PATCH(options: UpdateThemeOptions): call.Returned<Mode, paths["/api/v1/themes/{id}"]["patch"]>;
  };
  "/api/v1/themes/{id}/file": {
    /**
     * Download a theme
     *
     * Returns all files of a theme as a ZIP archive.
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
     * Download a file of a theme
     *
     * Returns a single file of a theme.
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
     * Get the email configuration
     *
     * Returns the email configuration of the tenant and its status. Requires the `TenantAdmin` role. Passwords and secrets are not returned. If there is no configuration, `isValid` and `passwordExists` are false.
     * @see https://qlik.dev/apis/rest/transports/
     */
    GET(options?: GetTransportsEmailConfigurationOptions): call.Returned<Mode, paths["/api/v1/transports/email-config"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetTransportsEmailConfigurationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/transports/email-config"]["get"]>>;
    /**
     * Replace the email configuration
     *
     * Replaces the email configuration of the tenant, or creates it. The configuration is validated first: Qlik Cloud connects to an SMTP server, or requests a token from Microsoft 365, with the given credentials. Requires the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/transports/
     */
    PUT(options: ReplaceTransportsEmailConfigurationOptions): call.Returned<Mode, paths["/api/v1/transports/email-config"]["put"]>;
    /**
     * Delete the email configuration
     *
     * Deletes the email configuration of the tenant. Requires the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/transports/
     */
    DELETE(options?: DeleteTransportsEmailConfigurationOptions): call.Returned<Mode, paths["/api/v1/transports/email-config"]["delete"]>;
    /**
     * Update the email configuration
     *
     * Updates properties of the email configuration with a JSON Patch (RFC 6902). Requires the `TenantAdmin` role. Deprecated: use `PUT /api/v1/transports/email-config` to replace the whole configuration instead; the removal was announced for November 2026.
     * @see https://qlik.dev/apis/rest/transports/
     * @deprecated Use `PUT /api/v1/transports/email-config` instead. It may be removed from 2026-10-31.
     */
    PATCH(options: UpdateTransportsEmailConfigurationOptions): call.Returned<Mode, paths["/api/v1/transports/email-config"]["patch"]>;
  };
  "/api/v1/transports/email-config/actions/send-test-email": {
    /**
     * Send a test email
     *
     * Sends an email with the given subject and body to the given recipient, using the email configuration of the tenant. Status 200 means that sending was attempted; `success` in the response indicates the result. The status is 404 if there is no configuration. Requires the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/transports/
     */
    POST(options: SendEmailConfigurationTestEmailOptions): call.Returned<Mode, paths["/api/v1/transports/email-config/actions/send-test-email"]["post"]>;
  };
  "/api/v1/transports/email-config/actions/validate": {
    /**
     * Validate the email configuration
     *
     * Returns whether the email configuration of the tenant is currently marked as valid. No connection is made and no email is sent. `isValid` is false if there is no configuration.
     * @see https://qlik.dev/apis/rest/transports/
     */
    POST(options?: ValidateEmailConfigurationOptions): call.Returned<Mode, paths["/api/v1/transports/email-config/actions/validate"]["post"]>;
  };
  "/api/v1/transports/email-config/actions/verify-connection": {
    /**
     * Verify the connection to the email server
     *
     * Connects to the email server to check that it can be reached and accepts the credentials. No email is sent. Status 200 means that the check was performed; `success` in the response indicates the result. The status is 404 if there is no configuration.
     * @see https://qlik.dev/apis/rest/transports/
     */
    POST(options?: VerifyEmailConfigurationConnectionOptions): call.Returned<Mode, paths["/api/v1/transports/email-config/actions/verify-connection"]["post"]>;
  };
  "/api/v1/ui-config/pinned-links": {
    /**
     * List pinned links
     *
     * Returns all pinned links of the tenant. Every user can list them. The response is not divided into pages, because a tenant can have at most 50 pinned links.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    GET(options?: ListPinnedLinksOptions): call.Returned<Mode, paths["/api/v1/ui-config/pinned-links"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListPinnedLinksOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ui-config/pinned-links"]["get"]>>;
    /**
     * Create a pinned link
     *
     * Creates a pinned link below the existing ones. A tenant can have up to 50 pinned links. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    POST(options: CreatePinnedLinkOptions): call.Returned<Mode, paths["/api/v1/ui-config/pinned-links"]["post"]>;
  };
  "/api/v1/ui-config/pinned-links/actions/bulk-create-pinned-links": {
    /**
     * Create several pinned links
     *
     * Creates several pinned links in a single request. They are added below the existing ones, in the order of the request. A tenant can have up to 50 pinned links. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    POST(options: BulkPinnedLinksCreatePinnedLinksOptions): call.Returned<Mode, paths["/api/v1/ui-config/pinned-links/actions/bulk-create-pinned-links"]["post"]>;
  };
  "/api/v1/ui-config/pinned-links/actions/delete-all-pinned-links": {
    /**
     * Delete all pinned links
     *
     * Deletes all pinned links of the tenant. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    POST(options?: DeletePinnedLinksAllPinnedLinksOptions): call.Returned<Mode, paths["/api/v1/ui-config/pinned-links/actions/delete-all-pinned-links"]["post"]>;
  };
  "/api/v1/ui-config/pinned-links/{id}": {
    /**
     * Get a pinned link
     *
     * Returns a pinned link.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    GET(options: GetPinnedLinkOptions): call.Returned<Mode, paths["/api/v1/ui-config/pinned-links/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetPinnedLinkOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/ui-config/pinned-links/{id}"]["get"]>>;
    /**
     * Delete a pinned link
     *
     * Deletes a pinned link. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    DELETE(options: DeletePinnedLinkOptions): call.Returned<Mode, paths["/api/v1/ui-config/pinned-links/{id}"]["delete"]>;
    /**
     * Update a pinned link
     *
     * Updates the name or the URL of a pinned link with a JSON Patch (RFC 6902). The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    PATCH(options: UpdatePinnedLinkOptions): call.Returned<Mode, paths["/api/v1/ui-config/pinned-links/{id}"]["patch"]>;
  };
  "/api/v1/users": {
    /**
     * List users
     *
     * Returns the users of the tenant. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/users/
     */
    GET(options?: ListUsersOptions): call.Returned<Mode, paths["/api/v1/users"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListUsersOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/users"]["get"]>>;
    /**
     * Create a user
     *
     * Creates a user with the status `invited`. To invite the user, `email` is required.
     * @see https://qlik.dev/apis/rest/users/
     */
    POST(options: CreateUserOptions): call.Returned<Mode, paths["/api/v1/users"]["post"]>;
  };
  "/api/v1/users/actions/count": {
    /**
     * Count users
     *
     * Returns the number of users in the tenant.
     * @see https://qlik.dev/apis/rest/users/
     */
    GET(options?: GetCountOptions): call.Returned<Mode, paths["/api/v1/users/actions/count"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetCountOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/users/actions/count"]["get"]>>;
  };
  "/api/v1/users/actions/filter": {
    /**
     * Filter users
     *
     * Returns the users that match the filter in the request body. The filter can contain up to 100 identifiers. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/users/
     */
    POST(options?: FilterUsersOptions): call.Returned<Mode, paths["/api/v1/users/actions/filter"]["post"]>;
  };
  "/api/v1/users/actions/invite": {
    /**
     * Invite users by email
     *
     * Sends an invitation to each of several email addresses. The response is 207 with a result for each of them, because some invitations can fail while others succeed. Existing users do not get an email, unless `resend` is set and they are invited or inactive.
     * @see https://qlik.dev/apis/rest/users/
     */
    POST(options: InviteUsersOptions): call.Returned<Mode, paths["/api/v1/users/actions/invite"]["post"]>;
  };
  "/api/v1/users/me": {
    /**
     * Get the current user
     *
     * Redirects to the user that the token of the request identifies.
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
     * Returns a user with their roles and groups. The roles are only visible to a caller who can access roles.
     * @see https://qlik.dev/apis/rest/users/
     */
    GET(options: GetUserOptions): call.Returned<Mode, paths["/api/v1/users/{userId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetUserOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/users/{userId}"]["get"]>>;
    /**
     * Delete a user
     *
     * Deletes a user from the tenant.
     * @see https://qlik.dev/apis/rest/users/
     */
    DELETE(options: DeleteUserOptions): call.Returned<Mode, paths["/api/v1/users/{userId}"]["delete"]>;
    /**
     * Update a user
     *
     * Updates a user with a JSON Patch. The name, the roles, the groups, the status, the expiry of the invitation and the preferred locale and time zone can be changed. The path `/roles` (use `/assignedRoles`) and the operations `set` and `unset` are deprecated. The response is 207 if some of the changes failed.
     * @see https://qlik.dev/apis/rest/users/
     */
    PATCH(options: UpdateUserOptions): call.Returned<Mode, paths["/api/v1/users/{userId}"]["patch"]>;
  };
  "/api/v1/web-integrations": {
    /**
     * List web integrations
     *
     * Returns the web integrations of the tenant. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/web-integrations/
     */
    GET(options?: ListWebIntegrationsOptions): call.Returned<Mode, paths["/api/v1/web-integrations"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListWebIntegrationsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/web-integrations"]["get"]>>;
    /**
     * Create a web integration
     *
     * Creates a web integration, which allows web pages from certain origins to send requests to the tenant.
     * @see https://qlik.dev/apis/rest/web-integrations/
     */
    POST(options: CreateWebIntegrationOptions): call.Returned<Mode, paths["/api/v1/web-integrations"]["post"]>;
  };
  "/api/v1/web-integrations/{id}": {
    /**
     * Get a web integration
     *
     * Returns a web integration with its valid origins.
     * @see https://qlik.dev/apis/rest/web-integrations/
     */
    GET(options: GetWebIntegrationOptions): call.Returned<Mode, paths["/api/v1/web-integrations/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetWebIntegrationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/web-integrations/{id}"]["get"]>>;
    /**
     * Delete a web integration
     *
     * Deletes a web integration.
     * @see https://qlik.dev/apis/rest/web-integrations/
     */
    DELETE(options: DeleteWebIntegrationOptions): call.Returned<Mode, paths["/api/v1/web-integrations/{id}"]["delete"]>;
    /**
     * Update a web integration
     *
     * Updates the name or the valid origins of a web integration with a JSON Patch (RFC 6902).
     * @see https://qlik.dev/apis/rest/web-integrations/
     */
    PATCH(options: UpdateWebIntegrationOptions): call.Returned<Mode, paths["/api/v1/web-integrations/{id}"]["patch"]>;
  };
  "/api/v1/web-notifications": {
    /**
     * List web notifications
     *
     * Returns the caller's notifications in the web interface, newest first unless `sort` is set. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/web-notifications/
     */
    GET(options?: ListWebNotificationsOptions): call.Returned<Mode, paths["/api/v1/web-notifications"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListWebNotificationsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/web-notifications"]["get"]>>;
  };
  "/api/v1/web-notifications/all": {
    /**
     * Delete all web notifications
     *
     * Deletes all web notifications of the caller.
     * @see https://qlik.dev/apis/rest/web-notifications/
     */
    DELETE(options?: DeleteAllOptions): call.Returned<Mode, paths["/api/v1/web-notifications/all"]["delete"]>;
    /**
     * Update all web notifications
     *
     * Marks all web notifications of the caller as read or unread with a JSON Patch (RFC 6902). Only `/read` can be replaced.
     * @see https://qlik.dev/apis/rest/web-notifications/
     */
    PATCH(options: UpdateAllOptions): call.Returned<Mode, paths["/api/v1/web-notifications/all"]["patch"]>;
  };
  "/api/v1/web-notifications/{notificationId}": {
    /**
     * Get a web notification
     *
     * Returns a web notification.
     * @see https://qlik.dev/apis/rest/web-notifications/
     */
    GET(options: GetWebNotificationOptions): call.Returned<Mode, paths["/api/v1/web-notifications/{notificationId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetWebNotificationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/web-notifications/{notificationId}"]["get"]>>;
    /**
     * Delete a web notification
     *
     * Deletes a web notification.
     * @see https://qlik.dev/apis/rest/web-notifications/
     */
    DELETE(options: DeleteWebNotificationOptions): call.Returned<Mode, paths["/api/v1/web-notifications/{notificationId}"]["delete"]>;
    /**
     * Update a web notification
     *
     * Marks a web notification as read or unread with a JSON Patch (RFC 6902). Only `/read` can be replaced.
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
     * @deprecated Use `GET /api/core/webhooks` instead. It may be removed from 2027-11-01.
     */
    GET(options?: ListWebhooksOptions): call.Returned<Mode, paths["/api/v1/webhooks"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/core/webhooks` instead. It may be removed from 2027-11-01.
     */
    HEAD(options?: ListWebhooksOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/webhooks"]["get"]>>;
    /**
     * Create a webhook
     *
     * Creates a webhook. It receives no events until `enabled` is true. Creating a webhook of the level `tenant`,
     * which is the default, requires the TenantAdmin role. Each user is limited to 150 webhooks.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `POST /api/core/webhooks` instead. It may be removed from 2027-11-01.
     */
    POST(options: CreateWebhookOptions): call.Returned<Mode, paths["/api/v1/webhooks"]["post"]>;
  };
  "/api/v1/webhooks/event-types": {
    /**
     * List event types
     *
     * Returns the event types that a webhook can subscribe to.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `GET /api/core/webhooks/event-types` instead. It may be removed from 2027-11-01.
     */
    GET(options?: ListWebhookEventTypesOptions): call.Returned<Mode, paths["/api/v1/webhooks/event-types"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/core/webhooks/event-types` instead. It may be removed from 2027-11-01.
     */
    HEAD(options?: ListWebhookEventTypesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/webhooks/event-types"]["get"]>>;
  };
  "/api/v1/webhooks/{id}": {
    /**
     * Get a webhook
     *
     * Returns a webhook. The response never includes its secret or the values of its encrypted headers.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `GET /api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    GET(options: GetWebhookOptions): call.Returned<Mode, paths["/api/v1/webhooks/{id}"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: GetWebhookOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/webhooks/{id}"]["get"]>>;
    /**
     * Replace a webhook
     *
     * Replaces all settings of a webhook. Omitted settings are reset to their defaults: without `enabled`, the
     * webhook is disabled, and the secret and the headers are removed unless they are sent again. To change only
     * some settings, use `PATCH /api/v1/webhooks/{id}`.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `PUT /api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    PUT(options: ReplaceWebhookOptions): call.Returned<Mode, paths["/api/v1/webhooks/{id}"]["put"]>;
    /**
     * Delete a webhook
     *
     * Deletes a webhook and its delivery history. It receives no further events.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `DELETE /api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    DELETE(options: DeleteWebhookOptions): call.Returned<Mode, paths["/api/v1/webhooks/{id}"]["delete"]>;
    /**
     * Update a webhook
     *
     * Updates settings of a webhook by a JSON Patch (RFC 6902). Other settings are unchanged, but a change of `/url`
     * requires the encrypted headers to be sent again.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `PATCH /api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
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
     * @deprecated Use `GET /api/core/webhooks/{id}/deliveries` instead. It may be removed from 2027-11-01.
     */
    GET(options: ListWebhookDeliveriesOptions): call.Returned<Mode, paths["/api/v1/webhooks/{id}/deliveries"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/core/webhooks/{id}/deliveries` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: ListWebhookDeliveriesOptions): call.Returned<Mode, call.WithoutBody<paths["/api/v1/webhooks/{id}/deliveries"]["get"]>>;
  };
  "/api/v1/webhooks/{id}/deliveries/{deliveryId}": {
    /**
     * Get a delivery
     *
     * Returns the request of a delivery and the receiver's response.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `GET /api/core/webhooks/{id}/deliveries/{deliveryId}` instead. It may be removed from 2027-11-01.
     */
    GET(options: GetWebhookDeliveryOptions): call.Returned<Mode, paths["/api/v1/webhooks/{id}/deliveries/{deliveryId}"]["get"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/core/webhooks/{id}/deliveries/{deliveryId}` instead. It may be removed from 2027-11-01.
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
     * @deprecated Use `POST /api/core/webhooks/{id}/deliveries/{deliveryId}/actions/resend` instead. It may be removed from 2027-11-01.
     */
    POST(options: ResendWebhookDeliveryOptions): call.Returned<Mode, paths["/api/v1/webhooks/{id}/deliveries/{deliveryId}/actions/resend"]["post"]>;
  };
  "/api/workflows/automation-connections": {
    /**
     * List automation connections
     *
     * Returns the automation connections that the caller can access. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    GET(options?: ListWorkflowsConnectionAutomationConnectionsOptions): call.Returned<Mode, paths["/api/workflows/automation-connections"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListWorkflowsConnectionAutomationConnectionsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/workflows/automation-connections"]["get"]>>;
    /**
     * Create an automation connection
     *
     * Creates an automation connection from a connector. If there is a problem with the connection, `error` in the response describes it.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: CreateWorkflowsAutomationConnectionOptions): call.Returned<Mode, paths["/api/workflows/automation-connections"]["post"]>;
  };
  "/api/workflows/automation-connections/{id}": {
    /**
     * Get an automation connection
     *
     * Returns an automation connection with its parameters.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    GET(options: GetWorkflowsAutomationConnectionOptions): call.Returned<Mode, paths["/api/workflows/automation-connections/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetWorkflowsAutomationConnectionOptions): call.Returned<Mode, call.WithoutBody<paths["/api/workflows/automation-connections/{id}"]["get"]>>;
    /**
     * Update an automation connection
     *
     * Updates the name and the parameters of an automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    PUT(options: ReplaceWorkflowsAutomationConnectionOptions): call.Returned<Mode, paths["/api/workflows/automation-connections/{id}"]["put"]>;
    /**
     * Delete an automation connection
     *
     * Deletes an automation connection. Set `forced` to delete a connection that automations still use.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    DELETE(options: DeleteWorkflowsAutomationConnectionOptions): call.Returned<Mode, paths["/api/workflows/automation-connections/{id}"]["delete"]>;
  };
  "/api/workflows/automation-connections/{id}/actions/change-owner": {
    /**
     * Change the owner of an automation connection
     *
     * Assigns an automation connection to another user.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: ChangeWorkflowsAutomationConnectionOwnerOptions): call.Returned<Mode, paths["/api/workflows/automation-connections/{id}/actions/change-owner"]["post"]>;
  };
  "/api/workflows/automation-connections/{id}/actions/change-space": {
    /**
     * Move an automation connection to a space
     *
     * Moves an automation connection to another space.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: ChangeWorkflowsAutomationConnectionSpaceOptions): call.Returned<Mode, paths["/api/workflows/automation-connections/{id}/actions/change-space"]["post"]>;
  };
  "/api/workflows/automation-connections/{id}/actions/check": {
    /**
     * Check an automation connection
     *
     * Tests an automation connection, and returns whether it is connected.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: CheckWorkflowsAutomationConnectionOptions): call.Returned<Mode, paths["/api/workflows/automation-connections/{id}/actions/check"]["post"]>;
  };
  "/api/workflows/automation-connectors": {
    /**
     * List automation connectors
     *
     * Returns the connectors from which automation connections can be created. The response is one page; follow `links.next.href` for more.
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
     * Returns the connector with the parameters of its connections, its blocks and its snippets.
     * @see https://qlik.dev/apis/rest/automation-connectors/
     */
    GET(options: GetAutomationConnectorOptions): call.Returned<Mode, paths["/api/workflows/automation-connectors/{connectorId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAutomationConnectorOptions): call.Returned<Mode, call.WithoutBody<paths["/api/workflows/automation-connectors/{connectorId}"]["get"]>>;
  };
  "/api/workflows/automation-connectors/{connectorId}/webhooks/configuration": {
    /**
     * Get the webhooks of a connector
     *
     * Returns the events that the connector can deliver to an automation by webhook, and the parameters of each.
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
     * Returns the automations that the caller can access. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options?: ListWorkflowsAutomationAutomationsOptions): call.Returned<Mode, paths["/api/workflows/automations"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListWorkflowsAutomationAutomationsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/workflows/automations"]["get"]>>;
    /**
     * Create an automation
     *
     * Creates an automation. The caller must have the `AutomationCreator` role or one of these scopes: `automations`, `admin.automations`, `automations.private`, `automations.shared`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: CreateWorkflowsAutomationOptions): call.Returned<Mode, paths["/api/workflows/automations"]["post"]>;
  };
  "/api/workflows/automations/settings": {
    /**
     * Get the automation settings
     *
     * Returns the settings that apply to all automations of the tenant.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options?: GetAutomationsSettingsOptions): call.Returned<Mode, paths["/api/workflows/automations/settings"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetAutomationsSettingsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/workflows/automations/settings"]["get"]>>;
    /**
     * Replace the automation settings
     *
     * Replaces the settings that apply to all automations of the tenant.
     * @see https://qlik.dev/apis/rest/automations/
     */
    PUT(options: ReplaceAutomationsSettingsOptions): call.Returned<Mode, paths["/api/workflows/automations/settings"]["put"]>;
  };
  "/api/workflows/automations/usage": {
    /**
     * List the usage of automations
     *
     * Returns usage metrics of the automations in the tenant. `filter` is required and selects the metrics; `breakdownBy` returns them separately for each automation. The caller must have the `TenantAdmin` or `AnalyticsAdmin` role.
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
     * Returns an automation with its complete definition. The caller must own the automation, and must have the `AutomationCreator` or `TenantAdmin` role or a scope that matches the type of its space: `automations`, `automations.private` or `automations.shared`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: GetWorkflowsAutomationOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetWorkflowsAutomationOptions): call.Returned<Mode, call.WithoutBody<paths["/api/workflows/automations/{id}"]["get"]>>;
    /**
     * Replace an automation
     *
     * Replaces the complete definition of an automation. The caller must own the automation, and must have the `AutomationCreator` role or one of these scopes: `automations`, `admin.automations`, `automations.private`, `automations.shared`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    PUT(options: ReplaceWorkflowsAutomationOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}"]["put"]>;
    /**
     * Delete an automation
     *
     * Deletes an automation. The caller must own the automation, have the `TenantAdmin` or `AnalyticsAdmin` role, or have one of these scopes: `automations.private`, `automations.shared`, `admin.automations`, `admin.automations:strict`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    DELETE(options: DeleteWorkflowsAutomationOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}"]["delete"]>;
  };
  "/api/workflows/automations/{id}/actions/change-owner": {
    /**
     * Change the owner of an automation
     *
     * Assigns an automation to another user. The run history and the change log of the automation are deleted. Its connections are detached, and remain with the previous owner. The caller must have the `TenantAdmin` or `AnalyticsAdmin` role, or the scope `admin.automations` or `admin.automations:strict`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: ChangeWorkflowsAutomationOwnerOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/actions/change-owner"]["post"]>;
  };
  "/api/workflows/automations/{id}/actions/change-space": {
    /**
     * Move an automation to a space
     *
     * Moves an automation to another space.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: ChangeWorkflowsAutomationSpaceOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/actions/change-space"]["post"]>;
  };
  "/api/workflows/automations/{id}/actions/copy": {
    /**
     * Copy an automation
     *
     * Creates a copy of an automation under a new name. The response contains only the identifier of the copy.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: CopyWorkflowsAutomationOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/actions/copy"]["post"]>;
  };
  "/api/workflows/automations/{id}/actions/disable": {
    /**
     * Disable an automation
     *
     * Disables an automation so that it can no longer be run. The caller must own the automation, have the `TenantAdmin` or `AnalyticsAdmin` role, or have one of these scopes: `automations.private`, `automations.shared`, `admin.automations`, `admin.automations:strict`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: DisableWorkflowsAutomationOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/actions/disable"]["post"]>;
  };
  "/api/workflows/automations/{id}/actions/enable": {
    /**
     * Enable an automation
     *
     * Enables an automation, so that runs can be started again. The caller must own the automation, have the `TenantAdmin` or `AnalyticsAdmin` role, or have one of these scopes: `automations.private`, `automations.shared`, `admin.automations`, `admin.automations:strict`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: EnableWorkflowsAutomationOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/actions/enable"]["post"]>;
  };
  "/api/workflows/automations/{id}/actions/move": {
    /**
     * Move an automation to another owner
     *
     * Assigns an automation to another user, in the same way as the action `change-owner`. The run history and the change log of the automation are deleted. Its connections are detached, and remain with the previous owner. The caller must have the `TenantAdmin` or `AnalyticsAdmin` role, or the scope `admin.automations` or `admin.automations:strict`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: MoveWorkflowsAutomationOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/actions/move"]["post"]>;
  };
  "/api/workflows/automations/{id}/runs": {
    /**
     * List the runs of an automation
     *
     * Returns the runs of an automation. The response is one page; follow `links.next.href` for more. The caller must own the automation, have the `TenantAdmin` or `AnalyticsAdmin` role, or have one of these scopes: `admin.automation-runs`, `automation-runs.private`, `automation-runs.shared`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: ListWorkflowsAutomationRunsOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/runs"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListWorkflowsAutomationRunsOptions): call.Returned<Mode, call.WithoutBody<paths["/api/workflows/automations/{id}/runs"]["get"]>>;
    /**
     * Start a run of an automation
     *
     * Starts a run of an automation; get the run to follow its status. In a private space, the caller must own the automation and have the scope `automations.private`; in a shared space, the caller must be an editor or operator of the space and have the scope `automations.shared`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: StartWorkflowsAutomationRunOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/runs"]["post"]>;
  };
  "/api/workflows/automations/{id}/runs/{runId}": {
    /**
     * Get a run of an automation
     *
     * Returns a run of an automation with its status, errors and metrics. In a private space, the caller must own the automation and have the scope `automations.private`; in a shared space, the caller must be an editor or operator of the space and have the scope `automations.shared`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: GetWorkflowsAutomationRunOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/runs/{runId}"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetWorkflowsAutomationRunOptions): call.Returned<Mode, call.WithoutBody<paths["/api/workflows/automations/{id}/runs/{runId}"]["get"]>>;
  };
  "/api/workflows/automations/{id}/runs/{runId}/actions/export": {
    /**
     * Export the log of a run
     *
     * Returns the URL of the debug log of a run. In a private space, the caller must own the automation and have the scope `automations.private`; in a shared space, the caller must be an editor or operator of the space and have the scope `automations.shared`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: ExportWorkflowsAutomationRunOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/runs/{runId}/actions/export"]["post"]>;
  };
  "/api/workflows/automations/{id}/runs/{runId}/actions/retry": {
    /**
     * Retry a run
     *
     * Starts a new run with the inputs of an earlier run. The response has no body; list the runs of the automation to find the new run. In a private space, the caller must own the automation and have the scope `automations.private`; in a shared space, the caller must be an editor or operator of the space and have the scope `automations.shared`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: RetryWorkflowsAutomationRunOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/runs/{runId}/actions/retry"]["post"]>;
  };
  "/api/workflows/automations/{id}/runs/{runId}/actions/stop": {
    /**
     * Stop a run
     *
     * Forces a run to stop immediately. In a private space, the caller must own the automation and have the scope `automations.private`; in a shared space, the caller must be an editor or operator of the space and have the scope `automations.shared`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: StopWorkflowsAutomationRunOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/runs/{runId}/actions/stop"]["post"]>;
  };
  "/api/workflows/automations/{id}/runs/{runId}/debug": {
    /**
     * Get the debug log of a run
     *
     * Returns the debug log of a run as text. In a personal space, the caller must own the automation and have the scope `automations.private`. In a shared space, the caller must be an editor or operator and have the scope `automations.shared`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: GetRunDebugOptions): call.Returned<Mode, paths["/api/workflows/automations/{id}/runs/{runId}/debug"]["get"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetRunDebugOptions): call.Returned<Mode, call.WithoutBody<paths["/api/workflows/automations/{id}/runs/{runId}/debug"]["get"]>>;
  };
  "/login": {
    /**
     * Log in interactively
     *
     * Starts a login in the browser of a user with the active interactive identity provider of the tenant, or with Qlik's default identity provider if there is none. This operation is meant for browsers, not for programs.
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
     * Exchange a JWT for a session
     *
     * Creates a session for the user in a JSON Web Token (JWT), and returns its cookies. The JWT must not be signed with an HMAC algorithm, and its claims `iss` and `keyid` must match the issuer and the key of the identity provider. The other claims are `sub`, `name`, `email` and `email_verified` of the user; `aud`, which must be `qlik.api/login/jwt-session`; `subType`, which must be `user`; `jti`, which must be unique for each JWT; and the times `iat`, `nbf` and `exp`, where `exp` must be at most one hour after `nbf`.
     * @see https://qlik.dev/apis/rest/login/
     */
    POST(options?: CreateJwtSessionOptions): call.Returned<Mode, paths["/login/jwt-session"]["post"]>;
  };
  "/oauth/authorize": {
    /**
     * Authorize an OAuth client
     *
     * Starts an OAuth 2.0 flow in the browser of a user, who logs in and authorizes the client. The browser is then redirected to `redirect_uri`; after an error, with the parameters of RFC 6749 (section 4.1.2.1) and with `error_code` and, if known, `error_detail`. This operation is meant for browsers, not for programs.
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
     * Revoke a token
     *
     * Revokes an access token or a refresh token that the client received.
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
    "/api/connectivity/data-connections": [options?: ListConnectivityDataConnectionsOptions];
    "/api/connectivity/data-connections/{qID}": [options: GetConnectivityDataConnectionOptions];
    "/api/connectivity/data-credentials/{qID}": [options: GetConnectivityDataCredentialOptions];
    "/api/connectivity/data-sources": [options?: ListConnectivityDataSourcesOptions];
    "/api/connectivity/data-sources/endpoints": [options?: ListConnectorEndpointsOptions];
    "/api/connectivity/data-sources/{dataSourceId}/api-specs": [options: ListConnectivityDataSourceApiSpecsOptions];
    "/api/connectivity/data-sources/{dataSourceId}/gateways": [options: ListConnectivityDataSourceGatewaysOptions];
    "/api/connectivity/data-sources/{dataSourceId}/settings": [options: GetConnectivityDataSourceSettingsOptions];
    "/api/connectivity/direct-access-agents/{agentId}/benchmarks": [options: ListDirectAccessAgentBenchmarksOptions];
    "/api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}": [options: GetConnectivityDirectAccessAgentBenchmarkOptions];
    "/api/connectivity/direct-access-agents/{agentId}/configurations": [options: ListConnectivityDirectAccessAgentConfigurationsOptions];
    "/api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths": [options: ListConnectivityDirectAccessAgentAllowedPathsOptions];
    "/api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings": [options: ListConnectivityDirectAccessAgentCustomDataTypeMappingsOptions];
    "/api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files": [options: ListConnectivityDirectAccessAgentConnectorFilesOptions];
    "/api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}": [options: GetConnectivityDirectAccessAgentConnectorFileOptions];
    "/api/connectivity/direct-access-agents/{agentId}/load-performance-metrics": [options: ListDirectAccessAgentLoadPerformanceMetricsOptions];
    "/api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration": [options: GetConnectivityDirectAccessAgentConfigurationOptions];
    "/api/core/auth-settings": [options?: GetAuthenticationSettingsOptions];
    "/api/core/data-files/connections": [options?: ListCoreDataFileConnectionsOptions];
    "/api/core/data-files/deletes": [options?: ListDeletedCoreDataFilesOptions];
    "/api/core/data-files/{id}": [options: GetCoreDataFileOptions];
    "/api/core/data-files/{id}/folder-stats": [options: GetCoreDataFileFolderStatisticsOptions];
    "/api/core/ip-policies": [options?: ListIpPoliciesOptions];
    "/api/core/ip-policies/{id}": [options: GetIpPolicyOptions];
    "/api/core/webhooks": [options?: ListCoreWebhooksOptions];
    "/api/core/webhooks/event-types": [options?: ListCoreWebhookEventTypesOptions];
    "/api/core/webhooks/{id}": [options: GetCoreWebhookOptions];
    "/api/core/webhooks/{id}/deliveries": [options: ListCoreWebhookDeliveriesOptions];
    "/api/core/webhooks/{id}/deliveries/{deliveryId}": [options: GetCoreWebhookDeliveryOptions];
    "/api/data-governance/data-products/{dataProductId}": [options: GetDataProductOptions];
    "/api/data-governance/data-products/{dataProductId}/actions/export-documentation": [options: ExportDataProductDocumentationOptions];
    "/api/data-governance/data-products/{dataProductId}/changelogs": [options: ListDataProductChangelogsOptions];
    "/api/data-governance/data-qualities/batch-computations/{batchComputationId}": [options: GetBatchComputationOptions];
    "/api/data-governance/data-qualities/computations/{computationId}": [options: GetComputationOptions];
    "/api/data-governance/data-qualities/global-results": [options: ListGlobalResultsOptions];
    "/api/data-governance/semantic-types": [options?: ListSemanticTypesOptions];
    "/api/data-governance/semantic-types/{semanticTypeId}": [options: GetSemanticTypeOptions];
    "/api/data-governance/semantic-types/{semanticTypeId}/dataset-fields": [options: ListSemanticTypeDatasetFieldsOptions];
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
    "/api/connectivity/data-connections": [options: CreateConnectivityDataConnectionOptions];
    "/api/connectivity/data-connections/actions/delete": [options: DeleteConnectivityDataConnectionsOptions];
    "/api/connectivity/data-connections/actions/duplicate": [options: DuplicateConnectivityDataConnectionsOptions];
    "/api/connectivity/data-connections/actions/update": [options: UpdateConnectivityDataConnectionsOptions];
    "/api/connectivity/data-credentials/actions/filter-orphan": [options: FilterOrphanedConnectivityDataCredentialsOptions];
    "/api/connectivity/data-sources/actions/generate-qri": [options: GenerateDataSourceQrisOptions];
    "/api/connectivity/data-sources/endpoints/actions/filter": [options: CreateConnectorEndpointOptions];
    "/api/connectivity/direct-access-agents/{agentId}/actions/{agentAction}": [options: RestartConnectivityDirectAccessAgentOptions];
    "/api/connectivity/direct-access-agents/{agentId}/benchmarks": [options: CreateConnectivityDirectAccessAgentBenchmarkOptions];
    "/api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel": [options: CancelConnectivityDirectAccessAgentBenchmarkOptions];
    "/api/core/data-files/actions/change-space": [options: ChangeCoreDataFilesSpaceOptions];
    "/api/core/data-files/actions/post": [options: CreateCoreDataFilesOptions];
    "/api/core/data-files/connections/actions/filter": [options: FilterCoreDataFileConnectionsOptions];
    "/api/core/data-files/{id}/actions/change-owner": [options: ChangeCoreDataFileOwnerOptions];
    "/api/core/data-files/{id}/actions/change-space": [options: ChangeCoreDataFileSpaceOptions];
    "/api/core/ip-policies": [options: CreateIpPolicyOptions];
    "/api/core/webhooks": [options: CreateCoreWebhookOptions];
    "/api/core/webhooks/{id}/deliveries/{deliveryId}/actions/resend": [options: ResendCoreWebhookDeliveryOptions];
    "/api/data-governance/data-products": [options: CreateDataProductOptions];
    "/api/data-governance/data-products/actions/generate-provider-url": [options: GenerateDataProductsProviderUrlOptions];
    "/api/data-governance/data-products/{dataProductId}/actions/activate": [options: ActivateDataProductOptions];
    "/api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality": [options: ComputeDataProductDatasetsDataQualityOptions];
    "/api/data-governance/data-products/{dataProductId}/actions/deactivate": [options: DeactivateDataProductOptions];
    "/api/data-governance/data-products/{dataProductId}/actions/move": [options: MoveDataProductOptions];
    "/api/data-governance/data-qualities/computations": [options: StartComputationOptions];
    "/api/data-governance/data-qualities/field-qualities/actions/filter": [options: FilterFieldQualitiesOptions];
    "/api/data-governance/data-qualities/global-results/actions/filter": [options: FilterGlobalResultsOptions];
    "/api/data-governance/semantic-types": [options: CreateSemanticTypeOptions];
    "/api/data-governance/semantic-types/actions/export": [options: ExportSemanticTypesOptions];
    "/api/data-governance/semantic-types/actions/import": [options: ImportSemanticTypesOptions];
    "/api/data-governance/trust-scores/results/data-sets/actions/filter": [options: FilterDataSetsOptions];
    "/api/scheduling/tasks": [options: CreateTaskOptions];
    "/api/scheduling/tasks/resources/{id}/actions/reload/on-dataset-updated": [options: ReloadAppOnDatasetUpdateOptions];
    "/api/scheduling/tasks/resources/{id}/actions/reload/on-task-event": [options: ReloadAppAfterTaskOptions];
    "/api/scheduling/tasks/resources/{id}/actions/reload/on-time-schedule": [options: ScheduleAppReloadOptions];
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
    "/api/connectivity/data-connections/{qID}": [options: ReplaceConnectivityDataConnectionOptions];
    "/api/connectivity/data-credentials/{qID}": [options: ReplaceConnectivityDataCredentialOptions];
    "/api/connectivity/data-sources/{dataSourceId}/settings": [options: ReplaceConnectivityDataSourceSettingsOptions];
    "/api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths": [options: ReplaceConnectivityDirectAccessAgentAllowedPathsOptions];
    "/api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings": [options: ReplaceConnectivityDirectAccessAgentCustomDataTypeMappingsOptions];
    "/api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}": [options: ReplaceConnectivityDirectAccessAgentConnectorFileOptions];
    "/api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration": [options: ReplaceConnectivityDirectAccessAgentConfigurationOptions];
    "/api/core/webhooks/{id}": [options: ReplaceCoreWebhookOptions];
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
    "/api/connectivity/data-connections/{qID}": [options: UpdateConnectivityDataConnectionOptions];
    "/api/connectivity/data-credentials/{qID}": [options: UpdateConnectivityDataCredentialOptions];
    "/api/connectivity/direct-access-agents/{agentId}/configurations": [options: UpdateConnectivityDirectAccessAgentConfigurationsOptions];
    "/api/core/auth-settings": [options: UpdateAuthenticationSettingsOptions];
    "/api/core/ip-policies/{id}": [options: UpdateIpPolicyOptions];
    "/api/core/webhooks/{id}": [options: PatchCoreWebhookOptions];
    "/api/data-governance/data-products/{dataProductId}": [options: UpdateDataProductOptions];
    "/api/data-governance/semantic-types/{semanticTypeId}": [options: UpdateSemanticTypeOptions];
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
    "/api/connectivity/data-connections/{qID}": [options: DeleteConnectivityDataConnectionOptions];
    "/api/connectivity/data-credentials/{qID}": [options: DeleteConnectivityDataCredentialOptions];
    "/api/core/data-files/{id}": [options: DeleteCoreDataFileOptions];
    "/api/core/ip-policies/{id}": [options: DeleteIpPolicyOptions];
    "/api/core/webhooks/{id}": [options: DeleteCoreWebhookOptions];
    "/api/data-governance/data-products/{dataProductId}": [options: DeleteDataProductOptions];
    "/api/data-governance/semantic-types/{semanticTypeId}": [options: DeleteSemanticTypeOptions];
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
  "/api/connectivity/data-connections": {
    page: paths["/api/connectivity/data-connections"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListConnectivityDataConnectionsOptions];
  };
  "/api/connectivity/direct-access-agents/{agentId}/benchmarks": {
    page: paths["/api/connectivity/direct-access-agents/{agentId}/benchmarks"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListDirectAccessAgentBenchmarksOptions];
  };
  "/api/connectivity/direct-access-agents/{agentId}/load-performance-metrics": {
    page: paths["/api/connectivity/direct-access-agents/{agentId}/load-performance-metrics"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListDirectAccessAgentLoadPerformanceMetricsOptions];
  };
  "/api/core/data-files/connections": {
    page: paths["/api/core/data-files/connections"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListCoreDataFileConnectionsOptions];
  };
  "/api/core/data-files/connections/actions/filter": {
    page: paths["/api/core/data-files/connections/actions/filter"]["post"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: FilterCoreDataFileConnectionsOptions];
  };
  "/api/core/data-files/deletes": {
    page: paths["/api/core/data-files/deletes"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListDeletedCoreDataFilesOptions];
  };
  "/api/core/ip-policies": {
    page: paths["/api/core/ip-policies"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListIpPoliciesOptions];
  };
  "/api/core/webhooks": {
    page: paths["/api/core/webhooks"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options?: ListCoreWebhooksOptions];
  };
  "/api/core/webhooks/{id}/deliveries": {
    page: paths["/api/core/webhooks/{id}/deliveries"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListCoreWebhookDeliveriesOptions];
  };
  "/api/data-governance/data-products/{dataProductId}/changelogs": {
    page: paths["/api/data-governance/data-products/{dataProductId}/changelogs"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListDataProductChangelogsOptions];
  };
  "/api/data-governance/semantic-types/{semanticTypeId}/dataset-fields": {
    page: paths["/api/data-governance/semantic-types/{semanticTypeId}/dataset-fields"]["get"]["responses"][200]["content"]["application/json"];
    items: "data";
    arguments: [options: ListSemanticTypeDatasetFieldsOptions];
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
