/** The records of webhooks and of their deliveries. */
import { collectionAt, type CollectionAt } from "../../engine/store.ts";
import type { KnownWebhookLevel, Webhook, WebhookDelivery } from "../../../../generated/schema.ts";
import type { EventType } from "../../events/event-types.ts";

type Headers = Readonly<Record<string, string>>;

/** A webhook as it is sent, with its secrets. */
export interface WebhookRecord extends Omit<Webhook, "encryptedHeaders" | "secretKeyAdded"> {
  readonly level: KnownWebhookLevel;
  readonly eventTypes: EventType[];
  readonly secret?: string | undefined;
  readonly headers: Headers;
  /** The headers whose values are only sent to the receiver. */
  readonly encryptedHeaders: Headers;
  readonly createdByUserId: string;
  /** Whether events have both envelopes in one, as only `tenant.webhooks.add` can ask for. */
  readonly isHybrid?: boolean;
  /** The number of consecutive deliveries that have failed. */
  readonly failures?: number;
}

export interface DeliveryRecord extends WebhookDelivery {
  /** The event as it was sent, for sending it again. */
  readonly payload: Payload;
}

export interface Payload {
  readonly eventType: EventType;
  readonly mediaType: string;
  readonly text: string;
}

export const WEBHOOKS = "/api/core/webhooks";

export const webhooksOf: CollectionAt<WebhookRecord> = collectionAt(WEBHOOKS);

export const deliveriesOf: CollectionAt<DeliveryRecord, [id: string]> = collectionAt(
  `${WEBHOOKS}/{id}/deliveries`,
);

/** Returns the owner; for the level `tenant`, which has none, the creator. */
export function ownerOf({ ownerId, createdByUserId }: WebhookRecord): string {
  return ownerId ?? createdByUserId;
}
