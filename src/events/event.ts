/** Types of events, derived from the `webhooks` of the specification. */
import type { webhooks } from "../../generated/schema.ts";

/** The types of event whose data are described, by their current names. */
export type EventType = keyof webhooks;

/** Former names of five types of event. `parseEvent` returns the current one. */
export type FormerEventType =
  | "com.qlik.v1.app.created"
  | "com.qlik.v1.app.data.updated"
  | "com.qlik.v1.app.deleted"
  | "com.qlik.v1.app.exported"
  | "com.qlik.v1.app.published";

/** The current name of a type: `com.qlik.app.created` for `com.qlik.v1.app.created`. */
export type CurrentEventType<Type extends EventType | FormerEventType> = Type extends EventType
  ? Type
  : Type extends `com.qlik.v1.${infer Rest}`
    ? `com.qlik.${Rest}`
    : never;

/** The data of a type of event: `EventData<"com.qlik.v1.reload.finished">`. */
export type EventData<Type extends EventType> = webhooks[Type] extends {
  post: { requestBody: { content: { "application/json": { data?: infer Data } } } };
}
  ? NonNullable<Data>
  : never;

/**
 * An event in the form of CloudEvents 1.0, whatever form it was received in. Attribute names are in lower case, as
 * CloudEvents requires.
 */
export interface CloudEvent<Type extends string = string, Data = unknown> {
  /** The event's id, unique within `source` and `tenantid`. A redelivery has the same id. */
  readonly id: string;
  /** The type of event, by its current name. */
  readonly type: Type;
  /** The service that sent the event: `com.qlik/reloads`, `com.qlik/engine` … */
  readonly source: string;
  /** The version of CloudEvents, `1.0` or a later 1. */
  readonly specversion: string;
  /** The id of the tenant. Qlik's documentation does not require it in the events of apps, licenses and scheduling. */
  readonly tenantid?: string;
  /** When it happened, in RFC 3339 format. */
  readonly time?: string;
  /** The media type of `data`. */
  readonly datacontenttype?: string;
  /** The id of the user who caused the event. */
  readonly userid?: string;
  /** The id of the owner of the resource. */
  readonly ownerid?: string;
  /** The id of the resource's space. */
  readonly spaceid?: string;
  /** The id of the resource, such as the app. */
  readonly toplevelresourceid?: string;
  /** The data of this type of event, not validated; `{}` when the event has none. */
  readonly data: Data;
  /** Other attributes, as received. */
  readonly [attribute: string]: unknown;
}

/**
 * A type of event that isn't described: a `string` that the compiler keeps apart from the known names and from any other
 * literal. With `string` in its place, `data` would be unknown for every event. The enum exists in the types only.
 */
declare enum OtherEventType {
  Undescribed = "",
}

/** An event of a type that is described. */
export type KnownEvent = { [Type in EventType]: EventOf<Type> }[EventType];

/** An event of a type that isn't described. */
export type OtherEvent = CloudEvent<OtherEventType>;

/**
 * Any event. Comparing `type` with the name of a described event narrows `data`:
 *
 * @example
 * if (event.type === "com.qlik.v1.reload.finished") console.log(event.data.status);
 *
 * const type: string = event.type; // to compare it with a type that isn't described
 * if (type === "com.qlik.user.created") console.log(event.data); // unknown
 */
export type QlikEvent = KnownEvent | OtherEvent;

/** The event of a type, by its current or its former name: `EventOf<"com.qlik.v1.reload.finished">`. */
export type EventOf<Type extends EventType | FormerEventType> =
  CurrentEventType<Type> extends infer Current extends EventType
    ? Current extends UntenantedEventType
      ? CloudEvent<Current, EventData<Current>>
      : CloudEvent<Current, EventData<Current>> & { readonly tenantid: string }
    : never;

/** Types whose events may lack `tenantid`, by Qlik's documentation. */
type UntenantedEventType = `com.qlik.${"" | "v1."}${"app" | "license" | "scheduling"}.${string}`;
