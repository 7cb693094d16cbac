/** The rules of the resources that the engine keeps. */
import { indexRules, type Rules } from "../engine/rules.ts";
import { reloadTaskRules } from "./reload-tasks/reload-tasks.ts";
import { reloadRules } from "./reloads/reloads.ts";
import { schedulingTaskRules } from "./scheduling/tasks.ts";
import { assignmentRules } from "./spaces/assignments.ts";
import { shareRules } from "./spaces/shares.ts";
import { spaceRules } from "./spaces/spaces.ts";
import { webhookRules } from "./webhooks/webhooks.ts";

/** Returns the rules of a resource, by the template of its path. */
export const findRules: (template: string) => Rules | undefined = indexRules({
  "/api/v1/apps": { exists: ({ apps }, id) => apps.has(id) },
  ...spaceRules,
  ...assignmentRules,
  ...shareRules,
  ...reloadRules,
  ...reloadTaskRules,
  ...schedulingTaskRules,
  ...webhookRules,
});
