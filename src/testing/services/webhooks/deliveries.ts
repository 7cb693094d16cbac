import type { WebhookDelivery } from "../../../../generated/schema.ts";
import type { DeliveryRecord, WebhookRecord } from "./records.ts";
import type { Handlers } from "../../http/handler.ts";
import { paginate, readOrder } from "../../http/paging.ts";
import { HttpError } from "../../http/http-error.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { canAccess, webhookNotFound, requireWebhook } from "./access.ts";

export const webhookDeliveryHandlers: Handlers = {
  "GET /api/core/webhooks/{id}/deliveries": (call) => {
    const { state, query, url } = call;
    const { id } = requireWebhook(call);
    const { eventType, status } = query;
    const deliveries = state.webhooks
      .deliveriesTo(id)
      .filter(
        (delivery) =>
          (eventType ?? delivery.eventType) === delivery.eventType &&
          (status ?? statusOf(delivery)) === statusOf(delivery),
      );
    const order = readOrder(query, SORT_FIELDS, { otherwise: "-triggeredAt" });
    const { data, links } = paginate(deliveries, order, query, url);
    return { status: 200, body: { data: data.map((each) => present(each, id)), links } };
  },

  "GET /api/core/webhooks/{id}/deliveries/{deliveryId}": (call) => {
    const webhook = requireWebhook(call);
    const delivery = deliveryOf(call.state, webhook, call.path.deliveryId);
    return { status: 200, body: present(delivery, webhook.id) };
  },

  "POST /api/core/webhooks/{id}/deliveries/{deliveryId}/actions/resend": async ({
    state,
    user,
    path,
  }) => {
    const webhook = state.webhooks.get(path.id);
    // The operation declares no 403, and a webhook of another user looks like one that does not exist.
    if (!webhook || !canAccess(user, webhook)) throw webhookNotFound(path.id);
    const before = deliveryOf(state, webhook, path.deliveryId);
    const delivery = await state.webhooks.resend(webhook.id, before);
    return { status: 201, body: present(delivery, webhook.id) };
  },
};

const SORT_FIELDS = {
  status: (delivery: DeliveryRecord): string => statusOf(delivery),
  triggeredAt: ({ triggeredAt }: DeliveryRecord): string => triggeredAt,
};

function deliveryOf(
  { webhooks }: TenantState,
  { id }: WebhookRecord,
  wanted: string,
): DeliveryRecord {
  const delivery = webhooks.deliveriesTo(id).find((each) => each.id === wanted);
  if (delivery) return delivery;
  throw new HttpError(404, {
    title: "Delivery not found",
    detail: `Webhook ${id} has no delivery ${wanted} in the last week.`,
  });
}

function statusOf({ outcome }: DeliveryRecord): WebhookDelivery["status"] {
  return outcome.status === "lost" ? "fail" : "success";
}

function present(delivery: DeliveryRecord, webhookId: string): WebhookDelivery {
  const { id, eventType, triggeredAt, url, headers, secretHeaders, outcome } = delivery;
  const { reason, response } = outcome;
  return {
    id,
    webhookId,
    eventType,
    status: statusOf(delivery),
    ...(reason !== undefined && { statusMessage: reason }),
    triggeredAt,
    request: {
      url,
      headers: omit(headers, secretHeaders),
      body: JSON.parse(delivery.text) as Record<string, unknown>,
    },
    ...(response && {
      response: {
        statusCode: response.status,
        headers: omit(response.headers, secretHeaders),
        body: response.text,
      },
    }),
  };
}

/** Replaces secret headers by Qlik's mark. */
function omit(
  headers: Readonly<Record<string, string>>,
  secretHeaders: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      secretHeaders.includes(name) ? "**OMITTED**" : value,
    ]),
  );
}
