/** The records of webhooks and of their deliveries. */
import type { KnownWebhookLevel, KnownWebhookOrigin } from "../../../../generated/schema.ts";
import type { EventType } from "../../events/event-types.ts";
import type { EventEnvelope } from "./envelope.ts";
import type { DeliveryOutcome } from "./post-event.ts";

/** The part of a webhook that can be changed. */
export interface WebhookConfig {
  readonly name: string;
  readonly description: string | undefined;
  readonly url: string;
  readonly level: KnownWebhookLevel;
  /** Only for the level `user`. */
  readonly ownerId: string | undefined;
  readonly enabled: boolean;
  readonly eventTypes: readonly EventType[];
  /** Empty without a filter. */
  readonly filter: string;
  readonly secret: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** The headers whose values are only sent to the receiver. */
  readonly encryptedHeaders: Readonly<Record<string, string>>;
  readonly envelope: EventEnvelope;
  readonly checkCertificateRevocation: boolean;
}

export interface WebhookRecord extends WebhookConfig {
  readonly id: string;
  readonly sequence: number;
  readonly origin: KnownWebhookOrigin;
  readonly createdAt: string;
  readonly createdByUserId: string;
  readonly updatedAt: string;
  readonly updatedByUserId: string;
  /** Why the tenant has disabled the webhook. */
  readonly disabled: { readonly code: string; readonly reason: string } | undefined;
}

/** The event of a delivery. It stays the same when it is sent again. */
export interface Payload {
  readonly eventType: EventType;
  readonly mediaType: string;
  readonly text: string;
}

export interface DeliveryRecord extends Payload {
  readonly id: string;
  readonly sequence: number;
  readonly triggeredAt: string;
  readonly url: string;
  /** By name, in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The names of the headers whose values must not be shown. */
  readonly secretHeaders: readonly string[];
  readonly outcome: DeliveryOutcome;
}
