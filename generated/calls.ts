// Generated: change spec/ and run npm run generate.
// By npm run generate, with @redocly/openapi-core 2.64.0, openapi-typescript 7.13.0, typescript 5.9.3.
// From spec/, sha256 6d49c8c3d01aea90c47e19a7e108fb0c0c517c1a9319525e909740ad80094461.

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
  /** The media type to ask for. Without it, the service chooses. */
  accept?: "application/xml" | "application/json" | undefined;
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
  /** The media type to ask for. Without it, the service chooses. */
  accept?: "application/xml" | "application/json" | undefined;
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
  /** The ODAG link to create. */
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
  /** The links that the selection app uses. */
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
  /** The new configuration of the link. */
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
  /** The selections for which to generate an app. */
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
  /** The options of the reload. */
  body: call.Body<operations["reloadOdagRequestApp"]>;
}
/** The result of `POST /api/analytics/odag-requests/{requestId}/reload-app`. */
export type ReloadOdagRequestAppResult = result.CallResult<operations["reloadOdagRequestApp"]>;

/** The options of `POST /api/analytics/odag-requests/{requestId}/rename-app`. */
export interface RenameOdagRequestAppOptions extends call.CommonOptions {
  params: operations["renameOdagRequestApp"]["parameters"];
  /** The new name. */
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
  /** The new settings. */
  body: call.Body<operations["replaceOdagSettings"]>;
}
/** The result of `PUT /api/analytics/odag-settings`. */
export type ReplaceOdagSettingsResult = result.CallResult<operations["replaceOdagSettings"]>;

/** The options of `GET /api/analytics/odag-settings/canupdate`. */
export interface GetCanupdateOptions extends call.CommonOptions {}
/** The result of `GET /api/analytics/odag-settings/canupdate`. */
export type GetCanupdateResult = result.CallResult<operations["getCanupdate"]>;

/** The options of `GET /api/connectivity/data-connections`. */
export interface ListConnectivityDataConnectionsOptions extends call.CommonOptions {
  params?: operations["listConnectivityDataConnections"]["parameters"] | undefined;
}
/** The result of `GET /api/connectivity/data-connections`. */
export type ListConnectivityDataConnectionsResult = result.CallResult<operations["listConnectivityDataConnections"]>;

/** The options of `POST /api/connectivity/data-connections`. */
export interface CreateConnectivityDataConnectionOptions extends call.CommonOptions {
  /** The data connection to create. */
  body: call.Body<operations["createConnectivityDataConnection"]>;
}
/** The result of `POST /api/connectivity/data-connections`. */
export type CreateConnectivityDataConnectionResult = result.CallResult<operations["createConnectivityDataConnection"]>;

/** The options of `POST /api/connectivity/data-connections/actions/delete`. */
export interface DeleteConnectivityDataConnectionsOptions extends call.CommonOptions {
  /** The connections to delete. */
  body: call.Body<operations["deleteConnectivityDataConnections"]>;
}
/** The result of `POST /api/connectivity/data-connections/actions/delete`. */
export type DeleteConnectivityDataConnectionsResult = result.CallResult<operations["deleteConnectivityDataConnections"]>;

/** The options of `POST /api/connectivity/data-connections/actions/duplicate`. */
export interface DuplicateConnectivityDataConnectionsOptions extends call.CommonOptions {
  /** The connection to duplicate, and the properties of the copy. */
  body: call.Body<operations["duplicateConnectivityDataConnections"]>;
}
/** The result of `POST /api/connectivity/data-connections/actions/duplicate`. */
export type DuplicateConnectivityDataConnectionsResult = result.CallResult<operations["duplicateConnectivityDataConnections"]>;

/** The options of `POST /api/connectivity/data-connections/actions/update`. */
export interface UpdateConnectivityDataConnectionsOptions extends call.CommonOptions {
  /** The connections to update, with their new owners and spaces. */
  body: call.Body<operations["updateConnectivityDataConnections"]>;
}
/** The result of `POST /api/connectivity/data-connections/actions/update`. */
export type UpdateConnectivityDataConnectionsResult = result.CallResult<operations["updateConnectivityDataConnections"]>;

/** The options of `GET /api/connectivity/data-connections/{qID}`. */
export interface GetConnectivityDataConnectionOptions extends call.CommonOptions {
  params: operations["getConnectivityDataConnection"]["parameters"];
}
/** The result of `GET /api/connectivity/data-connections/{qID}`. */
export type GetConnectivityDataConnectionResult = result.CallResult<operations["getConnectivityDataConnection"]>;

/** The options of `PUT /api/connectivity/data-connections/{qID}`. */
export interface ReplaceConnectivityDataConnectionOptions extends call.CommonOptions {
  params: operations["replaceConnectivityDataConnection"]["parameters"];
  /** The new properties of the connection. */
  body: call.Body<operations["replaceConnectivityDataConnection"]>;
}
/** The result of `PUT /api/connectivity/data-connections/{qID}`. */
export type ReplaceConnectivityDataConnectionResult = result.CallResult<operations["replaceConnectivityDataConnection"]>;

/** The options of `DELETE /api/connectivity/data-connections/{qID}`. */
export interface DeleteConnectivityDataConnectionOptions extends call.CommonOptions {
  params: operations["deleteConnectivityDataConnection"]["parameters"];
}
/** The result of `DELETE /api/connectivity/data-connections/{qID}`. */
export type DeleteConnectivityDataConnectionResult = result.CallResult<operations["deleteConnectivityDataConnection"]>;

/** The options of `PATCH /api/connectivity/data-connections/{qID}`. */
export interface UpdateConnectivityDataConnectionOptions extends call.CommonOptions {
  params: operations["updateConnectivityDataConnection"]["parameters"];
  /** The changes to the connection, as a list of patches. */
  body: call.Body<operations["updateConnectivityDataConnection"]>;
}
/** The result of `PATCH /api/connectivity/data-connections/{qID}`. */
export type UpdateConnectivityDataConnectionResult = result.CallResult<operations["updateConnectivityDataConnection"]>;

/** The options of `POST /api/connectivity/data-credentials/actions/filter-orphan`. */
export interface FilterOrphanedConnectivityDataCredentialsOptions extends call.CommonOptions {
  /** The filters that a credential must match. */
  body: call.Body<operations["filterOrphanedConnectivityDataCredentials"]>;
}
/** The result of `POST /api/connectivity/data-credentials/actions/filter-orphan`. */
export type FilterOrphanedConnectivityDataCredentialsResult = result.CallResult<operations["filterOrphanedConnectivityDataCredentials"]>;

/** The options of `GET /api/connectivity/data-credentials/{qID}`. */
export interface GetConnectivityDataCredentialOptions extends call.CommonOptions {
  params: operations["getConnectivityDataCredential"]["parameters"];
}
/** The result of `GET /api/connectivity/data-credentials/{qID}`. */
export type GetConnectivityDataCredentialResult = result.CallResult<operations["getConnectivityDataCredential"]>;

/** The options of `PUT /api/connectivity/data-credentials/{qID}`. */
export interface ReplaceConnectivityDataCredentialOptions extends call.CommonOptions {
  params: operations["replaceConnectivityDataCredential"]["parameters"];
  /** The new properties of the credential. */
  body: call.Body<operations["replaceConnectivityDataCredential"]>;
}
/** The result of `PUT /api/connectivity/data-credentials/{qID}`. */
export type ReplaceConnectivityDataCredentialResult = result.CallResult<operations["replaceConnectivityDataCredential"]>;

/** The options of `DELETE /api/connectivity/data-credentials/{qID}`. */
export interface DeleteConnectivityDataCredentialOptions extends call.CommonOptions {
  params: operations["deleteConnectivityDataCredential"]["parameters"];
}
/** The result of `DELETE /api/connectivity/data-credentials/{qID}`. */
export type DeleteConnectivityDataCredentialResult = result.CallResult<operations["deleteConnectivityDataCredential"]>;

/** The options of `PATCH /api/connectivity/data-credentials/{qID}`. */
export interface UpdateConnectivityDataCredentialOptions extends call.CommonOptions {
  params: operations["updateConnectivityDataCredential"]["parameters"];
  /** The changes to the credential, as a list of patches. */
  body: call.Body<operations["updateConnectivityDataCredential"]>;
}
/** The result of `PATCH /api/connectivity/data-credentials/{qID}`. */
export type UpdateConnectivityDataCredentialResult = result.CallResult<operations["updateConnectivityDataCredential"]>;

/** The options of `GET /api/connectivity/data-sources`. */
export interface ListConnectivityDataSourcesOptions extends call.CommonOptions {
  params?: operations["listConnectivityDataSources"]["parameters"] | undefined;
}
/** The result of `GET /api/connectivity/data-sources`. */
export type ListConnectivityDataSourcesResult = result.CallResult<operations["listConnectivityDataSources"]>;

/** The options of `POST /api/connectivity/data-sources/actions/generate-qri`. */
export interface GenerateDataSourceQrisOptions extends call.CommonOptions {
  /** The connections whose QRIs are generated. */
  body: call.Body<operations["generateDataSourceQris"]>;
}
/** The result of `POST /api/connectivity/data-sources/actions/generate-qri`. */
export type GenerateDataSourceQrisResult = result.CallResult<operations["generateDataSourceQris"]>;

/** The options of `GET /api/connectivity/data-sources/endpoints`. */
export interface ListConnectorEndpointsOptions extends call.CommonOptions {}
/** The result of `GET /api/connectivity/data-sources/endpoints`. */
export type ListConnectorEndpointsResult = result.CallResult<operations["listConnectorEndpoints"]>;

/** The options of `POST /api/connectivity/data-sources/endpoints/actions/filter`. */
export interface CreateConnectorEndpointOptions extends call.CommonOptions {
  /** The connection for which an endpoint is created. */
  body: call.Body<operations["createConnectorEndpoint"]>;
}
/** The result of `POST /api/connectivity/data-sources/endpoints/actions/filter`. */
export type CreateConnectorEndpointResult = result.CallResult<operations["createConnectorEndpoint"]>;

/** The options of `GET /api/connectivity/data-sources/{dataSourceId}/api-specs`. */
export interface ListConnectivityDataSourceApiSpecsOptions extends call.CommonOptions {
  params: operations["listConnectivityDataSourceApiSpecs"]["parameters"];
}
/** The result of `GET /api/connectivity/data-sources/{dataSourceId}/api-specs`. */
export type ListConnectivityDataSourceApiSpecsResult = result.CallResult<operations["listConnectivityDataSourceApiSpecs"]>;

/** The options of `GET /api/connectivity/data-sources/{dataSourceId}/gateways`. */
export interface ListConnectivityDataSourceGatewaysOptions extends call.CommonOptions {
  params: operations["listConnectivityDataSourceGateways"]["parameters"];
}
/** The result of `GET /api/connectivity/data-sources/{dataSourceId}/gateways`. */
export type ListConnectivityDataSourceGatewaysResult = result.CallResult<operations["listConnectivityDataSourceGateways"]>;

/** The options of `GET /api/connectivity/data-sources/{dataSourceId}/settings`. */
export interface GetConnectivityDataSourceSettingsOptions extends call.CommonOptions {
  params: operations["getConnectivityDataSourceSettings"]["parameters"];
}
/** The result of `GET /api/connectivity/data-sources/{dataSourceId}/settings`. */
export type GetConnectivityDataSourceSettingsResult = result.CallResult<operations["getConnectivityDataSourceSettings"]>;

/** The options of `PUT /api/connectivity/data-sources/{dataSourceId}/settings`. */
export interface ReplaceConnectivityDataSourceSettingsOptions extends call.CommonOptions {
  params: operations["replaceConnectivityDataSourceSettings"]["parameters"];
  /** The new settings. */
  body: call.Body<operations["replaceConnectivityDataSourceSettings"]>;
}
/** The result of `PUT /api/connectivity/data-sources/{dataSourceId}/settings`. */
export type ReplaceConnectivityDataSourceSettingsResult = result.CallResult<operations["replaceConnectivityDataSourceSettings"]>;

/** The options of `POST /api/connectivity/direct-access-agents/{agentId}/actions/{agentAction}`. */
export interface RestartConnectivityDirectAccessAgentOptions extends call.CommonOptions {
  params: operations["restartConnectivityDirectAccessAgent"]["parameters"];
}
/** The result of `POST /api/connectivity/direct-access-agents/{agentId}/actions/{agentAction}`. */
export type RestartConnectivityDirectAccessAgentResult = result.CallResult<operations["restartConnectivityDirectAccessAgent"]>;

/** The options of `GET /api/connectivity/direct-access-agents/{agentId}/benchmarks`. */
export interface ListDirectAccessAgentBenchmarksOptions extends call.CommonOptions {
  params: operations["listDirectAccessAgentBenchmarks"]["parameters"];
}
/** The result of `GET /api/connectivity/direct-access-agents/{agentId}/benchmarks`. */
export type ListDirectAccessAgentBenchmarksResult = result.CallResult<operations["listDirectAccessAgentBenchmarks"]>;

/** The options of `POST /api/connectivity/direct-access-agents/{agentId}/benchmarks`. */
export interface CreateConnectivityDirectAccessAgentBenchmarkOptions extends call.CommonOptions {
  params: operations["createConnectivityDirectAccessAgentBenchmark"]["parameters"];
}
/** The result of `POST /api/connectivity/direct-access-agents/{agentId}/benchmarks`. */
export type CreateConnectivityDirectAccessAgentBenchmarkResult = result.CallResult<operations["createConnectivityDirectAccessAgentBenchmark"]>;

/** The options of `GET /api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}`. */
export interface GetConnectivityDirectAccessAgentBenchmarkOptions extends call.CommonOptions {
  params: operations["getConnectivityDirectAccessAgentBenchmark"]["parameters"];
}
/** The result of `GET /api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}`. */
export type GetConnectivityDirectAccessAgentBenchmarkResult = result.CallResult<operations["getConnectivityDirectAccessAgentBenchmark"]>;

/** The options of `POST /api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel`. */
export interface CancelConnectivityDirectAccessAgentBenchmarkOptions extends call.CommonOptions {
  params: operations["cancelConnectivityDirectAccessAgentBenchmark"]["parameters"];
}
/** The result of `POST /api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel`. */
export type CancelConnectivityDirectAccessAgentBenchmarkResult = result.CallResult<operations["cancelConnectivityDirectAccessAgentBenchmark"]>;

/** The options of `GET /api/connectivity/direct-access-agents/{agentId}/configurations`. */
export interface ListConnectivityDirectAccessAgentConfigurationsOptions extends call.CommonOptions {
  params: operations["listConnectivityDirectAccessAgentConfigurations"]["parameters"];
}
/** The result of `GET /api/connectivity/direct-access-agents/{agentId}/configurations`. */
export type ListConnectivityDirectAccessAgentConfigurationsResult = result.CallResult<operations["listConnectivityDirectAccessAgentConfigurations"]>;

/** The options of `PATCH /api/connectivity/direct-access-agents/{agentId}/configurations`. */
export interface UpdateConnectivityDirectAccessAgentConfigurationsOptions extends call.CommonOptions {
  params: operations["updateConnectivityDirectAccessAgentConfigurations"]["parameters"];
  /** The changes to the configuration, as a JSON Patch document. */
  body?: call.Body<operations["updateConnectivityDirectAccessAgentConfigurations"]> | undefined;
}
/** The result of `PATCH /api/connectivity/direct-access-agents/{agentId}/configurations`. */
export type UpdateConnectivityDirectAccessAgentConfigurationsResult = result.CallResult<operations["updateConnectivityDirectAccessAgentConfigurations"]>;

/** The options of `GET /api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths`. */
export interface ListConnectivityDirectAccessAgentAllowedPathsOptions extends call.CommonOptions {
  params: operations["listConnectivityDirectAccessAgentAllowedPaths"]["parameters"];
}
/** The result of `GET /api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths`. */
export type ListConnectivityDirectAccessAgentAllowedPathsResult = result.CallResult<operations["listConnectivityDirectAccessAgentAllowedPaths"]>;

/** The options of `PUT /api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths`. */
export interface ReplaceConnectivityDirectAccessAgentAllowedPathsOptions extends call.CommonOptions {
  params: operations["replaceConnectivityDirectAccessAgentAllowedPaths"]["parameters"];
  /** The complete list of allowed paths. */
  body?: call.Body<operations["replaceConnectivityDirectAccessAgentAllowedPaths"]> | undefined;
}
/** The result of `PUT /api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths`. */
export type ReplaceConnectivityDirectAccessAgentAllowedPathsResult = result.CallResult<operations["replaceConnectivityDirectAccessAgentAllowedPaths"]>;

/** The options of `GET /api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings`. */
export interface ListConnectivityDirectAccessAgentCustomDataTypeMappingsOptions extends call.CommonOptions {
  params: operations["listConnectivityDirectAccessAgentCustomDataTypeMappings"]["parameters"];
}
/** The result of `GET /api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings`. */
export type ListConnectivityDirectAccessAgentCustomDataTypeMappingsResult = result.CallResult<operations["listConnectivityDirectAccessAgentCustomDataTypeMappings"]>;

/** The options of `PUT /api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings`. */
export interface ReplaceConnectivityDirectAccessAgentCustomDataTypeMappingsOptions extends call.CommonOptions {
  params: operations["replaceConnectivityDirectAccessAgentCustomDataTypeMappings"]["parameters"];
  /** The complete list of data type mappings. */
  body?: call.Body<operations["replaceConnectivityDirectAccessAgentCustomDataTypeMappings"]> | undefined;
}
/** The result of `PUT /api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings`. */
export type ReplaceConnectivityDirectAccessAgentCustomDataTypeMappingsResult = result.CallResult<operations["replaceConnectivityDirectAccessAgentCustomDataTypeMappings"]>;

/** The options of `GET /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files`. */
export interface ListConnectivityDirectAccessAgentConnectorFilesOptions extends call.CommonOptions {
  params: operations["listConnectivityDirectAccessAgentConnectorFiles"]["parameters"];
}
/** The result of `GET /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files`. */
export type ListConnectivityDirectAccessAgentConnectorFilesResult = result.CallResult<operations["listConnectivityDirectAccessAgentConnectorFiles"]>;

/** The options of `GET /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}`. */
export interface GetConnectivityDirectAccessAgentConnectorFileOptions extends call.CommonOptions {
  params: operations["getConnectivityDirectAccessAgentConnectorFile"]["parameters"];
}
/** The result of `GET /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}`. */
export type GetConnectivityDirectAccessAgentConnectorFileResult = result.CallResult<operations["getConnectivityDirectAccessAgentConnectorFile"]>;

/** The options of `PUT /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}`. */
export interface ReplaceConnectivityDirectAccessAgentConnectorFileOptions extends call.CommonOptions {
  params: operations["replaceConnectivityDirectAccessAgentConnectorFile"]["parameters"];
  /** The complete content of the file. */
  body?: call.Body<operations["replaceConnectivityDirectAccessAgentConnectorFile"]> | undefined;
}
/** The result of `PUT /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}`. */
export type ReplaceConnectivityDirectAccessAgentConnectorFileResult = result.CallResult<operations["replaceConnectivityDirectAccessAgentConnectorFile"]>;

/** The options of `GET /api/connectivity/direct-access-agents/{agentId}/load-performance-metrics`. */
export interface ListDirectAccessAgentLoadPerformanceMetricsOptions extends call.CommonOptions {
  params: operations["listDirectAccessAgentLoadPerformanceMetrics"]["parameters"];
}
/** The result of `GET /api/connectivity/direct-access-agents/{agentId}/load-performance-metrics`. */
export type ListDirectAccessAgentLoadPerformanceMetricsResult = result.CallResult<operations["listDirectAccessAgentLoadPerformanceMetrics"]>;

/** The options of `GET /api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration`. */
export interface GetConnectivityDirectAccessAgentConfigurationOptions extends call.CommonOptions {
  params: operations["getConnectivityDirectAccessAgentConfiguration"]["parameters"];
}
/** The result of `GET /api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration`. */
export type GetConnectivityDirectAccessAgentConfigurationResult = result.CallResult<operations["getConnectivityDirectAccessAgentConfiguration"]>;

/** The options of `PUT /api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration`. */
export interface ReplaceConnectivityDirectAccessAgentConfigurationOptions extends call.CommonOptions {
  params: operations["replaceConnectivityDirectAccessAgentConfiguration"]["parameters"];
  /** The complete settings of the metrics collector. */
  body?: call.Body<operations["replaceConnectivityDirectAccessAgentConfiguration"]> | undefined;
}
/** The result of `PUT /api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration`. */
export type ReplaceConnectivityDirectAccessAgentConfigurationResult = result.CallResult<operations["replaceConnectivityDirectAccessAgentConfiguration"]>;

/** The options of `GET /api/core/auth-settings`. */
export interface GetAuthenticationSettingsOptions extends call.CommonOptions {}
/** The result of `GET /api/core/auth-settings`. */
export type GetAuthenticationSettingsResult = result.CallResult<operations["getAuthenticationSettings"]>;

/** The options of `PATCH /api/core/auth-settings`. */
export interface UpdateAuthenticationSettingsOptions extends call.CommonOptions {
  /** The changes, as a JSON Patch (RFC 6902). */
  body: call.Body<operations["updateAuthenticationSettings"]>;
}
/** The result of `PATCH /api/core/auth-settings`. */
export type UpdateAuthenticationSettingsResult = result.CallResult<operations["updateAuthenticationSettings"]>;

/** The options of `POST /api/core/data-files/actions/change-space`. */
export interface ChangeCoreDataFilesSpaceOptions extends call.CommonOptions {
  /** The files to move, each with its new space. */
  body: call.Body<operations["changeCoreDataFilesSpace"]>;
}
/** The result of `POST /api/core/data-files/actions/change-space`. */
export type ChangeCoreDataFilesSpaceResult = result.CallResult<operations["changeCoreDataFilesSpace"]>;

/** The options of `POST /api/core/data-files/actions/post`. */
export interface CreateCoreDataFilesOptions extends call.CommonOptions {
  /** The files and folders to create. */
  body: call.Body<operations["createCoreDataFiles"]>;
}
/** The result of `POST /api/core/data-files/actions/post`. */
export type CreateCoreDataFilesResult = result.CallResult<operations["createCoreDataFiles"]>;

/** The options of `GET /api/core/data-files/connections`. */
export interface ListCoreDataFileConnectionsOptions extends call.CommonOptions {
  params?: operations["listCoreDataFileConnections"]["parameters"] | undefined;
}
/** The result of `GET /api/core/data-files/connections`. */
export type ListCoreDataFileConnectionsResult = result.CallResult<operations["listCoreDataFileConnections"]>;

/** The options of `POST /api/core/data-files/connections/actions/filter`. */
export interface FilterCoreDataFileConnectionsOptions extends call.CommonOptions {
  /** The spaces whose connections are returned. */
  body: call.Body<operations["filterCoreDataFileConnections"]>;
}
/** The result of `POST /api/core/data-files/connections/actions/filter`. */
export type FilterCoreDataFileConnectionsResult = result.CallResult<operations["filterCoreDataFileConnections"]>;

/** The options of `GET /api/core/data-files/deletes`. */
export interface ListDeletedCoreDataFilesOptions extends call.CommonOptions {
  params?: operations["listDeletedCoreDataFiles"]["parameters"] | undefined;
}
/** The result of `GET /api/core/data-files/deletes`. */
export type ListDeletedCoreDataFilesResult = result.CallResult<operations["listDeletedCoreDataFiles"]>;

/** The options of `GET /api/core/data-files/{id}`. */
export interface GetCoreDataFileOptions extends call.CommonOptions {
  params: operations["getCoreDataFile"]["parameters"];
}
/** The result of `GET /api/core/data-files/{id}`. */
export type GetCoreDataFileResult = result.CallResult<operations["getCoreDataFile"]>;

/** The options of `DELETE /api/core/data-files/{id}`. */
export interface DeleteCoreDataFileOptions extends call.CommonOptions {
  params: operations["deleteCoreDataFile"]["parameters"];
}
/** The result of `DELETE /api/core/data-files/{id}`. */
export type DeleteCoreDataFileResult = result.CallResult<operations["deleteCoreDataFile"]>;

/** The options of `POST /api/core/data-files/{id}/actions/change-owner`. */
export interface ChangeCoreDataFileOwnerOptions extends call.CommonOptions {
  params: operations["changeCoreDataFileOwner"]["parameters"];
  /** The new owner of the item. */
  body: call.Body<operations["changeCoreDataFileOwner"]>;
}
/** The result of `POST /api/core/data-files/{id}/actions/change-owner`. */
export type ChangeCoreDataFileOwnerResult = result.CallResult<operations["changeCoreDataFileOwner"]>;

/** The options of `POST /api/core/data-files/{id}/actions/change-space`. */
export interface ChangeCoreDataFileSpaceOptions extends call.CommonOptions {
  params: operations["changeCoreDataFileSpace"]["parameters"];
  /** The new space of the item. */
  body: call.Body<operations["changeCoreDataFileSpace"]>;
}
/** The result of `POST /api/core/data-files/{id}/actions/change-space`. */
export type ChangeCoreDataFileSpaceResult = result.CallResult<operations["changeCoreDataFileSpace"]>;

/** The options of `GET /api/core/data-files/{id}/folder-stats`. */
export interface GetCoreDataFileFolderStatisticsOptions extends call.CommonOptions {
  params: operations["getCoreDataFileFolderStatistics"]["parameters"];
}
/** The result of `GET /api/core/data-files/{id}/folder-stats`. */
export type GetCoreDataFileFolderStatisticsResult = result.CallResult<operations["getCoreDataFileFolderStatistics"]>;

/** The options of `GET /api/core/ip-policies`. */
export interface ListIpPoliciesOptions extends call.CommonOptions {
  params?: operations["listIpPolicies"]["parameters"] | undefined;
}
/** The result of `GET /api/core/ip-policies`. */
export type ListIpPoliciesResult = result.CallResult<operations["listIpPolicies"]>;

/** The options of `POST /api/core/ip-policies`. */
export interface CreateIpPolicyOptions extends call.CommonOptions {
  /** The IP policy to create. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
  body: call.Body<operations["updateIpPolicy"]>;
}
/** The result of `PATCH /api/core/ip-policies/{id}`. */
export type UpdateIpPolicyResult = result.CallResult<operations["updateIpPolicy"]>;

/** The options of `GET /api/core/webhooks`. */
export interface ListCoreWebhooksOptions extends call.CommonOptions {
  params?: operations["listCoreWebhooks"]["parameters"] | undefined;
}
/** The result of `GET /api/core/webhooks`. */
export type ListCoreWebhooksResult = result.CallResult<operations["listCoreWebhooks"]>;

/** The options of `POST /api/core/webhooks`. */
export interface CreateCoreWebhookOptions extends call.CommonOptions {
  /** The webhook to create. */
  body: call.Body<operations["createCoreWebhook"]>;
}
/** The result of `POST /api/core/webhooks`. */
export type CreateCoreWebhookResult = result.CallResult<operations["createCoreWebhook"]>;

/** The options of `GET /api/core/webhooks/event-types`. */
export interface ListCoreWebhookEventTypesOptions extends call.CommonOptions {}
/** The result of `GET /api/core/webhooks/event-types`. */
export type ListCoreWebhookEventTypesResult = result.CallResult<operations["listCoreWebhookEventTypes"]>;

/** The options of `GET /api/core/webhooks/{id}`. */
export interface GetCoreWebhookOptions extends call.CommonOptions {
  params: operations["getCoreWebhook"]["parameters"];
}
/** The result of `GET /api/core/webhooks/{id}`. */
export type GetCoreWebhookResult = result.CallResult<operations["getCoreWebhook"]>;

/** The options of `PUT /api/core/webhooks/{id}`. */
export interface ReplaceCoreWebhookOptions extends call.CommonOptions {
  params: operations["replaceCoreWebhook"]["parameters"];
  /** The complete settings of the webhook. */
  body: call.Body<operations["replaceCoreWebhook"]>;
}
/** The result of `PUT /api/core/webhooks/{id}`. */
export type ReplaceCoreWebhookResult = result.CallResult<operations["replaceCoreWebhook"]>;

/** The options of `DELETE /api/core/webhooks/{id}`. */
export interface DeleteCoreWebhookOptions extends call.CommonOptions {
  params: operations["deleteCoreWebhook"]["parameters"];
}
/** The result of `DELETE /api/core/webhooks/{id}`. */
export type DeleteCoreWebhookResult = result.CallResult<operations["deleteCoreWebhook"]>;

/** The options of `PATCH /api/core/webhooks/{id}`. */
export interface PatchCoreWebhookOptions extends call.CommonOptions {
  params: operations["patchCoreWebhook"]["parameters"];
  /** The changes, one entry per setting. */
  body: call.Body<operations["patchCoreWebhook"]>;
}
/** The result of `PATCH /api/core/webhooks/{id}`. */
export type PatchCoreWebhookResult = result.CallResult<operations["patchCoreWebhook"]>;

/** The options of `GET /api/core/webhooks/{id}/deliveries`. */
export interface ListCoreWebhookDeliveriesOptions extends call.CommonOptions {
  params: operations["listCoreWebhookDeliveries"]["parameters"];
}
/** The result of `GET /api/core/webhooks/{id}/deliveries`. */
export type ListCoreWebhookDeliveriesResult = result.CallResult<operations["listCoreWebhookDeliveries"]>;

/** The options of `GET /api/core/webhooks/{id}/deliveries/{deliveryId}`. */
export interface GetCoreWebhookDeliveryOptions extends call.CommonOptions {
  params: operations["getCoreWebhookDelivery"]["parameters"];
}
/** The result of `GET /api/core/webhooks/{id}/deliveries/{deliveryId}`. */
export type GetCoreWebhookDeliveryResult = result.CallResult<operations["getCoreWebhookDelivery"]>;

/** The options of `POST /api/core/webhooks/{id}/deliveries/{deliveryId}/actions/resend`. */
export interface ResendCoreWebhookDeliveryOptions extends call.CommonOptions {
  params: operations["resendCoreWebhookDelivery"]["parameters"];
}
/** The result of `POST /api/core/webhooks/{id}/deliveries/{deliveryId}/actions/resend`. */
export type ResendCoreWebhookDeliveryResult = result.CallResult<operations["resendCoreWebhookDelivery"]>;

/** The options of `POST /api/data-governance/data-products`. */
export interface CreateDataProductOptions extends call.CommonOptions {
  /** The data product to create. */
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
  /** The changes to the data product, as a JSON Patch document. */
  body: call.Body<operations["updateDataProduct"]>;
}
/** The result of `PATCH /api/data-governance/data-products/{dataProductId}`. */
export type UpdateDataProductResult = result.CallResult<operations["updateDataProduct"]>;

/** The options of `POST /api/data-governance/data-products/{dataProductId}/actions/activate`. */
export interface ActivateDataProductOptions extends call.CommonOptions {
  params: operations["activateDataProduct"]["parameters"];
  /** The properties with which the data product is activated. */
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
  /** The new space of the data product. */
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
  /** The dataset to examine, and how it is sampled. */
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
  /** The datasets whose field qualities are requested. */
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
  /** The datasets whose data quality is requested. */
  body: call.Body<operations["filterGlobalResults"]>;
}
/** The result of `POST /api/data-governance/data-qualities/global-results/actions/filter`. */
export type FilterGlobalResultsResult = result.CallResult<operations["filterGlobalResults"]>;

/** The options of `GET /api/data-governance/semantic-types`. */
export interface ListSemanticTypesOptions extends call.CommonOptions {
  params?: operations["listSemanticTypes"]["parameters"] | undefined;
}
/** The result of `GET /api/data-governance/semantic-types`. */
export type ListSemanticTypesResult = result.CallResult<operations["listSemanticTypes"]>;

/** The options of `POST /api/data-governance/semantic-types`. */
export interface CreateSemanticTypeOptions extends call.CommonOptions {
  /** The semantic type to create. */
  body: call.Body<operations["createSemanticType"]>;
}
/** The result of `POST /api/data-governance/semantic-types`. */
export type CreateSemanticTypeResult = result.CallResult<operations["createSemanticType"]>;

/** The options of `POST /api/data-governance/semantic-types/actions/export`. */
export interface ExportSemanticTypesOptions extends call.CommonOptions {
  /** The semantic types to export. */
  body: call.Body<operations["exportSemanticTypes"]>;
}
/** The result of `POST /api/data-governance/semantic-types/actions/export`. */
export type ExportSemanticTypesResult = result.CallResult<operations["exportSemanticTypes"]>;

/** The options of `POST /api/data-governance/semantic-types/actions/import`. */
export interface ImportSemanticTypesOptions extends call.CommonOptions {
  /** The exported semantic types, and what to do about conflicts. */
  body: call.Body<operations["importSemanticTypes"]>;
}
/** The result of `POST /api/data-governance/semantic-types/actions/import`. */
export type ImportSemanticTypesResult = result.CallResult<operations["importSemanticTypes"]>;

/** The options of `GET /api/data-governance/semantic-types/{semanticTypeId}`. */
export interface GetSemanticTypeOptions extends call.CommonOptions {
  params: operations["getSemanticType"]["parameters"];
}
/** The result of `GET /api/data-governance/semantic-types/{semanticTypeId}`. */
export type GetSemanticTypeResult = result.CallResult<operations["getSemanticType"]>;

/** The options of `DELETE /api/data-governance/semantic-types/{semanticTypeId}`. */
export interface DeleteSemanticTypeOptions extends call.CommonOptions {
  params: operations["deleteSemanticType"]["parameters"];
}
/** The result of `DELETE /api/data-governance/semantic-types/{semanticTypeId}`. */
export type DeleteSemanticTypeResult = result.CallResult<operations["deleteSemanticType"]>;

/** The options of `PATCH /api/data-governance/semantic-types/{semanticTypeId}`. */
export interface UpdateSemanticTypeOptions extends call.CommonOptions {
  params: operations["updateSemanticType"]["parameters"];
  /** The changes, one entry per property. */
  body: call.Body<operations["updateSemanticType"]>;
}
/** The result of `PATCH /api/data-governance/semantic-types/{semanticTypeId}`. */
export type UpdateSemanticTypeResult = result.CallResult<operations["updateSemanticType"]>;

/** The options of `GET /api/data-governance/semantic-types/{semanticTypeId}/dataset-fields`. */
export interface ListSemanticTypeDatasetFieldsOptions extends call.CommonOptions {
  params: operations["listSemanticTypeDatasetFields"]["parameters"];
}
/** The result of `GET /api/data-governance/semantic-types/{semanticTypeId}/dataset-fields`. */
export type ListSemanticTypeDatasetFieldsResult = result.CallResult<operations["listSemanticTypeDatasetFields"]>;

/** The options of `POST /api/data-governance/trust-scores/results/data-sets/actions/filter`. */
export interface FilterDataSetsOptions extends call.CommonOptions {
  /** The datasets whose trust scores are requested. */
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

/** The options of `POST /api/scheduling/tasks/resources/{id}/actions/reload/on-dataset-updated`. */
export interface ReloadAppOnDatasetUpdateOptions extends call.CommonOptions {
  params: operations["reloadAppOnDatasetUpdate"]["parameters"];
  /** The settings of the task. */
  body: call.Body<operations["reloadAppOnDatasetUpdate"]>;
}
/** The result of `POST /api/scheduling/tasks/resources/{id}/actions/reload/on-dataset-updated`. */
export type ReloadAppOnDatasetUpdateResult = result.CallResult<operations["reloadAppOnDatasetUpdate"]>;

/** The options of `POST /api/scheduling/tasks/resources/{id}/actions/reload/on-task-event`. */
export interface ReloadAppAfterTaskOptions extends call.CommonOptions {
  params: operations["reloadAppAfterTask"]["parameters"];
  /** The task after which to reload the app. */
  body: call.Body<operations["reloadAppAfterTask"]>;
}
/** The result of `POST /api/scheduling/tasks/resources/{id}/actions/reload/on-task-event`. */
export type ReloadAppAfterTaskResult = result.CallResult<operations["reloadAppAfterTask"]>;

/** The options of `POST /api/scheduling/tasks/resources/{id}/actions/reload/on-time-schedule`. */
export interface ScheduleAppReloadOptions extends call.CommonOptions {
  params: operations["scheduleAppReload"]["parameters"];
  /** When to reload the app. */
  body: call.Body<operations["scheduleAppReload"]>;
}
/** The result of `POST /api/scheduling/tasks/resources/{id}/actions/reload/on-time-schedule`. */
export type ScheduleAppReloadResult = result.CallResult<operations["scheduleAppReload"]>;

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
  /** The API key to create. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The media type to ask for. Without it, the service chooses. */
  accept?: "application/xml" | "application/json" | undefined;
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
  /** The media type to ask for. Without it, the service chooses. */
  accept?: "application/xml" | "application/json" | undefined;
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
  /** The load script to validate. */
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
  /** The question, or the fields and master items, to recommend analyses for. */
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
  /** The content of the media file. */
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
  /** The new owner. */
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
  /** The engine size for the app. */
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
  /** The report filter to create. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The assistant to create. */
  body: call.Body<operations["createAssistant"]>;
}
/** The result of `POST /api/v1/assistants`. */
export type CreateAssistantResult = result.CallResult<operations["createAssistant"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/actions/search`. */
export interface SearchAssistantOptions extends call.CommonOptions {
  params: operations["searchAssistant"]["parameters"];
  /** The prompt and the options of the search. */
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
  /** The chunks whose text is requested. */
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
  /** The starter to create. */
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
  /** The new content of the starter. */
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
  /** The new content of the follow-up question. */
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
  /** The thread to create. */
  body?: call.Body<operations["createAssistantThread"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/threads`. */
export type CreateAssistantThreadResult = result.CallResult<operations["createAssistantThread"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke`. */
export interface InvokeThreadOptions extends call.CommonOptions {
  params: operations["invokeThread"]["parameters"];
  /** The prompt and its options. */
  body: call.Body<operations["invokeThread"]>;
}
/** The result of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke`. */
export type InvokeThreadResult = result.CallResult<operations["invokeThread"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream`. */
export interface StreamThreadOptions extends call.CommonOptions {
  params: operations["streamThread"]["parameters"];
  /** The prompt and its options. */
  body: call.Body<operations["streamThread"]>;
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
  /** The interaction to create. */
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
  /** The feedback to create. */
  body?: call.Body<operations["createInteractionFeedback"]> | undefined;
}
/** The result of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback`. */
export type CreateInteractionFeedbackResult = result.CallResult<operations["createInteractionFeedback"]>;

/** The options of `PATCH /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}`. */
export interface UpdateInteractionFeedbackOptions extends call.CommonOptions {
  params: operations["updateInteractionFeedback"]["parameters"];
  /** The changes to the feedback. */
  body?: call.Body<operations["updateInteractionFeedback"]> | undefined;
}
/** The result of `PATCH /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}`. */
export type UpdateInteractionFeedbackResult = result.CallResult<operations["updateInteractionFeedback"]>;

/** The options of `POST /api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/reviews`. */
export interface CreateInteractionReviewOptions extends call.CommonOptions {
  params: operations["createInteractionReview"]["parameters"];
  /** The review to create. */
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
  /** The changes to the thread. */
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
  /** The changes to the assistant. */
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
  /** The automation connection to create. */
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
  /** The new name and parameters of the automation connection. */
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
  /** The new owner of the automation connection. */
  body: call.Body<operations["changeAutomationConnectionOwner"]>;
}
/** The result of `POST /api/v1/automation-connections/{id}/actions/change-owner`. */
export type ChangeAutomationConnectionOwnerResult = result.CallResult<operations["changeAutomationConnectionOwner"]>;

/** The options of `POST /api/v1/automation-connections/{id}/actions/change-space`. */
export interface ChangeAutomationConnectionSpaceOptions extends call.CommonOptions {
  params: operations["changeAutomationConnectionSpace"]["parameters"];
  /** The new space of the automation connection. */
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
  /** The automation to create. */
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
  /** The new definition of the automation. */
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
  /** The new owner of the automation. */
  body: call.Body<operations["changeAutomationOwner"]>;
}
/** The result of `POST /api/v1/automations/{id}/actions/change-owner`. */
export type ChangeAutomationOwnerResult = result.CallResult<operations["changeAutomationOwner"]>;

/** The options of `POST /api/v1/automations/{id}/actions/change-space`. */
export interface ChangeAutomationSpaceOptions extends call.CommonOptions {
  params: operations["changeAutomationSpace"]["parameters"];
  /** The new space of the automation. */
  body?: call.Body<operations["changeAutomationSpace"]> | undefined;
}
/** The result of `POST /api/v1/automations/{id}/actions/change-space`. */
export type ChangeAutomationSpaceResult = result.CallResult<operations["changeAutomationSpace"]>;

/** The options of `POST /api/v1/automations/{id}/actions/copy`. */
export interface CopyAutomationOptions extends call.CommonOptions {
  params: operations["copyAutomation"]["parameters"];
  /** The name of the copy. */
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
  /** The new owner of the automation. */
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
  /** The run to start. */
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
  /** The rows to predict and the names of their features. */
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
  /** The banner to set. */
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
  /** The brand to create and its files. */
  body: call.Body<operations["createBrand"]>;
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
  /** The changes, as a JSON Patch (RFC 6902). */
  body: call.Body<operations["updateBrand"]>;
}
/** The result of `PATCH /api/v1/brands/{brand-id}`. */
export type UpdateBrandResult = result.CallResult<operations["updateBrand"]>;

/** The options of `POST /api/v1/brands/{brand-id}/actions/activate`. */
export interface ActivateBrandOptions extends call.CommonOptions {
  params: operations["activateBrand"]["parameters"];
  /** An empty object. */
  body?: call.Body<operations["activateBrand"]> | undefined;
}
/** The result of `POST /api/v1/brands/{brand-id}/actions/activate`. */
export type ActivateBrandResult = result.CallResult<operations["activateBrand"]>;

/** The options of `POST /api/v1/brands/{brand-id}/actions/deactivate`. */
export interface DeactivateBrandOptions extends call.CommonOptions {
  params: operations["deactivateBrand"]["parameters"];
  /** An empty object. */
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
  /** The new file. */
  body: call.Body<operations["replaceBrandFile"]>;
}
/** The result of `PUT /api/v1/brands/{brand-id}/files/{brand-file-id}`. */
export type ReplaceBrandFileResult = result.CallResult<operations["replaceBrandFile"]>;

/** The options of `POST /api/v1/brands/{brand-id}/files/{brand-file-id}`. */
export interface UpdateBrandFileOptions extends call.CommonOptions {
  params: operations["updateBrandFile"]["parameters"];
  /** The file to add. */
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
  /** The collection to create. */
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
  /** The new name and description of the collection. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The item to add. */
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
  /** The condition to create. */
  body?: call.Body<operations["createCondition"]> | undefined;
}
/** The result of `POST /api/v1/conditions`. */
export type CreateConditionResult = result.CallResult<operations["createCondition"]>;

/** The options of `POST /api/v1/conditions/previews`. */
export interface CreatePreviewOptions extends call.CommonOptions {
  /** The condition to evaluate. */
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
  /** The new settings. */
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
  /** The changes to the condition. */
  body?: call.Body<operations["updateCondition"]> | undefined;
}
/** The result of `PATCH /api/v1/conditions/{id}`. */
export type UpdateConditionResult = result.CallResult<operations["updateCondition"]>;

/** The options of `POST /api/v1/conditions/{id}/evaluations`. */
export interface StartConditionEvaluationOptions extends call.CommonOptions {
  params: operations["startConditionEvaluation"]["parameters"];
  /** The alert, the context and the cause of the evaluation. */
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
  /** The CSP origin to create. */
  body: call.Body<operations["createCspOrigin"]>;
}
/** The result of `POST /api/v1/csp-origins`. */
export type CreateCspOriginResult = result.CallResult<operations["createCspOrigin"]>;

/** The options of `GET /api/v1/csp-origins/actions/generate-header`. */
export interface GenerateCspOriginsHeaderOptions extends call.CommonOptions {
  /** The media type to ask for. Without it, the service chooses. */
  accept?: "text/plain" | "application/json" | undefined;
}
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
  /** The new origin, and the directives that allow it. */
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
  /** The data alert to create. */
  body: call.Body<operations["createDataAlert"]>;
}
/** The result of `POST /api/v1/data-alerts`. */
export type CreateDataAlertResult = result.CallResult<operations["createDataAlert"]>;

/** The options of `POST /api/v1/data-alerts/actions/trigger`. */
export interface TriggerDataAlertsOptions extends call.CommonOptions {
  /** The data alert to trigger. */
  body: call.Body<operations["triggerDataAlerts"]>;
}
/** The result of `POST /api/v1/data-alerts/actions/trigger`. */
export type TriggerDataAlertsResult = result.CallResult<operations["triggerDataAlerts"]>;

/** The options of `POST /api/v1/data-alerts/actions/validate`. */
export interface ValidateDataAlertsOptions extends call.CommonOptions {
  /** The data alert to validate. */
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
  /** The new settings. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The data asset to create. */
  body: call.Body<operations["createDataAsset"]>;
}
/** The result of `POST /api/v1/data-assets`. */
export type CreateDataAssetResult = result.CallResult<operations["createDataAsset"]>;

/** The options of `DELETE /api/v1/data-assets`. */
export interface DeleteDataAssetsOptions extends call.CommonOptions {
  /** The identifiers of the data assets to delete. */
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
  /** The new properties of the data asset. */
  body: call.Body<operations["replaceDataAsset"]>;
}
/** The result of `PUT /api/v1/data-assets/{data-asset-id}`. */
export type ReplaceDataAssetResult = result.CallResult<operations["replaceDataAsset"]>;

/** The options of `PATCH /api/v1/data-assets/{data-asset-id}`. */
export interface UpdateDataAssetOptions extends call.CommonOptions {
  params: operations["updateDataAsset"]["parameters"];
  /** The changes to the data asset, as a JSON Patch document. */
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
  /** The data connection to create. */
  body: call.Body<operations["createDataConnection"]>;
}
/** The result of `POST /api/v1/data-connections`. */
export type CreateDataConnectionResult = result.CallResult<operations["createDataConnection"]>;

/** The options of `POST /api/v1/data-connections/actions/delete`. */
export interface DeleteDataConnectionsOptions extends call.CommonOptions {
  /** The connections to delete. */
  body: call.Body<operations["deleteDataConnections"]>;
}
/** The result of `POST /api/v1/data-connections/actions/delete`. */
export type DeleteDataConnectionsResult = result.CallResult<operations["deleteDataConnections"]>;

/** The options of `POST /api/v1/data-connections/actions/duplicate`. */
export interface DuplicateDataConnectionsOptions extends call.CommonOptions {
  /** The connection to duplicate, and the properties of the copy. */
  body: call.Body<operations["duplicateDataConnections"]>;
}
/** The result of `POST /api/v1/data-connections/actions/duplicate`. */
export type DuplicateDataConnectionsResult = result.CallResult<operations["duplicateDataConnections"]>;

/** The options of `POST /api/v1/data-connections/actions/update`. */
export interface UpdateDataConnectionsOptions extends call.CommonOptions {
  /** The connections to update, with their new owners and spaces. */
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
  /** The new properties of the connection. */
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
  /** The changes to the connection, as a list of patches. */
  body: call.Body<operations["updateDataConnection"]>;
}
/** The result of `PATCH /api/v1/data-connections/{qID}`. */
export type UpdateDataConnectionResult = result.CallResult<operations["updateDataConnection"]>;

/** The options of `POST /api/v1/data-credentials/actions/filter-orphan`. */
export interface FilterDataCredentialsOrphanOptions extends call.CommonOptions {
  /** The filters that a credential must match. */
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
  /** The new properties of the credential. */
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
  /** The changes to the credential, as a list of patches. */
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
  /** The file or folder to create, as a multipart form. */
  body: call.Body<operations["createDataFile"]>;
}
/** The result of `POST /api/v1/data-files`. */
export type CreateDataFileResult = result.CallResult<operations["createDataFile"]>;

/** The options of `POST /api/v1/data-files/actions/change-space`. */
export interface ChangeDataFilesSpaceOptions extends call.CommonOptions {
  /** The files to move, each with its new space. */
  body?: call.Body<operations["changeDataFilesSpace"]> | undefined;
}
/** The result of `POST /api/v1/data-files/actions/change-space`. */
export type ChangeDataFilesSpaceResult = result.CallResult<operations["changeDataFilesSpace"]>;

/** The options of `POST /api/v1/data-files/actions/delete`. */
export interface DeleteDataFilesOptions extends call.CommonOptions {
  /** The files and folders to delete. */
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
  /** The new content and properties of the file or folder, as a multipart form. */
  body: call.Body<operations["replaceDataFile"]>;
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
  /** The new owner of the item. */
  body?: call.Body<operations["changeDataFileOwner"]> | undefined;
}
/** The result of `POST /api/v1/data-files/{id}/actions/change-owner`. */
export type ChangeDataFileOwnerResult = result.CallResult<operations["changeDataFileOwner"]>;

/** The options of `POST /api/v1/data-files/{id}/actions/change-space`. */
export interface ChangeDataFileSpaceOptions extends call.CommonOptions {
  params: operations["changeDataFileSpace"]["parameters"];
  /** The new space of the item. */
  body?: call.Body<operations["changeDataFileSpace"]> | undefined;
}
/** The result of `POST /api/v1/data-files/{id}/actions/change-space`. */
export type ChangeDataFileSpaceResult = result.CallResult<operations["changeDataFileSpace"]>;

/** The options of `POST /api/v1/data-qualities/computations`. */
export interface StartDataQualityComputationOptions extends call.CommonOptions {
  /** The dataset to examine, and how it is sampled. */
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
  /** The dataset to create. */
  body: call.Body<operations["createDataSet"]>;
}
/** The result of `POST /api/v1/data-sets`. */
export type CreateDataSetResult = result.CallResult<operations["createDataSet"]>;

/** The options of `DELETE /api/v1/data-sets`. */
export interface DeleteDataSetsOptions extends call.CommonOptions {
  /** The identifiers of the datasets to delete. */
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
  /** The new properties of the dataset. */
  body: call.Body<operations["replaceDataSet"]>;
}
/** The result of `PUT /api/v1/data-sets/{data-set-id}`. */
export type ReplaceDataSetResult = result.CallResult<operations["replaceDataSet"]>;

/** The options of `PATCH /api/v1/data-sets/{data-set-id}`. */
export interface UpdateDataSetOptions extends call.CommonOptions {
  params: operations["updateDataSet"]["parameters"];
  /** The changes to the dataset, as a JSON Patch document. */
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
  /** The new settings. */
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
  /** The data store to create. */
  body: call.Body<operations["createDataStore"]>;
}
/** The result of `POST /api/v1/data-stores`. */
export type CreateDataStoreResult = result.CallResult<operations["createDataStore"]>;

/** The options of `DELETE /api/v1/data-stores`. */
export interface DeleteDataStoresOptions extends call.CommonOptions {
  /** The identifiers of the data stores to delete. */
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
  /** The new properties of the data store. */
  body: call.Body<operations["replaceDataStore"]>;
}
/** The result of `PUT /api/v1/data-stores/{data-store-id}`. */
export type ReplaceDataStoreResult = result.CallResult<operations["replaceDataStore"]>;

/** The options of `PATCH /api/v1/data-stores/{data-store-id}`. */
export interface UpdateDataStoreOptions extends call.CommonOptions {
  params: operations["updateDataStore"]["parameters"];
  /** The changes to the data store, as a JSON Patch document. */
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
  /** The project to create. */
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
  /** The project definition files to validate, as a multipart form. */
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
  /** The options of the export. */
  body?: call.Body<operations["exportDataIntegrationProject"]> | undefined;
}
/** The result of `POST /api/v1/di-projects/{projectId}/actions/export`. */
export type ExportDataIntegrationProjectResult = result.CallResult<operations["exportDataIntegrationProject"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/actions/import`. */
export interface ImportDataIntegrationProjectOptions extends call.CommonOptions {
  params: operations["importDataIntegrationProject"]["parameters"];
  /** The project to import, as a multipart form. */
  body: call.Body<operations["importDataIntegrationProject"]>;
}
/** The result of `POST /api/v1/di-projects/{projectId}/actions/import`. */
export type ImportDataIntegrationProjectResult = result.CallResult<operations["importDataIntegrationProject"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/actions/import-async`. */
export interface ImportDataIntegrationProjectAsyncOptions extends call.CommonOptions {
  params: operations["importDataIntegrationProjectAsync"]["parameters"];
  /** The project to import, as a multipart form. The ZIP file can contain YAML definitions or legacy JSON files. */
  body: call.Body<operations["importDataIntegrationProjectAsync"]>;
}
/** The result of `POST /api/v1/di-projects/{projectId}/actions/import-async`. */
export type ImportDataIntegrationProjectAsyncResult = result.CallResult<operations["importDataIntegrationProjectAsync"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/actions/prepare`. */
export interface PrepareDataIntegrationProjectOptions extends call.CommonOptions {
  params: operations["prepareDataIntegrationProject"]["parameters"];
  /** The tasks to prepare and the options of the preparation. */
  body: call.Body<operations["prepareDataIntegrationProject"]>;
}
/** The result of `POST /api/v1/di-projects/{projectId}/actions/prepare`. */
export type PrepareDataIntegrationProjectResult = result.CallResult<operations["prepareDataIntegrationProject"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/actions/validate`. */
export interface ValidateDataIntegrationProjectOptions extends call.CommonOptions {
  params: operations["validateDataIntegrationProject"]["parameters"];
  /** The tasks to validate. */
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
  /** The new values of the variables. */
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
  /** The options of the preparation. */
  body?: call.Body<operations["prepareDataIntegrationTask"]> | undefined;
}
/** The result of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare`. */
export type PrepareDataIntegrationTaskResult = result.CallResult<operations["prepareDataIntegrationTask"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets`. */
export interface RecreateDataIntegrationTaskDatasetsOptions extends call.CommonOptions {
  params: operations["recreateDataIntegrationTaskDatasets"]["parameters"];
  /** The options of the recreation. */
  body?: call.Body<operations["recreateDataIntegrationTaskDatasets"]> | undefined;
}
/** The result of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets`. */
export type RecreateDataIntegrationTaskDatasetsResult = result.CallResult<operations["recreateDataIntegrationTaskDatasets"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload`. */
export interface RequestDataIntegrationTaskReloadOptions extends call.CommonOptions {
  params: operations["requestDataIntegrationTaskReload"]["parameters"];
  /** The datasets to reload and the strategy of the reload. */
  body: call.Body<operations["requestDataIntegrationTaskReload"]>;
}
/** The result of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload`. */
export type RequestDataIntegrationTaskReloadResult = result.CallResult<operations["requestDataIntegrationTaskReload"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate`. */
export interface ValidateDataIntegrationTaskOptions extends call.CommonOptions {
  params: operations["validateDataIntegrationTask"]["parameters"];
  /** The options of the validation. */
  body?: call.Body<operations["validateDataIntegrationTask"]> | undefined;
}
/** The result of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate`. */
export type ValidateDataIntegrationTaskResult = result.CallResult<operations["validateDataIntegrationTask"]>;

/** The options of `POST /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start`. */
export interface StartRuntimeOptions extends call.CommonOptions {
  params: operations["startRuntime"]["parameters"];
  /** The options of the run. */
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
  /** The filters and the page of the search. */
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
  /** The changes to the configuration, as a JSON Patch document. */
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
  /** The complete list of allowed paths. */
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
  /** The complete list of data type mappings. */
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
  /** The complete content of the file. */
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
  /** The complete settings of the metrics collector. */
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
  /** The key to register. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The extension to create. */
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
  /** The changes to the extension. */
  body: call.Body<operations["updateExtension"]>;
}
/** The result of `PATCH /api/v1/extensions/{id}`. */
export type UpdateExtensionResult = result.CallResult<operations["updateExtension"]>;

/** The options of `GET /api/v1/extensions/{id}/file`. */
export interface GetExtensionFileOptions extends call.CommonOptions {
  params: operations["getExtensionFile"]["parameters"];
  /** The media type to ask for. Without it, the service chooses. */
  accept?: "application/zip" | "application/octet-stream" | undefined;
}
/** The result of `GET /api/v1/extensions/{id}/file`. */
export type GetExtensionFileResult = result.CallResult<operations["getExtensionFile"]>;

/** The options of `GET /api/v1/extensions/{id}/file/{filepath}`. */
export interface GetExtensionsByIdFileByFilepathOptions extends call.CommonOptions {
  params: operations["getExtensionsByIdFileByFilepath"]["parameters"];
  /** The media type to ask for. Without it, the service chooses. */
  accept?: "application/json" | "text/html" | "application/octet-stream" | undefined;
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
  /** The glossary to create. */
  body?: call.Body<operations["createGlossary"]> | undefined;
}
/** The result of `POST /api/v1/glossaries`. */
export type CreateGlossaryResult = result.CallResult<operations["createGlossary"]>;

/** The options of `POST /api/v1/glossaries/actions/import`. */
export interface ImportGlossariesOptions extends call.CommonOptions {
  params?: operations["importGlossaries"]["parameters"] | undefined;
  /** The glossary to import. The media type selects the format. */
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
  /** The new properties of the glossary. */
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
  /** The changes to the glossary, as a JSON Patch document. */
  body: call.Body<operations["updateGlossary"]>;
}
/** The result of `PATCH /api/v1/glossaries/{id}`. */
export type UpdateGlossaryResult = result.CallResult<operations["updateGlossary"]>;

/** The options of `GET /api/v1/glossaries/{id}/actions/export`. */
export interface ExportGlossaryOptions extends call.CommonOptions {
  params: operations["exportGlossary"]["parameters"];
  /** The media type to ask for. Without it, the service chooses. */
  accept?: "application/json" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | undefined;
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
  /** The category to create. */
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
  /** The new properties of the category. */
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
  /** The changes to the category, as a JSON Patch document. */
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
  /** The term to create. */
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
  /** The new properties of the term. */
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
  /** The changes to the term, as a JSON Patch document. */
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
  /** The link to create. */
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
  /** The group to create. */
  body: call.Body<operations["createGroup"]>;
}
/** The result of `POST /api/v1/groups`. */
export type CreateGroupResult = result.CallResult<operations["createGroup"]>;

/** The options of `POST /api/v1/groups/actions/filter`. */
export interface FilterGroupsOptions extends call.CommonOptions {
  params?: operations["filterGroups"]["parameters"] | undefined;
  /** The filter to apply. It can contain up to 100 identifiers. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The configuration of the new identity provider. */
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
  /** The changes, as a list of operations. If one of them fails, the whole request fails. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The properties of the item to update. */
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
  /** The knowledge base to create. */
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
  /** The changes to the knowledge base. */
  body: call.Body<operations["updateKnowledgeBase"]>;
}
/** The result of `PATCH /api/v1/knowledgebases/{id}`. */
export type UpdateKnowledgeBaseResult = result.CallResult<operations["updateKnowledgeBase"]>;

/** The options of `POST /api/v1/knowledgebases/{id}/actions/search`. */
export interface SearchKnowledgeBaseOptions extends call.CommonOptions {
  params: operations["searchKnowledgeBase"]["parameters"];
  /** The prompt and the options of the search. */
  body?: call.Body<operations["searchKnowledgeBase"]> | undefined;
}
/** The result of `POST /api/v1/knowledgebases/{id}/actions/search`. */
export type SearchKnowledgeBaseResult = result.CallResult<operations["searchKnowledgeBase"]>;

/** The options of `POST /api/v1/knowledgebases/{id}/datasources`. */
export interface CreateKnowledgeBaseDatasourceOptions extends call.CommonOptions {
  params: operations["createKnowledgeBaseDatasource"]["parameters"];
  /** The data source to add. */
  body?: call.Body<operations["createKnowledgeBaseDatasource"]> | undefined;
}
/** The result of `POST /api/v1/knowledgebases/{id}/datasources`. */
export type CreateKnowledgeBaseDatasourceResult = result.CallResult<operations["createKnowledgeBaseDatasource"]>;

/** The options of `PUT /api/v1/knowledgebases/{id}/datasources/{datasourceId}`. */
export interface ReplaceKnowledgeBaseDatasourceOptions extends call.CommonOptions {
  params: operations["replaceKnowledgeBaseDatasource"]["parameters"];
  /** The new content of the data source. */
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
  /** The file to download. */
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
  /** The schedule to set. */
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
  /** The assignments to add. */
  body: call.Body<operations["addAssignments"]>;
}
/** The result of `POST /api/v1/licenses/assignments/actions/add`. */
export type AddAssignmentsResult = result.CallResult<operations["addAssignments"]>;

/** The options of `POST /api/v1/licenses/assignments/actions/delete`. */
export interface DeleteAssignmentsOptions extends call.CommonOptions {
  /** The assignments to delete. */
  body: call.Body<operations["deleteAssignments"]>;
}
/** The result of `POST /api/v1/licenses/assignments/actions/delete`. */
export type DeleteAssignmentsResult = result.CallResult<operations["deleteAssignments"]>;

/** The options of `POST /api/v1/licenses/assignments/actions/update`. */
export interface UpdateAssignmentsOptions extends call.CommonOptions {
  /** The assignments to update. */
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
  /** The new settings. If both are enabled, a user gets professional access while it is available, otherwise analyzer access, and analyzer capacity if neither is available. */
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
  /** The fields whose lineage is requested. */
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
  /** The deployment to create. */
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
  /** The changes to the deployment. */
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
  /** The alias to create. */
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
  /** The changes to the alias. */
  body?: call.Body<operations["updateDeploymentAlias"]> | undefined;
}
/** The result of `PATCH /api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}`. */
export type UpdateDeploymentAliasResult = result.CallResult<operations["updateDeploymentAlias"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/aliases/{aliasName}/realtime-predictions/actions/run`. */
export interface RunRealtimePredictionsOptions extends call.CommonOptions {
  params: operations["runRealtimePredictions"]["parameters"];
  /** The rows to predict and the names of their features. */
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
  /** The batch prediction to create. */
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
  /** The changes to the batch prediction. */
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
  /** The schedule to set. */
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
  /** The changes to the schedule. */
  body?: call.Body<operations["updateBatchPredictionSchedule"]> | undefined;
}
/** The result of `PATCH /api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule`. */
export type UpdateBatchPredictionScheduleResult = result.CallResult<operations["updateBatchPredictionSchedule"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/models/actions/add`. */
export interface AddModelsOptions extends call.CommonOptions {
  params: operations["addModels"]["parameters"];
  /** The models to add. */
  body?: call.Body<operations["addModels"]> | undefined;
}
/** The result of `POST /api/v1/ml/deployments/{deploymentId}/models/actions/add`. */
export type AddModelsResult = result.CallResult<operations["addModels"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/models/actions/remove`. */
export interface RemoveModelsOptions extends call.CommonOptions {
  params: operations["removeModels"]["parameters"];
  /** The models to remove. */
  body?: call.Body<operations["removeModels"]> | undefined;
}
/** The result of `POST /api/v1/ml/deployments/{deploymentId}/models/actions/remove`. */
export type RemoveModelsResult = result.CallResult<operations["removeModels"]>;

/** The options of `POST /api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run`. */
export interface RunMlRealtimePredictionsOptions extends call.CommonOptions {
  params: operations["runMlRealtimePredictions"]["parameters"];
  /** The rows to predict and the names of their features. */
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
  /** The experiment to create. */
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
  /** The changes to the experiment. */
  body?: call.Body<operations["updateExperiment"]> | undefined;
}
/** The result of `PATCH /api/v1/ml/experiments/{experimentId}`. */
export type UpdateExperimentResult = result.CallResult<operations["updateExperiment"]>;

/** The options of `POST /api/v1/ml/experiments/{experimentId}/actions/recommend-models`. */
export interface RecommendExperimentModelsOptions extends call.CommonOptions {
  params: operations["recommendExperimentModels"]["parameters"];
  /** The criteria for the models to compare. */
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
  /** The version to create. */
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
  /** The changes to the version. */
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
  /** The dataset and the options of the profile insights. */
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
  /** The new settings. */
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
  /** The OAuth client to create. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The question and its options. */
  body: call.Body<operations["askQuestions"]>;
}
/** The result of `POST /api/v1/questions/actions/ask`. */
export type AskQuestionsResult = result.CallResult<operations["askQuestions"]>;

/** The options of `POST /api/v1/questions/actions/filter`. */
export interface FilterQuestionsOptions extends call.CommonOptions {
  params?: operations["filterQuestions"]["parameters"] | undefined;
  /** The filter that selects the questions. */
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
  /** The report template to create. */
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
  /** The new file and properties of the report template. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The report to generate. `type` determines which template is required, and which types of outputs are possible. */
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
  /** The role to create. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The sharing task to create. */
  body: call.Body<operations["createSharingTask"]>;
}
/** The result of `POST /api/v1/sharing-tasks`. */
export type CreateSharingTaskResult = result.CallResult<operations["createSharingTask"]>;

/** The options of `POST /api/v1/sharing-tasks/actions/execute`. */
export interface ExecuteSharingTasksOptions extends call.CommonOptions {
  /** The sharing task to start. */
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
  /** The new settings. */
  body: call.Body<operations["replaceSharingTasksSettings"]>;
}
/** The result of `PUT /api/v1/sharing-tasks/settings`. */
export type ReplaceSharingTasksSettingsResult = result.CallResult<operations["replaceSharingTasksSettings"]>;

/** The options of `PATCH /api/v1/sharing-tasks/settings`. */
export interface UpdateSharingTasksSettingsOptions extends call.CommonOptions {
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The media type to ask for. Without it, the service chooses. */
  accept?: "image/png" | "application/json" | undefined;
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
  /** The trigger and the action of the task. */
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
  /** The complete task. */
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
  /** The content of the file. */
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
  /** The content of the file from the offset, complete or in part. */
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
  /** The settings to create. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
  body: call.Body<operations["updateTenantSettings"]>;
}
/** The result of `PATCH /api/v1/tenant-settings`. */
export type UpdateTenantSettingsResult = result.CallResult<operations["updateTenantSettings"]>;

/** The options of `POST /api/v1/tenant-settings/actions/toggle-cross-region-data-processing`. */
export interface ToggleTenantSettingsCrossRegionDataProcessingOptions extends call.CommonOptions {
  /** The new value of the setting. */
  body: call.Body<operations["toggleTenantSettingsCrossRegionDataProcessing"]>;
}
/** The result of `POST /api/v1/tenant-settings/actions/toggle-cross-region-data-processing`. */
export type ToggleTenantSettingsCrossRegionDataProcessingResult = result.CallResult<operations["toggleTenantSettingsCrossRegionDataProcessing"]>;

/** The options of `POST /api/v1/tenant-settings/actions/toggle-cross-region-inference`. */
export interface ToggleTenantSettingsCrossRegionInferenceOptions extends call.CommonOptions {
  /** The new value of the setting. */
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
  /** The location and the license of the new tenant. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
  body: call.Body<operations["updateTenant"]>;
}
/** The result of `PATCH /api/v1/tenants/{tenantId}`. */
export type UpdateTenantResult = result.CallResult<operations["updateTenant"]>;

/** The options of `POST /api/v1/tenants/{tenantId}/actions/deactivate`. */
export interface DeactivateTenantOptions extends call.CommonOptions {
  params: operations["deactivateTenant"]["parameters"];
  /** The options of the deactivation. */
  body?: call.Body<operations["deactivateTenant"]> | undefined;
}
/** The result of `POST /api/v1/tenants/{tenantId}/actions/deactivate`. */
export type DeactivateTenantResult = result.CallResult<operations["deactivateTenant"]>;

/** The options of `POST /api/v1/tenants/{tenantId}/actions/reactivate`. */
export interface ReactivateTenantOptions extends call.CommonOptions {
  params: operations["reactivateTenant"]["parameters"];
  /** An empty object. */
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
  /** The theme to create. */
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
  /** The changes to the theme. */
  body: call.Body<operations["updateTheme"]>;
}
/** The result of `PATCH /api/v1/themes/{id}`. */
export type UpdateThemeResult = result.CallResult<operations["updateTheme"]>;

/** The options of `GET /api/v1/themes/{id}/file`. */
export interface GetThemeFileOptions extends call.CommonOptions {
  params: operations["getThemeFile"]["parameters"];
  /** The media type to ask for. Without it, the service chooses. */
  accept?: "application/zip" | "application/octet-stream" | undefined;
}
/** The result of `GET /api/v1/themes/{id}/file`. */
export type GetThemeFileResult = result.CallResult<operations["getThemeFile"]>;

/** The options of `GET /api/v1/themes/{id}/file/{filepath}`. */
export interface GetThemesByIdFileByFilepathOptions extends call.CommonOptions {
  params: operations["getThemesByIdFileByFilepath"]["parameters"];
  /** The media type to ask for. Without it, the service chooses. */
  accept?: "application/json" | "text/html" | "application/octet-stream" | undefined;
}
/** The result of `GET /api/v1/themes/{id}/file/{filepath}`. */
export type GetThemesByIdFileByFilepathResult = result.CallResult<operations["getThemesByIdFileByFilepath"]>;

/** The options of `GET /api/v1/transports/email-config`. */
export interface GetTransportsEmailConfigurationOptions extends call.CommonOptions {}
/** The result of `GET /api/v1/transports/email-config`. */
export type GetTransportsEmailConfigurationResult = result.CallResult<operations["getTransportsEmailConfiguration"]>;

/** The options of `PUT /api/v1/transports/email-config`. */
export interface ReplaceTransportsEmailConfigurationOptions extends call.CommonOptions {
  /** The new configuration. */
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
  /** The changes to the configuration. */
  body: call.Body<operations["updateTransportsEmailConfiguration"]>;
}
/** The result of `PATCH /api/v1/transports/email-config`. */
export type UpdateTransportsEmailConfigurationResult = result.CallResult<operations["updateTransportsEmailConfiguration"]>;

/** The options of `POST /api/v1/transports/email-config/actions/send-test-email`. */
export interface SendEmailConfigurationTestEmailOptions extends call.CommonOptions {
  /** The email to send. */
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
  /** The pinned link to create. */
  body: call.Body<operations["createPinnedLink"]>;
}
/** The result of `POST /api/v1/ui-config/pinned-links`. */
export type CreatePinnedLinkResult = result.CallResult<operations["createPinnedLink"]>;

/** The options of `POST /api/v1/ui-config/pinned-links/actions/bulk-create-pinned-links`. */
export interface BulkPinnedLinksCreatePinnedLinksOptions extends call.CommonOptions {
  /** The pinned links to create. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The user to create. */
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
  /** The filter to apply. It can contain up to 100 identifiers. */
  body?: call.Body<operations["filterUsers"]> | undefined;
}
/** The result of `POST /api/v1/users/actions/filter`. */
export type FilterUsersResult = result.CallResult<operations["filterUsers"]>;

/** The options of `POST /api/v1/users/actions/invite`. */
export interface InviteUsersOptions extends call.CommonOptions {
  /** The people to invite. */
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
  /** The changes, as a JSON Patch. */
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
  /** The web integration to create. */
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
  /** The changes, as a JSON Patch (RFC 6902). */
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
  /** The changes to all notifications. */
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
  /** The changes to the notification. */
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
  /** The automation connection to create. */
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
  /** The new name and parameters of the automation connection. */
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
  /** The new owner of the automation connection. */
  body: call.Body<operations["changeWorkflowsAutomationConnectionOwner"]>;
}
/** The result of `POST /api/workflows/automation-connections/{id}/actions/change-owner`. */
export type ChangeWorkflowsAutomationConnectionOwnerResult = result.CallResult<operations["changeWorkflowsAutomationConnectionOwner"]>;

/** The options of `POST /api/workflows/automation-connections/{id}/actions/change-space`. */
export interface ChangeWorkflowsAutomationConnectionSpaceOptions extends call.CommonOptions {
  params: operations["changeWorkflowsAutomationConnectionSpace"]["parameters"];
  /** The new space of the automation connection. */
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
  /** The automation to create. */
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
  /** The new settings. */
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
  /** The new definition of the automation. */
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
  /** The new owner of the automation. */
  body: call.Body<operations["changeWorkflowsAutomationOwner"]>;
}
/** The result of `POST /api/workflows/automations/{id}/actions/change-owner`. */
export type ChangeWorkflowsAutomationOwnerResult = result.CallResult<operations["changeWorkflowsAutomationOwner"]>;

/** The options of `POST /api/workflows/automations/{id}/actions/change-space`. */
export interface ChangeWorkflowsAutomationSpaceOptions extends call.CommonOptions {
  params: operations["changeWorkflowsAutomationSpace"]["parameters"];
  /** The new space of the automation. */
  body?: call.Body<operations["changeWorkflowsAutomationSpace"]> | undefined;
}
/** The result of `POST /api/workflows/automations/{id}/actions/change-space`. */
export type ChangeWorkflowsAutomationSpaceResult = result.CallResult<operations["changeWorkflowsAutomationSpace"]>;

/** The options of `POST /api/workflows/automations/{id}/actions/copy`. */
export interface CopyWorkflowsAutomationOptions extends call.CommonOptions {
  params: operations["copyWorkflowsAutomation"]["parameters"];
  /** The name of the copy. */
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
  /** The new owner of the automation. */
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
  /** The run to start. */
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
  /** The media type to ask for. Without it, the service chooses. */
  accept?: "application/json" | "text/html" | "application/octet-stream" | undefined;
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
  /** The media type to ask for. Without it, the service chooses. */
  accept?: "application/json" | "text/html" | "application/octet-stream" | undefined;
}
/** The result of `GET /oauth/authorize`. */
export type GetAuthorizeResult = result.CallResult<operations["getAuthorize"]>;

/** The options of `POST /oauth/revoke`. */
export interface CreateRevokeOptions extends call.CommonOptions {
  /** The token to revoke. */
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
     * Get the OAuth server metadata
     *
     * Returns the metadata of the tenant's OAuth authorization server (RFC 8414): its endpoints, and the grant types and response types that it supports.
     * @see https://qlik.dev/apis/rest/oauth/
     */
    GET(options?: GetOauthAuthorizationServerOptions): call.Returned<Mode, operations["getOauthAuthorizationServer"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetOauthAuthorizationServerOptions): call.Returned<Mode, call.WithoutBody<operations["getOauthAuthorizationServer"]>>;
  };
  "/api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}": {
    /**
     * Compare two evaluations
     *
     * Returns the differences between two evaluations of the same app, a baseline and a comparison. Only significant differences are included unless `all` is set. Use it to find regressions after a change to the app or the engine.
     * @see https://qlik.dev/apis/rest/analytics/apps/
     */
    GET(options: GetEvaluationCompareOptions): call.Returned<Mode, operations["getEvaluationCompare"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetEvaluationCompareOptions): call.Returned<Mode, call.WithoutBody<operations["getEvaluationCompare"]>>;
  };
  "/api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download": {
    /**
     * Download a comparison log
     *
     * Returns the differences between two evaluations of the same app as a log. The log is in XML format unless the `Accept` header requests JSON.
     * @see https://qlik.dev/apis/rest/analytics/apps/
     */
    GET<Accept extends "application/xml" | "application/json" = "application/xml" | "application/json">(options: DownloadCompareOptions & { accept?: Accept | undefined }): call.ReturnedAs<Mode, operations["downloadCompare"], Accept>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: DownloadCompareOptions): call.Returned<Mode, call.WithoutBody<operations["downloadCompare"]>>;
  };
  "/api/analytics/apps/evaluations/{id}": {
    /**
     * Get an evaluation
     *
     * Returns an evaluation with its status, events and results. All details are included if `all` is set. Use it to follow an evaluation that was queued.
     * @see https://qlik.dev/apis/rest/analytics/apps/
     */
    GET(options: GetEvaluationOptions): call.Returned<Mode, operations["getEvaluation"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetEvaluationOptions): call.Returned<Mode, call.WithoutBody<operations["getEvaluation"]>>;
  };
  "/api/analytics/apps/evaluations/{id}/actions/download": {
    /**
     * Download an evaluation log
     *
     * Returns the log of an evaluation. The log is in XML format unless the `Accept` header requests JSON.
     * @see https://qlik.dev/apis/rest/analytics/apps/
     */
    GET<Accept extends "application/xml" | "application/json" = "application/xml" | "application/json">(options: DownloadEvaluationOptions & { accept?: Accept | undefined }): call.ReturnedAs<Mode, operations["downloadEvaluation"], Accept>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: DownloadEvaluationOptions): call.Returned<Mode, call.WithoutBody<operations["downloadEvaluation"]>>;
  };
  "/api/analytics/apps/{appId}/actions/restore": {
    /**
     * Restore a deleted app
     *
     * Restores a deleted app to its space, with the same identifier and properties. Only the owner of the app and tenant administrators can do this. For the owner, the space must still exist and they must be able to delete apps in it; otherwise, the response is 403. Data alerts, subscriptions, collections, notes and tags of the app were deleted with it and are not restored.
     * @see https://qlik.dev/apis/rest/analytics/apps/
     */
    POST(options: RestoreAppOptions): call.Returned<Mode, operations["restoreApp"]>;
  };
  "/api/analytics/apps/{guid}/evaluations": {
    /**
     * List the evaluations of an app
     *
     * Returns the past evaluations of an app. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/analytics/apps/
     */
    GET(options: ListAppEvaluationsOptions): call.Returned<Mode, operations["listAppEvaluations"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppEvaluationsOptions): call.Returned<Mode, call.WithoutBody<operations["listAppEvaluations"]>>;
    /**
     * Start an evaluation of an app
     *
     * Queues an evaluation of the performance of an app. It measures response times and CPU usage of the objects, the size of the app and its data model. Get the evaluation by the `id` in the response to follow its status.
     * @see https://qlik.dev/apis/rest/analytics/apps/
     */
    POST(options: StartAppEvaluationOptions): call.Returned<Mode, operations["startAppEvaluation"]>;
  };
  "/api/analytics/change-stores": {
    /**
     * List change stores
     *
     * Returns the change stores that the caller can access. A change store contains the values that users enter into the editable columns of a table in an app (write-back). The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/analytics/change-stores/
     */
    GET(options: ListChangeStoresOptions): call.Returned<Mode, operations["listChangeStores"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListChangeStoresOptions): call.Returned<Mode, call.WithoutBody<operations["listChangeStores"]>>;
  };
  "/api/analytics/change-stores/{storeId}": {
    /**
     * Get a change store
     *
     * Returns a change store with its primary key and the charts that use it.
     * @see https://qlik.dev/apis/rest/analytics/change-stores/
     */
    GET(options: GetChangeStoreOptions): call.Returned<Mode, operations["getChangeStore"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetChangeStoreOptions): call.Returned<Mode, call.WithoutBody<operations["getChangeStore"]>>;
  };
  "/api/analytics/change-stores/{storeId}/changes": {
    /**
     * List the changes in a change store
     *
     * Returns the changes in a change store, grouped by cell. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/analytics/change-stores/
     */
    GET(options: ListChangeStoreChangesOptions): call.Returned<Mode, operations["listChangeStoreChanges"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListChangeStoreChangesOptions): call.Returned<Mode, call.WithoutBody<operations["listChangeStoreChanges"]>>;
  };
  "/api/analytics/change-stores/{storeId}/changes/tabular-views": {
    /**
     * List the changes in a change store as rows
     *
     * Returns the changed rows of a change store as a table. The response contains only the columns that were changed unless `expandRow` is set. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/analytics/change-stores/
     */
    GET(options: ListChangeStoreTabularViewsOptions): call.Returned<Mode, operations["listChangeStoreTabularViews"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListChangeStoreTabularViewsOptions): call.Returned<Mode, call.WithoutBody<operations["listChangeStoreTabularViews"]>>;
  };
  "/api/analytics/change-stores/{storeId}/editable-columns": {
    /**
     * List the editable columns of a change store
     *
     * Returns the columns of a change store that users can edit, with their types and configuration. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/analytics/change-stores/
     */
    GET(options: ListChangeStoreEditableColumnsOptions): call.Returned<Mode, operations["listChangeStoreEditableColumns"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListChangeStoreEditableColumnsOptions): call.Returned<Mode, call.WithoutBody<operations["listChangeStoreEditableColumns"]>>;
  };
  "/api/analytics/discovery-agent/adaptive-cards": {
    /**
     * List adaptive cards
     *
     * Returns adaptive cards, which present the results of the discovery agent about metrics of apps. Without a filter, only the highest-ranked result of each metric is returned; with any filter other than `categories` or `type`, all matching results are returned without ranking. A measure can exist in several apps, so combine `measures` with `appIds`. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/analytics/discovery-agent/adaptive-cards/
     */
    GET(options?: ListAdaptiveCardsOptions): call.Returned<Mode, operations["listAdaptiveCards"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAdaptiveCardsOptions): call.Returned<Mode, call.WithoutBody<operations["listAdaptiveCards"]>>;
  };
  "/api/analytics/odag-apps": {
    /**
     * List ODAG apps
     *
     * Returns the apps that take part in on-demand app generation (ODAG) in one of three roles: selection apps, in which users select data, template apps, which are copied, and the generated apps.
     * @see https://qlik.dev/apis/rest/analytics/odag-apps/
     */
    GET(options: ListOdagAppsOptions): call.Returned<Mode, operations["listOdagApps"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListOdagAppsOptions): call.Returned<Mode, call.WithoutBody<operations["listOdagApps"]>>;
  };
  "/api/analytics/odag-links": {
    /**
     * List ODAG links
     *
     * Returns the ODAG links that match all of the query parameters. On-demand app generation (ODAG) creates apps with only the data that a user has selected. A link connects a selection app, in which users select data, with a template app, which is copied, and defines how and under which conditions apps are generated.
     * @see https://qlik.dev/apis/rest/analytics/odag-links/
     */
    GET(options?: ListOdagLinksOptions): call.Returned<Mode, operations["listOdagLinks"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListOdagLinksOptions): call.Returned<Mode, call.WithoutBody<operations["listOdagLinks"]>>;
    /**
     * Create an ODAG link
     *
     * Creates a link from a selection app to a template app; each request of the link generates an app, which is a copy of the template app that is loaded with the data selected in the selection app. The bindings are found in the load script of the template app by the pattern `$(od_FIELD)[M-N]`: `FIELD` is a field of the selection app, and `M` to `N` is the required number of values. Letters after `od` choose which values are bound: `s` selected (the default), `o` optional and `x` excluded. `bindings` in the request body takes precedence over the script.
     * @see https://qlik.dev/apis/rest/analytics/odag-links/
     */
    POST(options: CreateOdagLinkOptions): call.Returned<Mode, operations["createOdagLink"]>;
  };
  "/api/analytics/odag-links/cancreate": {
    /**
     * Check the permission to create ODAG links
     *
     * Returns whether the caller can create ODAG links, in general or for a specific selection app and template app.
     * @see https://qlik.dev/apis/rest/analytics/odag-links/
     */
    GET(options?: GetCancreateOptions): call.Returned<Mode, operations["getCancreate"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetCancreateOptions): call.Returned<Mode, call.WithoutBody<operations["getCancreate"]>>;
  };
  "/api/analytics/odag-links/selection-app-link-usages": {
    /**
     * Register the ODAG links of a selection app
     *
     * Registers the links that a selection app currently uses, and returns those that the caller can access. Send the request when the selection app is opened and whenever its links change. An entry of the response has no `link` if the caller cannot access it. Get a link by its identifier for the full details.
     * @see https://qlik.dev/apis/rest/analytics/odag-links/
     */
    POST(options: CreateSelectionAppLinkUsageOptions): call.Returned<Mode, operations["createSelectionAppLinkUsage"]>;
  };
  "/api/analytics/odag-links/{linkId}": {
    /**
     * Get an ODAG link
     *
     * Returns an ODAG link with its bindings, properties and status.
     * @see https://qlik.dev/apis/rest/analytics/odag-links/
     */
    GET(options: GetOdagLinkOptions): call.Returned<Mode, operations["getOdagLink"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetOdagLinkOptions): call.Returned<Mode, call.WithoutBody<operations["getOdagLink"]>>;
    /**
     * Update an ODAG link
     *
     * Updates the bindings, properties, status or template app of an ODAG link. The load script of the template app can be searched again for bindings. If `statusSetting` is present, only the status is updated and all other properties in the request are ignored.
     * @see https://qlik.dev/apis/rest/analytics/odag-links/
     */
    PUT(options: ReplaceOdagLinkOptions): call.Returned<Mode, operations["replaceOdagLink"]>;
  };
  "/api/analytics/odag-links/{linkId}/requests": {
    /**
     * List the requests of an ODAG link
     *
     * Returns the requests to generate apps with an ODAG link, past and pending. They can be filtered by their selection app, sheet, client context, and by whether they are pending.
     * @see https://qlik.dev/apis/rest/analytics/odag-links/
     */
    GET(options: ListOdagLinkRequestsOptions): call.Returned<Mode, operations["listOdagLinkRequests"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListOdagLinkRequestsOptions): call.Returned<Mode, call.WithoutBody<operations["listOdagLinkRequests"]>>;
    /**
     * Request an app from an ODAG link
     *
     * Creates a request to generate an app with the current selections in the selection app. The request is validated against the properties of the link first; the response lists the errors if it is not valid. The app is generated asynchronously: get the ODAG request by its identifier to follow its state.
     * @see https://qlik.dev/apis/rest/analytics/odag-links/
     */
    POST(options: CreateOdagLinkRequestOptions): call.Returned<Mode, operations["createOdagLinkRequest"]>;
  };
  "/api/analytics/odag-requests/{requestId}": {
    /**
     * Get an ODAG request
     *
     * Returns an ODAG request with its state, the generated app and errors. On-demand app generation (ODAG) creates apps with only the data that a user has selected. A request for several apps includes the state of each sub-request. Use this operation to follow a request until it has succeeded or failed.
     * @see https://qlik.dev/apis/rest/analytics/odag-links/
     */
    GET(options: GetOdagRequestOptions): call.Returned<Mode, operations["getOdagRequest"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetOdagRequestOptions): call.Returned<Mode, call.WithoutBody<operations["getOdagRequest"]>>;
    /**
     * Cancel, pause, resume or acknowledge an ODAG request
     *
     * Performs an action on an ODAG request. A request can be canceled only before its data load starts; in a request for several apps, the action applies only to sub-requests that have not started to load. A cancellation must be acknowledged by another request with `ackcancel` unless `autoAck` is set.
     * @see https://qlik.dev/apis/rest/analytics/odag-links/
     */
    PUT(options: ReplaceOdagRequestOptions): call.Returned<Mode, operations["replaceOdagRequest"]>;
  };
  "/api/analytics/odag-requests/{requestId}/app": {
    /**
     * Delete the generated app of an ODAG request
     *
     * Deletes the app that a completed ODAG request generated. Only the owner of the ODAG request and the creator of the ODAG link can do this.
     * @see https://qlik.dev/apis/rest/analytics/odag-links/
     */
    DELETE(options: DeleteOdagRequestAppOptions): call.Returned<Mode, operations["deleteOdagRequestApp"]>;
  };
  "/api/analytics/odag-requests/{requestId}/reload-app": {
    /**
     * Reload the generated app of an ODAG request
     *
     * Reloads the app that an ODAG request generated from its data sources. Only the owner of the ODAG request and the creator of the ODAG link can do this.
     * @see https://qlik.dev/apis/rest/analytics/odag-links/
     */
    POST(options: ReloadOdagRequestAppOptions): call.Returned<Mode, operations["reloadOdagRequestApp"]>;
  };
  "/api/analytics/odag-requests/{requestId}/rename-app": {
    /**
     * Rename the generated app of an ODAG request
     *
     * Updates the name of the app that an ODAG request generated. Only the owner of the ODAG request and the creator of the ODAG link can do this.
     * @see https://qlik.dev/apis/rest/analytics/odag-links/
     */
    POST(options: RenameOdagRequestAppOptions): call.Returned<Mode, operations["renameOdagRequestApp"]>;
  };
  "/api/analytics/odag-requests/{requestId}/selections": {
    /**
     * Get the selections of an ODAG request
     *
     * Returns the selected and optional values of the fields in the selection app when the app was requested.
     * @see https://qlik.dev/apis/rest/analytics/odag-links/
     */
    GET(options: ListOdagRequestSelectionsOptions): call.Returned<Mode, operations["listOdagRequestSelections"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListOdagRequestSelectionsOptions): call.Returned<Mode, call.WithoutBody<operations["listOdagRequestSelections"]>>;
  };
  "/api/analytics/odag-settings": {
    /**
     * Get the ODAG settings
     *
     * Returns the settings of the tenant for on-demand app generation (ODAG). The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/analytics/odag-settings/
     */
    GET(options?: GetOdagSettingsOptions): call.Returned<Mode, operations["getOdagSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetOdagSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getOdagSettings"]>>;
    /**
     * Replace the ODAG settings
     *
     * Enables or disables on-demand app generation (ODAG) and dynamic views in the tenant. The settings take effect immediately for all ODAG operations. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/analytics/odag-settings/
     */
    PUT(options: ReplaceOdagSettingsOptions): call.Returned<Mode, operations["replaceOdagSettings"]>;
  };
  "/api/analytics/odag-settings/canupdate": {
    /**
     * Check the permission to update the ODAG settings
     *
     * Returns whether the caller can update the settings for on-demand app generation (ODAG).
     * @see https://qlik.dev/apis/rest/analytics/odag-settings/
     */
    GET(options?: GetCanupdateOptions): call.Returned<Mode, operations["getCanupdate"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetCanupdateOptions): call.Returned<Mode, call.WithoutBody<operations["getCanupdate"]>>;
  };
  "/api/connectivity/data-connections": {
    /**
     * List data connections
     *
     * Returns the data connections that the caller can access. DataFiles connections are always at the end of the list. Connections that could not be returned are reported in the `errors` of the response. If `limit` is set, the response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/connectivity/data-connections/
     */
    GET(options?: ListConnectivityDataConnectionsOptions): call.Returned<Mode, operations["listConnectivityDataConnections"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListConnectivityDataConnectionsOptions): call.Returned<Mode, call.WithoutBody<operations["listConnectivityDataConnections"]>>;
    /**
     * Create a data connection
     *
     * Creates a data connection, either from a connection string or from the properties that its data source requires. Depending on the request, credentials are created or updated with it. With `authUrlOnly`, no connection is created, and the URL of the OAuth authentication is returned. Status 409 means that the connection exists already.
     * @see https://qlik.dev/apis/rest/connectivity/data-connections/
     */
    POST(options: CreateConnectivityDataConnectionOptions): call.Returned<Mode, operations["createConnectivityDataConnection"]>;
  };
  "/api/connectivity/data-connections/actions/delete": {
    /**
     * Delete data connections
     *
     * Deletes several data connections. The caller must have an administrator role. The response has status 207 and a result for each connection.
     * @see https://qlik.dev/apis/rest/connectivity/data-connections/
     */
    POST(options: DeleteConnectivityDataConnectionsOptions): call.Returned<Mode, operations["deleteConnectivityDataConnections"]>;
  };
  "/api/connectivity/data-connections/actions/duplicate": {
    /**
     * Duplicate a data connection
     *
     * Creates a copy of a data connection, in the same space or in another one. The name and the credentials of the copy can be different. Status 409 means that the name is in use.
     * @see https://qlik.dev/apis/rest/connectivity/data-connections/
     */
    POST(options: DuplicateConnectivityDataConnectionsOptions): call.Returned<Mode, operations["duplicateConnectivityDataConnections"]>;
  };
  "/api/connectivity/data-connections/actions/update": {
    /**
     * Update data connections
     *
     * Changes the owner or the space of several data connections. The caller must have an administrator role. Credentials do not move to the new owner, who must add their own. The response has status 207 and a result for each connection.
     * @see https://qlik.dev/apis/rest/connectivity/data-connections/
     */
    POST(options: UpdateConnectivityDataConnectionsOptions): call.Returned<Mode, operations["updateConnectivityDataConnections"]>;
  };
  "/api/connectivity/data-connections/{qID}": {
    /**
     * Get a data connection
     *
     * Returns a data connection by its identifier, or by its name if `type` is `connectionname`.
     * @see https://qlik.dev/apis/rest/connectivity/data-connections/
     */
    GET(options: GetConnectivityDataConnectionOptions): call.Returned<Mode, operations["getConnectivityDataConnection"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConnectivityDataConnectionOptions): call.Returned<Mode, call.WithoutBody<operations["getConnectivityDataConnection"]>>;
    /**
     * Replace a data connection
     *
     * Replaces a data connection, which is found by its identifier, or by its name if `type` is `connectionname`. Depending on the request, credentials are created or updated with it. Status 409 means that the new name is in use.
     * @see https://qlik.dev/apis/rest/connectivity/data-connections/
     */
    PUT(options: ReplaceConnectivityDataConnectionOptions): call.Returned<Mode, operations["replaceConnectivityDataConnection"]>;
    /**
     * Delete a data connection
     *
     * Deletes a data connection, which is found by its identifier, or by its name if `type` is `connectionname`.
     * @see https://qlik.dev/apis/rest/connectivity/data-connections/
     */
    DELETE(options: DeleteConnectivityDataConnectionOptions): call.Returned<Mode, operations["deleteConnectivityDataConnection"]>;
    /**
     * Update a data connection
     *
     * Updates properties of a data connection with a list of patches. The connection is found by its identifier, or by its name if `type` is `connectionname`. Status 409 means that the new name is in use.
     * @see https://qlik.dev/apis/rest/connectivity/data-connections/
     */
    PATCH(options: UpdateConnectivityDataConnectionOptions): call.Returned<Mode, operations["updateConnectivityDataConnection"]>;
  };
  "/api/connectivity/data-credentials/actions/filter-orphan": {
    /**
     * Find orphaned data credentials
     *
     * Returns the data credentials that are not associated with a data connection and that match all filters of the request.
     * @see https://qlik.dev/apis/rest/connectivity/data-credentials/
     */
    POST(options: FilterOrphanedConnectivityDataCredentialsOptions): call.Returned<Mode, operations["filterOrphanedConnectivityDataCredentials"]>;
  };
  "/api/connectivity/data-credentials/{qID}": {
    /**
     * Get a data credential
     *
     * Returns a data credential by its identifier, or by its name if `byCredentialName` is true.
     * @see https://qlik.dev/apis/rest/connectivity/data-credentials/
     */
    GET(options: GetConnectivityDataCredentialOptions): call.Returned<Mode, operations["getConnectivityDataCredential"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConnectivityDataCredentialOptions): call.Returned<Mode, call.WithoutBody<operations["getConnectivityDataCredential"]>>;
    /**
     * Replace a data credential
     *
     * Replaces a data credential, which is found by its identifier, or by its name if `byCredentialName` is true. Status 409 means that the new name is in use.
     * @see https://qlik.dev/apis/rest/connectivity/data-credentials/
     */
    PUT(options: ReplaceConnectivityDataCredentialOptions): call.Returned<Mode, operations["replaceConnectivityDataCredential"]>;
    /**
     * Delete a data credential
     *
     * Deletes a data credential, which is found by its identifier, or by its name if `byCredentialName` is true.
     * @see https://qlik.dev/apis/rest/connectivity/data-credentials/
     */
    DELETE(options: DeleteConnectivityDataCredentialOptions): call.Returned<Mode, operations["deleteConnectivityDataCredential"]>;
    /**
     * Update a data credential
     *
     * Updates properties of a data credential with a list of patches. The credential is found by its identifier, or by its name if `byCredentialName` is true. Status 409 means that the new name is in use.
     * @see https://qlik.dev/apis/rest/connectivity/data-credentials/
     */
    PATCH(options: UpdateConnectivityDataCredentialOptions): call.Returned<Mode, operations["updateConnectivityDataCredential"]>;
  };
  "/api/connectivity/data-sources": {
    /**
     * List data sources
     *
     * Returns the kinds of data sources for which connections can be created, such as databases and web services.
     * @see https://qlik.dev/apis/rest/connectivity/data-sources/
     */
    GET(options?: ListConnectivityDataSourcesOptions): call.Returned<Mode, operations["listConnectivityDataSources"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListConnectivityDataSourcesOptions): call.Returned<Mode, call.WithoutBody<operations["listConnectivityDataSources"]>>;
  };
  "/api/connectivity/data-sources/actions/generate-qri": {
    /**
     * Generate QRIs of data connections
     *
     * Generates Qlik resource identifiers (QRIs) of up to 100 data connections. Each connection is given by its identifier, its name or its connection string. The response always has status 207, with a result for each connection; check `status.code` of each.
     * @see https://qlik.dev/apis/rest/connectivity/data-sources/
     */
    POST(options: GenerateDataSourceQrisOptions): call.Returned<Mode, operations["generateDataSourceQris"]>;
  };
  "/api/connectivity/data-sources/endpoints": {
    /**
     * List connector endpoints
     *
     * Returns the endpoints that are active on the connector node, with the data source and the URL of each.
     * @see https://qlik.dev/apis/rest/connectivity/data-sources/
     */
    GET(options?: ListConnectorEndpointsOptions): call.Returned<Mode, operations["listConnectorEndpoints"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListConnectorEndpointsOptions): call.Returned<Mode, call.WithoutBody<operations["listConnectorEndpoints"]>>;
  };
  "/api/connectivity/data-sources/endpoints/actions/filter": {
    /**
     * Create a connector endpoint
     *
     * Provides an endpoint from which data can be loaded by gRPC, and returns it with the details of the connection. The connection is given by its identifier, its name or its connection string, or by a data source.
     * @see https://qlik.dev/apis/rest/connectivity/data-sources/
     */
    POST(options: CreateConnectorEndpointOptions): call.Returned<Mode, operations["createConnectorEndpoint"]>;
  };
  "/api/connectivity/data-sources/{dataSourceId}/api-specs": {
    /**
     * Get the connection properties of a data source
     *
     * Returns the properties that a connection to the data source requires. Use them as `connectionProperties` to create a data connection.
     * @see https://qlik.dev/apis/rest/connectivity/data-sources/
     */
    GET(options: ListConnectivityDataSourceApiSpecsOptions): call.Returned<Mode, operations["listConnectivityDataSourceApiSpecs"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListConnectivityDataSourceApiSpecsOptions): call.Returned<Mode, call.WithoutBody<operations["listConnectivityDataSourceApiSpecs"]>>;
  };
  "/api/connectivity/data-sources/{dataSourceId}/gateways": {
    /**
     * List gateways of a data source
     *
     * Returns the data gateways that provide access to the data source. The list is cached; `refreshedAt` indicates its age.
     * @see https://qlik.dev/apis/rest/connectivity/data-sources/
     */
    GET(options: ListConnectivityDataSourceGatewaysOptions): call.Returned<Mode, operations["listConnectivityDataSourceGateways"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListConnectivityDataSourceGatewaysOptions): call.Returned<Mode, call.WithoutBody<operations["listConnectivityDataSourceGateways"]>>;
  };
  "/api/connectivity/data-sources/{dataSourceId}/settings": {
    /**
     * Get the settings of a data source
     *
     * Returns the settings of a data source, such as whether it is disabled.
     * @see https://qlik.dev/apis/rest/connectivity/data-sources/
     */
    GET(options: GetConnectivityDataSourceSettingsOptions): call.Returned<Mode, operations["getConnectivityDataSourceSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConnectivityDataSourceSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getConnectivityDataSourceSettings"]>>;
    /**
     * Replace the settings of a data source
     *
     * Replaces the settings of a data source. Set `disabled` to disable or enable the data source.
     * @see https://qlik.dev/apis/rest/connectivity/data-sources/
     */
    PUT(options: ReplaceConnectivityDataSourceSettingsOptions): call.Returned<Mode, operations["replaceConnectivityDataSourceSettings"]>;
  };
  "/api/connectivity/direct-access-agents/{agentId}/actions/{agentAction}": {
    /**
     * Restart an agent
     *
     * Restarts the connector agent of a Direct Access gateway. `restart` is ignored while a reload has the status `RELOADING`; `force-restart` restarts the agent even then. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.2 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    POST(options: RestartConnectivityDirectAccessAgentOptions): call.Returned<Mode, operations["restartConnectivityDirectAccessAgent"]>;
  };
  "/api/connectivity/direct-access-agents/{agentId}/benchmarks": {
    /**
     * List benchmarks of an agent
     *
     * Returns the benchmarks of an agent, with their status and, as soon as they are completed, their measurements. The response is one page; follow `links.next.href` for more. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.17 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    GET(options: ListDirectAccessAgentBenchmarksOptions): call.Returned<Mode, operations["listDirectAccessAgentBenchmarks"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDirectAccessAgentBenchmarksOptions): call.Returned<Mode, call.WithoutBody<operations["listDirectAccessAgentBenchmarks"]>>;
    /**
     * Start a benchmark of an agent
     *
     * Starts a benchmark that measures the throughput and the latency of an agent, and returns its identifier. The benchmark runs in the background; follow it with `GET /api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}`. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.8 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    POST(options: CreateConnectivityDirectAccessAgentBenchmarkOptions): call.Returned<Mode, operations["createConnectivityDirectAccessAgentBenchmark"]>;
  };
  "/api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}": {
    /**
     * Get a benchmark of an agent
     *
     * Returns the status of a benchmark, and its measurements as soon as it is completed. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.8 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    GET(options: GetConnectivityDirectAccessAgentBenchmarkOptions): call.Returned<Mode, operations["getConnectivityDirectAccessAgentBenchmark"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConnectivityDirectAccessAgentBenchmarkOptions): call.Returned<Mode, call.WithoutBody<operations["getConnectivityDirectAccessAgentBenchmark"]>>;
  };
  "/api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel": {
    /**
     * Cancel a benchmark of an agent
     *
     * Requests the cancellation of a benchmark in progress. Status 202 means that the request was accepted; get the benchmark to see whether it has ended. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.8 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    POST(options: CancelConnectivityDirectAccessAgentBenchmarkOptions): call.Returned<Mode, operations["cancelConnectivityDirectAccessAgentBenchmark"]>;
  };
  "/api/connectivity/direct-access-agents/{agentId}/configurations": {
    /**
     * Get the configuration of an agent
     *
     * Returns the settings of an agent and its connectors, with their permitted values. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.2 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    GET(options: ListConnectivityDirectAccessAgentConfigurationsOptions): call.Returned<Mode, operations["listConnectivityDirectAccessAgentConfigurations"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListConnectivityDirectAccessAgentConfigurationsOptions): call.Returned<Mode, call.WithoutBody<operations["listConnectivityDirectAccessAgentConfigurations"]>>;
    /**
     * Update the configuration of an agent
     *
     * Updates settings of an agent with a JSON Patch document (RFC 6902), which must be sent as `application/json-patch+json`. With status 207, the response contains the result of each change. Some settings apply only after a restart of the agent (see `applyWithoutRestart`). The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.2 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    PATCH(options: UpdateConnectivityDirectAccessAgentConfigurationsOptions): call.Returned<Mode, operations["updateConnectivityDirectAccessAgentConfigurations"]>;
  };
  "/api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths": {
    /**
     * Get the allowed paths of the file connector
     *
     * Returns the paths that the file connector of an agent can read, and the spaces that can use them. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.6 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    GET(options: ListConnectivityDirectAccessAgentAllowedPathsOptions): call.Returned<Mode, operations["listConnectivityDirectAccessAgentAllowedPaths"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListConnectivityDirectAccessAgentAllowedPathsOptions): call.Returned<Mode, call.WithoutBody<operations["listConnectivityDirectAccessAgentAllowedPaths"]>>;
    /**
     * Replace the allowed paths of the file connector
     *
     * Replaces all allowed paths of the file connector of an agent. Send the complete list; partial updates are not possible. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.6 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    PUT(options: ReplaceConnectivityDirectAccessAgentAllowedPathsOptions): call.Returned<Mode, operations["replaceConnectivityDirectAccessAgentAllowedPaths"]>;
  };
  "/api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings": {
    /**
     * Get the data type mappings of the ODBC connector
     *
     * Returns how the generic ODBC connector of an agent maps native data types to data types of Qlik. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.5 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    GET(options: ListConnectivityDirectAccessAgentCustomDataTypeMappingsOptions): call.Returned<Mode, operations["listConnectivityDirectAccessAgentCustomDataTypeMappings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListConnectivityDirectAccessAgentCustomDataTypeMappingsOptions): call.Returned<Mode, call.WithoutBody<operations["listConnectivityDirectAccessAgentCustomDataTypeMappings"]>>;
    /**
     * Replace the data type mappings of the ODBC connector
     *
     * Replaces all data type mappings of the generic ODBC connector of an agent. Send the complete list; partial updates are not possible. Use the property names of the API, which differ from those in the file. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.5 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    PUT(options: ReplaceConnectivityDirectAccessAgentCustomDataTypeMappingsOptions): call.Returned<Mode, operations["replaceConnectivityDirectAccessAgentCustomDataTypeMappings"]>;
  };
  "/api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files": {
    /**
     * List configuration files of a connector
     *
     * Returns the configuration files of a connector. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.4 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    GET(options: ListConnectivityDirectAccessAgentConnectorFilesOptions): call.Returned<Mode, operations["listConnectivityDirectAccessAgentConnectorFiles"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListConnectivityDirectAccessAgentConnectorFilesOptions): call.Returned<Mode, call.WithoutBody<operations["listConnectivityDirectAccessAgentConnectorFiles"]>>;
  };
  "/api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}": {
    /**
     * Get a configuration file of a connector
     *
     * Returns the lines of a configuration file of a connector. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.4 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    GET(options: GetConnectivityDirectAccessAgentConnectorFileOptions): call.Returned<Mode, operations["getConnectivityDirectAccessAgentConnectorFile"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConnectivityDirectAccessAgentConnectorFileOptions): call.Returned<Mode, call.WithoutBody<operations["getConnectivityDirectAccessAgentConnectorFile"]>>;
    /**
     * Replace a configuration file of a connector
     *
     * Replaces the whole content of a configuration file of a connector; partial updates are not possible. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.4 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    PUT(options: ReplaceConnectivityDirectAccessAgentConnectorFileOptions): call.Returned<Mode, operations["replaceConnectivityDirectAccessAgentConnectorFile"]>;
  };
  "/api/connectivity/direct-access-agents/{agentId}/load-performance-metrics": {
    /**
     * List load performance metrics of an agent
     *
     * Returns measurements of the loads that the gateway of an agent has processed. Nothing is recorded unless the setting `BENCHMARK_LOAD_PERFORMANCE_METRICS_RECORDING_ENABLED` of the agent is `true`. The response is one page; follow `links.next.href` for more. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.17 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    GET(options: ListDirectAccessAgentLoadPerformanceMetricsOptions): call.Returned<Mode, operations["listDirectAccessAgentLoadPerformanceMetrics"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDirectAccessAgentLoadPerformanceMetricsOptions): call.Returned<Mode, call.WithoutBody<operations["listDirectAccessAgentLoadPerformanceMetrics"]>>;
  };
  "/api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration": {
    /**
     * Get the settings of the metrics collector
     *
     * Returns the settings of the metrics collector, which collects metrics of the connectors of an agent. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.9 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    GET(options: GetConnectivityDirectAccessAgentConfigurationOptions): call.Returned<Mode, operations["getConnectivityDirectAccessAgentConfiguration"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConnectivityDirectAccessAgentConfigurationOptions): call.Returned<Mode, call.WithoutBody<operations["getConnectivityDirectAccessAgentConfiguration"]>>;
    /**
     * Replace the settings of the metrics collector
     *
     * Replaces all settings of the metrics collector of an agent; partial updates are not possible. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.9 or later.
     * @see https://qlik.dev/apis/rest/connectivity/direct-access-agents/
     */
    PUT(options: ReplaceConnectivityDirectAccessAgentConfigurationOptions): call.Returned<Mode, operations["replaceConnectivityDirectAccessAgentConfiguration"]>;
  };
  "/api/core/auth-settings": {
    /**
     * Get the authentication settings
     *
     * Returns the authentication settings of the tenant: how long user sessions last, and whether OAuth clients can register dynamically. If nothing has been configured, the response contains the defaults, and `isDefault` is `true`. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/core/auth-settings/
     */
    GET(options?: GetAuthenticationSettingsOptions): call.Returned<Mode, operations["getAuthenticationSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetAuthenticationSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getAuthenticationSettings"]>>;
    /**
     * Update the authentication settings
     *
     * Updates the authentication settings of the tenant with a JSON Patch (RFC 6902). `maxUserSessionLifespanMinutes` must be a multiple of 60, that is, whole hours. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/core/auth-settings/
     */
    PATCH(options: UpdateAuthenticationSettingsOptions): call.Returned<Mode, operations["updateAuthenticationSettings"]>;
  };
  "/api/core/data-files/actions/change-space": {
    /**
     * Move data files to other spaces
     *
     * Moves several data files or folders to other spaces in one request. It is meant for administrators, who can use it without having full access to the spaces. The response has status 207 and a result for each item.
     * @see https://qlik.dev/apis/rest/core/data-files/
     */
    POST(options: ChangeCoreDataFilesSpaceOptions): call.Returned<Mode, operations["changeCoreDataFilesSpace"]>;
  };
  "/api/core/data-files/actions/post": {
    /**
     * Create data files
     *
     * Creates several data files or folders in one request. Their content is copied from temporary files or from other data files. The response has status 207 and a result for each item.
     * @see https://qlik.dev/apis/rest/core/data-files/
     */
    POST(options: CreateCoreDataFilesOptions): call.Returned<Mode, operations["createCoreDataFiles"]>;
  };
  "/api/core/data-files/connections": {
    /**
     * List DataFiles connections
     *
     * Returns the built-in connections with which apps read and write data files. The list contains one connection for each shared, managed or data space that the caller can access, and some fixed ones. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/core/data-files/
     */
    GET(options?: ListCoreDataFileConnectionsOptions): call.Returned<Mode, operations["listCoreDataFileConnections"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListCoreDataFileConnectionsOptions): call.Returned<Mode, call.WithoutBody<operations["listCoreDataFileConnections"]>>;
  };
  "/api/core/data-files/connections/actions/filter": {
    /**
     * List DataFiles connections of spaces
     *
     * Returns the built-in connections of the given spaces. Use it if there are too many spaces for the query of `GET /api/core/data-files/connections`. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/core/data-files/
     */
    POST(options: FilterCoreDataFileConnectionsOptions): call.Returned<Mode, operations["filterCoreDataFileConnections"]>;
  };
  "/api/core/data-files/deletes": {
    /**
     * List deleted data files
     *
     * Returns records of the data files and folders that were deleted in the tenant, in all spaces. It requires privileges that normally only Qlik's own services have. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/core/data-files/
     */
    GET(options?: ListDeletedCoreDataFilesOptions): call.Returned<Mode, operations["listDeletedCoreDataFiles"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDeletedCoreDataFilesOptions): call.Returned<Mode, call.WithoutBody<operations["listDeletedCoreDataFiles"]>>;
  };
  "/api/core/data-files/{id}": {
    /**
     * Get a data file
     *
     * Returns the properties of a data file or folder, but not its content.
     * @see https://qlik.dev/apis/rest/core/data-files/
     */
    GET(options: GetCoreDataFileOptions): call.Returned<Mode, operations["getCoreDataFile"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetCoreDataFileOptions): call.Returned<Mode, call.WithoutBody<operations["getCoreDataFile"]>>;
    /**
     * Delete a data file
     *
     * Deletes a data file or folder. A folder is deleted with all of its subfolders and files.
     * @see https://qlik.dev/apis/rest/core/data-files/
     */
    DELETE(options: DeleteCoreDataFileOptions): call.Returned<Mode, operations["deleteCoreDataFile"]>;
  };
  "/api/core/data-files/{id}/actions/change-owner": {
    /**
     * Change the owner of a data file
     *
     * Assigns a data file or folder to another owner. It is meant for administrators; normally, the user who uploads an item owns it. In a personal space, the item moves to the personal space of the new owner, which is only possible if it is in the root; a folder takes its subfolders and files with it.
     * @see https://qlik.dev/apis/rest/core/data-files/
     */
    POST(options: ChangeCoreDataFileOwnerOptions): call.Returned<Mode, operations["changeCoreDataFileOwner"]>;
  };
  "/api/core/data-files/{id}/actions/change-space": {
    /**
     * Move a data file to another space
     *
     * Moves a data file or folder to another space. It is meant for administrators, who can use it without having full access to the spaces. The item must be in the root of its space; a folder takes its subfolders and files with it.
     * @see https://qlik.dev/apis/rest/core/data-files/
     */
    POST(options: ChangeCoreDataFileSpaceOptions): call.Returned<Mode, operations["changeCoreDataFileSpace"]>;
  };
  "/api/core/data-files/{id}/folder-stats": {
    /**
     * Get the statistics of a folder
     *
     * Returns how many files and folders a folder contains, directly and in its subfolders, and their total size.
     * @see https://qlik.dev/apis/rest/core/data-files/
     */
    GET(options: GetCoreDataFileFolderStatisticsOptions): call.Returned<Mode, operations["getCoreDataFileFolderStatistics"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetCoreDataFileFolderStatisticsOptions): call.Returned<Mode, call.WithoutBody<operations["getCoreDataFileFolderStatistics"]>>;
  };
  "/api/core/ip-policies": {
    /**
     * List IP policies
     *
     * Returns the IP policies of the tenant. The response is one page; follow `links.next.href` for more. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/core/auth-settings/
     */
    GET(options?: ListIpPoliciesOptions): call.Returned<Mode, operations["listIpPolicies"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListIpPoliciesOptions): call.Returned<Mode, call.WithoutBody<operations["listIpPolicies"]>>;
    /**
     * Create an IP policy
     *
     * Creates a policy that allows IPv4 addresses to access the tenant. IPv6 is not supported. As soon as the tenant has an enabled policy, requests from all other addresses are blocked. The address of the caller must therefore be in an enabled policy. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/core/auth-settings/
     */
    POST(options: CreateIpPolicyOptions): call.Returned<Mode, operations["createIpPolicy"]>;
  };
  "/api/core/ip-policies/{id}": {
    /**
     * Get an IP policy
     *
     * Returns an IP policy with its addresses.
     * @see https://qlik.dev/apis/rest/core/auth-settings/
     */
    GET(options: GetIpPolicyOptions): call.Returned<Mode, operations["getIpPolicy"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetIpPolicyOptions): call.Returned<Mode, call.WithoutBody<operations["getIpPolicy"]>>;
    /**
     * Delete an IP policy
     *
     * Deletes an IP policy. If no other policy is enabled, the tenant can then be accessed from every address; otherwise, the address of the caller must be in another policy. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/core/auth-settings/
     */
    DELETE(options: DeleteIpPolicyOptions): call.Returned<Mode, operations["deleteIpPolicy"]>;
    /**
     * Update an IP policy
     *
     * Updates the name or the addresses of an IP policy, or enables or disables it, with a JSON Patch (RFC 6902). As soon as the tenant has an enabled policy, requests from all other addresses are blocked. The address of the caller must therefore be in an enabled policy. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/core/auth-settings/
     */
    PATCH(options: UpdateIpPolicyOptions): call.Returned<Mode, operations["updateIpPolicy"]>;
  };
  "/api/core/webhooks": {
    /**
     * List webhooks
     *
     * Returns the webhooks of the caller, or all webhooks of the tenant if the caller is a TenantAdmin. The response
     * is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/core/webhooks/
     */
    GET(options?: ListCoreWebhooksOptions): call.Returned<Mode, operations["listCoreWebhooks"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListCoreWebhooksOptions): call.Returned<Mode, call.WithoutBody<operations["listCoreWebhooks"]>>;
    /**
     * Create a webhook
     *
     * Creates a webhook. It receives no events until `enabled` is true. Creating a webhook of the level `tenant`,
     * which is the default, requires the TenantAdmin role. Each user is limited to 150 webhooks; a request for another
     * one returns status 403.
     * @see https://qlik.dev/apis/rest/core/webhooks/
     */
    POST(options: CreateCoreWebhookOptions): call.Returned<Mode, operations["createCoreWebhook"]>;
  };
  "/api/core/webhooks/event-types": {
    /**
     * List event types
     *
     * Returns the event types that a webhook can subscribe to.
     * @see https://qlik.dev/apis/rest/core/webhooks/
     */
    GET(options?: ListCoreWebhookEventTypesOptions): call.Returned<Mode, operations["listCoreWebhookEventTypes"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListCoreWebhookEventTypesOptions): call.Returned<Mode, call.WithoutBody<operations["listCoreWebhookEventTypes"]>>;
  };
  "/api/core/webhooks/{id}": {
    /**
     * Get a webhook
     *
     * Returns a webhook. The response never includes its secret or the values of its encrypted headers.
     * @see https://qlik.dev/apis/rest/core/webhooks/
     */
    GET(options: GetCoreWebhookOptions): call.Returned<Mode, operations["getCoreWebhook"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetCoreWebhookOptions): call.Returned<Mode, call.WithoutBody<operations["getCoreWebhook"]>>;
    /**
     * Replace a webhook
     *
     * Replaces all settings of a webhook. Omitted settings are reset to their defaults: without `enabled`, the
     * webhook is disabled, and the secret and the headers are removed unless they are sent again. If
     * `enableCloudEventDelivery` is true, it must be true in the request, too; otherwise, the response has status 403.
     * To change only some settings, use `PATCH /api/core/webhooks/{id}`.
     * @see https://qlik.dev/apis/rest/core/webhooks/
     */
    PUT(options: ReplaceCoreWebhookOptions): call.Returned<Mode, operations["replaceCoreWebhook"]>;
    /**
     * Delete a webhook
     *
     * Deletes a webhook and its delivery history. It receives no further events.
     * @see https://qlik.dev/apis/rest/core/webhooks/
     */
    DELETE(options: DeleteCoreWebhookOptions): call.Returned<Mode, operations["deleteCoreWebhook"]>;
    /**
     * Update a webhook
     *
     * Updates settings of a webhook by a JSON Patch (RFC 6902). Other settings are unchanged. A change of `/url` must
     * also replace or remove each encrypted header. A change of `/ownerId` requires the permission to transfer
     * webhooks.
     * @see https://qlik.dev/apis/rest/core/webhooks/
     */
    PATCH(options: PatchCoreWebhookOptions): call.Returned<Mode, operations["patchCoreWebhook"]>;
  };
  "/api/core/webhooks/{id}/deliveries": {
    /**
     * List the deliveries of a webhook
     *
     * Returns the deliveries of the last week with their outcomes. The response is one page; follow
     * `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/core/webhooks/
     */
    GET(options: ListCoreWebhookDeliveriesOptions): call.Returned<Mode, operations["listCoreWebhookDeliveries"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListCoreWebhookDeliveriesOptions): call.Returned<Mode, call.WithoutBody<operations["listCoreWebhookDeliveries"]>>;
  };
  "/api/core/webhooks/{id}/deliveries/{deliveryId}": {
    /**
     * Get a delivery
     *
     * Returns the request of a delivery and the receiver's response.
     * @see https://qlik.dev/apis/rest/core/webhooks/
     */
    GET(options: GetCoreWebhookDeliveryOptions): call.Returned<Mode, operations["getCoreWebhookDelivery"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetCoreWebhookDeliveryOptions): call.Returned<Mode, call.WithoutBody<operations["getCoreWebhookDelivery"]>>;
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
    POST(options: ResendCoreWebhookDeliveryOptions): call.Returned<Mode, operations["resendCoreWebhookDelivery"]>;
  };
  "/api/data-governance/data-products": {
    /**
     * Create a data product
     *
     * Creates a data product: a set of related datasets with documentation, contacts and glossaries. It is not available to consumers until it is activated. The caller needs the permission to create data products in the space. Status 422 means that the tenant has reached its limit of data products.
     * @see https://qlik.dev/apis/rest/data-governance/data-products/
     */
    POST(options: CreateDataProductOptions): call.Returned<Mode, operations["createDataProduct"]>;
  };
  "/api/data-governance/data-products/actions/generate-provider-url": {
    /**
     * Generate a provider URL
     *
     * Returns a URL that opens the user interface of a third-party provider for a dataset.
     * @see https://qlik.dev/apis/rest/data-governance/data-products/
     */
    POST(options: GenerateDataProductsProviderUrlOptions): call.Returned<Mode, operations["generateDataProductsProviderUrl"]>;
  };
  "/api/data-governance/data-products/{dataProductId}": {
    /**
     * Get a data product
     *
     * Returns a data product with its datasets, its contacts and its activation. The caller needs read access to it.
     * @see https://qlik.dev/apis/rest/data-governance/data-products/
     */
    GET(options: GetDataProductOptions): call.Returned<Mode, operations["getDataProduct"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataProductOptions): call.Returned<Mode, call.WithoutBody<operations["getDataProduct"]>>;
    /**
     * Delete a data product
     *
     * Permanently deletes a data product. Its datasets are kept. The caller needs the permission to delete the data product.
     * @see https://qlik.dev/apis/rest/data-governance/data-products/
     */
    DELETE(options: DeleteDataProductOptions): call.Returned<Mode, operations["deleteDataProduct"]>;
    /**
     * Update a data product
     *
     * Updates properties of a data product with a JSON Patch document (RFC 6902), in which `replace` is the only operation. The changelog of the data product records each change.
     * @see https://qlik.dev/apis/rest/data-governance/data-products/
     */
    PATCH(options: UpdateDataProductOptions): call.Returned<Mode, operations["updateDataProduct"]>;
  };
  "/api/data-governance/data-products/{dataProductId}/actions/activate": {
    /**
     * Activate a data product
     *
     * Makes a data product available: authorized users can find it and access it from then on. The caller needs the permission to publish, and the configuration of the data product must be valid.
     * @see https://qlik.dev/apis/rest/data-governance/data-products/
     */
    POST(options: ActivateDataProductOptions): call.Returned<Mode, operations["activateDataProduct"]>;
  };
  "/api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality": {
    /**
     * Compute the data quality of all datasets
     *
     * Starts a data quality computation for each dataset of a data product, and returns the identifier of the batch. Each dataset is profiled first. Follow the batch at the URL in the `Location` header of the response until its status is `FINISHED`.
     * @see https://qlik.dev/apis/rest/data-governance/data-products/
     */
    POST(options: ComputeDataProductDatasetsDataQualityOptions): call.Returned<Mode, operations["computeDataProductDatasetsDataQuality"]>;
  };
  "/api/data-governance/data-products/{dataProductId}/actions/deactivate": {
    /**
     * Deactivate a data product
     *
     * Deactivates a data product, so that users and other services can no longer consume it.
     * @see https://qlik.dev/apis/rest/data-governance/data-products/
     */
    POST(options: DeactivateDataProductOptions): call.Returned<Mode, operations["deactivateDataProduct"]>;
  };
  "/api/data-governance/data-products/{dataProductId}/actions/export-documentation": {
    /**
     * Export the documentation of a data product
     *
     * Returns the documentation of a data product as Markdown. The caller needs read access to the data product.
     * @see https://qlik.dev/apis/rest/data-governance/data-products/
     */
    GET(options: ExportDataProductDocumentationOptions): call.Returned<Mode, operations["exportDataProductDocumentation"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ExportDataProductDocumentationOptions): call.Returned<Mode, call.WithoutBody<operations["exportDataProductDocumentation"]>>;
  };
  "/api/data-governance/data-products/{dataProductId}/actions/move": {
    /**
     * Move a data product
     *
     * Moves a data product to another space. The caller needs the permission to delete data products in the present space and to create them in the new one.
     * @see https://qlik.dev/apis/rest/data-governance/data-products/
     */
    POST(options: MoveDataProductOptions): call.Returned<Mode, operations["moveDataProduct"]>;
  };
  "/api/data-governance/data-products/{dataProductId}/changelogs": {
    /**
     * List changes of a data product
     *
     * Returns the history of a data product: what was changed, when and by whom, newest first unless `sort` is set. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/data-governance/data-products/
     */
    GET(options: ListDataProductChangelogsOptions): call.Returned<Mode, operations["listDataProductChangelogs"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataProductChangelogsOptions): call.Returned<Mode, call.WithoutBody<operations["listDataProductChangelogs"]>>;
  };
  "/api/data-governance/data-qualities/batch-computations/{batchComputationId}": {
    /**
     * Get a batch computation
     *
     * Returns the status of a batch computation of data quality, for the whole batch and for each dataset. A batch is started with `POST /api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality`.
     * @see https://qlik.dev/apis/rest/data-governance/data-qualities/
     */
    GET(options: GetBatchComputationOptions): call.Returned<Mode, operations["getBatchComputation"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetBatchComputationOptions): call.Returned<Mode, call.WithoutBody<operations["getBatchComputation"]>>;
  };
  "/api/data-governance/data-qualities/computations": {
    /**
     * Start a data quality computation
     *
     * Starts a computation of the data quality of a dataset, which profiles the dataset first, and returns its identifier. Follow the computation with `GET /api/data-governance/data-qualities/computations/{computationId}` until its status is final.
     * @see https://qlik.dev/apis/rest/data-governance/data-qualities/
     */
    POST(options: StartComputationOptions): call.Returned<Mode, operations["startComputation"]>;
  };
  "/api/data-governance/data-qualities/computations/{computationId}": {
    /**
     * Get a data quality computation
     *
     * Returns the status of a data quality computation. The results are available as soon as the status is `SUCCEEDED`; `FAILED` and `PROFILE_FAILED` are final too.
     * @see https://qlik.dev/apis/rest/data-governance/data-qualities/
     */
    GET(options: GetComputationOptions): call.Returned<Mode, operations["getComputation"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetComputationOptions): call.Returned<Mode, call.WithoutBody<operations["getComputation"]>>;
  };
  "/api/data-governance/data-qualities/field-qualities/actions/filter": {
    /**
     * Get the field qualities of datasets
     *
     * Returns the latest data quality of each field, for up to 100 datasets. If a dataset was examined by several data connections, the result of the latest computation is returned.
     * @see https://qlik.dev/apis/rest/data-governance/data-qualities/
     */
    POST(options: FilterFieldQualitiesOptions): call.Returned<Mode, operations["filterFieldQualities"]>;
  };
  "/api/data-governance/data-qualities/global-results": {
    /**
     * Get the data quality of a dataset
     *
     * Returns the numbers of valid, invalid and empty cells in the sample of a dataset, for each data connection.
     * @see https://qlik.dev/apis/rest/data-governance/data-qualities/
     */
    GET(options: ListGlobalResultsOptions): call.Returned<Mode, operations["listGlobalResults"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListGlobalResultsOptions): call.Returned<Mode, call.WithoutBody<operations["listGlobalResults"]>>;
  };
  "/api/data-governance/data-qualities/global-results/actions/filter": {
    /**
     * Get the data quality of several datasets
     *
     * Returns the latest data quality of up to 100 datasets. If a dataset was examined by several data connections, the result of the latest computation is returned.
     * @see https://qlik.dev/apis/rest/data-governance/data-qualities/
     */
    POST(options: FilterGlobalResultsOptions): call.Returned<Mode, operations["filterGlobalResults"]>;
  };
  "/api/data-governance/semantic-types": {
    /**
     * List semantic types
     *
     * Returns the semantic types of the tenant: those of Qlik and those that users have created. A semantic type describes what the values of a field are, such as email addresses.
     * @see https://qlik.dev/apis/rest/data-governance/semantic-types/
     */
    GET(options?: ListSemanticTypesOptions): call.Returned<Mode, operations["listSemanticTypes"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListSemanticTypesOptions): call.Returned<Mode, call.WithoutBody<operations["listSemanticTypes"]>>;
    /**
     * Create a semantic type
     *
     * Creates a semantic type. It recognizes values by a regular expression, by a list of values, or by other semantic types; `type` states which.
     * @see https://qlik.dev/apis/rest/data-governance/semantic-types/
     */
    POST(options: CreateSemanticTypeOptions): call.Returned<Mode, operations["createSemanticType"]>;
  };
  "/api/data-governance/semantic-types/actions/export": {
    /**
     * Export semantic types
     *
     * Returns semantic types in the form in which another tenant can import them. Without filters, all semantic types are exported, those of Qlik among them.
     * @see https://qlik.dev/apis/rest/data-governance/semantic-types/
     */
    POST(options: ExportSemanticTypesOptions): call.Returned<Mode, operations["exportSemanticTypes"]>;
  };
  "/api/data-governance/semantic-types/actions/import": {
    /**
     * Import semantic types
     *
     * Imports semantic types from an export of Qlik Cloud or Talend. Without `skipConfirmation` and `conflictResolutions`, nothing is imported, and the response has status 200 and states what would happen. With `skipConfirmation`, the import takes place if there are no conflicts. With `conflictResolutions`, it takes place in any case. The response of an import has status 201 and a report; semantic types that cannot be imported do not prevent others.
     * @see https://qlik.dev/apis/rest/data-governance/semantic-types/
     */
    POST(options: ImportSemanticTypesOptions): call.Returned<Mode, operations["importSemanticTypes"]>;
  };
  "/api/data-governance/semantic-types/{semanticTypeId}": {
    /**
     * Get a semantic type
     *
     * Returns a semantic type with its definition.
     * @see https://qlik.dev/apis/rest/data-governance/semantic-types/
     */
    GET(options: GetSemanticTypeOptions): call.Returned<Mode, operations["getSemanticType"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetSemanticTypeOptions): call.Returned<Mode, call.WithoutBody<operations["getSemanticType"]>>;
    /**
     * Delete a semantic type
     *
     * Deletes a semantic type. This cannot be undone. Fields of datasets lose this classification. A semantic type that is part of a `COMPOUND` semantic type must be removed from it first.
     * @see https://qlik.dev/apis/rest/data-governance/semantic-types/
     */
    DELETE(options: DeleteSemanticTypeOptions): call.Returned<Mode, operations["deleteSemanticType"]>;
    /**
     * Update a semantic type
     *
     * Updates properties of a semantic type with a JSON Patch (RFC 6902), of which only `replace` is supported. Other properties are unchanged.
     * @see https://qlik.dev/apis/rest/data-governance/semantic-types/
     */
    PATCH(options: UpdateSemanticTypeOptions): call.Returned<Mode, operations["updateSemanticType"]>;
  };
  "/api/data-governance/semantic-types/{semanticTypeId}/dataset-fields": {
    /**
     * List dataset fields of a semantic type
     *
     * Returns the fields of datasets that have the semantic type. The list is updated when data quality is computed, so recent changes may be missing. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/data-governance/semantic-types/
     */
    GET(options: ListSemanticTypeDatasetFieldsOptions): call.Returned<Mode, operations["listSemanticTypeDatasetFields"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListSemanticTypeDatasetFieldsOptions): call.Returned<Mode, call.WithoutBody<operations["listSemanticTypeDatasetFields"]>>;
  };
  "/api/data-governance/trust-scores/results/data-sets/actions/filter": {
    /**
     * Get the trust scores of datasets
     *
     * Returns the current trust scores of up to 100 datasets: the overall score, and the weight and score of each axis and metric from which it is calculated. Datasets without a trust score are not in the response. The caller needs the permissions `dataset:read` and `dataquality:read`.
     * @see https://qlik.dev/apis/rest/data-governance/trust-scores/
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
    POST(options: ReloadAppOnDatasetUpdateOptions): call.Returned<Mode, operations["reloadAppOnDatasetUpdate"]>;
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
    POST(options: ReloadAppAfterTaskOptions): call.Returned<Mode, operations["reloadAppAfterTask"]>;
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
    POST(options: ScheduleAppReloadOptions): call.Returned<Mode, operations["scheduleAppReload"]>;
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
     * Get the ancestors of a task
     *
     * Returns the graph of the tasks on which a task depends, directly or through other tasks, with the task itself as its root. Parents are traversed breadth-first, up to the depth in `level`.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: ListTaskAncestorsOptions): call.Returned<Mode, operations["listTaskAncestors"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTaskAncestorsOptions): call.Returned<Mode, call.WithoutBody<operations["listTaskAncestors"]>>;
  };
  "/api/scheduling/tasks/{id}/graphs/children": {
    /**
     * List the children of a task
     *
     * Returns the tasks that are triggered directly when the task completes successfully. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: ListTaskChildrenOptions): call.Returned<Mode, operations["listTaskChildren"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTaskChildrenOptions): call.Returned<Mode, call.WithoutBody<operations["listTaskChildren"]>>;
  };
  "/api/scheduling/tasks/{id}/graphs/descendants": {
    /**
     * Get the descendants of a task
     *
     * Returns the graph of the tasks that a task triggers when it completes, directly or through other tasks, with the task itself as its root. Children are traversed breadth-first, down to the depth in `level`.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: ListTaskDescendantsOptions): call.Returned<Mode, operations["listTaskDescendants"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTaskDescendantsOptions): call.Returned<Mode, call.WithoutBody<operations["listTaskDescendants"]>>;
  };
  "/api/scheduling/tasks/{id}/graphs/parents": {
    /**
     * List the parents of a task
     *
     * Returns the tasks whose completion directly triggers the task. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/scheduling/tasks/
     */
    GET(options: ListTaskParentsOptions): call.Returned<Mode, operations["listTaskParents"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTaskParentsOptions): call.Returned<Mode, call.WithoutBody<operations["listTaskParents"]>>;
  };
  "/api/scheduling/tasks/{id}/graphs/subgraph": {
    /**
     * Get the ancestors and descendants of a task
     *
     * Returns the graph of the tasks on which a task depends and of those that it triggers, directly or through other tasks, with the task itself as its root. Parents and children are traversed breadth-first, up to the depth in `level`.
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
     * Returns the API keys of the caller. A tenant administrator can also list the keys of other users. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    GET(options?: ListApiKeysOptions): call.Returned<Mode, operations["listApiKeys"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListApiKeysOptions): call.Returned<Mode, call.WithoutBody<operations["listApiKeys"]>>;
    /**
     * Create an API key
     *
     * Creates an API key for a user, or a key with which an identity provider can access the SCIM API of the tenant. The response contains the token; other responses do not. `sub` and `subType` are only required for SCIM keys. The user must have the `Developer` role.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    POST(options: CreateApiKeyOptions): call.Returned<Mode, operations["createApiKey"]>;
  };
  "/api/v1/api-keys/configs/{tenantId}": {
    /**
     * Get the configuration of API keys
     *
     * Returns the limits for API keys in a tenant: how many active keys a user can have, and how long keys are valid.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    GET(options: GetConfigurationOptions): call.Returned<Mode, operations["getConfiguration"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConfigurationOptions): call.Returned<Mode, call.WithoutBody<operations["getConfiguration"]>>;
    /**
     * Update the configuration of API keys
     *
     * Updates the limits for API keys in a tenant with a JSON Patch (RFC 6902).
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    PATCH(options: UpdateConfigurationOptions): call.Returned<Mode, operations["updateConfiguration"]>;
  };
  "/api/v1/api-keys/{id}": {
    /**
     * Get an API key
     *
     * Returns an API key without its token.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    GET(options: GetApiKeyOptions): call.Returned<Mode, operations["getApiKey"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetApiKeyOptions): call.Returned<Mode, call.WithoutBody<operations["getApiKey"]>>;
    /**
     * Delete or revoke an API key
     *
     * Deletes an API key if the caller owns it. If the caller is a tenant administrator and the key belongs to another user, the key is disabled and its status becomes `revoked`.
     * @see https://qlik.dev/apis/rest/api-keys/
     */
    DELETE(options: DeleteApiKeyOptions): call.Returned<Mode, operations["deleteApiKey"]>;
    /**
     * Update the description of an API key
     *
     * Updates the description of an API key with a JSON Patch (RFC 6902). Nothing else can be changed.
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
     * Compare two evaluations
     *
     * Returns the differences between two evaluations, a baseline and a comparison. Only significant differences are included unless `all` is set. Deprecated: Qlik Cloud has not provided this operation since 2026-09-24; use `GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}` instead.
     * @see https://qlik.dev/apis/rest/apps/
     * @deprecated Use `GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}` instead. It may be removed from 2026-09-24.
     */
    GET(options: GetAppEvaluationCompareOptions): call.Returned<Mode, operations["getAppEvaluationCompare"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}` instead. It may be removed from 2026-09-24.
     */
    HEAD(options: GetAppEvaluationCompareOptions): call.Returned<Mode, call.WithoutBody<operations["getAppEvaluationCompare"]>>;
  };
  "/api/v1/apps/evaluations/{baseid}/actions/compare/{comparisonid}/actions/download": {
    /**
     * Download a comparison log
     *
     * Returns the differences between two evaluations as a log in XML format. Deprecated: Qlik Cloud has not provided this operation since 2026-09-24; use `GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download` instead.
     * @see https://qlik.dev/apis/rest/apps/
     * @deprecated Use `GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download` instead. It may be removed from 2026-09-24.
     */
    GET<Accept extends "application/xml" | "application/json" = "application/xml" | "application/json">(options: DownloadAppCompareOptions & { accept?: Accept | undefined }): call.ReturnedAs<Mode, operations["downloadAppCompare"], Accept>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download` instead. It may be removed from 2026-09-24.
     */
    HEAD(options: DownloadAppCompareOptions): call.Returned<Mode, call.WithoutBody<operations["downloadAppCompare"]>>;
  };
  "/api/v1/apps/evaluations/{id}": {
    /**
     * Get an evaluation
     *
     * Returns an evaluation with its status, events and results. Deprecated: Qlik Cloud has not provided this operation since 2026-09-24; use `GET /api/analytics/apps/evaluations/{id}` instead.
     * @see https://qlik.dev/apis/rest/apps/
     * @deprecated Use `GET /api/analytics/apps/evaluations/{id}` instead. It may be removed from 2026-09-24.
     */
    GET(options: GetAppEvaluationOptions): call.Returned<Mode, operations["getAppEvaluation"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/analytics/apps/evaluations/{id}` instead. It may be removed from 2026-09-24.
     */
    HEAD(options: GetAppEvaluationOptions): call.Returned<Mode, call.WithoutBody<operations["getAppEvaluation"]>>;
  };
  "/api/v1/apps/evaluations/{id}/actions/download": {
    /**
     * Download an evaluation log
     *
     * Returns the detailed log of an evaluation in XML format. Deprecated: Qlik Cloud has not provided this operation since 2026-09-24; use `GET /api/analytics/apps/evaluations/{id}/actions/download` instead.
     * @see https://qlik.dev/apis/rest/apps/
     * @deprecated Use `GET /api/analytics/apps/evaluations/{id}/actions/download` instead. It may be removed from 2026-09-24.
     */
    GET<Accept extends "application/xml" | "application/json" = "application/xml" | "application/json">(options: DownloadAppEvaluationOptions & { accept?: Accept | undefined }): call.ReturnedAs<Mode, operations["downloadAppEvaluation"], Accept>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/analytics/apps/evaluations/{id}/actions/download` instead. It may be removed from 2026-09-24.
     */
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
     * Validate a load script
     *
     * Validates a load script. Returns its errors and warnings, each with its position in the script.
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
     * List the supported analyses of an app
     *
     * Returns the types of analyses that the data model of an app supports. Each type has its compositions: how many dimensions, measures and other fields it takes. Use the `id` of a type as the target analysis of a recommendation.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: ListAppInsightAnalysesOptions): call.Returned<Mode, operations["listAppInsightAnalyses"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppInsightAnalysesOptions): call.Returned<Mode, call.WithoutBody<operations["listAppInsightAnalyses"]>>;
  };
  "/api/v1/apps/{appId}/insight-analyses/actions/recommend": {
    /**
     * Recommend analyses of an app
     *
     * Returns recommended analyses, including chart types and chart options. The request contains either a question in natural language or the fields and master items to analyze, for which a target analysis can be set. The response is 409 if the business logic of the app is not valid.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: RecommendInsightAnalysesOptions): call.Returned<Mode, operations["recommendInsightAnalyses"]>;
  };
  "/api/v1/apps/{appId}/insight-analyses/model": {
    /**
     * Get the analysis model of an app
     *
     * Returns the logical model on which recommendations are based: all of its fields and master items, with their classifications. If the app defines its own business logic, the response also indicates whether that logic is valid. The response can be 409 if the business logic is not valid.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: ListAppModelsOptions): call.Returned<Mode, operations["listAppModels"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppModelsOptions): call.Returned<Mode, call.WithoutBody<operations["listAppModels"]>>;
  };
  "/api/v1/apps/{appId}/media/files/{path}": {
    /**
     * Download a media file of an app
     *
     * Returns the content of a media file as a stream of bytes. The response is an error if the file does not exist.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppFileOptions): call.Returned<Mode, operations["getAppFile"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppFileOptions): call.Returned<Mode, call.WithoutBody<operations["getAppFile"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetAppFileOptions): call.Downloaded<Mode, operations["getAppFile"]>;
    /**
     * Upload a media file to an app
     *
     * Stores a media file in an app. The response is an error if the caller lacks the permission or if a file already exists at the path.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PUT(options: ReplaceAppFileOptions): call.Returned<Mode, operations["replaceAppFile"]>;
    /**
     * Delete a media file or folder of an app
     *
     * Deletes a media file, or a folder with everything in it. The response is an error if the caller lacks the permission.
     * @see https://qlik.dev/apis/rest/apps/
     */
    DELETE(options: DeleteAppFileOptions): call.Returned<Mode, operations["deleteAppFile"]>;
  };
  "/api/v1/apps/{appId}/media/list/{path}": {
    /**
     * List the media files of an app
     *
     * Returns the media files in a folder of an app. Subfolders are included only if `show` is set. The response is an error if the folder does not exist.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppListOptions): call.Returned<Mode, operations["getAppList"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppListOptions): call.Returned<Mode, call.WithoutBody<operations["getAppList"]>>;
  };
  "/api/v1/apps/{appId}/media/thumbnail": {
    /**
     * Download the thumbnail of an app
     *
     * Returns the image that is currently used as the thumbnail of an app, as a stream of bytes. The thumbnail changes only when the app is saved. The response is an error if the app has no thumbnail.
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
     * Change the owner of an app object
     *
     * Transfers an object of an app, such as a sheet, to another user. Only the owner of the object can do this.
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
     * Get the size override of an app
     *
     * Returns the size override of an app: the engine size that was set for its placement. Reload engines are not affected by it.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppPlacementOptions): call.Returned<Mode, operations["getAppPlacement"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppPlacementOptions): call.Returned<Mode, call.WithoutBody<operations["getAppPlacement"]>>;
    /**
     * Set the size override of an app
     *
     * Sets or replaces the size override of an app: the engine size that is used for its placement. Reload engines are not affected.
     * @see https://qlik.dev/apis/rest/apps/
     */
    PUT(options: ReplaceAppPlacementOptions): call.Returned<Mode, operations["replaceAppPlacement"]>;
    /**
     * Remove the size override of an app
     *
     * Deletes the size override of an app: the engine size that was set for its placement.
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
     * List the report filters of an app
     *
     * Returns the report filters of an app, without their definitions. A report filter reduces the data that is visible in a report; it selects values of one or several fields. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: ListAppReportFiltersOptions): call.Returned<Mode, operations["listAppReportFilters"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAppReportFiltersOptions): call.Returned<Mode, call.WithoutBody<operations["listAppReportFilters"]>>;
    /**
     * Create a report filter in an app
     *
     * Creates a report filter in an app. A filter stores selections and variables, which are applied again when a report is generated. The response is 409 if a filter with the same name exists.
     * @see https://qlik.dev/apis/rest/apps/
     */
    POST(options: CreateAppReportFilterOptions): call.Returned<Mode, operations["createAppReportFilter"]>;
  };
  "/api/v1/apps/{appId}/report-filters/actions/count": {
    /**
     * Count the report filters of an app
     *
     * Returns how many report filters of the requested types an app has.
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
     * Returns a report filter of an app with its definition.
     * @see https://qlik.dev/apis/rest/apps/
     */
    GET(options: GetAppReportFilterOptions): call.Returned<Mode, operations["getAppReportFilter"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAppReportFilterOptions): call.Returned<Mode, call.WithoutBody<operations["getAppReportFilter"]>>;
    /**
     * Delete a report filter of an app
     *
     * Deletes a report filter from an app.
     * @see https://qlik.dev/apis/rest/apps/
     */
    DELETE(options: DeleteAppReportFilterOptions): call.Returned<Mode, operations["deleteAppReportFilter"]>;
    /**
     * Update a report filter of an app
     *
     * Updates a report filter of an app with a JSON Patch (RFC 6902), in which `/filter` is replaced: the name, the description and the definition. The identifier, the type and the app of a filter cannot be changed. The response is 409 if a filter with the same name exists.
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
     * List the evaluations of an app
     *
     * Returns the past evaluations of an app. The response is one page; follow `links.next.href` for more. Deprecated: Qlik Cloud has not provided this operation since 2026-09-24; use `GET /api/analytics/apps/{guid}/evaluations` instead.
     * @see https://qlik.dev/apis/rest/apps/
     * @deprecated Use `GET /api/analytics/apps/{guid}/evaluations` instead. It may be removed from 2026-09-24.
     */
    GET(options: GetAppsByGuidEvaluationsOptions): call.Returned<Mode, operations["getAppsByGuidEvaluations"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/analytics/apps/{guid}/evaluations` instead. It may be removed from 2026-09-24.
     */
    HEAD(options: GetAppsByGuidEvaluationsOptions): call.Returned<Mode, call.WithoutBody<operations["getAppsByGuidEvaluations"]>>;
    /**
     * Start an evaluation of an app
     *
     * Queues an evaluation of the performance of an app. Get the evaluation by the identifier in the response to follow its status. Deprecated: Qlik Cloud has not provided this operation since 2026-09-24; use `POST /api/analytics/apps/{guid}/evaluations` instead.
     * @see https://qlik.dev/apis/rest/apps/
     * @deprecated Use `POST /api/analytics/apps/{guid}/evaluations` instead. It may be removed from 2026-09-24.
     */
    POST(options: PostAppsByGuidEvaluationsOptions): call.Returned<Mode, operations["postAppsByGuidEvaluations"]>;
  };
  "/api/v1/assistants": {
    /**
     * List assistants
     *
     * Returns the assistants that the caller can see, optionally only those of one space. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options?: ListAssistantsOptions): call.Returned<Mode, operations["listAssistants"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAssistantsOptions): call.Returned<Mode, call.WithoutBody<operations["listAssistants"]>>;
    /**
     * Create an assistant
     *
     * Creates an assistant, which answers questions on the basis of the knowledge bases that are assigned to it. Send the body as `multipart/form-data` to upload an avatar, which must be a PNG file.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateAssistantOptions): call.Returned<Mode, operations["createAssistant"]>;
  };
  "/api/v1/assistants/{assistantId}/actions/search": {
    /**
     * Search the knowledge of an assistant
     *
     * Returns the chunks of documents that best match a prompt. `SIMPLE` is a semantic search; `FULL` combines it with a keyword search and ranks the results again. `topN` limits the number of chunks: 5 by default, 50 at most.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: SearchAssistantOptions): call.Returned<Mode, operations["searchAssistant"]>;
  };
  "/api/v1/assistants/{assistantId}/feedback": {
    /**
     * Get a summary of the feedback on an assistant
     *
     * Returns how often users liked, disliked and reviewed the responses of the assistant, and the reasons that they chose.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: GetAssistantFeedbackOptions): call.Returned<Mode, operations["getAssistantFeedback"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAssistantFeedbackOptions): call.Returned<Mode, call.WithoutBody<operations["getAssistantFeedback"]>>;
  };
  "/api/v1/assistants/{assistantId}/sources/plaintexts": {
    /**
     * Get the plain text of source chunks
     *
     * Returns the plain text of the chunks with the given identifiers. Despite its status 202, the response already contains the text.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateAssistantPlaintextOptions): call.Returned<Mode, operations["createAssistantPlaintext"]>;
  };
  "/api/v1/assistants/{assistantId}/starters": {
    /**
     * List starters of an assistant
     *
     * Returns the starters of the assistant: sample questions with which users can start a chat. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: ListAssistantStartersOptions): call.Returned<Mode, operations["listAssistantStarters"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAssistantStartersOptions): call.Returned<Mode, call.WithoutBody<operations["listAssistantStarters"]>>;
    /**
     * Create a starter of an assistant
     *
     * Creates a sample question for the assistant, optionally with a recommended answer and up to five follow-up questions.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateAssistantStarterOptions): call.Returned<Mode, operations["createAssistantStarter"]>;
  };
  "/api/v1/assistants/{assistantId}/starters/{starterId}": {
    /**
     * Get a starter of an assistant
     *
     * Returns a starter of the assistant, with its follow-up questions.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: GetAssistantStarterOptions): call.Returned<Mode, operations["getAssistantStarter"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAssistantStarterOptions): call.Returned<Mode, call.WithoutBody<operations["getAssistantStarter"]>>;
    /**
     * Replace a starter of an assistant
     *
     * Replaces a starter of the assistant, including its follow-up questions.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    PUT(options: ReplaceAssistantStarterOptions): call.Returned<Mode, operations["replaceAssistantStarter"]>;
    /**
     * Delete a starter of an assistant
     *
     * Deletes a starter of the assistant and everything that belongs to it.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    DELETE(options: DeleteAssistantStarterOptions): call.Returned<Mode, operations["deleteAssistantStarter"]>;
  };
  "/api/v1/assistants/{assistantId}/starters/{starterId}/followups/{followupId}": {
    /**
     * Replace a follow-up question of a starter
     *
     * Replaces a follow-up question of the starter.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    PUT(options: ReplaceStarterFollowupOptions): call.Returned<Mode, operations["replaceStarterFollowup"]>;
    /**
     * Delete a follow-up question of a starter
     *
     * Deletes a follow-up question of the starter.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    DELETE(options: DeleteStarterFollowupOptions): call.Returned<Mode, operations["deleteStarterFollowup"]>;
  };
  "/api/v1/assistants/{assistantId}/threads": {
    /**
     * List threads of an assistant
     *
     * Returns the threads of the assistant. A thread is a conversation of a user with the assistant. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: ListAssistantThreadsOptions): call.Returned<Mode, operations["listAssistantThreads"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListAssistantThreadsOptions): call.Returned<Mode, call.WithoutBody<operations["listAssistantThreads"]>>;
    /**
     * Create a thread of an assistant
     *
     * Creates a thread, in which the caller can send prompts to the assistant.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateAssistantThreadOptions): call.Returned<Mode, operations["createAssistantThread"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/actions/invoke": {
    /**
     * Send a prompt in a thread
     *
     * Sends a prompt to the assistant and returns its complete response. The request is synchronous; use `POST …/actions/stream` to receive the response while it is generated.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: InvokeThreadOptions): call.Returned<Mode, operations["invokeThread"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/actions/stream": {
    /**
     * Stream the response to a prompt
     *
     * Sends a prompt to the assistant and streams the response while it is generated. Use `POST …/actions/invoke` to receive it as a whole.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: StreamThreadOptions): call.Returned<Mode, operations["streamThread"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions": {
    /**
     * List interactions of a thread
     *
     * Returns the interactions of the thread. An interaction is a request of the user with the response of the assistant. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: ListThreadInteractionsOptions): call.Returned<Mode, operations["listThreadInteractions"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListThreadInteractionsOptions): call.Returned<Mode, call.WithoutBody<operations["listThreadInteractions"]>>;
    /**
     * Create an interaction in a thread
     *
     * Creates an interaction in the thread from a request, its response and the sources of the response. It does not prompt the assistant; use `POST …/actions/invoke` for that.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateThreadInteractionOptions): call.Returned<Mode, operations["createThreadInteraction"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}": {
    /**
     * Get an interaction of a thread
     *
     * Returns an interaction of the thread, with the sources of the response and the feedback on it.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: GetThreadInteractionOptions): call.Returned<Mode, operations["getThreadInteraction"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetThreadInteractionOptions): call.Returned<Mode, call.WithoutBody<operations["getThreadInteraction"]>>;
    /**
     * Delete an interaction of a thread
     *
     * Deletes an interaction of the thread and everything that belongs to it.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    DELETE(options: DeleteThreadInteractionOptions): call.Returned<Mode, operations["deleteThreadInteraction"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback": {
    /**
     * Give feedback on an interaction
     *
     * Creates feedback on the response in an interaction: a positive or a negative vote, with a reason.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateInteractionFeedbackOptions): call.Returned<Mode, operations["createInteractionFeedback"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/feedback/{feedbackId}": {
    /**
     * Update feedback on an interaction
     *
     * Updates feedback on an interaction with a JSON Patch (RFC 6902), for instance its `/reason`.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    PATCH(options: UpdateInteractionFeedbackOptions): call.Returned<Mode, operations["updateInteractionFeedback"]>;
  };
  "/api/v1/assistants/{assistantId}/threads/{threadId}/interactions/{interactionId}/reviews": {
    /**
     * Review the feedback on an interaction
     *
     * Creates a review of the feedback on an interaction. The review sets the status of the feedback to `reviewed` or `unreviewed`.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: CreateInteractionReviewOptions): call.Returned<Mode, operations["createInteractionReview"]>;
  };
  "/api/v1/assistants/{assistantid}/threads/{threadid}": {
    /**
     * Get a thread of an assistant
     *
     * Returns a thread of the assistant, with its messages.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: GetAssistantThreadOptions): call.Returned<Mode, operations["getAssistantThread"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAssistantThreadOptions): call.Returned<Mode, call.WithoutBody<operations["getAssistantThread"]>>;
    /**
     * Delete a thread of an assistant
     *
     * Deletes a thread of the assistant and everything that belongs to it.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    DELETE(options: DeleteAssistantThreadOptions): call.Returned<Mode, operations["deleteAssistantThread"]>;
    /**
     * Update a thread of an assistant
     *
     * Updates properties of a thread with a JSON Patch (RFC 6902), for instance its `/name`.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    PATCH(options: UpdateAssistantThreadOptions): call.Returned<Mode, operations["updateAssistantThread"]>;
  };
  "/api/v1/assistants/{id}": {
    /**
     * Get an assistant
     *
     * Returns an assistant. The header `Etag` contains its version for conditional updates.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    GET(options: GetAssistantOptions): call.Returned<Mode, operations["getAssistant"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAssistantOptions): call.Returned<Mode, call.WithoutBody<operations["getAssistant"]>>;
    /**
     * Delete an assistant
     *
     * Deletes an assistant and everything that belongs to it, such as its threads and starters.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    DELETE(options: DeleteAssistantOptions): call.Returned<Mode, operations["deleteAssistant"]>;
    /**
     * Update an assistant
     *
     * Updates properties of an assistant with a JSON Patch (RFC 6902), for instance `/name`, `/description` or `/avatar`. An avatar is set as a data URL of a PNG image. Set `if-match` to update only a version that is known.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    PATCH(options: UpdateAssistantOptions): call.Returned<Mode, operations["updateAssistant"]>;
  };
  "/api/v1/audits": {
    /**
     * List audit events
     *
     * Returns the audit events of the tenant from the last 90 days, latest first unless `sort` is set. Older events are available from the archive. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/audits/
     */
    GET(options?: ListAuditsOptions): call.Returned<Mode, operations["listAudits"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAuditsOptions): call.Returned<Mode, call.WithoutBody<operations["listAudits"]>>;
  };
  "/api/v1/audits/actions/fetch-consumption-app": {
    /**
     * Export the consumption app
     *
     * Returns an app with usage data about the tenant's subscription, as a QVF file. The data is updated once per day. Only available with a capacity-based subscription. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/audits/
     */
    POST(options?: FetchAuditsConsumptionAppOptions): call.Returned<Mode, operations["fetchAuditsConsumptionApp"]>;
  };
  "/api/v1/audits/archive": {
    /**
     * List archived audit events
     *
     * Returns all archived audit events of a day. Archived events are kept for the lifetime of the tenant, without a limit on their size.
     * @see https://qlik.dev/apis/rest/audits/
     */
    GET(options: call.CallOptions<operations["getArchive"]>): call.Returned<Mode, operations["getArchive"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: call.CallOptions<operations["getArchive"]>): call.Returned<Mode, call.WithoutBody<operations["getArchive"]>>;
  };
  "/api/v1/audits/settings": {
    /**
     * Get the audit settings
     *
     * Returns the settings of the audits service, such as how long it stores events and whether it archives them.
     * @see https://qlik.dev/apis/rest/audits/
     */
    GET(options?: GetAuditsSettingsOptions): call.Returned<Mode, operations["getAuditsSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetAuditsSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getAuditsSettings"]>>;
  };
  "/api/v1/audits/sources": {
    /**
     * List the sources of audit events
     *
     * Returns the possible sources of audit events in the tenant, which the parameter `source` of `GET /api/v1/audits` accepts.
     * @see https://qlik.dev/apis/rest/audits/
     */
    GET(options?: ListSourcesOptions): call.Returned<Mode, operations["listSources"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListSourcesOptions): call.Returned<Mode, call.WithoutBody<operations["listSources"]>>;
  };
  "/api/v1/audits/types": {
    /**
     * List the types of audit events
     *
     * Returns the possible types of audit events in the tenant, which the parameter `eventType` of `GET /api/v1/audits` accepts.
     * @see https://qlik.dev/apis/rest/audits/
     */
    GET(options?: ListTypesOptions): call.Returned<Mode, operations["listTypes"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListTypesOptions): call.Returned<Mode, call.WithoutBody<operations["listTypes"]>>;
  };
  "/api/v1/audits/{id}": {
    /**
     * Get an audit event
     *
     * Returns an audit event.
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
     * Returns the automation connections that the caller can access. The response is one page; follow `links.next.href` for more. Deprecated: use `GET /api/workflows/automation-connections` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automation-connections/
     * @deprecated Use `GET /api/workflows/automation-connections` instead. It may be removed from 2027-11-30.
     */
    GET(options?: ListAutomationConnectionsOptions): call.Returned<Mode, operations["listAutomationConnections"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/workflows/automation-connections` instead. It may be removed from 2027-11-30.
     */
    HEAD(options?: ListAutomationConnectionsOptions): call.Returned<Mode, call.WithoutBody<operations["listAutomationConnections"]>>;
    /**
     * Create an automation connection
     *
     * Creates an automation connection from a connector. If there is a problem with the connection, `error` in the response describes it. Deprecated: use `POST /api/workflows/automation-connections` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automation-connections/
     * @deprecated Use `POST /api/workflows/automation-connections` instead. It may be removed from 2027-11-30.
     */
    POST(options: CreateAutomationConnectionOptions): call.Returned<Mode, operations["createAutomationConnection"]>;
  };
  "/api/v1/automation-connections/{id}": {
    /**
     * Get an automation connection
     *
     * Returns an automation connection with its parameters. Deprecated: use `GET /api/workflows/automation-connections/{id}` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automation-connections/
     * @deprecated Use `GET /api/workflows/automation-connections/{id}` instead. It may be removed from 2027-11-30.
     */
    GET(options: GetAutomationConnectionOptions): call.Returned<Mode, operations["getAutomationConnection"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/workflows/automation-connections/{id}` instead. It may be removed from 2027-11-30.
     */
    HEAD(options: GetAutomationConnectionOptions): call.Returned<Mode, call.WithoutBody<operations["getAutomationConnection"]>>;
    /**
     * Update an automation connection
     *
     * Updates the name and the parameters of an automation connection. Deprecated: use `PUT /api/workflows/automation-connections/{id}` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automation-connections/
     * @deprecated Use `PUT /api/workflows/automation-connections/{id}` instead. It may be removed from 2027-11-30.
     */
    PUT(options: ReplaceAutomationConnectionOptions): call.Returned<Mode, operations["replaceAutomationConnection"]>;
    /**
     * Delete an automation connection
     *
     * Deletes an automation connection. Set `forced` to delete a connection that automations still use. Deprecated: use `DELETE /api/workflows/automation-connections/{id}` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automation-connections/
     * @deprecated Use `DELETE /api/workflows/automation-connections/{id}` instead. It may be removed from 2027-11-30.
     */
    DELETE(options: DeleteAutomationConnectionOptions): call.Returned<Mode, operations["deleteAutomationConnection"]>;
  };
  "/api/v1/automation-connections/{id}/actions/change-owner": {
    /**
     * Change the owner of an automation connection
     *
     * Assigns an automation connection to another user. Deprecated: use `POST /api/workflows/automation-connections/{id}/actions/change-owner` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automation-connections/
     * @deprecated Use `POST /api/workflows/automation-connections/{id}/actions/change-owner` instead. It may be removed from 2027-11-30.
     */
    POST(options: ChangeAutomationConnectionOwnerOptions): call.Returned<Mode, operations["changeAutomationConnectionOwner"]>;
  };
  "/api/v1/automation-connections/{id}/actions/change-space": {
    /**
     * Move an automation connection to a space
     *
     * Moves an automation connection to another space. Deprecated: use `POST /api/workflows/automation-connections/{id}/actions/change-space` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automation-connections/
     * @deprecated Use `POST /api/workflows/automation-connections/{id}/actions/change-space` instead. It may be removed from 2027-11-30.
     */
    POST(options: ChangeAutomationConnectionSpaceOptions): call.Returned<Mode, operations["changeAutomationConnectionSpace"]>;
  };
  "/api/v1/automation-connections/{id}/actions/check": {
    /**
     * Check an automation connection
     *
     * Tests an automation connection, and returns whether it is connected. Deprecated: use `POST /api/workflows/automation-connections/{id}/actions/check` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automation-connections/
     * @deprecated Use `POST /api/workflows/automation-connections/{id}/actions/check` instead. It may be removed from 2027-11-30.
     */
    POST(options: CheckAutomationConnectionOptions): call.Returned<Mode, operations["checkAutomationConnection"]>;
  };
  "/api/v1/automation-connectors": {
    /**
     * List automation connectors
     *
     * Returns the connectors from which automation connections can be created. The response is one page; follow `links.next.href` for more. Deprecated: use `GET /api/workflows/automation-connectors` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automation-connectors/
     * @deprecated Use `GET /api/workflows/automation-connectors` instead. It may be removed from 2027-11-30.
     */
    GET(options?: ListAutomationConnectorsOptions): call.Returned<Mode, operations["listAutomationConnectors"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/workflows/automation-connectors` instead. It may be removed from 2027-11-30.
     */
    HEAD(options?: ListAutomationConnectorsOptions): call.Returned<Mode, call.WithoutBody<operations["listAutomationConnectors"]>>;
  };
  "/api/v1/automations": {
    /**
     * List automations
     *
     * Returns the automations that the caller can access. The response is one page; follow `links.next.href` for more. Deprecated: use `GET /api/workflows/automations` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `GET /api/workflows/automations` instead. It may be removed from 2027-11-30.
     */
    GET(options?: ListAutomationsOptions): call.Returned<Mode, operations["listAutomations"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/workflows/automations` instead. It may be removed from 2027-11-30.
     */
    HEAD(options?: ListAutomationsOptions): call.Returned<Mode, call.WithoutBody<operations["listAutomations"]>>;
    /**
     * Create an automation
     *
     * Creates an automation. The caller must have the `AutomationCreator` role or one of these scopes: `automations`, `admin.automations`, `automations.private`, `automations.shared`. Deprecated: use `POST /api/workflows/automations` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `POST /api/workflows/automations` instead. It may be removed from 2027-11-30.
     */
    POST(options: CreateAutomationOptions): call.Returned<Mode, operations["createAutomation"]>;
  };
  "/api/v1/automations/usage": {
    /**
     * List the usage of automations
     *
     * Returns usage metrics of the automations in the tenant. `filter` is required and selects the metrics; `breakdownBy` returns them separately for each automation. The caller must have the `TenantAdmin` or `AnalyticsAdmin` role. Deprecated: use `GET /api/workflows/automations/usage` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `GET /api/workflows/automations/usage` instead. It may be removed from 2027-11-30.
     */
    GET(options: GetAutomationsUsageOptions): call.Returned<Mode, operations["getAutomationsUsage"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/workflows/automations/usage` instead. It may be removed from 2027-11-30.
     */
    HEAD(options: GetAutomationsUsageOptions): call.Returned<Mode, call.WithoutBody<operations["getAutomationsUsage"]>>;
  };
  "/api/v1/automations/{id}": {
    /**
     * Get an automation
     *
     * Returns an automation with its complete definition. The caller must own the automation, and must have the `AutomationCreator` or `TenantAdmin` role or a scope that matches the type of its space: `automations`, `automations.private` or `automations.shared`. Deprecated: use `GET /api/workflows/automations/{id}` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `GET /api/workflows/automations/{id}` instead. It may be removed from 2027-11-30.
     */
    GET(options: GetAutomationOptions): call.Returned<Mode, operations["getAutomation"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/workflows/automations/{id}` instead. It may be removed from 2027-11-30.
     */
    HEAD(options: GetAutomationOptions): call.Returned<Mode, call.WithoutBody<operations["getAutomation"]>>;
    /**
     * Replace an automation
     *
     * Replaces the complete definition of an automation. The caller must own the automation, and must have the `AutomationCreator` role or one of these scopes: `automations`, `admin.automations`, `automations.private`, `automations.shared`. Deprecated: use `PUT /api/workflows/automations/{id}` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `PUT /api/workflows/automations/{id}` instead. It may be removed from 2027-11-30.
     */
    PUT(options: ReplaceAutomationOptions): call.Returned<Mode, operations["replaceAutomation"]>;
    /**
     * Delete an automation
     *
     * Deletes an automation. The caller must own the automation, have the `TenantAdmin` or `AnalyticsAdmin` role, or have one of these scopes: `automations.private`, `automations.shared`, `admin.automations`, `admin.automations:strict`. Deprecated: use `DELETE /api/workflows/automations/{id}` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `DELETE /api/workflows/automations/{id}` instead. It may be removed from 2027-11-30.
     */
    DELETE(options: DeleteAutomationOptions): call.Returned<Mode, operations["deleteAutomation"]>;
  };
  "/api/v1/automations/{id}/actions/change-owner": {
    /**
     * Change the owner of an automation
     *
     * Assigns an automation to another user. The run history and the change log of the automation are deleted. Its connections are detached, and remain with the previous owner. The caller must have the `TenantAdmin` or `AnalyticsAdmin` role, or the scope `admin.automations` or `admin.automations:strict`. Deprecated: use `POST /api/workflows/automations/{id}/actions/change-owner` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `POST /api/workflows/automations/{id}/actions/change-owner` instead. It may be removed from 2027-11-30.
     */
    POST(options: ChangeAutomationOwnerOptions): call.Returned<Mode, operations["changeAutomationOwner"]>;
  };
  "/api/v1/automations/{id}/actions/change-space": {
    /**
     * Move an automation to a space
     *
     * Moves an automation to another space. Deprecated: use `POST /api/workflows/automations/{id}/actions/change-space` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `POST /api/workflows/automations/{id}/actions/change-space` instead. It may be removed from 2027-11-30.
     */
    POST(options: ChangeAutomationSpaceOptions): call.Returned<Mode, operations["changeAutomationSpace"]>;
  };
  "/api/v1/automations/{id}/actions/copy": {
    /**
     * Copy an automation
     *
     * Creates a copy of an automation under a new name. The response contains only the identifier of the copy. Deprecated: use `POST /api/workflows/automations/{id}/actions/copy` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `POST /api/workflows/automations/{id}/actions/copy` instead. It may be removed from 2027-11-30.
     */
    POST(options: CopyAutomationOptions): call.Returned<Mode, operations["copyAutomation"]>;
  };
  "/api/v1/automations/{id}/actions/disable": {
    /**
     * Disable an automation
     *
     * Disables an automation so that it can no longer be run. The caller must own the automation, have the `TenantAdmin` or `AnalyticsAdmin` role, or have one of these scopes: `automations.private`, `automations.shared`, `admin.automations`, `admin.automations:strict`. Deprecated: use `POST /api/workflows/automations/{id}/actions/disable` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `POST /api/workflows/automations/{id}/actions/disable` instead. It may be removed from 2027-11-30.
     */
    POST(options: DisableAutomationOptions): call.Returned<Mode, operations["disableAutomation"]>;
  };
  "/api/v1/automations/{id}/actions/enable": {
    /**
     * Enable an automation
     *
     * Enables an automation, so that runs can be started again. The caller must own the automation, have the `TenantAdmin` or `AnalyticsAdmin` role, or have one of these scopes: `automations.private`, `automations.shared`, `admin.automations`, `admin.automations:strict`. Deprecated: use `POST /api/workflows/automations/{id}/actions/enable` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `POST /api/workflows/automations/{id}/actions/enable` instead. It may be removed from 2027-11-30.
     */
    POST(options: EnableAutomationOptions): call.Returned<Mode, operations["enableAutomation"]>;
  };
  "/api/v1/automations/{id}/actions/move": {
    /**
     * Move an automation to another owner
     *
     * Assigns an automation to another user, in the same way as the action `change-owner`. The run history and the change log of the automation are deleted. Its connections are detached, and remain with the previous owner. The caller must have the `TenantAdmin` or `AnalyticsAdmin` role, or the scope `admin.automations` or `admin.automations:strict`. Deprecated: use `POST /api/workflows/automations/{id}/actions/move` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `POST /api/workflows/automations/{id}/actions/move` instead. It may be removed from 2027-11-30.
     */
    POST(options: MoveAutomationOptions): call.Returned<Mode, operations["moveAutomation"]>;
  };
  "/api/v1/automations/{id}/runs": {
    /**
     * List the runs of an automation
     *
     * Returns the runs of an automation. The response is one page; follow `links.next.href` for more. The caller must own the automation, have the `TenantAdmin` or `AnalyticsAdmin` role, or have one of these scopes: `admin.automation-runs`, `automation-runs.private`, `automation-runs.shared`. Deprecated: use `GET /api/workflows/automations/{id}/runs` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `GET /api/workflows/automations/{id}/runs` instead. It may be removed from 2027-11-30.
     */
    GET(options: ListAutomationRunsOptions): call.Returned<Mode, operations["listAutomationRuns"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/workflows/automations/{id}/runs` instead. It may be removed from 2027-11-30.
     */
    HEAD(options: ListAutomationRunsOptions): call.Returned<Mode, call.WithoutBody<operations["listAutomationRuns"]>>;
    /**
     * Start a run of an automation
     *
     * Starts a run of an automation; get the run to follow its status. In a private space, the caller must own the automation and have the scope `automations.private`; in a shared space, the caller must be an editor or operator of the space and have the scope `automations.shared`. Deprecated: use `POST /api/workflows/automations/{id}/runs` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `POST /api/workflows/automations/{id}/runs` instead. It may be removed from 2027-11-30.
     */
    POST(options: StartAutomationRunOptions): call.Returned<Mode, operations["startAutomationRun"]>;
  };
  "/api/v1/automations/{id}/runs/{runId}": {
    /**
     * Get a run of an automation
     *
     * Returns a run of an automation with its status, errors and metrics. In a private space, the caller must own the automation and have the scope `automations.private`; in a shared space, the caller must be an editor or operator of the space and have the scope `automations.shared`. Deprecated: use `GET /api/workflows/automations/{id}/runs/{runId}` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `GET /api/workflows/automations/{id}/runs/{runId}` instead. It may be removed from 2027-11-30.
     */
    GET(options: GetAutomationRunOptions): call.Returned<Mode, operations["getAutomationRun"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/workflows/automations/{id}/runs/{runId}` instead. It may be removed from 2027-11-30.
     */
    HEAD(options: GetAutomationRunOptions): call.Returned<Mode, call.WithoutBody<operations["getAutomationRun"]>>;
  };
  "/api/v1/automations/{id}/runs/{runId}/actions/export": {
    /**
     * Export the log of a run
     *
     * Returns the URL of the debug log of a run. In a private space, the caller must own the automation and have the scope `automations.private`; in a shared space, the caller must be an editor or operator of the space and have the scope `automations.shared`. Deprecated: use `POST /api/workflows/automations/{id}/runs/{runId}/actions/export` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `POST /api/workflows/automations/{id}/runs/{runId}/actions/export` instead. It may be removed from 2027-11-30.
     */
    POST(options: ExportRunOptions): call.Returned<Mode, operations["exportRun"]>;
  };
  "/api/v1/automations/{id}/runs/{runId}/actions/retry": {
    /**
     * Retry a run
     *
     * Starts a new run with the inputs of an earlier run. The response has no body; list the runs of the automation to find the new run. In a private space, the caller must own the automation and have the scope `automations.private`; in a shared space, the caller must be an editor or operator of the space and have the scope `automations.shared`. Deprecated: use `POST /api/workflows/automations/{id}/runs/{runId}/actions/retry` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `POST /api/workflows/automations/{id}/runs/{runId}/actions/retry` instead. It may be removed from 2027-11-30.
     */
    POST(options: RetryRunOptions): call.Returned<Mode, operations["retryRun"]>;
  };
  "/api/v1/automations/{id}/runs/{runId}/actions/stop": {
    /**
     * Stop a run
     *
     * Forces a run to stop immediately. In a private space, the caller must own the automation and have the scope `automations.private`; in a shared space, the caller must be an editor or operator of the space and have the scope `automations.shared`. Deprecated: use `POST /api/workflows/automations/{id}/runs/{runId}/actions/stop` instead; Qlik removes this operation on or after 2027-11-30.
     * @see https://qlik.dev/apis/rest/automations/
     * @deprecated Use `POST /api/workflows/automations/{id}/runs/{runId}/actions/stop` instead. It may be removed from 2027-11-30.
     */
    POST(options: StopRunOptions): call.Returned<Mode, operations["stopRun"]>;
  };
  "/api/v1/automl-deployments/{deploymentId}/realtime-predictions": {
    /**
     * Run real-time predictions of a deployment
     *
     * Returns predictions for the rows of the request, made by the model of the deployment. The request is synchronous. Deprecated: use `POST /api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run` instead; the removal was announced for February 2026.
     * @see https://qlik.dev/apis/rest/automl-deployments/
     * @deprecated Use `POST /api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run` instead. It may be removed from 2026-02-03.
     */
    POST(options: CreateAutomlDeploymentRealtimePredictionOptions): call.Returned<Mode, operations["createAutomlDeploymentRealtimePrediction"]>;
  };
  "/api/v1/automl-predictions/{predictionId}/coordinate-shap": {
    /**
     * Download the coordinate SHAP values of a prediction
     *
     * Returns a CSV file with the SHAP values of the prediction in coordinate form. SHAP (Shapley) values measure how much each feature contributed to a prediction. Deprecated: use the batch predictions of the ml service (`/api/v1/ml/deployments/{deploymentId}/batch-predictions`) instead, which write their results to files in a space; the removal was announced for February 2026.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.
     */
    GET(options: GetAutomlPredictionCoordinateShapOptions): call.Returned<Mode, operations["getAutomlPredictionCoordinateShap"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.
     */
    HEAD(options: GetAutomlPredictionCoordinateShapOptions): call.Returned<Mode, call.WithoutBody<operations["getAutomlPredictionCoordinateShap"]>>;
  };
  "/api/v1/automl-predictions/{predictionId}/jobs": {
    /**
     * Get the jobs of a prediction
     *
     * Returns the jobs that belong to the prediction. Deprecated: use the batch predictions of the ml service (`/api/v1/ml/deployments/{deploymentId}/batch-predictions`) instead; the removal was announced for February 2026.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.
     */
    POST(options: StartAutomlPredictionJobOptions): call.Returned<Mode, operations["startAutomlPredictionJob"]>;
  };
  "/api/v1/automl-predictions/{predictionId}/not-predicted-reasons": {
    /**
     * Download the rows without a prediction
     *
     * Returns a CSV file with the rows for which no prediction could be made. Deprecated: use the batch predictions of the ml service (`/api/v1/ml/deployments/{deploymentId}/batch-predictions`) instead, which write their results to files in a space; the removal was announced for February 2026.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.
     */
    GET(options: ListAutomlPredictionNotPredictedReasonsOptions): call.Returned<Mode, operations["listAutomlPredictionNotPredictedReasons"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.
     */
    HEAD(options: ListAutomlPredictionNotPredictedReasonsOptions): call.Returned<Mode, call.WithoutBody<operations["listAutomlPredictionNotPredictedReasons"]>>;
  };
  "/api/v1/automl-predictions/{predictionId}/predictions": {
    /**
     * Download the predicted values of a prediction
     *
     * Returns a CSV file with the predicted values. Deprecated: use the batch predictions of the ml service (`/api/v1/ml/deployments/{deploymentId}/batch-predictions`) instead, which write their results to files in a space; the removal was announced for February 2026.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.
     */
    GET(options: ListAutomlPredictionPredictionsOptions): call.Returned<Mode, operations["listAutomlPredictionPredictions"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.
     */
    HEAD(options: ListAutomlPredictionPredictionsOptions): call.Returned<Mode, call.WithoutBody<operations["listAutomlPredictionPredictions"]>>;
  };
  "/api/v1/automl-predictions/{predictionId}/shap": {
    /**
     * Download the SHAP values of a prediction
     *
     * Returns a CSV file with the SHAP (Shapley) values of the prediction, which measure how much each feature contributed to it. Deprecated: use the batch predictions of the ml service (`/api/v1/ml/deployments/{deploymentId}/batch-predictions`) instead, which write their results to files in a space; the removal was announced for February 2026.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.
     */
    GET(options: GetAutomlPredictionShapOptions): call.Returned<Mode, operations["getAutomlPredictionShap"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.
     */
    HEAD(options: GetAutomlPredictionShapOptions): call.Returned<Mode, call.WithoutBody<operations["getAutomlPredictionShap"]>>;
  };
  "/api/v1/automl-predictions/{predictionId}/source": {
    /**
     * Download the source values of a prediction
     *
     * Returns a CSV file with the source values of the prediction and an index column. Deprecated: use the batch predictions of the ml service (`/api/v1/ml/deployments/{deploymentId}/batch-predictions`) instead, which write their results to files in a space; the removal was announced for February 2026.
     * @see https://qlik.dev/apis/rest/automl-predictions/
     * @deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.
     */
    GET(options: GetAutomlPredictionSourceOptions): call.Returned<Mode, operations["getAutomlPredictionSource"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `/api/v1/ml/deployments/{deploymentId}/batch-predictions` instead. It may be removed from 2026-02-03.
     */
    HEAD(options: GetAutomlPredictionSourceOptions): call.Returned<Mode, call.WithoutBody<operations["getAutomlPredictionSource"]>>;
  };
  "/api/v1/banners": {
    /**
     * Get the banner
     *
     * Returns the announcement banner of the tenant: its message, its period and its link. Clients show it at the top of their pages.
     * @see https://qlik.dev/apis/rest/banners/
     */
    GET(options?: ListBannersOptions): call.Returned<Mode, operations["listBanners"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListBannersOptions): call.Returned<Mode, call.WithoutBody<operations["listBanners"]>>;
  };
  "/api/v1/banners/actions/upsert": {
    /**
     * Set the banner
     *
     * Creates the announcement banner of the tenant, or replaces it. Requires the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/banners/
     */
    POST(options?: UpsertBannersOptions): call.Returned<Mode, operations["upsertBanners"]>;
  };
  "/api/v1/brands": {
    /**
     * List brands
     *
     * Returns the brands of the tenant. A brand replaces the logo and the favicon of Qlik Cloud; at most one brand is active. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/brands/
     */
    GET(options?: ListBrandsOptions): call.Returned<Mode, operations["listBrands"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListBrandsOptions): call.Returned<Mode, call.WithoutBody<operations["listBrands"]>>;
    /**
     * Create a brand
     *
     * Creates a brand from its files. The brand is not used before it is activated.
     * @see https://qlik.dev/apis/rest/brands/
     */
    POST(options: CreateBrandOptions): call.Returned<Mode, operations["createBrand"]>;
  };
  "/api/v1/brands/active": {
    /**
     * Get the active brand
     *
     * Returns the brand that the tenant uses, by a redirect (301) to it. The response is 200 with an empty object if the tenant uses the default brand of Qlik.
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
     * Returns a brand and a list of its files.
     * @see https://qlik.dev/apis/rest/brands/
     */
    GET(options: GetBrandOptions): call.Returned<Mode, operations["getBrand"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetBrandOptions): call.Returned<Mode, call.WithoutBody<operations["getBrand"]>>;
    /**
     * Delete a brand
     *
     * Deletes a brand. If it was active, the tenant uses the default brand of Qlik again.
     * @see https://qlik.dev/apis/rest/brands/
     */
    DELETE(options: DeleteBrandOptions): call.Returned<Mode, operations["deleteBrand"]>;
    /**
     * Update a brand
     *
     * Updates the name or the description of a brand with a JSON Patch (RFC 6902). Its files have their own operations.
     * @see https://qlik.dev/apis/rest/brands/
     */
    PATCH(options: UpdateBrandOptions): call.Returned<Mode, operations["updateBrand"]>;
  };
  "/api/v1/brands/{brand-id}/actions/activate": {
    /**
     * Activate a brand
     *
     * Makes a brand the active brand of the tenant, and deactivates the brand that was active before. Activating the active brand has no effect.
     * @see https://qlik.dev/apis/rest/brands/
     */
    POST(options: ActivateBrandOptions): call.Returned<Mode, operations["activateBrand"]>;
  };
  "/api/v1/brands/{brand-id}/actions/deactivate": {
    /**
     * Deactivate a brand
     *
     * Deactivates a brand, so that the tenant uses the default brand of Qlik again. Deactivating an inactive brand has no effect.
     * @see https://qlik.dev/apis/rest/brands/
     */
    POST(options: DeactivateBrandOptions): call.Returned<Mode, operations["deactivateBrand"]>;
  };
  "/api/v1/brands/{brand-id}/files/{brand-file-id}": {
    /**
     * Download a file of a brand
     *
     * Returns the content of a file of a brand.
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
     * Replaces a file of a brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    PUT(options: ReplaceBrandFileOptions): call.Returned<Mode, operations["replaceBrandFile"]>;
    /**
     * Add a file to a brand
     *
     * Creates the file of a kind that the brand does not have yet.
     * @see https://qlik.dev/apis/rest/brands/
     */
    POST(options: UpdateBrandFileOptions): call.Returned<Mode, operations["updateBrandFile"]>;
    /**
     * Delete a file of a brand
     *
     * Deletes a file of a brand.
     * @see https://qlik.dev/apis/rest/brands/
     */
    DELETE(options: DeleteBrandFileOptions): call.Returned<Mode, operations["deleteBrandFile"]>;
  };
  "/api/v1/collections": {
    /**
     * List collections
     *
     * Returns the collections and tags that the caller has access to, oldest first unless `sort` is set. The caller's favorites are not included; they have their own operation. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/collections/
     */
    GET(options?: ListCollectionsOptions): call.Returned<Mode, operations["listCollections"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListCollectionsOptions): call.Returned<Mode, call.WithoutBody<operations["listCollections"]>>;
    /**
     * Create a collection
     *
     * Creates a collection. A collection of the type `public` is a tag, and its name must be unique in the tenant. The names of other collections need not be unique.
     * @see https://qlik.dev/apis/rest/collections/
     */
    POST(options: CreateCollectionOptions): call.Returned<Mode, operations["createCollection"]>;
  };
  "/api/v1/collections/favorites": {
    /**
     * Get the favorites
     *
     * Returns the collection with the caller's favorites, by a redirect (302) to it. The identifier `favorites` selects it when you list the items of a collection.
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
     * Returns a collection with its properties and links.
     * @see https://qlik.dev/apis/rest/collections/
     */
    GET(options: GetCollectionOptions): call.Returned<Mode, operations["getCollection"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetCollectionOptions): call.Returned<Mode, call.WithoutBody<operations["getCollection"]>>;
    /**
     * Update the name and description of a collection
     *
     * Updates the name and the description of a collection. Properties that are absent or unsupported are ignored; send an empty value to remove the value of a property.
     * @see https://qlik.dev/apis/rest/collections/
     */
    PUT(options: ReplaceCollectionOptions): call.Returned<Mode, operations["replaceCollection"]>;
    /**
     * Delete a collection
     *
     * Deletes a collection. Its items are removed from it, but are not deleted themselves.
     * @see https://qlik.dev/apis/rest/collections/
     */
    DELETE(options: DeleteCollectionOptions): call.Returned<Mode, operations["deleteCollection"]>;
    /**
     * Update a collection
     *
     * Updates the name, the description or the type of a collection with a JSON Patch (RFC 6902). Setting the type from `private` to `publicgoverned` publishes the collection, which must contain at least one item; the opposite makes it private again. A tag (`public`) cannot become another type of collection, and no collection can become a tag.
     * @see https://qlik.dev/apis/rest/collections/
     */
    PATCH(options: UpdateCollectionOptions): call.Returned<Mode, operations["updateCollection"]>;
  };
  "/api/v1/collections/{collectionId}/items": {
    /**
     * List the items of a collection
     *
     * Returns the items of a collection that the caller has access to, oldest first unless `sort` is set. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/collections/
     */
    GET(options: ListCollectionItemsOptions): call.Returned<Mode, operations["listCollectionItems"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListCollectionItemsOptions): call.Returned<Mode, call.WithoutBody<operations["listCollectionItems"]>>;
    /**
     * Add an item to a collection
     *
     * Adds an existing item to a collection.
     * @see https://qlik.dev/apis/rest/collections/
     */
    POST(options: CreateCollectionItemOptions): call.Returned<Mode, operations["createCollectionItem"]>;
  };
  "/api/v1/collections/{collectionId}/items/{itemId}": {
    /**
     * Get an item of a collection
     *
     * Returns an item, if the collection contains it.
     * @see https://qlik.dev/apis/rest/collections/
     */
    GET(options: GetCollectionItemOptions): call.Returned<Mode, operations["getCollectionItem"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetCollectionItemOptions): call.Returned<Mode, call.WithoutBody<operations["getCollectionItem"]>>;
    /**
     * Remove an item from a collection
     *
     * Removes an item from a collection. The item itself is not deleted.
     * @see https://qlik.dev/apis/rest/collections/
     */
    DELETE(options: DeleteCollectionItemOptions): call.Returned<Mode, operations["deleteCollectionItem"]>;
  };
  "/api/v1/conditions": {
    /**
     * Create a condition
     *
     * Creates a condition for data alerts. A data condition evaluates the data of an app; a compound condition combines other conditions in a Boolean expression.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    POST(options?: CreateConditionOptions): call.Returned<Mode, operations["createCondition"]>;
  };
  "/api/v1/conditions/previews": {
    /**
     * Create a preview of a condition
     *
     * Starts evaluating a condition that is not saved. The evaluation is asynchronous: poll `GET /api/v1/conditions/previews/{id}` with the returned identifier.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    POST(options?: CreatePreviewOptions): call.Returned<Mode, operations["createPreview"]>;
  };
  "/api/v1/conditions/previews/{id}": {
    /**
     * Get a preview of a condition
     *
     * Returns the status of a preview and its evaluation, which contains the URL of the result. The result is available when the status is `SUCCESSFUL`.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    GET(options: GetPreviewOptions): call.Returned<Mode, operations["getPreview"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetPreviewOptions): call.Returned<Mode, call.WithoutBody<operations["getPreview"]>>;
  };
  "/api/v1/conditions/settings": {
    /**
     * Get the settings of conditions
     *
     * Returns the settings of conditions in the tenant.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    GET(options?: GetConditionsSettingsOptions): call.Returned<Mode, operations["getConditionsSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetConditionsSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getConditionsSettings"]>>;
    /**
     * Replace the settings of conditions
     *
     * Replaces the settings of conditions in the tenant. Requires the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    PUT(options?: ReplaceConditionsSettingsOptions): call.Returned<Mode, operations["replaceConditionsSettings"]>;
  };
  "/api/v1/conditions/{id}": {
    /**
     * Get a condition
     *
     * Returns a condition.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    GET(options: GetConditionOptions): call.Returned<Mode, operations["getCondition"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConditionOptions): call.Returned<Mode, call.WithoutBody<operations["getCondition"]>>;
    /**
     * Delete a condition
     *
     * Deletes a condition.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    DELETE(options: DeleteConditionOptions): call.Returned<Mode, operations["deleteCondition"]>;
    /**
     * Update a condition
     *
     * Updates a condition with a JSON Patch (RFC 6902). The paths start with the kind of condition, such as `/dataCondition/conditionBase/description` or `/compoundCondition/data/expression`.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    PATCH(options: UpdateConditionOptions): call.Returned<Mode, operations["updateCondition"]>;
  };
  "/api/v1/conditions/{id}/evaluations": {
    /**
     * Start an evaluation of a condition
     *
     * Starts evaluating a condition and returns the identifier of the evaluation. The evaluation is asynchronous: poll `GET /api/v1/conditions/{id}/evaluations/{evaluationId}` until `status` is no longer `RUNNING`.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    POST(options: StartConditionEvaluationOptions): call.Returned<Mode, operations["startConditionEvaluation"]>;
  };
  "/api/v1/conditions/{id}/evaluations/{evaluationId}": {
    /**
     * Get an evaluation of a condition
     *
     * Returns an evaluation with its condition. `result` indicates whether the condition was met.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    GET(options: GetConditionEvaluationOptions): call.Returned<Mode, operations["getConditionEvaluation"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConditionEvaluationOptions): call.Returned<Mode, call.WithoutBody<operations["getConditionEvaluation"]>>;
    /**
     * Delete an evaluation of a condition
     *
     * Deletes an evaluation of a condition.
     * @see https://qlik.dev/apis/rest/conditions/
     */
    DELETE(options: DeleteConditionEvaluationOptions): call.Returned<Mode, operations["deleteConditionEvaluation"]>;
  };
  "/api/v1/consumption/executions": {
    /**
     * List consumption records
     *
     * Returns the records of what the tenant consumed (executions), such as reloads, reports and runs of automations, with their limits for each period. The response is one page; follow `links.next.href` for more.
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
     * Returns the origins in the content security policy (CSP) of the tenant, each with the directives that allow it. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    GET(options?: ListCspOriginsOptions): call.Returned<Mode, operations["listCspOrigins"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListCspOriginsOptions): call.Returned<Mode, call.WithoutBody<operations["listCspOrigins"]>>;
    /**
     * Create a CSP origin
     *
     * Adds an origin to the content security policy (CSP) of the tenant, with the directives that allow it.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    POST(options: CreateCspOriginOptions): call.Returned<Mode, operations["createCspOrigin"]>;
  };
  "/api/v1/csp-origins/actions/generate-header": {
    /**
     * Generate the CSP header
     *
     * Returns the `Content-Security-Policy` header of the tenant, compiled from all of its CSP origins, as JSON or as plain text.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    GET<Accept extends "text/plain" | "application/json" = "text/plain" | "application/json">(options?: GenerateCspOriginsHeaderOptions & { accept?: Accept | undefined }): call.ReturnedAs<Mode, operations["generateCspOriginsHeader"], Accept>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GenerateCspOriginsHeaderOptions): call.Returned<Mode, call.WithoutBody<operations["generateCspOriginsHeader"]>>;
  };
  "/api/v1/csp-origins/{id}": {
    /**
     * Get a CSP origin
     *
     * Returns an origin in the content security policy (CSP) of the tenant, with the directives that allow it.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    GET(options: GetCspOriginOptions): call.Returned<Mode, operations["getCspOrigin"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetCspOriginOptions): call.Returned<Mode, call.WithoutBody<operations["getCspOrigin"]>>;
    /**
     * Replace a CSP origin
     *
     * Replaces an origin in the content security policy (CSP) of the tenant, and the directives that allow it.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    PUT(options: ReplaceCspOriginOptions): call.Returned<Mode, operations["replaceCspOrigin"]>;
    /**
     * Delete a CSP origin
     *
     * Removes an origin from the content security policy (CSP) of the tenant.
     * @see https://qlik.dev/apis/rest/csp-origins/
     */
    DELETE(options: DeleteCspOriginOptions): call.Returned<Mode, operations["deleteCspOrigin"]>;
  };
  "/api/v1/csrf-token": {
    /**
     * Get the CSRF token
     *
     * Returns the token that protects a session against cross-site request forgery (CSRF), in the `qlik-csrf-token` header of the response. There is no response body. If the type of authentication does not support CSRF tokens, the response is 400.
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
     * Returns the data alerts that the caller can see. A user with the `TenantAdmin` or `AnalyticsAdmin` role sees all data alerts of the tenant. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options?: ListDataAlertsOptions): call.Returned<Mode, operations["listDataAlerts"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataAlertsOptions): call.Returned<Mode, call.WithoutBody<operations["listDataAlerts"]>>;
    /**
     * Create a data alert
     *
     * Creates a data alert, which evaluates a condition on the data of an app and notifies its recipients when the condition is met. The condition must exist already. It is evaluated after each reload of the app or on a schedule, depending on `triggerType`. The data alert is created asynchronously: get it by its identifier; its `status` is `creating` until it is valid or invalid.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    POST(options: CreateDataAlertOptions): call.Returned<Mode, operations["createDataAlert"]>;
  };
  "/api/v1/data-alerts/actions/trigger": {
    /**
     * Trigger a data alert
     *
     * Starts an evaluation of a data alert, independently of its trigger. The evaluation is asynchronous; the response contains the identifier of its workflow, which is `workflowId` in the executions.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    POST(options: TriggerDataAlertsOptions): call.Returned<Mode, operations["triggerDataAlerts"]>;
  };
  "/api/v1/data-alerts/actions/validate": {
    /**
     * Validate a data alert
     *
     * Validates a data alert that is to be created, without creating it. Only the recipients are validated, such as their access to the app.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    POST(options: ValidateDataAlertsOptions): call.Returned<Mode, operations["validateDataAlerts"]>;
  };
  "/api/v1/data-alerts/settings": {
    /**
     * Get the settings for data alerts
     *
     * Returns the settings of the tenant for data alerts, and how many data alerts the caller uses and can use.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options?: GetDataAlertsSettingsOptions): call.Returned<Mode, operations["getDataAlertsSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetDataAlertsSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getDataAlertsSettings"]>>;
    /**
     * Replace the settings for data alerts
     *
     * Enables or disables data alerts in the tenant. This is processed asynchronously, because triggers of data alerts are enabled or disabled; `data-alerting-feature-operation-status` in the settings shows the progress. The response can be 409 while an earlier operation is in progress. The caller must have the `TenantAdmin` role, and the license must include data alerts to enable them.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    PUT(options: ReplaceDataAlertsSettingsOptions): call.Returned<Mode, operations["replaceDataAlertsSettings"]>;
  };
  "/api/v1/data-alerts/{alertId}": {
    /**
     * Get a data alert
     *
     * Returns a data alert with its recipients, condition, schedule and status.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options: GetDataAlertOptions): call.Returned<Mode, operations["getDataAlert"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataAlertOptions): call.Returned<Mode, call.WithoutBody<operations["getDataAlert"]>>;
    /**
     * Delete a data alert
     *
     * Deletes a data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    DELETE(options: DeleteDataAlertOptions): call.Returned<Mode, operations["deleteDataAlert"]>;
    /**
     * Update a data alert
     *
     * Updates properties of a data alert with a JSON Patch (RFC 6902), such as its name, owner, condition, trigger or schedule.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    PATCH(options: UpdateDataAlertOptions): call.Returned<Mode, operations["updateDataAlert"]>;
  };
  "/api/v1/data-alerts/{alertId}/condition": {
    /**
     * Get the condition of a data alert
     *
     * Returns the condition that triggers a data alert.
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
     * Returns an execution of a data alert. `latest` selects the latest execution.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options: GetDataAlertExecutionOptions): call.Returned<Mode, operations["getDataAlertExecution"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataAlertExecutionOptions): call.Returned<Mode, call.WithoutBody<operations["getDataAlertExecution"]>>;
    /**
     * Delete an execution of a data alert
     *
     * Deletes an execution of a data alert.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    DELETE(options: DeleteDataAlertExecutionOptions): call.Returned<Mode, operations["deleteDataAlertExecution"]>;
  };
  "/api/v1/data-alerts/{alertId}/recipient-stats": {
    /**
     * Get statistics of the recipients
     *
     * Returns the recipients of a data alert, with the time of the last scan and the last trigger for each.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options: GetDataAlertRecipientStatisticsOptions): call.Returned<Mode, operations["getDataAlertRecipientStatistics"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataAlertRecipientStatisticsOptions): call.Returned<Mode, call.WithoutBody<operations["getDataAlertRecipientStatistics"]>>;
  };
  "/api/v1/data-alerts/{taskId}/executions": {
    /**
     * List the executions of a data alert
     *
     * Returns the executions of a data alert. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/data-alerts/
     */
    GET(options: ListDataAlertExecutionsOptions): call.Returned<Mode, operations["listDataAlertExecutions"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataAlertExecutionsOptions): call.Returned<Mode, call.WithoutBody<operations["listDataAlertExecutions"]>>;
  };
  "/api/v1/data-alerts/{taskId}/executions/stats": {
    /**
     * Get statistics of the executions
     *
     * Returns how often a data alert was executed and triggered, per period. The response is one page; follow `links.next.href` for more. Deprecated by Qlik.
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
     * Get the evaluation of an execution
     *
     * Returns how the condition was evaluated in an execution of a data alert, and the condition itself.
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
     * Creates a data asset in a data store. Its identifier, version, owner and times are set by the service.
     * @see https://qlik.dev/apis/rest/data-assets/
     */
    POST(options: CreateDataAssetOptions): call.Returned<Mode, operations["createDataAsset"]>;
    /**
     * Delete data assets
     *
     * Deletes several data assets, and all datasets in them.
     * @see https://qlik.dev/apis/rest/data-assets/
     */
    DELETE(options: DeleteDataAssetsOptions): call.Returned<Mode, operations["deleteDataAssets"]>;
  };
  "/api/v1/data-assets/{data-asset-id}": {
    /**
     * Get a data asset
     *
     * Returns a data asset, or only the properties that `projections` names.
     * @see https://qlik.dev/apis/rest/data-assets/
     */
    GET(options: GetDataAssetOptions): call.Returned<Mode, operations["getDataAsset"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataAssetOptions): call.Returned<Mode, call.WithoutBody<operations["getDataAsset"]>>;
    /**
     * Replace a data asset
     *
     * Replaces the properties of a data asset. The request must contain the current `id` and `version`.
     * @see https://qlik.dev/apis/rest/data-assets/
     */
    PUT(options: ReplaceDataAssetOptions): call.Returned<Mode, operations["replaceDataAsset"]>;
    /**
     * Update a data asset
     *
     * Updates properties of a data asset with a JSON Patch document (RFC 6902).
     * @see https://qlik.dev/apis/rest/data-assets/
     */
    PATCH(options: UpdateDataAssetOptions): call.Returned<Mode, operations["updateDataAsset"]>;
  };
  "/api/v1/data-connections": {
    /**
     * List data connections
     *
     * Returns the data connections that the caller can access. DataFiles connections are always at the end of the list. Connections that could not be returned are reported in the `errors` of the response. If `limit` is set, the response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    GET(options?: ListDataConnectionsOptions): call.Returned<Mode, operations["listDataConnections"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataConnectionsOptions): call.Returned<Mode, call.WithoutBody<operations["listDataConnections"]>>;
    /**
     * Create a data connection
     *
     * Creates a data connection, either from a connection string or from the properties that its data source requires. Depending on the request, credentials are created or updated with it. With `authUrlOnly`, no connection is created, and the URL of the OAuth authentication is returned. Status 409 means that the connection exists already.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    POST(options: CreateDataConnectionOptions): call.Returned<Mode, operations["createDataConnection"]>;
  };
  "/api/v1/data-connections/actions/delete": {
    /**
     * Delete data connections
     *
     * Deletes several data connections. The caller must have an administrator role. The response has status 207 and a result for each connection.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    POST(options: DeleteDataConnectionsOptions): call.Returned<Mode, operations["deleteDataConnections"]>;
  };
  "/api/v1/data-connections/actions/duplicate": {
    /**
     * Duplicate a data connection
     *
     * Creates a copy of a data connection, in the same space or in another one. The name and the credentials of the copy can be different. Status 409 means that the name is in use.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    POST(options: DuplicateDataConnectionsOptions): call.Returned<Mode, operations["duplicateDataConnections"]>;
  };
  "/api/v1/data-connections/actions/update": {
    /**
     * Update data connections
     *
     * Changes the owner or the space of several data connections. The caller must have an administrator role. Credentials do not move to the new owner, who must add their own. The response has status 207 and a result for each connection.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    POST(options: UpdateDataConnectionsOptions): call.Returned<Mode, operations["updateDataConnections"]>;
  };
  "/api/v1/data-connections/{qID}": {
    /**
     * Get a data connection
     *
     * Returns a data connection by its identifier, or by its name if `type` is `connectionname`.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    GET(options: GetDataConnectionOptions): call.Returned<Mode, operations["getDataConnection"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataConnectionOptions): call.Returned<Mode, call.WithoutBody<operations["getDataConnection"]>>;
    /**
     * Replace a data connection
     *
     * Replaces a data connection, which is found by its identifier, or by its name if `type` is `connectionname`. Depending on the request, credentials are created or updated with it. Status 409 means that the new name is in use.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    PUT(options: ReplaceDataConnectionOptions): call.Returned<Mode, operations["replaceDataConnection"]>;
    /**
     * Delete a data connection
     *
     * Deletes a data connection, which is found by its identifier, or by its name if `type` is `connectionname`.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    DELETE(options: DeleteDataConnectionOptions): call.Returned<Mode, operations["deleteDataConnection"]>;
    /**
     * Update a data connection
     *
     * Updates properties of a data connection with a list of patches. The connection is found by its identifier, or by its name if `type` is `connectionname`. Status 409 means that the new name is in use.
     * @see https://qlik.dev/apis/rest/data-connections/
     */
    PATCH(options: UpdateDataConnectionOptions): call.Returned<Mode, operations["updateDataConnection"]>;
  };
  "/api/v1/data-credentials/actions/filter-orphan": {
    /**
     * Find orphaned data credentials
     *
     * Returns the data credentials that are not associated with a data connection and that match all filters of the request.
     * @see https://qlik.dev/apis/rest/data-credentials/
     */
    POST(options: FilterDataCredentialsOrphanOptions): call.Returned<Mode, operations["filterDataCredentialsOrphan"]>;
  };
  "/api/v1/data-credentials/{qID}": {
    /**
     * Get a data credential
     *
     * Returns a data credential by its identifier, or by its name if `byCredentialName` is true.
     * @see https://qlik.dev/apis/rest/data-credentials/
     */
    GET(options: GetDataCredentialOptions): call.Returned<Mode, operations["getDataCredential"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataCredentialOptions): call.Returned<Mode, call.WithoutBody<operations["getDataCredential"]>>;
    /**
     * Replace a data credential
     *
     * Replaces a data credential, which is found by its identifier, or by its name if `byCredentialName` is true. Status 400 can mean that the request changes the connection of the credential, and status 409 means that the new name is in use.
     * @see https://qlik.dev/apis/rest/data-credentials/
     */
    PUT(options: ReplaceDataCredentialOptions): call.Returned<Mode, operations["replaceDataCredential"]>;
    /**
     * Delete a data credential
     *
     * Deletes a data credential, which is found by its identifier, or by its name if `byCredentialName` is true.
     * @see https://qlik.dev/apis/rest/data-credentials/
     */
    DELETE(options: DeleteDataCredentialOptions): call.Returned<Mode, operations["deleteDataCredential"]>;
    /**
     * Update a data credential
     *
     * Updates properties of a data credential with a list of patches. The credential is found by its identifier, or by its name if `byCredentialName` is true. Status 400 can mean that the request changes the connection of the credential, and status 409 means that the new name is in use.
     * @see https://qlik.dev/apis/rest/data-credentials/
     */
    PATCH(options: UpdateDataCredentialOptions): call.Returned<Mode, operations["updateDataCredential"]>;
  };
  "/api/v1/data-files": {
    /**
     * List data files
     *
     * Returns the data files in a space or in one of its folders, including all subfolders unless `excludeSubFolders` is set. Without `connectionId`, the personal space of the caller is searched; set `includeAllSpaces` to search all spaces that the caller can access. Files that belong to an app are only returned if `appId` is set. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    GET(options?: ListDataFilesOptions): call.Returned<Mode, operations["listDataFiles"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataFilesOptions): call.Returned<Mode, call.WithoutBody<operations["listDataFiles"]>>;
    /**
     * Upload a file or create a folder
     *
     * Creates a data file or a folder. The content of a file is part of the request, or is copied from another data file (`sourceId`) or from a temporary file (`tempContentFileId`), which is the way to upload a large file. Status 409 means that the name is in use, and status 413 that the file exceeds the quota of the caller (see `GET /api/v1/data-files/quotas`).
     * @see https://qlik.dev/apis/rest/data-files/
     */
    POST(options: CreateDataFileOptions): call.Returned<Mode, operations["createDataFile"]>;
  };
  "/api/v1/data-files/actions/change-space": {
    /**
     * Move data files to other spaces
     *
     * Moves several data files or folders to other spaces in one request. It is meant for administrators, who can use it without having full access to the spaces. The response has status 207 and a result for each item.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    POST(options?: ChangeDataFilesSpaceOptions): call.Returned<Mode, operations["changeDataFilesSpace"]>;
  };
  "/api/v1/data-files/actions/delete": {
    /**
     * Delete data files
     *
     * Deletes several data files or folders, all files of some shared spaces, or all files of the personal space of the caller. The response has status 207 and a result for each item.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    POST(options?: DeleteDataFilesOptions): call.Returned<Mode, operations["deleteDataFiles"]>;
  };
  "/api/v1/data-files/connections": {
    /**
     * List DataFiles connections
     *
     * Returns the built-in connections with which apps read and write data files. The list contains one connection for each space that the caller can access, and some fixed ones. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    GET(options?: ListConnectionsOptions): call.Returned<Mode, operations["listConnections"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListConnectionsOptions): call.Returned<Mode, call.WithoutBody<operations["listConnections"]>>;
  };
  "/api/v1/data-files/connections/{id}": {
    /**
     * Get a DataFiles connection
     *
     * Returns a built-in connection with which apps read and write data files.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    GET(options: GetConnectionOptions): call.Returned<Mode, operations["getConnection"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetConnectionOptions): call.Returned<Mode, call.WithoutBody<operations["getConnection"]>>;
  };
  "/api/v1/data-files/quotas": {
    /**
     * Get the quotas for data files
     *
     * Returns the limits for the data files of the caller, and how much storage is used. It also returns the file extensions that can be uploaded.
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
     * Returns the properties of a data file or folder, but not its content.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    GET(options: GetDataFileOptions): call.Returned<Mode, operations["getDataFile"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataFileOptions): call.Returned<Mode, call.WithoutBody<operations["getDataFile"]>>;
    /**
     * Replace a data file or folder
     *
     * Replaces the content of a data file, or updates a folder. A new name renames the item, and a different `connectionId` moves it to another space; without `connectionId`, it is put in the personal space. Status 409 means that the name is in use. A successful response has status 201.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    PUT(options: ReplaceDataFileOptions): call.Returned<Mode, operations["replaceDataFile"]>;
    /**
     * Delete a data file
     *
     * Deletes a data file or folder. A folder is deleted with all of its subfolders and files.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    DELETE(options: DeleteDataFileOptions): call.Returned<Mode, operations["deleteDataFile"]>;
  };
  "/api/v1/data-files/{id}/actions/change-owner": {
    /**
     * Change the owner of a data file
     *
     * Assigns a data file or folder to another owner. It is meant for administrators; normally, the user who uploads an item owns it. In a personal space, the item moves to the personal space of the new owner, which is only possible if it is in the root; a folder takes its subfolders and files with it.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    POST(options: ChangeDataFileOwnerOptions): call.Returned<Mode, operations["changeDataFileOwner"]>;
  };
  "/api/v1/data-files/{id}/actions/change-space": {
    /**
     * Move a data file to another space
     *
     * Moves a data file or folder to another space. It is meant for administrators, who can use it without having full access to the spaces. The item must be in the root of its space; a folder takes its subfolders and files with it.
     * @see https://qlik.dev/apis/rest/data-files/
     */
    POST(options: ChangeDataFileSpaceOptions): call.Returned<Mode, operations["changeDataFileSpace"]>;
  };
  "/api/v1/data-qualities/computations": {
    /**
     * Start a data quality computation
     *
     * Starts a computation of the data quality of a dataset, which profiles the dataset first, and returns its identifier. Follow the computation with `GET /api/v1/data-qualities/computations/{computationId}` until its status is final. Deprecated: use `POST /api/data-governance/data-qualities/computations` instead; Qlik removes this operation on or after 2026-12-31.
     * @see https://qlik.dev/apis/rest/data-governance/data-qualities/
     * @deprecated Use `POST /api/data-governance/data-qualities/computations` instead. It may be removed from 2026-12-31.
     */
    POST(options: StartDataQualityComputationOptions): call.Returned<Mode, operations["startDataQualityComputation"]>;
  };
  "/api/v1/data-qualities/computations/{computationId}": {
    /**
     * Get a data quality computation
     *
     * Returns the status of a data quality computation. The results are available as soon as the status is `SUCCEEDED`; `FAILED` and `PROFILE_FAILED` are final too. Deprecated: use `GET /api/data-governance/data-qualities/computations/{computationId}` instead; Qlik removes this operation on or after 2026-12-31.
     * @see https://qlik.dev/apis/rest/data-governance/data-qualities/
     * @deprecated Use `GET /api/data-governance/data-qualities/computations/{computationId}` instead. It may be removed from 2026-12-31.
     */
    GET(options: GetDataQualityComputationOptions): call.Returned<Mode, operations["getDataQualityComputation"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/data-governance/data-qualities/computations/{computationId}` instead. It may be removed from 2026-12-31.
     */
    HEAD(options: GetDataQualityComputationOptions): call.Returned<Mode, call.WithoutBody<operations["getDataQualityComputation"]>>;
  };
  "/api/v1/data-qualities/global-results": {
    /**
     * Get the data quality of a dataset
     *
     * Returns the numbers of valid, invalid and empty cells in the sample of a dataset, for each data connection. Deprecated: use `GET /api/data-governance/data-qualities/global-results` instead; Qlik removes this operation on or after 2026-12-31.
     * @see https://qlik.dev/apis/rest/data-governance/data-qualities/
     * @deprecated Use `GET /api/data-governance/data-qualities/global-results` instead. It may be removed from 2026-12-31.
     */
    GET(options: ListDataQualityGlobalResultsOptions): call.Returned<Mode, operations["listDataQualityGlobalResults"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/data-governance/data-qualities/global-results` instead. It may be removed from 2026-12-31.
     */
    HEAD(options: ListDataQualityGlobalResultsOptions): call.Returned<Mode, call.WithoutBody<operations["listDataQualityGlobalResults"]>>;
  };
  "/api/v1/data-sets": {
    /**
     * Create a dataset
     *
     * Creates a dataset with its schema. Its identifier, version, owner and times are set by the service.
     * @see https://qlik.dev/apis/rest/data-sets/
     */
    POST(options: CreateDataSetOptions): call.Returned<Mode, operations["createDataSet"]>;
    /**
     * Delete datasets
     *
     * Deletes several datasets.
     * @see https://qlik.dev/apis/rest/data-sets/
     */
    DELETE(options: DeleteDataSetsOptions): call.Returned<Mode, operations["deleteDataSets"]>;
  };
  "/api/v1/data-sets/{data-set-id}": {
    /**
     * Get a dataset
     *
     * Returns a dataset with its schema, or only the properties that `projections` names.
     * @see https://qlik.dev/apis/rest/data-sets/
     */
    GET(options: GetDataSetOptions): call.Returned<Mode, operations["getDataSet"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataSetOptions): call.Returned<Mode, call.WithoutBody<operations["getDataSet"]>>;
    /**
     * Replace a dataset
     *
     * Replaces the properties of a dataset, including the owner. The request must contain the current `id` and `version`. In a data space, the caller needs the Can edit permission. In other spaces, the caller must be a Professional user with the role Editor or Operator (shared space), or Facilitator or Operator (managed space).
     * @see https://qlik.dev/apis/rest/data-sets/
     */
    PUT(options: ReplaceDataSetOptions): call.Returned<Mode, operations["replaceDataSet"]>;
    /**
     * Update a dataset
     *
     * Updates properties of a dataset, including the owner, with a JSON Patch document (RFC 6902). In a data space, the caller needs the Can edit permission. In other spaces, the caller must be a Professional user with the role Editor or Operator (shared space), or Facilitator or Operator (managed space).
     * @see https://qlik.dev/apis/rest/data-sets/
     */
    PATCH(options: UpdateDataSetOptions): call.Returned<Mode, operations["updateDataSet"]>;
  };
  "/api/v1/data-sets/{data-set-id}/profiles": {
    /**
     * List profiles of a dataset
     *
     * Returns the existing profiles of a dataset: statistics and samples of its fields, one profile for each data connection. A profile can be stale if the data has changed since its computation. Status 202 means that the computation is in progress. The response is one page; follow `links.next.href` for more.
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
     * Returns the kinds of data sources for which connections can be created, such as databases and web services.
     * @see https://qlik.dev/apis/rest/data-sources/
     */
    GET(options?: ListDataSourcesOptions): call.Returned<Mode, operations["listDataSources"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataSourcesOptions): call.Returned<Mode, call.WithoutBody<operations["listDataSources"]>>;
  };
  "/api/v1/data-sources/{dataSourceId}/api-specs": {
    /**
     * Get the connection properties of a data source
     *
     * Returns the properties that a connection to the data source requires. Use them as `connectionProperties` to create a data connection.
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
     * Returns the data gateways that provide access to the data source. The list is cached; `refreshedAt` indicates its age. Status 404 can also mean that the tenant has no gateway.
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
     * Returns the settings of a data source, such as whether it is disabled.
     * @see https://qlik.dev/apis/rest/data-sources/
     */
    GET(options: GetDataSourceSettingsOptions): call.Returned<Mode, operations["getDataSourceSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataSourceSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getDataSourceSettings"]>>;
    /**
     * Replace the settings of a data source
     *
     * Replaces the settings of a data source. Set `disabled` to disable or enable the data source.
     * @see https://qlik.dev/apis/rest/data-sources/
     */
    PUT(options: ReplaceDataSourceSettingsOptions): call.Returned<Mode, operations["replaceDataSourceSettings"]>;
  };
  "/api/v1/data-stores": {
    /**
     * List data stores
     *
     * Returns the data stores of the tenant that the caller can see. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    GET(options?: ListDataStoresOptions): call.Returned<Mode, operations["listDataStores"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataStoresOptions): call.Returned<Mode, call.WithoutBody<operations["listDataStores"]>>;
    /**
     * Create a data store
     *
     * Creates a data store. Its identifier, version, owner and times are set by the service.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    POST(options: CreateDataStoreOptions): call.Returned<Mode, operations["createDataStore"]>;
    /**
     * Delete data stores
     *
     * Deletes several data stores. A data store that still contains data assets is not deleted.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    DELETE(options: DeleteDataStoresOptions): call.Returned<Mode, operations["deleteDataStores"]>;
  };
  "/api/v1/data-stores/{data-store-ids}/data-assets": {
    /**
     * List data assets of data stores
     *
     * Returns the data assets of one or several data stores. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    GET(options: ListDataStoreDataAssetsOptions): call.Returned<Mode, operations["listDataStoreDataAssets"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataStoreDataAssetsOptions): call.Returned<Mode, call.WithoutBody<operations["listDataStoreDataAssets"]>>;
    /**
     * Delete all data assets of data stores
     *
     * Deletes the data assets of one or several data stores, and all datasets in them.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    DELETE(options: DeleteDataStoreDataAssetsOptions): call.Returned<Mode, operations["deleteDataStoreDataAssets"]>;
  };
  "/api/v1/data-stores/{data-store-ids}/data-assets/{data-asset-ids}/data-sets": {
    /**
     * List datasets of data assets
     *
     * Returns the datasets in one or several data assets of one or several data stores. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    GET(options: ListDataAssetDataSetsOptions): call.Returned<Mode, operations["listDataAssetDataSets"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataAssetDataSetsOptions): call.Returned<Mode, call.WithoutBody<operations["listDataAssetDataSets"]>>;
    /**
     * Delete all datasets of data assets
     *
     * Deletes the datasets in one or several data assets of one or several data stores.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    DELETE(options: DeleteDataAssetDataSetsOptions): call.Returned<Mode, operations["deleteDataAssetDataSets"]>;
  };
  "/api/v1/data-stores/{data-store-id}": {
    /**
     * Get a data store
     *
     * Returns a data store, or only the properties that `projections` names.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    GET(options: GetDataStoreOptions): call.Returned<Mode, operations["getDataStore"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataStoreOptions): call.Returned<Mode, call.WithoutBody<operations["getDataStore"]>>;
    /**
     * Replace a data store
     *
     * Replaces the properties of a data store. The request must contain the current `id` and `version`.
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    PUT(options: ReplaceDataStoreOptions): call.Returned<Mode, operations["replaceDataStore"]>;
    /**
     * Update a data store
     *
     * Updates properties of a data store with a JSON Patch document (RFC 6902).
     * @see https://qlik.dev/apis/rest/data-stores/
     */
    PATCH(options: UpdateDataStoreOptions): call.Returned<Mode, operations["updateDataStore"]>;
  };
  "/api/v1/di-projects": {
    /**
     * List data integration projects
     *
     * Returns the data integration projects that the caller can see. Set `spaceId` to restrict the list to one space.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options?: ListDataIntegrationProjectsOptions): call.Returned<Mode, operations["listDataIntegrationProjects"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDataIntegrationProjectsOptions): call.Returned<Mode, call.WithoutBody<operations["listDataIntegrationProjects"]>>;
    /**
     * Create a data integration project
     *
     * Creates a data integration project in a space. The target platform and its connections are part of the request.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: CreateDataIntegrationProjectOptions): call.Returned<Mode, operations["createDataIntegrationProject"]>;
  };
  "/api/v1/di-projects/actions/{actionId}": {
    /**
     * Get the status of an action
     *
     * Returns the status of an asynchronous action, such as the preparation, validation or import of a project. Poll it with the `actionId` of the response with status 202 until the state is final.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: GetActionOptions): call.Returned<Mode, operations["getAction"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetActionOptions): call.Returned<Mode, call.WithoutBody<operations["getAction"]>>;
  };
  "/api/v1/di-projects/utils/actions/validate-project-definitions": {
    /**
     * Validate project definitions
     *
     * Checks the project definition files in a ZIP file, and returns the warnings and errors that were found. The check is synchronous and imports nothing. Use it before an asynchronous import to make sure that a YAML project can be imported.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ValidateUtilsProjectDefinitionsOptions): call.Returned<Mode, operations["validateUtilsProjectDefinitions"]>;
  };
  "/api/v1/di-projects/{projectId}": {
    /**
     * Get a data integration project
     *
     * Returns a data integration project with its type, space and platform.
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
     * Returns the definition of a project as a ZIP file. The request selects the format, and whether the bindings are included.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ExportDataIntegrationProjectOptions): call.Returned<Mode, operations["exportDataIntegrationProject"]>;
  };
  "/api/v1/di-projects/{projectId}/actions/import": {
    /**
     * Import a project from JSON
     *
     * Imports a ZIP file in the legacy JSON format into the project, and responds after the import has finished. A ZIP file with YAML definitions is rejected with status 400; import it with `POST /api/v1/di-projects/{projectId}/actions/import-async`.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ImportDataIntegrationProjectOptions): call.Returned<Mode, operations["importDataIntegrationProject"]>;
  };
  "/api/v1/di-projects/{projectId}/actions/import-async": {
    /**
     * Import a project asynchronously
     *
     * Starts an import of a ZIP file into the project, and returns the identifier of the action. Both the YAML format and the legacy JSON format are accepted. Follow the import with `GET /api/v1/di-projects/actions/{actionId}`.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ImportDataIntegrationProjectAsyncOptions): call.Returned<Mode, operations["importDataIntegrationProjectAsync"]>;
  };
  "/api/v1/di-projects/{projectId}/actions/prepare": {
    /**
     * Prepare a data integration project
     *
     * Starts the preparation of a project and its tasks, which gets the tasks ready to run, and returns the identifier of the action. Follow the preparation with `GET /api/v1/di-projects/actions/{actionId}`.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: PrepareDataIntegrationProjectOptions): call.Returned<Mode, operations["prepareDataIntegrationProject"]>;
  };
  "/api/v1/di-projects/{projectId}/actions/validate": {
    /**
     * Validate a data integration project
     *
     * Starts a validation of a project and its tasks, and returns the identifier of the action. Follow the validation with `GET /api/v1/di-projects/actions/{actionId}`.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ValidateDataIntegrationProjectOptions): call.Returned<Mode, operations["validateDataIntegrationProject"]>;
  };
  "/api/v1/di-projects/{projectId}/bindings": {
    /**
     * Get the bindings of a project
     *
     * Returns the bindings of a project, which are the variables of its export and their values. They are recalculated unless `recalculate` is false.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: ListDataIntegrationProjectBindingsOptions): call.Returned<Mode, operations["listDataIntegrationProjectBindings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataIntegrationProjectBindingsOptions): call.Returned<Mode, call.WithoutBody<operations["listDataIntegrationProjectBindings"]>>;
    /**
     * Replace the bindings of a project
     *
     * Replaces the values of the bindings, the export variables of a project, and returns the result. Use it before an import to adapt the project to another tenant or space.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    PUT(options: ReplaceDataIntegrationProjectBindingsOptions): call.Returned<Mode, operations["replaceDataIntegrationProjectBindings"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks": {
    /**
     * List tasks of a project
     *
     * Returns the data tasks of a data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: ListDataIntegrationProjectDataIntegrationTasksOptions): call.Returned<Mode, operations["listDataIntegrationProjectDataIntegrationTasks"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataIntegrationProjectDataIntegrationTasksOptions): call.Returned<Mode, call.WithoutBody<operations["listDataIntegrationProjectDataIntegrationTasks"]>>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}": {
    /**
     * Get a task of a project
     *
     * Returns a data task of a data integration project.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: GetDataIntegrationProjectDataIntegrationTaskOptions): call.Returned<Mode, operations["getDataIntegrationProjectDataIntegrationTask"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataIntegrationProjectDataIntegrationTaskOptions): call.Returned<Mode, call.WithoutBody<operations["getDataIntegrationProjectDataIntegrationTask"]>>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/prepare": {
    /**
     * Prepare a task
     *
     * Starts the preparation of a data task, which gets the task ready to run, and returns the identifier of the action. Follow the preparation with `GET /api/v1/di-projects/actions/{actionId}`.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: PrepareDataIntegrationTaskOptions): call.Returned<Mode, operations["prepareDataIntegrationTask"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/recreate-datasets": {
    /**
     * Recreate the datasets of a task
     *
     * Starts the recreation of the datasets of a data task, and returns the identifier of the action. Follow it with `GET /api/v1/di-projects/actions/{actionId}`.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: RecreateDataIntegrationTaskDatasetsOptions): call.Returned<Mode, operations["recreateDataIntegrationTaskDatasets"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/request-reload": {
    /**
     * Request a reload of the datasets of a task
     *
     * Registers a request to reload all or some datasets of a data task. Nothing is reloaded at once: the request takes effect when the task runs next, by its schedule or by a manual start.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: RequestDataIntegrationTaskReloadOptions): call.Returned<Mode, operations["requestDataIntegrationTaskReload"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/actions/validate": {
    /**
     * Validate a task
     *
     * Starts a validation of a data task, and returns the identifier of the action. Follow the validation with `GET /api/v1/di-projects/actions/{actionId}`.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: ValidateDataIntegrationTaskOptions): call.Returned<Mode, operations["validateDataIntegrationTask"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/start": {
    /**
     * Start a task
     *
     * Starts a run of a data task. The response has no content; follow the run with `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state`.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: StartRuntimeOptions): call.Returned<Mode, operations["startRuntime"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/actions/stop": {
    /**
     * Stop a task
     *
     * Requests that the current run of a data task stops. The response has no content; follow the state with `GET /api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state`.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: StopRuntimeOptions): call.Returned<Mode, operations["stopRuntime"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/actions/search": {
    /**
     * Search the run history of a task
     *
     * Returns past runs of a data task that match the filters. The response is one page: while `nextPageExists` is true, send the returned `lastId` with the next request.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    POST(options: SearchRunsOptions): call.Returned<Mode, operations["searchRuns"]>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state": {
    /**
     * Get the state of a run
     *
     * Returns the state of one past run of a data task, with its progress, its statistics and the errors that occurred.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: GetRunStateOptions): call.Returned<Mode, operations["getRunState"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetRunStateOptions): call.Returned<Mode, call.WithoutBody<operations["getRunState"]>>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/runs/{runId}/state/datasets": {
    /**
     * List dataset states of a run
     *
     * Returns the state of each dataset in one past run of a data task. There is no paging: all datasets are in one response. Status 410 means that the retention policy has purged the states, and status 413 that they exceed the size limit of a response.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: ListRunDatasetsOptions): call.Returned<Mode, operations["listRunDatasets"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListRunDatasetsOptions): call.Returned<Mode, call.WithoutBody<operations["listRunDatasets"]>>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state": {
    /**
     * Get the runtime state of a task
     *
     * Returns the state of the current or most recent run of a data task, and whether the task is ready to run.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: GetDataIntegrationTaskStateOptions): call.Returned<Mode, operations["getDataIntegrationTaskState"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDataIntegrationTaskStateOptions): call.Returned<Mode, call.WithoutBody<operations["getDataIntegrationTaskState"]>>;
  };
  "/api/v1/di-projects/{projectId}/di-tasks/{dataTaskId}/runtime/state/datasets": {
    /**
     * List runtime dataset states of a task
     *
     * Returns the state of each dataset in the current or most recent run of a data task.
     * @see https://qlik.dev/apis/rest/di-projects/
     */
    GET(options: ListDataIntegrationTaskDatasetsOptions): call.Returned<Mode, operations["listDataIntegrationTaskDatasets"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDataIntegrationTaskDatasetsOptions): call.Returned<Mode, call.WithoutBody<operations["listDataIntegrationTaskDatasets"]>>;
  };
  "/api/v1/direct-access-agents/{agentId}/actions/{agentAction}": {
    /**
     * Restart an agent
     *
     * Restarts the connector agent of a Direct Access gateway. `restart` is ignored while a reload has the status `RELOADING`; `force-restart` restarts the agent even then. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.2 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `POST /api/connectivity/direct-access-agents/{agentId}/actions/{agentAction}` instead. It may be removed from 2027-11-01.
     */
    POST(options: UpdateDirectAccessAgentActionOptions): call.Returned<Mode, operations["updateDirectAccessAgentAction"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/benchmarks": {
    /**
     * Start a benchmark of an agent
     *
     * Starts a benchmark that measures the throughput and the latency of an agent, and returns its identifier. The benchmark runs in the background; follow it with `GET /api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}`. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.8 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `POST /api/connectivity/direct-access-agents/{agentId}/benchmarks` instead. It may be removed from 2027-11-01.
     */
    POST(options: CreateDirectAccessAgentBenchmarkOptions): call.Returned<Mode, operations["createDirectAccessAgentBenchmark"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}": {
    /**
     * Get a benchmark of an agent
     *
     * Returns the status of a benchmark, and its measurements as soon as it is completed. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.8 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}` instead. It may be removed from 2027-11-01.
     */
    GET(options: GetDirectAccessAgentBenchmarkOptions): call.Returned<Mode, operations["getDirectAccessAgentBenchmark"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: GetDirectAccessAgentBenchmarkOptions): call.Returned<Mode, call.WithoutBody<operations["getDirectAccessAgentBenchmark"]>>;
  };
  "/api/v1/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel": {
    /**
     * Cancel a benchmark of an agent
     *
     * Requests the cancellation of a benchmark in progress. Status 202 means that the request was accepted; get the benchmark to see whether it has ended. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.8 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `POST /api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel` instead. It may be removed from 2027-11-01.
     */
    POST(options: CancelBenchmarkOptions): call.Returned<Mode, operations["cancelBenchmark"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/configurations": {
    /**
     * Get the configuration of an agent
     *
     * Returns the settings of an agent and its connectors, with their permitted values. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.2 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/configurations` instead. It may be removed from 2027-11-01.
     */
    GET(options: ListDirectAccessAgentConfigurationsOptions): call.Returned<Mode, operations["listDirectAccessAgentConfigurations"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/configurations` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: ListDirectAccessAgentConfigurationsOptions): call.Returned<Mode, call.WithoutBody<operations["listDirectAccessAgentConfigurations"]>>;
    /**
     * Update the configuration of an agent
     *
     * Updates settings of an agent with a JSON Patch document (RFC 6902), which must be sent as `application/json-patch+json`. With status 207, the response contains the result of each change. Some settings apply only after a restart of the agent (see `applyWithoutRestart`). The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.2 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `PATCH /api/connectivity/direct-access-agents/{agentId}/configurations` instead. It may be removed from 2027-11-01.
     */
    PATCH(options: UpdateDirectAccessAgentConfigurationsOptions): call.Returned<Mode, operations["updateDirectAccessAgentConfigurations"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths": {
    /**
     * Get the allowed paths of the file connector
     *
     * Returns the paths that the file connector of an agent can read, and the spaces that can use them. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.6 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths` instead. It may be removed from 2027-11-01.
     */
    GET(options: ListDirectAccessAgentAllowedPathsOptions): call.Returned<Mode, operations["listDirectAccessAgentAllowedPaths"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: ListDirectAccessAgentAllowedPathsOptions): call.Returned<Mode, call.WithoutBody<operations["listDirectAccessAgentAllowedPaths"]>>;
    /**
     * Replace the allowed paths of the file connector
     *
     * Replaces all allowed paths of the file connector of an agent. Send the complete list; partial updates are not possible. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.6 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `PUT /api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths` instead. It may be removed from 2027-11-01.
     */
    PUT(options: ReplaceDirectAccessAgentAllowedPathsOptions): call.Returned<Mode, operations["replaceDirectAccessAgentAllowedPaths"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings": {
    /**
     * Get the data type mappings of the ODBC connector
     *
     * Returns how the generic ODBC connector of an agent maps native data types to data types of Qlik. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.5 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings` instead. It may be removed from 2027-11-01.
     */
    GET(options: ListDirectAccessAgentCustomDataTypeMappingsOptions): call.Returned<Mode, operations["listDirectAccessAgentCustomDataTypeMappings"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: ListDirectAccessAgentCustomDataTypeMappingsOptions): call.Returned<Mode, call.WithoutBody<operations["listDirectAccessAgentCustomDataTypeMappings"]>>;
    /**
     * Replace the data type mappings of the ODBC connector
     *
     * Replaces all data type mappings of the generic ODBC connector of an agent. Send the complete list; partial updates are not possible. Use the property names of the API, which differ from those in the file. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.5 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `PUT /api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings` instead. It may be removed from 2027-11-01.
     */
    PUT(options: ReplaceDirectAccessAgentCustomDataTypeMappingsOptions): call.Returned<Mode, operations["replaceDirectAccessAgentCustomDataTypeMappings"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files": {
    /**
     * List configuration files of a connector
     *
     * Returns the configuration files of a connector. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.4 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files` instead. It may be removed from 2027-11-01.
     */
    GET(options: ListConnectorFilesOptions): call.Returned<Mode, operations["listConnectorFiles"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: ListConnectorFilesOptions): call.Returned<Mode, call.WithoutBody<operations["listConnectorFiles"]>>;
  };
  "/api/v1/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}": {
    /**
     * Get a configuration file of a connector
     *
     * Returns the lines of a configuration file of a connector. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.4 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}` instead. It may be removed from 2027-11-01.
     */
    GET(options: GetConnectorFileOptions): call.Returned<Mode, operations["getConnectorFile"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: GetConnectorFileOptions): call.Returned<Mode, call.WithoutBody<operations["getConnectorFile"]>>;
    /**
     * Replace a configuration file of a connector
     *
     * Replaces the whole content of a configuration file of a connector; partial updates are not possible. The caller must have the `TenantAdmin` role, and must own the gateway's space or have the `dataconsumer` role (Can consume data) in it. Requires Direct Access gateway 1.7.4 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `PUT /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}` instead. It may be removed from 2027-11-01.
     */
    PUT(options: ReplaceConnectorFileOptions): call.Returned<Mode, operations["replaceConnectorFile"]>;
  };
  "/api/v1/direct-access-agents/{agentId}/tools/metrics-collector/configuration": {
    /**
     * Get the settings of the metrics collector
     *
     * Returns the settings of the metrics collector, which collects metrics of the connectors of an agent. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.9 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration` instead. It may be removed from 2027-11-01.
     */
    GET(options: GetDirectAccessAgentConfigurationOptions): call.Returned<Mode, operations["getDirectAccessAgentConfiguration"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: GetDirectAccessAgentConfigurationOptions): call.Returned<Mode, call.WithoutBody<operations["getDirectAccessAgentConfiguration"]>>;
    /**
     * Replace the settings of the metrics collector
     *
     * Replaces all settings of the metrics collector of an agent; partial updates are not possible. The caller must have the `TenantAdmin` role. Requires Direct Access gateway 1.7.9 or later. Deprecated: use the same path under `/api/connectivity/direct-access-agents` instead; Qlik removes this operation on or after 2027-11-01.
     * @see https://qlik.dev/apis/rest/direct-access-agents/
     * @deprecated Use `PUT /api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration` instead. It may be removed from 2027-11-01.
     */
    PUT(options: ReplaceDirectAccessAgentConfigurationOptions): call.Returned<Mode, operations["replaceDirectAccessAgentConfiguration"]>;
  };
  "/api/v1/encryption/keyproviders": {
    /**
     * List the AWS key providers
     *
     * Returns the AWS KMS (Key Management Service) keys that are registered in the tenant. Qlik's default key provider is not included; list all key providers to get it too.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    GET(options?: ListKeyprovidersOptions): call.Returned<Mode, operations["listKeyproviders"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListKeyprovidersOptions): call.Returned<Mode, call.WithoutBody<operations["listKeyproviders"]>>;
    /**
     * Register an AWS KMS key
     *
     * Registers a multi-region AWS KMS key as a key provider of the tenant. Most regions of Qlik Cloud require a key in the AWS region of the tenant and a replica of it in the region for disaster recovery; Qlik documents which regions belong together. To use the key, migrate to it.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    POST(options?: CreateKeyproviderOptions): call.Returned<Mode, operations["createKeyprovider"]>;
  };
  "/api/v1/encryption/keyproviders/actions/list": {
    /**
     * List all key providers
     *
     * Returns all key providers of the tenant, including Qlik's default key provider.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    GET(options?: GetListOptions): call.Returned<Mode, operations["getList"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetListOptions): call.Returned<Mode, call.WithoutBody<operations["getList"]>>;
  };
  "/api/v1/encryption/keyproviders/actions/reset-to-default-provider": {
    /**
     * Reset to the default key provider
     *
     * Starts a migration of the tenant to the default key provider, which is managed by Qlik. The response is 205 if the migration was started, and 200 if the tenant already uses the default provider. Get the details of the migration to follow its progress.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    POST(options?: ResetKeyprovidersToDefaultProviderOptions): call.Returned<Mode, operations["resetKeyprovidersToDefaultProvider"]>;
  };
  "/api/v1/encryption/keyproviders/migration/actions/details": {
    /**
     * Get the details of the migration
     *
     * Returns the state and the progress of the current migration of the tenant between key providers, or of the last one if it is complete.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    GET(options?: GetDetailsOptions): call.Returned<Mode, operations["getDetails"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetDetailsOptions): call.Returned<Mode, call.WithoutBody<operations["getDetails"]>>;
  };
  "/api/v1/encryption/keyproviders/{arnFingerPrint}": {
    /**
     * Get a key provider
     *
     * Returns a key provider.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    GET(options: GetKeyproviderOptions): call.Returned<Mode, operations["getKeyprovider"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetKeyproviderOptions): call.Returned<Mode, call.WithoutBody<operations["getKeyprovider"]>>;
    /**
     * Delete a key provider
     *
     * Deletes the registration of a key from the tenant. The key must not be in use. Qlik's default key provider cannot be deleted.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    DELETE(options: DeleteKeyproviderOptions): call.Returned<Mode, operations["deleteKeyprovider"]>;
    /**
     * Update a key provider
     *
     * Updates the name or the description of a key provider with a JSON Patch (RFC 6902).
     * @see https://qlik.dev/apis/rest/encryption/
     */
    PATCH(options: UpdateKeyproviderOptions): call.Returned<Mode, operations["updateKeyprovider"]>;
  };
  "/api/v1/encryption/keyproviders/{arnFingerPrint}/actions/migrate": {
    /**
     * Migrate to a key provider
     *
     * Starts a migration of the tenant from its current key provider to this one. The migration is asynchronous and can take some time, during which the tenant can be used normally. Get the details of the migration to follow its progress. If a migration is already in progress, the response is 428.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    POST(options: MigrateKeyproviderOptions): call.Returned<Mode, operations["migrateKeyprovider"]>;
  };
  "/api/v1/encryption/keyproviders/{arnFingerPrint}/actions/test": {
    /**
     * Test a key provider
     *
     * Checks whether the configuration of a key is correct, and whether the AWS account and the key policy grant Qlik Cloud the required access. A later change to the key or its policy can make the tenant inaccessible.
     * @see https://qlik.dev/apis/rest/encryption/
     */
    POST(options: TestKeyproviderOptions): call.Returned<Mode, operations["testKeyprovider"]>;
  };
  "/api/v1/extensions": {
    /**
     * List extensions
     *
     * Returns all extensions that were imported into the tenant. An extension adds visualizations or other functions to apps.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    GET(options?: ListExtensionsOptions): call.Returned<Mode, operations["listExtensions"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListExtensionsOptions): call.Returned<Mode, call.WithoutBody<operations["listExtensions"]>>;
    /**
     * Create an extension
     *
     * Creates an extension, either from an archive or from an object with its properties. The name must differ from those of all other extensions in the tenant.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    POST(options: CreateExtensionOptions): call.Returned<Mode, operations["createExtension"]>;
  };
  "/api/v1/extensions/{id}": {
    /**
     * Get an extension
     *
     * Returns the properties of an extension.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    GET(options: GetExtensionOptions): call.Returned<Mode, operations["getExtension"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetExtensionOptions): call.Returned<Mode, call.WithoutBody<operations["getExtension"]>>;
    /**
     * Delete an extension
     *
     * Deletes an extension. Requests for a deleted extension return 410.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    DELETE(options: DeleteExtensionOptions): call.Returned<Mode, operations["deleteExtension"]>;
    /**
     * Update an extension
     *
     * Updates an extension, either from an archive or from an object with its properties.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    PATCH(options: UpdateExtensionOptions): call.Returned<Mode, operations["updateExtension"]>;
  };
  "/api/v1/extensions/{id}/file": {
    /**
     * Download an extension
     *
     * Returns all files of an extension as a ZIP archive.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    GET<Accept extends "application/zip" | "application/octet-stream" = "application/zip" | "application/octet-stream">(options: GetExtensionFileOptions & { accept?: Accept | undefined }): call.ReturnedAs<Mode, operations["getExtensionFile"], Accept>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetExtensionFileOptions): call.Returned<Mode, call.WithoutBody<operations["getExtensionFile"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetExtensionFileOptions): call.Downloaded<Mode, operations["getExtensionFile"]>;
  };
  "/api/v1/extensions/{id}/file/{filepath}": {
    /**
     * Download a file of an extension
     *
     * Returns a single file of an extension.
     * @see https://qlik.dev/apis/rest/extensions/
     */
    GET<Accept extends "application/json" | "text/html" | "application/octet-stream" = "application/json" | "text/html" | "application/octet-stream">(options: GetExtensionsByIdFileByFilepathOptions & { accept?: Accept | undefined }): call.ReturnedAs<Mode, operations["getExtensionsByIdFileByFilepath"], Accept>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetExtensionsByIdFileByFilepathOptions): call.Returned<Mode, call.WithoutBody<operations["getExtensionsByIdFileByFilepath"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetExtensionsByIdFileByFilepathOptions): call.Downloaded<Mode, operations["getExtensionsByIdFileByFilepath"]>;
  };
  "/api/v1/glossaries": {
    /**
     * List glossaries
     *
     * Returns the glossaries that the caller can see. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options?: ListGlossariesOptions): call.Returned<Mode, operations["listGlossaries"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListGlossariesOptions): call.Returned<Mode, call.WithoutBody<operations["listGlossaries"]>>;
    /**
     * Create a glossary
     *
     * Creates a glossary without categories and terms. Only a steward can create a glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options?: CreateGlossaryOptions): call.Returned<Mode, operations["createGlossary"]>;
  };
  "/api/v1/glossaries/actions/import": {
    /**
     * Import a glossary
     *
     * Creates a glossary with its categories and terms from a definition, or updates the existing glossary. The formats of Qlik, Atlan and Apache Atlas are supported; the media type of the request selects the format.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options?: ImportGlossariesOptions): call.Returned<Mode, operations["importGlossaries"]>;
  };
  "/api/v1/glossaries/{id}": {
    /**
     * Get a glossary
     *
     * Returns a glossary without its categories and terms. The `Etag` header of the response identifies the version.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: GetGlossaryOptions): call.Returned<Mode, operations["getGlossary"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetGlossaryOptions): call.Returned<Mode, call.WithoutBody<operations["getGlossary"]>>;
    /**
     * Replace a glossary
     *
     * Replaces the properties of a glossary. Send `If-Match` to avoid overwriting the changes of others.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PUT(options: ReplaceGlossaryOptions): call.Returned<Mode, operations["replaceGlossary"]>;
    /**
     * Delete a glossary
     *
     * Deletes a glossary. All of its terms are deleted too.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    DELETE(options: DeleteGlossaryOptions): call.Returned<Mode, operations["deleteGlossary"]>;
    /**
     * Update a glossary
     *
     * Updates properties of a glossary with a JSON Patch document (RFC 6902), in which `replace` is the only operation.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PATCH(options: UpdateGlossaryOptions): call.Returned<Mode, operations["updateGlossary"]>;
  };
  "/api/v1/glossaries/{id}/actions/export": {
    /**
     * Export a glossary
     *
     * Returns a glossary with its categories and terms, as JSON or as an Excel workbook. The JSON format can be imported again.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET<Accept extends "application/json" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" = "application/json" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet">(options: ExportGlossaryOptions & { accept?: Accept | undefined }): call.ReturnedAs<Mode, operations["exportGlossary"], Accept>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ExportGlossaryOptions): call.Returned<Mode, call.WithoutBody<operations["exportGlossary"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: ExportGlossaryOptions): call.Downloaded<Mode, operations["exportGlossary"]>;
  };
  "/api/v1/glossaries/{id}/categories": {
    /**
     * List categories of a glossary
     *
     * Returns the categories of a glossary. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: ListGlossaryCategoriesOptions): call.Returned<Mode, operations["listGlossaryCategories"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListGlossaryCategoriesOptions): call.Returned<Mode, call.WithoutBody<operations["listGlossaryCategories"]>>;
    /**
     * Create a category
     *
     * Creates a category in a glossary. Two categories with the same parent must have different names.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options: CreateGlossaryCategoryOptions): call.Returned<Mode, operations["createGlossaryCategory"]>;
  };
  "/api/v1/glossaries/{id}/categories/{categoryId}": {
    /**
     * Get a category
     *
     * Returns a category of a glossary. The `Etag` header of the response identifies the version.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: GetGlossaryCategoryOptions): call.Returned<Mode, operations["getGlossaryCategory"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetGlossaryCategoryOptions): call.Returned<Mode, call.WithoutBody<operations["getGlossaryCategory"]>>;
    /**
     * Replace a category
     *
     * Replaces the properties of a category. Send `If-Match` to avoid overwriting the changes of others.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PUT(options: ReplaceGlossaryCategoryOptions): call.Returned<Mode, operations["replaceGlossaryCategory"]>;
    /**
     * Delete a category
     *
     * Deletes a category of a glossary. All of its subcategories are deleted too.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    DELETE(options: DeleteGlossaryCategoryOptions): call.Returned<Mode, operations["deleteGlossaryCategory"]>;
    /**
     * Update a category
     *
     * Updates properties of a category with a JSON Patch document (RFC 6902), in which `replace` is the only operation.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PATCH(options: UpdateGlossaryCategoryOptions): call.Returned<Mode, operations["updateGlossaryCategory"]>;
  };
  "/api/v1/glossaries/{id}/terms": {
    /**
     * List terms of a glossary
     *
     * Returns the terms of a glossary that match the filter. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: ListGlossaryTermsOptions): call.Returned<Mode, operations["listGlossaryTerms"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListGlossaryTermsOptions): call.Returned<Mode, call.WithoutBody<operations["listGlossaryTerms"]>>;
    /**
     * Create a term
     *
     * Creates a term in a glossary. The request can assign the term to categories, relate it to other terms and link it to resources.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options: CreateGlossaryTermOptions): call.Returned<Mode, operations["createGlossaryTerm"]>;
  };
  "/api/v1/glossaries/{id}/terms/{termId}": {
    /**
     * Get a term
     *
     * Returns a term of a glossary with its relations and links. The `Etag` header of the response identifies the version.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: GetGlossaryTermOptions): call.Returned<Mode, operations["getGlossaryTerm"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetGlossaryTermOptions): call.Returned<Mode, call.WithoutBody<operations["getGlossaryTerm"]>>;
    /**
     * Replace a term
     *
     * Replaces the properties of a term. Only a steward can change a verified term. Send `If-Match` to avoid overwriting the changes of others; status 412 means that the term has a newer version.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PUT(options: ReplaceGlossaryTermOptions): call.Returned<Mode, operations["replaceGlossaryTerm"]>;
    /**
     * Delete a term
     *
     * Deletes a term of a glossary.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    DELETE(options: DeleteGlossaryTermOptions): call.Returned<Mode, operations["deleteGlossaryTerm"]>;
    /**
     * Update a term
     *
     * Updates properties of a term with a JSON Patch document (RFC 6902), in which `replace` is the only operation. Only a steward can change a verified term. Status 412 means that the term has a newer version than the one that `If-Match` names.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    PATCH(options: UpdateGlossaryTermOptions): call.Returned<Mode, operations["updateGlossaryTerm"]>;
  };
  "/api/v1/glossaries/{id}/terms/{termId}/actions/change-status": {
    /**
     * Change the status of a term
     *
     * Sets the status of a term to draft, verified or deprecated. Only a steward can verify a term, and only a steward can change it afterwards. Links to resources do not depend on the status.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options: ChangeTermStatusOptions): call.Returned<Mode, operations["changeTermStatus"]>;
  };
  "/api/v1/glossaries/{id}/terms/{termId}/links": {
    /**
     * List links of a term
     *
     * Returns the links between a term and the resources it describes, such as apps and datasets. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    GET(options: ListTermLinksOptions): call.Returned<Mode, operations["listTermLinks"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListTermLinksOptions): call.Returned<Mode, call.WithoutBody<operations["listTermLinks"]>>;
    /**
     * Create a link of a term
     *
     * Links a term to an app or dataset, or to a part of it. The status of the term does not matter, because links are not part of the term itself. The caller needs permissions for both the term and the resource. Status 412 means that the term has a newer version than the one that `If-Match` names.
     * @see https://qlik.dev/apis/rest/glossaries/
     */
    POST(options: CreateTermLinkOptions): call.Returned<Mode, operations["createTermLink"]>;
  };
  "/api/v1/glossaries/{id}/terms/{termId}/revisions": {
    /**
     * List revisions of a term
     *
     * Returns the previous revisions of a term. The response is one page; follow `links.next.href` for more.
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
     * Returns the groups of the tenant. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/groups/
     */
    GET(options?: ListGroupsOptions): call.Returned<Mode, operations["listGroups"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListGroupsOptions): call.Returned<Mode, call.WithoutBody<operations["listGroups"]>>;
    /**
     * Create a group
     *
     * Creates a group. Its name must be unique in the tenant; names are case-sensitive. A tenant can have up to 10,000 groups.
     * @see https://qlik.dev/apis/rest/groups/
     */
    POST(options: CreateGroupOptions): call.Returned<Mode, operations["createGroup"]>;
  };
  "/api/v1/groups/actions/filter": {
    /**
     * Filter groups
     *
     * Returns the groups that match the filter in the request body. The filter can contain up to 100 identifiers. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/groups/
     */
    POST(options?: FilterGroupsOptions): call.Returned<Mode, operations["filterGroups"]>;
  };
  "/api/v1/groups/settings": {
    /**
     * Get the group settings
     *
     * Returns the group settings of the tenant: whether groups are created automatically and synchronized with the identity provider, and which roles the system groups have.
     * @see https://qlik.dev/apis/rest/groups/
     */
    GET(options?: GetGroupsSettingsOptions): call.Returned<Mode, operations["getGroupsSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetGroupsSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getGroupsSettings"]>>;
    /**
     * Update the group settings
     *
     * Updates the group settings of the tenant with a JSON Patch (RFC 6902): whether groups are created automatically and synchronized with the identity provider, and which roles the system groups have.
     * @see https://qlik.dev/apis/rest/groups/
     */
    PATCH(options: UpdateGroupsSettingsOptions): call.Returned<Mode, operations["updateGroupsSettings"]>;
  };
  "/api/v1/groups/{groupId}": {
    /**
     * Get a group
     *
     * Returns a group with its roles. The roles are only visible to a caller who can access roles.
     * @see https://qlik.dev/apis/rest/groups/
     */
    GET(options: GetGroupOptions): call.Returned<Mode, operations["getGroup"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetGroupOptions): call.Returned<Mode, call.WithoutBody<operations["getGroup"]>>;
    /**
     * Delete a group
     *
     * Deletes a group.
     * @see https://qlik.dev/apis/rest/groups/
     */
    DELETE(options: DeleteGroupOptions): call.Returned<Mode, operations["deleteGroup"]>;
    /**
     * Update a group
     *
     * Updates a group with a JSON Patch (RFC 6902). The roles of every group can be replaced, but the name and the description only in a custom group.
     * @see https://qlik.dev/apis/rest/groups/
     */
    PATCH(options: UpdateGroupOptions): call.Returned<Mode, operations["updateGroup"]>;
  };
  "/api/v1/identity-providers": {
    /**
     * List identity providers
     *
     * Returns the identity providers that are registered in the tenant. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    GET(options?: ListIdentityProvidersOptions): call.Returned<Mode, operations["listIdentityProviders"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListIdentityProvidersOptions): call.Returned<Mode, call.WithoutBody<operations["listIdentityProviders"]>>;
    /**
     * Create an identity provider
     *
     * Creates an identity provider in the tenant. For a non-interactive provider, such as one that verifies JWTs, send the configuration in `options`. For an interactive provider (OIDC or SAML), send it in `pendingOptions` to have it tested before use, or send `options` with `skipVerify` set to `true` to activate it without a test. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    POST(options?: CreateIdentityProviderOptions): call.Returned<Mode, operations["createIdentityProvider"]>;
  };
  "/api/v1/identity-providers/.well-known/metadata.json": {
    /**
     * Get the supported configuration
     *
     * Returns the metadata that describes which identity provider configurations the tenant supports. A program can use it to configure its own access to Qlik Cloud.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    GET(options?: GetMetadataJsonOptions): call.Returned<Mode, operations["getMetadataJson"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetMetadataJsonOptions): call.Returned<Mode, call.WithoutBody<operations["getMetadataJson"]>>;
  };
  "/api/v1/identity-providers/me/meta": {
    /**
     * Get the metadata of the default identity provider
     *
     * Returns the metadata of Qlik's default identity provider. It is in use only while the tenant has no active interactive identity provider of its own.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    GET(options?: GetMeMetadataOptions): call.Returned<Mode, operations["getMeMetadata"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetMeMetadataOptions): call.Returned<Mode, call.WithoutBody<operations["getMeMetadata"]>>;
  };
  "/api/v1/identity-providers/status": {
    /**
     * Get the status of all identity providers
     *
     * Returns for each identity provider whether it is active and interactive, and the number of active interactive ones. The caller must have the `TenantAdmin` role.
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
     * Returns the configuration of an identity provider. The `QLIK-IDP-POPTS` header of the response identifies the current test configuration. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    GET(options: GetIdentityProviderOptions): call.Returned<Mode, operations["getIdentityProvider"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetIdentityProviderOptions): call.Returned<Mode, call.WithoutBody<operations["getIdentityProvider"]>>;
    /**
     * Delete an identity provider
     *
     * Deletes an identity provider. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/identity-providers/
     */
    DELETE(options: DeleteIdentityProviderOptions): call.Returned<Mode, operations["deleteIdentityProvider"]>;
    /**
     * Update an identity provider
     *
     * Updates an identity provider with a list of operations. If one of them fails, the whole request fails. For OIDC and SAML providers, the operation `promote-options` puts the tested configuration in `pendingOptions` into use for login. If the header `QLIK-IDP-POPTS-MATCH` does not match the current test configuration, the response is 412. The caller must have the `TenantAdmin` role.
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
     * Get the settings of the items service
     *
     * Returns the settings of the items service in the tenant: whether usage metrics are shown.
     * @see https://qlik.dev/apis/rest/items/
     */
    GET(options?: GetItemsSettingsOptions): call.Returned<Mode, operations["getItemsSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetItemsSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getItemsSettings"]>>;
    /**
     * Update the settings of the items service
     *
     * Updates the settings of the items service in the tenant with a JSON Patch (RFC 6902), to show or hide usage metrics.
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
     * Update an item
     *
     * Updates an item. Properties that are absent or unsupported are ignored; send an empty value to remove the value of a property.
     * @see https://qlik.dev/apis/rest/items/
     */
    PUT(options: ReplaceItemOptions): call.Returned<Mode, operations["replaceItem"]>;
    /**
     * Delete an item
     *
     * Deletes an item and removes it from all collections.
     * @see https://qlik.dev/apis/rest/items/
     */
    DELETE(options: DeleteItemOptions): call.Returned<Mode, operations["deleteItem"]>;
  };
  "/api/v1/items/{itemId}/collections": {
    /**
     * List the collections of an item
     *
     * Returns the collections and tags that contain an item, oldest first unless `sort` is set. The caller's favorites are not included. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/items/
     */
    GET(options: ListItemCollectionsOptions): call.Returned<Mode, operations["listItemCollections"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListItemCollectionsOptions): call.Returned<Mode, call.WithoutBody<operations["listItemCollections"]>>;
  };
  "/api/v1/items/{itemId}/publisheditems": {
    /**
     * List the published items of an item
     *
     * Returns the items of the published copies of a resource, oldest first unless `sort` is set. Use it to find the published copies of an app before you replace their content. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/items/
     */
    GET(options: ListItemPublisheditemsOptions): call.Returned<Mode, operations["listItemPublisheditems"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListItemPublisheditemsOptions): call.Returned<Mode, call.WithoutBody<operations["listItemPublisheditems"]>>;
  };
  "/api/v1/knowledgebases": {
    /**
     * List knowledge bases
     *
     * Returns the knowledge bases that the caller can see. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    GET(options?: ListKnowledgebasesOptions): call.Returned<Mode, operations["listKnowledgebases"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListKnowledgebasesOptions): call.Returned<Mode, call.WithoutBody<operations["listKnowledgebases"]>>;
    /**
     * Create a knowledge base
     *
     * Creates an empty knowledge base. Add data sources and synchronize them to index documents.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options?: CreateKnowledgeBaseOptions): call.Returned<Mode, operations["createKnowledgeBase"]>;
  };
  "/api/v1/knowledgebases/{id}": {
    /**
     * Get a knowledge base
     *
     * Returns a knowledge base with its data sources. The header `Etag` contains its version for conditional updates.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    GET(options: GetKnowledgeBaseOptions): call.Returned<Mode, operations["getKnowledgeBase"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetKnowledgeBaseOptions): call.Returned<Mode, call.WithoutBody<operations["getKnowledgeBase"]>>;
    /**
     * Delete a knowledge base
     *
     * Deletes a knowledge base and everything that belongs to it, such as its data sources and its index.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    DELETE(options: DeleteKnowledgeBaseOptions): call.Returned<Mode, operations["deleteKnowledgeBase"]>;
    /**
     * Update a knowledge base
     *
     * Updates properties of a knowledge base with a JSON Patch (RFC 6902), for instance `/name` or `/description`. Set `if-match` to update only a version that is known.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    PATCH(options: UpdateKnowledgeBaseOptions): call.Returned<Mode, operations["updateKnowledgeBase"]>;
  };
  "/api/v1/knowledgebases/{id}/actions/search": {
    /**
     * Search a knowledge base
     *
     * Returns the chunks of documents that best match a prompt. `SIMPLE` is a semantic search; `FULL` combines it with a keyword search and ranks the results again. `topN` limits the number of chunks: 5 by default, 50 at most.
     * @see https://qlik.dev/apis/rest/assistants/
     */
    POST(options: SearchKnowledgeBaseOptions): call.Returned<Mode, operations["searchKnowledgeBase"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources": {
    /**
     * Add a data source to a knowledge base
     *
     * Creates a data source of the knowledge base. Its documents are indexed by a synchronization, which is started by `POST …/actions/sync` or by a schedule.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options: CreateKnowledgeBaseDatasourceOptions): call.Returned<Mode, operations["createKnowledgeBaseDatasource"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}": {
    /**
     * Replace a data source of a knowledge base
     *
     * Replaces a data source of the knowledge base.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    PUT(options: ReplaceKnowledgeBaseDatasourceOptions): call.Returned<Mode, operations["replaceKnowledgeBaseDatasource"]>;
    /**
     * Delete a data source of a knowledge base
     *
     * Deletes a data source of the knowledge base and everything that belongs to it.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    DELETE(options: DeleteKnowledgeBaseDatasourceOptions): call.Returned<Mode, operations["deleteKnowledgeBaseDatasource"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/cancel": {
    /**
     * Cancel the synchronization of a data source
     *
     * Cancels a running synchronization of the data source.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options: CancelDatasourceOptions): call.Returned<Mode, operations["cancelDatasource"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/download": {
    /**
     * Download a file of a data source
     *
     * Returns the URL from which a file of the data source can be downloaded, with the name, size and type of the file.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options: DownloadDatasourceOptions): call.Returned<Mode, operations["downloadDatasource"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/actions/sync": {
    /**
     * Synchronize a data source
     *
     * Starts synchronizing the data source with the index of the knowledge base. The synchronization is asynchronous: `GET /api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories` lists it under the returned identifier.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options: SyncDatasourceOptions): call.Returned<Mode, operations["syncDatasource"]>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories": {
    /**
     * List synchronizations of a data source
     *
     * Returns the synchronizations of the data source, sorted by the time of completion. The status is 404 if there was none yet, or if the caller does not have access to the data source. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    GET(options: ListDatasourceHistoriesOptions): call.Returned<Mode, operations["listDatasourceHistories"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDatasourceHistoriesOptions): call.Returned<Mode, call.WithoutBody<operations["listDatasourceHistories"]>>;
  };
  "/api/v1/knowledgebases/{id}/datasources/{datasourceId}/histories/{syncId}": {
    /**
     * Get the details of a synchronization
     *
     * Returns what a synchronization of the data source did with each document. Deprecated: the list of synchronizations contains a summary of the documents and errors.
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
     * Get the schedule of a data source
     *
     * Returns the schedule by which the data source is synchronized.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    GET(options: ListDatasourceSchedulesOptions): call.Returned<Mode, operations["listDatasourceSchedules"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDatasourceSchedulesOptions): call.Returned<Mode, call.WithoutBody<operations["listDatasourceSchedules"]>>;
    /**
     * Set the schedule of a data source
     *
     * Creates the schedule by which the data source is synchronized, or updates it if there is one.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    POST(options: CreateDatasourceScheduleOptions): call.Returned<Mode, operations["createDatasourceSchedule"]>;
    /**
     * Delete the schedule of a data source
     *
     * Deletes the schedule of the data source, which is then synchronized only on request (`POST …/actions/sync`).
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    DELETE(options: DeleteDatasourceSchedulesOptions): call.Returned<Mode, operations["deleteDatasourceSchedules"]>;
  };
  "/api/v1/knowledgebases/{id}/histories": {
    /**
     * List synchronizations of a knowledge base
     *
     * Returns the synchronizations of all data sources of the knowledge base, sorted by the time of completion. The status is 404 if there was none yet, or if the caller has no access to the data sources. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/knowledgebases/
     */
    GET(options: ListKnowledgeBaseHistoriesOptions): call.Returned<Mode, operations["listKnowledgeBaseHistories"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListKnowledgeBaseHistoriesOptions): call.Returned<Mode, call.WithoutBody<operations["listKnowledgeBaseHistories"]>>;
  };
  "/api/v1/licenses/assignments": {
    /**
     * List license assignments
     *
     * Returns the license assignments of the tenant: which user has which type of access. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    GET(options?: ListAssignmentsOptions): call.Returned<Mode, operations["listAssignments"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListAssignmentsOptions): call.Returned<Mode, call.WithoutBody<operations["listAssignments"]>>;
  };
  "/api/v1/licenses/assignments/actions/add": {
    /**
     * Assign licenses to users
     *
     * Assigns license access to several users. The response is 207 with a result for each assignment, because some of them can fail while others succeed.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    POST(options: AddAssignmentsOptions): call.Returned<Mode, operations["addAssignments"]>;
  };
  "/api/v1/licenses/assignments/actions/delete": {
    /**
     * Remove licenses from users
     *
     * Removes license access from several users. The response is 207 with a result for each assignment, because some of them can fail while others succeed.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    POST(options: DeleteAssignmentsOptions): call.Returned<Mode, operations["deleteAssignments"]>;
  };
  "/api/v1/licenses/assignments/actions/update": {
    /**
     * Update license assignments
     *
     * Updates the type of access or the subject of several license assignments. The response is 207 with a result for each assignment, because some of them can fail while others succeed.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    POST(options: UpdateAssignmentsOptions): call.Returned<Mode, operations["updateAssignments"]>;
  };
  "/api/v1/licenses/consumption": {
    /**
     * List license consumption
     *
     * Returns the engine sessions that consumed the licenses of the tenant, with the analyzer capacity that each of them used. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    GET(options?: ListLicensesConsumptionOptions): call.Returned<Mode, operations["listLicensesConsumption"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListLicensesConsumptionOptions): call.Returned<Mode, call.WithoutBody<operations["listLicensesConsumption"]>>;
  };
  "/api/v1/licenses/overview": {
    /**
     * Get the license overview
     *
     * Returns the license of the tenant: its status, period of validity and parameters, and how many units of each type of access are used.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    GET(options?: GetOverviewOptions): call.Returned<Mode, operations["getOverview"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetOverviewOptions): call.Returned<Mode, call.WithoutBody<operations["getOverview"]>>;
  };
  "/api/v1/licenses/settings": {
    /**
     * Get the settings for automatic assignment
     *
     * Returns which types of license access are automatically assigned to users of the tenant.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    GET(options?: GetLicensesSettingsOptions): call.Returned<Mode, operations["getLicensesSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetLicensesSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getLicensesSettings"]>>;
    /**
     * Replace the settings for automatic assignment
     *
     * Replaces the settings that determine which types of license access are automatically assigned to users of the tenant.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    PUT(options?: ReplaceLicensesSettingsOptions): call.Returned<Mode, operations["replaceLicensesSettings"]>;
  };
  "/api/v1/licenses/status": {
    /**
     * Get the license status
     *
     * Returns the status of the tenant's license: whether it is active, a trial or deactivated, and for which product it is valid.
     * @see https://qlik.dev/apis/rest/licenses/
     */
    GET(options?: GetLicenseStatusOptions): call.Returned<Mode, operations["getLicenseStatus"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetLicenseStatusOptions): call.Returned<Mode, call.WithoutBody<operations["getLicenseStatus"]>>;
  };
  "/api/v1/lineage-graphs/impact/{id}/actions/expand": {
    /**
     * Expand a node of an impact graph
     *
     * Returns the nodes inside a node of an impact graph: the tables of a resource, or the fields of a table. The impact graph contains what depends on the base node.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: GetImpactOptions): call.Returned<Mode, operations["getImpact"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetImpactOptions): call.Returned<Mode, call.WithoutBody<operations["getImpact"]>>;
  };
  "/api/v1/lineage-graphs/impact/{id}/actions/search": {
    /**
     * Search an impact graph
     *
     * Returns the nodes of an impact graph whose label matches the filter, by level: resources, tables and fields.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: SearchImpactOptions): call.Returned<Mode, operations["searchImpact"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: SearchImpactOptions): call.Returned<Mode, call.WithoutBody<operations["searchImpact"]>>;
  };
  "/api/v1/lineage-graphs/impact/{id}/overview": {
    /**
     * Get the overview of an impact graph
     *
     * Returns the resources that a change of the base node would affect, each with the number of affected tables and fields. The base node can be a field, a table or a resource.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: GetImpactOverviewOptions): call.Returned<Mode, operations["getImpactOverview"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetImpactOverviewOptions): call.Returned<Mode, call.WithoutBody<operations["getImpactOverview"]>>;
  };
  "/api/v1/lineage-graphs/impact/{id}/source": {
    /**
     * Get the base node of an impact graph
     *
     * Returns the base node of an impact graph on all of its levels, without other nodes.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: GetImpactSourceOptions): call.Returned<Mode, operations["getImpactSource"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetImpactSourceOptions): call.Returned<Mode, call.WithoutBody<operations["getImpactSource"]>>;
  };
  "/api/v1/lineage-graphs/nodes/{id}": {
    /**
     * Get a lineage graph
     *
     * Returns the lineage of a node: the nodes that its data comes from, and how they are connected. The node can be a field, a table or a resource.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: GetNodeOptions): call.Returned<Mode, operations["getNode"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetNodeOptions): call.Returned<Mode, call.WithoutBody<operations["getNode"]>>;
  };
  "/api/v1/lineage-graphs/nodes/{id}/actions/expand": {
    /**
     * Expand a node of a lineage graph
     *
     * Returns the nodes inside a node of a lineage graph, and their edges. Nodes upstream and downstream are not in the response, but the edges to them are.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: GetLineageGraphNodeOptions): call.Returned<Mode, operations["getLineageGraphNode"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetLineageGraphNodeOptions): call.Returned<Mode, call.WithoutBody<operations["getLineageGraphNode"]>>;
  };
  "/api/v1/lineage-graphs/nodes/{id}/actions/search": {
    /**
     * Search a lineage graph
     *
     * Returns the nodes of a lineage graph whose label matches the filter, by level: resources, tables and fields.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    GET(options: SearchNodeOptions): call.Returned<Mode, operations["searchNode"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: SearchNodeOptions): call.Returned<Mode, call.WithoutBody<operations["searchNode"]>>;
  };
  "/api/v1/lineage-graphs/nodes/{id}/overview": {
    /**
     * Get the lineage overview of fields
     *
     * Returns the datasets and apps from which each of the fields in the request is directly derived. Status 207 means that only some of the fields could be processed.
     * @see https://qlik.dev/apis/rest/lineage-graphs/
     */
    POST(options: CreateNodeOverviewOptions): call.Returned<Mode, operations["createNodeOverview"]>;
  };
  "/api/v1/ml/deployments": {
    /**
     * List deployments
     *
     * Returns the ML deployments that the caller can see. The response is one page; follow `links.next.href` for more. `filter` accepts `spaceId` (empty for the personal space), `modelId`, `createdBy`, `ownerId`, `experimentId`, `experimentVersionId`, `predictionId`, `predictionEnabled`, `exactName`, `nameContains` (with `co` instead of `eq`) and `experimentType`.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options?: ListDeploymentsOptions): call.Returned<Mode, operations["listDeployments"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListDeploymentsOptions): call.Returned<Mode, call.WithoutBody<operations["listDeployments"]>>;
    /**
     * Create a deployment
     *
     * Creates an ML deployment of a trained model. A deployment makes the model available for batch predictions and, if `enablePredictions` is set, for real-time predictions.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options?: CreateDeploymentOptions): call.Returned<Mode, operations["createDeployment"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}": {
    /**
     * Get a deployment
     *
     * Returns an ML deployment, with the identifiers of its deployed models.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetDeploymentOptions): call.Returned<Mode, operations["getDeployment"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDeploymentOptions): call.Returned<Mode, call.WithoutBody<operations["getDeployment"]>>;
    /**
     * Delete a deployment
     *
     * Deletes an ML deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteDeploymentOptions): call.Returned<Mode, operations["deleteDeployment"]>;
    /**
     * Update a deployment
     *
     * Updates properties of an ML deployment with a JSON Patch (RFC 6902). Only `/name`, `/description` and `/spaceId` can be replaced.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateDeploymentOptions): call.Returned<Mode, operations["updateDeployment"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/actions/activate-models": {
    /**
     * Activate the models of a deployment
     *
     * Activates the models of the deployment for predictions. The request has no body.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: ActivateDeploymentModelsOptions): call.Returned<Mode, operations["activateDeploymentModels"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/actions/deactivate-models": {
    /**
     * Deactivate the models of a deployment
     *
     * Deactivates the models of the deployment. `POST …/actions/activate-models` activates them again. The request has no body.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: DeactivateDeploymentModelsOptions): call.Returned<Mode, operations["deactivateDeploymentModels"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/aliases": {
    /**
     * List aliases of a deployment
     *
     * Returns the aliases of the deployment. An alias is a name under which one of the deployed models can be requested for predictions. The response is one page; follow `links.next.href` for more. `filter` accepts `name` (exact), `modelId` and `mode`.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: ListDeploymentAliasesOptions): call.Returned<Mode, operations["listDeploymentAliases"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDeploymentAliasesOptions): call.Returned<Mode, call.WithoutBody<operations["listDeploymentAliases"]>>;
    /**
     * Create an alias of a deployment
     *
     * Creates an alias for a model of the deployment. Real-time and batch predictions can then address the model by its alias.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: CreateDeploymentAliasOptions): call.Returned<Mode, operations["createDeploymentAlias"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/aliases/{aliasId}": {
    /**
     * Get an alias of a deployment
     *
     * Returns an alias of the deployment, with the model that it refers to.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetDeploymentAliasOptions): call.Returned<Mode, operations["getDeploymentAlias"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDeploymentAliasOptions): call.Returned<Mode, call.WithoutBody<operations["getDeploymentAlias"]>>;
    /**
     * Delete an alias of a deployment
     *
     * Deletes an alias of the deployment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteDeploymentAliasOptions): call.Returned<Mode, operations["deleteDeploymentAlias"]>;
    /**
     * Update an alias of a deployment
     *
     * Updates an alias with a JSON Patch (RFC 6902). Only `/name` and `/models` can be replaced. Replace `/models` to make predictions under the same name with another model.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateDeploymentAliasOptions): call.Returned<Mode, operations["updateDeploymentAlias"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/aliases/{aliasName}/realtime-predictions/actions/run": {
    /**
     * Run real-time predictions of an alias
     *
     * Returns predictions for the rows of the request, made by the model that the alias refers to. The request is synchronous. Dates in the rows must use the ISO 8601 format.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: RunRealtimePredictionsOptions): call.Returned<Mode, operations["runRealtimePredictions"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/batch-predictions": {
    /**
     * List batch predictions of a deployment
     *
     * Returns the batch prediction configurations of the deployment. The response is one page; follow `links.next.href` for more. `filter` accepts `aliasId`, `createdBy`, `deploymentId`, `experimentId`, `experimentVersionId`, `modelId` and `ownerId`.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: ListDeploymentBatchPredictionsOptions): call.Returned<Mode, operations["listDeploymentBatchPredictions"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListDeploymentBatchPredictionsOptions): call.Returned<Mode, call.WithoutBody<operations["listDeploymentBatchPredictions"]>>;
    /**
     * Create a batch prediction of a deployment
     *
     * Creates the configuration of a batch prediction: the dataset to predict, and where to write the results. It does not run the prediction; use `POST …/actions/predict` or a schedule for that.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: CreateDeploymentBatchPredictionOptions): call.Returned<Mode, operations["createDeploymentBatchPrediction"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}": {
    /**
     * Get a batch prediction of a deployment
     *
     * Returns the configuration of a batch prediction, with its status and its schedule.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetDeploymentBatchPredictionOptions): call.Returned<Mode, operations["getDeploymentBatchPrediction"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetDeploymentBatchPredictionOptions): call.Returned<Mode, call.WithoutBody<operations["getDeploymentBatchPrediction"]>>;
    /**
     * Delete a batch prediction of a deployment
     *
     * Deletes the configuration of a batch prediction.
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteDeploymentBatchPredictionOptions): call.Returned<Mode, operations["deleteDeploymentBatchPrediction"]>;
    /**
     * Update a batch prediction of a deployment
     *
     * Updates the configuration of a batch prediction with a JSON Patch (RFC 6902). Only `/name`, `/description`, `/dataSetId`, `/indexColumn`, `/applyDatasetChangeOnly`, `/ownerId` and the properties below `/writeback` can be replaced.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateDeploymentBatchPredictionOptions): call.Returned<Mode, operations["updateDeploymentBatchPrediction"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/actions/predict": {
    /**
     * Run a batch prediction
     *
     * Starts a run of the batch prediction and returns its job. The run is asynchronous: poll the URL in the header `Content-Location` for the status.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: PredictBatchPredictionOptions): call.Returned<Mode, operations["predictBatchPrediction"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/batch-predictions/{batchPredictionId}/schedule": {
    /**
     * Get the schedule of a batch prediction
     *
     * Returns the schedule of the batch prediction, with its status and the number of failed runs.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetBatchPredictionScheduleOptions): call.Returned<Mode, operations["getBatchPredictionSchedule"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetBatchPredictionScheduleOptions): call.Returned<Mode, call.WithoutBody<operations["getBatchPredictionSchedule"]>>;
    /**
     * Set the schedule of a batch prediction
     *
     * Replaces the schedule of the batch prediction, or creates it. A schedule runs the prediction at most once a day.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PUT(options: ReplaceBatchPredictionScheduleOptions): call.Returned<Mode, operations["replaceBatchPredictionSchedule"]>;
    /**
     * Delete the schedule of a batch prediction
     *
     * Deletes the schedule of the batch prediction, which then runs only on request (`POST …/actions/predict`).
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteBatchPredictionScheduleOptions): call.Returned<Mode, operations["deleteBatchPredictionSchedule"]>;
    /**
     * Update the schedule of a batch prediction
     *
     * Updates the schedule of the batch prediction with a JSON Patch (RFC 6902). Only `/startDateTime`, `/endDateTime`, `/timezone`, `/recurrence` and `/applyDatasetChangeOnly` can be replaced.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateBatchPredictionScheduleOptions): call.Returned<Mode, operations["updateBatchPredictionSchedule"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/models/actions/add": {
    /**
     * Add models to a deployment
     *
     * Adds models to the deployment. The request body lists their identifiers.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: AddModelsOptions): call.Returned<Mode, operations["addModels"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/models/actions/remove": {
    /**
     * Remove models from a deployment
     *
     * Removes models from the deployment. The request body lists their identifiers.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: RemoveModelsOptions): call.Returned<Mode, operations["removeModels"]>;
  };
  "/api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run": {
    /**
     * Run real-time predictions of a deployment
     *
     * Returns predictions for the rows of the request, made by the default model of the deployment. The request is synchronous. Dates in the rows must use the ISO 8601 format.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: RunMlRealtimePredictionsOptions): call.Returned<Mode, operations["runMlRealtimePredictions"]>;
  };
  "/api/v1/ml/experiments": {
    /**
     * List experiments
     *
     * Returns the ML experiments that the caller can see. The response is one page; follow `links.next.href` for more. `filter` accepts `ownerId`, `spaceId` (empty for the personal space), `experimentVersionId`, `modelId` and `deploymentId`.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options?: ListExperimentsOptions): call.Returned<Mode, operations["listExperiments"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListExperimentsOptions): call.Returned<Mode, call.WithoutBody<operations["listExperiments"]>>;
    /**
     * Create an experiment
     *
     * Creates an ML experiment. It does not train models yet; create a version of the experiment for that.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options?: CreateExperimentOptions): call.Returned<Mode, operations["createExperiment"]>;
  };
  "/api/v1/ml/experiments/{experimentId}": {
    /**
     * Get an experiment
     *
     * Returns an ML experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetExperimentOptions): call.Returned<Mode, operations["getExperiment"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetExperimentOptions): call.Returned<Mode, call.WithoutBody<operations["getExperiment"]>>;
    /**
     * Delete an experiment
     *
     * Deletes an ML experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteExperimentOptions): call.Returned<Mode, operations["deleteExperiment"]>;
    /**
     * Update an experiment
     *
     * Updates properties of an ML experiment with a JSON Patch (RFC 6902). Only `/name`, `/description` and `/spaceId` can be replaced. The values must be strings.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateExperimentOptions): call.Returned<Mode, operations["updateExperiment"]>;
  };
  "/api/v1/ml/experiments/{experimentId}/actions/recommend-models": {
    /**
     * Recommend models of an experiment
     *
     * Returns recommended models of the experiment: the best one, the fastest one and the most accurate one, compared by their metrics. The request body restricts the models to compare.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: RecommendExperimentModelsOptions): call.Returned<Mode, operations["recommendExperimentModels"]>;
  };
  "/api/v1/ml/experiments/{experimentId}/models": {
    /**
     * List models of an experiment
     *
     * Returns the models of all versions of the experiment. The response is one page; follow `links.next.href` for more. `filter` accepts `id`, `experimentVersionId`, `batchNum`, `isHpo`, `isMetrics`, `algorithm`, `status`, `modelState`, `hasDeployment`, `exactName`, `nameContains` (not case-sensitive) and `samplingRatio`.
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
     * Returns a model of the experiment, with its algorithm, metrics and status.
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
     * Returns the versions of the experiment. The response is one page; follow `links.next.href` for more. `filter` accepts `isRunning`, `isSettled`, `modelId` and `status` (`pending`, `ready`, `error` or `cancelled`).
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: ListExperimentVersionsOptions): call.Returned<Mode, operations["listExperimentVersions"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListExperimentVersionsOptions): call.Returned<Mode, call.WithoutBody<operations["listExperimentVersions"]>>;
    /**
     * Create a version of an experiment
     *
     * Creates a version of the experiment and starts training its models. Training is asynchronous: poll `GET /api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}` and check `status`. The profile insights of the dataset contain defaults for the request body.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: CreateExperimentVersionOptions): call.Returned<Mode, operations["createExperimentVersion"]>;
  };
  "/api/v1/ml/experiments/{experimentId}/versions/{experimentVersionId}": {
    /**
     * Get a version of an experiment
     *
     * Returns a version of the experiment. Its `status` shows whether the models are trained.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetExperimentVersionOptions): call.Returned<Mode, operations["getExperimentVersion"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetExperimentVersionOptions): call.Returned<Mode, call.WithoutBody<operations["getExperimentVersion"]>>;
    /**
     * Delete a version of an experiment
     *
     * Deletes a version of the experiment.
     * @see https://qlik.dev/apis/rest/ml/
     */
    DELETE(options: DeleteExperimentVersionOptions): call.Returned<Mode, operations["deleteExperimentVersion"]>;
    /**
     * Update a version of an experiment
     *
     * Updates a version of the experiment with a JSON Patch (RFC 6902). Only `/name` can be replaced.
     * @see https://qlik.dev/apis/rest/ml/
     */
    PATCH(options: UpdateExperimentVersionOptions): call.Returned<Mode, operations["updateExperimentVersion"]>;
  };
  "/api/v1/ml/jobs/{corrType}/{corrId}/actions/cancel": {
    /**
     * Cancel jobs
     *
     * Cancels the jobs of an experiment version or of a batch prediction.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options: CancelJobOptions): call.Returned<Mode, operations["cancelJob"]>;
  };
  "/api/v1/ml/profile-insights": {
    /**
     * Start the creation of profile insights
     *
     * Starts creating the profile insights of a dataset: insights about its features, and a default configuration for experiment versions. Status 202 means that the creation was started; poll `GET /api/v1/ml/profile-insights/{dataSetId}`, or the URL in the header `Content-Location`, until `status` is `ready`.
     * @see https://qlik.dev/apis/rest/ml/
     */
    POST(options?: CreateProfileInsightOptions): call.Returned<Mode, operations["createProfileInsight"]>;
  };
  "/api/v1/ml/profile-insights/{dataSetId}": {
    /**
     * Get profile insights of a dataset
     *
     * Returns the profile insights of a dataset. They are complete when `status` is `ready`; before that, repeat the request. With `experimentVersionId`, the insights are a snapshot that was taken for an earlier version.
     * @see https://qlik.dev/apis/rest/ml/
     */
    GET(options: GetProfileInsightOptions): call.Returned<Mode, operations["getProfileInsight"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetProfileInsightOptions): call.Returned<Mode, call.WithoutBody<operations["getProfileInsight"]>>;
  };
  "/api/v1/notes/settings": {
    /**
     * Get the settings of notes
     *
     * Returns whether notes are available to the caller in this tenant. Deprecated; no replacement is named.
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
     * Replace the settings of notes
     *
     * Enables or disables notes in the tenant. Deprecated; no replacement is named.
     * @see https://qlik.dev/apis/rest/notes/
     * @deprecated Qlik does not name a replacement.
     */
    PUT(options: ReplaceNotesSettingsOptions): call.Returned<Mode, operations["replaceNotesSettings"]>;
  };
  "/api/v1/notifications": {
    /**
     * List notifications
     *
     * Returns the kinds of notifications that Qlik Cloud can send, with the transports of each kind and what is needed to subscribe to it. The notifications that a user received are listed by `GET /api/v1/web-notifications`.
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
     * Returns the OAuth clients of the tenant. Administrators receive more details than other users. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    GET(options?: ListOauthClientsOptions): call.Returned<Mode, operations["listOauthClients"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListOauthClientsOptions): call.Returned<Mode, call.WithoutBody<operations["listOauthClients"]>>;
    /**
     * Create an OAuth client
     *
     * Creates an OAuth client. The application type (`appType`) cannot be changed later. For the types that support it, the consent method can be changed later in the connection configuration, and the client can be published. Within a tenant, the caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    POST(options: CreateOauthClientOptions): call.Returned<Mode, operations["createOauthClient"]>;
  };
  "/api/v1/oauth-clients/{id}": {
    /**
     * Get an OAuth client
     *
     * Returns an OAuth client. Its client secrets are represented by hints. Administrators receive more details than other users.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    GET(options: GetOauthClientOptions): call.Returned<Mode, operations["getOauthClient"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetOauthClientOptions): call.Returned<Mode, call.WithoutBody<operations["getOauthClient"]>>;
    /**
     * Delete an OAuth client
     *
     * Deletes an OAuth client. Send its identifier in the header `qlik-confirm-delete` to confirm the deletion.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    DELETE(options: DeleteOauthClientOptions): call.Returned<Mode, operations["deleteOauthClient"]>;
    /**
     * Update an OAuth client
     *
     * Updates an OAuth client with a JSON Patch (RFC 6902). If the update generates a client secret, for example because `client_secret` is added to `allowedAuthMethods`, the response is 202 with the secret; otherwise, it is 204 without a body.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    PATCH(options: UpdateOauthClientOptions): call.Returned<Mode, operations["updateOauthClient"]>;
  };
  "/api/v1/oauth-clients/{id}/actions/publish": {
    /**
     * Publish an OAuth client
     *
     * Publishes an OAuth client, which makes it available to all other tenants of the region. A third-party application can then use the same client identifier in all of them. A client that is not published can only be used in the tenant that created it.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    POST(options: PublishOauthClientOptions): call.Returned<Mode, operations["publishOauthClient"]>;
  };
  "/api/v1/oauth-clients/{id}/client-secrets": {
    /**
     * Create a client secret
     *
     * Creates a client secret for an OAuth client. A client can have up to five secrets; beyond that, the response is 409.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    POST(options: CreateOauthClientClientSecretOptions): call.Returned<Mode, operations["createOauthClientClientSecret"]>;
  };
  "/api/v1/oauth-clients/{id}/client-secrets/{hint}": {
    /**
     * Delete a client secret
     *
     * Deletes a client secret of an OAuth client.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    DELETE(options: DeleteOauthClientClientSecretOptions): call.Returned<Mode, operations["deleteOauthClientClientSecret"]>;
  };
  "/api/v1/oauth-clients/{id}/connection-configs/me": {
    /**
     * Get the connection configuration of an OAuth client
     *
     * Returns the consent method and the status of an OAuth client in the caller's tenant.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    GET(options: GetOauthClientCurrentConnectionConfigurationOptions): call.Returned<Mode, operations["getOauthClientCurrentConnectionConfiguration"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetOauthClientCurrentConnectionConfigurationOptions): call.Returned<Mode, call.WithoutBody<operations["getOauthClientCurrentConnectionConfiguration"]>>;
    /**
     * Delete the connection configuration of an OAuth client
     *
     * Deletes the connection configuration of an OAuth client in the caller's tenant.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    DELETE(options: DeleteOauthClientCurrentConnectionConfigurationOptions): call.Returned<Mode, operations["deleteOauthClientCurrentConnectionConfiguration"]>;
    /**
     * Update the connection configuration of an OAuth client
     *
     * Updates the consent method of an OAuth client in the caller's tenant.
     * @see https://qlik.dev/apis/rest/oauth-clients/
     */
    PATCH(options: UpdateOauthClientCurrentConnectionConfigurationOptions): call.Returned<Mode, operations["updateOauthClientCurrentConnectionConfiguration"]>;
  };
  "/api/v1/oauth-tokens": {
    /**
     * List OAuth tokens
     *
     * Returns the OAuth tokens of the caller. A tenant administrator can list the tokens of all users of the tenant. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/oauth-tokens/
     */
    GET(options?: ListOauthTokensOptions): call.Returned<Mode, operations["listOauthTokens"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListOauthTokensOptions): call.Returned<Mode, call.WithoutBody<operations["listOauthTokens"]>>;
  };
  "/api/v1/oauth-tokens/{tokenId}": {
    /**
     * Revoke an OAuth token
     *
     * Revokes an OAuth token. To revoke a token of another user, the caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/oauth-tokens/
     */
    DELETE(options: DeleteOauthTokenOptions): call.Returned<Mode, operations["deleteOauthToken"]>;
  };
  "/api/v1/questions/actions/ask": {
    /**
     * Ask a question
     *
     * Sends a question in natural language to Insight Advisor and returns the generated response, with status 201. If neither the request nor the context of the conversation names an app, the response has status 200 and suggests matching apps; send the question again with one of them in `app`.
     * @see https://qlik.dev/apis/rest/questions/
     */
    POST(options: AskQuestionsOptions): call.Returned<Mode, operations["askQuestions"]>;
  };
  "/api/v1/questions/actions/filter": {
    /**
     * List questions that users asked
     *
     * Returns records of the questions that users asked in the selected apps, with what the responses contained and the feedback on them, oldest first unless `sort` is set. Only apps that the caller can access are considered. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/questions/
     */
    POST(options: FilterQuestionsOptions): call.Returned<Mode, operations["filterQuestions"]>;
  };
  "/api/v1/quotas": {
    /**
     * List quotas
     *
     * Returns all quotas of the caller's tenant, and the current usage if `reportUsage` is set.
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
     * Returns a quota of the caller's tenant, and its current usage if `reportUsage` is set.
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
     * Returns the report templates that the caller can see. A report template is a file from which reports of an app are generated. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    GET(options?: ListReportTemplatesOptions): call.Returned<Mode, operations["listReportTemplates"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListReportTemplatesOptions): call.Returned<Mode, call.WithoutBody<operations["listReportTemplates"]>>;
    /**
     * Create a report template
     *
     * Creates a report template from a file in the temporary contents service. Upload the file there first. The response is 413 if the file exceeds the caller's quota for uploads.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    POST(options?: CreateReportTemplateOptions): call.Returned<Mode, operations["createReportTemplate"]>;
  };
  "/api/v1/report-templates/{id}": {
    /**
     * Get a report template
     *
     * Returns the properties of a report template. Its file is returned by the download operation.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    GET(options: GetReportTemplateOptions): call.Returned<Mode, operations["getReportTemplate"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetReportTemplateOptions): call.Returned<Mode, call.WithoutBody<operations["getReportTemplate"]>>;
    /**
     * Replace a report template
     *
     * Replaces the file and the properties of a report template. The new file is taken from the temporary contents service; upload it there first. The response is 413 if the file exceeds the caller's quota for uploads.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    PUT(options: ReplaceReportTemplateOptions): call.Returned<Mode, operations["replaceReportTemplate"]>;
    /**
     * Delete a report template
     *
     * Deletes a report template.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    DELETE(options: DeleteReportTemplateOptions): call.Returned<Mode, operations["deleteReportTemplate"]>;
    /**
     * Update a report template
     *
     * Updates properties of a report template with a JSON Patch (RFC 6902).
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    PATCH(options: UpdateReportTemplateOptions): call.Returned<Mode, operations["updateReportTemplate"]>;
  };
  "/api/v1/report-templates/{id}/actions/download": {
    /**
     * Download the file of a report template
     *
     * Returns the file of a report template.
     * @see https://qlik.dev/apis/rest/report-templates/
     */
    POST(options: DownloadReportTemplateOptions): call.Returned<Mode, operations["downloadReportTemplate"]>;
  };
  "/api/v1/reports": {
    /**
     * Request a report
     *
     * Creates a report request, which generates one or several outputs from an app: images, sheets, data of charts, or files from report templates. Reports are generated asynchronously: get the status at the URL in the header `Location`, and the outputs when the status is `done`. The request fails if it is not finished within `exportDeadline`.
     * @see https://qlik.dev/apis/rest/reports/
     */
    POST(options: CreateReportOptions): call.Returned<Mode, operations["createReport"]>;
  };
  "/api/v1/reports/{id}/outputs": {
    /**
     * List the outputs of a report
     *
     * Returns the outputs that a report request has produced so far, with the locations of the files. More outputs can follow until the report request has the status `done`, `failed` or `aborted`. The response is one page; follow `links.next.href` for more.
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
     * Returns the status of a report request. The report is finished when the status is `done`, `failed` or `aborted`; then list its outputs.
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
     * Returns the roles that are available in the tenant. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/roles/
     */
    GET(options?: call.CallOptions<operations["listRoles"]>): call.Returned<Mode, operations["listRoles"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: call.CallOptions<operations["listRoles"]>): call.Returned<Mode, call.WithoutBody<operations["listRoles"]>>;
    /**
     * Create a role
     *
     * Creates a custom role. Its name must be unique in the tenant, which can have up to 500 custom roles. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/roles/
     */
    POST(options: CreateRoleOptions): call.Returned<Mode, operations["createRole"]>;
  };
  "/api/v1/roles/{id}": {
    /**
     * Get a role
     *
     * Returns a role with its scopes.
     * @see https://qlik.dev/apis/rest/roles/
     */
    GET(options: GetRoleOptions): call.Returned<Mode, operations["getRole"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetRoleOptions): call.Returned<Mode, call.WithoutBody<operations["getRole"]>>;
    /**
     * Delete a role
     *
     * Deletes a custom role. The role must not be assigned to any user or group. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/roles/
     */
    DELETE(options: DeleteRoleOptions): call.Returned<Mode, operations["deleteRole"]>;
    /**
     * Update a role
     *
     * Updates the name, the description or the scopes of a custom role with a JSON Patch (RFC 6902). The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/roles/
     */
    PATCH(options: UpdateRoleOptions): call.Returned<Mode, operations["updateRole"]>;
  };
  "/api/v1/sharing-tasks": {
    /**
     * List sharing tasks
     *
     * Returns the sharing tasks that the caller can see. A user with the `TenantAdmin` or `AnalyticsAdmin` role sees all sharing tasks of the tenant. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    GET(options?: ListSharingTasksOptions): call.Returned<Mode, operations["listSharingTasks"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListSharingTasksOptions): call.Returned<Mode, call.WithoutBody<operations["listSharingTasks"]>>;
    /**
     * Create a sharing task
     *
     * Creates a sharing task, which generates a report, a chart or a sheet repeatedly and delivers it to its recipients. The task runs on a schedule or after each reload of the app; unless `executeOnCreation` is false, it also runs immediately.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    POST(options: CreateSharingTaskOptions): call.Returned<Mode, operations["createSharingTask"]>;
  };
  "/api/v1/sharing-tasks/actions/execute": {
    /**
     * Start a sharing task
     *
     * Starts an execution of a sharing task, independently of its trigger. The execution is asynchronous: list the executions of the task to follow it.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    POST(options: ExecuteSharingTasksOptions): call.Returned<Mode, operations["executeSharingTasks"]>;
  };
  "/api/v1/sharing-tasks/settings": {
    /**
     * Get the sharing settings
     *
     * Returns the settings of the tenant for sharing tasks and report subscriptions.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    GET(options?: GetSharingTasksSettingsOptions): call.Returned<Mode, operations["getSharingTasksSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetSharingTasksSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getSharingTasksSettings"]>>;
    /**
     * Replace the sharing settings
     *
     * Replaces the settings of the tenant for sharing tasks. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    PUT(options: ReplaceSharingTasksSettingsOptions): call.Returned<Mode, operations["replaceSharingTasksSettings"]>;
    /**
     * Enable or disable sharing
     *
     * Updates the settings that enable sharing and report subscriptions in the tenant, with a JSON Patch (RFC 6902). Report subscriptions are enabled or disabled asynchronously; `reportSubscriptionStatus` in the settings shows the progress. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    PATCH(options: UpdateSharingTasksSettingsOptions): call.Returned<Mode, operations["updateSharingTasksSettings"]>;
  };
  "/api/v1/sharing-tasks/{taskId}": {
    /**
     * Get a sharing task
     *
     * Returns a sharing task with its templates, recipients, schedule and status.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    GET(options: GetSharingTaskOptions): call.Returned<Mode, operations["getSharingTask"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetSharingTaskOptions): call.Returned<Mode, call.WithoutBody<operations["getSharingTask"]>>;
    /**
     * Delete a sharing task
     *
     * Deletes a sharing task.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    DELETE(options: DeleteSharingTaskOptions): call.Returned<Mode, operations["deleteSharingTask"]>;
    /**
     * Update a sharing task
     *
     * Updates properties of a sharing task with a JSON Patch (RFC 6902), such as its name, owner, recipients, templates or schedule.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    PATCH(options: UpdateSharingTaskOptions): call.Returned<Mode, operations["updateSharingTask"]>;
  };
  "/api/v1/sharing-tasks/{taskId}/actions/cancel": {
    /**
     * Cancel the execution of a sharing task
     *
     * Requests the cancellation of an execution of a sharing task. The cancellation is asynchronous: get the latest execution to see whether its `status` is `cancelled`.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    POST(options: CancelSharingTaskOptions): call.Returned<Mode, operations["cancelSharingTask"]>;
  };
  "/api/v1/sharing-tasks/{taskId}/executions": {
    /**
     * List the executions of a sharing task
     *
     * Returns the executions of a sharing task. The response is one page; follow `links.next.href` for more.
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
     * Returns an execution of a sharing task. `latest` selects the latest execution; `status` can restrict it to the latest one that was successful, failed or was canceled.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    GET(options: GetSharingTaskExecutionOptions): call.Returned<Mode, operations["getSharingTaskExecution"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetSharingTaskExecutionOptions): call.Returned<Mode, call.WithoutBody<operations["getSharingTaskExecution"]>>;
  };
  "/api/v1/sharing-tasks/{taskId}/executions/{executionId}/files/{fileAlias}": {
    /**
     * Download a file of an execution
     *
     * Returns the content of a file that an execution of a sharing task generated, such as an image or a PDF file.
     * @see https://qlik.dev/apis/rest/sharing-tasks/
     */
    GET<Accept extends "image/png" | "application/json" = "image/png" | "application/json">(options: GetExecutionFileOptions & { accept?: Accept | undefined }): call.ReturnedAs<Mode, operations["getExecutionFile"], Accept>;
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
     * Returns the tasks that the caller can see. The response is one page; follow `links.next.href` for more. Replaced by `GET /api/scheduling/tasks`.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    GET(options?: ListTaskTasksOptions): call.Returned<Mode, operations["listTaskTasks"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListTaskTasksOptions): call.Returned<Mode, call.WithoutBody<operations["listTaskTasks"]>>;
    /**
     * Create a task
     *
     * Creates a task. It is disabled unless `enabled` is `true`. With `migrateFrom`, the task replaces a reload task. Replaced by `POST /api/scheduling/tasks`.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    POST(options: PostTasksOptions): call.Returned<Mode, operations["postTasks"]>;
  };
  "/api/v1/tasks/resources/{id}/runs": {
    /**
     * List the runs of an app's tasks
     *
     * Returns the runs of all tasks of an app, latest first unless `sort` is set. The response is one page; follow `links.next.href` for more. Replaced by `GET /api/scheduling/tasks/resources/{id}/runs`.
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
     * Returns a task with its trigger, its action and its metadata. Replaced by `GET /api/scheduling/tasks/{id}`.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    GET(options: GetTasksByIdOptions): call.Returned<Mode, operations["getTasksById"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTasksByIdOptions): call.Returned<Mode, call.WithoutBody<operations["getTasksById"]>>;
    /**
     * Replace a task
     *
     * Replaces a task. If another user owns the task, the caller becomes its owner. Replaced by `PUT /api/scheduling/tasks/{id}`.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    PUT(options: PutTasksByIdOptions): call.Returned<Mode, operations["putTasksById"]>;
    /**
     * Delete a task
     *
     * Deletes a task. Replaced by `DELETE /api/scheduling/tasks/{id}`.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    DELETE(options: DeleteTasksByIdOptions): call.Returned<Mode, operations["deleteTasksById"]>;
  };
  "/api/v1/tasks/{id}/actions/start": {
    /**
     * Start a task
     *
     * Starts a run of the task immediately, regardless of its schedule. The response does not contain the run; get the last run of the task to follow its progress. Replaced by `POST /api/scheduling/tasks/{id}/actions/start`.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    POST(options: PostTasksByIdActionsStartOptions): call.Returned<Mode, operations["postTasksByIdActionsStart"]>;
  };
  "/api/v1/tasks/{id}/runs": {
    /**
     * List the runs of a task
     *
     * Returns the runs of a task with their triggers and results, latest first unless `sort` is set. The response is one page; follow `links.next.href` for more. Replaced by `GET /api/scheduling/tasks/{id}/runs`.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    GET(options: GetTasksByIdRunsOptions): call.Returned<Mode, operations["getTasksByIdRuns"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTasksByIdRunsOptions): call.Returned<Mode, call.WithoutBody<operations["getTasksByIdRuns"]>>;
  };
  "/api/v1/tasks/{id}/runs/last": {
    /**
     * Get the last run of a task
     *
     * Returns the most recent run of a task. Replaced by `GET /api/scheduling/tasks/{id}/runs/last`.
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
     * Returns the log of a run as plain text in a JSON object. Replaced by `GET /api/scheduling/tasks/{id}/runs/{runId}/log`.
     * @see https://qlik.dev/apis/rest/tasks/
     */
    GET(options: GetRunLogOptions): call.Returned<Mode, operations["getRunLog"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetRunLogOptions): call.Returned<Mode, call.WithoutBody<operations["getRunLog"]>>;
  };
  "/api/v1/temp-contents": {
    /**
     * Upload a temporary file
     *
     * Uploads a file in a single request. The header `Location` of the response contains the location of the file. The file expires after its time to live, which is one hour unless `ttl` is set. For large files, use a resumable upload instead.
     * @see https://qlik.dev/apis/rest/temp-contents/
     */
    POST(options: CreateTempContentOptions): call.Returned<Mode, operations["createTempContent"]>;
  };
  "/api/v1/temp-contents/files": {
    /**
     * Start a resumable upload
     *
     * Creates a resumable upload with the tus protocol (tus.io): an upload that can continue after an interruption. Send the content to the URL in the header `Location` with PATCH requests.
     * @see https://qlik.dev/apis/rest/temp-contents/
     */
    POST(options: CreateFileOptions): call.Returned<Mode, operations["createFile"]>;
  };
  "/api/v1/temp-contents/files/{id}": {
    /**
     * Upload a part of a file
     *
     * Appends content to a resumable upload at an offset, with the tus protocol. The media type must be `application/offset+octet-stream`. The response is 409 if the offset does not match the upload, and 410 if the upload no longer exists. It is 423 while another request to the same upload is processed, which can also happen after a lost connection; retry later to resume the upload.
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
     * Get the details of a temporary file
     *
     * Returns the name, the size and the expiration of a temporary file. The response is 204 until the file is complete, and 410 after it has expired.
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
     * Returns the settings of the caller's tenant. The caller must have the permission `admin.tenant-settings:read`.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     */
    GET(options?: GetTenantSettingsOptions): call.Returned<Mode, operations["getTenantSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetTenantSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getTenantSettings"]>>;
    /**
     * Create the tenant settings
     *
     * Creates the settings of the caller's tenant. At least one of `preferredStartPage` and `customizeNoAccess` is required. The caller must have the permission `admin.tenant-settings:create`.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     */
    POST(options: CreateTenantSettingsOptions): call.Returned<Mode, operations["createTenantSettings"]>;
    /**
     * Delete the tenant settings
     *
     * Deletes the settings of the caller's tenant. The caller must have the permission `admin.tenant-settings:delete`.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     */
    DELETE(options?: DeleteTenantSettingsOptions): call.Returned<Mode, operations["deleteTenantSettings"]>;
    /**
     * Update the tenant settings
     *
     * Updates the settings of the caller's tenant with a JSON Patch (RFC 6902). The caller must have the permission `admin.tenant-settings:update`.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     */
    PATCH(options: UpdateTenantSettingsOptions): call.Returned<Mode, operations["updateTenantSettings"]>;
  };
  "/api/v1/tenant-settings/actions/toggle-cross-region-data-processing": {
    /**
     * Set cross-region data processing
     *
     * Enables or disables cross-region inference for the caller's tenant, and creates the tenant settings if there are none. To enable it, send the header `x-qlik-consent-verified: true`, which confirms that the caller is entitled to do so and accepts the terms. The caller must have the permission `admin.tenant-settings:update`. Deprecated: use `POST /api/v1/tenant-settings/actions/toggle-cross-region-inference` instead; the removal was announced for May 2026.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     * @deprecated Use `POST /api/v1/tenant-settings/actions/toggle-cross-region-inference` instead. It may be removed from 2026-05.
     */
    POST(options: ToggleTenantSettingsCrossRegionDataProcessingOptions): call.Returned<Mode, operations["toggleTenantSettingsCrossRegionDataProcessing"]>;
  };
  "/api/v1/tenant-settings/actions/toggle-cross-region-inference": {
    /**
     * Set cross-region inference
     *
     * Enables or disables cross-region inference for the caller's tenant, and creates the tenant settings if there are none. To enable it, send the header `x-qlik-consent-verified: true`, which confirms that the caller is entitled to do so and accepts the terms. The caller must have the permission `admin.tenant-settings:update`.
     * @see https://qlik.dev/apis/rest/tenant-settings/
     */
    POST(options: ToggleTenantSettingsCrossRegionInferenceOptions): call.Returned<Mode, operations["toggleTenantSettingsCrossRegionInference"]>;
  };
  "/api/v1/tenant-settings/start-pages": {
    /**
     * List the start pages
     *
     * Returns the pages that can be the start page of the tenant, and the default.
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
     * Creates a tenant in a region and links it to a license. Send the request to the register host of the region, such as `register.us.qlikcloud.com`, with a token of a regional OAuth client from the My Qlik portal.
     * @see https://qlik.dev/apis/rest/tenants/
     */
    POST(options: CreateTenantOptions): call.Returned<Mode, operations["createTenant"]>;
  };
  "/api/v1/tenants/me": {
    /**
     * Get the current tenant
     *
     * Redirects to the tenant to which the request was sent.
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
     * Returns a tenant.
     * @see https://qlik.dev/apis/rest/tenants/
     */
    GET(options: GetTenantOptions): call.Returned<Mode, operations["getTenant"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetTenantOptions): call.Returned<Mode, call.WithoutBody<operations["getTenant"]>>;
    /**
     * Update a tenant
     *
     * Updates the name, the alias hostname and some settings of a tenant with a JSON Patch (RFC 6902).
     * @see https://qlik.dev/apis/rest/tenants/
     */
    PATCH(options: UpdateTenantOptions): call.Returned<Mode, operations["updateTenant"]>;
  };
  "/api/v1/tenants/{tenantId}/actions/deactivate": {
    /**
     * Deactivate a tenant
     *
     * Deactivates a tenant. It is deleted on or after `estimatedPurgeDate`; until then, it can be reactivated. Send the request to the register host of the region, such as `register.us.qlikcloud.com`, with a token of a regional OAuth client from the My Qlik portal.
     * @see https://qlik.dev/apis/rest/tenants/
     */
    POST(options: DeactivateTenantOptions): call.Returned<Mode, operations["deactivateTenant"]>;
  };
  "/api/v1/tenants/{tenantId}/actions/reactivate": {
    /**
     * Reactivate a tenant
     *
     * Reactivates a deactivated tenant, which is possible until the `estimatedPurgeDate` that its deactivation returned. Send the request to the register host of the region, such as `register.us.qlikcloud.com`, with a token of a regional OAuth client from the My Qlik portal.
     * @see https://qlik.dev/apis/rest/tenants/
     */
    POST(options: ReactivateTenantOptions): call.Returned<Mode, operations["reactivateTenant"]>;
  };
  "/api/v1/themes": {
    /**
     * List themes
     *
     * Returns all themes that were imported into the tenant. A theme defines the colors, fonts and other styles of apps.
     * @see https://qlik.dev/apis/rest/themes/
     */
    GET(options?: ListThemesOptions): call.Returned<Mode, operations["listThemes"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListThemesOptions): call.Returned<Mode, call.WithoutBody<operations["listThemes"]>>;
    /**
     * Create a theme
     *
     * Creates a theme, either from an archive or from an object with its properties. The name must differ from those of all other themes in the tenant.
     * @see https://qlik.dev/apis/rest/themes/
     */
    POST(options: CreateThemeOptions): call.Returned<Mode, operations["createTheme"]>;
  };
  "/api/v1/themes/{id}": {
    /**
     * Get a theme
     *
     * Returns the properties of a theme.
     * @see https://qlik.dev/apis/rest/themes/
     */
    GET(options: GetThemeOptions): call.Returned<Mode, operations["getTheme"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetThemeOptions): call.Returned<Mode, call.WithoutBody<operations["getTheme"]>>;
    /**
     * Delete a theme
     *
     * Deletes a theme. Requests for a deleted theme return 410.
     * @see https://qlik.dev/apis/rest/themes/
     */
    DELETE(options: DeleteThemeOptions): call.Returned<Mode, operations["deleteTheme"]>;
    /**
     * Update a theme
     *
     * Updates a theme, either from an archive or from an object with its properties.
     * @see https://qlik.dev/apis/rest/themes/
     */
    PATCH(options: UpdateThemeOptions): call.Returned<Mode, operations["updateTheme"]>;
  };
  "/api/v1/themes/{id}/file": {
    /**
     * Download a theme
     *
     * Returns all files of a theme as a ZIP archive.
     * @see https://qlik.dev/apis/rest/themes/
     */
    GET<Accept extends "application/zip" | "application/octet-stream" = "application/zip" | "application/octet-stream">(options: GetThemeFileOptions & { accept?: Accept | undefined }): call.ReturnedAs<Mode, operations["getThemeFile"], Accept>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetThemeFileOptions): call.Returned<Mode, call.WithoutBody<operations["getThemeFile"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetThemeFileOptions): call.Downloaded<Mode, operations["getThemeFile"]>;
  };
  "/api/v1/themes/{id}/file/{filepath}": {
    /**
     * Download a file of a theme
     *
     * Returns a single file of a theme.
     * @see https://qlik.dev/apis/rest/themes/
     */
    GET<Accept extends "application/json" | "text/html" | "application/octet-stream" = "application/json" | "text/html" | "application/octet-stream">(options: GetThemesByIdFileByFilepathOptions & { accept?: Accept | undefined }): call.ReturnedAs<Mode, operations["getThemesByIdFileByFilepath"], Accept>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetThemesByIdFileByFilepathOptions): call.Returned<Mode, call.WithoutBody<operations["getThemesByIdFileByFilepath"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetThemesByIdFileByFilepathOptions): call.Downloaded<Mode, operations["getThemesByIdFileByFilepath"]>;
  };
  "/api/v1/transports/email-config": {
    /**
     * Get the email configuration
     *
     * Returns the email configuration of the tenant and its status. Requires the `TenantAdmin` role. Passwords and secrets are not returned. If there is no configuration, `isValid` and `passwordExists` are false.
     * @see https://qlik.dev/apis/rest/transports/
     */
    GET(options?: GetTransportsEmailConfigurationOptions): call.Returned<Mode, operations["getTransportsEmailConfiguration"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetTransportsEmailConfigurationOptions): call.Returned<Mode, call.WithoutBody<operations["getTransportsEmailConfiguration"]>>;
    /**
     * Replace the email configuration
     *
     * Replaces the email configuration of the tenant, or creates it. The configuration is validated first: Qlik Cloud connects to an SMTP server, or requests a token from Microsoft 365, with the given credentials. Requires the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/transports/
     */
    PUT(options: ReplaceTransportsEmailConfigurationOptions): call.Returned<Mode, operations["replaceTransportsEmailConfiguration"]>;
    /**
     * Delete the email configuration
     *
     * Deletes the email configuration of the tenant. Requires the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/transports/
     */
    DELETE(options?: DeleteTransportsEmailConfigurationOptions): call.Returned<Mode, operations["deleteTransportsEmailConfiguration"]>;
    /**
     * Update the email configuration
     *
     * Updates properties of the email configuration with a JSON Patch (RFC 6902). Requires the `TenantAdmin` role. Deprecated: use `PUT /api/v1/transports/email-config` to replace the whole configuration instead; the removal was announced for November 2026.
     * @see https://qlik.dev/apis/rest/transports/
     * @deprecated Use `PUT /api/v1/transports/email-config` instead. It may be removed from 2026-10-31.
     */
    PATCH(options: UpdateTransportsEmailConfigurationOptions): call.Returned<Mode, operations["updateTransportsEmailConfiguration"]>;
  };
  "/api/v1/transports/email-config/actions/send-test-email": {
    /**
     * Send a test email
     *
     * Sends an email with the given subject and body to the given recipient, using the email configuration of the tenant. Status 200 means that sending was attempted; `success` in the response indicates the result. The status is 404 if there is no configuration. Requires the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/transports/
     */
    POST(options: SendEmailConfigurationTestEmailOptions): call.Returned<Mode, operations["sendEmailConfigurationTestEmail"]>;
  };
  "/api/v1/transports/email-config/actions/validate": {
    /**
     * Validate the email configuration
     *
     * Returns whether the email configuration of the tenant is currently marked as valid. No connection is made and no email is sent. `isValid` is false if there is no configuration.
     * @see https://qlik.dev/apis/rest/transports/
     */
    POST(options?: ValidateEmailConfigurationOptions): call.Returned<Mode, operations["validateEmailConfiguration"]>;
  };
  "/api/v1/transports/email-config/actions/verify-connection": {
    /**
     * Verify the connection to the email server
     *
     * Connects to the email server to check that it can be reached and accepts the credentials. No email is sent. Status 200 means that the check was performed; `success` in the response indicates the result. The status is 404 if there is no configuration.
     * @see https://qlik.dev/apis/rest/transports/
     */
    POST(options?: VerifyEmailConfigurationConnectionOptions): call.Returned<Mode, operations["verifyEmailConfigurationConnection"]>;
  };
  "/api/v1/ui-config/pinned-links": {
    /**
     * List pinned links
     *
     * Returns all pinned links of the tenant. Every user can list them. The response is not divided into pages, because a tenant can have at most 50 pinned links.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    GET(options?: ListPinnedLinksOptions): call.Returned<Mode, operations["listPinnedLinks"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListPinnedLinksOptions): call.Returned<Mode, call.WithoutBody<operations["listPinnedLinks"]>>;
    /**
     * Create a pinned link
     *
     * Creates a pinned link below the existing ones. A tenant can have up to 50 pinned links. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    POST(options: CreatePinnedLinkOptions): call.Returned<Mode, operations["createPinnedLink"]>;
  };
  "/api/v1/ui-config/pinned-links/actions/bulk-create-pinned-links": {
    /**
     * Create several pinned links
     *
     * Creates several pinned links in a single request. They are added below the existing ones, in the order of the request. A tenant can have up to 50 pinned links. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    POST(options: BulkPinnedLinksCreatePinnedLinksOptions): call.Returned<Mode, operations["bulkPinnedLinksCreatePinnedLinks"]>;
  };
  "/api/v1/ui-config/pinned-links/actions/delete-all-pinned-links": {
    /**
     * Delete all pinned links
     *
     * Deletes all pinned links of the tenant. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    POST(options?: DeletePinnedLinksAllPinnedLinksOptions): call.Returned<Mode, operations["deletePinnedLinksAllPinnedLinks"]>;
  };
  "/api/v1/ui-config/pinned-links/{id}": {
    /**
     * Get a pinned link
     *
     * Returns a pinned link.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    GET(options: GetPinnedLinkOptions): call.Returned<Mode, operations["getPinnedLink"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetPinnedLinkOptions): call.Returned<Mode, call.WithoutBody<operations["getPinnedLink"]>>;
    /**
     * Delete a pinned link
     *
     * Deletes a pinned link. The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    DELETE(options: DeletePinnedLinkOptions): call.Returned<Mode, operations["deletePinnedLink"]>;
    /**
     * Update a pinned link
     *
     * Updates the name or the URL of a pinned link with a JSON Patch (RFC 6902). The caller must have the `TenantAdmin` role.
     * @see https://qlik.dev/apis/rest/ui-config/
     */
    PATCH(options: UpdatePinnedLinkOptions): call.Returned<Mode, operations["updatePinnedLink"]>;
  };
  "/api/v1/users": {
    /**
     * List users
     *
     * Returns the users of the tenant. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/users/
     */
    GET(options?: ListUsersOptions): call.Returned<Mode, operations["listUsers"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListUsersOptions): call.Returned<Mode, call.WithoutBody<operations["listUsers"]>>;
    /**
     * Create a user
     *
     * Creates a user with the status `invited`. To invite the user, `email` is required.
     * @see https://qlik.dev/apis/rest/users/
     */
    POST(options: CreateUserOptions): call.Returned<Mode, operations["createUser"]>;
  };
  "/api/v1/users/actions/count": {
    /**
     * Count users
     *
     * Returns the number of users in the tenant.
     * @see https://qlik.dev/apis/rest/users/
     */
    GET(options?: GetCountOptions): call.Returned<Mode, operations["getCount"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetCountOptions): call.Returned<Mode, call.WithoutBody<operations["getCount"]>>;
  };
  "/api/v1/users/actions/filter": {
    /**
     * Filter users
     *
     * Returns the users that match the filter in the request body. The filter can contain up to 100 identifiers. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/users/
     */
    POST(options?: FilterUsersOptions): call.Returned<Mode, operations["filterUsers"]>;
  };
  "/api/v1/users/actions/invite": {
    /**
     * Invite users by email
     *
     * Sends an invitation to each of several email addresses. The response is 207 with a result for each of them, because some invitations can fail while others succeed. Existing users do not get an email, unless `resend` is set and they are invited or inactive.
     * @see https://qlik.dev/apis/rest/users/
     */
    POST(options: InviteUsersOptions): call.Returned<Mode, operations["inviteUsers"]>;
  };
  "/api/v1/users/me": {
    /**
     * Get the current user
     *
     * Redirects to the user that the token of the request identifies.
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
     * Returns a user with their roles and groups. The roles are only visible to a caller who can access roles.
     * @see https://qlik.dev/apis/rest/users/
     */
    GET(options: GetUserOptions): call.Returned<Mode, operations["getUser"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetUserOptions): call.Returned<Mode, call.WithoutBody<operations["getUser"]>>;
    /**
     * Delete a user
     *
     * Deletes a user from the tenant.
     * @see https://qlik.dev/apis/rest/users/
     */
    DELETE(options: DeleteUserOptions): call.Returned<Mode, operations["deleteUser"]>;
    /**
     * Update a user
     *
     * Updates a user with a JSON Patch. The name, the roles, the groups, the status, the expiry of the invitation and the preferred locale and time zone can be changed. The path `/roles` (use `/assignedRoles`) and the operations `set` and `unset` are deprecated. The response is 207 if some of the changes failed.
     * @see https://qlik.dev/apis/rest/users/
     */
    PATCH(options: UpdateUserOptions): call.Returned<Mode, operations["updateUser"]>;
  };
  "/api/v1/web-integrations": {
    /**
     * List web integrations
     *
     * Returns the web integrations of the tenant. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/web-integrations/
     */
    GET(options?: ListWebIntegrationsOptions): call.Returned<Mode, operations["listWebIntegrations"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListWebIntegrationsOptions): call.Returned<Mode, call.WithoutBody<operations["listWebIntegrations"]>>;
    /**
     * Create a web integration
     *
     * Creates a web integration, which allows web pages from certain origins to send requests to the tenant.
     * @see https://qlik.dev/apis/rest/web-integrations/
     */
    POST(options: CreateWebIntegrationOptions): call.Returned<Mode, operations["createWebIntegration"]>;
  };
  "/api/v1/web-integrations/{id}": {
    /**
     * Get a web integration
     *
     * Returns a web integration with its valid origins.
     * @see https://qlik.dev/apis/rest/web-integrations/
     */
    GET(options: GetWebIntegrationOptions): call.Returned<Mode, operations["getWebIntegration"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetWebIntegrationOptions): call.Returned<Mode, call.WithoutBody<operations["getWebIntegration"]>>;
    /**
     * Delete a web integration
     *
     * Deletes a web integration.
     * @see https://qlik.dev/apis/rest/web-integrations/
     */
    DELETE(options: DeleteWebIntegrationOptions): call.Returned<Mode, operations["deleteWebIntegration"]>;
    /**
     * Update a web integration
     *
     * Updates the name or the valid origins of a web integration with a JSON Patch (RFC 6902).
     * @see https://qlik.dev/apis/rest/web-integrations/
     */
    PATCH(options: UpdateWebIntegrationOptions): call.Returned<Mode, operations["updateWebIntegration"]>;
  };
  "/api/v1/web-notifications": {
    /**
     * List web notifications
     *
     * Returns the caller's notifications in the web interface, newest first unless `sort` is set. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/web-notifications/
     */
    GET(options?: ListWebNotificationsOptions): call.Returned<Mode, operations["listWebNotifications"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListWebNotificationsOptions): call.Returned<Mode, call.WithoutBody<operations["listWebNotifications"]>>;
  };
  "/api/v1/web-notifications/all": {
    /**
     * Delete all web notifications
     *
     * Deletes all web notifications of the caller.
     * @see https://qlik.dev/apis/rest/web-notifications/
     */
    DELETE(options?: DeleteAllOptions): call.Returned<Mode, operations["deleteAll"]>;
    /**
     * Update all web notifications
     *
     * Marks all web notifications of the caller as read or unread with a JSON Patch (RFC 6902). Only `/read` can be replaced.
     * @see https://qlik.dev/apis/rest/web-notifications/
     */
    PATCH(options: UpdateAllOptions): call.Returned<Mode, operations["updateAll"]>;
  };
  "/api/v1/web-notifications/{notificationId}": {
    /**
     * Get a web notification
     *
     * Returns a web notification.
     * @see https://qlik.dev/apis/rest/web-notifications/
     */
    GET(options: GetWebNotificationOptions): call.Returned<Mode, operations["getWebNotification"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetWebNotificationOptions): call.Returned<Mode, call.WithoutBody<operations["getWebNotification"]>>;
    /**
     * Delete a web notification
     *
     * Deletes a web notification.
     * @see https://qlik.dev/apis/rest/web-notifications/
     */
    DELETE(options: DeleteWebNotificationOptions): call.Returned<Mode, operations["deleteWebNotification"]>;
    /**
     * Update a web notification
     *
     * Marks a web notification as read or unread with a JSON Patch (RFC 6902). Only `/read` can be replaced.
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
     * @deprecated Use `GET /api/core/webhooks` instead. It may be removed from 2027-11-01.
     */
    GET(options?: ListWebhooksOptions): call.Returned<Mode, operations["listWebhooks"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/core/webhooks` instead. It may be removed from 2027-11-01.
     */
    HEAD(options?: ListWebhooksOptions): call.Returned<Mode, call.WithoutBody<operations["listWebhooks"]>>;
    /**
     * Create a webhook
     *
     * Creates a webhook. It receives no events until `enabled` is true. Creating a webhook of the level `tenant`,
     * which is the default, requires the TenantAdmin role. Each user is limited to 150 webhooks.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `POST /api/core/webhooks` instead. It may be removed from 2027-11-01.
     */
    POST(options: CreateWebhookOptions): call.Returned<Mode, operations["createWebhook"]>;
  };
  "/api/v1/webhooks/event-types": {
    /**
     * List event types
     *
     * Returns the event types that a webhook can subscribe to.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `GET /api/core/webhooks/event-types` instead. It may be removed from 2027-11-01.
     */
    GET(options?: ListWebhookEventTypesOptions): call.Returned<Mode, operations["listWebhookEventTypes"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/core/webhooks/event-types` instead. It may be removed from 2027-11-01.
     */
    HEAD(options?: ListWebhookEventTypesOptions): call.Returned<Mode, call.WithoutBody<operations["listWebhookEventTypes"]>>;
  };
  "/api/v1/webhooks/{id}": {
    /**
     * Get a webhook
     *
     * Returns a webhook. The response never includes its secret or the values of its encrypted headers.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `GET /api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    GET(options: GetWebhookOptions): call.Returned<Mode, operations["getWebhook"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: GetWebhookOptions): call.Returned<Mode, call.WithoutBody<operations["getWebhook"]>>;
    /**
     * Replace a webhook
     *
     * Replaces all settings of a webhook. Omitted settings are reset to their defaults: without `enabled`, the
     * webhook is disabled, and the secret and the headers are removed unless they are sent again. To change only
     * some settings, use `PATCH /api/v1/webhooks/{id}`.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `PUT /api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    PUT(options: ReplaceWebhookOptions): call.Returned<Mode, operations["replaceWebhook"]>;
    /**
     * Delete a webhook
     *
     * Deletes a webhook and its delivery history. It receives no further events.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `DELETE /api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
     */
    DELETE(options: DeleteWebhookOptions): call.Returned<Mode, operations["deleteWebhook"]>;
    /**
     * Update a webhook
     *
     * Updates settings of a webhook by a JSON Patch (RFC 6902). Other settings are unchanged, but a change of `/url`
     * requires the encrypted headers to be sent again.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `PATCH /api/core/webhooks/{id}` instead. It may be removed from 2027-11-01.
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
     * @deprecated Use `GET /api/core/webhooks/{id}/deliveries` instead. It may be removed from 2027-11-01.
     */
    GET(options: ListWebhookDeliveriesOptions): call.Returned<Mode, operations["listWebhookDeliveries"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/core/webhooks/{id}/deliveries` instead. It may be removed from 2027-11-01.
     */
    HEAD(options: ListWebhookDeliveriesOptions): call.Returned<Mode, call.WithoutBody<operations["listWebhookDeliveries"]>>;
  };
  "/api/v1/webhooks/{id}/deliveries/{deliveryId}": {
    /**
     * Get a delivery
     *
     * Returns the request of a delivery and the receiver's response.
     * @see https://qlik.dev/apis/rest/webhooks/
     * @deprecated Use `GET /api/core/webhooks/{id}/deliveries/{deliveryId}` instead. It may be removed from 2027-11-01.
     */
    GET(options: GetWebhookDeliveryOptions): call.Returned<Mode, operations["getWebhookDelivery"]>;
    /**
     * Sends the GET request as HEAD, for its status and headers alone.
     * @deprecated Use `GET /api/core/webhooks/{id}/deliveries/{deliveryId}` instead. It may be removed from 2027-11-01.
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
     * @deprecated Use `POST /api/core/webhooks/{id}/deliveries/{deliveryId}/actions/resend` instead. It may be removed from 2027-11-01.
     */
    POST(options: ResendWebhookDeliveryOptions): call.Returned<Mode, operations["resendWebhookDelivery"]>;
  };
  "/api/workflows/automation-connections": {
    /**
     * List automation connections
     *
     * Returns the automation connections that the caller can access. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    GET(options?: ListWorkflowsConnectionAutomationConnectionsOptions): call.Returned<Mode, operations["listWorkflowsConnectionAutomationConnections"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListWorkflowsConnectionAutomationConnectionsOptions): call.Returned<Mode, call.WithoutBody<operations["listWorkflowsConnectionAutomationConnections"]>>;
    /**
     * Create an automation connection
     *
     * Creates an automation connection from a connector. If there is a problem with the connection, `error` in the response describes it.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: CreateWorkflowsAutomationConnectionOptions): call.Returned<Mode, operations["createWorkflowsAutomationConnection"]>;
  };
  "/api/workflows/automation-connections/{id}": {
    /**
     * Get an automation connection
     *
     * Returns an automation connection with its parameters.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    GET(options: GetWorkflowsAutomationConnectionOptions): call.Returned<Mode, operations["getWorkflowsAutomationConnection"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetWorkflowsAutomationConnectionOptions): call.Returned<Mode, call.WithoutBody<operations["getWorkflowsAutomationConnection"]>>;
    /**
     * Update an automation connection
     *
     * Updates the name and the parameters of an automation connection.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    PUT(options: ReplaceWorkflowsAutomationConnectionOptions): call.Returned<Mode, operations["replaceWorkflowsAutomationConnection"]>;
    /**
     * Delete an automation connection
     *
     * Deletes an automation connection. Set `forced` to delete a connection that automations still use.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    DELETE(options: DeleteWorkflowsAutomationConnectionOptions): call.Returned<Mode, operations["deleteWorkflowsAutomationConnection"]>;
  };
  "/api/workflows/automation-connections/{id}/actions/change-owner": {
    /**
     * Change the owner of an automation connection
     *
     * Assigns an automation connection to another user.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: ChangeWorkflowsAutomationConnectionOwnerOptions): call.Returned<Mode, operations["changeWorkflowsAutomationConnectionOwner"]>;
  };
  "/api/workflows/automation-connections/{id}/actions/change-space": {
    /**
     * Move an automation connection to a space
     *
     * Moves an automation connection to another space.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: ChangeWorkflowsAutomationConnectionSpaceOptions): call.Returned<Mode, operations["changeWorkflowsAutomationConnectionSpace"]>;
  };
  "/api/workflows/automation-connections/{id}/actions/check": {
    /**
     * Check an automation connection
     *
     * Tests an automation connection, and returns whether it is connected.
     * @see https://qlik.dev/apis/rest/automation-connections/
     */
    POST(options: CheckWorkflowsAutomationConnectionOptions): call.Returned<Mode, operations["checkWorkflowsAutomationConnection"]>;
  };
  "/api/workflows/automation-connectors": {
    /**
     * List automation connectors
     *
     * Returns the connectors from which automation connections can be created. The response is one page; follow `links.next.href` for more.
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
     * Returns the connector with the parameters of its connections, its blocks and its snippets.
     * @see https://qlik.dev/apis/rest/automation-connectors/
     */
    GET(options: GetAutomationConnectorOptions): call.Returned<Mode, operations["getAutomationConnector"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAutomationConnectorOptions): call.Returned<Mode, call.WithoutBody<operations["getAutomationConnector"]>>;
  };
  "/api/workflows/automation-connectors/{connectorId}/webhooks/configuration": {
    /**
     * Get the webhooks of a connector
     *
     * Returns the events that the connector can deliver to an automation by webhook, and the parameters of each.
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
     * Returns the automations that the caller can access. The response is one page; follow `links.next.href` for more.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options?: ListWorkflowsAutomationAutomationsOptions): call.Returned<Mode, operations["listWorkflowsAutomationAutomations"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: ListWorkflowsAutomationAutomationsOptions): call.Returned<Mode, call.WithoutBody<operations["listWorkflowsAutomationAutomations"]>>;
    /**
     * Create an automation
     *
     * Creates an automation. The caller must have the `AutomationCreator` role or one of these scopes: `automations`, `admin.automations`, `automations.private`, `automations.shared`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: CreateWorkflowsAutomationOptions): call.Returned<Mode, operations["createWorkflowsAutomation"]>;
  };
  "/api/workflows/automations/settings": {
    /**
     * Get the automation settings
     *
     * Returns the settings that apply to all automations of the tenant.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options?: GetAutomationsSettingsOptions): call.Returned<Mode, operations["getAutomationsSettings"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetAutomationsSettingsOptions): call.Returned<Mode, call.WithoutBody<operations["getAutomationsSettings"]>>;
    /**
     * Replace the automation settings
     *
     * Replaces the settings that apply to all automations of the tenant.
     * @see https://qlik.dev/apis/rest/automations/
     */
    PUT(options: ReplaceAutomationsSettingsOptions): call.Returned<Mode, operations["replaceAutomationsSettings"]>;
  };
  "/api/workflows/automations/usage": {
    /**
     * List the usage of automations
     *
     * Returns usage metrics of the automations in the tenant. `filter` is required and selects the metrics; `breakdownBy` returns them separately for each automation. The caller must have the `TenantAdmin` or `AnalyticsAdmin` role.
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
     * Returns an automation with its complete definition. The caller must own the automation, and must have the `AutomationCreator` or `TenantAdmin` role or a scope that matches the type of its space: `automations`, `automations.private` or `automations.shared`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: GetWorkflowsAutomationOptions): call.Returned<Mode, operations["getWorkflowsAutomation"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetWorkflowsAutomationOptions): call.Returned<Mode, call.WithoutBody<operations["getWorkflowsAutomation"]>>;
    /**
     * Replace an automation
     *
     * Replaces the complete definition of an automation. The caller must own the automation, and must have the `AutomationCreator` role or one of these scopes: `automations`, `admin.automations`, `automations.private`, `automations.shared`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    PUT(options: ReplaceWorkflowsAutomationOptions): call.Returned<Mode, operations["replaceWorkflowsAutomation"]>;
    /**
     * Delete an automation
     *
     * Deletes an automation. The caller must own the automation, have the `TenantAdmin` or `AnalyticsAdmin` role, or have one of these scopes: `automations.private`, `automations.shared`, `admin.automations`, `admin.automations:strict`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    DELETE(options: DeleteWorkflowsAutomationOptions): call.Returned<Mode, operations["deleteWorkflowsAutomation"]>;
  };
  "/api/workflows/automations/{id}/actions/change-owner": {
    /**
     * Change the owner of an automation
     *
     * Assigns an automation to another user. The run history and the change log of the automation are deleted. Its connections are detached, and remain with the previous owner. The caller must have the `TenantAdmin` or `AnalyticsAdmin` role, or the scope `admin.automations` or `admin.automations:strict`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: ChangeWorkflowsAutomationOwnerOptions): call.Returned<Mode, operations["changeWorkflowsAutomationOwner"]>;
  };
  "/api/workflows/automations/{id}/actions/change-space": {
    /**
     * Move an automation to a space
     *
     * Moves an automation to another space.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: ChangeWorkflowsAutomationSpaceOptions): call.Returned<Mode, operations["changeWorkflowsAutomationSpace"]>;
  };
  "/api/workflows/automations/{id}/actions/copy": {
    /**
     * Copy an automation
     *
     * Creates a copy of an automation under a new name. The response contains only the identifier of the copy.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: CopyWorkflowsAutomationOptions): call.Returned<Mode, operations["copyWorkflowsAutomation"]>;
  };
  "/api/workflows/automations/{id}/actions/disable": {
    /**
     * Disable an automation
     *
     * Disables an automation so that it can no longer be run. The caller must own the automation, have the `TenantAdmin` or `AnalyticsAdmin` role, or have one of these scopes: `automations.private`, `automations.shared`, `admin.automations`, `admin.automations:strict`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: DisableWorkflowsAutomationOptions): call.Returned<Mode, operations["disableWorkflowsAutomation"]>;
  };
  "/api/workflows/automations/{id}/actions/enable": {
    /**
     * Enable an automation
     *
     * Enables an automation, so that runs can be started again. The caller must own the automation, have the `TenantAdmin` or `AnalyticsAdmin` role, or have one of these scopes: `automations.private`, `automations.shared`, `admin.automations`, `admin.automations:strict`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: EnableWorkflowsAutomationOptions): call.Returned<Mode, operations["enableWorkflowsAutomation"]>;
  };
  "/api/workflows/automations/{id}/actions/move": {
    /**
     * Move an automation to another owner
     *
     * Assigns an automation to another user, in the same way as the action `change-owner`. The run history and the change log of the automation are deleted. Its connections are detached, and remain with the previous owner. The caller must have the `TenantAdmin` or `AnalyticsAdmin` role, or the scope `admin.automations` or `admin.automations:strict`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: MoveWorkflowsAutomationOptions): call.Returned<Mode, operations["moveWorkflowsAutomation"]>;
  };
  "/api/workflows/automations/{id}/runs": {
    /**
     * List the runs of an automation
     *
     * Returns the runs of an automation. The response is one page; follow `links.next.href` for more. The caller must own the automation, have the `TenantAdmin` or `AnalyticsAdmin` role, or have one of these scopes: `admin.automation-runs`, `automation-runs.private`, `automation-runs.shared`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: ListWorkflowsAutomationRunsOptions): call.Returned<Mode, operations["listWorkflowsAutomationRuns"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: ListWorkflowsAutomationRunsOptions): call.Returned<Mode, call.WithoutBody<operations["listWorkflowsAutomationRuns"]>>;
    /**
     * Start a run of an automation
     *
     * Starts a run of an automation; get the run to follow its status. In a private space, the caller must own the automation and have the scope `automations.private`; in a shared space, the caller must be an editor or operator of the space and have the scope `automations.shared`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: StartWorkflowsAutomationRunOptions): call.Returned<Mode, operations["startWorkflowsAutomationRun"]>;
  };
  "/api/workflows/automations/{id}/runs/{runId}": {
    /**
     * Get a run of an automation
     *
     * Returns a run of an automation with its status, errors and metrics. In a private space, the caller must own the automation and have the scope `automations.private`; in a shared space, the caller must be an editor or operator of the space and have the scope `automations.shared`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: GetWorkflowsAutomationRunOptions): call.Returned<Mode, operations["getWorkflowsAutomationRun"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetWorkflowsAutomationRunOptions): call.Returned<Mode, call.WithoutBody<operations["getWorkflowsAutomationRun"]>>;
  };
  "/api/workflows/automations/{id}/runs/{runId}/actions/export": {
    /**
     * Export the log of a run
     *
     * Returns the URL of the debug log of a run. In a private space, the caller must own the automation and have the scope `automations.private`; in a shared space, the caller must be an editor or operator of the space and have the scope `automations.shared`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: ExportWorkflowsAutomationRunOptions): call.Returned<Mode, operations["exportWorkflowsAutomationRun"]>;
  };
  "/api/workflows/automations/{id}/runs/{runId}/actions/retry": {
    /**
     * Retry a run
     *
     * Starts a new run with the inputs of an earlier run. The response has no body; list the runs of the automation to find the new run. In a private space, the caller must own the automation and have the scope `automations.private`; in a shared space, the caller must be an editor or operator of the space and have the scope `automations.shared`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: RetryWorkflowsAutomationRunOptions): call.Returned<Mode, operations["retryWorkflowsAutomationRun"]>;
  };
  "/api/workflows/automations/{id}/runs/{runId}/actions/stop": {
    /**
     * Stop a run
     *
     * Forces a run to stop immediately. In a private space, the caller must own the automation and have the scope `automations.private`; in a shared space, the caller must be an editor or operator of the space and have the scope `automations.shared`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    POST(options: StopWorkflowsAutomationRunOptions): call.Returned<Mode, operations["stopWorkflowsAutomationRun"]>;
  };
  "/api/workflows/automations/{id}/runs/{runId}/debug": {
    /**
     * Get the debug log of a run
     *
     * Returns the debug log of a run as text. In a personal space, the caller must own the automation and have the scope `automations.private`. In a shared space, the caller must be an editor or operator and have the scope `automations.shared`.
     * @see https://qlik.dev/apis/rest/automations/
     */
    GET(options: GetRunDebugOptions): call.Returned<Mode, operations["getRunDebug"]>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetRunDebugOptions): call.Returned<Mode, call.WithoutBody<operations["getRunDebug"]>>;
  };
  "/login": {
    /**
     * Log in interactively
     *
     * Starts a login in the browser of a user with the active interactive identity provider of the tenant, or with Qlik's default identity provider if there is none. This operation is meant for browsers, not for programs.
     * @see https://qlik.dev/apis/rest/login/
     */
    GET<Accept extends "application/json" | "text/html" | "application/octet-stream" = "application/json" | "text/html" | "application/octet-stream">(options?: GetLoginOptions & { accept?: Accept | undefined }): call.ReturnedAs<Mode, operations["getLogin"], Accept>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options?: GetLoginOptions): call.Returned<Mode, call.WithoutBody<operations["getLogin"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options?: GetLoginOptions): call.Downloaded<Mode, operations["getLogin"]>;
  };
  "/login/jwt-session": {
    /**
     * Exchange a JWT for a session
     *
     * Creates a session for the user in a JSON Web Token (JWT), and returns its cookies. The JWT must not be signed with an HMAC algorithm, and its claims `iss` and `keyid` must match the issuer and the key of the identity provider. The other claims are `sub`, `name`, `email` and `email_verified` of the user; `aud`, which must be `qlik.api/login/jwt-session`; `subType`, which must be `user`; `jti`, which must be unique for each JWT; and the times `iat`, `nbf` and `exp`, where `exp` must be at most one hour after `nbf`.
     * @see https://qlik.dev/apis/rest/login/
     */
    POST(options?: CreateJwtSessionOptions): call.Returned<Mode, operations["createJwtSession"]>;
  };
  "/oauth/authorize": {
    /**
     * Authorize an OAuth client
     *
     * Starts an OAuth 2.0 flow in the browser of a user, who logs in and authorizes the client. The browser is then redirected to `redirect_uri`; after an error, with the parameters of RFC 6749 (section 4.1.2.1) and with `error_code` and, if known, `error_detail`. This operation is meant for browsers, not for programs.
     * @see https://qlik.dev/apis/rest/oauth/
     */
    GET<Accept extends "application/json" | "text/html" | "application/octet-stream" = "application/json" | "text/html" | "application/octet-stream">(options: GetAuthorizeOptions & { accept?: Accept | undefined }): call.ReturnedAs<Mode, operations["getAuthorize"], Accept>;
    /** Sends the GET request as HEAD, for its status and headers alone. */
    HEAD(options: GetAuthorizeOptions): call.Returned<Mode, call.WithoutBody<operations["getAuthorize"]>>;
    /** Sends the GET request, and returns the file as a stream of bytes. */
    download(options: GetAuthorizeOptions): call.Downloaded<Mode, operations["getAuthorize"]>;
  };
  "/oauth/revoke": {
    /**
     * Revoke a token
     *
     * Revokes an access token or a refresh token that the client received.
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
    "/api/connectivity/data-connections": ListConnectivityDataConnectionsOptions;
    "/api/connectivity/data-connections/{qID}": GetConnectivityDataConnectionOptions;
    "/api/connectivity/data-credentials/{qID}": GetConnectivityDataCredentialOptions;
    "/api/connectivity/data-sources": ListConnectivityDataSourcesOptions;
    "/api/connectivity/data-sources/endpoints": ListConnectorEndpointsOptions;
    "/api/connectivity/data-sources/{dataSourceId}/api-specs": ListConnectivityDataSourceApiSpecsOptions;
    "/api/connectivity/data-sources/{dataSourceId}/gateways": ListConnectivityDataSourceGatewaysOptions;
    "/api/connectivity/data-sources/{dataSourceId}/settings": GetConnectivityDataSourceSettingsOptions;
    "/api/connectivity/direct-access-agents/{agentId}/benchmarks": ListDirectAccessAgentBenchmarksOptions;
    "/api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}": GetConnectivityDirectAccessAgentBenchmarkOptions;
    "/api/connectivity/direct-access-agents/{agentId}/configurations": ListConnectivityDirectAccessAgentConfigurationsOptions;
    "/api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths": ListConnectivityDirectAccessAgentAllowedPathsOptions;
    "/api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings": ListConnectivityDirectAccessAgentCustomDataTypeMappingsOptions;
    "/api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files": ListConnectivityDirectAccessAgentConnectorFilesOptions;
    "/api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}": GetConnectivityDirectAccessAgentConnectorFileOptions;
    "/api/connectivity/direct-access-agents/{agentId}/load-performance-metrics": ListDirectAccessAgentLoadPerformanceMetricsOptions;
    "/api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration": GetConnectivityDirectAccessAgentConfigurationOptions;
    "/api/core/auth-settings": GetAuthenticationSettingsOptions;
    "/api/core/data-files/connections": ListCoreDataFileConnectionsOptions;
    "/api/core/data-files/deletes": ListDeletedCoreDataFilesOptions;
    "/api/core/data-files/{id}": GetCoreDataFileOptions;
    "/api/core/data-files/{id}/folder-stats": GetCoreDataFileFolderStatisticsOptions;
    "/api/core/ip-policies": ListIpPoliciesOptions;
    "/api/core/ip-policies/{id}": GetIpPolicyOptions;
    "/api/core/webhooks": ListCoreWebhooksOptions;
    "/api/core/webhooks/event-types": ListCoreWebhookEventTypesOptions;
    "/api/core/webhooks/{id}": GetCoreWebhookOptions;
    "/api/core/webhooks/{id}/deliveries": ListCoreWebhookDeliveriesOptions;
    "/api/core/webhooks/{id}/deliveries/{deliveryId}": GetCoreWebhookDeliveryOptions;
    "/api/data-governance/data-products/{dataProductId}": GetDataProductOptions;
    "/api/data-governance/data-products/{dataProductId}/actions/export-documentation": ExportDataProductDocumentationOptions;
    "/api/data-governance/data-products/{dataProductId}/changelogs": ListDataProductChangelogsOptions;
    "/api/data-governance/data-qualities/batch-computations/{batchComputationId}": GetBatchComputationOptions;
    "/api/data-governance/data-qualities/computations/{computationId}": GetComputationOptions;
    "/api/data-governance/data-qualities/global-results": ListGlobalResultsOptions;
    "/api/data-governance/semantic-types": ListSemanticTypesOptions;
    "/api/data-governance/semantic-types/{semanticTypeId}": GetSemanticTypeOptions;
    "/api/data-governance/semantic-types/{semanticTypeId}/dataset-fields": ListSemanticTypeDatasetFieldsOptions;
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
    "/api/connectivity/data-connections": CreateConnectivityDataConnectionOptions;
    "/api/connectivity/data-connections/actions/delete": DeleteConnectivityDataConnectionsOptions;
    "/api/connectivity/data-connections/actions/duplicate": DuplicateConnectivityDataConnectionsOptions;
    "/api/connectivity/data-connections/actions/update": UpdateConnectivityDataConnectionsOptions;
    "/api/connectivity/data-credentials/actions/filter-orphan": FilterOrphanedConnectivityDataCredentialsOptions;
    "/api/connectivity/data-sources/actions/generate-qri": GenerateDataSourceQrisOptions;
    "/api/connectivity/data-sources/endpoints/actions/filter": CreateConnectorEndpointOptions;
    "/api/connectivity/direct-access-agents/{agentId}/actions/{agentAction}": RestartConnectivityDirectAccessAgentOptions;
    "/api/connectivity/direct-access-agents/{agentId}/benchmarks": CreateConnectivityDirectAccessAgentBenchmarkOptions;
    "/api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel": CancelConnectivityDirectAccessAgentBenchmarkOptions;
    "/api/core/data-files/actions/change-space": ChangeCoreDataFilesSpaceOptions;
    "/api/core/data-files/actions/post": CreateCoreDataFilesOptions;
    "/api/core/data-files/connections/actions/filter": FilterCoreDataFileConnectionsOptions;
    "/api/core/data-files/{id}/actions/change-owner": ChangeCoreDataFileOwnerOptions;
    "/api/core/data-files/{id}/actions/change-space": ChangeCoreDataFileSpaceOptions;
    "/api/core/ip-policies": CreateIpPolicyOptions;
    "/api/core/webhooks": CreateCoreWebhookOptions;
    "/api/core/webhooks/{id}/deliveries/{deliveryId}/actions/resend": ResendCoreWebhookDeliveryOptions;
    "/api/data-governance/data-products": CreateDataProductOptions;
    "/api/data-governance/data-products/actions/generate-provider-url": GenerateDataProductsProviderUrlOptions;
    "/api/data-governance/data-products/{dataProductId}/actions/activate": ActivateDataProductOptions;
    "/api/data-governance/data-products/{dataProductId}/actions/compute-datasets-data-quality": ComputeDataProductDatasetsDataQualityOptions;
    "/api/data-governance/data-products/{dataProductId}/actions/deactivate": DeactivateDataProductOptions;
    "/api/data-governance/data-products/{dataProductId}/actions/move": MoveDataProductOptions;
    "/api/data-governance/data-qualities/computations": StartComputationOptions;
    "/api/data-governance/data-qualities/field-qualities/actions/filter": FilterFieldQualitiesOptions;
    "/api/data-governance/data-qualities/global-results/actions/filter": FilterGlobalResultsOptions;
    "/api/data-governance/semantic-types": CreateSemanticTypeOptions;
    "/api/data-governance/semantic-types/actions/export": ExportSemanticTypesOptions;
    "/api/data-governance/semantic-types/actions/import": ImportSemanticTypesOptions;
    "/api/data-governance/trust-scores/results/data-sets/actions/filter": FilterDataSetsOptions;
    "/api/scheduling/tasks": CreateTaskOptions;
    "/api/scheduling/tasks/resources/{id}/actions/reload/on-dataset-updated": ReloadAppOnDatasetUpdateOptions;
    "/api/scheduling/tasks/resources/{id}/actions/reload/on-task-event": ReloadAppAfterTaskOptions;
    "/api/scheduling/tasks/resources/{id}/actions/reload/on-time-schedule": ScheduleAppReloadOptions;
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
    "/api/connectivity/data-connections/{qID}": ReplaceConnectivityDataConnectionOptions;
    "/api/connectivity/data-credentials/{qID}": ReplaceConnectivityDataCredentialOptions;
    "/api/connectivity/data-sources/{dataSourceId}/settings": ReplaceConnectivityDataSourceSettingsOptions;
    "/api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths": ReplaceConnectivityDirectAccessAgentAllowedPathsOptions;
    "/api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings": ReplaceConnectivityDirectAccessAgentCustomDataTypeMappingsOptions;
    "/api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}": ReplaceConnectivityDirectAccessAgentConnectorFileOptions;
    "/api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration": ReplaceConnectivityDirectAccessAgentConfigurationOptions;
    "/api/core/webhooks/{id}": ReplaceCoreWebhookOptions;
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
    "/api/connectivity/data-connections/{qID}": UpdateConnectivityDataConnectionOptions;
    "/api/connectivity/data-credentials/{qID}": UpdateConnectivityDataCredentialOptions;
    "/api/connectivity/direct-access-agents/{agentId}/configurations": UpdateConnectivityDirectAccessAgentConfigurationsOptions;
    "/api/core/auth-settings": UpdateAuthenticationSettingsOptions;
    "/api/core/ip-policies/{id}": UpdateIpPolicyOptions;
    "/api/core/webhooks/{id}": PatchCoreWebhookOptions;
    "/api/data-governance/data-products/{dataProductId}": UpdateDataProductOptions;
    "/api/data-governance/semantic-types/{semanticTypeId}": UpdateSemanticTypeOptions;
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
    "/api/connectivity/data-connections/{qID}": DeleteConnectivityDataConnectionOptions;
    "/api/connectivity/data-credentials/{qID}": DeleteConnectivityDataCredentialOptions;
    "/api/core/data-files/{id}": DeleteCoreDataFileOptions;
    "/api/core/ip-policies/{id}": DeleteIpPolicyOptions;
    "/api/core/webhooks/{id}": DeleteCoreWebhookOptions;
    "/api/data-governance/data-products/{dataProductId}": DeleteDataProductOptions;
    "/api/data-governance/semantic-types/{semanticTypeId}": DeleteSemanticTypeOptions;
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
  "/api/connectivity/data-connections": {
    page: operations["listConnectivityDataConnections"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListConnectivityDataConnectionsOptions;
  };
  "/api/connectivity/direct-access-agents/{agentId}/benchmarks": {
    page: operations["listDirectAccessAgentBenchmarks"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListDirectAccessAgentBenchmarksOptions;
  };
  "/api/connectivity/direct-access-agents/{agentId}/load-performance-metrics": {
    page: operations["listDirectAccessAgentLoadPerformanceMetrics"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListDirectAccessAgentLoadPerformanceMetricsOptions;
  };
  "/api/core/data-files/connections": {
    page: operations["listCoreDataFileConnections"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListCoreDataFileConnectionsOptions;
  };
  "/api/core/data-files/connections/actions/filter": {
    page: operations["filterCoreDataFileConnections"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: FilterCoreDataFileConnectionsOptions;
  };
  "/api/core/data-files/deletes": {
    page: operations["listDeletedCoreDataFiles"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListDeletedCoreDataFilesOptions;
  };
  "/api/core/ip-policies": {
    page: operations["listIpPolicies"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListIpPoliciesOptions;
  };
  "/api/core/webhooks": {
    page: operations["listCoreWebhooks"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListCoreWebhooksOptions;
  };
  "/api/core/webhooks/{id}/deliveries": {
    page: operations["listCoreWebhookDeliveries"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListCoreWebhookDeliveriesOptions;
  };
  "/api/data-governance/data-products/{dataProductId}/changelogs": {
    page: operations["listDataProductChangelogs"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListDataProductChangelogsOptions;
  };
  "/api/data-governance/semantic-types/{semanticTypeId}/dataset-fields": {
    page: operations["listSemanticTypeDatasetFields"]["responses"][200]["content"]["application/json"];
    items: "data";
    options: ListSemanticTypeDatasetFieldsOptions;
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
