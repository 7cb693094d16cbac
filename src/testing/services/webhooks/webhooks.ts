import type {
  KnownWebhookOrigin,
  Webhook,
  WebhookReplacement,
} from "../../../../generated/schema.ts";
import type { Query } from "../../../types.ts";
import type { WebhookRecord } from "./records.ts";
import type { Call, Handlers } from "../../http/handler.ts";
import { paginate, readOrder } from "../../http/paging.ts";
import { HttpError } from "../../http/http-error.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { describeEventTypes } from "../../events/event-types.ts";
import { canAccess, ownerOf, requireWebhook } from "./access.ts";
import { bodySchemaOf } from "../../engine/respond.ts";
import { applyWebhookPatch } from "./patch.ts";
import { readConfig } from "./config.ts";

/** The handlers of `/api/core/webhooks`, which those of `/api/v1/webhooks` fall back to. */
export const webhookHandlers: Handlers = {
  "GET /api/core/webhooks": ({ state, user, query, url }) => {
    const webhooks = state.webhooks
      .all()
      .filter((webhook) => canAccess(user, webhook) && matches(webhook, query));
    const order = readOrder(query, SORT_FIELDS, { otherwise: "-createdAt" });
    const { data, links } = paginate(webhooks, order, query, url);
    return { status: 200, body: { data: data.map(present), links } };
  },

  "POST /api/core/webhooks": ({ state, user, body }) => {
    const config = readConfig({ state, user, body });
    assertBelowLimit(state, config.ownerId ?? user.id);
    const webhook = state.webhooks.create(
      config,
      (body.origin ?? "api") as KnownWebhookOrigin,
      user.id,
    );
    return { status: 201, body: present(webhook) };
  },

  "GET /api/core/webhooks/event-types": () => ({
    status: 200,
    body: { data: describeEventTypes() },
  }),

  "GET /api/core/webhooks/{id}": (call) => ({ status: 200, body: present(requireWebhook(call)) }),

  // Without enableCloudEventDelivery, a replacement asks for the older envelope.
  "PUT /api/core/webhooks/{id}": (call) =>
    replace(call, { enableCloudEventDelivery: false, ...call.body }),

  "PUT /api/v1/webhooks/{id}": (call) =>
    replace(call, { enableCloudEventDelivery: true, ...call.body }),

  "PATCH /api/core/webhooks/{id}": (call) => {
    const { state, user } = call;
    const previous = requireWebhook(call);
    // Either namespace has replacements of its own, and only that of the call has been loaded.
    const [, group = ""] = /^(\/api\/\w+\/webhooks)/.exec(call.url.pathname) ?? [];
    const schema = bodySchemaOf(`PUT ${group}/{id}`) ?? {};
    const body = applyWebhookPatch(previous, call.body, schema);
    state.webhooks.change(previous.id, readConfig({ state, user, body }, previous), user.id);
    return { status: 204 };
  },

  "DELETE /api/core/webhooks/{id}": (call) => {
    call.state.webhooks.remove(requireWebhook(call).id);
    return { status: 204 };
  },
};

function replace(
  call: Pick<Call<"PUT /api/core/webhooks/{id}">, "state" | "user" | "path">,
  body: WebhookReplacement,
): { status: 200; body: Webhook } {
  const { state, user } = call;
  const previous = requireWebhook(call);
  const config = readConfig({ state, user, body }, previous);
  return { status: 200, body: present(state.webhooks.change(previous.id, config, user.id)) };
}

const SORT_FIELDS = {
  name: ({ name }: WebhookRecord): string => name,
  url: ({ url }: WebhookRecord): string => url,
  createdAt: ({ createdAt }: WebhookRecord): string => createdAt,
  updatedAt: ({ updatedAt }: WebhookRecord): string => updatedAt,
};

/** `name` and `url` match parts and ignore case, as Qlik documents for its newer API. */
function matches(webhook: WebhookRecord, query: Query<"GET /api/core/webhooks">): boolean {
  const { eventTypes, origins } = query;
  const subscribed: readonly string[] = webhook.eventTypes;
  return (
    (query.createdByUserId ?? webhook.createdByUserId) === webhook.createdByUserId &&
    (query.updatedByUserId ?? webhook.updatedByUserId) === webhook.updatedByUserId &&
    (query.ownerId ?? webhook.ownerId) === webhook.ownerId &&
    (query.enabled ?? webhook.enabled) === webhook.enabled &&
    (query.level ?? webhook.level) === webhook.level &&
    includes(webhook.name, query.name) &&
    includes(webhook.url, query.url) &&
    (eventTypes === undefined ||
      eventTypes.split(",").every((type) => subscribed.includes(type))) &&
    (origins === undefined || origins.split(",").includes(webhook.origin))
  );
}

function includes(text: string, part = ""): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}

/** The maximum number of webhooks of a user, by Qlik's specification. */
const MAX_WEBHOOKS = 150;

function assertBelowLimit({ webhooks }: TenantState, userId: string): void {
  const count = webhooks.all().filter((webhook) => ownerOf(webhook) === userId).length;
  if (count < MAX_WEBHOOKS) return;
  throw new HttpError(403, {
    title: "Too many webhooks",
    detail: `User ${userId} has the maximum of ${MAX_WEBHOOKS} webhooks.`,
  });
}

function present(webhook: WebhookRecord): Webhook {
  const { id, name, url, level, enabled, origin, description, ownerId, filter } = webhook;
  const { headers, encryptedHeaders, disabled } = webhook;
  return {
    id,
    name,
    ...(description !== undefined && { description }),
    url,
    level,
    ...(ownerId !== undefined && { ownerId }),
    enabled,
    ...(disabled && { disabledReason: disabled.reason, disabledReasonCode: disabled.code }),
    eventTypes: [...webhook.eventTypes],
    ...(filter !== "" && { filter }),
    secretKeyAdded: webhook.secret !== undefined,
    headers: { ...headers },
    encryptedHeaders: Object.keys(encryptedHeaders),
    enableCloudEventDelivery: webhook.envelope !== "0.1",
    checkCertificateRevocation: webhook.checkCertificateRevocation,
    origin,
    createdAt: webhook.createdAt,
    createdByUserId: webhook.createdByUserId,
    updatedAt: webhook.updatedAt,
    updatedByUserId: webhook.updatedByUserId,
  };
}
