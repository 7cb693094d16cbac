/** What the tenant keeps of a webhook, and of each event that it was sent. */
import type { KnownWebhookLevel, KnownWebhookOrigin } from "../../../../generated/schema.ts";
import type { EventEnvelope, EventType } from "./envelope.ts";
import type { DeliveryOutcome } from "./post-event.ts";

/** What can be changed of a webhook. */
export interface WebhookConfig {
  readonly name: string;
  readonly description: string | undefined;
  readonly url: string;
  readonly level: KnownWebhookLevel;
  /** Of the level `user` alone. */
  readonly ownerId: string | undefined;
  readonly enabled: boolean;
  readonly eventTypes: readonly EventType[];
  /** Empty where there is none. */
  readonly filter: string;
  readonly secret: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** Those whose values are told to the receiver alone. */
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
  /** Why the tenant has switched it off, if it has. */
  readonly disabled: { readonly code: string; readonly reason: string } | undefined;
}

/** The event of a delivery, as it stays when it is sent again. */
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
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The names of those headers whose values must not be told. */
  readonly secretHeaders: readonly string[];
  readonly outcome: DeliveryOutcome;
}
