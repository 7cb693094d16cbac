/** The rules of the resources that the engine keeps. */
import { indexRules, type Rules } from "../engine/rules.ts";
import { apiKeyRules } from "./api-keys/api-keys.ts";
import { appRules } from "./apps/apps.ts";
import { reportFilterRules } from "./apps/report-filters.ts";
import { appScriptRules } from "./apps/scripts.ts";
import { assistantRules } from "./assistants/assistants.ts";
import { automationConnectionRules } from "./automation-connections/automation-connections.ts";
import { automationRules } from "./automations/automations.ts";
import { runRules } from "./automations/runs.ts";
import { brandRules } from "./brands/brands.ts";
import { collectionRules } from "./collections/collections.ts";
import { conditionRules } from "./conditions/conditions.ts";
import { dataAlertRules } from "./data-alerts/data-alerts.ts";
import { credentialRules } from "./data-connections/credentials.ts";
import { connectionRules } from "./data-connections/data-connections.ts";
import { dataProductRules } from "./data-products/data-products.ts";
import { diProjectRules } from "./di-projects/di-projects.ts";
import { glossaryRules } from "./glossaries/glossaries.ts";
import { groupRules } from "./groups/groups.ts";
import { identityProviderRules } from "./identity-providers/identity-providers.ts";
import { knowledgeBaseRules } from "./knowledgebases/knowledgebases.ts";
import { licenseRules } from "./licenses/licenses.ts";
import { oauthClientRules } from "./oauth-clients/oauth-clients.ts";
import { pinnedLinkRules } from "./pinned-links/pinned-links.ts";
import { ownRuns } from "./placed.ts";
import { reportRules } from "./reports/reports.ts";
import { reportTemplateRules } from "./report-templates/report-templates.ts";
import { roleRules } from "./roles/roles.ts";
import { sharingTaskRules } from "./sharing-tasks/sharing-tasks.ts";
import { assignmentRules } from "./spaces/assignments.ts";
import { shareRules } from "./spaces/shares.ts";
import { spaceRules } from "./spaces/spaces.ts";
import { tenantRules } from "./tenants/tenants.ts";
import { userRules } from "./users/users.ts";
import { webIntegrationRules } from "./web-integrations/web-integrations.ts";
import { notificationRules } from "./web-notifications/web-notifications.ts";
import { reloadTaskRules } from "./reload-tasks/reload-tasks.ts";
import { reloadRules } from "./reloads/reloads.ts";
import { schedulingTaskRules } from "./scheduling/tasks.ts";
import { webhookRules } from "./webhooks/webhooks.ts";

/** Returns the rules of a resource, by the template of its path. */
export const findRules: (template: string) => Rules | undefined = indexRules({
  ...appRules,
  ...appScriptRules,
  ...reportFilterRules,
  ...automationConnectionRules,
  ...automationRules,
  ...runRules,
  ...conditionRules,
  "/api/data-governance/data-qualities/computations": ownRuns,
  ...dataAlertRules,
  ...diProjectRules,
  ...reportRules,
  ...reportTemplateRules,
  ...sharingTaskRules,
  ...collectionRules,
  ...assistantRules,
  ...dataProductRules,
  ...pinnedLinkRules,
  ...notificationRules,
  ...glossaryRules,
  ...knowledgeBaseRules,
  ...connectionRules,
  ...credentialRules,
  ...spaceRules,
  ...assignmentRules,
  ...shareRules,
  ...reloadRules,
  ...reloadTaskRules,
  ...schedulingTaskRules,
  ...webhookRules,
  "/api/v1/brands": brandRules,
  ...apiKeyRules,
  ...groupRules,
  ...identityProviderRules,
  ...licenseRules,
  ...oauthClientRules,
  ...roleRules,
  ...tenantRules,
  ...userRules,
  ...webIntegrationRules,
});
