/** The reactions of the services to operations. */
import type { Reactions } from "../http/handler.ts";
import { appDataHandlers } from "./apps/data.ts";
import { appFileHandlers } from "./apps/files.ts";
import { appMediaReactions } from "./apps/media.ts";
import { appPublishingHandlers } from "./apps/publishing.ts";
import { appReloadHandlers } from "./apps/reloads.ts";
import { reportFilterReactions } from "./apps/report-filters.ts";
import { appScriptReactions } from "./apps/scripts.ts";
import { appReactions } from "./apps/apps.ts";
import { auditHandlers } from "./audits/audits.ts";
import { itemHandlers } from "./items/items.ts";
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
  ...appReactions,
  ...appDataHandlers,
  ...appFileHandlers,
  ...appMediaReactions,
  ...appPublishingHandlers,
  ...appReloadHandlers,
  ...reportFilterReactions,
  ...appScriptReactions,
  ...tempContentHandlers,
  ...itemHandlers,
  ...auditHandlers,
  ...webhookHandlers,
  ...webhookDeliveryHandlers,
};
