/** Encodes events for webhooks, in one of the envelopes. */
import type {
  AppReloadFinishedEventData,
  ReloadFinishedEventData,
} from "../../../../generated/schema.ts";

/** The events that the tenant sends. */
export type EventType = "com.qlik.v1.reload.finished" | "com.qlik.v1.app.reload.finished";

export const EVENT_TYPES: readonly EventType[] = [
  "com.qlik.v1.reload.finished",
  "com.qlik.v1.app.reload.finished",
];

/**
 * The form of an event: `"1.0"` is CloudEvents 1.0; `"0.1"` is the older form, with `eventType` and `extensions`;
 * `"hybrid"` has the fields of both.
 */
export type EventEnvelope = "1.0" | "0.1" | "hybrid";

/** An event of a tenant. */
export interface TenantEvent {
  readonly id: string;
  readonly type: EventType;
  readonly source: string;
  /** When it happened, as RFC 3339 writes it. */
  readonly time: string;
  readonly tenantId: string;
  readonly userId: string;
  readonly ownerId?: string;
  /** Absent in a personal space. */
  readonly spaceId?: string;
  /** The id of the resource that the event is about. */
  readonly topLevelResourceId: string;
  readonly data: ReloadFinishedEventData | AppReloadFinishedEventData;
}

export interface EncodedEvent {
  readonly mediaType: string;
  readonly body: object;
}

export function encodeEvent(event: TenantEvent, envelope: EventEnvelope): EncodedEvent {
  const { data } = event;
  switch (envelope) {
    case "1.0":
      return {
        mediaType: "application/cloudevents+json",
        body: { ...toCloudEvents10(event), data },
      };
    case "0.1":
      return { mediaType: "application/json", body: { ...toCloudEvents01(event), data } };
    case "hybrid":
      return {
        mediaType: "application/json",
        body: { ...toCloudEvents01(event), ...toCloudEvents10(event), data },
      };
  }
}

/** CloudEvents 1.0 only allows lower-case letters and digits in names. */
function toCloudEvents10(event: TenantEvent): object {
  const { id, type, source, time, tenantId, userId, ownerId, spaceId } = event;
  return {
    specversion: "1.0",
    id,
    type,
    source,
    time,
    datacontenttype: "application/json",
    tenantid: tenantId,
    userid: userId,
    ...(ownerId !== undefined && { ownerid: ownerId }),
    ...(spaceId !== undefined && { spaceid: spaceId }),
    toplevelresourceid: event.topLevelResourceId,
  };
}

function toCloudEvents01(event: TenantEvent): object {
  const { id, type, source, time, tenantId, userId, ownerId, spaceId, topLevelResourceId } = event;
  return {
    cloudEventsVersion: "0.1",
    source,
    contentType: "application/json",
    eventId: id,
    eventTime: time,
    eventTypeVersion: "1.0.0",
    eventType: type,
    extensions: {
      ...(ownerId !== undefined && { ownerId }),
      tenantId,
      userId,
      ...(spaceId !== undefined && { spaceId }),
      topLevelResourceId,
    },
  };
}
