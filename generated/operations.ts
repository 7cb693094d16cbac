// Generated: change spec/ and run npm run generate.
// By npm run generate, with @redocly/openapi-core 2.64.0, openapi-typescript 7.13.0, typescript 5.9.3.
// From spec/, sha256 a2f0a62f5622648807e45379d97e49cc5796ca1c2017cdcc668ffb876219078e.

import { decodeOperations } from "../src/call/operation-table.ts";

/**
 * Run-time metadata of each operation, by `METHOD /path`. The segments of the paths are followed by the letters of their
 * methods: A is GET, C POST, E PUT, G PATCH, I DELETE, K HEAD and M OPTIONS; the letter after it stands for no body. A number
 * is that of the row, from 0.
 */
export const operations = /* @__PURE__ */ decodeOperations(
  ".well-known<" +
    "oauth-authorization-serverA>" +
    "api<" +
    "analytics<" +
    "apps<evaluations<{baseline^Id}<compare<{comparison^Id}A<actions<downloadA3>>>>?A<actions<downloadA3>>>#<actions<restoreC>>{guid}<evaluationsA0C>>" +
    "change-storesA0<{store^Id}A<changesA0<tabular-viewsA0>editable-columnsA0>>" +
    "discovery-agent<adaptive-cardsA26>" +
    "odag-appsA" +
    "odag-linksA6C<cancreateAselection-app-link-usagesC6{link^Id}AE<requestsA6C>>" +
    "odag-requests<{request^Id}AE<appJreload-appCrename-appCselectionsA6>>" +
    "odag-settingsAE<canupdateA>>" +
    "core<" +
    "auth-settingsAG" +
    "ip-policiesA0C<?AHJ>>" +
    "data-governance<" +
    "data-productsC<actions<generate-provider-urlC>#AHJ<actions<activateCcompute-datasets-data-qualityC10deactivateDexport-documentationA11moveD>changelogsA9>>" +
    "data-qualities<batch-computations<#A>computationsC10<#A>field-qualities<actions<filterC>>global-resultsA<actions<filterC>>>" +
    "trust-scores<results<data-sets<actions<filterC>>>>>" +
    "scheduling<" +
    "tasksA0C<resources<?<runsA0>>?AEGJ<actions<startC>graphs<ancestorsAchildrenA0descendantsAparentsA0subgraphA>runsA0<lastA#<logA>>>>>" +
    "v1<" +
    "api-keysA0C<configs<{tenant^Id}AH>?AHJ>" +
    "appsA27C<evaluations<{baseid}<actions<compare<{comparisonid}A<actions<downloadA3>>>>>?A<actions<downloadA3>>>importC28privilegesA6validatescriptC#AEJ<copyCdata<lineageA6metadataA>exportDinsight-analysesA16<actions<recommendC29>modelA16>media<files<{path}A30E31I32>list<{path}A33>thumbnailA2>objects<#<actions<change-ownerC>>>ownerEplacementAE17I17publishCEreloads<logsA<{reload^Id}A11>metadata<{reload^Id}A>>report-filtersA0C<actions<countA>?AHJ>scriptsA34D<?AHJ>spaceEI>{guid}<evaluationsA0C>>" +
    "assistantsA0C35<#<actions<searchC>feedbackAsources<plaintextsC>startersA0C<#AEJ<followups<#EJ>>>threadsA0C<#<actions<invokeCstreamC>interactionsA0C<#AJ<feedbackC<#H>reviewsC>>>>>{assistantid}<threads<{threadid}AHJ>>?AHJ>" +
    "auditsA12<actions<fetch-consumption-appC2>archiveA13settingsA13sourcesA12typesA12?A13>" +
    "automation-connectionsA0C<?AEJ<actions<change-ownerDchange-spaceDcheckC>>>" +
    "automation-connectorsA0" +
    "automationsA0C<usageA?AEJ<actions<change-ownerDchange-spaceDcopyCdisableDenableDmoveD>runsA0C<#A<actions<exportCretryDstopD>>>>>" +
    "automl-deployments<{deployment^Id}<realtime-predictionsC36>>" +
    "automl-predictions<{prediction^Id}<coordinate-shapA8jobsC37not-predicted-reasonsA8predictionsA8shapA8sourceA8>>" +
    "bannersA<actions<upsertC>>" +
    "brandsA0C1<activeA{brand-id}AHJ<actions<activateCdeactivateC>files<{brand-file-id}A2C1E1J>>>" +
    "collectionsA0C<favoritesA#AEGJ<itemsA0C<#AJ>>>" +
    "conditionsC<previewsC<?A>settingsAF?AHJ<evaluationsC<#AJ>>>" +
    "consumption<executionsA0>" +
    "csp-originsA0C<actions<generate-headerA3>?AEJ>" +
    "csrf-tokenB" +
    "data-alertsA38C<actions<triggerCvalidateC>settingsAF{alert^Id}AHJ<conditionAexecutions<#AJ>recipient-statsA>{task^Id}<executionsA18<statsA39#<evaluationsA>>>>" +
    "data-assetsCJ<{data-asset-id}AEG>" +
    "data-connectionsA0C<actions<deleteCduplicateCupdateC>{q^I^D}AFHJ>" +
    "data-credentials<actions<filter-orphanC>{q^I^D}AFHJ>" +
    "data-filesA0C1<actions<change-spaceCdeleteC>connectionsA0<?A>quotasA?AE40J<actions<change-ownerDchange-spaceD>>>" +
    "data-qualities<computationsC41<#A42>global-resultsA43>" +
    "data-setsCJ<{data-set-id}AEG<profilesA9>>" +
    "data-sourcesA<#<api-specsAgatewaysAsettingsAE>>" +
    "data-storesA9CJ<{data-store-ids}<data-assetsA44I45<{data-asset-ids}<data-setsA46I47>>>{data-store-id}AEG>" +
    "di-projectsAC<actions<#A>utils<actions<validate-project-definitionsC1>>{project^Id}A<actions<exportC2importC1import-asyncC1prepareCvalidateC>bindingsAEdi-tasksA<{dataTask^Id}A<actions<prepareCrecreate-datasetsCrequest-reloadCvalidateC>runtime<actions<startDstopD>runs<actions<searchC>#<stateA<datasetsA>>>stateA19<datasetsA19>>>>>>" +
    "direct-access-agents<{agent^Id}<actions<{agent^Action}D>benchmarksC<#A<cancelC>>configurationsAG48connectors<file-connector<files<allowed-pathsAF>>odbc-connector<files<custom-data-type-mappingsAF>>{connectorType}<filesA<{fileType}AF>>>tools<metrics-collector<configurationAF>>>>" +
    "encryption<keyprovidersAC<actions<listAreset-to-default-providerC>migration<actions<detailsA>>{arn^FingerPrint}AHJ<actions<migrateCtestC>>>>" +
    "extensionsAC1<?AG1J<fileA2<{filepath}A20>>>" +
    "glossariesA0C<actions<importC49>?AEHJ<actions<exportA3>categoriesA0C<{category^Id}AEHJ>termsA0C<#AEHJ<actions<change-statusC>linksA0CrevisionsA0>>>>" +
    "groupsA0C<actions<filterC21>settingsAH#AHJ>" +
    "identity-providersA0C<.well-known<metadata.jsonA>me<metaA>statusA?AHJ>" +
    "itemsA0<settingsAG#AEJ<collectionsA0publisheditemsA0>>" +
    "knowledgebasesA0C<?AHJ<actions<searchC>datasourcesC<#EJ<actions<cancelCdownloadCsyncC>historiesA0<{sync^Id}A14>schedulesACJ>>historiesA0>>" +
    "licenses<assignmentsA0<actions<addCdeleteCupdateC>>consumptionA0overviewAsettingsAEstatusA>" +
    "lineage-graphs<impact<?<actions<expandA4searchA4>overviewA4sourceA4>>nodes<?A4<actions<expandA4searchA4>overviewC>>>" +
    "ml<deploymentsA5C<#AHJ<actions<activate-modelsDdeactivate-modelsD>aliasesA5C<{alias^Id}AHJ{alias^Name}<realtime-predictions<actions<runC>>>>batch-predictionsA5C<#AHJ<actions<predictC>scheduleAEHJ>>models<actions<addDremoveD>>realtime-predictions<actions<runC>>>>experimentsA5C<#AHJ<actions<recommend-modelsC>modelsA5<#A>versionsA5C<{experimentVersion^Id}AHJ>>>jobs<{corrType}<{corr^Id}<actions<cancelD>>>>profile-insightsC<{dataSet^Id}A>>" +
    "notes<settingsA14E14>" +
    "notificationsA" +
    "oauth-clientsA0C<?AGJ<actions<publishC>client-secretsC<{hint}J>connection-configs<meAHJ>>>" +
    "oauth-tokensA0<{token^Id}J>" +
    "questions<actions<askCfilterC0>>" +
    "quotasA<?A>" +
    "reload-tasksA50C51<{task^Id}A52E53I54>" +
    "reloadsA0C22<#A<actions<cancelC22>>>" +
    "report-templatesA5C<?AEG55J<actions<downloadC2>>>" +
    "reportsC10<?<outputsA0statusA>>" +
    "rolesA0C<?AHJ>" +
    "sharing-tasksA56C<actions<executeD>settingsAFH{task^Id}AHJ<actions<cancelD>executionsA18<#A<files<{file^Alias}A3>>>>>" +
    "spacesA57C<typesA#AEGJ<assignmentsA0C<#AEJ>sharesA0C<#AGJ>>>" +
    "tasksA15C7<resources<?<runsA15>>?A7E7I58<actions<startC7>runsA15<lastA7#<logA7>>>>" +
    "temp-contentsC59<filesC60<?G61>?A2<detailsA>>" +
    "tenant-settingsACGJ<actions<toggle-cross-region-data-processingC62toggle-cross-region-inferenceC>start-pagesA>" +
    "tenantsC<meA#AH<actions<deactivateCreactivateC>>>" +
    "themesAC1<?AG1J<fileA2<{filepath}A20>>>" +
    "transports<email-configAFG63J<actions<send-test-emailCvalidateCverify-connectionC>>>" +
    "ui-config<pinned-linksAC<actions<bulk-create-pinned-linksCdelete-all-pinned-linksD>?AGJ>>" +
    "usersA0C<actions<countAfilterC21inviteC>meA#AGJ>" +
    "web-integrationsA0C<?AHJ>" +
    "web-notificationsA9<allHJ{notification^Id}AHJ>" +
    "webhooksA64C65<event-typesA66?A23E23G24I24<deliveriesA67<{delivery^Id}A68<actions<resendC69>>>>>>" +
    "workflows<" +
    "automation-connectionsA0C<?AEJ<actions<change-ownerDchange-spaceDcheckC>>>" +
    "automation-connectorsA0<{connector^Id}A<webhooks<configurationA>>>" +
    "automationsA0C<settingsAEusageA?AEJ<actions<change-ownerDchange-spaceDcopyCdisableDenableDmoveD>runsA0C<#A<actions<exportCretryDstopD>debugA11>>>>>>" +
    "loginA25<" +
    "jwt-sessionC>" +
    "oauth<" +
    "authorizeA25" +
    "revokeC70" +
    "tokenC71>",
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
