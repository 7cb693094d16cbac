/** The rules of the resources that the engine keeps. */
import { indexRules, type Rules } from "../engine/rules.ts";
import { collectionRules } from "./collections/collections.ts";
import { assistantRules } from "./assistants/assistants.ts";
import { dataProductRules } from "./data-products/data-products.ts";
import { pinnedLinkRules } from "./pinned-links/pinned-links.ts";
import { notificationRules } from "./web-notifications/web-notifications.ts";
import { glossaryRules } from "./glossaries/glossaries.ts";
import { knowledgeBaseRules } from "./knowledgebases/knowledgebases.ts";
import { connectionRules } from "./data-connections/data-connections.ts";
import { credentialRules } from "./data-connections/credentials.ts";
import { assignmentRules } from "./spaces/assignments.ts";
import { shareRules } from "./spaces/shares.ts";
import { spaceRules } from "./spaces/spaces.ts";

/** Returns the rules of a resource, by the template of its path. */
export const findRules: (template: string) => Rules | undefined = indexRules({
  ...collectionRules,
  ...assistantRules,
  ...dataProductRules,
  ...pinnedLinkRules,
  ...notificationRules,
  ...glossaryRules,
  ...knowledgeBaseRules,
  ...connectionRules,
  ...credentialRules,
  "/api/v1/apps": { exists: ({ apps }, id) => apps.has(id) },
  ...spaceRules,
  ...assignmentRules,
  ...shareRules,
  "/api/v1/reload-tasks": { exists: ({ tasks }, id) => tasks.get(id) !== undefined },
  "/api/scheduling/tasks": {
    exists: ({ schedulingTasks }, id) => schedulingTasks.get(id) !== undefined,
  },
  "/api/v1/tasks": { exists: ({ schedulingTasks }, id) => schedulingTasks.get(id) !== undefined },
  "/api/v1/webhooks": { exists: ({ webhooks }, id) => webhooks.get(id) !== undefined },
  "/api/core/webhooks": { exists: ({ webhooks }, id) => webhooks.get(id) !== undefined },
});
