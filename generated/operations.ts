// Generated: change spec/ and run npm run generate.
// By npm run generate, with @redocly/openapi-core 2.64.0, openapi-typescript 7.13.0, typescript 5.9.3.
// From spec/, sha256 a2f0a62f5622648807e45379d97e49cc5796ca1c2017cdcc668ffb876219078e.

import { decodeOperations } from "../src/call/operation-table.ts";

/**
 * Run-time metadata of each operation, by `METHOD /path`. The segments of the paths are followed by the letters of their
 * methods: J is GET, L POST, N PUT, P PATCH, R DELETE, T HEAD and V OPTIONS; the letter after it stands for no body. A number
 * is that of the row, from 0.
 */
export const operations = /* @__PURE__ */ decodeOperations(
  ".well-known<" +
    "oauth-authorization-serverJ>" +
    "api<" +
    "analytics<" +
    "apps<evaluations<{baselineId}<compare<{comparisonId}J<actions<downloadJ3>>>>?J<actions<downloadJ3>>>#<actions<restoreL>>{guid}<evaluationsJ0L>>" +
    "change-storesJ0<{storeId}J<changesJ0<tabular-viewsJ0>editable-columnsJ0>>" +
    "discovery-agent<adaptive-cardsJ26>" +
    "odag-appsJ" +
    "odag-linksJ6L<cancreateJselection-app-link-usagesL6{linkId}JN<requestsJ6L>>" +
    "odag-requests<{requestId}JN<appSreload-appLrename-appLselectionsJ6>>" +
    "odag-settingsJN<canupdateJ>>" +
    "core<" +
    "auth-settingsJP" +
    "ip-policiesJ0L<?JQS>>" +
    "data-governance<" +
    "data-productsL<actions<generate-provider-urlL>#JQS<actions<activateLcompute-datasets-data-qualityL10deactivateMexport-documentationJ11moveM>changelogsJ9>>" +
    "data-qualities<batch-computations<#J>computationsL10<#J>field-qualities<actions<filterL>>global-resultsJ<actions<filterL>>>" +
    "trust-scores<results<data-sets<actions<filterL>>>>>" +
    "scheduling<" +
    "tasksJ0L<resources<?<runsJ0>>?JNPS<actions<startL>graphs<ancestorsJchildrenJ0descendantsJparentsJ0subgraphJ>runsJ0<lastJ#<logJ>>>>>" +
    "v1<" +
    "api-keysJ0L<configs<{tenantId}JQ>?JQS>" +
    "appsJ27L<evaluations<{baseid}<actions<compare<{comparisonid}J<actions<downloadJ3>>>>>?J<actions<downloadJ3>>>importL28privilegesJ6validatescriptL#JNS<copyLdata<lineageJ6metadataJ>exportMinsight-analysesJ16<actions<recommendL29>modelJ16>media<files<{path}J30N31R32>list<{path}J33>thumbnailJ2>objects<#<actions<change-ownerL>>>ownerNplacementJN17R17publishLNreloads<logsJ<{reloadId}J11>metadata<{reloadId}J>>report-filtersJ0L<actions<countJ>?JQS>scriptsJ34M<?JQS>spaceNR>{guid}<evaluationsJ0L>>" +
    "assistantsJ0L35<#<actions<searchL>feedbackJsources<plaintextsL>startersJ0L<#JNS<followups<#NS>>>threadsJ0L<#<actions<invokeLstreamL>interactionsJ0L<#JS<feedbackL<#Q>reviewsL>>>>>{assistantid}<threads<{threadid}JQS>>?JQS>" +
    "auditsJ12<actions<fetch-consumption-appL2>archiveJ13settingsJ13sourcesJ12typesJ12?J13>" +
    "automation-connectionsJ0L<?JNS<actions<change-ownerMchange-spaceMcheckL>>>" +
    "automation-connectorsJ0" +
    "automationsJ0L<usageJ?JNS<actions<change-ownerMchange-spaceMcopyLdisableMenableMmoveM>runsJ0L<#J<actions<exportLretryMstopM>>>>>" +
    "automl-deployments<{deploymentId}<realtime-predictionsL36>>" +
    "automl-predictions<{predictionId}<coordinate-shapJ8jobsL37not-predicted-reasonsJ8predictionsJ8shapJ8sourceJ8>>" +
    "bannersJ<actions<upsertL>>" +
    "brandsJ0L1<activeJ{brand-id}JQS<actions<activateLdeactivateL>files<{brand-file-id}J2L1N1S>>>" +
    "collectionsJ0L<favoritesJ#JNPS<itemsJ0L<#JS>>>" +
    "conditionsL<previewsL<?J>settingsJO?JQS<evaluationsL<#JS>>>" +
    "consumption<executionsJ0>" +
    "csp-originsJ0L<actions<generate-headerJ3>?JNS>" +
    "csrf-tokenK" +
    "data-alertsJ38L<actions<triggerLvalidateL>settingsJO{alertId}JQS<conditionJexecutions<#JS>recipient-statsJ>{taskId}<executionsJ18<statsJ39#<evaluationsJ>>>>" +
    "data-assetsLS<{data-asset-id}JNP>" +
    "data-connectionsJ0L<actions<deleteLduplicateLupdateL>{qID}JOQS>" +
    "data-credentials<actions<filter-orphanL>{qID}JOQS>" +
    "data-filesJ0L1<actions<change-spaceLdeleteL>connectionsJ0<?J>quotasJ?JN40S<actions<change-ownerMchange-spaceM>>>" +
    "data-qualities<computationsL41<#J42>global-resultsJ43>" +
    "data-setsLS<{data-set-id}JNP<profilesJ9>>" +
    "data-sourcesJ<#<api-specsJgatewaysJsettingsJN>>" +
    "data-storesJ9LS<{data-store-ids}<data-assetsJ44R45<{data-asset-ids}<data-setsJ46R47>>>{data-store-id}JNP>" +
    "di-projectsJL<actions<#J>utils<actions<validate-project-definitionsL1>>{projectId}J<actions<exportL2importL1import-asyncL1prepareLvalidateL>bindingsJNdi-tasksJ<{data^TaskId}J<actions<prepareLrecreate-datasetsLrequest-reloadLvalidateL>runtime<actions<startMstopM>runs<actions<searchL>#<stateJ<datasetsJ>>>stateJ19<datasetsJ19>>>>>>" +
    "direct-access-agents<{agentId}<actions<{agentAction}M>benchmarksL<#J<cancelL>>configurationsJP48connectors<file-connector<files<allowed-pathsJO>>odbc-connector<files<custom-data-type-mappingsJO>>{connector^Type}<filesJ<{file^Type}JO>>>tools<metrics-collector<configurationJO>>>>" +
    "encryption<keyprovidersJL<actions<listJreset-to-default-providerL>migration<actions<detailsJ>>{arnFinger^Print}JQS<actions<migrateLtestL>>>>" +
    "extensionsJL1<?JP1S<fileJ2<{filepath}J20>>>" +
    "glossariesJ0L<actions<importL49>?JNQS<actions<exportJ3>categoriesJ0L<{categoryId}JNQS>termsJ0L<#JNQS<actions<change-statusL>linksJ0LrevisionsJ0>>>>" +
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
    "reload-tasksJ50L51<{taskId}J52N53R54>" +
    "reloadsJ0L22<#J<actions<cancelL22>>>" +
    "report-templatesJ5L<?JNP55S<actions<downloadL2>>>" +
    "reportsL10<?<outputsJ0statusJ>>" +
    "rolesJ0L<?JQS>" +
    "sharing-tasksJ56L<actions<executeM>settingsJOQ{taskId}JQS<actions<cancelM>executionsJ18<#J<files<{fileAlias}J3>>>>>" +
    "spacesJ57L<typesJ#JNPS<assignmentsJ0L<#JNS>sharesJ0L<#JPS>>>" +
    "tasksJ15L7<resources<?<runsJ15>>?J7N7R58<actions<startL7>runsJ15<lastJ7#<logJ7>>>>" +
    "temp-contentsL59<filesL60<?P61>?J2<detailsJ>>" +
    "tenant-settingsJLPS<actions<toggle-cross-region-data-processingL62toggle-cross-region-inferenceL>start-pagesJ>" +
    "tenantsL<meJ#JQ<actions<deactivateLreactivateL>>>" +
    "themesJL1<?JP1S<fileJ2<{filepath}J20>>>" +
    "transports<email-configJOP63S<actions<send-test-emailLvalidateLverify-connectionL>>>" +
    "ui-config<pinned-linksJL<actions<bulk-create-pinned-linksLdelete-all-pinned-linksM>?JPS>>" +
    "usersJ0L<actions<countJfilterL21inviteL>meJ#JPS>" +
    "web-integrationsJ0L<?JQS>" +
    "web-notificationsJ9<allQS{notificationId}JQS>" +
    "webhooksJ64L65<event-typesJ66?J23N23P24R24<deliveriesJ67<{deliveryId}J68<actions<resendL69>>>>>>" +
    "workflows<" +
    "automation-connectionsJ0L<?JNS<actions<change-ownerMchange-spaceMcheckL>>>" +
    "automation-connectorsJ0<{connectorId}J<webhooks<configurationJ>>>" +
    "automationsJ0L<settingsJNusageJ?JNS<actions<change-ownerMchange-spaceMcopyLdisableMenableMmoveM>runsJ0L<#J<actions<exportLretryMstopM>debugJ11>>>>>>" +
    "loginJ25<" +
    "jwt-sessionL>" +
    "oauth<" +
    "authorizeJ25" +
    "revokeL70" +
    "tokenL71>",
  [
    { paging: "cursor" },
    { body: ["multipart/form-data"] },
    { success: "binary" },
    { success: "data" },
    { tier: "special", limit: 20 },
    { paging: "offset" },
    { success: "array" },
    { tier: "special", limit: 600 },
    { success: "text", deprecated: { sunset: "2026-02" } },
    { paging: "page" },
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
    { deprecated: { sunset: "2027-11-01", replacedBy: "/api/core/webhooks/{id}" } },
    { success: "none", deprecated: { sunset: "2027-11-01", replacedBy: "/api/core/webhooks/{id}" } },
    { success: "any", separators: { scope: "%20" } },
    { separators: { analysisTypes: ",", appIds: ",", breakdowns: ",", categories: ",", comparisonPeriods: ",", dimensions: ",", measures: ",", metricIds: "," }, paging: "cursor" },
    { success: "array", deprecated: { replacedBy: "GET /api/v1/apps/privileges" } },
    { body: ["application/octet-stream"] },
    { tier: "special", limit: 500 },
    { success: "binary", wildcards: ["path"] },
    { success: "unknown", body: ["application/octet-stream"], wildcards: ["path"] },
    { success: "unknown", wildcards: ["path"] },
    { wildcards: ["path"] },
    { paging: "cursor", items: "scripts" },
    { body: ["application/json", "multipart/form-data"] },
    { tier: "special", limit: 300, success: "unknown", deprecated: { sunset: "2026-02" } },
    { success: "unknown", deprecated: { sunset: "2026-02" } },
    { paging: "cursor", items: "tasks" },
    { paging: "cursor", items: "executionsStats", deprecated: {} },
    { tier: "special", limit: 800, body: ["multipart/form-data"] },
    { tier: "special", limit: 10, deprecated: { replacedBy: "POST /api/data-governance/data-qualities/computations" } },
    { deprecated: { replacedBy: "GET /api/data-governance/data-qualities/computations/{computationId}" } },
    { deprecated: { replacedBy: "GET /api/data-governance/data-qualities/global-results" } },
    { pathLists: ["data-store-ids"], paging: "page" },
    { success: "none", pathLists: ["data-store-ids"] },
    { pathLists: ["data-asset-ids", "data-store-ids"], paging: "page" },
    { success: "none", pathLists: ["data-asset-ids", "data-store-ids"] },
    { body: ["application/json", "application/json-patch+json"] },
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
    { success: "none", deprecated: { sunset: "2026-11" } },
    { paging: "cursor", deprecated: { sunset: "2027-11-01", replacedBy: "/api/core/webhooks" } },
    { deprecated: { sunset: "2027-11-01", replacedBy: "/api/core/webhooks" } },
    { deprecated: { sunset: "2027-11-01", replacedBy: "/api/core/webhooks/event-types" } },
    { paging: "cursor", deprecated: { sunset: "2027-11-01", replacedBy: "/api/core/webhooks/{id}/deliveries" } },
    { deprecated: { sunset: "2027-11-01", replacedBy: "/api/core/webhooks/{id}/deliveries/{deliveryId}" } },
    { deprecated: { sunset: "2027-11-01", replacedBy: "/api/core/webhooks/{id}/deliveries/{deliveryId}/actions/resend" } },
    { success: "unknown", body: ["application/json", "application/x-www-form-urlencoded"] },
    { tier: "special", body: ["application/json", "application/x-www-form-urlencoded"], anonymous: true },
  ],
);
