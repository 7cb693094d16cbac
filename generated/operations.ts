// Generated: change spec/ and run npm run generate.
// By npm run generate, with @redocly/openapi-core 2.64.0, openapi-typescript 7.13.0, typescript 5.9.3.
// From spec/, sha256 f248e1906b2d5538bba9cb64558b42ce296d9386a50e46d9dd010d883d248653.

import { decodeOperations, type Operations } from "../src/call/operation-table.ts";

/**
 * Run-time metadata of each operation, by `METHOD /path`. The segments of the paths are followed by the letters of their
 * methods: J is GET, L POST, N PUT, P PATCH, R DELETE, T HEAD and V OPTIONS; the letter after it stands for no body. A number
 * is that of the row, from 0.
 */
export const operations: Operations = /* @__PURE__ */ decodeOperations(
  ".well-known<" +
    "oauth-authorization-serverJ>" +
    "api<" +
    "analytics<" +
    "apps<evaluations<{baselineId}<compare<{comparisonId}J<actions<downloadJ8>>>>?J<actions<downloadJ8>>>#<actions<restoreL>>{guid}<evaluationsJ0L>>" +
    "change-storesJ0<{storeId}J<changesJ0<tabular-viewsJ0>editable-columnsJ0>>" +
    "discovery-agent<adaptive-cardsJ24>" +
    "odag-appsJ" +
    "odag-linksJ6L<cancreateJselection-app-link-usagesL6{linkId}JN<requestsJ6L>>" +
    "odag-requests<{requestId}JN<appSreload-appLrename-appLselectionsJ6>>" +
    "odag-settingsJN<canupdateJ>>" +
    "connectivity<" +
    "data-connectionsJ0L<actions<deleteLduplicateLupdateL>{qID}JOQS>" +
    "data-credentials<actions<filter-orphanL>{qID}JOQS>" +
    "data-sourcesJ<actions<generate-qriL>endpointsJ<actions<filterL>>#<api-specsJgatewaysJsettingsJN>>" +
    "direct-access-agents<{agentId}<actions<{agentAction}M>benchmarksJ3L<#J<cancelL>>configurationsJP25connectors<file-connector<files<allowed-pathsJO>>odbc-connector<files<custom-data-type-mappingsJO>>{connector^Type}<filesJ<{file^Type}JO>>>load-performance-metricsJ3tools<metrics-collector<configurationJO>>>>>" +
    "core<" +
    "auth-settingsJP" +
    "data-files<actions<change-spaceLpostL>connectionsJ0<actions<filterL0>>deletesJ0?JS<actions<change-ownerMchange-spaceM>folder-statsJ>>" +
    "ip-policiesJ0L<?JQS>" +
    "webhooksJ0L<event-typesJ?JNQS<deliveriesJ0<{deliveryId}J<actions<resendL>>>>>>" +
    "data-governance<" +
    "data-productsL<actions<generate-provider-urlL>#JQS<actions<activateLcompute-datasets-data-qualityL10deactivateMexport-documentationJ11moveM>changelogsJ3>>" +
    "data-qualities<batch-computations<#J>computationsL10<#J>field-qualities<actions<filterL>>global-resultsJ<actions<filterL>>>" +
    "semantic-typesJL<actions<exportLimportL>#JQS<dataset-fieldsJ3>>" +
    "trust-scores<results<data-sets<actions<filterL>>>>>" +
    "scheduling<" +
    "tasksJ0L<resources<?<actions<reload<on-dataset-updatedLon-task-eventLon-time-scheduleL>>runsJ0>>?JNPS<actions<startL>graphs<ancestorsJchildrenJ0descendantsJparentsJ0subgraphJ>runsJ0<lastJ#<logJ>>>>>" +
    "v1<" +
    "api-keysJ0L<configs<{tenantId}JQ>?JQS>" +
    "appsJ26L<evaluations<{baseid}<actions<compare<{comparisonid}J27<actions<downloadJ28>>>>>?J29<actions<downloadJ30>>>importL31privilegesJ6validatescriptL#JNS<copyLdata<lineageJ6metadataJ>exportMinsight-analysesJ16<actions<recommendL32>modelJ16>media<files<{path}J33N34R35>list<{path}J36>thumbnailJ2>objects<#<actions<change-ownerL>>>ownerNplacementJN17R17publishLNreloads<logsJ<{reloadId}J11>metadata<{reloadId}J>>report-filtersJ0L<actions<countJ>?JQS>scriptsJ37M<?JQS>spaceNR>{guid}<evaluationsJ38L39>>" +
    "assistantsJ0L40<#<actions<searchL>feedbackJsources<plaintextsL>startersJ0L<#JNS<followups<#NS>>>threadsJ0L<#<actions<invokeLstreamL8>interactionsJ0L<#JS<feedbackL<#Q>reviewsL>>>>>{assistantid}<threads<{threadid}JQS>>?JQS>" +
    "auditsJ12<actions<fetch-consumption-appL2>archiveJ13settingsJ13sourcesJ12typesJ12?J13>" +
    "automation-connectionsJ41L42<?J43N44R45<actions<change-ownerL46change-spaceL47checkL48>>>" +
    "automation-connectorsJ49" +
    "automationsJ50L51<usageJ52?J53N54R55<actions<change-ownerL56change-spaceL57copyL58disableL59enableL60moveL61>runsJ62L63<#J64<actions<exportL65retryL66stopL67>>>>>" +
    "automl-deployments<{deploymentId}<realtime-predictionsL68>>" +
    "automl-predictions<{predictionId}<coordinate-shapJ9jobsL69not-predicted-reasonsJ9predictionsJ9shapJ9sourceJ9>>" +
    "bannersJ<actions<upsertL>>" +
    "brandsJ0L1<activeJ{brand-id}JQS<actions<activateLdeactivateL>files<{brand-file-id}J2L1N1S>>>" +
    "collectionsJ0L<favoritesJ#JNPS<itemsJ0L<#JS>>>" +
    "conditionsL<previewsL<?J>settingsJO?JQS<evaluationsL<#JS>>>" +
    "consumption<executionsJ0>" +
    "csp-originsJ0L<actions<generate-headerJ8>?JNS>" +
    "csrf-tokenK" +
    "data-alertsJ70L<actions<triggerLvalidateL>settingsJO{alertId}JQS<conditionJexecutions<#JS>recipient-statsJ>{taskId}<executionsJ18<statsJ71#<evaluationsJ>>>>" +
    "data-assetsLS<{data-asset-id}JNP>" +
    "data-connectionsJ0L<actions<deleteLduplicateLupdateL>{qID}JOQS>" +
    "data-credentials<actions<filter-orphanL>{qID}JOQS>" +
    "data-filesJ0L1<actions<change-spaceLdeleteL>connectionsJ0<?J>quotasJ?JN72S<actions<change-ownerMchange-spaceM>>>" +
    "data-qualities<computationsL73<#J74>global-resultsJ75>" +
    "data-setsLS<{data-set-id}JNP<profilesJ3>>" +
    "data-sourcesJ<#<api-specsJgatewaysJsettingsJN>>" +
    "data-storesJ3LS<{data-store-ids}<data-assetsJ76R77<{data-asset-ids}<data-setsJ78R79>>>{data-store-id}JNP>" +
    "di-projectsJL<actions<#J>utils<actions<validate-project-definitionsL1>>{projectId}J<actions<exportL2importL1import-asyncL1prepareLvalidateL>bindingsJNdi-tasksJ<{data^TaskId}J<actions<prepareLrecreate-datasetsLrequest-reloadLvalidateL>runtime<actions<startMstopM>runs<actions<searchL>#<stateJ<datasetsJ>>>stateJ19<datasetsJ19>>>>>>" +
    "direct-access-agents<{agentId}<actions<{agentAction}L80>benchmarksL81<#J82<cancelL83>>configurationsJ84P85connectors<file-connector<files<allowed-pathsJ86N87>>odbc-connector<files<custom-data-type-mappingsJ88N89>>{connector^Type}<filesJ90<{file^Type}J91N92>>>tools<metrics-collector<configurationJ93N94>>>>" +
    "encryption<keyprovidersJL<actions<listJreset-to-default-providerL>migration<actions<detailsJ>>{arnFinger^Print}JQS<actions<migrateLtestL>>>>" +
    "extensionsJL1<?JP1S<fileJ2<{filepath}J20>>>" +
    "glossariesJ0L<actions<importL95>?JNQS<actions<exportJ8>categoriesJ0L<{categoryId}JNQS>termsJ0L<#JNQS<actions<change-statusL>linksJ0LrevisionsJ0>>>>" +
    "groupsJ0L<actions<filterL21>settingsJQ#JQS>" +
    "identity-providersJ0L<.well-known<metadata.jsonJ>me<metaJ>statusJ?JQS>" +
    "itemsJ0<settingsJP#JNS<collectionsJ0publisheditemsJ0>>" +
    "knowledgebasesJ0L<?JQS<actions<searchL>datasourcesL<#NS<actions<cancelLdownloadLsyncL>historiesJ0<{syncId}J14>schedulesJLS>>historiesJ0>>" +
    "licenses<assignmentsJ0<actions<addLdeleteLupdateL>>consumptionJ0overviewJsettingsJNstatusJ>" +
    "lineage-graphs<impact<?<actions<expandJ4searchJ4>overviewJ4sourceJ4>>nodes<?J4<actions<expandJ4searchJ4>overviewL>>>" +
    "ml<deploymentsJ5L<#JQS<actions<activate-modelsMdeactivate-modelsM>aliasesJ5L<{aliasId}JQS{alias^Name}<realtime-predictions<actions<runL>>>>batch-predictionsJ5L<#JQS<actions<predictL>scheduleJNQS>>models<actions<addMremoveM>>realtime-predictions<actions<runL>>>>experimentsJ5L<#JQS<actions<recommend-modelsL>modelsJ5<#J>versionsJ5L<{experiment^VersionId}JQS>>>jobs<{corr^Type}<{corrId}<actions<cancelM>>>>profile-insightsL<{data^SetId}J>>" +
    "notes<settingsJ14N14>" +
    "notificationsJ" +
    "oauth-clientsJ0L<?JPS<actions<publishL>client-secretsL<{hint}S>connection-configs<meJQS>>>" +
    "oauth-tokensJ0<{tokenId}S>" +
    "questions<actions<askLfilterL0>>" +
    "quotasJ<?J>" +
    "reload-tasksJ96L97<{taskId}J98N99R100>" +
    "reloadsJ0L22<#J<actions<cancelL22>>>" +
    "report-templatesJ5L<?JNP101S<actions<downloadL2>>>" +
    "reportsL10<?<outputsJ0statusJ>>" +
    "rolesJ0L<?JQS>" +
    "sharing-tasksJ102L<actions<executeM>settingsJOQ{taskId}JQS<actions<cancelM>executionsJ18<#J<files<{fileAlias}J2>>>>>" +
    "spacesJ103L<typesJ#JNPS<assignmentsJ0L<#JNS>sharesJ0L<#JPS>>>" +
    "tasksJ15L7<resources<?<runsJ15>>?J7N7R104<actions<startL7>runsJ15<lastJ7#<logJ7>>>>" +
    "temp-contentsL105<filesL106<?P107>?J2<detailsJ>>" +
    "tenant-settingsJLPS<actions<toggle-cross-region-data-processingL108toggle-cross-region-inferenceL>start-pagesJ>" +
    "tenantsL<meJ#JQ<actions<deactivateLreactivateL>>>" +
    "themesJL1<?JP1S<fileJ2<{filepath}J20>>>" +
    "transports<email-configJOP109S<actions<send-test-emailLvalidateLverify-connectionL>>>" +
    "ui-config<pinned-linksJL<actions<bulk-create-pinned-linksLdelete-all-pinned-linksM>?JPS>>" +
    "usersJ0L<actions<countJfilterL21inviteL>meJ#JPS>" +
    "web-integrationsJ0L<?JQS>" +
    "web-notificationsJ3<allQS{notificationId}JQS>" +
    "webhooksJ110L111<event-typesJ112?J113N114P116R115<deliveriesJ117<{deliveryId}J118<actions<resendL119>>>>>>" +
    "workflows<" +
    "automation-connectionsJ0L<?JNS<actions<change-ownerMchange-spaceMcheckL>>>" +
    "automation-connectorsJ0<{connectorId}J<webhooks<configurationJ>>>" +
    "automationsJ0L<settingsJNusageJ?JNS<actions<change-ownerMchange-spaceMcopyLdisableMenableMmoveM>runsJ0L<#J<actions<exportLretryMstopM>debugJ11>>>>>>" +
    "loginJ23<" +
    "jwt-sessionL>" +
    "oauth<" +
    "authorizeJ23" +
    "revokeL120" +
    "tokenL121>",
  [
    { paging: "cursor" },
    { body: ["multipart/form-data"] },
    { success: "binary" },
    { paging: "page" },
    { tier: "special", limit: 20 },
    { paging: "offset" },
    { success: "array" },
    { tier: "special", limit: 600 },
    { success: "data" },
    { success: "text", deprecated: { sunset: "2026-02-03", replacedBy: "/api/v1/ml/deployments/{deploymentId}/batch-predictions" } },
    { tier: "special", limit: 10 },
    { success: "text" },
    { tier: "special", limit: 1000, paging: "cursor" },
    { tier: "special", limit: 1000 },
    { deprecated: {} },
    { tier: "special", limit: 600, paging: "cursor" },
    { tier: "special", limit: 500, paging: "cursor" },
    { success: "unknown" },
    { paging: "cursor", items: "executions" },
    { tier: "special", limit: 120 },
    { success: "any", wildcards: ["filepath"] },
    { tier: "special", limit: 200, paging: "cursor" },
    { tier: "special", limit: 50 },
    { success: "any", separators: { scope: "%20" } },
    { separators: { analysisTypes: ",", appIds: ",", breakdowns: ",", categories: ",", comparisonPeriods: ",", dimensions: ",", measures: ",", metricIds: "," }, paging: "cursor" },
    { body: ["application/json", "application/json-patch+json"] },
    { success: "array", deprecated: { replacedBy: "GET /api/v1/apps/privileges" } },
    { deprecated: { sunset: "2026-09-24", replacedBy: "GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}" } },
    { success: "data", deprecated: { sunset: "2026-09-24", replacedBy: "GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download" } },
    { deprecated: { sunset: "2026-09-24", replacedBy: "GET /api/analytics/apps/evaluations/{id}" } },
    { success: "data", deprecated: { sunset: "2026-09-24", replacedBy: "GET /api/analytics/apps/evaluations/{id}/actions/download" } },
    { body: ["application/octet-stream"] },
    { tier: "special", limit: 500 },
    { success: "binary", wildcards: ["path"] },
    { success: "unknown", body: ["application/octet-stream"], wildcards: ["path"] },
    { success: "unknown", wildcards: ["path"] },
    { wildcards: ["path"] },
    { paging: "cursor", items: "scripts" },
    { paging: "cursor", deprecated: { sunset: "2026-09-24", replacedBy: "GET /api/analytics/apps/{guid}/evaluations" } },
    { deprecated: { sunset: "2026-09-24", replacedBy: "POST /api/analytics/apps/{guid}/evaluations" } },
    { body: ["application/json", "multipart/form-data"] },
    { paging: "cursor", deprecated: { sunset: "2027-11-30", replacedBy: "GET /api/workflows/automation-connections" } },
    { deprecated: { sunset: "2027-11-30", replacedBy: "POST /api/workflows/automation-connections" } },
    { deprecated: { sunset: "2027-11-30", replacedBy: "GET /api/workflows/automation-connections/{id}" } },
    { deprecated: { sunset: "2027-11-30", replacedBy: "PUT /api/workflows/automation-connections/{id}" } },
    { success: "none", deprecated: { sunset: "2027-11-30", replacedBy: "DELETE /api/workflows/automation-connections/{id}" } },
    { success: "none", deprecated: { sunset: "2027-11-30", replacedBy: "POST /api/workflows/automation-connections/{id}/actions/change-owner" } },
    { success: "none", deprecated: { sunset: "2027-11-30", replacedBy: "POST /api/workflows/automation-connections/{id}/actions/change-space" } },
    { deprecated: { sunset: "2027-11-30", replacedBy: "POST /api/workflows/automation-connections/{id}/actions/check" } },
    { paging: "cursor", deprecated: { sunset: "2027-11-30", replacedBy: "GET /api/workflows/automation-connectors" } },
    { paging: "cursor", deprecated: { sunset: "2027-11-30", replacedBy: "GET /api/workflows/automations" } },
    { deprecated: { sunset: "2027-11-30", replacedBy: "POST /api/workflows/automations" } },
    { deprecated: { sunset: "2027-11-30", replacedBy: "GET /api/workflows/automations/usage" } },
    { deprecated: { sunset: "2027-11-30", replacedBy: "GET /api/workflows/automations/{id}" } },
    { deprecated: { sunset: "2027-11-30", replacedBy: "PUT /api/workflows/automations/{id}" } },
    { success: "none", deprecated: { sunset: "2027-11-30", replacedBy: "DELETE /api/workflows/automations/{id}" } },
    { success: "none", deprecated: { sunset: "2027-11-30", replacedBy: "POST /api/workflows/automations/{id}/actions/change-owner" } },
    { success: "none", deprecated: { sunset: "2027-11-30", replacedBy: "POST /api/workflows/automations/{id}/actions/change-space" } },
    { deprecated: { sunset: "2027-11-30", replacedBy: "POST /api/workflows/automations/{id}/actions/copy" } },
    { success: "none", deprecated: { sunset: "2027-11-30", replacedBy: "POST /api/workflows/automations/{id}/actions/disable" } },
    { success: "none", deprecated: { sunset: "2027-11-30", replacedBy: "POST /api/workflows/automations/{id}/actions/enable" } },
    { success: "none", deprecated: { sunset: "2027-11-30", replacedBy: "POST /api/workflows/automations/{id}/actions/move" } },
    { paging: "cursor", deprecated: { sunset: "2027-11-30", replacedBy: "GET /api/workflows/automations/{id}/runs" } },
    { deprecated: { sunset: "2027-11-30", replacedBy: "POST /api/workflows/automations/{id}/runs" } },
    { deprecated: { sunset: "2027-11-30", replacedBy: "GET /api/workflows/automations/{id}/runs/{runId}" } },
    { deprecated: { sunset: "2027-11-30", replacedBy: "POST /api/workflows/automations/{id}/runs/{runId}/actions/export" } },
    { success: "none", deprecated: { sunset: "2027-11-30", replacedBy: "POST /api/workflows/automations/{id}/runs/{runId}/actions/retry" } },
    { success: "none", deprecated: { sunset: "2027-11-30", replacedBy: "POST /api/workflows/automations/{id}/runs/{runId}/actions/stop" } },
    { tier: "special", limit: 300, success: "unknown", deprecated: { sunset: "2026-02-03", replacedBy: "POST /api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run" } },
    { success: "unknown", deprecated: { sunset: "2026-02-03", replacedBy: "/api/v1/ml/deployments/{deploymentId}/batch-predictions" } },
    { paging: "cursor", items: "tasks" },
    { paging: "cursor", items: "executionsStats", deprecated: {} },
    { tier: "special", limit: 800, body: ["multipart/form-data"] },
    { tier: "special", limit: 10, deprecated: { sunset: "2026-12-31", replacedBy: "POST /api/data-governance/data-qualities/computations" } },
    { deprecated: { sunset: "2026-12-31", replacedBy: "GET /api/data-governance/data-qualities/computations/{computationId}" } },
    { deprecated: { sunset: "2026-12-31", replacedBy: "GET /api/data-governance/data-qualities/global-results" } },
    { pathLists: ["data-store-ids"], paging: "page" },
    { success: "none", pathLists: ["data-store-ids"] },
    { pathLists: ["data-asset-ids", "data-store-ids"], paging: "page" },
    { success: "none", pathLists: ["data-asset-ids", "data-store-ids"] },
    { success: "none", deprecated: { sunset: "2027-11-01", replacedBy: "POST /api/connectivity/direct-access-agents/{agentId}/actions/{agentAction}" } },
    { deprecated: { sunset: "2027-11-01", replacedBy: "POST /api/connectivity/direct-access-agents/{agentId}/benchmarks" } },
    { deprecated: { sunset: "2027-11-01", replacedBy: "GET /api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}" } },
    { deprecated: { sunset: "2027-11-01", replacedBy: "POST /api/connectivity/direct-access-agents/{agentId}/benchmarks/{benchmarkId}/cancel" } },
    { deprecated: { sunset: "2027-11-01", replacedBy: "GET /api/connectivity/direct-access-agents/{agentId}/configurations" } },
    { body: ["application/json", "application/json-patch+json"], deprecated: { sunset: "2027-11-01", replacedBy: "PATCH /api/connectivity/direct-access-agents/{agentId}/configurations" } },
    { deprecated: { sunset: "2027-11-01", replacedBy: "GET /api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths" } },
    { success: "none", deprecated: { sunset: "2027-11-01", replacedBy: "PUT /api/connectivity/direct-access-agents/{agentId}/connectors/file-connector/files/allowed-paths" } },
    { deprecated: { sunset: "2027-11-01", replacedBy: "GET /api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings" } },
    { success: "none", deprecated: { sunset: "2027-11-01", replacedBy: "PUT /api/connectivity/direct-access-agents/{agentId}/connectors/odbc-connector/files/custom-data-type-mappings" } },
    { deprecated: { sunset: "2027-11-01", replacedBy: "GET /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files" } },
    { deprecated: { sunset: "2027-11-01", replacedBy: "GET /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}" } },
    { success: "none", deprecated: { sunset: "2027-11-01", replacedBy: "PUT /api/connectivity/direct-access-agents/{agentId}/connectors/{connectorType}/files/{fileType}" } },
    { deprecated: { sunset: "2027-11-01", replacedBy: "GET /api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration" } },
    { success: "none", deprecated: { sunset: "2027-11-01", replacedBy: "PUT /api/connectivity/direct-access-agents/{agentId}/tools/metrics-collector/configuration" } },
    { body: ["application/json", "application/json+qlik", "application/json+atlan", "application/json+atlas"] },
    { paging: "cursor", deprecated: { sunset: "2026-09-29", replacedBy: "GET /api/scheduling/tasks" } },
    { deprecated: { sunset: "2026-09-29", replacedBy: "POST /api/scheduling/tasks" } },
    { deprecated: { sunset: "2026-09-29", replacedBy: "GET /api/scheduling/tasks/{id}" } },
    { deprecated: { sunset: "2026-09-29", replacedBy: "PUT /api/scheduling/tasks/{id}" } },
    { success: "none", deprecated: { sunset: "2026-09-29", replacedBy: "DELETE /api/scheduling/tasks/{id}" } },
    { success: "none", body: ["application/json", "application/json-patch+json"] },
    { paging: "cursor", items: "sharingTasks" },
    { separators: { roles: "," }, paging: "cursor" },
    { tier: "special", limit: 600, success: "none" },
    { success: "none", body: ["application/octet-stream"] },
    { tier: "special", limit: 800, success: "none" },
    { tier: "special", limit: 800, success: "none", body: ["application/offset+octet-stream"] },
    { deprecated: { sunset: "2026-05", replacedBy: "POST /api/v1/tenant-settings/actions/toggle-cross-region-inference" } },
    { success: "none", deprecated: { sunset: "2026-10-31", replacedBy: "PUT /api/v1/transports/email-config" } },
    { paging: "cursor", deprecated: { sunset: "2027-11-01", replacedBy: "GET /api/core/webhooks" } },
    { deprecated: { sunset: "2027-11-01", replacedBy: "POST /api/core/webhooks" } },
    { deprecated: { sunset: "2027-11-01", replacedBy: "GET /api/core/webhooks/event-types" } },
    { deprecated: { sunset: "2027-11-01", replacedBy: "GET /api/core/webhooks/{id}" } },
    { deprecated: { sunset: "2027-11-01", replacedBy: "PUT /api/core/webhooks/{id}" } },
    { success: "none", deprecated: { sunset: "2027-11-01", replacedBy: "DELETE /api/core/webhooks/{id}" } },
    { success: "none", deprecated: { sunset: "2027-11-01", replacedBy: "PATCH /api/core/webhooks/{id}" } },
    { paging: "cursor", deprecated: { sunset: "2027-11-01", replacedBy: "GET /api/core/webhooks/{id}/deliveries" } },
    { deprecated: { sunset: "2027-11-01", replacedBy: "GET /api/core/webhooks/{id}/deliveries/{deliveryId}" } },
    { deprecated: { sunset: "2027-11-01", replacedBy: "POST /api/core/webhooks/{id}/deliveries/{deliveryId}/actions/resend" } },
    { success: "unknown", body: ["application/json", "application/x-www-form-urlencoded"] },
    { tier: "special", body: ["application/json", "application/x-www-form-urlencoded"], anonymous: true },
  ],
);
