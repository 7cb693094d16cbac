/** Encodes events for webhooks, in one of the envelopes. */
import { toCloudEvent, toFormerEvent } from "../../events/encode.ts";
import type { TenantEvent } from "../../events/event.ts";

/**
 * The form of an event: `"1.0"` is CloudEvents 1.0; `"0.1"` is the older form, with `eventType` and `extensions`;
 * `"hybrid"` has the fields of both.
 */
export type EventEnvelope = "1.0" | "0.1" | "hybrid";

export interface EncodedEvent {
  readonly mediaType: string;
  readonly body: object;
}

export function encodeEvent(event: TenantEvent, envelope: EventEnvelope): EncodedEvent {
  if (envelope === "1.0") {
    return { mediaType: "application/cloudevents+json", body: toCloudEvent(event) };
  }
  const { tenantId, userId } = event;
  const { extensions, ...former } = toFormerEvent(event);
  const body = {
    cloudEventsVersion: "0.1",
    ...former,
    extensions: { ...extensions, tenantId, userId },
    ...(envelope === "hybrid" && toCloudEvent(event)),
  };
  return { mediaType: "application/json", body };
}
