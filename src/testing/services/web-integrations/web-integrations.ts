/** Web integrations, by which pages of other origins may call the tenant. */
import type { WebIntegration } from "../../../../generated/schema.ts";
import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import { invalid } from "../../http/http-error.ts";
import { changedByAdmins } from "../permissions.ts";

export const rules: RulesByPath = {
  "/api/v1/web-integrations": rulesOf<WebIntegration>({
    events: "com.qlik.web-integration",
    ...changedByAdmins,
    create: (_, draft) => withOrigins(draft, "/validOrigins"),
    change: (_, changed) => withOrigins(changed, "/0/value"),
  }),
};

function withOrigins(integration: WebIntegration, pointer: string): WebIntegration {
  const { validOrigins = [] } = integration;
  const wrong = validOrigins.find((text) => !URL.canParse(text) || new URL(text).origin !== text);
  if (wrong === undefined) return { ...integration, validOrigins };
  throw invalid({ pointer }, `must be origins such as https://example.com, got ${wrong}`);
}
