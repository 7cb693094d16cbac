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
import { auditHandlers } from "./audits/audits.ts";
import { brandReactions } from "./brands/brands.ts";
import { dataFileActionReactions } from "./data-files/actions.ts";
import { connectionReactions } from "./data-files/connections.ts";
import { dataFileReactions } from "./data-files/data-files.ts";
import { archiveReactions } from "./extensions/archives.ts";
import { itemHandlers } from "./items/items.ts";
import { oauthHandlers } from "./oauth/oauth.ts";
import { reloadTaskHandlers } from "./reload-tasks/reload-tasks.ts";
import { reloadHandlers } from "./reloads/reloads.ts";
import { schedulingRunHandlers } from "./scheduling/runs.ts";
import { schedulingTaskHandlers } from "./scheduling/tasks.ts";
import { spaceReactions } from "./spaces/spaces.ts";
import { tempContentReactions } from "./temp-contents/temp-contents.ts";
import { uploadReactions } from "./temp-contents/uploads.ts";
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
  ...tempContentReactions,
  ...uploadReactions,
  ...archiveReactions,
  ...brandReactions,
  ...dataFileReactions,
  ...dataFileActionReactions,
  ...connectionReactions,
  ...itemHandlers,
  ...auditHandlers,
  ...webhookHandlers,
  ...webhookDeliveryHandlers,
};
