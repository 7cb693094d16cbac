import { rulesOf, type RulesByPath } from "../../engine/rules.ts";
import { describeEventTypes } from "../../events/event-types.ts";
import type { Reactions } from "../../http/handler.ts";
import { HttpError } from "../../http/http-error.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { assertAccess } from "./access.ts";
import { ownerOf, webhooksOf, WEBHOOKS, type WebhookRecord } from "./records.ts";
import { withSettings } from "./settings.ts";

export const webhookRules: RulesByPath = {
  [WEBHOOKS]: rulesOf<WebhookRecord>({
    permit({ user }, _, webhook) {
      if (webhook) assertAccess(user, webhook);
    },
    create(call, draft) {
      const webhook = withSettings(call, draft);
      assertBelowLimit(call.state, ownerOf(webhook));
      return webhook;
    },
    change: withSettings,
    present: (_, { secret, encryptedHeaders, ...webhook }) => ({
      ...webhook,
      secretKeyAdded: secret !== undefined,
      encryptedHeaders: Object.keys(encryptedHeaders),
    }),
    filters: {
      // Parts match, and case is ignored, as Qlik documents for its newer API.
      name: ({ name }, part: string) => name.toLowerCase().includes(part.toLowerCase()),
      url: ({ url }, part: string) => url.toLowerCase().includes(part.toLowerCase()),
      eventTypes: (webhook, types: string) =>
        types.split(",").every((type) => (webhook.eventTypes as string[]).includes(type)),
      origins: ({ origin = "" }, origins: string) => origins.split(",").includes(origin),
    },
  }),
};

export const webhookReactions: Reactions = {
  "GET /api/core/webhooks/event-types": () => ({
    status: 200,
    body: { data: describeEventTypes() },
  }),
};

/** The maximum number of webhooks of a user, by Qlik's specification. */
const MAX_WEBHOOKS = 150;

function assertBelowLimit(state: TenantState, userId: string): void {
  const count = webhooksOf(state).records.filter((each) => ownerOf(each) === userId).length;
  if (count < MAX_WEBHOOKS) return;
  throw new HttpError(403, {
    title: "Too many webhooks",
    detail: `User ${userId} has the maximum of ${MAX_WEBHOOKS} webhooks.`,
  });
}
