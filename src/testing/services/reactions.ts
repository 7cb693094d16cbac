/** The reactions of the services to operations. */
import type { Reactions } from "../http/handler.ts";
import { appChangeHandlers } from "./apps/changes.ts";
import { appDataHandlers } from "./apps/data.ts";
import { appFileHandlers } from "./apps/files.ts";
import { appPrivilegeHandlers } from "./apps/privileges.ts";
import { appPublishingHandlers } from "./apps/publishing.ts";
import { appReloadHandlers } from "./apps/reloads.ts";
import { appScriptHandlers } from "./apps/scripts.ts";
import { appHandlers } from "./apps/apps.ts";
import { collectionReactions } from "./collections/collections.ts";
import { assistantReactions } from "./assistants/assistants.ts";
import { bannerReactions } from "./banners/banners.ts";
import { dataProductReactions } from "./data-products/data-products.ts";
import { dataSetReactions } from "./data-sets/data-sets.ts";
import { pinnedLinkReactions } from "./pinned-links/pinned-links.ts";
import { notificationReactions } from "./web-notifications/web-notifications.ts";
import { glossaryReactions } from "./glossaries/glossaries.ts";
import { knowledgeBaseReactions } from "./knowledgebases/knowledgebases.ts";
import { connectionReactions } from "./data-connections/data-connections.ts";
import { credentialReactions } from "./data-connections/credentials.ts";
import { sourceReactions } from "./data-connections/data-sources.ts";
import { itemReactions } from "./items/items.ts";
import { auditHandlers } from "./audits/audits.ts";
import { oauthHandlers } from "./oauth/oauth.ts";
import { reloadTaskHandlers } from "./reload-tasks/reload-tasks.ts";
import { reloadHandlers } from "./reloads/reloads.ts";
import { schedulingRunHandlers } from "./scheduling/runs.ts";
import { schedulingTaskHandlers } from "./scheduling/tasks.ts";
import { spaceReactions } from "./spaces/spaces.ts";
import { tempContentHandlers } from "./temp-contents/temp-contents.ts";
import { webhookDeliveryHandlers } from "./webhooks/deliveries.ts";
import { webhookHandlers } from "./webhooks/webhooks.ts";

export const reactions: Reactions = {
  ...oauthHandlers,
  ...reloadHandlers,
  ...reloadTaskHandlers,
  ...schedulingTaskHandlers,
  ...schedulingRunHandlers,
  ...spaceReactions,
  ...appHandlers,
  ...appChangeHandlers,
  ...appDataHandlers,
  ...appFileHandlers,
  ...appPrivilegeHandlers,
  ...appPublishingHandlers,
  ...appReloadHandlers,
  ...appScriptHandlers,
  ...tempContentHandlers,
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
  ...auditHandlers,
  ...webhookHandlers,
  ...webhookDeliveryHandlers,
};
