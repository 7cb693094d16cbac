import type { WebhookDelivery } from "../../../../generated/schema.ts";
import { listEntries } from "../../engine/list.ts";
import { notFound } from "../../engine/place.ts";
import type { Entry } from "../../engine/store.ts";
import type { Reactions } from "../../http/handler.ts";
import { HttpError } from "../../http/http-error.ts";
import type { TenantState } from "../../state/tenant-state.ts";
import { requireWebhook } from "./access.ts";
import { deliveriesOf, WEBHOOKS, type DeliveryRecord } from "./records.ts";

/** How long a delivery is listed, by Qlik's documentation: a week, in milliseconds. */
const RETENTION = 7 * 24 * 60 * 60 * 1_000;

export const webhookDeliveryReactions: Reactions = {
  "GET /api/core/webhooks/{id}/deliveries": (call) => {
    const { id } = requireWebhook(call.state, call.user, call.path.id);
    return listEntries(call, recentDeliveries(call.state, id));
  },

  "GET /api/core/webhooks/{id}/deliveries/{deliveryId}": ({ state, user, path }) => {
    const { id } = requireWebhook(state, user, path.id);
    return { status: 200, body: present(requireDelivery(state, id, path.deliveryId)) };
  },

  "POST /api/core/webhooks/{id}/deliveries/{deliveryId}/actions/resend": async (call) => {
    const { state, user, path } = call;
    try {
      requireWebhook(state, user, path.id);
    } catch (error) {
      // The operation declares no 403, and a webhook of another user looks like one that does not exist.
      throw error instanceof HttpError ? notFound(WEBHOOKS, path.id) : error;
    }
    const { payload } = requireDelivery(state, path.id, path.deliveryId);
    return { status: 201, body: present(await state.webhooks.post(path.id, payload)) };
  },
};

function recentDeliveries(state: TenantState, id: string): Entry<DeliveryRecord>[] {
  const since = state.clock.now() - RETENTION;
  return deliveriesOf(state, id).entries.filter(
    ({ record }) => Date.parse(record.triggeredAt) > since,
  );
}

function requireDelivery(state: TenantState, id: string, wanted: string): DeliveryRecord {
  const delivery = recentDeliveries(state, id).find((each) => each.id === wanted);
  if (!delivery) throw notFound(`${WEBHOOKS}/${id}/deliveries`, wanted);
  return delivery.record;
}

function present(delivery: DeliveryRecord): WebhookDelivery {
  return { ...delivery, payload: undefined } as WebhookDelivery;
}
