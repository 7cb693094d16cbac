/** Encodes events for webhooks, in one of the envelopes. */
import { toCloudEvent, toFormerEvent } from "../../events/encode.ts";
import type { TenantEvent } from "../../events/event.ts";
import type { WebhookRecord } from "./records.ts";

/**
 * The form of an event: `"1.0"` is CloudEvents 1.0; `"0.1"` is the older form, with `eventType` and `extensions`;
 * `"hybrid"` has the fields of both.
 */
export type EventEnvelope = "1.0" | "0.1" | "hybrid";

export interface EncodedEvent {
  readonly mediaType: string;
  readonly body: object;
}

export function encodeEvent(
  event: TenantEvent,
  { enableCloudEventDelivery, isHybrid }: WebhookRecord,
): EncodedEvent {
  if (enableCloudEventDelivery && !isHybrid) {
    return { mediaType: "application/cloudevents+json", body: toCloudEvent(event) };
  }
  const { tenantId, userId } = event;
  const { extensions, ...former } = toFormerEvent(event);
  const body = {
    cloudEventsVersion: "0.1",
    ...former,
    extensions: { ...extensions, tenantId, userId },
    ...(isHybrid && toCloudEvent(event)),
  };
  return { mediaType: "application/json", body };
}
