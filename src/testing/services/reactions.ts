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
import { itemHandlers } from "./items/items.ts";
import { oauthHandlers } from "./oauth/oauth.ts";
import { reloadTaskReactions } from "./reload-tasks/reload-tasks.ts";
import { reloadReactions } from "./reloads/reloads.ts";
import { schedulingRunReactions } from "./scheduling/runs.ts";
import { schedulingTaskReactions } from "./scheduling/tasks.ts";
import { spaceReactions } from "./spaces/spaces.ts";
import { tempContentHandlers } from "./temp-contents/temp-contents.ts";
import { webhookDeliveryReactions } from "./webhooks/deliveries.ts";
import { webhookReactions } from "./webhooks/webhooks.ts";

export const reactions: Reactions = {
  ...oauthHandlers,
  ...reloadReactions,
  ...reloadTaskReactions,
  ...schedulingTaskReactions,
  ...schedulingRunReactions,
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
  ...itemHandlers,
  ...auditHandlers,
  ...webhookReactions,
  ...webhookDeliveryReactions,
};
