/** The reactions of the services to operations. */
import type { Reactions } from "../http/handler.ts";
import { apiKeyReactions } from "./api-keys/api-keys.ts";
import { appReactions } from "./apps/apps.ts";
import { appDataHandlers } from "./apps/data.ts";
import { appFileHandlers } from "./apps/files.ts";
import { appMediaReactions } from "./apps/media.ts";
import { appPublishingHandlers } from "./apps/publishing.ts";
import { appReloadHandlers } from "./apps/reloads.ts";
import { reportFilterReactions } from "./apps/report-filters.ts";
import { appScriptReactions } from "./apps/scripts.ts";
import { assistantReactions } from "./assistants/assistants.ts";
import { auditHandlers } from "./audits/audits.ts";
import { automationConnectionReactions } from "./automation-connections/automation-connections.ts";
import { automationReactions } from "./automations/automations.ts";
import { runReactions } from "./automations/runs.ts";
import { bannerReactions } from "./banners/banners.ts";
import { brandReactions } from "./brands/brands.ts";
import { collectionReactions } from "./collections/collections.ts";
import { conditionReactions } from "./conditions/conditions.ts";
import { csrfReactions } from "./csrf/csrf.ts";
import { dataAlertReactions } from "./data-alerts/executions.ts";
import { credentialReactions } from "./data-connections/credentials.ts";
import { connectionReactions } from "./data-connections/data-connections.ts";
import { sourceReactions } from "./data-connections/data-sources.ts";
import { dataFileActionReactions } from "./data-files/actions.ts";
import { connectionReactions as dataFileConnectionReactions } from "./data-files/connections.ts";
import { dataFileReactions } from "./data-files/data-files.ts";
import { dataProductReactions } from "./data-products/data-products.ts";
import { dataSetReactions } from "./data-sets/data-sets.ts";
import { diProjectReactions } from "./di-projects/di-projects.ts";
import { archiveReactions } from "./extensions/archives.ts";
import { glossaryReactions } from "./glossaries/glossaries.ts";
import { groupReactions } from "./groups/groups.ts";
import { identityProviderReactions } from "./identity-providers/identity-providers.ts";
import { itemReactions } from "./items/items.ts";
import { knowledgeBaseReactions } from "./knowledgebases/knowledgebases.ts";
import { licenseReactions } from "./licenses/licenses.ts";
import { oauthClientReactions } from "./oauth-clients/oauth-clients.ts";
import { oauthHandlers } from "./oauth/oauth.ts";
import { pinnedLinkReactions } from "./pinned-links/pinned-links.ts";
import { reloadTaskReactions } from "./reload-tasks/reload-tasks.ts";
import { reloadReactions } from "./reloads/reloads.ts";
import { reportTemplateReactions } from "./report-templates/report-templates.ts";
import { reportReactions } from "./reports/reports.ts";
import { formerTaskReactions } from "./scheduling/former-tasks.ts";
import { schedulingGraphReactions } from "./scheduling/graphs.ts";
import { resourceTaskReactions } from "./scheduling/resource-tasks.ts";
import { schedulingRunReactions } from "./scheduling/runs.ts";
import { schedulingTaskReactions } from "./scheduling/tasks.ts";
import { sharingTaskReactions } from "./sharing-tasks/sharing-tasks.ts";
import { spaceReactions } from "./spaces/spaces.ts";
import { tempContentReactions } from "./temp-contents/temp-contents.ts";
import { uploadReactions } from "./temp-contents/uploads.ts";
import { tenantReactions } from "./tenants/tenants.ts";
import { userReactions } from "./users/users.ts";
import { notificationReactions } from "./web-notifications/web-notifications.ts";
import { webhookDeliveryReactions } from "./webhooks/deliveries.ts";
import { webhookReactions } from "./webhooks/webhooks.ts";

export const reactions: Reactions = {
  ...oauthHandlers,
  ...reloadReactions,
  ...reloadTaskReactions,
  ...schedulingTaskReactions,
  ...schedulingRunReactions,
  ...formerTaskReactions,
  ...schedulingGraphReactions,
  ...resourceTaskReactions,
  ...spaceReactions,
  ...appReactions,
  ...appDataHandlers,
  ...appFileHandlers,
  ...appMediaReactions,
  ...appPublishingHandlers,
  ...appReloadHandlers,
  ...reportFilterReactions,
  ...appScriptReactions,
  ...tempContentReactions,
  ...uploadReactions,
  ...archiveReactions,
  ...brandReactions,
  ...itemReactions,
  ...collectionReactions,
  ...assistantReactions,
  ...bannerReactions,
  ...dataProductReactions,
  ...dataSetReactions,
  ...pinnedLinkReactions,
  ...notificationReactions,
  ...glossaryReactions,
  ...knowledgeBaseReactions,
  ...connectionReactions,
  ...credentialReactions,
  ...sourceReactions,
  ...dataFileReactions,
  ...dataFileActionReactions,
  ...dataFileConnectionReactions,
  ...auditHandlers,
  ...webhookReactions,
  ...webhookDeliveryReactions,
  ...apiKeyReactions,
  ...csrfReactions,
  ...groupReactions,
  ...identityProviderReactions,
  ...licenseReactions,
  ...oauthClientReactions,
  ...tenantReactions,
  ...userReactions,
  ...automationConnectionReactions,
  ...automationReactions,
  ...runReactions,
  ...conditionReactions,
  ...dataAlertReactions,
  ...diProjectReactions,
  ...reportReactions,
  ...reportTemplateReactions,
  ...sharingTaskReactions,
};
