// Generated: change spec/ and run npm run generate.
// By npm run generate, with @redocly/openapi-core 2.64.0, openapi-typescript 7.13.0, typescript 5.9.3.
// From spec/, sha256 6d49c8c3d01aea90c47e19a7e108fb0c0c517c1a9319525e909740ad80094461.

import { decodeOperations, type Operations } from "../src/call/operation-table.ts";

/**
 * Run-time metadata of each operation, by `METHOD /path`. The segments of the paths are followed by the letters of their
 * methods: J is GET, L POST, N PUT, P PATCH, R DELETE, T HEAD and V OPTIONS; the letter after it means that there is no body. A number
 * is that of the row, from 0.
 */
export const operations: Operations = /* @__PURE__ */ decodeOperations(
  ".well-known<" +
    "oauth-authorization-serverJ>" +
    "api<" +
    "analytics<" +
    "apps<evaluations<{baselineId}<compare<{comparisonId}J<actions<downloadJ12>>>>?J<actions<downloadJ12>>>#<actions<restoreL>>{guid}<evaluationsJ0L>>" +
    "change-storesJ0<{storeId}J<changesJ0<tabular-viewsJ0>editable-columnsJ0>>" +
    "discovery-agent<adaptive-cardsJ34>" +
    "odag-appsJ" +
    "odag-linksJ9L<cancreateJselection-app-link-usagesL9{linkId}JN<requestsJ9L>>" +
    "odag-requests<{requestId}JN<appSreload-appLrename-appLselectionsJ9>>" +
    "odag-settingsJN<canupdateJ>>" +
    "connectivity<" +
    "data-connectionsJ0L<actions<deleteLduplicateLupdateL>{qID}JOQS>" +
    "data-credentials<actions<filter-orphanL>{qID}JOQS>" +
    "data-sourcesJ<actions<generate-qriL>endpointsJ<actions<filterL>>#<api-specsJgatewaysJsettingsJN>>" +
    "direct-access-agents<{agentId}<actions<{agentAction}M>benchmarksJ6L<#J<cancelL>>configurationsJP35connectors<file-connector<files<allowed-pathsJO>>odbc-connector<files<custom-data-type-mappingsJO>>{connector^Type}<filesJ<{file^Type}JO>>>load-performance-metricsJ6tools<metrics-collector<configurationJO>>>>>" +
    "core<" +
    "auth-settingsJP" +
    "data-files<actions<change-spaceLpostL>connectionsJ0<actions<filterL0>>deletesJ0?JS<actions<change-ownerMchange-spaceM>folder-statsJ>>" +
    "ip-policiesJ0L<?JQS>" +
    "webhooksJ0L<event-typesJ?JNQS<deliveriesJ0<{deliveryId}J<actions<resendL>>>>>>" +
    "data-governance<" +
    "data-productsL<actions<generate-provider-urlL>#JQS<actions<activateLcompute-datasets-data-qualityL16deactivateMexport-documentationJ17moveM>changelogsJ6>>" +
    "data-qualities<batch-computations<#J>computationsL16<#J>field-qualities<actions<filterL>>global-resultsJ<actions<filterL>>>" +
    "semantic-typesJL<actions<exportLimportL>#JQS<dataset-fieldsJ6>>" +
    "trust-scores<results<data-sets<actions<filterL>>>>>" +
    "scheduling<" +
    "tasksJ0L<resources<?<actions<reload<on-dataset-updatedLon-task-eventLon-time-scheduleL>>runsJ0>>?JNPS<actions<startL>graphs<ancestorsJchildrenJ0descendantsJparentsJ0subgraphJ>runsJ0<lastJ#<logJ>>>>>" +
    "v1<" +
    "api-keysJ0L<configs<{tenantId}JQ>?JQS>" +
    "appsJ36L<evaluations<{baseid}<actions<compare<{comparisonid}J37<actions<downloadJ38>>>>>?J22<actions<downloadJ39>>>importL40privilegesJ9validatescriptL#JNS<copyLdata<lineageJ9metadataJ>exportMinsight-analysesJ23<actions<recommendL41>modelJ23>media<files<{path}J42N43R44>list<{path}J45>thumbnailJ4>objects<#<actions<change-ownerL>>>ownerNplacementJN24R24publishLNreloads<logsJ<{reloadId}J17>metadata<{reloadId}J>>report-filtersJ0L<actions<countJ>?JQS>scriptsJ46M<?JQS>spaceNR>{guid}<evaluationsJ47L22>>" +
    "assistantsJ0L48<#<actions<searchL>feedbackJsources<plaintextsL>startersJ0L<#JNS<followups<#NS>>>threadsJ0L<#<actions<invokeLstreamL12>interactionsJ0L<#JS<feedbackL<#Q>reviewsL>>>>>{assistantid}<threads<{threadid}JQS>>?JQS>" +
    "auditsJ18<actions<fetch-consumption-appL4>archiveJ19settingsJ19sourcesJ18typesJ18?J19>" +
    "automation-connectionsJ15L1<?J1N1R2<actions<change-ownerL2change-spaceL2checkL1>>>" +
    "automation-connectorsJ15" +
    "automationsJ15L1<usageJ1?J1N1R2<actions<change-ownerL2change-spaceL2copyL1disableL2enableL2moveL2>runsJ15L1<#J1<actions<exportL1retryL2stopL2>>>>>" +
    "automl-deployments<{deploymentId}<realtime-predictionsL49>>" +
    "automl-predictions<{predictionId}<coordinate-shapJ13jobsL50not-predicted-reasonsJ13predictionsJ13shapJ13sourceJ13>>" +
    "bannersJ<actions<upsertL>>" +
    "brandsJ0L3<activeJ{brand-id}JQS<actions<activateLdeactivateL>files<{brand-file-id}J4L3N3S>>>" +
    "collectionsJ0L<favoritesJ#JNPS<itemsJ0L<#JS>>>" +
    "conditionsL<previewsL<?J>settingsJO?JQS<evaluationsL<#JS>>>" +
    "consumption<executionsJ0>" +
    "csp-originsJ0L<actions<generate-headerJ12>?JNS>" +
    "csrf-tokenK" +
    "data-alertsJ51L<actions<triggerLvalidateL>settingsJO{alertId}JQS<conditionJexecutions<#JS>recipient-statsJ>{taskId}<executionsJ25<statsJ52#<evaluationsJ>>>>" +
    "data-assetsLS<{data-asset-id}JNP>" +
    "data-connectionsJ0L<actions<deleteLduplicateLupdateL>{qID}JOQS>" +
    "data-credentials<actions<filter-orphanL>{qID}JOQS>" +
    "data-filesJ0L3<actions<change-spaceLdeleteL>connectionsJ0<?J>quotasJ?JN53S<actions<change-ownerMchange-spaceM>>>" +
    "data-qualities<computationsL54<#J26>global-resultsJ26>" +
    "data-setsLS<{data-set-id}JNP<profilesJ6>>" +
    "data-sourcesJ<#<api-specsJgatewaysJsettingsJN>>" +
    "data-storesJ6LS<{data-store-ids}<data-assetsJ55R56<{data-asset-ids}<data-setsJ57R58>>>{data-store-id}JNP>" +
    "di-projectsJL<actions<#J>utils<actions<validate-project-definitionsL3>>{projectId}J<actions<exportL4importL3import-asyncL3prepareLvalidateL>bindingsJNdi-tasksJ<{data^TaskId}J<actions<prepareLrecreate-datasetsLrequest-reloadLvalidateL>runtime<actions<startMstopM>runs<actions<searchL>#<stateJ<datasetsJ>>>stateJ27<datasetsJ27>>>>>>" +
    "direct-access-agents<{agentId}<actions<{agentAction}L14>benchmarksL5<#J5<cancelL5>>configurationsJ5P59connectors<file-connector<files<allowed-pathsJ5N14>>odbc-connector<files<custom-data-type-mappingsJ5N14>>{connector^Type}<filesJ5<{file^Type}J5N14>>>tools<metrics-collector<configurationJ5N14>>>>" +
    "encryption<keyprovidersJL<actions<listJreset-to-default-providerL>migration<actions<detailsJ>>{arnFinger^Print}JQS<actions<migrateLtestL>>>>" +
    "extensionsJL3<?JP3S<fileJ4<{filepath}J28>>>" +
    "glossariesJ0L<actions<importL60>?JNQS<actions<exportJ12>categoriesJ0L<{categoryId}JNQS>termsJ0L<#JNQS<actions<change-statusL>linksJ0LrevisionsJ0>>>>" +
    "groupsJ0L<actions<filterL29>settingsJQ#JQS>" +
    "identity-providersJ0L<.well-known<metadata.jsonJ>me<metaJ>statusJ?JQS>" +
    "itemsJ0<settingsJP#JNS<collectionsJ0publisheditemsJ0>>" +
    "knowledgebasesJ0L<?JQS<actions<searchL>datasourcesL<#NS<actions<cancelLdownloadLsyncL>historiesJ0<{syncId}J20>schedulesJLS>>historiesJ0>>" +
    "licenses<assignmentsJ0<actions<addLdeleteLupdateL>>consumptionJ0overviewJsettingsJNstatusJ>" +
    "lineage-graphs<impact<?<actions<expandJ7searchJ7>overviewJ7sourceJ7>>nodes<?J7<actions<expandJ7searchJ7>overviewL>>>" +
    "ml<deploymentsJ8L<#JQS<actions<activate-modelsMdeactivate-modelsM>aliasesJ8L<{aliasId}JQS{alias^Name}<realtime-predictions<actions<runL>>>>batch-predictionsJ8L<#JQS<actions<predictL>scheduleJNQS>>models<actions<addMremoveM>>realtime-predictions<actions<runL>>>>experimentsJ8L<#JQS<actions<recommend-modelsL>modelsJ8<#J>versionsJ8L<{experiment^VersionId}JQS>>>jobs<{corr^Type}<{corrId}<actions<cancelM>>>>profile-insightsL<{data^SetId}J>>" +
    "notes<settingsJ20N20>" +
    "notificationsJ" +
    "oauth-clientsJ0L<?JPS<actions<publishL>client-secretsL<{hint}S>connection-configs<meJQS>>>" +
    "oauth-tokensJ0<{tokenId}S>" +
    "questions<actions<askLfilterL0>>" +
    "quotasJ<?J>" +
    "reload-tasksJ61L62<{taskId}J63N64R65>" +
    "reloadsJ0L30<#J<actions<cancelL30>>>" +
    "report-templatesJ8L<?JNP66S<actions<downloadL4>>>" +
    "reportsL16<?<outputsJ0statusJ>>" +
    "rolesJ0L<?JQS>" +
    "sharing-tasksJ67L<actions<executeM>settingsJOQ{taskId}JQS<actions<cancelM>executionsJ25<#J<files<{fileAlias}J4>>>>>" +
    "spacesJ68L<typesJ#JNPS<assignmentsJ0L<#JNS>sharesJ0L<#JPS>>>" +
    "tasksJ21L10<resources<?<runsJ21>>?J10N10R69<actions<startL10>runsJ21<lastJ10#<logJ10>>>>" +
    "temp-contentsL70<filesL71<?P72>?J4<detailsJ>>" +
    "tenant-settingsJLPS<actions<toggle-cross-region-data-processingL73toggle-cross-region-inferenceL>start-pagesJ>" +
    "tenantsL<meJ#JQ<actions<deactivateLreactivateL>>>" +
    "themesJL3<?JP3S<fileJ4<{filepath}J28>>>" +
    "transports<email-configJOP74S<actions<send-test-emailLvalidateLverify-connectionL>>>" +
    "ui-config<pinned-linksJL<actions<bulk-create-pinned-linksLdelete-all-pinned-linksM>?JPS>>" +
    "usersJ0L<actions<countJfilterL29inviteL>meJ#JPS>" +
    "web-integrationsJ0L<?JQS>" +
    "web-notificationsJ6<allQS{notificationId}JQS>" +
    "webhooksJ31L11<event-typesJ11?J11N11P32R32<deliveriesJ31<{deliveryId}J11<actions<resendL11>>>>>>" +
    "workflows<" +
    "automation-connectionsJ0L<?JNS<actions<change-ownerMchange-spaceMcheckL>>>" +
    "automation-connectorsJ0<{connectorId}J<webhooks<configurationJ>>>" +
    "automationsJ0L<settingsJNusageJ?JNS<actions<change-ownerMchange-spaceMcopyLdisableMenableMmoveM>runsJ0L<#J<actions<exportLretryMstopM>debugJ17>>>>>>" +
    "loginJ33<" +
    "jwt-sessionL>" +
    "oauth<" +
    "authorizeJ33" +
    "revokeL75" +
    "tokenL76>",
  [
    { paging: "cursor" },
    { deprecated: { sunset: "2027-11-30", replacedBy: "=workflows" } },
    { success: "none", deprecated: { sunset: "2027-11-30", replacedBy: "=workflows" } },
    { body: ["multipart/form-data"] },
    { success: "binary" },
    { deprecated: { sunset: "2027-11-01", replacedBy: "=connectivity" } },
    { paging: "page" },
    { tier: "special", limit: 20 },
    { paging: "offset" },
    { success: "array" },
    { tier: "special", limit: 600 },
    { deprecated: { sunset: "2027-11-01", replacedBy: "=core" } },
    { success: "data" },
    { success: "text", deprecated: { sunset: "2026-02-03", replacedBy: "/api/v1/ml/deployments/{deploymentId}/batch-predictions" } },
    { success: "none", deprecated: { sunset: "2027-11-01", replacedBy: "=connectivity" } },
    { paging: "cursor", deprecated: { sunset: "2027-11-30", replacedBy: "=workflows" } },
    { tier: "special", limit: 10 },
    { success: "text" },
    { tier: "special", limit: 1000, paging: "cursor" },
    { tier: "special", limit: 1000 },
    { deprecated: {} },
    { tier: "special", limit: 600, paging: "cursor" },
    { deprecated: { sunset: "2026-09-24", replacedBy: "=analytics" } },
    { tier: "special", limit: 500, paging: "cursor" },
    { success: "unknown" },
    { paging: "cursor", items: "executions" },
    { deprecated: { sunset: "2026-12-31", replacedBy: "=data-governance" } },
    { tier: "special", limit: 120 },
    { success: "any", wildcards: ["filepath"] },
    { tier: "special", limit: 200, paging: "cursor" },
    { tier: "special", limit: 50 },
    { paging: "cursor", deprecated: { sunset: "2027-11-01", replacedBy: "=core" } },
    { success: "none", deprecated: { sunset: "2027-11-01", replacedBy: "=core" } },
    { success: "any", separators: { scope: "%20" } },
    { separators: { analysisTypes: ",", appIds: ",", breakdowns: ",", categories: ",", comparisonPeriods: ",", dimensions: ",", measures: ",", metricIds: "," }, paging: "cursor" },
    { body: ["application/json", "application/json-patch+json"] },
    { success: "array", deprecated: { replacedBy: "GET /api/v1/apps/privileges" } },
    { deprecated: { sunset: "2026-09-24", replacedBy: "GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}" } },
    { success: "data", deprecated: { sunset: "2026-09-24", replacedBy: "GET /api/analytics/apps/evaluations/{baselineId}/compare/{comparisonId}/actions/download" } },
    { success: "data", deprecated: { sunset: "2026-09-24", replacedBy: "=analytics" } },
    { body: ["application/octet-stream"] },
    { tier: "special", limit: 500 },
    { success: "binary", wildcards: ["path"] },
    { success: "unknown", body: ["application/octet-stream"], wildcards: ["path"] },
    { success: "unknown", wildcards: ["path"] },
    { wildcards: ["path"], folder: true },
    { paging: "cursor", items: "scripts" },
    { paging: "cursor", deprecated: { sunset: "2026-09-24", replacedBy: "=analytics" } },
    { body: ["application/json", "multipart/form-data"] },
    { tier: "special", limit: 300, success: "unknown", deprecated: { sunset: "2026-02-03", replacedBy: "POST /api/v1/ml/deployments/{deploymentId}/realtime-predictions/actions/run" } },
    { success: "unknown", deprecated: { sunset: "2026-02-03", replacedBy: "/api/v1/ml/deployments/{deploymentId}/batch-predictions" } },
    { paging: "cursor", items: "tasks" },
    { paging: "cursor", items: "executionsStats", deprecated: {} },
    { tier: "special", limit: 800, body: ["multipart/form-data"] },
    { tier: "special", limit: 10, deprecated: { sunset: "2026-12-31", replacedBy: "=data-governance" } },
    { pathLists: ["data-store-ids"], paging: "page" },
    { success: "none", pathLists: ["data-store-ids"] },
    { pathLists: ["data-asset-ids", "data-store-ids"], paging: "page" },
    { success: "none", pathLists: ["data-asset-ids", "data-store-ids"] },
    { body: ["application/json", "application/json-patch+json"], deprecated: { sunset: "2027-11-01", replacedBy: "=connectivity" } },
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
    { success: "unknown", body: ["application/json", "application/x-www-form-urlencoded"] },
    { tier: "special", body: ["application/json", "application/x-www-form-urlencoded"], anonymous: true },
  ],
);
