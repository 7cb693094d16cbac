/** The rules of the resources that the engine keeps. */
import { indexRules, type Rules } from "../engine/rules.ts";
import { apiKeyRules } from "./api-keys/api-keys.ts";
import { groupRules } from "./groups/groups.ts";
import { identityProviderRules } from "./identity-providers/identity-providers.ts";
import { licenseRules } from "./licenses/licenses.ts";
import { oauthClientRules } from "./oauth-clients/oauth-clients.ts";
import { roleRules } from "./roles/roles.ts";
import { tenantRules } from "./tenants/tenants.ts";
import { userRules } from "./users/users.ts";
import { webIntegrationRules } from "./web-integrations/web-integrations.ts";
import { assignmentRules } from "./spaces/assignments.ts";
import { shareRules } from "./spaces/shares.ts";
import { spaceRules } from "./spaces/spaces.ts";

/** Returns the rules of a resource, by the template of its path. */
export const findRules: (template: string) => Rules | undefined = indexRules({
  "/api/v1/apps": { exists: ({ apps }, id) => apps.has(id) },
  ...spaceRules,
  ...assignmentRules,
  ...shareRules,
  "/api/v1/reload-tasks": { exists: ({ tasks }, id) => tasks.get(id) !== undefined },
  "/api/scheduling/tasks": {
    exists: ({ schedulingTasks }, id) => schedulingTasks.get(id) !== undefined,
  },
  "/api/v1/webhooks": { exists: ({ webhooks }, id) => webhooks.get(id) !== undefined },
  "/api/core/webhooks": { exists: ({ webhooks }, id) => webhooks.get(id) !== undefined },
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
